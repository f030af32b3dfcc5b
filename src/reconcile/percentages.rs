//! Do the announced percentages fit the announced counts, and add up to 100?

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::{ShareMismatch, ShareSum};
use crate::model::{
    AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, PrintedShare, ShareBase,
};
use crate::numeric::rounding::Rounding;
use crate::tabulate::UnitSums;

use super::difference::covers_every_selection;

/// One announced percentage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percentage {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// As printed.
    pub announced: PrintedShare,
    /// What the announced count gives, rounded half up to the printed decimals, in text.
    pub computed: Option<String>,
    /// The roundings that give the printed one; empty where none does.
    pub fits: Vec<Rounding>,
    /// What the sheets in hand give, rounded half up to the printed decimals, in text.
    pub tabulated: Option<String>,
}

/// The announced percentages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percentages {
    /// The number that they are percentages of, if it can be known.
    pub of: Option<u64>,
    /// One by one.
    pub each: Vec<Percentage>,
    /// Whether they add up to 100 within their rounding; `None` where not all were announced,
    /// or where they are not of the valid votes.
    pub add_up: Option<bool>,
}

/// Checks the announced percentages (R103, R104); `None` where none was announced.
///
/// # Formula
/// count · 100 · 10^d / total, as a whole number of units of the last printed decimal d, by each
/// of the usual roundings, exactly. k rounded percentages add up to 100 within half a unit each;
/// truncated ones fall short by less than a unit each.
pub fn check_percentages(
    announced: &AnnouncedResult,
    contest: &Contest,
    findings: &mut Vec<Finding>,
) -> Option<Percentages> {
    if announced.shares.is_empty() {
        return None;
    }
    let of = announced.share_total().filter(|&total| total > 0);
    let each: Vec<Percentage> = announced
        .shares
        .iter()
        .map(|(name, &share)| percentage(name, share, announced.votes.get(name).copied(), of))
        .collect();
    for line in &each {
        if let (Some(computed), Some(&votes), Some(of), true) = (
            &line.computed,
            announced.votes.get(&line.selection),
            of,
            line.fits.is_empty(),
        ) {
            let facts = Facts::ShareMismatch(ShareMismatch {
                selection: line.selection.clone(),
                announced: line.announced,
                computed: computed.clone(),
                votes,
                whole: of,
                share_of: announced.share_of,
            });
            findings.push(Finding::of(Code::R103, Place::default(), facts));
        }
    }
    let all = covers_every_selection(announced.shares.keys(), contest)
        && announced.share_of == ShareBase::ValidVotes;
    let add_up = all.then(|| adds_up(&announced.shares));
    if add_up == Some(false) {
        let sum: rust_decimal::Decimal =
            announced.shares.values().map(|share| share.percent()).sum();
        let facts = Facts::ShareSum(ShareSum {
            shares: announced.shares.len() as u64,
            sum: sum.to_string(),
        });
        findings.push(Finding::of(Code::R104, Place::default(), facts));
    }
    Some(Percentages { of, each, add_up })
}

fn percentage(name: &str, share: PrintedShare, votes: Option<u64>, of: Option<u64>) -> Percentage {
    let mut fits = Vec::new();
    let mut computed = None;
    if let (Some(votes), Some(of)) = (votes, of) {
        // At most 2^64 · 10^14, which fits in 128 bits.
        let numerator = u128::from(votes) * 100 * 10u128.pow(share.decimals());
        for rounding in Rounding::ALL {
            let units = rounding.quotient(numerator, u128::from(of));
            if units.and_then(|units| i128::try_from(units).ok()) == Some(share.mantissa()) {
                fits.push(rounding);
            }
        }
        computed = percent(votes, of, share.decimals());
    }
    Percentage {
        selection: name.to_string(),
        announced: share,
        computed,
        fits,
        tabulated: None,
    }
}

/// A share in percent, rounded half up to so many decimals.
fn percent(part: u64, whole: u64, decimals: u32) -> Option<String> {
    let numerator = u128::from(part) * 100 * 10u128.pow(decimals);
    let units = Rounding::HalfUp.quotient(numerator, u128::from(whole))?;
    let units = i128::try_from(units).ok()?;
    let percent = rust_decimal::Decimal::try_from_i128_with_scale(units, decimals).ok()?;
    Some(percent.to_string())
}

impl Percentages {
    /// Puts the sheets' own percentages beside the announced ones.
    pub(super) fn tabulate(&mut self, base: ShareBase, contest: &Contest, sums: UnitSums<'_>) {
        let whole = match base {
            ShareBase::BallotsCast => sums.measure(Measure::BallotsCast).map(|sum| sum.sum),
            ShareBase::ValidVotes => {
                let selections = 0..contest.selections().len();
                Some(selections.map(|place| sums.votes(place).sum).sum())
            }
        };
        for share in &mut self.each {
            let members = contest.members(&share.selection).unwrap_or_default();
            let part = members.into_iter().map(|place| sums.votes(place).sum).sum();
            share.tabulated = whole
                .filter(|&whole| whole > 0)
                .and_then(|whole| percent(part, whole, share.announced.decimals()));
        }
    }
}

fn adds_up(shares: &BTreeMap<String, PrintedShare>) -> bool {
    let most = shares
        .values()
        .map(|share| share.decimals())
        .max()
        .unwrap_or(0);
    // Everything in halves of the smallest unit.
    let scale = |decimals: u32| 10i128.pow(most - decimals);
    let sum: i128 = shares
        .values()
        .map(|share| 2 * share.mantissa() * scale(share.decimals()))
        .sum();
    let slack: i128 = shares.values().map(|share| scale(share.decimals())).sum();
    let short = 200 * 10i128.pow(most) - sum;
    (-slack..=slack).contains(&short) || (0..2 * slack).contains(&short)
}
