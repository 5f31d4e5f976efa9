//! Texts with markup: a safe subset of Markdown (CommonMark), read once into runs and blocks.
//!
//! A [`Phrase`] is one paragraph with strong and emphasised words and links; [`Prose`] has paragraphs,
//! headings and lists as well. Everything else, such as pictures, code and HTML, prints as it was typed, and is
//! reported. What is read here is data: nothing of it is ever evaluated.

mod commonmark;
mod typed;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

use self::commonmark::Reading;
use super::address::Address;
use super::read::{checked_text, fold_space};
use super::text::{phrase_schema, text_schema};
use super::{Foreign, LanguageCode, Name, Problems, Read, Value, codes};
use crate::diagnostic::Diagnostic;
use crate::wording::message;

/// The longest phrase that is read, in characters: some ten pages.
const LONGEST_PHRASE: usize = 20_000;
/// The longest prose.
const LONGEST_PROSE: usize = 100_000;

/// A stretch of text in one style.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Run {
    /// The letters.
    pub text: String,
    /// Whether it is strong.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Whether it is emphasised.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emph: bool,
    /// The address that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Address>,
    /// Its language, where it is not the paper's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<LanguageCode>")]
    pub lang: Option<Foreign>,
}

impl Run {
    fn is_plain(&self) -> bool {
        !self.strong && !self.emph && self.link.is_none() && self.lang.is_none()
    }

    fn has_style_of(&self, other: &Self) -> bool {
        (self.strong, self.emph, &self.link, &self.lang) == (other.strong, other.emph, &other.link, &other.lang)
    }
}

/// One paragraph with strong and emphasised words and links.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(Vec<Run>);

impl Phrase {
    /// The letters without their styles.
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Several texts, parted by `between`; `None` where there are none.
    pub fn joined(texts: impl IntoIterator<Item = Name>, between: &str) -> Option<Self> {
        let mut texts = texts.into_iter();
        let first = Self::from(&texts.next()?);
        Some(texts.fold(first, |mut phrase, text| {
            phrase = phrase.followed_by(between);
            phrase.push(text.run());
            phrase
        }))
    }

    /// The phrase with more letters behind it.
    pub fn followed_by(mut self, text: &str) -> Self {
        self.push(Run { text: text.to_owned(), ..Run::default() });
        self
    }

    fn push(&mut self, run: Run) {
        match self.0.last_mut() {
            Some(last) if last.has_style_of(&run) => last.text.push_str(&run.text),
            _ if run.text.is_empty() => {}
            _ => self.0.push(run),
        }
    }

    /// The phrase with all its words strong.
    fn strong(mut self) -> Self {
        self.0.iter_mut().for_each(|run| run.strong = true);
        self
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.trim().is_empty())
    }
}

/// As templates read it: a string, or runs where it has markup.
impl Serialize for Phrase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.iter().all(Run::is_plain) {
            return serializer.serialize_str(&self.plain());
        }
        self.0.serialize(serializer)
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self(vec![Run { text: text.to_owned(), ..Run::default() }])
    }
}

impl From<&Name> for Phrase {
    fn from(name: &Name) -> Self {
        Self(vec![name.run()])
    }
}

/// A block of prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// What it says.
        text: Phrase,
    },
    /// A heading; levels begin at 1 and never skip, whatever was typed (PDF/UA-1, 7.4).
    Heading {
        /// The level, from 1 to 3.
        level: u8,
        /// What it says.
        text: Phrase,
    },
    /// A list.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
}

/// Paragraphs, headings and lists; never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Prose(Vec<Block>);

impl Prose {
    /// The letters without their forms, blocks parted by a space.
    pub fn plain(&self) -> String {
        fn gather(blocks: &[Block], out: &mut Vec<String>) {
            for block in blocks {
                match block {
                    Block::Paragraph { text } | Block::Heading { text, .. } => out.push(text.plain()),
                    Block::List { items, .. } => items.iter().for_each(|item| gather(item, out)),
                }
            }
        }
        let mut parts = Vec::new();
        gather(&self.0, &mut parts);
        parts.join(" ")
    }
}

