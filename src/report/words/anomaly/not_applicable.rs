//! The words for why a check has no result.

use crate::anomaly::checks::finite_mixture::explanation::Explanation;
use crate::anomaly::not_applicable::{
    CountedUnits, InputSlice, MissingInput, MissingPlanKey, MixtureParameter, NotApplicable,
    Quantity, UndefinedReason,
};
use crate::anomaly::setting_rule::SettingProblem;
use crate::report::message::{Label, Message, label, msg};

use crate::report::language::{Language, Translator};

/// Why a check has no result, as a sentence without its stop.
pub fn not_applicable_text(reason: &NotApplicable, language: Language) -> String {
    let text = not_applicable(reason);
    Translator::new(language).say(&text).into_owned()
}

/// Why, as a sentence without its stop.
pub(crate) fn not_applicable(reason: &NotApplicable) -> Message {
    match reason {
        NotApplicable::TooFew {
            what,
            needed,
            found,
        } => msg!(
            "not-applicable-too-few",
            found = *found,
            what = counted_units(*what),
            needed = *needed
        ),
        NotApplicable::LengthsDiffer {
            what,
            expected,
            found,
        } => msg!(
            "not-applicable-lengths-differ",
            what = input_slice(*what),
            found = *found,
            expected = *expected
        ),
        NotApplicable::NoVariation { what } => {
            msg!("not-applicable-no-variation", what = quantity(*what))
        }
        NotApplicable::Missing { what } => {
            msg!("not-applicable-missing", what = missing_input(*what))
        }
        NotApplicable::NotInPlan { what } => {
            msg!(
                "not-applicable-not-in-plan",
                key = Message::verbatim(plan_keys(*what))
            )
        }
        // Plans with such a setting are refused, in English.
        NotApplicable::Setting(SettingProblem { name, rule }) => msg!(
            "not-applicable-setting",
            name = Message::verbatim(name.as_str()),
            why = Message::verbatim(rule.to_string())
        ),
        NotApplicable::Undefined { why } => undefined(why),
    }
}

/// Why a method has no answer, as a sentence without its stop.
fn undefined(reason: &UndefinedReason) -> Message {
    match reason {
        UndefinedReason::NoMode { what } => {
            msg!("undefined-no-mode", what = quantity(*what))
        }
        UndefinedReason::ModeIsRipple { what } => {
            msg!("undefined-mode-is-ripple", what = quantity(*what))
        }
        UndefinedReason::NoStationsOnOneSide => {
            msg!("undefined-no-stations-on-one-side")
        }
        UndefinedReason::SpreadNotFinite => msg!("undefined-spread-not-finite"),
        UndefinedReason::ChainsDisagree {
            what,
            rhat,
            max_rhat,
            chain_means,
            explanations,
        } => {
            let means = chain_means
                .iter()
                .map(|mean| Message::number(format!("{mean:.4}")));
            let rhat = rhat.unwrap_or(f64::INFINITY);
            msg!(
                "undefined-chains-disagree",
                what = mixture_parameter(*what),
                rhat = Message::number(format!("{rhat:.2}")),
                most = Message::number(max_rhat.to_string()),
                means = Message::joined(means, ", "),
                explanations = Message::joined(explanations.iter().map(explanation), ", ")
            )
        }
        UndefinedReason::NoProbability => {
            msg!("undefined-no-probability")
        }
        UndefinedReason::NoChiSquareOfLastDigits => {
            msg!("undefined-no-chi-square-of-last-digits")
        }
        UndefinedReason::NoChiSquareOfDigitPairs => {
            msg!("undefined-no-chi-square-of-digit-pairs")
        }
        UndefinedReason::NoFitAtCutoff => {
            msg!("undefined-no-fit-at-cutoff")
        }
        UndefinedReason::NoDip => msg!("undefined-no-dip"),
        UndefinedReason::NoUsualTurnout => msg!("undefined-no-usual-turnout"),
        UndefinedReason::TooManyEdges { edges, max } => {
            msg!("undefined-too-many-edges", edges = *edges, most = *max)
        }
        UndefinedReason::NoNeighbourGraph => msg!("undefined-no-neighbour-graph"),
    }
}

fn explanation(one: &Explanation) -> Message {
    let Explanation {
        clean,
        incremental,
        extreme,
        below,
    } = one;
    Message::number(format!(
        "{clean:.3} {incremental:.3} {extreme:.3} (\u{2212}{below:.1})"
    ))
}

