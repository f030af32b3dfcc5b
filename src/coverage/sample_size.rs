//! How many stations a quick count needs for a wanted margin of error.
//!
//! # What it answers
//!
//! To know a share to within ± e at some confidence, how many stations have to be drawn? And what
//! margin does a given number of stations buy?
//!
//! # Formula
//!
//! A simple random sample of voters would need n₀ = z² p (1 − p) / e². Voters of one station are
//! alike, so a sample of whole stations needs deff times as many, deff = 1 + (m − 1) ρ with m voters
//! a station and intra-class correlation ρ: k₀ = deff · n₀ / m stations. Of N stations in all,
//! k = k₀ / (1 + k₀ / N), rounded up.
//!
//! # Assumptions and when it misleads
//!
//! ρ is guessed from an earlier election; where parties are strong in whole regions it is 0.05 to
//! 0.2, and the guess decides the answer. Strata lower what is needed, stations that do not report
//! raise it. p = 1/2 is the worst case.
//!
//! # Errors
//!
//! [`SampleSizeError`], for every setting that is outside its range, NaN included.
//!
//! # Reference
//!
//! Kish, Survey Sampling, 1965, chapter 5.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::sample_size::SampleDesign;
//!
//! // 30,026 stations of about 700 voters, ρ = 0.1: ± 1 point at 95%.
//! let design = SampleDesign::new(30_026, 700.0, 0.5, 0.95)?.with_correlation(0.1)?;
//! let stations = design.stations_for(0.01)?;
//! assert_eq!(stations, 943);
//! assert!(design.margin_of(stations)? <= 0.01);
//! # Ok::<(), scrutineer::coverage::sample_size::SampleSizeError>(())
//! ```

use serde::Serialize;
use statrs::distribution::{ContinuousCDF, Normal};

/// What a quick count is planned for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SampleDesign {
    stations: u64,
    voters_per_station: f64,
    expected_share: f64,
    level: f64,
    design_effect: f64,
}

/// A setting that is outside its range.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SampleSizeError {
    /// There is nothing to draw from.
    #[error("there are no stations to draw from")]
    NoStations,
    /// A station has at least one voter.
    #[error("{0} voters a station: has to be a number of at least 1")]
    Voters(f64),
    /// A share of everybody or nobody needs no sample.
    #[error("an expected share of {0}: has to be between 0 and 1, and neither")]
    Share(f64),
    /// Certainty needs every station.
    #[error("a confidence level of {0}: has to be between 0 and 1, and neither")]
    Level(f64),
    /// A correlation below 0 would make stations more mixed than chance.
    #[error("an intra-class correlation of {0}: has to be from 0 to 1")]
    Correlation(f64),
    /// A design effect is a factor.
    #[error("a design effect of {0}: has to be a finite number above 0")]
    DesignEffect(f64),
    /// A margin is a share.
    #[error("a margin of {0}: has to be between 0 and 1, and neither")]
    Margin(f64),
    /// A sample of none says nothing.
    #[error("{sampled} of {stations} stations: has to be from 1 to all of them")]
    Sampled {
        /// As asked.
        sampled: u64,
        /// As there are.
        stations: u64,
    },
}

impl SampleDesign {
    /// So many stations of so many voters on average, an expected share (1/2 is the worst case) and
    /// a confidence level; a design effect of 1 until another is given.
    ///
    /// # Errors
    /// See [`SampleSizeError`].
    pub fn new(
        stations: u64,
        voters_per_station: f64,
        expected_share: f64,
        level: f64,
    ) -> Result<Self, SampleSizeError> {
        let inside = |share: f64| 0.0 < share && share < 1.0;
        if stations == 0 {
            return Err(SampleSizeError::NoStations);
        }
        if !(1.0..f64::INFINITY).contains(&voters_per_station) {
            return Err(SampleSizeError::Voters(voters_per_station));
        }
        if !inside(expected_share) {
            return Err(SampleSizeError::Share(expected_share));
        }
        if !inside(level) {
            return Err(SampleSizeError::Level(level));
        }
        Ok(Self {
            stations,
            voters_per_station,
            expected_share,
            level,
            design_effect: 1.0,
        })
    }

    /// The same with deff = 1 + (m − 1) ρ.
    ///
    /// # Errors
    /// [`SampleSizeError::Correlation`].
    pub fn with_correlation(self, correlation: f64) -> Result<Self, SampleSizeError> {
        if !(0.0..=1.0).contains(&correlation) {
            return Err(SampleSizeError::Correlation(correlation));
        }
        self.with_design_effect(1.0 + (self.voters_per_station - 1.0) * correlation)
    }

