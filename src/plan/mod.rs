//! The audit as one file, `audit.toml`: inputs with digests, layout, contest, announced results,
//! rules, seed. [`AuditPlan::run`] walks the rooms in order.
//!
//! In reading order:
//!
//! - [`audit_plan`]: the plan as plain data, which can be built in code ([`AuditPlan`])
//! - `document`: a plan's text, read ([`AuditPlan::load`])
//! - [`problem`]: everything that can be wrong in a plan, with its sentence ([`PlanProblem`])
//! - [`error`]: why a plan cannot be used ([`PlanError`])
//! - `run`: the rooms, one after the other
//! - `anomalies`: the statistical checks of a plan
//! - `simulated`: what honest elections like the one at hand make of those checks
//! - `missing`: what the missing sheets could still change
//! - [`sources`]: further sources, read and held against each other ([`compare_plans`])
//! - [`like`]: the sheets as an election, to simulate others like it ([`AtHand`])
//! - `findings`, `ledger`: what a run says of its rows
//! - [`acta_qr`]: a file of QR codes' payloads, which needs no plan ([`qr_report`])

pub mod acta_qr;
mod anomalies;
pub mod audit_plan;
mod document;
pub mod error;
mod findings;
mod ledger;
pub mod like;
mod missing;
pub mod problem;
mod run;
mod simulated;
pub mod sources;

pub use acta_qr::{QrError, qr_report, qr_report_from};
pub use audit_plan::{AuditPlan, PlannedRegister, PlannedSheets, Role};
pub use error::PlanError;
pub use like::AtHand;
pub use problem::{PlanPlace, PlanProblem, ProblemKind};
pub use run::{Progress, RunOptions};
pub use sources::compare_plans;
