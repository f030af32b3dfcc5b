//! The two tables for people: `docs/calibration-tables.md`, and the power as a picture.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::power::INTENSITIES;

/// A row of a stored table, cell by cell.
fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().skip(1).map(|line| line.split(',').collect())
}

pub(crate) fn markdown(clean: [&str; 2], power: &str) -> String {
    let mut text = String::from(
        "# How the checks behave on simulated elections\n\n\
         `cargo run --release --example calibrate` makes this page, byte for byte; do not edit it. Its meaning is in\n\
         [calibration.md](calibration.md).\n\n\
         ## Clean elections\n\n\
         Share of the judged elections with p ≤ 0.05 and with p ≤ 0.01, before any correction. ± is one standard\n\
         error (binomial) of the first. For a rule it is the share in which the rule was met. **Bold**: above 0.07.\n\n\
         | check | of | stations | ballots | spread | judged | p ≤ 0.05 | ± | p ≤ 0.01 |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for row in clean.into_iter().flat_map(rows) {
        let [
            check,
            of,
            stations,
            ballots,
            spread,
            by,
            elections,
            judged,
            at_05,
            at_01,
        ] = row[..]
        else {
            continue;
        };
        let number = |cell: &str| cell.parse::<f64>().unwrap();
        let judged_of = format!("{judged} of {elections}");
        if judged == "0" {
            writeln!(
                text,
                "| {check} | {of} | {stations} | {ballots} | {spread} | {judged_of} | – | | – |"
            )
            .unwrap();
            continue;
        }
        let rate = number(at_05) / number(judged);
        let error = (rate * (1.0 - rate) / number(judged)).sqrt();
        let mark = if rate > 0.07 { "**" } else { "" };
        let second = match by {
            "rule" => "rule".to_string(),
            _ => format!("{:.3}", number(at_01) / number(judged)),
        };
        writeln!(text, "| {check} | {of} | {stations} | {ballots} | {spread} | {judged_of} | {mark}{rate:.3}{mark} | {error:.3} | {second} |").unwrap();
    }
    text.push_str(
        "\n## Planted manipulations\n\n\
         Share of the elections in which a check had p ≤ 0.01 before correction (or met its rule). They have 1,000\n\
         stations and the default parameters. Columns: the share of stations that were manipulated. Other settings of\n\
         each manipulation have their defaults. “–”: not judged. `sheet_rules`: rules for single and copied sheets.\n",
    );
    for (kind, checks) in matrix(power) {
        writeln!(text, "\n### {kind}\n").unwrap();
        let parts = INTENSITIES.map(|part| format!("{part}"));
        writeln!(text, "| check | of | {} |", parts.join(" | ")).unwrap();
        writeln!(text, "| --- | --- |{}", " ---: |".repeat(parts.len())).unwrap();
        for ((check, of), powers) in checks {
            let cells = powers.map(|one| one.map_or("–".to_string(), |one| format!("{one:.2}")));
            writeln!(text, "| {check} | {of} | {} |", cells.join(" | ")).unwrap();
        }
    }
    text
}

/// A check, and of what.
type Name<'a> = (&'a str, &'a str);

/// The power at each intensity; `None` where a check did not judge.
type Cells = [Option<f64>; 4];

type Powers<'a> = Vec<(Name<'a>, Cells)>;

