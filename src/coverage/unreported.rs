//! What is unreported, and the maximum number of votes that it can hold.
//!
//! # What it answers
//!
//! How many stations have no sheet that counts? How many votes can there be at most in them, and in
//! the cells that are missing on received sheets? Every statement about what could still change
//! rests on that number. There are several ways to bound it. Each is listed with the assumption
//! that it needs, and the smallest bound is used.
//!
//! # Formula
//!
//! Let U stations be unreported. Each of them may admit e voters more than its roll has (the plan's
//! `extra_voters_per_station`).
//!
//! - *all in*: zero, if no station is missing.
//! - *register*: Σ (roll + e) over the unreported stations of the register.
//! - *rolls*: the frame's voters − Σ rolls of the received sheets + e·U.
//! - *papers*: as *rolls*, but a sheet that states no roll counts with the papers that it accounts
//!   for less e, since its station has at least that number of voters.
//! - *other rolls*: as *papers*, with the roll that another source states for the same station.
//! - *station maximum*: U × the maximum number of voters of a station, if the plan states it.
//! - *ballots issued*: the frame's ballots − Σ ballots issued to the received sheets.
//!
//! Each bound is for unreported stations. The votes that are missing on received sheets come on
//! top. Their maximum is the smallest of these: the valid votes that the sheet states less its
//! votes; its ballots cast, or its roll, less the papers that it accounts for.
//!
//! # Assumptions and when it misleads
//!
//! Each bound names its own assumptions. A roll that grew after the frame was published makes all
//! of them too small. Voters without a station (abroad, in prison) in the frame's sum make them too
//! large, which is safe. The received sheets are taken as true; [`k_min`](super::k_min) answers how
//! many of them would have to be false for another outcome.
//!
//! # Complexity
//!
//! Linear in sheets × selections.

use serde::{Deserialize, Serialize};

use crate::model::facts::coverage::VotersBasis;
use crate::model::{Frame, Measure, PrintedShare};

use super::headroom::{Headroom, Headrooms};
use super::ordered::Ordered;
use super::received::ReceivedSheets;
use super::stations::{Coverage, MissingStation};

/// One upper bound on the votes in unreported stations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotersBound {
    /// How it was computed, and what has to be true for it.
    pub basis: VotersBasis,
    /// The maximum number of votes in unreported stations.
    pub voters: u64,
}

/// What is unreported, and the maximum number of votes that it can hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unreported {
    /// Stations without a sheet that counts; `None` if the number of stations is not known.
    pub stations: Option<u64>,
    /// The maximum number of votes in them: the smallest of the bounds.
    pub voters: Option<u64>,
    /// The maximum number of votes that are missing on received sheets; `None` if only the frame's
    /// sums bound them, which then include them.
    pub missing_on_sheets: Option<u64>,
    /// Received sheets on which a vote is missing.
    pub incomplete_sheets: u64,
    /// Every bound, in the order of [`VotersBasis`].
    pub bounds: Vec<VotersBound>,
    /// The maximum votes of each unreported station, if the register has their rolls.
    #[serde(skip)]
    pub(super) by_station: Option<Vec<u64>>,
    /// The maximum votes of any one unreported station, if the plan states it.
    #[serde(skip)]
    pub(super) station_maximum: Option<u64>,
}

impl Unreported {
    /// The maximum number of votes that can still come: from unreported stations, and from cells
    /// that are missing on received sheets.
    pub fn votes(&self) -> Option<u64> {
        self.voters?
            .checked_add(self.missing_on_sheets.unwrap_or(0))
    }

    /// The same if the turnout of unreported stations is at most this percentage. The percentage is
    /// applied to each station if the register has their rolls, and to their sum otherwise.
    pub fn votes_at_turnout(&self, at_most: PrintedShare) -> Option<u64> {
        let printed = u128::try_from(at_most.mantissa()).unwrap_or(0);
        let whole = 100 * 10u128.pow(at_most.decimals());
        // The percentage is at most 100, so the result fits.
        let capped =
            |voters: u64| u64::try_from(u128::from(voters) * printed / whole).unwrap_or(voters);
        let by_station = self
            .by_station
            .as_ref()
            .map(|stations| stations.iter().map(|&roll| capped(roll)).sum::<u64>());
        let voters = capped(self.voters?);
        let voters = by_station.map_or(voters, |by_station| by_station.min(voters));
        voters.checked_add(self.missing_on_sheets.unwrap_or(0))
    }

