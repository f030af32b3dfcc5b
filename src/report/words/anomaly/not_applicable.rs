//! The words for why a check has no result.

use crate::anomaly::checks::finite_mixture::explanation::Explanation;
use crate::anomaly::not_applicable::{
    CountedUnits, InputSlice, MissingInput, MissingPlanKey, MixtureParameter, NotApplicable,
    Quantity, UndefinedReason,
};
use crate::anomaly::setting_rule::SettingProblem;
use crate::model::{Said, Term, say, term};
use crate::report::language::{Language, Translator};

/// Why a check has no result, as a sentence without its stop.
pub fn not_applicable_text(reason: &NotApplicable, language: Language) -> String {
    let text = not_applicable(reason);
    Translator::new(language).say(&text).into_owned()
}

/// Why, as a sentence without its stop.
pub(crate) fn not_applicable(reason: &NotApplicable) -> Said {
    match reason {
        NotApplicable::TooFew {
            what,
            needed,
            found,
        } => say!(
            "{found} {what}, and the check needs {needed}",
            found = *found,
            what = counted_units(*what),
            needed = *needed
        ),
        NotApplicable::LengthsDiffer {
            what,
            expected,
            found,
        } => say!(
            "{what} has {found} values, and {expected} were expected",
            what = input_slice(*what),
            found = *found,
            expected = *expected
        ),
        NotApplicable::NoVariation { what } => {
            say!(
                "{what} is the same at every station",
                what = quantity(*what)
            )
        }
        NotApplicable::Missing { what } => {
            say!("not published: {what}", what = missing_input(*what))
        }
        NotApplicable::NotInPlan { what } => {
            say!(
                "not in the plan: set {key}",
                key = Said::verbatim(plan_keys(*what))
            )
        }
        // Plans with such a setting are refused, in English.
        NotApplicable::Setting(SettingProblem { name, rule }) => say!(
            "the setting `{name}` {why}",
            name = Said::verbatim(name.as_str()),
            why = Said::verbatim(rule.to_string())
        ),
        NotApplicable::Undefined { why } => undefined(why),
    }
}

/// Why a method has no answer, as a sentence without its stop.
fn undefined(reason: &UndefinedReason) -> Said {
    match reason {
        UndefinedReason::NoMode { what } => say!(
            "the density of {what} has no maximum above 0.3",
            what = quantity(*what)
        ),
        UndefinedReason::ModeIsRipple { what } => say!(
            "the density of {what} has a higher place below 0.3 than its first maximum above, which is then a ripple",
            what = quantity(*what)
        ),
        UndefinedReason::NoStationsOnOneSide => {
            say!("no stations lie on one side of the typical ones")
        }
        UndefinedReason::SpreadNotFinite => say!("the spreads are not numbers"),
        UndefinedReason::ChainsDisagree {
            what,
            rhat,
            max_rhat,
            chain_means,
            explanations,
        } => {
            let means = chain_means
                .iter()
                .map(|mean| Said::number(format!("{mean:.4}")));
            let rhat = rhat.unwrap_or(f64::INFINITY);
            say!(
                "the chains disagree about {what}: R̂ is {rhat}, at most {most} was asked for, and the chains' means are {means}; their warm-ups explained the election by shares of clean, incremental and extreme stations (and a log density below the best) of {explanations}",
                what = mixture_parameter(*what),
                rhat = Said::number(format!("{rhat:.2}")),
                most = Said::number(max_rhat.to_string()),
                means = Said::joined(means, ", "),
                explanations = Said::joined(explanations.iter().map(explanation), ", ")
            )
        }
        UndefinedReason::NoProbability => {
            say!("a station has no probability of a whole percentage")
        }
        UndefinedReason::NoChiSquareOfLastDigits => say!("the last digits have no chi-square"),
        UndefinedReason::NoChiSquareOfDigitPairs => {
            say!("the pairs of digits have no chi-square")
        }
        UndefinedReason::NoFitAtCutoff => {
            say!("no line with an error can be fitted on both sides of the cut-off")
        }
        UndefinedReason::NoDip => say!("the dip of these shares is not defined"),
        UndefinedReason::NoUsualTurnout => say!("no turnout is usual"),
        UndefinedReason::TooManyEdges { edges, max } => say!(
            "the graph would have {edges} edges; at most {most} are held",
            edges = *edges,
            most = *max
        ),
        UndefinedReason::NoNeighbourGraph => say!("no graph of neighbours could be built"),
    }
}

fn explanation(one: &Explanation) -> Said {
    let Explanation {
        clean,
        incremental,
        extreme,
        below,
    } = one;
    Said::number(format!(
        "{clean:.3} {incremental:.3} {extreme:.3} (\u{2212}{below:.1})"
    ))
}

