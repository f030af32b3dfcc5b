//! Writes the JSON Schema of the JSON report, which is stored as `docs/report.schema.json`.
//!
//! ```text
//! cargo run --features schema --example report_schema > docs/report.schema.json
//! ```

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::report::AuditReport;

fn main() {
    print!("{}", AuditReport::json_schema());
}
