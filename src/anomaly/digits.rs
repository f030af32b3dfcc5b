//! What the digit checks share: the digits that stations would show if they were counted anew, and
//! how far the observed ones are from them.
//!
//! Textbook laws of digits ask that counts spread over many orders of magnitude, or that they are
//! large beside ten. Stations of one size give neither. So the observed digits are held against
//! those of a count that is redrawn from its own station. The probabilities of its digits are
//! exact: nothing is simulated.
//!
//! # Formula
//! Station i has vᵢ of Tᵢ. Its share given vᵢ is Beta(vᵢ + α, Tᵢ − vᵢ + β); α and β are those of
//! the beta-binomial that has the mean and the spread of all stations (moments). The redrawn count
//! takes a share from there and is Binomial(Tᵢ, share): in all, beta-binomial. Where shares do come
//! from such a beta, an observed count and its redrawn count are exchangeable, so both have the
//! same digits on average, whatever the sizes of the stations.
//!
//! Real shares come from no beta, and where a station has a few votes the form assumed for shares
//! decides its digits. So both counts have to be at least 25, and at most Tᵢ − 25: a rule that
//! treats the two alike keeps them exchangeable, and no edge tilts the digits. With Pᵢ(d) the
//! probability that the redrawn count of station i is such and has the digit d
//! (`numeric::digit_probabilities`), Cᵢ = Σ Pᵢ(d), and the observed digit dᵢ,
//! Yᵢ(d) = Cᵢ·[d = dᵢ] − Pᵢ(d) has mean 0. The sums D(d) = Σᵢ Yᵢ(d) are held against their own
//! spread between stations: W = DᵀM⁻D, where M = Σᵢ wᵢ YᵢYᵢᵀ has rank r, and W is chi-square with
//! r degrees of freedom. The spread is measured rather than taken from the binomial because
//! redrawn counts are centred on what was observed: a binomial variance would be too large, and
//! the check blind. The weight wᵢ is E(d)/O(d) for the digit that the station has, so that each
//! digit counts in M as often as it is expected, and not as often as it happened to come. Digits
//! expected less than five times are taken together.
//!
//! Where it is known which stations are in one centre, W is divided by how much these have their
//! digits together ([`design_effect`](Departure::design_effect)).
//!
//! Where fewer than half of the stations are compared, these are the tail of a distribution whose
//! form is only assumed, and the result is a description. Without these two rules the last digits
//! of ten of the thirteen candidates of Poland 2025, first round, had p < 0.001, nine of them small;
//! with them, no judged p-value of the whole country is below 0.005. Where shares come from two
//! groups and stations have 100 to 200 voters, 8% of clean elections still have p < 0.05
//! (`docs/calibration.md`).
//!
//! Probabilities are in whole billionths, so that sums do not depend on the order of stations.

use serde::Serialize;

use super::counted::Counted;
use super::exclusion::Sample;
use super::judgement::{Judgement, PValue};
use super::not_applicable::NotApplicable;
use super::parametric_bootstrap::{EDGE, Shares, over_compared};
use super::result::Figure;
use crate::anomaly::{
    CountedThing, CountedUnits, ExclusionReason, FigureName, NoVerdictReason, NullDistribution,
    Quantity,
};
use crate::numeric::count_distribution::ONE;
use crate::numeric::digit_probabilities::{
    Digit, NO_DIGIT, UNIFORM_LAST_DIGIT, digit_probabilities, is_uniform,
};
use crate::numeric::digits::chi_square_tail;

mod together;

/// Fewer stations compared cannot measure the spread of ten digits.
pub(crate) const FEWEST: u64 = 100;

/// Digits expected more rarely are taken together.
const RARE: f64 = 5.0;

/// The digits of stations beside those of their redrawn counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Departure {
    /// How often each digit was observed, among the stations compared.
    pub observed: [u64; 10],
    /// How often it is expected among as many.
    pub expected: [f64; 10],
    /// Pearson's distance between the two, Σ (O − E)²/E over digits with E > 0.
    pub distance: f64,
    /// W, the distance in units of the spread between stations, over `design_effect`.
    pub statistic: f64,
    /// How much more the digits vary because stations of one centre have them together (Rao and
    /// Scott 1981): at least 1, and 1 where every station is taken for independent.
    pub design_effect: f64,
    /// Its degrees of freedom; 9 unless some digits are rare.
    pub degrees: u64,
    /// Its limiting probability, chi-square.
    pub p: f64,
    /// The mean digit observed.
    pub mean: f64,
    /// The mean digit expected.
    pub expected_mean: f64,
    /// The difference of the two means in standard errors.
    pub mean_z: f64,
    /// α and β of the prior; `None` where stations do not differ beyond binomial chance and all
    /// take the common share.
    pub prior: Option<[f64; 2]>,
    /// Stations with fewer than 25 votes for it or for others.
    pub not_compared: u64,
}

