//! Shares that stand on coarse values more often than resampled elections do.
//!
//! # What it answers
//! Do more stations report a share close to the same value (0.700, 0.75) than chance lets them?
//! A share that was decided first, with the counts made to match, lands on round values.
//!
//! # Formula
//! Turnout T of N voters and votes w of T ballots each follow a mixture of up to five
//! beta-binomials ([`fit`]). A resampled station draws its component from its own posterior
//! weights, p ~ Beta(T+α, N−T+β), T* ~ Bin(N, p), then in the same way w* ~ Bin(T*, q) with
//! q ~ Beta(w+α, T−w+β), and y* = w*/T* (0 where T* = 0). Over the grid of shares, each election
//! has a Gaussian kernel density and counts of stations in bins centred on the grid. A bin is in
//! excess where the observed density is above the density of every resample; it adds what the
//! observed share of stations has over the mean share of the resamples. The bin at 0 never counts.
//! F is the sum, in percent of stations.
//!
//! The p-value of F plays every resample against all others, the observed election among them, by
//! the same rule: p_F = (1 + resamples with an F as large) / (1 + resamples). An election that is
//! exchangeable with its own resamples has an F in excess of all others once in 1 + resamples.
//!
//! p_F cannot be smaller than that. So single bins are tested as well, on the stations with at
//! least `min_registered` voters. Bin b holds O_b of the n observed ones and S_b of the R·n
//! resampled ones. Given its own share each station falls into b or not, so that O_b spreads no
//! more than a Poisson count; given O_b + S_b it is at most hypergeometric (Fisher's exact test of
//! two Poisson rates, `numeric::hypergeometric`), which allows for the
//! error of S_b. Twice: against the resamples, O_b of O_b + S_b in n of n + R·n; and against the
//! neighbours, O_b of O_b + S_b where the observed stations of the `neighbours` bins on each side
//! and b itself are drawn from those and their resamples. The larger p of the two holds, so that
//! neither a mixture that fits badly for a whole stretch of shares nor a tie with few neighbours
//! makes a bin unusual. p_bins is the least over the bins, times the bins; those at 0 and 1, where
//! neighbours are on one side alone, are not tested.
//!
//! p = min(1, 2·min(p_F, p_bins)), Bonferroni's bound for two tests.
//!
//! The effect is Σ over bins in excess of (observed − expected)/observed × the selection's votes
//! in the bin: the votes reported at as many stations as are in excess, and not votes added.
//! Stations are marked only where p ≤ 0.05; otherwise the bins in excess are those that chance
//! makes.
//!
//! # Assumptions
//! Given its own shares a station's counts are binomial, so that its shares could as well have been
//! slightly different. Stations are independent of each other.
//!
//! # When it misleads
//! - Few resamples make F larger: their maximum is lower. Its p-value does not depend on that.
//! - A resample spreads an excess over the bins near it, and neighbours in excess hide each other:
//!   p_bins is larger than it should be, never smaller.
//! - A mixture that fits badly where few stations are (near 0 and 1) resamples them badly; the
//!   result prints how well it fits. A share of exactly 1 that is usual for a kind of small station
//!   (hospitals, ships, prisons) can be in excess without more.
//! - Rules that make sizes alike (rolls of exactly 500 voters, sheets closed at a full box) make
//!   shares alike.
//! - Shares that were computed from rounded counts lie on round values and change no vote.
//! - A spread-out excess, such as turnout raised by any amount, is not seen at all.
//!
//! False alarms: of 1,000 simulated clean elections of one kind, where at least 100 were judged, p
//! was 0.05 or less in 1.9% to 2.0%, and 0.01 or less in 0.3% to 0.3%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable`]: slices of unequal length, too few stations, a setting outside its range, or
//! shares with no variation to fit.
//!
//! # Complexity
//! O(stations × resamples) draws, four each, on all threads; the grid is touched only next to a
//! share.
//!
//! # Reference
//! Rozenas (2017), "Detecting Election Fraud from Irregularities in Vote-Share Distributions",
//! *Political Analysis* 25.
//!
//! ```
//! use scrutineer::anomaly::coarse_shares::{CoarseSharesSettings, coarse_shares};
//! use scrutineer::numeric::stream::Seed;
//!
//! // 300 stations of 1,000 voters; every tenth reports the share 0.7 as closely as it can.
//! let registered = vec![1_000; 300];
//! let turnout: Vec<u64> = (0..300).map(|i| 500 + i % 97).collect();
//! let votes: Vec<u64> = (0..300)
//!     .zip(&turnout)
//!     .map(|(i, turnout)| if i % 10 == 0 { turnout * 7 / 10 } else { 150 + (i * 7) % 211 })
//!     .collect();
//! let settings = CoarseSharesSettings { resamples: 99, ..Default::default() };
//! let stream = Seed::from_text("doc").stream("coarse shares");
//! let found = coarse_shares(&registered, &turnout, &votes, &settings, &stream)?;
//! assert!(found.p.value < 1e-6);
//! assert_eq!(found.sharpest.map(|bin| bin.share), Some(0.7));
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

