//! Two sources of the same stations.

use crate::reconcile::Comparison;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;

/// On how many stations two sources agree, and what their differences come to.
pub(crate) fn agreement(comparison: &Comparison) -> Message {
    if comparison.differ == 0 {
        return msg!("sources-agree", stations = count(comparison.shared));
    }
    let differ = msg!(
        "sources-differ",
        differ = count(comparison.differ),
        shared = count(comparison.shared)
    );
    let ([first, second], Some(change)) = (comparison.leaders.as_slice(), comparison.lead_change)
    else {
        return differ;
    };
    let (one, other) = (
        Message::verbatim(&comparison.a),
        Message::verbatim(&comparison.b),
    );
    let (first, second) = (Message::verbatim(first), Message::verbatim(second));
    let lead = if change < 0 {
        msg!(
            "sources-lead-smaller",
            other = other,
            first = first,
            second = second,
            votes = count(-change),
            one = one
        )
    } else {
        msg!(
            "sources-lead-larger",
            other = other,
            first = first,
            second = second,
            votes = count(change),
            one = one
        )
    };
    Message::joined([differ, lead], " ")
}
