//! What is wrong with the plan: one check a file, each with the other side of its conflict.
//!
//! A check sees the plan as it was written and reports; it changes nothing and formats only through
//! [`wording`](crate::wording). Facts can only be made of a plan that has been through here: see
//! [`Checked`].

mod action_incomplete;
mod agenda_missing;
mod agenda_overrun;
mod attendance;
mod chapter_missing;
mod dangling_reference;
mod date_missing;
mod deadline_after;
mod decision_text;
mod duplicate_id;
mod footnote_orphan;
mod grant_year;
mod image_alt;
mod image_consent;
mod image_credit;
mod image_missing;
mod image_resolution;
mod image_unreadable;
mod milestone_order;
mod milestone_overdue;
mod minutes_incomplete;
mod name_variant;
mod not_in_plan;
mod not_reported;
mod owner_missing;
mod photo_positions;
mod programme_gap;
mod purpose_mismatch;
mod section_empty;
mod session_outside;
mod session_overlap;
mod signup_missing;
mod speaker_clash;
mod speaker_missing;
mod status_stale;
mod subject_missing;
mod theme_contrast;
mod total_rounding;
mod total_sum;
mod unit_mix;
mod vote_count;
mod votes_missing;
mod weekday;
mod year_missing;

use chrono::NaiveDate;

use crate::calendar::When;
use crate::diagnostic::{Code, Diagnostic, Report, Severity};
use crate::model::{Data, Image, Plan};
use crate::project::{Document, Project};
use crate::wording::Arg;

/// What a check sees.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The project.
    pub project: &'a Project,
    /// The plan, its texts and its pictures.
    pub data: &'a Data,
    /// The date for papers that have none of their own, from `SOURCE_DATE_EPOCH`.
    pub fallback_date: Option<NaiveDate>,
}

impl<'a> Context<'a> {
    fn plan(self) -> &'a Plan {
        &self.data.plan
    }

    /// The date that a document will have.
    fn date_of(self, document: &Document) -> Option<NaiveDate> {
        document_date(self.plan(), document, self.fallback_date)
    }

    /// The documents that show a group of facts: in a section of that name, or by their fixed form.
    fn documents_showing(self, group: &str) -> impl Iterator<Item = &'a Document> {
        self.project.documents.iter().filter(move |document| {
            let kind = &document.kind;
            let by_form = kind.sections.is_empty() && kind.facts.iter().any(|facts| facts == group);
            by_form || document.sections.iter().any(|section| section.value == group)
        })
    }

    /// The pictures, each with the title of what it belongs to.
    fn images(self) -> impl Iterator<Item = (&'a Image, &'a str)> {
        self.plan().images()
    }
}

/// A check: its code, and what finds it.
#[derive(Debug)]
pub struct Check {
    /// The code of all its findings.
    pub code: &'static Code,
    run: fn(Context<'_>, &mut Vec<Diagnostic>),
}

/// Every check, by code.
pub static CHECKS: &[Check] = &[
    Check { code: &action_incomplete::CODE, run: action_incomplete::check },
    Check { code: &agenda_missing::CODE, run: agenda_missing::check },
    Check { code: &agenda_overrun::CODE, run: agenda_overrun::check },
    Check { code: &attendance::CODE, run: attendance::check },
    Check { code: &chapter_missing::CODE, run: chapter_missing::check },
    Check { code: &dangling_reference::CODE, run: dangling_reference::check },
    Check { code: &date_missing::CODE, run: date_missing::check },
    Check { code: &deadline_after::CODE, run: deadline_after::check },
    Check { code: &decision_text::CODE, run: decision_text::check },
    Check { code: &duplicate_id::CODE, run: duplicate_id::check },
    Check { code: &footnote_orphan::CODE, run: footnote_orphan::check },
    Check { code: &grant_year::CODE, run: grant_year::check },
    Check { code: &image_alt::CODE, run: image_alt::check },
    Check { code: &image_consent::CODE, run: image_consent::check },
    Check { code: &image_credit::CODE, run: image_credit::check },
    Check { code: &image_missing::CODE, run: image_missing::check },
    Check { code: &image_resolution::CODE, run: image_resolution::check },
    Check { code: &image_unreadable::CODE, run: image_unreadable::check },
    Check { code: &milestone_order::CODE, run: milestone_order::check },
    Check { code: &milestone_overdue::CODE, run: milestone_overdue::check },
    Check { code: &minutes_incomplete::CODE, run: minutes_incomplete::check },
    Check { code: &name_variant::CODE, run: name_variant::check },
    Check { code: &not_in_plan::CODE, run: not_in_plan::check },
    Check { code: &not_reported::CODE, run: not_reported::check },
    Check { code: &owner_missing::CODE, run: owner_missing::check },
    Check { code: &photo_positions::CODE, run: photo_positions::check },
    Check { code: &programme_gap::CODE, run: programme_gap::check },
    Check { code: &purpose_mismatch::CODE, run: purpose_mismatch::check },
    Check { code: &section_empty::CODE, run: section_empty::check },
    Check { code: &session_outside::CODE, run: session_outside::check },
    Check { code: &session_overlap::CODE, run: session_overlap::check },
    Check { code: &signup_missing::CODE, run: signup_missing::check },
    Check { code: &speaker_clash::CODE, run: speaker_clash::check },
    Check { code: &speaker_missing::CODE, run: speaker_missing::check },
    Check { code: &status_stale::CODE, run: status_stale::check },
    Check { code: &subject_missing::CODE, run: subject_missing::check },
    Check { code: &theme_contrast::CODE, run: theme_contrast::check },
    Check { code: &total_rounding::CODE, run: total_rounding::check },
    Check { code: &total_sum::CODE, run: total_sum::check },
    Check { code: &unit_mix::CODE, run: unit_mix::check },
    Check { code: &vote_count::CODE, run: vote_count::check },
    Check { code: &votes_missing::CODE, run: votes_missing::check },
    Check { code: &weekday::CODE, run: weekday::check },
    Check { code: &year_missing::CODE, run: year_missing::check },
];

/// Everything that all checks find.
pub fn run(context: Context<'_>) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(context, &mut findings);
    }
    findings
}

/// A plan that may become papers: either nothing is wrong with it, or a draft was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Checked<'a> {
    project: &'a Project,
    data: &'a Data,
    draft: bool,
}

impl<'a> Checked<'a> {
    /// Lets the plan through where the report holds no error, and in a draft in any case.
    pub fn accept(context: Context<'a>, report: &Report, draft: bool) -> Option<Self> {
        let clean = report.count(Severity::Error) == 0;
        (clean || draft).then_some(Self { project: context.project, data: context.data, draft })
    }

    /// The project.
    pub fn project(&self) -> &'a Project {
        self.project
    }

    /// The plan.
    pub fn plan(&self) -> &'a Plan {
        &self.data.plan
    }

    /// The plan with its pictures.
    pub fn data(&self) -> &'a Data {
        self.data
    }

    /// Whether the papers must say that they are drafts.
    pub fn is_draft(&self) -> bool {
        self.draft
    }
}

/// The document's own date, else its meeting's, else the fallback.
pub fn document_date(plan: &Plan, document: &Document, fallback: Option<NaiveDate>) -> Option<NaiveDate> {
    let own = document.date.as_ref().map(|date| date.value.0);
    own.or_else(|| plan.meeting_for(document).map(|meeting| meeting.date.first)).or(fallback)
}

/// A milestone's date as messages name it: the printed label, else the date in words.
fn milestone_label(label: Option<&str>, when: &When) -> Arg {
    label.map_or_else(|| when.into(), Into::into)
}
