//! The words for how a result is judged.

use crate::anomaly::How;
use crate::anomaly::{NoVerdictReason, NullDistribution, StatedRule};
use crate::report::message::{Label, Message, label, msg};
use crate::report::numbers::count;

use crate::report::language::{Language, Translator};

/// How a p-value was obtained, as it stands in parentheses.
pub(crate) fn how(how: How) -> Message {
    match how {
        How::Exact => msg!("p-value-exact"),
        How::Asymptotic { distribution } => self::distribution(distribution),
        How::Resampled { draws } => msg!("p-value-from-draws", number = count(draws)),
    }
}

fn distribution(distribution: NullDistribution) -> Message {
    match distribution {
        NullDistribution::ChiSquare { df } => msg!("null-distribution-chi-square", df = df),
        NullDistribution::Student { .. } => {
            msg!("null-distribution-student")
        }
        NullDistribution::SkewnessCorrectedNormal => {
            msg!("null-distribution-skewness-corrected-normal")
        }
        NullDistribution::ChiSquareOfBootstrap => {
            msg!("null-distribution-chi-square-of-bootstrap")
        }
        NullDistribution::PoissonBinomialSaddlePoint => {
            msg!("null-distribution-poisson-binomial-saddle-point")
        }
        NullDistribution::HypergeometricMinimum => {
            msg!("null-distribution-hypergeometric-minimum")
        }
        NullDistribution::UniformDip => msg!("null-distribution-uniform-dip"),
        NullDistribution::UniformDipAndBinomial => {
            msg!("null-distribution-uniform-dip-and-binomial")
        }
        NullDistribution::PoissonOfDraws => {
            msg!("null-distribution-poisson-of-draws")
        }
        NullDistribution::MomentMatchedGamma => msg!("null-distribution-moment-matched-gamma"),
    }
}

/// The rule, as a sentence.
pub(crate) fn rule(rule: StatedRule) -> Label {
    match rule {
        StatedRule::FarExcess => label!("stated-rule-far-excess"),
    }
}

/// Why no verdict can rest on a result, in words.
pub fn no_verdict_text(reason: NoVerdictReason, language: Language) -> String {
    let text = no_verdict(reason).into();
    Translator::new(language).say(&text).into_owned()
}

/// The rule by which a result is called unusual, in words.
pub fn rule_text(rule: StatedRule, language: Language) -> String {
    let text = self::rule(rule).into();
    Translator::new(language).say(&text).into_owned()
}

fn no_verdict(value: NoVerdictReason) -> Label {
    match value {
        NoVerdictReason::MostStationsTooSmallForDigits => {
            label!("no-verdict-most-stations-too-small-for-digits")
        }
        NoVerdictReason::MostStationsTooSmallForEndings => {
            label!("no-verdict-most-stations-too-small-for-endings")
        }
        NoVerdictReason::OneMultipleDominates => label!("no-verdict-one-multiple-dominates"),
        NoVerdictReason::BoundMakesDigitsUneven => {
            label!("no-verdict-bound-makes-digits-uneven")
        }
        NoVerdictReason::ManyCountsUnder100 => label!("no-verdict-many-counts-under-100"),
        NoVerdictReason::FirstDigitsReflectSize => {
            label!("no-verdict-first-digits-reflect-size")
        }
        NoVerdictReason::NoJointNull => {
            label!("no-verdict-no-joint-null")
        }
        NoVerdictReason::ModelWithoutRegions => {
            label!("no-verdict-model-without-regions")
        }
        NoVerdictReason::OtherCausesLookAlike => {
            label!("no-verdict-other-causes-look-alike")
        }
        NoVerdictReason::RegionsDifferInRate => {
            label!("no-verdict-regions-differ-in-rate")
        }
        NoVerdictReason::NoNullForShares => {
            label!("no-verdict-no-null-for-shares")
        }
        NoVerdictReason::NoGroups => {
            label!("no-verdict-no-groups")
        }
        NoVerdictReason::NullBallotsVaryInnocently => {
            label!("no-verdict-null-ballots-vary-innocently")
        }
        NoVerdictReason::SharesNotNormal => {
            label!("no-verdict-shares-not-normal")
        }
        NoVerdictReason::StationsFarFromLineAreUsual => {
            label!("no-verdict-stations-far-from-line-are-usual")
        }
        NoVerdictReason::UnlikeStationsAreUsual => {
            label!("no-verdict-unlike-stations-are-usual")
        }
        NoVerdictReason::SmallSelection => label!("no-verdict-small-selection"),
        NoVerdictReason::NeighboursVoteAlike => label!("no-verdict-neighbours-vote-alike"),
        NoVerdictReason::PlacesDiffer => {
            label!("no-verdict-places-differ")
        }
        NoVerdictReason::NoCutoff => {
            label!("no-verdict-no-cutoff")
        }
        NoVerdictReason::TooFewPlacebos => {
            label!("no-verdict-too-few-placebos")
        }
    }
}
