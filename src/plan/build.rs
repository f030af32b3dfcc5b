//! From what is written to what is meant, all problems at once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use toml::de::DeTable;

use crate::check::ConflictRule;
use crate::model::{
    Attribute, Code, Contest, ContestError, CountColumn, FindingKind, Frame, Measure, PrintedShare,
    SelectionId,
};
use crate::read::header::nearest;
use crate::read::{KeyColumn, KeyPart, Layout, Shape, UnitColumn};

use super::announced::announced;
use super::anomaly;
use super::anomaly_places::Said;
use super::audit::{AuditPlan, PlannedRegister, PlannedSheets, Role};
use super::error::PlanProblem;
use super::file::{
    ContestFile, FrameFile, KeyFile, LayoutFile, MergeFile, NumbersFile, OutcomeFile, PlanFile,
    RoleFile, Several, ShapeFile, SheetsFile, TurnoutFile,
};
use super::keys;

/// A column can be padded to no more characters than this.
const LONGEST_PAD: usize = 64;

/// The plan that a text means.
pub(super) fn plan(text: &str) -> Result<AuditPlan, Vec<PlanProblem>> {
    let toml_problem = |error: toml::de::Error| {
        let message = format!("this is no plan: {}", error.message());
        vec![match error.span() {
            Some(span) => PlanProblem::at(text, span.start, message),
            None => PlanProblem::new(message),
        }]
    };
    let table = DeTable::parse(text).map_err(toml_problem)?;
    let mut problems = keys::unknown(text, table.get_ref());
    let file: PlanFile = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            problems.extend(toml_problem(error));
            return Err(problems);
        }
    };
    let said = Said::new(text, table.get_ref());
    match build(file, said, &mut problems) {
        Some(plan) if problems.is_empty() => Ok(plan),
        _ => Err(problems),
    }
}

fn build(
    file: PlanFile,
    of_anomaly: Said<'_>,
    problems: &mut Vec<PlanProblem>,
) -> Option<AuditPlan> {
    let contest = contest(file.contest, problems)?;
    if file.sheets.is_empty() {
        problems.push(PlanProblem::new("a plan needs at least one [[sheets]]"));
    }
    for text in &file.inclusion.exclude_codes {
        match text.parse::<Code>() {
            Err(_) => {
                let near = nearest(text, Code::ALL.iter().map(|code| code.key()));
                problems.push(PlanProblem::new(format!(
                    "inclusion.exclude_codes: `{text}` is no finding code{}",
                    did_you_mean(near)
                )));
            }
            Ok(code) if !code.speaks_of_sheets() => problems.push(PlanProblem::new(format!(
                "inclusion.exclude_codes: {code} does not speak of sheets, so it can exclude none"
            ))),
            Ok(_) => {}
        }
    }
    let sheets: Vec<PlannedSheets> = file
        .sheets
        .into_iter()
        .map(|sheets| planned_sheets(sheets, &contest, problems))
        .collect();
    let mut tally = sheets.iter().filter(|sheets| sheets.role == Role::Tally);
    if let Some(first) = tally.next() {
        for other in tally {
            if other.layout.levels() != first.layout.levels() {
                problems.push(PlanProblem::new(format!(
                    "sheets `{}`: its levels of units are [{}], and those of `{}` are [{}]: parts of one publication need the same",
                    other.path,
                    other.layout.levels().join(", "),
                    first.path,
                    first.layout.levels().join(", ")
                )));
            }
        }
    }
    let prefer = sources(&sheets, file.merge, problems);
    if let ConflictRule::File(wins) = &file.inclusion.conflicting_duplicates
        && !sheets.iter().any(|sheets| sheets.path == *wins)
    {
        let near = nearest(wins, sheets.iter().map(|sheets| sheets.path.as_str()));
        problems.push(PlanProblem::new(format!(
            "inclusion.conflicting_duplicates: `{wins}` is the path of no [[sheets]]{}",
            did_you_mean(near)
        )));
    }
    let (frame, register) = match file.frame {
        Some(frame) => planned_frame(frame, problems),
        None => (Frame::default(), None),
    };
    let announced = file
        .announced
        .into_iter()
        .map(|result| announced(result, &contest, &sheets, problems))
        .collect();
    if file.rules.extra_voters_per_station > CountColumn::MAX {
        problems.push(PlanProblem::new(format!(
            "rules.extra_voters_per_station: {} is more than any station can admit",
            file.rules.extra_voters_per_station
        )));
    }
    let turnout_caps = turnout_caps(file.outcome, problems);
    let anomaly = file
        .anomaly
        .map(|file| anomaly::settings(file, &contest, &sheets, of_anomaly, problems));
    Some(AuditPlan {
        name: String::new(),
        title: file.title,
        seed: file.seed,
        fail_on: file
            .fail_on
            .unwrap_or_else(|| vec![FindingKind::Impossible, FindingKind::Inconsistent]),
        contest,
        sheets,
        frame,
        register,
        announced,
        inclusion: file.inclusion,
        rules: file.rules,
        copies: file.copies,
        anomaly,
        turnout_caps,
        prefer,
        folder: PathBuf::new(),
    })
}

