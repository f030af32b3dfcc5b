//! Puts a finished folder in the place of an existing one, whose own files stay.
//!
//! The user's files are in both folders, as hard links, before the two are exchanged. So each name
//! leads to the old folder or to the new one, whole, at every moment, and every file of the user
//! has a name in it. Where a file system cannot exchange, the old folder is moved aside for a moment;
//! if the run is killed then, the next one puts it back.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;

use super::destination::folder_of;
use super::digest::sha256;
use super::rename::{sync_folder, to_new_name};
use super::signals::remove;
use super::step;
use super::temporary::{inode_aside, name_aside};

/// A file that an earlier run has written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leftover {
    pub(crate) name: String,
    /// In hexadecimal; a file with another content is the user's.
    pub(crate) sha256: String,
}

/// Which files of a folder an earlier run has written. They go if the new folder lacks them and
/// they are unchanged.
pub(crate) type Leftovers = fn(&Path) -> Vec<Leftover>;

/// The folder that is replaced.
#[derive(Debug, Clone, Copy)]
pub(super) struct Old<'a> {
    pub(super) path: &'a Path,
    pub(super) metadata: &'a Metadata,
    pub(super) leftovers: Leftovers,
}

/// The names in a folder.
pub(super) fn names(folder: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name()))
        .collect()
}

/// The files that an earlier run wrote, that are unchanged, and that the new folder lacks.
pub(super) fn dropped(
    folder: &Path,
    leftovers: Leftovers,
    is_new: impl Fn(&OsStr) -> bool,
) -> Vec<OsString> {
    leftovers(folder)
        .into_iter()
        .filter(|one| is_plain_name(&one.name) && !is_new(OsStr::new(&one.name)))
        .filter(|one| is_unchanged(&folder.join(&one.name), &one.sha256))
        .map(|one| one.name.into())
        .collect()
}

/// A list of files may have been edited: a name in it leads nowhere else.
fn is_plain_name(name: &str) -> bool {
    Path::new(name).file_name() == Some(OsStr::new(name))
}

fn is_unchanged(path: &Path, as_written: &str) -> bool {
    let is_file = fs::symlink_metadata(path).is_ok_and(|there| there.is_file());
    let digest = || sha256(File::open(path)?);
    is_file && digest().is_ok_and(|found| found == as_written)
}

/// Gives the user's files a second name in the new folder, and to the new folder and its files the
/// modes of the old ones.
pub(super) fn carry(
    old: &Old<'_>,
    new: &Path,
    kept: &[OsString],
    replaced: &[&str],
) -> io::Result<()> {
    for name in kept {
        fs::hard_link(old.path.join(name), new.join(name)).map_err(|error| {
            let name = Path::new(name).display();
            io::Error::new(
                error.kind(),
                format!("the folder is replaced as a whole, and its file {name} cannot be carried over ({error}); move that elsewhere, or name another folder"),
            )
        })?;
    }
    for name in replaced {
        if let Ok(there) = fs::symlink_metadata(old.path.join(name))
            && there.is_file()
        {
            fs::set_permissions(new.join(name), there.permissions())?;
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, chown};
        // Only root may; for others the folder becomes theirs.
        let _owned = chown(new, Some(old.metadata.uid()), Some(old.metadata.gid()));
    }
    fs::set_permissions(new, old.metadata.permissions())?;
    sync_folder(new);
    Ok(())
}

/// Puts the new folder in the place of the old one, and removes the old one.
pub(super) fn in_place(
    old: &Old<'_>,
    new: &Path,
    exchange: impl Fn(&Path, &Path) -> io::Result<bool>,
) -> io::Result<()> {
    let beside = folder_of(old.path);
    let name = old.path.file_name().unwrap_or_default();
    let aside = beside.join(name_aside(inode(old.metadata), name));
    fs::rename(new, &aside)?;
    step("new folder named");
    match exchange(&aside, old.path) {
        Ok(true) => {}
        Ok(false) => {
            fs::rename(&aside, new)?;
            fs::rename(old.path, &aside)?;
            step("old folder moved aside");
            if let Err(error) = fs::rename(new, old.path) {
                fs::rename(&aside, old.path)?;
                return Err(error);
            }
        }
        Err(error) => {
            fs::rename(&aside, new)?;
            return Err(error);
        }
    }
    step("folders exchanged");
    sync_folder(beside);
    discard(&aside, old.path, old.leftovers).map_err(|error| {
        let shown = aside.display();
        io::Error::new(
            error.kind(),
            format!("the new files are in place, but the old folder is still at {shown}: {error}"),
        )
    })
}

/// Removes a folder whose place another one has taken. What that one lacks is given to it, unless
/// an earlier run wrote it.
fn discard(aside: &Path, place: &Path, leftovers: Leftovers) -> io::Result<()> {
    let is_there = |name: &OsStr| fs::symlink_metadata(place.join(name)).is_ok();
    // First, because the list of these files is one of the others.
    for name in dropped(aside, leftovers, is_there) {
        fs::remove_file(aside.join(name))?;
        step("old file removed");
    }
    for name in names(aside)? {
        if is_there(&name) {
            fs::remove_file(aside.join(&name))?;
        } else {
            to_new_name(&aside.join(&name), &place.join(&name))?;
        }
        step("old name removed");
    }
    fs::remove_dir(aside)
}

