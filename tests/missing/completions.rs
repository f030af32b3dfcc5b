//! What is said of every completion, held against every completion: small elections in which each
//! possible vote of each missing station, each possible content of each false sheet and each
//! choice of stations behind a bulletin is counted out, one by one.
//!
//! Where no vote is missing on a sheet in hand the two agree exactly. Where one is, what it could
//! be is counted as if it could be any selection's; then every statement has to hold all the same,
//! and may say less than is true.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scrutineer::coverage::{
    AnnouncedCount, AnnouncedVotes, CountedStations, MissingStation, Outcome, PublishedVotes,
    ReceivedSheets, Unreported, outcome, residual, unreported,
};
use scrutineer::model::{
    Contest, ContestRule, Frame, Included, Reported, Selection, StationKey, TallySheet,
    TallySheets, UnitId, Voters, Votes,
};

/// A small election of which some sheets are in hand.
#[derive(Debug, Clone)]
struct Case {
    rule: ContestRule,
    winners: u32,
    selections: usize,
    /// Votes (a missing one is `None`) and roll of each sheet in hand.
    sheets: Vec<(Vec<Option<u64>>, u64)>,
    /// The rolls of the stations without a sheet.
    missing: Vec<u64>,
    extra: u64,
    /// Whether the rolls of the missing stations are known one by one, or in sum.
    register: bool,
}

/// Votes of every selection, six bits each: adding the numbers adds the votes. No sum here comes
/// to 64.
type Sums = u32;

/// A set of sums, a bit for each, since there are many of them.
#[derive(Clone)]
struct Reached(Vec<u64>);

impl Reached {
    fn nothing_yet() -> Self {
        let mut words = vec![0; (1 << (6 * SELECTIONS)) / 64];
        words[0] = 1;
        Self(words)
    }

    /// Every sum of this set with one of those.
    fn and(&self, others: &BTreeSet<Sums>) -> Self {
        let last = self.0.iter().rposition(|&word| word != 0).unwrap_or(0);
        let mut words = vec![0; self.0.len()];
        for other in others {
            let (skip, bits) = (*other as usize / 64, *other % 64);
            for at in 0..=last {
                let word = self.0[at];
                if word == 0 {
                    continue;
                }
                words[at + skip] |= word << bits;
                if bits > 0 && word >> (64 - bits) != 0 {
                    words[at + skip + 1] |= word >> (64 - bits);
                }
            }
        }
        Self(words)
    }

    fn iter(&self) -> impl Iterator<Item = Sums> + Clone + '_ {
        let words = self.0.iter().enumerate().filter(|(_, word)| **word != 0);
        words.flat_map(|(at, &word)| {
            let bits = (0..64).filter(move |bit| word >> bit & 1 == 1);
            bits.map(move |bit| at as Sums * 64 + bit)
        })
    }

    fn contains(&self, sums: Sums) -> bool {
        self.0[sums as usize / 64] >> (sums % 64) & 1 == 1
    }
}

/// The most selections.
const SELECTIONS: usize = 3;

fn pack(votes: &[u64]) -> Sums {
    let places = votes.iter().enumerate();
    places
        .map(|(place, votes)| (*votes as u32) << (6 * place))
        .sum()
}

fn at(sums: Sums, place: usize) -> u64 {
    u64::from(sums >> (6 * place) & 63)
}

fn whole(sums: Sums) -> u64 {
    (0..SELECTIONS).map(|place| at(sums, place)).sum()
}

fn cases() -> impl Strategy<Value = Case> {
    let rule = prop_oneof![
        Just((ContestRule::Plurality, 1)),
        Just((ContestRule::Plurality, 2)),
        Just((ContestRule::Majority, 1)),
        Just((ContestRule::FortyAndTen, 1)),
        Just((ContestRule::TopTwo, 1)),
    ];
    (rule, 2usize..=SELECTIONS).prop_flat_map(|((rule, winners), selections)| {
        let votes = prop::collection::vec(
            prop_oneof![12 => (0u64..=4).prop_map(Some), 1 => Just(None)],
            selections,
        );
        let sheet = (votes, 0u64..=6);
        (
            prop::collection::vec(sheet, 0..=3),
            prop::collection::vec(0u64..=3, 0..=2),
            0u64..=1,
            any::<bool>(),
        )
            .prop_map(move |(sheets, missing, extra, register)| Case {
                rule,
                winners: winners.min(selections as u32 - 1),
                selections,
                sheets,
                missing,
                extra,
                register,
            })
    })
}

