//! `framlegg schema`: the JSON Schema of a project's files.

use std::io::Write;

use super::{Failure, Status};
use crate::schema;

pub(super) fn run() -> Result<Status, Failure> {
    std::io::stdout().write_all(schema::text().as_bytes())?;
    Ok(Status::Fine)
}
