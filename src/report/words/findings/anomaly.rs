//! What an unusual outcome of a check says: the `A` codes.

use crate::anomaly::battery::{AgainstLead, Anomalies, Line};
use crate::anomaly::calibration::Kind;
use crate::anomaly::{Check, Judgement, Summary};
use crate::model::Code;
use crate::model::facts::anomaly::CheckFacts;
use crate::report::Evidence;
use crate::report::message::{Message, label, msg};
use crate::report::numbers::count;
use crate::report::words::anomaly::{self as words, number};

/// A101 to A401.
pub(super) fn check(code: Code, facts: &CheckFacts, anomalies: Option<&Anomalies>) -> Message {
    match of_report(code, facts, anomalies) {
        Some((anomalies, line, summary)) => sentence(anomalies, line, summary),
        None => without_report(code, facts),
    }
}

/// The numbers of A101 to A401.
pub(super) fn check_numbers(
    code: Code,
    facts: &CheckFacts,
    anomalies: Option<&Anomalies>,
) -> Vec<Evidence> {
    let summary = of_report(code, facts, anomalies).map(|(_, _, summary)| summary);
    let name = summary.map(|summary| words::figure(summary.statistic.name));
    let statistic = name.map(|name| Evidence::computed(name, facts.statistic));
    let mut evidence: Vec<Evidence> = statistic.into_iter().collect();
    evidence.push(Evidence::exact(
        label!("finding-anomaly-label-stations-used"),
        facts.stations_used,
    ));
    evidence.push(Evidence::exact(
        label!("finding-anomaly-label-stations-left-out"),
        facts.stations_left_out,
    ));
    if let Some(counted) = &facts.counted {
        evidence.push(Evidence::exact(
            label!("finding-anomaly-label-counted"),
            counted.observed,
        ));
        evidence.push(Evidence::exact(
            label!("finding-anomaly-label-counted-among"),
            counted.of,
        ));
        evidence.push(Evidence::computed(
            label!("finding-anomaly-label-expected"),
            counted.expected,
        ));
    }
    if let Some(p) = facts.p_value {
        evidence.push(Evidence::computed(
            label!("finding-anomaly-label-p-value"),
            p,
        ));
    }
    if let Some(adjusted) = facts.p_adjusted {
        evidence.push(Evidence::computed(
            label!("finding-anomaly-label-p-adjusted"),
            adjusted,
        ));
    }
    let figures = summary.iter().flat_map(|summary| summary.figures.iter());
    evidence
        .extend(figures.map(|figure| Evidence::computed(words::figure(figure.name), figure.value)));
    evidence
}

/// The line that a finding is about, where the report is at hand.
fn of_report<'a>(
    code: Code,
    facts: &CheckFacts,
    anomalies: Option<&'a Anomalies>,
) -> Option<(&'a Anomalies, &'a Line, &'a Summary)> {
    let anomalies = anomalies?;
    let index = usize::try_from(facts.outcome_index).ok()?;
    let line = anomalies.lines.get(index)?;
    let summary = line.result.as_ref().ok()?;
    (line.check.code() == Some(code)).then_some((anomalies, line, summary))
}

/// What can be said without the report.
fn without_report(code: Code, facts: &CheckFacts) -> Message {
    let check = Check::ALL.iter().find(|check| check.code() == Some(code));
    let check = Message::verbatim(check.map_or(code.key(), |check| check.key()));
    let what = words::target(facts.target, facts.selection.as_ref());
    let stations = stations(facts.stations_used, facts.stations_left_out);
    match facts.p_value {
        Some(p) => msg!(
            "finding-anomaly-brief-p-value",
            check = check,
            what = what,
            stations = stations,
            p = number(p),
            adjusted = number(facts.p_adjusted.unwrap_or(p))
        ),
        None => msg!(
            "finding-anomaly-brief-rule",
            check = check,
            what = what,
            stations = stations
        ),
    }
}

/// How many stations were used, and how many were left out.
fn stations(used: u64, left_out: u64) -> Message {
    let used = count(used);
    match left_out {
        0 => msg!("finding-anomaly-stations", used = used),
        left_out => msg!(
            "finding-anomaly-stations-with-left-out",
            used = used,
            left_out = count(left_out)
        ),
    }
}

fn sentence(anomalies: &Anomalies, line: &Line, summary: &Summary) -> Message {
    let found = found(line, summary);
    let first = match &summary.judgement {
        Judgement::PValue(p) => {
            let family = if line.is_whole() {
                anomalies.whole
            } else {
                anomalies.regions
            };
            msg!(
                "finding-anomaly-p-value",
                found = found,
                p = number(p.value),
                how = words::how(p.how),
                adjusted = number(line.p_adjusted.unwrap_or(p.value)),
                tests = count(family.tests),
                correction = words::correction(family.correction)
            )
        }
        Judgement::Rule { rule, .. } => {
            msg!(
                "finding-anomaly-rule",
                found = found,
                rule = words::rule(*rule)
            )
        }
        Judgement::Described { .. } => Message::joined([found, Message::verbatim(".")], ""),
    };
    let mut sentences = vec![first];
    sentences.push(calibrated(line));
    sentences.extend(like_this(anomalies, line));
    sentences.extend(
        summary
            .effect_votes
            .map(|effect| votes(effect, line, anomalies)),
    );
    Message::joined(sentences, " ")
}