    /// The same bounds for a part of the contest, if only its number of missing stations is known.
    /// A part cannot hold more than the whole.
    #[must_use]
    pub fn of_a_part(&self, stations: Option<u64>) -> Self {
        Self {
            stations,
            by_station: None,
            ..self.clone()
        }
    }

    /// Whether the maximum votes of each unreported station are known.
    pub(super) fn is_by_station(&self) -> bool {
        self.by_station.is_some()
    }

    /// The maximum votes of each unreported station, sorted, if they are known.
    pub(super) fn sorted_by_station(&self) -> Option<Ordered> {
        self.by_station.clone().map(Ordered::of)
    }

    /// Only the numbers that are reported.
    pub(super) fn reported_only(self) -> Self {
        Self {
            by_station: None,
            station_maximum: None,
            ..self
        }
    }
}

/// Computes what is unreported in the part of the contest that `received` covers. `stations` is the
/// number of its stations without a sheet that counts. `frame`, and `missing` if there is a
/// register, are of the same part.
pub fn unreported(
    received: &ReceivedSheets<'_>,
    stations: Option<u64>,
    frame: Frame,
    missing: Option<&[&MissingStation]>,
) -> Unreported {
    let rows = received.rows();
    let headrooms = Headrooms::of(received);
    let extra_voters = received.extra_voters;
    let issued = received.sheets().measure(Measure::BallotsIssued);
    let add = |sums: &mut Sums, row: usize| {
        let roll = headrooms.roll(row);
        sums.rolls += roll.unwrap_or(0);
        if headrooms.any_missing || roll.is_none() {
            sums.add_headroom(headrooms.at(row), extra_voters);
        }
        match issued.and_then(|issued| issued.number(row)) {
            Some(issued) => sums.issued += issued,
            None => sums.sheets_without_issued += 1,
        }
    };
    let sums = rows.fold(add, Sums::merge);
    let mut found = Unreported {
        stations,
        missing_on_sheets: (sums.unbounded_sheets == 0).then_some(sums.missing_votes),
        incomplete_sheets: sums.incomplete_sheets,
        station_maximum: frame.max_voters_per_station,
        ..Unreported::default()
    };
    found.add_register_bound(missing, extra_voters, sums.unbounded_sheets);
    if let Some(voters) = frame.voters_registered {
        found.add_frame_bound(voters, &sums, extra_voters);
    }
    if let (Some(max_voters_per_station), Some(stations), 0) = (
        frame.max_voters_per_station,
        stations,
        sums.unbounded_sheets,
    ) {
        found.bounds.push(VotersBound {
            basis: VotersBasis::StationMaximum {
                max_voters_per_station,
            },
            voters: stations.saturating_mul(max_voters_per_station),
        });
    }
    if let (Some(ballots), 0, 0) = (
        frame.ballots_issued,
        sums.sheets_without_issued,
        sums.unbounded_sheets,
    ) && let Some(voters) = ballots.checked_sub(sums.issued)
    {
        found.bounds.push(VotersBound {
            basis: VotersBasis::BallotsIssued,
            voters,
        });
    }
    if stations == Some(0) && sums.unbounded_sheets == 0 {
        found.bounds = vec![VotersBound {
            basis: VotersBasis::AllIn,
            voters: 0,
        }];
    }
    found.voters = found.bounds.iter().map(|bound| bound.voters).min();
    found
}

/// Sums over the received sheets.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    rolls: u64,
    /// Papers of the sheets that state no roll, each less the extra voters.
    papers: u64,
    sheets_without_roll: u64,
    issued: u64,
    sheets_without_issued: u64,
    /// The maximum sum of the missing votes that a sheet bounds.
    missing_votes: u64,
    /// Sheets with missing votes that nothing on the sheet bounds.
    unbounded_sheets: u64,
    /// Extra voters that those sheets may still have admitted.
    unbounded_extra_voters: u64,
    incomplete_sheets: u64,
}

