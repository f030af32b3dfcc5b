//! Second digits beside those that the stations' own sizes and shares would give.
//!
//! # What it answers
//! Are the second digits of the counts those that stations of these sizes, with these shares,
//! would show by chance?
//!
//! # Formula
//! Every count is redrawn from its own station (see [`digits`](crate::anomaly::digits)); the observed
//! second digits are held against the exact probabilities of the redrawn ones, in units of the
//! spread between stations, chi-square with 9 degrees of freedom, after division by the design
//! effect of centres.
//! Beside it, as figures only: Pearson's chi-square against Benford's second-digit law with its
//! textbook p, and the mean second digit, which that law puts at 4.187.
//!
//! # Assumptions
//! Given its size, a station's share is smooth on the scale of its own binomial spread, and
//! stations of different centres are independent. Nothing is assumed about how large stations are.
//!
//! # When it misleads
//! Benford's law is not the null of clean elections. Simulated clean elections with stations of
//! 100–200 registered voters depart from it (p < .05) four times in five, and of 200–400 always;
//! the tally sheets of Venezuela 2024 have a textbook p of 8e-21 and ordinary last digits.
//! Against redrawn counts, simulated elections of twelve kinds had p < .05 at the rates of
//! `docs/calibration.md`. Real shares are no beta: where a turnout is close to its limit in nearly
//! all stations (Bolivia 2019, tables of one size), or a selection small, most stations are not
//! compared, and the result is a description.
//! Shares that are the same in many stations of one size (an electorate dealt at random to the
//! tables of a centre) may be tighter than the prior takes them to be. Where counts run into the
//! thousands a station's own spread no longer reaches the second digit, and the check sees little.
//!
//! Tables of one centre have one electorate and nearly one size, so that they have their second
//! digits together. Where `centres` says which these are, the distance is divided by how much that
//! adds; where it does not, p is too small: it was 0.05 or less in 4.8% to 9.5% of the elections
//! below.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 3.6% to 6.3%, and 0.01 or less in 0.5% to 1.8%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::TooFew`] below 100 stations with 25 votes for it and 25 others, [`NotApplicable::LengthsDiffer`],
//! [`NotApplicable::NoVariation`] where no station or every ballot has
//! the selection.
//!
//! # Complexity
//! About 14 standard deviations of the count in steps for each different station, and at most
//! 7,000, on all threads.
//!
//! # Reference
//! W. R. Mebane, "Election Forensics: Vote Counts and Benford's Law" (2006), for the statistic;
//! the null is this crate's.
//!
//! ```
//! use scrutineer::anomaly::second_digit::second_digit;
//! let ballots: Vec<u64> = (0..300).map(|i| 250 + i % 97).collect();
//! // Three sums in one, so that the counts thin out on both sides as real ones do.
//! let votes = (0..300).map(|i| 70 + i * 37 % 41 + i * 53 % 43 + i * 29 % 47);
//! let votes: Vec<u64> = votes.collect();
//! let found = second_digit(&votes, &ballots, None).unwrap();
//! assert_eq!(found.sample.used, 300);
//! // The textbook's answer, and that of redrawn counts.
//! assert!(found.classical.p < 1e-6, "{found:?}");
//! assert!(found.departure.p > 0.05, "{found:?}");
//! ```

use serde::Serialize;

use crate::anomaly::digits::{Departure, departure, figure};
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::Centre;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{NotApplicable, same_length};
use crate::anomaly::parametric_bootstrap::{drawable, is_drawable};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::Setting;
use crate::anomaly::result::{Direction, Summarize, Summary};
use crate::anomaly::{CountedThing, FigureName, InputSlice, Quantity};
use crate::model::Code;
use crate::numeric::digit_probabilities::Digit;
use crate::numeric::digits::{self, ChiSquare, benford_second, chi_square, tally};
/// How it is registered.
pub(crate) const CHECK: Registration<()> = Registration {
    key: "second_digit",
    code: Some(Code::A103),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots],
    prepare: None,
    run,
    source_file: file!(),
};

/// Second digits, of stations that may have them together: those of one centre, or of one unit of
/// the lowest level where the plan names no centre.
fn run(input: &CheckInput<'_>, (): &()) -> CheckResult {
    let lowest = input.counts.sheets.units().levels().last().cloned();
    let named = input.comparisons.centre.cloned();
    let centre = named.or(lowest.map(Centre::Level));
    let (mut summary, rows) = input.with_columns(|columns| {
        let centres = centre
            .as_ref()
            .map(|centre| input.counts.centres(&columns.rows, centre));
        second_digit(&columns.votes, &columns.ballots, centres.as_deref())
    })?;
    summary.settings.extend(centre.map(|centre| match centre {
        Centre::Level(level) => Setting::new("grouped_by_level", level),
        Centre::KeyParts(parts) => Setting::new("grouped_by_key_parts", parts as u64),
    }));
    Ok((summary, rows))
}

/// Second digits beside those of redrawn counts. See [the module](self).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SecondDigit {
    /// The observed digits, those expected, and the distance on which the judgement rests.
    pub departure: Departure,
    /// Chi-square against Benford's second-digit law; its textbook p is no judgement.
    pub classical: ChiSquare,
    /// The second digits of all stations with ballots, on which `classical` rests.
    pub counts: [u64; 10],
    /// Stations compared with their redrawn counts.
    pub sample: Sample,
    /// Stations with ballots that have a second digit.
    pub with_digit: u64,
}

/// The second digits of `counts`, each out of its `trials`, at stations of these `centres`; without
/// them stations are taken for independent. See [the module](self).
///
/// # Errors
/// As [the module](self) says.
pub fn second_digit(
    counts: &[u64],
    trials: &[u64],
    centres: Option<&[u32]>,
) -> Result<SecondDigit, NotApplicable> {
    let (stations, sample) = drawable(counts, trials)?;
    if let Some(centres) = centres {
        same_length(counts.len(), &[(InputSlice::Centres, centres.len())])?;
    }
    let centres: Option<Vec<u32>> = centres.map(|centres| {
        let all = counts.iter().zip(trials).zip(centres);
        let drawn = all.filter(|&((&count, &trials), _)| is_drawable(count, trials));
        drawn.map(|(_, &centre)| centre).collect()
    });
    let by_digit = tally(
        stations
            .iter()
            .map(|&(count, _)| digits::second_digit(count)),
    );
    let with_digit = by_digit.iter().sum();
    let departure = departure(stations, Digit::Second, centres.as_deref())?;
    let classical = chi_square(&by_digit, &benford_second());
    let classical = classical.ok_or(NotApplicable::NoVariation {
        what: Quantity::SecondDigit,
    })?;
    Ok(SecondDigit {
        sample: departure.sample(sample),
        departure,
        classical,
        counts: by_digit,
        with_digit,
    })
}

impl Summarize for SecondDigit {
    fn summary(&self) -> Summary {
        let mut figures = self.departure.figures();
        figures.extend([
            figure(FigureName::StationsWithSecondDigit, self.with_digit as f64),
            figure(FigureName::BenfordChiSquare, self.classical.statistic),
            figure(FigureName::BenfordPValue, self.classical.p),
        ]);
        Summary {
            statistic: figure(FigureName::SecondDigitDistance, self.departure.statistic),
            judgement: self.departure.judgement(&self.sample),
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: self
                .departure
                .counted(|digit| CountedThing::CountsWithSecondDigit { digit }),
            effect_votes: None,
            figures,
            settings: Vec::new(),
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
