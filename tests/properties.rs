//! What holds for any input: sums merge, order does not matter, no row is lost, what is written
//! reads back, nothing panics, and rendering changes no number.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use scrutineer::check::{InclusionPolicy, StationRows};
use scrutineer::model::{
    Attribute, CountColumn, Included, Measure, MissingReason, Reported, StationKey, TallySheet,
    TallySheets, UnitCode, Votes,
};
use scrutineer::plan::{AuditPlan, PlanError, RunOptions};
use scrutineer::read::{Input, Layout, ReadOptions, read_sheets, write_sheets};
use scrutineer::report::AuditReport;
use scrutineer::tabulate::{Sum, Tally, tabulate};
use serde_json::Value;
use support::cases;

// ---------------------------------------------------------------------------------------------
// Sheets

fn count() -> impl Strategy<Value = Reported<u64>> {
    prop_oneof![
        4 => (0u64..1_000).prop_map(Reported::Value),
        1 => (0..=CountColumn::MAX).prop_map(Reported::Value),
        1 => Just(Reported::Value(CountColumn::MAX)),
        2 => select(MissingReason::ALL.to_vec()).prop_map(Reported::missing),
    ]
}

/// A text that a cell can hold and that a key may be: no control characters, no blanks at its
/// ends, and otherwise as unpleasant as can be.
fn text() -> impl Strategy<Value = String> {
    let unpleasant = select(vec![
        'a', 'Z', '0', '9', ' ', ',', ';', '|', '"', '\'', '=', '+', '-', '@', '.', '*', '(', ')',
        'ñ', 'Ω', '中', '😀', '\u{a0}', '\u{202e}', '\u{2028}', '\u{feff}', '\u{fffd}', '\u{301}',
    ]);
    vec(unpleasant, 0..12).prop_map(|chars| {
        let text: String = chars.into_iter().collect();
        text.trim_matches(|c: char| c.is_ascii_whitespace())
            .to_string()
    })
}

/// Any characters, those of control included.
fn any_text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..24).prop_map(String::from_iter)
}

/// Up to five selections, in any order.
fn votes() -> impl Strategy<Value = Vec<(String, Reported<u64>)>> {
    let some = proptest::sample::subsequence(vec!["A", "B", "C", "D", "E"], 0..=5);
    (some.prop_shuffle(), vec(count(), 5)).prop_map(|(ids, counts)| {
        ids.into_iter()
            .map(str::to_string)
            .zip(counts)
            .collect::<Vec<_>>()
    })
}

/// One of the texts, in the order of `Attribute::ALL`, where there are such columns at all.
fn attribute(texts: &[Option<String>], attribute: Attribute, any: bool) -> Option<String> {
    let text = texts[attribute.index()].clone();
    text.filter(|text| any && !text.is_empty())
}

/// A sheet with these measures, in the order of `Measure::ALL`, and nothing else.
fn measured(m: &[Reported<u64>]) -> TallySheet {
    TallySheet {
        voters_registered: m[0].map(Into::into),
        voters_added: m[1].map(Into::into),
        ballots_issued: m[2].map(Into::into),
        ballots_cast: m[3].map(Into::into),
        ballots_rejected: m[4].map(Into::into),
        valid_votes: m[5].map(Into::into),
        null_votes: m[6].map(Into::into),
        blank_votes: m[7].map(Into::into),
        ..TallySheet::default()
    }
}

fn sheet_with(
    votes: impl Strategy<Value = Vec<(String, Reported<u64>)>>,
) -> impl Strategy<Value = TallySheet> {
    let place = (0u8..3, 0u8..3, 0u16..400);
    (place, votes, vec(count(), Measure::COUNT)).prop_map(|((state, town, station), votes, m)| {
        let unit = |level: &str, code: String| UnitCode {
            level: level.to_string(),
            name: format!("{level} {code}"),
            code,
        };
        TallySheet {
            station: StationKey::new([format!("{state}{town}"), station.to_string()]),
            units: vec![
                unit("state", state.to_string()),
                unit("town", format!("{state}{town}")),
            ],
            votes: votes
                .into_iter()
                .map(|(id, count)| (id.as_str().into(), count.map(Votes::from)))
                .collect(),
            ..measured(&m)
        }
    })
}

fn some_sheets() -> impl Strategy<Value = Vec<TallySheet>> {
    vec(sheet_with(votes()), 0..12)
}