impl Case {
    fn contest(&self) -> Contest {
        let selections = (0..self.selections)
            .map(|place| Selection {
                id: name(place).as_str().into(),
                name: String::new(),
            })
            .collect();
        Contest::new("c", self.rule, self.winners, selections, Default::default()).unwrap()
    }

    fn tally_sheets(&self) -> TallySheets {
        let ids = (0..self.selections).map(|place| name(place).as_str().into());
        let mut sheets = TallySheets::new(ids.collect(), Vec::new());
        for (at, (votes, roll)) in self.sheets.iter().enumerate() {
            let value = |votes: &Option<u64>| match votes {
                Some(votes) => Reported::Value(Votes::from(*votes)),
                None => Reported::missing(scrutineer::model::MissingReason::Illegible),
            };
            sheets
                .push(&TallySheet {
                    station: StationKey::new([at.to_string()]),
                    voters_registered: Reported::Value(Voters::from(*roll)),
                    votes: votes
                        .iter()
                        .enumerate()
                        .map(|(place, votes)| (name(place).as_str().into(), value(votes)))
                        .collect(),
                    ..TallySheet::default()
                })
                .unwrap();
        }
        sheets
    }

    fn in_hand<'a>(&self, included: &'a Included<'a>) -> ReceivedSheets<'a> {
        ReceivedSheets {
            included,
            unit: Some(UnitId::ROOT),
            extra_voters: self.extra,
        }
    }

    fn unreported(&self, in_hand: &ReceivedSheets<'_>) -> Unreported {
        let stations = Some(self.missing.len() as u64);
        let missing: Vec<MissingStation> = self
            .missing
            .iter()
            .map(|&roll| MissingStation {
                station: String::new(),
                voters_registered: Some(roll),
                units: Vec::new(),
            })
            .collect();
        if self.register {
            let missing: Vec<&MissingStation> = missing.iter().collect();
            return unreported(in_hand, stations, Frame::default(), Some(&missing));
        }
        let rolls: u64 = self.sheets.iter().map(|(_, roll)| roll).sum();
        let frame = Frame {
            voters_registered: Some(rolls + self.missing.iter().sum::<u64>()),
            ..Frame::default()
        };
        unreported(in_hand, stations, frame, None)
    }

    fn outcome(&self) -> Option<Outcome> {
        let (contest, sheets) = (self.contest(), self.tally_sheets());
        let included = Included::all(&sheets);
        let in_hand = self.in_hand(&included);
        let votes = self.in_hand_votes();
        let outcome = outcome(&contest, &votes, self.unreported(&in_hand), &[], None)?;
        Some(outcome.with_false_sheets(&contest, &in_hand, &votes))
    }

    fn in_hand_votes(&self) -> Vec<u64> {
        let sheet = |place: usize| self.sheets.iter().map(move |(votes, _)| votes[place]);
        (0..self.selections)
            .map(|place| sheet(place).flatten().sum())
            .collect()
    }

    /// Whether no vote is missing on a sheet in hand.
    fn is_complete(&self) -> bool {
        self.sheets
            .iter()
            .all(|(votes, _)| votes.iter().all(Option::is_some))
    }

    fn unpack(&self, sums: Sums) -> Vec<u64> {
        (0..self.selections).map(|place| at(sums, place)).collect()
    }

