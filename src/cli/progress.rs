//! Progress on a terminal, and none in a pipe.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

use crate::plan::Step;

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

    /// Says what is being done.
    pub(super) fn show(&self, step: Step<'_>) {
        self.0.set_message(words(step));
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

fn words(step: Step<'_>) -> String {
    match step {
        Step::Reading { path, bytes } => format!("reading {path}: {}", HumanBytes(bytes)),
        Step::Checking => "checking".to_string(),
        Step::AddingUp => "adding up".to_string(),
        Step::BoundingMissing => "bounding what the missing sheets can change".to_string(),
        Step::LookingForAnomalies { running: None } => "running statistical checks".to_string(),
        Step::LookingForAnomalies {
            running: Some(running),
        } => {
            let checks: Vec<&str> = running.checks.iter().map(|check| check.key()).collect();
            let (checks, done, total) = (checks.join(", "), running.done, running.total);
            format!("running statistical checks: {checks} ({done} of {total} results)")
        }
        Step::Simulating { done, of } => {
            format!("simulating honest elections like this one: {done} of {of}")
        }
    }
}
