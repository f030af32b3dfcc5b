## The first lines of a report

contest-rule-plurality = mayoría relativa
contest-rule-majority = más de la mitad de los votos válidos o, si no, segunda vuelta
contest-rule-forty-and-ten = más de la mitad de los votos, o el 40 % con diez puntos de ventaja o, si no, segunda vuelta
contest-rule-top-two = las dos opciones con más votos pasan a la segunda vuelta
report-contest = Elección: { $contest }. Regla: { $rule }. Ganadores: { $winners }. Elaborado con scrutineer { $version }, semilla «{ $seed }».
report-findings = Hallazgos: { $counts }.
report-findings-of-kind = { $kind } ({ $number })
report-findings-of-other-codes = Los hallazgos con otros códigos están en el informe de la auditoría completa.
report-sheets-received = { $expected_n ->
    [one] Actas recibidas: { $reported } de { $expected } mesa ({ $share }).
   *[other] Actas recibidas: { $reported } de { $expected } mesas ({ $share }).
    }
report-sheets-received-of-unknown-number = { $reported_n ->
    [one] Actas recibidas: { $reported } mesa. No se conoce el número total de mesas.
   *[other] Actas recibidas: { $reported } mesas. No se conoce el número total de mesas.
    }
report-sheets-not-on-register = { $number_n ->
    [one] También se recibieron actas de { $number } mesa que no figura en el registro.
   *[other] También se recibieron actas de { $number } mesas que no figuran en el registro.
    }
report-votes = Votos: { $first }, de un total de { $sum }.
report-outcome-certain = Desenlace según las actas recibidas: { $decision }. Si estas actas son verdaderas, el desenlace es seguro, sea cual sea el contenido de las que faltan.
report-outcome-open = Desenlace según las actas recibidas: { $decision }. El desenlace está abierto: las actas que faltan podrían cambiarlo.
report-outcome-unbounded = Desenlace según las actas recibidas: { $decision }. Nada limita lo que pueden contener las actas que faltan.

## The answer at the top of the report, in five points

answer-sheets-received = { $expected_n ->
    [one] La auditoría dispone de las actas de { $reported } de { $expected } mesa de votación ({ $share }).
   *[other] La auditoría dispone de las actas de { $reported } de { $expected } mesas de votación ({ $share }).
    }
answer-sheets-received-of-unknown-number = { $reported_n ->
    [one] La auditoría dispone de las actas de { $reported } mesa de votación. No se conoce el número total de mesas.
   *[other] La auditoría dispone de las actas de { $reported } mesas de votación. No se conoce el número total de mesas.
    }
answer-sheets-not-on-register = { $number_n ->
    [one] También dispone de actas de { $number } mesa que no figura en el registro.
   *[other] También dispone de actas de { $number } mesas que no figuran en el registro.
    }
answer-rows-set-aside = { $rows_n ->
    [one] La auditoría apartó { $aside } de { $rows } fila. Cada fila apartada consta con su motivo.
   *[other] La auditoría apartó { $aside } de { $rows } filas. Cada fila apartada consta con su motivo.
    }
answer-votes-added-up = { $votes_n ->
    [one] Las actas que cuentan contienen { $votes } voto para el conjunto de las opciones. Más votos: { $each }.
   *[other] Las actas que cuentan contienen { $votes } votos para el conjunto de las opciones. Más votos: { $each }.
    }
answer-votes-of-selection = { $name } { $votes } ({ $share })
answer-no-announced-counts = Ningún resultado anunciado tiene cifras que puedan compararse con las actas.
answer-announced-with-date = { $who } ({ $date })
answer-announced-same-votes = { $who } anunció los mismos votos que contienen estas actas, opción por opción.
answer-announced-other-votes = { $votes_n ->
    [one] { $who } anunció { $votes } voto para { $selection }. Estas actas contienen { $tabulated } (anunciado menos actas: { $difference }).
   *[other] { $who } anunció { $votes } votos para { $selection }. Estas actas contienen { $tabulated } (anunciado menos actas: { $difference }).
    }
answer-announcement-impossible = Estas actas y ese anuncio no pueden ser verdaderos a la vez.
answer-announcements-impossible = { $some_n ->
    [one] { $some } de { $all } resultados anunciados no puede ser verdadero si estas actas son verdaderas.
   *[other] { $some } de { $all } resultados anunciados no pueden ser verdaderos si estas actas son verdaderas.
    }
answer-outcome-unknown = No puede decirse nada sobre lo que podrían cambiar las actas que faltan. O bien ningún acta cuenta, o bien la regla de la elección no concuerda con su número de ganadores.
answer-outcome-nothing-missing = Desenlace según estas actas: { $decision }. No falta nada.
answer-outcome-certain = { $votes_n ->
    [one] Desenlace según estas actas: { $decision }. Si estas actas son verdaderas, el desenlace es seguro: aún puede llegar a lo sumo { $votes } voto, y no puede cambiar el desenlace.
   *[other] Desenlace según estas actas: { $decision }. Si estas actas son verdaderas, el desenlace es seguro: aún pueden llegar a lo sumo { $votes } votos, y no pueden cambiar el desenlace.
    }
answer-outcome-open = { $votes_n ->
    [one] Desenlace según estas actas: { $decision }. El desenlace está abierto, porque aún puede llegar hasta { $votes } voto.
   *[other] Desenlace según estas actas: { $decision }. El desenlace está abierto, porque aún pueden llegar hasta { $votes } votos.
    }
answer-outcome-unbounded = Desenlace según estas actas: { $decision }. Nada limita lo que pueden contener las actas que faltan, por lo que no puede decirse que el desenlace sea seguro ni que esté abierto.
answer-findings = Hallazgos: { $counts }. Cada hallazgo figura con su lugar y con causas inocentes que tienen el mismo aspecto.
answer-no-statistical-checks = No se solicitó ninguna prueba estadística. Esto no significa que los resultados superen tales pruebas.

## What was read, and by which rules rows count

input-title = Lo que se leyó
input-file = { $path }  ({ $source })
input-file-to-compare = { $path }  ({ $source }; para comparar)
input-file-details = { $rows_n ->
    [one] { $rows } fila, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
   *[other] { $rows } filas, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
    }
encoding-source-declared = según lo declarado
encoding-source-byte-order-mark = por su marca de orden de bytes
encoding-source-detected = por detección
input-delimiter-tab = tabuladores
input-thousands-separator = columna `{ $column }`: `{ $separator }` se leyó como separador de miles (detectado)
input-ledger = Balance de filas: leídas ({ $rows }) = utilizadas ({ $used }) + en cuarentena ({ $quarantined }) + excluidas ({ $excluded }).
input-excluded = { $number_n ->
    [one] { $number } excluida según { $code }: { $rule }
   *[other] { $number } excluidas según { $code }: { $rule }
    }
input-counting-rules = Reglas: { $identical }; { $conflicting }; las filas de totales, las de unidades superiores y las que no indican mesa nunca cuentan; { $flagged }.
duplicate-rule-once = los duplicados idénticos cuentan una sola vez
duplicate-rule-none = los duplicados idénticos no cuentan
conflict-rule-none = los duplicados discordantes no cuentan
conflict-rule-first = de los duplicados discordantes cuenta la primera fila
conflict-rule-last = de los duplicados discordantes cuenta la última fila
conflict-rule-file = de los duplicados discordantes cuenta la fila de { $file }
input-flagged-sheets-count = un acta con algún problema cuenta y queda señalada
input-flagged-sheets-count-except = un acta con algún problema cuenta y queda señalada, salvo que el problema sea { $codes }
input-checking-rules = Electores adicionales admitidos por mesa: { $extra }. La búsqueda de copias abarca las actas con al menos { $votes } votos y con votos para al menos { $selections } opciones.

## The totals of the sheets that count

totals-title = { $number_n ->
    [one] Totales de { $number } mesa
   *[other] Totales de { $number } mesas
    }
totals-caption = Sumas de las actas que cuentan
totals-selection = opción
totals-votes = votos
totals-share-of = de { $number }
totals-without-flagged-sheets = sin las actas señaladas
totals-summed-over = { $all_n ->
    [one] suma de { $some } de { $all } mesa
   *[other] suma de { $some } de { $all } mesas
    }
totals-some-votes-missing = En algunas actas faltan los votos de alguna opción. Los porcentajes se calculan sobre los votos que constan en las actas.
totals-flagged-sheets = Actas señaladas: { $flagged } de { $all }. Un acta señalada incumple una regla, pero cuenta.

## How much has been received

totals-coverage-title = Cobertura
totals-coverage-caption = Cuánto se ha recibido
totals-polling-stations = mesas de votación
totals-received-of = { $reported } de { $expected } ({ $share })
totals-received-of-unknown-number = { $reported } de un número desconocido
totals-unknown-number-received = un número desconocido de { $expected } (las actas no indican sus electores inscritos)
totals-unknown = desconocido
totals-voters-summed-over = { $all_n ->
    [one] { $voters }, suma de { $some } de { $all } mesa
   *[other] { $voters }, suma de { $some } de { $all } mesas
    }
totals-stations-not-on-register = mesas recibidas que no figuran en el registro: { $number }
totals-units-caption = Mesas recibidas, por { $level }

## Published stations compared with the others

representative-title = ¿Se parecen las mesas publicadas a las demás?
representative-introduction = { $published_n ->
    [one] Se compara { $published } mesa publicada con { $others } del registro que no lo están. Nadie seleccionó al azar las mesas publicadas, por lo que no hay valor p. Una diferencia estandarizada (d) indica cuán separados están los dos grupos. Una diferencia inferior a 0,1 en cualquier sentido suele llamarse pequeña.
   *[other] Se comparan { $published } mesas publicadas con { $others } del registro que no lo están. Nadie seleccionó al azar las mesas publicadas, por lo que no hay valor p. Una diferencia estandarizada (d) indica cuán separados están los dos grupos. Una diferencia inferior a 0,1 en cualquier sentido suele llamarse pequeña.
    }
representative-voters = Electores inscritos por mesa: { $published } en promedio en las mesas publicadas, { $others } en las demás (d { $difference }).
representative-earlier-election = Porcentaje del partido en la elección anterior: { $published } de los votos en las mesas publicadas, { $others } en las demás (d { $difference }).
representative-sizes-caption = Mesas publicadas y demás mesas, por electores inscritos
representative-size = electores inscritos
representative-size-up-to = hasta { $most }
representative-size-from-to = de { $least } a { $most }
representative-regions-caption = Mesas publicadas y demás mesas, por región
representative-region = región
representative-stations-published = mesas publicadas
representative-stations-published-of = { $some } de { $all }
representative-share-of-published = de todas las publicadas
representative-share-of-others = de todas las demás
representative-d = d
representative-more-regions = { $number_n ->
    [one] … y { $number } región más en el informe JSON
   *[other] … y { $number } regiones más en el informe JSON
    }

## What the missing sheets could still change

outcome-title = Qué podrían cambiar aún las actas que faltan
outcome-unknown = No puede decirse nada. O bien ningún acta cuenta, o bien la regla de la elección no concuerda con su número de ganadores.
outcome-standing-without-runner-up = Según las actas recibidas, { $leader } tiene más votos y no hay ninguna opción perdedora: { $decision }.
outcome-standing-level = Según las actas recibidas, { $leader } y { $next } están empatados: { $decision }.
outcome-standing-last-winner = { $lead_n ->
    [one] Según las actas recibidas, la opción ganadora con menos votos aventaja a { $next } por { $lead } voto: { $decision }.
   *[other] Según las actas recibidas, la opción ganadora con menos votos aventaja a { $next } por { $lead } votos: { $decision }.
    }
outcome-standing-lead = { $lead_n ->
    [one] Según las actas recibidas, { $leader } aventaja a { $next } por { $lead } voto: { $decision }.
   *[other] Según las actas recibidas, { $leader } aventaja a { $next } por { $lead } votos: { $decision }.
    }
outcome-no-station-missing = Todas las mesas que deberían enviar datos tienen un acta que cuenta.
outcome-stations-missing = { $number_n ->
    [one] { $number } mesa no tiene ningún acta que cuente.
   *[other] { $number } mesas no tienen ningún acta que cuente.
    }
outcome-unknown-number-missing = No se conoce el número de mesas sin acta.
outcome-missing-votes = { $votes_n ->
    [one] En las mesas sin acta puede haber a lo sumo { $votes } voto.
   *[other] En las mesas sin acta puede haber a lo sumo { $votes } votos.
    }
outcome-missing-votes-unbounded = Nada en el plan ni en las actas limita el número de votos que puede haber en las mesas sin acta.
outcome-votes-missing-on-sheets = { $votes_n ->
    [one] Faltan votos en { $sheets } de las actas recibidas. Pueden añadir a lo sumo { $votes } voto más.
   *[other] Faltan votos en { $sheets } de las actas recibidas. Pueden añadir a lo sumo { $votes } votos más.
    }
outcome-votes-missing-on-sheets-included = Los votos que faltan en { $sheets } de las actas recibidas están incluidos en esto.
outcome-worst-case-level = Si { $rival } recibiera todos y cada uno de esos votos, igualaría a { $leader }.
outcome-worst-case-leader-ahead = { $lead_n ->
    [one] Si { $rival } recibiera todos y cada uno de esos votos, { $leader } seguiría con una ventaja de { $lead } voto.
   *[other] Si { $rival } recibiera todos y cada uno de esos votos, { $leader } seguiría con una ventaja de { $lead } votos.
    }
outcome-worst-case-rival-ahead = { $lead_n ->
    [one] Si { $rival } recibiera todos y cada uno de esos votos, aventajaría a { $leader } por { $lead } voto.
   *[other] Si { $rival } recibiera todos y cada uno de esos votos, aventajaría a { $leader } por { $lead } votos.
    }
outcome-verdict-nothing-missing = No falta nada, por lo que las actas recibidas deciden el desenlace.
outcome-verdict-certain = Si las actas recibidas son verdaderas, el desenlace es seguro: es el mismo sea cual sea el contenido de las que faltan.
outcome-verdict-open = El desenlace está abierto: las actas que faltan podrían cambiarlo.
outcome-verdict-neither = No puede decirse que el desenlace sea seguro ni que esté abierto.
outcome-shares-caption = Rango del porcentaje final de cada opción
outcome-votes-received = votos recibidos
outcome-final-share-from = porcentaje final de
outcome-final-share-to = a
outcome-shares-denominator = { $votes_n ->
    [one] Los porcentajes son sobre { $votes } voto: los votos recibidos y todos los que aún pueden llegar.
   *[other] Los porcentajes son sobre { $votes } votos: los votos recibidos y todos los que aún pueden llegar.
    }
outcome-can-win = Opciones que pueden ganar, según cuáles sean los votos que faltan: { $who }.
outcome-can-be-elected-outright = Opciones que pueden resultar elegidas sin segunda vuelta, según cuáles sean los votos que faltan: { $who }.
outcome-can-reach-second-round = Opciones que pueden pasar a la segunda vuelta, según cuáles sean los votos que faltan: { $who }.
outcome-nobody = ninguna
outcome-rivals-caption = Si todos los votos que aún pueden llegar son para una sola opción
outcome-rival = si todos los votos por llegar son para
outcome-lead-now = ventaja actual
outcome-lead-then = ventaja en ese caso
outcome-decision-then = decisión en ese caso
outcome-turnout-caption = Si se limita la participación en las mesas que faltan
outcome-turnout-at-most = participación máxima en las mesas que faltan
outcome-votes-to-come = votos por llegar
outcome-worst-case-lead = ventaja en el peor de los casos
outcome-outcome = desenlace
outcome-certain = seguro
outcome-open = abierto
outcome-turnout-by-station = El límite de participación se aplica a cada mesa, y cada resultado se redondea hacia abajo.
outcome-flagged-unknown-certain = { $sheets_n ->
    [one] { $sheets } de las actas que cuentan incumple una regla sobre sus propias cifras. Si su contenido se tratara como desconocido, aún podrían llegar hasta { $votes } votos, y el desenlace seguiría siendo seguro.
   *[other] { $sheets } de las actas que cuentan incumplen una regla sobre sus propias cifras. Si su contenido se tratara como desconocido, aún podrían llegar hasta { $votes } votos, y el desenlace seguiría siendo seguro.
    }
outcome-flagged-unknown-open = { $sheets_n ->
    [one] { $sheets } de las actas que cuentan incumple una regla sobre sus propias cifras. Si su contenido se tratara como desconocido, aún podrían llegar hasta { $votes } votos, y el desenlace estaría abierto.
   *[other] { $sheets } de las actas que cuentan incumplen una regla sobre sus propias cifras. Si su contenido se tratara como desconocido, aún podrían llegar hasta { $votes } votos, y el desenlace estaría abierto.
    }
outcome-certain-at = { $most_n ->
    [one] Con los votos recibidos hasta ahora, el desenlace pasa a ser seguro en cuanto pueda llegar a lo sumo { $most } voto. Eso ocurre cuando las mesas recibidas suman { $voters } de { $all } electores inscritos ({ $share }).
   *[other] Con los votos recibidos hasta ahora, el desenlace pasa a ser seguro en cuanto puedan llegar a lo sumo { $most } votos. Eso ocurre cuando las mesas recibidas suman { $voters } de { $all } electores inscritos ({ $share }).
    }
outcome-fewest-false-nothing-more = { $fewest_n ->
    [one] Si no llegara nada más, al menos { $fewest } de las actas recibidas tendría que ser falsa para que hubiera otro desenlace.
   *[other] Si no llegara nada más, al menos { $fewest } de las actas recibidas tendrían que ser falsas para que hubiera otro desenlace.
    }
