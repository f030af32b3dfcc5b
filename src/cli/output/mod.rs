//! Everything that the command writes goes through here, so that no output destroys a file.
//!
//! - `identity`: the files that a run reads, recognized through links ([`Inputs`])
//! - `destination`: what a path leads to: a new file, an existing one, a device, a descriptor
//! - `file`: one report, to standard output or to a file ([`Output`])
//! - `folder`: several files that appear together as one folder ([`Folder`])
//! - `swap`: puts a finished folder in the place of an existing one
//! - `temporary`: files and folders that are gone unless they are finished
//! - `rename`: renaming without replacing, exchanging, and reaching the disk
//! - `digest`: SHA-256 of what is written
//! - `signals`: a signal removes what is unfinished before it ends the process
//!
//! The rules:
//!
//! 1. No output replaces an input of the run, by the identity of the file and not by its name.
//! 2. A file that exists is replaced only if this program wrote it, or if `--overwrite` is given.
//! 3. A file or folder is complete on the disk before it gets its name. Symbolic links stay, and so
//!    does the mode. A hard link does not: its other names keep the old content.
//! 4. What changed since the run began is not replaced: another run won.

mod destination;
mod digest;
mod file;
mod folder;
mod identity;
mod rename;
mod signals;
mod swap;
mod temporary;

pub(super) use digest::sha256;
pub(super) use file::Output;
pub(super) use folder::{Building, Folder};
pub(super) use identity::Inputs;
pub(super) use swap::Leftover;

/// An error that another thread may hand over.
pub(super) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Ends the process as `kill -9` would, where a test asks for it by the name of the step. Release
/// builds do not ask.
fn step(name: &str) {
    if cfg!(debug_assertions)
        && std::env::var_os("SCRUTINEER_KILL_AT").is_some_and(|wanted| wanted == name)
    {
        std::process::abort();
    }
}
