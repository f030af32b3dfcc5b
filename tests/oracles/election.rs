//! Real elections as plain columns, for the checks that want slices.

use std::io::Read;

use crate::support;

/// One election's stations.
pub(crate) struct Election {
    pub(crate) name: &'static str,
    pub(crate) registered: Vec<u64>,
    pub(crate) issued: Vec<Option<u64>>,
    pub(crate) ballots: Vec<u64>,
    /// Codes in the order of first appearance.
    pub(crate) regions: Vec<u32>,
    /// The regions' names, by code.
    pub(crate) names: Vec<String>,
    pub(crate) votes: Vec<(String, Vec<u64>)>,
}

/// Where to find a file's columns.
struct Layout<'a> {
    name: &'static str,
    separator: u8,
    registered: &'a str,
    /// Added together.
    ballots: &'a [&'a str],
    issued: Option<&'a str>,
    region: Option<&'a str>,
    votes: &'a [&'a str],
}

fn read(bytes: &[u8], layout: &Layout<'_>) -> Election {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(layout.separator)
        .from_reader(bytes);
    let headers = reader.headers().unwrap().clone();
    let place = |name: &str| {
        let found = headers
            .iter()
            .position(|header| header.trim_start_matches('\u{feff}') == name);
        found.unwrap_or_else(|| panic!("{name} in {}", layout.name))
    };
    let mut election = Election {
        name: layout.name,
        registered: Vec::new(),
        issued: Vec::new(),
        ballots: Vec::new(),
        regions: Vec::new(),
        names: Vec::new(),
        votes: layout
            .votes
            .iter()
            .map(|name| (name.to_string(), Vec::new()))
            .collect(),
    };
    let mut known: Vec<String> = Vec::new();
    for row in reader.records() {
        let row = row.unwrap();
        let number = |name: &str| {
            row[place(name)]
                .trim()
                .parse::<f64>()
                .map_or(0, |count| count as u64)
        };
        election.registered.push(number(layout.registered));
        election
            .ballots
            .push(layout.ballots.iter().map(|name| number(name)).sum());
        election.issued.push(layout.issued.map(number));
        let region = layout
            .region
            .map_or("", |name| &row[place(name)])
            .to_owned();
        let code = known
            .iter()
            .position(|one| *one == region)
            .unwrap_or_else(|| {
                known.push(region);
                known.len() - 1
            });
        election.regions.push(code as u32);
        for (name, votes) in &mut election.votes {
            votes.push(number(name));
        }
    }
    election.names = known;
    election
}

/// A table made from a file in the shared data folder.
fn data(path: &str, layout: &Layout<'_>) -> Option<Election> {
    let bytes = std::fs::read(support::shared("data")?.join(path)).unwrap();
    Some(read(&bytes, layout))
}

pub(crate) fn russia(year: &str) -> Option<Election> {
    let path = support::shared("oracles")?.join(format!("anomaly/ru_{year}.csv.gz"));
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).unwrap();
    flate2::read::MultiGzDecoder::new(file)
        .read_to_end(&mut bytes)
        .unwrap();
    let layout = Layout {
        name: if year == "2011" {
            "Russia 2011"
        } else {
            "Russia 2020"
        },
        separator: b',',
        registered: "voters",
        ballots: &["received"],
        issued: Some("given"),
        region: Some("region"),
        votes: &["leader"],
    };
    Some(read(&bytes, &layout))
}

pub(crate) fn albania() -> Option<Election> {
    let votes = ["C032", "C035", "C050", "C051", "C056", "C072"];
    let layout = Layout {
        name: "Albania 2013",
        separator: b',',
        registered: "Registered",
        ballots: &["Ballots"],
        issued: None,
        region: Some("Prefectures"),
        votes: &votes,
    };
    data("albania2013/Albania2013.csv", &layout)
}

pub(crate) fn venezuela() -> Option<Election> {
    let votes = [
        "EG", "NM", "LM", "JABE", "JOBR", "AE", "CF", "DC", "EM", "BERA",
    ];
    let layout = Layout {
        name: "Venezuela 2024 V1",
        separator: b',',
        registered: "RE",
        ballots: &["VOTOS_VALIDOS", "VOTOS_NULOS"],
        issued: None,
        region: Some("EDO"),
        votes: &votes,
    };
    data("venezuela2024/RESULTADOS_2024_CSV_V1.csv", &layout)
}

fn poland(round: u8) -> Option<Election> {
    let first = [
        "Bartoszewicz",
        "Biejat",
        "Braun",
        "Hołownia",
        "Jakubiak",
        "Maciak",
        "Mentzen",
        "Nawrocki",
        "Senyszyn",
        "Stanowski",
        "Trzaskowski",
        "Woch",
        "Zandberg",
    ];
    let second = ["Nawrocki", "Trzaskowski"];
    let layout = Layout {
        name: if round == 1 {
            "Poland 2025, round 1"
        } else {
            "Poland 2025, round 2"
        },
        separator: b';',
        registered: "eligible_voters",
        ballots: &["ballots_cast"],
        issued: None,
        region: Some("teryt_powiat"),
        votes: if round == 1 { &first } else { &second },
    };
    let path = format!("poland2025/2025_presidential_round{round}_clean.csv");
    let mut election = data(&path, &layout)?;
    let bytes = std::fs::read(support::shared("data")?.join(path)).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(&bytes[..]);
    // A województwo is what stands before the last four digits of a powiat's code.
    for (region, row) in election.regions.iter_mut().zip(reader.records()) {
        *region = row.unwrap()[2]
            .trim()
            .parse::<u32>()
            .map_or(0, |code| code / 10_000);
    }
    Some(election)
}

fn canada() -> Option<Election> {
    let layout = Layout {
        name: "Canada 2011",
        separator: b',',
        registered: "N",
        ballots: &["t"],
        issued: None,
        region: None,
        votes: &["v"],
    };
    data("canada2011/precincts.csv", &layout)
}

/// Elections that no check should call unusual; empty without the shared folder.
pub(crate) fn clean() -> Vec<Election> {
    [poland(2), poland(1), canada(), albania(), venezuela()]
        .into_iter()
        .flatten()
        .collect()
}
