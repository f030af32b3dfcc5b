//! Whether Markov chains agree, and how many independent draws they are worth.

use statrs::distribution::{ContinuousCDF, Normal};

/// Fewer draws than this in a chain have no halves to compare.
const SHORTEST: usize = 8;

/// R̂ and the effective sample size of one quantity over several chains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Convergence {
    /// How far the chains disagree, 1 where they do not: the larger of R̂ of location and of spread.
    pub rhat: f64,
    /// So many independent draws would know the middle of the distribution as well.
    pub effective: f64,
}

/// Rank-normalised split R̂, and the effective sample size of the ranks.
///
/// `chains` holds one slice of draws for each chain, all equally long.
///
/// # Formula
/// Each chain is cut in two halves (the middle draw of an odd number is left out). All draws are
/// ranked together, ties by their mean rank, and replaced by Φ⁻¹((rank − 3/8)/(S + 1/4)), S draws
/// in all. With within-half variance W, between-half variance B of the means and n draws in a half,
/// R̂ = √((n−1)/n + B/W). The same is computed of |draw − median|, and the larger is given.
///
/// The effective size is S / (−1 + 2 Σ ρ_t): ρ_t = 1 − (W − mean autocovariance at lag t)/V with
/// V = W (n−1)/n + B, summed over pairs of lags while the pair is positive, no pair above the one
/// before (Geyer's initial monotone sequence); at most S log₁₀ S.
///
/// # Errors
/// `None` where there are fewer than two chains, fewer than eight draws in one, chains of
/// different lengths, or a draw that is not a number. Chains that never move agree only if they
/// all stand at the same place: R̂ is then 1 and the size S; otherwise R̂ is infinite and the size
/// the number of halves.
///
/// # Reference
/// Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), *Rank-normalization, folding, and
/// localization: an improved R̂*.
///
/// ```
/// use scrutineer::numeric::convergence::convergence;
/// let one: Vec<f64> = (0..100).map(|i| f64::from(i * 37 % 101)).collect();
/// let other: Vec<f64> = (0..100).map(|i| f64::from(i * 53 % 101)).collect();
/// let far: Vec<f64> = other.iter().map(|draw| draw + 500.0).collect();
/// assert!(convergence(&[&one, &other]).unwrap().rhat < 1.05);
/// assert!(convergence(&[&one, &far]).unwrap().rhat > 1.5);
/// ```
pub fn convergence(chains: &[&[f64]]) -> Option<Convergence> {
    let length = chains.first()?.len();
    let sound = chains.len() > 1
        && length >= SHORTEST
        && chains.iter().all(|chain| chain.len() == length)
        && chains
            .iter()
            .all(|chain| chain.iter().all(|draw| draw.is_finite()));
    if !sound {
        return None;
    }
    let half = length / 2;
    let halves: Vec<Vec<f64>> = chains
        .iter()
        .flat_map(|chain| [chain[..half].to_vec(), chain[length - half..].to_vec()])
        .collect();
    let mut sorted: Vec<f64> = halves.iter().flatten().copied().collect();
    sorted.sort_by(f64::total_cmp);
    let (first, last) = (*sorted.first()?, *sorted.last()?);
    if first == last {
        return Some(Convergence {
            rhat: 1.0,
            effective: sorted.len() as f64,
        });
    }
    // An even number: two halves of every chain.
    let middle = sorted.len() / 2;
    let median = sorted[middle - 1].midpoint(sorted[middle]);
    let folded: Vec<Vec<f64>> = halves
        .iter()
        .map(|half| half.iter().map(|draw| (draw - median).abs()).collect())
        .collect();
    let ranked = rank_normalised(&halves)?;
    Some(Convergence {
        rhat: ratio(&ranked).max(ratio(&rank_normalised(&folded)?)),
        effective: effective(&ranked),
    })
}

