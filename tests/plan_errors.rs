//! What a plan that cannot be used is told: everything at once, each thing with its place and,
//! for a name that nobody knows, the nearest one.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::collections::{BTreeMap, BTreeSet};

use scrutineer::anomaly::battery::CheckSettings;
use scrutineer::plan::{AuditPlan, PlanError, PlanProblem, RunOptions};
use serde_json::Value as Json;
use toml::{Table, Value};

/// What the stored schema says of a plan; `tests/formats/plan_schema.rs` holds it against the types.
const SCHEMA: &str = include_str!("../docs/plan.schema.json");

/// A plan in which nothing is wrong; each line is there to be replaced.
const GOOD: &str = r#"title = "A referendum"
fail_on = ["impossible"]
[contest]
id = "referendum"
rule = "plurality"
winners = 1
selections = [
  { id = "yes", name = "Yes" },
  { id = "no", name = "No" },
  { id = "blank", name = "Neither" },
]
groups = { others = ["no", "blank"] }
[[sheets]]
source = "board"
path = "sheets.csv"
sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
[sheets.layout]
shape = "wide"
delimiter = ";"
skip_lines = 1
station = { column = "station", pad = 9 }
units = [{ level = "state", code = "state" }]
valid_votes = "valid"
votes = { yes = "yes", no = "no", blank = "blank" }
missing = { "n/a" = "pending" }
numbers = { thousands = "." }
[frame]
stations = 10
[[announced]]
source = "board"
date = "2024-07-28"
scope = { level = "state", code = "01" }
votes = { yes = 5, others = 7 }
shares = { yes = "41.67" }
share_of = "valid_votes"
stations_reported = "80%"
[inclusion]
identical_duplicates = "once"
conflicting_duplicates = "none"
exclude_codes = ["S101"]
[rules]
extra_voters_per_station = 3
[copies]
min_votes = 100
"#;

/// The good plan with the line that begins so replaced by another; the answer has its number.
fn with(line: &str, other: &str) -> (String, usize) {
    let found: Vec<usize> = GOOD
        .lines()
        .enumerate()
        .filter(|(_, text)| text.starts_with(line))
        .map(|(number, _)| number)
        .collect();
    let &[number] = found.as_slice() else {
        panic!("{} lines begin with {line}", found.len())
    };
    let lines: Vec<&str> = GOOD
        .lines()
        .enumerate()
        .map(|(at, text)| if at == number { other } else { text })
        .collect();
    (lines.join("\n"), number + 1)
}

/// The good plan with several lines replaced.
fn with_all(changes: &[(&str, &str)]) -> String {
    changes
        .iter()
        .fold(GOOD.to_string(), |plan, (line, other)| {
            assert_eq!(plan.matches(line).count(), 1, "{line}");
            plan.replace(line, other)
        })
}

fn problems(plan: &str) -> Vec<PlanProblem> {
    match AuditPlan::parse(plan, "audit.toml") {
        Err(PlanError::Plan { path, problems }) => {
            assert_eq!(path, "audit.toml");
            // Every problem has a place.
            assert!(
                problems.iter().all(|one| one.place.is_some()),
                "{problems:?}"
            );
            problems.into_vec()
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("nothing is wrong in\n{plan}"),
    }
}

/// The one problem's message.
fn problem(plan: &str) -> String {
    let problems = problems(plan);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    problems[0].kind.to_string()
}

fn assert_says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
}

#[test]
fn the_plan_that_the_others_are_made_of_is_good() {
    AuditPlan::parse(GOOD, "audit.toml").unwrap();
}

// ---------------------------------------------------------------------------------------------
// Keys

#[test]
fn every_unknown_key_is_reported_once_with_its_place_and_the_nearest_key() {
    let plan = r#"titel = "A referendum"
title = "A referendum"
[contest]
id = "referendum"
rule = "plurality"
winers = 1
selections = [{ id = "yes", name = "Yes" }, { id = "no", name = "No", party = "N" }]
[[sheets]]
source = "board"
path = "one.csv"
[sheets.layout]
station = { column = "station", padd = 9 }
units = [{ level = "state", code = "state", nam = "x" }]
  valid_vote = "valid"
votes = { yes = "yes", no = "no" }
[[sheets]]
source = "board"
path = "two.csv"
sha265 = "x"
layout = { station = "station", votes = { yes = "yes", no = "no" }, delimeter = ";", units = [{ level = "state", code = "state" }] }
[frame]
registerd = "r.csv"
[[announced]]
sourc = "board"
source = "board"
scope = { level = "state", code = "01", whithin = [] }
[inclusion]
duplicates = "once"
[rules]
extra_voters = 3
[copies]
min_vote = 100
[qwxyz]
"#;
    let mut found: Vec<(usize, usize, String)> = Vec::new();
    for problem in problems(plan) {
        let place = problem.place.unwrap();
        found.push((place.line, place.column, problem.kind.to_string()));
    }
    let expected = [
        (1, 1, "`titel`", "`title`"),
        (6, 1, "`contest.winers`", "`winners`"),
        (
            7,
            71,
            "`contest.selections.party`",
            "the keys here are id, name",
        ),
        (12, 33, "`sheets.layout.station.padd`", "`pad`"),
        (13, 45, "`sheets.layout.units.nam`", "`name`"),
        (14, 3, "`sheets.layout.valid_vote`", "`valid_votes`"),
        (19, 1, "`sheets.sha265`", "`sha256`"),
        (20, 69, "`sheets.layout.delimeter`", "`delimiter`"),
        (22, 1, "`frame.registerd`", "`register`"),
        (24, 1, "`announced.sourc`", "`source`"),
        (26, 41, "`announced.scope.whithin`", "`within`"),
        (28, 1, "`inclusion.duplicates`", "`identical_duplicates`"),
        (30, 1, "`rules.extra_voters`", "`extra_voters_per_station`"),
        (32, 1, "`copies.min_vote`", "`min_votes`"),
        (33, 2, "`qwxyz`", "the keys here are title"),
    ];
    for (line, column, key, near) in expected {
        let at: Vec<&String> = found
            .iter()
            .filter(|(l, c, _)| (*l, *c) == (line, column))
            .map(|(_, _, message)| message)
            .collect();
        assert!(
            !at.is_empty(),
            "{key}: nothing at {line}:{column} in {found:#?}"
        );
        assert_says(at[0], &["unknown key", key]);
        // For `duplicates` two keys are equally near.
        if key != "`inclusion.duplicates`" {
            assert_says(at[0], &[near]);
        }
    }
    assert_eq!(found.len(), expected.len(), "each once: {found:#?}");
}

