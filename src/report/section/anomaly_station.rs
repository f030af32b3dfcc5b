//! What every check says of one station.

use crate::anomaly::battery::Verdict;
use crate::model::{Said, say, term};
use crate::report::anomaly_station::{
    Registered, StationCheck, StationReport, StationSheet, TOTAL_IS, VERDICTS, WEIGHT_IS,
};
use crate::report::document::Document;
use crate::report::numbers::{count, things};
use crate::report::words::anomaly::{number, target};
use crate::report::words::nouns;

use super::anomaly::of_region;

pub(in crate::report) fn of_station(report: &StationReport<'_>) -> Document {
    let mut page = Document::default();
    if report.sheets.is_empty() {
        let key = Said::verbatim(report.station);
        page.line(0, say!("station {key}", key = key));
    }
    for sheet in &report.sheets {
        page.line(0, nouns::place(&sheet.place));
        of_sheet(report, sheet, &mut page);
    }
    if let Some(registered) = &report.registered {
        page.paragraph(2, on_register(report, registered));
    }
    if report.sheets.iter().any(|sheet| !sheet.checks.is_empty()) {
        page.paragraph(0, Said::joined([WEIGHT_IS.into(), TOTAL_IS.into()], " "));
    }
    page
}

fn of_sheet(report: &StationReport<'_>, sheet: &StationSheet<'_>, page: &mut Document) {
    if let Some(code) = sheet.not_counted_because {
        let said = say!(
            "This sheet does not count ({code}), so that no check saw it.",
            code = Said::verbatim(code.key())
        );
        page.paragraph(2, said);
        return;
    }
    if report.significance.is_none() {
        page.line(2, say!("No statistical check was asked for."));
        return;
    }
    if sheet.checks_in_total == 0 {
        page.line(2, say!("No unusual line points at it."));
    }
    for verdict in VERDICTS {
        let mut checks = sheet
            .checks
            .iter()
            .filter(|one| one.verdict == verdict)
            .peekable();
        if checks.peek().is_none() {
            continue;
        }
        page.paragraph(2, heading(verdict));
        for check in checks {
            page.paragraph(4, sentence(check));
        }
        if verdict == Verdict::Unusual {
            let checks = sheet.checks_in_total as u64;
            let total = say!(
                "total {total}, of {checks}",
                total = Said::number(format!("{:.2}", sheet.total)),
                checks = things(checks, term!("check"), term!("checks"))
            );
            page.line(4, total);
        }
    }
}

fn heading(verdict: Verdict) -> Said {
    match verdict {
        Verdict::Unusual => say!("Unusual lines that point at it:"),
        Verdict::Unremarkable => say!(
            "Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:"
        ),
        Verdict::Described | Verdict::NotApplicable => say!(
            "Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:"
        ),
    }
}

fn sentence(check: &StationCheck<'_>) -> Said {
    let unit = check.region.and_then(<[_]>::last);
    let line = of_region(check.check, target(check.target, check.selection), unit);
    let weight = Said::number(format!("{:.2}", check.weight));
    let mut said = match check.verdict {
        Verdict::Unusual => say!("{line}: weight {weight}", line = line, weight = weight),
        _ => say!("{line}: marked with {weight}", line = line, weight = weight),
    };
    if let Some(votes) = check.votes {
        let votes = say!("{number} votes", number = number(votes));
        said = Said::joined([said, votes], ", ");
    }
    said
}

fn on_register(report: &StationReport<'_>, registered: &Registered<'_>) -> Said {
    let file = registered
        .file
        .map_or_else(|| say!("the register"), Said::verbatim);
    let units = registered.units.iter();
    let units = Said::joined(units.map(|unit| Said::verbatim(unit.to_string())), ", ");
    let register = match units.is_empty() {
        true => file,
        false => say!("{file} ({units})", file = file, units = units),
    };
    let roll = match registered.voters_registered {
        Some(voters) => say!(", with {voters} registered voters", voters = count(voters)),
        None => Said::nothing(),
    };
    match report.sheets.is_empty() {
        true => say!(
            "Registered in {register}{roll}; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.",
            register = register,
            roll = roll
        ),
        false => say!(
            "Registered in {register}{roll}; none of its sheets counts. That is no pass.",
            register = register,
            roll = roll
        ),
    }
}
