//! The `scrutineer` command. Everything is in [`scrutineer::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    scrutineer::cli::run(std::env::args_os())
}
