## The first lines of a report

contest-rule-plurality = majorité relative
contest-rule-majority = plus de la moitié des suffrages exprimés ou, à défaut, un second tour
contest-rule-forty-and-ten = plus de la moitié des voix, ou 40 % avec dix points d’avance ou, à défaut, un second tour
contest-rule-top-two = les deux choix qui ont le plus de voix accèdent au second tour
report-contest = Scrutin : { $contest }. Règle : { $rule }. Gagnants : { $winners }. Établi avec scrutineer { $version }, graine « { $seed } ».
report-findings = Constats : { $counts }.
report-findings-of-kind = { $number } « { $kind } »
report-findings-of-other-codes = Les constats des autres codes figurent dans le rapport de l’audit complet.
report-sheets-received = { $reported_n ->
    [one] Procès-verbaux reçus : { $reported } bureau sur { $expected } ({ $share }).
   *[other] Procès-verbaux reçus : { $reported } bureaux sur { $expected } ({ $share }).
    }
report-sheets-received-of-unknown-number = { $reported_n ->
    [one] Procès-verbaux reçus : { $reported } bureau. Le nombre total de bureaux n’est pas connu.
   *[other] Procès-verbaux reçus : { $reported } bureaux. Le nombre total de bureaux n’est pas connu.
    }
report-sheets-not-on-register = { $number_n ->
    [one] Des procès-verbaux proviennent aussi de { $number } bureau absent du registre.
   *[other] Des procès-verbaux proviennent aussi de { $number } bureaux absents du registre.
    }
report-votes = Voix : { $first }, sur un total de { $sum }.
report-outcome-certain = Issue d’après les procès-verbaux reçus : { $decision }. Si ces procès-verbaux disent vrai, l’issue est certaine, quoi que contiennent ceux qui manquent.
report-outcome-open = Issue d’après les procès-verbaux reçus : { $decision }. L’issue est ouverte : les procès-verbaux manquants pourraient la changer.
report-outcome-unbounded = Issue d’après les procès-verbaux reçus : { $decision }. Rien ne limite ce que peuvent contenir les procès-verbaux manquants.

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
answer-votes-added-up = Les procès-verbaux qui comptent contiennent { $votes } voix pour l’ensemble des choix. Le plus de voix : { $each }.
answer-votes-of-selection = { $name } { $votes } ({ $share })
answer-no-announced-counts = Aucun résultat annoncé ne comporte de décomptes qui puissent être comparés aux procès-verbaux.
answer-announced-with-date = { $who } ({ $date })
answer-announced-same-votes = { $who } a annoncé les mêmes voix que celles que contiennent ces procès-verbaux, choix par choix.
answer-announced-other-votes = { $who } a annoncé { $votes } voix pour { $selection }. Ces procès-verbaux en contiennent { $tabulated } (annonce moins procès-verbaux : { $difference }).
answer-announcement-impossible = Ces procès-verbaux et cette annonce ne peuvent être vrais à la fois.
answer-announcements-impossible = { $some_n ->
    [one] { $some } résultat annoncé sur { $all } ne peut être vrai si ces procès-verbaux le sont.
   *[other] { $some } résultats annoncés sur { $all } ne peuvent être vrais si ces procès-verbaux le sont.
    }
answer-outcome-unknown = On ne peut rien dire de ce que les procès-verbaux manquants pourraient changer. Soit aucun procès-verbal ne compte, soit la règle du scrutin n’est pas compatible avec son nombre de gagnants.
answer-outcome-nothing-missing = Issue d’après ces procès-verbaux : { $decision }. Rien ne manque.
answer-outcome-certain = Issue d’après ces procès-verbaux : { $decision }. Si ces procès-verbaux disent vrai, l’issue est certaine : il peut encore arriver { $votes } voix au plus, ce qui ne peut pas changer l’issue.
answer-outcome-open = Issue d’après ces procès-verbaux : { $decision }. L’issue est ouverte, car il peut encore arriver jusqu’à { $votes } voix.
answer-outcome-unbounded = Issue d’après ces procès-verbaux : { $decision }. Rien ne limite ce que peuvent contenir les procès-verbaux manquants, de sorte que l’issue ne peut être dite ni certaine ni ouverte.
answer-findings = Constats : { $counts }. Chaque constat figure avec son emplacement et avec des causes innocentes qui ont la même apparence.
answer-no-statistical-checks = Aucun contrôle statistique n’a été demandé. Cela ne signifie pas que les résultats satisfont à de tels contrôles.

## What was read, and by which rules rows count

input-title = Ce qui a été lu
input-file = { $path }  ({ $source })
input-file-to-compare = { $path }  ({ $source } ; pour comparaison)
input-file-details = { $rows_n ->
    [one] { $rows } ligne, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
   *[other] { $rows } lignes, { $bytes } octets, { $encoding } ({ $how }), cellules séparées par { $delimiter }
    }
encoding-source-declared = déclaré
encoding-source-byte-order-mark = d’après sa marque d’ordre des octets
encoding-source-detected = détecté
input-delimiter-tab = des tabulations
input-thousands-separator = colonne `{ $column }` : `{ $separator }` a été lu comme séparateur de milliers (détecté)
input-ledger = Bilan des lignes : { $rows } (lues) = { $used } (utilisées) + { $quarantined } (mises en quarantaine) + { $excluded } (exclues).
input-excluded = { $number_n ->
    [one] { $number } exclue selon { $code } : { $rule }
   *[other] { $number } exclues selon { $code } : { $rule }
    }
input-counting-rules = Règles : { $identical } ; { $conflicting } ; les lignes de totaux, les lignes d’unités parentes et les lignes sans bureau ne comptent jamais ; { $flagged }.
duplicate-rule-once = les doublons identiques comptent une seule fois
duplicate-rule-none = les doublons identiques ne comptent pas
conflict-rule-none = les doublons discordants ne comptent pas
conflict-rule-first = parmi les doublons discordants, la première ligne compte
conflict-rule-last = parmi les doublons discordants, la dernière ligne compte
conflict-rule-file = parmi les doublons discordants, la ligne de { $file } compte
input-flagged-sheets-count = un procès-verbal présentant un problème compte et est signalé
input-flagged-sheets-count-except = un procès-verbal présentant un problème compte et est signalé, sauf si le problème est { $codes }
input-checking-rules = Électeurs supplémentaires admis par bureau : { $extra }. La recherche de copies porte sur les procès-verbaux comptant au moins { $votes } voix, réparties sur au moins { $selections } choix.

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
totals-flagged-sheets = Procès-verbaux signalés : { $flagged } sur { $all }. Un procès-verbal signalé enfreint une règle, mais compte.

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
totals-stations-not-on-register = bureaux reçus qui sont absents du registre : { $number }
totals-units-caption = Bureaux reçus, par { $level }

## Published stations compared with the others

representative-title = Les bureaux publiés ressemblent-ils aux autres ?
representative-introduction = { $published_n ->
    [one] { $published } bureau publié est comparé à { $others } du registre qui ne le sont pas. Personne n’a tiré au sort les bureaux publiés, si bien qu’il n’y a pas de valeur p. Une différence standardisée (d) indique l’écart entre les deux groupes. Une différence inférieure à 0,1 dans un sens ou dans l’autre est d’ordinaire dite petite.
   *[other] { $published } bureaux publiés sont comparés à { $others } du registre qui ne le sont pas. Personne n’a tiré au sort les bureaux publiés, si bien qu’il n’y a pas de valeur p. Une différence standardisée (d) indique l’écart entre les deux groupes. Une différence inférieure à 0,1 dans un sens ou dans l’autre est d’ordinaire dite petite.
    }
representative-voters = Électeurs inscrits par bureau : { $published } en moyenne dans les bureaux publiés, { $others } dans les autres (d { $difference }).
representative-earlier-election = Part du parti à l’élection précédente : { $published } des voix dans les bureaux publiés, { $others } dans les autres (d { $difference }).
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
outcome-standing-without-runner-up = D’après les procès-verbaux reçus, { $leader } a le plus de voix et aucun choix n’est battu : { $decision }.
outcome-standing-level = D’après les procès-verbaux reçus, { $leader } et { $next } sont à égalité : { $decision }.
outcome-standing-last-winner = D’après les procès-verbaux reçus, le gagnant qui a le moins de voix devance { $next } de { $lead } voix : { $decision }.
outcome-standing-lead = D’après les procès-verbaux reçus, { $leader } devance { $next } de { $lead } voix : { $decision }.
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
outcome-verdict-nothing-missing = Rien ne manque ; les procès-verbaux reçus décident donc de l’issue.
outcome-verdict-certain = Si les procès-verbaux reçus disent vrai, l’issue est certaine : elle est la même quoi que contiennent ceux qui manquent.
outcome-verdict-open = L’issue est ouverte : les procès-verbaux manquants pourraient la changer.
outcome-verdict-neither = L’issue ne peut être dite ni certaine ni ouverte.
outcome-shares-caption = Fourchette de la part finale de chaque choix
outcome-votes-received = voix reçues
outcome-final-share-from = part finale de
outcome-final-share-to = à
outcome-shares-denominator = Les parts portent sur { $votes } voix : les voix reçues et toutes celles qui peuvent encore arriver.
outcome-can-win = Choix qui peuvent gagner, selon les voix manquantes : { $who }.
outcome-can-be-elected-outright = Choix qui peuvent être élus sans second tour, selon les voix manquantes : { $who }.
outcome-can-reach-second-round = Choix qui peuvent accéder au second tour, selon les voix manquantes : { $who }.
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
outcome-sheets-to-check-first = Ces procès-verbaux laissent le plus de place à un tel changement. Ils sont à examiner en premier. Leur présence dans cette liste ne dit rien contre eux :
outcome-sheet-worth = { $place } : de { $votes } voix au plus
outcome-more-sheets = … et { $number } de plus dans le rapport JSON
outcome-premises = Cela repose sur ce qui suit :
outcome-bound-zero = les bureaux sans procès-verbal ne contiennent aucune voix, si { $assumption }
outcome-bound-zero-not-used = les bureaux sans procès-verbal ne contiennent aucune voix (non utilisé : une autre limite est plus basse), si { $assumption }
outcome-bound = les bureaux sans procès-verbal contiennent { $votes } voix au plus, si { $assumption }
outcome-bound-not-used = les bureaux sans procès-verbal contiennent { $votes } voix au plus (non utilisé : une autre limite est plus basse), si { $assumption }
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
voters-basis-other-rolls = il n’y a pas d’autres électeurs que les { $voters } de la base, les listes électorales que « { $source } » indique pour { $stations } des bureaux reçus sont exactes, et aucun bureau non reçu ne compte plus de voix qu’il n’a d’électeurs
voters-basis-papers = il n’y a pas d’autres électeurs que les { $voters } de la base, et aucun bureau ne compte plus de bulletins qu’il n’a d’électeurs
voters-basis-extra-voters = { $number_n ->
    [one] { $assumption }, hormis { $number } électeur supplémentaire que chaque bureau peut admettre
   *[other] { $assumption }, hormis { $number } électeurs supplémentaires que chaque bureau peut admettre
    }
voters-basis-sheets-without-roll = { $sheets_n ->
    [one] { $assumption } ; { $sheets } des procès-verbaux reçus n’indique pas de liste électorale, de sorte que les électeurs de son bureau qui n’ont pas voté sont comptés ici comme non reçus
   *[other] { $assumption } ; { $sheets } des procès-verbaux reçus n’indiquent pas de liste électorale, de sorte que les électeurs de leurs bureaux qui n’ont pas voté sont comptés ici comme non reçus
    }
