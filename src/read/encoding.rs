//! The encoding of an input: declared in the plan, given by a byte order mark, or detected. The
//! report always prints it.
//!
//! UTF-8 and single-byte encodings are read without conversion, so that a byte offset is an offset
//! in the file, and cells are decoded one by one. Other encodings (UTF-16) are converted to UTF-8
//! while they are read.

use std::borrow::Cow;
use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::Serialize;

/// How the encoding was determined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EncodingSource {
    /// The plan declares it.
    Declared,
    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// It was detected from the bytes.
    Detected,
}

/// A text encoding, and how it was determined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextEncoding {
    encoding: &'static Encoding,
    source: EncodingSource,
}

impl TextEncoding {
    /// The encoding with this name (`utf-8`, `windows-1252`, `iso-8859-1`, `utf-16le`, …).
    pub fn declared(label: &str) -> Option<Self> {
        Some(Self {
            encoding: Encoding::for_label(label.trim().as_bytes())?,
            source: EncodingSource::Declared,
        })
    }

    /// The same encoding in the byte order that the mark at the beginning gives, if the two differ
    /// only in byte order.
    pub(super) fn in_order_of(self, start: &[u8]) -> Self {
        let utf16 = |encoding: &Encoding| encoding == UTF_16LE || encoding == UTF_16BE;
        match Encoding::for_bom(start) {
            Some((encoding, _)) if utf16(encoding) && utf16(self.encoding) => {
                Self { encoding, ..self }
            }
            _ => self,
        }
    }

    /// Windows-1252, the fallback if UTF-8 does not fit. Every sequence of bytes is valid in it.
    pub(super) fn last_resort() -> Self {
        Self {
            encoding: WINDOWS_1252,
            source: EncodingSource::Detected,
        }
    }

    /// Detects the encoding from the beginning of a file.
    pub(crate) fn detect(start: &[u8]) -> Self {
        if let Some((encoding, _)) = Encoding::for_bom(start) {
            return Self {
                encoding,
                source: EncodingSource::ByteOrderMark,
            };
        }
        let encoding = if let Some(utf16) = utf16_without_mark(start) {
            utf16
        } else if valid_so_far(start) {
            UTF_8
        } else {
            WINDOWS_1252
        };
        Self {
            encoding,
            source: EncodingSource::Detected,
        }
    }

    /// The name, in lower case.
    pub fn name(self) -> String {
        self.encoding.name().to_lowercase()
    }

    /// How the encoding was determined.
    pub fn source(self) -> EncodingSource {
        self.source
    }

    /// Whether bytes below 128 always stand for ASCII characters, so that cells can be found before
    /// they are decoded.
    pub(super) fn reads_in_place(self) -> bool {
        self.encoding == UTF_8 || self.encoding.is_single_byte()
    }

    /// Whether the input is read as UTF-8.
    pub(super) fn is_utf8(self) -> bool {
        self.encoding == UTF_8
    }

    /// The length of the byte order mark at the beginning of `start`.
    pub(super) fn mark_length(self, start: &[u8]) -> usize {
        match Encoding::for_bom(start) {
            Some((encoding, length)) if encoding == self.encoding => length,
            _ => 0,
        }
    }

    /// A reader of UTF-8 from a reader of this encoding.
    pub(super) fn to_utf8<R: Read>(self, reader: R) -> ToUtf8<R> {
        ToUtf8 {
            reader,
            decoder: self.encoding.new_decoder_with_bom_removal(),
            raw: vec![0; 1 << 16],
            start: 0,
            end: 0,
            finished: false,
            waiting: Vec::new(),
        }
    }

    /// A cell's text, or `None` if the bytes are not valid in this encoding.
    pub(super) fn decode(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match std::str::from_utf8(bytes) {
            Ok(text) if self.encoding == UTF_8 || bytes.is_ascii() => Some(Cow::Borrowed(text)),
            _ => self
                .encoding
                .decode_without_bom_handling_and_without_replacement(bytes),
        }
    }

