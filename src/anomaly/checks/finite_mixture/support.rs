//! Where the likelihood is computed: at every station of a small election, at the nodes of a grid
//! in a large one.
//!
//! The log likelihood of a component is a smooth function of a station's size, turnout and share,
//! nearly quadratic in their logarithm and logits. So it is computed at the nodes of a coarse grid
//! in these and interpolated by parabolas, which takes the same time for a thousand stations as for
//! a hundred thousand. The grid is used where it has fewer than half as many nodes as there are
//! stations.

use std::collections::BTreeMap;

use super::integral::inverse_logit;
use super::model::Point;

/// Steps of the grid in logit turnout, logit share and ln registered.
const STEPS: [f64; 3] = [0.4, 0.4, 0.8];

/// Steps of ln registered in which realised rates are taken to be equally noisy.
const SIZE_STEP: f64 = 0.25;

/// Nodes that one value is interpolated from.
const NODES: usize = 27;

type Key = [i32; 3];

/// Stations, in canonical order, and the points that stand for them.
#[derive(Debug, Clone)]
pub(super) struct Support {
    points: Vec<Point>,
    stations: Vec<Point>,
    cells: Option<Vec<Cell>>,
    registered: Vec<f64>,
    spread_over_stations: [(f64, f64); 2],
    sizes: Sizes,
}

/// Registered voters, in classes of nearly the same size.
#[derive(Debug, Clone)]
struct Sizes {
    registered: Vec<f64>,
    /// For each point the place of its class.
    classes: Vec<usize>,
}

impl Sizes {
    fn of(points: &[Point]) -> Self {
        let class = |point: &Point| (point.registered.ln() / SIZE_STEP).round() as i32;
        let mut places: BTreeMap<i32, usize> =
            points.iter().map(|point| (class(point), 0)).collect();
        for (place, number) in places.values_mut().zip(0..) {
            *place = number;
        }
        Self {
            registered: places
                .keys()
                .map(|class| (f64::from(*class) * SIZE_STEP).exp())
                .collect(),
            classes: points
                .iter()
                .map(|point| places.get(&class(point)).copied().unwrap_or_default())
                .collect(),
        }
    }
}

/// The stations nearest to one node.
#[derive(Debug, Clone)]
struct Cell {
    nodes: [usize; NODES],
    /// For each station its weights of the three nodes in each direction.
    weights: Vec<[[f64; 3]; 3]>,
}

/// A station's place, in steps.
fn place(point: &Point) -> [f64; 3] {
    let turnout = (point.ballots + 0.5) / (point.registered - point.ballots + 0.5);
    let share = (point.votes + 0.5) / (point.ballots - point.votes + 0.5);
    [
        turnout.ln() / STEPS[0],
        share.ln() / STEPS[1],
        point.registered.ln() / STEPS[2],
    ]
}

/// Mean and variance over stations of logit turnout or logit share, without the variance of the
/// counts themselves; at least a thousandth.
fn moments(points: &[Point], which: usize) -> (f64, f64) {
    let n = points.len().max(1) as f64;
    let logit = |point: &Point| place(point)[which] * STEPS[which];
    let mean = points.iter().map(logit).sum::<f64>() / n;
    let square = |point: &Point| (logit(point) - mean).powi(2) - counting(point, which);
    (mean, (points.iter().map(square).sum::<f64>() / n).max(1e-3))
}

/// The binomial variance of a logit.
fn counting(point: &Point, which: usize) -> f64 {
    let (yes, no) = match which {
        0 => (point.ballots, point.registered - point.ballots),
        _ => (point.votes, point.ballots - point.votes),
    };
    1.0 / (yes + 0.5) + 1.0 / (no + 0.5)
}

/// The station at a node; its counts are not whole, and may lie up to half a vote outside.
fn at(key: Key) -> Point {
    let [turnout, share, registered] = key.map(f64::from);
    let registered = (registered * STEPS[2]).exp();
    let ballots = (registered + 1.0) * inverse_logit(turnout * STEPS[0]) - 0.5;
    Point {
        registered,
        ballots,
        // Where nearly all voted, and for the leader, one node beyond would be more than all.
        votes: ((ballots + 1.0) * inverse_logit(share * STEPS[1]) - 0.5).min(registered + 0.4),
    }
}

/// The weights of the nodes before, at and after the nearest, `offset` steps away.
fn parabola(offset: f64) -> [f64; 3] {
    [
        offset * (offset - 1.0) / 2.0,
        1.0 - offset * offset,
        offset * (offset + 1.0) / 2.0,
    ]
}

/// The 27 nodes around one, in a fixed order.
fn around(key: Key) -> impl Iterator<Item = Key> {
    let near = -1..=1;
    near.clone().flat_map(move |i| {
        let near = near.clone();
        near.clone().flat_map(move |j| {
            near.clone()
                .map(move |k| [key[0] + i, key[1] + j, key[2] + k])
        })
    })
}

