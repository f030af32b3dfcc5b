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

## words/findings/announced

finding-announced-announced-sheets-all-stations-hold = { $name }: announced { $announced }, and the sheets of all { $stations } stations hold { $tabulated }: { $difference }.
finding-announced-announced = { $name }: announced { $share }, and { $votes } of { $all } { $counted } are { $computed }.
share-base-valid-votes = announced valid votes
share-base-ballots-cast = announced ballots cast
finding-announced-announced-votes = announced votes
finding-announced-announced-percentages-add-up-their = The { $number } announced percentages add up to { $sum }, which their rounding cannot explain.
finding-announced-all-announced-counts-exactly-percentage = All { $number } announced counts are exactly a percentage with 1 decimal of the sum { $sum }, rounded to a whole vote.
finding-announced-all-announced-counts-exactly-percentage-2 = All { $number } announced counts are exactly a percentage with { $decimals } decimals of the sum { $sum }, rounded to a whole vote.
finding-announced-if-last-digits-counts-arbitrary = If the last digits of counts were arbitrary this would happen with probability { $p } (corrected for the number of announced results); that is not the probability that the result is right or wrong.
finding-announced-p-corrected-number-announced-results = p, corrected for the number of announced results
finding-announced-sum = sum
finding-announced-counts-grid = counts on the grid
finding-announced-free-counts = free counts
finding-announced-p = p
finding-announced-announced-selections-votes-together-announced = The announced selections have { $sum } votes together, and the announced valid votes are { $valid }.
finding-announced-sum-announced-selections = Σ announced selections
finding-announced-announced-whole-announced-results-add = { $name }: announced { $announced } for the whole, and the { $number } announced results by { $level } add up to { $sum }.
finding-announced-sum-parts = Σ parts
finding-announced-says-counts-stations-there = It says that it counts { $stations } stations, and there are { $expected }.
finding-announced-stations-counted = stations counted
finding-announced-stations-expected = stations expected
finding-announced-falls = { $name }: from "{ $from }" to "{ $to }" it falls from { $before } to { $after }, by { $difference }.
finding-announced-earlier = earlier
finding-announced-later = later
finding-announced-counted-stations-fall-least = From "{ $from }" to "{ $to }" the counted stations fall, by at least { $difference }.
finding-announced-votes-rise-no-station-newly = From "{ $from }" to "{ $to }" the votes rise by { $votes }, and no station was newly counted.
finding-announced-votes-gained = votes gained
finding-announced-least-stations-newly-counted-no = From "{ $from }" to "{ $to }" at least { $stations } stations were newly counted, and no vote was.
finding-announced-stations-newly-counted-least = stations newly counted at least

## words/findings/anomaly

finding-anomaly-stations-used = stations used
finding-anomaly-stations-left-out = stations left out
finding-anomaly-counted = counted
finding-anomaly-counted-among = counted among
finding-anomaly-expected = expected
finding-anomaly-p-value = p-value
finding-anomaly-adjusted-p-value = adjusted p-value
finding-anomaly-over-p-after-correction = { $check } of { $what } over { $stations }: p = { $p }, { $adjusted } after correction.
finding-anomaly-over-rule-met = { $check } of { $what } over { $stations }: its rule is met.
finding-anomaly-stations = { $used } stations
finding-anomaly-stations-left-out-2 = { $used } stations ({ $left_out } left out)
finding-anomaly-p-after-correction-tests = { $found }; p = { $p } ({ $how }), { $adjusted } after correction for { $tests } tests ({ $correction }).
judgement-rule = { $found }; by a rule and no p-value: { $rule }.
finding-anomaly-over = { $check } of { $what }: { $counted }; { $statistic } { $value } over { $stations }
finding-anomaly-over-2 = { $check } of { $what }: { $statistic } { $value } over { $stations }
finding-anomaly-speaks-about-votes-no-count = It speaks of about { $votes } votes, which is no count of false ones.
against-lead-smaller = It speaks of about { $votes } votes, which is no count of false ones: too few to change the outcome even if moved from one to the other: the lead is { $lead }.
against-lead-only-if-moved = It speaks of about { $votes } votes, which is no count of false ones: fewer than the lead, but enough if they were moved from one to the other: the lead is { $lead }.
against-lead-at-least-the-lead = It speaks of about { $votes } votes, which is no count of false ones: not fewer than the lead of { $lead }.
finding-anomaly-clean-elections-make-check-not = What clean elections make of this check was not measured.
finding-anomaly-more-than-should-p-too = ; that is more than it should be, and p is too small here
finding-anomaly-data-outside-measured = ; these data are outside of what was measured
finding-anomaly-weigh-simulated-clean-elections-data = To weigh that: in { $judged } simulated clean elections ({ $like }; these data: { $data }) the rule was met { $times } times{ $eager }{ $outside }.
finding-anomaly-weigh-simulated-clean-elections-data-2 = To weigh that: in { $elections } simulated clean elections ({ $like }; these data: { $data }) a p of 0.05 or less came { $at_05 } times, where { $expected_05 } are expected, and of 0.01 or less { $at_01 }, where { $expected_01 } are, before correction{ $eager }{ $outside }.
finding-anomaly-none-elections-drawn-sheets-turnout = None of the { $drawn } elections drawn from these sheets' turnout, shares and differences could be asked.
finding-anomaly-elections-drawn-sheets-compared-whole = Elections drawn from the sheets are compared with the whole contest only.
finding-anomaly-elections-drawn-sheets-own-turnout = In { $judged } elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, p was as small { $times } times. So few can show no p below { $least }, and none of them can clear the sheets.
finding-anomaly-elections-drawn-sheets-own-turnout-2 = In { $elections } elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, the rule was met { $times } times. So few can show no p below { $least }, and none of them can clear the sheets.
finding-anomaly-stations-about-ballots-spread = { $stations } stations, about { $ballots } ballots each, spread { $spread }

## words/findings/coverage

finding-coverage-register-does-not-list-station = The register does not list this station.
finding-coverage-register-lists-station-more-than = The register lists this station more than once; it is expected once.
finding-coverage-polling-stations-registered-voters-no = { $missing } of { $expected } polling stations, with { $voters } registered voters, have no sheet that counts.
finding-coverage-polling-stations-no-sheet-counts = { $missing } of { $expected } polling stations have no sheet that counts.
finding-coverage-stations-missing = stations missing
finding-coverage-their-registered-voters = their registered voters
finding-coverage-sheet-registered-voters-register = The sheet has { $roll } registered voters, and the register { $registered }.
finding-coverage-register = register
frame-count-stations = { $reported } stations are reported, and the frame has { $expected }.
frame-count-voters-registered = { $reported } registered voters are reported, and the frame has { $expected }.
finding-coverage-stations-reported = stations reported
finding-coverage-registered-voters-reported = registered voters reported
finding-coverage-registered-voters-expected = registered voters expected
finding-coverage-announced-every-station-sheets-hand = { $name }: announced { $announced } for every station, and the { $sheets } sheets in hand already hold { $tabulated }: { $excess } more.
finding-coverage-announced-result-needs-votes-more = The announced result needs { $needed } votes more than the sheets in hand hold, and at most { $still } can still come ({ $assumption }): { $excess } too many.
finding-coverage-announced-result-needs-votes-more-2 = The announced result needs { $votes } votes more than the sheets in hand hold, and at most { $still } can still come: { $excess } too many.
finding-coverage-announced-tabulated = { $sum } (announced − tabulated)
finding-coverage-votes-can-still-come-most = votes that can still come at most
finding-coverage-fewest-sheets-would-false = fewest sheets that would have to be false
finding-coverage-announcement-sheets-cannot-both-true = The announcement and these sheets cannot both be true.
finding-coverage-announcement-sheets-cannot-both-true-2 = The announcement and these sheets cannot both be true; at least 1 sheet would have to be false.
finding-coverage-announcement-sheets-cannot-both-true-3 = The announcement and these sheets cannot both be true; at least { $fewest } sheets would have to be false.
finding-coverage-announcement-sheets-cannot-both-true-4 = The announcement and these sheets cannot both be true; not even if all of them were false.
stations-reported-percent = If "{ $share }" counts polling stations, of the { $expected } that there are
stations-reported-stations = If it counts { $stations } of the { $expected } polling stations
finding-coverage-announced = { $name }: announced { $announced }.
finding-coverage-counts-least-stations-only-not = { $premise }, it counts at least { $stations } stations, and only { $unpublished } are not among the { $published } published: so at least { $least } published sheets are in it, and the { $least } of them with fewest votes for { $name } hold { $floor }.
finding-coverage-more-than-announced-whichever-stations = That is { $more } more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than { $stations } stations they could be, and otherwise at least { $sheets } of the sheets would have to be false.
finding-coverage-published-sheets-counted-least = published sheets counted at least
finding-coverage-floor = floor
finding-coverage-counts-most-stations-no-choice = { $premise }, it counts at most { $stations } stations, and no choice of so many holds more than { $ceiling } votes for { $name }, even if the { $unpublished } unpublished stations gave it all that they can.
finding-coverage-fewer-than-announced-announcement-own = That is { $fewer } fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted { $stations } stations or more.
finding-coverage-fewer-than-announced-announcement-own-2 = That is { $missing } fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.
finding-coverage-stations-counted-least = stations counted at least
finding-coverage-stations-counted-most = stations counted at most
finding-coverage-published-sheets = published sheets
finding-coverage-ceiling = ceiling
finding-coverage-gains-votes = { $name }: from "{ $from }" to "{ $to }" it gains { $votes } votes.
finding-coverage-two-announcements-their-own-counts = The two announcements, their own counts of stations and the published sheets cannot all be true.
finding-coverage-two-say-themselves-least-1 = By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least { $votes } votes for { $name }: { $excess } off.
finding-coverage-two-say-themselves-least-stations = By what the two say of themselves at least { $stations } stations were newly counted, and whichever those are they hold at least { $votes } votes for { $name }: { $excess } off.
finding-coverage-two-say-themselves-most-1 = By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most { $votes } votes for { $name }: { $excess } off.
finding-coverage-two-say-themselves-most-stations = By what the two say of themselves at most { $stations } stations were newly counted, and whichever those are they hold at most { $votes } votes for { $name }: { $excess } off.
finding-coverage-their-votes-least = their votes at least
finding-coverage-stations-newly-counted-most = stations newly counted at most
finding-coverage-their-votes-most = their votes at most

