## The first lines of a report

contest-rule-plurality = mayoría relativa
contest-rule-majority = más de la mitad de los votos válidos o, si no, segunda vuelta
contest-rule-forty-and-ten = más de la mitad de los votos, o el 40 % con diez puntos de ventaja o, si no, segunda vuelta
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

## Hallazgos: resultados anunciados, comparados con las actas y entre sí

finding-announced-total-difference = { $name }: el anuncio da { $announced } votos, pero las actas de todas las mesas ({ $stations }) suman { $tabulated }. Anunciado − tabulado: { $difference }.
finding-announced-share-mismatch = { $name }: el porcentaje anunciado es { $share }, pero { $votes } de { $all } { $counted } según el anuncio equivalen a { $computed }.
finding-announced-label-votes = votos anunciados
finding-announced-label-valid-votes = votos válidos anunciados
finding-announced-label-ballots-cast = papeletas depositadas anunciadas
finding-announced-percentages-sum = Los { $number } porcentajes anunciados suman { $sum }. Su redondeo no puede explicar esta suma.
finding-announced-counts-rebuilt = Cada una de las { $number } cifras anunciadas es exactamente un porcentaje de la suma { $sum } con { $decimals_n ->
        [one] 1 decimal
       *[other] { $decimals } decimales
    }, redondeado a un voto entero. Si los dígitos finales de las cifras fueran arbitrarios, esto ocurriría con probabilidad { $p } (corregida por el número de resultados anunciados). Esa no es la probabilidad de que el resultado sea correcto o incorrecto.
finding-announced-label-sum = suma
finding-announced-label-rebuilt-counts = cifras que son un porcentaje redondeado de la suma
finding-announced-label-free-counts = de estas, cifras que la suma no determina
finding-announced-label-p-value = valor p
finding-announced-label-p-adjusted = valor p, con corrección por el número de resultados anunciados
finding-announced-selections-sum = Los votos anunciados de las opciones suman { $sum }, pero el número anunciado de votos válidos es { $valid }.
finding-announced-label-selections-sum = Σ opciones anunciadas
finding-announced-parts-sum = { $name }: el anuncio da { $announced } votos para la elección completa, pero los resultados anunciados por { $level } ({ $number }) suman { $sum }.
finding-announced-label-parts-sum = Σ partes
finding-announced-too-many-stations = El anuncio dice que contabiliza { $stations } { $stations_n ->
        [one] mesa
       *[other] mesas
    }, pero el marco tiene { $expected }.
finding-announced-label-stations-counted = mesas contabilizadas
finding-announced-label-stations-expected = mesas esperadas
finding-announced-count-falls = { $name }: la cifra baja de { $before } en «{ $from }» a { $after } en «{ $to }», es decir, en { $difference }.
finding-announced-label-earlier = anterior
finding-announced-label-later = posterior
finding-announced-stations-fall = De «{ $from }» a «{ $to }», el número de mesas contabilizadas disminuye en al menos { $difference }.
finding-announced-votes-without-stations = De «{ $from }» a «{ $to }», los votos aumentan en { $votes }, pero no se contabilizó ninguna mesa nueva.
finding-announced-label-votes-gained = votos ganados
finding-announced-stations-without-votes = De «{ $from }» a «{ $to }», { $stations_n ->
        [one] se contabilizó al menos { $stations } mesa nueva
       *[other] se contabilizaron al menos { $stations } mesas nuevas
    }, pero no se añadió ningún voto.
finding-announced-label-stations-newly-counted = mesas recién contabilizadas, al menos

## Hallazgos: resultados inusuales de las pruebas estadísticas

finding-anomaly-label-stations-used = mesas utilizadas
finding-anomaly-label-stations-left-out = mesas no incluidas
finding-anomaly-label-counted = contado
finding-anomaly-label-counted-among = contado entre
finding-anomaly-label-expected = esperado
finding-anomaly-label-p-value = valor p
finding-anomaly-label-p-adjusted = valor p ajustado
finding-anomaly-brief-p-value = { $check } de { $what } en { $stations }: p = { $p }, { $adjusted } tras la corrección.
finding-anomaly-brief-rule = { $check } de { $what } en { $stations }: se cumple la regla de esta prueba.
finding-anomaly-stations = { $used_n ->
        [one] { $used } mesa
       *[other] { $used } mesas
    }
finding-anomaly-stations-with-left-out = { $used_n ->
        [one] { $used } mesa
       *[other] { $used } mesas
    } (no incluidas: { $left_out })
finding-anomaly-statistic-with-count = { $check } de { $what }: { $counted }; { $statistic } = { $value } en { $stations }
finding-anomaly-statistic = { $check } de { $what }: { $statistic } = { $value } en { $stations }
finding-anomaly-p-value = { $found }. El valor p es { $p } ({ $how }), y { $adjusted } tras la corrección por { $tests_n ->
        [one] { $tests } contraste
       *[other] { $tests } contrastes
    } ({ $correction }).
finding-anomaly-rule = { $found }. El veredicto resulta de una regla y no de un valor p: { $rule }.
finding-anomaly-not-calibrated = No se midió cómo se comporta esta prueba en elecciones limpias.
finding-anomaly-calibration-rule = Como comparación: en { $elections_n ->
        [one] { $elections } elección limpia simulada
       *[other] { $elections } elecciones limpias simuladas
    } ({ $like }; estos datos: { $data }), la regla se cumplió { $times_n ->
        [one] una vez
       *[other] { $times } veces
    }.
finding-anomaly-calibration-p-value = Como comparación: en { $elections_n ->
        [one] { $elections } elección limpia simulada
       *[other] { $elections } elecciones limpias simuladas
    } ({ $like }; estos datos: { $data }), el valor p antes de la corrección fue de 0,05 o menos { $at_05_n ->
        [one] una vez
       *[other] { $at_05 } veces
    } (se esperan { $expected_05 }) y de 0,01 o menos { $at_01_n ->
        [one] una vez
       *[other] { $at_01 } veces
    } (se esperan { $expected_01 }).
finding-anomaly-p-too-small-too-often = Esto ocurre más a menudo de lo debido, y p es aquí demasiado pequeño.
finding-anomaly-rule-met-too-often = Esto ocurre más a menudo de lo debido.
finding-anomaly-outside-calibration = Estos datos quedan fuera del intervalo que se midió.
finding-anomaly-simulated-none-judged = La prueba no pudo evaluar ninguna de las elecciones ({ $drawn }) generadas a partir de la participación, los porcentajes y las diferencias de estas actas.
finding-anomaly-simulated-whole-contest-only = Las elecciones generadas a partir de estas actas se comparan solo con la elección completa.
finding-anomaly-simulated-p-value = En { $elections_n ->
        [one] { $elections } elección generada
       *[other] { $elections } elecciones generadas
    } a partir de la participación, los porcentajes y las diferencias de estas actas, p fue tan pequeño como aquí { $times_n ->
        [one] una vez
       *[other] { $times } veces
    }. Lo que pueda haberse hecho con las actas afecta también a estas elecciones, por lo que ninguna de ellas puede dar por limpias las actas. Con este número de elecciones no puede mostrarse ningún p inferior a { $least }.
finding-anomaly-simulated-rule = En { $elections_n ->
        [one] { $elections } elección generada
       *[other] { $elections } elecciones generadas
    } a partir de la participación, los porcentajes y las diferencias de estas actas, la regla se cumplió { $times_n ->
        [one] una vez
       *[other] { $times } veces
    }. Lo que pueda haberse hecho con las actas afecta también a estas elecciones, por lo que ninguna de ellas puede dar por limpias las actas. Con este número de elecciones no puede mostrarse ningún p inferior a { $least }.
finding-anomaly-kind-of-election = { $stations_n ->
        [one] { $stations } mesa, con alrededor de { $ballots } papeletas
       *[other] { $stations } mesas, con alrededor de { $ballots } papeletas cada una
    }, dispersión { $spread }
finding-anomaly-effect = El tamaño del efecto es de alrededor de { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }. Esto no es un conteo de votos falsos.
finding-anomaly-effect-smaller-than-lead = El efecto es demasiado pequeño para cambiar el desenlace, aunque todos estos votos se hubieran trasladado de un lado al otro. La ventaja es { $lead }.
finding-anomaly-effect-enough-if-moved = El efecto es menor que la ventaja de { $lead }, pero suficiente para cambiar el desenlace si los votos se hubieran trasladado de un lado al otro.
finding-anomaly-effect-at-least-the-lead = El efecto es al menos tan grande como la ventaja de { $lead }.

## Hallazgos: mesas que faltan, y anuncios que las actas no permiten

finding-coverage-station-not-on-register = El registro no incluye esta mesa.
finding-coverage-station-listed-twice = El registro incluye esta mesa más de una vez, pero se espera una sola vez.
finding-coverage-stations-missing-with-voters = { $missing } de { $expected } mesas de votación, con { $voters } electores inscritos, { $missing_n ->
        [one] no tiene
       *[other] no tienen
    } ningún acta que cuente.
finding-coverage-stations-missing = { $missing } de { $expected } mesas de votación { $missing_n ->
        [one] no tiene
       *[other] no tienen
    } ningún acta que cuente.
finding-coverage-label-stations-missing = mesas que faltan
finding-coverage-label-voters-missing = sus electores inscritos
finding-coverage-roll-differs = El acta indica { $roll_n ->
        [one] { $roll } elector inscrito
       *[other] { $roll } electores inscritos
    }, pero el registro tiene { $registered }.
finding-coverage-label-register = registro
finding-coverage-more-stations-than-frame = Las actas informan de { $reported_n ->
        [one] { $reported } mesa
       *[other] { $reported } mesas
    }, pero el marco tiene { $expected }.
finding-coverage-more-voters-than-frame = Las actas informan de { $reported_n ->
        [one] { $reported } elector inscrito
       *[other] { $reported } electores inscritos
    }, pero el marco tiene { $expected }.
finding-coverage-label-stations-reported = mesas informadas
finding-coverage-label-voters-reported = electores inscritos informados
finding-coverage-label-voters-expected = electores inscritos esperados
finding-coverage-below-received = { $name }: el anuncio da { $announced } votos para todas las mesas, pero las actas recibidas ({ $sheets }) ya contienen { $tabulated }. Eso es { $excess } más.
finding-coverage-above-headroom-on-basis = El resultado anunciado requiere { $needed } votos más de los que contienen las actas recibidas, pero aún pueden llegar a lo sumo { $still } (si { $assumption }). Eso es { $excess } de más.
finding-coverage-above-headroom = El resultado anunciado requiere { $needed } votos más de los que contienen las actas recibidas, pero aún pueden llegar a lo sumo { $still }. Eso es { $excess } de más.
finding-coverage-label-votes-needed = Σ (anunciado − tabulado)
finding-coverage-label-votes-can-still-come = votos que aún pueden llegar, a lo sumo
finding-coverage-label-false-sheets = número mínimo de actas que tendrían que ser falsas
finding-coverage-cannot-both-be-true = El anuncio y estas actas no pueden ser verdaderos a la vez.
finding-coverage-false-sheets-needed = El anuncio y estas actas no pueden ser verdaderos a la vez. Para que el anuncio fuera verdadero, { $fewest_n ->
        [one] al menos { $fewest } acta tendría que ser falsa
       *[other] al menos { $fewest } actas tendrían que ser falsas
    }.