    /// Everything that a sheet in hand can hold where it is true.
    fn readings(&self, sheet: usize) -> BTreeSet<Sums> {
        let (votes, roll) = &self.sheets[sheet];
        let known: Vec<u64> = votes.iter().map(|votes| votes.unwrap_or(0)).collect();
        let is_open = |place: usize| votes[place].is_none();
        if votes.iter().all(Option::is_some) {
            return BTreeSet::from([pack(&known)]);
        }
        let left = (roll + self.extra).saturating_sub(known.iter().sum());
        splits(self.selections, left)
            .into_iter()
            .filter(|&more| (0..self.selections).all(|one| is_open(one) || at(more, one) == 0))
            .map(|more| pack(&known) + more)
            .collect()
    }

    /// Everything that it can hold where it is false.
    fn inventions(&self, sheet: usize) -> BTreeSet<Sums> {
        let (votes, roll) = &self.sheets[sheet];
        let papers: u64 = votes.iter().flatten().sum();
        splits(self.selections, papers.max(roll + self.extra))
    }

    /// Everything that the missing stations can hold together.
    fn missing_votes(&self) -> Reached {
        let stations = self.missing.iter();
        let each = stations.map(|roll| splits(self.selections, roll + self.extra));
        each.fold(Reached::nothing_yet(), |all, one| all.and(&one))
    }

    /// Every final result, the sheets in `is_false` holding anything.
    fn completions(&self, is_false: impl Fn(usize) -> bool) -> Reached {
        (0..self.sheets.len()).fold(self.missing_votes(), |all, sheet| {
            if is_false(sheet) {
                all.and(&self.inventions(sheet))
            } else {
                all.and(&self.readings(sheet))
            }
        })
    }
}

fn name(place: usize) -> String {
    format!("S{place}")
}

/// Every way to give at most `votes` to so many selections.
fn splits(selections: usize, votes: u64) -> BTreeSet<Sums> {
    if selections == 0 {
        return BTreeSet::from([0]);
    }
    let each = (0..=votes).flat_map(|first| {
        splits(selections - 1, votes - first)
            .into_iter()
            .map(move |rest| first as u32 | rest << 6)
    });
    each.collect()
}

/// What votes decide, written down once more: the sorted places of the winners behind a letter, or
/// "tie".
fn decided(rule: ContestRule, winners: u32, votes: &[u64]) -> String {
    let mut order: Vec<usize> = (0..votes.len()).collect();
    order.sort_by_key(|&place| std::cmp::Reverse(votes[place]));
    let whole: u64 = votes.iter().sum();
    let first = |many: usize| {
        if many < order.len() && votes[order[many - 1]] == votes[order[many]] {
            return "tie".to_string();
        }
        let mut first = order[..many].to_vec();
        first.sort_unstable();
        format!("{first:?}")
    };
    let top = votes[order[0]];
    let next = votes[order[1]];
    let outright = match rule {
        ContestRule::Plurality => return first(winners as usize),
        ContestRule::TopTwo => return first(2),
        ContestRule::Majority => 2 * top > whole,
        ContestRule::FortyAndTen => {
            2 * top > whole
                || (whole > 0 && 100 * top >= 40 * whole && 100 * (top - next) >= 10 * whole)
        }
    };
    if outright {
        format!("elected {}", order[0])
    } else {
        format!("run-off {}", first(2))
    }
}

fn has_tie(decided: &str) -> bool {
    decided.contains("tie")
}

/// Whether every completion decides as the sheets in hand do, and without a tie.
fn is_certain(case: &Case, completions: &Reached) -> bool {
    let now = decided(case.rule, case.winners, &case.in_hand_votes());
    !has_tie(&now)
        && completions
            .iter()
            .all(|votes| decided(case.rule, case.winners, &case.unpack(votes)) == now)
}

/// Every set of so many of so many.
fn subsets(of: usize, many: usize) -> Vec<Vec<bool>> {
    (0u32..1 << of)
        .filter(|set| set.count_ones() as usize == many)
        .map(|set| (0..of).map(|at| set >> at & 1 == 1).collect())
        .collect()
}

