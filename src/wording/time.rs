//! Times of day and stretches of time.

use super::Language;
use crate::calendar::Time;

impl Language {
    /// `12.00`.
    pub fn time(&self, time: Time) -> String {
        let (hh, mm) = (format!("{:02}", time.0 / 60), format!("{:02}", time.0 % 60));
        self.fill("time-of-day", &[("hh", &hh), ("mm", &mm)])
    }

    /// `12.00–12.30`; an end that is not known is left open.
    pub fn times(&self, start: Option<Time>, end: Option<Time>) -> Option<String> {
        if start.is_none() && end.is_none() {
            return None;
        }
        let said = |time: Option<Time>| time.map_or_else(String::new, |time| self.time(time));
        Some(match end {
            Some(_) => self.fill("range", &[("from", &said(start)), ("to", &said(end))]),
            None => said(start),
        })
    }

    /// `kl. 12.00–18.00`.
    pub fn clock(&self, start: Option<Time>, end: Option<Time>) -> Option<String> {
        match (start, end) {
            (None, Some(end)) => Some(self.fill("clock-until", &[("time", &self.time(end))])),
            _ => self.times(start, end).map(|times| self.fill("clock-from", &[("times", &times)])),
        }
    }

    /// `45 min`, `2 t`, `1 t 25 min`.
    pub fn duration(&self, minutes: u32) -> String {
        let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
        match (minutes / 60, minutes % 60) {
            (0, _) => self.fill("minutes", &[("minutes", &rest)]),
            (_, 0) => self.fill("hours", &[("hours", &hours)]),
            _ => self.fill("hours-minutes", &[("hours", &hours), ("minutes", &rest)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_stretches() {
        let nb = Language::shipped("nb");
        let plain = |text: Option<String>| text.map(|text| text.replace('\u{a0}', " "));
        assert_eq!(nb.time(Time(545)), "09.05");
        assert_eq!(plain(nb.clock(Some(Time(720)), Some(Time(1080)))).as_deref(), Some("kl. 12.00–18.00"));
        assert_eq!(plain(nb.clock(None, Some(Time(1080)))).as_deref(), Some("til kl. 18.00"));
        assert_eq!(nb.times(None, None), None);
        assert_eq!(plain(Some(nb.duration(85))).as_deref(), Some("1 t 25 min"));
        assert_eq!(plain(Some(nb.duration(120))).as_deref(), Some("2 t"));
    }
}