finding-coverage-not-even-all-sheets-false = El anuncio y estas actas no pueden ser verdaderos a la vez. El anuncio no podría ser verdadero ni siquiera si todas las actas fueran falsas.
finding-coverage-announced = { $name }: { $announced } votos anunciados.
finding-coverage-counts-at-least = Si «{ $share }» es un porcentaje de las { $expected } mesas de votación, el anuncio contabiliza al menos { $stations } mesas.
finding-coverage-counts-at-most = Si «{ $share }» es un porcentaje de las { $expected } mesas de votación, el anuncio contabiliza a lo sumo { $stations } mesas.
finding-coverage-counts-stations = El anuncio dice que contabiliza { $stations } de las { $expected } mesas de votación.
finding-coverage-floor = Si es así, a lo sumo { $unpublished } de estas mesas no están entre las { $published } publicadas, por lo que el anuncio incluye al menos { $least } { $least_n ->
        [one] acta publicada. La { $least } acta publicada con menos votos para { $name } contiene
       *[other] actas publicadas. Las { $least } actas publicadas con menos votos para { $name } contienen
    } { $floor }.
finding-coverage-more-than-announced = Eso es { $more } más que lo anunciado, sean cuales sean las mesas contabilizadas. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos. Podrían serlo si el anuncio no contabilizara más de { $stations } mesas. De lo contrario, { $sheets_n ->
        [one] al menos { $sheets } de las actas tendría que ser falsa
       *[other] al menos { $sheets } de las actas tendrían que ser falsas
    }.
finding-coverage-label-published-sheets-counted = actas publicadas contabilizadas, al menos
finding-coverage-label-floor = mínimo de votos en estas actas
finding-coverage-ceiling = Si es así, ningún conjunto de { $stations } mesas contiene más de { $ceiling } votos para { $name }, ni aunque las mesas no publicadas ({ $unpublished }) le dieran todos los votos que pueden.
finding-coverage-fewer-than-announced = Eso es { $fewer } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos.
finding-coverage-possible-from = Podrían serlo si el anuncio contabilizara { $stations } mesas o más.
finding-coverage-label-stations-counted-at-least = mesas contabilizadas, al menos
finding-coverage-label-stations-counted-at-most = mesas contabilizadas, a lo sumo
finding-coverage-label-published-sheets = actas publicadas
finding-coverage-label-ceiling = máximo de votos en las mesas contabilizadas
finding-coverage-gain = { $name } gana { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    } de «{ $from }» a «{ $to }».
finding-coverage-gain-too-small = Según el número de mesas que indican los dos anuncios, { $stations_n ->
        [one] se contabilizó al menos { $stations } mesa nueva. Sea cual sea, contiene
       *[other] se contabilizaron al menos { $stations } mesas nuevas. Sean cuales sean, contienen
    } al menos { $votes } votos para { $name }. El aumento es { $excess } menor de lo necesario.
finding-coverage-gain-too-large = Según el número de mesas que indican los dos anuncios, { $stations_n ->
        [one] se contabilizó a lo sumo { $stations } mesa nueva. Sea cual sea, contiene
       *[other] se contabilizaron a lo sumo { $stations } mesas nuevas. Sean cuales sean, contienen
    } a lo sumo { $votes } votos para { $name }. El aumento es { $excess } mayor de lo posible.
finding-coverage-bulletins-cannot-all-be-true = Los dos anuncios, el número de mesas que cada uno indica y las actas publicadas no pueden ser todos verdaderos.
finding-coverage-label-votes-newly-counted-at-least = votos en estas mesas, al menos
finding-coverage-label-stations-newly-counted-at-most = mesas recién contabilizadas, a lo sumo
finding-coverage-label-votes-newly-counted-at-most = votos en estas mesas, a lo sumo

## Hallazgos: filas que no se pudieron leer

finding-read-row-set-aside = `{ $text }`: { $reason }.
finding-read-more-cells = { $number_n ->
        [1] No se pudo utilizar otra celda más
       *[other] No se pudieron utilizar otras { $number } celdas más
    } de la fila.
quarantine-reason-not-a-number = no es un número ni una palabra para indicar un dato ausente que el plan enumere (layout.missing)
quarantine-reason-negative = una cifra inferior a cero
quarantine-reason-fraction = una cifra que no es un número entero
quarantine-reason-undeclared-thousands = quizá un número con separadores de miles, que el plan no declara
quarantine-reason-too-large = un número mayor del que puede contener cualquier acta
quarantine-reason-sum-too-large = columnas cuya suma supera lo que puede contener un acta
quarantine-reason-not-text = bytes que no son válidos en la codificación del archivo
quarantine-reason-cell-count = un número de celdas distinto del que tiene el encabezado
quarantine-reason-control-character = un carácter de control en una clave o en el código de una unidad
quarantine-reason-text-too-long = un texto de más de 1 000 bytes
quarantine-reason-no-such-part = una clave o un código de unidad con menos partes de las que pide el plan (split, part)

## Hallazgos: el conjunto de actas

finding-set-repeated-sheet = El acta de esta mesa figura antes, con las mismas cifras ({ $place }).
finding-set-label-votes-on-sheet = votos en el acta
finding-set-row-with-votes = { $place } con { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }
finding-set-rows-disagree-twice = { $number } filas de esta mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra: { $places }.
finding-set-rows-disagree = { $number } filas de esta mesa discrepan: { $places }.
finding-set-label-votes-in-row = votos en { $place }
finding-set-same-image = La imagen publicada para esta mesa también está publicada para: { $others }.
finding-set-same-counts = Con exactamente las mismas cifras que esta mesa, las de todas las opciones y todos los demás números del acta, figura también: { $others }.
finding-set-label-stations = mesas
finding-set-total-by-word = La fila dice `{ $word }`. Es un total de otras filas y no una mesa.
finding-set-total-of-file = Cada cifra de esta fila es exactamente la suma de las otras filas con votos de todo el archivo ({ $rows }). La fila es su total y no una mesa.
finding-set-total-of-unit = Cada cifra de esta fila es exactamente la suma de las otras filas con votos de { $unit } ({ $rows }). La fila es su total y no una mesa.
finding-set-parent-row = La fila no indica mesa. Corresponde a { $unit }, cuyas mesas también figuran. Sus cifras no son exactamente la suma de las de ellas.
finding-set-row-without-station = La fila no indica mesa. Tiene { $votes_n ->
        [one] { $votes } voto que no puede atribuirse
       *[other] { $votes } votos que no pueden atribuirse
    } a ninguna mesa.
finding-set-label-votes-in-this-row = votos en la fila
finding-set-even-counts-of-unit = Las { $number } cifras de { $unit } que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
finding-set-even-counts-of-publication = Las { $number } cifras de toda la publicación que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
finding-set-label-even-counts = cifras pares
finding-set-sheets-by-reason = { $reason }: { $number }
count-name-votes = votos de { $selection }
finding-set-missing-count = Dato ausente en { $missing_n ->
        [one] { $missing } acta
       *[other] { $missing } actas
    }: { $name } ({ $why }). La suma abarca { $some } de { $all } { $all_n ->
        [one] mesa
       *[other] mesas
    }.
finding-set-label-sheets-without-count = actas sin el dato
finding-set-label-stations-in-sum = mesas en la suma
finding-set-more = y { $number } más
finding-set-station = mesa { $key } ({ $place })
finding-set-row = fila { $number }

## Hallazgos: la aritmética de un acta

finding-sheet-valid-votes-missing = Las opciones tienen { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }, pero falta la cifra de votos válidos del acta.
finding-sheet-valid-votes-zero = Las opciones tienen { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }, pero el acta indica cero votos válidos.
finding-sheet-twice-valid-votes = Las opciones tienen { $votes } votos. Es exactamente el doble { $valid_n ->
        [one] de { $valid } voto válido
       *[other] de los { $valid } votos válidos
    } que indica el acta.
finding-sheet-too-few-votes = Las opciones tienen { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }, pero el acta indica { $valid_n ->
        [one] { $valid } voto válido
       *[other] { $valid } votos válidos
    }: { $difference } más.
finding-sheet-too-many-votes = Las opciones tienen { $votes } votos, pero el acta indica { $valid_n ->
        [one] { $valid } voto válido
       *[other] { $valid } votos válidos
    }: { $difference } menos.
finding-sheet-label-selections-sum = Σ opciones
finding-sheet-ballots-cast-missing = El acta tiene { $counted }, pero falta su cifra de papeletas depositadas.
finding-sheet-ballots-cast-zero = El acta tiene { $counted }, pero indica cero papeletas depositadas.
finding-sheet-too-few-papers = El acta tiene { $counted }, pero indica { $cast_n ->
        [one] { $cast } papeleta depositada
       *[other] { $cast } papeletas depositadas
    }: { $difference } más.
finding-sheet-too-many-papers = El acta tiene { $counted }, pero indica { $cast_n ->
        [one] { $cast } papeleta depositada
       *[other] { $cast } papeletas depositadas
    }: { $difference } menos.
finding-sheet-label-papers-sum = válidos + nulos + en blanco
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
finding-sheet-papers = { $valid }, { $null } y { $blank } ({ $papers_n ->
        [one] { $papers } papeleta
       *[other] { $papers } papeletas
    })
finding-sheet-papers-of-two-kinds = { $valid } y { $others } ({ $papers_n ->
        [one] { $papers } papeleta
       *[other] { $papers } papeletas
    })
finding-sheet-swapped-counts = El acta indica { $first } { $one } y { $second } { $other }. Cuadra exactamente si se intercambian estas dos cifras.
finding-sheet-no-votes-with-roll = El acta no registra ningún voto. Indica { $voters_n ->
        [one] { $voters } elector inscrito
       *[other] { $voters } electores inscritos
    }.
finding-sheet-no-votes = El acta no registra ningún voto.
finding-sheet-roll-zero = El acta tiene { $cast_n ->
        [one] { $cast } papeleta
       *[other] { $cast } papeletas
    }, pero indica cero electores inscritos.
finding-sheet-roll-missing = El acta tiene { $cast_n ->
        [one] { $cast } papeleta
       *[other] { $cast } papeletas
    }, pero falta su cifra de electores inscritos.
finding-sheet-exceeds = El acta tiene { $more } { $words }, pero solo { $limit } { $of }: { $difference } de más.
bounded-count-counted-papers = papeletas contadas
count-bound-voters-admitted = electores del padrón o añadidos a él
finding-sheet-at-least = al menos { $number }

## Hallazgos: fuentes que difieren

finding-sources-field = { $field } (aquí { $here }, allí { $there })
finding-sources-sheets-differ-at = «{ $source }» ({ $place }) no indica las mismas cifras: { $each }.
finding-sources-sheets-differ = «{ $source }» no indica las mismas cifras: { $each }.
finding-sources-label-difference = { $field }, segunda − primera
finding-sources-stations-absent = { $number_n ->
        [1] La mesa { $keys } no está en «{ $source }».
       *[other] { $number } mesas no están en «{ $source }»: { $keys }.
    }

## La tabla de códigos: regla, frase y causas inocentes

