//! Hartigan's dip: how far a sample is from a unimodal distribution.

use std::ops::Range;

use rand::distr::Distribution;
use rand_distr::Exp1;

use super::stream::Stream;
use crate::threads;

/// The first sketch of a curve uses every point at this distance.
const SKETCH: usize = 32;

/// The maximum number of passes over the sample before the links are built.
const PASSES: usize = 6;

/// The number of draws that share one workspace.
const TOGETHER: u64 = 32;

/// The dip of a sample, and its modal interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dip {
    /// The largest distance between the empirical distribution and the nearest unimodal one:
    /// between 1/(2n) and 1/4.
    pub statistic: f64,
    /// The lower end of the modal interval of the nearest unimodal distribution.
    pub low: f64,
    /// The upper end of the modal interval.
    pub high: f64,
    /// The number of values in the sample.
    pub size: usize,
}

impl Dip {
    /// √n times the statistic. Its distribution for uniform samples converges as n grows.
    #[must_use]
    pub fn scaled(&self) -> f64 {
        (self.size as f64).sqrt() * self.statistic
    }
}

/// The dip of these values, in any order.
///
/// # Formula
/// The minimum over all unimodal distribution functions U of sup |F − U|, where F is the empirical
/// distribution. U is convex up to its mode and concave after it. The algorithm starts with the
/// whole sample as the modal interval. It takes the greatest convex minorant and the least concave
/// majorant of F on the interval. The next, narrower interval lies where the two are furthest
/// apart. The distance of F from them outside that interval is a lower bound of the dip. The
/// algorithm stops once the two curves are nowhere further apart than this bound. Tied values
/// remain separate steps of the sorted sample, and the statistic is at least 1/(2n), as in the
/// implementations for R and Python.
///
/// # Errors
/// `None` if there are no values, or if a value is not finite.
///
/// # Complexity
/// O(n log n) for the sort. The rest is O(n) for samples whose intervals shrink quickly, as they do
/// for smooth distributions. The curves of an interval are first drawn through every 32nd point,
/// and only points beyond this sketch are examined again. After a few passes over the sample, the
/// links between all corners are built, and the curves of any interval are read from them.
///
/// # Reference
/// Hartigan & Hartigan 1985, "The dip test of unimodality", Annals of Statistics 13, 70–84.
///
/// ```
/// use scrutineer::numeric::dip::dip;
/// let two_lumps = [0.0, 0.01, 0.02, 0.03, 0.97, 0.98, 0.99, 1.0];
/// let even: Vec<f64> = (0..8).map(f64::from).collect();
/// assert!(dip(&two_lumps).unwrap().statistic > 0.2);
/// assert_eq!(dip(&even).unwrap().statistic, 1.0 / 16.0);
/// assert_eq!(dip(&[f64::NAN]), None);
/// ```
#[must_use]
pub fn dip(values: &[f64]) -> Option<Dip> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    dip_of_sorted(&sorted)
}

/// The dip of sorted values. See [`dip`].
///
/// # Errors
/// `None` if there are no values, if a value is not finite, or if they are not in increasing order.
#[must_use]
pub fn dip_of_sorted(sorted: &[f64]) -> Option<Dip> {
    if u32::try_from(sorted.len()).is_err()
        || !sorted.iter().all(|value| value.is_finite())
        || !sorted.is_sorted()
    {
        return None;
    }
    let (first, last) = (*sorted.first()?, *sorted.last()?);
    // Differences between the largest numbers would overflow. The dip does not depend on the scale.
    if (last - first).is_infinite() {
        let halves: Vec<f64> = sorted.iter().map(|value| value / 4.0).collect();
        let found = dip_of_sorted(&halves)?;
        return Some(Dip {
            low: found.low * 4.0,
            high: found.high * 4.0,
            ..found
        });
    }
    let (dip, modal) = Workspace::default().dip(sorted);
    Some(Dip {
        statistic: dip,
        low: sorted.get(modal.start).copied().unwrap_or(first),
        high: sorted.get(modal.end).copied().unwrap_or(last),
        size: sorted.len(),
    })
}