/// Finishes what a killed run has begun in this place. The folder around it is held by the caller.
pub(super) fn recover(place: &Path, leftovers: Leftovers) -> io::Result<()> {
    let (beside, name) = (folder_of(place), place.file_name().unwrap_or_default());
    for aside in names(beside)? {
        let Some(of_old) = inode_aside(&aside, name) else {
            continue;
        };
        let aside = beside.join(aside);
        let there = fs::symlink_metadata(&aside)?;
        if !there.is_dir() {
            continue;
        }
        if inode(&there) != of_old {
            // The new folder, which has not taken its place.
            remove(&aside)?;
        } else if fs::symlink_metadata(place).is_err() {
            fs::rename(&aside, place)?;
        } else {
            discard(&aside, place, leftovers)?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn inode(of: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    of.ino()
}

/// Elsewhere only an old folder is ever moved aside.
#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

#[cfg(all(test, unix))]
mod tests {
    use std::collections::BTreeMap;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;

    /// The old folder lists one file, which the new one lacks.
    fn listed(folder: &Path) -> Vec<Leftover> {
        let sha256 = fs::read_to_string(folder.join("list")).unwrap_or_default();
        let name = "dropped".to_string();
        vec![Leftover { name, sha256 }]
    }

    fn write(folder: &Path, files: &[(&str, &str)]) {
        fs::create_dir(folder).unwrap();
        for (name, content) in files {
            fs::write(folder.join(name), content).unwrap();
        }
    }

    fn read(folder: &Path) -> BTreeMap<String, String> {
        let names = names(folder).unwrap().into_iter();
        names
            .map(|name| {
                let content = fs::read_to_string(folder.join(&name)).unwrap();
                (name.into_string().unwrap(), content)
            })
            .collect()
    }

    /// A folder with an old folder `out`, and a new one that already holds the user's file.
    fn ready() -> (TempDir, PathBuf, PathBuf) {
        let around = tempfile::tempdir().unwrap();
        let (place, new) = (around.path().join("out"), around.path().join("new"));
        let list = sha256("old".as_bytes()).unwrap();
        let old = [
            ("a", "old"),
            ("dropped", "old"),
            ("list", &list),
            ("mine", "mine"),
        ];
        write(&place, &old);
        write(&new, &[("a", "new"), ("list", "")]);
        let metadata = fs::metadata(&place).unwrap();
        let old = old_at(&place, &metadata);
        carry(&old, &new, &["mine".into()], &["a", "list"]).unwrap();
        (around, place, new)
    }

    fn old_at<'a>(path: &'a Path, metadata: &'a Metadata) -> Old<'a> {
        let leftovers = listed;
        Old {
            path,
            metadata,
            leftovers,
        }
    }

    fn is_new(place: &Path) {
        let expected = [("a", "new"), ("list", ""), ("mine", "mine")];
        let expected = expected.map(|(name, content)| (name.to_string(), content.to_string()));
        assert_eq!(read(place), BTreeMap::from(expected));
        assert_eq!(names(folder_of(place)).unwrap(), ["out"]);
    }

    #[test]
    fn where_folders_cannot_be_exchanged_the_new_one_takes_its_place_in_two_steps() {
        for exchanges in [true, false] {
            let (_around, place, new) = ready();
            let metadata = fs::metadata(&place).unwrap();
            in_place(&old_at(&place, &metadata), &new, |a, b| {
                if exchanges {
                    super::super::rename::exchange(a, b)
                } else {
                    Ok(false)
                }
            })
            .unwrap();
            is_new(&place);
        }
    }

    #[test]
    fn an_exchange_that_fails_leaves_the_old_folder_and_the_new_one() {
        let (_around, place, new) = ready();
        let (before, after) = (read(&place), read(&new));
        let metadata = fs::metadata(&place).unwrap();
        let error = || Err(io::ErrorKind::ResourceBusy.into());
        let failed = in_place(&old_at(&place, &metadata), &new, |_, _| error());
        assert_eq!(failed.unwrap_err().kind(), io::ErrorKind::ResourceBusy);
        assert_eq!((read(&place), read(&new)), (before, after));
    }

    #[test]
    fn an_old_folder_that_was_moved_aside_when_the_run_was_killed_is_put_back() {
        let (_around, place, new) = ready();
        let before = read(&place);
        let inode = inode(&fs::metadata(&place).unwrap());
        let aside = place.with_file_name(name_aside(inode, OsStr::new("out")));
        fs::rename(&place, &aside).unwrap();
        recover(&place, listed).unwrap();
        assert_eq!(read(&place), before);
        assert!(!aside.exists() && new.exists());
    }

    #[test]
    fn a_file_that_came_into_the_old_folder_at_the_last_moment_is_given_to_the_new_one() {
        let (_around, place, new) = ready();
        let metadata = fs::metadata(&place).unwrap();
        in_place(&old_at(&place, &metadata), &new, |a, b| {
            fs::write(b.join("late"), "mine").unwrap();
            super::super::rename::exchange(a, b)
        })
        .unwrap();
        assert_eq!(read(&place)["late"], "mine");
        fs::remove_file(place.join("late")).unwrap();
        is_new(&place);
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_not_a_name_of_a_file_in_the_folder() {
        assert!(is_plain_name("totals-0-contest.csv"));
        for name in ["", ".", "..", "../a", "a/b", "/a", "a/", "/"] {
            assert!(!is_plain_name(name), "{name}");
        }
    }
}
