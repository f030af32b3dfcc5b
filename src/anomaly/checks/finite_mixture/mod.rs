//! Stations as a mixture of clean ones, ones with some manufactured and stolen votes, and ones with
//! very many: Mebane's *eforensics*, in the form called qbl.
//!
//! - `model`: parameters, prior, rates and counts
//! - `integral`: binomial counts whose probability depends on a normal predictor
//! - `nodes`: the fixed places of the rates, and their weights
//! - `table`: what the counts say at every pair of rates
//! - `support`: where the likelihood is computed, at every station or on a grid
//! - `proposal`: shapes of steps
//! - `moves`: the moves of a chain
//! - `state`: where a chain is, and whether it moves
//! - `optimizer`: the mode nearest to a point, and its curvature
//! - `warm`: from the prior to an explanation
//! - `sampler`: the draws of one chain
//! - `settings`: [`FiniteMixtureSettings`]
//! - `names`: the names of its figures
//! - `explanation`: what one warm-up took for the best explanation ([`Explanation`])
//! - `result`: [`FiniteMixture`], [`Posterior`], [`Side`], [`StationPosterior`]
//! - `tests`: the likelihood against brute force, and simulated elections
//!
//! # What it answers
//! Under this model, and only under it: what share of the stations is not of the clean component,
//! how many votes it calls manufactured (of voters who stayed at home) and stolen (given to others
//! and counted for the leader), and which stations it is about.
//!
//! # Formula
//! Of N registered a = N − T stayed at home and w voted for the leader. With π ∝ (u₁, u₂, u₃),
//! u₁ ~ U(0, 1), u₂, u₃ ~ U(0, u₁), a station is clean, incremental or extreme. With g the inverse
//! logit, turnout τ = g(x) and share ν = g(y); incremental rates m, s = 0.7 g(·), extreme rates
//! 0.7 + 0.3 g(·). Every predictor is normal over stations, its mean ~ N(0, 1) and its variance
//! ~ Exp(5). Then a ~ Bin(N, (1−τ)(1−m)) and w ~ Bin(N, [m·a/N + (1−m−a/N) h]/(1−m)) with
//! h = 1 − (1−s)(1−ν); clean stations have m = s = 0. The realised rates m and s are counts out of N
//! with these expectations.
//!
//! The prior is that of the published program, in which the precision of a predictor is one over a
//! variable that is Exp(5): so that variable is the variance.
//!
//! Components and all that belongs to one station are summed over, so that the chains move in
//! fourteen dimensions only. With the stations' components and rates among the unknowns (as Gibbs
//! samplers have them) a station can hardly change its component, because all its rates would have
//! to change with it: chains then agree with themselves and stay where they began. Given m and s,
//! x and y are integrated each by Laplace's method in the exact binomial likelihood. m and s are
//! summed over sixteen fixed places each, half a logit apart; a predictor's weight at a place is the
//! mean of a hat function there, with its variance kept, and the tails go to the last places. So
//! the integrals are computed once for given turnout and share, and weighted anew when a rate
//! changes. The binomial noise of a realised rate is added to the variance of its predictor by its
//! slope, because it is small beside the spread over stations. Variances of rates below 0.04 are not
//! told apart. Against sums over every realised count the log likelihood errs by less than 0.12 at
//! 150 registered voters, and less in larger stations. In large elections it is interpolated on a
//! grid of turnout, share and size, which adds a deviation of 0.04 at a station. A likelihood more
//! than 60 logarithms below that of the station's own shares is compressed.
//!
//! Each chain begins at a draw of the prior, with the likelihood raised to a small power that
//! grows to 1, and learns the shape of its steps on the way; then it learns no more. In an election
//! of more than 250 stations this is done with 250 of them; from the best place seen the chain moves
//! to a mode of the posterior of all. Where there are fewer, three warm-ups are made for each chain.
//! What each warm-up has found by then is an [`Explanation`]; from then on every chain is also
//! offered draws around the explanations of all chains, and now and then that every station is
//! clean. So a chain does not stay in an explanation that is much less likely than another chain's;
//! but one that no chain has found is not seen by R̂ either.
//!
//! Chains agree about a number where its R̂ is at most `max_rhat`, or their means lie within a
//! twentieth of it: in large elections intervals are so narrow that R̂ asks for more than anyone can
//! use of a model that leaves so much out. The interval is of all draws together, and how far the
//! chains lie apart stands beside it.
//!
//! # Assumptions
//! The predictors are normal over all stations: one electorate, without regions. The votes are
//! added for the leader only. The prior prefers clean stations: π₁ is the largest.
//!
//! # When it misleads
//! The model has no name for any other cause of an uneven electorate. Whatever makes turnout or
//! share depart from a normal distribution of logits (towns and villages, regions, minorities that
//! vote as one, special stations in hospitals and barracks) can be taken for a component. So can
//! votes lost at the count, and strategic voting. Two explanations of the same data can be nearly as
//! likely and far apart: then the chains disagree, and nothing is summarised, or they agree and
//! the interval is wide. Turnout without manufactured votes is never observed, so the votes rest
//! on the prior and on the shape of the distribution.
//!
//! An explanation's density says little about its probability: many rates are possible where hardly
//! a station has them, so that clean explanations are wide and low, others narrow and high. In 13 of
//! 14 small clean elections half of the stations were taken for incremental, and 1.4% to 2.3% of the
//! registered voters for manufactured votes (`docs/calibration.md`).
//!
//! # Errors
//! [`NotApplicable::Undefined`] where the chains disagree; [`NotApplicable::TooFew`],
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::Setting`] as their names say.
//!
//! # Complexity
//! Where turnout or share change, some sixty integrals and up to 512 exponentials at every point of
//! the support: the stations, or the nodes of the grid, of which there are a few thousand whatever
//! the number of stations. Where only rates change, up to 256 products at every point, and one
//! interpolation and exponential at every station; where only π changes, three products at every
//! station. The optimizer takes up to 32 steps of 4 changes of the first kind and 10 of the others, and the
//! curvature 14 such steps.
//!
//! # Reference
//! Ferrari, McAlister & Mebane (2018), *Developments in positive empirical models of election
//! frauds: dimensions and decisions*; Mebane (2023), *Lost votes and posterior multimodality in
//! the eforensics model*.
//!
//! ```
//! use scrutineer::anomaly::finite_mixture::{FiniteMixtureSettings, finite_mixture};
//! use scrutineer::numeric::stream::Seed;
//!
//! let registered = vec![1000; 12];
//! let ballots: Vec<u64> = (0..12).map(|place| 550 + 15 * (place * 5 % 12)).collect();
//! let votes: Vec<u64> = (0..12).map(|place| 200 + 20 * (place * 7 % 12)).collect();
//! // Far too short a run, on far too few stations, for anything but an example.
//! let settings = FiniteMixtureSettings {
//!     warm_up: 20,
//!     draws: 50,
//!     thinning: 1,
//!     max_rhat: 100.0,
//!     min_stations: 10,
//!     ..FiniteMixtureSettings::default()
//! };
//! let stream = Seed::from_text("a public phrase").stream("finite mixture");
//! let found = finite_mixture(&registered, &ballots, &votes, &settings, &stream)?;
//! assert!(found.clean.mean > 0.33 && found.stations.len() == 12);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

