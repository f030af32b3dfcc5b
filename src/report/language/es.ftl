# A centre whose counts were joined and split again evenly by the publisher.
s-A-centre-whose-counts-were-joined-and-split-again-evenly-by-the = Un centro cuyas cifras fueron reunidas y repartidas de nuevo a partes iguales por quien las publicó.
# A clerk rebuilt the counts from a slide that showed percentages only.
s-A-clerk-rebuilt-the-counts-from-a-slide-that-showed-percentages-only = Un empleado reconstruyó las cifras a partir de una diapositiva que solo mostraba porcentajes.
# A correction of the earlier bulletin; stations annulled in between; the two in the wrong order in the plan.
s-A-correction-of-the-earlier-bulletin-stations-annulled-in-between-the = Una corrección del boletín anterior; mesas anuladas entre uno y otro; los dos en orden equivocado en el plan.
# A correction published beside the first version; two transcriptions; a key that is not unique.
s-A-correction-published-beside-the-first-version-two-transcriptions-a = Una corrección publicada junto a la primera versión; dos transcripciones; una clave que no es única.
# A file was joined from parts that overlap, or a page was sent twice.
s-A-file-was-joined-from-parts-that-overlap-or-a-page-was-sent-twice = Un archivo se formó con partes que se superponen, o una página se envió dos veces.
# A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone-each-kind-is = Un hallazgo indica dónde mirar y no es un veredicto sobre nadie: cada tipo se presenta con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida.
# A frame of another date; a key that splits one station in two.
s-A-frame-of-another-date-a-key-that-splits-one-station-in-two = Un marco de otra fecha; una clave que divide una mesa en dos.
# A frame of another date; a number that counts something else than stations, such as ballot boxes.
s-A-frame-of-another-date-a-number-that-counts-something-else-than = Un marco de otra fecha; un número que cuenta algo distinto de las mesas, por ejemplo urnas.
# A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters than the plan lets a station admit.
s-A-frame-that-leaves-out-stations-or-voters-sheets-that-were-corrected = Un marco que omite mesas o electores; actas corregidas después de publicadas; más electores adicionales de los que el plan permite admitir en una mesa.
# A later bulletin of a series announces less than an earlier one.
s-A-later-bulletin-of-a-series-announces-less-than-an-earlier-one = Un boletín posterior de una serie anuncia menos que uno anterior.
# A later release; copies that one of them could not collect; keys written differently (leading zeros).
s-A-later-release-copies-that-one-of-them-could-not-collect-keys-written = Una publicación posterior; copias que una de las fuentes no pudo recoger; claves escritas de otra forma (ceros a la izquierda).
# A line of remarks; a special vote that belongs to no station.
s-A-line-of-remarks-a-special-vote-that-belongs-to-no-station = Una línea de observaciones; un voto especial que no corresponde a ninguna mesa.
# A note typed into a count's cell, a word for missing that the plan does not list, a broken export.
s-A-note-typed-into-a-count-s-cell-a-word-for-missing-that-the-plan-does = Una nota escrita en la celda de una cifra, una palabra para indicar un dato ausente que el plan no enumera, una exportación defectuosa.
# A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-fewer-votes-than-any-set-of = Un anuncio parcial da a una opción menos votos de los que debe contener cualquier conjunto de tantas mesas como las que contabiliza: el anuncio, las actas publicadas y el porcentaje de mesas que el propio anuncio indica no pueden ser todos verdaderos.
# A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-more-votes-than-any-set-of-as = Un anuncio parcial da a una opción más votos de los que puede contener cualquier conjunto de tantas mesas como las que contabiliza: el anuncio, las actas publicadas y el porcentaje de mesas que el propio anuncio indica no pueden ser todos verdaderos.
# A percentage of another whole; a selection left out; a typing slip.
s-A-percentage-of-another-whole-a-selection-left-out-a-typing-slip = Un porcentaje calculado sobre otro total; una opción omitida; un error de tecleo.
# A percentage of another whole (ballots cast in place of valid votes), a slide made from an earlier count.
s-A-percentage-of-another-whole-ballots-cast-in-place-of-valid-votes-a = Un porcentaje calculado sobre otro total (papeletas depositadas en lugar de votos válidos), una diapositiva hecha con un conteo anterior.
# A percentage printed with too few decimals to show the rise; stations counted that had no votes; a correction.
s-A-percentage-printed-with-too-few-decimals-to-show-the-rise-stations = Un porcentaje impreso con muy pocos decimales para mostrar el aumento; mesas contabilizadas que no tenían votos; una corrección.
# A percentage that counts something else than stations; a correction of stations that the earlier bulletin had counted already.
s-A-percentage-that-counts-something-else-than-stations-a-correction-of = Un porcentaje que cuenta algo distinto de las mesas; una corrección de mesas que el boletín anterior ya había contabilizado.
# A percentage that counts something else than stations; stations outside the frame, such as those abroad; more extra voters than the plan lets a station admit.
s-A-percentage-that-counts-something-else-than-stations-stations-outside = Un porcentaje que cuenta algo distinto de las mesas; mesas ajenas al marco, como las del exterior; más electores adicionales de los que el plan permite admitir en una mesa.
# A percentage that counts something else than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.
s-A-percentage-that-counts-something-else-than-stations-voters-envelopes = Un porcentaje que cuenta algo distinto de las mesas (electores, sobres, partes de mesas); actas anuladas antes de ser contabilizadas; un marco con menos mesas de las debidas.
# A register joined from parts that overlap; a key that is not unique.
s-A-register-joined-from-parts-that-overlap-a-key-that-is-not-unique = Un registro formado con partes que se superponen; una clave que no es única.
# A register of another date, keys written differently (leading zeros), special stations.
s-A-register-of-another-date-keys-written-differently-leading-zeros = Un registro de otra fecha, claves escritas de otra forma (ceros a la izquierda), mesas especiales.
# A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-gives-a-selection-fewer-votes-than-the = Un resultado anunciado como completo da a una opción menos votos de los que ya contienen las actas publicadas: el anuncio y estas actas no pueden ser verdaderos a la vez.
# A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-needs-more-votes-in-the-unreported = Un resultado anunciado como completo requiere, en las mesas sin acta disponible, más votos que electores tienen: el anuncio y estas actas no pueden ser verdaderos a la vez.
# A roll that was updated between the two dates.
s-A-roll-that-was-updated-between-the-two-dates = Un padrón que se actualizó entre las dos fechas.
# A row belongs to a unit whose stations are listed too.
s-A-row-belongs-to-a-unit-whose-stations-are-listed-too = Una fila corresponde a una unidad cuyas mesas también figuran.
# A row has no station, so nobody can say which sheet it is.
s-A-row-has-no-station-so-nobody-can-say-which-sheet-it-is = Una fila no indica mesa, de modo que nadie puede decir de qué acta se trata.
# A row is the total of other rows, and not a station.
s-A-row-is-the-total-of-other-rows-and-not-a-station = Una fila es el total de otras filas y no una mesa.
# A row was set aside because a cell in it could not be used; none of its numbers are in any total.
s-A-row-was-set-aside-because-a-cell-in-it-could-not-be-used-none-of-its = Una fila se apartó porque no se pudo utilizar una de sus celdas; ninguno de sus números entra en ningún total.
# A selection left out of the announcement; a correction made in one place only.
s-A-selection-left-out-of-the-announcement-a-correction-made-in-one = Una opción omitida en el anuncio; una corrección hecha en un solo lugar.
# A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken.
s-A-selection-s-votes-above-the-turnout-at-which-the-others-votes-peak = Por encima de la participación en la que los votos de las demás opciones alcanzan su máximo, los votos de una opción exceden lo que da la proporción observada por debajo de ella, y el exceso es una gran parte de los votos de esa opción, sea cual sea la participación cercana al máximo que se tome.
# A sheet's number of registered voters is not the register's.
s-A-sheet-s-number-of-registered-voters-is-not-the-register-s = El número de electores inscritos de un acta no es el del registro.
# A slip in adding up or in copying one number; a selection that the published table leaves out.
s-A-slip-in-adding-up-or-in-copying-one-number-a-selection-that-the = Un error al sumar o al copiar un número; una opción que la tabla publicada omite.
# A slip in one number, or ballots of two contests in one box.
s-A-slip-in-one-number-or-ballots-of-two-contests-in-one-box = Un error en un número, o papeletas de dos elecciones en una misma urna.
# A slip in one of two transcriptions; a correction that one source has and the other has not; two different tables under one key.
s-A-slip-in-one-of-two-transcriptions-a-correction-that-one-source-has = Un error en una de dos transcripciones; una corrección que una fuente tiene y la otra no; dos mesas distintas bajo una misma clave.
# A slip of the pen, papers taken home, a count that the published table leaves out, or voters and papers counted apart.
s-A-slip-of-the-pen-papers-taken-home-a-count-that-the-published-table = Un error de escritura, papeletas que los votantes se llevaron, una cifra que la tabla publicada omite, o votantes y papeletas contados por separado.
# A source has stations that another has not.
s-A-source-has-stations-that-another-has-not = Una fuente tiene mesas que otra no tiene.
# A station that did not open or where nobody voted; a placeholder for a sheet still to come.
s-A-station-that-did-not-open-or-where-nobody-voted-a-placeholder-for-a = Una mesa que no abrió o en la que nadie votó; una fila provisional para un acta que aún no llega.
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Un enlace equivocado en la tabla; una misma fotografía en la que se ven dos actas.
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = En total, contienen { $votes } para las opciones: { $each }.
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Un porcentaje anunciado no corresponde, con los decimales impresos, al cociente entre la cifra anunciada y la suma anunciada, según ninguno de los redondeos usuales.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Un resultado anunciado dice contabilizar más mesas de las que tiene el marco.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = Y { $number } más, aquí en suma y de forma individual en el informe JSON: { $listed }.
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = Según estas actas: { $decision }; si estas actas son verdaderas, eso es seguro, sea cual sea el contenido de lo que aún puede llegar ({ $votes }).
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = Según estas actas: { $decision }; nada acota lo que contienen las actas que faltan, por lo que no puede decirse ni que esto sea seguro ni que esté abierto.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = Según estas actas: { $decision }; no falta nada.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = Según estas actas: { $decision }; eso está abierto, pues aún puede haber { $votes } por llegar.
# Contents
s-Contents = Contenido
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Elección { $contest }: { $rule }; ganadores: { $winners }. scrutineer { $version }, semilla «{ $seed }».
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Correcciones entre la publicación de las actas y el anuncio, mesas anuladas, un grupo de opciones contado de otra manera.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = Las cifras terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Cifras redondeadas por quien las publicó; teclas que se atascan; muchas cifras pequeñas.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Cifras redondeadas o estimadas por quien las publicó; muchas cifras pequeñas; el hábito de un transcriptor en una columna.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Cifras redondeadas o estimadas por quien las publicó; el hábito de un transcriptor.
# Coverage
s-Coverage = Cobertura
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Cada opción se registró por partido y otra vez como suma, o un total se leyó como una opción más.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Cada cifra anunciada es exactamente un porcentaje redondeado de la suma, como si las cifras se hubieran calculado a partir de los porcentajes.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Todas las cifras de esta parte de la publicación son números pares, como si todas se hubieran duplicado.
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Electores adicionales admitidos por mesa: { $extra }. Se buscan copias entre las actas con un número de votos de al menos { $votes } para un número de opciones de al menos { $selections }.
# Findings
s-Findings = Hallazgos
# Findings: {counts}.
s-Findings-counts = Hallazgos: { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Actas señaladas, que incumplen una regla y aun así cuentan: { $flagged } de { $all }.
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Hallazgos: { $counts }; cada uno con su lugar y con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = De un boletín de una serie al siguiente, una opción gana más votos de los que pueden contener las mesas recién contabilizadas, o menos de los que deben contener: los dos boletines y las actas publicadas no pueden ser todos verdaderos.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = De un boletín de una serie al siguiente, los votos aumentan y las mesas contabilizadas no, o las mesas aumentan y los votos no.
# How much is in
s-How-much-is-in = Cuánto se ha recibido
# How to re-derive this
s-How-to-re-derive-this = Cómo reproducir este informe
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSIBLE
# INCOMPLETE
s-INCOMPLETE = INCOMPLETO
# INCONSISTENT
s-INCONSISTENT = INCONGRUENTE
# In short
s-In-short = En resumen
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = No puede ser verdadero a la vez que estas actas.
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Balance de filas: leídas ({ $rows }) = utilizadas ({ $used }) + en cuarentena ({ $quarantined }) + excluidas ({ $excluded }).
# Looks the same:
s-Looks-the-same = Tiene el mismo aspecto:
# Looks the same: {explanation}
s-Looks-the-same-explanation = Tiene el mismo aspecto: { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Elaborado con scrutineer { $version }. Un hallazgo indica dónde mirar y no es un veredicto sobre nadie.
# More ballots were cast than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-cast-than-the-roll-with-the-extra-voters-that-are = Se depositaron más papeletas que electores hay en el padrón, contando los electores adicionales declarados.
# More ballots were given out than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-given-out-than-the-roll-with-the-extra-voters-that = Se entregaron más papeletas que electores hay en el padrón, contando los electores adicionales declarados.
# More ballots were in the boxes than were given out.
s-More-ballots-were-in-the-boxes-than-were-given-out = Había en las urnas más papeletas de las que se entregaron.
# More ballots were rejected than were given out.
s-More-ballots-were-rejected-than-were-given-out = Se rechazaron más papeletas de las que se entregaron.
# More is reported than the frame says there is.
s-More-is-reported-than-the-frame-says-there-is = Lo informado supera lo que existe según el marco.
# More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent.
s-More-stations-or-fewer-than-the-stations-own-sizes-allow-have-a = Las mesas con una participación o un porcentaje de votos a no más de una vigésima de punto de un porcentaje entero son más, o menos, de las que permiten los tamaños de las propias mesas.
# More stations share single values of a share than resampling every station from its own ballots allows.
s-More-stations-share-single-values-of-a-share-than-resampling-every = Las mesas que coinciden en valores puntuales de un porcentaje de votos son más de las que permite el remuestreo de cada mesa a partir de sus propias papeletas.
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = No se anunció ningún resultado con cifras con las que se pudieran cotejar las actas.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = No se solicitó ninguna prueba estadística, lo que no equivale a una aprobación.
# None.
s-None = Ninguno.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Sin comprobar, lo que no equivale a una aprobación: { $rules }.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] De { $all } resultados anunciados, { $some } no puede ser verdadero a la vez que estas actas.
   *[other] De { $all } resultados anunciados, { $some } no pueden ser verdaderos a la vez que estas actas.
    }
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Resultado final: { $decision }; si las actas disponibles son verdaderas, es seguro, sea cual sea el contenido de las que faltan.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Resultado final: { $decision }; nada acota lo que contienen las actas que faltan.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Resultado final: { $decision }; abierto, las actas que faltan podrían cambiarlo.
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = Los porcentajes, redondeados a enteros, terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Lugares que envían tarde sus datos porque están lejos, son grandes o se cuentan en otro sitio; votos por correo contados al final.
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Papeletas de voto postal o anticipado que entregó otro organismo; un conteo de papeletas en lugar de sobres.
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Regiones o pueblos que votan más y de otro modo; una campaña que moviliza a uno de los lados. La estimación no es un conteo de votos falsos.
# Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).
s-Results-computed-back-from-rounded-percentages-many-tiny-stations = Resultados recalculados a partir de porcentajes redondeados; muchas mesas diminutas, cuyos porcentajes de votos son fracciones simples; una mezcla que se ajusta a la parte central y no a las colas (el ajuste se indica).
# Results computed back from rounded percentages; stations of round sizes.
s-Results-computed-back-from-rounded-percentages-stations-of-round-sizes = Resultados recalculados a partir de porcentajes redondeados; mesas de tamaños redondos.
# Results published at several levels in one table.
s-Results-published-at-several-levels-in-one-table = Resultados publicados en varios niveles en una misma tabla.
# Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).
s-Results-that-the-publisher-computed-back-from-rounded-percentages = Resultados que quien los publicó recalculó a partir de porcentajes redondeados; mesas especiales en las que todos votan de la misma manera (las que superan el 99 % no se incluyen).
# Rules: {identical}; {conflicting}; totals rows, parent rows and rows without a station never count; {flagged}.
s-Rules-identical-conflicting-totals-rows-parent-rows-and-rows-without-a = Reglas: { $identical }; { $conflicting }; las filas de totales, las de unidades superiores y las que no indican mesa nunca cuentan; { $flagged }.
# SHA-256
s-SHA-256 = SHA-256
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Hay opciones con votos, y la cifra de votos válidos del acta es cero o falta.
# Sheets annulled by a court after publication, or an announcement that is called complete and is not.
s-Sheets-annulled-by-a-court-after-publication-or-an-announcement-that = Actas anuladas por un tribunal después de su publicación, o un anuncio que se dice completo y no lo es.
# Sheets in hand: {reported} of {expected} stations ({share}){others}.
s-Sheets-in-hand-reported-of-expected-stations-share-others = Mesas con acta disponible: { $reported } de { $expected } ({ $share }){ $others }.
# Sheets in hand: {reported} stations of an unknown number{others}.
s-Sheets-in-hand-reported-stations-of-an-unknown-number-others = Mesas con acta disponible: { $reported } de un número desconocido{ $others }.
# Sheets not yet collected or published, stations that did not open; sheets that were set aside or excluded, which the ledger lists.
s-Sheets-not-yet-collected-or-published-stations-that-did-not-open = Actas aún no recogidas o no publicadas, mesas que no abrieron; actas apartadas o excluidas, que figuran en el balance de filas.
# Sheets of {reported} of 1 polling station ({share}) are in hand{others}
s-Sheets-of-reported-of-1-polling-station-share-are-in-hand-others = Hay actas disponibles de { $reported } de 1 mesa de votación ({ $share }){ $others }
# Sheets of {reported} of an unknown number of polling stations are in hand{others}
s-Sheets-of-reported-of-an-unknown-number-of-polling-stations-are-in = Hay actas disponibles de { $reported } de un número desconocido de mesas de votación{ $others }
# Sheets of {reported} of {expected} polling stations ({share}) are in hand{others}
s-Sheets-of-reported-of-expected-polling-stations-share-are-in-hand = Hay actas disponibles de { $reported } de { $expected } mesas de votación ({ $share }){ $others }
# Sheets still to come, illegible copies, a count that some stations do not collect.
s-Sheets-still-to-come-illegible-copies-a-count-that-some-stations-do = Actas que aún no llegan, copias ilegibles, un dato que algunas mesas no recogen.
# Show only rows with:
s-Show-only-rows-with = Mostrar solo las filas con:
# Small stations collide by chance; one sheet copied under two keys by the publisher. Among 239,110 sheets of six real elections it happened to two pairs (docs/calibration.md).
s-Small-stations-collide-by-chance-one-sheet-copied-under-two-keys-by = Mesas pequeñas que coinciden por azar; un acta copiada bajo dos claves por quien la publicó. Entre 239 110 actas de seis elecciones reales ocurrió con dos pares (docs/calibration.md).
# Small stations collide; one sheet published under two keys; counts of joined stations split evenly.
s-Small-stations-collide-one-sheet-published-under-two-keys-counts-of = Mesas pequeñas que coinciden; un acta publicada bajo dos claves; cifras de mesas reunidas que se repartieron a partes iguales.
# Some last digits of the counts are more frequent, and others less, than chance makes them.
s-Some-last-digits-of-the-counts-are-more-frequent-and-others-less-than = Algunos dígitos finales de las cifras son más frecuentes, y otros menos, de lo que cabe esperar por azar.
# Some sheets lack this count, so its sum covers fewer sheets than the others.
s-Some-sheets-lack-this-count-so-its-sum-covers-fewer-sheets-than-the = En algunas actas falta este dato, por lo que su suma abarca menos actas que las otras sumas.
# Some sheets lack votes of a selection: the shares are of the votes that are there.
s-Some-sheets-lack-votes-of-a-selection-the-shares-are-of-the-votes-that = En algunas actas faltan los votos de alguna opción: los porcentajes se calculan sobre los votos que constan.
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = Las mesas especiales (hospitales, viajeros, militares) a menudo no tienen padrón propio.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = Las hojas de cálculo se publican a menudo con sus totales.
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Hay mesas que tienen los mismos resultados con más frecuencia de la que el azar hace probable.
# Stations in, by {level}
s-Stations-in-by-level = Mesas recibidas, por { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Mesas de un tamaño planificado; una norma que divide o une mesas al llegar a un número redondo de electores.
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Hay datos de mesas que no figuran en el registro.
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Hay mesas que deberían enviar datos y no tienen ningún acta que cuente.
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Sumas de las actas que cuentan
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = Los porcentajes anunciados no suman 100 dentro de su redondeo.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = El resultado anunciado difiere de la suma de las actas aunque en ambos lados están todas las mesas.
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = La suma de los resultados anunciados de todas las unidades de un nivel no coincide con el total que anunció la misma fuente.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = La suma de los votos anunciados de todas las opciones no coincide con los votos válidos anunciados.
# The command
s-The-command = El comando
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = La suma de las papeletas contadas no coincide con las papeletas depositadas que indica el acta.
# The files
s-The-files = Los archivos
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Los dos últimos dígitos de las cifras se repiten, o son contiguos, con menor o mayor frecuencia de la que cabe esperar por azar.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = El renglón de las papeletas se omitió al llenar el acta o al copiarla.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = El renglón de la suma se omitió al llenar el acta o al copiarla.
# The numbers of this picture
s-The-numbers-of-this-picture = Las cifras de este gráfico
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = El registro incluye una mesa más de una vez; se espera una sola vez.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = La misma imagen está publicada para dos mesas.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = El mismo plan, los mismos archivos y la misma versión producen esta página, y cada uno de los demás formatos, byte por byte, en cualquier máquina y con cualquier número de hilos. Versión { $version }, semilla «{ $seed }»:
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = La misma acta figura más de una vez, con las mismas cifras.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Los segundos dígitos de las cifras no se parecen a los de cifras generadas de nuevo a partir de las propias papeletas de cada mesa. La referencia no es la ley de Benford.
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = Los ajustes que modifican lo que cuenta y lo que se halla están en el plan; el informe JSON los repite, junto con todas las unidades, las actas que no cuentan, los hallazgos y las líneas de las pruebas que esta página presenta en suma.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = El porcentaje de votos salta en un momento del escrutinio más que en cualquier otro momento en el que no se dice que haya ocurrido nada.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = El acta cuadra exactamente si se intercambian dos de sus cifras.
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = El acta no registra ningún voto.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = Los porcentajes de votos de las mesas presentan más de un pico, una vez descontado el nivel propio de cada región.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = Las mesas de los centros difieren menos de lo que diferirían divisiones aleatorias de un mismo electorado.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Los dos campos cuentan cosas distintas en esta fuente, o se intercambiaron.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Los votos válidos por sí solos superan las papeletas depositadas.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = Los votos de las opciones suman exactamente el doble de los votos válidos.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = La suma de los votos de las opciones no coincide con los votos válidos que indica el acta.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = Los de otros códigos están en la auditoría completa.
# To the answer
s-To-the-answer = Ir a la respuesta
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totales de { $number } mesa
   *[other] Totales de { $number } mesas
    }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Se sumaron dos copias de una misma exportación. El azar por sí solo produce esto una vez de cada 2 elevado al número de cifras.
