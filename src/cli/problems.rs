//! The problems of a plan, each with its line and a mark under the place.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::plan::{PlanPlace, PlanProblem};
use crate::report::numbers::harmless;

/// All problems of a plan, in the order of its text, and how many there are.
pub(super) fn shown(path: &str, problems: &[PlanProblem]) -> String {
    let mut parts: Vec<String> = problems.iter().map(|problem| one(path, problem)).collect();
    parts.push(match problems.len() {
        1 => format!("scrutineer: {path} has 1 problem"),
        many => format!("scrutineer: {path} has {many} problems"),
    });
    parts.join("\n\n")
}

fn one(path: &str, problem: &PlanProblem) -> String {
    let message = harmless(&problem.kind.to_string());
    let Some(place) = &problem.place else {
        return format!("error: {path}: {message}");
    };
    let text = visible(&place.text);
    let mark = AnnotationKind::Primary.span(bytes(place, &text));
    let line = Snippet::source(text)
        .line_start(place.line)
        .path(path)
        .annotation(mark);
    let report = [Level::ERROR.primary_title(message).element(line)];
    Renderer::plain().render(&report)
}

/// The line with a mark for each control character, since those would be commands to a terminal.
fn visible(line: &str) -> String {
    let is_command = |c: char| c.is_control() && c != '\t';
    line.replace(is_command, "\u{fffd}")
}

/// The bytes of the line that a place takes up.
fn bytes(place: &PlanPlace, line: &str) -> Range<usize> {
    let offset = |characters: usize| {
        let mut all = line.char_indices();
        all.nth(characters).map_or(line.len(), |(offset, _)| offset)
    };
    let start = place.column - 1;
    offset(start)..offset(start + place.length)
}

#[cfg(test)]
mod tests {
    use crate::plan::{AuditPlan, PlanError};

    use super::shown;

    fn problems_of(text: &str) -> String {
        match AuditPlan::parse(text, "audit.toml") {
            Err(PlanError::Plan { path, problems }) => shown(&path, &problems),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_problem_has_its_line_and_a_mark_under_its_place() {
        let shown = problems_of(
            "title = \"a\"\n[contest]\nid = \"größe\"\nrule = \"plurality\"\nselections = [{ id = \"größe\", nam = \"b\" }]\nwinners = 1,000\n",
        );
        assert_eq!(
            shown,
            r#"error: unknown key `contest.selections.nam`: did you mean `name`?
 --> audit.toml:5:31
  |
5 | selections = [{ id = "größe", nam = "b" }]
  |                               ^^^

error: 1,000 has separators. Write a number with digits only: 1000
 --> audit.toml:6:11
  |
6 | winners = 1,000
  |           ^^^^^

scrutineer: audit.toml has 2 problems"#
        );
    }

    #[test]
    fn what_is_missing_is_marked_where_its_table_begins() {
        let shown = problems_of("[contest]\nid = \"a\"\nrule = \"plurality\"\nselections = []\n");
        assert!(
            shown.starts_with(
                r#"error: the key `title` is missing
 --> audit.toml:1:1
  |
1 | [contest]
  | ^
"#
            ),
            "{shown}"
        );
    }

    #[test]
    fn no_character_of_a_plan_is_a_command_to_the_terminal() {
        let shown = problems_of("titel = \"\u{9b}2J\u{202e}\"\n\u{1b}[2J = 1\n");
        let hidden = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!shown.contains(hidden), "{shown:?}");
    }
}