pub mod explanation;
mod integral;
mod model;
mod moves;
mod names;
mod nodes;
mod optimizer;
mod proposal;
mod result;
mod sampler;
mod settings;
mod state;
mod support;
mod table;
#[cfg(test)]
mod tests;
mod warm;

pub use explanation::Explanation;
pub use result::{
    FiniteMixture, MOSTLY_CLEAN, Posterior, PredictorMean, Predictors, Side, StationPosterior,
};
pub use settings::FiniteMixtureSettings;

use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::columns::Columns;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::Validate;
use crate::anomaly::{CountedUnits, ExclusionReason, InputSlice, MixtureParameter};
use crate::anomaly::{NotApplicable, Sample};
use crate::numeric::stream::Stream;
use crate::threads;
use model::Point;
use proposal::{AllClean, Seen};
use sampler::Chain;
use support::Support;
use warm::{MOST_WARMED, Warm};
/// How it is registered.
pub(crate) const CHECK: Registration<FiniteMixtureSettings> = Registration {
    key: "finite_mixture",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: false,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &FiniteMixtureSettings) -> CheckResult {
    input.with_columns(|columns| {
        let Columns {
            registered,
            ballots,
            votes,
            ..
        } = columns;
        finite_mixture(registered, ballots, votes, settings, input.stream)
    })
}

