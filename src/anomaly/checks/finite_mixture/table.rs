//! What the counts say at every fixed pair of rates, for given turnout and share predictors.
//!
//! Turnout enters only with the manufactured rate m. The votes enter with m and the stolen rate s
//! through one number: the votes that are not the leader's are a share (1 − r) q (1 − ν) of the
//! registered, r the share that stayed at home and q = (1 − m − r)(1 − s) / ((1 − m)(1 − r)). So the
//! vote integral is computed at a few values of −ln q and interpolated by cubics with its own slope.

use std::collections::BTreeMap;

use super::integral::{Predictor, bound, integral, integral_from, inverse_logit};
use super::model::{Kind, Point};
use super::nodes::{PLACES, Weights};

/// Places in −ln q, and the step between them. Beyond the last the logarithm is a straight line.
const SHARES: usize = 25;
const STEP: f64 = 0.3;

/// Between two places the vote integral is higher than at any place by this at most.
const BETWEEN: f64 = 2.0;

/// Pairs of rates whose likelihood is below the station's best pair by this many units are left out.
const NEGLIGIBLE: f64 = 80.0;

/// The likelihood of a component is never below that of the best pair of rates by more units.
const FLOOR: f64 = 90.0;

/// Places with less weight do not count in what is expected of a station.
const RARE: f64 = 1e-6;

/// Below this ln likelihoods are compressed, at first over about so many units.
const IMPOSSIBLE: f64 = -60.0;
const HARDNESS: f64 = 20.0;

/// No point's best pair of rates is taken for less likely than this.
const LOWEST: f64 = -1e6;

/// A realised rate of 1 is set to this.
const HIGHEST_RATE: f64 = 0.999;

/// The two components with rates.
pub(super) const KINDS: [Kind; 2] = [Kind::Incremental, Kind::Extreme];

/// The turnout integral at each manufactured rate of each component, and the mode of 1 − τ.
#[derive(Debug, Clone, Copy)]
struct Turnouts {
    logs: [[f64; PLACES]; 2],
    stayed: [[f64; PLACES]; 2],
}

/// The vote integral at each −ln q, its slope, and the mode of 1 − ν.
#[derive(Debug, Clone, Copy)]
struct Shares {
    logs: [f64; SHARES],
    slopes: [f64; SHARES],
    others: [f64; SHARES],
    highest: f64,
}

/// A component's likelihoods at a point: rows of manufactured rates that are not negligible.
#[derive(Debug, Clone, Copy, Default)]
struct Block {
    /// ln of the scale of the rows.
    log: f64,
    /// The first row's number among all rows, and its manufactured rate's place.
    start: usize,
    place: usize,
    rows: usize,
}

/// The likelihoods at every point of a support.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// ln likelihood of the clean component, less that of the station's own shares.
    pub(super) clean: Vec<f64>,
    turnouts: Vec<Turnouts>,
    /// For each point its place in `turnouts`.
    which: Vec<usize>,
    others: Vec<[f64; SHARES]>,
    blocks: [Vec<Block>; 2],
    rows: [Vec<[f64; PLACES]>; 2],
}

/// Means of what a component expects of a station, as shares of the registered.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Expected {
    pub(super) manufactured: f64,
    pub(super) stolen: f64,
    /// The means of their squares.
    pub(super) manufactured_squared: f64,
    pub(super) stolen_squared: f64,
}

/// Compresses ln likelihoods far below the station's own, where a station is as good as impossible:
/// values that fall steeply cannot be interpolated between the nodes of a grid.
fn softened(log: f64) -> f64 {
    let below = IMPOSSIBLE - log;
    if below > 0.0 {
        IMPOSSIBLE - HARDNESS * (below / HARDNESS).ln_1p()
    } else {
        log
    }
}

/// −ln q without the stolen rate, at each manufactured rate.
fn outset(rates: &[f64; PLACES], point: &Point) -> [f64; PLACES] {
    let stayed = 1.0 - point.ballots / point.registered;
    rates.map(|m| {
        let m = m.min(HIGHEST_RATE);
        let left = (1.0 - m - stayed) / ((1.0 - m) * (1.0 - stayed).max(1e-9));
        -left.clamp(1e-4, 1.0).ln()
    })
}

/// −ln (1 − s) at each stolen rate.
fn further(rates: &[f64; PLACES]) -> [f64; PLACES] {
    rates.map(|s| -(-s).ln_1p())
}