mod bins;
mod resample;
mod settings;
mod summary;
#[cfg(test)]
mod tests;

use serde::Serialize;

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::Target;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::PValue;
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::Mark;
use crate::anomaly::setting_rule::Validate;
use crate::anomaly::{CountedUnits, ExclusionReason, InputSlice, MissingInput, Quantity};
use crate::model::Code;
use crate::numeric::beta_binomial::WeightedCount;
use crate::numeric::beta_binomial_mixture::{
    GoodnessOfFit, Mixture, MixtureFit, fit, goodness_of_fit,
};
use crate::numeric::stream::Stream;
use crate::threads;
pub use bins::BinTest;
use resample::{Grid, Pool, Station};
pub use settings::{CoarseSharesSettings, ShareOf};
/// How it is registered.
pub(crate) const CHECK: Registration<CoarseSharesSettings> = Registration {
    key: "coarse_shares",
    code: Some(Code::A106),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: false,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &CoarseSharesSettings) -> CheckResult {
    let is_turnout = input.target == Target::Turnout;
    let settings = CoarseSharesSettings {
        share: if is_turnout {
            ShareOf::Turnout
        } else {
            ShareOf::Votes
        },
        ..settings.clone()
    };
    input.with_columns(|columns| {
        // Of turnout the target's votes are the ballots.
        let turnout = if is_turnout {
            &columns.votes
        } else {
            &columns.ballots
        };
        coarse_shares(
            &columns.registered,
            turnout,
            &columns.votes,
            &settings,
            input.stream,
        )
    })
}

/// Stations with more voters than this are no stations.
const MOST_VOTERS: u64 = 1 << 32;
/// Where p is larger, bins in excess are chance, and no station is marked.
const MARKED_UP_TO: f64 = 0.05;

/// A mixture and how well it fits.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShareModel {
    /// α, β and weight of each component, the largest weight first.
    pub components: Vec<[f64; 3]>,
    /// The logarithm of the likelihood.
    pub ln_likelihood: f64,
    /// The largest gap between the stations' places within what the mixture expects and an even
    /// spread; `None` where stations are too large to say.
    pub distance: Option<f64>,
    /// The shares of stations in the lowest and the highest thousandth of what it expects.
    pub tails: Option<[f64; 2]>,
}

/// A bin of shares in excess.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CoarseBin {
    /// The share at its centre.
    pub share: f64,
    /// Stations in it.
    pub observed: u64,
    /// The mean number over the resamples.
    pub expected: f64,
}

/// The result of [`coarse_shares`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CoarseShares {
    /// F, in percent of the stations used.
    pub excess_percent: f64,
    /// Twice the smaller of the next two, at most 1.
    pub p: PValue,
    /// Of F: resamples with an F as large, each against all others.
    pub p_excess: PValue,
    /// Of the bin that stands out most, times the bins; `None` where no station is large enough.
    pub sharpest: Option<BinTest>,
    /// The mean F of the resamples.
    pub resampled_percent: f64,
    /// The F that one resample in twenty reaches.
    pub resampled_high: f64,
    /// The bins in excess, by share.
    pub bins: Vec<CoarseBin>,
    /// The selection's votes that are reported at as many stations as are in excess. They are not
    /// votes added, and where p is large they are what chance makes.
    pub effect_votes: f64,
    /// The model of the turnout.
    pub turnout_model: ShareModel,
    /// The model of the votes; `None` where the turnout is looked at.
    pub votes_model: Option<ShareModel>,
    /// The stations in bins in excess, weighted by the bin's excess; none where p is above 0.05.
    pub marks: Vec<Mark>,
    /// What it rests on.
    pub sample: Sample,
    /// The settings.
    pub settings: CoarseSharesSettings,
}

