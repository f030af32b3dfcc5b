//! The shapes of what serialises by hand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::anomaly::{Check, FigureName};
use crate::coverage::{ExactShare, ShareInterval};
use crate::model::{Code, Measure, PrintedShare};
use crate::report::json::Figures;
use crate::report::json::{Totals, Unit};
use crate::tabulate::{Sum, Tally};

/// Counts by selection.
type Counts = BTreeMap<String, u64>;

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let keys: Vec<&str> = Self::ALL.iter().map(|code| code.key()).collect();
        json_schema!({
            "description": "Which rule a finding comes from. A code is never given a new meaning; new ones are added.",
            "type": "string",
            "enum": keys
        })
    }
}

impl JsonSchema for Check {
    fn schema_name() -> Cow<'static, str> {
        "Check".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let keys: Vec<&str> = Self::ALL.iter().map(|check| check.key()).collect();
        json_schema!({
            "description": "A statistical check.",
            "type": "string",
            "enum": keys
        })
    }
}

impl JsonSchema for PrintedShare {
    fn schema_name() -> Cow<'static, str> {
        "PrintedShare".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A percentage exactly as it was printed: 51.20 and 51.2 are different statements.",
            "type": "string",
            "pattern": "^[0-9]{1,3}(\\.[0-9]{1,12})?$"
        })
    }
}

impl JsonSchema for ExactShare {
    fn schema_name() -> Cow<'static, str> {
        "ExactShare".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let count = generator.subschema_for::<u64>();
        json_schema!({
            "description": "The exact quotient `part` of `whole`, and the nearest floating-point number.",
            "type": "object",
            "properties": {
                "part": count.clone(),
                "whole": count,
                "share": { "type": "number" }
            },
            "required": ["part", "whole", "share"]
        })
    }
}

impl JsonSchema for ShareInterval {
    fn schema_name() -> Cow<'static, str> {
        "ShareInterval".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let share = json_schema!({ "type": "number" });
        let exact = json_schema!({ "type": "string", "pattern": "^[0-9]+/[0-9]+$" });
        json_schema!({
            "description": "The interval of a selection's final share of the votes for selections.",
            "type": "object",
            "properties": {
                "selection": { "type": "string" },
                "votes": generator.subschema_for::<u64>(),
                "low": share,
                "high": share,
                "low_exact": exact,
                "high_exact": exact
            },
            "required": ["selection", "votes", "low", "high", "low_exact", "high_exact"]
        })
    }
}

impl JsonSchema for Figures<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Figures".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<FigureName>(),
            "additionalProperties": generator.subschema_for::<f64>()
        })
    }

    fn inline_schema() -> bool {
        true
    }
}

/// An object with these properties, of which some must be there, and one more for each measure.
fn with_measures(
    description: &str,
    must: &[(&str, Schema)],
    may: &[(&str, Schema)],
    measure: &Schema,
    measures_are_there: bool,
) -> Schema {
    let mut properties = Map::new();
    let mut required: Vec<&str> = must.iter().map(|(name, _)| *name).collect();
    for (name, schema) in must.iter().chain(may) {
        properties.insert((*name).to_string(), schema.clone().to_value());
    }
    for of in Measure::ALL {
        properties.insert(of.key().to_string(), measure.clone().to_value());
        if measures_are_there {
            required.push(of.key());
        }
    }
    json_schema!({
        "description": description,
        "type": "object",
        "properties": Value::Object(properties),
        "required": required
    })
}

impl<U: JsonSchema> JsonSchema for Totals<'_, U> {
    fn schema_name() -> Cow<'static, str> {
        "Totals".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<u64>();
        let counts = generator.subschema_for::<Counts>();
        with_measures(
            "The sums: of the whole contest, without the sheets that break a rule, and of every unit. A measure that the source has no place for is null.",
            &[
                ("stations", number.clone()),
                ("votes", counts.clone()),
                ("flagged", number),
                ("units", generator.subschema_for::<Vec<U>>()),
            ],
            &[
                ("votes_summed_over", counts),
                ("without_flagged", generator.subschema_for::<Tally>()),
            ],
            &generator.subschema_for::<Option<Sum>>(),
            true,
        )
    }
}

impl JsonSchema for Tally {
    fn schema_name() -> Cow<'static, str> {
        "Tally".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<u64>();
        let counts = generator.subschema_for::<Counts>();
        with_measures(
            "The sums of some sheets.",
            &[("stations", number), ("votes", counts.clone())],
            &[("votes_summed_over", counts)],
            &generator.subschema_for::<Sum>(),
            false,
        )
    }
}

impl JsonSchema for Unit<'_> {
    fn schema_name() -> Cow<'static, str> {
        "UnitTotals".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = generator.subschema_for::<String>();
        let number = generator.subschema_for::<u64>();
        let counts = generator.subschema_for::<Counts>();
        with_measures(
            "The sums of a reporting unit; `within` are the codes of those above it, outermost first.",
            &[
                ("level", text.clone()),
                ("code", text.clone()),
                ("name", text),
                ("within", generator.subschema_for::<Vec<String>>()),
                ("stations", number.clone()),
                ("votes", counts.clone()),
            ],
            &[("summed_over", counts)],
            &number,
            false,
        )
    }
}
