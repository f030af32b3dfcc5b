//! The fingerprint of an election: turnout against a selection's share, and its moments.
//!
//! # What it answers
//! How the votes of a selection lie over turnout and share, as a table of 1% by 1% cells; and the
//! centre and spread of the lower left part of that cloud. A description.
//!
//! # Formula
//! t = G/N and v = w/T, over stations with N > 0, T > 0, G ≤ N and w ≤ T; N registered voters, G
//! ballots given out, T ballots received, w votes. τ and ν are the first local maximum above 0.3
//! of the Gaussian kernel density of t and of v (Scott's bandwidth) on a grid of 0.001.
//! σ_τ: root mean square of t − τ over stations with t < τ and v < ν. σ_ν: that of v − ν over v < ν.
//! θ: the *root of* the root mean square of v − ν over v > ν, as published.
//! A cell (i, j) holds the votes where ⌊100t⌋ = i and ⌊100v⌋ = j; 100% stands in cell 99.
//!
//! # Assumptions
//! For the moments: that the typical honest station shows as the first maximum above 0.3, and that
//! below it lie honest stations only.
//!
//! # When it misleads
//! Where the typical share is below 0.3 (most contests of several parties) the first maximum above
//! it is a ripple in the tail: so the check refuses where the density is higher somewhere below
//! 0.3. A cloud with a tail towards the corner of full turnout and full share looks like stuffing,
//! and also like villages that vote as one; two clouds are two peoples or two regions.
//!
//! # Errors
//! Too few stations; slices of different lengths; no variation; no maximum above 0.3, or a higher
//! one below it.
//!
//! # Complexity
//! O(n log n), and for each density a million operations or so, whatever n is. Values are first
//! shared between the cells of a grid, each a 64th of the bandwidth or less, which moves the density
//! by less than 1/30,000 of its peak.
//!
//! # Reference
//! Klimek, Yegorov, Hanel & Thurner 2012, PNAS 109, 16469–16473.
//!
//! ```
//! use scrutineer::anomaly::fingerprint::{FingerprintSettings, fingerprint};
//! let votes: Vec<u64> = (0..60).map(|i| 120 + i % 20 + i % 3).collect();
//! let ballots: Vec<u64> = (0..60).map(|i| 250 + i % 7 + i % 5).collect();
//! let settings = FingerprintSettings { min_stations: 50, ..Default::default() };
//! let found = fingerprint(&[500; 60], &ballots, &ballots, &votes, &settings).unwrap();
//! assert!((found.turnout - 0.51).abs() < 0.02);
//! assert_eq!(found.cells.iter().map(|cell| cell.stations).sum::<u64>(), 60);
//! ```

use serde::{Deserialize, Serialize};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::columns::Columns;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{SettingProblem, Validate};
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, Quantity,
    UndefinedReason,
};
use crate::numeric::exact_sum::ExactSum;
use crate::numeric::kde::{Grid, binned_density, first_maximum, scott_bandwidth};
use crate::threads;
/// How it is registered.
pub(crate) const CHECK: Registration<FingerprintSettings> = Registration {
    key: "fingerprint",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: true,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &FingerprintSettings) -> CheckResult {
    input.with_columns(|columns| {
        let issued = columns.issued_or_cast();
        let Columns {
            registered,
            ballots,
            votes,
            ..
        } = columns;
        fingerprint(registered, &issued, ballots, votes, settings)
    })
}

/// Maxima are looked for above this.
const ABOVE: f64 = 0.3;

/// So many cells to a bandwidth, where [`FINEST`] to a grid point give them.
const CELLS_A_BANDWIDTH: f64 = 64.0;

/// The most cells to a grid point.
const FINEST: u32 = 8;

/// Settings of [`fingerprint`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct FingerprintSettings {
    /// Stations with fewer registered voters are left out; the published method keeps all.
    pub min_registered: u64,
    /// The check refuses on fewer stations: a density of a handful has maxima everywhere.
    pub min_stations: u64,
}

impl Default for FingerprintSettings {
    fn default() -> Self {
        Self {
            min_registered: 1,
            min_stations: 100,
        }
    }
}

/// Every value is valid.
impl Validate for FingerprintSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Vec::new()
    }
}

/// One cell of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Turnout of this many whole percent, up to the next; 99 includes 100%.
    pub turnout: u8,
    /// Share of this many whole percent.
    pub share: u8,
    /// Votes of the selection at its stations.
    pub votes: u64,
    /// Stations.
    pub stations: u64,
}

