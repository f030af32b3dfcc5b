//! Whether the sheet would add up if two of its counts were exchanged.

use crate::model::Measure;

use super::numbers::Numbers;
use super::sheet::sum_of_papers_is_wrong;

/// The counts that stand next to each other on a sheet.
const COUNTS: [Measure; 5] = [
    Measure::VotersRegistered,
    Measure::BallotsCast,
    Measure::ValidVotes,
    Measure::NullVotes,
    Measure::BlankVotes,
];

/// The one pair of counts whose exchange repairs the sheet. `None` if there is no such pair, or
/// several.
///
/// A sheet is repaired if Σ selections = valid votes, if valid + null + blank = ballots cast where
/// these are stated, and if there are no more ballots than registered voters. The votes of all
/// selections must be present, because a sum that is not part of the exchange has to confirm it.
pub(super) fn explains(numbers: &Numbers) -> Option<(Measure, Measure)> {
    if !numbers.complete || numbers.get(Measure::ValidVotes).is_none() {
        return None;
    }
    let mut found = None;
    for (place, &one) in COUNTS.iter().enumerate() {
        for &other in &COUNTS[place + 1..] {
            let (Some(a), Some(b)) = (numbers.get(one), numbers.get(other)) else {
                continue;
            };
            if a != b && adds_up(&numbers.swapped(one, other)) {
                if found.is_some() {
                    return None;
                }
                found = Some((one, other));
            }
        }
    }
    found
}

fn adds_up(numbers: &Numbers) -> bool {
    numbers.get(Measure::ValidVotes) == Some(numbers.selections)
        && !sum_of_papers_is_wrong(numbers)
        && numbers
            .get(Measure::VotersRegistered)
            .is_none_or(|voters| numbers.cast() <= voters)
}
