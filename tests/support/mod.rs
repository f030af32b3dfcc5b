//! What several test files need: where the real elections and the expected values lie, audits of
//! files in memory, and how many cases a property is tried on.

// Each test file uses a part of it.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use proptest::test_runner::Config;
use scrutineer::plan::{AuditPlan, PlanError, RunOptions};
use scrutineer::report::AuditReport;

/// So many cases, or `PROPTEST_CASES`. No files are left beside the tests when one fails;
/// proptest prints the case.
pub(crate) fn cases(few: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok();
    Config {
        cases: asked.and_then(|cases| cases.parse().ok()).unwrap_or(few),
        failure_persistence: None,
        ..Config::default()
    }
}

/// The audit of files in memory, each with its name.
pub(crate) fn audited(plan: &str, files: &[(&str, &str)]) -> Result<AuditReport, PlanError> {
    let files = files.iter();
    let files = files.map(|(name, text)| (name.to_string(), text.as_bytes().to_vec()));
    AuditPlan::parse(plan, "audit.toml")?.run_with(&RunOptions {
        files: Some(&files.collect()),
        ..RunOptions::default()
    })
}

/// A folder of `../shared`, or of the folder that `SCRUTINEER_SHARED` names.
///
/// `None`, with a printed line, where the variable is empty, or is not set and the folder is not
/// there: a stranger's `cargo test` passes without the data. Where the variable names a folder it
/// is given unseen, so that a missing file is a failure.
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os("SCRUTINEER_SHARED");
    let without = named.as_ref().is_some_and(|named| named.is_empty());
    if let Some(shared) = named.filter(|_| !without) {
        return Some(root.join(shared).join(folder));
    }
    let found = root.join("../shared").join(folder);
    if found.is_dir() && !without {
        return Some(found);
    }
    // The one line that a test prints.
    #[allow(clippy::print_stderr)]
    {
        eprintln!("skipped: without {}", found.display());
    }
    None
}
