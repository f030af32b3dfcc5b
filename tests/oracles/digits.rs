//! Digits of a synthetic election, of Russia 2011 and 2020, of Venezuela 2024 and of Albania 2013
//! held against an independent program (numpy and scipy, `anomaly/elementary.json`), the published
//! table of a toolkit for Albania (`anomaly/eftoolkit_albania2013.json`), and the lesson that clean
//! elections depart from Benford's law (`anomaly/calibration_clean.json`).

use std::fs::File;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use rand::RngExt;
use rand_distr::{Beta, Binomial, Distribution};
use scrutineer::anomaly::first_digit::first_digit;
use scrutineer::anomaly::last_digit::{LastDigitSettings, last_digit, last_digit_parametric};
use scrutineer::anomaly::last_two_digits::{LastTwoDigitsSettings, last_two_digits};
use scrutineer::anomaly::second_digit::second_digit;
use scrutineer::anomaly::zero_five::{self, ZeroFiveSettings};
use scrutineer::anomaly::{Judgement, NotApplicable, Summarize};
use scrutineer::numeric::digits;
use scrutineer::numeric::rounding::Rounding;
use scrutineer::numeric::stream::Seed;
use serde_json::Value;

use crate::support;

/// Sums of ten terms and tails of 1e-180 keep ten digits in both programs.
const TOLERANCE: f64 = 1e-9;

fn oracle(name: &str) -> Option<Value> {
    let path = support::shared("oracles")?.join("anomaly").join(name);
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// Columns of a CSV file, plain or compressed; `None` in a cell that is no whole number.
fn columns(path: &Path, delimiter: u8, names: &[&str]) -> Vec<Vec<Option<u64>>> {
    let file = File::open(path).unwrap();
    let packed = path.extension().is_some_and(|end| end == "gz");
    let mut text = Vec::new();
    if packed {
        GzDecoder::new(file).read_to_end(&mut text).unwrap();
    } else {
        File::read_to_end(&mut { file }, &mut text).unwrap();
    }
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text);
    let headers = reader.headers().unwrap().clone();
    let place = |name: &&str| headers.iter().position(|header| header == *name).unwrap();
    let places: Vec<usize> = names.iter().map(place).collect();
    let mut found = vec![Vec::new(); names.len()];
    for record in reader.records() {
        let record = record.unwrap();
        for (column, &place) in found.iter_mut().zip(&places) {
            column.push(record[place].parse().ok());
        }
    }
    found
}

/// The rows in which every column has a number and the filter holds, column by column.
fn filtered<const N: usize>(
    columns: &[Vec<Option<u64>>],
    keep: impl Fn([u64; N]) -> bool,
) -> [Vec<u64>; N] {
    let mut found = std::array::from_fn(|_| Vec::new());
    for row in 0..columns[0].len() {
        if columns.iter().any(|column| column[row].is_none()) {
            continue;
        }
        let values: [u64; N] = std::array::from_fn(|place| columns[place][row].unwrap());
        if keep(values) {
            for (column, value) in found.iter_mut().zip(values) {
                column.push(value);
            }
        }
    }
    found
}

fn close(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap();
    let near = (found - expected).abs() <= TOLERANCE * expected.abs();
    assert!(near || found == expected, "{what}: {found} {expected}");
}

fn same(found: &[u64], expected: &Value, what: &str) {
    let expected = expected.as_array().unwrap();
    let expected: Vec<u64> = expected.iter().map(|one| one.as_u64().unwrap()).collect();
    assert_eq!(found, expected, "{what}");
}

