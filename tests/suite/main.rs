//! All tests that look at the program from outside, in one binary.

mod checks;
mod eject;
mod figures;
mod hostile;
mod kinds;
mod kit;
mod languages;
mod long;
mod messages;
mod output;
mod own;
mod reports;
mod schema;
mod theme;
