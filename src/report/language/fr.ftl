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
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Un lien erroné dans le tableau ; une photographie unique qui montre deux procès-verbaux.
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = Additionnés, ils contiennent { $votes } pour les choix : { $each }.
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Un pourcentage annoncé n’est pas, aux décimales imprimées, le décompte annoncé rapporté à la somme annoncée, quel que soit l’arrondi usuel appliqué.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Un résultat annoncé déclare compter plus de bureaux que la base n’en comporte.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = { $number ->
    [one] Et { $number } autre, repris ici et détaillé dans le rapport JSON : { $listed }.
   *[other] Et { $number } autres, regroupés ici et détaillés un par un dans le rapport JSON : { $listed }.
    }
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = D’après ces procès-verbaux : { $decision } ; si ces procès-verbaux disent vrai, cela est certain, quoi que donnent les { $votes } qui peuvent encore arriver.
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = D’après ces procès-verbaux : { $decision } ; rien ne borne ce que contiennent les procès-verbaux manquants, de sorte que cela ne peut être dit ni certain ni ouvert.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = D’après ces procès-verbaux : { $decision } ; rien ne manque.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = D’après ces procès-verbaux : { $decision } ; cela reste ouvert, puisque { $votes } peuvent encore arriver.
# Contents
s-Contents = Sommaire
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Scrutin { $contest } : { $rule } ; gagnants : { $winners }. scrutineer { $version }, graine « { $seed } ».
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Des corrections faites entre la publication des procès-verbaux et l’annonce, des bureaux annulés, un groupe de choix compté différemment.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = Des décomptes se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Des décomptes arrondis par l’organisme qui les publie ; des touches de clavier qui se bloquent ; beaucoup de petits décomptes.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Des décomptes arrondis ou estimés par l’organisme qui les publie ; beaucoup de petits décomptes ; l’habitude d’un opérateur de saisie dans une colonne.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Des décomptes arrondis ou estimés par l’organisme qui les publie ; l’habitude d’un opérateur de saisie.
# Coverage
s-Coverage = Couverture
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Chaque choix a été saisi par parti puis de nouveau en somme, ou un total a été lu comme un choix de plus.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Chaque décompte annoncé est exactement un pourcentage arrondi de la somme, comme si les décomptes avaient été calculés à partir des pourcentages.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Tous les décomptes de cette partie de la publication sont des nombres pairs, comme si tout avait été doublé.
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Électeurs supplémentaires admis par bureau : { $extra }. Les copies sont recherchées parmi les procès-verbaux comptant au moins { $votes } voix pour au moins { $selections } choix.
# Findings
s-Findings = Constats
# Findings: {counts}.
s-Findings-counts = Constats : { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Procès-verbaux signalés, qui enfreignent une règle et comptent néanmoins : { $flagged } sur { $all }.
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Constats relevés : { $counts } ; chacun avec son emplacement et avec ce qui a la même apparence sans aucun acte répréhensible.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = D’un communiqué d’une série au suivant, un choix gagne plus de voix que les bureaux nouvellement comptés n’en peuvent contenir, ou moins qu’ils n’en contiennent nécessairement : les deux communiqués et les procès-verbaux publiés ne peuvent être tous vrais.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = D’un communiqué d’une série au suivant, les voix augmentent mais pas les bureaux comptés, ou les bureaux augmentent mais pas les voix.
# How much is in
s-How-much-is-in = Ce qui est reçu
# How to re-derive this
s-How-to-re-derive-this = Comment reproduire ce rapport
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSSIBLE
# INCOMPLETE
s-INCOMPLETE = INCOMPLET
# INCONSISTENT
s-INCONSISTENT = INCOHÉRENT
# In short
s-In-short = En bref
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = Cette annonce ne peut être vraie si ces procès-verbaux le sont.
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Bilan des lignes : { $rows } (lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
# Looks the same:
s-Looks-the-same = A la même apparence :
# Looks the same: {explanation}
s-Looks-the-same-explanation = A la même apparence : { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Produit par scrutineer { $version }. Un constat est un point à examiner, non un verdict sur quiconque.
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
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = Aucun résultat n’a été annoncé avec des décomptes auxquels les procès-verbaux puissent être confrontés.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = Aucun contrôle statistique n’a été demandé, ce qui ne vaut pas approbation.
# None.
s-None = Aucun.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Non vérifié, ce qui ne vaut pas approbation : { $rules }.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] Sur { $all } résultats annoncés, { $some } ne peut être vrai si ces procès-verbaux le sont.
   *[other] Sur { $all } résultats annoncés, { $some } ne peuvent être vrais si ces procès-verbaux le sont.
    }
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Issue du scrutin : { $decision } ; certaine si les procès-verbaux disponibles disent vrai, quoi que contiennent ceux qui manquent.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Issue du scrutin : { $decision } ; rien ne borne ce que contiennent les procès-verbaux manquants.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Issue du scrutin : { $decision } ; ouverte, les procès-verbaux manquants pourraient la changer.
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = Arrondis à l’entier, des pourcentages se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Des lieux dont les résultats arrivent tard parce qu’ils sont éloignés, grands ou dépouillés ailleurs ; des votes par correspondance comptés en dernier.
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Des bulletins de vote par correspondance ou de vote anticipé délivrés par un autre organisme ; un décompte des bulletins au lieu des enveloppes.
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Des régions ou des villages qui votent davantage et différemment ; une campagne qui mobilise un camp. L’estimation n’est pas un décompte de faux votes.
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
# SHA-256
s-SHA-256 = SHA-256
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Des choix ont des voix, alors que le procès-verbal indique zéro suffrage exprimé ou n’en indique pas le nombre.
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
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = Les bureaux spéciaux (hôpitaux, voyageurs, militaires) n’ont souvent pas de liste électorale propre.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = Les feuilles de calcul sont souvent publiées avec leurs totaux.
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Des bureaux ont les mêmes résultats plus souvent que le hasard ne le rend probable.
# Stations in, by {level}
s-Stations-in-by-level = Bureaux reçus, par { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Des bureaux dont la taille est planifiée ; une règle qui scinde ou regroupe les bureaux à un nombre rond d’électeurs.
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Des résultats proviennent de bureaux qui ne figurent pas au registre.
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Des bureaux qui devraient communiquer leurs résultats n’ont aucun procès-verbal qui compte.
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Sommes des procès-verbaux qui comptent
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = La somme des pourcentages annoncés n’est pas égale à 100, aux arrondis près.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = Le résultat annoncé diffère de la somme des procès-verbaux alors que tous les bureaux sont reçus de part et d’autre.
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = La somme des résultats annoncés de toutes les unités d’un niveau n’est pas égale à l’ensemble annoncé par la même source.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = La somme des voix annoncées de tous les choix n’est pas égale aux suffrages exprimés annoncés.
# The command
s-The-command = La commande
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = La somme des bulletins comptés n’est pas égale aux bulletins déposés qu’indique le procès-verbal.
# The files
s-The-files = Les fichiers
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Les deux derniers chiffres des décomptes sont identiques, ou voisins, moins ou plus souvent que ne le veut le hasard.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = La ligne des bulletins a été omise lorsque le procès-verbal a été rempli ou recopié.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = La ligne de la somme a été omise lorsque le procès-verbal a été rempli ou recopié.
# The numbers of this picture
s-The-numbers-of-this-picture = Les nombres de cette figure
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = Le registre mentionne un bureau plus d’une fois ; il n’est attendu qu’une fois.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = La même image est publiée pour deux bureaux.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = Le même plan, les mêmes fichiers et la même version donnent cette page, ainsi que tous les autres formats, octet pour octet, sur toute machine et avec un nombre quelconque de fils d’exécution. Version { $version }, graine « { $seed } » :
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = Le même procès-verbal figure plus d’une fois, avec les mêmes décomptes.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Les deuxièmes chiffres des décomptes ne ressemblent pas à ceux de décomptes générés à nouveau à partir des bulletins propres à chaque bureau. La loi de Benford n’est pas l’étalon retenu.
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = Les paramètres qui modifient ce qui compte et ce qui est constaté figurent dans le plan ; le rapport JSON les reprend, avec chacun des éléments que cette page regroupe : unités, procès-verbaux qui ne comptent pas, constats et lignes de contrôle.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = À un moment du dépouillement, la part fait un saut plus grand qu’à tout autre moment pour lequel aucun événement n’est mentionné.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = Les comptes du procès-verbal tombent exactement juste lorsque deux de ses décomptes sont intervertis.
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = Le procès-verbal ne fait état d’aucun vote.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = La distribution des parts des bureaux présente plus d’une bosse, une fois retiré le niveau propre à chaque région.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = Les bureaux d’un même centre diffèrent moins entre eux que ne le feraient des répartitions aléatoires d’un même électorat.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Les deux champs comptent des choses différentes dans cette source, ou ont été intervertis.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Les suffrages exprimés dépassent à eux seuls les bulletins déposés.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = La somme des voix des choix est exactement le double des suffrages exprimés.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = La somme des voix des choix n’est pas égale aux suffrages exprimés qu’indique le procès-verbal.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = Ceux des autres codes figurent dans l’audit complet.
# To the answer
s-To-the-answer = Aller à la réponse
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totaux de { $number } bureau
   *[other] Totaux de { $number } bureaux
    }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Deux copies d’une même exportation additionnées. Le seul hasard produit cela une fois sur 2 à la puissance du nombre de décomptes.
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
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Des électeurs ajoutés le jour du vote, des attestations permettant de voter ailleurs, une liste électorale mise à jour après sa publication.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Des électeurs ajoutés le jour du vote, des bulletins détériorés remplacés et comptés deux fois.
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Voix : { $first }, sur { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Des votes de l’étranger ou de bureaux spéciaux qui ne relèvent d’aucune unité ; des communiqués de moments différents.
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Des votes ont été comptés, alors que le procès-verbal indique zéro bulletin déposé ou n’en indique pas le nombre.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Des votes ont été comptés, alors que la liste électorale du bureau ne compte aucun électeur ou manque.
# What is seen:
s-What-is-seen = Ce que l’on voit :
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = On ne peut dire ce que les procès-verbaux manquants pourraient changer : aucun procès-verbal ne compte, ou la règle du scrutin n’est pas compatible avec ses gagnants.
# What was read
s-What-was-read = Ce qui a été lu
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = les voix d’un choix gardent leur rapport à celles des autres quand la participation augmente
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = un procès-verbal se contredit, ou deux sources divergent
# a sheet reports votes
s-a-sheet-reports-votes = un procès-verbal fait état de votes
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = la liste électorale d’un bureau est celle du registre
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = tous les derniers chiffres sont aussi fréquents que le veut le hasard
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = une annonce ne compte pas plus de bureaux qu’il n’y en a
# an image belongs to one station
s-an-image-belongs-to-one-station = une image appartient à un seul bureau
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = un accroissement est compatible avec les bureaux dont il peut provenir
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , ainsi que 1 procès-verbal d’un bureau absent du registre
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … et { $number } de plus, le tout figurant dans le rapport JSON
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}et { $number } hors registre
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = { $number ->
    [one] , ainsi que { $number } procès-verbal de bureau absent du registre
   *[other] , ainsi que { $number } procès-verbaux de bureaux absents du registre
    }
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = les décomptes annoncés ne sont pas reconstitués à partir de pourcentages
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = la somme des parties annoncées est égale à l’ensemble annoncé
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = la somme des pourcentages annoncés est égale à 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = les pourcentages annoncés correspondent aux décomptes annoncés
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = la somme des choix annoncés est égale aux suffrages exprimés annoncés
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = annoncé − totalisé ≤ ce que peuvent contenir les bureaux non reçus
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = annoncé = totalisé quand tout est reçu
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = annoncé ≤ ce que peut contenir tout ensemble possible de bureaux
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = annoncé ≥ ce que contient tout ensemble possible de bureaux
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = annoncé ≥ ce que contiennent les procès-verbaux disponibles
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
# ballots rejected
s-ballots-rejected = bulletins rejetés
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = bulletins rejetés ≤ bulletins délivrés
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (coupé ici)
# blank
s-blank = vide
# blank votes
s-blank-votes = votes blancs
# by its byte order mark
s-by-its-byte-order-mark = d’après sa marque d’ordre des octets
# bytes
s-bytes = octets
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
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = pour les doublons discordants, la première ligne compte
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = pour les doublons discordants, la dernière ligne compte
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = pour les doublons discordants, la ligne de { $file } compte
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = les doublons discordants ne comptent pas
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = les bureaux comptés et les voix augmentent ensemble
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = les décomptes se terminent par 0 ou 5 aussi souvent que le veut le hasard
# counts stand in their own columns
s-counts-stand-in-their-own-columns = les décomptes figurent dans leurs propres colonnes
# declared
s-declared = déclaré
# detected
s-detected = détecté
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = les résultats identiques sont aussi rares que le veut le hasard
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
# evidence
s-evidence = données à l’appui
# file
s-file = fichier
# for
s-for = usage
# identical duplicates count once
s-identical-duplicates-count-once = les doublons identiques comptent une seule fois
# identical duplicates do not count
s-identical-duplicates-do-not-count = les doublons identiques ne comptent pas
# illegible
s-illegible = illisible
# image
s-image = image
# impossible
s-impossible = impossible
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improbable sous une hypothèse nulle énoncée, ou au-delà d’une règle énoncée
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
# {kind}: {number}
s-kind-number = { $kind } : { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind } : { $number } ({ $meaning })
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = les deux derniers chiffres se répartissent comme le veut le hasard
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = plus de la moitié des suffrages exprimés, ou un second tour
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = plus de la moitié, ou 40 % avec dix points d’avance, ou un second tour
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sans bulletins déposés, pas de votes
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = pas plus de bureaux ni d’électeurs que n’en comporte la base
# no parent unit among its children
s-no-parent-unit-among-its-children = aucune unité parente parmi ses subdivisions
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sans électeurs inscrits, pas de votes
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = aucune ligne n’est le double d’une autre de son bureau
# no totals row among the stations
s-no-totals-row-among-the-stations = aucune ligne de totaux parmi les bureaux
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sans suffrages exprimés, pas de voix pour les choix
# not-collected
s-not-collected = non collecté
# not everything is even
s-not-everything-is-even = tout n’est pas pair
# not-in-source
s-not-in-source = absent de la source
# not in yet
s-not-in-yet = pas encore reçu
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = rien ne diminue d’un communiqué au suivant
# null votes
s-null-votes = votes nuls
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } ligne exclue par { $code } : { $rule }
   *[other] { $number } lignes exclues par { $code } : { $rule }
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
# {number} of no unit
s-number-of-no-unit = { $number } hors de toute unité
# {number} stations
s-number-stations = { $number ->
    [one] { $number } bureau
   *[other] { $number } bureaux
    }
