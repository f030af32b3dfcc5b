//! Honest elections that imitate a real country: its stations, its regions, its heterogeneity.
//!
//! # What it answers
//! What would this country's results look like if every voter had decided honestly, with the
//! turnout and shares of its regions, and with centres and tables that differ as much as they do?
//!
//! # Formula
//! Every station keeps its roll, region, centre, table and location. The stages are turnout (of the
//! roll), null votes (of the ballots), the leader (of the valid votes), and each further selection
//! by size (of the votes that the previous ones leave). For each stage these are estimated by
//! moments:
//!
//! - the mean p of each region: the sum of counts divided by the sum of trials;
//! - the intraclass correlations of stations within regions (ρ) and of tables within centres (ρ′),
//!   over the country, beyond binomial noise (`numeric::overdispersion`); negative estimates become
//!   0;
//! - the standard deviation of the logit that gives the variance ρ·p(1−p), region by region
//!   (`numeric::logit_normal`); the fraction ρ′(1−ρ)/ρ of its square is between tables;
//! - the correlation of turnout and the leader's share: the covariance of the stations' two rates
//!   about their region's means, whose noises are independent, divided by these standard
//!   deviations.
//!
//! Ballots are weights in a region's share. So with a correlation r, the mean probability for the
//! leader is the region's share minus r·σ_turnout·σ_leader / turnout. Counts are then drawn in the
//! same way as in [`honest`](super::honest::honest).
//!
//! # Assumptions
//! Within a region, rolls say nothing about how people vote. One ρ holds for all regions.
//!
//! # When it misleads
//! - Any manipulation of the real election is in the moments: stuffing looks like a large ρ of
//!   turnout and a correlation with the leader. An election like a manipulated one is honest in its
//!   mechanism, but not in its figures.
//! - A logit-normal distribution has one mode. Stations where everybody votes alike, such as ships
//!   and hospitals, widen this mode.
//! - If a selection's share of the remaining votes differs much in only a few places, the
//!   difference is spread over all places.
//! - Neighbours are no more alike than other stations of their region.
//!
//! # Errors
//! Columns of different lengths, indices out of range, two stations with the same centre and table,
//! counts above [`CountColumn::MAX`], or no station that has voters and at most as many ballots as
//! voters.
//!
//! # Complexity
//! Linear in stations times selections, plus some tens of microseconds for each stage and region.
//!
//! # Reference
//! ρ by moments as for cluster samples (Donner 1986).
//!
//! ```
//! use scrutineer::numeric::stream::Seed;
//! use scrutineer::simulate::{HonestParameters, fit, honest};
//!
//! // In this example the real country is simulated too.
//! let stream = Seed::from_text("example").stream("simulate");
//! let at_hand = honest(&HonestParameters::default(), &stream).unwrap();
//! let fitted = fit(&at_hand).unwrap();
//! let like_it = fitted.draw(&stream.substream("first"));
//! assert_eq!(like_it.registered, at_hand.registered);
//! let part = |votes: u64, of: u64| votes as f64 / of as f64;
//! assert!((part(like_it.sum(0), at_hand.sum(0)) - 1.0).abs() < 0.03);
//! ```

use crate::model::Problems;
use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{CountColumn, Selection};
use crate::numeric::logit_normal::{location_for_mean, sd_for_rho};
use crate::numeric::overdispersion::Overdispersion;
use crate::numeric::stream::Stream;
use crate::threads;

use super::draw::{Law, Laws, Recipe, fill};
use super::election::Election;
use super::error::{ParameterError, Wrong};

/// If the votes that no listed selection has are more than this share of the ballots, they become a
/// selection of their own. Below it they are treated as slips.
const UNLISTED: f64 = 1e-3;

/// A correlation of 1 would mean that turnout and share are the same thing.
const MOST_CORRELATED: f64 = 0.99;

/// How much the stations of a country differ beyond chance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Heterogeneity {
    /// Intraclass correlation of stations within regions.
    pub stations: f64,
    /// Intraclass correlation of tables within centres. `None` if no centre has two tables.
    pub tables: Option<f64>,
}

