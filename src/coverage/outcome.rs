//! The outcome under every completion of an incomplete publication.
//!
//! # What it answers
//!
//! Who leads on the received sheets? Between which shares will each selection end? Is the outcome
//! the same whatever the missing votes are? [`rule`](super::rule) has the conditions.
//!
//! # Formula
//!
//! Let V votes be received, v of them for a selection, and let at most W votes be still to come. The
//! final share of the selection is smallest if all W votes go to others, v / (V + W), and largest
//! if it gets all of them, (v + W) / (V + W). Both ends can be reached, and no share outside of them
//! can.
//!
//! # Assumptions
//!
//! Those of the bound on W ([`unreported`](mod@super::unreported)), and that the received sheets
//! are true. [`k_min`](super::k_min) answers how many of them would have to be false.
//!
//! # Complexity
//!
//! Quadratic in selections, times the logarithm of the votes for the coverage at which the outcome
//! becomes certain.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::outcome::certainty;
//! use scrutineer::model::ContestRule;
//!
//! // Received votes of the first, of the second and of the eight others together; at most
//! // 3,576,544 are still to come.
//! let votes = [7_156_462, 3_241_461, 261_205];
//! assert!(certainty(ContestRule::Plurality, 1, &votes, 3_576_544));
//! assert!(!certainty(ContestRule::Plurality, 1, &votes, 3_915_001));
//! ```

use serde::{Deserialize, Serialize};

use crate::model::{Contest, ContestRule, PrintedShare};

use super::headroom::Headrooms;
use super::interval::{ShareInterval, share_interval};
use super::k_min::{FalseSheets, false_sheets};
use super::received::ReceivedSheets;
use super::rule::{Decision, by_votes, decide, failures, is_elected, is_possible};
use super::unreported::Unreported;

/// The worst case for the leader with respect to one rival: every missing vote goes to that rival.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rival {
    /// The rival.
    pub selection: String,
    /// The leader's lead over the rival on the received sheets, in votes.
    pub lead: i128,
    /// The leader's lead in this worst case; negative if the rival would be ahead.
    pub worst_case_lead: i128,
    /// What the votes would then decide.
    pub decision: Decision,
    /// Whether the rival can draw level with the leader or pass it.
    pub can_pass: bool,
}

/// The outcome if the turnout of the unreported stations is bounded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnoutCap {
    /// The maximum turnout of unreported stations, in percent of their registered voters.
    pub turnout_at_most: PrintedShare,
    /// The maximum number of votes that can still come.
    pub votes: u64,
    /// Whether the percentage was applied to each station and rounded down there, and not to the
    /// sum of the voters.
    pub by_station: bool,
    /// Whether the outcome is certain.
    pub certain: bool,
    /// The leader's lead in the worst case.
    pub worst_case_lead: i128,
}

/// What the received sheets decide, and what could still change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The selection with most votes on the received sheets; the first of them if several have the
    /// same number.
    pub leader: String,
    /// The first selection that would not win, if there is one.
    pub runner_up: Option<String>,
    /// By how many votes the last winner is ahead of the runner-up.
    pub lead: u64,
    /// What the received sheets decide.
    pub decision: Decision,
    /// Whether the decision is the same under every completion; `None` if nothing bounds the votes
    /// still to come.
    pub certain: Option<bool>,
    /// The lead if every missing vote goes to the runner-up; negative if the lead would be lost.
    pub worst_case_lead: Option<i128>,
    /// Stations without a sheet that counts.
    pub missing_stations: Option<u64>,
    /// The maximum number of votes in them.
    pub missing_voters: Option<u64>,
    /// The maximum number of votes that can still come: in missing stations, and in cells that are
    /// missing on received sheets.
    pub missing_votes: Option<u64>,
    /// How these bounds were computed.
    pub unreported: Unreported,
    /// The shares between which each selection ends, in the contest's order.
    pub shares: Vec<ShareInterval>,
    /// The worst case for each rival of the leader, in descending order of their votes.
    pub rivals: Vec<Rival>,
    /// Selections that could be elected, or go on to the second round of a top-two contest, under
    /// some completion; in the contest's order.
    pub can_be_elected: Vec<String>,
    /// The maximum number of missing votes with which the outcome is certain.
    pub certain_up_to: Option<u64>,
    /// How many of the frame's voters have to be reported for the outcome to be certain with the
    /// present votes.
    pub certain_at: Option<VotersNeeded>,
    /// The outcome if the turnout of unreported stations is bounded.
    pub turnout_caps: Vec<TurnoutCap>,
    /// The outcome if the sheets that break a rule are treated as unknown; `None` if there are none.
    pub without_flagged: Option<WithoutFlagged>,
    /// The minimum number of received sheets that have to be false for another outcome, whatever
    /// the missing sheets hold.
    pub k_min: Option<u64>,
    /// That number with the sheets themselves.
    pub false_sheets: Option<FalseSheets>,
    /// The minimum number of received sheets that have to be false for another outcome if no
    /// further sheet comes.
    pub k_min_received: Option<u64>,
}

