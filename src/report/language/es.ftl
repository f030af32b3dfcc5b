### Español. Cada entrada lleva encima su original inglés.

# 1 further announced result is not drawn here.
s-1-further-announced-result-is-not-drawn-here = No se representa aquí 1 resultado anunciado más.
# 1 station has no sheet that counts
s-1-station-has-no-sheet-that-counts = 1 mesa no tiene ningún acta que cuente
# 99% of one digit, if even
s-99-of-one-digit-if-even = 99 % para un dígito, si son uniformes
# A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too.
s-A-bar-to-the-right-more-votes-were-announced-than-the-sheets-of-the = Una barra hacia la derecha: se anunciaron más votos de los que suman las actas del mismo ámbito; hacia la izquierda: menos. Cada resultado tiene su propia escala. Una diferencia no prueba nada por sí misma. Donde las actas abarcan solo algunas mesas, las barras hacia la derecha son lo que tendrían que contener las demás mesas; donde el anuncio abarca solo algunas, las barras hacia la izquierda son lo que aún no contabiliza. Si el resto deja lugar para ello se dice en los hallazgos. Las correcciones posteriores, los votos del exterior y las actas que se contaron dos veces o ninguna también producen diferencias.
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
# A finding is a place to look, and no verdict on anyone.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone = Un hallazgo indica dónde mirar y no es un veredicto sobre nadie.
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
# A line over {turnouts} turnouts that could be called usual: the votes of {name} beyond the ratio there go from {least} to {most}. At the peak of the other ballots, a turnout {range}, they are {votes}.
s-A-line-over-turnouts-turnouts-that-could-be-called-usual-the-votes-of = { $turnouts ->
    [one] Una línea sobre { $turnouts } nivel de participación que podría considerarse habitual: los votos de { $name } más allá de la proporción correspondiente van de { $least } a { $most }. En el máximo de las demás papeletas, con una participación { $range }, son { $votes }.
   *[other] Una línea sobre { $turnouts } niveles de participación que podrían considerarse habituales: los votos de { $name } más allá de la proporción correspondiente van de { $least } a { $most }. En el máximo de las demás papeletas, con una participación { $range }, son { $votes }.
    }
# A line: the share of {name} among stations up to each turnout. With a quarter of all ballots it is {quarter}, with half of them {half}, with three quarters {three_quarters}, and with all of them {all} ({votes} of {ballots} ballots).
s-A-line-the-share-of-name-among-stations-up-to-each-turnout-With-a = Una línea: el porcentaje de votos de { $name } en las mesas hasta cada nivel de participación. Con un cuarto de todas las papeletas es { $quarter }; con la mitad, { $half }; con tres cuartos, { $three_quarters }; y con la totalidad, { $all } ({ $votes } de { $ballots } papeletas).
# A map of {stations} polling stations as dots, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-dots-coloured-by-the-share-of = { $stations ->
    [one] Un mapa de { $stations } mesa de votación en forma de puntos, coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
   *[other] Un mapa de { $stations } mesas de votación en forma de puntos, coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
    }
# A map of {stations} polling stations as {squares} squares, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-squares-squares-coloured-by-the = { $stations ->
    [one] Un mapa de { $stations } mesa de votación en forma de cuadros ({ $squares }), coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
   *[other] Un mapa de { $stations } mesas de votación en forma de cuadros ({ $squares }), coloreados según el porcentaje de votos de { $name }. Mesas por porcentaje: { $classes }.
    }
# A map of {votes} votes for {name} by turnout and share, in {cells} cells that are not empty. The fullest lies at {turnout_from} to {turnout_to} turnout and {share_from} to {share_to} share, with {most} votes. In the corner above 94% turnout and 94% share there are {corner} votes ({part}).
s-A-map-of-votes-votes-for-name-by-turnout-and-share-in-cells-cells-that = { $votes ->
    [one] Un mapa de { $votes } voto para { $name } según participación y porcentaje, en celdas no vacías ({ $cells }). La celda más llena está entre { $turnout_from } y { $turnout_to } de participación y entre { $share_from } y { $share_to } de porcentaje, con un número de votos de { $most }. En la esquina por encima del 94 % de participación y del 94 % de porcentaje, el número de votos es de { $corner } ({ $part }).
   *[other] Un mapa de { $votes } votos para { $name } según participación y porcentaje, en celdas no vacías ({ $cells }). La celda más llena está entre { $turnout_from } y { $turnout_to } de participación y entre { $share_from } y { $share_to } de porcentaje, con un número de votos de { $most }. En la esquina por encima del 94 % de participación y del 94 % de porcentaje, el número de votos es de { $corner } ({ $part }).
    }
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
# A selection ends at the left of its bar if every vote that can still come ({still} at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.
s-A-selection-ends-at-the-left-of-its-bar-if-every-vote-that-can-still = Una opción termina en el extremo izquierdo de su barra si todos los votos que aún pueden llegar ({ $still } a lo sumo) van a otras, y en el derecho si los recibe todos. Nada que esté fuera de la barra es posible si las actas disponibles son verdaderas y la cota se cumple. La marca es su porcentaje de los votos disponibles: una descripción y no un pronóstico. Que las barras se superpongan no demuestra que el orden pueda cambiar, porque los mismos votos no pueden ir a las dos; si el desenlace es seguro se dice en el informe.
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
# A weight is the share, among the stations that the line marks like this one, that its null does not account for.
s-A-weight-is-the-share-among-the-stations-that-the-line-marks-like-this = Un peso es la proporción, entre las mesas que la línea marca como esta, que su hipótesis nula no explica.
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Un enlace equivocado en la tabla; una misma fotografía en la que se ven dos actas.
# Added up
s-Added-up = Suma
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = En total, contienen { $votes } para las opciones: { $each }.
# All {number} announced counts are exactly a percentage with 1 decimal of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-1-decimal-of = Las { $number } cifras anunciadas son, todas, exactamente un porcentaje con 1 decimal de la suma { $sum }, redondeado a un voto entero.
# All {number} announced counts are exactly a percentage with {decimals} decimals of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-decimals = Las { $number } cifras anunciadas son, todas, exactamente un porcentaje con { $decimals } decimales de la suma { $sum }, redondeado a un voto entero.
# All {number} counts of the whole publication that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-the-whole-publication-that-are-not-zero-are-even = Las { $number } cifras de toda la publicación que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
# All {number} counts of {unit} that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-unit-that-are-not-zero-are-even-numbers-as-if = Las { $number } cifras de { $unit } que no son cero son, todas, números pares, como si cada acta se hubiera contado dos veces.
# All polling stations
s-All-polling-stations = Todas las mesas de votación
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Un porcentaje anunciado no corresponde, con los decimales impresos, al cociente entre la cifra anunciada y la suma anunciada, según ninguno de los redondeos usuales.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Un resultado anunciado dice contabilizar más mesas de las que tiene el marco.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = Y { $number } más, aquí en suma y de forma individual en el informe JSON: { $listed }.
# Announced
s-Announced = Anunciado
# Announced and tabulated
s-Announced-and-tabulated = Anunciado y tabulado
# Announced minus added up, by selection
s-Announced-minus-added-up-by-selection = Anunciado menos sumado, por opción
# Announced: {name}
s-Announced-name = Anunciado: { $name }
# Announced: {name}, {date}
s-Announced-name-date = Anunciado: { $name }, { $date }
# Announced result
s-Announced-result = Resultado anunciado
# Are the published stations like the others?
s-Are-the-published-stations-like-the-others = ¿Se parecen las mesas publicadas a las demás?
# At least 1 of the sheets would have to be false.
s-At-least-1-of-the-sheets-would-have-to-be-false = Al menos 1 de las actas tendría que ser falsa.
# "At least" and "at most": what the stations newly counted hold, whichever they are.
s-At-least-and-at-most-what-the-stations-newly-counted-hold-whichever = «Al menos» y «a lo sumo»: lo que contienen las mesas recién contabilizadas, cualesquiera que sean.
# At least {fewest} of the sheets would have to be false.
s-At-least-fewest-of-the-sheets-would-have-to-be-false = { $fewest ->
    [one] Al menos { $fewest } de las actas tendría que ser falsa.
   *[other] Al menos { $fewest } de las actas tendrían que ser falsas.
    }
# At the present votes the outcome becomes certain once no more than {most} votes can still come: with {voters} of {all} registered voters reported ({share}).
s-At-the-present-votes-the-outcome-becomes-certain-once-no-more-than = { $most ->
    [one] Con los votos actuales, el desenlace pasa a ser seguro en cuanto no pueda llegar más de { $most } voto: con { $voters } de { $all } electores inscritos en mesas ya recibidas ({ $share }).
   *[other] Con los votos actuales, el desenlace pasa a ser seguro en cuanto no puedan llegar más de { $most } votos: con { $voters } de { $all } electores inscritos en mesas ya recibidas ({ $share }).
    }
# Ballots
s-Ballots = Papeletas
# Ballots are {what}.
s-Ballots-are-what = Papeletas: { $what }.
# Bars beside a bell curve: {tables} tables in {centres} centres by how far their votes for {name} lie from their centre's share, in standard deviations of a random split. Further than two lie {beyond} ({share}); a random split puts about 4.6% there.
s-Bars-beside-a-bell-curve-tables-tables-in-centres-centres-by-how-far = { $tables ->
    [one] Barras junto a una curva de campana: { $tables } mesa en centros de votación ({ $centres }) según la distancia entre sus votos para { $name } y el porcentaje de su centro, en desviaciones estándar de un reparto aleatorio. A más de dos desviaciones: { $beyond } ({ $share }); un reparto aleatorio sitúa ahí alrededor del 4,6 %.
   *[other] Barras junto a una curva de campana: { $tables } mesas en centros de votación ({ $centres }) según la distancia entre sus votos para { $name } y el porcentaje de su centro, en desviaciones estándar de un reparto aleatorio. A más de dos desviaciones: { $beyond } ({ $share }); un reparto aleatorio sitúa ahí alrededor del 4,6 %.
    }
# Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. {selections}.
s-Bars-on-a-scale-from-0-to-100-the-final-share-of-each-selection-lies = Barras en una escala de 0 % a 100 %: el porcentaje final de cada opción está entre dos porcentajes. { $selections }.
# Bars: {stations}.
s-Bars-stations = Barras: { $stations }.
# Bars to both sides of zero, of {results}. {panels}.
s-Bars-to-both-sides-of-zero-of-results-panels = Barras a ambos lados del cero, de { $results }. { $panels }.
# Benjamini and Yekutieli
s-Benjamini-and-Yekutieli = Benjamini y Yekutieli
# By "{other}" the lead of {first} over {second} there is {votes} votes larger than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-larger = { $votes ->
    [one] Según «{ $other }», la ventaja de { $first } sobre { $second } en esas mesas es { $votes } voto mayor que según «{ $one }».
   *[other] Según «{ $other }», la ventaja de { $first } sobre { $second } en esas mesas es { $votes } votos mayor que según «{ $one }».
    }
# By "{other}" the lead of {first} over {second} there is {votes} votes smaller than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-smaller = { $votes ->
    [one] Según «{ $other }», la ventaja de { $first } sobre { $second } en esas mesas es { $votes } voto menor que según «{ $one }».
   *[other] Según «{ $other }», la ventaja de { $first } sobre { $second } en esas mesas es { $votes } votos menor que según «{ $one }».
    }
# By share the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-share-the-most-frequent-tenth-is-tenth-with-stations-of-all = { $all ->
    [one] Por porcentaje de votos, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesa, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
   *[other] Por porcentaje de votos, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
    }
# By the sheets in hand {leader} and {next} are level: {decision}.
s-By-the-sheets-in-hand-leader-and-next-are-level-decision = Según las actas disponibles, { $leader } y { $next } están en empate: { $decision }.
# By the sheets in hand {leader} leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-leader-leads-next-by-lead-votes-decision = { $lead ->
    [one] Según las actas disponibles, { $leader } aventaja a { $next } por { $lead } voto: { $decision }.
   *[other] Según las actas disponibles, { $leader } aventaja a { $next } por { $lead } votos: { $decision }.
    }
# By the sheets in hand {leader} stands alone: {decision}.
s-By-the-sheets-in-hand-leader-stands-alone-decision = Según las actas disponibles, { $leader } está en solitario: { $decision }.
# By the sheets in hand the last who would win leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-the-last-who-would-win-leads-next-by-lead-votes = { $lead ->
    [one] Según las actas disponibles, la última opción que resultaría ganadora aventaja a { $next } por { $lead } voto: { $decision }.
   *[other] Según las actas disponibles, la última opción que resultaría ganadora aventaja a { $next } por { $lead } votos: { $decision }.
    }
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = Según estas actas: { $decision }; si estas actas son verdaderas, eso es seguro, sea cual sea el contenido de lo que aún puede llegar ({ $votes }).
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = Según estas actas: { $decision }; nada acota lo que contienen las actas que faltan, por lo que no puede decirse ni que esto sea seguro ni que esté abierto.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = Según estas actas: { $decision }; no falta nada.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = Según estas actas: { $decision }; eso está abierto, pues aún puede haber { $votes } por llegar.
# By turnout the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-turnout-the-most-frequent-tenth-is-tenth-with-stations-of-all = { $all ->
    [one] Por participación, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesa, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
   *[other] Por participación, la décima más frecuente es { $tenth }, con { $stations } de { $all } mesas, y las más próximas a un porcentaje entero son { $whole } ({ $part }).
    }
# By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-1-station-was-newly-counted = { $votes ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizó al menos 1 mesa nueva y, sean cuales sean las recién contabilizadas, contienen al menos { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizó al menos 1 mesa nueva y, sean cuales sean las recién contabilizadas, contienen al menos { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
# By what the two say of themselves at least {stations} stations were newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-stations-stations-were = { $votes ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizaron al menos { $stations } mesas nuevas y, sean cuales sean, contienen al menos { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizaron al menos { $stations } mesas nuevas y, sean cuales sean, contienen al menos { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
# By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-1-station-was-newly-counted = { $votes ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizó a lo sumo 1 mesa nueva y, sea cual sea, contiene a lo sumo { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizó a lo sumo 1 mesa nueva y, sea cual sea, contiene a lo sumo { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
# By what the two say of themselves at most {stations} stations were newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-stations-stations-were-newly = { $votes ->
    [one] Según lo que los dos dicen de sí mismos, se contabilizaron a lo sumo { $stations } mesas nuevas y, sean cuales sean, contienen a lo sumo { $votes } voto para { $name }: hay una discrepancia de { $excess }.
   *[other] Según lo que los dos dicen de sí mismos, se contabilizaron a lo sumo { $stations } mesas nuevas y, sean cuales sean, contienen a lo sumo { $votes } votos para { $name }: hay una discrepancia de { $excess }.
    }
# Contents
s-Contents = Contenido
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Elección { $contest }: { $rule }; ganadores: { $winners }. scrutineer { $version }, semilla «{ $seed }».
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Correcciones entre la publicación de las actas y el anuncio, mesas anuladas, un grupo de opciones contado de otra manera.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = Las cifras terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
# Counts rebuilt from percentages ({decimals}): {some} of {all} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary.
s-Counts-rebuilt-from-percentages-decimals-some-of-all-counts-are = { $some ->
    [one] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $all } cifras es exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias.
   *[other] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $all } cifras son exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias.
    }
# Counts rebuilt from percentages ({decimals}): {some} of {counts} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary, corrected for the number of announced results.
s-Counts-rebuilt-from-percentages-decimals-some-of-counts-counts-are = { $some ->
    [one] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $counts } cifras es exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias, con corrección por el número de resultados anunciados.
   *[other] Cifras reconstruidas a partir de porcentajes ({ $decimals }): { $some } de { $counts } cifras son exactamente un porcentaje redondeado de { $sum }; p = { $p } si las cifras fueran arbitrarias, con corrección por el número de resultados anunciados.
    }
# Counts rebuilt from percentages: not tested ({why}).
s-Counts-rebuilt-from-percentages-not-tested-why = Cifras reconstruidas a partir de porcentajes: sin comprobar ({ $why }).
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Cifras redondeadas por quien las publicó; teclas que se atascan; muchas cifras pequeñas.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Cifras redondeadas o estimadas por quien las publicó; muchas cifras pequeñas; el hábito de un transcriptor en una columna.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Cifras redondeadas o estimadas por quien las publicó; el hábito de un transcriptor.
# Coverage
s-Coverage = Cobertura
# Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:
s-Descriptions-that-mark-it-they-have-no-verdict-clean-elections-have = Descripciones que la marcan: no llevan veredicto, en elecciones limpias también hay mesas así, y no entran en el total:
# Difference
s-Difference = Diferencia
# Each bar is a unit: blue are its polling stations whose sheets are in and count{besides}.
s-Each-bar-is-a-unit-blue-are-its-polling-stations-whose-sheets-are-in = Cada barra es una unidad: en azul, sus mesas de votación cuyas actas se han recibido y cuentan{ $besides }.
# Each cell is two percentage points of turnout wide and two of the share of {name} high; the darker it is, the more votes {name} got at the stations in it, so that large stations weigh more. Stations are added up within cells; none is drawn alone. Many elections show one cloud. A trail towards the upper right, or a spot in the corner where all voted and all for one, is drawn by votes that were added, and just as well by places that vote together: villages, islands, military and hospital stations, minorities who favour one of their own, or rolls that are out of date. Several clouds are drawn by regions that differ. The picture describes, and shows no cause.
s-Each-cell-is-two-percentage-points-of-turnout-wide-and-two-of-the = Cada celda mide dos puntos porcentuales de participación de ancho y dos puntos del porcentaje de votos de { $name } de alto; cuanto más oscura es, más votos obtuvo { $name } en las mesas que contiene, de modo que las mesas grandes pesan más. Las mesas se suman dentro de las celdas; ninguna se representa sola. Muchas elecciones muestran una sola nube. Una estela hacia la parte superior derecha, o una mancha en la esquina donde votaron todos y todos por una misma opción, la dibujan los votos que se añadieron, e igualmente los lugares que votan de forma unánime: pueblos, islas, mesas militares y de hospitales, minorías que favorecen a uno de los suyos o padrones desactualizados. Varias nubes las dibujan las regiones que difieren. El gráfico describe y no muestra ninguna causa.
# Each dot is a polling station; several at one place hide each other, and those with a larger share are drawn later.
s-Each-dot-is-a-polling-station-several-at-one-place-hide-each-other-and = Cada punto es una mesa de votación; varias en un mismo lugar se ocultan entre sí, y las de mayor porcentaje se dibujan después.
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Cada opción se registró por partido y otra vez como suma, o un total se leyó como una opción más.
# Each station once, {number} in all:
s-Each-station-once-number-in-all = Cada mesa una sola vez, { $number } en total:
# Earlier election, the party's share: {published} of the votes in published stations, {others} in the others (d {difference}).
s-Earlier-election-the-party-s-share-published-of-the-votes-in-published = Elección anterior, porcentaje del partido: { $published } de los votos en las mesas publicadas, { $others } en las demás (d { $difference }).
# Elections drawn from the sheets are compared with the whole contest only.
s-Elections-drawn-from-the-sheets-are-compared-with-the-whole-contest = Las elecciones generadas a partir de las actas se comparan solo con la elección completa.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Cada cifra anunciada es exactamente un porcentaje redondeado de la suma, como si las cifras se hubieran calculado a partir de los porcentajes.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Todas las cifras de esta parte de la publicación son números pares, como si todas se hubieran duplicado.
# Every count of this row is exactly the sum of the {all} other rows with votes of the whole file: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-all-other-rows-with = Cada cifra de esta fila es exactamente la suma de las otras { $all } filas con votos de todo el archivo: es su total y no una mesa.
# Every count of this row is exactly the sum of the {others} other rows with votes of {unit}: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-others-other-rows = Cada cifra de esta fila es exactamente la suma de las otras { $others } filas con votos de { $unit }: es su total y no una mesa.
# Every station that should report has a sheet that counts
s-Every-station-that-should-report-has-a-sheet-that-counts = Todas las mesas que deberían enviar datos tienen un acta que cuenta
# Expected
s-Expected = Esperadas
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Electores adicionales admitidos por mesa: { $extra }. Se buscan copias entre las actas con un número de votos de al menos { $votes } para un número de opciones de al menos { $selections }.
# Findings
s-Findings = Hallazgos
# Findings by code
s-Findings-by-code = Hallazgos por código
# Findings: {counts}.
s-Findings-counts = Hallazgos: { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Actas señaladas, que incumplen una regla y aun así cuentan: { $flagged } de { $all }.
# For another outcome at least {fewest} of the sheets in hand would have to be false
s-For-another-outcome-at-least-fewest-of-the-sheets-in-hand-would-have = { $fewest ->
    [one] Para otro desenlace, al menos { $fewest } de las actas disponibles tendría que ser falsa
   *[other] Para otro desenlace, al menos { $fewest } de las actas disponibles tendrían que ser falsas
    }
# For another outcome at least {least} of the sheets in hand would have to be false ({most} would be enough)
s-For-another-outcome-at-least-least-of-the-sheets-in-hand-would-have-to = { $least ->
    [one] Para otro desenlace, al menos { $least } de las actas disponibles tendría que ser falsa (con { $most } bastaría)
   *[other] Para otro desenlace, al menos { $least } de las actas disponibles tendrían que ser falsas (con { $most } bastaría)
    }
# For another outcome at least {number} of the sheets in hand would have to be false (and not even all of them might do)
s-For-another-outcome-at-least-number-of-the-sheets-in-hand-would-have = { $number ->
    [one] Para otro desenlace, al menos { $number } de las actas disponibles tendría que ser falsa (y podría no bastar ni siquiera con todas)
   *[other] Para otro desenlace, al menos { $number } de las actas disponibles tendrían que ser falsas (y podría no bastar ni siquiera con todas)
    }
# For the lead on the sheets in hand to go, with nothing more coming in, at least {fewest} of them would have to be false.
s-For-the-lead-on-the-sheets-in-hand-to-go-with-nothing-more-coming-in = { $fewest ->
    [one] Para que desapareciera la ventaja según las actas disponibles, sin que llegara nada más, al menos { $fewest } de ellas tendría que ser falsa.
   *[other] Para que desapareciera la ventaja según las actas disponibles, sin que llegara nada más, al menos { $fewest } de ellas tendrían que ser falsas.
    }
# For this to be true {stations}, which can hold at most {most} votes, would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-which-can-hold-at-most-most-votes-would = { $votes ->
    [one] Para que esto sea verdadero, en { $stations }, con capacidad para { $most } votos a lo sumo, tendría que haber { $votes } voto: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
   *[other] Para que esto sea verdadero, en { $stations }, con capacidad para { $most } votos a lo sumo, tendría que haber { $votes } votos: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
    }
