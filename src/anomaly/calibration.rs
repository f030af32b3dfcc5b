//! How often each check calls clean elections unusual: what was measured, and the measurement that
//! is nearest to the data at hand.
//!
//! A p-value is worth what clean elections make of it. So simulated clean elections of several
//! kinds were put through every check, and the table beside this file says how often p was 0.05 or
//! less, and 0.01 or less, before any correction for the number of tests. A check that goes by a
//! rule has the number of elections in which its rule was met.
//!
//! # Formula
//! Of k elections in n the rate is k/n, with a standard error of √(r(1 − r)/n). The nearest kind has
//! the least distance √(Σ ln²(x/x′)) over stations, ballots of a station, and spread. A kind lies
//! outside what was measured where one of the three is beyond the least or the greatest measured by
//! more than a factor of √2.
//!
//! # When it misleads
//! Simulated countries are smoother than real ones. Rates of real clean elections are in
//! `docs/calibration.md`. An election far outside of the kinds measured can behave otherwise.
//!
//! # Reference
//! The table is made by `cargo run --release --example calibrate`, byte for byte.
//!
//! ```
//! use scrutineer::anomaly::calibration::{Kind, nearest};
//! use scrutineer::anomaly::{Check, TargetKind};
//!
//! let kind = Kind { stations: 1_200, ballots: 400.0, spread: 0.4 };
//! let found = nearest(Check::SecondDigit, TargetKind::Selection, kind).unwrap();
//! assert!(found.measured.rate_at_05().unwrap() < 0.07);
//! ```

use std::str::FromStr;
use std::sync::OnceLock;

use serde::Serialize;

use super::checks::Check;
use crate::model::facts::anomaly::TargetKind;
use crate::numeric::overdispersion::Overdispersion;

/// The tables as they are stored: that of most checks, and that of those which take long.
const STORED: [&str; 2] = [
    include_str!("calibration/clean.csv"),
    include_str!("calibration/slow.csv"),
];

/// Beyond the measured kinds by more than this factor, data lie outside of them.
const NEAR: f64 = std::f64::consts::SQRT_2;

/// Of fewer judged elections a rate says little.
const ENOUGH: u64 = 100;

/// A kind of elections.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Kind {
    /// Stations.
    pub stations: u64,
    /// Median number of ballots of a station.
    pub ballots: f64,
    /// Standard deviation of the logit of the share between stations, beyond chance.
    pub spread: f64,
}

impl Kind {
    /// Of stations with so many votes out of so many.
    ///
    /// The spread is √(ρ/(p(1 − p))), where ρ is the intraclass correlation of single votes at one
    /// station and p the share of all.
    pub fn of(votes: &[u64], ballots: &[u64]) -> Option<Self> {
        let pairs = || votes.iter().copied().zip(ballots.iter().copied());
        let mut sizes = ballots.to_vec();
        sizes.sort_unstable();
        let median = *sizes.get(sizes.len() / 2)?;
        let (all, of): (u128, u128) = pairs().fold((0, 0), |sum, (votes, ballots)| {
            (sum.0 + u128::from(votes), sum.1 + u128::from(ballots))
        });
        if of == 0 || median == 0 {
            return None;
        }
        let share = all as f64 / of as f64;
        let inner = share * (1.0 - share);
        let rho = Overdispersion::of(pairs()).rho().unwrap_or(0.0).max(0.0);
        Some(Self {
            stations: sizes.len() as u64,
            ballots: median as f64,
            spread: if inner > 0.0 {
                (rho / inner).sqrt()
            } else {
                0.0
            },
        })
    }

    /// Logarithms of the three, the spread from a hundredth up.
    fn logarithms(self) -> [f64; 3] {
        let stations = (self.stations as f64).max(1.0);
        [stations, self.ballots.max(1.0), self.spread.max(0.01)].map(f64::ln)
    }
}

/// What one check did with the clean elections of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FalseAlarms {
    /// The check.
    pub check: Check,
    /// Of what.
    pub of: TargetKind,
    /// The kind of elections.
    pub kind: Kind,
    /// Whether it judges by a rule, and not by a p-value.
    pub by_rule: bool,
    /// Elections simulated.
    pub elections: u64,
    /// Those that it judged.
    pub judged: u64,
    /// Those with p ≤ 0.05, or that met the rule.
    pub at_05: u64,
    /// Those with p ≤ 0.01, or that met the rule.
    pub at_01: u64,
}

impl FalseAlarms {
    /// The rate at 0.05 among those judged; `None` where none was.
    pub fn rate_at_05(&self) -> Option<f64> {
        (self.judged > 0).then(|| self.at_05 as f64 / self.judged as f64)
    }

    /// The binomial standard error of a rate among those judged.
    pub fn error_of(&self, rate: f64) -> f64 {
        (rate * (1.0 - rate) / self.judged.max(1) as f64).sqrt()
    }

    /// Whether p-values are too small: more than 7% of clean elections have p ≤ 0.05, and two
    /// standard errors do not reach down to 5%. A rule is held to the same.
    pub fn is_too_eager(&self) -> bool {
        let eager = |rate: f64| rate > 0.07 && rate - 2.0 * self.error_of(rate) > 0.05;
        self.rate_at_05().is_some_and(eager)
    }
}

