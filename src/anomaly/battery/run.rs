//! Every check of every selection in every region, corrected for their number and ranked.

use std::collections::BTreeMap;

use crate::anomaly::checks::Check;
use crate::anomaly::input::attributes::{arrivals, coordinates};
use crate::anomaly::input::check_input::{CheckInput, Prepared};
use crate::anomaly::input::columns::Target;
use crate::anomaly::input::sheet_counts::{BallotsAre, SheetCounts, ancestor};
use crate::anomaly::registration::AppliesTo;
use crate::anomaly::{Judgement, NotApplicable, Summary};
use crate::model::{Included, UnitCode, UnitId};
use crate::numeric::multiple_testing::{benjamini_yekutieli, holm};
use crate::numeric::stream::Seed;
use crate::threads;

use super::calibrated::calibrate;
use super::line::{AgainstLead, Line, Verdict};
use super::progress::{Progress, Running};
use super::settings::{BatterySettings, Correction};

/// What a battery found.
#[derive(Debug, Clone, PartialEq)]
pub struct Anomalies {
    /// What it was asked.
    pub settings: BatterySettings,
    /// What a sheet's ballots were taken to be.
    pub ballots_are: BallotsAre,
    /// How many sheets it saw.
    pub stations: u64,
    /// The lead that effects are held against.
    pub lead: Option<u64>,
    /// How many p-values of the whole contest were corrected together, and how.
    pub whole: Family,
    /// How many p-values of regions were corrected together, and how.
    pub regions: Family,
    /// Every check of every selection in every region: the whole contest first, then by region,
    /// selection and check.
    pub lines: Vec<Line>,
}

/// P-values that were corrected together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Family {
    /// How many.
    pub tests: u64,
    /// How.
    pub correction: Correction,
}

impl Anomalies {
    /// The unusual lines: those with the most votes at stake first, then by adjusted p-value.
    pub fn unusual(&self) -> Vec<&Line> {
        self.unusual_with_index().map(|(_, line)| line).collect()
    }

    /// The same, each with its index in [`Anomalies::lines`].
    pub(crate) fn unusual_with_index(&self) -> impl Iterator<Item = (usize, &Line)> {
        let mut lines: Vec<(usize, &Line)> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.verdict == Verdict::Unusual)
            .collect();
        let stake = |line: &Line| line.effect_votes().map_or(0.0, f64::abs);
        lines.sort_by(|(_, a), (_, b)| {
            let by_p = |line: &Line| line.p_adjusted.unwrap_or(0.0);
            stake(b)
                .total_cmp(&stake(a))
                .then(by_p(a).total_cmp(&by_p(b)))
        });
        lines.into_iter()
    }

    /// How many lines are unusual by a stated rule and no p-value.
    pub fn unusual_by_rule(&self) -> usize {
        let by_rule = |line: &&Line| {
            let judgement = line.result.as_ref().map(|summary| &summary.judgement);
            matches!(judgement, Ok(Judgement::Rule { met: true, .. }))
        };
        self.lines.iter().filter(by_rule).count()
    }

    /// How many lines say this.
    pub fn count(&self, verdict: Verdict) -> usize {
        let of = |line: &&Line| line.verdict == verdict;
        self.lines.iter().filter(of).count()
    }
}

/// One piece of work.
struct Task<'a> {
    check: Check,
    target: Target,
    region: UnitId,
    rows: &'a [usize],
}

/// Runs every check of the settings on the sheets that count. `lead` is the winner's lead in
/// votes over who comes next without winning, where there is one.
///
/// The same sheets, settings and seed give the same answers, in any number of threads.
///
/// # Complexity
/// Linear in the stations times checks, selections and levels of regions (1 or 2), but for sorting.
#[must_use]
pub fn battery(
    included: &Included<'_>,
    lead: Option<u64>,
    settings: &BatterySettings,
    seed: &Seed,
) -> Anomalies {
    battery_with_progress(included, lead, settings, seed, None)
}

