//! A clean election with everything that a check may ask for, for tests: tables in centres in
//! districts, honest differences between centres, coordinates, moments of arrival.

use std::fmt::Write as _;

use rand::RngExt;
use rand_distr::{Binomial, Distribution, Normal};
use scrutineer::numeric::stream::Seed;

/// The plan, up to its section `[anomaly]`.
pub(crate) const PLAN: &str = r#"
title = "A clean election"
seed = "clean"
[contest]
id = "c"
rule = "plurality"
winners = 1
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }, { id = "C", name = "Cedar" }]
[[sheets]]
source = "board"
path = "sheets.csv"
[sheets.layout]
shape = "wide"
station = ["centre", "table"]
units = [{ level = "district", code = "district" }, { level = "centre", code = "centre" }]
voters_registered = "roll"
ballots_cast = "cast"
valid_votes = "valid"
null_votes = "null"
latitude = "lat"
longitude = "lon"
arrival = "arrived"
votes = { A = "A", B = "B", C = "C" }
"#;

/// One table of it.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) district: u32,
    pub(crate) centre: u32,
    pub(crate) table: u32,
    pub(crate) roll: u64,
    pub(crate) cast: u64,
    pub(crate) null: u64,
    pub(crate) votes: [u64; 3],
    pub(crate) place: (f64, f64),
    pub(crate) arrived: u64,
}

/// So many centres of one to four tables.
pub(crate) fn clean(centres: u32, seed: &str) -> Vec<Table> {
    let stream = Seed::from_text(seed).stream("test election");
    let mut tables = Vec::new();
    for centre in 0..centres {
        let draw = &mut stream.draw(u64::from(centre));
        let normal = Normal::new(0.0, 1.0).unwrap();
        let district = centre % 4;
        let logistic = |x: f64| 1.0 / (1.0 + (-x).exp());
        let turnout = logistic(0.6 + 0.1 * f64::from(district) + 0.25 * normal.sample(draw));
        let share = logistic(0.2 - 0.1 * f64::from(district) + 0.4 * normal.sample(draw));
        let third = logistic(-2.5 + 0.3 * normal.sample(draw));
        let place = (
            10.0 + f64::from(district) + 0.5 * draw.random::<f64>(),
            -66.0 + 0.5 * draw.random::<f64>(),
        );
        for table in 1..=draw.random_range(1..=4) {
            let of = |n: u64, p: f64, draw: &mut _| Binomial::new(n, p).unwrap().sample(draw);
            let roll = draw.random_range(250..900);
            let cast = of(roll, turnout, draw);
            let null = of(cast, 0.03, draw);
            let c = of(cast - null, third, draw);
            let a = of(cast - null - c, share, draw);
            tables.push(Table {
                district,
                centre,
                table,
                roll,
                cast,
                null,
                votes: [a, cast - null - c - a, c],
                place,
                arrived: draw.random_range(0..100_000),
            });
        }
    }
    tables
}

/// The tables as a file.
pub(crate) fn csv(tables: &[Table]) -> String {
    let mut text = "district,centre,table,roll,cast,valid,null,lat,lon,arrived,A,B,C\n".to_string();
    for one in tables {
        let valid: u64 = one.votes.iter().sum();
        let [a, b, c] = one.votes;
        let (lat, lon) = one.place;
        writeln!(
            text,
            "D{},C{:04},{},{},{},{valid},{},{lat:.5},{lon:.5},{},{a},{b},{c}",
            one.district, one.centre, one.table, one.roll, one.cast, one.null, one.arrived
        )
        .unwrap();
    }
    text
}