/// The outcome if the flagged sheets can hold anything up to their stations' rolls, or up to the
/// papers that they account for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithoutFlagged {
    /// The number of flagged sheets.
    pub sheets: u64,
    /// The maximum number of votes that can still come, including those on the flagged sheets.
    pub missing_votes: u64,
    /// What the other sheets decide; `None` if they decide nothing.
    pub decision: Option<Decision>,
    /// Whether the outcome is then certain, and the same as with the flagged sheets.
    pub certain: bool,
}

/// A number of the frame's registered voters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotersNeeded {
    /// The voters that are needed.
    pub voters: u64,
    /// All voters of the frame.
    pub of: u64,
}

/// Whether these votes decide the same under every completion with at most `still` more votes.
pub fn certainty(rule: ContestRule, winners: u32, votes: &[u64], still: u64) -> bool {
    match decide(rule, winners, votes) {
        None | Some(Decision::Tie) => false,
        Some(decision) => !failures(rule, &decision, votes.len())
            .iter()
            .any(|clause| is_possible(clause, votes, still)),
    }
}

/// The outcome, given the received votes in the contest's order and what is unreported. `all_voters`
/// is the number of voters of the frame.
///
/// [`Outcome::with_false_sheets`] and [`Outcome::with_flagged`] add what needs the sheets
/// themselves. `None` if the votes decide nothing: see [`decide`].
pub fn outcome(
    contest: &Contest,
    votes: &[u64],
    unreported: Unreported,
    turnout_caps: &[PrintedShare],
    all_voters: Option<u64>,
) -> Option<Outcome> {
    let (rule, winners) = (contest.rule(), contest.winners());
    let decision = decide(rule, winners, votes)?;
    let id = |index: usize| contest.selections()[index].id.to_string();
    let order = by_votes(votes);
    let (&leader, rivals) = order.split_first()?;
    let last_winner = match rule {
        ContestRule::Plurality => (winners as usize).min(order.len()) - 1,
        ContestRule::TopTwo => 1.min(order.len() - 1),
        ContestRule::Majority | ContestRule::FortyAndTen => 0,
    };
    let runner_up = order.get(last_winner + 1);
    let lead = votes[order[last_winner]] - runner_up.map_or(0, |&next| votes[next]);
    let still = unreported.votes();
    let worst_case_lead = |still: u64| i128::from(lead) - i128::from(still);
    let certain = |still: u64| certainty(rule, winners, votes, still);
    let shares = match still {
        Some(still) => (0..votes.len())
            .filter_map(|index| {
                let [low, high] = share_interval(votes, index, still)?;
                Some(ShareInterval {
                    selection: id(index),
                    votes: votes[index],
                    low,
                    high,
                })
            })
            .collect(),
        None => Vec::new(),
    };
    let worst_case = |&rival: &usize| {
        let still = still?;
        let mut votes_then = votes.to_vec();
        votes_then[rival] = votes_then[rival].checked_add(still)?;
        let lead = i128::from(votes[leader]) - i128::from(votes[rival]);
        Some(Rival {
            selection: id(rival),
            lead,
            worst_case_lead: lead - i128::from(still),
            decision: decide(rule, winners, &votes_then)?.with_ids(contest),
            can_pass: lead <= i128::from(still),
        })
    };
    let rivals = rivals.iter().filter_map(worst_case).collect();
    let can_be_elected = (0..votes.len())
        .filter(|&index| still.is_some_and(|still| can_win(contest, votes, index, still)))
        .map(id)
        .collect();
    let certain_up_to = max_missing(certain);
    let certain_at = match (certain_up_to, all_voters) {
        (Some(missing), Some(all)) => Some(VotersNeeded {
            voters: all.saturating_sub(missing),
            of: all,
        }),
        _ => None,
    };
    let cap = |&turnout_at_most: &PrintedShare| {
        let votes = unreported.votes_at_turnout(turnout_at_most)?;
        Some(TurnoutCap {
            turnout_at_most,
            votes,
            by_station: unreported.is_by_station(),
            certain: certain(votes),
            worst_case_lead: worst_case_lead(votes),
        })
    };
    Some(Outcome {
        leader: id(leader),
        runner_up: runner_up.map(|&next| id(next)),
        lead,
        decision: decision.with_ids(contest),
        certain: still.map(certain),
        worst_case_lead: still.map(worst_case_lead),
        missing_stations: unreported.stations,
        missing_voters: unreported.voters,
        missing_votes: still,
        shares,
        rivals,
        can_be_elected,
        certain_up_to,
        certain_at,
        turnout_caps: turnout_caps.iter().filter_map(cap).collect(),
        without_flagged: None,
        k_min: None,
        false_sheets: None,
        k_min_received: None,
        unreported: unreported.reported_only(),
    })
}

