//! `framlegg` lays plan and budget data before a political steering group: one data set becomes
//! every paper, as accessible, archivable PDF.
//!
//! The data's way, a module a stage; each uses only those above it:
//!
//! - [`files`] reads every input once, and nothing outside the project
//! - [`templates`] holds the shipped templates, and the kinds of document they make
//! - [`diagnostic`] is what is wrong with the data, as values
//! - [`source`] is a file as records of located values
//! - [`theme`] is how papers look
//! - [`project`] is `framlegg.toml`
//! - [`model`] is the plan in the field's own terms
//! - [`wording`] writes money, dates and counts in the language of the papers
//! - [`check`] finds what is wrong with the plan, with both sides of each conflict
//! - [`facts`] is every figure and every formatted text that a document may state
//! - [`document`] lays facts out as pages
//! - [`export`] writes pages as files, whole or not at all
//! - [`pipeline`] joins the stages
//! - [`schema`] tells editors what the files may hold
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
pub mod model;
pub mod pipeline;
pub mod project;
pub mod schema;
pub mod source;
pub mod templates;
pub mod theme;
pub mod wording;
