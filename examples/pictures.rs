//! The pictures of a report, each as an SVG, with its words and its data beside it.
//!
//! ```text
//! cargo run --release --features html --example pictures -- PLAN.toml FOLDER [DATA]
//! ```
//!
//! FOLDER gets a file for each picture (`fingerprint.svg`) and its texts and table
//! (`fingerprint.txt`); DATA is where the plan's paths begin, by default the plan's own folder.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::{Picture, pictures};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (plan, folder, data) = match arguments.as_slice() {
        [plan, folder] => (plan, folder, None),
        [plan, folder, data] => (plan, folder, Some(Path::new(data))),
        _ => return Err("give PLAN.toml FOLDER [DATA]".into()),
    };
    let options = RunOptions {
        data,
        ..RunOptions::default()
    };
    let report = AuditPlan::load(plan)?.run_with(&options)?;
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    for picture in pictures(&report) {
        fs::write(folder.join(format!("{}.svg", picture.id)), &picture.svg)?;
        fs::write(folder.join(format!("{}.txt", picture.id)), words(&picture))?;
        println!(
            "{:12} {:>7} bytes  {}",
            picture.id,
            picture.svg.len(),
            picture.title
        );
    }
    Ok(())
}

/// What a page prints around the picture.
fn words(picture: &Picture) -> String {
    let mut words = format!(
        "{}\n\n{}\n\nOf: {}\n\n{}\n\n",
        picture.title, picture.how_to_read, picture.denominator, picture.alt
    );
    for row in std::iter::once(&picture.table.head).chain(&picture.table.rows) {
        // Writing to a string cannot fail.
        let _ = writeln!(words, "{}", row.join("\t"));
    }
    words
}
