//! Elections with known truth: honest ones, and manipulations of them.
//!
//! In reading order:
//!
//! - [`election`](mod@election): an election as columns ([`Election`])
//! - [`parameters`]: the parameters of an honest election ([`HonestParameters`])
//! - [`honest`](mod@honest): an honest election of an invented country
//! - [`fitted`]: honest elections that imitate a real country ([`fit`], [`Fitted`])
//! - `draw`: from probabilities to counts
//! - [`manipulation`]: the manipulations ([`Manipulation`], [`apply()`])
//! - [`truth`]: what was done, station by station ([`Truth`])
//! - [`simulation`]: a whole simulation, as a file describes it ([`Simulation`])
//! - [`sheets`]: an election as tally sheets
//! - [`write`](mod@write): sheets, register and truth as CSV
//! - [`describe`]: the plan that audits them, with what was planted
//! - [`error`]: the problems of parameters ([`ParameterError`])
//!
//! Nothing here reads or writes files. All random numbers come from a
//! [`Stream`](crate::numeric::stream::Stream), by centre and table, so an election is the same on
//! any machine and with any number of threads.

pub mod describe;
mod draw;
pub mod election;
pub mod error;
pub mod fitted;
pub mod honest;
pub mod manipulation;
pub mod parameters;
pub mod sheets;
pub mod simulation;
pub mod truth;
pub mod write;

pub use describe::{Description, plan_toml};
pub use election::{Counts, Election, Places};
pub use error::ParameterError;
pub use fitted::{Fitted, Heterogeneity, fit};
pub use honest::honest;
pub use manipulation::{Manipulation, apply};
pub use parameters::HonestParameters;
pub use simulation::Simulation;
pub use truth::{Added, SheetFate, Touched, Truth};
pub use write::{register_csv, sheets_csv, truth_csv};
