//! A jump at a cut-off, from local regressions on both sides.

use statrs::function::erf::erfc;

/// One observation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// The position.
    pub x: f64,
    /// The measured value.
    pub y: f64,
    /// The weight, which is positive. It is 1 if all observations have the same weight.
    pub weight: f64,
}

/// The curve that is fitted on each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Degree {
    /// A line.
    Linear,
    /// A parabola: the linear estimate minus its bias, which is estimated with the same bandwidth.
    Quadratic,
}

impl Degree {
    fn terms(self) -> usize {
        match self {
            Self::Linear => 2,
            Self::Quadratic => 3,
        }
    }
}

/// The jump at a cut-off. See [`discontinuity`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Discontinuity {
    /// The position of the cut-off.
    pub cut_off: f64,
    /// The bandwidth on each side.
    pub bandwidth: f64,
    /// The limit from the right minus the limit from the left.
    pub jump: f64,
    /// Its standard error (HC0), as if the observations were independent.
    pub standard_error: f64,
    /// The number of observations on the left within the bandwidth.
    pub left: u64,
    /// The number of observations on the right, including the cut-off.
    pub right: u64,
}

impl Discontinuity {
    /// The jump in standard errors.
    pub fn ratio(&self) -> f64 {
        self.jump / self.standard_error
    }

    /// The two-sided normal p-value of the ratio. It assumes that the observations are independent
    /// and the curve is smooth, and it is too small if they are not.
    pub fn naive_p(&self) -> f64 {
        erfc(self.ratio().abs() / std::f64::consts::SQRT_2)
    }
}

/// The jump at `cut_off`, from the observations closer to it than `bandwidth`.
///
/// # Formula
/// On each side, least squares of y on 1, x − c (and (x − c)²) with weights max(0, 1 − |x − c|/h).
/// The jump is the difference of the intercepts. Its variance is the sum over both sides of the
/// first element of (XᵀWX)⁻¹ (Σ w² e² x xᵀ) (XᵀWX)⁻¹ (HC0). The parabola with the same h is the
/// bias-corrected estimate with robust error of Calonico, Cattaneo and Titiunik for b = h.
///
/// # Errors
/// `None` if one side has too few different x for its curve, if the fit is exact (so the error is
/// unknown), or if a number is not finite.
///
/// # Complexity
/// O(n).
///
/// # Reference
/// Fan and Gijbels 1996; Calonico, Cattaneo and Titiunik 2014.
///
/// ```
/// use scrutineer::numeric::local_linear::{Degree, Observation, discontinuity};
/// let points: Vec<Observation> = (0..40)
///     .map(|i| {
///         let x = f64::from(i);
///         let wave = if i % 2 == 0 { 0.1 } else { -0.1 };
///         Observation { x, y: 0.5 * x + wave + if i < 20 { 0.0 } else { 3.0 }, weight: 1.0 }
///     })
///     .collect();
/// let found = discontinuity(&points, 20.0, 10.0, Degree::Linear).unwrap();
/// assert!((found.jump - 3.0).abs() < 0.2);
/// assert_eq!((found.left, found.right), (9, 10));
/// ```
#[must_use]
pub fn discontinuity(
    points: &[Observation],
    cut_off: f64,
    bandwidth: f64,
    degree: Degree,
) -> Option<Discontinuity> {
    if !(bandwidth > 0.0 && bandwidth.is_finite() && cut_off.is_finite()) {
        return None;
    }
    let near = |right: bool| {
        points
            .iter()
            .filter(move |point| (point.x >= cut_off) == right)
            .map(move |point| Near {
                u: (point.x - cut_off) / bandwidth,
                y: point.y,
                weight: point.weight * (1.0 - ((point.x - cut_off) / bandwidth).abs()),
            })
            .filter(|near| near.weight > 0.0)
    };
    let left = intercept(near(false), degree)?;
    let right = intercept(near(true), degree)?;
    let found = Discontinuity {
        cut_off,
        bandwidth,
        jump: right.value - left.value,
        standard_error: (left.variance + right.variance).sqrt(),
        left: left.used,
        right: right.used,
    };
    (found.jump.is_finite() && found.standard_error.is_finite() && found.standard_error > 0.0)
        .then_some(found)
}

/// A line through all points. See [`trend`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Trend {
    /// The change of y per unit of x.
    pub slope: f64,
    /// Its standard error (HC0), as if the observations were independent.
    pub standard_error: f64,
    /// The correlation of x and y. 0 if y does not vary.
    pub correlation: f64,
}

/// The weighted least-squares line through all points.
///
/// # Formula
/// slope = Σ w (x − x̄)(y − ȳ) / Σ w (x − x̄)², variance Σ (w e (x − x̄))² / (Σ w (x − x̄)²)².
///
/// # Errors
/// `None` if all x are the same, or if a number is not finite.
///
/// # Complexity
/// O(n).
#[must_use]
pub fn trend(points: &[Observation]) -> Option<Trend> {
    let sum = |of: &dyn Fn(&Observation) -> f64| points.iter().map(of).sum::<f64>();
    let total = sum(&|one| one.weight);
    let x = sum(&|one| one.weight * one.x) / total;
    let y = sum(&|one| one.weight * one.y) / total;
    let xx = sum(&|one| one.weight * (one.x - x) * (one.x - x));
    let xy = sum(&|one| one.weight * (one.x - x) * (one.y - y));
    let yy = sum(&|one| one.weight * (one.y - y) * (one.y - y));
    let slope = xy / xx;
    let errors = sum(&|one| {
        let part = one.weight * (one.y - y - slope * (one.x - x)) * (one.x - x);
        part * part
    });
    let found = Trend {
        slope,
        standard_error: errors.sqrt() / xx,
        correlation: if yy > 0.0 { xy / (xx * yy).sqrt() } else { 0.0 },
    };
    let numbers = [found.slope, found.standard_error, found.correlation];
    (xx > 0.0 && numbers.iter().all(|x| x.is_finite())).then_some(found)
}