/// What there are too few of, in the plural.
fn counted_units(value: CountedUnits) -> Label {
    match value {
        CountedUnits::Stations => label!("counted-units-stations"),
        CountedUnits::StationsWithRegisteredVoters => {
            label!("counted-units-stations-with-registered-voters")
        }
        CountedUnits::StationsWithValueAndCoordinates => {
            label!("counted-units-stations-with-value-and-coordinates")
        }
        CountedUnits::SheetsWithShareAndOrder => {
            label!("counted-units-sheets-with-share-and-order")
        }
        CountedUnits::SheetsBeforeCutoff => label!("counted-units-sheets-before-cutoff"),
        CountedUnits::SheetsAfterCutoff => label!("counted-units-sheets-after-cutoff"),
        CountedUnits::StationsOfUsableSizeAndRange => {
            label!("counted-units-stations-of-usable-size-and-range")
        }
        CountedUnits::StationsOfUsableSize => label!("counted-units-stations-of-usable-size"),
        CountedUnits::UsableStations => label!("counted-units-usable-stations"),
        CountedUnits::CountsWithSuchADigit => label!("counted-units-counts-with-such-a-digit"),
        CountedUnits::LargeCounts => label!("counted-units-large-counts"),
        CountedUnits::StationsWithBallots => label!("counted-units-stations-with-ballots"),
        CountedUnits::CountsAboveZero => label!("counted-units-counts-above-zero"),
        CountedUnits::StationsInLargeGroups => label!("counted-units-stations-in-large-groups"),
        CountedUnits::StationsWithVotesAndPredictor => {
            label!("counted-units-stations-with-votes-and-predictor")
        }
        CountedUnits::StationsWith25VotesOnEachSide => {
            label!("counted-units-stations-with-25-votes-on-each-side")
        }
        CountedUnits::Selections => label!("counted-units-selections"),
        CountedUnits::StationsWithEnoughVotes => label!("counted-units-stations-with-enough-votes"),
        CountedUnits::CentresWithTwoTables => label!("counted-units-centres-with-two-tables"),
    }
}

/// A slice of the wrong length.
fn input_slice(value: InputSlice) -> Label {
    match value {
        InputSlice::Turnout => label!("input-turnout"),
        InputSlice::Votes => label!("input-votes"),
        InputSlice::Ballots => label!("input-ballots"),
        InputSlice::BallotsIssued => label!("input-ballots-issued"),
        InputSlice::BallotsReceived => label!("input-ballots-received"),
        InputSlice::Totals => label!("input-totals"),
        InputSlice::Part => label!("input-part"),
        InputSlice::Parts => label!("input-parts"),
        InputSlice::Trials => label!("input-trials"),
        InputSlice::Groups => label!("input-groups"),
        InputSlice::Regions => label!("input-regions"),
        InputSlice::Centres => label!("input-centres"),
        InputSlice::Latitude => label!("input-latitude"),
        InputSlice::Longitude => label!("input-longitude"),
        InputSlice::Order => label!("input-order"),
        InputSlice::Predictor => label!("input-predictor"),
        InputSlice::WholeTurnoutProbabilities => label!("input-whole-turnout-probabilities"),
        InputSlice::WholeShareProbabilities => label!("input-whole-share-probabilities"),
    }
}

/// What does not vary.
fn quantity(value: Quantity) -> Label {
    match value {
        Quantity::Turnout => label!("quantity-turnout"),
        Quantity::Share => label!("quantity-share"),
        Quantity::SelectionShare => label!("quantity-selection-share"),
        Quantity::ShareIsZeroOrOne => label!("quantity-share-is-zero-or-one"),
        Quantity::Value => label!("quantity-value"),
        Quantity::Order => label!("quantity-order"),
        Quantity::OrderOfMostSheets => label!("quantity-order-of-most-sheets"),
        Quantity::NullBallotsWithinGroups => {
            label!("quantity-null-ballots-within-groups")
        }
        Quantity::DigitOfAlmostEveryCount => label!("quantity-digit-of-almost-every-count"),
        Quantity::FirstDigit => label!("quantity-first-digit"),
        Quantity::SecondDigit => label!("quantity-second-digit"),
        Quantity::LogVoteRate => label!("quantity-log-vote-rate"),
        Quantity::Predictor => label!("quantity-predictor"),
        Quantity::DistanceFromLine => label!("quantity-distance-from-line"),
        Quantity::BallotForSelection => label!("quantity-ballot-for-selection"),
        Quantity::EndingIn0Or5 => label!("quantity-ending-in-0-or-5"),
    }
}

/// What was not published.
fn missing_input(value: MissingInput) -> Label {
    match value {
        MissingInput::Selection => label!("missing-selection"),
        MissingInput::NullOrBlankVotes => label!("missing-null-or-blank-votes"),
        MissingInput::RegisteredVoters => label!("missing-registered-voters"),
        MissingInput::VotesMixture => label!("missing-votes-mixture"),
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
fn mixture_parameter(value: MixtureParameter) -> Label {
    match value {
        MixtureParameter::CleanShare => label!("mixture-parameter-clean-share"),
        MixtureParameter::IncrementalShare => label!("mixture-parameter-incremental-share"),
        MixtureParameter::ExtremeShare => label!("mixture-parameter-extreme-share"),
        MixtureParameter::ManufacturedVotes => label!("mixture-parameter-manufactured-votes"),
        MixtureParameter::StolenVotes => label!("mixture-parameter-stolen-votes"),
    }
}