/// The measurement that is nearest to some data.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calibration {
    /// The data's own kind.
    pub data: Kind,
    /// The measurement.
    pub measured: FalseAlarms,
    /// Whether the data lie outside of the kinds measured.
    pub outside: bool,
}

/// Every measurement, in the order of the table.
pub fn table() -> &'static [FalseAlarms] {
    static TABLE: OnceLock<Vec<FalseAlarms>> = OnceLock::new();
    TABLE.get_or_init(|| STORED.into_iter().flat_map(parse).collect())
}

/// The measurement of a check that is nearest to data of this kind.
#[must_use]
pub fn nearest(check: Check, of: TargetKind, data: Kind) -> Option<Calibration> {
    let here = data.logarithms();
    let measured = || {
        let rows = table().iter();
        rows.filter(move |row| row.check == check && row.of == of && row.judged >= ENOUGH)
    };
    let distance = |row: &&FalseAlarms| -> f64 {
        let there = row.kind.logarithms();
        here.iter().zip(there).map(|(a, b)| (a - b).powi(2)).sum()
    };
    let found = measured().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    let outside = (0..3).any(|dimension| {
        let places = || measured().map(|row| row.kind.logarithms()[dimension]);
        let least = places().fold(f64::INFINITY, f64::min);
        let most = places().fold(f64::NEG_INFINITY, f64::max);
        here[dimension] < least - NEAR.ln() || here[dimension] > most + NEAR.ln()
    });
    Some(Calibration {
        data,
        measured: *found,
        outside,
    })
}

/// The columns of the stored table.
pub const COLUMNS: [&str; 10] = [
    "check",
    "of",
    "stations",
    "ballots",
    "spread",
    "by",
    "elections",
    "judged",
    "at_05",
    "at_01",
];

/// Rows that do not read are left out; a test holds that there is none.
fn parse(text: &str) -> impl Iterator<Item = FalseAlarms> {
    text.lines().skip(1).filter_map(row)
}

fn row(line: &str) -> Option<FalseAlarms> {
    let cells: Vec<&str> = line.split(',').collect();
    let [
        check,
        of,
        stations,
        ballots,
        spread,
        by,
        elections,
        judged,
        at_05,
        at_01,
    ] = cells.try_into().ok()?;
    let of = TargetKind::ALL
        .iter()
        .copied()
        .find(|one| one.key() == of)?;
    Some(FalseAlarms {
        check: check.parse().ok()?,
        of,
        kind: Kind {
            stations: number(stations)?,
            ballots: number(ballots)?,
            spread: number(spread)?,
        },
        by_rule: by == "rule",
        elections: number(elections)?,
        judged: number(judged)?,
        at_05: number(at_05)?,
        at_01: number(at_01)?,
    })
}

fn number<T: FromStr>(cell: &str) -> Option<T> {
    cell.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stored_row_reads_and_is_possible() {
        let mut rows = 0;
        for stored in STORED {
            let mut lines = stored.lines();
            assert_eq!(lines.next().unwrap(), COLUMNS.join(","));
            rows += lines.count();
        }
        assert_eq!(rows, table().len());
        for row in table() {
            assert!(row.at_01 <= row.at_05 && row.at_05 <= row.judged, "{row:?}");
            assert!(
                row.judged <= row.elections && row.elections >= 1000,
                "{row:?}"
            );
        }
    }

    #[test]
    fn every_check_that_can_have_a_finding_was_measured() {
        for check in Check::ALL.iter().filter(|check| check.code().is_some()) {
            let judged = table().iter().filter(|row| row.check == *check);
            assert!(judged.map(|row| row.judged).sum::<u64>() >= 1000, "{check}");
        }
    }

    #[test]
    fn the_nearest_kind_is_near_in_ratios_and_far_data_are_outside() {
        let kind = |stations, ballots| Kind {
            stations,
            ballots,
            spread: 0.4,
        };
        let near = nearest(Check::SecondDigit, TargetKind::Selection, kind(1100, 380.0)).unwrap();
        assert_eq!((near.measured.kind.stations, near.outside), (1000, false));
        let far = nearest(
            Check::SecondDigit,
            TargetKind::Selection,
            kind(90_000, 380.0),
        )
        .unwrap();
        assert!(far.outside);
    }

    #[test]
    fn the_spread_is_that_of_the_logits() {
        // Two kinds of stations, at logits of ±0.4, none of them by chance: large stations.
        let share = |logit: f64| 1.0 / (1.0 + (-logit).exp());
        let ballots = vec![1_000_000; 100];
        let votes: Vec<u64> = (0..100)
            .map(|station| if station % 2 == 0 { 0.4 } else { -0.4 })
            .map(|logit| (1e6 * share(logit)) as u64)
            .collect();
        let kind = Kind::of(&votes, &ballots).unwrap();
        // The logit is a little curved: 0.8/(2·sinh 0.4…) keeps it within 3%.
        assert!((kind.spread - 0.4).abs() < 0.012, "{}", kind.spread);
    }
}
