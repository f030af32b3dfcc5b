//! How a check is named in plans, reports and tables.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::checks::Check;

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// A text that names no check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no check")]
pub struct UnknownCheck(String);

impl FromStr for Check {
    type Err = UnknownCheck;

    fn from_str(text: &str) -> Result<Self, UnknownCheck> {
        Self::ALL
            .iter()
            .copied()
            .find(|check| check.key() == text)
            .ok_or_else(|| UnknownCheck(text.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Code;

    #[test]
    fn a_check_reads_back_from_its_key_and_no_two_share_one() {
        for check in Check::ALL {
            assert_eq!(check.key().parse(), Ok(*check));
        }
        let codes = || Check::ALL.iter().filter_map(|check| check.code());
        let different: BTreeSet<Code> = codes().collect();
        assert_eq!(different.len(), codes().count());
    }

    #[test]
    fn the_first_digit_can_never_be_a_finding() {
        assert_eq!(Check::FirstDigit.code(), None);
    }
}
