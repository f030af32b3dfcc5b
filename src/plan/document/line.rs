//! One line of a plan that is not TOML, looked at for what is mistaken in it.

use crate::plan::problem::SyntaxProblem;

use super::text::{PlanText, Span};

/// A mistake, and where it is.
type Found = (Span, SyntaxProblem);

/// What word processors write for `"` and `'`.
const TYPOGRAPHIC: [char; 10] = ['“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»'];

/// What publishers write between thousands.
const BETWEEN_THOUSANDS: [char; 8] = [',', '.', ' ', '\'', '’', '_', '\u{a0}', '\u{202f}'];

/// One line of a plan.
pub(super) struct Line<'t> {
    number: usize,
    text: &'t str,
    start: usize,
    /// The line with a blank for each byte of a quoted text and of a comment.
    code: String,
    /// The quoted texts, with their quotes.
    quoted: Vec<Span>,
}

impl<'t> Line<'t> {
    pub(super) fn of(text: &PlanText<'t>, number: usize) -> Self {
        let span = text.line(number);
        let line = text.slice(span);
        let (code, quoted) = without_texts(line, span.start);
        Self {
            number,
            text: line,
            start: span.start,
            code,
            quoted,
        }
    }

    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The line without the blanks around it.
    pub(super) fn whole(&self) -> Span {
        let start = self.start + self.text.len() - self.text.trim_start().len();
        let end = self.start + self.code.trim_end().len();
        (start..end.max(start)).into()
    }

    /// The brackets and braces outside of quotes and comments, with their offsets.
    pub(super) fn brackets(&self) -> Vec<(usize, char)> {
        let found = self.code.match_indices(['[', ']', '{', '}']);
        found
            .filter_map(|(at, text)| Some((self.start + at, text.chars().next()?)))
            .collect()
    }

