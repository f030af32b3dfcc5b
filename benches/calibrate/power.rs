//! Power: every check on elections in which something was planted.

use std::collections::BTreeMap;
use std::fmt::Write;

use scrutineer::anomaly::Check;
use scrutineer::anomaly::TargetKind;
use scrutineer::check::{CopyGuard, SheetRules, check_copies, check_sheets};
use scrutineer::numeric::stream::Seed;
use scrutineer::simulate::{Election, HonestParameters, Manipulation, apply, honest};

use super::grid::{ask, quick_checks};
use super::parallel::each;

/// Parts of the stations that are touched.
pub(crate) const INTENSITIES: [f64; 4] = [0.02, 0.05, 0.15, 0.4];

/// The row of the rules for single sheets and copies, which have no p-value.
pub(crate) const SHEETS: &str = "sheet_rules";

pub(crate) const COLUMNS: &str = "manipulation,stations,check,of,elections,judged,seen";

/// By check, and of what.
type Counts = BTreeMap<(String, &'static str), [u64; 2]>;

pub(crate) fn table(elections: usize, tell: impl Fn(&str)) -> String {
    let country = HonestParameters {
        stations: 1000,
        ..HonestParameters::default()
    };
    let checks = quick_checks();
    let mut text = format!("{COLUMNS}\n");
    for kind in Manipulation::KINDS {
        for part in INTENSITIES {
            let planted: Manipulation = format!("{kind}={part}").parse().unwrap();
            let found = each(elections, |number| one(&country, &planted, number, &checks));
            let mut counts = Counts::new();
            for (name, of, seen) in found.into_iter().flatten() {
                let counts = counts.entry((name, of)).or_default();
                if let Some(seen) = seen {
                    counts[0] += 1;
                    counts[1] += u64::from(seen);
                }
            }
            for ((check, of), [judged, seen]) in counts {
                writeln!(
                    text,
                    "{kind},{part},{check},{of},{elections},{judged},{seen}"
                )
                .unwrap();
            }
        }
        tell(kind);
    }
    text
}

/// What each check said: whether p ≤ 0.01, or the rule was met; `None` where it did not judge.
fn one(
    country: &HonestParameters,
    planted: &Manipulation,
    number: usize,
    checks: &[Check],
) -> Vec<(String, &'static str, Option<bool>)> {
    let seed = Seed::from_text(&format!("election {number} with something planted"));
    let stream = seed.stream("simulate");
    let mut election = honest(country, &stream).unwrap();
    // For whom it is done, unless a manipulation says otherwise.
    let leader = election.ranking()[0];
    apply(&mut election, std::slice::from_ref(planted), &stream).unwrap();
    let mut all: Vec<_> = ask(&election, leader, checks, &seed)
        .into_iter()
        .map(|(check, of, p)| (check.key().to_string(), of.key(), p.map(|p| p <= 0.01)))
        .collect();
    all.push((
        SHEETS.to_string(),
        TargetKind::Contest.key(),
        Some(sheets(&election)),
    ));
    all
}

/// Whether a rule for single sheets finds anything.
fn sheets(election: &Election) -> bool {
    let sheets = election.sheets();
    let rules = check_sheets(&sheets, &SheetRules::default());
    !rules.is_empty() || !check_copies(&sheets, &CopyGuard::default()).is_empty()
}