#[test]
fn the_error_as_printed_has_the_plan_the_places_and_all_problems() {
    let plan = with_all(&[
        ("winners = 1", "winers = 1"),
        ("stations = 10", "station = 10"),
    ]);
    let error = AuditPlan::parse(&plan, "my/audit.toml")
        .unwrap_err()
        .to_string();
    assert_says(
        &error,
        &[
            "my/audit.toml:6:1: unknown key `contest.winers`: did you mean `winners`?",
            "\nmy/audit.toml:28:1: unknown key `frame.station`: did you mean `stations`?",
        ],
    );
    let one = AuditPlan::parse(&with("winners", "winers = 1").0, "audit.toml").unwrap_err();
    assert_says(&one.to_string(), &["audit.toml:6:1: unknown key"]);
}

#[test]
fn columns_are_counted_in_characters_and_lines_by_newlines() {
    let plan = GOOD
        .replace(
            "winners = 1",
            "winers = 1\r\nwinners = 1 # übermäßig\r\n x = 1",
        )
        .replace("column = \"station\", pad", "column = \"größe\", padd");
    let problems = problems(&plan);
    let places: Vec<_> = problems.iter().map(|p| (p.line(), p.column())).collect();
    let padd = "station = { column = \"größe\", ".chars().count() + 1;
    assert_eq!(
        places,
        [
            (Some(6), Some(1)),
            (Some(8), Some(2)),
            (Some(23), Some(padd))
        ],
        "{problems:?}"
    );
    // A byte order mark at the beginning moves nothing.
    let marked = format!("\u{feff}{plan}");
    let marked: Vec<_> = self::problems(&marked)
        .iter()
        .map(|p| (p.line(), p.column()))
        .collect();
    assert_eq!(marked, places);
}

/// The definition that a part of the schema refers to, or the part itself.
fn resolved<'s>(schema: &'s Json, part: &'s Json) -> &'s Json {
    match part["$ref"].as_str().and_then(|to| to.strip_prefix('#')) {
        Some(pointer) => schema.pointer(pointer).unwrap(),
        None => part,
    }
}

/// Every key of the schema with the way to it.
fn all_keys(schema: &Json, part: &Json, above: &[String], found: &mut Vec<Vec<String>>) {
    let part = resolved(schema, part);
    for other in part["anyOf"].as_array().into_iter().flatten() {
        all_keys(schema, other, above, found);
    }
    if part["items"].is_object() {
        all_keys(schema, &part["items"], above, found);
    }
    for (name, content) in part["properties"].as_object().into_iter().flatten() {
        let mut path = above.to_vec();
        path.push(name.clone());
        let meaning = content["description"].as_str();
        assert!(
            meaning.is_some_and(|text| text.len() > 3),
            "{path:?} says nothing"
        );
        all_keys(schema, content, &path, found);
        found.push(path);
    }
}

/// Every setting has a value that is not its default, so that it is seen to matter.
const EVERY_ANOMALY_KEY: &str = r#"[anomaly]
checks = ["last_digit", "coarse_shares"]
selections = ["A"]
regions = ""
peers = "state"
centre = "state"
simulated = 7
late_after = "12"
significance = 0.05
correction = "holm"
[anomaly.last_digit]
min_count = 60
[anomaly.last_two_digits]
min_count = 70
[anomaly.zero_five]
rounding = "truncated"
[anomaly.integer_percentages]
min_registered = 101
max_percent = 98
one_in = 21
min_count = 26
min_stations = 101
[anomaly.fingerprint]
min_registered = 2
min_stations = 101
[anomaly.fingerprint_fit]
fingerprint = { min_registered = 3, min_stations = 102 }
simulated = 100_001
min_alpha = 0.6
max_alpha = 4.0
alpha_steps = 44
[anomaly.log_vote_rate]
min_registered = 101
min_stations = 21
[anomaly.moments]
min_size = 2
min_stations = 21
draws = 1001
level = 0.9
[anomaly.multimodality]
min_size = 51
min_stations = 41
min_group = 21
min_groups = 3
draws = 99
[anomaly.repeated_results]
classes = [30, 60]
draws = 98
min_group = 11
min_stations = 21
[anomaly.shpilkin]
min_registered = 99
min_stations = 201
min_region_stations = 51
far_points = 16
far_share = 0.11
far_share_within = 0.06
min_share = 0.04
[anomaly.turnout_share]
min_registered = 2
min_stations = 31
[anomaly.coarse_shares]
share = "turnout"
resamples = 200
bandwidth = 0.001
grid = 501
max_components = 2
min_stations = 201
min_registered = 50
neighbours = 9
[anomaly.outlying_tails]
min_votes = 21
min_group = 6
limit = 0.01
borrowed = 21.0
[anomaly.outlying_peers]
min_group = 11
limit = 4.0
[anomaly.outlying_predictions]
min_votes = 21
min_stations = 31
limit = 5.0
[anomaly.within_centre]
min_votes = 21
min_centres = 31
draws = 9_999
[anomaly.null_votes]
tails = { min_votes = 22, min_group = 7, limit = 0.02, borrowed = 22.0 }
draws = 998
[anomaly.finite_mixture]
chains = 5
warm_up = 101
draws = 251
thinning = 3
max_rhat = 1.2
level = 0.9
min_stations = 51
exactly = true
[anomaly.spatial]
neighbours = 7
weights = "binary"
permutations = 998
local_permutations = 9_998
fdr = 0.04
min_stations = 31
[anomaly.late_count]
bandwidth = 2.5
spacing = 1.5
min_per_side = 16
min_placebos = 10
"#;

/// Plans with every key; numbers of the frame in one, a register in the others, since there
/// cannot be both, nor both names of one key.
fn full_plans() -> [String; 3] {
    let plan = r#"
title = "T"
seed = "s"
fail_on = ["unusual"]
[contest]
id = "c"
rule = "top_two"
winners = 2
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }, { id = "C", name = "Cedar" }]
groups = { rest = ["B", "C"] }
[[sheets]]
source = "board"
path = "sheets.csv"
sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
encoding = "utf-8"
[sheets.layout]
shape = "wide"
delimiter = ";"
skip_lines = 2
station = { column = "station", pad = 4, split = "-", part = 1, strip_zeros = true }
units = [{ level = "state", code = { column = "state", pad = 2, split = ".", part = 2, strip_zeros = true }, name = "name" }]
voters_registered = "c1"
voters_added = "c2"
ballots_issued = "c3"
ballots_cast = "c4"
REJECTED = "c5"
valid_votes = "c6"
null_votes = "c7"
blank_votes = "c8"
image_url = "image"
latitude = "lat"
longitude = "lon"
arrival = "arrived"
votes = { A = "A", B = "B", C = "C" }
missing = { "n/a" = "pending" }
numbers = { thousands = ".", A = { thousands = "," } }
[frame]
FRAME
[[announced]]
source = "board"
series = "bulletins"
date = "2024-07-28"
scope = { level = "state", code = "01", within = ["x"] }
votes = { A = 5, rest = 7 }
shares = { A = "41.67" }
share_of = "ballots_cast"
stations_reported = "96.87%"
voters_registered = 100
ballots_cast = 12
valid_votes = 12
null_votes = 1
blank_votes = 2
[[sheets]]
source = "observers"
role = "compare"
path = "observers.csv"
layout = { station = "code", votes = { A = "A" } }
[merge]
prefer = ["observers", "board"]
[inclusion]
identical_duplicates = "none"
conflicting_duplicates = { file = "sheets.csv" }
exclude_codes = ["S101"]
[rules]
extra_voters_per_station = 3
[outcome]
max_turnout = ["70%"]
[copies]
min_votes = 10
min_selections = 2
ANOMALY"#;
    let plan = &plan.replace("ANOMALY", EVERY_ANOMALY_KEY);
    let layout: String = plan
        .lines()
        .skip_while(|line| *line != "[sheets.layout]")
        .take_while(|line| *line != "[frame]")
        .filter(|line| !line.starts_with("votes"))
        .map(|line| line.replace("sheets.layout", "frame.layout") + "\n")
        .collect();
    let register = format!(
        "register = \"register.csv\"\nsha256 = \"{}\"\nencoding = \"utf-8\"\n{layout}votes = {{ A = \"A\" }}",
        "0".repeat(64)
    );
    [
        plan.replace(
            "FRAME",
            "stations = 10\nvoters_registered = 1000\nballots_issued = 900\nmax_voters_per_station = 300",
        )
        .replace("REJECTED", "ballots_rejected"),
        plan.replace("FRAME", &register)
            .replace("REJECTED", "ballots_rejected"),
        plan.replace("FRAME", &register)
            .replace("REJECTED", "rejected")
            // A centre leaves no level for peers, so that `peers` says nothing beside it.
            .replace("centre = \"state\"\n", ""),
    ]
}

