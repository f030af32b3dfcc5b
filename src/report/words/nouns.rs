//! The nouns of the model in words: counts, kinds of finding, reasons, places, scopes.

use crate::model::{
    FindingKind, Measure, MissingReason, Place, Said, Scope, ShareBase, StationsReported, Term,
    say, term,
};
use crate::report::language::{Language, Translator};
use crate::report::numbers::count;

/// What a count counts.
pub(crate) fn measure(measure: Measure) -> Term {
    match measure {
        Measure::VotersRegistered => term!("registered voters"),
        Measure::VotersAdded => term!("voters added to the roll"),
        Measure::BallotsIssued => term!("ballots issued"),
        Measure::BallotsCast => term!("ballots cast"),
        Measure::BallotsRejected => term!("ballots rejected"),
        Measure::ValidVotes => term!("valid votes"),
        Measure::NullVotes => term!("null votes"),
        Measure::BlankVotes => term!("blank votes"),
    }
}

/// Why a count is missing.
pub(crate) fn missing(reason: MissingReason) -> Term {
    match reason {
        MissingReason::Blank => term!("blank"),
        MissingReason::Illegible => term!("illegible"),
        MissingReason::NotCollected => term!("not-collected"),
        MissingReason::Pending => term!("pending"),
        MissingReason::Suppressed => term!("suppressed"),
        MissingReason::NotInSource => term!("not-in-source"),
    }
}

/// The kind of a finding.
pub(crate) fn kind(kind: FindingKind) -> Term {
    match kind {
        FindingKind::Impossible => term!("impossible"),
        FindingKind::Inconsistent => term!("inconsistent"),
        FindingKind::Unusual => term!("unusual"),
        FindingKind::Incomplete => term!("incomplete"),
    }
}

/// What the kind of a finding means.
pub(crate) fn kind_meaning(kind: FindingKind) -> Term {
    match kind {
        FindingKind::Impossible => term!("two statements cannot both be true"),
        FindingKind::Inconsistent => {
            term!("a sheet disagrees with itself, or two sources disagree")
        }
        FindingKind::Unusual => term!("improbable under a stated null, or beyond a stated rule"),
        FindingKind::Incomplete => term!("not in yet"),
    }
}

/// The name of a source: as its plan has it, or that of the register of stations.
pub(crate) fn source(name: &str) -> Said {
    if name == Place::REGISTER {
        say!("register of stations")
    } else {
        Said::verbatim(name)
    }
}

/// Where a finding is, in words.
pub fn place_text(at: &Place, language: Language) -> String {
    Translator::new(language).say(&place(at)).into_owned()
}

/// Where a finding is.
pub(crate) fn place(place: &Place) -> Said {
    let mut parts = Vec::new();
    parts.extend(place.source.as_deref().map(source));
    match (&place.file, place.line) {
        (Some(file), Some(line)) => parts.push(Said::verbatim(format!("{file}:{line}"))),
        (Some(file), None) => parts.push(Said::verbatim(file)),
        _ => {}
    }
    if let Some(column) = &place.column {
        parts.push(say!("column `{name}`", name = Said::verbatim(column)));
    }
    let unit = place.units.iter().rfind(|unit| !unit.code.is_empty());
    match (&place.station, unit) {
        (Some(station), _) => parts.push(say!("station {key}", key = Said::verbatim(station))),
        (None, Some(unit)) => parts.push(Said::verbatim(unit.to_string())),
        (None, None) => {}
    }
    Said::joined(parts, ", ")
}

/// The part of the contest that an announcement is about.
pub(crate) fn scope(scope: &Scope) -> Said {
    match scope {
        Scope::Contest(_) => say!("whole contest"),
        Scope::Unit {
            level,
            code,
            within,
        } => {
            let unit = Said::verbatim(format!("{level} {code}"));
            if within.is_empty() {
                unit
            } else {
                say!(
                    "{unit} (in {others})",
                    unit = unit,
                    others = Said::verbatim(within.join(" / "))
                )
            }
        }
    }
}

/// How many stations an announcement says it counts.
pub(crate) fn stations_reported(reported: &StationsReported) -> Said {
    match reported {
        StationsReported::Stations(number) => say!("{number} stations", number = count(*number)),
        StationsReported::Percent(share) => say!(
            "{share} of the stations",
            share = Said::number(share.to_string())
        ),
    }
}

/// What announced percentages are percentages of.
#[allow(dead_code, reason = "its callers move here from `reconcile`")]
pub(crate) fn share_base(base: ShareBase) -> Term {
    match base {
        ShareBase::ValidVotes => term!("valid votes"),
        ShareBase::BallotsCast => term!("ballots cast"),
    }
}
