//! An event's programme: its sessions by day and stage, in order of time.

use chrono::NaiveDate;

use super::{Event, Plan, Session, Stage};
use crate::calendar::Time;

/// A day on a stage, on which one session follows another.
#[derive(Debug)]
pub struct Track<'a> {
    /// The day, where it is known.
    pub day: Option<NaiveDate>,
    /// The stage; none for what belongs to no stage.
    pub stage: Option<&'a Stage>,
    /// The sessions, in order of time; those that begin together in the file's order.
    pub sessions: Vec<&'a Session>,
    /// When something for everyone goes on that day, such as a lunch.
    common: Vec<(Time, Time)>,
    /// Whether it is what goes on for everyone, with the programmes of the stages between its parts.
    is_common: bool,
}

impl Session {
    /// The day of the session: its own, else its event's first.
    pub fn day_of(&self, event: &Event) -> Option<NaiveDate> {
        self.day.as_ref().map(|day| day.value.0).or(event.date.as_ref().map(|days| days.first))
    }

    /// When it begins and ends, where both are known and in order.
    pub fn hours(&self) -> Option<(Time, Time)> {
        let (start, end) = (self.start.as_ref()?.value, self.end.as_ref()?.value);
        (start <= end).then_some((start, end))
    }

    /// The id of its stage.
    fn stage_id(&self) -> Option<&str> {
        self.stage.as_ref().map(|stage| stage.value.as_str())
    }
}

impl Track<'_> {
    /// The free time before a session: from the latest end so far, less what goes on for everyone.
    pub fn free_before(&self, index: usize) -> Option<(Time, Time)> {
        if self.is_common {
            return None;
        }
        let earlier = &self.sessions[..index];
        let mut from = earlier.iter().filter_map(|session| session.hours()).map(|(_, end)| end).max()?;
        let mut to = self.sessions[index].start.as_ref()?.value;
        // What has no end may fill all of it.
        if earlier.iter().any(|it| it.end.is_none() && it.start.as_ref().is_some_and(|start| start.value >= from)) {
            return None;
        }
        // In order of time, so that one can begin where another ends.
        for (start, end) in &self.common {
            if *start <= from && from < *end {
                from = *end;
            }
        }
        for (start, end) in self.common.iter().rev() {
            if *start < to && to <= *end {
                to = *start;
            }
        }
        (from < to).then_some((from, to))
    }
}

impl Plan {
    /// The tracks of an event in order of days, on each day what belongs to no stage first and then its stages in the
    /// file's order, with and without sessions.
    pub fn tracks<'a>(&'a self, event: &'a Event) -> Vec<Track<'a>> {
        let is_mine = |id: &str| id == event.id.as_str();
        let mut sessions: Vec<&Session> = self.session.iter().filter(|session| is_mine(&session.event)).collect();
        // What has no time comes last on its day.
        sessions.sort_by_key(|session| {
            let start = session.start.as_ref().map(|start| start.value);
            (session.day_of(event), start.is_none(), start)
        });
        let mut days: Vec<Option<NaiveDate>> = sessions.iter().map(|session| session.day_of(event)).collect();
        days.dedup();
        if days.is_empty() {
            days.push(event.date.as_ref().map(|days| days.first));
        }
        let stages = || self.stage.iter().filter(|stage| is_mine(&stage.event));
        let tracks = days.into_iter().flat_map(|day| {
            let on = |stage: Option<&str>| -> Vec<&'a Session> {
                let here = |session: &&&Session| session.day_of(event) == day && session.stage_id() == stage;
                sessions.iter().filter(here).copied().collect()
            };
            let common: Vec<(Time, Time)> = on(None).iter().filter_map(|session| session.hours()).collect();
            let is_common = sessions.iter().any(|session| session.day_of(event) == day && session.stage.is_some());
            let general = Track { day, stage: None, sessions: on(None), common: Vec::new(), is_common };
            let named = stages().map(|stage| Track {
                day,
                stage: Some(stage),
                sessions: on(Some(stage.id.as_str())),
                common: common.clone(),
                is_common: false,
            });
            std::iter::once(general).chain(named).collect::<Vec<_>>()
        });
        tracks.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::source::{Kind, Problems, Read, Value, parse_toml};

    fn plan(text: &str) -> Plan {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("data.toml"), text).expect("written");
        let mut files = Files::open(folder.path()).expect("opens");
        let (file, _) = files.read_text("data.toml");
        let mut problems = Problems::default();
        let table = parse_toml(&files, file, &mut problems);
        let value = Value { kind: Kind::Table(table), at: crate::files::Place::new(file, 0..0), language: None };
        let plan = Plan::read(&value, &mut problems).expect("a plan");
        assert!(problems.diagnostics.is_empty(), "{:?}", problems.diagnostics);
        plan
    }

    #[test]
    fn what_is_for_everyone_fills_the_time_of_all_stages() {
        let session = |stage: &str, start: &str, end: &str| {
            format!("[[session]]\nevent = \"e\"\ntitle = \"{start}\"\nstart = \"{start}\"\nend = \"{end}\"\n{stage}\n")
        };
        let on = "stage = \"s\"";
        let plan = plan(&format!(
            "[[event]]\nid = \"e\"\ntitle = \"E\"\n[[stage]]\nid = \"s\"\nevent = \"e\"\ntitle = \"S\"\n{}{}{}{}{}",
            session("", "09:00", "09:30"),
            session(on, "10:00", "11:00"),
            session("", "11:00", "12:00"),
            session(on, "12:00", "13:00"),
            session(on, "14:00", "15:00"),
        ));
        let tracks = plan.tracks(&plan.event[0]);
        assert_eq!(tracks.iter().map(|track| track.sessions.len()).collect::<Vec<_>>(), [2, 3]);
        let free =
            |track: &Track<'_>| -> Vec<_> { (0..track.sessions.len()).map(|index| track.free_before(index)).collect() };
        assert_eq!(free(&tracks[0]), [None, None]);
        assert_eq!(free(&tracks[1]), [None, None, Some((Time(13 * 60), Time(14 * 60)))]);
    }
}
