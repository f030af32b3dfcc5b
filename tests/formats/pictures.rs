//! The pictures of a report: their tables say what the JSON says, their SVG is harmless, small and
//! the same every time, and no election is too strange for them.

#![cfg(feature = "html")]
#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use scrutineer::numeric::stream::Seed;
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::picture::palette;
use scrutineer::report::{AuditReport, Picture, pictures};
use scrutineer::simulate::{HonestParameters, honest, sheets_csv};
use serde_json::Value;

/// The demonstration's report, made once for all tests.
fn demonstration() -> &'static AuditReport {
    static REPORT: LazyLock<AuditReport> = LazyLock::new(|| {
        let plan = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo/audit.toml");
        AuditPlan::load(plan).unwrap().run().unwrap()
    });
    &REPORT
}

/// The report of a plan whose files are in memory.
fn audit(plan: &str, files: &[(&str, String)]) -> AuditReport {
    let files: BTreeMap<String, Vec<u8>> = files
        .iter()
        .map(|(name, text)| (name.to_string(), text.clone().into_bytes()))
        .collect();
    let options = RunOptions {
        files: Some(&files),
        ..RunOptions::default()
    };
    let plan = AuditPlan::parse(plan, "audit.toml").unwrap();
    plan.run_with(&options).unwrap()
}

fn of<'p>(pictures: &'p [Picture], id: &str) -> &'p Picture {
    pictures.iter().find(|picture| picture.id == id).unwrap()
}

/// A number as it is printed, without its commas, and with a minus that a computer knows.
fn number(text: &str) -> i128 {
    let plain = text.replace(',', "").replace('−', "-").replace('+', "");
    plain.parse().unwrap()
}

fn column(picture: &Picture, at: usize) -> Vec<i128> {
    let rows = picture.table.rows.iter();
    rows.map(|row| number(&row[at])).collect()
}

/// Fails where something in an SVG is no path, text or title, has an attribute that no picture
/// needs, or a colour that is not of the palette.
fn assert_is_harmless(svg: &str) {
    const TAGS: &[&str] = &["svg", "title", "path", "text"];
    const ATTRIBUTES: &[&str] = &[
        "xmlns",
        "viewBox",
        "role",
        "aria-label",
        "font-family",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linejoin",
        "stroke-linecap",
        "d",
        "x",
        "y",
        "font-size",
        "font-weight",
        "text-anchor",
    ];
    let colours = palette::all();
    let mut rest = svg;
    let mut open: Vec<&str> = Vec::new();
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "{}", &rest[..start]);
        let end = start + rest[start..].find('>').unwrap();
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(TAGS.contains(&name), "<{name}>");
        let mut attributes = attributes;
        while let Some((key, behind)) = attributes.split_once("=\"") {
            let key = key.trim();
            assert!(ATTRIBUTES.contains(&key), "{key} in <{tag}>");
            let (value, behind) = behind.split_once('"').unwrap();
            attributes = behind;
            if ["fill", "stroke"].contains(&key) && value != "none" {
                assert!(colours.iter().any(|colour| colour == value), "{value}");
            }
        }
        match attributes {
            "/" => {}
            "" => open.push(name),
            other => panic!("{other:?} in <{tag}>"),
        }
    }
    assert_eq!((rest, open.len()), ("", 0));
    let invisible = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!svg.contains(invisible));
}

/// What holds of every picture.
fn assert_is_sound(picture: &Picture) {
    assert_is_harmless(&picture.svg);
    let begins = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 ";
    assert!(picture.svg.starts_with(begins), "{}", &picture.svg[..100]);
    assert!(picture.svg.contains("role=\"img\" aria-label=\""));
    assert!(picture.svg.contains("<title>"));
    let bytes = picture.svg.len();
    assert!(bytes < 150_000, "{} has {bytes} bytes", picture.id);
    let width = picture.table.head.len();
    assert!(picture.table.rows.iter().all(|row| row.len() == width));
    assert!(picture.table.rows.len() <= 110);
    for text in [
        &picture.title,
        &picture.how_to_read,
        &picture.denominator,
        &picture.alt,
    ] {
        assert!(!text.is_empty() && text.chars().count() < 3_000, "{text}");
        assert!(!text.to_lowercase().contains("fraud"), "{text}");
        assert!(!text.contains("NaN") && !text.contains("inf "), "{text}");
    }
}

