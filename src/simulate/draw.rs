//! From chances to counts: the part that an invented country and one at hand have in common.
//!
//! # Formula
//! Station i is a table of centre c in region r. Its logit of turnout is
//! m_r + s_c·Z_c + s_t·Z_i, with a middle m for each region and standard deviations s between
//! centres and between tables; and so for null votes among the ballots, for the leader among the
//! valid votes, and for each further selection among what those before it leave. Turnout and
//! leader have correlated Z, all others are independent. Ballots, null votes and votes are then
//! binomial, one after the other, and the last selection has what is left: so shares of several
//! selections stay a whole, and the mean of each is a product of means.
//!
//! # Randomness
//! Each centre and each station has a draw of its own, numbered by centre and table.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Binomial, Distribution, StandardNormal};

use crate::numeric::logit_normal::logistic;
use crate::numeric::stream::Stream;
use crate::threads;

use super::election::Election;
use super::parameters::Arrivals;

/// Everything that counts are drawn from.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Recipe {
    /// The selections' places, in the order in which they take their votes.
    pub(super) order: Vec<usize>,
    /// For each region.
    pub(super) regions: Vec<Laws>,
    /// Of turnout with the leader's part.
    pub(super) correlation: f64,
    /// When sheets arrive; `None` leaves the column as it is.
    pub(super) arrival: Option<Arrivals>,
}

/// The chances in one region.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Laws {
    /// Ballots of registered voters.
    pub(super) turnout: Law,
    /// Null votes of ballots.
    pub(super) null: Law,
    /// Of each selection in order but the last: votes of what those before it leave.
    pub(super) parts: Vec<Law>,
}

/// A logit that differs: its middle, and standard deviations between centres and between tables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Law {
    pub(super) middle: f64,
    pub(super) centres: f64,
    pub(super) tables: f64,
}

impl Law {
    /// The chance where centre and table are so many standard deviations from the middle.
    fn chance(self, centre: f64, table: f64) -> f64 {
        logistic(self.middle + self.centres * centre + self.tables * table)
    }
}

/// What a smooth field says at a centre: for the leader and for turnout.
pub(super) type AtCentre = [f64; 2];

/// How many standard deviations a centre is from the middle.
struct CentreDraw {
    turnout: f64,
    null: f64,
    parts: Vec<f64>,
    arrival: f64,
}

/// Fills ballots, null votes, votes and arrivals of a frame. `field` has a standard normal value
/// for each centre, which takes the part `smooth` of the variance between centres.
pub(super) fn fill(
    election: &mut Election,
    recipe: &Recipe,
    field: Option<(&[AtCentre], f64)>,
    stream: &Stream,
) {
    let (of_centres, of_stations) = (stream.substream("centres"), stream.substream("stations"));
    let centres: Vec<CentreDraw> = threads::map_rows(election.centres.len(), |piece| {
        piece
            .map(|centre| {
                let smooth = field.and_then(|(all, part)| Some((*all.get(centre)?, part)));
                centre_draw(recipe, smooth, &mut of_centres.draw(centre as u64))
            })
            .collect::<Vec<_>>()
    })
    .into_iter()
    .flatten()
    .collect();

    let width = 2 + recipe.order.len();
    let frame = &*election;
    let pieces = threads::map_rows(frame.len(), |piece| {
        let mut counts = vec![0; piece.len() * width];
        let mut arrivals = Vec::with_capacity(piece.len());
        for (row, counts) in piece.zip(counts.chunks_exact_mut(width)) {
            let mut random = of_stations.draw(frame.key(row));
            let laws = &recipe.regions[frame.region[row] as usize];
            let centre = &centres[frame.centre[row] as usize];
            sheet(
                recipe,
                laws,
                centre,
                frame.registered[row],
                counts,
                &mut random,
            );
            if let Some(arrival) = &recipe.arrival {
                arrivals.push(minutes(arrival, centre.arrival, &mut random));
            }
        }
        (counts, arrivals)
    });

    let rows = election.len();
    election.ballots = Vec::with_capacity(rows);
    election.null = Vec::with_capacity(rows);
    election.votes = vec![Vec::with_capacity(rows); recipe.order.len()];
    let mut arrivals = Vec::with_capacity(rows);
    for (counts, arrived) in pieces {
        let column = |place: usize| counts.iter().skip(place).step_by(width).copied();
        election.ballots.extend(column(0));
        election.null.extend(column(1));
        for (place, votes) in election.votes.iter_mut().enumerate() {
            votes.extend(column(2 + place));
        }
        arrivals.extend(arrived);
    }
    if recipe.arrival.is_some() {
        election.arrival = Some(arrivals);
    }
}

