//! Texts with markup: a safe subset of Markdown (CommonMark), read once into runs and blocks.
//!
//! A [`Phrase`] is one paragraph with strong and emphasised words and links; [`Prose`] has paragraphs,
//! headings and lists as well. Everything else, such as pictures, code and HTML, prints as it was typed, and is
//! reported. What is read here is data: nothing of it is ever evaluated.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use serde::{Serialize, Serializer};

use super::address::Address;
use super::read::{checked_text, fold_space};
use super::{Problems, Read, Value, codes, schema};
use crate::diagnostic::Diagnostic;

/// The longest phrase that is read, in characters: some ten pages.
const LONGEST_PHRASE: usize = 20_000;
/// The longest prose.
const LONGEST_PROSE: usize = 100_000;

/// A stretch of text in one style.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
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
}

impl Run {
    fn is_plain(&self) -> bool {
        !self.strong && !self.emph && self.link.is_none()
    }

    fn has_style_of(&self, other: &Self) -> bool {
        (self.strong, self.emph, &self.link) == (other.strong, other.emph, &other.link)
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

/// A block of prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
        // With a hard space before it a line is a paragraph, whatever it begins with: «1. mai», «# 3», «- ».
        let source = guarded(&format!("{GUARD}{text}"));
        let mut reading = Reading::new(&source);
        let mut phrase = Phrase::default();
        for block in reading.blocks() {
            if let Block::Paragraph { text } | Block::Heading { text, .. } = block {
                text.0.into_iter().for_each(|run| phrase.push(run));
            }
        }
        if let Some(first) = phrase.0.first_mut() {
            first.text = first.text.strip_prefix(GUARD).unwrap_or(&first.text).to_owned();
        }
        phrase.0.retain(|run| !run.text.is_empty());
        reading.report(value, problems);
        (!phrase.is_empty()).then_some(phrase).or_else(|| empty(value, problems))
    }
}

impl Read for Prose {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let source = guarded(&prepared(checked_text(value, LONGEST_PROSE, problems)?));
        let mut reading = Reading::new(&source);
        let mut blocks = reading.blocks();
        level_headings(&mut blocks);
        reading.report(value, problems);
        (!blocks.is_empty()).then_some(Self(blocks)).or_else(|| empty(value, problems))
    }
}

fn empty<T>(value: &Value, problems: &mut Problems) -> Option<T> {
    problems.push(
        Diagnostic::new(&codes::EMPTY_TEXT, value.at, "teksten er tom").hint("skriv en tekst, eller ta bort linjen"),
    );
    None
}

/// Lists lie at most so deep in each other; what lies deeper is set as paragraphs.
const DEEPEST_LIST: usize = 5;

/// An ampersand that begins no entity.
const GUARDED_AMPERSAND: &str = "\\&";

/// The text with its entities kept as they were typed: `&#128512;` could smuggle in what no font can print.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let name = after[1..].split_once(';').map_or("", |(name, _)| name);
        let is_entity = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
        out.push_str(if is_entity && !before.ends_with('\\') { GUARDED_AMPERSAND } else { "&" });
        rest = &after[1..];
    }
    out + rest
}

/// A hard space, which Markdown takes for a letter at the beginning of a line and for space within it.
const GUARD: char = '\u{a0}';

/// One pass over a text's Markdown.
struct Reading<'a> {
    source: &'a str,
    /// What cannot be set, as it was typed.
    foreign: Vec<String>,
    /// Links without an address, by what is underlined.
    empty_links: Vec<String>,
    /// Addresses that lead nowhere a reader may go.
    bad_links: Vec<String>,
}

/// The style of the run that is being read.
#[derive(Clone, Default)]
struct Style {
    strong: usize,
    emph: usize,
    link: Option<Address>,
}

impl<'a> Reading<'a> {
    fn new(source: &'a str) -> Self {
        Self { source, foreign: Vec::new(), empty_links: Vec::new(), bad_links: Vec::new() }
    }

