## The first lines of a report

contest-rule-plurality = plurality
contest-rule-majority = more than half of the valid votes, otherwise a run-off
contest-rule-forty-and-ten = more than half of the votes, or 40% with a lead of ten points, otherwise a run-off
contest-rule-top-two = the two selections with the most votes go to a second round
report-contest = Contest: { $contest }. Rule: { $rule }. Winners: { $winners }. Made with scrutineer { $version }, seed "{ $seed }".
report-findings = Findings: { $counts }.
report-findings-of-kind = { $number } { $kind }
report-findings-of-other-codes = Findings with other codes are in the full audit report.
report-sheets-received = { $expected_n ->
    [one] Sheets received: { $reported } of { $expected } station ({ $share }).
   *[other] Sheets received: { $reported } of { $expected } stations ({ $share }).
    }
report-sheets-received-of-unknown-number = { $reported_n ->
    [one] Sheets received: { $reported } station. The total number of stations is not known.
   *[other] Sheets received: { $reported } stations. The total number of stations is not known.
    }
report-sheets-not-on-register = { $number_n ->
    [one] Sheets also came from { $number } station that is not on the register.
   *[other] Sheets also came from { $number } stations that are not on the register.
    }
report-votes = Votes: { $first }, of { $sum } in total.
report-outcome-certain = Outcome on the sheets received: { $decision }. If these sheets are true, the outcome is certain, whatever the missing sheets hold.
report-outcome-open = Outcome on the sheets received: { $decision }. The outcome is open: the missing sheets could change it.
report-outcome-unbounded = Outcome on the sheets received: { $decision }. Nothing limits what the missing sheets can hold.

## The answer at the top of the report, in five points

answer-sheets-received = { $expected_n ->
    [one] The audit has sheets from { $reported } of { $expected } polling station ({ $share }).
   *[other] The audit has sheets from { $reported } of { $expected } polling stations ({ $share }).
    }
answer-sheets-received-of-unknown-number = { $reported_n ->
    [one] The audit has sheets from { $reported } polling station. The total number of stations is not known.
   *[other] The audit has sheets from { $reported } polling stations. The total number of stations is not known.
    }
answer-sheets-not-on-register = { $number_n ->
    [one] It also has sheets from { $number } station that is not on the register.
   *[other] It also has sheets from { $number } stations that are not on the register.
    }
answer-rows-set-aside = { $rows_n ->
    [one] The audit set aside { $aside } of { $rows } row. Each row set aside is listed with its reason.
   *[other] The audit set aside { $aside } of { $rows } rows. Each row set aside is listed with its reason.
    }
answer-votes-added-up = { $votes_n ->
    [one] The sheets that count hold { $votes } vote for all selections together. Most votes: { $each }.
   *[other] The sheets that count hold { $votes } votes for all selections together. Most votes: { $each }.
    }
answer-votes-of-selection = { $name } { $votes } ({ $share })
answer-no-announced-counts = No announced result has counts that can be compared with the sheets.
answer-announced-with-date = { $who } ({ $date })
answer-announced-same-votes = { $who } announced the same votes as these sheets hold, selection by selection.
answer-announced-other-votes = { $votes_n ->
    [one] { $who } announced { $votes } vote for { $selection }. These sheets hold { $tabulated } (announced minus sheets: { $difference }).
   *[other] { $who } announced { $votes } votes for { $selection }. These sheets hold { $tabulated } (announced minus sheets: { $difference }).
    }
answer-announcement-impossible = These sheets and that announcement cannot both be true.
answer-announcements-impossible = { $some } of { $all } announced results cannot be true if these sheets are true.
answer-outcome-unknown = Nothing can be said about what the missing sheets could change. Either no sheet counts, or the contest's rule does not fit its number of winners.
answer-outcome-nothing-missing = Outcome on these sheets: { $decision }. Nothing is missing.
answer-outcome-certain = { $votes_n ->
    [one] Outcome on these sheets: { $decision }. If these sheets are true, the outcome is certain: at most { $votes } vote can still come in, and it cannot change the outcome.
   *[other] Outcome on these sheets: { $decision }. If these sheets are true, the outcome is certain: at most { $votes } votes can still come in, and they cannot change the outcome.
    }
answer-outcome-open = { $votes_n ->
    [one] Outcome on these sheets: { $decision }. The outcome is open, because up to { $votes } vote can still come in.
   *[other] Outcome on these sheets: { $decision }. The outcome is open, because up to { $votes } votes can still come in.
    }
answer-outcome-unbounded = Outcome on these sheets: { $decision }. Nothing limits what the missing sheets can hold, so the outcome can be called neither certain nor open.
answer-findings = Findings: { $counts }. Each finding is listed with its place, and with innocent causes that look the same.
answer-no-statistical-checks = No statistical check was requested. This does not mean that the results pass such checks.

## What was read, and by which rules rows count

input-title = What was read
input-file = { $path }  ({ $source })
input-file-to-compare = { $path }  ({ $source }; for comparison)
input-file-details = { $rows_n ->
    [one] { $rows } row, { $bytes } bytes, { $encoding } ({ $how }), cells separated by { $delimiter }
   *[other] { $rows } rows, { $bytes } bytes, { $encoding } ({ $how }), cells separated by { $delimiter }
    }
encoding-source-declared = declared
encoding-source-byte-order-mark = from its byte order mark
encoding-source-detected = detected
input-delimiter-tab = tabs
input-thousands-separator = column `{ $column }`: `{ $separator }` was read as a thousands separator (detected)
input-ledger = { $rows_n ->
    [one] Ledger: { $rows } row read = { $used } used + { $quarantined } quarantined + { $excluded } excluded.
   *[other] Ledger: { $rows } rows read = { $used } used + { $quarantined } quarantined + { $excluded } excluded.
    }
input-excluded = { $number } excluded under { $code }: { $rule }
input-counting-rules = Rules: { $identical }; { $conflicting }; totals rows, rows of parent units and rows without a station never count; { $flagged }.
duplicate-rule-once = identical duplicates count once
duplicate-rule-none = identical duplicates do not count
conflict-rule-none = conflicting duplicates do not count
conflict-rule-first = of conflicting duplicates, the first row counts
conflict-rule-last = of conflicting duplicates, the last row counts
conflict-rule-file = of conflicting duplicates, the row in { $file } counts
input-flagged-sheets-count = a sheet with a problem counts and is flagged
input-flagged-sheets-count-except = a sheet with a problem counts and is flagged, unless the problem is { $codes }
input-checking-rules = Extra voters allowed per station: { $extra }. The search for copies covers sheets with at least { $votes } votes and with votes for at least { $selections } selections.

## The totals of the sheets that count

totals-title = { $number_n ->
    [one] Totals of { $number } station
   *[other] Totals of { $number } stations
    }
totals-caption = Sums of the sheets that count
totals-selection = selection
totals-votes = votes
totals-share-of = of { $number }
totals-without-flagged-sheets = without flagged sheets
totals-summed-over = { $all_n ->
    [one] summed over { $some } of { $all } station
   *[other] summed over { $some } of { $all } stations
    }
totals-some-votes-missing = On some sheets, the votes for a selection are missing. The shares are calculated from the votes that the sheets state.
totals-flagged-sheets = Flagged sheets: { $flagged } of { $all }. A flagged sheet breaks a rule but still counts.

## How much has been received

totals-coverage-title = Coverage
totals-coverage-caption = How much has been received
totals-polling-stations = polling stations
totals-received-of = { $reported } of { $expected } ({ $share })
totals-received-of-unknown-number = { $reported } of an unknown number
totals-unknown-number-received = an unknown number of { $expected } (the sheets do not state their registered voters)
totals-unknown = unknown
totals-voters-summed-over = { $all_n ->
    [one] { $voters }, summed over { $some } of { $all } station
   *[other] { $voters }, summed over { $some } of { $all } stations
    }
totals-stations-not-on-register = stations received that are not on the register: { $number }
totals-units-caption = Stations received, by { $level }

## Published stations compared with the others

representative-title = Are the published stations like the others?
representative-introduction = { $published_n ->
    [one] { $published } published station is compared with { $others } on the register that are not published. Nobody drew the published stations at random, so there is no p-value. A standardised difference (d) shows how far apart the two groups are. A difference below 0.1 in either direction is usually called small.
   *[other] { $published } published stations are compared with { $others } on the register that are not published. Nobody drew the published stations at random, so there is no p-value. A standardised difference (d) shows how far apart the two groups are. A difference below 0.1 in either direction is usually called small.
    }
representative-voters = Registered voters per station: { $published } on average in the published stations, { $others } in the others (d { $difference }).
representative-earlier-election = The party's share in the earlier election: { $published } of the votes in the published stations, { $others } in the others (d { $difference }).
representative-sizes-caption = Published and other stations, by registered voters
representative-size = registered voters
representative-size-up-to = up to { $most }
representative-size-from-to = { $least } to { $most }
representative-regions-caption = Published and other stations, by region
representative-region = region
representative-stations-published = stations published
representative-stations-published-of = { $some } of { $all }
representative-share-of-published = of all published
representative-share-of-others = of all others
representative-d = d
representative-more-regions = { $number_n ->
    [one] … and { $number } more region in the JSON report
   *[other] … and { $number } more regions in the JSON report
    }

## What the missing sheets could still change

outcome-title = What the missing sheets could still change
outcome-unknown = Nothing can be said. Either no sheet counts, or the contest's rule does not fit its number of winners.
outcome-standing-without-runner-up = On the sheets received, { $leader } has the most votes, and there is no runner-up: { $decision }.
outcome-standing-level = On the sheets received, { $leader } and { $next } are level: { $decision }.
outcome-standing-last-winner = { $lead_n ->
    [one] On the sheets received, the winner with the fewest votes leads { $next } by { $lead } vote: { $decision }.
   *[other] On the sheets received, the winner with the fewest votes leads { $next } by { $lead } votes: { $decision }.
    }
outcome-standing-lead = { $lead_n ->
    [one] On the sheets received, { $leader } leads { $next } by { $lead } vote: { $decision }.
   *[other] On the sheets received, { $leader } leads { $next } by { $lead } votes: { $decision }.
    }
outcome-no-station-missing = Every station that should report has a sheet that counts.
outcome-stations-missing = { $number_n ->
    [one] { $number } station has no sheet that counts.
   *[other] { $number } stations have no sheet that counts.
    }
outcome-unknown-number-missing = The number of stations without a sheet is not known.
outcome-missing-votes = { $votes_n ->
    [one] Stations without a sheet can hold at most { $votes } vote.
   *[other] Stations without a sheet can hold at most { $votes } votes.
    }
outcome-missing-votes-unbounded = Nothing in the plan or on the sheets limits the number of votes that stations without a sheet can hold.
outcome-votes-missing-on-sheets = { $votes_n ->
    [one] Votes are missing on { $sheets } of the sheets received. They can add at most { $votes } more vote.
   *[other] Votes are missing on { $sheets } of the sheets received. They can add at most { $votes } more votes.
    }
outcome-votes-missing-on-sheets-included = The votes that are missing on { $sheets } of the sheets received are included in this.
outcome-worst-case-level = If { $rival } received every one of these votes, it would draw level with { $leader }.
outcome-worst-case-leader-ahead = { $lead_n ->
    [one] If { $rival } received every one of these votes, { $leader } would still lead by { $lead } vote.
   *[other] If { $rival } received every one of these votes, { $leader } would still lead by { $lead } votes.
    }
outcome-worst-case-rival-ahead = { $lead_n ->
    [one] If { $rival } received every one of these votes, it would lead { $leader } by { $lead } vote.
   *[other] If { $rival } received every one of these votes, it would lead { $leader } by { $lead } votes.
    }
outcome-verdict-nothing-missing = Nothing is missing, so the sheets received decide the outcome.
outcome-verdict-certain = If the sheets received are true, the outcome is certain: it is the same whatever the missing sheets hold.
outcome-verdict-open = The outcome is open: the missing sheets could change it.
outcome-verdict-neither = The outcome can be called neither certain nor open.
outcome-shares-caption = Range of each selection's final share
outcome-votes-received = votes received
outcome-final-share-from = final share from
outcome-final-share-to = to
outcome-shares-denominator = { $votes_n ->
    [one] The shares are of { $votes } vote: the votes received and all votes that can still come in.
   *[other] The shares are of { $votes } votes: the votes received and all votes that can still come in.
    }
outcome-can-win = Selections that can win, depending on the missing votes: { $who }.
outcome-can-be-elected-outright = Selections that can be elected without a run-off, depending on the missing votes: { $who }.
outcome-can-reach-second-round = Selections that can go to the second round, depending on the missing votes: { $who }.
outcome-nobody = none
outcome-rivals-caption = If all votes that can still come in go to one selection
outcome-rival = if all votes still to come go to
outcome-lead-now = lead now
outcome-lead-then = lead then
outcome-decision-then = decision then
outcome-turnout-caption = If turnout at the missing stations is limited
outcome-turnout-at-most = maximum turnout at missing stations
outcome-votes-to-come = votes still to come
outcome-worst-case-lead = worst-case lead
outcome-outcome = outcome
outcome-certain = certain
outcome-open = open
outcome-turnout-by-station = The turnout limit is applied to each station, and each result is rounded down.
outcome-flagged-unknown-certain = { $sheets_n ->
    [one] { $sheets } of the sheets that count breaks a rule for individual sheets. If its content were treated as unknown, up to { $votes } votes could still come in, and the outcome would still be certain.
   *[other] { $sheets } of the sheets that count break a rule for individual sheets. If their content were treated as unknown, up to { $votes } votes could still come in, and the outcome would still be certain.
    }
