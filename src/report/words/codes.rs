//! The table of finding codes in words: each code's rule, what its findings say, and which
//! innocent causes look the same.
//!
//! The codes and their kinds are in [`crate::model::code`]; the words of code S101 are the texts
//! `code-s101-title`, `code-s101-sentence` and `code-s101-causes`.

use crate::model::Code;
use crate::report::message::Message;

/// The rule in a few words.
///
/// ```
/// use scrutineer::model::Code;
/// use scrutineer::report::codes::title;
/// assert_eq!(title(Code::S201).to_string(), "ballots cast ≤ registered voters");
/// ```
pub fn title(code: Code) -> Message {
    text(code, "title")
}

/// What a finding with this code says.
pub fn sentence(code: Code) -> Message {
    text(code, "sentence")
}

/// Causes that look the same without any wrongdoing.
pub fn causes(code: Code) -> Message {
    text(code, "causes")
}

fn text(code: Code, part: &str) -> Message {
    Message::keyed("code", &format!("{}-{part}", code.key().to_lowercase()))
}
