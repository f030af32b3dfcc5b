//! What was found, as SARIF 2.1.0, for code viewers and services that show results beside lines.
//!
//! A finding is a result; its code is the rule, with what looks the same without any wrongdoing as
//! the rule's help. SARIF tells apart what a result is (`kind`) and how severe a failure is
//! (`level`, which only failures have). The four words of this crate become:
//!
//! | word | `kind` | `level` | because SARIF says of it |
//! | --- | --- | --- | --- |
//! | impossible | `fail` | `error` | the rule was evaluated, and it is not met |
//! | inconsistent | `fail` | `warning` | the same; what is wrong is less certain |
//! | unusual | `review` | `none` | a person has to look before it can be called anything |
//! | incomplete | `open` | `none` | there was too little information to decide |
//!
//! A rule that could not be held against the source is a result of the kind `notApplicable`, since
//! an absent finding is no pass. The word itself is `properties.findingKind`.
//!
//! Paths are relative to a base that is named and not given; an absolute path keeps only the file's
//! name. Stations, reporting units and announcements are logical locations.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use crate::anomaly::battery::Anomalies;
use crate::check::UncheckedRule;
use crate::model::{Code, Finding, FindingKind, Place};
use crate::report::Evidence;
use crate::report::audit::AuditReport;
use crate::report::json::write_line;
use crate::report::words;
use crate::report::words::codes;
use crate::report::words::nouns;

use super::safe::{bounded, relative_uri, sarif_text};
use super::sarif_shape::{
    Artifact, ArtifactLocation, Base, Configuration, Details, Driver, Invocation, Location, Log,
    LogicalLocation, Message, Number, PhysicalLocation, Properties, Region, ResultOf, Rule,
    RuleProperties, Run, SCHEMA, Tool,
};

/// The base of relative paths.
const DATA: &str = "DATA";

/// Names of stations and units are cut after so many characters.
const LONGEST_NAME: usize = 300;

impl AuditReport {
    /// The findings as SARIF 2.1.0, one result each, in the report's order; behind them the rules
    /// that could not be held against anything.
    ///
    /// *Impossible* is an error and *inconsistent* a warning; *unusual* is for review and
    /// *incomplete* open, and neither of them has a level.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_sarif(&self, to: impl Write) -> io::Result<()> {
        write_line(&log(self), to)
    }
}

fn log(report: &AuditReport) -> Log {
    let mut files: HashMap<&str, usize> = HashMap::new();
    for (index, input) in report.inputs.iter().enumerate() {
        files.entry(&input.summary.path).or_insert(index);
    }
    let findings = report.findings.iter();
    let findings = findings.map(|one| result(one, report.anomalies.as_ref(), &files));
    let not_applicable = report.not_applicable.iter().map(not_applicable);
    Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "scrutineer",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    short_description: message("Audits election results."),
                    rules: Code::ALL.iter().copied().map(rule).collect(),
                },
            },
            original_uri_base_ids: BTreeMap::from([(
                DATA,
                Base {
                    description: message("The folder at which the plan's paths begin."),
                },
            )]),
            artifacts: artifacts(report),
            invocations: [Invocation {
                execution_successful: true,
            }],
            automation_details: Details {
                description: message(&report.title),
            },
            column_kind: "unicodeCodePoints",
            results: findings.chain(not_applicable).collect(),
        }],
    }
}

fn message(text: &str) -> Message {
    Message {
        text: sarif_text(text),
    }
}

/// `kind` and `level`.
fn severity(kind: FindingKind) -> (&'static str, &'static str) {
    match kind {
        FindingKind::Impossible => ("fail", "error"),
        FindingKind::Inconsistent => ("fail", "warning"),
        FindingKind::Unusual => ("review", "none"),
        FindingKind::Incomplete => ("open", "none"),
    }
}

