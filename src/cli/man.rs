//! `framlegg man`: the manual page.

use std::io::Write;

use clap::CommandFactory;

use super::{Arguments, Failure, Status};

pub(super) fn run() -> Result<Status, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(Arguments::command()).render(&mut text)?;
    std::io::stdout().write_all(&text)?;
    Ok(Status::Fine)
}