outcome-fewest-false = { $fewest_n ->
    [one] Para otro desenlace, al menos { $fewest } de las actas recibidas tendría que ser falsa.
   *[other] Para otro desenlace, al menos { $fewest } de las actas recibidas tendrían que ser falsas.
    }
outcome-fewest-false-between = { $least_n ->
    [one] Para otro desenlace, al menos { $least } de las actas recibidas tendría que ser falsa, y { $most } actas falsas bastarían.
   *[other] Para otro desenlace, al menos { $least } de las actas recibidas tendrían que ser falsas, y { $most } actas falsas bastarían.
    }
outcome-fewest-false-or-none = { $number_n ->
    [one] Para otro desenlace, al menos { $number } de las actas recibidas tendría que ser falsa, y podría no bastar ni siquiera con todas.
   *[other] Para otro desenlace, al menos { $number } de las actas recibidas tendrían que ser falsas, y podría no bastar ni siquiera con todas.
    }
outcome-false-sheet-size = Esto supone que cada acta falsa contiene tantos votos como electores tiene su mesa.
outcome-false-sheet-size-without-roll = { $sheets_n ->
    [one] Esto supone que cada acta falsa contiene tantos votos como electores tiene su mesa. Donde un acta no indica padrón ({ $sheets } acta), se supone que contiene tantos votos como papeletas de las que da cuenta.
   *[other] Esto supone que cada acta falsa contiene tantos votos como electores tiene su mesa. Donde un acta no indica padrón ({ $sheets } actas), se supone que contiene tantos votos como papeletas de las que da cuenta.
    }
outcome-missing-votes-to-same-rival = También supone que todos los votos que faltan son para el mismo rival.
outcome-sheets-to-check-first = Estas actas dejan el mayor margen para tal cambio. Conviene revisarlas primero. Que figuren en esta lista no dice nada en contra de ellas:
outcome-sheet-worth = { $votes_n ->
    [one] { $place }: en { $votes } voto a lo sumo
   *[other] { $place }: en { $votes } votos a lo sumo
    }
outcome-more-sheets = … y { $number } más en el informe JSON
outcome-premises = Esto se basa en lo siguiente:
outcome-bound-zero = las mesas sin acta no contienen ningún voto, si { $assumption }
outcome-bound-zero-not-used = las mesas sin acta no contienen ningún voto (no se usa: hay otro límite menor), si { $assumption }
outcome-bound = { $votes_n ->
    [one] las mesas sin acta contienen a lo sumo { $votes } voto, si { $assumption }
   *[other] las mesas sin acta contienen a lo sumo { $votes } votos, si { $assumption }
    }
outcome-bound-not-used = { $votes_n ->
    [one] las mesas sin acta contienen a lo sumo { $votes } voto (no se usa: hay otro límite menor), si { $assumption }
   *[other] las mesas sin acta contienen a lo sumo { $votes } votos (no se usa: hay otro límite menor), si { $assumption }
    }
outcome-sheets-are-true = las actas recibidas son verdaderas, salvo las que arriba se suponen falsas

## What the votes decide, and what limits on the missing votes rest on

decision-elected = resulta elegida la opción { $name }
decision-several-elected = resultan elegidas las opciones { $names }
decision-second-round = { $one } y { $other } pasan a la segunda vuelta
decision-run-off = segunda vuelta entre { $one } y { $other }
decision-tie = empate
voters-basis-all-in = se ha recibido un acta de cada mesa que debería enviar datos
voters-basis-register = ninguna mesa no recibida cuenta más votos que electores tiene en el registro
voters-basis-rolls = no hay más electores que los { $voters } del marco, los padrones que figuran en las actas recibidas son correctos y ninguna mesa no recibida cuenta más votos que electores tiene
voters-basis-other-rolls = no hay más electores que los { $voters } del marco, los padrones que «{ $source }» indica para { $stations } de las mesas recibidas son correctos y ninguna mesa no recibida cuenta más votos que electores tiene
voters-basis-papers = no hay más electores que los { $voters } del marco, y ninguna mesa cuenta más papeletas que electores tiene
voters-basis-extra-voters = { $number_n ->
    [one] { $assumption }, aparte de { $number } elector adicional que cada mesa puede admitir
   *[other] { $assumption }, aparte de { $number } electores adicionales que cada mesa puede admitir
    }
voters-basis-sheets-without-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } de las actas recibidas no indica padrón, por lo que los electores de su mesa que no votaron se cuentan aquí como no recibidos
   *[other] { $assumption }; { $sheets } de las actas recibidas no indican padrón, por lo que los electores de sus mesas que no votaron se cuentan aquí como no recibidos
    }
voters-basis-sheets-without-other-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } acta no tiene padrón en ninguna de las dos fuentes, por lo que en su lugar se usan las papeletas de las que da cuenta
   *[other] { $assumption }; { $sheets } actas no tienen padrón en ninguna de las dos fuentes, por lo que en su lugar se usan las papeletas de las que dan cuenta
    }
voters-basis-station-maximum = { $votes_n ->
    [one] ninguna mesa cuenta más de { $votes } voto, según dice el plan
   *[other] ninguna mesa cuenta más de { $votes } votos, según dice el plan
    }
voters-basis-ballots-issued = ninguna mesa cuenta más votos que papeletas se le entregaron

## section/announced

announced-announced = Anunciado: { $name }, { $date }
announced-announced-2 = Anunciado: { $name }
completeness-complete = anunciado − tabulado
announced-announced-tabulated-not-same-stations = anunciado − tabulado (no son las mismas mesas)
announced-announced-3 = anunciado
announced-tabulated = tabulado
announced-announced-4 = anunciado { $percent }
announced-tabulated-2 = tabulado { $percent }
announced-sheets = { $name } (actas: { $some } de { $all })
announced-announced-tabulated = Anunciado y tabulado
announced-counts-rebuilt-percentages-not-tested = Cifras reconstruidas a partir de porcentajes: sin comprobar ({ $why }).
announced-scope-says-counts = Ámbito: { $scope }; dice que contabiliza { $stations }.
announced-scope-does-not-say-how = Ámbito: { $scope }; no dice cuántas mesas contabiliza.
completeness-complete-scope = Las actas abarcan todas las mesas esperadas.
announced-sheets-cover-stations = { $number_n ->
    [one] Las actas abarcan { $number } mesa.
   *[other] Las actas abarcan { $number } mesas.
    }
announced-decimal = decimal
announced-decimals = decimales
announced-announced-5 = { $decimals }; según lo anunciado
announced-0-1-2-tried = { $decimals }; se probaron 0, 1 y 2
announced-counts-rebuilt-percentages-counts-exactly = { $some_n ->
    [one] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $all } cifras es exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias.
   *[other] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $all } cifras son exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias.
    }
announced-counts-rebuilt-percentages-counts-exactly-2 = { $some_n ->
    [one] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $counts } cifras es exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias, con corrección por el número de resultados anunciados.
   *[other] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $counts } cifras son exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias, con corrección por el número de resultados anunciados.
    }
announced-computed = { $share } (calculado: { $computed })

## section/bounds

bounds-announcement-does-not-say-how = el anuncio no dice cuántas mesas contabiliza
bounds-plan-does-not-say-how = el plan no dice cuántas mesas hay, o indica menos de las recibidas, o el anuncio contabiliza más
bounds-not-held-against-missing-stations = No se cotejó con lo que pueden contener las mesas que faltan, lo que no equivale a una aprobación: { $why }. Una diferencia por sí sola no es entonces una contradicción.
bounds-stations-without-sheet = { $number_n ->
    [one] la { $number } mesa sin acta
   *[other] las { $number } mesas sin acta
    }
bounds-stations-without-sheet-2 = las mesas sin acta
bounds-needed-there = necesario allí
bounds-hand = en lo disponible
bounds-shares-needed-stations-without-sheet = Porcentajes necesarios en las mesas sin acta
bounds-true-can-hold-most-votes = { $votes_n ->
    [one] Para que esto sea verdadero, en { $stations }, con capacidad para { $most } votos a lo sumo, tendría que haber { $votes } voto: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
   *[other] Para que esto sea verdadero, en { $stations }, con capacidad para { $most } votos a lo sumo, tendría que haber { $votes } votos: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
    }
bounds-true-would-hold-votes-turnout = { $votes_n ->
    [one] Para que esto sea verdadero, en { $stations } tendría que haber { $votes } voto: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
   *[other] Para que esto sea verdadero, en { $stations } tendría que haber { $votes } votos: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
    }
bounds-votes-fewer-than-sheets-hand = { $excess_n ->
    [one] { $name } tiene { $excess } voto menos de los que ya contienen las actas disponibles
   *[other] { $name } tiene { $excess } votos menos de los que ya contienen las actas disponibles
    }
bounds-needs-votes-more-than-can = { $excess_n ->
    [one] requiere { $excess } voto más de los que aún pueden llegar
   *[other] requiere { $excess } votos más de los que aún pueden llegar
    }
bounds-cannot-true-beside-sheets-hand = Esto no puede ser verdadero a la vez que las actas disponibles, sea cual sea el contenido de { $stations }: { $each }.
bounds-least-1-sheets-would-false = Al menos 1 de las actas tendría que ser falsa.
bounds-least-sheets-would-false = { $fewest_n ->
    [one] Al menos { $fewest } de las actas tendría que ser falsa.
   *[other] Al menos { $fewest } de las actas tendrían que ser falsas.
    }
bounds-not-even-all-sheets-being = No bastaría ni siquiera con que todas las actas fueran falsas.
bounds-nobody-says-stations-counts-may = Nadie dice qué mesas contabiliza. «{ $share }» puede estar redondeado o truncado: de { $expected }, equivale a entre { $from } y { $to } mesas, por lo que incluye al menos { $least } de las { $published } actas publicadas. Sean cuales sean, contienen:
bounds-nobody-says-stations-counts-so = Nadie dice cuáles son las { $stations } de { $expected } mesas que contabiliza, por lo que incluye al menos { $least } de las { $published } actas publicadas. Sean cuales sean, contienen:
bounds-no-announced-count-outside-some = Ninguna cifra anunciada queda fuera; esto no demuestra que algún conjunto de mesas sea compatible con todas a la vez.
bounds-announced-counts-announced-number-stations = Las cifras anunciadas, el número de mesas anunciado y las actas publicadas no pueden ser todos verdaderos.
bounds-they-could-if-announcement-counted = { $stations_n ->
    [one] Podrían serlo si el anuncio no contabilizara más de { $stations } mesa ({ $share } de { $expected }).
   *[other] Podrían serlo si el anuncio no contabilizara más de { $stations } mesas ({ $share } de { $expected }).
    }
bounds-least = al menos
bounds-most = a lo sumo
bounds-too-few = { $number } de menos
bounds-too-many = { $number } de más
bounds-any-choice-so-many-stations = Lo que contiene cualquier conjunto de tantas mesas
bounds-one-bulletin-next = De un boletín al siguiente
bounds-stations-newly-counted = { $number_n ->
    [one] { $number } mesa recién contabilizada
   *[other] { $number } mesas recién contabilizadas
    }
bounds-stations-newly-counted-2 = de { $least } a { $most } mesas recién contabilizadas
bounds-they-do-not-say-how = no dicen cuántas mesas son las recién contabilizadas
bounds-values = { $from } → { $to } ({ $scope }; { $stations })
bounds-before = antes
bounds-after = después
bounds-added = añadidos
bounds-all-added = del total añadido
bounds-added-stations-newly-counted-can = Lo que se añadió y lo que pueden contener las mesas recién contabilizadas
bounds-least-most-stations-newly-counted = «Al menos» y «a lo sumo»: lo que contienen las mesas recién contabilizadas, cualesquiera que sean.

## section/sources

sources-sources = Fuentes
sources-rows-read-used-quarantined-excluded = { $source }: filas leídas ({ $rows }) = utilizadas ({ $used }) + en cuarentena ({ $quarantined }) + excluidas ({ $excluded }).
sources-both = en ambas
sources-those-differ = de ellas difieren
sources-only-first = solo en la primera
sources-only-second = solo en la segunda
sources-stations-two-sources = Mesas de cada par de fuentes
sources-and = { $one } y { $other }
sources-not-compared-since-only-one = No se coteja, pues solo una de las dos fuentes lo tiene: { $names }.
sources-no-other-sums = ninguna suma distinta
sources-second-over-those-stations-votes = { $votes_n ->
    [one] La segunda tiene, en esas mesas: { $sums }. En total difiere { $votes } voto.
   *[other] La segunda tiene, en esas mesas: { $sums }. En total difieren { $votes } votos.
    }
sources-station = mesa
sources-field = campo
sources-first = primera
sources-second = segunda
sources-stations-differ = Mesas que difieren
sources-1-more-station-all-them = … y 1 mesa más; todas figuran en el informe JSON
sources-more-stations-all-them-json = { $number_n ->
    [one] … y { $number } mesa más; todas figuran en el informe JSON
   *[other] … y { $number } mesas más; todas figuran en el informe JSON
    }
sources-station-once-all = Cada mesa una sola vez, { $number } en total:
sources-from = { $number } de { $source }
sources-first-wins = prevalece la primera de estas fuentes que la tenga: { $taken }.
sources-votes-station-once = Votos, cada mesa una sola vez

## section/anomaly

anomaly-unusual = ¿Qué es inusual?
anomaly-no-statistical-check-asked-no = No se solicitó ninguna prueba estadística, lo que no equivale a una aprobación: [anomaly] en el plan las solicita, y también el comando `anomalies`.
anomaly-unusual-means-improbable-under-null = Inusual significa improbable bajo la hipótesis nula que indica la prueba, tras la corrección por el número de contrastes, o más allá de la regla que la prueba enuncia. No dice nada del porqué; cada hallazgo se presenta con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida, y con lo que su prueba da en elecciones limpias simuladas. La dispersión de estas es la desviación estándar, entre mesas y más allá del azar, del logit de la opción en cabeza: 0,40 equivale a unos diez puntos alrededor de un medio.
anomaly-check = prueba
anomaly-checks = pruebas
anomaly-sheet = acta
anomaly-sheets = actas
anomaly-over-whole-contest-every-own = { $checks } sobre { $sheets }: para toda la elección, y en cada { $level } por separado.
anomaly-over-whole-contest = { $checks } sobre { $sheets }: para toda la elección.
anomaly-ballots = Papeletas: { $what }.
anomaly-not-asked = No solicitadas: { $checks }.
anomaly-p-values-corrected-together-whole = Valores p corregidos en conjunto: { $tests } de toda la elección ({ $correction }); inusuales si son de { $significance } o menos.
anomaly-p-values-corrected-together-whole-2 = Valores p corregidos en conjunto: { $tests } de toda la elección ({ $correction }), { $of_regions } de regiones ({ $for_regions }); inusuales si son de { $significance } o menos.
anomaly-lines-unusual-unremarkable-described-without = Líneas: inusuales, { $unusual }; no llamativas, { $unremarkable }; descritas sin veredicto, { $described }; no aplicables, { $refused }, lo que no equivale a una aprobación.
anomaly-lines-unusual-them-rule-unremarkable = Líneas: inusuales, { $unusual } (según una regla, { $by_rule } de ellas); no llamativas, { $unremarkable }; descritas sin veredicto, { $described }; no aplicables, { $refused }, lo que no equivale a una aprobación.
anomaly-code = código
anomaly-unusual-2 = inusual
anomaly-unremarkable = no llamativas
anomaly-described = descritas
anomaly-n = n/a
anomaly-whole-contest = de toda la elección
anomaly-lines-check-verdict = Líneas por prueba y veredicto
anomaly-whole-contest-smallest-adjusted-p = De toda la elección: el menor valor p ajustado o, si la prueba no tiene ninguno para ella, la línea con más votos en juego, o la de la opción en cabeza. Las pruebas sin código describen y no dan hallazgos.
anomaly-values = { $statistic } = { $value }
anomaly-adjusted-p = p ajustado { $p }
anomaly-none-lines-judged-unusual-others = { $judged_n ->
    [one] La { $judged } línea que se juzga no es inusual. Las demás no tienen veredicto.
   *[other] Ninguna de las { $judged } líneas que se juzgan es inusual. Las demás no tienen veredicto.
    }
anomaly-unusual-most-votes-stake-first = Inusuales, primero las de más votos en juego y después las de menor valor p:
anomaly-about-votes = { $votes_n ->
    [one] alrededor de { $votes } voto
   *[other] alrededor de { $votes } votos
    }
anomaly-rule = según su regla
anomaly-1-more-line-json-report = … y 1 línea más, en el informe JSON
anomaly-more-lines-json-report = { $number_n ->
    [one] … y { $number } línea más, en el informe JSON
   *[other] … y { $number } líneas más, en el informe JSON
    }
anomaly-of-in = { $check } de { $what } en { $region }
anomaly-of = { $check } de { $what }
anomaly-p = { $what } (p { $p })
anomaly-held-against-benford-law-second = Cotejados con la ley de Benford, los segundos dígitos de { $selections } tienen un p de { $significance } o menos. Esa ley no es una hipótesis nula para mesas de tamaños planificados y rechaza elecciones limpias; frente a cifras generadas de nuevo a partir de las propias papeletas de cada mesa, no son llamativos.
anomaly-unusual-lines-point-stations-them = Número de mesas a las que apuntan líneas inusuales: { $pointed } de { $all }; con un peso de un medio o más: { $strong } de ellas. Estar entre ellas no dice nada en contra de una mesa: también por azar y por causas inocentes hay mesas con ese aspecto. El peso de una mesa es el total del mayor peso de cada una de las pruebas que apuntan a ella: una suma, que puede ser superior a 1. Las de mayor peso, primero (`anomalies --station KEY` explica una):
anomaly-weight = { $place }: peso { $weight }, { $checks }
anomaly-1-more-station = … y 1 mesa más
anomaly-more-stations = { $number_n ->
    [one] … y { $number } mesa más
   *[other] … y { $number } mesas más
    }

