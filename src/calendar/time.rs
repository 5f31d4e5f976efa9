//! Times of day.

/// A time of day in minutes after midnight, up to and with 24:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub u16);

impl Time {
    /// Reads `12:00`, `12.00` or `12:00:00`.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix(":00").filter(|rest| rest.contains([':', '.'])).unwrap_or(text);
        let (hour, minute) = text.split_once([':', '.'])?;
        let number = |digits: &str| digits.parse::<u16>().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()));
        let (hour, minute) = (number(hour)?, number(minute).filter(|_| minute.len() == 2)?);
        (hour <= 24 && minute < 60 && hour * 60 + minute <= 24 * 60).then_some(Self(hour * 60 + minute))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_hours_and_minutes() {
        for (text, minutes) in [("12:00", 720), ("9.05", 545), ("00:00", 0), ("24:00", 1440), ("18:10:00", 1090)] {
            assert_eq!(Time::parse(text), Some(Time(minutes)), "{text}");
        }
        for text in ["", "12", "24:01", "12:60", "1093:00", "12:5", "-1:00", "+1:00", "kl. 12", "12:00:30"] {
            assert_eq!(Time::parse(text), None, "{text}");
        }
    }
}
