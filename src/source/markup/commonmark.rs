//! CommonMark's events as runs and blocks; what papers cannot set is kept as it was typed.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::typed::unescaped;
use super::{Address, Block, Phrase, Run};
use crate::diagnostic::Diagnostic;
use crate::source::address::{link_empty, link_invalid};
use crate::source::read::fold_space;
use crate::source::{Foreign, LanguageCode, Problems, Value, codes};
use crate::wording::message;

/// Lists lie at most so deep in each other; what lies deeper is set as paragraphs.
const DEEPEST_LIST: usize = 5;

/// One pass over a text's Markdown.
pub(super) struct Reading<'a> {
    source: &'a str,
    /// The style of words that nothing marks.
    style: Style,
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
    lang: Option<Foreign>,
}

impl<'a> Reading<'a> {
    /// A pass over `source`, whose words are in `language` where that is not the paper's.
    pub(super) fn new(source: &'a str, language: Option<&Foreign>) -> Self {
        let style = Style { lang: language.cloned(), ..Style::default() };
        Self { source, style, foreign: Vec::new(), empty_links: Vec::new(), bad_links: Vec::new() }
    }

    /// The blocks of the whole text.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
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
        let mut style = self.style.clone();
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
                    blocks.push(Block::Paragraph { text: as_typed(&self.source[range.clone()], &self.style) });
                    skip(events, at);
                }
                Event::Start(Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::HtmlBlock) | Event::Rule => {
                    self.foreign.push(excerpt(&self.source[range.clone()]));
                    blocks.push(Block::Paragraph { text: as_typed(&self.source[range.clone()], &self.style) });
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
        let mut style = self.style.clone();
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
                lang: style.lang.clone(),
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
                let language = dest_url.strip_prefix("lang:").and_then(LanguageCode::new);
                let mut inner = match language {
                    Some(code) => Style { lang: Some(Foreign { code, untranslated: None }), ..style.clone() },
                    None => Style { link: self.link(dest_url, *link_type), ..style.clone() },
                };
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

    /// Tells what could not be set, and which links lead nowhere.
    pub(super) fn report(&self, value: &Value, problems: &mut Problems) {
        for typed in &self.foreign {
            problems.push(
                Diagnostic::new(&codes::MARKUP_FOREIGN, value.at, message!("markup-foreign.found", typed = typed))
                    .hint(message!("markup-foreign.hint")),
            );
        }
        for label in &self.empty_links {
            problems.push(link_empty(value.at, label));
        }
        for address in &self.bad_links {
            problems.push(link_invalid(value.at, address));
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

/// What was typed, as a paragraph of plain text.
fn as_typed(source: &str, style: &Style) -> Phrase {
    let text = fold_space(&unescaped(source));
    Phrase(vec![Run { text, strong: style.strong > 0, emph: style.emph > 0, link: None, lang: style.lang.clone() }])
}

/// The beginning of what was typed, for a message.
fn excerpt(source: &str) -> String {
    let folded = fold_space(&unescaped(source));
    match folded.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &folded[..end]),
        None => folded,
    }
}
