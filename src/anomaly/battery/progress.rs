//! Which checks run, for whoever waits for them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::anomaly::checks::Check;

/// What is called whenever a check begins or ends.
pub type Progress<'a> = &'a (dyn Fn(&RunningChecks) + Sync);

/// Which checks run at the moment, and how far the battery is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunningChecks {
    /// The checks that run, in the order of the table.
    pub checks: Vec<Check>,
    /// Outcomes that are known.
    pub done: usize,
    /// Outcomes that there will be.
    pub total: usize,
}

/// Keeps count of what runs at the same time, so that a slow check stays named while quick ones
/// come and go.
pub(super) struct Running<'a> {
    progress: Option<Progress<'a>>,
    total: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    done: usize,
    running: BTreeMap<Check, usize>,
}

impl<'a> Running<'a> {
    pub(super) fn new(progress: Option<Progress<'a>>, total: usize) -> Self {
        Self {
            progress,
            total,
            state: Mutex::default(),
        }
    }

    pub(super) fn begins(&self, check: Check) {
        self.now(|state| *state.running.entry(check).or_default() += 1);
    }

    pub(super) fn ends(&self, check: Check) {
        self.now(|state| {
            state.done += 1;
            if let Some(many) = state.running.get_mut(&check) {
                *many -= 1;
                if *many == 0 {
                    state.running.remove(&check);
                }
            }
        });
    }

    fn now(&self, change: impl FnOnce(&mut State)) {
        let Some(progress) = self.progress else {
            return;
        };
        // Counts stay counts, whoever panicked while holding them.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        if !state.running.is_empty() {
            progress(&RunningChecks {
                checks: state.running.keys().copied().collect(),
                done: state.done,
                total: self.total,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_check_stays_named_while_quick_ones_come_and_go() {
        let seen = Mutex::new(Vec::new());
        let progress = |now: &RunningChecks| seen.lock().unwrap().push(now.clone());
        let running = Running::new(Some(&progress), 3);
        running.begins(Check::CoarseShares);
        running.begins(Check::LastDigit);
        running.ends(Check::LastDigit);
        running.ends(Check::CoarseShares);
        let now = |checks: &[Check], done| RunningChecks {
            checks: checks.to_vec(),
            done,
            total: 3,
        };
        assert_eq!(
            *seen.lock().unwrap(),
            [
                now(&[Check::CoarseShares], 0),
                now(&[Check::LastDigit, Check::CoarseShares], 0),
                now(&[Check::CoarseShares], 1),
            ]
        );
    }
}
