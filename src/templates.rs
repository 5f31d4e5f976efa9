//! The shipped templates, embedded in the program: the files, and the kinds of document they make.

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::Deserialize;

#[derive(rust_embed::Embed)]
#[folder = "templates/"]
struct Shipped;

/// A kind of document: a folder of templates with a `kind.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// The folder's name, which is what a project writes.
    #[serde(skip)]
    pub name: String,
    /// What such a document is called.
    pub title: String,
    /// What it is called where an elected body meets, if that is something else.
    #[serde(default, rename = "title-elected")]
    pub title_elected: Option<String>,
    /// What it is for.
    pub description: String,
    /// The paper it is made for, such as `16:9` or `a4`.
    pub paper: String,
    /// What such a document is about, where it is about one thing.
    #[serde(default)]
    pub about: Option<Subject>,
    /// Other forms that it can take.
    #[serde(default)]
    pub editions: Vec<String>,
    /// Whether the event is written as a file for calendars beside it.
    #[serde(default)]
    pub calendar: bool,
    /// The groups of facts that its templates read.
    pub facts: Vec<String>,
    /// The sections that a project can choose and order; empty where the kind has a fixed form.
    #[serde(default)]
    pub sections: Vec<String>,
}

/// What a document can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// A meeting.
    Meeting,
    /// A body.
    Body,
    /// A case.
    Case,
    /// An event.
    Event,
}

static KINDS: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    paths()
        .filter_map(|path| {
            let name = path.strip_suffix("/kind.toml")?.to_owned();
            let text = file(&path)?;
            let kind: Kind = toml::from_str(std::str::from_utf8(&text).ok()?)
                .unwrap_or_else(|error| panic!("the shipped {path} is wrong: {error}"));
            Some(Kind { name, ..kind })
        })
        .collect()
});

/// All kinds, by name.
pub fn kinds() -> &'static [Kind] {
    &KINDS
}

/// The kind of this name.
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

/// The bytes of a shipped file, by its path below `templates/`.
pub fn file(path: &str) -> Option<Cow<'static, [u8]>> {
    Shipped::get(path).map(|file| file.data)
}

/// The paths of all shipped files, sorted.
pub fn paths() -> impl Iterator<Item = String> {
    let mut paths: Vec<String> = Shipped::iter().map(Cow::into_owned).collect();
    paths.sort();
    paths.into_iter()
}
