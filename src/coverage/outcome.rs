//! The outcome under every completion of an incomplete publication.
//!
//! # What it answers
//!
//! Who leads by the sheets in hand, between which shares each selection will end, and is the
//! outcome the same whatever the missing votes are? [`rule`](super::rule) has the conditions.
//!
//! # Formula
//!
//! With V votes in hand, of which a selection has v, and at most W still to come: its final share
//! is least when all W go to others, v / (V + W), and largest when it gets them all,
//! (v + W) / (V + W). Both are reached, and nothing outside can be.
//!
//! # Assumptions
//!
//! Those of the bound on W ([`unreported`](mod@super::unreported)), and that the sheets in hand are
//! true; [`k_min`](super::k_min) says how many of them would have to be false.
//!
//! # Complexity
//!
//! Quadratic in selections, times the logarithm of the votes for the coverage at which the outcome
//! is certain.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::outcome::certainty;
//! use scrutineer::model::ContestRule;
//!
//! // 7,156,462 and 3,241,461 votes in hand, the eight others together; 3,576,544 at most to come.
//! let votes = [7_156_462, 3_241_461, 261_205];
//! assert!(certainty(ContestRule::Plurality, 1, &votes, 3_576_544));
//! assert!(!certainty(ContestRule::Plurality, 1, &votes, 3_915_001));
//! ```

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::model::{Contest, ContestRule, PrintedShare, Said, say};

use super::k_min::{FalseSheets, false_sheets};
use super::room::{InHand, Rooms};
use super::rule::{Decision, by_votes, decide, failures, is_elected, is_possible};
use super::share::ExactShare;
use super::unreported::Unreported;

/// The interval of a selection's final share of the votes for selections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareInterval {
    /// The selection.
    pub selection: String,
    /// Its votes in hand.
    pub votes: u64,
    /// Its share when every missing vote goes to others.
    pub low: ExactShare,
    /// Its share when it gets every missing vote.
    pub high: ExactShare,
}

impl Serialize for ShareInterval {
    /// `low` and `high` as numbers, and exact as `low_exact` and `high_exact`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ShareInterval", 6)?;
        fields.serialize_field("selection", &self.selection)?;
        fields.serialize_field("votes", &self.votes)?;
        fields.serialize_field("low", &self.low)?;
        fields.serialize_field("high", &self.high)?;
        fields.serialize_field("low_exact", &self.low.to_string())?;
        fields.serialize_field("high_exact", &self.high.to_string())?;
        fields.end()
    }
}

/// The worst case for the leader: every missing vote goes to one rival.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rival {
    /// Who would get them.
    pub selection: String,
    /// By how many votes the leader is ahead by the sheets in hand.
    pub lead: i128,
    /// By how many it would then be ahead; negative where it would be behind.
    pub worst_case_lead: i128,
    /// What the votes would then decide, in words.
    pub decision: Said,
    /// Whether this rival can end level with the leader or before it.
    pub can_pass: bool,
}

/// The outcome where the turnout of the unreported stations is bounded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnoutCap {
    /// The most of the registered voters who voted in unreported stations, in percent.
    pub turnout_at_most: PrintedShare,
    /// The most votes that can still come.
    pub votes: u64,
    /// Whether the outcome is certain.
    pub certain: bool,
    /// The leader's lead in the worst case.
    pub worst_case_lead: i128,
}

/// What the sheets in hand decide, and what could still change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The selection with most votes by the sheets in hand; with equal ones, the first of them.
    pub leader: String,
    /// The next, where there is one.
    pub runner_up: Option<String>,
    /// By how many votes the leader is ahead: of the next, or of the first who would not win.
    pub lead: u64,
    /// What the sheets in hand decide, in words.
    pub decision: Said,
    /// Whether that is the same under every completion; `None` where nothing bounds the votes
    /// still to come.
    pub certain: Option<bool>,
    /// The lead when every missing vote goes to the runner-up; negative where it would be lost.
    pub worst_case_lead: Option<i128>,
    /// Stations with no sheet that counts.
    pub missing_stations: Option<u64>,
    /// The most votes in them.
    pub missing_voters: Option<u64>,
    /// The most votes that can still come: those, and what is missing on sheets in hand.
    pub missing_votes: Option<u64>,
    /// How these bounds were found.
    pub unreported: Unreported,
    /// Between which shares each selection ends, in the contest's order.
    pub shares: Vec<ShareInterval>,
    /// The worst case by rival, in the order of their votes.
    pub rivals: Vec<Rival>,
    /// Selections that could be elected, or go on to the second round of a top-two contest, under
    /// some completion; in the contest's order.
    pub can_be_elected: Vec<String>,
    /// The most missing votes under which the outcome is certain.
    pub certain_up_to: Option<u64>,
    /// Of all voters of the frame, those that have to be reported for the outcome to be certain at
    /// the present votes.
    pub certain_at: Option<VotersNeeded>,
    /// The outcome at bounded turnout of the unreported stations.
    pub turnout_caps: Vec<TurnoutCap>,
    /// The outcome if the sheets that break a rule are taken for unknown, where there are any.
    pub without_flagged: Option<WithoutFlagged>,
    /// The fewest sheets in hand that have to be false for another outcome, whatever the missing
    /// ones hold.
    pub k_min: Option<u64>,
    /// The same with the sheets that it would take.
    pub false_sheets: Option<FalseSheets>,
    /// The fewest sheets that have to be false for the sheets in hand to decide otherwise, if
    /// nothing more came in.
    pub k_min_in_hand: Option<u64>,
}

