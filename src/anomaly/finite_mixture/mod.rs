//! Mixture TODO
mod model;
mod proposal;
mod result;
mod sampler;
mod settings;
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

/// doc
///
/// # Errors
/// e
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
