//! Writes the plan that audits a simulated election. Its comments say what was planted.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::election::Election;
use super::manipulation::Manipulation;
use super::truth::{SheetFate, Truth};
use super::write::heading;

/// The name of the file of sheets, beside the plan.
pub const SHEETS: &str = "sheets.csv";
/// The name of the register's file.
pub const REGISTER: &str = "register.csv";
/// The name of the file with the truth.
pub const TRUTH: &str = "truth.csv";

/// Everything that goes into a plan.
#[derive(Debug, Clone, Copy)]
pub struct Description<'a> {
    /// The election as published.
    pub election: &'a Election,
    /// The manipulations.
    pub manipulations: &'a [Manipulation],
    /// What they did, station by station.
    pub truth: &'a Truth,
    /// The text from which all random numbers were drawn.
    pub seed: &'a str,
    /// The title of the real election that it imitates, if there is one.
    pub like: Option<&'a str>,
    /// The SHA-256 of [`SHEETS`], in hexadecimal.
    pub sheets_sha256: &'a str,
    /// The SHA-256 of [`REGISTER`].
    pub register_sha256: &'a str,
}

/// If no sheet was delayed: the share of the sheets after which the others count as late.
const LATE_AFTER: f64 = 0.9;

/// Writes the plan. `scrutineer audit` runs it without changes.
///
/// # Errors
/// The writer's errors.
pub fn plan_toml(of: &Description<'_>, mut to: impl Write) -> io::Result<()> {
    to.write_all(text(of).as_bytes())?;
    to.flush()
}

fn text(of: &Description<'_>) -> String {
    let election = of.election;
    let mut text = String::new();
    head(&mut text, of);
    line(
        &mut text,
        format_args!("title = {}", quoted(&election.title)),
    );
    line(&mut text, format_args!("seed = {}", quoted(of.seed)));
    text.push_str("fail_on = [\"impossible\", \"inconsistent\"]\n\n");

    text.push_str(
        "[contest]\nid = \"simulated\"\nrule = \"plurality\"\nwinners = 1\nselections = [\n",
    );
    for one in &election.selections {
        let (id, name) = (quoted(one.id.as_str()), quoted(&one.name));
        line(&mut text, format_args!("  {{ id = {id}, name = {name} }},"));
    }
    text.push_str("]\n\n# The tally sheets, one row for each station.\n[[sheets]]\n");
    text.push_str("source = \"simulation\"\n");
    line(&mut text, format_args!("path = {SHEETS:?}"));
    line(&mut text, format_args!("sha256 = {:?}", of.sheets_sha256));
    text.push_str("encoding = \"utf-8\"\n\n[sheets.layout]\ndelimiter = \",\"\n");
    text.push_str(KEYS);
    text.push_str("voters_registered = \"registered\"\nballots_cast = \"ballots\"\n");
    text.push_str("valid_votes = \"valid\"\nnull_votes = \"null\"\n");
    if election.places.is_some() {
        text.push_str("latitude = \"latitude\"\nlongitude = \"longitude\"\n");
    }
    if election.arrival.is_some() {
        text.push_str("arrival = \"arrival\" # minutes after the polls closed\n");
    }
    text.push_str("\n[sheets.layout.votes]\n");
    for one in &election.selections {
        let (id, column) = (quoted(one.id.as_str()), quoted(&heading(one.id.as_str())));
        line(&mut text, format_args!("{id} = {column}"));
    }
    text.push_str("\n# Every station that should report.\n[frame]\n");
    line(&mut text, format_args!("register = {REGISTER:?}"));
    line(&mut text, format_args!("sha256 = {:?}", of.register_sha256));
    text.push_str("encoding = \"utf-8\"\n\n[frame.layout]\ndelimiter = \",\"\n");
    text.push_str(KEYS);
    text.push_str("voters_registered = \"registered\"\n");

    text.push_str("\n# The sums of all stations, with those whose sheet is not published.\n");
    text.push_str("[[announced]]\nsource = \"simulation, final result\"\n");
    text.push_str("stations_reported = \"100%\"\n\n[announced.votes]\n");
    for (place, one) in election.selections.iter().enumerate() {
        let (id, sum) = (quoted(one.id.as_str()), election.sum(place));
        line(&mut text, format_args!("{id} = {sum}"));
    }
    checks(&mut text, of);
    text
}

