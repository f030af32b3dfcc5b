//! From text to TOML, and from the parser's errors to what has to be written instead.
//!
//! The parser goes on after an error, and one mistake may lead to several errors. Only the first
//! error of a line is reported.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, Error};

use crate::plan::problem::{PlanProblem, SyntaxProblem};

use super::line::Line;
use super::text::{PlanText, Span};

/// What is not TOML in a plan.
pub(super) struct Broken {
    pub(super) problems: Vec<PlanProblem>,
    /// The lines that cannot be read; the first is 1.
    pub(super) lines: BTreeSet<usize>,
    /// Whether the other lines belong to the tables that they seem to belong to.
    pub(super) others_are_readable: bool,
}

/// The tables of a plan, as far as they can be read, and what is not TOML.
pub(super) fn parse<'t>(text: &PlanText<'t>) -> (Spanned<DeTable<'t>>, Option<Broken>) {
    let (table, errors) = DeTable::parse_recoverable(text.as_str());
    if errors.is_empty() {
        return (table, None);
    }
    let broken = broken(text, &errors);
    (table, Some(broken))
}

fn broken(text: &PlanText<'_>, errors: &[Error]) -> Broken {
    let mut found: BTreeMap<usize, (Span, SyntaxProblem)> = BTreeMap::new();
    let mut errors: Vec<(Span, &str)> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_default().into(), error.message()))
        .collect();
    errors.sort_by_key(|(span, _)| *span);
    let endless = endless(text, &errors);
    if let Some((begin, _)) = &endless {
        // Everything behind it has been read as a part of it.
        errors.retain(|(span, _)| span.start < begin.start);
    }
    for (span, message) in errors {
        let line = text.line_of(span.start);
        found
            .entry(line)
            .or_insert_with(|| mistake(text, line, span, message));
    }
    if let Some((span, problem)) = endless {
        found.insert(text.line_of(span.start), (span, problem));
    }
    Broken {
        lines: found.keys().map(|line| line + 1).collect(),
        others_are_readable: found.values().all(|(_, problem)| keeps_tables(problem)),
        problems: found
            .into_values()
            .map(|(span, problem)| text.problem(span, problem))
            .collect(),
    }
}

/// Whether what follows a mistake still is in the table in which it seems to be.
fn keeps_tables(problem: &SyntaxProblem) -> bool {
    use SyntaxProblem as P;
    !matches!(
        problem,
        P::NoClosingBracket { .. }
            | P::EndlessList
            | P::EndlessTable
            | P::NoClosingQuotes
            | P::RepeatedTable { .. }
            | P::OneBracket { .. }
            | P::TwoBrackets { .. }
            | P::Other { .. }
    )
}

/// A list, a table in braces or a text that goes on to the end of the plan.
fn endless(text: &PlanText<'_>, errors: &[(Span, &str)]) -> Option<(Span, SyntaxProblem)> {
    let (end, message) = errors.last()?;
    let all = text.as_str();
    if end.start < all.trim_end().len() {
        return None;
    }
    if message.starts_with("invalid multi-line") {
        let quotes = ["\"\"\"", "'''"];
        let start = quotes.iter().filter_map(|quotes| all.rfind(quotes)).max()?;
        return Some(((start..start + 3).into(), SyntaxProblem::NoClosingQuotes));
    }
    let unclosed = |(_, message): &(Span, &str)| message.starts_with("unclosed");
    if !errors.iter().any(unclosed) {
        return None;
    }
    let (start, problem) = match last_open(text)? {
        (start, '[') => (start, SyntaxProblem::EndlessList),
        (start, _) => (start, SyntaxProblem::EndlessTable),
    };
    Some(((start..start + 1).into(), problem))
}

/// The last bracket or brace that is opened and not closed.
fn last_open(text: &PlanText<'_>) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, bracket) in (0..text.lines()).flat_map(|line| Line::of(text, line).brackets()) {
        match bracket {
            '[' | '{' => open.push((at, bracket)),
            closing => {
                let opening = if closing == ']' { '[' } else { '{' };
                open.pop_if(|(_, bracket)| *bracket == opening);
            }
        }
    }
    open.pop()
}

