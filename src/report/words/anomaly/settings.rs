//! The words for what ballots are taken to be, and for how p-values are corrected.

use crate::anomaly::battery::{BallotsAre, Correction};
use crate::report::message::{Label, label};

/// What a sheet's ballots are taken to be, as it stands in a sentence.
pub(crate) fn ballots_are(ballots: BallotsAre) -> Label {
    match ballots {
        BallotsAre::BallotsCast => label!("ballots-are-ballots-cast"),
        BallotsAre::ValidNullBlank => label!("ballots-are-valid-null-blank"),
        BallotsAre::SumOfSelections => label!("ballots-are-sum-of-selections"),
    }
}

/// How p-values are corrected for their number, as it stands in a sentence.
pub(crate) fn correction(correction: Correction) -> Label {
    match correction {
        Correction::Holm => label!("correction-holm"),
        Correction::BenjaminiYekutieli => label!("correction-benjamini-yekutieli"),
    }
}
