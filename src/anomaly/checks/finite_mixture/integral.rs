//! Binomial counts whose probability depends on a normal predictor: Laplace's method.

/// A probability is kept this far from 0 and 1, so that its logarithm is finite.
const LEAST: f64 = 1e-12;

/// Scoring ends where twice the gain in ln likelihood is below this.
const ENOUGH: f64 = 1e-3;

/// A linear predictor over stations.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Predictor {
    pub(super) mean: f64,
    pub(super) variance: f64,
}

/// The inverse logit.
pub(super) fn inverse_logit(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// ln ∫ Bin(k; N, c₀ + c₁ g(x)) N(x; mean, variance) dx without the binomial coefficient, and the
/// mode of the integrand.
pub(super) fn integral(
    (successes, trials): (f64, f64),
    (floor, height): (f64, f64),
    predictor: Predictor,
) -> (f64, f64) {
    let guess = first_guess((successes, trials), (floor, height), predictor);
    integral_from(guess, (successes, trials), (floor, height), predictor)
}

/// The same from a guess of the mode.
pub(super) fn integral_from(
    mut x: f64,
    (successes, trials): (f64, f64),
    (floor, height): (f64, f64),
    predictor: Predictor,
) -> (f64, f64) {
    let precision = 1.0 / predictor.variance;
    // Fisher's scoring; it takes one to three steps, more only where the counts contradict the
    // rates, and there the likelihood is next to nothing.
    let mut round = 0;
    loop {
        let g = inverse_logit(x);
        let p = (floor + height * g).clamp(LEAST, 1.0 - LEAST);
        let q = 1.0 - p;
        let slope = height * g * (1.0 - g);
        let score = (successes - trials * p) / (p * q) * slope;
        let information = trials * slope * slope / (p * q);
        let gradient = score - (x - predictor.mean) * precision;
        let step = gradient / (information + precision);
        // Twice what the step would still gain.
        let gain = gradient * step;
        round += 1;
        if gain > ENOUGH && round < 12 {
            x += step.clamp(-3.0, 3.0);
            continue;
        }
        // The second derivative itself, which Fisher's information is the mean of.
        let observed = precision - score * (1.0 - 2.0 * g)
            + (successes / (p * p) + (trials - successes) / (q * q)) * slope * slope;
        let curvature = if observed > precision / 4.0 {
            observed
        } else {
            information + precision
        };
        let value = successes * p.ln() + (trials - successes) * q.ln()
            - (x - predictor.mean).powi(2) * precision / 2.0
            + if gain < ENOUGH { gain / 2.0 } else { 0.0 }
            - (curvature * predictor.variance).ln() / 2.0;
        return (value, x);
    }
}

/// Where the mode would be if the likelihood were normal in the predictor.
fn first_guess(
    (successes, trials): (f64, f64),
    (floor, height): (f64, f64),
    predictor: Predictor,
) -> f64 {
    let p = (successes + 0.5) / (trials + 1.0);
    let g = (p - floor) / height;
    if !(1e-6 < g && g < 1.0 - 1e-6) {
        return predictor.mean;
    }
    let slope = height * g * (1.0 - g);
    let information = trials * slope * slope / (p * (1.0 - p)) * predictor.variance;
    predictor.mean + ((g / (1.0 - g)).ln() - predictor.mean) * information / (1.0 + information)
}

/// No value of [`integral`] is higher: the likelihood at the best probability within reach, where
/// `own` is that at the share itself.
pub(super) fn bound((successes, trials): (f64, f64), (floor, height): (f64, f64), own: f64) -> f64 {
    let (low, high) = (floor.min(floor + height), floor.max(floor + height));
    let share = successes / trials;
    if low <= share && share <= high {
        return own;
    }
    let p = share.max(low).min(high).clamp(LEAST, 1.0 - LEAST);
    (successes * p.ln() + (trials - successes) * (1.0 - p).ln()).min(own)
}
