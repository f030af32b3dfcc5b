//! What can be said on the command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::report::Language;
use crate::simulate::Manipulation;

use super::output::{Failure, Inputs, Output};

/// Audits election results.
///
/// Reads tally sheets as published, checks each one, adds them up exactly, and holds the sums
/// against the announced totals. Exit code 0: no findings of the kinds that fail the run; 1: some;
/// 2: the input or the plan cannot be used.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the audit that a plan describes.
    Audit(WholeAuditArguments),
    /// Hold the sheets of two plans against each other, station by station.
    Compare(CompareArguments),
    /// Read the payloads of tally sheets' QR codes (Venezuela 2024), one a line.
    ///
    /// Exit code 0: every line was read; 1: some lines are no payload; 2: nothing could be read.
    Qr(QrArguments),
    /// Run it, and report how much is in and what the missing sheets could still change.
    ///
    /// Findings of the codes C, R102, R2 and R3 only; the exit code is by those.
    Coverage(AuditArguments),
    /// Run it, and report what is unusual, with the checks that run by default if the plan names
    /// none.
    ///
    /// Findings of the codes A only; the exit code is by those.
    Anomalies(AnomalyArguments),
    /// Invent an election with known truth, and the plan that audits it.
    ///
    /// Writes into DIR, all files or none: sheets.csv (the tally sheets), register.csv (the
    /// stations), truth.csv (what was done, station by station), audit.toml (the plan; its comments
    /// say what was planted) and parameters.toml (to draw the same again). Without --manipulation
    /// the election is honest.
    Simulate(SimulateArguments),
    /// List every finding code with its sentence, or explain one.
    Findings {
        /// The code to explain, such as S101.
        code: Option<String>,
        /// The language: en, es, pt or fr.
        #[arg(long, value_name = "TAG", default_value_t)]
        language: Language,
    },
}

/// Which audit, and where its report goes.
#[derive(Debug, Args)]
pub struct AuditArguments {
    /// The plan, a TOML file.
    pub plan: PathBuf,
    /// How it is run.
    #[command(flatten)]
    pub run: RunArguments,
}

/// Which audit, and where its report goes in one format or in all.
#[derive(Debug, Args)]
pub struct WholeAuditArguments {
    /// The audit.
    #[command(flatten)]
    pub audit: AuditArguments,
    /// Write the report in every format into this folder, all files or none: report.txt,
    /// report.html, report.json, report.md, report.sarif, findings.csv, announced-differences.csv, totals-*.csv
    /// for each level of units, datapackage.json, which describes the tables, and picture-*.png for
    /// slides. The folder is created if it does not exist; it is put in place as a whole, so it
    /// cannot be the current folder or a mount point.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["output", "format"])]
    pub bundle: Option<PathBuf>,
}

/// Which audit, and which station.
#[derive(Debug, Args)]
pub struct AnomalyArguments {
    /// The audit.
    #[command(flatten)]
    pub audit: AuditArguments,
    /// Say what every check says of one station, by its key as reports print it; in the same format
    /// and file as the report. The exit code is 0, or 2 where nobody knows the key.
    #[arg(long, value_name = "KEY")]
    pub station: Option<String>,
}

/// Which two publications, and where the comparison goes.
#[derive(Debug, Args)]
pub struct CompareArguments {
    /// The plan of the first publication.
    pub plan_a: PathBuf,
    /// The plan of the second.
    pub plan_b: PathBuf,
    /// How it is run.
    #[command(flatten)]
    pub run: RunArguments,
}

/// Where inputs are, and where the report goes.
#[derive(Debug, Args)]
pub struct RunArguments {
    /// The folder at which a plan's paths begin, in place of the plan's own.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The report's format. All commands have text and json; the others are of `audit` only.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The report's file, written whole or not at all; `-`, or no file, is standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace a file that exists and is not a report that scrutineer recognizes as its own
    /// (JSON, page, Markdown, SARIF), or an earlier bundle: its files are replaced or removed, and
    /// other files stay. An input of the run is never replaced.
    #[arg(long)]
    pub overwrite: bool,
    /// The report's language: en, es, pt or fr. Of text, html and markdown only: the other formats
    /// are for machines, and have one.
    #[arg(long, value_name = "TAG", default_value_t)]
    pub language: Language,
    /// How many threads; the report does not depend on it.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

impl RunArguments {
    /// The format, for a command that has text and json only.
    ///
    /// # Errors
    /// What the command lacks, and which one has it; another language than English for machines.
    pub(super) fn text_or_json(&self, command: &str) -> Result<TextOrJson, String> {
        self.one_language()?;
        self.format.text_or_json(command)
    }