code-i101-title = todas las filas pueden leerse
code-i101-sentence = Una fila se apartó porque no se pudo utilizar una de sus celdas. Ninguno de sus números entra en ningún total.
code-i101-causes = Una nota escrita en la celda de una cifra, una palabra para indicar un dato ausente que el plan no enumera, o una exportación defectuosa.
code-i102-title = cada acta tiene todas las cifras que su fuente prevé
code-i102-sentence = En algunas actas falta este dato, por lo que su suma abarca menos actas que las otras sumas.
code-i102-causes = Actas que aún no llegan, copias ilegibles, o un dato que algunas mesas no recogen.
code-s101-title = Σ opciones = votos válidos
code-s101-sentence = La suma de los votos de las opciones no coincide con los votos válidos que indica el acta.
code-s101-causes = Un error al sumar o al copiar un número; una opción que la tabla publicada omite.
code-s102-title = válidos + nulos + en blanco = papeletas depositadas
code-s102-sentence = La suma de las papeletas contadas no coincide con las papeletas depositadas que indica el acta.
code-s102-causes = Un error de escritura, papeletas que los votantes se llevaron, una cifra que la tabla publicada omite, o votantes y papeletas contados por separado.
code-s103-title = no hay votos para las opciones sin votos válidos
code-s103-sentence = Hay opciones con votos, pero la cifra de votos válidos del acta es cero o falta.
code-s103-causes = El renglón de la suma se omitió al llenar el acta o al copiarla.
code-s104-title = Σ opciones ≠ doble de los votos válidos
code-s104-sentence = Los votos de las opciones suman exactamente el doble de los votos válidos.
code-s104-causes = Cada opción se registró por partido y otra vez como total, o un total se leyó como una opción más.
code-s105-title = cada cifra está en su propia columna
code-s105-sentence = El acta cuadra exactamente si se intercambian dos de sus cifras.
code-s105-causes = Dos campos contiguos se copiaron en el orden equivocado.
code-s106-title = no hay votos sin papeletas depositadas
code-s106-sentence = Se contaron votos, pero la cifra de papeletas depositadas del acta es cero o falta.
code-s106-causes = El renglón de las papeletas se omitió al llenar el acta o al copiarla.
code-s107-title = un acta registra votos
code-s107-sentence = El acta no registra ningún voto.
code-s107-causes = Una mesa que no abrió o en la que nadie votó; una fila provisional para un acta que aún no llega.
code-s108-title = no hay votos sin electores inscritos
code-s108-sentence = Se contaron votos, pero el padrón de la mesa es cero o falta.
code-s108-causes = Las mesas especiales (hospitales, viajeros, militares) a menudo no tienen padrón propio.
code-s201-title = papeletas depositadas ≤ electores inscritos
code-s201-sentence = Se depositaron más papeletas que electores hay en el padrón, incluso con los electores adicionales declarados.
code-s201-causes = Electores añadidos el día de la votación, certificados para votar en otro lugar, o un padrón actualizado después de su publicación.
code-s202-title = votos válidos ≤ papeletas depositadas
code-s202-sentence = Los votos válidos por sí solos superan las papeletas depositadas.
code-s202-causes = Un error en un número, o papeletas de dos elecciones en una misma urna.
code-s203-title = papeletas depositadas ≤ papeletas entregadas
code-s203-sentence = Había en las urnas más papeletas de las que se entregaron.
code-s203-causes = Papeletas de voto postal o anticipado que entregó otro organismo; un conteo de papeletas en lugar de sobres.
code-s204-title = papeletas entregadas ≤ electores inscritos
code-s204-sentence = Se entregaron más papeletas que electores hay en el padrón, incluso con los electores adicionales declarados.
code-s204-causes = Electores añadidos el día de la votación, o papeletas estropeadas que se reemplazaron y se contaron dos veces.
code-s205-title = papeletas rechazadas ≤ papeletas entregadas
code-s205-sentence = Se rechazaron más papeletas de las que se entregaron.
code-s205-causes = Los dos campos cuentan cosas distintas en esta fuente, o se intercambiaron.
code-d101-title = una sola fila por mesa
code-d101-sentence = La misma acta figura más de una vez, con las mismas cifras.
code-d101-causes = Un archivo se formó con partes que se superponen, o una página se envió dos veces.
code-d102-title = un solo conjunto de cifras por mesa
code-d102-sentence = Dos filas de una misma mesa discrepan.
code-d102-causes = Una corrección publicada junto a la primera versión; dos transcripciones; una clave que no es única.
code-d103-title = ninguna fila es el doble de otra fila de su mesa
code-d103-sentence = Dos filas de una misma mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra.
code-d103-causes = Se sumaron dos exportaciones parciales con la misma acta en ambas.
code-d104-title = dos mesas tienen actas distintas
code-d104-sentence = Dos mesas tienen exactamente las mismas cifras, en todas las opciones y en todos los demás números del acta.
code-d104-causes = Mesas pequeñas que tienen las mismas cifras por azar; un acta que quien la publicó copió bajo dos claves. Entre 239 110 actas de seis elecciones reales, esto ocurrió con dos pares (docs/calibration.md).
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
code-d204-title = no todas las cifras son pares
code-d204-sentence = Todas las cifras de esta parte de la publicación son números pares, como si todas se hubieran duplicado.
code-d204-causes = Se sumaron dos copias de una misma exportación. Por azar solo, esto ocurre una vez de cada 2 elevado al número de cifras.
code-c101-title = toda mesa esperada tiene un acta que cuenta
code-c101-sentence = Algunas mesas que deberían enviar datos no tienen ningún acta que cuente.
code-c101-causes = Actas aún no recogidas o no publicadas; mesas que no abrieron; actas apartadas o excluidas, que figuran en el balance de filas.
code-c102-title = toda mesa que envía datos está entre las esperadas
code-c102-sentence = Algunas mesas que envían datos no figuran en el registro.
code-c102-causes = Un registro de otra fecha, claves escritas de otra forma (ceros a la izquierda), o mesas especiales.
code-c103-title = el padrón de un acta es igual al del registro
code-c103-sentence = El número de electores inscritos de un acta difiere del que tiene el registro.
code-c103-causes = Un padrón que se actualizó entre las dos fechas.
code-c104-title = no hay más mesas ni electores que los del marco
code-c104-sentence = Se informan más mesas o electores de los que tiene el marco.
code-c104-causes = Un marco de otra fecha; una clave que divide una mesa en dos.
code-c105-title = el registro incluye cada mesa una sola vez
code-c105-sentence = El registro incluye una mesa más de una vez, pero se espera una sola vez.
code-c105-causes = Un registro formado con partes que se superponen; una clave que no es única.
code-r101-title = anunciado = tabulado cuando se han recibido todas las mesas
code-r101-sentence = El resultado anunciado difiere de la suma de las actas, aunque ambos abarcan todas las mesas.
code-r101-causes = Correcciones entre la publicación de las actas y el anuncio, mesas anuladas, o un grupo de opciones contado de otra manera.
code-r102-title = anunciado ≥ lo que contienen las actas recibidas
code-r102-sentence = Un resultado anunciado como completo da a una opción menos votos de los que ya contienen las actas publicadas. El anuncio y estas actas no pueden ser verdaderos a la vez.
code-r102-causes = Actas anuladas por un tribunal después de su publicación, o un anuncio que se dice completo y no lo es.
code-r103-title = los porcentajes anunciados concuerdan con las cifras anunciadas
code-r103-sentence = Un porcentaje anunciado no corresponde, con los decimales impresos, al cociente entre la cifra anunciada y la suma anunciada, sea cual sea el redondeo usual que se aplique.
code-r103-causes = Un porcentaje calculado sobre otro total (papeletas depositadas en lugar de votos válidos), o una diapositiva hecha con un conteo anterior.
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
code-r201-sentence = Un resultado anunciado como completo requiere, en las mesas sin acta disponible, más votos que electores tienen. El anuncio y estas actas no pueden ser verdaderos a la vez.
code-r201-causes = Un marco que omite mesas o electores; actas corregidas después de publicadas; más electores adicionales de los que el plan permite admitir en una mesa.
code-r202-title = anunciado ≥ el mínimo que deben contener las mesas contabilizadas
code-r202-sentence = Un anuncio parcial da a una opción menos votos de los que debe contener cualquier conjunto de tantas mesas como las que contabiliza. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos.
code-r202-causes = Un porcentaje que cuenta algo distinto de las mesas (electores, sobres, partes de mesas); actas anuladas antes de ser contabilizadas; un marco con menos mesas de las debidas.
code-r203-title = anunciado ≤ el máximo que pueden contener las mesas contabilizadas
code-r203-sentence = Un anuncio parcial da a una opción más votos de los que puede contener cualquier conjunto de tantas mesas como las que contabiliza. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos.
code-r203-causes = Un porcentaje que cuenta algo distinto de las mesas; mesas ajenas al marco, como las del exterior; más electores adicionales de los que el plan permite admitir en una mesa.
code-r301-title = ninguna cifra disminuye de un boletín al siguiente
code-r301-sentence = Un boletín posterior de una serie anuncia menos que uno anterior.
code-r301-causes = Una corrección del boletín anterior; mesas anuladas entre uno y otro; los dos boletines en orden equivocado en el plan.
code-r302-title = las mesas contabilizadas y los votos aumentan juntos
code-r302-sentence = De un boletín de una serie al siguiente, los votos aumentan pero el número de mesas contabilizadas no, o el número de mesas aumenta pero los votos no.
code-r302-causes = Un porcentaje impreso con muy pocos decimales para mostrar el aumento; mesas contabilizadas que no tenían votos; una corrección.
code-r303-title = un aumento es compatible con las mesas de las que puede provenir
code-r303-sentence = De un boletín de una serie al siguiente, una opción gana más votos de los que pueden contener las mesas recién contabilizadas, o menos de los que deben contener. Los dos boletines y las actas publicadas no pueden ser todos verdaderos.
code-r303-causes = Un porcentaje que cuenta algo distinto de las mesas; una corrección de mesas que el boletín anterior ya había contabilizado.
code-r401-title = dos fuentes indican las mismas cifras para una mesa
code-r401-sentence = Dos fuentes tienen un acta de esta mesa, pero no indican las mismas cifras.
code-r401-causes = Un error en una de dos transcripciones; una corrección que solo tiene una de las fuentes; dos mesas distintas bajo una misma clave.
code-r402-title = dos fuentes tienen las mismas mesas
code-r402-sentence = Una fuente tiene mesas que otra no tiene.
code-r402-causes = Una publicación posterior; copias que una de las fuentes no pudo recoger; claves escritas de otra forma (ceros a la izquierda).
code-a101-title = los dígitos finales son tan frecuentes como cabe esperar por azar
code-a101-sentence = Algunos dígitos finales de las cifras son más frecuentes, y otros menos, de lo que cabe esperar por azar.
code-a101-causes = Cifras redondeadas o estimadas por quien las publicó; muchas cifras pequeñas; el hábito de un transcriptor en una columna.
code-a102-title = los dos últimos dígitos se distribuyen como cabe esperar por azar
code-a102-sentence = Los dos últimos dígitos de las cifras son iguales, o contiguos, con menor o mayor frecuencia de la que cabe esperar por azar.
code-a102-causes = Cifras redondeadas por quien las publicó; teclas que se atascan; muchas cifras pequeñas.
code-a103-title = los segundos dígitos se distribuyen como en cifras remuestreadas
code-a103-sentence = Los segundos dígitos de las cifras no se parecen a los de cifras remuestreadas a partir de las propias papeletas de cada mesa. La ley de Benford no es la referencia de la comparación.
code-a103-causes = Mesas de un tamaño planificado; una norma que divide o une mesas al llegar a un número redondo de electores.
code-a104-title = los porcentajes terminan en 0 o 5 con la frecuencia que cabe esperar por azar
code-a104-sentence = Los porcentajes, redondeados a enteros, terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
code-a104-causes = Resultados recalculados a partir de porcentajes redondeados; mesas de tamaños redondos.
code-a105-title = los porcentajes enteros no son más frecuentes de lo que cabe esperar por azar
code-a105-sentence = El número de mesas con una participación o un porcentaje de votos a no más de una vigésima de punto de un porcentaje entero es mayor, o menor, de lo que permiten los tamaños de las propias mesas.
code-a105-causes = Resultados que quien los publicó recalculó a partir de porcentajes redondeados; mesas especiales en las que todos votan de la misma manera (las que superan el 99 % no se incluyen).
code-a106-title = los porcentajes de votos no se acumulan en valores puntuales
code-a106-sentence = Se agrupan en valores puntuales de un porcentaje de votos más mesas de las que permite el remuestreo de cada mesa a partir de sus propias papeletas.
code-a106-causes = Resultados recalculados a partir de porcentajes redondeados; muchas mesas diminutas, cuyos porcentajes de votos son fracciones simples; una mezcla que se ajusta a la parte central y no a las colas (el ajuste se indica).
code-a107-title = las cifras terminan en 0 o 5 con la frecuencia que cabe esperar por azar
code-a107-sentence = Las cifras terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
code-a107-causes = Cifras redondeadas o estimadas por quien las publicó; el hábito de un transcriptor.
code-a201-title = los votos de una opción mantienen su proporción con los de las demás al aumentar la participación
code-a201-sentence = Por encima de la participación en la que los votos de las demás opciones alcanzan su máximo, una opción tiene más votos de los que da la proporción observada por debajo de esa participación. El exceso es una gran parte de sus votos, sea cual sea la participación cercana al máximo que se tome.
code-a201-causes = Regiones o pueblos que votan más y de otro modo; una campaña que moviliza a uno de los lados. La estimación no es un conteo de votos falsos.
code-a202-title = los porcentajes de votos tienen un solo pico
code-a202-sentence = Los porcentajes de votos de las mesas presentan más de un pico, una vez descontado el nivel propio de cada región.
code-a202-causes = Dos poblaciones dentro de las regiones (urbana y rural, dos lenguas); mesas de dos tipos.
code-a301-title = las mesas de un mismo centro difieren al menos tanto como divisiones aleatorias
code-a301-sentence = Las mesas de los centros difieren menos de lo que diferirían divisiones aleatorias de un mismo electorado.
code-a301-causes = Un centro cuyas cifras fueron reunidas y luego repartidas a partes iguales por quien las publicó.
code-a302-title = los resultados iguales son tan infrecuentes como cabe esperar por azar
code-a302-sentence = Hay mesas que tienen los mismos resultados con más frecuencia de la que el azar hace probable.
code-a302-causes = Mesas pequeñas que tienen los mismos resultados por azar; un acta publicada bajo dos claves; cifras de mesas reunidas que se repartieron a partes iguales.
code-a401-title = el porcentaje de votos no salta en ningún momento del escrutinio
code-a401-sentence = El porcentaje de votos salta en un momento del escrutinio más que en cualquier otro momento en el que no se dice que haya ocurrido nada.
code-a401-causes = Lugares que envían tarde sus datos porque están lejos, son grandes o se cuentan en otro sitio; votos por correo contados al final.

