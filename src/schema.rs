//! JSON Schemas: of a project's files, so that editors complete and check them, and of what templates see.
//!
//! They are made from the same declarations that files are read and facts are made by. One serves every file of a
//! project: a data file may hold any table of data, and `framlegg.toml` those of the project as well.

use schemars::{
    Schema,
    generate::SchemaSettings,
    transform::{RecursiveTransform, Transform},
};
use serde_json::{Map, Value, json};

use crate::facts::Facts;
use crate::model::Plan;
use crate::pipeline;
use crate::project::Settings;
use crate::wording::Language;

/// The schema of what templates see, as formatted JSON, ending in a line break.
pub fn facts() -> String {
    let mut generator = SchemaSettings::draft07().for_serialize().into_generator();
    let mut schema = generator.root_schema_for::<Facts>();
    schema.insert("title".to_owned(), json!("The facts of a framlegg document"));
    // A kind reads some of the groups.
    schema.insert("required".to_owned(), json!(["version", "document"]));
    formatted(&schema)
}

/// The schema of a project's files, as formatted JSON, ending in a line break.
pub fn project() -> String {
    let mut generator = SchemaSettings::draft07().into_generator();
    let settings = generator.root_schema_for::<Settings>();
    let plan = generator.root_schema_for::<Plan>();
    let mut properties = object(&settings, "properties");
    properties.extend(object(&plan, "properties"));
    let mut definitions = object(&settings, "definitions");
    definitions.extend(object(&plan, "definitions"));
    if let Some(Value::Object(severities)) = definitions.get_mut("Severities") {
        name_codes(severities);
    }
    let mut schema: Schema = Map::from_iter([
        ("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#")),
        ("title".to_owned(), json!("framlegg")),
        ("description".to_owned(), json!("A file of a framlegg project: framlegg.toml, or a data file")),
        ("type".to_owned(), json!("object")),
        ("additionalProperties".to_owned(), json!(false)),
        ("properties".to_owned(), Value::Object(properties)),
        ("definitions".to_owned(), Value::Object(definitions)),
    ])
    .into();
    RecursiveTransform(lists_may_be_left_out).transform(&mut schema);
    formatted(&schema)
}

fn formatted(schema: &Schema) -> String {
    let text = serde_json::to_string_pretty(schema).unwrap_or_else(|error| unreachable!("a schema is JSON: {error}"));
    text + "\n"
}

fn object(schema: &Schema, key: &str) -> Map<String, Value> {
    schema.get(key).and_then(Value::as_object).cloned().unwrap_or_default()
}

/// Only `Option` is optional to the schema's generator; a list that is not there is an empty one.
fn lists_may_be_left_out(schema: &mut Schema) {
    let properties = object(schema, "properties");
    let optional = |key: &Value| {
        let property = key.as_str().and_then(|key| properties.get(key));
        let is_list = property.and_then(|property| property.get("type")).is_some_and(|kind| kind == "array");
        is_list || key == "severity"
    };
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|key| !optional(key));
    }
}

/// Names the codes that a severity can be set for, with what each finds.
fn name_codes(severities: &mut Map<String, Value>) {
    let bokmal = Language::of_messages("nb");
    let codes = pipeline::codes();
    let level = severities.remove("additionalProperties").unwrap_or_default();
    let properties = codes.iter().filter(|code| code.can_be_set).map(|code| {
        let mut property = level.clone();
        if let Value::Object(property) = &mut property {
            property.insert("description".to_owned(), json!(bokmal.label(code.name)));
            // A reference may not stand beside other words in draft 7.
            if let Some(reference) = property.remove("$ref") {
                property.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
        }
        (code.name.to_owned(), property)
    });
    severities.insert("properties".to_owned(), Value::Object(properties.collect()));
    severities.insert("additionalProperties".to_owned(), json!(false));
}