/// The outcome if some sheets in hand can hold anything: up to their stations' rolls, or the papers
/// that they account for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WithoutFlagged {
    /// How many sheets.
    pub sheets: u64,
    /// The most votes that can still come: what was missing before, and what those sheets can hold.
    pub missing_votes: u64,
    /// What the other sheets decide, in words; `None` where they decide nothing.
    pub decision: Option<Said>,
    /// Whether the outcome is then certain, and the same as with them.
    pub certain: bool,
}

/// So many of the frame's registered voters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotersNeeded {
    /// Voters.
    pub voters: u64,
    /// Of so many.
    pub of: u64,
}

/// Whether these votes decide the same under every completion with `still` more votes at most.
pub fn certainty(rule: ContestRule, winners: u32, votes: &[u64], still: u64) -> bool {
    match decide(rule, winners, votes) {
        None | Some(Decision::Tied) => false,
        Some(decision) => !failures(rule, &decision, votes.len())
            .iter()
            .any(|clause| is_possible(clause, votes, still)),
    }
}

/// The votes of a selection can end between these shares; `None` where there are no votes at all.
pub fn share_interval(votes: &[u64], selection: usize, still: u64) -> Option<[ExactShare; 2]> {
    let own = *votes.get(selection)?;
    let sum = votes
        .iter()
        .try_fold(0u64, |sum, &votes| sum.checked_add(votes))?;
    let whole = sum.checked_add(still)?;
    if votes.len() == 1 {
        // Whatever comes is its own.
        return Some([ExactShare::of(whole, whole)?; 2]);
    }
    Some([
        ExactShare::of(own, whole)?,
        ExactShare::of(own.checked_add(still)?, whole)?,
    ])
}

/// The outcome by these votes (in the contest's order) and what is not in; `all_voters` is
/// the frame's sum. [`FalseSheets`] are added by who has the sheets.
///
/// `None` where nothing can be decided: see [`decide`].
pub fn outcome(
    contest: &Contest,
    votes: &[u64],
    unreported: Unreported,
    turnout_caps: &[PrintedShare],
    all_voters: Option<u64>,
) -> Option<Outcome> {
    let (rule, winners) = (contest.rule(), contest.winners());
    let decision = decide(rule, winners, votes)?;
    let name = |place: usize| contest.selections()[place].id.to_string();
    let order = by_votes(votes);
    let (&leader, rest) = order.split_first()?;
    let last_winner = match rule {
        ContestRule::Plurality => (winners as usize).min(order.len()) - 1,
        ContestRule::TopTwo => 1.min(order.len() - 1),
        ContestRule::Majority | ContestRule::FortyAndTen => 0,
    };
    let ahead = votes[order[last_winner]];
    let next = order.get(last_winner + 1).map_or(0, |&next| votes[next]);
    let lead = ahead - next;
    let still = unreported.votes();
    let worst = |still: u64| i128::from(lead) - i128::from(still);
    let certain = |still: u64| certainty(rule, winners, votes, still);
    let shares = match still {
        Some(still) => (0..votes.len())
            .filter_map(|place| {
                let [low, high] = share_interval(votes, place, still)?;
                Some(ShareInterval {
                    selection: name(place),
                    votes: votes[place],
                    low,
                    high,
                })
            })
            .collect(),
        None => Vec::new(),
    };
    let rivals = rest.iter().filter_map(|&rival| {
        let still = still?;
        let mut then = votes.to_vec();
        then[rival] = then[rival].checked_add(still)?;
        let lead = i128::from(votes[leader]) - i128::from(votes[rival]);
        Some(Rival {
            selection: name(rival),
            lead,
            worst_case_lead: lead - i128::from(still),
            decision: in_words(contest, &decide(rule, winners, &then)?),
            can_pass: lead <= i128::from(still),
        })
    });
    let rivals = rivals.collect();
    let can_be_elected = (0..votes.len())
        .filter(|&place| still.is_some_and(|still| can_win(contest, votes, place, still)))
        .map(name)
        .collect();
    let certain_up_to = most_missing(certain);
    let certain_at = match (certain_up_to, all_voters) {
        (Some(most), Some(all)) => Some(VotersNeeded {
            voters: all.saturating_sub(most),
            of: all,
        }),
        _ => None,
    };
    let caps = turnout_caps.iter().filter_map(|&turnout_at_most| {
        let votes = unreported.votes_at_turnout(turnout_at_most)?;
        Some(TurnoutCap {
            turnout_at_most,
            votes,
            certain: certain(votes),
            worst_case_lead: worst(votes),
        })
    });
    Some(Outcome {
        leader: name(leader),
        runner_up: order.get(last_winner + 1).map(|&next| name(next)),
        lead,
        decision: in_words(contest, &decision),
        certain: still.map(certain),
        worst_case_lead: still.map(worst),
        missing_stations: unreported.stations,
        missing_voters: unreported.voters,
        missing_votes: still,
        shares,
        rivals,
        can_be_elected,
        certain_up_to,
        certain_at,
        turnout_caps: caps.collect(),
        without_flagged: None,
        k_min: None,
        false_sheets: None,
        k_min_in_hand: None,
        unreported,
    })
}

