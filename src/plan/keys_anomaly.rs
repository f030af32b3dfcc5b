//! The keys of a plan's section `[anomaly]`, with those of each check's own table.

use super::keys::{Key, table, value};

pub(super) const ANOMALY: &[Key] = &[
    value(
        "checks",
        "a list of checks, or \"all\"; by default all but first_digit and the slow ones, which take long on large files: for one selection of about 100,000 stations coarse_shares took 21 s and finite_mixture 104 s; of fingerprint_fit no time was measured",
    ),
    value("selections", "the selections to test; by default all"),
    value(
        "regions",
        "the level of units that are each tested on their own; by default the outermost, \"\" for none",
    ),
    value(
        "peers",
        "the level of units whose stations are compared with each other; by default the innermost that is no centre",
    ),
    value(
        "centre",
        "what names a polling centre with several tables: a level of units, or how many first parts of the station's key",
    ),
    value(
        "late_after",
        "the moment of the count at which late sheets begin: a number, or a date and time",
    ),
    value(
        "simulated",
        "honest elections to draw like the one at hand, with which each line of the whole contest is compared; by default none, and each takes as long as the checks themselves",
    ),
    value(
        "significance",
        "an adjusted p-value at or below it is unusual; 0.01 by default",
    ),
    value(
        "correction",
        "holm or benjamini-yekutieli; by default the first up to a hundred tests",
    ),
    table("last_digit", "the last digits of counts", LAST_DIGIT),
    table(
        "last_two_digits",
        "the last two digits of counts",
        LAST_TWO_DIGITS,
    ),
    table(
        "zero_five",
        "percentages and counts that end in 0 or 5",
        ZERO_FIVE,
    ),
    table(
        "integer_percentages",
        "turnouts and shares at whole percents",
        INTEGER_PERCENTAGES,
    ),
    table("fingerprint", "turnout against share", FINGERPRINT),
    table(
        "fingerprint_fit",
        "a model of stuffing fitted to the fingerprint",
        FINGERPRINT_FIT,
    ),
    table(
        "log_vote_rate",
        "the shape of the logarithmic vote rate",
        LOG_VOTE_RATE,
    ),
    table(
        "moments",
        "mean, spread, skewness and kurtosis of shares",
        MOMENTS,
    ),
    table(
        "multimodality",
        "whether shares have more than one mode",
        MULTIMODALITY,
    ),
    table(
        "repeated_results",
        "whole sheets that are equal",
        REPEATED_RESULTS,
    ),
    table(
        "shpilkin",
        "votes beyond the usual ratio at high turnouts",
        SHPILKIN,
    ),
    table("turnout_share", "how votes go with turnout", TURNOUT_SHARE),
    table(
        "coarse_shares",
        "shares that stand on coarse values",
        COARSE_SHARES,
    ),
    table(
        "outlying_tails",
        "counts in the tails of their group's distribution",
        OUTLYING_TAILS,
    ),
    table(
        "outlying_peers",
        "values far from the median of their peers",
        OUTLYING_PEERS,
    ),
    table(
        "outlying_predictions",
        "shares far from what neighbours or an earlier election predict",
        OUTLYING_PREDICTIONS,
    ),
    table(
        "within_centre",
        "tables of one polling centre against each other",
        WITHIN_CENTRE,
    ),
    table("null_votes", "null and blank ballots", NULL_VOTES),
    table(
        "finite_mixture",
        "a mixture of honest, manufactured and stolen votes",
        FINITE_MIXTURE,
    ),
    table(
        "spatial",
        "whether stations resemble their neighbours",
        SPATIAL,
    ),
    table(
        "late_count",
        "whether the share jumps at a moment of the count",
        LATE_COUNT,
    ),
];

const LAST_DIGIT: &[Key] = &[value(
    "min_count",
    "the least count whose last digit is used",
)];

const LAST_TWO_DIGITS: &[Key] = &[value(
    "min_count",
    "the least count whose last two digits are used; at least 10",
)];

const ZERO_FIVE: &[Key] = &[value(
    "rounding",
    "how a percentage is brought to a whole number: half-up, half-even or truncated",
)];

const INTEGER_PERCENTAGES: &[Key] = &[
    value(
        "min_registered",
        "the least number of registered voters of a station; at least 1",
    ),
    value(
        "max_percent",
        "stations with turnout or share above this percentage are left out",
    ),
    value(
        "one_in",
        "a percentage hits within one in so many of a percentage point; between 3 and 1,000",
    ),
    value(
        "min_count",
        "a percentage is looked at only where it divides at least so many for and so many against",
    ),
    value("min_stations", "fewer stations are refused"),
];

const FINGERPRINT: &[Key] = &[
    value(
        "min_registered",
        "stations with fewer registered voters are left out",
    ),
    value("min_stations", "fewer stations are refused"),
];

const FINGERPRINT_FIT: &[Key] = &[
    table(
        "fingerprint",
        "settings of the fingerprint that is fitted",
        FINGERPRINT,
    ),
    value("simulated", "simulated stations"),
    value("min_alpha", "the least exponent that is tried"),
    value("max_alpha", "the largest exponent that is tried"),
    value(
        "alpha_steps",
        "in how many equal steps the exponents are tried",
    ),
];

const LOG_VOTE_RATE: &[Key] = &[
    value(
        "min_registered",
        "stations with fewer registered voters are left out",
    ),
    value("min_stations", "fewer stations are refused"),
];

