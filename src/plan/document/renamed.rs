//! Keys that had another name in earlier versions. An old key is a problem that names the new one.

/// A key of a table, and the name it has now.
struct Renamed {
    /// The table: `anomaly.spatial`.
    table: &'static str,
    old: &'static str,
    new: &'static str,
    /// What else changed with the name, as it completes the sentence.
    besides: &'static str,
}

const fn renamed(table: &'static str, old: &'static str, new: &'static str) -> Renamed {
    Renamed {
        table,
        old,
        new,
        besides: "",
    }
}

const RENAMED: &[Renamed] = &[
    renamed(
        "frame",
        "voters_per_station_at_most",
        "max_voters_per_station",
    ),
    renamed("outcome", "turnout_at_most", "max_turnout"),
    renamed("copies", "least_votes", "min_votes"),
    renamed("copies", "least_selections", "min_selections"),
    renamed("anomaly.last_digit", "least_count", "min_count"),
    renamed("anomaly.last_two_digits", "least_count", "min_count"),
    renamed("anomaly.fingerprint_fit", "alpha_from", "min_alpha"),
    renamed("anomaly.fingerprint_fit", "alpha_to", "max_alpha"),
    renamed("anomaly.repeated_results", "least_group", "min_group"),
    renamed("anomaly.repeated_results", "least_stations", "min_stations"),
    Renamed {
        table: "anomaly.shpilkin",
        old: "more_registered_than",
        new: "min_registered",
        besides: ". Write a number that is one higher",
    },
    renamed("anomaly.shpilkin", "least_share", "min_share"),
    renamed("anomaly.coarse_shares", "components", "max_components"),
    renamed("anomaly.coarse_shares", "least_stations", "min_stations"),
    renamed(
        "anomaly.coarse_shares",
        "least_registered",
        "min_registered",
    ),
    renamed("anomaly.outlying_tails", "least_votes", "min_votes"),
    renamed("anomaly.outlying_tails", "least_group", "min_group"),
    renamed("anomaly.outlying_peers", "least_group", "min_group"),
    renamed("anomaly.outlying_predictions", "least_votes", "min_votes"),
    renamed(
        "anomaly.outlying_predictions",
        "least_stations",
        "min_stations",
    ),
    renamed("anomaly.within_centre", "least_votes", "min_votes"),
    renamed("anomaly.within_centre", "least_centres", "min_centres"),
    renamed("anomaly.null_votes.tails", "least_votes", "min_votes"),
    renamed("anomaly.null_votes.tails", "least_group", "min_group"),
    renamed("anomaly.finite_mixture", "most_rhat", "max_rhat"),
    renamed("anomaly.finite_mixture", "least_stations", "min_stations"),
    renamed("anomaly.spatial", "least_stations", "min_stations"),
    renamed("anomaly.late_count", "least_per_side", "min_per_side"),
    renamed("anomaly.late_count", "least_placebos", "min_placebos"),
];

/// The new name of a key of a table, with what else changed; `None` for a key that never existed.
pub(super) fn now(table: &str, key: &str) -> Option<(&'static str, &'static str)> {
    let found = RENAMED
        .iter()
        .find(|one| one.table == table && one.old == key)?;
    Some((found.new, found.besides))
}
