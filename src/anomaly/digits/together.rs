//! How much stations of one centre have their digits together.
//!
//! Tables of one centre have one electorate, dealt to them evenly, and so nearly the same count: a
//! second digit that is rare beside its redrawn counts is rare at all of them. W takes stations
//! for independent and is then too large.
//!
//! # Formula
//! C = Σ over centres of ((ΣY)(ΣY)ᵀ − ΣYYᵀ): what pairs of stations add to the variance of the
//! sums D. With M the variance of independent stations, of rank r, tr(M⁻C)/r is the mean of what
//! they add to each part of W, and 1 + tr(M⁻C)/r the mean design effect, by which W is divided;
//! nothing below 1 is taken, so that chance makes no p-value smaller.
//!
//! # When it misleads
//! It is the first-order correction: right on average over the digits, and not for each. A pair of
//! stations adds noise of its own, with a standard error of √(2(m − 1)/(nr)) for n stations in
//! centres of m.
//!
//! # Complexity
//! One sort of the stations and one pass.
//!
//! # Reference
//! J. N. K. Rao, A. J. Scott, "The Analysis of Categorical Data from Complex Sample Surveys",
//! Journal of the American Statistical Association 76 (1981).

use super::super::parametric_bootstrap::is_compared;
use super::Square;
use crate::threads;

/// Y of all stations with these values: (count, trials), and ten parts in billionths.
pub(super) type Each = ((u64, u64), [i64; 10]);

/// A station and its centre.
type Placed = (u32, (u64, u64));

/// Centres in one piece of work.
const PIECE: usize = 4_096;

/// C, from the stations that are compared and their centres, and the Y of each pair of values in
/// ascending order.
pub(super) fn cross(stations: &[(u64, u64)], centres: &[u32], each: &[Each]) -> Square<i128> {
    let mut placed: Vec<Placed> = stations
        .iter()
        .zip(centres)
        .filter(|&(&one, _)| is_compared(one))
        .map(|(&one, &centre)| (centre, one))
        .collect();
    placed.sort_unstable();
    let several: Vec<&[Placed]> = placed
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|centre| centre.len() > 1)
        .collect();
    let pieces: Vec<&[&[Placed]]> = several.chunks(PIECE).collect();
    let pieces = threads::map(&pieces, |piece| {
        let mut sum = [[0; 10]; 10];
        for centre in *piece {
            let mut all = [0; 10];
            for (_, values) in *centre {
                let Ok(place) = each.binary_search_by(|one| one.0.cmp(values)) else {
                    continue;
                };
                let own = &each[place].1;
                add(&mut sum, own, -1);
                for (all, own) in all.iter_mut().zip(own) {
                    *all += own;
                }
            }
            add(&mut sum, &all, 1);
        }
        sum
    });
    let mut sum = [[0; 10]; 10];
    for piece in &pieces {
        for (own, other) in sum.iter_mut().flatten().zip(piece.iter().flatten()) {
            *own += other;
        }
    }
    sum
}

fn add(sum: &mut Square<i128>, y: &[i64; 10], sign: i128) {
    for (row, &a) in sum.iter_mut().zip(y) {
        if a != 0 {
            let signed = sign * i128::from(a);
            for (cell, &b) in row.iter_mut().zip(y) {
                *cell += signed * i128::from(b);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use rand::RngExt;
    use rand_distr::{Beta, Binomial, Distribution};

    use super::*;
    use crate::anomaly::checks::second_digit::second_digit;
    use crate::numeric::stream::Seed;

    #[test]
    fn pairs_of_one_centre_are_added_up_one_by_one() {
        let mut draw = Seed::from_text("pairs").stream("together").draw(0);
        let mut values: Vec<(u64, u64)> = (0..6).map(|i| (30 + i, 80 + i)).collect();
        // Too few votes to be compared.
        values.insert(0, (3, 80));
        let each: Vec<Each> = values
            .iter()
            .map(|&one| (one, std::array::from_fn(|_| draw.random_range(-9..10))))
            .collect();
        let stations: Vec<(u64, u64)> = (0..40).map(|_| values[draw.random_range(0..7)]).collect();
        let centres: Vec<u32> = (0..40).map(|_| draw.random_range(0..9)).collect();
        let mut expected = [[0_i128; 10]; 10];
        let compared = |i: usize| is_compared(stations[i]);
        let y = |i: usize| each.iter().find(|one| one.0 == stations[i]).unwrap().1;
        for i in (0..40).filter(|&i| compared(i)) {
            for j in (0..40).filter(|&j| j != i && centres[i] == centres[j] && compared(j)) {
                for (row, a) in expected.iter_mut().zip(y(i)) {
                    for (cell, b) in row.iter_mut().zip(y(j)) {
                        *cell += i128::from(a * b);
                    }
                }
            }
        }
        assert_eq!(cross(&stations, &centres, &each), expected);
    }

    /// Pairs of stations: with the same counts, or with none of it in common.
    fn election(number: u64, twins: bool) -> [Vec<u64>; 2] {
        let mut draw = Seed::from_text("twins").stream("together").draw(number);
        let share = Beta::new(8.0, 6.0).unwrap();
        let (mut votes, mut ballots) = (Vec::new(), Vec::new());
        for _ in 0..300 {
            let cast = draw.random_range(300..600);
            let vote = Binomial::new(cast, share.sample(&mut draw)).unwrap();
            let one = vote.sample(&mut draw);
            let other = if twins { one } else { vote.sample(&mut draw) };
            votes.extend([one, other]);
            ballots.extend([cast, cast]);
        }
        [votes, ballots]
    }

    #[test]
    fn stations_that_are_twins_count_as_one() {
        let centres: Vec<u32> = (0..600).map(|station| station / 2).collect();
        let (mut alone, mut known) = (0, 0);
        for number in 0..200 {
            let [votes, ballots] = election(number, true);
            let found = second_digit(&votes, &ballots, Some(&centres)).unwrap();
            // Twins have twice the variance of independent stations, in every digit.
            let effect = found.departure.design_effect;
            assert!((effect - 2.0).abs() < 0.02, "{effect}");
            known += u32::from(found.departure.p <= 0.05);
            let found = second_digit(&votes, &ballots, None).unwrap();
            assert!(found.departure.design_effect == 1.0);
            alone += u32::from(found.departure.p <= 0.05);
        }
        // 10 of 200 expected, with a standard deviation of 3.
        assert!(known <= 20, "{known}");
        assert!(alone > 40, "{alone}");
    }

    #[test]
    fn stations_that_have_only_a_name_in_common_lose_little() {
        let [votes, ballots] = election(0, false);
        let named: Vec<u32> = (0..600).map(|station| station % 300).collect();
        let found = second_digit(&votes, &ballots, Some(&named)).unwrap();
        // The standard error is √(2/(600·9)) = 0.02.
        let effect = found.departure.design_effect;
        assert!((1.0..1.06).contains(&effect), "{effect}");
    }

    #[test]
    fn centres_of_another_number_are_refused() {
        let [votes, ballots] = election(0, false);
        assert!(second_digit(&votes, &ballots, Some(&[1, 2])).is_err());
    }
}