impl Outcome {
    /// The same with the outcome if these rows, which are sheets that break a rule and count all
    /// the same, could hold anything. `votes` are the sums of `in_hand`, in the contest's order.
    #[must_use]
    pub fn with_flagged(
        mut self,
        contest: &Contest,
        in_hand: &InHand<'_>,
        votes: &[u64],
        flagged: &[usize],
    ) -> Self {
        let Some(mut still) = self.missing_votes.filter(|_| !flagged.is_empty()) else {
            return self;
        };
        let rooms = Rooms::of(in_hand);
        let mut rest = votes.to_vec();
        for &row in flagged {
            let room = rooms.at(row);
            // What is missing on the sheet is among what can still come already.
            let most = room.most_votes(in_hand.extra_voters);
            still = still.saturating_add(most.saturating_sub(room.slack.unwrap_or(0)));
            for (place, votes) in rest.iter_mut().enumerate() {
                let cell = row * contest.selections().len() + place;
                *votes -= in_hand
                    .sheets()
                    .votes()
                    .number(cell)
                    .unwrap_or(0)
                    .min(*votes);
            }
        }
        let (rule, winners) = (contest.rule(), contest.winners());
        let decision = decide(rule, winners, &rest).map(|found| in_words(contest, &found));
        self.without_flagged = Some(WithoutFlagged {
            sheets: flagged.len() as u64,
            missing_votes: still,
            certain: certainty(rule, winners, &rest, still)
                && decision.as_ref() == Some(&self.decision),
            decision,
        });
        self
    }

    /// The same with the fewest sheets that have to be false for another outcome. `votes` are the
    /// sums of `in_hand`, in the contest's order.
    #[must_use]
    pub fn with_false_sheets(
        mut self,
        contest: &Contest,
        in_hand: &InHand<'_>,
        votes: &[u64],
    ) -> Self {
        let Some(still) = self.missing_votes else {
            return self;
        };
        if let Some((found, in_hand_only)) =
            false_sheets(in_hand, contest.rule(), contest.winners(), votes, still)
        {
            self.k_min = Some(found.at_least);
            self.false_sheets = Some(found);
            self.k_min_in_hand = in_hand_only;
        }
        self
    }
}

/// Whether a selection can be among the winners, or be elected outright, with `still` more votes.
fn can_win(contest: &Contest, votes: &[u64], place: usize, still: u64) -> bool {
    let rule = contest.rule();
    let winners = match rule {
        ContestRule::Plurality => contest.winners() as usize,
        ContestRule::TopTwo => 2,
        ContestRule::Majority | ContestRule::FortyAndTen => {
            return is_elected(rule, votes, place, still);
        }
    };
    let own = u128::from(votes[place]) + u128::from(still);
    let before = votes
        .iter()
        .enumerate()
        .filter(|(other, votes)| *other != place && u128::from(**votes) >= own);
    before.count() < winners
}

/// The most missing votes under which a decision is certain, by halving: what is certain with more
/// is certain with fewer. `None` where it is not even certain with none.
fn most_missing(certain: impl Fn(u64) -> bool) -> Option<u64> {
    if !certain(0) {
        return None;
    }
    // No country has so many voters, and 128 bits hold eleven times as many.
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

/// A decision in words, selections by their identifiers.
pub fn in_words(contest: &Contest, decision: &Decision) -> Said {
    let name = |place: &usize| Said::verbatim(contest.selections()[*place].id.as_str());
    match decision {
        Decision::Elected(places) => match (contest.rule(), places.as_slice()) {
            (ContestRule::TopTwo, [one, other]) => say!(
                "{one} and {other} go to the second round",
                one = name(one),
                other = name(other)
            ),
            (_, [one]) => say!("{name} elected", name = name(one)),
            (_, several) => {
                let names = Said::joined(several.iter().map(name), ", ");
                say!("{names} elected", names = names)
            }
        },
        Decision::RunOff([one, other]) => say!(
            "run-off of {one} and {other}",
            one = name(one),
            other = name(other)
        ),
        Decision::Tied => say!("a tie"),
    }
}
