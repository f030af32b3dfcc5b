### Français. Chaque entrée porte au-dessus son original anglais.

# 1 further announced result is not drawn here.
s-1-further-announced-result-is-not-drawn-here = 1 autre résultat annoncé n’est pas représenté ici.
# 1 station has no sheet that counts
s-1-station-has-no-sheet-that-counts = 1 bureau n’a aucun procès-verbal qui compte
# 99% of one digit, if even
s-99-of-one-digit-if-even = 99 % pour un chiffre, si la répartition est uniforme
# A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too.
s-A-bar-to-the-right-more-votes-were-announced-than-the-sheets-of-the = Barre à droite : il a été annoncé plus de voix que la somme des procès-verbaux de même portée n’en donne ; barre à gauche : moins. Chaque résultat a sa propre échelle. Une différence ne prouve rien en soi. Lorsque les procès-verbaux ne couvrent que certains bureaux, les barres à droite représentent ce que les autres bureaux devraient contenir ; lorsque l’annonce n’en couvre que certains, les barres à gauche représentent ce qu’elle ne compte pas encore. Les constats indiquent si le reste leur laisse de la place. Des corrections ultérieures, les votes de l’étranger et des procès-verbaux comptés deux fois ou pas du tout créent eux aussi des différences.
# A centre whose counts were joined and split again evenly by the publisher.
s-A-centre-whose-counts-were-joined-and-split-again-evenly-by-the = Un centre dont les décomptes ont été regroupés, puis de nouveau répartis à parts égales par l’organisme qui les publie.
# A clerk rebuilt the counts from a slide that showed percentages only.
s-A-clerk-rebuilt-the-counts-from-a-slide-that-showed-percentages-only = Un agent a reconstitué les décomptes à partir d’une diapositive qui ne montrait que des pourcentages.
# A correction of the earlier bulletin; stations annulled in between; the two in the wrong order in the plan.
s-A-correction-of-the-earlier-bulletin-stations-annulled-in-between-the = Une correction du communiqué précédent ; des bureaux annulés entre-temps ; les deux communiqués dans le mauvais ordre dans le plan.
# A correction published beside the first version; two transcriptions; a key that is not unique.
s-A-correction-published-beside-the-first-version-two-transcriptions-a = Une correction publiée en plus de la première version ; deux transcriptions ; une clé qui n’est pas unique.
# A file was joined from parts that overlap, or a page was sent twice.
s-A-file-was-joined-from-parts-that-overlap-or-a-page-was-sent-twice = Un fichier assemblé à partir de parties qui se recoupent, ou une page envoyée deux fois.
# A finding is a place to look, and no verdict on anyone.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone = Un constat est un point à examiner, non un verdict sur quiconque.
# A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone-each-kind-is = Un constat est un point à examiner, non un verdict sur quiconque : chaque type de constat est imprimé avec ce qui a la même apparence sans aucun acte répréhensible.
# A frame of another date; a key that splits one station in two.
s-A-frame-of-another-date-a-key-that-splits-one-station-in-two = Une base d’une autre date ; une clé qui scinde un bureau en deux.
# A frame of another date; a number that counts something else than stations, such as ballot boxes.
s-A-frame-of-another-date-a-number-that-counts-something-else-than = Une base d’une autre date ; un nombre qui compte autre chose que des bureaux, par exemple des urnes.
# A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters than the plan lets a station admit.
s-A-frame-that-leaves-out-stations-or-voters-sheets-that-were-corrected = Une base où manquent des bureaux ou des électeurs ; des procès-verbaux corrigés après leur publication ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
# A later bulletin of a series announces less than an earlier one.
s-A-later-bulletin-of-a-series-announces-less-than-an-earlier-one = Dans une série, un communiqué annonce moins qu’un communiqué antérieur.
# A later release; copies that one of them could not collect; keys written differently (leading zeros).
s-A-later-release-copies-that-one-of-them-could-not-collect-keys-written = Une version publiée plus tard ; des copies que l’une des sources n’a pas pu recueillir ; des clés écrites différemment (zéros initiaux).
# A line of remarks; a special vote that belongs to no station.
s-A-line-of-remarks-a-special-vote-that-belongs-to-no-station = Une ligne d’observations ; un vote spécial qui ne relève d’aucun bureau.
# A line over {turnouts} turnouts that could be called usual: the votes of {name} beyond the ratio there go from {least} to {most}. At the peak of the other ballots, a turnout {range}, they are {votes}.
s-A-line-over-turnouts-turnouts-that-could-be-called-usual-the-votes-of = { $turnouts ->
    [one] Une ligne sur { $turnouts } taux de participation qui pourrait être dit habituel : les voix de { $name } au-delà du rapport qui y est observé vont de { $least } à { $most }. Là où culminent les autres bulletins, pour une participation { $range }, elles sont de { $votes }.
   *[other] Une ligne sur { $turnouts } taux de participation qui pourraient être dits habituels : les voix de { $name } au-delà du rapport qui y est observé vont de { $least } à { $most }. Là où culminent les autres bulletins, pour une participation { $range }, elles sont de { $votes }.
    }
# A line: the share of {name} among stations up to each turnout. With a quarter of all ballots it is {quarter}, with half of them {half}, with three quarters {three_quarters}, and with all of them {all} ({votes} of {ballots} ballots).
s-A-line-the-share-of-name-among-stations-up-to-each-turnout-With-a = Une ligne : la part de { $name } dans les bureaux, jusqu’à chaque taux de participation. Avec un quart de tous les bulletins, elle est de { $quarter } ; avec la moitié, de { $half } ; avec les trois quarts, de { $three_quarters } ; et avec tous les bulletins, de { $all } ({ $votes } sur { $ballots } bulletins).
# A map of {stations} polling stations as dots, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-dots-coloured-by-the-share-of = { $stations ->
    [one] Une carte de { $stations } bureau de vote, représenté par un point coloré selon la part de { $name }. Bureaux selon la part : { $classes }.
   *[other] Une carte de { $stations } bureaux de vote, représentés par des points colorés selon la part de { $name }. Bureaux selon la part : { $classes }.
    }
# A map of {stations} polling stations as {squares} squares, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-squares-squares-coloured-by-the = { $squares ->
    [one] Une carte de { $stations } bureaux de vote, représentés par { $squares } carré coloré selon la part de { $name }. Bureaux selon la part : { $classes }.
   *[other] Une carte de { $stations } bureaux de vote, représentés par { $squares } carrés colorés selon la part de { $name }. Bureaux selon la part : { $classes }.
    }
# A map of {votes} votes for {name} by turnout and share, in {cells} cells that are not empty. The fullest lies at {turnout_from} to {turnout_to} turnout and {share_from} to {share_to} share, with {most} votes. In the corner above 94% turnout and 94% share there are {corner} votes ({part}).
s-A-map-of-votes-votes-for-name-by-turnout-and-share-in-cells-cells-that = { $cells ->
    [one] Une carte de { $votes } voix pour { $name } selon la participation et la part, dans { $cells } cellule non vide. La plus remplie se situe entre { $turnout_from } et { $turnout_to } de participation et entre { $share_from } et { $share_to } de part, avec { $most } voix. Dans le coin au-dessus de 94 % de participation et de 94 % de part se trouvent { $corner } voix ({ $part }).
   *[other] Une carte de { $votes } voix pour { $name } selon la participation et la part, dans { $cells } cellules non vides. La plus remplie se situe entre { $turnout_from } et { $turnout_to } de participation et entre { $share_from } et { $share_to } de part, avec { $most } voix. Dans le coin au-dessus de 94 % de participation et de 94 % de part se trouvent { $corner } voix ({ $part }).
    }
# A note typed into a count's cell, a word for missing that the plan does not list, a broken export.
s-A-note-typed-into-a-count-s-cell-a-word-for-missing-that-the-plan-does = Une note saisie dans la cellule d’un décompte, un mot qui marque une valeur manquante et que le plan ne répertorie pas, une exportation défectueuse.
# A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-fewer-votes-than-any-set-of = Une annonce partielle attribue à un choix moins de voix que n’en contient nécessairement tout ensemble d’autant de bureaux qu’elle en compte : l’annonce, les procès-verbaux publiés et le pourcentage de bureaux qu’elle indique ne peuvent être tous vrais.
# A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-more-votes-than-any-set-of-as = Une annonce partielle attribue à un choix plus de voix que ne peut en contenir aucun ensemble d’autant de bureaux qu’elle en compte : l’annonce, les procès-verbaux publiés et le pourcentage de bureaux qu’elle indique ne peuvent être tous vrais.
# A percentage of another whole; a selection left out; a typing slip.
s-A-percentage-of-another-whole-a-selection-left-out-a-typing-slip = Un pourcentage calculé sur un autre total ; un choix omis ; une faute de frappe.
# A percentage of another whole (ballots cast in place of valid votes), a slide made from an earlier count.
s-A-percentage-of-another-whole-ballots-cast-in-place-of-valid-votes-a = Un pourcentage calculé sur un autre total (les bulletins déposés au lieu des suffrages exprimés), une diapositive établie d’après un décompte antérieur.
# A percentage printed with too few decimals to show the rise; stations counted that had no votes; a correction.
s-A-percentage-printed-with-too-few-decimals-to-show-the-rise-stations = Un pourcentage imprimé avec trop peu de décimales pour montrer la hausse ; des bureaux comptés où il n’y a eu aucun vote ; une correction.
# A percentage that counts something else than stations; a correction of stations that the earlier bulletin had counted already.
s-A-percentage-that-counts-something-else-than-stations-a-correction-of = Un pourcentage qui compte autre chose que des bureaux ; une correction portant sur des bureaux que le communiqué précédent avait déjà comptés.
# A percentage that counts something else than stations; stations outside the frame, such as those abroad; more extra voters than the plan lets a station admit.
s-A-percentage-that-counts-something-else-than-stations-stations-outside = Un pourcentage qui compte autre chose que des bureaux ; des bureaux hors de la base, comme ceux de l’étranger ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
# A percentage that counts something else than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.
s-A-percentage-that-counts-something-else-than-stations-voters-envelopes = Un pourcentage qui compte autre chose que des bureaux (électeurs, enveloppes, fractions de bureau) ; des procès-verbaux annulés avant d’avoir été comptés ; une base qui comporte trop peu de bureaux.
# A register joined from parts that overlap; a key that is not unique.
s-A-register-joined-from-parts-that-overlap-a-key-that-is-not-unique = Un registre assemblé à partir de parties qui se recoupent ; une clé qui n’est pas unique.
# A register of another date, keys written differently (leading zeros), special stations.
s-A-register-of-another-date-keys-written-differently-leading-zeros = Un registre d’une autre date, des clés écrites différemment (zéros initiaux), des bureaux spéciaux.
# A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-gives-a-selection-fewer-votes-than-the = Un résultat annoncé comme complet attribue à un choix moins de voix que n’en contiennent déjà les procès-verbaux publiés : l’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
# A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-needs-more-votes-in-the-unreported = Un résultat annoncé comme complet suppose, dans les bureaux non reçus, plus de voix que ces bureaux n’ont d’électeurs : l’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
# A roll that was updated between the two dates.
s-A-roll-that-was-updated-between-the-two-dates = Une liste électorale mise à jour entre les deux dates.
# A row belongs to a unit whose stations are listed too.
s-A-row-belongs-to-a-unit-whose-stations-are-listed-too = Une ligne correspond à une unité dont les bureaux figurent eux aussi dans le tableau.
# A row has no station, so nobody can say which sheet it is.
s-A-row-has-no-station-so-nobody-can-say-which-sheet-it-is = Une ligne n’indique aucun bureau, de sorte que nul ne peut dire de quel procès-verbal il s’agit.
# A row is the total of other rows, and not a station.
s-A-row-is-the-total-of-other-rows-and-not-a-station = Une ligne est le total d’autres lignes, et non un bureau.
# A row was set aside because a cell in it could not be used; none of its numbers are in any total.
s-A-row-was-set-aside-because-a-cell-in-it-could-not-be-used-none-of-its = Une ligne a été mise de côté parce que l’une de ses cellules n’était pas exploitable ; aucun de ses nombres n’entre dans un total.
# A selection ends at the left of its bar if every vote that can still come ({still} at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.
s-A-selection-ends-at-the-left-of-its-bar-if-every-vote-that-can-still = Un choix finit à l’extrémité gauche de sa barre si toutes les voix qui peuvent encore arriver ({ $still } au plus) vont à d’autres, et à l’extrémité droite s’il les obtient toutes. Rien n’est possible hors de la barre si les procès-verbaux disponibles disent vrai et si la borne tient. Le repère est sa part des voix disponibles : une description, non une prévision. Des barres qui se chevauchent ne montrent pas que l’ordre peut changer, car les mêmes voix ne peuvent aller à deux choix à la fois ; le rapport indique si l’issue est certaine.
# A selection left out of the announcement; a correction made in one place only.
s-A-selection-left-out-of-the-announcement-a-correction-made-in-one = Un choix omis dans l’annonce ; une correction faite à un seul endroit.
# A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken.
s-A-selection-s-votes-above-the-turnout-at-which-the-others-votes-peak = Au-delà de la participation à laquelle culminent les voix des autres choix, les voix d’un choix dépassent ce que donne le rapport observé en deçà, et cela pour une grande partie de ses voix, quelle que soit la participation retenue au voisinage de ce maximum.
# A sheet's number of registered voters is not the register's.
s-A-sheet-s-number-of-registered-voters-is-not-the-register-s = Le nombre d’électeurs inscrits d’un procès-verbal n’est pas celui du registre.
# A slip in adding up or in copying one number; a selection that the published table leaves out.
s-A-slip-in-adding-up-or-in-copying-one-number-a-selection-that-the = Une erreur d’addition ou une erreur en recopiant un nombre ; un choix que le tableau publié ne reprend pas.
# A slip in one number, or ballots of two contests in one box.
s-A-slip-in-one-number-or-ballots-of-two-contests-in-one-box = Une erreur sur un nombre, ou les bulletins de deux scrutins dans une même urne.
# A slip in one of two transcriptions; a correction that one source has and the other has not; two different tables under one key.
s-A-slip-in-one-of-two-transcriptions-a-correction-that-one-source-has = Une erreur dans l’une de deux transcriptions ; une correction reprise par une source et pas par l’autre ; deux bureaux différents sous une même clé.
# A slip of the pen, papers taken home, a count that the published table leaves out, or voters and papers counted apart.
s-A-slip-of-the-pen-papers-taken-home-a-count-that-the-published-table = Une erreur d’écriture, des bulletins emportés, un décompte que le tableau publié ne reprend pas, ou des électeurs et des bulletins comptés séparément.
# A source has stations that another has not.
s-A-source-has-stations-that-another-has-not = Une source comporte des bureaux qu’une autre n’a pas.
# A station that did not open or where nobody voted; a placeholder for a sheet still to come.
s-A-station-that-did-not-open-or-where-nobody-voted-a-placeholder-for-a = Un bureau qui n’a pas ouvert ou dans lequel personne n’a voté ; une ligne provisoire pour un procès-verbal encore attendu.
# A weight is the share, among the stations that the line marks like this one, that its null does not account for.
s-A-weight-is-the-share-among-the-stations-that-the-line-marks-like-this = Un poids est la proportion, parmi les bureaux que la ligne marque comme celui-ci, dont son hypothèse nulle ne rend pas compte.
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Un lien erroné dans le tableau ; une photographie unique qui montre deux procès-verbaux.
# Added up
s-Added-up = Somme
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = Additionnés, ils contiennent { $votes } pour les choix : { $each }.
# All {number} announced counts are exactly a percentage with 1 decimal of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-1-decimal-of = Les { $number } décomptes annoncés sont tous exactement un pourcentage à 1 décimale de la somme { $sum }, arrondi à un nombre entier de voix.
# All {number} announced counts are exactly a percentage with {decimals} decimals of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-decimals = { $decimals ->
    [one] Les { $number } décomptes annoncés sont tous exactement un pourcentage à { $decimals } décimale de la somme { $sum }, arrondi à un nombre entier de voix.
   *[other] Les { $number } décomptes annoncés sont tous exactement un pourcentage à { $decimals } décimales de la somme { $sum }, arrondi à un nombre entier de voix.
    }
# All {number} counts of the whole publication that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-the-whole-publication-that-are-not-zero-are-even = Dans l’ensemble de la publication, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
# All {number} counts of {unit} that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-unit-that-are-not-zero-are-even-numbers-as-if = Dans { $unit }, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
# All polling stations
s-All-polling-stations = Tous les bureaux de vote
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Un pourcentage annoncé n’est pas, aux décimales imprimées, le décompte annoncé rapporté à la somme annoncée, quel que soit l’arrondi usuel appliqué.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Un résultat annoncé déclare compter plus de bureaux que la base n’en comporte.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = { $number ->
    [one] Et { $number } autre, repris ici et détaillé dans le rapport JSON : { $listed }.
   *[other] Et { $number } autres, regroupés ici et détaillés un par un dans le rapport JSON : { $listed }.
    }
# Announced
s-Announced = Annoncé
# Announced and tabulated
s-Announced-and-tabulated = Annoncé et totalisé
# Announced minus added up, by selection
s-Announced-minus-added-up-by-selection = Annoncé moins la somme des procès-verbaux, par choix
# Announced: {name}
s-Announced-name = Annoncé : { $name }
# Announced: {name}, {date}
s-Announced-name-date = Annoncé : { $name }, { $date }
# Announced result
s-Announced-result = Résultat annoncé
# Are the published stations like the others?
s-Are-the-published-stations-like-the-others = Les bureaux publiés ressemblent-ils aux autres ?
# At least 1 of the sheets would have to be false.
s-At-least-1-of-the-sheets-would-have-to-be-false = Il faudrait qu’au moins 1 des procès-verbaux soit faux.
# "At least" and "at most": what the stations newly counted hold, whichever they are.
s-At-least-and-at-most-what-the-stations-newly-counted-hold-whichever = « Au moins » et « au plus » : ce que contiennent les bureaux nouvellement comptés, quels qu’ils soient.
# At least {fewest} of the sheets would have to be false.
s-At-least-fewest-of-the-sheets-would-have-to-be-false = Il faudrait qu’au moins { $fewest } des procès-verbaux soient faux.
# At the present votes the outcome becomes certain once no more than {most} votes can still come: with {voters} of {all} registered voters reported ({share}).
s-At-the-present-votes-the-outcome-becomes-certain-once-no-more-than = Avec les voix actuelles, l’issue devient certaine dès qu’il ne peut plus arriver que { $most } voix au maximum : lorsque { $voters } des { $all } électeurs inscrits relèvent de bureaux reçus ({ $share }).
# Ballots
s-Ballots = Bulletins
# Ballots are {what}.
s-Ballots-are-what = On entend par bulletins : { $what }.
# Bars beside a bell curve: {tables} tables in {centres} centres by how far their votes for {name} lie from their centre's share, in standard deviations of a random split. Further than two lie {beyond} ({share}); a random split puts about 4.6% there.
s-Bars-beside-a-bell-curve-tables-tables-in-centres-centres-by-how-far = { $centres ->
    [one] Des barres à côté d’une courbe en cloche : { $tables } bureaux dans { $centres } centre, selon l’écart de leurs voix pour { $name } par rapport à la part obtenue dans leur centre, en écarts types d’une répartition aléatoire. Au-delà de deux écarts types : { $beyond } ({ $share }) ; une répartition aléatoire en place environ 4,6 % à cet endroit.
   *[other] Des barres à côté d’une courbe en cloche : { $tables } bureaux dans { $centres } centres, selon l’écart de leurs voix pour { $name } par rapport à la part obtenue dans leur centre, en écarts types d’une répartition aléatoire. Au-delà de deux écarts types : { $beyond } ({ $share }) ; une répartition aléatoire en place environ 4,6 % à cet endroit.
    }
# Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. {selections}.
s-Bars-on-a-scale-from-0-to-100-the-final-share-of-each-selection-lies = Des barres sur une échelle de 0 % à 100 % : la part finale de chaque choix se situe entre deux parts. { $selections }.
# Bars: {stations}.
s-Bars-stations = Barres : { $stations }.
# Bars to both sides of zero, of {results}. {panels}.
s-Bars-to-both-sides-of-zero-of-results-panels = Des barres de part et d’autre de zéro, pour { $results }. { $panels }.
# Benjamini and Yekutieli
s-Benjamini-and-Yekutieli = Benjamini et Yekutieli
# By "{other}" the lead of {first} over {second} there is {votes} votes larger than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-larger = D’après « { $other } », l’avance de { $first } sur { $second } y est de { $votes } voix plus grande que d’après « { $one } ».
# By "{other}" the lead of {first} over {second} there is {votes} votes smaller than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-smaller = D’après « { $other } », l’avance de { $first } sur { $second } y est de { $votes } voix plus petite que d’après « { $one } ».
# By share the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-share-the-most-frequent-tenth-is-tenth-with-stations-of-all = { $stations ->
    [one] Pour la part, le dixième le plus fréquent est { $tenth }, avec { $stations } bureau sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
   *[other] Pour la part, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
    }
# By the sheets in hand {leader} and {next} are level: {decision}.
s-By-the-sheets-in-hand-leader-and-next-are-level-decision = D’après les procès-verbaux disponibles, { $leader } et { $next } sont à égalité : { $decision }.
# By the sheets in hand {leader} leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-leader-leads-next-by-lead-votes-decision = D’après les procès-verbaux disponibles, { $leader } devance { $next } de { $lead } voix : { $decision }.
# By the sheets in hand {leader} stands alone: {decision}.
s-By-the-sheets-in-hand-leader-stands-alone-decision = D’après les procès-verbaux disponibles, { $leader } n’a pas de rival : { $decision }.
# By the sheets in hand the last who would win leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-the-last-who-would-win-leads-next-by-lead-votes = D’après les procès-verbaux disponibles, le dernier qui serait gagnant devance { $next } de { $lead } voix : { $decision }.
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = D’après ces procès-verbaux : { $decision } ; si ces procès-verbaux disent vrai, cela est certain, quoi que donnent les { $votes } qui peuvent encore arriver.
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = D’après ces procès-verbaux : { $decision } ; rien ne borne ce que contiennent les procès-verbaux manquants, de sorte que cela ne peut être dit ni certain ni ouvert.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = D’après ces procès-verbaux : { $decision } ; rien ne manque.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = D’après ces procès-verbaux : { $decision } ; cela reste ouvert, puisque { $votes } peuvent encore arriver.
# By turnout the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-turnout-the-most-frequent-tenth-is-tenth-with-stations-of-all = { $stations ->
    [one] Pour la participation, le dixième le plus fréquent est { $tenth }, avec { $stations } bureau sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
   *[other] Pour la participation, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
    }
# By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-1-station-was-newly-counted = D’après ce que les deux communiqués disent d’eux-mêmes, au moins 1 bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au moins { $votes } voix pour { $name } : un écart de { $excess }.
# By what the two say of themselves at least {stations} stations were newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-stations-stations-were = D’après ce que les deux communiqués disent d’eux-mêmes, au moins { $stations } bureaux ont été nouvellement comptés ; quels qu’ils soient, ils contiennent au moins { $votes } voix pour { $name } : un écart de { $excess }.
# By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-1-station-was-newly-counted = D’après ce que les deux communiqués disent d’eux-mêmes, au plus 1 bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
# By what the two say of themselves at most {stations} stations were newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-stations-stations-were-newly = { $stations ->
    [one] D’après ce que les deux communiqués disent d’eux-mêmes, au plus { $stations } bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
   *[other] D’après ce que les deux communiqués disent d’eux-mêmes, au plus { $stations } bureaux ont été nouvellement comptés ; quels qu’ils soient, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
    }
# Contents
s-Contents = Sommaire
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Scrutin { $contest } : { $rule } ; gagnants : { $winners }. scrutineer { $version }, graine « { $seed } ».
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Des corrections faites entre la publication des procès-verbaux et l’annonce, des bureaux annulés, un groupe de choix compté différemment.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = Des décomptes se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
# Counts rebuilt from percentages ({decimals}): {some} of {all} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary.
s-Counts-rebuilt-from-percentages-decimals-some-of-all-counts-are = { $some ->
    [one] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décompte sur { $all } est exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires.
   *[other] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décomptes sur { $all } sont exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires.
    }
