//! Texts from files that no reader can mistake for a formula, a link or a command.
//!
//! A name in a tally file is anybody's text. In every format control characters and marks of
//! direction are written visibly ([`harmless`]) and very long texts are cut, with a mark that says
//! so. What else is dangerous differs: a spreadsheet runs formulas, Markdown makes links and HTML,
//! SARIF has links and placeholders of its own, and a path may lead out of a folder.

use std::fmt::Write;

use crate::report::numbers::{grouped, harmless};

/// A cell's text is cut after so many characters. Spreadsheets hold 32,767.
pub(super) const LONGEST: usize = 2_000;

/// Harmless, and cut after so many characters.
pub(super) fn bounded(text: &str, longest: usize) -> String {
    let end = text.char_indices().nth(longest).map(|(end, _)| end);
    let Some(end) = end else {
        return harmless(text);
    };
    let more = text[end..].chars().count() as u64;
    let mut safe = harmless(&text[..end]);
    let written = write!(safe, "… [{} more characters]", grouped(more));
    debug_assert!(written.is_ok());
    safe
}

/// For a spreadsheet: a text that would be taken for a formula stands behind an apostrophe, which
/// spreadsheets do not show.
///
/// A formula begins with `=`, `+`, `-`, `@` or their full-width forms, also after blanks, and after
/// a tab or a line's end. Where lists are separated by `;` a spreadsheet may cut there even inside
/// quotes, so that a formula can begin behind each.
pub(super) fn cell(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (place, part) in bounded(text, LONGEST).split(';').enumerate() {
        if place > 0 {
            safe.push(';');
        }
        let begins = part.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
        if begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
            safe.push('\'');
        }
        safe.push_str(part);
    }
    let begins = text.trim_start_matches([' ', '\u{a0}']);
    if begins.starts_with(['\t', '\r', '\n']) {
        safe.insert(0, '\'');
    }
    safe
}

/// For Markdown: nothing in it is a link, HTML, emphasis, code, or the end of a table's cell.
pub(super) fn markdown(text: &str) -> String {
    markdown_bounded(text, LONGEST)
}

/// The same, cut after so many characters.
pub(super) fn markdown_bounded(text: &str, longest: usize) -> String {
    let text = bounded(text, longest);
    let mut safe = String::with_capacity(text.len() + 16);
    let mut before = ' ';
    for (place, character) in text.char_indices() {
        match character {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            // Dollars are mathematics to some readers, and have no escape that all of them know.
            '$' => safe.push_str("&#36;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '#' | '~' | '^' | '@' | '!' => {
                safe.extend(['\\', character]);
            }
            // `http://` and `www.` make links without any brackets.
            ':' if text[place..].starts_with("://") => safe.push_str("\\:"),
            '.' if before.eq_ignore_ascii_case(&'w') => safe.push_str("\\."),
            // A list, a quotation or a rule begins like that, and a list with numbers.
            '.' | ')' if is_number(text[..place].trim_start()) => safe.extend(['\\', character]),
            '-' | '+' | '=' if text[..place].trim().is_empty() => {
                safe.extend(['\\', character]);
            }
            other => safe.push(other),
        }
        before = character;
    }
    safe
}

/// Whether it is digits and nothing else, as few as number the entries of a list.
fn is_number(text: &str) -> bool {
    (1..10).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// For a SARIF message, in which `[text](target)` is a link and `{0}` a placeholder.
pub(super) fn sarif_text(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for character in bounded(text, LONGEST).chars() {
        match character {
            '[' | ']' | '\\' => safe.extend(['\\', character]),
            '{' | '}' => safe.extend([character, character]),
            other => safe.push(other),
        }
    }
    safe
}

/// A path as a relative URI without `..`. Of an absolute path only the file's name is left, because
/// a report is for others and folders of this machine are none of their business.
pub(super) fn relative_uri(path: &str) -> String {
    let drive = path.chars().nth(1) == Some(':');
    let is_absolute = path.starts_with(['/', '\\']) || drive;
    let mut parts: Vec<&str> = path
        .split(['/', '\\'])
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    if is_absolute {
        parts.drain(..parts.len().saturating_sub(1));
    }
    if parts.is_empty() {
        return "unnamed".to_string();
    }
    let mut uri = String::with_capacity(path.len());
    for (place, part) in parts.into_iter().enumerate() {
        if place > 0 {
            uri.push('/');
        }
        for character in part.chars().take(255) {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                    uri.push(char::from(byte));
                } else {
                    let written = write!(uri, "%{byte:02X}");
                    debug_assert!(written.is_ok());
                }
            }
        }
    }
    uri
}

