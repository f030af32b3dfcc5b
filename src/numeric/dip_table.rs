//! The upper tail of the dip of uniform samples, from a table. This is fast for many tests.

/// The smallest sample size in the table.
pub const MIN_SIZE: usize = 16;

/// The smallest probability that is returned. Further out, the extrapolation is meaningless.
pub const MIN_P: f64 = 1e-9;

/// Upper tail probabilities: the columns of the table.
const LEVELS: [f64; 15] = [
    0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01, 0.001, 0.0001,
];

/// For each sample size, the values that √n times the dip exceeds with these probabilities.
const SCALED: [(u32, [f64; 15]); 9] = [
    (
        16,
        [
            0.2125, 0.2357, 0.2473, 0.2713, 0.2911, 0.3086, 0.3252, 0.3424, 0.3621, 0.3892, 0.4286,
            0.4619, 0.5296, 0.6058, 0.6669,
        ],
    ),
    (
        32,
        [
            0.2179, 0.2443, 0.2606, 0.2843, 0.3030, 0.3203, 0.3380, 0.3573, 0.3792, 0.4067, 0.4487,
            0.4852, 0.5581, 0.6469, 0.7240,
        ],
    ),
    (
        64,
        [
            0.2243, 0.2522, 0.2695, 0.2934, 0.3127, 0.3307, 0.3490, 0.3688, 0.3915, 0.4201, 0.4638,
            0.5023, 0.5798, 0.6759, 0.7422,
        ],
    ),
    (
        128,
        [
            0.2303, 0.2587, 0.2762, 0.3005, 0.3202, 0.3387, 0.3575, 0.3777, 0.4009, 0.4304, 0.4753,
            0.5156, 0.5959, 0.6937, 0.7684,
        ],
    ),
    (
        256,
        [
            0.2349, 0.2635, 0.2814, 0.3059, 0.3260, 0.3447, 0.3637, 0.3842, 0.4078, 0.4378, 0.4832,
            0.5238, 0.6056, 0.7051, 0.7883,
        ],
    ),
    (
        512,
        [
            0.2382, 0.2671, 0.2852, 0.3099, 0.3301, 0.3490, 0.3681, 0.3889, 0.4127, 0.4431, 0.4890,
            0.5301, 0.6132, 0.7142, 0.7995,
        ],
    ),
    (
        1024,
        [
            0.2405, 0.2696, 0.2878, 0.3127, 0.3331, 0.3521, 0.3714, 0.3922, 0.4163, 0.4468, 0.4932,
            0.5347, 0.6191, 0.7212, 0.8060,
        ],
    ),
    (
        4096,
        [
            0.2433, 0.2728, 0.2911, 0.3161, 0.3366, 0.3558, 0.3753, 0.3964, 0.4206, 0.4514, 0.4984,
            0.5406, 0.6267, 0.7301, 0.8123,
        ],
    ),
    (
        u32::MAX,
        [
            0.2462, 0.2759, 0.2944, 0.3196, 0.3402, 0.3596, 0.3793, 0.4006, 0.4250, 0.4559, 0.5037,
            0.5468, 0.6348, 0.7396, 0.8169,
        ],
    ),
];