## words/findings/read

finding-read-values = `{ $text }`: { $reason }.
finding-read-one-more-cell-row-could = One more cell of the row could not be used.
finding-read-more-cells-row-could-not = { $number } more cells of the row could not be used.
quarantine-reason-not-a-number = no number, and no word for missing that the plan lists (layout.missing)
quarantine-reason-negative = a count below zero
quarantine-reason-fraction = a count that is not whole
quarantine-reason-undeclared-thousands = perhaps a number with thousands separators, which the plan does not declare
quarantine-reason-too-large = a number larger than any tally sheet can hold
quarantine-reason-sum-too-large = columns that add up to more than a tally sheet can hold
quarantine-reason-not-text = bytes that are not of the file's encoding
quarantine-reason-cell-count = another number of cells than the heading
quarantine-reason-control-character = a control character in a key or a unit's code
quarantine-reason-text-too-long = a text longer than 1,000 bytes
quarantine-reason-no-such-part = a key or a unit's code of fewer parts than the plan asks for (split, part)

## words/findings/set

finding-set-sheet-station-there-already-same = The sheet of this station is there already, with the same counts ({ $place }).
finding-set-votes-sheet = votes on the sheet
finding-set-votes = { $place } with { $votes } votes
finding-set-rows-station-disagree-every-count = { $number } rows for this station disagree, and every count of one is exactly twice the other's: { $places }.
finding-set-rows-station-disagree = { $number } rows for this station disagree: { $places }.
finding-set-votes-2 = votes in { $place }
finding-set-image-published-station-also-published = The image published for this station is also published for { $others }.
finding-set-station-exactly-same-counts-every = This station has exactly the same counts, every selection's and every other number on the sheet, as { $others }.
finding-set-stations = stations
finding-set-row-says-total-others-not = The row says `{ $word }`: it is a total of others, and not a station.
finding-set-every-count-row-exactly-sum = Every count of this row is exactly the sum of the { $all } other rows with votes of the whole file: it is their total, and not a station.
finding-set-every-count-row-exactly-sum-2 = Every count of this row is exactly the sum of the { $others } other rows with votes of { $unit }: it is their total, and not a station.
finding-set-row-names-no-station-belongs = The row names no station, and belongs to { $unit }, whose stations are listed too; its counts are not exactly their sum.
finding-set-row-names-no-station-votes = The row names no station; it has { $votes } votes that no station can be credited with.
finding-set-votes-row = votes in the row
finding-set-all-counts-not-zero-even = All { $number } counts of { $unit } that are not zero are even numbers, as if every sheet had been counted twice.
finding-set-all-counts-whole-publication-not = All { $number } counts of the whole publication that are not zero are even numbers, as if every sheet had been counted twice.
finding-set-even-counts = even counts
finding-set-values = { $number } { $reason }
count-name-votes = votes of { $selection }
finding-set-missing-sheets-summed-over-stations = Missing from { $missing } of the sheets ({ $why }): the { $name } are summed over { $some } of { $all } stations.
finding-set-sheets-without-count = sheets without the count
finding-set-sheets = sheets with it
finding-set-more = and { $number } more
finding-set-station = station { $key } ({ $place })
finding-set-row = row { $number }

## words/findings/sheet

finding-sheet-selections-votes-sheet-valid-votes = The selections have { $votes } votes, and the sheet's valid votes are missing.
finding-sheet-selections-votes-sheet-valid-votes-2 = The selections have { $votes } votes, and the sheet's valid votes are zero.
finding-sheet-selections-votes-exactly-twice-valid = The selections have { $votes } votes, exactly twice the { $valid } valid votes that the sheet states.
finding-sheet-selections-votes-sheet-states-valid = The selections have { $too_few } votes, and the sheet states { $valid } valid votes: { $difference } more.
finding-sheet-selections-votes-sheet-states-valid-2 = The selections have { $too_many } votes, and the sheet states { $valid } valid votes: { $difference } fewer.
finding-sheet-sum-selections = Σ selections
finding-sheet-sheet-ballots-cast-missing = The sheet has { $counted }, and its ballots cast are missing.
finding-sheet-sheet-ballots-cast-zero = The sheet has { $counted }, and its ballots cast are zero.
finding-sheet-sheet-states-ballots-cast-more = The sheet has { $counted }, and states { $cast } ballots cast: { $difference } more.
finding-sheet-sheet-states-ballots-cast-fewer = The sheet has { $counted }, and states { $cast } ballots cast: { $difference } fewer.
finding-sheet-valid-null-blank = valid + null + blank
finding-sheet-null-votes = { $number } null votes
finding-sheet-blank-votes = { $number } blank votes
finding-sheet-valid-votes = { $valid } valid votes
finding-sheet-valid-papers = { $valid } valid, { $null } and { $blank }: { $papers } papers
finding-sheet-valid-papers-2 = { $valid } valid, { $others }: { $papers } papers
finding-sheet-sheet-states-adds-up-exactly = The sheet states { $first } { $one } and { $second } { $other }; it adds up exactly when the two change places.
finding-sheet-sheet-reports-no-vote-all = The sheet reports no vote at all, with { $voters } registered voters.
finding-sheet-sheet-reports-no-vote-all-2 = The sheet reports no vote at all.
finding-sheet-sheet-ballots-registered-voters-zero = The sheet has { $cast } ballots, and its registered voters are zero.
finding-sheet-sheet-ballots-registered-voters-missing = The sheet has { $cast } ballots, and its registered voters are missing.
finding-sheet-sheet-too-many = The sheet has { $more } { $words } and { $limit } { $of }: { $difference } too many.
bounded-count-counted-papers = counted papers
count-bound-voters-admitted = voters on the roll or added to it
finding-sheet-least = at least { $number }

## words/findings/sources

finding-sources-here-there = { $field } { $here } here and { $there } there
finding-sources-does-not-state-same = "{ $source }" ({ $place }) does not state the same: { $each }.
finding-sources-does-not-state-same-2 = "{ $source }" does not state the same: { $each }.
finding-sources-second-first = { $field }, second − first
finding-sources-station-not = Station { $key } is not in "{ $source }".
finding-sources-stations-not = { $number } stations are not in "{ $source }": { $keys }.

## words/codes

