//! Published stations against unpublished ones.

use crate::coverage::representative::StratumName;
use crate::coverage::representative::{Means, Representativeness, Stratum};
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
    table(caption, msg!("representative-size"), &found.sizes, page);
    let mut regions: Vec<&Stratum> = found.regions.iter().collect();
    // The largest differences first, equal ones in the register's order.
    let far = |one: &Stratum| one.difference.map_or(0.0, f64::abs);
    regions.sort_by(|a, b| far(b).total_cmp(&far(a)));
    let shown: Vec<Stratum> = regions.iter().take(SHOWN).copied().cloned().collect();
    let caption = msg!("representative-regions-caption");
    table(caption, msg!("representative-region"), &shown, page);
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

fn table(caption: Message, what: Message, strata: &[Stratum], page: &mut Document) {
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
    for stratum in strata {
        rows.push(vec![
            stratum_name(&stratum.name),
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

fn share(share: Option<ExactShare>) -> Message {
    share.map_or_else(none, |share| numbers::share(share.part(), share.whole()))
}

fn difference(difference: Option<f64>) -> Message {
    difference.map_or_else(none, |difference| {
        Message::number(format!("{difference:+.2}"))
    })
}

fn stratum_name(name: &StratumName) -> Message {
    match name {
        StratumName::Region { name } => Message::verbatim(name),
        StratumName::Size {
            min_voters: 0,
            max_voters,
        } => msg!("representative-size-up-to", most = *max_voters),
        StratumName::Size {
            min_voters,
            max_voters,
        } => msg!(
            "representative-size-from-to",
            least = *min_voters,
            most = *max_voters
        ),
    }
}
