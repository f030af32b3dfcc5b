//! Whether the stations' shares gather around one value or around several.
//!
//! # What it answers
//! Whether the stations, each held against the middle of its own group (region, parish), fall
//! into more than one lump: as they would if at some of them the counts arose in another way.
//!
//! # Formula
//! At station j with k votes of m, y_j = (k + u_j)/(m + 1), u_j uniform on (0, 1): the exact
//! counterpart of a continuous share, because k takes m + 1 values. Residual: y_j minus the median
//! of y over its group. Two questions are asked with Hartigan's dip D, its p-value being the upper
//! tail of √n·D for uniform samples from a simulated table: of all residuals together (or by
//! draws of the exact size where the settings ask for them); and of y in each group by itself,
//! where the number of groups with a p-value below 0.05 is held against the binomial law of
//! that level. The judgement is twice the lesser p-value. One-sided by nature: a sample cannot
//! have too few modes.
//!
//! # Assumptions
//! Within a group the shares have one mode. Groups may differ in their middle, spread and
//! lopsidedness. The uniform law is the least favourable of all with one mode, in the limit:
//! p-values of honest elections gather near 1, and their groups fall below 0.05 far less often than
//! one in twenty: 4 of 380 counties in Poland 2025 (either candidate), 4 of 277 municipalities
//! and 9 of 364 parishes in Venezuela V1, 0 to 2 of 362 districts in Chile 2021. Of the 84
//! regions of Russia 2011 there are 12 by turnout and 16 by the leader's share; of 86 in 2020, 30
//! by turnout.
//!
//! # When it misleads
//! A group that holds a town and its countryside, or two peoples, has two lumps by nature: Canada
//! 2011 without its ridings rejects at any level. So without groups, or with a single one, the
//! result is a description, and groups should be as small as the stations allow. Raw shares
//! of small stations repeat (1/2, 1/3, 2/5), and ties raise the dip: Chile's clean ballot boxes of
//! 2021 reject on raw shares and not on y. Lumps that overlap are not seen: a dip close to 0 does
//! not say that there is one way of counting. All residuals together hide what happens in a few
//! regions; single groups with few stations hide what happens a little everywhere.
//!
//! False alarms: of 1,000 simulated clean elections of each of 16 kinds, where at least 100 were
//! judged, p was 0.05 or less in 0.0% to 0.5%, and 0.01 or less in 0.0% to 0.2%. See
//! [`calibration`](crate::anomaly::calibration) and `docs/calibration-tables.md`.
//!
//! # Errors
//! Too few stations; slices of different lengths; a setting out of range.
//!
//! # Complexity
//! O(n log n), and O(draws · n) with draws.
//!
//! # Reference
//! Hartigan & Hartigan 1985, Annals of Statistics 13, 70–84.
//!
//! ```
//! use scrutineer::anomaly::multimodality::{MultimodalitySettings, multimodality};
//! use scrutineer::numeric::stream::Seed;
//! // In each of two regions, half of the stations lie near 30% and half near 80%.
//! let votes: Vec<u64> = (0..80).map(|i| if i % 2 == 0 { 120 + i } else { 320 + i }).collect();
//! let regions: Vec<u32> = (0..80).map(|i| i / 40).collect();
//! let stream = Seed::from_text("a public phrase").stream("multimodality");
//! let settings = MultimodalitySettings::default();
//! let found = multimodality(&votes, &[500; 80], &regions, &settings, &stream).unwrap();
//! assert!(found.p.unwrap().value < 0.001);
//! ```

use std::collections::BTreeMap;

use rand::RngExt;
use serde::{Deserialize, Serialize};

use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult};
use crate::anomaly::input::columns::Columns;
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::{Judgement, PValue};
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, SettingRule, Validate};
use crate::anomaly::shares::{keep, shares};
use crate::anomaly::{
    CountedUnits, FigureName, InputSlice, NoVerdictReason, NullDistribution, UndefinedReason,
};
use crate::model::Code;
use crate::numeric::binomial;
use crate::numeric::dip::{count_as_extreme, dip, null_dips};
use crate::numeric::dip_table;
use crate::numeric::stream::Stream;
/// How it is registered.
pub(crate) const CHECK: Registration<MultimodalitySettings> = Registration {
    key: "multimodality",
    code: Some(Code::A202),
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Ballots],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &MultimodalitySettings) -> CheckResult {
    input.with_columns(|columns| {
        let regions = input.regions(&columns.rows);
        let Columns { votes, ballots, .. } = columns;
        multimodality(votes, ballots, &regions, settings, input.stream)
    })
}