# Counts rebuilt from percentages ({decimals}): {some} of {counts} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary, corrected for the number of announced results.
s-Counts-rebuilt-from-percentages-decimals-some-of-counts-counts-are = { $some ->
    [one] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décompte sur { $counts } est exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires, avec correction pour le nombre de résultats annoncés.
   *[other] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décomptes sur { $counts } sont exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires, avec correction pour le nombre de résultats annoncés.
    }
# Counts rebuilt from percentages: not tested ({why}).
s-Counts-rebuilt-from-percentages-not-tested-why = Décomptes reconstitués à partir de pourcentages : non contrôlé ({ $why }).
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Des décomptes arrondis par l’organisme qui les publie ; des touches de clavier qui se bloquent ; beaucoup de petits décomptes.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Des décomptes arrondis ou estimés par l’organisme qui les publie ; beaucoup de petits décomptes ; l’habitude d’un opérateur de saisie dans une colonne.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Des décomptes arrondis ou estimés par l’organisme qui les publie ; l’habitude d’un opérateur de saisie.
# Coverage
s-Coverage = Couverture
# Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:
s-Descriptions-that-mark-it-they-have-no-verdict-clean-elections-have = Descriptions qui le marquent : elles sont sans verdict, des élections sans manipulation ont aussi de tels bureaux, et elles n’entrent pas dans le total :
# Difference
s-Difference = Différence
# Each bar is a unit: blue are its polling stations whose sheets are in and count{besides}.
s-Each-bar-is-a-unit-blue-are-its-polling-stations-whose-sheets-are-in = Chaque barre est une unité : en bleu, ses bureaux de vote dont le procès-verbal est reçu et compte{ $besides }.
# Each cell is two percentage points of turnout wide and two of the share of {name} high; the darker it is, the more votes {name} got at the stations in it, so that large stations weigh more. Stations are added up within cells; none is drawn alone. Many elections show one cloud. A trail towards the upper right, or a spot in the corner where all voted and all for one, is drawn by votes that were added, and just as well by places that vote together: villages, islands, military and hospital stations, minorities who favour one of their own, or rolls that are out of date. Several clouds are drawn by regions that differ. The picture describes, and shows no cause.
s-Each-cell-is-two-percentage-points-of-turnout-wide-and-two-of-the = Chaque cellule a une largeur de deux points de participation et une hauteur de deux points de la part de { $name } ; plus elle est sombre, plus { $name } a obtenu de voix dans les bureaux qui s’y trouvent, de sorte que les grands bureaux pèsent davantage. Les bureaux sont additionnés par cellule ; aucun n’est représenté seul. Beaucoup d’élections présentent un seul nuage. Une traînée vers le haut à droite, ou une tache dans le coin où tous ont voté et tous pour un même choix, peut provenir de voix ajoutées, et tout aussi bien de lieux qui votent ensemble : villages, îles, bureaux militaires et hospitaliers, minorités favorables à l’un des leurs, ou listes électorales qui ne sont pas à jour. Plusieurs nuages proviennent de régions qui diffèrent. La figure décrit, et ne montre aucune cause.
# Each dot is a polling station; several at one place hide each other, and those with a larger share are drawn later.
s-Each-dot-is-a-polling-station-several-at-one-place-hide-each-other-and = Chaque point est un bureau de vote ; plusieurs en un même lieu se cachent les uns les autres, et ceux dont la part est plus grande sont dessinés après les autres.
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Chaque choix a été saisi par parti puis de nouveau en somme, ou un total a été lu comme un choix de plus.
# Each station once, {number} in all:
s-Each-station-once-number-in-all = Chaque bureau une seule fois, { $number } en tout :
# Earlier election, the party's share: {published} of the votes in published stations, {others} in the others (d {difference}).
s-Earlier-election-the-party-s-share-published-of-the-votes-in-published = Élection précédente, part du parti : { $published } des voix dans les bureaux publiés, { $others } dans les autres (d { $difference }).
# Elections drawn from the sheets are compared with the whole contest only.
s-Elections-drawn-from-the-sheets-are-compared-with-the-whole-contest = Les élections générées à partir des procès-verbaux ne sont comparées qu’à l’ensemble du scrutin.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Chaque décompte annoncé est exactement un pourcentage arrondi de la somme, comme si les décomptes avaient été calculés à partir des pourcentages.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Tous les décomptes de cette partie de la publication sont des nombres pairs, comme si tout avait été doublé.
# Every count of this row is exactly the sum of the {all} other rows with votes of the whole file: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-all-other-rows-with = Chaque décompte de cette ligne est exactement la somme des { $all } autres lignes comportant des votes dans le fichier entier : elle est leur total, et non un bureau.
# Every count of this row is exactly the sum of the {others} other rows with votes of {unit}: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-others-other-rows = Chaque décompte de cette ligne est exactement la somme des { $others } autres lignes comportant des votes dans { $unit } : elle est leur total, et non un bureau.
# Every station that should report has a sheet that counts
s-Every-station-that-should-report-has-a-sheet-that-counts = Tous les bureaux qui devraient communiquer leurs résultats ont un procès-verbal qui compte
# Expected
s-Expected = Attendus
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Électeurs supplémentaires admis par bureau : { $extra }. Les copies sont recherchées parmi les procès-verbaux comptant au moins { $votes } voix pour au moins { $selections } choix.
# Findings
s-Findings = Constats
# Findings by code
s-Findings-by-code = Constats par code
# Findings: {counts}.
s-Findings-counts = Constats : { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Procès-verbaux signalés, qui enfreignent une règle et comptent néanmoins : { $flagged } sur { $all }.
# For another outcome at least {fewest} of the sheets in hand would have to be false
s-For-another-outcome-at-least-fewest-of-the-sheets-in-hand-would-have = { $fewest ->
    [one] Pour une autre issue, il faudrait qu’au moins { $fewest } des procès-verbaux disponibles soit faux
   *[other] Pour une autre issue, il faudrait qu’au moins { $fewest } des procès-verbaux disponibles soient faux
    }
# For another outcome at least {least} of the sheets in hand would have to be false ({most} would be enough)
s-For-another-outcome-at-least-least-of-the-sheets-in-hand-would-have-to = { $least ->
    [one] Pour une autre issue, il faudrait qu’au moins { $least } des procès-verbaux disponibles soit faux ({ $most } suffiraient)
   *[other] Pour une autre issue, il faudrait qu’au moins { $least } des procès-verbaux disponibles soient faux ({ $most } suffiraient)
    }
# For another outcome at least {number} of the sheets in hand would have to be false (and not even all of them might do)
s-For-another-outcome-at-least-number-of-the-sheets-in-hand-would-have = { $number ->
    [one] Pour une autre issue, il faudrait qu’au moins { $number } des procès-verbaux disponibles soit faux (et même tous pourraient ne pas suffire)
   *[other] Pour une autre issue, il faudrait qu’au moins { $number } des procès-verbaux disponibles soient faux (et même tous pourraient ne pas suffire)
    }
# For the lead on the sheets in hand to go, with nothing more coming in, at least {fewest} of them would have to be false.
s-For-the-lead-on-the-sheets-in-hand-to-go-with-nothing-more-coming-in = { $fewest ->
    [one] Pour que l’avance d’après les procès-verbaux disponibles disparaisse, sans rien qui arrive en plus, il faudrait qu’au moins { $fewest } d’entre eux soit faux.
   *[other] Pour que l’avance d’après les procès-verbaux disponibles disparaisse, sans rien qui arrive en plus, il faudrait qu’au moins { $fewest } d’entre eux soient faux.
    }
# For this to be true {stations}, which can hold at most {most} votes, would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-which-can-hold-at-most-most-votes-would = Pour que cela soit vrai, il faudrait { $votes } voix dans { $stations }, où il peut y en avoir { $most } au plus : une participation d’au moins { $needed }, contre { $in_hand } dans les bureaux reçus. Rien ne rend cela impossible.
# For this to be true {stations} would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-would-have-to-hold-votes-votes-a-turnout = Pour que cela soit vrai, il faudrait { $votes } voix dans { $stations } : une participation d’au moins { $needed }, contre { $in_hand } dans les bureaux reçus. Rien ne rend cela impossible.
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Constats relevés : { $counts } ; chacun avec son emplacement et avec ce qui a la même apparence sans aucun acte répréhensible.
# From "{from}" to "{to}" at least {stations} stations were newly counted, and no vote was.
s-From-from-to-to-at-least-stations-stations-were-newly-counted-and-no = { $stations ->
    [one] De « { $from } » à « { $to } », au moins { $stations } bureau a été nouvellement compté, et aucune voix ne l’a été.
   *[other] De « { $from } » à « { $to } », au moins { $stations } bureaux ont été nouvellement comptés, et aucune voix ne l’a été.
    }
# From "{from}" to "{to}" the counted stations fall, by at least {difference}.
s-From-from-to-to-the-counted-stations-fall-by-at-least-difference = De « { $from } » à « { $to } », le nombre de bureaux comptés diminue d’au moins { $difference }.
# From "{from}" to "{to}" the votes rise by {votes}, and no station was newly counted.
s-From-from-to-to-the-votes-rise-by-votes-and-no-station-was-newly = De « { $from } » à « { $to } », le nombre de voix augmente de { $votes }, et aucun bureau n’a été nouvellement compté.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = D’un communiqué d’une série au suivant, un choix gagne plus de voix que les bureaux nouvellement comptés n’en peuvent contenir, ou moins qu’ils n’en contiennent nécessairement : les deux communiqués et les procès-verbaux publiés ne peuvent être tous vrais.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = D’un communiqué d’une série au suivant, les voix augmentent mais pas les bureaux comptés, ou les bureaux augmentent mais pas les voix.
# From one bulletin to the next
s-From-one-bulletin-to-the-next = D’un communiqué au suivant
# Geary's C
s-Geary-s-C = C de Geary
# Get the files above from their sources, and hold them against their SHA-256.
s-Get-the-files-above-from-their-sources-and-hold-them-against-their-SHA = Obtenir les fichiers ci-dessus auprès de leurs sources, et les confronter à leur SHA-256.
# Held against Benford's law, the second digits of {selections} have a p of {significance} or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.
s-Held-against-Benford-s-law-the-second-digits-of-selections-have-a-p-of = Confrontés à la loi de Benford, les deuxièmes chiffres pour { $selections } ont une valeur p de { $significance } ou moins. Cette loi n’est pas une hypothèse nulle pour des bureaux de taille planifiée et rejette des élections sans manipulation ; face à des décomptes générés à nouveau à partir des bulletins propres à chaque bureau, ils sont sans particularité.
# Holm
s-Holm = Holm
# How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only.
s-How-many-polling-stations-a-unit-should-have-is-not-known-so-its-bar = On ne sait pas combien de bureaux de vote une unité devrait avoir ; sa barre montre donc seulement combien sont reçus, et sa longueur est rapportée à l’unité qui en a le plus ; le gris n’est utilisé que pour l’ensemble.
# How many polling stations lie nearest to each tenth of a percent, above by turnout, below by the share of {name}; whole percents are marked. Marks that stand above the line around them again and again, most of all at round ones, are what made-up results would draw. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every one is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. Whether there are more than that is tested beside this picture, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents.
s-How-many-polling-stations-lie-nearest-to-each-tenth-of-a-percent-above = Nombre de bureaux de vote au plus près de chaque dixième de point, en haut pour la participation, en bas pour la part de { $name } ; les pourcentages entiers sont marqués. Des marques qui dépassent de façon répétée la ligne qui les entoure, surtout aux pourcentages ronds, sont ce que produiraient des résultats inventés. De petits bureaux en produisent aussi : avec 20 bulletins, toute part est un multiple de 5 %, avec 100, toute part est entière, et les fractions simples (1/2, 2/3, 3/4) sont fréquentes partout où les nombres sont petits. Un pic isolé à 100 % peut provenir de navires, d’hôpitaux et de listes établies le jour même. Un contrôle distinct de cette figure vérifie s’il y en a plus que cela, en tenant compte de la taille de chaque bureau. Les bureaux sont comptés par dixième ; le tableau les additionne par pourcentage entier.
# How many stations have no sheet is not known
s-How-many-stations-have-no-sheet-is-not-known = On ne sait pas combien de bureaux sont sans procès-verbal
# How much is in
s-How-much-is-in = Ce qui est reçu
# How much is in, by unit
s-How-much-is-in-by-unit = Ce qui est reçu, par unité
# How often each digit stands last in the votes for {name}, at stations with {least} or more. Numbers that people make up favour some digits; counted ones of this size end in each about equally often. The grey band is the exact binomial one at one in ten: one digit lies in it in 99% of such elections, so that with ten digits about one honest picture in ten has a bar outside. Counts that lie close together, a selection whose counts often are about the bound, rounding by whoever copied the sheets, and tables of one size are innocent reasons for uneven digits.
s-How-often-each-digit-stands-last-in-the-votes-for-name-at-stations = Fréquence à laquelle chaque chiffre est le dernier des voix de { $name }, dans les bureaux où elles sont { $least } ou plus. Les nombres que l’on invente favorisent certains chiffres ; ceux que l’on compte, à cette taille, se terminent par chacun à peu près aussi souvent. La bande grise est la bande binomiale exacte pour une fréquence d’un sur dix : un chiffre donné s’y trouve dans 99 % des élections de ce genre, de sorte qu’avec dix chiffres environ une figure sur dix a une barre à l’extérieur sans aucune manipulation. Des décomptes proches les uns des autres, un choix dont les décomptes sont souvent voisins de la limite, des arrondis faits par la personne qui a recopié les procès-verbaux et des bureaux d’une même taille sont des causes anodines d’une répartition inégale des chiffres.
# How to come to the same report
s-How-to-come-to-the-same-report = Comment aboutir au même rapport
# How to re-derive this
s-How-to-re-derive-this = Comment reproduire ce rapport
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSSIBLE
# INCOMPLETE
s-INCOMPLETE = INCOMPLET
# INCONSISTENT
s-INCONSISTENT = INCOHÉRENT
# If all votes that can come are for one selection
s-If-all-votes-that-can-come-are-for-one-selection = Si toutes les voix qui peuvent arriver vont à un seul choix
# If drawn by lot
s-If-drawn-by-lot = En cas de tirage au sort
# If every one of those votes were for {rival}, it would draw level with {leader}.
s-If-every-one-of-those-votes-were-for-rival-it-would-draw-level-with = Si toutes ces voix allaient à { $rival }, ce choix serait à égalité avec { $leader }.
# If every one of those votes were for {rival}, it would lead {leader} by {lead}.
s-If-every-one-of-those-votes-were-for-rival-it-would-lead-leader-by = Si toutes ces voix allaient à { $rival }, ce choix devancerait { $leader } de { $lead }.
# If every one of those votes were for {rival}, {leader} would still lead, by {lead}.
s-If-every-one-of-those-votes-were-for-rival-leader-would-still-lead-by = Si toutes ces voix allaient à { $rival }, { $leader } garderait une avance, de { $lead }.
# If it counts {stations} of the {expected} polling stations
s-If-it-counts-stations-of-the-expected-polling-stations = Si elle compte { $stations } des { $expected } bureaux de vote
# If "{share}" counts polling stations, of the {expected} that there are
s-If-share-counts-polling-stations-of-the-expected-that-there-are = Si « { $share } » désigne des bureaux de vote, parmi les { $expected } qui existent
# If tenths were equally frequent, a tenth of the stations would be nearest to whole percents.
s-If-tenths-were-equally-frequent-a-tenth-of-the-stations-would-be = Si les dixièmes étaient également fréquents, un dixième des bureaux serait au plus près d’un pourcentage entier.
# If the last digits of counts were arbitrary this would happen with probability {p} (corrected for the number of announced results); that is not the probability that the result is right or wrong.
s-If-the-last-digits-of-counts-were-arbitrary-this-would-happen-with = Si les derniers chiffres des décomptes étaient arbitraires, cela se produirait avec la probabilité { $p } (après correction pour le nombre de résultats annoncés) ; ce n’est pas la probabilité que le résultat soit exact ou erroné.
# If the ratio of {name} to all other ballots were the same at every turnout, how many votes would {name} have beyond that? It depends on the turnout whose ratio is taken for the usual one, and every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen, and a line that crosses zero or falls steeply, are not the same statement. A large number is no number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.
s-If-the-ratio-of-name-to-all-other-ballots-were-the-same-at-every = Si le rapport entre { $name } et tous les autres bulletins était le même à chaque taux de participation, quel serait le nombre de voix de { $name } au-delà de ce rapport ? Cela dépend du taux de participation dont le rapport est retenu comme habituel, et tous ceux qui sont plausibles sont représentés. Le point est celui que retient la méthode publiée. Une ligne qui reste loin de zéro quel que soit le taux retenu et une ligne qui coupe zéro ou descend fortement ne sont pas la même affirmation. Un grand nombre n’est pas un nombre de voix ajoutées : dans des élections sans manipulation aussi, les lieux à forte participation préfèrent souvent quelqu’un d’autre (17 % des voix d’un candidat en Pologne en 2025). Les bureaux sont additionnés par pourcentage entier de participation.
# If the sheets in hand are true, the outcome is certain: it is the same whatever the missing ones hold.
s-If-the-sheets-in-hand-are-true-the-outcome-is-certain-it-is-the-same = Si les procès-verbaux disponibles disent vrai, l’issue est certaine : elle est la même quoi que contiennent ceux qui manquent.
# If turnout in the missing stations is bounded
s-If-turnout-in-the-missing-stations-is-bounded = Si la participation dans les bureaux manquants est bornée
# In {elections} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, the rule was met {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-elections-elections-drawn-from-these-sheets-own-turnout-shares-and = { $elections ->
    [one] Dans { $elections } élection générée à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, la règle a été satisfaite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune élection ainsi générée ne peut mettre les procès-verbaux hors de cause.
   *[other] Dans { $elections } élections générées à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, la règle a été satisfaite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune de ces élections ne peut mettre les procès-verbaux hors de cause.
    }
# In {judged} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, p was as small {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-judged-elections-drawn-from-these-sheets-own-turnout-shares-and = { $judged ->
    [one] Dans { $judged } élection générée à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, p a été aussi petite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune élection ainsi générée ne peut mettre les procès-verbaux hors de cause.
   *[other] Dans { $judged } élections générées à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, p a été aussi petite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune de ces élections ne peut mettre les procès-verbaux hors de cause.
    }
# In short
s-In-short = En bref
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = Cette annonce ne peut être vraie si ces procès-verbaux le sont.
# It says that it counts {stations} stations, and there are {expected}.
s-It-says-that-it-counts-stations-stations-and-there-are-expected = L’annonce déclare compter { $stations } bureaux, et il y en a { $expected }.
# It speaks of about {votes} votes, which is no count of false ones.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses.
# It speaks of about {votes} votes, which is no count of false ones: fewer than the lead, but enough if they were moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-fewer = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : moins que l’avance, mais assez si elles ont été déplacées de l’un à l’autre ; l’avance est de { $lead }.
# It speaks of about {votes} votes, which is no count of false ones: not fewer than the lead of {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-not = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : pas moins que l’avance, qui est de { $lead }.
# It speaks of about {votes} votes, which is no count of false ones: too few to change the outcome even if moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-too-few = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : trop peu pour changer l’issue, même si elles ont été déplacées de l’un à l’autre ; l’avance est de { $lead }.
# Kendall's correlation
s-Kendall-s-correlation = Corrélation de Kendall
# Largest final share
s-Largest-final-share = Part finale la plus grande
# Last digit
s-Last-digit = Dernier chiffre
# Last digits of the votes: {name}
s-Last-digits-of-the-votes-name = Derniers chiffres des voix : { $name }
# Latitude {south}° to {north}°, longitude {west}° to {east}°
s-Latitude-south-to-north-longitude-west-to-east = Latitude de { $south }° à { $north }°, longitude de { $west }° à { $east }°
# Least final share
s-Least-final-share = Part finale la plus petite
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Bilan des lignes : { $rows } (lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
# Lines by check and verdict
s-Lines-by-check-and-verdict = Lignes par contrôle et par verdict
# Lines: {unusual} unusual ({by_rule} of them by a rule), {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-by-rule-of-them-by-a-rule-unremarkable = Lignes inhabituelles : { $unusual } (dont { $by_rule } selon une règle) ; sans particularité : { $unremarkable } ; décrites sans verdict : { $described } ; non applicables : { $refused }, ce qui ne vaut pas approbation.
# Lines: {unusual} unusual, {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-unremarkable-unremarkable-described-described = Lignes inhabituelles : { $unusual } ; sans particularité : { $unremarkable } ; décrites sans verdict : { $described } ; non applicables : { $refused }, ce qui ne vaut pas approbation.
# Looks the same:
s-Looks-the-same = Même apparence :
# Looks the same: {explanation}
s-Looks-the-same-explanation = Même apparence : { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Produit par scrutineer { $version }. Un constat est un point à examiner, non un verdict sur quiconque.
# Missing from {missing} of the sheets ({why}): the {name} are summed over {some} of {all} stations.
s-Missing-from-missing-of-the-sheets-why-the-name-are-summed-over-some = Absent de { $missing } des procès-verbaux ({ $why }) : la somme des { $name } porte sur { $some } des { $all } bureaux.
# Moran's I
s-Moran-s-I = I de Moran
# More ballots were cast than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-cast-than-the-roll-with-the-extra-voters-that-are = Il a été déposé plus de bulletins que la liste électorale, avec les électeurs supplémentaires déclarés, ne compte d’électeurs.
# More ballots were given out than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-given-out-than-the-roll-with-the-extra-voters-that = Il a été délivré plus de bulletins que la liste électorale, avec les électeurs supplémentaires déclarés, ne compte d’électeurs.
# More ballots were in the boxes than were given out.
s-More-ballots-were-in-the-boxes-than-were-given-out = Il y avait plus de bulletins dans les urnes qu’il n’en a été délivré.
# More ballots were rejected than were given out.
s-More-ballots-were-rejected-than-were-given-out = Il a été rejeté plus de bulletins qu’il n’en a été délivré.
# More is reported than the frame says there is.
s-More-is-reported-than-the-frame-says-there-is = Les données communiquées dépassent ce que la base recense.
# More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent.
s-More-stations-or-fewer-than-the-stations-own-sizes-allow-have-a = Les bureaux dont la participation ou la part se situe à moins d’un vingtième de point d’un pourcentage entier sont plus nombreux, ou moins nombreux, que ne le permet la taille même des bureaux.
# More stations share single values of a share than resampling every station from its own ballots allows.
s-More-stations-share-single-values-of-a-share-than-resampling-every = Davantage de bureaux partagent des valeurs isolées d’une part que ne le permet le rééchantillonnage de chaque bureau à partir de ses propres bulletins.
# Most are of {unit}: {stations}.
s-Most-are-of-unit-stations = L’unité qui en compte le plus est { $unit } : { $stations }.
# No announced count is outside; that some choice of stations fits all of them at once is not shown by this.
s-No-announced-count-is-outside-that-some-choice-of-stations-fits-all-of = Aucun décompte annoncé n’est à l’extérieur ; cela ne montre pas qu’un même ensemble de bureaux convienne à tous à la fois.
# No digit is outside of that.
s-No-digit-is-outside-of-that = Aucun chiffre ne se trouve à l’extérieur.
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = Aucun résultat n’a été annoncé avec des décomptes auxquels les procès-verbaux puissent être confrontés.
# No statistical check was asked for.
s-No-statistical-check-was-asked-for = Aucun contrôle statistique n’a été demandé.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = Aucun contrôle statistique n’a été demandé, ce qui ne vaut pas approbation.
# No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`.
s-No-statistical-check-was-asked-for-which-is-no-pass-anomaly-in-the = Aucun contrôle statistique n’a été demandé, ce qui ne vaut pas approbation : [anomaly] dans le plan en demande, de même que la commande `anomalies`.
# No unusual line points at it.
s-No-unusual-line-points-at-it = Aucune ligne inhabituelle ne le désigne.
# Nobody says which stations it counts. "{share}" may be rounded or cut off: of {expected} it is from {from} to {to} stations, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-it-counts-share-may-be-rounded-or-cut-off = Personne n’indique quels bureaux l’annonce compte. « { $share } » peut être arrondi ou tronqué : sur { $expected }, cela fait de { $from } à { $to } bureaux, de sorte qu’elle comprend au moins { $least } des { $published } procès-verbaux publiés. Quels qu’ils soient, ils contiennent :
# Nobody says which {stations} of {expected} stations it counts, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-of-expected-stations-it-counts-so-at-least = Personne n’indique quels bureaux l’annonce compte : { $stations } sur { $expected }, de sorte qu’elle comprend au moins { $least } des { $published } procès-verbaux publiés. Quels qu’ils soient, ils contiennent :
# None.
s-None = Aucun.
# None of the {drawn} elections drawn from these sheets' turnout, shares and differences could be asked.
s-None-of-the-drawn-elections-drawn-from-these-sheets-turnout-shares-and = { $drawn ->
    [one] Sur { $drawn } élection générée à partir de la participation, des parts et des différences de ces procès-verbaux, aucune n’a pu être interrogée.
   *[other] Sur { $drawn } élections générées à partir de la participation, des parts et des différences de ces procès-verbaux, aucune n’a pu être interrogée.
    }
# None of the {judged} lines that are judged is unusual. The others have no verdict.
s-None-of-the-judged-lines-that-are-judged-is-unusual-The-others-have-no = { $judged ->
    [one] Sur { $judged } ligne jugée, aucune n’est inhabituelle. Les autres sont sans verdict.
   *[other] Sur { $judged } lignes jugées, aucune n’est inhabituelle. Les autres sont sans verdict.
    }
# Not asked for: {checks}.
s-Not-asked-for-checks = Non demandés : { $checks }.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Non vérifié, ce qui ne vaut pas approbation : { $rules }.
# Not compared, since only one of them has it: {names}.
s-Not-compared-since-only-one-of-them-has-it-names = Non comparé, puisqu’une seule des deux sources le comporte : { $names }.
# Not even all of the sheets being false would do.
s-Not-even-all-of-the-sheets-being-false-would-do = Même si tous les procès-verbaux étaient faux, cela ne suffirait pas.
# Not held against what the missing stations can hold, which is no pass: {why}. A difference alone is then no contradiction.
s-Not-held-against-what-the-missing-stations-can-hold-which-is-no-pass = Non confronté à ce que peuvent contenir les bureaux manquants, ce qui ne vaut pas approbation : { $why }. Une différence, à elle seule, n’est alors pas une contradiction.
# Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:
s-Not-unusual-lines-that-mark-it-and-that-have-no-more-such-stations-in = Non inhabituelles : lignes qui le marquent et qui, au total, ne comptent pas plus de bureaux de ce genre que le hasard ne le rend probable, de sorte qu’elles ne disent rien de celui-ci et n’entrent pas dans le total :
# Nothing can be said: no sheet counts, or the contest's rule does not fit its winners.
s-Nothing-can-be-said-no-sheet-counts-or-the-contest-s-rule-does-not-fit = On ne peut rien dire : aucun procès-verbal ne compte, ou la règle du scrutin n’est pas compatible avec ses gagnants.
# Nothing is missing, so the outcome is what the sheets in hand decide.
s-Nothing-is-missing-so-the-outcome-is-what-the-sheets-in-hand-decide = Rien ne manque ; l’issue est donc celle que décident les procès-verbaux disponibles.
# Of a result with many selections the largest differences are drawn.
s-Of-a-result-with-many-selections-the-largest-differences-are-drawn = D’un résultat comportant beaucoup de choix, les plus grandes différences sont représentées.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] Sur { $all } résultats annoncés, { $some } ne peut être vrai si ces procès-verbaux le sont.
   *[other] Sur { $all } résultats annoncés, { $some } ne peuvent être vrais si ces procès-verbaux le sont.
    }
# Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings.
s-Of-the-whole-contest-the-smallest-adjusted-p-value-or-where-the-check = Pour l’ensemble du scrutin : la plus petite valeur p ajustée ou, lorsque le contrôle n’en a pas à ce niveau, la ligne qui a le plus de voix en jeu, ou celle du choix en tête. Les contrôles sans code décrivent, et ne donnent lieu à aucun constat.
# On the {stations} stations that both have the two agree in everything that was compared.
s-On-the-stations-stations-that-both-have-the-two-agree-in-everything = Pour les bureaux communs aux deux sources ({ $stations }), celles-ci concordent sur tout ce qui a été comparé.
# One more cell of the row could not be used.
s-One-more-cell-of-the-row-could-not-be-used = Une autre cellule de la ligne n’était pas exploitable.
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Issue du scrutin : { $decision } ; certaine si les procès-verbaux disponibles disent vrai, quoi que contiennent ceux qui manquent.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Issue du scrutin : { $decision } ; rien ne borne ce que contiennent les procès-verbaux manquants.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Issue du scrutin : { $decision } ; ouverte, les procès-verbaux manquants pourraient la changer.
# Outside of that: {digits}.
s-Outside-of-that-digits = À l’extérieur : { $digits }.
# P-values corrected together: {tests} of the whole contest ({correction}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction = Valeurs p corrigées ensemble : { $tests } pour l’ensemble du scrutin ({ $correction }) ; inhabituel à { $significance } ou moins.
# P-values corrected together: {tests} of the whole contest ({correction}), {of_regions} of regions ({for_regions}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction-of = Valeurs p corrigées ensemble : { $tests } pour l’ensemble du scrutin ({ $correction }), { $of_regions } pour des régions ({ $for_regions }) ; inhabituel à { $significance } ou moins.
# Pearson's correlation of turnout and share
s-Pearson-s-correlation-of-turnout-and-share = Corrélation de Pearson entre participation et part
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = Arrondis à l’entier, des pourcentages se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Des lieux dont les résultats arrivent tard parce qu’ils sont éloignés, grands ou dépouillés ailleurs ; des votes par correspondance comptés en dernier.
# Poisson with the mean and dispersion of the draws, times the classes and looks
s-Poisson-with-the-mean-and-dispersion-of-the-draws-times-the-classes = Poisson avec la moyenne et la dispersion des tirages, multipliée par le nombre de classes et d’examens
# Polling stations
s-Polling-stations = Bureaux de vote
# Polling stations in
s-Polling-stations-in = Bureaux de vote reçus
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Des bulletins de vote par correspondance ou de vote anticipé délivrés par un autre organisme ; un décompte des bulletins au lieu des enveloppes.
# Published and other stations, by region
s-Published-and-other-stations-by-region = Bureaux publiés et autres bureaux, par région
# Published and other stations, by size
s-Published-and-other-stations-by-size = Bureaux publiés et autres bureaux, par taille
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Des régions ou des villages qui votent davantage et différemment ; une campagne qui mobilise un camp. L’estimation n’est pas un décompte de faux votes.
# Registered in {register}{roll}; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.
s-Registered-in-register-roll-no-sheet-of-it-could-be-read-from-the = Inscrit dans { $register }{ $roll } ; aucun de ses procès-verbaux n’a pu être lu dans les fichiers, de sorte qu’aucun contrôle ne peut rien en dire. Cela ne vaut pas approbation.
# Registered in {register}{roll}; none of its sheets counts. That is no pass.
s-Registered-in-register-roll-none-of-its-sheets-counts-That-is-no-pass = Inscrit dans { $register }{ $roll } ; aucun de ses procès-verbaux ne compte. Cela ne vaut pas approbation.
# Registered voters: {published} on average in published stations, {others} in the others (d {difference}).
s-Registered-voters-published-on-average-in-published-stations-others-in = Électeurs inscrits : { $published } en moyenne dans les bureaux publiés, { $others } dans les autres (d { $difference }).
# Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).
s-Results-computed-back-from-rounded-percentages-many-tiny-stations = Des résultats recalculés à partir de pourcentages arrondis ; de nombreux bureaux minuscules, dont les parts sont des fractions simples ; un mélange qui s’ajuste au centre et non aux queues de la distribution (l’ajustement est imprimé).
# Results computed back from rounded percentages; stations of round sizes.
s-Results-computed-back-from-rounded-percentages-stations-of-round-sizes = Des résultats recalculés à partir de pourcentages arrondis ; des bureaux dont la taille est un nombre rond.
# Results published at several levels in one table.
s-Results-published-at-several-levels-in-one-table = Des résultats de plusieurs niveaux publiés dans un même tableau.
# Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).
s-Results-that-the-publisher-computed-back-from-rounded-percentages = Des résultats que l’organisme qui les publie a recalculés à partir de pourcentages arrondis ; des bureaux spéciaux où tout le monde vote de la même façon (ceux au-dessus de 99 % sont laissés de côté).
# Rules: {identical}; {conflicting}; totals rows, parent rows and rows without a station never count; {flagged}.
s-Rules-identical-conflicting-totals-rows-parent-rows-and-rows-without-a = Règles : { $identical } ; { $conflicting } ; les lignes de totaux, les lignes d’unités parentes et les lignes sans bureau ne comptent jamais ; { $flagged }.
# Run it with scrutineer {version}. The same inputs give the same bytes, on any machine and any number of threads.
s-Run-it-with-scrutineer-version-The-same-inputs-give-the-same-bytes-on = Exécuter l’audit avec scrutineer { $version }. Les mêmes entrées donnent les mêmes octets, sur toute machine et avec un nombre quelconque de fils d’exécution.
# SHA-256
s-SHA-256 = SHA-256
# Scope: {scope}; it does not say how many stations it counts.
s-Scope-scope-it-does-not-say-how-many-stations-it-counts = Portée : { $scope } ; l’annonce n’indique pas combien de bureaux elle compte.
# Scope: {scope}; it says it counts {stations}.
s-Scope-scope-it-says-it-counts-stations = Portée : { $scope } ; l’annonce déclare compter { $stations }.
# Selection
s-Selection = Choix
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Des choix ont des voix, alors que le procès-verbal indique zéro suffrage exprimé ou n’en indique pas le nombre.
# Share
s-Share = Part
# Share among the stations up to each turnout: {name}
s-Share-among-the-stations-up-to-each-turnout-name = Part dans les bureaux jusqu’à chaque taux de participation : { $name }
# Share in hand
s-Share-in-hand = Part dans les voix disponibles
# Share of a station
s-Share-of-a-station = Part d’un bureau
# Share of ballots
s-Share-of-ballots = Part des bulletins
# Share of {name}: votes of ballots
s-Share-of-name-votes-of-ballots = Part de { $name } : voix sur bulletins
# Share of the ballots:
s-Share-of-the-ballots = Part des bulletins :
# Share {range}
s-Share-range = Part { $range }
# Share: votes of ballots
s-Share-votes-of-ballots = Part : voix sur bulletins
# Shares in which each selection can end
s-Shares-in-which-each-selection-can-end = Parts avec lesquelles chaque choix peut finir
# Shares needed in the stations without a sheet
s-Shares-needed-in-the-stations-without-a-sheet = Parts nécessaires dans les bureaux sans procès-verbal
# Shares of {votes} votes: those in hand, and all that can still come.
s-Shares-of-votes-votes-those-in-hand-and-all-that-can-still-come = Parts de { $votes } voix : celles qui sont disponibles et toutes celles qui peuvent encore arriver.
# Sheets added up
s-Sheets-added-up = Procès-verbaux additionnés
# Sheets annulled by a court after publication, or an announcement that is called complete and is not.
s-Sheets-annulled-by-a-court-after-publication-or-an-announcement-that = Des procès-verbaux annulés par un tribunal après leur publication, ou une annonce dite complète qui ne l’est pas.
# Sheets in hand: {reported} of {expected} stations ({share}){others}.
s-Sheets-in-hand-reported-of-expected-stations-share-others = { $expected ->
    [one] Procès-verbaux disponibles : { $reported } bureau sur { $expected } ({ $share }){ $others }.
   *[other] Procès-verbaux disponibles : { $reported } des { $expected } bureaux ({ $share }){ $others }.
    }
# Sheets in hand: {reported} stations of an unknown number{others}.
s-Sheets-in-hand-reported-stations-of-an-unknown-number-others = { $reported ->
    [one] Procès-verbaux disponibles : { $reported } bureau sur un nombre inconnu{ $others }.
   *[other] Procès-verbaux disponibles : { $reported } bureaux sur un nombre inconnu{ $others }.
    }
# Sheets not yet collected or published, stations that did not open; sheets that were set aside or excluded, which the ledger lists.
s-Sheets-not-yet-collected-or-published-stations-that-did-not-open = Des procès-verbaux qui n’ont pas encore été recueillis ou publiés, des bureaux qui n’ont pas ouvert ; des procès-verbaux mis de côté ou exclus, que le bilan des lignes énumère.
# Sheets of {reported} of 1 polling station ({share}) are in hand{others}
s-Sheets-of-reported-of-1-polling-station-share-are-in-hand-others = Le procès-verbal de { $reported } bureau de vote sur 1 ({ $share }) est disponible{ $others }
# Sheets of {reported} of an unknown number of polling stations are in hand{others}
s-Sheets-of-reported-of-an-unknown-number-of-polling-stations-are-in = { $reported ->
    [one] Le procès-verbal de { $reported } bureau de vote, sur un nombre inconnu, est disponible{ $others }
   *[other] Les procès-verbaux de { $reported } bureaux de vote, sur un nombre inconnu, sont disponibles{ $others }
    }
# Sheets of {reported} of {expected} polling stations ({share}) are in hand{others}
s-Sheets-of-reported-of-expected-polling-stations-share-are-in-hand = Les procès-verbaux de { $reported } des { $expected } bureaux de vote ({ $share }) sont disponibles{ $others }
# Sheets still to come, illegible copies, a count that some stations do not collect.
s-Sheets-still-to-come-illegible-copies-a-count-that-some-stations-do = Des procès-verbaux encore attendus, des copies illisibles, un décompte que certains bureaux n’effectuent pas.
# Show only rows with:
s-Show-only-rows-with = N’afficher que les lignes contenant :
# Small stations collide by chance; one sheet copied under two keys by the publisher. Among 239,110 sheets of six real elections it happened to two pairs (docs/calibration.md).
s-Small-stations-collide-by-chance-one-sheet-copied-under-two-keys-by = De petits bureaux coïncident par hasard ; un procès-verbal recopié sous deux clés par l’organisme qui le publie. Parmi 239 110 procès-verbaux de six élections réelles, cela s’est produit pour deux paires (docs/calibration.md).
# Small stations collide; one sheet published under two keys; counts of joined stations split evenly.
s-Small-stations-collide-one-sheet-published-under-two-keys-counts-of = De petits bureaux coïncident ; un procès-verbal publié sous deux clés ; des décomptes de bureaux regroupés répartis à parts égales.
# Some last digits of the counts are more frequent, and others less, than chance makes them.
s-Some-last-digits-of-the-counts-are-more-frequent-and-others-less-than = Certains derniers chiffres des décomptes sont plus fréquents que ne le veut le hasard, et d’autres le sont moins.
# Some sheets lack this count, so its sum covers fewer sheets than the others.
s-Some-sheets-lack-this-count-so-its-sum-covers-fewer-sheets-than-the = Ce décompte manque dans certains procès-verbaux, de sorte que sa somme couvre moins de procès-verbaux que les autres.
# Some sheets lack votes of a selection: the shares are of the votes that are there.
s-Some-sheets-lack-votes-of-a-selection-the-shares-are-of-the-votes-that = Dans certains procès-verbaux, les voix d’un choix manquent : les parts sont calculées sur les voix présentes.
# Sources
s-Sources = Sources
# Spearman's correlation
s-Spearman-s-correlation = Corrélation de Spearman
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = Les bureaux spéciaux (hôpitaux, voyageurs, militaires) n’ont souvent pas de liste électorale propre.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = Les feuilles de calcul sont souvent publiées avec leurs totaux.
# Standard deviations
s-Standard-deviations = Écarts types
# Standard deviations from the share of the centre
s-Standard-deviations-from-the-share-of-the-centre = Écarts types par rapport à la part du centre
# Station {key} is not in "{source}".
s-Station-key-is-not-in-source = Le bureau { $key } n’est pas dans « { $source } ».
# Stations
s-Stations = Bureaux
# Stations are put in the order of their turnout. At each turnout the blue line is the share of {name} among the ballots of all stations with no more than that, the grey line how many of all ballots those are; the far left rests on few ballots. A line that rises steadily to the right says that {name} did better where more people voted. Votes that were added draw that, and so do honest elections: town and country, age, and how strongly each side's places took part differ in turnout and in preference together. The line describes, and shows no cause.
s-Stations-are-put-in-the-order-of-their-turnout-At-each-turnout-the = Les bureaux sont rangés dans l’ordre de leur participation. À chaque taux de participation, la ligne bleue est la part de { $name } dans les bulletins de tous les bureaux qui ne dépassent pas ce taux, et la ligne grise la proportion de tous les bulletins que ceux-ci représentent ; l’extrémité gauche repose sur peu de bulletins. Une ligne qui monte régulièrement vers la droite indique que { $name } a obtenu de meilleurs résultats là où davantage de personnes ont voté. Des voix ajoutées produisent cela, et des élections sans manipulation aussi : la ville et la campagne, l’âge et la mobilisation des lieux favorables à chaque camp font varier ensemble la participation et la préférence. La ligne décrit, et ne montre aucune cause.
# Stations by share
s-Stations-by-share = Bureaux selon la part
# Stations by turnout
s-Stations-by-turnout = Bureaux selon la participation
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Des bureaux ont les mêmes résultats plus souvent que le hasard ne le rend probable.
# Stations in, by {level}
s-Stations-in-by-level = Bureaux reçus, par { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Des bureaux dont la taille est planifiée ; une règle qui scinde ou regroupe les bureaux à un nombre rond d’électeurs.
# Stations of each two sources
s-Stations-of-each-two-sources = Bureaux de chaque paire de sources
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Des résultats proviennent de bureaux qui ne figurent pas au registre.
# Stations that differ
s-Stations-that-differ = Bureaux qui diffèrent
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Des bureaux qui devraient communiquer leurs résultats n’ont aucun procès-verbal qui compte.
# Student, as many degrees of freedom as placebos
s-Student-as-many-degrees-of-freedom-as-placebos = Student, avec autant de degrés de liberté que de placebos
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Sommes des procès-verbaux qui comptent
# Tables
s-Tables = Bureaux
# Tables beside the other tables of their centre: {name}
s-Tables-beside-the-other-tables-of-their-centre-name = Bureaux comparés aux autres bureaux de leur centre : { $name }
# Take the plan of this audit, whose seed is empty.
s-Take-the-plan-of-this-audit-whose-seed-is-empty = Prendre le plan de cet audit, dont la graine est vide.
# Take the plan of this audit, whose seed is “{seed}”.
s-Take-the-plan-of-this-audit-whose-seed-is-seed = Prendre le plan de cet audit, dont la graine est « { $seed } ».
# Taken off station by station, each rounded down.
s-Taken-off-station-by-station-each-rounded-down = Retranché bureau par bureau, chaque fois avec arrondi à l’entier inférieur.
# Ten bars: how often each digit stands last in the votes for {name} at {stations} stations. {counts}. If digits are even, 99% of such counts of one digit lie between {low} and {high}.
s-Ten-bars-how-often-each-digit-stands-last-in-the-votes-for-name-at = { $stations ->
    [one] Dix barres : la fréquence à laquelle chaque chiffre est le dernier des voix de { $name } dans { $stations } bureau. { $counts }. Si les chiffres sont uniformément répartis, 99 % de ces décomptes pour un chiffre se situent entre { $low } et { $high }.
   *[other] Dix barres : la fréquence à laquelle chaque chiffre est le dernier des voix de { $name } dans { $stations } bureaux. { $counts }. Si les chiffres sont uniformément répartis, 99 % de ces décomptes pour un chiffre se situent entre { $low } et { $high }.
    }
# Tenths added up
s-Tenths-added-up = Dixièmes additionnés
# That is {fewer} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted {stations} stations or more.
s-That-is-fewer-fewer-than-announced-The-announcement-its-own-count-of = { $stations ->
    [one] C’est { $fewer } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais ; ils pourraient l’être si elle comptait { $stations } bureau ou plus.
   *[other] C’est { $fewer } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais ; ils pourraient l’être si elle comptait { $stations } bureaux ou plus.
    }
# That is {missing} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.
s-That-is-missing-fewer-than-announced-The-announcement-its-own-count-of = C’est { $missing } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais.
# That is {more} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than {stations} stations they could be, and otherwise at least {sheets} of the sheets would have to be false.
s-That-is-more-more-than-announced-whichever-stations-were-counted-The = C’est { $more } de plus qu’annoncé, quels que soient les bureaux comptés. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais : si le nombre de bureaux comptés ne dépassait pas { $stations }, ils pourraient l’être ; sinon, le nombre de procès-verbaux nécessairement faux serait d’au moins { $sheets }.
# The announced counts, the announced number of stations and the published sheets cannot all be true.
s-The-announced-counts-the-announced-number-of-stations-and-the = Les décomptes annoncés, le nombre de bureaux annoncé et les procès-verbaux publiés ne peuvent être tous vrais.
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = La somme des pourcentages annoncés n’est pas égale à 100, aux arrondis près.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = Le résultat annoncé diffère de la somme des procès-verbaux alors que tous les bureaux sont reçus de part et d’autre.
# The announced result needs {needed} votes more than the sheets in hand hold, and at most {still} can still come ({assumption}): {excess} too many.
s-The-announced-result-needs-needed-votes-more-than-the-sheets-in-hand = Le résultat annoncé suppose { $needed } voix de plus que n’en contiennent les procès-verbaux disponibles, et il peut encore en arriver { $still } au plus ({ $assumption }) : { $excess } de trop.
# The announced result needs {votes} votes more than the sheets in hand hold, and at most {still} can still come: {excess} too many.
s-The-announced-result-needs-votes-votes-more-than-the-sheets-in-hand = Le résultat annoncé suppose { $votes } voix de plus que n’en contiennent les procès-verbaux disponibles, et il peut encore en arriver { $still } au plus : { $excess } de trop.
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = La somme des résultats annoncés de toutes les unités d’un niveau n’est pas égale à l’ensemble annoncé par la même source.
# The announced selections have {sum} votes together, and the announced valid votes are {valid}.
s-The-announced-selections-have-sum-votes-together-and-the-announced = Les choix annoncés ont ensemble { $sum } voix, et le nombre annoncé de suffrages exprimés est de { $valid }.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = La somme des voix annoncées de tous les choix n’est pas égale aux suffrages exprimés annoncés.
# The announcement and these sheets cannot both be true.
s-The-announcement-and-these-sheets-cannot-both-be-true = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
# The announcement and these sheets cannot both be true; at least 1 sheet would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-1-sheet = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; il faudrait qu’au moins 1 procès-verbal soit faux.
# The announcement and these sheets cannot both be true; at least {fewest} sheets would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-fewest = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; il faudrait qu’au moins { $fewest } procès-verbaux soient faux.
# The announcement and these sheets cannot both be true; not even if all of them were false.
s-The-announcement-and-these-sheets-cannot-both-be-true-not-even-if-all = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; pas même si tous ces procès-verbaux étaient faux.
# The check of last digits was not applicable.
s-The-check-of-last-digits-was-not-applicable = Le contrôle des derniers chiffres n’était pas applicable.
# The check of last digits was not asked for.
s-The-check-of-last-digits-was-not-asked-for = Le contrôle des derniers chiffres n’a pas été demandé.
# The check of last digits, which holds them against redrawn counts of the same stations, small ones included, {verdict}.
s-The-check-of-last-digits-which-holds-them-against-redrawn-counts-of = Le contrôle des derniers chiffres, qui les compare à des décomptes générés à nouveau pour les mêmes bureaux, y compris les petits, { $verdict }.
# The colour is the share of {name} among the ballots. Coordinates are drawn as published, without borders; a dot far from all others is most often a slip in its coordinates. Neighbours usually vote alike; regions, towns and the homes of candidates show as patches, and a patch is no sign of anything else.
s-The-colour-is-the-share-of-name-among-the-ballots-Coordinates-are = La couleur est la part de { $name } dans les bulletins. Les coordonnées sont représentées telles que publiées, sans frontières ; un point éloigné de tous les autres est le plus souvent une erreur dans ses coordonnées. Des voisins votent d’ordinaire de façon semblable ; les régions, les villes et les lieux d’origine des candidats apparaissent comme des taches, et une tache n’est le signe de rien d’autre.
# The command
s-The-command = La commande
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = La somme des bulletins comptés n’est pas égale aux bulletins déposés qu’indique le procès-verbal.
# The files
s-The-files = Les fichiers
# The image published for this station is also published for {others}.
s-The-image-published-for-this-station-is-also-published-for-others = L’image publiée pour ce bureau l’est aussi pour : { $others }.
# The last bar is {units} further units added up.
s-The-last-bar-is-units-further-units-added-up = { $units ->
    [one] La dernière barre est la somme de { $units } autre unité.
   *[other] La dernière barre est la somme de { $units } autres unités.
    }
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Les deux derniers chiffres des décomptes sont identiques, ou voisins, moins ou plus souvent que ne le veut le hasard.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = La ligne des bulletins a été omise lorsque le procès-verbal a été rempli ou recopié.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = La ligne de la somme a été omise lorsque le procès-verbal a été rempli ou recopié.
# The {number} announced percentages add up to {sum}, which their rounding cannot explain.
s-The-number-announced-percentages-add-up-to-sum-which-their-rounding = { $number ->
    [one] La somme de { $number } pourcentage annoncé est de { $sum }, ce que son arrondi ne peut expliquer.
   *[other] La somme des { $number } pourcentages annoncés est de { $sum }, ce que leurs arrondis ne peuvent expliquer.
    }
# The numbers of this picture
s-The-numbers-of-this-picture = Les nombres de cette figure
# The outcome can be neither called certain nor open.
s-The-outcome-can-be-neither-called-certain-nor-open = L’issue ne peut être dite ni certaine ni ouverte.
# The outcome is open: the missing sheets could change it.
s-The-outcome-is-open-the-missing-sheets-could-change-it = L’issue est ouverte : les procès-verbaux manquants pourraient la changer.
# The register does not list this station.
s-The-register-does-not-list-this-station = Le registre ne mentionne pas ce bureau.
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = Le registre mentionne un bureau plus d’une fois ; il n’est attendu qu’une fois.
# The register lists this station more than once; it is expected once.
s-The-register-lists-this-station-more-than-once-it-is-expected-once = Le registre mentionne ce bureau plus d’une fois ; il n’est attendu qu’une fois.
# The row names no station, and belongs to {unit}, whose stations are listed too; its counts are not exactly their sum.
s-The-row-names-no-station-and-belongs-to-unit-whose-stations-are-listed = La ligne n’indique aucun bureau et appartient à { $unit }, dont les bureaux figurent eux aussi dans le tableau ; ses décomptes n’en sont pas exactement la somme.
# The row names no station; it has {votes} votes that no station can be credited with.
s-The-row-names-no-station-it-has-votes-votes-that-no-station-can-be = La ligne n’indique aucun bureau ; elle comporte { $votes } voix qui ne peuvent être attribuées à aucun bureau.
# The row says `{word}`: it is a total of others, and not a station.
s-The-row-says-word-it-is-a-total-of-others-and-not-a-station = La ligne porte la mention `{ $word }` : elle est un total d’autres lignes, et non un bureau.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = La même image est publiée pour deux bureaux.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = Le même plan, les mêmes fichiers et la même version donnent cette page, ainsi que tous les autres formats, octet pour octet, sur toute machine et avec un nombre quelconque de fils d’exécution. Version { $version }, graine « { $seed } » :
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = Le même procès-verbal figure plus d’une fois, avec les mêmes décomptes.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Les deuxièmes chiffres des décomptes ne ressemblent pas à ceux de décomptes générés à nouveau à partir des bulletins propres à chaque bureau. La loi de Benford n’est pas l’étalon retenu.
# The second has, over those stations: {sums}. {votes} votes differ in all.
s-The-second-has-over-those-stations-sums-votes-votes-differ-in-all = La seconde a, sur ces bureaux : { $sums }. En tout, la différence porte sur { $votes } voix.
# The selections have {too_few} votes, and the sheet states {valid} valid votes: {difference} more.
s-The-selections-have-too-few-votes-and-the-sheet-states-valid-valid = Les choix ont { $too_few } voix, et le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de plus.
# The selections have {too_many} votes, and the sheet states {valid} valid votes: {difference} fewer.
s-The-selections-have-too-many-votes-and-the-sheet-states-valid-valid = Les choix ont { $too_many } voix, et le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de moins.
# The selections have {votes} votes, and the sheet's valid votes are missing.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are = Les choix ont { $votes } voix, et le procès-verbal n’indique pas les suffrages exprimés.
# The selections have {votes} votes, and the sheet's valid votes are zero.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are-zero = Les choix ont { $votes } voix, et le procès-verbal indique zéro suffrage exprimé.
# The selections have {votes} votes, exactly twice the {valid} valid votes that the sheet states.
s-The-selections-have-votes-votes-exactly-twice-the-valid-valid-votes = { $valid ->
    [one] Les choix ont { $votes } voix, exactement le double du nombre de suffrages exprimés qu’indique le procès-verbal : { $valid }.
   *[other] Les choix ont { $votes } voix, exactement le double des { $valid } suffrages exprimés qu’indique le procès-verbal.
    }
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = Les paramètres qui modifient ce qui compte et ce qui est constaté figurent dans le plan ; le rapport JSON les reprend, avec chacun des éléments que cette page regroupe : unités, procès-verbaux qui ne comptent pas, constats et lignes de contrôle.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = À un moment du dépouillement, la part fait un saut plus grand qu’à tout autre moment pour lequel aucun événement n’est mentionné.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = Les comptes du procès-verbal tombent exactement juste lorsque deux de ses décomptes sont intervertis.
# The sheet has {cast} ballots, and its registered voters are missing.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-missing = { $cast ->
    [one] Le procès-verbal compte { $cast } bulletin, et n’indique pas les électeurs inscrits.
   *[other] Le procès-verbal compte { $cast } bulletins, et n’indique pas les électeurs inscrits.
    }