# {number} {things}
s-number-things = { $number } { $things }
# of {number}
s-of-number = sur { $number }
# one count for each station
s-one-count-for-each-station = un seul décompte par bureau
# one row for each station
s-one-row-for-each-station = une seule ligne par bureau
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source } ; à comparer)
# pending
s-pending = en attente
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = les pourcentages se terminent par 0 ou 5 aussi souvent que le veut le hasard
# place
s-place = emplacement
# plurality
s-plurality = majorité relative
# polling stations
s-polling-stations = bureaux de vote
# registered voters
s-registered-voters = électeurs inscrits
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } sur un nombre inconnu
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } sur { $expected } ({ $share })
# rows
s-rows = lignes
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } ligne, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
   *[other] { $rows } lignes, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
    }
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = les deuxièmes chiffres se répartissent comme ceux de décomptes générés à nouveau
# selection
s-selection = choix
# Σ selections ≠ twice the valid votes
s-selections-twice-the-valid-votes = Σ choix ≠ deux fois les suffrages exprimés
# Σ selections = valid votes
s-selections-valid-votes = Σ choix = suffrages exprimés
# {share} of the stations
s-share-of-the-stations = { $share } des bureaux
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = les parts ne s’accumulent pas sur des valeurs isolées
# shares have one hump
s-shares-have-one-hump = les parts ne présentent qu’une bosse
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = les procès-verbaux présentant un problème comptent et sont signalés
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = les procès-verbaux présentant un problème comptent et sont signalés, sauf pour { $codes }
# {shown} of {all} rows
s-shown-of-all-rows = lignes affichées : { $shown } sur { $all }
# source
s-source = source
# station {key}
s-station-key = bureau { $key }
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = bureaux que le registre ne comporte pas : { $number }
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $some ->
    [one] somme portant sur { $some } bureau sur { $all }
   *[other] somme portant sur { $some } bureaux sur { $all }
    }