/// An observation in units of the bandwidth.
struct Near {
    u: f64,
    y: f64,
    weight: f64,
}

struct Intercept {
    value: f64,
    variance: f64,
    used: u64,
}

type Matrix = [[f64; 3]; 3];

fn intercept(near: impl Iterator<Item = Near> + Clone, degree: Degree) -> Option<Intercept> {
    let terms = degree.terms();
    let powers = |u: f64| [1.0, u, if terms == 3 { u * u } else { 0.0 }];
    let mut normal: Matrix = [[0.0; 3]; 3];
    let mut right = [0.0_f64; 3];
    let mut used = 0;
    for one in near.clone() {
        let x = powers(one.u);
        for (row, (sum, a)) in normal.iter_mut().zip(right.iter_mut().zip(x)) {
            *sum += one.weight * a * one.y;
            for (cell, b) in row.iter_mut().zip(x) {
                *cell += one.weight * a * b;
            }
        }
        used += 1;
    }
    if used <= terms as u64 {
        return None;
    }
    if terms == 2 {
        // A term that is always 0 is left out.
        normal[2][2] = 1.0;
    }
    let inverse = inverse(&normal)?;
    let times = |vector: [f64; 3]| {
        inverse.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum::<f64>())
    };
    let beta = times(right);
    let first = inverse[0];
    let variance = near
        .map(|one| {
            let x = powers(one.u);
            let fitted: f64 = x.iter().zip(beta).map(|(a, b)| a * b).sum();
            let pull: f64 = x.iter().zip(first).map(|(a, b)| a * b).sum();
            let part = one.weight * (one.y - fitted) * pull;
            part * part
        })
        .sum();
    Some(Intercept {
        value: beta[0],
        variance,
        used,
    })
}

/// The inverse of a symmetric positive matrix. `None` if it is singular to within rounding.
fn inverse(matrix: &Matrix) -> Option<Matrix> {
    let [[a, b, c], [_, d, e], [_, _, f]] = *matrix;
    let (one, two, three) = (d * f - e * e, c * e - b * f, b * e - c * d);
    let determinant = a * one + b * two + c * three;
    // Relative to the product of the diagonal, which bounds it (Hadamard). Below this, only the
    // rounding of equal x remains.
    let least = 1e-12 * a * d * f;
    (determinant > least && least > 0.0).then(|| {
        let middle = b * c - a * e;
        [
            [one, two, three],
            [two, a * f - c * c, middle],
            [three, middle, a * d - b * b],
        ]
        .map(|row| row.map(|cell| cell / determinant))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn point(x: f64, y: f64) -> Observation {
        Observation { x, y, weight: 1.0 }
    }

    #[test]
    fn a_jump_on_a_parabola_is_found_exactly_by_the_quadratic_fit() {
        let points: Vec<Observation> = (-20..20)
            .map(|i| {
                let x = f64::from(i) + 0.5;
                let wave = [1e-6, -2e-6, 1e-6][(i + 21) as usize % 3];
                let jump = if x > 0.0 { 7.0 } else { 0.0 };
                point(x, 3.0 - x + 0.25 * x * x + jump + wave)
            })
            .collect();
        let found = discontinuity(&points, 0.0, 15.0, Degree::Quadratic).unwrap();
        assert!((found.jump - 7.0).abs() < 1e-5);
        let linear = discontinuity(&points, 0.0, 15.0, Degree::Linear).unwrap();
        assert!(linear.standard_error > 1e3 * found.standard_error);
    }

    #[test]
    fn equal_x_on_one_side_determine_no_slope() {
        let mut points: Vec<Observation> = (0..9).map(|i| point(1.0, f64::from(i))).collect();
        points.extend((1..10).map(|i| point(-f64::from(i), f64::from(i * i))));
        assert_eq!(discontinuity(&points, 0.0, 20.0, Degree::Linear), None);
    }

    #[test]
    fn a_trend_matches_a_calculation_by_hand() {
        // x 0 1 2, y 0 0 3: slope 3/2, residuals 1/2 -1 1/2, HC0 (1/4 + 1/4)/4.
        let found = trend(&[point(0.0, 0.0), point(1.0, 0.0), point(2.0, 3.0)]).unwrap();
        assert!((found.slope - 1.5).abs() < 1e-15);
        assert!((found.standard_error - 0.125_f64.sqrt()).abs() < 1e-15);
        assert!((found.correlation - 0.75_f64.sqrt()).abs() < 1e-15);
        assert_eq!(trend(&[point(1.0, 0.0), point(1.0, 2.0)]), None);
    }

    fn number() -> impl Strategy<Value = f64> {
        prop_oneof![
            Just(f64::NAN),
            Just(f64::INFINITY),
            Just(f64::MAX),
            Just(-0.0),
            Just(1.0),
            -9.0..9.0
        ]
    }

    proptest! {
        #[test]
        fn nothing_panics_and_answers_are_numbers(
            points in proptest::collection::vec((number(), number(), number()), 0..30),
            cut_off in number(), bandwidth in number(),
        ) {
            let points: Vec<Observation> =
                points.into_iter().map(|(x, y, weight)| Observation { x, y, weight }).collect();
            let _ = trend(&points);
            for degree in [Degree::Linear, Degree::Quadratic] {
                if let Some(found) = discontinuity(&points, cut_off, bandwidth, degree) {
                    prop_assert!(found.ratio().is_finite() && found.naive_p() <= 1.0);
                }
            }
        }
    }
}
