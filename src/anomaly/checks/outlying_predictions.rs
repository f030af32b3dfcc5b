//! Each station's share against what its neighbours, or an earlier election, predict.
//!
//! # What it answers
//! Which stations have a share far from the one that a straight line through all *other* stations
//! predicts, on either side, and how many would there be anyway?
//!
//! # Formula
//! y = v/T is regressed on a given predictor x by least squares. With the residual e and the
//! leverage h of a station, e/(1−h) is its residual from the line through all others. Its variance
//! is taken as (τ² + ŷ(1−ŷ)/T)/(1−h), where ŷ is the prediction kept between 0.001 and 0.999 and
//! τ² ≥ 0 is the mean of e² − ŷ(1−ŷ)/T. The scaled residuals are then divided by 1.4826 times their
//! median absolute value, so that a few far stations do not hide each other. The expected number
//! beyond the limit is that of normal values, on each side alike.
//!
//! The predictor may be an earlier election's share, or the share of the other stations of the
//! group, which [`others_of_group`] gives.
//!
//! # Assumptions
//! The relation is a straight line, with the same spread along it.
//!
//! # When it misleads
//! Described only: hospitals, prisons and new housing estates are far from the line in clean
//! elections (Poland's second round of 2025 against the first: 27 above and 100 below, with 1
//! expected on each side), a changed boundary or a new candidate bends it, and the spread of shares is not
//! normal. The line is drawn towards the mean by noise in the predictor, so that extreme stations
//! seem more moderate than predicted.
//!
//! # Errors
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::TooFew`] stations,
//! [`NotApplicable::NoVariation`] of the predictor, or a setting out of range. Predictors that are
//! not finite leave their station out.
//!
//! # Complexity
//! Linear, and two sorts.
//!
//! # Reference
//! Cook and Weisberg 1982 on leave-one-out residuals.
//!
//! ```
//! use scrutineer::anomaly::outlying_predictions::{
//!     outlying_from_prediction, OutlyingPredictionsSettings,
//! };
//!
//! let earlier: Vec<f64> = (0..60).map(|station| 0.2 + 0.01 * f64::from(station)).collect();
//! let mut votes: Vec<u64> = (0..60).map(|station| 80 + 4 * station + (station * 7) % 13).collect();
//! votes[30] = 395;
//! let settings = OutlyingPredictionsSettings::default();
//! let found = outlying_from_prediction(&votes, &[400; 60], &earlier, &settings)?;
//! assert_eq!((found.sides.above, found.sides.below), (1, 0));
//! assert_eq!(found.marks[0].station, 30);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, Normal};

use crate::anomaly::Summary;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::sides::Sides;
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, Quantity,
};
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, Sample, Setting, Summarize,
};
/// How it is registered.
pub(crate) const CHECK: Registration<OutlyingPredictionsSettings> = Registration {
    key: "outlying_predictions",
    code: None,
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots, Requirement::CentreOrPeers],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &OutlyingPredictionsSettings) -> CheckResult {
    input.with_columns(|columns| {
        let others = match input.comparisons.centre {
            Some(centre) => input.counts.centres(&columns.rows, centre),
            None => input.peers(&columns.rows)?,
        };
        let predictor = others_of_group(&columns.votes, &columns.ballots, &others);
        outlying_from_prediction(&columns.votes, &columns.ballots, &predictor, settings)
    })
}

/// 1 / Φ⁻¹(3/4).
const NORMAL: f64 = 1.482_602_218_505_602;

/// What [`outlying_from_prediction`] uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct OutlyingPredictionsSettings {
    /// Stations with fewer votes are left out.
    pub min_votes: u64,
    /// Fewer stations than this are no sample.
    pub min_stations: u64,
    /// The scaled residual beyond which a station is counted.
    pub limit: f64,
}

impl Default for OutlyingPredictionsSettings {
    fn default() -> Self {
        Self {
            min_votes: 20,
            min_stations: 30,
            limit: 4.0,
        }
    }
}

impl Validate for OutlyingPredictionsSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .number("limit", self.limit, SettingRange::above(0.0))
            .found()
    }
}

