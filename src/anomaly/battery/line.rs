//! One check of one selection in one region, and what it came to.

use serde::Serialize;

use crate::anomaly::calibration::Calibration;
use crate::anomaly::checks::Check;
use crate::anomaly::{Judgement, Mark, NotApplicable, PValue, Summary};
use crate::model::facts::anomaly::TargetKind;
use crate::model::{SelectionId, UnitCode};

/// What a line says. "Could not run" is not a pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[must_use]
pub enum Verdict {
    /// Improbable under the null that is named.
    Unusual,
    /// Nothing that the null does not make likely.
    Unremarkable,
    /// A number without a null that clean elections obey: no verdict can rest on it.
    Described,
    /// The check refused.
    NotApplicable,
}

impl Verdict {
    /// The word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unusual => "unusual",
            Self::Unremarkable => "unremarkable",
            Self::Described => "described",
            Self::NotApplicable => "not applicable",
        }
    }
}

/// How an effect compares with the winner's lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgainstLead {
    /// Twice the effect is smaller than the lead: even votes moved from one to the other could not
    /// have changed the outcome.
    Smaller,
    /// The effect is smaller than the lead, and twice the effect is not.
    OnlyIfMoved,
    /// The effect is at least the lead.
    AtLeastTheLead,
}

impl AgainstLead {
    /// Of an effect in votes.
    pub fn of(effect: f64, lead: u64) -> Self {
        let (effect, lead) = (effect.abs(), lead as f64);
        if effect >= lead {
            Self::AtLeastTheLead
        } else if 2.0 * effect >= lead {
            Self::OnlyIfMoved
        } else {
            Self::Smaller
        }
    }
}

/// How many of the honest elections drawn like the one at hand come out like a line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LikeThis {
    /// Those in which the check judged.
    pub judged: u64,
    /// Those of them whose p-value was as small, or that met the rule too.
    pub as_extreme: u64,
}

impl LikeThis {
    /// The p-value of the line by that null: (as extreme + 1) / (judged + 1).
    pub fn p_value(self) -> PValue {
        PValue::resampled(self.as_extreme, self.judged)
    }
}

/// One check of one selection in one region.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which check.
    pub check: Check,
    /// What it looked at.
    pub target: TargetKind,
    /// Which selection, where it looked at one.
    pub selection: Option<SelectionId>,
    /// The region's units, outermost first; empty for the whole contest.
    pub region: Vec<UnitCode>,
    /// What it found, or why it refused.
    pub result: Result<Summary, NotApplicable>,
    /// The p-value after correction for the number of tests, where there is one.
    pub p_adjusted: Option<f64>,
    /// What it says.
    pub verdict: Verdict,
    /// How its effect compares with the winner's lead.
    pub against_lead: Option<AgainstLead>,
    /// How often clean elections of the nearest kind that was measured come out like that; of
    /// unusual lines only.
    pub calibration: Option<Calibration>,
    /// The same of honest elections drawn like the one at hand, where such were drawn.
    pub like_this: Option<LikeThis>,
    /// The rows of the sheets that it points at, in the order of the summary's marks.
    pub(crate) rows: Vec<usize>,
}

impl Line {
    /// The p-value, where the judgement rests on one.
    pub fn p_value(&self) -> Option<PValue> {
        match self.result.as_ref().ok()?.judgement {
            Judgement::PValue(p) => Some(p),
            Judgement::Rule { .. } | Judgement::Described { .. } => None,
        }
    }

    /// Votes at stake, where the check speaks of votes.
    pub fn effect_votes(&self) -> Option<f64> {
        self.result.as_ref().ok()?.effect_votes
    }

    /// Whether it speaks of the whole contest.
    pub fn is_whole(&self) -> bool {
        self.region.is_empty()
    }

    /// The rows that it points at, each with its mark.
    pub fn marks(&self) -> impl Iterator<Item = (usize, Mark)> + '_ {
        let marks = self.result.iter().flat_map(|summary| summary.marks.iter());
        self.rows.iter().copied().zip(marks.copied())
    }
}