/// Checks the names of the sources, and gives those that are merged, the one that wins first.
fn sources(
    sheets: &[PlannedSheets],
    merge: Option<MergeFile>,
    problems: &mut Vec<PlanProblem>,
) -> Vec<String> {
    let of = |role: Role| sheets.iter().filter(move |sheets| sheets.role == role);
    let Some(primary) = of(Role::Tally).next() else {
        if !sheets.is_empty() {
            problems.push(PlanProblem::new(
                "a plan needs at least one [[sheets]] that is no role = \"compare\"",
            ));
        }
        return Vec::new();
    };
    for other in of(Role::Compare).filter(|other| other.source == primary.source) {
        problems.push(PlanProblem::new(format!(
            "sheets `{}`: role = \"compare\" needs a source of its own, and `{}` is that of `{}`",
            other.path, other.source, primary.path
        )));
    }
    let prefer = merge.map_or_else(Vec::new, |merge| merge.prefer);
    let names = || {
        let compared = of(Role::Compare).map(|sheets| sheets.source.as_str());
        std::iter::once(primary.source.as_str()).chain(compared)
    };
    for (place, name) in prefer.iter().enumerate() {
        if !names().any(|known| known == name) {
            let near = did_you_mean(nearest(name, names()));
            problems.push(PlanProblem::new(format!(
                "merge.prefer: `{name}` is no source{near}"
            )));
        } else if prefer[..place].contains(name) {
            problems.push(PlanProblem::new(format!(
                "merge.prefer: `{name}` is there twice"
            )));
        }
    }
    prefer
}

/// The turnouts for which the outcome is shown; these where the plan names none.
const TURNOUTS: [&str; 5] = ["60%", "70%", "80%", "90%", "100%"];

fn turnout_caps(file: OutcomeFile, problems: &mut Vec<PlanProblem>) -> Vec<PrintedShare> {
    let texts = match file.max_turnout {
        Some(texts) => texts
            .into_iter()
            .map(|TurnoutFile::Text(text)| text)
            .collect(),
        None => TURNOUTS.map(str::to_string).to_vec(),
    };
    let mut caps = Vec::new();
    for text in texts {
        match text.parse() {
            Ok(cap) => caps.push(cap),
            Err(error) => problems.push(PlanProblem::new(format!("outcome.max_turnout: {error}"))),
        }
    }
    caps
}

/// The contest; where it is wrong, one that is good enough to look for further problems with.
fn contest(file: ContestFile, problems: &mut Vec<PlanProblem>) -> Option<Contest> {
    let mut selections = file.selections.clone();
    let rule = file.rule;
    let errors = match Contest::new(
        file.id.clone(),
        rule,
        file.winners,
        file.selections,
        file.groups.clone(),
    ) {
        Ok(contest) => return Some(contest),
        Err(errors) => errors,
    };
    for error in &errors {
        let near = match error {
            ContestError::UnknownMember { member, .. } => {
                nearest(member.as_str(), selections.iter().map(|s| s.id.as_str()))
            }
            _ => None,
        };
        problems.push(PlanProblem::new(format!(
            "contest: {error}{}",
            did_you_mean(near)
        )));
    }
    let mut seen = BTreeSet::new();
    selections.retain(|selection| seen.insert(selection.id.clone()));
    let mut groups = file.groups;
    for members in groups.values_mut() {
        let mut once = BTreeSet::new();
        members.retain(|member| seen.contains(member) && once.insert(member.clone()));
    }
    groups.retain(|name, _| !seen.contains(&SelectionId::new(name.as_str())));
    Contest::new(file.id, rule, 1, selections, groups).ok()
}

