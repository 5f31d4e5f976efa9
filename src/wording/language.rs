//! A language as data: a file of words and sentences, and what it falls back on.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::number::{Signs, words};
use super::{Arg, Message, Said, Scale};
use crate::templates::Templates;

/// A language that papers or messages are written in.
#[derive(Clone)]
pub struct Language(Arc<Lexicon>);

/// The words of a language.
struct Lexicon {
    /// Its code in BCP 47, such as `nb`; a house style of it has a name behind, as in `nb-ntb`.
    code: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    signs: Signs,
    /// The messages that are words alone, which templates read as labels.
    labels: BTreeMap<String, String>,
    fallback: Option<Language>,
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.code())
    }
}

/// Why a file is no language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageError {
    /// There is none of this code.
    Unknown,
    /// A file does not follow Fluent's syntax.
    Syntax {
        /// Its path below `templates/`.
        file: String,
        /// The line, counted from 0.
        line: usize,
        /// What is wrong, in English.
        reason: String,
    },
    /// A file falls back on what is no language, or leads back to itself.
    Fallback {
        /// Its path below `templates/`.
        file: String,
        /// The code that it falls back on.
        code: String,
    },
}

impl Language {
    /// A language of papers: its file, and, for a house style, the file of the language it is a style of. `read`
    /// gives the files by their path below `templates/`. A file that has the name of a shipped one adds to it, and a
    /// language that does not ship falls back on bokmål, so that no paper is ever without a word.
    pub fn load(code: &str, read: &dyn Fn(&str) -> Option<String>) -> Result<Self, LanguageError> {
        Self::with_messages(code, read, &[], &[])
    }

    /// A shipped language of papers, which is read once.
    pub fn shipped(code: &str) -> Self {
        static READ: Mutex<BTreeMap<String, Language>> = Mutex::new(BTreeMap::new());
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let load = || {
            Self::load(code, &shipped).unwrap_or_else(|error| panic!("the shipped language {code} is wrong: {error:?}"))
        };
        read.entry(code.to_owned()).or_insert_with(load).clone()
    }

    /// A language with what the command says besides what papers do: bokmål, or else English.
    pub fn of_messages(code: &str) -> Self {
        let (code, messages) = match code {
            "nb" => (
                "nb",
                [
                    include_str!("../../messages/nb/command.ftl"),
                    include_str!("../../messages/nb/reading.ftl"),
                    include_str!("../../messages/nb/checks.ftl"),
                ],
            ),
            _ => (
                "en",
                [
                    include_str!("../../messages/en/command.ftl"),
                    include_str!("../../messages/en/reading.ftl"),
                    include_str!("../../messages/en/checks.ftl"),
                ],
            ),
        };
        Self::with_messages(code, &shipped, &messages, &[])
            .unwrap_or_else(|error| panic!("the shipped messages in {code} are wrong: {error:?}"))
    }