    /// The same with this design effect.
    ///
    /// # Errors
    /// [`SampleSizeError::DesignEffect`].
    pub fn with_design_effect(self, design_effect: f64) -> Result<Self, SampleSizeError> {
        if !(design_effect > 0.0 && design_effect.is_finite()) {
            return Err(SampleSizeError::DesignEffect(design_effect));
        }
        Ok(Self {
            design_effect,
            ..self
        })
    }

    /// The design effect.
    pub fn design_effect(&self) -> f64 {
        self.design_effect
    }

    /// The fewest stations for a margin of error of ± `margin`.
    ///
    /// # Errors
    /// [`SampleSizeError::Margin`].
    pub fn stations_for(&self, margin: f64) -> Result<u64, SampleSizeError> {
        if !(0.0 < margin && margin < 1.0) {
            return Err(SampleSizeError::Margin(margin));
        }
        let unlimited = self.variance_of_one() / (margin * margin);
        let needed = unlimited / (1.0 + unlimited / self.stations as f64);
        // A margin so small that no float tells it from zero needs every station.
        Ok((needed.ceil() as u64).clamp(1, self.stations))
    }

    /// The margin of error, ±, of so many stations.
    ///
    /// # Errors
    /// [`SampleSizeError::Sampled`].
    pub fn margin_of(&self, sampled: u64) -> Result<f64, SampleSizeError> {
        if sampled == 0 || sampled > self.stations {
            return Err(SampleSizeError::Sampled {
                sampled,
                stations: self.stations,
            });
        }
        let rest = 1.0 / sampled as f64 - 1.0 / self.stations as f64;
        Ok((self.variance_of_one() * rest).sqrt())
    }

    /// The squared margin of one station, of a population without end.
    fn variance_of_one(&self) -> f64 {
        let z = Normal::standard().inverse_cdf(0.5 + self.level / 2.0);
        let share = self.expected_share;
        z * z * share * (1.0 - share) * self.design_effect / self.voters_per_station
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_a_calculation_by_hand() {
        // z = 1.959964: n0 = 3.841459 · 0.25 / 0.0009 = 1,067.07 voters; stations of one voter, and
        // no end of them.
        let voters = SampleDesign::new(1_000_000_000, 1.0, 0.5, 0.95).unwrap();
        assert_eq!(voters.stations_for(0.03), Ok(1_068));
        // Of 1,000: 1,067.07 / (1 + 1.06707) = 516.2.
        let few = SampleDesign::new(1_000, 1.0, 0.5, 0.95).unwrap();
        assert_eq!(few.stations_for(0.03), Ok(517));
        // deff = 1 + 499 · 0.05 = 25.95; 25.95 · 1,067.07 / 500 = 55.38 stations.
        let stations = SampleDesign::new(1_000_000_000, 500.0, 0.5, 0.95)
            .and_then(|design| design.with_correlation(0.05))
            .unwrap();
        assert!((stations.design_effect() - 25.95).abs() < 1e-12);
        assert_eq!(stations.stations_for(0.03), Ok(56));
    }

    #[test]
    fn a_margin_and_its_stations_lead_back_to_each_other() {
        let design = SampleDesign::new(5_000, 600.0, 0.4, 0.99)
            .and_then(|design| design.with_correlation(0.08))
            .unwrap();
        for margin in [0.005, 0.01, 0.05] {
            let stations = design.stations_for(margin).unwrap();
            assert!(design.margin_of(stations).unwrap() <= margin);
            assert!(design.margin_of(stations - 1).unwrap() > margin);
        }
        assert_eq!(design.margin_of(5_000), Ok(0.0));
    }

    #[test]
    fn a_setting_outside_its_range_is_refused_and_so_is_no_number() {
        let design = |voters, share, level| SampleDesign::new(10, voters, share, level);
        assert_eq!(
            SampleDesign::new(0, 1.0, 0.5, 0.9),
            Err(SampleSizeError::NoStations)
        );
        for (voters, share, level) in [
            (0.5, 0.5, 0.9),
            (f64::NAN, 0.5, 0.9),
            (f64::INFINITY, 0.5, 0.9),
            (1.0, 0.0, 0.9),
            (1.0, f64::NAN, 0.9),
            (1.0, 0.5, 1.0),
            (1.0, 0.5, f64::NAN),
        ] {
            assert!(
                design(voters, share, level).is_err(),
                "{voters} {share} {level}"
            );
        }
        let good = design(2.0, 0.5, 0.9).unwrap();
        assert!(good.with_correlation(f64::NAN).is_err());
        assert!(good.with_design_effect(0.0).is_err());
        assert!(good.stations_for(0.0).is_err());
        assert!(good.stations_for(f64::NAN).is_err());
        assert!(good.margin_of(0).is_err());
        assert!(good.margin_of(11).is_err());
    }
}