# For this to be true {stations} would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-would-have-to-hold-votes-votes-a-turnout = { $votes ->
    [one] Para que esto sea verdadero, en { $stations } tendría que haber { $votes } voto: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
   *[other] Para que esto sea verdadero, en { $stations } tendría que haber { $votes } votos: una participación de { $needed } como mínimo, frente a { $in_hand } en las mesas con acta disponible. Nada hace que eso sea imposible.
    }
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Hallazgos: { $counts }; cada uno con su lugar y con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida.
# From "{from}" to "{to}" at least {stations} stations were newly counted, and no vote was.
s-From-from-to-to-at-least-stations-stations-were-newly-counted-and-no = { $stations ->
    [one] De «{ $from }» a «{ $to }» se contabilizó al menos { $stations } mesa nueva y ningún voto nuevo.
   *[other] De «{ $from }» a «{ $to }» se contabilizaron al menos { $stations } mesas nuevas y ningún voto nuevo.
    }
# From "{from}" to "{to}" the counted stations fall, by at least {difference}.
s-From-from-to-to-the-counted-stations-fall-by-at-least-difference = De «{ $from }» a «{ $to }», las mesas contabilizadas disminuyen, en al menos { $difference }.
# From "{from}" to "{to}" the votes rise by {votes}, and no station was newly counted.
s-From-from-to-to-the-votes-rise-by-votes-and-no-station-was-newly = De «{ $from }» a «{ $to }», los votos aumentan en { $votes }, y no se contabilizó ninguna mesa nueva.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = De un boletín de una serie al siguiente, una opción gana más votos de los que pueden contener las mesas recién contabilizadas, o menos de los que deben contener: los dos boletines y las actas publicadas no pueden ser todos verdaderos.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = De un boletín de una serie al siguiente, los votos aumentan y las mesas contabilizadas no, o las mesas aumentan y los votos no.
# From one bulletin to the next
s-From-one-bulletin-to-the-next = De un boletín al siguiente
# Geary's C
s-Geary-s-C = C de Geary
# Get the files above from their sources, and hold them against their SHA-256.
s-Get-the-files-above-from-their-sources-and-hold-them-against-their-SHA = Obtenga de sus fuentes los archivos indicados arriba y cotéjelos con su SHA-256.
# Held against Benford's law, the second digits of {selections} have a p of {significance} or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.
s-Held-against-Benford-s-law-the-second-digits-of-selections-have-a-p-of = Cotejados con la ley de Benford, los segundos dígitos de { $selections } tienen un p de { $significance } o menos. Esa ley no es una hipótesis nula para mesas de tamaños planificados y rechaza elecciones limpias; frente a cifras generadas de nuevo a partir de las propias papeletas de cada mesa, no son llamativos.
# Holm
s-Holm = Holm
# How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only.
s-How-many-polling-stations-a-unit-should-have-is-not-known-so-its-bar = No se sabe cuántas mesas de votación debería tener una unidad, por lo que su barra muestra solo cuántas se han recibido, y su longitud es relativa a la unidad que más tiene; el gris se usa solo para el conjunto.
# How many polling stations lie nearest to each tenth of a percent, above by turnout, below by the share of {name}; whole percents are marked. Marks that stand above the line around them again and again, most of all at round ones, are what made-up results would draw. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every one is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. Whether there are more than that is tested beside this picture, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents.
s-How-many-polling-stations-lie-nearest-to-each-tenth-of-a-percent-above = Cuántas mesas de votación están más próximas a cada décima de punto porcentual, arriba por participación, abajo por el porcentaje de votos de { $name }; los porcentajes enteros están marcados. Marcas que sobresalen una y otra vez de la línea que las rodea, sobre todo en los valores redondos, son lo que dibujarían resultados inventados. Las mesas pequeñas también las dibujan: con 20 papeletas todo porcentaje es múltiplo de 5 %, con 100 todos son enteros, y las fracciones simples (1/2, 2/3, 3/4) son frecuentes dondequiera que los números son pequeños. Un único pico en 100 % puede corresponder a barcos, hospitales y padrones elaborados el mismo día. Si hay más de lo que eso explica se comprueba aparte de este gráfico, con el tamaño de cada mesa. Las mesas se cuentan dentro de cada décima; la tabla las suma por porcentajes enteros.
# How many stations have no sheet is not known
s-How-many-stations-have-no-sheet-is-not-known = No se sabe cuántas mesas no tienen acta
# How much is in
s-How-much-is-in = Cuánto se ha recibido
# How much is in, by unit
s-How-much-is-in-by-unit = Cuánto se ha recibido, por unidad
# How often each digit stands last in the votes for {name}, at stations with {least} or more. Numbers that people make up favour some digits; counted ones of this size end in each about equally often. The grey band is the exact binomial one at one in ten: one digit lies in it in 99% of such elections, so that with ten digits about one honest picture in ten has a bar outside. Counts that lie close together, a selection whose counts often are about the bound, rounding by whoever copied the sheets, and tables of one size are innocent reasons for uneven digits.
s-How-often-each-digit-stands-last-in-the-votes-for-name-at-stations = Con qué frecuencia cada dígito es el último en los votos para { $name }, en las mesas con { $least } o más. Los números que la gente inventa favorecen algunos dígitos; los contados, si son de este tamaño, terminan en cada uno con una frecuencia parecida. La banda gris es la binomial exacta para uno entre diez: un dígito dado queda dentro de ella en el 99 % de tales elecciones, de modo que, con diez dígitos, aproximadamente uno de cada diez gráficos de elecciones limpias tiene una barra fuera. Cifras muy próximas entre sí, una opción cuyas cifras rondan a menudo el límite, el redondeo hecho por quien copió las actas y mesas de un mismo tamaño son razones inocentes de que los dígitos no sean uniformes.
# How to come to the same report
s-How-to-come-to-the-same-report = Cómo llegar al mismo informe
# How to re-derive this
s-How-to-re-derive-this = Cómo reproducir este informe
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSIBLE
# INCOMPLETE
s-INCOMPLETE = INCOMPLETO
# INCONSISTENT
s-INCONSISTENT = INCONGRUENTE
# If all votes that can come are for one selection
s-If-all-votes-that-can-come-are-for-one-selection = Si todos los votos que pueden llegar son para una sola opción
# If drawn by lot
s-If-drawn-by-lot = Si el reparto fuera por sorteo
# If every one of those votes were for {rival}, it would draw level with {leader}.
s-If-every-one-of-those-votes-were-for-rival-it-would-draw-level-with = Si todos y cada uno de esos votos fueran para { $rival }, igualaría a { $leader }.
# If every one of those votes were for {rival}, it would lead {leader} by {lead}.
s-If-every-one-of-those-votes-were-for-rival-it-would-lead-leader-by = Si todos y cada uno de esos votos fueran para { $rival }, aventajaría a { $leader } por { $lead }.
# If every one of those votes were for {rival}, {leader} would still lead, by {lead}.
s-If-every-one-of-those-votes-were-for-rival-leader-would-still-lead-by = Si todos y cada uno de esos votos fueran para { $rival }, { $leader } seguiría con ventaja, por { $lead }.
# If it counts {stations} of the {expected} polling stations
s-If-it-counts-stations-of-the-expected-polling-stations = Si contabiliza { $stations } de las { $expected } mesas de votación
# If "{share}" counts polling stations, of the {expected} that there are
s-If-share-counts-polling-stations-of-the-expected-that-there-are = Si «{ $share }» se refiere a mesas de votación, de las { $expected } que hay
# If tenths were equally frequent, a tenth of the stations would be nearest to whole percents.
s-If-tenths-were-equally-frequent-a-tenth-of-the-stations-would-be = Si las décimas fueran igualmente frecuentes, la décima parte de las mesas estaría más próxima a porcentajes enteros.
# If the last digits of counts were arbitrary this would happen with probability {p} (corrected for the number of announced results); that is not the probability that the result is right or wrong.
s-If-the-last-digits-of-counts-were-arbitrary-this-would-happen-with = Si los dígitos finales de las cifras fueran arbitrarios, esto ocurriría con probabilidad { $p } (corregida por el número de resultados anunciados); esa no es la probabilidad de que el resultado sea correcto o incorrecto.
# If the ratio of {name} to all other ballots were the same at every turnout, how many votes would {name} have beyond that? It depends on the turnout whose ratio is taken for the usual one, and every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen, and a line that crosses zero or falls steeply, are not the same statement. A large number is no number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.
s-If-the-ratio-of-name-to-all-other-ballots-were-the-same-at-every = Si la proporción entre { $name } y todas las demás papeletas fuera la misma en cada nivel de participación, ¿cuántos votos tendría { $name } más allá de ella? Depende de la participación cuya proporción se tome como habitual, y se muestran todas las plausibles. El punto es la que toma el método publicado. Una línea que está lejos de cero, se elija lo que se elija, y una línea que cruza el cero o cae abruptamente no son la misma afirmación. Un número grande no es un número de votos que se hayan añadido: también en elecciones limpias, los lugares con alta participación prefieren a menudo a otra opción (17 % de los votos de un candidato en Polonia en 2025). Las mesas se suman por porcentajes enteros de participación.
# If the sheets in hand are true, the outcome is certain: it is the same whatever the missing ones hold.
s-If-the-sheets-in-hand-are-true-the-outcome-is-certain-it-is-the-same = Si las actas disponibles son verdaderas, el desenlace es seguro: es el mismo sea cual sea el contenido de las que faltan.
# If turnout in the missing stations is bounded
s-If-turnout-in-the-missing-stations-is-bounded = Si se acota la participación en las mesas que faltan
# In {elections} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, the rule was met {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-elections-elections-drawn-from-these-sheets-own-turnout-shares-and = { $elections ->
    [one] En { $elections } elección generada a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que se cumplió la regla fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y esa elección no puede dar por limpias las actas.
   *[other] En { $elections } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que se cumplió la regla fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y ninguna de ellas puede dar por limpias las actas.
    }
# In {judged} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, p was as small {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-judged-elections-drawn-from-these-sheets-own-turnout-shares-and = { $judged ->
    [one] En { $judged } elección generada a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que p fue igual de pequeño fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y esa elección no puede dar por limpias las actas.
   *[other] En { $judged } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas mismas actas, y por tanto de lo que se haya hecho con ellas, sea lo que sea, el número de veces que p fue igual de pequeño fue { $times }. Un número tan reducido no puede mostrar ningún p inferior a { $least }, y ninguna de ellas puede dar por limpias las actas.
    }
# In short
s-In-short = En resumen
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = No puede ser verdadero a la vez que estas actas.
# It says that it counts {stations} stations, and there are {expected}.
s-It-says-that-it-counts-stations-stations-and-there-are-expected = { $stations ->
    [one] Dice que contabiliza { $stations } mesa, y hay { $expected }.
   *[other] Dice que contabiliza { $stations } mesas, y hay { $expected }.
    }
# It speaks of about {votes} votes, which is no count of false ones.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones = { $votes ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos.
    }
# It speaks of about {votes} votes, which is no count of false ones: fewer than the lead, but enough if they were moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-fewer = { $votes ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: menos que la ventaja, pero suficiente si se hubiera trasladado de una opción a la otra: la ventaja es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: menos que la ventaja, pero suficientes si se hubieran trasladado de una opción a la otra: la ventaja es { $lead }.
    }
# It speaks of about {votes} votes, which is no count of false ones: not fewer than the lead of {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-not = { $votes ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: no menos que la ventaja, que es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: no menos que la ventaja, que es { $lead }.
    }
# It speaks of about {votes} votes, which is no count of false ones: too few to change the outcome even if moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-too-few = { $votes ->
    [one] Se refiere a alrededor de { $votes } voto, lo que no es un conteo de votos falsos: demasiado poco para cambiar el desenlace, aun trasladado de una opción a la otra: la ventaja es { $lead }.
   *[other] Se refiere a alrededor de { $votes } votos, lo que no es un conteo de votos falsos: demasiado pocos para cambiar el desenlace, aun trasladados de una opción a la otra: la ventaja es { $lead }.
    }
# Kendall's correlation
s-Kendall-s-correlation = Correlación de Kendall
# Largest final share
s-Largest-final-share = Mayor porcentaje final
# Last digit
s-Last-digit = Dígito final
# Last digits of the votes: {name}
s-Last-digits-of-the-votes-name = Dígitos finales de los votos: { $name }
# Latitude {south}° to {north}°, longitude {west}° to {east}°
s-Latitude-south-to-north-longitude-west-to-east = Latitud de { $south }° a { $north }°, longitud de { $west }° a { $east }°
# Least final share
s-Least-final-share = Menor porcentaje final
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Balance de filas: leídas ({ $rows }) = utilizadas ({ $used }) + en cuarentena ({ $quarantined }) + excluidas ({ $excluded }).
# Lines by check and verdict
s-Lines-by-check-and-verdict = Líneas por prueba y veredicto
# Lines: {unusual} unusual ({by_rule} of them by a rule), {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-by-rule-of-them-by-a-rule-unremarkable = Líneas: inusuales, { $unusual } (según una regla, { $by_rule } de ellas); no llamativas, { $unremarkable }; descritas sin veredicto, { $described }; no aplicables, { $refused }, lo que no equivale a una aprobación.
# Lines: {unusual} unusual, {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-unremarkable-unremarkable-described-described = Líneas: inusuales, { $unusual }; no llamativas, { $unremarkable }; descritas sin veredicto, { $described }; no aplicables, { $refused }, lo que no equivale a una aprobación.
# Looks the same:
s-Looks-the-same = Tiene el mismo aspecto:
# Looks the same: {explanation}
s-Looks-the-same-explanation = Tiene el mismo aspecto: { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Elaborado con scrutineer { $version }. Un hallazgo indica dónde mirar y no es un veredicto sobre nadie.
# Missing from {missing} of the sheets ({why}): the {name} are summed over {some} of {all} stations.
s-Missing-from-missing-of-the-sheets-why-the-name-are-summed-over-some = { $all ->
    [one] Dato ausente en { $missing } de las actas ({ $why }): la suma de { $name } corresponde a { $some } de { $all } mesa.
   *[other] Dato ausente en { $missing } de las actas ({ $why }): la suma de { $name } corresponde a { $some } de { $all } mesas.
    }
# Moran's I
s-Moran-s-I = I de Moran
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
# Most are of {unit}: {stations}.
s-Most-are-of-unit-stations = La mayor cantidad es la de { $unit }: { $stations }.
# No announced count is outside; that some choice of stations fits all of them at once is not shown by this.
s-No-announced-count-is-outside-that-some-choice-of-stations-fits-all-of = Ninguna cifra anunciada queda fuera; esto no demuestra que algún conjunto de mesas sea compatible con todas a la vez.
# No digit is outside of that.
s-No-digit-is-outside-of-that = Ningún dígito queda fuera de ese intervalo.
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = No se anunció ningún resultado con cifras con las que se pudieran cotejar las actas.
# No statistical check was asked for.
s-No-statistical-check-was-asked-for = No se solicitó ninguna prueba estadística.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = No se solicitó ninguna prueba estadística, lo que no equivale a una aprobación.
# No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`.
s-No-statistical-check-was-asked-for-which-is-no-pass-anomaly-in-the = No se solicitó ninguna prueba estadística, lo que no equivale a una aprobación: [anomaly] en el plan las solicita, y también el comando `anomalies`.
# No unusual line points at it.
s-No-unusual-line-points-at-it = Ninguna línea inusual apunta a ella.
# Nobody says which stations it counts. "{share}" may be rounded or cut off: of {expected} it is from {from} to {to} stations, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-it-counts-share-may-be-rounded-or-cut-off = Nadie dice qué mesas contabiliza. «{ $share }» puede estar redondeado o truncado: de { $expected }, equivale a entre { $from } y { $to } mesas, por lo que incluye al menos { $least } de las { $published } actas publicadas. Sean cuales sean, contienen:
# Nobody says which {stations} of {expected} stations it counts, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-of-expected-stations-it-counts-so-at-least = Nadie dice cuáles son las { $stations } de { $expected } mesas que contabiliza, por lo que incluye al menos { $least } de las { $published } actas publicadas. Sean cuales sean, contienen:
# None.
s-None = Ninguno.
# None of the {drawn} elections drawn from these sheets' turnout, shares and differences could be asked.
s-None-of-the-drawn-elections-drawn-from-these-sheets-turnout-shares-and = { $drawn ->
    [one] A la { $drawn } elección generada a partir de la participación, los porcentajes y las diferencias de estas actas no se le pudo aplicar la prueba.
   *[other] A ninguna de las { $drawn } elecciones generadas a partir de la participación, los porcentajes y las diferencias de estas actas se le pudo aplicar la prueba.
    }
# None of the {judged} lines that are judged is unusual. The others have no verdict.
s-None-of-the-judged-lines-that-are-judged-is-unusual-The-others-have-no = { $judged ->
    [one] La { $judged } línea que se juzga no es inusual. Las demás no tienen veredicto.
   *[other] Ninguna de las { $judged } líneas que se juzgan es inusual. Las demás no tienen veredicto.
    }
# Not asked for: {checks}.
s-Not-asked-for-checks = No solicitadas: { $checks }.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Sin comprobar, lo que no equivale a una aprobación: { $rules }.
# Not compared, since only one of them has it: {names}.
s-Not-compared-since-only-one-of-them-has-it-names = No se coteja, pues solo una de las dos fuentes lo tiene: { $names }.
# Not even all of the sheets being false would do.
s-Not-even-all-of-the-sheets-being-false-would-do = No bastaría ni siquiera con que todas las actas fueran falsas.
# Not held against what the missing stations can hold, which is no pass: {why}. A difference alone is then no contradiction.
s-Not-held-against-what-the-missing-stations-can-hold-which-is-no-pass = No se cotejó con lo que pueden contener las mesas que faltan, lo que no equivale a una aprobación: { $why }. Una diferencia por sí sola no es entonces una contradicción.
# Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:
s-Not-unusual-lines-that-mark-it-and-that-have-no-more-such-stations-in = No inusuales: líneas que la marcan y que no tienen en total más mesas así de las que el azar hace probable, de modo que no dicen nada de esta y no entran en el total:
# Nothing can be said: no sheet counts, or the contest's rule does not fit its winners.
s-Nothing-can-be-said-no-sheet-counts-or-the-contest-s-rule-does-not-fit = No puede decirse nada: ningún acta cuenta, o la regla de la elección no concuerda con sus ganadores.
# Nothing is missing, so the outcome is what the sheets in hand decide.
s-Nothing-is-missing-so-the-outcome-is-what-the-sheets-in-hand-decide = No falta nada, por lo que el desenlace es el que deciden las actas disponibles.
# Of a result with many selections the largest differences are drawn.
s-Of-a-result-with-many-selections-the-largest-differences-are-drawn = De un resultado con muchas opciones se representan las diferencias mayores.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] De { $all } resultados anunciados, { $some } no puede ser verdadero a la vez que estas actas.
   *[other] De { $all } resultados anunciados, { $some } no pueden ser verdaderos a la vez que estas actas.
    }
# Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings.
s-Of-the-whole-contest-the-smallest-adjusted-p-value-or-where-the-check = De toda la elección: el menor valor p ajustado o, si la prueba no tiene ninguno para ella, la línea con más votos en juego, o la de la opción en cabeza. Las pruebas sin código describen y no dan hallazgos.
# On the {stations} stations that both have the two agree in everything that was compared.
s-On-the-stations-stations-that-both-have-the-two-agree-in-everything = { $stations ->
    [one] En la { $stations } mesa que ambas fuentes tienen, las dos coinciden en todo lo que se cotejó.
   *[other] En las { $stations } mesas que ambas fuentes tienen, las dos coinciden en todo lo que se cotejó.
    }