/// Takes a key out of a plan, at every place where it stands; whether it was there.
fn take_out(table: &mut Table, path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else {
        return false;
    };
    if rest.is_empty() {
        return table.remove(first).is_some();
    }
    match table.get_mut(first) {
        Some(Value::Table(inner)) => take_out(inner, rest),
        Some(Value::Array(items)) => {
            let tables = items.iter_mut().filter_map(Value::as_table_mut);
            // Every item, and not only up to the first that has it.
            tables
                .filter_map(|item| take_out(item, rest).then_some(()))
                .count()
                > 0
        }
        _ => false,
    }
}

fn parsed(plan: &str) -> Result<String, PlanError> {
    AuditPlan::parse(plan, "audit.toml").map(|plan| format!("{plan:?}"))
}

#[test]
fn every_key_of_the_schema_is_accepted_and_means_something() {
    let schema: Json = serde_json::from_str(SCHEMA).unwrap();
    let mut keys = Vec::new();
    all_keys(&schema, &schema, &[], &mut keys);
    assert!(keys.len() > 200, "{}", keys.len());
    let full = full_plans().map(|plan| {
        let meant = parsed(&plan).unwrap_or_else(|error| panic!("{error}"));
        (plan.parse::<Table>().unwrap(), meant)
    });
    for key in keys {
        let mut there = false;
        let mut means = false;
        for (table, meant) in &full {
            let mut without = table.clone();
            if take_out(&mut without, &key) {
                there = true;
                means |= parsed(&without.to_string()).ok().as_ref() != Some(meant);
            }
        }
        let key = key.join(".");
        assert!(there, "no full plan has `{key}`");
        // There is one shape only, so far, and it need not be said.
        let one_value_only = key.ends_with("layout.shape");
        assert!(
            means || one_value_only,
            "the plan without `{key}` means the same"
        );
    }
}

#[test]
fn every_setting_of_every_check_is_in_the_schema() {
    let schema: Json = serde_json::from_str(SCHEMA).unwrap();
    let mut keys = Vec::new();
    all_keys(&schema, &schema, &[], &mut keys);
    let known: BTreeSet<String> = keys.iter().map(|path| path.join(".")).collect();
    let settings = serde_json::to_value(CheckSettings::default()).unwrap();
    let mut tables = vec![("anomaly".to_string(), &settings)];
    while let Some((path, value)) = tables.pop() {
        for (name, inner) in value.as_object().unwrap() {
            let path = format!("{path}.{name}");
            assert!(known.contains(&path), "{path}");
            if inner.is_object() {
                tables.push((path, inner));
            }
        }
    }
}

#[test]
fn a_setting_of_a_check_that_is_wrong_is_named() {
    let plan = |section: &str| format!("{GOOD}[anomaly]\n{section}");
    for (section, says) in [
        (
            "coarse_shares = { resample = 200 }",
            "unknown key `anomaly.coarse_shares.resample`: did you mean `resamples`?",
        ),
        (
            "[anomaly.coarse_share]\nresamples = 200",
            "unknown key `anomaly.coarse_share`: did you mean `coarse_shares`?",
        ),
        (
            "null_votes = { tails = { min_vote = 2 } }",
            "unknown key `anomaly.null_votes.tails.min_vote`: did you mean `min_votes`?",
        ),
        (
            "coarse_shares = { resamples = \"many\" }",
            "`anomaly.coarse_shares.resamples` is \"many\". Write a whole number, 0 or more",
        ),
        (
            "coarse_shares = { resamples = -1 }",
            "`anomaly.coarse_shares.resamples` is -1. Write a whole number, 0 or more",
        ),
        (
            "coarse_shares = 200",
            "`anomaly.coarse_shares` is 200. Write a table with some of these keys: share, resamples",
        ),
        (
            "fingerprint_fit = { fingerprint = { min_stations = 1.5 } }",
            "`anomaly.fingerprint_fit.fingerprint.min_stations` is 1.5. Write a whole number, 0 or more",
        ),
        (
            "zero_five = { rounding = \"up\" }",
            "`anomaly.zero_five.rounding` is \"up\". Write one of \"half_up\", \"half_even\", \"truncated\"",
        ),
        (
            "significence = 0.05",
            "unknown key `anomaly.significence`: did you mean `significance`?",
        ),
    ] {
        assert_says(&problem(&plan(section)), &[says]);
    }
    // A number outside its range is as wrong as a word.
    for (setting, place) in [
        (
            "last_two_digits = { min_count = 9 }",
            "last_two_digits.min_count",
        ),
        (
            "integer_percentages = { one_in = 2 }",
            "integer_percentages.one_in",
        ),
        (
            "fingerprint_fit = { simulated = 0 }",
            "fingerprint_fit.simulated",
        ),
        ("moments = { level = 1.0 }", "moments.level"),
        ("multimodality = { draws = 3 }", "multimodality.draws"),
        (
            "repeated_results = { classes = [50, 25] }",
            "repeated_results.classes",
        ),
        ("shpilkin = { far_points = 1 }", "shpilkin.far_points"),
        (
            "turnout_share = { min_stations = 2 }",
            "turnout_share.min_stations",
        ),
        (
            "coarse_shares = { resamples = 3 }",
            "coarse_shares.resamples",
        ),
        ("outlying_tails = { limit = 0.0 }", "outlying_tails.limit"),
        ("outlying_peers = { limit = nan }", "outlying_peers.limit"),
        (
            "outlying_predictions = { limit = -1.0 }",
            "outlying_predictions.limit",
        ),
        ("within_centre = { draws = 3 }", "within_centre.draws"),
        ("null_votes = { draws = 3 }", "null_votes.draws"),
        (
            "null_votes = { tails = { limit = 2.0 } }",
            "null_votes.tails.limit",
        ),
        ("finite_mixture = { chains = 1 }", "finite_mixture.chains"),
        ("spatial = { fdr = 2.0 }", "spatial.fdr"),
        ("late_count = { spacing = 0.1 }", "late_count.spacing"),
    ] {
        let said = problem(&plan(setting));
        let number = setting
            .split(['=', '}'])
            .rev()
            .find(|part| !part.trim().is_empty());
        let number = number.unwrap().trim();
        assert_says(
            &said,
            &[&format!("`anomaly.{place}` is {number}, and has to ")],
        );
    }
    // All that is wrong, and each once.
    let two = plan("moments = { draws = [], levle = 0.9 }\nspatial = { fdr = \"x\" }");
    assert_eq!(problems(&two).len(), 3);
}

