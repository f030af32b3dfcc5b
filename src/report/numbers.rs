//! Numbers as they are printed, and texts from files made harmless for a terminal.

use crate::numeric::rounding::Rounding;

/// A whole number with commas between thousands: `1,234,567`.
///
/// ```
/// use scrutineer::report::numbers::grouped;
/// assert_eq!(grouped(1234567), "1,234,567");
/// assert_eq!(grouped(-999), "-999");
/// ```
pub fn grouped(number: impl Into<i128>) -> String {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The same with its sign, `+` included; zero has none.
pub fn signed(number: i128) -> String {
    let plus = if number > 0 { "+" } else { "" };
    format!("{plus}{}", grouped(number))
}

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
        let turns = matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        );
        let breaks = matches!(character, '\u{2028}' | '\u{2029}');
        if character.is_control() || turns || breaks {
            safe.extend(character.escape_unicode());
        } else {
            safe.push(character);
        }
    }
    safe
}
