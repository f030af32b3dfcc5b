//! Last digits of counts: each of the ten as often as the others, where counts are large.
//!
//! # What it answers
//! Are the last digits of the counts as even as chance makes them? People who invent numbers
//! prefer some digits, and people who round make them 0 or 5.
//!
//! # Formula
//! [`last_digit`]: Pearson's chi-square of the ten digits against 1/10 each, 9 degrees of freedom,
//! over counts of at least `min_count`. Beside it the mean last digit (4.5 if even) and how
//! often a count ends in 0 or 5, with the exact two-sided binomial probability at 1/5.
//!
//! [`last_digit_parametric`]: each count is redrawn from its own station and the observed digits
//! are held against the exact probabilities of the redrawn ones (see [`digits`](crate::anomaly::digits)).
//! Counts from 25 on are used, and the bound tilts nothing.
//!
//! # Assumptions
//! A count spreads over many tens by chance, so that its last digit is even; stations are
//! independent. Counts of 100 or more meet this.
//!
//! # When it misleads
//! Counts under 100, and most of all those of 10 to 50, have uneven last digits by themselves:
//! small numbers are more frequent than large ones. And a bound tilts the digits, however high it
//! is: where many counts lie about it and their number falls, 100 is more frequent than 109, and
//! nothing below 100 evens that out. With a density of f per vote at the bound the digit d has the
//! probability 1/10 + f·(4.5 − d)/10, which adds 8.25·n·f² to chi-square: the published sheets of
//! Venezuela 2024 reject evenness for the runner-up's counts from 100 on, and not for all of them.
//! Where more than one count in twenty is under 100, or that
//! addition is above a quarter (so that p < .05 would come up in 5.8% of clean elections), the
//! result is a description, and [`last_digit_parametric`] is the test.
//! Stations that were cut to a round size (every one has exactly 100 ballots), or whose results
//! are copies of each other, look the same as rounding. Rounding by a tired clerk changes no
//! outcome. Invented numbers with even last digits are not seen.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 3.6% to 7.3%, and 0.01 or less in 0.5% to 1.5%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::TooFew`] below 50 counts for [`last_digit`] (each digit is then expected five
//! times, which the limiting distribution needs) and below 100 stations with 25
//! votes for it and 25 others for [`last_digit_parametric`]; [`NotApplicable::LengthsDiffer`], [`NotApplicable::Setting`],
//! [`NotApplicable::NoVariation`].
//!
//! # Complexity
//! One pass; the parametric form takes up to some 200 steps for each different station whose
//! redrawn count spreads over less than about 15, and none for others, on all threads.
//!
//! # Reference
//! B. Beber, A. Scacco, "What the Numbers Say: A Digit-Based Test for Election Fraud", Political
//! Analysis 20 (2012).
//!
//! ```
//! use scrutineer::anomaly::last_digit::{LastDigitSettings, last_digit};
//! let counts: Vec<u64> = (100..300).collect();
//! let even = last_digit(&counts, &LastDigitSettings::default()).unwrap();
//! assert_eq!((even.counts, even.chi_square.statistic), ([20; 10], 0.0));
//!
//! let rounded: Vec<u64> = counts.iter().map(|count| count / 5 * 5).collect();
//! let found = last_digit(&rounded, &LastDigitSettings::default()).unwrap();
//! assert_eq!(found.zero_or_five, 200);
//! assert!(found.chi_square.p < 1e-100);
//! ```

use serde::{Deserialize, Serialize};

use crate::anomaly::digits::{Departure, departure, figure};
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::{Judgement, PValue};
use crate::anomaly::not_applicable::{NotApplicable, at_least};
use crate::anomaly::parametric_bootstrap::drawable;
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{SettingProblem, Validate};
use crate::anomaly::{
    CountedThing, CountedUnits, ExclusionReason, FigureName, NoVerdictReason, NullDistribution,
    UndefinedReason,
};
use crate::model::Code;
use crate::numeric::binomial::tails;
use crate::numeric::digit_probabilities::Digit;
use crate::numeric::digits::{self, ChiSquare, UNIFORM, chi_square, mean, tally};
/// How it is registered.
pub(crate) const CHECK: Registration<LastDigitSettings> = Registration {
    key: "last_digit",
    code: Some(Code::A101),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Votes],
    prepare: None,
    run,
    source_file: file!(),
};

