//! What a check needs of the sheets and of the plan.

use crate::model::identifiers;

use super::columns::Need;

identifiers! {
    /// What a check needs. A check refuses where a plan does not name it, or the sheets do not
    /// state it.
    #[non_exhaustive]
    pub enum Requirement {
        /// The target's count: the votes of a selection, or the ballots.
        Votes = "votes",
        /// The ballots that the votes are part of, or the registered voters where the target is
        /// turnout.
        Ballots = "ballots",
        /// Registered voters.
        RegisteredVoters = "registered_voters",
        /// The target's share at each station. Stations without one are left out.
        Share = "share",
        /// The votes of every selection.
        EverySelection = "every_selection",
        /// Null or blank votes.
        NullOrBlankVotes = "null_or_blank_votes",
        /// The level of units whose stations are compared with each other.
        Peers = "peers",
        /// What names a polling centre with several tables.
        Centre = "centre",
        /// One of the two.
        CentreOrPeers = "centre_or_peers",
        /// Latitude and longitude.
        Coordinates = "coordinates",
        /// When each sheet arrived.
        Arrival = "arrival",
    }
}

impl Need {
    /// The counts that these requirements need of every station.
    pub(crate) fn of(requirements: &[Requirement]) -> Self {
        if requirements.contains(&Requirement::RegisteredVoters) {
            Self::Roll
        } else if requirements.contains(&Requirement::Ballots) {
            Self::Ballots
        } else {
            Self::Votes
        }
    }
}
