//! What honest elections like the one at hand make of the checks: a null of its own for this file.
//!
//! The stations' rolls, regions and centres are kept, and honest elections are drawn with the
//! turnout, shares and heterogeneity that the sheets show ([`fit`]). Every check of the whole
//! contest that has a p-value, or goes by a rule, is asked of each. Lines of regions, and checks
//! that need places or arrivals, are not compared.
//!
//! What was manipulated is in the heterogeneity too, so that this null can be too wide; the rates of
//! the stored table ([`calibration`](crate::anomaly::calibration)) are printed beside it.

use std::collections::BTreeMap;

use crate::anomaly::battery::{Anomalies, BatterySettings, Centre, LikeThis, Line, battery};
use crate::anomaly::{Check, Judgement, TargetKind};
use crate::model::{Included, SelectionId};
use crate::numeric::stream::Seed;
use crate::simulate::fit;

use super::audit_plan::AuditPlan;
use super::options::{RunOptions, Step};
use super::received::received;

/// The p-values, 0 and 1 for a rule, of a battery's lines by check and of whom.
type Message = BTreeMap<(Check, Option<SelectionId>, TargetKind), f64>;

/// Draws as many honest elections as the settings say, and notes in every line of the whole
/// contest how many of them come out like it.
pub(super) fn compare(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
    included: &Included<'_>,
    anomalies: &mut Anomalies,
) {
    let elections = anomalies.settings.simulated;
    if elections == 0 {
        return;
    }
    let Ok(fitted) = fit(&received(plan, included).election) else {
        return;
    };
    let wanted = said(anomalies);
    let settings = settings(&anomalies.settings, &wanted);
    let stream = Seed::from_text(&plan.seed).stream("elections like this one");
    let mut as_extreme: BTreeMap<_, LikeThis> = BTreeMap::new();
    for number in 0..elections {
        options.report(Step::Simulating {
            done: number,
            of: elections,
        });
        let name = format!("election {number}");
        let sheets = fitted.draw(&stream.substream(&name)).sheets();
        let seed = Seed::from_text(&format!("{} {name}", plan.seed));
        let found = battery(&Included::all(&sheets), None, &settings, &seed);
        for (of, p) in said(&found) {
            let Some(observed) = wanted.get(&of) else {
                continue;
            };
            let counted = as_extreme.entry(of).or_default();
            counted.judged += 1;
            counted.as_extreme += u64::from(p <= *observed);
        }
    }
    for line in &mut anomalies.lines {
        if line.is_whole() {
            line.like_this = as_extreme.get(&of(line)).copied();
        }
    }
}

/// Of what a line speaks.
fn of(line: &Line) -> (Check, Option<SelectionId>, TargetKind) {
    (line.check, line.selection.clone(), line.target)
}

/// What the lines of the whole contest that judge say.
fn said(anomalies: &Anomalies) -> Message {
    let whole = anomalies.lines.iter().filter(|line| line.is_whole());
    whole
        .filter_map(|line| {
            let p = match line.result.as_ref().ok()?.judgement {
                Judgement::PValue(p) => p.value,
                Judgement::Rule { met: true, .. } => 0.0,
                Judgement::Rule { met: false, .. } => 1.0,
                Judgement::Described { .. } => return None,
            };
            Some((of(line), p))
        })
        .collect()
}

/// The same questions of a drawn election, whose levels are regions and centres.
fn settings(asked: &BatterySettings, wanted: &Message) -> BatterySettings {
    let mut checks: Vec<Check> = wanted.keys().map(|(check, ..)| *check).collect();
    checks.dedup();
    BatterySettings {
        checks,
        regions: None,
        peers: Some("region".to_string()),
        centre: asked
            .centre
            .is_some()
            .then(|| Centre::Level("centre".to_string())),
        late_after: None,
        simulated: 0,
        ..asked.clone()
    }
}
