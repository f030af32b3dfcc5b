//! Two sources of the same stations.

use crate::reconcile::Comparison;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;

/// On how many stations two sources agree, and what their differences come to.
pub(crate) fn agreement(comparison: &Comparison) -> Message {
    if comparison.differ == 0 {
        return msg!(
            "sources-stations-both-two-agree-everything",
            stations = count(comparison.shared)
        );
    }
    let differ = msg!(
        "sources-they-do-not-agree-stations",
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
            "sources-lead-over-there-votes-smaller",
            other = other,
            first = first,
            second = second,
            votes = count(-change),
            one = one
        )
    } else {
        msg!(
            "sources-lead-over-there-votes-larger",
            other = other,
            first = first,
            second = second,
            votes = count(change),
            one = one
        )
    };
    Message::joined([differ, lead], " ")
}
