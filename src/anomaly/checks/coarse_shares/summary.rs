//! The result in the shape that all checks share.

use super::settings::ShareOf;
use super::{CoarseBin, CoarseShares};
use crate::anomaly::counted::Counted;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::{CountedThing, FigureName};

impl Summarize for CoarseShares {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = vec![
            figure(FigureName::VotesAtStationsInExcess, self.effect_votes),
            figure(FigureName::PercentInExcessPValue, self.p_excess.value),
            figure(
                FigureName::MeanResampledPercentInExcess,
                self.resampled_percent,
            ),
            figure(
                FigureName::ResampledPercentInExcess95th,
                self.resampled_high,
            ),
            figure(FigureName::SharesInExcess, self.bins.len() as f64),
        ];
        let most = self.bins.iter().max_by(|a, b| {
            let excess = |one: &CoarseBin| one.observed as f64 - one.expected;
            excess(a).total_cmp(&excess(b))
        });
        if let Some(most) = most {
            figures.push(figure(FigureName::LargestExcessShare, most.share));
            figures.push(figure(
                FigureName::LargestExcessStations,
                most.observed as f64,
            ));
            figures.push(figure(
                FigureName::LargestExcessExpectedStations,
                most.expected,
            ));
        }
        if let Some(one) = &self.sharpest {
            figures.extend([
                figure(FigureName::SharpestSharePValue, one.p.value),
                figure(FigureName::SharpestShare, one.share),
                figure(FigureName::SharpestShareLargeStations, one.observed as f64),
                figure(FigureName::SharpestShareResampledMean, one.resampled),
                figure(FigureName::SharpestShareExpected, one.beside),
            ]);
        }
        let names = [
            (
                FigureName::TurnoutComponents,
                FigureName::TurnoutLogLikelihood,
                FigureName::TurnoutFitGap,
            ),
            (
                FigureName::VotesComponents,
                FigureName::VotesLogLikelihood,
                FigureName::VotesFitGap,
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
        let share = match settings.share {
            ShareOf::Votes => "votes",
            ShareOf::Turnout => "turnout",
        };
        Summary {
            statistic: figure(FigureName::PercentOfStationsInExcess, self.excess_percent),
            judgement: Judgement::PValue(self.p),
            // One-sided: fewer stations on a value than expected are no sign of shares
            // decided first.
            direction: Direction::of(self.excess_percent, 0.0),
            sample: self.sample.clone(),
            counted: most.map(|most| {
                Counted::of(
                    most.observed,
                    self.sample.used,
                    CountedThing::StationsWithShare { share: most.share },
                    most.expected,
                )
            }),
            effect_votes: Some(self.effect_votes),
            figures,
            settings: vec![
                Setting::new("share", share),
                Setting::new("resamples", settings.resamples),
                Setting::new("bandwidth", settings.bandwidth),
                Setting::new("grid", settings.grid),
                Setting::new("max_components", settings.max_components),
                Setting::new("min_stations", settings.min_stations),
                Setting::new("min_registered", settings.min_registered),
                Setting::new("neighbours", settings.neighbours),
            ],
            marks: self.marks.clone(),
        }
    }
}
