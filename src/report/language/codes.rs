//! The table of finding codes, to be read.

use crate::model::Code;
use crate::report::document::Document;
use crate::report::message::{Message, msg};
use crate::report::text;
use crate::report::words::codes;
use crate::report::words::nouns;

use super::{Language, Translator};

/// One code: its rule and kind, what its findings say, and what looks the same.
///
/// ```
/// use scrutineer::model::Code;
/// use scrutineer::report::{Language, language::explained};
/// assert!(explained(Code::S101, Language::English).contains("Looks the same"));
/// ```
pub fn explained(code: Code, language: Language) -> String {
    let mut page = Document::default();
    page.line(
        0,
        msg!(
            "language-codes-line",
            code = Message::verbatim(code.key()),
            rule = codes::title(code),
            kind = nouns::kind(code.kind()),
        ),
    );
    page.paragraph(2, codes::sentence(code));
    let same = msg!("finding-looks-same", explanation = codes::causes(code));
    page.paragraph(2, same);
    text::render(&page, &Translator::new(language))
}

/// Every code with its kind and sentence, a line each.
pub fn listed(language: Language) -> String {
    let to = Translator::new(language);
    let kinds = Code::ALL.iter().map(|code| nouns::kind(code.kind()).into());
    let kinds: Vec<Message> = kinds.collect();
    let width = kinds.iter().map(|kind| to.say(kind).chars().count()).max();
    let mut text = String::new();
    for (code, kind) in Code::ALL.iter().zip(&kinds) {
        let sentence = codes::sentence(*code);
        let (kind, width) = (to.say(kind), width.unwrap_or(0));
        text.push_str(&format!("{code}  {kind:<width$}  {}\n", to.say(&sentence)));
    }
    text
}