/// A group's own p-value counts when it is below this.
const BELOW: f64 = 0.05;

/// Settings of [`multimodality`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct MultimodalitySettings {
    /// Stations are left out where the whole is smaller: a share of few votes is mostly chance.
    pub min_size: u64,
    /// The check refuses on fewer stations.
    pub min_stations: u64,
    /// Groups with fewer stations give no residuals.
    pub min_group: u64,
    /// With fewer such groups the result is a description.
    pub min_groups: u64,
    /// Uniform samples of the exact size for the p-value of the residuals; 0 takes the table.
    pub draws: u64,
}

impl Default for MultimodalitySettings {
    fn default() -> Self {
        Self {
            min_size: 50,
            min_stations: 40,
            min_group: 20,
            min_groups: 2,
            draws: 0,
        }
    }
}

impl Validate for MultimodalitySettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let range = SettingRange::between(99.0, 10_000_000.0);
        let obeys = self.draws == 0 || range.contains(self.draws as f64);
        Problems::default()
            .rule("draws", obeys, SettingRule::ZeroOrWithin { range })
            .found()
    }
}

/// A dip, its p-value and where the single mode would lie.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DipTest {
    /// Values.
    pub size: u64,
    /// The dip.
    pub dip: f64,
    /// Its p-value under a uniform law.
    pub p: PValue,
    /// The lower end of the modal interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Dips of shares, as they are and within groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Multimodality {
    /// Of the residuals, where enough groups are large enough.
    pub residual: Option<DipTest>,
    /// Of the shares with their rounding undone.
    pub shares: DipTest,
    /// The dip of the raw shares, which ties raise.
    pub raw_dip: f64,
    /// Groups that are large enough.
    pub groups: u64,
    /// Of these, groups whose own dip has a p-value below 0.05.
    pub groups_below_5_percent: u64,
    /// The probability that so many groups or more are, by the binomial law.
    pub groups_p: Option<f64>,
    /// What the judgement rests on: twice the lesser of the p-values of residuals and groups.
    pub p: Option<PValue>,
    /// The stations.
    pub sample: Sample,
    /// The settings.
    pub settings: MultimodalitySettings,
}

/// Dips of `part/whole` over stations, and of its residuals within groups.
///
/// # Errors
/// See the module.
pub fn multimodality(
    part: &[u64],
    whole: &[u64],
    groups: &[u32],
    settings: &MultimodalitySettings,
    stream: &Stream,
) -> Result<Multimodality, NotApplicable> {
    same_length(
        whole.len(),
        &[
            (InputSlice::Part, part.len()),
            (InputSlice::Groups, groups.len()),
        ],
    )?;
    settings.validate()?;
    let kept = keep(part, whole, settings.min_size, InputSlice::Part)?;
    let least = settings.min_stations.max(dip_table::MIN_SIZE as u64);
    at_least(least, kept.sample.used, CountedUnits::Stations)?;
    let raw = dip(&shares(part, whole, &kept)).ok_or_else(undefined)?;

    let mut rows: Vec<(u32, u64, u64)> = kept
        .stations
        .iter()
        .filter_map(|&i| Some((*groups.get(i)?, *whole.get(i)?, *part.get(i)?)))
        .collect();
    // The random numbers go by what the stations say, not by the order in which they came.
    rows.sort_unstable();
    let mut random = stream.draw(0);
    let mut by_group: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
    for (group, whole, part) in rows {
        let within: f64 = random.random();
        let share = (part as f64 + within) / (whole as f64 + 1.0);
        by_group.entry(group).or_default().push(share);
    }
    let all: Vec<f64> = by_group.values().flatten().copied().collect();

    let (mut residuals, mut large, mut below) = (Vec::new(), 0, 0);
    let least = settings.min_group.max(dip_table::MIN_SIZE as u64);
    for shares in by_group.values_mut() {
        if (shares.len() as u64) < least {
            continue;
        }
        large += 1;
        shares.sort_unstable_by(f64::total_cmp);
        let own = test(shares, None)?;
        below += u64::from(own.p.value < BELOW);
        let middle = median(shares);
        residuals.extend(shares.iter().map(|share| share - middle));
    }
    let draws = (settings.draws > 0).then_some((settings.draws, stream));
    let enough = large >= settings.min_groups.max(1) && residuals.len() as u64 >= least;
    let residual = if enough {
        Some(test(&residuals, draws)?)
    } else {
        None
    };
    let groups_p = if enough {
        binomial::tails(below, large, BELOW).map(|tails| tails.at_least)
    } else {
        None
    };
    let p = residual.zip(groups_p).map(|(residual, groups)| {
        PValue::asymptotic(
            2.0 * residual.p.value.min(groups),
            NullDistribution::UniformDipAndBinomial,
        )
    });
    Ok(Multimodality {
        residual,
        groups_p,
        p,
        // Without groups the draws go to the shares themselves.
        shares: test(&all, draws.filter(|_| !enough))?,
        raw_dip: raw.statistic,
        groups: large,
        groups_below_5_percent: below,
        sample: kept.sample,
        settings: settings.clone(),
    })
}