/// Every key of one block of digits that this crate offers.
fn digits_hold(counts: &[u64], trials: &[u64], expected: &Value, what: &str) {
    let first = first_digit(counts).unwrap();
    same(&first.counts, &expected["benford1"]["counts"], what);
    close(
        first.classical.statistic,
        &expected["benford1"]["chi2"],
        what,
    );
    close(first.classical.p, &expected["benford1"]["p"], what);

    let second = second_digit(counts, trials, None).unwrap();
    let oracle = &expected["benford2"];
    same(&second.counts, &oracle["counts"], what);
    close(second.classical.statistic, &oracle["chi2"], what);
    close(second.classical.p, &oracle["p"], what);
    close(digits::mean(&second.counts).unwrap(), &oracle["mean"], what);

    for (key, min_count) in [("last_min0", 0), ("last_min10", 10), ("last_min100", 100)] {
        let last = last_digit(counts, &LastDigitSettings { min_count }).unwrap();
        let oracle = &expected[key];
        assert_eq!(last.sample.used, oracle["n"].as_u64().unwrap(), "{what}");
        same(&last.counts, &oracle["counts"], what);
        close(last.chi_square.statistic, &oracle["chi2"], what);
        close(last.chi_square.p, &oracle["p"], what);
        close(last.mean, &oracle["mean"], what);
        let share = last.zero_or_five as f64 / last.sample.used as f64;
        close(share, &oracle["freq05"], what);
        close(
            last.zero_or_five_p,
            &oracle["freq05_binom_two_sided_p"],
            what,
        );
    }

    let pairs = last_two_digits(counts, &LastTwoDigitsSettings::default()).unwrap();
    let oracle = &expected["pairs_min100"];
    for (found, key) in [
        (pairs.repeated, "repeated"),
        (pairs.adjacent, "adjacent_circular"),
        (pairs.other, "nonadjacent"),
    ] {
        assert_eq!(found, oracle[key].as_u64().unwrap(), "{what} {key}");
    }
    close(pairs.chi_square.statistic, &oracle["chi2"], what);
    close(pairs.chi_square.p, &oracle["p"], what);
    close(pairs.repeat_deficit_p, &oracle["p_repeat_deficit"], what);
    close(pairs.adjacent_excess_p, &oracle["p_adjacent_excess"], what);
}

/// The oracle divides first and multiplies then, in floating point: where the percentage is
/// exactly a half it may fall on either side of it. Half up held everywhere; half to even holds
/// once those stations are set aside.
fn percentages_hold(counts: &[u64], trials: &[u64], expected: &Value, what: &str) {
    let share = |rounding| {
        let found = zero_five::percentages(counts, trials, &ZeroFiveSettings { rounding });
        found.unwrap().share
    };
    close(
        share(Rounding::HalfUp),
        &expected["P05s_round_half_up"],
        what,
    );
    let (mut floating, mut moved) = (0u64, 0i64);
    for (&count, &trials) in counts.iter().zip(trials) {
        let by_oracle = (100.0 * (count as f64 / trials as f64)).round_ties_even() as u128;
        let exact = Rounding::HalfEven.quotient(100 * u128::from(count), u128::from(trials));
        let [by_oracle, exact] = [by_oracle, exact.unwrap()].map(|one| one % 5 == 0);
        floating += u64::from(by_oracle);
        if by_oracle != exact {
            moved += i64::from(by_oracle) - i64::from(exact);
            assert_eq!(200 * count % (2 * trials), trials, "{what}: not a half");
        }
    }
    let all = counts.len() as f64;
    close(
        floating as f64 / all,
        &expected["P05s_round_half_even"],
        what,
    );
    let own = share(Rounding::HalfEven) * all;
    assert!(
        (own + moved as f64 - floating as f64).abs() < 1e-6,
        "{what}"
    );
}

#[test]
fn digits_of_a_synthetic_election_are_those_of_scipy() {
    let Some(oracle) = oracle("elementary.json") else {
        return;
    };
    let case = &oracle["small_synthetic"];
    let column = |name: &str| -> Vec<u64> {
        let values = case["input"][name].as_array().unwrap();
        values.iter().map(|one| one.as_u64().unwrap()).collect()
    };
    let (registered, turnout, winner) = (column("registered"), column("turnout"), column("winner"));
    let expected = &case["expected"];
    digits_hold(&winner, &turnout, &expected["winner_digits"], "winner");
    digits_hold(
        &turnout,
        &registered,
        &expected["turnout_digits"],
        "turnout",
    );
    percentages_hold(&winner, &turnout, &expected["winner_share"], "winner");
    percentages_hold(&turnout, &registered, &expected["turnout_share"], "turnout");
}

#[test]
fn benfords_laws_are_those_of_the_oracle() {
    let Some(oracle) = oracle("elementary.json") else {
        return;
    };
    let laws = &oracle["benford_probs"];
    for (place, one) in digits::benford_first().iter().enumerate() {
        close(*one, &laws["first"][place], "first");
    }
    for (place, one) in digits::benford_second().iter().enumerate() {
        close(*one, &laws["second"][place], "second");
    }
}