impl Sums {
    /// Adds a sheet on which a vote or the roll may be missing.
    fn add_headroom(&mut self, headroom: Headroom, extra_voters: u64) {
        self.incomplete_sheets += u64::from(headroom.is_incomplete);
        match headroom.missing_votes {
            Some(votes) => self.missing_votes += votes,
            // Such a sheet states no roll. Its station has at least as many voters as papers that it
            // accounts for, and its other voters stay in the frame's sum.
            None => {
                self.unbounded_sheets += 1;
                self.unbounded_extra_voters += extra_voters.saturating_sub(headroom.papers);
            }
        }
        if headroom.roll.is_none() {
            self.sheets_without_roll += 1;
            self.papers += headroom.papers.saturating_sub(extra_voters);
        }
    }

    fn merge(self, other: Self) -> Self {
        Self {
            rolls: self.rolls + other.rolls,
            papers: self.papers + other.papers,
            sheets_without_roll: self.sheets_without_roll + other.sheets_without_roll,
            issued: self.issued + other.issued,
            sheets_without_issued: self.sheets_without_issued + other.sheets_without_issued,
            missing_votes: self.missing_votes + other.missing_votes,
            unbounded_sheets: self.unbounded_sheets + other.unbounded_sheets,
            unbounded_extra_voters: self.unbounded_extra_voters + other.unbounded_extra_voters,
            incomplete_sheets: self.incomplete_sheets + other.incomplete_sheets,
        }
    }
}

impl Unreported {
    fn add_register_bound(
        &mut self,
        missing: Option<&[&MissingStation]>,
        extra_voters: u64,
        unbounded_sheets: u64,
    ) {
        let Some(missing) = missing else { return };
        let rolls: Option<Vec<u64>> = missing
            .iter()
            .map(|station| Some(station.voters_registered?.saturating_add(extra_voters)))
            .collect();
        // The rolls of unreported stations do not bound votes that are missing on received sheets.
        let Some(rolls) = rolls.filter(|_| unbounded_sheets == 0) else {
            return;
        };
        self.bounds.push(VotersBound {
            basis: VotersBasis::Register {
                extra_voters_per_station: extra_voters,
            },
            voters: rolls.iter().sum(),
        });
        self.by_station = Some(rolls);
    }

    fn add_frame_bound(&mut self, frame_voters: u64, sums: &Sums, extra_voters: u64) {
        let all_extra_voters = match (extra_voters, self.stations) {
            (0, _) => 0,
            (extra, Some(stations)) => extra.saturating_mul(stations),
            // The number of stations that could admit extra voters is not known.
            (_, None) => return,
        };
        let left = frame_voters
            .saturating_add(all_extra_voters)
            .saturating_add(sums.unbounded_extra_voters)
            .checked_sub(sums.rolls)
            .and_then(|left| left.checked_sub(sums.papers));
        // A frame with fewer voters than the received sheets is wrong, and bounds nothing.
        let Some(voters) = left else { return };
        let basis = match sums.sheets_without_roll {
            0 => VotersBasis::Rolls {
                frame_voters,
                extra_voters_per_station: extra_voters,
            },
            sheets_without_roll => VotersBasis::Papers {
                frame_voters,
                extra_voters_per_station: extra_voters,
                sheets_without_roll,
            },
        };
        self.bounds.push(VotersBound { basis, voters });
    }
}

/// The missing stations of one part of the contest: those whose unit codes begin with `path`.
pub fn missing_within<'a>(coverage: &'a Coverage, path: &[String]) -> Vec<&'a MissingStation> {
    coverage
        .missing
        .iter()
        .filter(|station| {
            station.units.len() >= path.len()
                && station
                    .units
                    .iter()
                    .zip(path)
                    .all(|(unit, code)| unit.code == *code)
        })
        .collect()
}
