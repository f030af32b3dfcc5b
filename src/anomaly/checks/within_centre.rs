//! Tables of one centre as random splits of one electorate: too different, or too alike.
//!
//! # What it answers
//! Voters of one centre are assigned to its tables by a rule that hardly knows how they vote. Do
//! the tables' shares differ as much as such a split makes them, more, or less? Shares that were
//! written down rather than counted are often too alike.
//!
//! # Formula
//! Table t of a centre has vₜ of Tₜ votes for the selection; the centre has V of N, p = V/N. Its
//! statistic is Pearson's χ² = Σ (vₜ − Tₜp)² / (Tₜp(1−p)). Given all Tₜ and V the counts are
//! multivariate hypergeometric under a random split, so that with m tables exactly
//!
//! - E χ² = (m−1)N/(N−1),
//! - Var χ² = 2N/(N−3)·(a₁−b₁)(a₂−b₂) + N²/(N−1)·b₁b₂, with a₁ = (m−1)(N−m)/(N−1),
//!   a₂ = (N−2)/(N−1), b₁ = (N Σ 1/Tₜ − m²)/(N−2), b₂ = (N/V + N/(N−V) − 4)/(N−2).
//!
//! Over centres X = Σ χ², φ = X / ΣE; tails by the gamma distribution with X's mean and variance.
//! φ = 1 is a random split, φ > 1 over-, φ < 1 underdispersion. ρ is the intraclass correlation of
//! tables within centres, by moments (`numeric::overdispersion`).
//!
//! Each centre also has its own lower tail, by hypergeometric draws that stop at the tenth draw as
//! low as what was observed (Besag and Clifford 1991), so that most centres need few; and its own
//! upper tail under the fitted ρ, by the gamma approximation with mean
//! Σ (N−Tₜ)/(N−1) · (1 + (Tₜ−1)ρ), to count tables that stand out of their centre beyond what is
//! usual.
//!
//! The judgement is on underdispersion alone: twice the smaller of the lower tail of X and of
//! Simes' combination of the centres' lower tails. A split that is not random only raises χ², so
//! that this p-value is not too small for any honest split; two-sidedness would call every country
//! unusual whose tables are split by surname, age or street.
//!
//! # Assumptions
//! A table's total does not depend on how its voters vote. Voters decide one by one.
//!
//! # When it misleads
//! - Ballots of one centre mixed before counting and counted in equal parts at each table are alike
//!   as random splits are, not more.
//! - Overdispersion has innocent causes: tables by surname (ethnic groups, families), by age, by
//!   sex, by street; special tables for soldiers, prisoners, voters abroad. It is described, never
//!   judged. For the winner φ is 1.22 and ρ 0.0005 among tables of one centre in Venezuela 2024, and
//!   φ 2.4, ρ 0.008 in Bolivia 2019; none of their centres is too alike.
//! - Overdispersed centres hide too alike ones in X; the centres' own tails are for that.
//! - Few small tables say nothing: two tables of 20 votes are often equal by chance.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 0.0% to 2.8%, and 0.01 or less in 0.0% to 0.6%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::TooFew`] centres with two tables, or a
//! setting out of range.
//!
//! # Complexity
//! One sort, and for each centre between 10 and `draws` draws of m tables.
//!
//! # Reference
//! Haldane 1940 and Dawson 1954 for the moments; Besag and Clifford 1991; Simes 1986.
//!
//! ```
//! use scrutineer::anomaly::within_centre::{within_centre, WithinCentreSettings};
//! use scrutineer::numeric::stream::Seed;
//!
//! // Forty centres with three tables each, every table exactly at 50%: too alike.
//! let centres: Vec<u32> = (0..120).map(|table| table / 3).collect();
//! let stream = Seed::from_text("example").stream("within centre");
//! let settings = WithinCentreSettings::default();
//! let found = within_centre(&[150; 120], &[300; 120], &centres, &settings, &stream)?;
//! assert_eq!(found.dispersion, 0.0);
//! assert!(found.p_too_alike.value < 1e-6);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Hypergeometric};
use serde::{Deserialize, Serialize};
use statrs::function::gamma::{gamma_lr, gamma_ur};

use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::columns::Columns;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::{CountedUnits, ExclusionReason, FigureName, InputSlice, NullDistribution};
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, PValue, Sample, Summarize,
};
use crate::anomaly::{Setting, Summary};
use crate::model::Code;
use crate::numeric::multiple_testing::benjamini_hochberg;
use crate::numeric::overdispersion::Overdispersion;
use crate::numeric::stream::Stream;
use crate::threads;

