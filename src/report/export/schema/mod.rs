//! The JSON Schema of the JSON report. Feature `schema`.
//!
//! - `by_hand`: the shapes of what serialises by hand
//!
//! The schema is made from the types that are serialised, so that their names, what may be absent,
//! and their documentation are in it. What serialises by hand has its shape by hand; every object
//! is closed, so that a report with something that the schema does not know is refused by it, which
//! the tests try on real elections.

mod by_hand;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::transform_subschemas;
use serde_json::Value;

use crate::report::audit::AuditReport;
use crate::report::json::{Shape, Unit};

impl AuditReport {
    /// The JSON Schema (draft 2020-12) of [`AuditReport::to_json`], as it stands in
    /// `docs/report.schema.json`.
    pub fn json_schema() -> String {
        let settings = SchemaSettings::draft2020_12()
            .for_serialize()
            .with_transform(close);
        let mut schema = settings
            .into_generator()
            .into_root_schema_for::<Shape<'static, Unit<'static>>>();
        schema.insert("$id".to_string(), "urn:scrutineer:report:1".into());
        schema.insert("title".to_string(), AuditReport::SCHEMA.into());
        let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// No object has more than its properties, and a number that is not finite is `null`.
fn close(schema: &mut Schema) {
    if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        let parts = ["$ref", "allOf", "anyOf", "oneOf"];
        let is_combined = parts.iter().any(|part| schema.get(*part).is_some());
        let closed = if is_combined {
            "unevaluatedProperties"
        } else {
            "additionalProperties"
        };
        schema.insert(closed.to_string(), Value::Bool(false));
    }
    if schema.get("type").and_then(Value::as_str) == Some("number") {
        let or_null = ["number", "null"].map(Value::from);
        schema.insert("type".to_string(), or_null.to_vec().into());
    }
    transform_subschemas(&mut close, schema);
}
