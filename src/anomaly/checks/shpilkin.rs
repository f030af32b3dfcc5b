//! Votes beyond what the selection would have if its ratio to the others did not change with turnout.
//!
//! # What it answers
//! Ballots added for one selection raise turnout and that selection's share together, and leave the
//! others' votes where they were. If a selection's ratio to all others is the same at every honest
//! station, what it has above that ratio at high turnouts was added. How much is that, and is it
//! more than honest differences between places make?
//!
//! # Formula
//! Bin b holds stations with more than 100 registered whose ballots/registered lies in
//! (b/100, (b+1)/100]; L_b are the selection's votes there, O_b all other ballots.
//! A(m) = Σ L_b − Σ O_b · L_m/O_m over all bins. It is given for every plausible m: each bin where
//! O, averaged over 5 bins, is at least half of its largest value. The `peak` among them is the
//! lowest local maximum of that average (a fit of two normal curves, which the published notebook
//! makes and overrides by hand, is not made).
//! `automatic` is a second usual variant: bins ⌊100·issued/registered⌋, m the bin below 96 with
//! most O, ratio = ΣL/ΣO over bins max(m−10, 10) to m, A = Σ (L_b − ratio·O_b) over b > m.
//! `whole_percent_votes` is the third: votes at stations whose turnout or share, both below 99%,
//! exceeds a whole percent by less than 0.2 or more than 0.9 of one, less 51/49 of the votes at
//! the others.
//!
//! Judged is the *far excess*. The centre c is the bin in which the others' votes reach half of
//! their sum, r the ratio L/O in c−2 … c+2; the far excess is Σ (L_b − r·O_b) over b ≥ c + 15, and
//! the net excess the same over all b. Both also are summed over regions, each with a centre and
//! ratio of its own. The rule, in shares of the selection's votes: far excess at least 0.10, net
//! excess above 0, and, where regions are known, a far excess within regions of at least 0.05. A
//! selection with less than 0.05 of the ballots is described and not judged.
//!
//! # Assumptions
//! For A: honest stations differ in turnout for reasons that have nothing to do with preferences.
//! For the rule only: honest turnouts do not lie far above the usual together with a
//! ratio that differs from the usual.
//!
//! # When it misleads
//! - Places that vote more often for the selection may turn out more (town and country, age,
//!   home region). Then A is large and honest: in Poland 2025, round 2, it is 17% of one
//!   candidate's votes. So A alone is never called unusual.
//! - The rule is no p-value. It was set on seven elections. Far excess without and with regions:
//!   Russia 2011 0.360, 0.151; Russia 2020 0.201, 0.069. The highest of 20 selections (of more
//!   than 1% each) in elections without known falsification: Poland 2025 round 2, 0.037, 0.016
//!   (voivodeships); round 1, 0.033, 0.009; Venezuela 2024 (tally sheets published by the
//!   opposition) 0.035, 0.038; Albania 2013 0.019, 0.016; Canada 2011 0.003, no regions. Others
//!   may need another threshold. Within regions the margin is narrow.
//! - A small party's votes lie where it lives, and a few places that turn out more are enough: in
//!   Albania 2013 and its prefectures the rule is met by 75 of 743 selections with less than 5% of
//!   the ballots, and by none of the 40 above. That is why such are not judged; the 5% were chosen on
//!   these figures, and every finding in Russia is of a selection with 32% or more.
//! - Where most of a country is falsified the peak itself is false, and all estimates are too low.
//! - Compulsory voting, voters from elsewhere, ships and hospitals make high turnouts.
//! - Votes moved from one selection to another leave turnout alone, and are not seen.
//!
//! False alarms: of 1,000 simulated clean elections of each of 12 kinds with 300 stations or more,
//! their regions known, the rule was met in 0.0% to 0.1%. See [`calibration`](crate::anomaly::calibration) and
//! `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable`] where slices differ in length, too few stations are left, or nobody voted for
//! the selection, or everybody did.
//!
//! # Complexity
//! One pass over the stations, O(n log regions).
//!
//! # Reference
//! S. Shpilkin, *Mathematics of the elections* (2011); D. Kobak, S. Shpilkin,
//! M. S. Pshenichnikov, *Statistical fingerprints of electoral fraud?*, Significance (2016). The
//! far excess and its rule are this library's.
//!
//! ```
//! use scrutineer::anomaly::StationCounts;
//! use scrutineer::anomaly::shpilkin::{ShpilkinSettings, shpilkin};
//!
//! // 200 honest stations between 40% and 60%; at 50 more, 300 ballots were added for one.
//! let (mut ballots, mut votes) = (Vec::new(), Vec::new());
//! for station in 0..250_u64 {
//!     let honest = 400 + station % 201;
//!     let added = if station < 200 { 0 } else { 300 };
//!     ballots.push(honest + added);
//!     votes.push(honest * 2 / 5 + added);
//! }
//! let registered = vec![1_000; 250];
//! let counts = StationCounts {
//!     registered: &registered, issued: None, ballots: &ballots, votes: &votes, regions: None,
//! };
//! let found = shpilkin(&counts, &ShpilkinSettings::default()).unwrap();
//! assert!(found.is_unusual);
//! assert!((found.all.far_votes / 15_000.0 - 1.0).abs() < 0.02);
//! ```

