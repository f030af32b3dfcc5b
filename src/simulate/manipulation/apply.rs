//! Applies manipulations one after the other, and records the truth of every station.
//!
//! Each manipulation has its own stream, and each station has its own draw in it, numbered by
//! centre and table. So what happens to a station depends neither on the order of the rows nor on
//! threads, and an additional manipulation at the end changes nothing that the others did.

use crate::model::Problems;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use crate::model::SelectionId;
use crate::numeric::stream::Stream;
use crate::threads;

use super::super::election::{Counts, Election};
use super::super::error::{ParameterError, Wrong};
use super::super::truth::{Added, SheetFate, Touched, Truth};
use super::any::{Beneficiary, Manipulation};
use super::copied::donors;
use super::lean::{Side, chances};

/// Applies all manipulations to an election and returns what was done. The leader is the selection
/// with the most votes before the first manipulation.
///
/// # Errors
/// Every parameter that is out of its range, and every selection that does not exist. In that case
/// nothing is changed.
///
/// ```
/// use scrutineer::numeric::stream::Seed;
/// use scrutineer::simulate::{HonestParameters, apply, honest};
///
/// let stream = Seed::from_text("example").stream("simulate");
/// let mut election = honest(&HonestParameters::default(), &stream).unwrap();
/// let before = election.sum(0);
/// let truth = apply(&mut election, &["stuffing=0.1".parse().unwrap()], &stream).unwrap();
/// assert_eq!(election.sum(0) - before, truth.sum(None).votes[0] as u64);
/// ```
pub fn apply(
    election: &mut Election,
    manipulations: &[Manipulation],
    stream: &Stream,
) -> Result<Truth, Problems<ParameterError>> {
    let ranking = election.ranking();
    let mut wrong = Wrong::default();
    let mut planned = Vec::with_capacity(manipulations.len());
    for (step, manipulation) in manipulations.iter().enumerate() {
        let kind = manipulation.kind();
        let key = format!("manipulation {} ({kind})", step + 1);
        manipulation.check(&key, &mut wrong);
        planned.push(plan(election, manipulation, &key, &ranking, &mut wrong));
    }
    wrong.done()?;
    let mut truth = Truth::default();
    for (step, (manipulation, whom)) in manipulations.iter().zip(planned).enumerate() {
        let name = format!("manipulation {step} {}", manipulation.kind());
        let stream = stream.substream(&name);
        let touched = touch(election, manipulation, whom, &stream);
        for (row, after, sheet) in touched {
            let before = election.counts(row);
            election.set(row, &after);
            match sheet {
                SheetFate::Deleted => election.published[row] = false,
                SheetFate::Delayed(by) => {
                    if let Some(arrival) = &mut election.arrival {
                        arrival[row] += by;
                    }
                }
                SheetFate::Kept | SheetFate::CopiedFrom(_) => {}
            }
            truth.touched.push(Touched {
                row,
                step,
                manipulation: manipulation.kind(),
                selection: whom.selection,
                added: added(&before, &after),
                sheet,
            });
        }
    }
    Ok(truth)
}

/// The selection that benefits, and the other selection that the manipulation names.
#[derive(Debug, Clone, Copy)]
struct Whom {
    selection: Option<usize>,
    other: Option<usize>,
}

fn plan(
    election: &Election,
    manipulation: &Manipulation,
    key: &str,
    ranking: &[usize],
    wrong: &mut Wrong,
) -> Whom {
    let mut find = |parameter: &str, id: &SelectionId| {
        let ids = || election.selections.iter().map(|one| &one.id);
        let place = ids().position(|known| known == id);
        if place.is_none() {
            wrong.0.push(ParameterError::Unknown {
                key: format!("{key}.{parameter}"),
                name: id.to_string(),
                known: ids().map(ToString::to_string).collect(),
            });
        }
        place
    };
    let selection = match manipulation.beneficiary() {
        Beneficiary::Nobody => None,
        Beneficiary::Leader => ranking.first().copied(),
        Beneficiary::Named(id) => find("selection", id),
    };
    let other = match manipulation.other() {
        Some((parameter, id)) => find(parameter, id),
        None => ranking
            .iter()
            .copied()
            .find(|&place| Some(place) != selection),
    };
    if selection.is_some() && selection == other {
        wrong.refuse(key, "the two selections are one");
    }
    if let Manipulation::Delayed(_) = manipulation
        && election.arrival.is_none()
    {
        wrong.refuse(key, "nobody knows when the sheets of this election arrived");
    }
    Whom { selection, other }
}

