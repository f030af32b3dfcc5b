//! What the sheets that are missing in Venezuela could still change, and what the electoral
//! council's bulletins have to hold whichever stations they count.
//!
//! Unless another source is named, a number here was computed from the same file by an independent
//! program in another language: sums, sorted counts added up from the smallest, sorted worths
//! added up from the largest.

use std::collections::BTreeMap;

use scrutineer::coverage::{Outcome, PartialAnnouncement, VotersBasis};
use scrutineer::model::{Code, StationsReported};
use scrutineer::report::AuditReport;
use serde_json::{Value, json};

use crate::{audited, findings, found, load, load_changed, run, support, text};

const V1: &str = "examples/venezuela-2024/v1.toml";
const V2: &str = "examples/venezuela-2024/v2.toml";
const DATA: &str = "venezuela2024";

audited!(first, "examples/venezuela-2024/v1.toml", "venezuela2024");
audited!(second, "examples/venezuela-2024/v2.toml", "venezuela2024");

/// The announced part of the second bulletin, as the plan has it.
const SECOND_BULLETIN: &str = "votes = { NM = 6408844, EG = 5326104, LM = 152360, AE = 116421, BERA = 92903, JOBR = 84231, JABE = 64452, CF = 40902, EM = 29611, DC = 20056 }
valid_votes = 12335884
null_votes = 50785
ballots_cast = 12386669
stations_reported = \"96.87%\"";

fn outcome(report: &AuditReport) -> &Outcome {
    report.missing.outcome.as_ref().unwrap()
}

fn partial(report: &AuditReport, bulletin: usize) -> &PartialAnnouncement {
    report.missing.against[bulletin].partial.as_ref().unwrap()
}

/// Every value at its pointer.
fn holds(json: &Value, expected: &[(&str, Value)]) {
    for (pointer, expected) in expected {
        assert_eq!(json.pointer(pointer), Some(expected), "{pointer}");
    }
}

fn as_json(report: &AuditReport) -> Value {
    serde_json::from_str(&report.to_json()).unwrap()
}

// ---------------------------------------------------------------------------------------------
// The outcome

#[test]
fn the_lead_of_the_first_release_is_more_than_all_voters_who_are_missing() {
    let Some(report) = first() else { return };
    // The frame's 21,321,805 voters less the 17,745,239 on the sheets; 7,156,462 − 3,241,461; the
    // difference of both. The worths (EG − NM) + roll, from the largest: 239 of them add up to less
    // than 338,435, and 240 to 339,467.
    holds(
        &as_json(report),
        &[
            ("/outcome/leader", json!("EG")),
            ("/outcome/runner_up", json!("NM")),
            ("/outcome/lead", json!(3_915_001)),
            (
                "/outcome/decision",
                json!({ "kind": "elected", "selections": ["EG"] }),
            ),
            ("/outcome/certain", json!(true)),
            ("/outcome/missing_stations", json!(5_494)),
            ("/outcome/missing_voters", json!(3_576_566)),
            ("/outcome/missing_votes", json!(3_576_566)),
            ("/outcome/worst_case_lead", json!(338_435)),
            ("/outcome/can_be_elected", json!(["EG"])),
            ("/outcome/certain_up_to", json!(3_915_000)),
            ("/outcome/k_min", json!(240)),
            ("/outcome/false_sheets/at_most", json!(240)),
            ("/outcome/k_min_received", json!(3_066)),
            ("/outcome/shares/0/selection", json!("EG")),
            (
                "/outcome/shares/0/low",
                json!(7_156_462.0_f64 / 14_235_694.0),
            ),
            (
                "/outcome/shares/0/high",
                json!(10_733_028.0_f64 / 14_235_694.0),
            ),
            ("/outcome/shares/0/low_exact", json!("7156462/14235694")),
            ("/outcome/shares/0/high_exact", json!("10733028/14235694")),
            ("/outcome/shares/1/selection", json!("NM")),
            ("/outcome/shares/1/low_exact", json!("3241461/14235694")),
            ("/outcome/shares/1/high_exact", json!("6818027/14235694")),
        ],
    );
    let [bound] = outcome(report).unreported.bounds.as_slice() else {
        panic!("{:?}", outcome(report).unreported);
    };
    assert_eq!(
        bound.basis,
        VotersBasis::Rolls {
            frame_voters: 21_321_805,
            extra_voters_per_station: 0,
        }
    );
    let sheets = &outcome(report).false_sheets.as_ref().unwrap().sheets;
    assert_eq!(sheets.len(), 240);
    assert_eq!(sheets.iter().map(|sheet| sheet.worth).sum::<u64>(), 339_467);
}