const MOMENTS: &[Key] = &[
    value(
        "min_size",
        "stations are left out where the whole of the share is smaller",
    ),
    value("min_stations", "fewer stations are refused"),
    value("draws", "samples drawn for the intervals"),
    value("level", "what part of the samples the intervals hold"),
];

const MULTIMODALITY: &[Key] = &[
    value(
        "min_size",
        "stations are left out where the whole of the share is smaller",
    ),
    value("min_stations", "fewer stations are refused"),
    value("min_group", "groups with fewer stations give no residuals"),
    value(
        "min_groups",
        "with fewer such groups the result is a description",
    ),
    value(
        "draws",
        "uniform samples for the p-value of the residuals; 0 takes the table",
    ),
];

const REPEATED_RESULTS: &[Key] = &[
    value(
        "classes",
        "the least equal votes of each size class, ascending",
    ),
    value(
        "draws",
        "draws under the null, where the first nine do not settle it",
    ),
    value(
        "min_group",
        "groups with fewer stations are taken together as one",
    ),
    value("min_stations", "fewer stations are refused"),
];

const SHPILKIN: &[Key] = &[
    value(
        "min_registered",
        "stations with fewer registered voters are left out; at least 1",
    ),
    value("min_stations", "fewer stations are refused"),
    value(
        "min_region_stations",
        "regions with fewer stations are left out of the sums within regions",
    ),
    value(
        "far_points",
        "how far above the centre a turnout is far, in percentage points; between 3 and 99",
    ),
    value(
        "far_share",
        "the far excess, as a share of the selection's votes, from which the rule is met",
    ),
    value("far_share_within", "the same within regions"),
    value(
        "min_share",
        "a selection with a smaller share of the ballots is described and not judged",
    ),
];

const TURNOUT_SHARE: &[Key] = &[
    value(
        "min_registered",
        "the least number of registered voters of a station; at least 1",
    ),
    value("min_stations", "fewer stations are refused; at least 3"),
];

const COARSE_SHARES: &[Key] = &[
    value(
        "share",
        "votes or turnout; which one is looked at is the target's",
    ),
    value("resamples", "resampled elections, from 19 to 20,000"),
    value(
        "bandwidth",
        "how close to a value a share is when it stands on it; above 0 and at most 0.05",
    ),
    value(
        "grid",
        "points from 0 to 1 at which shares are compared, from 11 to 10,001",
    ),
    value(
        "max_components",
        "the most components of a mixture, from 1 to 5",
    ),
    value("min_stations", "fewer stations are refused"),
    value(
        "min_registered",
        "stations with fewer registered voters are left out of the test of single bins",
    ),
    value(
        "neighbours",
        "how many bins on each side a single bin is held against, from 1 to 1,000",
    ),
];

const OUTLYING_TAILS: &[Key] = &[
    value("min_votes", "stations with fewer votes are left out"),
    value(
        "min_group",
        "stations of groups with fewer stations are left out",
    ),
    value(
        "limit",
        "the tail, on each side, from which a station is counted",
    ),
    value(
        "borrowed",
        "with the weight of so many average stations a group's overdispersion is drawn towards that of all",
    ),
];

const OUTLYING_PEERS: &[Key] = &[
    value("min_group", "groups with fewer stations are left out"),
    value(
        "limit",
        "the distance, in standard deviations, beyond which a station is counted: 1.5 or more",
    ),
];

const OUTLYING_PREDICTIONS: &[Key] = &[
    value("min_votes", "stations with fewer votes are left out"),
    value("min_stations", "fewer stations are refused"),
    value(
        "limit",
        "the scaled residual beyond which a station is counted",
    ),
];

const WITHIN_CENTRE: &[Key] = &[
    value("min_votes", "tables with fewer votes are left out"),
    value(
        "min_centres",
        "fewer centres with two tables or more are refused",
    ),
    value("draws", "at most so many draws for one centre"),
];

const NULL_VOTES: &[Key] = &[
    table(
        "tails",
        "settings of the tails; its guards hold for the relation, too",
        OUTLYING_TAILS,
    ),
    value("draws", "exchanges for the p-value of the relation"),
];

const FINITE_MIXTURE: &[Key] = &[
    value(
        "chains",
        "chains, each from its own draw of the prior; at least 4",
    ),
    value(
        "warm_up",
        "iterations of each stage of the warm-up; at least 20",
    ),
    value("draws", "draws kept of each chain; at least 50"),
    value(
        "thinning",
        "iterations from one draw to the next; at least 1",
    ),
    value(
        "max_rhat",
        "chains with a larger R-hat disagree, and are not summarised; above 1",
    ),
    value(
        "level",
        "probability of the intervals, strictly between 0 and 1",
    ),
    value("min_stations", "fewer stations are refused"),
    value(
        "exactly",
        "true computes the likelihood at every station, and interpolates none",
    ),
];

const SPATIAL: &[Key] = &[
    value("neighbours", "nearest neighbours of each station"),
    value(
        "weights",
        "how neighbours are weighed: binary or row_standardised",
    ),
    value("permutations", "permutations for Moran's I"),
    value("local_permutations", "permutations for each station"),
    value("fdr", "stations are marked up to this q-value"),
    value("min_stations", "fewer stations are refused"),
];

const LATE_COUNT: &[Key] = &[
    value(
        "bandwidth",
        "how far each side looks, in the unit of the order",
    ),
    value(
        "spacing",
        "distance between placebo cut-offs, in bandwidths; at least 0.5",
    ),
    value(
        "min_per_side",
        "fewest sheets within the bandwidth on each side of a cut-off",
    ),
    value("min_placebos", "fewest placebos for a p-value"),
];