impl Departure {
    /// The numbers that a reader needs beside the statistic.
    pub(crate) fn figures(&self) -> Vec<Figure> {
        vec![
            figure(FigureName::BootstrapChiSquare, self.distance),
            figure(FigureName::MeanDigit, self.mean),
            figure(FigureName::ExpectedMeanDigit, self.expected_mean),
            figure(FigureName::MeanDigitZ, self.mean_z),
            figure(FigureName::CentreDesignEffect, self.design_effect),
        ]
    }

    /// The digit that is furthest from its expected number, in plain numbers; `what` says what is
    /// counted of a digit.
    pub(crate) fn counted(&self, what: impl FnOnce(u64) -> CountedThing) -> Option<Counted> {
        let apart = |digit: usize| {
            let difference = self.observed[digit] as f64 - self.expected[digit];
            difference.abs() / self.expected[digit].max(1.0).sqrt()
        };
        let digit = (0..10).max_by(|&a, &b| apart(a).total_cmp(&apart(b)))?;
        Some(Counted::of(
            self.observed[digit],
            self.observed.iter().sum(),
            what(digit as u64),
            self.expected[digit],
        ))
    }

    /// The probability and how it arises, unless most stations are not compared.
    pub(crate) fn judgement(&self, sample: &Sample) -> Judgement {
        if self.not_compared > sample.used {
            return Judgement::Described {
                why: NoVerdictReason::MostStationsTooSmallForDigits,
            };
        }
        Judgement::PValue(PValue::asymptotic(
            self.p,
            NullDistribution::ChiSquareOfBootstrap,
        ))
    }

    /// The sample with the stations that were not compared left out.
    pub(crate) fn sample(&self, usable: Sample) -> Sample {
        Sample {
            used: usable.used - self.not_compared,
            ..usable.without(
                ExclusionReason::FewerThan25VotesOnOneSide,
                self.not_compared,
            )
        }
    }
}

/// A figure.
pub(crate) fn figure(name: FigureName, value: f64) -> Figure {
    Figure { name, value }
}

/// A matrix over digits.
type Square<T> = [[T; 10]; 10];

/// Sums over stations, in whole numbers so that their order does not matter.
struct Sums {
    observed: [u64; 10],
    /// Of the digits that stations have, each weighed by the probability that its redrawn count is
    /// compared too, in billionths.
    weighed: [i128; 10],
    /// Of the probabilities, in billionths.
    redrawn: [i128; 10],
    /// Products of Y by the digit that the station has; only those with d ≤ e.
    products: [Square<i128>; 10],
    /// Stations whose redrawn last digits are even, by their digit.
    even: [u64; 10],
    /// Y of each pair of values, where centres are asked for.
    each: Vec<together::Each>,
}

/// Y of a station with this digit and these chances.
fn centred(digit: usize, chances: &[i64; 11]) -> [i64; 10] {
    let mut own: [i64; 10] = std::array::from_fn(|d| -chances[d]);
    own[digit] += ONE - chances[NO_DIGIT];
    own
}

impl Sums {
    fn none() -> Self {
        Self {
            observed: [0; 10],
            weighed: [0; 10],
            redrawn: [0; 10],
            products: [[[0; 10]; 10]; 10],
            even: [0; 10],
            each: Vec::new(),
        }
    }

    fn add(&mut self, other: &Self) {
        for d in 0..10 {
            self.observed[d] += other.observed[d];
            self.weighed[d] += other.weighed[d];
            self.redrawn[d] += other.redrawn[d];
            self.even[d] += other.even[d];
        }
        let others = other.products.iter().flatten().flatten();
        let own = self.products.iter_mut().flatten().flatten();
        for (own, other) in own.zip(others) {
            *own += other;
        }
        self.each.extend_from_slice(&other.each);
    }

    /// So many stations with this digit and these chances.
    fn stations(&mut self, digit: usize, chances: &[i64; 11], weight: u64) {
        let own = centred(digit, chances);
        let compared = ONE - chances[NO_DIGIT];
        self.observed[digit] += weight;
        let products = &mut self.products[digit];
        let weight = i128::from(weight);
        self.weighed[digit] += weight * i128::from(compared);
        for d in 0..10 {
            self.redrawn[d] += weight * i128::from(chances[d]);
            let weighted = weight * i128::from(own[d]);
            if weighted == 0 {
                continue;
            }
            for e in d..10 {
                products[d][e] += weighted * i128::from(own[e]);
            }
        }
    }

