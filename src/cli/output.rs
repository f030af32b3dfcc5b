//! To standard output, or to a file that is never half-written.

use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Writes to a file beside `path` that takes its name when it is complete; without a path, to
/// standard output.
pub(super) fn write(
    path: Option<&Path>,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let Some(path) = path else {
        let mut out = BufWriter::new(io::stdout().lock());
        content(&mut out)?;
        return out.flush();
    };
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let named = |error: io::Error| {
        io::Error::new(
            error.kind(),
            format!("{}: cannot be written: {error}", path.display()),
        )
    };
    let file = beside(folder).map_err(named)?;
    let mut out = BufWriter::new(file);
    content(&mut out)?;
    let file = out
        .into_inner()
        .map_err(|error| named(error.into_error()))?;
    file.persist(path).map_err(|error| named(error.error))?;
    Ok(())
}

/// A file in the folder with a name of its own, that is gone unless it is given another.
pub(super) fn beside(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new()
        .prefix(".scrutineer-")
        .permissions_of_a_new_file()
        .tempfile_in(folder)
}

/// A temporary file is private; a report is as readable as the user's other new files.
trait AsNewFile {
    fn permissions_of_a_new_file(&mut self) -> &mut Self;
}

impl AsNewFile for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_of_a_new_file(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        // The user's umask is taken off by the system.
        self.permissions(std::fs::Permissions::from_mode(0o666))
    }

    #[cfg(not(unix))]
    fn permissions_of_a_new_file(&mut self) -> &mut Self {
        self
    }
}
