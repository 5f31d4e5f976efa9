//! The templates of a project: those that ship with the program, and the project's own before them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use crate::files::FileId;

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
    pub title: InLanguages,
    /// What it is called where an elected body meets, if that is something else.
    #[serde(default, rename = "title-elected")]
    pub title_elected: Option<InLanguages>,
    /// What it is for.
    pub description: InLanguages,
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

/// Words that are written once, or once in each language by its code.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum InLanguages {
    /// The same in all.
    Once(String),
    /// By language.
    Each(BTreeMap<String, String>),
}

impl InLanguages {
    /// The words in the language of this code, else in bokmål, else in the first there is.
    pub fn said_in(&self, code: &str) -> &str {
        match self {
            Self::Once(words) => words,
            Self::Each(each) => {
                let found = each.get(code).or_else(|| each.get("nb")).or_else(|| each.values().next());
                found.map_or("", String::as_str)
            }
        }
    }
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

/// Files by their path below `templates/`, and the kinds of document that they make.
#[derive(Debug, Default)]
pub struct Templates {
    own: BTreeMap<String, OwnFile>,
    kinds: Vec<Arc<Kind>>,
}

/// A file of a project's own.
#[derive(Debug)]
pub struct OwnFile {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The text that messages show, where it is one.
    pub text: Option<FileId>,
}

/// What the program ships.
static SHIPPED: LazyLock<Arc<Templates>> = LazyLock::new(|| {
    let (templates, errors) = Templates::with(BTreeMap::new());
    assert!(errors.is_empty(), "shipped kinds are wrong: {errors:?}");
    Arc::new(templates)
});

impl Templates {
    /// Those that ship with the program.
    pub fn shipped() -> Arc<Self> {
        SHIPPED.clone()
    }

    /// Those that ship with the program, with a project's own files before them; and the `kind.toml`s that could not
    /// be read, with the reason in English.
    pub fn with(own: BTreeMap<String, OwnFile>) -> (Self, Vec<(String, toml::de::Error)>) {
        let mut templates = Self { own, kinds: Vec::new() };
        let mut errors = Vec::new();
        for path in templates.paths() {
            let Some(name) = path.strip_suffix("/kind.toml") else { continue };
            let Some(bytes) = templates.file(&path) else { continue };
            match toml::from_str::<Kind>(&String::from_utf8_lossy(&bytes)) {
                Ok(mut kind) => {
                    kind.name = name.to_owned();
                    templates.add_own_sections(&mut kind);
                    templates.kinds.push(Arc::new(kind));
                }
                Err(error) => errors.push((path, error)),
            }
        }
        (templates, errors)
    }

    /// A kind with sections gets one more for each file that a project lays in its folder `sections`.
    fn add_own_sections(&self, kind: &mut Kind) {
        if kind.sections.is_empty() {
            return;
        }
        let own = self.names_in(&format!("{}/sections", kind.name), "typ");
        kind.sections.extend(own.into_iter().filter(|name| !kind.sections.contains(name)).collect::<Vec<_>>());
    }

    /// All kinds, by name.
    pub fn kinds(&self) -> &[Arc<Kind>] {
        &self.kinds
    }

    /// The kind of this name.
    pub fn kind(&self, name: &str) -> Option<&Arc<Kind>> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    /// The names of what lies in a folder, without the ending: languages, themes.
    pub fn names_in(&self, folder: &str, ending: &str) -> Vec<String> {
        let name = |path: &String| {
            let name = path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(ending)?.strip_suffix('.')?;
            (!name.contains('/')).then(|| name.to_owned())
        };
        self.paths().iter().filter_map(name).collect()
    }

    /// The bytes of a file, by its path below `templates/`: the project's own, else the one that ships.
    pub fn file(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        match self.own.get(path) {
            Some(own) => Some(Cow::Borrowed(&own.bytes)),
            None => Shipped::get(path).map(|file| file.data),
        }
    }

    /// The text of a file; `None` where there is none, or where it is no text.
    pub fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.file(path)?.into_owned()).ok()
    }

    /// Whether the project has files of its own.
    pub fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    /// The project's own file at this path.
    pub fn own(&self, path: &str) -> Option<&OwnFile> {
        self.own.get(path)
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> BTreeSet<String> {
        Shipped::iter().map(Cow::into_owned).chain(self.own.keys().cloned()).collect()
    }
}
