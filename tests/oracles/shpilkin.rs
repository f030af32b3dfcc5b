//! Estimates for Russia 2011 and 2020 by published notebooks (`anomaly/shpilkin_histogram.json`)
//! and an independent program (`shpilkin_automatic_peak.json`); and that clean elections do not
//! meet the rule.

use scrutineer::anomaly::StationCounts;
use scrutineer::anomaly::shpilkin::{Shpilkin, ShpilkinSettings, shpilkin};
use serde_json::Value;

use crate::election::{self, Election};
use crate::support;

fn found(election: &Election, selection: usize, with_regions: bool) -> Option<Shpilkin> {
    let counts = StationCounts {
        registered: &election.registered,
        issued: Some(&election.issued),
        ballots: &election.ballots,
        votes: &election.votes[selection].1,
        regions: with_regions.then_some(election.regions.as_slice()),
    };
    shpilkin(&counts, &ShpilkinSettings::default()).ok()
}

#[test]
fn russia_2011_and_2020_are_those_of_the_notebooks() {
    let Some(folder) = support::shared("oracles") else {
        return;
    };
    let oracle = |name: &str| -> Value {
        let text = std::fs::read_to_string(folder.join("anomaly").join(name)).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let (histogram, automatic) = (
        oracle("shpilkin_histogram.json"),
        oracle("shpilkin_automatic_peak.json"),
    );
    for year in ["2011", "2020"] {
        let election = election::russia(year).unwrap();
        let found = found(&election, 0, true).unwrap();
        let expected = |name: &str| histogram["years"][year][name].as_f64().unwrap();
        assert_eq!(found.sample.used as f64, expected("n"));
        let percent = expected("indmax_matching_published") as u64;
        let at = found
            .curve
            .iter()
            .find(|one| one.percent == percent)
            .unwrap();
        // Sums of whole numbers below 2^53 are exact; only the ratio is rounded.
        assert!(
            (at.votes / expected("published") - 1.0).abs() < 1e-12,
            "{}",
            at.votes
        );
        assert!((at.ratio / expected("ratio") - 1.0).abs() < 1e-14);
        let whole = found.whole_percent_votes;
        assert!(
            (whole / expected("integer_published") - 1.0).abs() < 1e-12,
            "{whole}"
        );

        let expected = |name: &str| automatic["years"][year][name].as_f64().unwrap();
        let automatic = found.automatic.unwrap();
        assert_eq!(automatic.percent as f64, expected("mode_bin"));
        let off = |found: f64, name: &str| (found / expected(name) - 1.0).abs();
        assert!(off(automatic.ratio, "ratio") < 1e-14);
        assert!(off(automatic.votes, "anomalous_votes") < 1e-12);
        assert!(off(100.0 * automatic.corrected_share, "corrected_leader_pct") < 1e-12);
        assert!(off(100.0 * automatic.corrected_turnout, "corrected_turnout_pct") < 1e-12);

        assert!(found.is_unusual, "{year}");
        if year == "2011" {
            assert_eq!(found.peak.percent, 51);
        }
    }
}

#[test]
fn clean_elections_do_not_meet_the_rule() {
    for election in election::clean() {
        for selection in 0..election.votes.len() {
            for with_regions in [true, false] {
                let Some(found) = found(&election, selection, with_regions) else {
                    continue;
                };
                assert!(!found.is_unusual, "{} {selection}", election.name);
                // Small selections vary more; the threshold is 0.10.
                let ballots: f64 = found.votes.iter().chain(&found.others).sum();
                if found.votes.iter().sum::<f64>() > 0.01 * ballots {
                    assert!(
                        found.all.far_share < 0.05,
                        "{} {selection}: {:?}",
                        election.name,
                        found.all
                    );
                }
            }
        }
    }
}