fn turnouts(point: &Point, own: f64, rates: &[[f64; PLACES]; 2], turnout: Predictor) -> Turnouts {
    let counts = (point.ballots, point.registered);
    let mut found = Turnouts {
        logs: [[f64::NEG_INFINITY; PLACES]; 2],
        stayed: [[0.5; PLACES]; 2],
    };
    for (which, rates) in rates.iter().enumerate() {
        let mut highest = f64::NEG_INFINITY;
        for (place, m) in rates.iter().enumerate() {
            let m = m.min(HIGHEST_RATE);
            let reach = (m, 1.0 - m);
            if bound(counts, reach, own) - own < highest - 2.0 * NEGLIGIBLE {
                continue;
            }
            let (log, mode) = integral(counts, reach, turnout);
            found.logs[which][place] = log - own;
            found.stayed[which][place] = 1.0 - inverse_logit(mode);
            highest = highest.max(log - own);
        }
    }
    found
}

fn shares(point: &Point, own: f64, share: Predictor) -> Shares {
    let n = point.registered;
    let cast = (point.ballots / n).max(1e-9);
    let mut found = Shares {
        logs: [0.0; SHARES],
        slopes: [0.0; SHARES],
        others: [0.5; SHARES],
        highest: f64::NEG_INFINITY,
    };
    let (mut last, mut before) = (None, None);
    for place in 0..SHARES {
        if let Some((log, slope)) = last
            && log < found.highest - NEGLIGIBLE
            && slope < 0.0
        {
            // All that follows is less likely still.
            found.logs[place] = log + slope * STEP;
            found.slopes[place] = slope;
            last = Some((found.logs[place], slope));
            continue;
        }
        let q = (-STEP * place as f64).exp();
        let reach = (cast * (1.0 - q), cast * q);
        // The mode does not move far from one place to the next.
        let (log, mode) = match before {
            None => integral((point.votes, n), reach, share),
            Some(mode) => integral_from(mode, (point.votes, n), reach, share),
        };
        before = Some(mode);
        let others = 1.0 - inverse_logit(mode);
        // The mode is stationary, so that only the probability's own change counts. A node's counts
        // may be below zero by half a vote, and then have no slope.
        let p = (reach.0 + reach.1 * (1.0 - others)).clamp(1e-12, 1.0 - 1e-12);
        let (votes, rest) = (point.votes.max(0.0), (n - point.votes).max(0.0));
        let slope = (votes / p - rest / (1.0 - p)) * reach.1 * others;
        found.logs[place] = log - own;
        found.slopes[place] = slope;
        found.others[place] = others;
        found.highest = found.highest.max(log - own);
        last = Some((log - own, slope));
    }
    found
}

/// The place below, and how far above it, in steps.
fn between(u: f64) -> (usize, f64) {
    let steps = (u / STEP).clamp(0.0, (SHARES - 1) as f64);
    let place = (steps as usize).min(SHARES - 2);
    (place, steps - place as f64)
}

impl Shares {
    /// The vote integral at −ln q = u.
    fn at(&self, u: f64) -> f64 {
        let (place, t) = between(u);
        let ([a, b], [da, db]) = (
            [self.logs[place], self.logs[place + 1]],
            [self.slopes[place] * STEP, self.slopes[place + 1] * STEP],
        );
        let back = 1.0 - t;
        let cubic = back * back * ((1.0 + 2.0 * t) * a + t * da)
            + t * t * ((3.0 - 2.0 * t) * b - back * db);
        let beyond = (u - STEP * (SHARES - 1) as f64).max(0.0);
        // Slopes at nodes whose counts cannot be are of no use.
        (cubic + self.slopes[SHARES - 1] * beyond).min(self.highest + BETWEEN)
    }
}

impl Table {
    /// Of these points.
    pub(super) fn new(points: &[Point], turnout: Predictor, share: Predictor) -> Self {
        let mut table = Self::default();
        let mut known: BTreeMap<[u64; 2], (usize, f64)> = BTreeMap::new();
        let rates = KINDS.map(Kind::rates);
        let further = [further(&rates[0]), further(&rates[1])];
        for point in points {
            let (own_ballots, own_votes) = point.own();
            let key = [point.registered, point.ballots].map(f64::to_bits);
            let (which, ballots) = *known.entry(key).or_insert_with(|| {
                let counts = (point.ballots, point.registered);
                let clean = integral(counts, (0.0, 1.0), turnout).0;
                table
                    .turnouts
                    .push(turnouts(point, own_ballots, &rates, turnout));
                (table.turnouts.len() - 1, clean)
            });
            let shares = shares(point, own_votes, share);
            // Clean votes are those of q = 1.
            table
                .clean
                .push(softened(ballots - own_ballots + shares.logs[0]));
            table.which.push(which);
            table.others.push(shares.others);
            for (number, rates) in rates.iter().enumerate() {
                let logs = table.turnouts[which].logs[number];
                let place = table.rows[number].len();
                let outset = outset(rates, point);
                let rows = &mut table.rows[number];
                let mut block = filled(rows, &logs, (&outset, &further[number]), &shares);
                block.start = place;
                table.blocks[number].push(block);
            }
        }
        table
    }

