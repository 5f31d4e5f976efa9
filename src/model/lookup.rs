//! Finding records by the names that other records use for them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{AgendaItem, Body, Case, Event, FocusArea, Measure, Meeting, Person, Plan, Progress, Status, Who};
use crate::project::Document;
use crate::source::{Name, Reference, Text};
use crate::templates::Subject;

impl Plan {
    /// The person with this id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.person.iter().find(|person| person.id.as_str() == id)
    }

    /// What someone is shown as: a person's name, or what was written.
    pub fn shown(&self, who: &Who) -> Name {
        self.person(who).map_or_else(|| who.value.clone(), Person::shown)
    }

    /// What someone whose [`identity`](Self::identity) is known is shown as.
    pub fn shown_by(&self, identity: &str) -> Name {
        self.person(identity).map_or_else(|| identity.to_owned().into(), Person::shown)
    }

    /// What tells someone from all others, whether named by id or by name: a role may have several holders.
    pub fn identity<'a>(&'a self, who: &'a str) -> &'a str {
        let by_name = || self.person.iter().find(|person| person.name.as_ref().is_some_and(|name| *name.value == *who));
        self.person(who).or_else(by_name).map_or(who, |person| person.id.as_str())
    }

    /// The body with this id.
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.body.iter().find(|body| body.id.as_str() == id)
    }

    /// The meeting with this id.
    pub fn meeting(&self, id: &str) -> Option<&Meeting> {
        self.meeting.iter().find(|meeting| meeting.id.as_str() == id)
    }

    /// The case with this id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.case.iter().find(|case| case.id.as_str() == id)
    }

    /// The event with this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.event.iter().find(|event| event.id.as_str() == id)
    }

    /// The focus area with this id.
    pub fn focus_area(&self, id: &str) -> Option<&FocusArea> {
        self.focus_area.iter().find(|area| area.id.as_str() == id)
    }

    /// The measure with this id, or else with this title.
    pub fn measure(&self, name: &str) -> Option<&Measure> {
        let by_id = self.measure.iter().find(|measure| measure.id.as_ref().is_some_and(|id| id.as_str() == name));
        by_id.or_else(|| self.measure.iter().find(|measure| *measure.title.value == *name))
    }

    /// The reports on each measure, in the measures' order: the latest first, and none after `day`.
    pub fn reports(&self, day: Option<NaiveDate>) -> Vec<Vec<&Progress>> {
        let mut place: BTreeMap<&str, usize> = BTreeMap::new();
        let measures = || self.measure.iter().enumerate().rev();
        place.extend(measures().map(|(index, measure)| (measure.title.as_str(), index)));
        // An id comes before another measure's title.
        place.extend(measures().filter_map(|(index, measure)| Some((measure.id.as_ref()?.as_str(), index))));
        let mut reports: Vec<Vec<&Progress>> = vec![Vec::new(); self.measure.len()];
        for progress in self.progress.iter().filter(|progress| day.is_none_or(|day| progress.date.value.0 <= day)) {
            if let Some(&index) = place.get(progress.measure.as_str()) {
                reports[index].push(progress);
            }
        }
        for reports in &mut reports {
            // Of two on one day the one that was written last is the latest.
            reports.reverse();
            reports.sort_by_key(|progress| Reverse(progress.date.value));
        }
        reports
    }

    /// How each measure goes on `day`, in the measures' order: as its latest report says, else as it does itself.
    pub fn statuses(&self, day: Option<NaiveDate>) -> Vec<Option<Status>> {
        let of = |(measure, reports): (&Measure, &Vec<&Progress>)| {
            reports.iter().find_map(|report| report.status).or(measure.status)
        };
        self.measure.iter().zip(&self.reports(day)).map(of).collect()
    }

    /// The case of an agenda item.
    pub fn case_of(&self, item: &AgendaItem) -> Option<&Case> {
        self.case(item.case.as_ref()?)
    }

    /// What an agenda item is called: its own title, else its case's.
    pub fn title_of<'a>(&'a self, item: &'a AgendaItem) -> Option<&'a Text> {
        item.title.as_ref().or_else(|| self.case_of(item).map(|case| &case.title))
    }

    /// The meeting that a document is for: the one it names, and for a paper about a meeting the only one there is.
    pub fn meeting_for(&self, document: &Document) -> Option<&Meeting> {
        match document.kind.about {
            Some(Subject::Meeting) => subject(&document.meeting, &self.meeting, |id| self.meeting(id)),
            _ => self.meeting(document.meeting.as_ref()?),
        }
    }

    /// The body that a document is about: the one it names, else its meeting's, else the only one there is.
    pub fn body_for(&self, document: &Document) -> Option<&Body> {
        let of_meeting = || self.meeting_for(document).and_then(|meeting| self.body(&meeting.body));
        match &document.body {
            Some(id) => self.body(id),
            None => of_meeting().or_else(|| only(&self.body)),
        }
    }

    /// The event that a document is about: the one it names, else the only one there is.
    pub fn event_for(&self, document: &Document) -> Option<&Event> {
        subject(&document.event, &self.event, |id| self.event(id))
    }

    /// The case that a document is about: the one it names, else the only one there is.
    pub fn case_for(&self, document: &Document) -> Option<&Case> {
        subject(&document.case, &self.case, |id| self.case(id))
    }

    /// The meetings of the same body before `meeting`, the oldest first.
    pub fn meetings_before(&self, meeting: &Meeting) -> Vec<&Meeting> {
        let begins = |meeting: &Meeting| meeting.start.as_ref().map(|start| start.value);
        // Two on one day are told apart by when they begin.
        let is_earlier_that_day = |other: &Meeting| {
            other.date.last == meeting.date.first && begins(other).zip(begins(meeting)).is_some_and(|(a, b)| a < b)
        };
        let is_before = |other: &&Meeting| {
            other.body.value == meeting.body.value
                && (other.date.last < meeting.date.first || is_earlier_that_day(other))
        };
        let mut earlier: Vec<&Meeting> = self.meeting.iter().filter(is_before).collect();
        earlier.sort_by_key(|meeting| (meeting.date.first, begins(meeting)));
        earlier
    }
}

/// The record that `reference` names; without one the only record.
fn subject<'a, T>(
    reference: &Option<Reference>,
    records: &'a [T],
    find: impl Fn(&str) -> Option<&'a T>,
) -> Option<&'a T> {
    match reference {
        Some(id) => find(id),
        None => only(records),
    }
}

fn only<T>(records: &[T]) -> Option<&T> {
    match records {
        [one] => Some(one),
        _ => None,
    }
}