/// How a centre differs from its region.
fn centre_draw(
    recipe: &Recipe,
    smooth: Option<(AtCentre, f64)>,
    random: &mut ChaCha8Rng,
) -> CentreDraw {
    let (mut leader, mut own) = (normal(random), normal(random));
    if let Some(([of_leader, of_turnout], part)) = smooth {
        leader = part.sqrt() * of_leader + (1.0 - part).sqrt() * leader;
        own = part.sqrt() * of_turnout + (1.0 - part).sqrt() * own;
    }
    let turnout = correlated(leader, own, recipe.correlation);
    let null = normal(random);
    let many = recipe.order.len().saturating_sub(1);
    let parts = (0..many)
        .map(|place| if place == 0 { leader } else { normal(random) })
        .collect();
    let with_leader = recipe.arrival.map_or(0.0, |one| one.leader_correlation);
    CentreDraw {
        turnout,
        null,
        parts,
        arrival: correlated(leader, normal(random), with_leader),
    }
}

/// Draws one sheet: ballots, null votes, and the votes of each selection at its place.
fn sheet(
    recipe: &Recipe,
    laws: &Laws,
    centre: &CentreDraw,
    registered: u64,
    counts: &mut [u64],
    random: &mut ChaCha8Rng,
) {
    let (leader, own) = (normal(random), normal(random));
    let own = correlated(leader, own, recipe.correlation);
    let ballots = binomial(registered, laws.turnout.chance(centre.turnout, own), random);
    let chance = laws.null.chance(centre.null, normal(random));
    let null = binomial(ballots, chance, random);
    counts[0] = ballots;
    counts[1] = null;
    let mut left = ballots - null;
    for (place, law) in laws.parts.iter().enumerate() {
        let own = if place == 0 { leader } else { normal(random) };
        let votes = binomial(left, law.chance(centre.parts[place], own), random);
        counts[2 + recipe.order[place]] = votes;
        left -= votes;
    }
    if let Some(&last) = recipe.order.last() {
        counts[2 + last] = left;
    }
}

/// When a sheet arrives, in minutes with two decimals.
fn minutes(arrival: &Arrivals, centre: f64, random: &mut ChaCha8Rng) -> f64 {
    let z = (centre + normal(random)) * 0.5f64.sqrt();
    let minutes = arrival.median_minutes * (arrival.sigma * z).exp();
    (minutes * 100.0).round() / 100.0
}

/// A standard normal value that has this correlation with `one`, made of an independent one.
fn correlated(one: f64, independent: f64, correlation: f64) -> f64 {
    correlation * one + (1.0 - correlation * correlation).max(0.0).sqrt() * independent
}

pub(super) fn normal(random: &mut ChaCha8Rng) -> f64 {
    StandardNormal.sample(random)
}

/// How many of `trials` happen; none where the chance is no number.
pub(super) fn binomial(trials: u64, chance: f64, random: &mut ChaCha8Rng) -> u64 {
    match Binomial::new(trials, chance.clamp(0.0, 1.0)) {
        Ok(binomial) => binomial.sample(random).min(trials),
        Err(_) => 0,
    }
}