#[cfg(test)]
mod tests;
/// How it is registered.
pub(crate) const CHECK: Registration<WithinCentreSettings> = Registration {
    key: "within_centre",
    code: Some(Code::A301),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Centre, Requirement::Ballots],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &WithinCentreSettings) -> CheckResult {
    let centre = input.centre()?;
    input.with_columns(|columns| {
        let centres = input.counts.centres(&columns.rows, centre);
        let Columns { votes, ballots, .. } = columns;
        within_centre(votes, ballots, &centres, settings, input.stream)
    })
}

/// More votes than a table or a centre has.
const MOST_VOTES: u64 = 1_000_000;
/// Draws as low as the observed at which a centre's draws stop.
const ENOUGH: u64 = 10;
/// A centre stands out above where its upper tail is no more than this.
const STANDS_OUT: f64 = 0.01;

/// What [`within_centre`] uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct WithinCentreSettings {
    /// Tables with fewer votes are left out.
    pub min_votes: u64,
    /// Fewer centres with two tables or more than this are no sample.
    pub min_centres: u64,
    /// At most so many draws for one centre.
    pub draws: u32,
}

impl Default for WithinCentreSettings {
    fn default() -> Self {
        Self {
            min_votes: 20,
            min_centres: 30,
            draws: 19_999,
        }
    }
}

impl Validate for WithinCentreSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .count(
                "draws",
                self.draws.into(),
                SettingRange::between(99.0, 10_000_000.0),
            )
            .found()
    }
}

/// How much the tables of one centre differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WithinCentre {
    /// φ: χ² over all centres, over its expectation under random splits.
    pub dispersion: f64,
    /// χ² over all centres.
    pub chi_square: f64,
    /// Its expectation under random splits.
    pub expected: f64,
    /// Its variance under random splits.
    pub variance: f64,
    /// The probability of a χ² as low, under random splits.
    pub p_below: PValue,
    /// The probability of a χ² as high, under random splits; honest splits that are not random
    /// make it small.
    pub p_above: PValue,
    /// Simes' combination of the lower tails of the centres.
    pub p_centres_below: PValue,
    /// Twice the smaller of the two lower ones: what is judged.
    pub p_too_alike: PValue,
    /// Intraclass correlation ρ of tables within centres; `None` where nothing tells.
    pub correlation: Option<f64>,
    /// The standard deviation of the tables' shares within centres beyond random splits, as a
    /// share; 0 where they do not differ more.
    pub spread: f64,
    /// Centres used.
    pub centres: u64,
    /// Centres whose tables are too alike with a q-value (Benjamini and Hochberg) of 0.05 or less.
    pub too_alike: u64,
    /// Centres whose χ² is in the upper 1% under the fitted ρ.
    pub too_different: u64,
    /// 1% of the centres.
    pub too_different_expected: f64,
    /// Tables used.
    pub sample: Sample,
    /// The tables of centres that are too alike, with 1 − q where that is positive.
    pub marks: Vec<Mark>,
    /// The settings.
    pub settings: WithinCentreSettings,
}

/// One table: the selection's votes, all votes, its place in the slices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Table {
    centre: u32,
    total: u64,
    votes: u64,
    place: usize,
}

/// One centre with two tables or more, and with votes both for the selection and for others.
struct Centre<'t> {
    tables: &'t [Table],
    votes: u64,
    total: u64,
    chi_square: f64,
    expected: f64,
    variance: f64,
}

impl<'t> Centre<'t> {
    fn of(tables: &'t [Table]) -> Option<Self> {
        let votes: u64 = tables.iter().map(|table| table.votes).sum();
        let total: u64 = tables.iter().map(|table| table.total).sum();
        let usable = tables.len() >= 2 && votes > 0 && votes < total;
        // Dawson's variance needs more than three votes.
        if !usable || !(4..=MOST_VOTES).contains(&total) {
            return None;
        }
        let (all, share) = (total as f64, votes as f64 / total as f64);
        let number = tables.len() as f64;
        let inverse: f64 = tables.iter().map(|table| 1.0 / table.total as f64).sum();
        let chi_square = chi_square(tables.iter().map(|table| (table.votes, table.total)), share);
        let a1 = (number - 1.0) * (all - number) / (all - 1.0);
        let a2 = (all - 2.0) / (all - 1.0);
        let b1 = (all * inverse - number * number) / (all - 2.0);
        let b2 = (1.0 / (share * (1.0 - share)) - 4.0) / (all - 2.0);
        Some(Self {
            tables,
            votes,
            total,
            chi_square,
            expected: (number - 1.0) * all / (all - 1.0),
            variance: 2.0 * all / (all - 3.0) * (a1 - b1) * (a2 - b2)
                + all * all / (all - 1.0) * b1 * b2,
        })
    }

