//! The exports of an audit's report: the same numbers in every format, the same bytes on any number
//! of threads, and nothing in them that a name from a file could make dangerous.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;
use std::sync::LazyLock;

use scrutineer::model::print::{grouped, signed};
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::{AuditReport, Language, bundle_files, is_report};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::exported::{Files, files, table};

fn demonstration(threads: usize) -> AuditReport {
    let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo/audit.toml");
    let plan = AuditPlan::load(plan).unwrap();
    plan.run_with(&RunOptions {
        threads: Some(threads),
        ..RunOptions::default()
    })
    .unwrap()
}

static DEMONSTRATION: LazyLock<Files> = LazyLock::new(|| files(&demonstration(2)));

fn json() -> Value {
    serde_json::from_str(&DEMONSTRATION["report.json"]).unwrap()
}

/// The row of so many cells, the first of them these, in a Markdown table.
fn markdown_row(width: usize, cells: &[&str]) -> Vec<String> {
    let rows: Vec<Vec<String>> = DEMONSTRATION["report.md"]
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .map(|line| {
            line.split(" | ")
                .map(|cell| cell.trim().to_string())
                .collect()
        })
        .filter(|row: &Vec<String>| row.len() == width)
        .filter(|row| row.iter().zip(cells).all(|(cell, wanted)| cell == wanted))
        .collect();
    assert_eq!(rows.len(), 1, "{cells:?}: {rows:?}");
    rows.into_iter().next().unwrap()
}

#[test]
fn a_bundle_has_these_files() {
    let names: Vec<&String> = DEMONSTRATION.keys().collect();
    assert_eq!(
        names,
        [
            "announced-differences.csv",
            "datapackage.json",
            "findings.csv",
            #[cfg(feature = "html")]
            "report.html",
            "report.json",
            "report.md",
            "report.sarif",
            "report.txt",
            "totals-0-contest.csv",
            "totals-1-province.csv",
            "totals-2-district.csv",
            "totals-3-centre.csv",
        ]
    );
}

#[test]
fn totals_are_the_same_in_text_csv_markdown_and_json() {
    let json = json();
    let text = &DEMONSTRATION["report.txt"];
    let whole = &table(&DEMONSTRATION, "totals-0-contest")[0];
    let votes = json["tabulation"]["votes"].as_object().unwrap();
    assert_eq!(votes.len(), 6);
    for (id, votes) in votes {
        let votes = votes.as_u64().unwrap();
        assert_eq!(whole[&format!("votes_{id}")], votes.to_string());
        let printed = grouped(votes);
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("  {id} ")) && line.contains('%'))
            .unwrap();
        assert!(line.contains(&format!(" {printed} ")), "{line}");
        let selections = json["contest"]["selections"].as_array().unwrap();
        let name = selections.iter().find(|one| one["id"] == **id).unwrap()["name"].clone();
        let row = markdown_row(6, &[id, name.as_str().unwrap()]);
        assert_eq!(row[2], printed);
    }
    for (measure, words) in [
        ("voters_registered", "registered voters"),
        ("ballots_cast", "ballots cast"),
        ("valid_votes", "valid votes"),
        ("null_votes", "null votes"),
    ] {
        let sum = &json["tabulation"][measure];
        assert_eq!(whole[measure], sum["sum"].to_string(), "{measure}");
        let skipped =
            json["tabulation"]["stations"].as_u64().unwrap() - sum["stations"].as_u64().unwrap();
        assert_eq!(
            whole[&format!("{measure}_stations_skipped")],
            skipped.to_string()
        );
        let row = markdown_row(6, &["", words]);
        assert_eq!(row[2], grouped(sum["sum"].as_u64().unwrap()));
    }
}

