//! What the votes decide under each contest rule, and whether votes still to come can change it.
//!
//! # What it answers
//!
//! Given the votes in hand and the most votes W that can still come, is the contest's outcome the
//! same under every completion? A completion gives each selection some more votes, W of them in
//! all at most, in any way.
//!
//! # Formula
//!
//! With v the votes in hand and V their sum, an outcome fails under some completion when
//!
//! - *plurality, k winners* and *top two* (k = 2): v_i − v_j ≤ W for a winner i and another j. A
//!   tie is another outcome, since something else than the votes then decides.
//! - *majority*, i elected: 2 v_i ≤ V + W. A run-off of a and b: v_a − v_c ≤ W or v_b − v_c ≤ W for
//!   a third c, or 2 (v_s + W) > V + W for any s.
//! - *forty and ten*, i elected: 5 v_i < 2 (V + W); or, for a rival r, 2 v_i ≤ V + W and
//!   10 (v_i − v_r − W) < V + W. Its run-off as above, s being elected where
//!   2 (v_s + W) > V + W, or 5 (v_s + W) ≥ 2 (V + W) and 10 (v_s + W − v_r) ≥ V + W for every r.
//!
//! Each condition is monotone in every vote still to come, so it is met under some completion
//! exactly when it is met with all W votes given to one selection (or to any but one): nothing is
//! enumerated, and nothing is approximated. All of it is in 128-bit integers.
//!
//! # Assumptions and when it misleads
//!
//! The sheets in hand are true, and W holds. Where the law counts blank votes in the whole that
//! the half is of, they have to be a selection of the contest.
//!
//! # Complexity
//!
//! Quadratic in selections.

use serde::Serialize;

use crate::model::ContestRule;

/// What votes decide. Selections are places in the contest's order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// These are elected, or go on to the second round of a top-two contest.
    Elected(Vec<usize>),
    /// Nobody is elected, and these two go to a run-off.
    RunOff([usize; 2]),
    /// Votes are equal where they would have to differ: something else decides.
    Tied,
}

/// What these votes decide, with so many winners; `None` for rules that cannot be applied: no
/// selections, or more than one winner of a rule that has one.
pub fn decide(rule: ContestRule, winners: u32, votes: &[u64]) -> Option<Decision> {
    let order = by_votes(votes);
    let cut = |many: usize| {
        let mut first = order.get(..many)?.to_vec();
        let tied = order
            .get(many)
            .is_some_and(|&next| votes[next] == votes[first[many - 1]]);
        first.sort_unstable();
        Some(if tied {
            Decision::Tied
        } else {
            Decision::Elected(first)
        })
    };
    let run_off = || match cut(2)? {
        Decision::Elected(two) => Some(Decision::RunOff([two[0], two[1]])),
        other => Some(other),
    };
    let &first = order.first()?;
    match rule {
        ContestRule::Plurality => cut(usize::try_from(winners).ok().filter(|&many| many > 0)?),
        ContestRule::TopTwo => cut(2),
        ContestRule::Majority | ContestRule::FortyAndTen if winners != 1 => None,
        ContestRule::Majority | ContestRule::FortyAndTen => {
            if is_elected(rule, votes, first, 0) {
                Some(Decision::Elected(vec![first]))
            } else if order.len() == 1 {
                // With nobody to run off against, nothing is decided.
                Some(Decision::Tied)
            } else {
                run_off()
            }
        }
    }
}

/// The selections with most votes first, equal ones in the contest's order.
pub(super) fn by_votes(votes: &[u64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..votes.len()).collect();
    order.sort_by_key(|&selection| (std::cmp::Reverse(votes[selection]), selection));
    order
}

/// Σ weights · votes ≥ goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    /// The weight of each selection's votes.
    pub(super) weights: Vec<i64>,
    /// The largest weight: what a vote still to come is worth at most.
    pub(super) best: i64,
    /// What the sum has to reach.
    pub(super) goal: i128,
}

impl Condition {
    fn new(weights: Vec<i64>, goal: i128) -> Self {
        let best = weights.iter().copied().max().unwrap_or(0).max(0);
        Self {
            weights,
            best,
            goal,
        }
    }

    /// Σ weights · votes.
    pub(super) fn sum(&self, votes: impl Iterator<Item = u64>) -> i128 {
        let each = self.weights.iter().zip(votes);
        each.map(|(&weight, votes)| i128::from(weight) * i128::from(votes))
            .sum()
    }