    /// Adds the stations whose chances are all the same.
    fn settle_even(&mut self) {
        for (digit, count) in std::mem::take(&mut self.even).into_iter().enumerate() {
            self.stations(digit, &UNIFORM_LAST_DIGIT, count);
        }
    }

    /// The products, weighted so that each digit counts as often as it is expected.
    fn weighted(&self) -> Square<f64> {
        let mut sum = [[0.0; 10]; 10];
        for (digit, products) in self.products.iter().enumerate() {
            let (weighed, expected) = (self.weighed[digit] as f64, self.redrawn[digit] as f64);
            if weighed > 0.0 {
                for d in 0..10 {
                    for e in 0..10 {
                        let product = products[d.min(e)][d.max(e)] as f64;
                        sum[d][e] += expected / weighed * product;
                    }
                }
            } else {
                // Expected and never seen: as if it had come where it is not probable.
                sum[digit][digit] += expected * ONE as f64;
            }
        }
        sum
    }
}

/// The class of each digit: its own, or one for all that are rare, which takes in the next rarest
/// until it is not rare itself.
fn classes(expected: &[f64; 10]) -> [usize; 10] {
    let mut order: [usize; 10] = std::array::from_fn(|d| d);
    order.sort_by(|&a, &b| expected[a].total_cmp(&expected[b]));
    let mut class = std::array::from_fn(|d| d);
    let mut together = 0.0;
    for digit in order {
        let first = digit == order[0];
        if !first && together >= RARE && expected[digit] >= RARE {
            break;
        }
        class[digit] = order[0];
        together += expected[digit];
    }
    class
}

/// The departure of the digits of `stations` (count, trials) from those of their redrawn counts;
/// with `centres`, one number for each station, of stations that may have them together.
pub(crate) fn departure(
    stations: Vec<(u64, u64)>,
    digit: Digit,
    centres: Option<&[u32]>,
) -> Result<Departure, NotApplicable> {
    let compared = over_compared(
        stations.clone(),
        FEWEST,
        Sums::none,
        |sums, (count, trials), law, weight| {
            let Some(own) = digit.of(count) else { return };
            let found = if is_uniform(trials, law, digit, EDGE) {
                sums.even[own] += weight;
                UNIFORM_LAST_DIGIT
            } else if let Some(chances) = digit_probabilities(trials, law, digit, EDGE) {
                sums.stations(own, &chances, weight);
                chances
            } else {
                return;
            };
            if centres.is_some() {
                sums.each.push(((count, trials), centred(own, &found)));
            }
        },
    )?;
    let mut sums = Sums::none();
    for piece in &compared.pieces {
        sums.add(piece);
    }
    sums.settle_even();
    let cross = centres.map_or([[0; 10]; 10], |centres| {
        together::cross(&stations, centres, &sums.each)
    });
    compare(&sums, &cross, &compared.shares, compared.not_compared)
}

fn compare(
    sums: &Sums,
    cross: &Square<i128>,
    shares: &Shares,
    not_compared: u64,
) -> Result<Departure, NotApplicable> {
    let all: u64 = sums.observed.iter().sum();
    let redrawn: i128 = sums.redrawn.iter().sum();
    if all == 0 || redrawn == 0 {
        return Err(NotApplicable::TooFew {
            what: CountedUnits::CountsWithSuchADigit,
            needed: 1,
            found: 0,
        });
    }
    let part = sums.redrawn.map(|sum| sum as f64 / redrawn as f64);
    let expected = part.map(|part| part * all as f64);
    // Both have the same sum: that of the probabilities that a redrawn count is compared.
    let difference: [f64; 10] = std::array::from_fn(|d| (sums.weighed[d] - sums.redrawn[d]) as f64);
    let spread = sums.weighted();

    // Rare digits together.
    let class = classes(&expected);
    let (mut joined, mut departed) = ([[0.0; 10]; 10], [0.0; 10]);
    let mut together = [[0.0; 10]; 10];
    for d in 0..10 {
        departed[class[d]] += difference[d];
        for e in 0..10 {
            joined[class[d]][class[e]] += spread[d][e];
            together[class[d]][class[e]] += cross[d][e] as f64;
        }
    }
    let Quadratic { sum, trace, rank } = quadratic(joined, departed, together);
    let design_effect = 1.0 + (trace / rank.max(1) as f64).max(0.0);
    let statistic = sum / design_effect;
    let p = chi_square_tail(statistic, rank).ok_or(NotApplicable::NoVariation {
        what: Quantity::DigitOfAlmostEveryCount,
    })?;
    let of_mean = (0..10).map(|d| d as f64 * difference[d]).sum::<f64>();
    let of_means = |of: &dyn Fn(usize, usize) -> f64| -> f64 {
        let pairs = (0..10).flat_map(|d| (0..10).map(move |e| (d, e)));
        pairs.map(|(d, e)| (d * e) as f64 * of(d, e)).sum()
    };
    let spread_of_mean =
        of_means(&|d, e| spread[d][e]) + of_means(&|d, e| cross[d][e] as f64).max(0.0);
    let distance = (0..10)
        .filter(|&d| expected[d] > 0.0)
        .map(|d| (sums.observed[d] as f64 - expected[d]).powi(2) / expected[d])
        .sum();
    let mean_of = |weights: [f64; 10]| (0..10).map(|d| d as f64 * weights[d]).sum::<f64>();
    Ok(Departure {
        observed: sums.observed,
        expected,
        distance,
        statistic,
        design_effect,
        degrees: rank,
        p,
        mean: mean_of(sums.observed.map(|count| count as f64)) / all as f64,
        expected_mean: mean_of(part),
        mean_z: if spread_of_mean > 0.0 {
            of_mean / spread_of_mean.sqrt()
        } else {
            0.0
        },
        prior: shares.prior,
        not_compared,
    })
}

