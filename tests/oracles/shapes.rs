//! Shapes of distributions: the dip, moments and the log vote rate of a synthetic election, Russia
//! 2011 and 2020 and Venezuela V1 (`anomaly/elementary.json`, Python's `diptest` and scipy); the
//! fingerprint's moments of Russia 2011 (`anomaly/klimek_moments.json`, its authors' notebook
//! recomputed); and the columns Skew, Kurt and DipT of a published forensic table, Albania 2013
//! (`anomaly/eftoolkit_albania2013.json`).

#![allow(clippy::print_stdout)] // The figures found, for `--nocapture`.

use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use scrutineer::anomaly::fingerprint::{FingerprintSettings, fingerprint};
use scrutineer::anomaly::fingerprint_fit::{FingerprintFitSettings, fingerprint_fit};
use scrutineer::anomaly::log_vote_rate::{LogVoteRateSettings, log_vote_rate};
use scrutineer::anomaly::moments::{ShareMomentsSettings, share_moments};
use scrutineer::anomaly::multimodality::{Multimodality, MultimodalitySettings, multimodality};
use scrutineer::numeric::dip::dip;
use scrutineer::numeric::dip_table::upper_tail;
use scrutineer::numeric::kde::{Grid, density, first_maximum, scott_bandwidth};
use scrutineer::numeric::moments::moments;
use scrutineer::numeric::stream::{Seed, Stream};
use serde_json::Value;

use crate::support;

fn text(path: &Path) -> String {
    let file = std::fs::File::open(path).unwrap();
    let mut text = String::new();
    if path.extension().is_some_and(|end| end == "gz") {
        GzDecoder::new(file).read_to_string(&mut text).unwrap();
    } else {
        std::io::BufReader::new(file)
            .read_to_string(&mut text)
            .unwrap();
    }
    text.trim_start_matches('\u{feff}').to_owned()
}

fn json(name: &str) -> Option<Value> {
    let path = support::shared("oracles")?.join("anomaly").join(name);
    Some(serde_json::from_str(&text(&path)).unwrap())
}

/// Columns of a file, by header; what is no whole number is `None`.
fn columns<const K: usize>(path: &Path, separator: u8, names: [&str; K]) -> Vec<[Option<u64>; K]> {
    let text = text(path);
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.delimiter(separator).from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let places = names.map(|name| header.iter().position(|found| found == name).unwrap());
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            places.map(|place| record.get(place).and_then(|cell| cell.trim().parse().ok()))
        })
        .collect()
}

/// Counts of stations, column by column.
#[derive(Default)]
struct Election {
    registered: Vec<u64>,
    given: Vec<u64>,
    received: Vec<u64>,
    votes: Vec<u64>,
    groups: Vec<u32>,
}

impl Election {
    fn of(rows: impl IntoIterator<Item = [u64; 5]>) -> Self {
        let mut found = Self::default();
        for [registered, given, received, votes, group] in rows {
            found.registered.push(registered);
            found.given.push(given);
            found.received.push(received);
            found.votes.push(votes);
            found.groups.push(group.try_into().unwrap());
        }
        found
    }
}

fn russia(file: &str) -> Option<Election> {
    let path = support::shared("oracles")?.join("anomaly").join(file);
    let names = ["voters", "given", "received", "leader", "region"];
    let rows = columns(&path, b',', names).into_iter();
    Some(Election::of(
        rows.filter_map(|row| Some([row[0]?, row[1]?, row[2]?, row[3]?, row[4]?]))
            .filter(|[n, g, t, w, _]| *n > 0 && *t > 0 && g <= n && w <= t),
    ))
}

/// Registered, valid, valid, the selection, the group.
fn venezuela(selection: &str, group: &str) -> Option<Election> {
    let path = support::shared("data")?.join("venezuela2024/RESULTADOS_2024_CSV_V1.csv");
    let names = ["RE", "VOTOS_VALIDOS", selection, "COD_EDO", group];
    let rows = columns(&path, b',', names).into_iter();
    Some(Election::of(rows.map(|row| {
        let [n, t, w, state, group] = row.map(Option::unwrap);
        [n, t, t, w, state * 1000 + group]
    })))
}

fn poland(selection: &str) -> Option<Election> {
    let path = support::shared("data")?.join("poland2025/2025_presidential_round2_clean.csv");
    let names = [
        "eligible_voters",
        "ballots_cast",
        "valid_votes",
        selection,
        "teryt_powiat",
    ];
    let rows = columns(&path, b';', names).into_iter();
    Some(Election::of(rows.filter_map(all)))
}

/// The row where every cell is a number.
fn all<const K: usize>(row: [Option<u64>; K]) -> Option<[u64; K]> {
    row.iter()
        .all(Option::is_some)
        .then(|| row.map(Option::unwrap_or_default))
}