## section/anomaly_station

anomaly-station-station = mesa { $key }
anomaly-station-sheet-does-not-count-so = Esta acta no cuenta ({ $code }), por lo que ninguna prueba la examinó.
anomaly-station-no-statistical-check-asked = No se solicitó ninguna prueba estadística.
anomaly-station-no-unusual-line-points = Ninguna línea inusual apunta a ella.
anomaly-station-total = total { $total }, de { $checks }
verdict-unusual = Líneas inusuales que apuntan a ella:
verdict-unremarkable = No inusuales: líneas que la marcan y que no tienen en total más mesas así de las que el azar hace probable, de modo que no dicen nada de esta y no entran en el total:
verdict-not-applicable = Descripciones que la marcan: no llevan veredicto, en elecciones limpias también hay mesas así, y no entran en el total:
verdict-unusual-sentence = { $line }: peso { $weight }
anomaly-station-marked = { $line }: marcada con { $weight }
anomaly-station-votes = { $number_n ->
    [one] { $number } voto
   *[other] { $number } votos
    }
anomaly-station-register = el registro
anomaly-station-values = { $file } ({ $units })
anomaly-station-registered-voters = { $voters_n ->
    [one] , con { $voters } elector inscrito
   *[other] , con { $voters } electores inscritos
    }
anomaly-station-registered-no-sheet-could-read = Figura en { $register }{ $roll }; no se pudo leer en los archivos ninguna acta suya, por lo que ninguna prueba puede decir nada de ella. Eso no equivale a una aprobación.
anomaly-station-registered-none-sheets-counts-no = Figura en { $register }{ $roll }; ninguna de sus actas cuenta. Eso no equivale a una aprobación.

## section/findings

finding-findings = Hallazgos
finding-values = { $codes } ({ $why })
finding-not-checked-no-pass = Sin comprobar, lo que no equivale a una aprobación: { $rules }.
finding-none = Ninguno.
finding-values-2 = { $kind }: { $number } ({ $meaning })
finding-finding-place-look-no-verdict = Un hallazgo indica dónde mirar y no es un veredicto sobre nadie: cada tipo se presenta con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida.
finding-kind-impossible = IMPOSIBLE
finding-kind-inconsistent = INCONGRUENTE
finding-kind-unusual = INUSUAL
finding-kind-incomplete = INCOMPLETO
finding-not-met = { $code }  no se cumple: { $rule } ({ $number })
finding-votes-stake = { $words } [votos en juego: { $votes }]
finding-more-all-them-json-report = … y { $number } más; la totalidad figura en el informe JSON
finding-looks-same = Tiene el mismo aspecto: { $explanation }

## words/findings/announced

finding-announced-announced-sheets-all-stations-hold = { $name }: anunciado { $announced }, y las actas de todas las mesas ({ $stations }) contienen { $tabulated }: { $difference }.
finding-announced-announced = { $name }: anunciado { $share }, y { $votes } de { $all } { $counted } equivalen a { $computed }.
share-base-valid-votes = votos válidos anunciados
share-base-ballots-cast = papeletas depositadas anunciadas
finding-announced-announced-votes = votos anunciados
finding-announced-announced-percentages-add-up-their = Los { $number } porcentajes anunciados suman { $sum }, lo que su redondeo no puede explicar.
finding-announced-all-announced-counts-exactly-percentage = Las { $number } cifras anunciadas son, todas, exactamente un porcentaje con 1 decimal de la suma { $sum }, redondeado a un voto entero.
finding-announced-all-announced-counts-exactly-percentage-2 = Las { $number } cifras anunciadas son, todas, exactamente un porcentaje con { $decimals } decimales de la suma { $sum }, redondeado a un voto entero.
finding-announced-if-last-digits-counts-arbitrary = Si los dígitos finales de las cifras fueran arbitrarios, esto ocurriría con probabilidad { $p } (corregida por el número de resultados anunciados); esa no es la probabilidad de que el resultado sea correcto o incorrecto.
finding-announced-p-corrected-number-announced-results = p, con corrección por el número de resultados anunciados
finding-announced-sum = suma
finding-announced-counts-grid = cifras en la rejilla
finding-announced-free-counts = cifras libres
finding-announced-p = p
finding-announced-announced-selections-votes-together-announced = Las opciones anunciadas tienen en conjunto { $sum } votos, y los votos válidos anunciados son { $valid }.
finding-announced-sum-announced-selections = Σ opciones anunciadas
finding-announced-announced-whole-announced-results-add = { $name }: anunciado { $announced } para el total, y los resultados anunciados por { $level } ({ $number }) suman { $sum }.
finding-announced-sum-parts = Σ partes
finding-announced-says-counts-stations-there = { $stations_n ->
    [one] Dice que contabiliza { $stations } mesa, y hay { $expected }.
   *[other] Dice que contabiliza { $stations } mesas, y hay { $expected }.
    }
finding-announced-stations-counted = mesas contabilizadas
finding-announced-stations-expected = mesas esperadas
finding-announced-falls = { $name }: de «{ $from }» a «{ $to }» disminuye de { $before } a { $after }, en { $difference }.
finding-announced-earlier = anterior
finding-announced-later = posterior
finding-announced-counted-stations-fall-least = De «{ $from }» a «{ $to }», las mesas contabilizadas disminuyen, en al menos { $difference }.
finding-announced-votes-rise-no-station-newly = De «{ $from }» a «{ $to }», los votos aumentan en { $votes }, y no se contabilizó ninguna mesa nueva.
finding-announced-votes-gained = votos ganados
finding-announced-least-stations-newly-counted-no = { $stations_n ->
    [one] De «{ $from }» a «{ $to }» se contabilizó al menos { $stations } mesa nueva y ningún voto nuevo.
   *[other] De «{ $from }» a «{ $to }» se contabilizaron al menos { $stations } mesas nuevas y ningún voto nuevo.
    }
finding-announced-stations-newly-counted-least = mesas recién contabilizadas, al menos

## words/findings/anomaly

finding-anomaly-stations-used = mesas utilizadas
finding-anomaly-stations-left-out = mesas no incluidas
finding-anomaly-counted = contado
finding-anomaly-counted-among = contado entre
finding-anomaly-expected = esperado
finding-anomaly-p-value = valor p
finding-anomaly-adjusted-p-value = valor p ajustado
finding-anomaly-over-p-after-correction = { $check } de { $what } en { $stations }: p = { $p }, { $adjusted } tras la corrección.
finding-anomaly-over-rule-met = { $check } de { $what } en { $stations }: se cumple su regla.
finding-anomaly-stations = { $used_n ->
    [one] { $used } mesa
   *[other] { $used } mesas
    }
finding-anomaly-stations-left-out-2 = { $used_n ->
    [one] { $used } mesa (no incluidas: { $left_out })
   *[other] { $used } mesas (no incluidas: { $left_out })
    }
finding-anomaly-p-after-correction-tests = { $tests_n ->
    [one] { $found }; p = { $p } ({ $how }), { $adjusted } tras la corrección por { $tests } contraste ({ $correction }).
   *[other] { $found }; p = { $p } ({ $how }), { $adjusted } tras la corrección por { $tests } contrastes ({ $correction }).
    }
judgement-rule = { $found }; según una regla y sin valor p: { $rule }.
finding-anomaly-over = { $check } de { $what }: { $counted }; { $statistic } = { $value } en { $stations }
finding-anomaly-over-2 = { $check } de { $what }: { $statistic } = { $value } en { $stations }
finding-anomaly-speaks-about-votes-no-count = { $votes_n ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos.
    }
against-lead-smaller = { $votes_n ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: demasiado poco para cambiar el desenlace, aun trasladado de una opción a la otra: la ventaja es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: demasiado pocos para cambiar el desenlace, aun trasladados de una opción a la otra: la ventaja es { $lead }.
    }
against-lead-only-if-moved = { $votes_n ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: menos que la ventaja, pero suficiente si se hubiera trasladado de una opción a la otra: la ventaja es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: menos que la ventaja, pero suficientes si se hubieran trasladado de una opción a la otra: la ventaja es { $lead }.
    }
against-lead-at-least-the-lead = { $votes_n ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: no menos que la ventaja, que es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: no menos que la ventaja, que es { $lead }.
    }
finding-anomaly-clean-elections-make-check-not = No se midió qué da esta prueba en elecciones limpias.
finding-anomaly-more-than-should-p-too = ; es más de lo debido, y p es aquí demasiado pequeño
finding-anomaly-data-outside-measured = ; estos datos quedan fuera de lo que se midió
finding-anomaly-weigh-simulated-clean-elections-data = { $judged_n ->
    [one] Para ponderarlo: en { $judged } elección limpia simulada ({ $like }; estos datos: { $data }), el número de veces que se cumplió la regla fue { $times }{ $eager }{ $outside }.
   *[other] Para ponderarlo: en { $judged } elecciones limpias simuladas ({ $like }; estos datos: { $data }), el número de veces que se cumplió la regla fue { $times }{ $eager }{ $outside }.
    }
finding-anomaly-weigh-simulated-clean-elections-data-2 = { $elections_n ->
    [one] Para ponderarlo: en { $elections } elección limpia simulada ({ $like }; estos datos: { $data }), el número de veces que se obtuvo un p de 0,05 o menos fue { $at_05 }, cuando lo esperado es { $expected_05 }, y de 0,01 o menos, { $at_01 }, cuando lo esperado es { $expected_01 }, antes de la corrección{ $eager }{ $outside }.
   *[other] Para ponderarlo: en { $elections } elecciones limpias simuladas ({ $like }; estos datos: { $data }), el número de veces que se obtuvo un p de 0,05 o menos fue { $at_05 }, cuando lo esperado es { $expected_05 }, y de 0,01 o menos, { $at_01 }, cuando lo esperado es { $expected_01 }, antes de la corrección{ $eager }{ $outside }.
    }
finding-anomaly-none-elections-drawn-sheets-turnout = { $drawn_n ->
    [one] A la { $drawn } elección generada a partir de la participación, los porcentajes y las diferencias de estas actas no se le pudo aplicar la prueba.
   *[other] A ninguna de las { $drawn } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas actas se le pudo aplicar la prueba.
    }
finding-anomaly-elections-drawn-sheets-compared-whole = Las elecciones generadas a partir de las actas se comparan solo con la elección completa.
finding-anomaly-elections-drawn-sheets-own-turnout = { $judged_n ->
    [one] En { $judged } elección generada a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que p fue igual de pequeño fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y esa elección no puede dar por limpias las actas.
   *[other] En { $judged } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que p fue igual de pequeño fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y ninguna de ellas puede dar por limpias las actas.
    }
finding-anomaly-elections-drawn-sheets-own-turnout-2 = { $elections_n ->
    [one] En { $elections } elección generada a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que se cumplió la regla fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y esa elección no puede dar por limpias las actas.
   *[other] En { $elections } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que se cumplió la regla fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y ninguna de ellas puede dar por limpias las actas.
    }
finding-anomaly-stations-about-ballots-spread = { $stations_n ->
    [one] { $stations } mesa, con alrededor de { $ballots } papeletas, dispersión { $spread }
   *[other] { $stations } mesas, con alrededor de { $ballots } papeletas cada una, dispersión { $spread }
    }

## words/findings/coverage

finding-coverage-register-does-not-list-station = El registro no incluye esta mesa.
finding-coverage-register-lists-station-more-than = El registro incluye esta mesa más de una vez; se espera una sola vez.
finding-coverage-polling-stations-registered-voters-no = { $missing_n ->
    [one] { $missing } de { $expected } mesas de votación, con { $voters } electores inscritos, no tiene ningún acta que cuente.
   *[other] { $missing } de { $expected } mesas de votación, con { $voters } electores inscritos, no tienen ningún acta que cuente.
    }
finding-coverage-polling-stations-no-sheet-counts = { $missing_n ->
    [one] { $missing } de { $expected } mesas de votación no tiene ningún acta que cuente.
   *[other] { $missing } de { $expected } mesas de votación no tienen ningún acta que cuente.
    }
finding-coverage-stations-missing = mesas que faltan
finding-coverage-their-registered-voters = sus electores inscritos
finding-coverage-sheet-registered-voters-register = { $roll_n ->
    [one] El acta tiene { $roll } elector inscrito, y el registro, { $registered }.
   *[other] El acta tiene { $roll } electores inscritos, y el registro, { $registered }.
    }
finding-coverage-register = registro
frame-count-stations = { $reported_n ->
    [one] Se informa datos de { $reported } mesa, y el marco tiene { $expected }.
   *[other] Se informan datos de { $reported } mesas, y el marco tiene { $expected }.
    }
frame-count-voters-registered = { $reported_n ->
    [one] Se informa { $reported } elector inscrito, y el marco tiene { $expected }.
   *[other] Se informan { $reported } electores inscritos, y el marco tiene { $expected }.
    }
finding-coverage-stations-reported = mesas informadas
finding-coverage-registered-voters-reported = electores inscritos informados
finding-coverage-registered-voters-expected = electores inscritos esperados
finding-coverage-announced-every-station-sheets-hand = { $name }: anunciado { $announced } para todas las mesas, y las actas disponibles ({ $sheets }) ya contienen { $tabulated }: { $excess } más.
finding-coverage-announced-result-needs-votes-more = El resultado anunciado requiere { $needed } votos más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still } ({ $assumption }): { $excess } de más.
finding-coverage-announced-result-needs-votes-more-2 = { $votes_n ->
    [one] El resultado anunciado requiere { $votes } voto más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still }: { $excess } de más.
   *[other] El resultado anunciado requiere { $votes } votos más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still }: { $excess } de más.
    }
finding-coverage-announced-tabulated = { $sum } (anunciado − tabulado)
finding-coverage-votes-can-still-come-most = votos que aún pueden llegar, a lo sumo
finding-coverage-fewest-sheets-would-false = número mínimo de actas que tendrían que ser falsas
finding-coverage-announcement-sheets-cannot-both-true = El anuncio y estas actas no pueden ser verdaderos a la vez.
finding-coverage-announcement-sheets-cannot-both-true-2 = El anuncio y estas actas no pueden ser verdaderos a la vez; al menos 1 acta tendría que ser falsa.
finding-coverage-announcement-sheets-cannot-both-true-3 = El anuncio y estas actas no pueden ser verdaderos a la vez; al menos { $fewest } actas tendrían que ser falsas.
finding-coverage-announcement-sheets-cannot-both-true-4 = El anuncio y estas actas no pueden ser verdaderos a la vez; ni siquiera si todas ellas fueran falsas.
stations-reported-percent = Si «{ $share }» se refiere a mesas de votación, de las { $expected } que hay
stations-reported-stations = Si contabiliza { $stations } de las { $expected } mesas de votación
finding-coverage-announced = { $name }: anunciado { $announced }.
finding-coverage-counts-least-stations-only-not = { $least_n ->
    [one] { $premise }, contabiliza al menos { $stations } mesas, y solo { $unpublished } no están entre las { $published } publicadas: por tanto, incluye al menos { $least } acta publicada, y la { $least } de ellas con menos votos para { $name } contiene { $floor }.
   *[other] { $premise }, contabiliza al menos { $stations } mesas, y solo { $unpublished } no están entre las { $published } publicadas: por tanto, incluye al menos { $least } actas publicadas, y las { $least } de ellas con menos votos para { $name } contienen { $floor }.
    }
finding-coverage-more-than-announced-whichever-stations = Eso es { $more } más que lo anunciado, sean cuales sean las mesas contabilizadas. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos: si no contabilizara más mesas que { $stations }, podrían serlo; de lo contrario, el número de actas necesariamente falsas sería de al menos { $sheets }.
finding-coverage-published-sheets-counted-least = actas publicadas contabilizadas, al menos
finding-coverage-floor = cota inferior
finding-coverage-counts-most-stations-no-choice = { $premise }, contabiliza a lo sumo { $stations } mesas, y ningún conjunto de tantas contiene más de { $ceiling } votos para { $name }, ni aunque las mesas no publicadas ({ $unpublished }) le dieran todos los que pueden.
finding-coverage-fewer-than-announced-announcement-own = { $stations_n ->
    [one] Eso es { $fewer } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos; podrían serlo si contabilizara { $stations } mesa o más.
   *[other] Eso es { $fewer } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos; podrían serlo si contabilizara { $stations } mesas o más.
    }
finding-coverage-fewer-than-announced-announcement-own-2 = Eso es { $missing } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos.
finding-coverage-stations-counted-least = mesas contabilizadas, al menos
finding-coverage-stations-counted-most = mesas contabilizadas, a lo sumo
finding-coverage-published-sheets = actas publicadas
finding-coverage-ceiling = cota superior
finding-coverage-gains-votes = { $votes_n ->
    [one] { $name }: de «{ $from }» a «{ $to }» gana { $votes } voto.
   *[other] { $name }: de «{ $from }» a «{ $to }» gana { $votes } votos.
    }