fn tally(sheets: &[TallySheet]) -> Tally {
    let sheets: TallySheets = sheets.iter().cloned().collect::<Result<_, _>>().unwrap();
    Tally::of(&Included::all(&sheets)).unwrap()
}

/// The sheets without the rows that are not marked: the policy counts none of a station's rows
/// that disagree.
fn marked<'a>(sheets: &'a TallySheets, marks: &[bool]) -> Included<'a> {
    let disagreeing = |row| StationRows {
        versions: vec![vec![row], vec![row]],
    };
    let unmarked = (0..sheets.len()).filter(|&row| !marks[row]);
    let duplicates: Vec<StationRows> = unmarked.map(disagreeing).collect();
    let policy = InclusionPolicy::default();
    policy.apply(sheets, &duplicates, &[]).included
}

fn merged(one: &Tally, other: &Tally) -> Tally {
    let mut sum = one.clone();
    sum.merge(other).unwrap();
    sum
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn tallies_merge_in_any_order_and_any_grouping(
        a in some_sheets(), b in some_sheets(), c in some_sheets()
    ) {
        let (one, two, three) = (tally(&a), tally(&b), tally(&c));
        prop_assert_eq!(merged(&one, &two), merged(&two, &one));
        prop_assert_eq!(
            merged(&merged(&one, &two), &three),
            merged(&one, &merged(&two, &three))
        );
        prop_assert_eq!(merged(&one, &Tally::default()), one.clone());
        let all = [a, b, c].concat();
        prop_assert_eq!(merged(&merged(&one, &two), &three), tally(&all));
    }

    #[test]
    fn updating_is_merging_a_tally_of_one_sheet(sheets in some_sheets(), more in some_sheets()) {
        let mut updated = tally(&sheets);
        let columns: TallySheets = more.iter().cloned().collect::<Result<_, _>>().unwrap();
        for sheet in columns.iter() {
            updated.update(sheet).unwrap();
        }
        let merged = more
            .iter()
            .fold(tally(&sheets), |sum, sheet| merged(&sum, &tally(std::slice::from_ref(sheet))));
        prop_assert_eq!(updated, merged);
    }

    #[test]
    fn appending_columns_is_collecting_all_sheets(a in some_sheets(), b in some_sheets()) {
        let mut columns: TallySheets = a.iter().cloned().collect::<Result<_, _>>().unwrap();
        let more: Result<TallySheets, _> = b.iter().cloned().collect();
        columns.append(&more.unwrap());
        let both: TallySheets = a.iter().chain(&b).cloned().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(columns.len(), both.len());
        for (one, other) in columns.iter().zip(both.iter()) {
            // Selections may be found in another order.
            prop_assert_eq!(sorted(one.to_sheet()), sorted(other.to_sheet()));
        }
        let tally = |sheets| Tally::of(&Included::all(sheets)).unwrap();
        prop_assert_eq!(tally(&columns), tally(&both));
    }

    #[test]
    fn the_sums_of_units_are_the_sums_of_their_sheets(
        sheets in some_sheets(), flags in vec(any::<bool>(), 12)
    ) {
        let columns: TallySheets = sheets.iter().cloned().collect::<Result<_, _>>().unwrap();
        let counts = &flags[..columns.len()];
        let table = tabulate(&marked(&columns, counts));
        for unit in columns.units().ids() {
            let mut naive: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
            let mut stations = 0;
            for sheet in columns.iter().filter(|sheet| counts[sheet.row()]) {
                if !columns.units().is_within(sheet.unit(), unit) {
                    continue;
                }
                stations += 1;
                for place in 0..columns.selections().len() {
                    if let Some(votes) = sheet.to_sheet().votes[place].1.value() {
                        let sum = naive.entry(place).or_default();
                        sum.0 += scrutineer::model::Count::get(votes);
                        sum.1 += 1;
                    }
                }
            }
            let sums = table.unit(unit).unwrap();
            prop_assert_eq!(sums.stations(), stations);
            for place in 0..columns.selections().len() {
                let (sum, over) = naive.get(&place).copied().unwrap_or_default();
                prop_assert_eq!(sums.votes(place), Some(Sum { sum, stations: over }));
            }
        }
        let whole: Vec<TallySheet> = sheets
            .iter()
            .zip(counts)
            .filter(|(_, counts)| **counts)
            .map(|(sheet, _)| sheet.clone())
            .collect();
        let naive = tally(&whole);
        let tabulated = table.tally();
        prop_assert_eq!(tabulated.stations(), naive.stations());
        for id in columns.selections() {
            // No sheet is left that has the selection: no votes over no stations.
            prop_assert_eq!(
                tabulated.votes(id.as_str()),
                Some(naive.votes(id.as_str()).unwrap_or_default())
            );
        }
        for measure in Measure::ALL {
            prop_assert_eq!(
                tabulated.measure(measure).unwrap_or_default(),
                naive.measure(measure).unwrap_or_default()
            );
        }
    }
}

