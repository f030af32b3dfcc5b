//! Counts redrawn from their own stations: the null of the checks of digits and of endings in 0
//! and 5.
//!
//! # Formula
//! Station i has vᵢ of Tᵢ. Its share given vᵢ is Beta(vᵢ + α, Tᵢ − vᵢ + β); α and β are those of
//! the beta-binomial that has the mean and the spread of all stations (moments). The redrawn count
//! takes a share from there and is Binomial(Tᵢ, share): in all, beta-binomial. Where shares do come
//! from such a beta, an observed count and its redrawn count are exchangeable.
//!
//! Both are asked to be at least 25 and at most Tᵢ − 25: a rule that treats the two alike keeps
//! them exchangeable.

use super::exclusion::Sample;
use super::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::{CountedUnits, ExclusionReason, InputSlice, Quantity};
use crate::numeric::beta_binomial::BetaBinomial;
use crate::numeric::count_distribution::CountDistribution;
use crate::threads;

/// Stations with more trials are left out: no polling station has so many.
pub(crate) const MOST_TRIALS: u64 = 1_000_000_000;

/// Fewer votes, or fewer others, are not compared: there the form assumed for shares decides.
pub(crate) const EDGE: u64 = 25;

/// Whether the count of a station (count, trials) is compared with its redrawn count.
pub(crate) fn is_compared((count, trials): (u64, u64)) -> bool {
    count.min(trials.saturating_sub(count)) >= EDGE
}

/// Whether a count is one of so many.
pub(crate) fn is_drawable(count: u64, trials: u64) -> bool {
    trials > 0 && count <= trials && trials <= MOST_TRIALS
}

/// Stations whose count can be redrawn, and what is left out.
pub(crate) fn drawable(
    counts: &[u64],
    trials: &[u64],
) -> Result<(Vec<(u64, u64)>, Sample), NotApplicable> {
    same_length(counts.len(), &[(InputSlice::Trials, trials.len())])?;
    let (mut empty, mut above, mut huge) = (0, 0, 0);
    let mut stations = Vec::with_capacity(counts.len());
    for (&count, &trials) in counts.iter().zip(trials) {
        if is_drawable(count, trials) {
            stations.push((count, trials));
        } else if trials == 0 {
            empty += 1;
        } else if count > trials {
            above += 1;
        } else {
            huge += 1;
        }
    }
    let sample = Sample::of(stations.len() as u64)
        .without(ExclusionReason::NoBallots, empty)
        .without(ExclusionReason::MoreVotesThanBallots, above)
        .without(ExclusionReason::MoreThanABillionBallots, huge);
    Ok((stations, sample))
}

/// What was added up over the stations that are compared.
pub(crate) struct Compared<S> {
    /// Stations compared, and the others.
    pub(crate) used: u64,
    pub(crate) not_compared: u64,
    pub(crate) shares: Shares,
    /// Sums over pieces of the stations, to be added.
    pub(crate) pieces: Vec<S>,
}

/// Different stations in one piece of work.
const PIECE: usize = 1_024;

/// Adds every station (count, trials) that is compared, with the law of its redrawn count and how
/// many stations are exactly like it; on all threads.
pub(crate) fn over_compared<S: Send>(
    mut stations: Vec<(u64, u64)>,
    fewest: u64,
    none: impl Fn() -> S + Sync,
    add: impl Fn(&mut S, (u64, u64), &CountDistribution, u64) + Sync,
) -> Result<Compared<S>, NotApplicable> {
    let used = stations.iter().filter(|&&one| is_compared(one)).count() as u64;
    at_least(fewest, used, CountedUnits::StationsWith25VotesOnEachSide)?;
    let not_compared = stations.len() as u64 - used;
    // Sums of fractions depend on their order; in this one they depend on the values alone.
    stations.sort_unstable();
    // All of them say how shares vary, also those that are not compared.
    let shares = Shares::of(&stations)?;
    stations.retain(|&one| is_compared(one));
    // Stations with the same values have the same chances.
    let alike: Vec<&[(u64, u64)]> = stations.chunk_by(|one, other| one == other).collect();
    let pieces: Vec<&[&[(u64, u64)]]> = alike.chunks(PIECE).collect();
    let pieces = threads::map(&pieces, |piece| {
        let mut sums = none();
        for group in *piece {
            if let Some(&(count, trials)) = group.first() {
                let law = shares.law(count, trials);
                add(&mut sums, (count, trials), &law, group.len() as u64);
            }
        }
        sums
    });
    Ok(Compared {
        used,
        not_compared,
        shares,
        pieces,
    })
}

/// How shares vary between stations.
pub(crate) struct Shares {
    common: f64,
    /// α and β of the beta-binomial with the mean and the spread of all stations; `None` where
    /// they do not differ beyond binomial chance.
    pub(crate) prior: Option<[f64; 2]>,
}

impl Shares {
    /// From stations in an order that depends on their values alone: sums of fractions depend on it.
    pub(crate) fn of(stations: &[(u64, u64)]) -> Result<Self, NotApplicable> {
        let counts: f64 = stations.iter().map(|one| u128::from(one.0)).sum::<u128>() as f64;
        let trials: f64 = stations.iter().map(|one| u128::from(one.1)).sum::<u128>() as f64;
        let common = counts / trials;
        let usable = common > 0.0 && common < 1.0;
        if !usable {
            return Err(NotApplicable::NoVariation {
                what: Quantity::Share,
            });
        }
        let squares = |of: fn(&(u64, u64)) -> f64| stations.iter().map(of).sum::<f64>();
        let own = squares(|&(count, trials)| (count as f64).powi(2) / trials as f64);
        let sizes = squares(|&(_, trials)| (trials as f64).powi(2));
        // E[Σ T(v/T − m)²] = m(1−m) ((n−1)(1−ρ) + ρ(ΣT − ΣT²/ΣT)).
        let found = (own - counts * common) / (common * (1.0 - common));
        let chance = stations.len() as f64 - 1.0;
        let correlation = (found - chance) / (trials - sizes / trials - chance);
        let precision = 1.0 / correlation - 1.0;
        // Above this a share is the common share to nine digits.
        let prior = (correlation > 0.0 && precision > 1e-6 && precision < 1e9)
            .then_some([common * precision, (1.0 - common) * precision]);
        Ok(Self { common, prior })
    }

    /// Of the redrawn count of a station.
    pub(crate) fn law(&self, count: u64, trials: u64) -> CountDistribution {
        let shapes = self.prior.and_then(|[alpha, beta]| {
            let others = trials.saturating_sub(count) as f64;
            BetaBinomial::new(count as f64 + alpha, others + beta)
        });
        shapes.map_or(
            CountDistribution::Binomial(self.common),
            CountDistribution::BetaBinomial,
        )
    }
}
