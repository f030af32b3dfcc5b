//! How a selection's votes go with turnout: slopes and correlations, within regions too.
//!
//! # What it answers
//! When one station has a higher turnout than another, to whom do the further ballots go? And does
//! that hold within regions, or only between them?
//!
//! # Formula
//! With N registered, G ballots issued (ballots in the box where issued is not known), T ballots in
//! the box and v votes: t = G/N, s = v/T. Least squares of v/N on t (its slope is the part of each
//! further ballot that goes with the selection; above 1 the others lose votes while turnout
//! rises), and of s on t. *Slope less mean* is the slope of s on t less the mean of s. Pearson's,
//! Spearman's and Kendall's (τ-b) correlations of t and s. Within regions: the same slopes with a
//! level for each region, errors clustered by region (CR1).
//!
//! # Assumptions
//! None for the slopes as a description. The textbook p-values of the correlations assume
//! independent stations of one population, which stations of a country are not.
//!
//! # When it misleads
//! - Town and country, rich and poor, old and young differ in turnout and in preference. Slopes
//!   above 1 are then honest: in Poland 2025, round 2, one candidate's slope of v/N, by voters, is
//!   1.13. So nothing here is ever called unusual.
//! - Relations between stations are not relations between voters (the ecological fallacy).
//! - Within large regions the same differences remain.
//! - T is in both t and s: errors in N or T alone make a relation.
//!
//! # Errors
//! [`NotApplicable`] where slices differ in length, fewer than `min_stations` are left, or turnout
//! or share is the same everywhere.
//!
//! # Complexity
//! O(n log n).
//!
//! # Reference
//! A. Sobyanin, V. Sukhovolsky, *Democracy restricted by falsifications* (1995); M. Myagkov,
//! P. Ordeshook, D. Shakin, *The Forensics of Election Fraud* (2009); A. Cameron, D. Miller, *A
//! practitioner's guide to cluster-robust inference* (2015).
//!
//! ```
//! use scrutineer::anomaly::StationCounts;
//! use scrutineer::anomaly::turnout_share::{TurnoutShareSettings, turnout_share};
//!
//! // Half of every ballot, whatever the turnout.
//! let registered = vec![1_000; 40];
//! let ballots: Vec<u64> = (0..40).map(|station| 400 + 10 * station).collect();
//! let votes: Vec<u64> = (0..40).map(|station| 200 + 5 * station + station % 2).collect();
//! let counts = StationCounts {
//!     registered: &registered, issued: None, ballots: &ballots, votes: &votes, regions: None,
//! };
//! let found = turnout_share(&counts, &TurnoutShareSettings::default()).unwrap();
//! assert!((found.votes_on_turnout.slope - 0.5).abs() < 0.01);
//! assert!(found.share_on_turnout.slope.abs() < 0.01);
//! ```

use crate::anomaly::StationCounts;
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::{CountedUnits, ExclusionReason, FigureName, NoVerdictReason, Quantity};
use serde::{Deserialize, Serialize};
use statrs::distribution::{ContinuousCDF, StudentsT};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::numeric::correlation::{kendall, pearson, spearman};
use crate::numeric::exact_sum::exact_sum;
use crate::numeric::ols::{Ols, StandardErrors, ols};
/// How it is registered.
pub(crate) const CHECK: Registration<TurnoutShareSettings> = Registration {
    key: "turnout_share",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &TurnoutShareSettings) -> CheckResult {
    input.with_columns(|columns| {
        let regions = input.regions(&columns.rows);
        turnout_share(&columns.counts(&regions), settings)
    })
}

/// What is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct TurnoutShareSettings {
    /// The least number of registered voters of a station; at least 1.
    pub min_registered: u64,
    /// Fewer stations are refused; at least 3.
    pub min_stations: u64,
}

impl Default for TurnoutShareSettings {
    fn default() -> Self {
        Self {
            min_registered: 1,
            min_stations: 30,
        }
    }
}

impl Validate for TurnoutShareSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .count(
                "min_registered",
                self.min_registered,
                SettingRange::at_least(1.0),
            )
            .count(
                "min_stations",
                self.min_stations,
                SettingRange::at_least(3.0),
            )
            .found()
    }
}

/// A line through all stations.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Line {
    /// Its slope.
    pub slope: f64,
    /// Its value at turnout 0.
    pub intercept: f64,
    /// The classical standard error of the slope.
    pub error: f64,
    /// The standard error that allows for unequal variances (HC1).
    pub robust_error: f64,
}

/// Slopes with a level for each region.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct WithinRegions {
    /// Of v/N on turnout.
    pub votes_slope: f64,
    /// Its standard error, clustered by region.
    pub votes_error: f64,
    /// Of the share on turnout.
    pub share_slope: f64,
    /// Its standard error, clustered by region.
    pub share_error: f64,
    /// Regions.
    pub regions: u64,
}