fn sorted(mut sheet: TallySheet) -> TallySheet {
    sheet.votes.sort_by(|a, b| a.0.cmp(&b.0));
    sheet
}

// ---------------------------------------------------------------------------------------------
// Writing and reading back

/// Sheets of one source: the same levels, parts of the key and selections in all.
fn one_source() -> impl Strategy<Value = Vec<TallySheet>> {
    let shape = (
        1usize..4,
        vec(text(), 0..3),
        vec(text(), 1..5),
        any::<bool>(),
    );
    shape
        .prop_flat_map(|(parts, levels, selections, images)| {
            let levels = distinct(levels);
            let selections = distinct(selections);
            let row = (
                vec(text(), parts),
                vec((text(), text()), levels.len()),
                vec(count(), selections.len()),
                vec(count(), Measure::COUNT),
                vec(proptest::option::of(text()), Attribute::COUNT),
            );
            let rows = vec(row, 1..8);
            (Just(levels), Just(selections), rows, Just(images))
        })
        .prop_map(|(levels, selections, rows, images)| {
            rows.into_iter()
                .map(|(station, units, votes, m, texts)| TallySheet {
                    station: StationKey::new(station),
                    units: levels
                        .iter()
                        .zip(units)
                        .map(|(level, (code, name))| UnitCode {
                            level: level.clone(),
                            code,
                            name,
                        })
                        .collect(),
                    votes: selections
                        .iter()
                        .zip(votes)
                        .map(|(id, votes)| (id.as_str().into(), votes.map(Votes::from)))
                        .collect(),
                    image_url: attribute(&texts, Attribute::ImageUrl, images),
                    latitude: attribute(&texts, Attribute::Latitude, images),
                    longitude: attribute(&texts, Attribute::Longitude, images),
                    arrival: attribute(&texts, Attribute::Arrival, images),
                    ..measured(&m)
                })
                .collect()
        })
}

/// The texts as names: headings are compared without the blanks around them, so names that
/// differ in those only are one.
fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::from([String::new()]);
    texts
        .into_iter()
        .enumerate()
        .map(|(place, text)| {
            if seen.insert(text.trim().to_string()) {
                text
            } else {
                format!("{text}#{place}")
            }
        })
        .collect()
}

/// Every sheet without its place in a file.
fn plain(sheets: &TallySheets) -> Vec<TallySheet> {
    sheets
        .iter()
        .map(|sheet| TallySheet {
            source: None,
            ..sheet.to_sheet()
        })
        .collect()
}

/// Writes and reads again.
fn written_and_read(sheets: &TallySheets) -> Vec<TallySheet> {
    let mut csv = Vec::new();
    let layout = write_sheets(sheets, &mut csv).unwrap();
    let shown = || String::from_utf8_lossy(&csv).into_owned();
    let read = read_sheets(
        &Input::bytes("written", &csv),
        &layout,
        &ReadOptions::default(),
    );
    let read = read.unwrap_or_else(|error| panic!("{error}\n{}", shown()));
    assert_eq!(read.quarantine, [], "{}", shown());
    plain(&read.sheets)
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_reads_back_as_the_same_sheets(sheets in one_source()) {
        let columns: TallySheets = sheets.into_iter().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(written_and_read(&columns), plain(&columns));
    }

    #[test]
    fn sheets_come_back_from_the_columns_as_they_went_in(sheets in one_source()) {
        // A unit has one name: the first that is not empty.
        let mut names: BTreeMap<Vec<String>, String> = BTreeMap::new();
        for sheet in &sheets {
            let mut path = Vec::new();
            for unit in &sheet.units {
                path.push(unit.code.clone());
                let name = names.entry(path.clone()).or_default();
                if name.is_empty() {
                    name.clone_from(&unit.name);
                }
            }
        }
        let named: Vec<TallySheet> = sheets
            .into_iter()
            .map(|mut sheet| {
                let mut path = Vec::new();
                for unit in &mut sheet.units {
                    path.push(unit.code.clone());
                    unit.name.clone_from(&names[&path]);
                }
                sheet
            })
            .collect();
        let columns: TallySheets = named.iter().cloned().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(plain(&columns), named);
    }
}

