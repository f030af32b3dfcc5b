//! By stations and by registered voters, against a number or a register.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::model::{Frame, Included, Measure, Reported, StationRegister, UnitCode};
use crate::tabulate::Tabulation;

/// How much is in, of how much; what is expected may be unknown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Part {
    /// What is in.
    pub reported: u64,
    /// What should be in, if known.
    pub expected: Option<u64>,
}

/// As [`Part`], where what is in may be unknown too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnknownPart {
    /// What is in, if known.
    pub reported: Option<u64>,
    /// What should be in, if known.
    pub expected: Option<u64>,
    /// Over how many of the stations that are in it was summed, where some do not state it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summed_over: Option<u64>,
}

/// The coverage of one reporting unit, by the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitCoverage {
    /// The level's name.
    pub level: String,
    /// The unit's code.
    pub code: String,
    /// The unit's name; may be empty.
    pub name: String,
    /// The codes of the unit and those above it, outermost first.
    pub path: Vec<String>,
    /// Stations in, of those on the register.
    pub stations: Part,
    /// Their registered voters, by the register's rolls.
    pub voters_registered: Part,
}

/// What became of a row of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterRow {
    /// Its station is in.
    In,
    /// Its station is not in.
    Missing,
    /// Its station is on the register already.
    ListedAgain,
}

/// A station on the register that is not in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingStation {
    /// Its key.
    pub station: String,
    /// Its roll, by the register.
    pub voters_registered: Option<u64>,
    /// Its reporting units, outermost first.
    pub units: Vec<UnitCode>,
}

/// How much is in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// By stations. With a register, those of its stations that are in.
    pub stations: Part,
    /// By registered voters: the sheets' rolls, or with a register its rolls of the stations that
    /// are in.
    pub voters_registered: UnknownPart,
    /// Stations in that the register does not have; `None` without a register.
    pub not_on_the_register: Option<u64>,
    /// By unit; empty without a register.
    pub units: Vec<UnitCoverage>,
    /// The stations of the register that are not in.
    pub missing: Vec<MissingStation>,
    /// Stations that the register lists again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub listed_again: Vec<String>,
    /// What became of each row of the register; empty without one.
    #[serde(skip)]
    pub register: Vec<RegisterRow>,
    /// Rows of stations that the register does not have.
    #[serde(skip)]
    pub unexpected: Vec<usize>,
    /// Rows whose roll is not the register's, with the register's.
    #[serde(skip)]
    pub other_rolls: Vec<(usize, u64)>,
}

impl Coverage {
    /// The stations of a unit, by the register; `None` without a register or without the unit in
    /// it. `codes` are the unit's code and, before it, those above that are known.
    pub fn stations_in(&self, level: &str, codes: &[String]) -> Option<Part> {
        let mut units = self.units.iter().filter(|unit| {
            unit.level == level
                && unit.path.last() == codes.last()
                && codes[..codes.len().saturating_sub(1)]
                    .iter()
                    .zip(&unit.path)
                    .all(|(wanted, code)| wanted == code)
        });
        match (units.next(), units.next()) {
            (Some(unit), None) => Some(unit.stations),
            _ => None,
        }
    }
}

/// Holds the sheets that count against what should report: a register if there is one, or else
/// the frame's numbers.
///
/// # Complexity
/// Linear in sheets and register.
pub fn cover(
    included: &Included<'_>,
    tabulation: &Tabulation,
    frame: Frame,
    register: Option<&StationRegister>,
) -> Coverage {
    let whole = tabulation.whole();
    let rolls = whole
        .measure(Measure::VotersRegistered)
        .filter(|rolls| rolls.stations > 0);
    let mut coverage = Coverage {
        stations: Part {
            reported: whole.stations(),
            expected: frame.stations,
        },
        voters_registered: UnknownPart {
            reported: rolls.map(|rolls| rolls.sum),
            expected: frame.voters_registered,
            summed_over: rolls
                .map(|rolls| rolls.stations)
                .filter(|&stations| stations < whole.stations()),
        },
        ..Coverage::default()
    };
    if let Some(register) = register {
        against_register(included, register, &mut coverage);
    }
    coverage
}

fn against_register(included: &Included<'_>, register: &StationRegister, coverage: &mut Coverage) {
    let mut at: HashMap<&str, usize> = HashMap::with_capacity(register.len());
    let mut is_listed = vec![true; register.len()];
    for (row, is_listed) in is_listed.iter_mut().enumerate() {
        // A station that is listed again is expected once.
        if *at.entry(register.stations.at(row)).or_insert(row) != row {
            *is_listed = false;
            coverage.listed_again.push(register.label(row));
        }
    }
    let mut is_in = vec![false; register.len()];
    let sheets = included.sheets();
    for row in included.rows() {
        let Some(&station) = at.get(sheets.stations().at(row)) else {
            coverage.unexpected.push(row);
            continue;
        };
        is_in[station] = true;
        let roll = sheets
            .measure(Measure::VotersRegistered)
            .and_then(|rolls| rolls.number(row));
        if let (Some(roll), Some(registered)) = (roll, register.voters.number(station))
            && roll != registered
        {
            coverage.other_rolls.push((row, registered));
        }
    }

    coverage.register = is_in
        .iter()
        .zip(&is_listed)
        .map(|found| match found {
            (_, false) => RegisterRow::ListedAgain,
            (true, true) => RegisterRow::In,
            (false, true) => RegisterRow::Missing,
        })
        .collect();
    coverage.not_on_the_register = Some(coverage.unexpected.len() as u64);
    let units = register.units();
    let mut stations = vec![Part::default(); units.len()];
    let mut voters = vec![Part::default(); units.len()];
    let mut rolls_known = register.voters.len() == register.len();
    for (row, &is_in) in is_in.iter().enumerate().filter(|(row, _)| is_listed[*row]) {
        let unit = register.unit[row].index();
        rolls_known &= register.voters.number(row).is_some();
        let roll = register.voters.number(row).unwrap_or(0);
        add(&mut stations[unit], u64::from(is_in), 1);
        add(&mut voters[unit], if is_in { roll } else { 0 }, roll);
        if !is_in {
            coverage.missing.push(MissingStation {
                station: register.label(row),
                voters_registered: match register.voters.at(row) {
                    Reported::Value(roll) => Some(roll),
                    Reported::Missing { .. } => None,
                },
                units: units.codes(register.unit[row]),
            });
        }
    }
    for index in (1..units.len()).rev() {
        let parent = units.parent_index(index);
        let (of_stations, of_voters) = (stations[index], voters[index]);
        add(
            &mut stations[parent],
            of_stations.reported,
            of_stations.expected.unwrap_or(0),
        );
        add(
            &mut voters[parent],
            of_voters.reported,
            of_voters.expected.unwrap_or(0),
        );
    }
    coverage.units = units
        .ids()
        .skip(1)
        .map(|unit| UnitCoverage {
            level: units.level(unit).to_string(),
            code: units.code(unit).to_string(),
            name: units.name(unit).to_string(),
            path: units
                .codes(unit)
                .into_iter()
                .map(|unit| unit.code)
                .collect(),
            stations: stations[unit.index()],
            voters_registered: voters[unit.index()],
        })
        .collect();
    coverage.stations = stations[0];
    coverage.voters_registered = UnknownPart {
        reported: rolls_known.then_some(voters[0].reported),
        expected: voters[0].expected.filter(|_| rolls_known),
        summed_over: None,
    };
}

fn add(part: &mut Part, reported: u64, expected: u64) {
    part.reported += reported;
    part.expected = Some(part.expected.unwrap_or(0) + expected);
}