# The sheet has {cast} ballots, and its registered voters are zero.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-zero = { $cast ->
    [one] Le procès-verbal compte { $cast } bulletin, et indique zéro électeur inscrit.
   *[other] Le procès-verbal compte { $cast } bulletins, et indique zéro électeur inscrit.
    }
# The sheet has {counted}, and its ballots cast are missing.
s-The-sheet-has-counted-and-its-ballots-cast-are-missing = Le procès-verbal compte { $counted }, et n’indique pas les bulletins déposés.
# The sheet has {counted}, and its ballots cast are zero.
s-The-sheet-has-counted-and-its-ballots-cast-are-zero = Le procès-verbal compte { $counted }, et indique zéro bulletin déposé.
# The sheet has {counted}, and states {cast} ballots cast: {difference} fewer.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-fewer = { $cast ->
    [one] Le procès-verbal compte { $counted }, et indique { $cast } bulletin déposé : { $difference } de moins.
   *[other] Le procès-verbal compte { $counted }, et indique { $cast } bulletins déposés : { $difference } de moins.
    }
# The sheet has {counted}, and states {cast} ballots cast: {difference} more.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-more = { $cast ->
    [one] Le procès-verbal compte { $counted }, et indique { $cast } bulletin déposé : { $difference } de plus.
   *[other] Le procès-verbal compte { $counted }, et indique { $cast } bulletins déposés : { $difference } de plus.
    }
# The sheet has {more} {words} and {limit} {of}: {difference} too many.
s-The-sheet-has-more-words-and-limit-of-difference-too-many = Le procès-verbal compte { $more } { $words } et { $limit } { $of } : { $difference } de trop.
# The sheet has {roll} registered voters, and the register {registered}.
s-The-sheet-has-roll-registered-voters-and-the-register-registered = { $roll ->
    [one] Le procès-verbal compte { $roll } électeur inscrit, et le registre { $registered }.
   *[other] Le procès-verbal compte { $roll } électeurs inscrits, et le registre { $registered }.
    }
# The sheet of this station is there already, with the same counts ({place}).
s-The-sheet-of-this-station-is-there-already-with-the-same-counts-place = Le procès-verbal de ce bureau figure déjà, avec les mêmes décomptes ({ $place }).
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = Le procès-verbal ne fait état d’aucun vote.
# The sheet reports no vote at all, with {voters} registered voters.
s-The-sheet-reports-no-vote-at-all-with-voters-registered-voters = { $voters ->
    [one] Le procès-verbal ne fait état d’aucun vote, pour { $voters } électeur inscrit.
   *[other] Le procès-verbal ne fait état d’aucun vote, pour { $voters } électeurs inscrits.
    }
# The sheet states {first} {one} and {second} {other}; it adds up exactly when the two change places.
s-The-sheet-states-first-one-and-second-other-it-adds-up-exactly-when = Le procès-verbal indique { $first } ({ $one }) et { $second } ({ $other }) ; ses comptes tombent exactement juste lorsque les deux nombres sont intervertis.
# The sheets cover every expected station.
s-The-sheets-cover-every-expected-station = Les procès-verbaux couvrent tous les bureaux attendus.
# The sheets cover {number} stations.
s-The-sheets-cover-number-stations = { $number ->
    [one] Les procès-verbaux couvrent { $number } bureau.
   *[other] Les procès-verbaux couvrent { $number } bureaux.
    }
# The sheets with most room for it, which is where to look first and says nothing against them:
s-The-sheets-with-most-room-for-it-which-is-where-to-look-first-and-says = Les procès-verbaux qui laissent le plus de place à cela, ce qui est l’endroit par où commencer l’examen et ne dit rien contre eux :
# The smallest part is in of {smallest}.
s-The-smallest-part-is-in-of-smallest = La plus faible proportion reçue est celle de { $smallest }.
# The smallest part is in of {smallest}; the largest of {largest}.
s-The-smallest-part-is-in-of-smallest-the-largest-of-largest = La plus faible proportion reçue est celle de { $smallest } ; la plus forte, celle de { $largest }.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = La distribution des parts des bureaux présente plus d’une bosse, une fois retiré le niveau propre à chaque région.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = Les bureaux d’un même centre diffèrent moins entre eux que ne le feraient des répartitions aléatoires d’un même électorat.
# The total adds up, over the checks with an unusual line that points at the station, the largest weight of each. It is a sum and no probability, and can be above 1.
s-The-total-adds-up-over-the-checks-with-an-unusual-line-that-points-at = Le total additionne, pour les contrôles dont une ligne inhabituelle désigne le bureau, le plus grand poids de chacun. C’est une somme et non une probabilité, et elle peut dépasser 1.
# The two announcements, their own counts of stations and the published sheets cannot all be true.
s-The-two-announcements-their-own-counts-of-stations-and-the-published = Les deux annonces, les nombres de bureaux qu’elles déclarent et les procès-verbaux publiés ne peuvent être tous vrais.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Les deux champs comptent des choses différentes dans cette source, ou ont été intervertis.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Les suffrages exprimés dépassent à eux seuls les bulletins déposés.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = La somme des voix des choix est exactement le double des suffrages exprimés.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = La somme des voix des choix n’est pas égale aux suffrages exprimés qu’indique le procès-verbal.
# There are more than {stations} stations, so that each square adds up those in it; it has the colour of their votes together.
s-There-are-more-than-stations-stations-so-that-each-square-adds-up = Il y a plus de { $stations } bureaux, de sorte que chaque carré additionne ceux qui s’y trouvent ; il a la couleur de l’ensemble de leurs voix.
# They could be if the announcement counted no more than {stations} stations ({share} of {expected}).
s-They-could-be-if-the-announcement-counted-no-more-than-stations = Ils pourraient l’être si le nombre de bureaux comptés dans l’annonce ne dépassait pas { $stations } ({ $share } sur { $expected }).
# They do not agree on {differ} of {shared} stations.
s-They-do-not-agree-on-differ-of-shared-stations = { $differ ->
    [one] Elles ne concordent pas pour { $differ } bureau sur { $shared }.
   *[other] Elles ne concordent pas pour { $differ } bureaux sur { $shared }.
    }
# This cannot be true beside the sheets in hand, whatever {stations} hold: {each}.
s-This-cannot-be-true-beside-the-sheets-in-hand-whatever-stations-hold = Cela ne peut être vrai en même temps que les procès-verbaux disponibles, quoi qu’il y ait dans { $stations } : { $each }.
# This rests on:
s-This-rests-on = Cela repose sur :
# This sheet does not count ({code}), so that no check saw it.
s-This-sheet-does-not-count-code-so-that-no-check-saw-it = Ce procès-verbal ne compte pas ({ $code }), de sorte qu’aucun contrôle ne l’a examiné.
# This station has exactly the same counts, every selection's and every other number on the sheet, as {others}.
s-This-station-has-exactly-the-same-counts-every-selection-s-and-every = Avec exactement les mêmes décomptes que ce bureau (ceux de chaque choix et tous les autres nombres du procès-verbal) figure aussi : { $others }.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = Ceux des autres codes figurent dans l’audit complet.
# To the answer
s-To-the-answer = Aller à la réponse
# To weigh that: in {elections} simulated clean elections ({like}; these data: {data}) a p of 0.05 or less came {at_05} times, where {expected_05} are expected, and of 0.01 or less {at_01}, where {expected_01} are, before correction{eager}{outside}.
s-To-weigh-that-in-elections-simulated-clean-elections-like-these-data = Pour apprécier cela : sur { $elections } élections sans manipulation simulées ({ $like } ; ces données : { $data }), une valeur p de 0,05 ou moins est apparue { $at_05 } fois, alors qu’il en est attendu { $expected_05 }, et de 0,01 ou moins, { $at_01 } fois, alors qu’il en est attendu { $expected_01 }, avant correction{ $eager }{ $outside }.
# To weigh that: in {judged} simulated clean elections ({like}; these data: {data}) the rule was met {times} times{eager}{outside}.
s-To-weigh-that-in-judged-simulated-clean-elections-like-these-data-data = Pour apprécier cela : sur { $judged } élections sans manipulation simulées ({ $like } ; ces données : { $data }), la règle a été satisfaite { $times } fois{ $eager }{ $outside }.
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totaux de { $number } bureau
   *[other] Totaux de { $number } bureaux
    }
# Turnout and share, weighted by votes: {name}
s-Turnout-and-share-weighted-by-votes-name = Participation et part, pondérées par les voix : { $name }
# Turnout: ballots of registered voters
s-Turnout-ballots-of-registered-voters = Participation : bulletins sur électeurs inscrits
# Turnout taken for usual
s-Turnout-taken-for-usual = Participation retenue comme habituelle
# Turnout that is taken for usual
s-Turnout-that-is-taken-for-usual = Participation que l’on retient comme habituelle
# Turnout up to
s-Turnout-up-to = Participation jusqu’à
# Turnout up to (whole percents)
s-Turnout-up-to-whole-percents = Participation jusqu’à (pourcentages entiers)
# Turnout; votes by share, in steps of ten points
s-Turnout-votes-by-share-in-steps-of-ten-points = Participation ; voix selon la part, par tranches de dix points
# Turnouts and shares in tenths of a percent: {name}
s-Turnouts-and-shares-in-tenths-of-a-percent-name = Participations et parts en dixièmes de point : { $name }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Deux copies d’une même exportation additionnées. Le seul hasard produit cela une fois sur 2 à la puissance du nombre de décomptes.
# Two lines over 0% to 100%: polling stations by turnout, and by the share of {name}.
s-Two-lines-over-0-to-100-polling-stations-by-turnout-and-by-the-share = Deux lignes sur 0 % à 100 % : les bureaux de vote selon la participation, et selon la part de { $name }.
# Two neighbouring fields were copied in the wrong order.
s-Two-neighbouring-fields-were-copied-in-the-wrong-order = Deux champs voisins ont été recopiés dans le mauvais ordre.
# Two partial exports added up with the same sheet in both.
s-Two-partial-exports-added-up-with-the-same-sheet-in-both = Deux exportations partielles additionnées, avec le même procès-verbal dans les deux.
# Two populations within regions (town and country, two languages); stations of two kinds.
s-Two-populations-within-regions-town-and-country-two-languages-stations = Deux populations au sein des régions (ville et campagne, deux langues) ; deux types de bureaux.
# Two rows for one station disagree.
s-Two-rows-for-one-station-disagree = Deux lignes relatives à un même bureau divergent.
# Two rows for one station disagree, and every count of one is exactly twice the other's.
s-Two-rows-for-one-station-disagree-and-every-count-of-one-is-exactly = Deux lignes relatives à un même bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre.
# Two sources have a sheet of this station, and do not state the same counts.
s-Two-sources-have-a-sheet-of-this-station-and-do-not-state-the-same = Deux sources ont un procès-verbal de ce bureau et n’indiquent pas les mêmes décomptes.
# Two stations have exactly the same counts: every selection's and every other number on the sheet.
s-Two-stations-have-exactly-the-same-counts-every-selection-s-and-every = Deux bureaux ont exactement les mêmes décomptes : ceux de chaque choix et tous les autres nombres du procès-verbal.
# UNUSUAL
s-UNUSUAL = INHABITUEL
# Unit
s-Unit = Unité
# Unusual lines
s-Unusual-lines = Lignes inhabituelles
# Unusual lines point at {pointed} of {all} stations, at {strong} of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):
s-Unusual-lines-point-at-pointed-of-all-stations-at-strong-of-them-with = { $pointed ->
    [one] Des lignes inhabituelles désignent { $pointed } bureau sur { $all }, dont { $strong } avec un poids d’un demi ou plus. En faire partie ne dit rien contre un bureau : des bureaux ont cette apparence par hasard, et aussi pour des causes innocentes. Le poids d’un bureau additionne le plus grand poids de chaque contrôle qui le désigne : c’est une somme, qui peut dépasser 1. Les plus grands poids d’abord (`anomalies --station KEY` en explique un) :
   *[other] Des lignes inhabituelles désignent { $pointed } bureaux sur { $all }, dont { $strong } avec un poids d’un demi ou plus. En faire partie ne dit rien contre un bureau : des bureaux ont cette apparence par hasard, et aussi pour des causes innocentes. Le poids d’un bureau additionne le plus grand poids de chaque contrôle qui le désigne : c’est une somme, qui peut dépasser 1. Les plus grands poids d’abord (`anomalies --station KEY` en explique un) :
    }
# Unusual lines that point at it:
s-Unusual-lines-that-point-at-it = Lignes inhabituelles qui le désignent :
# Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half.
s-Unusual-means-improbable-under-the-null-that-the-check-names-after = Inhabituel veut dire improbable sous l’hypothèse nulle que le contrôle nomme, après correction pour le nombre de tests, ou au-delà de la règle qu’il énonce. Cela ne dit rien du pourquoi ; chaque constat est imprimé avec ce qui a la même apparence sans aucun acte répréhensible, et avec ce que donne son contrôle sur des élections sans manipulation simulées. Leur dispersion est l’écart type du logit du choix en tête entre bureaux, au-delà du hasard : 0,40 correspond à environ dix points autour d’un demi.
# Unusual, most votes at stake first, then the smallest p-value:
s-Unusual-most-votes-at-stake-first-then-the-smallest-p-value = Inhabituel, le plus de voix en jeu d’abord, puis la plus petite valeur p :
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Des électeurs ajoutés le jour du vote, des attestations permettant de voter ailleurs, une liste électorale mise à jour après sa publication.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Des électeurs ajoutés le jour du vote, des bulletins détériorés remplacés et comptés deux fois.
# Voters of one polling centre are split over its tables. The bars are tables by how far the share of {name} lies from that of the whole centre, the curve is how they would lie if the split were drawn by lot. Bars wider than the curve are usual: tables are often split by name, age or street, and those are not a lot. Bars narrower than the curve, tables that are more alike than a lot makes them, come from results that were copied or divided afterwards, and innocently from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all that lie further out. Tables are added up in steps of a quarter.
s-Voters-of-one-polling-centre-are-split-over-its-tables-The-bars-are = Les électeurs d’un même centre de vote sont répartis entre ses bureaux. Les barres sont les bureaux, selon l’écart entre la part de { $name } et celle du centre entier ; la courbe montre comment ils se situeraient si la répartition était tirée au sort. Des barres plus étalées que la courbe sont habituelles : les bureaux sont souvent répartis selon le nom, l’âge ou la rue, ce qui n’est pas un tirage au sort. Des barres plus resserrées que la courbe, c’est-à-dire des bureaux plus semblables que ne les rend un tirage au sort, proviennent de résultats recopiés ou divisés après coup, et, sans rien d’anormal, de bureaux dépouillés ensemble ou d’électeurs dirigés vers la file la plus courte. La première et la dernière barre contiennent tous ceux qui se situent plus loin. Les bureaux sont additionnés par pas d’un quart.
# Votes
s-Votes = Voix
# Votes are missing on {sheets} sheets in hand, and are among those.
s-Votes-are-missing-on-sheets-sheets-in-hand-and-are-among-those = { $sheets ->
    [one] Des voix manquent sur { $sheets } procès-verbal disponible et font partie de celles-là.
   *[other] Des voix manquent sur { $sheets } procès-verbaux disponibles et font partie de celles-là.
    }