# One more cell of the row could not be used.
s-One-more-cell-of-the-row-could-not-be-used = No se pudo utilizar otra celda más de la fila.
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Desenlace: { $decision }; si las actas disponibles son verdaderas, es seguro, sea cual sea el contenido de las que faltan.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Desenlace: { $decision }; nada acota lo que contienen las actas que faltan.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Desenlace: { $decision }; abierto, las actas que faltan podrían cambiarlo.
# Outside of that: {digits}.
s-Outside-of-that-digits = Fuera de ese intervalo: { $digits }.
# P-values corrected together: {tests} of the whole contest ({correction}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction = Valores p corregidos en conjunto: { $tests } de toda la elección ({ $correction }); inusuales si son de { $significance } o menos.
# P-values corrected together: {tests} of the whole contest ({correction}), {of_regions} of regions ({for_regions}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction-of = Valores p corregidos en conjunto: { $tests } de toda la elección ({ $correction }), { $of_regions } de regiones ({ $for_regions }); inusuales si son de { $significance } o menos.
# Pearson's correlation of turnout and share
s-Pearson-s-correlation-of-turnout-and-share = Correlación de Pearson entre participación y porcentaje
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = Los porcentajes, redondeados a enteros, terminan en 0 o 5 con más frecuencia, o con menos, de la que los tamaños de las propias mesas hacen probable.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Lugares que envían tarde sus datos porque están lejos, son grandes o se cuentan en otro sitio; votos por correo contados al final.
# Poisson with the mean and dispersion of the draws, times the classes and looks
s-Poisson-with-the-mean-and-dispersion-of-the-draws-times-the-classes = Poisson con la media y la dispersión de las extracciones, multiplicada por el número de clases y de miradas
# Polling stations
s-Polling-stations = Mesas de votación
# Polling stations in
s-Polling-stations-in = Mesas de votación recibidas
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Papeletas de voto postal o anticipado que entregó otro organismo; un conteo de papeletas en lugar de sobres.
# Published and other stations, by region
s-Published-and-other-stations-by-region = Mesas publicadas y demás mesas, por región
# Published and other stations, by size
s-Published-and-other-stations-by-size = Mesas publicadas y demás mesas, por tamaño
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Regiones o pueblos que votan más y de otro modo; una campaña que moviliza a uno de los lados. La estimación no es un conteo de votos falsos.
# Registered in {register}{roll}; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.
s-Registered-in-register-roll-no-sheet-of-it-could-be-read-from-the = Figura en { $register }{ $roll }; no se pudo leer en los archivos ninguna acta suya, por lo que ninguna prueba puede decir nada de ella. Eso no equivale a una aprobación.
# Registered in {register}{roll}; none of its sheets counts. That is no pass.
s-Registered-in-register-roll-none-of-its-sheets-counts-That-is-no-pass = Figura en { $register }{ $roll }; ninguna de sus actas cuenta. Eso no equivale a una aprobación.
# Registered voters: {published} on average in published stations, {others} in the others (d {difference}).
s-Registered-voters-published-on-average-in-published-stations-others-in = Electores inscritos: { $published } en promedio en las mesas publicadas, { $others } en las demás (d { $difference }).
# Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).
s-Results-computed-back-from-rounded-percentages-many-tiny-stations = Resultados recalculados a partir de porcentajes redondeados; muchas mesas diminutas, cuyos porcentajes de votos son fracciones simples; una mezcla que se ajusta a la parte central y no a las colas (el ajuste se indica).
# Results computed back from rounded percentages; stations of round sizes.
s-Results-computed-back-from-rounded-percentages-stations-of-round-sizes = Resultados recalculados a partir de porcentajes redondeados; mesas de tamaños redondos.
# Results published at several levels in one table.
s-Results-published-at-several-levels-in-one-table = Resultados publicados en varios niveles en una misma tabla.
# Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).
s-Results-that-the-publisher-computed-back-from-rounded-percentages = Resultados que quien los publicó recalculó a partir de porcentajes redondeados; mesas especiales en las que todos votan de la misma manera (las que superan el 99 % no se incluyen).
# Rules: {identical}; {conflicting}; totals rows, parent rows and rows without a station never count; {flagged}.
s-Rules-identical-conflicting-totals-rows-parent-rows-and-rows-without-a = Reglas: { $identical }; { $conflicting }; las filas de totales, las de unidades superiores y las que no indican mesa nunca cuentan; { $flagged }.
# Run it with scrutineer {version}. The same inputs give the same bytes, on any machine and any number of threads.
s-Run-it-with-scrutineer-version-The-same-inputs-give-the-same-bytes-on = Ejecútelo con scrutineer { $version }. Las mismas entradas producen los mismos bytes, en cualquier máquina y con cualquier número de hilos.
# SHA-256
s-SHA-256 = SHA-256
# Scope: {scope}; it does not say how many stations it counts.
s-Scope-scope-it-does-not-say-how-many-stations-it-counts = Ámbito: { $scope }; no dice cuántas mesas contabiliza.
# Scope: {scope}; it says it counts {stations}.
s-Scope-scope-it-says-it-counts-stations = Ámbito: { $scope }; dice que contabiliza { $stations }.
# Selection
s-Selection = Opción
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Hay opciones con votos, y la cifra de votos válidos del acta es cero o falta.
# Share
s-Share = Porcentaje
# Share among the stations up to each turnout: {name}
s-Share-among-the-stations-up-to-each-turnout-name = Porcentaje de votos en las mesas hasta cada nivel de participación: { $name }
# Share in hand
s-Share-in-hand = Porcentaje de los votos disponibles
# Share of a station
s-Share-of-a-station = Porcentaje en una mesa
# Share of ballots
s-Share-of-ballots = Porcentaje de las papeletas
# Share of {name}: votes of ballots
s-Share-of-name-votes-of-ballots = Porcentaje de { $name }: votos entre papeletas
# Share of the ballots:
s-Share-of-the-ballots = Porcentaje de las papeletas:
# Share {range}
s-Share-range = Porcentaje { $range }
# Share: votes of ballots
s-Share-votes-of-ballots = Porcentaje: votos entre papeletas
# Shares in which each selection can end
s-Shares-in-which-each-selection-can-end = Porcentajes en que puede terminar cada opción
# Shares needed in the stations without a sheet
s-Shares-needed-in-the-stations-without-a-sheet = Porcentajes necesarios en las mesas sin acta
# Shares of {votes} votes: those in hand, and all that can still come.
s-Shares-of-votes-votes-those-in-hand-and-all-that-can-still-come = { $votes ->
    [one] Porcentajes de { $votes } voto: los disponibles y todos los que aún pueden llegar.
   *[other] Porcentajes de { $votes } votos: los disponibles y todos los que aún pueden llegar.
    }
# Sheets added up
s-Sheets-added-up = Actas sumadas
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
s-Small-stations-collide-by-chance-one-sheet-copied-under-two-keys-by = Mesas pequeñas que coinciden por azar; un acta copiada bajo dos claves por quien la publicó. Entre 239 110 actas de seis elecciones reales ocurrió con dos pares (docs/calibration.md).
# Small stations collide; one sheet published under two keys; counts of joined stations split evenly.
s-Small-stations-collide-one-sheet-published-under-two-keys-counts-of = Mesas pequeñas que coinciden; un acta publicada bajo dos claves; cifras de mesas reunidas que se repartieron a partes iguales.
# Some last digits of the counts are more frequent, and others less, than chance makes them.
s-Some-last-digits-of-the-counts-are-more-frequent-and-others-less-than = Algunos dígitos finales de las cifras son más frecuentes, y otros menos, de lo que cabe esperar por azar.
# Some sheets lack this count, so its sum covers fewer sheets than the others.
s-Some-sheets-lack-this-count-so-its-sum-covers-fewer-sheets-than-the = En algunas actas falta este dato, por lo que su suma abarca menos actas que las otras sumas.
# Some sheets lack votes of a selection: the shares are of the votes that are there.
s-Some-sheets-lack-votes-of-a-selection-the-shares-are-of-the-votes-that = En algunas actas faltan los votos de alguna opción: los porcentajes se calculan sobre los votos que constan.
# Sources
s-Sources = Fuentes
# Spearman's correlation
s-Spearman-s-correlation = Correlación de Spearman
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = Las mesas especiales (hospitales, viajeros, militares) a menudo no tienen padrón propio.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = Las hojas de cálculo se publican a menudo con sus totales.
# Standard deviations
s-Standard-deviations = Desviaciones estándar
# Standard deviations from the share of the centre
s-Standard-deviations-from-the-share-of-the-centre = Desviaciones estándar respecto del porcentaje del centro
# Station {key} is not in "{source}".
s-Station-key-is-not-in-source = La mesa { $key } no está en «{ $source }».
# Stations
s-Stations = Mesas
# Stations are put in the order of their turnout. At each turnout the blue line is the share of {name} among the ballots of all stations with no more than that, the grey line how many of all ballots those are; the far left rests on few ballots. A line that rises steadily to the right says that {name} did better where more people voted. Votes that were added draw that, and so do honest elections: town and country, age, and how strongly each side's places took part differ in turnout and in preference together. The line describes, and shows no cause.
s-Stations-are-put-in-the-order-of-their-turnout-At-each-turnout-the = Las mesas se ordenan según su participación. En cada nivel de participación, la línea azul es el porcentaje de { $name } entre las papeletas de todas las mesas que no lo superan, y la línea gris, qué parte de todas las papeletas son; el extremo izquierdo se apoya en pocas papeletas. Una línea que sube de forma constante hacia la derecha dice que { $name } obtuvo mejores resultados donde votó más gente. Los votos que se añadieron dibujan eso, y también las elecciones limpias: ciudad y campo, edad y la intensidad con que participaron los lugares de cada lado difieren a la vez en participación y en preferencia. La línea describe y no muestra ninguna causa.
# Stations by share
s-Stations-by-share = Mesas por porcentaje
# Stations by turnout
s-Stations-by-turnout = Mesas por participación
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Hay mesas que tienen los mismos resultados con más frecuencia de la que el azar hace probable.
# Stations in, by {level}
s-Stations-in-by-level = Mesas recibidas, por { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Mesas de un tamaño planificado; una norma que divide o une mesas al llegar a un número redondo de electores.
# Stations of each two sources
s-Stations-of-each-two-sources = Mesas de cada par de fuentes
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Hay datos de mesas que no figuran en el registro.
# Stations that differ
s-Stations-that-differ = Mesas que difieren
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Hay mesas que deberían enviar datos y no tienen ningún acta que cuente.
# Student, as many degrees of freedom as placebos
s-Student-as-many-degrees-of-freedom-as-placebos = t de Student, con tantos grados de libertad como placebos
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Sumas de las actas que cuentan
# Tables
s-Tables = Mesas
# Tables beside the other tables of their centre: {name}
s-Tables-beside-the-other-tables-of-their-centre-name = Las mesas frente a las demás mesas de su centro: { $name }
# Take the plan of this audit, whose seed is empty.
s-Take-the-plan-of-this-audit-whose-seed-is-empty = Tome el plan de esta auditoría, cuya semilla está vacía.
# Take the plan of this audit, whose seed is “{seed}”.
s-Take-the-plan-of-this-audit-whose-seed-is-seed = Tome el plan de esta auditoría, cuya semilla es «{ $seed }».
# Taken off station by station, each rounded down.
s-Taken-off-station-by-station-each-rounded-down = Se descuenta mesa por mesa, con redondeo hacia abajo en cada una.
# Ten bars: how often each digit stands last in the votes for {name} at {stations} stations. {counts}. If digits are even, 99% of such counts of one digit lie between {low} and {high}.
s-Ten-bars-how-often-each-digit-stands-last-in-the-votes-for-name-at = { $stations ->
    [one] Diez barras: con qué frecuencia cada dígito es el último en los votos para { $name } en { $stations } mesa. { $counts }. Si los dígitos son uniformes, el 99 % de tales recuentos de un dígito está entre { $low } y { $high }.
   *[other] Diez barras: con qué frecuencia cada dígito es el último en los votos para { $name } en { $stations } mesas. { $counts }. Si los dígitos son uniformes, el 99 % de tales recuentos de un dígito está entre { $low } y { $high }.
    }
# Tenths added up
s-Tenths-added-up = Décimas sumadas
# That is {fewer} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted {stations} stations or more.
s-That-is-fewer-fewer-than-announced-The-announcement-its-own-count-of = { $stations ->
    [one] Eso es { $fewer } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos; podrían serlo si contabilizara { $stations } mesa o más.
   *[other] Eso es { $fewer } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos; podrían serlo si contabilizara { $stations } mesas o más.
    }
# That is {missing} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.
s-That-is-missing-fewer-than-announced-The-announcement-its-own-count-of = Eso es { $missing } menos que lo anunciado. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos.
# That is {more} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than {stations} stations they could be, and otherwise at least {sheets} of the sheets would have to be false.
s-That-is-more-more-than-announced-whichever-stations-were-counted-The = Eso es { $more } más que lo anunciado, sean cuales sean las mesas contabilizadas. El anuncio, el número de mesas que él mismo indica y las actas publicadas no pueden ser todos verdaderos: si no contabilizara más mesas que { $stations }, podrían serlo; de lo contrario, el número de actas necesariamente falsas sería de al menos { $sheets }.
# The announced counts, the announced number of stations and the published sheets cannot all be true.
s-The-announced-counts-the-announced-number-of-stations-and-the = Las cifras anunciadas, el número de mesas anunciado y las actas publicadas no pueden ser todos verdaderos.
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = Los porcentajes anunciados no suman 100 dentro de su redondeo.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = El resultado anunciado difiere de la suma de las actas aunque en ambos lados están todas las mesas.
# The announced result needs {needed} votes more than the sheets in hand hold, and at most {still} can still come ({assumption}): {excess} too many.
s-The-announced-result-needs-needed-votes-more-than-the-sheets-in-hand = El resultado anunciado requiere { $needed } votos más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still } ({ $assumption }): { $excess } de más.
# The announced result needs {votes} votes more than the sheets in hand hold, and at most {still} can still come: {excess} too many.
s-The-announced-result-needs-votes-votes-more-than-the-sheets-in-hand = { $votes ->
    [one] El resultado anunciado requiere { $votes } voto más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still }: { $excess } de más.
   *[other] El resultado anunciado requiere { $votes } votos más de los que contienen las actas disponibles, y aún pueden llegar a lo sumo { $still }: { $excess } de más.
    }
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = La suma de los resultados anunciados de todas las unidades de un nivel no coincide con el total que anunció la misma fuente.
# The announced selections have {sum} votes together, and the announced valid votes are {valid}.
s-The-announced-selections-have-sum-votes-together-and-the-announced = Las opciones anunciadas tienen en conjunto { $sum } votos, y los votos válidos anunciados son { $valid }.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = La suma de los votos anunciados de todas las opciones no coincide con los votos válidos anunciados.
# The announcement and these sheets cannot both be true.
s-The-announcement-and-these-sheets-cannot-both-be-true = El anuncio y estas actas no pueden ser verdaderos a la vez.
# The announcement and these sheets cannot both be true; at least 1 sheet would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-1-sheet = El anuncio y estas actas no pueden ser verdaderos a la vez; al menos 1 acta tendría que ser falsa.
# The announcement and these sheets cannot both be true; at least {fewest} sheets would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-fewest = El anuncio y estas actas no pueden ser verdaderos a la vez; al menos { $fewest } actas tendrían que ser falsas.
# The announcement and these sheets cannot both be true; not even if all of them were false.
s-The-announcement-and-these-sheets-cannot-both-be-true-not-even-if-all = El anuncio y estas actas no pueden ser verdaderos a la vez; ni siquiera si todas ellas fueran falsas.
# The check of last digits was not applicable.
s-The-check-of-last-digits-was-not-applicable = La prueba de dígitos finales no era aplicable.
# The check of last digits was not asked for.
s-The-check-of-last-digits-was-not-asked-for = La prueba de dígitos finales no se solicitó.
# The check of last digits, which holds them against redrawn counts of the same stations, small ones included, {verdict}.
s-The-check-of-last-digits-which-holds-them-against-redrawn-counts-of = La prueba de dígitos finales, que los coteja con cifras generadas de nuevo para las mismas mesas, incluidas las pequeñas, { $verdict }.
# The colour is the share of {name} among the ballots. Coordinates are drawn as published, without borders; a dot far from all others is most often a slip in its coordinates. Neighbours usually vote alike; regions, towns and the homes of candidates show as patches, and a patch is no sign of anything else.
s-The-colour-is-the-share-of-name-among-the-ballots-Coordinates-are = El color es el porcentaje de { $name } entre las papeletas. Las coordenadas se representan tal como se publicaron, sin fronteras; un punto alejado de todos los demás es casi siempre un error en sus coordenadas. Los vecinos suelen votar de forma parecida; las regiones, las ciudades y los lugares de origen de los candidatos aparecen como manchas, y una mancha no es indicio de ninguna otra cosa.
# The command
s-The-command = El comando
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = La suma de las papeletas contadas no coincide con las papeletas depositadas que indica el acta.
# The files
s-The-files = Los archivos
# The image published for this station is also published for {others}.
s-The-image-published-for-this-station-is-also-published-for-others = La imagen publicada para esta mesa también está publicada para: { $others }.
# The last bar is {units} further units added up.
s-The-last-bar-is-units-further-units-added-up = { $units ->
    [one] La última barra es la suma de { $units } unidad más.
   *[other] La última barra es la suma de { $units } unidades más.
    }
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Los dos últimos dígitos de las cifras se repiten, o son contiguos, con menor o mayor frecuencia de la que cabe esperar por azar.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = El renglón de las papeletas se omitió al llenar el acta o al copiarla.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = El renglón de la suma se omitió al llenar el acta o al copiarla.
# The {number} announced percentages add up to {sum}, which their rounding cannot explain.
s-The-number-announced-percentages-add-up-to-sum-which-their-rounding = Los { $number } porcentajes anunciados suman { $sum }, lo que su redondeo no puede explicar.
# The numbers of this picture
s-The-numbers-of-this-picture = Las cifras de este gráfico
# The outcome can be neither called certain nor open.
s-The-outcome-can-be-neither-called-certain-nor-open = No puede decirse que el desenlace sea seguro ni que esté abierto.
# The outcome is open: the missing sheets could change it.
s-The-outcome-is-open-the-missing-sheets-could-change-it = El desenlace está abierto: las actas que faltan podrían cambiarlo.
# The register does not list this station.
s-The-register-does-not-list-this-station = El registro no incluye esta mesa.
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = El registro incluye una mesa más de una vez; se espera una sola vez.
# The register lists this station more than once; it is expected once.
s-The-register-lists-this-station-more-than-once-it-is-expected-once = El registro incluye esta mesa más de una vez; se espera una sola vez.
# The row names no station, and belongs to {unit}, whose stations are listed too; its counts are not exactly their sum.
s-The-row-names-no-station-and-belongs-to-unit-whose-stations-are-listed = La fila no indica mesa y corresponde a { $unit }, cuyas mesas también figuran; sus cifras no son exactamente la suma de las de ellas.
# The row names no station; it has {votes} votes that no station can be credited with.
s-The-row-names-no-station-it-has-votes-votes-that-no-station-can-be = { $votes ->
    [one] La fila no indica mesa; tiene { $votes } voto que no puede atribuirse a ninguna mesa.
   *[other] La fila no indica mesa; tiene { $votes } votos que no pueden atribuirse a ninguna mesa.
    }
# The row says `{word}`: it is a total of others, and not a station.
s-The-row-says-word-it-is-a-total-of-others-and-not-a-station = La fila dice `{ $word }`: es un total de otras y no una mesa.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = La misma imagen está publicada para dos mesas.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = El mismo plan, los mismos archivos y la misma versión producen esta página, y cada uno de los demás formatos, byte por byte, en cualquier máquina y con cualquier número de hilos. Versión { $version }, semilla «{ $seed }»:
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = La misma acta figura más de una vez, con las mismas cifras.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Los segundos dígitos de las cifras no se parecen a los de cifras generadas de nuevo a partir de las propias papeletas de cada mesa. La referencia no es la ley de Benford.
# The second has, over those stations: {sums}. {votes} votes differ in all.
s-The-second-has-over-those-stations-sums-votes-votes-differ-in-all = { $votes ->
    [one] La segunda tiene, en esas mesas: { $sums }. En total difiere { $votes } voto.
   *[other] La segunda tiene, en esas mesas: { $sums }. En total difieren { $votes } votos.
    }
# The selections have {too_few} votes, and the sheet states {valid} valid votes: {difference} more.
s-The-selections-have-too-few-votes-and-the-sheet-states-valid-valid = Las opciones tienen { $too_few } votos, y el acta indica { $valid } votos válidos: { $difference } más.
# The selections have {too_many} votes, and the sheet states {valid} valid votes: {difference} fewer.
s-The-selections-have-too-many-votes-and-the-sheet-states-valid-valid = { $valid ->
    [one] Las opciones tienen { $too_many } votos, y el acta indica { $valid } voto válido: { $difference } menos.
   *[other] Las opciones tienen { $too_many } votos, y el acta indica { $valid } votos válidos: { $difference } menos.
    }
# The selections have {votes} votes, and the sheet's valid votes are missing.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are = { $votes ->
    [one] Las opciones tienen { $votes } voto, y falta la cifra de votos válidos del acta.
   *[other] Las opciones tienen { $votes } votos, y falta la cifra de votos válidos del acta.
    }
# The selections have {votes} votes, and the sheet's valid votes are zero.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are-zero = { $votes ->
    [one] Las opciones tienen { $votes } voto, y la cifra de votos válidos del acta es cero.
   *[other] Las opciones tienen { $votes } votos, y la cifra de votos válidos del acta es cero.
    }
# The selections have {votes} votes, exactly twice the {valid} valid votes that the sheet states.
s-The-selections-have-votes-votes-exactly-twice-the-valid-valid-votes = { $valid ->
    [one] Las opciones tienen { $votes } votos, exactamente el doble de { $valid } voto válido que indica el acta.
   *[other] Las opciones tienen { $votes } votos, exactamente el doble de los { $valid } votos válidos que indica el acta.
    }
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = Los ajustes que modifican lo que cuenta y lo que se halla están en el plan; el informe JSON los repite, junto con todas las unidades, las actas que no cuentan, los hallazgos y las líneas de las pruebas que esta página presenta en suma.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = El porcentaje de votos salta en un momento del escrutinio más que en cualquier otro momento en el que no se dice que haya ocurrido nada.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = El acta cuadra exactamente si se intercambian dos de sus cifras.
# The sheet has {cast} ballots, and its registered voters are missing.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-missing = { $cast ->
    [one] El acta tiene { $cast } papeleta, y falta su cifra de electores inscritos.
   *[other] El acta tiene { $cast } papeletas, y falta su cifra de electores inscritos.
    }
