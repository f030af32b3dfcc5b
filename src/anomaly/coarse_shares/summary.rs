//! The result in the shape that all checks share.

use super::settings::ShareOf;
use super::{CoarseBin, CoarseShares};
use crate::anomaly::result::{
    CheckResult, Counted, Direction, Figure, Judgement, Setting, Summary,
};
use crate::model::{Said, say, term};

impl CheckResult for CoarseShares {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = vec![
            figure(
                term!("selection's votes reported at the stations in excess"),
                self.effect_votes,
            ),
            figure(
                term!("p-value of the percent in excess"),
                self.p_excess.value,
            ),
            figure(
                term!("mean percent in excess over resamples"),
                self.resampled_percent,
            ),
            figure(
                term!("percent in excess that one resample in twenty reaches"),
                self.resampled_high,
            ),
            figure(term!("shares in excess"), self.bins.len() as f64),
        ];
        let most = self.bins.iter().max_by(|a, b| {
            let excess = |one: &CoarseBin| one.observed as f64 - one.expected;
            excess(a).total_cmp(&excess(b))
        });
        if let Some(most) = most {
            figures.push(figure(
                term!("share with the most stations in excess"),
                most.share,
            ));
            figures.push(figure(term!("stations there"), most.observed as f64));
            figures.push(figure(term!("stations expected there"), most.expected));
        }
        if let Some(one) = &self.sharpest {
            figures.extend([
                figure(
                    term!("p-value of the sharpest share, times the shares"),
                    one.p.value,
                ),
                figure(term!("sharpest share"), one.share),
                figure(term!("larger stations there"), one.observed as f64),
                figure(term!("mean of the resamples there"), one.resampled),
                figure(
                    term!("expected there from the shares beside it"),
                    one.beside,
                ),
            ]);
        }
        let names = [
            (
                term!("components of the turnout"),
                term!("ln likelihood of the turnout"),
                term!("gap of the turnout's fit"),
            ),
            (
                term!("components of the votes"),
                term!("ln likelihood of the votes"),
                term!("gap of the votes' fit"),
            ),
        ];
        let models = [Some(&self.turnout_model), self.votes_model.as_ref()];
        for ((components, likelihood, gap), model) in names.into_iter().zip(models) {
            if let Some(model) = model {
                figures.push(figure(components, model.components.len() as f64));
                figures.push(figure(likelihood, model.ln_likelihood));
                figures.extend(model.distance.map(|distance| figure(gap, distance)));
            }
        }
        let settings = &self.settings;
        let setting = |name, value: String| Setting { name, value };
        let share = match settings.share {
            ShareOf::Votes => "votes",
            ShareOf::Turnout => "turnout",
        };
        Summary {
            statistic: figure(term!("percent of stations in excess"), self.excess_percent),
            judgement: Judgement::PValue(self.p),
            // One-sided: fewer stations on a value than expected are no sign of shares
            // decided first.
            direction: Direction::of(self.excess_percent, 0.0),
            sample: self.sample.clone(),
            counted: most.map(|most| {
                Counted::of(
                    most.observed,
                    self.sample.used,
                    say!(
                        "stations have a share of {share}",
                        share = Said::number(most.share.to_string())
                    ),
                    most.expected,
                )
            }),
            effect_votes: Some(self.effect_votes),
            figures,
            settings: vec![
                setting("share", share.into()),
                setting("resamples", settings.resamples.to_string()),
                setting("bandwidth", settings.bandwidth.to_string()),
                setting("grid", settings.grid.to_string()),
                setting("max_components", settings.max_components.to_string()),
                setting("min_stations", settings.min_stations.to_string()),
                setting("min_registered", settings.min_registered.to_string()),
                setting("neighbours", settings.neighbours.to_string()),
            ],
            marks: self.marks.clone(),
        }
    }
}