# Two neighbouring fields were copied in the wrong order.
s-Two-neighbouring-fields-were-copied-in-the-wrong-order = Dos campos contiguos se copiaron en el orden equivocado.
# Two partial exports added up with the same sheet in both.
s-Two-partial-exports-added-up-with-the-same-sheet-in-both = Se sumaron dos exportaciones parciales con la misma acta en ambas.
# Two populations within regions (town and country, two languages); stations of two kinds.
s-Two-populations-within-regions-town-and-country-two-languages-stations = Dos poblaciones dentro de las regiones (urbana y rural, dos lenguas); mesas de dos tipos.
# Two rows for one station disagree.
s-Two-rows-for-one-station-disagree = Dos filas de una misma mesa discrepan.
# Two rows for one station disagree, and every count of one is exactly twice the other's.
s-Two-rows-for-one-station-disagree-and-every-count-of-one-is-exactly = Dos filas de una misma mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra.
# Two sources have a sheet of this station, and do not state the same counts.
s-Two-sources-have-a-sheet-of-this-station-and-do-not-state-the-same = Dos fuentes tienen un acta de esta mesa y no indican las mismas cifras.
# Two stations have exactly the same counts: every selection's and every other number on the sheet.
s-Two-stations-have-exactly-the-same-counts-every-selection-s-and-every = Dos mesas tienen exactamente las mismas cifras: las de todas las opciones y todos los demás números del acta.
# UNUSUAL
s-UNUSUAL = INUSUAL
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Electores añadidos el día de la votación, certificados para votar en otro lugar, un padrón actualizado después de su publicación.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Electores añadidos el día de la votación, papeletas estropeadas que se reemplazaron y se contaron dos veces.
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Votos: { $first }, de { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Votos del exterior o de mesas especiales que no corresponden a ninguna unidad; boletines de distintos momentos.
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Se contaron votos, y la cifra de papeletas depositadas del acta es cero o falta.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Se contaron votos, y el padrón de la mesa es cero o falta.
# What is seen:
s-What-is-seen = Lo que se observa:
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = No puede decirse qué podrían cambiar las actas que faltan: ningún acta cuenta, o la regla de la elección no concuerda con sus ganadores.
# What was read
s-What-was-read = Lo que se leyó
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = los votos de una opción mantienen su proporción con los de las demás al aumentar la participación
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = un acta discrepa consigo misma, o dos fuentes discrepan
# a sheet reports votes
s-a-sheet-reports-votes = un acta registra votos
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = el padrón de una mesa es el del registro
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = todos los dígitos finales son tan frecuentes como cabe esperar por azar
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = un anuncio no contabiliza más mesas de las que hay
# an image belongs to one station
s-an-image-belongs-to-one-station = una imagen corresponde a una sola mesa
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = un incremento es compatible con las mesas de las que puede provenir
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , y 1 acta de una mesa que no figura en el registro
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … y { $number } más; la totalidad figura en el informe JSON
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}y { $number } fuera del registro
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = , y { $number } actas de mesas que no figuran en el registro
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = las cifras anunciadas no se reconstruyen a partir de porcentajes
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = las partes anunciadas suman el total anunciado
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = los porcentajes anunciados suman 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = los porcentajes anunciados concuerdan con las cifras anunciadas
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = las opciones anunciadas suman los votos válidos anunciados
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = anunciado − tabulado ≤ lo que pueden contener las mesas sin acta disponible
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = anunciado = tabulado cuando se ha recibido todo
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = anunciado ≤ lo que puede contener cualquier conjunto de mesas
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = anunciado ≥ lo que contiene cualquier conjunto de mesas
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = anunciado ≥ lo que contienen las actas disponibles
# ballots cast
s-ballots-cast = papeletas depositadas
# ballots cast ≤ ballots issued
s-ballots-cast-ballots-issued = papeletas depositadas ≤ papeletas entregadas
# ballots cast ≤ registered voters
s-ballots-cast-registered-voters = papeletas depositadas ≤ electores inscritos
# ballots issued
s-ballots-issued = papeletas entregadas
# ballots issued ≤ registered voters
s-ballots-issued-registered-voters = papeletas entregadas ≤ electores inscritos
# ballots rejected
s-ballots-rejected = papeletas rechazadas
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = papeletas rechazadas ≤ papeletas entregadas
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (cortado aquí)
# blank
s-blank = en blanco
# blank votes
s-blank-votes = votos en blanco
# by its byte order mark
s-by-its-byte-order-mark = por su marca de orden de bytes
# bytes
s-bytes = bytes
# {code} – not met: {rule}
s-code-not-met-rule = { $code } – no se cumple: { $rule }
# {code}  not met: {rule} ({number})
s-code-not-met-rule-number = { $code }  no se cumple: { $rule } ({ $number })
# {code}  {rule}  ({kind})
s-code-rule-kind = { $code }  { $rule }  ({ $kind })
# {code}: {shown} of {all} findings
s-code-shown-of-all-findings = { $all ->
    [one] { $code }: { $shown } de { $all } hallazgo
   *[other] { $code }: { $shown } de { $all } hallazgos
    }
