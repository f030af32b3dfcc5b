//! Added ballots are found, honest heterogeneity is not, and nothing panics.

use proptest::prelude::*;

use super::*;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::result::Summarize;

/// Stations of 1,000 voters with these honest ballots and votes, to which some are added.
fn stations(list: &[(u64, u64, u64)]) -> Result<Shpilkin, NotApplicable> {
    let registered = vec![1_000; list.len()];
    let ballots: Vec<u64> = list.iter().map(|row| row.0 + row.2).collect();
    let votes: Vec<u64> = list.iter().map(|row| row.1 + row.2).collect();
    let counts = StationCounts {
        registered: &registered,
        issued: None,
        ballots: &ballots,
        votes: &votes,
        regions: None,
    };
    shpilkin(&counts, &ShpilkinSettings::default())
}

/// Turnouts from 40% to 60%, most often 50%.
fn honest() -> impl Iterator<Item = u64> {
    (0..20_u64).flat_map(|one| (0..20_u64).map(move |other| 400 + 5 * (one + other)))
}

#[test]
fn a_small_selection_is_described_and_not_judged() {
    // One percent everywhere, and 300 ballots more where turnout is highest.
    let with = |of_hundred: u64| {
        let list: Vec<_> = honest()
            .map(|ballots| {
                let added = if ballots > 570 { 300 } else { 0 };
                (ballots, ballots * of_hundred / 100, added)
            })
            .collect();
        stations(&list).unwrap()
    };
    let (small, large) = (with(1), with(40));
    assert!(small.all.far_share > 0.1 && small.share < 0.05, "{small:?}");
    assert!(!small.is_unusual && small.summary().marks.is_empty());
    let described = small.summary().judgement;
    assert!(matches!(described, Judgement::Described { .. }));
    let judged = large.summary().judgement;
    assert!(matches!(judged, Judgement::Rule { .. }));
}

#[test]
fn added_ballots_are_the_excess() {
    let list: Vec<_> = honest()
        .enumerate()
        .map(|(place, ballots)| {
            (
                ballots,
                ballots * 2 / 5,
                if place % 5 == 0 { 300 } else { 0 },
            )
        })
        .collect();
    let found = stations(&list).unwrap();
    assert!(found.is_unusual);
    // 80 stations with 300 each; a few of them are less than 15 points above the centre.
    assert!(
        (found.all.net_votes / 24_000.0 - 1.0).abs() < 0.01,
        "{:?}",
        found.all
    );
    assert!(found.all.far_votes <= 24_100.0 && found.all.far_votes > 20_000.0);
    assert!(
        (found.peak.votes / 24_000.0 - 1.0).abs() < 0.02,
        "{:?}",
        found.peak
    );
    let marks = found.summary().marks;
    assert!(!marks.is_empty() && marks.iter().all(|mark| mark.station % 5 == 0));
}

#[test]
fn a_share_that_rises_with_turnout_is_not_unusual() {
    let list: Vec<_> = honest()
        .map(|ballots| (ballots, ballots * (ballots - 200) / 600, 0))
        .collect();
    let found = stations(&list).unwrap();
    assert!(!found.is_unusual);
    assert!(found.curve.iter().any(|estimate| estimate.votes > 5_000.0));
    assert!(found.curve.iter().any(|estimate| estimate.votes < -5_000.0));
    assert!(found.summary().marks.is_empty());
}

#[test]
fn everybody_or_nobody_is_refused() {
    let all: Vec<_> = honest().map(|ballots| (ballots, ballots, 0)).collect();
    let none: Vec<_> = honest().map(|ballots| (ballots, 0, 0)).collect();
    for list in [all, none] {
        assert!(matches!(
            stations(&list),
            Err(NotApplicable::NoVariation { .. })
        ));
    }
    assert!(matches!(stations(&[]), Err(NotApplicable::TooFew { .. })));
}

#[test]
fn where_rounding_leaves_no_others_there_is_no_share_without_the_excess() {
    let counts = StationCounts {
        registered: &[u64::MAX, 1606],
        issued: None,
        ballots: &[u64::MAX, 161],
        votes: &[u64::MAX, 0],
        regions: None,
    };
    let settings = ShpilkinSettings {
        min_stations: 0,
        ..ShpilkinSettings::default()
    };
    let found = shpilkin(&counts, &settings).unwrap();
    assert_eq!(found.automatic, None);
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..2_000_u64, Just(0), Just(u64::MAX), any::<u64>()]
}

proptest! {
    #[test]
    fn it_never_panics_and_order_does_not_matter(
        mut rows in proptest::collection::vec((count(), count(), count(), 0..3_u32), 0..40),
    ) {
        let settings = ShpilkinSettings {
            min_stations: 0,
            min_region_stations: 1,
            ..ShpilkinSettings::default()
        };
        let run = |rows: &[(u64, u64, u64, u32)]| {
            let registered: Vec<u64> = rows.iter().map(|row| row.0.max(row.1)).collect();
            let ballots: Vec<u64> = rows.iter().map(|row| row.1).collect();
            let votes: Vec<u64> = rows.iter().map(|row| row.2.min(row.1)).collect();
            let regions: Vec<u32> = rows.iter().map(|row| row.3).collect();
            shpilkin(
                &StationCounts {
                    registered: &registered,
                    issued: None,
                    ballots: &ballots,
                    votes: &votes,
                    regions: Some(&regions),
                },
                &settings,
            )
        };
        let one = run(&rows).map(|found| { let _ = found.summary(); Shpilkin { far: Vec::new(), ..found } });
        rows.reverse();
        let other = run(&rows).map(|found| Shpilkin { far: Vec::new(), ..found });
        prop_assert_eq!(one, other);
    }
}