/// Compares a/b with c/d.
fn compare(a: u64, b: u64, c: u64, d: u64) -> std::cmp::Ordering {
    (u128::from(a) * u128::from(d)).cmp(&(u128::from(c) * u128::from(b)))
}

proptest! {
    #![proptest_config(crate::support::cases(300))]

    #[test]
    fn every_interval_is_reached_and_left_by_no_completion(case in cases()) {
        let Some(outcome) = case.outcome() else { return Ok(()) };
        let completions = case.completions(|_| false);
        for place in 0..case.selections {
            let shares = completions
                .iter()
                .map(|votes| (at(votes, place), whole(votes)))
                .filter(|(_, whole)| *whole > 0);
            let low = shares.clone().min_by(|a, b| compare(a.0, a.1, b.0, b.1));
            let high = shares.max_by(|a, b| compare(a.0, a.1, b.0, b.1));
            let found = outcome.shares.iter().find(|one| one.selection == name(place));
            match (low, high, found) {
                (Some(low), Some(high), Some(found)) => {
                    let low = compare(low.0, low.1, found.low.part(), found.low.whole());
                    let high = compare(high.0, high.1, found.high.part(), found.high.whole());
                    prop_assert!(low.is_ge() && high.is_le(), "{found:?}");
                    prop_assert!(low.is_eq() && high.is_eq() || !case.is_complete(), "{found:?}");
                }
                (None, None, _) => {}
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }

    #[test]
    fn an_outcome_is_certain_exactly_when_every_completion_has_it(case in cases()) {
        let Some(outcome) = case.outcome() else { return Ok(()) };
        let completions = case.completions(|_| false);
        let certain = is_certain(&case, &completions);
        if !case.is_complete() {
            prop_assert!(outcome.certain != Some(true) || certain);
            return Ok(());
        }
        prop_assert_eq!(outcome.certain, Some(certain));
        // The worst case of the lead, and who can win.
        let winners = match case.rule {
            ContestRule::Plurality => case.winners as usize,
            ContestRule::TopTwo => 2,
            _ => 1,
        };
        if winners == 1 {
            let leader = (0..case.selections).find(|&place| name(place) == outcome.leader).unwrap();
            let worst = completions
                .iter()
                .map(|votes| {
                    let votes = case.unpack(votes);
                    let next = (0..case.selections).filter(|&place| place != leader);
                    votes[leader] as i128 - next.map(|place| votes[place]).max().unwrap() as i128
                })
                .min();
            prop_assert_eq!(outcome.worst_case_lead, worst);
        }
        for place in 0..case.selections {
            let can = completions.iter().any(|votes| {
                let votes = &case.unpack(votes);
                let mut order: Vec<usize> = (0..votes.len()).collect();
                // Equal votes count for this one: it can win a draw of lots.
                order.sort_by_key(|&other| (std::cmp::Reverse(votes[other]), other != place));
                match case.rule {
                    ContestRule::Plurality | ContestRule::TopTwo => order[..winners].contains(&place),
                    _ => decided(case.rule, case.winners, votes) == format!("elected {place}"),
                }
            });
            let found = outcome.can_be_elected.contains(&name(place));
            // A tie for the last place is no win by votes.
            if found != can {
                let tied = matches!(case.rule, ContestRule::Plurality | ContestRule::TopTwo);
                prop_assert!(tied && can, "{place}: {found}, {can}");
            }
        }
    }

    #[test]
    fn fewer_false_sheets_than_the_fewest_never_change_the_outcome(case in cases()) {
        let Some(outcome) = case.outcome() else { return Ok(()) };
        let fewest = |missing: bool| {
            (0..=case.sheets.len()).find(|&many| {
                subsets(case.sheets.len(), many).iter().any(|set| {
                    let mut case = case.clone();
                    if !missing {
                        case.missing.clear();
                        for (votes, _) in &mut case.sheets {
                            for votes in votes.iter_mut() {
                                *votes = Some(votes.unwrap_or(0));
                            }
                        }
                    }
                    !is_certain(&case, &case.completions(|sheet| set[sheet]))
                })
            })
        };
        let truth = fewest(true).map(|many| many as u64);
        let found = outcome.false_sheets.as_ref();
        let at_least = found.map(|found| found.at_least);
        let at_most = found.and_then(|found| found.at_most);
        if case.rule == ContestRule::FortyAndTen || !case.is_complete() {
            match truth {
                Some(truth) => {
                    prop_assert!(at_least.is_some_and(|least| least <= truth), "{at_least:?} {truth}");
                    let enough = at_most.is_none_or(|most| most >= truth);
                    prop_assert!(enough || !case.is_complete(), "{at_most:?} {truth}");
                }
                // With votes missing elsewhere than assumed, what is called enough may not be.
                None => prop_assert!(at_most.is_none() || !case.is_complete()),
            }
        } else {
            prop_assert_eq!(at_least, truth);
            prop_assert_eq!(at_most, truth);
            prop_assert_eq!(outcome.k_min, truth);
            let in_hand = fewest(false).map(|many| many as u64);
            prop_assert_eq!(outcome.k_min_received, in_hand);
        }
    }

    #[test]
    fn with_a_sheet_taken_for_unknown_the_outcome_is_certain_only_if_it_is_for_all_it_could_hold(case in cases()) {
        prop_assume!(!case.sheets.is_empty() && case.is_complete());
        let (contest, sheets) = (case.contest(), case.tally_sheets());
        let included = Included::all(&sheets);
        let in_hand = case.in_hand(&included);
        let votes = case.in_hand_votes();
        let Some(outcome) = outcome(&contest, &votes, case.unreported(&in_hand), &[], None) else {
            return Ok(());
        };
        let found = outcome.with_flagged(&contest, &in_hand, &votes, &[0]).without_flagged.unwrap();
        prop_assert_eq!(found.certain, is_certain(&case, &case.completions(|sheet| sheet == 0)));
    }

    #[test]
    fn a_partial_announcement_is_bounded_by_every_choice_of_stations(
        case in cases(),
        least in 0usize..=7,
        more in 0usize..=3,
        announced in 0u64..=30,
    ) {
        let stations = case.sheets.len() + case.missing.len();
        let at_least = least.min(stations);
        let at_most = (at_least + more).min(stations);
        let sheets = case.tally_sheets();
        let included = Included::all(&sheets);
        let in_hand = case.in_hand(&included);
        let unreported = case.unreported(&in_hand);
        let members: Vec<usize> = vec![0, case.selections - 1];
        let counted = CountedStations {
            at_least: at_least as u64,
            at_most: at_most as u64,
            expected: stations as u64,
        };
        let mut votes = PublishedVotes::new(in_hand, unreported);
        let named = |name: &str, members: Vec<usize>| AnnouncedVotes {
            name: name.to_string(),
            members,
            votes: announced,
        };
        let names = [named("S0", vec![0]), named("both", members.clone())];
        let partial = votes.bounds(&names, counted);

        // Every set of stations, its fewest and most votes for a set of selections.
        let range = |members: &[usize], at_least: usize, at_most: usize| {
            let of = |votes: Sums| members.iter().map(|&member| at(votes, member)).sum::<u64>();
            let (mut fewest, mut most) = (u64::MAX, 0);
            for many in at_least..=at_most {
                for set in subsets(stations, many) {
                    let mut all = Reached::nothing_yet();
                    let published = case.sheets.len();
                    for sheet in (0..published).filter(|&sheet| set[sheet]) {
                        all = all.and(&case.readings(sheet));
                    }
                    let rolls = |at: usize| case.missing[at - published] + case.extra;
                    let missing = (published..stations).filter(|&at| set[at]);
                    let held: u64 = if case.register {
                        missing.map(rolls).sum()
                    } else if missing.clone().next().is_some() {
                        // Only their sum is known: it may be in any of them.
                        (published..stations).map(rolls).sum()
                    } else {
                        0
                    };
                    fewest = fewest.min(all.iter().map(of).min().unwrap());
                    most = most.max(all.iter().map(of).max().unwrap() + held);
                }
            }
            (fewest, most)
        };
        let mut feasible = true;
        for (bound, members) in partial.bounds.iter().zip([&[0][..], &members]) {
            let (floor, ceiling) = range(members, at_least, at_most);
            prop_assert_eq!((bound.floor, bound.ceiling), (floor, Some(ceiling)));
            let outside = (floor.saturating_sub(announced)).max(announced.saturating_sub(ceiling));
            prop_assert_eq!(bound.excess, outside);
            feasible &= outside == 0;
            let up_to = (0..=stations)
                .rfind(|&many| range(members, many, stations).0 <= announced)
                .unwrap();
            prop_assert_eq!(bound.fits_up_to, up_to as u64);
            let from = (0..=stations).find(|&many| range(members, 0, many).1 >= announced);
            prop_assert_eq!(bound.fits_from, from.map(|from| from as u64));
        }
        prop_assert_eq!(partial.feasible, feasible);
    }

    #[test]
    fn a_residual_is_feasible_exactly_when_some_completion_is_the_announcement(
        case in cases(),
        announced in prop::collection::vec(0u64..=14, 4),
    ) {
        let sheets = case.tally_sheets();
        let included = Included::all(&sheets);
        let in_hand = case.in_hand(&included);
        let unreported = case.unreported(&in_hand);
        let in_hand_votes = case.in_hand_votes();
        let announced = &announced[..case.selections];
        let lines: Vec<AnnouncedCount> = (0..case.selections)
            .map(|place| AnnouncedCount {
                name: name(place),
                members: vec![place],
                announced: announced[place],
                tabulated: in_hand_votes[place],
            })
            .collect();
        let found = residual(&lines, &mut PublishedVotes::new(in_hand, unreported));
        // A missing cell may only hold its own selection's votes; the bound on their sum is then
        // not the whole truth, and says less than it could.
        let complete = case.is_complete();
        let possible = |set: &[bool]| case.completions(|sheet| set[sheet]).contains(pack(announced));
        let truth = possible(&vec![false; case.sheets.len()]);
        if complete {
            prop_assert_eq!(found.feasible, truth);
        } else {
            prop_assert!(found.feasible || !truth);
        }
        let fewest = (0..=case.sheets.len())
            .find(|&many| subsets(case.sheets.len(), many).iter().any(|set| possible(set)))
            .map(|many| many as u64);
        match (fewest, found.false_sheets_at_least) {
            (Some(fewest), Some(least)) => {
                prop_assert!(least <= fewest);
                if complete && found.violations.len() <= 1 {
                    prop_assert_eq!(least, fewest);
                }
            }
            (Some(fewest), None) => prop_assert!(false, "{fewest} would do"),
            (None, _) => {}
        }
    }

    #[test]
    fn a_sheet_more_never_widens_an_interval(case in cases(), votes in prop::collection::vec(0u64..=3, 4)) {
        let Some(before) = case.outcome() else { return Ok(()) };
        let mut after = case.clone();
        let Some(roll) = after.missing.pop() else { return Ok(()) };
        let mut left = roll + case.extra;
        let votes = votes[..case.selections]
            .iter()
            .map(|&votes| {
                let votes = votes.min(left);
                left -= votes;
                Some(votes)
            })
            .collect();
        after.sheets.push((votes, roll));
        let Some(after) = after.outcome() else { return Ok(()) };
        prop_assert!(after.missing_votes <= before.missing_votes);
        for then in &after.shares {
            let Some(now) = before.shares.iter().find(|one| one.selection == then.selection) else {
                continue;
            };
            let low = compare(now.low.part(), now.low.whole(), then.low.part(), then.low.whole());
            let high = compare(now.high.part(), now.high.whole(), then.high.part(), then.high.whole());
            prop_assert!(low.is_le() && high.is_ge(), "{now:?} {then:?}");
        }
        if before.certain == Some(true) {
            prop_assert_eq!(after.certain, Some(true));
        }
    }
}
