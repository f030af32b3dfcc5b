//! A signal that ends the process removes first what is unfinished.
//!
//! The handlers are installed when the first unfinished file is created. Before that, a signal ends
//! the process as it does any other. A signal that was ignored when the process began (`nohup`)
//! stays ignored.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is unfinished now.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// The unfinished files and folders. As long as they are held, a signal waits.
pub(super) struct Unfinished(MutexGuard<'static, Vec<PathBuf>>);

/// Holds them, and makes sure that signals ask for them.
pub(super) fn unfinished() -> Unfinished {
    #[cfg(unix)]
    unix::install();
    Unfinished(UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Unfinished {
    pub(super) fn add(&mut self, path: &Path) {
        self.0.push(path.to_path_buf());
    }

    /// It is finished, or gone.
    pub(super) fn forget(&mut self, path: &Path) {
        self.0.retain(|one| one != path);
    }
}

/// Removes a file, or a folder of files. Nothing in it is opened, and no folder in it is entered.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return fs::remove_file(path);
    }
    for entry in fs::read_dir(path)? {
        // The first error that matters is that the folder is not empty.
        let _removed = fs::remove_file(entry?.path());
    }
    fs::remove_dir(path)
}

#[cfg(unix)]
mod unix {
    use std::ffi::c_int;
    use std::sync::Once;
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::{Mutex, PathBuf, PoisonError, UNFINISHED, fs, remove};

    /// Starts the thread that waits for signals, once.
    pub(super) fn install() {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            let ignored = ignored();
            let heeded = [SIGHUP, SIGINT, SIGTERM]
                .into_iter()
                .filter(|signal| ignored & (1 << (signal - 1)) == 0);
            // Without handlers the next run removes what is left.
            if let Ok(signals) = Signals::new(heeded) {
                let _thread = thread::Builder::new()
                    .name("signals".to_string())
                    .spawn(move || wait(signals));
            }
        });
    }

    fn wait(mut signals: Signals) {
        for signal in signals.forever() {
            end(&UNFINISHED, signal);
        }
    }

    fn end(unfinished: &Mutex<Vec<PathBuf>>, signal: c_int) {
        // Held to the end, so that nothing new is begun.
        let unfinished = unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        for path in unfinished.iter() {
            let _removed = remove(path);
        }
        let _ends = emulate_default_handler(signal);
    }

    /// The signals that are ignored, one bit each, where the system says so.
    fn ignored() -> u64 {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
            .unwrap_or_default()
    }
}
