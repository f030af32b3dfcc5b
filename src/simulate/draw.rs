//! From probabilities to counts: the part that invented and fitted countries have in common.
//!
//! # Formula
//! Station i is a table of centre c in region r. Its logit of turnout is m_r + s_c·Z_c + s_t·Z_i,
//! with a centre m for each region and standard deviations s between centres and between tables.
//! The same holds for null votes among the ballots, for the leader among the valid votes, and for
//! each further selection among the votes that the previous ones leave. Turnout and leader have
//! correlated Z; all others are independent. Ballots, null votes and votes are then binomial, one
//! after the other, and the last selection gets the remainder. So the shares of several selections
//! add up, and the mean of each share is a product of means.
//!
//! # Randomness
//! Each centre and each station has its own draw, numbered by centre and table.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Binomial, Distribution, StandardNormal};

use crate::numeric::logit_normal::logistic;
use crate::numeric::stream::Stream;
use crate::threads;

use super::election::Election;
use super::parameters::Arrivals;

/// Everything from which counts are drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Recipe {
    /// The indices of the selections, in the order in which they take their votes.
    pub(super) order: Vec<usize>,
    /// The distributions of each region.
    pub(super) regions: Vec<Laws>,
    /// The correlation of turnout with the leader's share.
    pub(super) correlation: f64,
    /// When sheets arrive. `None` leaves the column unchanged.
    pub(super) arrival: Option<Arrivals>,
}

/// The distributions of probabilities in one region.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Laws {
    /// Ballots among registered voters.
    pub(super) turnout: Law,
    /// Null votes among ballots.
    pub(super) null: Law,
    /// For each selection in order, except the last: its votes among those that the previous ones
    /// leave.
    pub(super) parts: Vec<Law>,
}

/// The distribution of a logit: its centre, and standard deviations between centres and between
/// tables.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Law {
    pub(super) middle: f64,
    pub(super) centres: f64,
    pub(super) tables: f64,
}

impl Law {
    /// The probability for a centre and a table that are this many standard deviations from the
    /// middle.
    fn chance(self, centre: f64, table: f64) -> f64 {
        logistic(self.middle + self.centres * centre + self.tables * table)
    }
}

/// The values of a smooth field at a centre, for the leader and for turnout.
pub(super) type AtCentre = [f64; 2];

/// How many standard deviations a centre is from the middle.
struct CentreDraw {
    turnout: f64,
    null: f64,
    parts: Vec<f64>,
    arrival: f64,
}

/// Fills in the ballots, null votes, votes and arrivals of a frame. `field` has a standard normal
/// value for each centre, which accounts for the fraction `smooth` of the variance between centres.
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

/// Draws how a centre differs from its region.
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

/// Draws one sheet: ballots, null votes, and the votes of each selection at its index.
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

/// The time at which a sheet arrives, in minutes with two decimals.
fn minutes(arrival: &Arrivals, centre: f64, random: &mut ChaCha8Rng) -> f64 {
    let z = (centre + normal(random)) * 0.5f64.sqrt();
    let minutes = arrival.median_minutes * (arrival.sigma * z).exp();
    (minutes * 100.0).round() / 100.0
}

/// A standard normal value with this correlation to `one`, made from an independent value.
fn correlated(one: f64, independent: f64, correlation: f64) -> f64 {
    correlation * one + (1.0 - correlation * correlation).max(0.0).sqrt() * independent
}

pub(super) fn normal(random: &mut ChaCha8Rng) -> f64 {
    StandardNormal.sample(random)
}

/// The number of successes in `trials`. 0 if the probability is NaN.
pub(super) fn binomial(trials: u64, chance: f64, random: &mut ChaCha8Rng) -> u64 {
    match Binomial::new(trials, chance.clamp(0.0, 1.0)) {
        Ok(binomial) => binomial.sample(random).min(trials),
        Err(_) => 0,
    }
}