/// The probability that a uniform sample of this size has a dip at least as large.
///
/// # Formula
/// ln P is interpolated between the columns in n·D², in which it is nearly linear, and then between
/// the rows in 1/√n, the rate at which √n·D converges. The last row is the limit of large samples.
/// Beyond the last column, the slope between the last two columns continues. This extrapolation
/// gives p-values below 0.0001, down to [`MIN_P`].
///
/// For the table, `benches/dip.rs` drew 400,000 samples of each size up to 1,024, 200,000 of sizes
/// 2,048 and 4,096, 60,000 of size 16,384 and 12,000 of size 65,536. Rows up to 64 are the
/// quantiles of these draws. The other rows are q = a + b/√n + c/n, fitted column by column to the
/// quantiles from size 128 on, and the limit is a. The quantiles are within 0.1% of the fit for
/// tails from 0.99 to 0.05, within 0.5% at 0.01 and within 2% beyond. So for p-values between 0.01
/// and 0.99 the error is below 0.005, and p-values below 0.001 are correct to a factor of about
/// 1.3.
///
/// # Errors
/// `None` if there are fewer than [`MIN_SIZE`] values, or if the dip is NaN.
///
/// ```
/// use scrutineer::numeric::dip_table::upper_tail;
/// assert!((upper_tail(200, 0.03683).unwrap() - 0.05).abs() < 0.002);
/// assert!(upper_tail(50_000, 0.05).unwrap() <= 1e-9);
/// assert_eq!(upper_tail(3, 0.1), None);
/// ```
#[must_use]
pub fn upper_tail(size: usize, dip: f64) -> Option<f64> {
    if size < MIN_SIZE || dip.is_nan() {
        return None;
    }
    let n = size as f64;
    let square = n * dip.max(0.0) * dip.max(0.0);
    let above = SCALED.partition_point(|(size, _)| f64::from(*size) < n);
    let (high, quantiles) = SCALED.get(above).or(SCALED.last())?;
    let upper = log_tail(quantiles, square);
    let Some((low, quantiles)) = above.checked_sub(1).and_then(|below| SCALED.get(below)) else {
        return Some(tail(upper));
    };
    if high == low || above == SCALED.len() {
        return Some(tail(upper));
    }
    let lower = log_tail(quantiles, square);
    let pace = |size: f64| size.sqrt().recip();
    let part =
        (pace(n) - pace(f64::from(*high))) / (pace(f64::from(*low)) - pace(f64::from(*high)));
    Some(tail(lower * part + upper * (1.0 - part)))
}

fn tail(logarithm: f64) -> f64 {
    logarithm.exp().clamp(MIN_P, 1.0)
}

/// ln P in one row.
fn log_tail(quantiles: &[f64; 15], square: f64) -> f64 {
    // P is 1 at 0, which comes before the first column.
    let points = std::iter::once((0.0, 0.0)).chain(
        quantiles
            .iter()
            .zip(LEVELS)
            .map(|(quantile, level)| (quantile * quantile, level.ln())),
    );
    let mut before = (0.0, 0.0);
    let mut slope = 0.0;
    for point in points {
        if point.0 > before.0 {
            slope = (point.1 - before.1) / (point.0 - before.0);
        }
        if square < point.0 {
            break;
        }
        before = point;
    }
    (before.1 + slope * (square - before.0)).min(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::dip::{count_as_extreme, null_dips};
    use crate::numeric::stream::Seed;

    #[test]
    fn the_table_agrees_with_draws_of_the_exact_size() {
        // Sizes between the rows of the table, below them and beyond them. With 4,000 draws the
        // standard error is at most 0.008.
        for size in [16, 41, 300, 1500] {
            let null = null_dips(size, 4000, &Seed::from_text("other").stream("draws"));
            for place in [40, 400, 1000, 2000, 3000, 3600, 3800, 3960] {
                let observed = null[place];
                let drawn = count_as_extreme(&null, observed) as f64 / 4000.0;
                let found = upper_tail(size, observed).unwrap();
                let error = 4.0 * (drawn * (1.0 - drawn) / 4000.0_f64).sqrt();
                assert!(
                    (found - drawn).abs() < error + 0.003,
                    "{size} {found} {drawn}"
                );
            }
        }
    }

    #[test]
    fn a_larger_dip_is_never_more_likely() {
        for size in [16, 100, 5000, 1_000_000] {
            let tails: Vec<f64> = (0..200)
                .filter_map(|i| upper_tail(size, f64::from(i) * 0.01 / (size as f64).sqrt()))
                .collect();
            assert!(tails.is_sorted_by(|a, b| a >= b));
            assert!(tails.iter().all(|tail| (0.0..=1.0).contains(tail)));
        }
    }
}
