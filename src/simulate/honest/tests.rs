//! Compares means, spreads and correlations of honest elections with their parameters.

use proptest::prelude::*;

use super::*;
use crate::numeric::stream::Seed;
use crate::simulate::parameters::SelectionShare;

fn stream(name: &str) -> Stream {
    Seed::from_text("honest").stream(name)
}

fn drawn(parameters: &HonestParameters, name: &str) -> Election {
    honest(parameters, &stream(name)).unwrap()
}

/// Many regions, so that the country's mean is close to that of an average region.
fn many_regions() -> HonestParameters {
    HonestParameters {
        stations: 40_000,
        regions: 1_000,
        smooth: 0.0,
        ..HonestParameters::default()
    }
}

/// The mean over stations and its standard error, where the regions are the sampling units.
fn mean(election: &Election, values: impl Fn(usize) -> f64) -> (f64, f64) {
    let regions = election.regions.len();
    let mut sums = vec![(0.0, 0.0); regions];
    for row in 0..election.len() {
        let (sum, many) = &mut sums[election.region[row] as usize];
        *sum += values(row);
        *many += 1.0;
    }
    let all: f64 = sums.iter().map(|(_, many)| many).sum();
    let mean = sums.iter().map(|(sum, _)| sum).sum::<f64>() / all;
    let squares = sums.iter().map(|(sum, many)| (sum - many * mean).powi(2));
    (mean, squares.sum::<f64>().sqrt() / all)
}

#[test]
fn means_over_stations_are_the_parameters() {
    let parameters = many_regions();
    let election = drawn(&parameters, "means");
    let close = |what: &str, values: &dyn Fn(usize) -> f64, parameter: f64| {
        let (mean, error) = mean(&election, values);
        // Four standard errors, and a standard error small enough to detect a mistake of half a
        // point.
        assert!(error < 0.0025, "{what}: standard error {error}");
        assert!(
            (mean - parameter).abs() < 4.0 * error,
            "{what}: {mean} ± {error}"
        );
    };
    let ratio = |a: u64, b: u64| a as f64 / b as f64;
    let of = |row: usize| (election.ballots[row], election.registered[row]);
    close(
        "turnout",
        &|row| ratio(of(row).0, of(row).1),
        parameters.turnout,
    );
    close(
        "null",
        &|row| ratio(election.null[row], of(row).0),
        parameters.null,
    );
    for (place, one) in parameters.selections.iter().enumerate() {
        let share = |row: usize| ratio(election.votes[place][row], election.counts(row).valid());
        close(one.id.as_str(), &share, one.share);
    }
}

/// So many voters that chance is negligible compared with the differences.
fn without_noise(spread: Differences) -> HonestParameters {
    HonestParameters {
        tables_per_centre: 4.0,
        registered: RollSizes {
            median: 1e7,
            sigma: 0.0,
            least: 1,
            most: 100_000_000,
        },
        turnout_spread: spread,
        leader_spread: spread,
        turnout_leader_correlation: 0.5,
        ..many_regions()
    }
}

/// Logits of turnout and of the leader's share of each station.
fn logits(election: &Election) -> Vec<[f64; 2]> {
    let logit = |a: u64, b: u64| (a as f64 / (b - a) as f64).ln();
    (0..election.len())
        .map(|row| {
            let valid = election.counts(row).valid();
            [
                logit(election.ballots[row], election.registered[row]),
                logit(election.votes[0][row], valid),
            ]
        })
        .collect()
}

/// The covariance matrix of differences from the means of groups, and its degrees of freedom.
fn within(values: &[[f64; 2]], groups: &[u32]) -> ([f64; 3], f64) {
    let many = groups.iter().max().map_or(0, |&last| last as usize + 1);
    let mut means = vec![([0.0; 2], 0.0); many];
    for (value, &group) in values.iter().zip(groups) {
        let (sums, count) = &mut means[group as usize];
        sums[0] += value[0];
        sums[1] += value[1];
        *count += 1.0;
    }
    let mut sums = [0.0; 3];
    for (value, &group) in values.iter().zip(groups) {
        let (total, count) = means[group as usize];
        let [a, b] = [value[0] - total[0] / count, value[1] - total[1] / count];
        sums[0] += a * a;
        sums[1] += b * b;
        sums[2] += a * b;
    }
    let freedom = (values.len() - means.iter().filter(|(_, count)| *count > 0.0).count()) as f64;
    (sums.map(|sum| sum / freedom), freedom)
}

