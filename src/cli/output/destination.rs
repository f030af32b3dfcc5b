//! What a path leads to, before anything is written to it.

use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use crate::report::is_report;

use super::identity::{Inputs, Seen, is_stream};

/// Links are followed no further than this, as by the system.
const LINKS: usize = 40;

/// Where a report goes.
#[derive(Debug)]
pub(super) enum Destination {
    /// Written as it is: a terminal, a pipe, a device, or a descriptor that the shell has opened.
    Stream,
    /// A file that does not exist.
    New(PathBuf),
    /// A file that may be replaced, behind all links.
    Existing(PathBuf, Seen),
}

/// Looks at a path, and refuses what must not be written.
///
/// # Errors
/// Why not, and what to do; without the path's name.
pub(super) fn of(path: &Path, inputs: &Inputs, overwrite: bool) -> Result<Destination, String> {
    if is_named_as_folder(path) {
        return Err("this is a folder; name a file in it".to_string());
    }
    let there = match fs::metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return match behind_links(path)? {
                Behind::File(file) => {
                    may_create_in(folder_of(&file))?;
                    Ok(Destination::New(file))
                }
                Behind::Descriptor => Err(error.to_string()),
            };
        }
        Err(error) => return Err(error.to_string()),
    };
    if there.is_dir() {
        return Err("this is a folder; name a file in it".to_string());
    }
    if let Some(input) = inputs.name_of(path) {
        return Err(is_input(&input, "file"));
    }
    if !there.is_file() {
        return device(&there, overwrite);
    }
    let Behind::File(file) = behind_links(path)? else {
        return Ok(Destination::Stream);
    };
    for (stream, is) in [
        ("standard output", is_stream(&io::stdout(), path)),
        ("standard error", is_stream(&io::stderr(), path)),
    ] {
        if is {
            return Err(format!(
                "{stream} goes to this file already; name another file"
            ));
        }
    }
    if there.permissions().readonly() {
        return Err("the file is read-only; make it writable, or name another file".to_string());
    }
    if !overwrite && !is_ours(&file) {
        return Err(
            "the file exists, and it is not a report that scrutineer recognizes as its own; name another file, or add --overwrite to replace it"
                .to_string(),
        );
    }
    may_create_in(folder_of(&file))?;
    Ok(Destination::Existing(file, Seen::file(&there)))
}

/// What is said of an output that leads to an input; `what` is to be named in its place.
pub(super) fn is_input(input: &str, what: &str) -> String {
    format!(
        "this file is an input of the run ({input}), which is never replaced; name another {what}"
    )
}

#[cfg(unix)]
fn device(there: &Metadata, overwrite: bool) -> Result<Destination, String> {
    use std::os::unix::fs::FileTypeExt;
    let kind = there.file_type();
    if kind.is_socket() {
        return Err("this is a socket, which cannot be written to as a file".to_string());
    }
    if kind.is_block_device() && !overwrite {
        return Err(
            "this is a disk; add --overwrite to write over what is stored on it".to_string(),
        );
    }
    Ok(Destination::Stream)
}

#[cfg(not(unix))]
fn device(_: &Metadata, _: bool) -> Result<Destination, String> {
    Ok(Destination::Stream)
}

/// Whether a file carries the mark of this program; what cannot be read does not.
fn is_ours(path: &Path) -> bool {
    File::open(path).is_ok_and(|mut file| is_report(&mut file).unwrap_or(false))
}

/// What stands at the end of a path's links.
pub(super) enum Behind {
    /// A file or a folder, which may not exist; its folder does.
    File(PathBuf),
    /// A file that is open already: `/dev/stdout`, `/dev/fd/3`, `/proc/self/fd/3`.
    Descriptor,
}

/// Follows a path's links to the name at which something is, or can be created.
pub(super) fn behind_links(path: &Path) -> Result<Behind, String> {
    let mut path = path.to_path_buf();
    for _ in 0..LINKS {
        let name = path
            .file_name()
            .ok_or("this path does not end with a name; add one")?;
        let folder = folder_of(&path);
        let folder = fs::canonicalize(folder)
            .map_err(|error| format!("the folder {}: {error}", folder.display()))?;
        let full = folder.join(name);
        if is_descriptor(&full) {
            return Ok(Behind::Descriptor);
        }
        match fs::read_link(&full) {
            Ok(to) => path = folder.join(to),
            // Not a link, or nothing at all.
            Err(_) => return Ok(Behind::File(full)),
        }
    }
    Err("too many symbolic links".to_string())
}

/// The folder in which a path's last name stands.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn is_descriptor(full: &Path) -> bool {
    let folder = folder_of(full);
    folder.starts_with("/dev/fd") || (folder.starts_with("/proc") && folder.ends_with("fd"))
}

fn is_named_as_folder(path: &Path) -> bool {
    let bytes = path.as_os_str().as_encoded_bytes();
    bytes
        .last()
        .is_some_and(|&last| std::path::is_separator(char::from(last)))
}

/// Says early that a folder takes no new files, and not after a long run.
#[cfg(unix)]
pub(super) fn may_create_in(folder: &Path) -> Result<(), String> {
    use rustix::fs::{Access, access};
    access(folder, Access::WRITE_OK | Access::EXEC_OK).map_err(|error| {
        let error = io::Error::from(error);
        format!(
            "no file can be created in the folder {}: {error}",
            folder.display()
        )
    })
}

#[cfg(not(unix))]
pub(super) fn may_create_in(_: &Path) -> Result<(), String> {
    Ok(())
}
