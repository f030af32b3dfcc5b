//! Percentages that are whole numbers, held against the exact number that chance makes.
//!
//! # What it answers
//! Are there more (or fewer) stations whose turnout, or whose share for a selection, lies at a
//! whole percent than counting people makes? Counts that were worked out from a percentage leave
//! that trace; counts that were counted do not.
//!
//! # Formula
//! Station j has N registered, G ballots issued (ballots in the box where issued is not known), T
//! ballots in the box and w votes. Used are stations with T > 0, N ≥ 100, G/N ≤ 0.99 and
//! w/T ≤ 0.99. A share k/n *hits* where it lies within 1/20 of a percentage point of a whole
//! percent, decided in integers: 20·min(100k mod n, n − 100k mod n) ≤ n.
//!
//! Null: the count is K ~ Bin(n, k/n), which has its own exact probability P of a hit: the sum of
//! its masses over the windows around each whole percent. A station hits in turnout *or* share
//! with 1 − (1 − P_turnout)(1 − P_share). The number of hits is then Poisson-binomial: mean ΣP,
//! variance ΣP(1 − P), tails exact up to 2,048 uncertain stations and by saddle point above
//! (`numeric::PoissonBinomial`). The p-value is two-sided: twice the smaller tail.
//!
//! A percentage is looked at only where at least 25 people stand on each side of it: 25 votes for
//! the selection and 25 for others, 25 who came and 25 who did not. Where a count is near 0 the
//! null is biased, because an observed 1 may have been drawn as a 0, which always hits, and 0
//! itself is observed less often than that. Without this, clean elections have far *too few* hits
//! in share for small selections (in standard deviations: −58 for a candidate with 0.5% in Poland
//! 2025, −65 and −69 for two in Venezuela 2024); with it, all 32 selections of five elections
//! (Poland 2025 in both rounds, Canada 2011, Albania 2013, Venezuela 2024 as published by the
//! opposition) lie within 2.5. [`IntegerPercentages::published`] is the number without this rule,
//! as in the paper.
//!
//! Beside stations, hits are weighed by voters, ballots and votes: excess Σ w(hit − P) with
//! variance Σ w²P(1 − P). The excess in votes is the sum of votes at stations that hit beyond
//! what the null expects; it is not a count of false votes.
//!
//! # Assumptions
//! Stations are independent. Whether turnout hits tells nothing about whether share does. Within
//! about one standard deviation of its binomial spread, a station's expected share has no reason to
//! prefer whole percents.
//!
//! # When it misleads
//! - Somebody published counts that were rebuilt from rounded percentages.
//! - Small stations hit often (20 ballots always do); the null knows that, but with few large
//!   stations it has little to tell.
//! - Registers of round size (100, 200, 400) with turnouts decided by a rule, such as a fixed
//!   number of ballots per table.
//! - Turnout and share of one station hit together where ballots equal votes in unusual ways; a
//!   station counts once in `either`, so this moves the mean little.
//! - Stations that are copies of one another hit together: then the variance is too small.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 3.5% to 5.0%, and 0.01 or less in 0.5% to 1.2%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable`] where slices differ in length, a setting is out of range, or fewer stations
//! than `min_stations` are left.
//!
//! # Complexity
//! O(n √N) at worst, about ten nanoseconds for each window of each station; the chances of single
//! stations can be found once for several questions ([`whole_percent_probabilities`]). Results are the same on
//! any number of threads and in any order of stations.
//!
//! # Reference
//! D. Kobak, S. Shpilkin, M. S. Pshenichnikov, *Integer percentages as electoral falsification
//! fingerprints*, Annals of Applied Statistics 10 (2016); they simulate the null, which here is
//! computed.
//!
//! ```
//! use scrutineer::anomaly::integer_percentages::{
//!     IntegerPercentagesSettings, integer_percentages,
//! };
//! use scrutineer::anomaly::{Summarize, StationCounts};
//!
//! // 300 stations whose votes are exactly 60% of the ballots.
//! let ballots: Vec<u64> = (0..300).map(|station| 400 + 5 * (station % 60)).collect();
//! let votes: Vec<u64> = ballots.iter().map(|ballots| ballots * 60 / 100).collect();
//! let registered: Vec<u64> = ballots.iter().map(|ballots| ballots * 3 / 2 + 7).collect();
//! let counts = StationCounts {
//!     registered: &registered,
//!     issued: None,
//!     ballots: &ballots,
//!     votes: &votes,
//!     regions: None,
//! };
//! let found = integer_percentages(&counts, &IntegerPercentagesSettings::default()).unwrap();
//! assert_eq!(found.share.observed, 300);
//! assert!(found.share.p_more < 1e-6);
//! assert!(found.summary().effect_votes.unwrap() > 0.0);
//! ```

use serde::Serialize;

