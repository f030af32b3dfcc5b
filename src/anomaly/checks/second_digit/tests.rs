//! Tests of second digits, and with them of what [`digits`](crate::anomaly::digits) does.

use proptest::prelude::*;

use super::*;
use crate::anomaly::digits::clean::{distance_from_uniform, election};
use crate::numeric::stream::Seed;

fn p(votes: &[u64], ballots: &[u64]) -> f64 {
    second_digit(votes, ballots, None).unwrap().departure.p
}

#[test]
fn p_values_are_uniform_where_benfords_are_not() {
    let (mut redrawn, mut textbook) = (Vec::new(), 0);
    for repetition in 0..200 {
        let seed = Seed::from_text(&format!("second {repetition}"));
        let [votes, ballots] = election(500, (200, 400), &seed.stream("election"));
        let found = second_digit(&votes, &ballots, None).unwrap();
        textbook += u64::from(found.classical.p < 0.05);
        redrawn.push(found.departure.p);
    }
    assert!(textbook > 100, "{textbook}");
    // 1.36/sqrt(200) is what uniform values exceed one time in twenty.
    let distance = distance_from_uniform(redrawn);
    assert!(distance < 1.36 / 200f64.sqrt(), "{distance}");
}

#[test]
fn invented_second_digits_are_seen() {
    let stream = Seed::from_text("invented").stream("election");
    let [mut votes, ballots] = election(1000, (200, 400), &stream);
    // A fifth of the stations, where the second digit is made a 7.
    for vote in votes.iter_mut().take(200).filter(|vote| **vote >= 100) {
        *vote = *vote / 100 * 100 + 70 + *vote % 10;
    }
    let capped: Vec<u64> = votes.iter().zip(&ballots).map(|(a, b)| *a.min(b)).collect();
    let found = p(&capped, &ballots);
    assert!(found < 1e-6, "{found}");
}

#[test]
fn stations_that_share_one_electorate_are_clean() {
    // Every station at 45% and nothing but binomial chance between them: the prior has to close
    // on the common share, or redrawn counts spread too far.
    let stream = Seed::from_text("common").stream("election");
    let mut draw = stream.draw(0);
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    for station in 0..2000u64 {
        let cast = 300 + station % 60;
        let binomial = rand_distr::Binomial::new(cast, 0.45).unwrap();
        votes.push(rand_distr::Distribution::sample(&binomial, &mut draw));
        ballots.push(cast);
    }
    let found = p(&votes, &ballots);
    assert!(found > 0.05, "{found}");
}

#[test]
fn where_every_ballot_has_the_selection_there_is_nothing_to_redraw() {
    let all = second_digit(&[150; 200], &[150; 200], None);
    assert!(matches!(all, Err(NotApplicable::TooFew { .. })));
    let none = second_digit(&[0; 200], &[150; 200], None);
    assert!(matches!(none, Err(NotApplicable::TooFew { .. })));
}

#[test]
fn a_tail_of_mostly_small_counts_is_described_and_not_judged() {
    // A few votes in most stations, and 25 or more in the rest.
    let votes: Vec<u64> = (0..400)
        .map(|i| if i < 260 { i % 20 } else { 30 + i % 40 })
        .collect();
    let found = second_digit(&votes, &[300; 400], None).unwrap();
    assert_eq!(
        (found.sample.used, found.departure.not_compared),
        (140, 260)
    );
    let judgement = found.summary().judgement;
    assert!(matches!(
        judgement,
        crate::anomaly::Judgement::Described { .. }
    ));
}

fn any_station() -> impl Strategy<Value = (u64, u64)> {
    prop_oneof![
        Just((0, 0)),
        Just((u64::MAX, u64::MAX)),
        any::<(u64, u64)>(),
        (0u64..1_000_000_000).prop_map(|one| (one, 1_000_000_000)),
        (0u64..300, 250u64..400),
        (10u64..300, 300u64..400),
        (10u64..300, 300u64..400),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_counts_have_a_result_or_a_reason_and_order_does_not_matter(
        stations in proptest::collection::vec(any_station(), 0..400),
    ) {
        let (votes, ballots): (Vec<u64>, Vec<u64>) = stations.iter().copied().unzip();
        let found = second_digit(&votes, &ballots, None);
        let (votes, ballots): (Vec<u64>, Vec<u64>) = stations.iter().rev().copied().unzip();
        prop_assert_eq!(&found, &second_digit(&votes, &ballots, None));
        if let Ok(found) = found {
            prop_assert!((0.0..=1.0).contains(&found.departure.p));
            prop_assert!(found.departure.degrees <= 9);
        }
    }

    #[test]
    fn the_number_of_threads_does_not_matter(
        stations in proptest::collection::vec((10u64..300, 300u64..400), 600..1200),
    ) {
        let (votes, ballots): (Vec<u64>, Vec<u64>) = stations.into_iter().unzip();
        let run = || second_digit(&votes, &ballots, None);
        let one = crate::threads::on(Some(1), run);
        let three = crate::threads::on(Some(3), run);
        prop_assert_eq!(one, three);
    }
}