/// Slopes and correlations. See the module's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TurnoutShare {
    /// Of v/N on turnout.
    pub votes_on_turnout: Line,
    /// Of v/T on turnout.
    pub share_on_turnout: Line,
    /// The mean of the stations' shares.
    pub mean_share: f64,
    /// The slope of the share, less that mean.
    pub slope_less_mean: f64,
    /// Pearson's correlation of turnout and share.
    pub pearson: f64,
    /// Its textbook p-value, two-sided.
    pub pearson_p: f64,
    /// Spearman's.
    pub spearman: f64,
    /// Its textbook p-value, two-sided.
    pub spearman_p: f64,
    /// Kendall's τ-b.
    pub kendall: f64,
    /// With a level for each region, where there are at least two.
    pub within: Option<WithinRegions>,
    /// Stations used and left out.
    pub sample: Sample,
    /// The settings.
    pub settings: TurnoutShareSettings,
}

/// Relates a selection's votes to turnout.
///
/// # Errors
/// See the module's text.
pub fn turnout_share(
    counts: &StationCounts<'_>,
    settings: &TurnoutShareSettings,
) -> Result<TurnoutShare, NotApplicable> {
    settings.validate()?;
    counts.stations()?;
    let (mut small, mut bad) = (0, 0);
    let (mut turnout, mut share, mut per_voter, mut regions) = (vec![], vec![], vec![], vec![]);
    let columns = counts
        .registered
        .iter()
        .zip(counts.ballots)
        .zip(counts.votes);
    for (station, ((&registered, &ballots), &votes)) in columns.enumerate() {
        let issued = counts.issued.and_then(|issued| *issued.get(station)?);
        let issued = issued.unwrap_or(ballots);
        if registered < settings.min_registered {
            small += 1;
        } else if ballots == 0 || issued > registered || votes > ballots {
            bad += 1;
        } else {
            turnout.push(issued as f64 / registered as f64);
            share.push(votes as f64 / ballots as f64);
            per_voter.push(votes as f64 / registered as f64);
            regions.extend(counts.regions.and_then(|regions| regions.get(station)));
        }
    }
    let used = turnout.len() as u64;
    at_least(settings.min_stations, used, CountedUnits::UsableStations)?;
    let same = |what| NotApplicable::NoVariation { what };
    let votes_on_turnout = line(&per_voter, &turnout).ok_or(same(Quantity::Turnout))?;
    let share_on_turnout = line(&share, &turnout).ok_or(same(Quantity::Turnout))?;
    let linear = pearson(&turnout, &share).ok_or(same(Quantity::Share))?;
    let ranked = spearman(&turnout, &share).ok_or(same(Quantity::Share))?;
    let mean_share = exact_sum(share.iter().copied()) / used as f64;
    let clustered = |response: &[f64]| {
        ols(
            response,
            &[&turnout],
            Some(&regions),
            StandardErrors::Clusters(&regions),
        )
        .and_then(first)
    };
    let within = match regions.is_empty() {
        true => None,
        false => clustered(&per_voter).zip(clustered(&share)),
    };
    let within = within.filter(|((.., fit), _)| fit.clusters > Some(1));
    Ok(TurnoutShare {
        votes_on_turnout,
        share_on_turnout,
        mean_share,
        slope_less_mean: share_on_turnout.slope - mean_share,
        pearson: linear,
        pearson_p: textbook(linear, used),
        spearman: ranked,
        spearman_p: textbook(ranked, used),
        kendall: kendall(&turnout, &share).ok_or(same(Quantity::Share))?,
        within: within.map(|(votes, share)| WithinRegions {
            votes_slope: votes.0,
            votes_error: votes.1,
            share_slope: share.0,
            share_error: share.1,
            regions: votes.2.clusters.unwrap_or(0),
        }),
        sample: Sample::of(used)
            .without(ExclusionReason::TooFewRegisteredVoters, small)
            .without(ExclusionReason::NoBallotsOrCountsExceedOneAnother, bad),
        settings: settings.clone(),
    })
}

/// The first slope and its error.
fn first(fit: Ols) -> Option<(f64, f64, Ols)> {
    Some((*fit.slopes.first()?, *fit.errors.first()?, fit))
}

fn line(response: &[f64], turnout: &[f64]) -> Option<Line> {
    let (slope, error, fit) = first(ols(response, &[turnout], None, StandardErrors::Classical)?)?;
    let (_, robust_error, _) = first(ols(response, &[turnout], None, StandardErrors::Hc1)?)?;
    Some(Line {
        slope,
        intercept: fit.intercept?,
        error,
        robust_error,
    })
}

