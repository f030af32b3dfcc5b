//! What an unusual outcome of a check says: the `A` codes.

use crate::anomaly::battery::{AgainstLead, Anomalies, Line};
use crate::anomaly::calibration::Kind;
use crate::anomaly::{Check, Judgement, Summary};
use crate::model::facts::anomaly::CheckFacts;
use crate::model::{Code, Evidence, Said, say, term};
use crate::report::numbers::count;
use crate::report::words::anomaly::{self as words, number};

/// A101 to A401.
pub(super) fn check(code: Code, facts: &CheckFacts, anomalies: Option<&Anomalies>) -> Said {
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
    evidence.push(Evidence::exact(term!("stations used"), facts.stations_used));
    evidence.push(Evidence::exact(
        term!("stations left out"),
        facts.stations_left_out,
    ));
    if let Some(counted) = &facts.counted {
        evidence.push(Evidence::exact(term!("counted"), counted.observed));
        evidence.push(Evidence::exact(term!("counted among"), counted.of));
        evidence.push(Evidence::computed(term!("expected"), counted.expected));
    }
    if let Some(p) = facts.p_value {
        evidence.push(Evidence::computed(term!("p-value"), p));
    }
    if let Some(adjusted) = facts.p_adjusted {
        evidence.push(Evidence::computed(term!("adjusted p-value"), adjusted));
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
fn without_report(code: Code, facts: &CheckFacts) -> Said {
    let check = Check::ALL.iter().find(|check| check.code() == Some(code));
    let check = Said::verbatim(check.map_or(code.key(), |check| check.key()));
    let what = words::target(facts.target, facts.selection.as_ref());
    let stations = stations(facts.stations_used, facts.stations_left_out);
    match facts.p_value {
        Some(p) => say!(
            "{check} of {what} over {stations}: p = {p}, {adjusted} after correction.",
            check = check,
            what = what,
            stations = stations,
            p = number(p),
            adjusted = number(facts.p_adjusted.unwrap_or(p))
        ),
        None => say!(
            "{check} of {what} over {stations}: its rule is met.",
            check = check,
            what = what,
            stations = stations
        ),
    }
}

/// How many stations were used, and how many were left out.
fn stations(used: u64, left_out: u64) -> Said {
    let used = count(used);
    match left_out {
        0 => say!("{used} stations", used = used),
        left_out => say!(
            "{used} stations ({left_out} left out)",
            used = used,
            left_out = count(left_out)
        ),
    }
}

fn sentence(anomalies: &Anomalies, line: &Line, summary: &Summary) -> Said {
    let found = found(line, summary);
    let first = match &summary.judgement {
        Judgement::PValue(p) => {
            let family = if line.is_whole() {
                anomalies.whole
            } else {
                anomalies.regions
            };
            say!(
                "{found}; p = {p} ({how}), {adjusted} after correction for {tests} tests ({correction}).",
                found = found,
                p = number(p.value),
                how = words::how(p.how),
                adjusted = number(line.p_adjusted.unwrap_or(p.value)),
                tests = count(family.tests),
                correction = words::correction(family.correction)
            )
        }
        Judgement::Rule { rule, .. } => say!(
            "{found}; by a rule and no p-value: {rule}.",
            found = found,
            rule = words::rule(*rule)
        ),
        Judgement::Described { .. } => Said::joined([found, Said::verbatim(".")], ""),
    };
    let mut sentences = vec![first];
    sentences.extend(calibrated(line));
    sentences.extend(like_this(anomalies, line));
    sentences.extend(
        summary
            .effect_votes
            .map(|effect| votes(effect, line, anomalies)),
    );
    Said::joined(sentences, " ")
}

/// The statistic, and what was counted, as a sentence that goes on.
fn found(line: &Line, summary: &Summary) -> Said {
    let stations = stations(summary.sample.used, summary.sample.left_out());
    let check = Said::verbatim(line.check.key());
    let value = number(summary.statistic.value);
    match &summary.counted {
        Some(counted) => say!(
            "{check} of {what}: {counted}; {statistic} {value} over {stations}",
            check = check,
            what = words::target(line.target, line.selection.as_ref()),
            counted = words::counted(counted),
            statistic = words::figure(summary.statistic.name),
            value = value,
            stations = stations
        ),
        None => say!(
            "{check} of {what}: {statistic} {value} over {stations}",
            check = check,
            what = words::target(line.target, line.selection.as_ref()),
            statistic = words::figure(summary.statistic.name),
            value = value,
            stations = stations
        ),
    }
}

/// Of how many votes a line speaks, beside the lead.
fn votes(effect: f64, line: &Line, anomalies: &Anomalies) -> Said {
    let votes = count(effect.abs().round() as u64);
    let Some((against, lead)) = line.against_lead.zip(anomalies.lead) else {
        return say!(
            "It speaks of about {votes} votes, which is no count of false ones.",
            votes = votes
        );
    };
    let lead = count(lead);
    match against {
        AgainstLead::Smaller => say!(
            "It speaks of about {votes} votes, which is no count of false ones: too few to change the outcome even if moved from one to the other: the lead is {lead}.",
            votes = votes,
            lead = lead
        ),
        AgainstLead::OnlyIfMoved => say!(
            "It speaks of about {votes} votes, which is no count of false ones: fewer than the lead, but enough if they were moved from one to the other: the lead is {lead}.",
            votes = votes,
            lead = lead
        ),
        AgainstLead::AtLeastTheLead => say!(
            "It speaks of about {votes} votes, which is no count of false ones: not fewer than the lead of {lead}.",
            votes = votes,
            lead = lead
        ),
    }
}

/// What the check does with clean elections.
fn calibrated(line: &Line) -> Option<Said> {
    let Some(calibration) = &line.calibration else {
        return Some(say!(
            "What clean elections make of this check was not measured."
        ));
    };
    let measured = &calibration.measured;
    let elections = count(measured.judged);
    let [like, data] = [measured.kind, calibration.data].map(kind);
    let [at_05, at_01] = [measured.at_05, measured.at_01].map(count);
    let eager = match measured.is_too_eager() {
        true => say!("; that is more than it should be, and p is too small here"),
        false => Said::nothing(),
    };
    let outside = match calibration.outside {
        true => say!("; these data are outside of what was measured"),
        false => Said::nothing(),
    };
    let expected = |rate: f64| number((measured.judged as f64 * rate).round());
    Some(match measured.by_rule {
        true => say!(
            "To weigh that: in {judged} simulated clean elections ({like}; these data: {data}) the rule was met {times} times{eager}{outside}.",
            judged = elections,
            like = like,
            data = data,
            times = at_05,
            eager = eager,
            outside = outside
        ),
        false => say!(
            "To weigh that: in {elections} simulated clean elections ({like}; these data: {data}) a p of 0.05 or less came {at_05} times, where {expected_05} are expected, and of 0.01 or less {at_01}, where {expected_01} are, before correction{eager}{outside}.",
            elections = elections,
            like = like,
            data = data,
            at_05 = at_05,
            expected_05 = expected(0.05),
            at_01 = at_01,
            expected_01 = expected(0.01),
            eager = eager,
            outside = outside
        ),
    })
}

/// How many elections drawn like the one at hand come out like it. They are honest in how they are
/// drawn, and have whatever was done to the sheets in their figures.
fn like_this(anomalies: &Anomalies, line: &Line) -> Option<Said> {
    let Some(like) = line.like_this else {
        return match (anomalies.settings.simulated, line.is_whole()) {
            (0, _) => None,
            (drawn, true) => Some(say!(
                "None of the {drawn} elections drawn from these sheets' turnout, shares and differences could be asked.",
                drawn = count(drawn)
            )),
            (_, false) => Some(say!(
                "Elections drawn from the sheets are compared with the whole contest only."
            )),
        };
    };
    let [judged, times] = [like.judged, like.as_extreme].map(count);
    let least = number(1.0 / (like.judged as f64 + 1.0));
    Some(match line.p_value() {
        Some(_) => say!(
            "In {judged} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, p was as small {times} times. So few can show no p below {least}, and none of them can clear the sheets.",
            judged = judged,
            times = times,
            least = least
        ),
        None => say!(
            "In {elections} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, the rule was met {times} times. So few can show no p below {least}, and none of them can clear the sheets.",
            elections = judged,
            times = times,
            least = least
        ),
    })
}

/// "1,000 stations, about 512 ballots each, spread 0.60".
fn kind(kind: Kind) -> Said {
    say!(
        "{stations} stations, about {ballots} ballots each, spread {spread}",
        stations = count(kind.stations),
        ballots = count(kind.ballots.round() as u64),
        spread = Said::number(format!("{:.2}", kind.spread))
    )
}
