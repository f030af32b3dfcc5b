//! First digits against Benford's law, offered only to show why nothing follows from them.
//!
//! # What it answers
//! How far the first digits of the counts are from Benford's law. It is always far: the first
//! digit says how large stations are.
//!
//! # Formula
//! Pearson's chi-square over the digits 1 to 9 against log₁₀(1 + 1/d), 8 degrees of freedom.
//!
//! # Assumptions
//! Counts spread evenly over many orders of magnitude. Polling stations do not: a country cuts
//! them to a size.
//!
//! # When it misleads
//! Always. Simulated clean elections with stations of 100–200, 200–400, 150–900 and 60–3,000
//! registered voters are all rejected. So the result is a description and never a judgement.
//!
//! # Errors
//! [`NotApplicable::TooFew`] below 110 counts, where the rarest digit is expected less than five
//! times.
//!
//! # Complexity
//! One pass over the counts.
//!
//! # Reference
//! J. Deckert, M. Myagkov, P. Ordeshook, "Benford's Law and the Detection of Election Fraud",
//! Political Analysis 19 (2011).
//!
//! ```
//! use scrutineer::anomaly::{Summarize, Judgement, first_digit::first_digit};
//! let counts: Vec<u64> = (0..200).map(|i| 300 + i).collect();
//! let found = first_digit(&counts).unwrap();
//! assert_eq!(found.counts[..4], [0, 0, 100, 100]);
//! assert!(matches!(found.summary().judgement, Judgement::Described { .. }));
//! ```

use serde::Serialize;

use crate::anomaly::digits::figure;
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Summarize, Summary};
use crate::anomaly::{CountedUnits, ExclusionReason, FigureName, NoVerdictReason, Quantity};
use crate::numeric::digits::{self, ChiSquare, benford_first, chi_square, tally};
/// How it is registered.
pub(crate) const CHECK: Registration<()> = Registration {
    key: "first_digit",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: false,
    requires: &[Requirement::Votes],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, (): &()) -> CheckResult {
    input.with_columns(|columns| first_digit(&columns.votes))
}

/// 110 · P(9) ≥ 5.
const FEWEST: u64 = 110;

/// First digits beside Benford's law. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FirstDigit {
    /// How often each digit 1 to 9 stands first.
    pub counts: [u64; 9],
    /// Chi-square against Benford's law, with its textbook probability, which means nothing here.
    pub classical: ChiSquare,
    /// Counts used; zeros have no first digit.
    pub sample: Sample,
}

/// The first digits of `counts`. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn first_digit(counts: &[u64]) -> Result<FirstDigit, NotApplicable> {
    let all = tally(counts.iter().map(|&count| digits::first_digit(count)));
    let used: u64 = all.iter().sum();
    at_least(FEWEST, used, CountedUnits::CountsAboveZero)?;
    let counts_by_digit: [u64; 9] = std::array::from_fn(|place| all[place + 1]);
    let classical = chi_square(&counts_by_digit, &benford_first());
    let classical = classical.ok_or(NotApplicable::NoVariation {
        what: Quantity::FirstDigit,
    })?;
    Ok(FirstDigit {
        counts: counts_by_digit,
        classical,
        sample: Sample::of(used).without(ExclusionReason::CountIsZero, counts.len() as u64 - used),
    })
}

impl Summarize for FirstDigit {
    fn summary(&self) -> Summary {
        Summary {
            statistic: figure(FigureName::BenfordChiSquare, self.classical.statistic),
            judgement: Judgement::Described {
                why: NoVerdictReason::FirstDigitsReflectSize,
            },
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures: vec![figure(FigureName::TextbookPValue, self.classical.p)],
            settings: Vec::new(),
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn stations_of_one_size_are_far_from_benford_and_nothing_follows() {
        let counts: Vec<u64> = (0..2000).map(|i| 400 + i % 150).collect();
        let found = first_digit(&counts).unwrap();
        assert!(found.classical.p < 1e-100);
        let judgement = found.summary().judgement;
        assert!(matches!(judgement, Judgement::Described { .. }));
    }

    proptest! {
        #[test]
        fn any_counts_have_a_result_or_a_reason(
            mut counts in proptest::collection::vec(prop_oneof![Just(0), Just(u64::MAX), any::<u64>(), 0u64..1000], 0..300),
        ) {
            let found = first_digit(&counts);
            counts.reverse();
            prop_assert_eq!(found, first_digit(&counts));
        }
    }
}
