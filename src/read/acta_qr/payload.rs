//! One payload, and the tally sheet that it represents.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::{Ballots, Reported, StationKey, TallySheet, Votes};

use super::candidate::QrCandidate;

/// One payload: the content of a tally sheet's QR code.
///
/// It is made only by parsing, and only from a text that it reproduces unchanged: no blanks, no
/// signs, no leading zeros. The file reader removes white space around a payload.
///
/// The payload has no field for valid votes. Here they are the sum of the party votes, so a check
/// of that sum (S101) cannot find anything in sheets made from payloads.
///
/// ```
/// use scrutineer::model::Votes;
/// use scrutineer::read::acta_qr::{ActaQr, QrCandidate};
///
/// let text = "110601011.04.1.0001!122,1,0,0,4,2,0,0,2,1,0,1,2,1,0,0,0,5,0,2,0,0,0,0,0,0,0,0,1,0,0,\
///             0,0,8,22,406,0,1!0!0";
/// let acta: ActaQr = text.parse()?;
/// assert_eq!(acta.votes(QrCandidate::Eg), Votes::from(436));
/// assert_eq!(acta.valid_votes(), Votes::from(581));
/// assert_eq!(acta.station().to_string(), "110601011/4");
/// assert_eq!(acta.to_string(), text);
/// # Ok::<(), scrutineer::read::acta_qr::ActaQrError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActaQr {
    /// Nine digits.
    pub(super) centre: String,
    /// From 1 to 99.
    pub(super) table: u8,
    /// One digit.
    pub(super) third: u8,
    /// Four digits.
    pub(super) fourth: u16,
    /// Each is at most `CountColumn::MAX`, and so is their sum.
    pub(super) parties: [u32; QrCandidate::PARTIES],
    pub(super) null: u32,
    pub(super) invalid: u32,
}

impl ActaQr {
    /// The voting centre's code: nine digits, including leading zeros.
    pub fn centre(&self) -> &str {
        &self.centre
    }

    /// The table's number, from 1 to 99.
    pub fn table(&self) -> u8 {
        self.table
    }

    /// The third part of the code, from 0 to 9. It is 1 in every known payload; its meaning is not
    /// published.
    pub fn third(&self) -> u8 {
        self.third
    }

    /// The fourth part of the code, from 0 to 9999. It is 1 (`0001`) in every known payload; its
    /// meaning is not published.
    pub fn fourth(&self) -> u16 {
        self.fourth
    }

    /// The votes of each party in the payload's order, each with its candidate.
    pub fn party_votes(&self) -> impl ExactSizeIterator<Item = (QrCandidate, Votes)> + '_ {
        QrCandidate::OF_PARTY.into_iter().zip(
            self.parties
                .iter()
                .map(|&votes| Votes::from(u64::from(votes))),
        )
    }

    /// The votes of a candidate: the sum of their parties' votes.
    pub fn votes(&self, candidate: QrCandidate) -> Votes {
        // 38 numbers below 2^32 cannot overflow 64 bits.
        let of_candidate = QrCandidate::OF_PARTY
            .into_iter()
            .zip(&self.parties)
            .filter(|(of, _)| *of == candidate);
        Votes::from(
            of_candidate
                .map(|(_, &votes)| u64::from(votes))
                .sum::<u64>(),
        )
    }

    /// The votes of every candidate, in the payload's order.
    pub fn all_votes(&self) -> [(QrCandidate, Votes); QrCandidate::ALL.len()] {
        QrCandidate::ALL.map(|candidate| (candidate, self.votes(candidate)))
    }

    /// The sum of all party votes.
    pub fn valid_votes(&self) -> Votes {
        Votes::from(sum(&self.parties))
    }

    /// Null votes.
    pub fn null_votes(&self) -> Votes {
        Votes::from(u64::from(self.null))
    }

    /// What the payload calls invalid: papers that were not accepted. These are not the same as
    /// null votes, for which the payload has a separate field.
    pub fn invalid(&self) -> Ballots {
        Ballots::from(u64::from(self.invalid))
    }

    /// The station as centre and table, the table without leading zeros: `010101001/1`.
    pub fn station(&self) -> StationKey {
        StationKey::new([self.centre.clone(), self.table.to_string()])
    }

    /// The tally sheet.
    ///
    /// `invalid` becomes [`ballots_rejected`](TallySheet::ballots_rejected). It stands beside null
    /// votes, so it is not part of them, and the model has no other field for papers that are
    /// neither valid nor null nor blank. No source known to us says more about it, and it is 0 in
    /// the real payloads of the tests. Counts for which the payload has no field (voters, ballots
    /// cast, blank votes) are missing, not zero.
    pub fn to_sheet(&self) -> TallySheet {
        TallySheet {
            station: self.station(),
            ballots_rejected: Reported::Value(self.invalid()),
            valid_votes: Reported::Value(self.valid_votes()),
            null_votes: Reported::Value(self.null_votes()),
            votes: self
                .all_votes()
                .into_iter()
                .map(|(candidate, votes)| (candidate.into(), Reported::Value(votes)))
                .collect(),
            ..TallySheet::default()
        }
    }
}

/// The sum of party votes; 38 numbers below 2^32 cannot overflow 64 bits.
pub(super) fn sum(parties: &[u32; QrCandidate::PARTIES]) -> u64 {
    parties.iter().map(|&votes| u64::from(votes)).sum()
}

impl From<&ActaQr> for TallySheet {
    fn from(payload: &ActaQr) -> Self {
        payload.to_sheet()
    }
}

impl fmt::Display for ActaQr {
    /// The payload as it stands in the QR code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            centre,
            table,
            third,
            fourth,
            parties,
            null,
            invalid,
        } = self;
        write!(f, "{centre}.{table:02}.{third}.{fourth:04}")?;
        for (place, votes) in parties.iter().enumerate() {
            let before = if place == 0 { '!' } else { ',' };
            write!(f, "{before}{votes}")?;
        }
        write!(f, "!{null}!{invalid}")
    }
}

impl Serialize for ActaQr {
    /// The payload as text.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