    /// A cell's text, with `�` in place of bytes that are not valid in this encoding.
    pub(super) fn decode_lossy(self, bytes: &[u8]) -> Cow<'_, str> {
        self.encoding.decode_without_bom_handling(bytes).0
    }
}

/// Detects UTF-16 without a mark: Latin text has a zero in every second byte.
fn utf16_without_mark(start: &[u8]) -> Option<&'static Encoding> {
    let pairs = start.chunks_exact(2);
    let count = pairs.len();
    let (mut even, mut odd) = (0, 0);
    for pair in pairs {
        even += usize::from(pair[0] == 0 && pair[1] != 0);
        odd += usize::from(pair[1] == 0 && pair[0] != 0);
    }
    if count < 4 {
        None
    } else if odd * 2 > count {
        Some(UTF_16LE)
    } else if even * 2 > count {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Whether the bytes are valid UTF-8, apart from a character that may be cut off at the end.
fn valid_so_far(start: &[u8]) -> bool {
    match std::str::from_utf8(start) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    }
}

/// Converts to UTF-8 while reading. An invalid sequence becomes `�`.
pub(super) struct ToUtf8<R> {
    reader: R,
    decoder: Decoder,
    raw: Vec<u8>,
    start: usize,
    end: usize,
    finished: bool,
    /// Converted bytes that did not fit into the caller's buffer.
    waiting: Vec<u8>,
}

/// The decoder writes whole characters only, so it always gets at least this much space.
const ROOM: usize = 64;

impl<R> ToUtf8<R> {
    /// The underlying reader.
    pub(super) fn into_inner(self) -> R {
        self.reader
    }
}

impl<R: Read> Read for ToUtf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.waiting.is_empty() && buffer.len() >= ROOM {
            return self.convert(buffer);
        }
        if self.waiting.is_empty() {
            let mut room = vec![0; ROOM];
            let length = self.convert(&mut room)?;
            room.truncate(length);
            self.waiting = room;
        }
        let length = buffer.len().min(self.waiting.len());
        buffer[..length].copy_from_slice(&self.waiting[..length]);
        self.waiting.drain(..length);
        Ok(length)
    }
}

impl<R: Read> ToUtf8<R> {
    fn convert(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !self.finished {
            if self.start == self.end {
                self.end = self.reader.read(&mut self.raw)?;
                self.start = 0;
            }
            let last = self.end == 0;
            let (result, read, written, _) =
                self.decoder
                    .decode_to_utf8(&self.raw[self.start..self.end], buffer, last);
            self.start += read;
            self.finished = last && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_of_real_headers_is_detected_from_their_bytes() {
        let cases: [(&[u8], &str, EncodingSource); 5] = [
            (
                b"\xef\xbb\xbfCOD_EDO",
                "utf-8",
                EncodingSource::ByteOrderMark,
            ),
            (b"EDO\nT\xc1CHIRA", "windows-1252", EncodingSource::Detected),
            ("EDO\nTÁCHIRA".as_bytes(), "utf-8", EncodingSource::Detected),
            (b"\xff\xfeE\0D\0", "utf-16le", EncodingSource::ByteOrderMark),
            (b"\0E\0D\0O\0,\0M", "utf-16be", EncodingSource::Detected),
        ];
        for (bytes, name, source) in cases {
            let encoding = TextEncoding::detect(bytes);
            assert_eq!(
                (encoding.name().as_str(), encoding.source()),
                (name, source)
            );
        }
    }

    #[test]
    fn utf16_is_converted_even_if_a_surrogate_pair_spans_two_buffers() {
        let text = "año 😀;1\n".repeat(20_000);
        let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let mut out = String::new();
        TextEncoding::declared("utf-16le")
            .unwrap()
            .to_utf8(bytes.as_slice())
            .read_to_string(&mut out)
            .unwrap();
        assert_eq!(out, text);
    }
}
