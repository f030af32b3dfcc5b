//! Which sheets count: a list of rows that cannot be separated from its sheets.

use std::borrow::Cow;

use super::row::SheetView;
use super::sheets::TallySheets;

/// The sheets that count.
///
/// Everything that adds up, checks or describes sheets takes this type, so a program cannot add up
/// all ten rows of a file and then test only four of them. It comes from
/// [`InclusionPolicy::apply`](crate::check::InclusionPolicy::apply), which excludes duplicates and
/// totals rows, or from [`Included::all`], which excludes nothing.
///
/// ```
/// use scrutineer::model::{Included, Reported, StationKey, TallySheet, TallySheets, Votes};
/// use scrutineer::tabulate::tabulate;
///
/// let sheet = |station: &str, yes: u64| TallySheet {
///     station: StationKey::new([station]),
///     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
///     ..TallySheet::default()
/// };
/// let mut sheets: TallySheets = [sheet("1", 12), sheet("2", 30)]
///     .into_iter()
///     .collect::<Result<_, _>>()?;
/// sheets.push(&sheet("3", 5))?;
/// let included = Included::all(&sheets);
/// assert_eq!(included.len(), 3);
/// assert_eq!(tabulate(&included).whole().stations(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It borrows the sheets, so they cannot change while it is in use. The same program does not
/// compile when it pushes a sheet later:
///
/// ```compile_fail,E0502
/// use scrutineer::model::{Included, Reported, StationKey, TallySheet, TallySheets, Votes};
/// use scrutineer::tabulate::tabulate;
///
/// let sheet = |station: &str, yes: u64| TallySheet {
///     station: StationKey::new([station]),
///     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
///     ..TallySheet::default()
/// };
/// let mut sheets: TallySheets = [sheet("1", 12), sheet("2", 30)]
///     .into_iter()
///     .collect::<Result<_, _>>()?;
/// let included = Included::all(&sheets);
/// sheets.push(&sheet("3", 5))?;
/// assert_eq!(tabulate(&included).whole().stations(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A mask of other sheets does not compile either, since no public function makes an `Included`
/// from a mask:
///
/// ```compile_fail,E0624
/// use scrutineer::model::{Included, TallySheets};
///
/// let (sheets, others) = (TallySheets::default(), TallySheets::default());
/// let mask = vec![true; others.len()];
/// let included = Included::from_mask(&sheets, mask);
/// ```
#[derive(Debug, Clone)]
pub struct Included<'a> {
    sheets: &'a TallySheets,
    /// Whether each row counts; `None` if every row does.
    mask: Option<Cow<'a, [bool]>>,
    /// How many rows count.
    len: usize,
}

impl<'a> Included<'a> {
    /// Every sheet counts, duplicates and totals rows included.
    pub fn all(sheets: &'a TallySheets) -> Self {
        Self {
            sheets,
            mask: None,
            len: sheets.len(),
        }
    }

    /// The rows that `mask` marks; a row that it does not reach does not count.
    pub(crate) fn from_mask(sheets: &'a TallySheets, mask: impl Into<Cow<'a, [bool]>>) -> Self {
        let mask: Cow<'a, [bool]> = mask.into();
        debug_assert_eq!(
            mask.len(),
            sheets.len(),
            "a mask has one value for each row"
        );
        let len = mask
            .iter()
            .take(sheets.len())
            .filter(|&&counts| counts)
            .count();
        Self {
            sheets,
            mask: (len < sheets.len()).then_some(mask),
            len,
        }
    }

    /// The same without these rows.
    pub(crate) fn without(&self, rows: &[usize]) -> Self {
        let mut mask = self.to_mask();
        for &row in rows {
            if let Some(counts) = mask.get_mut(row) {
                *counts = false;
            }
        }
        Self::from_mask(self.sheets, mask)
    }

    /// Whether each row counts.
    pub(crate) fn to_mask(&self) -> Vec<bool> {
        match &self.mask {
            Some(mask) => mask.to_vec(),
            None => vec![true; self.sheets.len()],
        }
    }

    /// Every sheet that was read, those that do not count included.
    pub fn sheets(&self) -> &'a TallySheets {
        self.sheets
    }

    /// How many sheets count.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no sheet counts.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether every sheet counts.
    pub fn is_all(&self) -> bool {
        self.mask.is_none()
    }

    /// Whether the sheet at `row` counts; `false` beyond the last row.
    #[inline]
    pub fn contains(&self, row: usize) -> bool {
        match &self.mask {
            Some(mask) => mask.get(row).copied().unwrap_or(false),
            None => row < self.sheets.len(),
        }
    }

    /// The rows that count, in the order of the sheets.
    pub fn rows(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.sheets.len()).filter(|&row| self.contains(row))
    }

    /// The sheets that count, in order.
    pub fn iter(&self) -> impl Iterator<Item = SheetView<'a>> + '_ {
        let sheets = self.sheets;
        self.rows().filter_map(move |row| sheets.get(row))
    }
}

/// Sheets that own the list of those that count; [`OwnedIncluded::included`] lends both.
#[derive(Debug, Clone)]
pub(crate) struct OwnedIncluded {
    sheets: TallySheets,
    mask: Vec<bool>,
}

impl OwnedIncluded {
    /// Keeps the sheets with a mask that an [`Included`] of the same sheets gave.
    pub(crate) fn new(sheets: TallySheets, mask: Vec<bool>) -> Self {
        Self { sheets, mask }
    }

    /// Every sheet, those that do not count included.
    pub(crate) fn sheets(&self) -> &TallySheets {
        &self.sheets
    }

    /// The sheets that count.
    pub(crate) fn included(&self) -> Included<'_> {
        Included::from_mask(&self.sheets, self.mask.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{StationKey, TallySheet};

    fn sheets(number: usize) -> TallySheets {
        let sheet = |number: usize| TallySheet {
            station: StationKey::new([number.to_string()]),
            ..TallySheet::default()
        };
        (0..number).map(sheet).collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn the_rows_are_those_that_the_mask_marks() {
        let sheets = sheets(4);
        let included = Included::from_mask(&sheets, vec![true, false, true, true]);
        assert_eq!(included.len(), 3);
        assert!(!included.is_all());
        assert_eq!(included.rows().collect::<Vec<_>>(), [0, 2, 3]);
        let stations: Vec<_> = included
            .iter()
            .map(|sheet| sheet.station().to_string())
            .collect();
        assert_eq!(stations, ["0", "2", "3"]);
        let fewer = included.without(&[2, 9]);
        assert_eq!(fewer.rows().collect::<Vec<_>>(), [0, 3]);
    }

    #[test]
    fn a_row_beyond_the_last_does_not_count() {
        let sheets = sheets(2);
        assert!(!Included::all(&sheets).contains(2));
        let none = Included::from_mask(&sheets, vec![false; 2]);
        assert!(!none.contains(usize::MAX) && none.is_empty());
    }

    #[test]
    fn owned_sheets_lend_the_same_rows() {
        let sheets = sheets(3);
        let mask = Included::all(&sheets).without(&[1]).to_mask();
        let owned = OwnedIncluded::new(sheets, mask);
        assert_eq!(owned.included().rows().collect::<Vec<_>>(), [0, 2]);
        assert_eq!(owned.sheets().len(), 3);
    }
}