    /// Looks at where the report goes, before the run.
    ///
    /// # Errors
    /// Where it cannot go there.
    pub(super) fn check_output(&self, inputs: Inputs) -> Result<Output, Failure> {
        Output::check(self.output.as_deref(), inputs, self.overwrite)
    }

    /// Refuses `--overwrite` where nothing could be replaced; `options` says what could.
    ///
    /// # Errors
    /// Which options are missing.
    pub(super) fn overwrite_needs_output(&self, options: &str) -> Result<(), String> {
        if self.overwrite && self.output.is_none() {
            return Err(format!("--overwrite is for {options}, which is missing"));
        }
        Ok(())
    }

    /// Refuses another language than English for a format that has none but it.
    ///
    /// # Errors
    /// Which formats have languages.
    pub(super) fn one_language(&self) -> Result<(), String> {
        let has_languages = matches!(self.format, Format::Text | Format::Html | Format::Markdown);
        if has_languages || self.language == Language::English {
            return Ok(());
        }
        Err(format!(
            "--language {}: {} is for machines and in English; text, html and markdown have languages",
            self.language,
            self.format.name(),
        ))
    }
}

/// Which payloads, and where their report goes.
#[derive(Debug, Args)]
pub struct QrArguments {
    /// The file of payloads; `-` is standard input.
    pub file: PathBuf,
    /// The report's format. All commands have text and json; the others are of `audit` only.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The report's file, written whole or not at all; `-`, or no file, is standard output.
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace a file that exists and is not a report that scrutineer recognizes as its own.
    /// The input is never replaced.
    #[arg(long)]
    pub overwrite: bool,
}

/// Which election, and where it goes.
#[derive(Debug, Args)]
pub struct SimulateArguments {
    /// The folder for the files, created if it does not exist. It is put in place as a whole, so
    /// it cannot be the current folder or a mount point.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Draw an election like the one whose sheets this plan reads: its stations, rolls and
    /// regions, with turnout, shares and differences estimated from it.
    #[arg(long, value_name = "PLAN", conflicts_with_all = ["stations", "parameters"])]
    pub like: Option<PathBuf>,
    /// The folder at which the paths of that plan begin, in place of its own.
    #[arg(long, value_name = "DATA-DIR", requires = "like")]
    pub data: Option<PathBuf>,
    /// How many polling stations [default: 3000].
    #[arg(long, value_name = "N")]
    pub stations: Option<usize>,
    /// Any text; the same text gives the same election for ever [default: scrutineer].
    #[arg(long, value_name = "TEXT")]
    pub seed: Option<String>,
    /// A file of parameters, such as parameters.toml of an earlier run; other options are
    /// stronger.
    #[arg(long, value_name = "FILE")]
    pub parameters: Option<PathBuf>,
    /// What is done to the election, in the order given: KIND, KIND=PART-OF-THE-STATIONS, or
    /// KIND=PART,SETTING=VALUE…; a part of 0.1 is a chance of one in ten at each station [kinds: stuffing, extreme_stuffing, proportional_stuffing,
    /// switching, rounded_counts, target_percentages, fabricated, copied, deleted, delayed,
    /// swapped_columns, slips, register_padding].
    #[arg(long = "manipulation", value_name = "KIND=PART")]
    pub manipulations: Vec<Manipulation>,
    /// Replace files of these names. Other files in the folder stay, and an input of the run is
    /// never replaced.
    #[arg(long)]
    pub overwrite: bool,
    /// How many threads; the election does not depend on it.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// A report's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person with a minute.
    Text,
    /// For machines.
    Json,
    /// One page for people who look before they read; it needs nothing but itself.
    Html,
    /// A summary for a wiki or an issue.
    Markdown,
    /// The findings as SARIF 2.1.0, for code viewers.
    Sarif,
    /// The findings as a table for spreadsheets.
    FindingsCsv,
}

/// A format that every command has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextOrJson {
    /// For a person with a minute.
    Text,
    /// For machines.
    Json,
}

impl Format {
    /// The format, for a command that has only these two.
    ///
    /// # Errors
    /// What the command lacks, and which one has it.
    pub(super) fn text_or_json(self, command: &str) -> Result<TextOrJson, String> {
        match self {
            Self::Text => Ok(TextOrJson::Text),
            Self::Json => Ok(TextOrJson::Json),
            Self::Html | Self::Markdown | Self::Sarif | Self::FindingsCsv => {
                let name = self.name();
                Err(format!(
                    "`{command}` has no format {name}: it has text and json; `scrutineer audit PLAN --format {name}` reports the whole audit so"
                ))
            }
        }
    }
    /// As it is written on the command line.
    fn name(self) -> String {
        let value = self.to_possible_value();
        value.map_or(String::new(), |value| value.get_name().to_string())
    }
}
