//! The words for everything that the other rooms return as facts.
//!
//! - [`findings`]: the sentence of a finding, and its numbers with their labels
//! - [`announced`]: announced results
//! - [`sources`]: two sources of the same stations

pub(crate) mod announced;
pub(crate) mod findings;
pub(crate) mod sources;

/// What a finding says in English, in one or two sentences with its numbers.
///
/// An [`AuditReport`](super::AuditReport) has it in each of its findings. This function is for
/// findings that a room returned to its caller.
pub fn finding_text(finding: &crate::model::Finding) -> String {
    findings::text(finding, None).to_string()
}

/// The numbers that a finding rests on, each with its label.
pub fn finding_numbers(finding: &crate::model::Finding) -> Vec<crate::model::Evidence> {
    findings::evidence(finding)
}