#[test]
fn sheets_with_fewer_units_or_parts_of_a_key_come_back_with_empty_ones() {
    let unit = |level: &str, code: &str| UnitCode {
        level: level.into(),
        code: code.into(),
        name: String::new(),
    };
    let sheet = |station: &[&str], units: Vec<UnitCode>| TallySheet {
        station: StationKey::new(station.iter().copied()),
        units,
        votes: vec![("A".into(), Reported::Value(Votes::from(1)))],
        ..TallySheet::default()
    };
    let sheets = [
        sheet(&["1", "1"], vec![unit("state", "01"), unit("town", "0101")]),
        // An embassy is in no state, and has no tables.
        sheet(&["embassy"], vec![]),
        sheet(&["1", "2"], vec![unit("state", "02")]),
    ];
    let columns: TallySheets = sheets.iter().cloned().collect::<Result<_, _>>().unwrap();
    assert_eq!(plain(&columns), sheets);
    let filled = [
        sheets[0].clone(),
        sheet(&["", "embassy"], vec![unit("state", ""), unit("town", "")]),
        sheet(&["1", "2"], vec![unit("state", "02"), unit("town", "")]),
    ];
    assert_eq!(written_and_read(&columns), filled);
}

#[test]
fn the_name_of_a_level_is_kept_whichever_sheet_comes_first() {
    let sheet = |station: &str, units: Vec<UnitCode>| TallySheet {
        station: StationKey::new([station]),
        units,
        ..TallySheet::default()
    };
    let state = UnitCode {
        level: "state".into(),
        code: "01".into(),
        name: String::new(),
    };
    for sheets in [
        vec![sheet("embassy", vec![]), sheet("1", vec![state.clone()])],
        vec![sheet("1", vec![state.clone()]), sheet("embassy", vec![])],
    ] {
        let collected: TallySheets = sheets.iter().cloned().collect::<Result<_, _>>().unwrap();
        assert_eq!(plain(&collected), sheets);
        let mut pushed = TallySheets::default();
        for sheet in &sheets {
            pushed.push(sheet).unwrap();
        }
        assert_eq!(plain(&pushed), sheets);
    }
}

// ---------------------------------------------------------------------------------------------
// Whole audits

const PLAN: &str = r#"
title = "Any"
[contest]
id = "c"
rule = "plurality"
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }, { id = "C", name = "Cedar" }]
[[sheets]]
source = "board"
path = "sheets.csv"
[sheets.layout]
station = "station"
units = [{ level = "state", code = "state" }, { level = "town", code = "town" }]
voters_registered = "roll"
valid_votes = "valid"
votes = { A = "A", B = "B", C = "C" }
missing = { "n/a" = "not_collected" }
"#;

const HEADING: &str = "state,town,station,roll,valid,A,B,C,note\n";

fn audit(plan: &str, file: &[u8]) -> Result<AuditReport, PlanError> {
    let files = BTreeMap::from([("sheets.csv".to_string(), file.to_vec())]);
    AuditPlan::parse(plan, "audit.toml")
        .unwrap()
        .run_with(&RunOptions {
            files: Some(&files),
            ..RunOptions::default()
        })
}

fn json(report: &AuditReport) -> Value {
    serde_json::from_str(&report.to_json()).unwrap()
}

/// One station's row.
#[derive(Debug, Clone)]
struct Row {
    state: u8,
    town: u8,
    station: u16,
    roll: u64,
    valid: u64,
    votes: [u64; 3],
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let Self { state, town, .. } = self;
        let mut cells = vec![
            format!("0{state}"),
            format!("0{state}0{town}"),
            self.station.to_string(),
            self.roll.to_string(),
            self.valid.to_string(),
        ];
        cells.extend(self.votes.iter().map(u64::to_string));
        cells.push("a note".to_string());
        cells
    }
}

fn row() -> impl Strategy<Value = Row> {
    let place = (1u8..4, 1u8..4, 0u16..500);
    let wrong = prop_oneof![4 => Just(0u64), 1 => 1u64..9];
    (place, 0u64..2_000, [1u64..900, 1u64..900, 1u64..900], wrong).prop_map(
        |((state, town, station), roll, votes, wrong)| Row {
            state,
            town,
            station,
            roll,
            valid: votes.iter().sum::<u64>() + wrong,
            votes,
        },
    )
}