#[test]
fn totals_of_every_unit_are_those_of_the_json() {
    let json = json();
    let levels = ["province", "district", "centre"];
    let mut units = 0;
    for (depth, level) in levels.into_iter().enumerate() {
        let rows = table(&DEMONSTRATION, &format!("totals-{}-{level}", depth + 1));
        let by_codes: BTreeMap<Vec<&String>, &BTreeMap<String, String>> = rows
            .iter()
            .map(|row| {
                let codes = levels[..=depth].iter();
                let codes = codes.map(|level| &row[&format!("{level}_code")]).collect();
                (codes, row)
            })
            .collect();
        assert_eq!(by_codes.len(), rows.len(), "a unit has one row");
        let of_level = json["tabulation"]["units"].as_array().unwrap().iter();
        let mut seen = BTreeSet::new();
        for unit in of_level.filter(|unit| unit["level"] == level) {
            let mut codes: Vec<String> = serde_json::from_value(unit["within"].clone()).unwrap();
            codes.push(unit["code"].as_str().unwrap().to_string());
            let row = by_codes[&codes.iter().collect::<Vec<_>>()];
            assert_eq!(row["stations"], unit["stations"].to_string());
            assert_eq!(
                row[&format!("{level}_name")],
                unit["name"].as_str().unwrap()
            );
            for (id, votes) in unit["votes"].as_object().unwrap() {
                assert_eq!(row[&format!("votes_{id}")], votes.to_string(), "{codes:?}");
            }
            seen.insert(codes);
            units += 1;
        }
        // The others are units of the register without any sheet, whose votes are not zero.
        for (codes, row) in by_codes {
            let codes: Vec<String> = codes.into_iter().cloned().collect();
            if !seen.contains(&codes) {
                assert_eq!(
                    (&*row["stations"], &*row["votes_IM"]),
                    ("0", ""),
                    "{codes:?}"
                );
                assert!(row["stations_expected"].parse::<u64>().unwrap() > 0);
            }
        }
    }
    assert!(units > 100, "{units}");
}

#[test]
fn what_should_report_is_in_the_totals_where_the_register_says_so() {
    let json = json();
    for unit in json["coverage"]["units"].as_array().unwrap() {
        if unit["level"] != "province" {
            continue;
        }
        let rows = table(&DEMONSTRATION, "totals-1-province");
        let row = rows
            .iter()
            .find(|row| row["province_code"] == unit["code"].as_str().unwrap())
            .unwrap();
        let expected = &unit["stations"]["expected"];
        assert_eq!(row["stations_expected"], expected.to_string());
        assert_eq!(
            row["voters_expected"],
            unit["voters_registered"]["expected"].to_string()
        );
    }
    let whole = &table(&DEMONSTRATION, "totals-0-contest")[0];
    assert_eq!(whole["stations_expected"], "1466");
}

#[test]
fn findings_by_code_are_as_many_in_text_csv_markdown_sarif_and_json() {
    let json = json();
    let mut by_code: BTreeMap<String, usize> = BTreeMap::new();
    for finding in json["findings"].as_array().unwrap() {
        let code = finding["code"].as_str().unwrap().to_string();
        *by_code.entry(code).or_default() += 1;
    }
    assert!(by_code.len() > 30, "{by_code:?}");
    let mut in_csv: BTreeMap<String, usize> = BTreeMap::new();
    for row in table(&DEMONSTRATION, "findings") {
        *in_csv.entry(row["code"].clone()).or_default() += 1;
    }
    assert_eq!(in_csv, by_code);
    let sarif: Value = serde_json::from_str(&DEMONSTRATION["report.sarif"]).unwrap();
    let mut in_sarif: BTreeMap<String, usize> = BTreeMap::new();
    for result in sarif["runs"][0]["results"].as_array().unwrap() {
        if result["kind"] != "notApplicable" {
            let code = result["ruleId"].as_str().unwrap().to_string();
            *in_sarif.entry(code).or_default() += 1;
        }
    }
    assert_eq!(in_sarif, by_code);
    for (code, count) in by_code {
        let row = markdown_row(5, &[&code]);
        assert_eq!(row[4], grouped(count as u64), "{row:?}");
        let text = DEMONSTRATION["report.txt"].lines();
        let line = text
            .filter(|line| line.starts_with(&format!("  {code}  not met: ")))
            .collect::<Vec<_>>();
        assert_eq!(line.len(), 1, "{code}");
        assert!(line[0].ends_with(&format!("({})", grouped(count as u64))));
    }
}

#[test]
fn a_findings_row_is_the_finding() {
    let json = json();
    let rows = table(&DEMONSTRATION, "findings");
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(rows.len(), findings.len());
    let of = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        number => number.to_string(),
    };
    for (row, finding) in rows.iter().zip(findings) {
        let place = &finding["place"];
        assert_eq!(row["text"], of(&finding["text"]));
        assert_eq!(row["kind"], of(&finding["kind"]));
        assert_eq!(row["line"], of(&place["line"]));
        assert_eq!(row["station"], of(&place["station"]));
        assert_eq!(row["file"], of(&place["file"]));
        assert_eq!(row["votes_at_stake"], of(&finding["votes_at_stake"]));
        let evidence: Vec<String> = finding["evidence"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| format!("{}: {}", of(&one["what"]), of(&one["value"])))
            .collect();
        assert_eq!(row["evidence"], evidence.join("; "));
        let code = &json["codes"][&row["code"]];
        assert_eq!(row["explanation"], of(&code["explanation"]));
        assert_eq!(row["sentence"], of(&code["sentence"]));
        for unit in place["units"].as_array().into_iter().flatten() {
            let level = unit["level"].as_str().unwrap();
            assert_eq!(row[&format!("{level}_code")], of(&unit["code"]));
        }
    }
}

