//! A model of ballot stuffing, fitted to how a selection's votes lie over its electorates.
//!
//! # What it answers
//! With which parts of stations stuffed a little (f_i) and fully (f_e), and with which taste for
//! taking votes from others (α), a published model comes closest to the histogram of w/N. A
//! description, and never a headline: two laboratories' f_i for one election differ five-fold.
//!
//! # Formula
//! Honest: w/N = τ_j·ν_j, τ_j ~ N(τ, σ_τ), ν_j ~ N(ν, σ_ν), both truncated to [0, 1], with the
//! moments of [`fingerprint`](super::fingerprint::fingerprint()). Stuffed by ξ:
//! w/N = τν + ξ(1 − τ) + ξ^α(1 − ν)τ; a little: ξ = |N(0, θ)|; fully: ξ = 1 − |N(0, 0.075)|, both
//! truncated to [0, 1]. The three histograms h₀, h₁(α), h₂(α) of 100 cells come from the same
//! simulated honest stations; the mixture (1 − f_i − f_e)h₀ + f_i h₁ + f_e h₂ that is nearest to
//! the observed one by the sum of squares is found exactly for each α on the grid, and the
//! nearest α is kept. Every station counts once.
//!
//! # Assumptions
//! That honest turnout and share are independent and normal, and that one centre and spread serve
//! the whole country: both are false in every country with regions.
//!
//! # When it misleads
//! Whatever the normal law does not hold, f_i takes up: a region that leans to the selection, towns
//! against villages. This fit gives for Russia 2011 f_i = 0.65, f_e = 0.032, α = 1.6; published are
//! 0.64, 0.033 and 2.3 (and 0.39, 0.021, 1.5 for 2012). But for the clean Polish run-off of 2025 it
//! gives f_i = 0.72 for one candidate and 1 for the other, both with the largest α tried, f_e = 0;
//! and for the winner of Venezuela V1 0 and 0. So f_i says nothing about an election; f_e, the lump
//! in the corner, at least stays at 0 in these. An α at an end of its range, or many misplaced
//! stations, means that the model does not fit at all.
//!
//! # Errors
//! As the fingerprint; a spread that is not defined; a setting out of range.
//!
//! # Complexity
//! O(simulated · values of α).
//!
//! # Reference
//! Klimek, Yegorov, Hanel & Thurner 2012, PNAS 109, 16469–16473.
//!
//! ```
//! use scrutineer::anomaly::fingerprint_fit::{FingerprintFitSettings, fingerprint_fit};
//! use scrutineer::numeric::stream::Seed;
//! let ballots: Vec<u64> = (0..200).map(|i| 500 + i * i % 97).collect();
//! let votes: Vec<u64> = (0..200).map(|i| 250 + i * 31 % 83).collect();
//! let stream = Seed::from_text("a public phrase").stream("fit");
//! let settings = FingerprintFitSettings { simulated: 2000, ..Default::default() };
//! let registered = [1000; 200];
//! let found =
//!     fingerprint_fit(&registered, &ballots, &ballots, &votes, &settings, &stream).unwrap();
//! assert!(found.incremental + found.extreme <= 1.0);
//! ```

use rand::Rng;
use rand::distr::Distribution;
use rand_distr::Normal;
use serde::{Deserialize, Serialize};

use super::fingerprint::{Fingerprint, FingerprintSettings, fingerprint, stations};
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::columns::Columns;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::Judgement;
use crate::anomaly::not_applicable::NotApplicable;
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, SettingRule, Validate};
use crate::anomaly::{FigureName, NoVerdictReason, UndefinedReason};
use crate::numeric::stream::Stream;
use crate::threads;
/// How it is registered.
pub(crate) const CHECK: Registration<FingerprintFitSettings> = Registration {
    key: "fingerprint_fit",
    code: None,
    applies_to: AppliesTo::Selections,
    by_default: false,
    requires: &[Requirement::RegisteredVoters],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &FingerprintFitSettings) -> CheckResult {
    input.with_columns(|columns| {
        let issued = columns.issued_or_cast();
        let Columns {
            registered,
            ballots,
            votes,
            ..
        } = columns;
        fingerprint_fit(registered, &issued, ballots, votes, settings, input.stream)
    })
}

/// Cells of a histogram.
const CELLS: usize = 100;

/// Spread of ξ below 1 at a fully stuffed station, as published.
const FULL: f64 = 0.075;

/// Settings of [`fingerprint_fit`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct FingerprintFitSettings {
    /// Of the fingerprint.
    pub fingerprint: FingerprintSettings,
    /// Simulated stations.
    pub simulated: u64,
    /// α is tried from this,
    pub min_alpha: f64,
    /// up to this,
    pub max_alpha: f64,
    /// in so many equal steps.
    pub alpha_steps: u32,
}