code-i101-title = every row can be read
code-i101-sentence = A row was set aside because a cell in it could not be used; none of its numbers are in any total.
code-i101-causes = A note typed into a count's cell, a word for missing that the plan does not list, a broken export.
code-i102-title = every sheet has every count that its source has a place for
code-i102-sentence = Some sheets lack this count, so its sum covers fewer sheets than the others.
code-i102-causes = Sheets still to come, illegible copies, a count that some stations do not collect.
code-s101-title = Σ selections = valid votes
code-s101-sentence = The votes of the selections do not add up to the valid votes that the sheet states.
code-s101-causes = A slip in adding up or in copying one number; a selection that the published table leaves out.
code-s102-title = valid + null + blank = ballots cast
code-s102-sentence = The counted papers do not add up to the ballots cast that the sheet states.
code-s102-causes = A slip of the pen, papers taken home, a count that the published table leaves out, or voters and papers counted apart.
code-s103-title = no valid votes, then no votes for selections
code-s103-sentence = Selections have votes, and the sheet's valid votes are zero or missing.
code-s103-causes = The line for the sum was left out when the sheet was filled in or copied.
code-s104-title = Σ selections ≠ twice the valid votes
code-s104-sentence = The votes of the selections add up to exactly twice the valid votes.
code-s104-causes = Each selection was entered by party and again in sum, or a total was read as one more selection.
code-s105-title = counts stand in their own columns
code-s105-sentence = The sheet adds up exactly when two of its counts change places.
code-s105-causes = Two neighbouring fields were copied in the wrong order.
code-s106-title = no ballots cast, then no votes
code-s106-sentence = Votes were counted, and the sheet's ballots cast are zero or missing.
code-s106-causes = The line for the ballots was left out when the sheet was filled in or copied.
code-s107-title = a sheet reports votes
code-s107-sentence = The sheet reports no vote at all.
code-s107-causes = A station that did not open or where nobody voted; a placeholder for a sheet still to come.
code-s108-title = no registered voters, then no votes
code-s108-sentence = Votes were counted, and the station's roll is zero or missing.
code-s108-causes = Special stations (hospitals, travellers, the military) often have no roll of their own.
code-s201-title = ballots cast ≤ registered voters
code-s201-sentence = More ballots were cast than the roll, with the extra voters that are declared, has voters.
code-s201-causes = Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
code-s202-title = valid votes ≤ ballots cast
code-s202-sentence = The valid votes alone exceed the ballots cast.
code-s202-causes = A slip in one number, or ballots of two contests in one box.
code-s203-title = ballots cast ≤ ballots issued
code-s203-sentence = More ballots were in the boxes than were given out.
code-s203-causes = Postal or early ballots that another body issued; a count of papers instead of envelopes.
code-s204-title = ballots issued ≤ registered voters
code-s204-sentence = More ballots were given out than the roll, with the extra voters that are declared, has voters.
code-s204-causes = Voters added on the day, spoiled papers replaced and counted twice.
code-s205-title = ballots rejected ≤ ballots issued
code-s205-sentence = More ballots were rejected than were given out.
code-s205-causes = The two fields count different things in this source, or changed places.
code-d101-title = one row for each station
code-d101-sentence = The same sheet is there more than once, with the same counts.
code-d101-causes = A file was joined from parts that overlap, or a page was sent twice.
code-d102-title = one count for each station
code-d102-sentence = Two rows for one station disagree.
code-d102-causes = A correction published beside the first version; two transcriptions; a key that is not unique.
code-d103-title = no row is twice another of its station
code-d103-sentence = Two rows for one station disagree, and every count of one is exactly twice the other's.
code-d103-causes = Two partial exports added up with the same sheet in both.
code-d104-title = two stations have different sheets
code-d104-sentence = Two stations have exactly the same counts: every selection's and every other number on the sheet.
code-d104-causes = Small stations collide by chance; one sheet copied under two keys by the publisher. Among 239,110 sheets of six real elections it happened to two pairs (docs/calibration.md).
code-d105-title = an image belongs to one station
code-d105-sentence = The same image is published for two stations.
code-d105-causes = A wrong link in the table; one photograph that shows two sheets.
code-d201-title = no totals row among the stations
code-d201-sentence = A row is the total of other rows, and not a station.
code-d201-causes = Spreadsheets are often published with their totals.
code-d202-title = no parent unit among its children
code-d202-sentence = A row belongs to a unit whose stations are listed too.
code-d202-causes = Results published at several levels in one table.
code-d203-title = every sheet names its station
code-d203-sentence = A row has no station, so nobody can say which sheet it is.
code-d203-causes = A line of remarks; a special vote that belongs to no station.
code-d204-title = not everything is even
code-d204-sentence = Every count of this part of the publication is an even number, as if all had been doubled.
code-d204-causes = Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
code-c101-title = every expected station is in
code-c101-sentence = Stations that should report have no sheet that counts.
code-c101-causes = Sheets not yet collected or published, stations that did not open; sheets that were set aside or excluded, which the ledger lists.
code-c102-title = every station is expected
code-c102-sentence = Stations report that the register does not list.
code-c102-causes = A register of another date, keys written differently (leading zeros), special stations.
code-c103-title = a station's roll is the register's
code-c103-sentence = A sheet's number of registered voters is not the register's.
code-c103-causes = A roll that was updated between the two dates.
code-c104-title = no more stations or voters than the frame has
code-c104-sentence = More is reported than the frame says there is.
code-c104-causes = A frame of another date; a key that splits one station in two.
code-c105-title = the register lists a station once
code-c105-sentence = The register lists a station more than once; it is expected once.
code-c105-causes = A register joined from parts that overlap; a key that is not unique.
code-r101-title = announced = tabulated when everything is in
code-r101-sentence = The announced result differs from the sum of the sheets although every station is in on both sides.
code-r101-causes = Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
code-r102-title = announced ≥ what the sheets in hand hold
code-r102-sentence = A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true.
code-r102-causes = Sheets annulled by a court after publication, or an announcement that is called complete and is not.
code-r103-title = announced percentages fit the announced counts
code-r103-sentence = An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
code-r103-causes = A percentage of another whole (ballots cast in place of valid votes), a slide made from an earlier count.
code-r104-title = announced percentages add up to 100
code-r104-sentence = The announced percentages do not add up to 100 within their rounding.
code-r104-causes = A percentage of another whole; a selection left out; a typing slip.
code-r105-title = announced counts are not rebuilt from percentages
code-r105-sentence = Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
code-r105-causes = A clerk rebuilt the counts from a slide that showed percentages only.
code-r106-title = announced selections add up to the announced valid votes
code-r106-sentence = The announced votes of all selections do not add up to the announced valid votes.
code-r106-causes = A selection left out of the announcement; a correction made in one place only.
code-r107-title = announced parts add up to the announced whole
code-r107-sentence = The announced results of all units of a level do not add up to the whole that the same source announced.
code-r107-causes = Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
code-r108-title = an announcement counts no more stations than there are
code-r108-sentence = An announced result says that it counts more stations than the frame has.
code-r108-causes = A frame of another date; a number that counts something else than stations, such as ballot boxes.
code-r201-title = announced − tabulated ≤ what the unreported stations can hold
code-r201-sentence = A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true.
code-r201-causes = A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters than the plan lets a station admit.
code-r202-title = announced ≥ what every choice of stations holds
code-r202-sentence = A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
code-r202-causes = A percentage that counts something else than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.
code-r203-title = announced ≤ what every choice of stations can hold
code-r203-sentence = A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
code-r203-causes = A percentage that counts something else than stations; stations outside the frame, such as those abroad; more extra voters than the plan lets a station admit.
code-r301-title = nothing falls from one bulletin to the next
code-r301-sentence = A later bulletin of a series announces less than an earlier one.
code-r301-causes = A correction of the earlier bulletin; stations annulled in between; the two in the wrong order in the plan.
code-r302-title = counted stations and votes rise together
code-r302-sentence = From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
code-r302-causes = A percentage printed with too few decimals to show the rise; stations counted that had no votes; a correction.
code-r303-title = an increment fits the stations that it can come from
code-r303-sentence = From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
code-r303-causes = A percentage that counts something else than stations; a correction of stations that the earlier bulletin had counted already.
code-r401-title = two sources state the same for a station
code-r401-sentence = Two sources have a sheet of this station, and do not state the same counts.
code-r401-causes = A slip in one of two transcriptions; a correction that one source has and the other has not; two different tables under one key.
code-r402-title = two sources have the same stations
code-r402-sentence = A source has stations that another has not.
code-r402-causes = A later release; copies that one of them could not collect; keys written differently (leading zeros).
code-a101-title = all last digits are as frequent as chance makes them
code-a101-sentence = Some last digits of the counts are more frequent, and others less, than chance makes them.
code-a101-causes = Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
code-a102-title = last two digits fall as chance makes them
code-a102-sentence = The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
code-a102-causes = Counts that the publisher rounded; keys that stick; many small counts.
code-a103-title = second digits fall as redrawn counts do
code-a103-sentence = The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
code-a103-causes = Stations of a planned size; a rule that splits or joins stations at a round number of voters.
code-a104-title = percentages end in 0 or 5 as chance makes them
code-a104-sentence = Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
code-a104-causes = Results computed back from rounded percentages; stations of round sizes.
code-a105-title = whole percentages are no more frequent than chance makes them
code-a105-sentence = More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent.
code-a105-causes = Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).
code-a106-title = shares do not pile up on single values
code-a106-sentence = More stations share single values of a share than resampling every station from its own ballots allows.
code-a106-causes = Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).
code-a107-title = counts end in 0 or 5 as chance makes them
code-a107-sentence = Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
code-a107-causes = Counts that the publisher rounded or estimated; one typist's habit.
code-a201-title = a selection's votes keep their ratio to the others' as turnout rises
code-a201-sentence = A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken.
code-a201-causes = Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
code-a202-title = shares have one hump
code-a202-sentence = The stations' shares have more than one hump, each region's own level taken off.
code-a202-causes = Two populations within regions (town and country, two languages); stations of two kinds.
code-a301-title = tables of one centre differ at least as random splits do
code-a301-sentence = The tables of centres differ less than random splits of one electorate would.
code-a301-causes = A centre whose counts were joined and split again evenly by the publisher.
code-a302-title = equal results are as rare as chance makes them
code-a302-sentence = Stations have the same results more often than chance makes likely.
code-a302-causes = Small stations collide; one sheet published under two keys; counts of joined stations split evenly.
code-a401-title = the share does not jump at a moment of the count
code-a401-sentence = The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
code-a401-causes = Places that report late because they are far, large or counted elsewhere; postal votes counted last.

