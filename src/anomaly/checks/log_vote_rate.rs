//! The logarithm of the odds against a vote for a selection, station by station.
//!
//! # What it answers
//! Whether ln((N − W)/W) looks normal over stations, which a published model of clean elections
//! expects. A description: skewness and kurtosis, with the textbook test beside them.
//!
//! # Formula
//! r_j = ln((N_j − W_j)/W_j), N registered voters, W votes of the selection; over stations with
//! N ≥ 100 and 0 < W < N. Skewness g₁ = m₃/m₂^1.5 and kurtosis m₄/m₂² (population convention;
//! 0 and 3 for a normal law). Textbook p-value of normality (Jarque–Bera): exp(−J/2),
//! J = n/6·(g₁² + (kurtosis − 3)²/4).
//!
//! # Assumptions
//! None for the figures. The p-value takes stations as draws from one normal law.
//!
//! # When it misleads
//! Nearly always: regions differ, and a mixture of regions is not normal. With tens of thousands
//! of stations the textbook test rejects every election, clean or not. Stations where the
//! selection has no vote at all are left out, which cuts a tail.
//!
//! # Errors
//! Too few stations; slices of different lengths; every rate the same.
//!
//! # Complexity
//! O(n log n).
//!
//! # Reference
//! Klimek, Yegorov, Hanel & Thurner 2012, "Statistical detection of systematic election
//! irregularities", PNAS 109, 16469–16473 (logarithmic vote rate).
//!
//! ```
//! use scrutineer::anomaly::log_vote_rate::{LogVoteRateSettings, log_vote_rate};
//! let votes: Vec<u64> = (0..41).map(|i| 100 + 5 * i).collect();
//! let found = log_vote_rate(&votes, &[400; 41], &LogVoteRateSettings::default()).unwrap();
//! assert_eq!(found.sample.used, 41);
//! assert!(found.skewness.abs() < 1e-12);
//! ```

use serde::{Deserialize, Serialize};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{SettingProblem, Validate};
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, Quantity,
};
use crate::numeric::moments::moments;
/// How it is registered.
pub(crate) const CHECK: Registration<LogVoteRateSettings> = Registration {
    key: "log_vote_rate",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &LogVoteRateSettings) -> CheckResult {
    input.with_columns(|columns| log_vote_rate(&columns.votes, &columns.registered, settings))
}

/// Settings of [`log_vote_rate`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LogVoteRateSettings {
    /// Stations with fewer registered voters are left out.
    pub min_registered: u64,
    /// The check refuses on fewer stations.
    pub min_stations: u64,
}

impl Default for LogVoteRateSettings {
    fn default() -> Self {
        Self {
            min_registered: 100,
            min_stations: 20,
        }
    }
}

/// Every value is valid.
impl Validate for LogVoteRateSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Vec::new()
    }
}

/// The shape of the logarithmic vote rate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LogVoteRate {
    /// Mean over stations.
    pub mean: f64,
    /// Population standard deviation.
    pub sd: f64,
    /// Skewness, 0 for a normal law.
    pub skewness: f64,
    /// Kurtosis, 3 for a normal law.
    pub kurtosis: f64,
    /// The textbook p-value of normality, which clean elections do not obey.
    pub normality: f64,
    /// The stations.
    pub sample: Sample,
    /// The settings.
    pub settings: LogVoteRateSettings,
}

/// The shape of ln((N − W)/W) over stations.
///
/// # Errors
/// See the module.
pub fn log_vote_rate(
    votes: &[u64],
    registered: &[u64],
    settings: &LogVoteRateSettings,
) -> Result<LogVoteRate, NotApplicable> {
    same_length(registered.len(), &[(InputSlice::Votes, votes.len())])?;
    let (mut rates, mut small, mut none, mut all) = (Vec::new(), 0, 0, 0);
    for (&votes, &registered) in votes.iter().zip(registered) {
        if registered < settings.min_registered.max(1) {
            small += 1;
        } else if votes == 0 {
            none += 1;
        } else if votes >= registered {
            all += 1;
        } else {
            rates.push(((registered - votes) as f64 / votes as f64).ln());
        }
    }
    let sample = Sample::of(rates.len() as u64)
        .without(ExclusionReason::TooFewRegisteredVoters, small)
        .without(ExclusionReason::NoVotesForSelection, none)
        .without(ExclusionReason::AllRegisteredVotersVotedForSelection, all);
    at_least(
        settings.min_stations.max(2),
        sample.used,
        CountedUnits::Stations,
    )?;
    let same = NotApplicable::NoVariation {
        what: Quantity::LogVoteRate,
    };
    let found = moments(&rates).ok_or_else(|| same.clone())?;
    let (Some(skewness), Some(kurtosis)) = (found.skewness, found.kurtosis) else {
        return Err(same);
    };
    let excess = kurtosis - 3.0;
    let bera = found.size as f64 / 6.0 * (skewness * skewness + excess * excess / 4.0);
    Ok(LogVoteRate {
        mean: found.mean,
        sd: found.sd,
        skewness,
        kurtosis,
        normality: (-bera / 2.0).exp(),
        sample,
        settings: settings.clone(),
    })
}

impl Summarize for LogVoteRate {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        Summary {
            statistic: figure(FigureName::LogVoteRateSkewness, self.skewness),
            judgement: Judgement::Described {
                why: NoVerdictReason::RegionsDifferInRate,
            },
            direction: Direction::of(self.skewness, 0.0),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures: vec![
                figure(FigureName::Kurtosis, self.kurtosis),
                figure(FigureName::LogVoteRateMean, self.mean),
                figure(FigureName::LogVoteRateStandardDeviation, self.sd),
                figure(FigureName::NormalityPValue, self.normality),
            ],
            settings: vec![
                Setting::new("min_registered", self.settings.min_registered),
                Setting::new("min_stations", self.settings.min_stations),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn odds_that_mirror_each_other_have_no_skew() {
        let votes: Vec<u64> = (0..50).map(|i| 30 + 10 * i).collect();
        let settings = LogVoteRateSettings::default();
        let found = log_vote_rate(&votes, &[550; 50], &settings).unwrap();
        assert!(found.skewness.abs() < 1e-12 && found.mean.abs() < 1e-12);
        let excess = found.kurtosis - 3.0;
        assert!((found.normality - (-50.0 / 48.0 * excess * excess).exp()).abs() < 1e-12);
    }

    #[test]
    fn stations_without_a_rate_are_counted_by_reason() {
        let mut votes: Vec<u64> = (1..=40).collect();
        let mut registered = vec![100; 40];
        votes.extend([0, 100, 5]);
        registered.extend([100, 100, 99]);
        let settings = LogVoteRateSettings::default();
        let found = log_vote_rate(&votes, &registered, &settings).unwrap();
        assert_eq!((found.sample.used, found.sample.excluded.len()), (40, 3));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_panics_and_order_does_not_show(
            rows in prop::collection::vec((prop_oneof![0u64..200, any::<u64>()], prop_oneof![0u64..300, any::<u64>()]), 0..60)
        ) {
            let settings = LogVoteRateSettings { min_stations: 3, ..Default::default() };
            let run = |rows: &[(u64, u64)]| {
                let (votes, registered): (Vec<u64>, Vec<u64>) = rows.iter().copied().unzip();
                log_vote_rate(&votes, &registered, &settings)
            };
            let one = run(&rows);
            let mut rows = rows;
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
