//! What was done to an election, station by station.

/// Everything that was done.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Truth {
    /// One entry for each station and manipulation that touched it: manipulation by manipulation,
    /// in the order of the rows. A station that a manipulation left as it was is not here.
    pub touched: Vec<Touched>,
}

/// What one manipulation did to one station.
#[derive(Debug, Clone, PartialEq)]
pub struct Touched {
    /// The station's row.
    pub row: usize,
    /// Which of the manipulations, counted from 0.
    pub step: usize,
    /// Its name, as in a file of parameters.
    pub manipulation: &'static str,
    /// For whom, a place among the selections, where it is for anyone.
    pub selection: Option<usize>,
    /// Counts afterwards less counts before.
    pub added: Added,
    /// What happened to the sheet besides its counts.
    pub sheet: SheetFate,
}

/// Differences of counts, with their sign.
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
    /// It arrived so many minutes later.
    Delayed(f64),
}

impl Truth {
    /// Whether each of so many stations was touched.
    pub fn by_station(&self, stations: usize) -> Vec<bool> {
        let mut touched = vec![false; stations];
        for one in &self.touched {
            if let Some(place) = touched.get_mut(one.row) {
                *place = true;
            }
        }
        touched
    }

    /// All differences of the sheets' counts added up; of all manipulations, or of one.
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