# Votes beyond that ratio
s-Votes-beyond-that-ratio = Voix au-delà de ce rapport
# Votes beyond the ratio there
s-Votes-beyond-the-ratio-there = Voix au-delà du rapport observé
# Votes beyond the usual ratio, by what is taken for usual: {name}
s-Votes-beyond-the-usual-ratio-by-what-is-taken-for-usual-name = Voix au-delà du rapport habituel, selon ce qui est retenu comme habituel : { $name }
# Votes, each station once
s-Votes-each-station-once = Voix, chaque bureau une seule fois
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Voix : { $first }, sur { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Des votes de l’étranger ou de bureaux spéciaux qui ne relèvent d’aucune unité ; des communiqués de moments différents.
# Votes in a cell:
s-Votes-in-a-cell = Voix dans une cellule :
# Votes in hand
s-Votes-in-hand = Voix disponibles
# Votes that are missing on {sheets} sheets in hand can add up to {votes} more.
s-Votes-that-are-missing-on-sheets-sheets-in-hand-can-add-up-to-votes = { $sheets ->
    [one] Les voix qui manquent sur { $sheets } procès-verbal disponible peuvent s’y ajouter, à raison de { $votes } au plus.
   *[other] Les voix qui manquent sur { $sheets } procès-verbaux disponibles peuvent s’y ajouter, à raison de { $votes } au plus.
    }
# Votes to other ballots
s-Votes-to-other-ballots = Voix rapportées aux autres bulletins
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Des votes ont été comptés, alors que le procès-verbal indique zéro bulletin déposé ou n’en indique pas le nombre.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Des votes ont été comptés, alors que la liste électorale du bureau ne compte aucun électeur ou manque.
# What any choice of so many stations holds
s-What-any-choice-of-so-many-stations-holds = Ce que contient tout ensemble possible d’autant de bureaux
# What clean elections make of this check was not measured.
s-What-clean-elections-make-of-this-check-was-not-measured = Ce que ce contrôle donne sur des élections sans manipulation n’a pas été mesuré.
# What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in.
s-What-is-missing-makes-a-result-incomplete-and-nothing-else-follows = Ce qui manque rend un résultat incomplet, et rien d’autre n’en découle à lui seul : des procès-verbaux peuvent être en retard, illisibles, pas encore recueillis, ou provenir de lieux difficiles d’accès. Les totaux portent sur les unités reçues.
# What is seen:
s-What-is-seen = Ce que l’on voit :
# What is unusual?
s-What-is-unusual = Qu’est-ce qui est inhabituel ?
# What the missing could change
s-What-the-missing-could-change = Ce que pourrait changer ce qui manque
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = On ne peut dire ce que les procès-verbaux manquants pourraient changer : aucun procès-verbal ne compte, ou la règle du scrutin n’est pas compatible avec ses gagnants.
# What the missing sheets could still change
s-What-the-missing-sheets-could-still-change = Ce que les procès-verbaux manquants pourraient encore changer
# What was added, and what the stations newly counted can hold
s-What-was-added-and-what-the-stations-newly-counted-can-hold = Ce qui a été ajouté, et ce que peuvent contenir les bureaux nouvellement comptés
# What was read
s-What-was-read = Ce qui a été lu
# Where the polling stations are, by the share of {name}
s-Where-the-polling-stations-are-by-the-share-of-name = Emplacement des bureaux de vote, selon la part de { $name }
# Who can be elected without a run-off under some completion: {who}.
s-Who-can-be-elected-without-a-run-off-under-some-completion-who = Qui peut être élu sans second tour, pour au moins une manière de compléter les résultats : { $who }.
# Who can go to the second round under some completion: {who}.
s-Who-can-go-to-the-second-round-under-some-completion-who = Qui peut accéder au second tour, pour au moins une manière de compléter les résultats : { $who }.
# Who can win under some completion: {who}.
s-Who-can-win-under-some-completion-who = Qui peut gagner, pour au moins une manière de compléter les résultats : { $who }.
# With 1 sheet that breaks a rule of its own and counts taken for unknown, so that {votes} votes could still come, {then}.
s-With-1-sheet-that-breaks-a-rule-of-its-own-and-counts-taken-for = Si l’on tenait pour inconnu 1 procès-verbal qui, pris isolément, enfreint une règle et qui compte néanmoins, de sorte qu’il pourrait encore arriver { $votes } voix, { $then }.
# With {sheets} sheets that break a rule of their own and count taken for unknown, so that {votes} votes could still come, {then}.
s-With-sheets-sheets-that-break-a-rule-of-their-own-and-count-taken-for = Si l’on tenait pour inconnus { $sheets } procès-verbaux qui, pris chacun isolément, enfreignent une règle et qui comptent néanmoins, de sorte qu’il pourrait encore arriver { $votes } voix, { $then }.
# a control character in a key or a unit's code
s-a-control-character-in-a-key-or-a-unit-s-code = un caractère de contrôle dans une clé ou dans le code d’une unité
# a count below zero
s-a-count-below-zero = un décompte inférieur à zéro
# a count that is not whole
s-a-count-that-is-not-whole = un décompte qui n’est pas un nombre entier
# a key or a unit's code of fewer parts than the plan asks for (split, part)
s-a-key-or-a-unit-s-code-of-fewer-parts-than-the-plan-asks-for-split = une clé ou un code d’unité qui comporte moins de parties que le plan n’en demande (split, part)
# a number larger than any tally sheet can hold
s-a-number-larger-than-any-tally-sheet-can-hold = un nombre plus grand que n’en peut contenir aucun procès-verbal
# a selection
s-a-selection = un choix
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = les voix d’un choix gardent leur rapport à celles des autres quand la participation augmente
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = un procès-verbal se contredit, ou deux sources divergent
# a sheet reports votes
s-a-sheet-reports-votes = un procès-verbal fait état de votes
# a station has no probability of a whole percentage
s-a-station-has-no-probability-of-a-whole-percentage = pour un bureau, la probabilité d’un pourcentage entier n’existe pas
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = la liste électorale d’un bureau est celle du registre
# a text longer than 1,000 bytes
s-a-text-longer-than-1-000-bytes = un texte de plus de 1 000 octets
# a tie
s-a-tie = égalité
# about {votes} votes
s-about-votes-votes = environ { $votes } voix
# above {from} to {to}
s-above-from-to-to = au-dessus de { $from }, jusqu’à { $to }
# added
s-added = ajouté
# adjusted p
s-adjusted-p = p ajustée
# adjusted p {p}
s-adjusted-p-p = p ajustée { $p }
# adjusted p-value
s-adjusted-p-value = valeur p ajustée
# after
s-after = après
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = tous les derniers chiffres sont aussi fréquents que le veut le hasard
# alpha
s-alpha = alpha
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = une annonce ne compte pas plus de bureaux qu’il n’y en a
# an image belongs to one station
s-an-image-belongs-to-one-station = une image appartient à un seul bureau
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = un accroissement est compatible avec les bureaux dont il peut provenir
# and
s-and = et
# … and 1 more line, in the JSON report
s-and-1-more-line-in-the-JSON-report = … et 1 autre ligne, dans le rapport JSON
# … and 1 more station
s-and-1-more-station = … et 1 autre bureau
# … and 1 more station, all of them in the JSON report
s-and-1-more-station-all-of-them-in-the-JSON-report = … et 1 autre bureau, tous figurant dans le rapport JSON
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , ainsi que 1 procès-verbal d’un bureau absent du registre
# and {number} further
s-and-number-further = { $number ->
    [one] et { $number } autre
   *[other] et { $number } autres
    }
# and {number} more
s-and-number-more = et { $number } de plus
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … et { $number } de plus, le tout figurant dans le rapport JSON
# … and {number} more, in the JSON report
s-and-number-more-in-the-JSON-report = … et { $number } de plus, dans le rapport JSON
# … and {number} more lines, in the JSON report
s-and-number-more-lines-in-the-JSON-report = … et { $number } autres lignes, dans le rapport JSON
# … and {number} more regions, in the JSON report
s-and-number-more-regions-in-the-JSON-report = { $number ->
    [one] … et { $number } autre région, dans le rapport JSON
   *[other] … et { $number } autres régions, dans le rapport JSON
    }
# … and {number} more rows, all of them in the JSON report
s-and-number-more-rows-all-of-them-in-the-JSON-report = { $number ->
    [one] … et { $number } autre ligne, toutes figurant dans le rapport JSON
   *[other] … et { $number } autres lignes, toutes figurant dans le rapport JSON
    }
# … and {number} more stations
s-and-number-more-stations = … et { $number } autres bureaux
# … and {number} more stations, all of them in the JSON report
s-and-number-more-stations-all-of-them-in-the-JSON-report = … et { $number } autres bureaux, tous figurant dans le rapport JSON
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}et { $number } hors registre
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = { $number ->
    [one] , ainsi que { $number } procès-verbal de bureau absent du registre
   *[other] , ainsi que { $number } procès-verbaux de bureaux absents du registre
    }
# and then
s-and-then = et alors
# announced
s-announced = annoncé
# announced ballots cast
s-announced-ballots-cast = bulletins déposés annoncés
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = les décomptes annoncés ne sont pas reconstitués à partir de pourcentages
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = la somme des parties annoncées est égale à l’ensemble annoncé
# announced {percent}
s-announced-percent = { $percent } annoncé
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = la somme des pourcentages annoncés est égale à 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = les pourcentages annoncés correspondent aux décomptes annoncés
# announced result
s-announced-result = résultat annoncé
# announced results
s-announced-results = résultats annoncés
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = la somme des choix annoncés est égale aux suffrages exprimés annoncés
# announced − tabulated
s-announced-tabulated = annoncé − totalisé
# announced − tabulated (not the same stations)
s-announced-tabulated-not-the-same-stations = annoncé − totalisé (pas les mêmes bureaux)
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = annoncé − totalisé ≤ ce que peuvent contenir les bureaux non reçus
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = annoncé = totalisé quand tout est reçu
# announced valid votes
s-announced-valid-votes = suffrages exprimés annoncés
# announced votes
s-announced-votes = voix annoncées
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = annoncé ≤ ce que peut contenir tout ensemble possible de bureaux
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = annoncé ≥ ce que contient tout ensemble possible de bureaux
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = annoncé ≥ ce que contiennent les procès-verbaux disponibles
# another number of cells than the heading
s-another-number-of-cells-than-the-heading = un nombre de cellules différent de celui de l’en-tête
# as many votes as registered voters, or more
s-as-many-votes-as-registered-voters-or-more = autant de voix que d’électeurs inscrits, ou plus
# {assumption} and the 1 extra voter that it may admit
s-assumption-and-the-1-extra-voter-that-it-may-admit = { $assumption }, plus 1 électeur supplémentaire qu’il peut admettre
# {assumption} and the {number} extra voters that it may admit
s-assumption-and-the-number-extra-voters-that-it-may-admit = { $assumption }, plus les { $number } électeurs supplémentaires qu’il peut admettre
# {assumption}; {sheets} sheets have a roll in neither and stand with their papers
s-assumption-sheets-sheets-have-a-roll-in-neither-and-stand-with-their = { $sheets ->
    [one] { $assumption } ; { $sheets } procès-verbal n’a de liste électorale dans aucune des deux sources et est pris en compte pour le nombre de ses bulletins
   *[other] { $assumption } ; { $sheets } procès-verbaux n’ont de liste électorale dans aucune des deux sources et sont pris en compte pour le nombre de leurs bulletins
    }
# {assumption}; {sheets} sheets in hand state no roll, so the voters of their stations who did not vote are counted here as if they were unreported
s-assumption-sheets-sheets-in-hand-state-no-roll-so-the-voters-of-their = { $sheets ->
    [one] { $assumption } ; { $sheets } procès-verbal disponible n’indique pas de liste électorale, de sorte que les électeurs de son bureau qui n’ont pas voté sont comptés ici comme s’ils relevaient de bureaux non reçus
   *[other] { $assumption } ; { $sheets } procès-verbaux disponibles n’indiquent pas de liste électorale, de sorte que les électeurs de leurs bureaux qui n’ont pas voté sont comptés ici comme s’ils relevaient de bureaux non reçus
    }
# at a whole percent
s-at-a-whole-percent = à un pourcentage entier
# at each turnout
s-at-each-turnout = à chaque taux de participation
# at least
s-at-least = au moins
# at least {number}
s-at-least-number = au moins { $number }
# at most
s-at-most = au plus
# at most expected of those
s-at-most-expected-of-those = nombre maximal attendu de ceux-ci
# at most {votes} votes in stations without a sheet, if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-if-assumption = { $votes } voix au plus dans les bureaux sans procès-verbal, si { $assumption }
# at most {votes} votes in stations without a sheet (not used, another is smaller), if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-not-used-another-is = { $votes } voix au plus dans les bureaux sans procès-verbal (borne non utilisée, une autre est plus petite), si { $assumption }
# at the peak of the other ballots
s-at-the-peak-of-the-other-ballots = là où culminent les autres bulletins
# ballots
s-ballots = bulletins
# ballots cast
s-ballots-cast = bulletins déposés
# ballots cast ≤ ballots issued
s-ballots-cast-ballots-issued = bulletins déposés ≤ bulletins délivrés
# ballots cast ≤ registered voters
s-ballots-cast-registered-voters = bulletins déposés ≤ électeurs inscrits
# ballots issued
s-ballots-issued = bulletins délivrés
# ballots issued ≤ registered voters
s-ballots-issued-registered-voters = bulletins délivrés ≤ électeurs inscrits
# ballots received
s-ballots-received = bulletins reçus
# ballots rejected
s-ballots-rejected = bulletins rejetés
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = bulletins rejetés ≤ bulletins délivrés
# band of even digits (99%)
s-band-of-even-digits-99 = bande pour des chiffres uniformément répartis (99 %)
# before
s-before = avant
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (coupé ici)
# below {to}
s-below-to = en dessous de { $to }
# blank
s-blank = vide
# blank votes
s-blank-votes = votes blancs
# by a rule
s-by-a-rule = selon une règle
# by its byte order mark
s-by-its-byte-order-mark = d’après sa marque d’ordre des octets
# by its rule
s-by-its-rule = selon sa règle
# bytes
s-bytes = octets
# bytes that are not of the file's encoding
s-bytes-that-are-not-of-the-file-s-encoding = des octets qui ne relèvent pas de l’encodage du fichier
# calls them described and not judged
s-calls-them-described-and-not-judged = les décrit et ne les juge pas
# calls them unremarkable
s-calls-them-unremarkable = les dit sans particularité
# calls them unusual
s-calls-them-unusual = les dit inhabituels
# ceiling
s-ceiling = plafond
# centres
s-centres = centres
# centres in the upper 1% under the fitted correlation
s-centres-in-the-upper-1-under-the-fitted-correlation = centres dans le 1 % supérieur sous la corrélation ajustée
# centres whose tables are too alike
s-centres-whose-tables-are-too-alike = centres dont les bureaux sont trop semblables
# centres with two tables or more
s-centres-with-two-tables-or-more = centres comptant deux bureaux ou plus
# certain
s-certain = certaine
# chances of a whole share
s-chances-of-a-whole-share = probabilités d’une part entière
# chances of a whole turnout
s-chances-of-a-whole-turnout = probabilités d’une participation entière
# change of the share per unit of the order
s-change-of-the-share-per-unit-of-the-order = variation de la part par unité de l’ordre
# check
s-check = contrôle
# {check} of {what}
s-check-of-what = { $check } pour { $what }
# {check} of {what}: {counted}; {statistic} {value} over {stations}
s-check-of-what-counted-statistic-value-over-stations = { $check } pour { $what } – { $counted } ; { $statistic } = { $value } sur { $stations }
# {check} of {what} in {region}
s-check-of-what-in-region = { $check } pour { $what } dans { $region }
# {check} of {what}: {statistic} {value} over {stations}
s-check-of-what-statistic-value-over-stations = { $check } pour { $what } : { $statistic } = { $value } sur { $stations }
# checks
s-checks = contrôles
# {checks} over {sheets}: of the whole contest.
s-checks-over-sheets-of-the-whole-contest = { $checks } sur { $sheets } : pour l’ensemble du scrutin.
# {checks} over {sheets}: of the whole contest, and in every {level} on its own.
s-checks-over-sheets-of-the-whole-contest-and-in-every-level-on-its-own = { $checks } sur { $sheets } : pour l’ensemble du scrutin, et séparément pour chaque unité du niveau { $level }.
# chi-square, {df} degrees of freedom
s-chi-square-df-degrees-of-freedom = khi-deux, { $df } degrés de liberté
# chi-square against Benford
s-chi-square-against-Benford = khi-deux par rapport à la loi de Benford
# chi-square, against the exact digits of each station's redrawn count
s-chi-square-against-the-exact-digits-of-each-station-s-redrawn-count = khi-deux, par rapport aux probabilités exactes des chiffres du décompte généré à nouveau pour chaque bureau
# chi-square distance from redrawn counts
s-chi-square-distance-from-redrawn-counts = distance du khi-deux par rapport à des décomptes générés à nouveau
# chi-square of digit pairs
s-chi-square-of-digit-pairs = khi-deux des paires de chiffres
# chi-square of last digits
s-chi-square-of-last-digits = khi-deux des derniers chiffres
# chi-square that the bound adds
s-chi-square-that-the-bound-adds = khi-deux qu’ajoute la borne
# chi-square that the slope adds
s-chi-square-that-the-slope-adds = khi-deux qu’ajoute la pente
# clean elections have stations far from the line: hospitals, prisons, new estates
s-clean-elections-have-stations-far-from-the-line-hospitals-prisons-new = des élections sans manipulation ont des bureaux éloignés de la droite : hôpitaux, prisons, nouveaux lotissements
# clean elections have stations unlike their neighbours: hospitals, prisons, barracks
s-clean-elections-have-stations-unlike-their-neighbours-hospitals = des élections sans manipulation ont des bureaux qui ne ressemblent pas à leurs voisins : hôpitaux, prisons, casernes
# code
s-code = code
# {code} – not met: {rule}
s-code-not-met-rule = { $code } – règle non respectée : { $rule }
# {code}  not met: {rule} ({number})
s-code-not-met-rule-number = { $code }  règle non respectée : { $rule } ({ $number })
# {code}  {rule}  ({kind})
s-code-rule-kind = { $code }  { $rule }  ({ $kind })
# {code}: {shown} of {all} findings
s-code-shown-of-all-findings = { $all ->
    [one] { $code } : { $shown } constat sur { $all }
   *[other] { $code } : { $shown } constats sur { $all }
    }
# {codes} ({why})
s-codes-why = { $codes } ({ $why })
# column `{column}`: `{separator}` was read as thousands separator (detected)
s-column-column-separator-was-read-as-thousands-separator-detected = colonne `{ $column }` : `{ $separator }` a été lu comme séparateur de milliers (détecté)
# column `{name}`
s-column-name = colonne `{ $name }`
# columns that add up to more than a tally sheet can hold
s-columns-that-add-up-to-more-than-a-tally-sheet-can-hold = des colonnes dont la somme dépasse ce que peut contenir un procès-verbal
# compared stations that hit
s-compared-stations-that-hit = bureaux comparés qui tombent juste
# components of the turnout
s-components-of-the-turnout = composantes de la participation
# components of the votes
s-components-of-the-votes = composantes des voix
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = pour les doublons discordants, la première ligne compte
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = pour les doublons discordants, la dernière ligne compte
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = pour les doublons discordants, la ligne de { $file } compte
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = les doublons discordants ne comptent pas
# coordinates out of range
s-coordinates-out-of-range = coordonnées hors limites
# correlation of share and order
s-correlation-of-share-and-order = corrélation entre la part et l’ordre
# correlation with the selection's share within groups
s-correlation-with-the-selection-s-share-within-groups = corrélation avec la part du choix au sein des groupes
# correlation within centres
s-correlation-within-centres = corrélation au sein des centres
# correlation within groups
s-correlation-within-groups = corrélation au sein des groupes
# counted
s-counted = nombre observé
# counted among
s-counted-among = sur un total de
# counted papers
s-counted-papers = bulletins comptés
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = les bureaux comptés et les voix augmentent ensemble
# counts above zero
s-counts-above-zero = décomptes supérieurs à zéro
# counts end in 0 or 5
s-counts-end-in-0-or-5 = décomptes se terminant par 0 ou 5
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = les décomptes se terminent par 0 ou 5 aussi souvent que le veut le hasard
# counts end in {digit}
s-counts-end-in-digit = décomptes se terminant par { $digit }
# counts end in one digit twice
s-counts-end-in-one-digit-twice = décomptes se terminant par deux fois le même chiffre
# counts end in two digits that are no neighbours
s-counts-end-in-two-digits-that-are-no-neighbours = décomptes se terminant par deux chiffres non voisins
# counts end in two neighbouring digits
s-counts-end-in-two-neighbouring-digits = décomptes se terminant par deux chiffres voisins
# counts have the second digit {digit}
s-counts-have-the-second-digit-digit = décomptes dont le deuxième chiffre est { $digit }
# counts on the grid
s-counts-on-the-grid = décomptes sur la grille
# counts stand in their own columns
s-counts-stand-in-their-own-columns = les décomptes figurent dans leurs propres colonnes
# counts that are large enough
s-counts-that-are-large-enough = décomptes assez grands
# counts under 100
s-counts-under-100 = décomptes inférieurs à 100
# counts with such a digit
s-counts-with-such-a-digit = décomptes comportant un tel chiffre
# d
s-d = d
# decimal
s-decimal = décimale
# decimals
s-decimals = décimales
# {decimals}; 0, 1 and 2 were tried
s-decimals-0-1-and-2-were-tried = { $decimals } ; 0, 1 et 2 ont été essayés
# {decimals}; as announced
s-decimals-as-announced = { $decimals } ; comme annoncé
# decision then
s-decision-then = décision dans ce cas
# declared
s-declared = déclaré
# described
s-described = décrit
# design effect of centres
s-design-effect-of-centres = effet de plan dû aux centres
# detected
s-detected = détecté
# dip of the raw shares
s-dip-of-the-raw-shares = dip des parts brutes
# dip of the residuals within groups
s-dip-of-the-residuals-within-groups = dip des résidus au sein des groupes
# dip of the shares
s-dip-of-the-shares = dip des parts
# dip of the shares, rounding undone
s-dip-of-the-shares-rounding-undone = dip des parts, arrondi défait
# dip of the values
s-dip-of-the-values = dip des valeurs
# dips of uniform samples, and binomial for the number of groups
s-dips-of-uniform-samples-and-binomial-for-the-number-of-groups = dips d’échantillons uniformes, et loi binomiale pour le nombre de groupes
# dispersion of tables within centres
s-dispersion-of-tables-within-centres = dispersion des bureaux au sein des centres
# distance of last digits from redrawn counts
s-distance-of-last-digits-from-redrawn-counts = distance des derniers chiffres par rapport à des décomptes générés à nouveau
# distance of second digits from redrawn counts
s-distance-of-second-digits-from-redrawn-counts = distance des deuxièmes chiffres par rapport à des décomptes générés à nouveau
# draws made
s-draws-made = tirages effectués
# each false sheet holding as many votes as its station has voters
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters = chaque faux procès-verbal contenant autant de voix que son bureau a d’électeurs
# each false sheet holding as many votes as its station has voters, or as the papers that it accounts for where it states no roll ({sheets} sheets)
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters-or-as = { $sheets ->
    [one] chaque faux procès-verbal contenant autant de voix que son bureau a d’électeurs, ou que les bulletins dont il rend compte s’il n’indique pas de liste électorale ({ $sheets } procès-verbal)
   *[other] chaque faux procès-verbal contenant autant de voix que son bureau a d’électeurs, ou que les bulletins dont il rend compte s’il n’indique pas de liste électorale ({ $sheets } procès-verbaux)
    }
# earlier
s-earlier = antérieur
# ends between
s-ends-between = finit entre
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = les résultats identiques sont aussi rares que le veut le hasard
# estimate at the others' lowest peak, votes
s-estimate-at-the-others-lowest-peak-votes = estimation au pic le plus bas des autres, en voix
# estimate with the ratio below the highest peak, votes
s-estimate-with-the-ratio-below-the-highest-peak-votes = estimation avec le rapport en deçà du pic le plus élevé, en voix
# even counts
s-even-counts = décomptes pairs
# every expected station is in
s-every-expected-station-is-in = tous les bureaux attendus sont reçus
# every row can be read
s-every-row-can-be-read = toutes les lignes peuvent être lues
# every sheet has every count that its source has a place for
s-every-sheet-has-every-count-that-its-source-has-a-place-for = chaque procès-verbal comporte tous les décomptes que sa source prévoit
# every sheet names its station
s-every-sheet-names-its-station = chaque procès-verbal indique son bureau
# every station is expected
s-every-station-is-expected = tous les bureaux reçus sont attendus
# every station that should report is in
s-every-station-that-should-report-is-in = tous les bureaux qui devraient communiquer leurs résultats sont reçus
# evidence
s-evidence = données à l’appui
# exact
s-exact = valeur exacte
# exact p of 0 and 5
s-exact-p-of-0-and-5 = p exacte de 0 et 5
# exact p of as few repeated pairs
s-exact-p-of-as-few-repeated-pairs = p exacte d’aussi peu de paires répétées
# exact p of as many adjacent pairs
s-exact-p-of-as-many-adjacent-pairs = p exacte d’autant de paires de chiffres voisins
# excess at far turnouts, share of votes
s-excess-at-far-turnouts-share-of-votes = excédent aux participations éloignées, en part des voix
# excess ballots
s-excess-ballots = bulletins en excédent
# excess in share alone
s-excess-in-share-alone = excédent pour la part seule
# excess in standard deviations
s-excess-in-standard-deviations = excédent en écarts types
# excess in turnout alone
s-excess-in-turnout-alone = excédent pour la participation seule
# excess registered voters
s-excess-registered-voters = électeurs inscrits en excédent
# excess stations
s-excess-stations = bureaux en excédent
# excess stations at a whole percent, in standard deviations
s-excess-stations-at-a-whole-percent-in-standard-deviations = bureaux en excédent à un pourcentage entier, en écarts types
# excess votes
s-excess-votes = voix en excédent
# excess votes in standard deviations
s-excess-votes-in-standard-deviations = voix en excédent, en écarts types
# excess with small counts too, as published
s-excess-with-small-counts-too-as-published = excédent en comptant aussi les petits décomptes, comme dans la publication
# expected
s-expected = nombre attendu
# expected Moran's I
s-expected-Moran-s-I = I de Moran attendu
# expected by chance
s-expected-by-chance = nombre attendu par hasard
# expected, not in
s-expected-not-in = attendus, non reçus
# expected there from the shares beside it
s-expected-there-from-the-shares-beside-it = nombre attendu à cet endroit d’après les parts voisines
# expected to hit
s-expected-to-hit = nombre attendu de bureaux qui tombent juste
# far excess within regions, share of votes
s-far-excess-within-regions-share-of-votes = excédent éloigné au sein des régions, en part des voix
# few on one side of both percentages
s-few-on-one-side-of-both-percentages = effectif faible d’un côté des deux pourcentages
# fewer announced than added up
s-fewer-announced-than-added-up = moins de voix annoncées que dans la somme
# fewer than 25 votes for it or for others
s-fewer-than-25-votes-for-it-or-for-others = moins de 25 voix pour lui ou pour d’autres
# fewer than the least that a share is taken of
s-fewer-than-the-least-that-a-share-is-taken-of = moins que le minimum à partir duquel une part est calculée
# fewer than two announced counts, or no sum of them
s-fewer-than-two-announced-counts-or-no-sum-of-them = moins de deux décomptes annoncés, ou pas de somme de ceux-ci
# fewer votes than the first size class
s-fewer-votes-than-the-first-size-class = moins de voix que la première classe de taille
# {fewest}, {holding}.
s-fewest-holding = { $fewest }, { $holding }.
# fewest sheets that would have to be false
s-fewest-sheets-that-would-have-to-be-false = nombre minimal de procès-verbaux qui seraient nécessairement faux
# field
s-field = champ
# {field} {here} here and {there} there
s-field-here-here-and-there-there = { $field } : ici { $here }, là { $there }
# {field}, second − first
s-field-second-first = { $field }, seconde − première
# file
s-file = fichier
# {file} ({units})
s-file-units = { $file } ({ $units })
# findings
s-findings = constats
# first
s-first = première
# first digits say how large stations are: clean elections always depart from Benford's law
s-first-digits-say-how-large-stations-are-clean-elections-always-depart = les premiers chiffres disent la taille des bureaux : des élections sans manipulation s’écartent toujours de la loi de Benford
# floor
s-floor = plancher
# for
s-for = usage
# {found}; by a rule and no p-value: {rule}.
s-found-by-a-rule-and-no-p-value-rule = { $found } ; selon une règle et sans valeur p : { $rule }.
# {found}; p = {p} ({how}), {adjusted} after correction for {tests} tests ({correction}).
s-found-p-p-how-adjusted-after-correction-for-tests-tests-correction = { $tests ->
    [one] { $found } ; p = { $p } ({ $how }), { $adjusted } après correction pour { $tests } test ({ $correction }).
   *[other] { $found } ; p = { $p } ({ $how }), { $adjusted } après correction pour { $tests } tests ({ $correction }).
    }
