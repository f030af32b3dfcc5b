//! Numbers as they are printed, and texts from files made harmless for a terminal.

pub use crate::model::print::{grouped, signed};

use crate::numeric::rounding::Rounding;
use crate::report::message::{Label, Message, msg};

/// A share in percent with two decimals, rounded half up from the exact quotient; `–` of nothing.
///
/// ```
/// use scrutineer::report::numbers::percent;
/// assert_eq!(percent(24_532, 30_026), "81.70%");
/// assert_eq!(percent(1, 0), "–");
/// ```
pub fn percent(part: u64, whole: u64) -> String {
    match Rounding::HalfUp.quotient(u128::from(part) * 10_000, u128::from(whole)) {
        Some(units) => format!("{}.{:02}%", units / 100, units % 100),
        None => "–".to_string(),
    }
}

/// A whole number with commas between thousands, as part of a sentence.
pub(crate) fn count(number: impl Into<i128>) -> Message {
    Message::number(grouped(number))
}

/// A share in percent, as part of a sentence.
pub(crate) fn share(part: u64, whole: u64) -> Message {
    Message::number(percent(part, whole))
}

/// A difference with its sign, as part of a sentence.
pub(crate) fn change(number: i128) -> Message {
    Message::number(signed(number))
}

/// What stands in a table where there is no number.
pub(crate) fn none() -> Message {
    Message::verbatim("–")
}

/// A number of things: "1 sheet", "1,213 sheets".
pub(crate) fn things(number: u64, one: Label, many: Label) -> Message {
    let things = if number == 1 { one } else { many };
    msg!("numbers-of-things", number = count(number), things = things)
}

/// A text from a file with nothing in it that could move a cursor or turn a line around: control
/// characters and marks of direction are written as `\u{…}`.
///
/// ```
/// use scrutineer::report::numbers::harmless;
/// assert_eq!(harmless("a\u{1b}[2J\u{202e}b"), "a\\u{1b}[2J\\u{202e}b");
/// ```
pub fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if harms(character) {
            safe.extend(character.escape_unicode());
        } else {
            safe.push(character);
        }
    }
    safe
}

/// Whether a character could move a cursor or turn a line around.
pub(crate) fn harms(character: char) -> bool {
    let turns = matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    let breaks = matches!(character, '\u{2028}' | '\u{2029}');
    character.is_control() || turns || breaks
}