/// A country as estimated from its stations. See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// Heterogeneity of ballots among registered voters.
    pub turnout: Heterogeneity,
    /// Heterogeneity of null votes among ballots.
    pub null: Heterogeneity,
    /// Heterogeneity of each selection except the smallest, the leader first: of its votes among
    /// those that the previous selections leave.
    pub parts: Vec<Heterogeneity>,
    /// Correlation of turnout with the leader's share within regions.
    pub correlation: f64,
    /// The number of stations used for the estimates.
    pub used: u64,
    /// The number of stations left out of the estimates, because they have no voters or more
    /// ballots than voters. They are drawn nevertheless.
    pub left_out: u64,
    frame: Election,
    recipe: Recipe,
}

impl Fitted {
    /// Draws a new honest election. It is the same for the same stream, with any number of threads.
    #[must_use]
    pub fn draw(&self, stream: &Stream) -> Election {
        let mut election = self.frame.clone();
        fill(&mut election, &self.recipe, None, stream);
        election
    }
}

/// Counts and trials of one stage, by station.
type Stage = Vec<(u64, u64)>;

/// Estimates the parameters of a country.
///
/// If at least a tenth of a percent of the ballots are neither null nor for a listed selection,
/// these votes become an additional selection `others`.
///
/// # Errors
/// Every problem of the columns.
pub fn fit(at_hand: &Election) -> Result<Fitted, Problems<ParameterError>> {
    check(at_hand)?;
    let (selections, votes) = listed(at_hand);
    let mut order: Vec<usize> = (0..votes.len()).collect();
    let sum = |place: usize| {
        votes[place]
            .iter()
            .map(|&one| u128::from(one))
            .sum::<u128>()
    };
    order.sort_by_key(|&place| std::cmp::Reverse(sum(place)));

    let ballots: Vec<u64> = (0..at_hand.len())
        .map(|row| at_hand.null[row] + votes.iter().map(|votes| votes[row]).sum::<u64>())
        .collect();
    let rows: Vec<usize> = (0..at_hand.len())
        .filter(|&row| at_hand.registered[row] > 0 && ballots[row] <= at_hand.registered[row])
        .collect();
    if rows.is_empty() {
        let refused = ParameterError::Refused {
            key: "stations".to_string(),
            why: "none has voters, and no more ballots than voters".to_string(),
        };
        return Err(refused.into());
    }
    let stages = stages(at_hand, &votes, &order, &ballots, &rows);
    let regions = groups(&at_hand.region, at_hand.regions.len(), &rows);
    let centres = groups(&at_hand.centre, at_hand.centres.len(), &rows);
    let found: Vec<Heterogeneity> = threads::map(&stages, |stage| Heterogeneity {
        stations: rho(&regions, stage).unwrap_or(0.0),
        tables: rho(&centres, stage),
    });
    let means = threads::map(&stages, |stage| means(&regions, stage));
    let correlation = match stages.get(2) {
        Some(leader) => correlation(&regions, [&stages[0], leader], [found[0], found[2]], &means),
        None => 0.0,
    };
    let laws = threads::map(&(0..regions.len()).collect::<Vec<_>>(), |&region| {
        let law = |stage: usize, mean: f64| law(mean, found[stage]);
        let mean = |stage: usize| means[stage][region];
        let spread =
            |stage: usize| (found[stage].stations * mean(stage) * (1.0 - mean(stage))).sqrt();
        let leader = |share: f64| {
            let weighed = correlation * spread(0) * spread(2) / mean(0);
            if weighed.is_finite() {
                (share - weighed).clamp(0.0, 1.0)
            } else {
                share
            }
        };
        Laws {
            turnout: law(0, mean(0)),
            null: law(1, mean(1)),
            parts: (2..stages.len())
                .map(|stage| match stage {
                    2 => law(2, leader(mean(2))),
                    _ => law(stage, mean(stage)),
                })
                .collect(),
        }
    });
    let used = rows.len() as u64;
    Ok(Fitted {
        turnout: found[0],
        null: found[1],
        parts: found[2..].to_vec(),
        correlation,
        used,
        left_out: at_hand.len() as u64 - used,
        frame: Election {
            selections,
            published: vec![true; at_hand.len()],
            ballots: Vec::new(),
            null: Vec::new(),
            votes: Vec::new(),
            ..at_hand.clone()
        },
        recipe: Recipe {
            order,
            regions: laws,
            correlation,
            arrival: None,
        },
    })
}