impl Default for FingerprintFitSettings {
    fn default() -> Self {
        Self {
            fingerprint: FingerprintSettings::default(),
            simulated: 100_000,
            min_alpha: 0.5,
            max_alpha: 5.0,
            alpha_steps: 45,
        }
    }
}

/// The model's nearest parameters.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FingerprintFit {
    /// f_i: the part of stations stuffed a little.
    pub incremental: f64,
    /// f_e: the part stuffed fully.
    pub extreme: f64,
    /// α.
    pub alpha: f64,
    /// Half the sum of absolute differences between the histograms: the part of stations that the
    /// model misplaces.
    pub misplaced: f64,
    /// Sum of squared differences between the histograms, which the fit makes least.
    pub distance: f64,
    /// The same for the model without any stuffing.
    pub distance_honest: f64,
    /// f_i at the values of α whose distance is within a tenth of the least: from, to.
    pub incremental_range: (f64, f64),
    /// The fingerprint whose moments were used.
    pub fingerprint: Fingerprint,
    /// The settings.
    pub settings: FingerprintFitSettings,
}

/// The parameters of the model that come nearest to the observed histogram of votes/registered.
///
/// # Errors
/// See the module.
pub fn fingerprint_fit(
    registered: &[u64],
    given: &[u64],
    received: &[u64],
    votes: &[u64],
    settings: &FingerprintFitSettings,
    stream: &Stream,
) -> Result<FingerprintFit, NotApplicable> {
    settings.validate()?;
    let found = fingerprint(registered, given, received, votes, &settings.fingerprint)?;
    let (stations, _) = stations(registered, given, received, votes, &settings.fingerprint)?;
    let (Some(turnout_spread), Some(share_spread), Some(theta)) =
        (found.turnout_spread, found.share_spread, found.theta)
    else {
        return Err(NotApplicable::Undefined {
            why: UndefinedReason::NoStationsOnOneSide,
        });
    };
    let observed = histogram(stations.iter().map(|station| station.reach));
    let undefined = || NotApplicable::Undefined {
        why: UndefinedReason::SpreadNotFinite,
    };
    let turnout = Normal::new(found.turnout, turnout_spread).map_err(|_| undefined())?;
    let share = Normal::new(found.share, share_spread).map_err(|_| undefined())?;
    let little = Normal::new(0.0, theta).map_err(|_| undefined())?;
    let full = Normal::new(0.0, FULL).map_err(|_| undefined())?;
    let mut random = stream.draw(0);
    let simulated: Vec<Simulated> = (0..settings.simulated)
        .map(|_| Simulated {
            turnout: within(&mut random, &turnout, |value| value),
            share: within(&mut random, &share, |value| value),
            little: within(&mut random, &little, f64::abs),
            full: within(&mut random, &full, |value| 1.0 - value.abs()),
        })
        .collect();
    let honest = histogram(simulated.iter().map(|one| one.turnout * one.share));
    let steps: Vec<u32> = (0..=settings.alpha_steps).collect();
    let fits = threads::map(&steps, |&step| {
        let part = f64::from(step) / f64::from(settings.alpha_steps.max(1));
        let alpha = settings.min_alpha + part * (settings.max_alpha - settings.min_alpha);
        let little = histogram(simulated.iter().map(|one| one.stuffed(one.little, alpha)));
        let full = histogram(simulated.iter().map(|one| one.stuffed(one.full, alpha)));
        let (incremental, extreme) = nearest(&observed, &honest, &little, &full);
        let mixture = mix(&honest, &little, &full, incremental, extreme);
        Fit {
            alpha,
            incremental,
            extreme,
            squares: squares(&observed, &mixture),
            misplaced: misplaced(&observed, &mixture),
        }
    });
    let best = fits.iter().min_by(|a, b| a.squares.total_cmp(&b.squares));
    let best = best.ok_or_else(undefined)?;
    let near = fits.iter().filter(|fit| fit.squares <= 1.1 * best.squares);
    let range = near.fold((best.incremental, best.incremental), |(low, high), fit| {
        (low.min(fit.incremental), high.max(fit.incremental))
    });
    Ok(FingerprintFit {
        incremental: best.incremental,
        extreme: best.extreme,
        alpha: best.alpha,
        misplaced: best.misplaced,
        distance: best.squares,
        distance_honest: squares(&observed, &honest),
        incremental_range: range,
        fingerprint: found,
        settings: settings.clone(),
    })
}

