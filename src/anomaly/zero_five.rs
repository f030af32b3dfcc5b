//! Percentages and counts that end in 0 or 5, beside how many each station's binomial gives.
//!
//! # What it answers
//! Are more stations at 60%, 65%, 70% …, or at counts ending in 0 or 5, than chance at these
//! stations puts there? Results made to reach a target, and results that were rounded, stand there.
//!
//! # Formula
//! A percentage is 100·v/T brought to a whole number, by the rounding that the settings name and
//! exactly (in whole numbers); it is a hit if 5 divides it. A count is a hit if 5 divides it.
//! Station i hits with probability Pᵢ = Σ Binomial(k; Tᵢ, vᵢ/Tᵢ) over the counts k that are hits.
//! The number of hits O has the mean ΣPᵢ and the variance ΣPᵢ(1−Pᵢ) of a Poisson-binomial; the
//! p-value is two-sided, from the normal tail of (|O − ΣPᵢ| − ½)/√ΣPᵢ(1−Pᵢ).
//!
//! Stations with fewer than 13 votes for the selection, or fewer than 13 others, are counted in the
//! share of hits but not compared: from 1 vote a binomial falls on 0, but never from 0 on 1, so
//! hits at 0 and at all would be expected too often. The edge is 13 and not 10 because 15 is in the
//! middle of 13 to 17: an edge at a hit would favour hits where small counts are the most frequent.
//!
//! # Assumptions
//! Given its size, a station's share is smooth on the scale of its own binomial spread, and
//! stations are independent. The flat one in five is not assumed: small stations have few
//! possible percentages, and a fifth of them may not be the share that hits.
//!
//! # When it misleads
//! Since each Pᵢ is centred on what was observed, it follows a hit a little, so the variance is on
//! the large side and real excesses come out smaller than they are; the more so the larger the
//! stations. Turnout rounded by a clerk, or register and ballots both cut to round sizes, look the
//! same as targets. The rounding convention moves hits where stations are small: half up and half
//! to even differ only at exact halves.
//!
//! # Errors
//! [`NotApplicable::TooFew`] where fewer than 50 stations that are compared can both hit and miss,
//! [`NotApplicable::LengthsDiffer`].
//!
//! # Complexity
//! About 18 √(T p (1−p)) steps for each station, on all threads.
//!
//! # Reference
//! A. Rozenas, "Detecting Election Fraud from Irregularities in Vote-Share Distributions",
//! Political Analysis 25 (2017), on coarse shares; D. Kobak, S. Shpilkin, M. Pshenichnikov,
//! "Integer percentages as electoral falsification fingerprints", Annals of Applied Statistics 10
//! (2016), for the null. The two shares themselves are columns of the toolkit of election
//! forensics as P05s and C05s.
//!
//! ```
//! use scrutineer::anomaly::zero_five::{ZeroFiveSettings, percentages};
//! let ballots = vec![400; 200];
//! let votes: Vec<u64> = (0..200).map(|i| 180 + (i * 7) % 61).collect();
//! let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
//! assert_eq!(found.sample.used, 200);
//! assert!(found.p > 0.05);
//!
//! // Eighty stations at exactly 60%.
//! let aimed: Vec<u64> = (0..200).map(|i| if i < 80 { 240 } else { votes[i] }).collect();
//! let found = percentages(&aimed, &ballots, &ZeroFiveSettings::default()).unwrap();
//! assert!(found.p < 1e-6 && found.z > 0.0);
//! ```

use serde::{Deserialize, Serialize};
use statrs::function::erf::erfc;

use super::digits::{MOST_TRIALS, drawable, figure};
use super::result::{
    CheckResult, Direction, Judgement, Mark, NotApplicable, PValue, Sample, Setting, Summary,
    at_least,
};
use crate::numeric::binomial_sums::chosen;
use crate::numeric::rounding::Rounding;
use crate::threads;

/// Fewer uncertain hits have no normal tail.
const FEWEST: u64 = 50;

/// Fewer votes, or fewer others, are not compared; in the middle between two hits.
const EDGE: u64 = 13;

/// Stations in one piece of work.
const PIECE: usize = 512;

/// How percentages are rounded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ZeroFiveSettings {
    /// How a percentage is brought to a whole number; counts do not depend on it.
    pub rounding: Rounding,
}

impl Default for ZeroFiveSettings {
    fn default() -> Self {
        Self {
            rounding: Rounding::HalfUp,
        }
    }
}

/// What ends in 0 or 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Whole percentages of the trials.
    Percentages,
    /// Counts.
    Counts,
}

/// Hits at 0 and 5 beside their Poisson-binomial. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ZeroFive {
    /// What ends in 0 or 5.
    pub ending: Ending,
    /// The share of all stations with ballots that hit: P05s or C05s.
    pub share: f64,
    /// Of how many stations it is the share.
    pub stations: u64,
    /// Stations that hit, among those compared.
    pub hits: u64,
    /// Hits expected among those compared, ΣPᵢ.
    pub expected: f64,
    /// The standard deviation of hits, √ΣPᵢ(1−Pᵢ).
    pub deviation: f64,
    /// (O − E) in standard deviations, without continuity correction.
    pub z: f64,
    /// Its two-sided probability, with continuity correction.
    pub p: f64,
    /// The stations behind `hits`, by their place in the slices.
    pub hit: Vec<usize>,
    /// Stations compared.
    pub sample: Sample,
    /// The settings.
    pub settings: ZeroFiveSettings,
}

