//! Two further estimates that are in use.

use serde::Serialize;

use super::settings::ShpilkinSettings;
use crate::anomaly::StationCounts;

/// The automatic variant has one more bin, for 100% and above.
const AUTOMATIC_BINS: usize = 101;

/// The variant that takes the ratio below the peak.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Automatic {
    /// The bin with most other ballots.
    pub percent: u64,
    /// The ratio in the ten bins below it and in itself.
    pub ratio: f64,
    /// Votes beyond it above the peak.
    pub votes: f64,
    /// The selection's share without them, between 0 and 1.
    pub corrected_share: f64,
    /// Ballots issued less them, over registered voters.
    pub corrected_turnout: f64,
}

/// The variant with the ratio below the peak.
pub(super) fn automatic(counts: &StationCounts<'_>) -> Option<Automatic> {
    let (mut votes, mut others) = ([0_u128; AUTOMATIC_BINS], [0_u128; AUTOMATIC_BINS]);
    let (mut issued_sum, mut registered_sum) = (0_u128, 0_u128);
    for station in 0..counts.registered.len() {
        let [registered, ballots, chosen] = counts.at(station);
        let issued = counts.issued_at(station).unwrap_or(ballots);
        if registered == 0 || ballots == 0 || issued > registered || chosen > ballots {
            continue;
        }
        let bin = (100 * u128::from(issued) / u128::from(registered)) as usize;
        votes[bin.min(AUTOMATIC_BINS - 1)] += u128::from(chosen);
        others[bin.min(AUTOMATIC_BINS - 1)] += u128::from(ballots - chosen);
        issued_sum += u128::from(issued);
        registered_sum += u128::from(registered);
    }
    let most = others[..96].iter().max()?;
    let peak = others.iter().position(|count| count == most)?;
    let below = peak.saturating_sub(10).max(10);
    let base = total(others.get(below..=peak)?);
    if base == 0.0 {
        return None;
    }
    let ratio = total(&votes[below..=peak]) / base;
    let beyond = total(&votes[peak + 1..]) - ratio * total(&others[peak + 1..]);
    let (all_votes, ballots) = (total(&votes), total(&votes) + total(&others));
    // Beside counts near 2^64 the others are lost in rounding, and nothing is left to divide by.
    if ballots <= beyond || registered_sum == 0 {
        return None;
    }
    Some(Automatic {
        percent: peak as u64,
        ratio,
        votes: beyond,
        corrected_share: (all_votes - beyond) / (ballots - beyond),
        corrected_turnout: (issued_sum as f64 - beyond) / registered_sum as f64,
    })
}

/// Votes at whole percents beyond 51/49 of those elsewhere.
pub(super) fn whole_percent_votes(counts: &StationCounts<'_>, settings: &ShpilkinSettings) -> f64 {
    // In doubles, as published: thousands of small stations lie exactly on a bound, and the sum
    // depends on which way their shares are rounded.
    let near = |k: u64, n: u64| {
        let rest = (k as f64 / n as f64) % 0.01;
        !(0.002..=0.009).contains(&rest)
    };
    let below = |k: u64, n: u64| 100 * u128::from(k) < 99 * u128::from(n);
    let (mut marked, mut unmarked) = (0_u128, 0_u128);
    for station in 0..counts.registered.len() {
        let [registered, ballots, votes] = counts.at(station);
        let used = registered >= settings.min_registered
            && ballots > 0
            && below(ballots, registered)
            && below(votes, ballots);
        if !used {
            continue;
        }
        if near(ballots, registered) || near(votes, ballots) {
            marked += u128::from(votes);
        } else {
            unmarked += u128::from(votes);
        }
    }
    marked as f64 - unmarked as f64 * 51.0 / 49.0
}

/// The sum of counts.
pub(super) fn total(counts: &[u128]) -> f64 {
    counts.iter().sum::<u128>() as f64
}
