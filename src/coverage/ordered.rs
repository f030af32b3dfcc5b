//! Sorted counts that answer for the sum of their `k` smallest or largest.

/// Counts in ascending order. It stores each distinct value with the number and the sum of the
/// counts up to it.
///
/// # Complexity
/// Building it is linear in the counts while few of them exceed 16,384; those are sorted. Each
/// query takes the logarithm of the number of distinct values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ordered {
    values: Vec<u64>,
    /// The number of counts up to and including each value.
    numbers: Vec<u64>,
    /// The sum of those counts.
    sums: Vec<u64>,
}

/// A histogram of counts. Counts can be added in any order, and histograms can be merged.
#[derive(Debug, Clone, Default)]
pub(crate) struct Histogram {
    times: Vec<u64>,
    /// Counts too large for a bin of their own.
    large: Vec<u64>,
}

/// Counts below this have a bin of their own. A tally sheet rarely has a larger one.
const BINS: u64 = 1 << 14;

impl Histogram {
    #[inline]
    pub(crate) fn add(&mut self, count: u64) {
        if let Some(times) = self.times.get_mut(count as usize) {
            *times += 1;
        } else {
            self.add_rare(count);
        }
    }

    #[cold]
    fn add_rare(&mut self, count: u64) {
        if count < BINS {
            let bins = (count as usize + 1).next_power_of_two().max(256);
            self.times.resize(bins, 0);
            self.times[count as usize] += 1;
        } else {
            self.large.push(count);
        }
    }

    pub(crate) fn merge(mut self, other: Self) -> Self {
        if self.times.len() < other.times.len() {
            return other.merge(self);
        }
        for (times, more) in self.times.iter_mut().zip(&other.times) {
            *times += more;
        }
        self.large.extend(other.large);
        self
    }

    /// The counts in ascending order.
    pub(crate) fn ordered(mut self) -> Ordered {
        let mut ordered = Ordered::default();
        for (value, &times) in (0u64..).zip(&self.times).filter(|(_, times)| **times > 0) {
            ordered.push(value, times);
        }
        self.large.sort_unstable();
        for same in self.large.chunk_by(|a, b| a == b) {
            ordered.push(same[0], same.len() as u64);
        }
        ordered
    }
}

impl Ordered {
    /// Sorts the counts.
    pub(crate) fn of(counts: impl IntoIterator<Item = u64>) -> Self {
        let mut histogram = Histogram::default();
        counts.into_iter().for_each(|count| histogram.add(count));
        histogram.ordered()
    }

    fn push(&mut self, value: u64, times: u64) {
        self.values.push(value);
        self.numbers.push(self.len() + times);
        // Counts are below 2^32, or bounded by rolls whose sum fits in 64 bits. A sum that does not
        // fit stays at the maximum, and the bound that uses it then excludes nothing.
        self.sums
            .push(self.sum().saturating_add(value.saturating_mul(times)));
    }

    /// The number of counts.
    pub(crate) fn len(&self) -> u64 {
        self.numbers.last().copied().unwrap_or(0)
    }

    /// Their sum.
    pub(crate) fn sum(&self) -> u64 {
        self.sums.last().copied().unwrap_or(0)
    }

    /// The sum of the `k` smallest counts, or of all if there are fewer.
    pub(crate) fn smallest(&self, k: u64) -> u64 {
        let index = self.numbers.partition_point(|&number| number <= k);
        let before = index.checked_sub(1);
        let (number, sum) = before.map_or((0, 0), |index| (self.numbers[index], self.sums[index]));
        match self.values.get(index) {
            Some(&value) => sum + value * (k - number),
            None => sum,
        }
    }

    /// The sum of the `k` largest counts, or of all if there are fewer.
    pub(crate) fn largest(&self, k: u64) -> u64 {
        self.sum() - self.smallest(self.len().saturating_sub(k))
    }

    /// The maximum number of counts whose sum can be at most `limit`. They are the smallest ones.
    pub(crate) fn max_number_within(&self, limit: u64) -> u64 {
        let index = self.sums.partition_point(|&sum| sum <= limit);
        let before = index.checked_sub(1);
        let (number, sum) = before.map_or((0, 0), |index| (self.numbers[index], self.sums[index]));
        match self.values.get(index) {
            Some(&value) => number + (limit - sum) / value,
            None => number,
        }
    }

    /// The smallest of the `k` largest counts; `None` if `k` is zero or there are no counts.
    pub(crate) fn min_of_largest(&self, k: u64) -> Option<u64> {
        let before = self.len().saturating_sub(k.min(self.len()));
        let index = self.numbers.partition_point(|&number| number <= before);
        self.values.get(index).copied().filter(|_| k > 0)
    }

    /// The minimum number of counts whose sum can be at least `goal`. They are the largest ones.
    /// `None` if the sum of all counts is below `goal`.
    pub(crate) fn min_number_reaching(&self, goal: u64) -> Option<u64> {
        let rest = self.sum().checked_sub(goal)?;
        Some(self.len() - self.max_number_within(rest))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_answer_is_that_of_the_sorted_counts(
            mut counts in prop::collection::vec(prop_oneof![0u64..9, 0u64..2_000, 1u64<<20..1<<31], 0..40),
            k in 0u64..45,
            limit in prop_oneof![0u64..50, 0u64..1<<34],
        ) {
            let ordered = Ordered::of(counts.iter().copied());
            counts.sort_unstable();
            let smallest: u64 = counts.iter().take(k as usize).sum();
            let largest: u64 = counts.iter().rev().take(k as usize).sum();
            prop_assert_eq!(ordered.smallest(k), smallest);
            prop_assert_eq!(ordered.largest(k), largest);
            let top = counts.iter().rev().take(k as usize).next_back();
            prop_assert_eq!(ordered.min_of_largest(k), top.copied());
            let within = (0..=counts.len())
                .rfind(|&number| counts[..number].iter().sum::<u64>() <= limit);
            let within = within.map(|number| number as u64);
            prop_assert_eq!(Some(ordered.max_number_within(limit)), within);
            let reaching = (0..=counts.len())
                .find(|&number| counts.iter().rev().take(number).sum::<u64>() >= limit);
            let reaching = reaching.map(|number| number as u64);
            prop_assert_eq!(ordered.min_number_reaching(limit), reaching);
        }
    }
}
