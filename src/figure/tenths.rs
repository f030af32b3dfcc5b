//! Turnouts or shares in steps of a tenth of a percentage point.

/// Steps: 0.0% to 100.0%.
pub const STEPS: usize = 1001;

/// Stations by a proportion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tenths {
    /// Stations whose proportion is nearest to so many tenths of a percent.
    pub stations: Vec<u64>,
    /// All of them.
    pub sum: u64,
}

impl Tenths {
    /// Stations that lie nearest to a tenth between this percent and the next, and those of them
    /// that lie nearest to this percent itself.
    pub fn of_percent(&self, percent: usize) -> (u64, u64) {
        let first = (percent * 10).min(STEPS);
        let tenths = &self.stations[first..(first + 10).min(STEPS)];
        (tenths.iter().sum(), tenths.first().copied().unwrap_or(0))
    }

    /// All stations that lie nearest to a whole percent.
    pub fn at_whole_percents(&self) -> u64 {
        self.stations.iter().step_by(10).sum()
    }
}

/// Stations by `part / whole`, rounded half up to a tenth of a percent; those without a whole are
/// left out. `None` where none is left.
///
/// ```
/// use scrutineer::figure::tenths::tenths;
/// let found = tenths(&[1, 500, 1], &[3, 1000, 0]).unwrap();
/// assert_eq!((found.stations[333], found.of_percent(50), found.sum), (1, (1, 1), 2));
/// ```
pub fn tenths(part: &[u64], whole: &[u64]) -> Option<Tenths> {
    let mut stations = vec![0; STEPS];
    for (&part, &whole) in part.iter().zip(whole) {
        if whole > 0 && part <= whole {
            let (part, whole) = (u128::from(part), u128::from(whole));
            stations[((part * 2000 + whole) / (2 * whole)) as usize] += 1;
        }
    }
    let sum = stations.iter().sum();
    (sum > 0).then_some(Tenths { stations, sum })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_percent_is_in_the_middle_of_its_step() {
        // 69.95% and 70.04% are nearest to 70.0%, 70.05% is nearest to 70.1%.
        let found = tenths(
            &[6_995, 7_004, 7_005, 0, 9],
            &[10_000, 10_000, 10_000, 5, 9],
        )
        .unwrap();
        assert_eq!(found.of_percent(70), (3, 2));
        assert_eq!(
            (found.of_percent(100), found.of_percent(0)),
            ((1, 1), (1, 1))
        );
        assert_eq!((found.at_whole_percents(), found.sum), (4, 5));
        assert_eq!(tenths(&[], &[]), None);
    }
}
