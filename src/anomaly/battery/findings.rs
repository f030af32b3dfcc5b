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
    let judged = measured.judged as f64;
    let mut text = format!(
        " To weigh that: in {} simulated clean elections ({}; these data: {}) ",
        grouped(measured.judged),
        kind(measured.kind),
        kind(calibration.data)
    );
    let [at_05, at_01] = [measured.at_05, measured.at_01].map(grouped);
    if measured.by_rule {
        text.push_str(&format!("the rule was met {at_05} times"));
    } else {
        text.push_str(&format!(
            "a p of 0.05 or less came {at_05} times, where {} are expected, and of 0.01 or less {at_01}, where {} are, before correction",
            printed((judged * 0.05).round()),
            printed((judged * 0.01).round())
        ));
    }
    if measured.is_too_eager() {
        text.push_str("; that is more than it should be, and p is too small here");
    }
    if calibration.outside {
        text.push_str("; these data are outside of what was measured");
    }
    text.push('.');
    text
}

/// How many elections drawn like the one at hand come out like it, as sentences behind others. They
/// are honest in how they are drawn, and have whatever was done to the sheets in their figures.
fn like_this(anomalies: &Anomalies, line: &Line) -> String {
    let drawn = grouped(anomalies.settings.simulated);
    let Some(like) = line.like_this else {
        return match (anomalies.settings.simulated, line.is_whole()) {
            (0, _) => String::new(),
            (_, true) => format!(
                " None of the {drawn} elections drawn from these sheets' turnout, shares and differences could be asked."
            ),
            (_, false) => {
                " Elections drawn from the sheets are compared with the whole contest only."
                    .to_string()
            }
        };
    };
    let [judged, as_extreme] = [like.judged, like.as_extreme].map(grouped);
    let came = match line.p_value() {
        Some(_) => "p was as small",
        None => "the rule was met",
    };
    format!(
        " In {judged} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, {came} {as_extreme} times. So few can show no p below {}, and none of them can clear the sheets.",
        printed(1.0 / (like.judged as f64 + 1.0))
    )
}

/// "1,000 stations, about 512 ballots each, spread 0.60".
fn kind(kind: Kind) -> String {
    format!(
        "{} stations, about {} ballots each, spread {:.2}",
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