#[test]
fn a_key_of_an_earlier_version_is_an_error_that_names_the_new_key() {
    for (section, says) in [
        (
            "[anomaly.spatial]\nleast_stations = 50",
            "`anomaly.spatial.least_stations` is now called `min_stations`",
        ),
        (
            "[anomaly.null_votes.tails]\nleast_votes = 2",
            "`anomaly.null_votes.tails.least_votes` is now called `min_votes`",
        ),
        (
            "[anomaly.shpilkin]\nmore_registered_than = 100",
            "`anomaly.shpilkin.more_registered_than` is now called `min_registered`. Write a number that is one higher",
        ),
        (
            "[outcome]\nturnout_at_most = [\"70%\"]",
            "`outcome.turnout_at_most` is now called `max_turnout`",
        ),
    ] {
        assert_says(&problem(&format!("{GOOD}{section}\n")), &[says]);
    }
}

/// What is said of a section `[anomaly]`, each problem with the text that stands at its place.
fn said_of_anomaly(section: &str) -> Vec<(String, String)> {
    let plan = format!("{GOOD}[anomaly]\n{section}");
    let lines: Vec<&str> = plan.lines().collect();
    let problems = problems(&plan);
    let at = |problem: &PlanProblem| {
        let line = lines[problem.line().unwrap() - 1];
        line.chars().skip(problem.column().unwrap() - 1).collect()
    };
    problems
        .iter()
        .map(|one| (at(one), one.kind.to_string()))
        .collect()
}

#[test]
fn everything_wrong_in_the_anomaly_section_is_said_at_its_place_with_what_is_allowed() {
    let allowed = [
        (
            "regions = \"stat\"",
            "\"stat\"",
            "anomaly.regions: `stat` is not a level of the sheets' units (they have state; \"\" means none): did you mean `state`?",
        ),
        (
            "peers = 3",
            "3",
            "`anomaly.peers` is 3. Write a text in quotes: \"3\"",
        ),
        (
            "centre = \"county\"",
            "\"county\"",
            "anomaly.centre: `county` is not a level of the sheets' units (they have state;",
        ),
        (
            "centre = 1",
            "1",
            "anomaly.centre: 1 cannot be a number of parts. A station's key has one part only",
        ),
        (
            "centre = true",
            "true",
            "`anomaly.centre` is true. Write a level of units in quotes, or how many first parts",
        ),
        (
            "checks = \"last_digit\"",
            "\"last_digit\"",
            "anomaly.checks: `last_digit` has to be in a list. Write checks = [\"last_digit\"]",
        ),
        (
            "checks = \"every\"",
            "\"every\"",
            "anomaly.checks: `every` is not a check (there are last_digit, last_two_digits,",
        ),
        ("checks = []", "[]", "anomaly.checks: the list is empty"),
        (
            "selections = []",
            "[]",
            "anomaly.selections: the list is empty. Name selections, or leave the key out for all of them. The contest has yes, no, blank",
        ),
        (
            "selections = \"yes\"",
            "\"yes\"",
            "anomaly.selections: `yes` has to be in a list",
        ),
        (
            "checks = [\"moments\", \"last_digits\"]",
            "\"last_digits\"]",
            "anomaly.checks: `last_digits` is not a check (there are last_digit, last_two_digits,",
        ),
        (
            "checks = [\"moments\", \"moments\"]",
            "\"moments\"]",
            "anomaly.checks: `moments` is listed twice",
        ),
        (
            "checks = [\"moments\", 3]",
            "3]",
            "`anomaly.checks` is 3. Write a text in quotes: \"3\"",
        ),
        (
            "selections = [\"yes\", \"yes\"]",
            "\"yes\"]",
            "anomaly.selections: `yes` is listed twice",
        ),
        (
            "selections = [\"yess\"]",
            "\"yess\"]",
            "anomaly.selections: `yess` is not a selection of the contest (it has yes, no, blank): did you mean `yes`?",
        ),
        (
            "significance = \"low\"",
            "\"low\"",
            "`anomaly.significance` is \"low\". Write a number",
        ),
        (
            "significance = nan",
            "nan",
            "anomaly.significance: nan is not between 0 and 1",
        ),
        (
            "simulated = -1",
            "-1",
            "`anomaly.simulated` is -1. Write a whole number",
        ),
        (
            "simulated = 100_001",
            "100_001",
            "anomaly.simulated: 100001 is too many",
        ),
        (
            "correction = \"holmes\"",
            "\"holmes\"",
            "`anomaly.correction` is \"holmes\". Write one of \"holm\", \"benjamini_yekutieli\": did you mean `holm`?",
        ),
        (
            "[anomaly.moments]\nlevel = 2.0",
            "2.0",
            "`anomaly.moments.level` is 2.0, and has to be above 0 and below 1",
        ),
        (
            "null_votes.tails.limit = 3.0",
            "3.0",
            "`anomaly.null_votes.tails.limit` is 3.0, and has to",
        ),
        (
            "fingerprint_fit = { min_alpha = 5.0, max_alpha = 4.0 }",
            "5.0",
            "`anomaly.fingerprint_fit.min_alpha` is 5.0, and has to",
        ),
        // A default that does not go with it is in the same table.
        (
            "fingerprint_fit = { max_alpha = 0.25 }",
            "{ max_alpha",
            "`anomaly.fingerprint_fit.min_alpha` has to",
        ),
    ];
    for (section, place, says) in allowed {
        let said = said_of_anomaly(section);
        let [(at, message)] = said.as_slice() else {
            panic!("{section}: {said:?}")
        };
        assert!(at.starts_with(place), "{section}: {at}");
        assert!(message.starts_with(says), "{section}: {message}");
    }
    // All of it at once, in the order of the text, and more than one setting of one check.
    let several = "regions = \"nation\"\nchecks = []\nsignificance = 2\n[anomaly.shpilkin]\nfar_share = 2.0\nfar_points = 200\nmin_share = \"x\"\n";
    let said = said_of_anomaly(several);
    let places: Vec<&str> = said.iter().map(|(at, _)| at.as_str()).collect();
    assert_eq!(places, ["\"nation\"", "[]", "2", "2.0", "200", "\"x\""]);
    for (_, message) in &said {
        for clumsy in ["invalid", "u64", "f64", "expected", "this is no plan"] {
            assert!(!message.contains(clumsy), "{message}");
        }
    }
}