/// The same as [`battery`], reporting its progress. That changes no result.
#[must_use]
pub fn battery_with_progress(
    included: &Included<'_>,
    lead: Option<u64>,
    settings: &BatterySettings,
    seed: &Seed,
    progress: Option<Progress<'_>>,
) -> Anomalies {
    let sheets = included.sheets();
    let counts = SheetCounts::new(included);
    let coordinates = coordinates(sheets);
    let arrivals = arrivals(sheets);
    let prepared = prepared(&counts, settings);
    let regions = regions(&counts, settings.regions.as_deref());
    let tasks = tasks(&counts, &regions, settings);
    let running = Running::new(progress, tasks.len());
    let mut lines = threads::map(&tasks, |task| {
        running.begins(task.check);
        let units = sheets.units().codes(task.region);
        let stream = seed.stream(&stream_name(task, &counts, &units));
        let input = CheckInput {
            counts: &counts,
            coordinates: coordinates.as_deref(),
            arrivals: arrivals.as_deref(),
            comparisons: settings.comparisons(),
            requirements: task.check.requires(),
            prepared: prepared.get(&task.check).and_then(Option::as_deref),
            rows: task.rows,
            target: task.target,
            stream: &stream,
            is_whole_contest: task.region == UnitId::ROOT,
        };
        let line = line(task, &input, settings, units);
        running.ends(task.check);
        line
    });
    let whole = correct(&mut lines, settings, true);
    let of_regions = correct(&mut lines, settings, false);
    for line in &mut lines {
        if let (Some(effect), Some(lead)) = (line.effect_votes(), lead) {
            line.against_lead = Some(AgainstLead::of(effect, lead));
        }
    }
    let regions_of_lines = tasks.iter().map(|task| (task.region, task.rows));
    calibrate(&mut lines, regions_of_lines, &counts);
    Anomalies {
        settings: settings.clone(),
        ballots_are: counts.ballots_are,
        stations: counts.rows.len() as u64,
        lead,
        whole,
        regions: of_regions,
        lines,
    }
}

/// What each check computes once for all targets and regions.
fn prepared(counts: &SheetCounts<'_>, settings: &BatterySettings) -> BTreeMap<Check, Prepared> {
    let checks = settings.checks.iter();
    let prepare = |check: Check| check.prepare(counts, settings.comparisons(), &settings.of_checks);
    checks.map(|&check| (check, prepare(check))).collect()
}

/// Every check of every target in every region.
fn tasks<'a>(
    counts: &SheetCounts<'_>,
    regions: &'a [(UnitId, Vec<usize>)],
    settings: &BatterySettings,
) -> Vec<Task<'a>> {
    let mut tasks = Vec::new();
    for (region, rows) in regions {
        for target in targets(counts, settings) {
            for &check in Check::ALL {
                if settings.checks.contains(&check) && applies(check, target) {
                    tasks.push(Task {
                        check,
                        target,
                        region: *region,
                        rows,
                    });
                }
            }
        }
    }
    tasks
}

/// The whole, and each unit of the level with the rows in it, by code.
fn regions(counts: &SheetCounts<'_>, level: Option<&str>) -> Vec<(UnitId, Vec<usize>)> {
    let mut all = vec![(UnitId::ROOT, counts.rows.clone())];
    let tree = counts.sheets.units();
    let depth = level.and_then(|level| tree.levels().iter().position(|name| name == level));
    let Some(depth) = depth else {
        return all;
    };
    let mut of: Vec<Vec<usize>> = vec![Vec::new(); tree.len()];
    for &row in &counts.rows {
        of[ancestor(counts.sheets, row, depth + 1).index()].push(row);
    }
    for unit in tree.sorted() {
        let rows = std::mem::take(&mut of[unit.index()]);
        if !rows.is_empty() && unit != UnitId::ROOT {
            all.push((unit, rows));
        }
    }
    all
}

