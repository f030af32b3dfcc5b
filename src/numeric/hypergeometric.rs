//! The upper tail of the hypergeometric distribution.
//!
//! # Formula
//! Of a population of M, K are marked. Of n drawn without replacement, X are marked:
//! P(X = x) = C(K, x)·C(M−K, n−x) / C(M, n). The tail is summed from x upwards, each term from the
//! one before: P(x+1)/P(x) = (K−x)(n−x) / ((x+1)(M−K−n+x+1)).
//!
//! With K the events of two Poisson processes together, M and n their exposures, this is the exact
//! test that one process has no higher rate than the other (Fisher).
//!
//! # Complexity
//! O(terms until they no longer matter): some tens of standard deviations.
//!
//! ```
//! use scrutineer::numeric::hypergeometric::upper_tail;
//!
//! // Two cards of two aces among four: one hand in six.
//! assert!((upper_tail(4, 2, 2, 2) - 1.0 / 6.0).abs() < 1e-12);
//! ```

use statrs::function::gamma::ln_gamma;

/// Terms this far below the sum change nothing.
const NEGLIGIBLE: f64 = 1e-17;

/// P(X ≥ `least`) of `drawn` from a `population` with so many `marked`; the larger of the two is
/// cut to the population.
pub fn upper_tail(population: u64, marked: u64, drawn: u64, least: u64) -> f64 {
    let marked = marked.min(population);
    let drawn = drawn.min(population);
    if least <= marked.saturating_sub(population - drawn) {
        return 1.0;
    }
    let highest = marked.min(drawn);
    if least > highest {
        return 0.0;
    }
    let [all, of, n] = [population, marked, drawn].map(|count| count as f64);
    if least as f64 * all <= of * n {
        // Below the mean the first term may be too small for a float: of the unmarked ones too
        // many are drawn, or not.
        return 1.0 - upper_tail(population, population - marked, drawn, drawn - least + 1);
    }
    let others = all - of - n;
    let mut x = least as f64;
    let mut term = (ln_choose(of, x) + ln_choose(all - of, n - x) - ln_choose(all, n)).exp();
    let mut sum = 0.0;
    for _ in least..=highest {
        sum += term;
        let ratio = (of - x) * (n - x) / ((x + 1.0) * (others + x + 1.0));
        term *= ratio;
        x += 1.0;
        // Ratios only fall: once below 1, what follows is less than a geometric series.
        if ratio < 1.0 && term <= sum * NEGLIGIBLE * (1.0 - ratio) {
            break;
        }
    }
    sum.min(1.0)
}

fn ln_choose(of: f64, some: f64) -> f64 {
    ln_gamma(of + 1.0) - ln_gamma(some + 1.0) - ln_gamma(of - some + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// From SciPy's `hypergeom.sf(least − 1, population, marked, drawn)`. Logarithms of
    /// factorials of 10⁷ are good to some 10⁻⁸, small ones to 10⁻¹³.
    #[test]
    fn the_tails_are_those_of_scipy() {
        for (population, marked, drawn, least, expected, tolerance) in [
            (50, 12, 20, 7, 0.125_755_914_960_780_34, 1e-11),
            (1_000, 30, 100, 8, 0.006_857_256_196_770_443, 1e-10),
            (100_100, 1_180, 1_000, 30, 4.685_551_377_706_472e-6, 1e-8),
            (
                10_010_000,
                10_150,
                10_000,
                60,
                1.025_575_123_237_782_8e-26,
                1e-6,
            ),
            (200, 120, 100, 40, 0.999_999_999_154_668_8, 1e-12),
        ] {
            let found = upper_tail(population, marked, drawn, least);
            let far = (found / expected - 1.0).abs();
            assert!(
                far < tolerance,
                "{population} {marked} {drawn} {least}: {found}"
            );
        }
    }

    #[test]
    fn what_is_sure_is_1_and_what_cannot_be_is_0() {
        assert!((upper_tail(10, 4, 7, 1) - 1.0).abs() < 1e-15);
        assert!((upper_tail(10, 4, 7, 0) - 1.0).abs() < 1e-15);
        assert!(upper_tail(10, 4, 7, 5) == 0.0);
        assert!((upper_tail(0, 0, 0, 0) - 1.0).abs() < 1e-15);
        // Far below the mean of a million.
        assert!((upper_tail(1 << 40, 1 << 30, 1 << 30, 10) - 1.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn tails_fall_and_are_probabilities(
            population in 0_u64..100_000, marked: u64, drawn: u64, least in 0_u64..2_000,
        ) {
            let marked = marked % (population + 1);
            let drawn = drawn % (population + 1);
            let one = upper_tail(population, marked, drawn, least);
            let next = upper_tail(population, marked, drawn, least + 1);
            prop_assert!((0.0..=1.0).contains(&one));
            prop_assert!(next <= one + 1e-9, "{one} {next}");
        }

        #[test]
        fn no_counts_panic(counts: [u64; 4], shift in 0_u32..60) {
            let [population, marked, drawn, least] = counts.map(|count| count >> shift);
            if population < 1 << 40 {
                let found = upper_tail(population, marked, drawn, least);
                prop_assert!((0.0..=1.0).contains(&found));
            }
        }
    }
}
