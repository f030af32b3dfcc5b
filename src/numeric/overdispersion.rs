//! The overdispersion of counts: how much more they differ within a group than random splits would.

use std::iter::Sum;
use std::ops::Add;

/// The two sums from which the intraclass correlation of grouped counts is estimated. Groups are
/// added up.
///
/// # What it answers
/// By how much do the shares of the tables in a polling center differ beyond binomial noise?
///
/// # Formula
/// Table i of a group has vᵢ successes among Tᵢ trials, and Var(vᵢ/Tᵢ) = pq(1 + (Tᵢ−1)ρ)/Tᵢ, as for
/// the beta-binomial with ρ = 1/(α+β+1). With N trials and V successes in the group and p̂ = V/N, the
/// expected value of S = Σ Tᵢ(vᵢ/Tᵢ − p̂)² is pq Σ (1 − Tᵢ/N)(1 + (Tᵢ−1)ρ). So
/// `excess` = S − p̂q̂ Σ (1 − Tᵢ/N), `scale` = p̂q̂ Σ (1 − Tᵢ/N)(Tᵢ−1), and ρ = Σ excess / Σ scale
/// over the groups.
///
/// # Assumptions
/// The tables of a group have the same expected share.
///
/// # When it misleads
/// ρ is negative if the counts are more alike than random splits.
///
/// # Complexity
/// O(counts).
///
/// # Reference
/// Kleinman 1973, "Proportions with extraneous variance: single and independent samples".
///
/// # Example
/// One group with 10 of 100 and 30 of 100 has ρ = 1.84/15.84.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Overdispersion {
    /// The squared differences beyond those of random splits.
    pub(crate) excess: f64,
    /// The value that `excess` would have for ρ = 1.
    pub(crate) scale: f64,
}

impl Overdispersion {
    /// The sums for one group, from the successes and the trials of each count. Counts without
    /// trials are ignored.
    pub(crate) fn of(counts: impl IntoIterator<Item = (u64, u64)> + Clone) -> Self {
        let (mut all_successes, mut all_trials) = (0.0, 0.0);
        for (successes, trials) in counts.clone() {
            all_successes += successes as f64;
            all_trials += trials as f64;
        }
        let share = all_successes / all_trials;
        let variance = share * (1.0 - share);
        // The variance is NaN if there are no trials.
        if variance.is_nan() || variance <= 0.0 {
            return Self::default();
        }
        let mut found = Self::default();
        for (successes, trials) in counts {
            if trials == 0 {
                continue;
            }
            let trials = trials as f64;
            let rest = variance * (1.0 - trials / all_trials);
            found.excess += trials * (successes as f64 / trials - share).powi(2) - rest;
            found.scale += rest * (trials - 1.0);
        }
        found
    }

    /// The intraclass correlation ρ; `None` if no group has two counts that could differ.
    pub(crate) fn rho(self) -> Option<f64> {
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
    fn a_group_of_two_matches_a_calculation_by_hand() {
        // S = 2·100·0.1² = 2; p̂q̂ = 0.16; excess = 2 − 0.16; scale = 0.16·99.
        let group = Overdispersion::of([(10, 100), (30, 100)]);
        assert!((group.rho().unwrap() - 1.84 / 15.84).abs() < 1e-12);
    }

    #[test]
    fn the_correlation_of_simulated_groups_is_estimated() {
        let mut draw = Seed::from_text("overdispersion").stream("test").draw(0);
        // α + β + 1 = 50, so ρ = 0.02.
        let shares = Beta::new(19.6, 29.4).unwrap();
        let groups: Vec<Vec<(u64, u64)>> = (0..2000)
            .map(|_| {
                (0..5)
                    .map(|table| {
                        let trials = 100 + 80 * table;
                        let share = shares.sample(&mut draw);
                        let count = Binomial::new(trials, share).unwrap().sample(&mut draw);
                        (count, trials)
                    })
                    .collect()
            })
            .collect();
        let all: Overdispersion = groups
            .iter()
            .map(|group| Overdispersion::of(group.clone()))
            .sum();
        // With 10,000 tables the standard error of ρ is about ρ·√(2/8000)·1.1 = 0.00035.
        let rho = all.rho().unwrap();
        assert!((rho - 0.02).abs() < 0.0015, "{rho}");
    }

    #[test]
    fn a_group_that_cannot_vary_has_no_correlation() {
        assert_eq!(Overdispersion::of([(3, 10)]).rho(), None);
        assert_eq!(Overdispersion::of([]).rho(), None);
        assert_eq!(Overdispersion::of([(0, 10), (0, 9)]).rho(), None);
        assert_eq!(Overdispersion::of([(1, 1), (0, 0)]).rho(), None);
    }
}
