//! What several test files need: where the real elections and the expected values lie.

// Each test file uses a part of it.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

/// A folder of `../shared`, or of the folder that `SCRUTINEER_SHARED` names.
///
/// `None`, with a printed line, where the variable is not set and the folder is not there: a
/// stranger's `cargo test` passes without the data. Where the variable is set the folder is
/// given unseen, so that a missing file is a failure.
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if let Some(shared) = std::env::var_os("SCRUTINEER_SHARED") {
        return Some(root.join(shared).join(folder));
    }
    let found = root.join("../shared").join(folder);
    if found.is_dir() {
        return Some(found);
    }
    // The one line that a test prints.
    #[allow(clippy::print_stderr)]
    {
        eprintln!("skipped: {} is not there", found.display());
    }
    None
}
