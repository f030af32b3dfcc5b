//! What is planted: one of every kind of problem, and what has to be found of it.

use std::error::Error;

use super::election::*;

/// What is done to one sheet, with the code of the finding that it is meant for.
pub(crate) type SheetPlant = (&'static str, fn(&mut Row));

/// What is done to the rows near a place; gives the row at which the finding has to be made.
pub(crate) type SetPlant = (&'static str, fn(&mut Vec<Row>, usize) -> usize);

/// One sheet each.
pub(crate) const SHEET_PLANTS: [SheetPlant; 17] = [
    // A remark where a count should be.
    ("I101", |row| row.rewrite(NULL_VOTES, "ver nota")),
    // A count below zero.
    ("I101", |row| row.rewrite(BLANK_VOTES, "-3")),
    // Too few cells: the row breaks off after the null votes.
    ("I101", |row| row.cut = Some(11)),
    // A word that the plan declares to mean illegible. S102 cannot be asked of this sheet.
    ("I102", |row| row.rewrite(NULL_VOTES, "Ilegible")),
    // A slip in one selection's votes; valid votes and ballots are right.
    ("S101", |row| row.counts[MORAZ] += 30),
    // Fewer ballots in the box than were counted.
    ("S102", |row| row.counts[BALLOTS_CAST] -= 7),
    // The line for the valid votes was left out. With a zero in its place S102 would fire too.
    ("S103", |row| row.rewrite(VALID_VOTES, "")),
    // Every selection's votes were entered twice; valid votes and ballots are right.
    ("S104", |row| {
        row.counts[VOTES].iter_mut().for_each(|votes| *votes *= 2)
    }),
    // Two neighbouring fields changed places; their sum, and so S102, is as it was.
    ("S105", |row| row.counts.swap(VALID_VOTES, NULL_VOTES)),
    // The ballots cast were entered as zero.
    ("S106", |row| row.counts[BALLOTS_CAST] = 0),
    // A station that did not open.
    ("S107", |row| row.counts[BALLOTS_ISSUED..].fill(0)),
    // A hospital: no roll of its own, on the sheet or in the register, which therefore agree.
    ("S108", |row| {
        row.counts[VOTERS_REGISTERED] = 0;
        row.register_roll = Some(0);
    }),
    // More ballots than voters. As many ballots issued would break S204, and fewer S203, so they
    // are `-`, which the plan declares to mean not collected.
    ("S201", |row| {
        row.counts[VOTERS_REGISTERED] = row.counts[BALLOTS_CAST] - 6;
        row.register_roll = Some(row.counts[VOTERS_REGISTERED]);
        row.rewrite(BALLOTS_ISSUED, "-");
    }),
    // More ballots in the box than were given out.
    ("S203", |row| {
        row.counts[BALLOTS_ISSUED] = row.counts[BALLOTS_CAST] - 5
    }),
    // More ballots given out than the roll has voters, but not so many cast.
    ("S204", |row| {
        row.counts[BALLOTS_ISSUED] = row.counts[VOTERS_REGISTERED] + 4
    }),
    // A sheet that names its centre and not its table: D203, and not D202, which is for rows
    // whose units end early.
    ("D203", |row| row.rewritten = Some((TABLE, ""))),
    // The register has another roll.
    ("C103", |row| {
        row.register_roll = row.register_roll.map(|roll| roll + 25)
    }),
];

/// Several rows each.
pub(crate) const SET_PLANTS: [SetPlant; 6] = [
    // The same sheet once more, at the end of the file.
    ("D101", |rows, at| again(rows, at, |_| {})),
    // A second version, in which twelve votes have moved. Reported at the first.
    ("D102", |rows, at| {
        again(rows, at, |row| {
            row.counts[MORAZ] -= 12;
            row.counts[QUIRAL] += 12;
        });
        at
    }),
    // Every number of the second version is twice the first's, the roll too, or else S201 would
    // fire. The plan lets neither count, so that roll is not held against the register (C103).
    ("D103", |rows, at| {
        again(rows, at, |row| {
            row.counts = row.counts.map(|count| 2 * count)
        });
        at
    }),
    // The next station has the same sheet to the last vote; and the same roll, in the register
    // too, or else C103 would fire.
    ("D104", |rows, at| {
        let next = next_sheet(rows, at);
        rows[next].counts = rows[at].counts;
        rows[next].register_roll = rows[at].register_roll;
        at
    }),
    // The next station's link leads to this one's image.
    ("D105", |rows, at| {
        let next = next_sheet(rows, at);
        rows[next].image_url = rows[at].image_url.clone();
        at
    }),
    // The register does not have the station.
    ("C102", |rows, at| {
        rows[at].register_roll = None;
        at
    }),
];

/// Findings that speak of no single line: those that must follow from what was planted, and those
/// of the announced results.
pub(crate) const OF_THE_WHOLE: [&str; 11] = [
    "A101", // the last digits of Moráz's counts in province 04
    "A107", // how many of those counts end in 0 or 5
    "A107", // and how many of hers in the whole country
    "I102", // valid votes, by the blank of S103
    "I102", // ballots issued, by the `-` of S201
    "C101", // a sixth of the sheets was not published
    "R101", // province 08: Quiral has more than its sheets, all of which are in
    "R102", // the final result: Moráz has fewer than the sheets in hand
    "R402", // the observers were not in every station
    "R402", // and in some whose sheets were not published
    "R105", // the first bulletin: counts made from percentages
];

/// Adds a changed copy of a row at the end; gives the copy's place.
pub(crate) fn again(rows: &mut Vec<Row>, at: usize, change: fn(&mut Row)) -> usize {
    let mut copy = Row {
        register_roll: None,
        ..rows[at].clone()
    };
    change(&mut copy);
    rows.push(copy);
    rows.len() - 1
}

/// The place of the next published sheet.
pub(crate) fn next_sheet(rows: &[Row], at: usize) -> usize {
    let next = rows.iter().skip(at + 1).position(|row| row.published);
    next.map_or(at, |next| at + 1 + next)
}

/// Plants every problem at a place of its own, spread evenly over the provinces that are not
/// published whole.
pub(crate) fn plant(rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    let whole = totals_row(rows);
    add_district_row(rows)?;
    let places: Vec<usize> = (0..rows.len())
        .filter(|&at| rows[at].published && !rows[at].station().is_empty())
        .filter(|&at| {
            rows[at]
                .province()
                .is_some_and(|province| province.published < WHOLE)
        })
        .collect();
    let plants = SHEET_PLANTS.len() + SET_PLANTS.len();
    let mut places = (1..=plants).map(|number| places[number * places.len() / (plants + 1)]);
    for ((code, change), at) in SHEET_PLANTS.into_iter().zip(&mut places) {
        change(&mut rows[at]);
        rows[at].code = Some(code);
    }
    for ((code, change), at) in SET_PLANTS.into_iter().zip(&mut places) {
        let at = change(rows, at);
        rows[at].code = Some(code);
    }
    rows.push(whole);
    Ok(())
}

/// In province 04 two sheets of five have Moráz's count rounded to the nearest five, and Quiral has
/// the difference, so that no sum is wrong: no sheet shows it, and all together do.
pub(crate) fn round(rows: &mut [Row]) {
    let sheets = rows
        .iter_mut()
        .filter(|row| row.names[0] == "04" && row.published && row.code.is_none());
    for (place, row) in sheets.enumerate() {
        if place % 5 < 2 {
            let both = row.counts[MORAZ] + row.counts[QUIRAL];
            row.counts[MORAZ] = (row.counts[MORAZ] + 2) / 5 * 5;
            row.counts[QUIRAL] = both - row.counts[MORAZ];
        }
    }
}

/// Sends the observers to every other table of the two provinces that are published whole, and to
/// the first six stations whose sheets are not. They write down what was counted, but for two
/// stations (R401): a slip that turns two digits round, and two columns that changed places.
pub(crate) fn disagree(rows: &mut [Row]) {
    let mut unpublished = 0;
    let mut observed = Vec::new();
    for (at, row) in rows.iter_mut().enumerate() {
        let whole = row
            .province()
            .is_some_and(|province| province.published == WHOLE);
        let odd = row.names[TABLE]
            .parse::<u64>()
            .is_ok_and(|table| table % 2 == 1);
        if whole && row.published && odd {
            observed.push(at);
        } else if whole || row.published || unpublished == 6 {
            continue;
        } else {
            unpublished += 1;
        }
        row.observed = Some([row.counts[MORAZ], row.counts[QUIRAL]]);
    }
    let slip = |[moraz, quiral]: [u64; 2]| {
        let turned = moraz / 100 * 100 + moraz % 10 * 10 + moraz / 10 % 10;
        [turned, quiral]
    };
    let swap = |[moraz, quiral]: [u64; 2]| [quiral, moraz];
    for (place, change) in [(20, slip as fn([u64; 2]) -> [u64; 2]), (70, swap)] {
        if let Some(&at) = observed.get(place) {
            rows[at].observed = rows[at].observed.map(change);
            rows[at].code = Some("R401");
        }
    }
}

/// D201: a last row with the sums of all sheets, added up before any slip was made, so that it
/// breaks no rule of sheets.
pub(crate) fn totals_row(rows: &[Row]) -> Row {
    let mut names = <[String; 6]>::default();
    names[0] = "TOTAL".to_string();
    Row {
        names,
        counts: sums(rows.iter().filter(|row| row.published)),
        published: true,
        code: Some("D201"),
        ..Row::default()
    }
}

/// D202: a district's row among its stations, from before its last sheet was in. Were its counts
/// exactly the stations' sums, it would be a totals row (D201).
pub(crate) fn add_district_row(rows: &mut Vec<Row>) -> Result<(), Box<dyn Error>> {
    let district = |row: &Row| row.names[0] == "02" && row.names[2] == "04" && row.published;
    let last = rows
        .iter()
        .rposition(district)
        .ok_or("district 02 04 has no sheets")?;
    let mut names = rows[last].names.clone();
    names[CENTRE].clear();
    names[TABLE].clear();
    let row = Row {
        names,
        counts: sums(rows[..last].iter().filter(|row| district(row))),
        published: true,
        code: Some("D202"),
        ..Row::default()
    };
    rows.insert(last + 1, row);
    Ok(())
}

/// `planted.csv`: every finding of the audit, those of the whole last.
pub(crate) fn planted(rows: &[Row]) -> String {
    let published = rows.iter().filter(|row| row.published);
    let mut text = String::from("code;line;station\n");
    let mut of_the_whole = OF_THE_WHOLE.to_vec();
    for (row, line) in published.zip(2..) {
        match row.code {
            // It is said of the column, and not of the row.
            Some("I102") => of_the_whole.push("I102"),
            Some(code) => text += &format!("{code};{line};{}\n", row.station()),
            None => {}
        }
    }
    of_the_whole.sort_unstable();
    for code in of_the_whole {
        text += &format!("{code};;\n");
    }
    text
}