    /// The probability of a χ² as low under a random split, from draws of one.
    fn lower_tail(&self, draws: u32, random: &mut ChaCha8Rng) -> f64 {
        let share = self.votes as f64 / self.total as f64;
        // Sums of the same terms in the same order: what is equal comes out equal, but for this.
        let limit = self.chi_square * (1.0 + 1e-9) + 1e-12;
        let mut as_low = 0;
        for draw in 1..=u64::from(draws) {
            let Some(split) = self.split(random) else {
                return 1.0;
            };
            let totals = self.tables.iter().map(|table| table.total);
            if chi_square(split.into_iter().zip(totals), share) <= limit {
                as_low += 1;
                if as_low == ENOUGH {
                    return as_low as f64 / draw as f64;
                }
            }
        }
        (as_low + 1) as f64 / (f64::from(draws) + 1.0)
    }

    /// The centre's votes dealt out to its tables again.
    fn split(&self, random: &mut ChaCha8Rng) -> Option<Vec<u64>> {
        let (mut votes, mut total) = (self.votes, self.total);
        self.tables
            .iter()
            .map(|table| {
                let count = Hypergeometric::new(total, votes, table.total)
                    .ok()?
                    .sample(random);
                votes = votes.checked_sub(count)?;
                total = total.checked_sub(table.total)?;
                Some(count)
            })
            .collect()
    }

    /// The probability of a χ² as high where tables differ with this ρ.
    fn upper_tail(&self, rho: f64) -> f64 {
        let all = self.total as f64;
        let mean: f64 = self
            .tables
            .iter()
            .map(|table| {
                let of = table.total as f64;
                (all - of) / (all - 1.0) * (1.0 + (of - 1.0) * rho)
            })
            .sum();
        let shape = (self.tables.len() as f64 - 1.0) / 2.0;
        upper(self.chi_square * shape / mean, shape)
    }
}

fn chi_square(tables: impl Iterator<Item = (u64, u64)>, share: f64) -> f64 {
    tables
        .map(|(votes, total)| {
            let total = total as f64;
            (votes as f64 - total * share).powi(2) / (total * share * (1.0 - share))
        })
        .sum()
}

/// Upper tail of the gamma distribution with scale 1; 1 at 0 and below.
fn upper(x: f64, shape: f64) -> f64 {
    if x > 0.0 && shape > 0.0 {
        gamma_ur(shape, x)
    } else {
        1.0
    }
}

/// Lower tail of the gamma distribution with scale 1; 0 at 0 and below.
fn lower(x: f64, shape: f64) -> f64 {
    if x > 0.0 && shape > 0.0 {
        gamma_lr(shape, x)
    } else {
        0.0
    }
}

