//! Which points are next to each other: a sparse graph of points on the globe or in the plane.
//!
//! Many points may share their coordinates, as the stations of one polling place do. Coincident
//! points are neighbours of each other, at distance 0. All points that are as far away as the last
//! neighbour are neighbours too. So the order of the points breaks no tie, and a point may have
//! more than the requested k neighbours.
//!
//! ```
//! use scrutineer::numeric::neighbours::{Graph, Coordinates};
//!
//! let places = Coordinates::on_globe(&[10.0, 10.0, 11.0, f64::NAN], &[-66.0, -66.0, -66.0, 0.0]);
//! assert_eq!(places.kept(), [0, 1, 2]);
//! let graph = Graph::nearest(&places, 1)?;
//! assert_eq!(graph.of(0), [1]);
//! assert_eq!(graph.of(2), [0, 1]); // both are equally near
//! # Ok::<(), scrutineer::numeric::neighbours::GraphError>(())
//! ```

use rstar::RTree;
use rstar::primitives::GeomWithData;
use thiserror::Error;

use crate::threads;

/// The maximum number of directed edges of a graph, at four bytes each.
pub const MAX_EDGES: u128 = 1 << 26;

/// The mean radius of the Earth in kilometres (IUGG).
const EARTH: f64 = 6_371.008_8;

/// Beyond this coordinate the square of a distance in the plane would overflow.
const FARTHEST: f64 = 1e100;

/// Why a graph was not built.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum GraphError {
    /// The list of a point contains the point itself, a point that does not exist, or a point
    /// twice.
    #[error(
        "the neighbours of point {point} name {neighbour}, which is itself, unknown or named twice"
    )]
    Neighbour {
        /// The point whose list it is.
        point: usize,
        /// The neighbour that it lists.
        neighbour: u32,
    },
    /// The requested number of neighbours, or the distance, is not positive.
    #[error("{what} has to be positive")]
    NotPositive {
        /// What was requested.
        what: &'static str,
    },
    /// The graph would need too much memory: very many points share their coordinates, or the
    /// distance is too large.
    #[error("the graph would have {edges} edges; at most {MAX_EDGES} are held")]
    TooDense {
        /// The number of edges.
        edges: u128,
    },
}

/// Points that have usable coordinates.
#[derive(Debug, Clone, PartialEq)]
pub struct Coordinates {
    points: Vec<[f64; 3]>,
    kept: Vec<usize>,
    without: u64,
    outside: u64,
    globe: bool,
}

impl Coordinates {
    /// Points from degrees of latitude (−90 to 90) and longitude (−180 to 180). If one slice is
    /// longer, its additional coordinates are not read.
    ///
    /// # Formula
    /// Unit vectors (cos φ cos λ, cos φ sin λ, sin φ). The nearest point by chord is the nearest by
    /// great circle, and the poles and the date line need no special treatment.
    pub fn on_globe(latitude: &[f64], longitude: &[f64]) -> Self {
        Self::read(latitude, longitude, true, |latitude, longitude| {
            if latitude.abs() > 90.0 || longitude.abs() > 180.0 {
                return None;
            }
            // One form for each point: the date line has two, and a pole has many.
            let longitude = match (latitude.abs() == 90.0, longitude == -180.0) {
                (true, _) => 0.0,
                (false, true) => 180.0,
                (false, false) => longitude,
            };
            let (sin, cos) = latitude.to_radians().sin_cos();
            let (east, along) = longitude.to_radians().sin_cos();
            Some([cos * along, cos * east, sin])
        })
    }

    /// Points from coordinates in a plane, in any unit, up to 1e100 from the origin.
    pub fn in_plane(x: &[f64], y: &[f64]) -> Self {
        Self::read(x, y, false, |x, y| {
            (x.abs() <= FARTHEST && y.abs() <= FARTHEST).then_some([x, y, 0.0])
        })
    }

    fn read(
        one: &[f64],
        other: &[f64],
        globe: bool,
        point: impl Fn(f64, f64) -> Option<[f64; 3]>,
    ) -> Self {
        let mut places = Self {
            points: Vec::new(),
            kept: Vec::new(),
            without: 0,
            outside: 0,
            globe,
        };
        for (i, (&one, &other)) in one.iter().zip(other).enumerate() {
            if one.is_nan() || other.is_nan() {
                places.without += 1;
            } else if let Some(point) = point(one, other) {
                // 0.0 and -0.0 are the same coordinate.
                places.points.push(point.map(|x| x + 0.0));
                places.kept.push(i);
            } else {
                places.outside += 1;
            }
        }
        places
    }

