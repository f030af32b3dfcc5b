//! Reads one cell as a count.
//!
//! A count is written with digits. Thousands separators are read only if the plan declares them, or
//! if a whole column can be read in no other way. In that case the report says so, because `1.309`
//! may be 1309.

use serde::{Deserialize, Serialize};

/// How a column writes its numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberStyle {
    /// The thousands separator, if there is one.
    #[serde(default)]
    pub thousands: Option<char>,
}

impl NumberStyle {
    /// The characters that publishers use as thousands separators.
    pub const SEPARATORS: [char; 7] = ['.', ',', ' ', '\'', '’', '\u{a0}', '\u{202f}'];
}

/// Why a cell is not a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoCount {
    /// It is not a number.
    NotANumber,
    /// The number is negative.
    Negative,
    /// The number has a fraction after the decimal sign.
    Fraction,
    /// The number would be valid with this character as thousands separator.
    Grouped(char),
    /// The number has more digits than any count.
    TooLarge,
}

/// The count in a cell of digits alone: the common case, and the fast one.
#[inline]
pub(super) fn digits(cell: &[u8]) -> Option<u64> {
    if cell.is_empty() || cell.len() > 18 {
        return None;
    }
    let mut number = 0u64;
    for &byte in cell {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u64::from(digit);
    }
    Some(number)
}

/// The count in a trimmed cell, in the given style.
pub(super) fn count(cell: &str, style: NumberStyle) -> Result<u64, NoCount> {
    if let Some(number) = digits(cell.as_bytes()) {
        return Ok(number);
    }
    if let Some(separator) = style.thousands {
        if let Some(number) = grouped(cell, separator) {
            return Ok(number);
        }
    } else if let Some(separator) = NumberStyle::SEPARATORS
        .into_iter()
        .find(|&separator| grouped(cell, separator).is_some())
    {
        return Err(NoCount::Grouped(separator));
    }
    Err(what_else(cell))
}

/// A number in groups of three digits, with at least two groups.
fn grouped(cell: &str, separator: char) -> Option<u64> {
    let mut groups = cell.split(separator);
    let first = groups.next()?;
    // 512 is never written as 0.512.
    if first.is_empty() || first.len() > 3 || first.starts_with('0') {
        return None;
    }
    let mut number = digits(first.as_bytes())?;
    let mut more = false;
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        let next = digits(group.as_bytes())?;
        number = number.checked_mul(1000)?.checked_add(next)?;
        more = true;
    }
    more.then_some(number)
}

/// Classifies a cell that is not a count.
fn what_else(cell: &str) -> NoCount {
    let (sign, rest) = match cell.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, cell),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if sign && digits(rest) {
        NoCount::Negative
    } else if digits(rest) {
        NoCount::TooLarge
    } else if rest
        .split_once(['.', ','])
        .is_some_and(|(whole, part)| digits(whole) && digits(part))
    {
        NoCount::Fraction
    } else {
        NoCount::NotANumber
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_separator_is_never_guessed_from_one_cell() {
        let plain = NumberStyle::default();
        let dots = NumberStyle {
            thousands: Some('.'),
        };
        assert_eq!(count("1309", plain), Ok(1309));
        assert_eq!(count("1.309", plain), Err(NoCount::Grouped('.')));
        assert_eq!(count("1.309", dots), Ok(1309));
        assert_eq!(count("1.234.567", dots), Ok(1_234_567));
        assert_eq!(count("1,309", dots), Err(NoCount::Fraction));
        assert_eq!(count("1.30", dots), Err(NoCount::Fraction));
        assert_eq!(count("12\u{a0}345", plain), Err(NoCount::Grouped('\u{a0}')));
    }

    #[test]
    fn a_cell_that_is_not_a_count_says_why() {
        let plain = NumberStyle::default();
        assert_eq!(count("-5", plain), Err(NoCount::Negative));
        assert_eq!(count("3.5", plain), Err(NoCount::Fraction));
        assert_eq!(count("12a", plain), Err(NoCount::NotANumber));
        assert_eq!(count("1e5", plain), Err(NoCount::NotANumber));
        assert_eq!(count("+7", plain), Err(NoCount::NotANumber));
        assert_eq!(count("٣", plain), Err(NoCount::NotANumber));
        assert_eq!(count(&"9".repeat(30), plain), Err(NoCount::TooLarge));
    }
}