#[test]
fn digits_of_russia_are_those_of_scipy() {
    let Some(expected) = oracle("elementary.json") else {
        return;
    };
    let folder = support::shared("oracles").unwrap().join("anomaly");
    for year in ["ru_2011", "ru_2020"] {
        let expected = &expected[year]["expected"];
        let names = ["voters", "given", "received", "leader"];
        let path = folder.join(format!("{year}.csv.gz"));
        let [voters, given, received, leader] =
            filtered(&columns(&path, b',', &names), |[n, g, t, v]: [u64; 4]| {
                n > 0 && t > 0 && g <= n && v <= t
            });
        assert_eq!(voters.len() as u64, expected["n"].as_u64().unwrap());
        digits_hold(&leader, &received, &expected["leader_digits"], year);
        digits_hold(&given, &voters, &expected["turnout_digits"], year);
        percentages_hold(&leader, &received, &expected["leader_share"], year);
        percentages_hold(&given, &voters, &expected["turnout_share"], year);
    }
}

/// Registered voters, valid votes, and those of the two leaders.
fn venezuela() -> Option<[Vec<u64>; 4]> {
    let path = support::shared("data")?.join("venezuela2024/RESULTADOS_2024_CSV_V1.csv");
    let columns = columns(&path, b',', &["RE", "VOTOS_VALIDOS", "EG", "NM"]);
    Some(filtered(&columns, |[re, valid, _, _]: [u64; 4]| {
        re > 0 && valid > 0 && valid <= re
    }))
}

#[test]
fn digits_of_venezuela_are_those_of_scipy() {
    let (Some(expected), Some([registered, valid, eg, _])) =
        (oracle("elementary.json"), venezuela())
    else {
        return;
    };
    let expected = &expected["ve2024_V1_EG"]["expected"];
    digits_hold(&eg, &valid, &expected["leader_digits"], "EG");
    digits_hold(&valid, &registered, &expected["turnout_digits"], "valid");
    percentages_hold(&eg, &valid, &expected["leader_share"], "EG");
    percentages_hold(&valid, &registered, &expected["turnout_share"], "valid");
}

/// The lesson: the same tally sheets are "impossible" under Benford's law and ordinary otherwise.
#[test]
fn venezuelas_sheets_depart_from_benford_and_from_nothing_else() {
    let Some([_, valid, eg, nm]) = venezuela() else {
        return;
    };
    for (votes, textbook, last) in [(eg, 8.348e-21, 8.140), (nm, 6.874e-20, 10.22)] {
        let found = second_digit(&votes, &valid, None).unwrap();
        assert!((found.classical.p / textbook - 1.0).abs() < 1e-3);
        assert!(found.departure.p > 0.01, "{:?}", found.departure);
        let digits = last_digit(&votes, &LastDigitSettings { min_count: 0 }).unwrap();
        assert!((digits.chi_square.statistic - last).abs() < 0.005);
        assert!(digits.chi_square.p > 0.3);
    }
}

/// The p-value on which a check judges, where it does.
fn judged(result: Result<impl Summarize, NotApplicable>) -> Option<f64> {
    match result.ok()?.summary().judgement {
        Judgement::PValue(p) => Some(p.value),
        _ => None,
    }
}

#[test]
fn clean_elections_are_ordinary_to_every_digit_check() {
    let (Some(data), Some([registered, ve_valid, eg, nm])) = (support::shared("data"), venezuela())
    else {
        return;
    };
    let poland = data.join("poland2025/2025_presidential_round2_clean.csv");
    let names = [
        "Nawrocki",
        "Trzaskowski",
        "valid_votes",
        "ballots_cast",
        "eligible_voters",
    ];
    let [one, other, valid, cast, eligible] = filtered(
        &columns(&poland, b';', &names),
        |[v, w, t, b, n]: [u64; 5]| v + w == t && b <= n && t > 0,
    );
    let canada = data.join("canada2011/precincts.csv");
    let [polls, ballots, votes] = filtered(
        &columns(&canada, b',', &["N", "t", "v"]),
        |[n, t, v]: [u64; 3]| v <= t && t <= n && t > 0,
    );
    let mut judgements = 0;
    for (counts, trials, what) in [
        (&one, &valid, "Nawrocki"),
        (&other, &valid, "Trzaskowski"),
        (&cast, &eligible, "Poland's turnout"),
        (&votes, &ballots, "Canada's winners"),
        (&ballots, &polls, "Canada's turnout"),
        (&eg, &ve_valid, "EG"),
        (&nm, &ve_valid, "NM"),
        (&ve_valid, &registered, "Venezuela's turnout"),
    ] {
        let five = ZeroFiveSettings::default();
        let ps = [
            Some(second_digit(counts, trials, None).unwrap().departure.p),
            judged(last_digit(counts, &LastDigitSettings::default())),
            judged(last_digit_parametric(counts, trials)),
            judged(last_two_digits(counts, &LastTwoDigitsSettings::default())),
            judged(zero_five::percentages(counts, trials, &five)),
            judged(zero_five::counts(counts, trials, &five)),
        ];
        for p in ps.iter().flatten() {
            // Of some forty p-values the least is below this one time in twenty-five.
            assert!(*p > 0.001, "{what}: {ps:?}");
            judgements += 1;
        }
    }
    assert!(judgements > 36, "{judgements}");
}