#[test]
fn the_demonstration_has_these_pictures_in_this_order_and_all_of_them_are_sound() {
    let found = pictures(demonstration());
    let ids: Vec<&str> = found.iter().map(|picture| picture.id).collect();
    let expected = [
        "coverage",
        "differences",
        "intervals",
        "fingerprint",
        "tenths",
        "cumulative",
        "digits",
        "sensitivity",
        "centres",
    ];
    assert_eq!(ids, expected);
    found.iter().for_each(assert_is_sound);
}

#[test]
fn the_tables_hold_the_totals_that_the_json_has() {
    let report: Value = serde_json::from_str(&demonstration().to_json()).unwrap();
    let pictures = pictures(demonstration());

    let coverage = of(&pictures, "coverage");
    let stations = &report["coverage"]["stations"];
    let whole = &coverage.table.rows[0];
    assert_eq!(
        number(&whole[1]),
        i128::from(stations["reported"].as_u64().unwrap())
    );
    assert_eq!(
        number(&whole[2]),
        i128::from(stations["expected"].as_u64().unwrap())
    );
    // The units are all of the whole.
    for at in [1, 2] {
        let column = column(coverage, at);
        assert_eq!(column[0], column[1..].iter().sum::<i128>());
    }

    let differences = of(&pictures, "differences");
    let results = report["reconciliation"].as_array().unwrap();
    let votes = results
        .iter()
        .flat_map(|one| one["votes"].as_array().unwrap());
    let expected: Vec<i128> = votes
        .map(|vote| i128::from(vote["difference"].as_i64().unwrap()))
        .collect();
    assert_eq!(column(differences, 4), expected);

    let intervals = of(&pictures, "intervals");
    let votes = report["tabulation"]["votes"].as_object().unwrap();
    let mut expected: Vec<i128> = votes
        .values()
        .map(|votes| i128::from(votes.as_u64().unwrap()))
        .collect();
    expected.sort_unstable();
    expected.reverse();
    assert_eq!(column(intervals, 1), expected);

    // The stations of a picture, and those that it says it left out, are all that count.
    let counting = i128::from(report["ledger"]["used"].as_u64().unwrap());
    for id in ["fingerprint", "tenths", "cumulative", "digits", "centres"] {
        let words = &of(&pictures, id).denominator;
        let (used, rest) = words.split_once(" of ").unwrap();
        assert_eq!(number(rest.split(' ').next().unwrap()), counting, "{words}");
        let left_out: i128 = rest
            .split_once("left out: ")
            .map_or("", |(_, reasons)| reasons)
            .split("; ")
            .filter_map(|reason| reason.split_once(" where "))
            .map(|(stations, _)| number(stations))
            .sum();
        assert_eq!(number(used) + left_out, counting, "{words}");
    }

    // Every station of a picture is in its table.
    let used = |id: &str| number(of(&pictures, id).denominator.split(' ').next().unwrap());
    let tenths = of(&pictures, "tenths");
    assert_eq!(column(tenths, 1).iter().sum::<i128>(), used("tenths"));
    assert_eq!(column(tenths, 3).iter().sum::<i128>(), used("tenths"));
    let cumulative = of(&pictures, "cumulative");
    assert_eq!(column(cumulative, 1).pop(), Some(used("cumulative")));
    let digits = of(&pictures, "digits");
    assert_eq!(column(digits, 1).iter().sum::<i128>(), used("digits"));
    let centres = of(&pictures, "centres");
    assert_eq!(column(centres, 1).iter().sum::<i128>(), used("centres"));
    // And so is every vote.
    let fingerprint = of(&pictures, "fingerprint");
    let cells = fingerprint.table.rows.iter().flat_map(|row| &row[1..]);
    let votes = column(cumulative, 2).pop().unwrap();
    assert_eq!(cells.map(|votes| number(votes)).sum::<i128>(), votes);
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(pictures(demonstration()), pictures(demonstration()));
}