# {codes} ({why})
s-codes-why = { $codes } ({ $why })
# column `{column}`: `{separator}` was read as thousands separator (detected)
s-column-column-separator-was-read-as-thousands-separator-detected = columna `{ $column }`: `{ $separator }` se leyó como separador de miles (detectado)
# column `{name}`
s-column-name = columna `{ $name }`
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = los duplicados discordantes cuentan por su primera fila
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = los duplicados discordantes cuentan por su última fila
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = los duplicados discordantes cuentan por su fila en { $file }
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = los duplicados discordantes no cuentan
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = las mesas contabilizadas y los votos aumentan juntos
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = las cifras terminan en 0 o 5 como cabe esperar por azar
# counts stand in their own columns
s-counts-stand-in-their-own-columns = cada cifra está en su propia columna
# declared
s-declared = según lo declarado
# detected
s-detected = por detección
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = los resultados iguales son tan infrecuentes como cabe esperar por azar
# every expected station is in
s-every-expected-station-is-in = están todas las mesas esperadas
# every row can be read
s-every-row-can-be-read = todas las filas pueden leerse
# every sheet has every count that its source has a place for
s-every-sheet-has-every-count-that-its-source-has-a-place-for = cada acta tiene todas las cifras para las que su fuente prevé un lugar
# every sheet names its station
s-every-sheet-names-its-station = cada acta indica su mesa
# every station is expected
s-every-station-is-expected = todas las mesas están entre las esperadas
# evidence
s-evidence = evidencia
# file
s-file = archivo
# for
s-for = para
# identical duplicates count once
s-identical-duplicates-count-once = los duplicados idénticos cuentan una sola vez
# identical duplicates do not count
s-identical-duplicates-do-not-count = los duplicados idénticos no cuentan
# illegible
s-illegible = ilegible
# image
s-image = imagen
# impossible
s-impossible = imposible
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improbable bajo una hipótesis nula explícita, o más allá de una regla explícita
# {in_hand}; {aside} of 1 row was set aside, each listed with its reason.
s-in-hand-aside-of-1-row-was-set-aside-each-listed-with-its-reason = { $in_hand }; filas apartadas: { $aside } de 1, cada una consignada con su motivo.
# {in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.
s-in-hand-aside-of-rows-rows-were-set-aside-each-listed-with-its-reason = { $in_hand }; filas apartadas: { $aside } de { $rows }, cada una consignada con su motivo.
# incomplete
s-incomplete = incompleto
# inconsistent
s-inconsistent = incongruente
# {kind}: {number}
s-kind-number = { $kind }: { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind }: { $number } ({ $meaning })
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = los dos últimos dígitos se distribuyen como cabe esperar por azar
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = más de la mitad de los votos válidos, o segunda vuelta
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = más de la mitad, o el 40 % y diez puntos de ventaja, o segunda vuelta
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sin papeletas depositadas, no hay votos
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = no hay más mesas ni electores que los del marco
# no parent unit among its children
s-no-parent-unit-among-its-children = ninguna unidad superior entre las que la componen
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sin electores inscritos, no hay votos
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = ninguna fila es el doble de otra de su mesa
# no totals row among the stations
s-no-totals-row-among-the-stations = ninguna fila de totales entre las mesas
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sin votos válidos, no hay votos para las opciones
# not-collected
s-not-collected = no recogido
# not everything is even
s-not-everything-is-even = no todo es par
# not-in-source
s-not-in-source = no figura en la fuente
# not in yet
s-not-in-yet = aún no recibido
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = nada disminuye de un boletín al siguiente
# null votes
s-null-votes = votos nulos
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } excluida por { $code }: { $rule }
   *[other] { $number } excluidas por { $code }: { $rule }
    }