    fn slice(&self, span: Span) -> &'t str {
        let (start, end) = (span.start - self.start, span.end - self.start);
        self.text.get(start..end).unwrap_or_default()
    }

    /// The name between the brackets of a line that begins a table, and how many brackets there are.
    pub(super) fn header(&self) -> Option<(&'t str, usize)> {
        let text = self.text.trim_start_matches('\u{feff}').trim_start();
        let inside = text.trim_start_matches('[');
        let brackets = text.len() - inside.len();
        let name = inside.split(']').next().unwrap_or_default().trim();
        (brackets > 0).then_some((name, brackets))
    }

    /// The key at the beginning of a line.
    pub(super) fn key(&self) -> Option<&'t str> {
        let end = self.code.find('=')?;
        self.text.get(..end).map(str::trim)
    }

    /// The value around a byte: from the equals sign, bracket or comma before it to the comma or
    /// bracket after it.
    pub(super) fn value_at(&self, byte: usize) -> Span {
        let at = (byte - self.start).min(self.code.len());
        let begin = self.code[..at]
            .rfind(['=', '[', '{', ','])
            .map_or(0, |found| found + 1);
        let rest = &self.code[at..];
        let end = at + rest.find([',', ']', '}', '#']).unwrap_or(rest.len());
        let text = self.text.get(begin..end).unwrap_or_default();
        let start = begin + text.len() - text.trim_start().len();
        (self.start + start..self.start + start + text.trim().len()).into()
    }

    /// A text in the quotes of a word processor.
    pub(super) fn typographic_quotes(&self) -> Option<Found> {
        let start = self.code.find(TYPOGRAPHIC)?;
        let value = self.value_at(self.start + start);
        // Its end may be a straight quote, and commas may be inside.
        let last = self.code.rfind(TYPOGRAPHIC)?;
        let last = last + self.code[last..].chars().next().map_or(0, char::len_utf8);
        let one_text = self.code[start..last].matches(TYPOGRAPHIC).count() <= 2;
        let end = if one_text {
            self.start + last
        } else {
            value.end
        };
        let span: Span = (self.start + start..end.max(value.end.min(self.start + last))).into();
        let seen = self.slice(span).to_string();
        let inside = seen.trim_matches(|c| TYPOGRAPHIC.contains(&c) || c == '"');
        let write = in_quotes(inside);
        Some((span, SyntaxProblem::TypographicQuotes { seen, write }))
    }

    /// A number behind an equals sign with something between its thousands, or with a decimal comma.
    pub(super) fn separated_number(&self) -> Option<Found> {
        for (equals, _) in self.code.match_indices('=') {
            let rest = &self.text[equals + 1..];
            let start = equals + 1 + rest.len() - rest.trim_start().len();
            let number = number_at(&self.text[start..]);
            let behind = &self.text[start + number.len()..];
            let ends = behind
                .trim_start_matches(' ')
                .starts_with([',', '}', ']', '#']);
            if !(ends || behind.trim().is_empty()) {
                continue;
            }
            let seen = number.to_string();
            let span = (self.start + start..self.start + start + number.len()).into();
            let mut groups = number.split(BETWEEN_THOUSANDS);
            let first = groups.next().unwrap_or_default();
            let groups: Vec<&str> = groups.collect();
            let thousands = !groups.is_empty()
                && (1..=3).contains(&first.len())
                && groups.iter().all(|group| group.len() == 3);
            if thousands && !is_toml_number(number) {
                let write = std::iter::once(first).chain(groups).collect();
                return Some((span, SyntaxProblem::ThousandsSeparator { seen, write }));
            }
            if groups.len() == 1 && number.contains(',') {
                let write = number.replace(',', ".");
                return Some((span, SyntaxProblem::DecimalComma { seen, write }));
            }
        }
        None
    }

    /// A text in double quotes with a backslash, around this place.
    pub(super) fn backslash(&self, span: Span) -> Option<Found> {
        let text = self
            .quoted
            .iter()
            .find(|text| text.start <= span.start && span.start <= text.end)?;
        let seen = self.slice(*text).to_string();
        let write = seen.replace("\\\\", "/").replace('\\', "/");
        Some((*text, SyntaxProblem::Backslash { seen, write }))
    }

    /// A line that begins a table and does not end with its brackets.
    pub(super) fn header_without_bracket(&self) -> Found {
        let (name, brackets) = self.header().unwrap_or_default();
        let (open, close) = ("[".repeat(brackets), "]".repeat(brackets));
        let write = format!("{open}{name}{close}");
        (self.whole(), SyntaxProblem::NoClosingBracket { write })
    }

    /// A key without an equals sign behind it, or with characters that no key has.
    pub(super) fn key_without_equals(&self, span: Span) -> Option<Found> {
        let text = self.text.trim_start();
        let indent = self.text.len() - text.len();
        for comment in ["//", ";", "--", "/*"] {
            if text.starts_with(comment) {
                let start = self.start + indent;
                let span = (start..start + comment.len()).into();
                let seen = comment.to_string();
                return Some((span, SyntaxProblem::Comment { seen }));
            }
        }
        let at = (span.start - self.start).min(self.code.len());
        let begin = self.code[..at]
            .rfind(['{', ','])
            .map_or(indent, |found| found + 1);
        let rest = &self.code[begin..];
        let colon = rest.find(':');
        let equals = rest.find('=');
        if let Some(colon) = colon
            && equals.is_none_or(|equals| colon < equals)
        {
            let start = self.start + begin + colon;
            return Some(((start..start + 1).into(), SyntaxProblem::Colon));
        }
        if let Some(equals) = equals {
            let key = self.text.get(begin..begin + equals)?;
            let start = self.start + begin + key.len() - key.trim_start().len();
            let seen = key.trim().to_string();
            let span = (start..start + seen.len()).into();
            return Some((span, SyntaxProblem::KeyNeedsQuotes { seen }));
        }
        Some((span, SyntaxProblem::NoEquals))
    }

    /// A value that is neither a number nor a text in quotes.
    pub(super) fn bare_text(&self, span: Span) -> Found {
        let seen = self.slice(span).to_string();
        let problem = if seen.is_empty() {
            SyntaxProblem::NoValue
        } else if let Some(invisible) = self.invisible(span) {
            return invisible;
        } else if is_date(&seen) {
            SyntaxProblem::NotADate { seen }
        } else if matches!(seen.to_lowercase().as_str(), "true" | "false") {
            SyntaxProblem::NotTrueOrFalse { seen }
        } else {
            let write = in_quotes(&seen);
            SyntaxProblem::NotInQuotes { seen, write }
        };
        (span, problem)
    }

    /// A quote that is opened and not closed.
    pub(super) fn no_closing_quote(&self, span: Span) -> Option<Found> {
        let open = self
            .quoted
            .iter()
            .rfind(|text| text.start < span.end.max(span.start + 1))?;
        let open = (open.start..open.end).into();
        Some((open, SyntaxProblem::NoClosingQuote))
    }

    /// A character that is not seen on a screen, at this place.
    pub(super) fn invisible(&self, span: Span) -> Option<Found> {
        let invisible = |c: char| {
            matches!(
                c,
                '\u{a0}' | '\u{ad}' | '\u{202f}' | '\u{2060}' | '\u{feff}'
            ) || ('\u{2000}'..='\u{200f}').contains(&c)
                || (c.is_control() && c != '\t')
        };
        let seen = self.slice(span);
        let (offset, character) = seen.char_indices().find(|(_, c)| invisible(*c))?;
        let start = span.start + offset;
        let span = (start..start + character.len_utf8()).into();
        let code = u32::from(character);
        Some((span, SyntaxProblem::Invisible { code }))
    }

    /// A number that is not one, around this place.
    pub(super) fn bad_number(&self, span: Span) -> Found {
        let value = self.value_at(span.start);
        let seen = self.slice(value).to_string();
        let problem = if seen.ends_with('%') {
            let write = in_quotes(&seen);
            SyntaxProblem::NotInQuotes { seen, write }
        } else if is_date(&seen) {
            SyntaxProblem::NotADate { seen }
        } else if seen.starts_with('0') && seen.bytes().all(|byte| byte.is_ascii_digit()) {
            SyntaxProblem::LeadingZero { seen }
        } else {
            SyntaxProblem::NotANumber { seen }
        };
        (value, problem)
    }

    /// What is behind a value.
    pub(super) fn after_value(&self, span: Span) -> Option<Found> {
        let begin = span.start - self.start;
        let rest = self.text.get(begin..)?;
        let start = span.start + rest.len() - rest.trim_start().len();
        let seen = rest.trim().to_string();
        let span = (start..start + seen.len()).into();
        (!seen.is_empty()).then_some((span, SyntaxProblem::AfterValue { seen }))
    }
}

