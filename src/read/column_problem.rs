//! Which column of a layout a file lacks, and what the column is for.

use std::fmt;

use crate::model::{Attribute, Measure, SelectionId};

/// What a layout uses a column for, as part of an error message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnUse {
    /// The station's key, or a part of it.
    #[error("the station's key")]
    Station,
    /// The code of a level of reporting units.
    #[error("the code of each {0}")]
    UnitCode(String),
    /// The name of a level of reporting units.
    #[error("the name of each {0}")]
    UnitName(String),
    /// The column of [`Measure::VotersRegistered`], or one of a sum.
    #[error("the registered voters")]
    VotersRegistered,
    /// The column of [`Measure::VotersAdded`], or one of a sum.
    #[error("the voters added to the roll")]
    VotersAdded,
    /// The column of [`Measure::BallotsIssued`], or one of a sum.
    #[error("the ballots issued")]
    BallotsIssued,
    /// The column of [`Measure::BallotsCast`], or one of a sum.
    #[error("the ballots cast")]
    BallotsCast,
    /// The column of [`Measure::BallotsRejected`], or one of a sum.
    #[error("the ballots rejected")]
    BallotsRejected,
    /// The column of [`Measure::ValidVotes`], or one of a sum.
    #[error("the valid votes")]
    ValidVotes,
    /// The column of [`Measure::NullVotes`], or one of a sum.
    #[error("the null votes")]
    NullVotes,
    /// The column of [`Measure::BlankVotes`], or one of a sum.
    #[error("the blank votes")]
    BlankVotes,
    /// A selection's votes, or a part of their sum.
    #[error("the votes of {0}")]
    Votes(SelectionId),
    /// The address of the sheet's image.
    #[error("the image's address")]
    ImageUrl,
    /// The polling place's latitude.
    #[error("the latitude")]
    Latitude,
    /// The polling place's longitude.
    #[error("the longitude")]
    Longitude,
    /// When the sheet arrived.
    #[error("the moment of arrival")]
    Arrival,
    /// A column whose way of writing numbers is declared.
    #[error("its way of writing numbers")]
    NumberStyle,
}

impl From<Measure> for ColumnUse {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::VotersRegistered => Self::VotersRegistered,
            Measure::VotersAdded => Self::VotersAdded,
            Measure::BallotsIssued => Self::BallotsIssued,
            Measure::BallotsCast => Self::BallotsCast,
            Measure::BallotsRejected => Self::BallotsRejected,
            Measure::ValidVotes => Self::ValidVotes,
            Measure::NullVotes => Self::NullVotes,
            Measure::BlankVotes => Self::BlankVotes,
        }
    }
}

impl From<Attribute> for ColumnUse {
    fn from(attribute: Attribute) -> Self {
        match attribute {
            Attribute::ImageUrl => Self::ImageUrl,
            Attribute::Latitude => Self::Latitude,
            Attribute::Longitude => Self::Longitude,
            Attribute::Arrival => Self::Arrival,
        }
    }
}

/// A column of the layout that the file does not have exactly once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ColumnProblem {
    /// The file does not have the column, nor one with a similar name.
    #[error("no column `{name}`, for {used_for}")]
    Missing {
        /// The column's name in the layout.
        name: String,
        /// What the layout uses it for.
        used_for: ColumnUse,
    },
    /// The file does not have the column, but one with a similar name.
    #[error("no column `{name}`, for {used_for}: did you mean `{nearest}`?")]
    Misspelled {
        /// The column's name in the layout.
        name: String,
        /// What the layout uses it for.
        used_for: ColumnUse,
        /// The most similar name in the file.
        nearest: String,
    },
    /// The file has several columns with this name.
    #[error(
        "the column `{name}`, for {used_for}, is there {} times: columns {}",
        columns.len(),
        comma_separated(columns)
    )]
    Repeated {
        /// The column's name.
        name: String,
        /// What the layout uses it for.
        used_for: ColumnUse,
        /// Their numbers in the file; the first column is 1.
        columns: Vec<usize>,
    },
}

/// The columns of a file, as part of an error message. A long list is cut.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ColumnList {
    /// All of them.
    #[error("{}", comma_separated(.0.iter().map(|name| format!("`{name}`"))))]
    All(Vec<String>),
    /// The first ones.
    #[error("{}, and {more} more", comma_separated(shown.iter().map(|name| format!("`{name}`"))))]
    First {
        /// The first names.
        shown: Vec<String>,
        /// The number of further columns.
        more: usize,
    },
}

fn comma_separated<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    items.join(", ")
}