# {found} {what}, and the check needs {needed}
s-found-what-and-the-check-needs-needed = { $what } : { $found }, et le contrôle en exige { $needed }
# free counts
s-free-counts = décomptes libres
# {from} and more
s-from-and-more = { $from } et plus
# from {least} to {most} stations newly counted
s-from-least-to-most-stations-newly-counted = { $most ->
    [one] de { $least } à { $most } bureau nouvellement compté
   *[other] de { $least } à { $most } bureaux nouvellement comptés
    }
# {from} → {to} ({scope}; {stations})
s-from-to-scope-stations = { $from } → { $to } ({ $scope } ; { $stations })
# {from} to {to}
s-from-to-to = de { $from } à { $to }
# gamma with the exact mean and variance
s-gamma-with-the-exact-mean-and-variance = gamma avec la moyenne et la variance exactes
# gap of the turnout's fit
s-gap-of-the-turnout-s-fit = écart de l’ajustement de la participation
# gap of the votes' fit
s-gap-of-the-votes-fit = écart de l’ajustement des voix
# greatest over bandwidths
s-greatest-over-bandwidths = maximum sur les largeurs de bande
# , grey those that the plan expects besides
s-grey-those-that-the-plan-expects-besides = , en gris ceux que le plan attend en plus
# groups
s-groups = groupes
# groups with a p-value below 0.05
s-groups-with-a-p-value-below-0-05 = groupes ayant une valeur p inférieure à 0,05
# highest estimate over plausible baselines, votes
s-highest-estimate-over-plausible-baselines-votes = estimation la plus élevée sur les niveaux de référence plausibles, en voix
# {holding} and every missing vote being for the same rival
s-holding-and-every-missing-vote-being-for-the-same-rival = { $holding } et toutes les voix manquantes allant au même rival
# hypergeometric, the least of all bins times their number
s-hypergeometric-the-least-of-all-bins-times-their-number = hypergéométrique, la plus petite de toutes les classes, multipliée par leur nombre
# identical duplicates count once
s-identical-duplicates-count-once = les doublons identiques comptent une seule fois
# identical duplicates do not count
s-identical-duplicates-do-not-count = les doublons identiques ne comptent pas
# if all that can come is for
s-if-all-that-can-come-is-for = si tout ce qui peut arriver va à
# if drawn by lot
s-if-drawn-by-lot = en cas de tirage au sort
# if their turnout is at most
s-if-their-turnout-is-at-most = si leur participation est au plus de
# illegible
s-illegible = illisible
# image
s-image = image
# impossible
s-impossible = impossible
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improbable sous une hypothèse nulle énoncée, ou au-delà d’une règle énoncée
# in
s-in = reçus
# in a group of which half have one value
s-in-a-group-of-which-half-have-one-value = dans un groupe dont la moitié a une même valeur
# in a group with too few stations
s-in-a-group-with-too-few-stations = dans un groupe qui a trop peu de bureaux
# in both
s-in-both = dans les deux
# in hand
s-in-hand = dans les procès-verbaux disponibles
# {in_hand}; {aside} of 1 row was set aside, each listed with its reason.
s-in-hand-aside-of-1-row-was-set-aside-each-listed-with-its-reason = { $in_hand } ; { $aside } ligne sur 1 a été mise de côté et répertoriée avec son motif.
# {in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.
s-in-hand-aside-of-rows-rows-were-set-aside-each-listed-with-its-reason = { $aside ->
    [one] { $in_hand } ; { $aside } ligne sur { $rows } a été mise de côté et répertoriée avec son motif.
   *[other] { $in_hand } ; { $aside } lignes sur { $rows } ont été mises de côté, chacune étant répertoriée avec son motif.
    }
# incomplete
s-incomplete = incomplet
# inconsistent
s-inconsistent = incohérent
# inflation of the naive error
s-inflation-of-the-naive-error = inflation de l’erreur naïve
# it needs {excess} votes more than can still come
s-it-needs-excess-votes-more-than-can-still-come = il faut { $excess } voix de plus qu’il ne peut encore en arriver
# its error, if sheets were independent
s-its-error-if-sheets-were-independent = son erreur, si les procès-verbaux étaient indépendants
# its standard error
s-its-standard-error = son erreur type
# its textbook p-value
s-its-textbook-p-value = sa valeur p classique
# jump at the cut-off
s-jump-at-the-cut-off = saut au seuil
# jump at the cut-off in its errors
s-jump-at-the-cut-off-in-its-errors = saut au seuil, en multiples de son erreur
# jump by parabolas
s-jump-by-parabolas = saut d’après des paraboles
# kind
s-kind = type
# {kind}: {number}
s-kind-number = { $kind } : { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind } : { $number } ({ $meaning })
# kurtosis, lower end
s-kurtosis-lower-end = kurtosis, borne inférieure
# kurtosis (normal: 3)
s-kurtosis-normal-3 = kurtosis (loi normale : 3)
# kurtosis, upper end
s-kurtosis-upper-end = kurtosis, borne supérieure
# larger stations there
s-larger-stations-there = bureaux de plus grande taille à cet endroit
# largest part expected on one multiple
s-largest-part-expected-on-one-multiple = plus grande proportion attendue sur un seul multiple
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = les deux derniers chiffres se répartissent comme le veut le hasard
# later
s-later = ultérieur
# latitude
s-latitude = latitude
# least over bandwidths
s-least-over-bandwidths = minimum sur les largeurs de bande
# least p-value that so many allow
s-least-p-value-that-so-many-allow = plus petite valeur p que permet un tel nombre
# {least} to {most}
s-least-to-most = de { $least } à { $most }
# (left out: {reasons})
s-left-out-reasons = (laissés de côté : { $reasons })
# {line}: marked with {weight}
s-line-marked-with-weight = { $line } : marqué avec { $weight }
# {line}: weight {weight}
s-line-weight-weight = { $line } : poids { $weight }
# ln likelihood of the turnout
s-ln-likelihood-of-the-turnout = ln de la vraisemblance de la participation
# ln likelihood of the votes
s-ln-likelihood-of-the-votes = ln de la vraisemblance des voix
# longitude
s-longitude = longitude
# looks the same
s-looks-the-same = a la même apparence
# {low} to {high}
s-low-to-high = de { $low } à { $high }
# lower end over alphas that fit as well
s-lower-end-over-alphas-that-fit-as-well = borne inférieure sur les alphas qui s’ajustent aussi bien
# lowest estimate over plausible baselines, votes
s-lowest-estimate-over-plausible-baselines-votes = estimation la plus basse sur les niveaux de référence plausibles, en voix
# manufactured votes
s-manufactured-votes = les voix fabriquées
# manufactured votes of the model
s-manufactured-votes-of-the-model = voix fabriquées selon le modèle
# manufactured votes of the model, R̂
s-manufactured-votes-of-the-model-R = voix fabriquées selon le modèle, R̂
# manufactured votes of the model, effective draws
s-manufactured-votes-of-the-model-effective-draws = voix fabriquées selon le modèle, nombre effectif de tirages
# manufactured votes of the model, lower end of the interval
s-manufactured-votes-of-the-model-lower-end-of-the-interval = voix fabriquées selon le modèle, borne inférieure de l’intervalle
# manufactured votes of the model, median
s-manufactured-votes-of-the-model-median = voix fabriquées selon le modèle, médiane
# manufactured votes of the model, spread between chains
s-manufactured-votes-of-the-model-spread-between-chains = voix fabriquées selon le modèle, dispersion entre chaînes
# manufactured votes of the model, upper end of the interval
s-manufactured-votes-of-the-model-upper-end-of-the-interval = voix fabriquées selon le modèle, borne supérieure de l’intervalle
# mean
s-mean = moyenne
# mean digit
s-mean-digit = chiffre moyen
# mean digit expected
s-mean-digit-expected = chiffre moyen attendu
# mean last digit
s-mean-last-digit = dernier chiffre moyen
# mean of the resamples there
s-mean-of-the-resamples-there = moyenne des rééchantillons à cet endroit
# mean percent in excess over resamples
s-mean-percent-in-excess-over-resamples = pourcentage moyen en excédent sur les rééchantillons
# mean share
s-mean-share = part moyenne
# mean share over stations
s-mean-share-over-stations = part moyenne sur les bureaux
# {missing} of {expected} polling stations have no sheet that counts.
s-missing-of-expected-polling-stations-have-no-sheet-that-counts = { $missing ->
    [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte.
   *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte.
    }
# {missing} of {expected} polling stations, with {voters} registered voters, have no sheet that counts.
s-missing-of-expected-polling-stations-with-voters-registered-voters = { $missing ->
    [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte ; électeurs inscrits : { $voters }.
   *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte ; électeurs inscrits : { $voters }.
    }
# modal interval, lower end
s-modal-interval-lower-end = intervalle modal, borne inférieure
# modal interval, upper end
s-modal-interval-upper-end = intervalle modal, borne supérieure
# more announced than added up
s-more-announced-than-added-up = plus de voix annoncées que dans la somme
# more ballots than voters
s-more-ballots-than-voters = plus de bulletins que d’électeurs
# more ballots than voters, or more votes than ballots
s-more-ballots-than-voters-or-more-votes-than-ballots = plus de bulletins que d’électeurs, ou plus de voix que de bulletins
# more than a thousand million ballots
s-more-than-a-thousand-million-ballots = plus d’un milliard de bulletins
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = plus de la moitié des suffrages exprimés, ou un second tour
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = plus de la moitié, ou 40 % avec dix points d’avance, ou un second tour
# more than one count in twenty is under 100, where last digits are uneven by themselves
s-more-than-one-count-in-twenty-is-under-100-where-last-digits-are = plus d’un décompte sur vingt est inférieur à 100, où les derniers chiffres sont par eux-mêmes inégalement répartis
# more than three tenths of the hits expected stand on one multiple of 5%; how often stations hit depends on the form assumed for shares
s-more-than-three-tenths-of-the-hits-expected-stand-on-one-multiple-of-5 = plus de trois dixièmes des bureaux dont on attend qu’ils tombent juste sont sur un même multiple de 5 % ; la fréquence à laquelle des bureaux tombent juste dépend de la forme supposée pour les parts
# more votes for the selection than in all
s-more-votes-for-the-selection-than-in-all = plus de voix pour le choix qu’en tout
# more votes for the selection than in all, or implausibly many
s-more-votes-for-the-selection-than-in-all-or-implausibly-many = plus de voix pour le choix qu’en tout, ou un nombre invraisemblablement élevé
# more votes than a station can count
s-more-votes-than-a-station-can-count = plus de voix qu’un bureau n’en peut compter
# more votes than ballots
s-more-votes-than-ballots = plus de voix que de bulletins
# most stations have fewer than 25 votes for it or for others; digits of the rest depend on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-digits-of = la plupart des bureaux ont moins de 25 voix pour lui ou pour d’autres ; les chiffres des autres bureaux dépendent de la forme supposée pour les parts
# most stations have fewer than 25 votes for it or for others; how often the rest hit depends on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-how-often = la plupart des bureaux ont moins de 25 voix pour lui ou pour d’autres ; la fréquence à laquelle les autres bureaux tombent juste dépend de la forme supposée pour les parts
# n/a
s-n-a = n/a
# √n·dip of uniform samples, from a simulated table
s-n-dip-of-uniform-samples-from-a-simulated-table = √n·dip d’échantillons uniformes, d’après une table simulée
# naive p-value of the jump
s-naive-p-value-of-the-jump = valeur p naïve du saut
# {name}: announced {announced}.
s-name-announced-announced = { $name } : annoncé { $announced }.
# {name}: announced {announced}, and the sheets of all {stations} stations hold {tabulated}: {difference}.
s-name-announced-announced-and-the-sheets-of-all-stations-stations-hold = { $stations ->
    [one] { $name } : annoncé { $announced }, et le procès-verbal de { $stations } bureau en contient { $tabulated } : { $difference }.
   *[other] { $name } : annoncé { $announced }, et les procès-verbaux de l’ensemble des { $stations } bureaux en contiennent { $tabulated } : { $difference }.
    }
# {name}: announced {announced} for every station, and the {sheets} sheets in hand already hold {tabulated}: {excess} more.
s-name-announced-announced-for-every-station-and-the-sheets-sheets-in = { $sheets ->
    [one] { $name } : annoncé { $announced } pour tous les bureaux, et { $sheets } procès-verbal disponible en contient déjà { $tabulated } : { $excess } de plus.
   *[other] { $name } : annoncé { $announced } pour tous les bureaux, et les { $sheets } procès-verbaux disponibles en contiennent déjà { $tabulated } : { $excess } de plus.
    }
# {name}: announced {announced} for the whole, and the {number} announced results by {level} add up to {sum}.
s-name-announced-announced-for-the-whole-and-the-number-announced = { $number ->
    [one] { $name } : annoncé { $announced } pour l’ensemble, et la somme de { $number } résultat annoncé par { $level } est de { $sum }.
   *[other] { $name } : annoncé { $announced } pour l’ensemble, et la somme des { $number } résultats annoncés par { $level } est de { $sum }.
    }
# {name}: announced {share}, and {votes} of {all} {counted} are {computed}.
s-name-announced-share-and-votes-of-all-counted-are-computed = { $name } : annoncé { $share }, et { $votes } sur { $all } ({ $counted }) font { $computed }.
# {name} elected
s-name-elected = { $name } l’emporte
# {name}: from "{from}" to "{to}" it falls from {before} to {after}, by {difference}.
s-name-from-from-to-to-it-falls-from-before-to-after-by-difference = { $name } : de « { $from } » à « { $to } », baisse de { $before } à { $after }, soit { $difference }.
# {name}: from "{from}" to "{to}" it gains {votes} votes.
s-name-from-from-to-to-it-gains-votes-votes = { $name } : de « { $from } » à « { $to } », gain de { $votes } voix.
# {name} has {excess} votes fewer than the sheets in hand already hold
s-name-has-excess-votes-fewer-than-the-sheets-in-hand-already-hold = { $name } a { $excess } voix de moins que n’en contiennent déjà les procès-verbaux disponibles
# {name} (sheets: {some} of {all})
s-name-sheets-some-of-all = { $name } (procès-verbaux : { $some } sur { $all })
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# {names} elected
s-names-elected = { $names } l’emportent
# needed there
s-needed-there = nécessaire dans ces bureaux
# neighbours per station
s-neighbours-per-station = voisins par bureau
# neighbours vote alike in every honest country, and a place of its own kind is unlike its neighbours
s-neighbours-vote-alike-in-every-honest-country-and-a-place-of-its-own = dans tout pays honnête, des voisins votent de manière semblable, et un lieu d’un genre particulier ne ressemble pas à ses voisins
# net excess, share of votes
s-net-excess-share-of-votes = excédent net, en part des voix
# net excess within regions, share of votes
s-net-excess-within-regions-share-of-votes = excédent net au sein des régions, en part des voix
# no ballots
s-no-ballots = aucun bulletin
# no ballots are stated
s-no-ballots-are-stated = aucun nombre de bulletins n’est indiqué
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sans bulletins déposés, pas de votes
# no ballots, or counts that exceed one another
s-no-ballots-or-counts-that-exceed-one-another = aucun bulletin, ou des décomptes dont l’un dépasse l’autre
# no column for {count}
s-no-column-for-count = pas de colonne pour les { $count }
# no column for {one} and {other}
s-no-column-for-one-and-other = pas de colonne pour les { $one } ni pour les { $other }
# no column for the image's address
s-no-column-for-the-image-s-address = pas de colonne pour l’adresse de l’image
# no column that names a station
s-no-column-that-names-a-station = pas de colonne qui indique un bureau
# no coordinates
s-no-coordinates = aucune coordonnée
# no cut-off was given, and a trend over the count is usual
s-no-cut-off-was-given-and-a-trend-over-the-count-is-usual = aucun seuil n’a été donné, et une tendance au fil du dépouillement est habituelle
# no graph of neighbours could be built
s-no-graph-of-neighbours-could-be-built = aucun graphe de voisins n’a pu être construit
# no latitude and longitude that can be used
s-no-latitude-and-longitude-that-can-be-used = aucune latitude ni longitude exploitable
# no law of the shares holds in every honest election
s-no-law-of-the-shares-holds-in-every-honest-election = aucune loi des parts ne vaut pour toute élection honnête
# no line with an error can be fitted on both sides of the cut-off
s-no-line-with-an-error-can-be-fitted-on-both-sides-of-the-cut-off = aucune droite assortie d’une erreur ne peut être ajustée des deux côtés du seuil
# no moment of arrival that can be used
s-no-moment-of-arrival-that-can-be-used = aucun moment d’arrivée exploitable
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = pas plus de bureaux ni d’électeurs que n’en comporte la base
# no null or blank votes are stated
s-no-null-or-blank-votes-are-stated = aucun nombre de votes nuls ou blancs n’est indiqué
# no null says how turnout and share of honest stations lie together
s-no-null-says-how-turnout-and-share-of-honest-stations-lie-together = aucune hypothèse nulle ne dit comment se situent ensemble la participation et la part de bureaux honnêtes
# no number, and no word for missing that the plan lists (layout.missing)
s-no-number-and-no-word-for-missing-that-the-plan-lists-layout-missing = ce n’est ni un nombre ni un mot marquant une valeur manquante que le plan répertorie (layout.missing)
# no other sums
s-no-other-sums = aucune autre somme
# no parent unit among its children
s-no-parent-unit-among-its-children = aucune unité parente parmi ses subdivisions
# no register of stations
s-no-register-of-stations = pas de registre des bureaux
# no registered voters
s-no-registered-voters = aucun électeur inscrit
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sans électeurs inscrits, pas de votes
# no roll is stated
s-no-roll-is-stated = aucune liste électorale n’est indiquée
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = aucune ligne n’est le double d’une autre de son bureau
# no share or no place in the order
s-no-share-or-no-place-in-the-order = aucune part, ou aucune place dans l’ordre
# no station counts more than {votes} votes, as the plan says
s-no-station-counts-more-than-votes-votes-as-the-plan-says = aucun bureau ne compte plus de { $votes } voix, comme l’indique le plan
# no station counts more votes than it was issued ballots
s-no-station-counts-more-votes-than-it-was-issued-ballots = aucun bureau ne compte plus de voix qu’il ne lui a été délivré de bulletins
# no stations lie on one side of the typical ones
s-no-stations-lie-on-one-side-of-the-typical-ones = aucun bureau ne se situe d’un côté des bureaux typiques
# no such count is stated
s-no-such-count-is-stated = aucun décompte de ce genre n’est indiqué
# no totals row among the stations
s-no-totals-row-among-the-stations = aucune ligne de totaux parmi les bureaux
# no turnout is usual
s-no-turnout-is-usual = aucune participation n’est habituelle
# no unreported station counts more votes than the register has voters for it
s-no-unreported-station-counts-more-votes-than-the-register-has-voters = aucun bureau non reçu ne compte plus de voix que le registre ne lui attribue d’électeurs
# no usable coordinates are stated
s-no-usable-coordinates-are-stated = aucune coordonnée exploitable n’est indiquée
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sans suffrages exprimés, pas de voix pour les choix
# no value
s-no-value = aucune valeur
# no vote for the selection
s-no-vote-for-the-selection = aucune voix pour le choix
# no vote in stations without a sheet, if {assumption}
s-no-vote-in-stations-without-a-sheet-if-assumption = aucune voix dans les bureaux sans procès-verbal, si { $assumption }
# no vote in stations without a sheet (not used, another is smaller), if {assumption}
s-no-vote-in-stations-without-a-sheet-not-used-another-is-smaller-if = aucune voix dans les bureaux sans procès-verbal (borne non utilisée, une autre est plus petite), si { $assumption }
# nobody
s-nobody = personne
# normal corrected for skewness, against the exact chances of each station's redrawn count
s-normal-corrected-for-skewness-against-the-exact-chances-of-each = normale corrigée de l’asymétrie, par rapport aux probabilités exactes du décompte généré à nouveau pour chaque bureau
# not-collected
s-not-collected = non collecté
# not every selection has a count
s-not-every-selection-has-a-count = au moins un choix n’a pas de décompte
# not everything is even
s-not-everything-is-even = tout n’est pas pair
# not-in-source
s-not-in-source = absent de la source
# not in the plan: set {key}
s-not-in-the-plan-set-key = absent du plan : définir { $key }
# not in yet
s-not-in-yet = pas encore reçu
# not known
s-not-known = inconnu
# not published: {what}
s-not-published-what = donnée non publiée : { $what }
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = rien ne diminue d’un communiqué au suivant
# null ballots go with age, schooling, protest and the board's habits in clean elections
s-null-ballots-go-with-age-schooling-protest-and-the-board-s-habits-in = dans des élections sans manipulation, les bulletins nuls vont de pair avec l’âge, l’instruction, la protestation et les habitudes des membres du bureau
# null or blank votes
s-null-or-blank-votes = votes nuls ou blancs
# null votes
s-null-votes = votes nuls
# {number} blank votes
s-number-blank-votes = { $number ->
    [one] { $number } vote blanc
   *[other] { $number } votes blancs
    }
# {number} draws
s-number-draws = { $number ->
    [one] { $number } tirage
   *[other] { $number } tirages
    }
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } ligne exclue par { $code } : { $rule }
   *[other] { $number } lignes exclues par { $code } : { $rule }
    }
# {number} from {source}
s-number-from-source = { $source } : { $number }
# {number} further announced results are not drawn here.
s-number-further-announced-results-are-not-drawn-here = { $number ->
    [one] { $number } autre résultat annoncé n’est pas représenté ici.
   *[other] { $number } autres résultats annoncés ne sont pas représentés ici.
    }
# {number} further selections with fewer votes are not drawn.
s-number-further-selections-with-fewer-votes-are-not-drawn = { $number ->
    [one] { $number } autre choix, avec moins de voix, n’est pas représenté.
   *[other] { $number } autres choix, avec moins de voix, ne sont pas représentés.
    }
# {number} in {unit}
s-number-in-unit = { $number } dans { $unit }
# {number} in {units} further units
s-number-in-units-further-units = { $units ->
    [one] { $number } dans { $units } autre unité
   *[other] { $number } dans { $units } autres unités
    }
# {number} {kind}
s-number-kind = { $number } « { $kind } »
# {number} more cells of the row could not be used.
s-number-more-cells-of-the-row-could-not-be-used = { $number ->
    [one] { $number } autre cellule de la ligne n’était pas exploitable.
   *[other] { $number } autres cellules de la ligne n’étaient pas exploitables.
    }
