//! The sentence of each finding, and its numbers with their labels.
//!
//! One file for each file of [`facts`](crate::model::facts):
//!
//! - `announced`: announced results against the sums, and one against another
//! - `sources`: one source against another
//! - `sheet`: the rules that one sheet can break on its own

mod announced;
mod sheet;
mod sources;

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

/// The numbers that a finding rests on, each with its label.
pub fn finding_numbers(finding: &Finding) -> Vec<Evidence> {
    evidence(finding)
}

/// Writes the sentence and the numbers of every finding that has typed facts into the finding.
///
/// Rooms whose findings have no typed facts yet write both themselves.
pub(crate) fn spell_out(findings: &mut [Finding], anomalies: Option<&Anomalies>) {
    for finding in findings {
        finding.text = text(finding, anomalies);
        finding.evidence = evidence(finding);
    }
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

        Facts::TotalDifference(facts) => announced::total_difference(facts),
        Facts::ShareMismatch(facts) => announced::share_mismatch(facts),
        Facts::ShareSum(facts) => announced::share_sum(facts),
        Facts::CountsOnGrid(facts) => announced::counts_on_grid(facts),
        Facts::ValidVotesMismatch(facts) => announced::valid_votes_mismatch(facts),
        Facts::PartsMismatch(facts) => announced::parts_mismatch(facts),
        Facts::StationCountExceeded(facts) => announced::station_count_exceeded(facts),
        Facts::CountFell(facts) => announced::count_fell(facts),
        Facts::StationsFell(facts) => announced::stations_fell(facts),
        Facts::VotesWithoutStations(facts) => announced::votes_without_stations(facts),
        Facts::StationsWithoutVotes(facts) => announced::stations_without_votes(facts),

        Facts::SheetsDiffer(facts) => sources::sheets_differ(facts),
        Facts::StationsAbsent(facts) => sources::stations_absent(facts),
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

        Facts::TotalDifference(facts) => announced::total_difference_numbers(facts),
        Facts::ShareMismatch(facts) => announced::share_mismatch_numbers(facts),
        Facts::ShareSum(_) => Vec::new(),
        Facts::CountsOnGrid(facts) => announced::counts_on_grid_numbers(facts),
        Facts::ValidVotesMismatch(facts) => announced::valid_votes_mismatch_numbers(facts),
        Facts::PartsMismatch(facts) => announced::parts_mismatch_numbers(facts),
        Facts::StationCountExceeded(facts) => announced::station_count_exceeded_numbers(facts),
        Facts::CountFell(facts) => announced::count_fell_numbers(facts),
        Facts::StationsFell(_) => Vec::new(),
        Facts::VotesWithoutStations(facts) => announced::votes_without_stations_numbers(facts),
        Facts::StationsWithoutVotes(facts) => announced::stations_without_votes_numbers(facts),

        Facts::SheetsDiffer(facts) => sources::sheets_differ_numbers(facts),
        Facts::StationsAbsent(facts) => sources::stations_absent_numbers(facts),
    }
}
