//! Turnout against share: how many votes were cast at stations of each turnout and share.

use super::bin;

/// Cells on each side, of two percentage points each.
pub const SIDE: usize = 50;

/// Votes by turnout and share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    /// Votes for the selection: [`SIDE`] shares for each of [`SIDE`] turnouts.
    pub votes: Vec<u64>,
    /// Stations in the same cells.
    pub stations: Vec<u64>,
    /// The most votes in one cell.
    pub most: u64,
    /// All votes.
    pub sum: u64,
}

impl Fingerprint {
    /// The votes of a cell.
    pub fn at(&self, turnout: usize, share: usize) -> u64 {
        self.votes.get(turnout * SIDE + share).copied().unwrap_or(0)
    }

    /// The votes in ten by ten larger cells, of ten percentage points each: shares by turnout.
    pub fn by_tens(&self) -> [[u64; 10]; 10] {
        let mut tens = [[0; 10]; 10];
        for (cell, votes) in self.votes.iter().enumerate() {
            let sum: &mut u64 = &mut tens[cell / SIDE * 10 / SIDE][cell % SIDE * 10 / SIDE];
            *sum = sum.saturating_add(*votes);
        }
        tens
    }
}

/// The fingerprint of a selection; `None` where it has no votes at a station with a roll.
///
/// ```
/// use scrutineer::figure::fingerprint::fingerprint;
/// let found = fingerprint(&[100, 100], &[50, 50], &[20, 21]).unwrap();
/// assert_eq!((found.at(25, 20), found.at(25, 21), found.sum), (20, 21, 41));
/// ```
pub fn fingerprint(registered: &[u64], ballots: &[u64], votes: &[u64]) -> Option<Fingerprint> {
    let mut found = Fingerprint {
        votes: vec![0; SIDE * SIDE],
        stations: vec![0; SIDE * SIDE],
        most: 0,
        sum: 0,
    };
    for ((&registered, &ballots), &votes) in registered.iter().zip(ballots).zip(votes) {
        let cell = bin(ballots, registered, SIDE).zip(bin(votes, ballots, SIDE));
        if let Some((turnout, share)) = cell {
            let cell = turnout * SIDE + share;
            found.votes[cell] = found.votes[cell].saturating_add(votes);
            found.stations[cell] += 1;
            found.sum = found.sum.saturating_add(votes);
        }
    }
    found.most = found.votes.iter().copied().max().unwrap_or(0);
    (found.most > 0).then_some(found)
}

/// How often a cell has to be doubled to have more than half of what the fullest has, from 0 to
/// `steps − 1`, in which all that are smaller lie; `None` of an empty cell.
pub fn halvings(votes: u64, most: u64, steps: usize) -> Option<usize> {
    if votes == 0 {
        return None;
    }
    let more_than_half =
        |halvings: &usize| u128::from(votes) << (halvings + 1).min(60) > u128::from(most);
    let last = steps.saturating_sub(1);
    Some((0..last).find(more_than_half).unwrap_or(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_add_up_to_all_votes_in_either_size() {
        let registered = vec![1_000; 300];
        let ballots: Vec<u64> = (0..300).map(|i| 400 + i * 2).collect();
        let votes: Vec<u64> = ballots.iter().map(|ballots| ballots / 3).collect();
        let found = fingerprint(&registered, &ballots, &votes).unwrap();
        let sum: u64 = votes.iter().sum();
        assert_eq!((found.sum, found.votes.iter().sum::<u64>()), (sum, sum));
        assert_eq!(found.by_tens().iter().flatten().sum::<u64>(), sum);
        // 400 to 499 ballots of 1,000 are the first fifty stations, with a share of a third.
        assert_eq!(found.by_tens()[4][3], votes[..50].iter().sum::<u64>());
        assert_eq!(fingerprint(&[10], &[20], &[5]), None);
    }

    #[test]
    fn a_cell_is_in_the_step_of_its_halvings() {
        let steps = [100, 51, 50, 26, 25, 1, 0].map(|votes| halvings(votes, 100, 4));
        let expected = [Some(0), Some(0), Some(1), Some(1), Some(2), Some(3), None];
        assert_eq!(steps, expected);
    }
}