/// Rows as lines of a file: good ones, duplicates, conflicts, doubled, broken, totals.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let change = (any::<proptest::sample::Index>(), 0u8..9);
    (vec(row(), 1..40), vec(change, 0..12)).prop_map(|(rows, changes)| {
        let mut lines: Vec<String> = rows.iter().map(|row| row.cells().join(",")).collect();
        for (which, change) in changes {
            let row = which.get(&rows);
            let mut cells = row.cells();
            match change {
                0 => {}
                1 => cells[6] = (row.votes[1] + 1).to_string(),
                2 => {
                    for (place, number) in [(4, row.valid), (5, row.votes[0])]
                        .into_iter()
                        .chain([(6, row.votes[1]), (7, row.votes[2])])
                    {
                        cells[place] = (2 * number).to_string();
                    }
                }
                3 => cells[5] = "n/a".to_string(),
                4 => cells[5] = "illegible".to_string(),
                5 => cells[2] = String::new(),
                6 => cells[0] = "TOTAL".to_string(),
                7 => drop(cells.pop()),
                _ => cells[3] = "1.309".to_string(),
            }
            lines.push(cells.join(","));
        }
        lines
    })
}

fn file(lines: &[String]) -> String {
    format!("{HEADING}{}\n", lines.join("\n"))
}

/// The codes of all findings, sorted.
fn codes(report: &AuditReport) -> Vec<&'static str> {
    let mut codes: Vec<&str> = report.findings.iter().map(|f| f.code.key()).collect();
    codes.sort_unstable();
    codes
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_order_of_rows_changes_no_total_and_no_finding(
        (lines, shuffled) in lines().prop_flat_map(|lines| {
            (Just(lines.clone()), Just(lines).prop_shuffle())
        })
    ) {
        let one = audit(PLAN, file(&lines).as_bytes()).unwrap();
        let other = audit(PLAN, file(&shuffled).as_bytes()).unwrap();
        prop_assert_eq!(&json(&one)["tabulation"], &json(&other)["tabulation"]);
        prop_assert_eq!(codes(&one), codes(&other));
        prop_assert_eq!(one.ledger.quarantined, other.ledger.quarantined);
        prop_assert_eq!(one.ledger.excluded, other.ledger.excluded);
    }

    #[test]
    fn totals_are_the_sums_of_the_rows_that_the_ledger_calls_used(lines in lines()) {
        let report = audit(PLAN, file(&lines).as_bytes()).unwrap();
        let ledger = &report.ledger;
        let out: BTreeSet<u64> = ledger
            .exclusions
            .iter()
            .map(|row| row.line)
            .chain(ledger.quarantine.iter().map(|row| row.line))
            .collect();
        let mut sums = [0u64; 3];
        let mut units: BTreeMap<String, [u64; 3]> = BTreeMap::new();
        let mut used = 0;
        for (place, line) in lines.iter().enumerate() {
            if out.contains(&(place as u64 + 2)) {
                continue;
            }
            used += 1;
            let cells: Vec<&str> = line.split(',').collect();
            let unit = units.entry(format!("{}/{}", cells[0], cells[1])).or_default();
            for (votes, cell) in cells[5..8].iter().enumerate() {
                let number: u64 = if *cell == "n/a" { 0 } else { cell.parse().unwrap() };
                sums[votes] += number;
                unit[votes] += number;
            }
        }
        prop_assert_eq!(ledger.used, used);
        let json = json(&report);
        let found = |votes: &Value| ["A", "B", "C"].map(|id| votes[id].as_u64().unwrap());
        prop_assert_eq!(found(&json["tabulation"]["votes"]), sums);
        let mut towns = BTreeMap::new();
        for unit in json["tabulation"]["units"].as_array().unwrap() {
            if unit["level"] == "town" && unit["stations"].as_u64() > Some(0) {
                let state = unit["within"][0].as_str().unwrap();
                let code = unit["code"].as_str().unwrap();
                towns.insert(format!("{state}/{code}"), found(&unit["votes"]));
            }
        }
        prop_assert_eq!(towns, units);
    }

    #[test]
    fn quotes_around_cells_change_nothing(
        rows in vec(row(), 1..30),
        quoted in vec(any::<bool>(), 64),
        newline in select(vec!["\n", "\r\n", "\r"]),
    ) {
        let text = |quoted: &[bool]| {
            let mut text = HEADING.replace('\n', newline);
            let mut quoted = quoted.iter().cycle();
            for row in &rows {
                let cells: Vec<String> = row
                    .cells()
                    .into_iter()
                    .map(|cell| match quoted.next() {
                        Some(true) => format!("\"{cell}\""),
                        _ => cell,
                    })
                    .collect();
                text += &cells.join(",");
                text += newline;
            }
            text
        };
        let sheets = |text: String| plain(audit(PLAN, text.as_bytes()).unwrap().sheets());
        prop_assert_eq!(sheets(text(&[false])), sheets(text(&quoted)));
    }
}

