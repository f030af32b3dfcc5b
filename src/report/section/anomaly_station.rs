//! What every check says of one station.

use crate::anomaly::battery::Verdict;
use crate::anomaly::battery::findings::printed;
use crate::report::anomaly_station::{
    Registered, StationCheck, StationReport, StationSheet, TOTAL_IS, VERDICTS, WEIGHT_IS,
};
use crate::report::document::{Document, line};
use crate::report::numbers::{grouped, harmless};

pub(in crate::report) fn of_station(report: &StationReport<'_>) -> Document {
    let mut page = Document::default();
    if report.sheets.is_empty() {
        line!(page, "station {}", harmless(report.station));
    }
    for sheet in &report.sheets {
        line!(page, "{}", harmless(&sheet.place.to_string()));
        of_sheet(report, sheet, &mut page);
    }
    if let Some(registered) = &report.registered {
        page.paragraph(2, on_register(report, registered));
    }
    if report.sheets.iter().any(|sheet| !sheet.checks.is_empty()) {
        page.paragraph(0, format!("{WEIGHT_IS} {TOTAL_IS}"));
    }
    page
}

fn of_sheet(report: &StationReport<'_>, sheet: &StationSheet<'_>, page: &mut Document) {
    if let Some(code) = sheet.not_counted_because {
        let said = format!("This sheet does not count ({code}), so that no check saw it.");
        page.paragraph(2, said);
        return;
    }
    if report.significance.is_none() {
        line!(page, "  No statistical check was asked for.");
        return;
    }
    if sheet.checks_in_total == 0 {
        line!(page, "  No unusual line points at it.");
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
            let checks = match sheet.checks_in_total {
                1 => "1 check".to_string(),
                many => format!("{many} checks"),
            };
            line!(page, "    total {:.2}, of {checks}", sheet.total);
        }
    }
}

fn heading(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Unusual => "Unusual lines that point at it:",
        Verdict::Unremarkable => {
            "Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:"
        }
        Verdict::Described | Verdict::NotApplicable => {
            "Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:"
        }
    }
}

fn sentence(check: &StationCheck<'_>) -> String {
    let region = match check.region.and_then(<[_]>::last) {
        Some(unit) => format!(" in {}", harmless(&unit.to_string())),
        None => String::new(),
    };
    let votes = match check.votes {
        Some(votes) => format!(", {} votes", printed(votes)),
        None => String::new(),
    };
    let weight = match check.verdict {
        Verdict::Unusual => "weight",
        _ => "marked with",
    };
    format!(
        "{} of {}{region}: {weight} {:.2}{votes}",
        check.check,
        harmless(check.of),
        check.weight
    )
}

fn on_register(report: &StationReport<'_>, registered: &Registered<'_>) -> String {
    let mut said = format!(
        "Registered in {}",
        registered
            .file
            .map_or_else(|| "the register".to_string(), harmless)
    );
    let units: Vec<String> = (registered.units.iter())
        .map(|unit| harmless(&unit.to_string()))
        .collect();
    if !units.is_empty() {
        said.push_str(&format!(" ({})", units.join(", ")));
    }
    if let Some(voters) = registered.voters_registered {
        said.push_str(&format!(", with {} registered voters", grouped(voters)));
    }
    said.push_str(match report.sheets.is_empty() {
        true => "; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.",
        false => "; none of its sheets counts. That is no pass.",
    });
    said
}
