//! The words for what a check counted.

use crate::anomaly::Counted;
use crate::anomaly::CountedThing;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;

use super::number;

/// "68 of 136 counts end in 0 or 5 (expected: 27.20)".
pub(crate) fn counted(counted: &Counted) -> Message {
    let observed = count(counted.observed);
    let all = count(counted.of);
    let expected = number(counted.expected);
    match counted.what {
        CountedThing::CountsEndingIn { digit } => msg!(
            "counted-counts-ending-in",
            observed = observed,
            all = all,
            digit = digit,
            expected = expected
        ),
        CountedThing::CountsEndingIn0Or5 => msg!(
            "counted-counts-ending-in-0-or-5",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::CountsEndingInRepeatedPair => msg!(
            "counted-counts-ending-in-repeated-pair",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::CountsEndingInAdjacentPair => msg!(
            "counted-counts-ending-in-adjacent-pair",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::CountsEndingInOtherPair => msg!(
            "counted-counts-ending-in-other-pair",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::CountsWithSecondDigit { digit } => msg!(
            "counted-counts-with-second-digit",
            observed = observed,
            all = all,
            digit = digit,
            expected = expected
        ),
        CountedThing::PercentagesEndingIn0Or5 => msg!(
            "counted-percentages-ending-in-0-or-5",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::StationsAtIntegerPercentage {
            turnout_excess,
            share_excess,
        } => msg!(
            "counted-stations-at-integer-percentage",
            observed = observed,
            all = all,
            expected = expected,
            turnout = tenths(turnout_excess),
            share = tenths(share_excess)
        ),
        CountedThing::StationsWithShare { share } => msg!(
            "counted-stations-with-share",
            observed = observed,
            all = all,
            share = Message::number(share.to_string()),
            expected = expected
        ),
        CountedThing::StationsBeyondLimit => msg!(
            "counted-stations-beyond-limit",
            observed = observed,
            all = all,
            expected = expected
        ),
        CountedThing::SheetsRepeatingAnother => msg!(
            "counted-sheets-repeating-another",
            observed = observed,
            all = all,
            expected = expected
        ),
    }
}

/// An excess of stations with its sign, to a tenth.
fn tenths(excess: f64) -> Message {
    Message::number(format!("{excess:+.1}"))
}