impl Read for Phrase {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = fold_space(checked_text(value, LONGEST_PHRASE, problems)?);
        let source = typed::as_paragraph(&text);
        let mut reading = Reading::new(&source, value.language.as_ref());
        let mut phrase = Phrase::default();
        for block in reading.blocks() {
            if let Block::Paragraph { text } | Block::Heading { text, .. } = block {
                text.0.into_iter().for_each(|run| phrase.push(run));
            }
        }
        if let Some(first) = phrase.0.first_mut() {
            first.text = first.text.strip_prefix(typed::GUARD).unwrap_or(&first.text).to_owned();
        }
        phrase.0.retain(|run| !run.text.is_empty());
        reading.report(value, problems);
        (!phrase.is_empty()).then_some(phrase).or_else(|| empty(value, problems))
    }
}

impl Read for Prose {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let source = typed::as_blocks(checked_text(value, LONGEST_PROSE, problems)?);
        let mut reading = Reading::new(&source, value.language.as_ref());
        let mut blocks = reading.blocks();
        level_headings(&mut blocks);
        reading.report(value, problems);
        (!blocks.is_empty()).then_some(Self(blocks)).or_else(|| empty(value, problems))
    }
}

fn empty<T>(value: &Value, problems: &mut Problems) -> Option<T> {
    problems.push(
        Diagnostic::new(&codes::EMPTY_TEXT, value.at, message!("empty-text.found")).hint(message!("empty-text.hint")),
    );
    None
}

/// Makes the first heading's level 1, and lets none skip a level or go below the third.
fn level_headings(blocks: &mut [Block]) {
    let mut open: Vec<u8> = Vec::new();
    for block in blocks {
        let Block::Heading { level, .. } = block else { continue };
        while open.last().is_some_and(|outer| outer >= level) {
            open.pop();
        }
        open.push(*level);
        *level = u8::try_from(open.len()).unwrap_or(u8::MAX).min(3);
    }
}

text_schema!(
    Phrase,
    "One paragraph of Markdown: **strong**, *emphasis*, [link](https://…), [words](lang:en)",
    phrase_schema
);
text_schema!(
    Prose,
    "Markdown: paragraphs, ## headings, lists, **strong**, *emphasis*, [link](https://…), [words](lang:en)",
    prose_schema
);