/// The fingerprint and its moments.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fingerprint {
    /// τ: the typical turnout.
    pub turnout: f64,
    /// ν: the typical share.
    pub share: f64,
    /// σ_τ; `None` where no station lies below both.
    pub turnout_spread: Option<f64>,
    /// σ_ν; `None` where no station lies below ν.
    pub share_spread: Option<f64>,
    /// θ; `None` where no station lies above ν.
    pub theta: Option<f64>,
    /// Cells with stations, by turnout, then share.
    pub cells: Vec<Cell>,
    /// The stations.
    pub sample: Sample,
    /// The settings.
    pub settings: FingerprintSettings,
}

/// The table of turnout by share, and the moments of its lower left part.
///
/// # Errors
/// See the module.
pub fn fingerprint(
    registered: &[u64],
    given: &[u64],
    received: &[u64],
    votes: &[u64],
    settings: &FingerprintSettings,
) -> Result<Fingerprint, NotApplicable> {
    let (stations, sample) = stations(registered, given, received, votes, settings)?;
    at_least(
        settings.min_stations.max(3),
        sample.used,
        CountedUnits::Stations,
    )?;
    let turnouts: Vec<f64> = stations.iter().map(|one| one.turnout).collect();
    let shares: Vec<f64> = stations.iter().map(|one| one.share).collect();
    let (turnout, share) = threads::both(
        || typical(&turnouts, Quantity::Turnout),
        || typical(&shares, Quantity::Share),
    );
    let (turnout, share) = (turnout?, share?);
    let below = stations.iter().filter(|one| one.share < share);
    let above = stations.iter().filter(|one| one.share > share);
    let low_both = below.clone().filter(|one| one.turnout < turnout);
    Ok(Fingerprint {
        turnout,
        share,
        turnout_spread: root_mean_square(low_both.map(|one| one.turnout - turnout)),
        share_spread: root_mean_square(below.map(|one| one.share - share)),
        theta: root_mean_square(above.map(|one| one.share - share)).map(f64::sqrt),
        cells: cells(&stations),
        sample,
        settings: settings.clone(),
    })
}

/// What the fingerprint knows of a station.
#[derive(Debug, Clone, Copy)]
pub(super) struct Station {
    pub(super) turnout: f64,
    pub(super) share: f64,
    /// Votes over registered voters.
    pub(super) reach: f64,
    cell: (u8, u8),
    votes: u64,
}

pub(super) fn stations(
    registered: &[u64],
    given: &[u64],
    received: &[u64],
    votes: &[u64],
    settings: &FingerprintSettings,
) -> Result<(Vec<Station>, Sample), NotApplicable> {
    same_length(
        registered.len(),
        &[
            (InputSlice::BallotsIssued, given.len()),
            (InputSlice::BallotsReceived, received.len()),
            (InputSlice::Votes, votes.len()),
        ],
    )?;
    let (mut found, mut small, mut empty, mut over) = (Vec::new(), 0, 0, 0);
    let rows = registered.iter().zip(given).zip(received).zip(votes);
    for (((&n, &given), &received), &votes) in rows {
        if n < settings.min_registered.max(1) {
            small += 1;
        } else if received == 0 {
            empty += 1;
        } else if given > n || votes > received {
            over += 1;
        } else {
            found.push(Station {
                turnout: given as f64 / n as f64,
                share: votes as f64 / received as f64,
                reach: votes as f64 / n as f64,
                cell: (percent(given, n), percent(votes, received)),
                votes,
            });
        }
    }
    let sample = Sample::of(found.len() as u64)
        .without(ExclusionReason::TooFewRegisteredVoters, small)
        .without(ExclusionReason::NoBallots, empty)
        .without(ExclusionReason::PartExceedsWhole, over);
    Ok((found, sample))
}

/// Whole percent, in integers, 100 counted as 99.
fn percent(part: u64, whole: u64) -> u8 {
    let whole = whole.max(1);
    let percent = match part.checked_mul(100) {
        Some(part) => part / whole,
        None => (u128::from(part) * 100 / u128::from(whole)) as u64,
    };
    percent.min(99) as u8
}

fn cells(stations: &[Station]) -> Vec<Cell> {
    let mut table = vec![(0u64, 0u64); 100 * 100];
    for station in stations {
        let (turnout, share) = station.cell;
        if let Some(cell) = table.get_mut(usize::from(turnout) * 100 + usize::from(share)) {
            cell.0 = cell.0.saturating_add(station.votes);
            cell.1 += 1;
        }
    }
    let places = (0..100u8).flat_map(|turnout| (0..100u8).map(move |share| (turnout, share)));
    let found = places.zip(table).filter(|(_, (_, stations))| *stations > 0);
    found
        .map(|((turnout, share), (votes, stations))| Cell {
            turnout,
            share,
            votes,
            stations,
        })
        .collect()
}