#[test]
fn late_sheets_need_a_column_of_arrival_and_a_moment_that_can_be_read() {
    let said = said_of_anomaly("late_after = \"2031-06-02 03:00\"");
    let [(at, message)] = said.as_slice() else {
        panic!("{said:?}")
    };
    assert!(at.starts_with("late_after"), "{at}");
    assert!(message.contains("Set sheets.layout.arrival"), "{message}");
    let arrival = |late_after: &str| {
        let with = GOOD.replace("shape = \"wide\"", "shape = \"wide\"\narrival = \"came\"");
        format!("{with}[anomaly]\nlate_after = {late_after}\n")
    };
    for fits in [
        "\"2031-06-02 03:00\"",
        "2031-06-02T03:00:00Z",
        "84",
        "84.5",
        "\"84\"",
    ] {
        assert_eq!(parsed_text(&arrival(fits)), Ok(()), "{fits}");
    }
    for not in ["\"never\"", "nan", "[3]", "2031-06-02"] {
        assert_says(
            &problem(&arrival(not)),
            &["a date and time such as \"2031-06-02 03:00\""],
        );
    }
}

fn parsed_text(plan: &str) -> Result<(), String> {
    let parsed = AuditPlan::parse(plan, "plan.toml");
    parsed.map(|_| ()).map_err(|error| error.to_string())
}

// ---------------------------------------------------------------------------------------------
// Types and syntax

#[test]
fn a_value_of_a_wrong_type_has_its_line_and_column() {
    for (line, wrong) in [
        ("title", "title = 5"),
        ("fail_on", "fail_on = \"impossible\""),
        ("fail_on", "fail_on = [\"impossible\", \"criminal\"]"),
        ("rule", "rule = \"first\""),
        ("winners", "winners = \"one\""),
        ("winners", "winners = -1"),
        ("groups", "groups = { others = \"no\" }"),
        ("path", "path = 7"),
        ("sha256", "sha256 = 7"),
        ("shape", "shape = \"tall\""),
        ("delimiter", "delimiter = \";;\""),
        ("skip_lines", "skip_lines = -1"),
        (
            "station = {",
            "station = { column = \"station\", pad = \"9\" }",
        ),
        ("station = {", "station = 5"),
        ("units", "units = [{ level = \"state\" }]"),
        ("valid_votes", "valid_votes = 5"),
        (
            "votes = { yes = \"yes\"",
            "votes = { yes = 1, no = \"no\", blank = \"blank\" }",
        ),
        ("missing", "missing = { \"n/a\" = \"lost\" }"),
        ("numbers", "numbers = { thousands = 3 }"),
        ("stations = 10", "stations = \"ten\""),
        ("stations = 10", "stations = -10"),
        ("date", "date = 5"),
        ("scope", "scope = { level = \"state\" }"),
        ("votes = { yes = 5", "votes = { yes = \"5\", others = 7 }"),
        ("votes = { yes = 5", "votes = { yes = -5, others = 7 }"),
        ("votes = { yes = 5", "votes = { yes = 5.5, others = 7 }"),
        ("share_of", "share_of = \"voters\""),
        ("stations_reported", "stations_reported = 0.8"),
        ("stations_reported", "stations_reported = -3"),
        ("identical_duplicates", "identical_duplicates = \"twice\""),
        (
            "conflicting_duplicates",
            "conflicting_duplicates = { fil = \"x\" }",
        ),
        ("exclude_codes", "exclude_codes = \"S101\""),
        ("extra_voters", "extra_voters_per_station = -1"),
        ("min_votes", "min_votes = \"many\""),
    ] {
        let (plan, number) = with(line, wrong);
        let found = problems(&plan);
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        assert_eq!(found[0].line(), Some(number), "{wrong}: {found:#?}");
        let column = found[0].column().unwrap();
        assert!(
            (1..=wrong.len() + 1).contains(&column),
            "{wrong}: {found:#?}"
        );
        assert!(found[0].kind.to_string().len() > 10, "{wrong}: {found:#?}");
    }
}

/// The text that a problem marks.
fn marked(problem: &PlanProblem) -> String {
    let place = problem.place.as_ref().unwrap();
    let line = place.text.chars().skip(place.column - 1);
    line.take(place.length).collect()
}