## Why announced counts were not tested

not-tested-too-few-counts = fewer than two counts were announced, or no sum of them
not-tested-sum-too-small = the sum is so small that arbitrary counts equal a rounded percentage too often

## words/anomaly/counted

anomaly-counted-where-expected = { $observed } of { $all } { $what }, where { $expected } are expected
counted-thing-counts-ending-in = counts end in { $digit }
counted-thing-counts-with-second-digit = counts have the second digit { $digit }
counted-thing-counts-ending-in-repeated-pair = counts end in one digit twice
counted-thing-counts-ending-in-adjacent-pair = counts end in two neighbouring digits
counted-thing-counts-ending-in-other-pair = counts end in two digits that are no neighbours
counted-thing-counts-ending-in0-or5 = counts end in 0 or 5
counted-thing-percentages-ending-in0-or5 = percentages end in 0 or 5
counted-thing-stations-at-integer-percentage = stations have a turnout ({ $turnout } beyond chance) or a share ({ $share } beyond chance) of a whole percent
counted-thing-stations-with-share = stations have a share of { $share }
counted-thing-stations-beyond-limit = stations are beyond the limit on either side
counted-thing-sheets-repeating-another = sheets repeat another

## words/anomaly/exclusion

exclusion-reason-not-every-selection-counted = not every selection has a count
exclusion-reason-no-ballots = no ballots
exclusion-reason-coordinates-unusable = no latitude and longitude that can be used
exclusion-reason-arrival-unusable = no moment of arrival that can be used
exclusion-reason-null-votes-not-stated = no null or blank votes are stated
exclusion-reason-roll-not-stated = no roll is stated
exclusion-reason-more-ballots-than-voters = more ballots than voters
exclusion-reason-ballots-not-stated = no ballots are stated
exclusion-reason-more-votes-than-ballots = more votes than ballots
exclusion-reason-count-not-stated = no such count is stated
exclusion-reason-no-registered-voters = no registered voters
exclusion-reason-counts-exceed-one-another = more ballots than voters, or more votes than ballots
exclusion-reason-no-ballots-or-counts-exceed-one-another = no ballots, or counts that exceed one another
exclusion-reason-fewer-than25-votes-on-one-side = fewer than 25 votes for it or for others
exclusion-reason-too-few-registered-voters = too few registered voters
exclusion-reason-part-exceeds-whole = the part exceeds the whole
exclusion-reason-count-is-zero = zero
exclusion-reason-percentage-near100 = turnout or share next to 100%
exclusion-reason-few-on-one-side = few on one side of both percentages
exclusion-reason-small-count = small counts
exclusion-reason-no-share-or-order = no share or no place in the order
exclusion-reason-no-votes-for-selection = no vote for the selection
exclusion-reason-all-registered-voters-voted-for-selection = as many votes as registered voters, or more
exclusion-reason-no-value = no value
exclusion-reason-small-group = in a group with too few stations
exclusion-reason-half-of-group-has-one-value = in a group of which half have one value
exclusion-reason-too-few-votes = too few votes
exclusion-reason-more-votes-than-total = more votes for the selection than in all
exclusion-reason-more-votes-than-total-or-implausibly-many = more votes for the selection than in all, or implausibly many
exclusion-reason-no-predictor = without a predictor
exclusion-reason-more-than-a-billion-ballots = more than a thousand million ballots
exclusion-reason-smaller-than-first-size-class = fewer votes than the first size class
exclusion-reason-more-votes-than-a-station-can-count = more votes than a station can count
exclusion-reason-too-few-for-a-share = fewer than the least that a share is taken of
exclusion-reason-no-coordinates = no coordinates
exclusion-reason-coordinates-out-of-range = coordinates out of range
exclusion-reason-only-table-or-one-kind-of-votes = the only table of its centre, or a centre with votes of one kind only
exclusion-reason-small-table-or-only-table-or-one-kind-of-votes = the table is small, alone in its centre, or in a centre with votes of one kind only
exclusion-reason-count-too-small-for-last-digit = the count is too small for its last digit
exclusion-reason-coordinates-not-stated = no usable coordinates are stated

## words/anomaly/figure