# {number} null votes
s-number-null-votes = { $number ->
    [one] { $number } vote nul
   *[other] { $number } votes nuls
    }
# {number} of no unit
s-number-of-no-unit = { $number } hors de toute unité
# {number} {reason}
s-number-reason = { $reason } : { $number }
# {number} rows for this station disagree, and every count of one is exactly twice the other's: {places}.
s-number-rows-for-this-station-disagree-and-every-count-of-one-is = { $number } lignes relatives à ce bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre : { $places }.
# {number} rows for this station disagree: {places}.
s-number-rows-for-this-station-disagree-places = { $number } lignes relatives à ce bureau divergent : { $places }.
# {number} selections, and {setting} is {least}
s-number-selections-and-setting-is-least = { $number } choix, et { $setting } vaut { $least }
# {number} stations
s-number-stations = { $number ->
    [one] { $number } bureau
   *[other] { $number } bureaux
    }
# {number} stations are not in "{source}": {keys}.
s-number-stations-are-not-in-source-keys = { $number } bureaux ne sont pas dans « { $source } » : { $keys }.
# {number} stations have no sheet that counts
s-number-stations-have-no-sheet-that-counts = { $number ->
    [one] { $number } bureau n’a aucun procès-verbal qui compte
   *[other] { $number } bureaux n’ont aucun procès-verbal qui compte
    }
# {number} stations newly counted
s-number-stations-newly-counted = { $number ->
    [one] { $number } bureau nouvellement compté
   *[other] { $number } bureaux nouvellement comptés
    }
# {number} {things}
s-number-things = { $number } { $things }
# {number} too few
s-number-too-few = il en manque { $number }
# {number} too many
s-number-too-many = { $number } de trop
# {number} votes
s-number-votes = { $number } voix
# {observed} of {all} {what}, where {expected} are expected
s-observed-of-all-what-where-expected-are-expected = { $what } : { $observed } sur { $all }, le nombre attendu étant { $expected }
# of
s-of = portant sur
# of all added
s-of-all-added = du total ajouté
# of {number}
s-of-number = sur { $number }
# of the others
s-of-the-others = des autres
# of the published
s-of-the-published = des publiés
# of the whole contest
s-of-the-whole-contest = pour l’ensemble du scrutin
# of them expected
s-of-them-expected = nombre attendu de ceux-ci
# of them nearest to the whole percent
s-of-them-nearest-to-the-whole-percent = dont au plus près du pourcentage entier
# of these expected
s-of-these-expected = nombre attendu de ces derniers
# of those differ
s-of-those-differ = dont divergents
# {one} and {other}
s-one-and-other = { $one } et { $other }
# {one} and {other} go to the second round
s-one-and-other-go-to-the-second-round = { $one } et { $other } accèdent au second tour
# one count for each station
s-one-count-for-each-station = un seul décompte par bureau
# one row for each station
s-one-row-for-each-station = une seule ligne par bureau
# only in the first
s-only-in-the-first = dans la première seulement
# only in the second
s-only-in-the-second = dans la seconde seulement
# open
s-open = ouverte
# order
s-order = ordre
# outcome
s-outcome = issue
# outside of the band
s-outside-of-the-band = hors de la bande
# over {number}
s-over-number = plus de { $number }
# overdispersion of the largest selection within groups
s-overdispersion-of-the-largest-selection-within-groups = surdispersion du choix le plus important au sein des groupes
# p
s-p = p
# p, corrected for the number of announced results
s-p-corrected-for-the-number-of-announced-results = p, corrigée pour le nombre de résultats annoncés
# (p = {p} after correction)
s-p-p-after-correction = (p = { $p } après correction)
# p-value
s-p-value = valeur p
# p-value in share alone
s-p-value-in-share-alone = valeur p pour la part seule
# p-value in turnout alone
s-p-value-in-turnout-alone = valeur p pour la participation seule
# p-value of so little difference
s-p-value-of-so-little-difference = valeur p d’une différence aussi faible
# p-value of so much difference
s-p-value-of-so-much-difference = valeur p d’une différence aussi forte
# p-value of that dip
s-p-value-of-that-dip = valeur p de ce dip
# p-value of the correlation, by exchange within groups
s-p-value-of-the-correlation-by-exchange-within-groups = valeur p de la corrélation, par échange au sein des groupes
# p-value of the percent in excess
s-p-value-of-the-percent-in-excess = valeur p du pourcentage en excédent
# p-value of the shares' dip
s-p-value-of-the-shares-dip = valeur p du dip des parts
# p-value of the sharpest share, times the shares
s-p-value-of-the-sharpest-share-times-the-shares = valeur p de la part la plus saillante, multipliée par le nombre de parts
# p-value under permutation
s-p-value-under-permutation = valeur p par permutation
# p-value with that inflation
s-p-value-with-that-inflation = valeur p avec cette inflation
# part of all ballots up to there
s-part-of-all-ballots-up-to-there = proportion de tous les bulletins jusque-là
# part of stations stuffed a little, in the model
s-part-of-stations-stuffed-a-little-in-the-model = proportion de bureaux avec un léger bourrage, dans le modèle
# part of stations stuffed fully, in the model
s-part-of-stations-stuffed-fully-in-the-model = proportion de bureaux avec un bourrage complet, dans le modèle
# part of stations that the model misplaces
s-part-of-stations-that-the-model-misplaces = proportion de bureaux que le modèle place mal
# parts of the whole
s-parts-of-the-whole = parties du tout
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source } ; à comparer)
# pending
s-pending = en attente
# percent in excess that one resample in twenty reaches
s-percent-in-excess-that-one-resample-in-twenty-reaches = pourcentage en excédent qu’un rééchantillon sur vingt atteint
# percent of stations in excess
s-percent-of-stations-in-excess = pourcentage de bureaux en excédent
# percentages end in 0 or 5
s-percentages-end-in-0-or-5 = pourcentages se terminant par 0 ou 5
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = les pourcentages se terminent par 0 ou 5 aussi souvent que le veut le hasard
# perhaps a number with thousands separators, which the plan does not declare
s-perhaps-a-number-with-thousands-separators-which-the-plan-does-not = peut-être un nombre avec des séparateurs de milliers, que le plan ne déclare pas
# place
s-place = emplacement
# {place}: by at most {votes} votes
s-place-by-at-most-votes-votes = { $place } : de { $votes } voix au plus
# {place}: weight {weight}, {checks}
s-place-weight-weight-checks = { $place } : poids { $weight }, { $checks }
# {place} with {votes} votes
s-place-with-votes-votes = { $place } avec { $votes } voix
# placebo cut-offs
s-placebo-cut-offs = seuils placebo
# places that differ in turnout differ in preference in clean elections too
s-places-that-differ-in-turnout-differ-in-preference-in-clean-elections = des lieux dont la participation diffère ont aussi des préférences différentes dans des élections sans manipulation
# plurality
s-plurality = majorité relative
# polling station
s-polling-station = bureau de vote
# polling stations
s-polling-stations = bureaux de vote
# possible final share
s-possible-final-share = part finale possible
# {premise}, it counts at least {stations} stations, and only {unpublished} are not among the {published} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {floor}.
s-premise-it-counts-at-least-stations-stations-and-only-unpublished-are = { $least ->
    [one] { $premise }, le nombre de bureaux comptés est de { $stations } au moins, et celui des bureaux absents des { $published } publiés n’est que de { $unpublished } : au moins { $least } procès-verbal publié y figure donc, et celui qui a le moins de voix pour { $name } en contient { $floor }.
   *[other] { $premise }, le nombre de bureaux comptés est de { $stations } au moins, et celui des bureaux absents des { $published } publiés n’est que de { $unpublished } : au moins { $least } procès-verbaux publiés y figurent donc, et les { $least } d’entre eux qui ont le moins de voix pour { $name } en contiennent { $floor }.
    }
# {premise}, it counts at most {stations} stations, and no choice of so many holds more than {ceiling} votes for {name}, even if the {unpublished} unpublished stations gave it all that they can.
s-premise-it-counts-at-most-stations-stations-and-no-choice-of-so-many = { $premise }, le nombre de bureaux comptés est de { $stations } au plus, et aucun ensemble possible d’autant de bureaux ne contient plus de { $ceiling } voix pour { $name }, même si les bureaux non publiés ({ $unpublished }) lui donnaient toutes celles qu’ils peuvent donner.
# probability of as many or more
s-probability-of-as-many-or-more = probabilité d’un nombre au moins aussi élevé
# {published} published stations against {others} that are not, by the register. Nobody drew them at random, so there is no p-value: a standardised difference (d) says how far apart the groups are, and one below 0.1 is usually called small.
s-published-published-stations-against-others-that-are-not-by-the = { $published ->
    [one] { $published } bureau publié face à { $others } qui ne le sont pas, d’après le registre. Personne ne les a tirés au sort, si bien qu’il n’y a pas de valeur p : une différence standardisée (d) indique l’écart entre les groupes, et une différence inférieure à 0,1 est d’ordinaire dite petite.
   *[other] { $published } bureaux publiés face à { $others } qui ne le sont pas, d’après le registre. Personne ne les a tirés au sort, si bien qu’il n’y a pas de valeur p : une différence standardisée (d) indique l’écart entre les groupes, et une différence inférieure à 0,1 est d’ordinaire dite petite.
    }
# published sheets
s-published-sheets = procès-verbaux publiés
# published sheets counted at least
s-published-sheets-counted-at-least = procès-verbaux publiés comptés, au moins
# {range}: {stations} ({share})
s-range-stations-share = { $range } : { $stations } ({ $share })
# region
s-region = région
# regions
s-regions = régions
# regions differ, so that clean elections are not normal either
s-regions-differ-so-that-clean-elections-are-not-normal-either = les régions diffèrent, de sorte que des élections sans manipulation ne suivent pas non plus une loi normale
# register
s-register = registre
# register of stations
s-register-of-stations = registre des bureaux
# registered voters
s-registered-voters = électeurs inscrits
# registered voters expected
s-registered-voters-expected = électeurs inscrits attendus
# registered voters reported
s-registered-voters-reported = électeurs inscrits dans les bureaux reçus
# repeats expected
s-repeats-expected = nombre attendu de répétitions
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } sur un nombre inconnu
# {reported} of {expected} polling stations
s-reported-of-expected-polling-stations = { $expected ->
    [one] { $reported } bureau de vote sur { $expected }
   *[other] { $reported } des { $expected } bureaux de vote
    }
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } sur { $expected } ({ $share })
# {reported} registered voters are reported, and the frame has {expected}.
s-reported-registered-voters-are-reported-and-the-frame-has-expected = Électeurs inscrits dans les bureaux reçus : { $reported } ; dans la base : { $expected }.
# {reported} stations are reported, and the frame has {expected}.
s-reported-stations-are-reported-and-the-frame-has-expected = { $reported ->
    [one] { $reported } bureau est reçu, et la base en comporte { $expected }.
   *[other] { $reported } bureaux sont reçus, et la base en comporte { $expected }.
    }
# row {number}
s-row-number = ligne { $number }
# rows
s-rows = lignes
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } ligne, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
   *[other] { $rows } lignes, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
    }
# rule
s-rule = règle
# run-off of {one} and {other}
s-run-off-of-one-and-other = second tour entre { $one } et { $other }
# saddle point of the Poisson-binomial
s-saddle-point-of-the-Poisson-binomial = point-selle de la loi Poisson-binomiale
# {scope}; announced with {reported}, {sheets} added up
s-scope-announced-with-reported-sheets-added-up = { $scope } ; annonce portant sur { $reported }, addition de { $sheets }
# {scope}; announced without saying with how many stations, {sheets} added up
s-scope-announced-without-saying-with-how-many-stations-sheets-added-up = { $scope } ; annonce sans indication du nombre de bureaux, addition de { $sheets }
# second
s-second = seconde
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = les deuxièmes chiffres se répartissent comme ceux de décomptes générés à nouveau
# selection
s-selection = choix
# {selection} between {low} and {high}
s-selection-between-low-and-high = { $selection } entre { $low } et { $high }
# selection's votes reported at the stations in excess
s-selection-s-votes-reported-at-the-stations-in-excess = voix du choix déclarées dans les bureaux en excédent
# selections in the contest
s-selections-in-the-contest = choix dans le scrutin
# {share} (computed {computed})
s-share-computed-computed = { $share } (calculé : { $computed })
# share ending in 0 or 5
s-share-ending-in-0-or-5 = proportion se terminant par 0 ou 5
# share of adjacent pairs
s-share-of-adjacent-pairs = proportion de paires de chiffres voisins
# share of clean stations
s-share-of-clean-stations = proportion de bureaux sans manipulation
# share of clean stations, R̂
s-share-of-clean-stations-R = proportion de bureaux sans manipulation, R̂
# share of clean stations, effective draws
s-share-of-clean-stations-effective-draws = proportion de bureaux sans manipulation, nombre effectif de tirages
# share of clean stations, lower end of the interval
s-share-of-clean-stations-lower-end-of-the-interval = proportion de bureaux sans manipulation, borne inférieure de l’intervalle
# share of clean stations, median
s-share-of-clean-stations-median = proportion de bureaux sans manipulation, médiane
# share of clean stations, spread between chains
s-share-of-clean-stations-spread-between-chains = proportion de bureaux sans manipulation, dispersion entre chaînes
# share of clean stations, upper end of the interval
s-share-of-clean-stations-upper-end-of-the-interval = proportion de bureaux sans manipulation, borne supérieure de l’intervalle
# share of counts ending in 0 or 5
s-share-of-counts-ending-in-0-or-5 = proportion de décomptes se terminant par 0 ou 5
# share of draws with more than 90% clean stations
s-share-of-draws-with-more-than-90-clean-stations = proportion de tirages avec plus de 90 % de bureaux sans manipulation
# share of extreme stations
s-share-of-extreme-stations = proportion de bureaux extrêmes
# share of extreme stations, R̂
s-share-of-extreme-stations-R = proportion de bureaux extrêmes, R̂
# share of extreme stations, effective draws
s-share-of-extreme-stations-effective-draws = proportion de bureaux extrêmes, nombre effectif de tirages
# share of extreme stations, lower end of the interval
s-share-of-extreme-stations-lower-end-of-the-interval = proportion de bureaux extrêmes, borne inférieure de l’intervalle
# share of extreme stations, median
s-share-of-extreme-stations-median = proportion de bureaux extrêmes, médiane
# share of extreme stations, spread between chains
s-share-of-extreme-stations-spread-between-chains = proportion de bureaux extrêmes, dispersion entre chaînes
# share of extreme stations, upper end of the interval
s-share-of-extreme-stations-upper-end-of-the-interval = proportion de bureaux extrêmes, borne supérieure de l’intervalle
# share of incremental stations
s-share-of-incremental-stations = proportion de bureaux incrémentaux
# share of incremental stations, R̂
s-share-of-incremental-stations-R = proportion de bureaux incrémentaux, R̂
# share of incremental stations, effective draws
s-share-of-incremental-stations-effective-draws = proportion de bureaux incrémentaux, nombre effectif de tirages
# share of incremental stations, lower end of the interval
s-share-of-incremental-stations-lower-end-of-the-interval = proportion de bureaux incrémentaux, borne inférieure de l’intervalle
# share of incremental stations, median
s-share-of-incremental-stations-median = proportion de bureaux incrémentaux, médiane
# share of incremental stations, spread between chains
s-share-of-incremental-stations-spread-between-chains = proportion de bureaux incrémentaux, dispersion entre chaînes
# share of incremental stations, upper end of the interval
s-share-of-incremental-stations-upper-end-of-the-interval = proportion de bureaux incrémentaux, borne supérieure de l’intervalle
# share of percentages ending in 0 or 5
s-share-of-percentages-ending-in-0-or-5 = proportion de pourcentages se terminant par 0 ou 5
# share of repeated pairs
s-share-of-repeated-pairs = proportion de paires répétées
# share of stations not of the clean component
s-share-of-stations-not-of-the-clean-component = proportion de bureaux hors de la composante sans manipulation
# share of the ballots
s-share-of-the-ballots = part des bulletins
# share of the ballots up to there
s-share-of-the-ballots-up-to-there = part des bulletins jusque-là
# {share} of the stations
s-share-of-the-stations = { $share } des bureaux
# share of the votes in hand
s-share-of-the-votes-in-hand = part des voix disponibles
# {share} up to a turnout of {turnout}
s-share-up-to-a-turnout-of-turnout = { $share } jusqu’à une participation de { $turnout }
# share with the most stations in excess
s-share-with-the-most-stations-in-excess = part où les bureaux en excédent sont les plus nombreux
# share without those votes
s-share-without-those-votes = part sans ces voix
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = les parts ne s’accumulent pas sur des valeurs isolées
# shares have one hump
s-shares-have-one-hump = les parts ne présentent qu’une bosse
# shares in excess
s-shares-in-excess = parts en excédent
# shares of clean elections are not normal, and small stations spread more
s-shares-of-clean-elections-are-not-normal-and-small-stations-spread = les parts d’élections sans manipulation ne suivent pas une loi normale, et les petits bureaux sont plus dispersés
# sharpest share
s-sharpest-share = part la plus saillante
# sheet
s-sheet = procès-verbal
# sheets
s-sheets = procès-verbaux
# sheets equal but for one selection
s-sheets-equal-but-for-one-selection = procès-verbaux identiques sauf pour un choix
# sheets just after
s-sheets-just-after = procès-verbaux juste après
# sheets just after the cut-off
s-sheets-just-after-the-cut-off = procès-verbaux juste après le seuil
# sheets just before
s-sheets-just-before = procès-verbaux juste avant
# sheets just before the cut-off
s-sheets-just-before-the-cut-off = procès-verbaux juste avant le seuil
# sheets repeat another
s-sheets-repeat-another = procès-verbaux qui en répètent un autre
# sheets that repeat another
s-sheets-that-repeat-another = procès-verbaux qui en répètent un autre
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = les procès-verbaux présentant un problème comptent et sont signalés
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = les procès-verbaux présentant un problème comptent et sont signalés, sauf pour { $codes }
# sheets with a share and a place in the order
s-sheets-with-a-share-and-a-place-in-the-order = procès-verbaux ayant une part et une place dans l’ordre
# sheets with it
s-sheets-with-it = procès-verbaux où il figure
# sheets without the count
s-sheets-without-the-count = procès-verbaux sans ce décompte
# {shown} of {all} rows
s-shown-of-all-rows = lignes affichées : { $shown } sur { $all }
# size
s-size = taille
# skewness
s-skewness = asymétrie
# skewness, lower end
s-skewness-lower-end = asymétrie, borne inférieure
# skewness of the logarithmic vote rate
s-skewness-of-the-logarithmic-vote-rate = asymétrie du logarithme du taux de voix
# skewness, upper end
s-skewness-upper-end = asymétrie, borne supérieure
# slope of the line
s-slope-of-the-line = pente de la droite
# slope of the share less the mean share
s-slope-of-the-share-less-the-mean-share = pente de la part moins la part moyenne
# slope of the share on turnout
s-slope-of-the-share-on-turnout = pente de la part en fonction de la participation
# slope of the share within regions
s-slope-of-the-share-within-regions = pente de la part au sein des régions
# slope of votes per registered voter on turnout
s-slope-of-votes-per-registered-voter-on-turnout = pente des voix par électeur inscrit en fonction de la participation
# slope of votes per voter within regions
s-slope-of-votes-per-voter-within-regions = pente des voix par électeur au sein des régions
# small counts
s-small-counts = petits décomptes
# so many counts lie about the least count used that this bound alone makes digits uneven
s-so-many-counts-lie-about-the-least-count-used-that-this-bound-alone = tant de décomptes se situent au voisinage du plus petit décompte retenu que cette borne suffit à elle seule à rendre les chiffres inégalement répartis
# so small a selection's votes lie where its voters live, and a few places with high turnouts meet the rule
s-so-small-a-selection-s-votes-lie-where-its-voters-live-and-a-few = les voix d’un choix aussi petit se trouvent là où vivent ses électeurs, et quelques lieux à forte participation satisfont à la règle
# {some} of {all}
s-some-of-all = { $some } sur { $all }
# {some} of {all} ({share})
s-some-of-all-share = { $some } sur { $all } ({ $share })
# source
s-source = source
# "{source}" does not state the same: {each}.
s-source-does-not-state-the-same-each = « { $source } » n’indique pas la même chose : { $each }.
# "{source}" ({place}) does not state the same: {each}.
s-source-place-does-not-state-the-same-each = « { $source } » ({ $place }) n’indique pas la même chose : { $each }.
# {source}: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-source-rows-rows-read-used-used-quarantined-quarantined-excluded = { $source } : { $rows } (lignes lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
# spread of the share below
s-spread-of-the-share-below = dispersion de la part, au-dessous
# spread of turnout below
s-spread-of-turnout-below = dispersion de la participation, au-dessous
# standard deviation
s-standard-deviation = écart type
# standard deviation around the line beyond counting
s-standard-deviation-around-the-line-beyond-counting = écart type autour de la droite, au-delà de l’effet du comptage
# standard deviation of shares beyond random splits
s-standard-deviation-of-shares-beyond-random-splits = écart type des parts au-delà de répartitions aléatoires
# standard deviation over stations
s-standard-deviation-over-stations = écart type sur les bureaux
# standard error, clustered
s-standard-error-clustered = erreur type, par grappes
# standard error of that
s-standard-error-of-that = erreur type de cette valeur
# standard error of that, clustered
s-standard-error-of-that-clustered = erreur type de cette valeur, par grappes
# station
s-station = bureau
# station {key}
s-station-key = bureau { $key }
# station {key} ({place})
s-station-key-place = bureau { $key } ({ $place })
# stations
s-stations = bureaux
# {stations}. Ballots are {ballots}.
s-stations-Ballots-are-ballots = { $stations }. On entend par bulletins : { $ballots }.
# stations above with a q-value of 0.05 or less
s-stations-above-with-a-q-value-of-0-05-or-less = bureaux au-dessus ayant une valeur q de 0,05 ou moins
# stations are beyond the limit on either side
s-stations-are-beyond-the-limit-on-either-side = bureaux au-delà de la limite, d’un côté ou de l’autre
# stations at a whole percent
s-stations-at-a-whole-percent = bureaux à un pourcentage entier
# stations below with a q-value of 0.05 or less
s-stations-below-with-a-q-value-of-0-05-or-less = bureaux au-dessous ayant une valeur q de 0,05 ou moins
# stations beyond the limit above
s-stations-beyond-the-limit-above = bureaux au-delà de la limite, au-dessus
# stations beyond the limit below
s-stations-beyond-the-limit-below = bureaux au-delà de la limite, au-dessous
# stations beyond the limit on either side
s-stations-beyond-the-limit-on-either-side = bureaux au-delà de la limite, d’un côté ou de l’autre
# {stations}; {centres} centres. Ballots are {ballots}.
s-stations-centres-centres-Ballots-are-ballots = { $centres ->
    [one] { $stations } ; { $centres } centre. On entend par bulletins : { $ballots }.
   *[other] { $stations } ; { $centres } centres. On entend par bulletins : { $ballots }.
    }
