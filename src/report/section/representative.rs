//! Published stations against unpublished ones.

use crate::coverage::representative::{Means, Representativeness, Stratum};
use crate::coverage::{ExactShare, Part};
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, percent};
use crate::report::tables::Align;

/// Regions that are printed; the JSON has them all.
const SHOWN: usize = 8;

pub(super) fn representative(found: &Representativeness, page: &mut Document) {
    let expected = found.stations.expected.unwrap_or(0);
    // With nothing or everything in there is nothing to compare.
    if found.stations.reported == 0 || found.stations.reported == expected {
        return;
    }
    page.heading(
        Section::Representative,
        "Are the published stations like the others?",
    );
    let sentence = format!(
        "{} published stations against {} that are not, by the register. Nobody drew them at random, so there is no p-value: a standardised difference (d) says how far apart the groups are, and one below 0.1 is usually called small.",
        grouped(found.stations.reported),
        grouped(expected - found.stations.reported)
    );
    page.paragraph(2, sentence);
    means("Registered voters", &found.voters, page);
    if let Some(earlier) = &found.earlier {
        let sentence = format!(
            "Earlier election, the party's share: {} of the votes in published stations, {} in the others (d {}).",
            share(earlier.published),
            share(earlier.unpublished),
            difference(earlier.by_station.difference)
        );
        page.paragraph(2, sentence);
    }
    table("size", &found.sizes, page);
    let mut regions: Vec<&Stratum> = found.regions.iter().collect();
    // The largest differences first, equal ones in the register's order.
    let far = |one: &Stratum| one.difference.map_or(0.0, f64::abs);
    regions.sort_by(|a, b| far(b).total_cmp(&far(a)));
    let shown: Vec<Stratum> = regions.iter().take(SHOWN).copied().cloned().collect();
    table("region", &shown, page);
    if regions.len() > SHOWN {
        line!(
            page,
            "    … and {} more regions, in the JSON report",
            grouped((regions.len() - SHOWN) as u64)
        );
    }
}

fn means(what: &str, means: &Means, page: &mut Document) {
    if let (Some(published), Some(unpublished)) = (means.published, means.unpublished) {
        let sentence = format!(
            "{what}: {published:.1} on average in published stations, {unpublished:.1} in the others (d {}).",
            difference(means.difference)
        );
        page.paragraph(2, sentence);
    }
}

fn table(what: &str, strata: &[Stratum], page: &mut Document) {
    let of = |part: Part| {
        let expected = part.expected.unwrap_or(0);
        format!("{} of {}", grouped(part.reported), grouped(expected))
    };
    let mut rows = vec![
        [
            what,
            "stations in",
            "of the published",
            "of the others",
            "d",
        ]
        .map(String::from)
        .to_vec(),
    ];
    for stratum in strata {
        rows.push(vec![
            harmless(&stratum.name),
            of(stratum.stations),
            share(stratum.of_published),
            share(stratum.of_unpublished),
            difference(stratum.difference),
        ]);
    }
    let mut align = [Align::Right; 5];
    align[0] = Align::Left;
    page.table(
        format!("Published and other stations, by {what}"),
        4,
        &align,
        rows,
    );
}

fn share(share: Option<ExactShare>) -> String {
    share.map_or("–".to_string(), |share| {
        percent(share.votes(), share.whole())
    })
}

fn difference(difference: Option<f64>) -> String {
    difference.map_or("–".to_string(), |difference| format!("{difference:+.2}"))
}
