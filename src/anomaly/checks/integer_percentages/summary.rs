//! Whole percentages in the shape that all results share.

use super::IntegerPercentages;
use crate::anomaly::counted::Counted;
use crate::anomaly::judgement::{Judgement, PValue};
use crate::anomaly::result::{Direction, Figure, Mark, Setting, Summarize, Summary};
use crate::anomaly::{CountedThing, FigureName, NullDistribution};

impl Summarize for IntegerPercentages {
    fn summary(&self) -> Summary {
        let either = &self.either;
        let value = either.p_two_sided;
        let p = match either.exact {
            true => PValue::exact(value),
            false => PValue::asymptotic(value, NullDistribution::PoissonBinomialSaddlePoint),
        };
        let mut figures = Vec::new();
        let mut figure = |name, value| figures.push(Figure { name, value });
        figure(
            FigureName::IntegerPercentageStations,
            either.observed as f64,
        );
        figure(FigureName::ExpectedIntegerPercentageStations, either.mean);
        figure(FigureName::ExcessStations, either.excess);
        figure(FigureName::ExcessStationsZ, either.z);
        figure(FigureName::IntegerPercentageUpperTailPValue, either.p_more);
        figure(FigureName::ExcessStationsAsPublished, self.published.excess);
        figure(FigureName::ExcessStationsAsPublishedZ, self.published.z);
        figure(FigureName::TurnoutExcessStations, self.turnout.excess);
        figure(FigureName::TurnoutPValue, self.turnout.p_two_sided);
        figure(FigureName::ShareExcessStations, self.share.excess);
        figure(FigureName::SharePValue, self.share.p_two_sided);
        figure(FigureName::ExcessRegisteredVoters, self.voters.excess);
        figure(FigureName::ExcessBallots, self.ballots.excess);
        figure(FigureName::ExcessVotes, self.votes.excess);
        figure(FigureName::ExcessVotesZ, self.votes.z);
        let share = (either.excess / either.observed.max(1) as f64).clamp(0.0, 1.0);
        let marked = if share > 0.0 { &self.hits[..] } else { &[] };
        Summary {
            statistic: Figure {
                name: FigureName::IntegerPercentageZ,
                value: either.z,
            },
            judgement: Judgement::PValue(p),
            direction: Direction::of(either.observed as f64, either.mean),
            sample: self.sample.clone(),
            counted: Some(Counted::of(
                either.observed,
                self.sample.used,
                CountedThing::StationsAtIntegerPercentage {
                    turnout_excess: self.turnout.excess,
                    share_excess: self.share.excess,
                },
                either.mean,
            )),
            effect_votes: Some(self.votes.excess),
            figures,
            settings: vec![
                Setting::new("min_registered", self.settings.min_registered),
                Setting::new("max_percent", self.settings.max_percent),
                Setting::new("one_in", self.settings.one_in),
                Setting::new("min_count", self.settings.min_count),
                Setting::new("min_stations", self.settings.min_stations),
            ],
            marks: marked
                .iter()
                .map(|&(station, votes)| Mark {
                    station,
                    weight: share,
                    votes: Some(votes as f64),
                })
                .collect(),
        }
    }
}
