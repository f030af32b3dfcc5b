//! The outcome: what the votes decide, and what the bounds on missing votes rest on.

use crate::coverage::Decision;
use crate::model::facts::coverage::VotersBasis;
use crate::model::{Said, say};
use crate::report::numbers::count;

/// What votes decide.
pub(crate) fn decision(decision: &Decision) -> Said {
    match decision {
        Decision::Elected { selections } => match selections.as_slice() {
            [elected] => say!("{name} elected", name = Said::verbatim(elected)),
            several => say!(
                "{names} elected",
                names = Said::joined(several.iter().map(Said::verbatim), ", ")
            ),
        },
        Decision::SecondRound {
            selections: [one, other],
        } => say!(
            "{one} and {other} go to the second round",
            one = Said::verbatim(one),
            other = Said::verbatim(other)
        ),
        Decision::RunOff {
            selections: [one, other],
        } => say!(
            "run-off of {one} and {other}",
            one = Said::verbatim(one),
            other = Said::verbatim(other)
        ),
        Decision::Tie => say!("a tie"),
    }
}

/// What has to be true for a bound on the votes of unreported stations.
pub(crate) fn assumption(basis: &VotersBasis) -> Said {
    match basis {
        VotersBasis::AllIn => say!("every station that should report is in"),
        VotersBasis::Register {
            extra_voters_per_station,
        } => with_extra_voters(
            say!("no unreported station counts more votes than the register has voters for it"),
            *extra_voters_per_station,
        ),
        VotersBasis::Rolls {
            frame_voters,
            extra_voters_per_station,
        } => with_extra_voters(
            say!(
                "the frame's {voters} voters are all there are, the rolls on the sheets in hand are right, and no unreported station counts more votes than it has voters",
                voters = count(*frame_voters)
            ),
            *extra_voters_per_station,
        ),
        VotersBasis::Papers {
            frame_voters,
            extra_voters_per_station,
            sheets_without_roll,
        } => {
            let assumption = say!(
                "the frame's {voters} voters are all there are, and no station counts more papers than it has voters",
                voters = count(*frame_voters)
            );
            say!(
                "{assumption}; {sheets} sheets in hand state no roll, so the voters of their stations who did not vote are counted here as if they were unreported",
                assumption = with_extra_voters(assumption, *extra_voters_per_station),
                sheets = count(*sheets_without_roll)
            )
        }
        VotersBasis::OtherRolls {
            frame_voters,
            extra_voters_per_station,
            source,
            stations,
            sheets_without_roll,
        } => {
            let assumption = say!(
                "the frame's {voters} voters are all there are, the rolls that \"{source}\" states for {stations} of the stations in hand are right, and no unreported station counts more votes than it has voters",
                voters = count(*frame_voters),
                source = Said::verbatim(source),
                stations = count(*stations)
            );
            let assumption = with_extra_voters(assumption, *extra_voters_per_station);
            match sheets_without_roll {
                0 => assumption,
                sheets => say!(
                    "{assumption}; {sheets} sheets have a roll in neither and stand with their papers",
                    assumption = assumption,
                    sheets = count(*sheets)
                ),
            }
        }
        VotersBasis::StationMaximum {
            max_voters_per_station,
        } => say!(
            "no station counts more than {votes} votes, as the plan says",
            votes = count(*max_voters_per_station)
        ),
        VotersBasis::BallotsIssued => {
            say!("no station counts more votes than it was issued ballots")
        }
    }
}

/// An assumption on voters, and the extra voters that a station may admit.
fn with_extra_voters(assumption: Said, extra_voters: u64) -> Said {
    match extra_voters {
        0 => assumption,
        1 => say!(
            "{assumption} and the 1 extra voter that it may admit",
            assumption = assumption
        ),
        extra => say!(
            "{assumption} and the {number} extra voters that it may admit",
            assumption = assumption,
            number = count(extra)
        ),
    }
}