impl Validate for FingerprintFitSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let alpha = SettingRange::above(0.0).and_at_most(100.0);
        let both = [self.min_alpha, self.max_alpha];
        let unordered =
            both.iter().all(|&one| alpha.contains(one)) && self.min_alpha > self.max_alpha;
        let at_most = SettingRule::AtMostSetting {
            other: "max_alpha".to_string(),
        };
        Problems::default()
            .table("fingerprint", self.fingerprint.problems())
            .count(
                "simulated",
                self.simulated,
                SettingRange::between(1_000.0, 10_000_000.0),
            )
            .number("min_alpha", self.min_alpha, alpha)
            .number("max_alpha", self.max_alpha, alpha)
            .rule("min_alpha", !unordered, at_most)
            .count(
                "alpha_steps",
                self.alpha_steps as u64,
                SettingRange::at_most(1_000.0),
            )
            .found()
    }
}

/// The random numbers of one station, the same for every α.
struct Simulated {
    turnout: f64,
    share: f64,
    little: f64,
    full: f64,
}

impl Simulated {
    fn stuffed(&self, by: f64, alpha: f64) -> f64 {
        self.turnout * self.share
            + by * (1.0 - self.turnout)
            + by.powf(alpha) * (1.0 - self.share) * self.turnout
    }
}

struct Fit {
    alpha: f64,
    incremental: f64,
    extreme: f64,
    squares: f64,
    misplaced: f64,
}

/// A number between 0 and 1. The laws used here have at least some mass there; should a hundred
/// draws miss it, the last is moved to the nearer end.
fn within(random: &mut impl Rng, law: &Normal<f64>, shape: impl Fn(f64) -> f64) -> f64 {
    let mut value = 0.0;
    for _ in 0..100 {
        value = shape(law.sample(random));
        if (0.0..=1.0).contains(&value) {
            return value;
        }
    }
    value.clamp(0.0, 1.0)
}

type Histogram = [f64; CELLS];

fn histogram(values: impl Iterator<Item = f64>) -> Histogram {
    let mut counts = [0_u64; CELLS];
    let mut all = 0_u64;
    for value in values {
        let cell = ((value * CELLS as f64) as usize).min(CELLS - 1);
        if let Some(count) = counts.get_mut(cell) {
            *count += 1;
        }
        all += 1;
    }
    counts.map(|count| count as f64 / all.max(1) as f64)
}

fn mix(honest: &Histogram, little: &Histogram, full: &Histogram, f: f64, g: f64) -> Histogram {
    std::array::from_fn(|cell| (1.0 - f - g) * honest[cell] + f * little[cell] + g * full[cell])
}

fn squares(one: &Histogram, other: &Histogram) -> f64 {
    let pairs = one.iter().zip(other);
    pairs.map(|(a, b)| (a - b) * (a - b)).sum()
}

fn misplaced(one: &Histogram, other: &Histogram) -> f64 {
    let pairs = one.iter().zip(other);
    pairs.map(|(a, b)| (a - b).abs()).sum::<f64>() / 2.0
}

/// The parts f, g ≥ 0, f + g ≤ 1 of the mixture nearest to what was observed: inside the triangle
/// where the gradient vanishes, or on the best of its three sides.
fn nearest(
    observed: &Histogram,
    honest: &Histogram,
    little: &Histogram,
    full: &Histogram,
) -> (f64, f64) {
    let dot = |a: &Histogram, b: &Histogram| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let minus = |a: &Histogram, b: &Histogram| -> Histogram {
        std::array::from_fn(|cell| a[cell] - b[cell])
    };
    let (want, f, g) = (
        minus(observed, honest),
        minus(little, honest),
        minus(full, honest),
    );
    // The best place on a side, from its start in a direction.
    let side = |want: &Histogram, along: &Histogram| {
        let length = dot(along, along);
        if length > 0.0 {
            (dot(want, along) / length).clamp(0.0, 1.0)
        } else {
            0.0
        }
    };
    let third = side(&minus(observed, little), &minus(full, little));
    let mut candidates = vec![
        (side(&want, &f), 0.0),
        (0.0, side(&want, &g)),
        (1.0 - third, third),
    ];
    let (ff, gg, fg) = (dot(&f, &f), dot(&g, &g), dot(&f, &g));
    let determinant = ff * gg - fg * fg;
    if determinant > 1e-12 * ff * gg {
        let (wf, wg) = (dot(&want, &f), dot(&want, &g));
        let inside = (
            (wf * gg - wg * fg) / determinant,
            (wg * ff - wf * fg) / determinant,
        );
        if inside.0 >= 0.0 && inside.1 >= 0.0 && inside.0 + inside.1 <= 1.0 {
            candidates = vec![inside];
        }
    }
    let distance = |&(a, b): &(f64, f64)| squares(observed, &mix(honest, little, full, a, b));
    let best = candidates
        .into_iter()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)));
    best.unwrap_or((0.0, 0.0))
}