impl Support {
    /// The stations with their places in the caller's slices; gives also the canonical order, as
    /// those places. Stations with the same counts are interchangeable.
    pub(super) fn new(mut stations: Vec<(usize, Point)>, exactly: bool) -> (Self, Vec<usize>) {
        let nearest = |point: &Point| place(point).map(|place| place.round() as i32);
        stations.sort_by_cached_key(|(number, point)| {
            let counts = [point.registered, point.ballots, point.votes].map(f64::to_bits);
            (nearest(point), counts, *number)
        });
        let order = stations.iter().map(|(number, _)| *number).collect();
        let points: Vec<Point> = stations.into_iter().map(|(_, point)| point).collect();
        let registered = points.iter().map(|point| point.registered).collect();
        let spread_over_stations = [0, 1].map(|which| moments(&points, which));
        let mut members: BTreeMap<Key, Vec<Point>> = BTreeMap::new();
        for point in &points {
            members.entry(nearest(point)).or_default().push(*point);
        }
        let mut numbers: BTreeMap<Key, usize> = BTreeMap::new();
        for key in members.keys() {
            numbers.extend(around(*key).map(|key| (key, 0)));
        }
        if exactly || numbers.len() > points.len() / 2 {
            let exact = Self {
                sizes: Sizes::of(&points),
                stations: points.clone(),
                points,
                cells: None,
                registered,
                spread_over_stations,
            };
            return (exact, order);
        }
        for (number, place) in numbers.values_mut().enumerate() {
            *place = number;
        }
        let cells = members.iter().map(|(key, members)| {
            let mut nodes = [0; NODES];
            for (node, key) in nodes.iter_mut().zip(around(*key)) {
                *node = numbers.get(&key).copied().unwrap_or_default();
            }
            let weights = members.iter().map(|point| {
                let [a, b, c] = place(point);
                [
                    parabola(a - f64::from(key[0])),
                    parabola(b - f64::from(key[1])),
                    parabola(c - f64::from(key[2])),
                ]
            });
            Cell {
                nodes,
                weights: weights.collect(),
            }
        });
        let nodes: Vec<Point> = numbers.keys().map(|key| at(*key)).collect();
        let gridded = Self {
            cells: Some(cells.collect()),
            sizes: Sizes::of(&nodes),
            points: nodes,
            stations: points,
            registered,
            spread_over_stations,
        };
        (gridded, order)
    }

    /// The points at which the likelihood is to be computed.
    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    /// Registered voters of the stations, in canonical order.
    pub(super) fn registered(&self) -> &[f64] {
        &self.registered
    }

    /// Mean and variance over stations of logit turnout and logit share.
    pub(super) fn moments(&self) -> [(f64, f64); 2] {
        self.spread_over_stations
    }

    /// Whether a grid stands for the stations.
    pub(super) fn has_grid(&self) -> bool {
        self.cells.is_some()
    }

    /// So many stations, evenly strided through the canonical order, each at its own counts.
    pub(super) fn thinned(&self, most: usize) -> Self {
        let n = self.stations.len();
        let most = most.clamp(1, n.max(1));
        let points: Vec<Point> = (0..most)
            .filter_map(|place| self.stations.get((2 * place + 1) * n / (2 * most)).copied())
            .collect();
        Self {
            registered: points.iter().map(|point| point.registered).collect(),
            spread_over_stations: [0, 1].map(|which| moments(&points, which)),
            stations: points.clone(),
            sizes: Sizes::of(&points),
            points,
            cells: None,
        }
    }

    /// The sizes in registered voters for which rates are weighted.
    pub(super) fn sizes(&self) -> &[f64] {
        &self.sizes.registered
    }

    /// The place among the sizes of each point's.
    pub(super) fn classes(&self) -> &[usize] {
        &self.sizes.classes
    }

    /// A value for each station from the values at the points.
    pub(super) fn spread(&self, values: Vec<f64>) -> Vec<f64> {
        let Some(cells) = &self.cells else {
            return values;
        };
        let mut stations = Vec::with_capacity(self.registered.len());
        for cell in cells {
            let near = cell
                .nodes
                .map(|node| values.get(node).copied().unwrap_or_default());
            for [first, second, third] in &cell.weights {
                let mut sum = 0.0;
                for (plane, first) in near.as_chunks::<9>().0.iter().zip(first) {
                    let mut inner = 0.0;
                    for (line, second) in plane.as_chunks::<3>().0.iter().zip(second) {
                        let [a, b, c] = line;
                        inner += second * (a * third[0] + b * third[1] + c * third[2]);
                    }
                    sum += first * inner;
                }
                stations.push(sum);
            }
        }
        stations
    }
}
