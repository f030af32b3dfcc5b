//! What the CSV files hold, as a Frictionless data package.
//!
//! The profile is that of the tabular data package: every file with its columns' types and
//! meanings, its size and its SHA-256, and the files that were audited as sources, with theirs.
//! The property `files`, which is ours, lists what else is in the bundle.
//! No plan says under which licence a source was published, so no licence is named.

use std::io::{self, Write};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::report::audit::AuditReport;

use super::safe::{bounded, relative_uri, slug};
use super::table::{Holds, Table};

/// Texts in the description are cut after so many characters.
const LONGEST: usize = 300;

#[derive(Serialize)]
struct DataPackage<'a> {
    profile: &'static str,
    name: String,
    title: String,
    description: &'static str,
    version: &'static str,
    contributors: [Contributor; 1],
    sources: Vec<Source>,
    resources: Vec<Resource<'a>>,
    files: &'a [Described],
}

/// A file of the bundle that is not a table.
#[derive(Serialize)]
pub(super) struct Described {
    pub(super) path: String,
    pub(super) bytes: u64,
    pub(super) hash: String,
}

#[derive(Serialize)]
struct Contributor {
    title: &'static str,
    role: &'static str,
}

#[derive(Serialize)]
struct Source {
    title: String,
    path: String,
    role: &'static str,
    bytes: u64,
    hash: String,
}

#[derive(Serialize)]
struct Resource<'a> {
    profile: &'static str,
    name: &'a str,
    path: String,
    title: &'a str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: u64,
    hash: String,
    dialect: Dialect,
    schema: Schema<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema<'a> {
    fields: Vec<FieldOf<'a>>,
    missing_values: [&'static str; 1],
}

#[derive(Serialize)]
struct FieldOf<'a> {
    name: &'a str,
    r#type: &'static str,
    description: &'a str,
}

/// Writes the description of these tables, each with its bytes as CSV, and of other files.
pub(super) fn write(
    report: &AuditReport,
    tables: &[(Table, Vec<u8>)],
    others: &[Described],
    mut to: impl Write,
) -> io::Result<()> {
    let name = slug(report.contest.id());
    let package = DataPackage {
        profile: "tabular-data-package",
        name: format!("scrutineer-{name}")
            .trim_end_matches('-')
            .to_string(),
        title: bounded(&report.title, LONGEST),
        description: "The audit of an election's results: findings, announced differences and sums. A text that a spreadsheet would take for a formula stands behind an apostrophe, control characters and marks of direction are written as \\u{…}, and texts of more than 2,000 characters are cut with a mark. A finding is a place to look, and no verdict on anyone.",
        version: "1.0.0",
        contributors: [Contributor {
            title: concat!("scrutineer ", env!("CARGO_PKG_VERSION")),
            role: "wrangler",
        }],
        sources: report.inputs.iter().map(source).collect(),
        resources: tables.iter().map(resource).collect(),
        files: others,
    };
    serde_json::to_writer_pretty(&mut to, &package)?;
    to.write_all(b"\n")
}

/// A digest as a package writes it.
pub(super) fn hash(digest: Sha256) -> String {
    let digest = digest.finalize();
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{digest}")
}

fn source(input: &crate::report::InputReport) -> Source {
    Source {
        title: bounded(&input.source, LONGEST),
        path: relative_uri(&input.summary.path),
        role: input.role,
        bytes: input.summary.bytes,
        hash: format!("sha256:{}", input.summary.sha256),
    }
}

fn resource((table, csv): &(Table, Vec<u8>)) -> Resource<'_> {
    let fields = table.fields.iter().map(|field| FieldOf {
        name: &field.name,
        r#type: match field.holds {
            Holds::Text => "string",
            Holds::Integer => "integer",
        },
        description: &field.says,
    });
    Resource {
        profile: "tabular-data-resource",
        name: &table.name,
        path: format!("{}.csv", table.name),
        title: &table.title,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: csv.len() as u64,
        hash: hash(Sha256::new_with_prefix(csv)),
        dialect: Dialect {
            delimiter: ",",
            line_terminator: "\n",
            quote_char: "\"",
            double_quote: true,
            header: true,
        },
        schema: Schema {
            fields: fields.collect(),
            missing_values: [""],
        },
    }
}
