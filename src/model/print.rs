//! Whole numbers as they stand in sentences and tables.

/// A whole number with commas between thousands: `1,234,567`.
///
/// ```
/// use scrutineer::model::print::grouped;
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
