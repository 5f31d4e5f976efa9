//! What is to be said, before a [`Language`](crate::wording::Language) says it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::calendar::{Time, When};

/// Something to say: which message of a language's file, and what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The message's id, with its attribute behind a full stop: `total-sum.hint`.
    pub id: &'static str,
    /// What stands in it, by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message of this id.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Vec::new() }
    }

    /// The message with a value for one of its names.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Names a message and what stands in it: `message!("total-sum", sum = Arg::Kroner(sum))`.
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::message::Message::new($id)$(.with(stringify!($name), $value))*
    };
}
pub(crate) use message;

/// A value in a message, which each language writes in its own way.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Words of the data, said as they stand.
    Text(String),
    /// A number, which also chooses between forms.
    Number(i64),
    /// A decimal number with so many decimals.
    Decimal(Decimal, u32),
    /// An amount of money to the øre: `12 600 000 kr`.
    Kroner(Decimal),
    /// An amount of money as it is read aloud: `12,6 millioner kroner`.
    Amount(Decimal),
    /// A day: `26. november 2024`.
    Day(NaiveDate),
    /// The first and the last day of several.
    Days(NaiveDate, NaiveDate),
    /// The day of the week.
    Weekday(NaiveDate),
    /// A date as precise as it is known.
    When(When),
    /// Times of day: `12.00–12.30`.
    Times(Option<Time>, Option<Time>),
    /// A stretch of time, in minutes.
    Minutes(u32),
    /// Several things, the last with an «and» before it.
    List(Vec<Arg>),
    /// Another message.
    Message(Box<Message>),
}

impl Arg {
    /// Several things, the last with an «and» before it.
    pub fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<&When> for Arg {
    fn from(when: &When) -> Self {
        Self::When(when.clone())
    }
}

macro_rules! from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                // What is counted here is lines, people or pages.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_number!(u8, u16, u32, u64, usize, i64);
