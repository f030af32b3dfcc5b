//! The late count: whether the share jumps at a moment of the count, more than it does elsewhere.
//!
//! # What it answers
//! Sheets arrive in an order. At a given moment (a publication stopped, a system was replaced) did
//! the share change at once, and by more than it changes at other moments of the same count?
//!
//! # Formula
//! The jump at the cut-off by [local lines](crate::numeric::local_linear) on both sides, with its
//! ratio t to the HC0 error. The same at placebo cut-offs, one `spacing` bandwidths apart, whose
//! windows lie wholly before or wholly after the real one. p is
//! (placebos with |t| at least as large, plus 1) / (placebos + 1). Beside it: the curve of jumps over bandwidths, the parabola's jump, the
//! trend over the whole count, and how much larger than 1 the placebos' t are (their root mean
//! square), with the p-value of t divided by that (Student, as many degrees of freedom as placebos).
//! Without a bandwidth of its own, h is 1/45 of the distance between the 5th and 95th percentile of
//! the order, which leaves room for about 45 placebos. Where groups are given, each share is taken
//! less its group's mean. Where ballots are given, they weigh the stations, and the jump times the
//! ballots from the cut-off on is the effect in votes.
//!
//! # Assumptions
//! Without intervention the series behaves at the cut-off as it does elsewhere: its jumps from
//! batches and regions are of one kind throughout. The cut-off was not chosen by looking at the
//! series. Neither independence of the sheets nor a smooth curve is assumed.
//!
//! # When it misleads
//! Regions report in blocks, cities early or late, abroad last: a block that begins at the cut-off
//! is a jump. That a trend is steep is no sign of anything. Taking off group means hides a jump
//! where a group reports wholly on one side. The naive p-value of the jump rejects clean series of
//! this kind; it is printed because others print it. With R placebos p is at least 1/(R + 1):
//! with the usual bandwidth about 0.02, so that the check can point at a jump as the largest of the
//! whole count, and is never unusual at 0.01. A tail fitted to the placebos would go lower; it had
//! p ≤ 0.01 in 3% of clean series in blocks, and is a figure alone. Where
//! the process itself changed at the cut-off (other staff, other regions), placebos from before say
//! little.
//!
//! Measured in the order of their files, region after region, at 400 moments drawn at random in
//! each of Poland 2025 (both rounds), Canada 2011, Albania 2013 and Venezuela 2024: p was 0.05 or
//! less in 18, 17, 12, 20 and 9 (20 expected). Naive p-values of four elections had p ≤ 0.05 in 42%
//! to 85%.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 4.3% to 8.5%, and 0.01 or less in 0.0% to 0.0%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable`] for slices of different lengths, settings out of range, too few sheets in all or
//! on a side of the cut-off, an order that does not vary, or shares that fit exactly. Too few
//! placebos leave a description without a p-value.
//!
//! # Complexity
//! O(n log n + placebos × n).
//!
//! # Reference
//! Fan and Gijbels 1996; Calonico, Cattaneo and Titiunik 2014; placebo cut-offs as in Ganong and
//! Jäger 2018.
//!
//! ```
//! use scrutineer::anomaly::late_count::{LateCountSettings, late_count};
//!
//! // 2,000 sheets in order; the share jumps by 0.2 after the 1,600th.
//! let order: Vec<f64> = (0..2_000).map(f64::from).collect();
//! let share: Vec<f64> = order
//!     .iter()
//!     .map(|x| 0.4 + 0.1 * (x * x).sin() + if *x < 1_600.0 { 0.0 } else { 0.2 })
//!     .collect();
//! let found = late_count(&share, &order, None, None, Some(1_600.0), &LateCountSettings::default())?;
//! let jump = found.jump.unwrap();
//! assert!((jump.at.jump - 0.2).abs() < 0.1);
//! assert!(jump.placebo.unwrap().value < 0.05);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::attributes::moment;
use crate::anomaly::input::check_input::{CheckInput, CheckResult, several, with_left_out};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::{Judgement, PValue};
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, SettingRule, Validate};
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, NullDistribution,
    Quantity, UndefinedReason,
};
use crate::model::Code;
use crate::numeric::local_linear::{
    Degree, Discontinuity, Observation, Trend, discontinuity, trend,
};
use crate::threads;
/// How it is registered.
pub(crate) const CHECK: Registration<LateCountSettings> = Registration {
    key: "late_count",
    code: Some(Code::A401),
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::Arrival, Requirement::Share],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &LateCountSettings) -> CheckResult {
    let arrivals = input.arrivals()?;
    let at = |row: usize| arrivals.get(row).copied().flatten();
    let shares = input.shares_with(ExclusionReason::ArrivalUnusable, at);
    let cutoff = match input.comparisons.late_after {
        None => None,
        Some(text) => Some(moment(text).ok_or_else(|| SettingProblem {
            name: "late_after".to_string(),
            rule: SettingRule::NumberOrMoment,
        })?),
    };
    // Regions report in an order of their own.
    let groups = input.regions(&shares.rows);
    let found = late_count(
        &shares.share,
        &shares.values,
        Some(&shares.ballots),
        several(&groups),
        cutoff,
        settings,
    )?;
    Ok(with_left_out(&found, shares.sample, shares.rows))
}

