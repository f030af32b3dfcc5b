//! Writes the demonstration: an invented election with one of every kind of problem in it.
//!
//! ```text
//! cargo run --example generate_demo [-- DIR]
//! ```
//!
//! `DIR` (by default `examples/data/demo`) gets
//!
//! - `sheets.csv`: the tally sheets that the opposition of the Republic of Valdoria published, 83%
//!   of all, as a spreadsheet gives them: semicolons, Windows-1252, codes without their zeros;
//! - `observers.csv`: what civic observers wrote down in some stations, the two leading selections
//!   only, two of them not as on the sheets;
//! - `register.csv`: every station that should report, from the electoral commission;
//! - `audit.toml`: the plan that holds the one against the other and against what was announced;
//! - `planted.csv`: every finding that the audit of that plan has to make, and no other. The line
//!   is the finding's in `sheets.csv`, and empty where a finding speaks of no single line. The
//!   station is the finding's, but for I101, which names none since its row is not used.
//!
//! Every sheet is drawn possible, and the two provinces that are published whole stay untouched.
//! Then each problem is planted once (I101 three times, for three reasons), so that it breaks no
//! other rule; what must follow all the same is listed in [`plants::OF_THE_WHOLE`].
//!
//! Not planted: S202 (a source with null votes is held to S102 instead), S205 (there is no column
//! of rejected ballots), D204 (it speaks of a whole province, all of whose counts would have to be
//! even), C104 (more than the register has, while a sixth of it is missing), and of the announced
//! results R103, R104, R106 and R107: the commission's arithmetic is sound.
//!
//! The stream of random numbers is written out here and all arithmetic is in integers, so the
//! files are the same for ever and on every machine.

#![allow(
    clippy::print_stdout,
    reason = "the list of what was planted is the output"
)]

mod election;
mod files;
mod plants;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use election::{SEED, SplitMix64, election};
use files::{observers, plan, register, sheets, windows_1252};
use plants::{disagree, plant, planted, round};

/// Writes the files, and prints what was planted.
fn main() -> Result<(), Box<dyn Error>> {
    let directory = match env::args_os().nth(1) {
        Some(directory) => PathBuf::from(directory),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo"),
    };
    let mut rows = election(&mut SplitMix64(SEED));
    let plan = plan(&rows);
    plant(&mut rows)?;
    round(&mut rows);
    disagree(&mut rows);
    let planted = planted(&rows);

    fs::create_dir_all(&directory)?;
    fs::write(directory.join("sheets.csv"), windows_1252(&sheets(&rows))?)?;
    fs::write(directory.join("observers.csv"), observers(&rows))?;
    fs::write(directory.join("register.csv"), register(&rows))?;
    fs::write(directory.join("audit.toml"), plan)?;
    fs::write(directory.join("planted.csv"), &planted)?;
    print!("{planted}");
    Ok(())
}
