//! Quick count (parallel vote tabulation): a share or a total from a random sample of stations.

use crate::model::Problems;
use serde::{Deserialize, Serialize};

use crate::model::RandomDraw;
use crate::numeric::normal;

use super::quick_design::{Design, SampledStation, Stratum};
use super::quick_error::QuickCountError;

/// What was estimated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuickQuantity {
    /// Σ numerators / Σ denominators over all stations.
    Ratio,
    /// Σ numerators over all stations.
    Total,
}

/// A stratum of the estimate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuickCountStratum {
    /// Its name.
    pub name: String,
    /// Stations in the sample.
    pub sampled: u64,
    /// What the variance is taken over: clusters, or stations where there are none.
    pub units: u64,
    /// Stations in all.
    pub stations: u64,
}

/// An estimate from a random sample, with everything that it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuickCount {
    /// What was estimated.
    pub quantity: QuickQuantity,
    /// The estimate.
    pub estimate: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// The upper end of the interval.
    pub high: f64,
    /// The confidence level of the interval.
    pub level: f64,
    /// Stations in the sample.
    pub sampled: u64,
    /// Stations in all.
    pub stations: u128,
    /// By stratum, as given.
    pub strata: Vec<QuickCountStratum>,
    /// How the sample was drawn.
    pub draw: RandomDraw,
}

/// The share of a whole election, from a random sample of its stations.
///
/// It answers: what share of the valid votes would a selection have if every station were counted
/// as those of the sample were, and how far off may that be by the luck of the draw?
///
/// # Formula
/// The combined ratio R = Σ w y / Σ w x, with w = N/n of the station's stratum (M/m where whole
/// clusters were drawn). Its variance by linearisation: with u = (y − R x) / Σ w x,
/// Σ over strata of (1 − f) · m/(m−1) · Σ (w u − mean)², where the inner sum runs over stations,
/// or over sums of w u by cluster where there are clusters, m is their number, and f what the
/// [`Correction`](super::Correction) says. The interval is R ± z · standard error; it is not cut
/// off at 0 and 1.
///
/// # Assumptions
/// Within each stratum every station (or cluster) had the same chance of being drawn, and every
/// one that was drawn is in the sample. The [`RandomDraw`] declares it; without one there is no
/// estimate:
///
/// ```compile_fail
/// # use scrutineer::coverage::{quick_ratio, SampledStation, Stratum};
/// # fn published(strata: &[Stratum], sample: &[SampledStation]) {
/// quick_ratio(strata, sample, 0.95);
/// # }
/// ```
///
/// # When it misleads
/// Stations that were drawn but did not report are not a random loss: an estimate from the rest
/// is one of the stations that report. Stations that someone chose to publish are no sample at
/// all: for them there are bounds ([`outcome`](super::outcome())). With few units the normal quantile
/// is too small and the linearised variance too: with a few dozen units in all the interval is too
/// short. A sample of false sheets gives a good estimate of the false result.
///
/// # Errors
/// Every problem of sample, strata and level: see [`QuickCountError`].
///
/// # Complexity
/// n log n in the sampled stations where there are clusters, linear otherwise.
///
/// # Reference
/// Cochran, Sampling Techniques, 3rd edition 1977, sections 6.11 and 6.12; Lumley, Complex Surveys,
/// 2010, chapter 2.
///
/// # Example
/// ```
/// use scrutineer::coverage::{Correction, SampledStation, Stratum, quick_ratio};
/// use scrutineer::model::RandomDraw;
///
/// let draw = RandomDraw::new(&"0".repeat(64), "27182818", "simple random").unwrap();
/// let strata = [Stratum {
///     name: "all".into(),
///     stations: 100,
///     correction: Correction::Stations,
/// }];
/// let sample = [(60, 100), (50, 100), (40, 100)].map(|(numerator, denominator)| SampledStation {
///     stratum: 0,
///     cluster: None,
///     numerator,
///     denominator,
/// });
/// let count = quick_ratio(&draw, &strata, &sample, 0.95).unwrap();
/// assert_eq!(count.estimate, 0.5);
/// // (1 − 0.03) · 3/2 · 2 (0.1/3)² = 0.97/300, by hand.
/// assert!((count.standard_error.powi(2) - 0.97 / 300.0).abs() < 1e-15);
/// ```
pub fn quick_ratio(
    draw: &RandomDraw,
    strata: &[Stratum],
    sample: &[SampledStation],
    level: f64,
) -> Result<QuickCount, Problems<QuickCountError>> {
    let (design, quantile) = checked(strata, sample, level)?;
    let whole = weighted(&design, sample, |station| station.denominator.into());
    if whole <= 0.0 {
        return Err(QuickCountError::ZeroDenominator.into());
    }
    let ratio = weighted(&design, sample, |station| station.numerator.into()) / whole;
    let variance = variance(&design, sample, |station| {
        (station.numerator as f64 - ratio * station.denominator as f64) / whole
    });
    let estimate = (QuickQuantity::Ratio, ratio, variance.sqrt());
    Ok(result(draw, strata, &design, estimate, level, quantile))
}