#[test]
fn announced_differences_are_the_same_in_text_csv_markdown_and_json() {
    let json = json();
    let rows = table(&DEMONSTRATION, "announced-differences");
    let mut differences = 0;
    let mut rows = rows.iter();
    for result in json["reconciliation"].as_array().unwrap() {
        let by = result["announced"].as_str().unwrap();
        let lines = [("votes", "selection"), ("measures", "measure")];
        for (of, name) in lines {
            for line in result[of].as_array().unwrap() {
                let Some(difference) = line["difference"].as_i64().filter(|&d| d != 0) else {
                    continue;
                };
                differences += 1;
                let row = rows.next().unwrap();
                assert_eq!(row["announced_by"], by);
                assert_eq!(row["name"], line[name].as_str().unwrap());
                assert_eq!(row["announced"], line["announced"].to_string());
                assert_eq!(row["announced_minus_tabulated"], difference.to_string());
                let tabulated = row["tabulated"].parse::<i64>().unwrap();
                assert_eq!(line["announced"].as_i64().unwrap() - tabulated, difference);
                let printed = signed(difference.into());
                for format in ["report.txt", "report.md"] {
                    let heading = format!("Announced: {by}");
                    let part = DEMONSTRATION[format].split(&heading).nth(1).unwrap();
                    assert!(part.contains(&printed), "{format}: {by}: {printed}");
                }
            }
        }
    }
    assert_eq!(rows.next(), None, "only what differs has a row");
    assert_eq!(differences, 8);
    // The first bulletin's counts are exactly 50.7, 43.9 and 5.4 percent of their sum.
    let first = &table(&DEMONSTRATION, "announced-differences")[0];
    assert_eq!(first["counts_exactly_rounded"], "3");
    assert_eq!(first["counts_tested"], "3");
}

#[test]
fn the_summary_says_what_the_text_says_and_is_shorter() {
    let (text, summary) = (&DEMONSTRATION["report.txt"], &DEMONSTRATION["report.md"]);
    let json = json();
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, words) = (plain(text), plain(summary));
    for said in [
        "If FQ received every one of these votes, IM would still lead by 1,840 votes.",
        "At least 168 of the sheets would have to be false.",
        "stations received that are not on the register: 1",
        "Ledger: 1,225 rows read = 1,214 used + 3 quarantined + 8 excluded.",
        "Not checked, which is no pass: S205 (no column for ballots rejected).",
    ] {
        assert!(text.contains(said) && words.contains(said), "{said}");
    }
    for input in json["inputs"].as_array().unwrap() {
        assert!(words.contains(input["sha256"].as_str().unwrap()));
    }
    for unusual in ["zero_five_counts", "last_digit"] {
        let row =
            ["A101", "A107"].map(|code| format!("| {code} | {}", unusual.replace('_', "\\_")));
        assert!(row.iter().any(|row| summary.contains(row)), "{unusual}");
    }
    assert!(summary.contains("\n\n- This rests on the following:\n  - stations without a sheet hold at most 188,106 votes, "));
    let (long, short) = (text.chars().count(), words.chars().count());
    assert!(short * 3 < long * 2, "{short} of {long}");
}

#[test]
fn one_thread_and_three_give_the_same_bytes_of_every_file() {
    let one = files(&demonstration(1));
    assert_eq!(one, files(&demonstration(3)));
    assert_eq!(one, *DEMONSTRATION);
}

