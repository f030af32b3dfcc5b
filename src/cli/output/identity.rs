//! The files that a run reads, recognized by what they are and not by what they are called.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::plan::AuditPlan;

/// The inputs of a run, which no output may replace.
#[derive(Debug, Default)]
pub(crate) struct Inputs(Vec<Input>);

#[derive(Debug)]
enum Input {
    Path(PathBuf),
    StandardInput,
}

impl Inputs {
    /// One file; `-` is standard input.
    pub(crate) fn file(path: &Path) -> Self {
        Self(vec![if path == Path::new("-") {
            Input::StandardInput
        } else {
            Input::Path(path.to_path_buf())
        }])
    }

    /// A plan, which was read from `path`, and every file that it names.
    pub(crate) fn of_plan(path: &Path, plan: &AuditPlan, data: Option<&Path>) -> Self {
        let folder = data.unwrap_or(&plan.folder);
        let sheets = plan.sheets.iter().map(|sheets| &sheets.path);
        let register = plan.register.iter().map(|register| &register.path);
        let files = sheets
            .chain(register)
            .map(|name| Input::Path(folder.join(name)));
        Self(
            std::iter::once(Input::Path(path.to_path_buf()))
                .chain(files)
                .collect(),
        )
    }

    /// These and more.
    pub(crate) fn and(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// What the inputs call the file to which this path leads, if it is one of them.
    pub(super) fn name_of(&self, path: &Path) -> Option<String> {
        let same = |input: &&Input| match input {
            Input::Path(input) => is_same(input, path),
            Input::StandardInput => is_stream(&std::io::stdin(), path),
        };
        let input = self.0.iter().find(same)?;
        Some(input.name())
    }

    /// The same for a file that is open already.
    #[cfg(unix)]
    pub(super) fn name_of_open(&self, open: &Metadata) -> Option<String> {
        let open = Some(unix::identity(open)?);
        let same = |input: &&Input| match input {
            Input::Path(path) => unix::of_path(path) == open,
            Input::StandardInput => unix::of_stream(&std::io::stdin()) == open,
        };
        let input = self.0.iter().find(same)?;
        Some(input.name())
    }
}

impl Input {
    fn name(&self) -> String {
        match self {
            Self::Path(path) => path.display().to_string(),
            Self::StandardInput => "standard input".to_string(),
        }
    }
}

/// A file as it was seen; another one, or a changed one, is not equal to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    #[cfg(unix)]
    file: (u64, u64),
    created: Option<SystemTime>,
    content: Option<(u64, Option<SystemTime>)>,
}

impl Seen {
    /// Which file it is, and its content as far as size and time tell.
    pub(super) fn file(metadata: &Metadata) -> Self {
        Self {
            content: Some((metadata.len(), metadata.modified().ok())),
            ..Self::folder(metadata)
        }
    }

    /// Which folder it is; files may come and go in it.
    pub(super) fn folder(metadata: &Metadata) -> Self {
        Self {
            #[cfg(unix)]
            file: {
                use std::os::unix::fs::MetadataExt;
                (metadata.dev(), metadata.ino())
            },
            created: metadata.created().ok(),
            content: None,
        }
    }
}

/// Whether two paths lead to one file with content: through symbolic links, hard links and names
/// that differ in case only. Terminals and pipes hold nothing that could be lost.
#[cfg(unix)]
fn is_same(a: &Path, b: &Path) -> bool {
    unix::of_path(a).is_some_and(|a| unix::of_path(b) == Some(a))
}

#[cfg(windows)]
fn is_same(a: &Path, b: &Path) -> bool {
    same_file::is_same_file(a, b).unwrap_or(false)
}

#[cfg(not(any(unix, windows)))]
fn is_same(a: &Path, b: &Path) -> bool {
    fs::canonicalize(a).is_ok_and(|a| fs::canonicalize(b).is_ok_and(|b| a == b))
}

#[cfg(unix)]
pub(super) use unix::is_stream;

#[cfg(unix)]
pub(super) mod unix {
    use std::fs::File;
    use std::os::fd::AsFd;
    use std::os::unix::fs::{FileTypeExt, MetadataExt};

    use super::{Metadata, Path, fs};

    /// Device and inode of a file with content. A block device is the same under any name.
    pub(super) fn identity(of: &Metadata) -> Option<(u64, u64)> {
        let kind = of.file_type();
        if kind.is_block_device() {
            Some((of.rdev(), u64::MAX))
        } else {
            kind.is_file().then(|| (of.dev(), of.ino()))
        }
    }

    pub(super) fn of_path(path: &Path) -> Option<(u64, u64)> {
        identity(&fs::metadata(path).ok()?)
    }

    pub(super) fn of_stream(stream: &impl AsFd) -> Option<(u64, u64)> {
        identity(&open(stream)?)
    }

    /// What a stream of this process leads to.
    pub(crate) fn open(stream: &impl AsFd) -> Option<Metadata> {
        let copy = stream.as_fd().try_clone_to_owned().ok()?;
        File::from(copy).metadata().ok()
    }

    /// Whether a stream of this process leads to the same file as the path.
    pub(crate) fn is_stream(stream: &impl AsFd, path: &Path) -> bool {
        of_stream(stream).is_some_and(|file| of_path(path) == Some(file))
    }
}

/// Elsewhere a stream's file is not known.
#[cfg(not(unix))]
pub(super) fn is_stream<S>(_: &S, _: &Path) -> bool {
    false
}
