//! The nouns of an election, and nothing else.
//!
//! In reading order:
//!
//! - [`counts`]: votes, ballots and voters are different things ([`Votes`], [`Ballots`], [`Voters`])
//! - [`reported`]: a count, or the reason why there is none ([`Reported`])
//! - [`contest`]: the question and its selections ([`Contest`])
//! - [`measure`]: what a tally sheet counts besides the votes ([`Measure`])
//! - [`attribute`](mod@attribute): what its row says besides counts and names ([`Attribute`])
//! - [`unit`](mod@unit): the tree of reporting units ([`UnitTree`])
//! - [`sheet`]: one tally sheet as a typed record ([`TallySheet`])
//! - [`column`](mod@column): counts and texts stored as columns ([`CountColumn`], [`TextColumn`])
//! - [`sheets`]: all tally sheets, as columns ([`TallySheets`])
//! - [`row`]: one tally sheet borrowed from the columns ([`SheetView`])
//! - [`included`]: the sheets that count ([`Included`])
//! - [`register`]: the stations that should report ([`StationRegister`], [`Frame`])
//! - [`announced`]: what an authority declared ([`AnnouncedResult`])
//! - [`draw`]: the declaration that a sample was drawn at random ([`RandomDraw`])
//! - [`source`]: where a value was read ([`SourceRef`])
//! - [`finding`]: one type for everything an audit finds ([`Finding`])
//! - [`facts`]: what each finding rests on ([`Facts`])
//! - [`problems`]: every problem of an input as one error ([`Problems`])
//! - `identifiers`: enums whose values are identifiers in machine output
//! - [`print`](mod@print): whole numbers as they stand in sentences
//! - [`code`]: the table of finding codes ([`Code`])
//! - `wide`: reading 128-bit integers with serde
//!
//! This room imports nothing of ours.

pub mod announced;
pub mod attribute;
pub mod code;
pub mod column;
pub mod contest;
pub mod counts;
pub mod draw;
pub mod facts;
pub mod finding;
mod identifiers;
pub mod included;
pub mod measure;
pub mod print;
pub mod problems;
pub mod register;
pub mod reported;
pub mod row;
pub mod sheet;
pub mod sheets;
pub mod source;
pub mod unit;
pub(crate) mod wide;

pub use announced::{
    AnnouncedResult, NoPercentage, PrintedShare, Scope, ShareBase, StationsReported,
};
pub use attribute::Attribute;
pub use code::Code;
pub use column::{CountColumn, TextColumn};
pub use contest::{Contest, ContestError, ContestRule, Selection, SelectionId};
pub use counts::{Ballots, Count, Voters, Votes};
pub use draw::{DrawError, RandomDraw};
pub use facts::Facts;
pub use finding::{Finding, FindingKind, Place};
pub(crate) use identifiers::identifiers;
pub use included::Included;
pub(crate) use included::OwnedIncluded;
pub use measure::Measure;
pub use problems::Problems;
pub use register::{Frame, StationRegister};
pub use reported::{MissingReason, Reported};
pub use row::SheetView;
pub use sheet::{StationKey, TallySheet, TallySheetError, UnitCode};
pub use sheets::TallySheets;
pub use source::SourceRef;
pub use unit::{ReportingUnit, UnitId, UnitTree};
