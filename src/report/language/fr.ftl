## The first lines of a report

contest-rule-plurality = majorité relative
contest-rule-majority = plus de la moitié des suffrages exprimés ou, à défaut, un second tour
contest-rule-forty-and-ten = plus de la moitié des voix, ou 40 % avec dix points d’avance ou, à défaut, un second tour
contest-rule-top-two = les deux choix qui ont le plus de voix accèdent au second tour
report-contest = Scrutin : { $contest }. Règle : { $rule }. Gagnants : { $winners }. Établi avec scrutineer { $version }, graine « { $seed } ».
report-findings = Constats : { $counts }.
report-findings-of-kind = { $number } « { $kind } »
report-findings-of-other-codes = Les constats des autres codes figurent dans le rapport de l’audit complet.
report-sheets-received = { $reported_n ->
    [one] Procès-verbaux reçus : { $reported } bureau sur { $expected } ({ $share }).
   *[other] Procès-verbaux reçus : { $reported } bureaux sur { $expected } ({ $share }).
    }
report-sheets-received-of-unknown-number = { $reported_n ->
    [one] Procès-verbaux reçus : { $reported } bureau. Le nombre total de bureaux n’est pas connu.
   *[other] Procès-verbaux reçus : { $reported } bureaux. Le nombre total de bureaux n’est pas connu.
    }
report-sheets-not-on-register = { $number_n ->
    [one] Des procès-verbaux proviennent aussi de { $number } bureau absent du registre.
   *[other] Des procès-verbaux proviennent aussi de { $number } bureaux absents du registre.
    }
report-votes = Voix : { $first }, sur un total de { $sum }.
report-outcome-certain = Issue d’après les procès-verbaux reçus : { $decision }. Si ces procès-verbaux disent vrai, l’issue est certaine, quoi que contiennent ceux qui manquent.
report-outcome-open = Issue d’après les procès-verbaux reçus : { $decision }. L’issue est ouverte : les procès-verbaux manquants pourraient la changer.
report-outcome-unbounded = Issue d’après les procès-verbaux reçus : { $decision }. Rien ne limite ce que peuvent contenir les procès-verbaux manquants.

## The answer at the top of the report, in five points

answer-sheets-received = { $reported_n ->
    [one] L’audit dispose des procès-verbaux de { $reported } bureau de vote sur { $expected } ({ $share }).
   *[other] L’audit dispose des procès-verbaux de { $reported } bureaux de vote sur { $expected } ({ $share }).
    }
answer-sheets-received-of-unknown-number = { $reported_n ->
    [one] L’audit dispose des procès-verbaux de { $reported } bureau de vote. Le nombre total de bureaux n’est pas connu.
   *[other] L’audit dispose des procès-verbaux de { $reported } bureaux de vote. Le nombre total de bureaux n’est pas connu.
    }
answer-sheets-not-on-register = { $number_n ->
    [one] Il dispose aussi de procès-verbaux de { $number } bureau absent du registre.
   *[other] Il dispose aussi de procès-verbaux de { $number } bureaux absents du registre.
    }
answer-rows-set-aside = { $aside_n ->
    [one] L’audit a mis de côté { $aside } ligne sur { $rows }. Chaque ligne mise de côté est répertoriée avec son motif.
   *[other] L’audit a mis de côté { $aside } lignes sur { $rows }. Chaque ligne mise de côté est répertoriée avec son motif.
    }
answer-votes-added-up = Les procès-verbaux qui comptent contiennent { $votes } voix pour l’ensemble des choix. Le plus de voix : { $each }.
answer-votes-of-selection = { $name } { $votes } ({ $share })
answer-no-announced-counts = Aucun résultat annoncé ne comporte de décomptes qui puissent être comparés aux procès-verbaux.
answer-announced-with-date = { $who } ({ $date })
answer-announced-same-votes = { $who } a annoncé les mêmes voix que celles que contiennent ces procès-verbaux, choix par choix.
answer-announced-other-votes = { $who } a annoncé { $votes } voix pour { $selection }. Ces procès-verbaux en contiennent { $tabulated } (annonce moins procès-verbaux : { $difference }).
answer-announcement-impossible = Ces procès-verbaux et cette annonce ne peuvent être vrais à la fois.
answer-announcements-impossible = { $some_n ->
    [one] { $some } résultat annoncé sur { $all } ne peut être vrai si ces procès-verbaux le sont.
   *[other] { $some } résultats annoncés sur { $all } ne peuvent être vrais si ces procès-verbaux le sont.
    }
answer-outcome-unknown = On ne peut rien dire de ce que les procès-verbaux manquants pourraient changer. Soit aucun procès-verbal ne compte, soit la règle du scrutin n’est pas compatible avec son nombre de gagnants.
answer-outcome-nothing-missing = Issue d’après ces procès-verbaux : { $decision }. Rien ne manque.
answer-outcome-certain = Issue d’après ces procès-verbaux : { $decision }. Si ces procès-verbaux disent vrai, l’issue est certaine : il peut encore arriver { $votes } voix au plus, ce qui ne peut pas changer l’issue.
answer-outcome-open = Issue d’après ces procès-verbaux : { $decision }. L’issue est ouverte, car il peut encore arriver jusqu’à { $votes } voix.
answer-outcome-unbounded = Issue d’après ces procès-verbaux : { $decision }. Rien ne limite ce que peuvent contenir les procès-verbaux manquants, de sorte que l’issue ne peut être dite ni certaine ni ouverte.
answer-findings = Constats : { $counts }. Chaque constat figure avec son emplacement et avec des causes innocentes qui ont la même apparence.
answer-no-statistical-checks = Aucun contrôle statistique n’a été demandé. Cela ne signifie pas que les résultats satisfont à de tels contrôles.

## What was read, and by which rules rows count

input-title = Ce qui a été lu
input-file = { $path }  ({ $source })
input-file-to-compare = { $path }  ({ $source } ; pour comparaison)
input-file-details = { $rows_n ->
    [one] { $rows } ligne, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
   *[other] { $rows } lignes, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
    }
