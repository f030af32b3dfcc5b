//! What the votes decide under each contest rule, and whether votes still to come can change it.
//!
//! # What it answers
//!
//! Given the received votes and the maximum number W of votes that can still come, is the contest's
//! outcome the same under every completion? A completion adds some votes to each selection, in any
//! way, and at most W of them in total.
//!
//! # Formula
//!
//! Let v be the received votes of a selection and V their sum. An outcome fails under some
//! completion if
//!
//! - *plurality with k winners*, and *top two* (k = 2): v_i − v_j ≤ W for a winner i and another j.
//!   A tie is a different outcome, since something other than the votes then decides.
//! - *majority*, i elected: 2 v_i ≤ V + W. For a run-off of a and b: v_a − v_c ≤ W or v_b − v_c ≤ W
//!   for a third c, or 2 (v_s + W) > V + W for any s.
//! - *forty and ten*, i elected: 5 v_i < 2 (V + W); or, for a rival r, 2 v_i ≤ V + W and
//!   10 (v_i − v_r − W) < V + W. A run-off as above, where s is elected if
//!   2 (v_s + W) > V + W, or if 5 (v_s + W) ≥ 2 (V + W) and 10 (v_s + W − v_r) ≥ V + W for every r.
//!
//! Each condition is monotone in every vote still to come. So it holds under some completion exactly
//! if it holds when all W votes go to one selection (or to any selection but one). Nothing is
//! enumerated or approximated. All arithmetic is in 128-bit integers.
//!
//! # Assumptions and when it misleads
//!
//! The received sheets are true, and W is an upper bound. If the law counts blank votes in the
//! whole that a majority refers to, they have to be a selection of the contest.
//!
//! # Complexity
//!
//! Quadratic in selections.

use serde::{Deserialize, Serialize};

use crate::model::{Contest, ContestRule};

/// What votes decide. `S` identifies a selection: by its identifier in the contest, which is the
/// default, or by its index in the contest's order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Decision<S = String> {
    /// These selections are elected.
    Elected {
        /// The winners, in the contest's order.
        selections: Vec<S>,
    },
    /// These two selections go to the second round of a top-two contest.
    SecondRound {
        /// The two, in the contest's order.
        selections: [S; 2],
    },
    /// No selection is elected, and these two go to a run-off.
    RunOff {
        /// The two, in the contest's order.
        selections: [S; 2],
    },
    /// Two selections have equal votes where one has to have more. Something other than the votes
    /// decides.
    Tie,
}

impl Decision<usize> {
    /// The same decision with the identifiers of the contest's selections.
    pub fn with_ids(&self, contest: &Contest) -> Decision {
        let id = |&index: &usize| {
            let selection = contest.selections().get(index);
            selection.map_or_else(String::new, |selection| selection.id.to_string())
        };
        let both = |[a, b]: &[usize; 2]| [id(a), id(b)];
        match self {
            Self::Elected { selections } => Decision::Elected {
                selections: selections.iter().map(id).collect(),
            },
            Self::SecondRound { selections } => Decision::SecondRound {
                selections: both(selections),
            },
            Self::RunOff { selections } => Decision::RunOff {
                selections: both(selections),
            },
            Self::Tie => Decision::Tie,
        }
    }
}

/// What these votes decide, with selections as indices. `None` if the rule cannot be applied: there
/// are no selections, or several winners under a rule that has one.
pub fn decide(rule: ContestRule, winners: u32, votes: &[u64]) -> Option<Decision<usize>> {
    let order = by_votes(votes);
    // The first ones in the contest's order; nobody if they are tied with the next.
    let first = |number: usize| -> Option<Option<Vec<usize>>> {
        let mut first = order.get(..number)?.to_vec();
        let is_tied = order
            .get(number)
            .is_some_and(|&next| votes[next] == votes[first[number - 1]]);
        first.sort_unstable();
        Some((!is_tied).then_some(first))
    };
    let first_two = || -> Option<Option<[usize; 2]>> {
        let two = first(2)?;
        Some(two.map(|two| [two[0], two[1]]))
    };
    let &leader = order.first()?;
    let decision = match rule {
        ContestRule::Plurality => {
            let winners = usize::try_from(winners).ok().filter(|&number| number > 0)?;
            first(winners)?.map(|selections| Decision::Elected { selections })
        }
        ContestRule::TopTwo => first_two()?.map(|selections| Decision::SecondRound { selections }),
        ContestRule::Majority | ContestRule::FortyAndTen if winners != 1 => return None,
        ContestRule::Majority | ContestRule::FortyAndTen => {
            if is_elected(rule, votes, leader, 0) {
                let selections = vec![leader];
                Some(Decision::Elected { selections })
            } else if order.len() == 1 {
                // A run-off needs two, so nothing is decided.
                None
            } else {
                first_two()?.map(|selections| Decision::RunOff { selections })
            }
        }
    };
    Some(decision.unwrap_or(Decision::Tie))
}

/// The selections in descending order of votes, those with equal votes in the contest's order.
pub(super) fn by_votes(votes: &[u64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..votes.len()).collect();
    order.sort_by_key(|&selection| (std::cmp::Reverse(votes[selection]), selection));
    order
}

/// The condition Σ weights · votes ≥ goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Condition {
    /// The weight of each selection's votes.
    pub(super) weights: Vec<i64>,
    /// The largest weight: the maximum that a vote still to come adds to the sum.
    pub(super) max_weight: i64,
    /// What the sum has to reach.
    pub(super) goal: i128,
}

