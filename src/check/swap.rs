//! Would the sheet add up if two of its counts changed places?

use crate::model::Measure;

use super::numbers::Numbers;
use super::sheet::sum_of_papers_is_wrong;

/// The counts that stand beside each other on a sheet.
const COUNTS: [Measure; 5] = [
    Measure::VotersRegistered,
    Measure::BallotsCast,
    Measure::ValidVotes,
    Measure::NullVotes,
    Measure::BlankVotes,
];

/// The one pair of counts whose exchange mends the sheet; `None` if there is none, or several.
///
/// Mended means: Σ selections = valid votes, and valid + null + blank = ballots cast where that
/// is stated, and no more ballots than registered voters. A sheet all of whose selections are
/// there is needed, because an exchange must be confirmed by a sum that nobody exchanged.
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
