//! Computed numbers as they stand in sentences.

use crate::model::Said;
use crate::model::print::grouped;

/// A computed number as it stands in a sentence, [printed].
pub(crate) fn number(value: f64) -> Said {
    Said::number(printed(value))
}

/// Four significant digits, as short as they are clear.
pub(crate) fn printed(value: f64) -> String {
    let size = value.abs();
    if value.fract() == 0.0 && size < 1e7 {
        // A count, and no measure that four digits would round.
        grouped_whole(value)
    } else if !(1e-4..1e7).contains(&size) {
        format!("{value:.2e}")
    } else {
        let whole = size.log10().floor() as i32;
        let decimals = usize::try_from(3 - whole).unwrap_or(0);
        format!("{value:.decimals$}")
    }
}

fn grouped_whole(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", grouped(value.abs() as u64))
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn numbers_keep_four_digits_and_no_more() {
        assert_eq!(printed(0.038881), "0.03888");
        assert_eq!(printed(1002.567), "1003");
        assert_eq!(printed(8.7396), "8.740");
        assert_eq!(printed(2.5e-18), "2.50e-18");
        assert_eq!(printed(0.0), "0");
        assert_eq!(printed(-12_345.0), "-12,345");
        assert_eq!(printed(14_932_292.4), "1.49e7");
    }
}
