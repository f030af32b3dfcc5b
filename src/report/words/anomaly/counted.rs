//! The words for what a check counted.

use crate::anomaly::Counted;
use crate::anomaly::CountedThing;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;

use super::number;

/// "68 of 136 counts end in 0 or 5, where 27.20 are expected".
pub(crate) fn counted(counted: &Counted) -> Message {
    msg!(
        "anomaly-counted-where-expected",
        observed = count(counted.observed),
        all = count(counted.of),
        what = thing(counted.what),
        expected = number(counted.expected)
    )
}

/// What was counted, as it stands behind "68 of 136".
fn thing(thing: CountedThing) -> Message {
    match thing {
        CountedThing::CountsEndingIn { digit } => {
            msg!("counted-thing-counts-ending-in", digit = digit)
        }
        CountedThing::CountsWithSecondDigit { digit } => {
            msg!("counted-thing-counts-with-second-digit", digit = digit)
        }
        CountedThing::CountsEndingInRepeatedPair => {
            msg!("counted-thing-counts-ending-in-repeated-pair")
        }
        CountedThing::CountsEndingInAdjacentPair => {
            msg!("counted-thing-counts-ending-in-adjacent-pair")
        }
        CountedThing::CountsEndingInOtherPair => {
            msg!("counted-thing-counts-ending-in-other-pair")
        }
        CountedThing::CountsEndingIn0Or5 => msg!("counted-thing-counts-ending-in0-or5"),
        CountedThing::PercentagesEndingIn0Or5 => msg!("counted-thing-percentages-ending-in0-or5"),
        CountedThing::StationsAtIntegerPercentage {
            turnout_excess,
            share_excess,
        } => msg!(
            "counted-thing-stations-at-integer-percentage",
            turnout = tenths(turnout_excess),
            share = tenths(share_excess),
        ),
        CountedThing::StationsWithShare { share } => msg!(
            "counted-thing-stations-with-share",
            share = Message::number(share.to_string())
        ),
        CountedThing::StationsBeyondLimit => {
            msg!("counted-thing-stations-beyond-limit")
        }
        CountedThing::SheetsRepeatingAnother => msg!("counted-thing-sheets-repeating-another"),
    }
}

/// An excess of stations with its sign, to a tenth.
fn tenths(excess: f64) -> Message {
    Message::number(format!("{excess:+.1}"))
}
