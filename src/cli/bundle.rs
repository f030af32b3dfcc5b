//! A report in every format, in one folder: all of its files, or none.

use std::fs;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::report::{AuditReport, ExportFile, Language};

use super::output::beside;

/// An error that another thread may hand over.
pub(super) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The file that every bundle has, and that describes the others.
const PACKAGE: &str = "datapackage.json";

/// Refuses a folder that has a bundle, or files of these names.
///
/// # Errors
/// Where there are some and nothing said that they may be replaced.
pub(super) fn refuse_to_replace(
    folder: &Path,
    names: &[&str],
    overwrite: bool,
) -> Result<(), Failure> {
    if overwrite {
        return Ok(());
    }
    let there: Vec<String> = entries(folder)?
        .into_iter()
        .filter(|name| is_of_a_bundle(name) || names.contains(&name.as_str()))
        .collect();
    if there.is_empty() {
        return Ok(());
    }
    let (shown, there) = (folder.display(), there.join(", "));
    Err(format!("{shown}: {there}: there already; --overwrite replaces").into())
}

fn is_of_a_bundle(name: &str) -> bool {
    name == PACKAGE || may_be_missing(name)
}

/// Totals have a file for each level of units, and pictures are as the data allow, so another
/// bundle may have others.
fn may_be_missing(name: &str) -> bool {
    let is = |begins: &str, ends: &str| name.starts_with(begins) && name.ends_with(ends);
    is("totals-", ".csv") || is("picture-", ".png")
}

/// The names in a folder, sorted; none where there is no folder.
fn entries(folder: &Path) -> Result<Vec<String>, Failure> {
    let unread = |error: io::Error| format!("{}: cannot be read: {error}", folder.display());
    let list = match fs::read_dir(folder) {
        Ok(list) => list,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unread(error).into()),
    };
    let mut names = Vec::new();
    for entry in list {
        names.push(
            entry
                .map_err(unread)?
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    names.sort();
    Ok(names)
}

/// Writes every file under a name of its own, and gives all of them their names when the last is
/// whole. Where files may be replaced, totals and pictures that the new bundle lacks are removed.
///
/// # Errors
/// Where files are there that may not be replaced, or something cannot be written; then no file of
/// the bundle is new.
pub(super) fn write(
    folder: &Path,
    report: &AuditReport,
    language: Language,
    overwrite: bool,
) -> Result<(), Failure> {
    let mut files = report.bundle_in(language)?;
    files.extend(report.picture_files(language)?);
    let names: Vec<&str> = files.iter().map(ExportFile::name).collect();
    refuse_to_replace(folder, &names, overwrite)?;
    let shown = folder.display();
    fs::create_dir_all(folder).map_err(|error| format!("{shown}: cannot be made: {error}"))?;
    let unwritten = |error: io::Error| format!("{shown}: cannot be written: {error}");
    let mut whole = Vec::with_capacity(files.len());
    for file in &files {
        let mut to = BufWriter::new(beside(folder).map_err(unwritten)?);
        file.write(&mut to).map_err(unwritten)?;
        let temporary = to
            .into_inner()
            .map_err(|error| unwritten(error.into_error()))?;
        whole.push((folder.join(file.name()), temporary));
    }
    name_all(whole, overwrite)?;
    if overwrite {
        for name in entries(folder)? {
            if may_be_missing(&name) && !names.contains(&name.as_str()) {
                let path = folder.join(&name);
                fs::remove_file(&path)
                    .map_err(|error| format!("{}: cannot be removed: {error}", path.display()))?;
            }
        }
    }
    Ok(())
}

/// Gives the files their names. Without leave to replace, what was named is taken back where one
/// cannot be.
fn name_all(files: Vec<(PathBuf, NamedTempFile)>, overwrite: bool) -> Result<(), Failure> {
    let mut named: Vec<PathBuf> = Vec::new();
    for (path, file) in files {
        let done = if overwrite {
            file.persist(&path)
        } else {
            file.persist_noclobber(&path)
        };
        if let Err(error) = done {
            if !overwrite {
                for path in &named {
                    // The first error is the one to tell.
                    let _removed = fs::remove_file(path);
                }
            }
            return Err(format!("{}: cannot be written: {}", path.display(), error.error).into());
        }
        named.push(path);
    }
    Ok(())
}
