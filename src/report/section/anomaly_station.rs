//! What every check says of one station.

use crate::anomaly::battery::Verdict;
use crate::report::message::{Message, label, msg};

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
        let key = Message::verbatim(report.station);
        page.line(0, msg!("anomaly-station-station", key = key));
    }
    for sheet in &report.sheets {
        page.line(0, nouns::place(&sheet.place));
        of_sheet(report, sheet, &mut page);
    }
    if let Some(registered) = &report.registered {
        page.paragraph(2, on_register(report, registered));
    }
    if report.sheets.iter().any(|sheet| !sheet.checks.is_empty()) {
        page.paragraph(0, Message::joined([WEIGHT_IS.into(), TOTAL_IS.into()], " "));
    }
    page
}

fn of_sheet(report: &StationReport<'_>, sheet: &StationSheet<'_>, page: &mut Document) {
    if let Some(code) = sheet.not_counted_because {
        let said = msg!(
            "anomaly-station-sheet-does-not-count-so",
            code = Message::verbatim(code.key())
        );
        page.paragraph(2, said);
        return;
    }
    if report.significance.is_none() {
        page.line(2, msg!("anomaly-station-no-statistical-check-asked"));
        return;
    }
    if sheet.checks_in_total == 0 {
        page.line(2, msg!("anomaly-station-no-unusual-line-points"));
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
            let total = msg!(
                "anomaly-station-total",
                total = Message::number(format!("{:.2}", sheet.total)),
                checks = things(checks, label!("anomaly-check"), label!("anomaly-checks"))
            );
            page.line(4, total);
        }
    }
}

fn heading(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Unusual => msg!("verdict-unusual"),
        Verdict::Unremarkable => msg!("verdict-unremarkable"),
        Verdict::Described | Verdict::NotApplicable => msg!("verdict-not-applicable"),
    }
}

fn sentence(check: &StationCheck<'_>) -> Message {
    let unit = check.region.and_then(<[_]>::last);
    let line = of_region(check.check, target(check.target, check.selection), unit);
    let weight = Message::number(format!("{:.2}", check.weight));
    let mut said = match check.verdict {
        Verdict::Unusual => msg!("verdict-unusual-sentence", line = line, weight = weight),
        _ => msg!("anomaly-station-marked", line = line, weight = weight),
    };
    if let Some(votes) = check.votes {
        let votes = msg!("anomaly-station-votes", number = number(votes));
        said = Message::joined([said, votes], ", ");
    }
    said
}

fn on_register(report: &StationReport<'_>, registered: &Registered<'_>) -> Message {
    let file = registered
        .file
        .map_or_else(|| msg!("anomaly-station-register"), Message::verbatim);
    let units = registered.units.iter();
    let units = Message::joined(units.map(|unit| Message::verbatim(unit.to_string())), ", ");
    let register = match units.is_empty() {
        true => file,
        false => msg!("anomaly-station-values", file = file, units = units),
    };
    let roll = match registered.voters_registered {
        Some(voters) => msg!("anomaly-station-registered-voters", voters = count(voters)),
        None => Message::empty(),
    };
    match report.sheets.is_empty() {
        true => msg!(
            "anomaly-station-registered-no-sheet-could-read",
            register = register,
            roll = roll
        ),
        false => msg!(
            "anomaly-station-registered-none-sheets-counts-no",
            register = register,
            roll = roll
        ),
    }
}