outcome-flagged-unknown-open = { $sheets_n ->
    [one] { $sheets } of the sheets that count breaks a rule for individual sheets. If its content were treated as unknown, up to { $votes } votes could still come in, and the outcome would be open.
   *[other] { $sheets } of the sheets that count break a rule for individual sheets. If their content were treated as unknown, up to { $votes } votes could still come in, and the outcome would be open.
    }
outcome-certain-at = { $most_n ->
    [one] On the votes received so far, the outcome becomes certain once at most { $most } vote can still come in. That is when { $voters } of { $all } registered voters ({ $share }) have been reported.
   *[other] On the votes received so far, the outcome becomes certain once at most { $most } votes can still come in. That is when { $voters } of { $all } registered voters ({ $share }) have been reported.
    }
outcome-fewest-false-nothing-more = If nothing more came in, at least { $fewest } of the sheets received would have to be false for another outcome.
outcome-fewest-false = For another outcome, at least { $fewest } of the sheets received would have to be false.
outcome-fewest-false-between = For another outcome, at least { $least } of the sheets received would have to be false, and { $most } false sheets would be enough.
outcome-fewest-false-or-none = For another outcome, at least { $number } of the sheets received would have to be false, and even all of them might not be enough.
outcome-false-sheet-size = This assumes that each false sheet holds as many votes as its station has voters.
outcome-false-sheet-size-without-roll = { $sheets_n ->
    [one] This assumes that each false sheet holds as many votes as its station has voters. Where a sheet states no roll ({ $sheets } sheet), it is assumed to hold as many votes as the ballots that it accounts for.
   *[other] This assumes that each false sheet holds as many votes as its station has voters. Where a sheet states no roll ({ $sheets } sheets), it is assumed to hold as many votes as the ballots that it accounts for.
    }
outcome-missing-votes-to-same-rival = It also assumes that every missing vote goes to the same rival.
outcome-sheets-to-check-first = These sheets leave the most room for such a change. Check them first. Their place on this list says nothing against them:
outcome-sheet-worth = { $votes_n ->
    [one] { $place }: by at most { $votes } vote
   *[other] { $place }: by at most { $votes } votes
    }
outcome-more-sheets = … and { $number } more in the JSON report
outcome-premises = This rests on the following:
outcome-bound-zero = stations without a sheet hold no votes, if { $assumption }
outcome-bound-zero-not-used = stations without a sheet hold no votes (not used: another limit is lower), if { $assumption }
outcome-bound = { $votes_n ->
    [one] stations without a sheet hold at most { $votes } vote, if { $assumption }
   *[other] stations without a sheet hold at most { $votes } votes, if { $assumption }
    }
outcome-bound-not-used = { $votes_n ->
    [one] stations without a sheet hold at most { $votes } vote (not used: another limit is lower), if { $assumption }
   *[other] stations without a sheet hold at most { $votes } votes (not used: another limit is lower), if { $assumption }
    }
outcome-sheets-are-true = the sheets received are true, except for those assumed to be false above

## What the votes decide, and what limits on the missing votes rest on

decision-elected = { $name } elected
decision-several-elected = { $names } elected
decision-second-round = { $one } and { $other } go to the second round
decision-run-off = run-off between { $one } and { $other }
decision-tie = a tie
voters-basis-all-in = a sheet has been received from every station that should report
voters-basis-register = no unreported station counts more votes than it has voters on the register
voters-basis-rolls = there are no voters beyond the { $voters } in the frame, the rolls on the sheets received are correct, and no unreported station counts more votes than it has voters
voters-basis-other-rolls = there are no voters beyond the { $voters } in the frame, the rolls that "{ $source }" states for { $stations } of the stations received are correct, and no unreported station counts more votes than it has voters
voters-basis-papers = there are no voters beyond the { $voters } in the frame, and no station counts more ballots than it has voters
voters-basis-extra-voters = { $number_n ->
    [one] { $assumption }, apart from { $number } extra voter whom each station may admit
   *[other] { $assumption }, apart from { $number } extra voters whom each station may admit
    }
voters-basis-sheets-without-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } of the sheets received states no roll, so the voters of its station who did not vote are counted here as unreported
   *[other] { $assumption }; { $sheets } of the sheets received state no roll, so the voters of their stations who did not vote are counted here as unreported
    }
voters-basis-sheets-without-other-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } sheet has a roll in neither source, so the ballots that it accounts for are used instead
   *[other] { $assumption }; { $sheets } sheets have a roll in neither source, so the ballots that they account for are used instead
    }
voters-basis-station-maximum = { $votes_n ->
    [one] no station counts more than { $votes } vote, as the plan says
   *[other] no station counts more than { $votes } votes, as the plan says
    }
voters-basis-ballots-issued = no station counts more votes than the ballots issued to it

## section/announced

announced-announced = Announced: { $name }, { $date }
announced-announced-2 = Announced: { $name }
completeness-complete = announced − tabulated
announced-announced-tabulated-not-same-stations = announced − tabulated (not the same stations)
announced-announced-3 = announced
announced-tabulated = tabulated
announced-announced-4 = announced { $percent }
announced-tabulated-2 = tabulated { $percent }
announced-sheets = { $name } (sheets: { $some } of { $all })
announced-announced-tabulated = Announced and tabulated
announced-counts-rebuilt-percentages-not-tested = Counts rebuilt from percentages: not tested ({ $why }).
announced-scope-says-counts = Scope: { $scope }; it says it counts { $stations }.
announced-scope-does-not-say-how = Scope: { $scope }; it does not say how many stations it counts.
completeness-complete-scope = The sheets cover every expected station.
announced-sheets-cover-stations = The sheets cover { $number } stations.
announced-decimal = decimal
announced-decimals = decimals
announced-announced-5 = { $decimals }; as announced
announced-0-1-2-tried = { $decimals }; 0, 1 and 2 were tried
announced-counts-rebuilt-percentages-counts-exactly = Counts rebuilt from percentages ({ $decimals }): { $some } of { $all } counts are exactly a rounded percentage of { $sum }; p = { $p } if counts were arbitrary.
announced-counts-rebuilt-percentages-counts-exactly-2 = Counts rebuilt from percentages ({ $decimals }): { $some } of { $counts } counts are exactly a rounded percentage of { $sum }; p = { $p } if counts were arbitrary, corrected for the number of announced results.
announced-computed = { $share } (computed { $computed })

## section/bounds

bounds-announcement-does-not-say-how = the announcement does not say how many stations it counts
bounds-plan-does-not-say-how = the plan does not say how many stations there are, or fewer than are in, or the announcement counts more
bounds-not-held-against-missing-stations = Not held against what the missing stations can hold, which is no pass: { $why }. A difference alone is then no contradiction.
bounds-stations-without-sheet = the { $number } stations without a sheet
bounds-stations-without-sheet-2 = the stations without a sheet
bounds-needed-there = needed there
bounds-hand = in hand
bounds-shares-needed-stations-without-sheet = Shares needed in the stations without a sheet
bounds-true-can-hold-most-votes = For this to be true { $stations }, which can hold at most { $most } votes, would have to hold { $votes } votes: a turnout of { $needed } at the least, against { $in_hand } in the stations in hand. Nothing makes that impossible.
bounds-true-would-hold-votes-turnout = For this to be true { $stations } would have to hold { $votes } votes: a turnout of { $needed } at the least, against { $in_hand } in the stations in hand. Nothing makes that impossible.
bounds-votes-fewer-than-sheets-hand = { $name } has { $excess } votes fewer than the sheets in hand already hold
bounds-needs-votes-more-than-can = it needs { $excess } votes more than can still come
bounds-cannot-true-beside-sheets-hand = This cannot be true beside the sheets in hand, whatever { $stations } hold: { $each }.
bounds-least-1-sheets-would-false = At least 1 of the sheets would have to be false.
bounds-least-sheets-would-false = At least { $fewest } of the sheets would have to be false.
bounds-not-even-all-sheets-being = Not even all of the sheets being false would do.
bounds-nobody-says-stations-counts-may = Nobody says which stations it counts. "{ $share }" may be rounded or cut off: of { $expected } it is from { $from } to { $to } stations, so at least { $least } of the { $published } published sheets are in it. Whichever they are, they hold:
bounds-nobody-says-stations-counts-so = Nobody says which { $stations } of { $expected } stations it counts, so at least { $least } of the { $published } published sheets are in it. Whichever they are, they hold:
bounds-no-announced-count-outside-some = No announced count is outside; that some choice of stations fits all of them at once is not shown by this.
bounds-announced-counts-announced-number-stations = The announced counts, the announced number of stations and the published sheets cannot all be true.
bounds-they-could-if-announcement-counted = They could be if the announcement counted no more than { $stations } stations ({ $share } of { $expected }).
bounds-least = at least
bounds-most = at most
bounds-too-few = { $number } too few
bounds-too-many = { $number } too many
bounds-any-choice-so-many-stations = What any choice of so many stations holds
bounds-one-bulletin-next = From one bulletin to the next
bounds-stations-newly-counted = { $number } stations newly counted
bounds-stations-newly-counted-2 = from { $least } to { $most } stations newly counted
bounds-they-do-not-say-how = they do not say how many stations were newly counted
bounds-values = { $from } → { $to } ({ $scope }; { $stations })
bounds-before = before
bounds-after = after
bounds-added = added
bounds-all-added = of all added
bounds-added-stations-newly-counted-can = What was added, and what the stations newly counted can hold
bounds-least-most-stations-newly-counted = "At least" and "at most": what the stations newly counted hold, whichever they are.

## section/sources

sources-sources = Sources
sources-rows-read-used-quarantined-excluded = { $source }: { $rows } rows read = { $used } used + { $quarantined } quarantined + { $excluded } excluded.
sources-both = in both
sources-those-differ = of those differ
sources-only-first = only in the first
sources-only-second = only in the second
sources-stations-two-sources = Stations of each two sources
sources-and = { $one } and { $other }
sources-not-compared-since-only-one = Not compared, since only one of them has it: { $names }.
sources-no-other-sums = no other sums
sources-second-over-those-stations-votes = The second has, over those stations: { $sums }. { $votes } votes differ in all.
sources-station = station
sources-field = field
sources-first = first
sources-second = second
sources-stations-differ = Stations that differ
sources-1-more-station-all-them = … and 1 more station, all of them in the JSON report
sources-more-stations-all-them-json = … and { $number } more stations, all of them in the JSON report
sources-station-once-all = Each station once, { $number } in all:
sources-from = { $number } from { $source }
sources-first-wins = the first of these that has it wins: { $taken }.
sources-votes-station-once = Votes, each station once

## section/anomaly