/// The runner-up's counts are amid the bound of 100, which tilts their digits innocently.
#[test]
fn a_bound_amid_the_runner_ups_counts_is_no_judgement() {
    let Some([_, _, eg, nm]) = venezuela() else {
        return;
    };
    let found = last_digit(&nm, &LastDigitSettings::default()).unwrap();
    assert!(found.chi_square.p < 1e-5 && found.tilt > 1.0, "{found:?}");
    assert_eq!(judged(Ok(found)), None);
    // The leader's lie about it too, but twenty to one above it.
    let leader = last_digit(&eg, &LastDigitSettings::default()).unwrap();
    assert!(
        (leader.chi_square.p - 0.5224).abs() < 0.0001 && leader.tilt < 0.5,
        "{leader:?}"
    );
}

/// Rates of rejection at 5% over 40 clean elections of 2,000 stations.
#[test]
fn textbook_rates_are_those_of_the_oracle_and_redrawn_counts_hold_their_level() {
    let Some(oracle) = oracle("calibration_clean.json") else {
        return;
    };
    const REPETITIONS: u64 = 40;
    let (mut redrawn, mut all) = (0, 0);
    for (key, low, high) in [
        ("100-200", 100, 200),
        ("200-400", 200, 400),
        ("150-900", 150, 900),
        ("60-3000", 60, 3000),
    ] {
        // First, second and last digits, by the textbook.
        let mut textbook = [0u64; 3];
        for repetition in 0..REPETITIONS {
            let stream = Seed::from_text(&format!("{key} {repetition}")).stream("election");
            let [votes, ballots] = clean(low, high, &mut stream.draw(0));
            let second = second_digit(&votes, &ballots, None).unwrap();
            let last = last_digit(&votes, &LastDigitSettings { min_count: 0 }).unwrap();
            let first = first_digit(&votes).unwrap();
            let ps = [first.classical.p, second.classical.p, last.chi_square.p];
            for (count, p) in textbook.iter_mut().zip(ps) {
                *count += u64::from(p < 0.05);
            }
            redrawn += u64::from(second.departure.p < 0.05);
            all += 1;
        }
        for (count, name) in textbook.iter().zip(["b1", "b2", "last"]) {
            let expected = oracle["rates"][key][name].as_f64().unwrap();
            let rate = *count as f64 / REPETITIONS as f64;
            // Three and a half standard errors of 40 and of the oracle's 300 repetitions.
            let spread = (expected * (1.0 - expected) * (1.0 / 40.0 + 1.0 / 300.0)).sqrt();
            assert!(
                (rate - expected).abs() <= 3.5 * spread + 1e-12,
                "{key} {name}: {rate} {expected}"
            );
        }
    }
    // 8 of 160 are expected; 2.8 standard errors.
    let rate = redrawn as f64 / all as f64;
    assert!((rate - 0.05).abs() < 0.049, "{rate}");
}

/// Votes and ballots as the oracle's `spec` has them.
fn clean(low: u64, high: u64, draw: &mut impl rand::Rng) -> [Vec<u64>; 2] {
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    let (turnout, share) = (Beta::new(12.0, 7.0).unwrap(), Beta::new(8.0, 6.0).unwrap());
    for _ in 0..2000 {
        let registered = draw.random_range(low..high);
        let cast = Binomial::new(registered, turnout.sample(draw)).unwrap();
        let cast = cast.sample(draw);
        let vote = Binomial::new(cast, share.sample(draw)).unwrap();
        votes.push(vote.sample(draw));
        ballots.push(cast);
    }
    [votes, ballots]
}