/// Last digits beside counts redrawn from each station's own ballots, whatever the sizes are; the
/// textbook's test stands beside them, and alone where no ballots are stated.
fn run(input: &CheckInput<'_>, settings: &LastDigitSettings) -> CheckResult {
    let textbook = input.with_columns(|columns| last_digit(&columns.votes, settings));
    let bootstrap = input.with_counts_of(&[Requirement::Ballots], |columns| {
        last_digit_parametric(&columns.votes, &columns.ballots)
    });
    match (bootstrap, textbook) {
        (Ok((mut judged, rows)), Ok((beside, _))) => {
            judged.figures.push(beside.statistic);
            judged.figures.extend(beside.figures);
            judged.settings.extend(beside.settings);
            Ok((judged, rows))
        }
        (Ok(judged), Err(_)) => Ok(judged),
        // Counts that are too small leave no test; ballots that nobody states leave the textbook's.
        (Err(why @ NotApplicable::TooFew { .. }), _) => Err(why),
        (Err(_), textbook) => textbook,
    }
}

/// Each digit is then expected five times.
const FEWEST_COUNTS: u64 = 50;

/// From here on last digits are even.
pub(crate) const LARGE: u64 = 100;

/// What a bound may add to chi-square.
const MOST_TILT: f64 = 0.25;

/// Which counts are used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct LastDigitSettings {
    /// The least count whose last digit is used.
    pub min_count: u64,
}

impl Default for LastDigitSettings {
    fn default() -> Self {
        Self { min_count: LARGE }
    }
}

/// Every value is valid.
impl Validate for LastDigitSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Vec::new()
    }
}

/// Last digits beside even ones. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LastDigit {
    /// How often each digit stands last.
    pub counts: [u64; 10],
    /// Chi-square against even digits, with its limiting probability.
    pub chi_square: ChiSquare,
    /// The mean last digit.
    pub mean: f64,
    /// Counts that end in 0 or 5.
    pub zero_or_five: u64,
    /// Their exact two-sided binomial probability at one in five.
    pub zero_or_five_p: f64,
    /// Counts used that are under 100.
    pub small: u64,
    /// What the bound alone adds to chi-square, 8.25·n·f².
    pub tilt: f64,
    /// Counts used.
    pub sample: Sample,
    /// The settings.
    pub settings: LastDigitSettings,
}

/// The last digits of `counts`. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn last_digit(
    counts: &[u64],
    settings: &LastDigitSettings,
) -> Result<LastDigit, NotApplicable> {
    let large = || counts.iter().filter(|&&one| one >= settings.min_count);
    let used = large().count() as u64;
    at_least(FEWEST_COUNTS, used, CountedUnits::LargeCounts)?;
    let by_digit = tally(large().map(|&one| Some(digits::last_digit(one))));
    let zero_or_five = by_digit[0] + by_digit[5];
    // Counts within ten of the bound, on either side.
    let near = counts.iter().map(|one| one.abs_diff(settings.min_count));
    let near = near.filter(|&distance| distance < 10).count() as f64;
    let density = near / (20.0 * used as f64);
    let undefined = || NotApplicable::Undefined {
        why: UndefinedReason::NoChiSquareOfLastDigits,
    };
    Ok(LastDigit {
        counts: by_digit,
        chi_square: chi_square(&by_digit, &UNIFORM).ok_or_else(undefined)?,
        mean: mean(&by_digit).ok_or_else(undefined)?,
        zero_or_five,
        zero_or_five_p: tails(zero_or_five, used, 0.2)
            .ok_or_else(undefined)?
            .two_sided,
        small: large().filter(|&&one| one < LARGE).count() as u64,
        tilt: 8.25 * used as f64 * density * density,
        sample: Sample::of(used).without(ExclusionReason::SmallCount, counts.len() as u64 - used),
        settings: settings.clone(),
    })
}

/// The p-value where few counts are small and the bound tilts the digits little, else why there
/// is none.
pub(crate) fn judged(p: PValue, small: u64, used: u64, tilt_over: bool) -> Judgement {
    if tilt_over {
        return Judgement::Described {
            why: NoVerdictReason::BoundMakesDigitsUneven,
        };
    }
    if u128::from(small) * 20 > u128::from(used) {
        return Judgement::Described {
            why: NoVerdictReason::ManyCountsUnder100,
        };
    }
    Judgement::PValue(p)
}

impl Summarize for LastDigit {
    fn summary(&self) -> Summary {
        let used = self.sample.used;
        let p = PValue::asymptotic(self.chi_square.p, NullDistribution::ChiSquare { df: 9 });
        Summary {
            statistic: figure(FigureName::LastDigitChiSquare, self.chi_square.statistic),
            judgement: judged(p, self.small, used, self.tilt > MOST_TILT),
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures: vec![
                figure(FigureName::TextbookPValue, self.chi_square.p),
                figure(FigureName::MeanLastDigit, self.mean),
                figure(
                    FigureName::ShareEndingIn0Or5,
                    self.zero_or_five as f64 / used as f64,
                ),
                figure(FigureName::EndingIn0Or5PValue, self.zero_or_five_p),
                figure(FigureName::CountsUnder100, self.small as f64),
                figure(FigureName::ChiSquareFromBound, self.tilt),
            ],
            settings: vec![Setting::new("min_count", self.settings.min_count)],
            // A digit's excess is spread over a tenth of all stations: it points at none.
            marks: Vec::new(),
        }
    }
}

