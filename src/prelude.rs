//! The names that most programs need: `use scrutineer::prelude::*;`.
//!
//! ```
//! use scrutineer::prelude::*;
//!
//! let csv = "station,valid,A,B\n1,300,180,120\n2,290,150,140\n";
//! let layout = Layout::wide(["station"])
//!     .with_measure(Measure::ValidVotes, "valid")
//!     .with_votes("A", "A")
//!     .with_votes("B", "B");
//! let read = read_sheets(&Input::bytes("sheets.csv", csv), &layout, &ReadOptions::default())?;
//! let tally = Tally::of(&Included::all(&read.sheets))?;
//! assert_eq!(tally.votes("A").map(|votes| votes.sum), Some(330));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub use crate::anomaly::{Check, NotApplicable};
pub use crate::check::{InclusionPolicy, SheetRules, check_sheets};
pub use crate::model::{
    Ballots, Code, Contest, ContestRule, Count, Finding, FindingKind, Included, Measure,
    MissingReason, Problems, Reported, Selection, SelectionId, StationKey, StationRegister,
    TallySheet, TallySheets, UnitCode, UnitId, Voters, Votes,
};
pub use crate::plan::{AuditPlan, RunOptions};
pub use crate::read::{Input, Layout, ReadOptions, ReadSheets, read_csv, read_sheets};
pub use crate::report::{AuditReport, Language};
pub use crate::tabulate::{Tabulation, Tally, tabulate};
