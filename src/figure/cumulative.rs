//! The share of a selection among all stations up to each turnout.

/// Stations up to one turnout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The turnout, in tenths of a percent: every station with no more than that is in.
    pub tenths: usize,
    /// Their votes for the selection.
    pub votes: u64,
    /// Their ballots.
    pub ballots: u64,
    /// How many they are.
    pub stations: u64,
}

/// A point for every tenth of a percent of turnout in which a station lies, in their order; empty
/// where there is no station with a roll and ballots.
///
/// ```
/// use scrutineer::figure::cumulative::cumulative;
/// let found = cumulative(&[100, 100], &[60, 40], &[45, 10]);
/// assert_eq!((found[0].tenths, found[0].votes, found[0].ballots), (400, 10, 40));
/// assert_eq!((found[1].tenths, found[1].votes, found[1].ballots), (600, 55, 100));
/// ```
pub fn cumulative(registered: &[u64], ballots: &[u64], votes: &[u64]) -> Vec<Point> {
    let mut steps = vec![(0, 0, 0); 1001];
    for ((&registered, &ballots), &votes) in registered.iter().zip(ballots).zip(votes) {
        if ballots > 0 && ballots <= registered && votes <= ballots {
            let tenths = (u128::from(ballots) * 1000).div_ceil(u128::from(registered));
            let step = &mut steps[tenths as usize];
            *step = add(*step, (votes, ballots, 1));
        }
    }
    let mut so_far = (0, 0, 0);
    let mut points = Vec::new();
    for (tenths, step) in steps.into_iter().enumerate() {
        so_far = add(so_far, step);
        if step.2 > 0 {
            points.push(Point {
                tenths,
                votes: so_far.0,
                ballots: so_far.1,
                stations: so_far.2,
            });
        }
    }
    points
}

/// Votes, ballots and stations, added up; numbers that no election has stop at the largest.
fn add(a: (u64, u64, u64), b: (u64, u64, u64)) -> (u64, u64, u64) {
    (
        a.0.saturating_add(b.0),
        a.1.saturating_add(b.1),
        a.2.saturating_add(b.2),
    )
}