/// What there are too few of, in the plural.
fn counted_units(value: CountedUnits) -> Term {
    match value {
        CountedUnits::Stations => term!("stations"),
        CountedUnits::StationsWithRegisteredVoters => term!("stations with registered voters"),
        CountedUnits::StationsWithValueAndCoordinates => {
            term!("stations with a value and coordinates")
        }
        CountedUnits::SheetsWithShareAndOrder => {
            term!("sheets with a share and a place in the order")
        }
        CountedUnits::SheetsBeforeCutoff => term!("sheets just before the cut-off"),
        CountedUnits::SheetsAfterCutoff => term!("sheets just after the cut-off"),
        CountedUnits::StationsOfUsableSizeAndRange => {
            term!("stations of the size and range it can use")
        }
        CountedUnits::StationsOfUsableSize => term!("stations of the size it can use"),
        CountedUnits::UsableStations => term!("stations that it can use"),
        CountedUnits::CountsWithSuchADigit => term!("counts with such a digit"),
        CountedUnits::LargeCounts => term!("counts that are large enough"),
        CountedUnits::StationsWithBallots => term!("stations with ballots"),
        CountedUnits::CountsAboveZero => term!("counts above zero"),
        CountedUnits::StationsInLargeGroups => term!("stations in groups that are large enough"),
        CountedUnits::StationsWithVotesAndPredictor => {
            term!("stations with enough votes and a predictor")
        }
        CountedUnits::StationsWith25VotesOnEachSide => {
            term!("stations with 25 votes for it and for others")
        }
        CountedUnits::Selections => term!("selections in the contest"),
        CountedUnits::StationsWithEnoughVotes => term!("stations with enough votes"),
        CountedUnits::CentresWithTwoTables => term!("centres with two tables or more"),
    }
}

/// A slice of the wrong length.
fn input_slice(value: InputSlice) -> Term {
    match value {
        InputSlice::Turnout => term!("turnout"),
        InputSlice::Votes => term!("votes"),
        InputSlice::Ballots => term!("ballots"),
        InputSlice::BallotsIssued => term!("ballots issued"),
        InputSlice::BallotsReceived => term!("ballots received"),
        InputSlice::Totals => term!("the totals"),
        InputSlice::Part => term!("the part"),
        InputSlice::Parts => term!("parts of the whole"),
        InputSlice::Trials => term!("trials"),
        InputSlice::Groups => term!("groups"),
        InputSlice::Regions => term!("regions"),
        InputSlice::Centres => term!("centres"),
        InputSlice::Latitude => term!("latitude"),
        InputSlice::Longitude => term!("longitude"),
        InputSlice::Order => term!("order"),
        InputSlice::Predictor => term!("the predictor"),
        InputSlice::WholeTurnoutProbabilities => term!("chances of a whole turnout"),
        InputSlice::WholeShareProbabilities => term!("chances of a whole share"),
    }
}

/// What does not vary.
fn quantity(value: Quantity) -> Term {
    match value {
        Quantity::Turnout => term!("turnout"),
        Quantity::Share => term!("the share"),
        Quantity::SelectionShare => term!("the selection's share"),
        Quantity::ShareIsZeroOrOne => term!("the share, which is 0 or 1,"),
        Quantity::Value => term!("the value"),
        Quantity::Order => term!("the order"),
        Quantity::OrderOfMostSheets => term!("the order of most sheets"),
        Quantity::NullBallotsWithinGroups => {
            term!("within groups, the share of null ballots or of the selection")
        }
        Quantity::DigitOfAlmostEveryCount => term!("the digit of almost every count"),
        Quantity::FirstDigit => term!("the first digit"),
        Quantity::SecondDigit => term!("the second digit"),
        Quantity::LogVoteRate => term!("the logarithmic vote rate"),
        Quantity::Predictor => term!("the predictor"),
        Quantity::DistanceFromLine => term!("the distance from the line"),
        Quantity::BallotForSelection => term!("whether a ballot is for the selection"),
        Quantity::EndingIn0Or5 => term!("whether a result ends in 0 or 5"),
    }
}

/// What was not published.
fn missing_input(value: MissingInput) -> Term {
    match value {
        MissingInput::Selection => term!("a selection"),
        MissingInput::NullOrBlankVotes => term!("null or blank votes"),
        MissingInput::RegisteredVoters => term!("the number of registered voters"),
        MissingInput::VotesMixture => term!("the mixture of the votes"),
    }
}

/// The keys of the plan, as text.
fn plan_keys(value: MissingPlanKey) -> &'static str {
    match value {
        MissingPlanKey::Peers => "anomaly.peers",
        MissingPlanKey::Centre => "anomaly.centre",
        MissingPlanKey::Coordinates => "sheets.layout.latitude, longitude",
        MissingPlanKey::Arrival => "sheets.layout.arrival",
        MissingPlanKey::NullAndBlankVotes => "sheets.layout.null_votes, blank_votes",
        MissingPlanKey::RegisteredVoters => "sheets.layout.voters_registered",
    }
}

/// What the chains disagree about.
fn mixture_parameter(value: MixtureParameter) -> Term {
    match value {
        MixtureParameter::CleanShare => term!("the share of clean stations"),
        MixtureParameter::IncrementalShare => term!("the share of incremental stations"),
        MixtureParameter::ExtremeShare => term!("the share of extreme stations"),
        MixtureParameter::ManufacturedVotes => term!("manufactured votes"),
        MixtureParameter::StolenVotes => term!("stolen votes"),
    }
}
