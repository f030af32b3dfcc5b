//! Aligned columns of text.

/// How a column is aligned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Texts.
    Left,
    /// Numbers.
    Right,
}

/// The rows with their columns aligned, two blanks between, each line behind `indent`.
pub fn aligned(indent: &str, align: &[Align], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..align.len()).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = indent.to_string();
        for (column, cell) in row.iter().enumerate() {
            let blanks = " ".repeat(
                widths
                    .get(column)
                    .map_or(0, |width| width.saturating_sub(cell.chars().count())),
            );
            if column > 0 {
                line.push_str("  ");
            }
            match align.get(column) {
                Some(Align::Right) => line.extend([blanks.as_str(), cell]),
                _ => line.extend([cell.as_str(), &blanks]),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A paragraph in lines of at most `width` characters, each behind `indent`. It is broken at plain
/// blanks alone.
pub fn wrapped(indent: &str, width: usize, text: &str) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for word in text.split_ascii_whitespace() {
        let length = indent.chars().count() + line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && length > width {
            lines.push_str(indent);
            lines.push_str(&line);
            lines.push('\n');
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push_str(indent);
    lines.push_str(&line);
    lines.push('\n');
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_under_each_other() {
        let rows = vec![
            vec!["EG".to_string(), "7".to_string()],
            vec!["others".to_string(), "1,234".to_string()],
        ];
        let text = aligned("  ", &[Align::Left, Align::Right], &rows);
        assert_eq!(text, "  EG          7\n  others  1,234\n");
    }

    #[test]
    fn a_paragraph_keeps_its_width_and_its_words() {
        let text = wrapped("  ", 12, "one two three four");
        assert_eq!(text, "  one two\n  three four\n");
    }
}