#[test]
fn the_data_package_has_the_types_size_and_digest_of_every_table() {
    let package: Value = serde_json::from_str(&DEMONSTRATION["datapackage.json"]).unwrap();
    let resources = package["resources"].as_array().unwrap();
    let csv = DEMONSTRATION.keys().filter(|name| name.ends_with(".csv"));
    assert_eq!(resources.len(), csv.count());
    for resource in resources {
        let bytes = &DEMONSTRATION[resource["path"].as_str().unwrap()];
        assert_eq!(resource["bytes"], bytes.len());
        let digest = Sha256::digest(bytes);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(resource["hash"], format!("sha256:{digest}"));
        let heading: Vec<String> = csv::Reader::from_reader(bytes.as_bytes())
            .headers()
            .unwrap()
            .iter()
            .map(str::to_string)
            .collect();
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<&str> = fields.iter().map(|f| f["name"].as_str().unwrap()).collect();
        assert_eq!(heading, names);
        assert!(
            fields
                .iter()
                .all(|f| !f["description"].as_str().unwrap().is_empty())
        );
    }
    let sources = package["sources"].as_array().unwrap();
    let inputs = json();
    for (source, input) in sources.iter().zip(inputs["inputs"].as_array().unwrap()) {
        let digest = input["sha256"].as_str().unwrap();
        assert_eq!(source["hash"], format!("sha256:{digest}"));
    }
    assert_eq!(sources.len(), 3);
}

#[test]
fn the_data_package_lists_every_other_file_with_its_digest() {
    let listed = bundle_files(DEMONSTRATION["datapackage.json"].as_bytes());
    assert_eq!(listed.len(), DEMONSTRATION.len() - 1);
    for file in &listed {
        let digest = Sha256::digest(&DEMONSTRATION[&file.name]);
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file.sha256, digest, "{}", file.name);
    }
    for other in [
        "",
        "{}",
        "{\"resources\":[{\"path\":\"a\",\"hash\":\"sha256:b\"}]}",
    ] {
        assert_eq!(bundle_files(other.as_bytes()), []);
    }
}

#[test]
fn a_report_is_recognized_by_its_mark_in_every_language_and_text_and_tables_have_none() {
    let is_ours = |text: &str| is_report(&mut Cursor::new(text)).unwrap();
    for (name, text) in DEMONSTRATION.iter() {
        let has_mark = !name.ends_with(".txt") && !name.ends_with(".csv");
        assert_eq!(is_ours(text), has_mark, "{name}");
        assert!(!is_ours(&format!(" {text}")), "{name}");
        assert!(!is_ours(&text[..text.len().min(60)]), "{name}");
    }
    let report = demonstration(1);
    for &language in Language::ALL {
        assert!(is_ours(&report.to_markdown_in(language)), "{language}");
        #[cfg(feature = "html")]
        assert!(is_ours(&report.to_html_in(language)), "{language}");
    }
    assert!(is_ours(&report.of_coverage().to_json()));
    assert!(!is_ours(""));
}

#[test]
fn sarif_has_what_its_specification_asks_for() {
    let sarif: Value = serde_json::from_str(&DEMONSTRATION["report.sarif"]).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for rule in rules {
        for part in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[part]["text"].as_str().unwrap().is_empty());
        }
    }
    let mut with_line = 0;
    let mut kinds = BTreeSet::new();
    for result in run["results"].as_array().unwrap() {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        let word = result["properties"]["findingKind"].as_str().unwrap_or("-");
        let expected = match word {
            "impossible" => ("fail", "error"),
            "inconsistent" => ("fail", "warning"),
            "unusual" => ("review", "none"),
            "incomplete" => ("open", "none"),
            _ => ("notApplicable", "none"),
        };
        let found = (
            result["kind"].as_str().unwrap(),
            result["level"].as_str().unwrap(),
        );
        assert_eq!(found, expected, "{word}");
        kinds.insert(found);
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        for location in result["locations"].as_array().into_iter().flatten() {
            let physical = &location["physicalLocation"];
            if let Some(uri) = physical["artifactLocation"]["uri"].as_str() {
                let index = physical["artifactLocation"]["index"].as_u64().unwrap() as usize;
                assert_eq!(run["artifacts"][index]["location"]["uri"], uri);
                let base = physical["artifactLocation"]["uriBaseId"].as_str().unwrap();
                assert!(run["originalUriBaseIds"].get(base).is_some());
                with_line += usize::from(physical["region"]["startLine"].as_u64() > Some(0));
            }
            for logical in location["logicalLocations"]
                .as_array()
                .into_iter()
                .flatten()
            {
                assert!(!logical["fullyQualifiedName"].as_str().unwrap().is_empty());
            }
        }
    }
    assert!(with_line > 20, "{with_line}");
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}

#[test]
fn no_format_says_a_word_that_is_never_a_result() {
    for (name, text) in DEMONSTRATION.iter() {
        assert!(!text.to_lowercase().contains("fraud"), "{name}");
    }
}