/// Checks that the columns are consistent.
fn check(at_hand: &Election) -> Result<(), Problems<ParameterError>> {
    let mut wrong = Wrong::default();
    let stations = at_hand.len();
    let mut same = |name: &str, length: usize| {
        if length != stations {
            wrong.refuse(
                name,
                format!("has {length} stations, and registered has {stations}"),
            );
        }
    };
    same("ballots", at_hand.ballots.len());
    same("null", at_hand.null.len());
    for (votes, one) in at_hand.votes.iter().zip(&at_hand.selections) {
        same(&format!("votes of {}", one.id), votes.len());
    }
    same("region", at_hand.region.len());
    same("centre", at_hand.centre.len());
    same("table", at_hand.table.len());
    if let Some(places) = &at_hand.places {
        same("latitude", places.latitude.len());
        same("longitude", places.longitude.len());
    }
    if let Some(arrival) = &at_hand.arrival {
        same("arrival", arrival.len());
        if !arrival.iter().all(|minutes| minutes.is_finite()) {
            wrong.refuse("arrival", "has a moment that is no number");
        }
    }
    if at_hand.selections.is_empty() || at_hand.selections.len() != at_hand.votes.len() {
        let [votes, selections] = [at_hand.votes.len(), at_hand.selections.len()];
        wrong.refuse(
            "votes",
            format!("{votes} columns for {selections} selections"),
        );
    }
    let counts = [&at_hand.registered, &at_hand.ballots, &at_hand.null];
    let columns = counts.into_iter().chain(&at_hand.votes);
    if columns.flatten().any(|&count| count > CountColumn::MAX) {
        wrong.refuse(
            "stations",
            format!("one has a count above {}", CountColumn::MAX),
        );
    }
    for (name, column, many) in [
        ("region", &at_hand.region, at_hand.regions.len()),
        ("centre", &at_hand.centre, at_hand.centres.len()),
    ] {
        if column.iter().any(|&place| place as usize >= many) {
            wrong.refuse(
                name,
                format!("one is not below {many}, the number of names"),
            );
        }
    }
    let mut seen = BTreeSet::new();
    let twice = at_hand
        .centre
        .iter()
        .zip(&at_hand.table)
        .any(|key| !seen.insert(key));
    if twice {
        wrong.refuse("table", "two stations have the same centre and table");
    }
    wrong.done()
}

/// The selections and their votes, including one for the votes that no listed selection has.
fn listed(at_hand: &Election) -> (Vec<Selection>, Vec<Vec<u64>>) {
    let mut selections = at_hand.selections.clone();
    let mut votes = at_hand.votes.clone();
    let rest: Vec<u64> = (0..at_hand.len())
        .map(|row| {
            let known: u64 = votes.iter().map(|votes| votes[row]).sum();
            at_hand.ballots[row].saturating_sub(known + at_hand.null[row])
        })
        .collect();
    let sum = |counts: &[u64]| counts.iter().map(|&one| one as f64).sum::<f64>();
    if sum(&rest) > UNLISTED * sum(&at_hand.ballots) {
        let mut id = "others".to_string();
        while selections.iter().any(|one| one.id.as_str() == id) {
            id.push('+');
        }
        selections.push(Selection {
            id: id.as_str().into(),
            name: "votes for others, not listed".to_string(),
        });
        votes.push(rest);
    }
    (selections, votes)
}

