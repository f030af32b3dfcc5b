//! Each manipulation does what it describes and nothing else, and the truth balances to the last
//! vote.

use proptest::prelude::*;

use super::*;
use crate::numeric::stream::Seed;
use crate::simulate::{HonestParameters, honest};

const ALDER: usize = 0;
const BIRCH: usize = 1;

fn stream() -> Stream {
    Seed::from_text("apply").stream("test")
}

fn clean(stations: usize) -> Election {
    let parameters = HonestParameters {
        stations,
        ..HonestParameters::default()
    };
    honest(&parameters, &stream()).unwrap()
}

/// The election before and after, and the truth.
fn done(what: &str, stations: usize) -> (Election, Election, Truth) {
    let before = clean(stations);
    let mut after = before.clone();
    let truth = apply(&mut after, &[what.parse().unwrap()], &stream()).unwrap();
    (before, after, truth)
}

fn plus(count: u64, added: i64) -> u64 {
    count.checked_add_signed(added).unwrap()
}

/// Asserts that after = before + truth, count by count, and that nothing else differs.
fn balances(before: &Election, after: &Election, truth: &Truth) {
    let mut expected = before.clone();
    for one in &truth.touched {
        let mut counts = expected.counts(one.row);
        counts.registered = plus(counts.registered, one.added.registered);
        counts.ballots = plus(counts.ballots, one.added.ballots);
        counts.null = plus(counts.null, one.added.null);
        for (votes, &added) in counts.votes.iter_mut().zip(&one.added.votes) {
            *votes = plus(*votes, added);
        }
        expected.set(one.row, &counts);
        match one.sheet {
            SheetFate::Deleted => expected.published[one.row] = false,
            SheetFate::Delayed(by) => expected.arrival.as_mut().unwrap()[one.row] += by,
            SheetFate::Kept | SheetFate::CopiedFrom(_) => {}
        }
    }
    assert_eq!(&expected, after);
}

#[test]
fn the_truth_of_every_manipulation_balances_and_sheets_still_add_up() {
    for &kind in Manipulation::KINDS {
        let (before, after, truth) = done(&format!("{kind}=0.3"), 3_000);
        balances(&before, &after, &truth);
        assert!(!truth.touched.is_empty(), "{kind}");
        let mut rows: Vec<usize> = truth.touched.iter().map(|one| one.row).collect();
        rows.dedup();
        assert_eq!(rows.len(), truth.touched.len(), "{kind}: a station once");
        // Three standard deviations of a binomial with 3,000 and 0.3. A station that already has
        // the result is not touched.
        assert!(rows.len() <= 900 + 76, "{kind}: {}", rows.len());
        let least = match kind {
            // A fifth of the counts already end in 0 or 5.
            "rounded_counts" => 900.0 * 0.8,
            _ => 900.0 * 0.97,
        };
        assert!(rows.len() as f64 >= least - 76.0, "{kind}: {}", rows.len());
        for row in 0..after.len() {
            let counts = after.counts(row);
            assert!(counts.ballots <= counts.registered, "{kind}");
            if kind != "slips" {
                assert_eq!(counts.valid() + counts.null, counts.ballots, "{kind}");
            }
        }
    }
}

/// Which counts a manipulation may change: registered, ballots, null votes, the sum of votes.
#[test]
fn each_manipulation_changes_only_what_it_describes() {
    for &kind in Manipulation::KINDS {
        let (before, after, truth) = done(&format!("{kind}=0.3"), 2_000);
        let same = [
            before.registered == after.registered,
            before.ballots == after.ballots,
            before.null == after.null,
            before.votes == after.votes,
            before.published == after.published,
            before.arrival == after.arrival,
        ];
        let expected = match kind {
            "stuffing" | "extreme_stuffing" | "target_percentages" => {
                [true, false, true, false, true, true]
            }
            "proportional_stuffing" | "fabricated" | "copied" => {
                [true, false, false, false, true, true]
            }
            "switching" | "rounded_counts" | "swapped_columns" | "slips" => {
                [true, true, true, false, true, true]
            }
            "deleted" => [true, true, true, true, false, true],
            "delayed" => [true, true, true, true, true, false],
            "register_padding" => [false, true, true, true, true, true],
            other => panic!("{other} is new here"),
        };
        assert_eq!(same, expected, "{kind}");
        // Every change is in a row that the truth names.
        let touched = truth.by_station(before.len());
        for (row, &touched) in touched.iter().enumerate() {
            let fate = before.published[row] == after.published[row];
            let same = before.counts(row) == after.counts(row) && fate;
            assert!(same || touched, "{kind}: row {row}");
        }
    }
}