impl Outcome {
    /// Adds the outcome if the sheets in the rows `flagged` could hold anything. These sheets break
    /// a rule but count all the same. `votes` are the sums of `received`, in the contest's order.
    #[must_use]
    pub fn with_flagged(
        mut self,
        contest: &Contest,
        received: &ReceivedSheets<'_>,
        votes: &[u64],
        flagged: &[usize],
    ) -> Self {
        let Some(mut still) = self.missing_votes.filter(|_| !flagged.is_empty()) else {
            return self;
        };
        let headrooms = Headrooms::of(received);
        let cells = received.sheets().votes();
        let mut others = votes.to_vec();
        for &row in flagged {
            let headroom = headrooms.at(row);
            let max_votes = headroom.max_votes(received.extra_voters);
            // The votes that are missing on the sheet are part of `still` already.
            let missing_votes = headroom.missing_votes.unwrap_or(0);
            still = still.saturating_add(max_votes.saturating_sub(missing_votes));
            for (index, votes) in others.iter_mut().enumerate() {
                let cell = row * contest.selections().len() + index;
                *votes -= cells.number(cell).unwrap_or(0).min(*votes);
            }
        }
        let (rule, winners) = (contest.rule(), contest.winners());
        let decision = decide(rule, winners, &others).map(|found| found.with_ids(contest));
        self.without_flagged = Some(WithoutFlagged {
            sheets: flagged.len() as u64,
            missing_votes: still,
            certain: certainty(rule, winners, &others, still)
                && decision.as_ref() == Some(&self.decision),
            decision,
        });
        self
    }

    /// Adds the minimum number of sheets that have to be false for another outcome. `votes` are the
    /// sums of `received`, in the contest's order.
    #[must_use]
    pub fn with_false_sheets(
        mut self,
        contest: &Contest,
        received: &ReceivedSheets<'_>,
        votes: &[u64],
    ) -> Self {
        let Some(still) = self.missing_votes else {
            return self;
        };
        if let Some((found, k_min_received)) =
            false_sheets(received, contest.rule(), contest.winners(), votes, still)
        {
            self.k_min = Some(found.at_least);
            self.false_sheets = Some(found);
            self.k_min_received = k_min_received;
        }
        self
    }
}

/// Whether a selection can be among the winners, or be elected outright, with `still` more votes.
fn can_win(contest: &Contest, votes: &[u64], selection: usize, still: u64) -> bool {
    let rule = contest.rule();
    let winners = match rule {
        ContestRule::Plurality => contest.winners() as usize,
        ContestRule::TopTwo => 2,
        ContestRule::Majority | ContestRule::FortyAndTen => {
            return is_elected(rule, votes, selection, still);
        }
    };
    let own = u128::from(votes[selection]) + u128::from(still);
    let ahead = votes
        .iter()
        .enumerate()
        .filter(|(other, votes)| *other != selection && u128::from(**votes) >= own);
    ahead.count() < winners
}

/// The maximum number of missing votes with which a decision is certain; `None` if it is not
/// certain even without missing votes. Found by bisection, since a decision that is certain with
/// more missing votes is certain with fewer.
fn max_missing(certain: impl Fn(u64) -> bool) -> Option<u64> {
    if !certain(0) {
        return None;
    }
    // No country has this many voters, and 11 times this number fits in the 128-bit conditions.
    let (mut yes, mut no) = (0u64, 1u64 << 60);
    if certain(no) {
        return Some(no);
    }
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if certain(middle) {
            yes = middle;
        } else {
            no = middle;
        }
    }
    Some(yes)
}