/// Sheets of two centres in one region, with these names, and a plan of them.
fn named(selection: &str, unit: &str, source: &str) -> AuditReport {
    let quoted = |text: &str| serde_json::to_string(text).unwrap();
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let plan = format!(
        "title = {source}\nseed = \"1\"\n[contest]\nid = \"c\"\nrule = \"plurality\"\nwinners = 1\n\
         selections = [{{ id = \"A\", name = {selection} }}, {{ id = \"B\", name = \"\" }}]\n\
         [[sheets]]\nsource = {source}\npath = \"s.csv\"\n[sheets.layout]\ndelimiter = \",\"\n\
         station = [\"centre\", \"table\"]\nunits = [{{ level = \"region\", code = \"region\", name = \"region\" }}]\n\
         voters_registered = \"roll\"\nballots_cast = \"ballots\"\nlatitude = \"lat\"\nlongitude = \"lon\"\n\
         votes = {{ A = \"a\", B = \"b\" }}\n[frame]\nstations = 1000\nvoters_registered = 400000\n\
         [anomaly]\ncentre = 1\nchecks = [\"last_digit\"]\n\
         [[announced]]\nsource = {source}\nvotes = {{ A = 9, B = 70000 }}\n",
        selection = quoted(selection),
        source = quoted(source),
    );
    let mut sheets = "region,centre,table,roll,ballots,a,b,lat,lon\n".to_string();
    for station in 0..300_u64 {
        let (centre, table) = (station / 3, station % 3 + 1);
        let (ballots, votes) = (260 + station % 41, 130 + station * 7 % 90);
        let rest = ballots - votes;
        writeln!(
            sheets,
            "{},{centre},{table},400,{ballots},{votes},{rest},{}.5,{}.25",
            cell(unit),
            station % 20,
            station % 30
        )
        .unwrap();
    }
    audit(&plan, &[("s.csv", sheets)])
}

#[test]
fn no_name_from_a_file_becomes_a_tag_turns_a_line_or_makes_a_picture_large() {
    let long = "x<script>alert(1)</script>\u{202e}".repeat(400);
    let hostile = [
        "<script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "' onclick='x' ]]> <!-- & &lt;",
        "\u{202e}gro.live\u{2066}",
        long.as_str(),
    ];
    for name in hostile {
        // A reader sets cells of thousands of characters aside.
        let unit: String = name.chars().take(200).collect();
        let report = named(name, &unit, name);
        let found = pictures(&report);
        assert_eq!(found.len(), 10, "{:?}", report.ledger.quarantine.first());
        for picture in &found {
            assert_is_sound(picture);
            let cells = picture.table.rows.iter().flatten();
            assert!(cells.clone().all(|cell| cell.chars().count() < 100));
            assert!(cells.clone().all(|cell| !cell.contains('\u{202e}')));
        }
    }
}

#[test]
fn an_escaped_name_can_still_be_read() {
    let found = pictures(&named("Ann & <Bob>", "Là-bas", "Office"));
    let title = &of(&found, "fingerprint").title;
    assert!(title.ends_with(": Ann & <Bob>"), "{title}");
    assert!(
        of(&found, "fingerprint")
            .svg
            .contains(": Ann &amp; &lt;Bob&gt;</title>")
    );
    assert!(
        of(&found, "intervals")
            .svg
            .contains(">Ann &amp; &lt;Bob&gt;</text>")
    );
    assert!(of(&found, "coverage").svg.contains(">Là-bas</text>"));
}

/// An election with these rows: roll, ballots, votes of A, votes of B.
fn rows(rows: &[[u64; 4]]) -> AuditReport {
    let plan = "title = \"t\"\nseed = \"1\"\n[contest]\nid = \"c\"\nrule = \"plurality\"\nwinners = 1\n\
         selections = [{ id = \"A\", name = \"A\" }, { id = \"B\", name = \"B\" }]\n\
         [[sheets]]\nsource = \"s\"\npath = \"s.csv\"\n[sheets.layout]\ndelimiter = \",\"\n\
         station = [\"centre\", \"table\"]\n\
         voters_registered = \"roll\"\nballots_cast = \"ballots\"\nlatitude = \"lat\"\nlongitude = \"lon\"\n\
         votes = { A = \"a\", B = \"b\" }\n[anomaly]\ncentre = 1\nchecks = [\"last_digit\"]\n";
    let mut sheets = "centre,table,roll,ballots,a,b,lat,lon\n".to_string();
    for (place, [roll, ballots, a, b]) in rows.iter().enumerate() {
        let (centre, table) = (place / 2, place % 2);
        writeln!(
            sheets,
            "{centre},{table},{roll},{ballots},{a},{b},5,{table}"
        )
        .unwrap();
    }
    audit(plan, &[("s.csv", sheets)])
}