/// The statistic, and what was counted, as a sentence that goes on.
fn found(line: &Line, summary: &Summary) -> Message {
    let stations = stations(summary.sample.used, summary.sample.left_out());
    let check = Message::verbatim(line.check.key());
    let value = number(summary.statistic.value);
    match &summary.counted {
        Some(counted) => msg!(
            "finding-anomaly-statistic-with-count",
            check = check,
            what = words::target(line.target, line.selection.as_ref()),
            counted = words::counted(counted),
            statistic = words::figure(summary.statistic.name),
            value = value,
            stations = stations
        ),
        None => msg!(
            "finding-anomaly-statistic",
            check = check,
            what = words::target(line.target, line.selection.as_ref()),
            statistic = words::figure(summary.statistic.name),
            value = value,
            stations = stations
        ),
    }
}

/// The size of an effect in votes, compared with the lead.
fn votes(effect: f64, line: &Line, anomalies: &Anomalies) -> Message {
    let votes = count(effect.abs().round() as u64);
    let size = msg!("finding-anomaly-effect", votes = votes);
    let Some((against, lead)) = line.against_lead.zip(anomalies.lead) else {
        return size;
    };
    let lead = count(lead);
    let compared = match against {
        AgainstLead::Smaller => msg!("finding-anomaly-effect-smaller-than-lead", lead = lead),
        AgainstLead::OnlyIfMoved => msg!("finding-anomaly-effect-enough-if-moved", lead = lead),
        AgainstLead::AtLeastTheLead => {
            msg!("finding-anomaly-effect-at-least-the-lead", lead = lead)
        }
    };
    Message::joined([size, compared], " ")
}

/// How the check behaves in simulated clean elections.
fn calibrated(line: &Line) -> Message {
    let Some(calibration) = &line.calibration else {
        return msg!("finding-anomaly-not-calibrated");
    };
    let measured = &calibration.measured;
    let elections = count(measured.judged);
    let [like, data] = [measured.kind, calibration.data].map(kind);
    let [at_05, at_01] = [measured.at_05, measured.at_01].map(count);
    let expected = |rate: f64| number((measured.judged as f64 * rate).round());
    let (rate, too_often) = if measured.by_rule {
        let rate = msg!(
            "finding-anomaly-calibration-rule",
            elections = elections,
            like = like,
            data = data,
            times = at_05
        );
        (rate, msg!("finding-anomaly-rule-met-too-often"))
    } else {
        let rate = msg!(
            "finding-anomaly-calibration-p-value",
            elections = elections,
            like = like,
            data = data,
            at_05 = at_05,
            expected_05 = expected(0.05),
            at_01 = at_01,
            expected_01 = expected(0.01)
        );
        (rate, msg!("finding-anomaly-p-too-small-too-often"))
    };
    let mut sentences = vec![rate];
    if measured.is_too_eager() {
        sentences.push(too_often);
    }
    if calibration.outside {
        sentences.push(msg!("finding-anomaly-outside-calibration"));
    }
    Message::joined(sentences, " ")
}

/// How many elections drawn like the one at hand come out like it. They are honest in how they are
/// drawn, and have whatever was done to the sheets in their figures.
fn like_this(anomalies: &Anomalies, line: &Line) -> Option<Message> {
    let Some(like) = line.like_this else {
        return match (anomalies.settings.simulated, line.is_whole()) {
            (0, _) => None,
            (drawn, true) => Some(msg!(
                "finding-anomaly-simulated-none-judged",
                drawn = count(drawn)
            )),
            (_, false) => Some(msg!("finding-anomaly-simulated-whole-contest-only")),
        };
    };
    let [elections, times] = [like.judged, like.as_extreme].map(count);
    let least = number(1.0 / (like.judged as f64 + 1.0));
    Some(match line.p_value() {
        Some(_) => msg!(
            "finding-anomaly-simulated-p-value",
            elections = elections,
            times = times,
            least = least
        ),
        None => msg!(
            "finding-anomaly-simulated-rule",
            elections = elections,
            times = times,
            least = least
        ),
    })
}

/// "1,000 stations, about 512 ballots each, spread 0.60".
fn kind(kind: Kind) -> Message {
    msg!(
        "finding-anomaly-kind-of-election",
        stations = count(kind.stations),
        ballots = count(kind.ballots.round() as u64),
        spread = Message::number(format!("{:.2}", kind.spread))
    )
}