/// The first maximum above 0.3.
fn typical(values: &[f64], what: Quantity) -> Result<f64, NotApplicable> {
    let grid = Grid::unit(1000);
    // What is sorted already is quickly sorted again.
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let same = NotApplicable::NoVariation { what };
    let bandwidth = scott_bandwidth(&sorted).ok_or_else(|| same.clone())?;
    let fine = [1, 2, 4].into_iter();
    let finer = fine
        .map(|finer| (finer, grid.step / f64::from(finer)))
        .find(|(_, cell)| cell * CELLS_A_BANDWIDTH <= bandwidth);
    let finer = finer.map_or(FINEST, |(finer, _)| finer);
    let density = binned_density(&sorted, bandwidth, grid, finer).ok_or(same)?;
    let point = first_maximum(&density, grid, ABOVE).ok_or(NotApplicable::Undefined {
        why: UndefinedReason::NoMode { what },
    })?;
    let height = density.get(point).copied().unwrap_or(0.0);
    let mut before = density.iter().enumerate();
    if before.any(|(at, &other)| grid.at(at) <= ABOVE && other > height) {
        return Err(NotApplicable::Undefined {
            why: UndefinedReason::ModeIsRipple { what },
        });
    }
    Ok(grid.at(point))
}

/// The sum is exact, so that the order of the stations does not show.
fn root_mean_square(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut number) = (ExactSum::default(), 0u64);
    for value in values {
        sum.add(value * value);
        number += 1;
    }
    (number > 0).then(|| (sum.value() / number as f64).sqrt())
}

impl Summarize for Fingerprint {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = vec![figure(FigureName::TypicalShare, self.share)];
        let spreads = [
            (FigureName::TurnoutSpreadBelow, self.turnout_spread),
            (FigureName::ShareSpreadBelow, self.share_spread),
            (FigureName::ThetaFromShareAbove, self.theta),
        ];
        figures.extend(
            spreads
                .iter()
                .filter_map(|&(name, value)| Some(figure(name, value?))),
        );
        // Votes at stations where nearly all voted and nearly all of them for the selection.
        let corner = self.cells.iter();
        let corner = corner.filter(|cell| cell.turnout >= 95 && cell.share >= 95);
        let corner: f64 = corner.map(|cell| cell.votes as f64).sum();
        figures.push(figure(FigureName::VotesFrom95Percent, corner));
        Summary {
            statistic: figure(FigureName::TypicalTurnout, self.turnout),
            judgement: Judgement::Described {
                why: NoVerdictReason::NoJointNull,
            },
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures,
            settings: vec![
                Setting::new("min_registered", self.settings.min_registered),
                Setting::new("min_stations", self.settings.min_stations),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spread(middle: u64, stations: u64) -> Vec<u64> {
        (0..stations)
            .map(|i| middle + i * i % 41 + i % 13)
            .collect()
    }

    #[test]
    fn full_turnout_stands_in_the_last_cell_and_29_percent_in_its_own() {
        // 29/100 is 28.999999999999996% in floating point.
        assert_eq!(
            (percent(29, 100), percent(100, 100), percent(0, 7)),
            (29, 99, 0)
        );
    }

    #[test]
    fn a_typical_share_below_three_tenths_is_refused() {
        let settings = FingerprintSettings::default();
        let ballots = spread(500, 200);
        let mut votes = spread(90, 200);
        // A few stations near 40% make a ripple there.
        for votes in votes.iter_mut().take(5) {
            *votes = 210;
        }
        let found = fingerprint(&[1000; 200], &ballots, &ballots, &votes, &settings);
        assert!(
            matches!(found, Err(NotApplicable::Undefined { .. })),
            "{found:?}"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_panics_and_order_does_not_show(
            rows in prop::collection::vec(
                prop::array::uniform4(prop_oneof![0u64..90, any::<u64>()]), 0..60)
        ) {
            let settings = FingerprintSettings { min_stations: 3, ..Default::default() };
            let run = |rows: &[[u64; 4]]| {
                let column = |k: usize| rows.iter().map(|row| row[k]).collect::<Vec<u64>>();
                fingerprint(&column(0), &column(1), &column(2), &column(3), &settings)
            };
            let mut rows = rows;
            for row in &mut rows {
                row.sort_unstable();
                row.reverse();
            }
            let one = run(&rows);
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
