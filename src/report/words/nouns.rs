//! The nouns of the model in words: counts, kinds of finding, reasons, places, scopes.

use crate::model::{
    FindingKind, Measure, MissingReason, Place, Scope, ShareBase, StationsReported,
};
use crate::report::language::{Language, Translator};
use crate::report::message::{Label, Message, label, msg};
use crate::report::numbers::count;

/// What a count counts.
pub(crate) fn measure(measure: Measure) -> Label {
    match measure {
        Measure::VotersRegistered => label!("measure-voters-registered"),
        Measure::VotersAdded => label!("measure-voters-added"),
        Measure::BallotsIssued => label!("measure-ballots-issued"),
        Measure::BallotsCast => label!("measure-ballots-cast"),
        Measure::BallotsRejected => label!("measure-ballots-rejected"),
        Measure::ValidVotes => label!("measure-valid-votes"),
        Measure::NullVotes => label!("measure-null-votes"),
        Measure::BlankVotes => label!("measure-blank-votes"),
    }
}

/// Why a count is missing.
pub(crate) fn missing(reason: MissingReason) -> Label {
    match reason {
        MissingReason::Blank => label!("missing-reason-blank"),
        MissingReason::Illegible => label!("missing-reason-illegible"),
        MissingReason::NotCollected => label!("missing-reason-not-collected"),
        MissingReason::Pending => label!("missing-reason-pending"),
        MissingReason::Suppressed => label!("missing-reason-suppressed"),
        MissingReason::NotInSource => label!("missing-reason-not-in-source"),
    }
}

/// The kind of a finding.
pub(crate) fn kind(kind: FindingKind) -> Label {
    match kind {
        FindingKind::Impossible => label!("kind-impossible"),
        FindingKind::Inconsistent => label!("kind-inconsistent"),
        FindingKind::Unusual => label!("kind-unusual"),
        FindingKind::Incomplete => label!("kind-incomplete"),
    }
}

/// What the kind of a finding means.
pub(crate) fn kind_meaning(kind: FindingKind) -> Label {
    match kind {
        FindingKind::Impossible => label!("kind-impossible-meaning"),
        FindingKind::Inconsistent => {
            label!("kind-inconsistent-meaning")
        }
        FindingKind::Unusual => label!("kind-unusual-meaning"),
        FindingKind::Incomplete => label!("kind-incomplete-meaning"),
    }
}

/// The name of a source: as its plan has it, or that of the register of stations.
pub(crate) fn source(name: &str) -> Message {
    if name == Place::REGISTER {
        msg!("nouns-register")
    } else {
        Message::verbatim(name)
    }
}

/// Where a finding is, in words.
pub fn place_text(at: &Place, language: Language) -> String {
    Translator::new(language).say(&place(at)).into_owned()
}

/// Where a finding is.
pub(crate) fn place(place: &Place) -> Message {
    let mut parts = Vec::new();
    parts.extend(place.source.as_deref().map(source));
    match (&place.file, place.line) {
        (Some(file), Some(line)) => parts.push(Message::verbatim(format!("{file}:{line}"))),
        (Some(file), None) => parts.push(Message::verbatim(file)),
        _ => {}
    }
    if let Some(column) = &place.column {
        parts.push(msg!("nouns-column", name = Message::verbatim(column)));
    }
    let unit = place.units.iter().rfind(|unit| !unit.code.is_empty());
    match (&place.station, unit) {
        (Some(station), _) => parts.push(msg!(
            "anomaly-station-station",
            key = Message::verbatim(station)
        )),
        (None, Some(unit)) => parts.push(Message::verbatim(unit.to_string())),
        (None, None) => {}
    }
    Message::joined(parts, ", ")
}

/// The part of the contest that an announcement is about.
pub(crate) fn scope(scope: &Scope) -> Message {
    match scope {
        Scope::Contest(_) => msg!("scope-contest"),
        Scope::Unit {
            level,
            code,
            within,
        } => {
            let unit = Message::verbatim(format!("{level} {code}"));
            if within.is_empty() {
                unit
            } else {
                msg!(
                    "scope-unit-within",
                    unit = unit,
                    others = Message::verbatim(within.join(" / "))
                )
            }
        }
    }
}

/// How many stations an announcement says it counts.
pub(crate) fn stations_reported(reported: &StationsReported) -> Message {
    match reported {
        StationsReported::Stations(number) => {
            msg!("nouns-stations-reported", number = count(*number))
        }
        StationsReported::Percent(share) => msg!(
            "nouns-stations-reported-percent",
            share = Message::number(share.to_string())
        ),
    }
}

/// What announced percentages are percentages of.
#[allow(dead_code, reason = "its callers move here from `reconcile`")]
pub(crate) fn share_base(base: ShareBase) -> Label {
    match base {
        ShareBase::ValidVotes => label!("measure-valid-votes"),
        ShareBase::BallotsCast => label!("measure-ballots-cast"),
    }
}
