//! `framlegg man`: the manual page.

use std::io::Write;

use super::{Failure, Status, Voice};

pub(super) fn run(voice: &Voice) -> Result<Status, Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(super::command(&voice.language)).render(&mut text)?;
    std::io::stdout().write_all(&text)?;
    Ok(Status::Fine)
}