/// Tables of one centre against random splits. All slices have one value for each table.
///
/// # Errors
/// See the module.
pub fn within_centre(
    votes: &[u64],
    totals: &[u64],
    centres: &[u32],
    settings: &WithinCentreSettings,
    stream: &Stream,
) -> Result<WithinCentre, NotApplicable> {
    settings.validate()?;
    same_length(
        votes.len(),
        &[
            (InputSlice::Totals, totals.len()),
            (InputSlice::Centres, centres.len()),
        ],
    )?;
    let (mut tables, mut small, mut wrong) = (Vec::new(), 0, 0);
    for (place, ((&votes, &total), &centre)) in votes.iter().zip(totals).zip(centres).enumerate() {
        if votes > total || total > MOST_VOTES {
            wrong += 1;
        } else if total < settings.min_votes.max(1) {
            small += 1;
        } else {
            tables.push(Table {
                centre,
                total,
                votes,
                place,
            });
        }
    }
    tables.sort_unstable();
    let used: Vec<Centre> = tables
        .chunk_by(|one, other| one.centre == other.centre)
        .filter_map(Centre::of)
        .collect();
    at_least(
        settings.min_centres.max(1),
        used.len() as u64,
        CountedUnits::CentresWithTwoTables,
    )?;

    let sum = |of: fn(&Centre) -> f64| -> f64 { used.iter().map(of).sum() };
    let found = sum(|centre| centre.chi_square);
    let expected = sum(|centre| centre.expected);
    let variance = sum(|centre| centre.variance);
    let scale = variance / expected;
    let (below, above) = if scale > 0.0 {
        let (x, shape) = (found / scale, expected / scale);
        (lower(x, shape), upper(x, shape))
    } else {
        (1.0, 1.0)
    };

    let numbered: Vec<(u64, &Centre)> = (0..).zip(&used).collect();
    let tails = threads::map(&numbered, |&(number, centre)| {
        centre.lower_tail(settings.draws, &mut stream.draw(number))
    });
    let q = benjamini_hochberg(&tails);
    // Simes' combination is the least of Benjamini and Hochberg's adjusted p-values.
    let simes = q.iter().fold(1.0_f64, |least, &q| least.min(q));

    let spreads = used.iter().map(|centre| {
        Overdispersion::of(centre.tables.iter().map(|table| (table.votes, table.total)))
    });
    let correlation = spreads.sum::<Overdispersion>().rho();
    let rho = correlation.unwrap_or(0.0).clamp(0.0, 1.0);
    let too_different = used
        .iter()
        .filter(|centre| centre.upper_tail(rho) <= STANDS_OUT)
        .count() as u64;
    let weighted = used.iter().map(|centre| {
        let share = centre.votes as f64 / centre.total as f64;
        centre.total as f64 * share * (1.0 - share)
    });
    let all: f64 = used.iter().map(|centre| centre.total as f64).sum();
    let mut marks: Vec<Mark> = used
        .iter()
        .zip(&q)
        .filter(|(_, q)| **q < 1.0)
        .flat_map(|(centre, &q)| {
            centre.tables.iter().map(move |table| Mark {
                station: table.place,
                weight: (1.0 - q).clamp(0.0, 1.0),
                votes: None,
            })
        })
        .collect();
    marks.sort_by_key(|mark| mark.station);
    let in_centres: u64 = used.iter().map(|centre| centre.tables.len() as u64).sum();
    let draws = u64::from(settings.draws);
    let resampled = |value: f64| PValue {
        value: value.clamp(0.0, 1.0),
        ..PValue::resampled(0, draws)
    };
    let gamma = NullDistribution::MomentMatchedGamma;
    Ok(WithinCentre {
        dispersion: found / expected,
        chi_square: found,
        expected,
        variance,
        p_below: PValue::asymptotic(below, gamma),
        p_above: PValue::asymptotic(above, gamma),
        p_centres_below: resampled(simes),
        p_too_alike: if below <= simes {
            PValue::asymptotic(2.0 * below, gamma)
        } else {
            resampled(2.0 * simes)
        },
        correlation,
        spread: (weighted.sum::<f64>() / all * rho).sqrt(),
        centres: used.len() as u64,
        too_alike: q.iter().filter(|q| **q <= 0.05).count() as u64,
        too_different,
        too_different_expected: STANDS_OUT * used.len() as f64,
        sample: Sample::of(in_centres)
            .without(ExclusionReason::TooFewVotes, small)
            .without(ExclusionReason::MoreVotesThanTotalOrImplausiblyMany, wrong)
            .without(
                ExclusionReason::OnlyTableOrOneKindOfVotes,
                tables.len() as u64 - in_centres,
            ),
        marks,
        settings: settings.clone(),
    })
}

impl Summarize for WithinCentre {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let mut figures = vec![
            figure(FigureName::DispersionLowerTailPValue, self.p_below.value),
            figure(FigureName::DispersionUpperTailPValue, self.p_above.value),
            figure(FigureName::Centres, self.centres as f64),
            figure(FigureName::CentresTooAlike, self.too_alike as f64),
            figure(FigureName::CentresInUpperPercent, self.too_different as f64),
            figure(
                FigureName::ExpectedCentresInUpperPercent,
                self.too_different_expected,
            ),
            figure(FigureName::StandardDeviationBeyondRandomSplits, self.spread),
        ];
        figures.extend(
            self.correlation
                .map(|rho| figure(FigureName::CorrelationWithinCentres, rho)),
        );
        Summary {
            statistic: figure(FigureName::WithinCentreDispersion, self.dispersion),
            judgement: Judgement::PValue(self.p_too_alike),
            direction: Direction::of(self.dispersion, 1.0),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures,
            settings: vec![
                Setting::new("min_votes", self.settings.min_votes),
                Setting::new("min_centres", self.settings.min_centres),
                Setting::new("draws", self.settings.draws),
            ],
            marks: self.marks.clone(),
        }
    }
}
