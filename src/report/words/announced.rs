//! Announced results.

use crate::model::{Said, say};
use crate::reconcile::NotTested;

/// Why the announced counts were not tested for rounding.
pub(crate) fn not_tested(why: NotTested) -> Said {
    match why {
        NotTested::TooFewCounts => say!("fewer than two announced counts, or no sum of them"),
        NotTested::SumTooSmall => {
            say!("the sum is too small: arbitrary counts are on the grid too often")
        }
    }
}