/// The mixtures that stations are resampled from.
#[derive(Debug, Clone, PartialEq)]
pub struct ShareMixtures {
    /// Of the turnout.
    pub turnout: Mixture,
    /// Of the votes; not used where the turnout is looked at.
    pub votes: Option<Mixture>,
}

/// Whether more stations than resamples have stand on the same shares. See the
/// [module](self).
///
/// `registered`, `turnout` and `votes` are N, T and w of each station.
///
/// # Errors
/// See the [module](self).
#[must_use = "the result is all there is"]
pub fn coarse_shares(
    registered: &[u64],
    turnout: &[u64],
    votes: &[u64],
    settings: &CoarseSharesSettings,
    stream: &Stream,
) -> Result<CoarseShares, NotApplicable> {
    let (stations, sample) = stations(registered, turnout, votes, settings)?;
    let of_votes = settings.share == ShareOf::Votes;
    let (turnout_fit, votes_fit) = threads::both(
        || fit(&turnout_counts(&stations), settings.max_components),
        || of_votes.then(|| fit(&votes_counts(&stations), settings.max_components)),
    );
    let none = |what| NotApplicable::NoVariation { what };
    let turnout_fit = turnout_fit.ok_or(none(Quantity::Turnout))?;
    let votes_fit = match votes_fit {
        Some(found) => Some(found.ok_or(none(Quantity::SelectionShare))?),
        None => None,
    };
    let mixtures = ShareMixtures {
        turnout: mixture(&turnout_fit),
        votes: votes_fit.as_ref().map(mixture),
    };
    compared(&stations, sample, &mixtures, settings, stream)
}

/// The same with mixtures that are given and not fitted.
///
/// # Errors
/// See the [module](self); also where the votes are looked at without a mixture of them.
#[must_use = "the result is all there is"]
pub fn coarse_shares_from(
    registered: &[u64],
    turnout: &[u64],
    votes: &[u64],
    mixtures: &ShareMixtures,
    settings: &CoarseSharesSettings,
    stream: &Stream,
) -> Result<CoarseShares, NotApplicable> {
    let (stations, sample) = stations(registered, turnout, votes, settings)?;
    compared(&stations, sample, mixtures, settings, stream)
}

fn mixture(fit: &MixtureFit) -> Mixture {
    fit.mixture.clone()
}

/// The stations that can be resampled, in an order that depends on their counts alone.
fn stations(
    registered: &[u64],
    turnout: &[u64],
    votes: &[u64],
    settings: &CoarseSharesSettings,
) -> Result<(Vec<Station>, Sample), NotApplicable> {
    settings.validate()?;
    same_length(
        registered.len(),
        &[
            (InputSlice::Turnout, turnout.len()),
            (InputSlice::Votes, votes.len()),
        ],
    )?;
    let (mut empty, mut impossible) = (0, 0);
    let mut stations = Vec::with_capacity(registered.len());
    let rows = registered.iter().zip(turnout).zip(votes).enumerate();
    for (place, ((&registered, &turnout), &votes)) in rows {
        if registered == 0 {
            empty += 1;
        } else if turnout > registered || votes > turnout || registered > MOST_VOTERS {
            impossible += 1;
        } else {
            stations.push(Station {
                registered,
                turnout,
                votes,
                place,
            });
        }
    }
    let used = stations.len() as u64;
    at_least(
        settings.min_stations.max(2),
        used,
        CountedUnits::StationsWithRegisteredVoters,
    )?;
    stations.sort_unstable_by_key(|one| (one.registered, one.turnout, one.votes, one.place));
    let sample = Sample::of(used)
        .without(ExclusionReason::NoRegisteredVoters, empty)
        .without(ExclusionReason::CountsExceedOneAnother, impossible);
    Ok((stations, sample))
}