figure-name-textbook-p-value = textbook p
figure-name-digit-pair-chi-square = chi-square of digit pairs
figure-name-repeated-pair-share = share of repeated pairs
figure-name-adjacent-pair-share = share of adjacent pairs
figure-name-repeated-pair-lower-tail-p-value = exact p of as few repeated pairs
figure-name-adjacent-pair-upper-tail-p-value = exact p of as many adjacent pairs
figure-name-chi-square-from-slope = chi-square that the slope adds
figure-name-counts-under100 = counts under 100
figure-name-last-digit-chi-square = chi-square of last digits
figure-name-mean-last-digit = mean last digit
figure-name-share-ending-in0-or5 = share ending in 0 or 5
figure-name-ending-in0-or5-p-value = exact p of 0 and 5
figure-name-chi-square-from-bound = chi-square that the bound adds
figure-name-last-digit-distance = distance of last digits from redrawn counts
figure-name-stations-with-second-digit = stations with a second digit
figure-name-benford-chi-square = chi-square against Benford
figure-name-benford-p-value = textbook p against Benford
figure-name-second-digit-distance = distance of second digits from redrawn counts
figure-name-bootstrap-chi-square = chi-square distance from redrawn counts
figure-name-mean-digit = mean digit
figure-name-expected-mean-digit = mean digit expected
figure-name-mean-digit-z = z of the mean digit
figure-name-centre-design-effect = design effect of centres
figure-name-percentages-ending-in0-or5-z = z of percentages ending in 0 or 5
figure-name-share-of-percentages-ending-in0-or5 = share of percentages ending in 0 or 5
figure-name-counts-ending-in0-or5-z = z of counts ending in 0 or 5
figure-name-share-of-counts-ending-in0-or5 = share of counts ending in 0 or 5
figure-name-stations-in-that-share = stations of that share
figure-name-compared-stations-ending-in0-or5 = compared stations that hit
figure-name-expected-stations-ending-in0-or5 = expected to hit
figure-name-stations-ending-in0-or5-standard-deviation = standard deviation
figure-name-largest-share-on-one-multiple = largest part expected on one multiple
figure-name-integer-percentage-z = excess stations at a whole percent, in standard deviations
figure-name-integer-percentage-stations = stations at a whole percent
figure-name-expected-integer-percentage-stations = expected by chance
figure-name-excess-stations = excess stations
figure-name-excess-stations-z = excess in standard deviations
figure-name-integer-percentage-upper-tail-p-value = probability of as many or more
figure-name-excess-stations-as-published = excess with small counts too, as published
figure-name-excess-stations-as-published-z = the same in standard deviations
figure-name-turnout-excess-stations = excess in turnout alone
figure-name-turnout-p-value = p-value in turnout alone
figure-name-share-excess-stations = excess in share alone
figure-name-share-p-value = p-value in share alone
figure-name-excess-registered-voters = excess registered voters
figure-name-excess-ballots = excess ballots
figure-name-excess-votes = excess votes
figure-name-excess-votes-z = excess votes in standard deviations
figure-name-percent-of-stations-in-excess = percent of stations in excess
figure-name-votes-at-stations-in-excess = selection's votes reported at the stations in excess
figure-name-percent-in-excess-p-value = p-value of the percent in excess
figure-name-mean-resampled-percent-in-excess = mean percent in excess over resamples
figure-name-resampled-percent-in-excess95th = percent in excess that one resample in twenty reaches
figure-name-shares-in-excess = shares in excess
figure-name-largest-excess-share = share with the most stations in excess
figure-name-largest-excess-stations = stations there
figure-name-largest-excess-expected-stations = stations expected there
figure-name-sharpest-share-p-value = p-value of the sharpest share, times the shares
figure-name-sharpest-share = sharpest share
figure-name-sharpest-share-large-stations = larger stations there
figure-name-sharpest-share-resampled-mean = mean of the resamples there
figure-name-sharpest-share-expected = expected there from the shares beside it
figure-name-turnout-components = components of the turnout
figure-name-turnout-log-likelihood = ln likelihood of the turnout
figure-name-turnout-fit-gap = gap of the turnout's fit
figure-name-votes-components = components of the votes
figure-name-votes-log-likelihood = ln likelihood of the votes
figure-name-votes-fit-gap = gap of the votes' fit
figure-name-far-excess-share = excess at far turnouts, share of votes
figure-name-lowest-excess-votes = lowest estimate over plausible baselines, votes
figure-name-highest-excess-votes = highest estimate over plausible baselines, votes
figure-name-peak-excess-votes = estimate at the others' lowest peak, votes
figure-name-peak-turnout-percent = turnout of that peak, percent
figure-name-automatic-excess-votes = estimate with the ratio below the highest peak, votes
figure-name-share-without-excess = share without those votes
figure-name-whole-percent-votes = votes at whole percents beyond those elsewhere
figure-name-share-of-ballots = share of the ballots
figure-name-net-excess-share = net excess, share of votes
figure-name-far-excess-share-within-regions = far excess within regions, share of votes
figure-name-net-excess-share-within-regions = net excess within regions, share of votes
figure-name-regions = regions
figure-name-votes-per-voter-slope = slope of votes per registered voter on turnout
figure-name-votes-per-voter-slope-standard-error = its standard error
figure-name-share-slope = slope of the share on turnout
figure-name-share-slope-standard-error = standard error of that
figure-name-mean-share = mean share
figure-name-share-slope-less-mean-share = slope of the share less the mean share
figure-name-pearson-correlation = Pearson's correlation of turnout and share
figure-name-pearson-p-value = its textbook p-value
figure-name-spearman-correlation = Spearman's correlation
figure-name-spearman-p-value = textbook p-value of Spearman's
figure-name-kendall-correlation = Kendall's correlation
figure-name-votes-per-voter-slope-within-regions = slope of votes per voter within regions
figure-name-votes-per-voter-slope-within-regions-standard-error = standard error of that, clustered
figure-name-share-slope-within-regions = slope of the share within regions
figure-name-share-slope-within-regions-standard-error = standard error, clustered
figure-name-typical-turnout = typical turnout
figure-name-typical-share = typical share
figure-name-turnout-spread-below = spread of turnout below
figure-name-share-spread-below = spread of the share below
figure-name-theta-from-share-above = theta, from the share above
figure-name-votes-from95-percent = votes with turnout and share from 95%
figure-name-incremental-fraction = part of stations stuffed a little, in the model
figure-name-incremental-fraction-low = lower end over alphas that fit as well
figure-name-incremental-fraction-high = upper end over alphas that fit as well
figure-name-extreme-fraction = part of stations stuffed fully, in the model
figure-name-alpha = alpha
figure-name-misplaced-fraction = part of stations that the model misplaces
figure-name-sum-of-squared-differences = sum of squared differences
figure-name-sum-of-squared-differences-without-stuffing = the same without stuffing
figure-name-log-vote-rate-skewness = skewness of the logarithmic vote rate
figure-name-log-vote-rate-mean = mean
figure-name-normality-p-value = textbook p-value of normality
figure-name-kurtosis = kurtosis (normal: 3)
figure-name-skewness = skewness
figure-name-mean-station-share = mean share over stations
figure-name-station-share-standard-deviation = standard deviation over stations
figure-name-skewness-low = skewness, lower end
figure-name-skewness-high = skewness, upper end
figure-name-kurtosis-low = kurtosis, lower end
figure-name-kurtosis-high = kurtosis, upper end
figure-name-significant-groups = groups with a p-value below 0.05
figure-name-residual-dip = dip of the residuals within groups
figure-name-share-dip = dip of the shares
figure-name-dip-sample-size = values
figure-name-dip = dip of the values
figure-name-dip-p-value = p-value of that dip
figure-name-modal-interval-low = modal interval, lower end
figure-name-modal-interval-high = modal interval, upper end
figure-name-unrounded-share-dip = dip of the shares, rounding undone
figure-name-share-dip-p-value = p-value of the shares' dip
figure-name-raw-share-dip = dip of the raw shares
figure-name-groups = groups
figure-name-max-expected-significant-groups = at most expected of those
figure-name-stations-above-limit = stations beyond the limit above
figure-name-expected-stations-above-limit = of them expected
figure-name-stations-below-limit = stations beyond the limit below
figure-name-expected-stations-below-limit = of these expected
figure-name-stations-beyond-limit = stations beyond the limit on either side
figure-name-significant-stations-above = stations above with a q-value of 0.05 or less
figure-name-significant-stations-below = stations below with a q-value of 0.05 or less
figure-name-correlation-within-groups = correlation within groups
figure-name-prediction-slope = slope of the line
figure-name-standard-deviation-beyond-counting = standard deviation around the line beyond counting
figure-name-correlation-with-share-within-groups = correlation with the selection's share within groups
figure-name-correlation-permutation-p-value = p-value of the correlation, by exchange within groups
figure-name-within-centre-dispersion = dispersion of tables within centres
figure-name-dispersion-lower-tail-p-value = p-value of so little difference
figure-name-dispersion-upper-tail-p-value = p-value of so much difference
figure-name-centres = centres
figure-name-centres-too-alike = centres whose tables are too alike
figure-name-centres-in-upper-percent = centres in the upper 1% under the fitted correlation
figure-name-standard-deviation-beyond-random-splits = standard deviation of shares beyond random splits
figure-name-correlation-within-centres = correlation within centres
figure-name-repeated-sheets = sheets that repeat another
figure-name-expected-repeated-sheets = repeats expected
figure-name-nearly-repeated-sheets = sheets equal but for one selection
figure-name-overdispersion = overdispersion of the largest selection within groups
figure-name-draws = draws made
figure-name-moran-i = Moran's I
figure-name-expected-moran-i = expected Moran's I
figure-name-moran-iz = z under randomisation
figure-name-moran-i-permutation-p-value = p-value under permutation
figure-name-geary-c = Geary's C
figure-name-neighbours-per-station = neighbours per station
figure-name-stations-unlike-neighbours = stations unlike their neighbours
figure-name-stations-in-clusters = stations in clusters
figure-name-share-trend = change of the share per unit of the order
figure-name-order-correlation = correlation of share and order
figure-name-jump-in-standard-errors = jump at the cut-off in its errors
figure-name-jump = jump at the cut-off
figure-name-jump-naive-standard-error = its error, if sheets were independent
figure-name-jump-naive-p-value = naive p-value of the jump
figure-name-sheets-before = sheets just before
figure-name-sheets-after = sheets just after
figure-name-placebo-cutoffs = placebo cut-offs
figure-name-min-placebo-p-value = least p-value that so many allow
figure-name-standard-error-inflation = inflation of the naive error
figure-name-inflated-p-value = p-value with that inflation
figure-name-quadratic-jump = jump by parabolas
figure-name-min-jump-over-bandwidths = least over bandwidths
figure-name-max-jump-over-bandwidths = greatest over bandwidths
figure-name-not-clean-share = share of stations not of the clean component
figure-name-mostly-clean-draw-share = share of draws with more than 90% clean stations
figure-name-clean-share = share of clean stations
figure-name-clean-share-median = share of clean stations, median
figure-name-clean-share-low = share of clean stations, lower end of the interval
figure-name-clean-share-high = share of clean stations, upper end of the interval
figure-name-clean-share-chain-spread = share of clean stations, spread between chains
figure-name-clean-share-rhat = share of clean stations, R̂
figure-name-clean-share-effective-draws = share of clean stations, effective draws
figure-name-incremental-share = share of incremental stations
figure-name-incremental-share-median = share of incremental stations, median
figure-name-incremental-share-low = share of incremental stations, lower end of the interval
figure-name-incremental-share-high = share of incremental stations, upper end of the interval
figure-name-incremental-share-chain-spread = share of incremental stations, spread between chains
figure-name-incremental-share-rhat = share of incremental stations, R̂
figure-name-incremental-share-effective-draws = share of incremental stations, effective draws
figure-name-extreme-share = share of extreme stations
figure-name-extreme-share-median = share of extreme stations, median
figure-name-extreme-share-low = share of extreme stations, lower end of the interval
figure-name-extreme-share-high = share of extreme stations, upper end of the interval
figure-name-extreme-share-chain-spread = share of extreme stations, spread between chains
figure-name-extreme-share-rhat = share of extreme stations, R̂
figure-name-extreme-share-effective-draws = share of extreme stations, effective draws
figure-name-manufactured-votes = manufactured votes of the model
figure-name-manufactured-votes-median = manufactured votes of the model, median
figure-name-manufactured-votes-low = manufactured votes of the model, lower end of the interval
figure-name-manufactured-votes-high = manufactured votes of the model, upper end of the interval
figure-name-manufactured-votes-chain-spread = manufactured votes of the model, spread between chains
figure-name-manufactured-votes-rhat = manufactured votes of the model, R̂
figure-name-manufactured-votes-effective-draws = manufactured votes of the model, effective draws
figure-name-stolen-votes = stolen votes of the model
figure-name-stolen-votes-median = stolen votes of the model, median
figure-name-stolen-votes-low = stolen votes of the model, lower end of the interval
figure-name-stolen-votes-high = stolen votes of the model, upper end of the interval
figure-name-stolen-votes-chain-spread = stolen votes of the model, spread between chains
figure-name-stolen-votes-rhat = stolen votes of the model, R̂
figure-name-stolen-votes-effective-draws = stolen votes of the model, effective draws