#[test]
fn the_share_of_the_first_is_the_interval_of_the_oracle() {
    let Some(oracles) = support::shared("oracles") else {
        return;
    };
    let text = std::fs::read_to_string(oracles.join("coverage/ve2024_bounds.json")).unwrap();
    let oracle: Value = serde_json::from_str(&text).unwrap();
    // The oracle's frame is 22 voters smaller than the council's.
    let missing = oracle["missing_registered"].as_u64().unwrap();
    let rolls = oracle["observed"]["re_observed"].as_u64().unwrap();
    assert_eq!((missing, rolls), (3_576_544, 17_745_239));
    let plan = load_changed(
        V1,
        "voters_registered = 21321805",
        &format!("voters_registered = {}", missing + rolls),
    );
    let Some(report) = run(&plan, DATA, None) else {
        return;
    };
    let outcome = outcome(&report);
    assert_eq!(outcome.missing_voters, Some(missing));
    assert_eq!(outcome.lead, oracle["margin"].as_u64().unwrap());
    let worst = oracle["worst_case_margin"].as_i64().unwrap();
    assert_eq!(outcome.worst_case_lead, Some(i128::from(worst)));
    assert_eq!(worst, 338_457);
    assert_eq!(outcome.certain, Some(true));
    let share = &outcome.shares[0];
    assert_eq!(share.selection, "EG");
    assert_eq!(share.low.to_string(), "7156462/14235672");
    assert_eq!(share.high.to_string(), "10733006/14235672");
    // Both are the floating-point numbers nearest to the same quotients, so they are equal.
    let interval = oracle["bounds_no_assumption_share_EG"].as_array().unwrap();
    assert_eq!(Some(share.low.to_f64()), interval[0].as_f64());
    assert_eq!(Some(share.high.to_f64()), interval[1].as_f64());
    // 240 worths add up to 339,467, which is enough here too.
    assert_eq!(outcome.k_min, Some(240));
}

#[test]
fn the_outcome_is_certain_up_to_the_last_missing_voter_before_the_lead() {
    // With the 17,745,239 voters on the sheets: 3,915,000 missing voters, then one more.
    for (voters, certain, worst) in [(21_660_239u64, true, 1), (21_660_240, false, 0)] {
        let mut plan = load(V1);
        plan.frame.voters_registered = Some(voters);
        let Some(report) = run(&plan, DATA, None) else {
            return;
        };
        let outcome = outcome(&report);
        assert_eq!(outcome.certain, Some(certain), "{voters}");
        assert_eq!(outcome.worst_case_lead, Some(worst), "{voters}");
        // A single sheet would be enough to lose a lead of one vote; none is where it is level.
        assert_eq!(outcome.k_min, Some(u64::from(certain)), "{voters}");
    }
}

