//! A fitted election has the turnout, shares and overdispersion of the original.

use super::*;
use crate::numeric::stream::Seed;
use crate::simulate::parameters::{Differences, HonestParameters};
use crate::simulate::{Places, honest};

fn stream(name: &str) -> Stream {
    Seed::from_text("fitted").stream(name)
}

fn at_hand() -> Election {
    let parameters = HonestParameters {
        stations: 12_000,
        regions: 5,
        tables_per_centre: 3.0,
        turnout_spread: Differences::new(0.3, 0.4, 0.15),
        leader_spread: Differences::new(0.5, 0.6, 0.2),
        turnout_leader_correlation: 0.6,
        ..HonestParameters::default()
    };
    honest(&parameters, &stream("at hand")).unwrap()
}

/// The sums of a column over one region.
fn sum(election: &Election, column: &[u64], region: u32) -> f64 {
    let rows = (0..election.len()).filter(|&row| election.region[row] == region);
    rows.map(|row| column[row] as f64).sum()
}

#[test]
fn regions_keep_their_turnout_and_shares() {
    let country = at_hand();
    let fitted = fit(&country).unwrap();
    let like_it = fitted.draw(&stream("draw"));
    assert_eq!(like_it.registered, country.registered);
    assert_eq!(like_it.region, country.region);
    for region in 0..5 {
        let turnout = |election: &Election| {
            sum(election, &election.ballots, region) / sum(election, &election.registered, region)
        };
        let centres: BTreeSet<u32> = (0..country.len())
            .filter(|&row| country.region[row] == region)
            .map(|row| country.centre[row])
            .collect();
        let root = (centres.len() as f64).sqrt();
        let apart = turnout(&like_it) - turnout(&country);
        // Probabilities have standard deviations below 0.11, and sizes add a tenth: four standard
        // errors.
        assert!(
            apart.abs() < 4.0 * 0.12 / root,
            "turnout of {region}: {apart}"
        );
        for place in 0..country.selections.len() {
            let share = |election: &Election| {
                sum(election, &election.votes[place], region)
                    / sum(election, &election.ballots, region)
            };
            let apart = share(&like_it) - share(&country);
            // Here they are below 0.16.
            assert!(
                apart.abs() < 4.0 * 0.175 / root,
                "{place} of {region}: {apart}"
            );
        }
    }
    // The country's leader has ten thousand stations, so half a point is four standard errors.
    let share =
        |election: &Election| election.sum(0) as f64 / election.ballots.iter().sum::<u64>() as f64;
    let mean: f64 = (0..8)
        .map(|draw| share(&fitted.draw(&stream(&format!("{draw}")))))
        .sum();
    assert!((mean / 8.0 - share(&country)).abs() < 0.004, "{mean}");
}

#[test]
fn heterogeneity_and_correlation_are_recovered() {
    let country = at_hand();
    let fitted = fit(&country).unwrap();
    assert_eq!((fitted.used, fitted.left_out), (12_000, 0));
    let again = fit(&fitted.draw(&stream("draw"))).unwrap();
    let pairs = [
        (fitted.turnout, again.turnout),
        (fitted.null, again.null),
        (fitted.parts[0], again.parts[0]),
        (fitted.parts[1], again.parts[1]),
    ];
    for (one, other) in pairs {
        // Four thousand centres: ρ has a relative standard error near √(2/4000) = 0.022.
        let ratio = other.stations / one.stations;
        assert!((ratio - 1.0).abs() < 0.12, "{one:?} {other:?}");
    }
    // For tables: 8,000 degrees of freedom, plus the contribution of chance.
    for (one, other) in [pairs[0], pairs[2]] {
        let ratio = other.tables.unwrap() / one.tables.unwrap();
        assert!((ratio - 1.0).abs() < 0.12, "{one:?} {other:?}");
    }
    // The parameters give 0.6 at both levels.
    assert!(
        (fitted.correlation - 0.6).abs() < 0.05,
        "{}",
        fitted.correlation
    );
    assert!(
        (again.correlation - fitted.correlation).abs() < 0.06,
        "{}",
        again.correlation
    );
}

