//! Stations as a mixture of clean ones, ones with some manufactured and stolen votes, and ones with
//! very many: Mebane's *eforensics*, in the form called qbl.
//!
//! - `model`: parameters, prior and the likelihood of one station
//! - `integral`: binomial counts whose probability depends on a normal predictor
//! - `support`: where the likelihood is computed, at every station or on a grid
//! - `proposal`: steps of the sampler
//! - `state`: where a chain is, and whether it moves
//! - `climb`: the mode nearest to a point, and its curvature
//! - `sampler`: one Markov chain
//! - `settings`: [`FiniteMixtureSettings`]
//! - `result`: [`FiniteMixture`], [`Posterior`], [`StationPosterior`]
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
//! Components and all that belongs to one station are summed over, so that the chains move in
//! fourteen dimensions only. With the stations' components and rates among the unknowns (as Gibbs
//! samplers have them) a station can hardly change its component, because all its rates would have
//! to change with it: chains then agree with themselves and stay where they began. Given m and s,
//! x and y are integrated each by Laplace's method in the exact binomial likelihood; m and s
//! are summed over seven and five Gauss–Hermite nodes. The binomial noise of a realised rate
//! is added to the variance of its predictor by its slope, because it is small beside the spread over
//! stations. Against sums over every realised count the log likelihood errs by 0.01 to 0.1 at 150
//! registered voters, and by 0.4 where every one of 150 voted, and for the leader; and less in larger
//! stations. In large elections it is interpolated on a grid of turnout, share and size.
//!
//! Each chain begins at a draw of the prior, with the likelihood raised to a small power that
//! grows to 1, and learns the shape of its steps on the way; then it learns no more. Now and then
//! it is offered that every station is clean. In an election of more than 500 stations this is done
//! with 500 of them; from the best place seen the chain climbs to a mode of the posterior of all,
//! and proposes from the curvature there.
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
//! Where the variance of a rate's predictor grows large (above about 2) the seven nodes lie far
//! apart in the rate and stand for single rates; the likelihood then has ridges that the model does
//! not have, and chains climb to different ones. Russia's election of 2011 drives it there.
//!
//! # Errors
//! [`NotApplicable::Undefined`] where the chains disagree; [`NotApplicable::TooFew`],
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::Setting`] as their names say.
//!
//! # Complexity
//! A component's likelihood costs up to 42 integrals at every point of the support: the stations,
//! or the nodes of the grid, of which there are a few thousand whatever the number of stations.
//! An iteration takes about nine such likelihoods in the warm-up and in small elections, two in
//! large ones; the climb takes up to 25 steps of 18, and the curvature 14 times 18.
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
//!     most_rhat: 100.0,
//!     least_stations: 10,
//!     ..FiniteMixtureSettings::default()
//! };
//! let stream = Seed::from_text("a public phrase").stream("finite mixture");
//! let found = finite_mixture(&registered, &ballots, &votes, &settings, &stream)?;
//! assert!(found.clean.mean > 0.33 && found.stations.len() == 12);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

mod climb;
mod integral;
mod model;
mod proposal;
mod result;
mod sampler;
mod settings;
mod state;
mod support;
#[cfg(test)]
mod tests;

pub use result::{FiniteMixture, Posterior, PredictorMean, Predictors, StationPosterior};
pub use settings::FiniteMixtureSettings;

use crate::anomaly::result::{at_least, same_length};
use crate::anomaly::{NotApplicable, Sample};
use crate::numeric::stream::Stream;
use crate::threads;
use model::Point;
use sampler::Chain;
use support::Support;

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
    settings.sound()?;
    let others = [("ballots", ballots.len()), ("votes", votes.len())];
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
        settings.least_stations,
        stations.len() as u64,
        "stations with ballots",
    )?;
    let sample = Sample::of(stations.len() as u64)
        .without("no ballots", empty)
        .without(
            "more ballots than registered, or more votes than ballots",
            inconsistent,
        );
    let (support, order) = Support::new(stations, settings.exactly);
    let numbers: Vec<u64> = (0..settings.chains as u64).collect();
    let chains = threads::map(&numbers, |number| {
        sampler::chain(&support, settings, &mut stream.draw(*number))
    });
    let posterior = |what: &str, draws: &dyn Fn(&Chain) -> &[f64]| {
        let draws: Vec<&[f64]> = chains.iter().map(draws).collect();
        Posterior::of(what, &draws, settings)
    };
    let all = (settings.chains * settings.draws) as f64;
    let mean = |place: usize| {
        chains
            .iter()
            .map(|chain| chain.parameters[place])
            .sum::<f64>()
            / all
    };
    let predictor = |number: usize| PredictorMean {
        mean: mean(2 * number),
        log_variance: mean(2 * number + 1),
    };
    let at = |which: usize, place: usize| {
        let sums = chains.iter().map(|chain| chain.stations[which][place]);
        sums.sum::<f64>() / all
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
        clean: posterior("the share of clean stations", &|chain| {
            &chain.probabilities[0]
        })?,
        incremental: posterior("the share of incremental stations", &|chain| {
            &chain.probabilities[1]
        })?,
        extreme: posterior("the share of extreme stations", &|chain| {
            &chain.probabilities[2]
        })?,
        manufactured: posterior("manufactured votes", &|chain| &chain.manufactured)?,
        stolen: posterior("stolen votes", &|chain| &chain.stolen)?,
        predictors: Predictors {
            turnout: predictor(0),
            share: predictor(1),
            incremental_manufactured: predictor(2),
            incremental_stolen: predictor(3),
            extreme_manufactured: predictor(4),
            extreme_stolen: predictor(5),
        },
        stations,
        interpolated: support.has_grid(),
        sample,
        settings: settings.clone(),
    })
}