/// The sum of the numerators over a whole election, from a random sample of its stations.
///
/// # Formula
/// Σ w y, with the variance of [`quick_ratio`] for u = y. Unbiased under the stated draw, as is
/// its variance where a correction is given. A total varies with the size of stations, so where
/// the whole is known the ratio times the whole is usually closer.
///
/// # Errors
/// As [`quick_ratio`]; denominators are not looked at.
pub fn quick_total(
    draw: &RandomDraw,
    strata: &[Stratum],
    sample: &[SampledStation],
    level: f64,
) -> Result<QuickCount, Problems<QuickCountError>> {
    let (design, quantile) = checked(strata, sample, level)?;
    let total = weighted(&design, sample, |station| station.numerator.into());
    let variance = variance(&design, sample, |station| station.numerator as f64);
    let estimate = (QuickQuantity::Total, total, variance.sqrt());
    Ok(result(draw, strata, &design, estimate, level, quantile))
}

/// The design and the normal quantile, or every problem of either.
fn checked(
    strata: &[Stratum],
    sample: &[SampledStation],
    level: f64,
) -> Result<(Design, f64), Problems<QuickCountError>> {
    match (Design::of(strata, sample), normal::two_sided(level)) {
        (Ok(design), Some(quantile)) => Ok((design, quantile)),
        (Ok(_), None) => Err(QuickCountError::Level(level).into()),
        (Err(problems), Some(_)) => Err(problems),
        (Err(problems), None) => Err(problems.and(QuickCountError::Level(level))),
    }
}

/// Σ w · value: whole numbers are added up exactly within each stratum.
fn weighted(
    design: &Design,
    sample: &[SampledStation],
    value: impl Fn(&SampledStation) -> i128,
) -> f64 {
    let mut sums = vec![0i128; design.drawn.len()];
    for station in sample {
        // 64-bit counts, fewer than 2^63 of them: no sum leaves the 128 bits.
        sums[station.stratum] += value(station);
    }
    sums.iter()
        .zip(&design.drawn)
        .map(|(&sum, drawn)| drawn.weight * sum as f64)
        .sum()
}

/// Σ over strata of (1 − f) · m/(m−1) · Σ over units of (w u − mean)².
fn variance(
    design: &Design,
    sample: &[SampledStation],
    value: impl Fn(&SampledStation) -> f64,
) -> f64 {
    let mut units: Vec<Vec<f64>> = design
        .drawn
        .iter()
        .map(|drawn| vec![0.0; drawn.units as usize])
        .collect();
    for (station, &unit) in sample.iter().zip(&design.unit_of) {
        units[station.stratum][unit] += design.drawn[station.stratum].weight * value(station);
    }
    units
        .iter()
        .zip(&design.drawn)
        .filter(|(units, drawn)| units.len() > 1 && drawn.open > 0.0)
        .map(|(units, drawn)| {
            let count = units.len() as f64;
            let mean = units.iter().sum::<f64>() / count;
            let squares: f64 = units.iter().map(|unit| (unit - mean).powi(2)).sum();
            drawn.open * count / (count - 1.0) * squares
        })
        .sum()
}

