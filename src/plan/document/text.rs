//! The text of a plan: from bytes to characters, and from a byte's offset to its line and column.

use std::ops::Range;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::plan::problem::{PlanPlace, PlanProblem, SyntaxProblem};
use crate::read::TextEncoding;

/// A range of bytes in the text of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

/// The characters of a plan.
///
/// UTF-16 is read: every second byte of it is zero, so that nothing else looks like it. Other
/// encodings are refused, since one cannot be told from another.
///
/// # Errors
/// A problem at the first byte that is not UTF-8.
pub(super) fn decode(bytes: &[u8]) -> Result<String, PlanProblem> {
    let encoding = TextEncoding::detect(bytes);
    for utf16 in [UTF_16LE, UTF_16BE] {
        if encoding.name() == utf16.name().to_lowercase() {
            let (text, _, damaged) = utf16.decode(bytes);
            return match text.find('\u{fffd}').filter(|_| damaged) {
                Some(at) => Err(PlanText::new(&text).problem(
                    (at..at + '\u{fffd}'.len_utf8()).into(),
                    SyntaxProblem::NotUtf16,
                )),
                None => Ok(text.into_owned()),
            };
        }
    }
    std::str::from_utf8(bytes)
        .map(str::to_string)
        .map_err(|error| not_utf8(bytes, error.valid_up_to()))
}

/// The problem of a byte that is not UTF-8, in a text that is shown as if it were Windows-1252.
fn not_utf8(bytes: &[u8], at: usize) -> PlanProblem {
    let character = |byte: u8| {
        let byte = [byte];
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(&byte);
        text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
    };
    let byte = bytes.get(at).copied().unwrap_or_default();
    let mut text = String::from_utf8_lossy(&bytes[..at]).into_owned();
    let start = text.len();
    let rest = bytes[at..].iter().take_while(|&&byte| byte != b'\n');
    text.extend(rest.map(|&byte| character(byte)));
    let kind = SyntaxProblem::NotUtf8 {
        byte,
        character: character(byte),
    };
    let length = character(byte).len_utf8();
    PlanText::new(&text).problem((start..start + length).into(), kind)
}

/// The text of a plan, and where its lines begin.
#[derive(Debug)]
pub(super) struct PlanText<'t> {
    text: &'t str,
    /// The offset of the first byte of each line.
    lines: Vec<usize>,
}

impl<'t> PlanText<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self {
            text,
            lines: std::iter::once(0).chain(after).collect(),
        }
    }

    pub(super) fn as_str(&self) -> &'t str {
        self.text
    }

    /// The text in a range; empty where the range is not of this text.
    pub(super) fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.start..span.end).unwrap_or_default()
    }

    /// How many lines there are.
    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The line of a byte; the first is 0.
    pub(super) fn line_of(&self, byte: usize) -> usize {
        self.lines.partition_point(|&start| start <= byte) - 1
    }

    /// The range of a line, without its line break.
    pub(super) fn line(&self, line: usize) -> Span {
        let start = self.lines.get(line).copied().unwrap_or(self.text.len());
        let rest = &self.text[start..];
        let end = start + rest.find('\n').unwrap_or(rest.len());
        let text = self.text[start..end].trim_end_matches('\r');
        (start..start + text.len()).into()
    }

    /// Where a range is, for people.
    pub(super) fn place(&self, span: Span) -> PlanPlace {
        let start = span.start.min(self.text.len());
        let line = self.line_of(start);
        let bounds = self.line(line);
        let text = self.slice(bounds).trim_start_matches('\u{feff}');
        // A byte order mark is not a character of the first line.
        let first = bounds.end - text.len();
        let characters = |from: usize, to: usize| {
            let part = self.text.get(from..to.max(from)).unwrap_or_default();
            part.chars().count()
        };
        let start = start.max(first);
        PlanPlace {
            line: line + 1,
            column: characters(first, start) + 1,
            length: characters(start, span.end.min(bounds.end)),
            text: text.to_string(),
        }
    }

    /// A problem in a range.
    pub(super) fn problem(
        &self,
        span: Span,
        kind: impl Into<crate::plan::problem::ProblemKind>,
    ) -> PlanProblem {
        PlanProblem::new(Some(self.place(span)), kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_is_read_with_and_without_a_byte_order_mark() {
        let text = "title = \"Elección\"\n";
        for (mark, order) in [
            ("\u{feff}", true),
            ("", true),
            ("\u{feff}", false),
            ("", false),
        ] {
            let units = format!("{mark}{text}");
            let bytes: Vec<u8> = units
                .encode_utf16()
                .flat_map(|unit| {
                    if order {
                        unit.to_le_bytes()
                    } else {
                        unit.to_be_bytes()
                    }
                })
                .collect();
            assert_eq!(decode(&bytes).unwrap(), text);
        }
    }

    #[test]
    fn a_byte_of_windows_1252_is_named_with_its_place() {
        let problem = decode(b"# a\ntitle = \"Espa\xf1a 2019\"\r\n[contest]").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "2:14: the byte 0xF1 is not UTF-8; in Windows-1252 it would be `ñ`. Save the plan as UTF-8"
        );
        let place = problem.place.unwrap();
        assert_eq!(place.text, "title = \"España 2019\"");
        assert_eq!(place.length, 1);
    }

    #[test]
    fn a_place_counts_characters_and_does_not_leave_its_line() {
        let text = PlanText::new("\u{feff}größe = 1\r\nb = [\n1]\n");
        let place = text.place((0..7).into());
        assert_eq!((place.line, place.column, place.length), (1, 1, 3));
        assert_eq!(place.text, "größe = 1");
        let place = text.place((20..24).into());
        assert_eq!((place.line, place.text.as_str()), (2, "b = ["));
        assert_eq!((place.column, place.length), (5, 1));
        let end = text.place((400..500).into());
        assert_eq!((end.line, end.column, end.length), (4, 1, 0));
    }
}