/// Dips of uniform samples of this size, in increasing order. This is the null distribution of the
/// dip, because in the limit no unimodal distribution has larger dips.
///
/// # Formula
/// Up to location and scale, on which the dip does not depend, the order statistics of n uniform
/// numbers are the running sums of n standard exponential numbers. So nothing has to be sorted.
/// Draw i uses `stream.draw(i)`.
///
/// ```
/// use scrutineer::numeric::dip::{count_as_extreme, null_dips};
/// use scrutineer::numeric::stream::Seed;
/// let null = null_dips(200, 999, &Seed::from_text("doc").stream("dip"));
/// assert_eq!(count_as_extreme(&null, 0.2), 0);
/// assert_eq!(count_as_extreme(&null, 0.0), 999);
/// ```
#[must_use]
pub fn null_dips(size: usize, draws: u64, stream: &Stream) -> Vec<f64> {
    if size == 0 || u32::try_from(size).is_err() {
        return Vec::new();
    }
    let pieces: Vec<Range<u64>> = (0..draws.div_ceil(TOGETHER))
        .map(|piece| piece * TOGETHER..((piece + 1) * TOGETHER).min(draws))
        .collect();
    let found = threads::map(&pieces, |piece| {
        let mut workspace = Workspace::default();
        let mut sample = vec![0.0; size];
        piece
            .clone()
            .map(|draw| {
                let mut random = stream.draw(draw);
                let mut sum = 0.0;
                for value in &mut sample {
                    let spacing: f64 = Exp1.sample(&mut random);
                    sum += spacing;
                    *value = sum;
                }
                workspace.dip(&sample).0
            })
            .collect::<Vec<f64>>()
    });
    let mut found = found.concat();
    found.sort_unstable_by(f64::total_cmp);
    found
}

/// How many of the dips, in increasing order, are at least as large as the observed one.
#[must_use]
pub fn count_as_extreme(null: &[f64], observed: f64) -> u64 {
    // Dips of small samples repeat. Values that differ only by rounding count as equal.
    let bound = observed * (1.0 - 1e-12);
    (null.len() - null.partition_point(|&dip| dip < bound)) as u64
}

/// Buffers that are reused for one dip after another.
#[derive(Debug, Default)]
struct Workspace {
    /// Corners of a curve through some of the points.
    sketch: Vec<u32>,
    /// For each point, the previous corner on the convex minorant of the points up to it.
    below: Vec<u32>,
    /// For each point, the next corner on the concave majorant of the points from it on.
    above: Vec<u32>,
    /// Corners of the minorant on the modal interval, from its left end.
    minorant: Vec<u32>,
    /// Corners of the majorant, from the left end.
    majorant: Vec<u32>,
}

impl Workspace {
    /// The dip, and the first and last index of the modal interval.
    fn dip(&mut self, x: &[f64]) -> (f64, Range<usize>) {
        let n = x.len();
        let spread = x.first().zip(x.last()).is_some_and(|(a, b)| a < b);
        if !spread {
            return (0.5 / (n.max(1)) as f64, 0..n.saturating_sub(1));
        }
        let (mut low, mut high) = (0, n - 1);
        let (mut passed, mut linked) = (0, false);
        // Twice the sample size times the dip, as everywhere below.
        let mut dip: f64 = 1.0;
        loop {
            passed += high - low + 1;
            if passed <= PASSES * n {
                curve::<true>(x, low, high, &mut self.sketch, &mut self.minorant);
                curve::<false>(x, low, high, &mut self.sketch, &mut self.majorant);
            } else {
                if !linked {
                    self.link(x);
                    linked = true;
                }
                self.corners(low, high);
            }
            let Some(gap) = widest_gap(x, &self.minorant, &self.majorant) else {
                break;
            };
            if gap.width < dip {
                break;
            }
            let left = self.minorant.get(..=gap.minorant).unwrap_or_default();
            let right = self.majorant.get(gap.majorant..).unwrap_or_default();
            for pair in left.windows(2) {
                dip = dip.max(above_chord(x, pair));
            }
            for pair in right.windows(2) {
                dip = dip.max(below_chord(x, pair));
            }
            let (Some(&from), Some(&to)) = (left.last(), right.first()) else {
                break;
            };
            if (low, high) == (from as usize, to as usize) {
                break;
            }
            (low, high) = (from as usize, to as usize);
        }
        (dip / (2 * n) as f64, low..high)
    }

