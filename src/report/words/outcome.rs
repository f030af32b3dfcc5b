//! The outcome: what the votes decide, and what the bounds on missing votes rest on.

use crate::coverage::Decision;
use crate::model::facts::coverage::VotersBasis;
use crate::report::message::{Message, msg};

use crate::report::numbers::count;

/// What votes decide.
pub(crate) fn decision(decision: &Decision) -> Message {
    match decision {
        Decision::Elected { selections } => match selections.as_slice() {
            [elected] => msg!("decision-elected", name = Message::verbatim(elected)),
            several => msg!(
                "decision-several-elected",
                names = Message::joined(several.iter().map(Message::verbatim), ", ")
            ),
        },
        Decision::SecondRound {
            selections: [one, other],
        } => msg!(
            "decision-second-round",
            one = Message::verbatim(one),
            other = Message::verbatim(other)
        ),
        Decision::RunOff {
            selections: [one, other],
        } => msg!(
            "decision-run-off",
            one = Message::verbatim(one),
            other = Message::verbatim(other)
        ),
        Decision::Tie => msg!("decision-tie"),
    }
}

/// What has to be true for a bound on the votes of unreported stations.
pub(crate) fn assumption(basis: &VotersBasis) -> Message {
    match basis {
        VotersBasis::AllIn => msg!("voters-basis-all-in"),
        VotersBasis::Register {
            extra_voters_per_station,
        } => with_extra_voters(msg!("voters-basis-register"), *extra_voters_per_station),
        VotersBasis::Rolls {
            frame_voters,
            extra_voters_per_station,
        } => with_extra_voters(
            msg!("voters-basis-rolls", voters = count(*frame_voters)),
            *extra_voters_per_station,
        ),
        VotersBasis::Papers {
            frame_voters,
            extra_voters_per_station,
            sheets_without_roll,
        } => {
            let assumption = msg!("voters-basis-papers", voters = count(*frame_voters));
            msg!(
                "voters-basis-sheets-without-roll",
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
            let assumption = msg!(
                "voters-basis-other-rolls",
                voters = count(*frame_voters),
                source = Message::verbatim(source),
                stations = count(*stations)
            );
            let assumption = with_extra_voters(assumption, *extra_voters_per_station);
            match sheets_without_roll {
                0 => assumption,
                sheets => msg!(
                    "voters-basis-sheets-without-other-roll",
                    assumption = assumption,
                    sheets = count(*sheets)
                ),
            }
        }
        VotersBasis::StationMaximum {
            max_voters_per_station,
        } => msg!(
            "voters-basis-station-maximum",
            votes = count(*max_voters_per_station)
        ),
        VotersBasis::BallotsIssued => {
            msg!("voters-basis-ballots-issued")
        }
    }
}

/// An assumption on voters, and the extra voters that a station may admit.
fn with_extra_voters(assumption: Message, extra_voters: u64) -> Message {
    match extra_voters {
        0 => assumption,
        extra => msg!(
            "voters-basis-extra-voters",
            assumption = assumption,
            number = count(extra)
        ),
    }
}