/// The curve's bandwidths, as multiples of the bandwidth.
const CURVE: [f64; 6] = [0.5, 0.75, 1.0, 1.5, 2.0, 3.0];

/// Most placebo cut-offs on either side: more would only take time.
const MOST_PLACEBOS: u32 = 5_000;

/// Settings of [`late_count`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LateCountSettings {
    /// How far each side looks, in the unit of the order. Without it, see the module's formula.
    pub bandwidth: Option<f64>,
    /// Distance between placebo cut-offs, in bandwidths, at least 0.5. Closer ones say the same
    /// thing several times, and the p-value would pretend that they do not.
    pub spacing: f64,
    /// Fewest sheets within the bandwidth on each side of a cut-off, placebos included.
    pub min_per_side: u32,
    /// Fewest placebos for a p-value.
    pub min_placebos: u32,
}

impl Default for LateCountSettings {
    fn default() -> Self {
        Self {
            bandwidth: None,
            spacing: 1.0,
            min_per_side: 15,
            min_placebos: 9,
        }
    }
}

/// The jump at the given cut-off.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Jump {
    /// The jump, by local lines.
    pub at: Discontinuity,
    /// By local parabolas with the same bandwidth, where they can be fitted.
    pub quadratic: Option<Discontinuity>,
    /// By local lines with other bandwidths, narrow to wide; one that has too few sheets is left
    /// out.
    pub curve: Vec<Discontinuity>,
    /// At the placebo cut-offs, in their order.
    pub placebos: Vec<Discontinuity>,
    /// Root mean square of the placebos' ratios: 1 where naive errors are right.
    pub inflation: Option<f64>,
    /// The p-value by rank among the placebos; none where there are too few.
    pub placebo: Option<PValue>,
    /// The p-value of the ratio divided by the inflation; none where there are too few placebos.
    pub inflated: Option<PValue>,
    /// The jump times the ballots from the cut-off on, where ballots are known.
    pub votes: Option<f64>,
}

/// The share against the order of arrival.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LateCount {
    /// The line through all sheets.
    pub trend: Trend,
    /// The jump, where a cut-off was given.
    pub jump: Option<Jump>,
    /// The bandwidth used.
    pub bandwidth: f64,
    /// Whether group means were taken off.
    pub adjusted: bool,
    /// What was used.
    pub sample: Sample,
    /// The settings.
    pub settings: LateCountSettings,
}

/// Compares the share's jump at `cut_off` with its jumps elsewhere. `order` is a time or a rank;
/// sheets at the cut-off itself belong to the later side.
///
/// # Errors
/// See the module's docs.
pub fn late_count(
    share: &[f64],
    order: &[f64],
    ballots: Option<&[u64]>,
    groups: Option<&[u32]>,
    cut_off: Option<f64>,
    settings: &LateCountSettings,
) -> Result<LateCount, NotApplicable> {
    same_length(share.len(), &[(InputSlice::Order, order.len())])?;
    same_length(
        share.len(),
        &[
            (
                InputSlice::Ballots,
                ballots.map_or(share.len(), <[u64]>::len),
            ),
            (InputSlice::Groups, groups.map_or(share.len(), <[u32]>::len)),
        ],
    )?;
    settings.validate()?;
    if cut_off.is_some_and(|at| !at.is_finite()) {
        return Err(NotApplicable::Setting(SettingProblem {
            name: "cut_off".to_string(),
            rule: SettingRule::Within {
                range: SettingRange::default(),
            },
        }));
    }
    let (points, sample) = sheets(share, order, ballots, groups);
    let least = 2 * u64::from(settings.min_per_side);
    at_least(least, sample.used, CountedUnits::SheetsWithShareAndOrder)?;
    let bandwidth = settings
        .bandwidth
        .unwrap_or_else(|| usual_bandwidth(&points));
    let trend = trend(&points).ok_or(NotApplicable::NoVariation {
        what: Quantity::Order,
    })?;
    if !(bandwidth > 0.0 && bandwidth.is_finite()) {
        return Err(NotApplicable::NoVariation {
            what: Quantity::OrderOfMostSheets,
        });
    }
    let jump = cut_off
        .map(|cut_off| jump(&points, ballots.is_some(), cut_off, bandwidth, settings))
        .transpose()?;
    Ok(LateCount {
        trend,
        jump,
        bandwidth,
        adjusted: groups.is_some(),
        sample,
        settings: settings.clone(),
    })
}

