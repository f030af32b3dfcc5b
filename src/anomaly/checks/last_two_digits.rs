//! The last two digits of counts: equal, neighbours, or neither.
//!
//! # What it answers
//! Do the last two digits stand together as chance puts them? People who invent numbers avoid
//! repeating a digit and like to step to its neighbour.
//!
//! # Formula
//! The distance of the last two digits on the circle 0, 1, …, 9, 0 is 0 (repeated), 1 (adjacent,
//! 9 beside 0 included) or more. Pearson's chi-square of the three against .1, .2 and .7, 2 degrees
//! of freedom. Beside it, one-sided and exact, the binomial probabilities of as few repeated pairs
//! (at .1) and of as many adjacent ones (at .2).
//!
//! # Assumptions
//! The last two digits are even over 00 to 99, so counts have at least three digits and spread
//! over several hundreds or more; stations are independent.
//!
//! # When it misleads
//! Counts between 10 and 99 are their last two digits: no chance has evened them. Where the bound
//! is lowered and more than one count in twenty lies under 100, the result is a description. So it
//! is where the number of counts falls or rises so steeply that units are uneven within their ten:
//! with G(t) half the change from the ten before to the ten after, summed over all tens with the
//! digit t, a unit u in them is more frequent by G(t)·(u − 4.5)/100; what that adds to chi-square
//! may be a tenth at most (p < .05 then comes up in 5.7% of clean elections; with a quarter, it came
//! up in 7% to 10% of the simulated ones that were close to that limit). Counts just above
//! the bound, in the tail of a small party, are the usual case.
//! Counts that are nearly the same at every station share their tens, and so their pairs; equal
//! shares at stations of one size do that innocently.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 3.7% to 6.9%, and 0.01 or less in 0.4% to 1.8%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::TooFew`] below 50 counts, where a repeated pair is expected less than five
//! times; [`NotApplicable::Setting`] for a bound under 10, as such counts have no two digits.
//!
//! # Complexity
//! One pass over the counts.
//!
//! # Reference
//! B. Beber, A. Scacco, "What the Numbers Say: A Digit-Based Test for Election Fraud", Political
//! Analysis 20 (2012).
//!
//! ```
//! use scrutineer::anomaly::last_two_digits::{LastTwoDigitsSettings, last_two_digits};
//! let counts: Vec<u64> = (100..300).collect();
//! let found = last_two_digits(&counts, &LastTwoDigitsSettings::default()).unwrap();
//! assert_eq!([found.repeated, found.adjacent, found.other], [20, 40, 140]);
//! ```

use serde::{Deserialize, Serialize};

use super::last_digit::{LARGE, judged};
use crate::anomaly::counted::Counted;
use crate::anomaly::digits::figure;
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::PValue;
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::{
    CountedThing, CountedUnits, ExclusionReason, FigureName, NullDistribution, UndefinedReason,
};
use crate::model::Code;
use crate::numeric::binomial::tails;
use crate::numeric::digits::{ChiSquare, chi_square};
/// How it is registered.
pub(crate) const CHECK: Registration<LastTwoDigitsSettings> = Registration {
    key: "last_two_digits",
    code: Some(Code::A102),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Votes],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &LastTwoDigitsSettings) -> CheckResult {
    input.with_columns(|columns| last_two_digits(&columns.votes, settings))
}

/// What uneven units within a ten may add to chi-square.
const MOST_TILT: f64 = 0.1;

/// A repeated pair is then expected five times.
const FEWEST: u64 = 50;

/// Which counts are used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LastTwoDigitsSettings {
    /// The least count whose last two digits are used; at least 10.
    pub min_count: u64,
}

impl Default for LastTwoDigitsSettings {
    fn default() -> Self {
        Self { min_count: LARGE }
    }
}

impl Validate for LastTwoDigitsSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        // Smaller counts have no two digits.
        Problems::default()
            .count("min_count", self.min_count, SettingRange::at_least(10.0))
            .found()
    }
}

