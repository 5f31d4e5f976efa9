//! Data that the model does not know, for the project's own templates.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::source::{Kind, Name, Problems, Read, Value, read_table};

/// The table `extra`: whatever stands in it, as it was written.
#[derive(Debug, Clone)]
pub struct Extra(Value);

impl Read for Extra {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        read_table(value, problems)?;
        Some(Self(value.clone()))
    }
}

impl schemars::JsonSchema for Extra {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}

/// As templates read it: texts as other texts, numbers as numbers, dates as texts.
impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AsTyped(&self.0).serialize(serializer)
    }
}

struct AsTyped<'a>(&'a Value);

impl Serialize for AsTyped<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0.kind {
            Kind::Text(text) => Name::new(text.clone(), self.0.language.clone()).serialize(serializer),
            Kind::Integer(number) => match i64::try_from(*number) {
                Ok(number) => serializer.serialize_i64(number),
                Err(_) => serializer.serialize_str(&number.to_string()),
            },
            Kind::Float(number) => match number.replace('_', "").parse::<f64>() {
                Ok(number) if number.is_finite() => serializer.serialize_f64(number),
                _ => serializer.serialize_str(number),
            },
            Kind::Boolean(value) => serializer.serialize_bool(*value),
            Kind::Date(date) => serializer.serialize_str(date),
            Kind::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                values.iter().try_for_each(|value| list.serialize_element(&AsTyped(value)))?;
                list.end()
            }
            Kind::Table(table) => {
                let mut map = serializer.serialize_map(Some(table.entries.len()))?;
                table.entries.iter().try_for_each(|entry| map.serialize_entry(&entry.key, &AsTyped(&entry.value)))?;
                map.end()
            }
        }
    }
}