fn jump(
    points: &[Observation],
    weighted: bool,
    cut_off: f64,
    bandwidth: f64,
    settings: &LateCountSettings,
) -> Result<Jump, NotApplicable> {
    let least = u64::from(settings.min_per_side);
    let fit = |at: f64, h: f64, degree| discontinuity(within(points, at, h), at, h, degree);
    let enough = |one: &Discontinuity| one.left >= least && one.right >= least;
    let near = within(points, cut_off, bandwidth);
    let left = near.partition_point(|point| point.x < cut_off);
    at_least(least, left as u64, CountedUnits::SheetsBeforeCutoff)?;
    at_least(
        least,
        (near.len() - left) as u64,
        CountedUnits::SheetsAfterCutoff,
    )?;
    let at = fit(cut_off, bandwidth, Degree::Linear).filter(enough);
    let at = at.ok_or(NotApplicable::Undefined {
        why: UndefinedReason::NoFitAtCutoff,
    })?;
    let placebos: Vec<Discontinuity> = threads::map(
        &placebo_cut_offs(points, cut_off, bandwidth, settings),
        |&at| fit(at, bandwidth, Degree::Linear).filter(enough),
    )
    .into_iter()
    .flatten()
    .collect();
    let ratio = at.ratio().abs();
    let known = placebos.len() >= settings.min_placebos.max(1) as usize;
    let extreme = placebos
        .iter()
        .filter(|one| one.ratio().abs() >= ratio)
        .count();
    let squares: f64 = placebos.iter().map(|one| one.ratio() * one.ratio()).sum();
    let inflation = known.then(|| (squares / placebos.len() as f64).sqrt());
    let student = StudentsT::new(0.0, 1.0, placebos.len() as f64).ok();
    let after = points.iter().filter(|point| point.x >= cut_off);
    Ok(Jump {
        quadratic: fit(cut_off, bandwidth, Degree::Quadratic),
        curve: CURVE
            .iter()
            .filter_map(|multiple| fit(cut_off, multiple * bandwidth, Degree::Linear))
            .filter(enough)
            .collect(),
        placebo: known.then(|| PValue::resampled(extreme as u64, placebos.len() as u64)),
        inflated: inflation.zip(student).map(|(inflation, student)| {
            let p = 2.0 * student.sf(ratio / inflation);
            PValue::asymptotic(
                p,
                NullDistribution::Student {
                    df: placebos.len() as u64,
                },
            )
        }),
        votes: weighted.then(|| at.jump * after.map(|point| point.weight).sum::<f64>()),
        inflation,
        placebos,
        at,
    })
}

/// Cut-offs whose windows hold no sheet of the other side of the real one, from early to late.
fn placebo_cut_offs(
    points: &[Observation],
    cut_off: f64,
    bandwidth: f64,
    settings: &LateCountSettings,
) -> Vec<f64> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let step = |i: u32| bandwidth * (1.0 + f64::from(i) * settings.spacing);
    let before = (0..MOST_PLACEBOS)
        .map(|i| cut_off - step(i))
        .take_while(|at| at - bandwidth >= first.x);
    let after = (0..MOST_PLACEBOS)
        .map(|i| cut_off + step(i))
        .take_while(|at| at + bandwidth <= last.x);
    let mut all: Vec<f64> = before.collect();
    all.reverse();
    all.extend(after);
    all
}

/// The sheets nearer than the bandwidth; `points` are sorted.
fn within(points: &[Observation], at: f64, bandwidth: f64) -> &[Observation] {
    let start = points.partition_point(|point| point.x <= at - bandwidth);
    let end = points.partition_point(|point| point.x < at + bandwidth);
    points.get(start..end).unwrap_or_default()
}

/// 1/45 of the distance between the 5th and the 95th percentile, so 1/50 of an even series.
fn usual_bandwidth(points: &[Observation]) -> f64 {
    let at = |share: f64| {
        let place = (points.len().saturating_sub(1)) as f64 * share;
        points.get(place as usize).map_or(0.0, |point| point.x)
    };
    (at(0.95) - at(0.05)) / 45.0
}

