//! Turns bytes into tally sheets. Every value knows its file, line and column. A row that cannot be
//! read is quarantined with its text; it is never lost.
//!
//! In reading order:
//!
//! - [`input`]: where bytes come from: a path or a slice, gzip or plain, with SHA-256
//! - [`encoding`]: which characters the bytes are ([`TextEncoding`])
//! - [`layout`]: which column is what ([`Layout`])
//! - `header`: the heading, the delimiter, and the columns of a layout found in them
//! - [`column_problem`]: which column of a layout a file lacks ([`ColumnProblem`])
//! - `blocks`: the content cut at record boundaries, exactly
//! - `records`: one block's records as cells
//! - [`number`]: one cell as a count ([`NumberStyle`])
//! - `cells`: the counts of one record
//! - `rows`: one block's records as columns of counts, with the quarantined rows
//! - [`quarantine`]: rows that could not be read, and why ([`QuarantinedRow`])
//! - [`sheets`]: a whole file of tally sheets: [`read_sheets`]
//! - [`register`]: a register of stations, read in the same way: [`read_register`]
//! - [`write`](mod@write): tally sheets back to CSV: [`write_sheets`]
//! - [`acta_qr`]: a separate format, the payloads of tally sheets' QR codes ([`ActaQr`])
//! - [`error`]: why an input cannot be read at all ([`ReadError`])
//!
//! The table has one row per station and a column per selection ([`Shape::Wide`]). Another shape
//! would be another way from records to rows, and would change only `rows`.
//!
//! # Example
//!
//! ```
//! use scrutineer::model::{Count, Measure};
//! use scrutineer::read::{Input, Layout, ReadOptions, read_sheets};
//!
//! let csv = "centre;table;valid;yes;no\n0010;1;30;12;18\n0010;2;40;25;15\n0010;3;n/a;1;2\n";
//! let layout = Layout::wide(["centre", "table"])
//!     .with_measure(Measure::ValidVotes, "valid")
//!     .with_votes("yes", "yes")
//!     .with_votes("no", "no");
//! let read = read_sheets(&Input::bytes("demo.csv", csv), &layout, &ReadOptions::default())?;
//!
//! assert_eq!(read.sheets.len(), 2);
//! assert_eq!(read.sheets.get(0).unwrap().station().to_string(), "0010/1");
//! let aside = &read.quarantine[0];
//! assert_eq!((aside.line, aside.column.as_str(), aside.text.as_str()), (4, "valid", "n/a"));
//! # Ok::<(), scrutineer::read::ReadError>(())
//! ```

pub mod acta_qr;
mod blocks;
mod cells;
pub mod column_problem;
pub mod encoding;
pub mod error;
pub(crate) mod header;
pub mod input;
pub mod layout;
pub mod number;
pub mod quarantine;
mod records;
pub mod register;
mod rows;
pub mod sheets;
pub mod write;

pub use acta_qr::{ActaQr, ReadActaQr, read_acta_qr, read_acta_qr_from};
pub use column_problem::{ColumnList, ColumnProblem, ColumnUse};
pub use encoding::{EncodingSource, TextEncoding};
pub use error::{NoHeaderReason, ReadError};
pub use input::Input;
pub use layout::{KeyColumn, KeyPart, Layout, LayoutProblem, Shape, UnitColumn};
pub use number::NumberStyle;
pub use quarantine::{QuarantineReason, QuarantinedRow};
pub use register::{ReadRegister, read_register};
pub use sheets::{InputSummary, ReadOptions, ReadSheets, read_csv, read_sheets};
pub use write::write_sheets;
