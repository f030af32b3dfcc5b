//! The lines of a file. Only the beginning of a long line is kept.

use std::io::{self, BufRead};

use memchr::memchr;

/// How many bytes of a line are kept. The longest payload has 459 bytes, so a longer line is not a
/// payload.
pub(super) const LONGEST: usize = 4096;

/// A line without its newline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The line, or its beginning if it is longer than [`LONGEST`].
    pub(super) bytes: &'a [u8],
    /// Its length in bytes.
    pub(super) length: u64,
}

/// Calls `each` with every line until a call fails. Anything after the last newline is also a line.
pub(super) fn for_each<E: From<io::Error>>(
    reader: &mut impl BufRead,
    mut each: impl FnMut(Line<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut kept = Vec::with_capacity(LONGEST);
    loop {
        kept.clear();
        let mut length = 0;
        let ended = loop {
            let bytes = match reader.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error.into()),
            };
            if bytes.is_empty() {
                break false;
            }
            let newline = memchr(b'\n', bytes);
            let part = &bytes[..newline.unwrap_or(bytes.len())];
            length += part.len() as u64;
            let room = LONGEST - kept.len();
            kept.extend_from_slice(&part[..part.len().min(room)]);
            let used = part.len() + usize::from(newline.is_some());
            reader.consume(used);
            if newline.is_some() {
                break true;
            }
        };
        if !ended && length == 0 {
            return Ok(());
        }
        each(Line {
            bytes: &kept,
            length,
        })?;
        if !ended {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lines(bytes: &[u8], buffer: usize) -> Vec<(Vec<u8>, u64)> {
        let mut found = Vec::new();
        let mut reader = BufReader::with_capacity(buffer, bytes);
        for_each::<io::Error>(&mut reader, |line| {
            found.push((line.bytes.to_vec(), line.length));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn lines_do_not_depend_on_the_buffer_size() {
        let text = b"a\n\nbcd\r\nlast";
        let expected: Vec<(Vec<u8>, u64)> = text
            .split(|&byte| byte == b'\n')
            .map(|line| (line.to_vec(), line.len() as u64))
            .collect();
        for buffer in [1, 2, 3, 64] {
            assert_eq!(lines(text, buffer), expected);
        }
        assert_eq!(lines(b"", 4), []);
        assert_eq!(lines(b"\n", 4), [(vec![], 0)]);
    }

    #[test]
    fn the_beginning_and_the_length_of_a_long_line_are_kept() {
        let mut text = vec![b'x'; LONGEST + 5];
        text.extend_from_slice(b"\nnext\n");
        let expected = [
            (vec![b'x'; LONGEST], LONGEST as u64 + 5),
            (b"next".to_vec(), 4),
        ];
        for buffer in [7, 1 << 16] {
            assert_eq!(lines(&text, buffer), expected);
        }
    }
}
