//! Every defect that a published table can have, planted once in small made-up elections, and
//! what one run says of it: its code, its line and column, which rows still count, and totals
//! that were added up by hand.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::collections::BTreeMap;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use scrutineer::model::{Count, Finding, Measure, Scope, TallySheet};
use scrutineer::plan::{AuditPlan, PlanError, RunOptions};
use scrutineer::read::{ColumnList, QuarantineReason, QuarantinedRow, ReadError};
use scrutineer::report::AuditReport;
use scrutineer::report::{EvidenceValue, Language, finding_numbers, finding_text};
use serde_json::Value;

/// A plan and its files, all in memory.
#[derive(Clone)]
struct Audit {
    plan: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Audit {
    fn new(plan: impl Into<String>) -> Self {
        Self {
            plan: plan.into(),
            files: BTreeMap::new(),
        }
    }

    fn file(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(name.to_string(), content.into());
        self
    }

    fn and(mut self, more: &str) -> Self {
        self.plan.push_str(more);
        self
    }

    fn attempt(&self, threads: Option<usize>) -> Result<AuditReport, PlanError> {
        AuditPlan::parse(&self.plan, "audit.toml")?.run_with(&RunOptions {
            files: Some(&self.files),
            threads,
            ..RunOptions::default()
        })
    }

    fn run(&self) -> AuditReport {
        match self.attempt(None) {
            Ok(report) => report,
            Err(error) => panic!("{error}\n{}", self.plan),
        }
    }

    fn error(&self) -> PlanError {
        match self.attempt(None) {
            Ok(report) => panic!("no error, but\n{}", report.to_text()),
            Err(error) => error,
        }
    }

    /// The one input that cannot be used.
    fn read_error(&self) -> ReadError {
        match self.error() {
            PlanError::Read { mut errors } if errors.len() == 1 => errors.remove(0),
            other => panic!("not one unusable input: {other}"),
        }
    }
}

fn text_of(finding: &Finding) -> String {
    finding_text(finding, Language::English)
}

/// A contest between `yes` and `no`, whose sheets are in `sheets.csv` with this layout; `votes`
/// are the columns `yes` and `no`.
fn referendum(layout: &str) -> Audit {
    Audit::new(format!(
        r#"
title = "A referendum"
[contest]
id = "referendum"
rule = "plurality"
selections = [{{ id = "yes", name = "Yes" }}, {{ id = "no", name = "No" }}]
{}"#,
        sheets("sheets.csv", layout)
    ))
}

fn sheets(path: &str, layout: &str) -> String {
    format!(
        r#"
[[sheets]]
source = "electoral board"
path = "{path}"
[sheets.layout]
votes = {{ yes = "yes", no = "no" }}
{layout}
"#
    )
}

/// One key column and two of votes.
const PLAIN: &str = r#"station = "station""#;

fn json(report: &AuditReport) -> Value {
    serde_json::from_str(&report.to_json()).unwrap()
}

/// The codes of all findings, in order of the code.
fn codes(report: &AuditReport) -> Vec<&'static str> {
    let mut codes: Vec<&str> = report.findings.iter().map(|f| f.code.key()).collect();
    codes.sort_unstable();
    codes
}

fn finding<'a>(report: &'a AuditReport, code: &str) -> &'a Finding {
    let all: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.code.key() == code)
        .collect();
    match all.as_slice() {
        [one] => one,
        _ => panic!("{} findings {code} in {:#?}", all.len(), report.findings),
    }
}