/// Stations far from what is predicted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlyingPredictions {
    /// Each station's scaled residual; `None` where it was left out.
    pub residuals: Vec<Option<f64>>,
    /// Those beyond the limit.
    pub sides: Sides,
    /// The line's value at a predictor of 0.
    pub intercept: f64,
    /// The line's slope.
    pub slope: f64,
    /// Standard deviation of the shares around the line beyond that of counting.
    pub spread: f64,
    /// Stations used.
    pub sample: Sample,
    /// Stations beyond the limit, with the votes beyond the prediction; the weight of a side is
    /// the share that the null does not account for.
    pub marks: Vec<Mark>,
    /// The settings.
    pub settings: OutlyingPredictionsSettings,
}

#[derive(Debug, Clone, Copy)]
struct Point {
    x: f64,
    y: f64,
    total: f64,
    station: usize,
}

/// For each station the pooled share of the other stations of its group: NaN where there is none.
#[must_use]
pub fn others_of_group(votes: &[u64], totals: &[u64], groups: &[u32]) -> Vec<f64> {
    let mut sums: BTreeMap<u32, (u128, u128)> = BTreeMap::new();
    let rows = || votes.iter().zip(totals).zip(groups);
    for ((&votes, &total), &group) in rows() {
        let sum = sums.entry(group).or_default();
        sum.0 += u128::from(votes);
        sum.1 += u128::from(total);
    }
    rows()
        .map(|((&votes, &total), group)| {
            let (all_votes, all) = sums.get(group).copied().unwrap_or_default();
            (all_votes - u128::from(votes)) as f64 / (all - u128::from(total)) as f64
        })
        .collect()
}

