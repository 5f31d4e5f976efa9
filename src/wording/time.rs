//! Times of day and stretches of time in bokmål.

use super::number::SPACE;
use crate::source::Time;

/// `12.00`.
pub fn time(time: Time) -> String {
    format!("{:02}.{:02}", time.0 / 60, time.0 % 60)
}

/// `12.00–12.30`; an end that is not known is left open.
pub fn times(start: Option<Time>, end: Option<Time>) -> Option<String> {
    match (start, end) {
        (Some(start), Some(end)) => Some(format!("{}–{}", time(start), time(end))),
        (Some(start), None) => Some(time(start)),
        (None, Some(end)) => Some(format!("–{}", time(end))),
        (None, None) => None,
    }
}

/// `kl. 12.00–18.00`.
pub fn clock(start: Option<Time>, end: Option<Time>) -> Option<String> {
    match (start, end) {
        (None, Some(end)) => Some(format!("til kl.{SPACE}{}", time(end))),
        _ => times(start, end).map(|times| format!("kl.{SPACE}{times}")),
    }
}

/// `45 min`, `2 t`, `1 t 25 min`.
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}{SPACE}min"),
        (hours, 0) => format!("{hours}{SPACE}t"),
        (hours, minutes) => format!("{hours}{SPACE}t {minutes}{SPACE}min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_stretches() {
        let plain = |text: Option<String>| text.map(|text| text.replace(SPACE, " "));
        assert_eq!(time(Time(545)), "09.05");
        assert_eq!(plain(clock(Some(Time(720)), Some(Time(1080)))).as_deref(), Some("kl. 12.00–18.00"));
        assert_eq!(plain(clock(None, Some(Time(1080)))).as_deref(), Some("til kl. 18.00"));
        assert_eq!(times(None, None), None);
        assert_eq!(plain(Some(duration(85))).as_deref(), Some("1 t 25 min"));
        assert_eq!(plain(Some(duration(120))).as_deref(), Some("2 t"));
    }
}
