//! One report, to standard output or to a file that is never half-written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::destination::{self, Destination, folder_of, is_input};
use super::identity::{Inputs, Seen};
use super::rename::{hold, sync_folder, to_new_name};
use super::signals::unfinished;
use super::temporary::{Temporary, remove_left_behind};
use super::{Failure, step};

/// Where a report goes, checked before the run and again before it is written.
#[derive(Debug)]
pub(crate) struct Output {
    to: To,
    inputs: Inputs,
}

#[derive(Debug)]
enum To {
    StandardOutput,
    Path(PathBuf, Destination),
}

impl Output {
    /// Standard output without a path or for `-`.
    ///
    /// # Errors
    /// Where the path leads to an input of the run; to a file that may not be replaced; or where
    /// nothing can be written. Nothing is written yet.
    pub(crate) fn check(
        path: Option<&Path>,
        inputs: Inputs,
        overwrite: bool,
    ) -> Result<Self, Failure> {
        let to = match path {
            Some(path) if path != Path::new("-") => {
                let destination = destination::of(path, &inputs, overwrite)
                    .map_err(|why| cannot_be_written(path, why))?;
                To::Path(path.to_path_buf(), destination)
            }
            _ => {
                #[cfg(unix)]
                refuse_input_at_standard_output(&inputs)?;
                To::StandardOutput
            }
        };
        Ok(Self { to, inputs })
    }

    /// Writes the report.
    ///
    /// # Errors
    /// What goes wrong, with the path's name. A file that existed is then as it was, and one that
    /// did not exist is not there.
    pub(crate) fn write(
        self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> io::Result<()> {
        let (path, destination) = match self.to {
            To::StandardOutput => {
                let mut out = BufWriter::new(io::stdout().lock());
                content(&mut out)?;
                return out.flush();
            }
            To::Path(path, destination) => (path, destination),
        };
        let written = match destination {
            Destination::Stream => stream(&path, content),
            Destination::New(file) => whole(&file, None, &self.inputs, content),
            Destination::Existing(file, seen) => whole(&file, Some(&seen), &self.inputs, content),
        };
        written.map_err(|error| io::Error::new(error.kind(), cannot_be_written(&path, error)))
    }
}

fn cannot_be_written(path: &Path, why: impl std::fmt::Display) -> String {
    format!("{}: cannot be written: {why}", path.display())
}

/// `scrutineer … >> FILE` would append to an input.
#[cfg(unix)]
fn refuse_input_at_standard_output(inputs: &Inputs) -> Result<(), Failure> {
    let open = super::identity::unix::open(&io::stdout());
    match open.and_then(|open| inputs.name_of_open(&open)) {
        Some(input) => {
            Err(cannot_be_written(Path::new("standard output"), is_input(&input, "file")).into())
        }
        None => Ok(()),
    }
}

/// Writes through a device, a pipe or a descriptor.
fn stream(path: &Path, content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    // A file behind a descriptor keeps what it has.
    let is_file = fs::metadata(path)?.is_file();
    let file = OpenOptions::new().write(true).append(is_file).open(path)?;
    let mut out = BufWriter::new(file);
    content(&mut out)?;
    let file = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    if is_storage(&file) {
        file.sync_all()?;
    }
    Ok(())
}

#[cfg(unix)]
fn is_storage(file: &File) -> bool {
    use std::os::unix::fs::FileTypeExt;
    file.metadata()
        .is_ok_and(|file| file.is_file() || file.file_type().is_block_device())
}

#[cfg(not(unix))]
fn is_storage(file: &File) -> bool {
    file.metadata().is_ok_and(|file| file.is_file())
}

/// Writes a file beside its place, which takes its name when it is complete on the disk.
fn whole(
    path: &Path,
    before: Option<&Seen>,
    inputs: &Inputs,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let folder = folder_of(path);
    let held = hold(folder)?;
    remove_left_behind(folder);
    drop(held);
    let new = Temporary::file(folder)?;
    step("file created");
    let mut out = BufWriter::new(new.open()?);
    content(&mut out)?;
    out.into_inner().map_err(io::IntoInnerError::into_error)?;
    step("file written");
    if before.is_some() {
        keep_mode(new.open()?, &fs::metadata(path)?)?;
    }
    new.open()?.sync_all()?;
    let _held = hold(folder)?;
    let _unfinished = unfinished();
    match before {
        None => to_new_name(new.path(), path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => changed("the file was created"),
            _ => error,
        })?,
        Some(before) => {
            let there = fs::symlink_metadata(path);
            if !there.is_ok_and(|there| Seen::file(&there) == *before) {
                return Err(changed("the file was changed"));
            }
            if let Some(input) = inputs.name_of(path) {
                return Err(io::Error::other(is_input(&input, "file")));
            }
            fs::rename(new.path(), path)?;
        }
    }
    step("file renamed");
    sync_folder(folder);
    Ok(())
}

/// Another run won.
fn changed(how: &str) -> io::Error {
    io::Error::other(format!(
        "{how} by another program during this run, and is left as it is; run again"
    ))
}

/// A file that is replaced keeps its mode, and its owner where the user may give files away.
fn keep_mode(new: &File, old: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let fresh = new.metadata()?;
        if (fresh.uid(), fresh.gid()) != (old.uid(), old.gid()) {
            // Only root may; for others the file becomes theirs.
            let _owned = fchown(new, Some(old.uid()), Some(old.gid()));
        }
        new.set_permissions(old.permissions())?;
    }
    #[cfg(not(unix))]
    let _ = (new, old);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &Path, overwrite: bool) -> Output {
        Output::check(Some(path), Inputs::default(), overwrite).unwrap()
    }

    #[test]
    fn a_file_that_appears_or_changes_during_the_run_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report");
        for overwrite in [false, true] {
            let output = check(&path, overwrite);
            let written = output.write(|to| {
                fs::write(&path, format!("by another, {overwrite}"))?;
                to.write_all(b"ours")
            });
            let said = written.unwrap_err().to_string();
            assert!(
                said.contains("by another program during this run"),
                "{said}"
            );
            let there = fs::read_to_string(&path).unwrap();
            assert_eq!(there, format!("by another, {overwrite}"));
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn of_two_runs_the_first_one_wins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report");
        let (first, second) = (check(&path, false), check(&path, false));
        first.write(|to| to.write_all(b"first")).unwrap();
        second.write(|to| to.write_all(b"second")).unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), b"first");
        let (first, second) = (check(&path, true), check(&path, true));
        second.write(|to| to.write_all(b"second")).unwrap();
        first.write(|to| to.write_all(b"again")).unwrap_err();
        assert_eq!(fs::read(&path).unwrap(), b"second");
    }

    #[test]
    fn an_error_in_the_middle_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report");
        fs::write(&path, "old").unwrap();
        let written = check(&path, true).write(|to| {
            to.write_all(b"half")?;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!(written.unwrap_err().kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