# stations counted
s-stations-counted = bureaux comptés
# stations counted at least
s-stations-counted-at-least = bureaux comptés, au moins
# stations counted at most
s-stations-counted-at-most = bureaux comptés, au plus
# stations expected
s-stations-expected = bureaux attendus
# stations expected there
s-stations-expected-there = nombre de bureaux attendu à cet endroit
# stations have a share of {share}
s-stations-have-a-share-of-share = bureaux ayant une part de { $share }
# stations have a turnout ({turnout} beyond chance) or a share ({share} beyond chance) of a whole percent
s-stations-have-a-turnout-turnout-beyond-chance-or-a-share-share-beyond = bureaux dont la participation ({ $turnout } au-delà du hasard) ou la part ({ $share } au-delà du hasard) est un pourcentage entier
# {stations}; how many should report is not known
s-stations-how-many-should-report-is-not-known = { $stations } ; le nombre de bureaux qui devraient communiquer leurs résultats n’est pas connu
# stations in
s-stations-in = bureaux reçus
# stations in clusters
s-stations-in-clusters = bureaux dans des agrégats
# stations in groups that are large enough
s-stations-in-groups-that-are-large-enough = bureaux dans des groupes assez grands
# stations left out
s-stations-left-out = bureaux non retenus
# stations missing
s-stations-missing = bureaux manquants
# stations newly counted at least
s-stations-newly-counted-at-least = bureaux nouvellement comptés, au moins
# stations newly counted at most
s-stations-newly-counted-at-most = bureaux nouvellement comptés, au plus
# {stations} of {all} polling stations whose sheets count: those with {registered} registered voters or more, and ballots that do not exceed them. Ballots are {ballots}.
s-stations-of-all-polling-stations-whose-sheets-count-those-with = { $stations } des { $all } bureaux de vote dont le procès-verbal compte : ceux qui ont { $registered } électeurs inscrits ou plus, et dont les bulletins ne dépassent pas ce nombre. On entend par bulletins : { $ballots }.
# stations of that share
s-stations-of-that-share = bureaux ayant cette part
# stations of the size and range it can use
s-stations-of-the-size-and-range-it-can-use = bureaux de la taille et de la plage exploitables
# stations of the size it can use
s-stations-of-the-size-it-can-use = bureaux de la taille exploitable
# stations reported
s-stations-reported = bureaux reçus
# {stations} stations, about {ballots} ballots each, spread {spread}
s-stations-stations-about-ballots-ballots-each-spread-spread = { $stations ->
    [one] { $stations } bureau, environ { $ballots } bulletins par bureau, dispersion { $spread }
   *[other] { $stations } bureaux, environ { $ballots } bulletins par bureau, dispersion { $spread }
    }
# stations that it can use
s-stations-that-it-can-use = bureaux exploitables
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = bureaux que le registre ne comporte pas : { $number }
# stations there
s-stations-there = bureaux à cet endroit
# stations unlike their neighbours
s-stations-unlike-their-neighbours = bureaux qui ne ressemblent pas à leurs voisins
# stations used
s-stations-used = bureaux utilisés
# {stations} where {reason}
s-stations-where-reason = { $stations } où { $reason }
# stations with 25 votes for it and for others
s-stations-with-25-votes-for-it-and-for-others = bureaux ayant 25 voix pour lui et pour d’autres
# stations with a second digit
s-stations-with-a-second-digit = bureaux ayant un deuxième chiffre
# stations with a value and coordinates
s-stations-with-a-value-and-coordinates = bureaux ayant une valeur et des coordonnées
# stations with ballots
s-stations-with-ballots = bureaux ayant des bulletins
# stations with enough votes
s-stations-with-enough-votes = bureaux ayant assez de voix
# stations with enough votes and a predictor
s-stations-with-enough-votes-and-a-predictor = bureaux ayant assez de voix et un prédicteur
# stations with registered voters
s-stations-with-registered-voters = bureaux ayant des électeurs inscrits
# stolen votes
s-stolen-votes = les voix volées
# stolen votes of the model
s-stolen-votes-of-the-model = voix volées selon le modèle
# stolen votes of the model, R̂
s-stolen-votes-of-the-model-R = voix volées selon le modèle, R̂
# stolen votes of the model, effective draws
s-stolen-votes-of-the-model-effective-draws = voix volées selon le modèle, nombre effectif de tirages
# stolen votes of the model, lower end of the interval
s-stolen-votes-of-the-model-lower-end-of-the-interval = voix volées selon le modèle, borne inférieure de l’intervalle
# stolen votes of the model, median
s-stolen-votes-of-the-model-median = voix volées selon le modèle, médiane
# stolen votes of the model, spread between chains
s-stolen-votes-of-the-model-spread-between-chains = voix volées selon le modèle, dispersion entre chaînes
# stolen votes of the model, upper end of the interval
s-stolen-votes-of-the-model-upper-end-of-the-interval = voix volées selon le modèle, borne supérieure de l’intervalle
# sum
s-sum = somme
# Σ announced selections
s-sum-announced-selections = Σ choix annoncés
# {sum} (announced − tabulated)
s-sum-announced-tabulated = { $sum } (annoncé − totalisé)
# sum of squared differences
s-sum-of-squared-differences = somme des carrés des différences
# Σ parts
s-sum-parts = Σ parties
# Σ selections
s-sum-selections = Σ choix
# Σ selections ≠ twice the valid votes
s-sum-selections-twice-the-valid-votes = Σ choix ≠ deux fois les suffrages exprimés
# Σ selections = valid votes
s-sum-selections-valid-votes = Σ choix = suffrages exprimés
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $some ->
    [one] somme portant sur { $some } bureau sur { $all }
   *[other] somme portant sur { $some } bureaux sur { $all }
    }
# suppressed
s-suppressed = non divulgué
# tab
s-tab = tabulation
# tables
s-tables = bureaux
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = les bureaux d’un même centre diffèrent au moins autant que le font des répartitions aléatoires
# tabulated
s-tabulated = totalisé
# tabulated {percent}
s-tabulated-percent = { $percent } totalisé
# `{text}`: {reason}.
s-text-reason = `{ $text }` : { $reason }.
# textbook p
s-textbook-p = p classique
# textbook p against Benford
s-textbook-p-against-Benford = p classique par rapport à la loi de Benford
# textbook p-value of Spearman's
s-textbook-p-value-of-Spearman-s = valeur p classique de la corrélation de Spearman
# textbook p-value of normality
s-textbook-p-value-of-normality = valeur p classique de la normalité
# ; that is more than it should be, and p is too small here
s-that-is-more-than-it-should-be-and-p-is-too-small-here =  ; c’est plus que cela ne devrait, et p est trop petite ici
# the announcement does not say how many stations it counts
s-the-announcement-does-not-say-how-many-stations-it-counts = l’annonce n’indique pas combien de bureaux elle compte
# the ballots cast that the sheet states
s-the-ballots-cast-that-the-sheet-states = les bulletins déposés que le procès-verbal indique
# the chains disagree about {what}: R̂ is {rhat}, at most {most} was asked for, and the chains' means are {means}; their warm-ups explained the election by shares of clean, incremental and extreme stations (and a log density below the best) of {explanations}
s-the-chains-disagree-about-what-R-is-rhat-at-most-most-was-asked-for = les chaînes sont en désaccord sur { $what } : R̂ est de { $rhat }, { $most } au plus était demandé, et les moyennes des chaînes sont { $means } ; leurs phases d’initialisation ont expliqué l’élection par des proportions de bureaux sans manipulation, incrémentaux et extrêmes (et une log-densité inférieure à la meilleure) de { $explanations }
# the contest
s-the-contest = le scrutin
# the count is too small for its last digit
s-the-count-is-too-small-for-its-last-digit = le décompte est trop petit pour son dernier chiffre
# the density of {what} has a higher place below 0.3 than its first maximum above, which is then a ripple
s-the-density-of-what-has-a-higher-place-below-0-3-than-its-first = la densité de { $what } a un point plus haut au-dessous de 0,3 que son premier maximum au-dessus, lequel n’est alors qu’une ondulation
# the density of {what} has no maximum above 0.3
s-the-density-of-what-has-no-maximum-above-0-3 = la densité de { $what } n’a pas de maximum au-dessus de 0,3
# the digit of almost every count
s-the-digit-of-almost-every-count = le chiffre de presque tous les décomptes
# the dip of these shares is not defined
s-the-dip-of-these-shares-is-not-defined = le dip de ces parts n’est pas défini
# the distance from the line
s-the-distance-from-the-line = la distance à la droite
# the first digit
s-the-first-digit = le premier chiffre
# the first of these that has it wins: {taken}.
s-the-first-of-these-that-has-it-wins-taken = la première de ces sources qui comporte le bureau l’emporte : { $taken }.
# the first two go to a second round
s-the-first-two-go-to-a-second-round = les deux premiers accèdent au second tour
# the frame's {voters} voters are all there are, and no station counts more papers than it has voters
s-the-frame-s-voters-voters-are-all-there-are-and-no-station-counts-more = les électeurs sont en tout les { $voters } de la base, et aucun bureau ne compte plus de bulletins qu’il n’a d’électeurs
# the frame's {voters} voters are all there are, the rolls on the sheets in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-on-the-sheets-in = les électeurs sont en tout les { $voters } de la base, les listes électorales indiquées sur les procès-verbaux disponibles sont exactes, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
# the frame's {voters} voters are all there are, the rolls that "{source}" states for {stations} of the stations in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-that-source = { $stations ->
    [one] les électeurs sont en tout les { $voters } de la base, la liste électorale que « { $source } » indique pour { $stations } des bureaux reçus est exacte, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
   *[other] les électeurs sont en tout les { $voters } de la base, les listes électorales que « { $source } » indique pour { $stations } des bureaux reçus sont exactes, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
    }
# the graph would have {edges} edges; at most {most} are held
s-the-graph-would-have-edges-edges-at-most-most-are-held = le graphe aurait { $edges } arêtes ; il en est admis { $most } au plus
# the image's address
s-the-image-s-address = l’adresse de l’image
# the last digits have no chi-square
s-the-last-digits-have-no-chi-square = les derniers chiffres n’ont pas de khi-deux
# the latitude
s-the-latitude = la latitude
# the lead now
s-the-lead-now = avance actuelle
# the logarithmic vote rate
s-the-logarithmic-vote-rate = le logarithme du taux de voix
# the longitude
s-the-longitude = la longitude
# the mixture of the votes
s-the-mixture-of-the-votes = le mélange des voix
# the model has a name for no other cause of an uneven election: votes lost on the way, strategic voting, regions that differ and voters who turn out for one side look like its components, and in simulated clean elections half of the stations do
s-the-model-has-a-name-for-no-other-cause-of-an-uneven-election-votes = le modèle n’a de nom pour aucune autre cause d’une élection inégale : des voix perdues en chemin, un vote stratégique, des régions qui diffèrent et des électeurs qui se mobilisent pour un seul camp ressemblent à ses composantes, et dans des élections sans manipulation simulées, la moitié des bureaux y ressemblent
# the model knows no regions, and two laboratories' fits differ five-fold
s-the-model-knows-no-regions-and-two-laboratories-fits-differ-five-fold = le modèle ne connaît pas de régions, et les ajustements de deux laboratoires diffèrent d’un facteur cinq
# the moment of arrival
s-the-moment-of-arrival = le moment d’arrivée
# the number of registered voters
s-the-number-of-registered-voters = le nombre d’électeurs inscrits
# the {number} stations without a sheet
s-the-number-stations-without-a-sheet = { $number ->
    [one] le seul bureau sans procès-verbal ({ $number })
   *[other] les { $number } bureaux sans procès-verbal
    }
# the only table of its centre, or a centre with votes of one kind only
s-the-only-table-of-its-centre-or-a-centre-with-votes-of-one-kind-only = l’unique bureau de son centre, ou un centre dont les voix sont toutes d’une même sorte
# the order
s-the-order = l’ordre
# the order of most sheets
s-the-order-of-most-sheets = l’ordre de la plupart des procès-verbaux
# the outcome would be certain all the same
s-the-outcome-would-be-certain-all-the-same = l’issue serait malgré tout certaine
# the outcome would be open
s-the-outcome-would-be-open = l’issue serait ouverte
# the pairs of digits have no chi-square
s-the-pairs-of-digits-have-no-chi-square = les paires de chiffres n’ont pas de khi-deux
# the part
s-the-part = la partie
# the part exceeds the whole
s-the-part-exceeds-the-whole = la partie dépasse le tout
# the plan does not say how many stations there are, or fewer than are in, or the announcement counts more
s-the-plan-does-not-say-how-many-stations-there-are-or-fewer-than-are-in = le plan n’indique pas combien il y a de bureaux, ou en indique moins qu’il n’y en a de reçus, ou l’annonce en compte davantage
# the plan says not how many stations there are
s-the-plan-says-not-how-many-stations-there-are = le plan n’indique pas combien il y a de bureaux
# the predictor
s-the-predictor = le prédicteur
# the register
s-the-register = le registre
# the register lists a station once
s-the-register-lists-a-station-once = le registre mentionne un bureau une seule fois
# the same in standard deviations
s-the-same-in-standard-deviations = le même en écarts types
# the same without stuffing
s-the-same-without-stuffing = la même sans bourrage
# the second digit
s-the-second-digit = le deuxième chiffre
# the selection's share
s-the-selection-s-share = la part du choix
# the setting `{name}` {why}
s-the-setting-name-why = le paramètre `{ $name }` { $why }
# the share
s-the-share = la part
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = la part ne fait pas de saut à un moment du dépouillement
# the share of clean stations
s-the-share-of-clean-stations = la proportion de bureaux sans manipulation
# the share of extreme stations
s-the-share-of-extreme-stations = la proportion de bureaux extrêmes
# the share of incremental stations
s-the-share-of-incremental-stations = la proportion de bureaux incrémentaux
# the share, which is 0 or 1,
s-the-share-which-is-0-or-1 = la part, qui est 0 ou 1,
# the sheets in hand being true, but for those just counted
s-the-sheets-in-hand-being-true-but-for-those-just-counted = la véracité des procès-verbaux disponibles, hormis ceux qui viennent d’être comptés
# the sheets of {stations}
s-the-sheets-of-stations = les procès-verbaux de { $stations }
# the spreads are not numbers
s-the-spreads-are-not-numbers = les dispersions ne sont pas des nombres
# the stations without a sheet
s-the-stations-without-a-sheet = les bureaux sans procès-verbal
# the sum is too small: arbitrary counts are on the grid too often
s-the-sum-is-too-small-arbitrary-counts-are-on-the-grid-too-often = la somme est trop petite : des décomptes arbitraires tombent trop souvent sur la grille
# the table is small, alone in its centre, or in a centre with votes of one kind only
s-the-table-is-small-alone-in-its-centre-or-in-a-centre-with-votes-of = le bureau est petit, seul dans son centre, ou dans un centre dont les voix sont toutes d’une même sorte
# the totals
s-the-totals = les totaux
# the value
s-the-value = la valeur
# the votes of all selections
s-the-votes-of-all-selections = les voix de tous les choix
# the whole contest
s-the-whole-contest = l’ensemble du scrutin
# their registered voters
s-their-registered-voters = leurs électeurs inscrits
# their votes at least
s-their-votes-at-least = leurs voix, au moins
# their votes at most
s-their-votes-at-most = leurs voix, au plus
# ; these data are outside of what was measured
s-these-data-are-outside-of-what-was-measured =  ; ces données sont hors de ce qui a été mesuré
# theta, from the share above
s-theta-from-the-share-above = thêta, d’après la part, au-dessus
# they do not say how many stations were newly counted
s-they-do-not-say-how-many-stations-were-newly-counted = ils n’indiquent pas combien de bureaux ont été nouvellement comptés
# to {number}
s-to-number = jusqu’à { $number }
# too few placebo cut-offs fit beside the given one
s-too-few-placebo-cut-offs-fit-beside-the-given-one = trop peu de seuils placebo trouvent place à côté de celui qui est donné
# too few registered voters
s-too-few-registered-voters = trop peu d’électeurs inscrits
# too few votes
s-too-few-votes = trop peu de voix
# total {total}, of {checks}
s-total-total-of-checks = total { $total }, issu de { $checks }
# trials
s-trials = essais
# turnout
s-turnout = la participation
# turnout of that peak, percent
s-turnout-of-that-peak-percent = participation de ce pic, en pour cent
# turnout or share next to 100%
s-turnout-or-share-next-to-100 = participation ou part proche de 100 %
# two sources have the same stations
s-two-sources-have-the-same-stations = deux sources ont les mêmes bureaux
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = deux sources indiquent la même chose pour un bureau
# two statements cannot both be true
s-two-statements-cannot-both-be-true = deux affirmations ne peuvent être vraies à la fois
# two stations have different sheets
s-two-stations-have-different-sheets = deux bureaux ont des procès-verbaux différents
# typical share
s-typical-share = part typique
# typical turnout
s-typical-turnout = participation typique
# {unit} (in {others})
s-unit-in-others = { $unit } (dans { $others })
# {unit} with {stations}
s-unit-with-stations = l’unité { $unit }, avec { $stations }
# {units} further units
s-units-further-units = { $units ->
    [one] { $units } autre unité
   *[other] { $units } autres unités
    }
# unknown
s-unknown = inconnu
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = nombre inconnu sur { $expected } (les procès-verbaux n’indiquent pas leur liste électorale)
# unremarkable
s-unremarkable = sans particularité
# unusual
s-unusual = inhabituel
# up to {most}
s-up-to-most = jusqu’à { $most }
# upper end over alphas that fit as well
s-upper-end-over-alphas-that-fit-as-well = borne supérieure sur les alphas qui s’ajustent aussi bien
# {used} of {all} polling stations whose sheets count
s-used-of-all-polling-stations-whose-sheets-count = { $used } des { $all } bureaux de vote dont le procès-verbal compte
# {used} stations
s-used-stations = { $used ->
    [one] { $used } bureau
   *[other] { $used } bureaux
    }
# {used} stations ({left_out} left out)
s-used-stations-left-out-left-out = { $used ->
    [one] { $used } bureau (non retenus : { $left_out })
   *[other] { $used } bureaux (non retenus : { $left_out })
    }
# {used}; {stations} should report
s-used-stations-should-report = { $used } ; sur { $stations } dont les résultats sont attendus
# valid, null and blank votes added up
s-valid-null-and-blank-votes-added-up = les suffrages exprimés, les votes nuls et les votes blancs, additionnés
# valid + null + blank
s-valid-null-blank = exprimés + nuls + blancs
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = exprimés + nuls + blancs = bulletins déposés
# {valid} valid, {null} and {blank}: {papers} papers
s-valid-valid-null-and-blank-papers-papers = { $papers ->
    [one] { $valid } exprimés, { $null } et { $blank } : { $papers } bulletin
   *[other] { $valid } exprimés, { $null } et { $blank } : { $papers } bulletins
    }
# {valid} valid, {others}: {papers} papers
s-valid-valid-others-papers-papers = { $papers ->
    [one] { $valid } exprimés, { $others } : { $papers } bulletin
   *[other] { $valid } exprimés, { $others } : { $papers } bulletins
    }
# {valid} valid votes
s-valid-valid-votes = { $valid } suffrages exprimés
# valid votes
s-valid-votes = suffrages exprimés
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = suffrages exprimés ≤ bulletins déposés
# values
s-values = valeurs
# vote
s-vote = voix
# voters added to the roll
s-voters-added-to-the-roll = électeurs ajoutés à la liste électorale
# voters on the roll or added to it
s-voters-on-the-roll-or-added-to-it = électeurs figurant sur la liste électorale ou ajoutés à celle-ci
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $some ->
    [one] { $voters }, somme portant sur { $some } bureau sur { $all }
   *[other] { $voters }, somme portant sur { $some } bureaux sur { $all }
    }
# votes
s-votes = voix
# votes at stake
s-votes-at-stake = voix en jeu
# votes at whole percents beyond those elsewhere
s-votes-at-whole-percents-beyond-those-elsewhere = voix aux pourcentages entiers au-delà de celles observées ailleurs
# votes beyond the usual ratio at turnouts far above the centre reach the share of the selection's votes that is set (far_share, a tenth unless the plan says otherwise), are not made up by deficits elsewhere, and remain within regions where these are known; a rule set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)
s-votes-beyond-the-usual-ratio-at-turnouts-far-above-the-centre-reach = les voix au-delà du rapport habituel, à des participations bien supérieures au centre, atteignent la part des voix du choix qui est fixée (far_share, un dixième sauf indication contraire du plan), ne sont pas compensées par des déficits ailleurs et subsistent au sein des régions lorsque celles-ci sont connues ; une règle établie sur sept élections (Russie 2011 et 2020, Pologne 2025 deux fois, Venezuela 2024, Albanie 2013, Canada 2011)
# votes gained
s-votes-gained = voix gagnées
# votes in hand
s-votes-in-hand = voix disponibles
# votes in {place}
s-votes-in-place = voix ({ $place })
# votes in the row
s-votes-in-the-row = voix de la ligne
# votes of {selection}
s-votes-of-selection = voix pour { $selection }
# votes on the sheet
s-votes-on-the-sheet = voix sur le procès-verbal
# votes that can still come at most
s-votes-that-can-still-come-at-most = voix qui peuvent encore arriver, au plus
# votes to come
s-votes-to-come = voix à venir
# {votes} votes for selections in hand, and at most {still} that can still come; {stations}
s-votes-votes-for-selections-in-hand-and-at-most-still-that-can-still = { $votes } voix disponibles pour les choix, et { $still } au plus qui peuvent encore arriver ; { $stations }
# votes with turnout and share from 95%
s-votes-with-turnout-and-share-from-95 = voix avec une participation et une part à partir de 95 %
# {what} has {found} values, and {expected} were expected
s-what-has-found-values-and-expected-were-expected = { $found ->
    [one] { $what } : { $found } valeur, alors que { $expected } étaient attendues
   *[other] { $what } : { $found } valeurs, alors que { $expected } étaient attendues
    }
# {what} is the same at every station
s-what-is-the-same-at-every-station = { $what } ne varie pas d’un bureau à l’autre
# {what} (p {p})
s-what-p-p = { $what } (p { $p })
# what was found
s-what-was-found = ce qui a été constaté
# whether a ballot is for the selection
s-whether-a-ballot-is-for-the-selection = le fait qu’un bulletin soit ou non pour le choix
# whether a result ends in 0 or 5
s-whether-a-result-ends-in-0-or-5 = le fait qu’un résultat se termine ou non par 0 ou 5
# {who} announced the same votes as these sheets hold, selection by selection.
s-who-announced-the-same-votes-as-these-sheets-hold-selection-by = { $who } a annoncé les mêmes voix que celles que contiennent ces procès-verbaux, choix par choix.
# {who} announced {votes} for {selection}, and these sheets hold {tabulated}: {difference}.
s-who-announced-votes-for-selection-and-these-sheets-hold-tabulated = { $who } a annoncé { $votes } pour { $selection }, et ces procès-verbaux en contiennent { $tabulated } : { $difference }.
# {who} ({date})
s-who-date = { $who } ({ $date })
# whole contest
s-whole-contest = ensemble du scrutin
# whole percentages are no more frequent than chance makes them
s-whole-percentages-are-no-more-frequent-than-chance-makes-them = les pourcentages entiers ne sont pas plus fréquents que ne le veut le hasard
# , with {voters} registered voters
s-with-voters-registered-voters = { $voters ->
    [one] , avec { $voters } électeur inscrit
   *[other] , avec { $voters } électeurs inscrits
    }
# within groups, the share of null ballots or of the selection
s-within-groups-the-share-of-null-ballots-or-of-the-selection = au sein des groupes, la part des bulletins nuls ou celle du choix
# without a predictor
s-without-a-predictor = sans prédicteur
# without flagged sheets
s-without-flagged-sheets = sans les procès-verbaux signalés
# without groups, regions that differ make several modes innocently
s-without-groups-regions-that-differ-make-several-modes-innocently = sans groupes, des régions qui diffèrent produisent plusieurs modes de façon innocente
# {without_sheet}.
s-without-sheet = { $without_sheet }.
# {without_sheet}; nothing in the plan or on the sheets bounds the votes that they can hold.
s-without-sheet-nothing-in-the-plan-or-on-the-sheets-bounds-the-votes = { $without_sheet } ; rien, ni dans le plan ni sur les procès-verbaux, ne borne le nombre de voix qu’il peut y avoir.
# {without_sheet}; they can hold at most {votes} votes.
s-without-sheet-they-can-hold-at-most-votes-votes = { $without_sheet } ; il peut s’y trouver { $votes } voix au plus.
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [voix en jeu : { $votes }]
# worst-case lead
s-worst-case-lead = avance dans le pire des cas
# z of counts ending in 0 or 5
s-z-of-counts-ending-in-0-or-5 = z des décomptes se terminant par 0 ou 5
# z of percentages ending in 0 or 5
s-z-of-percentages-ending-in-0-or-5 = z des pourcentages se terminant par 0 ou 5
# z of the mean digit
s-z-of-the-mean-digit = z du chiffre moyen
# z under randomisation
s-z-under-randomisation = z sous randomisation
# zero
s-zero = zéro
# {statistic} {value}
s-statistic-value = { $statistic } = { $value }