/// A text as a part of a file's name: lower-case letters and digits with hyphens between them.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for character in text.chars().take(40) {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_a_spreadsheet_would_run_stands_behind_an_apostrophe() {
        for formula in [
            "=HYPERLINK(\"http://x\")",
            "+1",
            "-1+2",
            "@SUM(A1)",
            "  =1+1",
            "\u{a0}=1",
            "\" =1",
            "\t=1",
            "\r=1",
            "\ttext",
            " \r\ntext",
            "＝1",
        ] {
            let safe = cell(formula);
            assert!(safe.starts_with('\''), "{formula:?}: {safe}");
            assert!(!safe.contains(char::is_control), "{formula:?}: {safe}");
        }
        assert_eq!(cell("x;=1; -2"), "x;'=1;' -2");
        for fine in ["", "Ash", "0010", "a=b", "1-2", "'=1"] {
            assert_eq!(cell(fine), fine);
        }
    }

    #[test]
    fn a_long_text_is_cut_with_a_mark_that_says_so() {
        let long = "é".repeat(10_000);
        let safe = cell(&long);
        assert_eq!(
            safe.chars().count(),
            2_000 + "… [8,000 more characters]".chars().count()
        );
        assert!(safe.ends_with("… [8,000 more characters]"), "{safe}");
        assert_eq!(bounded(&"a".repeat(2_000), 2_000), "a".repeat(2_000));
        // Even when every character has to be written out.
        assert!(cell(&"\u{202e}".repeat(10_000)).len() < 32_767);
    }

    #[test]
    fn no_markdown_can_be_made_by_a_name() {
        assert_eq!(
            markdown("<b>[a](http://x) |`c`* www.x.y a@b #1 &lt; $x$ \\"),
            "&lt;b&gt;\\[a\\](http\\://x) \\|\\`c\\`\\* www\\.x.y a\\@b \\#1 &amp;lt; &#36;x&#36; \\\\"
        );
        assert_eq!(markdown("- a\n- b"), "\\- a\\\\u\\{a\\}- b");
        assert_eq!(markdown("1. a 2. b"), "1\\. a 2. b");
        assert_eq!(markdown("12) a"), "12\\) a");
    }

    #[test]
    fn a_sarif_message_has_no_links_and_no_placeholders() {
        assert_eq!(
            sarif_text("[a](http://x) {0} \u{202e}"),
            "\\[a\\](http://x) {{0}} \\\\u{{202e}}"
        );
    }

    #[test]
    fn a_path_leads_nowhere_else() {
        for (path, uri) in [
            ("data/sheets.csv", "data/sheets.csv"),
            ("/home/me/sheets.csv", "sheets.csv"),
            ("C:\\me\\sheets.csv", "sheets.csv"),
            ("..\\..\\a b.csv", "a%20b.csv"),
            ("http://x/y", "http%3A/x/y"),
            ("é\"<.csv", "%C3%A9%22%3C.csv"),
            ("../..", "unnamed"),
        ] {
            assert_eq!(relative_uri(path), uri, "{path}");
        }
    }

    #[test]
    fn a_files_name_is_made_of_letters_and_digits() {
        assert_eq!(slug("../Región  Norte/"), "regi-n-norte");
        assert_eq!(slug("域"), "");
    }
}
