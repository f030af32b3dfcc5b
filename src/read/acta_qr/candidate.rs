//! The candidate to whom each vote of a payload belongs.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::SelectionId;

/// A candidate, in the order in which a payload lists the candidates' parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QrCandidate {
    /// Nicolás Maduro: 13 parties.
    Nm,
    /// Luis Eduardo Martínez: 6 parties.
    Lm,
    /// Javier Bertucci: 1 party.
    Jabe,
    /// José Brito: 4 parties.
    Jobr,
    /// Antonio Ecarri: 6 parties.
    Ae,
    /// Claudio Fermín: 1 party.
    Cf,
    /// Daniel Ceballos: 2 parties.
    Dc,
    /// Edmundo González: 3 parties.
    Eg,
    /// Enrique Márquez: 1 party.
    Em,
    /// Benjamín Rausseo: 1 party.
    Bera,
}

impl QrCandidate {
    /// The number of party votes in a payload.
    pub const PARTIES: usize = 38;

    /// Every candidate, in the payload's order.
    pub const ALL: [Self; 10] = [
        Self::Nm,
        Self::Lm,
        Self::Jabe,
        Self::Jobr,
        Self::Ae,
        Self::Cf,
        Self::Dc,
        Self::Eg,
        Self::Em,
        Self::Bera,
    ];

    /// The candidate of each party vote, in the payload's order.
    pub const OF_PARTY: [Self; Self::PARTIES] = of_party();

    /// The identifier that the published files use for the candidate.
    pub fn key(self) -> &'static str {
        match self {
            Self::Nm => "NM",
            Self::Lm => "LM",
            Self::Jabe => "JABE",
            Self::Jobr => "JOBR",
            Self::Ae => "AE",
            Self::Cf => "CF",
            Self::Dc => "DC",
            Self::Eg => "EG",
            Self::Em => "EM",
            Self::Bera => "BERA",
        }
    }

    /// The number of parties whose votes count for the candidate.
    pub const fn parties(self) -> usize {
        match self {
            Self::Nm => 13,
            Self::Lm | Self::Ae => 6,
            Self::Jobr => 4,
            Self::Eg => 3,
            Self::Dc => 2,
            Self::Jabe | Self::Cf | Self::Em | Self::Bera => 1,
        }
    }

    /// The index of the candidate in [`QrCandidate::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }
}

/// Each candidate, repeated once per party. A list whose length differs from the payload's does not
/// compile.
const fn of_party() -> [QrCandidate; QrCandidate::PARTIES] {
    let mut list = [QrCandidate::Nm; QrCandidate::PARTIES];
    let (mut party, mut candidate) = (0, 0);
    while candidate < QrCandidate::ALL.len() {
        let mut left = QrCandidate::ALL[candidate].parties();
        while left > 0 {
            list[party] = QrCandidate::ALL[candidate];
            party += 1;
            left -= 1;
        }
        candidate += 1;
    }
    assert!(party == QrCandidate::PARTIES);
    list
}

impl fmt::Display for QrCandidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl Serialize for QrCandidate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl From<QrCandidate> for SelectionId {
    fn from(candidate: QrCandidate) -> Self {
        Self::from(candidate.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parties_are_in_the_published_order() {
        // ipince/vzlapi @2ff40916, api/pkg/qrcode/model.go, `ballotOrder`: NM 1 to 13, LM to 19,
        // JABE 20, JOBR to 24, AE to 30, CF 31, DC to 33, EG to 36, EM 37, BERA 38.
        let last = [13, 19, 20, 24, 30, 31, 33, 36, 37, 38];
        let mut from = 0;
        for (candidate, to) in QrCandidate::ALL.into_iter().zip(last) {
            assert_eq!(candidate.parties(), to - from, "{candidate}");
            assert!(
                QrCandidate::OF_PARTY[from..to]
                    .iter()
                    .all(|&of| of == candidate)
            );
            from = to;
        }
        for (place, candidate) in QrCandidate::ALL.into_iter().enumerate() {
            assert_eq!(candidate.index(), place);
        }
    }
}