/// The rows that a manipulation touches, and their new contents.
fn touch(
    election: &Election,
    manipulation: &Manipulation,
    whom: Whom,
    stream: &Stream,
) -> Vec<(usize, Counts, SheetFate)> {
    let place = whom.selection.unwrap_or(0);
    let chances = match manipulation {
        Manipulation::Deleted(one) => {
            Some(chances(election, place, one.stations, one.lean, Side::Weak))
        }
        Manipulation::Delayed(one) => Some(chances(
            election,
            place,
            one.stations,
            one.lean,
            Side::Strong,
        )),
        _ => None,
    };
    let donors = match manipulation {
        Manipulation::Copied(_) => donors(election),
        _ => Vec::new(),
    };
    let last = election.arrival.iter().flatten().copied();
    let last = last.fold(0.0, f64::max);
    let one = |row: usize| {
        let mut random = stream.draw(election.key(row));
        let chance = match &chances {
            Some(chances) => chances[row],
            None => manipulation.stations(),
        };
        if random.random::<f64>() >= chance {
            return None;
        }
        let before = election.counts(row);
        let mut after = before.clone();
        let sheet = match manipulation {
            Manipulation::Copied(one) => {
                let of_region = &donors[election.region[row] as usize];
                match one.change(election, row, of_region, &mut after, &mut random) {
                    Some(from) => SheetFate::CopiedFrom(from),
                    None => SheetFate::Kept,
                }
            }
            Manipulation::Deleted(_) if election.published[row] => SheetFate::Deleted,
            Manipulation::Delayed(one) => {
                let arrival = one.change(&mut after, place, last, &mut random);
                let was = election.arrival.as_ref().map_or(0.0, |all| all[row]);
                SheetFate::Delayed(arrival - was)
            }
            _ => {
                change(manipulation, &mut after, whom, &mut random);
                SheetFate::Kept
            }
        };
        (after != before || sheet != SheetFate::Kept).then_some((row, after, sheet))
    };
    let pieces = threads::map_rows(election.len(), |piece| {
        piece.filter_map(one).collect::<Vec<_>>()
    });
    pieces.into_iter().flatten().collect()
}

/// Applies a manipulation that changes only the counts.
fn change(manipulation: &Manipulation, to: &mut Counts, whom: Whom, random: &mut ChaCha8Rng) {
    let place = whom.selection.unwrap_or(0);
    match manipulation {
        Manipulation::Stuffing(one) => one.change(to, place, random),
        Manipulation::ExtremeStuffing(one) => one.change(to, place, random),
        Manipulation::ProportionalStuffing(one) => one.change(to, random),
        Manipulation::Switching(one) => {
            let from = whom.other.filter(|_| one.from.is_some());
            one.change(to, place, from, random);
        }
        Manipulation::RoundedCounts(one) => one.change(to, place),
        Manipulation::TargetPercentages(one) => one.change(to, place),
        Manipulation::Fabricated(one) => one.change(to, place, random),
        Manipulation::SwappedColumns(one) => {
            if let Some(other) = whom.other {
                one.change(to, place, other);
            }
        }
        Manipulation::Slips(one) => one.change(to, random),
        Manipulation::RegisterPadding(one) => one.change(to),
        // These change more than counts and are handled above.
        Manipulation::Copied(_) | Manipulation::Deleted(_) | Manipulation::Delayed(_) => {}
    }
}

/// Differences fit, because no count is above [`CountColumn::MAX`](crate::model::CountColumn::MAX).
fn added(before: &Counts, after: &Counts) -> Added {
    let difference = |before: u64, after: u64| after as i64 - before as i64;
    let votes = before.votes.iter().zip(&after.votes);
    Added {
        registered: difference(before.registered, after.registered),
        ballots: difference(before.ballots, after.ballots),
        null: difference(before.null, after.null),
        votes: votes.map(|(&one, &other)| difference(one, other)).collect(),
    }
}

#[cfg(test)]
mod tests;
