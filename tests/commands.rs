//! The `scrutineer` command as a shell sees it: one file for each of its commands.

#![cfg(feature = "cli")]
// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

#[path = "support/command.rs"]
mod command_support;
#[path = "support/election.rs"]
mod election;

#[path = "commands/anomalies.rs"]
mod anomalies;
#[path = "commands/audit.rs"]
mod audit;
#[path = "commands/bundle.rs"]
mod bundle;
#[path = "commands/coverage.rs"]
mod coverage;
#[path = "commands/interrupted.rs"]
mod interrupted;
#[path = "commands/language.rs"]
mod language;
#[path = "commands/output.rs"]
mod output;
#[path = "commands/qr.rs"]
mod qr;
#[path = "commands/simulate.rs"]
mod simulate;