## Why announced counts were not tested

not-tested-too-few-counts = se anunciaron menos de dos cifras, o ninguna suma de ellas
not-tested-sum-too-small = la suma es tan pequeña que las cifras arbitrarias equivalen con demasiada frecuencia a un porcentaje redondeado

## What a check looks at

check-target-turnout = la participación
check-target-contest = la elección

## What a check takes as ballots, and how p-values are corrected

ballots-are-ballots-cast = las papeletas depositadas que indica el acta
ballots-are-valid-null-blank = la suma de los votos válidos, nulos y en blanco
ballots-are-sum-of-selections = la suma de los votos de todas las opciones
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini–Yekutieli

## Why stations are left out of a check ("left out: 12 where …")

exclusion-no-registered-voters = no hay electores inscritos
exclusion-registered-voters-not-stated = no se indica el número de electores inscritos
exclusion-too-few-registered-voters = hay muy pocos electores inscritos
exclusion-no-ballots = no hay papeletas
exclusion-ballots-not-stated = no se indica el número de papeletas
exclusion-more-than-a-billion-ballots = hay más de mil millones de papeletas
exclusion-more-ballots-than-voters = hay más papeletas que electores inscritos
exclusion-more-votes-than-ballots = hay más votos que papeletas
exclusion-part-exceeds-whole-ballots-or-votes = hay más papeletas que electores inscritos, o más votos que papeletas
exclusion-no-ballots-or-part-exceeds-whole = no hay papeletas, o una parte supera su total
exclusion-part-exceeds-whole = la parte supera el total
exclusion-null-votes-not-stated = no se indican los votos nulos o en blanco
exclusion-not-every-selection-counted = al menos una opción no tiene cifra
exclusion-count-not-stated = no se indica la cifra
exclusion-count-is-zero = la cifra es cero
exclusion-small-count = la cifra es inferior al mínimo
exclusion-count-too-small-for-last-digit = la cifra es demasiado pequeña para usar su dígito final
exclusion-no-votes-for-selection = la opción no tiene votos
exclusion-too-few-votes = hay muy pocos votos
exclusion-fewer-than-25-votes-on-one-side = la opción o las demás tienen menos de 25 votos
exclusion-votes-reach-registered-voters = la opción tiene al menos tantos votos como electores inscritos hay
exclusion-more-votes-than-total = la opción tiene más votos que los que hay en total
exclusion-more-votes-than-total-or-implausibly-many = la opción tiene más votos que los que hay en total, o hay un número inverosímil de ellos
exclusion-more-votes-than-a-station-can-count = hay más votos de los que puede contar una mesa
exclusion-smaller-than-first-size-class = hay menos votos que en la primera clase de tamaño
exclusion-too-few-for-a-share = hay menos que el mínimo para calcular un porcentaje
exclusion-percentage-near-100 = la participación o el porcentaje de votos es cercano a 100 %
exclusion-few-on-one-side = ambos porcentajes tienen muy pocas personas en uno de sus lados
exclusion-no-value = no hay valor
exclusion-no-predictor = no hay predictor
exclusion-small-group = el grupo tiene muy pocas mesas
exclusion-half-of-group-has-one-value = la mitad del grupo tiene un mismo valor
exclusion-only-table-or-one-kind-of-votes = la mesa es la única de su centro, o el centro tiene votos de un solo tipo
exclusion-small-table-or-only-table-or-one-kind-of-votes = la mesa es pequeña, o es la única de su centro, o el centro tiene votos de un solo tipo
exclusion-no-coordinates = no hay coordenadas
exclusion-coordinates-not-stated = no se indican coordenadas utilizables
exclusion-coordinates-unusable = no hay latitud y longitud utilizables
exclusion-coordinates-out-of-range = las coordenadas están fuera de rango
exclusion-arrival-unusable = no hay un momento de llegada utilizable
exclusion-no-share-or-order = no hay porcentaje de votos, o no hay lugar en el orden del escrutinio

## What a check counted

counted-counts-ending-in = { $observed } de { $all } cifras { $observed_n ->
    [one] termina
   *[other] terminan
    } en { $digit } (esperadas: { $expected })
counted-counts-ending-in-0-or-5 = { $observed } de { $all } cifras { $observed_n ->
    [one] termina
   *[other] terminan
    } en 0 o 5 (esperadas: { $expected })
counted-counts-ending-in-repeated-pair = { $observed } de { $all } cifras { $observed_n ->
    [one] termina
   *[other] terminan
    } en un mismo dígito repetido (esperadas: { $expected })
counted-counts-ending-in-adjacent-pair = { $observed } de { $all } cifras { $observed_n ->
    [one] termina
   *[other] terminan
    } en dos dígitos contiguos (esperadas: { $expected })
counted-counts-ending-in-other-pair = { $observed } de { $all } cifras { $observed_n ->
    [one] termina
   *[other] terminan
    } en dos dígitos distintos que no son contiguos (esperadas: { $expected })
counted-counts-with-second-digit = { $observed } de { $all } cifras { $observed_n ->
    [one] tiene
   *[other] tienen
    } { $digit } como segundo dígito (esperadas: { $expected })
counted-percentages-ending-in-0-or-5 = { $observed } de { $all } porcentajes { $observed_n ->
    [one] termina
   *[other] terminan
    } en 0 o 5 (esperados: { $expected })
counted-stations-at-integer-percentage = { $observed } de { $all } mesas { $observed_n ->
    [one] tiene
   *[other] tienen
    } una participación o un porcentaje de votos que es un porcentaje entero (esperadas: { $expected }; exceso en participación { $turnout }, en porcentaje de votos { $share })
counted-stations-with-share = { $observed } de { $all } mesas { $observed_n ->
    [one] tiene
   *[other] tienen
    } un porcentaje de votos de { $share } (esperadas: { $expected })
counted-stations-beyond-limit = { $observed } de { $all } mesas { $observed_n ->
    [one] está
   *[other] están
    } más allá del límite a uno u otro lado (esperadas: { $expected })
counted-sheets-repeating-another = { $observed } de { $all } actas { $observed_n ->
    [one] repite
   *[other] repiten
    } otra (esperadas: { $expected })

## The figures of the checks