/// Pairs of last digits beside even ones. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LastTwoDigits {
    /// Counts whose last two digits are the same.
    pub repeated: u64,
    /// Counts whose last two digits are neighbours; 9 and 0 are.
    pub adjacent: u64,
    /// The other counts.
    pub other: u64,
    /// Chi-square of the three against .1, .2 and .7, with its limiting probability.
    pub chi_square: ChiSquare,
    /// The exact probability of as few repeated pairs.
    pub repeat_deficit_p: f64,
    /// The exact probability of as many adjacent pairs.
    pub adjacent_excess_p: f64,
    /// Counts used that are under 100.
    pub small: u64,
    /// What uneven units within a ten add to chi-square.
    pub tilt: f64,
    /// Counts used.
    pub sample: Sample,
    /// The settings.
    pub settings: LastTwoDigitsSettings,
}

/// The last two digits of `counts`. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn last_two_digits(
    counts: &[u64],
    settings: &LastTwoDigitsSettings,
) -> Result<LastTwoDigits, NotApplicable> {
    settings.validate()?;
    let (mut repeated, mut adjacent, mut used, mut small) = (0, 0, 0, 0);
    for &count in counts {
        if count < settings.min_count {
            continue;
        }
        used += 1;
        small += u64::from(count < LARGE);
        match (count % 10).abs_diff(count / 10 % 10) {
            0 => repeated += 1,
            1 | 9 => adjacent += 1,
            _ => {}
        }
    }
    at_least(FEWEST, used, CountedUnits::LargeCounts)?;
    let other = used - repeated - adjacent;
    let undefined = || NotApplicable::Undefined {
        why: UndefinedReason::NoChiSquareOfDigitPairs,
    };
    let chi_square = chi_square(&[repeated, adjacent, other], &[0.1, 0.2, 0.7]);
    let few = tails(repeated, used, 0.1).ok_or_else(undefined)?;
    let many = tails(adjacent, used, 0.2).ok_or_else(undefined)?;
    Ok(LastTwoDigits {
        repeated,
        adjacent,
        other,
        chi_square: chi_square.ok_or_else(undefined)?,
        repeat_deficit_p: few.at_most,
        adjacent_excess_p: many.at_least,
        small,
        tilt: tilt(counts, settings.min_count, used),
        sample: Sample::of(used).without(ExclusionReason::SmallCount, counts.len() as u64 - used),
        settings: settings.clone(),
    })
}

/// What units that are uneven within their ten add to chi-square.
fn tilt(counts: &[u64], min_count: u64, used: u64) -> f64 {
    let bound = min_count / 10;
    // Counts by the digit of their ten: those that follow a ten in use, and that precede one.
    let (mut after, mut before) = ([0.0; 10], [0.0; 10]);
    for ten in counts.iter().map(|count| count / 10) {
        let digit = (ten % 10) as usize;
        if ten > bound {
            after[digit] += 1.0;
        }
        if ten.saturating_add(1) >= bound {
            before[digit] += 1.0;
        }
    }
    let (mut repeated, mut adjacent) = (0.0, 0.0);
    for (digit, unit) in (0..10).zip(0u8..) {
        let slope = (after[(digit + 1) % 10] - before[(digit + 9) % 10]) / 200.0;
        let middle = |unit: u8| f64::from(unit) - 4.5;
        repeated += slope * middle(unit);
        adjacent += slope * (middle((unit + 1) % 10) + middle((unit + 9) % 10));
    }
    let (repeated, adjacent) = (repeated / used as f64, adjacent / used as f64);
    let other = repeated + adjacent;
    used as f64 * (repeated * repeated / 0.1 + adjacent * adjacent / 0.2 + other * other / 0.7)
}