const KEYS: &str = "station = [\"centre\", \"table\"]
units = [
  { level = \"region\", code = \"region\" },
  { level = \"centre\", code = \"centre\" },
]
";

/// Writes what was simulated, and what was planted.
fn head(text: &mut String, of: &Description<'_>) {
    let election = of.election;
    text.push_str(
        "# A simulated election: no voter, no party and no number in it is real. Run\n#\n",
    );
    text.push_str("#     scrutineer audit audit.toml\n#     scrutineer anomalies audit.toml\n#\n");
    comment(
        text,
        format_args!(
            "{} stations in {} centres and {} regions, seed {}.",
            election.len(),
            election.centres.len(),
            election.regions.len(),
            quoted(of.seed)
        ),
    );
    if let Some(like) = of.like {
        comment(
            text,
            format_args!("Stations, regions and moments are those of: {like}."),
        );
    }
    if of.manipulations.is_empty() {
        text.push_str(match of.like {
            None => "# Nothing was planted: whatever is called unusual here is a false alarm.\n\n",
            Some(_) => {
                "# Nothing was planted, and whatever was done to those sheets is in their moments: what is\n# called unusual here is a false alarm, or came from them.\n\n"
            }
        });
        return;
    }
    comment(
        text,
        format_args!("Planted, in this order ({TRUTH} has every station):"),
    );
    for (step, one) in of.manipulations.iter().enumerate() {
        let touched = || of.truth.touched.iter().filter(|entry| entry.step == step);
        text.push_str("#\n");
        comment(text, format_args!("{}. {one}", step + 1));
        comment(text, format_args!("   {}.", one.sentence()));
        let added = of.truth.sum(Some(step));
        comment(
            text,
            format_args!(
                "   {} stations; registered {:+}, ballots {:+}, null votes {:+}",
                touched().count(),
                added.registered,
                added.ballots,
                added.null
            ),
        );
        for (votes, selection) in added.votes.iter().zip(&election.selections) {
            if *votes != 0 {
                comment(
                    text,
                    format_args!("   votes of {} {votes:+}", quoted(selection.id.as_str())),
                );
            }
        }
    }
    text.push('\n');
}

/// Writes the section `[anomaly]`.
fn checks(text: &mut String, of: &Description<'_>) {
    let election = of.election;
    text.push_str("\n# Which checks are asked, and of what.\n[anomaly]\n");
    match election.regions.len() {
        0 | 1 => text.push_str("regions = \"\" # there is one\n"),
        _ => text.push_str("regions = \"region\"\n"),
    }
    text.push_str("peers = \"region\"\ncentre = \"centre\"\n");
    let Some(arrival) = &election.arrival else {
        return;
    };
    let held_back = of
        .truth
        .touched
        .iter()
        .filter(|one| matches!(one.sheet, SheetFate::Delayed(_)))
        .map(|one| arrival[one.row]);
    if let Some(first) = held_back.min_by(f64::total_cmp) {
        let why = "when the first sheet that was held back arrived";
        line(text, format_args!("late_after = \"{first}\" # {why}"));
        return;
    }
    let mut moments: Vec<f64> = (0..election.len())
        .filter(|&row| election.published[row])
        .map(|row| arrival[row])
        .collect();
    moments.sort_by(f64::total_cmp);
    let late = (moments.len() as f64 * LATE_AFTER) as usize;
    if let Some(moment) = moments.get(late) {
        let why = "when nine tenths of the sheets were in";
        line(text, format_args!("late_after = \"{moment}\" # {why}"));
    }
}

fn line(text: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _written = writeln!(text, "{what}");
}

/// Writes a comment line, whatever text it quotes.
fn comment(text: &mut String, what: std::fmt::Arguments<'_>) {
    let what: String = what
        .to_string()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    line(text, format_args!("# {what}"));
}

/// A text in TOML syntax.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(c);
            }
            c if c.is_control() => {
                let _written = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