figure-textbook-p-value = valor p de manual
figure-digit-pair-chi-square = chi cuadrado de los pares de dígitos
figure-repeated-pair-share = proporción de pares repetidos
figure-adjacent-pair-share = proporción de pares contiguos
figure-repeated-pair-lower-tail-p-value = probabilidad exacta de este número o menos de pares repetidos
figure-adjacent-pair-upper-tail-p-value = probabilidad exacta de este número o más de pares contiguos
figure-chi-square-from-slope = chi cuadrado debido solo a la pendiente
figure-counts-under-100 = cifras inferiores a 100
figure-last-digit-chi-square = chi cuadrado de los dígitos finales
figure-mean-last-digit = dígito final medio
figure-share-ending-in-0-or-5 = proporción de cifras que terminan en 0 o 5
figure-ending-in-0-or-5-p-value = valor p exacto de la proporción que termina en 0 o 5
figure-chi-square-from-bound = chi cuadrado debido solo a la cifra mínima
figure-last-digit-distance = distancia de los dígitos finales respecto del bootstrap paramétrico
figure-stations-with-second-digit = mesas con un segundo dígito
figure-benford-chi-square = chi cuadrado frente a Benford
figure-benford-p-value = valor p de manual frente a Benford
figure-second-digit-distance = distancia de los segundos dígitos respecto del bootstrap paramétrico
figure-bootstrap-chi-square = distancia chi cuadrado respecto del bootstrap paramétrico
figure-mean-digit = dígito medio
figure-expected-mean-digit = dígito medio esperado
figure-mean-digit-z = z del dígito medio
figure-centre-design-effect = efecto de diseño de los centros
figure-percentages-ending-in-0-or-5-z = z de los porcentajes que terminan en 0 o 5
figure-share-of-percentages-ending-in-0-or-5 = proporción de porcentajes que terminan en 0 o 5
figure-counts-ending-in-0-or-5-z = z de las cifras que terminan en 0 o 5
figure-share-of-counts-ending-in-0-or-5 = proporción de cifras que terminan en 0 o 5
figure-stations-in-that-share = mesas sobre las que se calcula esa proporción
figure-compared-stations-ending-in-0-or-5 = mesas comparadas cuyo resultado termina en 0 o 5
figure-expected-stations-ending-in-0-or-5 = número esperado de estas
figure-stations-ending-in-0-or-5-standard-deviation = desviación estándar de ese número
figure-largest-share-on-one-multiple = mayor proporción esperada en un solo múltiplo de 5 %
figure-integer-percentage-z = exceso de mesas en un porcentaje entero, en desviaciones estándar
figure-integer-percentage-stations = mesas en un porcentaje entero
figure-expected-integer-percentage-stations = número esperado por azar
figure-excess-stations = mesas en exceso
figure-excess-stations-z = mesas en exceso, en desviaciones estándar
figure-integer-percentage-upper-tail-p-value = probabilidad de este número o más
figure-excess-stations-as-published = exceso incluidas las cifras pequeñas, como en el método publicado
figure-excess-stations-as-published-z = ese exceso, en desviaciones estándar
figure-turnout-excess-stations = mesas en exceso solo por la participación
figure-turnout-p-value = valor p solo por la participación
figure-share-excess-stations = mesas en exceso solo por el porcentaje de votos
figure-share-p-value = valor p solo por el porcentaje de votos
figure-excess-registered-voters = electores inscritos en exceso
figure-excess-ballots = papeletas en exceso
figure-excess-votes = votos en exceso
figure-excess-votes-z = votos en exceso, en desviaciones estándar
figure-percent-of-stations-in-excess = porcentaje de mesas en exceso
figure-votes-at-stations-in-excess = votos para la opción registrados en las mesas en exceso
figure-percent-in-excess-p-value = valor p del porcentaje en exceso
figure-mean-resampled-percent-in-excess = media del porcentaje en exceso entre las remuestras
figure-resampled-percent-in-excess-95th-percentile = porcentaje en exceso que alcanza una de cada veinte remuestras
figure-shares-in-excess = porcentajes con mesas en exceso
figure-largest-excess-share = porcentaje con el mayor exceso de mesas
figure-largest-excess-stations = mesas con ese porcentaje
figure-largest-excess-expected-stations = mesas esperadas con ese porcentaje
figure-sharpest-share-p-value = valor p del porcentaje que más sobresale, multiplicado por el número de porcentajes
figure-sharpest-share = porcentaje que más sobresale
figure-sharpest-share-large-stations = mesas mayores con ese porcentaje
figure-sharpest-share-resampled-mean = número medio de estas en las remuestras
figure-sharpest-share-expected-from-neighbours = número de estas esperado según los porcentajes contiguos
figure-turnout-components = componentes de la mezcla de la participación
figure-turnout-log-likelihood = logaritmo de la verosimilitud de la mezcla de la participación
figure-turnout-fit-gap = mayor distancia entre la mezcla de la participación y los datos
figure-votes-components = componentes de la mezcla del porcentaje de votos
figure-votes-log-likelihood = logaritmo de la verosimilitud de la mezcla del porcentaje de votos
figure-votes-fit-gap = mayor distancia entre la mezcla del porcentaje de votos y los datos
figure-far-excess-share = exceso en participaciones lejanas, como proporción de los votos de la opción
figure-lowest-excess-votes = estimación más baja entre los niveles de referencia plausibles, votos
figure-highest-excess-votes = estimación más alta entre los niveles de referencia plausibles, votos
figure-peak-excess-votes = estimación en el máximo más bajo de las demás opciones, votos
figure-peak-turnout-percent = participación de ese máximo, en porcentaje
figure-automatic-excess-votes = estimación con la proporción por debajo del máximo más alto, votos
figure-share-without-excess = porcentaje sin esos votos
figure-whole-percent-votes = votos en porcentajes enteros por encima de los que hay entre ellos
figure-share-of-ballots = porcentaje de las papeletas
figure-net-excess-share = exceso neto, como proporción de los votos de la opción
figure-far-excess-share-within-regions = exceso en participaciones lejanas dentro de las regiones, como proporción de los votos de la opción
figure-net-excess-share-within-regions = exceso neto dentro de las regiones, como proporción de los votos de la opción
figure-regions = regiones
figure-votes-per-voter-slope = pendiente de los votos por elector inscrito respecto de la participación
figure-votes-per-voter-slope-standard-error = error estándar de esa pendiente
figure-share-slope = pendiente del porcentaje de votos respecto de la participación
figure-share-slope-standard-error = error estándar de esa pendiente
figure-mean-share = porcentaje de votos medio
figure-share-slope-less-mean-share = pendiente del porcentaje de votos menos el porcentaje medio
figure-pearson-correlation = correlación de Pearson entre participación y porcentaje
figure-pearson-p-value = valor p de manual de la correlación de Pearson
figure-spearman-correlation = correlación de Spearman entre participación y porcentaje
figure-spearman-p-value = valor p de manual de la correlación de Spearman
figure-kendall-correlation = correlación de Kendall entre participación y porcentaje
figure-votes-per-voter-slope-within-regions = pendiente de los votos por elector inscrito respecto de la participación, dentro de las regiones
figure-votes-per-voter-slope-within-regions-standard-error = error estándar de esa pendiente, con conglomerados por región
figure-share-slope-within-regions = pendiente del porcentaje de votos respecto de la participación, dentro de las regiones
figure-share-slope-within-regions-standard-error = error estándar de esa pendiente, con conglomerados por región
figure-typical-turnout = participación típica
figure-typical-share = porcentaje de votos típico
figure-turnout-spread-below = dispersión de la participación por debajo de la típica
figure-share-spread-below = dispersión del porcentaje de votos por debajo del típico
figure-theta-from-share-above = theta, a partir de los porcentajes por encima del típico
figure-votes-from-95-percent = votos en mesas con participación y porcentaje de al menos 95 %
figure-incremental-fraction = parte de las mesas con relleno leve de urnas, en el modelo
figure-incremental-fraction-low = extremo inferior de esa fracción entre los valores de alfa con igual ajuste
figure-incremental-fraction-high = extremo superior de esa fracción entre los valores de alfa con igual ajuste
figure-extreme-fraction = parte de las mesas con relleno total de urnas, en el modelo
figure-alpha = alfa
figure-misplaced-fraction = parte de las mesas que el modelo ubica mal
figure-sum-of-squared-differences = suma de las diferencias al cuadrado entre el modelo y los datos
figure-sum-of-squared-differences-without-stuffing = lo mismo para el modelo sin relleno de urnas
figure-log-vote-rate-skewness = asimetría de la tasa logarítmica de votos
figure-log-vote-rate-mean = media de la tasa logarítmica de votos
figure-log-vote-rate-standard-deviation = desviación estándar de la tasa logarítmica de votos
figure-normality-p-value = valor p de manual de la normalidad
figure-kurtosis = curtosis (normal: 3)
figure-skewness = asimetría
figure-mean-station-share = porcentaje medio entre las mesas
figure-station-share-standard-deviation = desviación estándar entre las mesas
figure-skewness-low = asimetría, extremo inferior
figure-skewness-high = asimetría, extremo superior
figure-kurtosis-low = curtosis, extremo inferior
figure-kurtosis-high = curtosis, extremo superior
figure-significant-groups = grupos con un valor p inferior a 0,05
figure-residual-dip = dip de los residuos dentro de los grupos
figure-share-dip = dip de los porcentajes
figure-dip-sample-size = número de valores
figure-dip = dip de los valores
figure-dip-p-value = valor p de ese dip
figure-modal-interval-low = intervalo modal, extremo inferior
figure-modal-interval-high = intervalo modal, extremo superior
figure-unrounded-share-dip = dip de los porcentajes, deshecho el redondeo
figure-share-dip-p-value = valor p del dip de los porcentajes
figure-raw-share-dip = dip de los porcentajes brutos
figure-groups = grupos
figure-max-expected-significant-groups = número de estos esperado a lo sumo
figure-stations-above-limit = mesas más allá del límite superior
figure-expected-stations-above-limit = número esperado de estas
figure-stations-below-limit = mesas más allá del límite inferior
figure-expected-stations-below-limit = número esperado de estas
figure-stations-beyond-limit = mesas más allá del límite a uno u otro lado
figure-significant-stations-above = mesas por encima con un valor q de 0,05 como máximo
figure-significant-stations-below = mesas por debajo con un valor q de 0,05 como máximo
figure-correlation-within-groups = correlación dentro de los grupos
figure-prediction-slope = pendiente de la línea
figure-standard-deviation-beyond-counting = desviación estándar en torno a la línea, más allá de la del conteo
figure-correlation-with-share-within-groups = correlación con el porcentaje de votos de la opción dentro de los grupos
figure-correlation-permutation-p-value = valor p de esa correlación, por permutación dentro de los grupos
figure-within-centre-dispersion = dispersión de las mesas dentro de los centros
figure-dispersion-lower-tail-p-value = probabilidad de esta diferencia o menos
figure-dispersion-upper-tail-p-value = probabilidad de esta diferencia o más
figure-centres = centros
figure-centres-too-alike = centros cuyas mesas se parecen demasiado
figure-centres-in-upper-percent = centros en el 1 % superior según la correlación ajustada
figure-expected-centres-in-upper-percent = número esperado de estos
figure-standard-deviation-beyond-random-splits = desviación estándar de los porcentajes, más allá de la de repartos aleatorios
figure-correlation-within-centres = correlación dentro de los centros
figure-repeated-sheets = actas que repiten otra
figure-expected-repeated-sheets = número esperado de estas
figure-nearly-repeated-sheets = actas iguales salvo en una opción
figure-expected-nearly-repeated-sheets = número esperado de estas
figure-overdispersion = sobredispersión de la opción más votada dentro de los grupos
figure-draws = extracciones
figure-moran-i = I de Moran
figure-expected-moran-i = I de Moran esperada
figure-moran-i-z = z de la I de Moran bajo aleatorización
figure-moran-i-permutation-p-value = valor p de la I de Moran por permutación
figure-geary-c = C de Geary
figure-neighbours-per-station = número medio de mesas vecinas por mesa
figure-stations-unlike-neighbours = mesas que no se parecen a sus vecinas
figure-stations-in-clusters = mesas en conglomerados
figure-share-trend = cambio del porcentaje de votos por unidad del orden
figure-order-correlation = correlación entre el porcentaje de votos y el orden
figure-jump-in-standard-errors = salto en el punto de corte, en errores estándar
figure-jump = salto en el punto de corte
figure-jump-naive-standard-error = error estándar del salto si las actas fueran independientes
figure-jump-naive-p-value = valor p del salto si las actas fueran independientes
figure-sheets-before = actas justo antes del punto de corte
figure-sheets-after = actas justo después del punto de corte
figure-placebo-cutoffs = puntos de corte placebo
figure-min-placebo-p-value = menor valor p que permite ese número de placebos
figure-standard-error-inflation = inflación del error estándar ingenuo
figure-inflated-p-value = valor p con esa inflación
figure-quadratic-jump = salto con parábolas en lugar de rectas
figure-min-jump-over-bandwidths = salto mínimo entre los anchos de banda
figure-max-jump-over-bandwidths = salto máximo entre los anchos de banda
figure-not-clean-share = proporción de mesas ajenas al componente limpio
figure-mostly-clean-draw-share = proporción de extracciones con más del 90 % de mesas limpias
figure-clean-share = proporción de mesas limpias
figure-clean-share-median = proporción de mesas limpias, mediana
figure-clean-share-low = proporción de mesas limpias, extremo inferior del intervalo
figure-clean-share-high = proporción de mesas limpias, extremo superior del intervalo
figure-clean-share-chain-spread = proporción de mesas limpias, dispersión entre cadenas
figure-clean-share-rhat = proporción de mesas limpias, R̂
figure-clean-share-effective-draws = proporción de mesas limpias, extracciones efectivas
figure-incremental-share = proporción de mesas incrementales
figure-incremental-share-median = proporción de mesas incrementales, mediana
figure-incremental-share-low = proporción de mesas incrementales, extremo inferior del intervalo
figure-incremental-share-high = proporción de mesas incrementales, extremo superior del intervalo
figure-incremental-share-chain-spread = proporción de mesas incrementales, dispersión entre cadenas
figure-incremental-share-rhat = proporción de mesas incrementales, R̂
figure-incremental-share-effective-draws = proporción de mesas incrementales, extracciones efectivas
figure-extreme-share = proporción de mesas extremas
figure-extreme-share-median = proporción de mesas extremas, mediana
figure-extreme-share-low = proporción de mesas extremas, extremo inferior del intervalo
figure-extreme-share-high = proporción de mesas extremas, extremo superior del intervalo
figure-extreme-share-chain-spread = proporción de mesas extremas, dispersión entre cadenas
figure-extreme-share-rhat = proporción de mesas extremas, R̂
figure-extreme-share-effective-draws = proporción de mesas extremas, extracciones efectivas
figure-manufactured-votes = votos fabricados en el modelo
figure-manufactured-votes-median = votos fabricados en el modelo, mediana
figure-manufactured-votes-low = votos fabricados en el modelo, extremo inferior del intervalo
figure-manufactured-votes-high = votos fabricados en el modelo, extremo superior del intervalo
figure-manufactured-votes-chain-spread = votos fabricados en el modelo, dispersión entre cadenas
figure-manufactured-votes-rhat = votos fabricados en el modelo, R̂
figure-manufactured-votes-effective-draws = votos fabricados en el modelo, extracciones efectivas
figure-stolen-votes = votos robados en el modelo
figure-stolen-votes-median = votos robados en el modelo, mediana
figure-stolen-votes-low = votos robados en el modelo, extremo inferior del intervalo
figure-stolen-votes-high = votos robados en el modelo, extremo superior del intervalo
figure-stolen-votes-chain-spread = votos robados en el modelo, dispersión entre cadenas
figure-stolen-votes-rhat = votos robados en el modelo, R̂
figure-stolen-votes-effective-draws = votos robados en el modelo, extracciones efectivas