impl LastTwoDigits {
    /// The class of pairs that is furthest from its expected number.
    fn counted(&self) -> Counted {
        let used = self.sample.used;
        let classes = [
            (self.repeated, 0.1, CountedThing::CountsEndingInRepeatedPair),
            (self.adjacent, 0.2, CountedThing::CountsEndingInAdjacentPair),
            (self.other, 0.7, CountedThing::CountsEndingInOtherPair),
        ];
        let apart = |&(count, part, _): &(u64, f64, CountedThing)| {
            let expected = used as f64 * part;
            (count as f64 - expected).powi(2) / expected.max(1.0)
        };
        let furthest = classes.iter().max_by(|a, b| apart(a).total_cmp(&apart(b)));
        let &(count, part, what) = furthest.unwrap_or(&classes[0]);
        Counted::of(count, used, what, used as f64 * part)
    }
}

impl Summarize for LastTwoDigits {
    fn summary(&self) -> Summary {
        let used = self.sample.used;
        let p = PValue::asymptotic(self.chi_square.p, NullDistribution::ChiSquare { df: 2 });
        let share = |part: u64| part as f64 / used as f64;
        Summary {
            statistic: figure(FigureName::DigitPairChiSquare, self.chi_square.statistic),
            judgement: judged(p, self.small, used, self.tilt > MOST_TILT),
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: Some(self.counted()),
            effect_votes: None,
            figures: vec![
                figure(FigureName::TextbookPValue, self.chi_square.p),
                figure(FigureName::RepeatedPairShare, share(self.repeated)),
                figure(FigureName::AdjacentPairShare, share(self.adjacent)),
                figure(
                    FigureName::RepeatedPairLowerTailPValue,
                    self.repeat_deficit_p,
                ),
                figure(
                    FigureName::AdjacentPairUpperTailPValue,
                    self.adjacent_excess_p,
                ),
                figure(FigureName::CountsUnder100, self.small as f64),
                figure(FigureName::ChiSquareFromSlope, self.tilt),
            ],
            settings: vec![Setting::new("min_count", self.settings.min_count)],
            // A pair's excess is spread over a large part of all stations: it points at none.
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::anomaly::digits::clean::{distance_from_uniform, election};
    use crate::numeric::stream::Seed;

    #[test]
    fn nine_and_zero_are_neighbours() {
        let counts = [vec![190; 20], vec![109; 20], vec![155; 30]].concat();
        let found = last_two_digits(&counts, &LastTwoDigitsSettings::default()).unwrap();
        assert_eq!([found.repeated, found.adjacent, found.other], [30, 40, 0]);
    }

    #[test]
    fn a_bound_under_ten_is_refused() {
        let found = last_two_digits(&[100; 99], &LastTwoDigitsSettings { min_count: 9 });
        assert!(matches!(found, Err(NotApplicable::Setting(_))));
    }

    #[test]
    fn p_values_are_uniform_on_clean_elections() {
        let ps = (0..400).map(|repetition| {
            let stream = Seed::from_text(&format!("pairs {repetition}")).stream("election");
            let [votes, _] = election(800, (250, 1500), &stream);
            let found = last_two_digits(&votes, &LastTwoDigitsSettings::default()).unwrap();
            found.chi_square.p
        });
        // 1.36/sqrt(400) is what uniform values exceed one time in twenty.
        let distance = distance_from_uniform(ps.collect());
        assert!(distance < 1.36 / 20.0, "{distance}");
    }

    proptest! {
        #[test]
        fn any_counts_have_a_result_or_a_reason(
            mut counts in proptest::collection::vec(prop_oneof![Just(0), Just(u64::MAX), any::<u64>(), 0u64..2000], 0..200),
            min_count in prop_oneof![Just(10), Just(100), any::<u64>()],
        ) {
            let settings = LastTwoDigitsSettings { min_count };
            let found = last_two_digits(&counts, &settings);
            counts.reverse();
            prop_assert_eq!(found, last_two_digits(&counts, &settings));
        }
    }
}