fn rule(code: Code) -> Rule {
    Rule {
        id: code.key(),
        short_description: message(&codes::title(code).to_string()),
        full_description: message(&codes::sentence(code).to_string()),
        help: message(&format!("Looks the same: {}", codes::causes(code))),
        default_configuration: Configuration {
            level: severity(code.kind()).1,
        },
        properties: RuleProperties {
            finding_kind: code.kind().key(),
        },
    }
}

fn index_of(code: Code) -> usize {
    let place = Code::ALL.iter().position(|one| *one == code);
    place.unwrap_or_default()
}

fn artifacts(report: &AuditReport) -> Vec<Artifact> {
    let inputs = report.inputs.iter();
    let artifact = inputs.map(|input| Artifact {
        location: ArtifactLocation {
            uri: relative_uri(&input.summary.path),
            uri_base_id: DATA,
            index: None,
        },
        description: message(&format!(
            "{} ({})",
            nouns::source(&input.source),
            input.role
        )),
        length: input.summary.bytes,
        roles: ["analysisTarget"],
        hashes: BTreeMap::from([("sha-256", input.summary.sha256.clone())]),
    });
    artifact.collect()
}

fn result(
    finding: &Finding,
    anomalies: Option<&Anomalies>,
    files: &HashMap<&str, usize>,
) -> ResultOf {
    let (kind, level) = severity(finding.kind);
    let number = |one: &Evidence| Number {
        what: bounded(&one.what.to_string(), LONGEST_NAME),
        value: one.value,
    };
    ResultOf {
        rule_id: finding.code.key(),
        rule_index: index_of(finding.code),
        kind,
        level,
        message: message(&words::findings::text(finding, anomalies).to_string()),
        locations: location(&finding.place, files).into_iter().collect(),
        properties: Some(Properties {
            finding_kind: finding.kind.key(),
            votes_at_stake: finding.votes_at_stake,
            evidence: words::findings::evidence(finding, anomalies)
                .iter()
                .map(number)
                .collect(),
        }),
    }
}

fn not_applicable(rule: &UncheckedRule) -> ResultOf {
    ResultOf {
        rule_id: rule.code.key(),
        rule_index: index_of(rule.code),
        kind: "notApplicable",
        level: "none",
        message: message(&format!(
            "Not checked, which is no pass: {}.",
            words::unchecked::reason(&rule.why)
        )),
        locations: Vec::new(),
        properties: None,
    }
}

/// The file and line, and the station, units and announcement; `None` where nothing is said.
fn location(place: &Place, files: &HashMap<&str, usize>) -> Option<Location> {
    let physical = place.file.as_deref().map(|file| PhysicalLocation {
        artifact_location: ArtifactLocation {
            uri: relative_uri(file),
            uri_base_id: DATA,
            index: files.get(file).copied(),
        },
        region: place
            .line
            .filter(|&line| line > 0)
            .map(|start_line| Region { start_line }),
    });
    let logical = logical(place);
    (physical.is_some() || !logical.is_empty()).then_some(Location {
        physical_location: physical,
        logical_locations: logical,
    })
}

/// Innermost first, as SARIF asks for what says most.
fn logical(place: &Place) -> Vec<LogicalLocation> {
    let name = |text: &str| bounded(text, LONGEST_NAME);
    let path = |depth: usize| {
        let units = place.units.iter().take(depth);
        let codes: Vec<String> = units.map(|unit| name(&unit.code)).collect();
        codes.join("/")
    };
    let mut found = Vec::new();
    if let Some(station) = &place.station {
        found.push(LogicalLocation {
            name: name(station),
            fully_qualified_name: name(station),
            kind: "polling station".to_string(),
        });
    }
    for (depth, unit) in place.units.iter().enumerate().rev() {
        if !unit.code.is_empty() {
            found.push(LogicalLocation {
                name: name(&unit.to_string()),
                fully_qualified_name: path(depth + 1),
                kind: name(&unit.level),
            });
        }
    }
    if let Some(source) = &place.source {
        found.push(LogicalLocation {
            name: name(source),
            fully_qualified_name: name(source),
            kind: "source".to_string(),
        });
    }
    found
}