#[test]
fn stuffing_adds_ballots_of_non_voters_for_one_selection() {
    let (before, _, truth) = done("stuffing=1,strength=0.2,selection=BIRCH", 4_000);
    let mut away = 0;
    for one in &truth.touched {
        away += before.counts(one.row).stayed_away();
        assert_eq!(one.added.votes[BIRCH], one.added.ballots);
        assert_eq!(one.selection, Some(BIRCH));
        assert_eq!(
            one.added.votes.iter().filter(|&&votes| votes != 0).count(),
            1
        );
    }
    let sum = truth.sum(None);
    // E|N(0, 0.2)| = 0.2·√(2/π) = 0.1596; its standard deviation is 0.1206, by station 0.002.
    let part = sum.ballots as f64 / away as f64;
    assert!((part - 0.1596).abs() < 0.008, "{part}");
}

#[test]
fn extreme_stuffing_leaves_few_non_voters() {
    let (_, after, truth) = done("extreme_stuffing=0.1", 4_000);
    let turnout = |row: usize| after.ballots[row] as f64 / after.registered[row] as f64;
    let mean: f64 = truth.touched.iter().map(|one| turnout(one.row)).sum();
    // 1 − 0.36·E|N(0, 0.075)| = 0.978.
    let mean = mean / truth.touched.len() as f64;
    assert!((0.97..0.985).contains(&mean), "{mean}");
}

#[test]
fn proportional_stuffing_moves_no_share_by_more_than_a_vote() {
    let (before, after, truth) = done("proportional_stuffing=0.5", 2_000);
    for one in &truth.touched {
        let [was, is] = [before.counts(one.row), after.counts(one.row)];
        for (a, b) in was.votes.iter().zip(&is.votes) {
            let due = *a as f64 * is.ballots as f64 / was.ballots as f64;
            assert!((due - *b as f64).abs() <= 1.0, "{a} {b} {due}");
        }
    }
}

#[test]
fn switching_moves_a_part_of_the_votes_and_no_ballot() {
    let (before, _, truth) = done("switching=1,part=0.3,from=CEDAR,selection=BIRCH", 3_000);
    let sum = truth.sum(None);
    assert_eq!(sum.votes.iter().sum::<i64>(), 0);
    assert_eq!(sum.votes[2], -sum.votes[BIRCH]);
    // A binomial with 65,000 votes: standard deviation 0.0018.
    let part = sum.votes[BIRCH] as f64 / before.sum(2) as f64;
    assert!((part - 0.3).abs() < 0.008, "{part}");
}

#[test]
fn rounded_counts_are_multiples_and_percentages_are_whole() {
    let (_, after, truth) = done("rounded_counts=0.5,to=10", 1_000);
    for one in &truth.touched {
        assert_eq!(after.votes[ALDER][one.row] % 10, 0);
        assert!(one.added.votes[ALDER].abs() <= 9);
    }
    let (_, after, truth) = done("target_percentages=0.5,raise=3", 1_000);
    for one in &truth.touched {
        let counts = after.counts(one.row);
        for (part, whole) in [
            (counts.ballots, counts.registered),
            (counts.votes[ALDER], counts.ballots),
        ] {
            let percent = (100.0 * part as f64 / whole as f64).round();
            let nearest = (percent * whole as f64 / 100.0).round();
            assert!((nearest - part as f64).abs() <= 0.5, "{part} of {whole}");
        }
        assert!(one.added.votes[ALDER] >= one.added.ballots);
    }
}

