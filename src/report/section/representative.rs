//! Published stations against unpublished ones.

use crate::coverage::representative::{Means, Representativeness, SizeClass, StationGroup};
use crate::coverage::{ExactShare, Part};
use crate::report::message::{Message, msg};

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
    page.heading(Section::Representative, msg!("representative-title"));
    let sentence = msg!(
        "representative-introduction",
        published = count(found.stations.reported),
        others = count(expected - found.stations.reported)
    );
    page.paragraph(2, sentence);
    voters(&found.voters, page);
    if let Some(earlier) = &found.earlier {
        let sentence = msg!(
            "representative-earlier-election",
            published = share(earlier.published),
            others = share(earlier.unpublished),
            difference = difference(earlier.by_station.difference)
        );
        page.paragraph(2, sentence);
    }
    let caption = msg!("representative-sizes-caption");
    let sizes = found.sizes.iter().map(|one| (size(one.group), one));
    table(caption, msg!("representative-size"), sizes, page);
    let mut regions: Vec<&StationGroup<String>> = found.regions.iter().collect();
    // The largest differences first, equal ones in the register's order.
    let far = |one: &StationGroup<String>| one.difference.map_or(0.0, f64::abs);
    regions.sort_by(|a, b| far(b).total_cmp(&far(a)));
    let shown = regions.iter().take(SHOWN);
    let shown = shown.map(|one| (Message::verbatim(&one.group), *one));
    let caption = msg!("representative-regions-caption");
    table(caption, msg!("representative-region"), shown, page);
    if regions.len() > SHOWN {
        let more = msg!(
            "representative-more-regions",
            number = count((regions.len() - SHOWN) as u64)
        );
        page.line(4, more);
    }
}

fn voters(means: &Means, page: &mut Document) {
    if let (Some(published), Some(unpublished)) = (means.published, means.unpublished) {
        let sentence = msg!(
            "representative-voters",
            published = Message::number(format!("{published:.1}")),
            others = Message::number(format!("{unpublished:.1}")),
            difference = difference(means.difference)
        );
        page.paragraph(2, sentence);
    }
}

/// A class of sizes.
fn size(size: SizeClass) -> Message {
    match size.min_voters {
        0 => msg!("representative-size-up-to", most = size.max_voters),
        least => msg!(
            "representative-size-from-to",
            least = least,
            most = size.max_voters
        ),
    }
}

fn table<'a, G: 'a>(
    caption: Message,
    what: Message,
    groups: impl Iterator<Item = (Message, &'a StationGroup<G>)>,
    page: &mut Document,
) {
    let of = |part: Part| {
        msg!(
            "representative-stations-published-of",
            some = count(part.reported),
            all = count(part.expected.unwrap_or(0))
        )
    };
    let mut rows = vec![vec![
        what,
        msg!("representative-stations-published"),
        msg!("representative-share-of-published"),
        msg!("representative-share-of-others"),
        msg!("representative-d"),
    ]];
    for (name, group) in groups {
        rows.push(vec![
            name,
            of(group.stations),
            share(group.of_published),
            share(group.of_unpublished),
            difference(group.difference),
        ]);
    }
    let mut align = [Align::Right; 5];
    align[0] = Align::Left;
    page.table(caption, 4, &align, rows);
}

fn share(share: Option<ExactShare>) -> Message {
    share.map_or_else(none, |share| numbers::share(share.part(), share.whole()))
}

fn difference(difference: Option<f64>) -> Message {
    difference.map_or_else(none, |difference| {
        Message::number(format!("{difference:+.2}"))
    })
}
