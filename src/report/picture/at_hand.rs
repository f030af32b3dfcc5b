//! What the pictures of stations have in common: the leading selection, and the stations' counts.

use crate::anomaly::battery::{BallotsAre, CheckSettings};
use crate::anomaly::{Check, battery::Line};
use crate::figure::columns::{Columns, of_roll};
use crate::model::Measure;
use crate::report::AuditReport;
use crate::report::language::Translator;
use crate::report::message::{Message, msg};
use crate::report::words::anomaly::ballots_are;

use super::words;

/// The report, and what is looked at.
pub(super) struct AtHand<'a> {
    pub(super) report: &'a AuditReport,
    /// Says things in the language of the pictures.
    pub(super) to: &'a Translator,
    /// The place of the selection with most votes.
    pub(super) selection: usize,
    /// Its name.
    pub(super) name: Message,
    /// The stations with a roll, ballots and its votes.
    pub(super) with_roll: Columns,
    /// What their ballots are taken to be.
    pub(super) ballots_are: BallotsAre,
}

impl<'a> AtHand<'a> {
    /// `None` where there is no vote at all.
    pub(super) fn of(report: &'a AuditReport, to: &'a Translator) -> Option<Self> {
        let sums = report.tabulation.whole();
        let votes = |selection: &usize| sums.votes_or_zero(*selection).sum;
        let places = 0..report.sheets().selections().len();
        // Of equal ones the first.
        let selection = places.rev().max_by_key(votes)?;
        if votes(&selection) == 0 {
            return None;
        }
        let id = report.sheets().selections().get(selection)?;
        Some(Self {
            report,
            to,
            selection,
            name: words::selection(&report.contest, id.as_str()),
            with_roll: of_roll(&report.included(), selection),
            ballots_are: BallotsAre::of(report.sheets()),
        })
    }

    /// The settings of the checks, those that a plan without the section `[anomaly]` means included.
    pub(super) fn settings(&self) -> CheckSettings {
        let asked = self.report.anomalies.as_ref();
        asked.map_or_else(CheckSettings::default, |all| all.settings.of_checks.clone())
    }

    /// What a check says of the selection in the whole contest, where it was asked.
    pub(super) fn line(&self, check: Check) -> Option<&'a Line> {
        let id = self.report.sheets().selections().get(self.selection);
        let mut lines = self
            .report
            .anomalies
            .iter()
            .flat_map(|all| all.lines.iter());
        lines.find(|line| line.check == check && line.is_whole() && line.selection.as_ref() == id)
    }

    /// Of which stations a picture with rolls speaks, and what a ballot is.
    pub(super) fn denominator(&self) -> Message {
        msg!(
            "picture-stations-and-ballots",
            stations = words::used(&self.with_roll.sample, self.report),
            ballots = ballots_are(self.ballots_are)
        )
    }

    /// Whether any sheet states a roll.
    pub(super) fn has_rolls(&self) -> bool {
        self.report
            .sheets()
            .measure(Measure::VotersRegistered)
            .is_some()
            && !self.with_roll.rows.is_empty()
    }
}