## words/anomaly/judgement

how-exact = exact
how-resampled = { $number } draws
null-distribution-chi-square = chi-square, { $df } degrees of freedom
null-distribution-student = Student, as many degrees of freedom as placebos
null-distribution-skewness-corrected-normal = normal corrected for skewness, against the exact chances of each station's redrawn count
null-distribution-chi-square-of-bootstrap = chi-square, against the exact digits of each station's redrawn count
null-distribution-poisson-binomial-saddle-point = saddle point of the Poisson-binomial
null-distribution-hypergeometric-minimum = hypergeometric, the least of all bins times their number
null-distribution-uniform-dip = √n·dip of uniform samples, from a simulated table
null-distribution-uniform-dip-and-binomial = dips of uniform samples, and binomial for the number of groups
null-distribution-poisson-of-draws = Poisson with the mean and dispersion of the draws, times the classes and looks
null-distribution-moment-matched-gamma = gamma with the exact mean and variance
stated-rule-far-excess = votes beyond the usual ratio at turnouts far above the centre reach the share of the selection's votes that is set (far_share, a tenth unless the plan says otherwise), are not made up by deficits elsewhere, and remain within regions where these are known; a rule set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)
no-verdict-reason-most-stations-too-small-for-digits = most stations have fewer than 25 votes for it or for others; digits of the rest depend on the form assumed for shares
no-verdict-reason-most-stations-too-small-for-endings = most stations have fewer than 25 votes for it or for others; how often the rest hit depends on the form assumed for shares
no-verdict-reason-one-multiple-dominates = more than three tenths of the hits expected stand on one multiple of 5%; how often stations hit depends on the form assumed for shares
no-verdict-reason-bound-makes-digits-uneven = so many counts lie about the least count used that this bound alone makes digits uneven
no-verdict-reason-many-counts-under100 = more than one count in twenty is under 100, where last digits are uneven by themselves
no-verdict-reason-first-digits-reflect-size = first digits say how large stations are: clean elections always depart from Benford's law
no-verdict-reason-no-joint-null = no null says how turnout and share of honest stations lie together
no-verdict-reason-model-without-regions = the model knows no regions, and two laboratories' fits differ five-fold
no-verdict-reason-other-causes-look-alike = the model has a name for no other cause of an uneven election: votes lost on the way, strategic voting, regions that differ and voters who turn out for one side look like its components, and in simulated clean elections half of the stations do
no-verdict-reason-regions-differ-in-rate = regions differ, so that clean elections are not normal either
no-verdict-reason-no-null-for-shares = no law of the shares holds in every honest election
no-verdict-reason-no-groups = without groups, regions that differ make several modes innocently
no-verdict-reason-null-ballots-vary-innocently = null ballots go with age, schooling, protest and the board's habits in clean elections
no-verdict-reason-shares-not-normal = shares of clean elections are not normal, and small stations spread more
no-verdict-reason-stations-far-from-line-are-usual = clean elections have stations far from the line: hospitals, prisons, new estates
no-verdict-reason-unlike-stations-are-usual = clean elections have stations unlike their neighbours: hospitals, prisons, barracks
no-verdict-reason-small-selection = so small a selection's votes lie where its voters live, and a few places with high turnouts meet the rule
no-verdict-reason-neighbours-vote-alike = neighbours vote alike in every honest country, and a place of its own kind is unlike its neighbours
no-verdict-reason-places-differ = places that differ in turnout differ in preference in clean elections too
no-verdict-reason-no-cutoff = no cut-off was given, and a trend over the count is usual
no-verdict-reason-too-few-placebos = too few placebo cut-offs fit beside the given one

## words/anomaly/not_applicable

not-applicable-too-few = { $found } { $what }, and the check needs { $needed }
not-applicable-lengths-differ = { $what } has { $found } values, and { $expected } were expected
not-applicable-no-variation = { $what } is the same at every station
not-applicable-missing = not published: { $what }
not-applicable-not-in-plan = not in the plan: set { $key }
not-applicable-setting = the setting `{ $name }` { $why }
undefined-reason-no-mode = the density of { $what } has no maximum above 0.3
undefined-reason-mode-is-ripple = the density of { $what } has a higher place below 0.3 than its first maximum above, which is then a ripple
undefined-reason-no-stations-on-one-side = no stations lie on one side of the typical ones
undefined-reason-spread-not-finite = the spreads are not numbers
anomaly-not-applicable-chains-disagree-about-r-most = the chains disagree about { $what }: R̂ is { $rhat }, at most { $most } was asked for, and the chains' means are { $means }; their warm-ups explained the election by shares of clean, incremental and extreme stations (and a log density below the best) of { $explanations }
undefined-reason-no-probability = a station has no probability of a whole percentage
undefined-reason-no-chi-square-of-last-digits = the last digits have no chi-square
undefined-reason-no-chi-square-of-digit-pairs = the pairs of digits have no chi-square
undefined-reason-no-fit-at-cutoff = no line with an error can be fitted on both sides of the cut-off
undefined-reason-no-dip = the dip of these shares is not defined
undefined-reason-no-usual-turnout = no turnout is usual
undefined-reason-too-many-edges = the graph would have { $edges } edges; at most { $most } are held
undefined-reason-no-neighbour-graph = no graph of neighbours could be built
counted-units-stations-with-registered-voters = stations with registered voters
counted-units-stations-with-value-and-coordinates = stations with a value and coordinates
counted-units-sheets-with-share-and-order = sheets with a share and a place in the order
counted-units-sheets-before-cutoff = sheets just before the cut-off
counted-units-sheets-after-cutoff = sheets just after the cut-off
counted-units-stations-of-usable-size-and-range = stations of the size and range it can use
counted-units-stations-of-usable-size = stations of the size it can use
counted-units-usable-stations = stations that it can use
counted-units-counts-with-such-a-digit = counts with such a digit
counted-units-large-counts = counts that are large enough
counted-units-stations-with-ballots = stations with ballots
counted-units-counts-above-zero = counts above zero
counted-units-stations-in-large-groups = stations in groups that are large enough
counted-units-stations-with-votes-and-predictor = stations with enough votes and a predictor
counted-units-stations-with25-votes-on-each-side = stations with 25 votes for it and for others
counted-units-selections = selections in the contest
counted-units-stations-with-enough-votes = stations with enough votes
counted-units-centres-with-two-tables = centres with two tables or more
input-slice-turnout = turnout
input-slice-ballots = ballots
input-slice-ballots-issued = ballots issued
input-slice-ballots-received = ballots received
input-slice-totals = the totals
input-slice-part = the part
input-slice-parts = parts of the whole
input-slice-trials = trials
input-slice-latitude = latitude
input-slice-longitude = longitude
input-slice-order = order
input-slice-predictor = the predictor
input-slice-whole-turnout-probabilities = chances of a whole turnout
input-slice-whole-share-probabilities = chances of a whole share
quantity-share = the share
quantity-selection-share = the selection's share
quantity-share-is-zero-or-one = the share, which is 0 or 1,
quantity-value = the value
quantity-order = the order
quantity-order-of-most-sheets = the order of most sheets
quantity-null-ballots-within-groups = within groups, the share of null ballots or of the selection
quantity-digit-of-almost-every-count = the digit of almost every count
quantity-first-digit = the first digit
quantity-second-digit = the second digit
quantity-log-vote-rate = the logarithmic vote rate
quantity-distance-from-line = the distance from the line
quantity-ballot-for-selection = whether a ballot is for the selection
quantity-ending-in0-or5 = whether a result ends in 0 or 5
missing-input-selection = a selection
missing-input-null-or-blank-votes = null or blank votes
missing-input-registered-voters = the number of registered voters
missing-input-votes-mixture = the mixture of the votes
mixture-parameter-clean-share = the share of clean stations
mixture-parameter-incremental-share = the share of incremental stations
mixture-parameter-extreme-share = the share of extreme stations
mixture-parameter-manufactured-votes = manufactured votes
mixture-parameter-stolen-votes = stolen votes