impl Summarize for FingerprintFit {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let settings = &self.settings;
        let sample: Sample = self.fingerprint.sample.clone();
        Summary {
            statistic: figure(FigureName::IncrementalFraction, self.incremental),
            judgement: Judgement::Described {
                why: NoVerdictReason::ModelWithoutRegions,
            },
            direction: Direction::None,
            sample,
            counted: None,
            effect_votes: None,
            figures: vec![
                figure(FigureName::IncrementalFractionLow, self.incremental_range.0),
                figure(
                    FigureName::IncrementalFractionHigh,
                    self.incremental_range.1,
                ),
                figure(FigureName::ExtremeFraction, self.extreme),
                figure(FigureName::Alpha, self.alpha),
                figure(FigureName::MisplacedFraction, self.misplaced),
                figure(FigureName::SumOfSquaredDifferences, self.distance),
                figure(
                    FigureName::SumOfSquaredDifferencesWithoutStuffing,
                    self.distance_honest,
                ),
            ],
            settings: vec![
                Setting::new("simulated", settings.simulated),
                Setting::new("min_alpha", settings.min_alpha),
                Setting::new("max_alpha", settings.max_alpha),
                Setting::new("alpha_steps", settings.alpha_steps),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::RngExt;

    use super::*;
    use crate::numeric::stream::Seed;

    fn stream(name: &str) -> Stream {
        Seed::from_text("test").stream(name)
    }

    #[test]
    fn the_nearest_mixture_is_the_one_that_was_mixed() {
        let cell = |from: usize| -> Histogram {
            std::array::from_fn(|cell| {
                if (from..from + 20).contains(&cell) {
                    0.05
                } else {
                    0.0
                }
            })
        };
        let (honest, little, full) = (cell(20), cell(30), cell(70));
        let observed = mix(&honest, &little, &full, 0.3, 0.1);
        let (f, g) = nearest(&observed, &honest, &little, &full);
        assert!((f - 0.3).abs() < 1e-12 && (g - 0.1).abs() < 1e-12);
        // Beyond a corner the corner is nearest.
        assert_eq!(nearest(&full, &honest, &little, &full), (0.0, 1.0));
        assert_eq!(nearest(&honest, &honest, &little, &full), (0.0, 0.0));
    }

    #[test]
    fn the_fit_finds_full_stuffing_that_was_planted() {
        // Honest stations by the model itself, a twentieth of them stuffed fully.
        let mut random = stream("planted").draw(0);
        let (turnout, share) = (
            Normal::new(0.55, 0.07).unwrap(),
            Normal::new(0.45, 0.06).unwrap(),
        );
        let (mut ballots, mut votes) = (Vec::new(), Vec::new());
        for _ in 0..5000 {
            let (mut t, mut v) = (turnout.sample(&mut random), share.sample(&mut random));
            if random.random_bool(0.05) {
                (t, v) = (0.97, 0.98);
            }
            let cast = (t * 2000.0) as u64;
            ballots.push(cast);
            votes.push((v * cast as f64) as u64);
        }
        let settings = FingerprintFitSettings {
            simulated: 20_000,
            ..Default::default()
        };
        let registered = vec![2000; 5000];
        let found = fingerprint_fit(
            &registered,
            &ballots,
            &ballots,
            &votes,
            &settings,
            &stream("f"),
        )
        .unwrap();
        // The planted stations lie in two cells, the model's in ten: a third may be lost.
        assert!((0.03..0.08).contains(&found.extreme), "{}", found.extreme);
        assert!(found.distance < found.distance_honest);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_panics_and_order_does_not_show(
            rows in prop::collection::vec(
                prop::array::uniform4(prop_oneof![0u64..90, any::<u64>()]), 0..60)
        ) {
            let settings = FingerprintFitSettings {
                fingerprint: FingerprintSettings { min_stations: 3, ..Default::default() },
                simulated: 1000,
                alpha_steps: 3,
                ..Default::default()
            };
            let run = |rows: &[[u64; 4]]| {
                let column = |k: usize| rows.iter().map(|row| row[k]).collect::<Vec<u64>>();
                let stream = stream("p");
                fingerprint_fit(&column(0), &column(1), &column(2), &column(3), &settings, &stream)
            };
            let mut rows = rows;
            for row in &mut rows {
                row.sort_unstable();
                row.reverse();
            }
            let one = run(&rows);
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