#[test]
fn spreads_and_correlations_at_each_level_are_the_parameters() {
    for (spread, level) in [
        (Differences::new(0.0, 0.0, 0.3), 2),
        (Differences::new(0.0, 0.3, 0.0), 1),
        (Differences::new(0.3, 0.0, 0.0), 0),
    ] {
        let parameters = without_noise(spread);
        let election = drawn(&parameters, "spreads");
        let values = logits(&election);
        // One table of each centre, or of each region, so that the values are independent.
        let groups = [&election.region, &election.centre];
        let first = |row: usize| {
            let group = groups.get(level)?;
            (row > 0 && group[row] == group[row - 1]).then_some(())
        };
        let rows: Vec<usize> = (0..values.len())
            .filter(|&row| first(row).is_none())
            .collect();
        let of = |column: &[u32]| rows.iter().map(|&row| column[row]).collect::<Vec<u32>>();
        let above = match level {
            0 => vec![0; rows.len()],
            1 => of(&election.region),
            _ => of(&election.centre),
        };
        let picked: Vec<[f64; 2]> = rows.iter().map(|&row| values[row]).collect();
        let (found, many) = within(&picked, &above);
        let (of_tables, _) = within(&values, &election.centre);
        let (of_centres, _) = within(&values, &election.region);
        for variance in [found[0], found[1]] {
            // The variance of n normal values has a relative standard error of √(2/n).
            let error = (2.0f64 / many).sqrt();
            assert!(
                (variance / 0.09 - 1.0).abs() < 4.0 * error,
                "level {level}: {variance}"
            );
        }
        let correlation = found[2] / (found[0] * found[1]).sqrt();
        // (1 − ρ²)/√n
        let error = 0.75 / f64::sqrt(many);
        assert!(
            (correlation - 0.5).abs() < 4.0 * error,
            "level {level}: {correlation}"
        );
        if level < 2 {
            // The remainder is the noise of ten million voters, 1/(Npq) < 10⁻⁶.
            assert!(of_tables[0] < 2e-6, "{}", of_tables[0]);
        }
        if level == 0 {
            assert!(of_centres[0] < 2e-6, "{}", of_centres[0]);
        }
    }
}

#[test]
fn the_smooth_part_makes_neighbours_alike_and_leaves_the_variance() {
    let mut parameters = without_noise(Differences::new(0.0, 0.3, 0.0));
    parameters.tables_per_centre = 1.0;
    let mut alike = |smooth: f64| {
        parameters.smooth = smooth;
        let election = drawn(&parameters, "smooth");
        let values: Vec<f64> = logits(&election).iter().map(|value| value[1]).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let variance = values
            .iter()
            .map(|value| (value - mean).powi(2))
            .sum::<f64>();
        // Centres of one region are neighbours.
        let rows: Vec<usize> = (1..values.len())
            .filter(|&row| election.region[row] == election.region[row - 1])
            .collect();
        let product = |row: usize| (values[row] - mean) * (values[row - 1] - mean);
        let covariance = rows.iter().map(|&row| product(row)).sum::<f64>() / rows.len() as f64;
        let variance = variance / values.len() as f64;
        (variance, covariance / variance)
    };
    let (rough_variance, rough) = alike(0.0);
    assert!(
        (rough_variance / 0.09 - 1.0).abs() < 0.04,
        "{rough_variance}"
    );
    assert!(rough.abs() < 0.02, "{rough}");
    // With sixteen waves, the variance of one field is within a few per cent of its mean.
    let (smooth_variance, smooth) = alike(1.0);
    assert!(
        (smooth_variance / 0.09 - 1.0).abs() < 0.25,
        "{smooth_variance}"
    );
    assert!(smooth > 0.4, "{smooth}");
}