fn targets(counts: &SheetCounts<'_>, settings: &BatterySettings) -> Vec<Target> {
    let wanted = &settings.selections;
    let selections = counts.sheets.selections().iter().enumerate();
    let mut targets = vec![Target::Contest, Target::Turnout];
    targets.extend(
        selections
            .filter(|(_, id)| wanted.is_empty() || wanted.contains(id))
            .map(|(index, _)| Target::Selection(index)),
    );
    targets
}

fn applies(check: Check, target: Target) -> bool {
    match (check.applies_to(), target) {
        (AppliesTo::Contest, Target::Contest) | (AppliesTo::Selections, Target::Selection(_)) => {
            true
        }
        (AppliesTo::SelectionsAndTurnout, target) => target != Target::Contest,
        _ => false,
    }
}

/// The name of a task's random stream: the same whatever else is asked.
fn stream_name(task: &Task<'_>, counts: &SheetCounts<'_>, units: &[UnitCode]) -> String {
    let mut name = format!("anomaly/{}/", task.check);
    match task.target {
        Target::Selection(index) => {
            name.push_str("selection/");
            name.push_str(counts.sheets.selections()[index].as_str());
        }
        Target::Turnout => name.push_str("turnout"),
        Target::Contest => name.push_str("contest"),
    }
    for unit in units {
        // No code can hold it, so no two paths have one name.
        name.push('\u{1f}');
        name.push_str(&unit.code);
    }
    name
}

fn line(
    task: &Task<'_>,
    input: &CheckInput<'_>,
    settings: &BatterySettings,
    region: Vec<UnitCode>,
) -> Line {
    let (result, rows) = match task.check.run(input, &settings.of_checks) {
        Ok((summary, rows)) => {
            let rows = summary
                .marks
                .iter()
                .filter_map(|mark| rows.get(mark.station).copied())
                .collect();
            (Ok(summary), rows)
        }
        Err(why) => (Err(why), Vec::new()),
    };
    let selection = match task.target {
        Target::Selection(index) => Some(input.counts.sheets.selections()[index].clone()),
        Target::Turnout | Target::Contest => None,
    };
    Line {
        check: task.check,
        selection,
        target: task.target.kind(),
        region,
        verdict: first_verdict(&result),
        result,
        p_adjusted: None,
        against_lead: None,
        calibration: None,
        like_this: None,
        rows,
    }
}

/// What can be said before the correction.
fn first_verdict(result: &Result<Summary, NotApplicable>) -> Verdict {
    match result {
        Err(_) => Verdict::NotApplicable,
        Ok(summary) => match summary.judgement {
            Judgement::Described { .. } => Verdict::Described,
            Judgement::Rule { met: true, .. } => Verdict::Unusual,
            Judgement::Rule { met: false, .. } | Judgement::PValue(_) => Verdict::Unremarkable,
        },
    }
}

/// Adjusts the p-values of one family, and judges by them.
fn correct(lines: &mut [Line], settings: &BatterySettings, whole: bool) -> Family {
    let with_p: Vec<(usize, f64)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.is_whole() == whole)
        .filter_map(|(index, line)| Some((index, line.p_value()?.value)))
        .collect();
    let values: Vec<f64> = with_p.iter().map(|(_, p)| *p).collect();
    let correction = settings
        .correction
        .unwrap_or_else(|| Correction::for_tests(values.len()));
    let adjusted = match correction {
        Correction::Holm => holm(&values),
        Correction::BenjaminiYekutieli => benjamini_yekutieli(&values),
    };
    for ((index, _), adjusted) in with_p.iter().zip(adjusted) {
        let line = &mut lines[*index];
        line.p_adjusted = Some(adjusted);
        // Written so that NaN is never unusual.
        line.verdict = if adjusted <= settings.significance {
            Verdict::Unusual
        } else {
            Verdict::Unremarkable
        };
    }
    Family {
        tests: values.len() as u64,
        correction,
    }
}
