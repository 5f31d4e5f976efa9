//! Language: words, numbers, money and dates as papers and messages write them. The one place that formats.
//!
//! A [`Language`] is data, a file in the syntax of Fluent; what is to be said is a [`Message`], a value that any
//! language can say. Pages and messages both write figures, so this stands below both.

mod date;
mod language;
mod money;
mod number;
mod said;
mod time;

pub use date::month_named;
pub use language::{Language, LanguageError};
pub use money::{Money, Scale};
pub use said::{Labelled, Said};

pub(crate) use crate::message::message;
pub use crate::message::{Arg, Message};