fn turnout_counts(stations: &[Station]) -> Vec<WeightedCount> {
    let counts = stations.iter();
    counts
        .map(|one| WeightedCount::once(one.turnout, one.registered))
        .collect()
}

fn votes_counts(stations: &[Station]) -> Vec<WeightedCount> {
    let counts = stations.iter();
    counts
        .map(|one| WeightedCount::once(one.votes, one.turnout))
        .collect()
}

fn compared(
    stations: &[Station],
    sample: Sample,
    mixtures: &ShareMixtures,
    settings: &CoarseSharesSettings,
    stream: &Stream,
) -> Result<CoarseShares, NotApplicable> {
    let votes = match settings.share {
        ShareOf::Turnout => None,
        ShareOf::Votes => Some(mixtures.votes.as_ref().ok_or(NotApplicable::Missing {
            what: MissingInput::VotesMixture,
        })?),
    };
    let grid = Grid::new(settings.grid, settings.bandwidth);
    let pool = Pool::new(stations, &mixtures.turnout, votes, &grid, settings, stream);
    let all = stations.len() as f64;
    let excess = pool.excesses(stations.len());
    let draws = excess.resampled.len() as u64;
    let as_large = excess
        .resampled
        .iter()
        .filter(|&&one| one >= excess.observed);
    let p_excess = PValue::resampled(as_large.count() as u64, draws);
    let sharpest = bins::sharpest(&pool, &grid, settings.neighbours);
    let p = together(p_excess, sharpest.map(|one| one.p));
    let mut high = excess.resampled.clone();
    high.sort_by(f64::total_cmp);
    let bins: Vec<CoarseBin> = excess
        .bins
        .iter()
        .map(|&(bin, expected)| CoarseBin {
            share: grid.share(bin),
            observed: pool.observed(bin),
            expected: expected * all,
        })
        .collect();
    let mut effect = 0.0;
    let mut marks = Vec::new();
    for one in stations {
        let bin = grid.bin(one.share(settings.share));
        let Ok(found) = excess.bins.binary_search_by_key(&bin, |other| other.0) else {
            continue;
        };
        let CoarseBin {
            observed, expected, ..
        } = bins[found];
        let weight = 1.0 - expected / observed as f64;
        let votes = weight * one.votes as f64;
        effect += votes;
        if p.value <= MARKED_UP_TO {
            marks.push(Mark {
                station: one.place,
                weight,
                votes: Some(votes),
            });
        }
    }
    marks.sort_unstable_by_key(|mark| mark.station);
    Ok(CoarseShares {
        excess_percent: excess.observed,
        p,
        p_excess,
        sharpest,
        resampled_percent: excess.resampled.iter().sum::<f64>() / draws as f64,
        resampled_high: high.get(high.len() * 19 / 20).copied().unwrap_or(0.0),
        bins,
        effect_votes: effect,
        turnout_model: described(&mixtures.turnout, &turnout_counts(stations)),
        votes_model: votes.map(|votes| described(votes, &votes_counts(stations))),
        marks,
        sample,
        settings: settings.clone(),
    })
}

/// Of two tests of the same election, whatever their dependence.
fn together(one: PValue, other: Option<PValue>) -> PValue {
    let smaller = match other {
        Some(other) if other.value < one.value => other,
        _ => one,
    };
    PValue {
        value: (2.0 * smaller.value).min(1.0),
        how: smaller.how,
    }
}

fn described(mixture: &Mixture, counts: &[WeightedCount]) -> ShareModel {
    let fits: Option<GoodnessOfFit> = goodness_of_fit(mixture, counts);
    let components = mixture.components().iter();
    ShareModel {
        components: components
            .map(|one| {
                let shapes = one.distribution;
                [shapes.alpha(), shapes.beta(), one.weight]
            })
            .collect(),
        ln_likelihood: counts
            .iter()
            .map(|one| mixture.ln_probability(one.successes, one.trials))
            .sum(),
        distance: fits.map(|fits| fits.distance),
        tails: fits.map(|fits| [fits.low_tail, fits.high_tail]),
    }
}