/// Student's t of a correlation, two-sided.
fn textbook(correlation: f64, n: u64) -> f64 {
    let freedom = n.saturating_sub(2) as f64;
    let t = correlation.abs() * (freedom / (1.0 - correlation * correlation)).sqrt();
    match StudentsT::new(0.0, 1.0, freedom) {
        Ok(student) if t.is_finite() => (2.0 * student.sf(t)).min(1.0),
        _ => 0.0,
    }
}

impl Summarize for TurnoutShare {
    fn summary(&self) -> Summary {
        let mut figures = Vec::new();
        let mut figure = |name, value| figures.push(Figure { name, value });
        let votes = &self.votes_on_turnout;
        figure(
            FigureName::VotesPerVoterSlopeStandardError,
            votes.robust_error,
        );
        figure(FigureName::ShareSlope, self.share_on_turnout.slope);
        figure(
            FigureName::ShareSlopeStandardError,
            self.share_on_turnout.robust_error,
        );
        figure(FigureName::MeanShare, self.mean_share);
        figure(FigureName::ShareSlopeLessMeanShare, self.slope_less_mean);
        figure(FigureName::PearsonCorrelation, self.pearson);
        figure(FigureName::PearsonPValue, self.pearson_p);
        figure(FigureName::SpearmanCorrelation, self.spearman);
        figure(FigureName::SpearmanPValue, self.spearman_p);
        figure(FigureName::KendallCorrelation, self.kendall);
        if let Some(within) = &self.within {
            figure(
                FigureName::VotesPerVoterSlopeWithinRegions,
                within.votes_slope,
            );
            figure(
                FigureName::VotesPerVoterSlopeWithinRegionsStandardError,
                within.votes_error,
            );
            figure(FigureName::ShareSlopeWithinRegions, within.share_slope);
            figure(
                FigureName::ShareSlopeWithinRegionsStandardError,
                within.share_error,
            );
            figure(FigureName::Regions, within.regions as f64);
        }
        Summary {
            statistic: Figure {
                name: FigureName::VotesPerVoterSlope,
                value: votes.slope,
            },
            judgement: Judgement::Described {
                why: NoVerdictReason::PlacesDiffer,
            },
            direction: Direction::of(self.share_on_turnout.slope, 0.0),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures,
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
    fn a_relation_between_regions_alone_is_not_one_within() {
        // Region 0: turnout about 0.4 and share 0.3; region 1: 0.7 and 0.6.
        let rows: Vec<(u64, u64, u32)> = (0..80)
            .map(|place| {
                let region = place % 2;
                let ballots = 400 + 300 * region + place / 2;
                (ballots, ballots * (3 + 3 * region) / 10, region as u32)
            })
            .collect();
        let registered = vec![1_000; rows.len()];
        let ballots: Vec<u64> = rows.iter().map(|row| row.0).collect();
        let votes: Vec<u64> = rows.iter().map(|row| row.1).collect();
        let regions: Vec<u32> = rows.iter().map(|row| row.2).collect();
        let counts = StationCounts {
            registered: &registered,
            issued: None,
            ballots: &ballots,
            votes: &votes,
            regions: Some(&regions),
        };
        let found = turnout_share(&counts, &TurnoutShareSettings::default()).unwrap();
        assert!(found.share_on_turnout.slope > 0.9 && found.pearson > 0.99);
        let within = found.within.unwrap();
        assert!(within.share_slope.abs() < 0.05, "{within:?}");
        assert_eq!(within.regions, 2);
        assert_eq!(found.summary().marks, []);
    }

    fn count() -> impl Strategy<Value = u64> {
        prop_oneof![0..2_000_u64, Just(0), Just(u64::MAX), any::<u64>()]
    }

    proptest! {
        #[test]
        fn it_never_panics_and_order_does_not_matter(
            mut rows in proptest::collection::vec((count(), count(), count(), 0..3_u32), 0..40),
        ) {
            let settings = TurnoutShareSettings { min_registered: 1, min_stations: 3 };
            let run = |rows: &[(u64, u64, u64, u32)]| {
                let registered: Vec<u64> = rows.iter().map(|row| row.0.max(row.1)).collect();
                let ballots: Vec<u64> = rows.iter().map(|row| row.1).collect();
                let votes: Vec<u64> = rows.iter().map(|row| row.2.min(row.1)).collect();
                let regions: Vec<u32> = rows.iter().map(|row| row.3).collect();
                let counts = StationCounts {
                    registered: &registered,
                    issued: None,
                    ballots: &ballots,
                    votes: &votes,
                    regions: Some(&regions),
                };
                turnout_share(&counts, &settings)
            };
            let one = run(&rows);
            let _ = one.as_ref().map(Summarize::summary);
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
