//! What is not in, and the most votes that it can hold.
//!
//! # What it answers
//!
//! How many stations have no sheet that counts, and how many votes can there be at most in them
//! and in the cells that are missing on sheets in hand? Every statement about what could still
//! change rests on that one number, so each way to it is listed with the assumption that it
//! needs, and the smallest is used.
//!
//! # Formula
//!
//! Let U stations be unreported, each of them admitting e voters more than its roll has (the
//! plan's `extra_voters_per_station`).
//!
//! - *all in*: none, where no station is missing.
//! - *register*: Σ (roll + e) over the unreported stations of the register.
//! - *rolls*: the frame's voters − Σ rolls of the sheets in hand + e·U.
//! - *papers*: as *rolls*; a sheet that states no roll stands with the papers it accounts for,
//!   less e, since its station has at least so many voters.
//! - *other rolls*: as *papers*, with the roll that another source states for the same station.
//! - *station maximum*: U × the most voters that any station has, where the plan says so.
//! - *ballots issued*: the frame's ballots − Σ ballots issued by the sheets in hand.
//!
//! To each is added what votes that are missing on sheets in hand could add up to: the valid
//! votes that the sheet states less its votes, or its ballots cast, or its roll, less the papers
//! it accounts for, whichever is least.
//!
//! # Assumptions and when it misleads
//!
//! Each bound names its own. A roll that grew after the frame was published makes all of them too
//! small; voters without a station (abroad, in prison) in the frame's sum make them too large,
//! which is safe. The sheets in hand are taken as true here; how many of them would have to be
//! false for another outcome is the question of [`k_min`](super::k_min).
//!
//! # Complexity
//!
//! Linear in sheets × selections.

use serde::{Deserialize, Serialize};

use crate::model::facts::coverage::VotersBasis;
use crate::model::{Frame, Measure, PrintedShare};

use super::ordered::Ordered;
use super::room::{InHand, Room, Rooms};
use super::stations::{Coverage, MissingStation};

/// One upper bound on the votes in unreported stations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotersBound {
    /// How it was found, and what has to be true for it.
    pub basis: VotersBasis,
    /// The maximum number of votes in unreported stations.
    pub voters: u64,
}

/// What is not in, and the most that it can hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unreported {
    /// Stations with no sheet that counts, if it is known how many there should be.
    pub stations: Option<u64>,
    /// The most votes that they can hold: the smallest of the bounds.
    pub voters: Option<u64>,
    /// The most that votes missing on sheets in hand can add up to; `None` where nothing bounds
    /// them but the frame's sums, in which they are then contained.
    pub missing_on_sheets: Option<u64>,
    /// Sheets in hand on which a vote is missing.
    pub incomplete_sheets: u64,
    /// Every bound, in the order of [`VotersBasis`].
    pub bounds: Vec<VotersBound>,
    /// The most votes of each unreported station, by the register.
    #[serde(skip)]
    pub(super) by_station: Option<Vec<u64>>,
    /// The most votes of any one unreported station, where the plan says so.
    #[serde(skip)]
    pub(super) station_maximum: Option<u64>,
}

impl Unreported {
    /// The most votes that can still come: from unreported stations, and in cells that are missing
    /// on sheets in hand.
    pub fn votes(&self) -> Option<u64> {
        self.voters?
            .checked_add(self.missing_on_sheets.unwrap_or(0))
    }