finding-coverage-two-announcements-their-own-counts = Los dos anuncios, el número de mesas que cada uno indica y las actas publicadas no pueden ser todos verdaderos.
finding-coverage-two-say-themselves-least-1 = { $votes_n ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizó al menos 1 mesa nueva y, sean cuales sean las recién contabilizadas, contienen al menos { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizó al menos 1 mesa nueva y, sean cuales sean las recién contabilizadas, contienen al menos { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
finding-coverage-two-say-themselves-least-stations = { $votes_n ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizaron al menos { $stations } mesas nuevas y, sean cuales sean, contienen al menos { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizaron al menos { $stations } mesas nuevas y, sean cuales sean, contienen al menos { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
finding-coverage-two-say-themselves-most-1 = { $votes_n ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizó a lo sumo 1 mesa nueva y, sea cual sea, contiene a lo sumo { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizó a lo sumo 1 mesa nueva y, sea cual sea, contiene a lo sumo { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
finding-coverage-two-say-themselves-most-stations = { $votes_n ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizaron a lo sumo { $stations } mesas nuevas y, sean cuales sean, contienen a lo sumo { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizaron a lo sumo { $stations } mesas nuevas y, sean cuales sean, contienen a lo sumo { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
finding-coverage-their-votes-least = sus votos, al menos
finding-coverage-stations-newly-counted-most = mesas recién contabilizadas, a lo sumo
finding-coverage-their-votes-most = sus votos, a lo sumo

## words/findings/read

finding-read-values = `{ $text }`: { $reason }.
finding-read-one-more-cell-row-could = No se pudo utilizar otra celda más de la fila.
finding-read-more-cells-row-could-not = No se pudieron utilizar otras { $number } celdas más de la fila.
quarantine-reason-not-a-number = no es un número ni una palabra para indicar un dato ausente que el plan enumere (layout.missing)
quarantine-reason-negative = una cifra inferior a cero
quarantine-reason-fraction = una cifra que no es un número entero
quarantine-reason-undeclared-thousands = quizá un número con separadores de miles, que el plan no declara
quarantine-reason-too-large = un número mayor del que puede contener cualquier acta
quarantine-reason-sum-too-large = columnas cuya suma supera lo que puede contener un acta
quarantine-reason-not-text = bytes ajenos a la codificación del archivo
quarantine-reason-cell-count = un número de celdas distinto del que tiene el encabezado
quarantine-reason-control-character = un carácter de control en una clave o en el código de una unidad
quarantine-reason-text-too-long = un texto de más de 1 000 bytes
quarantine-reason-no-such-part = una clave o un código de unidad con menos partes de las que pide el plan (split, part)

## words/findings/set

finding-set-sheet-station-there-already-same = El acta de esta mesa ya figura, con las mismas cifras ({ $place }).
finding-set-votes-sheet = votos en el acta
finding-set-votes = { $votes_n ->
    [one] { $place } con { $votes } voto
   *[other] { $place } con { $votes } votos
    }
finding-set-rows-station-disagree-every-count = { $number } filas de esta mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra: { $places }.
finding-set-rows-station-disagree = { $number } filas de esta mesa discrepan: { $places }.
finding-set-votes-2 = votos en { $place }
finding-set-image-published-station-also-published = La imagen publicada para esta mesa también está publicada para: { $others }.
finding-set-station-exactly-same-counts-every = Con exactamente las mismas cifras que esta mesa (las de todas las opciones y todos los demás números del acta) figura también: { $others }.
finding-set-stations = mesas
finding-set-row-says-total-others-not = La fila dice `{ $word }`: es un total de otras y no una mesa.
finding-set-every-count-row-exactly-sum = Cada cifra de esta fila es exactamente la suma de las otras { $all } filas con votos de todo el archivo: es su total y no una mesa.
finding-set-every-count-row-exactly-sum-2 = Cada cifra de esta fila es exactamente la suma de las otras { $others } filas con votos de { $unit }: es su total y no una mesa.
finding-set-row-names-no-station-belongs = La fila no indica mesa y corresponde a { $unit }, cuyas mesas también figuran; sus cifras no son exactamente la suma de las de ellas.
finding-set-row-names-no-station-votes = { $votes_n ->
    [one] La fila no indica mesa; tiene { $votes } voto que no puede atribuirse a ninguna mesa.
   *[other] La fila no indica mesa; tiene { $votes } votos que no pueden atribuirse a ninguna mesa.
    }
finding-set-votes-row = votos en la fila
finding-set-all-counts-not-zero-even = Las { $number } cifras de { $unit } que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
finding-set-all-counts-whole-publication-not = Las { $number } cifras de toda la publicación que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
finding-set-even-counts = cifras pares
finding-set-values = { $reason }: { $number }
count-name-votes = votos de { $selection }
finding-set-missing-sheets-summed-over-stations = { $all_n ->
    [one] Dato ausente en { $missing } de las actas ({ $why }): la suma de { $name } corresponde a { $some } de { $all } mesa.
   *[other] Dato ausente en { $missing } de las actas ({ $why }): la suma de { $name } corresponde a { $some } de { $all } mesas.
    }
finding-set-sheets-without-count = actas sin el dato
finding-set-sheets = actas con el dato
finding-set-more = y { $number } más
finding-set-station = mesa { $key } ({ $place })
finding-set-row = fila { $number }

## words/findings/sheet

finding-sheet-selections-votes-sheet-valid-votes = { $votes_n ->
    [one] Las opciones tienen { $votes } voto, y falta la cifra de votos válidos del acta.
   *[other] Las opciones tienen { $votes } votos, y falta la cifra de votos válidos del acta.
    }
finding-sheet-selections-votes-sheet-valid-votes-2 = { $votes_n ->
    [one] Las opciones tienen { $votes } voto, y la cifra de votos válidos del acta es cero.
   *[other] Las opciones tienen { $votes } votos, y la cifra de votos válidos del acta es cero.
    }
finding-sheet-selections-votes-exactly-twice-valid = { $valid_n ->
    [one] Las opciones tienen { $votes } votos, exactamente el doble de { $valid } voto válido que indica el acta.
   *[other] Las opciones tienen { $votes } votos, exactamente el doble de los { $valid } votos válidos que indica el acta.
    }
finding-sheet-selections-votes-sheet-states-valid = Las opciones tienen { $too_few } votos, y el acta indica { $valid } votos válidos: { $difference } más.
finding-sheet-selections-votes-sheet-states-valid-2 = { $valid_n ->
    [one] Las opciones tienen { $too_many } votos, y el acta indica { $valid } voto válido: { $difference } menos.
   *[other] Las opciones tienen { $too_many } votos, y el acta indica { $valid } votos válidos: { $difference } menos.
    }
finding-sheet-sum-selections = Σ opciones
finding-sheet-sheet-ballots-cast-missing = El acta tiene { $counted }, y falta su cifra de papeletas depositadas.
finding-sheet-sheet-ballots-cast-zero = El acta tiene { $counted }, y su cifra de papeletas depositadas es cero.
finding-sheet-sheet-states-ballots-cast-more = { $cast_n ->
    [one] El acta tiene { $counted }, e indica { $cast } papeleta depositada: { $difference } más.
   *[other] El acta tiene { $counted }, e indica { $cast } papeletas depositadas: { $difference } más.
    }
finding-sheet-sheet-states-ballots-cast-fewer = { $cast_n ->
    [one] El acta tiene { $counted }, e indica { $cast } papeleta depositada: { $difference } menos.
   *[other] El acta tiene { $counted }, e indica { $cast } papeletas depositadas: { $difference } menos.
    }
finding-sheet-valid-null-blank = válidos + nulos + en blanco
finding-sheet-null-votes = { $number_n ->
    [one] { $number } voto nulo
   *[other] { $number } votos nulos
    }
finding-sheet-blank-votes = { $number_n ->
    [one] { $number } voto en blanco
   *[other] { $number } votos en blanco
    }
finding-sheet-valid-votes = { $valid_n ->
    [one] { $valid } voto válido
   *[other] { $valid } votos válidos
    }
finding-sheet-valid-papers = { $valid_n ->
    [one] { $valid } válido, { $null } y { $blank } (total de papeletas: { $papers })
   *[other] { $valid } válidos, { $null } y { $blank } (total de papeletas: { $papers })
    }
finding-sheet-valid-papers-2 = { $valid_n ->
    [one] { $valid } válido, { $others } (total de papeletas: { $papers })
   *[other] { $valid } válidos, { $others } (total de papeletas: { $papers })
    }
finding-sheet-sheet-states-adds-up-exactly = El acta indica { $first } { $one } y { $second } { $other }; cuadra exactamente si se intercambian las dos cifras.
finding-sheet-sheet-reports-no-vote-all = { $voters_n ->
    [one] El acta no registra ningún voto, con { $voters } elector inscrito.
   *[other] El acta no registra ningún voto, con { $voters } electores inscritos.
    }
finding-sheet-sheet-reports-no-vote-all-2 = El acta no registra ningún voto.
finding-sheet-sheet-ballots-registered-voters-zero = { $cast_n ->
    [one] El acta tiene { $cast } papeleta, y su cifra de electores inscritos es cero.
   *[other] El acta tiene { $cast } papeletas, y su cifra de electores inscritos es cero.
    }
finding-sheet-sheet-ballots-registered-voters-missing = { $cast_n ->
    [one] El acta tiene { $cast } papeleta, y falta su cifra de electores inscritos.
   *[other] El acta tiene { $cast } papeletas, y falta su cifra de electores inscritos.
    }
finding-sheet-sheet-too-many = El acta tiene { $more } { $words } y { $limit } { $of }: { $difference } de más.
bounded-count-counted-papers = papeletas contadas
count-bound-voters-admitted = electores del padrón o añadidos a él
finding-sheet-least = al menos { $number }

## words/findings/sources

finding-sources-here-there = { $field }: aquí { $here } y allí { $there }
finding-sources-does-not-state-same = «{ $source }» ({ $place }) no indica lo mismo: { $each }.
finding-sources-does-not-state-same-2 = «{ $source }» no indica lo mismo: { $each }.
finding-sources-second-first = { $field }, segunda − primera
finding-sources-station-not = La mesa { $key } no está en «{ $source }».
finding-sources-stations-not = { $number_n ->
    [one] { $number } mesa no está en «{ $source }»: { $keys }.
   *[other] { $number } mesas no están en «{ $source }»: { $keys }.
    }

## words/codes

code-i101-title = todas las filas pueden leerse
code-i101-sentence = Una fila se apartó porque no se pudo utilizar una de sus celdas; ninguno de sus números entra en ningún total.
code-i101-causes = Una nota escrita en la celda de una cifra, una palabra para indicar un dato ausente que el plan no enumera, una exportación defectuosa.
code-i102-title = cada acta tiene todas las cifras para las que su fuente prevé un lugar
code-i102-sentence = En algunas actas falta este dato, por lo que su suma abarca menos actas que las otras sumas.
code-i102-causes = Actas que aún no llegan, copias ilegibles, un dato que algunas mesas no recogen.
code-s101-title = Σ opciones = votos válidos
code-s101-sentence = La suma de los votos de las opciones no coincide con los votos válidos que indica el acta.
code-s101-causes = Un error al sumar o al copiar un número; una opción que la tabla publicada omite.
code-s102-title = válidos + nulos + en blanco = papeletas depositadas
code-s102-sentence = La suma de las papeletas contadas no coincide con las papeletas depositadas que indica el acta.
code-s102-causes = Un error de escritura, papeletas que los votantes se llevaron, una cifra que la tabla publicada omite, o votantes y papeletas contados por separado.
code-s103-title = sin votos válidos, no hay votos para las opciones
code-s103-sentence = Hay opciones con votos, y la cifra de votos válidos del acta es cero o falta.
code-s103-causes = El renglón de la suma se omitió al llenar el acta o al copiarla.
code-s104-title = Σ opciones ≠ doble de los votos válidos
code-s104-sentence = Los votos de las opciones suman exactamente el doble de los votos válidos.
code-s104-causes = Cada opción se registró por partido y otra vez como suma, o un total se leyó como una opción más.
code-s105-title = cada cifra está en su propia columna
code-s105-sentence = El acta cuadra exactamente si se intercambian dos de sus cifras.
code-s105-causes = Dos campos contiguos se copiaron en el orden equivocado.
code-s106-title = sin papeletas depositadas, no hay votos
code-s106-sentence = Se contaron votos, y la cifra de papeletas depositadas del acta es cero o falta.
code-s106-causes = El renglón de las papeletas se omitió al llenar el acta o al copiarla.
code-s107-title = un acta registra votos
code-s107-sentence = El acta no registra ningún voto.
code-s107-causes = Una mesa que no abrió o en la que nadie votó; una fila provisional para un acta que aún no llega.
code-s108-title = sin electores inscritos, no hay votos
code-s108-sentence = Se contaron votos, y el padrón de la mesa es cero o falta.
code-s108-causes = Las mesas especiales (hospitales, viajeros, militares) a menudo no tienen padrón propio.
code-s201-title = papeletas depositadas ≤ electores inscritos
code-s201-sentence = Se depositaron más papeletas que electores hay en el padrón, contando los electores adicionales declarados.
code-s201-causes = Electores añadidos el día de la votación, certificados para votar en otro lugar, un padrón actualizado después de su publicación.
code-s202-title = votos válidos ≤ papeletas depositadas
code-s202-sentence = Los votos válidos por sí solos superan las papeletas depositadas.
code-s202-causes = Un error en un número, o papeletas de dos elecciones en una misma urna.
code-s203-title = papeletas depositadas ≤ papeletas entregadas
code-s203-sentence = Había en las urnas más papeletas de las que se entregaron.
code-s203-causes = Papeletas de voto postal o anticipado que entregó otro organismo; un conteo de papeletas en lugar de sobres.
code-s204-title = papeletas entregadas ≤ electores inscritos
code-s204-sentence = Se entregaron más papeletas que electores hay en el padrón, contando los electores adicionales declarados.
code-s204-causes = Electores añadidos el día de la votación, papeletas estropeadas que se reemplazaron y se contaron dos veces.
code-s205-title = papeletas rechazadas ≤ papeletas entregadas
code-s205-sentence = Se rechazaron más papeletas de las que se entregaron.
code-s205-causes = Los dos campos cuentan cosas distintas en esta fuente, o se intercambiaron.
code-d101-title = una sola fila por mesa
code-d101-sentence = La misma acta figura más de una vez, con las mismas cifras.
code-d101-causes = Un archivo se formó con partes que se superponen, o una página se envió dos veces.
code-d102-title = un solo conjunto de cifras por mesa
code-d102-sentence = Dos filas de una misma mesa discrepan.
code-d102-causes = Una corrección publicada junto a la primera versión; dos transcripciones; una clave que no es única.
code-d103-title = ninguna fila es el doble de otra de su mesa
code-d103-sentence = Dos filas de una misma mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra.
code-d103-causes = Se sumaron dos exportaciones parciales con la misma acta en ambas.
code-d104-title = dos mesas tienen actas distintas
code-d104-sentence = Dos mesas tienen exactamente las mismas cifras: las de todas las opciones y todos los demás números del acta.
code-d104-causes = Mesas pequeñas que coinciden por azar; un acta copiada bajo dos claves por quien la publicó. Entre 239 110 actas de seis elecciones reales ocurrió con dos pares (docs/calibration.md).
code-d105-title = una imagen corresponde a una sola mesa
code-d105-sentence = La misma imagen está publicada para dos mesas.
code-d105-causes = Un enlace equivocado en la tabla; una misma fotografía en la que se ven dos actas.
code-d201-title = ninguna fila de totales entre las mesas
code-d201-sentence = Una fila es el total de otras filas y no una mesa.
code-d201-causes = Las hojas de cálculo se publican a menudo con sus totales.
code-d202-title = ninguna unidad superior entre las que la componen
code-d202-sentence = Una fila corresponde a una unidad cuyas mesas también figuran.
code-d202-causes = Resultados publicados en varios niveles en una misma tabla.
code-d203-title = cada acta indica su mesa
code-d203-sentence = Una fila no indica mesa, de modo que nadie puede decir de qué acta se trata.
code-d203-causes = Una línea de observaciones; un voto especial que no corresponde a ninguna mesa.
code-d204-title = no todo es par
code-d204-sentence = Todas las cifras de esta parte de la publicación son números pares, como si todas se hubieran duplicado.
code-d204-causes = Se sumaron dos copias de una misma exportación. El azar por sí solo produce esto una vez de cada 2 elevado al número de cifras.
code-c101-title = están todas las mesas esperadas
code-c101-sentence = Hay mesas que deberían enviar datos y no tienen ningún acta que cuente.
code-c101-causes = Actas aún no recogidas o no publicadas, mesas que no abrieron; actas apartadas o excluidas, que figuran en el balance de filas.
code-c102-title = todas las mesas están entre las esperadas
code-c102-sentence = Hay datos de mesas que no figuran en el registro.
code-c102-causes = Un registro de otra fecha, claves escritas de otra forma (ceros a la izquierda), mesas especiales.
code-c103-title = el padrón de una mesa es el del registro
code-c103-sentence = El número de electores inscritos de un acta no es el del registro.
code-c103-causes = Un padrón que se actualizó entre las dos fechas.
code-c104-title = no hay más mesas ni electores que los del marco
code-c104-sentence = Lo informado supera lo que existe según el marco.
code-c104-causes = Un marco de otra fecha; una clave que divide una mesa en dos.
code-c105-title = el registro incluye cada mesa una sola vez
code-c105-sentence = El registro incluye una mesa más de una vez; se espera una sola vez.
code-c105-causes = Un registro formado con partes que se superponen; una clave que no es única.
code-r101-title = anunciado = tabulado cuando se ha recibido todo
code-r101-sentence = El resultado anunciado difiere de la suma de las actas aunque en ambos lados están todas las mesas.
code-r101-causes = Correcciones entre la publicación de las actas y el anuncio, mesas anuladas, un grupo de opciones contado de otra manera.
code-r102-title = anunciado ≥ lo que contienen las actas disponibles
code-r102-sentence = Un resultado anunciado como completo da a una opción menos votos de los que ya contienen las actas publicadas: el anuncio y estas actas no pueden ser verdaderos a la vez.
code-r102-causes = Actas anuladas por un tribunal después de su publicación, o un anuncio que se dice completo y no lo es.
code-r103-title = los porcentajes anunciados concuerdan con las cifras anunciadas
code-r103-sentence = Un porcentaje anunciado no corresponde, con los decimales impresos, al cociente entre la cifra anunciada y la suma anunciada, según ninguno de los redondeos usuales.
code-r103-causes = Un porcentaje calculado sobre otro total (papeletas depositadas en lugar de votos válidos), una diapositiva hecha con un conteo anterior.
code-r104-title = los porcentajes anunciados suman 100
code-r104-sentence = Los porcentajes anunciados no suman 100 dentro de su redondeo.
code-r104-causes = Un porcentaje calculado sobre otro total; una opción omitida; un error de tecleo.
code-r105-title = las cifras anunciadas no se reconstruyen a partir de porcentajes
code-r105-sentence = Cada cifra anunciada es exactamente un porcentaje redondeado de la suma, como si las cifras se hubieran calculado a partir de los porcentajes.
code-r105-causes = Un empleado reconstruyó las cifras a partir de una diapositiva que solo mostraba porcentajes.
code-r106-title = las opciones anunciadas suman los votos válidos anunciados
code-r106-sentence = La suma de los votos anunciados de todas las opciones no coincide con los votos válidos anunciados.
code-r106-causes = Una opción omitida en el anuncio; una corrección hecha en un solo lugar.
code-r107-title = las partes anunciadas suman el total anunciado
code-r107-sentence = La suma de los resultados anunciados de todas las unidades de un nivel no coincide con el total que anunció la misma fuente.
code-r107-causes = Votos del exterior o de mesas especiales que no corresponden a ninguna unidad; boletines de distintos momentos.
code-r108-title = un anuncio no contabiliza más mesas de las que hay
code-r108-sentence = Un resultado anunciado dice contabilizar más mesas de las que tiene el marco.
code-r108-causes = Un marco de otra fecha; un número que cuenta algo distinto de las mesas, por ejemplo urnas.
code-r201-title = anunciado − tabulado ≤ lo que pueden contener las mesas sin acta disponible
code-r201-sentence = Un resultado anunciado como completo requiere, en las mesas sin acta disponible, más votos que electores tienen: el anuncio y estas actas no pueden ser verdaderos a la vez.
code-r201-causes = Un marco que omite mesas o electores; actas corregidas después de publicadas; más electores adicionales de los que el plan permite admitir en una mesa.
code-r202-title = anunciado ≥ lo que contiene cualquier conjunto de mesas
code-r202-sentence = Un anuncio parcial da a una opción menos votos de los que debe contener cualquier conjunto de tantas mesas como las que contabiliza: el anuncio, las actas publicadas y el porcentaje de mesas que el propio anuncio indica no pueden ser todos verdaderos.
code-r202-causes = Un porcentaje que cuenta algo distinto de las mesas (electores, sobres, partes de mesas); actas anuladas antes de ser contabilizadas; un marco con menos mesas de las debidas.
code-r203-title = anunciado ≤ lo que puede contener cualquier conjunto de mesas
code-r203-sentence = Un anuncio parcial da a una opción más votos de los que puede contener cualquier conjunto de tantas mesas como las que contabiliza: el anuncio, las actas publicadas y el porcentaje de mesas que el propio anuncio indica no pueden ser todos verdaderos.
code-r203-causes = Un porcentaje que cuenta algo distinto de las mesas; mesas ajenas al marco, como las del exterior; más electores adicionales de los que el plan permite admitir en una mesa.
code-r301-title = nada disminuye de un boletín al siguiente
code-r301-sentence = Un boletín posterior de una serie anuncia menos que uno anterior.
code-r301-causes = Una corrección del boletín anterior; mesas anuladas entre uno y otro; los dos en orden equivocado en el plan.
code-r302-title = las mesas contabilizadas y los votos aumentan juntos
code-r302-sentence = De un boletín de una serie al siguiente, los votos aumentan y las mesas contabilizadas no, o las mesas aumentan y los votos no.
code-r302-causes = Un porcentaje impreso con muy pocos decimales para mostrar el aumento; mesas contabilizadas que no tenían votos; una corrección.
code-r303-title = un incremento es compatible con las mesas de las que puede provenir
code-r303-sentence = De un boletín de una serie al siguiente, una opción gana más votos de los que pueden contener las mesas recién contabilizadas, o menos de los que deben contener: los dos boletines y las actas publicadas no pueden ser todos verdaderos.
code-r303-causes = Un porcentaje que cuenta algo distinto de las mesas; una corrección de mesas que el boletín anterior ya había contabilizado.
code-r401-title = dos fuentes indican lo mismo para una mesa
code-r401-sentence = Dos fuentes tienen un acta de esta mesa y no indican las mismas cifras.
code-r401-causes = Un error en una de dos transcripciones; una corrección que una fuente tiene y la otra no; dos mesas distintas bajo una misma clave.
code-r402-title = dos fuentes tienen las mismas mesas
code-r402-sentence = Una fuente tiene mesas que otra no tiene.
code-r402-causes = Una publicación posterior; copias que una de las fuentes no pudo recoger; claves escritas de otra forma (ceros a la izquierda).
code-a101-title = todos los dígitos finales son tan frecuentes como cabe esperar por azar
code-a101-sentence = Algunos dígitos finales de las cifras son más frecuentes, y otros menos, de lo que cabe esperar por azar.
code-a101-causes = Cifras redondeadas o estimadas por quien las publicó; muchas cifras pequeñas; el hábito de un transcriptor en una columna.
code-a102-title = los dos últimos dígitos se distribuyen como cabe esperar por azar
code-a102-sentence = Los dos últimos dígitos de las cifras se repiten, o son contiguos, con menor o mayor frecuencia de la que cabe esperar por azar.
code-a102-causes = Cifras redondeadas por quien las publicó; teclas que se atascan; muchas cifras pequeñas.
code-a103-title = los segundos dígitos se distribuyen como los de cifras generadas de nuevo
code-a103-sentence = Los segundos dígitos de las cifras no se parecen a los de cifras generadas de nuevo a partir de las propias papeletas de cada mesa. La referencia no es la ley de Benford.
code-a103-causes = Mesas de un tamaño planificado; una norma que divide o une mesas al llegar a un número redondo de electores.
code-a104-title = los porcentajes terminan en 0 o 5 como cabe esperar por azar
code-a104-sentence = Los porcentajes, redondeados a enteros, terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
code-a104-causes = Resultados recalculados a partir de porcentajes redondeados; mesas de tamaños redondos.
code-a105-title = los porcentajes enteros no son más frecuentes de lo que cabe esperar por azar
code-a105-sentence = Las mesas con una participación o un porcentaje de votos a no más de una vigésima de punto de un porcentaje entero son más, o menos, de las que permiten los tamaños de las propias mesas.
code-a105-causes = Resultados que quien los publicó recalculó a partir de porcentajes redondeados; mesas especiales en las que todos votan de la misma manera (las que superan el 99 % no se incluyen).
code-a106-title = los porcentajes de votos no se acumulan en valores puntuales
code-a106-sentence = Las mesas que coinciden en valores puntuales de un porcentaje de votos son más de las que permite el remuestreo de cada mesa a partir de sus propias papeletas.
code-a106-causes = Resultados recalculados a partir de porcentajes redondeados; muchas mesas diminutas, cuyos porcentajes de votos son fracciones simples; una mezcla que se ajusta a la parte central y no a las colas (el ajuste se indica).
code-a107-title = las cifras terminan en 0 o 5 como cabe esperar por azar
code-a107-sentence = Las cifras terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
code-a107-causes = Cifras redondeadas o estimadas por quien las publicó; el hábito de un transcriptor.
code-a201-title = los votos de una opción mantienen su proporción con los de las demás al aumentar la participación
code-a201-sentence = Por encima de la participación en la que los votos de las demás opciones alcanzan su máximo, los votos de una opción exceden lo que da la proporción observada por debajo de ella, y el exceso es una gran parte de los votos de esa opción, sea cual sea la participación cercana al máximo que se tome.
code-a201-causes = Regiones o pueblos que votan más y de otro modo; una campaña que moviliza a uno de los lados. La estimación no es un conteo de votos falsos.
code-a202-title = los porcentajes de votos tienen un solo pico
code-a202-sentence = Los porcentajes de votos de las mesas presentan más de un pico, una vez descontado el nivel propio de cada región.
code-a202-causes = Dos poblaciones dentro de las regiones (urbana y rural, dos lenguas); mesas de dos tipos.
code-a301-title = las mesas de un mismo centro difieren al menos tanto como divisiones aleatorias
code-a301-sentence = Las mesas de los centros difieren menos de lo que diferirían divisiones aleatorias de un mismo electorado.
code-a301-causes = Un centro cuyas cifras fueron reunidas y repartidas de nuevo a partes iguales por quien las publicó.
code-a302-title = los resultados iguales son tan infrecuentes como cabe esperar por azar
code-a302-sentence = Hay mesas que tienen los mismos resultados con más frecuencia de la que el azar hace probable.
code-a302-causes = Mesas pequeñas que coinciden; un acta publicada bajo dos claves; cifras de mesas reunidas que se repartieron a partes iguales.
code-a401-title = el porcentaje de votos no salta en ningún momento del escrutinio
code-a401-sentence = El porcentaje de votos salta en un momento del escrutinio más que en cualquier otro momento en el que no se dice que haya ocurrido nada.
code-a401-causes = Lugares que envían tarde sus datos porque están lejos, son grandes o se cuentan en otro sitio; votos por correo contados al final.

## Why announced counts were not tested

not-tested-too-few-counts = se anunciaron menos de dos cifras, o ninguna suma de ellas
not-tested-sum-too-small = la suma es tan pequeña que las cifras arbitrarias equivalen con demasiada frecuencia a un porcentaje redondeado

## words/anomaly/counted

anomaly-counted-where-expected = { $what }, { $observed } de { $all } (lo esperado es { $expected })
counted-thing-counts-ending-in = cifras que terminan en { $digit }
counted-thing-counts-with-second-digit = cifras cuyo segundo dígito es { $digit }
counted-thing-counts-ending-in-repeated-pair = cifras que terminan en un mismo dígito repetido
counted-thing-counts-ending-in-adjacent-pair = cifras que terminan en dos dígitos contiguos
counted-thing-counts-ending-in-other-pair = cifras que terminan en dos dígitos que no son contiguos
counted-thing-counts-ending-in0-or5 = cifras que terminan en 0 o 5
counted-thing-percentages-ending-in0-or5 = porcentajes que terminan en 0 o 5
counted-thing-stations-at-integer-percentage = mesas con un porcentaje entero de participación ({ $turnout } más allá del azar) o de votos ({ $share } más allá del azar)
counted-thing-stations-with-share = mesas con un porcentaje de { $share }
counted-thing-stations-beyond-limit = mesas más allá del límite a uno u otro lado
counted-thing-sheets-repeating-another = actas que repiten otra

## words/anomaly/exclusion

exclusion-reason-not-every-selection-counted = no todas las opciones tienen una cifra
exclusion-reason-no-ballots = no hay papeletas
exclusion-reason-coordinates-unusable = no hay latitud y longitud utilizables
exclusion-reason-arrival-unusable = no hay un momento de llegada utilizable
exclusion-reason-null-votes-not-stated = no se indican los votos nulos o en blanco
exclusion-reason-roll-not-stated = no se indica el padrón
exclusion-reason-more-ballots-than-voters = hay más papeletas que electores
exclusion-reason-ballots-not-stated = no se indican las papeletas
exclusion-reason-more-votes-than-ballots = hay más votos que papeletas
exclusion-reason-count-not-stated = no se indica esa cifra
exclusion-reason-no-registered-voters = no hay electores inscritos
exclusion-reason-counts-exceed-one-another = hay más papeletas que electores, o más votos que papeletas
exclusion-reason-no-ballots-or-counts-exceed-one-another = no hay papeletas, o hay cifras que se superan entre sí
exclusion-reason-fewer-than25-votes-on-one-side = hay menos de 25 votos para la opción o para las demás
exclusion-reason-too-few-registered-voters = hay muy pocos electores inscritos
exclusion-reason-part-exceeds-whole = la parte supera el total
exclusion-reason-count-is-zero = cero
exclusion-reason-percentage-near100 = hay una participación o un porcentaje de votos cercanos a 100 %
exclusion-reason-few-on-one-side = hay pocos casos en uno de los lados de ambos porcentajes
exclusion-reason-small-count = cifras pequeñas
exclusion-reason-no-share-or-order = no hay porcentaje de votos o no hay lugar en el orden
exclusion-reason-no-votes-for-selection = no hay votos para la opción
exclusion-reason-all-registered-voters-voted-for-selection = hay tantos votos como electores inscritos, o más
exclusion-reason-no-value = no hay valor
exclusion-reason-small-group = en un grupo con muy pocas mesas
exclusion-reason-half-of-group-has-one-value = en un grupo en el que la mitad tiene un mismo valor
exclusion-reason-too-few-votes = hay muy pocos votos
exclusion-reason-more-votes-than-total = hay más votos para la opción que en total
exclusion-reason-more-votes-than-total-or-implausibly-many = hay más votos para la opción que en total, o un número inverosímil de ellos
exclusion-reason-no-predictor = sin predictor
exclusion-reason-more-than-a-billion-ballots = hay más de mil millones de papeletas
exclusion-reason-smaller-than-first-size-class = hay menos votos que en la primera clase de tamaño
exclusion-reason-more-votes-than-a-station-can-count = hay más votos de los que puede contar una mesa
exclusion-reason-too-few-for-a-share = hay menos que el mínimo sobre el que se calcula un porcentaje
exclusion-reason-no-coordinates = no hay coordenadas
exclusion-reason-coordinates-out-of-range = hay coordenadas fuera de rango
exclusion-reason-only-table-or-one-kind-of-votes = la única mesa de su centro, o un centro con votos de un solo tipo
exclusion-reason-small-table-or-only-table-or-one-kind-of-votes = la mesa es pequeña, está sola en su centro o en un centro con votos de un solo tipo
exclusion-reason-count-too-small-for-last-digit = la cifra es demasiado pequeña para su dígito final
exclusion-reason-coordinates-not-stated = no se indican coordenadas utilizables

## words/anomaly/figure

figure-name-textbook-p-value = p de manual
figure-name-digit-pair-chi-square = chi cuadrado de los pares de dígitos
figure-name-repeated-pair-share = proporción de pares repetidos
figure-name-adjacent-pair-share = proporción de pares contiguos
figure-name-repeated-pair-lower-tail-p-value = p exacto de tan pocos pares repetidos
figure-name-adjacent-pair-upper-tail-p-value = p exacto de tantos pares contiguos
figure-name-chi-square-from-slope = chi cuadrado que añade la pendiente
figure-name-counts-under100 = cifras inferiores a 100
figure-name-last-digit-chi-square = chi cuadrado de los dígitos finales
figure-name-mean-last-digit = dígito final medio
figure-name-share-ending-in0-or5 = proporción que termina en 0 o 5
figure-name-ending-in0-or5-p-value = p exacto de 0 y 5
figure-name-chi-square-from-bound = chi cuadrado que añade el límite
figure-name-last-digit-distance = distancia de los dígitos finales respecto de las cifras generadas de nuevo
figure-name-stations-with-second-digit = mesas con un segundo dígito
figure-name-benford-chi-square = chi cuadrado frente a Benford
figure-name-benford-p-value = p de manual frente a Benford
figure-name-second-digit-distance = distancia de los segundos dígitos respecto de las cifras generadas de nuevo
figure-name-bootstrap-chi-square = distancia chi cuadrado respecto de las cifras generadas de nuevo
figure-name-mean-digit = dígito medio
figure-name-expected-mean-digit = dígito medio esperado
figure-name-mean-digit-z = z del dígito medio
figure-name-centre-design-effect = efecto de diseño de los centros
figure-name-percentages-ending-in0-or5-z = z de los porcentajes que terminan en 0 o 5
figure-name-share-of-percentages-ending-in0-or5 = proporción de porcentajes que terminan en 0 o 5
figure-name-counts-ending-in0-or5-z = z de las cifras que terminan en 0 o 5
figure-name-share-of-counts-ending-in0-or5 = proporción de cifras que terminan en 0 o 5
figure-name-stations-in-that-share = mesas con ese porcentaje
figure-name-compared-stations-ending-in0-or5 = mesas comparadas con esa terminación
figure-name-expected-stations-ending-in0-or5 = esperadas con esa terminación
figure-name-stations-ending-in0-or5-standard-deviation = desviación estándar
figure-name-largest-share-on-one-multiple = mayor parte esperada en un solo múltiplo
figure-name-integer-percentage-z = mesas en exceso en un porcentaje entero, en desviaciones estándar
figure-name-integer-percentage-stations = mesas en un porcentaje entero
figure-name-expected-integer-percentage-stations = esperado por azar
figure-name-excess-stations = mesas en exceso
figure-name-excess-stations-z = exceso en desviaciones estándar
figure-name-integer-percentage-upper-tail-p-value = probabilidad de tantas o más
figure-name-excess-stations-as-published = exceso también con cifras pequeñas, como en el método publicado
figure-name-excess-stations-as-published-z = lo mismo en desviaciones estándar
figure-name-turnout-excess-stations = exceso solo en la participación
figure-name-turnout-p-value = valor p solo en la participación
figure-name-share-excess-stations = exceso solo en el porcentaje de votos
figure-name-share-p-value = valor p solo en el porcentaje de votos
figure-name-excess-registered-voters = electores inscritos en exceso
figure-name-excess-ballots = papeletas en exceso
figure-name-excess-votes = votos en exceso
figure-name-excess-votes-z = votos en exceso, en desviaciones estándar
figure-name-percent-of-stations-in-excess = porcentaje de mesas en exceso
figure-name-votes-at-stations-in-excess = votos de la opción registrados en las mesas en exceso
figure-name-percent-in-excess-p-value = valor p del porcentaje en exceso
figure-name-mean-resampled-percent-in-excess = media del porcentaje en exceso entre las remuestras
figure-name-resampled-percent-in-excess95th = porcentaje en exceso que alcanza una de cada veinte remuestras
figure-name-shares-in-excess = porcentajes con exceso
figure-name-largest-excess-share = porcentaje con el mayor exceso de mesas
figure-name-largest-excess-stations = mesas en ese valor
figure-name-largest-excess-expected-stations = mesas esperadas en ese valor
figure-name-sharpest-share-p-value = valor p del porcentaje que más sobresale, multiplicado por el número de porcentajes
figure-name-sharpest-share = porcentaje que más sobresale
figure-name-sharpest-share-large-stations = mesas mayores en ese valor
figure-name-sharpest-share-resampled-mean = media de las remuestras en ese valor
figure-name-sharpest-share-expected = esperado en ese valor según los porcentajes contiguos
figure-name-turnout-components = componentes de la participación
figure-name-turnout-log-likelihood = ln de la verosimilitud de la participación
figure-name-turnout-fit-gap = brecha del ajuste de la participación
figure-name-votes-components = componentes de los votos
figure-name-votes-log-likelihood = ln de la verosimilitud de los votos
figure-name-votes-fit-gap = brecha del ajuste de los votos
figure-name-far-excess-share = exceso en participaciones lejanas, proporción de los votos
figure-name-lowest-excess-votes = estimación más baja entre los niveles de referencia plausibles, votos
figure-name-highest-excess-votes = estimación más alta entre los niveles de referencia plausibles, votos
figure-name-peak-excess-votes = estimación en el máximo más bajo de las demás opciones, votos
figure-name-peak-turnout-percent = participación de ese máximo, en porcentaje
figure-name-automatic-excess-votes = estimación con la proporción por debajo del máximo más alto, votos
figure-name-share-without-excess = porcentaje sin esos votos
figure-name-whole-percent-votes = votos en porcentajes enteros por encima de los de los demás valores
figure-name-share-of-ballots = porcentaje de las papeletas
figure-name-net-excess-share = exceso neto, proporción de los votos
figure-name-far-excess-share-within-regions = exceso lejano dentro de las regiones, proporción de los votos
figure-name-net-excess-share-within-regions = exceso neto dentro de las regiones, proporción de los votos
figure-name-regions = regiones
figure-name-votes-per-voter-slope = pendiente de los votos por elector inscrito respecto de la participación
figure-name-votes-per-voter-slope-standard-error = su error estándar
figure-name-share-slope = pendiente del porcentaje de votos respecto de la participación
figure-name-share-slope-standard-error = error estándar de esa pendiente
figure-name-mean-share = porcentaje de votos medio
figure-name-share-slope-less-mean-share = pendiente del porcentaje de votos menos el porcentaje medio
figure-name-pearson-correlation = Correlación de Pearson entre participación y porcentaje
figure-name-pearson-p-value = su valor p de manual
figure-name-spearman-correlation = Correlación de Spearman
figure-name-spearman-p-value = valor p de manual de la de Spearman
figure-name-kendall-correlation = Correlación de Kendall
figure-name-votes-per-voter-slope-within-regions = pendiente de los votos por elector dentro de las regiones
figure-name-votes-per-voter-slope-within-regions-standard-error = error estándar de esa pendiente, por conglomerados
figure-name-share-slope-within-regions = pendiente del porcentaje de votos dentro de las regiones
figure-name-share-slope-within-regions-standard-error = error estándar, por conglomerados
figure-name-typical-turnout = participación típica
figure-name-typical-share = porcentaje de votos típico
figure-name-turnout-spread-below = dispersión de la participación por debajo
figure-name-share-spread-below = dispersión del porcentaje de votos por debajo
figure-name-theta-from-share-above = theta, a partir del porcentaje de votos por encima
figure-name-votes-from95-percent = votos con participación y porcentaje desde 95 %
figure-name-incremental-fraction = parte de las mesas con relleno leve de urnas, en el modelo
figure-name-incremental-fraction-low = extremo inferior entre los valores de alfa con igual ajuste
figure-name-incremental-fraction-high = extremo superior entre los valores de alfa con igual ajuste
figure-name-extreme-fraction = parte de las mesas con relleno total de urnas, en el modelo
figure-name-alpha = alfa
figure-name-misplaced-fraction = parte de las mesas que el modelo ubica mal
figure-name-sum-of-squared-differences = suma de las diferencias al cuadrado
figure-name-sum-of-squared-differences-without-stuffing = lo mismo sin relleno de urnas
figure-name-log-vote-rate-skewness = asimetría de la tasa logarítmica de votos
figure-name-log-vote-rate-mean = media
figure-name-normality-p-value = valor p de manual de la normalidad
figure-name-kurtosis = curtosis (normal: 3)
figure-name-skewness = asimetría
figure-name-mean-station-share = porcentaje medio entre las mesas
figure-name-station-share-standard-deviation = desviación estándar entre las mesas
figure-name-skewness-low = asimetría, extremo inferior
figure-name-skewness-high = asimetría, extremo superior
figure-name-kurtosis-low = curtosis, extremo inferior
figure-name-kurtosis-high = curtosis, extremo superior
figure-name-significant-groups = grupos con un valor p inferior a 0,05
figure-name-residual-dip = dip de los residuos dentro de los grupos
figure-name-share-dip = dip de los porcentajes
figure-name-dip-sample-size = valores
figure-name-dip = dip de los valores
figure-name-dip-p-value = valor p de ese dip
figure-name-modal-interval-low = intervalo modal, extremo inferior
figure-name-modal-interval-high = intervalo modal, extremo superior
figure-name-unrounded-share-dip = dip de los porcentajes, deshecho el redondeo
figure-name-share-dip-p-value = valor p del dip de los porcentajes
figure-name-raw-share-dip = dip de los porcentajes brutos
figure-name-groups = grupos
figure-name-max-expected-significant-groups = esperados de esos, a lo sumo
figure-name-stations-above-limit = mesas más allá del límite superior
figure-name-expected-stations-above-limit = número esperado de los casos anteriores
figure-name-stations-below-limit = mesas más allá del límite inferior
figure-name-expected-stations-below-limit = número esperado de estos casos
figure-name-stations-beyond-limit = mesas más allá del límite a uno u otro lado
figure-name-significant-stations-above = mesas por encima con un valor q de 0,05 o menos
figure-name-significant-stations-below = mesas por debajo con un valor q de 0,05 o menos
figure-name-correlation-within-groups = correlación dentro de los grupos
figure-name-prediction-slope = pendiente de la línea
figure-name-standard-deviation-beyond-counting = desviación estándar en torno a la línea, más allá de la del conteo
figure-name-correlation-with-share-within-groups = correlación con el porcentaje de votos de la opción dentro de los grupos
figure-name-correlation-permutation-p-value = valor p de la correlación, por intercambio dentro de los grupos
figure-name-within-centre-dispersion = dispersión de las mesas dentro de los centros
figure-name-dispersion-lower-tail-p-value = valor p de tan poca diferencia
figure-name-dispersion-upper-tail-p-value = valor p de tanta diferencia
figure-name-centres = centros
figure-name-centres-too-alike = centros cuyas mesas se parecen demasiado
figure-name-centres-in-upper-percent = centros en el 1 % superior según la correlación ajustada
figure-name-standard-deviation-beyond-random-splits = desviación estándar de los porcentajes, más allá de divisiones aleatorias
figure-name-correlation-within-centres = correlación dentro de los centros
figure-name-repeated-sheets = actas que repiten otra
figure-name-expected-repeated-sheets = repeticiones esperadas
figure-name-nearly-repeated-sheets = actas iguales salvo en una opción
figure-name-overdispersion = sobredispersión de la opción más votada dentro de los grupos
figure-name-draws = extracciones realizadas
figure-name-moran-i = I de Moran
figure-name-expected-moran-i = I de Moran esperada
figure-name-moran-iz = z bajo aleatorización
figure-name-moran-i-permutation-p-value = valor p por permutación
figure-name-geary-c = C de Geary
figure-name-neighbours-per-station = mesas vecinas por mesa
figure-name-stations-unlike-neighbours = mesas que no se parecen a sus vecinas
figure-name-stations-in-clusters = mesas en conglomerados
figure-name-share-trend = cambio del porcentaje de votos por unidad del orden
figure-name-order-correlation = correlación entre el porcentaje de votos y el orden
figure-name-jump-in-standard-errors = salto en el punto de corte, en unidades de su error
figure-name-jump = salto en el punto de corte
figure-name-jump-naive-standard-error = su error, si las actas fueran independientes
figure-name-jump-naive-p-value = valor p ingenuo del salto
figure-name-sheets-before = actas justo antes
figure-name-sheets-after = actas justo después
figure-name-placebo-cutoffs = puntos de corte placebo
figure-name-min-placebo-p-value = menor valor p que permite ese número
figure-name-standard-error-inflation = inflación del error ingenuo
figure-name-inflated-p-value = valor p con esa inflación
figure-name-quadratic-jump = salto con parábolas
figure-name-min-jump-over-bandwidths = mínimo entre los anchos de banda
figure-name-max-jump-over-bandwidths = máximo entre los anchos de banda
figure-name-not-clean-share = proporción de mesas ajenas al componente limpio
figure-name-mostly-clean-draw-share = proporción de extracciones con más del 90 % de mesas limpias
figure-name-clean-share = proporción de mesas limpias
figure-name-clean-share-median = proporción de mesas limpias, mediana
figure-name-clean-share-low = proporción de mesas limpias, extremo inferior del intervalo
figure-name-clean-share-high = proporción de mesas limpias, extremo superior del intervalo
figure-name-clean-share-chain-spread = proporción de mesas limpias, dispersión entre cadenas
figure-name-clean-share-rhat = proporción de mesas limpias, R̂
figure-name-clean-share-effective-draws = proporción de mesas limpias, extracciones efectivas
figure-name-incremental-share = proporción de mesas incrementales
figure-name-incremental-share-median = proporción de mesas incrementales, mediana
figure-name-incremental-share-low = proporción de mesas incrementales, extremo inferior del intervalo
figure-name-incremental-share-high = proporción de mesas incrementales, extremo superior del intervalo
figure-name-incremental-share-chain-spread = proporción de mesas incrementales, dispersión entre cadenas
figure-name-incremental-share-rhat = proporción de mesas incrementales, R̂
figure-name-incremental-share-effective-draws = proporción de mesas incrementales, extracciones efectivas
figure-name-extreme-share = proporción de mesas extremas
figure-name-extreme-share-median = proporción de mesas extremas, mediana
figure-name-extreme-share-low = proporción de mesas extremas, extremo inferior del intervalo
figure-name-extreme-share-high = proporción de mesas extremas, extremo superior del intervalo
figure-name-extreme-share-chain-spread = proporción de mesas extremas, dispersión entre cadenas
figure-name-extreme-share-rhat = proporción de mesas extremas, R̂
figure-name-extreme-share-effective-draws = proporción de mesas extremas, extracciones efectivas
figure-name-manufactured-votes = votos fabricados en el modelo
figure-name-manufactured-votes-median = votos fabricados en el modelo, mediana
figure-name-manufactured-votes-low = votos fabricados en el modelo, extremo inferior del intervalo
figure-name-manufactured-votes-high = votos fabricados en el modelo, extremo superior del intervalo
figure-name-manufactured-votes-chain-spread = votos fabricados en el modelo, dispersión entre cadenas
figure-name-manufactured-votes-rhat = votos fabricados en el modelo, R̂
figure-name-manufactured-votes-effective-draws = votos fabricados en el modelo, extracciones efectivas
figure-name-stolen-votes = votos robados en el modelo
figure-name-stolen-votes-median = votos robados en el modelo, mediana
figure-name-stolen-votes-low = votos robados en el modelo, extremo inferior del intervalo
figure-name-stolen-votes-high = votos robados en el modelo, extremo superior del intervalo
figure-name-stolen-votes-chain-spread = votos robados en el modelo, dispersión entre cadenas
figure-name-stolen-votes-rhat = votos robados en el modelo, R̂
figure-name-stolen-votes-effective-draws = votos robados en el modelo, extracciones efectivas

## words/anomaly/judgement

how-exact = exacto
how-resampled = { $number_n ->
    [one] { $number } extracción
   *[other] { $number } extracciones
    }
null-distribution-chi-square = chi cuadrado, { $df } grados de libertad
null-distribution-student = t de Student, con tantos grados de libertad como placebos
null-distribution-skewness-corrected-normal = normal corregida por asimetría, frente a las probabilidades exactas de la cifra generada de nuevo de cada mesa
null-distribution-chi-square-of-bootstrap = chi cuadrado, frente a los dígitos exactos de la cifra generada de nuevo de cada mesa
null-distribution-poisson-binomial-saddle-point = punto de silla de la Poisson-binomial
null-distribution-hypergeometric-minimum = hipergeométrica, el mínimo de todas las clases multiplicado por su número
null-distribution-uniform-dip = √n·dip de muestras uniformes, según una tabla simulada
null-distribution-uniform-dip-and-binomial = dips de muestras uniformes, y binomial para el número de grupos
null-distribution-poisson-of-draws = Poisson con la media y la dispersión de las extracciones, multiplicada por el número de clases y de miradas
null-distribution-moment-matched-gamma = gamma con la media y la varianza exactas
stated-rule-far-excess = los votos más allá de la proporción habitual, en niveles de participación muy por encima del centro, alcanzan la parte de los votos de la opción que se ha fijado (far_share, una décima parte salvo que el plan diga otra cosa), no se compensan con déficits en otros niveles y persisten dentro de las regiones cuando estas se conocen; una regla fijada a partir de siete elecciones (Rusia 2011 y 2020, Polonia 2025 dos veces, Venezuela 2024, Albania 2013, Canadá 2011)
no-verdict-reason-most-stations-too-small-for-digits = la mayoría de las mesas tiene menos de 25 votos para la opción o para las demás; los dígitos del resto dependen de la forma supuesta para los porcentajes
no-verdict-reason-most-stations-too-small-for-endings = la mayoría de las mesas tiene menos de 25 votos para la opción o para las demás; la frecuencia con que el resto tiene esa terminación depende de la forma supuesta para los porcentajes
no-verdict-reason-one-multiple-dominates = más de tres décimas partes de las terminaciones esperadas corresponden a un solo múltiplo de 5 %; la frecuencia con que las mesas tienen esa terminación depende de la forma supuesta para los porcentajes
no-verdict-reason-bound-makes-digits-uneven = hay tantas cifras próximas a la menor cifra utilizada que este límite por sí solo hace que los dígitos no sean uniformes
no-verdict-reason-many-counts-under100 = más de una de cada veinte cifras es inferior a 100, donde los dígitos finales no son uniformes de por sí
no-verdict-reason-first-digits-reflect-size = los primeros dígitos dicen cuán grandes son las mesas: las elecciones limpias siempre se apartan de la ley de Benford
no-verdict-reason-no-joint-null = ninguna hipótesis nula dice cómo se distribuyen conjuntamente la participación y el porcentaje de votos de las mesas limpias
no-verdict-reason-model-without-regions = el modelo no conoce regiones, y los ajustes de dos laboratorios difieren en un factor de cinco
no-verdict-reason-other-causes-look-alike = el modelo no tiene nombre para ninguna otra causa de una elección desigual: los votos perdidos por el camino, el voto estratégico, las regiones que difieren y los electores que acuden a votar por uno de los lados tienen el aspecto de sus componentes, y en elecciones limpias simuladas lo tiene la mitad de las mesas
no-verdict-reason-regions-differ-in-rate = las regiones difieren, de modo que las elecciones limpias tampoco son normales
no-verdict-reason-no-null-for-shares = ninguna ley de los porcentajes se cumple en todas las elecciones limpias
no-verdict-reason-no-groups = sin grupos, las regiones que difieren producen varias modas de forma inocente
no-verdict-reason-null-ballots-vary-innocently = en elecciones limpias, las papeletas nulas varían con la edad, la escolaridad, la protesta y los hábitos de los miembros de la mesa
no-verdict-reason-shares-not-normal = los porcentajes de las elecciones limpias no son normales, y las mesas pequeñas se dispersan más
no-verdict-reason-stations-far-from-line-are-usual = en elecciones limpias hay mesas lejos de la línea: hospitales, prisiones, urbanizaciones nuevas
no-verdict-reason-unlike-stations-are-usual = en elecciones limpias hay mesas que no se parecen a sus vecinas: hospitales, prisiones, cuarteles
no-verdict-reason-small-selection = los votos de una opción tan pequeña están donde viven sus votantes, y unos pocos lugares con alta participación cumplen la regla
no-verdict-reason-neighbours-vote-alike = los vecinos votan de forma parecida en todo país con elecciones limpias, y un lugar de características propias no se parece a sus vecinos
no-verdict-reason-places-differ = los lugares que difieren en participación difieren en preferencia también en elecciones limpias
no-verdict-reason-no-cutoff = no se dio ningún punto de corte, y una tendencia a lo largo del escrutinio es habitual
no-verdict-reason-too-few-placebos = caben muy pocos puntos de corte placebo además del indicado

## words/anomaly/not_applicable

not-applicable-too-few = { $what }: { $found }, y la prueba necesita { $needed }
not-applicable-lengths-differ = { $found_n ->
    [one] { $what }: se encontró { $found } valor, y lo esperado era { $expected }
   *[other] { $what }: se encontraron { $found } valores, y lo esperado era { $expected }
    }
not-applicable-no-variation = { $what } es igual en todas las mesas
not-applicable-missing = dato no publicado: { $what }
not-applicable-not-in-plan = no está en el plan: indique { $key }
not-applicable-setting = el ajuste `{ $name }` { $why }
undefined-reason-no-mode = { $what }: la densidad no tiene ningún máximo por encima de 0,3
undefined-reason-mode-is-ripple = { $what }: la densidad tiene por debajo de 0,3 un punto más alto que su primer máximo por encima, que es entonces una ondulación
undefined-reason-no-stations-on-one-side = no hay mesas a uno de los lados de las típicas
undefined-reason-spread-not-finite = las dispersiones no son números
anomaly-not-applicable-chains-disagree-about-r-most = las cadenas discrepan en cuanto a { $what }: R̂ es { $rhat }, se pedía { $most } a lo sumo, y las medias de las cadenas son { $means }; sus fases de calentamiento explicaron la elección con proporciones de mesas limpias, incrementales y extremas (y un logaritmo de la densidad por debajo del mejor) de { $explanations }
undefined-reason-no-probability = una mesa no tiene probabilidad de un porcentaje entero
undefined-reason-no-chi-square-of-last-digits = los dígitos finales no tienen chi cuadrado
undefined-reason-no-chi-square-of-digit-pairs = los pares de dígitos no tienen chi cuadrado
undefined-reason-no-fit-at-cutoff = no se puede ajustar a ambos lados del punto de corte ninguna línea con un error
undefined-reason-no-dip = el dip de estos porcentajes no está definido
undefined-reason-no-usual-turnout = ninguna participación es habitual
undefined-reason-too-many-edges = el grafo tendría { $edges } aristas; se admiten a lo sumo { $most }
undefined-reason-no-neighbour-graph = no se pudo construir ningún grafo de mesas vecinas
counted-units-stations-with-registered-voters = mesas con electores inscritos
counted-units-stations-with-value-and-coordinates = mesas con un valor y coordenadas
counted-units-sheets-with-share-and-order = actas con un porcentaje de votos y un lugar en el orden
counted-units-sheets-before-cutoff = actas justo antes del punto de corte
counted-units-sheets-after-cutoff = actas justo después del punto de corte
counted-units-stations-of-usable-size-and-range = mesas del tamaño y el rango que puede utilizar
counted-units-stations-of-usable-size = mesas del tamaño que puede utilizar
counted-units-usable-stations = mesas que puede utilizar
counted-units-counts-with-such-a-digit = cifras con ese dígito
counted-units-large-counts = cifras suficientemente grandes
counted-units-stations-with-ballots = mesas con papeletas
counted-units-counts-above-zero = cifras mayores que cero
counted-units-stations-in-large-groups = mesas en grupos suficientemente grandes
counted-units-stations-with-votes-and-predictor = mesas con votos suficientes y un predictor
counted-units-stations-with25-votes-on-each-side = mesas con 25 votos para la opción y para las demás
counted-units-selections = opciones en la elección
counted-units-stations-with-enough-votes = mesas con votos suficientes
counted-units-centres-with-two-tables = centros con dos mesas o más
input-slice-turnout = la participación
input-slice-ballots = papeletas
input-slice-ballots-issued = papeletas entregadas
input-slice-ballots-received = papeletas recibidas
input-slice-totals = los totales
input-slice-part = la parte
input-slice-parts = partes del total
input-slice-trials = ensayos
input-slice-latitude = latitud
input-slice-longitude = longitud
input-slice-order = orden
input-slice-predictor = el predictor
input-slice-whole-turnout-probabilities = probabilidades de una participación entera
input-slice-whole-share-probabilities = probabilidades de un porcentaje de votos entero
quantity-share = el porcentaje
quantity-selection-share = el porcentaje de votos de la opción
quantity-share-is-zero-or-one = el porcentaje, que es 0 o 1,
quantity-value = el valor
quantity-order = el orden
quantity-order-of-most-sheets = el orden de la mayoría de las actas
quantity-null-ballots-within-groups = dentro de los grupos, el porcentaje de papeletas nulas o el de la opción
quantity-digit-of-almost-every-count = el dígito de casi todas las cifras
quantity-first-digit = el primer dígito
quantity-second-digit = el segundo dígito
quantity-log-vote-rate = la tasa logarítmica de votos
quantity-distance-from-line = la distancia a la línea
quantity-ballot-for-selection = el hecho de que una papeleta sea o no para la opción
quantity-ending-in0-or5 = el hecho de que un resultado termine o no en 0 o 5
missing-input-selection = una opción
missing-input-null-or-blank-votes = votos nulos o en blanco
missing-input-registered-voters = el número de electores inscritos
missing-input-votes-mixture = la mezcla de los votos
mixture-parameter-clean-share = la proporción de mesas limpias
mixture-parameter-incremental-share = la proporción de mesas incrementales
mixture-parameter-extreme-share = la proporción de mesas extremas
mixture-parameter-manufactured-votes = votos fabricados
mixture-parameter-stolen-votes = votos robados

## words/anomaly/settings

ballots-are-ballots-cast = las papeletas depositadas que indica el acta
ballots-are-valid-null-blank = la suma de los votos válidos, nulos y en blanco
ballots-are-sum-of-selections = los votos de todas las opciones
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini y Yekutieli

## words/anomaly/target

anomaly-target-contest = la elección

## Names of counts, of reasons, of kinds of findings and of places

measure-voters-registered = electores inscritos
measure-voters-added = electores añadidos al padrón
measure-ballots-issued = papeletas entregadas
measure-ballots-cast = papeletas depositadas
measure-ballots-rejected = papeletas rechazadas
measure-valid-votes = votos válidos
measure-null-votes = votos nulos
measure-blank-votes = votos en blanco
missing-reason-blank = en blanco
missing-reason-illegible = ilegible
missing-reason-not-collected = no recogido
missing-reason-pending = pendiente
missing-reason-suppressed = suprimido
missing-reason-not-in-source = no figura en la fuente
kind-impossible = imposible
kind-impossible-meaning = dos afirmaciones no pueden ser ambas verdaderas
kind-inconsistent = incongruente
kind-inconsistent-meaning = un acta discrepa consigo misma, o dos fuentes discrepan
kind-unusual = inusual
kind-unusual-meaning = improbable bajo una hipótesis nula explícita, o más allá del límite de una regla explícita
kind-incomplete = incompleto
kind-incomplete-meaning = aún no recibido
nouns-register = registro de mesas
nouns-column = columna `{ $name }`
scope-contest = elección completa
scope-unit-within = { $unit } (en { $others })
nouns-stations-reported = { $number_n ->
    [one] { $number } mesa
   *[other] { $number } mesas
    }
nouns-stations-reported-percent = el { $share } de las mesas

## Whether two sources agree

sources-agree = { $stations_n ->
    [one] En la { $stations } mesa que ambas fuentes tienen, coinciden en todo lo que se comparó.
   *[other] En las { $stations } mesas que ambas fuentes tienen, coinciden en todo lo que se comparó.
    }
sources-differ = { $shared_n ->
    [one] Las fuentes no coinciden en { $differ } de la { $shared } mesa que ambas tienen.
   *[other] Las fuentes no coinciden en { $differ } de las { $shared } mesas que ambas tienen.
    }
sources-lead-smaller = { $votes_n ->
    [one] En estas mesas comunes, la ventaja de { $first } sobre { $second } es { $votes } voto menor según «{ $other }» que según «{ $one }».
   *[other] En estas mesas comunes, la ventaja de { $first } sobre { $second } es { $votes } votos menor según «{ $other }» que según «{ $one }».
    }
sources-lead-larger = { $votes_n ->
    [one] En estas mesas comunes, la ventaja de { $first } sobre { $second } es { $votes } voto mayor según «{ $other }» que según «{ $one }».
   *[other] En estas mesas comunes, la ventaja de { $first } sobre { $second } es { $votes } votos mayor según «{ $other }» que según «{ $one }».
    }

## Why a rule was not checked

unchecked-no-columns = no hay columnas para { $one } ni para { $other }
unchecked-no-column = no hay columna para { $count }
unchecked-reason-no-image-column = no hay columna para la dirección de la imagen
unchecked-reason-no-station-column = ninguna columna indica la mesa
unchecked-reason-too-few-selections = { $number_n ->
    [one] { $number } opción, pero { $setting } es { $least }
   *[other] { $number } opciones, pero { $setting } es { $least }
    }
unchecked-reason-station-count-unknown = el plan no dice cuántas mesas hay
unchecked-reason-no-register = no hay registro de mesas

## A number of things

numbers-of-things = { $number } { $things }

## html/derive

page-how-re-derive = Cómo reproducir este informe
page-same-plan-same-files-same = El mismo plan, los mismos archivos y la misma versión producen esta página, y cada uno de los demás formatos, byte por byte, en cualquier máquina y con cualquier número de hilos. Versión { $version }, semilla «{ $seed }»:
page-settings-change-counts-found-plan = Los ajustes que modifican lo que cuenta y lo que se halla están en el plan; el informe JSON los repite, junto con todas las unidades, las actas que no cuentan, los hallazgos y las líneas de las pruebas que esta página presenta en suma.
page-command = El comando
page-file = archivo
page-source = fuente
page-for = para
page-rows = filas
page-bytes = bytes
page-sha-256 = SHA-256
page-files = Los archivos

## html/figures

page-seen = Lo que se observa:
page-numbers-picture = Las cifras de este gráfico

## html/findings

page-values = { $kind }: { $number }
page-findings = { $all_n ->
    [one] { $code }: { $shown } de { $all } hallazgo
   *[other] { $code }: { $shown } de { $all } hallazgos
    }
page-not-met = { $code } – no se cumple: { $rule }
page-looks-same = Tiene el mismo aspecto:
page-place = lugar
page-found = lo que se halló
page-votes-stake = votos en juego
page-evidence = evidencia
page-whole-contest = toda la elección
page-image = imagen
page-no-unit = { $number } sin unidad
page-in = { $number } en { $unit }
page-further-units = { $units_n ->
    [one] { $number } en { $units } unidad más
   *[other] { $number } en { $units } unidades más
    }
page-more-added-up-here-one = Y { $number } más, aquí en suma y de forma individual en el informe JSON: { $listed }.
page-cut-off-here = { $beginning }… (cortado aquí)

## html/page

page-rows-2 = { $all_n ->
    [one] { $shown } de { $all } fila
   *[other] { $shown } de { $all } filas
    }
page-answer = Ir a la respuesta
page-contents = Contenido
page-short = En resumen
page-show-only-rows = Mostrar solo las filas con:
page-made-scrutineer-finding-place-look = Elaborado con scrutineer { $version }. Un hallazgo indica dónde mirar y no es un veredicto sobre nadie.

## picture/at_hand

picture-at-hand-ballots = { $stations }. Papeletas: { $ballots }.

## picture/centres

picture-centres-tables-beside-other-tables-their = Las mesas frente a las demás mesas de su centro: { $name }
picture-centres-voters-one-polling-centre-split = Los electores de un mismo centro de votación se reparten entre sus mesas. Las barras son las mesas según la distancia entre su porcentaje de votos de { $name } y el del centro entero; la curva es cómo se distribuirían si el reparto se hiciera por sorteo. Barras más anchas que la curva son habituales: las mesas suelen repartirse por nombre, edad o calle, y eso no es un sorteo. Barras más estrechas que la curva, mesas que se parecen más entre sí de lo que produce un sorteo, provienen de resultados que se copiaron o se dividieron después e, inocentemente, de mesas que se contaron juntas o de electores a los que se envió a la fila más corta. La primera y la última barra contienen todas las que están más allá. Las mesas se suman en tramos de un cuarto.
picture-centres-centres-ballots = { $centres_n ->
    [one] { $stations }; { $centres } centro. Papeletas: { $ballots }.
   *[other] { $stations }; { $centres } centros. Papeletas: { $ballots }.
    }
picture-centres-bars-beside-bell-curve-tables = { $tables_n ->
    [one] Barras junto a una curva de campana: { $tables } mesa en centros de votación ({ $centres }) según la distancia entre sus votos para { $name } y el porcentaje de su centro, en desviaciones estándar de un reparto aleatorio. A más de dos desviaciones: { $beyond } ({ $share }); un reparto aleatorio sitúa ahí alrededor del 4,6 %.
   *[other] Barras junto a una curva de campana: { $tables } mesas en centros de votación ({ $centres }) según la distancia entre sus votos para { $name } y el porcentaje de su centro, en desviaciones estándar de un reparto aleatorio. A más de dos desviaciones: { $beyond } ({ $share }); un reparto aleatorio sitúa ahí alrededor del 4,6 %.
    }
picture-centres-tables = mesas
picture-centres-if-drawn-lot = si el reparto fuera por sorteo
picture-centres-standard-deviations-share-centre = Desviaciones estándar respecto del porcentaje del centro
picture-centres-tables-2 = Mesas
picture-centres-below = por debajo de { $to }
picture-centres-more = { $from } y más
picture-centres-to = de { $from } a { $to }
picture-centres-standard-deviations = Desviaciones estándar
picture-centres-if-drawn-lot-2 = Si el reparto fuera por sorteo

## picture/coverage

picture-coverage-not-known = desconocido
picture-coverage-unit = Unidad
picture-coverage-polling-stations = Mesas de votación recibidas
picture-coverage-expected = Esperadas
picture-coverage-share = Porcentaje
picture-coverage-how-much-unit = Cuánto se ha recibido, por unidad
picture-coverage-all-polling-stations = Todas las mesas de votación
picture-coverage-further-units = { $units_n ->
    [one] { $units } unidad más
   *[other] { $units } unidades más
    }
picture-coverage-in = recibidas
picture-coverage-expected-not = esperadas, no recibidas
picture-coverage-of = { $some } de { $all } ({ $share })
picture-coverage-bars = Barras: { $stations }.
picture-coverage-with = { $unit }, con { $stations }
picture-coverage-smallest-part-largest = La menor parte recibida es la de { $smallest }; la mayor, la de { $largest }.
picture-coverage-smallest-part = La menor parte recibida es la de { $smallest }.
picture-coverage-most = La mayor cantidad es la de { $unit }: { $stations }.
picture-coverage-grey-those-plan-expects-besides = , en gris las que el plan espera además
picture-coverage-bar-unit-blue-polling-stations = Cada barra es una unidad: en azul, sus mesas de votación cuyas actas se han recibido y cuentan{ $besides }.
picture-coverage-how-many-polling-stations-unit = No se sabe cuántas mesas de votación debería tener una unidad, por lo que su barra muestra solo cuántas se han recibido, y su longitud es relativa a la unidad que más tiene; el gris se usa solo para el conjunto.
picture-coverage-last-bar-further-units-added = { $units_n ->
    [one] La última barra es la suma de { $units } unidad más.
   *[other] La última barra es la suma de { $units } unidades más.
    }
picture-coverage-missing-makes-result-incomplete-nothing = Lo que falta hace que un resultado sea incompleto, y de ello por sí solo no se sigue nada más: las actas pueden llegar tarde, ser ilegibles, no haberse recogido aún o ser de lugares de difícil acceso. Los totales se refieren a las unidades recibidas.

## picture/cumulative

picture-cumulative-share-among-stations-up-turnout = Porcentaje de votos en las mesas hasta cada nivel de participación: { $name }
picture-cumulative-stations-put-order-their-turnout = Las mesas se ordenan según su participación. En cada nivel de participación, la línea azul es el porcentaje de { $name } entre las papeletas de todas las mesas que no lo superan, y la línea gris, qué parte de todas las papeletas son; el extremo izquierdo se apoya en pocas papeletas. Una línea que sube de forma constante hacia la derecha dice que { $name } obtuvo mejores resultados donde votó más gente. Los votos que se añadieron dibujan eso, y también las elecciones limpias: ciudad y campo, edad y la intensidad con que participaron los lugares de cada lado difieren a la vez en participación y en preferencia. La línea describe y no muestra ninguna causa.
picture-cumulative-share-ballots-up-there = porcentaje de las papeletas hasta ahí
picture-cumulative-part-all-ballots-up-there = parte de todas las papeletas hasta ahí
picture-cumulative-turnout-up = Participación hasta
picture-cumulative-share-ballots = Porcentaje de las papeletas
picture-cumulative-turnout-up-whole-percents = Participación hasta (porcentajes enteros)
picture-cumulative-stations = Mesas
picture-cumulative-votes = Votos
picture-cumulative-ballots = Papeletas
picture-cumulative-up-turnout = { $share } hasta una participación de { $turnout }
picture-cumulative-line-share-among-stations-up = Una línea: el porcentaje de votos de { $name } en las mesas hasta cada nivel de participación. Con un cuarto de todas las papeletas es { $quarter }; con la mitad, { $half }; con tres cuartos, { $three_quarters }; y con la totalidad, { $all } ({ $votes } de { $ballots } papeletas).

## picture/differences

picture-differences-announced-minus-added-up-selection = Anunciado menos sumado, por opción
picture-differences-sheets = las actas de { $stations }
picture-differences-announced-added-up = { $scope }; anunciado con { $reported }, { $sheets } en la suma
picture-differences-announced-without-saying-how-many = { $scope }; anunciado sin decir con cuántas mesas, { $sheets } en la suma
picture-differences-more-announced-than-added-up = más votos anunciados que sumados
picture-differences-fewer-announced-than-added-up = menos votos anunciados que sumados
picture-differences-further = y { $number } más
picture-differences-announced-result = Resultado anunciado
picture-differences-selection = Opción
picture-differences-announced = Anunciado
picture-differences-added-up = Suma
picture-differences-difference = Diferencia
picture-differences-sheets-added-up = Actas sumadas
picture-differences-bars-both-sides-zero = Barras a ambos lados del cero, de { $results }. { $panels }.
picture-differences-announced-result-2 = resultado anunciado
picture-differences-announced-results = resultados anunciados
picture-differences-bar-right-more-votes-announced = Una barra hacia la derecha: se anunciaron más votos de los que suman las actas del mismo ámbito; hacia la izquierda: menos. Cada resultado tiene su propia escala. Una diferencia no prueba nada por sí misma. Donde las actas abarcan solo algunas mesas, las barras hacia la derecha son lo que tendrían que contener las demás mesas; donde el anuncio abarca solo algunas, las barras hacia la izquierda son lo que aún no contabiliza. Si el resto deja lugar para ello se dice en los hallazgos. Las correcciones posteriores, los votos del exterior y las actas que se contaron dos veces o ninguna también producen diferencias.
picture-differences-1-further-announced-result-not = No se representa aquí 1 resultado anunciado más.
picture-differences-further-announced-results-not-drawn = { $number_n ->
    [one] No se representa aquí { $number } resultado anunciado más.
   *[other] No se representan aquí { $number } resultados anunciados más.
    }
picture-differences-result-many-selections-largest-differences = De un resultado con muchas opciones se representan las diferencias mayores.

## picture/digits

picture-digits-last-digit = Dígito final
picture-digits-99-one-digit-if-even = 99 % para un dígito, si son uniformes
picture-digits-last-digits-votes = Dígitos finales de los votos: { $name }
picture-digits-outside-band = fuera de la banda
picture-digits-band-even-digits-99 = banda de dígitos uniformes (99 %)
picture-digits-polling-stations = Mesas de votación
picture-digits-no-digit-outside = Ningún dígito queda fuera de ese intervalo.
picture-digits-outside = Fuera de ese intervalo: { $digits }.
picture-digits-ten-bars-how-often-digit = { $stations_n ->
    [one] Diez barras: con qué frecuencia cada dígito es el último en los votos para { $name } en { $stations } mesa. { $counts }. Si los dígitos son uniformes, el 99 % de tales recuentos de un dígito está entre { $low } y { $high }.
   *[other] Diez barras: con qué frecuencia cada dígito es el último en los votos para { $name } en { $stations } mesas. { $counts }. Si los dígitos son uniformes, el 99 % de tales recuentos de un dígito está entre { $low } y { $high }.
    }
picture-digits-how-often-digit-stands-last = Con qué frecuencia cada dígito es el último en los votos para { $name }, en las mesas con { $least } o más. Los números que la gente inventa favorecen algunos dígitos; los contados, si son de este tamaño, terminan en cada uno con una frecuencia parecida. La banda gris es la binomial exacta para uno entre diez: un dígito dado queda dentro de ella en el 99 % de tales elecciones, de modo que, con diez dígitos, aproximadamente uno de cada diez gráficos de elecciones limpias tiene una barra fuera. Cifras muy próximas entre sí, una opción cuyas cifras rondan a menudo el límite, el redondeo hecho por quien copió las actas y mesas de un mismo tamaño son razones inocentes de que los dígitos no sean uniformes.
picture-digits-check-last-digits-not-asked = La prueba de dígitos finales no se solicitó.
verdict-unusual-verdict = los califica de inusuales
verdict-unremarkable-verdict = los califica de no llamativos
verdict-described = los da por descritos y no juzgados
picture-digits-check-last-digits-not-applicable = La prueba de dígitos finales no era aplicable.
picture-digits-p-after-correction = (p = { $p } tras la corrección)
picture-digits-check-last-digits-holds-them = La prueba de dígitos finales, que los coteja con cifras generadas de nuevo para las mismas mesas, incluidas las pequeñas, { $verdict }.

## picture/fingerprint

picture-fingerprint-turnout-share-weighted-votes = Participación y porcentaje, ponderados por votos: { $name }
picture-fingerprint-cell-two-percentage-points-turnout = Cada celda mide dos puntos porcentuales de participación de ancho y dos puntos del porcentaje de votos de { $name } de alto; cuanto más oscura es, más votos obtuvo { $name } en las mesas que contiene, de modo que las mesas grandes pesan más. Las mesas se suman dentro de las celdas; ninguna se representa sola. Muchas elecciones muestran una sola nube. Una estela hacia la parte superior derecha, o una mancha en la esquina donde votaron todos y todos por una misma opción, la dibujan los votos que se añadieron, e igualmente los lugares que votan de forma unánime: pueblos, islas, mesas militares y de hospitales, minorías que favorecen a uno de los suyos o padrones desactualizados. Varias nubes las dibujan las regiones que difieren. El gráfico describe y no muestra ninguna causa.
picture-fingerprint-turnout-ballots-registered-voters = Participación: papeletas entre electores inscritos
picture-fingerprint-share-votes-ballots = Porcentaje: votos entre papeletas
picture-fingerprint-to = hasta { $number }
picture-fingerprint-over = más de { $number }
picture-fingerprint-votes-cell = Votos en una celda:
picture-fingerprint-turnout-votes-share-steps-ten = Participación; votos por porcentaje, en tramos de diez puntos
picture-fingerprint-share = Porcentaje { $range }
picture-fingerprint-map-votes-turnout-share-cells = { $votes_n ->
    [one] Un mapa de { $votes } voto para { $name } según participación y porcentaje, en celdas no vacías ({ $cells }). La celda más llena está entre { $turnout_from } y { $turnout_to } de participación y entre { $share_from } y { $share_to } de porcentaje, con un número de votos de { $most }. En la esquina por encima del 94 % de participación y del 94 % de porcentaje, el número de votos es de { $corner } ({ $part }).
   *[other] Un mapa de { $votes } votos para { $name } según participación y porcentaje, en celdas no vacías ({ $cells }). La celda más llena está entre { $turnout_from } y { $turnout_to } de participación y entre { $share_from } y { $share_to } de porcentaje, con un número de votos de { $most }. En la esquina por encima del 94 % de participación y del 94 % de porcentaje, el número de votos es de { $corner } ({ $part }).
    }

## picture/intervals

picture-intervals-votes-hand = Votos disponibles
picture-intervals-share-hand = Porcentaje de los votos disponibles
picture-intervals-least-final-share = Menor porcentaje final
picture-intervals-largest-final-share = Mayor porcentaje final
picture-intervals-missing-could-change = Qué podría cambiar lo que falta
picture-intervals-votes-selections-hand-most-can = { $votes_n ->
    [one] { $votes } voto para las opciones en las actas disponibles, y a lo sumo { $still } que aún pueden llegar; { $stations }
   *[other] { $votes } votos para las opciones en las actas disponibles, y a lo sumo { $still } que aún pueden llegar; { $stations }
    }
picture-intervals-possible-final-share = porcentaje final posible
picture-intervals-share-votes-hand = porcentaje de los votos disponibles
picture-intervals-to = de { $low } a { $high }
picture-intervals-between = { $selection } entre { $low } y { $high }
picture-intervals-bars-scale-0-100-final = Barras en una escala de 0 % a 100 %: el porcentaje final de cada opción está entre dos porcentajes. { $selections }.
picture-intervals-selection-ends-left-bar-if = Una opción termina en el extremo izquierdo de su barra si todos los votos que aún pueden llegar ({ $still } a lo sumo) van a otras, y en el derecho si los recibe todos. Nada que esté fuera de la barra es posible si las actas disponibles son verdaderas y la cota se cumple. La marca es su porcentaje de los votos disponibles: una descripción y no un pronóstico. Que las barras se superpongan no demuestra que el orden pueda cambiar, porque los mismos votos no pueden ir a las dos; si el desenlace es seguro se dice en el informe.
picture-intervals-further-selections-fewer-votes-not = { $number_n ->
    [one] No se representa { $number } opción más, con menos votos.
   *[other] No se representan { $number } opciones más, con menos votos.
    }

## picture/map

picture-map-share-station = Porcentaje en una mesa
picture-map-where-polling-stations-share = Dónde están las mesas de votación, según el porcentaje de votos de { $name }
picture-map-share-ballots = Porcentaje de las papeletas:
picture-map-latitude-longitude = Latitud de { $south }° a { $north }°, longitud de { $west }° a { $east }°
picture-map-values = { $range }: { $stations } ({ $share })
picture-map-map-polling-stations-dots-coloured = { $stations_n ->
    [one] Un mapa de { $stations } mesa de votación en forma de puntos, coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
   *[other] Un mapa de { $stations } mesas de votación en forma de puntos, coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
    }
picture-map-map-polling-stations-squares-coloured = { $stations_n ->
    [one] Un mapa de { $stations } mesa de votación en forma de cuadros ({ $squares }), coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
   *[other] Un mapa de { $stations } mesas de votación en forma de cuadros ({ $squares }), coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
    }
picture-map-dot-polling-station-several-one = Cada punto es una mesa de votación; varias en un mismo lugar se ocultan entre sí, y las de mayor porcentaje se dibujan después.
picture-map-there-more-than-stations-so = Hay más de { $stations } mesas, de modo que cada cuadro suma las que contiene; tiene el color del conjunto de sus votos.
picture-map-colour-share-among-ballots-coordinates = El color es el porcentaje de { $name } entre las papeletas. Las coordenadas se representan tal como se publicaron, sin fronteras; un punto alejado de todos los demás es casi siempre un error en sus coordenadas. Los vecinos suelen votar de forma parecida; las regiones, las ciudades y los lugares de origen de los candidatos aparecen como manchas, y una mancha no es indicio de ninguna otra cosa.

## picture/sensitivity

picture-sensitivity-turnout-taken-usual = Participación tomada como habitual
picture-sensitivity-votes-other-ballots = Votos en proporción a las demás papeletas
picture-sensitivity-votes-beyond-ratio = Votos más allá de esa proporción
picture-sensitivity-votes-beyond-usual-ratio-taken = Votos más allá de la proporción habitual, según lo que se tome como habitual: { $name }
picture-sensitivity-if-ratio-all-other-ballots = Si la proporción entre { $name } y todas las demás papeletas fuera la misma en cada nivel de participación, ¿cuántos votos tendría { $name } más allá de ella? Depende de la participación cuya proporción se tome como habitual, y se muestran todas las plausibles. El punto es la que toma el método publicado. Una línea que está lejos de cero, se elija lo que se elija, y una línea que cruza el cero o cae abruptamente no son la misma afirmación. Un número grande no es un número de votos que se hayan añadido: también en elecciones limpias, los lugares con alta participación prefieren a menudo a otra opción (17 % de los votos de un candidato en Polonia en 2025). Las mesas se suman por porcentajes enteros de participación.
picture-sensitivity-polling-stations-whose-sheets-count = { $all_n ->
    [one] { $stations } de { $all } mesa de votación cuyas actas cuentan: las que tienen { $registered } electores inscritos o más, y papeletas que no los superan. Papeletas: { $ballots }.
   *[other] { $stations } de { $all } mesas de votación cuyas actas cuentan: las que tienen { $registered } electores inscritos o más, y papeletas que no los superan. Papeletas: { $ballots }.
    }
picture-sensitivity-line-over-turnouts-could-called = { $turnouts_n ->
    [one] Una línea sobre { $turnouts } nivel de participación que podría considerarse habitual: los votos de { $name } más allá de la proporción correspondiente van de { $least } a { $most }. En el máximo de las demás papeletas, con una participación { $range }, son { $votes }.
   *[other] Una línea sobre { $turnouts } niveles de participación que podrían considerarse habituales: los votos de { $name } más allá de la proporción correspondiente van de { $least } a { $most }. En el máximo de las demás papeletas, con una participación { $range }, son { $votes }.
    }
picture-sensitivity-above = por encima de { $from } y hasta { $to }
picture-sensitivity-turnout = en cada nivel de participación
picture-sensitivity-peak-other-ballots = en el máximo de las demás papeletas
picture-sensitivity-turnout-taken-usual-2 = Participación que se toma como habitual
picture-sensitivity-votes-beyond-ratio-there = Votos más allá de la proporción correspondiente

## picture/tenths

picture-tenths-turnouts-shares-tenths-percent = Participaciones y porcentajes en décimas de punto porcentual: { $name }
picture-tenths-how-many-polling-stations-lie = Cuántas mesas de votación están más próximas a cada décima de punto porcentual, arriba por participación, abajo por el porcentaje de votos de { $name }; los porcentajes enteros están marcados. Marcas que sobresalen una y otra vez de la línea que las rodea, sobre todo en los valores redondos, son lo que dibujarían resultados inventados. Las mesas pequeñas también las dibujan: con 20 papeletas todo porcentaje es múltiplo de 5 %, con 100 todos son enteros, y las fracciones simples (1/2, 2/3, 3/4) son frecuentes dondequiera que los números son pequeños. Un único pico en 100 % puede corresponder a barcos, hospitales y padrones elaborados el mismo día. Si hay más de lo que eso explica se comprueba aparte de este gráfico, con el tamaño de cada mesa. Las mesas se cuentan dentro de cada décima; la tabla las suma por porcentajes enteros.
picture-tenths-whole-percent = en un porcentaje entero
picture-tenths-share-votes-ballots = Porcentaje de { $name }: votos entre papeletas
picture-tenths-turnout-most-frequent-tenth-stations = { $all_n ->
    [one] Por participación, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesa, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
   *[other] Por participación, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
    }
picture-tenths-share-most-frequent-tenth-stations = { $all_n ->
    [one] Por porcentaje de votos, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesa, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
   *[other] Por porcentaje de votos, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
    }
picture-tenths-two-lines-over-0-100 = Dos líneas de 0 % a 100 %: mesas de votación por participación y por porcentaje de votos de { $name }.
picture-tenths-if-tenths-equally-frequent-tenth = Si las décimas fueran igualmente frecuentes, la décima parte de las mesas estaría más próxima a porcentajes enteros.
picture-tenths-tenths-added-up = Décimas sumadas
picture-tenths-stations-turnout = Mesas por participación
picture-tenths-them-nearest-whole-percent = de ellas, las más próximas al porcentaje entero
picture-tenths-stations-share = Mesas por porcentaje

## picture/words

picture-polling-station = mesa de votación
picture-polling-stations = { $expected_n ->
    [one] { $reported } de { $expected } mesa de votación
   *[other] { $reported } de { $expected } mesas de votación
    }
picture-how-many-should-report-not = { $stations }; no se sabe cuántas deberían enviar datos
picture-polling-stations-whose-sheets-count = { $all_n ->
    [one] { $used } de { $all } mesa de votación cuyas actas cuentan
   *[other] { $used } de { $all } mesas de votación cuyas actas cuentan
    }
picture-where = { $stations } donde { $reason }
picture-left-out = (no incluidas: { $reasons })
picture-should-report = { $used }; deberían enviar datos { $stations }

## export/markdown

export-markdown-finding-place-look-no-verdict = Un hallazgo indica dónde mirar y no es un veredicto sobre nadie.
export-markdown-how-come-same-report = Cómo llegar al mismo informe
export-markdown-get-files-above-their-sources = Obtenga de sus fuentes los archivos indicados arriba y cotéjelos con su SHA-256.
export-markdown-take-plan-audit-whose-seed = Tome el plan de esta auditoría, cuya semilla está vacía.
export-markdown-take-plan-audit-whose-seed-2 = Tome el plan de esta auditoría, cuya semilla es «{ $seed }».
export-markdown-run-scrutineer-same-inputs-give = Ejecútelo con scrutineer { $version }. Las mismas entradas producen los mismos bytes, en cualquier máquina y con cualquier número de hilos.

## export/markdown_blocks

export-markdown-blocks-more-rows-all-them-json = { $number_n ->
    [one] … y { $number } fila más; todas figuran en el informe JSON
   *[other] … y { $number } filas más; todas figuran en el informe JSON
    }

## export/markdown_findings

export-markdown-findings-findings-code = Hallazgos por código
export-markdown-findings-kind = tipo
export-markdown-findings-rule = regla
export-markdown-findings-looks-same = tiene el mismo aspecto
export-markdown-findings-findings = hallazgos
export-markdown-findings-of = de
export-markdown-findings-adjusted-p = p ajustado
export-markdown-findings-rule-2 = según una regla
export-markdown-findings-unusual-lines = Líneas inusuales

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## anomaly_station

anomaly-station-weight-share-among-stations-line = Un peso es la proporción, entre las mesas que la línea marca como esta, que su hipótesis nula no explica.
anomaly-station-total-adds-up-over-checks = El total suma, para las pruebas con una línea inusual que apunta a la mesa, el mayor peso de cada una. Es una suma y no una probabilidad, y puede ser superior a 1.
