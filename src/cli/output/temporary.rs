//! Files and folders that are gone unless they are finished.
//!
//! Their names are `.scrutineer-` and 16 hexadecimal digits. The process that writes one holds a
//! lock on it, so a later run knows what a killed run left behind, and removes it.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use super::identity::Seen;
use super::signals::{self, unfinished};

const PREFIX: &str = ".scrutineer-";

/// A file or a folder of files that is removed when it is dropped.
#[derive(Debug)]
pub(super) struct Temporary {
    path: PathBuf,
    /// Open and locked; `None` for a folder where folders cannot be opened.
    open: Option<File>,
}

impl Temporary {
    /// An empty file in a folder, as readable as the user's other new files.
    pub(super) fn file(folder: &Path) -> io::Result<Self> {
        Self::create(folder, |path| create_file(path).map(Some))
    }

    /// An empty folder in a folder.
    pub(super) fn folder(folder: &Path) -> io::Result<Self> {
        Self::create(folder, |path| {
            fs::create_dir(path)?;
            Ok(File::open(path).ok())
        })
    }

    fn create(folder: &Path, make: impl Fn(&Path) -> io::Result<Option<File>>) -> io::Result<Self> {
        loop {
            let path = folder.join(format!("{PREFIX}{:016x}", number()));
            let mut unfinished = unfinished();
            let open = match make(&path) {
                Ok(open) => open,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(error),
            };
            unfinished.add(&path);
            let new = Self { path, open };
            drop(unfinished);
            // Before the lock, another run could take it for left behind. Where there are no locks,
            // no run removes what another one left.
            let locked = new.open.as_ref().map(File::try_lock);
            let is_taken = matches!(locked, Some(Err(TryLockError::WouldBlock)));
            if !is_taken && fs::symlink_metadata(&new.path).is_ok() {
                return Ok(new);
            }
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The open file.
    pub(super) fn open(&self) -> io::Result<&File> {
        self.open
            .as_ref()
            .ok_or_else(|| io::ErrorKind::Unsupported.into())
    }

    /// A new file in this folder. No signal comes in between, so none can leave it behind.
    pub(super) fn create_in(&self, name: &str) -> io::Result<File> {
        let _unfinished = unfinished();
        create_file(&self.path.join(name))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let mut unfinished = unfinished();
        // An error here has no one to go to, and the next run tries again.
        let _removed = signals::remove(&self.path);
        unfinished.forget(&self.path);
    }
}

fn create_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// A number that no other run is likely to use; where one does, the next is taken.
fn number() -> u64 {
    RandomState::new().hash_one(std::process::id())
}

/// Whether a name is one of ours.
fn is_temporary(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(is_number)
}

fn is_number(text: &str) -> bool {
    let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    text.len() == 16 && text.bytes().all(is_digit)
}

/// The name that a folder has while it is exchanged: `.scrutineer-`, a number, the old folder's
/// inode, and the old folder's name.
pub(super) fn name_aside(inode: u64, name: &OsStr) -> OsString {
    let mut aside = OsString::from(format!("{PREFIX}{:016x}.{inode:016x}.", number()));
    aside.push(name);
    aside
}

/// The inode in such a name, if it is of the folder `name`.
pub(super) fn inode_aside(aside: &OsStr, name: &OsStr) -> Option<u64> {
    let aside = aside.as_encoded_bytes();
    let aside = aside.strip_suffix(name.as_encoded_bytes())?;
    let aside = str::from_utf8(aside).ok()?.strip_prefix(PREFIX)?;
    let (number, inode) = aside.strip_suffix('.')?.split_once('.')?;
    (is_number(number) && is_number(inode))
        .then(|| u64::from_str_radix(inode, 16).ok())
        .flatten()
}

/// Removes what killed runs have left in a folder. The folder is held by the caller.
pub(super) fn remove_left_behind(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if name.to_str().is_some_and(is_temporary) {
            let _removed = remove_if_unlocked(&entry.path());
        }
    }
}

fn remove_if_unlocked(path: &Path) -> io::Result<()> {
    let there = fs::symlink_metadata(path)?;
    if !there.is_file() && !there.is_dir() {
        return Ok(());
    }
    let open = open_to_lock(path)?;
    if Seen::folder(&open.metadata()?) != Seen::folder(&there) {
        return Ok(());
    }
    match open.try_lock() {
        Ok(()) => signals::remove(path),
        Err(TryLockError::WouldBlock) => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Opens what was a file or a folder a moment ago, and does not wait if it is a pipe now.
#[cfg(unix)]
fn open_to_lock(path: &Path) -> io::Result<File> {
    use rustix::fs::{CWD, Mode, OFlags, openat};
    let how = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(File::from(openat(CWD, path, how, Mode::empty())?))
}

#[cfg(not(unix))]
fn open_to_lock(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_program_are_taken_for_left_behind() {
        assert!(is_temporary(".scrutineer-0123456789abcdef"));
        for other in [
            ".scrutineer-0123456789abcdeg",
            ".scrutineer-0123456789abcdef.txt",
            ".scrutineer-notes",
            "scrutineer-0123456789abcdef",
        ] {
            assert!(!is_temporary(other), "{other}");
        }
    }

    #[test]
    fn a_name_aside_says_whose_place_the_folder_is_in() {
        let name = OsStr::new("out.d");
        let aside = name_aside(0xfe, name);
        assert_eq!(inode_aside(&aside, name), Some(0xfe));
        assert_eq!(inode_aside(&aside, OsStr::new("d")), None);
        assert!(!is_temporary(aside.to_str().unwrap()));
    }

    #[test]
    fn what_a_killed_run_left_is_removed_and_what_a_running_one_writes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(".scrutineer-0123456789abcdef");
        fs::create_dir(&left).unwrap();
        fs::write(left.join("report.txt"), "half").unwrap();
        fs::write(folder.path().join(".scrutineer-fedcba9876543210"), "half").unwrap();
        fs::write(folder.path().join(".scrutineer-notes"), "mine").unwrap();
        let file = Temporary::file(folder.path()).unwrap();
        let building = Temporary::folder(folder.path()).unwrap();
        building.create_in("a").unwrap();
        remove_left_behind(folder.path());
        assert!(building.path().join("a").exists() && file.path().exists());
        drop((file, building));
        let names: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(names, [".scrutineer-notes"]);
    }
}
