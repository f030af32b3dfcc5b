//! The words for how a result is judged.

use crate::anomaly::How;
use crate::anomaly::{NoVerdictReason, NullDistribution, StatedRule};
use crate::report::message::{Label, Message, label, msg};
use crate::report::numbers::count;

use crate::report::language::{Language, Translator};

/// How a p-value was obtained, as it stands in parentheses.
pub(crate) fn how(how: How) -> Message {
    match how {
        How::Exact => msg!("how-exact"),
        How::Asymptotic { distribution } => self::distribution(distribution),
        How::Resampled { draws } => msg!("how-resampled", number = count(draws)),
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
            label!("no-verdict-reason-most-stations-too-small-for-digits")
        }
        NoVerdictReason::MostStationsTooSmallForEndings => {
            label!("no-verdict-reason-most-stations-too-small-for-endings")
        }
        NoVerdictReason::OneMultipleDominates => label!("no-verdict-reason-one-multiple-dominates"),
        NoVerdictReason::BoundMakesDigitsUneven => {
            label!("no-verdict-reason-bound-makes-digits-uneven")
        }
        NoVerdictReason::ManyCountsUnder100 => label!("no-verdict-reason-many-counts-under100"),
        NoVerdictReason::FirstDigitsReflectSize => {
            label!("no-verdict-reason-first-digits-reflect-size")
        }
        NoVerdictReason::NoJointNull => {
            label!("no-verdict-reason-no-joint-null")
        }
        NoVerdictReason::ModelWithoutRegions => {
            label!("no-verdict-reason-model-without-regions")
        }
        NoVerdictReason::OtherCausesLookAlike => {
            label!("no-verdict-reason-other-causes-look-alike")
        }
        NoVerdictReason::RegionsDifferInRate => {
            label!("no-verdict-reason-regions-differ-in-rate")
        }
        NoVerdictReason::NoNullForShares => {
            label!("no-verdict-reason-no-null-for-shares")
        }
        NoVerdictReason::NoGroups => {
            label!("no-verdict-reason-no-groups")
        }
        NoVerdictReason::NullBallotsVaryInnocently => {
            label!("no-verdict-reason-null-ballots-vary-innocently")
        }
        NoVerdictReason::SharesNotNormal => {
            label!("no-verdict-reason-shares-not-normal")
        }
        NoVerdictReason::StationsFarFromLineAreUsual => {
            label!("no-verdict-reason-stations-far-from-line-are-usual")
        }
        NoVerdictReason::UnlikeStationsAreUsual => {
            label!("no-verdict-reason-unlike-stations-are-usual")
        }
        NoVerdictReason::SmallSelection => label!("no-verdict-reason-small-selection"),
        NoVerdictReason::NeighboursVoteAlike => label!("no-verdict-reason-neighbours-vote-alike"),
        NoVerdictReason::PlacesDiffer => {
            label!("no-verdict-reason-places-differ")
        }
        NoVerdictReason::NoCutoff => {
            label!("no-verdict-reason-no-cutoff")
        }
        NoVerdictReason::TooFewPlacebos => {
            label!("no-verdict-reason-too-few-placebos")
        }
    }
}