## How the result of a check is judged

p-value-exact = exacto
p-value-from-draws = { $number_n ->
    [one] { $number } extracción
   *[other] { $number } extracciones
    }
null-distribution-chi-square = chi cuadrado, { $df } grados de libertad
null-distribution-student = t de Student, con tantos grados de libertad como placebos
null-distribution-skewness-corrected-normal = normal con corrección por asimetría, según las probabilidades exactas de la cifra de cada mesa en el bootstrap paramétrico
null-distribution-chi-square-of-bootstrap = chi cuadrado, según las probabilidades exactas de los dígitos de la cifra de cada mesa en el bootstrap paramétrico
null-distribution-poisson-binomial-saddle-point = aproximación de punto de silla de la Poisson-binomial
null-distribution-hypergeometric-minimum = hipergeométrica, el menor valor de todas las clases multiplicado por el número de clases
null-distribution-uniform-dip = √n·dip de muestras uniformes, según una tabla simulada
null-distribution-uniform-dip-and-binomial = dips de muestras uniformes, y distribución binomial para el número de grupos
null-distribution-poisson-of-draws = Poisson con la media y la dispersión de las extracciones, multiplicada por el número de clases y por el de miradas
null-distribution-moment-matched-gamma = gamma con la media y la varianza exactas
stated-rule-far-excess = en niveles de participación muy por encima del centro, los votos más allá de la proporción habitual alcanzan la parte fijada de los votos de la opción (far_share: una décima parte, salvo que el plan fije otra); no los compensan déficits en otros niveles; y persisten dentro de las regiones cuando estas se conocen. La regla se fijó a partir de siete elecciones (Rusia 2011 y 2020, Polonia 2025 dos veces, Venezuela 2024, Albania 2013, Canadá 2011)
no-verdict-most-stations-too-small-for-digits = en la mayoría de las mesas, la opción o las demás tienen menos de 25 votos; los dígitos en las otras mesas dependen de la distribución supuesta para los porcentajes
no-verdict-most-stations-too-small-for-endings = en la mayoría de las mesas, la opción o las demás tienen menos de 25 votos; la frecuencia con que los resultados de las otras mesas terminan en 0 o 5 depende de la distribución supuesta para los porcentajes
no-verdict-one-multiple-dominates = más de tres décimas partes de los resultados que se espera que terminen en 0 o 5 corresponden a un solo múltiplo de 5 %; la frecuencia con que los resultados terminan así depende de la distribución supuesta para los porcentajes
no-verdict-bound-makes-digits-uneven = muchas cifras están próximas al mínimo utilizado, y este límite por sí solo hace que los dígitos no sean uniformes
no-verdict-many-counts-under-100 = más de una de cada veinte cifras es inferior a 100, y los dígitos finales de esas cifras no son uniformes de por sí
no-verdict-first-digits-reflect-size = los primeros dígitos reflejan el tamaño de las mesas, y las elecciones limpias siempre se apartan de la ley de Benford
no-verdict-no-joint-null = ninguna hipótesis nula describe la distribución conjunta de la participación y el porcentaje de votos de las mesas limpias
no-verdict-model-without-regions = el modelo no incluye regiones, y los ajustes de dos laboratorios difieren en un factor de cinco
no-verdict-other-causes-look-alike = el modelo no tiene un componente para ninguna otra causa de una elección desigual: los votos perdidos, el voto estratégico, las regiones que difieren y los electores que acuden a votar por uno de los lados se parecen a sus componentes, y también la mitad de las mesas en elecciones limpias simuladas
no-verdict-regions-differ-in-rate = las regiones difieren, de modo que las tasas tampoco siguen una distribución normal en elecciones limpias
no-verdict-no-null-for-shares = ninguna distribución de los porcentajes se cumple en todas las elecciones limpias
no-verdict-no-groups = sin grupos, las regiones que difieren producen varias modas de forma inocente
no-verdict-null-ballots-vary-innocently = en elecciones limpias, las papeletas nulas varían con la edad, la escolaridad, la protesta y los hábitos de los miembros de la mesa
no-verdict-shares-not-normal = los porcentajes de las elecciones limpias no siguen una distribución normal, y las mesas pequeñas varían más
no-verdict-stations-far-from-line-are-usual = en elecciones limpias hay mesas lejos de la línea: hospitales, prisiones, urbanizaciones nuevas
no-verdict-unlike-stations-are-usual = en elecciones limpias hay mesas que no se parecen a sus vecinas: hospitales, prisiones, cuarteles
no-verdict-neighbours-vote-alike = en todo país con elecciones limpias los vecinos votan de forma parecida, y un lugar de características propias no se parece a sus vecinos
no-verdict-small-selection = los votos de una opción tan pequeña están donde viven sus votantes, y unos pocos lugares con alta participación cumplen la regla
no-verdict-places-differ = también en elecciones limpias, los lugares que difieren en participación difieren en preferencia
no-verdict-no-cutoff = no se dio ningún punto de corte, y una tendencia a lo largo del escrutinio es habitual
no-verdict-too-few-placebos = caben muy pocos puntos de corte placebo además del indicado

## Why a check has no result

not-applicable-too-few = { $what }: { $found }, y la prueba necesita al menos { $needed }
counted-units-stations = mesas
counted-units-usable-stations = mesas que la prueba puede utilizar
counted-units-stations-with-registered-voters = mesas con electores inscritos
counted-units-stations-with-ballots = mesas con papeletas
counted-units-stations-with-enough-votes = mesas con votos suficientes
counted-units-stations-with-25-votes-on-each-side = mesas con 25 votos para la opción y 25 para las demás
counted-units-stations-of-usable-size = mesas de un tamaño que la prueba puede utilizar
counted-units-stations-of-usable-size-and-range = mesas de un tamaño y con porcentajes que la prueba puede utilizar
counted-units-stations-in-large-groups = mesas en grupos suficientemente grandes
counted-units-stations-with-votes-and-predictor = mesas con votos suficientes y un predictor
counted-units-stations-with-value-and-coordinates = mesas con un valor y coordenadas
counted-units-sheets-with-share-and-order = actas con un porcentaje de votos y un lugar en el orden del escrutinio
counted-units-sheets-before-cutoff = actas justo antes del punto de corte
counted-units-sheets-after-cutoff = actas justo después del punto de corte
counted-units-counts-above-zero = cifras mayores que cero
counted-units-large-counts = cifras suficientemente grandes
counted-units-counts-with-such-a-digit = cifras que tienen el dígito
counted-units-selections = opciones en la elección
counted-units-centres-with-two-tables = centros con al menos dos mesas
not-applicable-lengths-differ = la entrada «{ $what }» tiene { $found_n ->
    [one] { $found } valor
   *[other] { $found } valores
    }; { $expected_n ->
    [one] se esperaba { $expected }
   *[other] se esperaban { $expected }
    }
input-turnout = participación
input-votes = votos
input-ballots = papeletas
input-ballots-issued = papeletas entregadas
input-ballots-received = papeletas recibidas
input-totals = totales
input-part = parte
input-parts = partes del total
input-trials = ensayos
input-groups = grupos
input-regions = regiones
input-centres = centros
input-latitude = latitud
input-longitude = longitud
input-order = orden
input-predictor = predictor
input-whole-turnout-probabilities = probabilidades de una participación en porcentaje entero
input-whole-share-probabilities = probabilidades de un porcentaje de votos entero
not-applicable-no-variation = { $what } es igual en todas las mesas
quantity-turnout = la participación
quantity-share = el porcentaje de votos
quantity-selection-share = el porcentaje de votos de la opción
quantity-share-is-zero-or-one = el porcentaje, que es 0 o 1,
quantity-value = el valor
quantity-predictor = el predictor
quantity-distance-from-line = la distancia a la línea
quantity-order = el lugar en el orden del escrutinio
quantity-order-of-most-sheets = el lugar de la mayoría de las actas en el orden del escrutinio
quantity-null-ballots-within-groups = dentro de los grupos, el porcentaje de papeletas nulas o el de la opción
quantity-first-digit = el primer dígito
quantity-second-digit = el segundo dígito
quantity-digit-of-almost-every-count = el dígito de casi todas las cifras
quantity-ending-in-0-or-5 = el hecho de que un resultado termine o no en 0 o 5
quantity-log-vote-rate = la tasa logarítmica de votos
quantity-ballot-for-selection = el hecho de que una papeleta sea o no para la opción
not-applicable-missing = dato no publicado: { $what }
missing-selection = una opción
missing-registered-voters = el número de electores inscritos
missing-null-or-blank-votes = votos nulos o en blanco
missing-votes-mixture = la mezcla de los votos
not-applicable-not-in-plan = falta en el plan: indique { $key }
not-applicable-setting = el ajuste `{ $name }` { $why }
undefined-no-probability = la probabilidad de un porcentaje entero no está definida en una mesa
undefined-no-chi-square-of-last-digits = el chi cuadrado de los dígitos finales no está definido
undefined-no-chi-square-of-digit-pairs = el chi cuadrado de los pares de dígitos no está definido
undefined-no-dip = el dip de estos porcentajes no está definido
undefined-no-usual-turnout = ninguna participación puede tomarse como habitual
undefined-no-mode = { $what }: la densidad no tiene ningún máximo por encima de 0,3
undefined-mode-is-ripple = { $what }: la densidad es más alta en algún punto por debajo de 0,3 que en su primer máximo por encima de 0,3, de modo que ese máximo es solo una ondulación
undefined-no-stations-on-one-side = no hay mesas a uno de los lados de las típicas
undefined-spread-not-finite = las dispersiones no son números finitos
undefined-no-fit-at-cutoff = no se puede ajustar a ambos lados del punto de corte ninguna recta con un error estándar
undefined-no-neighbour-graph = no se pudo construir el grafo de mesas vecinas
undefined-too-many-edges = el grafo de mesas vecinas tendría { $edges_n ->
    [one] { $edges } arista
   *[other] { $edges } aristas
    }; el límite es { $most }
undefined-chains-disagree = las cadenas discrepan en cuanto a { $what }: R̂ es { $rhat }, y el límite es { $most }. Las medias de las cadenas son { $means }. Sus fases de calentamiento explicaron la elección con estas proporciones de mesas limpias, incrementales y extremas (entre paréntesis, el logaritmo de la densidad por debajo del mejor): { $explanations }
mixture-parameter-clean-share = la proporción de mesas limpias
mixture-parameter-incremental-share = la proporción de mesas incrementales
mixture-parameter-extreme-share = la proporción de mesas extremas
mixture-parameter-manufactured-votes = votos fabricados
mixture-parameter-stolen-votes = votos robados

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

## The web page: frame

page-skip-to-answer = Ir a la respuesta
page-contents = Contenido
page-in-short = En resumen
page-filter-rows = Mostrar solo las filas que contienen:
page-rows-shown = { $all_n ->
    [one] { $shown } de { $all } fila
   *[other] { $shown } de { $all } filas
    }
page-made-by = Elaborado con scrutineer { $version }. Un hallazgo indica dónde mirar. No es un veredicto sobre nadie.

## The web page: findings

page-kind-count = { $kind }: { $number }
page-rule-not-met = { $code } – no se cumple: { $rule }
page-looks-same = Tiene el mismo aspecto:
page-findings-shown = { $all_n ->
    [one] { $code }: { $shown } de { $all } hallazgo
   *[other] { $code }: { $shown } de { $all } hallazgos
    }
