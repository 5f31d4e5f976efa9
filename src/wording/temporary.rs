//! TEMPORARY: bokmål functions until every message is a `Message`.
use super::Language;
use crate::calendar::{Time, When};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::sync::LazyLock;
static NB: LazyLock<Language> = LazyLock::new(|| Language::shipped("nb"));
pub fn day_long(day: NaiveDate) -> String {
    NB.day_long(day)
}
pub fn weekday(day: NaiveDate) -> String {
    NB.weekday(day).to_owned()
}
pub fn range(a: NaiveDate, b: NaiveDate) -> String {
    NB.range(a, b)
}
pub fn when(when: &When) -> String {
    NB.when(when)
}
pub fn list<S: AsRef<str>>(items: &[S]) -> String {
    NB.list(items)
}
pub fn duration(minutes: u32) -> String {
    NB.duration(minutes)
}
pub fn times(a: Option<Time>, b: Option<Time>) -> Option<String> {
    NB.times(a, b)
}
pub fn kroner(amount: Decimal) -> String {
    NB.kroner(amount)
}
pub fn decimal(number: Decimal, decimals: u32) -> String {
    NB.decimal(number, decimals)
}
pub fn money(amount: Decimal, scale: super::Scale) -> super::Money {
    NB.money(amount, scale)
}
pub fn unit(scale: super::Scale) -> String {
    NB.unit(scale).text
}
