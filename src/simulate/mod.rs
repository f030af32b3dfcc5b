//! Elections with known truth: honest ones, and what can be done to them.
//!
//! In reading order:
//!
//! - [`election`](mod@election): an election as columns ([`Election`])
//! - [`parameters`]: what an honest election is made of ([`HonestParameters`])
//! - [`honest`](mod@honest): an honest election of an invented country
//! - [`fitted`]: honest elections like a country at hand ([`fit`], [`Fitted`])
//! - `draw`: from chances to counts
//! - [`manipulation`]: what can be done to one ([`Manipulation`], [`apply()`])
//! - [`truth`]: what was done, station by station ([`Truth`])
//! - [`simulation`]: all of it as a file says it ([`Simulation`])
//! - [`sheets`]: an election as tally sheets
//! - [`write`](mod@write): sheets, register and truth as CSV
//! - [`describe`]: the plan that audits them, with what was planted
//! - [`error`]: what is wrong with parameters ([`ParameterError`])
//!
//! Nothing here reads or writes files. All randomness is drawn from a
//! [`Stream`](crate::numeric::stream::Stream), by centre and table, so that an election is the same
//! on any machine and any number of threads.

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
