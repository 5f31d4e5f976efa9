//! Small projects to try things on.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use framlegg::diagnostic::Human;
use framlegg::document::Engine;
use framlegg::pipeline::{Loaded, Options, Outcome, Papers};
use framlegg::wording::Language;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// One engine for all tests, as in one run of the program.
static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::new);

/// Makes the papers of the project in `folder`.
pub fn make(folder: &Path, options: &Options) -> Papers {
    Loaded::read(&ENGINE, folder, options).expect("a project's folder").make(&ENGINE, options)
}

/// The settings of a project whose data is the point.
pub const PROJECT: &str = r#"
[project]
name = "Prøve"
organisation = "Prøve kommune"
data = ["data.toml"]

[[document]]
kind = "funding-summary"
date = "2024-11-26"
"#;

/// A deck with every section, of the meeting that [`MEETING`] holds.
pub const DECK: &str = r#"
[project]
name = "Prøve"
organisation = "Prøve kommune"
data = ["data.toml"]

[[document]]
kind = "deck"
meeting = "mote"
sections = ["agenda", "highlights", "sharing", "goals", "conditions", "funding", "action-plan", "pilot", "quote", "evaluation"]
"#;

/// A deck of these sections for no meeting.
pub fn deck_of(sections: &[&str]) -> String {
    let head = DECK.split_once("meeting =").expect("a meeting").0;
    format!("{head}date = \"2024-11-26\"\nsections = {sections:?}\n")
}

/// A project in a temporary folder.
pub struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// A project of these files.
    pub fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, bytes) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, bytes).expect("a file");
        }
        Self { folder }
    }

    /// A project of these settings and this data.
    pub fn of(settings: &str, data: &str) -> Self {
        Self::new(&[("framlegg.toml", settings.as_bytes()), ("data.toml", data.as_bytes())])
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Makes its papers.
    pub fn make(&self, options: &Options) -> Papers {
        make(self.path(), options)
    }

    /// Makes its papers in `out` and gives the bytes of each, by id.
    pub fn build(&self, options: Options) -> Vec<(String, Vec<u8>)> {
        let out = tempfile::tempdir().expect("a temporary folder");
        let papers = self.make(&Options { out: Some(out.path().to_owned()), ..options });
        let Outcome::Made(built) = &papers.outcome else {
            panic!("{:?}\n{}", papers.outcome, self.messages(&papers, "nb"));
        };
        built
            .iter()
            .map(|built| {
                let path: &PathBuf = built.path.as_ref().expect("a file");
                (built.id.clone(), std::fs::read(path).expect("the paper"))
            })
            .collect()
    }

    /// What is found in it, as a person reads it in the language of `code`.
    pub fn findings_in(&self, code: &str) -> String {
        self.messages(&self.make(&Options::default()), code)
    }

    /// The codes of what is found in it.
    pub fn codes(&self) -> Vec<&'static str> {
        let papers = self.make(&Options::default());
        if let Outcome::TemplateFailed(error) = &papers.outcome {
            panic!("{error}");
        }
        papers.report.diagnostics().iter().map(|diagnostic| diagnostic.code.name).collect()
    }

    fn messages(&self, papers: &Papers, code: &str) -> String {
        let text = Human::new(&papers.files, &Language::of_messages(code), false).render(papers.report.diagnostics());
        let folder = format!("{}/", self.path().display());
        anstream::adapter::strip_str(&text).to_string().replace(&folder, "")
    }
}

/// What is left of a PDF's text when its lines may break anywhere.
pub fn letters_of(pdf: &[u8]) -> String {
    letters(&pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text"))
}

/// What is left of a text when its lines may break anywhere: no white space, no hyphens.
pub fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{200b}' | '\u{2010}')).collect()
}

/// A paper follows PDF/UA-1 and PDF/A-2a, as another program than ours judges it.
pub fn conforms(name: &str, pdf: &[u8]) {
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(pdf, &options).expect("a PDF");
        // The validator takes a compressed stream that ends in a carriage return for a broken one.
        let failures: Vec<_> = report.failures.iter().filter(|failure| !failure.rule_id.contains("6.1.7.1")).collect();
        assert!(failures.is_empty(), "{name} {profile:?}: {failures:#?}");
    }
}