fn planned_sheets(
    file: SheetsFile,
    contest: &Contest,
    problems: &mut Vec<PlanProblem>,
) -> PlannedSheets {
    let place = format!("sheets `{}`", file.path);
    let mut columns: BTreeMap<String, Vec<String>> = file
        .layout
        .votes
        .iter()
        .map(|(id, columns)| (id.clone(), columns.clone().list()))
        .collect();
    let mut layout = layout(file.layout, &place, problems);
    for selection in contest.selections() {
        match columns.remove(selection.id.as_str()) {
            Some(columns) => layout.votes.push((selection.id.clone(), columns)),
            // What a source has no place for is not compared.
            None if file.role == RoleFile::Compare => {}
            None => problems.push(PlanProblem::new(format!(
                "{place}: layout.votes has no column for `{}`",
                selection.id
            ))),
        }
    }
    for id in columns.keys() {
        let near = nearest(id, contest.selections().iter().map(|s| s.id.as_str()));
        problems.push(PlanProblem::new(format!(
            "{place}: layout.votes has `{id}`, which is no selection of the contest{}",
            did_you_mean(near)
        )));
    }
    check_digest(file.sha256.as_deref(), &place, problems);
    PlannedSheets {
        role: match file.role {
            RoleFile::Tally => Role::Tally,
            RoleFile::Compare => Role::Compare,
        },
        source: file.source,
        path: file.path,
        sha256: file.sha256,
        encoding: file.encoding,
        layout,
    }
}

fn check_digest(sha256: Option<&str>, place: &str, problems: &mut Vec<PlanProblem>) {
    if let Some(digest) = sha256
        && !(digest.len() == 64 && digest.bytes().all(|b| b.is_ascii_hexdigit()))
    {
        problems.push(PlanProblem::new(format!(
            "{place}: sha256 has to be 64 hexadecimal digits"
        )));
    }
}