anomaly-unusual = What is unusual?
anomaly-no-statistical-check-asked-no = No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`.
anomaly-unusual-means-improbable-under-null = Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half.
anomaly-check = check
anomaly-checks = checks
anomaly-sheet = sheet
anomaly-sheets = sheets
anomaly-over-whole-contest-every-own = { $checks } over { $sheets }: of the whole contest, and in every { $level } on its own.
anomaly-over-whole-contest = { $checks } over { $sheets }: of the whole contest.
anomaly-ballots = Ballots are { $what }.
anomaly-not-asked = Not asked for: { $checks }.
anomaly-p-values-corrected-together-whole = P-values corrected together: { $tests } of the whole contest ({ $correction }); unusual at { $significance } or below.
anomaly-p-values-corrected-together-whole-2 = P-values corrected together: { $tests } of the whole contest ({ $correction }), { $of_regions } of regions ({ $for_regions }); unusual at { $significance } or below.
anomaly-lines-unusual-unremarkable-described-without = Lines: { $unusual } unusual, { $unremarkable } unremarkable, { $described } described without a verdict, { $refused } not applicable, which is no pass.
anomaly-lines-unusual-them-rule-unremarkable = Lines: { $unusual } unusual ({ $by_rule } of them by a rule), { $unremarkable } unremarkable, { $described } described without a verdict, { $refused } not applicable, which is no pass.
anomaly-code = code
anomaly-unusual-2 = unusual
anomaly-unremarkable = unremarkable
anomaly-described = described
anomaly-n = n/a
anomaly-whole-contest = of the whole contest
anomaly-lines-check-verdict = Lines by check and verdict
anomaly-whole-contest-smallest-adjusted-p = Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings.
anomaly-values = { $statistic } { $value }
anomaly-adjusted-p = adjusted p { $p }
anomaly-none-lines-judged-unusual-others = None of the { $judged } lines that are judged is unusual. The others have no verdict.
anomaly-unusual-most-votes-stake-first = Unusual, most votes at stake first, then the smallest p-value:
anomaly-about-votes = about { $votes } votes
anomaly-rule = by its rule
anomaly-1-more-line-json-report = … and 1 more line, in the JSON report
anomaly-more-lines-json-report = … and { $number } more lines, in the JSON report
anomaly-of-in = { $check } of { $what } in { $region }
anomaly-of = { $check } of { $what }
anomaly-p = { $what } (p { $p })
anomaly-held-against-benford-law-second = Held against Benford's law, the second digits of { $selections } have a p of { $significance } or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.
anomaly-unusual-lines-point-stations-them = Unusual lines point at { $pointed } of { $all } stations, at { $strong } of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):
anomaly-weight = { $place }: weight { $weight }, { $checks }
anomaly-1-more-station = … and 1 more station
anomaly-more-stations = … and { $number } more stations

## section/anomaly_station

anomaly-station-station = station { $key }
anomaly-station-sheet-does-not-count-so = This sheet does not count ({ $code }), so that no check saw it.
anomaly-station-no-statistical-check-asked = No statistical check was asked for.
anomaly-station-no-unusual-line-points = No unusual line points at it.
anomaly-station-total = total { $total }, of { $checks }
verdict-unusual = Unusual lines that point at it:
verdict-unremarkable = Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:
verdict-not-applicable = Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:
verdict-unusual-sentence = { $line }: weight { $weight }
anomaly-station-marked = { $line }: marked with { $weight }
anomaly-station-votes = { $number } votes
anomaly-station-register = the register
anomaly-station-values = { $file } ({ $units })
anomaly-station-registered-voters = , with { $voters } registered voters
anomaly-station-registered-no-sheet-could-read = Registered in { $register }{ $roll }; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.
anomaly-station-registered-none-sheets-counts-no = Registered in { $register }{ $roll }; none of its sheets counts. That is no pass.

## section/findings

finding-findings = Findings
finding-values = { $codes } ({ $why })
finding-not-checked-no-pass = Not checked, which is no pass: { $rules }.
finding-none = None.
finding-values-2 = { $kind }: { $number } ({ $meaning })
finding-finding-place-look-no-verdict = A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.
finding-kind-impossible = IMPOSSIBLE
finding-kind-inconsistent = INCONSISTENT
finding-kind-unusual = UNUSUAL
finding-kind-incomplete = INCOMPLETE
finding-not-met = { $code }  not met: { $rule } ({ $number })
finding-votes-stake = { $words } [votes at stake: { $votes }]
finding-more-all-them-json-report = … and { $number } more, all of them in the JSON report
finding-looks-same = Looks the same: { $explanation }

## Findings: announced results, compared with the sheets and with each other

finding-announced-total-difference = { $name }: the announcement gives { $announced } votes, but the sheets of all { $stations } stations add up to { $tabulated }. Announced − tabulated: { $difference }.
finding-announced-share-mismatch = { $name }: the announced percentage is { $share }, but { $votes } of { $all } announced { $counted } are { $computed }.
finding-announced-label-votes = announced votes
finding-announced-label-valid-votes = announced valid votes
finding-announced-label-ballots-cast = announced ballots cast
finding-announced-percentages-sum = The { $number } announced percentages add up to { $sum }. Their rounding cannot explain this sum.
finding-announced-counts-rebuilt = Each of the { $number } announced counts is exactly a percentage with { $decimals_n ->
        [one] 1 decimal
       *[other] { $decimals } decimals
    } of the sum { $sum }, rounded to a whole vote. If the last digits of the counts were arbitrary, this would happen with probability { $p } (corrected for the number of announced results). That is not the probability that the result is right or wrong.
finding-announced-label-sum = sum
finding-announced-label-rebuilt-counts = counts that are a rounded percentage of the sum
finding-announced-label-free-counts = of these, counts that the sum does not determine
finding-announced-label-p-value = p-value
finding-announced-label-p-adjusted = p-value, corrected for the number of announced results
finding-announced-selections-sum = The announced votes of the selections add up to { $sum }, but the announced number of valid votes is { $valid }.
finding-announced-label-selections-sum = Σ announced selections
finding-announced-parts-sum = { $name }: the announcement gives { $announced } votes for the whole contest, but the { $number } announced results by { $level } add up to { $sum }.
finding-announced-label-parts-sum = Σ parts
finding-announced-too-many-stations = The announcement says that it counts { $stations } stations, but the frame has { $expected }.
finding-announced-label-stations-counted = stations counted
finding-announced-label-stations-expected = stations expected
finding-announced-count-falls = { $name }: the count falls from { $before } in "{ $from }" to { $after } in "{ $to }", by { $difference }.
finding-announced-label-earlier = earlier
finding-announced-label-later = later
finding-announced-stations-fall = From "{ $from }" to "{ $to }", the number of stations counted falls by at least { $difference }.
finding-announced-votes-without-stations = From "{ $from }" to "{ $to }", the votes rise by { $votes }, but no station was newly counted.
finding-announced-label-votes-gained = votes gained
finding-announced-stations-without-votes = From "{ $from }" to "{ $to }", at least { $stations } { $stations_n ->
        [one] station was
       *[other] stations were
    } newly counted, but no votes were added.
finding-announced-label-stations-newly-counted = stations newly counted, at least

## Findings: unusual results of statistical checks

finding-anomaly-label-stations-used = stations used
finding-anomaly-label-stations-left-out = stations left out
finding-anomaly-label-counted = counted
finding-anomaly-label-counted-among = counted among
finding-anomaly-label-expected = expected
finding-anomaly-label-p-value = p-value
finding-anomaly-label-p-adjusted = adjusted p-value
finding-anomaly-brief-p-value = { $check } of { $what } over { $stations }: p = { $p }, { $adjusted } after correction.
finding-anomaly-brief-rule = { $check } of { $what } over { $stations }: the rule of this check is met.
finding-anomaly-stations = { $used_n ->
        [one] { $used } station
       *[other] { $used } stations
    }
finding-anomaly-stations-with-left-out = { $used_n ->
        [one] { $used } station
       *[other] { $used } stations
    } ({ $left_out } left out)
finding-anomaly-statistic-with-count = { $check } of { $what }: { $counted }; { $statistic } = { $value } over { $stations }
finding-anomaly-statistic = { $check } of { $what }: { $statistic } = { $value } over { $stations }
finding-anomaly-p-value = { $found }. The p-value is { $p } ({ $how }), and { $adjusted } after correction for { $tests_n ->
        [one] { $tests } test
       *[other] { $tests } tests
    } ({ $correction }).
finding-anomaly-rule = { $found }. The verdict follows from a rule, not from a p-value: { $rule }.
finding-anomaly-not-calibrated = The behaviour of this check in clean elections was not measured.
finding-anomaly-calibration-rule = For comparison: in { $elections } simulated clean elections ({ $like }; these data: { $data }), the rule was met { $times_n ->
        [one] once
       *[other] { $times } times
    }.
finding-anomaly-calibration-p-value = For comparison: in { $elections } simulated clean elections ({ $like }; these data: { $data }), p before correction was 0.05 or less { $at_05_n ->
        [one] once
       *[other] { $at_05 } times
    } ({ $expected_05 } expected) and 0.01 or less { $at_01_n ->
        [one] once
       *[other] { $at_01 } times
    } ({ $expected_01 } expected).
finding-anomaly-p-too-small-too-often = That is more often than it should be, and p is too small here.
finding-anomaly-rule-met-too-often = That is more often than it should be.
finding-anomaly-outside-calibration = These data lie outside the range that was measured.
finding-anomaly-simulated-none-judged = The check could not judge any of the { $drawn } elections that were drawn from the turnout, shares and differences of these sheets.
finding-anomaly-simulated-whole-contest-only = Elections drawn from these sheets are compared with the whole contest only.
finding-anomaly-simulated-p-value = In { $elections } elections drawn from the turnout, shares and differences of these sheets, p was this small { $times_n ->
        [one] once
       *[other] { $times } times
    }. Whatever may have been done to the sheets also affects these elections, so none of them can clear the sheets. With this number of elections, no p below { $least } can be shown.
finding-anomaly-simulated-rule = In { $elections } elections drawn from the turnout, shares and differences of these sheets, the rule was met { $times_n ->
        [one] once
       *[other] { $times } times
    }. Whatever may have been done to the sheets also affects these elections, so none of them can clear the sheets. With this number of elections, no p below { $least } can be shown.
finding-anomaly-kind-of-election = { $stations_n ->
        [one] { $stations } station
       *[other] { $stations } stations
    }, about { $ballots } ballots each, spread { $spread }
finding-anomaly-effect = The size of the effect is about { $votes_n ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }. This is not a count of false votes.
finding-anomaly-effect-smaller-than-lead = The effect is too small to change the outcome, even if all these votes had been moved from one side to the other. The lead is { $lead }.
finding-anomaly-effect-enough-if-moved = The effect is smaller than the lead of { $lead }, but large enough to change the outcome if the votes had been moved from one side to the other.
finding-anomaly-effect-at-least-the-lead = The effect is at least as large as the lead of { $lead }.

## Findings: missing stations, and announcements that the sheets do not allow

finding-coverage-station-not-on-register = The register does not list this station.
finding-coverage-station-listed-twice = The register lists this station more than once, but it is expected only once.
finding-coverage-stations-missing-with-voters = { $missing } of { $expected } polling stations, with { $voters } registered voters, { $missing_n ->
        [one] has
       *[other] have
    } no sheet that counts.
finding-coverage-stations-missing = { $missing } of { $expected } polling stations { $missing_n ->
        [one] has
       *[other] have
    } no sheet that counts.
finding-coverage-label-stations-missing = stations missing
finding-coverage-label-voters-missing = their registered voters
finding-coverage-roll-differs = The sheet states { $roll } registered voters, but the register has { $registered }.
finding-coverage-label-register = register
finding-coverage-more-stations-than-frame = The sheets report { $reported } stations, but the frame has { $expected }.
finding-coverage-more-voters-than-frame = The sheets report { $reported } registered voters, but the frame has { $expected }.
finding-coverage-label-stations-reported = stations reported
finding-coverage-label-voters-reported = registered voters reported
finding-coverage-label-voters-expected = registered voters expected
finding-coverage-below-received = { $name }: the announcement gives { $announced } votes for all stations, but { $sheets_n ->
        [one] the { $sheets } sheet received already holds
       *[other] the { $sheets } sheets received already hold
    } { $tabulated }. That is { $excess } more.
finding-coverage-above-headroom-on-basis = The announced result needs { $needed } more votes than the sheets received hold, but at most { $still } can still come (if { $assumption }). That is { $excess } too many.
finding-coverage-above-headroom = The announced result needs { $needed } more votes than the sheets received hold, but at most { $still } can still come. That is { $excess } too many.
finding-coverage-label-votes-needed = Σ (announced − tabulated)
finding-coverage-label-votes-can-still-come = votes that can still come, at most
finding-coverage-label-false-sheets = minimum number of sheets that would have to be false
finding-coverage-cannot-both-be-true = The announcement and these sheets cannot both be true.
finding-coverage-false-sheets-needed = The announcement and these sheets cannot both be true. For the announcement to be true, at least { $fewest_n ->
        [one] { $fewest } sheet
       *[other] { $fewest } sheets
    } would have to be false.
finding-coverage-not-even-all-sheets-false = The announcement and these sheets cannot both be true. The announcement could not be true even if all of the sheets were false.
finding-coverage-announced = { $name }: { $announced } votes announced.
finding-coverage-counts-at-least = If "{ $share }" is a percentage of the { $expected } polling stations, the announcement counts at least { $stations } stations.
finding-coverage-counts-at-most = If "{ $share }" is a percentage of the { $expected } polling stations, the announcement counts at most { $stations } stations.
finding-coverage-counts-stations = The announcement says that it counts { $stations } of the { $expected } polling stations.
finding-coverage-floor = If so, at most { $unpublished } of these stations are not among the { $published } published ones, so the announcement includes at least { $least } published { $least_n ->
        [one] sheet. The { $least } published sheet with the fewest votes for { $name } holds
       *[other] sheets. The { $least } published sheets with the fewest votes for { $name } hold
    } { $floor }.
finding-coverage-more-than-announced = That is { $more } more votes than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true. They could all be true if the announcement counted no more than { $stations } stations. Otherwise, at least { $sheets_n ->
        [one] { $sheets } of the sheets
       *[other] { $sheets } of the sheets
    } would have to be false.
finding-coverage-label-published-sheets-counted = published sheets counted, at least
finding-coverage-label-floor = minimum votes on these sheets
finding-coverage-ceiling = If so, no set of { $stations } stations holds more than { $ceiling } votes for { $name }, even if the { $unpublished } unpublished stations gave it all the votes that they can.
finding-coverage-fewer-than-announced = That is { $fewer } fewer votes than announced. The announcement, its own count of stations and the published sheets cannot all be true.
finding-coverage-possible-from = They could all be true if the announcement counted { $stations } stations or more.
finding-coverage-label-stations-counted-at-least = stations counted, at least
finding-coverage-label-stations-counted-at-most = stations counted, at most
finding-coverage-label-published-sheets = published sheets
finding-coverage-label-ceiling = maximum votes in the stations counted
finding-coverage-gain = { $name } gains { $votes_n ->
        [one] { $votes } vote
       *[other] { $votes } votes
    } from "{ $from }" to "{ $to }".
finding-coverage-gain-too-small = By the two announcements' own counts, at least { $stations_n ->
        [one] { $stations } station was newly counted. Whichever station it is, it holds
       *[other] { $stations } stations were newly counted. Whichever stations these are, they hold
    } at least { $votes } votes for { $name }. The gain is { $excess } too small.
finding-coverage-gain-too-large = By the two announcements' own counts, at most { $stations_n ->
        [one] { $stations } station was newly counted. Whichever station it is, it holds
       *[other] { $stations } stations were newly counted. Whichever stations these are, they hold
    } at most { $votes } votes for { $name }. The gain is { $excess } too large.
finding-coverage-bulletins-cannot-all-be-true = The two announcements, their own counts of stations and the published sheets cannot all be true.
finding-coverage-label-votes-newly-counted-at-least = votes in these stations, at least
finding-coverage-label-stations-newly-counted-at-most = stations newly counted, at most
finding-coverage-label-votes-newly-counted-at-most = votes in these stations, at most

## Findings: rows that could not be read

finding-read-row-set-aside = `{ $text }`: { $reason }.
finding-read-more-cells = { $number_n ->
        [1] One more cell of the row
       *[other] { $number } more cells of the row
    } could not be used.
quarantine-reason-not-a-number = not a number, and not a word for a missing value that the plan lists (layout.missing)
quarantine-reason-negative = a count below zero
quarantine-reason-fraction = a count that is not a whole number
quarantine-reason-undeclared-thousands = perhaps a number with thousands separators, which the plan does not declare
quarantine-reason-too-large = a number larger than any tally sheet can hold
quarantine-reason-sum-too-large = columns that add up to more than a tally sheet can hold
quarantine-reason-not-text = bytes that are not valid in the encoding of the file
quarantine-reason-cell-count = a different number of cells than the header
quarantine-reason-control-character = a control character in a key or in the code of a unit
quarantine-reason-text-too-long = a text longer than 1,000 bytes
quarantine-reason-no-such-part = a key or the code of a unit with fewer parts than the plan asks for (split, part)

## Findings: the set of sheets

finding-set-repeated-sheet = The sheet of this station appears earlier, with the same counts ({ $place }).
finding-set-label-votes-on-sheet = votes on the sheet
finding-set-row-with-votes = { $place } with { $votes_n ->
        [one] { $votes } vote
       *[other] { $votes } votes
    }
finding-set-rows-disagree-twice = { $number } rows for this station disagree, and every count in one is exactly twice the count in the other: { $places }.
finding-set-rows-disagree = { $number } rows for this station disagree: { $places }.
finding-set-label-votes-in-row = votes in { $place }
finding-set-same-image = The image published for this station is also published for { $others }.
finding-set-same-counts = This station has exactly the same counts as { $others }, for every selection and for every other number on the sheet.
finding-set-label-stations = stations
finding-set-total-by-word = The row says `{ $word }`. It is a total of other rows, not a station.
finding-set-total-of-file = Every count in this row is exactly the sum of the { $rows } other rows with votes in the whole file. The row is their total, not a station.
finding-set-total-of-unit = Every count in this row is exactly the sum of the { $rows } other rows with votes in { $unit }. The row is their total, not a station.
finding-set-parent-row = The row names no station. It belongs to { $unit }, whose stations are also listed. Its counts are not exactly their sum.
finding-set-row-without-station = The row names no station. It has { $votes_n ->
        [one] { $votes } vote
       *[other] { $votes } votes
    } that cannot be credited to any station.
finding-set-label-votes-in-this-row = votes in the row
finding-set-even-counts-of-unit = All { $number } counts in { $unit } that are not zero are even numbers, as if every sheet had been counted twice.
finding-set-even-counts-of-publication = All { $number } counts in the whole publication that are not zero are even numbers, as if every sheet had been counted twice.
finding-set-label-even-counts = even counts
finding-set-sheets-by-reason = { $number } { $reason }
count-name-votes = votes of { $selection }
finding-set-missing-count = { $missing_n ->
        [one] { $missing } sheet lacks
       *[other] { $missing } sheets lack
    } the { $name } ({ $why }). The sum covers { $some } of { $all } stations.
finding-set-label-sheets-without-count = sheets without the count
finding-set-label-stations-in-sum = stations in the sum
finding-set-more = and { $number } more
finding-set-station = station { $key } ({ $place })
finding-set-row = row { $number }

## Findings: the arithmetic of one sheet

finding-sheet-valid-votes-missing = The selections have { $votes } { $votes_n ->
        [one] vote
       *[other] votes
    }, but the valid votes of the sheet are missing.
finding-sheet-valid-votes-zero = The selections have { $votes } { $votes_n ->
        [one] vote
       *[other] votes
    }, but the sheet states zero valid votes.
finding-sheet-twice-valid-votes = The selections have { $votes } votes. That is exactly twice the { $valid } valid { $valid_n ->
        [one] vote
       *[other] votes
    } that the sheet states.
finding-sheet-too-few-votes = The selections have { $votes } { $votes_n ->
        [one] vote
       *[other] votes
    }, but the sheet states { $valid } valid { $valid_n ->
        [one] vote
       *[other] votes
    }: { $difference } more.
finding-sheet-too-many-votes = The selections have { $votes } votes, but the sheet states { $valid } valid { $valid_n ->
        [one] vote
       *[other] votes
    }: { $difference } fewer.
finding-sheet-label-selections-sum = Σ selections
finding-sheet-ballots-cast-missing = The sheet has { $counted }, but its ballots cast are missing.
finding-sheet-ballots-cast-zero = The sheet has { $counted }, but it states zero ballots cast.
finding-sheet-too-few-papers = The sheet has { $counted }, but it states { $cast } { $cast_n ->
        [one] ballot
       *[other] ballots
    } cast: { $difference } more.
finding-sheet-too-many-papers = The sheet has { $counted }, but it states { $cast } { $cast_n ->
        [one] ballot
       *[other] ballots
    } cast: { $difference } fewer.
finding-sheet-label-papers-sum = valid + null + blank
finding-sheet-null-votes = { $number } null { $number_n ->
        [one] vote
       *[other] votes
    }
finding-sheet-blank-votes = { $number } blank { $number_n ->
        [one] vote
       *[other] votes
    }
finding-sheet-valid-votes = { $valid } valid { $valid_n ->
        [one] vote
       *[other] votes
    }
finding-sheet-papers = { $valid }, { $null } and { $blank } ({ $papers } { $papers_n ->
        [one] paper
       *[other] papers
    })
finding-sheet-papers-of-two-kinds = { $valid } and { $others } ({ $papers } { $papers_n ->
        [one] paper
       *[other] papers
    })
finding-sheet-swapped-counts = The sheet states { $first } { $one } and { $second } { $other }. It adds up exactly if these two numbers are swapped.
finding-sheet-no-votes-with-roll = The sheet reports no votes at all. It states { $voters } registered { $voters_n ->
        [one] voter
       *[other] voters
    }.
finding-sheet-no-votes = The sheet reports no votes at all.
finding-sheet-roll-zero = The sheet has { $cast } { $cast_n ->
        [one] ballot
       *[other] ballots
    }, but it states zero registered voters.
finding-sheet-roll-missing = The sheet has { $cast } { $cast_n ->
        [one] ballot
       *[other] ballots
    }, but its registered voters are missing.
finding-sheet-exceeds = The sheet has { $more } { $words } but only { $limit } { $of }: { $difference } too many.
bounded-count-counted-papers = counted papers
count-bound-voters-admitted = voters on the roll or added to it
finding-sheet-at-least = at least { $number }

## Findings: sources that differ

finding-sources-field = { $field } ({ $here } here, { $there } there)
finding-sources-sheets-differ-at = "{ $source }" ({ $place }) does not state the same counts: { $each }.
finding-sources-sheets-differ = "{ $source }" does not state the same counts: { $each }.
finding-sources-label-difference = { $field }, second − first
finding-sources-stations-absent = { $number_n ->
        [1] Station { $keys } is not in "{ $source }".
       *[other] { $number } stations are not in "{ $source }": { $keys }.
    }

## The table of codes: rule, sentence and innocent causes

code-i101-title = every row can be read
code-i101-sentence = A row was set aside because a cell in it could not be used. None of its numbers are in any total.
code-i101-causes = A note typed into the cell of a count, a word for a missing value that the plan does not list, or a broken export.
code-i102-title = every sheet has every count that its source provides for
code-i102-sentence = Some sheets lack this count, so its sum covers fewer sheets than the other sums.
code-i102-causes = Sheets still to come, illegible copies, or a count that some stations do not collect.
code-s101-title = Σ selections = valid votes
code-s101-sentence = The votes of the selections do not add up to the valid votes that the sheet states.
code-s101-causes = An error in adding up or in copying one number; a selection that the published table leaves out.
code-s102-title = valid + null + blank = ballots cast
code-s102-sentence = The counted papers do not add up to the ballots cast that the sheet states.
code-s102-causes = A writing error, ballot papers taken home, a count that the published table leaves out, or voters and papers counted separately.
code-s103-title = no votes for selections without valid votes
code-s103-sentence = Selections have votes, but the sheet's valid votes are zero or missing.
code-s103-causes = The line for the sum was left out when the sheet was filled in or copied.
code-s104-title = Σ selections ≠ twice the valid votes
code-s104-sentence = The votes of the selections add up to exactly twice the valid votes.
code-s104-causes = Each selection was entered by party and again as a total, or a total was read as one more selection.
code-s105-title = each count is in its own column
code-s105-sentence = The sheet adds up exactly if two of its counts are swapped.
code-s105-causes = Two neighbouring fields were copied in the wrong order.
code-s106-title = no votes without ballots cast
code-s106-sentence = Votes were counted, but the sheet's ballots cast are zero or missing.
code-s106-causes = The line for the ballots was left out when the sheet was filled in or copied.
code-s107-title = a sheet reports votes
code-s107-sentence = The sheet reports no votes at all.
code-s107-causes = A station that did not open or where nobody voted; a placeholder for a sheet still to come.
code-s108-title = no votes without registered voters
code-s108-sentence = Votes were counted, but the station's roll is zero or missing.
code-s108-causes = Special stations (hospitals, travellers, the military) often have no roll of their own.
code-s201-title = ballots cast ≤ registered voters
code-s201-sentence = More ballots were cast than there are voters on the roll, even with the declared extra voters.
code-s201-causes = Voters added on election day, certificates to vote elsewhere, or a roll that was updated after it was published.
code-s202-title = valid votes ≤ ballots cast
code-s202-sentence = The valid votes alone exceed the ballots cast.
code-s202-causes = An error in one number, or ballots of two contests in one box.
code-s203-title = ballots cast ≤ ballots issued
code-s203-sentence = There were more ballots in the boxes than were issued.
code-s203-causes = Postal or early ballots that another body issued; a count of papers instead of envelopes.
code-s204-title = ballots issued ≤ registered voters
code-s204-sentence = More ballots were issued than there are voters on the roll, even with the declared extra voters.
code-s204-causes = Voters added on election day, or spoiled papers that were replaced and counted twice.
code-s205-title = ballots rejected ≤ ballots issued
code-s205-sentence = More ballots were rejected than were issued.
code-s205-causes = The two fields count different things in this source, or were swapped.
code-d101-title = one row for each station
code-d101-sentence = The same sheet appears more than once, with the same counts.
code-d101-causes = A file was put together from overlapping parts, or a page was sent twice.
code-d102-title = one count for each station
code-d102-sentence = Two rows for one station disagree.
code-d102-causes = A correction published alongside the first version; two transcriptions; a key that is not unique.
code-d103-title = no row is twice another row of its station
code-d103-sentence = Two rows for one station disagree, and every count in one is exactly twice the count in the other.
code-d103-causes = Two partial exports were added up, with the same sheet in both.
code-d104-title = two stations have different sheets
code-d104-sentence = Two stations have exactly the same counts, for every selection and for every other number on the sheet.
code-d104-causes = Small stations that have the same counts by chance; one sheet that the publisher copied under two keys. Among 239,110 sheets of six real elections, this happened to two pairs (docs/calibration.md).
code-d105-title = an image belongs to one station
code-d105-sentence = The same image is published for two stations.
code-d105-causes = A wrong link in the table; one photograph that shows two sheets.
code-d201-title = no totals row among the stations
code-d201-sentence = A row is the total of other rows, not a station.
code-d201-causes = Spreadsheets are often published with their totals.
code-d202-title = no parent unit among its children
code-d202-sentence = A row belongs to a unit whose stations are also listed.
code-d202-causes = Results published at several levels in one table.
code-d203-title = every sheet names its station
code-d203-sentence = A row names no station, so nobody can say which sheet it is.
code-d203-causes = A line of remarks; a special vote that does not belong to any station.
code-d204-title = not every count is even
code-d204-sentence = Every count in this part of the publication is an even number, as if all counts had been doubled.
code-d204-causes = Two copies of one export were added up. By chance alone, this happens once in 2 to the power of the number of counts.
code-c101-title = every expected station has a sheet that counts
code-c101-sentence = Some stations that should report have no sheet that counts.
code-c101-causes = Sheets that are not yet collected or published; stations that did not open; sheets that were set aside or excluded, which the ledger lists.
code-c102-title = every station that reports is expected
code-c102-sentence = Some stations that report are not on the register.
code-c102-causes = A register from another date, keys written differently (leading zeros), or special stations.
code-c103-title = a sheet's roll is the same as the register's
code-c103-sentence = A sheet's number of registered voters differs from the register's.
code-c103-causes = A roll that was updated between the two dates.
code-c104-title = no more stations or voters than the frame has
code-c104-sentence = More stations or voters are reported than the frame has.
code-c104-causes = A frame from another date; a key that splits one station in two.
code-c105-title = the register lists each station once
code-c105-sentence = The register lists a station more than once, but it is expected only once.
code-c105-causes = A register put together from overlapping parts; a key that is not unique.
code-r101-title = announced = tabulated when every station is in
code-r101-sentence = The announced result differs from the sum of the sheets, although both cover every station.
code-r101-causes = Corrections between the publication of the sheets and the announcement, annulled stations, or a group of selections counted differently.
code-r102-title = announced ≥ what the sheets received hold
code-r102-sentence = A result announced as complete gives a selection fewer votes than the published sheets already hold. The announcement and these sheets cannot both be true.
code-r102-causes = Sheets annulled by a court after publication, or an announcement that is called complete but is not.
code-r103-title = announced percentages fit the announced counts
code-r103-sentence = An announced percentage is not the announced count divided by the announced sum at the printed decimals, whichever usual rounding is applied.
code-r103-causes = A percentage of another whole (ballots cast instead of valid votes), or a slide made from an earlier count.
code-r104-title = announced percentages add up to 100
code-r104-sentence = The announced percentages do not add up to 100 within their rounding.
code-r104-causes = A percentage of another whole; a selection left out; a typing error.
code-r105-title = announced counts are not rebuilt from percentages
code-r105-sentence = Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
code-r105-causes = A clerk rebuilt the counts from a slide that showed only percentages.
code-r106-title = announced selections add up to the announced valid votes
code-r106-sentence = The announced votes of all selections do not add up to the announced valid votes.
code-r106-causes = A selection left out of the announcement; a correction made in only one place.
code-r107-title = announced parts add up to the announced whole
code-r107-sentence = The announced results of all units of a level do not add up to the whole that the same source announced.
code-r107-causes = Votes from abroad or from special stations that do not belong to any unit; bulletins from different moments.
code-r108-title = an announcement counts no more stations than there are
code-r108-sentence = An announced result says that it counts more stations than the frame has.
code-r108-causes = A frame from another date; a number that counts something other than stations, such as ballot boxes.
code-r201-title = announced − tabulated ≤ what the unreported stations can hold
code-r201-sentence = A result announced as complete needs more votes in the unreported stations than they have voters. The announcement and these sheets cannot both be true.
code-r201-causes = A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters at a station than the plan allows.
code-r202-title = announced ≥ the minimum that the stations counted must hold
code-r202-sentence = A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold. The announcement, its own count of stations and the published sheets cannot all be true.
code-r202-causes = A percentage that counts something other than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.
code-r203-title = announced ≤ the maximum that the stations counted can hold
code-r203-sentence = A partial announcement gives a selection more votes than any set of as many stations as it counts can hold. The announcement, its own count of stations and the published sheets cannot all be true.
code-r203-causes = A percentage that counts something other than stations; stations outside the frame, such as those abroad; more extra voters at a station than the plan allows.
code-r301-title = no count falls from one bulletin to the next
code-r301-sentence = A later bulletin of a series announces less than an earlier one.
code-r301-causes = A correction of the earlier bulletin; stations annulled in between; the two bulletins in the wrong order in the plan.
code-r302-title = counted stations and votes rise together
code-r302-sentence = From one bulletin of a series to the next, the votes rise but the number of counted stations does not, or the number of stations rises but the votes do not.
code-r302-causes = A percentage printed with too few decimals to show the rise; counted stations that had no votes; a correction.
code-r303-title = an increase fits the stations that it can come from
code-r303-sentence = From one bulletin of a series to the next, a selection gains more votes than the newly counted stations can hold, or fewer than they must hold. The two bulletins and the published sheets cannot all be true.
code-r303-causes = A percentage that counts something other than stations; a correction at stations that the earlier bulletin had already counted.
code-r401-title = two sources state the same counts for a station
code-r401-sentence = Two sources have a sheet of this station, but they do not state the same counts.
code-r401-causes = An error in one of two transcriptions; a correction that only one of the sources has; two different tables under one key.
code-r402-title = two sources have the same stations
code-r402-sentence = A source has stations that another source does not have.
code-r402-causes = A later release; copies that one of the sources could not collect; keys written differently (leading zeros).
code-a101-title = last digits are as frequent as expected by chance
code-a101-sentence = Some last digits of the counts are more frequent, and others less frequent, than expected by chance.
code-a101-causes = Counts that the publisher rounded or estimated; many small counts; the habit of one typist in one column.
code-a102-title = the last two digits are distributed as expected by chance
code-a102-sentence = The last two digits of the counts are equal, or neighbours, less often or more often than expected by chance.
code-a102-causes = Counts that the publisher rounded; keys that stick; many small counts.
code-a103-title = second digits are distributed as in resampled counts
code-a103-sentence = The second digits of the counts are unlike those of counts resampled from each station's own ballots. Benford's law is not the standard of comparison.
code-a103-causes = Stations of a planned size; a rule that splits or merges stations at a round number of voters.
code-a104-title = percentages end in 0 or 5 as often as expected by chance
code-a104-sentence = Percentages, rounded to whole numbers, end in 0 or 5 more often, or less often, than the stations' own sizes make likely.
code-a104-causes = Results computed back from rounded percentages; stations whose size is a round number.
code-a105-title = whole percentages are no more frequent than expected by chance
code-a105-sentence = The number of stations whose turnout or share is within a twentieth of a point of a whole percent is higher, or lower, than the stations' own sizes allow.
code-a105-causes = Results that the publisher computed back from rounded percentages; special stations where everybody votes the same way (those above 99% are left out).
code-a106-title = shares do not pile up on single values
code-a106-sentence = More stations cluster on single values of a share than resampling each station from its own ballots allows.
code-a106-causes = Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle but not the tails (the fit is printed).
code-a107-title = counts end in 0 or 5 as often as expected by chance
code-a107-sentence = Counts end in 0 or 5 more often, or less often, than the stations' own sizes make likely.
code-a107-causes = Counts that the publisher rounded or estimated; the habit of one typist.
code-a201-title = a selection's votes keep their ratio to the others' votes as turnout rises
code-a201-sentence = Above the turnout at which the others' votes peak, a selection has more votes than the ratio below that turnout gives. The excess is a large part of its votes, whichever turnout near the peak is used.
code-a201-causes = Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is not a count of false votes.
code-a202-title = shares have one peak
code-a202-sentence = The stations' shares have more than one peak after each region's own level is removed.
code-a202-causes = Two populations within regions (town and country, two languages); two kinds of stations.
code-a301-title = tables of one centre differ at least as much as random splits do
code-a301-sentence = The tables of centres differ less than random splits of one electorate would.
code-a301-causes = A centre whose counts the publisher merged and then split evenly.
code-a302-title = equal results are as rare as expected by chance
code-a302-sentence = Stations have the same results more often than chance makes likely.
code-a302-causes = Small stations that have the same results by chance; one sheet published under two keys; counts of merged stations that were split evenly.
code-a401-title = the share does not jump at a moment of the count
code-a401-sentence = The share jumps more at one moment of the count than at any other moment at which nothing is said to have happened.
code-a401-causes = Places that report late because they are far away, large or counted elsewhere; postal votes counted last.

## Why announced counts were not tested

not-tested-too-few-counts = fewer than two counts were announced, or no sum of them
not-tested-sum-too-small = the sum is so small that arbitrary counts equal a rounded percentage too often

## What a check looks at

check-target-turnout = turnout
check-target-contest = the contest

## What a check takes as ballots, and how p-values are corrected

ballots-are-ballots-cast = the ballots cast as stated on the sheet
ballots-are-valid-null-blank = the sum of valid, null and blank votes
ballots-are-sum-of-selections = the sum of the votes for all selections
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini–Yekutieli

## Why stations are left out of a check ("left out: 12 where …")

exclusion-no-registered-voters = there are no registered voters
exclusion-registered-voters-not-stated = the number of registered voters is not stated
exclusion-too-few-registered-voters = there are too few registered voters
exclusion-no-ballots = there are no ballots
exclusion-ballots-not-stated = the number of ballots is not stated
exclusion-more-than-a-billion-ballots = there are more than a billion ballots
exclusion-more-ballots-than-voters = there are more ballots than registered voters
exclusion-more-votes-than-ballots = there are more votes than ballots
exclusion-part-exceeds-whole-ballots-or-votes = there are more ballots than registered voters, or more votes than ballots
exclusion-no-ballots-or-part-exceeds-whole = there are no ballots, or a part exceeds its whole
exclusion-part-exceeds-whole = the part exceeds the whole
exclusion-null-votes-not-stated = null or blank votes are not stated
exclusion-not-every-selection-counted = at least one selection has no count
exclusion-count-not-stated = the count is not stated
exclusion-count-is-zero = the count is zero
exclusion-small-count = the count is below the minimum
exclusion-count-too-small-for-last-digit = the count is too small to use its last digit
exclusion-no-votes-for-selection = the selection has no votes
exclusion-too-few-votes = there are too few votes
exclusion-fewer-than-25-votes-on-one-side = the selection or its rivals have fewer than 25 votes
exclusion-votes-reach-registered-voters = the selection has at least as many votes as there are registered voters
exclusion-more-votes-than-total = the selection has more votes than there are in all
exclusion-more-votes-than-total-or-implausibly-many = the selection has more votes than there are in all, or there are implausibly many
exclusion-more-votes-than-a-station-can-count = there are more votes than a station can count
exclusion-smaller-than-first-size-class = there are fewer votes than in the first size class
exclusion-too-few-for-a-share = there are fewer than the minimum for a share
exclusion-percentage-near-100 = the turnout or the share is close to 100%
exclusion-few-on-one-side = both percentages have too few people on one side
exclusion-no-value = there is no value
exclusion-no-predictor = there is no predictor
exclusion-small-group = the group has too few stations
exclusion-half-of-group-has-one-value = half of the group has the same value
exclusion-only-table-or-one-kind-of-votes = the table is the only one in its centre, or the centre has votes of one kind only
exclusion-small-table-or-only-table-or-one-kind-of-votes = the table is small, or it is the only one in its centre, or the centre has votes of one kind only
exclusion-no-coordinates = there are no coordinates
exclusion-coordinates-not-stated = no usable coordinates are stated
exclusion-coordinates-unusable = there is no usable latitude and longitude
exclusion-coordinates-out-of-range = the coordinates are out of range
exclusion-arrival-unusable = there is no usable time of arrival
exclusion-no-share-or-order = there is no share, or no place in the order of the count

## What a check counted

counted-counts-ending-in = { $observed } of { $all } counts { $observed_n ->
    [one] ends
   *[other] end
    } in { $digit } (expected: { $expected })
counted-counts-ending-in-0-or-5 = { $observed } of { $all } counts { $observed_n ->
    [one] ends
   *[other] end
    } in 0 or 5 (expected: { $expected })
counted-counts-ending-in-repeated-pair = { $observed } of { $all } counts { $observed_n ->
    [one] ends
   *[other] end
    } in the same digit twice (expected: { $expected })
counted-counts-ending-in-adjacent-pair = { $observed } of { $all } counts { $observed_n ->
    [one] ends
   *[other] end
    } in two neighbouring digits (expected: { $expected })
counted-counts-ending-in-other-pair = { $observed } of { $all } counts { $observed_n ->
    [one] ends
   *[other] end
    } in two different digits that are not neighbours (expected: { $expected })
counted-counts-with-second-digit = { $observed } of { $all } counts { $observed_n ->
    [one] has
   *[other] have
    } the second digit { $digit } (expected: { $expected })
counted-percentages-ending-in-0-or-5 = { $observed } of { $all } percentages { $observed_n ->
    [one] ends
   *[other] end
    } in 0 or 5 (expected: { $expected })
counted-stations-at-integer-percentage = { $observed } of { $all } stations { $observed_n ->
    [one] has
   *[other] have
    } a turnout or a share at a whole percent (expected: { $expected }; excess in turnout { $turnout }, in share { $share })
counted-stations-with-share = { $observed } of { $all } stations { $observed_n ->
    [one] has
   *[other] have
    } a share of { $share } (expected: { $expected })
counted-stations-beyond-limit = { $observed } of { $all } stations { $observed_n ->
    [one] is
   *[other] are
    } beyond the limit on one side or the other (expected: { $expected })
counted-sheets-repeating-another = { $observed } of { $all } sheets { $observed_n ->
    [one] repeats
   *[other] repeat
    } another (expected: { $expected })

## The figures of the checks

figure-textbook-p-value = textbook p-value
figure-digit-pair-chi-square = chi-square of the digit pairs
figure-repeated-pair-share = share of repeated pairs
figure-adjacent-pair-share = share of adjacent pairs
figure-repeated-pair-lower-tail-p-value = exact probability of at most this many repeated pairs
figure-adjacent-pair-upper-tail-p-value = exact probability of at least this many adjacent pairs
figure-chi-square-from-slope = chi-square from the slope alone
figure-counts-under-100 = counts below 100
figure-last-digit-chi-square = chi-square of the last digits
figure-mean-last-digit = mean last digit
figure-share-ending-in-0-or-5 = share of counts ending in 0 or 5
figure-ending-in-0-or-5-p-value = exact p-value of the share ending in 0 or 5
figure-chi-square-from-bound = chi-square from the minimum count alone
figure-last-digit-distance = distance of the last digits from the parametric bootstrap
figure-stations-with-second-digit = stations with a second digit
figure-benford-chi-square = chi-square against Benford
figure-benford-p-value = textbook p-value against Benford
figure-second-digit-distance = distance of the second digits from the parametric bootstrap
figure-bootstrap-chi-square = chi-square distance from the parametric bootstrap
figure-mean-digit = mean digit
figure-expected-mean-digit = expected mean digit
figure-mean-digit-z = z of the mean digit
figure-centre-design-effect = design effect of the centres
figure-percentages-ending-in-0-or-5-z = z of percentages ending in 0 or 5
figure-share-of-percentages-ending-in-0-or-5 = share of percentages ending in 0 or 5
figure-counts-ending-in-0-or-5-z = z of counts ending in 0 or 5
figure-share-of-counts-ending-in-0-or-5 = share of counts ending in 0 or 5
figure-stations-in-that-share = stations in that share
figure-compared-stations-ending-in-0-or-5 = compared stations whose result ends in 0 or 5
figure-expected-stations-ending-in-0-or-5 = expected number of these
figure-stations-ending-in-0-or-5-standard-deviation = standard deviation of that number
figure-largest-share-on-one-multiple = largest expected share on one multiple of 5%
figure-integer-percentage-z = excess of stations at a whole percent, in standard deviations
figure-integer-percentage-stations = stations at a whole percent
figure-expected-integer-percentage-stations = number expected by chance
figure-excess-stations = excess stations
figure-excess-stations-z = excess stations, in standard deviations
figure-integer-percentage-upper-tail-p-value = probability of at least this many
figure-excess-stations-as-published = excess including small counts, as published
figure-excess-stations-as-published-z = that excess, in standard deviations
figure-turnout-excess-stations = excess stations by turnout alone
figure-turnout-p-value = p-value by turnout alone
figure-share-excess-stations = excess stations by share alone
figure-share-p-value = p-value by share alone
figure-excess-registered-voters = excess registered voters
figure-excess-ballots = excess ballots
figure-excess-votes = excess votes
figure-excess-votes-z = excess votes, in standard deviations
figure-percent-of-stations-in-excess = percent of stations in excess
figure-votes-at-stations-in-excess = votes for the selection reported at the stations in excess
figure-percent-in-excess-p-value = p-value of the percent in excess
figure-mean-resampled-percent-in-excess = mean percent in excess over resamples
figure-resampled-percent-in-excess-95th-percentile = percent in excess reached by one resample in twenty
figure-shares-in-excess = shares with stations in excess
figure-largest-excess-share = share with the most stations in excess
figure-largest-excess-stations = stations at that share
figure-largest-excess-expected-stations = stations expected at that share
figure-sharpest-share-p-value = p-value of the share that stands out most, times the number of shares
figure-sharpest-share = share that stands out most
figure-sharpest-share-large-stations = larger stations at that share
figure-sharpest-share-resampled-mean = mean number of these over the resamples
figure-sharpest-share-expected-from-neighbours = number of these expected from the neighbouring shares
figure-turnout-components = components of the turnout mixture
figure-turnout-log-likelihood = log-likelihood of the turnout mixture
figure-turnout-fit-gap = largest gap between the turnout mixture and the data
figure-votes-components = components of the share mixture
figure-votes-log-likelihood = log-likelihood of the share mixture
figure-votes-fit-gap = largest gap between the share mixture and the data
figure-far-excess-share = excess at far turnouts, as a share of the selection's votes
figure-lowest-excess-votes = lowest estimate over plausible baselines, in votes
figure-highest-excess-votes = highest estimate over plausible baselines, in votes
figure-peak-excess-votes = estimate at the lowest peak of the others, in votes
figure-peak-turnout-percent = turnout of that peak, in percent
figure-automatic-excess-votes = estimate with the ratio below the highest peak, in votes
figure-share-without-excess = share without those votes
figure-whole-percent-votes = votes at whole percents beyond those between them
figure-share-of-ballots = share of the ballots
figure-net-excess-share = net excess, as a share of the selection's votes
figure-far-excess-share-within-regions = excess at far turnouts within regions, as a share of the selection's votes
figure-net-excess-share-within-regions = net excess within regions, as a share of the selection's votes
figure-regions = regions
figure-votes-per-voter-slope = slope of votes per registered voter on turnout
figure-votes-per-voter-slope-standard-error = standard error of that slope
figure-share-slope = slope of the share on turnout
figure-share-slope-standard-error = standard error of that slope
figure-mean-share = mean share
figure-share-slope-less-mean-share = slope of the share minus the mean share
figure-pearson-correlation = Pearson correlation of turnout and share
figure-pearson-p-value = textbook p-value of the Pearson correlation
figure-spearman-correlation = Spearman correlation of turnout and share
figure-spearman-p-value = textbook p-value of the Spearman correlation
figure-kendall-correlation = Kendall correlation of turnout and share
figure-votes-per-voter-slope-within-regions = slope of votes per registered voter on turnout, within regions
figure-votes-per-voter-slope-within-regions-standard-error = standard error of that slope, clustered by region
figure-share-slope-within-regions = slope of the share on turnout, within regions
figure-share-slope-within-regions-standard-error = standard error of that slope, clustered by region
figure-typical-turnout = typical turnout
figure-typical-share = typical share
figure-turnout-spread-below = spread of turnout below the typical one
figure-share-spread-below = spread of the share below the typical one
figure-theta-from-share-above = theta, from the shares above the typical one
figure-votes-from-95-percent = votes at stations with turnout and share of at least 95%
figure-incremental-fraction = fraction of stations stuffed a little, in the model
figure-incremental-fraction-low = lower end of that fraction over values of alpha that fit as well
figure-incremental-fraction-high = upper end of that fraction over values of alpha that fit as well
figure-extreme-fraction = fraction of stations stuffed fully, in the model
figure-alpha = alpha
figure-misplaced-fraction = fraction of stations that the model misplaces
figure-sum-of-squared-differences = sum of squared differences between the model and the data
figure-sum-of-squared-differences-without-stuffing = the same for the model without stuffing
figure-log-vote-rate-skewness = skewness of the logarithmic vote rate
figure-log-vote-rate-mean = mean of the logarithmic vote rate
figure-log-vote-rate-standard-deviation = standard deviation of the logarithmic vote rate
figure-normality-p-value = textbook p-value of normality
figure-kurtosis = kurtosis (normal: 3)
figure-skewness = skewness
figure-mean-station-share = mean share over stations
figure-station-share-standard-deviation = standard deviation over stations
figure-skewness-low = skewness, lower end
figure-skewness-high = skewness, upper end
figure-kurtosis-low = kurtosis, lower end
figure-kurtosis-high = kurtosis, upper end
figure-significant-groups = groups with a p-value below 0.05
figure-residual-dip = dip of the residuals within groups
figure-share-dip = dip of the shares
figure-dip-sample-size = number of values
figure-dip = dip of the values
figure-dip-p-value = p-value of that dip
figure-modal-interval-low = modal interval, lower end
figure-modal-interval-high = modal interval, upper end
figure-unrounded-share-dip = dip of the shares with the rounding undone
figure-share-dip-p-value = p-value of the shares' dip
figure-raw-share-dip = dip of the raw shares
figure-groups = groups
figure-max-expected-significant-groups = number of these expected at most
figure-stations-above-limit = stations beyond the upper limit
figure-expected-stations-above-limit = number of these expected
figure-stations-below-limit = stations beyond the lower limit
figure-expected-stations-below-limit = number of these expected
figure-stations-beyond-limit = stations beyond the limit on one side or the other
figure-significant-stations-above = stations above with a q-value of at most 0.05
figure-significant-stations-below = stations below with a q-value of at most 0.05
figure-correlation-within-groups = correlation within groups
figure-prediction-slope = slope of the line
figure-standard-deviation-beyond-counting = standard deviation around the line beyond that of counting
figure-correlation-with-share-within-groups = correlation with the selection's share within groups
figure-correlation-permutation-p-value = p-value of that correlation, by permutation within groups
figure-within-centre-dispersion = dispersion of tables within centres
figure-dispersion-lower-tail-p-value = probability of at most this much difference
figure-dispersion-upper-tail-p-value = probability of at least this much difference
figure-centres = centres
figure-centres-too-alike = centres whose tables are too alike
figure-centres-in-upper-percent = centres in the upper 1% under the fitted correlation
figure-expected-centres-in-upper-percent = number of these expected
figure-standard-deviation-beyond-random-splits = standard deviation of shares beyond that of random splits
figure-correlation-within-centres = correlation within centres
figure-repeated-sheets = sheets that repeat another
figure-expected-repeated-sheets = expected number of these
figure-nearly-repeated-sheets = sheets equal except for one selection
figure-expected-nearly-repeated-sheets = expected number of these
figure-overdispersion = overdispersion of the largest selection within groups
figure-draws = draws
figure-moran-i = Moran's I
figure-expected-moran-i = expected Moran's I
figure-moran-i-z = z of Moran's I under randomisation
figure-moran-i-permutation-p-value = p-value of Moran's I under permutation
figure-geary-c = Geary's C
figure-neighbours-per-station = mean number of neighbours per station
figure-stations-unlike-neighbours = stations unlike their neighbours
figure-stations-in-clusters = stations in clusters
figure-share-trend = change of the share per unit of the order
figure-order-correlation = correlation of share and order
figure-jump-in-standard-errors = jump at the cut-off, in standard errors
figure-jump = jump at the cut-off
figure-jump-naive-standard-error = standard error of the jump if sheets were independent
figure-jump-naive-p-value = p-value of the jump if sheets were independent
figure-sheets-before = sheets just before the cut-off
figure-sheets-after = sheets just after the cut-off
figure-placebo-cutoffs = placebo cut-offs
figure-min-placebo-p-value = smallest p-value that this number of placebos allows
figure-standard-error-inflation = inflation of the naive standard error
figure-inflated-p-value = p-value with that inflation
figure-quadratic-jump = jump with parabolas instead of lines
figure-min-jump-over-bandwidths = smallest jump over bandwidths
figure-max-jump-over-bandwidths = largest jump over bandwidths
figure-not-clean-share = share of stations outside the clean component
figure-mostly-clean-draw-share = share of draws with more than 90% clean stations
figure-clean-share = share of clean stations
figure-clean-share-median = share of clean stations, median
figure-clean-share-low = share of clean stations, lower end of the interval
figure-clean-share-high = share of clean stations, upper end of the interval
figure-clean-share-chain-spread = share of clean stations, spread between chains
figure-clean-share-rhat = share of clean stations, R̂
figure-clean-share-effective-draws = share of clean stations, effective draws
figure-incremental-share = share of incremental stations
figure-incremental-share-median = share of incremental stations, median
figure-incremental-share-low = share of incremental stations, lower end of the interval
figure-incremental-share-high = share of incremental stations, upper end of the interval
figure-incremental-share-chain-spread = share of incremental stations, spread between chains
figure-incremental-share-rhat = share of incremental stations, R̂
figure-incremental-share-effective-draws = share of incremental stations, effective draws
figure-extreme-share = share of extreme stations
figure-extreme-share-median = share of extreme stations, median
figure-extreme-share-low = share of extreme stations, lower end of the interval
figure-extreme-share-high = share of extreme stations, upper end of the interval
figure-extreme-share-chain-spread = share of extreme stations, spread between chains
figure-extreme-share-rhat = share of extreme stations, R̂
figure-extreme-share-effective-draws = share of extreme stations, effective draws
figure-manufactured-votes = manufactured votes of the model
figure-manufactured-votes-median = manufactured votes of the model, median
figure-manufactured-votes-low = manufactured votes of the model, lower end of the interval
figure-manufactured-votes-high = manufactured votes of the model, upper end of the interval
figure-manufactured-votes-chain-spread = manufactured votes of the model, spread between chains
figure-manufactured-votes-rhat = manufactured votes of the model, R̂
figure-manufactured-votes-effective-draws = manufactured votes of the model, effective draws
figure-stolen-votes = stolen votes of the model
figure-stolen-votes-median = stolen votes of the model, median
figure-stolen-votes-low = stolen votes of the model, lower end of the interval
figure-stolen-votes-high = stolen votes of the model, upper end of the interval
figure-stolen-votes-chain-spread = stolen votes of the model, spread between chains
figure-stolen-votes-rhat = stolen votes of the model, R̂
figure-stolen-votes-effective-draws = stolen votes of the model, effective draws

## How the result of a check is judged

p-value-exact = exact
p-value-from-draws = { $number_n ->
    [one] { $number } draw
   *[other] { $number } draws
    }
null-distribution-chi-square = chi-square, { $df } degrees of freedom
null-distribution-student = Student's t, with as many degrees of freedom as placebos
null-distribution-skewness-corrected-normal = normal with a correction for skewness, from the exact probabilities of each station's count under the parametric bootstrap
null-distribution-chi-square-of-bootstrap = chi-square, from the exact digit probabilities of each station's count under the parametric bootstrap
null-distribution-poisson-binomial-saddle-point = saddlepoint approximation of the Poisson binomial
null-distribution-hypergeometric-minimum = hypergeometric, the smallest over all bins times the number of bins
null-distribution-uniform-dip = √n·dip of uniform samples, from a simulated table
null-distribution-uniform-dip-and-binomial = dips of uniform samples, and a binomial distribution for the number of groups
null-distribution-poisson-of-draws = Poisson with the mean and dispersion of the draws, times the numbers of classes and of looks
null-distribution-moment-matched-gamma = gamma with the exact mean and variance
stated-rule-far-excess = at turnouts far above the centre, the votes beyond the usual ratio reach the set share of the selection's votes (far_share: a tenth, unless the plan sets another); deficits elsewhere do not cancel them out; and they remain within regions where regions are known. The rule was set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)
no-verdict-most-stations-too-small-for-digits = at most stations, the selection or its rivals have fewer than 25 votes; the digits at the other stations depend on the distribution assumed for shares
no-verdict-most-stations-too-small-for-endings = at most stations, the selection or its rivals have fewer than 25 votes; how often results at the other stations end in 0 or 5 depends on the distribution assumed for shares
no-verdict-one-multiple-dominates = more than three tenths of the results expected to end in 0 or 5 lie on one multiple of 5%; how often results end so depends on the distribution assumed for shares
no-verdict-bound-makes-digits-uneven = many counts lie close to the minimum used, and this bound alone makes the digits uneven
no-verdict-many-counts-under-100 = more than one count in twenty is below 100, and last digits of such counts are uneven by themselves
no-verdict-first-digits-reflect-size = first digits reflect how large stations are, and clean elections always depart from Benford's law
no-verdict-no-joint-null = no null hypothesis describes the joint distribution of turnout and share at honest stations
no-verdict-model-without-regions = the model does not include regions, and the fits of two laboratories differ by a factor of five
no-verdict-other-causes-look-alike = the model has no component for any other cause of an uneven election: lost votes, strategic voting, regions that differ and voters who turn out for one side look like its components, and so do half of the stations in simulated clean elections
no-verdict-regions-differ-in-rate = regions differ, so the rates are not normally distributed in clean elections either
no-verdict-no-null-for-shares = no distribution of the shares holds in every honest election
no-verdict-no-groups = without groups, regions that differ produce several modes innocently
no-verdict-null-ballots-vary-innocently = in clean elections, null ballots vary with age, schooling, protest and the habits of station staff
no-verdict-shares-not-normal = shares in clean elections are not normally distributed, and small stations vary more
no-verdict-stations-far-from-line-are-usual = clean elections have stations far from the line: hospitals, prisons, new housing estates
no-verdict-unlike-stations-are-usual = clean elections have stations unlike their neighbours: hospitals, prisons, barracks
no-verdict-neighbours-vote-alike = in every honest country neighbours vote alike, and a place with a character of its own differs from its neighbours
no-verdict-small-selection = the votes of such a small selection lie where its voters live, and a few places with high turnout meet the rule
no-verdict-places-differ = in clean elections too, places that differ in turnout differ in preference
no-verdict-no-cutoff = no cut-off was given, and a trend over the course of the count is usual
no-verdict-too-few-placebos = too few placebo cut-offs fit beside the given one

## Why a check has no result

not-applicable-too-few = too few { $what }: { $found }, and the check needs at least { $needed }
counted-units-stations = stations
counted-units-usable-stations = stations that the check can use
counted-units-stations-with-registered-voters = stations with registered voters
counted-units-stations-with-ballots = stations with ballots
counted-units-stations-with-enough-votes = stations with enough votes
counted-units-stations-with-25-votes-on-each-side = stations with 25 votes for the selection and 25 for its rivals
counted-units-stations-of-usable-size = stations of a size that the check can use
counted-units-stations-of-usable-size-and-range = stations of a size and with percentages that the check can use
counted-units-stations-in-large-groups = stations in groups that are large enough
counted-units-stations-with-votes-and-predictor = stations with enough votes and a predictor
counted-units-stations-with-value-and-coordinates = stations with a value and coordinates
counted-units-sheets-with-share-and-order = sheets with a share and a place in the order of the count
counted-units-sheets-before-cutoff = sheets just before the cut-off
counted-units-sheets-after-cutoff = sheets just after the cut-off
counted-units-counts-above-zero = counts above zero
counted-units-large-counts = counts that are large enough
counted-units-counts-with-such-a-digit = counts that have the digit
counted-units-selections = selections in the contest
counted-units-centres-with-two-tables = centres with at least two tables
not-applicable-lengths-differ = the input "{ $what }" has { $found_n ->
    [one] { $found } value
   *[other] { $found } values
    }; { $expected_n ->
    [one] { $expected } was
   *[other] { $expected } were
    } expected
input-turnout = turnout
input-votes = votes
input-ballots = ballots
input-ballots-issued = ballots issued
input-ballots-received = ballots received
input-totals = totals
input-part = part
input-parts = parts of the whole
input-trials = trials
input-groups = groups
input-regions = regions
input-centres = centres
input-latitude = latitude
input-longitude = longitude
input-order = order
input-predictor = predictor
input-whole-turnout-probabilities = probabilities of a whole-percent turnout
input-whole-share-probabilities = probabilities of a whole-percent share
not-applicable-no-variation = { $what } is the same at every station
quantity-turnout = turnout
quantity-share = the share
quantity-selection-share = the selection's share
quantity-share-is-zero-or-one = the share, which is 0 or 1,
quantity-value = the value
quantity-predictor = the predictor
quantity-distance-from-line = the distance from the line
quantity-order = the place in the order of the count
quantity-order-of-most-sheets = the place of most sheets in the order of the count
quantity-null-ballots-within-groups = within groups, the share of null ballots or that of the selection
quantity-first-digit = the first digit
quantity-second-digit = the second digit
quantity-digit-of-almost-every-count = the digit of almost every count
quantity-ending-in-0-or-5 = whether a result ends in 0 or 5
quantity-log-vote-rate = the logarithmic vote rate
quantity-ballot-for-selection = whether a ballot is for the selection
not-applicable-missing = not published: { $what }
missing-selection = a selection
missing-registered-voters = the number of registered voters
missing-null-or-blank-votes = null or blank votes
missing-votes-mixture = the mixture of the votes
not-applicable-not-in-plan = missing from the plan: set { $key }
not-applicable-setting = the setting `{ $name }` { $why }
undefined-no-probability = the probability of a whole percentage is not defined at one station
undefined-no-chi-square-of-last-digits = the chi-square of the last digits is not defined
undefined-no-chi-square-of-digit-pairs = the chi-square of the digit pairs is not defined
undefined-no-dip = the dip of these shares is not defined
undefined-no-usual-turnout = no turnout can be taken as usual
undefined-no-mode = the density of { $what } has no maximum above 0.3
undefined-mode-is-ripple = the density of { $what } is higher somewhere below 0.3 than at its first maximum above 0.3, so that maximum is only a ripple
undefined-no-stations-on-one-side = there are no stations on one side of the typical ones
undefined-spread-not-finite = the spreads are not finite numbers
undefined-no-fit-at-cutoff = no line with a standard error can be fitted on both sides of the cut-off
undefined-no-neighbour-graph = the graph of neighbours could not be built
undefined-too-many-edges = the graph of neighbours would have { $edges_n ->
    [one] { $edges } edge
   *[other] { $edges } edges
    }; the limit is { $most }
undefined-chains-disagree = the chains disagree about { $what }: R̂ is { $rhat }, and the limit is { $most }. The chains' means are { $means }. Their warm-ups explained the election by these shares of clean, incremental and extreme stations (in parentheses, the log density below the best): { $explanations }
mixture-parameter-clean-share = the share of clean stations
mixture-parameter-incremental-share = the share of incremental stations
mixture-parameter-extreme-share = the share of extreme stations
mixture-parameter-manufactured-votes = manufactured votes
mixture-parameter-stolen-votes = stolen votes

## Names of counts, of reasons, of kinds of findings and of places

measure-voters-registered = registered voters
measure-voters-added = voters added to the roll
measure-ballots-issued = ballots issued
measure-ballots-cast = ballots cast
measure-ballots-rejected = ballots rejected
measure-valid-votes = valid votes
measure-null-votes = null votes
measure-blank-votes = blank votes
missing-reason-blank = blank
missing-reason-illegible = illegible
missing-reason-not-collected = not collected
missing-reason-pending = pending
missing-reason-suppressed = suppressed
missing-reason-not-in-source = not in the source
kind-impossible = impossible
kind-impossible-meaning = two statements cannot both be true
kind-inconsistent = inconsistent
kind-inconsistent-meaning = a sheet disagrees with itself, or two sources disagree
kind-unusual = unusual
kind-unusual-meaning = improbable under a stated null hypothesis, or beyond the limit of a stated rule
kind-incomplete = incomplete
kind-incomplete-meaning = not received yet
nouns-register = register of stations
nouns-column = column `{ $name }`
scope-contest = whole contest
scope-unit-within = { $unit } (in { $others })
nouns-stations-reported = { $number_n ->
    [one] { $number } station
   *[other] { $number } stations
    }
nouns-stations-reported-percent = { $share } of the stations

## Whether two sources agree

sources-agree = { $stations_n ->
    [one] At the { $stations } station that both sources have, they agree on everything that was compared.
   *[other] At the { $stations } stations that both sources have, they agree on everything that was compared.
    }
sources-differ = { $shared_n ->
    [one] The sources disagree on { $differ } of the { $shared } station that both have.
   *[other] The sources disagree on { $differ } of the { $shared } stations that both have.
    }
sources-lead-smaller = { $votes_n ->
    [one] On these shared stations, the lead of { $first } over { $second } is { $votes } vote smaller in "{ $other }" than in "{ $one }".
   *[other] On these shared stations, the lead of { $first } over { $second } is { $votes } votes smaller in "{ $other }" than in "{ $one }".
    }
sources-lead-larger = { $votes_n ->
    [one] On these shared stations, the lead of { $first } over { $second } is { $votes } vote larger in "{ $other }" than in "{ $one }".
   *[other] On these shared stations, the lead of { $first } over { $second } is { $votes } votes larger in "{ $other }" than in "{ $one }".
    }

## Why a rule was not checked

unchecked-no-columns = no columns for { $one } and { $other }
unchecked-no-column = no column for { $count }
unchecked-reason-no-image-column = no column for the address of the image
unchecked-reason-no-station-column = no column that names a station
unchecked-reason-too-few-selections = { $number_n ->
    [one] { $number } selection, but { $setting } is { $least }
   *[other] { $number } selections, but { $setting } is { $least }
    }
unchecked-reason-station-count-unknown = the plan does not say how many stations there are
unchecked-reason-no-register = no register of stations

## A number of things

numbers-of-things = { $number } { $things }

## The web page: frame

page-skip-to-answer = Skip to the answer
page-contents = Contents
page-in-short = In short
page-filter-rows = Show only rows that contain:
page-rows-shown = { $shown } of { $all } rows
page-made-by = Made by scrutineer { $version }. A finding is a place to look. It is not a verdict on anyone.

## The web page: findings

page-kind-count = { $kind }: { $number }
page-rule-not-met = { $code } – not met: { $rule }
page-looks-same = Looks the same:
page-findings-shown = { $all_n ->
    [one] { $code }: { $shown } of { $all } finding
   *[other] { $code }: { $shown } of { $all } findings
    }
page-place = place
page-what-was-found = what was found
page-votes-at-stake = votes at stake
page-evidence = evidence
page-whole-contest = the whole contest
page-image = image
page-findings-by-unit = { $number_n ->
    [one] The JSON report lists { $number } more finding. By unit: { $listed }.
   *[other] The JSON report lists { $number } more findings one by one. By unit: { $listed }.
    }
page-findings-in-unit = { $number } in { $unit }
page-findings-in-other-units = { $units_n ->
    [one] { $number } in { $units } other unit
   *[other] { $number } in { $units } other units
    }
page-findings-without-unit = { $number } without a unit
page-text-cut-off = { $beginning }… (cut off here)

## The web page: pictures

page-picture-shows = What the picture shows:
page-picture-numbers = The numbers behind this picture

## The web page: how to reproduce it

page-reproduce = How to reproduce this report
page-same-bytes = The same plan, the same files and the same version produce this page and every other format byte for byte, on any machine and with any number of threads. Version { $version }, seed "{ $seed }":
page-command = The command
page-files = The files
page-file = file
page-source = source
page-role = role
page-rows = rows
page-bytes = bytes
page-sha-256 = SHA-256
page-settings-in-plan = The plan holds the settings that change what counts and what is found. The JSON report repeats them. It also lists each unit, sheet that does not count, finding and result of a check that this page adds up.

## Pictures: denominators, and words of several pictures

picture-stations-of-expected = { $expected_n ->
    [one] { $reported } of { $expected } polling station
   *[other] { $reported } of { $expected } polling stations
    }
picture-stations-of-unknown = { $stations_n ->
    [one] { $stations } polling station; it is not known how many should report
   *[other] { $stations } polling stations; it is not known how many should report
    }
picture-stations-used = { $used } of { $all } polling stations whose sheets count
picture-stations-left-out = (left out: { $reasons })
picture-stations-left-out-where = { $stations } where { $reason }
picture-stations-used-of-expected = { $expected_n ->
    [one] { $used }; { $expected } polling station should report
   *[other] { $used }; { $expected } polling stations should report
    }
picture-legend-polling-stations = polling stations
picture-axis-polling-stations = Polling stations
picture-column-stations = Stations
picture-column-votes = Votes
picture-column-ballots = Ballots
picture-column-share = Share
picture-column-selection = Selection

## Pictures: what ballots are

picture-stations-and-ballots = { $stations }. Ballots are { $ballots }.

## Picture: what was received, by unit

picture-coverage-title = Polling stations received, by unit
picture-coverage-how-to-read = Each bar is a unit. The blue part is its polling stations whose sheets were received and count. The grey part is the other stations that the plan expects.
picture-coverage-how-to-read-unknown = Each bar is a unit. The blue part is its polling stations whose sheets were received and count. It is not known how many polling stations a unit should have, so its bar shows only how many were received. The length of a bar is relative to the unit with the most. Grey is used for the whole contest only.
picture-coverage-last-bar = { $units_n ->
    [one] The last bar adds up { $units } other unit.
   *[other] The last bar adds up { $units } other units.
    }
picture-coverage-incomplete = What is missing makes a result incomplete. Nothing else follows from that alone: sheets can be late, unreadable, not yet collected, or from places that are hard to reach. Totals cover the units received.
picture-coverage-alt = Bars: { $stations }.
picture-coverage-alt-smallest-and-largest = The smallest share received is that of { $smallest }; the largest is that of { $largest }.
picture-coverage-alt-smallest = The smallest share received is that of { $smallest }.
picture-coverage-alt-most = Most were received from { $unit }: { $stations }.
picture-coverage-unit-with-stations = { $unit } with { $stations }
picture-coverage-part = { $some } of { $all } ({ $share })
picture-coverage-whole = All polling stations
picture-coverage-other-units = { $units_n ->
    [one] { $units } other unit
   *[other] { $units } other units
    }
picture-coverage-legend-received = received
picture-coverage-legend-expected = expected, not received
picture-coverage-column-unit = Unit
picture-coverage-column-received = Polling stations received
picture-coverage-column-expected = Expected
picture-coverage-unknown = not known

## Picture: announced minus tabulated

picture-differences-title = Announced votes minus the sum of the sheets, by selection
picture-differences-denominator = the sheets of { $stations }
picture-differences-how-to-read = A bar to the right means that more votes were announced than the sheets of the same scope add up to. A bar to the left means that fewer were. Each result has its own scale. A difference alone proves nothing. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold. Where the announcement covers only some stations, bars to the left are what it does not count yet. The findings say whether the rest leaves room for them. Later corrections, votes from abroad, and sheets that were counted twice or not at all also cause differences.
picture-differences-results-not-drawn = { $number_n ->
    [one] { $number } other announced result is not drawn here.
   *[other] { $number } other announced results are not drawn here.
    }
picture-differences-largest-drawn = For a result with many selections, the largest differences are drawn.
picture-differences-alt = { $results_n ->
    [one] Bars on both sides of zero, for { $results } announced result. { $panels }.
   *[other] Bars on both sides of zero, for { $results } announced results. { $panels }.
    }
picture-differences-panel = { $sheets_n ->
    [one] { $scope }: announced with { $reported }; { $sheets } sheet added up
   *[other] { $scope }: announced with { $reported }; { $sheets } sheets added up
    }
picture-differences-panel-stations-unknown = { $sheets_n ->
    [one] { $scope }: announced without a number of stations; { $sheets } sheet added up
   *[other] { $scope }: announced without a number of stations; { $sheets } sheets added up
    }
picture-differences-more-selections = and { $number } more
picture-differences-legend-more = more announced than on the sheets
picture-differences-legend-fewer = fewer announced than on the sheets
picture-differences-column-result = Announced result
picture-differences-column-announced = Announced
picture-differences-column-sum = Sum of the sheets
picture-differences-column-difference = Difference
picture-differences-column-sheets = Sheets added up

## Picture: what the missing votes could change

picture-intervals-title = What the missing votes could change
picture-intervals-denominator = { $votes_n ->
    [one] { $votes } vote for selections received, and at most { $still } that can still come in; { $stations }
   *[other] { $votes } votes for selections received, and at most { $still } that can still come in; { $stations }
    }
picture-intervals-how-to-read = A selection ends at the left of its bar if every vote that can still come in ({ $still } at most) goes to others. It ends at the right if it gets them all. No share outside the bar is possible if the sheets received are true and the bound holds. The mark is the selection's share of the votes received. It is a description, not a forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both. The report says whether the outcome is certain.
picture-intervals-selections-not-drawn = { $number_n ->
    [one] { $number } other selection with fewer votes is not drawn.
   *[other] { $number } other selections with fewer votes are not drawn.
    }
picture-intervals-alt = Bars on a scale from 0% to 100% show between which shares the final share of each selection lies. { $selections }.
picture-intervals-alt-selection = { $selection } between { $low } and { $high }
picture-intervals-range = { $low } to { $high }
picture-intervals-legend-range = possible final share
picture-intervals-legend-received = share of the votes received
picture-intervals-column-votes = Votes received
picture-intervals-column-share = Share of the votes received
picture-intervals-column-low = Smallest final share
picture-intervals-column-high = Largest final share

## Picture: turnout and share

picture-fingerprint-title = Turnout and share, weighted by votes: { $name }
picture-fingerprint-how-to-read = Each cell is two percentage points of turnout wide and two percentage points of the share of { $name } high. The darker it is, the more votes { $name } got at the stations in it, so large stations weigh more. Stations are added up within cells; none is drawn alone. Many elections show one cloud. Added votes draw a trail towards the upper right, or a spot in the corner where everybody voted and all for one selection. Places that vote together draw them just as well: villages, islands, military and hospital stations, and minorities who favour one of their own. So do rolls that are out of date. Regions that differ draw several clouds. The picture describes. It does not show a cause.
picture-fingerprint-alt = A map of { $votes } votes for { $name } by turnout and share, in { $cells_n ->
    [one] { $cells } cell that is
   *[other] { $cells } cells that are
    } not empty. The fullest cell lies at a turnout of { $turnout_from } to { $turnout_to } and a share of { $share_from } to { $share_to }, with { $most } votes. The corner above 94% turnout and 94% share holds { $corner_n ->
    [one] { $corner } vote
   *[other] { $corner } votes
    } ({ $part }).
picture-axis-turnout = Turnout: ballots as a share of registered voters
picture-fingerprint-axis-share = Share: votes as a share of ballots
picture-fingerprint-legend = Votes in a cell:
picture-fingerprint-legend-up-to = up to { $number }
picture-fingerprint-legend-over = over { $number }
picture-fingerprint-column-turnout = Turnout; votes by share, in steps of ten points
picture-fingerprint-column-share = Share { $range }

## Picture: turnout and share in tenths of a percent

picture-tenths-title = Turnout and share in tenths of a percent: { $name }
picture-tenths-how-to-read = The lines show how many polling stations lie nearest to each tenth of a percent: above by turnout, below by the share of { $name }. Whole percents are marked. Made-up results would draw marks that stand above the line around them again and again, most of all at round percents. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every share is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. A check beside this picture tests whether there are more than that, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents.
picture-tenths-alt = Two lines from 0% to 100%: polling stations by turnout, and by the share of { $name }.
picture-tenths-alt-turnout = By turnout, the most frequent tenth is { $tenth }, with { $stations } of { $all } stations; { $whole_n ->
    [one] { $whole } station ({ $part }) lies
   *[other] { $whole } stations ({ $part }) lie
    } nearest to a whole percent.
picture-tenths-alt-share = By share, the most frequent tenth is { $tenth }, with { $stations } of { $all } stations; { $whole_n ->
    [one] { $whole } station ({ $part }) lies
   *[other] { $whole } stations ({ $part }) lie
    } nearest to a whole percent.
picture-tenths-alt-even = If tenths were equally frequent, a tenth of the stations would lie nearest to whole percents.
picture-tenths-legend-whole-percent = at a whole percent
picture-tenths-axis-share = Share of { $name }: votes as a share of ballots
picture-tenths-column-tenths = Tenths added up
picture-tenths-column-turnout = Stations by turnout
picture-tenths-column-share = Stations by share
picture-tenths-column-whole = of these, nearest to the whole percent

## Picture: share among the stations up to each turnout

picture-cumulative-title = Share among the stations up to each turnout: { $name }
picture-cumulative-how-to-read = Stations are put in order of their turnout. At each turnout, the blue line is the share of { $name } among the ballots of all stations with that turnout or less. The grey line is the part of all ballots that these are. The far left rests on few ballots. A line that rises steadily to the right says that { $name } did better where more people voted. Added votes draw such a line. Honest elections draw it too: town and country, young and old, and the strongholds of each side differ in turnout and in preference together. The line describes. It does not show a cause.
picture-cumulative-alt = A line: the share of { $name } among stations up to each turnout. With a quarter of all ballots it is { $quarter }; with half of them, { $half }; with three quarters, { $three_quarters }; and with all of them, { $all } ({ $votes } of { $ballots } ballots).
picture-cumulative-share-up-to-turnout = { $share } up to a turnout of { $turnout }
picture-cumulative-legend-share = share of the ballots up to that turnout
picture-cumulative-legend-ballots = part of all ballots up to that turnout
picture-cumulative-axis-turnout = Turnout up to
picture-cumulative-axis-share = Share of ballots
picture-cumulative-column-turnout = Turnout up to (whole percents)

## Picture: last digits

picture-digits-title = Last digits of the votes: { $name }
picture-digits-how-to-read = The bars show how often each digit comes last in the votes for { $name }, at stations where they number { $least } or more. Made-up numbers favour some digits; counted numbers of this size end in each digit about equally often. The grey band is the exact binomial band for one in ten. In 99% of such elections, any one digit lies in it. With ten digits, about one honest picture in ten therefore has a bar outside. Innocent reasons for uneven digits are counts that lie close together, a selection whose counts are often near the minimum, rounding by whoever copied the sheets, and tables of one size.
picture-digits-check-unusual = The check of last digits compares them with a parametric bootstrap of the same stations, small ones included. It calls them unusual.
picture-digits-check-unremarkable = The check of last digits compares them with a parametric bootstrap of the same stations, small ones included. It calls them unremarkable.
picture-digits-check-described = The check of last digits compares them with a parametric bootstrap of the same stations, small ones included. It describes them without a verdict.
picture-digits-check-p = Its p-value is { $p } after correction.
picture-digits-check-not-applicable = The check of last digits was not applicable.
picture-digits-check-not-requested = The check of last digits was not requested.
picture-digits-alt = Ten bars show how often each digit comes last in the votes for { $name } at { $stations_n ->
    [one] { $stations } station
   *[other] { $stations } stations
    }. { $counts }. If digits are even, the number of times that a digit comes last lies between { $low } and { $high } for 99% of such counts.
picture-digits-alt-none-outside = No digit is outside this range.
picture-digits-alt-outside = Outside this range: { $digits }.
picture-digits-legend-outside = outside the band
picture-digits-legend-band = band for even digits (99%)
picture-digits-axis-digit = Last digit
picture-digits-column-band = 99% range for one digit, if digits are even

## Picture: votes beyond the usual ratio

picture-sensitivity-title = Votes beyond the usual ratio, by the turnout taken as usual: { $name }
picture-sensitivity-denominator = { $stations } of { $all } polling stations whose sheets count: those with at least { $registered } registered voters and with ballots that do not exceed them. Ballots are { $ballots }.
picture-sensitivity-how-to-read = If the ratio of { $name } to all other ballots were the same at every turnout, how many votes would { $name } have beyond it? The answer depends on the turnout whose ratio is taken as usual. Every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen does not say the same as a line that crosses zero or falls steeply. A large number is not a number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.
picture-sensitivity-alt = A line over { $turnouts_n ->
    [one] { $turnouts } turnout
   *[other] { $turnouts } turnouts
    } that could be taken as usual. The votes of { $name } beyond the ratio there range from { $least } to { $most }. At the peak of the other ballots, at a turnout { $range }, they are { $votes }.
picture-sensitivity-turnout-range = above { $from } and up to { $to }
picture-sensitivity-legend-each = at each turnout
picture-sensitivity-legend-peak = at the peak of the other ballots
picture-sensitivity-axis-turnout = Turnout taken as usual
picture-sensitivity-axis-votes = Votes beyond that ratio
picture-sensitivity-column-ratio = Ratio of votes to other ballots

## Picture: tables and the other tables of their centre

picture-centres-title = Tables compared with the other tables of their centre: { $name }
picture-centres-denominator = { $centres_n ->
    [one] { $stations }; { $centres } centre. Ballots are { $ballots }.
   *[other] { $stations }; { $centres } centres. Ballots are { $ballots }.
    }
picture-centres-how-to-read = The voters of a polling centre are split over its tables. The bars count tables by how far their share of { $name } lies from the share of the whole centre. The curve shows where they would lie if the split were drawn by lot. Bars that spread wider than the curve are usual: tables are often split by name, age or street, and that is not a lot. Bars that are narrower than the curve mean that tables are more alike than a lot makes them. That comes from results that were copied or divided afterwards. It also comes, innocently, from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all tables that lie further out. Tables are added up in steps of a quarter of a standard deviation.
picture-centres-alt = Bars beside a bell curve count { $tables } tables in { $centres_n ->
    [one] { $centres } centre
   *[other] { $centres } centres
    } by how far their share of votes for { $name } lies from the share of their centre, in standard deviations of a random split. { $beyond_n ->
    [one] { $beyond } table ({ $share }) lies
   *[other] { $beyond } tables ({ $share }) lie
    } more than two standard deviations away; a random split puts about 4.6% there.
picture-centres-legend-tables = tables
picture-centres-legend-by-lot = if drawn by lot
picture-centres-axis-distance = Standard deviations from the share of the centre
picture-centres-axis-tables = Tables
picture-centres-column-distance = Standard deviations
picture-centres-column-by-lot = If drawn by lot
picture-centres-step-below = below { $to }
picture-centres-step = { $from } to { $to }
picture-centres-step-above = { $from } and more

## Picture: where the stations are

picture-map-title = Where the polling stations are, by the share of { $name }
picture-map-dots = Each dot is a polling station. Dots at the same place hide each other; those with a larger share are drawn later.
picture-map-squares = There are more than { $stations } stations, so each square adds up the stations in it. Its colour is that of their votes together.
picture-map-how-to-read = The colour is the share of { $name } among the ballots. Coordinates are drawn as published, without borders. A dot far from all others is most often a mistake in its coordinates. Neighbours usually vote alike. Regions, towns and the homes of candidates show as patches, and a patch is not a sign of anything else.
picture-map-alt-dots = { $stations_n ->
    [one] A map shows { $stations } polling station as a dot, coloured by the share of { $name }. Stations by share: { $classes }.
   *[other] A map shows { $stations } polling stations as dots, coloured by the share of { $name }. Stations by share: { $classes }.
    }
picture-map-alt-squares = A map shows { $stations } polling stations as { $squares_n ->
    [one] { $squares } square
   *[other] { $squares } squares
    }, coloured by the share of { $name }. Stations by share: { $classes }.
picture-map-alt-class = { $range }: { $stations } ({ $share })
picture-map-legend = Share of the ballots:
picture-map-bounds = Latitude { $south }° to { $north }°, longitude { $west }° to { $east }°
picture-map-column-share = Share at a station

## The Markdown summary

markdown-finding-is-not-a-verdict = A finding is a place to look. It is not a verdict on anyone.
markdown-reproduce = How to reproduce this report
markdown-reproduce-files = Get the files above from their sources, and compare them with their SHA-256.
markdown-reproduce-plan = Take the plan of this audit. Its seed is "{ $seed }".
markdown-reproduce-plan-without-seed = Take the plan of this audit. Its seed is empty.
markdown-reproduce-run = Run it with scrutineer { $version }. The same inputs give the same bytes, on any machine and with any number of threads.

## The Markdown summary: tables that are cut

markdown-more-rows = { $number_n ->
    [one] … and { $number } more row; the JSON report has all of them
   *[other] … and { $number } more rows; the JSON report has all of them
    }

## The Markdown summary: findings by code

markdown-findings-by-code = Findings by code
markdown-kind = kind
markdown-rule = rule
markdown-looks-same = looks the same
markdown-findings = findings
markdown-unusual-results = Unusual results
markdown-target = of
markdown-adjusted-p = adjusted p
markdown-by-rule = by a rule

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## One station: weights

anomaly-station-weight-is = A weight is a share of the stations that the result marks like this one: the share that its null hypothesis does not account for.
anomaly-station-total-is = The total adds up the largest weight of each check that has an unusual result that points at the station. It is a sum, not a probability, and can be above 1.
