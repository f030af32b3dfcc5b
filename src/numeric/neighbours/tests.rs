//! Compares graphs with a search through all pairs, and with every order of the points.

use proptest::prelude::*;

use super::*;

fn squared(one: &[f64; 3], other: &[f64; 3]) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// All points at most as far away as the k-th nearest, found by comparing all pairs.
fn by_hand(places: &Coordinates, point: usize, k: usize) -> Vec<u32> {
    let mut far: Vec<(f64, u32)> = (0..places.points.len())
        .filter(|&other| other != point)
        .map(|other| {
            (
                squared(&places.points[point], &places.points[other]),
                other as u32,
            )
        })
        .collect();
    far.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let Some(last) = far.get((k - 1).min(far.len().saturating_sub(1))) else {
        return Vec::new();
    };
    let last = last.0;
    let mut near: Vec<u32> = far
        .iter()
        .filter(|one| one.0 <= last)
        .map(|one| one.1)
        .collect();
    near.sort_unstable();
    near
}

#[test]
fn points_at_the_date_line_and_the_poles_are_ordinary_points() {
    let places = Coordinates::on_globe(
        &[0.0, 0.0, 0.0, 90.0, 90.0],
        &[180.0, -180.0, 170.0, 5.0, 99.0],
    );
    let graph = Graph::nearest(&places, 1).unwrap();
    assert_eq!(graph.of(0), [1]);
    assert_eq!(graph.of(3), [4]);
    assert_eq!(graph.of(2), [0, 1]);
}

#[test]
fn a_distance_is_measured_along_the_surface() {
    // One degree of a great circle is 111.195 km.
    let places = Coordinates::on_globe(&[0.0, 1.0, 5.0], &[0.0, 0.0, 0.0]);
    assert_eq!(Graph::within(&places, 111.1).unwrap().islands(), 3);
    let graph = Graph::within(&places, 111.3).unwrap();
    assert_eq!(
        (graph.of(0), graph.of(1), graph.islands()),
        (&[1][..], &[0][..], 1)
    );
    assert_eq!(Graph::within(&places, 1e9).unwrap().edges(), 6);
}

#[test]
fn coordinates_out_of_range_are_counted() {
    let nan = f64::NAN;
    let places = Coordinates::on_globe(&[nan, 91.0, 0.0, f64::INFINITY], &[0.0, 0.0, 181.0, 0.0]);
    assert_eq!(
        (places.without_coordinates(), places.out_of_range()),
        (1, 3)
    );
    assert!(Graph::nearest(&places, 3).unwrap().is_empty());
}

#[test]
fn a_graph_of_very_many_coincident_points_is_refused() {
    let places = Coordinates::in_plane(&vec![1.0; 20_000], &vec![1.0; 20_000]);
    let edges = 20_000 * 19_999;
    assert_eq!(
        Graph::nearest(&places, 8),
        Err(GraphError::TooDense { edges })
    );
}

#[test]
fn a_list_with_the_point_itself_or_with_a_point_twice_is_refused() {
    for (list, neighbour) in [(vec![0], 0), (vec![2], 2), (vec![1, 1], 1)] {
        let found = Graph::from_lists(&[list, vec![]]);
        assert_eq!(
            found,
            Err(GraphError::Neighbour {
                point: 0,
                neighbour
            })
        );
    }
}

/// Coordinates with few different values, so that points coincide, and some that are missing.
fn coordinate() -> impl Strategy<Value = f64> {
    prop_oneof![
        8 => (-4..4_i32).prop_map(|x| f64::from(x) * 7.5),
        8 => -180.0..180.0,
        1 => Just(f64::NAN),
        1 => Just(f64::MAX),
        1 => Just(-0.0),
    ]
}

proptest! {
    #[test]
    fn the_nearest_points_match_a_search_through_all_pairs(
        points in proptest::collection::vec((coordinate(), coordinate()), 0..40), k in 1..9_usize
    ) {
        let (x, y): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        for places in [Coordinates::on_globe(&x, &y), Coordinates::in_plane(&x, &y)] {
            let graph = Graph::nearest(&places, k).unwrap();
            prop_assert_eq!(graph.len(), places.kept().len());
            for point in 0..graph.len() {
                prop_assert_eq!(graph.of(point), by_hand(&places, point, k));
            }
        }
    }

    #[test]
    fn the_order_of_the_points_does_not_matter(
        points in proptest::collection::vec((coordinate(), coordinate()), 0..40), k in 1..9_usize
    ) {
        let (x, y): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
        let (back_x, back_y): (Vec<f64>, Vec<f64>) = points.iter().rev().copied().unzip();
        let forward = Graph::nearest(&Coordinates::on_globe(&x, &y), k).unwrap();
        let back = Graph::nearest(&Coordinates::on_globe(&back_x, &back_y), k).unwrap();
        let last = forward.len().wrapping_sub(1);
        for point in 0..forward.len() {
            let mut turned: Vec<u32> = back.of(last - point).iter().map(|&i| last as u32 - i).collect();
            turned.sort_unstable();
            prop_assert_eq!(forward.of(point), turned);
        }
    }
}