    /// The hulls of every prefix and every suffix of the sample, as links from point to point.
    fn link(&mut self, x: &[f64]) {
        let n = x.len();
        self.below.clear();
        self.below.resize(n, 0);
        self.above.clear();
        self.above.resize(n, (n - 1) as u32);
        let below = self.below.as_mut_slice();
        for point in 1..n {
            let here = x[point];
            let mut corner = point - 1;
            while corner > 0 {
                let before = below[corner] as usize;
                let (at, prior) = (x[corner], x[before]);
                // The slope increases here, so this is a corner of the minorant.
                if (here - at) * ((corner - before) as f64)
                    < (at - prior) * ((point - corner) as f64)
                {
                    break;
                }
                corner = before;
            }
            below[point] = corner as u32;
        }
        let above = self.above.as_mut_slice();
        for point in (0..n - 1).rev() {
            let here = x[point];
            let mut corner = point + 1;
            while corner < n - 1 {
                let after = above[corner] as usize;
                let (at, next) = (x[corner], x[after]);
                if (at - here) * ((after - corner) as f64) < (next - at) * ((corner - point) as f64)
                {
                    break;
                }
                corner = after;
            }
            above[point] = corner as u32;
        }
    }

    /// The corners of both curves on an interval whose ends are corners of both.
    fn corners(&mut self, low: usize, high: usize) {
        self.minorant.clear();
        let mut point = high;
        self.minorant.push(point as u32);
        while point > low {
            point = self.below[point] as usize;
            self.minorant.push(point as u32);
        }
        self.minorant.reverse();
        self.majorant.clear();
        let mut point = low;
        self.majorant.push(point as u32);
        while point < high {
            point = self.above[point] as usize;
            self.majorant.push(point as u32);
        }
    }
}

/// The corners of one curve on an interval: the minorant, or else the majorant.
fn curve<const MINORANT: bool>(
    x: &[f64],
    low: usize,
    high: usize,
    sketch: &mut Vec<u32>,
    corners: &mut Vec<u32>,
) {
    corners.clear();
    if high - low < 4 * SKETCH {
        for point in low..=high {
            extend::<MINORANT>(x, corners, point);
        }
        return;
    }
    sketch.clear();
    for point in (low..high).step_by(SKETCH) {
        extend::<MINORANT>(x, sketch, point);
    }
    extend::<MINORANT>(x, sketch, high);
    corners.push(low as u32);
    for ends in sketch.windows(2) {
        let &[from, to] = ends else { continue };
        let (from, to) = (from as usize, to as usize);
        let slope = (to - from) as f64 / (x[to] - x[from]);
        let mut steps = 0.0;
        // Every corner of the curve is a corner of the sketch or lies beyond the sketch.
        for eight in (from..to).step_by(8) {
            let some = &x[eight..(eight + 8).min(to)];
            let beyond = |value: f64, step: f64| {
                let along = (value - x[from]) * slope;
                if MINORANT { along > step } else { along < step }
            };
            let any = some.iter().enumerate().fold(false, |any, (lane, &value)| {
                any | beyond(value, steps + lane as f64)
            });
            if any {
                for (lane, &value) in some.iter().enumerate() {
                    if beyond(value, steps + lane as f64) {
                        extend::<MINORANT>(x, corners, eight + lane);
                    }
                }
            }
            steps += 8.0;
        }
        extend::<MINORANT>(x, corners, to);
    }
}