/// Every draw replaced by the normal quantile of its rank among all.
fn rank_normalised(halves: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let normal = Normal::new(0.0, 1.0).ok()?;
    let mut sorted: Vec<f64> = halves.iter().flatten().copied().collect();
    sorted.sort_by(f64::total_cmp);
    let all = sorted.len() as f64;
    let score = |draw: &f64| {
        let below = sorted.partition_point(|other| other < draw);
        let upto = sorted.partition_point(|other| other <= draw);
        let rank = (below + upto + 1) as f64 / 2.0;
        normal.inverse_cdf((rank - 0.375) / (all + 0.25))
    };
    let scored = |half: &Vec<f64>| half.iter().map(score).collect();
    Some(halves.iter().map(scored).collect())
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// With the divisor n − 1.
fn variance(values: &[f64]) -> f64 {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    squares / (values.len() as f64 - 1.0)
}

/// The mean of the halves' variances, and the variance of their means.
fn within_between(halves: &[Vec<f64>]) -> (f64, f64) {
    let variances: Vec<f64> = halves.iter().map(|half| variance(half)).collect();
    let means: Vec<f64> = halves.iter().map(|half| mean(half)).collect();
    (mean(&variances), variance(&means))
}

fn ratio(halves: &[Vec<f64>]) -> f64 {
    let n = halves.first().map_or(1, Vec::len) as f64;
    let (within, between) = within_between(halves);
    if between == 0.0 && within == 0.0 {
        return 1.0;
    }
    ((n - 1.0) / n + between / within).sqrt()
}

fn effective(halves: &[Vec<f64>]) -> f64 {
    let length = halves.first().map_or(0, Vec::len);
    let n = length as f64;
    let all = n * halves.len() as f64;
    let (within, between) = within_between(halves);
    if within == 0.0 {
        return halves.len() as f64;
    }
    let centred: Vec<Vec<f64>> = halves
        .iter()
        .map(|half| {
            let mean = mean(half);
            half.iter().map(|value| value - mean).collect()
        })
        .collect();
    let total = within * (n - 1.0) / n + between;
    let correlation = |lag: usize| {
        let products = centred.iter().map(|half| {
            let pairs = half.iter().zip(half.iter().skip(lag));
            pairs.map(|(one, other)| one * other).sum::<f64>()
        });
        let covariance = products.sum::<f64>() / all;
        1.0 - (within - covariance) / total
    };
    // Pairs of lags (0, 1), (2, 3), … while positive; then one more even lag if it is.
    let mut pair = 1.0 + correlation(1);
    let mut ceiling = pair;
    let mut sum = 0.0;
    let mut lag = 2;
    let mut last_even = 1.0;
    while pair > 0.0 && lag + 2 < length {
        ceiling = pair.min(ceiling);
        sum += ceiling;
        last_even = correlation(lag);
        pair = last_even + correlation(lag + 1);
        lag += 2;
    }
    let time = -1.0 + 2.0 * sum + last_even.max(0.0);
    all / time.max(1.0 / all.log10())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Knuth's 64-bit congruential generator, its upper bits as numbers in [0, 1).
    fn uniform(seed: u64, draws: usize) -> impl Iterator<Item = f64> {
        let mut state = seed;
        (0..draws).map(move |_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1u64 << 53) as f64
        })
    }

    fn chain(seed: u64, draws: usize, memory: f64, shift: f64) -> Vec<f64> {
        let mut at = 0.0;
        uniform(seed, draws)
            .map(|noise| {
                at = memory * at + (noise - 0.5);
                at + shift
            })
            .collect()
    }

    fn four(draws: usize, memory: f64, shift: f64) -> Option<Convergence> {
        let chains: Vec<Vec<f64>> = (1..=4)
            .map(|seed| chain(seed, draws, memory, if seed == 1 { shift } else { 0.0 }))
            .collect();
        let chains: Vec<&[f64]> = chains.iter().map(Vec::as_slice).collect();
        convergence(&chains)
    }

    #[test]
    fn autoregressions_have_the_figures_of_arviz() {
        // ArviZ 0.22: rhat(method="rank") and ess(method="bulk") of the same numbers. Sums of 2,000
        // terms in another order and another inverse normal differ by less than 1e-6.
        for (memory, shift, draws, rhat, effective) in [
            (0.0, 0.0, 100, 1.004_902_993_893_124, 394.408_207_577_730_7),
            (
                0.0,
                0.0,
                501,
                0.999_779_606_894_736_7,
                1_998.924_527_329_893,
            ),
            (
                0.9,
                0.0,
                100,
                1.128_885_689_749_552_7,
                27.637_524_004_950_03,
            ),
            (0.9, 0.0, 501, 1.012_835_223_065_67, 116.379_271_009_958_91),
            (
                -0.5,
                0.0,
                100,
                0.995_711_254_019_936_2,
                1_040.823_996_531_185,
            ),
            (
                -0.5,
                0.0,
                501,
                1.000_619_434_155_724_6,
                5_855.414_638_121_882,
            ),
            (0.5, 1.0, 100, 1.483_776_909_991_813, 8.589_212_915_943_207),
            (0.5, 1.0, 501, 1.491_864_561_838_554, 7.595_993_052_012_295),
            (0.99, 0.0, 100, 1.743_871_440_001_712, 6.565_486_331_038_898),
            (
                0.99,
                0.0,
                501,
                1.268_263_009_304_627_8,
                12.052_773_246_272_116,
            ),
        ] {
            let found = four(draws, memory, shift).unwrap();
            assert!((found.rhat / rhat - 1.0).abs() < 1e-6, "{found:?} {rhat}");
            let error = (found.effective / effective - 1.0).abs();
            assert!(error < 1e-6, "{found:?} {effective}");
        }
    }

    #[test]
    fn chains_that_never_move_agree_only_at_the_same_place() {
        let (one, two) = (vec![1.0; 20], vec![2.0; 20]);
        let same = convergence(&[&one, &one]).unwrap();
        assert_eq!((same.rhat, same.effective), (1.0, 40.0));
        let apart = convergence(&[&one, &two]).unwrap();
        assert_eq!((apart.rhat, apart.effective), (f64::INFINITY, 4.0));
    }

    #[test]
    fn what_cannot_be_compared_has_no_answer() {
        let fine = vec![1.0; 20];
        assert_eq!(convergence(&[]), None);
        assert_eq!(convergence(&[&fine]), None);
        assert_eq!(convergence(&[&fine, &fine[1..]]), None);
        assert_eq!(convergence(&[&fine[..7], &fine[..7]]), None);
        let mut odd = fine.clone();
        odd[3] = f64::NAN;
        assert_eq!(convergence(&[&fine, &odd]), None);
    }
}