fn undefined() -> NotApplicable {
    NotApplicable::Undefined {
        why: UndefinedReason::NoDip,
    }
}

fn test(values: &[f64], draws: Option<(u64, &Stream)>) -> Result<DipTest, NotApplicable> {
    let found = dip(values).ok_or_else(undefined)?;
    let p = match draws {
        Some((draws, stream)) => {
            let null = null_dips(values.len(), draws, &stream.substream("null"));
            PValue::resampled(count_as_extreme(&null, found.statistic), draws)
        }
        None => PValue::asymptotic(
            dip_table::upper_tail(values.len(), found.statistic).ok_or_else(undefined)?,
            NullDistribution::UniformDip,
        ),
    };
    Ok(DipTest {
        size: values.len() as u64,
        dip: found.statistic,
        p,
        low: found.low,
        high: found.high,
    })
}

/// Of values in rising order.
fn median(sorted: &[f64]) -> f64 {
    let upper = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
    let lower = sorted.get((sorted.len().max(1) - 1) / 2);
    (lower.copied().unwrap_or(upper) + upper) / 2.0
}

impl Summarize for Multimodality {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let settings = &self.settings;
        let below = self.groups_below_5_percent as f64;
        let (statistic, judgement) = match (&self.residual, self.groups_p, self.p) {
            (Some(test), Some(groups), Some(p)) => {
                let statistic = if groups < test.p.value {
                    figure(FigureName::SignificantGroups, below)
                } else {
                    figure(FigureName::ResidualDip, test.dip)
                };
                (statistic, Judgement::PValue(p))
            }
            _ => (
                figure(FigureName::ShareDip, self.shares.dip),
                Judgement::Described {
                    why: NoVerdictReason::NoGroups,
                },
            ),
        };
        let judged = self.residual.unwrap_or(self.shares);
        let mut figures = vec![
            figure(FigureName::DipSampleSize, judged.size as f64),
            figure(FigureName::Dip, judged.dip),
            figure(FigureName::DipPValue, judged.p.value),
            figure(FigureName::ModalIntervalLow, judged.low),
            figure(FigureName::ModalIntervalHigh, judged.high),
            figure(FigureName::UnroundedShareDip, self.shares.dip),
            figure(FigureName::ShareDipPValue, self.shares.p.value),
            figure(FigureName::RawShareDip, self.raw_dip),
        ];
        if self.groups > 0 {
            figures.push(figure(FigureName::Groups, self.groups as f64));
            figures.push(figure(FigureName::SignificantGroups, below));
            let expected = BELOW * self.groups as f64;
            figures.push(figure(FigureName::MaxExpectedSignificantGroups, expected));
        }
        Summary {
            statistic,
            judgement,
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures,
            settings: vec![
                Setting::new("min_size", settings.min_size),
                Setting::new("min_stations", settings.min_stations),
                Setting::new("min_group", settings.min_group),
                Setting::new("min_groups", settings.min_groups),
                Setting::new("draws", settings.draws),
            ],
            marks: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
