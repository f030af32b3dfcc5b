//! Do the announced results of units add up to the announced result of the whole contest (R107)?

use std::collections::{BTreeMap, BTreeSet};

use crate::model::facts::announced::PartsMismatch;
use crate::model::{AnnouncedResult, Code, Facts, Finding, Place, Scope};

/// Adds up the announced results of the units of each level, and compares the sum with the
/// announced result of the whole contest.
///
/// Results belong together if they have one date and one source: the same name, or for a unit a
/// name that begins with the source of the whole. A level is compared only if each of its units
/// was announced exactly once. `units` gives the number of units of each level.
///
/// # Complexity
/// For each level, at most the number of results squared.
///
/// # Example
/// ```
/// use std::collections::BTreeMap;
/// use scrutineer::model::{AnnouncedResult, Code, Scope};
/// use scrutineer::reconcile::check_parts;
///
/// let state = |code: &str, yes: u64| AnnouncedResult {
///     scope: Scope::Unit { level: "state".into(), code: code.into(), within: Vec::new() },
///     ..AnnouncedResult::new(format!("board, state {code}"), [("yes", yes)])
/// };
/// let announced = [AnnouncedResult::new("board", [("yes", 30)]), state("01", 10), state("02", 21)];
/// let findings = check_parts(&announced, &BTreeMap::from([("state".to_string(), 2)]));
/// assert_eq!(findings[0].code, Code::R107);
/// assert_eq!(findings[0].votes_at_stake, Some(1));
/// ```
pub fn check_parts(announced: &[AnnouncedResult], units: &BTreeMap<String, u64>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let wholes = announced
        .iter()
        .filter(|result| matches!(result.scope, Scope::Contest(_)));
    for whole in wholes {
        for (level, &expected) in units {
            let parts: Vec<&AnnouncedResult> = announced
                .iter()
                .filter(|part| part.date == whole.date && part.source.starts_with(&whole.source))
                .filter(|part| matches!(&part.scope, Scope::Unit { level: of, .. } if of == level))
                .collect();
            let scopes: BTreeSet<&Scope> = parts.iter().map(|part| &part.scope).collect();
            let is_complete = scopes.len() == parts.len() && parts.len() as u64 == expected;
            if !parts.is_empty() && is_complete {
                findings.extend(mismatches(whole, level, &parts));
            }
        }
    }
    findings
}

/// R107 for each selection of the whole that every part announces and whose votes do not add up.
fn mismatches(whole: &AnnouncedResult, level: &str, parts: &[&AnnouncedResult]) -> Vec<Finding> {
    let findings = whole.votes.iter().filter_map(|(name, &announced)| {
        let votes = parts
            .iter()
            .map(|part| part.votes.get(name).copied().map(u128::from));
        let sum = votes.sum::<Option<u128>>()?;
        if sum == u128::from(announced) {
            return None;
        }
        let facts = Facts::PartsMismatch(PartsMismatch {
            selection: name.clone(),
            announced,
            level: level.to_string(),
            parts: parts.len() as u64,
            sum,
        });
        let stake = u64::try_from(sum.abs_diff(u128::from(announced))).ok();
        let place = Place::of_source(whole.source.clone());
        Some(Finding::of(Code::R107, place, facts).with_stake(stake))
    });
    findings.collect()
}
