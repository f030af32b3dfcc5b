//! The JSON Schema of the JSON report. Feature `schema`.
//!
//! - `by_hand`: the shapes of what serialises by hand
//!
//! The schema is made from the types that are serialised, so that their names, what may be absent,
//! and their documentation are in it. What serialises by hand has its shape by hand; every object
//! is closed, so that a report with something that the schema does not know is refused by it, which
//! the tests try on real elections.

mod by_hand;

use std::collections::BTreeSet;

use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use serde_json::Value;

use crate::report::audit::AuditReport;
use crate::report::json::{Shape, Unit};

impl AuditReport {
    /// The JSON Schema (draft 2020-12) of [`AuditReport::to_json`], as it stands in
    /// `docs/report.schema.json`.
    pub fn json_schema() -> String {
        let generator = SchemaSettings::draft2020_12()
            .for_serialize()
            .into_generator();
        let mut schema = generator.into_root_schema_for::<Shape<'static, Unit<'static>>>();
        Close::of(&mut schema).transform(&mut schema);
        schema.insert("$id".to_string(), "urn:scrutineer:report:1".into());
        schema.insert("title".to_string(), AuditReport::SCHEMA.into());
        let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        text.push('\n');
        text
    }
}

/// No object has more than its properties, and a number that is not finite is `null`.
///
/// A variant of a tagged enum is an object with a tag that refers to a struct for its other
/// properties. A struct that such a variant extends stays open, and whatever refers to it is closed.
struct Close {
    extended: BTreeSet<String>,
}

/// Marks the definition of a struct that stays open, until it was visited.
const OPEN: &str = "x-open";

impl Close {
    fn of(schema: &mut Schema) -> Self {
        let mut extended = BTreeSet::new();
        collect_extended(schema.as_value(), &mut extended);
        for reference in &extended {
            let pointer = reference.trim_start_matches('#');
            if let Some(Value::Object(definition)) = schema.pointer_mut(pointer) {
                definition.insert(OPEN.to_string(), Value::Bool(true));
            }
        }
        Self { extended }
    }

    fn is_extended(&self, schema: &Schema) -> bool {
        let reference = schema.get("$ref").and_then(Value::as_str);
        reference.is_some_and(|reference| self.extended.contains(reference))
    }
}

impl Transform for Close {
    fn transform(&mut self, schema: &mut Schema) {
        let is_open = schema.remove(OPEN).is_some();
        let has_properties = schema.get("properties").is_some();
        let is_extended = self.is_extended(schema);
        if (has_properties || is_extended)
            && schema.get("additionalProperties").is_none()
            && !is_open
        {
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
        transform_subschemas(self, schema);
    }
}

/// The references that stand beside properties.
fn collect_extended(schema: &Value, into: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            if let (Some(Value::String(reference)), Some(_)) =
                (object.get("$ref"), object.get("properties"))
            {
                into.insert(reference.clone());
            }
            for part in object.values() {
                collect_extended(part, into);
            }
        }
        Value::Array(parts) => {
            for part in parts {
                collect_extended(part, into);
            }
        }
        _ => {}
    }
}