    /// How much the sum is short of its goal when `still` more votes are given to the selection of
    /// the largest weight; zero or less where the condition can come true.
    pub(super) fn short(&self, votes: &[u64], still: u64) -> i128 {
        self.goal - self.sum(votes.iter().copied()) - i128::from(self.best) * i128::from(still)
    }
}

/// Conditions that make a decision fail when all of them hold. Of each clause below one selection
/// has the largest weight in every condition, so that they can hold together exactly when each
/// can hold with all the votes still to come given to it.
pub(super) type Clause = Vec<Condition>;

/// Whether all conditions of a clause can hold.
pub(super) fn is_possible(clause: &Clause, votes: &[u64], still: u64) -> bool {
    clause
        .iter()
        .all(|condition| condition.short(votes, still) <= 0)
}

/// Every clause under which a decision no longer holds; one is enough.
pub(super) fn failures(rule: ContestRule, decision: &Decision, selections: usize) -> Vec<Clause> {
    let weighed = |at: usize, weight: i64, rest: i64| -> Vec<i64> {
        let place = |place| if place == at { weight } else { rest };
        (0..selections).map(place).collect()
    };
    // v_j − v_i ≥ 0: the one behind draws level.
    let draws_level = |ahead: usize, behind: usize| {
        let mut weights = vec![0; selections];
        weights[ahead] = -1;
        weights[behind] = 1;
        vec![Condition::new(weights, 0)]
    };
    let pairs = |first: &[usize]| -> Vec<Clause> {
        let others = (0..selections).filter(|other| !first.contains(other));
        let behind: Vec<usize> = others.collect();
        let each = first
            .iter()
            .flat_map(|&ahead| behind.iter().map(move |&one| (ahead, one)));
        each.map(|(ahead, behind)| draws_level(ahead, behind))
            .collect()
    };
    // V − 2 v ≥ 0
    let no_majority = |one: usize| Condition::new(weighed(one, -1, 1), 0);
    // 2 v − V ≥ 1
    let majority = |one: usize| Condition::new(weighed(one, 1, -1), 1);
    // 10 (v − r) − V, and its opposite
    let ten_ahead = |one: usize, rival: usize, sign: i64| {
        let mut weights = weighed(one, 9 * sign, -sign);
        weights[rival] = -11 * sign;
        weights
    };
    match (decision, rule) {
        (Decision::Tied, _) => Vec::new(),
        (Decision::Elected(first), ContestRule::Plurality | ContestRule::TopTwo) => pairs(first),
        (Decision::Elected(first), ContestRule::Majority) => {
            first.iter().map(|&one| vec![no_majority(one)]).collect()
        }
        (Decision::Elected(first), ContestRule::FortyAndTen) => {
            let mut list = Vec::new();
            for &one in first {
                // 2 V − 5 v ≥ 1
                list.push(vec![Condition::new(weighed(one, -3, 2), 1)]);
                let rivals = (0..selections).filter(|&rival| rival != one);
                list.extend(rivals.map(|rival| {
                    let not_ahead = Condition::new(ten_ahead(one, rival, -1), 1);
                    vec![not_ahead, no_majority(one)]
                }));
            }
            list
        }
        (Decision::RunOff(two), _) => {
            let mut list = pairs(two);
            list.extend((0..selections).map(|one| vec![majority(one)]));
            if rule == ContestRule::FortyAndTen {
                list.extend((0..selections).map(|one| {
                    // 5 v − 2 V ≥ 0, of votes that there are
                    let any = Condition::new(weighed(one, 1, 0), 1);
                    let forty = Condition::new(weighed(one, 3, -2), 0);
                    let rivals = (0..selections).filter(|&rival| rival != one);
                    let ahead = rivals.map(|rival| Condition::new(ten_ahead(one, rival, 1), 0));
                    [any, forty].into_iter().chain(ahead).collect()
                }));
            }
            list
        }
    }
}

/// Whether a selection is elected outright when it gets `still` more votes: majority, or forty and
/// ten.
pub(super) fn is_elected(rule: ContestRule, votes: &[u64], one: usize, still: u64) -> bool {
    let still = i128::from(still);
    let whole = votes.iter().map(|&votes| i128::from(votes)).sum::<i128>() + still;
    let own = i128::from(votes[one]) + still;
    let half = 2 * own > whole;
    match rule {
        ContestRule::Majority => half,
        ContestRule::FortyAndTen => {
            let ahead = votes
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != one)
                .all(|(_, &rival)| 10 * (own - i128::from(rival)) >= whole);
            half || (whole > 0 && 5 * own >= 2 * whole && ahead)
        }
        ContestRule::Plurality | ContestRule::TopTwo => false,
    }
}
