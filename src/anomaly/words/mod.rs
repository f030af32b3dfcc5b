//! What the checks say, in words.
//!
//! - `figure`: the names of figures

mod figure;

pub(crate) use figure::figure;
