//! `framlegg init`: a small project that builds at once, with comments that teach.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::voice::Tongue;
use super::{Failure, Status, Voice, Volume, shown};
use crate::diagnostic::nearest;
use crate::export;
use crate::files::in_words;
use crate::project::FILE_NAME;
use crate::schema;
use crate::wording::message;

/// What `framlegg init` is asked for.
#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(value_name = "folder")]
    new: PathBuf,
    #[arg(long, value_name = "kind")]
    kind: Option<String>,
}

/// The schema beside the project's files, for editors.
const SCHEMA: &str = "framlegg.schema.json";

/// Which files of data each kind of paper needs.
const KINDS: [(&str, &[&str]); 11] = [
    ("deck", &["meeting", "plan", "grants"]),
    ("notice", &["meeting"]),
    ("case-paper", &["meeting"]),
    ("minutes", &["meeting"]),
    ("status-report", &["meeting", "plan", "grants", "status"]),
    ("funding-summary", &["grants"]),
    ("evaluation-plan", &["plan", "grants"]),
    ("committee-page", &["meeting"]),
    ("programme", &["event"]),
    ("invitation", &["event"]),
    ("event-report", &["event"]),
];

/// The kinds of a project that asks for none by name: what a first meeting needs.
const USUAL: [&str; 5] = ["deck", "notice", "case-paper", "minutes", "funding-summary"];

/// The pieces that projects are put together from, in one language. `framlegg.toml` is a head, documents and a tail; the
/// documents stand in one file with an empty line between them.
struct Pieces {
    head: &'static str,
    documents: &'static str,
    tail: &'static str,
    data: [(&'static str, &'static str); 5],
}

macro_rules! pieces {
    ($language:literal) => {
        Pieces {
            head: include_str!(concat!("init/", $language, "/head.toml")),
            documents: include_str!(concat!("init/", $language, "/documents.toml")),
            tail: include_str!(concat!("init/", $language, "/tail.toml")),
            data: [
                ("meeting", include_str!(concat!("init/", $language, "/meeting.toml"))),
                ("plan", include_str!(concat!("init/", $language, "/plan.toml"))),
                ("grants", include_str!(concat!("init/", $language, "/grants.toml"))),
                ("status", include_str!(concat!("init/", $language, "/status.toml"))),
                ("event", include_str!(concat!("init/", $language, "/event.toml"))),
            ],
        }
    };
}

impl Pieces {
    /// The files of a project that makes papers of these kinds, by path.
    fn project(&self, kinds: &[&str], asked: Option<Tongue>) -> Vec<(String, String)> {
        let is_asked = |entry: &&str| kinds.iter().any(|kind| entry.contains(&format!("kind = \"{kind}\"\n")));
        let documents = self.documents.trim().split("\n\n").filter(is_asked).map(|entry| match asked {
            // Its data is in bokmål, so it is the papers that are in another language.
            Some(Tongue::Se) => entry.replace("[[document]]\n", "[[document]]\nlanguage = \"se\"\n"),
            _ => entry.to_owned(),
        });
        let parts = std::iter::once(self.head.trim().to_owned()).chain(documents).chain([self.tail.trim().to_owned()]);
        let settings = parts.collect::<Vec<_>>().join("\n\n") + "\n";
        let needs = |name: &str| KINDS.iter().any(|(kind, data)| kinds.contains(kind) && data.contains(&name));
        let data = self.data.iter().filter(|(name, _)| needs(name));
        let data = data.map(|(name, text)| (format!("data/{name}.toml"), (*text).to_owned()));
        [(FILE_NAME.to_owned(), settings), (SCHEMA.to_owned(), schema::project())].into_iter().chain(data).collect()
    }
}

impl Arguments {
    pub(super) fn run(self, voice: &Voice) -> Result<Status, Failure> {
        let kinds = match &self.kind {
            None => USUAL.to_vec(),
            Some(asked) => vec![known_kind(asked)?],
        };
        let asked = voice.asked;
        let pieces = match asked.or_else(|| Tongue::from_str(voice.language.tag(), true).ok()) {
            Some(Tongue::En) => pieces!("en"),
            Some(Tongue::Nn) => pieces!("nn"),
            Some(Tongue::Nb | Tongue::Se) | None => pieces!("nb"),
        };
        let files = pieces.project(&kinds, asked);
        if let Some(there) = files.iter().map(|(name, _)| self.new.join(name)).find(|path| path.exists()) {
            return Err(Failure::new(message!("already-there", path = shown(&there))));
        }
        let files: Vec<_> = files.iter().map(|(name, text)| (self.new.join(name), text.as_bytes())).collect();
        export::write_all(files.iter().map(|(path, bytes)| (path.as_path(), *bytes))).map_err(|(path, error)| {
            Failure::new(message!("cannot-write", path = shown(&path), why = in_words(&error)))
        })?;
        if voice.volume > Volume::Quiet {
            let made = voice.say(&message!("project-made", folder = shown(&self.new)));
            writeln!(anstream::stdout(), "{made}")?;
        }
        Ok(Status::Fine)
    }
}

/// The kind of this name, among those that a project can begin with.
fn known_kind(asked: &str) -> Result<&'static str, Failure> {
    let known = || KINDS.iter().map(|(kind, _)| *kind);
    known().find(|kind| *kind == asked).ok_or_else(|| {
        Failure::new(match nearest(asked, known()) {
            Some(near) => message!("unknown-kind-near", kind = asked, near = near),
            None => message!("unknown-kind", kind = asked, known = known().collect::<Vec<_>>().join(", ")),
        })
    })
}
