//! Reading times of day.

use super::{Problems, Read, Value, codes, date_text, schema};
use crate::calendar::Time;
use crate::diagnostic::Diagnostic;
use crate::wording::message;

impl Read for Time {
    fn read(value: &Value, problems: &mut Problems) -> Option<Self> {
        let text = date_text(value, problems)?;
        let time = Self::parse(text);
        if time.is_none() {
            problems.push(
                Diagnostic::new(&codes::INVALID_DATE, value.at, message!("invalid-date.found-time", text = text))
                    .hint(message!("invalid-date.hint-time")),
            );
        }
        time
    }
}

schema!(Time, { "type": "string", "pattern": "^[0-9]{1,2}[:.][0-9]{2}$", "examples": ["12:00"] });
