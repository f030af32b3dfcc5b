//! Reads a published table, and shows that every row is either a sheet or set aside with its
//! place and its text.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::model::{Measure, MissingReason};
use scrutineer::read::{Input, Layout, ReadError, ReadOptions, read_sheets};

/// As it could be published: semicolons, a word for missing, a note in a count's cell.
const PUBLISHED: &str = "\
centre;table;registered;valid;yes;no
0010;1;412;300;180;120
0010;2;398;Ilegible;150;140
0020;1;405;see note;1;2
0020;2;377;201;101;100
";

fn main() -> Result<(), ReadError> {
    let mut layout = Layout::wide(["centre", "table"])
        .with_unit("centre", "centre", None)
        .with_measure(Measure::VotersRegistered, "registered")
        .with_measure(Measure::ValidVotes, "valid")
        .with_votes("yes", "yes")
        .with_votes("no", "no");
    layout
        .missing
        .insert("Ilegible".to_string(), MissingReason::Illegible);

    let input = Input::bytes("published.csv", PUBLISHED);
    let read = read_sheets(&input, &layout, &ReadOptions::default())?;

    for sheet in read.sheets.iter() {
        let valid = match sheet.valid_votes().missing_reason() {
            Some(reason) => format!("valid votes missing ({reason})"),
            None => format!("{:?} valid votes", sheet.valid_votes().value()),
        };
        println!("station {}: {valid}", sheet.station());
    }
    for row in &read.quarantine {
        println!(
            "set aside: {}:{}, column `{}`, `{}`: {}",
            row.file, row.line, row.column, row.text, row.reason
        );
    }
    println!(
        "{} rows = {} sheets + {} set aside; {}, SHA-256 {}",
        read.input.rows,
        read.sheets.len(),
        read.quarantine.len(),
        read.input.encoding,
        read.input.sha256
    );
    Ok(())
}
