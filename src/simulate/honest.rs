//! An honest election of an invented country.
//!
//! # What it answers
//! What do clean results look like if regions, centres and tables differ as they do in real
//! countries? Any alarm that a check raises for such an election is a false alarm.
//!
//! # Formula
//! Regions are adjacent cells of a map, with unequal sizes (log-normal, 0.5). A centre lies
//! anywhere in its region and has 1 + Poisson tables; its rolls are log-normal and truncated.
//! Counts are drawn in `draw.rs`: logits of turnout, null votes and shares differ between regions,
//! centres and tables. The fraction `smooth` of the differences between centres is a Gaussian field
//! over the map (sixteen random waves of about a region's length). The centres of the logits are
//! chosen so that the mean probabilities are exactly the parameters: see `numeric::logit_normal`.
//!
//! # Assumptions
//! Given the probabilities, each voter decides independently. Rolls say nothing about how people
//! vote.
//!
//! # When it misleads
//! - The leader's share of the country is not the parameter. Regions and centres are drawn, ballots
//!   are weighted by turnout, and with twelve regions the country's share has a standard deviation
//!   of two points by default.
//! - Real countries also have strange stations: hospitals, barracks, ships, voters abroad, villages
//!   that vote as one. This model does not have them. [`fit`](super::fitted::fit) draws an election
//!   that imitates a real country.
//! - A check that passes clean simulations may still fail on clean real elections.
//!
//! # Errors
//! Every parameter that is out of its range.
//!
//! # Complexity
//! Linear in stations times selections. It uses several threads, and the result does not depend on
//! their number.
//!
//! # Reference
//! Random waves: Rahimi and Recht 2007. Overdispersed counts on the logit scale are common in
//! models of turnout and shares, as in Klimek, Yegorov, Hanel and Thurner 2012 (without the logit).
//!
//! ```
//! use scrutineer::numeric::stream::Seed;
//! use scrutineer::simulate::{HonestParameters, honest};
//!
//! let parameters = HonestParameters { stations: 500, ..HonestParameters::default() };
//! let stream = Seed::from_text("example").stream("simulate");
//! let election = honest(&parameters, &stream).unwrap();
//! assert_eq!(election.len(), 500);
//! assert_eq!(election.ballots[0], election.null[0] + election.counts(0).valid());
//! ```

use crate::model::Problems;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Poisson};

use crate::numeric::logit_normal::location_for_mean;
use crate::numeric::stream::Stream;
use crate::threads;

use super::draw::{AtCentre, Law, Laws, Recipe, fill, normal};
use super::election::{Election, Places};
use super::error::ParameterError;
use super::parameters::{Differences, HonestParameters, RollSizes};

/// Standard deviation of the logarithm of the regions' sizes.
const REGION_SIZES: f64 = 0.5;

/// The relative difference between a table's roll and its centre's.
const TABLE_SIZES: f64 = 0.02;

/// The number of waves in a smooth field, and their standard deviation in radians per region.
const WAVES: usize = 16;
const WAVE_NUMBER: f64 = 1.5;

/// The map's corner, in the middle of the Atlantic, and its size in degrees.
const CORNER: (f64, f64) = (30.0, -50.0);
const WIDEST: f64 = 20.0;

/// How often a roll that is out of bounds is drawn again before it is set to the bound.
const TRIES: usize = 64;

/// Draws an honest election.
///
/// # Errors
/// Every parameter that is out of its range.
pub fn honest(
    parameters: &HonestParameters,
    stream: &Stream,
) -> Result<Election, Problems<ParameterError>> {
    parameters.check()?;
    let mut regions: Vec<ChaCha8Rng> = (0..u64::from(parameters.regions))
        .map(|region| stream.substream("regions").draw(region))
        .collect();
    let quotas = quotas(parameters.stations, &mut regions);
    let (mut election, field) = frame(parameters, &quotas, stream);
    let recipe = recipe(parameters, &mut regions);
    fill(
        &mut election,
        &recipe,
        Some((&field, parameters.smooth)),
        stream,
    );
    Ok(election)
}