#[test]
fn two_equal_stations_among_empty_ones_are_not_each_others_total() {
    // Each of the two is "exactly the sum of all other rows" while the others are still to come;
    // neither can be called a total, and which one comes first must not decide.
    let rows = [
        "01,0101,1,100,60,30,20,10,",
        "01,0102,2,100,60,30,20,10,",
        "01,0101,3,,,,,,",
        "01,0101,4,,,,,,",
        "02,0201,5,500,301,150,100,51,",
    ]
    .map(str::to_string);
    let report = audit(PLAN, file(&rows).as_bytes()).unwrap();
    assert!(!codes(&report).contains(&"D201"), "{:?}", codes(&report));
    assert_eq!(report.ledger.used, 5);
}

// ---------------------------------------------------------------------------------------------
// Any text, any bytes

/// A file's text of cells, delimiters, quotes and line ends in any order.
fn messy() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "01",
        "0101",
        "1",
        "2",
        "17",
        "1.309",
        "1400",
        "-5",
        "3.5",
        "n/a",
        "x",
        "TOTAL",
        "é",
        " ",
        "99999999999",
        "4294967288",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ",",
        ";",
        "\"",
        "\"\"",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u{feff}",
        "\u{7}",
        "\u{a0}",
        "01,0101,9,100,60,30,20,10,\n",
        "01,0101,8,100,60,30,20,10,\"a\nb\"\n",
        "\n01,0101,7,100,60,30,20,10,\"\"\"\"\r\n",
    ]);
    vec(pieces, 0..80).prop_map(|pieces| pieces.concat())
}

/// Line and byte of every record as the csv crate finds them, behind the heading.
fn records(text: &str) -> Vec<(u64, u64)> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = csv::ByteRecord::new();
    let mut places = Vec::new();
    while reader.read_byte_record(&mut record).unwrap() {
        let place = record.position().unwrap();
        let (mut line, mut byte) = (place.line(), place.byte());
        // The crate's position is before the blank lines that it skips.
        for blank in text.as_bytes()[byte as usize..].iter() {
            match blank {
                b'\n' => line += 1,
                b'\r' => {}
                _ => break,
            }
            byte += 1;
        }
        places.push((line, byte));
    }
    places.remove(0);
    places
}