use std::collections::BTreeMap;

use crate::anomaly::StationCounts;
use crate::anomaly::setting_rule::Validate;
use crate::anomaly::{CountedUnits, ExclusionReason, Quantity, UndefinedReason};
use serde::Serialize;

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::model::Code;
use crate::numeric::exact_sum::exact_sum;
pub use settings::ShpilkinSettings;
pub use variants::Automatic;
use variants::{automatic, total, whole_percent_votes};
/// How it is registered.
pub(crate) const CHECK: Registration<ShpilkinSettings> = Registration {
    key: "shpilkin",
    code: Some(Code::A201),
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &ShpilkinSettings) -> CheckResult {
    input.with_columns(|columns| {
        let regions = input.regions(&columns.rows);
        shpilkin(&columns.counts(&regions), settings)
    })
}

/// One for each percent of turnout.
const BINS: usize = 100;

/// The estimate from one bin's ratio.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Estimate {
    /// The bin: turnout above so many percent, and not above one more.
    pub percent: u64,
    /// The selection's votes over all other ballots in it.
    pub ratio: f64,
    /// A: votes beyond that ratio, over all bins.
    pub votes: f64,
}

/// Votes beyond the ratio at the centre.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Excess {
    /// At turnouts far above the centre.
    pub far_votes: f64,
    /// The same as a share of the selection's votes.
    pub far_share: f64,
    /// At all turnouts, deficits below the centre deducted.
    pub net_votes: f64,
    /// The same as a share of the selection's votes.
    pub net_share: f64,
    /// Regions summed; 1 where all stations are taken together.
    pub regions: u64,
}

/// The estimates, and whether the rule is met. See the module's text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shpilkin {
    /// A over every plausible bin, in the order of turnout.
    pub curve: Vec<Estimate>,
    /// The lowest local maximum among them.
    pub peak: Estimate,
    /// The variant with the ratio below the peak, where it is defined.
    pub automatic: Option<Automatic>,
    /// Votes at whole percents beyond 51/49 of those elsewhere.
    pub whole_percent_votes: f64,
    /// All stations together.
    pub all: Excess,
    /// Within regions, where at least two are large enough.
    pub within: Option<Excess>,
    /// The selection's share of the ballots at all stations used.
    pub share: f64,
    /// Whether the selection is large enough and the rule is met.
    pub is_unusual: bool,
    /// The selection's votes in each bin.
    pub votes: Vec<f64>,
    /// All other ballots in each bin.
    pub others: Vec<f64>,
    /// Stations used and left out.
    pub sample: Sample,
    /// The settings.
    pub settings: ShpilkinSettings,
    /// Stations at far turnouts with their votes, and those of them beyond the ratio.
    #[serde(skip)]
    pub far: Vec<(usize, u64, f64)>,
}

/// Estimates votes beyond the usual ratio.
///
/// # Errors
/// See the module's text.
pub fn shpilkin(
    counts: &StationCounts<'_>,
    settings: &ShpilkinSettings,
) -> Result<Shpilkin, NotApplicable> {
    settings.validate()?;
    let stations = counts.stations()?;
    let mut regions: BTreeMap<u32, Histogram> = BTreeMap::new();
    let (mut small, mut bad) = (0, 0);
    let mut used: Vec<(usize, usize)> = Vec::new();
    for station in 0..stations {
        let [registered, ballots, votes] = counts.at(station);
        if registered < settings.min_registered {
            small += 1;
        } else if ballots == 0 || ballots > registered || votes > ballots {
            bad += 1;
        } else {
            let bin = ((100 * u128::from(ballots) - 1) / u128::from(registered)) as usize;
            let region = counts
                .regions
                .and_then(|regions| regions.get(station).copied());
            let histogram = regions
                .entry(region.unwrap_or(0))
                .or_insert_with(Histogram::new);
            histogram.add(bin, votes, ballots - votes);
            used.push((station, bin));
        }
    }
    at_least(
        settings.min_stations,
        used.len() as u64,
        CountedUnits::StationsOfUsableSize,
    )?;
    let mut whole = Histogram::new();
    regions.values().for_each(|region| whole.merge(region));
    let (votes, others) = (as_floats(&whole.votes), as_floats(&whole.others));
    let (all_votes, all_others) = (total(&whole.votes), total(&whole.others));
    if all_votes == 0.0 || all_others == 0.0 {
        let what = Quantity::BallotForSelection;
        return Err(NotApplicable::NoVariation { what });
    }
    let smooth = smoothed(&others);
    let highest = smooth.iter().copied().fold(0.0, f64::max);
    let high = |bin: usize| smooth.get(bin).copied().unwrap_or(0.0);
    let curve: Vec<Estimate> = (0..BINS)
        .filter(|&bin| 2.0 * high(bin) >= highest && others[bin] > 0.0)
        .map(|bin| {
            let ratio = votes[bin] / others[bin];
            Estimate {
                percent: bin as u64,
                ratio,
                votes: all_votes - all_others * ratio,
            }
        })
        .collect();
    let peak = curve.iter().copied().find(|estimate| {
        let bin = estimate.percent as usize;
        let below = bin.checked_sub(1).map_or(0.0, high);
        high(bin) >= below && high(bin) > high(bin + 1)
    });
    let peak = peak
        .or(curve.first().copied())
        .ok_or(NotApplicable::Undefined {
            why: UndefinedReason::NoUsualTurnout,
        })?;
    let (all, centre, ratio) = {
        let one = whole.excess(settings);
        (Excess::of(&[one], all_votes), one.centre, one.ratio)
    };
    let large: Vec<&Histogram> = regions
        .values()
        .filter(|region| region.stations >= settings.min_region_stations)
        .collect();
    let within = (counts.regions.is_some() && large.len() > 1).then(|| {
        let parts: Vec<Part> = large.iter().map(|region| region.excess(settings)).collect();
        let votes = large.iter().map(|region| total(&region.votes));
        Excess::of(&parts, exact_sum(votes))
    });
    let share = all_votes / (all_votes + all_others);
    let is_unusual = share >= settings.min_share
        && all.far_share >= settings.far_share
        && all.net_share > 0.0
        && within.is_none_or(|within| within.far_share >= settings.far_share_within);
    let far_from = centre + settings.far_points as usize;
    let far = used
        .iter()
        .filter(|(_, bin)| *bin >= far_from)
        .map(|&(station, _)| {
            let [_, ballots, votes] = counts.at(station);
            let beyond = votes as f64 - ratio * (ballots - votes) as f64;
            (station, votes, beyond)
        });
    Ok(Shpilkin {
        far: far.collect(),
        curve,
        peak,
        automatic: automatic(counts),
        whole_percent_votes: whole_percent_votes(counts, settings),
        all,
        within,
        share,
        is_unusual,
        votes,
        others,
        sample: Sample::of(used.len() as u64)
            .without(ExclusionReason::TooFewRegisteredVoters, small)
            .without(ExclusionReason::NoBallotsOrCountsExceedOneAnother, bad),
        settings: settings.clone(),
    })
}

