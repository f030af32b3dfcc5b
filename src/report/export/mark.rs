//! How this program recognizes what it has written.
//!
//! Only the beginning and the end of a file are looked at, and each mark stands where no text from
//! an input can. A report in plain text and a table as CSV have no mark.

use std::io::{self, Read, Seek, SeekFrom};

use crate::report::language::Language;

use super::markdown::commands;
use super::sarif_shape::SCHEMA;

/// The marks stand within so many bytes of a file's beginning or end.
const LOOKED_AT: u64 = 4_096;

/// Whether a file is a report that this program has written as JSON, page, SARIF or Markdown, or
/// the description of a bundle's tables. A report that was formatted or extended since counts as
/// somebody else's.
///
/// # Errors
/// What the reader says.
pub fn is_report(file: &mut (impl Read + Seek)) -> io::Result<bool> {
    let size = file.seek(SeekFrom::End(0))?;
    let mut read = |from: u64| -> io::Result<Vec<u8>> {
        file.seek(SeekFrom::Start(from))?;
        let mut part = Vec::new();
        file.by_ref().take(LOOKED_AT).read_to_end(&mut part)?;
        Ok(part)
    };
    let start = read(0)?;
    let end = read(size.saturating_sub(LOOKED_AT))?;
    let start = String::from_utf8_lossy(&start);
    let is_object = is_json(&start) || is_sarif(&start) || is_package(&start);
    Ok((is_object && end.ends_with(b"}\n"))
        || (is_page(&start) && end.trim_ascii_end().ends_with(b"</html>"))
        || (start.starts_with("# ") && is_end_of_markdown(&end)))
}

/// `{"schema":"scrutineer-report/1",`
fn is_json(start: &str) -> bool {
    let name = start.strip_prefix("{\"schema\":\"scrutineer-");
    let name = name.and_then(|rest| rest.split_once('/'));
    name.is_some_and(|(name, _)| {
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    })
}

/// The generator is named before the title.
fn is_page(start: &str) -> bool {
    let head = start.strip_prefix("<!DOCTYPE html><html lang=\"");
    let head = head.and_then(|head| head.split_once("<title>"));
    head.is_some_and(|(head, _)| head.contains("<meta name=\"generator\" content=\"scrutineer "))
}

fn is_sarif(start: &str) -> bool {
    let rest = start.strip_prefix("{\"$schema\":\"");
    let rest = rest.and_then(|rest| rest.strip_prefix(SCHEMA));
    let driver =
        "\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"scrutineer\",";
    rest.is_some_and(|rest| rest.starts_with(driver))
}

/// A package of ours names this program as the one that made the tables.
pub(super) fn is_package(start: &str) -> bool {
    let begins = "{\n  \"profile\": \"tabular-data-package\",\n  \"name\": \"scrutineer";
    let made = "\n  \"contributors\": [\n    {\n      \"title\": \"scrutineer ";
    start.starts_with(begins) && start.contains(made)
}

/// It ends with the commands that come to the same report.
fn is_end_of_markdown(end: &[u8]) -> bool {
    Language::ALL
        .iter()
        .any(|&language| end.ends_with(commands(language).as_bytes()))
}