/// Prose as templates read it: blocks.
fn prose_schema(generator: &mut SchemaGenerator) -> Schema {
    let block = generator.subschema_for::<Block>();
    json_schema!({ "type": "array", "items": block })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::source::Kind;

    fn value(text: &str) -> Value {
        let mut files = Files::open(std::path::Path::new(".")).expect("a folder");
        let (file, _) = files.read_text("Cargo.toml");
        Value { kind: Kind::Text(text.to_owned()), at: crate::files::Place::new(file, 0..0), language: None }
    }

    fn phrase(text: &str) -> String {
        let mut problems = Problems::default();
        let phrase = Phrase::read(&value(text), &mut problems).expect("a phrase");
        assert!(problems.diagnostics.is_empty(), "{text}: {:?}", problems.diagnostics);
        serde_json::to_string(&phrase).expect("JSON")
    }

    fn prose(text: &str) -> serde_json::Value {
        let prose = Prose::read(&value(text), &mut Problems::default()).expect("prose");
        serde_json::to_value(prose).expect("JSON")
    }

    fn findings(text: &str) -> Vec<&'static str> {
        let mut problems = Problems::default();
        let _ = Prose::read(&value(text), &mut problems);
        problems.diagnostics.iter().map(|finding| finding.code.name).collect()
    }

    #[test]
    fn phrases_without_markup_are_strings_as_typed() {
        for text in [
            "17. mai feires",
            "1. tertial",
            "# 3 på listen",
            "#deledagen",
            "- Tekst",
            "– Tale",
            "> 5 %",
            "2 * 3 * 4",
            "fil_navn_her",
            "[kladd]: ikke ferdig",
            "= Overskrift == To // /* mer */",
            "~ -- --- ... 'a' \"b\"",
            "<-- her",
            "\u{a0}hardt mellomrom",
        ] {
            assert_eq!(phrase(text), serde_json::to_string(text.trim_start_matches(' ')).expect("JSON"), "{text}");
        }
    }

    #[test]
    fn phrases_know_strong_emphasis_and_links() {
        assert_eq!(phrase("**Fet**"), r#"[{"text":"Fet","strong":true}]"#);
        assert_eq!(
            phrase("Se _planen_, ***nå***"),
            r#"[{"text":"Se "},{"text":"planen","emph":true},{"text":", "},{"text":"nå","strong":true,"emph":true}]"#
        );
        assert_eq!(
            phrase("Les [mer **her**](https://example.org/a)."),
            r#"[{"text":"Les "},{"text":"mer ","link":"https://example.org/a"},{"text":"her","strong":true,"link":"https://example.org/a"},{"text":"."}]"#
        );
        assert_eq!(phrase("5 \\* 3\\*"), r#""5 * 3*""#);
    }

    #[test]
    fn prose_has_headings_lists_and_paragraphs() {
        let read = prose("Først\nlinje to\n\n### Del\n\n- en\n- **to**\n\n1. a\n2. b\n\n# Ny del");
        assert_eq!(
            read,
            serde_json::json!([
                { "kind": "paragraph", "text": "Først linje to" },
                { "kind": "heading", "level": 1, "text": "Del" },
                { "kind": "list", "start": null, "items": [
                    [{ "kind": "paragraph", "text": "en" }],
                    [{ "kind": "paragraph", "text": [{ "text": "to", "strong": true }] }],
                ] },
                { "kind": "list", "start": 1, "items": [
                    [{ "kind": "paragraph", "text": "a" }],
                    [{ "kind": "paragraph", "text": "b" }],
                ] },
                { "kind": "heading", "level": 1, "text": "Ny del" },
            ])
        );
    }

    #[test]
    fn dates_at_the_beginning_are_no_lists() {
        for text in [
            "17. mai feires i parken.",
            "1. mai er en fridag.",
            "2024. Året da det begynte.",
            "Før\n\n3. januar kom svaret.",
        ] {
            let read = prose(text);
            let blocks = read.as_array().expect("blocks");
            assert!(blocks.iter().all(|block| block["kind"] == "paragraph"), "{text}: {read}");
        }
    }

    #[test]
    fn numbered_lists_are_lists_however_they_are_numbered() {
        for (text, start, count) in
            [("1. a\n1. b\n1. c", 1, 3), ("3. a\n4. b", 3, 2), ("1. a\n   1. x\n   2. y\n2. b\n3. c", 1, 3)]
        {
            let read = prose(text);
            assert_eq!(read[0]["start"], start, "{text}: {read}");
            assert_eq!(read[0]["items"].as_array().map(Vec::len), Some(count), "{text}: {read}");
        }
    }

    #[test]
    fn nothing_vanishes_that_was_typed() {
        for text in [
            "[Frist]: 17.mai",
            "[1]: SSB",
            "Tall[^1]\n\n[^1]: Kilde",
            "&#128512; &amp; &nbsp;",
            "> a\n> > b",
            "---",
            "- a\n  > b",
        ] {
            let read = Prose::read(&value(text), &mut Problems::default()).expect("prose").plain();
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&read), letters(text.trim_start_matches("- ")), "{text}");
        }
        assert_eq!(prose("- a\n\n  ###### Del")[0]["items"][0][1]["text"][0]["strong"], true);
        let deep: String = (0..60).map(|depth| format!("{}- {depth}\n", "  ".repeat(depth))).collect();
        assert!(prose(&deep).to_string().contains("59"));
    }

    #[test]
    fn indentation_is_the_files_and_not_the_texts() {
        let read = prose("\n    Et avsnitt.\n\n    - et punkt\n    - et til\n");
        assert_eq!(read[0], serde_json::json!({ "kind": "paragraph", "text": "Et avsnitt." }));
        assert_eq!(read[1]["items"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn headings_never_skip_a_level() {
        let read = prose("#### A\n\n###### B\n\n# C\n\n### D\n\n##### E\n\n###### F");
        let levels: Vec<u64> =
            read.as_array().expect("blocks").iter().filter_map(|block| block["level"].as_u64()).collect();
        assert_eq!(levels, [1, 2, 1, 2, 3, 3]);
    }

    #[test]
    fn what_cannot_be_set_prints_as_typed_and_is_told() {
        assert_eq!(findings("![bilde](a.png)"), ["markup-foreign"]);
        assert_eq!(findings("`kode`"), ["markup-foreign"]);
        assert_eq!(findings("a <b>x</b>"), ["markup-foreign", "markup-foreign"]);
        assert_eq!(findings("[denne lenken]()"), ["link-empty"]);
        assert_eq!(findings("[x](javascript:alert(1))"), ["link-invalid"]);
        assert_eq!(findings("<div>\nx\n</div>"), ["markup-foreign"]);
        assert_eq!(prose("a `b` c")[0]["text"], "a `b` c");
        assert_eq!(prose("> sitat")[0]["text"], "> sitat");
        assert_eq!(prose("[denne lenken]()")[0]["text"], "denne lenken");
    }
}