/// The text report without its line breaks.
fn words(report: &AuditReport) -> String {
    let text = report.to_text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sum of a selection over the sheets that count.
fn votes(report: &AuditReport, selection: &str) -> u64 {
    report.tabulation.tally().votes(selection).unwrap().sum
}

fn yes_no(report: &AuditReport) -> (u64, u64) {
    (votes(report, "yes"), votes(report, "no"))
}

/// read, used, quarantined, excluded.
fn ledger(report: &AuditReport) -> (u64, u64, u64, u64) {
    let ledger = &report.ledger;
    assert!(ledger.balances());
    assert_eq!(ledger.quarantine.len() as u64, ledger.quarantined);
    assert_eq!(ledger.exclusions.len() as u64, ledger.excluded);
    (
        ledger.rows_read,
        ledger.used,
        ledger.quarantined,
        ledger.excluded,
    )
}

fn aside(report: &AuditReport) -> Vec<(u64, &str, &str, QuarantineReason)> {
    let row = |row: &QuarantinedRow| (row.line, row.reason);
    report
        .ledger
        .quarantine
        .iter()
        .map(|q| (row(q).0, q.column.as_str(), q.text.as_str(), row(q).1))
        .collect()
}

// ---------------------------------------------------------------------------------------------
// One file with everything in it

const EVERYTHING_PLAN: &str = r#"
title = "Everything that can be wrong"
seed = "1"
[contest]
id = "council"
rule = "plurality"
selections = [
  { id = "A", name = "Ash" }, { id = "B", name = "Beech" }, { id = "C", name = "Cedar" },
  { id = "D", name = "Dogwood" }, { id = "E", name = "Elm" }, { id = "F", name = "Fir" },
]
[[sheets]]
source = "electoral board"
path = "everything.csv"
[sheets.layout]
station = "station"
units = [
  { level = "state", code = "state", name = "name" },
  { level = "town", code = "town" },
]
voters_registered = "roll"
ballots_issued = "issued"
ballots_rejected = "rejected"
ballots_cast = "cast"
valid_votes = "valid"
null_votes = "null"
blank_votes = "blank"
image_url = "image"
votes = { A = "A", B = "B", C = "C", D = "D", E = "E", F = "F" }
missing = { "n/a" = "not_collected" }
"#;

/// The rows below the heading, which is line 1. A record that begins on line 3 ends on line 4,
/// and line 5 is blank, so lines are not rows.
#[rustfmt::skip]
const EVERYTHING: &[(u64, &str)] = &[
    // state,name,town,station,roll,issued,rejected,cast,valid,null,blank,A,B,C,D,E,F,image,note
    (2, "01,North,0101,010101,500,400,1,400,390,6,4,200,100,50,20,15,5,,clean"),
    (3, "01,North,0101,010102,600,450,0,450,440,7,3,221,119,51,24,16,9,,\"clean,\ntwo lines\"\n"),
    // What cannot be read.
    (6, "01,North,0102,010201,500,300,0,300,290,6,4,see copy,100,50,20,15,5,,text in a count"),
    (7, "01,North,0102,010202,500,300,0,300,290,6,4,100,-5,50,20,15,5,,negative"),
    (8, "01,North,0102,010203,500,300,0,300,290,6,4,100,100,3.5,20,15,5,,fraction"),
    (9, "01,North,0102,010204,1.309,300,0,300,290,6,4,100,100,50,20,15,5,,thousands?"),
    (10, "01,North,0102,010205,1400,800,2,800,790,5,5,401,199,101,50,30,9,,no: a plain 1400"),
    (11, "01,North,0102,010206,500,300,0,300,290,4294967288,4,100,100,50,20,15,5,,too large"),
    (12, "01,North,0102,010207,500,300,0,300,290,6,4,100,100,50,20,15"),
    (13, "01,North,0102,010208,500,300,0,300,290,6,4,100,100,50,20,15,5,,too,many"),
    (14, "01,North,0102,0102\u{7}09,500,300,0,300,290,6,4,100,100,50,20,15,5,,a bell in the key"),
    (15, "01,North,0102,010210,700,n/a,3,610,600,6,4,301,149,75,45,21,9,,no defect: a word for missing"),
    // Sheets that break a rule each, and count.
    (16, "02,South,0201,020101,500,320,0,320,310,5,5,151,79,35,20,10,5,,S101: they are 300"),
    (17, "02,South,0201,020102,500,340,0,335,320,5,5,160,85,40,20,10,5,,S102: they are 330"),
    (18, "02,South,0201,020103,500,340,0,340,,4,6,166,84,41,22,12,5,,S103"),
    (19, "02,South,0201,020104,401,215,0,210,200,6,4,201,99,50,26,15,9,,S104: they are 400"),
    (20, "02,South,0201,020105,500,365,0,350,360,8,2,176,88,44,22,13,7,,S105: valid and cast swapped"),
    (21, "02,South,0201,020106,500,375,0,0,360,6,4,181,91,45,23,13,7,,S106"),
    (22, "02,South,0201,020107,500,0,0,0,0,0,0,0,0,0,0,0,0,,S107"),
    (23, "02,South,0201,020108,0,385,0,380,370,5,5,186,93,47,24,13,7,,S108"),
    (24, "02,South,0201,020109,380,n/a,0,385,375,6,4,189,94,47,24,14,7,,S201: 5 too many"),
    (25, "02,South,0201,020110,500,388,0,390,378,7,5,190,95,48,24,14,7,,S203: 2 too many"),
    (26, "02,South,0201,020111,395,398,0,392,380,7,5,191,96,48,24,14,7,,S204: 3 too many"),
    (27, "02,South,0201,020112,500,400,405,396,384,7,5,193,97,48,24,15,7,,S205: 5 too many"),
    // Sheets that are no set.
    (28, "03,West,0301,030101,500,300,0,300,290,6,4,146,72,36,18,11,7,,clean"),
    (29, "03,West,0301,030101,500,300,0,300,290,6,4,146,72,36,18,11,7,,D101: the same again"),
    (30, "03,West,0301,030102,500,310,0,310,300,6,4,149,75,38,19,12,7,,D102"),
    (31, "03,West,0301,030102,500,310,0,310,300,6,4,148,76,38,19,12,7,,D102: one vote elsewhere"),
    (32, "03,West,0301,030103,700,320,0,320,310,6,4,155,77,39,20,12,7,,D103"),
    (33, "03,West,0301,030103,700,640,0,640,620,12,8,310,154,78,40,24,14,,D103: twice that"),
    (34, "03,West,0302,030201,500,330,0,330,320,6,4,161,79,41,21,12,6,,D104"),
    (35, "03,West,0302,030202,500,330,0,330,320,6,4,161,79,41,21,12,6,,D104: another station"),
    (36, "03,West,0302,030203,500,345,0,345,335,6,4,168,83,42,22,13,7,https://x.test/9.jpg,D105"),
    (37, "03,West,0302,030204,500,350,0,350,340,6,4,171,84,42,22,14,7,https://x.test/9.jpg,D105"),
    (38, "03,West,0303,030301,300,210,0,210,200,6,4,101,49,25,13,8,4,,clean"),
    (39, "03,West,0303,030302,310,220,1,220,210,6,4,105,51,27,14,8,5,,clean"),
    (40, "03,West,0303,030303,320,230,2,230,220,6,4,111,53,28,14,9,5,,clean"),
    (41, "03,West,0303,030399,930,660,3,660,630,18,12,317,153,80,41,25,14,,D201: the sum of the three"),
    (42, "03,West,,,5000,3000,0,3000,2900,60,40,1450,700,350,200,120,80,,D202: the state again"),
    (43, "03,West,0302,,100,60,0,60,55,3,2,25,14,8,4,3,1,,D203: which station?"),
    (44, "TOTAL,,,,9000,7000,9,7000,6900,60,40,3500,1600,900,500,300,100,,D201: it says so"),
];

fn everything() -> Audit {
    let mut text = "state,name,town,station,roll,issued,rejected,cast,valid,null,blank,A,B,C,D,E,F,image,note\n"
        .to_string();
    for (line, row) in EVERYTHING {
        assert_eq!(text.matches('\n').count() as u64 + 1, *line, "{row}");
        text.push_str(row);
        text.push('\n');
    }
    Audit::new(EVERYTHING_PLAN).file("everything.csv", text)
}

#[test]
fn one_run_reports_every_defect_with_its_line_and_column_and_nothing_else() {
    let report = everything().run();
    let mut found: Vec<(&str, Option<u64>, Option<&str>)> = report
        .findings
        .iter()
        .map(|f| (f.code.key(), f.place.line, f.place.column.as_deref()))
        .collect();
    found.sort_unstable();
    let expected = [
        ("D101", Some(29), None),
        ("D102", Some(30), None),
        ("D103", Some(32), None),
        ("D104", Some(34), None),
        ("D105", Some(36), None),
        ("D201", Some(41), None),
        ("D201", Some(44), None),
        ("D202", Some(42), None),
        ("D203", Some(43), None),
        ("I101", Some(6), Some("A")),
        ("I101", Some(7), Some("B")),
        ("I101", Some(8), Some("C")),
        ("I101", Some(9), Some("roll")),
        ("I101", Some(11), Some("null")),
        ("I101", Some(12), None),
        ("I101", Some(13), None),
        ("I101", Some(14), Some("station")),
        ("I102", None, None),
        ("I102", None, None),
        ("S101", Some(16), None),
        ("S102", Some(17), None),
        ("S103", Some(18), None),
        ("S104", Some(19), None),
        ("S105", Some(20), None),
        ("S106", Some(21), None),
        ("S107", Some(22), None),
        ("S108", Some(23), None),
        ("S201", Some(24), None),
        ("S203", Some(25), None),
        ("S204", Some(26), None),
        ("S205", Some(27), None),
    ];
    assert_eq!(found, expected);
    for finding in &report.findings {
        if finding.code.key() != "I102" {
            assert_eq!(finding.place.file.as_deref(), Some("everything.csv"));
            assert_eq!(finding.place.source.as_deref(), Some("electoral board"));
        }
        assert!(!scrutineer::report::codes::causes(finding.code).is_empty());
    }
}

#[test]
fn each_row_set_aside_says_why_and_shows_what_was_there() {
    let report = everything().run();
    let expected = [
        (6, "A", "see copy", QuarantineReason::NotANumber),
        (7, "B", "-5", QuarantineReason::Negative),
        (8, "C", "3.5", QuarantineReason::Fraction),
        (9, "roll", "1.309", QuarantineReason::UndeclaredThousands),
        (11, "null", "4294967288", QuarantineReason::TooLarge),
        (
            14,
            "station",
            "0102\u{7}09",
            QuarantineReason::ControlCharacter,
        ),
    ];
    let found = aside(&report);
    let cells: Vec<_> = found
        .iter()
        .copied()
        .filter(|(_, column, _, _)| !column.is_empty())
        .collect();
    assert_eq!(cells, expected);
    let rows: Vec<(u64, QuarantineReason)> = found
        .iter()
        .filter(|(_, column, _, _)| column.is_empty())
        .map(|(line, _, _, reason)| (*line, *reason))
        .collect();
    assert_eq!(
        rows,
        [
            (12, QuarantineReason::CellCount),
            (13, QuarantineReason::CellCount)
        ]
    );
    let text = report.to_text();
    assert!(
        !text.contains('\u{7}'),
        "a bell from the file is in the text report"
    );
}

#[test]
fn every_other_row_is_used_and_the_totals_are_the_sums_made_by_hand() {
    let report = everything().run();
    assert_eq!(ledger(&report), (41, 24, 8, 9));
    let excluded: Vec<u64> = report
        .ledger
        .exclusions
        .iter()
        .map(|row| row.line)
        .collect();
    assert_eq!(excluded, [29, 30, 31, 32, 33, 41, 42, 43, 44]);

    let tally = report.tabulation.tally();
    for (selection, sum) in [
        ("A", 4231),
        ("B", 2118),
        ("C", 1052),
        ("D", 537),
        ("E", 312),
        ("F", 152),
    ] {
        let votes = tally.votes(selection).unwrap();
        assert_eq!((votes.sum, votes.stations), (sum, 24), "{selection}");
    }
    for (measure, sum, stations) in [
        (Measure::VotersRegistered, 11_806, 24),
        (Measure::BallotsIssued, 7_491, 22),
        (Measure::BallotsRejected, 414, 24),
        (Measure::BallotsCast, 8_073, 24),
        (Measure::ValidVotes, 7_892, 23),
        (Measure::NullVotes, 138, 24),
        (Measure::BlankVotes, 98, 24),
    ] {
        let count = tally.measure(measure).unwrap();
        assert_eq!((count.sum, count.stations), (sum, stations), "{measure}");
    }
    assert_eq!(tally.measure(Measure::VotersAdded), None);

    // Twelve sheets break a rule of their own and count all the same; the second sum is without.
    assert_eq!(report.flagged, 12);
    assert_eq!(report.unflagged.votes("A").unwrap().sum, 4231 - 1984);
    assert_eq!(report.unflagged.stations(), 12);

    let json = json(&report);
    assert_eq!(json["tabulation"]["votes"]["A"], 4231);
    assert_eq!(json["tabulation"]["ballots_cast"]["sum"], 8_073);
    let states: Vec<(&str, u64, u64)> = json["tabulation"]["units"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|unit| unit["level"] == "state")
        .map(|unit| {
            (
                unit["code"].as_str().unwrap(),
                unit["stations"].as_u64().unwrap(),
                unit["votes"]["A"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(states, [("01", 4, 1123), ("02", 12, 1984), ("03", 8, 1124)]);
    let text = report.to_text();
    assert!(
        text.contains("41 rows read = 24 used + 8 quarantined + 9 excluded"),
        "{text}"
    );
}

#[test]
fn the_stakes_and_sentences_of_broken_rules_have_their_numbers() {
    let report = everything().run();
    for (code, stake, words) in [
        (
            "S101",
            10,
            "300 votes, but the sheet states 310 valid votes",
        ),
        ("S102", 5, "(330 papers), but it states 335 ballots cast"),
        (
            "S103",
            330,
            "330 votes, but the valid votes of the sheet are missing",
        ),
        (
            "S104",
            200,
            "400 votes. That is exactly twice the 200 valid votes",
        ),
        ("S105", 10, "350 ballots cast and 360 valid votes"),
        ("S106", 370, "(370 papers), but it states zero ballots cast"),
        (
            "S108",
            380,
            "380 ballots, but it states zero registered voters",
        ),
        (
            "S201",
            5,
            "385 ballots cast but only 380 registered voters: 5 too many",
        ),
        (
            "S203",
            2,
            "390 ballots cast but only 388 ballots issued: 2 too many",
        ),
        (
            "S204",
            3,
            "398 ballots issued but only 395 registered voters: 3 too many",
        ),
        (
            "S205",
            5,
            "405 ballots rejected but only 400 ballots issued: 5 too many",
        ),
    ] {
        let found = finding(&report, code);
        assert_eq!(
            found.votes_at_stake,
            Some(stake),
            "{code}: {}",
            text_of(found)
        );
        assert!(text_of(found).contains(words), "{code}: {}", text_of(found));
    }
    assert!(
        text_of(finding(&report, "D104")).contains("030202"),
        "{}",
        text_of(finding(&report, "D104"))
    );
    assert!(text_of(finding(&report, "D105")).contains("030204"));
    assert!(text_of(finding(&report, "D101")).contains("everything.csv:28"));
    assert!(text_of(finding(&report, "D102")).contains("everything.csv:31"));
}

#[test]
fn a_count_that_is_missing_is_said_with_how_many_sheets_lack_it() {
    let report = everything().run();
    let found: Vec<&Finding> = report
        .findings
        .iter()
        .filter(|finding| finding.code.key() == "I102")
        .collect();
    assert_eq!(found.len(), 2);
    for (name, without, with) in [("ballots issued", 2, 22), ("valid votes", 1, 23)] {
        let finding = found.iter().find(|finding| text_of(finding).contains(name));
        let finding = finding.unwrap();
        let evidence: Vec<EvidenceValue> =
            finding_numbers(finding).iter().map(|e| e.value).collect();
        assert_eq!(evidence, [without, with].map(EvidenceValue::Exact));
    }
}

// ---------------------------------------------------------------------------------------------
// Rules that need another file

#[test]
fn without_a_column_for_null_votes_too_many_valid_votes_are_s202() {
    let audit = referendum(
        r#"
station = "station"
ballots_cast = "cast"
valid_votes = "valid""#,
    )
    .file(
        "sheets.csv",
        "station,cast,valid,yes,no\n1,100,90,50,40\n2,100,110,61,49\n",
    );
    let report = audit.run();
    assert_eq!(codes(&report), ["S202"]);
    assert_eq!(finding(&report, "S202").place.line, Some(3));
    assert_eq!(finding(&report, "S202").votes_at_stake, Some(10));
    assert_eq!(yes_no(&report), (111, 89));
}

#[test]
fn valid_votes_that_are_zero_are_s103_and_not_s102_as_well() {
    // `check::sheet`: a sheet with a slip that one rule explains (S103, S104, S105) is not
    // reported again by the rule that the slip also breaks (S101, S102).
    let audit = referendum(
        r#"
station = "station"
ballots_cast = "cast"
valid_votes = "valid"
null_votes = "null""#,
    )
    .file(
        "sheets.csv",
        "station,cast,valid,null,yes,no\n1,100,0,10,49,41\n",
    );
    assert_eq!(codes(&audit.run()), ["S103"]);
}

#[test]
fn extra_voters_that_are_declared_are_allowed_and_printed() {
    let audit = referendum(
        r#"
station = "station"
voters_registered = "roll"
ballots_cast = "cast""#,
    )
    .file("sheets.csv", "station,roll,cast,yes,no\n1,100,103,60,43\n");
    assert_eq!(codes(&audit.run()), ["S201"]);
    let allowed = audit.and("\n[rules]\nextra_voters_per_station = 3\n").run();
    assert_eq!(codes(&allowed), Vec::<&str>::new());
    assert!(words(&allowed).contains("Extra voters allowed per station: 3"));
}

/// Stations of two states; the counts of `even` are all even.
fn doubled(even: &[&str]) -> String {
    let mut text = "state,station,yes,no\n".to_string();
    for state in ["01", "02"] {
        for station in 0..25u64 {
            let (mut yes, mut no) = (21 + 3 * station, 11 + station);
            if even.contains(&state) {
                (yes, no) = (2 * yes, 2 * no);
            }
            text.push_str(&format!("{state},{state}{station:02},{yes},{no}\n"));
        }
    }
    text
}

const BY_STATE: &str = r#"
station = "station"
units = [{ level = "state", code = "state" }]"#;

#[test]
fn a_unit_in_which_every_count_is_even_is_d204() {
    let report = referendum(BY_STATE)
        .file("sheets.csv", doubled(&["02"]))
        .run();
    assert_eq!(codes(&report), ["D204"]);
    let found = finding(&report, "D204");
    assert_eq!(found.place.units[0].code, "02");
    assert_eq!(found.place.station, None);
    // Σ(21+3i) + Σ(11+i), i = 0..24: 1425 + 575, the votes that the doubling added.
    assert_eq!(found.votes_at_stake, Some(2000));
}

#[test]
fn a_publication_in_which_every_count_is_even_is_one_d204_and_not_one_for_each_unit() {
    let report = referendum(BY_STATE)
        .file("sheets.csv", doubled(&["01", "02"]))
        .run();
    assert_eq!(codes(&report), ["D204"]);
    assert_eq!(finding(&report, "D204").votes_at_stake, Some(4000));
    let clean = referendum(BY_STATE).file("sheets.csv", doubled(&[])).run();
    assert_eq!(codes(&clean), Vec::<&str>::new());
}

#[test]
fn a_row_without_a_station_is_a_parent_only_where_its_unit_has_other_rows() {
    // State 02 has this one row: nobody lists its stations too, and nobody can be credited.
    let audit = referendum(
        r#"
station = "station"
units = [{ level = "state", code = "state" }, { level = "town", code = "town" }]"#,
    )
    .file(
        "sheets.csv",
        "state,town,station,yes,no\n01,0101,1,10,5\n02,,,7,4\n",
    );
    assert_eq!(codes(&audit.run()), ["D203"]);
}

#[test]
fn a_count_that_a_source_has_no_column_for_is_not_missing_from_its_sheets() {
    // I102: "every sheet has every count that its source provides for".
    let audit = referendum("station = \"station\"\nnull_votes = \"null\"")
        .and(&sheets("more.csv", PLAIN))
        .file("sheets.csv", "station,null,yes,no\n1,3,10,5\n")
        .file("more.csv", "station,yes,no\n2,11,6\n");
    let report = audit.run();
    assert_eq!(yes_no(&report), (21, 11));
    assert_eq!(codes(&report), Vec::<&str>::new());
}

#[test]
fn the_ledger_excludes_a_doubled_sheet_by_the_rule_that_found_it() {
    let report = referendum(PLAIN)
        .file("sheets.csv", "station,yes,no\n1,10,5\n1,20,10\n2,7,7\n")
        .run();
    assert_eq!(codes(&report), ["D103"]);
    let by: Vec<&str> = report
        .ledger
        .exclusions
        .iter()
        .map(|row| row.code.key())
        .collect();
    assert_eq!(by, ["D103", "D103"]);
}

// ---------------------------------------------------------------------------------------------
// Coverage

const REGISTER: &str = r#"
[frame]
register = "register.csv"
[frame.layout]
station = "station"
units = [{ level = "state", code = "state" }]
voters_registered = "roll"
"#;

fn with_register(sheets: &str) -> Audit {
    referendum(&format!("{BY_STATE}\nvoters_registered = \"roll\""))
        .and(REGISTER)
        .file("sheets.csv", format!("state,station,roll,yes,no\n{sheets}"))
        .file(
            "register.csv",
            "state,station,roll\n01,1,100\n01,2,200\n02,3,300\n",
        )
}

#[test]
fn a_register_that_is_met_exactly_says_nothing() {
    let report = with_register("01,1,100,50,40\n01,2,200,90,80\n02,3,300,130,120\n").run();
    assert_eq!(codes(&report), Vec::<&str>::new());
    let json = json(&report);
    assert_eq!(json["coverage"]["stations"]["reported"], 3);
    assert_eq!(json["coverage"]["stations"]["expected"], 3);
    assert_eq!(json["coverage"]["voters_registered"]["expected"], 600);
}

#[test]
fn a_station_of_the_register_that_is_not_in_is_c101_with_its_roll() {
    let report = with_register("01,1,100,50,40\n01,2,200,90,80\n").run();
    assert_eq!(codes(&report), ["C101"]);
    let found = finding(&report, "C101");
    // Registered voters are not votes, so they are in the sentence and not at stake.
    assert_eq!(found.votes_at_stake, None);
    assert!(
        text_of(found).contains("300 registered voters"),
        "{}",
        text_of(found)
    );
    assert!(text_of(found).starts_with("1 of 3"), "{}", text_of(found));
    let json = json(&report);
    assert_eq!(json["coverage"]["missing"][0]["station"], "3");
    assert_eq!(json["coverage"]["missing"][0]["voters_registered"], 300);
}

#[test]
fn a_station_that_the_register_does_not_list_is_c102_and_is_not_counted_as_expected() {
    let report =
        with_register("01,1,100,50,40\n01,2,200,90,80\n02,3,300,130,120\n02,4,10,5,4\n").run();
    assert_eq!(codes(&report), ["C102"]);
    let found = finding(&report, "C102");
    assert_eq!(found.place.line, Some(5));
    assert_eq!(found.place.station.as_deref(), Some("4"));
    assert_eq!(found.place.source.as_deref(), Some("electoral board"));
    assert_eq!(report.coverage.stations.reported, 3);
    assert_eq!(report.coverage.not_on_the_register, Some(1));
}

#[test]
fn a_roll_that_is_not_the_registers_is_c103() {
    let report = with_register("01,1,100,50,40\n01,2,199,90,80\n02,3,300,130,120\n").run();
    assert_eq!(codes(&report), ["C103"]);
    let found = finding(&report, "C103");
    assert_eq!(found.place.line, Some(3));
    assert!(
        text_of(found).contains("199") && text_of(found).contains("200"),
        "{}",
        text_of(found)
    );
}

#[test]
fn a_frame_given_as_numbers_finds_missing_stations_and_too_many_of_them() {
    let audit = |frame: &str| {
        referendum("station = \"station\"\nvoters_registered = \"roll\"")
            .and(frame)
            .file(
                "sheets.csv",
                "station,roll,yes,no\n1,100,50,40\n2,200,90,80\n",
            )
            .run()
    };
    assert_eq!(
        codes(&audit("\n[frame]\nstations = 2\nvoters_registered = 300\n")),
        Vec::<&str>::new()
    );
    let missing = audit("\n[frame]\nstations = 5\nvoters_registered = 1000\n");
    assert_eq!(codes(&missing), ["C101"]);
    let text = text_of(finding(&missing, "C101"));
    assert!(text.contains("700 registered voters"), "{text}");
    let many = audit("\n[frame]\nstations = 1\nvoters_registered = 299\n");
    assert_eq!(codes(&many), ["C104", "C104"]);
}

#[test]
fn a_row_of_the_register_that_cannot_be_read_is_said_and_is_no_tally_sheet() {
    let report = with_register("01,1,100,50,40\n01,2,200,90,80\n")
        .file(
            "register.csv",
            "state,station,roll\n01,1,100\n01,2,200\n02,3,about 300\n",
        )
        .run();
    assert_eq!(codes(&report), ["I101"]);
    assert_eq!(
        finding(&report, "I101").place.file.as_deref(),
        Some("register.csv")
    );
    assert_eq!(report.ledger.quarantined, 0);
    assert_eq!(report.ledger.rows_read, 2);
}

#[test]
fn a_roll_that_a_sheet_lacks_is_not_counted_among_the_missing_stations_voters() {
    // Station 2 is in and does not state its roll: nobody knows how many voters station 3 has.
    let report = referendum("station = \"station\"\nvoters_registered = \"roll\"")
        .and("\n[frame]\nstations = 3\nvoters_registered = 600\n")
        .file(
            "sheets.csv",
            "station,roll,yes,no\n1,100,50,40\n2,not stated,90,80\n",
        );
    let mut report = report;
    report.plan = report.plan.replace(
        "voters_registered = \"roll\"",
        "voters_registered = \"roll\"\nmissing = { \"not stated\" = \"not_collected\" }",
    );
    let report = report.run();
    let found = finding(&report, "C101");
    assert_eq!(found.votes_at_stake, None, "{}", text_of(found));
    assert!(!text_of(found).contains("500"), "{}", text_of(found));
}

#[test]
fn a_station_that_the_register_lists_twice_is_not_missing_when_it_is_in() {
    let report = with_register("01,1,100,50,40\n01,2,200,90,80\n02,3,300,130,120\n")
        .file(
            "register.csv",
            "state,station,roll\n01,1,100\n01,2,200\n02,3,300\n02,3,300\n",
        )
        .run();
    assert!(!codes(&report).contains(&"C101"), "{:?}", codes(&report));
}

#[test]
fn a_file_may_be_the_sheets_and_the_register_at_once() {
    let one = referendum("station = \"station\"\nvoters_registered = \"roll\"")
        .and(
            r#"
[frame]
register = "sheets.csv"
[frame.layout]
station = "station"
voters_registered = "roll"
"#,
        )
        .file(
            "sheets.csv",
            "station,roll,yes,no\n1,100,50,40\n2,about 200,90,80\n",
        );
    let report = one.run();
    assert_eq!(report.ledger.rows_read, 2);
    assert_eq!(report.ledger.used, 1);
    assert_eq!(report.ledger.quarantined, 1);
}

#[test]
fn units_of_two_files_with_other_levels_are_never_given_each_others_level() {
    let audit = referendum(BY_STATE)
        .and(&sheets(
            "more.csv",
            "station = \"station\"\nunits = [{ level = \"county\", code = \"county\" }]",
        ))
        .file("sheets.csv", "state,station,yes,no\n01,1,10,5\n")
        .file("more.csv", "county,station,yes,no\n01,2,20,7\n");
    // Either the plan is refused, or a county stays a county.
    let Ok(report) = audit.attempt(None) else {
        return;
    };
    for unit in json(&report)["tabulation"]["units"].as_array().unwrap() {
        if unit["level"] == "state" {
            assert_eq!(unit["votes"]["yes"], 10, "county 01 is added to state 01");
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Announced results

/// Two stations in two states, with 30 for yes and 20 for no, and this frame.
fn announced(stations: u64, announced: &str) -> Audit {
    referendum(BY_STATE)
        .and(&format!("\n[frame]\nstations = {stations}\n"))
        .and(announced)
        .file(
            "sheets.csv",
            "state,station,yes,no\n01,1,10,5\n02,2,20,15\n",
        )
}

#[test]
fn an_announcement_that_is_the_sum_of_all_sheets_says_nothing() {
    let report = announced(
        2,
        r#"
[[announced]]
source = "board"
votes = { yes = 30, no = 20 }
shares = { yes = "60.0", no = "40.0" }
valid_votes = 50
stations_reported = "100%"
"#,
    )
    .run();
    assert_eq!(codes(&report), Vec::<&str>::new());
}

#[test]
fn a_difference_with_every_station_in_is_r101() {
    let report = announced(
        2,
        r#"
[[announced]]
source = "board"
votes = { yes = 31, no = 20 }
stations_reported = 2
"#,
    )
    .run();
    assert_eq!(codes(&report), ["R101"]);
    let found = finding(&report, "R101");
    assert_eq!(found.votes_at_stake, Some(1));
    assert_eq!(found.place.source.as_deref(), Some("board"));
    let text = report.text_of(found);
    assert!(text.contains("+1"), "{text}");
}

#[test]
fn less_announced_than_the_sheets_in_hand_hold_is_r102_and_impossible() {
    let complete = r#"
[[announced]]
source = "board"
votes = { yes = 29, no = 40 }
stations_reported = "100%"
"#;
    let report = announced(3, complete).run();
    assert_eq!(codes(&report), ["C101", "R102"]);
    assert_eq!(finding(&report, "R102").kind.key(), "impossible");
    assert_eq!(finding(&report, "R102").votes_at_stake, Some(1));
    // A partial announcement may well be below the sheets in hand.
    let partial = complete.replace("100%", "66%");
    assert_eq!(codes(&announced(3, &partial).run()), ["C101"]);
}

#[test]
fn with_a_station_missing_and_a_stranger_in_its_place_not_every_station_is_in() {
    // The frame has stations 1, 2 and 3; the sheets are of 1, 2 and 9. R101 would say that every
    // station is in on both sides.
    let audit = with_register("01,1,100,50,40\n01,2,200,90,80\n02,9,300,130,120\n").and(
        r#"
[[announced]]
source = "board"
votes = { yes = 300, no = 260 }
stations_reported = "100%"
"#,
    );
    let report = audit.run();
    assert_eq!(codes(&report), ["C101", "C102"]);
}

#[test]
fn a_percentage_that_no_rounding_gives_is_r103() {
    let report = announced(
        2,
        r#"
[[announced]]
source = "board"
votes = { yes = 30, no = 20 }
shares = { yes = "61.0" }
"#,
    )
    .run();
    assert_eq!(codes(&report), ["R103"]);
    let text = report.text_of(finding(&report, "R103"));
    assert!(
        text.contains("30 of 50 announced valid votes are 60.0%"),
        "{text}"
    );
}

#[test]
fn percentages_that_do_not_add_up_are_r104() {
    let report = announced(
        2,
        "\n[[announced]]\nsource = \"board\"\nshares = { yes = \"60.0\", no = \"41.0\" }\n",
    )
    .run();
    assert_eq!(codes(&report), ["R104"]);
    let text = report.text_of(finding(&report, "R104"));
    assert!(text.contains("101.0"), "{text}");
}

#[test]
fn counts_rebuilt_from_percentages_are_r105_and_unusual() {
    // 51.2% and 48.8% of 10,058,774 in whole votes; then one vote moved.
    let rebuilt = |yes: u64, no: u64| {
        announced(
            2,
            &format!("\n[[announced]]\nsource = \"board\"\nvotes = {{ yes = {yes}, no = {no} }}\nshares = {{ yes = \"51.2\", no = \"48.8\" }}\n"),
        )
        .run()
    };
    let report = rebuilt(5_150_092, 4_908_682);
    assert_eq!(codes(&report), ["R105"]);
    assert_eq!(finding(&report, "R105").kind.key(), "unusual");
    assert_eq!(
        codes(&rebuilt(5_150_093, 4_908_681)),
        Vec::<&str>::new(),
        "one vote beside the grid"
    );
}

#[test]
fn selections_that_are_not_the_announced_valid_votes_are_r106() {
    let report = announced(
        2,
        r#"
[[announced]]
source = "board"
votes = { yes = 30, no = 20 }
valid_votes = 51
"#,
    )
    .run();
    assert_eq!(codes(&report), ["R106"]);
    assert_eq!(finding(&report, "R106").votes_at_stake, Some(1));
}

#[test]
fn announced_parts_that_are_not_the_announced_whole_are_r107() {
    let parts = r#"
[[announced]]
source = "board"
votes = { yes = 30, no = 20 }
[[announced]]
source = "board, state 01"
scope = { level = "state", code = "01" }
votes = { yes = 10, no = 5 }
[[announced]]
source = "board, state 02"
scope = { level = "state", code = "02" }
votes = { yes = 21, no = 15 }
"#;
    let report = announced(2, parts).run();
    assert_eq!(codes(&report), ["R107"]);
    assert_eq!(finding(&report, "R107").votes_at_stake, Some(1));
    let scopes: Vec<&Scope> = report.reconciliation.iter().map(|r| &r.scope).collect();
    assert_eq!(scopes[0], &Scope::contest());
    let yes = &report.reconciliation[2].votes[0];
    assert_eq!((yes.selection.as_str(), yes.difference), ("yes", 1));
    // Without one of the parts nothing can be said of their sum.
    let two = parts.rsplit_once("[[announced]]").unwrap().0;
    assert_eq!(codes(&announced(2, two).run()), Vec::<&str>::new());
}

/// An announcement of town 1, of which there are two.
fn of_town_1(within: &str) -> Audit {
    referendum(
        r#"
station = "station"
units = [{ level = "state", code = "state" }, { level = "town", code = "town" }]"#,
    )
    .and(&format!(
        "\n[[announced]]\nsource = \"board\"\nscope = {{ level = \"town\", code = \"1\"{within} }}\nvotes = {{ yes = 11 }}\n"
    ))
    .file(
        "sheets.csv",
        "state,town,station,yes,no\n01,1,a,10,5\n02,1,b,20,15\n",
    )
}

#[test]
fn a_plan_that_fails_while_it_runs_is_named_as_the_plan_that_it_is() {
    let PlanError::Plan { path, .. } = of_town_1("").error() else {
        panic!("another error")
    };
    assert_eq!(path, "audit.toml");
}

#[test]
fn a_unit_that_cannot_be_told_from_another_is_an_error_that_says_how_to_tell_it() {
    let error = of_town_1("").error().to_string();
    assert!(
        error.contains("2 units of level town have the code `1`. Add within ="),
        "{error}"
    );
    let report = of_town_1(", within = [\"02\"]").run();
    assert_eq!(report.reconciliation[0].votes[0].tabulated, 20);
}

// ---------------------------------------------------------------------------------------------
// Encodings, delimiters, line ends, quotes, compression

const ELECTION: [[&str; 7]; 5] = [
    ["edo", "nombre", "mesa", "válidos", "nulos", "sí", "no"],
    ["01", "CORUÑA", "0010", "30", "2", "12", "18"],
    ["01", "CORUÑA", "0020", "1400", "3", "800", "600"],
    ["02", "CÁCERES “SUR”", "0030", "41", "", "25", "15"],
    ["02", "CÁCERES “SUR”", "0040", "ilegible", "4", "n.d.", "7"],
];

fn election(delimiter: char, newline: &str, quoted: bool) -> String {
    let quote = if quoted { "\"" } else { "" };
    ELECTION
        .iter()
        .map(|row| {
            let cells: Vec<String> = row
                .iter()
                .map(|cell| format!("{quote}{cell}{quote}"))
                .collect();
            cells.join(&delimiter.to_string()) + newline
        })
        .collect()
}

fn election_audit(encoding: Option<&str>, content: Vec<u8>) -> Audit {
    let declared = encoding.map_or(String::new(), |name| format!("encoding = \"{name}\"\n"));
    Audit::new(format!(
        r#"
title = "Elección"
[contest]
id = "c"
rule = "plurality"
selections = [{{ id = "sí", name = "Sí" }}, {{ id = "no", name = "No" }}]
[[sheets]]
source = "junta"
path = "actas.csv"
{declared}
[sheets.layout]
station = "mesa"
units = [{{ level = "estado", code = "edo", name = "nombre" }}]
valid_votes = "válidos"
null_votes = "nulos"
votes = {{ "sí" = "sí", no = "no" }}
missing = {{ ilegible = "illegible", "n.d." = "not_collected" }}
"#
    ))
    .file("actas.csv", content)
}

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let mark = mark.then_some('\u{feff}');
    let units = mark.into_iter().chain(text.chars());
    let mut buffer = [0; 2];
    units
        .flat_map(|c| c.encode_utf16(&mut buffer).to_vec())
        .flat_map(|unit| {
            if little {
                unit.to_le_bytes()
            } else {
                unit.to_be_bytes()
            }
        })
        .collect()
}

fn windows_1252(text: &str) -> Vec<u8> {
    let (bytes, _, lossy) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lossy);
    bytes.into_owned()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// The sheets with nothing of the byte at which they stand, which is the encoding's.
fn sheets_of(report: &AuditReport) -> Vec<TallySheet> {
    report
        .sheets()
        .iter()
        .map(|sheet| {
            let mut sheet = sheet.to_sheet();
            sheet.source.as_mut().unwrap().byte = 0;
            sheet
        })
        .collect()
}

#[test]
fn the_same_election_in_every_encoding_and_dialect_gives_the_same_sheets_and_totals() {
    let first = election_audit(None, election(',', "\n", false).into_bytes()).run();
    assert_eq!(first.sheets().len(), 4);
    assert_eq!(votes(&first, "sí"), 837);
    assert_eq!(votes(&first, "no"), 640);
    assert_eq!(
        first.sheets().get(2).unwrap().units()[0].name,
        "CÁCERES “SUR”"
    );
    let sheets = sheets_of(&first);
    let same = json(&first);

    type Encode = fn(&str) -> Vec<u8>;
    let encodings: [(&str, Option<&str>, Encode, &str); 10] = [
        (
            "utf-8",
            None,
            |text| text.as_bytes().to_vec(),
            "utf-8 (detected)",
        ),
        (
            "utf-8, declared",
            Some("utf-8"),
            |text| text.as_bytes().to_vec(),
            "utf-8 (declared)",
        ),
        (
            "utf-8 with mark",
            None,
            |text| format!("\u{feff}{text}").into_bytes(),
            "utf-8 (from its byte order mark)",
        ),
        (
            "utf-16le with mark",
            None,
            |text| utf16(text, true, true),
            "utf-16le (from its byte order mark)",
        ),
        (
            "utf-16be with mark",
            None,
            |text| utf16(text, false, true),
            "utf-16be (from its byte order mark)",
        ),
        (
            "utf-16le",
            None,
            |text| utf16(text, true, false),
            "utf-16le (detected)",
        ),
        (
            "utf-16be",
            None,
            |text| utf16(text, false, false),
            "utf-16be (detected)",
        ),
        (
            "utf-16be, declared",
            Some("UTF-16BE"),
            |text| utf16(text, false, false),
            "utf-16be (declared)",
        ),
        (
            "windows-1252",
            None,
            windows_1252,
            "windows-1252 (detected)",
        ),
        (
            "windows-1252, declared",
            Some("Windows-1252"),
            windows_1252,
            "windows-1252 (declared)",
        ),
    ];
    for (name, declared, encode, printed) in encodings {
        for delimiter in [',', ';', '\t', '|'] {
            for newline in ["\n", "\r\n"] {
                for quoted in [false, true] {
                    for packed in [false, true] {
                        let case = format!(
                            "{name}, {delimiter:?}, {newline:?}, quoted {quoted}, gzip {packed}"
                        );
                        let bytes = encode(&election(delimiter, newline, quoted));
                        let bytes = if packed { gzip(&bytes) } else { bytes };
                        let report = election_audit(declared, bytes).run();
                        assert_eq!(sheets_of(&report), sheets, "{case}");
                        let json = json(&report);
                        for part in ["tabulation", "findings", "coverage"] {
                            assert_eq!(json[part], same[part], "{case}");
                        }
                        assert_eq!(report.inputs[0].summary.delimiter, delimiter, "{case}");
                        let text = report.to_text();
                        assert!(text.contains(printed), "{case}: {text}");
                    }
                }
            }
        }
    }
}

#[test]
fn old_line_ends_and_a_last_line_without_one_lose_no_row() {
    for text in [
        "station,yes,no\r1,10,5\r2,20,7\r",
        "station,yes,no\n1,10,5\n2,20,7",
        "station,yes,no\r\n1,10,5\r\n2,20,7",
        "\n\nstation,yes,no\n\n1,10,5\n\n\n2,20,7\n\n",
        "station,yes,no\n1,10,5\n2,20,\"7\"",
    ] {
        let report = referendum(PLAIN).file("sheets.csv", text).run();
        assert_eq!(ledger(&report), (2, 2, 0, 0), "{text:?}");
        assert_eq!(yes_no(&report), (30, 12), "{text:?}");
    }
}

#[test]
fn quotes_protect_delimiters_and_doubled_quotes_are_one() {
    let report = referendum(
        "station = \"station\"\nunits = [{ level = \"town\", code = \"code\", name = \"name\" }]",
    )
    .file(
        "sheets.csv",
        "code,name,station,yes,no\n1,\"Santa \"\"La\"\", the; first|\",a,10,5\n2,5\" pipe,b,1,2\n",
    )
    .run();
    let names: Vec<String> = report
        .sheets()
        .iter()
        .map(|sheet| sheet.units()[0].name.clone())
        .collect();
    assert_eq!(names, ["Santa \"La\", the; first|", "5\" pipe"]);
}

#[test]
fn bytes_that_are_not_of_the_declared_encoding_set_a_row_aside() {
    let mut text = b"code,station,yes,no\nCOTA,1,10,5\nPE".to_vec();
    text.extend(b"\xd1A,2,20,7\n");
    let layout = "station = \"station\"\nunits = [{ level = \"town\", code = \"code\" }]";
    let declared = referendum(layout).plan.replace(
        "path = \"sheets.csv\"",
        "path = \"sheets.csv\"\nencoding = \"utf-8\"",
    );
    let report = Audit::new(declared).file("sheets.csv", text.clone()).run();
    assert_eq!(ledger(&report), (2, 1, 1, 0));
    let row = aside(&report)[0];
    assert_eq!(
        (row.0, row.1, row.3),
        (3, "code", QuarantineReason::NotText)
    );
    // Where nothing is declared the bytes are read as what they can be, and the report says so.
    let report = referendum(layout).file("sheets.csv", text).run();
    assert_eq!(report.sheets().get(1).unwrap().units()[0].code, "PEÑA");
    assert_eq!(report.inputs[0].summary.encoding, "windows-1252");
}

#[test]
fn a_byte_that_is_no_utf8_far_into_a_file_is_met_by_reading_it_again() {
    let mut text = b"code,station,yes,no\n".to_vec();
    for station in 0..30_000 {
        text.extend(format!("TOWN,{station},2,1\n").bytes());
    }
    assert!(text.len() > 1 << 18);
    text.extend(b"PE\xd1A,x,20,7\n");
    let report =
        referendum("station = \"station\"\nunits = [{ level = \"town\", code = \"code\" }]")
            .file("sheets.csv", text)
            .run();
    assert_eq!(report.inputs[0].summary.encoding, "windows-1252");
    assert_eq!(report.sheets().get(30_000).unwrap().units()[0].code, "PEÑA");
    assert_eq!(yes_no(&report), (60_020, 30_007));
}

// ---------------------------------------------------------------------------------------------
// Thousands

#[test]
fn thousands_declared_for_all_columns_are_read_and_not_called_detected() {
    let report = referendum("station = \"station\"\nnumbers = { thousands = \".\" }")
        .file(
            "sheets.csv",
            "station;yes;no\n1;1.309;12\n2;1400;1.234.567\n",
        )
        .run();
    assert_eq!(yes_no(&report), (2_709, 1_234_579));
    assert!(report.inputs[0].summary.thousands_detected.is_empty());
    assert_eq!(codes(&report), Vec::<&str>::new());
}

#[test]
fn thousands_declared_for_one_column_leave_the_others_as_they_are() {
    let report = referendum("station = \"station\"\nnumbers = { yes = { thousands = \".\" } }")
        .file(
            "sheets.csv",
            "station;yes;no\n1;1.309;1400\n2;1400;1.500\n3;5;6\n",
        )
        .run();
    assert_eq!(
        aside(&report),
        [(3, "no", "1.500", QuarantineReason::UndeclaredThousands)]
    );
    assert_eq!(yes_no(&report), (1_314, 1_406));
}

#[test]
fn thousands_that_a_whole_column_needs_are_detected_and_printed() {
    for (separator, written) in [
        ('.', "1.309"),
        (',', "\"1,309\""),
        (' ', "1 309"),
        ('\'', "1'309"),
        ('’', "1’309"),
        ('\u{a0}', "1\u{a0}309"),
        ('\u{202f}', "1\u{202f}309"),
    ] {
        let report = referendum(PLAIN)
            .file(
                "sheets.csv",
                format!("station,yes,no\n1,{written},1400\n2,12,7\n"),
            )
            .run();
        assert_eq!(yes_no(&report), (1_321, 1_407), "{separator:?}");
        let found = &report.inputs[0].summary.thousands_detected;
        assert_eq!(
            found.iter().collect::<Vec<_>>(),
            [(&"yes".to_string(), &separator)]
        );
        assert_eq!(
            json(&report)["inputs"][0]["thousands_detected"]["yes"],
            separator.to_string()
        );
        let text = report.to_text();
        assert!(
            text.contains(&format!(
                "column `yes`: `{separator}` was read as a thousands separator (detected)"
            )),
            "{text}"
        );
    }
}

#[test]
fn a_separator_beside_plain_four_digit_numbers_or_another_separator_is_not_guessed() {
    for (other, used) in [("1400", 1_400), ("1,400", 0)] {
        let report = referendum(PLAIN)
            .file(
                "sheets.csv",
                format!("station;yes;no\n1;1.309;1\n2;{other};2\n"),
            )
            .run();
        assert!(report.inputs[0].summary.thousands_detected.is_empty());
        let first = aside(&report)[0];
        assert_eq!(
            first,
            (2, "yes", "1.309", QuarantineReason::UndeclaredThousands)
        );
        assert_eq!(votes(&report, "yes"), used);
    }
}

#[test]
fn a_fraction_with_three_decimals_is_no_number_with_thousands() {
    // Nobody writes 0.512 for 512.
    let report = referendum(PLAIN)
        .file("sheets.csv", "station,yes,no\n1,0.512,3\n2,12,4\n")
        .run();
    assert_eq!(
        aside(&report),
        [(2, "yes", "0.512", QuarantineReason::Fraction)]
    );
    let declared = referendum("station = \"station\"\nnumbers = { thousands = \".\" }")
        .file("sheets.csv", "station,yes,no\n1,0.512,3\n2,1.200,4\n")
        .run();
    assert_eq!(yes_no(&declared), (1_200, 4));
}

// ---------------------------------------------------------------------------------------------
// Words for missing

#[test]
fn words_for_missing_keep_their_reason_and_stand_for_all_that_begin_so() {
    use scrutineer::model::MissingReason as R;
    let report = referendum(
        r#"
station = "station"
null_votes = "null"
missing = { "—" = "not_collected", "pend*" = "pending", "***" = "suppressed", "?" = "illegible" }"#,
    )
    .file(
        "sheets.csv",
        "station,null,yes,no\n1,—,1,1\n2,pending since noon,1,1\n3,***,1,1\n4,?,1,1\n5,,1,1\n6,0,1,1\n",
    )
    .run();
    let reasons: Vec<Option<R>> = report
        .sheets()
        .iter()
        .map(|sheet| sheet.null_votes().missing_reason())
        .collect();
    assert_eq!(
        reasons,
        [
            Some(R::NotCollected),
            Some(R::Pending),
            Some(R::Suppressed),
            Some(R::Illegible),
            Some(R::Blank),
            None
        ]
    );
    assert_eq!(codes(&report), ["I102"]);
}

#[test]
fn a_word_for_missing_that_looks_like_a_number_is_missing_all_the_same() {
    // Official tables write 999 or 9999 for "not counted"; adding it up would be a wrong total.
    let audit = referendum("station = \"station\"\nmissing = { 9999 = \"not_collected\" }")
        .file("sheets.csv", "station,yes,no\n1,10,5\n2,9999,7\n");
    // Refusing the word in the plan would do as well.
    if let Ok(report) = audit.attempt(None) {
        assert_eq!(yes_no(&report), (10, 12));
    }
}

#[test]
fn a_word_for_missing_goes_before_one_that_only_begins_like_it() {
    let report = referendum(
        "station = \"station\"\nmissing = { \"n*\" = \"pending\", \"n/a\" = \"illegible\" }",
    )
    .file("sheets.csv", "station,yes,no\n1,n/a,5\n2,no,7\n")
    .run();
    let reason = |row: usize| {
        let reason = report
            .sheets()
            .get(row)
            .unwrap()
            .votes(0)
            .unwrap()
            .missing_reason();
        reason.unwrap().key()
    };
    assert_eq!((reason(0), reason(1)), ("illegible", "pending"));
}

#[test]
fn a_row_cut_short_behind_an_empty_cell_is_set_aside_and_not_called_blank() {
    // A broken export ends anywhere; only a word that the plan lists speaks for the cells
    // behind it.
    let report = referendum("station = \"station\"\nmissing = { \"not opened\" = \"pending\" }")
        .file(
            "sheets.csv",
            "station,yes,no,note\n1,10,5,\n2,not opened\n3,\n",
        )
        .run();
    assert_eq!(ledger(&report), (3, 2, 1, 0));
    assert_eq!(aside(&report)[0].0, 4);
}

// ---------------------------------------------------------------------------------------------
// Inputs that cannot be used

#[test]
fn a_missing_column_is_named_with_the_nearest_and_all_that_are_there() {
    let error = referendum("station = \"station\"\nvalid_votes = \"valid\"")
        .file("sheets.csv", "statoin;vaild;yes;no\n1;3;2;1\n")
        .read_error();
    let text = error.to_string();
    assert!(
        matches!(&error, ReadError::MissingColumns { line: 1, missing, columns, .. }
            if missing.len() == 2
                && matches!(columns, ColumnList::All(names) if names.len() == 4)),
        "{text}"
    );
    for part in [
        "sheets.csv:1:",
        "no column `station`, for the station's key: did you mean `statoin`?",
        "no column `valid`, for the valid votes: did you mean `vaild`?",
        "`statoin`, `vaild`, `yes`, `no`",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn the_columns_are_told_apart_even_where_none_of_those_wanted_is_there() {
    for delimiter in [",", ";", "\t", "|"] {
        let heading = ["STATION", "YES", "NO"].join(delimiter);
        let error = referendum(PLAIN)
            .file(
                "sheets.csv",
                format!("{heading}\n{}\n", ["1", "2", "3"].join(delimiter)),
            )
            .read_error();
        let text = error.to_string();
        assert!(text.contains("`STATION`, `YES`, `NO`"), "{text}");
        assert!(text.contains("did you mean `STATION`?"), "{text}");
    }
}

#[test]
fn a_column_that_is_there_twice_is_not_chosen_by_chance() {
    let error = referendum(PLAIN)
        .file("sheets.csv", "station,yes,no,yes\n1,3,2,1\n")
        .read_error();
    assert!(
        error.to_string().contains("there 2 times: columns 2, 4"),
        "{error}"
    );
}

#[test]
fn a_heading_without_rows_is_an_error() {
    for text in [
        "station,yes,no\n",
        "station,yes,no",
        "station,yes,no\r\n\r\n",
    ] {
        let error = referendum(PLAIN).file("sheets.csv", text).read_error();
        assert!(matches!(error, ReadError::NoRows { .. }), "{error}");
        assert!(error.to_string().contains("sheets.csv"), "{error}");
    }
}

#[test]
fn an_empty_file_has_no_heading() {
    for text in ["", "\n\n", "\u{feff}"] {
        let error = referendum(PLAIN).file("sheets.csv", text).read_error();
        assert!(matches!(error, ReadError::NoHeader { .. }), "{error}");
    }
}

#[test]
fn a_file_with_another_digest_is_an_error_with_both() {
    let audit = |digest: &str| {
        let mut audit = referendum(PLAIN).file("sheets.csv", "station,yes,no\n1,2,1\n");
        audit.plan = audit.plan.replace(
            "path = \"sheets.csv\"",
            &format!("path = \"sheets.csv\"\nsha256 = \"{digest}\""),
        );
        audit
    };
    let wrong = "0123456789abcdef".repeat(4);
    let error = audit(&wrong).read_error();
    let ReadError::Digest {
        file,
        expected,
        found,
    } = &error
    else {
        panic!("{error}")
    };
    assert_eq!((file.as_str(), expected), ("sheets.csv", &wrong));
    let right = found.clone();
    let report = audit(&right.to_uppercase()).run();
    assert_eq!(report.inputs[0].summary.sha256, right);
    assert!(report.to_text().contains(&right));
}

#[test]
fn a_quote_that_never_closes_is_an_error_with_its_line() {
    let error = referendum(PLAIN)
        .file(
            "sheets.csv",
            "station,yes,no\n1,2,1\n\"2\n3\",4,5\n\"6,7,8\n9,10,11\n",
        )
        .read_error();
    assert!(
        matches!(error, ReadError::UnclosedQuote { line: 5, .. }),
        "{error}"
    );
    assert!(error.to_string().starts_with("sheets.csv:5:"), "{error}");
}

#[test]
fn a_quote_of_the_heading_that_never_closes_is_the_same_error() {
    let error = referendum(PLAIN)
        .file("sheets.csv", "\n\"station,yes,no\n1,2,1\n2,3,4\n")
        .read_error();
    assert!(
        matches!(error, ReadError::UnclosedQuote { line: 2, .. }),
        "{error}"
    );
}

#[test]
fn a_packed_file_that_was_cut_off_is_an_error_and_no_smaller_election() {
    let rows: String = (0..5_000)
        .map(|station| format!("{station},{},{}\n", station % 97, station % 89))
        .collect();
    let packed = gzip(format!("station,yes,no\n{rows}").as_bytes());
    let whole = referendum(PLAIN).file("sheets.csv", packed.clone()).run();
    assert_eq!(whole.ledger.used, 5_000);
    for length in [packed.len() - 1, packed.len() - 9, packed.len() / 2] {
        let error = referendum(PLAIN)
            .file("sheets.csv", &packed[..length])
            .read_error();
        assert!(matches!(error, ReadError::Io { .. }), "{length}: {error}");
    }
}

#[test]
fn an_encoding_that_nobody_knows_and_a_file_that_is_not_there_are_named() {
    let mut unknown = referendum(PLAIN).file("sheets.csv", "station,yes,no\n1,2,1\n");
    unknown.plan = unknown.plan.replace(
        "path = \"sheets.csv\"",
        "path = \"sheets.csv\"\nencoding = \"utf-9\"",
    );
    let error = unknown.error().to_string();
    assert!(
        error.contains("audit.toml:") && error.contains("encoding `utf-9` is unknown"),
        "{error}"
    );
    let error = referendum(PLAIN).read_error();
    assert!(matches!(error, ReadError::Io { .. }), "{error}");
    assert!(error.to_string().starts_with("sheets.csv:"), "{error}");
}

#[test]
fn every_input_that_cannot_be_used_is_reported_and_not_the_first_only() {
    let error = referendum(PLAIN)
        .and(&sheets("more.csv", PLAIN))
        .and(&sheets("last.csv", PLAIN))
        .file("sheets.csv", "station,yes,no\n")
        .file("more.csv", "station,yes\n1,2\n")
        .file("last.csv", "station,yes,no\n1,2,1\n")
        .error();
    let PlanError::Read { errors } = error else {
        panic!("{error}")
    };
    assert!(
        matches!(
            errors.as_slice(),
            [ReadError::NoRows { .. }, ReadError::MissingColumns { .. }]
        ),
        "{errors:?}"
    );
}

// ---------------------------------------------------------------------------------------------
// Which rows count

/// Station 1 is there twice with the same counts, station 2 with two versions, one of them twice,
/// station 3 has a sum that is wrong, station 4 is clean.
fn disputed(inclusion: &str) -> AuditReport {
    let layout = "station = \"station\"\nvalid_votes = \"valid\"";
    referendum(layout)
        .and(&sheets("second.csv", layout))
        .and(&format!("\n[inclusion]\n{inclusion}\n"))
        .file(
            "sheets.csv",
            "station,valid,yes,no\n1,3,2,1\n1,3,2,1\n2,30,20,10\n2,30,20,10\n3,999,300,100\n4,6000,4000,2000\n",
        )
        .file("second.csv", "station,valid,yes,no\n2,29,20,9\n")
        .run()
}

#[test]
fn each_rule_of_inclusion_changes_the_totals_as_declared() {
    // read is 7 in all; used, excluded, and the sums.
    for (inclusion, used, sums) in [
        // The default: duplicates once, conflicts not at all.
        ("", 3, (4_302, 2_101)),
        ("identical_duplicates = \"once\"", 3, (4_302, 2_101)),
        ("identical_duplicates = \"none\"", 2, (4_300, 2_100)),
        ("conflicting_duplicates = \"none\"", 3, (4_302, 2_101)),
        ("conflicting_duplicates = \"first\"", 4, (4_322, 2_111)),
        ("conflicting_duplicates = \"last\"", 4, (4_322, 2_110)),
        (
            "conflicting_duplicates = { file = \"second.csv\" }",
            4,
            (4_322, 2_110),
        ),
        (
            "conflicting_duplicates = { file = \"sheets.csv\" }",
            4,
            (4_322, 2_111),
        ),
        ("exclude_codes = [\"S101\"]", 2, (4_002, 2_001)),
        ("exclude_codes = [\"s101\"]", 2, (4_002, 2_001)),
        ("exclude_codes = [\"S102\"]", 3, (4_302, 2_101)),
    ] {
        let report = disputed(inclusion);
        assert_eq!(ledger(&report), (7, used, 0, 7 - used), "{inclusion}");
        assert_eq!(yes_no(&report), sums, "{inclusion}");
        // What was found does not depend on what counts.
        assert_eq!(
            codes(&report),
            ["D101", "D101", "D102", "S101"],
            "{inclusion}"
        );
    }
}

#[test]
fn excluding_sheets_that_disagree_lets_none_of_them_count() {
    // Without the rule neither row of station 1 counts; with it there cannot be more votes.
    for (code, second) in [("D102", "1,10,6"), ("D103", "1,20,10")] {
        let report = referendum(PLAIN)
            .and(&format!("\n[inclusion]\nexclude_codes = [\"{code}\"]\n"))
            .file(
                "sheets.csv",
                format!("station,yes,no\n1,10,5\n{second}\n2,1,1\n"),
            )
            .run();
        assert_eq!(codes(&report), [code]);
        assert_eq!(yes_no(&report), (1, 1), "{code}");
        assert_eq!(ledger(&report), (3, 1, 0, 2), "{code}");
    }
}

#[test]
fn rows_of_two_files_that_name_no_stations_are_not_one_station() {
    let report = referendum("")
        .and(&sheets("more.csv", ""))
        .file("sheets.csv", "yes,no\n1,2\n3,4\n")
        .file("more.csv", "yes,no\n10,20\n30,40\n")
        .run();
    assert_eq!(yes_no(&report), (44, 66));
    assert_eq!(codes(&report), Vec::<&str>::new());
}

#[test]
fn every_excluded_row_is_in_the_ledger_with_its_line_and_the_rule() {
    let report = disputed("conflicting_duplicates = \"last\"\nexclude_codes = [\"S101\"]");
    let rows: Vec<(&str, u64, &str, &str)> = report
        .ledger
        .exclusions
        .iter()
        .map(|row| {
            (
                row.file.as_str(),
                row.line,
                row.station.as_str(),
                row.code.key(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("sheets.csv", 3, "1", "D101"),
            ("sheets.csv", 4, "2", "D102"),
            ("sheets.csv", 5, "2", "D102"),
            ("sheets.csv", 6, "3", "S101"),
        ]
    );
    assert_eq!(report.flagged, 0);
    let text = words(&report);
    assert!(
        text.contains("of conflicting duplicates, the last row counts"),
        "{text}"
    );
    assert!(text.contains("unless the problem is S101"), "{text}");
}

#[test]
fn a_key_that_lost_its_zeros_is_one_station_with_the_other() {
    let rows = "centre,yes,no\n10101001,5,3\n010101001,5,3\n";
    let padded = referendum("station = { column = \"centre\", pad = 9 }")
        .file("sheets.csv", rows)
        .run();
    assert_eq!(codes(&padded), ["D101"]);
    assert_eq!(yes_no(&padded), (5, 3));
    assert_eq!(
        padded.sheets().get(0).unwrap().station().to_string(),
        "010101001"
    );
    let plain = referendum("station = \"centre\"")
        .file("sheets.csv", rows)
        .run();
    assert_eq!(codes(&plain), Vec::<&str>::new());
    assert_eq!(yes_no(&plain), (10, 6));
}

#[test]
fn several_columns_are_added_up_for_a_measure_and_for_a_selection() {
    let mut audit = referendum("station = \"station\"\nballots_cast = [\"urn\", \"post\"]").file(
        "sheets.csv",
        "station,urn,post,yes1,yes2,no\n1,40,10,20,10,20\n2,5,,3,,2\n3,4294967287,1,1,1,1\n",
    );
    audit.plan = audit
        .plan
        .replace("yes = \"yes\"", "yes = [\"yes1\", \"yes2\"]");
    let report = audit.run();
    // Missing where a part is missing; too large a sum is no count.
    assert_eq!(yes_no(&report), (30, 22));
    assert_eq!(
        aside(&report),
        [(4, "urn", "4294967287", QuarantineReason::SumTooLarge)]
    );
}

// ---------------------------------------------------------------------------------------------
// Threads

/// Writes rows with quoted notes of every length and kind, so that wherever the file is cut some
/// cut falls within quotes, between two quotes, or on a newline that ends no record.
struct Noted {
    text: String,
    /// Line, byte, yes, no of each row.
    rows: Vec<(u64, u64, u64, u64)>,
}

fn noted(bytes: usize, delimiter: char) -> Noted {
    let line_of = |cells: [&str; 5]| cells.join(&delimiter.to_string()) + "\n";
    let mut noted = Noted {
        text: line_of(["state", "station", "note", "yes", "no"]),
        rows: Vec::new(),
    };
    let mut line = 2;
    let mut random = 7u64;
    while noted.text.len() < bytes {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let length = ((random >> 40) % 300) as usize;
        let station = noted.rows.len();
        let note = match station % 6 {
            0 => format!("\"{}\"", "\n".repeat(length)),
            1 => format!("\"{}\"", "\"\"".repeat(length)),
            2 => format!("\"{}\"", ",\"\";\"\"\r\n1,2,3\n1;2;3\n".repeat(length / 10)),
            3 => format!("\"{}é\"", "é\"\",;\n".repeat(length / 4)),
            4 => "5\" of \"rain\"".to_string(),
            _ => "x".repeat(length),
        };
        let (yes, no) = ((random >> 20) % 400, (random >> 30) % 400);
        let byte = noted.text.len() as u64;
        noted.rows.push((line, byte, yes, no));
        line += note.matches('\n').count() as u64 + 1;
        noted.text.push_str(&line_of([
            &format!("{:02}", station % 24),
            &station.to_string(),
            &note,
            &yes.to_string(),
            &no.to_string(),
        ]));
    }
    noted
}

#[test]
fn one_thread_and_many_give_the_same_bytes_and_every_row_its_line() {
    let mut noted = noted(7_000_000, ';');
    assert!(
        noted.text.len() > 12 * (1 << 19),
        "more than a batch of blocks"
    );
    let used = noted.rows.len() as u64;
    let sum = |of: fn(&(u64, u64, u64, u64)) -> u64| noted.rows.iter().map(of).sum::<u64>();
    let sums = (sum(|row| row.2), sum(|row| row.3));
    // Defects too, so that findings from many blocks have to come in one order.
    noted
        .text
        .push_str("01;0;again;1;1\n01;x;;two;1\n02;y;;1;-1\n");
    let audit = referendum(BY_STATE).file("sheets.csv", noted.text.as_bytes());
    let one = audit.attempt(Some(1)).unwrap();
    assert_eq!(ledger(&one), (used + 3, used - 1, 2, 2));
    let first = noted.rows[0];
    assert_eq!(yes_no(&one), (sums.0 - first.2, sums.1 - first.3));
    for (sheet, (line, byte, yes, no)) in one.sheets().iter().zip(&noted.rows) {
        let place = sheet.source().unwrap();
        assert_eq!((place.line, place.byte), (*line, *byte));
        let votes = [0, 1].map(|at| sheet.votes(at).unwrap().value().unwrap().get());
        assert_eq!(votes, [*yes, *no], "line {line}");
    }
    let bytes = one.to_json();
    for threads in [2, 5] {
        let many = audit.attempt(Some(threads)).unwrap().to_json();
        assert!(many == bytes, "{threads} threads give another report");
    }
    // Another delimiter in UTF-16, and packed: other bytes, the same sheets and lines.
    let wide = self::noted(7_000_000, ',').text;
    let wide = referendum(BY_STATE)
        .file("sheets.csv", gzip(&utf16(&wide, true, true)))
        .run();
    assert_eq!(yes_no(&wide), sums);
    for (sheet, (line, _, yes, _)) in wide.sheets().iter().zip(&noted.rows) {
        assert_eq!(sheet.source().unwrap().line, *line);
        assert_eq!(
            sheet.votes(0).unwrap().value().unwrap().get(),
            *yes,
            "line {line}"
        );
    }
}