# suppressed
s-suppressed = non divulgué
# tab
s-tab = tabulation
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = les bureaux d’un même centre diffèrent au moins autant que le font des répartitions aléatoires
# the first two go to a second round
s-the-first-two-go-to-a-second-round = les deux premiers accèdent au second tour
# the image's address
s-the-image-s-address = l’adresse de l’image
# the latitude
s-the-latitude = la latitude
# the longitude
s-the-longitude = la longitude
# the moment of arrival
s-the-moment-of-arrival = le moment d’arrivée
# the register lists a station once
s-the-register-lists-a-station-once = le registre mentionne un bureau une seule fois
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = la part ne fait pas de saut à un moment du dépouillement
# the whole contest
s-the-whole-contest = l’ensemble du scrutin
# two sources have the same stations
s-two-sources-have-the-same-stations = deux sources ont les mêmes bureaux
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = deux sources indiquent la même chose pour un bureau
# two statements cannot both be true
s-two-statements-cannot-both-be-true = deux affirmations ne peuvent être vraies à la fois
# two stations have different sheets
s-two-stations-have-different-sheets = deux bureaux ont des procès-verbaux différents
# {unit} (in {others})
s-unit-in-others = { $unit } (dans { $others })
# unknown
s-unknown = inconnu
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = nombre inconnu sur { $expected } (les procès-verbaux n’indiquent pas leur liste électorale)
# unusual
s-unusual = inhabituel
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = exprimés + nuls + blancs = bulletins déposés
# valid votes
s-valid-votes = suffrages exprimés
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = suffrages exprimés ≤ bulletins déposés
# vote
s-vote = voix
# voters added to the roll
s-voters-added-to-the-roll = électeurs ajoutés à la liste électorale
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $some ->
    [one] { $voters }, somme portant sur { $some } bureau sur { $all }
   *[other] { $voters }, somme portant sur { $some } bureaux sur { $all }
    }
# votes
s-votes = voix
# votes at stake
s-votes-at-stake = voix en jeu
# what was found
s-what-was-found = ce qui a été constaté
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
# without flagged sheets
s-without-flagged-sheets = sans les procès-verbaux signalés
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [voix en jeu : { $votes }]
