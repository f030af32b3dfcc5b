//! Which checks run, for whoever waits for them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::anomaly::check::Check;

/// Who is told which checks run and how many lines are done.
pub type Told<'a> = &'a (dyn Fn(&str) + Sync);

/// Keeps count of what runs at the same time, so that a slow check stays named while quick ones
/// come and go.
pub(super) struct Watch<'a> {
    told: Option<Told<'a>>,
    lines: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    done: usize,
    running: BTreeMap<Check, usize>,
}

impl<'a> Watch<'a> {
    pub(super) fn new(told: Option<Told<'a>>, lines: usize) -> Self {
        Self {
            told,
            lines,
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
        let Some(told) = self.told else { return };
        // Counts stay counts, whoever panicked while holding them.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        if !state.running.is_empty() {
            let running: Vec<&str> = state.running.keys().map(|check| check.key()).collect();
            let (done, lines) = (state.done, self.lines);
            told(&format!(
                "{} ({done} of {lines} lines done)",
                running.join(", ")
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_check_stays_named_while_quick_ones_come_and_go() {
        let said = Mutex::new(Vec::new());
        let tell = |what: &str| said.lock().unwrap().push(what.to_string());
        let watch = Watch::new(Some(&tell), 3);
        watch.begins(Check::CoarseShares);
        watch.begins(Check::LastDigit);
        watch.ends(Check::LastDigit);
        watch.ends(Check::CoarseShares);
        let said = said.lock().unwrap();
        assert_eq!(
            *said,
            [
                "coarse_shares (0 of 3 lines done)",
                "last_digit, coarse_shares (0 of 3 lines done)",
                "coarse_shares (1 of 3 lines done)",
            ]
        );
    }
}
