//! The sentence of each finding, and its numbers with their labels.
//!
//! One file for each file of [`facts`](crate::model::facts).

mod sheet;

use crate::anomaly::battery::Anomalies;
use crate::model::facts::Facts;
use crate::model::{Evidence, Finding, Said};
use crate::report::language::{Language, Translator};

/// What a finding says, in one or two sentences with its numbers.
///
/// A finding of a statistical check needs the report that it is from: see
/// [`AuditReport::text_of`](crate::report::AuditReport::text_of).
pub fn finding_text(finding: &Finding, language: Language) -> String {
    let text = text(finding, None);
    Translator::new(language).say(&text).into_owned()
}

/// What a finding says, in one or two sentences with its numbers.
///
/// Findings of statistical checks speak of a line of `anomalies`; without it their sentence is
/// shorter.
pub(crate) fn text(finding: &Finding, anomalies: Option<&Anomalies>) -> Said {
    let _ = anomalies;
    match &finding.facts {
        Facts::None => finding.text.clone(),
        Facts::SelectionsSum(facts) => sheet::selections_sum(facts),
        Facts::CountedPapers(facts) => sheet::counted_papers(facts),
        Facts::SwappedCounts(facts) => sheet::swapped_counts(facts),
        Facts::EmptySheet(facts) => sheet::empty_sheet(facts),
        Facts::BallotsWithoutRoll(facts) => sheet::ballots_without_roll(facts),
        Facts::Exceeds(facts) => sheet::exceeds(facts),
    }
}

/// The numbers that a finding rests on, each with its label.
pub(crate) fn evidence(finding: &Finding) -> Vec<Evidence> {
    match &finding.facts {
        Facts::None => finding.evidence.clone(),
        Facts::SelectionsSum(facts) => sheet::selections_sum_numbers(facts),
        Facts::CountedPapers(facts) => sheet::counted_papers_numbers(facts),
        Facts::SwappedCounts(facts) => sheet::swapped_counts_numbers(facts),
        Facts::EmptySheet(facts) => sheet::empty_sheet_numbers(facts),
        Facts::BallotsWithoutRoll(facts) => sheet::ballots_without_roll_numbers(facts),
        Facts::Exceeds(facts) => sheet::exceeds_numbers(facts),
    }
}