encoding-source-declared = déclaré
encoding-source-byte-order-mark = d’après sa marque d’ordre des octets
encoding-source-detected = détecté
input-delimiter-tab = des tabulations
input-thousands-separator = colonne `{ $column }` : `{ $separator }` a été lu comme séparateur de milliers (détecté)
input-ledger = Bilan des lignes : { $rows } (lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
input-excluded = { $number_n ->
    [one] { $number } exclue selon { $code } : { $rule }
   *[other] { $number } exclues selon { $code } : { $rule }
    }
input-counting-rules = Règles : { $identical } ; { $conflicting } ; les lignes de totaux, les lignes d’unités parentes et les lignes sans bureau ne comptent jamais ; { $flagged }.
duplicate-rule-once = les doublons identiques comptent une seule fois
duplicate-rule-none = les doublons identiques ne comptent pas
conflict-rule-none = les doublons discordants ne comptent pas
conflict-rule-first = parmi les doublons discordants, la première ligne compte
conflict-rule-last = parmi les doublons discordants, la dernière ligne compte
conflict-rule-file = parmi les doublons discordants, la ligne de { $file } compte
input-flagged-sheets-count = un procès-verbal présentant un problème compte et est signalé
input-flagged-sheets-count-except = un procès-verbal présentant un problème compte et est signalé, sauf si le problème est { $codes }
input-checking-rules = Électeurs supplémentaires admis par bureau : { $extra }. La recherche de copies porte sur les procès-verbaux comptant au moins { $votes } voix, réparties sur au moins { $selections } choix.

## The totals of the sheets that count

totals-title = { $number_n ->
    [one] Totaux de { $number } bureau
   *[other] Totaux de { $number } bureaux
    }
totals-caption = Sommes des procès-verbaux qui comptent
totals-selection = choix
totals-votes = voix
totals-share-of = sur { $number }
totals-without-flagged-sheets = sans les procès-verbaux signalés
totals-summed-over = { $some_n ->
    [one] somme portant sur { $some } bureau sur { $all }
   *[other] somme portant sur { $some } bureaux sur { $all }
    }
totals-some-votes-missing = Dans certains procès-verbaux, les voix d’un choix manquent. Les parts sont calculées sur les voix que les procès-verbaux indiquent.
totals-flagged-sheets = Procès-verbaux signalés : { $flagged } sur { $all }. Un procès-verbal signalé enfreint une règle, mais compte.

## How much has been received

totals-coverage-title = Couverture
totals-coverage-caption = Ce qui a été reçu
totals-polling-stations = bureaux de vote
totals-received-of = { $reported } sur { $expected } ({ $share })
totals-received-of-unknown-number = { $reported } sur un nombre inconnu
totals-unknown-number-received = un nombre inconnu sur { $expected } (les procès-verbaux n’indiquent pas leurs électeurs inscrits)
totals-unknown = inconnu
totals-voters-summed-over = { $some_n ->
    [one] { $voters }, somme portant sur { $some } bureau sur { $all }
   *[other] { $voters }, somme portant sur { $some } bureaux sur { $all }
    }
totals-stations-not-on-register = bureaux reçus qui sont absents du registre : { $number }
totals-units-caption = Bureaux reçus, par { $level }

## Published stations compared with the others

representative-title = Les bureaux publiés ressemblent-ils aux autres ?
representative-introduction = { $published_n ->
    [one] { $published } bureau publié est comparé à { $others } du registre qui ne le sont pas. Personne n’a tiré au sort les bureaux publiés, si bien qu’il n’y a pas de valeur p. Une différence standardisée (d) indique l’écart entre les deux groupes. Une différence inférieure à 0,1 dans un sens ou dans l’autre est d’ordinaire dite petite.
   *[other] { $published } bureaux publiés sont comparés à { $others } du registre qui ne le sont pas. Personne n’a tiré au sort les bureaux publiés, si bien qu’il n’y a pas de valeur p. Une différence standardisée (d) indique l’écart entre les deux groupes. Une différence inférieure à 0,1 dans un sens ou dans l’autre est d’ordinaire dite petite.
    }
representative-voters = Électeurs inscrits par bureau : { $published } en moyenne dans les bureaux publiés, { $others } dans les autres (d { $difference }).
representative-earlier-election = Part du parti à l’élection précédente : { $published } des voix dans les bureaux publiés, { $others } dans les autres (d { $difference }).
representative-sizes-caption = Bureaux publiés et autres bureaux, par électeurs inscrits
representative-size = électeurs inscrits
representative-size-up-to = jusqu’à { $most }
representative-size-from-to = de { $least } à { $most }
representative-regions-caption = Bureaux publiés et autres bureaux, par région
representative-region = région
representative-stations-published = bureaux publiés
representative-stations-published-of = { $some } sur { $all }
representative-share-of-published = de tous les publiés
representative-share-of-others = de tous les autres
representative-d = d
representative-more-regions = { $number_n ->
    [one] … et { $number } autre région dans le rapport JSON
   *[other] … et { $number } autres régions dans le rapport JSON
    }

## What the missing sheets could still change

outcome-title = Ce que les procès-verbaux manquants pourraient encore changer
outcome-unknown = On ne peut rien dire. Soit aucun procès-verbal ne compte, soit la règle du scrutin n’est pas compatible avec son nombre de gagnants.
outcome-standing-without-runner-up = D’après les procès-verbaux reçus, { $leader } a le plus de voix et aucun choix n’est battu : { $decision }.
outcome-standing-level = D’après les procès-verbaux reçus, { $leader } et { $next } sont à égalité : { $decision }.
outcome-standing-last-winner = D’après les procès-verbaux reçus, le gagnant qui a le moins de voix devance { $next } de { $lead } voix : { $decision }.
outcome-standing-lead = D’après les procès-verbaux reçus, { $leader } devance { $next } de { $lead } voix : { $decision }.
outcome-no-station-missing = Tous les bureaux qui devraient communiquer leurs résultats ont un procès-verbal qui compte.
outcome-stations-missing = { $number_n ->
    [one] { $number } bureau n’a aucun procès-verbal qui compte.
   *[other] { $number } bureaux n’ont aucun procès-verbal qui compte.
    }
outcome-unknown-number-missing = Le nombre de bureaux sans procès-verbal n’est pas connu.
outcome-missing-votes = Dans les bureaux sans procès-verbal, il peut y avoir { $votes } voix au plus.
outcome-missing-votes-unbounded = Rien, ni dans le plan ni sur les procès-verbaux, ne limite le nombre de voix qu’il peut y avoir dans les bureaux sans procès-verbal.
outcome-votes-missing-on-sheets = Des voix manquent sur { $sheets } des procès-verbaux reçus. Elles peuvent ajouter { $votes } voix au plus.
outcome-votes-missing-on-sheets-included = Les voix qui manquent sur { $sheets } des procès-verbaux reçus y sont comprises.
outcome-worst-case-level = Si { $rival } recevait toutes ces voix, il y aurait égalité avec { $leader }.
outcome-worst-case-leader-ahead = Si { $rival } recevait toutes ces voix, { $leader } garderait une avance de { $lead } voix.
outcome-worst-case-rival-ahead = Si { $rival } recevait toutes ces voix, ce choix devancerait { $leader } de { $lead } voix.
outcome-verdict-nothing-missing = Rien ne manque ; les procès-verbaux reçus décident donc de l’issue.
outcome-verdict-certain = Si les procès-verbaux reçus disent vrai, l’issue est certaine : elle est la même quoi que contiennent ceux qui manquent.
outcome-verdict-open = L’issue est ouverte : les procès-verbaux manquants pourraient la changer.
outcome-verdict-neither = L’issue ne peut être dite ni certaine ni ouverte.
outcome-shares-caption = Fourchette de la part finale de chaque choix
outcome-votes-received = voix reçues
outcome-final-share-from = part finale de
outcome-final-share-to = à
outcome-shares-denominator = Les parts portent sur { $votes } voix : les voix reçues et toutes celles qui peuvent encore arriver.
outcome-can-win = Choix qui peuvent gagner, selon les voix manquantes : { $who }.
outcome-can-be-elected-outright = Choix qui peuvent être élus sans second tour, selon les voix manquantes : { $who }.
outcome-can-reach-second-round = Choix qui peuvent accéder au second tour, selon les voix manquantes : { $who }.
outcome-nobody = aucun
outcome-rivals-caption = Si toutes les voix qui peuvent encore arriver vont à un seul choix
outcome-rival = si toutes les voix à venir vont à
outcome-lead-now = avance actuelle
outcome-lead-then = avance dans ce cas
outcome-decision-then = décision dans ce cas
outcome-turnout-caption = Si la participation dans les bureaux manquants est limitée
outcome-turnout-at-most = participation maximale dans les bureaux manquants
outcome-votes-to-come = voix à venir
outcome-worst-case-lead = avance dans le pire des cas
outcome-outcome = issue
outcome-certain = certaine
outcome-open = ouverte
outcome-turnout-by-station = La limite de participation est appliquée à chaque bureau, et chaque résultat est arrondi à l’entier inférieur.
outcome-flagged-unknown-certain = { $sheets_n ->
    [one] { $sheets } des procès-verbaux qui comptent enfreint une règle portant sur ses propres chiffres. Si son contenu était tenu pour inconnu, il pourrait encore arriver jusqu’à { $votes } voix, et l’issue resterait certaine.
   *[other] { $sheets } des procès-verbaux qui comptent enfreignent une règle portant sur leurs propres chiffres. Si leur contenu était tenu pour inconnu, il pourrait encore arriver jusqu’à { $votes } voix, et l’issue resterait certaine.
    }
outcome-flagged-unknown-open = { $sheets_n ->
    [one] { $sheets } des procès-verbaux qui comptent enfreint une règle portant sur ses propres chiffres. Si son contenu était tenu pour inconnu, il pourrait encore arriver jusqu’à { $votes } voix, et l’issue serait ouverte.
   *[other] { $sheets } des procès-verbaux qui comptent enfreignent une règle portant sur leurs propres chiffres. Si leur contenu était tenu pour inconnu, il pourrait encore arriver jusqu’à { $votes } voix, et l’issue serait ouverte.
    }
outcome-certain-at = Avec les voix reçues jusqu’ici, l’issue devient certaine dès qu’il ne peut plus arriver que { $most } voix au plus. C’est le cas lorsque les bureaux reçus réunissent { $voters } des { $all } électeurs inscrits ({ $share }).
outcome-fewest-false-nothing-more = { $fewest_n ->
    [one] S’il n’arrivait rien de plus, il faudrait, pour une autre issue, qu’au moins { $fewest } des procès-verbaux reçus soit faux.
   *[other] S’il n’arrivait rien de plus, il faudrait, pour une autre issue, qu’au moins { $fewest } des procès-verbaux reçus soient faux.
    }
outcome-fewest-false = { $fewest_n ->
    [one] Pour une autre issue, il faudrait qu’au moins { $fewest } des procès-verbaux reçus soit faux.
   *[other] Pour une autre issue, il faudrait qu’au moins { $fewest } des procès-verbaux reçus soient faux.
    }
outcome-fewest-false-between = { $least_n ->
    [one] Pour une autre issue, il faudrait qu’au moins { $least } des procès-verbaux reçus soit faux, et { $most } faux procès-verbaux suffiraient.
   *[other] Pour une autre issue, il faudrait qu’au moins { $least } des procès-verbaux reçus soient faux, et { $most } faux procès-verbaux suffiraient.
    }
outcome-fewest-false-or-none = { $number_n ->
    [one] Pour une autre issue, il faudrait qu’au moins { $number } des procès-verbaux reçus soit faux, et même tous pourraient ne pas suffire.
   *[other] Pour une autre issue, il faudrait qu’au moins { $number } des procès-verbaux reçus soient faux, et même tous pourraient ne pas suffire.
    }
outcome-false-sheet-size = Cela suppose que chaque faux procès-verbal contient autant de voix que son bureau a d’électeurs.
outcome-false-sheet-size-without-roll = { $sheets_n ->
    [one] Cela suppose que chaque faux procès-verbal contient autant de voix que son bureau a d’électeurs. Si un procès-verbal n’indique pas de liste électorale ({ $sheets } procès-verbal), il est supposé contenir autant de voix que de bulletins dont il rend compte.
   *[other] Cela suppose que chaque faux procès-verbal contient autant de voix que son bureau a d’électeurs. Si un procès-verbal n’indique pas de liste électorale ({ $sheets } procès-verbaux), il est supposé contenir autant de voix que de bulletins dont il rend compte.
    }
outcome-missing-votes-to-same-rival = Cela suppose aussi que toutes les voix manquantes vont au même rival.
outcome-sheets-to-check-first = Ces procès-verbaux laissent le plus de place à un tel changement. Ils sont à examiner en premier. Leur présence dans cette liste ne dit rien contre eux :
outcome-sheet-worth = { $place } : de { $votes } voix au plus
outcome-more-sheets = … et { $number } de plus dans le rapport JSON
outcome-premises = Cela repose sur ce qui suit :
outcome-bound-zero = les bureaux sans procès-verbal ne contiennent aucune voix, si { $assumption }
outcome-bound-zero-not-used = les bureaux sans procès-verbal ne contiennent aucune voix (non utilisé : une autre limite est plus basse), si { $assumption }
outcome-bound = les bureaux sans procès-verbal contiennent { $votes } voix au plus, si { $assumption }
outcome-bound-not-used = les bureaux sans procès-verbal contiennent { $votes } voix au plus (non utilisé : une autre limite est plus basse), si { $assumption }
outcome-sheets-are-true = les procès-verbaux reçus disent vrai, hormis ceux qui sont supposés faux ci-dessus

## What the votes decide, and what limits on the missing votes rest on

decision-elected = { $name } l’emporte
decision-several-elected = { $names } l’emportent
decision-second-round = { $one } et { $other } accèdent au second tour
decision-run-off = second tour entre { $one } et { $other }
decision-tie = égalité
voters-basis-all-in = un procès-verbal a été reçu de chaque bureau qui devrait communiquer ses résultats
voters-basis-register = aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs dans le registre
voters-basis-rolls = il n’y a pas d’autres électeurs que les { $voters } de la base, les listes électorales indiquées sur les procès-verbaux reçus sont exactes, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
voters-basis-other-rolls = il n’y a pas d’autres électeurs que les { $voters } de la base, les listes électorales que « { $source } » indique pour { $stations } des bureaux reçus sont exactes, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
voters-basis-papers = il n’y a pas d’autres électeurs que les { $voters } de la base, et aucun bureau ne compte plus de bulletins qu’il n’a d’électeurs
voters-basis-extra-voters = { $number_n ->
    [one] { $assumption }, hormis { $number } électeur supplémentaire que chaque bureau peut admettre
   *[other] { $assumption }, hormis { $number } électeurs supplémentaires que chaque bureau peut admettre
    }
voters-basis-sheets-without-roll = { $sheets_n ->
    [one] { $assumption } ; { $sheets } des procès-verbaux reçus n’indique pas de liste électorale, de sorte que les électeurs de son bureau qui n’ont pas voté sont comptés ici comme non reçus
   *[other] { $assumption } ; { $sheets } des procès-verbaux reçus n’indiquent pas de liste électorale, de sorte que les électeurs de leurs bureaux qui n’ont pas voté sont comptés ici comme non reçus
    }
voters-basis-sheets-without-other-roll = { $sheets_n ->
    [one] { $assumption } ; { $sheets } procès-verbal n’a de liste électorale dans aucune des deux sources, de sorte que les bulletins dont il rend compte en tiennent lieu
   *[other] { $assumption } ; { $sheets } procès-verbaux n’ont de liste électorale dans aucune des deux sources, de sorte que les bulletins dont ils rendent compte en tiennent lieu
    }
voters-basis-station-maximum = aucun bureau ne compte plus de { $votes } voix, comme l’indique le plan
voters-basis-ballots-issued = aucun bureau ne compte plus de voix qu’il ne lui a été délivré de bulletins

## section/announced

announced-announced = Annoncé : { $name }, { $date }
announced-announced-2 = Annoncé : { $name }
completeness-complete = annoncé − totalisé
announced-announced-tabulated-not-same-stations = annoncé − totalisé (pas les mêmes bureaux)
announced-announced-3 = annoncé
announced-tabulated = totalisé
announced-announced-4 = { $percent } annoncé
announced-tabulated-2 = { $percent } totalisé
announced-sheets = { $name } (procès-verbaux : { $some } sur { $all })
announced-announced-tabulated = Annoncé et totalisé
announced-counts-rebuilt-percentages-not-tested = Décomptes reconstitués à partir de pourcentages : non contrôlé ({ $why }).
announced-scope-says-counts = Portée : { $scope } ; l’annonce déclare compter { $stations }.
announced-scope-does-not-say-how = Portée : { $scope } ; l’annonce n’indique pas combien de bureaux elle compte.
completeness-complete-scope = Les procès-verbaux couvrent tous les bureaux attendus.
announced-sheets-cover-stations = { $number_n ->
    [one] Les procès-verbaux couvrent { $number } bureau.
   *[other] Les procès-verbaux couvrent { $number } bureaux.
    }
announced-decimal = décimale
announced-decimals = décimales
announced-announced-5 = { $decimals } ; comme annoncé
announced-0-1-2-tried = { $decimals } ; 0, 1 et 2 ont été essayés
announced-counts-rebuilt-percentages-counts-exactly = { $some_n ->
    [one] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décompte sur { $all } est exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires.
   *[other] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décomptes sur { $all } sont exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires.
    }
announced-counts-rebuilt-percentages-counts-exactly-2 = { $some_n ->
    [one] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décompte sur { $counts } est exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires, avec correction pour le nombre de résultats annoncés.
   *[other] Décomptes reconstitués à partir de pourcentages ({ $decimals }) : { $some } décomptes sur { $counts } sont exactement un pourcentage arrondi de { $sum } ; p = { $p } si les décomptes étaient arbitraires, avec correction pour le nombre de résultats annoncés.
    }
announced-computed = { $share } (calculé : { $computed })

## section/bounds

bounds-announcement-does-not-say-how = l’annonce n’indique pas combien de bureaux elle compte
bounds-plan-does-not-say-how = le plan n’indique pas combien il y a de bureaux, ou en indique moins qu’il n’y en a de reçus, ou l’annonce en compte davantage
bounds-not-held-against-missing-stations = Non confronté à ce que peuvent contenir les bureaux manquants, ce qui ne vaut pas approbation : { $why }. Une différence, à elle seule, n’est alors pas une contradiction.
bounds-stations-without-sheet = { $number_n ->
    [one] le seul bureau sans procès-verbal ({ $number })
   *[other] les { $number } bureaux sans procès-verbal
    }
bounds-stations-without-sheet-2 = les bureaux sans procès-verbal
bounds-needed-there = nécessaire dans ces bureaux
bounds-hand = dans les procès-verbaux disponibles
bounds-shares-needed-stations-without-sheet = Parts nécessaires dans les bureaux sans procès-verbal
bounds-true-can-hold-most-votes = Pour que cela soit vrai, il faudrait { $votes } voix dans { $stations }, où il peut y en avoir { $most } au plus : une participation d’au moins { $needed }, contre { $in_hand } dans les bureaux reçus. Rien ne rend cela impossible.
bounds-true-would-hold-votes-turnout = Pour que cela soit vrai, il faudrait { $votes } voix dans { $stations } : une participation d’au moins { $needed }, contre { $in_hand } dans les bureaux reçus. Rien ne rend cela impossible.
bounds-votes-fewer-than-sheets-hand = { $name } a { $excess } voix de moins que n’en contiennent déjà les procès-verbaux disponibles
bounds-needs-votes-more-than-can = il faut { $excess } voix de plus qu’il ne peut encore en arriver
bounds-cannot-true-beside-sheets-hand = Cela ne peut être vrai en même temps que les procès-verbaux disponibles, quoi qu’il y ait dans { $stations } : { $each }.
bounds-least-1-sheets-would-false = Il faudrait qu’au moins 1 des procès-verbaux soit faux.
bounds-least-sheets-would-false = Il faudrait qu’au moins { $fewest } des procès-verbaux soient faux.
bounds-not-even-all-sheets-being = Même si tous les procès-verbaux étaient faux, cela ne suffirait pas.
bounds-nobody-says-stations-counts-may = Personne n’indique quels bureaux l’annonce compte. « { $share } » peut être arrondi ou tronqué : sur { $expected }, cela fait de { $from } à { $to } bureaux, de sorte qu’elle comprend au moins { $least } des { $published } procès-verbaux publiés. Quels qu’ils soient, ils contiennent :
bounds-nobody-says-stations-counts-so = Personne n’indique quels bureaux l’annonce compte : { $stations } sur { $expected }, de sorte qu’elle comprend au moins { $least } des { $published } procès-verbaux publiés. Quels qu’ils soient, ils contiennent :
bounds-no-announced-count-outside-some = Aucun décompte annoncé n’est à l’extérieur ; cela ne montre pas qu’un même ensemble de bureaux convienne à tous à la fois.
bounds-announced-counts-announced-number-stations = Les décomptes annoncés, le nombre de bureaux annoncé et les procès-verbaux publiés ne peuvent être tous vrais.
bounds-they-could-if-announcement-counted = Ils pourraient l’être si le nombre de bureaux comptés dans l’annonce ne dépassait pas { $stations } ({ $share } sur { $expected }).
bounds-least = au moins
bounds-most = au plus
bounds-too-few = il en manque { $number }
bounds-too-many = { $number } de trop
bounds-any-choice-so-many-stations = Ce que contient tout ensemble possible d’autant de bureaux
bounds-one-bulletin-next = D’un communiqué au suivant
bounds-stations-newly-counted = { $number_n ->
    [one] { $number } bureau nouvellement compté
   *[other] { $number } bureaux nouvellement comptés
    }
bounds-stations-newly-counted-2 = { $most_n ->
    [one] de { $least } à { $most } bureau nouvellement compté
   *[other] de { $least } à { $most } bureaux nouvellement comptés
    }
bounds-they-do-not-say-how = ils n’indiquent pas combien de bureaux ont été nouvellement comptés
bounds-values = { $from } → { $to } ({ $scope } ; { $stations })
bounds-before = avant
bounds-after = après
bounds-added = ajouté
bounds-all-added = du total ajouté
bounds-added-stations-newly-counted-can = Ce qui a été ajouté, et ce que peuvent contenir les bureaux nouvellement comptés
bounds-least-most-stations-newly-counted = « Au moins » et « au plus » : ce que contiennent les bureaux nouvellement comptés, quels qu’ils soient.

## section/sources

sources-sources = Sources
sources-rows-read-used-quarantined-excluded = { $source } : { $rows } (lignes lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
sources-both = dans les deux
sources-those-differ = dont divergents
sources-only-first = dans la première seulement
sources-only-second = dans la seconde seulement
sources-stations-two-sources = Bureaux de chaque paire de sources
sources-and = { $one } et { $other }
sources-not-compared-since-only-one = Non comparé, puisqu’une seule des deux sources le comporte : { $names }.
sources-no-other-sums = aucune autre somme
sources-second-over-those-stations-votes = La seconde a, sur ces bureaux : { $sums }. En tout, la différence porte sur { $votes } voix.
sources-station = bureau
sources-field = champ
sources-first = première
sources-second = seconde
sources-stations-differ = Bureaux qui diffèrent
sources-1-more-station-all-them = … et 1 autre bureau, tous figurant dans le rapport JSON
sources-more-stations-all-them-json = … et { $number } autres bureaux, tous figurant dans le rapport JSON
sources-station-once-all = Chaque bureau une seule fois, { $number } en tout :
sources-from = { $source } : { $number }
sources-first-wins = la première de ces sources qui comporte le bureau l’emporte : { $taken }.
sources-votes-station-once = Voix, chaque bureau une seule fois

## section/anomaly

anomaly-unusual = Qu’est-ce qui est inhabituel ?
anomaly-no-statistical-check-asked-no = Aucun contrôle statistique n’a été demandé, ce qui ne vaut pas approbation : [anomaly] dans le plan en demande, de même que la commande `anomalies`.
anomaly-unusual-means-improbable-under-null = Inhabituel veut dire improbable sous l’hypothèse nulle que le contrôle nomme, après correction pour le nombre de tests, ou au-delà de la règle qu’il énonce. Cela ne dit rien du pourquoi ; chaque constat est imprimé avec ce qui a la même apparence sans aucun acte répréhensible, et avec ce que donne son contrôle sur des élections sans manipulation simulées. Leur dispersion est l’écart type du logit du choix en tête entre bureaux, au-delà du hasard : 0,40 correspond à environ dix points autour d’un demi.
anomaly-check = contrôle
anomaly-checks = contrôles
anomaly-sheet = procès-verbal
anomaly-sheets = procès-verbaux
anomaly-over-whole-contest-every-own = { $checks } sur { $sheets } : pour l’ensemble du scrutin, et séparément pour chaque unité du niveau { $level }.
anomaly-over-whole-contest = { $checks } sur { $sheets } : pour l’ensemble du scrutin.
anomaly-ballots = On entend par bulletins : { $what }.
anomaly-not-asked = Non demandés : { $checks }.
anomaly-p-values-corrected-together-whole = Valeurs p corrigées ensemble : { $tests } pour l’ensemble du scrutin ({ $correction }) ; inhabituel à { $significance } ou moins.
anomaly-p-values-corrected-together-whole-2 = Valeurs p corrigées ensemble : { $tests } pour l’ensemble du scrutin ({ $correction }), { $of_regions } pour des régions ({ $for_regions }) ; inhabituel à { $significance } ou moins.
anomaly-lines-unusual-unremarkable-described-without = Lignes inhabituelles : { $unusual } ; sans particularité : { $unremarkable } ; décrites sans verdict : { $described } ; non applicables : { $refused }, ce qui ne vaut pas approbation.
anomaly-lines-unusual-them-rule-unremarkable = Lignes inhabituelles : { $unusual } (dont { $by_rule } selon une règle) ; sans particularité : { $unremarkable } ; décrites sans verdict : { $described } ; non applicables : { $refused }, ce qui ne vaut pas approbation.
anomaly-code = code
anomaly-unusual-2 = inhabituel
anomaly-unremarkable = sans particularité
anomaly-described = décrit
anomaly-n = n/a
anomaly-whole-contest = pour l’ensemble du scrutin
anomaly-lines-check-verdict = Lignes par contrôle et par verdict
anomaly-whole-contest-smallest-adjusted-p = Pour l’ensemble du scrutin : la plus petite valeur p ajustée ou, lorsque le contrôle n’en a pas à ce niveau, la ligne qui a le plus de voix en jeu, ou celle du choix en tête. Les contrôles sans code décrivent, et ne donnent lieu à aucun constat.
anomaly-values = { $statistic } = { $value }
anomaly-adjusted-p = p ajustée { $p }
anomaly-none-lines-judged-unusual-others = { $judged_n ->
    [one] Sur { $judged } ligne jugée, aucune n’est inhabituelle. Les autres sont sans verdict.
   *[other] Sur { $judged } lignes jugées, aucune n’est inhabituelle. Les autres sont sans verdict.
    }
anomaly-unusual-most-votes-stake-first = Inhabituel, le plus de voix en jeu d’abord, puis la plus petite valeur p :
anomaly-about-votes = environ { $votes } voix
anomaly-rule = selon sa règle
anomaly-1-more-line-json-report = … et 1 autre ligne, dans le rapport JSON
anomaly-more-lines-json-report = … et { $number } autres lignes, dans le rapport JSON
anomaly-of-in = { $check } pour { $what } dans { $region }
anomaly-of = { $check } pour { $what }
anomaly-p = { $what } (p { $p })
anomaly-held-against-benford-law-second = Confrontés à la loi de Benford, les deuxièmes chiffres pour { $selections } ont une valeur p de { $significance } ou moins. Cette loi n’est pas une hypothèse nulle pour des bureaux de taille planifiée et rejette des élections sans manipulation ; face à des décomptes générés à nouveau à partir des bulletins propres à chaque bureau, ils sont sans particularité.
anomaly-unusual-lines-point-stations-them = { $pointed_n ->
    [one] Des lignes inhabituelles désignent { $pointed } bureau sur { $all }, dont { $strong } avec un poids d’un demi ou plus. En faire partie ne dit rien contre un bureau : des bureaux ont cette apparence par hasard, et aussi pour des causes innocentes. Le poids d’un bureau additionne le plus grand poids de chaque contrôle qui le désigne : c’est une somme, qui peut dépasser 1. Les plus grands poids d’abord (`anomalies --station KEY` en explique un) :
   *[other] Des lignes inhabituelles désignent { $pointed } bureaux sur { $all }, dont { $strong } avec un poids d’un demi ou plus. En faire partie ne dit rien contre un bureau : des bureaux ont cette apparence par hasard, et aussi pour des causes innocentes. Le poids d’un bureau additionne le plus grand poids de chaque contrôle qui le désigne : c’est une somme, qui peut dépasser 1. Les plus grands poids d’abord (`anomalies --station KEY` en explique un) :
    }
anomaly-weight = { $place } : poids { $weight }, { $checks }
anomaly-1-more-station = … et 1 autre bureau
anomaly-more-stations = … et { $number } autres bureaux

## section/anomaly_station

anomaly-station-station = bureau { $key }
anomaly-station-sheet-does-not-count-so = Ce procès-verbal ne compte pas ({ $code }), de sorte qu’aucun contrôle ne l’a examiné.
anomaly-station-no-statistical-check-asked = Aucun contrôle statistique n’a été demandé.
anomaly-station-no-unusual-line-points = Aucune ligne inhabituelle ne le désigne.
anomaly-station-total = total { $total }, issu de { $checks }
verdict-unusual = Lignes inhabituelles qui le désignent :
verdict-unremarkable = Non inhabituelles : lignes qui le marquent et qui, au total, ne comptent pas plus de bureaux de ce genre que le hasard ne le rend probable, de sorte qu’elles ne disent rien de celui-ci et n’entrent pas dans le total :
verdict-not-applicable = Descriptions qui le marquent : elles sont sans verdict, des élections sans manipulation ont aussi de tels bureaux, et elles n’entrent pas dans le total :
verdict-unusual-sentence = { $line } : poids { $weight }
anomaly-station-marked = { $line } : marqué avec { $weight }
anomaly-station-votes = { $number } voix
anomaly-station-register = le registre
anomaly-station-values = { $file } ({ $units })
anomaly-station-registered-voters = { $voters_n ->
    [one] , avec { $voters } électeur inscrit
   *[other] , avec { $voters } électeurs inscrits
    }
anomaly-station-registered-no-sheet-could-read = Inscrit dans { $register }{ $roll } ; aucun de ses procès-verbaux n’a pu être lu dans les fichiers, de sorte qu’aucun contrôle ne peut rien en dire. Cela ne vaut pas approbation.
anomaly-station-registered-none-sheets-counts-no = Inscrit dans { $register }{ $roll } ; aucun de ses procès-verbaux ne compte. Cela ne vaut pas approbation.

## section/findings

finding-findings = Constats
finding-values = { $codes } ({ $why })
finding-not-checked-no-pass = Non vérifié, ce qui ne vaut pas approbation : { $rules }.
finding-none = Aucun.
finding-values-2 = { $kind } : { $number } ({ $meaning })
finding-finding-place-look-no-verdict = Un constat est un point à examiner, non un verdict sur quiconque : chaque type de constat est imprimé avec ce qui a la même apparence sans aucun acte répréhensible.
finding-kind-impossible = IMPOSSIBLE
finding-kind-inconsistent = INCOHÉRENT
finding-kind-unusual = INHABITUEL
finding-kind-incomplete = INCOMPLET
finding-not-met = { $code }  règle non respectée : { $rule } ({ $number })
finding-votes-stake = { $words } [voix en jeu : { $votes }]
finding-more-all-them-json-report = … et { $number } de plus, le tout figurant dans le rapport JSON
finding-looks-same = Même apparence : { $explanation }

## words/findings/announced

finding-announced-announced-sheets-all-stations-hold = { $stations_n ->
    [one] { $name } : annoncé { $announced }, et le procès-verbal de { $stations } bureau en contient { $tabulated } : { $difference }.
   *[other] { $name } : annoncé { $announced }, et les procès-verbaux de l’ensemble des { $stations } bureaux en contiennent { $tabulated } : { $difference }.
    }
finding-announced-announced = { $name } : annoncé { $share }, et { $votes } sur { $all } ({ $counted }) font { $computed }.
share-base-valid-votes = suffrages exprimés annoncés
share-base-ballots-cast = bulletins déposés annoncés
finding-announced-announced-votes = voix annoncées
finding-announced-announced-percentages-add-up-their = { $number_n ->
    [one] La somme de { $number } pourcentage annoncé est de { $sum }, ce que son arrondi ne peut expliquer.
   *[other] La somme des { $number } pourcentages annoncés est de { $sum }, ce que leurs arrondis ne peuvent expliquer.
    }
finding-announced-all-announced-counts-exactly-percentage = Les { $number } décomptes annoncés sont tous exactement un pourcentage à 1 décimale de la somme { $sum }, arrondi à un nombre entier de voix.
finding-announced-all-announced-counts-exactly-percentage-2 = { $decimals_n ->
    [one] Les { $number } décomptes annoncés sont tous exactement un pourcentage à { $decimals } décimale de la somme { $sum }, arrondi à un nombre entier de voix.
   *[other] Les { $number } décomptes annoncés sont tous exactement un pourcentage à { $decimals } décimales de la somme { $sum }, arrondi à un nombre entier de voix.
    }
finding-announced-if-last-digits-counts-arbitrary = Si les derniers chiffres des décomptes étaient arbitraires, cela se produirait avec la probabilité { $p } (après correction pour le nombre de résultats annoncés) ; ce n’est pas la probabilité que le résultat soit exact ou erroné.
finding-announced-p-corrected-number-announced-results = p, corrigée pour le nombre de résultats annoncés
finding-announced-sum = somme
finding-announced-counts-grid = décomptes sur la grille
finding-announced-free-counts = décomptes libres
finding-announced-p = p
finding-announced-announced-selections-votes-together-announced = Les choix annoncés ont ensemble { $sum } voix, et le nombre annoncé de suffrages exprimés est de { $valid }.
finding-announced-sum-announced-selections = Σ choix annoncés
finding-announced-announced-whole-announced-results-add = { $number_n ->
    [one] { $name } : annoncé { $announced } pour l’ensemble, et la somme de { $number } résultat annoncé par { $level } est de { $sum }.
   *[other] { $name } : annoncé { $announced } pour l’ensemble, et la somme des { $number } résultats annoncés par { $level } est de { $sum }.
    }
finding-announced-sum-parts = Σ parties
finding-announced-says-counts-stations-there = L’annonce déclare compter { $stations } bureaux, et il y en a { $expected }.
finding-announced-stations-counted = bureaux comptés
finding-announced-stations-expected = bureaux attendus
finding-announced-falls = { $name } : de « { $from } » à « { $to } », baisse de { $before } à { $after }, soit { $difference }.
finding-announced-earlier = antérieur
finding-announced-later = ultérieur
finding-announced-counted-stations-fall-least = De « { $from } » à « { $to } », le nombre de bureaux comptés diminue d’au moins { $difference }.
finding-announced-votes-rise-no-station-newly = De « { $from } » à « { $to } », le nombre de voix augmente de { $votes }, et aucun bureau n’a été nouvellement compté.
finding-announced-votes-gained = voix gagnées
finding-announced-least-stations-newly-counted-no = { $stations_n ->
    [one] De « { $from } » à « { $to } », au moins { $stations } bureau a été nouvellement compté, et aucune voix ne l’a été.
   *[other] De « { $from } » à « { $to } », au moins { $stations } bureaux ont été nouvellement comptés, et aucune voix ne l’a été.
    }
finding-announced-stations-newly-counted-least = bureaux nouvellement comptés, au moins

## words/findings/anomaly

finding-anomaly-stations-used = bureaux utilisés
finding-anomaly-stations-left-out = bureaux non retenus
finding-anomaly-counted = nombre observé
finding-anomaly-counted-among = sur un total de
finding-anomaly-expected = nombre attendu
finding-anomaly-p-value = valeur p
finding-anomaly-adjusted-p-value = valeur p ajustée
finding-anomaly-over-p-after-correction = { $check } de { $what } sur { $stations } : p = { $p }, { $adjusted } après correction.
finding-anomaly-over-rule-met = { $check } de { $what } sur { $stations } : sa règle est remplie.
finding-anomaly-stations = { $used_n ->
    [one] { $used } bureau
   *[other] { $used } bureaux
    }
finding-anomaly-stations-left-out-2 = { $used_n ->
    [one] { $used } bureau (non retenus : { $left_out })
   *[other] { $used } bureaux (non retenus : { $left_out })
    }
finding-anomaly-p-after-correction-tests = { $tests_n ->
    [one] { $found } ; p = { $p } ({ $how }), { $adjusted } après correction pour { $tests } test ({ $correction }).
   *[other] { $found } ; p = { $p } ({ $how }), { $adjusted } après correction pour { $tests } tests ({ $correction }).
    }
judgement-rule = { $found } ; selon une règle et sans valeur p : { $rule }.
finding-anomaly-over = { $check } pour { $what } – { $counted } ; { $statistic } = { $value } sur { $stations }
finding-anomaly-over-2 = { $check } pour { $what } : { $statistic } = { $value } sur { $stations }
finding-anomaly-speaks-about-votes-no-count = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses.
against-lead-smaller = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : trop peu pour changer l’issue, même si elles ont été déplacées de l’un à l’autre ; l’avance est de { $lead }.
against-lead-only-if-moved = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : moins que l’avance, mais assez si elles ont été déplacées de l’un à l’autre ; l’avance est de { $lead }.
against-lead-at-least-the-lead = Cela porte sur environ { $votes } voix, ce qui n’est pas un décompte de voix fausses : pas moins que l’avance, qui est de { $lead }.
finding-anomaly-clean-elections-make-check-not = Ce que ce contrôle donne sur des élections sans manipulation n’a pas été mesuré.
finding-anomaly-more-than-should-p-too = ; c’est plus que cela ne devrait, et p est trop petite ici
finding-anomaly-data-outside-measured = ; ces données sont hors de ce qui a été mesuré
finding-anomaly-weigh-simulated-clean-elections-data = Pour apprécier cela : sur { $judged } élections sans manipulation simulées ({ $like } ; ces données : { $data }), la règle a été satisfaite { $times } fois{ $eager }{ $outside }.
finding-anomaly-weigh-simulated-clean-elections-data-2 = Pour apprécier cela : sur { $elections } élections sans manipulation simulées ({ $like } ; ces données : { $data }), une valeur p de 0,05 ou moins est apparue { $at_05 } fois, alors qu’il en est attendu { $expected_05 }, et de 0,01 ou moins, { $at_01 } fois, alors qu’il en est attendu { $expected_01 }, avant correction{ $eager }{ $outside }.
finding-anomaly-none-elections-drawn-sheets-turnout = { $drawn_n ->
    [one] Sur { $drawn } élection générée à partir de la participation, des parts et des différences de ces procès-verbaux, aucune n’a pu être interrogée.
   *[other] Sur { $drawn } élections générées à partir de la participation, des parts et des différences de ces procès-verbaux, aucune n’a pu être interrogée.
    }
finding-anomaly-elections-drawn-sheets-compared-whole = Les élections générées à partir des procès-verbaux ne sont comparées qu’à l’ensemble du scrutin.
finding-anomaly-elections-drawn-sheets-own-turnout = { $judged_n ->
    [one] Dans { $judged } élection générée à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, p a été aussi petite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune élection ainsi générée ne peut mettre les procès-verbaux hors de cause.
   *[other] Dans { $judged } élections générées à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, p a été aussi petite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune de ces élections ne peut mettre les procès-verbaux hors de cause.
    }
finding-anomaly-elections-drawn-sheets-own-turnout-2 = { $elections_n ->
    [one] Dans { $elections } élection générée à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, la règle a été satisfaite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune élection ainsi générée ne peut mettre les procès-verbaux hors de cause.
   *[other] Dans { $elections } élections générées à partir de la participation, des parts et des différences propres à ces procès-verbaux, et donc à partir de tout ce qui a pu leur être fait, la règle a été satisfaite { $times } fois. Un si petit nombre ne peut faire apparaître aucune valeur p inférieure à { $least }, et aucune de ces élections ne peut mettre les procès-verbaux hors de cause.
    }
finding-anomaly-stations-about-ballots-spread = { $stations_n ->
    [one] { $stations } bureau, environ { $ballots } bulletins par bureau, dispersion { $spread }
   *[other] { $stations } bureaux, environ { $ballots } bulletins par bureau, dispersion { $spread }
    }

## words/findings/coverage

finding-coverage-register-does-not-list-station = Le registre ne mentionne pas ce bureau.
finding-coverage-register-lists-station-more-than = Le registre mentionne ce bureau plus d’une fois ; il n’est attendu qu’une fois.
finding-coverage-polling-stations-registered-voters-no = { $missing_n ->
    [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte ; électeurs inscrits : { $voters }.
   *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte ; électeurs inscrits : { $voters }.
    }
finding-coverage-polling-stations-no-sheet-counts = { $missing_n ->
    [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte.
   *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte.
    }
finding-coverage-stations-missing = bureaux manquants
finding-coverage-their-registered-voters = leurs électeurs inscrits
finding-coverage-sheet-registered-voters-register = { $roll_n ->
    [one] Le procès-verbal compte { $roll } électeur inscrit, et le registre { $registered }.
   *[other] Le procès-verbal compte { $roll } électeurs inscrits, et le registre { $registered }.
    }
finding-coverage-register = registre
frame-count-stations = { $reported_n ->
    [one] { $reported } bureau est reçu, et la base en comporte { $expected }.
   *[other] { $reported } bureaux sont reçus, et la base en comporte { $expected }.
    }
frame-count-voters-registered = Électeurs inscrits dans les bureaux reçus : { $reported } ; dans la base : { $expected }.
finding-coverage-stations-reported = bureaux reçus
finding-coverage-registered-voters-reported = électeurs inscrits dans les bureaux reçus
finding-coverage-registered-voters-expected = électeurs inscrits attendus
finding-coverage-announced-every-station-sheets-hand = { $sheets_n ->
    [one] { $name } : annoncé { $announced } pour tous les bureaux, et { $sheets } procès-verbal disponible en contient déjà { $tabulated } : { $excess } de plus.
   *[other] { $name } : annoncé { $announced } pour tous les bureaux, et les { $sheets } procès-verbaux disponibles en contiennent déjà { $tabulated } : { $excess } de plus.
    }
finding-coverage-announced-result-needs-votes-more = Le résultat annoncé suppose { $needed } voix de plus que n’en contiennent les procès-verbaux disponibles, et il peut encore en arriver { $still } au plus ({ $assumption }) : { $excess } de trop.
finding-coverage-announced-result-needs-votes-more-2 = Le résultat annoncé suppose { $votes } voix de plus que n’en contiennent les procès-verbaux disponibles, et il peut encore en arriver { $still } au plus : { $excess } de trop.
finding-coverage-announced-tabulated = { $sum } (annoncé − totalisé)
finding-coverage-votes-can-still-come-most = voix qui peuvent encore arriver, au plus
finding-coverage-fewest-sheets-would-false = nombre minimal de procès-verbaux qui seraient nécessairement faux
finding-coverage-announcement-sheets-cannot-both-true = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
finding-coverage-announcement-sheets-cannot-both-true-2 = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; il faudrait qu’au moins 1 procès-verbal soit faux.
finding-coverage-announcement-sheets-cannot-both-true-3 = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; il faudrait qu’au moins { $fewest } procès-verbaux soient faux.
finding-coverage-announcement-sheets-cannot-both-true-4 = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois ; pas même si tous ces procès-verbaux étaient faux.
stations-reported-percent = Si « { $share } » désigne des bureaux de vote, parmi les { $expected } qui existent
stations-reported-stations = Si elle compte { $stations } des { $expected } bureaux de vote
finding-coverage-announced = { $name } : annoncé { $announced }.
finding-coverage-counts-least-stations-only-not = { $least_n ->
    [one] { $premise }, le nombre de bureaux comptés est de { $stations } au moins, et celui des bureaux absents des { $published } publiés n’est que de { $unpublished } : au moins { $least } procès-verbal publié y figure donc, et celui qui a le moins de voix pour { $name } en contient { $floor }.
   *[other] { $premise }, le nombre de bureaux comptés est de { $stations } au moins, et celui des bureaux absents des { $published } publiés n’est que de { $unpublished } : au moins { $least } procès-verbaux publiés y figurent donc, et les { $least } d’entre eux qui ont le moins de voix pour { $name } en contiennent { $floor }.
    }
finding-coverage-more-than-announced-whichever-stations = C’est { $more } de plus qu’annoncé, quels que soient les bureaux comptés. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais : si le nombre de bureaux comptés ne dépassait pas { $stations }, ils pourraient l’être ; sinon, le nombre de procès-verbaux nécessairement faux serait d’au moins { $sheets }.
finding-coverage-published-sheets-counted-least = procès-verbaux publiés comptés, au moins
finding-coverage-floor = plancher
finding-coverage-counts-most-stations-no-choice = { $premise }, le nombre de bureaux comptés est de { $stations } au plus, et aucun ensemble possible d’autant de bureaux ne contient plus de { $ceiling } voix pour { $name }, même si les bureaux non publiés ({ $unpublished }) lui donnaient toutes celles qu’ils peuvent donner.
finding-coverage-fewer-than-announced-announcement-own = { $stations_n ->
    [one] C’est { $fewer } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais ; ils pourraient l’être si elle comptait { $stations } bureau ou plus.
   *[other] C’est { $fewer } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais ; ils pourraient l’être si elle comptait { $stations } bureaux ou plus.
    }
finding-coverage-fewer-than-announced-announcement-own-2 = C’est { $missing } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais.
finding-coverage-stations-counted-least = bureaux comptés, au moins
finding-coverage-stations-counted-most = bureaux comptés, au plus
finding-coverage-published-sheets = procès-verbaux publiés
finding-coverage-ceiling = plafond
finding-coverage-gains-votes = { $name } : de « { $from } » à « { $to } », gain de { $votes } voix.
finding-coverage-two-announcements-their-own-counts = Les deux annonces, les nombres de bureaux qu’elles déclarent et les procès-verbaux publiés ne peuvent être tous vrais.
finding-coverage-two-say-themselves-least-1 = D’après ce que les deux communiqués disent d’eux-mêmes, au moins 1 bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au moins { $votes } voix pour { $name } : un écart de { $excess }.
finding-coverage-two-say-themselves-least-stations = D’après ce que les deux communiqués disent d’eux-mêmes, au moins { $stations } bureaux ont été nouvellement comptés ; quels qu’ils soient, ils contiennent au moins { $votes } voix pour { $name } : un écart de { $excess }.
finding-coverage-two-say-themselves-most-1 = D’après ce que les deux communiqués disent d’eux-mêmes, au plus 1 bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
finding-coverage-two-say-themselves-most-stations = { $stations_n ->
    [one] D’après ce que les deux communiqués disent d’eux-mêmes, au plus { $stations } bureau a été nouvellement compté ; quels que soient les bureaux en cause, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
   *[other] D’après ce que les deux communiqués disent d’eux-mêmes, au plus { $stations } bureaux ont été nouvellement comptés ; quels qu’ils soient, ils contiennent au plus { $votes } voix pour { $name } : un écart de { $excess }.
    }
finding-coverage-their-votes-least = leurs voix, au moins
finding-coverage-stations-newly-counted-most = bureaux nouvellement comptés, au plus
finding-coverage-their-votes-most = leurs voix, au plus

## words/findings/read

finding-read-values = `{ $text }` : { $reason }.
finding-read-one-more-cell-row-could = Une autre cellule de la ligne n’était pas exploitable.
finding-read-more-cells-row-could-not = { $number_n ->
    [one] { $number } autre cellule de la ligne n’était pas exploitable.
   *[other] { $number } autres cellules de la ligne n’étaient pas exploitables.
    }
quarantine-reason-not-a-number = ce n’est ni un nombre ni un mot marquant une valeur manquante que le plan répertorie (layout.missing)
quarantine-reason-negative = un décompte inférieur à zéro
quarantine-reason-fraction = un décompte qui n’est pas un nombre entier
quarantine-reason-undeclared-thousands = peut-être un nombre avec des séparateurs de milliers, que le plan ne déclare pas
quarantine-reason-too-large = un nombre plus grand que n’en peut contenir aucun procès-verbal
quarantine-reason-sum-too-large = des colonnes dont la somme dépasse ce que peut contenir un procès-verbal
quarantine-reason-not-text = des octets qui ne relèvent pas de l’encodage du fichier
quarantine-reason-cell-count = un nombre de cellules différent de celui de l’en-tête
quarantine-reason-control-character = un caractère de contrôle dans une clé ou dans le code d’une unité
quarantine-reason-text-too-long = un texte de plus de 1 000 octets
quarantine-reason-no-such-part = une clé ou un code d’unité qui comporte moins de parties que le plan n’en demande (split, part)

## words/findings/set

finding-set-sheet-station-there-already-same = Le procès-verbal de ce bureau figure déjà, avec les mêmes décomptes ({ $place }).
finding-set-votes-sheet = voix sur le procès-verbal
finding-set-votes = { $place } avec { $votes } voix
finding-set-rows-station-disagree-every-count = { $number } lignes relatives à ce bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre : { $places }.
finding-set-rows-station-disagree = { $number } lignes relatives à ce bureau divergent : { $places }.
finding-set-votes-2 = voix ({ $place })
finding-set-image-published-station-also-published = L’image publiée pour ce bureau l’est aussi pour : { $others }.
finding-set-station-exactly-same-counts-every = Avec exactement les mêmes décomptes que ce bureau (ceux de chaque choix et tous les autres nombres du procès-verbal) figure aussi : { $others }.
finding-set-stations = bureaux
finding-set-row-says-total-others-not = La ligne porte la mention `{ $word }` : elle est un total d’autres lignes, et non un bureau.
finding-set-every-count-row-exactly-sum = Chaque décompte de cette ligne est exactement la somme des { $all } autres lignes comportant des votes dans le fichier entier : elle est leur total, et non un bureau.
finding-set-every-count-row-exactly-sum-2 = Chaque décompte de cette ligne est exactement la somme des { $others } autres lignes comportant des votes dans { $unit } : elle est leur total, et non un bureau.
finding-set-row-names-no-station-belongs = La ligne n’indique aucun bureau et appartient à { $unit }, dont les bureaux figurent eux aussi dans le tableau ; ses décomptes n’en sont pas exactement la somme.
finding-set-row-names-no-station-votes = La ligne n’indique aucun bureau ; elle comporte { $votes } voix qui ne peuvent être attribuées à aucun bureau.
finding-set-votes-row = voix de la ligne
finding-set-all-counts-not-zero-even = Dans { $unit }, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
finding-set-all-counts-whole-publication-not = Dans l’ensemble de la publication, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
finding-set-even-counts = décomptes pairs
finding-set-values = { $reason } : { $number }
count-name-votes = voix pour { $selection }
finding-set-missing-sheets-summed-over-stations = Absent de { $missing } des procès-verbaux ({ $why }) : la somme des { $name } porte sur { $some } des { $all } bureaux.
finding-set-sheets-without-count = procès-verbaux sans ce décompte
finding-set-sheets = procès-verbaux où il figure
finding-set-more = et { $number } de plus
finding-set-station = bureau { $key } ({ $place })
finding-set-row = ligne { $number }

## words/findings/sheet

finding-sheet-selections-votes-sheet-valid-votes = Les choix ont { $votes } voix, et le procès-verbal n’indique pas les suffrages exprimés.
finding-sheet-selections-votes-sheet-valid-votes-2 = Les choix ont { $votes } voix, et le procès-verbal indique zéro suffrage exprimé.
finding-sheet-selections-votes-exactly-twice-valid = { $valid_n ->
    [one] Les choix ont { $votes } voix, exactement le double du nombre de suffrages exprimés qu’indique le procès-verbal : { $valid }.
   *[other] Les choix ont { $votes } voix, exactement le double des { $valid } suffrages exprimés qu’indique le procès-verbal.
    }
finding-sheet-selections-votes-sheet-states-valid = Les choix ont { $too_few } voix, et le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de plus.
finding-sheet-selections-votes-sheet-states-valid-2 = Les choix ont { $too_many } voix, et le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de moins.
finding-sheet-sum-selections = Σ choix
finding-sheet-sheet-ballots-cast-missing = Le procès-verbal compte { $counted }, et n’indique pas les bulletins déposés.
finding-sheet-sheet-ballots-cast-zero = Le procès-verbal compte { $counted }, et indique zéro bulletin déposé.
finding-sheet-sheet-states-ballots-cast-more = { $cast_n ->
    [one] Le procès-verbal compte { $counted }, et indique { $cast } bulletin déposé : { $difference } de plus.
   *[other] Le procès-verbal compte { $counted }, et indique { $cast } bulletins déposés : { $difference } de plus.
    }
finding-sheet-sheet-states-ballots-cast-fewer = { $cast_n ->
    [one] Le procès-verbal compte { $counted }, et indique { $cast } bulletin déposé : { $difference } de moins.
   *[other] Le procès-verbal compte { $counted }, et indique { $cast } bulletins déposés : { $difference } de moins.
    }
finding-sheet-valid-null-blank = exprimés + nuls + blancs
finding-sheet-null-votes = { $number_n ->
    [one] { $number } vote nul
   *[other] { $number } votes nuls
    }
finding-sheet-blank-votes = { $number_n ->
    [one] { $number } vote blanc
   *[other] { $number } votes blancs
    }
finding-sheet-valid-votes = { $valid } suffrages exprimés
finding-sheet-valid-papers = { $papers_n ->
    [one] { $valid } exprimés, { $null } et { $blank } : { $papers } bulletin
   *[other] { $valid } exprimés, { $null } et { $blank } : { $papers } bulletins
    }
finding-sheet-valid-papers-2 = { $papers_n ->
    [one] { $valid } exprimés, { $others } : { $papers } bulletin
   *[other] { $valid } exprimés, { $others } : { $papers } bulletins
    }
finding-sheet-sheet-states-adds-up-exactly = Le procès-verbal indique { $first } ({ $one }) et { $second } ({ $other }) ; ses comptes tombent exactement juste lorsque les deux nombres sont intervertis.
finding-sheet-sheet-reports-no-vote-all = { $voters_n ->
    [one] Le procès-verbal ne fait état d’aucun vote, pour { $voters } électeur inscrit.
   *[other] Le procès-verbal ne fait état d’aucun vote, pour { $voters } électeurs inscrits.
    }
finding-sheet-sheet-reports-no-vote-all-2 = Le procès-verbal ne fait état d’aucun vote.
finding-sheet-sheet-ballots-registered-voters-zero = { $cast_n ->
    [one] Le procès-verbal compte { $cast } bulletin, et indique zéro électeur inscrit.
   *[other] Le procès-verbal compte { $cast } bulletins, et indique zéro électeur inscrit.
    }
finding-sheet-sheet-ballots-registered-voters-missing = { $cast_n ->
    [one] Le procès-verbal compte { $cast } bulletin, et n’indique pas les électeurs inscrits.
   *[other] Le procès-verbal compte { $cast } bulletins, et n’indique pas les électeurs inscrits.
    }
finding-sheet-sheet-too-many = Le procès-verbal compte { $more } { $words } et { $limit } { $of } : { $difference } de trop.
bounded-count-counted-papers = bulletins comptés
count-bound-voters-admitted = électeurs figurant sur la liste électorale ou ajoutés à celle-ci
finding-sheet-least = au moins { $number }

## words/findings/sources

finding-sources-here-there = { $field } : ici { $here }, là { $there }
finding-sources-does-not-state-same = « { $source } » ({ $place }) n’indique pas la même chose : { $each }.
finding-sources-does-not-state-same-2 = « { $source } » n’indique pas la même chose : { $each }.
finding-sources-second-first = { $field }, seconde − première
finding-sources-station-not = Le bureau { $key } n’est pas dans « { $source } ».
finding-sources-stations-not = { $number } bureaux ne sont pas dans « { $source } » : { $keys }.

## words/codes

code-i101-title = toutes les lignes peuvent être lues
code-i101-sentence = Une ligne a été mise de côté parce que l’une de ses cellules n’était pas exploitable ; aucun de ses nombres n’entre dans un total.
code-i101-causes = Une note saisie dans la cellule d’un décompte, un mot qui marque une valeur manquante et que le plan ne répertorie pas, une exportation défectueuse.
code-i102-title = chaque procès-verbal comporte tous les décomptes que sa source prévoit
code-i102-sentence = Ce décompte manque dans certains procès-verbaux, de sorte que sa somme couvre moins de procès-verbaux que les autres.
code-i102-causes = Des procès-verbaux encore attendus, des copies illisibles, un décompte que certains bureaux n’effectuent pas.
code-s101-title = Σ choix = suffrages exprimés
code-s101-sentence = La somme des voix des choix n’est pas égale aux suffrages exprimés qu’indique le procès-verbal.
code-s101-causes = Une erreur d’addition ou une erreur en recopiant un nombre ; un choix que le tableau publié ne reprend pas.
code-s102-title = exprimés + nuls + blancs = bulletins déposés
code-s102-sentence = La somme des bulletins comptés n’est pas égale aux bulletins déposés qu’indique le procès-verbal.
code-s102-causes = Une erreur d’écriture, des bulletins emportés, un décompte que le tableau publié ne reprend pas, ou des électeurs et des bulletins comptés séparément.
code-s103-title = sans suffrages exprimés, pas de voix pour les choix
code-s103-sentence = Des choix ont des voix, alors que le procès-verbal indique zéro suffrage exprimé ou n’en indique pas le nombre.
code-s103-causes = La ligne de la somme a été omise lorsque le procès-verbal a été rempli ou recopié.
code-s104-title = Σ choix ≠ deux fois les suffrages exprimés
code-s104-sentence = La somme des voix des choix est exactement le double des suffrages exprimés.
code-s104-causes = Chaque choix a été saisi par parti puis de nouveau en somme, ou un total a été lu comme un choix de plus.
code-s105-title = les décomptes figurent dans leurs propres colonnes
code-s105-sentence = Les comptes du procès-verbal tombent exactement juste lorsque deux de ses décomptes sont intervertis.
code-s105-causes = Deux champs voisins ont été recopiés dans le mauvais ordre.
code-s106-title = sans bulletins déposés, pas de votes
code-s106-sentence = Des votes ont été comptés, alors que le procès-verbal indique zéro bulletin déposé ou n’en indique pas le nombre.
code-s106-causes = La ligne des bulletins a été omise lorsque le procès-verbal a été rempli ou recopié.
code-s107-title = un procès-verbal fait état de votes
code-s107-sentence = Le procès-verbal ne fait état d’aucun vote.
code-s107-causes = Un bureau qui n’a pas ouvert ou dans lequel personne n’a voté ; une ligne provisoire pour un procès-verbal encore attendu.
code-s108-title = sans électeurs inscrits, pas de votes
code-s108-sentence = Des votes ont été comptés, alors que la liste électorale du bureau ne compte aucun électeur ou manque.
code-s108-causes = Les bureaux spéciaux (hôpitaux, voyageurs, militaires) n’ont souvent pas de liste électorale propre.
code-s201-title = bulletins déposés ≤ électeurs inscrits
code-s201-sentence = Il a été déposé plus de bulletins que la liste électorale, avec les électeurs supplémentaires déclarés, ne compte d’électeurs.
code-s201-causes = Des électeurs ajoutés le jour du vote, des attestations permettant de voter ailleurs, une liste électorale mise à jour après sa publication.
code-s202-title = suffrages exprimés ≤ bulletins déposés
code-s202-sentence = Les suffrages exprimés dépassent à eux seuls les bulletins déposés.
code-s202-causes = Une erreur sur un nombre, ou les bulletins de deux scrutins dans une même urne.
code-s203-title = bulletins déposés ≤ bulletins délivrés
code-s203-sentence = Il y avait plus de bulletins dans les urnes qu’il n’en a été délivré.
code-s203-causes = Des bulletins de vote par correspondance ou de vote anticipé délivrés par un autre organisme ; un décompte des bulletins au lieu des enveloppes.
code-s204-title = bulletins délivrés ≤ électeurs inscrits
code-s204-sentence = Il a été délivré plus de bulletins que la liste électorale, avec les électeurs supplémentaires déclarés, ne compte d’électeurs.
code-s204-causes = Des électeurs ajoutés le jour du vote, des bulletins détériorés remplacés et comptés deux fois.
code-s205-title = bulletins rejetés ≤ bulletins délivrés
code-s205-sentence = Il a été rejeté plus de bulletins qu’il n’en a été délivré.
code-s205-causes = Les deux champs comptent des choses différentes dans cette source, ou ont été intervertis.
code-d101-title = une seule ligne par bureau
code-d101-sentence = Le même procès-verbal figure plus d’une fois, avec les mêmes décomptes.
code-d101-causes = Un fichier assemblé à partir de parties qui se recoupent, ou une page envoyée deux fois.
code-d102-title = un seul décompte par bureau
code-d102-sentence = Deux lignes relatives à un même bureau divergent.
code-d102-causes = Une correction publiée en plus de la première version ; deux transcriptions ; une clé qui n’est pas unique.
code-d103-title = aucune ligne n’est le double d’une autre de son bureau
code-d103-sentence = Deux lignes relatives à un même bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre.
code-d103-causes = Deux exportations partielles additionnées, avec le même procès-verbal dans les deux.
code-d104-title = deux bureaux ont des procès-verbaux différents
code-d104-sentence = Deux bureaux ont exactement les mêmes décomptes : ceux de chaque choix et tous les autres nombres du procès-verbal.
code-d104-causes = De petits bureaux coïncident par hasard ; un procès-verbal recopié sous deux clés par l’organisme qui le publie. Parmi 239 110 procès-verbaux de six élections réelles, cela s’est produit pour deux paires (docs/calibration.md).
code-d105-title = une image appartient à un seul bureau
code-d105-sentence = La même image est publiée pour deux bureaux.
code-d105-causes = Un lien erroné dans le tableau ; une photographie unique qui montre deux procès-verbaux.
code-d201-title = aucune ligne de totaux parmi les bureaux
code-d201-sentence = Une ligne est le total d’autres lignes, et non un bureau.
code-d201-causes = Les feuilles de calcul sont souvent publiées avec leurs totaux.
code-d202-title = aucune unité parente parmi ses subdivisions
code-d202-sentence = Une ligne correspond à une unité dont les bureaux figurent eux aussi dans le tableau.
code-d202-causes = Des résultats de plusieurs niveaux publiés dans un même tableau.
code-d203-title = chaque procès-verbal indique son bureau
code-d203-sentence = Une ligne n’indique aucun bureau, de sorte que nul ne peut dire de quel procès-verbal il s’agit.
code-d203-causes = Une ligne d’observations ; un vote spécial qui ne relève d’aucun bureau.
code-d204-title = tout n’est pas pair
code-d204-sentence = Tous les décomptes de cette partie de la publication sont des nombres pairs, comme si tout avait été doublé.
code-d204-causes = Deux copies d’une même exportation additionnées. Le seul hasard produit cela une fois sur 2 à la puissance du nombre de décomptes.
code-c101-title = tous les bureaux attendus sont reçus
code-c101-sentence = Des bureaux qui devraient communiquer leurs résultats n’ont aucun procès-verbal qui compte.
code-c101-causes = Des procès-verbaux qui n’ont pas encore été recueillis ou publiés, des bureaux qui n’ont pas ouvert ; des procès-verbaux mis de côté ou exclus, que le bilan des lignes énumère.
code-c102-title = tous les bureaux reçus sont attendus
code-c102-sentence = Des résultats proviennent de bureaux qui ne figurent pas au registre.
code-c102-causes = Un registre d’une autre date, des clés écrites différemment (zéros initiaux), des bureaux spéciaux.
code-c103-title = la liste électorale d’un bureau est celle du registre
code-c103-sentence = Le nombre d’électeurs inscrits d’un procès-verbal n’est pas celui du registre.
code-c103-causes = Une liste électorale mise à jour entre les deux dates.
code-c104-title = pas plus de bureaux ni d’électeurs que n’en comporte la base
code-c104-sentence = Les données communiquées dépassent ce que la base recense.
code-c104-causes = Une base d’une autre date ; une clé qui scinde un bureau en deux.
code-c105-title = le registre mentionne un bureau une seule fois
code-c105-sentence = Le registre mentionne un bureau plus d’une fois ; il n’est attendu qu’une fois.
code-c105-causes = Un registre assemblé à partir de parties qui se recoupent ; une clé qui n’est pas unique.
code-r101-title = annoncé = totalisé quand tout est reçu
code-r101-sentence = Le résultat annoncé diffère de la somme des procès-verbaux alors que tous les bureaux sont reçus de part et d’autre.
code-r101-causes = Des corrections faites entre la publication des procès-verbaux et l’annonce, des bureaux annulés, un groupe de choix compté différemment.
code-r102-title = annoncé ≥ ce que contiennent les procès-verbaux disponibles
code-r102-sentence = Un résultat annoncé comme complet attribue à un choix moins de voix que n’en contiennent déjà les procès-verbaux publiés : l’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
code-r102-causes = Des procès-verbaux annulés par un tribunal après leur publication, ou une annonce dite complète qui ne l’est pas.
code-r103-title = les pourcentages annoncés correspondent aux décomptes annoncés
code-r103-sentence = Un pourcentage annoncé n’est pas, aux décimales imprimées, le décompte annoncé rapporté à la somme annoncée, quel que soit l’arrondi usuel appliqué.
code-r103-causes = Un pourcentage calculé sur un autre total (les bulletins déposés au lieu des suffrages exprimés), une diapositive établie d’après un décompte antérieur.
code-r104-title = la somme des pourcentages annoncés est égale à 100
code-r104-sentence = La somme des pourcentages annoncés n’est pas égale à 100, aux arrondis près.
code-r104-causes = Un pourcentage calculé sur un autre total ; un choix omis ; une faute de frappe.
code-r105-title = les décomptes annoncés ne sont pas reconstitués à partir de pourcentages
code-r105-sentence = Chaque décompte annoncé est exactement un pourcentage arrondi de la somme, comme si les décomptes avaient été calculés à partir des pourcentages.
code-r105-causes = Un agent a reconstitué les décomptes à partir d’une diapositive qui ne montrait que des pourcentages.
code-r106-title = la somme des choix annoncés est égale aux suffrages exprimés annoncés
code-r106-sentence = La somme des voix annoncées de tous les choix n’est pas égale aux suffrages exprimés annoncés.
code-r106-causes = Un choix omis dans l’annonce ; une correction faite à un seul endroit.
code-r107-title = la somme des parties annoncées est égale à l’ensemble annoncé
code-r107-sentence = La somme des résultats annoncés de toutes les unités d’un niveau n’est pas égale à l’ensemble annoncé par la même source.
code-r107-causes = Des votes de l’étranger ou de bureaux spéciaux qui ne relèvent d’aucune unité ; des communiqués de moments différents.
code-r108-title = une annonce ne compte pas plus de bureaux qu’il n’y en a
code-r108-sentence = Un résultat annoncé déclare compter plus de bureaux que la base n’en comporte.
code-r108-causes = Une base d’une autre date ; un nombre qui compte autre chose que des bureaux, par exemple des urnes.
code-r201-title = annoncé − totalisé ≤ ce que peuvent contenir les bureaux non reçus
code-r201-sentence = Un résultat annoncé comme complet suppose, dans les bureaux non reçus, plus de voix que ces bureaux n’ont d’électeurs : l’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
code-r201-causes = Une base où manquent des bureaux ou des électeurs ; des procès-verbaux corrigés après leur publication ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
code-r202-title = annoncé ≥ ce que contient tout ensemble possible de bureaux
code-r202-sentence = Une annonce partielle attribue à un choix moins de voix que n’en contient nécessairement tout ensemble d’autant de bureaux qu’elle en compte : l’annonce, les procès-verbaux publiés et le pourcentage de bureaux qu’elle indique ne peuvent être tous vrais.
code-r202-causes = Un pourcentage qui compte autre chose que des bureaux (électeurs, enveloppes, fractions de bureau) ; des procès-verbaux annulés avant d’avoir été comptés ; une base qui comporte trop peu de bureaux.
code-r203-title = annoncé ≤ ce que peut contenir tout ensemble possible de bureaux
code-r203-sentence = Une annonce partielle attribue à un choix plus de voix que ne peut en contenir aucun ensemble d’autant de bureaux qu’elle en compte : l’annonce, les procès-verbaux publiés et le pourcentage de bureaux qu’elle indique ne peuvent être tous vrais.
code-r203-causes = Un pourcentage qui compte autre chose que des bureaux ; des bureaux hors de la base, comme ceux de l’étranger ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
code-r301-title = rien ne diminue d’un communiqué au suivant
code-r301-sentence = Dans une série, un communiqué annonce moins qu’un communiqué antérieur.
code-r301-causes = Une correction du communiqué précédent ; des bureaux annulés entre-temps ; les deux communiqués dans le mauvais ordre dans le plan.
code-r302-title = les bureaux comptés et les voix augmentent ensemble
code-r302-sentence = D’un communiqué d’une série au suivant, les voix augmentent mais pas les bureaux comptés, ou les bureaux augmentent mais pas les voix.
code-r302-causes = Un pourcentage imprimé avec trop peu de décimales pour montrer la hausse ; des bureaux comptés où il n’y a eu aucun vote ; une correction.
code-r303-title = un accroissement est compatible avec les bureaux dont il peut provenir
code-r303-sentence = D’un communiqué d’une série au suivant, un choix gagne plus de voix que les bureaux nouvellement comptés n’en peuvent contenir, ou moins qu’ils n’en contiennent nécessairement : les deux communiqués et les procès-verbaux publiés ne peuvent être tous vrais.
code-r303-causes = Un pourcentage qui compte autre chose que des bureaux ; une correction portant sur des bureaux que le communiqué précédent avait déjà comptés.
code-r401-title = deux sources indiquent la même chose pour un bureau
code-r401-sentence = Deux sources ont un procès-verbal de ce bureau et n’indiquent pas les mêmes décomptes.
code-r401-causes = Une erreur dans l’une de deux transcriptions ; une correction reprise par une source et pas par l’autre ; deux bureaux différents sous une même clé.
code-r402-title = deux sources ont les mêmes bureaux
code-r402-sentence = Une source comporte des bureaux qu’une autre n’a pas.
code-r402-causes = Une version publiée plus tard ; des copies que l’une des sources n’a pas pu recueillir ; des clés écrites différemment (zéros initiaux).
code-a101-title = tous les derniers chiffres sont aussi fréquents que le veut le hasard
code-a101-sentence = Certains derniers chiffres des décomptes sont plus fréquents que ne le veut le hasard, et d’autres le sont moins.
code-a101-causes = Des décomptes arrondis ou estimés par l’organisme qui les publie ; beaucoup de petits décomptes ; l’habitude d’un opérateur de saisie dans une colonne.
code-a102-title = les deux derniers chiffres se répartissent comme le veut le hasard
code-a102-sentence = Les deux derniers chiffres des décomptes sont identiques, ou voisins, moins ou plus souvent que ne le veut le hasard.
code-a102-causes = Des décomptes arrondis par l’organisme qui les publie ; des touches de clavier qui se bloquent ; beaucoup de petits décomptes.
code-a103-title = les deuxièmes chiffres se répartissent comme ceux de décomptes générés à nouveau
code-a103-sentence = Les deuxièmes chiffres des décomptes ne ressemblent pas à ceux de décomptes générés à nouveau à partir des bulletins propres à chaque bureau. La loi de Benford n’est pas l’étalon retenu.
code-a103-causes = Des bureaux dont la taille est planifiée ; une règle qui scinde ou regroupe les bureaux à un nombre rond d’électeurs.
code-a104-title = les pourcentages se terminent par 0 ou 5 aussi souvent que le veut le hasard
code-a104-sentence = Arrondis à l’entier, des pourcentages se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
code-a104-causes = Des résultats recalculés à partir de pourcentages arrondis ; des bureaux dont la taille est un nombre rond.
code-a105-title = les pourcentages entiers ne sont pas plus fréquents que ne le veut le hasard
code-a105-sentence = Les bureaux dont la participation ou la part se situe à moins d’un vingtième de point d’un pourcentage entier sont plus nombreux, ou moins nombreux, que ne le permet la taille même des bureaux.
code-a105-causes = Des résultats que l’organisme qui les publie a recalculés à partir de pourcentages arrondis ; des bureaux spéciaux où tout le monde vote de la même façon (ceux au-dessus de 99 % sont laissés de côté).
code-a106-title = les parts ne s’accumulent pas sur des valeurs isolées
code-a106-sentence = Davantage de bureaux partagent des valeurs isolées d’une part que ne le permet le rééchantillonnage de chaque bureau à partir de ses propres bulletins.
code-a106-causes = Des résultats recalculés à partir de pourcentages arrondis ; de nombreux bureaux minuscules, dont les parts sont des fractions simples ; un mélange qui s’ajuste au centre et non aux queues de la distribution (l’ajustement est imprimé).
code-a107-title = les décomptes se terminent par 0 ou 5 aussi souvent que le veut le hasard
code-a107-sentence = Des décomptes se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
code-a107-causes = Des décomptes arrondis ou estimés par l’organisme qui les publie ; l’habitude d’un opérateur de saisie.
code-a201-title = les voix d’un choix gardent leur rapport à celles des autres quand la participation augmente
code-a201-sentence = Au-delà de la participation à laquelle culminent les voix des autres choix, les voix d’un choix dépassent ce que donne le rapport observé en deçà, et cela pour une grande partie de ses voix, quelle que soit la participation retenue au voisinage de ce maximum.
code-a201-causes = Des régions ou des villages qui votent davantage et différemment ; une campagne qui mobilise un camp. L’estimation n’est pas un décompte de faux votes.
code-a202-title = les parts ne présentent qu’une bosse
code-a202-sentence = La distribution des parts des bureaux présente plus d’une bosse, une fois retiré le niveau propre à chaque région.
code-a202-causes = Deux populations au sein des régions (ville et campagne, deux langues) ; deux types de bureaux.
code-a301-title = les bureaux d’un même centre diffèrent au moins autant que le font des répartitions aléatoires
code-a301-sentence = Les bureaux d’un même centre diffèrent moins entre eux que ne le feraient des répartitions aléatoires d’un même électorat.
code-a301-causes = Un centre dont les décomptes ont été regroupés, puis de nouveau répartis à parts égales par l’organisme qui les publie.
code-a302-title = les résultats identiques sont aussi rares que le veut le hasard
code-a302-sentence = Des bureaux ont les mêmes résultats plus souvent que le hasard ne le rend probable.
code-a302-causes = De petits bureaux coïncident ; un procès-verbal publié sous deux clés ; des décomptes de bureaux regroupés répartis à parts égales.
code-a401-title = la part ne fait pas de saut à un moment du dépouillement
code-a401-sentence = À un moment du dépouillement, la part fait un saut plus grand qu’à tout autre moment pour lequel aucun événement n’est mentionné.
code-a401-causes = Des lieux dont les résultats arrivent tard parce qu’ils sont éloignés, grands ou dépouillés ailleurs ; des votes par correspondance comptés en dernier.

## Why announced counts were not tested

not-tested-too-few-counts = moins de deux décomptes ont été annoncés, ou aucune somme de ceux-ci
not-tested-sum-too-small = la somme est si petite que des décomptes arbitraires égalent trop souvent un pourcentage arrondi

## words/anomaly/counted

anomaly-counted-where-expected = { $what } : { $observed } sur { $all }, le nombre attendu étant { $expected }
counted-thing-counts-ending-in = décomptes se terminant par { $digit }
counted-thing-counts-with-second-digit = décomptes dont le deuxième chiffre est { $digit }
counted-thing-counts-ending-in-repeated-pair = décomptes se terminant par deux fois le même chiffre
counted-thing-counts-ending-in-adjacent-pair = décomptes se terminant par deux chiffres voisins
counted-thing-counts-ending-in-other-pair = décomptes se terminant par deux chiffres non voisins
counted-thing-counts-ending-in0-or5 = décomptes se terminant par 0 ou 5
counted-thing-percentages-ending-in0-or5 = pourcentages se terminant par 0 ou 5
counted-thing-stations-at-integer-percentage = bureaux dont la participation ({ $turnout } au-delà du hasard) ou la part ({ $share } au-delà du hasard) est un pourcentage entier
counted-thing-stations-with-share = bureaux ayant une part de { $share }
counted-thing-stations-beyond-limit = bureaux au-delà de la limite, d’un côté ou de l’autre
counted-thing-sheets-repeating-another = procès-verbaux qui en répètent un autre

## words/anomaly/exclusion

exclusion-reason-not-every-selection-counted = au moins un choix n’a pas de décompte
exclusion-reason-no-ballots = aucun bulletin
exclusion-reason-coordinates-unusable = aucune latitude ni longitude exploitable
exclusion-reason-arrival-unusable = aucun moment d’arrivée exploitable
exclusion-reason-null-votes-not-stated = aucun nombre de votes nuls ou blancs n’est indiqué
exclusion-reason-roll-not-stated = aucune liste électorale n’est indiquée
exclusion-reason-more-ballots-than-voters = plus de bulletins que d’électeurs
exclusion-reason-ballots-not-stated = aucun nombre de bulletins n’est indiqué
exclusion-reason-more-votes-than-ballots = plus de voix que de bulletins
exclusion-reason-count-not-stated = aucun décompte de ce genre n’est indiqué
exclusion-reason-no-registered-voters = aucun électeur inscrit
exclusion-reason-counts-exceed-one-another = plus de bulletins que d’électeurs, ou plus de voix que de bulletins
exclusion-reason-no-ballots-or-counts-exceed-one-another = aucun bulletin, ou des décomptes dont l’un dépasse l’autre
exclusion-reason-fewer-than25-votes-on-one-side = moins de 25 voix pour lui ou pour d’autres
exclusion-reason-too-few-registered-voters = trop peu d’électeurs inscrits
exclusion-reason-part-exceeds-whole = la partie dépasse le tout
exclusion-reason-count-is-zero = zéro
exclusion-reason-percentage-near100 = participation ou part proche de 100 %
exclusion-reason-few-on-one-side = effectif faible d’un côté des deux pourcentages
exclusion-reason-small-count = petits décomptes
exclusion-reason-no-share-or-order = aucune part, ou aucune place dans l’ordre
exclusion-reason-no-votes-for-selection = aucune voix pour le choix
exclusion-reason-all-registered-voters-voted-for-selection = autant de voix que d’électeurs inscrits, ou plus
exclusion-reason-no-value = aucune valeur
exclusion-reason-small-group = dans un groupe qui a trop peu de bureaux
exclusion-reason-half-of-group-has-one-value = dans un groupe dont la moitié a une même valeur
exclusion-reason-too-few-votes = trop peu de voix
exclusion-reason-more-votes-than-total = plus de voix pour le choix qu’en tout
exclusion-reason-more-votes-than-total-or-implausibly-many = plus de voix pour le choix qu’en tout, ou un nombre invraisemblablement élevé
exclusion-reason-no-predictor = sans prédicteur
exclusion-reason-more-than-a-billion-ballots = plus d’un milliard de bulletins
exclusion-reason-smaller-than-first-size-class = moins de voix que la première classe de taille
exclusion-reason-more-votes-than-a-station-can-count = plus de voix qu’un bureau n’en peut compter
exclusion-reason-too-few-for-a-share = moins que le minimum à partir duquel une part est calculée
exclusion-reason-no-coordinates = aucune coordonnée
exclusion-reason-coordinates-out-of-range = coordonnées hors limites
exclusion-reason-only-table-or-one-kind-of-votes = l’unique bureau de son centre, ou un centre dont les voix sont toutes d’une même sorte
exclusion-reason-small-table-or-only-table-or-one-kind-of-votes = le bureau est petit, seul dans son centre, ou dans un centre dont les voix sont toutes d’une même sorte
exclusion-reason-count-too-small-for-last-digit = le décompte est trop petit pour son dernier chiffre
exclusion-reason-coordinates-not-stated = aucune coordonnée exploitable n’est indiquée

## words/anomaly/figure

figure-name-textbook-p-value = p classique
figure-name-digit-pair-chi-square = khi-deux des paires de chiffres
figure-name-repeated-pair-share = proportion de paires répétées
figure-name-adjacent-pair-share = proportion de paires de chiffres voisins
figure-name-repeated-pair-lower-tail-p-value = p exacte d’aussi peu de paires répétées
figure-name-adjacent-pair-upper-tail-p-value = p exacte d’autant de paires de chiffres voisins
figure-name-chi-square-from-slope = khi-deux qu’ajoute la pente
figure-name-counts-under100 = décomptes inférieurs à 100
figure-name-last-digit-chi-square = khi-deux des derniers chiffres
figure-name-mean-last-digit = dernier chiffre moyen
figure-name-share-ending-in0-or5 = proportion se terminant par 0 ou 5
figure-name-ending-in0-or5-p-value = p exacte de 0 et 5
figure-name-chi-square-from-bound = khi-deux qu’ajoute la borne
figure-name-last-digit-distance = distance des derniers chiffres par rapport à des décomptes générés à nouveau
figure-name-stations-with-second-digit = bureaux ayant un deuxième chiffre
figure-name-benford-chi-square = khi-deux par rapport à la loi de Benford
figure-name-benford-p-value = p classique par rapport à la loi de Benford
figure-name-second-digit-distance = distance des deuxièmes chiffres par rapport à des décomptes générés à nouveau
figure-name-bootstrap-chi-square = distance du khi-deux par rapport à des décomptes générés à nouveau
figure-name-mean-digit = chiffre moyen
figure-name-expected-mean-digit = chiffre moyen attendu
figure-name-mean-digit-z = z du chiffre moyen
figure-name-centre-design-effect = effet de plan dû aux centres
figure-name-percentages-ending-in0-or5-z = z des pourcentages se terminant par 0 ou 5
figure-name-share-of-percentages-ending-in0-or5 = proportion de pourcentages se terminant par 0 ou 5
figure-name-counts-ending-in0-or5-z = z des décomptes se terminant par 0 ou 5
figure-name-share-of-counts-ending-in0-or5 = proportion de décomptes se terminant par 0 ou 5
figure-name-stations-in-that-share = bureaux ayant cette part
figure-name-compared-stations-ending-in0-or5 = bureaux comparés qui tombent juste
figure-name-expected-stations-ending-in0-or5 = nombre attendu de bureaux qui tombent juste
figure-name-stations-ending-in0-or5-standard-deviation = écart type
figure-name-largest-share-on-one-multiple = plus grande proportion attendue sur un seul multiple
figure-name-integer-percentage-z = bureaux en excédent à un pourcentage entier, en écarts types
figure-name-integer-percentage-stations = bureaux à un pourcentage entier
figure-name-expected-integer-percentage-stations = nombre attendu par hasard
figure-name-excess-stations = bureaux en excédent
figure-name-excess-stations-z = excédent en écarts types
figure-name-integer-percentage-upper-tail-p-value = probabilité d’un nombre au moins aussi élevé
figure-name-excess-stations-as-published = excédent en comptant aussi les petits décomptes, comme dans la publication
figure-name-excess-stations-as-published-z = le même en écarts types
figure-name-turnout-excess-stations = excédent pour la participation seule
figure-name-turnout-p-value = valeur p pour la participation seule
figure-name-share-excess-stations = excédent pour la part seule
figure-name-share-p-value = valeur p pour la part seule
figure-name-excess-registered-voters = électeurs inscrits en excédent
figure-name-excess-ballots = bulletins en excédent
figure-name-excess-votes = voix en excédent
figure-name-excess-votes-z = voix en excédent, en écarts types
figure-name-percent-of-stations-in-excess = pourcentage de bureaux en excédent
figure-name-votes-at-stations-in-excess = voix du choix déclarées dans les bureaux en excédent
figure-name-percent-in-excess-p-value = valeur p du pourcentage en excédent
figure-name-mean-resampled-percent-in-excess = pourcentage moyen en excédent sur les rééchantillons
figure-name-resampled-percent-in-excess95th = pourcentage en excédent qu’un rééchantillon sur vingt atteint
figure-name-shares-in-excess = parts en excédent
figure-name-largest-excess-share = part où les bureaux en excédent sont les plus nombreux
figure-name-largest-excess-stations = bureaux à cet endroit
figure-name-largest-excess-expected-stations = nombre de bureaux attendu à cet endroit
figure-name-sharpest-share-p-value = valeur p de la part la plus saillante, multipliée par le nombre de parts
figure-name-sharpest-share = part la plus saillante
figure-name-sharpest-share-large-stations = bureaux de plus grande taille à cet endroit
figure-name-sharpest-share-resampled-mean = moyenne des rééchantillons à cet endroit
figure-name-sharpest-share-expected = nombre attendu à cet endroit d’après les parts voisines
figure-name-turnout-components = composantes de la participation
figure-name-turnout-log-likelihood = ln de la vraisemblance de la participation
figure-name-turnout-fit-gap = écart de l’ajustement de la participation
figure-name-votes-components = composantes des voix
figure-name-votes-log-likelihood = ln de la vraisemblance des voix
figure-name-votes-fit-gap = écart de l’ajustement des voix
figure-name-far-excess-share = excédent aux participations éloignées, en part des voix
figure-name-lowest-excess-votes = estimation la plus basse sur les niveaux de référence plausibles, en voix
figure-name-highest-excess-votes = estimation la plus élevée sur les niveaux de référence plausibles, en voix
figure-name-peak-excess-votes = estimation au pic le plus bas des autres, en voix
figure-name-peak-turnout-percent = participation de ce pic, en pour cent
figure-name-automatic-excess-votes = estimation avec le rapport en deçà du pic le plus élevé, en voix
figure-name-share-without-excess = part sans ces voix
figure-name-whole-percent-votes = voix aux pourcentages entiers au-delà de celles observées ailleurs
figure-name-share-of-ballots = part des bulletins
figure-name-net-excess-share = excédent net, en part des voix
figure-name-far-excess-share-within-regions = excédent éloigné au sein des régions, en part des voix
figure-name-net-excess-share-within-regions = excédent net au sein des régions, en part des voix
figure-name-regions = régions
figure-name-votes-per-voter-slope = pente des voix par électeur inscrit en fonction de la participation
figure-name-votes-per-voter-slope-standard-error = son erreur type
figure-name-share-slope = pente de la part en fonction de la participation
figure-name-share-slope-standard-error = erreur type de cette valeur
figure-name-mean-share = part moyenne
figure-name-share-slope-less-mean-share = pente de la part moins la part moyenne
figure-name-pearson-correlation = Corrélation de Pearson entre participation et part
figure-name-pearson-p-value = sa valeur p classique
figure-name-spearman-correlation = Corrélation de Spearman
figure-name-spearman-p-value = valeur p classique de la corrélation de Spearman
figure-name-kendall-correlation = Corrélation de Kendall
figure-name-votes-per-voter-slope-within-regions = pente des voix par électeur au sein des régions
figure-name-votes-per-voter-slope-within-regions-standard-error = erreur type de cette valeur, par grappes
figure-name-share-slope-within-regions = pente de la part au sein des régions
figure-name-share-slope-within-regions-standard-error = erreur type, par grappes
figure-name-typical-turnout = participation typique
figure-name-typical-share = part typique
figure-name-turnout-spread-below = dispersion de la participation, au-dessous
figure-name-share-spread-below = dispersion de la part, au-dessous
figure-name-theta-from-share-above = thêta, d’après la part, au-dessus
figure-name-votes-from95-percent = voix avec une participation et une part à partir de 95 %
figure-name-incremental-fraction = proportion de bureaux avec un léger bourrage, dans le modèle
figure-name-incremental-fraction-low = borne inférieure sur les alphas qui s’ajustent aussi bien
figure-name-incremental-fraction-high = borne supérieure sur les alphas qui s’ajustent aussi bien
figure-name-extreme-fraction = proportion de bureaux avec un bourrage complet, dans le modèle
figure-name-alpha = alpha
figure-name-misplaced-fraction = proportion de bureaux que le modèle place mal
figure-name-sum-of-squared-differences = somme des carrés des différences
figure-name-sum-of-squared-differences-without-stuffing = la même sans bourrage
figure-name-log-vote-rate-skewness = asymétrie du logarithme du taux de voix
figure-name-log-vote-rate-mean = moyenne
figure-name-normality-p-value = valeur p classique de la normalité
figure-name-kurtosis = kurtosis (loi normale : 3)
figure-name-skewness = asymétrie
figure-name-mean-station-share = part moyenne sur les bureaux
figure-name-station-share-standard-deviation = écart type sur les bureaux
figure-name-skewness-low = asymétrie, borne inférieure
figure-name-skewness-high = asymétrie, borne supérieure
figure-name-kurtosis-low = kurtosis, borne inférieure
figure-name-kurtosis-high = kurtosis, borne supérieure
figure-name-significant-groups = groupes ayant une valeur p inférieure à 0,05
figure-name-residual-dip = dip des résidus au sein des groupes
figure-name-share-dip = dip des parts
figure-name-dip-sample-size = valeurs
figure-name-dip = dip des valeurs
figure-name-dip-p-value = valeur p de ce dip
figure-name-modal-interval-low = intervalle modal, borne inférieure
figure-name-modal-interval-high = intervalle modal, borne supérieure
figure-name-unrounded-share-dip = dip des parts, arrondi défait
figure-name-share-dip-p-value = valeur p du dip des parts
figure-name-raw-share-dip = dip des parts brutes
figure-name-groups = groupes
figure-name-max-expected-significant-groups = nombre maximal attendu de ceux-ci
figure-name-stations-above-limit = bureaux au-delà de la limite, au-dessus
figure-name-expected-stations-above-limit = nombre attendu de ceux-ci
figure-name-stations-below-limit = bureaux au-delà de la limite, au-dessous
figure-name-expected-stations-below-limit = nombre attendu de ces derniers
figure-name-stations-beyond-limit = bureaux au-delà de la limite, d’un côté ou de l’autre
figure-name-significant-stations-above = bureaux au-dessus ayant une valeur q de 0,05 ou moins
figure-name-significant-stations-below = bureaux au-dessous ayant une valeur q de 0,05 ou moins
figure-name-correlation-within-groups = corrélation au sein des groupes
figure-name-prediction-slope = pente de la droite
figure-name-standard-deviation-beyond-counting = écart type autour de la droite, au-delà de l’effet du comptage
figure-name-correlation-with-share-within-groups = corrélation avec la part du choix au sein des groupes
figure-name-correlation-permutation-p-value = valeur p de la corrélation, par échange au sein des groupes
figure-name-within-centre-dispersion = dispersion des bureaux au sein des centres
figure-name-dispersion-lower-tail-p-value = valeur p d’une différence aussi faible
figure-name-dispersion-upper-tail-p-value = valeur p d’une différence aussi forte
figure-name-centres = centres
figure-name-centres-too-alike = centres dont les bureaux sont trop semblables
figure-name-centres-in-upper-percent = centres dans le 1 % supérieur sous la corrélation ajustée
figure-name-standard-deviation-beyond-random-splits = écart type des parts au-delà de répartitions aléatoires
figure-name-correlation-within-centres = corrélation au sein des centres
figure-name-repeated-sheets = procès-verbaux qui en répètent un autre
figure-name-expected-repeated-sheets = nombre attendu de répétitions
figure-name-nearly-repeated-sheets = procès-verbaux identiques sauf pour un choix
figure-name-overdispersion = surdispersion du choix le plus important au sein des groupes
figure-name-draws = tirages effectués
figure-name-moran-i = I de Moran
figure-name-expected-moran-i = I de Moran attendu
figure-name-moran-iz = z sous randomisation
figure-name-moran-i-permutation-p-value = valeur p par permutation
figure-name-geary-c = C de Geary
figure-name-neighbours-per-station = voisins par bureau
figure-name-stations-unlike-neighbours = bureaux qui ne ressemblent pas à leurs voisins
figure-name-stations-in-clusters = bureaux dans des agrégats
figure-name-share-trend = variation de la part par unité de l’ordre
figure-name-order-correlation = corrélation entre la part et l’ordre
figure-name-jump-in-standard-errors = saut au seuil, en multiples de son erreur
figure-name-jump = saut au seuil
figure-name-jump-naive-standard-error = son erreur, si les procès-verbaux étaient indépendants
figure-name-jump-naive-p-value = valeur p naïve du saut
figure-name-sheets-before = procès-verbaux juste avant
figure-name-sheets-after = procès-verbaux juste après
figure-name-placebo-cutoffs = seuils placebo
figure-name-min-placebo-p-value = plus petite valeur p que permet un tel nombre
figure-name-standard-error-inflation = inflation de l’erreur naïve
figure-name-inflated-p-value = valeur p avec cette inflation
figure-name-quadratic-jump = saut d’après des paraboles
figure-name-min-jump-over-bandwidths = minimum sur les largeurs de bande
figure-name-max-jump-over-bandwidths = maximum sur les largeurs de bande
figure-name-not-clean-share = proportion de bureaux hors de la composante sans manipulation
figure-name-mostly-clean-draw-share = proportion de tirages avec plus de 90 % de bureaux sans manipulation
figure-name-clean-share = proportion de bureaux sans manipulation
figure-name-clean-share-median = proportion de bureaux sans manipulation, médiane
figure-name-clean-share-low = proportion de bureaux sans manipulation, borne inférieure de l’intervalle
figure-name-clean-share-high = proportion de bureaux sans manipulation, borne supérieure de l’intervalle
figure-name-clean-share-chain-spread = proportion de bureaux sans manipulation, dispersion entre chaînes
figure-name-clean-share-rhat = proportion de bureaux sans manipulation, R̂
figure-name-clean-share-effective-draws = proportion de bureaux sans manipulation, nombre effectif de tirages
figure-name-incremental-share = proportion de bureaux incrémentaux
figure-name-incremental-share-median = proportion de bureaux incrémentaux, médiane
figure-name-incremental-share-low = proportion de bureaux incrémentaux, borne inférieure de l’intervalle
figure-name-incremental-share-high = proportion de bureaux incrémentaux, borne supérieure de l’intervalle
figure-name-incremental-share-chain-spread = proportion de bureaux incrémentaux, dispersion entre chaînes
figure-name-incremental-share-rhat = proportion de bureaux incrémentaux, R̂
figure-name-incremental-share-effective-draws = proportion de bureaux incrémentaux, nombre effectif de tirages
figure-name-extreme-share = proportion de bureaux extrêmes
figure-name-extreme-share-median = proportion de bureaux extrêmes, médiane
figure-name-extreme-share-low = proportion de bureaux extrêmes, borne inférieure de l’intervalle
figure-name-extreme-share-high = proportion de bureaux extrêmes, borne supérieure de l’intervalle
figure-name-extreme-share-chain-spread = proportion de bureaux extrêmes, dispersion entre chaînes
figure-name-extreme-share-rhat = proportion de bureaux extrêmes, R̂
figure-name-extreme-share-effective-draws = proportion de bureaux extrêmes, nombre effectif de tirages
figure-name-manufactured-votes = voix fabriquées selon le modèle
figure-name-manufactured-votes-median = voix fabriquées selon le modèle, médiane
figure-name-manufactured-votes-low = voix fabriquées selon le modèle, borne inférieure de l’intervalle
figure-name-manufactured-votes-high = voix fabriquées selon le modèle, borne supérieure de l’intervalle
figure-name-manufactured-votes-chain-spread = voix fabriquées selon le modèle, dispersion entre chaînes
figure-name-manufactured-votes-rhat = voix fabriquées selon le modèle, R̂
figure-name-manufactured-votes-effective-draws = voix fabriquées selon le modèle, nombre effectif de tirages
figure-name-stolen-votes = voix volées selon le modèle
figure-name-stolen-votes-median = voix volées selon le modèle, médiane
figure-name-stolen-votes-low = voix volées selon le modèle, borne inférieure de l’intervalle
figure-name-stolen-votes-high = voix volées selon le modèle, borne supérieure de l’intervalle
figure-name-stolen-votes-chain-spread = voix volées selon le modèle, dispersion entre chaînes
figure-name-stolen-votes-rhat = voix volées selon le modèle, R̂
figure-name-stolen-votes-effective-draws = voix volées selon le modèle, nombre effectif de tirages

## words/anomaly/judgement

how-exact = valeur exacte
how-resampled = { $number_n ->
    [one] { $number } tirage
   *[other] { $number } tirages
    }
null-distribution-chi-square = khi-deux, { $df } degrés de liberté
null-distribution-student = Student, avec autant de degrés de liberté que de placebos
null-distribution-skewness-corrected-normal = normale corrigée de l’asymétrie, par rapport aux probabilités exactes du décompte généré à nouveau pour chaque bureau
null-distribution-chi-square-of-bootstrap = khi-deux, par rapport aux probabilités exactes des chiffres du décompte généré à nouveau pour chaque bureau
null-distribution-poisson-binomial-saddle-point = point-selle de la loi Poisson-binomiale
null-distribution-hypergeometric-minimum = hypergéométrique, la plus petite de toutes les classes, multipliée par leur nombre
null-distribution-uniform-dip = √n·dip d’échantillons uniformes, d’après une table simulée
null-distribution-uniform-dip-and-binomial = dips d’échantillons uniformes, et loi binomiale pour le nombre de groupes
null-distribution-poisson-of-draws = Poisson avec la moyenne et la dispersion des tirages, multipliée par le nombre de classes et d’examens
null-distribution-moment-matched-gamma = gamma avec la moyenne et la variance exactes
stated-rule-far-excess = les voix au-delà du rapport habituel, à des participations bien supérieures au centre, atteignent la part des voix du choix qui est fixée (far_share, un dixième sauf indication contraire du plan), ne sont pas compensées par des déficits ailleurs et subsistent au sein des régions lorsque celles-ci sont connues ; une règle établie sur sept élections (Russie 2011 et 2020, Pologne 2025 deux fois, Venezuela 2024, Albanie 2013, Canada 2011)
no-verdict-reason-most-stations-too-small-for-digits = la plupart des bureaux ont moins de 25 voix pour lui ou pour d’autres ; les chiffres des autres bureaux dépendent de la forme supposée pour les parts
no-verdict-reason-most-stations-too-small-for-endings = la plupart des bureaux ont moins de 25 voix pour lui ou pour d’autres ; la fréquence à laquelle les autres bureaux tombent juste dépend de la forme supposée pour les parts
no-verdict-reason-one-multiple-dominates = plus de trois dixièmes des bureaux dont on attend qu’ils tombent juste sont sur un même multiple de 5 % ; la fréquence à laquelle des bureaux tombent juste dépend de la forme supposée pour les parts
no-verdict-reason-bound-makes-digits-uneven = tant de décomptes se situent au voisinage du plus petit décompte retenu que cette borne suffit à elle seule à rendre les chiffres inégalement répartis
no-verdict-reason-many-counts-under100 = plus d’un décompte sur vingt est inférieur à 100, où les derniers chiffres sont par eux-mêmes inégalement répartis
no-verdict-reason-first-digits-reflect-size = les premiers chiffres disent la taille des bureaux : des élections sans manipulation s’écartent toujours de la loi de Benford
no-verdict-reason-no-joint-null = aucune hypothèse nulle ne dit comment se situent ensemble la participation et la part de bureaux honnêtes
no-verdict-reason-model-without-regions = le modèle ne connaît pas de régions, et les ajustements de deux laboratoires diffèrent d’un facteur cinq
no-verdict-reason-other-causes-look-alike = le modèle n’a de nom pour aucune autre cause d’une élection inégale : des voix perdues en chemin, un vote stratégique, des régions qui diffèrent et des électeurs qui se mobilisent pour un seul camp ressemblent à ses composantes, et dans des élections sans manipulation simulées, la moitié des bureaux y ressemblent
no-verdict-reason-regions-differ-in-rate = les régions diffèrent, de sorte que des élections sans manipulation ne suivent pas non plus une loi normale
no-verdict-reason-no-null-for-shares = aucune loi des parts ne vaut pour toute élection honnête
no-verdict-reason-no-groups = sans groupes, des régions qui diffèrent produisent plusieurs modes de façon innocente
no-verdict-reason-null-ballots-vary-innocently = dans des élections sans manipulation, les bulletins nuls vont de pair avec l’âge, l’instruction, la protestation et les habitudes des membres du bureau
no-verdict-reason-shares-not-normal = les parts d’élections sans manipulation ne suivent pas une loi normale, et les petits bureaux sont plus dispersés
no-verdict-reason-stations-far-from-line-are-usual = des élections sans manipulation ont des bureaux éloignés de la droite : hôpitaux, prisons, nouveaux lotissements
no-verdict-reason-unlike-stations-are-usual = des élections sans manipulation ont des bureaux qui ne ressemblent pas à leurs voisins : hôpitaux, prisons, casernes
no-verdict-reason-small-selection = les voix d’un choix aussi petit se trouvent là où vivent ses électeurs, et quelques lieux à forte participation satisfont à la règle
no-verdict-reason-neighbours-vote-alike = dans tout pays honnête, des voisins votent de manière semblable, et un lieu d’un genre particulier ne ressemble pas à ses voisins
no-verdict-reason-places-differ = des lieux dont la participation diffère ont aussi des préférences différentes dans des élections sans manipulation
no-verdict-reason-no-cutoff = aucun seuil n’a été donné, et une tendance au fil du dépouillement est habituelle
no-verdict-reason-too-few-placebos = trop peu de seuils placebo trouvent place à côté de celui qui est donné

## words/anomaly/not_applicable

not-applicable-too-few = { $what } : { $found }, et le contrôle en exige { $needed }
not-applicable-lengths-differ = { $found_n ->
    [one] { $what } : { $found } valeur, alors que { $expected } étaient attendues
   *[other] { $what } : { $found } valeurs, alors que { $expected } étaient attendues
    }
not-applicable-no-variation = { $what } ne varie pas d’un bureau à l’autre
not-applicable-missing = donnée non publiée : { $what }
not-applicable-not-in-plan = absent du plan : définir { $key }
not-applicable-setting = le paramètre `{ $name }` { $why }
undefined-reason-no-mode = la densité de { $what } n’a pas de maximum au-dessus de 0,3
undefined-reason-mode-is-ripple = la densité de { $what } a un point plus haut au-dessous de 0,3 que son premier maximum au-dessus, lequel n’est alors qu’une ondulation
undefined-reason-no-stations-on-one-side = aucun bureau ne se situe d’un côté des bureaux typiques
undefined-reason-spread-not-finite = les dispersions ne sont pas des nombres
anomaly-not-applicable-chains-disagree-about-r-most = les chaînes sont en désaccord sur { $what } : R̂ est de { $rhat }, { $most } au plus était demandé, et les moyennes des chaînes sont { $means } ; leurs phases d’initialisation ont expliqué l’élection par des proportions de bureaux sans manipulation, incrémentaux et extrêmes (et une log-densité inférieure à la meilleure) de { $explanations }
undefined-reason-no-probability = pour un bureau, la probabilité d’un pourcentage entier n’existe pas
undefined-reason-no-chi-square-of-last-digits = les derniers chiffres n’ont pas de khi-deux
undefined-reason-no-chi-square-of-digit-pairs = les paires de chiffres n’ont pas de khi-deux
undefined-reason-no-fit-at-cutoff = aucune droite assortie d’une erreur ne peut être ajustée des deux côtés du seuil
undefined-reason-no-dip = le dip de ces parts n’est pas défini
undefined-reason-no-usual-turnout = aucune participation n’est habituelle
undefined-reason-too-many-edges = le graphe aurait { $edges } arêtes ; il en est admis { $most } au plus
undefined-reason-no-neighbour-graph = aucun graphe de voisins n’a pu être construit
counted-units-stations-with-registered-voters = bureaux ayant des électeurs inscrits
counted-units-stations-with-value-and-coordinates = bureaux ayant une valeur et des coordonnées
counted-units-sheets-with-share-and-order = procès-verbaux ayant une part et une place dans l’ordre
counted-units-sheets-before-cutoff = procès-verbaux juste avant le seuil
counted-units-sheets-after-cutoff = procès-verbaux juste après le seuil
counted-units-stations-of-usable-size-and-range = bureaux de la taille et de la plage exploitables
counted-units-stations-of-usable-size = bureaux de la taille exploitable
counted-units-usable-stations = bureaux exploitables
counted-units-counts-with-such-a-digit = décomptes comportant un tel chiffre
counted-units-large-counts = décomptes assez grands
counted-units-stations-with-ballots = bureaux ayant des bulletins
counted-units-counts-above-zero = décomptes supérieurs à zéro
counted-units-stations-in-large-groups = bureaux dans des groupes assez grands
counted-units-stations-with-votes-and-predictor = bureaux ayant assez de voix et un prédicteur
counted-units-stations-with25-votes-on-each-side = bureaux ayant 25 voix pour lui et pour d’autres
counted-units-selections = choix dans le scrutin
counted-units-stations-with-enough-votes = bureaux ayant assez de voix
counted-units-centres-with-two-tables = centres comptant deux bureaux ou plus
input-slice-turnout = la participation
input-slice-ballots = bulletins
input-slice-ballots-issued = bulletins délivrés
input-slice-ballots-received = bulletins reçus
input-slice-totals = les totaux
input-slice-part = la partie
input-slice-parts = parties du tout
input-slice-trials = essais
input-slice-latitude = latitude
input-slice-longitude = longitude
input-slice-order = ordre
input-slice-predictor = le prédicteur
input-slice-whole-turnout-probabilities = probabilités d’une participation entière
input-slice-whole-share-probabilities = probabilités d’une part entière
quantity-share = la part
quantity-selection-share = la part du choix
quantity-share-is-zero-or-one = la part, qui est 0 ou 1,
quantity-value = la valeur
quantity-order = l’ordre
quantity-order-of-most-sheets = l’ordre de la plupart des procès-verbaux
quantity-null-ballots-within-groups = au sein des groupes, la part des bulletins nuls ou celle du choix
quantity-digit-of-almost-every-count = le chiffre de presque tous les décomptes
quantity-first-digit = le premier chiffre
quantity-second-digit = le deuxième chiffre
quantity-log-vote-rate = le logarithme du taux de voix
quantity-distance-from-line = la distance à la droite
quantity-ballot-for-selection = le fait qu’un bulletin soit ou non pour le choix
quantity-ending-in0-or5 = le fait qu’un résultat se termine ou non par 0 ou 5
missing-input-selection = un choix
missing-input-null-or-blank-votes = votes nuls ou blancs
missing-input-registered-voters = le nombre d’électeurs inscrits
missing-input-votes-mixture = le mélange des voix
mixture-parameter-clean-share = la proportion de bureaux sans manipulation
mixture-parameter-incremental-share = la proportion de bureaux incrémentaux
mixture-parameter-extreme-share = la proportion de bureaux extrêmes
mixture-parameter-manufactured-votes = les voix fabriquées
mixture-parameter-stolen-votes = les voix volées

## words/anomaly/settings

ballots-are-ballots-cast = les bulletins déposés que le procès-verbal indique
ballots-are-valid-null-blank = les suffrages exprimés, les votes nuls et les votes blancs, additionnés
ballots-are-sum-of-selections = les voix de tous les choix
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini et Yekutieli

## words/anomaly/target

anomaly-target-contest = le scrutin

## Names of counts, of reasons, of kinds of findings and of places

measure-voters-registered = électeurs inscrits
measure-voters-added = électeurs ajoutés à la liste électorale
measure-ballots-issued = bulletins délivrés
measure-ballots-cast = bulletins déposés
measure-ballots-rejected = bulletins rejetés
measure-valid-votes = suffrages exprimés
measure-null-votes = votes nuls
measure-blank-votes = votes blancs
missing-reason-blank = vide
missing-reason-illegible = illisible
missing-reason-not-collected = non collecté
missing-reason-pending = en attente
missing-reason-suppressed = non divulgué
missing-reason-not-in-source = absent de la source
kind-impossible = impossible
kind-impossible-meaning = deux affirmations ne peuvent être vraies à la fois
kind-inconsistent = incohérent
kind-inconsistent-meaning = un procès-verbal se contredit, ou deux sources divergent
kind-unusual = inhabituel
kind-unusual-meaning = improbable sous une hypothèse nulle énoncée, ou au-delà de la limite d’une règle énoncée
kind-incomplete = incomplet
kind-incomplete-meaning = pas encore reçu
nouns-register = registre des bureaux
nouns-column = colonne `{ $name }`
scope-contest = ensemble du scrutin
scope-unit-within = { $unit } (dans { $others })
nouns-stations-reported = { $number_n ->
    [one] { $number } bureau
   *[other] { $number } bureaux
    }
nouns-stations-reported-percent = { $share } des bureaux

## Whether two sources agree

sources-agree = { $stations_n ->
    [one] Pour le { $stations } bureau que les deux sources ont en commun, elles concordent sur tout ce qui a été comparé.
   *[other] Pour les { $stations } bureaux que les deux sources ont en commun, elles concordent sur tout ce qui a été comparé.
    }
sources-differ = { $shared_n ->
    [one] Les sources ne concordent pas pour { $differ } du { $shared } bureau qu’elles ont en commun.
   *[other] Les sources ne concordent pas pour { $differ } des { $shared } bureaux qu’elles ont en commun.
    }
sources-lead-smaller = Dans ces bureaux communs, l’avance de { $first } sur { $second } est de { $votes } voix plus petite d’après « { $other } » que d’après « { $one } ».
sources-lead-larger = Dans ces bureaux communs, l’avance de { $first } sur { $second } est de { $votes } voix plus grande d’après « { $other } » que d’après « { $one } ».

## Why a rule was not checked

unchecked-no-columns = pas de colonne pour les { $one } ni pour les { $other }
unchecked-no-column = pas de colonne pour les { $count }
unchecked-reason-no-image-column = pas de colonne pour l’adresse de l’image
unchecked-reason-no-station-column = pas de colonne qui indique un bureau
unchecked-reason-too-few-selections = { $number } choix, mais { $setting } vaut { $least }
unchecked-reason-station-count-unknown = le plan n’indique pas combien il y a de bureaux
unchecked-reason-no-register = pas de registre des bureaux

## A number of things

numbers-of-things = { $number } { $things }

## html/derive

page-how-re-derive = Comment reproduire ce rapport
page-same-plan-same-files-same = Le même plan, les mêmes fichiers et la même version donnent cette page, ainsi que tous les autres formats, octet pour octet, sur toute machine et avec un nombre quelconque de fils d’exécution. Version { $version }, graine « { $seed } » :
page-settings-change-counts-found-plan = Les paramètres qui modifient ce qui compte et ce qui est constaté figurent dans le plan ; le rapport JSON les reprend, avec chacun des éléments que cette page regroupe : unités, procès-verbaux qui ne comptent pas, constats et lignes de contrôle.
page-command = La commande
page-file = fichier
page-source = source
page-for = usage
page-rows = lignes
page-bytes = octets
page-sha-256 = SHA-256
page-files = Les fichiers

## html/figures

page-seen = Ce que l’on voit :
page-numbers-picture = Les nombres de cette figure

## html/findings

page-values = { $kind } : { $number }
page-findings = { $all_n ->
    [one] { $code } : { $shown } constat sur { $all }
   *[other] { $code } : { $shown } constats sur { $all }
    }
page-not-met = { $code } – règle non respectée : { $rule }
page-looks-same = Même apparence :
page-place = emplacement
page-found = ce qui a été constaté
page-votes-stake = voix en jeu
page-evidence = données à l’appui
page-whole-contest = l’ensemble du scrutin
page-image = image
page-no-unit = { $number } hors de toute unité
page-in = { $number } dans { $unit }
page-further-units = { $units_n ->
    [one] { $number } dans { $units } autre unité
   *[other] { $number } dans { $units } autres unités
    }
page-more-added-up-here-one = { $number_n ->
    [one] Et { $number } autre, repris ici et détaillé dans le rapport JSON : { $listed }.
   *[other] Et { $number } autres, regroupés ici et détaillés un par un dans le rapport JSON : { $listed }.
    }
page-cut-off-here = { $beginning }… (coupé ici)

## html/page

page-rows-2 = lignes affichées : { $shown } sur { $all }
page-answer = Aller à la réponse
page-contents = Sommaire
page-short = En bref
page-show-only-rows = N’afficher que les lignes contenant :
page-made-scrutineer-finding-place-look = Produit par scrutineer { $version }. Un constat est un point à examiner, non un verdict sur quiconque.

## picture/at_hand

picture-at-hand-ballots = { $stations }. On entend par bulletins : { $ballots }.

## picture/centres

picture-centres-tables-beside-other-tables-their = Bureaux comparés aux autres bureaux de leur centre : { $name }
picture-centres-voters-one-polling-centre-split = Les électeurs d’un même centre de vote sont répartis entre ses bureaux. Les barres sont les bureaux, selon l’écart entre la part de { $name } et celle du centre entier ; la courbe montre comment ils se situeraient si la répartition était tirée au sort. Des barres plus étalées que la courbe sont habituelles : les bureaux sont souvent répartis selon le nom, l’âge ou la rue, ce qui n’est pas un tirage au sort. Des barres plus resserrées que la courbe, c’est-à-dire des bureaux plus semblables que ne les rend un tirage au sort, proviennent de résultats recopiés ou divisés après coup, et, sans rien d’anormal, de bureaux dépouillés ensemble ou d’électeurs dirigés vers la file la plus courte. La première et la dernière barre contiennent tous ceux qui se situent plus loin. Les bureaux sont additionnés par pas d’un quart.
picture-centres-centres-ballots = { $centres_n ->
    [one] { $stations } ; { $centres } centre. On entend par bulletins : { $ballots }.
   *[other] { $stations } ; { $centres } centres. On entend par bulletins : { $ballots }.
    }
picture-centres-bars-beside-bell-curve-tables = { $centres_n ->
    [one] Des barres à côté d’une courbe en cloche : { $tables } bureaux dans { $centres } centre, selon l’écart de leurs voix pour { $name } par rapport à la part obtenue dans leur centre, en écarts types d’une répartition aléatoire. Au-delà de deux écarts types : { $beyond } ({ $share }) ; une répartition aléatoire en place environ 4,6 % à cet endroit.
   *[other] Des barres à côté d’une courbe en cloche : { $tables } bureaux dans { $centres } centres, selon l’écart de leurs voix pour { $name } par rapport à la part obtenue dans leur centre, en écarts types d’une répartition aléatoire. Au-delà de deux écarts types : { $beyond } ({ $share }) ; une répartition aléatoire en place environ 4,6 % à cet endroit.
    }
picture-centres-tables = bureaux
picture-centres-if-drawn-lot = en cas de tirage au sort
picture-centres-standard-deviations-share-centre = Écarts types par rapport à la part du centre
picture-centres-tables-2 = Bureaux
picture-centres-below = en dessous de { $to }
picture-centres-more = { $from } et plus
picture-centres-to = de { $from } à { $to }
picture-centres-standard-deviations = Écarts types
picture-centres-if-drawn-lot-2 = En cas de tirage au sort

## picture/coverage

picture-coverage-not-known = inconnu
picture-coverage-unit = Unité
picture-coverage-polling-stations = Bureaux de vote reçus
picture-coverage-expected = Attendus
picture-coverage-share = Part
picture-coverage-how-much-unit = Ce qui est reçu, par unité
picture-coverage-all-polling-stations = Tous les bureaux de vote
picture-coverage-further-units = { $units_n ->
    [one] { $units } autre unité
   *[other] { $units } autres unités
    }
picture-coverage-in = reçus
picture-coverage-expected-not = attendus, non reçus
picture-coverage-of = { $some } sur { $all } ({ $share })
picture-coverage-bars = Barres : { $stations }.
picture-coverage-with = l’unité { $unit }, avec { $stations }
picture-coverage-smallest-part-largest = La plus faible proportion reçue est celle de { $smallest } ; la plus forte, celle de { $largest }.
picture-coverage-smallest-part = La plus faible proportion reçue est celle de { $smallest }.
picture-coverage-most = L’unité qui en compte le plus est { $unit } : { $stations }.
picture-coverage-grey-those-plan-expects-besides = , en gris ceux que le plan attend en plus
picture-coverage-bar-unit-blue-polling-stations = Chaque barre est une unité : en bleu, ses bureaux de vote dont le procès-verbal est reçu et compte{ $besides }.
picture-coverage-how-many-polling-stations-unit = On ne sait pas combien de bureaux de vote une unité devrait avoir ; sa barre montre donc seulement combien sont reçus, et sa longueur est rapportée à l’unité qui en a le plus ; le gris n’est utilisé que pour l’ensemble.
picture-coverage-last-bar-further-units-added = { $units_n ->
    [one] La dernière barre est la somme de { $units } autre unité.
   *[other] La dernière barre est la somme de { $units } autres unités.
    }
picture-coverage-missing-makes-result-incomplete-nothing = Ce qui manque rend un résultat incomplet, et rien d’autre n’en découle à lui seul : des procès-verbaux peuvent être en retard, illisibles, pas encore recueillis, ou provenir de lieux difficiles d’accès. Les totaux portent sur les unités reçues.

## picture/cumulative

picture-cumulative-share-among-stations-up-turnout = Part dans les bureaux jusqu’à chaque taux de participation : { $name }
picture-cumulative-stations-put-order-their-turnout = Les bureaux sont rangés dans l’ordre de leur participation. À chaque taux de participation, la ligne bleue est la part de { $name } dans les bulletins de tous les bureaux qui ne dépassent pas ce taux, et la ligne grise la proportion de tous les bulletins que ceux-ci représentent ; l’extrémité gauche repose sur peu de bulletins. Une ligne qui monte régulièrement vers la droite indique que { $name } a obtenu de meilleurs résultats là où davantage de personnes ont voté. Des voix ajoutées produisent cela, et des élections sans manipulation aussi : la ville et la campagne, l’âge et la mobilisation des lieux favorables à chaque camp font varier ensemble la participation et la préférence. La ligne décrit, et ne montre aucune cause.
picture-cumulative-share-ballots-up-there = part des bulletins jusque-là
picture-cumulative-part-all-ballots-up-there = proportion de tous les bulletins jusque-là
picture-cumulative-turnout-up = Participation jusqu’à
picture-cumulative-share-ballots = Part des bulletins
picture-cumulative-turnout-up-whole-percents = Participation jusqu’à (pourcentages entiers)
picture-cumulative-stations = Bureaux
picture-cumulative-votes = Voix
picture-cumulative-ballots = Bulletins
picture-cumulative-up-turnout = { $share } jusqu’à une participation de { $turnout }
picture-cumulative-line-share-among-stations-up = Une ligne : la part de { $name } dans les bureaux, jusqu’à chaque taux de participation. Avec un quart de tous les bulletins, elle est de { $quarter } ; avec la moitié, de { $half } ; avec les trois quarts, de { $three_quarters } ; et avec tous les bulletins, de { $all } ({ $votes } sur { $ballots } bulletins).

## picture/differences

picture-differences-announced-minus-added-up-selection = Annoncé moins la somme des procès-verbaux, par choix
picture-differences-sheets = les procès-verbaux de { $stations }
picture-differences-announced-added-up = { $scope } ; annonce portant sur { $reported }, addition de { $sheets }
picture-differences-announced-without-saying-how-many = { $scope } ; annonce sans indication du nombre de bureaux, addition de { $sheets }
picture-differences-more-announced-than-added-up = plus de voix annoncées que dans la somme
picture-differences-fewer-announced-than-added-up = moins de voix annoncées que dans la somme
picture-differences-further = { $number_n ->
    [one] et { $number } autre
   *[other] et { $number } autres
    }
picture-differences-announced-result = Résultat annoncé
picture-differences-selection = Choix
picture-differences-announced = Annoncé
picture-differences-added-up = Somme
picture-differences-difference = Différence
picture-differences-sheets-added-up = Procès-verbaux additionnés
picture-differences-bars-both-sides-zero = Des barres de part et d’autre de zéro, pour { $results }. { $panels }.
picture-differences-announced-result-2 = résultat annoncé
picture-differences-announced-results = résultats annoncés
picture-differences-bar-right-more-votes-announced = Barre à droite : il a été annoncé plus de voix que la somme des procès-verbaux de même portée n’en donne ; barre à gauche : moins. Chaque résultat a sa propre échelle. Une différence ne prouve rien en soi. Lorsque les procès-verbaux ne couvrent que certains bureaux, les barres à droite représentent ce que les autres bureaux devraient contenir ; lorsque l’annonce n’en couvre que certains, les barres à gauche représentent ce qu’elle ne compte pas encore. Les constats indiquent si le reste leur laisse de la place. Des corrections ultérieures, les votes de l’étranger et des procès-verbaux comptés deux fois ou pas du tout créent eux aussi des différences.
picture-differences-1-further-announced-result-not = 1 autre résultat annoncé n’est pas représenté ici.
picture-differences-further-announced-results-not-drawn = { $number_n ->
    [one] { $number } autre résultat annoncé n’est pas représenté ici.
   *[other] { $number } autres résultats annoncés ne sont pas représentés ici.
    }
picture-differences-result-many-selections-largest-differences = D’un résultat comportant beaucoup de choix, les plus grandes différences sont représentées.

## picture/digits

picture-digits-last-digit = Dernier chiffre
picture-digits-99-one-digit-if-even = 99 % pour un chiffre, si la répartition est uniforme
picture-digits-last-digits-votes = Derniers chiffres des voix : { $name }
picture-digits-outside-band = hors de la bande
picture-digits-band-even-digits-99 = bande pour des chiffres uniformément répartis (99 %)
picture-digits-polling-stations = Bureaux de vote
picture-digits-no-digit-outside = Aucun chiffre ne se trouve à l’extérieur.
picture-digits-outside = À l’extérieur : { $digits }.
picture-digits-ten-bars-how-often-digit = { $stations_n ->
    [one] Dix barres : la fréquence à laquelle chaque chiffre est le dernier des voix de { $name } dans { $stations } bureau. { $counts }. Si les chiffres sont uniformément répartis, 99 % de ces décomptes pour un chiffre se situent entre { $low } et { $high }.
   *[other] Dix barres : la fréquence à laquelle chaque chiffre est le dernier des voix de { $name } dans { $stations } bureaux. { $counts }. Si les chiffres sont uniformément répartis, 99 % de ces décomptes pour un chiffre se situent entre { $low } et { $high }.
    }
picture-digits-how-often-digit-stands-last = Fréquence à laquelle chaque chiffre est le dernier des voix de { $name }, dans les bureaux où elles sont { $least } ou plus. Les nombres que l’on invente favorisent certains chiffres ; ceux que l’on compte, à cette taille, se terminent par chacun à peu près aussi souvent. La bande grise est la bande binomiale exacte pour une fréquence d’un sur dix : un chiffre donné s’y trouve dans 99 % des élections de ce genre, de sorte qu’avec dix chiffres environ une figure sur dix a une barre à l’extérieur sans aucune manipulation. Des décomptes proches les uns des autres, un choix dont les décomptes sont souvent voisins de la limite, des arrondis faits par la personne qui a recopié les procès-verbaux et des bureaux d’une même taille sont des causes anodines d’une répartition inégale des chiffres.
picture-digits-check-last-digits-not-asked = Le contrôle des derniers chiffres n’a pas été demandé.
verdict-unusual-verdict = les dit inhabituels
verdict-unremarkable-verdict = les dit sans particularité
verdict-described = les décrit et ne les juge pas
picture-digits-check-last-digits-not-applicable = Le contrôle des derniers chiffres n’était pas applicable.
picture-digits-p-after-correction = (p = { $p } après correction)
picture-digits-check-last-digits-holds-them = Le contrôle des derniers chiffres, qui les compare à des décomptes générés à nouveau pour les mêmes bureaux, y compris les petits, { $verdict }.

## picture/fingerprint

picture-fingerprint-turnout-share-weighted-votes = Participation et part, pondérées par les voix : { $name }
picture-fingerprint-cell-two-percentage-points-turnout = Chaque cellule a une largeur de deux points de participation et une hauteur de deux points de la part de { $name } ; plus elle est sombre, plus { $name } a obtenu de voix dans les bureaux qui s’y trouvent, de sorte que les grands bureaux pèsent davantage. Les bureaux sont additionnés par cellule ; aucun n’est représenté seul. Beaucoup d’élections présentent un seul nuage. Une traînée vers le haut à droite, ou une tache dans le coin où tous ont voté et tous pour un même choix, peut provenir de voix ajoutées, et tout aussi bien de lieux qui votent ensemble : villages, îles, bureaux militaires et hospitaliers, minorités favorables à l’un des leurs, ou listes électorales qui ne sont pas à jour. Plusieurs nuages proviennent de régions qui diffèrent. La figure décrit, et ne montre aucune cause.
picture-fingerprint-turnout-ballots-registered-voters = Participation : bulletins sur électeurs inscrits
picture-fingerprint-share-votes-ballots = Part : voix sur bulletins
picture-fingerprint-to = jusqu’à { $number }
picture-fingerprint-over = plus de { $number }
picture-fingerprint-votes-cell = Voix dans une cellule :
picture-fingerprint-turnout-votes-share-steps-ten = Participation ; voix selon la part, par tranches de dix points
picture-fingerprint-share = Part { $range }
picture-fingerprint-map-votes-turnout-share-cells = { $cells_n ->
    [one] Une carte de { $votes } voix pour { $name } selon la participation et la part, dans { $cells } cellule non vide. La plus remplie se situe entre { $turnout_from } et { $turnout_to } de participation et entre { $share_from } et { $share_to } de part, avec { $most } voix. Dans le coin au-dessus de 94 % de participation et de 94 % de part se trouvent { $corner } voix ({ $part }).
   *[other] Une carte de { $votes } voix pour { $name } selon la participation et la part, dans { $cells } cellules non vides. La plus remplie se situe entre { $turnout_from } et { $turnout_to } de participation et entre { $share_from } et { $share_to } de part, avec { $most } voix. Dans le coin au-dessus de 94 % de participation et de 94 % de part se trouvent { $corner } voix ({ $part }).
    }

## picture/intervals

picture-intervals-votes-hand = Voix disponibles
picture-intervals-share-hand = Part dans les voix disponibles
picture-intervals-least-final-share = Part finale la plus petite
picture-intervals-largest-final-share = Part finale la plus grande
picture-intervals-missing-could-change = Ce que pourrait changer ce qui manque
picture-intervals-votes-selections-hand-most-can = { $votes } voix disponibles pour les choix, et { $still } au plus qui peuvent encore arriver ; { $stations }
picture-intervals-possible-final-share = part finale possible
picture-intervals-share-votes-hand = part des voix disponibles
picture-intervals-to = de { $low } à { $high }
picture-intervals-between = { $selection } entre { $low } et { $high }
picture-intervals-bars-scale-0-100-final = Des barres sur une échelle de 0 % à 100 % : la part finale de chaque choix se situe entre deux parts. { $selections }.
picture-intervals-selection-ends-left-bar-if = Un choix finit à l’extrémité gauche de sa barre si toutes les voix qui peuvent encore arriver ({ $still } au plus) vont à d’autres, et à l’extrémité droite s’il les obtient toutes. Rien n’est possible hors de la barre si les procès-verbaux disponibles disent vrai et si la borne tient. Le repère est sa part des voix disponibles : une description, non une prévision. Des barres qui se chevauchent ne montrent pas que l’ordre peut changer, car les mêmes voix ne peuvent aller à deux choix à la fois ; le rapport indique si l’issue est certaine.
picture-intervals-further-selections-fewer-votes-not = { $number_n ->
    [one] { $number } autre choix, avec moins de voix, n’est pas représenté.
   *[other] { $number } autres choix, avec moins de voix, ne sont pas représentés.
    }

## picture/map

picture-map-share-station = Part d’un bureau
picture-map-where-polling-stations-share = Emplacement des bureaux de vote, selon la part de { $name }
picture-map-share-ballots = Part des bulletins :
picture-map-latitude-longitude = Latitude de { $south }° à { $north }°, longitude de { $west }° à { $east }°
picture-map-values = { $range } : { $stations } ({ $share })
picture-map-map-polling-stations-dots-coloured = { $stations_n ->
    [one] Une carte de { $stations } bureau de vote, représenté par un point coloré selon la part de { $name }. Bureaux selon la part : { $classes }.
   *[other] Une carte de { $stations } bureaux de vote, représentés par des points colorés selon la part de { $name }. Bureaux selon la part : { $classes }.
    }
picture-map-map-polling-stations-squares-coloured = { $squares_n ->
    [one] Une carte de { $stations } bureaux de vote, représentés par { $squares } carré coloré selon la part de { $name }. Bureaux selon la part : { $classes }.
   *[other] Une carte de { $stations } bureaux de vote, représentés par { $squares } carrés colorés selon la part de { $name }. Bureaux selon la part : { $classes }.
    }
picture-map-dot-polling-station-several-one = Chaque point est un bureau de vote ; plusieurs en un même lieu se cachent les uns les autres, et ceux dont la part est plus grande sont dessinés après les autres.
picture-map-there-more-than-stations-so = Il y a plus de { $stations } bureaux, de sorte que chaque carré additionne ceux qui s’y trouvent ; il a la couleur de l’ensemble de leurs voix.
picture-map-colour-share-among-ballots-coordinates = La couleur est la part de { $name } dans les bulletins. Les coordonnées sont représentées telles que publiées, sans frontières ; un point éloigné de tous les autres est le plus souvent une erreur dans ses coordonnées. Des voisins votent d’ordinaire de façon semblable ; les régions, les villes et les lieux d’origine des candidats apparaissent comme des taches, et une tache n’est le signe de rien d’autre.

## picture/sensitivity

picture-sensitivity-turnout-taken-usual = Participation retenue comme habituelle
picture-sensitivity-votes-other-ballots = Voix rapportées aux autres bulletins
picture-sensitivity-votes-beyond-ratio = Voix au-delà de ce rapport
picture-sensitivity-votes-beyond-usual-ratio-taken = Voix au-delà du rapport habituel, selon ce qui est retenu comme habituel : { $name }
picture-sensitivity-if-ratio-all-other-ballots = Si le rapport entre { $name } et tous les autres bulletins était le même à chaque taux de participation, quel serait le nombre de voix de { $name } au-delà de ce rapport ? Cela dépend du taux de participation dont le rapport est retenu comme habituel, et tous ceux qui sont plausibles sont représentés. Le point est celui que retient la méthode publiée. Une ligne qui reste loin de zéro quel que soit le taux retenu et une ligne qui coupe zéro ou descend fortement ne sont pas la même affirmation. Un grand nombre n’est pas un nombre de voix ajoutées : dans des élections sans manipulation aussi, les lieux à forte participation préfèrent souvent quelqu’un d’autre (17 % des voix d’un candidat en Pologne en 2025). Les bureaux sont additionnés par pourcentage entier de participation.
picture-sensitivity-polling-stations-whose-sheets-count = { $stations } des { $all } bureaux de vote dont le procès-verbal compte : ceux qui ont { $registered } électeurs inscrits ou plus, et dont les bulletins ne dépassent pas ce nombre. On entend par bulletins : { $ballots }.
picture-sensitivity-line-over-turnouts-could-called = { $turnouts_n ->
    [one] Une ligne sur { $turnouts } taux de participation qui pourrait être dit habituel : les voix de { $name } au-delà du rapport qui y est observé vont de { $least } à { $most }. Là où culminent les autres bulletins, pour une participation { $range }, elles sont de { $votes }.
   *[other] Une ligne sur { $turnouts } taux de participation qui pourraient être dits habituels : les voix de { $name } au-delà du rapport qui y est observé vont de { $least } à { $most }. Là où culminent les autres bulletins, pour une participation { $range }, elles sont de { $votes }.
    }
picture-sensitivity-above = au-dessus de { $from }, jusqu’à { $to }
picture-sensitivity-turnout = à chaque taux de participation
picture-sensitivity-peak-other-ballots = là où culminent les autres bulletins
picture-sensitivity-turnout-taken-usual-2 = Participation que l’on retient comme habituelle
picture-sensitivity-votes-beyond-ratio-there = Voix au-delà du rapport observé

## picture/tenths

picture-tenths-turnouts-shares-tenths-percent = Participations et parts en dixièmes de point : { $name }
picture-tenths-how-many-polling-stations-lie = Nombre de bureaux de vote au plus près de chaque dixième de point, en haut pour la participation, en bas pour la part de { $name } ; les pourcentages entiers sont marqués. Des marques qui dépassent de façon répétée la ligne qui les entoure, surtout aux pourcentages ronds, sont ce que produiraient des résultats inventés. De petits bureaux en produisent aussi : avec 20 bulletins, toute part est un multiple de 5 %, avec 100, toute part est entière, et les fractions simples (1/2, 2/3, 3/4) sont fréquentes partout où les nombres sont petits. Un pic isolé à 100 % peut provenir de navires, d’hôpitaux et de listes établies le jour même. Un contrôle distinct de cette figure vérifie s’il y en a plus que cela, en tenant compte de la taille de chaque bureau. Les bureaux sont comptés par dixième ; le tableau les additionne par pourcentage entier.
picture-tenths-whole-percent = à un pourcentage entier
picture-tenths-share-votes-ballots = Part de { $name } : voix sur bulletins
picture-tenths-turnout-most-frequent-tenth-stations = { $stations_n ->
    [one] Pour la participation, le dixième le plus fréquent est { $tenth }, avec { $stations } bureau sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
   *[other] Pour la participation, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
    }
picture-tenths-share-most-frequent-tenth-stations = { $stations_n ->
    [one] Pour la part, le dixième le plus fréquent est { $tenth }, avec { $stations } bureau sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
   *[other] Pour la part, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; le nombre de bureaux au plus près d’un pourcentage entier est de { $whole } ({ $part }).
    }
picture-tenths-two-lines-over-0-100 = Deux lignes sur 0 % à 100 % : les bureaux de vote selon la participation, et selon la part de { $name }.
picture-tenths-if-tenths-equally-frequent-tenth = Si les dixièmes étaient également fréquents, un dixième des bureaux serait au plus près d’un pourcentage entier.
picture-tenths-tenths-added-up = Dixièmes additionnés
picture-tenths-stations-turnout = Bureaux selon la participation
picture-tenths-them-nearest-whole-percent = dont au plus près du pourcentage entier
picture-tenths-stations-share = Bureaux selon la part

## picture/words

picture-polling-station = bureau de vote
picture-polling-stations = { $expected_n ->
    [one] { $reported } bureau de vote sur { $expected }
   *[other] { $reported } des { $expected } bureaux de vote
    }
picture-how-many-should-report-not = { $stations } ; le nombre de bureaux qui devraient communiquer leurs résultats n’est pas connu
picture-polling-stations-whose-sheets-count = { $used } des { $all } bureaux de vote dont le procès-verbal compte
picture-where = { $stations } où { $reason }
picture-left-out = (laissés de côté : { $reasons })
picture-should-report = { $used } ; sur { $stations } dont les résultats sont attendus

## export/markdown

export-markdown-finding-place-look-no-verdict = Un constat est un point à examiner, non un verdict sur quiconque.
export-markdown-how-come-same-report = Comment aboutir au même rapport
export-markdown-get-files-above-their-sources = Obtenir les fichiers ci-dessus auprès de leurs sources, et les confronter à leur SHA-256.
export-markdown-take-plan-audit-whose-seed = Prendre le plan de cet audit, dont la graine est vide.
export-markdown-take-plan-audit-whose-seed-2 = Prendre le plan de cet audit, dont la graine est « { $seed } ».
export-markdown-run-scrutineer-same-inputs-give = Exécuter l’audit avec scrutineer { $version }. Les mêmes entrées donnent les mêmes octets, sur toute machine et avec un nombre quelconque de fils d’exécution.

## export/markdown_blocks

export-markdown-blocks-more-rows-all-them-json = { $number_n ->
    [one] … et { $number } autre ligne, toutes figurant dans le rapport JSON
   *[other] … et { $number } autres lignes, toutes figurant dans le rapport JSON
    }

## export/markdown_findings

export-markdown-findings-findings-code = Constats par code
export-markdown-findings-kind = type
export-markdown-findings-rule = règle
export-markdown-findings-looks-same = a la même apparence
export-markdown-findings-findings = constats
export-markdown-findings-of = portant sur
export-markdown-findings-adjusted-p = p ajustée
export-markdown-findings-rule-2 = selon une règle
export-markdown-findings-unusual-lines = Lignes inhabituelles

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## anomaly_station

anomaly-station-weight-share-among-stations-line = Un poids est la proportion, parmi les bureaux que la ligne marque comme celui-ci, dont son hypothèse nulle ne rend pas compte.
anomaly-station-total-adds-up-over-checks = Le total additionne, pour les contrôles dont une ligne inhabituelle désigne le bureau, le plus grand poids de chacun. C’est une somme et non une probabilité, et elle peut dépasser 1.
