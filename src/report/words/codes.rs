//! The table of finding codes in words: each code's rule, what its findings say, and what else
//! looks the same.
//!
//! The codes and their kinds are in [`crate::model::code`].

use crate::model::{Code, Term};

macro_rules! codes {
    ($($code:ident $rule:literal $sentence:literal $innocent:literal;)*) => {
        /// The rule in a few words.
        ///
        /// ```
        /// use scrutineer::model::Code;
        /// use scrutineer::report::codes::rule;
        /// assert_eq!(rule(Code::S201), "ballots cast ≤ registered voters");
        /// ```
        pub fn rule(code: Code) -> Term {
            match code { $(Code::$code => Term::new($rule),)* }
        }

        /// What a finding with this code says.
        pub fn sentence(code: Code) -> Term {
            match code { $(Code::$code => Term::new($sentence),)* }
        }

        /// What else looks the same, without any wrongdoing.
        pub fn explanation(code: Code) -> Term {
            match code { $(Code::$code => Term::new($innocent),)* }
        }
    };
}

codes! {
    I101 "every row can be read"
        "A row was set aside because a cell in it could not be used; none of its numbers are in any total."
        "A note typed into a count's cell, a word for missing that the plan does not list, a broken export.";
    I102 "every sheet has every count that its source has a place for"
        "Some sheets lack this count, so its sum covers fewer sheets than the others."
        "Sheets still to come, illegible copies, a count that some stations do not collect.";
    S101 "Σ selections = valid votes"
        "The votes of the selections do not add up to the valid votes that the sheet states."
        "A slip in adding up or in copying one number; a selection that the published table leaves out.";
    S102 "valid + null + blank = ballots cast"
        "The counted papers do not add up to the ballots cast that the sheet states."
        "A slip of the pen, papers taken home, a count that the published table leaves out, or voters and papers counted apart.";
    S103 "no valid votes, then no votes for selections"
        "Selections have votes, and the sheet's valid votes are zero or missing."
        "The line for the sum was left out when the sheet was filled in or copied.";
    S104 "Σ selections ≠ twice the valid votes"
        "The votes of the selections add up to exactly twice the valid votes."
        "Each selection was entered by party and again in sum, or a total was read as one more selection.";
    S105 "counts stand in their own columns"
        "The sheet adds up exactly when two of its counts change places."
        "Two neighbouring fields were copied in the wrong order.";
    S106 "no ballots cast, then no votes"
        "Votes were counted, and the sheet's ballots cast are zero or missing."
        "The line for the ballots was left out when the sheet was filled in or copied.";
    S107 "a sheet reports votes"
        "The sheet reports no vote at all."
        "A station that did not open or where nobody voted; a placeholder for a sheet still to come.";
    S108 "no registered voters, then no votes"
        "Votes were counted, and the station's roll is zero or missing."
        "Special stations (hospitals, travellers, the military) often have no roll of their own.";
    S201 "ballots cast ≤ registered voters"
        "More ballots were cast than the roll, with the extra voters that are declared, has voters."
        "Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.";
    S202 "valid votes ≤ ballots cast"
        "The valid votes alone exceed the ballots cast."
        "A slip in one number, or ballots of two contests in one box.";
    S203 "ballots cast ≤ ballots issued"
        "More ballots were in the boxes than were given out."
        "Postal or early ballots that another body issued; a count of papers instead of envelopes.";
    S204 "ballots issued ≤ registered voters"
        "More ballots were given out than the roll, with the extra voters that are declared, has voters."
        "Voters added on the day, spoiled papers replaced and counted twice.";
    S205 "ballots rejected ≤ ballots issued"
        "More ballots were rejected than were given out."
        "The two fields count different things in this source, or changed places.";
    D101 "one row for each station"
        "The same sheet is there more than once, with the same counts."
        "A file was joined from parts that overlap, or a page was sent twice.";
    D102 "one count for each station"
        "Two rows for one station disagree."
        "A correction published beside the first version; two transcriptions; a key that is not unique.";
    D103 "no row is twice another of its station"
        "Two rows for one station disagree, and every count of one is exactly twice the other's."
        "Two partial exports added up with the same sheet in both.";
    D104 "two stations have different sheets"
        "Two stations have exactly the same counts: every selection's and every other number on the sheet."
        "Small stations collide by chance; one sheet copied under two keys by the publisher. Among 239,110 sheets of six real elections it happened to two pairs (docs/calibration.md).";
    D105 "an image belongs to one station"
        "The same image is published for two stations."
        "A wrong link in the table; one photograph that shows two sheets.";
    D201 "no totals row among the stations"
        "A row is the total of other rows, and not a station."
        "Spreadsheets are often published with their totals.";
    D202 "no parent unit among its children"
        "A row belongs to a unit whose stations are listed too."
        "Results published at several levels in one table.";
    D203 "every sheet names its station"
        "A row has no station, so nobody can say which sheet it is."
        "A line of remarks; a special vote that belongs to no station.";
    D204 "not everything is even"
        "Every count of this part of the publication is an even number, as if all had been doubled."
        "Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.";
    C101 "every expected station is in"
        "Stations that should report have no sheet that counts."
        "Sheets not yet collected or published, stations that did not open; sheets that were set aside or excluded, which the ledger lists.";
    C102 "every station is expected"
        "Stations report that the register does not list."
        "A register of another date, keys written differently (leading zeros), special stations.";
    C103 "a station's roll is the register's"
        "A sheet's number of registered voters is not the register's."
        "A roll that was updated between the two dates.";
    C104 "no more stations or voters than the frame has"
        "More is reported than the frame says there is."
        "A frame of another date; a key that splits one station in two.";
    C105 "the register lists a station once"
        "The register lists a station more than once; it is expected once."
        "A register joined from parts that overlap; a key that is not unique.";
    R101 "announced = tabulated when everything is in"
        "The announced result differs from the sum of the sheets although every station is in on both sides."
        "Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.";
    R102 "announced ≥ what the sheets in hand hold"
        "A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true."
        "Sheets annulled by a court after publication, or an announcement that is called complete and is not.";
    R103 "announced percentages fit the announced counts"
        "An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding."
        "A percentage of another whole (ballots cast in place of valid votes), a slide made from an earlier count.";
    R104 "announced percentages add up to 100"
        "The announced percentages do not add up to 100 within their rounding."
        "A percentage of another whole; a selection left out; a typing slip.";
    R105 "announced counts are not rebuilt from percentages"
        "Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages."
        "A clerk rebuilt the counts from a slide that showed percentages only.";
    R106 "announced selections add up to the announced valid votes"
        "The announced votes of all selections do not add up to the announced valid votes."
        "A selection left out of the announcement; a correction made in one place only.";
    R107 "announced parts add up to the announced whole"
        "The announced results of all units of a level do not add up to the whole that the same source announced."
        "Votes from abroad or in special stations that belong to no unit; bulletins of different moments.";
    R108 "an announcement counts no more stations than there are"
        "An announced result says that it counts more stations than the frame has."
        "A frame of another date; a number that counts something else than stations, such as ballot boxes.";
    R201 "announced − tabulated ≤ what the unreported stations can hold"
        "A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true."
        "A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters than the plan lets a station admit.";
    R202 "announced ≥ what every choice of stations holds"
        "A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true."
        "A percentage that counts something else than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.";
    R203 "announced ≤ what every choice of stations can hold"
        "A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true."
        "A percentage that counts something else than stations; stations outside the frame, such as those abroad; more extra voters than the plan lets a station admit.";
    R301 "nothing falls from one bulletin to the next"
        "A later bulletin of a series announces less than an earlier one."
        "A correction of the earlier bulletin; stations annulled in between; the two in the wrong order in the plan.";
    R302 "counted stations and votes rise together"
        "From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not."
        "A percentage printed with too few decimals to show the rise; stations counted that had no votes; a correction.";
    R303 "an increment fits the stations that it can come from"
        "From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true."
        "A percentage that counts something else than stations; a correction of stations that the earlier bulletin had counted already.";
    R401 "two sources state the same for a station"
        "Two sources have a sheet of this station, and do not state the same counts."
        "A slip in one of two transcriptions; a correction that one source has and the other has not; two different tables under one key.";
    R402 "two sources have the same stations"
        "A source has stations that another has not."
        "A later release; copies that one of them could not collect; keys written differently (leading zeros).";
    A101 "all last digits are as frequent as chance makes them"
        "Some last digits of the counts are more frequent, and others less, than chance makes them."
        "Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.";
    A102 "last two digits fall as chance makes them"
        "The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them."
        "Counts that the publisher rounded; keys that stick; many small counts.";
    A103 "second digits fall as redrawn counts do"
        "The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick."
        "Stations of a planned size; a rule that splits or joins stations at a round number of voters.";
    A104 "percentages end in 0 or 5 as chance makes them"
        "Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely."
        "Results computed back from rounded percentages; stations of round sizes.";
    A105 "whole percentages are no more frequent than chance makes them"
        "More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent."
        "Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).";
    A106 "shares do not pile up on single values"
        "More stations share single values of a share than resampling every station from its own ballots allows."
        "Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).";
    A107 "counts end in 0 or 5 as chance makes them"
        "Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely."
        "Counts that the publisher rounded or estimated; one typist's habit.";
    A201 "a selection's votes keep their ratio to the others' as turnout rises"
        "A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken."
        "Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.";
    A202 "shares have one hump"
        "The stations' shares have more than one hump, each region's own level taken off."
        "Two populations within regions (town and country, two languages); stations of two kinds.";
    A301 "tables of one centre differ at least as random splits do"
        "The tables of centres differ less than random splits of one electorate would."
        "A centre whose counts were joined and split again evenly by the publisher.";
    A302 "equal results are as rare as chance makes them"
        "Stations have the same results more often than chance makes likely."
        "Small stations collide; one sheet published under two keys; counts of joined stations split evenly.";
    A401 "the share does not jump at a moment of the count"
        "The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened."
        "Places that report late because they are far, large or counted elsewhere; postal votes counted last.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sentence_uses_a_word_that_is_never_a_result() {
        for &code in Code::ALL {
            for text in [rule(code), sentence(code), explanation(code)] {
                assert!(!text.is_empty());
                assert!(!text.to_lowercase().contains("fraud"), "{code}");
            }
        }
    }
}