/// The number of stations of each region: one, plus a share of the rest in proportion to its size.
fn quotas(stations: usize, regions: &mut [ChaCha8Rng]) -> Vec<usize> {
    let sizes: Vec<f64> = regions
        .iter_mut()
        .map(|random| (REGION_SIZES * normal(random)).exp())
        .collect();
    let whole: f64 = sizes.iter().sum();
    let rest = stations - regions.len();
    let (mut so_far, mut given) = (0.0, 0);
    let mut quotas = Vec::with_capacity(sizes.len());
    for (place, size) in sizes.iter().enumerate() {
        so_far += size;
        let up_to = if place + 1 == sizes.len() {
            rest
        } else {
            ((so_far / whole * rest as f64) as usize).clamp(given, rest)
        };
        quotas.push(1 + up_to - given);
        given = up_to;
    }
    quotas
}

/// The centres of every region, and how everything differs within it.
fn recipe(parameters: &HonestParameters, regions: &mut [ChaCha8Rng]) -> Recipe {
    let order = parameters.by_share();
    let spread_of = |place: usize| match place {
        0 => parameters.leader_spread,
        _ => parameters.others_spread,
    };
    let mut left = 1.0;
    let mut parts = Vec::new();
    for (place, &selection) in order.iter().enumerate().take(order.len() - 1) {
        let share = parameters.selections[selection].share;
        let part = if left > 0.0 {
            (share / left).min(1.0)
        } else {
            0.0
        };
        parts.push(location_for_mean(part, spread_of(place).whole()));
        left -= share;
    }
    let turnout = location_for_mean(parameters.turnout, parameters.turnout_spread.whole());
    let null = location_for_mean(parameters.null, parameters.null_spread.whole());
    let correlation = parameters.turnout_leader_correlation;
    let rest = (1.0 - correlation * correlation).max(0.0).sqrt();
    let law = |middle: f64, spread: Differences, z: f64| Law {
        middle: middle + spread.regions * z,
        centres: spread.centres,
        tables: spread.tables,
    };
    let regions = regions
        .iter_mut()
        .map(|random| {
            let leader = normal(random);
            let own = correlation * leader + rest * normal(random);
            Laws {
                turnout: law(turnout, parameters.turnout_spread, own),
                null: law(null, parameters.null_spread, normal(random)),
                parts: parts
                    .iter()
                    .enumerate()
                    .map(|(place, &middle)| {
                        let z = if place == 0 { leader } else { normal(random) };
                        law(middle, spread_of(place), z)
                    })
                    .collect(),
            }
        })
        .collect();
    Recipe {
        order,
        regions,
        correlation,
        arrival: Some(parameters.arrival),
    }
}

/// The stations, their locations and their numbers of voters, and the smooth field at each centre.
fn frame(
    parameters: &HonestParameters,
    quotas: &[usize],
    stream: &Stream,
) -> (Election, Vec<AtCentre>) {
    let centres = centres(parameters.tables_per_centre, quotas, stream);
    let map = Map::new(quotas.len(), stream);
    let of_places = stream.substream("places");
    let pieces = threads::map_rows(centres.len(), |piece| {
        let mut part = Part::default();
        for number in piece {
            let centre = &centres[number];
            let mut random = of_places.draw(number as u64);
            let (latitude, longitude, field) = map.place(centre.region, &mut random);
            part.field.push(field);
            let size = roll(&parameters.registered, &mut random);
            for table in 1..=centre.tables {
                part.registered
                    .push(table_roll(&parameters.registered, size, &mut random));
                part.region.push(centre.region);
                part.centre.push(number as u32);
                part.table.push(table);
                part.latitude.push(latitude);
                part.longitude.push(longitude);
            }
        }
        part
    });
    let mut all = Part::default();
    for part in pieces {
        all.registered.extend(part.registered);
        all.region.extend(part.region);
        all.centre.extend(part.centre);
        all.table.extend(part.table);
        all.latitude.extend(part.latitude);
        all.longitude.extend(part.longitude);
        all.field.extend(part.field);
    }
    let election = Election {
        title: parameters.title.clone(),
        selections: parameters.contest(),
        published: vec![true; all.registered.len()],
        registered: all.registered,
        ballots: Vec::new(),
        null: Vec::new(),
        votes: Vec::new(),
        region: all.region,
        centre: all.centre,
        table: all.table,
        places: Some(Places {
            latitude: all.latitude,
            longitude: all.longitude,
        }),
        arrival: None,
        regions: codes(quotas.len()),
        centres: codes(centres.len()),
    };
    (election, all.field)
}

