//! Honest elections like real ones: fitted to a file, they have its turnout, shares and spread.

use scrutineer::anomaly::battery::Centre;
use scrutineer::numeric::stream::Seed;
use scrutineer::plan::RunOptions;
use scrutineer::simulate::{Election, fit};

use crate::load;
use crate::support;

/// The election at hand, by a plan and what names its centres.
fn at_hand(plan: &str, folder: &str, centre: Option<Centre>) -> Option<(Election, u64)> {
    let data = support::shared("data")?.join(folder);
    let mut plan = load(plan).with_anomalies();
    plan.anomaly.as_mut()?.centre = centre;
    let found = plan.received_election(&RunOptions {
        data: Some(&data),
        ..RunOptions::default()
    });
    let found = found.unwrap();
    Some((found.election, found.left_out))
}

fn turnout(election: &Election) -> f64 {
    election.ballots.iter().sum::<u64>() as f64 / election.registered.iter().sum::<u64>() as f64
}

fn share(election: &Election, place: usize) -> f64 {
    election.sum(place) as f64 / election.ballots.iter().sum::<u64>() as f64
}

#[test]
fn elections_like_real_ones_have_their_turnout_shares_and_spread() {
    for (plan, folder, centre, stations, regions) in [
        (
            "examples/venezuela-2024/v1.toml",
            "venezuela2024",
            Some(Centre::KeyParts(1)),
            24_532,
            24,
        ),
        (
            "tests/plans/poland2025_round2.toml",
            "poland2025",
            None,
            32_143,
            380,
        ),
        ("tests/plans/canada2011.toml", "canada2011", None, 66_000, 1),
    ] {
        let Some((country, left_out)) = at_hand(plan, folder, centre) else {
            return;
        };
        let sheets = country.len() as u64 + left_out;
        assert!(sheets.abs_diff(stations) < 2_000, "{plan}: {sheets} sheets");
        let many = country.regions.len();
        assert!(many.abs_diff(regions) < 30, "{plan}: {many} regions");
        let fitted = fit(&country).unwrap();
        let like_it = fitted.draw(&Seed::from_text("elections").stream(plan));
        assert_eq!(like_it.registered, country.registered);
        // At least 12,000 independent centres whose chances differ by at most 0.2: a standard
        // error of 0.0018, and four of them.
        let apart = turnout(&like_it) - turnout(&country);
        assert!(apart.abs() < 0.0075, "{plan}: turnout {apart}");
        for place in 0..country.selections.len() {
            let apart = share(&like_it, place) - share(&country, place);
            assert!(apart.abs() < 0.0075, "{plan}: selection {place} {apart}");
        }
        let again = fit(&like_it).unwrap();
        for (one, other) in [
            (fitted.turnout, again.turnout),
            (fitted.parts[0], again.parts[0]),
        ] {
            let ratio = other.stations / one.stations;
            assert!((ratio - 1.0).abs() < 0.1, "{plan}: {one:?} {other:?}");
        }
        let apart = again.correlation - fitted.correlation;
        assert!(
            apart.abs() < 0.05,
            "{plan}: correlation {} {apart}",
            fitted.correlation
        );
    }
}