/// The mistake of a line, and where it is. `span` and `message` are of the first error in it.
fn mistake(text: &PlanText<'_>, number: usize, span: Span, message: &str) -> (Span, SyntaxProblem) {
    let line = Line::of(text, number);
    let other = || {
        let message = message.to_string();
        (span, SyntaxProblem::Other { message })
    };
    let begins = |beginnings: &[&str]| beginnings.iter().any(|one| message.starts_with(one));
    if let Some(found) = line
        .typographic_quotes()
        .or_else(|| line.separated_number())
    {
        return found;
    }
    if begins(&["missing escaped value", "too few unicode", "invalid escape"])
        || message.contains("unicode")
    {
        return line.backslash(span).unwrap_or_else(other);
    }
    if begins(&["duplicate key"]) {
        return repeated(text, &line, span);
    }
    if begins(&["unclosed table", "unclosed array table"]) {
        return line.header_without_bracket();
    }
    if begins(&[
        "key with no value",
        "invalid unquoted key",
        "missing assignment",
    ]) {
        return line.key_without_equals(span).unwrap_or_else(other);
    }
    if begins(&["string values must be quoted"]) {
        return line.bare_text(span);
    }
    if begins(&[
        "invalid basic string, expected `\"`",
        "invalid literal string, expected `'`",
    ]) {
        return line.no_closing_quote(span).unwrap_or_else(other);
    }
    if let Some(found) = line.invisible(span) {
        return found;
    }
    if begins(&["missing opening quote"]) {
        return (line.value_at(span.start), SyntaxProblem::NoOpeningQuote);
    }
    if begins(&["invalid boolean"]) {
        let seen = text.slice(span).to_string();
        return (span, SyntaxProblem::NotTrueOrFalse { seen });
    }
    if message.contains("leading zero")
        || begins(&[
            "invalid float",
            "invalid integer",
            "invalid mantissa",
            "`_` may",
            "invalid exponent",
        ])
    {
        return line.bad_number(span);
    }
    if begins(&[
        "invalid date",
        "invalid time",
        "invalid datetime",
        "invalid offset",
    ]) {
        let seen = text.slice(line.value_at(span.start)).to_string();
        return (line.value_at(span.start), SyntaxProblem::NotADate { seen });
    }
    if begins(&["extra `=`"]) {
        return (span, SyntaxProblem::TwoEquals);
    }
    if begins(&["missing comma"]) {
        return (span, SyntaxProblem::NoComma);
    }
    if begins(&["unexpected key or value"]) {
        return line.after_value(span).unwrap_or_else(other);
    }
    other()
}

/// A key or a table that is there twice.
fn repeated(text: &PlanText<'_>, line: &Line<'_>, span: Span) -> (Span, SyntaxProblem) {
    let earlier = || (0..line.number()).map(|number| Line::of(text, number));
    if let Some((table, brackets)) = line.header() {
        let table = table.to_string();
        let headers = earlier().filter_map(|line| {
            Some((
                line.number() + 1,
                line.header()?.0.to_string(),
                line.header()?.1,
            ))
        });
        let first = headers.into_iter().find(|(_, name, _)| *name == table);
        let problem = match first {
            Some((line, _, 2)) if brackets == 1 => SyntaxProblem::OneBracket { table, line },
            Some((line, _, 1)) if brackets == 2 => SyntaxProblem::TwoBrackets { table, line },
            Some((line, ..)) => SyntaxProblem::RepeatedTable { table, line },
            None => {
                let first = earlier().find(|line| line.key() == Some(table.as_str()));
                let line = first.map_or(line.number(), |line| line.number()) + 1;
                SyntaxProblem::RepeatedKey { key: table, line }
            }
        };
        return (line.whole(), problem);
    }
    let key = text.slice(span).to_string();
    let first = earlier()
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .take_while(|line| line.header().is_none())
        .find(|line| line.key() == Some(key.as_str()));
    let line = first.map_or(line.number(), |line| line.number()) + 1;
    (span, SyntaxProblem::RepeatedKey { key, line })
}
