//! On what a result may be called unusual, and how its probability was obtained.

use serde::{Deserialize, Serialize};

use crate::model::identifiers;

/// A probability under a null, and how it was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PValue {
    /// Between 0 and 1; never 0 where it was resampled.
    pub value: f64,
    /// How.
    pub how: How,
}

/// How a p-value was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "how", rename_all = "snake_case")]
#[non_exhaustive]
pub enum How {
    /// From the exact distribution of the statistic.
    Exact,
    /// From a limiting distribution.
    Asymptotic {
        /// The distribution.
        distribution: NullDistribution,
    },
    /// (more extreme + 1) / (draws + 1), the draws made under the null.
    Resampled {
        /// Draws made.
        draws: u64,
    },
}

/// A limiting distribution of a statistic under its null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum NullDistribution {
    /// Chi-square.
    ChiSquare {
        /// Degrees of freedom.
        df: u64,
    },
    /// Student's t.
    Student {
        /// Degrees of freedom: the number of placebos.
        df: u64,
    },
    /// Normal, corrected for skewness, against the exact probabilities of the parametric bootstrap.
    SkewnessCorrectedNormal,
    /// Chi-square, against the exact digits of the parametric bootstrap.
    ChiSquareOfBootstrap,
    /// The saddle point of the Poisson-binomial distribution.
    PoissonBinomialSaddlePoint,
    /// Hypergeometric: the smallest of all bins times their number.
    HypergeometricMinimum,
    /// √n·dip of uniform samples, from a simulated table.
    UniformDip,
    /// Dips of uniform samples, and binomial for the number of groups.
    UniformDipAndBinomial,
    /// Poisson with the mean and dispersion of the draws, times the classes and looks.
    PoissonOfDraws,
    /// Gamma with the exact mean and variance.
    MomentMatchedGamma,
}

impl PValue {
    /// From the exact distribution.
    pub fn exact(value: f64) -> Self {
        Self {
            value: value.clamp(0.0, 1.0),
            how: How::Exact,
        }
    }

    /// From a limiting distribution.
    pub fn asymptotic(value: f64, distribution: NullDistribution) -> Self {
        Self {
            value: value.clamp(0.0, 1.0),
            how: How::Asymptotic { distribution },
        }
    }

    /// From draws under the null, of which so many were at least as extreme as what was observed.
    pub fn resampled(as_extreme: u64, draws: u64) -> Self {
        Self {
            value: ((as_extreme + 1) as f64 / (draws + 1) as f64).min(1.0),
            how: How::Resampled { draws },
        }
    }
}

/// On what a result may be called unusual, if on anything.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "by", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Judgement {
    /// By its p-value, after correction for the number of tests.
    PValue(PValue),
    /// By a stated rule, where no null exists.
    Rule {
        /// Whether the rule is met.
        met: bool,
        /// The rule.
        rule: StatedRule,
    },
    /// By nothing: a description. Clean elections reject the textbook null, or there is none.
    Described {
        /// Why.
        why: NoVerdictReason,
    },
}

identifiers! {
    /// A rule by which a result is called unusual where no null exists.
    #[non_exhaustive]
    pub enum StatedRule {
        /// Votes beyond the usual ratio at far turnouts reach a set share of the selection's votes,
        /// are not made up by deficits elsewhere, and remain within regions.
        FarExcess = "far_excess",
    }
}

identifiers! {
    /// Why no verdict can rest on a result.
    #[non_exhaustive]
    pub enum NoVerdictReason {
        /// Most stations have fewer than 25 votes on one side, and digits of the rest depend on the form assumed for shares.
        MostStationsTooSmallForDigits = "most_stations_too_small_for_digits",
        /// Most stations have fewer than 25 votes on one side, and endings of the rest depend on the form assumed for shares.
        MostStationsTooSmallForEndings = "most_stations_too_small_for_endings",
        /// More than three tenths of the expected hits stand on one multiple of 5%.
        OneMultipleDominates = "one_multiple_dominates",
        /// Many counts lie about the minimum, and this bound alone makes digits uneven.
        BoundMakesDigitsUneven = "bound_makes_digits_uneven",
        /// More than one count in twenty is below 100, where last digits are uneven by themselves.
        ManyCountsUnder100 = "many_counts_under_100",
        /// First digits reflect how large stations are.
        FirstDigitsReflectSize = "first_digits_reflect_size",
        /// No null says how turnout and share of honest stations lie together.
        NoJointNull = "no_joint_null",
        /// The model has no regions.
        ModelWithoutRegions = "model_without_regions",
        /// Other causes of an uneven election look like the model's components.
        OtherCausesLookAlike = "other_causes_look_alike",
        /// Regions differ, and clean elections are not normal either.
        RegionsDifferInRate = "regions_differ_in_rate",
        /// No distribution of the shares holds in every honest election.
        NoNullForShares = "no_null_for_shares",
        /// Without groups, regions that differ make several modes.
        NoGroups = "no_groups",
        /// Null ballots vary in clean elections too.
        NullBallotsVaryInnocently = "null_ballots_vary_innocently",
        /// Shares of clean elections are not normal.
        SharesNotNormal = "shares_not_normal",
        /// Clean elections have stations far from the line.
        StationsFarFromLineAreUsual = "stations_far_from_line_are_usual",
        /// Clean elections have stations unlike the others of their group.
        UnlikeStationsAreUsual = "unlike_stations_are_usual",
        /// The selection is small, and a few places with high turnouts meet the rule.
        SmallSelection = "small_selection",
        /// Neighbours vote alike in every honest election.
        NeighboursVoteAlike = "neighbours_vote_alike",
        /// Places that differ in turnout differ in preference too.
        PlacesDiffer = "places_differ",
        /// No cut-off was given, and a trend over the count is usual.
        NoCutoff = "no_cutoff",
        /// Too few placebo cut-offs fit beside the given one.
        TooFewPlacebos = "too_few_placebos",
    }
}
