//! Fixed words, from the language's file below `templates/lang/`, which templates read as well.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::templates;

static BOKMAL: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let file = templates::file("lang/nb.toml").expect("the bokmål labels are shipped");
    toml::from_slice(&file).unwrap_or_else(|error| panic!("the shipped labels are wrong: {error}"))
});

/// The fixed word for `key`, such as `phase-end`.
pub fn label(key: &str) -> String {
    BOKMAL.get(key).unwrap_or_else(|| panic!("no label for {key}")).clone()
}

/// A word that a machine knows by its key and a reader by its label.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Labelled {
    /// The word as data has it.
    pub key: &'static str,
    /// The word as papers have it.
    pub label: String,
}

impl Labelled {
    /// The label of `key` among the words of its `kind`: `Labelled::new("phase", "end")`.
    pub fn new(kind: &str, key: &'static str) -> Self {
        Self { key, label: label(&format!("{kind}-{key}")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Arena, Phase, Status};

    #[test]
    fn every_word_of_the_data_has_a_label() {
        for (kind, words) in [("phase", Phase::WORDS), ("status", Status::WORDS), ("arena", Arena::WORDS)] {
            for word in words {
                assert!(!Labelled::new(kind, word).label.is_empty());
            }
        }
    }
}