page-place = lugar
page-what-was-found = lo que se halló
page-votes-at-stake = votos en juego
page-evidence = evidencia
page-whole-contest = toda la elección
page-image = imagen
page-findings-by-unit = { $number_n ->
    [one] El informe JSON contiene { $number } hallazgo más. Por unidad: { $listed }.
   *[other] El informe JSON enumera { $number } hallazgos más, uno por uno. Por unidad: { $listed }.
    }
page-findings-in-unit = { $number } en { $unit }
page-findings-in-other-units = { $units_n ->
    [one] { $number } en { $units } unidad más
   *[other] { $number } en { $units } unidades más
    }
page-findings-without-unit = { $number } sin unidad
page-text-cut-off = { $beginning }… (cortado aquí)

## The web page: pictures

page-picture-shows = Lo que muestra el gráfico:
page-picture-numbers = Las cifras de este gráfico

## The web page: how to reproduce it

page-reproduce = Cómo reproducir este informe
page-same-bytes = El mismo plan, los mismos archivos y la misma versión producen esta página, y cada uno de los demás formatos, byte por byte, en cualquier máquina y con cualquier número de hilos. Versión { $version }, semilla «{ $seed }»:
page-command = El comando
page-files = Los archivos
page-file = archivo
page-source = fuente
page-role = función
page-rows = filas
page-bytes = bytes
page-sha-256 = SHA-256
page-settings-in-plan = El plan contiene los ajustes que modifican lo que cuenta y lo que se halla. El informe JSON los repite. También enumera cada unidad, acta que no cuenta, hallazgo y resultado de una prueba que esta página presenta en suma.

## Pictures: denominators, and words of several pictures

picture-stations-of-expected = { $expected_n ->
    [one] { $reported } de { $expected } mesa de votación
   *[other] { $reported } de { $expected } mesas de votación
    }
picture-stations-of-unknown = { $stations_n ->
    [one] { $stations } mesa de votación; no se sabe cuántas deberían enviar datos
   *[other] { $stations } mesas de votación; no se sabe cuántas deberían enviar datos
    }
picture-stations-used = { $used } de { $all } mesas de votación cuyas actas cuentan
picture-stations-left-out = (no incluidas: { $reasons })
picture-stations-left-out-where = { $stations } donde { $reason }
picture-stations-used-of-expected = { $expected_n ->
    [one] { $used }; debería enviar datos { $expected } mesa de votación
   *[other] { $used }; deberían enviar datos { $expected } mesas de votación
    }
picture-legend-polling-stations = mesas de votación
picture-axis-polling-stations = Mesas de votación
picture-column-stations = Mesas
picture-column-votes = Votos
picture-column-ballots = Papeletas
picture-column-share = Porcentaje
picture-column-selection = Opción

## Pictures: what ballots are

picture-stations-and-ballots = { $stations }. Papeletas: { $ballots }.

## Picture: what was received, by unit

picture-coverage-title = Mesas de votación recibidas, por unidad
picture-coverage-how-to-read = Cada barra es una unidad. La parte azul son sus mesas de votación cuyas actas se recibieron y cuentan. La parte gris son las demás mesas que el plan espera.
picture-coverage-how-to-read-unknown = Cada barra es una unidad. La parte azul son sus mesas de votación cuyas actas se recibieron y cuentan. No se sabe cuántas mesas de votación debería tener una unidad, por lo que su barra muestra solo cuántas se recibieron. La longitud de una barra es relativa a la unidad que más tiene. El gris se usa solo para toda la elección.
picture-coverage-last-bar = { $units_n ->
    [one] La última barra suma { $units } unidad más.
   *[other] La última barra suma { $units } unidades más.
    }
picture-coverage-incomplete = Lo que falta hace que un resultado sea incompleto. De ello por sí solo no se sigue nada más: las actas pueden llegar tarde, ser ilegibles, no haberse recogido aún o ser de lugares de difícil acceso. Los totales abarcan las unidades recibidas.
picture-coverage-alt = Barras: { $stations }.
picture-coverage-alt-smallest-and-largest = La menor parte recibida es la de { $smallest }; la mayor, la de { $largest }.
picture-coverage-alt-smallest = La menor parte recibida es la de { $smallest }.
picture-coverage-alt-most = La mayor cantidad recibida es la de { $unit }: { $stations }.
picture-coverage-unit-with-stations = { $unit }, con { $stations }
picture-coverage-part = { $some } de { $all } ({ $share })
picture-coverage-whole = Todas las mesas de votación
picture-coverage-other-units = { $units_n ->
    [one] { $units } unidad más
   *[other] { $units } unidades más
    }
picture-coverage-legend-received = recibidas
picture-coverage-legend-expected = esperadas, no recibidas
picture-coverage-column-unit = Unidad
picture-coverage-column-received = Mesas de votación recibidas
picture-coverage-column-expected = Esperadas
picture-coverage-unknown = desconocido

## Picture: announced minus tabulated

picture-differences-title = Votos anunciados menos la suma de las actas, por opción
picture-differences-denominator = las actas de { $stations }
picture-differences-how-to-read = Una barra hacia la derecha significa que se anunciaron más votos de los que suman las actas del mismo ámbito. Una barra hacia la izquierda significa que se anunciaron menos. Cada resultado tiene su propia escala. Una diferencia por sí sola no prueba nada. Donde las actas abarcan solo algunas mesas, las barras hacia la derecha son lo que tendrían que contener las demás mesas. Donde el anuncio abarca solo algunas mesas, las barras hacia la izquierda son lo que aún no contabiliza. Los hallazgos dicen si el resto deja lugar para ello. Las correcciones posteriores, los votos del exterior y las actas que se contaron dos veces o ninguna también producen diferencias.
picture-differences-results-not-drawn = { $number_n ->
    [one] No se representa aquí { $number } resultado anunciado más.
   *[other] No se representan aquí { $number } resultados anunciados más.
    }
picture-differences-largest-drawn = De un resultado con muchas opciones se representan las diferencias mayores.
picture-differences-alt = { $results_n ->
    [one] Barras a ambos lados del cero, de { $results } resultado anunciado. { $panels }.
   *[other] Barras a ambos lados del cero, de { $results } resultados anunciados. { $panels }.
    }
picture-differences-panel = { $sheets_n ->
    [one] { $scope }: anunciado con { $reported }; { $sheets } acta sumada
   *[other] { $scope }: anunciado con { $reported }; { $sheets } actas sumadas
    }
picture-differences-panel-stations-unknown = { $sheets_n ->
    [one] { $scope }: anunciado sin decir con cuántas mesas; { $sheets } acta sumada
   *[other] { $scope }: anunciado sin decir con cuántas mesas; { $sheets } actas sumadas
    }
picture-differences-more-selections = y { $number } más
picture-differences-legend-more = más votos anunciados que en las actas
picture-differences-legend-fewer = menos votos anunciados que en las actas
picture-differences-column-result = Resultado anunciado
picture-differences-column-announced = Anunciado
picture-differences-column-sum = Suma de las actas
picture-differences-column-difference = Diferencia
picture-differences-column-sheets = Actas sumadas

## Picture: what the missing votes could change

picture-intervals-title = Qué podrían cambiar los votos que faltan
picture-intervals-denominator = { $votes_n ->
    [one] { $votes } voto recibido para las opciones, y a lo sumo { $still } que aún pueden llegar; { $stations }
   *[other] { $votes } votos recibidos para las opciones, y a lo sumo { $still } que aún pueden llegar; { $stations }
    }
picture-intervals-how-to-read = Una opción termina en el extremo izquierdo de su barra si todos los votos que aún pueden llegar ({ $still } a lo sumo) van a otras. Termina en el derecho si los recibe todos. Ningún porcentaje fuera de la barra es posible si las actas recibidas son verdaderas y la cota se cumple. La marca es el porcentaje de la opción en los votos recibidos. Es una descripción, no un pronóstico. Que las barras se superpongan no demuestra que el orden pueda cambiar, porque los mismos votos no pueden ir a las dos. El informe dice si el desenlace es seguro.
picture-intervals-selections-not-drawn = { $number_n ->
    [one] No se representa { $number } opción más, con menos votos.
   *[other] No se representan { $number } opciones más, con menos votos.
    }
picture-intervals-alt = Barras en una escala de 0 % a 100 % muestran entre qué porcentajes está el porcentaje final de cada opción. { $selections }.
picture-intervals-alt-selection = { $selection } entre { $low } y { $high }
picture-intervals-range = de { $low } a { $high }
picture-intervals-legend-range = porcentaje final posible
picture-intervals-legend-received = porcentaje de los votos recibidos
picture-intervals-column-votes = Votos recibidos
picture-intervals-column-share = Porcentaje de los votos recibidos
picture-intervals-column-low = Menor porcentaje final
picture-intervals-column-high = Mayor porcentaje final

## Picture: turnout and share

picture-fingerprint-title = Participación y porcentaje, ponderados por votos: { $name }
picture-fingerprint-how-to-read = Cada celda mide dos puntos porcentuales de participación de ancho y dos puntos porcentuales del porcentaje de votos de { $name } de alto. Cuanto más oscura es, más votos obtuvo { $name } en las mesas que contiene, de modo que las mesas grandes pesan más. Las mesas se suman dentro de las celdas; ninguna se representa sola. Muchas elecciones muestran una sola nube. Los votos añadidos dibujan una estela hacia la parte superior derecha, o una mancha en la esquina donde votaron todos y todos por una misma opción. Los lugares que votan de forma unánime las dibujan igualmente: pueblos, islas, mesas militares y de hospitales, y minorías que favorecen a uno de los suyos. También lo hacen los padrones desactualizados. Las regiones que difieren dibujan varias nubes. El gráfico describe. No muestra ninguna causa.
picture-fingerprint-alt = Un mapa de { $votes } votos para { $name } según participación y porcentaje, en { $cells_n ->
    [one] { $cells } celda no vacía
   *[other] { $cells } celdas no vacías
    }. La celda más llena está entre { $turnout_from } y { $turnout_to } de participación y entre { $share_from } y { $share_to } de porcentaje, con { $most } votos. La esquina por encima del 94 % de participación y del 94 % de porcentaje contiene { $corner_n ->
    [one] { $corner } voto
   *[other] { $corner } votos
    } ({ $part }).
picture-axis-turnout = Participación: papeletas en proporción a los electores inscritos
picture-fingerprint-axis-share = Porcentaje: votos en proporción a las papeletas
picture-fingerprint-legend = Votos en una celda:
picture-fingerprint-legend-up-to = hasta { $number }
picture-fingerprint-legend-over = más de { $number }
picture-fingerprint-column-turnout = Participación; votos por porcentaje, en tramos de diez puntos
picture-fingerprint-column-share = Porcentaje { $range }

## Picture: turnout and share in tenths of a percent

picture-tenths-title = Participaciones y porcentajes en décimas de punto porcentual: { $name }
picture-tenths-how-to-read = Las líneas muestran cuántas mesas de votación están más próximas a cada décima de punto porcentual: arriba por participación, abajo por el porcentaje de votos de { $name }. Los porcentajes enteros están marcados. Resultados inventados dibujarían marcas que sobresalen una y otra vez de la línea que las rodea, sobre todo en los porcentajes redondos. Las mesas pequeñas también las dibujan: con 20 papeletas todo porcentaje es múltiplo de 5 %, con 100 todos son enteros, y las fracciones simples (1/2, 2/3, 3/4) son frecuentes dondequiera que los números son pequeños. Un único pico en 100 % puede corresponder a barcos, hospitales y padrones elaborados el mismo día. Una prueba aparte de este gráfico comprueba si hay más que eso, con el tamaño de cada mesa. Las mesas se cuentan dentro de cada décima; la tabla las suma por porcentajes enteros.
picture-tenths-alt = Dos líneas de 0 % a 100 %: mesas de votación por participación y por porcentaje de votos de { $name }.
picture-tenths-alt-turnout = Por participación, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas; { $whole_n ->
    [one] { $whole } mesa ({ $part }) está más próxima
   *[other] { $whole } mesas ({ $part }) están más próximas
    } a un porcentaje entero.
