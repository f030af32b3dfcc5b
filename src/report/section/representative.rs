//! Published stations against unpublished ones.

use crate::coverage::representative::{Means, Representativeness, Stratum};
use crate::coverage::{ExactShare, Part};
use crate::model::{Said, say};
use crate::report::document::{Document, Section};
use crate::report::numbers::{self, count, none};
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
        say!("Are the published stations like the others?"),
    );
    let sentence = say!(
        "{published} published stations against {others} that are not, by the register. Nobody drew them at random, so there is no p-value: a standardised difference (d) says how far apart the groups are, and one below 0.1 is usually called small.",
        published = count(found.stations.reported),
        others = count(expected - found.stations.reported)
    );
    page.paragraph(2, sentence);
    voters(&found.voters, page);
    if let Some(earlier) = &found.earlier {
        let sentence = say!(
            "Earlier election, the party's share: {published} of the votes in published stations, {others} in the others (d {difference}).",
            published = share(earlier.published),
            others = share(earlier.unpublished),
            difference = difference(earlier.by_station.difference)
        );
        page.paragraph(2, sentence);
    }
    let caption = say!("Published and other stations, by size");
    table(caption, say!("size"), &found.sizes, page);
    let mut regions: Vec<&Stratum> = found.regions.iter().collect();
    // The largest differences first, equal ones in the register's order.
    let far = |one: &Stratum| one.difference.map_or(0.0, f64::abs);
    regions.sort_by(|a, b| far(b).total_cmp(&far(a)));
    let shown: Vec<Stratum> = regions.iter().take(SHOWN).copied().cloned().collect();
    let caption = say!("Published and other stations, by region");
    table(caption, say!("region"), &shown, page);
    if regions.len() > SHOWN {
        let more = say!(
            "… and {number} more regions, in the JSON report",
            number = count((regions.len() - SHOWN) as u64)
        );
        page.line(4, more);
    }
}

fn voters(means: &Means, page: &mut Document) {
    if let (Some(published), Some(unpublished)) = (means.published, means.unpublished) {
        let sentence = say!(
            "Registered voters: {published} on average in published stations, {others} in the others (d {difference}).",
            published = Said::number(format!("{published:.1}")),
            others = Said::number(format!("{unpublished:.1}")),
            difference = difference(means.difference)
        );
        page.paragraph(2, sentence);
    }
}

fn table(caption: Said, what: Said, strata: &[Stratum], page: &mut Document) {
    let of = |part: Part| {
        say!(
            "{some} of {all}",
            some = count(part.reported),
            all = count(part.expected.unwrap_or(0))
        )
    };
    let mut rows = vec![vec![
        what,
        say!("stations in"),
        say!("of the published"),
        say!("of the others"),
        say!("d"),
    ]];
    for stratum in strata {
        rows.push(vec![
            stratum.name.clone(),
            of(stratum.stations),
            share(stratum.of_published),
            share(stratum.of_unpublished),
            difference(stratum.difference),
        ]);
    }
    let mut align = [Align::Right; 5];
    align[0] = Align::Left;
    page.table(caption, 4, &align, rows);
}

fn share(share: Option<ExactShare>) -> Said {
    share.map_or_else(none, |share| numbers::share(share.part(), share.whole()))
}

fn difference(difference: Option<f64>) -> Said {
    difference.map_or_else(none, |difference| Said::number(format!("{difference:+.2}")))
}