#[test]
fn votes_for_others_become_a_selection_and_one_region_is_enough() {
    let mut country = at_hand();
    country.region = vec![0; country.len()];
    country.regions = vec!["all".to_string()];
    country.selections.truncate(1);
    country.votes.truncate(1);
    let like_it = fit(&country).unwrap().draw(&stream("draw"));
    assert_eq!(like_it.selections[1].id.as_str(), "others");
    for row in 0..like_it.len() {
        let counts = like_it.counts(row);
        assert_eq!(counts.valid() + counts.null, counts.ballots);
        assert!(counts.ballots <= counts.registered);
    }
    let part = like_it.sum(0) as f64 / country.sum(0) as f64;
    assert!((part - 1.0).abs() < 0.02, "{part}");
}

#[test]
fn neither_the_order_of_stations_nor_threads_change_the_result() {
    let country = at_hand();
    let order: Vec<usize> = (0..12_000).map(|row| row * 7 % 12_000).collect();
    let of = |column: &[u64]| order.iter().map(|&row| column[row]).collect::<Vec<u64>>();
    let of_places = |column: &[u32]| order.iter().map(|&row| column[row]).collect::<Vec<u32>>();
    let mixed = Election {
        registered: of(&country.registered),
        ballots: of(&country.ballots),
        null: of(&country.null),
        votes: country.votes.iter().map(|votes| of(votes)).collect(),
        region: of_places(&country.region),
        centre: of_places(&country.centre),
        table: of_places(&country.table),
        places: None,
        arrival: None,
        ..country.clone()
    };
    let draw = |country: &Election| fit(country).unwrap().draw(&stream("draw"));
    let one = threads::on(Some(1), || draw(&country)).unwrap();
    let four = threads::on(Some(4), || draw(&country)).unwrap();
    assert_eq!(one, four);
    // Sums of squares in another order differ in the last bits, which hardly ever changes a draw.
    let other = draw(&mixed);
    let same = (0..12_000).filter(|&row| other.counts(row) == one.counts(order[row]));
    assert!(same.count() > 11_900);
}

#[test]
fn unusable_stations_are_drawn_but_not_used_for_estimates() {
    let mut country = at_hand();
    country.registered[0] = 0;
    country.registered[1] = country.ballots[1] - 1;
    let fitted = fit(&country).unwrap();
    assert_eq!((fitted.used, fitted.left_out), (11_998, 2));
    assert_eq!(fitted.draw(&stream("draw")).ballots[0], 0);
}

#[test]
fn all_problems_are_reported_at_once() {
    let mut country = at_hand();
    country.ballots.pop();
    country.votes.pop();
    country.region[3] = 5;
    country.null[0] = u64::MAX;
    country.table[1] = country.table[0];
    country.centre[1] = country.centre[0];
    country.places = Some(Places::default());
    country.arrival = Some(vec![f64::NAN; 12_000]);
    let said: Vec<String> = fit(&country)
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "ballots: has 11999 stations, and registered has 12000",
            "latitude: has 0 stations, and registered has 12000",
            "longitude: has 0 stations, and registered has 12000",
            "arrival: has a moment that is no number",
            "votes: 5 columns for 6 selections",
            "stations: one has a count above 4294967287",
            "region: one is not below 5, the number of names",
            "table: two stations have the same centre and table",
        ]
    );
    country = at_hand();
    country.registered = vec![0; 12_000];
    assert_eq!(fit(&country).unwrap_err().len(), 1);
}

#[test]
fn the_largest_counts_are_accepted() {
    let mut country = at_hand();
    for row in 0..country.len() {
        country.registered[row] = CountColumn::MAX;
        country.ballots[row] = CountColumn::MAX;
        country.null[row] = 0;
        for votes in &mut country.votes {
            votes[row] = 0;
        }
        country.votes[0][row] = CountColumn::MAX;
    }
    let like_it = fit(&country).unwrap().draw(&stream("draw"));
    assert_eq!(like_it.ballots, country.ballots);
    assert_eq!(like_it.votes[0], country.votes[0]);
}