fn stream(name: &str) -> Stream {
    Seed::from_text("oracle").stream(name)
}

/// The elections of `elementary.json` by name, with the key of the share there.
fn elementary(oracle: &Value) -> Option<Vec<(&'static str, &'static str, Election)>> {
    let input = &oracle["small_synthetic"]["input"];
    let list = |key: &str| -> Vec<u64> { serde_json::from_value(input[key].clone()).unwrap() };
    let (registered, given) = (list("registered"), list("turnout"));
    let small = Election {
        groups: vec![0; given.len()],
        received: given.clone(),
        votes: list("winner"),
        registered,
        given,
    };
    Some(vec![
        ("small_synthetic", "winner_share", small),
        ("ru_2011", "leader_share", russia("ru_2011.csv.gz")?),
        ("ru_2020", "leader_share", russia("ru_2020.csv.gz")?),
        ("ve2024_V1_EG", "leader_share", venezuela("EG", "COD_MUN")?),
    ])
}

#[test]
fn moments_and_dips_are_those_of_the_peers() {
    let Some(oracle) = json("elementary.json") else {
        return;
    };
    for (name, share, election) in elementary(&oracle).unwrap() {
        let expected = &oracle[name]["expected"];
        for (key, part, whole) in [
            ("turnout_share", &election.given, &election.registered),
            (share, &election.votes, &election.received),
        ] {
            let pairs = part.iter().zip(whole);
            let shares: Vec<f64> = pairs.map(|(&k, &m)| k as f64 / m as f64).collect();
            let expected = &expected[key];
            let number = |key: &str| expected[key].as_f64().unwrap();
            let found = moments(&shares).unwrap();
            let test = dip(&shares).unwrap();
            // The peer sums as numpy does, and has the skewness from the mean so found: 13 digits
            // of 95,000 values.
            let mut worst: f64 = 0.0;
            for (what, found) in [
                ("mean", found.mean),
                ("skew_g1", found.skewness.unwrap()),
                ("kurt_pearson", found.kurtosis.unwrap()),
                ("dip", test.statistic),
            ] {
                worst = worst.max((found - number(what)).abs());
                assert!(
                    (found - number(what)).abs() < 1e-12,
                    "{name} {key} {what}: {found}"
                );
            }
            let sds = [found.sd, found.sample_sd.unwrap()];
            let sd = sds.map(|sd| (sd - number("sd")).abs());
            assert!(sd[0].min(sd[1]) < 1e-12, "{name} {key} {sds:?}");
            // Their table has other quantiles, interpolated otherwise.
            let p = upper_tail(test.size, test.statistic).unwrap();
            let expected = number("dip_p_table");
            println!("{name} {key}: off by {worst:e}; p {p} {expected}");
            assert!((p - expected).abs() < 0.02, "{name} {key}: {p} {expected}");
        }
    }
}

#[test]
fn log_vote_rates_are_those_of_the_peers() {
    let Some(oracle) = json("elementary.json") else {
        return;
    };
    let small = elementary(&oracle).unwrap().remove(0).2;
    let settings = LogVoteRateSettings::default();
    let found = log_vote_rate(&small.votes, &small.registered, &settings).unwrap();
    let expected = &oracle["small_synthetic"]["expected"]["klimek_log_vote_rate"];
    for (key, found) in [
        ("skew", found.skewness),
        ("kurt", found.kurtosis),
        ("mean", found.mean),
        ("sd", found.sd),
    ] {
        let expected = expected[key].as_f64().unwrap();
        assert!(
            (found - expected).abs() < 1e-12,
            "{key}: {found} {expected}"
        );
    }
    let oracle = &json("klimek_moments.json").unwrap()["2011"];
    let path = support::shared("oracles").unwrap();
    let rows = columns(
        &path.join("anomaly/ru_2011.csv.gz"),
        b',',
        ["leader", "voters"],
    );
    let (votes, registered): (Vec<u64>, Vec<u64>) = rows
        .iter()
        .filter_map(|row| Some((row[0]?, row[1]?)))
        .unzip();
    let found = log_vote_rate(&votes, &registered, &settings).unwrap();
    assert_eq!(found.sample.used, oracle["n_lv"].as_u64().unwrap());
    for (key, found) in [
        ("log_vote_rate_skew", found.skewness),
        ("log_vote_rate_kurt", found.kurtosis),
    ] {
        let expected = oracle[key].as_f64().unwrap();
        println!("{key} {found} {expected}");
        assert!(
            (found - expected).abs() < 1e-11,
            "{key}: {found} {expected}"
        );
    }
}