# The sheet has {cast} ballots, and its registered voters are zero.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-zero = { $cast ->
    [one] El acta tiene { $cast } papeleta, y su cifra de electores inscritos es cero.
   *[other] El acta tiene { $cast } papeletas, y su cifra de electores inscritos es cero.
    }
# The sheet has {counted}, and its ballots cast are missing.
s-The-sheet-has-counted-and-its-ballots-cast-are-missing = El acta tiene { $counted }, y falta su cifra de papeletas depositadas.
# The sheet has {counted}, and its ballots cast are zero.
s-The-sheet-has-counted-and-its-ballots-cast-are-zero = El acta tiene { $counted }, y su cifra de papeletas depositadas es cero.
# The sheet has {counted}, and states {cast} ballots cast: {difference} fewer.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-fewer = { $cast ->
    [one] El acta tiene { $counted }, e indica { $cast } papeleta depositada: { $difference } menos.
   *[other] El acta tiene { $counted }, e indica { $cast } papeletas depositadas: { $difference } menos.
    }
# The sheet has {counted}, and states {cast} ballots cast: {difference} more.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-more = { $cast ->
    [one] El acta tiene { $counted }, e indica { $cast } papeleta depositada: { $difference } más.
   *[other] El acta tiene { $counted }, e indica { $cast } papeletas depositadas: { $difference } más.
    }
# The sheet has {more} {words} and {limit} {of}: {difference} too many.
s-The-sheet-has-more-words-and-limit-of-difference-too-many = El acta tiene { $more } { $words } y { $limit } { $of }: { $difference } de más.
# The sheet has {roll} registered voters, and the register {registered}.
s-The-sheet-has-roll-registered-voters-and-the-register-registered = { $roll ->
    [one] El acta tiene { $roll } elector inscrito, y el registro, { $registered }.
   *[other] El acta tiene { $roll } electores inscritos, y el registro, { $registered }.
    }
# The sheet of this station is there already, with the same counts ({place}).
s-The-sheet-of-this-station-is-there-already-with-the-same-counts-place = El acta de esta mesa ya figura, con las mismas cifras ({ $place }).
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = El acta no registra ningún voto.
# The sheet reports no vote at all, with {voters} registered voters.
s-The-sheet-reports-no-vote-at-all-with-voters-registered-voters = { $voters ->
    [one] El acta no registra ningún voto, con { $voters } elector inscrito.
   *[other] El acta no registra ningún voto, con { $voters } electores inscritos.
    }
# The sheet states {first} {one} and {second} {other}; it adds up exactly when the two change places.
s-The-sheet-states-first-one-and-second-other-it-adds-up-exactly-when = El acta indica { $first } { $one } y { $second } { $other }; cuadra exactamente si se intercambian las dos cifras.
# The sheets cover every expected station.
s-The-sheets-cover-every-expected-station = Las actas abarcan todas las mesas esperadas.
# The sheets cover {number} stations.
s-The-sheets-cover-number-stations = { $number ->
    [one] Las actas abarcan { $number } mesa.
   *[other] Las actas abarcan { $number } mesas.
    }
# The sheets with most room for it, which is where to look first and says nothing against them:
s-The-sheets-with-most-room-for-it-which-is-where-to-look-first-and-says = Las actas con más margen para ello, que es donde conviene mirar primero y no dice nada en contra de ellas:
# The smallest part is in of {smallest}.
s-The-smallest-part-is-in-of-smallest = La menor parte recibida es la de { $smallest }.
# The smallest part is in of {smallest}; the largest of {largest}.
s-The-smallest-part-is-in-of-smallest-the-largest-of-largest = La menor parte recibida es la de { $smallest }; la mayor, la de { $largest }.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = Los porcentajes de votos de las mesas presentan más de un pico, una vez descontado el nivel propio de cada región.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = Las mesas de los centros difieren menos de lo que diferirían divisiones aleatorias de un mismo electorado.
# The total adds up, over the checks with an unusual line that points at the station, the largest weight of each. It is a sum and no probability, and can be above 1.
s-The-total-adds-up-over-the-checks-with-an-unusual-line-that-points-at = El total suma, para las pruebas con una línea inusual que apunta a la mesa, el mayor peso de cada una. Es una suma y no una probabilidad, y puede ser superior a 1.
# The two announcements, their own counts of stations and the published sheets cannot all be true.
s-The-two-announcements-their-own-counts-of-stations-and-the-published = Los dos anuncios, el número de mesas que cada uno indica y las actas publicadas no pueden ser todos verdaderos.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Los dos campos cuentan cosas distintas en esta fuente, o se intercambiaron.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Los votos válidos por sí solos superan las papeletas depositadas.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = Los votos de las opciones suman exactamente el doble de los votos válidos.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = La suma de los votos de las opciones no coincide con los votos válidos que indica el acta.
# There are more than {stations} stations, so that each square adds up those in it; it has the colour of their votes together.
s-There-are-more-than-stations-stations-so-that-each-square-adds-up = Hay más de { $stations } mesas, de modo que cada cuadro suma las que contiene; tiene el color del conjunto de sus votos.
# They could be if the announcement counted no more than {stations} stations ({share} of {expected}).
s-They-could-be-if-the-announcement-counted-no-more-than-stations = { $stations ->
    [one] Podrían serlo si el anuncio no contabilizara más de { $stations } mesa ({ $share } de { $expected }).
   *[other] Podrían serlo si el anuncio no contabilizara más de { $stations } mesas ({ $share } de { $expected }).
    }
# They do not agree on {differ} of {shared} stations.
s-They-do-not-agree-on-differ-of-shared-stations = { $shared ->
    [one] No coinciden en { $differ } de { $shared } mesa.
   *[other] No coinciden en { $differ } de { $shared } mesas.
    }
# This cannot be true beside the sheets in hand, whatever {stations} hold: {each}.
s-This-cannot-be-true-beside-the-sheets-in-hand-whatever-stations-hold = Esto no puede ser verdadero a la vez que las actas disponibles, sea cual sea el contenido de { $stations }: { $each }.
# This rests on:
s-This-rests-on = Esto se basa en:
# This sheet does not count ({code}), so that no check saw it.
s-This-sheet-does-not-count-code-so-that-no-check-saw-it = Esta acta no cuenta ({ $code }), por lo que ninguna prueba la examinó.
# This station has exactly the same counts, every selection's and every other number on the sheet, as {others}.
s-This-station-has-exactly-the-same-counts-every-selection-s-and-every = Con exactamente las mismas cifras que esta mesa (las de todas las opciones y todos los demás números del acta) figura también: { $others }.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = Los de otros códigos están en la auditoría completa.
# To the answer
s-To-the-answer = Ir a la respuesta
# To weigh that: in {elections} simulated clean elections ({like}; these data: {data}) a p of 0.05 or less came {at_05} times, where {expected_05} are expected, and of 0.01 or less {at_01}, where {expected_01} are, before correction{eager}{outside}.
s-To-weigh-that-in-elections-simulated-clean-elections-like-these-data = { $elections ->
    [one] Para ponderarlo: en { $elections } elección limpia simulada ({ $like }; estos datos: { $data }), el número de veces que se obtuvo un p de 0,05 o menos fue { $at_05 }, cuando lo esperado es { $expected_05 }, y de 0,01 o menos, { $at_01 }, cuando lo esperado es { $expected_01 }, antes de la corrección{ $eager }{ $outside }.
   *[other] Para ponderarlo: en { $elections } elecciones limpias simuladas ({ $like }; estos datos: { $data }), el número de veces que se obtuvo un p de 0,05 o menos fue { $at_05 }, cuando lo esperado es { $expected_05 }, y de 0,01 o menos, { $at_01 }, cuando lo esperado es { $expected_01 }, antes de la corrección{ $eager }{ $outside }.
    }
# To weigh that: in {judged} simulated clean elections ({like}; these data: {data}) the rule was met {times} times{eager}{outside}.
s-To-weigh-that-in-judged-simulated-clean-elections-like-these-data-data = { $judged ->
    [one] Para ponderarlo: en { $judged } elección limpia simulada ({ $like }; estos datos: { $data }), el número de veces que se cumplió la regla fue { $times }{ $eager }{ $outside }.
   *[other] Para ponderarlo: en { $judged } elecciones limpias simuladas ({ $like }; estos datos: { $data }), el número de veces que se cumplió la regla fue { $times }{ $eager }{ $outside }.
    }
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totales de { $number } mesa
   *[other] Totales de { $number } mesas
    }
# Turnout and share, weighted by votes: {name}
s-Turnout-and-share-weighted-by-votes-name = Participación y porcentaje, ponderados por votos: { $name }
# Turnout: ballots of registered voters
s-Turnout-ballots-of-registered-voters = Participación: papeletas entre electores inscritos
# Turnout taken for usual
s-Turnout-taken-for-usual = Participación tomada como habitual
# Turnout that is taken for usual
s-Turnout-that-is-taken-for-usual = Participación que se toma como habitual
# Turnout up to
s-Turnout-up-to = Participación hasta
# Turnout up to (whole percents)
s-Turnout-up-to-whole-percents = Participación hasta (porcentajes enteros)
# Turnout; votes by share, in steps of ten points
s-Turnout-votes-by-share-in-steps-of-ten-points = Participación; votos por porcentaje, en tramos de diez puntos
# Turnouts and shares in tenths of a percent: {name}
s-Turnouts-and-shares-in-tenths-of-a-percent-name = Participaciones y porcentajes en décimas de punto porcentual: { $name }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Se sumaron dos copias de una misma exportación. El azar por sí solo produce esto una vez de cada 2 elevado al número de cifras.
# Two lines over 0% to 100%: polling stations by turnout, and by the share of {name}.
s-Two-lines-over-0-to-100-polling-stations-by-turnout-and-by-the-share = Dos líneas de 0 % a 100 %: mesas de votación por participación y por porcentaje de votos de { $name }.
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
# Unit
s-Unit = Unidad
# Unusual lines
s-Unusual-lines = Líneas inusuales
# Unusual lines point at {pointed} of {all} stations, at {strong} of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):
s-Unusual-lines-point-at-pointed-of-all-stations-at-strong-of-them-with = Número de mesas a las que apuntan líneas inusuales: { $pointed } de { $all }; con un peso de un medio o más: { $strong } de ellas. Estar entre ellas no dice nada en contra de una mesa: también por azar y por causas inocentes hay mesas con ese aspecto. El peso de una mesa es el total del mayor peso de cada una de las pruebas que apuntan a ella: una suma, que puede ser superior a 1. Las de mayor peso, primero (`anomalies --station KEY` explica una):
# Unusual lines that point at it:
s-Unusual-lines-that-point-at-it = Líneas inusuales que apuntan a ella:
# Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half.
s-Unusual-means-improbable-under-the-null-that-the-check-names-after = Inusual significa improbable bajo la hipótesis nula que indica la prueba, tras la corrección por el número de contrastes, o más allá de la regla que la prueba enuncia. No dice nada del porqué; cada hallazgo se presenta con lo que tiene el mismo aspecto sin que haya ninguna conducta indebida, y con lo que su prueba da en elecciones limpias simuladas. La dispersión de estas es la desviación estándar, entre mesas y más allá del azar, del logit de la opción en cabeza: 0,40 equivale a unos diez puntos alrededor de un medio.
# Unusual, most votes at stake first, then the smallest p-value:
s-Unusual-most-votes-at-stake-first-then-the-smallest-p-value = Inusuales, primero las de más votos en juego y después las de menor valor p:
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Electores añadidos el día de la votación, certificados para votar en otro lugar, un padrón actualizado después de su publicación.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Electores añadidos el día de la votación, papeletas estropeadas que se reemplazaron y se contaron dos veces.
# Voters of one polling centre are split over its tables. The bars are tables by how far the share of {name} lies from that of the whole centre, the curve is how they would lie if the split were drawn by lot. Bars wider than the curve are usual: tables are often split by name, age or street, and those are not a lot. Bars narrower than the curve, tables that are more alike than a lot makes them, come from results that were copied or divided afterwards, and innocently from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all that lie further out. Tables are added up in steps of a quarter.
s-Voters-of-one-polling-centre-are-split-over-its-tables-The-bars-are = Los electores de un mismo centro de votación se reparten entre sus mesas. Las barras son las mesas según la distancia entre su porcentaje de votos de { $name } y el del centro entero; la curva es cómo se distribuirían si el reparto se hiciera por sorteo. Barras más anchas que la curva son habituales: las mesas suelen repartirse por nombre, edad o calle, y eso no es un sorteo. Barras más estrechas que la curva, mesas que se parecen más entre sí de lo que produce un sorteo, provienen de resultados que se copiaron o se dividieron después e, inocentemente, de mesas que se contaron juntas o de electores a los que se envió a la fila más corta. La primera y la última barra contienen todas las que están más allá. Las mesas se suman en tramos de un cuarto.
# Votes
s-Votes = Votos
# Votes are missing on {sheets} sheets in hand, and are among those.
s-Votes-are-missing-on-sheets-sheets-in-hand-and-are-among-those = { $sheets ->
    [one] Faltan votos en { $sheets } acta disponible, y están entre esos.
   *[other] Faltan votos en { $sheets } actas disponibles, y están entre esos.
    }
# Votes beyond that ratio
s-Votes-beyond-that-ratio = Votos más allá de esa proporción
# Votes beyond the ratio there
s-Votes-beyond-the-ratio-there = Votos más allá de la proporción correspondiente
# Votes beyond the usual ratio, by what is taken for usual: {name}
s-Votes-beyond-the-usual-ratio-by-what-is-taken-for-usual-name = Votos más allá de la proporción habitual, según lo que se tome como habitual: { $name }
# Votes, each station once
s-Votes-each-station-once = Votos, cada mesa una sola vez
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Votos: { $first }, de { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Votos del exterior o de mesas especiales que no corresponden a ninguna unidad; boletines de distintos momentos.
# Votes in a cell:
s-Votes-in-a-cell = Votos en una celda:
# Votes in hand
s-Votes-in-hand = Votos disponibles
# Votes that are missing on {sheets} sheets in hand can add up to {votes} more.
s-Votes-that-are-missing-on-sheets-sheets-in-hand-can-add-up-to-votes = { $sheets ->
    [one] Los votos que faltan en { $sheets } acta disponible pueden sumar hasta { $votes } más.
   *[other] Los votos que faltan en { $sheets } actas disponibles pueden sumar hasta { $votes } más.
    }
# Votes to other ballots
s-Votes-to-other-ballots = Votos en proporción a las demás papeletas
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Se contaron votos, y la cifra de papeletas depositadas del acta es cero o falta.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Se contaron votos, y el padrón de la mesa es cero o falta.
# What any choice of so many stations holds
s-What-any-choice-of-so-many-stations-holds = Lo que contiene cualquier conjunto de tantas mesas
# What clean elections make of this check was not measured.
s-What-clean-elections-make-of-this-check-was-not-measured = No se midió qué da esta prueba en elecciones limpias.
# What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in.
s-What-is-missing-makes-a-result-incomplete-and-nothing-else-follows = Lo que falta hace que un resultado sea incompleto, y de ello por sí solo no se sigue nada más: las actas pueden llegar tarde, ser ilegibles, no haberse recogido aún o ser de lugares de difícil acceso. Los totales se refieren a las unidades recibidas.
# What is seen:
s-What-is-seen = Lo que se observa:
# What is unusual?
s-What-is-unusual = ¿Qué es inusual?
# What the missing could change
s-What-the-missing-could-change = Qué podría cambiar lo que falta
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = No puede decirse qué podrían cambiar las actas que faltan: ningún acta cuenta, o la regla de la elección no concuerda con sus ganadores.
# What the missing sheets could still change
s-What-the-missing-sheets-could-still-change = Qué podrían cambiar aún las actas que faltan
# What was added, and what the stations newly counted can hold
s-What-was-added-and-what-the-stations-newly-counted-can-hold = Lo que se añadió y lo que pueden contener las mesas recién contabilizadas
# What was read
s-What-was-read = Lo que se leyó
# Where the polling stations are, by the share of {name}
s-Where-the-polling-stations-are-by-the-share-of-name = Dónde están las mesas de votación, según el porcentaje de votos de { $name }
# Who can be elected without a run-off under some completion: {who}.
s-Who-can-be-elected-without-a-run-off-under-some-completion-who = Opciones que pueden resultar elegidas sin segunda vuelta con algún contenido posible de lo que falta: { $who }.
# Who can go to the second round under some completion: {who}.
s-Who-can-go-to-the-second-round-under-some-completion-who = Opciones que pueden pasar a la segunda vuelta con algún contenido posible de lo que falta: { $who }.
# Who can win under some completion: {who}.
s-Who-can-win-under-some-completion-who = Opciones que pueden ganar con algún contenido posible de lo que falta: { $who }.
# With 1 sheet that breaks a rule of its own and counts taken for unknown, so that {votes} votes could still come, {then}.
s-With-1-sheet-that-breaks-a-rule-of-its-own-and-counts-taken-for = { $votes ->
    [one] Si se tomara por desconocida 1 acta que incumple una regla sobre sus propias cifras y aun así cuenta, de modo que aún podría llegar { $votes } voto, { $then }.
   *[other] Si se tomara por desconocida 1 acta que incumple una regla sobre sus propias cifras y aun así cuenta, de modo que aún podrían llegar { $votes } votos, { $then }.
    }
# With {sheets} sheets that break a rule of their own and count taken for unknown, so that {votes} votes could still come, {then}.
s-With-sheets-sheets-that-break-a-rule-of-their-own-and-count-taken-for = { $votes ->
    [one] Si se tomaran por desconocidas { $sheets } actas que incumplen una regla sobre sus propias cifras y aun así cuentan, de modo que aún podría llegar { $votes } voto, { $then }.
   *[other] Si se tomaran por desconocidas { $sheets } actas que incumplen una regla sobre sus propias cifras y aun así cuentan, de modo que aún podrían llegar { $votes } votos, { $then }.
    }
# a control character in a key or a unit's code
s-a-control-character-in-a-key-or-a-unit-s-code = un carácter de control en una clave o en el código de una unidad
# a count below zero
s-a-count-below-zero = una cifra inferior a cero
# a count that is not whole
s-a-count-that-is-not-whole = una cifra que no es un número entero
# a key or a unit's code of fewer parts than the plan asks for (split, part)
s-a-key-or-a-unit-s-code-of-fewer-parts-than-the-plan-asks-for-split = una clave o un código de unidad con menos partes de las que pide el plan (split, part)
# a number larger than any tally sheet can hold
s-a-number-larger-than-any-tally-sheet-can-hold = un número mayor del que puede contener cualquier acta
# a selection
s-a-selection = una opción
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = los votos de una opción mantienen su proporción con los de las demás al aumentar la participación
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = un acta discrepa consigo misma, o dos fuentes discrepan
# a sheet reports votes
s-a-sheet-reports-votes = un acta registra votos
# a station has no probability of a whole percentage
s-a-station-has-no-probability-of-a-whole-percentage = una mesa no tiene probabilidad de un porcentaje entero
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = el padrón de una mesa es el del registro
# a text longer than 1,000 bytes
s-a-text-longer-than-1-000-bytes = un texto de más de 1 000 bytes
# a tie
s-a-tie = empate
# about {votes} votes
s-about-votes-votes = { $votes ->
    [one] alrededor de { $votes } voto
   *[other] alrededor de { $votes } votos
    }
# above {from} to {to}
s-above-from-to-to = por encima de { $from } y hasta { $to }
# added
s-added = añadidos
# adjusted p
s-adjusted-p = p ajustado
# adjusted p {p}
s-adjusted-p-p = p ajustado { $p }
# adjusted p-value
s-adjusted-p-value = valor p ajustado
# after
s-after = después
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = todos los dígitos finales son tan frecuentes como cabe esperar por azar
# alpha
s-alpha = alfa
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = un anuncio no contabiliza más mesas de las que hay
# an image belongs to one station
s-an-image-belongs-to-one-station = una imagen corresponde a una sola mesa
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = un incremento es compatible con las mesas de las que puede provenir
# and
s-and = y
# … and 1 more line, in the JSON report
s-and-1-more-line-in-the-JSON-report = … y 1 línea más, en el informe JSON
# … and 1 more station
s-and-1-more-station = … y 1 mesa más
# … and 1 more station, all of them in the JSON report
s-and-1-more-station-all-of-them-in-the-JSON-report = … y 1 mesa más; todas figuran en el informe JSON
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , y 1 acta de una mesa que no figura en el registro
# and {number} further
s-and-number-further = y { $number } más
# and {number} more
s-and-number-more = y { $number } más
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … y { $number } más; la totalidad figura en el informe JSON
# … and {number} more, in the JSON report
s-and-number-more-in-the-JSON-report = … y { $number } más, en el informe JSON
# … and {number} more lines, in the JSON report
s-and-number-more-lines-in-the-JSON-report = { $number ->
    [one] … y { $number } línea más, en el informe JSON
   *[other] … y { $number } líneas más, en el informe JSON
    }
# … and {number} more regions, in the JSON report
s-and-number-more-regions-in-the-JSON-report = { $number ->
    [one] … y { $number } región más, en el informe JSON
   *[other] … y { $number } regiones más, en el informe JSON
    }
# … and {number} more rows, all of them in the JSON report
s-and-number-more-rows-all-of-them-in-the-JSON-report = { $number ->
    [one] … y { $number } fila más; todas figuran en el informe JSON
   *[other] … y { $number } filas más; todas figuran en el informe JSON
    }
# … and {number} more stations
s-and-number-more-stations = { $number ->
    [one] … y { $number } mesa más
   *[other] … y { $number } mesas más
    }
# … and {number} more stations, all of them in the JSON report
s-and-number-more-stations-all-of-them-in-the-JSON-report = { $number ->
    [one] … y { $number } mesa más; todas figuran en el informe JSON
   *[other] … y { $number } mesas más; todas figuran en el informe JSON
    }
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}y { $number } fuera del registro
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = , y { $number } actas de mesas que no figuran en el registro
# and then
s-and-then = y entonces
# announced
s-announced = anunciado
# announced ballots cast
s-announced-ballots-cast = papeletas depositadas anunciadas
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = las cifras anunciadas no se reconstruyen a partir de porcentajes
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = las partes anunciadas suman el total anunciado
# announced {percent}
s-announced-percent = anunciado { $percent }
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = los porcentajes anunciados suman 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = los porcentajes anunciados concuerdan con las cifras anunciadas
# announced result
s-announced-result = resultado anunciado
# announced results
s-announced-results = resultados anunciados
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = las opciones anunciadas suman los votos válidos anunciados
# announced − tabulated
s-announced-tabulated = anunciado − tabulado
# announced − tabulated (not the same stations)
s-announced-tabulated-not-the-same-stations = anunciado − tabulado (no son las mismas mesas)
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = anunciado − tabulado ≤ lo que pueden contener las mesas sin acta disponible
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = anunciado = tabulado cuando se ha recibido todo
# announced valid votes
s-announced-valid-votes = votos válidos anunciados
# announced votes
s-announced-votes = votos anunciados
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = anunciado ≤ lo que puede contener cualquier conjunto de mesas
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = anunciado ≥ lo que contiene cualquier conjunto de mesas
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = anunciado ≥ lo que contienen las actas disponibles
# another number of cells than the heading
s-another-number-of-cells-than-the-heading = un número de celdas distinto del que tiene el encabezado
# as many votes as registered voters, or more
s-as-many-votes-as-registered-voters-or-more = hay tantos votos como electores inscritos, o más
# {assumption} and the 1 extra voter that it may admit
s-assumption-and-the-1-extra-voter-that-it-may-admit = { $assumption }, más 1 elector adicional que puede admitir
# {assumption} and the {number} extra voters that it may admit
s-assumption-and-the-number-extra-voters-that-it-may-admit = { $number ->
    [one] { $assumption }, más { $number } elector adicional que puede admitir
   *[other] { $assumption }, más { $number } electores adicionales que puede admitir
    }
