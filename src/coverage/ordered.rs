//! Counts in order, with the sum of any number of the smallest or the largest.

/// Counts in ascending order, as distinct values with how many there are up to each.
///
/// # Complexity
/// Linear in the counts, as long as few of them are above 16,384; those are sorted. Each question takes the logarithm of the number of distinct values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ordered {
    values: Vec<u64>,
    /// How many counts there are up to and with each value.
    many: Vec<u64>,
    /// Their sum.
    sums: Vec<u64>,
}

/// How often each count occurs, gathered in any order and in any number of parts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tallied {
    times: Vec<u64>,
    /// Counts too large for a place of their own.
    beyond: Vec<u64>,
}

/// Counts below this have a place of their own: no tally sheet of a usual size has more.
const PLACES: u64 = 1 << 14;

impl Tallied {
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
        if count < PLACES {
            let places = (count as usize + 1).next_power_of_two().max(256);
            self.times.resize(places, 0);
            self.times[count as usize] += 1;
        } else {
            self.beyond.push(count);
        }
    }

    pub(crate) fn and(mut self, other: Self) -> Self {
        if self.times.len() < other.times.len() {
            return other.and(self);
        }
        for (times, more) in self.times.iter_mut().zip(&other.times) {
            *times += more;
        }
        self.beyond.extend(other.beyond);
        self
    }

    /// The counts in order.
    pub(crate) fn ordered(mut self) -> Ordered {
        let mut ordered = Ordered::default();
        for (value, &times) in (0u64..).zip(&self.times).filter(|(_, times)| **times > 0) {
            ordered.push(value, times);
        }
        self.beyond.sort_unstable();
        for same in self.beyond.chunk_by(|a, b| a == b) {
            ordered.push(same[0], same.len() as u64);
        }
        ordered
    }
}

impl Ordered {
    /// Puts the counts in order.
    pub(crate) fn of(counts: impl IntoIterator<Item = u64>) -> Self {
        let mut tallied = Tallied::default();
        counts.into_iter().for_each(|count| tallied.add(count));
        tallied.ordered()
    }

    fn push(&mut self, value: u64, times: u64) {
        self.values.push(value);
        self.many.push(self.len() + times);
        // Counts are below 2^32 or bounded by rolls that add up in 64 bits; a sum that would not
        // fit stays at the largest number, and every use of it is a bound that then holds nothing.
        self.sums
            .push(self.sum().saturating_add(value.saturating_mul(times)));
    }

    /// How many counts there are.
    pub(crate) fn len(&self) -> u64 {
        self.many.last().copied().unwrap_or(0)
    }

    /// Their sum.
    pub(crate) fn sum(&self) -> u64 {
        self.sums.last().copied().unwrap_or(0)
    }

    /// The sum of the `k` smallest, or of all.
    pub(crate) fn smallest(&self, k: u64) -> u64 {
        let at = self.many.partition_point(|&many| many <= k);
        let before = at.checked_sub(1);
        let (many, sum) = before.map_or((0, 0), |at| (self.many[at], self.sums[at]));
        match self.values.get(at) {
            Some(&value) => sum + value * (k - many),
            None => sum,
        }
    }

    /// The sum of the `k` largest, or of all.
    pub(crate) fn largest(&self, k: u64) -> u64 {
        self.sum() - self.smallest(self.len().saturating_sub(k))
    }

    /// The most counts whose sum can be `limit` or less: so many of the smallest.
    pub(crate) fn most_within(&self, limit: u64) -> u64 {
        let at = self.sums.partition_point(|&sum| sum <= limit);
        let before = at.checked_sub(1);
        let (many, sum) = before.map_or((0, 0), |at| (self.many[at], self.sums[at]));
        match self.values.get(at) {
            Some(&value) => many + (limit - sum) / value,
            None => many,
        }
    }

    /// The least of the `k` largest; `None` of none.
    pub(crate) fn least_of_largest(&self, k: u64) -> Option<u64> {
        let before = self.len().saturating_sub(k.min(self.len()));
        let at = self.many.partition_point(|&many| many <= before);
        self.values.get(at).copied().filter(|_| k > 0)
    }

    /// The fewest counts whose sum can be `goal` or more: so many of the largest. `None` where
    /// all of them are not enough.
    pub(crate) fn fewest_reaching(&self, goal: u64) -> Option<u64> {
        let rest = self.sum().checked_sub(goal)?;
        Some(self.len() - self.most_within(rest))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn every_sum_is_that_of_the_sorted_counts(
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
            prop_assert_eq!(ordered.least_of_largest(k), top.copied());
            let within = (0..=counts.len())
                .rfind(|&many| counts[..many].iter().sum::<u64>() <= limit);
            prop_assert_eq!(Some(ordered.most_within(limit)), within.map(|many| many as u64));
            let reaching = (0..=counts.len())
                .find(|&many| counts.iter().rev().take(many).sum::<u64>() >= limit);
            prop_assert_eq!(ordered.fewest_reaching(limit), reaching.map(|many| many as u64));
        }
    }
}