#[test]
fn fabricated_counts_repeat_digits_too_rarely() {
    let repeats = |habit: f64| {
        let (_, after, truth) = done(&format!("fabricated=1,habit={habit}"), 4_000);
        let counts: Vec<u64> = truth
            .touched
            .iter()
            .flat_map(|one| [ALDER, BIRCH].map(|place| after.votes[place][one.row]))
            .filter(|&count| count >= 100)
            .collect();
        let same = counts
            .iter()
            .filter(|&&count| count % 10 == count / 10 % 10);
        same.count() as f64 / counts.len() as f64
    };
    // About 6,000 counts: standard deviations 0.003 and 0.004.
    let (with, without) = (repeats(1.0), repeats(0.0));
    assert!((with - 0.05).abs() < 0.012, "{with}");
    assert!((without - 0.1).abs() < 0.016, "{without}");
}

#[test]
fn copies_are_of_another_station_of_the_region() {
    let (before, after, truth) = done("copied=0.2", 1_000);
    for one in &truth.touched {
        let SheetFate::CopiedFrom(from) = one.sheet else {
            panic!("{one:?}");
        };
        assert_ne!(from, one.row);
        assert_eq!(before.region[from], before.region[one.row]);
        let [copy, original] = [after.counts(one.row), before.counts(from)];
        assert_eq!((copy.votes, copy.null), (original.votes, original.null));
    }
}

#[test]
fn deleted_and_delayed_sheets_lean_as_requested_and_keep_the_mean() {
    let share = |election: &Election, row: usize| {
        election.votes[ALDER][row] as f64 / election.counts(row).valid() as f64
    };
    let mean = |election: &Election, rows: &[usize]| {
        rows.iter().map(|&row| share(election, row)).sum::<f64>() / rows.len() as f64
    };
    let all: Vec<usize> = (0..4_000).collect();
    for (what, sign) in [("deleted", -1.0), ("delayed", 1.0)] {
        for (lean, least) in [(0.0, None), (1.0, Some(0.02))] {
            let (before, _, truth) = done(&format!("{what}=0.2,lean={lean}"), 4_000);
            let rows: Vec<usize> = truth.touched.iter().map(|one| one.row).collect();
            // Three standard deviations of a binomial with 4,000 and 0.2.
            assert!(rows.len().abs_diff(800) <= 76, "{what}: {}", rows.len());
            let apart = sign * (mean(&before, &rows) - mean(&before, &all));
            match least {
                Some(least) => assert!(apart > least, "{what}: {apart}"),
                // The shares' standard deviation is 0.12, and of 800 stations 0.004.
                None => assert!(apart.abs() < 0.015, "{what}: {apart}"),
            }
        }
    }
    let (before, after, truth) = done("delayed=0.1,switch=0.2", 2_000);
    let last = before.arrival.unwrap().into_iter().fold(0.0, f64::max);
    let arrival = after.arrival.unwrap();
    assert!(truth.touched.iter().all(|one| arrival[one.row] > last));
    assert!(truth.sum(None).votes[ALDER] > 0);
}

#[test]
fn a_swap_exchanges_two_counts_and_a_slip_changes_one() {
    let (before, after, truth) = done("swapped_columns=0.2,with=CEDAR,selection=BIRCH", 1_000);
    for one in &truth.touched {
        assert_eq!(before.votes[BIRCH][one.row], after.votes[2][one.row]);
        assert_eq!(before.votes[2][one.row], after.votes[BIRCH][one.row]);
    }
    let (_, _, truth) = done("slips=0.5", 1_000);
    for one in &truth.touched {
        assert_eq!(
            one.added.votes.iter().filter(|&&votes| votes != 0).count(),
            1
        );
    }
}

/// The election with its rows in another order.
fn permuted(election: &Election, order: &[usize]) -> Election {
    fn of<T: Clone>(column: &[T], order: &[usize]) -> Vec<T> {
        order.iter().map(|&row| column[row].clone()).collect()
    }
    Election {
        registered: of(&election.registered, order),
        ballots: of(&election.ballots, order),
        null: of(&election.null, order),
        votes: election
            .votes
            .iter()
            .map(|votes| of(votes, order))
            .collect(),
        region: of(&election.region, order),
        centre: of(&election.centre, order),
        table: of(&election.table, order),
        places: None,
        arrival: election.arrival.as_ref().map(|all| of(all, order)),
        published: of(&election.published, order),
        ..election.clone()
    }
}