#[test]
fn without_rolls_the_second_release_leaves_the_outcome_open_and_says_why() {
    let Some(report) = second() else { return };
    // 21,321,805 − 10,887,262 valid − 1,213 null votes; 7,303,480 − 3,316,142 = 3,987,338.
    let json = as_json(report);
    holds(
        &json,
        &[
            ("/outcome/missing_stations", json!(4_953)),
            ("/outcome/missing_voters", json!(10_433_330)),
            ("/outcome/lead", json!(3_987_338)),
            ("/outcome/worst_case_lead", json!(3_987_338 - 10_433_330)),
            ("/outcome/certain", json!(false)),
            ("/outcome/k_min", json!(0)),
            ("/outcome/unreported/bounds/0/basis/kind", json!("papers")),
            (
                "/outcome/unreported/bounds/0/basis/frame_voters",
                json!(21_321_805),
            ),
            (
                "/outcome/unreported/bounds/0/basis/sheets_without_roll",
                json!(25_073),
            ),
            ("/outcome/unreported/bounds/0/voters", json!(10_433_330)),
        ],
    );
    assert_eq!(json.pointer("/outcome/unreported/bounds/1"), None);
    let text = report.to_text();
    for part in [
        "no voters beyond the 21,321,805 in the frame",
        "no station counts more ballots than it has voters",
        "25,073 of the sheets received state no roll",
        "are counted here as unreported",
    ] {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_declared_largest_station_bounds_the_second_release_and_decides_it_up_to_805_voters() {
    // 1,451 is the largest roll of the first release (centre 010120033, table 1). 4,953 stations
    // with so many voters are more than the lead of 3,987,338; with 805 each they are 3,987,165.
    for (largest, missing, worst, certain, k_min) in [
        (1_451, 7_186_803, -3_199_465, false, 0),
        (806, 3_992_118, -4_780, false, 0),
        // The sheet with the largest EG − NM + papers is worth 1,322: more than 173.
        (805, 3_987_165, 173, true, 1),
        (720, 3_566_160, 421_178, true, 404),
    ] {
        let mut plan = load(V2);
        plan.frame.max_voters_per_station = Some(largest);
        let Some(report) = run(&plan, DATA, None) else {
            return;
        };
        let outcome = outcome(&report);
        assert_eq!(outcome.missing_voters, Some(missing), "{largest}");
        assert_eq!(outcome.worst_case_lead, Some(worst), "{largest}");
        assert_eq!(outcome.certain, Some(certain), "{largest}");
        assert_eq!(outcome.k_min, Some(k_min), "{largest}");
        let bounds = &outcome.unreported.bounds;
        let papers = VotersBasis::Papers {
            frame_voters: 21_321_805,
            extra_voters_per_station: 0,
            sheets_without_roll: 25_073,
        };
        let station_maximum = VotersBasis::StationMaximum {
            max_voters_per_station: largest,
        };
        let each: Vec<_> = bounds
            .iter()
            .map(|bound| (&bound.basis, bound.voters))
            .collect();
        assert_eq!(each, [(&papers, 10_433_330), (&station_maximum, missing)]);
    }
}

// ---------------------------------------------------------------------------------------------
// The bulletins

#[test]
fn both_bulletins_give_eg_fewer_votes_than_any_choice_of_stations() {
    let Some(report) = first() else { return };
    // ⌈0.795 · 30,026⌉ = 23,871 and ⌈0.96865 · 30,026⌉ = 29,085 stations, less the 5,494 that are
    // not published; the sums of so many smallest EG counts.
    holds(
        &as_json(report),
        &[
            ("/reconciliation/0/partial/stations_at_least", json!(23_871)),
            (
                "/reconciliation/0/partial/published_at_least",
                json!(18_377),
            ),
            ("/reconciliation/0/partial/feasible", json!(false)),
            ("/reconciliation/0/partial/fits_up_to", json!(23_492)),
            ("/reconciliation/0/partial/bounds/0/selection", json!("EG")),
            ("/reconciliation/0/partial/bounds/0/floor", json!(4_585_832)),
            (
                "/reconciliation/0/partial/bounds/0/announced",
                json!(4_445_978),
            ),
            ("/reconciliation/0/partial/bounds/0/excess", json!(139_854)),
            ("/reconciliation/1/partial/stations_at_least", json!(29_085)),
            (
                "/reconciliation/1/partial/published_at_least",
                json!(23_591),
            ),
            ("/reconciliation/1/partial/feasible", json!(false)),
            ("/reconciliation/1/partial/fits_up_to", json!(25_809)),
            ("/reconciliation/1/partial/bounds/0/selection", json!("EG")),
            ("/reconciliation/1/partial/bounds/0/floor", json!(6_696_357)),
            (
                "/reconciliation/1/partial/bounds/0/announced",
                json!(5_326_104),
            ),
            (
                "/reconciliation/1/partial/bounds/0/excess",
                json!(1_370_253),
            ),
            // Nothing says how many voters one missing station has: all 3,576,566 of them, and the
            // 24,320 published sheets with most votes for EG; then all sheets.
            (
                "/reconciliation/0/partial/bounds/0/ceiling",
                json!(10_729_185),
            ),
            (
                "/reconciliation/1/partial/bounds/0/ceiling",
                json!(10_733_028),
            ),
        ],
    );
    for bulletin in [0, 1] {
        let outside = partial(report, bulletin).bounds.iter();
        let outside = outside.filter(|bound| bound.excess > 0);
        let outside: Vec<&str> = outside.map(|bound| bound.selection.as_str()).collect();
        assert_eq!(outside, ["EG"]);
    }
}

#[test]
fn the_findings_on_the_bulletins_state_their_premise_and_what_would_undo_them() {
    let Some(report) = first() else { return };
    let found = findings(report, Code::R202);
    assert_eq!(found.len(), 2);
    for (finding, stake, parts) in [
        (
            found[0],
            139_854,
            [
                "If \"80%\" is a percentage of the 30,026 polling stations",
                "at least 23,871 stations",
                "The 18,377 published sheets with the fewest votes for EG hold 4,585,832",
                "if the announcement counted no more than 23,492 stations",
                // 18,377 less the 17,998 sheets with fewest votes that hold no more.
                "Otherwise, at least 379 of the sheets would have to be false",
            ],
        ),
        (
            found[1],
            1_370_253,
            [
                "If \"96.87%\" is a percentage of the 30,026 polling stations",
                "at least 29,085 stations",
                "The 23,591 published sheets with the fewest votes for EG hold 6,696,357",
                "if the announcement counted no more than 25,809 stations",
                // 23,591 less 20,315.
                "Otherwise, at least 3,276 of the sheets would have to be false",
            ],
        ),
    ] {
        assert_eq!(finding.votes_at_stake, Some(stake));
        for part in parts {
            assert!(text(finding).contains(part), "{part}: {}", text(finding));
        }
    }
}

#[test]
fn the_number_of_stations_at_which_each_bulletin_turns_possible_is_the_one_that_is_printed() {
    // Both by halving, in the same runs: the audit is told a number of stations in place of the
    // percentage, and answers whether the bulletin is possible.
    let (mut possible, mut impossible) = ([0u64; 2], [30_026u64; 2]);
    let mut plan = load(V1);
    let mut printed = [0; 2];
    while (0..2).any(|bulletin| impossible[bulletin] - possible[bulletin] > 1) {
        let middle = [0, 1].map(|bulletin| (possible[bulletin] + impossible[bulletin]) / 2);
        for bulletin in [0, 1] {
            let stations = StationsReported::Stations(middle[bulletin]);
            plan.announced[bulletin].stations_reported = Some(stations);
        }
        let Some(report) = run(&plan, DATA, None) else {
            return;
        };
        for bulletin in [0, 1] {
            let partial = partial(&report, bulletin);
            assert_eq!(partial.stations_at_least, middle[bulletin]);
            // Small numbers fail by the ceiling, which is another question.
            if partial.bounds.iter().any(|bound| bound.is_below()) {
                impossible[bulletin] = middle[bulletin];
            } else {
                possible[bulletin] = middle[bulletin];
            }
            printed[bulletin] = partial.fits_up_to;
        }
    }
    // The 17,998 and 20,315 sheets with fewest votes for EG, and the 5,494 stations without a sheet.
    assert_eq!(possible, [23_492, 25_809]);
    assert_eq!(impossible, [23_493, 25_810]);
    assert_eq!(printed, possible);
}

#[test]
fn at_the_turning_point_the_whole_bulletin_is_possible_and_one_station_later_it_is_not() {
    for (first, second, findings) in [(23_492, 25_809, 0), (23_493, 25_810, 2)] {
        let mut plan = load(V1);
        for (bulletin, stations) in [(0, first), (1, second)] {
            plan.announced[bulletin].stations_reported = Some(StationsReported::Stations(stations));
        }
        let Some(report) = run(&plan, DATA, None) else {
            return;
        };
        assert_eq!(partial(&report, 0).feasible, findings == 0);
        assert_eq!(partial(&report, 1).feasible, findings == 0);
        assert_eq!(
            crate::findings(&report, Code::R202).len(),
            findings,
            "{first}"
        );
    }
}

#[test]
fn a_first_bulletin_of_70_percent_is_possible() {
    let plan = load_changed(
        V1,
        "stations_reported = \"80%\"",
        "stations_reported = \"70%\"",
    );
    let Some(report) = run(&plan, DATA, None) else {
        return;
    };
    // ⌈0.695 · 30,026⌉ = 20,869; 15,375 of them are published and hold at least 3,514,248.
    let bulletin = partial(&report, 0);
    assert!(bulletin.feasible);
    assert_eq!(bulletin.stations_at_least, 20_869);
    assert_eq!(bulletin.published_at_least, 15_375);
    assert_eq!(bulletin.bounds[0].floor, 3_514_248);
    assert_eq!(bulletin.bounds[0].excess, 0);
    // What it counts does not change where it would turn.
    assert_eq!(bulletin.fits_up_to, 23_492);
    // Only the second bulletin is left.
    let found = findings(&report, Code::R202);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place.source.as_deref(), Some("CNE, bulletin 2"));
}

// ---------------------------------------------------------------------------------------------
// Complete announcements

#[test]
fn a_complete_announcement_below_the_sheets_has_its_excess_and_the_fewest_false_sheets() {
    // The second bulletin as it would be if it spoke of every station: it did not.
    let plan = load_changed(
        V1,
        "stations_reported = \"96.87%\"",
        "stations_reported = \"100%\"",
    );
    let Some(report) = run(&plan, DATA, None) else {
        return;
    };
    // 7,156,462 − 5,326,104; the 4,217 sheets with most votes for EG hold so many, and 4,216 do
    // not. 12,335,884 − 10,659,128 = 1,676,756 of the 3,576,566 voters.
    let json = as_json(&report);
    holds(
        &json,
        &[
            ("/reconciliation/1/partial", Value::Null),
            ("/reconciliation/1/residual/feasible", json!(false)),
            ("/reconciliation/1/residual/excess", json!(1_830_358)),
            ("/reconciliation/1/residual/stations", json!(5_494)),
            ("/reconciliation/1/residual/voters", json!(3_576_566)),
            ("/reconciliation/1/residual/sum", json!(1_676_756)),
            (
                "/reconciliation/1/residual/implied_turnout/share",
                json!(1_676_756.0_f64 / 3_576_566.0),
            ),
            (
                "/reconciliation/1/residual/reported_turnout/share",
                json!(10_659_128.0_f64 / 17_745_239.0),
            ),
            (
                "/reconciliation/1/residual/votes",
                json!({
                    "EG": -1_830_358, "NM": 3_167_383, "LM": 67_914, "JABE": 44_486,
                    "JOBR": 62_648, "AE": 66_818, "CF": 28_581, "DC": 9_748, "EM": 4_041,
                    "BERA": 55_495
                }),
            ),
            (
                "/reconciliation/1/residual/false_sheets_at_least",
                json!(4_217),
            ),
        ],
    );
    let [finding] = findings(&report, Code::R102)[..] else {
        panic!("not one R102");
    };
    assert_eq!(finding.votes_at_stake, Some(1_830_358));
    let text = &text(finding);
    assert!(
        text.contains("at least 4,217 sheets would have to be false"),
        "{text}"
    );
    assert!(findings(&report, Code::R201).is_empty());
}

/// The second bulletin as if it were complete and gave EG what the sheets hold, with so many votes
/// for NM.
fn complete(votes_for_nm: u64) -> Option<AuditReport> {
    let others = "LM = 152360, AE = 116421, BERA = 92903, JOBR = 84231, JABE = 64452, CF = 40902, EM = 29611, DC = 20056";
    let plan = load_changed(
        V1,
        SECOND_BULLETIN,
        &format!(
            "votes = {{ NM = {votes_for_nm}, EG = 7156462, {others} }}\nstations_reported = \"100%\""
        ),
    );
    run(&plan, DATA, None)
}

#[test]
fn a_complete_announcement_that_needs_more_than_the_missing_voters_is_impossible() {
    // The others' residuals are 339,731; with 6,501,730 for NM, 3,260,269 more: 3,600,000 together.
    let Some(report) = complete(6_501_730) else {
        return;
    };
    holds(
        &as_json(&report),
        &[
            ("/reconciliation/1/residual/feasible", json!(false)),
            ("/reconciliation/1/residual/sum", json!(3_600_000)),
            ("/reconciliation/1/residual/excess", json!(23_434)),
            ("/reconciliation/1/residual/votes/EG", json!(0)),
            ("/reconciliation/1/residual/votes/NM", json!(3_260_269)),
            (
                "/reconciliation/1/residual/implied_turnout/share",
                json!(3_600_000.0_f64 / 3_576_566.0),
            ),
            // Roll less votes, from the largest: 36 sheets add up to 23,730, 35 to less than 23,434.
            (
                "/reconciliation/1/residual/false_sheets_at_least",
                json!(36),
            ),
            (
                "/reconciliation/1/residual/violations/0/selection",
                Value::Null,
            ),
        ],
    );
    assert_eq!(
        found(&report),
        BTreeMap::from([("C101", 1), ("R105", 1), ("R201", 1), ("R202", 1)])
    );
    let finding = findings(&report, Code::R201)[0];
    assert_eq!(finding.votes_at_stake, Some(23_434));
    for part in [
        "3,600,000",
        "3,576,566",
        "no voters beyond the 21,321,805 in the frame",
        "at least 36 sheets",
    ] {
        assert!(text(finding).contains(part), "{part}: {}", text(finding));
    }
}

#[test]
fn one_vote_decides_whether_a_complete_announcement_is_possible() {
    for (votes, feasible) in [(6_478_296, true), (6_478_297, false)] {
        let Some(report) = complete(votes) else {
            return;
        };
        let residual = report.missing.against[1].residual.as_ref().unwrap();
        assert_eq!(residual.feasible, feasible);
        assert_eq!(residual.excess, u64::from(!feasible));
        // Every missing voter would have voted, and a valid vote.
        let turnout = residual.implied_turnout.unwrap();
        assert_eq!(turnout.part(), 3_576_566 + u64::from(!feasible));
        assert_eq!(turnout.whole(), 3_576_566);
        // The sheet with most voters who did not vote has 739 of them.
        let fewest = residual.false_sheets_at_least;
        assert_eq!(fewest, Some(u64::from(!feasible)));
        let impossible = findings(&report, Code::R201).len();
        assert_eq!(impossible, usize::from(!feasible));
    }
}
