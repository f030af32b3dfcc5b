//! Keys that had another name in earlier versions.
pub(super) fn now(_table: &str, _key: &str) -> Option<&'static str> { None }
