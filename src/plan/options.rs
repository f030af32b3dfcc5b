//! How an audit is run: where its inputs are found, on how many threads, and who hears about the
//! progress. None of it changes a result.

use std::collections::BTreeMap;
use std::path::Path;

use crate::anomaly::battery::RunningChecks;
use crate::threads;

use super::error::PlanError;

/// What an audit is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// Reading a file.
    Reading {
        /// The file, as the plan names it.
        path: &'a str,
        /// How many bytes have been read.
        bytes: u64,
    },
    /// Checking every sheet.
    Checking,
    /// Adding up.
    AddingUp,
    /// Working out what the missing sheets could change.
    BoundingMissing,
    /// Running the statistical checks.
    LookingForAnomalies {
        /// Which checks run and how many are done; `None` at the beginning.
        running: Option<&'a RunningChecks>,
    },
    /// Drawing honest elections, and running the statistical checks on them.
    Simulating {
        /// How many have been drawn.
        done: u64,
        /// How many are to be drawn.
        of: u64,
    },
}

/// Hears now and then what an audit is doing.
pub type Progress<'a> = &'a (dyn Fn(Step<'_>) + Sync);

/// Where inputs are found, and who hears about the progress.
#[derive(Clone, Copy, Default)]
pub struct RunOptions<'a> {
    /// Where relative paths begin, in place of the plan's folder.
    pub data: Option<&'a Path>,
    /// Files in memory, by the paths that the plan uses; they are taken before any on disk.
    pub files: Option<&'a BTreeMap<String, Vec<u8>>>,
    /// How many threads; by default as many as rayon sees fit. Without the feature `parallel`
    /// there is one.
    pub threads: Option<usize>,
    /// Called with every step, and while files are read.
    pub progress: Option<Progress<'a>>,
}

impl RunOptions<'_> {
    /// Tells whoever listens what the audit is doing.
    pub(super) fn report(&self, step: Step<'_>) {
        if let Some(progress) = self.progress {
            progress(step);
        }
    }

    /// Does the work on as many threads as the options say.
    pub(super) fn on_threads<A: Send>(
        &self,
        work: impl FnOnce() -> Result<A, PlanError> + Send,
    ) -> Result<A, PlanError> {
        threads::on(self.threads, work).map_err(|why| PlanError::Threads { why })?
    }
}
