//! The sentence of each finding, and its numbers with their labels.
//!
//! One file for each file of [`facts`](crate::model::facts):
//!
//! - `announced`: announced results against the sums, and one against another
//! - `coverage`: what is missing, and announced results against what it can hold
//! - `sources`: one source against another
//! - `read`: what could not be read
//! - `set`: several rows, or the source as a whole
//! - `sheet`: the rules that one sheet can break on its own
//! - `anomaly`: unusual outcomes of checks

mod announced;
mod anomaly;
mod coverage;
mod read;
mod set;
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
    evidence(finding, None)
}

/// Writes the sentence and the numbers of every finding that has typed facts into the finding.
///
/// Rooms whose findings have no typed facts yet write both themselves.
pub(crate) fn spell_out(findings: &mut [Finding], anomalies: Option<&Anomalies>) {
    for finding in findings {
        finding.text = text(finding, anomalies);
        finding.evidence = evidence(finding, anomalies);
    }
}

/// What a finding says, in one or two sentences with its numbers.
///
/// Findings of statistical checks speak of a line of `anomalies`; without it their sentence is
/// shorter.
pub(crate) fn text(finding: &Finding, anomalies: Option<&Anomalies>) -> Said {
    match &finding.facts {
        Facts::RowSetAside(facts) => read::row_set_aside(facts),
        Facts::MissingCount(facts) => set::missing_count(facts),

        Facts::SelectionsSum(facts) => sheet::selections_sum(facts),
        Facts::CountedPapers(facts) => sheet::counted_papers(facts),
        Facts::SwappedCounts(facts) => sheet::swapped_counts(facts),
        Facts::EmptySheet(facts) => sheet::empty_sheet(facts),
        Facts::BallotsWithoutRoll(facts) => sheet::ballots_without_roll(facts),
        Facts::Exceeds(facts) => sheet::exceeds(facts),
        Facts::None => {
            coverage::without_facts(finding.code).unwrap_or_else(|| finding.text.clone())
        }
        Facts::StationsMissing(facts) => coverage::stations_missing(facts),
        Facts::RollDiffers(facts) => coverage::roll_differs(facts),
        Facts::MoreThanFrame(facts) => coverage::more_than_frame(facts),
        Facts::BelowReceived(facts) => coverage::below_received(facts),
        Facts::AboveHeadroom(facts) => coverage::above_headroom(facts),
        Facts::BelowFloor(facts) => coverage::below_floor(facts),
        Facts::AboveCeiling(facts) => coverage::above_ceiling(facts),
        Facts::GainOutside(facts) => coverage::gain_outside(facts),

        Facts::RepeatedSheet(facts) => set::repeated_sheet(facts),
        Facts::ConflictingRows(facts) => set::conflicting_rows(facts),
        Facts::SharedSheet(facts) => set::shared_sheet(finding.code, facts),
        Facts::TotalByWord(facts) => set::total_by_word(facts),
        Facts::TotalBySum(facts) => set::total_by_sum(facts),
        Facts::ParentRow(facts) => set::parent_row(facts),
        Facts::RowWithoutStation(facts) => set::row_without_station(facts),
        Facts::EvenCounts(facts) => set::even_counts(facts),

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

        Facts::Check(facts) => anomaly::check(finding.code, facts, anomalies),
    }
}

/// The numbers that a finding rests on, each with its label.
///
/// Findings of statistical checks have more of them with `anomalies`.
pub(crate) fn evidence(finding: &Finding, anomalies: Option<&Anomalies>) -> Vec<Evidence> {
    match &finding.facts {
        Facts::None => finding.evidence.clone(),

        Facts::RowSetAside(_) => Vec::new(),
        Facts::MissingCount(facts) => set::missing_count_numbers(facts),

        Facts::SelectionsSum(facts) => sheet::selections_sum_numbers(facts),
        Facts::CountedPapers(facts) => sheet::counted_papers_numbers(facts),
        Facts::SwappedCounts(facts) => sheet::swapped_counts_numbers(facts),
        Facts::EmptySheet(facts) => sheet::empty_sheet_numbers(facts),
        Facts::BallotsWithoutRoll(facts) => sheet::ballots_without_roll_numbers(facts),
        Facts::Exceeds(facts) => sheet::exceeds_numbers(facts),
        Facts::StationsMissing(facts) => coverage::stations_missing_numbers(facts),
        Facts::RollDiffers(facts) => coverage::roll_differs_numbers(facts),
        Facts::MoreThanFrame(facts) => coverage::more_than_frame_numbers(facts),
        Facts::BelowReceived(facts) => coverage::below_received_numbers(facts),
        Facts::AboveHeadroom(facts) => coverage::above_headroom_numbers(facts),
        Facts::BelowFloor(facts) => coverage::below_floor_numbers(facts),
        Facts::AboveCeiling(facts) => coverage::above_ceiling_numbers(facts),
        Facts::GainOutside(facts) => coverage::gain_outside_numbers(facts),

        Facts::RepeatedSheet(facts) => set::repeated_sheet_numbers(facts),
        Facts::ConflictingRows(facts) => set::conflicting_rows_numbers(facts),
        Facts::SharedSheet(facts) => set::shared_sheet_numbers(facts),
        Facts::TotalByWord(facts) => set::votes_in_the_row(facts.votes),
        Facts::TotalBySum(facts) => set::votes_in_the_row(facts.votes),
        Facts::ParentRow(facts) => set::votes_in_the_row(facts.votes),
        Facts::RowWithoutStation(facts) => set::votes_in_the_row(facts.votes),
        Facts::EvenCounts(facts) => set::even_counts_numbers(facts),

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

        Facts::Check(facts) => anomaly::check_numbers(finding.code, facts, anomalies),
    }
}
