//! One paper: its facts, its pages, and what is found when it is set.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::check::{self, Checked};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Fault, Manuscript, Pages, Spot, TemplateError, Workshop};
use crate::export::{self, PdfOptions};
use crate::facts::{self, Facts};
use crate::files::{Files, Place};
use crate::project::Document;
use crate::templates::Templates;
use crate::wording::message;

/// A paper that is to be made, and the plan that it tells of.
#[derive(Clone, Copy)]
pub(super) struct Paper<'a> {
    pub(super) checked: Checked<'a>,
    pub(super) document: &'a Document,
    pub(super) files: &'a Files,
    pub(super) fallback_date: Option<NaiveDate>,
}

impl Paper<'_> {
    /// What its templates see.
    pub(super) fn facts(&self) -> Facts {
        Facts::new(self.checked, self.files, self.document, self.fallback_date)
    }

    /// Its pages, the manuscript that they were set from, and the texts in it that are not translated.
    pub(super) fn typeset(
        &self,
        workshop: &Workshop<'_>,
    ) -> Result<(Pages, Manuscript, BTreeSet<Place>), TemplateError> {
        let Document { kind, language, theme, .. } = self.document;
        let _at_work = workshop.begin(self.document.file_stem());
        let theme = theme.to_json(|path| {
            let picture = self.checked.data().pictures.get(path)?.as_ref().ok()?;
            Some(facts::picture_path(path, picture))
        });
        let facts = self.facts();
        let pictures = self.checked.data().pictures.iter().filter_map(|(path, picture)| {
            let picture = picture.as_ref().ok()?;
            Some((facts::picture_path(path, picture), picture.bytes.clone()))
        });
        let json = |facts: &Facts| {
            let (json, untranslated) = facts.to_json(kind);
            match self.checked.is_draft() {
                true => (document::with_printable_glyphs(workshop.fonts(), &json), untranslated),
                false => (json, untranslated),
            }
        };
        let (unmeasured, untranslated) = json(&facts);
        let manuscript = Manuscript::new(&kind.name, unmeasured, language, theme, pictures);
        let pages = document::typeset(workshop, manuscript.clone())?;
        if pages.all_fits() {
            return Ok((pages, manuscript, untranslated));
        }
        let (measured, _) = json(&facts.measured());
        let manuscript = manuscript.with_facts(measured);
        Ok((document::typeset(workshop, manuscript.clone())?, manuscript, untranslated))
    }

    /// Its pages as PDF.
    pub(super) fn pdf(&self, pages: &Pages) -> Result<Vec<u8>, TemplateError> {
        let heading = &self.checked.project().heading;
        let asked: Vec<_> = heading.pdf_standard.iter().map(|standard| standard.value).collect();
        let standards = PdfOptions::standards(&asked, self.checked.is_draft());
        let identity = format!("{}/{}", heading.name.value, self.document.file_stem());
        // What export finds wrong has no place of its own; the paper's own template is where to begin.
        let main = Spot { path: format!("{}/main.typ", self.document.kind.name), range: 0..0, line: 1 };
        export::pdf(pages, &PdfOptions { identity, standards }).map_err(|error| error.at(&main))
    }

    /// The file for calendars that stands beside it, for kinds that have one.
    pub(super) fn calendar(&self) -> Option<String> {
        if !self.document.kind.calendar {
            return None;
        }
        let plan = self.checked.plan();
        let event = plan.event_for(self.document)?;
        let stamp = check::document_date(plan, self.document, self.fallback_date)?;
        let heading = &self.checked.project().heading;
        let identity = format!("{}/{}/{}", heading.organisation.value, heading.name.value, event.id.as_str());
        export::calendar(&identity, event, stamp)
    }
}

/// A template of the project's own cannot be typeset.
pub static TEMPLATE_FAILED: Code = Code::fatal("template-failed");

/// What went wrong in the project's own templates, or in ours because of them.
pub(super) fn own_faults(error: &TemplateError, templates: &Templates) -> Vec<Diagnostic> {
    let finding = |fault: &Fault| {
        let own = fault.spots.iter().find_map(|spot| Some((spot, templates.own(&spot.path)?.text?)));
        let (spot, file) = own?;
        let place = Place::new(file, spot.range.clone());
        let finding = Diagnostic::new(&TEMPLATE_FAILED, place, message!("template-failed.found", why = &fault.message));
        Some(finding.hint(message!("template-failed.hint")))
    };
    error.faults.iter().filter_map(finding).collect()
}

/// A text that a paper shows is not written in the paper's language.
pub static TRANSLATION_MISSING: Code = Code::warning("translation-missing");

/// A finding: `document` shows the text at `place`, which nobody has written in its language.
pub(super) fn translation_missing(place: Place, document: &Document) -> Diagnostic {
    let language = &document.language;
    let message = message!("translation-missing.found", language = language.label("language-name"));
    Diagnostic::new(&TRANSLATION_MISSING, place, message)
        .with(document.name_at(), message!("translation-missing.paper"))
        .hint(message!("translation-missing.hint", code = language.tag()))
}
