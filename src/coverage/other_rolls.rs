//! The bound from another source's rolls, for sheets that do not state their own.
//!
//! If a publication has no rolls, the voters of its stations who stayed at home cannot be told from
//! those who can still come. If another source states the rolls of the same stations, they are
//! subtracted from the frame's voters instead. The bound names that source.

use crate::model::Frame;
use crate::model::facts::coverage::VotersBasis;

use super::headroom::Headrooms;
use super::received::ReceivedSheets;
use super::unreported::{Unreported, VotersBound};

impl Unreported {
    /// Adds the bound from the rolls of another source. `rolls` has one for each row of the sheets
    /// if that source states it. Nothing changes if the sheets state their own rolls, or if the
    /// frame does not state its voters.
    #[must_use]
    pub fn with_rolls_of(
        mut self,
        source: &str,
        rolls: &[Option<u64>],
        received: &ReceivedSheets<'_>,
        frame: Frame,
    ) -> Self {
        let is_by_papers = |bound: &VotersBound| matches!(bound.basis, VotersBasis::Papers { .. });
        let lacks_rolls = self.bounds.iter().any(is_by_papers);
        let Some(frame_voters) = frame.voters_registered.filter(|_| lacks_rolls) else {
            return self;
        };
        let headrooms = Headrooms::of(received);
        let (mut stations, mut sum, mut sheets_without_roll) = (0u64, 0u64, 0u64);
        for row in received.rows().iter() {
            let other = rolls.get(row).copied().flatten();
            match (headrooms.roll(row), other) {
                (Some(roll), _) => sum += roll,
                (None, Some(roll)) => {
                    stations += 1;
                    sum += roll;
                }
                (None, None) => {
                    sheets_without_roll += 1;
                    let papers = headrooms.at(row).papers;
                    sum += papers.saturating_sub(received.extra_voters);
                }
            }
        }
        let extra_voters = match (received.extra_voters, self.stations) {
            (0, _) => 0,
            (extra, Some(stations)) => extra.saturating_mul(stations),
            (_, None) => return self,
        };
        if stations == 0 || self.missing_on_sheets.is_none() {
            return self;
        }
        let Some(voters) = frame_voters.saturating_add(extra_voters).checked_sub(sum) else {
            return self;
        };
        self.bounds.push(VotersBound {
            basis: VotersBasis::OtherRolls {
                frame_voters,
                extra_voters_per_station: received.extra_voters,
                source: source.to_string(),
                stations,
                sheets_without_roll,
            },
            voters,
        });
        self.bounds.sort_by(|a, b| a.basis.cmp(&b.basis));
        self.voters = self.bounds.iter().map(|bound| bound.voters).min();
        self
    }
}
