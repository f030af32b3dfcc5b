//! Where the stations are: dots, or squares of a grid where there are too many for dots.

use super::bin;

/// More stations than this are drawn as squares.
pub const MOST_DOTS: usize = 5_000;
/// Squares along the longer side.
pub const SQUARES: usize = 60;
/// Classes of shares, of twenty percentage points each.
pub const CLASSES: usize = 5;

/// Stations at one place, or in one square.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Latitude in degrees; of a square, its middle.
    pub latitude: f64,
    /// Longitude in degrees; of a square, its middle.
    pub longitude: f64,
    /// The class of the selection's share of the ballots.
    pub class: usize,
    /// Stations.
    pub stations: u64,
}

/// The map.
#[derive(Debug, Clone, PartialEq)]
pub struct StationMap {
    /// Dots in the order of the stations, or squares from south to north.
    pub spots: Vec<Spot>,
    /// Whether they are squares, and how large, in degrees of latitude and longitude.
    pub square: Option<[f64; 2]>,
    /// South, west, north, east.
    pub bounds: [f64; 4],
    /// A degree of longitude over one of latitude, in the middle of the map.
    pub narrowing: f64,
    /// By class: stations, votes, ballots.
    pub classes: [[u64; 3]; CLASSES],
    /// Stations on the map.
    pub used: u64,
}

/// The map of a selection: each station's latitude and longitude, its votes and ballots. Those
/// without a place or ballots are left out; `None` where none is left.
pub fn station_map(
    places: &[Option<(f64, f64)>],
    votes: &[u64],
    ballots: &[u64],
) -> Option<StationMap> {
    let mut classes = [[0; 3]; CLASSES];
    let mut stations: Vec<(f64, f64, u64, u64)> = Vec::new();
    for ((place, &votes), &ballots) in places.iter().zip(votes).zip(ballots) {
        if let (Some((latitude, longitude)), Some(class)) = (*place, bin(votes, ballots, CLASSES))
            && latitude.is_finite()
            && longitude.is_finite()
        {
            stations.push((latitude, longitude, votes, ballots));
            let sums = &mut classes[class];
            *sums = add(*sums, votes, ballots);
        }
    }
    let (first, rest) = stations.split_first()?;
    let mut bounds = [first.0, first.1, first.0, first.1];
    for &(latitude, longitude, ..) in rest {
        bounds = [
            bounds[0].min(latitude),
            bounds[1].min(longitude),
            bounds[2].max(latitude),
            bounds[3].max(longitude),
        ];
    }
    // A map of one place still has a size.
    if bounds[2] - bounds[0] < 1e-3 {
        bounds = [bounds[0] - 5e-4, bounds[1], bounds[2] + 5e-4, bounds[3]];
    }
    if bounds[3] - bounds[1] < 1e-3 {
        bounds = [bounds[0], bounds[1] - 5e-4, bounds[2], bounds[3] + 5e-4];
    }
    let narrowing = ((bounds[0] + bounds[2]) / 2.0).to_radians().cos().max(0.05);
    let used = stations.len() as u64;
    let (spots, square) = if stations.len() > MOST_DOTS {
        squares(&stations, bounds, narrowing)
    } else {
        (stations.iter().filter_map(dot).collect(), None)
    };
    Some(StationMap {
        spots,
        square,
        bounds,
        narrowing,
        classes,
        used,
    })
}

/// One station more; numbers that no election has stop at the largest.
fn add([stations, votes, ballots]: [u64; 3], more_votes: u64, more_ballots: u64) -> [u64; 3] {
    [
        stations + 1,
        votes.saturating_add(more_votes),
        ballots.saturating_add(more_ballots),
    ]
}

fn dot(&(latitude, longitude, votes, ballots): &(f64, f64, u64, u64)) -> Option<Spot> {
    Some(Spot {
        latitude,
        longitude,
        class: bin(votes, ballots, CLASSES)?,
        stations: 1,
    })
}

/// The squares that hold stations, each with the class of its stations together.
fn squares(
    stations: &[(f64, f64, u64, u64)],
    bounds: [f64; 4],
    narrowing: f64,
) -> (Vec<Spot>, Option<[f64; 2]>) {
    let [south, west, north, east] = bounds;
    let side = (north - south).max((east - west) * narrowing) / SQUARES as f64;
    let size = [side, side / narrowing];
    let place =
        |from: f64, degrees: f64, size: f64| (((degrees - from) / size) as usize).min(SQUARES - 1);
    let mut sums = vec![[0_u64; 3]; SQUARES * SQUARES];
    for &(latitude, longitude, votes, ballots) in stations {
        let row = place(south, latitude, size[0]);
        let sum = &mut sums[row * SQUARES + place(west, longitude, size[1])];
        *sum = add(*sum, votes, ballots);
    }
    let middle = |from: f64, place: usize, size: f64| from + (place as f64 + 0.5) * size;
    let spots = sums.iter().enumerate().filter_map(|(at, sum)| {
        Some(Spot {
            latitude: middle(south, at / SQUARES, size[0]),
            longitude: middle(west, at % SQUARES, size[1]),
            class: bin(sum[1], sum[2], CLASSES)?,
            stations: sum[0],
        })
    });
    (spots.collect(), Some(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_stations_are_dots_and_many_are_squares_that_hold_them_all() {
        let places = |number: usize| -> Vec<Option<(f64, f64)>> {
            let place = |i: usize| Some((10.0 + (i % 70) as f64 / 70.0, -60.0 - (i % 83) as f64));
            (0..number).map(place).collect()
        };
        let few = station_map(&places(300), &[30; 300], &[100; 300]).unwrap();
        assert_eq!((few.spots.len(), few.square), (300, None));
        assert_eq!(few.classes[1], [300, 9_000, 30_000]);
        let many = station_map(&places(6_000), &[30; 6_000], &[100; 6_000]).unwrap();
        assert!(many.square.is_some() && many.spots.len() <= SQUARES * SQUARES);
        assert_eq!(
            many.spots.iter().map(|spot| spot.stations).sum::<u64>(),
            6_000
        );
    }

    #[test]
    fn one_place_has_a_size_and_no_place_is_no_map() {
        let one = station_map(&[Some((10.0, 20.0)), None], &[1, 1], &[2, 2]).unwrap();
        assert!(one.bounds[0] < one.bounds[2] && one.bounds[1] < one.bounds[3]);
        assert_eq!(one.used, 1);
        assert_eq!(station_map(&[None], &[1], &[2]), None);
    }
}