/// Each share against the line through the other stations. Every slice has one value per station.
///
/// # Errors
/// See the module.
pub fn outlying_from_prediction(
    votes: &[u64],
    totals: &[u64],
    predictor: &[f64],
    settings: &OutlyingPredictionsSettings,
) -> Result<OutlyingPredictions, NotApplicable> {
    settings.validate()?;
    same_length(
        votes.len(),
        &[
            (InputSlice::Totals, totals.len()),
            (InputSlice::Predictor, predictor.len()),
        ],
    )?;
    let (mut points, mut small, mut wrong, mut unknown) = (Vec::new(), 0, 0, 0);
    let rows = votes.iter().zip(totals).zip(predictor).enumerate();
    for (station, ((&votes, &total), &x)) in rows {
        if votes > total {
            wrong += 1;
        } else if total < settings.min_votes.max(1) {
            small += 1;
        } else if x.is_nan() || x.abs() >= 1e100 {
            unknown += 1;
        } else {
            points.push(Point {
                x,
                y: votes as f64 / total as f64,
                total: total as f64,
                station,
            });
        }
    }
    at_least(
        settings.min_stations.max(4),
        points.len() as u64,
        CountedUnits::StationsWithVotesAndPredictor,
    )?;
    // So that sums do not depend on the order in which stations are given.
    points.sort_by(|one, other| {
        let x = one.x.total_cmp(&other.x);
        let total = one.total.total_cmp(&other.total);
        x.then(total).then(one.y.total_cmp(&other.y))
    });
    let number = points.len() as f64;
    let mean = |of: &dyn Fn(&Point) -> f64| points.iter().map(of).sum::<f64>() / number;
    let (mean_x, mean_y) = (mean(&|one| one.x), mean(&|one| one.y));
    let squares = mean(&|one| (one.x - mean_x).powi(2)) * number;
    if !(squares > 0.0 && squares.is_finite()) {
        return Err(NotApplicable::NoVariation {
            what: Quantity::Predictor,
        });
    }
    let slope = mean(&|one| (one.x - mean_x) * (one.y - mean_y)) * number / squares;
    let predicted = |one: &Point| mean_y + slope * (one.x - mean_x);
    let leverage = |one: &Point| {
        let h = 1.0 / number + (one.x - mean_x).powi(2) / squares;
        h.min(1.0 - 1e-9)
    };
    let counting = |one: &Point| {
        let share = predicted(one).clamp(0.001, 0.999);
        share * (1.0 - share) / one.total
    };
    let beyond = mean(&|one| (one.y - predicted(one)).powi(2) - counting(one)).max(0.0);
    let mut scaled: Vec<f64> = points
        .iter()
        .map(|one| {
            let left = 1.0 - leverage(one);
            (one.y - predicted(one)) / left / ((beyond + counting(one)) / left).sqrt()
        })
        .collect();
    let mut sizes: Vec<f64> = scaled.iter().map(|one| one.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let scale = NORMAL * sizes.get(sizes.len() / 2).copied().unwrap_or(0.0);
    if !(scale > 0.0 && scale.is_finite()) {
        return Err(NotApplicable::NoVariation {
            what: Quantity::DistanceFromLine,
        });
    }
    let mut residuals = vec![None; votes.len()];
    let mut sides = Sides::default();
    for (point, residual) in points.iter().zip(&mut scaled) {
        *residual /= scale;
        sides.above += u64::from(*residual > settings.limit);
        sides.below += u64::from(*residual < -settings.limit);
        if let Some(cell) = residuals.get_mut(point.station) {
            *cell = Some(*residual);
        }
    }
    sides.expected_above = number * Normal::standard().sf(settings.limit);
    sides.expected_below = sides.expected_above;
    let weight = |found: u64| (1.0 - sides.expected_above / found.max(1) as f64).max(0.0);
    let (above, below) = (weight(sides.above), weight(sides.below));
    let mut marks: Vec<Mark> = points
        .iter()
        .zip(&scaled)
        .filter(|(_, residual)| residual.abs() > settings.limit)
        .map(|(point, residual)| Mark {
            station: point.station,
            weight: if *residual > 0.0 { above } else { below },
            votes: Some((point.y - predicted(point)) / (1.0 - leverage(point)) * point.total),
        })
        .filter(|mark| mark.weight > 0.0)
        .collect();
    marks.sort_by_key(|mark| mark.station);
    Ok(OutlyingPredictions {
        sample: Sample::of(points.len() as u64)
            .without(ExclusionReason::TooFewVotes, small)
            .without(ExclusionReason::MoreVotesThanTotal, wrong)
            .without(ExclusionReason::NoPredictor, unknown),
        residuals,
        sides,
        intercept: mean_y - slope * mean_x,
        slope,
        spread: beyond.sqrt(),
        marks,
        settings: settings.clone(),
    })
}

impl Summarize for OutlyingPredictions {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = self.sides.figures().to_vec();
        figures.extend([
            figure(FigureName::PredictionSlope, self.slope),
            figure(FigureName::StandardDeviationBeyondCounting, self.spread),
        ]);
        Summary {
            statistic: figure(FigureName::StationsBeyondLimit, self.sides.found()),
            judgement: Judgement::Described {
                why: NoVerdictReason::StationsFarFromLineAreUsual,
            },
            direction: Direction::of(self.sides.found(), self.sides.expected()),
            sample: self.sample.clone(),
            counted: Some(self.sides.counted(self.sample.used)),
            effect_votes: None,
            figures,
            settings: vec![
                Setting::new("min_votes", self.settings.min_votes),
                Setting::new("min_stations", self.settings.min_stations),
                Setting::new("limit", self.settings.limit),
            ],
            marks: self.marks.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::RngExt;
    use rand_distr::{Binomial, Distribution, Normal as Spread};

    use super::*;
    use crate::numeric::stream::Seed;

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }

    #[test]
    fn the_residual_is_from_the_line_through_the_others() {
        let xs = [0.1, 0.2, 0.4, 0.5, 0.7];
        let votes = [100, 250, 390, 480, 750];
        let settings = OutlyingPredictionsSettings {
            min_stations: 4,
            limit: 1e-6,
            ..OutlyingPredictionsSettings::default()
        };
        let found = outlying_from_prediction(&votes, &[1000; 5], &xs, &settings).unwrap();
        // The line through all but the third, by least squares, at x = 0.4.
        let others = [0, 1, 3, 4];
        let x = others.iter().map(|&i| xs[i]).sum::<f64>() / 4.0;
        let y = others
            .iter()
            .map(|&i| votes[i] as f64 / 1000.0)
            .sum::<f64>()
            / 4.0;
        let xy: f64 = others
            .iter()
            .map(|&i| (xs[i] - x) * (votes[i] as f64 / 1000.0 - y))
            .sum();
        let xx: f64 = others.iter().map(|&i| (xs[i] - x).powi(2)).sum();
        let predicted = y + xy / xx * (0.4 - x);
        let mark = found.marks.iter().find(|mark| mark.station == 2).unwrap();
        close(mark.votes.unwrap(), 390.0 - 1000.0 * predicted);
    }

    #[test]
    fn the_others_of_a_group_leave_the_station_out() {
        let found = others_of_group(&[10, 20, 30, 5], &[100, 100, 50, 9], &[0, 0, 0, 1]);
        close(found[0], 50.0 / 150.0);
        close(found[2], 30.0 / 200.0);
        assert!(found[3].is_nan());
    }

    #[test]
    fn clean_stations_have_the_expected_number_on_each_side() {
        let mut random = Seed::from_text("neighbours").stream("clean").draw(0);
        let noise = Spread::new(0.0, 0.03).unwrap();
        let xs: Vec<f64> = (0..20_000).map(|_| random.random_range(0.2..0.8)).collect();
        let totals: Vec<u64> = xs.iter().map(|_| random.random_range(100..900)).collect();
        let votes: Vec<u64> = xs
            .iter()
            .zip(&totals)
            .map(|(x, &total)| {
                let share: f64 = 0.1 + 0.8 * x + noise.sample(&mut random);
                Binomial::new(total, share).unwrap().sample(&mut random)
            })
            .collect();
        let settings = OutlyingPredictionsSettings {
            limit: 2.5,
            ..OutlyingPredictionsSettings::default()
        };
        let found = outlying_from_prediction(&votes, &totals, &xs, &settings).unwrap();
        close(
            found.sides.expected_above,
            20_000.0 * Normal::standard().sf(2.5),
        );
        for side in [found.sides.above, found.sides.below] {
            // 124 expected: four standard deviations, and a tenth for the variance's own model.
            let apart = (side as f64 - found.sides.expected_above).abs();
            assert!(apart < 57.0, "{:?}", found.sides);
        }
        assert!((found.slope - 0.8).abs() < 0.01 && (found.spread - 0.03).abs() < 0.001);
    }

    proptest! {
        #[test]
        fn no_input_panics_and_order_does_not_matter(
            rows in prop::collection::vec(
                (
                    prop_oneof![Just(0u64), Just(u64::MAX), 0..500u64],
                    prop_oneof![Just(0u64), Just(u64::MAX), 0..900u64],
                    prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(1e99), -1.0..1.0f64],
                ),
                0..40,
            )
        ) {
            let settings = OutlyingPredictionsSettings { min_votes: 0, min_stations: 0, limit: 2.0 };
            let check = |rows: &[(u64, u64, f64)]| {
                let votes: Vec<u64> = rows.iter().map(|row| row.0).collect();
                let totals: Vec<u64> = rows.iter().map(|row| row.1).collect();
                let groups: Vec<u32> = rows.iter().map(|row| (row.0 % 3) as u32).collect();
                prop_assert_eq!(others_of_group(&votes, &totals, &groups).len(), rows.len());
                let xs: Vec<f64> = rows.iter().map(|row| row.2).collect();
                Ok(outlying_from_prediction(&votes, &totals, &xs, &settings))
            };
            let mut turned = rows.clone();
            turned.reverse();
            match (check(&rows)?, check(&turned)?) {
                (Ok(one), Ok(mut other)) => {
                    other.residuals.reverse();
                    prop_assert_eq!(one.residuals, other.residuals);
                    prop_assert_eq!(one.sides, other.sides);
                }
                (one, other) => prop_assert_eq!(one.err(), other.err()),
            }
        }
    }
}