#[test]
fn rolls_are_within_their_bounds_and_similar_within_a_centre() {
    let parameters = many_regions();
    let election = drawn(&parameters, "rolls");
    let sizes = parameters.registered;
    let mut rolls = election.registered.clone();
    assert!(
        rolls
            .iter()
            .all(|roll| (sizes.least..=sizes.most).contains(roll))
    );
    rolls.sort_unstable();
    let median = rolls[rolls.len() / 2] as f64;
    // Truncation above 1,200 removes 7% and lowers the median to about 596.
    assert!((570.0..625.0).contains(&median), "{median}");
    for row in 1..election.len() {
        if election.centre[row] == election.centre[row - 1] {
            let [a, b] = [election.registered[row], election.registered[row - 1]];
            assert!(a.abs_diff(b) as f64 <= 0.2 * a.max(b) as f64, "{a} {b}");
        }
    }
    let tables = election.len() as f64 / election.centres.len() as f64;
    // The last centre of a region is truncated: a thousand of sixteen thousand, by one or two
    // tables.
    assert!((2.3..2.55).contains(&tables), "{tables}");
}

#[test]
fn one_thread_and_four_draw_the_same_election() {
    let parameters = HonestParameters {
        stations: 70_000,
        ..HonestParameters::default()
    };
    let one = threads::on(Some(1), || drawn(&parameters, "threads")).unwrap();
    let four = threads::on(Some(4), || drawn(&parameters, "threads")).unwrap();
    assert_eq!(one, four);
    assert_ne!(one, drawn(&parameters, "another"));
}

#[test]
fn all_problems_are_reported_at_once() {
    let parameters = HonestParameters {
        stations: 5,
        regions: 6,
        turnout: f64::NAN,
        null: -0.1,
        selections: vec![],
        ..HonestParameters::default()
    };
    let said: Vec<String> = honest(&parameters, &stream("wrong"))
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        said,
        [
            "regions: more regions than stations",
            "turnout: NaN has to be from 0 to 1",
            "null: -0.1 has to be from 0 to 1",
            "selections (how many): 0 has to be from 1 to 200",
        ]
    );
}

fn some_parameters() -> impl Strategy<Value = HonestParameters> {
    let share = prop_oneof![Just(0.0), Just(1.0), 0.0..1.0f64];
    let spread =
        || (0.0..3.0f64, 0.0..3.0f64, 0.0..3.0f64).prop_map(|(a, b, c)| Differences::new(a, b, c));
    let sizes = (1.0..3e6f64, 0.0..5.0f64, 0..2_000u64, 0..4_000_000_000u64).prop_map(
        |(median, sigma, least, most)| RollSizes {
            median,
            sigma,
            least,
            most: most.max(least).max(1),
        },
    );
    (
        (1..60usize, 1..4u32, 1.0..40.0f64, -1.0..1.0f64),
        (share.clone(), share, 0.0..1.0f64),
        (spread(), spread(), sizes),
        proptest::collection::vec(0.0..1.0f64, 1..5),
    )
        .prop_map(|(sizes, means, spreads, weights)| {
            let whole: f64 = weights.iter().sum::<f64>().max(1e-9);
            let selections = weights
                .iter()
                .enumerate()
                .map(|(place, weight)| SelectionShare {
                    id: format!("{place}").as_str().into(),
                    name: String::new(),
                    share: if weights.len() == 1 {
                        1.0
                    } else {
                        weight / whole
                    },
                });
            HonestParameters {
                stations: sizes.0.max(sizes.1 as usize),
                regions: sizes.1,
                tables_per_centre: sizes.2,
                turnout_leader_correlation: sizes.3,
                turnout: means.0,
                null: means.1,
                smooth: means.2,
                turnout_spread: spreads.0,
                leader_spread: spreads.1,
                registered: spreads.2,
                selections: selections.collect(),
                ..HonestParameters::default()
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_sheet_adds_up_for_all_valid_parameters(parameters in some_parameters()) {
        let election = drawn(&parameters, "any");
        prop_assert_eq!(election.len(), parameters.stations);
        prop_assert_eq!(election.regions.len(), parameters.regions as usize);
        for row in 0..election.len() {
            let counts = election.counts(row);
            prop_assert_eq!(counts.valid() + counts.null, counts.ballots);
            prop_assert!(counts.ballots <= counts.registered);
        }
        prop_assert!(election.arrival.unwrap().iter().all(|minutes| minutes.is_finite()));
        let last = election.region.iter().max();
        prop_assert_eq!(last, Some(&(parameters.regions - 1)));
    }
}