    /// The same where the turnout of unreported stations is at most this percentage: by station
    /// where the register has their rolls, in sum otherwise.
    pub fn votes_at_turnout(&self, at_most: PrintedShare) -> Option<u64> {
        let printed = u128::try_from(at_most.mantissa()).unwrap_or(0);
        let whole = 100 * 10u128.pow(at_most.decimals());
        // At most 100 percent, so it is never more than before.
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

    /// Whether the most votes of each unreported station are known, and not their sum only.
    pub fn is_by_station(&self) -> bool {
        self.by_station.is_some()
    }

    /// The same bounds for a part of the contest of which nothing but its missing stations is
    /// known: it has no more than the whole.
    #[must_use]
    pub fn of_a_part(&self, stations: Option<u64>) -> Self {
        Self {
            stations,
            by_station: None,
            ..self.clone()
        }
    }

    /// The rolls of the unreported stations in order, where they are known one by one.
    pub(super) fn ordered(&self) -> Option<Ordered> {
        self.by_station.clone().map(Ordered::of)
    }
}

/// Finds what is not in: `frame` and `missing` (with a register) speak of the same part of the
/// contest as `in_hand`; `stations` is how many of its stations have no sheet that counts.
pub fn unreported(
    in_hand: &InHand<'_>,
    stations: Option<u64>,
    frame: Frame,
    missing: Option<&[&MissingStation]>,
) -> Unreported {
    let rows = in_hand.rows();
    let rooms = Rooms::of(in_hand);
    let extra = in_hand.extra_voters;
    let issued = in_hand.sheets().measure(Measure::BallotsIssued);
    let add = |sums: &mut Sums, row: usize| {
        let roll = rooms.roll(row);
        sums.rolls += roll.unwrap_or(0);
        if rooms.any_missing || roll.is_none() {
            sums.look_at(rooms.at(row), extra);
        }
        match issued.and_then(|issued| issued.number(row)) {
            Some(issued) => sums.issued += issued,
            None => sums.without_issued += 1,
        }
    };
    let sums = rows.fold(add, Sums::and);
    let mut found = Unreported {
        stations,
        missing_on_sheets: (sums.without_bound == 0).then_some(sums.slack),
        incomplete_sheets: sums.incomplete,
        station_maximum: frame.max_voters_per_station,
        ..Unreported::default()
    };
    found.by_register(missing, extra, sums.without_bound);
    if let Some(voters) = frame.voters_registered {
        found.by_sums(voters, &sums, extra);
    }
    if let (Some(maximum), Some(stations), 0) =
        (frame.max_voters_per_station, stations, sums.without_bound)
    {
        found.bounds.push(VotersBound {
            basis: VotersBasis::StationMaximum {
                votes_per_station: maximum,
            },
            voters: stations.saturating_mul(maximum),
        });
    }
    if let (Some(ballots), 0, 0) = (
        frame.ballots_issued,
        sums.without_issued,
        sums.without_bound,
    ) && let Some(left) = ballots.checked_sub(sums.issued)
    {
        found.bounds.push(VotersBound {
            basis: VotersBasis::BallotsIssued,
            voters: left,
        });
    }
    if stations == Some(0) && sums.without_bound == 0 {
        found.bounds = vec![VotersBound {
            basis: VotersBasis::AllIn,
            voters: 0,
        }];
    }
    found.voters = found.bounds.iter().map(|bound| bound.voters).min();
    found
}

/// What the sheets in hand add up to.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    rolls: u64,
    papers: u64,
    without_roll: u64,
    issued: u64,
    without_issued: u64,
    slack: u64,
    without_bound: u64,
    short_of_extra: u64,
    incomplete: u64,
}

impl Sums {
    /// A sheet on which a vote or the roll may be missing.
    fn look_at(&mut self, room: Room, extra: u64) {
        self.incomplete += u64::from(room.is_incomplete);
        match room.slack {
            Some(slack) => self.slack += slack,
            // Nothing on the sheet says: no roll either, so that its station has at least the
            // voters whose papers it accounts for, and the rest is left in the frame's sum.
            None => {
                self.without_bound += 1;
                self.short_of_extra += extra.saturating_sub(room.papers);
            }
        }
        if room.roll.is_none() {
            self.without_roll += 1;
            self.papers += room.papers.saturating_sub(extra);
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            rolls: self.rolls + other.rolls,
            papers: self.papers + other.papers,
            without_roll: self.without_roll + other.without_roll,
            issued: self.issued + other.issued,
            without_issued: self.without_issued + other.without_issued,
            slack: self.slack + other.slack,
            without_bound: self.without_bound + other.without_bound,
            short_of_extra: self.short_of_extra + other.short_of_extra,
            incomplete: self.incomplete + other.incomplete,
        }
    }
}

impl Unreported {
    fn by_register(&mut self, missing: Option<&[&MissingStation]>, extra: u64, unbounded: u64) {
        let Some(missing) = missing else { return };
        let rolls: Option<Vec<u64>> = missing
            .iter()
            .map(|station| Some(station.voters_registered?.saturating_add(extra)))
            .collect();
        // A sheet whose missing votes nothing bounds would need its own roll here.
        let Some(rolls) = rolls.filter(|_| unbounded == 0) else {
            return;
        };
        self.bounds.push(VotersBound {
            basis: VotersBasis::Register {
                extra_voters_per_station: extra,
            },
            voters: rolls.iter().sum(),
        });
        self.by_station = Some(rolls);
    }

    fn by_sums(&mut self, voters: u64, sums: &Sums, extra: u64) {
        let all = match (extra, self.stations) {
            (0, _) => 0,
            (extra, Some(stations)) => extra.saturating_mul(stations),
            // Nobody knows how many stations would admit extra voters.
            (_, None) => return,
        };
        let left = voters
            .saturating_add(all)
            .saturating_add(sums.short_of_extra)
            .checked_sub(sums.rolls)
            .and_then(|left| left.checked_sub(sums.papers));
        // A frame with fewer voters than the sheets in hand have is wrong, and bounds nothing.
        let Some(left) = left else { return };
        let basis = match sums.without_roll {
            0 => VotersBasis::Rolls {
                frame_voters: voters,
                extra_voters_per_station: extra,
            },
            sheets_without_roll => VotersBasis::Papers {
                frame_voters: voters,
                extra_voters_per_station: extra,
                sheets_without_roll,
            },
        };
        self.bounds.push(VotersBound {
            basis,
            voters: left,
        });
    }
}

/// The missing stations of one part of the contest: those whose codes begin with `path`.
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