#[test]
fn what_novices_write_is_answered_with_what_to_write() {
    for (line, wrong, mark, says) in [
        (
            "path",
            r#"path = "data\sheets.csv""#,
            r#""data\sheets.csv""#,
            r#""data\sheets.csv" has a backslash, which begins an escape in double quotes. In a path write `/`: "data/sheets.csv""#,
        ),
        (
            "path",
            r#"path = "C:\Users\ana\x.csv""#,
            r#""C:\Users\ana\x.csv""#,
            r#""C:\Users\ana\x.csv" has a backslash, which begins an escape in double quotes. In a path write `/`: "C:/Users/ana/x.csv""#,
        ),
        (
            "path",
            r#"path = "data\new.csv""#,
            r#""data\new.csv""#,
            r#""data\new.csv" has `\n`, which is a control character in double quotes. In a path write `/`: "data/new.csv""#,
        ),
        (
            "path",
            "path = “my sheets.csv”",
            "“my sheets.csv”",
            "“my sheets.csv” has typographic quotes. Write straight quotes: \"my sheets.csv\"",
        ),
        (
            "path",
            "path = ‘sheets.csv’ # a file",
            "‘sheets.csv’",
            "‘sheets.csv’ has typographic quotes. Write straight quotes: \"sheets.csv\"",
        ),
        (
            "path",
            "path = sheets.csv",
            "sheets.csv",
            "sheets.csv is not in quotes. Write \"sheets.csv\"",
        ),
        (
            "path",
            "path = \"sheets.csv",
            "\"sheets.csv",
            "the closing quote is missing. Write `\"` at the end of the text",
        ),
        (
            "path",
            "path = sheets.csv\"",
            "sheets.csv\"",
            "the opening quote is missing. Write `\"` at the beginning of the text",
        ),
        (
            "path",
            "path = 'Ana's sheets.csv'",
            "s sheets.csv'",
            "s sheets.csv' stands after the value. A line holds one key and one value",
        ),
        (
            "stations_reported",
            "stations_reported = 80%",
            "80%",
            "80% is not in quotes. Write \"80%\"",
        ),
        (
            "stations_reported",
            "stations_reported = 96.87%",
            "96.87%",
            "96.87% is not in quotes. Write \"96.87%\"",
        ),
        (
            "stations = 10",
            "stations = 30,026",
            "30,026",
            "30,026 has separators. Write a number with digits only: 30026",
        ),
        (
            "stations = 10",
            "stations = 1.269.660",
            "1.269.660",
            "1.269.660 has separators. Write a number with digits only: 1269660",
        ),
        (
            "stations = 10",
            "stations = 30 026",
            "30 026",
            "30 026 has separators. Write a number with digits only: 30026",
        ),
        (
            "stations = 10",
            "stations = 30\u{a0}026",
            "30\u{a0}026",
            "30\u{a0}026 has separators. Write a number with digits only: 30026",
        ),
        (
            "votes = { yes = 5",
            "votes = { yes = 269,660, others = 7 }",
            "269,660",
            "269,660 has separators. Write a number with digits only: 269660",
        ),
        (
            "votes = { yes = 5",
            "votes = { yes = 269,660 }",
            "269,660",
            "269,660 has separators. Write a number with digits only: 269660",
        ),
        (
            "shares",
            "shares = { yes = 41,67 }",
            "41,67",
            "41,67 has a decimal comma. Write a number with a point: 41.67; write a percentage in quotes: \"41,67\"",
        ),
        (
            "scope",
            "scope = { level = \"state\", code = 01 }",
            "01",
            "01 begins with 0. Write a code in quotes: \"01\", and a number without the 0",
        ),
        (
            "date",
            "date = 28/07/2024",
            "28/07/2024",
            "28/07/2024 is not a date. Write year, month and day in quotes: \"2024-07-28\"",
        ),
        (
            "date",
            "date = 2024-13-01",
            "2024-13-01",
            "2024-13-01 is not a date.",
        ),
        (
            "station = {",
            "station = { column = \"station\", strip_zeros = True }",
            "True",
            "True is not a value. Write `true` or `false` in small letters",
        ),
        (
            "winners",
            "winners = one",
            "one",
            "one is not in quotes. Write \"one\"",
        ),
        (
            "winners",
            "winners =",
            "",
            "the value is missing. Write one after `=`, or delete the line",
        ),
        (
            "winners",
            "winners 1",
            "",
            "`=` is missing between the key and its value",
        ),
        (
            "winners",
            "winners: 1",
            ":",
            "a key ends with `:`. Write `=` between the key and its value",
        ),
        (
            "scope",
            "scope = { level: \"state\", code = \"01\" }",
            ":",
            "a key ends with `:`. Write `=` between the key and its value",
        ),
        (
            "winners",
            "winners == 1",
            "=",
            "there is one `=` too many. Write one",
        ),
        (
            "winners",
            "// winners",
            "//",
            "a comment begins with `#` in a plan, and not with `//`",
        ),
        (
            "winners",
            "winners = 1\nwinners = 2",
            "winners",
            "`winners` is already set in line 6. Keep one of the two",
        ),
        (
            "votes = { yes = \"yes\"",
            "votes = { país = \"yes\", no = \"no\", blank = \"blank\" }",
            "país",
            "the key país has characters that need quotes. Write \"país\"",
        ),
        (
            "fail_on",
            "fail_on = [\"impossible\" \"inconsistent\"]",
            "",
            "a comma is missing between two values",
        ),
        (
            "winners",
            "winners = \u{200b}1",
            "\u{200b}",
            "the character U+200B is invisible and cannot stand here. Delete it",
        ),
        (
            "[contest]",
            "[contest",
            "[contest",
            "the closing bracket is missing. Write `[contest]`",
        ),
        (
            "[[sheets]]",
            "[[sheets]",
            "[[sheets]",
            "the closing bracket is missing. Write `[[sheets]]`",
        ),
        (
            "[[announced]]",
            "[announced]",
            "[announced]",
            "`announced` is a table. Write [[announced]] with two brackets, once for each",
        ),
        (
            "[copies]",
            "[contest]",
            "[contest]",
            "the table [contest] already begins in line 3. Put its keys together in one place",
        ),
        (
            "[copies]",
            "[sheets]",
            "[sheets]",
            "[sheets] is a list in line 13. Write two brackets: [[sheets]]",
        ),
        (
            "[copies]",
            "[[frame]]",
            "[[frame]]",
            "[[frame]] is one table in line 27. Write the same number of brackets in both",
        ),
        (
            "exclude_codes",
            "exclude_codes = [\"S101\"",
            "[",
            "the list that begins here does not end. Write `]` after its last value",
        ),
        (
            "scope",
            "scope = { level = \"state\", code = \"01\"",
            "{",
            "the table that begins here does not end. Write `}` after its last value",
        ),
        (
            "title",
            "title = \"\"\"A referendum",
            "\"\"\"",
            "the text in three quotes does not end. Write three quotes at its end",
        ),
    ] {
        let (plan, number) = with(line, wrong);
        let found = problems(&plan);
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        let kind = found[0].kind.to_string();
        assert!(kind.starts_with(says), "{wrong}: {kind}");
        assert_eq!(marked(&found[0]), mark, "{wrong}: {found:#?}");
        let line = found[0].line().unwrap();
        assert!((number..=number + 1).contains(&line), "{wrong}: {found:#?}");
    }
}

#[test]
fn a_line_that_is_not_toml_does_not_hide_what_is_wrong_in_other_lines() {
    let plan = with_all(&[
        ("winners = 1", "winers = 1"),
        ("stations = 10", "stations = 30,026"),
        ("stations_reported = \"80%\"", "stations_reported = 80%"),
        (
            "extra_voters_per_station = 3",
            "extra_voters_per_station = \"3\"",
        ),
    ]);
    let lines: Vec<_> = problems(&plan).iter().map(PlanProblem::line).collect();
    assert_eq!(lines, [Some(6), Some(28), Some(36), Some(42)]);
    // Whose keys they are is not known behind a table that does not begin.
    let plan = with_all(&[("[frame]", "[frame"), ("winners = 1", "winers = 1")]);
    let lines: Vec<_> = problems(&plan).iter().map(PlanProblem::line).collect();
    assert_eq!(lines, [Some(27)]);
}

#[test]
fn a_plan_in_utf_16_is_read_and_one_in_windows_1252_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.toml");
    let plan = GOOD.replace("A referendum", "Un référendum");
    let utf16: Vec<u8> = format!("\u{feff}{plan}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    std::fs::write(&path, utf16).unwrap();
    assert_eq!(AuditPlan::load(&path).unwrap().title, "Un référendum");
    let windows: Vec<u8> = plan.chars().map(|c| u8::try_from(c).unwrap()).collect();
    std::fs::write(&path, windows).unwrap();
    let error = AuditPlan::load(&path).unwrap_err().to_string();
    assert_says(
        &error,
        &[
            "audit.toml:1:14: the byte 0xE9 is not UTF-8; in Windows-1252 it would be `é`. Save the plan as UTF-8",
        ],
    );
}

