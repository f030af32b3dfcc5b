//! The words for how a result is judged.

use crate::anomaly::How;
use crate::anomaly::{NoVerdictReason, NullDistribution, StatedRule};
use crate::model::print::count;
use crate::model::{Said, Term, say, term};
use crate::report::language::{Language, Translator};

/// How a p-value was obtained, as it stands in parentheses.
pub(crate) fn how(how: How) -> Said {
    match how {
        How::Exact => say!("exact"),
        How::Asymptotic { distribution } => self::distribution(distribution),
        How::Resampled { draws } => say!("{number} draws", number = count(draws)),
    }
}

fn distribution(distribution: NullDistribution) -> Said {
    match distribution {
        NullDistribution::ChiSquare { df } => say!("chi-square, {df} degrees of freedom", df = df),
        NullDistribution::Student { .. } => {
            say!("Student, as many degrees of freedom as placebos")
        }
        NullDistribution::SkewnessCorrectedNormal => say!(
            "normal corrected for skewness, against the exact chances of each station's redrawn count"
        ),
        NullDistribution::ChiSquareOfBootstrap => {
            say!("chi-square, against the exact digits of each station's redrawn count")
        }
        NullDistribution::PoissonBinomialSaddlePoint => {
            say!("saddle point of the Poisson-binomial")
        }
        NullDistribution::HypergeometricMinimum => {
            say!("hypergeometric, the least of all bins times their number")
        }
        NullDistribution::UniformDip => say!("√n·dip of uniform samples, from a simulated table"),
        NullDistribution::UniformDipAndBinomial => {
            say!("dips of uniform samples, and binomial for the number of groups")
        }
        NullDistribution::PoissonOfDraws => {
            say!("Poisson with the mean and dispersion of the draws, times the classes and looks")
        }
        NullDistribution::MomentMatchedGamma => say!("gamma with the exact mean and variance"),
    }
}

/// The rule, as a sentence.
pub(crate) fn rule(rule: StatedRule) -> Term {
    match rule {
        StatedRule::FarExcess => term!(
            "votes beyond the usual ratio at turnouts far above the centre reach the share of the selection's votes that is set (far_share, a tenth unless the plan says otherwise), are not made up by deficits elsewhere, and remain within regions where these are known; a rule set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)"
        ),
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

fn no_verdict(value: NoVerdictReason) -> Term {
    match value {
        NoVerdictReason::MostStationsTooSmallForDigits => term!(
            "most stations have fewer than 25 votes for it or for others; digits of the rest depend on the form assumed for shares"
        ),
        NoVerdictReason::MostStationsTooSmallForEndings => term!(
            "most stations have fewer than 25 votes for it or for others; how often the rest hit depends on the form assumed for shares"
        ),
        NoVerdictReason::OneMultipleDominates => term!(
            "more than three tenths of the hits expected stand on one multiple of 5%; how often stations hit depends on the form assumed for shares"
        ),
        NoVerdictReason::BoundMakesDigitsUneven => term!(
            "so many counts lie about the least count used that this bound alone makes digits uneven"
        ),
        NoVerdictReason::ManyCountsUnder100 => term!(
            "more than one count in twenty is under 100, where last digits are uneven by themselves"
        ),
        NoVerdictReason::FirstDigitsReflectSize => term!(
            "first digits say how large stations are: clean elections always depart from Benford's law"
        ),
        NoVerdictReason::NoJointNull => {
            term!("no null says how turnout and share of honest stations lie together")
        }
        NoVerdictReason::ModelWithoutRegions => {
            term!("the model knows no regions, and two laboratories' fits differ five-fold")
        }
        NoVerdictReason::OtherCausesLookAlike => term!(
            "the model has a name for no other cause of an uneven election: votes lost on the way, strategic voting, regions that differ and voters who turn out for one side look like its components, and in simulated clean elections half of the stations do"
        ),
        NoVerdictReason::RegionsDifferInRate => {
            term!("regions differ, so that clean elections are not normal either")
        }
        NoVerdictReason::NoNullForShares => {
            term!("no law of the shares holds in every honest election")
        }
        NoVerdictReason::NoGroups => {
            term!("without groups, regions that differ make several modes innocently")
        }
        NoVerdictReason::NullBallotsVaryInnocently => term!(
            "null ballots go with age, schooling, protest and the board's habits in clean elections"
        ),
        NoVerdictReason::SharesNotNormal => {
            term!("shares of clean elections are not normal, and small stations spread more")
        }
        NoVerdictReason::StationsFarFromLineAreUsual => term!(
            "clean elections have stations far from the line: hospitals, prisons, new estates"
        ),
        NoVerdictReason::UnlikeStationsAreUsual => term!(
            "clean elections have stations unlike their neighbours: hospitals, prisons, barracks"
        ),
        NoVerdictReason::SmallSelection => term!(
            "so small a selection's votes lie where its voters live, and a few places with high turnouts meet the rule"
        ),
        NoVerdictReason::NeighboursVoteAlike => term!(
            "neighbours vote alike in every honest country, and a place of its own kind is unlike its neighbours"
        ),
        NoVerdictReason::PlacesDiffer => {
            term!("places that differ in turnout differ in preference in clean elections too")
        }
        NoVerdictReason::NoCutoff => {
            term!("no cut-off was given, and a trend over the count is usual")
        }
        NoVerdictReason::TooFewPlacebos => {
            term!("too few placebo cut-offs fit beside the given one")
        }
    }
}
