//! Announced results.

use crate::reconcile::NotTested;
use crate::report::message::{Message, msg};

/// Why the announced counts were not tested for rounding.
pub(crate) fn not_tested(why: NotTested) -> Message {
    match why {
        NotTested::TooFewCounts => msg!("not-tested-too-few-counts"),
        NotTested::SumTooSmall => {
            msg!("not-tested-sum-too-small")
        }
    }
}