    /// `above` are the codes that fall back on this one.
    fn with_messages(
        code: &str,
        read: &dyn Fn(&str) -> Option<String>,
        messages: &[&str],
        above: &[&str],
    ) -> Result<Self, LanguageError> {
        let path = |code: &str| format!("lang/{code}.ftl");
        let primary = code.split_once('-').map_or(code, |(language, _)| language);
        if read(&path(code)).is_none() {
            return Err(LanguageError::Unknown);
        }
        let mut files = vec![path(primary)];
        files.extend((code != primary).then(|| path(code)));
        let mut texts = Vec::new();
        for file in &files {
            let ships = shipped(file);
            let own = read(file).filter(|own| ships.as_ref() != Some(own));
            texts.extend(ships.into_iter().chain(own).map(|text| (file.as_str(), text)));
        }
        texts.extend(messages.iter().map(|text| ("messages", (*text).to_owned())));
        let mut labels = BTreeMap::new();
        let mut bundle = FluentBundle::new_concurrent(vec![primary.parse::<LanguageIdentifier>().unwrap_or_default()]);
        // What is said stands alone or among its own kind, so no marks of direction are needed around it.
        bundle.set_use_isolating(false);
        for (file, text) in texts {
            let resource = FluentResource::try_new(text.replace('~', "\u{a0}")).map_err(|(read, errors)| {
                let (at, reason) = errors.first().map_or((0, String::new()), |it| {
                    // Where the message begins says more than where the parser gave up.
                    (it.slice.as_ref().map_or(it.pos.start, |slice| slice.start), it.to_string())
                });
                let line = read.source().bytes().take(at).filter(|byte| *byte == b'\n').count();
                LanguageError::Syntax { file: file.to_owned(), line, reason }
            })?;
            labels.extend(labels_of(&resource));
            bundle.add_resource_overriding(Arc::new(resource));
        }
        let fallback = match labels.get("falls-back-on").map(String::as_str) {
            Some(next) => {
                let above: Vec<&str> = above.iter().copied().chain([code]).collect();
                let wrong = || LanguageError::Fallback { file: path(code), code: next.to_owned() };
                if above.contains(&next) {
                    return Err(wrong());
                }
                let found = Self::with_messages(next, read, &[], &above);
                Some(found.map_err(|error| if error == LanguageError::Unknown { wrong() } else { error })?)
            }
            None if shipped(&path(primary)).is_none() => Some(Self::shipped("nb")),
            None => None,
        };
        let word =
            |key: &str| labels.get(key).or_else(|| fallback.as_ref().and_then(|it| it.0.labels.get(key))).cloned();
        let signs = Signs::of(&word);
        add_functions(&mut bundle, &signs);
        Ok(Self(Arc::new(Lexicon { code: code.to_owned(), bundle, signs, labels, fallback })))
    }

    /// The code as a project writes it, with its house style.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The code of the language alone, as a PDF has it.
    pub fn tag(&self) -> &str {
        self.code().split_once('-').map_or(self.code(), |(language, _)| language)
    }

    pub(super) fn signs(&self) -> &Signs {
        &self.0.signs
    }

    /// The message in this language, or in the one it falls back on.
    pub fn say(&self, message: &Message) -> String {
        self.tell(message).text
    }

    /// The message, and the language that it was found in.
    pub fn tell(&self, message: &Message) -> Said {
        let args = message.args.iter().map(|(name, value)| (*name, self.value(value))).collect();
        self.find(message.id, &args).unwrap_or_else(|| {
            debug_assert!(false, "no words for {}", message.id);
            Said { text: message.id.to_owned(), language: None }
        })
    }

    /// The message as a title or the beginning of a sentence, with its first letter large.
    pub fn title(&self, message: &Message) -> Said {
        let said = self.tell(message);
        Said { text: capitalised(&said.text), language: said.language }
    }

    /// The fixed word for `key`, such as `phase-end`.
    pub fn label(&self, key: &str) -> String {
        self.word(key).text
    }

    /// The fixed word for `key`, and the language that it was found in.
    pub fn word(&self, key: &str) -> Said {
        self.find(key, &FluentArgs::new()).unwrap_or_else(|| panic!("no word for {key}"))
    }

