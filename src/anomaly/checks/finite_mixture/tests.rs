//! The likelihood against sums over every hidden count, and elections simulated from the model.

use proptest::prelude::*;
use rand::{Rng, RngExt};
use rand_distr::{Binomial, Distribution, StandardNormal};

use super::integral::{Predictor, inverse_logit};
use super::model::{Kind, Point};
use super::table::{KINDS, Table};
use super::*;
use crate::anomaly::UndefinedReason;
use crate::anomaly::{Judgement, Summarize};
use crate::numeric::stream::{Seed, Stream};

pub(super) fn predictor(mean: f64, variance: f64) -> Predictor {
    Predictor { mean, variance }
}

/// ln k! by the gamma function is not needed: the model leaves the binomial coefficients out.
fn log_binomial(k: f64, n: f64, p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NEG_INFINITY;
    }
    let term = |count: f64, p: f64| if count == 0.0 { 0.0 } else { count * p.ln() };
    term(k, p) + term(n - k, 1.0 - p)
}

/// Points and weights of the trapezoidal rule for a normal predictor, eight deviations each way.
fn trapezoid(predictor: Predictor, points: i32) -> Vec<(f64, f64)> {
    let step = 16.0 / f64::from(points);
    (-points / 2..=points / 2)
        .map(|i| {
            let z = f64::from(i) * step;
            let density = (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
            (
                predictor.mean + z * predictor.variance.sqrt(),
                density * step,
            )
        })
        .collect()
}

/// The clean component's likelihood by brute force.
fn clean_slowly(n: f64, t: f64, w: f64, turnout: Predictor, share: Predictor) -> f64 {
    let ballots: f64 = trapezoid(turnout, 4000)
        .iter()
        .map(|(x, weight)| weight * log_binomial(n - t, n, 1.0 - inverse_logit(*x)).exp())
        .sum();
    let votes: f64 = trapezoid(share, 4000)
        .iter()
        .map(|(x, weight)| weight * log_binomial(w, n, inverse_logit(*x) * t / n).exp())
        .sum();
    ballots.ln() + votes.ln()
}

/// Probabilities of the realised rates: a binomial count over N, its expected rate over stations
/// as the predictor has it.
fn realised(kind: Kind, n: u32, predictor: Predictor) -> Vec<(f64, f64)> {
    let mut probabilities = vec![0.0; n as usize + 1];
    for (x, weight) in trapezoid(predictor, 200) {
        let rate = kind.rate(x);
        let mut log = f64::from(n) * (1.0 - rate).ln();
        for (count, probability) in probabilities.iter_mut().enumerate() {
            *probability += weight * log.exp();
            let count = count as f64;
            log += ((f64::from(n) - count) / (count + 1.0)).ln() + (rate / (1.0 - rate)).ln();
        }
    }
    let rates = probabilities.into_iter().enumerate();
    rates
        .map(|(count, probability)| (count as f64 / f64::from(n), probability))
        .collect()
}

/// A component with rates, by the model's own formulas and brute force over both realised counts.
fn with_rates_slowly(
    kind: Kind,
    (n, t, w): (u32, u32, u32),
    (turnout, share): (Predictor, Predictor),
    (manufactured, stolen): (Predictor, Predictor),
) -> f64 {
    let [size, t, w] = [n, t, w].map(f64::from);
    let r = 1.0 - t / size;
    let (turnouts, shares) = (trapezoid(turnout, 160), trapezoid(share, 160));
    let mut sum = 0.0;
    for (m, chance) in realised(kind, n, manufactured) {
        let m = m.min(0.999);
        let ballots: f64 = turnouts
            .iter()
            .map(|(x, weight)| {
                let p = (1.0 - inverse_logit(*x)) * (1.0 - m);
                weight * log_binomial(size - t, size, p).exp()
            })
            .sum();
        if chance * ballots < 1e-300 {
            continue;
        }
        let mut votes = 0.0;
        for (s, weight_s) in realised(kind, n, stolen) {
            if weight_s < 1e-9 {
                continue;
            }
            for (x, weight) in &shares {
                let share = inverse_logit(*x);
                let p = share * (1.0 - s) / (1.0 - m) * (1.0 - m - r) + r * (m - s) / (1.0 - m) + s;
                votes += weight_s * weight * log_binomial(w, size, p).exp();
            }
        }
        sum += chance * ballots * votes;
    }
    sum.ln()
}

pub(super) fn point(n: u32, t: u32, w: u32) -> Point {
    let [registered, ballots, votes] = [n, t, w].map(f64::from);
    Point {
        registered,
        ballots,
        votes,
    }
}

/// A component's ln likelihood, less that of the station's own shares.
pub(super) fn log(
    point: Point,
    kind: Option<Kind>,
    (turnout, share): (Predictor, Predictor),
    (manufactured, stolen): (Predictor, Predictor),
) -> f64 {
    let table = Table::new(&[point], turnout, share);
    let Some(kind) = kind else {
        return table.clean[0];
    };
    let weights = [manufactured, stolen].map(|rate| kind.weights(rate, point.registered));
    let number = KINDS.iter().position(|one| *one == kind).unwrap();
    table.logs(number, |_| &weights)[0]
}

/// The likelihood that is subtracted, so that the two can be compared.
fn own(point: Point) -> f64 {
    let (n, t, w) = (point.registered, point.ballots, point.votes);
    let (turnout, share) = ((t + 0.5) / (n + 1.0), (w + 0.5) / (n + 1.0));
    log_binomial(t, n, turnout) + log_binomial(w, n, share)
}

#[test]
fn the_clean_likelihood_is_the_integral() {
    let (turnout, share) = (predictor(0.4, 0.3), predictor(-0.2, 0.5));
    for ((n, t, w), tolerance) in [
        // Laplace's method errs by about 1/N.
        ((1000, 600, 250), 0.002),
        ((200, 90, 70), 0.02),
        ((60, 40, 10), 0.02),
        // At an edge the likelihood is one-sided, and the error larger.
        ((300, 300, 150), 0.03),
        ((300, 150, 150), 0.03),
        ((300, 150, 0), 0.03),
    ] {
        let point = point(n, t, w);
        let found = log(point, None, (turnout, share), (turnout, share)) + own(point);
        let expected = clean_slowly(f64::from(n), f64::from(t), f64::from(w), turnout, share);
        assert!(
            (found - expected).abs() < tolerance,
            "{n} {t} {w}: {found} {expected}"
        );
    }
}

#[test]
fn summing_over_rates_at_fixed_places_is_summing_over_every_realised_count() {
    // The realised rates are counts; here their noise is carried to the predictor. What that and the
    // places leave, at the size of a small station where it is largest, is a tenth of a unit of log
    // likelihood; it takes several units to move a station from one component to another.
    let clean = (predictor(0.2, 0.2), predictor(0.3, 0.3));
    for (kind, counts, rates, tolerance) in [
        (
            Kind::Incremental,
            (150, 110, 90),
            (predictor(-0.5, 0.2), predictor(-0.8, 0.2)),
            0.12,
        ),
        (
            Kind::Incremental,
            (150, 80, 40),
            (predictor(0.0, 0.3), predictor(-1.0, 0.3)),
            0.12,
        ),
        (
            Kind::Extreme,
            (150, 142, 138),
            (predictor(0.2, 0.2), predictor(0.0, 0.2)),
            0.12,
        ),
        (
            Kind::Extreme,
            (150, 148, 147),
            (predictor(1.0, 0.2), predictor(0.5, 0.2)),
            0.12,
        ),
    ] {
        let (n, t, w) = counts;
        let point = point(n, t, w);
        let found = log(point, Some(kind), clean, rates) + own(point);
        let expected = with_rates_slowly(kind, counts, clean, rates);
        assert!(
            (found - expected).abs() < tolerance,
            "{counts:?}: {found} {expected}"
        );
    }
}

/// An election simulated from the model, with each station's component.
pub(super) struct Simulated {
    pub(super) registered: Vec<u64>,
    pub(super) ballots: Vec<u64>,
    pub(super) votes: Vec<u64>,
    components: Vec<usize>,
    manufactured: f64,
}

fn binomial(n: u64, p: f64, random: &mut impl Rng) -> u64 {
    Binomial::new(n, p.clamp(0.0, 1.0)).unwrap().sample(random)
}

fn drawn(predictor: Predictor, random: &mut impl Rng) -> f64 {
    let noise: f64 = StandardNormal.sample(random);
    predictor.mean + predictor.variance.sqrt() * noise
}

pub(super) fn simulated(stations: usize, pi: [f64; 3], seed: &str) -> Simulated {
    let mut random = Seed::from_text(seed).stream("simulation").draw(0);
    let mut election = Simulated {
        registered: Vec::new(),
        ballots: Vec::new(),
        votes: Vec::new(),
        components: Vec::new(),
        manufactured: 0.0,
    };
    for _ in 0..stations {
        let n = random.random_range(300..3000);
        let turnout = inverse_logit(drawn(predictor(0.0, 0.1), &mut random));
        let share = inverse_logit(drawn(predictor(-0.5, 0.2), &mut random));
        let chance: f64 = random.random();
        let component = usize::from(chance > pi[0]) + usize::from(chance > pi[0] + pi[1]);
        let kind = [None, Some(Kind::Incremental), Some(Kind::Extreme)][component];
        let mut rate = |mean: f64| {
            kind.map_or(0.0, |kind| {
                let expected = kind.rate(drawn(predictor(mean, 0.1), &mut random));
                binomial(n, expected, &mut random) as f64 / n as f64
            })
        };
        let (m, s) = (rate(0.2), rate(-0.5));
        let stayed = binomial(n, (1.0 - turnout) * (1.0 - m), &mut random);
        let r = stayed as f64 / n as f64;
        let h = 1.0 - (1.0 - s) * (1.0 - share);
        let p = (r * m + (1.0 - m - r) * h) / (1.0 - m);
        election.registered.push(n);
        election.ballots.push(n - stayed);
        election
            .votes
            .push(binomial(n, p, &mut random).min(n - stayed));
        election.components.push(component);
        election.manufactured += m * (1.0 - turnout) * n as f64;
    }
    election
}

fn short() -> FiniteMixtureSettings {
    FiniteMixtureSettings {
        warm_up: 20,
        draws: 100,
        thinning: 1,
        ..FiniteMixtureSettings::default()
    }
}

fn stream() -> Stream {
    Seed::from_text("tests").stream("finite mixture")
}

fn fitted(election: &Simulated, settings: &FiniteMixtureSettings) -> FiniteMixture {
    let Simulated {
        registered,
        ballots,
        votes,
        ..
    } = election;
    finite_mixture(registered, ballots, votes, settings, &stream()).unwrap()
}

/// Nothing is said of its incremental share: that half of the stations are incremental at low rates
/// explains a clean election of this size as well, and the prior prefers it.
#[test]
fn a_clean_election_has_no_extreme_stations() {
    let election = simulated(260, [1.0, 0.0, 0.0], "clean");
    // In a run so short the chains agree about π, not yet about votes.
    let found = fitted(
        &election,
        &FiniteMixtureSettings {
            max_rhat: 1.5,
            ..short()
        },
    );
    assert!(found.clean.rhat < 1.1, "{:?}", found.clean);
    assert!(found.extreme.high < 0.03, "{:?}", found.extreme);
    let summary = found.summary();
    assert!(matches!(summary.judgement, Judgement::Described { .. }));
}

#[test]
fn the_share_of_incremental_stations_and_their_votes_are_found() {
    let election = simulated(260, [0.8, 0.2, 0.0], "incremental");
    let found = fitted(&election, &short());
    for (truth, posterior) in [
        (0.2, &found.incremental),
        (election.manufactured, &found.manufactured),
    ] {
        let inside = posterior.low < truth && truth < posterior.high;
        assert!(inside, "{truth} {posterior:?}");
    }
    let width = found.incremental.high - found.incremental.low;
    assert!(width < 0.16, "{:?}", found.incremental);
    assert!(found.mostly_clean.share < 0.01, "{:?}", found.mostly_clean);
}

#[test]
fn stations_with_extreme_rates_are_found() {
    let election = simulated(80, [0.8, 0.0, 0.2], "extreme");
    let found = fitted(
        &election,
        &FiniteMixtureSettings {
            max_rhat: f64::MAX,
            ..short()
        },
    );
    for station in &found.stations {
        let truly = election.components[station.station] == 2;
        assert_eq!(truly, station.extreme > 0.5, "{station:?}");
    }
}

/// The smallest run that is allowed, whatever the chains say.
fn shortest() -> FiniteMixtureSettings {
    FiniteMixtureSettings {
        warm_up: 20,
        draws: 50,
        thinning: 1,
        max_rhat: f64::MAX,
        min_stations: 1,
        ..FiniteMixtureSettings::default()
    }
}

#[test]
fn the_grid_gives_what_every_station_gives() {
    // Many stations alike, so that the grid has fewer nodes than there are stations; the log
    // likelihoods are compared at one point of the parameters. An error that all points have in
    // common moves no chain, so their mean may be larger than a unit over all stations.
    let election = simulated(6_000, [0.7, 0.2, 0.1], "grid");
    let stations: Vec<(usize, Point)> = (0..6_000)
        .map(|place| {
            let counts = [&election.registered, &election.ballots, &election.votes];
            let [registered, ballots, votes] = counts.map(|counts| counts[place] as f64);
            let point = Point {
                registered,
                ballots,
                votes,
            };
            (place, point)
        })
        .collect();
    let (grid, order) = Support::new(stations.clone(), false);
    let (exact, same) = Support::new(stations, true);
    assert!(grid.has_grid() && !exact.has_grid());
    assert_eq!(order, same);
    let clean = (predictor(0.0, 0.1), predictor(-0.5, 0.2));
    let rates = (predictor(0.2, 0.1), predictor(-0.5, 0.1));
    let component = |support: &Support, kind: Option<Kind>| {
        let points = support.points().iter();
        support.spread(
            points
                .map(|point| log(*point, kind, clean, rates))
                .collect(),
        )
    };
    let likelihood = |support: &Support| -> Vec<f64> {
        let [one, two, three] = [None, Some(Kind::Incremental), Some(Kind::Extreme)]
            .map(|kind| component(support, kind));
        let sum = |place: usize| {
            0.7 * one[place].exp() + 0.2 * two[place].exp() + 0.1 * three[place].exp()
        };
        (0..6_000).map(|place| sum(place).ln()).collect()
    };
    let (interpolated, direct) = (likelihood(&grid), likelihood(&exact));
    let errors: Vec<f64> = interpolated
        .iter()
        .zip(&direct)
        .map(|(a, b)| a - b)
        .collect();
    let mean = errors.iter().sum::<f64>() / 6_000.0;
    let root: f64 = (errors.iter().map(|error| error * error).sum::<f64>() / 6_000.0).sqrt();
    assert!(mean.abs() < 4e-3 && root < 0.05, "{mean} {root}");
}

#[test]
fn chains_that_disagree_are_not_summarised() {
    let election = simulated(60, [0.6, 0.2, 0.2], "disagree");
    let settings = FiniteMixtureSettings {
        max_rhat: 1.0 + f64::EPSILON,
        ..shortest()
    };
    let Simulated {
        registered,
        ballots,
        votes,
        ..
    } = &election;
    let found = finite_mixture(registered, ballots, votes, &settings, &stream());
    let Err(NotApplicable::Undefined { why }) = found else {
        panic!("{found:?}");
    };
    assert!(
        matches!(why, UndefinedReason::ChainsDisagree { .. }),
        "{why}"
    );
}

#[test]
fn stations_without_ballots_and_inconsistent_ones_are_left_out() {
    let election = simulated(60, [1.0, 0.0, 0.0], "guard");
    let mut registered = election.registered.clone();
    let (mut ballots, mut votes) = (election.ballots.clone(), election.votes.clone());
    for (n, t, w) in [(100, 0, 0), (100, 101, 3), (100, 50, 51)] {
        registered.push(n);
        ballots.push(t);
        votes.push(w);
    }
    let found = finite_mixture(&registered, &ballots, &votes, &shortest(), &stream()).unwrap();
    assert_eq!((found.sample.used, found.sample.left_out()), (60, 3));
    assert_eq!(found.stations.len(), 60);
    let few = finite_mixture(
        &registered[..9],
        &ballots[..9],
        &votes[..9],
        &short(),
        &stream(),
    );
    assert!(matches!(few, Err(NotApplicable::TooFew { found: 9, .. })));
}

#[test]
fn order_and_threads_do_not_matter() {
    let election = simulated(30, [0.7, 0.1, 0.2], "order");
    let one = threads::on(Some(1), || fitted(&election, &shortest())).unwrap();
    let three = threads::on(Some(3), || fitted(&election, &shortest())).unwrap();
    assert_eq!(one, three);
    let turned = Simulated {
        registered: election.registered.iter().rev().copied().collect(),
        ballots: election.ballots.iter().rev().copied().collect(),
        votes: election.votes.iter().rev().copied().collect(),
        components: Vec::new(),
        manufactured: 0.0,
    };
    let mut turned = fitted(&turned, &shortest());
    turned.stations.reverse();
    for station in &mut turned.stations {
        station.station = 29 - station.station;
    }
    assert_eq!(one, turned);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_counts_panic(
        rows in prop::collection::vec(
            (
                prop_oneof![0u64..9, 0u64..2000, Just(u64::MAX), any::<u64>()],
                prop_oneof![0u64..9, 0u64..2000, Just(u64::MAX), any::<u64>()],
                prop_oneof![0u64..9, 0u64..2000, Just(u64::MAX), any::<u64>()],
            ),
            0..8,
        ),
        sorted in any::<bool>(),
    ) {
        let rows: Vec<[u64; 3]> = rows
            .into_iter()
            .map(|(a, b, c)| {
                let mut row = [a, b, c];
                if sorted {
                    row.sort_unstable();
                    row.reverse();
                }
                row
            })
            .collect();
        let column = |place: usize| rows.iter().map(|row| row[place]).collect::<Vec<u64>>();
        let _ = finite_mixture(&column(0), &column(1), &column(2), &shortest(), &stream());
    }
}
