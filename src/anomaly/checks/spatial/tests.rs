//! Any order, any numbers, and what the marks are.

use proptest::prelude::*;

use super::*;
use crate::anomaly::Quantity;
use crate::numeric::stream::Seed;

fn stream() -> Stream {
    Seed::from_text("spatial").stream("tests")
}

fn few() -> SpatialSettings {
    SpatialSettings {
        permutations: 49,
        local_permutations: 99,
        ..SpatialSettings::default()
    }
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(f64::NAN), 1 => Just(f64::INFINITY), 1 => Just(1e300), 1 => Just(0.0),
        12 => (0..50_u32).prop_map(|x| f64::from(x) / 7.0)
    ]
}

fn rows() -> impl Strategy<Value = Vec<(f64, f64, f64, u32)>> {
    proptest::collection::vec((number(), number(), number(), 0..3_u32), 0..90)
}

fn run(rows: &[(f64, f64, f64, u32)]) -> Result<Spatial, NotApplicable> {
    let column = |of: fn(&(f64, f64, f64, u32)) -> f64| rows.iter().map(of).collect::<Vec<f64>>();
    let groups: Vec<u32> = rows.iter().map(|row| row.3).collect();
    let (values, latitude) = (column(|row| row.0), column(|row| row.1));
    let longitude = column(|row| row.2);
    spatial(
        &values,
        &latitude,
        &longitude,
        Some(&groups),
        &few(),
        &stream(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_stations_does_not_matter(rows in rows()) {
        let turned: Vec<_> = rows.iter().rev().copied().collect();
        match (run(&rows), run(&turned)) {
            (Ok(one), Ok(mut other)) => {
                prop_assert_eq!(&one.moran, &other.moran);
                prop_assert_eq!(&one.geary, &other.geary);
                prop_assert_eq!(one.permuted, other.permuted);
                prop_assert_eq!(one.locals.len(), other.locals.len());
                other.locals.reverse();
                for (one, other) in one.locals.iter().zip(&other.locals) {
                    prop_assert_eq!(one.station, rows.len() - 1 - other.station);
                    prop_assert_eq!(one.index, other.index);
                    // Stations that are equal in everything may exchange their draws.
                    let same = |row: &&(f64, f64, f64, u32)| **row == rows[one.station];
                    if rows.iter().filter(same).count() == 1 {
                        prop_assert_eq!(one.p, other.p);
                    }
                }
            }
            (one, other) => prop_assert_eq!(one.err(), other.err()),
        }
    }
}

#[test]
fn stations_without_value_or_place_are_counted() {
    let mut rows: Vec<(f64, f64, f64, u32)> = (0..40_u32)
        .map(|i| (f64::from(i % 7), f64::from(i), f64::from(i * i % 11), 0))
        .collect();
    rows.push((f64::NAN, 1.0, 1.0, 0));
    rows.push((1.0, f64::NAN, 1.0, 0));
    rows.push((1.0, 1.0, 200.0, 0));
    let found = run(&rows).unwrap();
    assert_eq!((found.sample.used, found.sample.left_out()), (40, 3));
    assert_eq!(found.sample.excluded.len(), 3);
}

#[test]
fn settings_out_of_range_and_constant_values_are_refused() {
    let flat = [0.5; 40];
    let place: Vec<f64> = (0..40).map(f64::from).collect();
    let run =
        |settings: &SpatialSettings| spatial(&flat, &place, &place, None, settings, &stream());
    let none = NotApplicable::NoVariation {
        what: Quantity::Value,
    };
    assert_eq!(run(&few()), Err(none));
    let wrong = SpatialSettings {
        fdr: f64::NAN,
        ..few()
    };
    assert!(matches!(
        run(&wrong),
        Err(NotApplicable::Setting(SettingProblem { name, .. })) if name == "fdr"
    ));
    let wrong = SpatialSettings {
        neighbours: 0,
        ..few()
    };
    assert!(matches!(run(&wrong), Err(NotApplicable::Setting(_))));
}
