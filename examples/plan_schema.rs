//! Writes the JSON Schema of a plan, which is stored as `docs/plan.schema.json`.
//!
//! ```text
//! cargo run --features schema --example plan_schema > docs/plan.schema.json
//! ```

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::plan::AuditPlan;

fn main() {
    print!("{}", AuditPlan::json_schema());
}
