//! A report in every format, in one folder.

use std::fs;
use std::path::Path;

use crate::report::{AuditReport, Language, bundle_files};

use super::output::{Failure, Folder, Inputs, Leftover};

/// The file that every bundle has, and that describes the others.
const PACKAGE: &str = "datapackage.json";

/// Looks at the folder before the run.
///
/// # Errors
/// Where no bundle can be written into it.
pub(super) fn check(folder: &Path, inputs: Inputs, overwrite: bool) -> Result<Folder, Failure> {
    Folder::check(folder, inputs, overwrite, &[PACKAGE], listed)
}

/// Writes every file beside the folder, and puts them in its place together.
///
/// # Errors
/// Where files are there that may not be replaced, or something cannot be written; then the folder
/// is as it was.
pub(super) fn write(
    folder: Folder,
    report: &AuditReport,
    language: Language,
) -> Result<(), Failure> {
    let files = report.bundle_with_pictures(language)?;
    let mut building = folder.begin()?;
    for file in &files {
        building.add(file.name(), |to| file.write(to))?;
    }
    building.swap_in()
}

/// The files that the bundle in a folder lists.
fn listed(folder: &Path) -> Vec<Leftover> {
    let package = fs::read(folder.join(PACKAGE)).unwrap_or_default();
    let files = bundle_files(&package).into_iter();
    files
        .map(|file| Leftover {
            name: file.name,
            sha256: file.sha256,
        })
        .collect()
}