impl Condition {
    fn new(weights: Vec<i64>, goal: i128) -> Self {
        let max_weight = weights.iter().copied().max().unwrap_or(0).max(0);
        Self {
            weights,
            max_weight,
            goal,
        }
    }

    /// Σ weights · votes.
    pub(super) fn sum(&self, votes: impl Iterator<Item = u64>) -> i128 {
        let pairs = self.weights.iter().zip(votes);
        pairs
            .map(|(&weight, votes)| i128::from(weight) * i128::from(votes))
            .sum()
    }

    /// By how much the sum falls short of its goal when `more` votes go to the selection with the
    /// largest weight. Zero or less if the condition can hold.
    pub(super) fn shortfall(&self, votes: &[u64], more: u64) -> i128 {
        let sum = self.sum(votes.iter().copied());
        self.goal - sum - i128::from(self.max_weight) * i128::from(more)
    }
}

/// Conditions that together make a decision fail. In each clause built here, one selection has the
/// largest weight in every condition. So the conditions can hold together exactly if each of them
/// holds when all votes still to come go to that selection.
pub(super) type Clause = Vec<Condition>;

/// Whether all conditions of a clause can hold with `more` votes still to come.
pub(super) fn is_possible(clause: &Clause, votes: &[u64], more: u64) -> bool {
    clause
        .iter()
        .all(|condition| condition.shortfall(votes, more) <= 0)
}

/// Every clause under which a decision no longer holds. The decision fails if one of them holds.
pub(super) fn failures(
    rule: ContestRule,
    decision: &Decision<usize>,
    selections: usize,
) -> Vec<Clause> {
    let weights = |selection: usize, own: i64, other: i64| -> Vec<i64> {
        let weight = |index| if index == selection { own } else { other };
        (0..selections).map(weight).collect()
    };
    // v_behind − v_ahead ≥ 0
    let draws_level = |ahead: usize, behind: usize| {
        let mut weights = vec![0; selections];
        weights[ahead] = -1;
        weights[behind] = 1;
        vec![Condition::new(weights, 0)]
    };
    // Any of the others draws level with any of the first.
    let any_draws_level = |first: &[usize]| -> Vec<Clause> {
        let others: Vec<usize> = (0..selections)
            .filter(|selection| !first.contains(selection))
            .collect();
        first
            .iter()
            .flat_map(|&ahead| others.iter().map(move |&behind| (ahead, behind)))
            .map(|(ahead, behind)| draws_level(ahead, behind))
            .collect()
    };
    // V − 2 v ≥ 0
    let no_majority = |selection: usize| Condition::new(weights(selection, -1, 1), 0);
    // 2 v − V ≥ 1
    let majority = |selection: usize| Condition::new(weights(selection, 1, -1), 1);
    // 10 (v − r) − V, or its negative
    let ten_ahead = |selection: usize, rival: usize, sign: i64| {
        let mut weights = weights(selection, 9 * sign, -sign);
        weights[rival] = -11 * sign;
        weights
    };
    let rivals_of = |selection: usize| (0..selections).filter(move |&rival| rival != selection);
    match (decision, rule) {
        (Decision::Tie, _) => Vec::new(),
        (Decision::SecondRound { selections }, _) => any_draws_level(selections),
        (Decision::Elected { selections }, ContestRule::Plurality | ContestRule::TopTwo) => {
            any_draws_level(selections)
        }
        (Decision::Elected { selections }, ContestRule::Majority) => selections
            .iter()
            .map(|&elected| vec![no_majority(elected)])
            .collect(),
        (Decision::Elected { selections }, ContestRule::FortyAndTen) => {
            let mut clauses = Vec::new();
            for &elected in selections {
                // 2 V − 5 v ≥ 1
                clauses.push(vec![Condition::new(weights(elected, -3, 2), 1)]);
                clauses.extend(rivals_of(elected).map(|rival| {
                    let not_ahead = Condition::new(ten_ahead(elected, rival, -1), 1);
                    vec![not_ahead, no_majority(elected)]
                }));
            }
            clauses
        }
        (Decision::RunOff { selections: two }, _) => {
            let mut clauses = any_draws_level(two);
            clauses.extend((0..selections).map(|selection| vec![majority(selection)]));
            if rule == ContestRule::FortyAndTen {
                clauses.extend((0..selections).map(|selection| {
                    // 5 v − 2 V ≥ 0, with at least one vote
                    let any_vote = Condition::new(weights(selection, 1, 0), 1);
                    let forty = Condition::new(weights(selection, 3, -2), 0);
                    let ahead = rivals_of(selection)
                        .map(|rival| Condition::new(ten_ahead(selection, rival, 1), 0));
                    [any_vote, forty].into_iter().chain(ahead).collect()
                }));
            }
            clauses
        }
    }
}

/// Whether a selection is elected outright with `more` votes, by majority or by forty and ten.
pub(super) fn is_elected(rule: ContestRule, votes: &[u64], selection: usize, more: u64) -> bool {
    let more = i128::from(more);
    let whole = votes.iter().map(|&votes| i128::from(votes)).sum::<i128>() + more;
    let own = i128::from(votes[selection]) + more;
    let has_majority = 2 * own > whole;
    match rule {
        ContestRule::Majority => has_majority,
        ContestRule::FortyAndTen => {
            let is_ahead = votes
                .iter()
                .enumerate()
                .filter(|(rival, _)| *rival != selection)
                .all(|(_, &rival)| 10 * (own - i128::from(rival)) >= whole);
            has_majority || (whole > 0 && 5 * own >= 2 * whole && is_ahead)
        }
        ContestRule::Plurality | ContestRule::TopTwo => false,
    }
}
