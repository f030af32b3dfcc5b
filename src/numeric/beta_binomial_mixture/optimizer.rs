//! Finds the highest likelihood of a mixture with a given number of components.

use super::{Component, MAX_COMPONENTS, Mixture};
use crate::numeric::beta_binomial::{
    BetaBinomial, MAX_PRECISION, MIN_PRECISION, Rising, Sufficient, WeightedCount, ln_rising,
    sorted,
};
use crate::threads;

/// Steps of expectation–maximization before the quasi-Newton method.
const PLAIN_STEPS: usize = 6;
/// The optimization stops once its model predicts a gain in the log likelihood below this.
const AT_REST: f64 = 1e-6;
/// The minimum weight of a component, so that its derivatives stay finite.
const LEAST_WEIGHT: f64 = 1e-9;

/// Distinct pairs of successes and trials, as indices into lists of distinct numbers. All tables of
/// the likelihood use these lists.
#[derive(Debug, Clone)]
pub(super) struct Pairs {
    counts: Vec<WeightedCount>,
    places: Vec<[u32; 3]>,
    /// Successes, failures and trials, each sorted and without duplicates.
    numbers: [Vec<u64>; 3],
    /// Σ w ln C(n, k).
    constant: f64,
}

/// The end of an optimization.
#[derive(Debug, Clone)]
pub(super) struct Climb {
    pub(super) mixture: Mixture,
    /// The log likelihood there.
    pub(super) value: f64,
    pub(super) converged: bool,
}

impl Climb {
    /// A starting point.
    pub(super) fn at(mixture: Mixture) -> Self {
        Self {
            mixture,
            value: f64::NEG_INFINITY,
            converged: false,
        }
    }
}

/// The likelihood of a mixture, and for each component the weights of the groups in it.
struct Expected {
    value: f64,
    groups: [f64; MAX_COMPONENTS],
    sums: Vec<Sufficient>,
}

/// Flat tables by number and component, for successes, failures and trials.
type Tables = [Vec<f64>; 3];

impl Pairs {
    pub(super) fn of(counts: &[WeightedCount]) -> Self {
        let counts = sorted(counts);
        let three = |one: &WeightedCount| [one.successes, one.trials - one.successes, one.trials];
        let numbers = [0, 1, 2].map(|which| {
            let mut all: Vec<u64> = counts.iter().map(|one| three(one)[which]).collect();
            all.sort_unstable();
            all.dedup();
            all
        });
        let place = |which: usize, number: u64| -> u32 {
            let place = numbers[which].partition_point(|&other| other < number);
            // More than 2³² distinct numbers do not fit into memory beside their counts.
            u32::try_from(place).unwrap_or(u32::MAX)
        };
        let places = counts
            .iter()
            .map(|one| {
                let [k, f, n] = three(one);
                [place(0, k), place(1, f), place(2, n)]
            })
            .collect();
        let constant = counts
            .iter()
            .map(|one| {
                let [k, f, n] = three(one).map(|number| ln_rising(1.0, number));
                one.weight * (n - k - f)
            })
            .sum();
        Self {
            counts,
            places,
            numbers,
            constant,
        }
    }

    /// The number of groups.
    pub(super) fn groups(&self) -> f64 {
        self.counts.iter().map(|one| one.weight).sum()
    }

    /// About this many pairs, taken evenly from the sorted ones.
    pub(super) fn thinned(&self, pairs: usize) -> Self {
        let step = self.counts.len().div_ceil(pairs.max(1)).max(1);
        let some: Vec<WeightedCount> = self.counts.iter().step_by(step).copied().collect();
        Self::of(&some)
    }

    /// Optimizes from a start, with at most this many evaluations of the likelihood.
    pub(super) fn climb(&self, start: Mixture, evaluations: usize) -> Climb {
        let mut mixture = start;
        let mut left = evaluations;
        for _ in 0..PLAIN_STEPS.min(evaluations) {
            let expected = self.expect(&mixture);
            left -= 1;
            match maximised(&mixture, &expected) {
                Some(next) => mixture = next,
                None => break,
            }
        }
        let mut here = self.expect(&mixture);
        let mut at = coordinates(&mixture);
        let (mut slope, first) = slopes(&mixture, &here);
        let mut inverse = first;
        let mut converged = false;
        let mut fresh = true;
        while left > 0 {
            let mut step = times(&inverse, &slope);
            let gain = dot(&step, &slope);
            if gain.is_nan() || gain <= AT_REST {
                converged = gain.abs() <= AT_REST;
                if converged || fresh {
                    break;
                }
                inverse = slopes(&mixture, &here).1;
                fresh = true;
                continue;
            }
            let longest = step.iter().fold(0.0_f64, |top, part| top.max(part.abs()));
            if longest > 1.0 {
                step.iter_mut().for_each(|part| *part /= longest);
            }
            let mut scale = 1.0;
            let mut taken = None;
            while left > 0 && scale > 1e-4 {
                let to: Vec<f64> = at.iter().zip(&step).map(|(a, s)| a + scale * s).collect();
                let there = mixture_at(&to).map(|next| (self.expect(&next), next));
                left -= 1;
                if let Some((expected, next)) = there
                    && expected.value > here.value
                {
                    taken = Some((expected, next));
                    break;
                }
                scale *= 0.4;
            }
            let Some((expected, next)) = taken else {
                // A difference within the last digits of the likelihood is not a gain.
                if fresh {
                    converged = gain < 1e-3;
                    break;
                }
                inverse = slopes(&mixture, &here).1;
                fresh = true;
                continue;
            };
            let to = coordinates(&next);
            let (new_slope, _) = slopes(&next, &expected);
            let moved: Vec<f64> = to.iter().zip(&at).map(|(b, a)| b - a).collect();
            let bent: Vec<f64> = slope.iter().zip(&new_slope).map(|(a, b)| a - b).collect();
            update(&mut inverse, &moved, &bent);
            (mixture, here, at, slope, fresh) = (next, expected, to, new_slope, false);
        }
        Climb {
            value: here.value,
            mixture: Mixture::new(&mixture.components).unwrap_or(mixture),
            converged,
        }
    }