/// Last digits beside those of redrawn counts. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LastDigitParametric {
    /// The observed digits, those expected, and the distance on which the judgement rests.
    pub departure: Departure,
    /// Stations compared.
    pub sample: Sample,
}

/// The last digits of `counts`, each out of its `trials`, beside redrawn ones. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn last_digit_parametric(
    counts: &[u64],
    trials: &[u64],
) -> Result<LastDigitParametric, NotApplicable> {
    let (stations, sample) = drawable(counts, trials)?;
    let departure = departure(stations, Digit::Last, None)?;
    Ok(LastDigitParametric {
        sample: departure.sample(sample),
        departure,
    })
}

impl Summarize for LastDigitParametric {
    fn summary(&self) -> Summary {
        Summary {
            statistic: figure(FigureName::LastDigitDistance, self.departure.statistic),
            judgement: self.departure.judgement(&self.sample),
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: self
                .departure
                .counted(|digit| CountedThing::CountsEndingIn { digit }),
            effect_votes: None,
            figures: self.departure.figures(),
            settings: Vec::new(),
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
    fn small_counts_are_described_and_not_judged() {
        let small: Vec<u64> = (0..400).map(|i| 10 + i % 15).collect();
        let found = last_digit(&small, &LastDigitSettings { min_count: 0 }).unwrap();
        assert!(found.chi_square.p < 1e-5);
        let judgement = found.summary().judgement;
        assert!(matches!(judgement, Judgement::Described { .. }));
        let refused = last_digit(&small, &LastDigitSettings::default());
        assert!(matches!(
            refused,
            Err(NotApplicable::TooFew { found: 0, .. })
        ));
    }

    #[test]
    fn a_bound_amid_the_counts_is_described_and_not_judged() {
        // Clean counts about 100, of which the bound keeps the falling half.
        let stream = Seed::from_text("bound").stream("election");
        let [votes, _] = election(4000, (150, 300), &stream);
        let found = last_digit(&votes, &LastDigitSettings::default()).unwrap();
        assert!(found.chi_square.p < 0.05 && found.tilt > 1.0, "{found:?}");
        assert!(found.counts[0] > found.counts[9]);
        let judgement = found.summary().judgement;
        assert!(matches!(judgement, Judgement::Described { .. }));
    }

    #[test]
    fn p_values_of_large_counts_are_uniform_on_clean_elections() {
        let ps = (0..400).map(|repetition| {
            let stream = Seed::from_text(&format!("last {repetition}")).stream("election");
            let [votes, _] = election(500, (250, 900), &stream);
            let found = last_digit(&votes, &LastDigitSettings::default()).unwrap();
            found.chi_square.p
        });
        // 1.36/sqrt(400) is what uniform values exceed one time in twenty.
        let distance = distance_from_uniform(ps.collect());
        assert!(distance < 1.36 / 20.0, "{distance}");
    }

    #[test]
    fn p_values_beside_redrawn_counts_are_uniform_amid_their_edge() {
        let ps = (0..200).map(|repetition| {
            let seed = Seed::from_text(&format!("small {repetition}"));
            // Counts of 43 or so, a tenth of them below 25.
            let [votes, ballots] = election(400, (90, 160), &seed.stream("election"));
            let found = last_digit_parametric(&votes, &ballots).unwrap();
            found.departure.p
        });
        // 1.36/sqrt(200), as above.
        let distance = distance_from_uniform(ps.collect());
        assert!(distance < 1.36 / 200f64.sqrt(), "{distance}");
    }

    #[test]
    fn rounding_to_fives_is_seen_beside_redrawn_counts_too() {
        let stream = Seed::from_text("rounded").stream("election");
        let [mut votes, ballots] = election(400, (90, 160), &stream);
        for one in votes.iter_mut().take(100) {
            *one = *one / 5 * 5;
        }
        let found = last_digit_parametric(&votes, &ballots).unwrap();
        assert!(found.departure.p < 1e-4, "{}", found.departure.p);
    }

    proptest! {
        #[test]
        fn any_counts_have_a_result_or_a_reason(
            mut counts in proptest::collection::vec(prop_oneof![Just(0), Just(u64::MAX), any::<u64>(), 0u64..2000], 0..200),
            min_count in prop_oneof![Just(0), Just(100), any::<u64>()],
        ) {
            let settings = LastDigitSettings { min_count };
            let found = last_digit(&counts, &settings);
            counts.reverse();
            prop_assert_eq!(found, last_digit(&counts, &settings));
        }
    }
}
