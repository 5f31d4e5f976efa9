//! The program: arguments in, exit code out.

use std::process::ExitCode;

use framlegg::cli;

/// Layout allocates much and briefly; this allocator takes a tenth off a whole run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main().into()
}