# {assumption}; {sheets} sheets have a roll in neither and stand with their papers
s-assumption-sheets-sheets-have-a-roll-in-neither-and-stand-with-their = { $sheets ->
    [one] { $assumption }; { $sheets } acta no tiene padrón en ninguna de las dos fuentes y se considera por sus papeletas
   *[other] { $assumption }; { $sheets } actas no tienen padrón en ninguna de las dos fuentes y se consideran por sus papeletas
    }
# {assumption}; {sheets} sheets in hand state no roll, so the voters of their stations who did not vote are counted here as if they were unreported
s-assumption-sheets-sheets-in-hand-state-no-roll-so-the-voters-of-their = { $sheets ->
    [one] { $assumption }; { $sheets } acta disponible no indica padrón, por lo que los electores de sus mesas que no votaron se cuentan aquí como si fueran de mesas sin acta disponible
   *[other] { $assumption }; { $sheets } actas disponibles no indican padrón, por lo que los electores de sus mesas que no votaron se cuentan aquí como si fueran de mesas sin acta disponible
    }
# at a whole percent
s-at-a-whole-percent = en un porcentaje entero
# at each turnout
s-at-each-turnout = en cada nivel de participación
# at least
s-at-least = al menos
# at least {number}
s-at-least-number = al menos { $number }
# at most
s-at-most = a lo sumo
# at most expected of those
s-at-most-expected-of-those = esperados de esos, a lo sumo
# at most {votes} votes in stations without a sheet, if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-if-assumption = { $votes ->
    [one] a lo sumo { $votes } voto en mesas sin acta, si { $assumption }
   *[other] a lo sumo { $votes } votos en mesas sin acta, si { $assumption }
    }
# at most {votes} votes in stations without a sheet (not used, another is smaller), if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-not-used-another-is = { $votes ->
    [one] a lo sumo { $votes } voto en mesas sin acta (no se usa, hay otra cota menor), si { $assumption }
   *[other] a lo sumo { $votes } votos en mesas sin acta (no se usa, hay otra cota menor), si { $assumption }
    }
# at the peak of the other ballots
s-at-the-peak-of-the-other-ballots = en el máximo de las demás papeletas
# ballots
s-ballots = papeletas
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
# ballots received
s-ballots-received = papeletas recibidas
# ballots rejected
s-ballots-rejected = papeletas rechazadas
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = papeletas rechazadas ≤ papeletas entregadas
# band of even digits (99%)
s-band-of-even-digits-99 = banda de dígitos uniformes (99 %)
# before
s-before = antes
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (cortado aquí)
# below {to}
s-below-to = por debajo de { $to }
# blank
s-blank = en blanco
# blank votes
s-blank-votes = votos en blanco
# by a rule
s-by-a-rule = según una regla
# by its byte order mark
s-by-its-byte-order-mark = por su marca de orden de bytes
# by its rule
s-by-its-rule = según su regla
# bytes
s-bytes = bytes
# bytes that are not of the file's encoding
s-bytes-that-are-not-of-the-file-s-encoding = bytes ajenos a la codificación del archivo
# calls them described and not judged
s-calls-them-described-and-not-judged = los da por descritos y no juzgados
# calls them unremarkable
s-calls-them-unremarkable = los califica de no llamativos
# calls them unusual
s-calls-them-unusual = los califica de inusuales
# ceiling
s-ceiling = cota superior
# centres
s-centres = centros
# centres in the upper 1% under the fitted correlation
s-centres-in-the-upper-1-under-the-fitted-correlation = centros en el 1 % superior según la correlación ajustada
# centres whose tables are too alike
s-centres-whose-tables-are-too-alike = centros cuyas mesas se parecen demasiado
# centres with two tables or more
s-centres-with-two-tables-or-more = centros con dos mesas o más
# certain
s-certain = seguro
# chances of a whole share
s-chances-of-a-whole-share = probabilidades de un porcentaje de votos entero
# chances of a whole turnout
s-chances-of-a-whole-turnout = probabilidades de una participación entera
# change of the share per unit of the order
s-change-of-the-share-per-unit-of-the-order = cambio del porcentaje de votos por unidad del orden
# check
s-check = prueba
# {check} of {what}
s-check-of-what = { $check } de { $what }
# {check} of {what}: {counted}; {statistic} {value} over {stations}
s-check-of-what-counted-statistic-value-over-stations = { $check } de { $what }: { $counted }; { $statistic } = { $value } en { $stations }
# {check} of {what} in {region}
s-check-of-what-in-region = { $check } de { $what } en { $region }
# {check} of {what}: {statistic} {value} over {stations}
s-check-of-what-statistic-value-over-stations = { $check } de { $what }: { $statistic } = { $value } en { $stations }
# checks
s-checks = pruebas
# {checks} over {sheets}: of the whole contest.
s-checks-over-sheets-of-the-whole-contest = { $checks } sobre { $sheets }: para toda la elección.
# {checks} over {sheets}: of the whole contest, and in every {level} on its own.
s-checks-over-sheets-of-the-whole-contest-and-in-every-level-on-its-own = { $checks } sobre { $sheets }: para toda la elección, y en cada { $level } por separado.
# chi-square, {df} degrees of freedom
s-chi-square-df-degrees-of-freedom = chi cuadrado, { $df } grados de libertad
# chi-square against Benford
s-chi-square-against-Benford = chi cuadrado frente a Benford
# chi-square, against the exact digits of each station's redrawn count
s-chi-square-against-the-exact-digits-of-each-station-s-redrawn-count = chi cuadrado, frente a los dígitos exactos de la cifra generada de nuevo de cada mesa
# chi-square distance from redrawn counts
s-chi-square-distance-from-redrawn-counts = distancia chi cuadrado respecto de las cifras generadas de nuevo
# chi-square of digit pairs
s-chi-square-of-digit-pairs = chi cuadrado de los pares de dígitos
# chi-square of last digits
s-chi-square-of-last-digits = chi cuadrado de los dígitos finales
# chi-square that the bound adds
s-chi-square-that-the-bound-adds = chi cuadrado que añade el límite
# chi-square that the slope adds
s-chi-square-that-the-slope-adds = chi cuadrado que añade la pendiente
# clean elections have stations far from the line: hospitals, prisons, new estates
s-clean-elections-have-stations-far-from-the-line-hospitals-prisons-new = en elecciones limpias hay mesas lejos de la línea: hospitales, prisiones, urbanizaciones nuevas
# clean elections have stations unlike their neighbours: hospitals, prisons, barracks
s-clean-elections-have-stations-unlike-their-neighbours-hospitals = en elecciones limpias hay mesas que no se parecen a sus vecinas: hospitales, prisiones, cuarteles
# code
s-code = código
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
# columns that add up to more than a tally sheet can hold
s-columns-that-add-up-to-more-than-a-tally-sheet-can-hold = columnas cuya suma supera lo que puede contener un acta
# compared stations that hit
s-compared-stations-that-hit = mesas comparadas con esa terminación
# components of the turnout
s-components-of-the-turnout = componentes de la participación
# components of the votes
s-components-of-the-votes = componentes de los votos
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = los duplicados discordantes cuentan por su primera fila
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = los duplicados discordantes cuentan por su última fila
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = los duplicados discordantes cuentan por su fila en { $file }
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = los duplicados discordantes no cuentan
# coordinates out of range
s-coordinates-out-of-range = hay coordenadas fuera de rango
# correlation of share and order
s-correlation-of-share-and-order = correlación entre el porcentaje de votos y el orden
# correlation with the selection's share within groups
s-correlation-with-the-selection-s-share-within-groups = correlación con el porcentaje de votos de la opción dentro de los grupos
# correlation within centres
s-correlation-within-centres = correlación dentro de los centros
# correlation within groups
s-correlation-within-groups = correlación dentro de los grupos
# counted
s-counted = contado
# counted among
s-counted-among = contado entre
# counted papers
s-counted-papers = papeletas contadas
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = las mesas contabilizadas y los votos aumentan juntos
# counts above zero
s-counts-above-zero = cifras mayores que cero
# counts end in 0 or 5
s-counts-end-in-0-or-5 = cifras que terminan en 0 o 5
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = las cifras terminan en 0 o 5 como cabe esperar por azar
# counts end in {digit}
s-counts-end-in-digit = cifras que terminan en { $digit }
# counts end in one digit twice
s-counts-end-in-one-digit-twice = cifras que terminan en un mismo dígito repetido
# counts end in two digits that are no neighbours
s-counts-end-in-two-digits-that-are-no-neighbours = cifras que terminan en dos dígitos que no son contiguos
# counts end in two neighbouring digits
s-counts-end-in-two-neighbouring-digits = cifras que terminan en dos dígitos contiguos
# counts have the second digit {digit}
s-counts-have-the-second-digit-digit = cifras cuyo segundo dígito es { $digit }
# counts on the grid
s-counts-on-the-grid = cifras en la rejilla
# counts stand in their own columns
s-counts-stand-in-their-own-columns = cada cifra está en su propia columna
# counts that are large enough
s-counts-that-are-large-enough = cifras suficientemente grandes
# counts under 100
s-counts-under-100 = cifras inferiores a 100
# counts with such a digit
s-counts-with-such-a-digit = cifras con ese dígito
# d
s-d = d
# decimal
s-decimal = decimal
# decimals
s-decimals = decimales
# {decimals}; 0, 1 and 2 were tried
s-decimals-0-1-and-2-were-tried = { $decimals }; se probaron 0, 1 y 2
# {decimals}; as announced
s-decimals-as-announced = { $decimals }; según lo anunciado
# decision then
s-decision-then = decisión en ese caso
# declared
s-declared = según lo declarado
# described
s-described = descritas
# design effect of centres
s-design-effect-of-centres = efecto de diseño de los centros
# detected
s-detected = por detección
# dip of the raw shares
s-dip-of-the-raw-shares = dip de los porcentajes brutos
# dip of the residuals within groups
s-dip-of-the-residuals-within-groups = dip de los residuos dentro de los grupos
# dip of the shares
s-dip-of-the-shares = dip de los porcentajes
# dip of the shares, rounding undone
s-dip-of-the-shares-rounding-undone = dip de los porcentajes, deshecho el redondeo
# dip of the values
s-dip-of-the-values = dip de los valores
# dips of uniform samples, and binomial for the number of groups
s-dips-of-uniform-samples-and-binomial-for-the-number-of-groups = dips de muestras uniformes, y binomial para el número de grupos
# dispersion of tables within centres
s-dispersion-of-tables-within-centres = dispersión de las mesas dentro de los centros
# distance of last digits from redrawn counts
s-distance-of-last-digits-from-redrawn-counts = distancia de los dígitos finales respecto de las cifras generadas de nuevo
# distance of second digits from redrawn counts
s-distance-of-second-digits-from-redrawn-counts = distancia de los segundos dígitos respecto de las cifras generadas de nuevo
# draws made
s-draws-made = extracciones realizadas
# each false sheet holding as many votes as its station has voters
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters = si cada acta falsa contuviera tantos votos como electores tiene su mesa
# each false sheet holding as many votes as its station has voters, or as the papers that it accounts for where it states no roll ({sheets} sheets)
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters-or-as = { $sheets ->
    [one] si cada acta falsa contuviera tantos votos como electores tiene su mesa, o como las papeletas de las que da cuenta donde no indica padrón ({ $sheets } acta)
   *[other] si cada acta falsa contuviera tantos votos como electores tiene su mesa, o como las papeletas de las que da cuenta donde no indica padrón ({ $sheets } actas)
    }
# earlier
s-earlier = anterior
# ends between
s-ends-between = termina entre
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = los resultados iguales son tan infrecuentes como cabe esperar por azar
# estimate at the others' lowest peak, votes
s-estimate-at-the-others-lowest-peak-votes = estimación en el máximo más bajo de las demás opciones, votos
# estimate with the ratio below the highest peak, votes
s-estimate-with-the-ratio-below-the-highest-peak-votes = estimación con la proporción por debajo del máximo más alto, votos
# even counts
s-even-counts = cifras pares
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
# every station that should report is in
s-every-station-that-should-report-is-in = se han recibido todas las mesas que deberían enviar datos
# evidence
s-evidence = evidencia
# exact
s-exact = exacto
# exact p of 0 and 5
s-exact-p-of-0-and-5 = p exacto de 0 y 5
# exact p of as few repeated pairs
s-exact-p-of-as-few-repeated-pairs = p exacto de tan pocos pares repetidos
# exact p of as many adjacent pairs
s-exact-p-of-as-many-adjacent-pairs = p exacto de tantos pares contiguos
# excess at far turnouts, share of votes
s-excess-at-far-turnouts-share-of-votes = exceso en participaciones lejanas, proporción de los votos
# excess ballots
s-excess-ballots = papeletas en exceso
# excess in share alone
s-excess-in-share-alone = exceso solo en el porcentaje de votos
# excess in standard deviations
s-excess-in-standard-deviations = exceso en desviaciones estándar
# excess in turnout alone
s-excess-in-turnout-alone = exceso solo en la participación
# excess registered voters
s-excess-registered-voters = electores inscritos en exceso
# excess stations
s-excess-stations = mesas en exceso
# excess stations at a whole percent, in standard deviations
s-excess-stations-at-a-whole-percent-in-standard-deviations = mesas en exceso en un porcentaje entero, en desviaciones estándar
# excess votes
s-excess-votes = votos en exceso
# excess votes in standard deviations
s-excess-votes-in-standard-deviations = votos en exceso, en desviaciones estándar
# excess with small counts too, as published
s-excess-with-small-counts-too-as-published = exceso también con cifras pequeñas, como en el método publicado
# expected
s-expected = esperado
# expected Moran's I
s-expected-Moran-s-I = I de Moran esperada
# expected by chance
s-expected-by-chance = esperado por azar
# expected, not in
s-expected-not-in = esperadas, no recibidas
# expected there from the shares beside it
s-expected-there-from-the-shares-beside-it = esperado en ese valor según los porcentajes contiguos
# expected to hit
s-expected-to-hit = esperadas con esa terminación
# far excess within regions, share of votes
s-far-excess-within-regions-share-of-votes = exceso lejano dentro de las regiones, proporción de los votos
# few on one side of both percentages
s-few-on-one-side-of-both-percentages = hay pocos casos en uno de los lados de ambos porcentajes
# fewer announced than added up
s-fewer-announced-than-added-up = menos votos anunciados que sumados
# fewer than 25 votes for it or for others
s-fewer-than-25-votes-for-it-or-for-others = hay menos de 25 votos para la opción o para las demás
# fewer than the least that a share is taken of
s-fewer-than-the-least-that-a-share-is-taken-of = hay menos que el mínimo sobre el que se calcula un porcentaje
# fewer than two announced counts, or no sum of them
s-fewer-than-two-announced-counts-or-no-sum-of-them = menos de dos cifras anunciadas, o sin suma de ellas
# fewer votes than the first size class
s-fewer-votes-than-the-first-size-class = hay menos votos que en la primera clase de tamaño
# {fewest}, {holding}.
s-fewest-holding = { $fewest }, { $holding }.
# fewest sheets that would have to be false
s-fewest-sheets-that-would-have-to-be-false = número mínimo de actas que tendrían que ser falsas
# field
s-field = campo
# {field} {here} here and {there} there
s-field-here-here-and-there-there = { $field }: aquí { $here } y allí { $there }
# {field}, second − first
s-field-second-first = { $field }, segunda − primera
# file
s-file = archivo
# {file} ({units})
s-file-units = { $file } ({ $units })
# findings
s-findings = hallazgos
# first
s-first = primera
# first digits say how large stations are: clean elections always depart from Benford's law
s-first-digits-say-how-large-stations-are-clean-elections-always-depart = los primeros dígitos dicen cuán grandes son las mesas: las elecciones limpias siempre se apartan de la ley de Benford
# floor
s-floor = cota inferior
# for
s-for = para
# {found}; by a rule and no p-value: {rule}.
s-found-by-a-rule-and-no-p-value-rule = { $found }; según una regla y sin valor p: { $rule }.
# {found}; p = {p} ({how}), {adjusted} after correction for {tests} tests ({correction}).
s-found-p-p-how-adjusted-after-correction-for-tests-tests-correction = { $tests ->
    [one] { $found }; p = { $p } ({ $how }), { $adjusted } tras la corrección por { $tests } contraste ({ $correction }).
   *[other] { $found }; p = { $p } ({ $how }), { $adjusted } tras la corrección por { $tests } contrastes ({ $correction }).
    }
# {found} {what}, and the check needs {needed}
s-found-what-and-the-check-needs-needed = { $what }: { $found }, y la prueba necesita { $needed }
# free counts
s-free-counts = cifras libres
# {from} and more
s-from-and-more = { $from } y más
# from {least} to {most} stations newly counted
s-from-least-to-most-stations-newly-counted = de { $least } a { $most } mesas recién contabilizadas
# {from} → {to} ({scope}; {stations})
s-from-to-scope-stations = { $from } → { $to } ({ $scope }; { $stations })
# {from} to {to}
s-from-to-to = de { $from } a { $to }
# gamma with the exact mean and variance
s-gamma-with-the-exact-mean-and-variance = gamma con la media y la varianza exactas
# gap of the turnout's fit
s-gap-of-the-turnout-s-fit = brecha del ajuste de la participación
# gap of the votes' fit
s-gap-of-the-votes-fit = brecha del ajuste de los votos
# greatest over bandwidths
s-greatest-over-bandwidths = máximo entre los anchos de banda
# , grey those that the plan expects besides
s-grey-those-that-the-plan-expects-besides = , en gris las que el plan espera además
# groups
s-groups = grupos
# groups with a p-value below 0.05
s-groups-with-a-p-value-below-0-05 = grupos con un valor p inferior a 0,05
# highest estimate over plausible baselines, votes
s-highest-estimate-over-plausible-baselines-votes = estimación más alta entre los niveles de referencia plausibles, votos
# {holding} and every missing vote being for the same rival
s-holding-and-every-missing-vote-being-for-the-same-rival = { $holding } y todos los votos que faltan fueran para el mismo rival
# hypergeometric, the least of all bins times their number
s-hypergeometric-the-least-of-all-bins-times-their-number = hipergeométrica, el mínimo de todas las clases multiplicado por su número
# identical duplicates count once
s-identical-duplicates-count-once = los duplicados idénticos cuentan una sola vez
# identical duplicates do not count
s-identical-duplicates-do-not-count = los duplicados idénticos no cuentan
# if all that can come is for
s-if-all-that-can-come-is-for = si todo lo que puede llegar es para
# if drawn by lot
s-if-drawn-by-lot = si el reparto fuera por sorteo
# if their turnout is at most
s-if-their-turnout-is-at-most = si su participación es a lo sumo
# illegible
s-illegible = ilegible
# image
s-image = imagen
# impossible
s-impossible = imposible
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improbable bajo una hipótesis nula explícita, o más allá de una regla explícita
# in
s-in = recibidas
# in a group of which half have one value
s-in-a-group-of-which-half-have-one-value = en un grupo en el que la mitad tiene un mismo valor
# in a group with too few stations
s-in-a-group-with-too-few-stations = en un grupo con muy pocas mesas
# in both
s-in-both = en ambas
# in hand
s-in-hand = en lo disponible
# {in_hand}; {aside} of 1 row was set aside, each listed with its reason.
s-in-hand-aside-of-1-row-was-set-aside-each-listed-with-its-reason = { $in_hand }; filas apartadas: { $aside } de 1, cada una consignada con su motivo.
# {in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.
s-in-hand-aside-of-rows-rows-were-set-aside-each-listed-with-its-reason = { $in_hand }; filas apartadas: { $aside } de { $rows }, cada una consignada con su motivo.
# incomplete
s-incomplete = incompleto
# inconsistent
s-inconsistent = incongruente
# inflation of the naive error
s-inflation-of-the-naive-error = inflación del error ingenuo
# it needs {excess} votes more than can still come
s-it-needs-excess-votes-more-than-can-still-come = { $excess ->
    [one] requiere { $excess } voto más de los que aún pueden llegar
   *[other] requiere { $excess } votos más de los que aún pueden llegar
    }