#[test]
fn an_election_without_votes_or_with_one_station_has_the_pictures_that_it_can_have() {
    let zero = pictures(&rows(&[[10, 0, 0, 0], [0, 0, 0, 0]]));
    zero.iter().for_each(assert_is_sound);
    assert!(zero.iter().all(|picture| picture.id == "coverage"));
    let one = pictures(&rows(&[[100, 60, 40, 20]]));
    one.iter().for_each(assert_is_sound);
    let ids: Vec<&str> = one.iter().map(|picture| picture.id).collect();
    assert_eq!(
        ids,
        ["coverage", "fingerprint", "tenths", "cumulative", "map"]
    );
}

#[test]
fn a_row_that_does_not_count_is_in_no_picture() {
    // The last two are one station twice, with different votes: neither counts.
    let plan_of = |sheets: &str| {
        let plan = "title = \"t\"\nseed = \"1\"\n[contest]\nid = \"c\"\nrule = \"plurality\"\nwinners = 1\n\
             selections = [{ id = \"A\", name = \"A\" }, { id = \"B\", name = \"B\" }]\n\
             [[sheets]]\nsource = \"s\"\npath = \"s.csv\"\n[sheets.layout]\ndelimiter = \",\"\n\
             station = [\"table\"]\nvoters_registered = \"roll\"\nballots_cast = \"ballots\"\n\
             votes = { A = \"a\", B = \"b\" }\n";
        audit(plan, &[("s.csv", sheets.to_string())])
    };
    let report =
        plan_of("table,roll,ballots,a,b\n1,100,60,40,20\n2,100,50,30,20\n2,100,50,20,30\n");
    let found = pictures(&report);
    let words = &of(&found, "fingerprint").denominator;
    assert!(words.starts_with("1 of 1 polling stations"), "{words}");
    assert_eq!(column(of(&found, "cumulative"), 2), [40]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_election_is_too_strange(
        all in prop::collection::vec(
            prop::array::uniform4(prop_oneof![Just(0), 0u64..300, Just(4_000_000_000)]), 1..70)
    ) {
        let report = rows(&all);
        for picture in pictures(&report) {
            assert_is_sound(&picture);
        }
    }
}

#[test]
fn two_hundred_thousand_stations_make_no_picture_larger() {
    let parameters = HonestParameters {
        stations: 200_000,
        regions: 60,
        ..HonestParameters::default()
    };
    let stream = Seed::from_text("pictures").stream("election");
    let election = honest(&parameters, &stream).unwrap();
    let mut sheets = Vec::new();
    sheets_csv(&election, &mut sheets).unwrap();
    let mut votes = String::new();
    let mut selections = String::new();
    for one in &election.selections {
        let id = &one.id;
        write!(votes, "{id} = \"votes {id}\", ").unwrap();
        write!(selections, "{{ id = \"{id}\", name = \"{}\" }}, ", one.name).unwrap();
    }
    let plan = format!(
        "title = \"t\"\nseed = \"1\"\n[contest]\nid = \"c\"\nrule = \"plurality\"\nwinners = 1\n\
         selections = [{selections}]\n[[sheets]]\nsource = \"s\"\npath = \"s.csv\"\n[sheets.layout]\n\
         delimiter = \",\"\nstation = [\"centre\", \"table\"]\n\
         units = [{{ level = \"region\", code = \"region\" }}]\nvoters_registered = \"registered\"\n\
         ballots_cast = \"ballots\"\nlatitude = \"latitude\"\nlongitude = \"longitude\"\n\
         votes = {{ {votes} }}\n[frame]\nstations = 210000\n\
         [anomaly]\ncentre = 1\nchecks = [\"last_digit\"]\nregions = \"\"\n"
    );
    let report = audit(&plan, &[("s.csv", String::from_utf8(sheets).unwrap())]);
    assert_eq!(report.ledger.used, 200_000);
    let found = pictures(&report);
    assert_eq!(
        found.len(),
        8,
        "all but those of announced results and of a bound"
    );
    for picture in &found {
        assert_is_sound(picture);
    }
    let coverage = of(&found, "coverage");
    assert_eq!(column(coverage, 1).len(), 41);
    assert_eq!(column(coverage, 1)[1..].iter().sum::<i128>(), 200_000);
    let map = of(&found, "map");
    assert!(map.alt.contains("squares"), "{}", map.alt);
    assert_eq!(column(map, 1).iter().sum::<i128>(), 200_000);
}
