//! Do announced units add up to the announced whole (R107)?

use std::collections::{BTreeMap, BTreeSet};

use crate::model::facts::announced::PartsMismatch;
use crate::model::{AnnouncedResult, Code, Facts, Finding, Place, Scope};

/// Holds, for each source and date, the sum of its results for the units of a level against its
/// result for the whole contest. Only where it announced every unit of the level: `units` gives
/// how many there are.
pub fn check_parts(announced: &[AnnouncedResult], units: &BTreeMap<String, u64>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for whole in announced
        .iter()
        .filter(|result| matches!(result.scope, Scope::Contest(_)))
    {
        for (level, &expected) in units {
            let parts: Vec<&AnnouncedResult> = announced
                .iter()
                .filter(|part| part.date == whole.date && speaks_for(part, whole))
                .filter(|part| matches!(&part.scope, Scope::Unit { level: of, .. } if of == level))
                .collect();
            let different: BTreeSet<&Scope> = parts.iter().map(|part| &part.scope).collect();
            let once = different.len() == parts.len();
            if !parts.is_empty() && once && parts.len() as u64 == expected {
                compare(whole, level, &parts, &mut findings);
            }
        }
    }
    findings
}

/// Whether both come from one source: the same name, or a name that begins with it.
fn speaks_for(part: &AnnouncedResult, whole: &AnnouncedResult) -> bool {
    part.source.starts_with(&whole.source)
}

fn compare(
    whole: &AnnouncedResult,
    level: &str,
    parts: &[&AnnouncedResult],
    findings: &mut Vec<Finding>,
) {
    for (name, &announced) in &whole.votes {
        let votes: Option<Vec<u128>> = parts
            .iter()
            .map(|part| part.votes.get(name).copied().map(u128::from))
            .collect();
        let Some(sum) = votes.map(|votes| votes.iter().sum::<u128>()) else {
            continue;
        };
        if sum == u128::from(announced) {
            continue;
        }
        let facts = Facts::PartsMismatch(PartsMismatch {
            selection: name.clone(),
            announced,
            level: level.to_string(),
            parts: parts.len() as u64,
            sum,
        });
        findings.push(
            Finding::of(Code::R107, Place::of_source(whole.source.clone()), facts)
                .with_stake(u64::try_from(sum.abs_diff(u128::from(announced))).ok()),
        );
    }
}
