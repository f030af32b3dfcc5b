//! For a station: which checks point at it, and how much.

use serde::Serialize;

use crate::anomaly::Mark;

use super::line::{Line, Verdict};
use super::run::Anomalies;

/// One check that points at a station.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pointer {
    /// The place of its line in [`Anomalies::lines`].
    pub line: usize,
    /// See [`Mark::weight`](crate::anomaly::Mark::weight).
    pub weight: f64,
    /// Votes at this station that the check speaks of, where it speaks of votes.
    pub votes: Option<f64>,
}

impl Pointer {
    /// A smaller weight is printed as 0.00, and its mark points at nothing.
    pub const LEAST_WEIGHT: f64 = 0.005;

    fn of(line: usize, mark: Mark) -> Option<Self> {
        let pointer = Self {
            line,
            weight: mark.weight,
            votes: mark.votes,
        };
        (mark.weight >= Self::LEAST_WEIGHT).then_some(pointer)
    }
}

/// A station, and the unusual lines that point at it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationPointers {
    /// The row of the sheet.
    #[serde(skip)]
    pub row: usize,
    /// The sum of the weights of the strongest line of each check: how many checks point at it,
    /// each counted by its weight.
    pub weight: f64,
    /// The largest number of votes that any of them speaks of.
    pub votes: Option<f64>,
    /// The lines, strongest first.
    pub pointers: Vec<Pointer>,
}

impl Anomalies {
    /// Every line with this verdict that points at the sheet in this row, with no less than
    /// [`Pointer::LEAST_WEIGHT`].
    pub fn pointing_at(&self, row: usize, verdict: Verdict) -> Vec<Pointer> {
        let lines = self.lines.iter().enumerate();
        lines
            .filter(|(_, line)| line.verdict == verdict)
            .flat_map(|(place, line)| {
                let marks = line.marks().filter(move |(marked, _)| *marked == row);
                marks.filter_map(move |(_, mark)| Pointer::of(place, mark))
            })
            .collect()
    }

    /// The stations that unusual lines point at: those with the most weight first, then by votes,
    /// then in the order of the sheets.
    pub fn pointed_at(&self) -> Vec<StationPointers> {
        let mut marks: Vec<(usize, Pointer)> = Vec::new();
        for (place, line) in self.lines.iter().enumerate() {
            if line.verdict == Verdict::Unusual {
                let of_line = line.marks();
                marks.extend(
                    of_line.filter_map(|(row, mark)| Some((row, Pointer::of(place, mark)?))),
                );
            }
        }
        marks.sort_by(|(a, one), (b, other)| {
            (a.cmp(b))
                .then(other.weight.total_cmp(&one.weight))
                .then(one.line.cmp(&other.line))
        });
        let mut stations: Vec<StationPointers> = marks
            .chunk_by(|(a, _), (b, _)| a == b)
            .map(|of| self.station(of))
            .collect();
        stations.sort_by(|a, b| {
            let votes = |one: &StationPointers| one.votes.map_or(0.0, f64::abs);
            (b.weight.total_cmp(&a.weight))
                .then(votes(b).total_cmp(&votes(a)))
                .then(a.row.cmp(&b.row))
        });
        stations
    }

    fn station(&self, marks: &[(usize, Pointer)]) -> StationPointers {
        let pointers: Vec<Pointer> = marks.iter().map(|(_, pointer)| *pointer).collect();
        let check = |pointer: &Pointer| self.lines.get(pointer.line).map(|line: &Line| line.check);
        let mut weight = 0.0;
        for (place, pointer) in pointers.iter().enumerate() {
            let before = pointers[..place]
                .iter()
                .any(|one| check(one) == check(pointer));
            if !before {
                weight += pointer.weight;
            }
        }
        let votes = pointers
            .iter()
            .filter_map(|pointer| pointer.votes)
            .max_by(|a, b| a.abs().total_cmp(&b.abs()));
        StationPointers {
            row: marks.first().map_or(0, |(row, _)| *row),
            weight,
            votes,
            pointers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anomaly::battery::{BallotsAre, BatterySettings, Correction, Family};
    use crate::anomaly::{
        Check, Direction, Figure, FigureName, Judgement, Sample, StatedRule, Summary, TargetKind,
    };

    /// A line by which the stations in rows 0, 1, … have these weights.
    fn line(check: Check, weights: &[f64]) -> Line {
        let marks = weights.iter().enumerate().map(|(station, &weight)| Mark {
            station,
            weight,
            votes: None,
        });
        let summary = Summary {
            statistic: Figure {
                name: FigureName::Skewness,
                value: 1.0,
            },
            judgement: Judgement::Rule {
                met: true,
                rule: StatedRule::FarExcess,
            },
            direction: Direction::Above,
            sample: Sample::of(weights.len() as u64),
            counted: None,
            effect_votes: None,
            figures: Vec::new(),
            settings: Vec::new(),
            marks: marks.collect(),
        };
        Line {
            check,
            selection: None,
            target: TargetKind::Selection,
            region: Vec::new(),
            result: Ok(summary),
            p_adjusted: None,
            verdict: Verdict::Unusual,
            against_lead: None,
            calibration: None,
            like_this: None,
            rows: (0..weights.len()).collect(),
        }
    }

    #[test]
    fn a_weight_that_is_printed_as_nothing_points_at_no_station_and_checks_add_up_once_each() {
        let family = Family {
            tests: 0,
            correction: Correction::Holm,
        };
        let anomalies = Anomalies {
            settings: BatterySettings::default(),
            ballots_are: BallotsAre::BallotsCast,
            stations: 4,
            lead: None,
            whole: family,
            regions: family,
            lines: vec![
                line(Check::LastDigit, &[0.75, 0.0049, f64::NAN, 0.005]),
                line(Check::LastDigit, &[0.5, 0.0, 0.0, 0.0]),
                line(Check::ZeroFiveCounts, &[0.5, 0.0049, 0.0, 0.0]),
            ],
        };
        let pointed: Vec<(usize, f64)> = (anomalies.pointed_at().iter())
            .map(|one| (one.row, one.weight))
            .collect();
        assert_eq!(pointed, [(0, 1.25), (3, 0.005)]);
        assert_eq!(anomalies.pointing_at(0, Verdict::Unusual).len(), 3);
        assert!(anomalies.pointing_at(1, Verdict::Unusual).is_empty());
    }
}
