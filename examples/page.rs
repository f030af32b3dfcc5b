//! Writes an audit's report as one HTML page: the demonstration election's, or that of a plan.
//!
//! ```text
//! cargo run --release --features html --example page -- report.html [PLAN.toml]
//! ```

use std::error::Error;
use std::fs;
use std::path::Path;

use scrutineer::plan::{AuditPlan, RunOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let page = arguments.next().unwrap_or("report.html".to_string());
    let demonstration = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo/audit.toml");
    let plan = arguments.next().map_or(demonstration, Into::into);
    let report = AuditPlan::load(&plan)?.run_with(&RunOptions::default())?;
    fs::write(&page, report.to_html())?;
    Ok(())
}
