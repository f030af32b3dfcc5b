//! The counts that two sources can be compared on.

use crate::model::{Measure, Reported, SelectionId, TallySheets};

/// A count that both sources have a column for.
pub(super) enum Field {
    /// The votes of a selection, with its index in each source.
    Votes(SelectionId, usize, usize),
    /// Another count.
    Measure(Measure),
}

/// The counts that both sources have a column for, and the names of those that only one has.
pub(super) struct Fields {
    pub(super) compared: Vec<Field>,
    pub(super) not_compared: Vec<String>,
}

impl Fields {
    pub(super) fn of(a: &TallySheets, b: &TallySheets) -> Self {
        let (mut compared, mut not_compared) = (Vec::new(), Vec::new());
        for (index_a, id) in a.selections().iter().enumerate() {
            match b.selections().iter().position(|id_b| id_b == id) {
                Some(index_b) => compared.push(Field::Votes(id.clone(), index_a, index_b)),
                None => not_compared.push(id.to_string()),
            }
        }
        let only_b = b
            .selections()
            .iter()
            .filter(|id| !a.selections().contains(id));
        not_compared.extend(only_b.map(SelectionId::to_string));
        for measure in Measure::ALL {
            match (a.measure(measure), b.measure(measure)) {
                (Some(_), Some(_)) => compared.push(Field::Measure(measure)),
                (None, None) => {}
                _ => not_compared.push(measure.key().to_string()),
            }
        }
        Self {
            compared,
            not_compared,
        }
    }
}

impl Field {
    /// The selection's identifier or the measure's key.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Votes(id, ..) => id.as_str(),
            Self::Measure(measure) => measure.key(),
        }
    }

    /// The count in a row of the first source and in a row of the second.
    pub(super) fn counts(
        &self,
        a: &TallySheets,
        row_a: usize,
        b: &TallySheets,
        row_b: usize,
    ) -> [Reported<u64>; 2] {
        match self {
            Self::Votes(_, index_a, index_b) => {
                let votes = |sheets: &TallySheets, row: usize, index: usize| {
                    sheets.votes().at(row * sheets.selections().len() + index)
                };
                [votes(a, row_a, *index_a), votes(b, row_b, *index_b)]
            }
            Self::Measure(measure) => {
                let count = |sheets: &TallySheets, row: usize| {
                    let column = sheets.measure(*measure);
                    column.map_or(Reported::default(), |column| column.at(row))
                };
                [count(a, row_a), count(b, row_b)]
            }
        }
    }
}

/// Whether two sources disagree on a count.
///
/// A count that is missing in both is not a disagreement. A count that is missing in one of them is
/// a disagreement unless that source has no place for it.
pub(super) fn is_different(a: Reported<u64>, b: Reported<u64>) -> bool {
    let has_no_place = |count: Reported<u64>| count == Reported::default();
    match (a.value(), b.value()) {
        (Some(a), Some(b)) => a != b,
        (None, None) => false,
        _ => !has_no_place(a) && !has_no_place(b),
    }
}
