//! Several files that appear together as one folder: all of them, or none.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Component, Path, PathBuf};

use super::destination::{Behind, behind_links, folder_of, is_input, may_create_in};
use super::digest::Digested;
use super::identity::{Inputs, Seen};
use super::rename::{exchange, hold, sync_folder};
use super::signals::unfinished;
use super::swap::{self, Leftovers};
use super::temporary::{Temporary, remove_left_behind};
use super::{Failure, step};

/// The folder in which the files will be.
#[derive(Debug)]
pub(crate) struct Folder {
    /// As the user calls it.
    shown: PathBuf,
    /// Behind all links.
    path: PathBuf,
    before: Option<Seen>,
    inputs: Inputs,
    overwrite: bool,
    leftovers: Leftovers,
}

impl Folder {
    /// Looks at the folder before the run. `names` are files that the run will certainly write.
    ///
    /// # Errors
    /// Where the folder cannot be written, or has files that may not be replaced. Nothing is
    /// written yet, but what a killed run began is finished or removed.
    pub(crate) fn check(
        shown: &Path,
        inputs: Inputs,
        overwrite: bool,
        names: &[&str],
        leftovers: Leftovers,
    ) -> Result<Self, Failure> {
        let path = place_of(shown).map_err(|why| cannot_be_written(shown, why))?;
        let beside = folder_of(&path);
        if let Some(_held) = hold(beside).map_err(|error| cannot_be_written(shown, error))? {
            remove_left_behind(beside);
            swap::recover(&path, leftovers).map_err(|error| cannot_be_written(shown, error))?;
        }
        let before = match fs::metadata(&path) {
            Ok(there) => {
                may_be_swapped(&path, &there).map_err(|why| cannot_be_written(shown, why))?;
                Some(Seen::folder(&there))
            }
            Err(_) => None,
        };
        let around = path.ancestors().skip(1).find(|folder| folder.exists());
        may_create_in(around.unwrap_or(&path)).map_err(|why| cannot_be_written(shown, why))?;
        let folder = Self {
            shown: shown.to_path_buf(),
            path,
            before,
            inputs,
            overwrite,
            leftovers,
        };
        if folder.before.is_some() {
            folder.kept(names)?;
        }
        Ok(folder)
    }

    /// Begins to write beside the folder.
    ///
    /// # Errors
    /// Where that is not possible.
    pub(crate) fn begin(self) -> Result<Building, Failure> {
        let failed = |error: io::Error| cannot_be_written(&self.shown, error);
        let beside = folder_of(&self.path);
        let made = Made::folders(beside).map_err(failed)?;
        let new = Temporary::folder(beside).map_err(failed)?;
        step("folder created");
        Ok(Building {
            new,
            _made: made,
            folder: self,
            names: Vec::new(),
        })
    }

    /// The files in the existing folder that are to stay: all that the new folder does not replace,
    /// and that no earlier run wrote.
    fn kept(&self, names: &[&str]) -> Result<Vec<OsString>, Failure> {
        let failed = |why: &dyn std::fmt::Display| cannot_be_written(&self.shown, why);
        let present = swap::names(&self.path).map_err(|error| failed(&error))?;
        let is_new = |name: &OsStr| names.iter().any(|new| self.replaces(new, name, &present));
        let dropped = if self.overwrite {
            swap::dropped(&self.path, self.leftovers, |name| is_new(name))
        } else {
            Vec::new()
        };
        let (mut kept, mut taken) = (Vec::new(), Vec::new());
        for name in &present {
            let path = self.path.join(name);
            let shown = self.shown.join(name);
            let goes = is_new(name) || dropped.contains(name);
            if goes && let Some(input) = self.inputs.name_of(&path) {
                return Err(cannot_be_written(&shown, is_input(&input, "folder")));
            }
            if fs::symlink_metadata(&path).is_ok_and(|there| there.is_dir()) {
                return Err(failed(&format!(
                    "the folder is replaced as a whole, and it has the subfolder {}; move that elsewhere, or name another folder",
                    Path::new(name).display()
                )));
            }
            if !goes {
                kept.push(name.clone());
            } else if !self.overwrite {
                taken.push(name.to_string_lossy().into_owned());
            }
        }
        if taken.is_empty() {
            return Ok(kept);
        }
        taken.sort();
        Err(failed(&format!(
            "the folder already has {}; name another folder, or add --overwrite to replace these files",
            taken.join(", ")
        )))
    }

