//! The JSON Schema of a plan, with which an editor completes and checks it.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::plan::audit_plan::AuditPlan;

use super::tables::PlanTable;
use super::value::{Key, Settings};

impl AuditPlan {
    /// The JSON Schema (draft 2020-12) of a plan's text, as it stands in `docs/plan.schema.json`.
    ///
    /// An editor that knows JSON Schema for TOML, such as one with Taplo or Even Better TOML, takes
    /// it from the first line of a plan: `#:schema ./plan.schema.json`.
    pub fn json_schema() -> String {
        let generator = SchemaSettings::draft2020_12()
            .for_deserialize()
            .into_generator();
        let mut schema = generator.into_root_schema_for::<PlanTable>();
        schema.insert("$id".to_string(), "urn:scrutineer:plan:1".into());
        schema.insert("title".to_string(), "A plan of scrutineer".into());
        let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        text.push('\n');
        text
    }
}

impl<T: JsonSchema, const NEEDED: bool> JsonSchema for Key<T, NEEDED> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for Settings<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