#[test]
fn a_mark_in_the_middle_of_a_file_is_the_same_text_with_and_without_quotes() {
    // Where files that each begin with a byte order mark were joined.
    for row in [
        "\u{feff}01,0101,1,9,6,3,2,1,",
        "\u{feff}01,0101,1,9,6,3,2,1,\"\"",
    ] {
        let report = audit(PLAN, file(&[row.to_string()]).as_bytes()).unwrap();
        let sheet = report.sheets().get(0).unwrap();
        assert_eq!(sheet.units()[0].code, "\u{feff}01", "{row:?}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_record_of_a_messy_file_is_in_the_ledger_at_its_line_and_byte(text in messy()) {
        let text = format!("{HEADING}{text}");
        let expected = records(&text);
        match audit(PLAN, text.as_bytes()) {
            Ok(report) => {
                let ledger = &report.ledger;
                prop_assert!(ledger.balances());
                prop_assert_eq!(ledger.rows_read, expected.len() as u64);
                let mut found: Vec<(u64, u64)> = report
                    .sheets()
                    .iter()
                    .map(|sheet| sheet.source().unwrap())
                    .map(|source| (source.line, source.byte))
                    .chain(ledger.quarantine.iter().map(|row| (row.line, row.byte)))
                    .collect();
                found.sort_unstable();
                prop_assert_eq!(found, expected);
                let used = report.sheets().len() as u64 - ledger.excluded;
                prop_assert_eq!(ledger.used, used);
            }
            Err(error) => {
                let said = error.to_string();
                let unclosed = said.contains("never closed");
                let nothing = said.contains("a heading and no rows") && expected.is_empty();
                prop_assert!(unclosed || nothing, "{}", said);
            }
        }
    }

    #[test]
    fn no_bytes_of_a_file_panic(
        start in select(vec![
            "".as_bytes().to_vec(),
            HEADING.as_bytes().to_vec(),
            HEADING.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            [b"\xff\xfe".to_vec(), HEADING.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
            b"\x1f\x8b".to_vec(),
            b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff".to_vec(),
            b"\xef\xbb\xbf".to_vec(),
        ]),
        bytes in vec(any::<u8>(), 0..300),
    ) {
        let file = [start, bytes].concat();
        if let Ok(report) = audit(PLAN, &file) {
            prop_assert!(report.ledger.balances());
            let _parsed = json(&report);
            let text = report.to_text();
            prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{:?}", text);
        }
    }

    #[test]
    fn no_bytes_panic_under_a_layout_without_columns(bytes in vec(any::<u8>(), 0..200)) {
        let read = read_sheets(&Input::bytes("f", &bytes), &Layout::default(), &ReadOptions::default());
        if let Ok(read) = read {
            prop_assert_eq!(read.input.rows, read.sheets.len() as u64 + read.quarantine.len() as u64);
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Any plan

const FULL_PLAN: &str = r#"title = "T"
seed = "s"
fail_on = ["unusual"]
[contest]
id = "c"
rule = "top_two"
winners = 2
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }, { id = "C", name = "C" }]
groups = { rest = ["B", "C"] }
[[sheets]]
source = "board"
path = "sheets.csv"
encoding = "utf-8"
[sheets.layout]
delimiter = ","
skip_lines = 0
station = [{ column = "station", pad = 4 }, "town"]
units = [{ level = "state", code = { column = "state", pad = 2 }, name = "note" }]
valid_votes = ["valid"]
votes = { A = "A", B = ["B"], C = "C" }
missing = { "n/a*" = "pending" }
numbers = { thousands = ".", A = { thousands = "," } }
[frame]
register = "register.csv"
[frame.layout]
station = "station"
[[announced]]
source = "board"
date = 2024-07-28
scope = { level = "state", code = "01", within = [] }
votes = { A = 5, rest = 7 }
shares = { A = "51.20", rest = "48,80 %" }
stations_reported = "96.87%"
[inclusion]
conflicting_duplicates = { file = "sheets.csv" }
exclude_codes = ["S101"]
[rules]
extra_voters_per_station = 3
[copies]
min_votes = 10
"#;

/// The full plan with some characters taken out and others put in.
fn damaged_plan() -> impl Strategy<Value = String> {
    let cut = (any::<proptest::sample::Index>(), 0usize..30);
    let put = select(vec![
        "",
        "\"",
        "=",
        "[",
        "]",
        "{",
        "}",
        "-1",
        "1e9",
        "1.5",
        "nan",
        "true",
        "\n",
        "[[sheets]]",
        "[contest]\n",
        "99999999999999999999",
        "\u{7}",
        "é",
        "'",
        ",",
        ".",
        "a = 1\n",
        "[]",
        "{}",
    ]);
    vec((cut, put), 1..4).prop_map(|changes| {
        let mut chars: Vec<char> = FULL_PLAN.chars().collect();
        for ((start, length), put) in changes {
            let start = start.index(chars.len());
            let end = (start + length).min(chars.len());
            chars.splice(start..end, put.chars());
        }
        chars.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_panics_as_a_plan(text in any_text()) {
        let _any = AuditPlan::parse(&text, "any");
    }

    #[test]
    fn a_damaged_plan_is_refused_with_places_in_it_or_runs_without_panic(plan in damaged_plan()) {
        match AuditPlan::parse(&plan, "plan.toml") {
            Ok(parsed) => {
                let files = BTreeMap::from([
                    ("sheets.csv".to_string(), format!("{HEADING}01,0101,1,9,60,30,20,10,\n").into_bytes()),
                    ("register.csv".to_string(), b"station\n1\n".to_vec()),
                ]);
                let run = parsed.run_with(&RunOptions { files: Some(&files), ..RunOptions::default() });
                if let Ok(report) = run {
                    let _text = (report.to_text(), json(&report));
                }
            }
            Err(PlanError::Plan { problems, .. }) => {
                prop_assert!(!problems.is_empty());
                for problem in problems {
                    prop_assert_eq!(problem.line().is_some(), problem.column().is_some());
                    if let (Some(line), Some(column)) = (problem.line(), problem.column()) {
                        let lines: Vec<&str> = plan.split('\n').collect();
                        prop_assert!(line >= 1 && line <= lines.len(), "{}", problem);
                        prop_assert!(
                            column >= 1 && column <= lines[line - 1].chars().count() + 1,
                            "{}", problem
                        );
                    }
                }
            }
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}

#[test]
fn the_plan_that_is_damaged_above_is_whole() {
    AuditPlan::parse(FULL_PLAN, "plan.toml").unwrap();
}

// ---------------------------------------------------------------------------------------------
// Rendering

/// The number with commas between thousands.
fn grouped(number: &Value) -> String {
    let digits = number.as_u64().unwrap().to_string();
    let first = digits.len() % 3;
    let (first, rest) = digits.split_at(if first == 0 {
        3.min(digits.len())
    } else {
        first
    });
    let groups = rest.as_bytes().chunks(3).map(String::from_utf8_lossy);
    groups.fold(first.to_string(), |text, group| text + "," + &group)
}

/// The text as a TOML string.
fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => write!(quoted, "\\u{:04X}", c as u32).unwrap(),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn rendering_never_panics_and_never_changes_a_number(
        names in [any_text(), any_text(), any_text(), any_text()],
        lines in lines(),
        announced in [0u64..9_000_000, 0u64..9_000_000, 0u64..9_000_000],
        frame in (1u64..100, 1u64..3_000_000),
    ) {
        let [title, source, ash, station] = names.each_ref().map(|name| toml_string(name));
        let plan = PLAN
            .replace("\"Any\"", &title)
            .replace("\"board\"", &source)
            .replace("\"Ash\"", &ash);
        let plan = format!(
            "{plan}\n[frame]\nstations = {}\nvoters_registered = {}\n[[announced]]\nsource = {station}\n\
             votes = {{ A = {}, B = {}, C = {} }}\nshares = {{ A = \"51.2\" }}\nstations_reported = \"80%\"\n",
            frame.0, frame.1, announced[0], announced[1], announced[2],
        );
        let mut lines = lines;
        // A hostile name in the file too.
        let hostile = names[3].replace('"', "\"\"");
        lines.push(format!("03,0309,\"{hostile}\",100,3,1,1,2,"));
        let report = match audit(&plan, file(&lines).as_bytes()) {
            Ok(report) => report,
            Err(error) => {
                prop_assert!(false, "{}", error);
                return Ok(());
            }
        };
        let json = json(&report);
        let text = report.to_text();
        for c in text.chars() {
            let turns = ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c);
            prop_assert!(c == '\n' || !(c.is_control() || turns), "{:?} in {}", c, text);
        }
        let (head, totals) = text.split_once("\nTotals of ").unwrap();
        let (totals, rest) = totals.split_once("\nCoverage\n").unwrap();
        let has = |line: &str, number: &Value| {
            let number = grouped(number);
            line.split(|c: char| c.is_whitespace() || c == '(' || c == ')').any(|word| word == number)
        };
        for (place, id) in ["A", "B", "C"].into_iter().enumerate() {
            let line = |part: &str| {
                let line = part.lines().find(|line| line.starts_with(&format!("  {id} ")));
                line.unwrap_or_default().to_string()
            };
            let sum = &json["tabulation"]["votes"][id];
            prop_assert!(has(&line(totals), sum), "{} in {}", sum, totals);
            if report.flagged > 0 {
                let without = &json["tabulation"]["without_flagged"]["votes"][id];
                prop_assert!(has(&line(totals), without), "{} in {}", without, totals);
            }
            let votes = json["reconciliation"][0]["votes"].as_array().unwrap();
            let votes = votes.iter().find(|votes| votes["selection"] == id).unwrap();
            prop_assert_eq!(votes["announced"].as_u64(), Some(announced[place]));
            for key in ["announced", "tabulated"] {
                prop_assert!(has(&line(rest), &votes[key]), "{} in {}", votes[key], rest);
            }
        }
        for (measure, words) in [("voters_registered", "registered voters"), ("valid_votes", "valid votes")] {
            let line = totals.lines().find(|line| line.trim_start().starts_with(words));
            prop_assert!(has(line.unwrap_or_default(), &json["tabulation"][measure]["sum"]), "{}", totals);
        }
        let ledger = &json["ledger"];
        let number = |key: &str| grouped(&ledger[key]);
        let sentence = format!(
            "Ledger: {} {} read = {} used + {} quarantined + {} excluded.",
            number("rows_read"), if ledger["rows_read"] == 1 { "row" } else { "rows" }, number("used"), number("quarantined"), number("excluded")
        );
        prop_assert!(head.contains(&sentence), "{}", head);
        prop_assert_eq!(json["findings"].as_array().unwrap().len(), report.findings.len());
    }
}
