//! Shapes of distributions: the dip, moments and the log vote rate of a synthetic election, Russia
//! 2011 and 2020 and Venezuela V1 (`anomaly/elementary.json`, Python's `diptest` and scipy); the
//! fingerprint's moments of Russia 2011 (`anomaly/klimek_moments.json`, its authors' notebook
//! recomputed); and the columns Skew, Kurt and DipT of a published forensic table, Albania 2013
//! (`anomaly/eftoolkit_albania2013.json`).

use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use scrutineer::numeric::dip::dip;
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

/// Columns of a comma-separated file, by header; what is no whole number is `None`.
fn columns<const K: usize>(path: &Path, names: [&str; K]) -> Vec<[Option<u64>; K]> {
    let text = text(path);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
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

/// Registered, ballots, votes of the first selection.
struct Election {
    name: &'static str,
    share: &'static str,
    stations: Vec<[u64; 3]>,
}

/// The elections of `elementary.json`, by its own rules of what to leave out.
fn elections(oracle: &Value) -> Option<Vec<Election>> {
    let input = &oracle["small_synthetic"]["input"];
    let list = |key: &str| -> Vec<u64> { serde_json::from_value(input[key].clone()).unwrap() };
    let (registered, turnout, winner) = (list("registered"), list("turnout"), list("winner"));
    let mut found = vec![Election {
        name: "small_synthetic",
        share: "winner_share",
        stations: (0..registered.len())
            .map(|i| [registered[i], turnout[i], winner[i]])
            .collect(),
    }];
    for (name, file) in [("ru_2011", "ru_2011.csv.gz"), ("ru_2020", "ru_2020.csv.gz")] {
        let path = support::shared("oracles")?.join("anomaly").join(file);
        let rows = columns(&path, ["voters", "given", "received", "leader"]);
        let stations = rows
            .into_iter()
            .filter_map(|row| Some([row[0]?, row[1]?, row[2]?, row[3]?]))
            .filter(|[n, g, t, w]| *n > 0 && *t > 0 && g <= n && w <= t)
            // Turnout there is ballots given over voters, the share is of those received.
            .collect::<Vec<_>>();
        found.push(Election {
            name,
            share: "leader_share",
            stations: stations.iter().map(|[n, _, t, w]| [*n, *t, *w]).collect(),
        });
    }
    Some(found)
}

#[test]
fn dips_are_those_of_the_peer() {
    let Some(oracle) = json("elementary.json") else {
        return;
    };
    for election in elections(&oracle).unwrap() {
        let expected = &oracle[election.name]["expected"];
        for (key, of) in [("turnout_share", [1, 0]), (election.share, [2, 1])] {
            let shares: Vec<f64> = election
                .stations
                .iter()
                .map(|row| row[of[0]] as f64 / row[of[1]] as f64)
                .collect();
            let found = dip(&shares).unwrap().statistic;
            let expected = expected[key]["dip"].as_f64().unwrap();
            println!("{} {key} {found} {expected}", election.name);
            assert!(
                (found - expected).abs() < 1e-12,
                "{} {key}: {found} {expected}",
                election.name
            );
        }
    }
}