use self::whole_contest::WholeContest;
use crate::anomaly::counts::StationCounts;
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::Validate;
use crate::anomaly::{CountedUnits, ExclusionReason, InputSlice, UndefinedReason};
use crate::model::Code;
use crate::numeric::exact_sum::ExactSum;
use crate::numeric::poisson_binomial::PoissonBinomial;
use crate::threads;
use probability::is_whole;
pub use probability::whole_percent_probabilities;
pub use settings::IntegerPercentagesSettings;
/// How it is registered.
pub(crate) const CHECK: Registration<IntegerPercentagesSettings> = Registration {
    key: "integer_percentages",
    code: Some(Code::A105),
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::RegisteredVoters],
    prepare: Some(WholeContest::prepare),
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &IntegerPercentagesSettings) -> CheckResult {
    let known = input.prepared::<WholeContest>();
    input.with_columns(|columns| {
        let counts = columns.counts(&[]);
        match known.and_then(|known| known.at(&columns.rows, input.target)) {
            Some([turnout, share]) => integer_percentages_with(&counts, &turnout, &share, settings),
            None => integer_percentages(&counts, settings),
        }
    })
}

/// Ballots issued, or those in the box where issued is not known.
fn turned_out(counts: &StationCounts<'_>) -> Vec<u64> {
    let ballots = counts.ballots.iter().enumerate();
    ballots
        .map(|(station, &ballots)| counts.issued_at(station).unwrap_or(ballots))
        .collect()
}

/// How many stations hit, and how many chance makes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hits {
    /// Stations that hit.
    pub observed: u64,
    /// Expected under the null.
    pub mean: f64,
    /// Standard deviation under the null.
    pub sd: f64,
    /// Observed less expected.
    pub excess: f64,
    /// Excess in standard deviations; 0 where there are none.
    pub z: f64,
    /// The probability of as many or more.
    pub p_more: f64,
    /// The probability of as many or fewer.
    pub p_fewer: f64,
    /// Twice the smaller.
    pub p_two_sided: f64,
    /// Whether the probabilities are exact, or by saddle point.
    pub exact: bool,
}

/// The same, each station with a weight of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WeightedHits {
    /// The weight of the stations that hit.
    pub observed: f64,
    /// Expected under the null.
    pub mean: f64,
    /// Standard deviation under the null.
    pub sd: f64,
    /// Observed less expected.
    pub excess: f64,
    /// Excess in standard deviations; 0 where there are none.
    pub z: f64,
}

/// Whole percentages beside what chance makes. See the module's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntegerPercentages {
    /// In turnout or share: the primary statistic.
    pub either: Hits,
    /// In turnout or share, without the rule on small counts: the number of the paper.
    pub published: Hits,
    /// In turnout.
    pub turnout: Hits,
    /// In share.
    pub share: Hits,
    /// `either`, by registered voters.
    pub voters: WeightedHits,
    /// `either`, by ballots in the boxes.
    pub ballots: WeightedHits,
    /// `either`, by votes of the selection.
    pub votes: WeightedHits,
    /// Stations used and left out.
    pub sample: Sample,
    /// The settings.
    pub settings: IntegerPercentagesSettings,
    /// Stations that hit in turnout or share, with their votes.
    #[serde(skip)]
    pub hits: Vec<(usize, u64)>,
}

/// Compares whole percentages with what chance makes.
///
/// # Errors
/// See the module's text.
pub fn integer_percentages(
    counts: &StationCounts<'_>,
    settings: &IntegerPercentagesSettings,
) -> Result<IntegerPercentages, NotApplicable> {
    let turned_out = turned_out(counts);
    let turnout = whole_percent_probabilities(&turned_out, counts.registered, settings)?;
    let share = whole_percent_probabilities(counts.votes, counts.ballots, settings)?;
    integer_percentages_with(counts, &turnout, &share, settings)
}

/// The same with the probabilities of a whole turnout and a whole share, which [`whole_percent_probabilities`] gives
/// and which several questions about the same stations can share.
///
/// # Errors
/// See the module's text.
pub fn integer_percentages_with(
    counts: &StationCounts<'_>,
    turnout: &[f64],
    share: &[f64],
    settings: &IntegerPercentagesSettings,
) -> Result<IntegerPercentages, NotApplicable> {
    settings.validate()?;
    let stations = counts.stations()?;
    same_length(
        stations,
        &[
            (InputSlice::WholeTurnoutProbabilities, turnout.len()),
            (InputSlice::WholeShareProbabilities, share.len()),
        ],
    )?;
    let mut all = Part::default();
    for (station, (&turnout, &share)) in turnout.iter().zip(share).enumerate() {
        all.add(station, [turnout, share], counts, settings);
    }
    at_least(
        settings.min_stations,
        all.either.p.len() as u64,
        CountedUnits::StationsOfUsableSizeAndRange,
    )?;
    let ((either, published), (turnout, share)) = threads::both(
        || threads::both(|| all.either.read(), || all.published.read()),
        || threads::both(|| all.turnout.read(), || all.share.read()),
    );
    let [small, empty, full, few] = all.left_out;
    let [voters, ballots, votes] = all.weighted;
    Ok(IntegerPercentages {
        either: either?,
        published: published?,
        turnout: turnout?,
        share: share?,
        voters: voters.read(),
        ballots: ballots.read(),
        votes: votes.read(),
        sample: Sample::of(all.either.p.len() as u64)
            .without(ExclusionReason::TooFewRegisteredVoters, small)
            .without(ExclusionReason::NoBallots, empty)
            .without(ExclusionReason::PercentageNear100, full)
            .without(ExclusionReason::FewOnOneSide, few),
        settings: settings.clone(),
        hits: all.hits,
    })
}

