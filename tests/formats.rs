//! A report in its formats: that all say the same, and what hostile texts become in each.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "support/exports.rs"]
mod exported;

#[path = "formats/exports.rs"]
mod exports;
#[path = "formats/hostile.rs"]
mod hostile;
#[path = "formats/page.rs"]
mod page;
#[path = "formats/pictures.rs"]
mod pictures;
#[path = "formats/plan_schema.rs"]
mod plan_schema;
#[path = "formats/schema.rs"]
mod schema;
