//! An election as columns: what every station's sheet says, and its place and time.

use crate::model::Selection;

/// An election, with one row for each polling station.
///
/// Columns are plain, so a check on slices can use them directly. A station whose sheet was deleted
/// keeps its row and is not [`published`](Self::published).
#[derive(Debug, Clone, PartialEq)]
pub struct Election {
    /// The election's title.
    pub title: String,
    /// The selections on the ballot.
    pub selections: Vec<Selection>,
    /// Registered voters of each station.
    pub registered: Vec<u64>,
    /// Ballots in the boxes of each station.
    pub ballots: Vec<u64>,
    /// Null votes among the ballots.
    pub null: Vec<u64>,
    /// Votes, with a column for each selection.
    pub votes: Vec<Vec<u64>>,
    /// The region of each station, as an index into [`Self::regions`].
    pub region: Vec<u32>,
    /// The polling centre of each station, as an index into [`Self::centres`].
    pub centre: Vec<u32>,
    /// The table number of each station, unique within its centre.
    pub table: Vec<u32>,
    /// The location of each station, if known.
    pub places: Option<Places>,
    /// The arrival of each sheet in minutes after the polls closed, if known.
    pub arrival: Option<Vec<f64>>,
    /// Whether each sheet was published.
    pub published: Vec<bool>,
    /// The codes of the regions.
    pub regions: Vec<String>,
    /// The codes of the centres.
    pub centres: Vec<String>,
}

/// The locations of stations, in degrees. Tables of one centre share a location.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Places {
    /// The latitude of each station.
    pub latitude: Vec<f64>,
    /// The longitude of each station.
    pub longitude: Vec<f64>,
}

/// The counts of one sheet.
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

    /// Registered voters without a ballot in the boxes.
    pub fn stayed_away(&self) -> u64 {
        self.registered.saturating_sub(self.ballots)
    }
}

impl Election {
    /// The number of stations.
    pub fn len(&self) -> usize {
        self.registered.len()
    }

    /// Whether there are no stations.
    pub fn is_empty(&self) -> bool {
        self.registered.is_empty()
    }

    /// The counts of a row's sheet.
    ///
    /// # Panics
    /// If there is no such row.
    pub fn counts(&self, row: usize) -> Counts {
        Counts {
            registered: self.registered[row],
            ballots: self.ballots[row],
            null: self.null[row],
            votes: self.votes.iter().map(|votes| votes[row]).collect(),
        }
    }

    /// Replaces the counts of a row's sheet.
    pub(super) fn set(&mut self, row: usize, counts: &Counts) {
        self.registered[row] = counts.registered;
        self.ballots[row] = counts.ballots;
        self.null[row] = counts.null;
        for (column, &votes) in self.votes.iter_mut().zip(&counts.votes) {
            column[row] = votes;
        }
    }

    /// The number of a row in random draws. It is made of centre and table, so it does not depend
    /// on the order of the rows.
    pub(super) fn key(&self, row: usize) -> u64 {
        (u64::from(self.centre[row]) << 32) | u64::from(self.table[row])
    }

    /// The name of a row for people: `centre/table`, as in an audit's report.
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

    /// The indices of the selections, ordered by votes, the largest first. Ties keep their order.
    pub fn ranking(&self) -> Vec<usize> {
        let sums: Vec<u64> = (0..self.votes.len()).map(|place| self.sum(place)).collect();
        let mut places: Vec<usize> = (0..sums.len()).collect();
        places.sort_by_key(|&place| std::cmp::Reverse(sums[place]));
        places
    }
}