#[test]
fn the_fingerprint_of_russia_2011_is_the_published_one() {
    let Some(oracle) = json("klimek_moments.json") else {
        return;
    };
    let election = russia("ru_2011.csv.gz").unwrap();
    let settings = FingerprintSettings::default();
    let found = fingerprint(
        &election.registered,
        &election.given,
        &election.received,
        &election.votes,
        &settings,
    )
    .unwrap();
    println!("{:?}", found.sample);
    let expected = &oracle["2011"];
    for (key, found) in [
        ("tau", found.turnout),
        ("nu", found.share),
        ("sigma_tau", found.turnout_spread.unwrap()),
        ("sigma_nu", found.share_spread.unwrap()),
        ("theta", found.theta.unwrap()),
    ] {
        println!("{key} {found} {}", expected[key]);
        // Sums in another order.
        let expected = expected[key].as_f64().unwrap();
        assert!(
            (found - expected).abs() < 1e-12,
            "{key}: {found} {expected}"
        );
    }
    let votes: u64 = found.cells.iter().map(|cell| cell.votes).sum();
    assert_eq!(votes, election.votes.iter().sum::<u64>());
    // The quick density of the check has its first maximum where the exact one has it.
    let shares: Vec<f64> = election
        .votes
        .iter()
        .zip(&election.received)
        .map(|(&w, &t)| w as f64 / t as f64)
        .collect();
    let grid = Grid::unit(1000);
    let exact = density(&shares, scott_bandwidth(&shares).unwrap(), grid).unwrap();
    assert_eq!(first_maximum(&exact, grid, 0.3), Some(324));
}

#[test]
fn fits_of_the_fingerprint_are_near_the_published_order_of_magnitude() {
    let Some(election) = russia("ru_2011.csv.gz") else {
        return;
    };
    let fit = |election: &Election| {
        fingerprint_fit(
            &election.registered,
            &election.given,
            &election.received,
            &election.votes,
            &FingerprintFitSettings::default(),
            &stream("fit"),
        )
    };
    let found = fit(&election).unwrap();
    println!(
        "2011: f_i {} {:?} f_e {} alpha {} misplaced {} distance {} honest {}",
        found.incremental,
        found.incremental_range,
        found.extreme,
        found.alpha,
        found.misplaced,
        found.distance,
        found.distance_honest
    );
    // Published: (alpha, f_i, f_e) = (2.3, 0.64, 0.033). Another laboratory has a fifth of that
    // f_i: only the order is asked for.
    assert!((0.1..0.95).contains(&found.incremental));
    assert!((0.01..0.12).contains(&found.extreme));
    for (name, clean) in [
        ("Poland N", poland("Nawrocki").unwrap()),
        ("Poland T", poland("Trzaskowski").unwrap()),
        ("Venezuela EG", venezuela("EG", "COD_MUN").unwrap()),
    ] {
        let Ok(found) = fit(&clean) else {
            println!("{name}: {}", fit(&clean).unwrap_err());
            continue;
        };
        println!(
            "{name}: f_i {} {:?} f_e {} alpha {} misplaced {}",
            found.incremental, found.incremental_range, found.extreme, found.alpha, found.misplaced
        );
        assert!(found.extreme < 0.02, "{name} {}", found.extreme);
    }
}

/// "0.261", or "(-0.108, 0.66)".
fn numbers(cell: &Value) -> Vec<f64> {
    let text = cell.as_str().unwrap().trim_matches(['(', ')']);
    text.split(", ").map(|part| part.parse().unwrap()).collect()
}

