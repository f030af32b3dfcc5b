//! Do the announced percentages follow from the announced counts (R103), and do they add up to 100
//! (R104)?

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::model::facts::announced::{ShareMismatch, ShareSum};
use crate::model::{
    AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, PrintedShare, ShareBase,
};
use crate::numeric::rounding::Rounding;
use crate::tabulate::UnitSums;

/// One announced percentage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percentage {
    /// The selection's or group's identifier.
    pub selection: String,
    /// The percentage as printed.
    pub announced: PrintedShare,
    /// The percentage that the announced count gives, rounded half up to the printed number of
    /// decimals. It is text, so that trailing zeros stay.
    pub computed: Option<String>,
    /// The roundings that turn the announced count into the printed percentage; empty if none
    /// does, or if the count or the total is not known.
    pub fits: Vec<Rounding>,
    /// The percentage that the sheets give, rounded and written like `computed`.
    pub tabulated: Option<String>,
}

/// The announced percentages of one result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Percentages {
    /// The announced number that they are percentages of, if known.
    pub of: Option<u64>,
    /// The percentages, by selection.
    pub each: Vec<Percentage>,
    /// Whether they add up to 100 within their rounding; `None` if some selection has no announced
    /// percentage, or if they are not percentages of the valid votes.
    pub add_up: Option<bool>,
}

/// Compares the announced percentages with the announced counts; `None` if no percentage was
/// announced.
///
/// # What it answers
/// Is each printed percentage what its count gives under some usual rounding? Do all percentages
/// together add up to 100, as far as their rounding allows?
///
/// # Formula
/// A count c of a total T gives c · 100 · 10^d / T units of the last printed decimal d. The
/// quotient is rounded half up, half to even, and down, in exact integers, and one of the three
/// has to be the printed number. k rounded percentages add up to 100 within half a unit each;
/// k truncated ones fall short of 100 by less than one unit each.
///
/// # Assumptions
/// The total is the announced number of valid votes or ballots cast, or else the sum of the
/// announced selections.
///
/// # When it misleads
/// Percentages of a total that was not announced, such as valid votes with the null votes included,
/// look wrong although they were computed correctly.
///
/// # Complexity
/// Linear in announced percentages.
///
/// # Example
/// ```
/// use scrutineer::model::{AnnouncedResult, Contest};
/// use scrutineer::reconcile::compare_percentages;
///
/// let contest = Contest::plurality("c", [("yes", "Yes"), ("no", "No")])?;
/// let mut announced = AnnouncedResult::new("board", [("yes", 30), ("no", 20)]);
/// announced.shares.insert("yes".to_string(), "61.0".parse()?);
/// let percentages = compare_percentages(&announced, &contest).ok_or("no percentages")?;
/// assert_eq!(percentages.each[0].computed.as_deref(), Some("60.0"));
/// assert!(percentages.each[0].fits.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compare_percentages(announced: &AnnouncedResult, contest: &Contest) -> Option<Percentages> {
    if announced.shares.is_empty() {
        return None;
    }
    let of = announced.share_total().filter(|&total| total > 0);
    let each = announced.shares.iter().map(|(name, &share)| {
        let votes = announced.votes.get(name).copied();
        percentage(name, share, votes, of)
    });
    let is_whole = announced.share_of == ShareBase::ValidVotes
        && contest.is_partitioned_by(announced.shares.keys());
    Some(Percentages {
        of,
        each: each.collect(),
        add_up: is_whole.then(|| adds_up(&announced.shares)),
    })
}

impl Percentages {
    /// Adds the percentages that the sheets give.
    pub(super) fn tabulate(&mut self, base: ShareBase, contest: &Contest, sums: UnitSums<'_>) {
        let whole = match base {
            ShareBase::BallotsCast => sums.measure(Measure::BallotsCast).map(|sum| sum.sum),
            ShareBase::ValidVotes => {
                let selections = 0..contest.selections().len();
                Some(selections.map(|index| sums.votes_or_zero(index).sum).sum())
            }
        };
        for share in &mut self.each {
            let members = contest.members(&share.selection).unwrap_or_default();
            let part = members
                .into_iter()
                .map(|index| sums.votes_or_zero(index).sum)
                .sum();
            share.tabulated = whole
                .filter(|&whole| whole > 0)
                .and_then(|whole| percent(part, whole, share.announced.decimals()));
        }
    }

    /// R103 for each percentage that its count does not give, and R104 if they do not add up.
    pub(super) fn findings(&self, announced: &AnnouncedResult, place: &Place) -> Vec<Finding> {
        let mut findings = Vec::new();
        for share in self.each.iter().filter(|share| share.fits.is_empty()) {
            if let (Some(computed), Some(&votes), Some(whole)) = (
                &share.computed,
                announced.votes.get(&share.selection),
                self.of,
            ) {
                let facts = Facts::ShareMismatch(ShareMismatch {
                    selection: share.selection.clone(),
                    announced: share.announced,
                    computed: computed.clone(),
                    votes,
                    whole,
                    share_of: announced.share_of,
                });
                findings.push(Finding::of(Code::R103, place.clone(), facts));
            }
        }
        if self.add_up == Some(false) {
            let shares = self.each.iter().map(|share| share.announced.percent());
            let facts = Facts::ShareSum(ShareSum {
                shares: self.each.len() as u64,
                sum: shares.sum::<Decimal>().to_string(),
            });
            findings.push(Finding::of(Code::R104, place.clone(), facts));
        }
        findings
    }
}

fn percentage(name: &str, share: PrintedShare, votes: Option<u64>, of: Option<u64>) -> Percentage {
    let mut fits = Vec::new();
    let mut computed = None;
    if let (Some(votes), Some(of)) = (votes, of) {
        let numerator = numerator(votes, share.decimals());
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

/// A share in percent, rounded half up to this number of decimals.
fn percent(part: u64, whole: u64, decimals: u32) -> Option<String> {
    let units = Rounding::HalfUp.quotient(numerator(part, decimals), u128::from(whole))?;
    let units = i128::try_from(units).ok()?;
    let percent = Decimal::try_from_i128_with_scale(units, decimals).ok()?;
    Some(percent.to_string())
}

/// What has to be divided by the total for a percentage in units of its last decimal. It is below
/// 2^64 · 10^14, which fits in 128 bits.
fn numerator(part: u64, decimals: u32) -> u128 {
    u128::from(part) * 100 * 10u128.pow(decimals)
}

/// Whether these percentages of a whole add up to 100 within their rounding.
fn adds_up(shares: &BTreeMap<String, PrintedShare>) -> bool {
    let most_decimals = shares.values().map(|share| share.decimals()).max();
    let most_decimals = most_decimals.unwrap_or(0);
    // All numbers are in halves of the smallest printed unit.
    let unit = |decimals: u32| 10i128.pow(most_decimals - decimals);
    let sum: i128 = shares
        .values()
        .map(|share| 2 * share.mantissa() * unit(share.decimals()))
        .sum();
    let half_units: i128 = shares.values().map(|share| unit(share.decimals())).sum();
    let shortfall = 200 * unit(0) - sum;
    let is_rounded = (-half_units..=half_units).contains(&shortfall);
    let is_truncated = (0..2 * half_units).contains(&shortfall);
    is_rounded || is_truncated
}