/// What the stations give.
#[derive(Default)]
struct Part {
    either: Class,
    published: Class,
    turnout: Class,
    share: Class,
    weighted: [Weighted; 3],
    left_out: [u64; 4],
    hits: Vec<(usize, u64)>,
}

impl Part {
    fn add(
        &mut self,
        station: usize,
        chances: [f64; 2],
        counts: &StationCounts<'_>,
        settings: &IntegerPercentagesSettings,
    ) {
        let at = |slice: &[u64]| slice.get(station).copied().unwrap_or(0);
        let (registered, ballots, votes) =
            (at(counts.registered), at(counts.ballots), at(counts.votes));
        let issued = counts.issued.and_then(|issued| *issued.get(station)?);
        let turned_out = issued.unwrap_or(ballots);
        let most = u128::from(settings.max_percent);
        let above = |count: u64, of: u64| 100 * u128::from(count) > most * u128::from(of);
        let reason = if registered < settings.min_registered {
            Some(0)
        } else if ballots == 0 {
            Some(1)
        } else if above(turned_out, registered) || above(votes, ballots) {
            Some(2)
        } else {
            None
        };
        if let Some(reason) = reason {
            self.left_out[reason] += 1;
            return;
        }
        let one_in = settings.one_in;
        let seen = |k, n, p| Seen {
            hit: is_whole(k, n, one_in),
            p,
        };
        let turnout = seen(turned_out, registered, chances[0]);
        let share = seen(votes, ballots, chances[1]);
        self.published.add(turnout.or(&share));
        let least = settings.min_count;
        let looks = |count: u64, of: u64| count >= least && of.saturating_sub(count) >= least;
        let turnout = looks(turned_out, registered).then_some(turnout);
        let share = looks(votes, ballots).then_some(share);
        let either = match (turnout, share) {
            (Some(turnout), Some(share)) => turnout.or(&share),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => {
                self.left_out[3] += 1;
                return;
            }
        };
        turnout.into_iter().for_each(|seen| self.turnout.add(seen));
        share.into_iter().for_each(|seen| self.share.add(seen));
        self.either.add(either);
        let Seen { hit, p } = either;
        for (weighted, weight) in self.weighted.iter_mut().zip([registered, ballots, votes]) {
            weighted.add(hit, p, weight as f64);
        }
        if hit {
            self.hits.push((station, votes));
        }
    }
}

/// Whether a station hits, and the probability of it.
#[derive(Clone, Copy)]
struct Seen {
    hit: bool,
    p: f64,
}

impl Seen {
    /// In one or the other, which are independent under the null.
    fn or(&self, other: &Self) -> Self {
        Self {
            hit: self.hit || other.hit,
            p: 1.0 - (1.0 - self.p) * (1.0 - other.p),
        }
    }
}

#[derive(Default)]
struct Class {
    observed: u64,
    p: Vec<f64>,
}

impl Class {
    fn add(&mut self, seen: Seen) {
        self.observed += u64::from(seen.hit);
        self.p.push(seen.p);
    }

    fn read(&self) -> Result<Hits, NotApplicable> {
        let null = PoissonBinomial::new(&self.p).ok_or(NotApplicable::Undefined {
            why: UndefinedReason::NoProbability,
        })?;
        let sd = null.variance().sqrt();
        let excess = self.observed as f64 - null.mean();
        let (p_more, p_fewer) = (null.at_least(self.observed), null.at_most(self.observed));
        Ok(Hits {
            observed: self.observed,
            mean: null.mean(),
            sd,
            excess,
            z: if sd > 0.0 { excess / sd } else { 0.0 },
            p_more,
            p_fewer,
            p_two_sided: (2.0 * p_more.min(p_fewer)).min(1.0),
            exact: null.is_exact(),
        })
    }
}

#[derive(Default)]
struct Weighted {
    observed: ExactSum,
    mean: ExactSum,
    variance: ExactSum,
}

impl Weighted {
    fn add(&mut self, hit: bool, p: f64, weight: f64) {
        if hit {
            self.observed.add(weight);
        }
        self.mean.add(weight * p);
        self.variance.add(weight * weight * (p * (1.0 - p)));
    }

    fn read(&self) -> WeightedHits {
        let (observed, mean) = (self.observed.value(), self.mean.value());
        let sd = self.variance.value().max(0.0).sqrt();
        let excess = observed - mean;
        WeightedHits {
            observed,
            mean,
            sd,
            excess,
            z: if sd > 0.0 { excess / sd } else { 0.0 },
        }
    }
}

mod probability;
mod settings;
mod summary;
#[cfg(test)]
mod tests;
mod whole_contest;