/// Turnout, null votes, the leader, and so on: counts and trials of every station in use.
fn stages(
    at_hand: &Election,
    votes: &[Vec<u64>],
    order: &[usize],
    ballots: &[u64],
    rows: &[usize],
) -> Vec<Stage> {
    let of = |count: &dyn Fn(usize) -> (u64, u64)| rows.iter().map(|&row| count(row)).collect();
    let mut stages: Vec<Stage> = vec![
        of(&|row| (ballots[row], at_hand.registered[row])),
        of(&|row| (at_hand.null[row], ballots[row])),
    ];
    let mut left: Vec<u64> = rows
        .iter()
        .map(|&row| ballots[row] - at_hand.null[row])
        .collect();
    for &place in order.iter().take(order.len().saturating_sub(1)) {
        let own = rows.iter().map(|&row| votes[place][row]);
        let stage: Stage = own.zip(left.iter().copied()).collect();
        for (left, (own, _)) in left.iter_mut().zip(&stage) {
            *left -= own;
        }
        stages.push(stage);
    }
    stages
}

/// The indices, among the rows in use, of each group's stations.
fn groups(column: &[u32], many: usize, rows: &[usize]) -> Vec<Vec<u32>> {
    let mut groups = vec![Vec::new(); many];
    for (place, &row) in (0..).zip(rows) {
        groups[column[row] as usize].push(place);
    }
    groups
}

/// The intraclass correlation within groups, between 0 and 1. `None` if the data contain no
/// information about it.
fn rho(groups: &[Vec<u32>], stage: &Stage) -> Option<f64> {
    let of_group =
        |group: &Vec<u32>| Overdispersion::of(group.iter().map(|&place| stage[place as usize]));
    let all: Overdispersion = groups.iter().map(of_group).sum();
    Some(all.rho()?.clamp(0.0, 1.0))
}

/// The mean of each region. If a region has no trials, it is the country's mean.
fn means(regions: &[Vec<u32>], stage: &Stage) -> Vec<f64> {
    let mean = |counts: &mut dyn Iterator<Item = (u64, u64)>| {
        let (count, trials) = counts.fold((0u128, 0u128), |sums, (count, trials)| {
            (sums.0 + u128::from(count), sums.1 + u128::from(trials))
        });
        (trials > 0).then(|| count as f64 / trials as f64)
    };
    let whole = mean(&mut stage.iter().copied()).unwrap_or(0.0);
    regions
        .iter()
        .map(|region| mean(&mut region.iter().map(|&place| stage[place as usize])).unwrap_or(whole))
        .collect()
}

/// The correlation within regions between the probabilities of two stages.
fn correlation(
    regions: &[Vec<u32>],
    stages: [&Stage; 2],
    found: [Heterogeneity; 2],
    means: &[Vec<f64>],
) -> f64 {
    let (mut covariance, mut product) = (0.0, 0.0);
    for (number, region) in regions.iter().enumerate() {
        let both: Vec<[f64; 2]> = region
            .iter()
            .map(|&place| stages.map(|stage| stage[place as usize]))
            .filter(|counts| counts.iter().all(|&(_, trials)| trials > 0))
            .map(|counts| counts.map(|(count, trials)| count as f64 / trials as f64))
            .collect();
        if both.len() < 2 {
            continue;
        }
        let many = both.len() as f64;
        let middle = [0, 1].map(|one| both.iter().map(|rates| rates[one]).sum::<f64>() / many);
        let apart = both
            .iter()
            .map(|rates| (rates[0] - middle[0]) * (rates[1] - middle[1]));
        covariance += apart.sum::<f64>();
        let variance = |one: usize, stage: usize| {
            let mean: f64 = means[stage][number];
            found[one].stations * mean * (1.0 - mean)
        };
        product += (many - 1.0) * (variance(0, 0) * variance(1, 2)).sqrt();
    }
    if product > 0.0 {
        (covariance / product).clamp(-MOST_CORRELATED, MOST_CORRELATED)
    } else {
        0.0
    }
}

/// The distribution of a probability with this mean.
fn law(mean: f64, found: Heterogeneity) -> Law {
    let sd = sd_for_rho(mean, found.stations);
    let between_tables = match found.tables {
        Some(tables) if found.stations > 0.0 => {
            (tables * (1.0 - found.stations) / found.stations).clamp(0.0, 1.0)
        }
        _ => 0.0,
    };
    Law {
        middle: location_for_mean(mean, sd),
        centres: sd * (1.0 - between_tables).sqrt(),
        tables: sd * between_tables.sqrt(),
    }
}

#[cfg(test)]
mod tests;