    /// The indices of the points in the slices they came from, in order. Point p of a graph is
    /// element `kept()[p]` of the slices.
    pub fn kept(&self) -> &[usize] {
        &self.kept
    }

    /// The number of points without coordinates (NaN).
    pub fn without_coordinates(&self) -> u64 {
        self.without
    }

    /// The number of points whose coordinates are out of range.
    pub fn out_of_range(&self) -> u64 {
        self.outside
    }

    /// The distinct places, and the points at each of them, in order.
    fn distinct(&self) -> Vec<(Spot, Vec<u32>)> {
        let mut order: Vec<u32> = (0..self.points.len() as u32).collect();
        let at = |i: u32| self.points.get(i as usize).copied().unwrap_or_default();
        order.sort_by(|&one, &other| {
            let (a, b) = (at(one), at(other));
            a.iter()
                .zip(&b)
                .map(|(a, b)| a.total_cmp(b))
                .find(|order| order.is_ne())
                .unwrap_or(one.cmp(&other))
        });
        order
            .chunk_by(|&one, &other| at(one) == at(other))
            .enumerate()
            .map(|(spot, here)| {
                let point = here.first().map(|&i| at(i)).unwrap_or_default();
                (Spot::new(point, spot as u32), here.to_vec())
            })
            .collect()
    }
}

type Spot = GeomWithData<[f64; 3], u32>;

/// How a row of the graph weights its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weights {
    /// Each neighbour has weight 1.
    Binary,
    /// The weights of the neighbours of a point add up to 1.
    RowStandardised,
}

/// Points and the neighbours of each, without weights. A point is never its own neighbour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    /// The index at which the row of each point begins, plus one more at the end.
    offsets: Vec<usize>,
    /// All rows, each in increasing order.
    neighbours: Vec<u32>,
}

impl Graph {
    /// A graph from a list of neighbours for each point. The relation need not be mutual.
    ///
    /// # Errors
    /// [`GraphError::Neighbour`], [`GraphError::TooDense`].
    pub fn from_lists(lists: &[Vec<u32>]) -> Result<Self, GraphError> {
        let edges: u128 = lists.iter().map(|list| list.len() as u128).sum();
        if edges > MAX_EDGES {
            return Err(GraphError::TooDense { edges });
        }
        let mut graph = Self::empty(edges as usize, lists.len());
        for (point, list) in lists.iter().enumerate() {
            let mut row = list.clone();
            row.sort_unstable();
            let twice = row.windows(2).find(|pair| pair.first() == pair.last());
            let wrong = row
                .iter()
                .find(|&&other| other as usize == point || other as usize >= lists.len());
            if let Some(&neighbour) = wrong.or(twice.and_then(|pair| pair.first())) {
                return Err(GraphError::Neighbour { point, neighbour });
            }
            graph.push(&row);
        }
        Ok(graph)
    }

    /// Each point with its `k` nearest points, and all points exactly as far away as the last of
    /// them.
    ///
    /// # Errors
    /// [`GraphError::NotPositive`], [`GraphError::TooDense`].
    ///
    /// # Complexity
    /// O(p log p) for p distinct places, then the edges.
    pub fn nearest(places: &Coordinates, k: usize) -> Result<Self, GraphError> {
        if k == 0 {
            return Err(GraphError::NotPositive {
                what: "the number of neighbours",
            });
        }
        Self::build(places, |tree, members, spot| {
            let mut found = Vec::new();
            // The point itself is found first, and it is not a neighbour.
            let (mut reached, mut last) = (0_usize, 0.0_f64);
            for (other, squared) in tree.nearest_neighbor_iter_with_distance_2(*spot.geom()) {
                if reached > k && squared > last {
                    break;
                }
                last = squared;
                reached += members(other.data);
                found.push(other.data);
            }
            found
        })
    }