    fn blocks(&mut self) -> Vec<Block> {
        let events: Vec<(Event<'a>, Range<usize>)> =
            Parser::new_ext(self.source, Options::empty()).into_offset_iter().collect();
        let mut at = 0;
        self.until(&events, &mut at, None, 0)
    }

    /// The blocks from `at` to the end of `container`, which lies `depth` lists deep.
    fn until(
        &mut self,
        events: &[(Event<'a>, Range<usize>)],
        at: &mut usize,
        container: Option<TagEnd>,
        depth: usize,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        // What stands in a tight list's item without a paragraph around it.
        let mut loose = Phrase::default();
        let mut style = Style::default();
        while let Some((event, range)) = events.get(*at) {
            let is_block = matches!(
                event,
                Event::Rule
                    | Event::Start(
                        Tag::Paragraph
                            | Tag::Heading { .. }
                            | Tag::List(_)
                            | Tag::BlockQuote(_)
                            | Tag::CodeBlock(_)
                            | Tag::HtmlBlock
                    )
            );
            if is_block || matches!(event, Event::End(end) if Some(*end) == container) {
                let text = std::mem::take(&mut loose);
                if !text.is_empty() {
                    blocks.push(Block::Paragraph { text });
                }
            }
            match event {
                Event::End(end) if Some(*end) == container => {
                    *at += 1;
                    return blocks;
                }
                Event::Start(Tag::Paragraph) => {
                    *at += 1;
                    let text = self.phrase(events, at, Some(TagEnd::Paragraph));
                    if !text.is_empty() {
                        blocks.push(Block::Paragraph { text });
                    }
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    *at += 1;
                    let text = self.phrase(events, at, Some(TagEnd::Heading(*level)));
                    match depth {
                        _ if text.is_empty() => {}
                        0 => blocks.push(Block::Heading { level: *level as u8, text }),
                        // A heading within a list heads nothing: its words are strong.
                        _ => blocks.push(Block::Paragraph { text: text.strong() }),
                    }
                }
                Event::Start(Tag::List(start)) => {
                    *at += 1;
                    let mut items = Vec::new();
                    while let Some((Event::Start(Tag::Item), _)) = events.get(*at) {
                        *at += 1;
                        items.push(self.until(events, at, Some(TagEnd::Item), depth + 1));
                    }
                    // The list's own end.
                    *at += 1;
                    items.retain(|item| !item.is_empty());
                    match items.is_empty() {
                        true => {}
                        false if depth < DEEPEST_LIST => blocks.push(Block::List { start: *start, items }),
                        false => {
                            self.foreign.push(excerpt(&self.source[range.clone()]));
                            blocks.extend(items.into_iter().flatten());
                        }
                    }
                }
                // Indented by accident, as texts in TOML often are.
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                    blocks.push(Block::Paragraph { text: as_typed(&self.source[range.clone()], &Style::default()) });
                    skip(events, at);
                }
                Event::Start(Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock) | Event::Rule => {
                    self.foreign.push(excerpt(&self.source[range.clone()]));
                    blocks.push(Block::Paragraph { text: as_typed(&self.source[range.clone()], &Style::default()) });
                    skip(events, at);
                }
                _ => self.inline(events, at, &mut style, &mut loose),
            }
        }
        if !loose.is_empty() {
            blocks.push(Block::Paragraph { text: loose });
        }
        blocks
    }

    /// The runs from `at` to the end of `container`.
    fn phrase(&mut self, events: &[(Event<'a>, Range<usize>)], at: &mut usize, container: Option<TagEnd>) -> Phrase {
        let mut phrase = Phrase::default();
        let mut style = Style::default();
        while let Some((event, _)) = events.get(*at) {
            if matches!(event, Event::End(end) if Some(*end) == container) {
                *at += 1;
                break;
            }
            self.inline(events, at, &mut style, &mut phrase);
        }
        phrase
    }

    /// One event within a paragraph; a link is read whole.
    fn inline(&mut self, events: &[(Event<'a>, Range<usize>)], at: &mut usize, style: &mut Style, phrase: &mut Phrase) {
        let (event, range) = &events[*at];
        *at += 1;
        let mut add = |text: &str, style: &Style| {
            phrase.push(Run {
                text: text.to_owned(),
                strong: style.strong > 0,
                emph: style.emph > 0,
                link: style.link.clone(),
            });
        };
        match event {
            Event::Text(text) => add(text, style),
            Event::SoftBreak | Event::HardBreak => add(" ", style),
            Event::Start(Tag::Strong) => style.strong += 1,
            Event::End(TagEnd::Strong) => style.strong -= 1,
            Event::Start(Tag::Emphasis) => style.emph += 1,
            Event::End(TagEnd::Emphasis) => style.emph -= 1,
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let mut inner = Style { link: self.link(dest_url, *link_type), ..style.clone() };
                let mut label = Phrase::default();
                while events.get(*at).is_some_and(|(event, _)| *event != Event::End(TagEnd::Link)) {
                    self.inline(events, at, &mut inner, &mut label);
                }
                *at += 1;
                if dest_url.is_empty() {
                    self.empty_links.push(label.plain());
                }
                label.0.into_iter().for_each(|run| phrase.push(run));
            }
            Event::Start(Tag::Image { .. }) => {
                self.foreign.push(excerpt(&self.source[range.clone()]));
                add(&unescaped(&self.source[range.clone()]), style);
                *at -= 1;
                skip(events, at);
            }
            Event::Code(_) | Event::InlineHtml(_) | Event::Html(_) => {
                self.foreign.push(excerpt(&self.source[range.clone()]));
                add(&unescaped(&self.source[range.clone()]), style);
            }
            _ => {}
        }
    }

    /// The address of a link; `None` where it has none, or none that a reader may be sent to.
    fn link(&mut self, address: &str, link_type: LinkType) -> Option<Address> {
        let address = if link_type == LinkType::Email { format!("mailto:{address}") } else { address.to_owned() };
        if address.is_empty() {
            return None;
        }
        let read = Address::parse(&address);
        if read.is_none() {
            self.bad_links.push(address);
        }
        read
    }

    fn report(&self, value: &Value, problems: &mut Problems) {
        for typed in &self.foreign {
            problems.push(
                Diagnostic::new(&codes::MARKUP_FOREIGN, value.at, format!("«{typed}» kan ikke settes som annet enn tekst"))
                    .hint("en tekst kan ha **halvfet**, *kursiv*, [lenker](https://…), lister og overskrifter; sett en omvendt skråstrek foran et tegn som skal stå som det er"),
            );
        }
        for label in &self.empty_links {
            problems.push(super::address::link_empty(value.at, label));
        }
        for address in &self.bad_links {
            problems.push(super::address::link_invalid(value.at, address));
        }
    }
}

/// Goes on behind the event at `at` and, where it begins something, all that is in it.
fn skip(events: &[(Event<'_>, Range<usize>)], at: &mut usize) {
    let mut open = 0_usize;
    loop {
        match events.get(*at) {
            Some((Event::Start(_), _)) => open += 1,
            Some((Event::End(_), _)) => open = open.saturating_sub(1),
            Some(_) => {}
            None => return,
        }
        *at += 1;
        if open == 0 {
            return;
        }
    }
}

/// The source without the marks that [`guarded`] adds.
fn unescaped(source: &str) -> String {
    source.replace(GUARDED_AMPERSAND, "&")
}

/// What was typed, as a paragraph of plain text.
fn as_typed(source: &str, style: &Style) -> Phrase {
    let text = fold_space(&unescaped(source));
    Phrase(vec![Run { text, strong: style.strong > 0, emph: style.emph > 0, link: None }])
}

/// The beginning of what was typed, for a message.
fn excerpt(source: &str) -> String {
    let folded = fold_space(&unescaped(source));
    match folded.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &folded[..end]),
        None => folded,
    }
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

/// The text with its common indentation taken away, since TOML's texts are often indented with their key, and with
/// what only looks like a list («17. mai») or the address of a link («[1]: SSB») kept from becoming one.
fn prepared(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\u{feff}', "");
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| indent(line)).min().unwrap_or(0);
    let markers: Vec<(usize, usize, u64)> = (lines.iter().enumerate())
        .filter_map(|(index, line)| Some((index, indent(line), list_number(line.trim_start())?)))
        .collect();
    // A number begins a list only together with one that goes before or comes after it.
    let is_list = |index: usize| {
        let mine = markers.iter().position(|(line, ..)| *line == index);
        mine.is_some_and(|mine| {
            let (_, depth, number) = markers[mine];
            let same = |(_, other, _): &&(usize, usize, u64)| *other == depth;
            let neighbours = [markers[..mine].iter().rev().find(same), markers[mine + 1..].iter().find(same)];
            neighbours.into_iter().flatten().any(|(.., other)| other.abs_diff(number) <= 1)
        })
    };
    let mut out = String::new();
    for (index, line) in lines.iter().enumerate() {
        let line = &line[common.min(indent(line))..];
        let bare = line.trim_start();
        let escape_at = match () {
            () if list_number(bare).is_some() && !is_list(index) => line.find(['.', ')']),
            () if bare.starts_with('[') && bare.contains("]:") => line.find('['),
            () => None,
        };
        let (before, after) = line.split_at(escape_at.unwrap_or(0));
        out.push_str(before);
        if escape_at.is_some() {
            out.push('\\');
        }
        out.push_str(after);
        out.push('\n');
    }
    out
}

/// The number at the beginning of a line that Markdown would take for an item of a numbered list.
fn list_number(line: &str) -> Option<u64> {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line.get(digits..)?;
    let ends = rest.strip_prefix(['.', ')'])?;
    (ends.is_empty() || ends.starts_with([' ', '\t'])).then(|| line[..digits].parse().ok()).flatten()
}

schema!(Phrase, { "type": "string", "description": "One paragraph of Markdown: **strong**, *emphasis*, [link](https://…)" });
schema!(Prose, { "type": "string", "description": "Markdown: paragraphs, ## headings, lists, **strong**, *emphasis*, [link](https://…)" });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::source::Kind;

    fn value(text: &str) -> Value {
        let mut files = Files::open(std::path::Path::new(".")).expect("a folder");
        let (file, _) = files.read_text("Cargo.toml");
        Value { kind: Kind::Text(text.to_owned()), at: crate::files::Place::new(file, 0..0) }
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