# its error, if sheets were independent
s-its-error-if-sheets-were-independent = su error, si las actas fueran independientes
# its standard error
s-its-standard-error = su error estándar
# its textbook p-value
s-its-textbook-p-value = su valor p de manual
# jump at the cut-off
s-jump-at-the-cut-off = salto en el punto de corte
# jump at the cut-off in its errors
s-jump-at-the-cut-off-in-its-errors = salto en el punto de corte, en unidades de su error
# jump by parabolas
s-jump-by-parabolas = salto con parábolas
# kind
s-kind = tipo
# {kind}: {number}
s-kind-number = { $kind }: { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind }: { $number } ({ $meaning })
# kurtosis, lower end
s-kurtosis-lower-end = curtosis, extremo inferior
# kurtosis (normal: 3)
s-kurtosis-normal-3 = curtosis (normal: 3)
# kurtosis, upper end
s-kurtosis-upper-end = curtosis, extremo superior
# larger stations there
s-larger-stations-there = mesas mayores en ese valor
# largest part expected on one multiple
s-largest-part-expected-on-one-multiple = mayor parte esperada en un solo múltiplo
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = los dos últimos dígitos se distribuyen como cabe esperar por azar
# later
s-later = posterior
# latitude
s-latitude = latitud
# least over bandwidths
s-least-over-bandwidths = mínimo entre los anchos de banda
# least p-value that so many allow
s-least-p-value-that-so-many-allow = menor valor p que permite ese número
# {least} to {most}
s-least-to-most = de { $least } a { $most }
# (left out: {reasons})
s-left-out-reasons = (no incluidas: { $reasons })
# {line}: marked with {weight}
s-line-marked-with-weight = { $line }: marcada con { $weight }
# {line}: weight {weight}
s-line-weight-weight = { $line }: peso { $weight }
# ln likelihood of the turnout
s-ln-likelihood-of-the-turnout = ln de la verosimilitud de la participación
# ln likelihood of the votes
s-ln-likelihood-of-the-votes = ln de la verosimilitud de los votos
# longitude
s-longitude = longitud
# looks the same
s-looks-the-same = tiene el mismo aspecto
# {low} to {high}
s-low-to-high = de { $low } a { $high }
# lower end over alphas that fit as well
s-lower-end-over-alphas-that-fit-as-well = extremo inferior entre los valores de alfa con igual ajuste
# lowest estimate over plausible baselines, votes
s-lowest-estimate-over-plausible-baselines-votes = estimación más baja entre los niveles de referencia plausibles, votos
# manufactured votes
s-manufactured-votes = votos fabricados
# manufactured votes of the model
s-manufactured-votes-of-the-model = votos fabricados en el modelo
# manufactured votes of the model, R̂
s-manufactured-votes-of-the-model-R = votos fabricados en el modelo, R̂
# manufactured votes of the model, effective draws
s-manufactured-votes-of-the-model-effective-draws = votos fabricados en el modelo, extracciones efectivas
# manufactured votes of the model, lower end of the interval
s-manufactured-votes-of-the-model-lower-end-of-the-interval = votos fabricados en el modelo, extremo inferior del intervalo
# manufactured votes of the model, median
s-manufactured-votes-of-the-model-median = votos fabricados en el modelo, mediana
# manufactured votes of the model, spread between chains
s-manufactured-votes-of-the-model-spread-between-chains = votos fabricados en el modelo, dispersión entre cadenas
# manufactured votes of the model, upper end of the interval
s-manufactured-votes-of-the-model-upper-end-of-the-interval = votos fabricados en el modelo, extremo superior del intervalo
# mean
s-mean = media
# mean digit
s-mean-digit = dígito medio
# mean digit expected
s-mean-digit-expected = dígito medio esperado
# mean last digit
s-mean-last-digit = dígito final medio
# mean of the resamples there
s-mean-of-the-resamples-there = media de las remuestras en ese valor
# mean percent in excess over resamples
s-mean-percent-in-excess-over-resamples = media del porcentaje en exceso entre las remuestras
# mean share
s-mean-share = porcentaje de votos medio
# mean share over stations
s-mean-share-over-stations = porcentaje medio entre las mesas
# {missing} of {expected} polling stations have no sheet that counts.
s-missing-of-expected-polling-stations-have-no-sheet-that-counts = { $missing ->
    [one] { $missing } de { $expected } mesas de votación no tiene ningún acta que cuente.
   *[other] { $missing } de { $expected } mesas de votación no tienen ningún acta que cuente.
    }
# {missing} of {expected} polling stations, with {voters} registered voters, have no sheet that counts.
s-missing-of-expected-polling-stations-with-voters-registered-voters = { $missing ->
    [one] { $missing } de { $expected } mesas de votación, con { $voters } electores inscritos, no tiene ningún acta que cuente.
   *[other] { $missing } de { $expected } mesas de votación, con { $voters } electores inscritos, no tienen ningún acta que cuente.
    }
# modal interval, lower end
s-modal-interval-lower-end = intervalo modal, extremo inferior
# modal interval, upper end
s-modal-interval-upper-end = intervalo modal, extremo superior
# more announced than added up
s-more-announced-than-added-up = más votos anunciados que sumados
# more ballots than voters
s-more-ballots-than-voters = hay más papeletas que electores
# more ballots than voters, or more votes than ballots
s-more-ballots-than-voters-or-more-votes-than-ballots = hay más papeletas que electores, o más votos que papeletas
# more than a thousand million ballots
s-more-than-a-thousand-million-ballots = hay más de mil millones de papeletas
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = más de la mitad de los votos válidos, o segunda vuelta
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = más de la mitad, o el 40 % y diez puntos de ventaja, o segunda vuelta
# more than one count in twenty is under 100, where last digits are uneven by themselves
s-more-than-one-count-in-twenty-is-under-100-where-last-digits-are = más de una de cada veinte cifras es inferior a 100, donde los dígitos finales no son uniformes de por sí
# more than three tenths of the hits expected stand on one multiple of 5%; how often stations hit depends on the form assumed for shares
s-more-than-three-tenths-of-the-hits-expected-stand-on-one-multiple-of-5 = más de tres décimas partes de las terminaciones esperadas corresponden a un solo múltiplo de 5 %; la frecuencia con que las mesas tienen esa terminación depende de la forma supuesta para los porcentajes
# more votes for the selection than in all
s-more-votes-for-the-selection-than-in-all = hay más votos para la opción que en total
# more votes for the selection than in all, or implausibly many
s-more-votes-for-the-selection-than-in-all-or-implausibly-many = hay más votos para la opción que en total, o un número inverosímil de ellos
# more votes than a station can count
s-more-votes-than-a-station-can-count = hay más votos de los que puede contar una mesa
# more votes than ballots
s-more-votes-than-ballots = hay más votos que papeletas
# most stations have fewer than 25 votes for it or for others; digits of the rest depend on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-digits-of = la mayoría de las mesas tiene menos de 25 votos para la opción o para las demás; los dígitos del resto dependen de la forma supuesta para los porcentajes
# most stations have fewer than 25 votes for it or for others; how often the rest hit depends on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-how-often = la mayoría de las mesas tiene menos de 25 votos para la opción o para las demás; la frecuencia con que el resto tiene esa terminación depende de la forma supuesta para los porcentajes
# n/a
s-n-a = n/a
# √n·dip of uniform samples, from a simulated table
s-n-dip-of-uniform-samples-from-a-simulated-table = √n·dip de muestras uniformes, según una tabla simulada
# naive p-value of the jump
s-naive-p-value-of-the-jump = valor p ingenuo del salto
# {name}: announced {announced}.
s-name-announced-announced = { $name }: anunciado { $announced }.
# {name}: announced {announced}, and the sheets of all {stations} stations hold {tabulated}: {difference}.
s-name-announced-announced-and-the-sheets-of-all-stations-stations-hold = { $name }: anunciado { $announced }, y las actas de todas las mesas ({ $stations }) contienen { $tabulated }: { $difference }.
# {name}: announced {announced} for every station, and the {sheets} sheets in hand already hold {tabulated}: {excess} more.
s-name-announced-announced-for-every-station-and-the-sheets-sheets-in = { $name }: anunciado { $announced } para todas las mesas, y las actas disponibles ({ $sheets }) ya contienen { $tabulated }: { $excess } más.
# {name}: announced {announced} for the whole, and the {number} announced results by {level} add up to {sum}.
s-name-announced-announced-for-the-whole-and-the-number-announced = { $name }: anunciado { $announced } para el total, y los resultados anunciados por { $level } ({ $number }) suman { $sum }.
# {name}: announced {share}, and {votes} of {all} {counted} are {computed}.
s-name-announced-share-and-votes-of-all-counted-are-computed = { $name }: anunciado { $share }, y { $votes } de { $all } { $counted } equivalen a { $computed }.
# {name} elected
s-name-elected = resulta elegida la opción { $name }
# {name}: from "{from}" to "{to}" it falls from {before} to {after}, by {difference}.
s-name-from-from-to-to-it-falls-from-before-to-after-by-difference = { $name }: de «{ $from }» a «{ $to }» disminuye de { $before } a { $after }, en { $difference }.
# {name}: from "{from}" to "{to}" it gains {votes} votes.
s-name-from-from-to-to-it-gains-votes-votes = { $votes ->
    [one] { $name }: de «{ $from }» a «{ $to }» gana { $votes } voto.
   *[other] { $name }: de «{ $from }» a «{ $to }» gana { $votes } votos.
    }
# {name} has {excess} votes fewer than the sheets in hand already hold
s-name-has-excess-votes-fewer-than-the-sheets-in-hand-already-hold = { $excess ->
    [one] { $name } tiene { $excess } voto menos de los que ya contienen las actas disponibles
   *[other] { $name } tiene { $excess } votos menos de los que ya contienen las actas disponibles
    }
# {name} (sheets: {some} of {all})
s-name-sheets-some-of-all = { $name } (actas: { $some } de { $all })
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# {names} elected
s-names-elected = resultan elegidas las opciones { $names }
# needed there
s-needed-there = necesario allí
# neighbours per station
s-neighbours-per-station = mesas vecinas por mesa
# neighbours vote alike in every honest country, and a place of its own kind is unlike its neighbours
s-neighbours-vote-alike-in-every-honest-country-and-a-place-of-its-own = los vecinos votan de forma parecida en todo país con elecciones limpias, y un lugar de características propias no se parece a sus vecinos
# net excess, share of votes
s-net-excess-share-of-votes = exceso neto, proporción de los votos
# net excess within regions, share of votes
s-net-excess-within-regions-share-of-votes = exceso neto dentro de las regiones, proporción de los votos
# no ballots
s-no-ballots = no hay papeletas
# no ballots are stated
s-no-ballots-are-stated = no se indican las papeletas
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sin papeletas depositadas, no hay votos
# no ballots, or counts that exceed one another
s-no-ballots-or-counts-that-exceed-one-another = no hay papeletas, o hay cifras que se superan entre sí
# no column for {count}
s-no-column-for-count = no hay columna para { $count }
# no column for {one} and {other}
s-no-column-for-one-and-other = no hay columna para { $one } ni para { $other }
# no column for the image's address
s-no-column-for-the-image-s-address = no hay columna para la dirección de la imagen
# no column that names a station
s-no-column-that-names-a-station = ninguna columna indica la mesa
# no coordinates
s-no-coordinates = no hay coordenadas
# no cut-off was given, and a trend over the count is usual
s-no-cut-off-was-given-and-a-trend-over-the-count-is-usual = no se dio ningún punto de corte, y una tendencia a lo largo del escrutinio es habitual
# no graph of neighbours could be built
s-no-graph-of-neighbours-could-be-built = no se pudo construir ningún grafo de mesas vecinas
# no latitude and longitude that can be used
s-no-latitude-and-longitude-that-can-be-used = no hay latitud y longitud utilizables
# no law of the shares holds in every honest election
s-no-law-of-the-shares-holds-in-every-honest-election = ninguna ley de los porcentajes se cumple en todas las elecciones limpias
# no line with an error can be fitted on both sides of the cut-off
s-no-line-with-an-error-can-be-fitted-on-both-sides-of-the-cut-off = no se puede ajustar a ambos lados del punto de corte ninguna línea con un error
# no moment of arrival that can be used
s-no-moment-of-arrival-that-can-be-used = no hay un momento de llegada utilizable
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = no hay más mesas ni electores que los del marco
# no null or blank votes are stated
s-no-null-or-blank-votes-are-stated = no se indican los votos nulos o en blanco
# no null says how turnout and share of honest stations lie together
s-no-null-says-how-turnout-and-share-of-honest-stations-lie-together = ninguna hipótesis nula dice cómo se distribuyen conjuntamente la participación y el porcentaje de votos de las mesas limpias
# no number, and no word for missing that the plan lists (layout.missing)
s-no-number-and-no-word-for-missing-that-the-plan-lists-layout-missing = no es un número ni una palabra para indicar un dato ausente que el plan enumere (layout.missing)
# no other sums
s-no-other-sums = ninguna suma distinta
# no parent unit among its children
s-no-parent-unit-among-its-children = ninguna unidad superior entre las que la componen
# no register of stations
s-no-register-of-stations = no hay registro de mesas
# no registered voters
s-no-registered-voters = no hay electores inscritos
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sin electores inscritos, no hay votos
# no roll is stated
s-no-roll-is-stated = no se indica el padrón
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = ninguna fila es el doble de otra de su mesa
# no share or no place in the order
s-no-share-or-no-place-in-the-order = no hay porcentaje de votos o no hay lugar en el orden
# no station counts more than {votes} votes, as the plan says
s-no-station-counts-more-than-votes-votes-as-the-plan-says = { $votes ->
    [one] ninguna mesa cuenta más de { $votes } voto, según dice el plan
   *[other] ninguna mesa cuenta más de { $votes } votos, según dice el plan
    }
# no station counts more votes than it was issued ballots
s-no-station-counts-more-votes-than-it-was-issued-ballots = ninguna mesa cuenta más votos que papeletas se le entregaron
# no stations lie on one side of the typical ones
s-no-stations-lie-on-one-side-of-the-typical-ones = no hay mesas a uno de los lados de las típicas
# no such count is stated
s-no-such-count-is-stated = no se indica esa cifra
# no totals row among the stations
s-no-totals-row-among-the-stations = ninguna fila de totales entre las mesas
# no turnout is usual
s-no-turnout-is-usual = ninguna participación es habitual
# no unreported station counts more votes than the register has voters for it
s-no-unreported-station-counts-more-votes-than-the-register-has-voters = ninguna mesa sin acta disponible cuenta más votos que electores tiene en el registro
# no usable coordinates are stated
s-no-usable-coordinates-are-stated = no se indican coordenadas utilizables
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sin votos válidos, no hay votos para las opciones
# no value
s-no-value = no hay valor
# no vote for the selection
s-no-vote-for-the-selection = no hay votos para la opción
# no vote in stations without a sheet, if {assumption}
s-no-vote-in-stations-without-a-sheet-if-assumption = ningún voto en mesas sin acta, si { $assumption }
# no vote in stations without a sheet (not used, another is smaller), if {assumption}
s-no-vote-in-stations-without-a-sheet-not-used-another-is-smaller-if = ningún voto en mesas sin acta (no se usa, hay otra cota menor), si { $assumption }
# nobody
s-nobody = ninguna
# normal corrected for skewness, against the exact chances of each station's redrawn count
s-normal-corrected-for-skewness-against-the-exact-chances-of-each = normal corregida por asimetría, frente a las probabilidades exactas de la cifra generada de nuevo de cada mesa
# not-collected
s-not-collected = no recogido
# not every selection has a count
s-not-every-selection-has-a-count = no todas las opciones tienen una cifra
# not everything is even
s-not-everything-is-even = no todo es par
# not-in-source
s-not-in-source = no figura en la fuente
# not in the plan: set {key}
s-not-in-the-plan-set-key = no está en el plan: indique { $key }
# not in yet
s-not-in-yet = aún no recibido
# not known
s-not-known = desconocido
# not published: {what}
s-not-published-what = dato no publicado: { $what }
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = nada disminuye de un boletín al siguiente
# null ballots go with age, schooling, protest and the board's habits in clean elections
s-null-ballots-go-with-age-schooling-protest-and-the-board-s-habits-in = en elecciones limpias, las papeletas nulas varían con la edad, la escolaridad, la protesta y los hábitos de los miembros de la mesa
# null or blank votes
s-null-or-blank-votes = votos nulos o en blanco
# null votes
s-null-votes = votos nulos
# {number} blank votes
s-number-blank-votes = { $number ->
    [one] { $number } voto en blanco
   *[other] { $number } votos en blanco
    }
# {number} draws
s-number-draws = { $number ->
    [one] { $number } extracción
   *[other] { $number } extracciones
    }
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } excluida por { $code }: { $rule }
   *[other] { $number } excluidas por { $code }: { $rule }
    }
# {number} from {source}
s-number-from-source = { $number } de { $source }
# {number} further announced results are not drawn here.
s-number-further-announced-results-are-not-drawn-here = { $number ->
    [one] No se representa aquí { $number } resultado anunciado más.
   *[other] No se representan aquí { $number } resultados anunciados más.
    }
# {number} further selections with fewer votes are not drawn.
s-number-further-selections-with-fewer-votes-are-not-drawn = { $number ->
    [one] No se representa { $number } opción más, con menos votos.
   *[other] No se representan { $number } opciones más, con menos votos.
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
# {number} more cells of the row could not be used.
s-number-more-cells-of-the-row-could-not-be-used = No se pudieron utilizar otras { $number } celdas más de la fila.
# {number} null votes
s-number-null-votes = { $number ->
    [one] { $number } voto nulo
   *[other] { $number } votos nulos
    }
# {number} of no unit
s-number-of-no-unit = { $number } sin unidad
# {number} {reason}
s-number-reason = { $reason }: { $number }
# {number} rows for this station disagree, and every count of one is exactly twice the other's: {places}.
s-number-rows-for-this-station-disagree-and-every-count-of-one-is = { $number } filas de esta mesa discrepan, y cada cifra de una es exactamente el doble de la de la otra: { $places }.
# {number} rows for this station disagree: {places}.
s-number-rows-for-this-station-disagree-places = { $number } filas de esta mesa discrepan: { $places }.
# {number} selections, and {setting} is {least}
s-number-selections-and-setting-is-least = { $number ->
    [one] { $number } opción, y { $setting } es { $least }
   *[other] { $number } opciones, y { $setting } es { $least }
    }
# {number} stations
s-number-stations = { $number ->
    [one] { $number } mesa
   *[other] { $number } mesas
    }
# {number} stations are not in "{source}": {keys}.
s-number-stations-are-not-in-source-keys = { $number ->
    [one] { $number } mesa no está en «{ $source }»: { $keys }.
   *[other] { $number } mesas no están en «{ $source }»: { $keys }.
    }
# {number} stations have no sheet that counts
s-number-stations-have-no-sheet-that-counts = { $number ->
    [one] { $number } mesa no tiene ningún acta que cuente
   *[other] { $number } mesas no tienen ningún acta que cuente
    }
# {number} stations newly counted
s-number-stations-newly-counted = { $number ->
    [one] { $number } mesa recién contabilizada
   *[other] { $number } mesas recién contabilizadas
    }
# {number} {things}
s-number-things = { $number } { $things }
# {number} too few
s-number-too-few = { $number } de menos
# {number} too many
s-number-too-many = { $number } de más
# {number} votes
s-number-votes = { $number ->
    [one] { $number } voto
   *[other] { $number } votos
    }
# {observed} of {all} {what}, where {expected} are expected
s-observed-of-all-what-where-expected-are-expected = { $what }, { $observed } de { $all } (lo esperado es { $expected })
# of
s-of = de
# of all added
s-of-all-added = del total añadido
# of {number}
s-of-number = de { $number }
# of the others
s-of-the-others = de las demás
# of the published
s-of-the-published = de las publicadas
# of the whole contest
s-of-the-whole-contest = de toda la elección
# of them expected
s-of-them-expected = número esperado de los casos anteriores
# of them nearest to the whole percent
s-of-them-nearest-to-the-whole-percent = de ellas, las más próximas al porcentaje entero
# of these expected
s-of-these-expected = número esperado de estos casos
# of those differ
s-of-those-differ = de ellas difieren
# {one} and {other}
s-one-and-other = { $one } y { $other }
# {one} and {other} go to the second round
s-one-and-other-go-to-the-second-round = { $one } y { $other } pasan a la segunda vuelta
# one count for each station
s-one-count-for-each-station = un solo conjunto de cifras por mesa
# one row for each station
s-one-row-for-each-station = una sola fila por mesa
# only in the first
s-only-in-the-first = solo en la primera
# only in the second
s-only-in-the-second = solo en la segunda
# open
s-open = abierto
# order
s-order = orden
# outcome
s-outcome = desenlace
# outside of the band
s-outside-of-the-band = fuera de la banda
# over {number}
s-over-number = más de { $number }
# overdispersion of the largest selection within groups
s-overdispersion-of-the-largest-selection-within-groups = sobredispersión de la opción más votada dentro de los grupos
# p
s-p = p
# p, corrected for the number of announced results
s-p-corrected-for-the-number-of-announced-results = p, con corrección por el número de resultados anunciados
# (p = {p} after correction)
s-p-p-after-correction = (p = { $p } tras la corrección)
# p-value
s-p-value = valor p
# p-value in share alone
s-p-value-in-share-alone = valor p solo en el porcentaje de votos
# p-value in turnout alone
s-p-value-in-turnout-alone = valor p solo en la participación
# p-value of so little difference
s-p-value-of-so-little-difference = valor p de tan poca diferencia
# p-value of so much difference
s-p-value-of-so-much-difference = valor p de tanta diferencia
# p-value of that dip
s-p-value-of-that-dip = valor p de ese dip
# p-value of the correlation, by exchange within groups
s-p-value-of-the-correlation-by-exchange-within-groups = valor p de la correlación, por intercambio dentro de los grupos
# p-value of the percent in excess
s-p-value-of-the-percent-in-excess = valor p del porcentaje en exceso
# p-value of the shares' dip
s-p-value-of-the-shares-dip = valor p del dip de los porcentajes
# p-value of the sharpest share, times the shares
s-p-value-of-the-sharpest-share-times-the-shares = valor p del porcentaje que más sobresale, multiplicado por el número de porcentajes
# p-value under permutation
s-p-value-under-permutation = valor p por permutación
# p-value with that inflation
s-p-value-with-that-inflation = valor p con esa inflación
# part of all ballots up to there
s-part-of-all-ballots-up-to-there = parte de todas las papeletas hasta ahí
# part of stations stuffed a little, in the model
s-part-of-stations-stuffed-a-little-in-the-model = parte de las mesas con relleno leve de urnas, en el modelo
# part of stations stuffed fully, in the model
s-part-of-stations-stuffed-fully-in-the-model = parte de las mesas con relleno total de urnas, en el modelo
# part of stations that the model misplaces
s-part-of-stations-that-the-model-misplaces = parte de las mesas que el modelo ubica mal
# parts of the whole
s-parts-of-the-whole = partes del total
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source }; para cotejar)
# pending
s-pending = pendiente
# percent in excess that one resample in twenty reaches
s-percent-in-excess-that-one-resample-in-twenty-reaches = porcentaje en exceso que alcanza una de cada veinte remuestras
# percent of stations in excess
s-percent-of-stations-in-excess = porcentaje de mesas en exceso
# percentages end in 0 or 5
s-percentages-end-in-0-or-5 = porcentajes que terminan en 0 o 5
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = los porcentajes terminan en 0 o 5 como cabe esperar por azar
# perhaps a number with thousands separators, which the plan does not declare
s-perhaps-a-number-with-thousands-separators-which-the-plan-does-not = quizá un número con separadores de miles, que el plan no declara
# place
s-place = lugar
# {place}: by at most {votes} votes
s-place-by-at-most-votes-votes = { $votes ->
    [one] { $place }: en { $votes } voto a lo sumo
   *[other] { $place }: en { $votes } votos a lo sumo
    }
