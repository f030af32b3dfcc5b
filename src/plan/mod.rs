//! The audit as one file, `audit.toml`: inputs with digests, layout, contest, announced results,
//! rules, seed. [`AuditPlan::run`] walks the rooms in order.
//!
//! In reading order:
//!
//! - [`keys`]: every key of a plan with what it means; unknown keys are found against it
//! - `keys_anomaly`: those of the section `[anomaly]`
//! - `renamed`: keys of earlier versions, each with its new name
//! - `file`: the plan as it is written
//! - `announced`, `build`: from what is written to what is meant, all problems at once
//! - [`audit`](mod@audit): the plan as it is meant ([`AuditPlan`])
//! - `run`: the rooms, one after the other
//! - `anomaly`: the section `[anomaly]`, and the checks that it asks for
//! - `anomaly_checks`: the tables in it that set single checks
//! - `simulated`: what honest elections like the one at hand make of those checks
//! - `anomaly_places`: where its keys stand in the text, and what is said of them
//! - `missing`: what the missing sheets could still change
//! - [`sources`]: further sources, read and held against each other ([`compare_plans`])
//! - [`like`]: the sheets as an election, to simulate others like it ([`AtHand`])
//! - `findings`, `ledger`: what a run says of its rows
//! - [`acta_qr`]: a file of QR codes' payloads, which needs no plan ([`qr_report`])
//! - [`error`]: why a plan cannot be used ([`PlanError`])

pub mod acta_qr;
mod announced;
mod anomaly;
mod anomaly_checks;
mod anomaly_places;
pub mod audit;
mod build;
pub mod error;
mod file;
mod findings;
pub mod keys;
mod keys_anomaly;
mod ledger;
pub mod like;
mod missing;
mod renamed;
mod run;
mod simulated;
pub mod sources;

pub use acta_qr::{QrError, qr_report, qr_report_from};
pub use audit::{AuditPlan, PlannedRegister, PlannedSheets, Role};
pub use error::{PlanError, PlanProblem};
pub use like::AtHand;
pub use run::{Progress, RunOptions};
pub use sources::compare_plans;
