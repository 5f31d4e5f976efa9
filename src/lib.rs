//! `framlegg` lays plan and budget data before a political steering group: one data set becomes
//! every paper, as accessible, archivable PDF.
//!
//! The data's way, a module a stage; each uses only those above it:
//!
//! - [`calendar`] is days, times of day, and dates as precise as they are known
//! - [`message`] is what is to be said, as values
//! - [`files`] reads every input once, and nothing outside the project
//! - [`templates`] is what ships and what a project has of its own, and the kinds of document they make
//! - [`wording`] is languages: words, numbers, money and dates, for papers and messages alike
//! - [`diagnostic`] is what is wrong with the data, as values
//! - [`source`] is a file as records of located values, its texts in the language of a paper
//! - [`theme`] is how papers look
//! - [`project`] is `framlegg.toml`
//! - [`model`] is the plan in the field's own terms
//! - [`check`] finds what is wrong with the plan, with both sides of each conflict
//! - [`facts`] is every figure and every formatted text that a document may state
//! - [`document`] lays facts out as pages
//! - [`export`] writes pages as files, whole or not at all
//! - [`pipeline`] joins the stages
//! - [`schema`] tells editors what the files may hold, and templates what facts there are
//! - [`cli`] is the command line
//!
//! Only `files` reads, only `export` writes, and only `document` and `export` know Typst.

pub mod calendar;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod document;
pub mod export;
pub mod facts;
pub mod files;
pub mod message;
pub mod model;
pub mod pipeline;
pub mod project;
pub mod schema;
pub mod source;
pub mod templates;
pub mod theme;
pub mod wording;