picture-tenths-alt-share = Por porcentaje de votos, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas; { $whole_n ->
    [one] { $whole } mesa ({ $part }) está más próxima
   *[other] { $whole } mesas ({ $part }) están más próximas
    } a un porcentaje entero.
picture-tenths-alt-even = Si las décimas fueran igualmente frecuentes, la décima parte de las mesas estaría más próxima a porcentajes enteros.
picture-tenths-legend-whole-percent = en un porcentaje entero
picture-tenths-axis-share = Porcentaje de { $name }: votos en proporción a las papeletas
picture-tenths-column-tenths = Décimas sumadas
picture-tenths-column-turnout = Mesas por participación
picture-tenths-column-share = Mesas por porcentaje
picture-tenths-column-whole = de ellas, las más próximas al porcentaje entero

## Picture: share among the stations up to each turnout

picture-cumulative-title = Porcentaje de votos en las mesas hasta cada nivel de participación: { $name }
picture-cumulative-how-to-read = Las mesas se ordenan según su participación. En cada nivel de participación, la línea azul es el porcentaje de { $name } entre las papeletas de todas las mesas con esa participación o menos. La línea gris es la parte de todas las papeletas que estas representan. El extremo izquierdo se apoya en pocas papeletas. Una línea que sube de forma constante hacia la derecha dice que { $name } obtuvo mejores resultados donde votó más gente. Los votos añadidos dibujan una línea así. Las elecciones limpias también la dibujan: la ciudad y el campo, los jóvenes y los mayores, y los bastiones de cada lado difieren a la vez en participación y en preferencia. La línea describe. No muestra ninguna causa.
picture-cumulative-alt = Una línea: el porcentaje de votos de { $name } en las mesas hasta cada nivel de participación. Con un cuarto de todas las papeletas es { $quarter }; con la mitad, { $half }; con tres cuartos, { $three_quarters }; y con la totalidad, { $all } ({ $votes } de { $ballots } papeletas).
picture-cumulative-share-up-to-turnout = { $share } hasta una participación de { $turnout }
picture-cumulative-legend-share = porcentaje de las papeletas hasta esa participación
picture-cumulative-legend-ballots = parte de todas las papeletas hasta esa participación
picture-cumulative-axis-turnout = Participación hasta
picture-cumulative-axis-share = Porcentaje de las papeletas
picture-cumulative-column-turnout = Participación hasta (porcentajes enteros)

## Picture: last digits

picture-digits-title = Dígitos finales de los votos: { $name }
picture-digits-how-to-read = Las barras muestran con qué frecuencia cada dígito es el último en los votos para { $name }, en las mesas donde son { $least } o más. Los números inventados favorecen algunos dígitos; los contados, si son de este tamaño, terminan en cada dígito con una frecuencia parecida. La banda gris es la banda binomial exacta para uno entre diez. En el 99 % de tales elecciones, un dígito cualquiera queda dentro de ella. Con diez dígitos, aproximadamente uno de cada diez gráficos de elecciones limpias tiene por tanto una barra fuera. Son razones inocentes de que los dígitos no sean uniformes las cifras muy próximas entre sí, una opción cuyas cifras rondan a menudo el mínimo, el redondeo hecho por quien copió las actas y las mesas de un mismo tamaño.
picture-digits-check-unusual = La prueba de dígitos finales los compara con un bootstrap paramétrico de las mismas mesas, incluidas las pequeñas. Los califica de inusuales.
picture-digits-check-unremarkable = La prueba de dígitos finales los compara con un bootstrap paramétrico de las mismas mesas, incluidas las pequeñas. Los califica de no llamativos.
picture-digits-check-described = La prueba de dígitos finales los compara con un bootstrap paramétrico de las mismas mesas, incluidas las pequeñas. Los describe sin emitir veredicto.
picture-digits-check-p = Su valor p es { $p } tras la corrección.
picture-digits-check-not-applicable = La prueba de dígitos finales no era aplicable.
picture-digits-check-not-requested = La prueba de dígitos finales no se solicitó.
picture-digits-alt = Diez barras muestran con qué frecuencia cada dígito es el último en los votos para { $name } en { $stations_n ->
    [one] { $stations } mesa
   *[other] { $stations } mesas
    }. { $counts }. Si los dígitos son uniformes, el número de veces que un dígito es el último está entre { $low } y { $high } en el 99 % de tales recuentos.
picture-digits-alt-none-outside = Ningún dígito queda fuera de ese intervalo.
picture-digits-alt-outside = Fuera de ese intervalo: { $digits }.
picture-digits-legend-outside = fuera de la banda
picture-digits-legend-band = banda para dígitos uniformes (99 %)
picture-digits-axis-digit = Dígito final
picture-digits-column-band = intervalo del 99 % para un dígito, si los dígitos son uniformes

## Picture: votes beyond the usual ratio

picture-sensitivity-title = Votos más allá de la proporción habitual, según la participación tomada como habitual: { $name }
picture-sensitivity-denominator = { $stations } de { $all } mesas de votación cuyas actas cuentan: las que tienen al menos { $registered } electores inscritos y papeletas que no los superan. Papeletas: { $ballots }.
picture-sensitivity-how-to-read = Si la proporción entre { $name } y todas las demás papeletas fuera la misma en cada nivel de participación, ¿cuántos votos tendría { $name } más allá de ella? La respuesta depende de la participación cuya proporción se tome como habitual. Se muestran todas las plausibles. El punto es la que toma el método publicado. Una línea que está lejos de cero, se elija lo que se elija, no dice lo mismo que una línea que cruza el cero o cae abruptamente. Un número grande no es un número de votos que se hayan añadido: también en elecciones limpias, los lugares con alta participación prefieren a menudo a otra opción (17 % de los votos de un candidato en Polonia en 2025). Las mesas se suman por porcentajes enteros de participación.
picture-sensitivity-alt = Una línea sobre { $turnouts_n ->
    [one] { $turnouts } nivel de participación que podría
   *[other] { $turnouts } niveles de participación que podrían
    } tomarse como { $turnouts_n ->
    [one] habitual
   *[other] habituales
    }. Los votos de { $name } más allá de la proporción correspondiente van de { $least } a { $most }. En el máximo de las demás papeletas, con una participación { $range }, son { $votes }.
picture-sensitivity-turnout-range = por encima de { $from } y hasta { $to }
picture-sensitivity-legend-each = en cada nivel de participación
picture-sensitivity-legend-peak = en el máximo de las demás papeletas
picture-sensitivity-axis-turnout = Participación tomada como habitual
picture-sensitivity-axis-votes = Votos más allá de esa proporción
picture-sensitivity-column-ratio = Votos en proporción a las demás papeletas

## Picture: tables and the other tables of their centre

picture-centres-title = Las mesas frente a las demás mesas de su centro: { $name }
picture-centres-denominator = { $centres_n ->
    [one] { $stations }; { $centres } centro. Papeletas: { $ballots }.
   *[other] { $stations }; { $centres } centros. Papeletas: { $ballots }.
    }
picture-centres-how-to-read = Los electores de un centro de votación se reparten entre sus mesas. Las barras cuentan las mesas según la distancia entre su porcentaje de votos de { $name } y el del centro entero. La curva muestra dónde estarían si el reparto se hiciera por sorteo. Barras que se extienden más que la curva son habituales: las mesas suelen repartirse por nombre, edad o calle, y eso no es un sorteo. Barras más estrechas que la curva significan que las mesas se parecen más entre sí de lo que produce un sorteo. Eso proviene de resultados que se copiaron o se dividieron después. También proviene, inocentemente, de mesas que se contaron juntas o de electores a los que se envió a la fila más corta. La primera y la última barra contienen todas las mesas que están más allá. Las mesas se suman en tramos de un cuarto de desviación estándar.
picture-centres-alt = Barras junto a una curva de campana cuentan { $tables } mesas de { $centres_n ->
    [one] { $centres } centro
   *[other] { $centres } centros
    } según la distancia entre su porcentaje de votos para { $name } y el de su centro, en desviaciones estándar de un reparto aleatorio. { $beyond_n ->
    [one] { $beyond } mesa ({ $share }) está
   *[other] { $beyond } mesas ({ $share }) están
    } a más de dos desviaciones estándar; un reparto aleatorio sitúa ahí alrededor del 4,6 %.
picture-centres-legend-tables = mesas
picture-centres-legend-by-lot = si el reparto fuera por sorteo
picture-centres-axis-distance = Desviaciones estándar respecto del porcentaje del centro
picture-centres-axis-tables = Mesas
picture-centres-column-distance = Desviaciones estándar
picture-centres-column-by-lot = Si el reparto fuera por sorteo
picture-centres-step-below = por debajo de { $to }
picture-centres-step = de { $from } a { $to }
picture-centres-step-above = { $from } y más

## Picture: where the stations are

picture-map-title = Dónde están las mesas de votación, según el porcentaje de votos de { $name }
picture-map-dots = Cada punto es una mesa de votación. Los puntos de un mismo lugar se ocultan entre sí; los de mayor porcentaje se dibujan después.
picture-map-squares = Hay más de { $stations } mesas, de modo que cada cuadro suma las que contiene. Su color es el del conjunto de sus votos.
picture-map-how-to-read = El color es el porcentaje de { $name } entre las papeletas. Las coordenadas se representan tal como se publicaron, sin fronteras. Un punto alejado de todos los demás es casi siempre un error en sus coordenadas. Los vecinos suelen votar de forma parecida. Las regiones, las ciudades y los lugares de origen de los candidatos aparecen como manchas, y una mancha no es indicio de ninguna otra cosa.
picture-map-alt-dots = { $stations_n ->
    [one] Un mapa muestra { $stations } mesa de votación como un punto, coloreado según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
   *[other] Un mapa muestra { $stations } mesas de votación como puntos, coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
    }
picture-map-alt-squares = Un mapa muestra { $stations } mesas de votación en { $squares_n ->
    [one] { $squares } cuadro
   *[other] { $squares } cuadros
    }, con colores según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
picture-map-alt-class = { $range }: { $stations } ({ $share })
picture-map-legend = Porcentaje de las papeletas:
picture-map-bounds = Latitud de { $south }° a { $north }°, longitud de { $west }° a { $east }°
picture-map-column-share = Porcentaje en una mesa

## The Markdown summary

markdown-finding-is-not-a-verdict = Un hallazgo indica dónde mirar. No es un veredicto sobre nadie.
markdown-reproduce = Cómo reproducir este informe
markdown-reproduce-files = Obtenga de sus fuentes los archivos indicados arriba y cotéjelos con su SHA-256.
markdown-reproduce-plan = Tome el plan de esta auditoría. Su semilla es «{ $seed }».
markdown-reproduce-plan-without-seed = Tome el plan de esta auditoría. Su semilla está vacía.
markdown-reproduce-run = Ejecútelo con scrutineer { $version }. Las mismas entradas producen los mismos bytes, en cualquier máquina y con cualquier número de hilos.

## The Markdown summary: tables that are cut

markdown-more-rows = { $number_n ->
    [one] … y { $number } fila más; todas figuran en el informe JSON
   *[other] … y { $number } filas más; todas figuran en el informe JSON
    }

## The Markdown summary: findings by code

markdown-findings-by-code = Hallazgos por código
markdown-kind = tipo
markdown-rule = regla
markdown-looks-same = tiene el mismo aspecto
markdown-findings = hallazgos
markdown-unusual-results = Resultados inusuales
markdown-target = de
markdown-adjusted-p = p ajustado
markdown-by-rule = según una regla

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## One station: weights

anomaly-station-weight-is = Un peso es una proporción de las mesas que el resultado marca como esta: la proporción que su hipótesis nula no explica.
anomaly-station-total-is = El total suma el mayor peso de cada prueba que tiene un resultado inusual que apunta a la mesa. Es una suma, no una probabilidad, y puede ser superior a 1.
