//! Skewness and kurtosis of turnout or of a share over stations.
//!
//! # What it answers
//! How lopsided the stations' shares are, and how heavy their tails, against the normal law's 0
//! and 3. A description: it points at nobody.
//!
//! # Formula
//! s_j = part/whole at station j; m_k = Σ(s − s̄)^k / n. Skewness g₁ = m₃/m₂^1.5, kurtosis m₄/m₂²
//! (population convention, Pearson's, so 3 for a normal law). The interval is the basic bootstrap
//! one: 2θ − q_high to 2θ − q_low, q the quantiles of θ over samples of stations drawn with
//! replacement; more than 500 stations are put into 500 groups at random, and groups are drawn
//! (`resample`). With 400 draws the ends of a 95% interval are known to about 7% of their
//! distance from the middle, which is little beside what the assumption below leaves out.
//!
//! # Assumptions
//! None for the figures. The interval takes the stations as independent draws from one
//! population, which neighbouring stations are not: the true interval is wider.
//!
//! # When it misleads
//! No null is obeyed by honest elections: a selection strong in one region and weak elsewhere is
//! skewed; town and country make tails; a share near 0 or 1 is skewed because it cannot go
//! further; small stations add tails of their own. Published tables that read skewness other
//! than 0 as a sign of manipulation are wrong for that reason.
//!
//! # Errors
//! Too few stations; slices of different lengths; every share the same; a setting out of range.
//!
//! # Complexity
//! O(n log n + draws · min(n, 500)).
//!
//! # Reference
//! Hicken & Mebane 2015, "A guide to election forensics" (the columns Skew and Kurt).
//!
//! ```
//! use scrutineer::anomaly::moments::{ShareMomentsSettings, share_moments};
//! use scrutineer::numeric::stream::Seed;
//! let votes: Vec<u64> = (0..40).map(|i| 200 + i * i / 8).collect();
//! let ballots = vec![500; 40];
//! let stream = Seed::from_text("a public phrase").stream("moments");
//! let settings = ShareMomentsSettings::default();
//! let found = share_moments(&votes, &ballots, &settings, &stream).unwrap();
//! assert!(found.skewness.value > 0.0);
//! assert!(found.skewness.low < found.skewness.high);
//! ```

use serde::{Deserialize, Serialize};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::shares::{keep, shares};
use crate::anomaly::{CountedUnits, FigureName, InputSlice, NoVerdictReason, Quantity};
use crate::numeric::moments::{bootstrap_shape, central_interval, moments};
use crate::numeric::stream::Stream;
/// How it is registered.
pub(crate) const CHECK: Registration<ShareMomentsSettings> = Registration {
    key: "moments",
    code: None,
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &ShareMomentsSettings) -> CheckResult {
    input.with_columns(|columns| {
        share_moments(&columns.votes, &columns.ballots, settings, input.stream)
    })
}

/// Settings of [`share_moments`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ShareMomentsSettings {
    /// Stations are left out where the whole is smaller.
    pub min_size: u64,
    /// The check refuses on fewer stations.
    pub min_stations: u64,
    /// Samples drawn for the intervals.
    pub draws: u64,
    /// What part of the samples the intervals hold.
    pub level: f64,
}

impl Default for ShareMomentsSettings {
    fn default() -> Self {
        Self {
            min_size: 1,
            min_stations: 20,
            draws: 400,
            level: 0.95,
        }
    }
}

impl Validate for ShareMomentsSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .count(
                "draws",
                self.draws,
                SettingRange::between(100.0, 1_000_000.0),
            )
            .number(
                "level",
                self.level,
                SettingRange::strictly_between(0.0, 1.0),
            )
            .found()
    }
}

/// A figure with its bootstrap interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Moments of the stations' shares.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShareMoments {
    /// The mean over stations, each counted once.
    pub mean: f64,
    /// Population standard deviation.
    pub sd: f64,
    /// Skewness g₁.
    pub skewness: Interval,
    /// Kurtosis, 3 for a normal law.
    pub kurtosis: Interval,
    /// The stations.
    pub sample: Sample,
    /// The settings.
    pub settings: ShareMomentsSettings,
}