#[test]
fn text_that_is_no_toml_has_its_line_and_column() {
    for wrong in [
        "winners = ",
        "winners = 1 1",
        "winners == 1",
        "winners = 1\nwinners = 2",
        "winners = \"1",
        "[contest",
    ] {
        let (plan, number) = with("winners", wrong);
        let found = problems(&plan);
        assert_eq!(found.len(), 1, "{wrong}: {found:#?}");
        let line = found[0].line().unwrap();
        assert!((number..=number + 1).contains(&line), "{wrong}: {found:#?}");
        assert!(found[0].column().is_some());
    }
}

#[test]
fn a_key_that_is_needed_and_not_there_is_named() {
    for (line, key) in [
        ("title = \"A referendum\"\n", "title"),
        ("id = \"referendum\"\n", "id"),
        ("rule = \"plurality\"\n", "rule"),
        ("source = \"board\"\npath", "source"),
        ("path = \"sheets.csv\"\n", "path"),
        ("source = \"board\"\ndate", "source"),
    ] {
        assert_eq!(GOOD.matches(line).count(), 1, "{line}");
        let rest = line.split_once('\n').map_or("", |(_, rest)| rest);
        let message = problem(&GOOD.replace(line, rest));
        assert_says(&message, &[&format!("{key}` is missing")]);
    }
    let missing: Vec<String> = problems("").iter().map(ToString::to_string).collect();
    assert_eq!(
        missing,
        ["title", "contest", "sheets"].map(|key| format!("1:1: the key `{key}` is missing"))
    );
    let (contest, _) = GOOD.split_once("[[sheets]]").unwrap();
    assert_says(&problem(contest), &["the key `sheets` is missing"]);
    assert_says(
        &problem(&format!("sheets = []\n{contest}")),
        &["at least one [[sheets]]"],
    );
    let misspelt = with_all(&[("path = \"sheets.csv\"", "pth = \"sheets.csv\"")]);
    assert_says(
        &problem(&misspelt),
        &["unknown key `sheets.pth`: did you mean `path`?"],
    );
}

#[test]
fn an_unknown_key_and_a_wrong_type_are_reported_together() {
    let plan = with_all(&[
        ("winners = 1", "winers = 1"),
        ("stations = 10", "stations = \"ten\""),
    ]);
    let places: Vec<_> = problems(&plan).into_iter().map(|p| p.line()).collect();
    assert_eq!(places, [Some(6), Some(28)]);
}

// ---------------------------------------------------------------------------------------------
// Names

#[test]
fn a_selection_that_nobody_knows_is_named_with_the_nearest() {
    let (columns, _) = with(
        "votes = { yes = \"yes\"",
        "votes = { yes = \"yes\", no = \"no\", blank = \"blank\", blnk = \"b\" }",
    );
    assert_says(
        &problem(&columns),
        &[
            "`sheets.csv`",
            "layout.votes",
            "`blnk`",
            "did you mean `blank`?",
        ],
    );
    let (announced, _) = with("votes = { yes = 5", "votes = { yess = 5, others = 7 }");
    assert_says(
        &problem(&announced),
        &["announced `board`", "votes: `yess`", "did you mean `yes`?"],
    );
    let (group, _) = with("votes = { yes = 5", "votes = { yes = 5, other = 7 }");
    assert_says(&problem(&group), &["`other`", "did you mean `others`?"]);
    let (shares, _) = with("shares", "shares = { yess = \"41.67\" }");
    assert_says(
        &problem(&shares),
        &["announced `board`", "shares: `yess`", "did you mean `yes`?"],
    );
}

#[test]
fn a_file_that_wins_conflicts_has_to_be_one_of_the_sheets() {
    let (plan, _) = with(
        "conflicting_duplicates",
        "conflicting_duplicates = { file = \"onne.csv\" }",
    );
    assert_says(
        &problem(&plan),
        &["`onne.csv` is not the path of any [[sheets]]"],
    );
}

#[test]
fn codes_that_speak_of_no_sheet_exclude_none() {
    for code in ["C101", "R105", "I101", "D204"] {
        let (plan, _) = with("exclude_codes", &format!("exclude_codes = [\"{code}\"]"));
        assert_says(&problem(&plan), &[code, "is not about single sheets"]);
    }
}

#[test]
fn a_member_of_a_group_that_nobody_knows_is_named_with_the_nearest() {
    let (group, _) = with("groups", "groups = { others = [\"no\", \"blnk\"] }");
    let message = problem(&group);
    assert_says(&message, &["contest", "`others`", "`blnk`"]);
    assert_says(&message, &["did you mean `blank`?"]);
}

#[test]
fn a_selection_without_a_column_is_named() {
    let (plan, _) = with(
        "votes = { yes = \"yes\"",
        "votes = { yes = \"yes\", no = \"no\" }",
    );
    assert_says(&problem(&plan), &["`sheets.csv`", "no column for `blank`"]);
}

#[test]
fn a_selection_announced_on_its_own_and_in_a_group_is_counted_twice() {
    let (plan, _) = with(
        "votes = { yes = 5",
        "votes = { yes = 5, no = 1, others = 7 }",
    );
    assert_says(&problem(&plan), &["`no` is counted twice"]);
}

#[test]
fn a_level_or_a_scope_that_nobody_knows_is_named_with_the_nearest() {
    let (plan, _) = with("scope", "scope = { level = \"stat\", code = \"01\" }");
    assert_says(
        &problem(&plan),
        &[
            "announced `board`",
            "no layout has the level `stat`",
            "did you mean `state`?",
        ],
    );
    let (plan, _) = with("scope", "scope = \"country\"");
    assert_says(&problem(&plan), &["`country`", "\"contest\"", "level ="]);
}

#[test]
fn a_code_that_nobody_knows_is_named_with_the_nearest() {
    let (plan, _) = with("exclude_codes", "exclude_codes = [\"S101\", \"S1O2\"]");
    assert_says(
        &problem(&plan),
        &["inclusion.exclude_codes", "`S1O2`", "did you mean `S10"],
    );
}

// ---------------------------------------------------------------------------------------------
// Values

#[test]
fn a_share_that_is_a_number_is_refused_because_its_decimals_count() {
    for number in ["41.67", "42"] {
        let (plan, line) = with("shares", &format!("shares = {{ yes = {number} }}"));
        let found = problems(&plan);
        assert_eq!(found.len(), 1, "{found:#?}");
        assert_says(
            &found[0].kind.to_string(),
            &[
                "Write a percentage in quotes, such as \"51.20\", because the number of its printed decimals",
            ],
        );
        assert_eq!(found[0].line(), Some(line));
        assert!(
            found[0].column() > Some(9),
            "the value's column: {found:#?}"
        );
    }
}

#[test]
fn a_share_that_is_no_percentage_is_refused_with_its_text() {
    for text in ["", "about 40", "101", "-1", "1.2.3"] {
        let (plan, _) = with("shares", &format!("shares = {{ yes = \"{text}\" }}"));
        let message = problem(&plan);
        assert_says(
            &message,
            &["announced `board`: shares:", &format!("`{text}`")],
        );
    }
    let (plan, _) = with("stations_reported", "stations_reported = \"most\"");
    assert_says(&problem(&plan), &["stations_reported", "`most`"]);
}