/// How many of `counts` are a percentage of their `trials` that ends in 0 or 5.
/// See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn percentages(
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
) -> Result<ZeroFive, NotApplicable> {
    let rounding = settings.rounding;
    let hit = |count: u64, trials: u64| {
        let percent = rounding.quotient(100 * u128::from(count), u128::from(trials));
        percent.is_some_and(|percent| percent % 5 == 0)
    };
    ending(Ending::Percentages, counts, trials, settings, hit)
}

/// How many of `counts`, each out of its `trials`, end in 0 or 5. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn counts(
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
) -> Result<ZeroFive, NotApplicable> {
    ending(Ending::Counts, counts, trials, settings, |count, _| {
        count % 5 == 0
    })
}

fn ending(
    ending: Ending,
    counts: &[u64],
    trials: &[u64],
    settings: &ZeroFiveSettings,
    hit: impl Fn(u64, u64) -> bool + Sync,
) -> Result<ZeroFive, NotApplicable> {
    let (all, sample) = drawable(counts, trials)?;
    let inner = |count: u64, trials: u64| count >= EDGE && trials.saturating_sub(count) >= EDGE;
    let mut compared = all.clone();
    compared.retain(|&(count, trials)| inner(count, trials));
    let edge = all.len() - compared.len();
    let sample = Sample {
        used: compared.len() as u64,
        ..sample.without("fewer than 13 votes for it or for others", edge as u64)
    };
    // Sums of fractions depend on their order; this one depends on the values alone.
    compared.sort_unstable();
    let pieces: Vec<&[(u64, u64)]> = compared.chunks(PIECE).collect();
    let chances = threads::map(&pieces, |piece| {
        let chance = |&(count, trials): &(u64, u64)| {
            let found = chosen(count, trials, |other| hit(other, trials));
            (found.unwrap_or(0.0), hit(count, trials))
        };
        piece.iter().map(chance).collect::<Vec<_>>()
    });
    let (mut hits, mut expected, mut variance, mut open) = (0, 0.0, 0.0, 0);
    for &(chance, hit) in chances.iter().flatten() {
        hits += u64::from(hit);
        expected += chance;
        variance += chance * (1.0 - chance);
        open += u64::from(chance > 0.0 && chance < 1.0);
    }
    at_least(FEWEST, open, "stations that can both hit and miss")?;
    let deviation = f64::sqrt(variance);
    let difference = hits as f64 - expected;
    // Below one uncertain hit in all, the tail has no meaning.
    if deviation.is_nan() || deviation < 1.0 {
        return Err(NotApplicable::NoVariation {
            what: "whether a result ends in 0 or 5",
        });
    }
    let corrected = (difference.abs() - 0.5).max(0.0) / deviation;
    let places = counts.iter().zip(trials).enumerate();
    let places = places.filter(|&(_, (&count, &trials))| {
        inner(count, trials) && trials <= MOST_TRIALS && hit(count, trials)
    });
    let every = all.iter().filter(|&&(count, trials)| hit(count, trials));
    Ok(ZeroFive {
        ending,
        share: every.count() as f64 / all.len() as f64,
        stations: all.len() as u64,
        hits,
        expected,
        deviation,
        z: difference / deviation,
        p: erfc(corrected / std::f64::consts::SQRT_2).clamp(0.0, 1.0),
        hit: places.map(|(place, _)| place).collect(),
        sample,
        settings: settings.clone(),
    })
}

impl CheckResult for ZeroFive {
    fn summary(&self) -> Summary {
        let (name, share) = match self.ending {
            Ending::Percentages => (
                "z of percentages ending in 0 or 5",
                "share of percentages ending in 0 or 5",
            ),
            Ending::Counts => (
                "z of counts ending in 0 or 5",
                "share of counts ending in 0 or 5",
            ),
        };
        let excess = self.hits as f64 - self.expected;
        let weight = (excess / self.hits.max(1) as f64).clamp(0.0, 1.0);
        let mark = |&station| Mark {
            station,
            weight,
            votes: None,
        };
        let rounding = (self.ending == Ending::Percentages).then(|| Setting {
            name: "rounding",
            value: self.settings.rounding.words().to_string(),
        });
        Summary {
            statistic: figure(name, self.z),
            judgement: Judgement::PValue(PValue::asymptotic(
                self.p,
                "normal, of a Poisson-binomial",
            )),
            direction: Direction::of(self.hits as f64, self.expected),
            sample: self.sample.clone(),
            effect_votes: None,
            figures: vec![
                figure(share, self.share),
                figure("stations of that share", self.stations as f64),
                figure("compared stations that hit", self.hits as f64),
                figure("expected to hit", self.expected),
                figure("standard deviation", self.deviation),
            ],
            settings: rounding.into_iter().collect(),
            marks: if excess > 0.0 {
                self.hit.iter().map(mark).collect()
            } else {
                Vec::new()
            },
        }
    }
}

#[cfg(test)]
mod tests;
