//! Renaming without replacing, exchanging two folders, and reaching the disk.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

/// Gives a file a name that nothing has.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where something has it.
pub(super) fn to_new_name(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            Err(error) if is_unsupported(error) => {}
            done => return done.map_err(io::Error::from),
        }
    }
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without hard links.
        Err(_) if fs::symlink_metadata(to).is_err() => fs::rename(from, to),
        Err(_) => Err(io::ErrorKind::AlreadyExists.into()),
    }
}

/// Exchanges two folders, so that neither name is ever without one; `false` where the file system
/// cannot do that.
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<bool> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE) {
            Ok(()) => Ok(true),
            Err(error) if is_unsupported(error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
    #[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
    {
        let _ = (a, b);
        Ok(false)
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn is_unsupported(error: rustix::io::Errno) -> bool {
    use rustix::io::Errno;
    [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP].contains(&error)
}

/// Brings the names in a folder to the disk. Not every system can; what was renamed is whole
/// either way.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _done = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// Holds a folder against other runs of this program, as long as the file lives.
///
/// Renaming takes moments, so another run is waited for. Where a folder cannot be opened or locked,
/// there is no lock.
///
/// # Errors
/// When another program holds the folder and does not let go of it.
pub(super) fn hold(folder: &Path) -> io::Result<Option<File>> {
    let Ok(file) = File::open(folder) else {
        return Ok(None);
    };
    for _ in 0..500 {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(fs::TryLockError::WouldBlock) => sleep(Duration::from_millis(20)),
            Err(fs::TryLockError::Error(_)) => return Ok(None),
        }
    }
    Err(io::Error::new(
        io::ErrorKind::WouldBlock,
        format!(
            "another program has locked the folder {}; try again",
            folder.display()
        ),
    ))
}