#[test]
fn a_digest_that_is_none_is_refused() {
    for digest in ["", "abc", &"g".repeat(64), &"0".repeat(63), &"é".repeat(32)] {
        let (plan, _) = with("sha256", &format!("sha256 = \"{digest}\""));
        assert_says(
            &problem(&plan),
            &["`sheets.csv`", "sha256 has to be 64 hexadecimal digits"],
        );
    }
}

#[test]
fn a_frame_is_a_register_or_numbers_and_not_both() {
    let frame = |text: &str| problems(&with("stations = 10", text).0);
    let messages = |text: &str| -> Vec<String> {
        frame(text)
            .into_iter()
            .map(|problem| problem.kind.to_string())
            .collect()
    };
    let register = "register = \"r.csv\"\nlayout = { station = \"station\" }";
    for number in ["stations = 10", "voters_registered = 5"] {
        let found = messages(&format!("{number}\n{register}"));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_says(&found[0], &["register `r.csv`", "Leave the key out"]);
    }
    let found = messages("register = \"r.csv\"");
    assert_says(&found[0], &["register `r.csv`", "has no layout"]);
    let found = messages("register = \"r.csv\"\nlayout = { voters_registered = \"roll\" }");
    assert_says(&found[0], &["layout.station is needed"]);
    let found = messages("register = \"r.csv\"\nsha256 = \"x\"\nlayout = { station = \"s\" }");
    assert_says(&found[0], &["register `r.csv`", "64 hexadecimal digits"]);
    let found = messages("layout = { station = \"station\" }");
    assert_says(&found[0], &["belong to a register"]);
    AuditPlan::parse(&with("stations = 10", register).0, "audit.toml").unwrap();
}

#[test]
fn columns_delimiters_paddings_and_levels_that_cannot_be_are_refused() {
    for (line, wrong, parts) in [
        (
            "delimiter",
            "delimiter = \"\\\"\"",
            ["`sheets.csv`", "delimiter has to be one ASCII character"],
        ),
        (
            "delimiter",
            "delimiter = \"\\n\"",
            ["`sheets.csv`", "delimiter has to be one ASCII character"],
        ),
        (
            "delimiter",
            "delimiter = \"§\"",
            ["`sheets.csv`", "delimiter has to be one ASCII character"],
        ),
        (
            "station = {",
            "station = { column = \"station\", pad = 65 }",
            ["`sheets.csv`", "pad = 65 for `station` is more than 64"],
        ),
        (
            "units",
            "units = [{ level = \"state\", code = \"a\" }, { level = \"state\", code = \"b\" }]",
            ["`sheets.csv`", "the level `state` is there twice"],
        ),
        (
            "valid_votes",
            "valid_votes = []",
            ["`sheets.csv`", "valid_votes has no columns"],
        ),
        (
            "votes = { yes = \"yes\"",
            "votes = { yes = [], no = \"no\", blank = \"blank\" }",
            ["`sheets.csv`", "votes.yes has no columns"],
        ),
        (
            "numbers",
            "numbers = { yes = \".\" }",
            ["numbers.yes", "thousands ="],
        ),
    ] {
        let (plan, _) = with(line, wrong);
        assert_says(&problem(&plan), &parts);
    }
}

#[test]
fn a_contest_that_decides_nothing_is_refused() {
    for (line, wrong, says) in [
        ("winners", "winners = 0", "0 winners among 3 selections"),
        ("winners", "winners = 3", "3 winners among 3 selections"),
        (
            "  { id = \"no\"",
            "  { id = \"no\", name = \"a\" }, { id = \"no\", name = \"b\" },",
            "`no` is declared twice",
        ),
        (
            "groups",
            "groups = { others = [\"no\", \"blank\"], yes = [\"no\"] }",
            "`yes` is the name of a group and of a selection",
        ),
    ] {
        let (plan, _) = with(line, wrong);
        let found = problems(&plan);
        assert!(
            found
                .iter()
                .any(|problem| problem.kind.to_string().contains(says)),
            "{wrong}: {found:#?}"
        );
    }
}

#[test]
fn everything_that_is_wrong_is_reported_and_not_the_first_only() {
    let plan = with_all(&[
        ("sha256 = \"0123", "sha256 = \"x123"),
        ("pad = 9", "pad = 99"),
        ("exclude_codes = [\"S101\"]", "exclude_codes = [\"S999\"]"),
        ("yes = \"41.67\"", "yes = \"141.67\", nay = \"1\""),
        (
            "level = \"state\", code = \"01\"",
            "level = \"parish\", code = \"01\"",
        ),
    ]);
    let found = problems(&plan);
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn a_contest_that_is_wrong_does_not_hide_what_else_is_wrong() {
    // `AuditPlan::parse`: "with everything that is wrong in the plan".
    let plan = with_all(&[
        ("winners = 1", "winners = 0"),
        ("sha256 = \"0123", "sha256 = \"x123"),
        ("yes = \"41.67\"", "yes = \"141.67\""),
    ]);
    let found = problems(&plan);
    assert_eq!(found.len(), 3, "{found:#?}");
}

// ---------------------------------------------------------------------------------------------
// While it runs

#[test]
fn a_unit_that_cannot_be_told_from_another_is_an_error_of_the_plan() {
    let plan = GOOD
        .replace("sha256", "# ")
        .replace("skip_lines = 1", "")
        .replace(
            "units = [{ level = \"state\", code = \"state\" }]",
            "units = [{ level = \"country\", code = \"country\" }, { level = \"state\", code = \"state\" }]",
        )
        .replace(
            "scope = { level = \"state\", code = \"01\" }",
            "scope = { level = \"state\", code = \"01\", within = [WITHIN] }",
        );
    let files = BTreeMap::from([(
        "sheets.csv".to_string(),
        b"country;state;station;valid;yes;no;blank\nA;01;1;9;5;3;1\nB;01;2;9;5;3;1\n".to_vec(),
    )]);
    let run = |within: &str| {
        AuditPlan::parse(&plan.replace("WITHIN", within), "audit.toml")
            .unwrap()
            .run_with(&RunOptions {
                files: Some(&files),
                ..RunOptions::default()
            })
    };
    let Err(PlanError::Plan { problems, .. }) = run("") else {
        panic!("one of two units was chosen")
    };
    assert_says(
        &problems[0].kind.to_string(),
        &[
            "announced `board`",
            "2 units of level state have the code `01`",
        ],
    );
    assert_eq!(run("\"B\"").unwrap().reconciliation[0].stations, 1);
}

#[test]
fn more_extra_voters_than_any_station_can_admit_are_refused() {
    let [plan, ..] = full_plans();
    let plan = plan.replace(
        "extra_voters_per_station = 3",
        "extra_voters_per_station = 9223372036854775807",
    );
    let error = parsed(&plan).unwrap_err().to_string();
    assert!(error.contains("more than any station can admit"), "{error}");
}