/// Mean, spread, skewness and kurtosis of `part/whole` over stations.
///
/// # Errors
/// See the module.
pub fn share_moments(
    part: &[u64],
    whole: &[u64],
    settings: &ShareMomentsSettings,
    stream: &Stream,
) -> Result<ShareMoments, NotApplicable> {
    settings.validate()?;
    let kept = keep(part, whole, settings.min_size, InputSlice::Part)?;
    at_least(
        settings.min_stations.max(2),
        kept.sample.used,
        CountedUnits::Stations,
    )?;
    let shares = shares(part, whole, &kept);
    let same = NotApplicable::NoVariation {
        what: Quantity::Share,
    };
    let found = moments(&shares).ok_or_else(|| same.clone())?;
    let (Some(skewness), Some(kurtosis)) = (found.skewness, found.kurtosis) else {
        return Err(same);
    };
    let drawn = bootstrap_shape(&shares, settings.draws, stream).ok_or_else(|| same.clone())?;
    let interval = |value: f64, drawn: &[f64]| -> Result<Interval, NotApplicable> {
        let (low, high) = central_interval(drawn, settings.level).ok_or_else(|| same.clone())?;
        Ok(Interval {
            value,
            low: 2.0 * value - high,
            high: 2.0 * value - low,
        })
    };
    Ok(ShareMoments {
        mean: found.mean,
        sd: found.sd,
        skewness: interval(skewness, &drawn.skewness)?,
        kurtosis: interval(kurtosis, &drawn.kurtosis)?,
        sample: kept.sample,
        settings: settings.clone(),
    })
}

impl Summarize for ShareMoments {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let settings = &self.settings;
        Summary {
            statistic: figure(FigureName::Skewness, self.skewness.value),
            judgement: Judgement::Described {
                why: NoVerdictReason::NoNullForShares,
            },
            direction: Direction::of(self.skewness.value, 0.0),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures: vec![
                figure(FigureName::MeanStationShare, self.mean),
                figure(FigureName::StationShareStandardDeviation, self.sd),
                figure(FigureName::SkewnessLow, self.skewness.low),
                figure(FigureName::SkewnessHigh, self.skewness.high),
                figure(FigureName::Kurtosis, self.kurtosis.value),
                figure(FigureName::KurtosisLow, self.kurtosis.low),
                figure(FigureName::KurtosisHigh, self.kurtosis.high),
            ],
            settings: vec![
                Setting::new("min_size", settings.min_size),
                Setting::new("min_stations", settings.min_stations),
                Setting::new("draws", settings.draws),
                Setting::new("level", settings.level),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::numeric::stream::Seed;

    fn stream() -> Stream {
        Seed::from_text("test").stream("moments")
    }

    #[test]
    fn stations_without_a_share_are_counted_as_left_out() {
        let mut part: Vec<u64> = (0..30).collect();
        let mut whole = vec![50; 30];
        part.extend([0, 9]);
        whole.extend([0, 8]);
        let settings = ShareMomentsSettings::default();
        let found = share_moments(&part, &whole, &settings, &stream()).unwrap();
        assert_eq!((found.sample.used, found.sample.left_out()), (30, 2));
        // Evenly spread numbers: skewness 0, kurtosis 1.8·(n² − 7/3)/(n² − 1).
        assert!(found.skewness.value.abs() < 1e-12);
        let even = 1.8 * (900.0 - 7.0 / 3.0) / 899.0;
        assert!((found.kurtosis.value - even).abs() < 1e-12);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_panics_and_order_does_not_show(
            rows in prop::collection::vec((prop_oneof![0u64..50, any::<u64>()], prop_oneof![0u64..99, any::<u64>()]), 0..60)
        ) {
            let settings = ShareMomentsSettings { min_stations: 3, draws: 100, ..Default::default() };
            let run = |rows: &[(u64, u64)]| {
                let (part, whole): (Vec<u64>, Vec<u64>) = rows.iter().copied().unzip();
                share_moments(&part, &whole, &settings, &stream())
            };
            let one = run(&rows);
            let mut rows = rows;
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
