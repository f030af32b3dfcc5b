//! The audit as one file, `audit.toml`: inputs with digests, layout, contest, announced results,
//! rules, seed. [`AuditPlan::run`] walks the rooms in order.
//!
//! In reading order:
//!
//! - [`audit_plan`]: the plan as plain data, which can be built in code ([`AuditPlan`])
//! - `document`: a plan's text, read ([`AuditPlan::load`])
//! - [`problem`]: everything that can be wrong in a plan, with its sentence ([`PlanProblem`])
//! - [`error`]: why a plan cannot be used ([`PlanError`])
//! - [`options`]: where inputs are found, and who hears about the progress ([`RunOptions`])
//! - `run`: the steps of an audit, in order
//! - `inputs`: the publication that is audited, and the register
//! - `checks`: the checks of sheets, and the rules that could not be checked
//! - `announced`: the announced results against the sums
//! - `missing`: what the missing sheets could still change
//! - `anomalies`: the statistical checks
//! - `simulated`: how often honest elections give results like these
//! - [`sources`]: further sources, read and compared with each other ([`compare_plans`])
//! - `findings`, `ledger`: rows set aside, and every row accounted for
//! - [`received`]: the sheets as an election, to draw others from ([`ReceivedElection`])
//! - [`acta_qr`]: a file of QR codes' payloads, which needs no plan ([`qr_report`])

pub mod acta_qr;
mod announced;
mod anomalies;
pub mod audit_plan;
mod checks;
mod document;
pub mod error;
mod findings;
mod inputs;
mod ledger;
mod missing;
pub mod options;
pub mod problem;
pub mod received;
mod run;
mod simulated;
pub mod sources;

pub use acta_qr::{QrError, qr_report, qr_report_from};
pub use audit_plan::{AuditPlan, PlannedRegister, PlannedSheets, Role};
pub use error::PlanError;
pub use options::{Progress, RunOptions, Step};
pub use problem::{PlanPlace, PlanProblem, ProblemKind};
pub use received::ReceivedElection;
pub use sources::compare_plans;
