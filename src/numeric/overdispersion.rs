//! How much more counts of one group differ than random splits of one whole would.

use std::iter::Sum;
use std::ops::Add;

/// What one group of counts, or several added up, says about overdispersion.
///
/// # Formula
/// Success i of group g has vᵢ of Tᵢ, with Var(vᵢ/Tᵢ) = pq(1 + (Tᵢ−1)ρ)/Tᵢ, as under the
/// beta-binomial with ρ = 1/(α+β+1). With the pooled share p̂ = V/N the sum S = Σ Tᵢ(vᵢ/Tᵢ − p̂)² has
/// expectation pq Σ (1 − Tᵢ/N)(1 + (Tᵢ−1)ρ). So `excess` = S − p̂q̂ Σ (1 − Tᵢ/N), `scale` =
/// p̂q̂ Σ (1 − Tᵢ/N)(Tᵢ−1), and ρ = Σ excess / Σ scale over groups. It is negative where the
/// counts are more alike than random splits.
///
/// ```
/// use scrutineer::numeric::overdispersion::Overdispersion;
/// // Two halves of a group with 10 of 100 and 30 of 100.
/// let one = Overdispersion::of([(10, 100), (30, 100)]);
/// // S = 2·100·0.1² = 2; p̂q̂ = 0.16; excess = 2 − 0.16; scale = 0.16·99.
/// assert!((one.rho().unwrap() - 1.84 / 15.84).abs() < 1e-12);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Overdispersion {
    /// Squared differences beyond those of random splits.
    pub excess: f64,
    /// What they would be with ρ = 1, less those of random splits.
    pub scale: f64,
}

impl Overdispersion {
    /// Of one group of counts: successes and trials of each. Counts without trials say nothing.
    pub fn of(counts: impl IntoIterator<Item = (u64, u64)> + Clone) -> Self {
        let (mut successes, mut trials) = (0.0, 0.0);
        for (one, of) in counts.clone() {
            successes += one as f64;
            trials += of as f64;
        }
        let share = successes / trials;
        let variance = share * (1.0 - share);
        // NaN where there are no trials.
        if variance.is_nan() || variance <= 0.0 {
            return Self::default();
        }
        let mut found = Self::default();
        for (one, of) in counts {
            if of == 0 {
                continue;
            }
            let of = of as f64;
            let rest = variance * (1.0 - of / trials);
            found.excess += of * (one as f64 / of - share).powi(2) - rest;
            found.scale += rest * (of - 1.0);
        }
        found
    }

    /// The intraclass correlation ρ; `None` where nothing says anything about it.
    pub fn rho(self) -> Option<f64> {
        (self.scale > 0.0).then(|| self.excess / self.scale)
    }
}

impl Add for Overdispersion {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            excess: self.excess + other.excess,
            scale: self.scale + other.scale,
        }
    }
}

impl Sum for Overdispersion {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use rand_distr::{Beta, Binomial, Distribution};

    use super::*;
    use crate::numeric::stream::Seed;

    #[test]
    fn the_correlation_of_simulated_groups_is_found() {
        let mut draw = Seed::from_text("overdispersion").stream("test").draw(0);
        // α + β + 1 = 50, so ρ = 0.02.
        let shares = Beta::new(19.6, 29.4).unwrap();
        let groups: Vec<Vec<(u64, u64)>> = (0..2000)
            .map(|_| {
                (0..5)
                    .map(|table| {
                        let of = 100 + 80 * table;
                        let share = shares.sample(&mut draw);
                        (Binomial::new(of, share).unwrap().sample(&mut draw), of)
                    })
                    .collect()
            })
            .collect();
        let all: Overdispersion = groups
            .iter()
            .map(|one| Overdispersion::of(one.clone()))
            .sum();
        // 10,000 tables: the standard error of ρ is near ρ·√(2/8000)·1.1 = 0.00035.
        let rho = all.rho().unwrap();
        assert!((rho - 0.02).abs() < 0.0015, "{rho}");
    }

    #[test]
    fn nothing_is_said_by_one_count_or_by_none() {
        assert_eq!(Overdispersion::of([(3, 10)]).rho(), None);
        assert_eq!(Overdispersion::of([]).rho(), None);
        assert_eq!(Overdispersion::of([(0, 10), (0, 9)]).rho(), None);
        assert_eq!(Overdispersion::of([(1, 1), (0, 0)]).rho(), None);
    }
}