impl StationCounts<'_> {
    fn at(&self, station: usize) -> [u64; 3] {
        [self.registered, self.ballots, self.votes]
            .map(|slice| slice.get(station).copied().unwrap_or(0))
    }
}

/// Whole numbers, so that the order of stations does not matter.
struct Histogram {
    votes: [u128; BINS],
    others: [u128; BINS],
    stations: u64,
}

/// What one histogram adds to the excess.
#[derive(Clone, Copy)]
struct Part {
    centre: usize,
    ratio: f64,
    far: f64,
    net: f64,
}

impl Histogram {
    fn new() -> Self {
        Self {
            votes: [0; BINS],
            others: [0; BINS],
            stations: 0,
        }
    }

    fn add(&mut self, bin: usize, votes: u64, others: u64) {
        let bin = bin.min(BINS - 1);
        self.votes[bin] += u128::from(votes);
        self.others[bin] += u128::from(others);
        self.stations += 1;
    }

    fn merge(&mut self, other: &Self) {
        for bin in 0..BINS {
            self.votes[bin] += other.votes[bin];
            self.others[bin] += other.others[bin];
        }
        self.stations += other.stations;
    }

    fn excess(&self, settings: &ShpilkinSettings) -> Part {
        let half = self.others.iter().sum::<u128>().div_ceil(2);
        let mut sum = 0;
        let centre = self.others.iter().position(|&others| {
            sum += others;
            sum >= half
        });
        let centre = centre.unwrap_or(0);
        let near = centre.saturating_sub(2)..(centre + 3).min(BINS);
        let others = total(&self.others[near.clone()]);
        let ratio = if others > 0.0 {
            total(&self.votes[near]) / others
        } else {
            0.0
        };
        let from = (centre + settings.far_points as usize).min(BINS);
        let beyond = |from: usize| total(&self.votes[from..]) - ratio * total(&self.others[from..]);
        Part {
            centre,
            ratio,
            far: beyond(from),
            net: beyond(0),
        }
    }
}

impl Excess {
    fn of(parts: &[Part], votes: f64) -> Self {
        let far_votes = exact_sum(parts.iter().map(|part| part.far));
        let net_votes = exact_sum(parts.iter().map(|part| part.net));
        let votes = votes.max(1.0);
        Self {
            far_votes,
            far_share: far_votes / votes,
            net_votes,
            net_share: net_votes / votes,
            regions: parts.len() as u64,
        }
    }
}

fn as_floats(counts: &[u128]) -> Vec<f64> {
    counts.iter().map(|&count| count as f64).collect()
}

/// Averages of five neighbours; beyond the ends there is nothing.
fn smoothed(values: &[f64]) -> Vec<f64> {
    (0..values.len())
        .map(|bin| {
            let near = bin.saturating_sub(2)..(bin + 3).min(values.len());
            values[near].iter().sum::<f64>() / 5.0
        })
        .collect()
}

mod settings;
mod summary;
#[cfg(test)]
mod tests;
mod variants;
