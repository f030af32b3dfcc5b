//! The words for what a check counted.

use crate::anomaly::Counted;
use crate::anomaly::CountedThing;
use crate::model::print::count;
use crate::model::{Said, say};

use super::number;

/// "68 of 136 counts end in 0 or 5, where 27.20 are expected".
pub(crate) fn counted(counted: &Counted) -> Said {
    say!(
        "{observed} of {all} {what}, where {expected} are expected",
        observed = count(counted.observed),
        all = count(counted.of),
        what = thing(counted.what),
        expected = number(counted.expected)
    )
}

/// What was counted, as it stands behind "68 of 136".
fn thing(thing: CountedThing) -> Said {
    match thing {
        CountedThing::CountsEndingIn { digit } => say!("counts end in {digit}", digit = digit),
        CountedThing::CountsWithSecondDigit { digit } => {
            say!("counts have the second digit {digit}", digit = digit)
        }
        CountedThing::CountsEndingInRepeatedPair => say!("counts end in one digit twice"),
        CountedThing::CountsEndingInAdjacentPair => say!("counts end in two neighbouring digits"),
        CountedThing::CountsEndingInOtherPair => {
            say!("counts end in two digits that are no neighbours")
        }
        CountedThing::CountsEndingIn0Or5 => say!("counts end in 0 or 5"),
        CountedThing::PercentagesEndingIn0Or5 => say!("percentages end in 0 or 5"),
        CountedThing::StationsAtIntegerPercentage {
            turnout_excess,
            share_excess,
        } => say!(
            "stations have a turnout ({turnout} beyond chance) or a share ({share} beyond chance) of a whole percent",
            turnout = tenths(turnout_excess),
            share = tenths(share_excess),
        ),
        CountedThing::StationsWithShare { share } => say!(
            "stations have a share of {share}",
            share = Said::number(share.to_string())
        ),
        CountedThing::StationsBeyondLimit => {
            say!("stations are beyond the limit on either side")
        }
        CountedThing::SheetsRepeatingAnother => say!("sheets repeat another"),
    }
}

/// An excess of stations with its sign, to a tenth.
fn tenths(excess: f64) -> Said {
    Said::number(format!("{excess:+.1}"))
}