/// A line with blanks in place of its quoted texts and its comment, and the quoted texts. One that
/// does not end goes on to the end of the line.
fn without_texts(line: &str, start: usize) -> (String, Vec<Span>) {
    let mut code = String::with_capacity(line.len());
    let mut quoted: Vec<Span> = Vec::new();
    let mut open: Option<(char, usize)> = None;
    let mut escaped = false;
    for (at, character) in line.char_indices() {
        let blank = " ".repeat(character.len_utf8());
        match open {
            Some((quote, begin)) => {
                code.push_str(&blank);
                if character == quote && !escaped {
                    quoted.push((start + begin..start + at + 1).into());
                    open = None;
                }
                escaped = character == '\\' && quote == '"' && !escaped;
            }
            None if character == '#' => {
                code.push_str(&" ".repeat(line.len() - at));
                return (code, quoted);
            }
            None if character == '"' || character == '\'' => {
                code.push_str(&blank);
                open = Some((character, at));
                escaped = false;
            }
            None => code.push(character),
        }
    }
    if let Some((_, begin)) = open {
        quoted.push((start + begin..start + line.len()).into());
    }
    (code, quoted)
}

/// The digits at the beginning of a text, with what separates them.
fn number_at(text: &str) -> &str {
    let mut end = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let digit_follows = characters
            .peek()
            .is_some_and(|(_, next)| next.is_ascii_digit());
        let inside = BETWEEN_THOUSANDS.contains(&character) && at > 0 && digit_follows;
        if !(character.is_ascii_digit() || inside) {
            break;
        }
        end = at + character.len_utf8();
    }
    &text[..end]
}

/// Whether TOML reads it as one number.
fn is_toml_number(text: &str) -> bool {
    let plain = text.replace('_', "");
    plain.matches('.').count() <= 1
        && plain
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Whether a text looks like a date of some country.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    parts.len() == 3
        && parts.iter().any(|part| part.len() == 4)
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A text as TOML has it.
fn in_quotes(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "/").replace('"', "\\\""))
}