    fn tables(&self, mixture: &Mixture) -> Tables {
        let components = mixture.components.len();
        [0, 1, 2].map(|which| {
            let mut table = vec![0.0; self.numbers[which].len() * components];
            for (place, one) in mixture.components.iter().enumerate() {
                let shapes = one.distribution;
                let shape = [shapes.alpha(), shapes.beta(), shapes.precision()][which];
                let mut rising = Rising::new(shape);
                let cells = table.iter_mut().skip(place).step_by(components);
                for (cell, &number) in cells.zip(&self.numbers[which]) {
                    *cell = rising.ln_up_to(number);
                }
            }
            table
        })
    }

    fn expect(&self, mixture: &Mixture) -> Expected {
        let components = mixture.components.len();
        let tables = self.tables(mixture);
        let mut weights = [f64::NEG_INFINITY; MAX_COMPONENTS];
        for (weight, one) in weights.iter_mut().zip(&mixture.components) {
            *weight = one.weight.ln();
        }
        let pieces = threads::map_rows(self.counts.len(), |rows| {
            let mut value = 0.0;
            let mut sums = [0, 1, 2].map(|which| vec![0.0_f64; tables[which].len()]);
            let pairs = self.counts[rows.clone()].iter().zip(&self.places[rows]);
            for (one, places) in pairs {
                let [k, f, n] = places.map(|place| place as usize * components);
                let cells = |table: &'_ [f64], from: usize| -> [f64; MAX_COMPONENTS] {
                    let mut cells = [0.0; MAX_COMPONENTS];
                    cells[..components].copy_from_slice(&table[from..from + components]);
                    cells
                };
                let (a, b, c) = (
                    cells(&tables[0], k),
                    cells(&tables[1], f),
                    cells(&tables[2], n),
                );
                let mut terms = weights;
                let mut top = f64::NEG_INFINITY;
                for place in 0..components {
                    terms[place] += a[place] + b[place] - c[place];
                    top = top.max(terms[place]);
                }
                let mut sum = 0.0;
                for term in &mut terms[..components] {
                    let below = *term - top;
                    *term = if below > -40.0 { below.exp() } else { 0.0 };
                    sum += *term;
                }
                value += one.weight * (top + sum.ln());
                let scale = one.weight / sum;
                for (sums, from) in sums.iter_mut().zip([k, f, n]) {
                    for (cell, term) in sums[from..from + components].iter_mut().zip(terms) {
                        *cell += term * scale;
                    }
                }
            }
            (value, sums)
        });
        let mut value = self.constant;
        let mut total = [0, 1, 2].map(|which| vec![0.0_f64; tables[which].len()]);
        for (part, sums) in pieces {
            value += part;
            for (total, sums) in total.iter_mut().zip(sums) {
                for (cell, sum) in total.iter_mut().zip(sums) {
                    *cell += sum;
                }
            }
        }
        let mut groups = [0.0; MAX_COMPONENTS];
        let sums = (0..components)
            .map(|place| {
                let [successes, failures, trials] = [0, 1, 2].map(|which| {
                    let cells = total[which].iter().skip(place).step_by(components);
                    let pairs = self.numbers[which].iter().copied().zip(cells.copied());
                    pairs.collect::<Vec<(u64, f64)>>()
                });
                groups[place] = trials.iter().map(|(_, weight)| weight).sum();
                Sufficient {
                    successes,
                    failures,
                    trials,
                }
            })
            .collect();
        Expected {
            value,
            groups,
            sums,
        }
    }
}

/// One step of maximization.
fn maximised(mixture: &Mixture, expected: &Expected) -> Option<Mixture> {
    let all: f64 = expected.groups.iter().sum();
    let parts = mixture.components.iter().zip(&expected.sums);
    let components: Vec<Component> = parts
        .zip(expected.groups)
        .map(|((one, sums), groups)| Component {
            weight: (groups / all).max(LEAST_WEIGHT),
            distribution: sums.maximise(one.distribution, 3).0,
        })
        .collect();
    in_place(&components)
}