## words/anomaly/settings

ballots-are-ballots-cast = the ballots cast that the sheet states
ballots-are-valid-null-blank = valid, null and blank votes added up
ballots-are-sum-of-selections = the votes of all selections
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini and Yekutieli

## words/anomaly/target

anomaly-target-contest = the contest

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

## html/derive

page-how-re-derive = How to re-derive this
page-same-plan-same-files-same = The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version { $version }, seed "{ $seed }":
page-settings-change-counts-found-plan = The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
page-command = The command
page-file = file
page-source = source
page-for = for
page-rows = rows
page-bytes = bytes
page-sha-256 = SHA-256
page-files = The files

## html/figures

page-seen = What is seen:
page-numbers-picture = The numbers of this picture

## html/findings

page-values = { $kind }: { $number }
page-findings = { $code }: { $shown } of { $all } findings
page-not-met = { $code } – not met: { $rule }
page-looks-same = Looks the same:
page-place = place
page-found = what was found
page-votes-stake = votes at stake
page-evidence = evidence
page-whole-contest = the whole contest
page-image = image
page-no-unit = { $number } of no unit
page-in = { $number } in { $unit }
page-further-units = { $number } in { $units } further units
page-more-added-up-here-one = And { $number } more, added up here and one by one in the JSON report: { $listed }.
page-cut-off-here = { $beginning }… (cut off here)

## html/page

page-rows-2 = { $shown } of { $all } rows
page-answer = To the answer
page-contents = Contents
page-short = In short
page-show-only-rows = Show only rows with:
page-made-scrutineer-finding-place-look = Made by scrutineer { $version }. A finding is a place to look, and no verdict on anyone.

## picture/at_hand

picture-at-hand-ballots = { $stations }. Ballots are { $ballots }.

## picture/centres

picture-centres-tables-beside-other-tables-their = Tables beside the other tables of their centre: { $name }
picture-centres-voters-one-polling-centre-split = Voters of one polling centre are split over its tables. The bars are tables by how far the share of { $name } lies from that of the whole centre, the curve is how they would lie if the split were drawn by lot. Bars wider than the curve are usual: tables are often split by name, age or street, and those are not a lot. Bars narrower than the curve, tables that are more alike than a lot makes them, come from results that were copied or divided afterwards, and innocently from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all that lie further out. Tables are added up in steps of a quarter.
picture-centres-centres-ballots = { $stations }; { $centres } centres. Ballots are { $ballots }.
picture-centres-bars-beside-bell-curve-tables = Bars beside a bell curve: { $tables } tables in { $centres } centres by how far their votes for { $name } lie from their centre's share, in standard deviations of a random split. Further than two lie { $beyond } ({ $share }); a random split puts about 4.6% there.
picture-centres-tables = tables
picture-centres-if-drawn-lot = if drawn by lot
picture-centres-standard-deviations-share-centre = Standard deviations from the share of the centre
picture-centres-tables-2 = Tables
picture-centres-below = below { $to }
picture-centres-more = { $from } and more
picture-centres-to = { $from } to { $to }
picture-centres-standard-deviations = Standard deviations
picture-centres-if-drawn-lot-2 = If drawn by lot

## picture/coverage

picture-coverage-not-known = not known
picture-coverage-unit = Unit
picture-coverage-polling-stations = Polling stations in
picture-coverage-expected = Expected
picture-coverage-share = Share
picture-coverage-how-much-unit = How much is in, by unit
picture-coverage-all-polling-stations = All polling stations
picture-coverage-further-units = { $units } further units
picture-coverage-in = in
picture-coverage-expected-not = expected, not in
picture-coverage-of = { $some } of { $all } ({ $share })
picture-coverage-bars = Bars: { $stations }.
picture-coverage-with = { $unit } with { $stations }
picture-coverage-smallest-part-largest = The smallest part is in of { $smallest }; the largest of { $largest }.
picture-coverage-smallest-part = The smallest part is in of { $smallest }.
picture-coverage-most = Most are of { $unit }: { $stations }.
picture-coverage-grey-those-plan-expects-besides = , grey those that the plan expects besides
picture-coverage-bar-unit-blue-polling-stations = Each bar is a unit: blue are its polling stations whose sheets are in and count{ $besides }.
picture-coverage-how-many-polling-stations-unit = How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only.
picture-coverage-last-bar-further-units-added = The last bar is { $units } further units added up.
picture-coverage-missing-makes-result-incomplete-nothing = What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in.

## picture/cumulative

picture-cumulative-share-among-stations-up-turnout = Share among the stations up to each turnout: { $name }
picture-cumulative-stations-put-order-their-turnout = Stations are put in the order of their turnout. At each turnout the blue line is the share of { $name } among the ballots of all stations with no more than that, the grey line how many of all ballots those are; the far left rests on few ballots. A line that rises steadily to the right says that { $name } did better where more people voted. Votes that were added draw that, and so do honest elections: town and country, age, and how strongly each side's places took part differ in turnout and in preference together. The line describes, and shows no cause.
picture-cumulative-share-ballots-up-there = share of the ballots up to there
picture-cumulative-part-all-ballots-up-there = part of all ballots up to there
picture-cumulative-turnout-up = Turnout up to
picture-cumulative-share-ballots = Share of ballots
picture-cumulative-turnout-up-whole-percents = Turnout up to (whole percents)
picture-cumulative-stations = Stations
picture-cumulative-votes = Votes
picture-cumulative-ballots = Ballots
picture-cumulative-up-turnout = { $share } up to a turnout of { $turnout }
picture-cumulative-line-share-among-stations-up = A line: the share of { $name } among stations up to each turnout. With a quarter of all ballots it is { $quarter }, with half of them { $half }, with three quarters { $three_quarters }, and with all of them { $all } ({ $votes } of { $ballots } ballots).

## picture/differences

picture-differences-announced-minus-added-up-selection = Announced minus added up, by selection
picture-differences-sheets = the sheets of { $stations }
picture-differences-announced-added-up = { $scope }; announced with { $reported }, { $sheets } added up
picture-differences-announced-without-saying-how-many = { $scope }; announced without saying with how many stations, { $sheets } added up
picture-differences-more-announced-than-added-up = more announced than added up
picture-differences-fewer-announced-than-added-up = fewer announced than added up
picture-differences-further = and { $number } further
picture-differences-announced-result = Announced result
picture-differences-selection = Selection
picture-differences-announced = Announced
picture-differences-added-up = Added up
picture-differences-difference = Difference
picture-differences-sheets-added-up = Sheets added up
picture-differences-bars-both-sides-zero = Bars to both sides of zero, of { $results }. { $panels }.
picture-differences-announced-result-2 = announced result
picture-differences-announced-results = announced results
picture-differences-bar-right-more-votes-announced = A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too.
picture-differences-1-further-announced-result-not = 1 further announced result is not drawn here.
picture-differences-further-announced-results-not-drawn = { $number } further announced results are not drawn here.
picture-differences-result-many-selections-largest-differences = Of a result with many selections the largest differences are drawn.

## picture/digits

picture-digits-last-digit = Last digit
picture-digits-99-one-digit-if-even = 99% of one digit, if even
picture-digits-last-digits-votes = Last digits of the votes: { $name }
picture-digits-outside-band = outside of the band
picture-digits-band-even-digits-99 = band of even digits (99%)
picture-digits-polling-stations = Polling stations
picture-digits-no-digit-outside = No digit is outside of that.
picture-digits-outside = Outside of that: { $digits }.
picture-digits-ten-bars-how-often-digit = Ten bars: how often each digit stands last in the votes for { $name } at { $stations } stations. { $counts }. If digits are even, 99% of such counts of one digit lie between { $low } and { $high }.
picture-digits-how-often-digit-stands-last = How often each digit stands last in the votes for { $name }, at stations with { $least } or more. Numbers that people make up favour some digits; counted ones of this size end in each about equally often. The grey band is the exact binomial one at one in ten: one digit lies in it in 99% of such elections, so that with ten digits about one honest picture in ten has a bar outside. Counts that lie close together, a selection whose counts often are about the bound, rounding by whoever copied the sheets, and tables of one size are innocent reasons for uneven digits.
picture-digits-check-last-digits-not-asked = The check of last digits was not asked for.
verdict-unusual-verdict = calls them unusual
verdict-unremarkable-verdict = calls them unremarkable
verdict-described = calls them described and not judged
picture-digits-check-last-digits-not-applicable = The check of last digits was not applicable.
picture-digits-p-after-correction = (p = { $p } after correction)
picture-digits-check-last-digits-holds-them = The check of last digits, which holds them against redrawn counts of the same stations, small ones included, { $verdict }.

