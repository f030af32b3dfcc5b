//! The fixed places at which rates are summed over, and what weight a normal predictor gives them.
//!
//! The places do not move with the parameters: what the counts say at a place is computed once for
//! given turnout and share, and weighted anew when a rate's predictor changes.

use std::sync::LazyLock;

use statrs::function::erf::erfc;

use super::integral::{Predictor, inverse_logit};
use super::model::Kind;

/// Places in each rate.
pub(super) const PLACES: usize = 16;

/// From one place to the next, in logits.
const STEP: f64 = 0.5;

/// The predictor at the first place.
const FIRST_INCREMENTAL: f64 = -3.75;
/// Rates above 0.7 matter up to where nobody is left at home, so these places lie higher.
const FIRST_EXTREME: f64 = -2.5;

/// The most that a realised rate's own binomial noise may add to the variance of its predictor.
const MOST_NOISE: f64 = 1.0;

/// Beyond this variance all the weight is at the ends in any case.
const WIDEST_VARIANCE: f64 = 1e6;

/// Half the width over which the narrowest variance is rounded off.
const ROUNDED: f64 = 0.01;

/// The weights of the places, which sum to 1.
pub(super) type Weights = [f64; PLACES];

impl Kind {
    /// The predictor at a place.
    fn logit(self, place: usize) -> f64 {
        let first = match self {
            Self::Incremental => FIRST_INCREMENTAL,
            Self::Extreme => FIRST_EXTREME,
        };
        first + STEP * place as f64
    }

    /// The rates at the places.
    pub(super) fn rates(self) -> [f64; PLACES] {
        std::array::from_fn(|place| self.rate(self.logit(place)))
    }

    /// How steep the rate is in its predictor.
    fn slope(self, x: f64) -> f64 {
        let g = inverse_logit(x);
        self.reach() * g * (1.0 - g)
    }

    /// The variance of a predictor at a station with so many registered: over stations, and from
    /// the realised rate, a count of N over N. Its binomial variance is carried to the predictor by
    /// the rate's slope.
    fn variance(self, predictor: Predictor, registered: f64) -> f64 {
        let (rate, slope) = (self.rate(predictor.mean), self.slope(predictor.mean));
        let noise = rate * (1.0 - rate) / (registered * slope * slope);
        // A comparison that is false of NaN.
        let noise = if noise < MOST_NOISE {
            noise
        } else {
            MOST_NOISE
        };
        predictor.variance + noise
    }

    /// The weights of the places at a station with so many registered.
    ///
    /// Each place has the mean of a hat, 1 at the place and 0 at its neighbours, so that weights are
    /// positive and vary smoothly, and what lies beyond the last place is given to it. Hats add a
    /// sixth of a squared step to the variance, which is taken off first.
    pub(super) fn weights(self, predictor: Predictor, registered: f64) -> Weights {
        let variance = self.variance(predictor, registered).min(WIDEST_VARIANCE);
        let rest = variance - STEP * STEP / 6.0;
        let variance = rest / 2.0 + (rest * rest / 4.0 + ROUNDED * ROUNDED).sqrt();
        let deviation = variance.sqrt();
        let above = |place: usize| mean_above(predictor.mean - self.logit(place), deviation);
        let mut weights = [0.0; PLACES];
        let (mut before, mut here) = (1.0, above(0));
        for (place, weight) in weights.iter_mut().enumerate() {
            // The mean of a ramp from 0 at this place to 1 at the next.
            let (ramp, next) = if place + 1 < PLACES {
                let next = above(place + 1);
                ((here - next) / STEP, next)
            } else {
                (0.0, 0.0)
            };
            *weight = (before - ramp).max(0.0);
            (before, here) = (ramp, next);
        }
        weights
    }
}

/// The mean of the positive part of a normal variable.
fn mean_above(mean: f64, deviation: f64) -> f64 {
    let z = mean / deviation;
    if z > WIDEST {
        mean
    } else if z > -WIDEST {
        deviation * standard_mean_above(z)
    } else {
        0.0
    }
}

/// Beyond so many deviations a normal variable is taken to be on one side.
const WIDEST: f64 = 8.0;

/// Values of φ(z) + z Φ(z) and their slopes Φ(z), this many to one unit of z.
const FINE: f64 = 32.0;
static ABOVE: LazyLock<Vec<(f64, f64)>> = LazyLock::new(|| {
    let values = 0..=(2.0 * WIDEST * FINE) as i32 + 1;
    values
        .map(|number| {
            let z = f64::from(number) / FINE - WIDEST;
            let density = (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
            let below = erfc(-z / std::f64::consts::SQRT_2) / 2.0;
            (density + z * below, below)
        })
        .collect()
});

/// The mean of the positive part of z plus a standard normal variable, by cubics between the values
/// of a table; they err by less than 2e-9.
fn standard_mean_above(z: f64) -> f64 {
    let steps = (z + WIDEST) * FINE;
    let place = steps as usize;
    let t = steps - place as f64;
    let at = |place: usize| ABOVE.get(place).copied().unwrap_or_default();
    let ((a, da), (b, db)) = (at(place), at(place + 1));
    let back = 1.0 - t;
    back * back * ((1.0 + 2.0 * t) * a + t * da / FINE)
        + t * t * ((3.0 - 2.0 * t) * b - back * db / FINE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anomaly::checks::finite_mixture::tests::predictor;

    #[test]
    fn the_places_have_the_mean_and_variance_of_the_predictor() {
        for (mean, variance) in [(0.0, 0.1), (0.31, 0.2), (-1.17, 0.5), (1.0, 0.09)] {
            let weights = Kind::Incremental.weights(predictor(mean, variance), 1e12);
            let at = |place: usize| Kind::Incremental.logit(place);
            let moment = |power: i32| -> f64 {
                let terms = weights.iter().enumerate();
                terms
                    .map(|(place, weight)| weight * at(place).powi(power))
                    .sum()
            };
            assert!((moment(0) - 1.0).abs() < 1e-12);
            // What lies beyond the last place is given to it.
            assert!((moment(1) - mean).abs() < 1e-4, "{mean} {}", moment(1));
            // Where the predictor is as narrow as a step it depends a little on where between two
            // places it lies.
            let found = moment(2) - moment(1).powi(2);
            assert!((found - variance).abs() < 0.025, "{variance} {found}");
        }
    }

    #[test]
    fn the_table_of_normal_means_is_as_exact_as_it_says() {
        for number in -900..900 {
            let z = f64::from(number) * 0.008_7;
            let density = (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
            let exact = density + z * erfc(-z / std::f64::consts::SQRT_2) / 2.0;
            assert!((standard_mean_above(z) - exact).abs() < 2e-9, "{z}");
        }
    }

    #[test]
    fn weights_are_finite_whatever_the_predictor() {
        for mean in [-800.0, -3.0, 0.0, 4.0, 800.0] {
            for variance in [0.0, 1e-300, 0.2, 1e30] {
                for kind in [Kind::Incremental, Kind::Extreme] {
                    let weights = kind.weights(predictor(mean, variance), 1.0);
                    let sum: f64 = weights.iter().sum();
                    assert!((sum - 1.0).abs() < 1e-9, "{mean} {variance} {sum}");
                }
            }
        }
    }
}
