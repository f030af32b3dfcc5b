//! Convergence of Markov chains: whether they agree, and how many independent draws they are worth.

use statrs::distribution::{ContinuousCDF, Normal};

/// The minimum number of draws in a chain: the halves of a shorter chain cannot be compared.
const MIN_DRAWS: usize = 8;

/// R̂ and the effective sample size of one quantity over several chains. See [`convergence`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Convergence {
    /// The larger of R̂ for the location and R̂ for the scale. It is 1 if the chains agree.
    pub(crate) rhat: f64,
    /// The number of independent draws that would estimate the center of the distribution as
    /// precisely.
    pub(crate) effective: f64,
}

/// The rank-normalized split R̂ and the bulk effective sample size.
///
/// `chains` has one slice of draws for each chain. All have to be of the same length.
///
/// # What it answers
/// Did the chains converge to the same distribution, and how precise are estimates from them?
///
/// # Formula
/// Each chain is split into halves; the middle draw of an odd number is left out. All draws are
/// ranked together, with mean ranks for ties, and replaced by Φ⁻¹((rank − 3/8)/(S + 1/4)), where S
/// is the number of draws. With the within-half variance W, the between-half variance B of the means
/// and n draws in a half, R̂ = √((n−1)/n + B/W). The same is computed for |draw − median|, and the
/// larger value is returned.
///
/// The effective sample size is S / (−1 + 2 Σ ρ_t) with ρ_t = 1 − (W − mean autocovariance at lag
/// t)/V and V = W (n−1)/n + B. The sum runs over pairs of lags as long as a pair is positive, and no
/// pair may exceed the one before (Geyer's initial monotone sequence). It is at most S log₁₀ S.
///
/// # Assumptions
/// The chains started at different points.
///
/// # When it misleads
/// Chains that all miss the same mode agree.
///
/// # Errors
/// `None` if there are fewer than two chains or fewer than eight draws in a chain, if the lengths
/// differ, or if a draw is not finite. If no chain moves, R̂ is 1 and the size is S if all draws are
/// equal. Otherwise R̂ is infinite and the size is the number of halves.
///
/// # Complexity
/// O(S log S) for the ranks and O(S) for each lag.
///
/// # Reference
/// Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), *Rank-normalization, folding, and
/// localization: an improved R̂*.
///
/// # Example
/// Two chains that visit the same numbers have an R̂ below 1.05. If one of them is shifted by more
/// than its range, R̂ is above 1.5.
pub(crate) fn convergence(chains: &[&[f64]]) -> Option<Convergence> {
    let length = chains.first()?.len();
    let valid = chains.len() > 1
        && length >= MIN_DRAWS
        && chains.iter().all(|chain| chain.len() == length)
        && chains
            .iter()
            .all(|chain| chain.iter().all(|draw| draw.is_finite()));
    if !valid {
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
    // The number is even, because every chain has two halves.
    let middle = sorted.len() / 2;
    let median = sorted[middle - 1].midpoint(sorted[middle]);
    let folded: Vec<Vec<f64>> = halves
        .iter()
        .map(|half| half.iter().map(|draw| (draw - median).abs()).collect())
        .collect();
    let ranked = rank_normalized(&halves)?;
    Some(Convergence {
        rhat: rhat(&ranked).max(rhat(&rank_normalized(&folded)?)),
        effective: effective_size(&ranked),
    })
}

/// Replaces each draw by the normal quantile of its rank among all draws.
fn rank_normalized(halves: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
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

/// The variance, with the divisor n − 1.
fn variance(values: &[f64]) -> f64 {
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    squares / (values.len() as f64 - 1.0)
}

/// The mean of the halves' variances and the variance of their means.
fn within_between(halves: &[Vec<f64>]) -> (f64, f64) {
    let variances: Vec<f64> = halves.iter().map(|half| variance(half)).collect();
    let means: Vec<f64> = halves.iter().map(|half| mean(half)).collect();
    (mean(&variances), variance(&means))
}

fn rhat(halves: &[Vec<f64>]) -> f64 {
    let n = halves.first().map_or(1, Vec::len) as f64;
    let (within, between) = within_between(halves);
    if between == 0.0 && within == 0.0 {
        return 1.0;
    }
    ((n - 1.0) / n + between / within).sqrt()
}

fn effective_size(halves: &[Vec<f64>]) -> f64 {
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
            pairs.map(|(a, b)| a * b).sum::<f64>()
        });
        let covariance = products.sum::<f64>() / all;
        1.0 - (within - covariance) / total
    };
    // Pairs of lags (0, 1), (2, 3), … as long as they are positive, then one more even lag if that
    // is positive.
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

    /// Numbers in [0, 1) from the upper bits of Knuth's 64-bit linear congruential generator.
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

    /// Of four chains, the first of which is shifted.
    fn four_chains(draws: usize, memory: f64, shift: f64) -> Option<Convergence> {
        let chains: Vec<Vec<f64>> = (1..=4)
            .map(|seed| chain(seed, draws, memory, if seed == 1 { shift } else { 0.0 }))
            .collect();
        let chains: Vec<&[f64]> = chains.iter().map(Vec::as_slice).collect();
        convergence(&chains)
    }

    #[test]
    fn autoregressive_chains_match_arviz() {
        // ArviZ 0.22: rhat(method="rank") and ess(method="bulk") of the same numbers. A different
        // order of 2,000 terms and a different inverse normal change the result by less than 1e-6.
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
            let found = four_chains(draws, memory, shift).unwrap();
            assert!((found.rhat / rhat - 1.0).abs() < 1e-6, "{found:?} {rhat}");
            let error = (found.effective / effective - 1.0).abs();
            assert!(error < 1e-6, "{found:?} {effective}");
        }
    }

    #[test]
    fn a_shifted_chain_disagrees_with_the_others() {
        let a: Vec<f64> = (0..100).map(|i| f64::from(i * 37 % 101)).collect();
        let b: Vec<f64> = (0..100).map(|i| f64::from(i * 53 % 101)).collect();
        let far: Vec<f64> = b.iter().map(|draw| draw + 500.0).collect();
        assert!(convergence(&[&a, &b]).unwrap().rhat < 1.05);
        assert!(convergence(&[&a, &far]).unwrap().rhat > 1.5);
    }

    #[test]
    fn constant_chains_agree_only_if_all_draws_are_equal() {
        let (ones, twos) = (vec![1.0; 20], vec![2.0; 20]);
        let same = convergence(&[&ones, &ones]).unwrap();
        assert_eq!((same.rhat, same.effective), (1.0, 40.0));
        let apart = convergence(&[&ones, &twos]).unwrap();
        assert_eq!((apart.rhat, apart.effective), (f64::INFINITY, 4.0));
    }

    #[test]
    fn invalid_chains_are_refused() {
        let valid = vec![1.0; 20];
        assert_eq!(convergence(&[]), None);
        assert_eq!(convergence(&[&valid]), None);
        assert_eq!(convergence(&[&valid, &valid[1..]]), None);
        assert_eq!(convergence(&[&valid[..7], &valid[..7]]), None);
        let mut with_nan = valid.clone();
        with_nan[3] = f64::NAN;
        assert_eq!(convergence(&[&valid, &with_nan]), None);
    }
}
