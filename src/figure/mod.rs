//! The data of pictures: bins, bars and curves, computed exactly, without a pixel in them.
//!
//! Each figure is a pure function on what the other rooms found, or on plain slices with one value
//! for each station. What draws them is in `report`. In the order of the pictures:
//!
//! - [`columns`]: from tally sheets to those slices
//! - [`coverage`]: how much of each unit is in
//! - [`differences`]: announced minus tabulated
//! - [`intervals`]: between which shares each selection can end
//! - [`fingerprint`]: turnout against share, in cells weighted by votes
//! - [`tenths`]: turnouts and shares in steps of a tenth of a percentage point
//! - [`cumulative`]: the share among the stations up to each turnout
//! - [`digits`]: last digits beside the band in which even ones lie
//! - [`sensitivity`]: votes beyond the usual ratio, by the turnout that is taken for usual
//! - [`centres`]: tables beside the other tables of their centre
//! - [`map`]: where the stations are
//!
//! Bins are cut by whole numbers: no station changes its bin by rounding.

pub mod centres;
pub mod columns;
pub mod coverage;
pub mod cumulative;
pub mod differences;
pub mod digits;
pub mod fingerprint;
pub mod intervals;
pub mod map;
pub mod sensitivity;
pub mod tenths;

/// In which of `parts` equal parts of 0 to 1 `part / whole` lies; 1 itself is in the last. `None`
/// of nothing, and of more than the whole.
fn bin(part: u64, whole: u64, parts: usize) -> Option<usize> {
    if whole == 0 || part > whole {
        return None;
    }
    let at = u128::from(part) * parts as u128 / u128::from(whole);
    Some((at as usize).min(parts.saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_percents_begin_their_own_bin_and_all_of_it_is_in_the_last() {
        // 29/100 is 28.999999999999996 percent in floating point.
        let bins = [0, 29, 99, 100].map(|part| bin(part, 100, 100));
        assert_eq!(bins, [Some(0), Some(29), Some(99), Some(99)]);
        assert_eq!(
            (bin(1, 0, 10), bin(2, 1, 10), bin(u64::MAX, u64::MAX, 50)),
            (None, None, Some(49))
        );
    }
}
