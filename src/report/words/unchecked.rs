//! Why a rule was not checked.

use crate::check::UncheckedReason;
use crate::model::{Said, say};

use super::nouns;

/// Why a rule was not checked, as a phrase.
pub(crate) fn reason(reason: &UncheckedReason) -> Said {
    match reason {
        UncheckedReason::NoColumn { measures } => match measures.as_slice() {
            [] => Said::nothing(),
            [one, other] => say!(
                "no column for {one} and {other}",
                one = nouns::measure(*one),
                other = nouns::measure(*other)
            ),
            [one, ..] => say!("no column for {count}", count = nouns::measure(*one)),
        },
        UncheckedReason::NoImageColumn => say!("no column for the image's address"),
        UncheckedReason::NoStationColumn => say!("no column that names a station"),
        UncheckedReason::TooFewSelections {
            selections,
            min_selections,
        } => say!(
            "{number} selections, and {setting} is {least}",
            number = *selections,
            setting = Said::verbatim("copies.min_selections"),
            least = *min_selections
        ),
        UncheckedReason::StationCountUnknown => {
            say!("the plan says not how many stations there are")
        }
        UncheckedReason::NoRegister => say!("no register of stations"),
    }
}
