//! The bound that another source's rolls allow, where the sheets state none of their own.
//!
//! A publication without rolls leaves the voters of its own stations who stayed at home among those
//! who could still come. Where another source states the rolls of the same stations they are taken
//! off the frame instead, and the assumption says whose they are.

use crate::model::Frame;
use crate::model::facts::coverage::VotersBasis;

use super::room::{InHand, Rooms};
use super::unreported::{Unreported, VotersBound};

impl Unreported {
    /// The same with the bound that the rolls of another source allow: `rolls` has one for each row
    /// of the sheets, where that source states it. Nothing changes where the sheets state their own
    /// rolls, or the frame has no sum of voters.
    #[must_use]
    pub fn with_rolls_of(
        mut self,
        source: &str,
        rolls: &[Option<u64>],
        in_hand: &InHand<'_>,
        frame: Frame,
    ) -> Self {
        let is_short = |bound: &VotersBound| matches!(bound.basis, VotersBasis::Papers { .. });
        let (Some(voters), true) = (frame.voters_registered, self.bounds.iter().any(is_short))
        else {
            return self;
        };
        let rooms = Rooms::of(in_hand);
        let (mut taken, mut sum, mut without) = (0u64, 0u64, 0u64);
        for row in in_hand.rows().iter() {
            let other = rolls.get(row).copied().flatten();
            match (rooms.roll(row), other) {
                (Some(roll), _) => sum += roll,
                (None, Some(roll)) => {
                    taken += 1;
                    sum += roll;
                }
                (None, None) => {
                    without += 1;
                    let papers = rooms.at(row).papers;
                    sum += papers.saturating_sub(in_hand.extra_voters);
                }
            }
        }
        let extra = match (in_hand.extra_voters, self.stations) {
            (0, _) => 0,
            (extra, Some(stations)) => extra.saturating_mul(stations),
            (_, None) => return self,
        };
        if taken == 0 || self.missing_on_sheets.is_none() {
            return self;
        }
        let Some(left) = voters.saturating_add(extra).checked_sub(sum) else {
            return self;
        };
        self.bounds.push(VotersBound {
            basis: VotersBasis::OtherRolls {
                frame_voters: voters,
                extra_voters_per_station: in_hand.extra_voters,
                source: source.to_string(),
                stations: taken,
                sheets_without_roll: without,
            },
            voters: left,
        });
        self.bounds.sort_by(|a, b| a.basis.cmp(&b.basis));
        self.voters = self.bounds.iter().map(|bound| bound.voters).min();
        self
    }
}