/// By manipulation, in their order: by check, the power at each intensity.
fn matrix(power: &str) -> Vec<(&str, Powers<'_>)> {
    let mut matrix: Vec<(&str, BTreeMap<Name<'_>, Cells>)> = Vec::new();
    for row in rows(power) {
        let [kind, part, check, of, _, judged, seen] = row[..] else {
            continue;
        };
        if matrix.last().is_none_or(|(last, _)| *last != kind) {
            matrix.push((kind, BTreeMap::new()));
        }
        let place = INTENSITIES.iter().position(|one| one.to_string() == part);
        let judged: f64 = judged.parse().unwrap();
        let value = (judged > 0.0).then(|| seen.parse::<f64>().unwrap() / judged);
        if let (Some((_, checks)), Some(place)) = (matrix.last_mut(), place) {
            checks.entry((check, of)).or_default()[place] = value;
        }
    }
    matrix
        .into_iter()
        .map(|(kind, checks)| (kind, checks.into_iter().collect()))
        .collect()
}

/// Power as a field of cells: a column for each manipulation and intensity, a row for each check.
pub(crate) fn picture(power: &str) -> String {
    let matrix = matrix(power);
    let (left, top, cell, gap) = (232.0, 150.0, 15.0, 8.0);
    let group = cell * INTENSITIES.len() as f64 + gap;
    let names: Vec<(&str, &str)> = matrix
        .first()
        .map(|(_, checks)| checks.iter().map(|(name, _)| *name).collect())
        .unwrap_or_default();
    let width = left + group * matrix.len() as f64 + 40.0;
    let height = top + (cell + 2.0) * names.len() as f64 + 44.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"11\" role=\"img\" aria-labelledby=\"t d\">\n\
         <title id=\"t\">Which check sees which manipulation</title>\n\
         <desc id=\"d\">A row for each check and four cells for each manipulation, of 2, 5, 15 and 40% of the \
         stations. The darker a cell, the more of the elections the check sees, at p of 0.01 or less; hollow cells \
         are not judged. The numbers are in docs/calibration-tables.md.</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    for (column, (kind, checks)) in matrix.iter().enumerate() {
        let x = left + group * column as f64;
        writeln!(
            svg,
            "<text transform=\"translate({:.1} {:.1}) rotate(-50)\" fill=\"#222\">{}</text>",
            x + 22.0,
            top - 8.0,
            kind.replace('_', " ")
        )
        .unwrap();
        for (row, name) in names.iter().enumerate() {
            let powers = checks.iter().find(|(one, _)| one == name);
            let y = top + (cell + 2.0) * row as f64;
            for (place, power) in powers.map_or([None; 4], |(_, all)| *all).iter().enumerate() {
                let x = x + cell * place as f64;
                let (fill, said) = match power {
                    None => ("none".to_string(), "not judged".to_string()),
                    Some(power) => (shade(*power), format!("{power:.2}")),
                };
                writeln!(
                    svg,
                    "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{cell:.1}\" fill=\"{fill}\" \
                     stroke=\"#bbb\" stroke-width=\"0.5\"><title>{} of {}, {kind} at {}: {said}</title></rect>",
                    cell - 1.0,
                    name.0,
                    name.1,
                    INTENSITIES[place]
                )
                .unwrap();
            }
        }
    }
    for (row, (check, of)) in names.iter().enumerate() {
        let y = top + (cell + 2.0) * row as f64 + 11.5;
        writeln!(svg, "<text x=\"{}\" y=\"{y:.1}\" text-anchor=\"end\" fill=\"#222\">{} <tspan fill=\"#666\">of {of}</tspan></text>", left - 8.0, check.replace('_', " ")).unwrap();
    }
    let y = height - 14.0;
    writeln!(
        svg,
        "<text x=\"8\" y=\"{y:.1}\" fill=\"#222\">seen at p ≤ 0.01 in</text>"
    )
    .unwrap();
    for (place, power) in [0.0, 0.25, 0.5, 0.75, 1.0].iter().enumerate() {
        let x = 124.0 + 62.0 * place as f64;
        writeln!(svg, "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"14\" height=\"{cell}\" fill=\"{}\" stroke=\"#bbb\" stroke-width=\"0.5\"/><text x=\"{:.1}\" y=\"{y:.1}\" fill=\"#222\">{:.0}%</text>", y - 11.5, shade(*power), x + 18.0, power * 100.0).unwrap();
    }
    writeln!(svg, "<text x=\"440\" y=\"{y:.1}\" fill=\"#222\">of elections; each group: 2, 5, 15, 40% of the stations touched</text>\n</svg>").unwrap();
    svg
}

/// From almost white to dark blue, as bright as it is weak.
fn shade(power: f64) -> String {
    let mix = |white: f64, dark: f64| (white + (dark - white) * power).round() as u8;
    format!(
        "#{:02x}{:02x}{:02x}",
        mix(247.0, 8.0),
        mix(250.0, 48.0),
        mix(253.0, 107.0)
    )
}