/// A part of the frame's columns.
#[derive(Default)]
struct Part {
    registered: Vec<u64>,
    region: Vec<u32>,
    centre: Vec<u32>,
    table: Vec<u32>,
    latitude: Vec<f64>,
    longitude: Vec<f64>,
    field: Vec<AtCentre>,
}

struct Centre {
    region: u32,
    tables: u32,
}

/// The centres, region by region.
fn centres(mean_tables: f64, quotas: &[usize], stream: &Stream) -> Vec<Centre> {
    // A Poisson distribution with mean 0 does not exist. In that case every centre has one table.
    let more = Poisson::new(mean_tables - 1.0).ok();
    let of_tables = stream.substream("tables");
    let mut centres = Vec::new();
    for (region, &quota) in (0..).zip(quotas) {
        let mut random = of_tables.draw(u64::from(region));
        let mut left = quota;
        while left > 0 {
            let more = more.map_or(0.0, |more| more.sample(&mut random));
            let tables = left.min(1 + more as usize);
            centres.push(Centre {
                region,
                tables: tables as u32,
            });
            left -= tables;
        }
    }
    centres
}

/// Draws the number of voters at a table of a centre.
fn roll(sizes: &RollSizes, random: &mut ChaCha8Rng) -> f64 {
    let mut size = sizes.median;
    for _ in 0..TRIES {
        size = sizes.median * (sizes.sigma * normal(random)).exp();
        if size >= sizes.least as f64 && size <= sizes.most as f64 {
            break;
        }
    }
    size
}

fn table_roll(sizes: &RollSizes, size: f64, random: &mut ChaCha8Rng) -> u64 {
    let roll = size * (1.0 + TABLE_SIZES * normal(random));
    (roll.round() as u64).clamp(sizes.least, sizes.most)
}

/// Codes of the same length: `01`, `02`, …
fn codes(many: usize) -> Vec<String> {
    let width = many.to_string().len();
    (1..=many).map(|code| format!("{code:0width$}")).collect()
}

/// Adjacent cells, and waves over them.
struct Map {
    columns: usize,
    degrees: f64,
    waves: Vec<Wave>,
}

struct Wave {
    east: f64,
    north: f64,
    /// The phases for the leader and for turnout.
    phases: AtCentre,
}

impl Map {
    fn new(regions: usize, stream: &Stream) -> Self {
        let columns = (regions as f64).sqrt().ceil().max(1.0) as usize;
        let of_waves = stream.substream("waves");
        let waves = (0..WAVES as u64)
            .map(|wave| {
                let mut random = of_waves.draw(wave);
                let mut phase = || random.random::<f64>() * std::f64::consts::TAU;
                let phases = [phase(), phase()];
                Wave {
                    phases,
                    east: WAVE_NUMBER * normal(&mut random),
                    north: WAVE_NUMBER * normal(&mut random),
                }
            })
            .collect();
        Self {
            columns,
            degrees: (WIDEST / columns as f64).min(2.0),
            waves,
        }
    }

    /// Latitude, longitude and the field at a random point of a region.
    fn place(&self, region: u32, random: &mut ChaCha8Rng) -> (f64, f64, AtCentre) {
        let region = region as usize;
        let north = (region / self.columns) as f64 + random.random::<f64>();
        let east = (region % self.columns) as f64 + random.random::<f64>();
        let mut field = [0.0; 2];
        for wave in &self.waves {
            let at = wave.east * east + wave.north * north;
            for (sum, phase) in field.iter_mut().zip(wave.phases) {
                *sum += (at + phase).cos();
            }
        }
        // A cosine with a random phase has variance 1/2.
        let scale = (2.0 / WAVES as f64).sqrt();
        let rounded = |degrees: f64| (degrees * 1e5).round() / 1e5;
        (
            rounded(CORNER.0 + self.degrees * north),
            rounded(CORNER.1 + self.degrees * east),
            field.map(|sum| sum * scale),
        )
    }
}

#[cfg(test)]
mod tests;