# {place}: weight {weight}, {checks}
s-place-weight-weight-checks = { $place }: peso { $weight }, { $checks }
# {place} with {votes} votes
s-place-with-votes-votes = { $votes ->
    [one] { $place } con { $votes } voto
   *[other] { $place } con { $votes } votos
    }
# placebo cut-offs
s-placebo-cut-offs = puntos de corte placebo
# places that differ in turnout differ in preference in clean elections too
s-places-that-differ-in-turnout-differ-in-preference-in-clean-elections = los lugares que difieren en participación difieren en preferencia también en elecciones limpias
# plurality
s-plurality = mayoría relativa
# polling station
s-polling-station = mesa de votación
# polling stations
s-polling-stations = mesas de votación
# possible final share
s-possible-final-share = porcentaje final posible
# {premise}, it counts at least {stations} stations, and only {unpublished} are not among the {published} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {floor}.
s-premise-it-counts-at-least-stations-stations-and-only-unpublished-are = { $least ->
    [one] { $premise }, contabiliza al menos { $stations } mesas, y solo { $unpublished } no están entre las { $published } publicadas: por tanto, incluye al menos { $least } acta publicada, y la { $least } de ellas con menos votos para { $name } contiene { $floor }.
   *[other] { $premise }, contabiliza al menos { $stations } mesas, y solo { $unpublished } no están entre las { $published } publicadas: por tanto, incluye al menos { $least } actas publicadas, y las { $least } de ellas con menos votos para { $name } contienen { $floor }.
    }
# {premise}, it counts at most {stations} stations, and no choice of so many holds more than {ceiling} votes for {name}, even if the {unpublished} unpublished stations gave it all that they can.
s-premise-it-counts-at-most-stations-stations-and-no-choice-of-so-many = { $premise }, contabiliza a lo sumo { $stations } mesas, y ningún conjunto de tantas contiene más de { $ceiling } votos para { $name }, ni aunque las mesas no publicadas ({ $unpublished }) le dieran todos los que pueden.
# probability of as many or more
s-probability-of-as-many-or-more = probabilidad de tantas o más
# {published} published stations against {others} that are not, by the register. Nobody drew them at random, so there is no p-value: a standardised difference (d) says how far apart the groups are, and one below 0.1 is usually called small.
s-published-published-stations-against-others-that-are-not-by-the = { $published ->
    [one] { $published } mesa publicada frente a { $others } que no lo están, según el registro. Nadie las seleccionó al azar, por lo que no hay valor p: una diferencia estandarizada (d) dice cuán separados están los grupos, y una inferior a 0,1 suele llamarse pequeña.
   *[other] { $published } mesas publicadas frente a { $others } que no lo están, según el registro. Nadie las seleccionó al azar, por lo que no hay valor p: una diferencia estandarizada (d) dice cuán separados están los grupos, y una inferior a 0,1 suele llamarse pequeña.
    }
# published sheets
s-published-sheets = actas publicadas
# published sheets counted at least
s-published-sheets-counted-at-least = actas publicadas contabilizadas, al menos
# {range}: {stations} ({share})
s-range-stations-share = { $range }: { $stations } ({ $share })
# region
s-region = región
# regions
s-regions = regiones
# regions differ, so that clean elections are not normal either
s-regions-differ-so-that-clean-elections-are-not-normal-either = las regiones difieren, de modo que las elecciones limpias tampoco son normales
# register
s-register = registro
# register of stations
s-register-of-stations = registro de mesas
# registered voters
s-registered-voters = electores inscritos
# registered voters expected
s-registered-voters-expected = electores inscritos esperados
# registered voters reported
s-registered-voters-reported = electores inscritos informados
# repeats expected
s-repeats-expected = repeticiones esperadas
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } de un número desconocido
# {reported} of {expected} polling stations
s-reported-of-expected-polling-stations = { $expected ->
    [one] { $reported } de { $expected } mesa de votación
   *[other] { $reported } de { $expected } mesas de votación
    }
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } de { $expected } ({ $share })
# {reported} registered voters are reported, and the frame has {expected}.
s-reported-registered-voters-are-reported-and-the-frame-has-expected = { $reported ->
    [one] Se informa { $reported } elector inscrito, y el marco tiene { $expected }.
   *[other] Se informan { $reported } electores inscritos, y el marco tiene { $expected }.
    }
# {reported} stations are reported, and the frame has {expected}.
s-reported-stations-are-reported-and-the-frame-has-expected = { $reported ->
    [one] Se informa datos de { $reported } mesa, y el marco tiene { $expected }.
   *[other] Se informan datos de { $reported } mesas, y el marco tiene { $expected }.
    }
# row {number}
s-row-number = fila { $number }
# rows
s-rows = filas
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } fila, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
   *[other] { $rows } filas, { $bytes } bytes, { $encoding } ({ $how }), celdas separadas por { $delimiter }
    }
# rule
s-rule = regla
# run-off of {one} and {other}
s-run-off-of-one-and-other = segunda vuelta entre { $one } y { $other }
# saddle point of the Poisson-binomial
s-saddle-point-of-the-Poisson-binomial = punto de silla de la Poisson-binomial
# {scope}; announced with {reported}, {sheets} added up
s-scope-announced-with-reported-sheets-added-up = { $scope }; anunciado con { $reported }, { $sheets } en la suma
# {scope}; announced without saying with how many stations, {sheets} added up
s-scope-announced-without-saying-with-how-many-stations-sheets-added-up = { $scope }; anunciado sin decir con cuántas mesas, { $sheets } en la suma
# second
s-second = segunda
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = los segundos dígitos se distribuyen como los de cifras generadas de nuevo
# selection
s-selection = opción
# {selection} between {low} and {high}
s-selection-between-low-and-high = { $selection } entre { $low } y { $high }
# selection's votes reported at the stations in excess
s-selection-s-votes-reported-at-the-stations-in-excess = votos de la opción registrados en las mesas en exceso
# selections in the contest
s-selections-in-the-contest = opciones en la elección
# {share} (computed {computed})
s-share-computed-computed = { $share } (calculado: { $computed })
# share ending in 0 or 5
s-share-ending-in-0-or-5 = proporción que termina en 0 o 5
# share of adjacent pairs
s-share-of-adjacent-pairs = proporción de pares contiguos
# share of clean stations
s-share-of-clean-stations = proporción de mesas limpias
# share of clean stations, R̂
s-share-of-clean-stations-R = proporción de mesas limpias, R̂
# share of clean stations, effective draws
s-share-of-clean-stations-effective-draws = proporción de mesas limpias, extracciones efectivas
# share of clean stations, lower end of the interval
s-share-of-clean-stations-lower-end-of-the-interval = proporción de mesas limpias, extremo inferior del intervalo
# share of clean stations, median
s-share-of-clean-stations-median = proporción de mesas limpias, mediana
# share of clean stations, spread between chains
s-share-of-clean-stations-spread-between-chains = proporción de mesas limpias, dispersión entre cadenas
# share of clean stations, upper end of the interval
s-share-of-clean-stations-upper-end-of-the-interval = proporción de mesas limpias, extremo superior del intervalo
# share of counts ending in 0 or 5
s-share-of-counts-ending-in-0-or-5 = proporción de cifras que terminan en 0 o 5
# share of draws with more than 90% clean stations
s-share-of-draws-with-more-than-90-clean-stations = proporción de extracciones con más del 90 % de mesas limpias
# share of extreme stations
s-share-of-extreme-stations = proporción de mesas extremas
# share of extreme stations, R̂
s-share-of-extreme-stations-R = proporción de mesas extremas, R̂
# share of extreme stations, effective draws
s-share-of-extreme-stations-effective-draws = proporción de mesas extremas, extracciones efectivas
# share of extreme stations, lower end of the interval
s-share-of-extreme-stations-lower-end-of-the-interval = proporción de mesas extremas, extremo inferior del intervalo
# share of extreme stations, median
s-share-of-extreme-stations-median = proporción de mesas extremas, mediana
# share of extreme stations, spread between chains
s-share-of-extreme-stations-spread-between-chains = proporción de mesas extremas, dispersión entre cadenas
# share of extreme stations, upper end of the interval
s-share-of-extreme-stations-upper-end-of-the-interval = proporción de mesas extremas, extremo superior del intervalo
# share of incremental stations
s-share-of-incremental-stations = proporción de mesas incrementales
# share of incremental stations, R̂
s-share-of-incremental-stations-R = proporción de mesas incrementales, R̂
# share of incremental stations, effective draws
s-share-of-incremental-stations-effective-draws = proporción de mesas incrementales, extracciones efectivas
# share of incremental stations, lower end of the interval
s-share-of-incremental-stations-lower-end-of-the-interval = proporción de mesas incrementales, extremo inferior del intervalo
# share of incremental stations, median
s-share-of-incremental-stations-median = proporción de mesas incrementales, mediana
# share of incremental stations, spread between chains
s-share-of-incremental-stations-spread-between-chains = proporción de mesas incrementales, dispersión entre cadenas
# share of incremental stations, upper end of the interval
s-share-of-incremental-stations-upper-end-of-the-interval = proporción de mesas incrementales, extremo superior del intervalo
# share of percentages ending in 0 or 5
s-share-of-percentages-ending-in-0-or-5 = proporción de porcentajes que terminan en 0 o 5
# share of repeated pairs
s-share-of-repeated-pairs = proporción de pares repetidos
# share of stations not of the clean component
s-share-of-stations-not-of-the-clean-component = proporción de mesas ajenas al componente limpio
# share of the ballots
s-share-of-the-ballots = porcentaje de las papeletas
# share of the ballots up to there
s-share-of-the-ballots-up-to-there = porcentaje de las papeletas hasta ahí
# {share} of the stations
s-share-of-the-stations = el { $share } de las mesas
# share of the votes in hand
s-share-of-the-votes-in-hand = porcentaje de los votos disponibles
# {share} up to a turnout of {turnout}
s-share-up-to-a-turnout-of-turnout = { $share } hasta una participación de { $turnout }
# share with the most stations in excess
s-share-with-the-most-stations-in-excess = porcentaje con el mayor exceso de mesas
# share without those votes
s-share-without-those-votes = porcentaje sin esos votos
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = los porcentajes de votos no se acumulan en valores puntuales
# shares have one hump
s-shares-have-one-hump = los porcentajes de votos tienen un solo pico
# shares in excess
s-shares-in-excess = porcentajes con exceso
# shares of clean elections are not normal, and small stations spread more
s-shares-of-clean-elections-are-not-normal-and-small-stations-spread = los porcentajes de las elecciones limpias no son normales, y las mesas pequeñas se dispersan más
# sharpest share
s-sharpest-share = porcentaje que más sobresale
# sheet
s-sheet = acta
# sheets
s-sheets = actas
# sheets equal but for one selection
s-sheets-equal-but-for-one-selection = actas iguales salvo en una opción
# sheets just after
s-sheets-just-after = actas justo después
# sheets just after the cut-off
s-sheets-just-after-the-cut-off = actas justo después del punto de corte
# sheets just before
s-sheets-just-before = actas justo antes
# sheets just before the cut-off
s-sheets-just-before-the-cut-off = actas justo antes del punto de corte
# sheets repeat another
s-sheets-repeat-another = actas que repiten otra
# sheets that repeat another
s-sheets-that-repeat-another = actas que repiten otra
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = las actas con algún problema cuentan y quedan señaladas
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = las actas con algún problema cuentan y quedan señaladas, salvo en los casos de { $codes }
# sheets with a share and a place in the order
s-sheets-with-a-share-and-a-place-in-the-order = actas con un porcentaje de votos y un lugar en el orden
# sheets with it
s-sheets-with-it = actas con el dato
# sheets without the count
s-sheets-without-the-count = actas sin el dato
# {shown} of {all} rows
s-shown-of-all-rows = { $all ->
    [one] { $shown } de { $all } fila
   *[other] { $shown } de { $all } filas
    }
# size
s-size = tamaño
# skewness
s-skewness = asimetría
# skewness, lower end
s-skewness-lower-end = asimetría, extremo inferior
# skewness of the logarithmic vote rate
s-skewness-of-the-logarithmic-vote-rate = asimetría de la tasa logarítmica de votos
# skewness, upper end
s-skewness-upper-end = asimetría, extremo superior
# slope of the line
s-slope-of-the-line = pendiente de la línea
# slope of the share less the mean share
s-slope-of-the-share-less-the-mean-share = pendiente del porcentaje de votos menos el porcentaje medio
# slope of the share on turnout
s-slope-of-the-share-on-turnout = pendiente del porcentaje de votos respecto de la participación
# slope of the share within regions
s-slope-of-the-share-within-regions = pendiente del porcentaje de votos dentro de las regiones
# slope of votes per registered voter on turnout
s-slope-of-votes-per-registered-voter-on-turnout = pendiente de los votos por elector inscrito respecto de la participación
# slope of votes per voter within regions
s-slope-of-votes-per-voter-within-regions = pendiente de los votos por elector dentro de las regiones
# small counts
s-small-counts = cifras pequeñas
# so many counts lie about the least count used that this bound alone makes digits uneven
s-so-many-counts-lie-about-the-least-count-used-that-this-bound-alone = hay tantas cifras próximas a la menor cifra utilizada que este límite por sí solo hace que los dígitos no sean uniformes
# so small a selection's votes lie where its voters live, and a few places with high turnouts meet the rule
s-so-small-a-selection-s-votes-lie-where-its-voters-live-and-a-few = los votos de una opción tan pequeña están donde viven sus votantes, y unos pocos lugares con alta participación cumplen la regla
# {some} of {all}
s-some-of-all = { $some } de { $all }
# {some} of {all} ({share})
s-some-of-all-share = { $some } de { $all } ({ $share })
# source
s-source = fuente
# "{source}" does not state the same: {each}.
s-source-does-not-state-the-same-each = «{ $source }» no indica lo mismo: { $each }.
# "{source}" ({place}) does not state the same: {each}.
s-source-place-does-not-state-the-same-each = «{ $source }» ({ $place }) no indica lo mismo: { $each }.
# {source}: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-source-rows-rows-read-used-used-quarantined-quarantined-excluded = { $source }: filas leídas ({ $rows }) = utilizadas ({ $used }) + en cuarentena ({ $quarantined }) + excluidas ({ $excluded }).
# spread of the share below
s-spread-of-the-share-below = dispersión del porcentaje de votos por debajo
# spread of turnout below
s-spread-of-turnout-below = dispersión de la participación por debajo
# standard deviation
s-standard-deviation = desviación estándar
# standard deviation around the line beyond counting
s-standard-deviation-around-the-line-beyond-counting = desviación estándar en torno a la línea, más allá de la del conteo
# standard deviation of shares beyond random splits
s-standard-deviation-of-shares-beyond-random-splits = desviación estándar de los porcentajes, más allá de divisiones aleatorias
# standard deviation over stations
s-standard-deviation-over-stations = desviación estándar entre las mesas
# standard error, clustered
s-standard-error-clustered = error estándar, por conglomerados
# standard error of that
s-standard-error-of-that = error estándar de esa pendiente
# standard error of that, clustered
s-standard-error-of-that-clustered = error estándar de esa pendiente, por conglomerados
# station
s-station = mesa
# station {key}
s-station-key = mesa { $key }
# station {key} ({place})
s-station-key-place = mesa { $key } ({ $place })
# stations
s-stations = mesas
# {stations}. Ballots are {ballots}.
s-stations-Ballots-are-ballots = { $stations }. Papeletas: { $ballots }.
# stations above with a q-value of 0.05 or less
s-stations-above-with-a-q-value-of-0-05-or-less = mesas por encima con un valor q de 0,05 o menos
# stations are beyond the limit on either side
s-stations-are-beyond-the-limit-on-either-side = mesas más allá del límite a uno u otro lado
# stations at a whole percent
s-stations-at-a-whole-percent = mesas en un porcentaje entero
# stations below with a q-value of 0.05 or less
s-stations-below-with-a-q-value-of-0-05-or-less = mesas por debajo con un valor q de 0,05 o menos
# stations beyond the limit above
s-stations-beyond-the-limit-above = mesas más allá del límite superior
# stations beyond the limit below
s-stations-beyond-the-limit-below = mesas más allá del límite inferior
# stations beyond the limit on either side
s-stations-beyond-the-limit-on-either-side = mesas más allá del límite a uno u otro lado
# {stations}; {centres} centres. Ballots are {ballots}.
s-stations-centres-centres-Ballots-are-ballots = { $centres ->
    [one] { $stations }; { $centres } centro. Papeletas: { $ballots }.
   *[other] { $stations }; { $centres } centros. Papeletas: { $ballots }.
    }
# stations counted
s-stations-counted = mesas contabilizadas
# stations counted at least
s-stations-counted-at-least = mesas contabilizadas, al menos
# stations counted at most
s-stations-counted-at-most = mesas contabilizadas, a lo sumo
# stations expected
s-stations-expected = mesas esperadas
# stations expected there
s-stations-expected-there = mesas esperadas en ese valor
# stations have a share of {share}
s-stations-have-a-share-of-share = mesas con un porcentaje de { $share }
# stations have a turnout ({turnout} beyond chance) or a share ({share} beyond chance) of a whole percent
s-stations-have-a-turnout-turnout-beyond-chance-or-a-share-share-beyond = mesas con un porcentaje entero de participación ({ $turnout } más allá del azar) o de votos ({ $share } más allá del azar)
# {stations}; how many should report is not known
s-stations-how-many-should-report-is-not-known = { $stations }; no se sabe cuántas deberían enviar datos
# stations in
s-stations-in = mesas recibidas
# stations in clusters
s-stations-in-clusters = mesas en conglomerados
# stations in groups that are large enough
s-stations-in-groups-that-are-large-enough = mesas en grupos suficientemente grandes
# stations left out
s-stations-left-out = mesas no incluidas
# stations missing
s-stations-missing = mesas que faltan
# stations newly counted at least
s-stations-newly-counted-at-least = mesas recién contabilizadas, al menos
# stations newly counted at most
s-stations-newly-counted-at-most = mesas recién contabilizadas, a lo sumo
# {stations} of {all} polling stations whose sheets count: those with {registered} registered voters or more, and ballots that do not exceed them. Ballots are {ballots}.
s-stations-of-all-polling-stations-whose-sheets-count-those-with = { $all ->
    [one] { $stations } de { $all } mesa de votación cuyas actas cuentan: las que tienen { $registered } electores inscritos o más, y papeletas que no los superan. Papeletas: { $ballots }.
   *[other] { $stations } de { $all } mesas de votación cuyas actas cuentan: las que tienen { $registered } electores inscritos o más, y papeletas que no los superan. Papeletas: { $ballots }.
    }
# stations of that share
s-stations-of-that-share = mesas con ese porcentaje
# stations of the size and range it can use
s-stations-of-the-size-and-range-it-can-use = mesas del tamaño y el rango que puede utilizar
# stations of the size it can use
s-stations-of-the-size-it-can-use = mesas del tamaño que puede utilizar
# stations reported
s-stations-reported = mesas informadas
# {stations} stations, about {ballots} ballots each, spread {spread}
s-stations-stations-about-ballots-ballots-each-spread-spread = { $stations ->
    [one] { $stations } mesa, con alrededor de { $ballots } papeletas, dispersión { $spread }
   *[other] { $stations } mesas, con alrededor de { $ballots } papeletas cada una, dispersión { $spread }
    }
