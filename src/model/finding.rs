//! One type for everything that an audit finds.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::facts::Facts;
use super::row::SheetView;
use super::said::Said;
use super::sheet::UnitCode;

/// What a finding says. The four words are different, and none of them is a verdict on anyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FindingKind {
    /// Two statements cannot both be true.
    Impossible,
    /// A sheet disagrees with itself, or two sources disagree.
    Inconsistent,
    /// Improbable under a stated null.
    Unusual,
    /// Not in yet.
    Incomplete,
}

impl FindingKind {
    /// Every kind, strongest first.
    pub const ALL: [Self; 4] = [
        Self::Impossible,
        Self::Inconsistent,
        Self::Unusual,
        Self::Incomplete,
    ];

    /// The word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Impossible => "impossible",
            Self::Inconsistent => "inconsistent",
            Self::Unusual => "unusual",
            Self::Incomplete => "incomplete",
        }
    }
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

/// Where a finding is: enough of it to look again at the source.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The source's or announcement's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The file, as the plan names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line on which the record begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The column's heading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The station's key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub station: Option<String>,
    /// The station's or the statement's reporting units, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<UnitCode>,
    /// The published image of the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

impl Place {
    /// The name of the register of stations as a source.
    pub const REGISTER: &str = "register_of_stations";

    /// The place of one sheet.
    pub fn of_sheet(sheet: SheetView<'_>) -> Self {
        let source = sheet.source();
        Self {
            source: None,
            line: source.as_ref().map(|source| source.line),
            file: source.map(|source| source.file),
            column: None,
            station: sheet.station().to_text(),
            units: sheet.units(),
            image_url: sheet.image_url().map(str::to_string),
        }
    }

    /// A named source or announcement as a whole.
    pub fn of_source(source: impl Into<String>) -> Self {
        Self {
            source: Some(source.into()),
            ..Self::default()
        }
    }
}

/// A number that a finding rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// What is counted or computed.
    pub what: Said,
    /// The number.
    pub value: EvidenceValue,
}

/// A number in a finding: exact, or an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum EvidenceValue {
    /// Exact.
    Exact(i128),
    /// Computed in floating point: a probability, a statistic.
    Computed(f64),
}

impl Evidence {
    /// An exact number.
    pub fn exact(what: impl Into<Said>, value: impl Into<i128>) -> Self {
        Self {
            what: what.into(),
            value: EvidenceValue::Exact(value.into()),
        }
    }

    /// A computed number.
    pub fn computed(what: impl Into<Said>, value: f64) -> Self {
        Self {
            what: what.into(),
            value: EvidenceValue::Computed(value),
        }
    }
}

/// One thing an audit found, the same in every format.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Which rule; stable.
    pub code: Code,
    /// Which of the four words.
    pub kind: FindingKind,
    /// Where.
    pub place: Place,
    /// What it rests on.
    pub facts: Facts,
    /// The numbers it rests on.
    #[serde(skip)]
    pub evidence: Vec<Evidence>,
    /// How many votes the matter touches, where that can be said.
    pub votes_at_stake: Option<u64>,
    /// What was found, in one or two sentences with the numbers.
    #[serde(skip)]
    pub text: Said,
}

impl Finding {
    /// A finding of this code: the kind and the innocent explanation are the code's.
    pub fn new(code: Code, place: Place, text: impl Into<Said>) -> Self {
        Self {
            code,
            kind: code.kind(),
            place,
            facts: Facts::None,
            evidence: Vec::new(),
            votes_at_stake: None,
            text: text.into(),
        }
    }

    /// A finding of this code with its facts.
    pub fn of(code: Code, place: Place, facts: Facts) -> Self {
        Self {
            facts,
            ..Self::new(code, place, Said::nothing())
        }
    }

    /// The same with the numbers it rests on.
    #[must_use]
    pub fn with_evidence(mut self, evidence: Vec<Evidence>) -> Self {
        self.evidence = evidence;
        self
    }

    /// The same with the votes it touches.
    #[must_use]
    pub fn with_stake(mut self, votes: Option<u64>) -> Self {
        self.votes_at_stake = votes;
        self
    }
}
