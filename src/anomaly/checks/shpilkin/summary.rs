//! Votes beyond the usual ratio in the shape that all results share.

use super::Shpilkin;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::result::{Direction, Figure, Mark, Setting, Summarize, Summary};
use crate::anomaly::{FigureName, NoVerdictReason, StatedRule};

impl Summarize for Shpilkin {
    fn summary(&self) -> Summary {
        let mut figures = Vec::new();
        let mut figure = |name, value| figures.push(Figure { name, value });
        let estimates = || self.curve.iter().map(|estimate| estimate.votes);
        figure(
            FigureName::LowestExcessVotes,
            estimates().fold(f64::INFINITY, f64::min),
        );
        figure(
            FigureName::HighestExcessVotes,
            estimates().fold(f64::NEG_INFINITY, f64::max),
        );
        figure(FigureName::PeakExcessVotes, self.peak.votes);
        figure(FigureName::PeakTurnoutPercent, self.peak.percent as f64);
        if let Some(automatic) = &self.automatic {
            figure(FigureName::AutomaticExcessVotes, automatic.votes);
            figure(FigureName::ShareWithoutExcess, automatic.corrected_share);
        }
        figure(FigureName::WholePercentVotes, self.whole_percent_votes);
        figure(FigureName::ShareOfBallots, self.share);
        figure(FigureName::NetExcessShare, self.all.net_share);
        if let Some(within) = &self.within {
            figure(FigureName::FarExcessShareWithinRegions, within.far_share);
            figure(FigureName::NetExcessShareWithinRegions, within.net_share);
            figure(FigureName::Regions, within.regions as f64);
        }
        let settings = &self.settings;
        let far = if self.is_unusual { &self.far[..] } else { &[] };
        let marks = far.iter().filter(|(.., beyond)| *beyond > 0.0);
        Summary {
            statistic: Figure {
                name: FigureName::FarExcessShare,
                value: self.all.far_share,
            },
            judgement: if self.share < settings.min_share {
                Judgement::Described {
                    why: NoVerdictReason::SmallSelection,
                }
            } else {
                Judgement::Rule {
                    met: self.is_unusual,
                    rule: StatedRule::FarExcess,
                }
            },
            direction: Direction::of(self.all.far_votes, 0.0),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: Some(self.all.far_votes),
            figures,
            settings: vec![
                Setting::new("min_registered", settings.min_registered),
                Setting::new("min_stations", settings.min_stations),
                Setting::new("min_region_stations", settings.min_region_stations),
                Setting::new("far_points", settings.far_points),
                Setting::new("far_share", settings.far_share),
                Setting::new("far_share_within", settings.far_share_within),
                Setting::new("min_share", settings.min_share),
            ],
            marks: marks
                .map(|&(station, votes, beyond)| Mark {
                    station,
                    weight: (beyond / votes.max(1) as f64).clamp(0.0, 1.0),
                    votes: Some(beyond),
                })
                .collect(),
        }
    }
}