# {number} in {unit}
s-number-in-unit = { $number } en { $unit }
# {number} in {units} further units
s-number-in-units-further-units = { $units ->
    [one] { $number } en { $units } unidad más
   *[other] { $number } en { $units } unidades más
    }
# {number} {kind}
s-number-kind = { $kind } ({ $number })
# {number} of no unit
s-number-of-no-unit = { $number } sin unidad
# {number} stations
s-number-stations = { $number ->
    [one] { $number } mesa
   *[other] { $number } mesas
    }
# {number} {things}
s-number-things = { $number } { $things }
# of {number}
s-of-number = de { $number }
# one count for each station
s-one-count-for-each-station = un solo conjunto de cifras por mesa
# one row for each station
s-one-row-for-each-station = una sola fila por mesa
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source }; para cotejar)
# pending
s-pending = pendiente
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = los porcentajes terminan en 0 o 5 como cabe esperar por azar
# place
s-place = lugar
# plurality
s-plurality = mayoría relativa
# polling stations
s-polling-stations = mesas de votación
# registered voters
s-registered-voters = electores inscritos
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } de un número desconocido
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } de { $expected } ({ $share })
# rows
s-rows = filas
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } fila, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
   *[other] { $rows } filas, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
    }
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = los segundos dígitos se distribuyen como los de cifras generadas de nuevo
# selection
s-selection = opción
# Σ selections ≠ twice the valid votes
s-selections-twice-the-valid-votes = Σ opciones ≠ doble de los votos válidos
# Σ selections = valid votes
s-selections-valid-votes = Σ opciones = votos válidos
# {share} of the stations
s-share-of-the-stations = { $share } de las mesas
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = los porcentajes de votos no se acumulan en valores puntuales
# shares have one hump
s-shares-have-one-hump = los porcentajes de votos tienen un solo pico
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = las actas con algún problema cuentan y quedan señaladas
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = las actas con algún problema cuentan y quedan señaladas, salvo en los casos de { $codes }
# {shown} of {all} rows
s-shown-of-all-rows = { $all ->
    [one] { $shown } de { $all } fila
   *[other] { $shown } de { $all } filas
    }
