//! What was done to an election, station by station.

/// Everything that was done to an election.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Truth {
    /// One entry for each station and each manipulation that touched it, by manipulation and then
    /// by row. A station that a manipulation left unchanged has no entry.
    pub touched: Vec<Touched>,
}

/// What one manipulation did to one station.
#[derive(Debug, Clone, PartialEq)]
pub struct Touched {
    /// The station's row.
    pub row: usize,
    /// The index of the manipulation.
    pub step: usize,
    /// The manipulation's name, as in a file of parameters.
    pub manipulation: &'static str,
    /// The index of the selection that benefits, if one does.
    pub selection: Option<usize>,
    /// Counts after the manipulation minus counts before.
    pub added: Added,
    /// What happened to the sheet besides its counts.
    pub sheet: SheetFate,
}

/// Signed differences of counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// Registered voters.
    pub registered: i64,
    /// Ballots in the boxes.
    pub ballots: i64,
    /// Null votes.
    pub null: i64,
    /// Votes of each selection.
    pub votes: Vec<i64>,
}

/// What happened to a sheet besides its counts.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub enum SheetFate {
    /// Nothing.
    #[default]
    Kept,
    /// It was not published. The station keeps its counts.
    Deleted,
    /// It has the counts of the station in this row.
    CopiedFrom(usize),
    /// It arrived this many minutes later.
    Delayed(f64),
}

impl Truth {
    /// Whether each of this number of stations was touched.
    pub fn by_station(&self, stations: usize) -> Vec<bool> {
        let mut touched = vec![false; stations];
        for one in &self.touched {
            if let Some(place) = touched.get_mut(one.row) {
                *place = true;
            }
        }
        touched
    }

    /// The sum of all differences of the sheets' counts, over all manipulations or for one.
    pub fn sum(&self, step: Option<usize>) -> Added {
        let mut sum = Added::default();
        for one in &self.touched {
            if step.is_some_and(|step| step != one.step) {
                continue;
            }
            sum.registered += one.added.registered;
            sum.ballots += one.added.ballots;
            sum.null += one.added.null;
            sum.votes.resize(one.added.votes.len(), 0);
            for (sum, votes) in sum.votes.iter_mut().zip(&one.added.votes) {
                *sum += votes;
            }
        }
        sum
    }
}
