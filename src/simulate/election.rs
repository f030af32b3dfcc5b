//! An election as columns: what every station's sheet says, and where and when.

use crate::model::Selection;

/// An election: one row for each polling station.
///
/// Columns are plain, so that a check on slices takes them as they are. A station whose sheet was
/// deleted keeps its row and is not [`published`](Self::published).
#[derive(Debug, Clone, PartialEq)]
pub struct Election {
    /// What it is called.
    pub title: String,
    /// Who could be voted for.
    pub selections: Vec<Selection>,
    /// Registered voters of each station.
    pub registered: Vec<u64>,
    /// Ballots in its boxes.
    pub ballots: Vec<u64>,
    /// Null votes among them.
    pub null: Vec<u64>,
    /// Votes: a column for each selection.
    pub votes: Vec<Vec<u64>>,
    /// Region, a place in [`Self::regions`].
    pub region: Vec<u32>,
    /// Polling centre, a place in [`Self::centres`].
    pub centre: Vec<u32>,
    /// Table, unique in its centre.
    pub table: Vec<u32>,
    /// Where each station is, if anyone knows.
    pub places: Option<Places>,
    /// Minutes after the polls closed at which each sheet arrived, if anyone knows.
    pub arrival: Option<Vec<f64>>,
    /// Whether each sheet was published.
    pub published: Vec<bool>,
    /// Codes of the regions.
    pub regions: Vec<String>,
    /// Codes of the centres.
    pub centres: Vec<String>,
}

/// Where stations are, in degrees. Tables of one centre share a place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Places {
    /// Of each station.
    pub latitude: Vec<f64>,
    /// Of each station.
    pub longitude: Vec<f64>,
}

/// What one sheet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Registered voters.
    pub registered: u64,
    /// Ballots in the boxes.
    pub ballots: u64,
    /// Null votes.
    pub null: u64,
    /// Votes of each selection.
    pub votes: Vec<u64>,
}

impl Counts {
    /// Votes of all selections.
    pub fn valid(&self) -> u64 {
        self.votes.iter().sum()
    }

    /// Voters of the roll who have no ballot in the boxes.
    pub fn stayed_away(&self) -> u64 {
        self.registered.saturating_sub(self.ballots)
    }
}

impl Election {
    /// How many stations there are.
    pub fn len(&self) -> usize {
        self.registered.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.registered.is_empty()
    }

    /// What the sheet of a row says.
    ///
    /// # Panics
    /// Where there is no such row.
    pub fn counts(&self, row: usize) -> Counts {
        Counts {
            registered: self.registered[row],
            ballots: self.ballots[row],
            null: self.null[row],
            votes: self.votes.iter().map(|votes| votes[row]).collect(),
        }
    }

    /// Writes another sheet into a row.
    pub(super) fn set(&mut self, row: usize, counts: &Counts) {
        self.registered[row] = counts.registered;
        self.ballots[row] = counts.ballots;
        self.null[row] = counts.null;
        for (column, &votes) in self.votes.iter_mut().zip(&counts.votes) {
            column[row] = votes;
        }
    }

    /// What names a row in random draws: its centre and table, so that the order of rows makes no
    /// difference.
    pub(super) fn key(&self, row: usize) -> u64 {
        (u64::from(self.centre[row]) << 32) | u64::from(self.table[row])
    }

    /// What names a row for people: `centre/table`, as an audit's report has it.
    pub fn station(&self, row: usize) -> String {
        format!(
            "{}/{}",
            self.centres[self.centre[row] as usize], self.table[row]
        )
    }

    /// The sum of a selection's votes over all stations.
    pub fn sum(&self, selection: usize) -> u64 {
        self.votes[selection].iter().sum()
    }

    /// The places of the selections, the one with most votes first; of equal ones the earlier.
    pub fn ranking(&self) -> Vec<usize> {
        let sums: Vec<u64> = (0..self.votes.len()).map(|place| self.sum(place)).collect();
        let mut places: Vec<usize> = (0..sums.len()).collect();
        places.sort_by_key(|&place| std::cmp::Reverse(sums[place]));
        places
    }
}