/// Fits the mixture to stations. See the [module](self).
///
/// All slices hold one value for each station: registered voters, ballots in the boxes and votes of
/// the leader. Chain number i draws its random numbers from `stream.draw(i)`, and stations are put
/// into a canonical order first.
///
/// # Errors
/// [`NotApplicable::Undefined`] where the chains disagree, and the refusals named in the
/// [module](self).
pub fn finite_mixture(
    registered: &[u64],
    ballots: &[u64],
    votes: &[u64],
    settings: &FiniteMixtureSettings,
    stream: &Stream,
) -> Result<FiniteMixture, NotApplicable> {
    settings.validate()?;
    let others = [
        (InputSlice::Ballots, ballots.len()),
        (InputSlice::Votes, votes.len()),
    ];
    same_length(registered.len(), &others)?;
    let (mut stations, mut empty, mut inconsistent) = (Vec::new(), 0, 0);
    for (place, ((&n, &t), &w)) in registered.iter().zip(ballots).zip(votes).enumerate() {
        if t > n || w > t {
            inconsistent += 1;
        } else if t == 0 {
            empty += 1;
        } else {
            let [registered, ballots, votes] = [n, t, w].map(|count| count as f64);
            stations.push((
                place,
                Point {
                    registered,
                    ballots,
                    votes,
                },
            ));
        }
    }
    at_least(
        settings.min_stations,
        stations.len() as u64,
        CountedUnits::StationsWithBallots,
    )?;
    let sample = Sample::of(stations.len() as u64)
        .without(ExclusionReason::NoBallots, empty)
        .without(ExclusionReason::CountsExceedOneAnother, inconsistent);
    let (support, order) = Support::new(stations, settings.exactly);
    let numbers: Vec<u64> = (0..settings.chains as u64).collect();
    // Few stations leave several explanations nearly as likely, and a warm-up ends in one of them:
    // more warm-ups than chains are run there, to find them.
    let few = support.registered().len() <= MOST_WARMED;
    let all = if few {
        SCOUTS * numbers.len()
    } else {
        numbers.len()
    } as u64;
    let scouts: Vec<u64> = (0..all).collect();
    let mut warm = threads::map(&scouts, |number| {
        warm::warmed(&support, settings.warm_up, &mut stream.draw(*number))
    });
    let explanations = Explanation::of(&warm);
    share(&mut warm, support.registered().len() as f64);
    let chains = threads::map(&numbers, |number| {
        let start = warm.get(*number as usize)?;
        let begin = (start.state.clone(), start.moves.clone());
        let random = &mut stream.draw(all + number);
        Some(sampler::chain(&support, settings, begin, random))
    });
    let chains: Vec<Chain> = chains.into_iter().flatten().collect();
    let draws: Vec<&[Vec<f64>; 3]> = chains.iter().map(|chain| &chain.probabilities).collect();
    let posterior = |what: MixtureParameter, draws: &dyn Fn(&Chain) -> &[f64]| {
        let draws: Vec<&[f64]> = chains.iter().map(draws).collect();
        Posterior::of(what, &draws, &explanations, settings)
    };
    let draws_in_all = (settings.chains * settings.draws) as f64;
    let mean = |place: usize| {
        chains
            .iter()
            .map(|chain| chain.parameters[place])
            .sum::<f64>()
            / draws_in_all
    };
    let predictor = |number: usize| PredictorMean {
        mean: mean(2 * number),
        log_variance: mean(2 * number + 1),
    };
    let at = |which: usize, place: usize| {
        let sums = chains.iter().map(|chain| chain.stations[which][place]);
        sums.sum::<f64>() / draws_in_all
    };
    let mut stations: Vec<StationPosterior> = order
        .iter()
        .enumerate()
        .map(|(place, &station)| StationPosterior {
            station,
            incremental: at(0, place),
            extreme: at(1, place),
            manufactured: at(2, place),
            stolen: at(3, place),
        })
        .collect();
    stations.sort_by_key(|station| station.station);
    Ok(FiniteMixture {
        clean: posterior(MixtureParameter::CleanShare, &|chain| {
            &chain.probabilities[0]
        })?,
        incremental: posterior(MixtureParameter::IncrementalShare, &|chain| {
            &chain.probabilities[1]
        })?,
        extreme: posterior(MixtureParameter::ExtremeShare, &|chain| {
            &chain.probabilities[2]
        })?,
        manufactured: posterior(MixtureParameter::ManufacturedVotes, &|chain| {
            &chain.manufactured
        })?,
        stolen: posterior(MixtureParameter::StolenVotes, &|chain| &chain.stolen)?,
        predictors: Predictors {
            turnout: predictor(0),
            share: predictor(1),
            incremental_manufactured: predictor(2),
            incremental_stolen: predictor(3),
            extreme_manufactured: predictor(4),
            extreme_stolen: predictor(5),
        },
        stations,
        mostly_clean: Side::of(&draws, true),
        otherwise: Side::of(&draws, false),
        explanations: explanations.clone(),
        interpolated: support.has_grid(),
        sample,
        settings: settings.clone(),
    })
}

/// Warm-ups for each chain, where there are few stations.
const SCOUTS: usize = 3;

/// Explanations with a nearer share of clean stations are one explanation.
const SAME: f64 = 0.05;

/// Lets every chain draw from where all of them have been. In a large election they take the shape
/// of their steps from the best.
fn share(warm: &mut [Warm], stations: f64) {
    // Where optimizations end at different heights of one explanation, only the highest is drawn from.
    let worse = |one: &Warm, other: &Warm| {
        one.moves.at_mode
            && one.best.1 < other.best.1
            && (one.best.0[0] - other.best.0[0]).abs() < SAME
    };
    let lasting = warm
        .iter()
        .filter(|one| !warm.iter().any(|other| worse(one, other)));
    let seen: Vec<Seen> = lasting.map(|warm| warm.seen.clone()).collect();
    let mostly_clean = warm.iter().filter(|warm| warm.best.0[0] > MOSTLY_CLEAN);
    let clean = mostly_clean.max_by(|a, b| a.best.1.total_cmp(&b.best.1));
    let all_clean = clean.map(|warm| AllClean::seen(&warm.seen, stations));
    let best = warm.iter().max_by(|a, b| a.best.1.total_cmp(&b.best.1));
    let Some(best) = best.map(|best| best.seen.clone()) else {
        return;
    };
    for warm in warm {
        warm.moves.draw_from(&seen);
        if warm.moves.at_mode {
            warm.moves.reshape(&best);
            warm.moves.all_clean.clone_from(&all_clean);
        }
    }
}