fn result(
    draw: &RandomDraw,
    strata: &[Stratum],
    design: &Design,
    (quantity, estimate, standard_error): (QuickQuantity, f64, f64),
    level: f64,
    quantile: f64,
) -> QuickCount {
    QuickCount {
        quantity,
        estimate,
        standard_error,
        low: estimate - quantile * standard_error,
        high: estimate + quantile * standard_error,
        level,
        sampled: design.drawn.iter().map(|drawn| drawn.stations).sum(),
        stations: strata.iter().map(|s| u128::from(s.stations)).sum(),
        strata: strata
            .iter()
            .zip(&design.drawn)
            .map(|(stratum, drawn)| QuickCountStratum {
                name: stratum.name.clone(),
                sampled: drawn.stations,
                units: drawn.units,
                stations: stratum.stations,
            })
            .collect(),
        draw: draw.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::quick_design::Correction;
    use super::*;

    fn draw() -> RandomDraw {
        RandomDraw::new(&"0".repeat(64), "seed", "simple random").unwrap()
    }

    fn all(stations: u64) -> [Stratum; 1] {
        [Stratum {
            name: "all".into(),
            stations,
            correction: Correction::Stations,
        }]
    }

    fn station(numerator: i64, denominator: u64) -> SampledStation {
        SampledStation {
            stratum: 0,
            cluster: None,
            numerator,
            denominator,
        }
    }

    #[test]
    fn wrong_levels_are_refused_next_to_other_problems() {
        for level in [0.0, 1.0, -0.5, f64::NAN, f64::INFINITY] {
            let sample = [station(1, 2), station(1, 3)];
            let problems = quick_ratio(&draw(), &all(5), &sample, level).unwrap_err();
            assert!(matches!(problems[..], [QuickCountError::Level(_)]));
            let problems = quick_total(&draw(), &all(5), &[], level).unwrap_err();
            assert!(matches!(
                problems[..],
                [QuickCountError::Empty, QuickCountError::Level(_)]
            ));
        }
    }

    #[test]
    fn a_share_of_nothing_is_refused_and_a_total_is_not() {
        let sample = [station(0, 0), station(0, 0)];
        let problems = quick_ratio(&draw(), &all(5), &sample, 0.9).unwrap_err();
        assert_eq!(problems, [QuickCountError::ZeroDenominator]);
        let total = quick_total(&draw(), &all(5), &sample, 0.9).unwrap();
        assert_eq!((total.estimate, total.standard_error), (0.0, 0.0));
    }

    #[test]
    fn the_largest_counts_overflow_nothing() {
        let sample = [station(i64::MIN, u64::MAX), station(i64::MAX, u64::MAX)];
        let total = quick_total(&draw(), &all(u64::MAX), &sample, 0.9).unwrap();
        assert!(total.estimate.is_finite() && total.high.is_finite());
        let ratio = quick_ratio(&draw(), &all(u64::MAX), &sample, 0.9).unwrap();
        assert!(ratio.low.is_finite() && ratio.high.is_finite());
    }

    #[test]
    fn the_result_carries_its_draw_into_the_report() {
        let sample = [station(1, 2), station(1, 3)];
        let count = quick_ratio(&draw(), &all(2), &sample, 0.9).unwrap();
        let json = serde_json::to_value(&count).unwrap();
        assert_eq!(json["quantity"], "ratio");
        assert_eq!(json["draw"]["manifest_sha256"], "0".repeat(64));
        assert_eq!(json["strata"][0]["units"], 2);
        // All two of two: nothing is left to vary.
        assert_eq!(count.low, count.high);
    }
}
