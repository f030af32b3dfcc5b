//! Tables beside the other tables of their centre.

use statrs::distribution::{ContinuousCDF, Normal};

/// Steps of a quarter from −5 to 5; what lies further is in the first and the last.
pub const STEPS: usize = 40;
const REACH: f64 = 5.0;
const STEP: f64 = 0.25;

/// How far tables lie from their centre.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// Tables by (votes − expected) / standard deviation of a random split of the centre's ballots.
    pub tables: Vec<u64>,
    /// How many a random split puts there, by the normal distribution.
    pub expected: Vec<f64>,
    /// All tables.
    pub used: u64,
    /// Their centres.
    pub centres: u64,
    /// Tables further than two standard deviations from their centre.
    pub beyond_two: u64,
}

impl Spread {
    /// Where a step begins.
    pub fn begin(step: usize) -> f64 {
        step as f64 * STEP - REACH
    }
}

/// Tables with at least `least` ballots, in centres with two of them or more and with votes for the
/// selection and for others; `None` where there is none.
///
/// # Formula
/// z = (v − n·V/N) / √(n · V/N · (1 − V/N) · (N − n)/(N − 1)) for a table with v votes of n ballots
/// in a centre with V of N.
pub fn spread(votes: &[u64], ballots: &[u64], centres: &[u32], least: u64) -> Option<Spread> {
    let mut tables: Vec<(u32, u64, u64)> = votes
        .iter()
        .zip(ballots)
        .zip(centres)
        .filter(|((votes, ballots), _)| **ballots >= least.max(1) && votes <= ballots)
        .map(|((&votes, &ballots), &centre)| (centre, votes, ballots))
        .collect();
    tables.sort_unstable();
    let mut found = Spread {
        tables: vec![0; STEPS],
        expected: Vec::new(),
        used: 0,
        centres: 0,
        beyond_two: 0,
    };
    for centre in tables.chunk_by(|one, other| one.0 == other.0) {
        let sum = |count: fn(&(u32, u64, u64)) -> u64| {
            let counts = centre.iter().map(|table| u128::from(count(table)));
            counts.sum::<u128>() as f64
        };
        let (all_votes, all) = (sum(|table| table.1), sum(|table| table.2));
        if centre.len() < 2 || all_votes == 0.0 || all_votes >= all {
            continue;
        }
        found.centres += 1;
        let share = all_votes / all;
        for &(_, votes, ballots) in centre {
            let of = ballots as f64;
            let variance = of * share * (1.0 - share) * (all - of) / (all - 1.0);
            let z = (votes as f64 - of * share) / variance.sqrt();
            let step = ((z + REACH) / STEP).floor().clamp(0.0, (STEPS - 1) as f64);
            found.tables[step as usize] += 1;
            found.used += 1;
            found.beyond_two += u64::from(z.abs() > 2.0);
        }
    }
    let normal = Normal::new(0.0, 1.0).ok()?;
    let below = |step: usize| match step {
        0 => 0.0,
        STEPS => 1.0,
        step => normal.cdf(Spread::begin(step)),
    };
    found.expected = (0..STEPS)
        .map(|step| (below(step + 1) - below(step)) * found.used as f64)
        .collect();
    (found.used > 0).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_equal_tables_stand_in_the_middle_and_all_expected_ones_add_up() {
        let found = spread(&[50, 50, 9], &[100, 100, 10], &[1, 1, 2], 10).unwrap();
        assert_eq!((found.used, found.centres, found.beyond_two), (2, 1, 0));
        assert_eq!(found.tables[20], 2);
        assert!((found.expected.iter().sum::<f64>() - 2.0).abs() < 1e-9);
    }

    #[test]
    fn a_table_that_differs_is_as_far_as_the_formula_says() {
        // v = 70 of 100 where 120 of 200 are: (70 − 60) / √(100 · 0.6 · 0.4 · 100/199) = 2.879.
        let found = spread(&[70, 50], &[100, 100], &[1, 1], 20).unwrap();
        assert_eq!(
            (found.tables[31], found.tables[8], found.beyond_two),
            (1, 1, 2)
        );
        assert_eq!(spread(&[70], &[100], &[1], 20), None);
    }
}