/// The mixture with the components in this order.
fn in_place(components: &[Component]) -> Option<Mixture> {
    // Ordering by weight would change the meaning of the coordinates on the way.
    Mixture::new(components)?;
    let sum: f64 = components.iter().map(|one| one.weight).sum();
    let components = components
        .iter()
        .map(|one| Component {
            weight: one.weight / sum,
            ..*one
        })
        .collect();
    Some(Mixture { components })
}

/// ln(α/β) and ln(α+β) of each component, then the ln of the ratio of each other weight to the
/// first.
fn coordinates(mixture: &Mixture) -> Vec<f64> {
    let shapes = mixture.components.iter().flat_map(|one| {
        let shapes = one.distribution;
        [
            (shapes.alpha() / shapes.beta()).ln(),
            shapes.precision().ln(),
        ]
    });
    let first = mixture.components.first().map_or(1.0, |one| one.weight);
    let weights = mixture.components.iter().skip(1);
    shapes
        .chain(weights.map(|one| (one.weight / first).ln()))
        .collect()
}

fn mixture_at(at: &[f64]) -> Option<Mixture> {
    let components = at.len().div_ceil(3);
    let (shapes, weights) = at.split_at_checked(2 * components)?;
    let range = (MIN_PRECISION.ln(), MAX_PRECISION.ln());
    let logs = std::iter::once(0.0).chain(weights.iter().copied());
    let top = logs.clone().fold(f64::NEG_INFINITY, f64::max);
    let all: Option<Vec<Component>> = shapes
        .chunks_exact(2)
        .zip(logs)
        .map(|(pair, log)| {
            let logit = pair[0].clamp(-30.0, 30.0);
            let precision = pair[1].clamp(range.0, range.1).exp();
            let share = |logit: f64| 1.0 / (1.0 + (-logit).exp());
            let (alpha, beta) = (share(logit) * precision, share(-logit) * precision);
            Some(Component {
                weight: (log - top).exp().max(LEAST_WEIGHT),
                distribution: BetaBinomial::new(alpha, beta)?,
            })
        })
        .collect();
    in_place(&all?)
}

/// The gradient of the likelihood in these coordinates, and the inverse of the curvature that the
/// complete data would have.
fn slopes(mixture: &Mixture, expected: &Expected) -> (Vec<f64>, Vec<Vec<f64>>) {
    let components = mixture.components.len();
    let size = 3 * components - 1;
    let mut slope = vec![0.0; size];
    let mut inverse = vec![vec![0.0; size]; size];
    let groups: f64 = expected.groups.iter().sum();
    for (place, (one, sums)) in mixture.components.iter().zip(&expected.sums).enumerate() {
        let by_shapes = sums.slopes(one.distribution);
        let (first, [uu, um, mm]) = by_shapes.by_mean_and_precision(one.distribution);
        let (u, m) = (2 * place, 2 * place + 1);
        (slope[u], slope[m]) = (first[0], first[1]);
        let determinant = uu * mm - um * um;
        if uu < 0.0 && determinant > 0.0 {
            inverse[u][u] = -mm / determinant;
            inverse[m][m] = -uu / determinant;
            inverse[u][m] = um / determinant;
            inverse[m][u] = um / determinant;
        } else {
            let bounded = |curve: f64| 1.0 / curve.abs().max(1e-3);
            (inverse[u][u], inverse[m][m]) = (bounded(uu), bounded(mm));
        }
    }
    let first = mixture.components.first().map_or(1.0, |one| one.weight);
    for (place, one) in mixture.components.iter().enumerate().skip(1) {
        let w = 2 * components + place - 1;
        slope[w] = expected.groups[place] - groups * one.weight;
        // The inverse of V(diag w − ww') without the first row and column.
        inverse[w][2 * components..].fill(1.0 / (groups * first));
        inverse[w][w] += 1.0 / (groups * one.weight);
    }
    (slope, inverse)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn times(matrix: &[Vec<f64>], vector: &[f64]) -> Vec<f64> {
    matrix.iter().map(|row| dot(row, vector)).collect()
}

/// The BFGS update of the inverse curvature. It is skipped if the surface has the wrong curvature.
fn update(inverse: &mut [Vec<f64>], moved: &[f64], bent: &[f64]) {
    let along = dot(moved, bent);
    let least = 1e-12 * dot(moved, moved).sqrt() * dot(bent, bent).sqrt();
    if along.is_nan() || along <= least {
        return;
    }
    let through = times(inverse, bent);
    let factor = (1.0 + dot(bent, &through) / along) / along;
    for (i, row) in inverse.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell += factor * moved[i] * moved[j]
                - (through[i] * moved[j] + moved[i] * through[j]) / along;
        }
    }
}
