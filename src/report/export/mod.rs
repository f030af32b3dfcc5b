//! An audit's report for other programs: spreadsheets, code viewers, wikis.
//!
//! - `safe`: texts from files that no reader can mistake for a formula, a link or a command
//! - `table`: a table of texts and whole numbers, as CSV
//! - `findings`: what was found, one row each ([`AuditReport::write_findings_csv`])
//! - `announced`: announced − tabulated, where the two differ
//! - `totals`: the sums at each level of units
//! - `datapackage`: what the CSV files hold, as a Frictionless data package
//! - `sarif`: what was found, as SARIF 2.1.0 ([`AuditReport::write_sarif`])
//! - `sarif_shape`: the part of SARIF's object model that is written
//! - `markdown`: a summary for a wiki or an issue ([`AuditReport::to_markdown`])
//! - `markdown_blocks`: a document's blocks as Markdown
//! - `markdown_findings`: findings by code and what is unusual, in it
//! - `schema`: the JSON Schema of the JSON report (feature `schema`)
//! - `bundle`: everything together, file by file ([`AuditReport::bundle`])
//! - `package_files`: the files that an earlier bundle lists ([`bundle_files`])
//! - `mark`: how this program recognizes what it has written ([`is_report`])
//!
//! Nothing is computed here that the report does not hold, so the numbers are the same in every
//! format.
//!
//! [`AuditReport::write_findings_csv`]: super::AuditReport::write_findings_csv
//! [`AuditReport::write_sarif`]: super::AuditReport::write_sarif
//! [`AuditReport::to_markdown`]: super::AuditReport::to_markdown
//! [`AuditReport::bundle`]: super::AuditReport::bundle

mod announced;
mod bundle;
mod datapackage;
mod findings;
mod mark;
mod markdown;
mod markdown_blocks;
mod markdown_findings;
mod package_files;
mod safe;
mod sarif;
mod sarif_shape;
#[cfg(feature = "schema")]
mod schema;
mod table;
mod totals;

pub use bundle::ExportFile;
pub use mark::is_report;
pub use package_files::{BundleFile, bundle_files};
