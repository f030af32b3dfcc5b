//! Writing JSON: one line, to a writer or into a string.

use std::io::{self, BufWriter, Write};

use serde::Serialize;

/// Writes a value and a newline.
pub(in crate::report) fn write_line(value: &impl Serialize, to: impl Write) -> io::Result<()> {
    let mut to = BufWriter::with_capacity(1 << 16, to);
    serde_json::to_writer(&mut to, value)?;
    to.write_all(b"\n")?;
    to.flush()
}

/// What is written, as a string.
pub(in crate::report) fn as_text(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and JSON is UTF-8.
    let written = write(&mut bytes);
    debug_assert!(written.is_ok());
    String::from_utf8(bytes).unwrap_or_default()
}