voters-basis-sheets-without-other-roll = { $sheets_n ->
    [one] { $assumption } ; { $sheets } procès-verbal n’a de liste électorale dans aucune des deux sources, de sorte que les bulletins dont il rend compte en tiennent lieu
   *[other] { $assumption } ; { $sheets } procès-verbaux n’ont de liste électorale dans aucune des deux sources, de sorte que les bulletins dont ils rendent compte en tiennent lieu
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

## Constats : résultats annoncés, comparés aux procès-verbaux et entre eux

finding-announced-total-difference = { $name } : l’annonce donne { $announced } voix, mais la somme des procès-verbaux de tous les bureaux ({ $stations }) est de { $tabulated }. Annoncé − totalisé : { $difference }.
finding-announced-share-mismatch = { $name } : le pourcentage annoncé est de { $share }, mais { $votes } voix annoncées sur { $all } ({ $counted } selon l’annonce) font { $computed }.
finding-announced-label-votes = voix annoncées
finding-announced-label-valid-votes = suffrages exprimés annoncés
finding-announced-label-ballots-cast = bulletins déposés annoncés
finding-announced-percentages-sum = La somme des pourcentages annoncés ({ $number }) est de { $sum }. Leurs arrondis ne peuvent expliquer cette somme.
finding-announced-counts-rebuilt = Chacun des { $number } décomptes annoncés est exactement un pourcentage de la somme { $sum } à { $decimals_n ->
        [one] { $decimals } décimale
       *[other] { $decimals } décimales
    }, arrondi à un nombre entier de voix. Si les derniers chiffres des décomptes étaient arbitraires, cela se produirait avec la probabilité { $p } (après correction pour le nombre de résultats annoncés). Ce n’est pas la probabilité que le résultat soit exact ou erroné.
finding-announced-label-sum = somme
finding-announced-label-rebuilt-counts = décomptes qui sont un pourcentage arrondi de la somme
finding-announced-label-free-counts = parmi eux, décomptes que la somme ne détermine pas
finding-announced-label-p-value = valeur p
finding-announced-label-p-adjusted = valeur p, corrigée pour le nombre de résultats annoncés
finding-announced-selections-sum = La somme des voix annoncées des choix est de { $sum }, mais le nombre annoncé de suffrages exprimés est de { $valid }.
finding-announced-label-selections-sum = Σ choix annoncés
finding-announced-parts-sum = { $name } : l’annonce donne { $announced } voix pour l’ensemble du scrutin, mais la somme des résultats annoncés par { $level } ({ $number }) est de { $sum }.
finding-announced-label-parts-sum = Σ parties
finding-announced-too-many-stations = L’annonce déclare compter { $stations } { $stations_n ->
        [one] bureau
       *[other] bureaux
    }, mais la base en comporte { $expected }.
finding-announced-label-stations-counted = bureaux comptés
finding-announced-label-stations-expected = bureaux attendus
finding-announced-count-falls = { $name } : le décompte passe de { $before } dans « { $from } » à { $after } dans « { $to } », soit une baisse de { $difference }.
finding-announced-label-earlier = antérieur
finding-announced-label-later = ultérieur
finding-announced-stations-fall = De « { $from } » à « { $to } », le nombre de bureaux comptés diminue d’au moins { $difference }.
finding-announced-votes-without-stations = De « { $from } » à « { $to } », le nombre de voix augmente de { $votes }, mais aucun bureau n’a été nouvellement compté.
finding-announced-label-votes-gained = voix gagnées
finding-announced-stations-without-votes = De « { $from } » à « { $to } », au moins { $stations } { $stations_n ->
        [one] bureau a été nouvellement compté
       *[other] bureaux ont été nouvellement comptés
    }, mais aucune voix n’a été ajoutée.
finding-announced-label-stations-newly-counted = bureaux nouvellement comptés, au moins

## Constats : résultats inhabituels des contrôles statistiques

finding-anomaly-label-stations-used = bureaux utilisés
finding-anomaly-label-stations-left-out = bureaux non retenus
finding-anomaly-label-counted = nombre observé
finding-anomaly-label-counted-among = sur un total de
finding-anomaly-label-expected = nombre attendu
finding-anomaly-label-p-value = valeur p
finding-anomaly-label-p-adjusted = valeur p ajustée
finding-anomaly-brief-p-value = { $check } de { $what } sur { $stations } : p = { $p }, { $adjusted } après correction.
finding-anomaly-brief-rule = { $check } de { $what } sur { $stations } : la règle de ce contrôle est remplie.
finding-anomaly-stations = { $used_n ->
        [one] { $used } bureau
       *[other] { $used } bureaux
    }
finding-anomaly-stations-with-left-out = { $used_n ->
        [one] { $used } bureau
       *[other] { $used } bureaux
    } (non retenus : { $left_out })
finding-anomaly-statistic-with-count = { $check } pour { $what } – { $counted } ; { $statistic } = { $value } sur { $stations }
finding-anomaly-statistic = { $check } pour { $what } : { $statistic } = { $value } sur { $stations }
finding-anomaly-p-value = { $found }. La valeur p est de { $p } ({ $how }), et de { $adjusted } après correction pour { $tests_n ->
        [one] { $tests } test
       *[other] { $tests } tests
    } ({ $correction }).
finding-anomaly-rule = { $found }. Le verdict découle d’une règle, et non d’une valeur p : { $rule }.
finding-anomaly-not-calibrated = Le comportement de ce contrôle sur des élections sans manipulation n’a pas été mesuré.
finding-anomaly-calibration-rule = À titre de comparaison : sur { $elections } élections sans manipulation simulées ({ $like } ; ces données : { $data }), la règle a été remplie { $times } fois.
finding-anomaly-calibration-p-value = À titre de comparaison : sur { $elections } élections sans manipulation simulées ({ $like } ; ces données : { $data }), la valeur p avant correction a été de 0,05 ou moins { $at_05 } fois ({ $expected_05 } attendues) et de 0,01 ou moins { $at_01 } fois ({ $expected_01 } attendues).
finding-anomaly-p-too-small-too-often = C’est plus souvent que cela ne devrait, et p est trop petite ici.
finding-anomaly-rule-met-too-often = C’est plus souvent que cela ne devrait.
finding-anomaly-outside-calibration = Ces données se situent hors de l’intervalle mesuré.
finding-anomaly-simulated-none-judged = Le contrôle n’a pu évaluer aucune des élections ({ $drawn }) générées à partir de la participation, des parts et des différences de ces procès-verbaux.
finding-anomaly-simulated-whole-contest-only = Les élections générées à partir de ces procès-verbaux ne sont comparées qu’à l’ensemble du scrutin.
finding-anomaly-simulated-p-value = Sur { $elections_n ->
        [one] { $elections } élection générée
       *[other] { $elections } élections générées
    } à partir de la participation, des parts et des différences de ces procès-verbaux, p a été aussi petite qu’ici { $times } fois. Tout ce qui a pu être fait aux procès-verbaux affecte aussi ces élections, de sorte qu’aucune d’elles ne peut mettre les procès-verbaux hors de cause. Avec ce nombre d’élections, on ne peut faire apparaître aucune valeur p inférieure à { $least }.
finding-anomaly-simulated-rule = Sur { $elections_n ->
        [one] { $elections } élection générée
       *[other] { $elections } élections générées
    } à partir de la participation, des parts et des différences de ces procès-verbaux, la règle a été remplie { $times } fois. Tout ce qui a pu être fait aux procès-verbaux affecte aussi ces élections, de sorte qu’aucune d’elles ne peut mettre les procès-verbaux hors de cause. Avec ce nombre d’élections, on ne peut faire apparaître aucune valeur p inférieure à { $least }.
finding-anomaly-kind-of-election = { $stations_n ->
        [one] { $stations } bureau
       *[other] { $stations } bureaux
    }, environ { $ballots } bulletins par bureau, dispersion { $spread }
finding-anomaly-effect = L’ampleur de l’effet est d’environ { $votes } voix. Ce n’est pas un décompte de voix fausses.
finding-anomaly-effect-smaller-than-lead = L’effet est trop petit pour changer l’issue, même si toutes ces voix avaient été déplacées d’un côté à l’autre. L’avance est de { $lead }.
finding-anomaly-effect-enough-if-moved = L’effet est inférieur à l’avance de { $lead }, mais suffisant pour changer l’issue si les voix avaient été déplacées d’un côté à l’autre.
finding-anomaly-effect-at-least-the-lead = L’effet est au moins aussi grand que l’avance de { $lead }.

## Constats : bureaux manquants, et annonces que les procès-verbaux ne permettent pas

finding-coverage-station-not-on-register = Le registre ne mentionne pas ce bureau.
finding-coverage-station-listed-twice = Le registre mentionne ce bureau plus d’une fois, mais il n’est attendu qu’une fois.
finding-coverage-stations-missing-with-voters = { $missing_n ->
        [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte
       *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte
    } ; électeurs inscrits : { $voters }.
finding-coverage-stations-missing = { $missing_n ->
        [one] { $missing } bureau de vote sur { $expected } n’a aucun procès-verbal qui compte
       *[other] { $missing } bureaux de vote sur { $expected } n’ont aucun procès-verbal qui compte
    }.
finding-coverage-label-stations-missing = bureaux manquants
finding-coverage-label-voters-missing = leurs électeurs inscrits
finding-coverage-roll-differs = Le procès-verbal indique { $roll_n ->
        [one] { $roll } électeur inscrit
       *[other] { $roll } électeurs inscrits
    }, mais le registre en a { $registered }.
finding-coverage-label-register = registre
finding-coverage-more-stations-than-frame = Les procès-verbaux couvrent { $reported_n ->
        [one] { $reported } bureau
       *[other] { $reported } bureaux
    }, mais la base en comporte { $expected }.
finding-coverage-more-voters-than-frame = Les procès-verbaux indiquent { $reported_n ->
        [one] { $reported } électeur inscrit
       *[other] { $reported } électeurs inscrits
    }, mais la base en comporte { $expected }.
finding-coverage-label-stations-reported = bureaux reçus
finding-coverage-label-voters-reported = électeurs inscrits dans les bureaux reçus
finding-coverage-label-voters-expected = électeurs inscrits attendus
finding-coverage-below-received = { $name } : l’annonce donne { $announced } voix pour tous les bureaux, mais les procès-verbaux reçus ({ $sheets }) en contiennent déjà { $tabulated }. C’est { $excess } de plus.
finding-coverage-above-headroom-on-basis = Le résultat annoncé suppose { $needed } voix de plus que n’en contiennent les procès-verbaux reçus, mais il peut encore en arriver { $still } au plus (si { $assumption }). C’est { $excess } de trop.
finding-coverage-above-headroom = Le résultat annoncé suppose { $needed } voix de plus que n’en contiennent les procès-verbaux reçus, mais il peut encore en arriver { $still } au plus. C’est { $excess } de trop.
finding-coverage-label-votes-needed = Σ (annoncé − totalisé)
finding-coverage-label-votes-can-still-come = voix qui peuvent encore arriver, au plus
finding-coverage-label-false-sheets = nombre minimal de procès-verbaux qui devraient être faux
finding-coverage-cannot-both-be-true = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
finding-coverage-false-sheets-needed = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois. Pour que l’annonce soit vraie, il faudrait { $fewest_n ->
        [one] qu’au moins { $fewest } procès-verbal soit faux
       *[other] qu’au moins { $fewest } procès-verbaux soient faux
    }.
finding-coverage-not-even-all-sheets-false = L’annonce et ces procès-verbaux ne peuvent être vrais à la fois. L’annonce ne pourrait être vraie même si tous les procès-verbaux étaient faux.
finding-coverage-announced = { $name } : { $announced } voix annoncées.
finding-coverage-counts-at-least = Si « { $share } » est un pourcentage des { $expected } bureaux de vote, l’annonce compte au moins { $stations } bureaux.
finding-coverage-counts-at-most = Si « { $share } » est un pourcentage des { $expected } bureaux de vote, l’annonce compte au plus { $stations } bureaux.
finding-coverage-counts-stations = L’annonce déclare compter { $stations } des { $expected } bureaux de vote.
finding-coverage-floor = Dans ce cas, { $unpublished } de ces bureaux au plus ne figurent pas parmi les { $published } publiés, de sorte que l’annonce comprend au moins { $least } { $least_n ->
        [one] procès-verbal publié. Le { $least } procès-verbal publié qui a le moins de voix pour { $name } en contient
       *[other] procès-verbaux publiés. Les { $least } procès-verbaux publiés qui ont le moins de voix pour { $name } en contiennent
    } { $floor }.
finding-coverage-more-than-announced = C’est { $more } de plus qu’annoncé, quels que soient les bureaux comptés. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais. Ils pourraient l’être si l’annonce ne comptait pas plus de { $stations } bureaux. Sinon, il faudrait { $sheets_n ->
        [one] qu’au moins { $sheets } des procès-verbaux soit faux
       *[other] qu’au moins { $sheets } des procès-verbaux soient faux
    }.
finding-coverage-label-published-sheets-counted = procès-verbaux publiés comptés, au moins
finding-coverage-label-floor = minimum de voix sur ces procès-verbaux
finding-coverage-ceiling = Dans ce cas, aucun ensemble de { $stations } bureaux ne contient plus de { $ceiling } voix pour { $name }, même si les bureaux non publiés ({ $unpublished }) lui donnaient toutes les voix qu’ils peuvent donner.
finding-coverage-fewer-than-announced = C’est { $fewer } de moins qu’annoncé. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais.
finding-coverage-possible-from = Ils pourraient l’être si l’annonce comptait { $stations } bureaux ou plus.
finding-coverage-label-stations-counted-at-least = bureaux comptés, au moins
finding-coverage-label-stations-counted-at-most = bureaux comptés, au plus
finding-coverage-label-published-sheets = procès-verbaux publiés
finding-coverage-label-ceiling = maximum de voix dans les bureaux comptés
finding-coverage-gain = { $name } gagne { $votes } voix de « { $from } » à « { $to } ».
finding-coverage-gain-too-small = D’après les nombres de bureaux que les deux annonces déclarent, au moins { $stations } { $stations_n ->
        [one] bureau a été nouvellement compté. Quel qu’il soit, il contient
       *[other] bureaux ont été nouvellement comptés. Quels qu’ils soient, ils contiennent
    } au moins { $votes } voix pour { $name }. Le gain est trop petit de { $excess }.
finding-coverage-gain-too-large = D’après les nombres de bureaux que les deux annonces déclarent, au plus { $stations } { $stations_n ->
        [one] bureau a été nouvellement compté. Quel qu’il soit, il contient
       *[other] bureaux ont été nouvellement comptés. Quels qu’ils soient, ils contiennent
    } au plus { $votes } voix pour { $name }. Le gain est trop grand de { $excess }.
finding-coverage-bulletins-cannot-all-be-true = Les deux annonces, les nombres de bureaux qu’elles déclarent et les procès-verbaux publiés ne peuvent être tous vrais.
finding-coverage-label-votes-newly-counted-at-least = voix dans ces bureaux, au moins
finding-coverage-label-stations-newly-counted-at-most = bureaux nouvellement comptés, au plus
finding-coverage-label-votes-newly-counted-at-most = voix dans ces bureaux, au plus

## Constats : lignes qui n’ont pas pu être lues

finding-read-row-set-aside = `{ $text }` : { $reason }.
finding-read-more-cells = { $number_n ->
        [1] Une autre cellule de la ligne n’était pas exploitable
       *[other] { $number } autres cellules de la ligne n’étaient pas exploitables
    }.
quarantine-reason-not-a-number = ce n’est ni un nombre ni un mot marquant une valeur manquante que le plan répertorie (layout.missing)
quarantine-reason-negative = un décompte inférieur à zéro
quarantine-reason-fraction = un décompte qui n’est pas un nombre entier
quarantine-reason-undeclared-thousands = peut-être un nombre avec des séparateurs de milliers, que le plan ne déclare pas
quarantine-reason-too-large = un nombre plus grand que n’en peut contenir aucun procès-verbal
quarantine-reason-sum-too-large = des colonnes dont la somme dépasse ce que peut contenir un procès-verbal
quarantine-reason-not-text = des octets qui ne sont pas valides dans l’encodage du fichier
quarantine-reason-cell-count = un nombre de cellules différent de celui de l’en-tête
quarantine-reason-control-character = un caractère de contrôle dans une clé ou dans le code d’une unité
quarantine-reason-text-too-long = un texte de plus de 1 000 octets
quarantine-reason-no-such-part = une clé ou un code d’unité qui comporte moins de parties que le plan n’en demande (split, part)

## Constats : l’ensemble des procès-verbaux

finding-set-repeated-sheet = Le procès-verbal de ce bureau figure plus haut, avec les mêmes décomptes ({ $place }).
finding-set-label-votes-on-sheet = voix sur le procès-verbal
finding-set-row-with-votes = { $place } avec { $votes } voix
finding-set-rows-disagree-twice = { $number } lignes relatives à ce bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre : { $places }.
finding-set-rows-disagree = { $number } lignes relatives à ce bureau divergent : { $places }.
finding-set-label-votes-in-row = voix ({ $place })
finding-set-same-image = L’image publiée pour ce bureau l’est aussi pour : { $others }.
finding-set-same-counts = Avec exactement les mêmes décomptes que ce bureau, ceux de chaque choix et tous les autres nombres du procès-verbal, figure aussi : { $others }.
finding-set-label-stations = bureaux
finding-set-total-by-word = La ligne porte la mention `{ $word }`. Elle est un total d’autres lignes, et non un bureau.
finding-set-total-of-file = Chaque décompte de cette ligne est exactement la somme des autres lignes comportant des votes dans le fichier entier ({ $rows }). La ligne est leur total, et non un bureau.
finding-set-total-of-unit = Chaque décompte de cette ligne est exactement la somme des autres lignes comportant des votes dans { $unit } ({ $rows }). La ligne est leur total, et non un bureau.
finding-set-parent-row = La ligne n’indique aucun bureau. Elle appartient à { $unit }, dont les bureaux figurent eux aussi dans le tableau. Ses décomptes n’en sont pas exactement la somme.
finding-set-row-without-station = La ligne n’indique aucun bureau. Elle comporte { $votes } voix qui ne peuvent être attribuées à aucun bureau.
finding-set-label-votes-in-this-row = voix de la ligne
finding-set-even-counts-of-unit = Dans { $unit }, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
finding-set-even-counts-of-publication = Dans l’ensemble de la publication, les { $number } décomptes différents de zéro sont tous des nombres pairs, comme si chaque procès-verbal avait été compté deux fois.
finding-set-label-even-counts = décomptes pairs
finding-set-sheets-by-reason = { $reason } : { $number }
count-name-votes = voix pour { $selection }
finding-set-missing-count = Absent de { $missing_n ->
        [one] { $missing } procès-verbal
       *[other] { $missing } procès-verbaux
    } : { $name } ({ $why }). La somme porte sur { $some } des { $all } bureaux.
finding-set-label-sheets-without-count = procès-verbaux sans ce décompte
finding-set-label-stations-in-sum = bureaux dans la somme
finding-set-more = et { $number } de plus
finding-set-station = bureau { $key } ({ $place })
finding-set-row = ligne { $number }

## Constats : l’arithmétique d’un procès-verbal

finding-sheet-valid-votes-missing = Les choix ont { $votes } voix, mais le procès-verbal n’indique pas les suffrages exprimés.
finding-sheet-valid-votes-zero = Les choix ont { $votes } voix, mais le procès-verbal indique zéro suffrage exprimé.
finding-sheet-twice-valid-votes = Les choix ont { $votes } voix. C’est exactement le double du nombre de suffrages exprimés qu’indique le procès-verbal ({ $valid }).
finding-sheet-too-few-votes = Les choix ont { $votes } voix, mais le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de plus.
finding-sheet-too-many-votes = Les choix ont { $votes } voix, mais le procès-verbal indique { $valid } pour les suffrages exprimés : { $difference } de moins.
finding-sheet-label-selections-sum = Σ choix
finding-sheet-ballots-cast-missing = Le procès-verbal compte { $counted }, mais n’indique pas les bulletins déposés.
finding-sheet-ballots-cast-zero = Le procès-verbal compte { $counted }, mais indique zéro bulletin déposé.
finding-sheet-too-few-papers = Le procès-verbal compte { $counted }, mais indique { $cast } { $cast_n ->
        [one] bulletin déposé
       *[other] bulletins déposés
    } : { $difference } de plus.
finding-sheet-too-many-papers = Le procès-verbal compte { $counted }, mais indique { $cast } { $cast_n ->
        [one] bulletin déposé
       *[other] bulletins déposés
    } : { $difference } de moins.
finding-sheet-label-papers-sum = exprimés + nuls + blancs
finding-sheet-null-votes = { $number } { $number_n ->
        [one] vote nul
       *[other] votes nuls
    }
finding-sheet-blank-votes = { $number } { $number_n ->
        [one] vote blanc
       *[other] votes blancs
    }
finding-sheet-valid-votes = { $valid } { $valid_n ->
        [one] suffrage exprimé
       *[other] suffrages exprimés
    }
finding-sheet-papers = { $valid }, { $null } et { $blank } ({ $papers } { $papers_n ->
        [one] bulletin
       *[other] bulletins
    })
finding-sheet-papers-of-two-kinds = { $valid } et { $others } ({ $papers } { $papers_n ->
        [one] bulletin
       *[other] bulletins
    })
finding-sheet-swapped-counts = Le procès-verbal indique { $first } ({ $one }) et { $second } ({ $other }). Ses comptes tombent exactement juste si ces deux nombres sont intervertis.
finding-sheet-no-votes-with-roll = Le procès-verbal ne fait état d’aucun vote. Il indique { $voters } { $voters_n ->
        [one] électeur inscrit
       *[other] électeurs inscrits
    }.
finding-sheet-no-votes = Le procès-verbal ne fait état d’aucun vote.
finding-sheet-roll-zero = Le procès-verbal compte { $cast } { $cast_n ->
        [one] bulletin
       *[other] bulletins
    }, mais indique zéro électeur inscrit.
finding-sheet-roll-missing = Le procès-verbal compte { $cast } { $cast_n ->
        [one] bulletin
       *[other] bulletins
    }, mais n’indique pas les électeurs inscrits.
finding-sheet-exceeds = Le procès-verbal compte { $more } { $words }, mais seulement { $limit } { $of } : { $difference } de trop.
bounded-count-counted-papers = bulletins comptés
count-bound-voters-admitted = électeurs figurant sur la liste électorale ou ajoutés à celle-ci
finding-sheet-at-least = au moins { $number }

## Constats : sources qui diffèrent

finding-sources-field = { $field } (ici { $here }, là { $there })
finding-sources-sheets-differ-at = « { $source } » ({ $place }) n’indique pas les mêmes décomptes : { $each }.
finding-sources-sheets-differ = « { $source } » n’indique pas les mêmes décomptes : { $each }.
finding-sources-label-difference = { $field }, seconde − première
finding-sources-stations-absent = { $number_n ->
        [1] Le bureau { $keys } n’est pas dans « { $source } ».
       *[other] { $number } bureaux ne sont pas dans « { $source } » : { $keys }.
    }

## La table des codes : règle, phrase et causes innocentes

code-i101-title = toutes les lignes peuvent être lues
code-i101-sentence = Une ligne a été mise de côté parce que l’une de ses cellules n’était pas exploitable. Aucun de ses nombres n’entre dans un total.
code-i101-causes = Une note saisie dans la cellule d’un décompte, un mot qui marque une valeur manquante et que le plan ne répertorie pas, ou une exportation défectueuse.
code-i102-title = chaque procès-verbal comporte tous les décomptes que sa source prévoit
code-i102-sentence = Ce décompte manque dans certains procès-verbaux, de sorte que sa somme couvre moins de procès-verbaux que les autres sommes.
code-i102-causes = Des procès-verbaux encore attendus, des copies illisibles, ou un décompte que certains bureaux n’effectuent pas.
code-s101-title = Σ choix = suffrages exprimés
code-s101-sentence = La somme des voix des choix n’est pas égale aux suffrages exprimés qu’indique le procès-verbal.
code-s101-causes = Une erreur d’addition ou une erreur en recopiant un nombre ; un choix que le tableau publié ne reprend pas.
code-s102-title = exprimés + nuls + blancs = bulletins déposés
code-s102-sentence = La somme des bulletins comptés n’est pas égale aux bulletins déposés qu’indique le procès-verbal.
code-s102-causes = Une erreur d’écriture, des bulletins emportés, un décompte que le tableau publié ne reprend pas, ou des électeurs et des bulletins comptés séparément.
code-s103-title = pas de voix pour les choix sans suffrages exprimés
code-s103-sentence = Des choix ont des voix, mais le procès-verbal indique zéro suffrage exprimé ou n’en indique pas le nombre.
code-s103-causes = La ligne de la somme a été omise lorsque le procès-verbal a été rempli ou recopié.
code-s104-title = Σ choix ≠ deux fois les suffrages exprimés
code-s104-sentence = La somme des voix des choix est exactement le double des suffrages exprimés.
code-s104-causes = Chaque choix a été saisi par parti puis de nouveau comme total, ou un total a été lu comme un choix de plus.
code-s105-title = chaque décompte figure dans sa propre colonne
code-s105-sentence = Les comptes du procès-verbal tombent exactement juste si deux de ses décomptes sont intervertis.
code-s105-causes = Deux champs voisins ont été recopiés dans le mauvais ordre.
code-s106-title = pas de votes sans bulletins déposés
code-s106-sentence = Des votes ont été comptés, mais le procès-verbal indique zéro bulletin déposé ou n’en indique pas le nombre.
code-s106-causes = La ligne des bulletins a été omise lorsque le procès-verbal a été rempli ou recopié.
code-s107-title = un procès-verbal fait état de votes
code-s107-sentence = Le procès-verbal ne fait état d’aucun vote.
code-s107-causes = Un bureau qui n’a pas ouvert ou dans lequel personne n’a voté ; une ligne provisoire pour un procès-verbal encore attendu.
code-s108-title = pas de votes sans électeurs inscrits
code-s108-sentence = Des votes ont été comptés, mais la liste électorale du bureau ne compte aucun électeur ou manque.
code-s108-causes = Les bureaux spéciaux (hôpitaux, voyageurs, militaires) n’ont souvent pas de liste électorale propre.
code-s201-title = bulletins déposés ≤ électeurs inscrits
code-s201-sentence = Il a été déposé plus de bulletins que la liste électorale ne compte d’électeurs, même avec les électeurs supplémentaires déclarés.
code-s201-causes = Des électeurs ajoutés le jour du vote, des attestations permettant de voter ailleurs, ou une liste électorale mise à jour après sa publication.
code-s202-title = suffrages exprimés ≤ bulletins déposés
code-s202-sentence = Les suffrages exprimés dépassent à eux seuls les bulletins déposés.
code-s202-causes = Une erreur sur un nombre, ou les bulletins de deux scrutins dans une même urne.
code-s203-title = bulletins déposés ≤ bulletins délivrés
code-s203-sentence = Il y avait plus de bulletins dans les urnes qu’il n’en a été délivré.
code-s203-causes = Des bulletins de vote par correspondance ou de vote anticipé délivrés par un autre organisme ; un décompte des bulletins au lieu des enveloppes.
code-s204-title = bulletins délivrés ≤ électeurs inscrits
code-s204-sentence = Il a été délivré plus de bulletins que la liste électorale ne compte d’électeurs, même avec les électeurs supplémentaires déclarés.
code-s204-causes = Des électeurs ajoutés le jour du vote, ou des bulletins détériorés remplacés et comptés deux fois.
code-s205-title = bulletins rejetés ≤ bulletins délivrés
code-s205-sentence = Il a été rejeté plus de bulletins qu’il n’en a été délivré.
code-s205-causes = Les deux champs comptent des choses différentes dans cette source, ou ont été intervertis.
code-d101-title = une seule ligne par bureau
code-d101-sentence = Le même procès-verbal figure plus d’une fois, avec les mêmes décomptes.
code-d101-causes = Un fichier assemblé à partir de parties qui se recoupent, ou une page envoyée deux fois.
code-d102-title = un seul décompte par bureau
code-d102-sentence = Deux lignes relatives à un même bureau divergent.
code-d102-causes = Une correction publiée en plus de la première version ; deux transcriptions ; une clé qui n’est pas unique.
code-d103-title = aucune ligne n’est le double d’une autre ligne de son bureau
code-d103-sentence = Deux lignes relatives à un même bureau divergent, et chaque décompte de l’une est exactement le double de celui de l’autre.
code-d103-causes = Deux exportations partielles additionnées, avec le même procès-verbal dans les deux.
code-d104-title = deux bureaux ont des procès-verbaux différents
code-d104-sentence = Deux bureaux ont exactement les mêmes décomptes, pour chaque choix et pour tous les autres nombres du procès-verbal.
code-d104-causes = De petits bureaux qui ont les mêmes décomptes par hasard ; un procès-verbal recopié sous deux clés par l’organisme qui le publie. Parmi 239 110 procès-verbaux de six élections réelles, cela s’est produit pour deux paires (docs/calibration.md).
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
code-d204-title = tous les décomptes ne sont pas pairs
code-d204-sentence = Tous les décomptes de cette partie de la publication sont des nombres pairs, comme si tous les décomptes avaient été doublés.
code-d204-causes = Deux copies d’une même exportation additionnées. Le seul hasard produit cela une fois sur 2 à la puissance du nombre de décomptes.
code-c101-title = chaque bureau attendu a un procès-verbal qui compte
code-c101-sentence = Certains bureaux qui devraient communiquer leurs résultats n’ont aucun procès-verbal qui compte.
code-c101-causes = Des procès-verbaux qui n’ont pas encore été recueillis ou publiés ; des bureaux qui n’ont pas ouvert ; des procès-verbaux mis de côté ou exclus, que le bilan des lignes énumère.
code-c102-title = chaque bureau qui communique des résultats est attendu
code-c102-sentence = Certains bureaux qui communiquent des résultats ne figurent pas au registre.
code-c102-causes = Un registre d’une autre date, des clés écrites différemment (zéros initiaux), ou des bureaux spéciaux.
code-c103-title = la liste électorale d’un procès-verbal est identique à celle du registre
code-c103-sentence = Le nombre d’électeurs inscrits d’un procès-verbal diffère de celui du registre.
code-c103-causes = Une liste électorale mise à jour entre les deux dates.
code-c104-title = pas plus de bureaux ni d’électeurs que n’en comporte la base
code-c104-sentence = Il est communiqué plus de bureaux ou d’électeurs que n’en comporte la base.
code-c104-causes = Une base d’une autre date ; une clé qui scinde un bureau en deux.
code-c105-title = le registre mentionne chaque bureau une seule fois
code-c105-sentence = Le registre mentionne un bureau plus d’une fois, mais il n’est attendu qu’une fois.
code-c105-causes = Un registre assemblé à partir de parties qui se recoupent ; une clé qui n’est pas unique.
code-r101-title = annoncé = totalisé quand tous les bureaux sont reçus
code-r101-sentence = Le résultat annoncé diffère de la somme des procès-verbaux, alors que tous deux couvrent l’ensemble des bureaux.
code-r101-causes = Des corrections faites entre la publication des procès-verbaux et l’annonce, des bureaux annulés, ou un groupe de choix compté différemment.
code-r102-title = annoncé ≥ ce que contiennent les procès-verbaux reçus
code-r102-sentence = Un résultat annoncé comme complet attribue à un choix moins de voix que n’en contiennent déjà les procès-verbaux publiés. L’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
code-r102-causes = Des procès-verbaux annulés par un tribunal après leur publication, ou une annonce dite complète qui ne l’est pas.
code-r103-title = les pourcentages annoncés correspondent aux décomptes annoncés
code-r103-sentence = Un pourcentage annoncé n’est pas, aux décimales imprimées, le décompte annoncé divisé par la somme annoncée, quel que soit l’arrondi usuel appliqué.
code-r103-causes = Un pourcentage calculé sur un autre total (les bulletins déposés au lieu des suffrages exprimés), ou une diapositive établie d’après un décompte antérieur.
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
code-r201-sentence = Un résultat annoncé comme complet suppose, dans les bureaux non reçus, plus de voix que ces bureaux n’ont d’électeurs. L’annonce et ces procès-verbaux ne peuvent être vrais à la fois.
code-r201-causes = Une base où manquent des bureaux ou des électeurs ; des procès-verbaux corrigés après leur publication ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
code-r202-title = annoncé ≥ le minimum que contiennent nécessairement les bureaux comptés
code-r202-sentence = Une annonce partielle attribue à un choix moins de voix que n’en contient nécessairement tout ensemble d’autant de bureaux qu’elle en compte. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais.
code-r202-causes = Un pourcentage qui compte autre chose que des bureaux (électeurs, enveloppes, fractions de bureau) ; des procès-verbaux annulés avant d’avoir été comptés ; une base qui comporte trop peu de bureaux.
code-r203-title = annoncé ≤ le maximum que peuvent contenir les bureaux comptés
code-r203-sentence = Une annonce partielle attribue à un choix plus de voix que ne peut en contenir aucun ensemble d’autant de bureaux qu’elle en compte. L’annonce, le nombre de bureaux qu’elle déclare et les procès-verbaux publiés ne peuvent être tous vrais.
code-r203-causes = Un pourcentage qui compte autre chose que des bureaux ; des bureaux hors de la base, comme ceux de l’étranger ; plus d’électeurs supplémentaires que le plan n’en autorise par bureau.
code-r301-title = aucun décompte ne diminue d’un communiqué au suivant
code-r301-sentence = Dans une série, un communiqué annonce moins qu’un communiqué antérieur.
code-r301-causes = Une correction du communiqué précédent ; des bureaux annulés entre-temps ; les deux communiqués dans le mauvais ordre dans le plan.
code-r302-title = les bureaux comptés et les voix augmentent ensemble
code-r302-sentence = D’un communiqué d’une série au suivant, les voix augmentent mais pas le nombre de bureaux comptés, ou le nombre de bureaux augmente mais pas les voix.
code-r302-causes = Un pourcentage imprimé avec trop peu de décimales pour montrer la hausse ; des bureaux comptés où il n’y a eu aucun vote ; une correction.
code-r303-title = une hausse est compatible avec les bureaux dont elle peut provenir
code-r303-sentence = D’un communiqué d’une série au suivant, un choix gagne plus de voix que les bureaux nouvellement comptés n’en peuvent contenir, ou moins qu’ils n’en contiennent nécessairement. Les deux communiqués et les procès-verbaux publiés ne peuvent être tous vrais.
code-r303-causes = Un pourcentage qui compte autre chose que des bureaux ; une correction portant sur des bureaux que le communiqué précédent avait déjà comptés.
code-r401-title = deux sources indiquent les mêmes décomptes pour un bureau
code-r401-sentence = Deux sources ont un procès-verbal de ce bureau, mais n’indiquent pas les mêmes décomptes.
code-r401-causes = Une erreur dans l’une de deux transcriptions ; une correction que seule l’une des sources a reprise ; deux bureaux différents sous une même clé.
code-r402-title = deux sources ont les mêmes bureaux
code-r402-sentence = Une source comporte des bureaux qu’une autre n’a pas.
code-r402-causes = Une version publiée plus tard ; des copies que l’une des sources n’a pas pu recueillir ; des clés écrites différemment (zéros initiaux).
code-a101-title = les derniers chiffres sont aussi fréquents que le veut le hasard
code-a101-sentence = Certains derniers chiffres des décomptes sont plus fréquents que ne le veut le hasard, et d’autres le sont moins.
code-a101-causes = Des décomptes arrondis ou estimés par l’organisme qui les publie ; beaucoup de petits décomptes ; l’habitude d’un opérateur de saisie dans une colonne.
code-a102-title = les deux derniers chiffres se répartissent comme le veut le hasard
code-a102-sentence = Les deux derniers chiffres des décomptes sont identiques, ou voisins, moins ou plus souvent que ne le veut le hasard.
code-a102-causes = Des décomptes arrondis par l’organisme qui les publie ; des touches de clavier qui se bloquent ; beaucoup de petits décomptes.
code-a103-title = les deuxièmes chiffres se répartissent comme dans des décomptes rééchantillonnés
code-a103-sentence = Les deuxièmes chiffres des décomptes ne ressemblent pas à ceux de décomptes rééchantillonnés à partir des bulletins propres à chaque bureau. La loi de Benford n’est pas la référence de la comparaison.
code-a103-causes = Des bureaux dont la taille est planifiée ; une règle qui scinde ou regroupe les bureaux à un nombre rond d’électeurs.
code-a104-title = les pourcentages se terminent par 0 ou 5 aussi souvent que le veut le hasard
code-a104-sentence = Arrondis à l’entier, des pourcentages se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
code-a104-causes = Des résultats recalculés à partir de pourcentages arrondis ; des bureaux dont la taille est un nombre rond.
code-a105-title = les pourcentages entiers ne sont pas plus fréquents que ne le veut le hasard
code-a105-sentence = Le nombre de bureaux dont la participation ou la part se situe à moins d’un vingtième de point d’un pourcentage entier est plus élevé, ou plus faible, que ne le permet la taille même des bureaux.
code-a105-causes = Des résultats que l’organisme qui les publie a recalculés à partir de pourcentages arrondis ; des bureaux spéciaux où tout le monde vote de la même façon (ceux au-dessus de 99 % sont laissés de côté).
code-a106-title = les parts ne s’accumulent pas sur des valeurs isolées
code-a106-sentence = Davantage de bureaux se regroupent sur des valeurs isolées d’une part que ne le permet le rééchantillonnage de chaque bureau à partir de ses propres bulletins.
code-a106-causes = Des résultats recalculés à partir de pourcentages arrondis ; de nombreux bureaux minuscules, dont les parts sont des fractions simples ; un mélange qui s’ajuste au centre et non aux queues de la distribution (l’ajustement est imprimé).
code-a107-title = les décomptes se terminent par 0 ou 5 aussi souvent que le veut le hasard
code-a107-sentence = Des décomptes se terminent par 0 ou 5 plus souvent, ou moins souvent, que la taille même des bureaux ne le rend probable.
code-a107-causes = Des décomptes arrondis ou estimés par l’organisme qui les publie ; l’habitude d’un opérateur de saisie.
code-a201-title = les voix d’un choix gardent leur rapport à celles des autres quand la participation augmente
code-a201-sentence = Au-delà de la participation à laquelle culminent les voix des autres choix, un choix a plus de voix que n’en donne le rapport observé en deçà. L’excès est une grande partie de ses voix, quelle que soit la participation retenue au voisinage de ce maximum.
code-a201-causes = Des régions ou des villages qui votent davantage et différemment ; une campagne qui mobilise un camp. L’estimation n’est pas un décompte de faux votes.
code-a202-title = les parts ne présentent qu’un sommet
code-a202-sentence = La distribution des parts des bureaux présente plus d’un sommet, une fois retiré le niveau propre à chaque région.
code-a202-causes = Deux populations au sein des régions (ville et campagne, deux langues) ; deux types de bureaux.
code-a301-title = les bureaux d’un même centre diffèrent au moins autant que le font des répartitions aléatoires
code-a301-sentence = Les bureaux d’un même centre diffèrent moins entre eux que ne le feraient des répartitions aléatoires d’un même électorat.
code-a301-causes = Un centre dont les décomptes ont été regroupés, puis répartis à parts égales par l’organisme qui les publie.
code-a302-title = les résultats identiques sont aussi rares que le veut le hasard
code-a302-sentence = Des bureaux ont les mêmes résultats plus souvent que le hasard ne le rend probable.
code-a302-causes = De petits bureaux qui ont les mêmes résultats par hasard ; un procès-verbal publié sous deux clés ; des décomptes de bureaux regroupés répartis à parts égales.
code-a401-title = la part ne fait pas de saut à un moment du dépouillement
code-a401-sentence = À un moment du dépouillement, la part fait un saut plus grand qu’à tout autre moment pour lequel aucun événement n’est mentionné.
code-a401-causes = Des lieux dont les résultats arrivent tard parce qu’ils sont éloignés, grands ou dépouillés ailleurs ; des votes par correspondance comptés en dernier.

## Why announced counts were not tested

not-tested-too-few-counts = moins de deux décomptes ont été annoncés, ou aucune somme de ceux-ci
not-tested-sum-too-small = la somme est si petite que des décomptes arbitraires égalent trop souvent un pourcentage arrondi

## What a check looks at

check-target-turnout = la participation
check-target-contest = le scrutin

## What a check takes as ballots, and how p-values are corrected

ballots-are-ballots-cast = les bulletins déposés que le procès-verbal indique
ballots-are-valid-null-blank = la somme des suffrages exprimés, des votes nuls et des votes blancs
ballots-are-sum-of-selections = la somme des voix de tous les choix
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini–Yekutieli

## Why stations are left out of a check ("left out: 12 where …")

exclusion-no-registered-voters = il n’y a aucun électeur inscrit
exclusion-registered-voters-not-stated = le nombre d’électeurs inscrits n’est pas indiqué
exclusion-too-few-registered-voters = il y a trop peu d’électeurs inscrits
exclusion-no-ballots = il n’y a aucun bulletin
exclusion-ballots-not-stated = le nombre de bulletins n’est pas indiqué
exclusion-more-than-a-billion-ballots = il y a plus d’un milliard de bulletins
exclusion-more-ballots-than-voters = il y a plus de bulletins que d’électeurs inscrits
exclusion-more-votes-than-ballots = il y a plus de voix que de bulletins
exclusion-part-exceeds-whole-ballots-or-votes = il y a plus de bulletins que d’électeurs inscrits, ou plus de voix que de bulletins
exclusion-no-ballots-or-part-exceeds-whole = il n’y a aucun bulletin, ou une partie dépasse son tout
exclusion-part-exceeds-whole = la partie dépasse le tout
exclusion-null-votes-not-stated = les votes nuls ou blancs ne sont pas indiqués
exclusion-not-every-selection-counted = au moins un choix n’a pas de décompte
exclusion-count-not-stated = le décompte n’est pas indiqué
exclusion-count-is-zero = le décompte est nul
exclusion-small-count = le décompte est inférieur au minimum
exclusion-count-too-small-for-last-digit = le décompte est trop petit pour en utiliser le dernier chiffre
exclusion-no-votes-for-selection = le choix n’a aucune voix
exclusion-too-few-votes = il y a trop peu de voix
exclusion-fewer-than-25-votes-on-one-side = le choix ou les autres ont moins de 25 voix
exclusion-votes-reach-registered-voters = le choix a au moins autant de voix qu’il y a d’électeurs inscrits
exclusion-more-votes-than-total = le choix a plus de voix qu’il n’y en a en tout
exclusion-more-votes-than-total-or-implausibly-many = le choix a plus de voix qu’il n’y en a en tout, ou leur nombre est invraisemblable
exclusion-more-votes-than-a-station-can-count = il y a plus de voix qu’un bureau n’en peut compter
exclusion-smaller-than-first-size-class = il y a moins de voix que dans la première classe de taille
exclusion-too-few-for-a-share = il y en a moins que le minimum pour calculer une part
exclusion-percentage-near-100 = la participation ou la part est proche de 100 %
exclusion-few-on-one-side = les deux pourcentages ont trop peu de personnes d’un côté
exclusion-no-value = il n’y a aucune valeur
exclusion-no-predictor = il n’y a aucun prédicteur
exclusion-small-group = le groupe a trop peu de bureaux
exclusion-half-of-group-has-one-value = la moitié du groupe a une même valeur
exclusion-only-table-or-one-kind-of-votes = le bureau est le seul de son centre, ou le centre n’a que des voix d’une même sorte
exclusion-small-table-or-only-table-or-one-kind-of-votes = le bureau est petit, ou il est le seul de son centre, ou le centre n’a que des voix d’une même sorte
exclusion-no-coordinates = il n’y a pas de coordonnées
exclusion-coordinates-not-stated = aucune coordonnée exploitable n’est indiquée
exclusion-coordinates-unusable = il n’y a pas de latitude et de longitude exploitables
exclusion-coordinates-out-of-range = les coordonnées sont hors limites
exclusion-arrival-unusable = il n’y a pas de moment d’arrivée exploitable
exclusion-no-share-or-order = il n’y a pas de part, ou pas de place dans l’ordre du dépouillement

## What a check counted

counted-counts-ending-in = { $observed } décomptes sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par { $digit } (nombre attendu : { $expected })
counted-counts-ending-in-0-or-5 = { $observed } décomptes sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par 0 ou 5 (nombre attendu : { $expected })
counted-counts-ending-in-repeated-pair = { $observed } décomptes sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par deux fois le même chiffre (nombre attendu : { $expected })
counted-counts-ending-in-adjacent-pair = { $observed } décomptes sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par deux chiffres voisins (nombre attendu : { $expected })
counted-counts-ending-in-other-pair = { $observed } décomptes sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par deux chiffres différents qui ne sont pas voisins (nombre attendu : { $expected })
counted-counts-with-second-digit = { $observed } décomptes sur { $all } { $observed_n ->
    [one] a
   *[other] ont
    } { $digit } pour deuxième chiffre (nombre attendu : { $expected })
counted-percentages-ending-in-0-or-5 = { $observed } pourcentages sur { $all } se { $observed_n ->
    [one] termine
   *[other] terminent
    } par 0 ou 5 (nombre attendu : { $expected })
counted-stations-at-integer-percentage = { $observed } bureaux sur { $all } { $observed_n ->
    [one] a
   *[other] ont
    } une participation ou une part égale à un pourcentage entier (nombre attendu : { $expected } ; excès en participation { $turnout }, en part { $share })
counted-stations-with-share = { $observed } bureaux sur { $all } { $observed_n ->
    [one] a
   *[other] ont
    } une part de { $share } (nombre attendu : { $expected })
counted-stations-beyond-limit = { $observed } bureaux sur { $all } { $observed_n ->
    [one] est
   *[other] sont
    } au-delà de la limite, d’un côté ou de l’autre (nombre attendu : { $expected })
counted-sheets-repeating-another = { $observed } procès-verbaux sur { $all } en { $observed_n ->
    [one] répète
   *[other] répètent
    } un autre (nombre attendu : { $expected })

## The figures of the checks

figure-textbook-p-value = valeur p classique
figure-digit-pair-chi-square = khi-deux des paires de chiffres
figure-repeated-pair-share = proportion de paires répétées
figure-adjacent-pair-share = proportion de paires de chiffres voisins
figure-repeated-pair-lower-tail-p-value = probabilité exacte d’au plus ce nombre de paires répétées
figure-adjacent-pair-upper-tail-p-value = probabilité exacte d’au moins ce nombre de paires de chiffres voisins
figure-chi-square-from-slope = khi-deux dû à la seule pente
figure-counts-under-100 = décomptes inférieurs à 100
figure-last-digit-chi-square = khi-deux des derniers chiffres
figure-mean-last-digit = dernier chiffre moyen
figure-share-ending-in-0-or-5 = proportion de décomptes se terminant par 0 ou 5
figure-ending-in-0-or-5-p-value = valeur p exacte de la proportion se terminant par 0 ou 5
figure-chi-square-from-bound = khi-deux dû au seul décompte minimal
figure-last-digit-distance = distance des derniers chiffres par rapport au bootstrap paramétrique
figure-stations-with-second-digit = bureaux ayant un deuxième chiffre
figure-benford-chi-square = khi-deux par rapport à la loi de Benford
figure-benford-p-value = valeur p classique par rapport à la loi de Benford
figure-second-digit-distance = distance des deuxièmes chiffres par rapport au bootstrap paramétrique
figure-bootstrap-chi-square = distance du khi-deux par rapport au bootstrap paramétrique
figure-mean-digit = chiffre moyen
figure-expected-mean-digit = chiffre moyen attendu
figure-mean-digit-z = z du chiffre moyen
figure-centre-design-effect = effet de plan dû aux centres
figure-percentages-ending-in-0-or-5-z = z des pourcentages se terminant par 0 ou 5
figure-share-of-percentages-ending-in-0-or-5 = proportion de pourcentages se terminant par 0 ou 5
figure-counts-ending-in-0-or-5-z = z des décomptes se terminant par 0 ou 5
figure-share-of-counts-ending-in-0-or-5 = proportion de décomptes se terminant par 0 ou 5
figure-stations-in-that-share = bureaux sur lesquels cette proportion est calculée
figure-compared-stations-ending-in-0-or-5 = bureaux comparés dont le résultat se termine par 0 ou 5
figure-expected-stations-ending-in-0-or-5 = nombre attendu de ceux-ci
figure-stations-ending-in-0-or-5-standard-deviation = écart type de ce nombre
figure-largest-share-on-one-multiple = plus grande proportion attendue sur un seul multiple de 5 %
figure-integer-percentage-z = excédent de bureaux à un pourcentage entier, en écarts types
figure-integer-percentage-stations = bureaux à un pourcentage entier
figure-expected-integer-percentage-stations = nombre attendu par hasard
figure-excess-stations = bureaux en excédent
figure-excess-stations-z = bureaux en excédent, en écarts types
figure-integer-percentage-upper-tail-p-value = probabilité d’au moins ce nombre
figure-excess-stations-as-published = excédent y compris les petits décomptes, comme dans la publication
figure-excess-stations-as-published-z = cet excédent, en écarts types
figure-turnout-excess-stations = bureaux en excédent pour la participation seule
figure-turnout-p-value = valeur p pour la participation seule
figure-share-excess-stations = bureaux en excédent pour la part seule
figure-share-p-value = valeur p pour la part seule
figure-excess-registered-voters = électeurs inscrits en excédent
figure-excess-ballots = bulletins en excédent
figure-excess-votes = voix en excédent
figure-excess-votes-z = voix en excédent, en écarts types
figure-percent-of-stations-in-excess = pourcentage de bureaux en excédent
figure-votes-at-stations-in-excess = voix pour le choix déclarées dans les bureaux en excédent
figure-percent-in-excess-p-value = valeur p du pourcentage en excédent
figure-mean-resampled-percent-in-excess = pourcentage moyen en excédent sur les rééchantillons
figure-resampled-percent-in-excess-95th-percentile = pourcentage en excédent qu’un rééchantillon sur vingt atteint
figure-shares-in-excess = parts avec des bureaux en excédent
figure-largest-excess-share = part où les bureaux en excédent sont les plus nombreux
figure-largest-excess-stations = bureaux ayant cette part
figure-largest-excess-expected-stations = nombre attendu de bureaux ayant cette part
figure-sharpest-share-p-value = valeur p de la part la plus saillante, multipliée par le nombre de parts
figure-sharpest-share = part la plus saillante
figure-sharpest-share-large-stations = bureaux de plus grande taille ayant cette part
figure-sharpest-share-resampled-mean = nombre moyen de ceux-ci sur les rééchantillons
figure-sharpest-share-expected-from-neighbours = nombre attendu de ceux-ci d’après les parts voisines
figure-turnout-components = composantes du mélange de la participation
figure-turnout-log-likelihood = log-vraisemblance du mélange de la participation
figure-turnout-fit-gap = plus grand écart entre le mélange de la participation et les données
figure-votes-components = composantes du mélange de la part
figure-votes-log-likelihood = log-vraisemblance du mélange de la part
figure-votes-fit-gap = plus grand écart entre le mélange de la part et les données
figure-far-excess-share = excédent aux participations éloignées, en part des voix du choix
figure-lowest-excess-votes = estimation la plus basse sur les niveaux de référence plausibles, en voix
figure-highest-excess-votes = estimation la plus élevée sur les niveaux de référence plausibles, en voix
figure-peak-excess-votes = estimation au pic le plus bas des autres, en voix
figure-peak-turnout-percent = participation de ce pic, en pour cent
figure-automatic-excess-votes = estimation avec le rapport en deçà du pic le plus élevé, en voix
figure-share-without-excess = part sans ces voix
figure-whole-percent-votes = voix aux pourcentages entiers au-delà de celles observées entre eux
figure-share-of-ballots = part des bulletins
figure-net-excess-share = excédent net, en part des voix du choix
figure-far-excess-share-within-regions = excédent aux participations éloignées au sein des régions, en part des voix du choix
figure-net-excess-share-within-regions = excédent net au sein des régions, en part des voix du choix
figure-regions = régions
figure-votes-per-voter-slope = pente des voix par électeur inscrit en fonction de la participation
figure-votes-per-voter-slope-standard-error = erreur type de cette pente
figure-share-slope = pente de la part en fonction de la participation
figure-share-slope-standard-error = erreur type de cette pente
figure-mean-share = part moyenne
figure-share-slope-less-mean-share = pente de la part moins la part moyenne
figure-pearson-correlation = corrélation de Pearson entre participation et part
figure-pearson-p-value = valeur p classique de la corrélation de Pearson
figure-spearman-correlation = corrélation de Spearman entre participation et part
figure-spearman-p-value = valeur p classique de la corrélation de Spearman
figure-kendall-correlation = corrélation de Kendall entre participation et part
figure-votes-per-voter-slope-within-regions = pente des voix par électeur inscrit en fonction de la participation, au sein des régions
figure-votes-per-voter-slope-within-regions-standard-error = erreur type de cette pente, par grappes régionales
figure-share-slope-within-regions = pente de la part en fonction de la participation, au sein des régions
figure-share-slope-within-regions-standard-error = erreur type de cette pente, par grappes régionales
figure-typical-turnout = participation typique
figure-typical-share = part typique
figure-turnout-spread-below = dispersion de la participation au-dessous de la typique
figure-share-spread-below = dispersion de la part au-dessous de la typique
figure-theta-from-share-above = thêta, d’après les parts au-dessus de la typique
figure-votes-from-95-percent = voix dans les bureaux où participation et part sont d’au moins 95 %
figure-incremental-fraction = proportion de bureaux avec un léger bourrage, dans le modèle
figure-incremental-fraction-low = borne inférieure de cette proportion sur les alphas qui s’ajustent aussi bien
figure-incremental-fraction-high = borne supérieure de cette proportion sur les alphas qui s’ajustent aussi bien
figure-extreme-fraction = proportion de bureaux avec un bourrage complet, dans le modèle
figure-alpha = alpha
figure-misplaced-fraction = proportion de bureaux que le modèle place mal
figure-sum-of-squared-differences = somme des carrés des différences entre le modèle et les données
figure-sum-of-squared-differences-without-stuffing = la même pour le modèle sans bourrage
figure-log-vote-rate-skewness = asymétrie du logarithme du taux de voix
figure-log-vote-rate-mean = moyenne du logarithme du taux de voix
figure-log-vote-rate-standard-deviation = écart type du logarithme du taux de voix
figure-normality-p-value = valeur p classique de la normalité
figure-kurtosis = kurtosis (loi normale : 3)
figure-skewness = asymétrie
figure-mean-station-share = part moyenne sur les bureaux
figure-station-share-standard-deviation = écart type sur les bureaux
figure-skewness-low = asymétrie, borne inférieure
figure-skewness-high = asymétrie, borne supérieure
figure-kurtosis-low = kurtosis, borne inférieure
figure-kurtosis-high = kurtosis, borne supérieure
figure-significant-groups = groupes ayant une valeur p inférieure à 0,05
figure-residual-dip = dip des résidus au sein des groupes
figure-share-dip = dip des parts
figure-dip-sample-size = nombre de valeurs
figure-dip = dip des valeurs
figure-dip-p-value = valeur p de ce dip
figure-modal-interval-low = intervalle modal, borne inférieure
figure-modal-interval-high = intervalle modal, borne supérieure
figure-unrounded-share-dip = dip des parts, arrondi défait
figure-share-dip-p-value = valeur p du dip des parts
figure-raw-share-dip = dip des parts brutes
figure-groups = groupes
figure-max-expected-significant-groups = nombre attendu de ceux-ci au maximum
figure-stations-above-limit = bureaux au-delà de la limite supérieure
figure-expected-stations-above-limit = nombre attendu de ceux-ci
figure-stations-below-limit = bureaux au-delà de la limite inférieure
figure-expected-stations-below-limit = nombre attendu de ceux-ci
figure-stations-beyond-limit = bureaux au-delà de la limite, d’un côté ou de l’autre
figure-significant-stations-above = bureaux au-dessus ayant une valeur q d’au plus 0,05
figure-significant-stations-below = bureaux au-dessous ayant une valeur q d’au plus 0,05
figure-correlation-within-groups = corrélation au sein des groupes
figure-prediction-slope = pente de la droite
figure-standard-deviation-beyond-counting = écart type autour de la droite, au-delà de l’effet du comptage
figure-correlation-with-share-within-groups = corrélation avec la part du choix au sein des groupes
figure-correlation-permutation-p-value = valeur p de cette corrélation, par permutation au sein des groupes
figure-within-centre-dispersion = dispersion des bureaux au sein des centres
figure-dispersion-lower-tail-p-value = probabilité d’une différence au plus aussi forte
figure-dispersion-upper-tail-p-value = probabilité d’une différence au moins aussi forte
figure-centres = centres
figure-centres-too-alike = centres dont les bureaux sont trop semblables
figure-centres-in-upper-percent = centres dans le 1 % supérieur sous la corrélation ajustée
figure-expected-centres-in-upper-percent = nombre attendu de ceux-ci
figure-standard-deviation-beyond-random-splits = écart type des parts au-delà de celui de répartitions aléatoires
figure-correlation-within-centres = corrélation au sein des centres
figure-repeated-sheets = procès-verbaux qui en répètent un autre
figure-expected-repeated-sheets = nombre attendu de ceux-ci
figure-nearly-repeated-sheets = procès-verbaux identiques sauf pour un choix
figure-expected-nearly-repeated-sheets = nombre attendu de ceux-ci
figure-overdispersion = surdispersion du choix le plus important au sein des groupes
figure-draws = tirages
figure-moran-i = I de Moran
figure-expected-moran-i = I de Moran attendu
figure-moran-i-z = z du I de Moran sous randomisation
figure-moran-i-permutation-p-value = valeur p du I de Moran par permutation
figure-geary-c = C de Geary
figure-neighbours-per-station = nombre moyen de voisins par bureau
figure-stations-unlike-neighbours = bureaux qui ne ressemblent pas à leurs voisins
figure-stations-in-clusters = bureaux dans des agrégats
figure-share-trend = variation de la part par unité de l’ordre
figure-order-correlation = corrélation entre la part et l’ordre
figure-jump-in-standard-errors = saut au seuil, en erreurs types
figure-jump = saut au seuil
figure-jump-naive-standard-error = erreur type du saut si les procès-verbaux étaient indépendants
figure-jump-naive-p-value = valeur p du saut si les procès-verbaux étaient indépendants
figure-sheets-before = procès-verbaux juste avant le seuil
figure-sheets-after = procès-verbaux juste après le seuil
figure-placebo-cutoffs = seuils placebo
figure-min-placebo-p-value = plus petite valeur p que permet ce nombre de placebos
figure-standard-error-inflation = inflation de l’erreur type naïve
figure-inflated-p-value = valeur p avec cette inflation
figure-quadratic-jump = saut avec des paraboles au lieu de droites
figure-min-jump-over-bandwidths = plus petit saut sur les largeurs de bande
figure-max-jump-over-bandwidths = plus grand saut sur les largeurs de bande
figure-not-clean-share = proportion de bureaux hors de la composante sans manipulation
figure-mostly-clean-draw-share = proportion de tirages avec plus de 90 % de bureaux sans manipulation
figure-clean-share = proportion de bureaux sans manipulation
figure-clean-share-median = proportion de bureaux sans manipulation, médiane
figure-clean-share-low = proportion de bureaux sans manipulation, borne inférieure de l’intervalle
figure-clean-share-high = proportion de bureaux sans manipulation, borne supérieure de l’intervalle
figure-clean-share-chain-spread = proportion de bureaux sans manipulation, dispersion entre chaînes
figure-clean-share-rhat = proportion de bureaux sans manipulation, R̂
figure-clean-share-effective-draws = proportion de bureaux sans manipulation, nombre effectif de tirages
figure-incremental-share = proportion de bureaux incrémentaux
figure-incremental-share-median = proportion de bureaux incrémentaux, médiane
figure-incremental-share-low = proportion de bureaux incrémentaux, borne inférieure de l’intervalle
figure-incremental-share-high = proportion de bureaux incrémentaux, borne supérieure de l’intervalle
figure-incremental-share-chain-spread = proportion de bureaux incrémentaux, dispersion entre chaînes
figure-incremental-share-rhat = proportion de bureaux incrémentaux, R̂
figure-incremental-share-effective-draws = proportion de bureaux incrémentaux, nombre effectif de tirages
figure-extreme-share = proportion de bureaux extrêmes
figure-extreme-share-median = proportion de bureaux extrêmes, médiane
figure-extreme-share-low = proportion de bureaux extrêmes, borne inférieure de l’intervalle
figure-extreme-share-high = proportion de bureaux extrêmes, borne supérieure de l’intervalle
figure-extreme-share-chain-spread = proportion de bureaux extrêmes, dispersion entre chaînes
figure-extreme-share-rhat = proportion de bureaux extrêmes, R̂
figure-extreme-share-effective-draws = proportion de bureaux extrêmes, nombre effectif de tirages
figure-manufactured-votes = voix fabriquées selon le modèle
figure-manufactured-votes-median = voix fabriquées selon le modèle, médiane
figure-manufactured-votes-low = voix fabriquées selon le modèle, borne inférieure de l’intervalle
figure-manufactured-votes-high = voix fabriquées selon le modèle, borne supérieure de l’intervalle
figure-manufactured-votes-chain-spread = voix fabriquées selon le modèle, dispersion entre chaînes
figure-manufactured-votes-rhat = voix fabriquées selon le modèle, R̂
figure-manufactured-votes-effective-draws = voix fabriquées selon le modèle, nombre effectif de tirages
figure-stolen-votes = voix volées selon le modèle
figure-stolen-votes-median = voix volées selon le modèle, médiane
figure-stolen-votes-low = voix volées selon le modèle, borne inférieure de l’intervalle
figure-stolen-votes-high = voix volées selon le modèle, borne supérieure de l’intervalle
figure-stolen-votes-chain-spread = voix volées selon le modèle, dispersion entre chaînes
figure-stolen-votes-rhat = voix volées selon le modèle, R̂
figure-stolen-votes-effective-draws = voix volées selon le modèle, nombre effectif de tirages

## How the result of a check is judged

p-value-exact = valeur exacte
p-value-from-draws = { $number_n ->
    [one] { $number } tirage
   *[other] { $number } tirages
    }
null-distribution-chi-square = khi-deux, { $df } degrés de liberté
null-distribution-student = t de Student, avec autant de degrés de liberté que de placebos
null-distribution-skewness-corrected-normal = normale corrigée de l’asymétrie, d’après les probabilités exactes du décompte de chaque bureau dans le bootstrap paramétrique
null-distribution-chi-square-of-bootstrap = khi-deux, d’après les probabilités exactes des chiffres du décompte de chaque bureau dans le bootstrap paramétrique
null-distribution-poisson-binomial-saddle-point = approximation par point-selle de la loi Poisson-binomiale
null-distribution-hypergeometric-minimum = hypergéométrique, la plus petite valeur sur toutes les classes multipliée par le nombre de classes
null-distribution-uniform-dip = √n·dip d’échantillons uniformes, d’après une table simulée
null-distribution-uniform-dip-and-binomial = dips d’échantillons uniformes, et loi binomiale pour le nombre de groupes
null-distribution-poisson-of-draws = Poisson avec la moyenne et la dispersion des tirages, multipliée par le nombre de classes et par celui d’examens
null-distribution-moment-matched-gamma = gamma avec la moyenne et la variance exactes
stated-rule-far-excess = à des participations bien supérieures au centre, les voix au-delà du rapport habituel atteignent la part fixée des voix du choix (far_share : un dixième, sauf si le plan en fixe une autre) ; des déficits ailleurs ne les compensent pas ; et elles subsistent au sein des régions lorsque celles-ci sont connues. La règle a été établie sur sept élections (Russie 2011 et 2020, Pologne 2025 deux fois, Venezuela 2024, Albanie 2013, Canada 2011)
no-verdict-most-stations-too-small-for-digits = dans la plupart des bureaux, le choix ou les autres ont moins de 25 voix ; les chiffres dans les bureaux restants dépendent de la loi supposée pour les parts
no-verdict-most-stations-too-small-for-endings = dans la plupart des bureaux, le choix ou les autres ont moins de 25 voix ; la fréquence à laquelle les résultats des bureaux restants se terminent par 0 ou 5 dépend de la loi supposée pour les parts
no-verdict-one-multiple-dominates = plus de trois dixièmes des résultats dont on attend qu’ils se terminent par 0 ou 5 se situent sur un même multiple de 5 % ; la fréquence à laquelle les résultats se terminent ainsi dépend de la loi supposée pour les parts
no-verdict-bound-makes-digits-uneven = de nombreux décomptes sont proches du minimum retenu, et cette borne suffit à elle seule à rendre les chiffres inégalement répartis
no-verdict-many-counts-under-100 = plus d’un décompte sur vingt est inférieur à 100, et les derniers chiffres de tels décomptes sont par eux-mêmes inégalement répartis
no-verdict-first-digits-reflect-size = les premiers chiffres reflètent la taille des bureaux, et des élections sans manipulation s’écartent toujours de la loi de Benford
no-verdict-no-joint-null = aucune hypothèse nulle ne décrit la distribution conjointe de la participation et de la part dans des bureaux honnêtes
no-verdict-model-without-regions = le modèle ne comporte pas de régions, et les ajustements de deux laboratoires diffèrent d’un facteur cinq
no-verdict-other-causes-look-alike = le modèle n’a de composante pour aucune autre cause d’une élection inégale : des voix perdues, un vote stratégique, des régions qui diffèrent et des électeurs qui se mobilisent pour un seul camp ressemblent à ses composantes, et la moitié des bureaux aussi dans des élections simulées sans manipulation
no-verdict-regions-differ-in-rate = les régions diffèrent, de sorte que les taux ne suivent pas non plus une loi normale dans des élections sans manipulation
no-verdict-no-null-for-shares = aucune loi des parts ne vaut pour toute élection honnête
no-verdict-no-groups = sans groupes, des régions qui diffèrent produisent plusieurs modes de façon innocente
no-verdict-null-ballots-vary-innocently = dans des élections sans manipulation, les bulletins nuls varient selon l’âge, l’instruction, la protestation et les habitudes des membres du bureau
no-verdict-shares-not-normal = les parts d’élections sans manipulation ne suivent pas une loi normale, et les petits bureaux varient davantage
no-verdict-stations-far-from-line-are-usual = des élections sans manipulation ont des bureaux éloignés de la droite : hôpitaux, prisons, nouveaux lotissements
no-verdict-unlike-stations-are-usual = des élections sans manipulation ont des bureaux qui ne ressemblent pas à leurs voisins : hôpitaux, prisons, casernes
no-verdict-neighbours-vote-alike = dans tout pays honnête, des voisins votent de manière semblable, et un lieu d’un caractère particulier diffère de ses voisins
no-verdict-small-selection = les voix d’un choix aussi petit se trouvent là où vivent ses électeurs, et quelques lieux à forte participation satisfont à la règle
no-verdict-places-differ = dans des élections sans manipulation aussi, des lieux dont la participation diffère ont des préférences différentes
no-verdict-no-cutoff = aucun seuil n’a été donné, et une tendance au fil du dépouillement est habituelle
no-verdict-too-few-placebos = trop peu de seuils placebo trouvent place à côté de celui qui est donné

## Why a check has no result

not-applicable-too-few = { $what } : { $found }, et le contrôle en exige au moins { $needed }
counted-units-stations = bureaux
counted-units-usable-stations = bureaux que le contrôle peut utiliser
counted-units-stations-with-registered-voters = bureaux ayant des électeurs inscrits
counted-units-stations-with-ballots = bureaux ayant des bulletins
counted-units-stations-with-enough-votes = bureaux ayant assez de voix
counted-units-stations-with-25-votes-on-each-side = bureaux ayant 25 voix pour le choix et 25 pour les autres
counted-units-stations-of-usable-size = bureaux d’une taille que le contrôle peut utiliser
counted-units-stations-of-usable-size-and-range = bureaux d’une taille et avec des pourcentages que le contrôle peut utiliser
counted-units-stations-in-large-groups = bureaux dans des groupes assez grands
counted-units-stations-with-votes-and-predictor = bureaux ayant assez de voix et un prédicteur
counted-units-stations-with-value-and-coordinates = bureaux ayant une valeur et des coordonnées
counted-units-sheets-with-share-and-order = procès-verbaux ayant une part et une place dans l’ordre du dépouillement
counted-units-sheets-before-cutoff = procès-verbaux juste avant le seuil
counted-units-sheets-after-cutoff = procès-verbaux juste après le seuil
counted-units-counts-above-zero = décomptes supérieurs à zéro
counted-units-large-counts = décomptes assez grands
counted-units-counts-with-such-a-digit = décomptes qui comportent le chiffre
counted-units-selections = choix dans le scrutin
counted-units-centres-with-two-tables = centres comptant au moins deux bureaux
not-applicable-lengths-differ = l’entrée « { $what } » a { $found_n ->
    [one] { $found } valeur
   *[other] { $found } valeurs
    } ; { $expected_n ->
    [one] { $expected } était attendue
   *[other] { $expected } étaient attendues
    }
input-turnout = participation
input-votes = voix
input-ballots = bulletins
input-ballots-issued = bulletins délivrés
input-ballots-received = bulletins reçus
input-totals = totaux
input-part = partie
input-parts = parties du tout
input-trials = essais
input-groups = groupes
input-regions = régions
input-centres = centres
input-latitude = latitude
input-longitude = longitude
input-order = ordre
input-predictor = prédicteur
input-whole-turnout-probabilities = probabilités d’une participation en pourcentage entier
input-whole-share-probabilities = probabilités d’une part en pourcentage entier
not-applicable-no-variation = { $what } ne varie pas d’un bureau à l’autre
quantity-turnout = la participation
quantity-share = la part
quantity-selection-share = la part du choix
quantity-share-is-zero-or-one = la part, qui est 0 ou 1,
quantity-value = la valeur
quantity-predictor = le prédicteur
quantity-distance-from-line = la distance à la droite
quantity-order = la place dans l’ordre du dépouillement
quantity-order-of-most-sheets = la place de la plupart des procès-verbaux dans l’ordre du dépouillement
quantity-null-ballots-within-groups = au sein des groupes, la part des bulletins nuls ou celle du choix
quantity-first-digit = le premier chiffre
quantity-second-digit = le deuxième chiffre
quantity-digit-of-almost-every-count = le chiffre de presque tous les décomptes
quantity-ending-in-0-or-5 = le fait qu’un résultat se termine ou non par 0 ou 5
quantity-log-vote-rate = le logarithme du taux de voix
quantity-ballot-for-selection = le fait qu’un bulletin soit ou non pour le choix
not-applicable-missing = donnée non publiée : { $what }
missing-selection = un choix
missing-registered-voters = le nombre d’électeurs inscrits
missing-null-or-blank-votes = votes nuls ou blancs
missing-votes-mixture = le mélange des voix
not-applicable-not-in-plan = absent du plan : définir { $key }
not-applicable-setting = le paramètre `{ $name }` { $why }
undefined-no-probability = la probabilité d’un pourcentage entier n’est pas définie dans un bureau
undefined-no-chi-square-of-last-digits = le khi-deux des derniers chiffres n’est pas défini
undefined-no-chi-square-of-digit-pairs = le khi-deux des paires de chiffres n’est pas défini
undefined-no-dip = le dip de ces parts n’est pas défini
undefined-no-usual-turnout = aucune participation ne peut être retenue comme habituelle
undefined-no-mode = la densité de { $what } n’a pas de maximum au-dessus de 0,3
undefined-mode-is-ripple = la densité de { $what } est plus élevée en un point au-dessous de 0,3 qu’à son premier maximum au-dessus de 0,3, de sorte que ce maximum n’est qu’une ondulation
undefined-no-stations-on-one-side = il n’y a pas de bureaux d’un côté des bureaux typiques
undefined-spread-not-finite = les dispersions ne sont pas des nombres finis
undefined-no-fit-at-cutoff = aucune droite assortie d’une erreur type ne peut être ajustée des deux côtés du seuil
undefined-no-neighbour-graph = le graphe de voisins n’a pas pu être construit
undefined-too-many-edges = le graphe de voisins aurait { $edges_n ->
    [one] { $edges } arête
   *[other] { $edges } arêtes
    } ; la limite est de { $most }
undefined-chains-disagree = les chaînes sont en désaccord sur { $what } : R̂ est de { $rhat }, et la limite est de { $most }. Les moyennes des chaînes sont { $means }. Leurs phases d’initialisation ont expliqué l’élection par ces proportions de bureaux sans manipulation, incrémentaux et extrêmes (entre parenthèses, la log-densité inférieure à la meilleure) : { $explanations }
mixture-parameter-clean-share = la proportion de bureaux sans manipulation
mixture-parameter-incremental-share = la proportion de bureaux incrémentaux
mixture-parameter-extreme-share = la proportion de bureaux extrêmes
mixture-parameter-manufactured-votes = les voix fabriquées
mixture-parameter-stolen-votes = les voix volées

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
sources-lead-smaller = Dans ces bureaux communs, l’avance de { $first } sur { $second } est de { $votes } voix plus petite d’après « { $other } » que d’après « { $one } ».
sources-lead-larger = Dans ces bureaux communs, l’avance de { $first } sur { $second } est de { $votes } voix plus grande d’après « { $other } » que d’après « { $one } ».

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

## The web page: frame

page-skip-to-answer = Aller à la réponse
page-contents = Sommaire
page-in-short = En bref
page-filter-rows = N’afficher que les lignes contenant :
page-rows-shown = lignes affichées : { $shown } sur { $all }
page-made-by = Produit par scrutineer { $version }. Un constat est un point à examiner. Ce n’est un verdict sur personne.

## The web page: findings

page-kind-count = { $kind } : { $number }
page-rule-not-met = { $code } – règle non respectée : { $rule }
page-looks-same = Même apparence :
page-findings-shown = { $all_n ->
    [one] { $code } : { $shown } constat sur { $all }
   *[other] { $code } : { $shown } constats sur { $all }
    }
page-place = emplacement
page-what-was-found = ce qui a été constaté
page-votes-at-stake = voix en jeu
page-evidence = données à l’appui
page-whole-contest = l’ensemble du scrutin
page-image = image
page-findings-by-unit = { $number_n ->
    [one] Le rapport JSON contient { $number } autre constat. Par unité : { $listed }.
   *[other] Le rapport JSON énumère { $number } autres constats, un par un. Par unité : { $listed }.
    }
page-findings-in-unit = { $number } dans { $unit }
page-findings-in-other-units = { $units_n ->
    [one] { $number } dans { $units } autre unité
   *[other] { $number } dans { $units } autres unités
    }
page-findings-without-unit = { $number } sans unité
page-text-cut-off = { $beginning }… (coupé ici)

## The web page: pictures

page-picture-shows = Ce que montre la figure :
page-picture-numbers = Les nombres de cette figure

## The web page: how to reproduce it

page-reproduce = Comment reproduire ce rapport
page-same-bytes = Le même plan, les mêmes fichiers et la même version donnent cette page, ainsi que tous les autres formats, octet pour octet, sur toute machine et avec un nombre quelconque de fils d’exécution. Version { $version }, graine « { $seed } » :
page-command = La commande
page-files = Les fichiers
page-file = fichier
page-source = source
page-role = rôle
page-rows = lignes
page-bytes = octets
page-sha-256 = SHA-256
page-settings-in-plan = Le plan contient les paramètres qui modifient ce qui compte et ce qui est constaté. Le rapport JSON les reprend. Il énumère aussi chaque unité, procès-verbal qui ne compte pas, constat et résultat de contrôle que cette page additionne.

## Pictures: denominators, and words of several pictures

picture-stations-of-expected = { $expected_n ->
    [one] { $reported } bureau de vote sur { $expected }
   *[other] { $reported } des { $expected } bureaux de vote
    }
picture-stations-of-unknown = { $stations_n ->
    [one] { $stations } bureau de vote ; on ne sait pas combien devraient communiquer leurs résultats
   *[other] { $stations } bureaux de vote ; on ne sait pas combien devraient communiquer leurs résultats
    }
picture-stations-used = { $used } des { $all } bureaux de vote dont le procès-verbal compte
picture-stations-left-out = (laissés de côté : { $reasons })
picture-stations-left-out-where = { $stations } où { $reason }
picture-stations-used-of-expected = { $expected_n ->
    [one] { $used } ; { $expected } bureau de vote devrait communiquer ses résultats
   *[other] { $used } ; { $expected } bureaux de vote devraient communiquer leurs résultats
    }
picture-legend-polling-stations = bureaux de vote
picture-axis-polling-stations = Bureaux de vote
picture-column-stations = Bureaux
picture-column-votes = Voix
picture-column-ballots = Bulletins
picture-column-share = Part
picture-column-selection = Choix

## Pictures: what ballots are

picture-stations-and-ballots = { $stations }. On entend par bulletins : { $ballots }.

## Picture: what was received, by unit

picture-coverage-title = Bureaux de vote reçus, par unité
picture-coverage-how-to-read = Chaque barre est une unité. La partie bleue représente ses bureaux de vote dont le procès-verbal a été reçu et compte. La partie grise représente les autres bureaux que le plan attend.
picture-coverage-how-to-read-unknown = Chaque barre est une unité. La partie bleue représente ses bureaux de vote dont le procès-verbal a été reçu et compte. On ne sait pas combien de bureaux de vote une unité devrait avoir ; sa barre montre donc seulement combien ont été reçus. La longueur d’une barre est rapportée à l’unité qui en a le plus. Le gris n’est utilisé que pour l’ensemble du scrutin.
picture-coverage-last-bar = { $units_n ->
    [one] La dernière barre additionne { $units } autre unité.
   *[other] La dernière barre additionne { $units } autres unités.
    }
picture-coverage-incomplete = Ce qui manque rend un résultat incomplet. Rien d’autre n’en découle à lui seul : des procès-verbaux peuvent être en retard, illisibles, pas encore recueillis, ou provenir de lieux difficiles d’accès. Les totaux portent sur les unités reçues.
picture-coverage-alt = Barres : { $stations }.
picture-coverage-alt-smallest-and-largest = La plus faible proportion reçue est celle de { $smallest } ; la plus forte, celle de { $largest }.
picture-coverage-alt-smallest = La plus faible proportion reçue est celle de { $smallest }.
picture-coverage-alt-most = L’unité dont le plus grand nombre a été reçu est { $unit } : { $stations }.
picture-coverage-unit-with-stations = l’unité { $unit }, avec { $stations }
picture-coverage-part = { $some } sur { $all } ({ $share })
picture-coverage-whole = Tous les bureaux de vote
picture-coverage-other-units = { $units_n ->
    [one] { $units } autre unité
   *[other] { $units } autres unités
    }
picture-coverage-legend-received = reçus
picture-coverage-legend-expected = attendus, non reçus
picture-coverage-column-unit = Unité
picture-coverage-column-received = Bureaux de vote reçus
picture-coverage-column-expected = Attendus
picture-coverage-unknown = inconnu

## Picture: announced minus tabulated

picture-differences-title = Voix annoncées moins la somme des procès-verbaux, par choix
picture-differences-denominator = les procès-verbaux de { $stations }
picture-differences-how-to-read = Une barre vers la droite signifie qu’il a été annoncé plus de voix que n’en donne la somme des procès-verbaux de même portée. Une barre vers la gauche signifie qu’il en a été annoncé moins. Chaque résultat a sa propre échelle. Une différence ne prouve rien à elle seule. Lorsque les procès-verbaux ne couvrent que certains bureaux, les barres vers la droite représentent ce que les autres bureaux devraient contenir. Lorsque l’annonce ne couvre que certains bureaux, les barres vers la gauche représentent ce qu’elle ne compte pas encore. Les constats indiquent si le reste leur laisse de la place. Des corrections ultérieures, les votes de l’étranger et des procès-verbaux comptés deux fois ou pas du tout créent eux aussi des différences.
picture-differences-results-not-drawn = { $number_n ->
    [one] { $number } autre résultat annoncé n’est pas représenté ici.
   *[other] { $number } autres résultats annoncés ne sont pas représentés ici.
    }
picture-differences-largest-drawn = Pour un résultat comportant beaucoup de choix, les plus grandes différences sont représentées.
picture-differences-alt = { $results_n ->
    [one] Des barres de part et d’autre de zéro, pour { $results } résultat annoncé. { $panels }.
   *[other] Des barres de part et d’autre de zéro, pour { $results } résultats annoncés. { $panels }.
    }
picture-differences-panel = { $sheets_n ->
    [one] { $scope } : annonce portant sur { $reported } ; { $sheets } procès-verbal additionné
   *[other] { $scope } : annonce portant sur { $reported } ; { $sheets } procès-verbaux additionnés
    }
picture-differences-panel-stations-unknown = { $sheets_n ->
    [one] { $scope } : annonce sans indication du nombre de bureaux ; { $sheets } procès-verbal additionné
   *[other] { $scope } : annonce sans indication du nombre de bureaux ; { $sheets } procès-verbaux additionnés
    }
picture-differences-more-selections = { $number_n ->
    [one] et { $number } autre
   *[other] et { $number } autres
    }
picture-differences-legend-more = plus de voix annoncées que sur les procès-verbaux
picture-differences-legend-fewer = moins de voix annoncées que sur les procès-verbaux
picture-differences-column-result = Résultat annoncé
picture-differences-column-announced = Annoncé
picture-differences-column-sum = Somme des procès-verbaux
picture-differences-column-difference = Différence
picture-differences-column-sheets = Procès-verbaux additionnés

## Picture: what the missing votes could change

picture-intervals-title = Ce que pourraient changer les voix manquantes
picture-intervals-denominator = { $votes_n ->
    [one] { $votes } voix reçue pour les choix, et { $still } au plus qui peuvent encore arriver ; { $stations }
   *[other] { $votes } voix reçues pour les choix, et { $still } au plus qui peuvent encore arriver ; { $stations }
    }
picture-intervals-how-to-read = Un choix finit à l’extrémité gauche de sa barre si toutes les voix qui peuvent encore arriver ({ $still } au plus) vont à d’autres. Il finit à l’extrémité droite s’il les obtient toutes. Aucune part hors de la barre n’est possible si les procès-verbaux reçus disent vrai et si la borne tient. Le repère est la part du choix dans les voix reçues. C’est une description, non une prévision. Des barres qui se chevauchent ne montrent pas que l’ordre peut changer, car les mêmes voix ne peuvent aller à deux choix à la fois. Le rapport indique si l’issue est certaine.
picture-intervals-selections-not-drawn = { $number_n ->
    [one] { $number } autre choix, avec moins de voix, n’est pas représenté.
   *[other] { $number } autres choix, avec moins de voix, ne sont pas représentés.
    }
picture-intervals-alt = Des barres sur une échelle de 0 % à 100 % montrent entre quelles parts se situe la part finale de chaque choix. { $selections }.
picture-intervals-alt-selection = { $selection } entre { $low } et { $high }
picture-intervals-range = de { $low } à { $high }
picture-intervals-legend-range = part finale possible
picture-intervals-legend-received = part des voix reçues
picture-intervals-column-votes = Voix reçues
picture-intervals-column-share = Part des voix reçues
picture-intervals-column-low = Part finale la plus petite
picture-intervals-column-high = Part finale la plus grande

## Picture: turnout and share

picture-fingerprint-title = Participation et part, pondérées par les voix : { $name }
picture-fingerprint-how-to-read = Chaque cellule a une largeur de deux points de pourcentage de participation et une hauteur de deux points de pourcentage de la part de { $name }. Plus elle est sombre, plus { $name } a obtenu de voix dans les bureaux qui s’y trouvent, de sorte que les grands bureaux pèsent davantage. Les bureaux sont additionnés par cellule ; aucun n’est représenté seul. Beaucoup d’élections présentent un seul nuage. Des voix ajoutées produisent une traînée vers le haut à droite, ou une tache dans le coin où tous ont voté et tous pour un même choix. Des lieux qui votent ensemble en produisent tout aussi bien : villages, îles, bureaux militaires et hospitaliers, et minorités favorables à l’un des leurs. Des listes électorales qui ne sont pas à jour aussi. Des régions qui diffèrent produisent plusieurs nuages. La figure décrit. Elle ne montre aucune cause.
picture-fingerprint-alt = Une carte de { $votes } voix pour { $name } selon la participation et la part, dans { $cells_n ->
    [one] { $cells } cellule non vide
   *[other] { $cells } cellules non vides
    }. La cellule la plus remplie se situe entre { $turnout_from } et { $turnout_to } de participation et entre { $share_from } et { $share_to } de part, avec { $most } voix. Le coin au-dessus de 94 % de participation et de 94 % de part contient { $corner } voix ({ $part }).
picture-axis-turnout = Participation : bulletins rapportés aux électeurs inscrits
picture-fingerprint-axis-share = Part : voix rapportées aux bulletins
picture-fingerprint-legend = Voix dans une cellule :
picture-fingerprint-legend-up-to = jusqu’à { $number }
picture-fingerprint-legend-over = plus de { $number }
picture-fingerprint-column-turnout = Participation ; voix selon la part, par tranches de dix points
picture-fingerprint-column-share = Part { $range }

## Picture: turnout and share in tenths of a percent

picture-tenths-title = Participations et parts en dixièmes de point : { $name }
picture-tenths-how-to-read = Les lignes montrent combien de bureaux de vote se situent au plus près de chaque dixième de point : en haut pour la participation, en bas pour la part de { $name }. Les pourcentages entiers sont marqués. Des résultats inventés produiraient des marques qui dépassent de façon répétée la ligne qui les entoure, surtout aux pourcentages ronds. De petits bureaux en produisent aussi : avec 20 bulletins, toute part est un multiple de 5 %, avec 100, toute part est entière, et les fractions simples (1/2, 2/3, 3/4) sont fréquentes partout où les nombres sont petits. Un pic isolé à 100 % peut provenir de navires, d’hôpitaux et de listes établies le jour même. Un contrôle distinct de cette figure vérifie s’il y en a plus que cela, en tenant compte de la taille de chaque bureau. Les bureaux sont comptés par dixième ; le tableau les additionne par pourcentage entier.
picture-tenths-alt = Deux lignes sur 0 % à 100 % : les bureaux de vote selon la participation, et selon la part de { $name }.
picture-tenths-alt-turnout = Pour la participation, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; { $whole_n ->
    [one] { $whole } bureau ({ $part }) se situe
   *[other] { $whole } bureaux ({ $part }) se situent
    } au plus près d’un pourcentage entier.
picture-tenths-alt-share = Pour la part, le dixième le plus fréquent est { $tenth }, avec { $stations } bureaux sur { $all } ; { $whole_n ->
    [one] { $whole } bureau ({ $part }) se situe
   *[other] { $whole } bureaux ({ $part }) se situent
    } au plus près d’un pourcentage entier.
picture-tenths-alt-even = Si les dixièmes étaient également fréquents, un dixième des bureaux serait au plus près d’un pourcentage entier.
picture-tenths-legend-whole-percent = à un pourcentage entier
picture-tenths-axis-share = Part de { $name } : voix rapportées aux bulletins
picture-tenths-column-tenths = Dixièmes additionnés
picture-tenths-column-turnout = Bureaux selon la participation
picture-tenths-column-share = Bureaux selon la part
picture-tenths-column-whole = dont au plus près du pourcentage entier

## Picture: share among the stations up to each turnout

picture-cumulative-title = Part dans les bureaux jusqu’à chaque taux de participation : { $name }
picture-cumulative-how-to-read = Les bureaux sont rangés dans l’ordre de leur participation. À chaque taux de participation, la ligne bleue est la part de { $name } dans les bulletins de tous les bureaux dont la participation ne dépasse pas ce taux. La ligne grise est la proportion de tous les bulletins que ceux-ci représentent. L’extrémité gauche repose sur peu de bulletins. Une ligne qui monte régulièrement vers la droite indique que { $name } a obtenu de meilleurs résultats là où davantage de personnes ont voté. Des voix ajoutées produisent une telle ligne. Des élections sans manipulation en produisent aussi : la ville et la campagne, les jeunes et les plus âgés, et les bastions de chaque camp diffèrent à la fois par la participation et par la préférence. La ligne décrit. Elle ne montre aucune cause.
picture-cumulative-alt = Une ligne : la part de { $name } dans les bureaux, jusqu’à chaque taux de participation. Avec un quart de tous les bulletins, elle est de { $quarter } ; avec la moitié, de { $half } ; avec les trois quarts, de { $three_quarters } ; et avec tous les bulletins, de { $all } ({ $votes } sur { $ballots } bulletins).
picture-cumulative-share-up-to-turnout = { $share } jusqu’à une participation de { $turnout }
picture-cumulative-legend-share = part des bulletins jusqu’à cette participation
picture-cumulative-legend-ballots = proportion de tous les bulletins jusqu’à cette participation
picture-cumulative-axis-turnout = Participation jusqu’à
picture-cumulative-axis-share = Part des bulletins
picture-cumulative-column-turnout = Participation jusqu’à (pourcentages entiers)

## Picture: last digits

picture-digits-title = Derniers chiffres des voix : { $name }
picture-digits-how-to-read = Les barres montrent à quelle fréquence chaque chiffre est le dernier des voix de { $name }, dans les bureaux où elles sont { $least } ou plus. Les nombres inventés favorisent certains chiffres ; ceux que l’on compte, à cette taille, se terminent par chaque chiffre à peu près aussi souvent. La bande grise est la bande binomiale exacte pour une fréquence d’un sur dix. Dans 99 % des élections de ce genre, un chiffre donné s’y trouve. Avec dix chiffres, environ une figure sur dix a donc une barre à l’extérieur sans aucune manipulation. Sont des causes anodines d’une répartition inégale des chiffres : des décomptes proches les uns des autres, un choix dont les décomptes sont souvent voisins du minimum, des arrondis faits par la personne qui a recopié les procès-verbaux et des bureaux d’une même taille.
picture-digits-check-unusual = Le contrôle des derniers chiffres les compare à un bootstrap paramétrique des mêmes bureaux, y compris les petits. Il les dit inhabituels.
picture-digits-check-unremarkable = Le contrôle des derniers chiffres les compare à un bootstrap paramétrique des mêmes bureaux, y compris les petits. Il les dit sans particularité.
picture-digits-check-described = Le contrôle des derniers chiffres les compare à un bootstrap paramétrique des mêmes bureaux, y compris les petits. Il les décrit sans rendre de verdict.
picture-digits-check-p = Sa valeur p est de { $p } après correction.
picture-digits-check-not-applicable = Le contrôle des derniers chiffres n’était pas applicable.
picture-digits-check-not-requested = Le contrôle des derniers chiffres n’a pas été demandé.
picture-digits-alt = Dix barres montrent à quelle fréquence chaque chiffre est le dernier des voix de { $name } dans { $stations_n ->
    [one] { $stations } bureau
   *[other] { $stations } bureaux
    }. { $counts }. Si les chiffres sont uniformément répartis, le nombre de fois où un chiffre est le dernier se situe entre { $low } et { $high } dans 99 % de ces décomptes.
picture-digits-alt-none-outside = Aucun chiffre ne se trouve hors de cet intervalle.
picture-digits-alt-outside = Hors de cet intervalle : { $digits }.
picture-digits-legend-outside = hors de la bande
picture-digits-legend-band = bande pour des chiffres uniformément répartis (99 %)
picture-digits-axis-digit = Dernier chiffre
picture-digits-column-band = intervalle à 99 % pour un chiffre, si les chiffres sont uniformément répartis

## Picture: votes beyond the usual ratio

picture-sensitivity-title = Voix au-delà du rapport habituel, selon la participation retenue comme habituelle : { $name }
picture-sensitivity-denominator = { $stations } des { $all } bureaux de vote dont le procès-verbal compte : ceux qui ont au moins { $registered } électeurs inscrits et dont les bulletins ne dépassent pas ce nombre. On entend par bulletins : { $ballots }.
picture-sensitivity-how-to-read = Si le rapport entre { $name } et tous les autres bulletins était le même à chaque taux de participation, quel serait le nombre de voix de { $name } au-delà de ce rapport ? La réponse dépend du taux de participation dont le rapport est retenu comme habituel. Tous ceux qui sont plausibles sont représentés. Le point est celui que retient la méthode publiée. Une ligne qui est loin de zéro quel que soit le taux retenu ne dit pas la même chose qu’une ligne qui coupe zéro ou descend fortement. Un grand nombre n’est pas un nombre de voix ajoutées : dans des élections sans manipulation aussi, les lieux à forte participation préfèrent souvent quelqu’un d’autre (17 % des voix d’un candidat en Pologne en 2025). Les bureaux sont additionnés par pourcentage entier de participation.
picture-sensitivity-alt = Une ligne sur { $turnouts_n ->
    [one] { $turnouts } taux de participation qui pourrait être retenu comme habituel
   *[other] { $turnouts } taux de participation qui pourraient être retenus comme habituels
    }. Les voix de { $name } au-delà du rapport qui y est observé vont de { $least } à { $most }. Là où culminent les autres bulletins, pour une participation { $range }, elles sont de { $votes }.
picture-sensitivity-turnout-range = au-dessus de { $from }, jusqu’à { $to }
picture-sensitivity-legend-each = à chaque taux de participation
picture-sensitivity-legend-peak = là où culminent les autres bulletins
picture-sensitivity-axis-turnout = Participation retenue comme habituelle
picture-sensitivity-axis-votes = Voix au-delà de ce rapport
picture-sensitivity-column-ratio = Voix rapportées aux autres bulletins

## Picture: tables and the other tables of their centre

picture-centres-title = Bureaux comparés aux autres bureaux de leur centre : { $name }
picture-centres-denominator = { $centres_n ->
    [one] { $stations } ; { $centres } centre. On entend par bulletins : { $ballots }.
   *[other] { $stations } ; { $centres } centres. On entend par bulletins : { $ballots }.
    }
picture-centres-how-to-read = Les électeurs d’un centre de vote sont répartis entre ses bureaux. Les barres comptent les bureaux selon l’écart entre leur part de { $name } et celle du centre entier. La courbe montre où ils se situeraient si la répartition était tirée au sort. Des barres plus étalées que la courbe sont habituelles : les bureaux sont souvent répartis selon le nom, l’âge ou la rue, ce qui n’est pas un tirage au sort. Des barres plus resserrées que la courbe signifient que les bureaux sont plus semblables que ne les rend un tirage au sort. Cela provient de résultats recopiés ou divisés après coup. Cela provient aussi, sans rien d’anormal, de bureaux dépouillés ensemble ou d’électeurs dirigés vers la file la plus courte. La première et la dernière barre contiennent tous les bureaux qui se situent plus loin. Les bureaux sont additionnés par pas d’un quart d’écart type.
picture-centres-alt = Des barres à côté d’une courbe en cloche comptent { $tables } bureaux dans { $centres_n ->
    [one] { $centres } centre
   *[other] { $centres } centres
    } selon l’écart entre leur part de voix pour { $name } et celle de leur centre, en écarts types d’une répartition aléatoire. { $beyond_n ->
    [one] { $beyond } bureau ({ $share }) se situe
   *[other] { $beyond } bureaux ({ $share }) se situent
    } à plus de deux écarts types ; une répartition aléatoire en place environ 4,6 % à cet endroit.
picture-centres-legend-tables = bureaux
picture-centres-legend-by-lot = en cas de tirage au sort
picture-centres-axis-distance = Écarts types par rapport à la part du centre
picture-centres-axis-tables = Bureaux
picture-centres-column-distance = Écarts types
picture-centres-column-by-lot = En cas de tirage au sort
picture-centres-step-below = en dessous de { $to }
picture-centres-step = de { $from } à { $to }
picture-centres-step-above = { $from } et plus

## Picture: where the stations are

picture-map-title = Emplacement des bureaux de vote, selon la part de { $name }
picture-map-dots = Chaque point est un bureau de vote. Les points d’un même lieu se cachent les uns les autres ; ceux dont la part est plus grande sont dessinés après les autres.
picture-map-squares = Il y a plus de { $stations } bureaux ; chaque carré additionne donc ceux qui s’y trouvent. Sa couleur est celle de l’ensemble de leurs voix.
picture-map-how-to-read = La couleur est la part de { $name } dans les bulletins. Les coordonnées sont représentées telles que publiées, sans frontières. Un point éloigné de tous les autres est le plus souvent une erreur dans ses coordonnées. Des voisins votent d’ordinaire de façon semblable. Les régions, les villes et les lieux d’origine des candidats apparaissent comme des taches, et une tache n’est le signe de rien d’autre.
picture-map-alt-dots = { $stations_n ->
    [one] Une carte montre { $stations } bureau de vote sous forme de point, coloré selon la part de { $name }. Bureaux selon la part : { $classes }.
   *[other] Une carte montre { $stations } bureaux de vote sous forme de points, colorés selon la part de { $name }. Bureaux selon la part : { $classes }.
    }
picture-map-alt-squares = Une carte montre { $stations } bureaux de vote sous forme de { $squares_n ->
    [one] { $squares } carré
   *[other] { $squares } carrés
    }, avec des couleurs selon la part de { $name }. Bureaux selon la part : { $classes }.
picture-map-alt-class = { $range } : { $stations } ({ $share })
picture-map-legend = Part des bulletins :
picture-map-bounds = Latitude de { $south }° à { $north }°, longitude de { $west }° à { $east }°
picture-map-column-share = Part dans un bureau

## The Markdown summary

markdown-finding-is-not-a-verdict = Un constat est un point à examiner. Ce n’est un verdict sur personne.
markdown-reproduce = Comment reproduire ce rapport
markdown-reproduce-files = Obtenir les fichiers ci-dessus auprès de leurs sources, et les comparer à leur SHA-256.
markdown-reproduce-plan = Prendre le plan de cet audit. Sa graine est « { $seed } ».
markdown-reproduce-plan-without-seed = Prendre le plan de cet audit. Sa graine est vide.
markdown-reproduce-run = Exécuter l’audit avec scrutineer { $version }. Les mêmes entrées donnent les mêmes octets, sur toute machine et avec un nombre quelconque de fils d’exécution.

## The Markdown summary: tables that are cut

markdown-more-rows = { $number_n ->
    [one] … et { $number } autre ligne, toutes figurant dans le rapport JSON
   *[other] … et { $number } autres lignes, toutes figurant dans le rapport JSON
    }

## The Markdown summary: findings by code

markdown-findings-by-code = Constats par code
markdown-kind = type
markdown-rule = règle
markdown-looks-same = a la même apparence
markdown-findings = constats
markdown-unusual-results = Résultats inhabituels
markdown-target = portant sur
markdown-adjusted-p = p ajustée
markdown-by-rule = selon une règle

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## One station: weights

anomaly-station-weight-is = Un poids est une proportion des bureaux que le résultat marque comme celui-ci : la proportion dont son hypothèse nulle ne rend pas compte.
anomaly-station-total-is = Le total additionne le plus grand poids de chaque contrôle qui a un résultat inhabituel désignant le bureau. C’est une somme, non une probabilité, et elle peut dépasser 1.
