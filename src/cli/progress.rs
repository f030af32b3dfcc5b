//! Progress on a terminal, and none in a pipe.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

/// A line on a terminal that says what is being done.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// On standard error, if that is a terminal.
    pub(super) fn on_terminal() -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new_spinner().with_style(ProgressStyle::default_spinner());
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// What is being done, and how many bytes of it.
    pub(super) fn tell(&self, what: &str, bytes: u64) {
        self.0.set_message(if bytes == 0 {
            what.to_string()
        } else {
            format!("reading {what}: {}", HumanBytes(bytes))
        });
    }

    /// Leaves no trace.
    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}
