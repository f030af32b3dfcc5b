//! Tables in Markdown.

use std::fmt::Write;

use super::markdown::line;

/// A table in the making: texts to the left, numbers to the right.
pub(super) struct Rows {
    lines: Vec<String>,
    width: usize,
}

impl Rows {
    /// A table with these headings, of which so many stand over texts. Headings and cells are
    /// escaped already.
    pub(super) fn new(head: &[&str], texts: usize) -> Self {
        let rule: Vec<&str> = (0..head.len())
            .map(|column| if column < texts { "---" } else { "---:" })
            .collect();
        let mut rows = Self {
            lines: Vec::new(),
            width: head.len(),
        };
        rows.lines.push(format!("| {} |", head.join(" | ")));
        rows.lines.push(format!("| {} |", rule.join(" | ")));
        rows
    }

    pub(super) fn push<const N: usize>(&mut self, cells: [String; N]) {
        debug_assert_eq!(N, self.width);
        self.lines.push(format!("| {} |", cells.join(" | ")));
    }

    pub(super) fn write(self, text: &mut String) {
        for row in self.lines {
            line!(text, "{row}");
        }
    }
}
