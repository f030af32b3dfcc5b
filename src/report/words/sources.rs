//! Two sources of the same stations.

use crate::model::{Said, say};
use crate::reconcile::Comparison;
use crate::report::numbers::count;

/// On how many stations two sources agree, and what their differences come to.
pub(crate) fn agreement(comparison: &Comparison) -> Said {
    if comparison.differ == 0 {
        return say!(
            "On the {stations} stations that both have the two agree in everything that was compared.",
            stations = count(comparison.shared)
        );
    }
    let differ = say!(
        "They do not agree on {differ} of {shared} stations.",
        differ = count(comparison.differ),
        shared = count(comparison.shared)
    );
    let ([first, second], Some(change)) = (comparison.leaders.as_slice(), comparison.lead_change)
    else {
        return differ;
    };
    let (one, other) = (Said::verbatim(&comparison.a), Said::verbatim(&comparison.b));
    let (first, second) = (Said::verbatim(first), Said::verbatim(second));
    let lead = if change < 0 {
        say!(
            "By \"{other}\" the lead of {first} over {second} there is {votes} votes smaller than by \"{one}\".",
            other = other,
            first = first,
            second = second,
            votes = count(-change),
            one = one
        )
    } else {
        say!(
            "By \"{other}\" the lead of {first} over {second} there is {votes} votes larger than by \"{one}\".",
            other = other,
            first = first,
            second = second,
            votes = count(change),
            one = one
        )
    };
    Said::joined([differ, lead], " ")
}
