//! What of a battery comes out as a finding: its unusual lines.

use crate::anomaly::calibration::Kind;
use crate::anomaly::{Counted, How, Judgement, Summary};
use crate::model::print::grouped;
use crate::model::{Evidence, Finding, Place};

use super::line::{AgainstLead, Line};
use super::run::Anomalies;

/// A finding for each unusual line whose check can have findings.
pub fn findings(anomalies: &Anomalies) -> Vec<Finding> {
    anomalies
        .unusual()
        .into_iter()
        .filter_map(|line| finding(anomalies, line))
        .collect()
}

fn finding(anomalies: &Anomalies, line: &Line) -> Option<Finding> {
    let code = line.check.code()?;
    let summary = line.result.as_ref().ok()?;
    let place = Place {
        units: line.region.clone(),
        ..Place::default()
    };
    let stake = summary.effect_votes.map(|votes| votes.abs().round() as u64);
    let mut evidence = vec![
        Evidence::computed(summary.statistic.name, summary.statistic.value),
        Evidence::exact("stations used", summary.sample.used),
        Evidence::exact("stations left out", summary.sample.left_out()),
    ];
    if let Some(counted) = &summary.counted {
        evidence.push(Evidence::exact("counted", counted.observed));
        evidence.push(Evidence::exact("counted among", counted.of));
        evidence.push(Evidence::computed("expected", counted.expected));
    }
    if let Some(p) = line.p_value() {
        evidence.push(Evidence::computed("p-value", p.value));
    }
    if let Some(adjusted) = line.p_adjusted {
        evidence.push(Evidence::computed("adjusted p-value", adjusted));
    }
    let figures = summary.figures.iter();
    evidence.extend(figures.map(|figure| Evidence::computed(figure.name, figure.value)));
    Some(
        Finding::new(code, place, sentence(anomalies, line, summary))
            .with_evidence(evidence)
            .with_stake(stake),
    )
}

fn sentence(anomalies: &Anomalies, line: &Line, summary: &Summary) -> String {
    let counted = match &summary.counted {
        Some(counted) => format!("{}; ", counted_words(counted)),
        None => String::new(),
    };
    let mut text = format!(
        "{} of {}: {counted}{} {} over {} stations",
        line.check,
        line.of_what(),
        summary.statistic.name,
        printed(summary.statistic.value),
        grouped(summary.sample.used)
    );
    let left_out = summary.sample.left_out();
    if left_out > 0 {
        text.push_str(&format!(" ({} left out)", grouped(left_out)));
    }
    match &summary.judgement {
        Judgement::PValue(p) => {
            let family = if line.is_whole() {
                anomalies.whole
            } else {
                anomalies.regions
            };
            let how = match p.how {
                How::Exact => " (exact)".to_string(),
                How::Asymptotic { distribution } => format!(" ({distribution})"),
                How::Resampled { draws } => format!(" ({} draws)", grouped(draws)),
            };
            text.push_str(&format!(
                "; p = {}{how}, {} after correction for {} tests ({})",
                printed(p.value),
                printed(line.p_adjusted.unwrap_or(p.value)),
                grouped(family.tests),
                family.correction.words()
            ));
        }
        Judgement::Rule { rule, .. } => {
            text.push_str(&format!("; by a rule and no p-value: {rule}"))
        }
        Judgement::Described { .. } => {}
    }
    text.push('.');
    text.push_str(&calibrated(line));
    text.push_str(&like_this(anomalies, line));
    if let Some(effect) = summary.effect_votes {
        text.push_str(&format!(
            " It speaks of about {} votes, which is no count of false ones",
            grouped(effect.abs().round() as u64)
        ));
        if let (Some(against), Some(lead)) = (line.against_lead, anomalies.lead) {
            text.push_str(match against {
                AgainstLead::Smaller => ": too few to change the outcome even if moved from one to the other: the lead is ",
                AgainstLead::OnlyIfMoved => ": fewer than the lead, but enough if they were moved from one to the other: the lead is ",
                AgainstLead::AtLeastTheLead => ": not fewer than the lead of ",
            });
            text.push_str(&grouped(lead));
        }
        text.push('.');
    }
    text
}

/// What the check does with clean elections, as sentences behind others.
fn calibrated(line: &Line) -> String {
    let Some(calibration) = &line.calibration else {
        return " What clean elections make of this check was not measured.".to_string();
    };
    let measured = &calibration.measured;
    let mut text = format!(
        " In clean elections, simulated, of {}, ",
        kind(measured.kind)
    );
    let judged = grouped(measured.judged);
    if measured.by_rule {
        text.push_str(&format!(
            "the rule was met in {} of {judged}.",
            grouped(measured.at_05)
        ));
    } else {
        text.push_str(&format!(
            "p was 0.05 or less in {} of {judged} and 0.01 or less in {}, before correction.",
            grouped(measured.at_05),
            grouped(measured.at_01)
        ));
    }
    if measured.is_too_eager() {
        text.push_str(" That is more than it should be: the check is too eager here.");
    }
    if calibration.outside {
        text.push_str(&format!(
            " These data are outside of what was measured: {}.",
            kind(calibration.data)
        ));
    }
    text
}

/// What honest elections like the one at hand make of the check, as a sentence behind others.
fn like_this(anomalies: &Anomalies, line: &Line) -> String {
    let Some(like) = line.like_this else {
        return match anomalies.settings.simulated > 0 && line.is_whole() {
            true => " No honest election drawn like this one could be asked.".to_string(),
            false => String::new(),
        };
    };
    let judged = grouped(like.judged);
    let as_extreme = grouped(like.as_extreme);
    let came = match line.p_value() {
        Some(_) => format!("p was as small in {as_extreme} of {judged}"),
        None => format!("the rule was met in {as_extreme} of {judged}"),
    };
    format!(
        " In honest elections drawn like this one {came}: p = {} by them.",
        printed(like.p_value().value)
    )
}

/// "1,000 stations of about 512 ballots with a spread of 0.60".
fn kind(kind: Kind) -> String {
    format!(
        "{} stations of about {} ballots with a spread of {:.2}",
        grouped(kind.stations),
        grouped(kind.ballots.round() as u64),
        kind.spread
    )
}

/// "68 of 136 counts end in 0 or 5, where 27.20 are expected".
pub fn counted_words(counted: &Counted) -> String {
    format!(
        "{} of {} {}, where {} are expected",
        grouped(counted.observed),
        grouped(counted.of),
        counted.what,
        printed(counted.expected)
    )
}

/// Four significant digits, as short as they are clear.
pub fn printed(value: f64) -> String {
    let size = value.abs();
    if value.fract() == 0.0 && size < 1e7 {
        // A count, and no measure that four digits would round.
        grouped_whole(value)
    } else if !(1e-4..1e7).contains(&size) {
        format!("{value:.2e}")
    } else {
        let whole = size.log10().floor() as i32;
        let decimals = usize::try_from(3 - whole).unwrap_or(0);
        format!("{value:.decimals$}")
    }
}

fn grouped_whole(value: f64) -> String {
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", grouped(value.abs() as u64))
}

#[cfg(test)]
mod tests {
    use super::printed;

    #[test]
    fn numbers_keep_four_digits_and_no_more() {
        assert_eq!(printed(0.038881), "0.03888");
        assert_eq!(printed(1002.567), "1003");
        assert_eq!(printed(8.7396), "8.740");
        assert_eq!(printed(2.5e-18), "2.50e-18");
        assert_eq!(printed(0.0), "0");
        assert_eq!(printed(-12_345.0), "-12,345");
        assert_eq!(printed(14_932_292.4), "1.49e7");
    }
}