    /// Each point with all points within a distance. The distance is in kilometres along the
    /// surface of the Earth for points on the globe, and otherwise in the unit of the coordinates.
    ///
    /// # Errors
    /// [`GraphError::NotPositive`], [`GraphError::TooDense`].
    ///
    /// # Complexity
    /// O(p log p) for p distinct places, then the edges.
    pub fn within(places: &Coordinates, distance: f64) -> Result<Self, GraphError> {
        if distance.is_nan() || distance <= 0.0 {
            return Err(GraphError::NotPositive {
                what: "the distance",
            });
        }
        let chord = if places.globe {
            let angle = (distance / EARTH).min(std::f64::consts::PI);
            2.0 * (angle / 2.0).sin()
        } else {
            distance
        };
        Self::build(places, |tree, _, spot| {
            tree.locate_within_distance(*spot.geom(), chord * chord)
                .map(|other| other.data)
                .collect()
        })
    }

    /// A graph from the distinct places that `search` finds around each place, including the place
    /// itself.
    fn build(
        places: &Coordinates,
        search: impl Fn(&RTree<Spot>, &dyn Fn(u32) -> usize, &Spot) -> Vec<u32> + Sync + Send,
    ) -> Result<Self, GraphError> {
        let distinct = places.distinct();
        let here = |spot: u32| distinct.get(spot as usize).map_or(&[][..], |(_, all)| all);
        let tree = RTree::bulk_load(distinct.iter().map(|&(spot, _)| spot).collect());
        let around = threads::map(&distinct, |(spot, _)| {
            search(&tree, &|spot| here(spot).len(), spot)
        });
        let edges = distinct.iter().zip(&around).map(|((_, all), around)| {
            let reached: usize = around.iter().map(|&spot| here(spot).len()).sum();
            all.len() as u128 * reached.saturating_sub(1) as u128
        });
        let edges: u128 = edges.sum();
        if edges > MAX_EDGES {
            return Err(GraphError::TooDense { edges });
        }
        let mut spot_of = vec![0_u32; places.points.len()];
        for (spot, all) in &distinct {
            for &point in all {
                if let Some(slot) = spot_of.get_mut(point as usize) {
                    *slot = spot.data;
                }
            }
        }
        let mut graph = Self::empty(edges as usize, places.points.len());
        let mut row = Vec::new();
        for (point, &spot) in spot_of.iter().enumerate() {
            row.clear();
            let around = around.get(spot as usize).map_or(&[][..], Vec::as_slice);
            for &spot in around {
                row.extend(here(spot).iter().filter(|&&one| one as usize != point));
            }
            row.sort_unstable();
            graph.push(&row);
        }
        Ok(graph)
    }

    fn empty(edges: usize, points: usize) -> Self {
        let mut offsets = Vec::with_capacity(points + 1);
        offsets.push(0);
        Self {
            offsets,
            neighbours: Vec::with_capacity(edges),
        }
    }

    fn push(&mut self, row: &[u32]) {
        self.neighbours.extend_from_slice(row);
        self.offsets.push(self.neighbours.len());
    }

    /// The number of points.
    pub fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Whether there are no points.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of directed edges.
    pub fn edges(&self) -> usize {
        self.neighbours.len()
    }

    /// The neighbours of a point, in increasing order. Empty for a point that does not exist.
    pub fn of(&self, point: usize) -> &[u32] {
        match (self.offsets.get(point), self.offsets.get(point + 1)) {
            (Some(&start), Some(&end)) => self.neighbours.get(start..end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The neighbours of each point, in order.
    pub fn rows(&self) -> impl Iterator<Item = &[u32]> {
        self.offsets.windows(2).map(|ends| match ends {
            [start, end] => self.neighbours.get(*start..*end).unwrap_or_default(),
            _ => &[],
        })
    }

    /// The number of points without neighbours.
    pub fn islands(&self) -> usize {
        self.rows().filter(|row| row.is_empty()).count()
    }

    /// The weight of each neighbour of a point. 0 for an island.
    pub fn weight(&self, point: usize, weights: Weights) -> f64 {
        match (weights, self.of(point).len()) {
            (_, 0) => 0.0,
            (Weights::Binary, _) => 1.0,
            (Weights::RowStandardised, neighbours) => 1.0 / neighbours as f64,
        }
    }
}

#[cfg(test)]
mod tests;