/// Of a positive semidefinite matrix M, a vector x and a matrix C.
struct Quadratic {
    /// xᵀM⁻x.
    sum: f64,
    /// The trace of M⁻C.
    trace: f64,
    /// The rank of M.
    rank: u64,
}

/// By elimination on the largest remaining diagonal element of M.
fn quadratic(mut m: Square<f64>, mut x: [f64; 10], mut c: Square<f64>) -> Quadratic {
    let largest = (0..10).map(|d| m[d][d]).fold(0.0, f64::max);
    // The rows of M sum to zero, so its rank is below the number of digits that vary. The pivot of
    // the last one is rounding alone, and may be above any threshold if counts differ much in size.
    let max_rank = (0..10).filter(|&d| m[d][d] > 0.0).count() as u64;
    let mut free: Vec<usize> = (0..10).collect();
    let (mut sum, mut trace, mut rank) = (0.0, 0.0, 0);
    while let Some(place) = (0..free.len()).max_by(|&a, &b| {
        let (a, b) = (free[a], free[b]);
        m[a][a].total_cmp(&m[b][b])
    }) {
        let pivot = free.swap_remove(place);
        let size = m[pivot][pivot];
        if size.is_nan() || size <= largest * 1e-9 || rank + 1 >= max_rank {
            break;
        }
        sum += x[pivot] * x[pivot] / size;
        trace += c[pivot][pivot] / size;
        rank += 1;
        for &d in &free {
            let factor = m[d][pivot] / size;
            x[d] -= factor * x[pivot];
            for &e in &free {
                m[d][e] -= factor * m[pivot][e];
            }
            // C is taken along on both sides.
            let of_pivot = c[pivot];
            for (cell, of_pivot) in c[d].iter_mut().zip(of_pivot) {
                *cell -= factor * of_pivot;
            }
            for row in &mut c {
                row[d] -= factor * row[pivot];
            }
        }
    }
    Quadratic { sum, trace, rank }
}

/// Clean elections for the tests of the digit checks.
#[cfg(test)]
pub(crate) mod clean {
    use rand::RngExt;
    use rand_distr::{Beta, Binomial, Distribution};

    use crate::numeric::stream::Stream;

    /// Votes and ballots: N uniform over the range, T ~ Bin(N, Beta(12, 7)), v ~ Bin(T, Beta(8, 6)).
    pub(crate) fn election(stations: u64, range: (u64, u64), stream: &Stream) -> [Vec<u64>; 2] {
        let mut draw = stream.draw(0);
        let turnout = Beta::new(12.0, 7.0).unwrap();
        let share = Beta::new(8.0, 6.0).unwrap();
        let (mut votes, mut ballots) = (Vec::new(), Vec::new());
        for _ in 0..stations {
            let registered = draw.random_range(range.0..range.1);
            let cast = Binomial::new(registered, turnout.sample(&mut draw)).unwrap();
            let cast = cast.sample(&mut draw);
            let vote = Binomial::new(cast, share.sample(&mut draw)).unwrap();
            votes.push(vote.sample(&mut draw));
            ballots.push(cast);
        }
        [votes, ballots]
    }

    /// Kolmogorov's distance of p-values from the uniform distribution.
    pub(crate) fn distance_from_uniform(mut ps: Vec<f64>) -> f64 {
        ps.sort_unstable_by(f64::total_cmp);
        let all = ps.len() as f64;
        let steps = ps.iter().enumerate();
        let far = steps.map(|(place, p)| {
            let place = place as f64;
            (p - place / all).abs().max((p - (place + 1.0) / all).abs())
        });
        far.fold(0.0, f64::max)
    }
}