    /// The ln likelihoods of a component with rates, at every point, less those of the stations'
    /// own shares. `weights` gives those of both rates for the size of a point's station.
    pub(super) fn logs<'a>(
        &self,
        number: usize,
        weights: impl Fn(usize) -> &'a [Weights; 2],
    ) -> Vec<f64> {
        let blocks = self.blocks[number].iter().enumerate();
        blocks
            .map(|(point, block)| {
                let [manufactured, stolen] = weights(point);
                let rows = &self.rows[number][block.start..block.start + block.rows];
                let mut sum = (-FLOOR).exp();
                for (row, weight) in rows.iter().zip(&manufactured[block.place..]) {
                    sum += weight * dot(row, stolen);
                }
                softened(block.log + sum.ln())
            })
            .collect()
    }

    /// What a component with rates expects of the station at a point.
    pub(super) fn expected(
        &self,
        (number, place): (usize, usize),
        point: &Point,
        [manufactured, stolen]: &[Weights; 2],
    ) -> Expected {
        let kind = KINDS[number];
        let block = self.blocks[number][place];
        let rows = &self.rows[number][block.start..block.start + block.rows];
        let home = &self.turnouts[self.which[place]].stayed[number];
        let others = &self.others[place];
        let rates = kind.rates();
        let (outset, further) = (outset(&rates, point), further(&rates));
        let mut mean = Expected::default();
        let mut sum = f64::MIN_POSITIVE;
        for (row, m) in rows.iter().zip(block.place..) {
            if manufactured[m] < RARE {
                continue;
            }
            let made = rates[m].min(HIGHEST_RATE) * home[m];
            for (s, value) in row.iter().enumerate() {
                if stolen[s] < RARE {
                    continue;
                }
                let weight = manufactured[m] * stolen[s] * value;
                let (place, t) = between(outset[m] + further[s]);
                let others = others[place] + t * (others[place + 1] - others[place]);
                let taken = rates[s] * (1.0 - home[m]) * others;
                sum += weight;
                mean.manufactured += weight * made;
                mean.stolen += weight * taken;
                mean.manufactured_squared += weight * made * made;
                mean.stolen_squared += weight * taken * taken;
            }
        }
        Expected {
            manufactured: mean.manufactured / sum,
            stolen: mean.stolen / sum,
            manufactured_squared: mean.manufactured_squared / sum,
            stolen_squared: mean.stolen_squared / sum,
        }
    }
}

/// Adds the rows of a point.
fn filled(
    rows: &mut Vec<[f64; PLACES]>,
    turnouts: &[f64; PLACES],
    (outset, further): (&[f64; PLACES], &[f64; PLACES]),
    shares: &Shares,
) -> Block {
    let mut logs = [[f64::NEG_INFINITY; PLACES]; PLACES];
    let mut highest = f64::NEG_INFINITY;
    for ((row, turnout), outset) in logs.iter_mut().zip(turnouts).zip(outset) {
        if turnout.is_infinite() || turnout + shares.highest + BETWEEN < highest - NEGLIGIBLE {
            continue;
        }
        for (log, further) in row.iter_mut().zip(further) {
            *log = turnout + shares.at(outset + further);
            highest = highest.max(*log);
        }
    }
    let kept = |row: &[f64; PLACES]| row.iter().any(|log| *log > highest - NEGLIGIBLE);
    let first = logs.iter().position(kept).unwrap_or_default();
    let last = logs.iter().rposition(kept).map_or(0, |last| last + 1);
    let kept = logs.get(first..last).unwrap_or_default();
    rows.extend(kept.iter().map(|row| {
        row.map(|log| {
            let below = log - highest;
            if below > -NEGLIGIBLE {
                below.exp()
            } else {
                0.0
            }
        })
    }));
    Block {
        log: highest.max(LOWEST),
        start: 0,
        place: first,
        rows: kept.len(),
    }
}

fn dot(one: &[f64; PLACES], other: &[f64; PLACES]) -> f64 {
    let mut sums = [0.0; 4];
    let (one, other) = (one.as_chunks::<4>().0, other.as_chunks::<4>().0);
    for (a, b) in one.iter().zip(other) {
        for (sum, (a, b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            *sum += a * b;
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3])
}