/// Everything of a layout but the votes.
fn layout(file: LayoutFile, place: &str, problems: &mut Vec<PlanProblem>) -> Layout {
    let ShapeFile::Wide = file.shape.unwrap_or(ShapeFile::Wide);
    let mut key = |key: KeyFile| {
        let (column, pad, split, part, strip_zeros) = match key {
            KeyFile::Plain(column) => (column, 0, None, None, false),
            KeyFile::Shaped {
                column,
                pad,
                split,
                part,
                strip_zeros,
            } => (column, pad, split, part, strip_zeros),
        };
        if pad > LONGEST_PAD {
            problems.push(PlanProblem::new(format!(
                "{place}: pad = {pad} for `{column}` is more than {LONGEST_PAD}"
            )));
        }
        let part = match (split, part) {
            (Some(split), Some(part @ 1..)) => Some(KeyPart { split, part }),
            (None, None) => None,
            _ => {
                problems.push(PlanProblem::new(format!(
                    "{place}: `{column}` needs split and part together, and the first part is 1"
                )));
                None
            }
        };
        KeyColumn {
            column,
            pad: pad.min(LONGEST_PAD),
            part,
            strip_zeros,
        }
    };
    let station = file
        .station
        .map(Several::list)
        .unwrap_or_default()
        .into_iter()
        .map(&mut key)
        .collect();
    let units: Vec<UnitColumn> = file
        .units
        .into_iter()
        .map(|unit| UnitColumn {
            level: unit.level,
            code: key(unit.code),
            name: unit.name,
        })
        .collect();
    for (at, unit) in units.iter().enumerate() {
        if units[..at].iter().any(|above| above.level == unit.level) {
            problems.push(PlanProblem::new(format!(
                "{place}: the level `{}` is there twice",
                unit.level
            )));
        }
    }
    let measures: BTreeMap<Measure, Vec<String>> = [
        (Measure::VotersRegistered, file.voters_registered),
        (Measure::VotersAdded, file.voters_added),
        (Measure::BallotsIssued, file.ballots_issued),
        (Measure::BallotsCast, file.ballots_cast),
        (Measure::BallotsRejected, file.ballots_rejected),
        (Measure::ValidVotes, file.valid_votes),
        (Measure::NullVotes, file.null_votes),
        (Measure::BlankVotes, file.blank_votes),
    ]
    .into_iter()
    .filter_map(|(measure, columns)| Some((measure, columns?.list())))
    .collect();
    let attributes = [
        (Attribute::ImageUrl, file.image_url),
        (Attribute::Latitude, file.latitude),
        (Attribute::Longitude, file.longitude),
        (Attribute::Arrival, file.arrival),
    ]
    .into_iter()
    .filter_map(|(attribute, column)| Some((attribute, column?)))
    .collect();
    let empty = measures
        .iter()
        .filter(|(_, columns)| columns.is_empty())
        .map(|(measure, _)| measure.key().to_string())
        .chain(
            file.votes
                .iter()
                .filter(|(_, columns)| matches!(columns, Several::Many(many) if many.is_empty()))
                .map(|(id, _)| format!("votes.{id}")),
        );
    for name in empty {
        problems.push(PlanProblem::new(format!("{place}: {name} has no columns")));
    }
    let mut layout = Layout {
        shape: Shape::Wide,
        skip_lines: file.skip_lines,
        delimiter: file.delimiter,
        station,
        units,
        measures,
        attributes,
        missing: file.missing,
        ..Layout::default()
    };
    for (name, numbers) in file.numbers {
        match numbers {
            NumbersFile::Separator(separator) if name == "thousands" => {
                layout.numbers.thousands = Some(separator);
            }
            NumbersFile::Separator(_) => problems.push(PlanProblem::new(format!(
                "{place}: numbers.{name}: write {{ {name} = {{ thousands = \"…\" }} }} for a column"
            ))),
            NumbersFile::Column(style) => {
                layout.numbers_by_column.insert(name, style);
            }
        }
    }
    if layout
        .delimiter
        .is_some_and(|delimiter| !delimiter.is_ascii() || "\"\r\n".contains(delimiter))
    {
        problems.push(PlanProblem::new(format!(
            "{place}: delimiter has to be one ASCII character, and no quote or line end"
        )));
    }
    layout
}

fn planned_frame(
    file: FrameFile,
    problems: &mut Vec<PlanProblem>,
) -> (Frame, Option<PlannedRegister>) {
    let frame = Frame {
        stations: file.stations,
        voters_registered: file.voters_registered,
        ballots_issued: file.ballots_issued,
        max_voters_per_station: file.max_voters_per_station,
    };
    let Some(path) = file.register else {
        if file.layout.is_some() || file.sha256.is_some() || file.encoding.is_some() {
            problems.push(PlanProblem::new(
                "frame: layout, sha256 and encoding are for a register, and there is none",
            ));
        }
        return (frame, None);
    };
    let place = format!("frame: register `{path}`");
    if frame.stations.is_some() || frame.voters_registered.is_some() {
        problems.push(PlanProblem::new(format!(
            "{place}: stations and voters_registered are added up from the register; leave them out"
        )));
    }
    let Some(file_layout) = file.layout else {
        problems.push(PlanProblem::new(format!("{place}: has no layout")));
        return (frame, None);
    };
    let earlier = file_layout.votes.clone();
    let mut layout = layout(file_layout, &place, problems);
    for (party, columns) in earlier {
        layout.votes.push((SelectionId::new(party), columns.list()));
    }
    if layout.votes.len() > 1 {
        problems.push(PlanProblem::new(format!(
            "{place}: layout.votes is for one party of an earlier election, and has {}",
            layout.votes.len()
        )));
    }
    if layout.station.is_empty() {
        problems.push(PlanProblem::new(format!(
            "{place}: layout.station is needed"
        )));
    }
    check_digest(file.sha256.as_deref(), &place, problems);
    let register = PlannedRegister {
        path,
        sha256: file.sha256,
        encoding: file.encoding,
        layout,
    };
    (frame, Some(register))
}

pub(super) fn did_you_mean(near: Option<&str>) -> String {
    match near {
        Some(near) => format!(": did you mean `{near}`?"),
        None => String::new(),
    }
}
