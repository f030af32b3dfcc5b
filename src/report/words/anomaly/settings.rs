//! The words for what ballots are taken to be, and for how p-values are corrected.

use crate::anomaly::battery::{BallotsAre, Correction};
use crate::model::{Term, term};

/// What a sheet's ballots are taken to be, as it stands in a sentence.
pub(crate) fn ballots_are(ballots: BallotsAre) -> Term {
    match ballots {
        BallotsAre::BallotsCast => term!("the ballots cast that the sheet states"),
        BallotsAre::ValidNullBlank => term!("valid, null and blank votes added up"),
        BallotsAre::SumOfSelections => term!("the votes of all selections"),
    }
}

/// How p-values are corrected for their number, as it stands in a sentence.
pub(crate) fn correction(correction: Correction) -> Term {
    match correction {
        Correction::Holm => term!("Holm"),
        Correction::BenjaminiYekutieli => term!("Benjamini and Yekutieli"),
    }
}