/// Adds a point at the right of a curve, and removes the corners that become straight.
#[inline(always)]
fn extend<const MINORANT: bool>(x: &[f64], corners: &mut Vec<u32>, point: usize) {
    while let &[.., before, corner] = corners.as_slice() {
        let (before, corner) = (before as usize, corner as usize);
        let here = (x[point] - x[corner]) * (corner - before) as f64;
        let prior = (x[corner] - x[before]) * (point - corner) as f64;
        // The slope, in steps per length, increases along a minorant and decreases along a
        // majorant.
        if (MINORANT && here < prior) || (!MINORANT && here > prior) {
            break;
        }
        corners.pop();
    }
    corners.push(point as u32);
}

/// Where the two curves are furthest apart.
struct Gap {
    width: f64,
    /// The corner of the minorant at or left of it.
    minorant: usize,
    /// The corner of the majorant at or right of it.
    majorant: usize,
}

/// The widest gap, or the last one of several. `None` if both curves are the same straight line.
///
/// It is at a corner of one of the curves, so both are traversed together from the left.
fn widest_gap(x: &[f64], minorant: &[u32], majorant: &[u32]) -> Option<Gap> {
    if minorant.len() <= 2 && majorant.len() <= 2 {
        return None;
    }
    let mut widest = Gap {
        width: 0.0,
        minorant: 0,
        majorant: majorant.len() - 1,
    };
    let (mut down, mut up) = (1, 1);
    while let (Some(&lower), Some(&upper)) = (minorant.get(down), majorant.get(up)) {
        if lower == upper {
            break;
        }
        let (width, corners) = if lower > upper {
            // A corner of the majorant above a straight piece of the minorant.
            let from = minorant[down - 1];
            let piece = x[lower as usize] - x[from as usize];
            let along = x[upper as usize] - x[from as usize];
            let height = f64::from(upper - from + 1);
            let width = height - along * f64::from(lower - from) / piece;
            let corners = (down - 1, up);
            up += 1;
            (width, corners)
        } else {
            // A corner of the minorant below a straight piece of the majorant.
            let from = majorant[up - 1];
            let piece = x[upper as usize] - x[from as usize];
            let along = x[lower as usize] - x[from as usize];
            let height = f64::from(lower) - f64::from(from) - 1.0;
            let width = along * f64::from(upper - from) / piece - height;
            let corners = (down, up);
            down += 1;
            (width, corners)
        };
        if width >= widest.width {
            (widest.minorant, widest.majorant) = corners;
            widest.width = width;
        }
    }
    Some(widest)
}

/// The maximum height of the tops of the steps above the minorant between two of its corners, at
/// least 1.
fn above_chord(x: &[f64], ends: &[u32]) -> f64 {
    furthest(x, ends, |along, steps| steps + 1.0 - along)
}

/// The maximum depth of the feet of the steps below the majorant between two of its corners, at
/// least 1.
fn below_chord(x: &[f64], ends: &[u32]) -> f64 {
    furthest(x, ends, |along, steps| along - steps + 1.0)
}

/// The largest `distance` between two corners. The first argument is the height of the straight
/// line, the second that of the steps, both counted from the left corner.
#[inline(always)]
fn furthest(x: &[f64], ends: &[u32], distance: impl Fn(f64, f64) -> f64) -> f64 {
    let &[from, to] = ends else { return 1.0 };
    let (from, to) = (from as usize, to as usize);
    let start = x[from];
    if to - from <= 1 || x[to] <= start {
        return 1.0;
    }
    let slope = (to - from) as f64 / (x[to] - start);
    if !slope.is_finite() {
        return 1.0;
    }
    // Four maxima side by side, which the processor can compute in parallel.
    let mut largest = [1.0_f64; 4];
    let mut steps = [0.0, 1.0, 2.0, 3.0];
    let (fours, rest) = x[from..=to].as_chunks::<4>();
    for four in fours {
        for lane in 0..4 {
            let found = distance((four[lane] - start) * slope, steps[lane]);
            largest[lane] = if found > largest[lane] {
                found
            } else {
                largest[lane]
            };
            steps[lane] += 4.0;
        }
    }
    let mut most = largest.into_iter().fold(1.0, f64::max);
    for (value, step) in rest.iter().zip(steps) {
        most = most.max(distance((value - start) * slope, step));
    }
    most
}

#[cfg(test)]
mod tests;