    /// Whether a new file takes the place of an existing one, also where a file system does not
    /// tell `A` from `a`.
    fn replaces(&self, new: &str, existing: &OsStr, present: &[OsString]) -> bool {
        if existing == new {
            return true;
        }
        let existing = existing.to_string_lossy();
        existing.to_lowercase() == new.to_lowercase()
            && !present.iter().any(|name| name == new)
            && fs::symlink_metadata(self.path.join(new)).is_ok()
    }
}

/// A folder that is being written beside its place.
#[derive(Debug)]
pub(crate) struct Building {
    // Dropped before the folders around it.
    new: Temporary,
    _made: Made,
    folder: Folder,
    names: Vec<String>,
}

impl Building {
    /// Writes a file; the answer is its SHA-256 in hexadecimal.
    ///
    /// # Errors
    /// What goes wrong.
    pub(crate) fn add(
        &mut self,
        name: &str,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<String, Failure> {
        let written = (|| {
            let file = self.new.create_in(name)?;
            let mut to = Digested::new(BufWriter::new(file));
            content(&mut to)?;
            let (to, digest) = to.finish();
            let file = to.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.sync_all()?;
            Ok(digest)
        })();
        let digest = written
            .map_err(|error: io::Error| cannot_be_written(&self.folder.shown.join(name), error))?;
        self.names.push(name.to_string());
        step(&format!("{name} written"));
        Ok(digest)
    }

    /// Puts the folder in its place.
    ///
    /// # Errors
    /// Where files are there that may not be replaced, or another run was first. What was there is
    /// then as it was.
    pub(crate) fn swap_in(self) -> Result<(), Failure> {
        let folder = &self.folder;
        let failed = |error: io::Error| cannot_be_written(&folder.shown, error);
        let beside = folder_of(&folder.path);
        sync_folder(self.new.path());
        let _held = hold(beside).map_err(failed)?;
        let _unfinished = unfinished();
        let there = fs::symlink_metadata(&folder.path).ok();
        if there.as_ref().map(Seen::folder) != folder.before {
            return Err(cannot_be_written(
                &folder.shown,
                "another program wrote the folder during this run, and it is left as it is; run again, or name another folder",
            ));
        }
        let Some(there) = there else {
            fs::rename(self.new.path(), &folder.path).map_err(failed)?;
            step("folder renamed");
            sync_folder(beside);
            return Ok(());
        };
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let kept = folder.kept(&names)?;
        let old = swap::Old {
            path: &folder.path,
            metadata: &there,
            leftovers: folder.leftovers,
        };
        swap::carry(&old, self.new.path(), &kept, &names).map_err(failed)?;
        step("files carried over");
        swap::in_place(&old, self.new.path(), exchange).map_err(failed)
    }
}

/// Folders that were made for a folder, and are removed if nothing comes into them.
#[derive(Debug)]
struct Made(Vec<PathBuf>);

impl Made {
    fn folders(folder: &Path) -> io::Result<Self> {
        let missing = folder.ancestors().take_while(|folder| !folder.exists());
        let missing: Vec<PathBuf> = missing.map(Path::to_path_buf).collect();
        let mut made = Self(Vec::new());
        for folder in missing.into_iter().rev() {
            match fs::create_dir(&folder) {
                Ok(()) => made.0.push(folder),
                // Another run needs it as well.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Ok(made)
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            // One that has something in it stays.
            let _removed = fs::remove_dir(folder);
        }
    }
}

/// The full path of a folder that exists or can be made.
fn place_of(shown: &Path) -> Result<PathBuf, String> {
    if shown.as_os_str().is_empty() {
        return Err("the path is empty".to_string());
    }
    if let Ok(there) = fs::canonicalize(shown) {
        return Ok(there);
    }
    if fs::symlink_metadata(shown).is_ok() {
        return match behind_links(shown)? {
            Behind::File(folder) => Ok(folder),
            Behind::Descriptor => Err("this is not a folder; name a folder".to_string()),
        };
    }
    let exists = |folder: &&Path| fs::symlink_metadata(folder).is_ok();
    let start = shown.ancestors().skip(1).find(exists);
    let rest = start.and_then(|start| shown.strip_prefix(start).ok());
    let rest = rest.unwrap_or(shown).components();
    let start = start.unwrap_or(Path::new("."));
    let named = |why: &dyn std::fmt::Display| format!("the folder {}: {why}", start.display());
    let mut place = fs::canonicalize(start).map_err(|error| named(&error))?;
    if !place.is_dir() {
        return Err(named(&"this is a file"));
    }
    for part in rest {
        match part {
            Component::Normal(name) => place.push(name),
            Component::CurDir => {}
            _ => return Err("the path leads through a folder that does not exist".to_string()),
        }
    }
    Ok(place)
}

/// Refuses a folder that cannot be put in place of, before a long run.
fn may_be_swapped(path: &Path, there: &fs::Metadata) -> Result<(), String> {
    if !there.is_dir() {
        return Err("this is not a folder; name a folder".to_string());
    }
    if there.permissions().readonly() {
        return Err(
            "the folder is read-only; make it writable, or name another folder".to_string(),
        );
    }
    let inside = path.join("report");
    let inside = inside.display();
    if std::env::current_dir().is_ok_and(|current| current.starts_with(path)) {
        return Err(format!(
            "the folder is replaced as a whole, so it cannot be the current folder or one around it; name a folder inside it, such as {inside}"
        ));
    }
    let is_mounted = match path.parent() {
        Some(around) => is_on_another_disk(around, there),
        None => true,
    };
    if is_mounted {
        return Err(format!(
            "the folder is replaced as a whole, so it cannot be a mount point; name a folder inside it, such as {inside}"
        ));
    }
    Ok(())
}

#[cfg(unix)]
fn is_on_another_disk(around: &Path, there: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(around).is_ok_and(|around| around.dev() != there.dev())
}

#[cfg(not(unix))]
fn is_on_another_disk(_: &Path, _: &fs::Metadata) -> bool {
    false
}

fn cannot_be_written(path: &Path, why: impl std::fmt::Display) -> Failure {
    format!("{}: cannot be written: {why}", path.display()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(folder: &Path, overwrite: bool) -> Building {
        let none = |_: &Path| Vec::new();
        let folder = Folder::check(folder, Inputs::default(), overwrite, &["a"], none);
        let mut building = folder.unwrap().begin().unwrap();
        building.add("a", |to| to.write_all(b"new")).unwrap();
        building
    }

    #[test]
    fn of_two_runs_the_first_one_wins() {
        let around = tempfile::tempdir().unwrap();
        let out = around.path().join("x/out");
        for overwrite in [false, true] {
            let (first, second) = (begin(&out, overwrite), begin(&out, overwrite));
            first.swap_in().unwrap();
            let said = second.swap_in().unwrap_err().to_string();
            assert!(said.contains("another program wrote the folder"), "{said}");
            assert_eq!(fs::read(out.join("a")).unwrap(), b"new");
            assert_eq!(fs::read_dir(around.path().join("x")).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_run_that_fails_removes_the_folders_that_it_made() {
        let around = tempfile::tempdir().unwrap();
        let mut building = begin(&around.path().join("x/y/out"), false);
        let full = |_: &mut dyn Write| Err(io::ErrorKind::StorageFull.into());
        building.add("b", full).unwrap_err();
        drop(building);
        assert_eq!(fs::read_dir(around.path()).unwrap().count(), 0);
    }
}