#[test]
fn albania_has_the_published_skewness_kurtosis_and_dip() {
    let Some(oracle) = json("eftoolkit_albania2013.json") else {
        return;
    };
    let path = support::shared("data").unwrap();
    let text = text(&path.join("albania2013/Albania2013.csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let place = |name: &str| header.iter().position(|found| found == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let number = |row: &csv::StringRecord, name: &str| row[place(name)].parse::<u64>().unwrap();
    let (mut worst, mut off, mut tables) = (0.0_f64, 0.0_f64, 0);
    for level in ["national", "prefectures"] {
        for pair in oracle[level].as_array().unwrap().chunks(2) {
            let [values, intervals] = pair else { panic!() };
            let prefecture = values["Level"].as_str().unwrap();
            let (mut part, mut whole) = (Vec::new(), Vec::new());
            for row in &rows {
                if level == "prefectures" && &row[place("Prefectures")] != prefecture {
                    continue;
                }
                let (a, b) = match values["Candidate's Name"].as_str().unwrap() {
                    "Turnout" => ("Ballots", "Registered"),
                    candidate => (candidate, "Ballots"),
                };
                part.push(number(row, a));
                whole.push(number(row, b));
            }
            let settings = ShareMomentsSettings {
                draws: 2000,
                ..Default::default()
            };
            let found = share_moments(&part, &whole, &settings, &stream("albania")).unwrap();
            for (key, found) in [("Skew", found.skewness), ("Kurt", found.kurtosis)] {
                let expected = numbers(&values[key])[0];
                assert!(
                    (found.value - expected).abs() < 0.000_501,
                    "{prefecture} {key} {found:?}"
                );
                let interval = numbers(&intervals[key]);
                // Ends of a 95% interval are known to a tenth of its length from some hundred
                // draws, as theirs seem to be.
                let length = interval[1] - interval[0];
                for (one, other) in [(found.low, interval[0]), (found.high, interval[1])] {
                    worst = worst.max((one - other).abs() / length);
                    assert!(
                        (one - other).abs() < 0.15 * length,
                        "{prefecture} {key} {found:?}"
                    );
                }
            }
            let shares: Vec<f64> = part
                .iter()
                .zip(&whole)
                .filter(|(_, m)| **m > 0)
                .map(|(&k, &m)| k as f64 / m as f64)
                .collect();
            let test = dip(&shares).unwrap();
            let p = upper_tail(test.size, test.statistic).unwrap();
            let expected = numbers(&values["DipT"])[0];
            off = off.max((p - expected).abs());
            assert!(
                (p - expected).abs() < 0.02,
                "{prefecture} dip {p} {expected}"
            );
            tables += 1;
        }
    }
    println!("{tables} rows; ends off by {worst} of the length at most; dip's p by {off}");
    assert_eq!(tables, 39);
}

/// What the check says of turnout and of the share.
fn both(name: &str, election: &Election) -> [Multimodality; 2] {
    [
        ("turnout", &election.given, &election.registered),
        ("share", &election.votes, &election.received),
    ]
    .map(|(what, part, whole)| {
        let settings = MultimodalitySettings::default();
        let stream = stream("multimodality");
        let found = multimodality(part, whole, &election.groups, &settings, &stream).unwrap();
        println!(
            "{name} {what}: p {:?}; residual {:?}; shares p {}; raw dip {}; {} of {} groups; left out {}",
            found.p.map(|p| p.value),
            found
                .residual
                .map(|test| (test.dip, test.p.value, test.size)),
            found.shares.p.value,
            found.raw_dip,
            found.groups_below_5_percent,
            found.groups,
            found.sample.left_out()
        );
        found
    })
}

#[test]
fn clean_elections_have_one_mode_within_regions_and_russia_has_not() {
    if support::shared("data").is_none() {
        return;
    }
    let chile = |selection| {
        let path = support::shared("data")
            .unwrap()
            .join("chile2021/first_round.csv");
        let text = text(&path);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let mut districts: Vec<String> = Vec::new();
        Election::of(reader.records().map(|row| {
            let row = row.unwrap();
            let counts: Vec<u64> = (3..12).map(|i| row[i].parse().unwrap()).collect();
            let district = districts.iter().position(|name| *name == row[1]);
            let district = district.unwrap_or_else(|| {
                districts.push(row[1].to_owned());
                districts.len() - 1
            });
            let all: u64 = counts.iter().sum();
            let valid: u64 = counts[..7].iter().sum();
            [all, valid, valid, counts[selection], district as u64]
        }))
    };
    for (name, election) in [
        ("Poland Nawrocki", poland("Nawrocki").unwrap()),
        ("Poland Trzaskowski", poland("Trzaskowski").unwrap()),
        ("Venezuela EG", venezuela("EG", "COD_MUN").unwrap()),
        ("Venezuela NM", venezuela("NM", "COD_PAR").unwrap()),
        ("Chile C1", chile(0)),
        ("Chile C2", chile(1)),
        ("Chile C5", chile(4)),
        ("Chile C7", chile(6)),
    ] {
        for found in both(name, &election) {
            // Chile's file has no registered voters: the part of valid ballots stands in.
            let p = found.p.unwrap().value;
            assert!(p > 0.5, "{name}: {p}");
        }
    }
    let path = support::shared("data")
        .unwrap()
        .join("canada2011/precincts.csv");
    let canada = Election::of(
        columns(&path, b',', ["N", "t", "v"])
            .into_iter()
            .map(|row| {
                let [n, t, v] = row.map(Option::unwrap);
                [n, t, t, v, 0]
            }),
    );
    for found in both("Canada", &canada) {
        // The ridings are not in the file: a description.
        assert_eq!(found.p, None);
    }
    for file in ["ru_2011.csv.gz", "ru_2020.csv.gz"] {
        let [turnout, share] = both(file, &russia(file).unwrap());
        // 12 of 84 regions by turnout and 16 by the share in 2011, 30 and 9 of 86 in 2020.
        let least = turnout.p.unwrap().value.min(share.p.unwrap().value);
        assert!(least < 0.001, "{file} {least}");
    }
}