# stations that it can use
s-stations-that-it-can-use = mesas que puede utilizar
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = mesas que no figuran en el registro: { $number }
# stations there
s-stations-there = mesas en ese valor
# stations unlike their neighbours
s-stations-unlike-their-neighbours = mesas que no se parecen a sus vecinas
# stations used
s-stations-used = mesas utilizadas
# {stations} where {reason}
s-stations-where-reason = { $stations } donde { $reason }
# stations with 25 votes for it and for others
s-stations-with-25-votes-for-it-and-for-others = mesas con 25 votos para la opción y para las demás
# stations with a second digit
s-stations-with-a-second-digit = mesas con un segundo dígito
# stations with a value and coordinates
s-stations-with-a-value-and-coordinates = mesas con un valor y coordenadas
# stations with ballots
s-stations-with-ballots = mesas con papeletas
# stations with enough votes
s-stations-with-enough-votes = mesas con votos suficientes
# stations with enough votes and a predictor
s-stations-with-enough-votes-and-a-predictor = mesas con votos suficientes y un predictor
# stations with registered voters
s-stations-with-registered-voters = mesas con electores inscritos
# stolen votes
s-stolen-votes = votos robados
# stolen votes of the model
s-stolen-votes-of-the-model = votos robados en el modelo
# stolen votes of the model, R̂
s-stolen-votes-of-the-model-R = votos robados en el modelo, R̂
# stolen votes of the model, effective draws
s-stolen-votes-of-the-model-effective-draws = votos robados en el modelo, extracciones efectivas
# stolen votes of the model, lower end of the interval
s-stolen-votes-of-the-model-lower-end-of-the-interval = votos robados en el modelo, extremo inferior del intervalo
# stolen votes of the model, median
s-stolen-votes-of-the-model-median = votos robados en el modelo, mediana
# stolen votes of the model, spread between chains
s-stolen-votes-of-the-model-spread-between-chains = votos robados en el modelo, dispersión entre cadenas
# stolen votes of the model, upper end of the interval
s-stolen-votes-of-the-model-upper-end-of-the-interval = votos robados en el modelo, extremo superior del intervalo
# sum
s-sum = suma
# Σ announced selections
s-sum-announced-selections = Σ opciones anunciadas
# {sum} (announced − tabulated)
s-sum-announced-tabulated = { $sum } (anunciado − tabulado)
# sum of squared differences
s-sum-of-squared-differences = suma de las diferencias al cuadrado
# Σ parts
s-sum-parts = Σ partes
# Σ selections
s-sum-selections = Σ opciones
# Σ selections ≠ twice the valid votes
s-sum-selections-twice-the-valid-votes = Σ opciones ≠ doble de los votos válidos
# Σ selections = valid votes
s-sum-selections-valid-votes = Σ opciones = votos válidos
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $all ->
    [one] suma correspondiente a { $some } de { $all } mesa
   *[other] suma correspondiente a { $some } de { $all } mesas
    }
# suppressed
s-suppressed = suprimido
# tab
s-tab = tabulador
# tables
s-tables = mesas
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = las mesas de un mismo centro difieren al menos tanto como divisiones aleatorias
# tabulated
s-tabulated = tabulado
# tabulated {percent}
s-tabulated-percent = tabulado { $percent }
# `{text}`: {reason}.
s-text-reason = `{ $text }`: { $reason }.
# textbook p
s-textbook-p = p de manual
# textbook p against Benford
s-textbook-p-against-Benford = p de manual frente a Benford
# textbook p-value of Spearman's
s-textbook-p-value-of-Spearman-s = valor p de manual de la de Spearman
# textbook p-value of normality
s-textbook-p-value-of-normality = valor p de manual de la normalidad
# ; that is more than it should be, and p is too small here
s-that-is-more-than-it-should-be-and-p-is-too-small-here = ; es más de lo debido, y p es aquí demasiado pequeño
# the announcement does not say how many stations it counts
s-the-announcement-does-not-say-how-many-stations-it-counts = el anuncio no dice cuántas mesas contabiliza
# the ballots cast that the sheet states
s-the-ballots-cast-that-the-sheet-states = las papeletas depositadas que indica el acta
# the chains disagree about {what}: R̂ is {rhat}, at most {most} was asked for, and the chains' means are {means}; their warm-ups explained the election by shares of clean, incremental and extreme stations (and a log density below the best) of {explanations}
s-the-chains-disagree-about-what-R-is-rhat-at-most-most-was-asked-for = las cadenas discrepan en cuanto a { $what }: R̂ es { $rhat }, se pedía { $most } a lo sumo, y las medias de las cadenas son { $means }; sus fases de calentamiento explicaron la elección con proporciones de mesas limpias, incrementales y extremas (y un logaritmo de la densidad por debajo del mejor) de { $explanations }
# the contest
s-the-contest = la elección
# the count is too small for its last digit
s-the-count-is-too-small-for-its-last-digit = la cifra es demasiado pequeña para su dígito final
# the density of {what} has a higher place below 0.3 than its first maximum above, which is then a ripple
s-the-density-of-what-has-a-higher-place-below-0-3-than-its-first = { $what }: la densidad tiene por debajo de 0,3 un punto más alto que su primer máximo por encima, que es entonces una ondulación
# the density of {what} has no maximum above 0.3
s-the-density-of-what-has-no-maximum-above-0-3 = { $what }: la densidad no tiene ningún máximo por encima de 0,3
# the digit of almost every count
s-the-digit-of-almost-every-count = el dígito de casi todas las cifras
# the dip of these shares is not defined
s-the-dip-of-these-shares-is-not-defined = el dip de estos porcentajes no está definido
# the distance from the line
s-the-distance-from-the-line = la distancia a la línea
# the first digit
s-the-first-digit = el primer dígito
# the first of these that has it wins: {taken}.
s-the-first-of-these-that-has-it-wins-taken = prevalece la primera de estas fuentes que la tenga: { $taken }.
# the first two go to a second round
s-the-first-two-go-to-a-second-round = las dos primeras opciones pasan a la segunda vuelta
# the frame's {voters} voters are all there are, and no station counts more papers than it has voters
s-the-frame-s-voters-voters-are-all-there-are-and-no-station-counts-more = los { $voters } electores del marco son todos los que hay, y ninguna mesa cuenta más papeletas que electores tiene
# the frame's {voters} voters are all there are, the rolls on the sheets in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-on-the-sheets-in = los { $voters } electores del marco son todos los que hay, los padrones que figuran en las actas disponibles son correctos y ninguna mesa sin acta disponible cuenta más votos que electores tiene
# the frame's {voters} voters are all there are, the rolls that "{source}" states for {stations} of the stations in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-that-source = los { $voters } electores del marco son todos los que hay, los padrones que «{ $source }» indica para { $stations } de las mesas con acta disponible son correctos y ninguna mesa sin acta disponible cuenta más votos que electores tiene
# the graph would have {edges} edges; at most {most} are held
s-the-graph-would-have-edges-edges-at-most-most-are-held = el grafo tendría { $edges } aristas; se admiten a lo sumo { $most }
# the image's address
s-the-image-s-address = la dirección de la imagen
# the last digits have no chi-square
s-the-last-digits-have-no-chi-square = los dígitos finales no tienen chi cuadrado
# the latitude
s-the-latitude = la latitud
# the lead now
s-the-lead-now = la ventaja actual
# the logarithmic vote rate
s-the-logarithmic-vote-rate = la tasa logarítmica de votos
# the longitude
s-the-longitude = la longitud
# the mixture of the votes
s-the-mixture-of-the-votes = la mezcla de los votos
# the model has a name for no other cause of an uneven election: votes lost on the way, strategic voting, regions that differ and voters who turn out for one side look like its components, and in simulated clean elections half of the stations do
s-the-model-has-a-name-for-no-other-cause-of-an-uneven-election-votes = el modelo no tiene nombre para ninguna otra causa de una elección desigual: los votos perdidos por el camino, el voto estratégico, las regiones que difieren y los electores que acuden a votar por uno de los lados tienen el aspecto de sus componentes, y en elecciones limpias simuladas lo tiene la mitad de las mesas
# the model knows no regions, and two laboratories' fits differ five-fold
s-the-model-knows-no-regions-and-two-laboratories-fits-differ-five-fold = el modelo no conoce regiones, y los ajustes de dos laboratorios difieren en un factor de cinco
# the moment of arrival
s-the-moment-of-arrival = el momento de llegada
# the number of registered voters
s-the-number-of-registered-voters = el número de electores inscritos
# the {number} stations without a sheet
s-the-number-stations-without-a-sheet = { $number ->
    [one] la { $number } mesa sin acta
   *[other] las { $number } mesas sin acta
    }
# the only table of its centre, or a centre with votes of one kind only
s-the-only-table-of-its-centre-or-a-centre-with-votes-of-one-kind-only = la única mesa de su centro, o un centro con votos de un solo tipo
# the order
s-the-order = el orden
# the order of most sheets
s-the-order-of-most-sheets = el orden de la mayoría de las actas
# the outcome would be certain all the same
s-the-outcome-would-be-certain-all-the-same = el desenlace seguiría siendo seguro
# the outcome would be open
s-the-outcome-would-be-open = el desenlace estaría abierto
# the pairs of digits have no chi-square
s-the-pairs-of-digits-have-no-chi-square = los pares de dígitos no tienen chi cuadrado
# the part
s-the-part = la parte
# the part exceeds the whole
s-the-part-exceeds-the-whole = la parte supera el total
# the plan does not say how many stations there are, or fewer than are in, or the announcement counts more
s-the-plan-does-not-say-how-many-stations-there-are-or-fewer-than-are-in = el plan no dice cuántas mesas hay, o indica menos de las recibidas, o el anuncio contabiliza más
# the plan says not how many stations there are
s-the-plan-says-not-how-many-stations-there-are = el plan no dice cuántas mesas hay
# the predictor
s-the-predictor = el predictor
# the register
s-the-register = el registro
# the register lists a station once
s-the-register-lists-a-station-once = el registro incluye cada mesa una sola vez
# the same in standard deviations
s-the-same-in-standard-deviations = lo mismo en desviaciones estándar
# the same without stuffing
s-the-same-without-stuffing = lo mismo sin relleno de urnas
# the second digit
s-the-second-digit = el segundo dígito
# the selection's share
s-the-selection-s-share = el porcentaje de votos de la opción
# the setting `{name}` {why}
s-the-setting-name-why = el ajuste `{ $name }` { $why }
# the share
s-the-share = el porcentaje
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = el porcentaje de votos no salta en ningún momento del escrutinio
# the share of clean stations
s-the-share-of-clean-stations = la proporción de mesas limpias
# the share of extreme stations
s-the-share-of-extreme-stations = la proporción de mesas extremas
# the share of incremental stations
s-the-share-of-incremental-stations = la proporción de mesas incrementales
# the share, which is 0 or 1,
s-the-share-which-is-0-or-1 = el porcentaje, que es 0 o 1,
# the sheets in hand being true, but for those just counted
s-the-sheets-in-hand-being-true-but-for-those-just-counted = la veracidad de las actas disponibles, salvo las que se acaban de contar
# the sheets of {stations}
s-the-sheets-of-stations = las actas de { $stations }
# the spreads are not numbers
s-the-spreads-are-not-numbers = las dispersiones no son números
# the stations without a sheet
s-the-stations-without-a-sheet = las mesas sin acta
# the sum is too small: arbitrary counts are on the grid too often
s-the-sum-is-too-small-arbitrary-counts-are-on-the-grid-too-often = la suma es demasiado pequeña: las cifras arbitrarias caen en la rejilla con demasiada frecuencia
# the table is small, alone in its centre, or in a centre with votes of one kind only
s-the-table-is-small-alone-in-its-centre-or-in-a-centre-with-votes-of = la mesa es pequeña, está sola en su centro o en un centro con votos de un solo tipo
# the totals
s-the-totals = los totales
# the value
s-the-value = el valor
# the votes of all selections
s-the-votes-of-all-selections = los votos de todas las opciones
# the whole contest
s-the-whole-contest = toda la elección
# their registered voters
s-their-registered-voters = sus electores inscritos
# their votes at least
s-their-votes-at-least = sus votos, al menos
# their votes at most
s-their-votes-at-most = sus votos, a lo sumo
# ; these data are outside of what was measured
s-these-data-are-outside-of-what-was-measured = ; estos datos quedan fuera de lo que se midió
# theta, from the share above
s-theta-from-the-share-above = theta, a partir del porcentaje de votos por encima
# they do not say how many stations were newly counted
s-they-do-not-say-how-many-stations-were-newly-counted = no dicen cuántas mesas son las recién contabilizadas
# to {number}
s-to-number = hasta { $number }
# too few placebo cut-offs fit beside the given one
s-too-few-placebo-cut-offs-fit-beside-the-given-one = caben muy pocos puntos de corte placebo además del indicado
# too few registered voters
s-too-few-registered-voters = hay muy pocos electores inscritos
# too few votes
s-too-few-votes = hay muy pocos votos
# total {total}, of {checks}
s-total-total-of-checks = total { $total }, de { $checks }
# trials
s-trials = ensayos
# turnout
s-turnout = la participación
# turnout of that peak, percent
s-turnout-of-that-peak-percent = participación de ese máximo, en porcentaje
# turnout or share next to 100%
s-turnout-or-share-next-to-100 = hay una participación o un porcentaje de votos cercanos a 100 %
# two sources have the same stations
s-two-sources-have-the-same-stations = dos fuentes tienen las mismas mesas
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = dos fuentes indican lo mismo para una mesa
# two statements cannot both be true
s-two-statements-cannot-both-be-true = dos afirmaciones no pueden ser ambas verdaderas
# two stations have different sheets
s-two-stations-have-different-sheets = dos mesas tienen actas distintas
# typical share
s-typical-share = porcentaje de votos típico
# typical turnout
s-typical-turnout = participación típica
# {unit} (in {others})
s-unit-in-others = { $unit } (en { $others })
# {unit} with {stations}
s-unit-with-stations = { $unit }, con { $stations }
# {units} further units
s-units-further-units = { $units ->
    [one] { $units } unidad más
   *[other] { $units } unidades más
    }
# unknown
s-unknown = desconocido
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = cantidad desconocida de un total de { $expected } (las actas no indican su padrón)
# unremarkable
s-unremarkable = no llamativas
# unusual
s-unusual = inusual
# up to {most}
s-up-to-most = hasta { $most }
# upper end over alphas that fit as well
s-upper-end-over-alphas-that-fit-as-well = extremo superior entre los valores de alfa con igual ajuste
# {used} of {all} polling stations whose sheets count
s-used-of-all-polling-stations-whose-sheets-count = { $all ->
    [one] { $used } de { $all } mesa de votación cuyas actas cuentan
   *[other] { $used } de { $all } mesas de votación cuyas actas cuentan
    }
# {used} stations
s-used-stations = { $used ->
    [one] { $used } mesa
   *[other] { $used } mesas
    }
# {used} stations ({left_out} left out)
s-used-stations-left-out-left-out = { $used ->
    [one] { $used } mesa (no incluidas: { $left_out })
   *[other] { $used } mesas (no incluidas: { $left_out })
    }
# {used}; {stations} should report
s-used-stations-should-report = { $used }; deberían enviar datos { $stations }
# valid, null and blank votes added up
s-valid-null-and-blank-votes-added-up = la suma de los votos válidos, nulos y en blanco
# valid + null + blank
s-valid-null-blank = válidos + nulos + en blanco
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = válidos + nulos + en blanco = papeletas depositadas
# {valid} valid, {null} and {blank}: {papers} papers
s-valid-valid-null-and-blank-papers-papers = { $valid ->
    [one] { $valid } válido, { $null } y { $blank } (total de papeletas: { $papers })
   *[other] { $valid } válidos, { $null } y { $blank } (total de papeletas: { $papers })
    }
# {valid} valid, {others}: {papers} papers
s-valid-valid-others-papers-papers = { $valid ->
    [one] { $valid } válido, { $others } (total de papeletas: { $papers })
   *[other] { $valid } válidos, { $others } (total de papeletas: { $papers })
    }
# {valid} valid votes
s-valid-valid-votes = { $valid ->
    [one] { $valid } voto válido
   *[other] { $valid } votos válidos
    }
# valid votes
s-valid-votes = votos válidos
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = votos válidos ≤ papeletas depositadas
# values
s-values = valores
# vote
s-vote = voto
# voters added to the roll
s-voters-added-to-the-roll = electores añadidos al padrón
# voters on the roll or added to it
s-voters-on-the-roll-or-added-to-it = electores del padrón o añadidos a él
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $all ->
    [one] { $voters }, suma correspondiente a { $some } de { $all } mesa
   *[other] { $voters }, suma correspondiente a { $some } de { $all } mesas
    }
# votes
s-votes = votos
# votes at stake
s-votes-at-stake = votos en juego
# votes at whole percents beyond those elsewhere
s-votes-at-whole-percents-beyond-those-elsewhere = votos en porcentajes enteros por encima de los de los demás valores
# votes beyond the usual ratio at turnouts far above the centre reach the share of the selection's votes that is set (far_share, a tenth unless the plan says otherwise), are not made up by deficits elsewhere, and remain within regions where these are known; a rule set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)
s-votes-beyond-the-usual-ratio-at-turnouts-far-above-the-centre-reach = los votos más allá de la proporción habitual, en niveles de participación muy por encima del centro, alcanzan la parte de los votos de la opción que se ha fijado (far_share, una décima parte salvo que el plan diga otra cosa), no se compensan con déficits en otros niveles y persisten dentro de las regiones cuando estas se conocen; una regla fijada a partir de siete elecciones (Rusia 2011 y 2020, Polonia 2025 dos veces, Venezuela 2024, Albania 2013, Canadá 2011)
# votes gained
s-votes-gained = votos ganados
# votes in hand
s-votes-in-hand = votos disponibles
# votes in {place}
s-votes-in-place = votos en { $place }
# votes in the row
s-votes-in-the-row = votos en la fila
# votes of {selection}
s-votes-of-selection = votos de { $selection }
# votes on the sheet
s-votes-on-the-sheet = votos en el acta
# votes that can still come at most
s-votes-that-can-still-come-at-most = votos que aún pueden llegar, a lo sumo
# votes to come
s-votes-to-come = votos por llegar
# {votes} votes for selections in hand, and at most {still} that can still come; {stations}
s-votes-votes-for-selections-in-hand-and-at-most-still-that-can-still = { $votes ->
    [one] { $votes } voto para las opciones en las actas disponibles, y a lo sumo { $still } que aún pueden llegar; { $stations }
   *[other] { $votes } votos para las opciones en las actas disponibles, y a lo sumo { $still } que aún pueden llegar; { $stations }
    }
# votes with turnout and share from 95%
s-votes-with-turnout-and-share-from-95 = votos con participación y porcentaje desde 95 %
# {what} has {found} values, and {expected} were expected
s-what-has-found-values-and-expected-were-expected = { $found ->
    [one] { $what }: se encontró { $found } valor, y lo esperado era { $expected }
   *[other] { $what }: se encontraron { $found } valores, y lo esperado era { $expected }
    }
# {what} is the same at every station
s-what-is-the-same-at-every-station = { $what } es igual en todas las mesas
# {what} (p {p})
s-what-p-p = { $what } (p { $p })
# what was found
s-what-was-found = lo que se halló
# whether a ballot is for the selection
s-whether-a-ballot-is-for-the-selection = el hecho de que una papeleta sea o no para la opción
# whether a result ends in 0 or 5
s-whether-a-result-ends-in-0-or-5 = el hecho de que un resultado termine o no en 0 o 5
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
# , with {voters} registered voters
s-with-voters-registered-voters = { $voters ->
    [one] , con { $voters } elector inscrito
   *[other] , con { $voters } electores inscritos
    }
# within groups, the share of null ballots or of the selection
s-within-groups-the-share-of-null-ballots-or-of-the-selection = dentro de los grupos, el porcentaje de papeletas nulas o el de la opción
# without a predictor
s-without-a-predictor = sin predictor
# without flagged sheets
s-without-flagged-sheets = sin las actas señaladas
# without groups, regions that differ make several modes innocently
s-without-groups-regions-that-differ-make-several-modes-innocently = sin grupos, las regiones que difieren producen varias modas de forma inocente
# {without_sheet}.
s-without-sheet = { $without_sheet }.
# {without_sheet}; nothing in the plan or on the sheets bounds the votes that they can hold.
s-without-sheet-nothing-in-the-plan-or-on-the-sheets-bounds-the-votes = { $without_sheet }; nada en el plan ni en las actas acota los votos que pueden contener.
# {without_sheet}; they can hold at most {votes} votes.
s-without-sheet-they-can-hold-at-most-votes-votes = { $votes ->
    [one] { $without_sheet }; lo que falta puede contener a lo sumo { $votes } voto.
   *[other] { $without_sheet }; lo que falta puede contener a lo sumo { $votes } votos.
    }
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [votos en juego: { $votes }]
# worst-case lead
s-worst-case-lead = ventaja en el peor de los casos
# z of counts ending in 0 or 5
s-z-of-counts-ending-in-0-or-5 = z de las cifras que terminan en 0 o 5
# z of percentages ending in 0 or 5
s-z-of-percentages-ending-in-0-or-5 = z de los porcentajes que terminan en 0 o 5
# z of the mean digit
s-z-of-the-mean-digit = z del dígito medio
# z under randomisation
s-z-under-randomisation = z bajo aleatorización
# zero
s-zero = cero
# {statistic} {value}
s-statistic-value = { $statistic } = { $value }
