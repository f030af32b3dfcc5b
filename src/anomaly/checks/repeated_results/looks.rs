//! The p-value, from a few draws where these settle it and from all where they do not.

use statrs::function::beta::beta_reg;

use super::count::Kind;
use super::{RepeatClass, RepeatedResultsSettings};

/// Draws of the first look. The second has all.
const FIRST_DRAWS: u32 = 9;
/// The first look may raise one in so many of all alarms that chance raises.
const FIRST_SHARE: f64 = 20.0;
/// At most this, with that charge, is settled by the first look: so far out that it stays unusual
/// even where the dispersion is twice what nine draws show;
const CLEAR: f64 = 1e-12;
/// and so is what is above this.
const UNREMARKABLE: f64 = 0.2;

/// Repeats of each kind by size class.
type Counts = Vec<Vec<u64>>;

/// What the last look saw.
pub(super) struct Looks {
    pub(super) equal: Vec<RepeatClass>,
    pub(super) all_but_one: Vec<RepeatClass>,
    /// May be above 1.
    pub(super) p: f64,
    /// Draws made.
    pub(super) draws: u32,
}

/// Looks once or twice; `draw` counts the repeats of the draws with these numbers.
pub(super) fn take(
    observed: &Counts,
    settings: &RepeatedResultsSettings,
    width: usize,
    draw: impl Fn(&[u64]) -> Vec<Counts>,
) -> Looks {
    let numbers: Vec<u64> = (0..u64::from(settings.draws)).collect();
    let first = FIRST_DRAWS.min(settings.draws) as usize;
    let (now, later) = numbers.split_at_checked(first).unwrap_or((&numbers, &[]));
    let mut drawn = draw(now);
    let look = look(observed, &drawn, settings, width);
    match settled(look.p) {
        _ if later.is_empty() => look,
        Some(p) => Looks { p, ..look },
        None => {
            drawn.extend(draw(later));
            let all = self::look(observed, &drawn, settings, width);
            Looks {
                p: charged(all.p),
                ..all
            }
        }
    }
}

/// The result, where the first look's p-value settles it.
fn settled(p: f64) -> Option<f64> {
    if p * FIRST_SHARE <= CLEAR {
        Some(p * FIRST_SHARE)
    } else {
        (p > UNREMARKABLE).then(|| charged(p))
    }
}

/// What the first look may use up is taken off.
fn charged(p: f64) -> f64 {
    p / (1.0 - 1.0 / FIRST_SHARE)
}

fn look(
    observed: &Counts,
    drawn: &[Counts],
    settings: &RepeatedResultsSettings,
    width: usize,
) -> Looks {
    let cell = |counts: &Counts, kind: Kind, class: usize| {
        let of_kind = counts.get(kind as usize);
        of_kind
            .and_then(|kind| kind.get(class))
            .copied()
            .unwrap_or(0)
    };
    let classes = |kind: Kind| -> Vec<RepeatClass> {
        let classes = settings.classes.iter().enumerate();
        classes
            .map(|(class, &min_votes)| {
                let draws: Vec<u64> = drawn
                    .iter()
                    .map(|counts| cell(counts, kind, class))
                    .collect();
                one_class(min_votes, cell(observed, kind, class), &draws)
            })
            .collect()
    };
    let equal = classes(Kind::Equal);
    let all_but_one = if width < 3 {
        Vec::new()
    } else {
        classes(Kind::AllButOne)
    };
    let tests = (equal.len() + all_but_one.len()) as f64;
    let least = equal
        .iter()
        .chain(&all_but_one)
        .fold(1.0_f64, |least, class| least.min(class.p));
    Looks {
        equal,
        all_but_one,
        p: least * tests,
        draws: drawn.len() as u32,
    }
}

/// One class against its draws, of which there are two or more.
pub(super) fn one_class(min_votes: u64, repeats: u64, draws: &[u64]) -> RepeatClass {
    let sum: u64 = draws.iter().sum();
    let number = draws.len() as f64;
    let expected = sum as f64 / number;
    let squares: f64 = draws
        .iter()
        .map(|&draw| (draw as f64 - expected).powi(2))
        .sum();
    let dispersion = if sum == 0 {
        1.0
    } else {
        (squares / (number - 1.0) / expected).max(1.0)
    };
    let p = if repeats == 0 {
        1.0
    } else {
        beta_reg(
            repeats as f64 / dispersion,
            sum as f64 / dispersion + 1.0,
            1.0 / (number + 1.0),
        )
    };
    RepeatClass {
        min_votes,
        repeats,
        expected,
        dispersion,
        p,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One class of one kind with so many repeats, and with so many in each draw.
    fn of(repeats: u64, in_each: u64) -> Looks {
        let settings = RepeatedResultsSettings {
            classes: vec![25],
            draws: 99,
            ..RepeatedResultsSettings::default()
        };
        let draw = |numbers: &[u64]| vec![vec![vec![in_each], vec![0]]; numbers.len()];
        take(&vec![vec![repeats], vec![0]], &settings, 2, draw)
    }

    #[test]
    fn what_the_first_look_shows_clearly_is_not_looked_at_again() {
        // Twenty repeats where nine draws have none: 10⁻²⁰, times 20.
        let clear = of(20, 0);
        assert_eq!(clear.draws, 9);
        assert!((clear.p / 2e-19 - 1.0).abs() < 1e-9);
        let nothing = of(5, 5);
        assert_eq!(nothing.draws, 9);
        assert!(nothing.p > 0.2);
    }

    #[test]
    fn what_it_leaves_open_is_looked_at_with_all_draws() {
        // Two repeats where 99 draws have none: 100⁻², of which the first look has taken a part.
        let open = of(2, 0);
        assert_eq!(open.draws, 99);
        assert!((open.p / (1e-4 * 20.0 / 19.0) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn two_looks_at_uniform_p_values_give_no_more_than_uniform_ones() {
        // The worst case: the second look is alarmed exactly where the first is not.
        let result = |first: f64| {
            let second = (first - 1.0 / 20.0).rem_euclid(1.0);
            settled(first).unwrap_or(charged(second))
        };
        let grid: Vec<f64> = (0..100_000).map(|i| (f64::from(i) + 0.5) / 1e5).collect();
        for level in [1e-3, 0.01, 0.05, 0.19, 0.2, 0.5, 0.9] {
            let below = grid.iter().filter(|p| result(**p) <= level).count();
            assert!(below as f64 / 1e5 <= level, "{level} {below}");
        }
    }
}
