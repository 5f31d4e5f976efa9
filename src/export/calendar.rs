//! An event as a file for calendars (iCalendar, RFC 5545).

use chrono::{Days, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use icalendar::{Calendar, Component, EventLike, Property};
use uuid::Uuid;

use crate::calendar::Time;
use crate::model::Event;

/// The event in iCalendar; `None` where its date is not known. `identity` is what it is called for good, by which a
/// calendar knows it again. `stamp` is the date of the file.
pub fn calendar(identity: &str, event: &Event, stamp: NaiveDate) -> Option<String> {
    let days = event.date.as_ref()?.value;
    let uid = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("framlegg:{identity}").as_bytes());
    let mut entry = icalendar::Event::with_uid(&uid.to_string());
    entry.timestamp(Utc.from_utc_datetime(&stamp.and_time(chrono::NaiveTime::MIN)));
    entry.summary(&event.title);
    // Several days without an end are whole days.
    match event.start.as_ref().filter(|_| days.first == days.last || event.end.is_some()) {
        Some(start) => {
            entry.starts(moment(days.first, start.value)?);
            // Without an end the event ends as it begins (RFC 5545, 3.6.1); an end before the start would be refused.
            let end = event.end.as_ref().and_then(|end| moment(days.last, end.value));
            if let Some(end) = end.filter(|end| moment(days.first, start.value).is_some_and(|start| start < *end)) {
                entry.ends(end);
            }
        }
        None => {
            // Whole days; the end is the first day after.
            entry.starts(days.first);
            entry.ends(days.last.checked_add_days(Days::new(1))?);
        }
    }
    let place: Vec<&str> = [&event.venue, &event.place].into_iter().flatten().map(|text| text.as_str()).collect();
    if !place.is_empty() {
        entry.location(&place.join(", "));
    }
    if let Some(lead) = &event.lead {
        entry.description(&lead.plain());
    }
    if let Some(address) = &event.sign_up {
        entry.url(address.as_str());
    }
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//framlegg//framlegg//NB")] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(entry);
    Some(calendar.to_string())
}

/// A time of day in Norway, in universal time: every calendar reads it without knowing Norway's clocks. A time that
/// occurs twice in the autumn is the first of them; one that is skipped in the spring is the hour after.
fn moment(day: NaiveDate, time: Time) -> Option<chrono::DateTime<Utc>> {
    let minutes = chrono::Duration::minutes(time.0.into());
    let local: NaiveDateTime = day.and_time(chrono::NaiveTime::MIN).checked_add_signed(minutes)?;
    let oslo = Oslo.from_local_datetime(&local).earliest();
    let later = || Oslo.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest();
    oslo.or_else(later).map(|moment| moment.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_times_are_told_in_universal_time() {
        let shown = |day: &str, minutes| moment(day.parse().expect("a day"), Time(minutes)).map(|it| it.to_rfc3339());
        assert_eq!(shown("2024-05-06", 720).as_deref(), Some("2024-05-06T10:00:00+00:00"));
        assert_eq!(shown("2024-11-26", 720).as_deref(), Some("2024-11-26T11:00:00+00:00"));
        assert_eq!(shown("2024-05-06", 1440).as_deref(), Some("2024-05-06T22:00:00+00:00"));
        // The night in which clocks go forward has no half past two; the one in which they go back has two.
        assert_eq!(shown("2024-03-31", 150).as_deref(), Some("2024-03-31T01:30:00+00:00"));
        assert_eq!(shown("2024-10-27", 150).as_deref(), Some("2024-10-27T00:30:00+00:00"));
    }
}