# source
s-source = fuente
# station {key}
s-station-key = mesa { $key }
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = mesas que no figuran en el registro: { $number }
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $all ->
    [one] suma correspondiente a { $some } de { $all } mesa
   *[other] suma correspondiente a { $some } de { $all } mesas
    }
# suppressed
s-suppressed = suprimido
# tab
s-tab = tabulador
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = las mesas de un mismo centro difieren al menos tanto como divisiones aleatorias
# the first two go to a second round
s-the-first-two-go-to-a-second-round = las dos primeras opciones pasan a la segunda vuelta
# the image's address
s-the-image-s-address = la dirección de la imagen
# the latitude
s-the-latitude = la latitud
# the longitude
s-the-longitude = la longitud
# the moment of arrival
s-the-moment-of-arrival = el momento de llegada
# the register lists a station once
s-the-register-lists-a-station-once = el registro incluye cada mesa una sola vez
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = el porcentaje de votos no salta en ningún momento del escrutinio
# the whole contest
s-the-whole-contest = toda la elección
# two sources have the same stations
s-two-sources-have-the-same-stations = dos fuentes tienen las mismas mesas
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = dos fuentes indican lo mismo para una mesa
# two statements cannot both be true
s-two-statements-cannot-both-be-true = dos afirmaciones no pueden ser ambas verdaderas
# two stations have different sheets
s-two-stations-have-different-sheets = dos mesas tienen actas distintas
# {unit} (in {others})
s-unit-in-others = { $unit } (en { $others })
# unknown
s-unknown = desconocido
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = cantidad desconocida de un total de { $expected } (las actas no indican su padrón)
# unusual
s-unusual = inusual
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = válidos + nulos + en blanco = papeletas depositadas
# valid votes
s-valid-votes = votos válidos
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = votos válidos ≤ papeletas depositadas
# vote
s-vote = voto
# voters added to the roll
s-voters-added-to-the-roll = electores añadidos al padrón
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $all ->
    [one] { $voters }, suma correspondiente a { $some } de { $all } mesa
   *[other] { $voters }, suma correspondiente a { $some } de { $all } mesas
    }
# votes
s-votes = votos
# votes at stake
s-votes-at-stake = votos en juego
# what was found
s-what-was-found = lo que se halló
# {who} announced the same votes as these sheets hold, selection by selection.
s-who-announced-the-same-votes-as-these-sheets-hold-selection-by = { $who } anunció los mismos votos que contienen estas actas, opción por opción.
# {who} announced {votes} for {selection}, and these sheets hold {tabulated}: {difference}.
s-who-announced-votes-for-selection-and-these-sheets-hold-tabulated = { $who } anunció { $votes } para { $selection }, y estas actas contienen { $tabulated }: { $difference }.
# {who} ({date})
s-who-date = { $who } ({ $date })
# whole contest
s-whole-contest = elección completa
# whole percentages are no more frequent than chance makes them
s-whole-percentages-are-no-more-frequent-than-chance-makes-them = los porcentajes enteros no son más frecuentes de lo que cabe esperar por azar
# without flagged sheets
s-without-flagged-sheets = sin las actas señaladas
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [votos en juego: { $votes }]