    /// An attribute of the fixed word for `key`, where it has that.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        self.find(&format!("{key}.{attribute}"), &FluentArgs::new()).map(|said| said.text)
    }

    /// Whether there is a word for `key` in this language itself.
    pub fn has(&self, key: &str) -> bool {
        self.0.bundle.has_message(key)
    }

    /// All fixed words by key.
    pub fn labels(&self) -> BTreeMap<String, Said> {
        let mut all = BTreeMap::new();
        if let Some(fallback) = &self.0.fallback {
            let tag = |said: Said| Said { language: said.language.or_else(|| Some(fallback.tag().to_owned())), ..said };
            all.extend(fallback.labels().into_iter().map(|(key, said)| (key, tag(said))));
        }
        let own = |text: &String| Said { text: text.clone(), language: None };
        all.extend(self.0.labels.iter().map(|(key, text)| (key.clone(), own(text))));
        all
    }

    /// The words of a list such as that of months.
    pub(super) fn words(&self, key: &str) -> Vec<&str> {
        let list = self.0.labels.get(key).map(|list| list.split(", ").collect());
        list.or_else(|| self.0.fallback.as_ref().map(|fallback| fallback.words(key))).unwrap_or_default()
    }

    /// The pattern `id` with words in its places.
    pub(super) fn fill(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.find(id, &args).unwrap_or_default().text
    }

    fn find(&self, id: &str, args: &FluentArgs<'_>) -> Option<Said> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
        let message = self.0.bundle.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        });
        match (pattern, &self.0.fallback) {
            (Some(pattern), _) => {
                let mut errors = Vec::new();
                let said = self.0.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
                debug_assert!(errors.is_empty(), "{id}: {errors:?}");
                Some(Said { text: said, language: None })
            }
            (None, Some(fallback)) => {
                let said = fallback.find(id, args)?;
                Some(Said { language: said.language.or_else(|| Some(fallback.tag().to_owned())), text: said.text })
            }
            (None, None) => None,
        }
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        let said = match arg {
            Arg::Number(number) => return FluentValue::from(*number),
            Arg::Text(text) => text.clone(),
            Arg::Decimal(number, decimals) => self.decimal(*number, *decimals),
            Arg::Kroner(amount) => self.kroner(*amount),
            Arg::Amount(amount) => self.money(*amount, Scale::of(&[*amount])).long,
            Arg::Day(day) => self.day_long(*day),
            Arg::Days(from, to) => self.range(*from, *to),
            Arg::Weekday(day) => self.weekday(*day).to_owned(),
            Arg::When(when) => self.when(when),
            Arg::Times(from, to) => self.times(*from, *to).unwrap_or_default(),
            Arg::Minutes(minutes) => self.duration(*minutes),
            Arg::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.text(item)).collect();
                self.list(&items)
            }
            Arg::Message(message) => self.say(message),
        };
        FluentValue::from(said)
    }

    fn text(&self, arg: &Arg) -> String {
        match self.value(arg) {
            FluentValue::String(text) => text.into_owned(),
            _ => match arg {
                Arg::Number(number) => self.whole(Decimal::from(*number)),
                _ => String::new(),
            },
        }
    }
}

/// A shipped file below `templates/`.
fn shipped(path: &str) -> Option<String> {
    Templates::shipped().text(path)
}

/// The messages of a file that are words alone.
fn labels_of(resource: &FluentResource) -> Vec<(String, String)> {
    use fluent_syntax::ast::{Entry, PatternElement};
    let words = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let [PatternElement::TextElement { value }] = message.value.as_ref()?.elements[..] else { return None };
        Some((message.id.name.to_owned(), value.to_owned()))
    };
    resource.entries().filter_map(words).collect()
}

/// What a language's file can ask for: a number in words, a number and what it counts, a number in figures.
fn add_functions(bundle: &mut FluentBundle<Arc<FluentResource>>, signs: &Signs) {
    fn number(args: &[FluentValue<'_>]) -> Option<usize> {
        match args.first() {
            // What is counted is whole and small enough for a float to hold it exactly.
            Some(FluentValue::Number(number)) => Some(number.value as usize),
            _ => None,
        }
    }
    let in_words = signs.clone();
    let counted = signs.clone();
    let digits = signs.clone();
    let added = [
        bundle.add_function("WORDS", move |args, _| {
            number(args).map_or(FluentValue::Error, |number| words(number, &in_words).into())
        }),
        bundle.add_function("COUNT", move |args, _| {
            let (Some(number), Some(FluentValue::String(noun))) = (number(args), args.get(1)) else {
                return FluentValue::Error;
            };
            let space = if number < counted.number_words.len() { ' ' } else { super::number::SPACE };
            format!("{}{space}{noun}", words(number, &counted)).into()
        }),
        bundle.add_function("DIGITS", move |args, _| {
            number(args).map_or(FluentValue::Error, |number| digits.write(Decimal::from(number), 0).into())
        }),
    ];
    debug_assert!(added.iter().all(Result::is_ok));
}

/// The text with its first letter large.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_twice_in_a_file() {
        for code in Templates::shipped().names_in("lang", "ftl") {
            let text = shipped(&format!("lang/{code}.ftl")).expect("a language");
            let resource = FluentResource::try_new(text).expect("Fluent");
            let mut seen = std::collections::BTreeSet::new();
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    assert!(seen.insert(message.id.name), "{code}: {} stands twice", message.id.name);
                }
            }
        }
    }
}