/// The usable sheets, sorted by their numbers alone, and less their group's mean.
fn sheets(
    share: &[f64],
    order: &[f64],
    ballots: Option<&[u64]>,
    groups: Option<&[u32]>,
) -> (Vec<Observation>, Sample) {
    let mut sheets: Vec<(Observation, u32)> = Vec::with_capacity(share.len());
    let (mut unknown, mut empty) = (0, 0);
    for (i, (&y, &x)) in share.iter().zip(order).enumerate() {
        let weight = ballots.map_or(1.0, |all| all.get(i).map_or(0.0, |&one| one as f64));
        if !(x.is_finite() && y.is_finite()) {
            unknown += 1;
        } else if weight > 0.0 {
            let group = groups.and_then(|all| all.get(i)).copied().unwrap_or(0);
            sheets.push((Observation { x, y, weight }, group));
        } else {
            empty += 1;
        }
    }
    sheets.sort_by(|(one, group), (other, of)| {
        one.x
            .total_cmp(&other.x)
            .then(one.y.total_cmp(&other.y))
            .then(one.weight.total_cmp(&other.weight))
            .then(group.cmp(of))
    });
    if groups.is_some() {
        let mut means: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
        for (point, group) in &sheets {
            let sums = means.entry(*group).or_default();
            sums.0 += point.weight * point.y;
            sums.1 += point.weight;
        }
        for (point, group) in &mut sheets {
            point.y -= means.get(group).map_or(0.0, |(sum, weight)| sum / weight);
        }
    }
    let sample = Sample::of(sheets.len() as u64)
        .without(ExclusionReason::NoShareOrOrder, unknown)
        .without(ExclusionReason::NoBallots, empty);
    (sheets.into_iter().map(|(point, _)| point).collect(), sample)
}

impl Validate for LateCountSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let problems = match self.bandwidth {
            None => Problems::default(),
            Some(h) => Problems::default().number("bandwidth", h, SettingRange::above(0.0)),
        };
        problems
            .number("spacing", self.spacing, SettingRange::at_least(0.5))
            .count(
                "min_per_side",
                self.min_per_side.into(),
                SettingRange::at_least(3.0),
            )
            .found()
    }
}

impl Summarize for LateCount {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = vec![
            figure(FigureName::ShareTrend, self.trend.slope),
            figure(FigureName::OrderCorrelation, self.trend.correlation),
        ];
        let mut judgement = Judgement::Described {
            why: NoVerdictReason::NoCutoff,
        };
        let mut statistic = figure(FigureName::OrderCorrelation, self.trend.correlation);
        let mut direction = Direction::of(self.trend.slope, 0.0);
        if let Some(jump) = &self.jump {
            statistic = figure(FigureName::JumpInStandardErrors, jump.at.ratio());
            direction = Direction::of(jump.at.jump, 0.0);
            judgement = match jump.placebo {
                Some(p) => Judgement::PValue(p),
                None => Judgement::Described {
                    why: NoVerdictReason::TooFewPlacebos,
                },
            };
            figures.extend([
                figure(FigureName::Jump, jump.at.jump),
                figure(FigureName::JumpNaiveStandardError, jump.at.standard_error),
                figure(FigureName::JumpNaivePValue, jump.at.naive_p()),
                figure(FigureName::SheetsBefore, jump.at.left as f64),
                figure(FigureName::SheetsAfter, jump.at.right as f64),
                figure(FigureName::PlaceboCutoffs, jump.placebos.len() as f64),
                figure(
                    FigureName::MinPlaceboPValue,
                    1.0 / (jump.placebos.len() as f64 + 1.0),
                ),
            ]);
            figures.extend(
                jump.inflation
                    .map(|x| figure(FigureName::StandardErrorInflation, x)),
            );
            figures.extend(
                jump.inflated
                    .map(|p| figure(FigureName::InflatedPValue, p.value)),
            );
            let quadratic = jump.quadratic.map(|one| one.jump);
            figures.extend(quadratic.map(|x| figure(FigureName::QuadraticJump, x)));
            let jumps = || jump.curve.iter().map(|one| one.jump);
            figures.extend(
                jumps()
                    .reduce(f64::min)
                    .map(|x| figure(FigureName::MinJumpOverBandwidths, x)),
            );
            figures.extend(
                jumps()
                    .reduce(f64::max)
                    .map(|x| figure(FigureName::MaxJumpOverBandwidths, x)),
            );
        }
        Summary {
            statistic,
            judgement,
            direction,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: self.jump.as_ref().and_then(|jump| jump.votes),
            figures,
            settings: vec![
                Setting::new("bandwidth", self.bandwidth),
                Setting::new("spacing", self.settings.spacing),
                Setting::new("min_per_side", self.settings.min_per_side),
                Setting::new("min_placebos", self.settings.min_placebos),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
