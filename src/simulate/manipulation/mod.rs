//! Manipulations of an election, each with an intensity and with the truth of every station.
//!
//! - [`stuffing`]: ballots added for one selection, some or almost all
//! - [`proportional`]: ballots added in proportion to the station's own votes
//! - [`switching`]: votes counted for another selection
//! - [`rounded`]: counts that end in 0 or 5
//! - [`targets`]: turnout and share set to whole percentages
//! - [`fabricated`]: counts that a person made up
//! - [`copied`]: the counts of another station
//! - [`deleted`]: sheets that are not published
//! - [`delayed`]: sheets that arrive late and lean one way
//! - [`swapped`]: two columns that were exchanged
//! - [`slips`]: a mistyped count
//! - [`padding`]: rolls with voters who do not exist
//! - `lean`, `apportion`: which sheets are picked, and whole numbers in proportion
//! - [`any`](mod@any): one of the manipulations, as a file or a command names it ([`Manipulation`])
//! - [`apply`](mod@apply): applies them one after the other ([`apply()`])
//!
//! Some of them are honest mistakes (slips, swapped columns), and the others need not be fraud:
//! most padded rolls are merely old. They are what a check should be able to detect, or cannot.

pub mod any;
pub mod apply;
mod apportion;
pub mod copied;
pub mod delayed;
pub mod deleted;
pub mod fabricated;
mod lean;
pub mod padding;
pub mod proportional;
pub mod rounded;
pub mod slips;
pub mod stuffing;
pub mod swapped;
pub mod switching;
pub mod targets;

pub use any::Manipulation;
pub use apply::apply;