#[test]
fn neither_the_order_of_the_rows_nor_threads_change_the_result() {
    let all: Vec<Manipulation> = Manipulation::KINDS
        .iter()
        .map(|kind| format!("{kind}=0.2").parse().unwrap())
        .collect();
    let mut election = clean(1_500);
    election.places = None;
    let order: Vec<usize> = (0..election.len()).map(|row| row * 7 % 1_500).collect();
    let mut other = permuted(&election, &order);
    let one = threads::on(Some(1), || apply(&mut election, &all, &stream())).unwrap();
    let four = threads::on(Some(4), || apply(&mut other, &all, &stream())).unwrap();
    assert_eq!(one.unwrap().touched.len(), four.unwrap().touched.len());
    assert_eq!(permuted(&election, &order), other);
}

#[test]
fn a_later_manipulation_does_not_change_the_earlier_ones() {
    let mut parsed = ["stuffing=0.2", "slips=0.1"]
        .map(|text| text.parse().unwrap())
        .to_vec();
    let (mut one, mut both) = (clean(500), clean(500));
    let of_both = apply(&mut both, &parsed, &stream()).unwrap();
    parsed.truncate(1);
    let of_one = apply(&mut one, &parsed, &stream()).unwrap();
    let first = of_both.touched.iter().filter(|entry| entry.step == 0);
    assert!(first.eq(of_one.touched.iter()));
}

#[test]
fn all_problems_are_reported_at_once_and_nothing_is_changed() {
    let mut election = clean(50);
    election.arrival = None;
    let before = election.clone();
    let wrong = [
        "stuffing=1.5,selection=NOBODY",
        "switching=0.1,part=-1",
        "swapped_columns=0.1,selection=FIR,with=FIR",
        "delayed",
    ];
    let parsed = wrong.map(|text| text.parse().unwrap());
    let said: Vec<String> = apply(&mut election, &parsed, &stream())
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "manipulation 1 (stuffing).stations: 1.5 has to be from 0 to 1",
            "manipulation 1 (stuffing).selection: `NOBODY` is none of ALDER, BIRCH, CEDAR, ELM, FIR, HAZEL",
            "manipulation 2 (switching).part: -1 has to be from 0 to 1",
            "manipulation 3 (swapped_columns): the two selections are one",
            "manipulation 4 (delayed): nobody knows when the sheets of this election arrived",
        ]
    );
    assert_eq!(election, before);
}

#[test]
fn an_unknown_manipulation_is_an_error_that_lists_the_known_ones() {
    let said = |text: &str| text.parse::<Manipulation>().unwrap_err().to_string();
    assert!(said("stufing=0.1").contains("`stufing` is none of stuffing, extreme_stuffing"));
    assert!(said("stuffing=0.1,strenght=2").contains("expected one of `stations`, `selection`"));
    assert!(said("stuffing=much").contains("expected f64"));
    assert!(said("stuffing=0.1,stations=0.2").contains("there twice"));
    assert!(said("stuffing,0.2").contains("no setting"));
}

#[test]
fn each_manipulation_reads_back_from_its_own_text_and_from_toml() {
    for &kind in Manipulation::KINDS {
        let one: Manipulation = kind.parse().unwrap();
        assert_eq!(one.kind(), kind);
        assert_eq!(
            one.to_string().parse::<Manipulation>().unwrap(),
            one,
            "{one}"
        );
        let text = toml::to_string(&one).unwrap();
        assert_eq!(
            toml::from_str::<Manipulation>(&text).unwrap(),
            one,
            "{text}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_sequence_balances(steps in proptest::collection::vec((0..13usize, 0.0..1.0f64), 1..6)) {
        let manipulations: Vec<Manipulation> = steps
            .iter()
            .map(|(kind, part)| format!("{}={part}", Manipulation::KINDS[*kind]).parse().unwrap())
            .collect();
        let before = clean(60);
        let mut after = before.clone();
        let truth = apply(&mut after, &manipulations, &stream()).unwrap();
        let sum = truth.sum(None);
        for (place, added) in sum.votes.iter().enumerate() {
            prop_assert_eq!(plus(before.sum(place), *added), after.sum(place));
        }
        let rolls = |election: &Election| election.registered.iter().sum::<u64>();
        prop_assert_eq!(plus(rolls(&before), sum.registered), rolls(&after));
    }
}