## picture/fingerprint

picture-fingerprint-turnout-share-weighted-votes = Turnout and share, weighted by votes: { $name }
picture-fingerprint-cell-two-percentage-points-turnout = Each cell is two percentage points of turnout wide and two of the share of { $name } high; the darker it is, the more votes { $name } got at the stations in it, so that large stations weigh more. Stations are added up within cells; none is drawn alone. Many elections show one cloud. A trail towards the upper right, or a spot in the corner where all voted and all for one, is drawn by votes that were added, and just as well by places that vote together: villages, islands, military and hospital stations, minorities who favour one of their own, or rolls that are out of date. Several clouds are drawn by regions that differ. The picture describes, and shows no cause.
picture-fingerprint-turnout-ballots-registered-voters = Turnout: ballots of registered voters
picture-fingerprint-share-votes-ballots = Share: votes of ballots
picture-fingerprint-to = to { $number }
picture-fingerprint-over = over { $number }
picture-fingerprint-votes-cell = Votes in a cell:
picture-fingerprint-turnout-votes-share-steps-ten = Turnout; votes by share, in steps of ten points
picture-fingerprint-share = Share { $range }
picture-fingerprint-map-votes-turnout-share-cells = A map of { $votes } votes for { $name } by turnout and share, in { $cells } cells that are not empty. The fullest lies at { $turnout_from } to { $turnout_to } turnout and { $share_from } to { $share_to } share, with { $most } votes. In the corner above 94% turnout and 94% share there are { $corner } votes ({ $part }).

## picture/intervals

picture-intervals-votes-hand = Votes in hand
picture-intervals-share-hand = Share in hand
picture-intervals-least-final-share = Least final share
picture-intervals-largest-final-share = Largest final share
picture-intervals-missing-could-change = What the missing could change
picture-intervals-votes-selections-hand-most-can = { $votes } votes for selections in hand, and at most { $still } that can still come; { $stations }
picture-intervals-possible-final-share = possible final share
picture-intervals-share-votes-hand = share of the votes in hand
picture-intervals-to = { $low } to { $high }
picture-intervals-between = { $selection } between { $low } and { $high }
picture-intervals-bars-scale-0-100-final = Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. { $selections }.
picture-intervals-selection-ends-left-bar-if = A selection ends at the left of its bar if every vote that can still come ({ $still } at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.
picture-intervals-further-selections-fewer-votes-not = { $number } further selections with fewer votes are not drawn.

## picture/map

picture-map-share-station = Share of a station
picture-map-where-polling-stations-share = Where the polling stations are, by the share of { $name }
picture-map-share-ballots = Share of the ballots:
picture-map-latitude-longitude = Latitude { $south }° to { $north }°, longitude { $west }° to { $east }°
picture-map-values = { $range }: { $stations } ({ $share })
picture-map-map-polling-stations-dots-coloured = A map of { $stations } polling stations as dots, coloured by the share of { $name }. Stations by share: { $classes }.
picture-map-map-polling-stations-squares-coloured = A map of { $stations } polling stations as { $squares } squares, coloured by the share of { $name }. Stations by share: { $classes }.
picture-map-dot-polling-station-several-one = Each dot is a polling station; several at one place hide each other, and those with a larger share are drawn later.
picture-map-there-more-than-stations-so = There are more than { $stations } stations, so that each square adds up those in it; it has the colour of their votes together.
picture-map-colour-share-among-ballots-coordinates = The colour is the share of { $name } among the ballots. Coordinates are drawn as published, without borders; a dot far from all others is most often a slip in its coordinates. Neighbours usually vote alike; regions, towns and the homes of candidates show as patches, and a patch is no sign of anything else.

## picture/sensitivity

picture-sensitivity-turnout-taken-usual = Turnout taken for usual
picture-sensitivity-votes-other-ballots = Votes to other ballots
picture-sensitivity-votes-beyond-ratio = Votes beyond that ratio
picture-sensitivity-votes-beyond-usual-ratio-taken = Votes beyond the usual ratio, by what is taken for usual: { $name }
picture-sensitivity-if-ratio-all-other-ballots = If the ratio of { $name } to all other ballots were the same at every turnout, how many votes would { $name } have beyond that? It depends on the turnout whose ratio is taken for the usual one, and every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen, and a line that crosses zero or falls steeply, are not the same statement. A large number is no number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.
picture-sensitivity-polling-stations-whose-sheets-count = { $stations } of { $all } polling stations whose sheets count: those with { $registered } registered voters or more, and ballots that do not exceed them. Ballots are { $ballots }.
picture-sensitivity-line-over-turnouts-could-called = A line over { $turnouts } turnouts that could be called usual: the votes of { $name } beyond the ratio there go from { $least } to { $most }. At the peak of the other ballots, a turnout { $range }, they are { $votes }.
picture-sensitivity-above = above { $from } to { $to }
picture-sensitivity-turnout = at each turnout
picture-sensitivity-peak-other-ballots = at the peak of the other ballots
picture-sensitivity-turnout-taken-usual-2 = Turnout that is taken for usual
picture-sensitivity-votes-beyond-ratio-there = Votes beyond the ratio there

## picture/tenths

picture-tenths-turnouts-shares-tenths-percent = Turnouts and shares in tenths of a percent: { $name }
picture-tenths-how-many-polling-stations-lie = How many polling stations lie nearest to each tenth of a percent, above by turnout, below by the share of { $name }; whole percents are marked. Marks that stand above the line around them again and again, most of all at round ones, are what made-up results would draw. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every one is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. Whether there are more than that is tested beside this picture, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents.
picture-tenths-whole-percent = at a whole percent
picture-tenths-share-votes-ballots = Share of { $name }: votes of ballots
picture-tenths-turnout-most-frequent-tenth-stations = By turnout the most frequent tenth is { $tenth } with { $stations } of { $all } stations, and { $whole } ({ $part }) are nearest to a whole percent.
picture-tenths-share-most-frequent-tenth-stations = By share the most frequent tenth is { $tenth } with { $stations } of { $all } stations, and { $whole } ({ $part }) are nearest to a whole percent.
picture-tenths-two-lines-over-0-100 = Two lines over 0% to 100%: polling stations by turnout, and by the share of { $name }.
picture-tenths-if-tenths-equally-frequent-tenth = If tenths were equally frequent, a tenth of the stations would be nearest to whole percents.
picture-tenths-tenths-added-up = Tenths added up
picture-tenths-stations-turnout = Stations by turnout
picture-tenths-them-nearest-whole-percent = of them nearest to the whole percent
picture-tenths-stations-share = Stations by share

## picture/words

picture-polling-station = polling station
picture-polling-stations = { $reported } of { $expected } polling stations
picture-how-many-should-report-not = { $stations }; how many should report is not known
picture-polling-stations-whose-sheets-count = { $used } of { $all } polling stations whose sheets count
picture-where = { $stations } where { $reason }
picture-left-out = (left out: { $reasons })
picture-should-report = { $used }; { $stations } should report

## export/markdown

export-markdown-finding-place-look-no-verdict = A finding is a place to look, and no verdict on anyone.
export-markdown-how-come-same-report = How to come to the same report
export-markdown-get-files-above-their-sources = Get the files above from their sources, and hold them against their SHA-256.
export-markdown-take-plan-audit-whose-seed = Take the plan of this audit, whose seed is empty.
export-markdown-take-plan-audit-whose-seed-2 = Take the plan of this audit, whose seed is “{ $seed }”.
export-markdown-run-scrutineer-same-inputs-give = Run it with scrutineer { $version }. The same inputs give the same bytes, on any machine and any number of threads.

## export/markdown_blocks

export-markdown-blocks-more-rows-all-them-json = … and { $number } more rows, all of them in the JSON report

## export/markdown_findings

export-markdown-findings-findings-code = Findings by code
export-markdown-findings-kind = kind
export-markdown-findings-rule = rule
export-markdown-findings-looks-same = looks the same
export-markdown-findings-findings = findings
export-markdown-findings-of = of
export-markdown-findings-adjusted-p = adjusted p
export-markdown-findings-rule-2 = by a rule
export-markdown-findings-unusual-lines = Unusual lines

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## anomaly_station

anomaly-station-weight-share-among-stations-line = A weight is the share, among the stations that the line marks like this one, that its null does not account for.
anomaly-station-total-adds-up-over-checks = The total adds up, over the checks with an unusual line that points at the station, the largest weight of each. It is a sum and no probability, and can be above 1.
