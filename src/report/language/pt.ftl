### Português. Cada entrada tem por cima o original inglês.

# 1 further announced result is not drawn here.
s-1-further-announced-result-is-not-drawn-here = Há mais 1 resultado anunciado que não está representado aqui.
# 1 station has no sheet that counts
s-1-station-has-no-sheet-that-counts = 1 mesa não tem ata contabilizada
# 99% of one digit, if even
s-99-of-one-digit-if-even = 99% para um algarismo, se uniformes
# A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too.
s-A-bar-to-the-right-more-votes-were-announced-than-the-sheets-of-the = Uma barra para a direita: foram anunciados mais votos do que a soma das atas do mesmo âmbito; para a esquerda: menos. Cada resultado tem a sua própria escala. Uma diferença, só por si, não prova nada. Quando as atas abrangem apenas algumas mesas, as barras para a direita são o que as outras mesas teriam de conter; quando o anúncio abrange apenas algumas, as barras para a esquerda são o que ele ainda não conta. As constatações dizem se o resto deixa margem para elas. Correções posteriores, votos do estrangeiro e atas contadas duas vezes ou nenhuma também causam diferenças.
# A centre whose counts were joined and split again evenly by the publisher.
s-A-centre-whose-counts-were-joined-and-split-again-evenly-by-the = Um local de votação cujas contagens foram juntas e de novo repartidas em partes iguais por quem as publicou.
# A clerk rebuilt the counts from a slide that showed percentages only.
s-A-clerk-rebuilt-the-counts-from-a-slide-that-showed-percentages-only = Um funcionário reconstituiu as contagens a partir de um diapositivo que só mostrava percentagens.
# A correction of the earlier bulletin; stations annulled in between; the two in the wrong order in the plan.
s-A-correction-of-the-earlier-bulletin-stations-annulled-in-between-the = Uma correção do boletim informativo anterior; mesas anuladas entretanto; os dois boletins informativos pela ordem errada no plano.
# A correction published beside the first version; two transcriptions; a key that is not unique.
s-A-correction-published-beside-the-first-version-two-transcriptions-a = Uma correção publicada ao lado da primeira versão; duas transcrições; uma chave que não é única.
# A file was joined from parts that overlap, or a page was sent twice.
s-A-file-was-joined-from-parts-that-overlap-or-a-page-was-sent-twice = Um ficheiro foi composto a partir de partes que se sobrepõem, ou uma página foi enviada duas vezes.
# A finding is a place to look, and no verdict on anyone.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone = Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém.
# A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.
s-A-finding-is-a-place-to-look-and-no-verdict-on-anyone-each-kind-is = Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém: cada tipo é apresentado com aquilo que tem o mesmo aspeto sem qualquer conduta irregular.
# A frame of another date; a key that splits one station in two.
s-A-frame-of-another-date-a-key-that-splits-one-station-in-two = Uma base de outra data; uma chave que divide uma mesa em duas.
# A frame of another date; a number that counts something else than stations, such as ballot boxes.
s-A-frame-of-another-date-a-number-that-counts-something-else-than = Uma base de outra data; um número que conta outra coisa que não mesas, por exemplo urnas.
# A frame that leaves out stations or voters; sheets that were corrected after they were published; more extra voters than the plan lets a station admit.
s-A-frame-that-leaves-out-stations-or-voters-sheets-that-were-corrected = Uma base que omite mesas ou eleitores; atas corrigidas depois de publicadas; mais eleitores suplementares do que o plano admite por mesa.
# A later bulletin of a series announces less than an earlier one.
s-A-later-bulletin-of-a-series-announces-less-than-an-earlier-one = Um boletim informativo posterior de uma série anuncia menos do que um anterior.
# A later release; copies that one of them could not collect; keys written differently (leading zeros).
s-A-later-release-copies-that-one-of-them-could-not-collect-keys-written = Uma publicação posterior; cópias que uma das fontes não conseguiu recolher; chaves escritas de outra forma (zeros à esquerda).
# A line of remarks; a special vote that belongs to no station.
s-A-line-of-remarks-a-special-vote-that-belongs-to-no-station = Uma linha de observações; um voto especial que não pertence a nenhuma mesa.
# A line over {turnouts} turnouts that could be called usual: the votes of {name} beyond the ratio there go from {least} to {most}. At the peak of the other ballots, a turnout {range}, they are {votes}.
s-A-line-over-turnouts-turnouts-that-could-be-called-usual-the-votes-of = { $turnouts ->
    [one] Uma linha sobre { $turnouts } participação que poderia ser tida por habitual: os votos de { $name } para além da proporção aí observada vão de { $least } a { $most }. No máximo dos outros boletins, com uma participação { $range }, o valor é { $votes }.
   *[other] Uma linha sobre { $turnouts } participações que poderiam ser tidas por habituais: os votos de { $name } para além da proporção aí observada vão de { $least } a { $most }. No máximo dos outros boletins, com uma participação { $range }, o valor é { $votes }.
    }
# A line: the share of {name} among stations up to each turnout. With a quarter of all ballots it is {quarter}, with half of them {half}, with three quarters {three_quarters}, and with all of them {all} ({votes} of {ballots} ballots).
s-A-line-the-share-of-name-among-stations-up-to-each-turnout-With-a = Uma linha: a percentagem de { $name } entre as mesas até cada participação. Com um quarto de todos os boletins é { $quarter }, com metade { $half }, com três quartos { $three_quarters }, e com todos { $all } (votos: { $votes }; boletins: { $ballots }).
# A map of {stations} polling stations as dots, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-dots-coloured-by-the-share-of = { $stations ->
    [one] Um mapa de { $stations } mesa de voto representada por um ponto, colorido segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
   *[other] Um mapa de { $stations } mesas de voto representadas por pontos, coloridos segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
    }
# A map of {stations} polling stations as {squares} squares, coloured by the share of {name}. Stations by share: {classes}.
s-A-map-of-stations-polling-stations-as-squares-squares-coloured-by-the = Um mapa de { $stations } mesas de voto agrupadas em quadrados ({ $squares }), coloridos segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
# A map of {votes} votes for {name} by turnout and share, in {cells} cells that are not empty. The fullest lies at {turnout_from} to {turnout_to} turnout and {share_from} to {share_to} share, with {most} votes. In the corner above 94% turnout and 94% share there are {corner} votes ({part}).
s-A-map-of-votes-votes-for-name-by-turnout-and-share-in-cells-cells-that = Um mapa dos votos de { $name } ({ $votes }) por participação e percentagem de votos; células não vazias: { $cells }. A mais cheia fica entre { $turnout_from } e { $turnout_to } de participação e entre { $share_from } e { $share_to } de percentagem, com um total de votos de { $most }. No canto acima de 94% de participação e 94% de percentagem, o total de votos é { $corner } ({ $part }).
# A note typed into a count's cell, a word for missing that the plan does not list, a broken export.
s-A-note-typed-into-a-count-s-cell-a-word-for-missing-that-the-plan-does = Uma nota escrita na célula de uma contagem, uma palavra para valores em falta que o plano não prevê, uma exportação defeituosa.
# A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-fewer-votes-than-any-set-of = Um anúncio parcial atribui a uma opção menos votos do que aqueles que qualquer conjunto com o número de mesas por ele contado tem de conter: o anúncio, as atas publicadas e a percentagem de mesas que o próprio anúncio indica não podem ser todos verdadeiros.
# A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
s-A-partial-announcement-gives-a-selection-more-votes-than-any-set-of-as = Um anúncio parcial atribui a uma opção mais votos do que aqueles que qualquer conjunto com o número de mesas por ele contado pode conter: o anúncio, as atas publicadas e a percentagem de mesas que o próprio anúncio indica não podem ser todos verdadeiros.
# A percentage of another whole; a selection left out; a typing slip.
s-A-percentage-of-another-whole-a-selection-left-out-a-typing-slip = Uma percentagem calculada sobre outro total; uma opção omitida; um erro de digitação.
# A percentage of another whole (ballots cast in place of valid votes), a slide made from an earlier count.
s-A-percentage-of-another-whole-ballots-cast-in-place-of-valid-votes-a = Uma percentagem calculada sobre outro total (boletins depositados em vez de votos válidos); um diapositivo feito a partir de uma contagem anterior.
# A percentage printed with too few decimals to show the rise; stations counted that had no votes; a correction.
s-A-percentage-printed-with-too-few-decimals-to-show-the-rise-stations = Uma percentagem impressa com casas decimais insuficientes para mostrar a subida; mesas contadas sem votos; uma correção.
# A percentage that counts something else than stations; a correction of stations that the earlier bulletin had counted already.
s-A-percentage-that-counts-something-else-than-stations-a-correction-of = Uma percentagem que conta outra coisa que não mesas; uma correção de mesas que o boletim informativo anterior já tinha contado.
# A percentage that counts something else than stations; stations outside the frame, such as those abroad; more extra voters than the plan lets a station admit.
s-A-percentage-that-counts-something-else-than-stations-stations-outside = Uma percentagem que conta outra coisa que não mesas; mesas fora da base, como as do estrangeiro; mais eleitores suplementares do que o plano admite por mesa.
# A percentage that counts something else than stations (voters, envelopes, parts of stations); sheets annulled before they were counted; a frame with too few stations.
s-A-percentage-that-counts-something-else-than-stations-voters-envelopes = Uma percentagem que conta outra coisa que não mesas (eleitores, envelopes, partes de mesas); atas anuladas antes de serem contadas; uma base com mesas a menos.
# A register joined from parts that overlap; a key that is not unique.
s-A-register-joined-from-parts-that-overlap-a-key-that-is-not-unique = Um registo composto a partir de partes que se sobrepõem; uma chave que não é única.
# A register of another date, keys written differently (leading zeros), special stations.
s-A-register-of-another-date-keys-written-differently-leading-zeros = Um registo de outra data, chaves escritas de outra forma (zeros à esquerda), mesas especiais.
# A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-gives-a-selection-fewer-votes-than-the = Um resultado anunciado como completo atribui a uma opção menos votos do que os que as atas publicadas já contêm: o anúncio e estas atas não podem ser ambos verdadeiros.
# A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true.
s-A-result-announced-as-complete-needs-more-votes-in-the-unreported = Um resultado anunciado como completo exige, nas mesas sem resultado comunicado, mais votos do que os eleitores que elas têm: o anúncio e estas atas não podem ser ambos verdadeiros.
# A roll that was updated between the two dates.
s-A-roll-that-was-updated-between-the-two-dates = Um caderno eleitoral atualizado entre as duas datas.
# A row belongs to a unit whose stations are listed too.
s-A-row-belongs-to-a-unit-whose-stations-are-listed-too = Uma linha pertence a uma unidade cujas mesas também constam da lista.
# A row has no station, so nobody can say which sheet it is.
s-A-row-has-no-station-so-nobody-can-say-which-sheet-it-is = Uma linha não indica a mesa, pelo que ninguém pode dizer de que ata se trata.
# A row is the total of other rows, and not a station.
s-A-row-is-the-total-of-other-rows-and-not-a-station = Uma linha é o total de outras linhas, e não uma mesa.
# A row was set aside because a cell in it could not be used; none of its numbers are in any total.
s-A-row-was-set-aside-because-a-cell-in-it-could-not-be-used-none-of-its = Uma linha foi posta de lado porque uma das suas células não pôde ser utilizada; nenhum dos seus números entra em qualquer total.
# A selection ends at the left of its bar if every vote that can still come ({still} at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.
s-A-selection-ends-at-the-left-of-its-bar-if-every-vote-that-can-still = Uma opção fica na extremidade esquerda da sua barra se todos os votos que ainda podem chegar (no máximo { $still }) forem para outras, e na direita se os receber todos. Nada fora da barra é possível se as atas disponíveis forem verdadeiras e o limite for válido. A marca é a sua percentagem dos votos disponíveis: uma descrição, e não uma previsão. Barras que se sobrepõem não mostram que a ordem pode mudar, porque os mesmos votos não podem ir para ambas; o relatório diz se o desfecho é certo.
# A selection left out of the announcement; a correction made in one place only.
s-A-selection-left-out-of-the-announcement-a-correction-made-in-one = Uma opção omitida no anúncio; uma correção feita num só lugar.
# A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken.
s-A-selection-s-votes-above-the-turnout-at-which-the-others-votes-peak = Acima da participação em que os votos das outras opções atingem o máximo, os votos de uma opção excedem, numa grande parte do seu total, o que resulta da proporção observada abaixo dessa participação, qualquer que seja a participação próxima do máximo que se considere.
# A sheet's number of registered voters is not the register's.
s-A-sheet-s-number-of-registered-voters-is-not-the-register-s = O número de eleitores inscritos que uma ata indica não é o do registo.
# A slip in adding up or in copying one number; a selection that the published table leaves out.
s-A-slip-in-adding-up-or-in-copying-one-number-a-selection-that-the = Um lapso ao somar ou ao copiar um número; uma opção que a tabela publicada omite.
# A slip in one number, or ballots of two contests in one box.
s-A-slip-in-one-number-or-ballots-of-two-contests-in-one-box = Um lapso num só número, ou boletins de duas eleições na mesma urna.
# A slip in one of two transcriptions; a correction that one source has and the other has not; two different tables under one key.
s-A-slip-in-one-of-two-transcriptions-a-correction-that-one-source-has = Um lapso numa de duas transcrições; uma correção que uma fonte tem e a outra não; duas mesas diferentes sob a mesma chave.
# A slip of the pen, papers taken home, a count that the published table leaves out, or voters and papers counted apart.
s-A-slip-of-the-pen-papers-taken-home-a-count-that-the-published-table = Um lapso de escrita, boletins levados para casa, uma contagem que a tabela publicada omite, ou eleitores e boletins contados em separado.
# A source has stations that another has not.
s-A-source-has-stations-that-another-has-not = Uma fonte tem mesas que outra não tem.
# A station that did not open or where nobody voted; a placeholder for a sheet still to come.
s-A-station-that-did-not-open-or-where-nobody-voted-a-placeholder-for-a = Uma mesa que não abriu ou onde ninguém votou; uma linha provisória, à espera de uma ata ainda por chegar.
# A weight is the share, among the stations that the line marks like this one, that its null does not account for.
s-A-weight-is-the-share-among-the-stations-that-the-line-marks-like-this = Um peso é a parte, entre as mesas que a linha marca como esta, que a sua hipótese nula não explica.
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Uma ligação errada na tabela; uma só fotografia que mostra duas atas.
# Added up
s-Added-up = Soma das atas
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = Somadas, contêm { $votes } para as opções: { $each }.
# All {number} announced counts are exactly a percentage with 1 decimal of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-1-decimal-of = Todas as { $number } contagens anunciadas são exatamente uma percentagem com 1 casa decimal da soma { $sum }, arredondada para um voto inteiro.
# All {number} announced counts are exactly a percentage with {decimals} decimals of the sum {sum}, rounded to a whole vote.
s-All-number-announced-counts-are-exactly-a-percentage-with-decimals = { $decimals ->
    [one] Todas as { $number } contagens anunciadas são exatamente uma percentagem com { $decimals } casa decimal da soma { $sum }, arredondada para um voto inteiro.
   *[other] Todas as { $number } contagens anunciadas são exatamente uma percentagem com { $decimals } casas decimais da soma { $sum }, arredondada para um voto inteiro.
    }
# All {number} counts of the whole publication that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-the-whole-publication-that-are-not-zero-are-even = Todas as { $number } contagens de toda a publicação diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
# All {number} counts of {unit} that are not zero are even numbers, as if every sheet had been counted twice.
s-All-number-counts-of-unit-that-are-not-zero-are-even-numbers-as-if = Todas as { $number } contagens de { $unit } diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
# All polling stations
s-All-polling-stations = Todas as mesas de voto
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Uma percentagem anunciada não é o quociente entre a contagem anunciada e a soma anunciada, com as casas decimais impressas, por nenhum dos arredondamentos usuais.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Um resultado anunciado diz abranger mais mesas do que as que a base tem.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = { $number ->
    [one] E mais { $number }, aqui incluída na soma e individualizada no relatório JSON: { $listed }.
   *[other] E mais { $number }, aqui somadas e, uma a uma, no relatório JSON: { $listed }.
    }
# Announced
s-Announced = Anunciado
# Announced and tabulated
s-Announced-and-tabulated = Anunciado e apurado
# Announced minus added up, by selection
s-Announced-minus-added-up-by-selection = Anunciado menos soma das atas, por opção
# Announced: {name}
s-Announced-name = Anunciado: { $name }
# Announced: {name}, {date}
s-Announced-name-date = Anunciado: { $name }, { $date }
# Announced result
s-Announced-result = Resultado anunciado
# Are the published stations like the others?
s-Are-the-published-stations-like-the-others = As mesas publicadas são como as outras?
# At least 1 of the sheets would have to be false.
s-At-least-1-of-the-sheets-would-have-to-be-false = Pelo menos 1 das atas teria de ser falsa.
# "At least" and "at most": what the stations newly counted hold, whichever they are.
s-At-least-and-at-most-what-the-stations-newly-counted-hold-whichever = “No mínimo” e “no máximo”: o que as mesas entretanto contadas contêm, sejam elas quais forem.
# At least {fewest} of the sheets would have to be false.
s-At-least-fewest-of-the-sheets-would-have-to-be-false = Pelo menos { $fewest } das atas teriam de ser falsas.
# At the present votes the outcome becomes certain once no more than {most} votes can still come: with {voters} of {all} registered voters reported ({share}).
s-At-the-present-votes-the-outcome-becomes-certain-once-no-more-than = { $most ->
    [one] Com os votos atuais, o desfecho torna-se certo quando já não puder chegar mais de { $most } voto: com { $voters } de { $all } eleitores inscritos em mesas já comunicadas ({ $share }).
   *[other] Com os votos atuais, o desfecho torna-se certo quando já não puderem chegar mais de { $most } votos: com { $voters } de { $all } eleitores inscritos em mesas já comunicadas ({ $share }).
    }
# Ballots
s-Ballots = Boletins
# Ballots are {what}.
s-Ballots-are-what = Entende-se por boletins: { $what }.
# Bars beside a bell curve: {tables} tables in {centres} centres by how far their votes for {name} lie from their centre's share, in standard deviations of a random split. Further than two lie {beyond} ({share}); a random split puts about 4.6% there.
s-Bars-beside-a-bell-curve-tables-tables-in-centres-centres-by-how-far = { $centres ->
    [one] Barras ao lado de uma curva em forma de sino: { $tables } mesas de { $centres } local de votação, segundo a distância a que os seus votos para { $name } ficam da percentagem do seu local de votação, em desvios-padrão de uma divisão aleatória. A mais de dois: { $beyond } ({ $share }); uma divisão aleatória põe aí cerca de 4,6%.
   *[other] Barras ao lado de uma curva em forma de sino: { $tables } mesas de { $centres } locais de votação, segundo a distância a que os seus votos para { $name } ficam da percentagem do seu local de votação, em desvios-padrão de uma divisão aleatória. A mais de dois: { $beyond } ({ $share }); uma divisão aleatória põe aí cerca de 4,6%.
    }
# Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. {selections}.
s-Bars-on-a-scale-from-0-to-100-the-final-share-of-each-selection-lies = Barras numa escala de 0% a 100%: a percentagem final de cada opção fica entre duas percentagens. { $selections }.
# Bars: {stations}.
s-Bars-stations = Barras: { $stations }.
# Bars to both sides of zero, of {results}. {panels}.
s-Bars-to-both-sides-of-zero-of-results-panels = Barras para ambos os lados do zero, de { $results }. { $panels }.
# Benjamini and Yekutieli
s-Benjamini-and-Yekutieli = Benjamini e Yekutieli
# By "{other}" the lead of {first} over {second} there is {votes} votes larger than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-larger = { $votes ->
    [one] Segundo “{ $other }”, a vantagem de { $first } sobre { $second } nessas mesas é superior em { $votes } voto à que resulta de “{ $one }”.
   *[other] Segundo “{ $other }”, a vantagem de { $first } sobre { $second } nessas mesas é superior em { $votes } votos à que resulta de “{ $one }”.
    }
# By "{other}" the lead of {first} over {second} there is {votes} votes smaller than by "{one}".
s-By-other-the-lead-of-first-over-second-there-is-votes-votes-smaller = { $votes ->
    [one] Segundo “{ $other }”, a vantagem de { $first } sobre { $second } nessas mesas é inferior em { $votes } voto à que resulta de “{ $one }”.
   *[other] Segundo “{ $other }”, a vantagem de { $first } sobre { $second } nessas mesas é inferior em { $votes } votos à que resulta de “{ $one }”.
    }
# By share the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-share-the-most-frequent-tenth-is-tenth-with-stations-of-all = Por percentagem de votos, o décimo de ponto percentual mais frequente é { $tenth } (mesas: { $stations } de { $all }); as mesas mais próximas de uma percentagem inteira são { $whole } ({ $part }).
# By the sheets in hand {leader} and {next} are level: {decision}.
s-By-the-sheets-in-hand-leader-and-next-are-level-decision = Segundo as atas disponíveis, { $leader } e { $next } estão em igualdade de votos: { $decision }.
# By the sheets in hand {leader} leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-leader-leads-next-by-lead-votes-decision = { $lead ->
    [one] Segundo as atas disponíveis, { $leader } está à frente de { $next } por { $lead } voto: { $decision }.
   *[other] Segundo as atas disponíveis, { $leader } está à frente de { $next } por { $lead } votos: { $decision }.
    }
# By the sheets in hand {leader} stands alone: {decision}.
s-By-the-sheets-in-hand-leader-stands-alone-decision = Segundo as atas disponíveis, { $leader } é a única opção: { $decision }.
# By the sheets in hand the last who would win leads {next} by {lead} votes: {decision}.
s-By-the-sheets-in-hand-the-last-who-would-win-leads-next-by-lead-votes = { $lead ->
    [one] Segundo as atas disponíveis, a última opção que venceria está à frente de { $next } por { $lead } voto: { $decision }.
   *[other] Segundo as atas disponíveis, a última opção que venceria está à frente de { $next } por { $lead } votos: { $decision }.
    }
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = Segundo estas atas: { $decision }; se estas atas forem verdadeiras, isso é certo, seja qual for o sentido dos votos que ainda podem chegar ({ $votes }).
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = Segundo estas atas: { $decision }; nada limita o que as atas em falta contêm, pelo que não se pode dizer que isso seja certo nem que esteja em aberto.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = Segundo estas atas: { $decision }; não falta nada.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = Segundo estas atas: { $decision }; isso está em aberto, dado o que ainda pode chegar ({ $votes }).
# By turnout the most frequent tenth is {tenth} with {stations} of {all} stations, and {whole} ({part}) are nearest to a whole percent.
s-By-turnout-the-most-frequent-tenth-is-tenth-with-stations-of-all = Por participação, o décimo de ponto percentual mais frequente é { $tenth } (mesas: { $stations } de { $all }); as mesas mais próximas de uma percentagem inteira são { $whole } ({ $part }).
# By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-1-station-was-newly-counted = { $votes ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada pelo menos 1 mesa e, seja ela qual for, contém pelo menos { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada pelo menos 1 mesa e, seja ela qual for, contém pelo menos { $votes } votos para { $name }: diferença de { $excess }.
    }
# By what the two say of themselves at least {stations} stations were newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-least-stations-stations-were = { $votes ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas pelo menos { $stations } mesas e, sejam elas quais forem, contêm pelo menos { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas pelo menos { $stations } mesas e, sejam elas quais forem, contêm pelo menos { $votes } votos para { $name }: diferença de { $excess }.
    }
# By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-1-station-was-newly-counted = { $votes ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada no máximo 1 mesa e, seja ela qual for, contém no máximo { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada no máximo 1 mesa e, seja ela qual for, contém no máximo { $votes } votos para { $name }: diferença de { $excess }.
    }
# By what the two say of themselves at most {stations} stations were newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.
s-By-what-the-two-say-of-themselves-at-most-stations-stations-were-newly = { $votes ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas no máximo { $stations } mesas e, sejam elas quais forem, contêm no máximo { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas no máximo { $stations } mesas e, sejam elas quais forem, contêm no máximo { $votes } votos para { $name }: diferença de { $excess }.
    }
# Contents
s-Contents = Índice
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Eleição { $contest }: { $rule }; vencedores: { $winners }. scrutineer { $version }, semente “{ $seed }”.
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Correções entre a publicação das atas e o anúncio, mesas anuladas, um grupo de opções contado de outra forma.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = As contagens terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
# Counts rebuilt from percentages ({decimals}): {some} of {all} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary.
s-Counts-rebuilt-from-percentages-decimals-some-of-all-counts-are = Contagens reconstituídas a partir de percentagens ({ $decimals }): contagens que são exatamente uma percentagem arredondada de { $sum }: { $some } de { $all }; p = { $p } se as contagens fossem arbitrárias.
# Counts rebuilt from percentages ({decimals}): {some} of {counts} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary, corrected for the number of announced results.
s-Counts-rebuilt-from-percentages-decimals-some-of-counts-counts-are = Contagens reconstituídas a partir de percentagens ({ $decimals }): contagens que são exatamente uma percentagem arredondada de { $sum }: { $some } de { $counts }; p = { $p } se as contagens fossem arbitrárias, corrigido para o número de resultados anunciados.
# Counts rebuilt from percentages: not tested ({why}).
s-Counts-rebuilt-from-percentages-not-tested-why = Contagens reconstituídas a partir de percentagens: não testado ({ $why }).
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Contagens que quem publicou arredondou; teclas que ficam presas; muitas contagens pequenas.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Contagens que quem publicou arredondou ou estimou; muitas contagens pequenas; o hábito de um digitador numa coluna.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Contagens que quem publicou arredondou ou estimou; o hábito de um digitador.
# Coverage
s-Coverage = Cobertura
# Descriptions that mark it: they have no verdict, clean elections have such stations too, and they are not in the total:
s-Descriptions-that-mark-it-they-have-no-verdict-clean-elections-have = Descrições que a marcam: não têm veredicto, as eleições limpas também têm mesas assim, e não entram no total:
# Difference
s-Difference = Diferença
# Each bar is a unit: blue are its polling stations whose sheets are in and count{besides}.
s-Each-bar-is-a-unit-blue-are-its-polling-stations-whose-sheets-are-in = Cada barra é uma unidade: a azul, as suas mesas de voto cujas atas estão disponíveis e são contabilizadas{ $besides }.
# Each cell is two percentage points of turnout wide and two of the share of {name} high; the darker it is, the more votes {name} got at the stations in it, so that large stations weigh more. Stations are added up within cells; none is drawn alone. Many elections show one cloud. A trail towards the upper right, or a spot in the corner where all voted and all for one, is drawn by votes that were added, and just as well by places that vote together: villages, islands, military and hospital stations, minorities who favour one of their own, or rolls that are out of date. Several clouds are drawn by regions that differ. The picture describes, and shows no cause.
s-Each-cell-is-two-percentage-points-of-turnout-wide-and-two-of-the = Cada célula tem dois pontos percentuais de participação de largura e dois da percentagem de { $name } de altura; quanto mais escura, mais votos { $name } obteve nas mesas que nela ficam, de modo que as mesas grandes pesam mais. As mesas são somadas dentro das células; nenhuma é representada sozinha. Muitas eleições mostram uma só nuvem. Um rasto em direção ao canto superior direito, ou uma mancha no canto em que todos votaram e todos na mesma opção, é desenhado por votos que foram acrescentados, e igualmente por lugares que votam em conjunto: aldeias, ilhas, mesas militares e de hospitais, minorias que preferem um dos seus, ou cadernos eleitorais desatualizados. Várias nuvens são desenhadas por regiões que diferem. A figura descreve, e não mostra nenhuma causa.
# Each dot is a polling station; several at one place hide each other, and those with a larger share are drawn later.
s-Each-dot-is-a-polling-station-several-at-one-place-hide-each-other-and = Cada ponto é uma mesa de voto; vários no mesmo lugar ocultam-se uns aos outros, e os que têm uma percentagem maior são desenhados depois.
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Cada opção foi introduzida por partido e outra vez no total, ou um total foi lido como mais uma opção.
# Each station once, {number} in all:
s-Each-station-once-number-in-all = Cada mesa uma só vez, { $number } ao todo:
# Earlier election, the party's share: {published} of the votes in published stations, {others} in the others (d {difference}).
s-Earlier-election-the-party-s-share-published-of-the-votes-in-published = Eleição anterior, percentagem do partido: { $published } dos votos nas mesas publicadas, { $others } nas outras (d { $difference }).
# Elections drawn from the sheets are compared with the whole contest only.
s-Elections-drawn-from-the-sheets-are-compared-with-the-whole-contest = As eleições geradas a partir das atas só são comparadas com toda a eleição.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Cada contagem anunciada é exatamente uma percentagem arredondada da soma, como se as contagens tivessem sido calculadas a partir das percentagens.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Todas as contagens desta parte da publicação são números pares, como se todas tivessem sido multiplicadas por dois.
# Every count of this row is exactly the sum of the {all} other rows with votes of the whole file: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-all-other-rows-with = Cada contagem desta linha é exatamente a soma das outras linhas com votos de todo o ficheiro ({ $all }): é o total delas, e não uma mesa.
# Every count of this row is exactly the sum of the {others} other rows with votes of {unit}: it is their total, and not a station.
s-Every-count-of-this-row-is-exactly-the-sum-of-the-others-other-rows = Cada contagem desta linha é exatamente a soma das outras linhas com votos de { $unit } ({ $others }): é o total delas, e não uma mesa.
# Every station that should report has a sheet that counts
s-Every-station-that-should-report-has-a-sheet-that-counts = Todas as mesas que deveriam comunicar resultados têm uma ata contabilizada
# Expected
s-Expected = Esperadas
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Eleitores suplementares admitidos por mesa: { $extra }. Procuram-se cópias entre as atas com votos em número não inferior a { $votes }, para opções em número não inferior a { $selections }.
# Findings
s-Findings = Constatações
# Findings by code
s-Findings-by-code = Constatações por código
# Findings: {counts}.
s-Findings-counts = Constatações: { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Atas assinaladas, que não cumprem uma regra e mesmo assim são contabilizadas: { $flagged } de { $all }.
# For another outcome at least {fewest} of the sheets in hand would have to be false
s-For-another-outcome-at-least-fewest-of-the-sheets-in-hand-would-have = { $fewest ->
    [one] Para outro desfecho, pelo menos { $fewest } das atas disponíveis teria de ser falsa
   *[other] Para outro desfecho, pelo menos { $fewest } das atas disponíveis teriam de ser falsas
    }
# For another outcome at least {least} of the sheets in hand would have to be false ({most} would be enough)
s-For-another-outcome-at-least-least-of-the-sheets-in-hand-would-have-to = { $least ->
    [one] Para outro desfecho, pelo menos { $least } das atas disponíveis teria de ser falsa ({ $most } bastariam)
   *[other] Para outro desfecho, pelo menos { $least } das atas disponíveis teriam de ser falsas ({ $most } bastariam)
    }
# For another outcome at least {number} of the sheets in hand would have to be false (and not even all of them might do)
s-For-another-outcome-at-least-number-of-the-sheets-in-hand-would-have = { $number ->
    [one] Para outro desfecho, pelo menos { $number } das atas disponíveis teria de ser falsa (e talvez nem todas bastassem)
   *[other] Para outro desfecho, pelo menos { $number } das atas disponíveis teriam de ser falsas (e talvez nem todas bastassem)
    }
# For the lead on the sheets in hand to go, with nothing more coming in, at least {fewest} of them would have to be false.
s-For-the-lead-on-the-sheets-in-hand-to-go-with-nothing-more-coming-in = { $fewest ->
    [one] Para que a vantagem nas atas disponíveis desaparecesse, sem mais nada a chegar, pelo menos { $fewest } delas teria de ser falsa.
   *[other] Para que a vantagem nas atas disponíveis desaparecesse, sem mais nada a chegar, pelo menos { $fewest } delas teriam de ser falsas.
    }
# For this to be true {stations}, which can hold at most {most} votes, would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-which-can-hold-at-most-most-votes-would = { $votes ->
    [one] Para isto ser verdade, { $stations }, cujos votos não podem exceder { $most }, teria de conter { $votes } voto: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
   *[other] Para isto ser verdade, { $stations }, cujos votos não podem exceder { $most }, teria de conter { $votes } votos: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
    }
# For this to be true {stations} would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.
s-For-this-to-be-true-stations-would-have-to-hold-votes-votes-a-turnout = { $votes ->
    [one] Para isto ser verdade, { $stations } teria de conter { $votes } voto: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
   *[other] Para isto ser verdade, { $stations } teria de conter { $votes } votos: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
    }
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Foi encontrado: { $counts }; cada constatação é apresentada com o seu lugar e com aquilo que tem o mesmo aspeto sem qualquer conduta irregular.
# From "{from}" to "{to}" at least {stations} stations were newly counted, and no vote was.
s-From-from-to-to-at-least-stations-stations-were-newly-counted-and-no = { $stations ->
    [one] De “{ $from }” para “{ $to }”, foi entretanto contada pelo menos { $stations } mesa, e nenhum voto.
   *[other] De “{ $from }” para “{ $to }”, foram entretanto contadas pelo menos { $stations } mesas, e nenhum voto.
    }
# From "{from}" to "{to}" the counted stations fall, by at least {difference}.
s-From-from-to-to-the-counted-stations-fall-by-at-least-difference = De “{ $from }” para “{ $to }”, as mesas contadas diminuem, em pelo menos { $difference }.
# From "{from}" to "{to}" the votes rise by {votes}, and no station was newly counted.
s-From-from-to-to-the-votes-rise-by-votes-and-no-station-was-newly = De “{ $from }” para “{ $to }”, os votos aumentam em { $votes }, e não foi entretanto contada nenhuma mesa.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = De um boletim informativo de uma série para o seguinte, uma opção ganha mais votos do que os que as mesas entretanto contadas podem conter, ou menos do que os que têm de conter: os dois boletins informativos e as atas publicadas não podem ser todos verdadeiros.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = De um boletim informativo de uma série para o seguinte, os votos sobem e as mesas contadas não, ou as mesas sobem e os votos não.
# From one bulletin to the next
s-From-one-bulletin-to-the-next = De um boletim informativo para o seguinte
# Geary's C
s-Geary-s-C = C de Geary
# Get the files above from their sources, and hold them against their SHA-256.
s-Get-the-files-above-from-their-sources-and-hold-them-against-their-SHA = Obter os ficheiros acima indicados nas respetivas fontes e confrontá-los com o seu SHA-256.
# Held against Benford's law, the second digits of {selections} have a p of {significance} or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.
s-Held-against-Benford-s-law-the-second-digits-of-selections-have-a-p-of = Confrontados com a lei de Benford, os segundos algarismos têm um p de { $significance } ou menos nos seguintes casos: { $selections }. Essa lei não é uma hipótese nula para mesas de dimensão prevista e rejeita eleições limpas; face a contagens geradas de novo a partir dos próprios boletins de cada mesa, não há neles nada digno de nota.
# Holm
s-Holm = Holm
# How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only.
s-How-many-polling-stations-a-unit-should-have-is-not-known-so-its-bar = Não se sabe quantas mesas de voto uma unidade deveria ter, pelo que a sua barra mostra apenas quantas estão disponíveis, e o seu comprimento é relativo à unidade que tem mais; o cinzento só é usado para o todo.
# How many polling stations lie nearest to each tenth of a percent, above by turnout, below by the share of {name}; whole percents are marked. Marks that stand above the line around them again and again, most of all at round ones, are what made-up results would draw. Small stations draw them too: of 20 ballots every share is a multiple of 5%, of 100 every one is whole, and simple fractions (1/2, 2/3, 3/4) are frequent wherever numbers are small. A single spike at 100% can be ships, hospitals and rolls made on the day. Whether there are more than that is tested beside this picture, with each station's size. Stations are counted within each tenth; the table adds them up to whole percents.
s-How-many-polling-stations-lie-nearest-to-each-tenth-of-a-percent-above = Número de mesas de voto mais próximas de cada décimo de ponto percentual, em cima por participação, em baixo pela percentagem de { $name }; as percentagens inteiras estão marcadas. Marcas que se elevam repetidamente acima da linha em seu redor, sobretudo nas percentagens redondas, são o que desenhariam resultados inventados. As mesas pequenas também as desenham: com 20 boletins, todas as percentagens são múltiplos de 5%, com 100 são todas inteiras, e as frações simples (1/2, 2/3, 3/4) são frequentes onde quer que os números sejam pequenos. Um pico isolado em 100% pode dever-se a navios, hospitais e cadernos eleitorais feitos no próprio dia. Separadamente desta figura, verifica-se se há mais do que isso, tendo em conta a dimensão de cada mesa. As mesas são contadas dentro de cada décimo; a tabela soma-as em percentagens inteiras.
# How many stations have no sheet is not known
s-How-many-stations-have-no-sheet-is-not-known = Não se sabe quantas mesas não têm ata
# How much is in
s-How-much-is-in = O que está disponível
# How much is in, by unit
s-How-much-is-in-by-unit = O que está disponível, por unidade
# How often each digit stands last in the votes for {name}, at stations with {least} or more. Numbers that people make up favour some digits; counted ones of this size end in each about equally often. The grey band is the exact binomial one at one in ten: one digit lies in it in 99% of such elections, so that with ten digits about one honest picture in ten has a bar outside. Counts that lie close together, a selection whose counts often are about the bound, rounding by whoever copied the sheets, and tables of one size are innocent reasons for uneven digits.
s-How-often-each-digit-stands-last-in-the-votes-for-name-at-stations = Frequência com que cada algarismo surge em último lugar nos votos para { $name }, nas mesas em que são pelo menos { $least }. Os números que as pessoas inventam favorecem alguns algarismos; os números contados, desta grandeza, terminam em cada um com frequência aproximadamente igual. A faixa cinzenta é a faixa binomial exata para um em cada dez: um algarismo fica dentro dela em 99% de tais eleições, de modo que, com dez algarismos, cerca de uma em cada dez figuras honestas tem uma barra fora. Contagens próximas umas das outras, uma opção cujas contagens ficam muitas vezes perto do limite, arredondamentos feitos por quem copiou as atas e mesas de uma mesma dimensão são razões inocentes para algarismos não uniformes.
# How to come to the same report
s-How-to-come-to-the-same-report = Como chegar ao mesmo relatório
# How to re-derive this
s-How-to-re-derive-this = Como reproduzir este relatório
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSSÍVEL
# INCOMPLETE
s-INCOMPLETE = INCOMPLETO
# INCONSISTENT
s-INCONSISTENT = INCOERENTE
# If all votes that can come are for one selection
s-If-all-votes-that-can-come-are-for-one-selection = Se todos os votos que podem chegar forem para uma só opção
# If drawn by lot
s-If-drawn-by-lot = Se por sorteio
# If every one of those votes were for {rival}, it would draw level with {leader}.
s-If-every-one-of-those-votes-were-for-rival-it-would-draw-level-with = Se todos esses votos fossem para { $rival }, haveria igualdade com { $leader }.
# If every one of those votes were for {rival}, it would lead {leader} by {lead}.
s-If-every-one-of-those-votes-were-for-rival-it-would-lead-leader-by = Se todos esses votos fossem para { $rival }, ficaria à frente de { $leader }, com { $lead } de vantagem.
# If every one of those votes were for {rival}, {leader} would still lead, by {lead}.
s-If-every-one-of-those-votes-were-for-rival-leader-would-still-lead-by = Se todos esses votos fossem para { $rival }, { $leader } continuaria à frente, com { $lead } de vantagem.
# If it counts {stations} of the {expected} polling stations
s-If-it-counts-stations-of-the-expected-polling-stations = Se abrange { $stations } das { $expected } mesas de voto
# If "{share}" counts polling stations, of the {expected} that there are
s-If-share-counts-polling-stations-of-the-expected-that-there-are = Se “{ $share }” se refere a mesas de voto, das { $expected } que existem
# If tenths were equally frequent, a tenth of the stations would be nearest to whole percents.
s-If-tenths-were-equally-frequent-a-tenth-of-the-stations-would-be = Se os décimos fossem igualmente frequentes, um décimo das mesas estaria mais próximo de percentagens inteiras.
# If the last digits of counts were arbitrary this would happen with probability {p} (corrected for the number of announced results); that is not the probability that the result is right or wrong.
s-If-the-last-digits-of-counts-were-arbitrary-this-would-happen-with = Se os últimos algarismos das contagens fossem arbitrários, isto aconteceria com probabilidade { $p } (corrigida para o número de resultados anunciados); não é essa a probabilidade de o resultado estar correto ou errado.
# If the ratio of {name} to all other ballots were the same at every turnout, how many votes would {name} have beyond that? It depends on the turnout whose ratio is taken for the usual one, and every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen, and a line that crosses zero or falls steeply, are not the same statement. A large number is no number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.
s-If-the-ratio-of-name-to-all-other-ballots-were-the-same-at-every = Se a proporção entre os votos de { $name } e todos os outros boletins fosse a mesma em todas as participações, quantos votos teria { $name } para além disso? Depende da participação cuja proporção é tida por habitual, e mostram-se todas as plausíveis. O ponto é o que o método publicado utiliza. Uma linha que está longe de zero seja qual for a escolha, e uma linha que cruza o zero ou desce abruptamente, não são a mesma afirmação. Um número grande não é um número de votos acrescentados: também em eleições honestas os lugares de participação elevada preferem muitas vezes outra pessoa (17% dos votos de um dos candidatos na Polónia em 2025). As mesas são somadas por percentagens inteiras de participação.
# If the sheets in hand are true, the outcome is certain: it is the same whatever the missing ones hold.
s-If-the-sheets-in-hand-are-true-the-outcome-is-certain-it-is-the-same = Se as atas disponíveis forem verdadeiras, o desfecho é certo: é o mesmo, seja o que for que contenham as atas em falta.
# If turnout in the missing stations is bounded
s-If-turnout-in-the-missing-stations-is-bounded = Se a participação nas mesas em falta for limitada
# In {elections} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, the rule was met {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-elections-elections-drawn-from-these-sheets-own-turnout-shares-and = { $elections ->
    [one] Em { $times } de { $elections } eleição gerada a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, a regra verificou-se. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
   *[other] Em { $times } de { $elections } eleições geradas a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, a regra verificou-se. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
    }
# In {judged} elections drawn from these sheets' own turnout, shares and differences, and so from whatever was done to them, p was as small {times} times. So few can show no p below {least}, and none of them can clear the sheets.
s-In-judged-elections-drawn-from-these-sheets-own-turnout-shares-and = { $judged ->
    [one] Em { $times } de { $judged } eleição gerada a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, p foi igualmente pequeno. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
   *[other] Em { $times } de { $judged } eleições geradas a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, p foi igualmente pequeno. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
    }
# In short
s-In-short = Em resumo
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = Esse resultado não pode ser verdadeiro ao mesmo tempo que estas atas.
# It says that it counts {stations} stations, and there are {expected}.
s-It-says-that-it-counts-stations-stations-and-there-are-expected = Diz abranger { $stations } mesas, e existem { $expected }.
# It speaks of about {votes} votes, which is no count of false ones.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones = { $votes ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos.
    }
# It speaks of about {votes} votes, which is no count of false ones: fewer than the lead, but enough if they were moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-fewer = { $votes ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: menos do que a vantagem, mas o suficiente se tivesse sido transferido de uma opção para a outra: a vantagem é de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: menos do que a vantagem, mas o suficiente se tivessem sido transferidos de uma opção para a outra: a vantagem é de { $lead }.
    }
# It speaks of about {votes} votes, which is no count of false ones: not fewer than the lead of {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-not = { $votes ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: não menos do que a vantagem de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: não menos do que a vantagem de { $lead }.
    }
# It speaks of about {votes} votes, which is no count of false ones: too few to change the outcome even if moved from one to the other: the lead is {lead}.
s-It-speaks-of-about-votes-votes-which-is-no-count-of-false-ones-too-few = { $votes ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: insuficiente para alterar o desfecho, mesmo que tivesse sido transferido de uma opção para a outra: a vantagem é de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: insuficiente para alterar o desfecho, mesmo que tivessem sido transferidos de uma opção para a outra: a vantagem é de { $lead }.
    }
# Kendall's correlation
s-Kendall-s-correlation = Correlação de Kendall
# Largest final share
s-Largest-final-share = Maior percentagem final
# Last digit
s-Last-digit = Último algarismo
# Last digits of the votes: {name}
s-Last-digits-of-the-votes-name = Últimos algarismos dos votos: { $name }
# Latitude {south}° to {north}°, longitude {west}° to {east}°
s-Latitude-south-to-north-longitude-west-to-east = Latitude { $south }° a { $north }°, longitude { $west }° a { $east }°
# Least final share
s-Least-final-share = Menor percentagem final
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Balanço das linhas (lidas = utilizadas + em quarentena + excluídas): { $rows } = { $used } + { $quarantined } + { $excluded }.
# Lines by check and verdict
s-Lines-by-check-and-verdict = Linhas por verificação e veredicto
# Lines: {unusual} unusual ({by_rule} of them by a rule), {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-by-rule-of-them-by-a-rule-unremarkable = Linhas: incomuns, { $unusual } (das quais por uma regra: { $by_rule }); sem nada digno de nota, { $unremarkable }; descritas sem veredicto, { $described }; não aplicáveis, { $refused }, o que não equivale a uma aprovação.
# Lines: {unusual} unusual, {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.
s-Lines-unusual-unusual-unremarkable-unremarkable-described-described = Linhas: incomuns, { $unusual }; sem nada digno de nota, { $unremarkable }; descritas sem veredicto, { $described }; não aplicáveis, { $refused }, o que não equivale a uma aprovação.
# Looks the same:
s-Looks-the-same = Tem o mesmo aspeto:
# Looks the same: {explanation}
s-Looks-the-same-explanation = Tem o mesmo aspeto: { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Elaborado com scrutineer { $version }. Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém.
# Missing from {missing} of the sheets ({why}): the {name} are summed over {some} of {all} stations.
s-Missing-from-missing-of-the-sheets-why-the-name-are-summed-over-some = { $all ->
    [one] Em falta em { $missing } das atas ({ $why }): a soma de { $name } abrange { $some } de { $all } mesa.
   *[other] Em falta em { $missing } das atas ({ $why }): a soma de { $name } abrange { $some } de { $all } mesas.
    }
# Moran's I
s-Moran-s-I = I de Moran
# More ballots were cast than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-cast-than-the-roll-with-the-extra-voters-that-are = Foram depositados mais boletins do que os eleitores do caderno eleitoral, somados aos eleitores suplementares declarados.
# More ballots were given out than the roll, with the extra voters that are declared, has voters.
s-More-ballots-were-given-out-than-the-roll-with-the-extra-voters-that = Foram entregues mais boletins do que os eleitores do caderno eleitoral, somados aos eleitores suplementares declarados.
# More ballots were in the boxes than were given out.
s-More-ballots-were-in-the-boxes-than-were-given-out = Havia mais boletins nas urnas do que os que foram entregues.
# More ballots were rejected than were given out.
s-More-ballots-were-rejected-than-were-given-out = Foram rejeitados mais boletins do que os que foram entregues.
# More is reported than the frame says there is.
s-More-is-reported-than-the-frame-says-there-is = Foi comunicado mais do que aquilo que, segundo a base, existe.
# More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent.
s-More-stations-or-fewer-than-the-stations-own-sizes-allow-have-a = O número de mesas com uma participação ou uma percentagem de votos a não mais de um vigésimo de ponto percentual de uma percentagem inteira é maior, ou menor, do que a dimensão das próprias mesas permite.
# More stations share single values of a share than resampling every station from its own ballots allows.
s-More-stations-share-single-values-of-a-share-than-resampling-every = Há mais mesas a partilhar valores isolados de uma percentagem de votos do que permite a reamostragem de cada mesa a partir dos seus próprios boletins.
# Most are of {unit}: {stations}.
s-Most-are-of-unit-stations = O maior número é o de { $unit }: { $stations }.
# No announced count is outside; that some choice of stations fits all of them at once is not shown by this.
s-No-announced-count-is-outside-that-some-choice-of-stations-fits-all-of = Nenhuma contagem anunciada fica fora; que alguma escolha de mesas seja compatível com todas ao mesmo tempo é algo que isto não mostra.
# No digit is outside of that.
s-No-digit-is-outside-of-that = Nenhum algarismo fica fora disso.
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = Não foi anunciado nenhum resultado com contagens que pudessem ser confrontadas com as atas.
# No statistical check was asked for.
s-No-statistical-check-was-asked-for = Não foi pedida nenhuma verificação estatística.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = Não foi pedida nenhuma verificação estatística, o que não equivale a uma aprovação.
# No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`.
s-No-statistical-check-was-asked-for-which-is-no-pass-anomaly-in-the = Não foi pedida nenhuma verificação estatística, o que não equivale a uma aprovação: [anomaly] no plano pede-as, tal como o comando `anomalies`.
# No unusual line points at it.
s-No-unusual-line-points-at-it = Nenhuma linha incomum aponta para esta mesa.
# Nobody says which stations it counts. "{share}" may be rounded or cut off: of {expected} it is from {from} to {to} stations, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-it-counts-share-may-be-rounded-or-cut-off = Ninguém diz que mesas abrange. “{ $share }” pode estar arredondado ou truncado: de { $expected } mesas, são de { $from } a { $to }, pelo que inclui pelo menos { $least } das { $published } atas publicadas. Sejam elas quais forem, contêm:
# Nobody says which {stations} of {expected} stations it counts, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:
s-Nobody-says-which-stations-of-expected-stations-it-counts-so-at-least = Ninguém diz quais { $stations } de { $expected } mesas abrange, pelo que inclui pelo menos { $least } das { $published } atas publicadas. Sejam elas quais forem, contêm:
# None.
s-None = Nenhuma.
# None of the {drawn} elections drawn from these sheets' turnout, shares and differences could be asked.
s-None-of-the-drawn-elections-drawn-from-these-sheets-turnout-shares-and = Nenhuma das eleições geradas a partir da participação, das percentagens e das diferenças destas atas ({ $drawn }) pôde ser avaliada.
# None of the {judged} lines that are judged is unusual. The others have no verdict.
s-None-of-the-judged-lines-that-are-judged-is-unusual-The-others-have-no = Das linhas avaliadas ({ $judged }), nenhuma é incomum. As outras não têm veredicto.
# Not asked for: {checks}.
s-Not-asked-for-checks = Não pedido: { $checks }.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Não verificado, o que não equivale a uma aprovação: { $rules }.
# Not compared, since only one of them has it: {names}.
s-Not-compared-since-only-one-of-them-has-it-names = Não comparado, porque só uma delas o tem: { $names }.
# Not even all of the sheets being false would do.
s-Not-even-all-of-the-sheets-being-false-would-do = Nem que todas as atas fossem falsas isso bastaria.
# Not held against what the missing stations can hold, which is no pass: {why}. A difference alone is then no contradiction.
s-Not-held-against-what-the-missing-stations-can-hold-which-is-no-pass = Não confrontado com o que as mesas em falta podem conter, o que não equivale a uma aprovação: { $why }. Uma diferença, só por si, não é então uma contradição.
# Not unusual: lines that mark it, and that have no more such stations in all than chance makes likely, so that they say nothing of this one and are not in the total:
s-Not-unusual-lines-that-mark-it-and-that-have-no-more-such-stations-in = Não incomuns: linhas que a marcam e que, ao todo, não têm mais mesas dessas do que o acaso torna provável, pelo que nada dizem sobre esta e não entram no total:
# Nothing can be said: no sheet counts, or the contest's rule does not fit its winners.
s-Nothing-can-be-said-no-sheet-counts-or-the-contest-s-rule-does-not-fit = Nada se pode dizer: nenhuma ata é contabilizada, ou a regra da eleição não se ajusta ao número de vencedores.
# Nothing is missing, so the outcome is what the sheets in hand decide.
s-Nothing-is-missing-so-the-outcome-is-what-the-sheets-in-hand-decide = Não falta nada, pelo que o desfecho é o que as atas disponíveis determinam.
# Of a result with many selections the largest differences are drawn.
s-Of-a-result-with-many-selections-the-largest-differences-are-drawn = De um resultado com muitas opções são representadas as maiores diferenças.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] De { $all } resultados anunciados, { $some } não pode ser verdadeiro ao mesmo tempo que estas atas.
   *[other] De { $all } resultados anunciados, { $some } não podem ser verdadeiros ao mesmo tempo que estas atas.
    }
# Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings.
s-Of-the-whole-contest-the-smallest-adjusted-p-value-or-where-the-check = De toda a eleição: o menor valor p ajustado ou, quando a verificação não tem aí nenhum, a linha com mais votos em jogo, ou a da opção mais votada. As verificações sem código descrevem, e não têm constatações.
# On the {stations} stations that both have the two agree in everything that was compared.
s-On-the-stations-stations-that-both-have-the-two-agree-in-everything = { $stations ->
    [one] Na { $stations } mesa que ambas têm, as duas concordam em tudo o que foi comparado.
   *[other] Nas { $stations } mesas que ambas têm, as duas concordam em tudo o que foi comparado.
    }
# One more cell of the row could not be used.
s-One-more-cell-of-the-row-could-not-be-used = Mais uma célula da linha não pôde ser utilizada.
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Desfecho: { $decision }; se as atas disponíveis forem verdadeiras, é certo, seja o que for que contenham as atas em falta.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Desfecho: { $decision }; nada limita o que as atas em falta contêm.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Desfecho: { $decision }; em aberto, as atas em falta poderiam alterá-lo.
# Outside of that: {digits}.
s-Outside-of-that-digits = Fora disso: { $digits }.
# P-values corrected together: {tests} of the whole contest ({correction}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction = Valores p corrigidos em conjunto: { $tests } de toda a eleição ({ $correction }); incomum com { $significance } ou menos.
# P-values corrected together: {tests} of the whole contest ({correction}), {of_regions} of regions ({for_regions}); unusual at {significance} or below.
s-P-values-corrected-together-tests-of-the-whole-contest-correction-of = Valores p corrigidos em conjunto: { $tests } de toda a eleição ({ $correction }), { $of_regions } de regiões ({ $for_regions }); incomum com { $significance } ou menos.
# Pearson's correlation of turnout and share
s-Pearson-s-correlation-of-turnout-and-share = Correlação de Pearson entre a participação e a percentagem
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = As percentagens, arredondadas às unidades, terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Lugares que comunicam tarde por serem distantes ou grandes ou por serem contados noutro local; votos por correspondência contados no fim.
# Poisson with the mean and dispersion of the draws, times the classes and looks
s-Poisson-with-the-mean-and-dispersion-of-the-draws-times-the-classes = Poisson com a média e a dispersão das simulações, multiplicado pelas classes e pelas análises
# Polling stations
s-Polling-stations = Mesas de voto
# Polling stations in
s-Polling-stations-in = Mesas de voto disponíveis
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Boletins por correspondência ou antecipados entregues por outro organismo; uma contagem de boletins em vez de envelopes.
# Published and other stations, by region
s-Published-and-other-stations-by-region = Mesas publicadas e outras mesas, por região
# Published and other stations, by size
s-Published-and-other-stations-by-size = Mesas publicadas e outras mesas, por dimensão
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Regiões ou aldeias que votam mais e de outra forma; uma campanha que mobiliza um dos lados. A estimativa não é uma contagem de votos falsos.
# Registered in {register}{roll}; no sheet of it could be read from the files, so that no check can say anything of it. That is no pass.
s-Registered-in-register-roll-no-sheet-of-it-could-be-read-from-the = A mesa está inscrita, segundo { $register }{ $roll }; não foi possível ler nos ficheiros nenhuma ata sua, pelo que nenhuma verificação pode dizer algo sobre ela. Isso não equivale a uma aprovação.
# Registered in {register}{roll}; none of its sheets counts. That is no pass.
s-Registered-in-register-roll-none-of-its-sheets-counts-That-is-no-pass = A mesa está inscrita, segundo { $register }{ $roll }; nenhuma das suas atas é contabilizada. Isso não equivale a uma aprovação.
# Registered voters: {published} on average in published stations, {others} in the others (d {difference}).
s-Registered-voters-published-on-average-in-published-stations-others-in = Eleitores inscritos: { $published } em média nas mesas publicadas, { $others } nas outras (d { $difference }).
# Results computed back from rounded percentages; many tiny stations, whose shares are simple fractions; a mixture that fits the middle and not the tails (the fit is printed).
s-Results-computed-back-from-rounded-percentages-many-tiny-stations = Resultados recalculados a partir de percentagens arredondadas; muitas mesas minúsculas, cujas percentagens são frações simples; uma mistura que se ajusta ao centro e não às caudas (o ajuste é indicado).
# Results computed back from rounded percentages; stations of round sizes.
s-Results-computed-back-from-rounded-percentages-stations-of-round-sizes = Resultados recalculados a partir de percentagens arredondadas; mesas cuja dimensão é um número redondo.
# Results published at several levels in one table.
s-Results-published-at-several-levels-in-one-table = Resultados publicados a vários níveis na mesma tabela.
# Results that the publisher computed back from rounded percentages; special stations where everybody votes in one way (those above 99% are left out).
s-Results-that-the-publisher-computed-back-from-rounded-percentages = Resultados que quem publicou recalculou a partir de percentagens arredondadas; mesas especiais em que todos votam da mesma maneira (as acima de 99% não são consideradas).
# Rules: {identical}; {conflicting}; totals rows, parent rows and rows without a station never count; {flagged}.
s-Rules-identical-conflicting-totals-rows-parent-rows-and-rows-without-a = Regras: { $identical }; { $conflicting }; as linhas de totais, as linhas de unidades superiores e as linhas sem mesa nunca são contabilizadas; { $flagged }.
# Run it with scrutineer {version}. The same inputs give the same bytes, on any machine and any number of threads.
s-Run-it-with-scrutineer-version-The-same-inputs-give-the-same-bytes-on = Executá-lo com scrutineer { $version }. As mesmas entradas produzem os mesmos bytes, em qualquer máquina e com qualquer número de threads.
# SHA-256
s-SHA-256 = SHA-256
# Scope: {scope}; it does not say how many stations it counts.
s-Scope-scope-it-does-not-say-how-many-stations-it-counts = Âmbito: { $scope }; não diz quantas mesas abrange.
# Scope: {scope}; it says it counts {stations}.
s-Scope-scope-it-says-it-counts-stations = Âmbito: { $scope }; diz abranger { $stations }.
# Selection
s-Selection = Opção
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Há opções com votos, e os votos válidos da ata são zero ou estão em falta.
# Share
s-Share = Percentagem
# Share among the stations up to each turnout: {name}
s-Share-among-the-stations-up-to-each-turnout-name = Percentagem entre as mesas até cada participação: { $name }
# Share in hand
s-Share-in-hand = Percentagem dos votos disponíveis
# Share of a station
s-Share-of-a-station = Percentagem numa mesa
# Share of ballots
s-Share-of-ballots = Percentagem dos boletins
# Share of {name}: votes of ballots
s-Share-of-name-votes-of-ballots = Percentagem de { $name }: votos sobre boletins
# Share of the ballots:
s-Share-of-the-ballots = Percentagem dos boletins:
# Share {range}
s-Share-range = Percentagem { $range }
# Share: votes of ballots
s-Share-votes-of-ballots = Percentagem: votos sobre boletins
# Shares in which each selection can end
s-Shares-in-which-each-selection-can-end = Percentagens em que cada opção pode terminar
# Shares needed in the stations without a sheet
s-Shares-needed-in-the-stations-without-a-sheet = Percentagens necessárias nas mesas sem ata
# Shares of {votes} votes: those in hand, and all that can still come.
s-Shares-of-votes-votes-those-in-hand-and-all-that-can-still-come = Percentagens sobre um total de votos de { $votes }: os disponíveis e todos os que ainda podem chegar.
# Sheets added up
s-Sheets-added-up = Atas somadas
# Sheets annulled by a court after publication, or an announcement that is called complete and is not.
s-Sheets-annulled-by-a-court-after-publication-or-an-announcement-that = Atas anuladas por um tribunal depois da publicação, ou um anúncio que se diz completo e não o é.
# Sheets in hand: {reported} of {expected} stations ({share}){others}.
s-Sheets-in-hand-reported-of-expected-stations-share-others = { $expected ->
    [one] Atas disponíveis: { $reported } de { $expected } mesa ({ $share }){ $others }.
   *[other] Atas disponíveis: { $reported } de { $expected } mesas ({ $share }){ $others }.
    }
# Sheets in hand: {reported} stations of an unknown number{others}.
s-Sheets-in-hand-reported-stations-of-an-unknown-number-others = Atas disponíveis: { $reported } de um número desconhecido de mesas{ $others }.
# Sheets not yet collected or published, stations that did not open; sheets that were set aside or excluded, which the ledger lists.
s-Sheets-not-yet-collected-or-published-stations-that-did-not-open = Atas ainda não recolhidas ou não publicadas, mesas que não abriram; atas postas de lado ou excluídas, que o balanço das linhas enumera.
# Sheets of {reported} of 1 polling station ({share}) are in hand{others}
s-Sheets-of-reported-of-1-polling-station-share-are-in-hand-others = Atas disponíveis: { $reported } de 1 mesa de voto ({ $share }){ $others }
# Sheets of {reported} of an unknown number of polling stations are in hand{others}
s-Sheets-of-reported-of-an-unknown-number-of-polling-stations-are-in = Estão disponíveis as atas de { $reported } de um número desconhecido de mesas de voto{ $others }
# Sheets of {reported} of {expected} polling stations ({share}) are in hand{others}
s-Sheets-of-reported-of-expected-polling-stations-share-are-in-hand = Estão disponíveis as atas de { $reported } de { $expected } mesas de voto ({ $share }){ $others }
# Sheets still to come, illegible copies, a count that some stations do not collect.
s-Sheets-still-to-come-illegible-copies-a-count-that-some-stations-do = Atas ainda por chegar, cópias ilegíveis, uma contagem que algumas mesas não recolhem.
# Show only rows with:
s-Show-only-rows-with = Mostrar apenas as linhas com:
# Small stations collide by chance; one sheet copied under two keys by the publisher. Among 239,110 sheets of six real elections it happened to two pairs (docs/calibration.md).
s-Small-stations-collide-by-chance-one-sheet-copied-under-two-keys-by = As mesas pequenas coincidem por acaso; uma ata copiada sob duas chaves por quem a publicou. Entre 239 110 atas de seis eleições reais, isto aconteceu com dois pares (docs/calibration.md).
# Small stations collide; one sheet published under two keys; counts of joined stations split evenly.
s-Small-stations-collide-one-sheet-published-under-two-keys-counts-of = As mesas pequenas coincidem; uma ata publicada sob duas chaves; contagens de mesas agregadas repartidas em partes iguais.
# Some last digits of the counts are more frequent, and others less, than chance makes them.
s-Some-last-digits-of-the-counts-are-more-frequent-and-others-less-than = Alguns dos últimos algarismos das contagens são mais frequentes, e outros menos, do que resultaria do acaso.
# Some sheets lack this count, so its sum covers fewer sheets than the others.
s-Some-sheets-lack-this-count-so-its-sum-covers-fewer-sheets-than-the = Algumas atas não têm esta contagem, pelo que a sua soma abrange menos atas do que as outras.
# Some sheets lack votes of a selection: the shares are of the votes that are there.
s-Some-sheets-lack-votes-of-a-selection-the-shares-are-of-the-votes-that = Algumas atas não têm os votos de uma opção: as percentagens referem-se aos votos existentes.
# Sources
s-Sources = Fontes
# Spearman's correlation
s-Spearman-s-correlation = Correlação de Spearman
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = As mesas especiais (hospitais, viajantes, militares) muitas vezes não têm caderno eleitoral próprio.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = As folhas de cálculo são muitas vezes publicadas com os seus totais.
# Standard deviations
s-Standard-deviations = Desvios-padrão
# Standard deviations from the share of the centre
s-Standard-deviations-from-the-share-of-the-centre = Desvios-padrão em relação à percentagem do local de votação
# Station {key} is not in "{source}".
s-Station-key-is-not-in-source = A mesa { $key } não consta de “{ $source }”.
# Stations
s-Stations = Mesas
# Stations are put in the order of their turnout. At each turnout the blue line is the share of {name} among the ballots of all stations with no more than that, the grey line how many of all ballots those are; the far left rests on few ballots. A line that rises steadily to the right says that {name} did better where more people voted. Votes that were added draw that, and so do honest elections: town and country, age, and how strongly each side's places took part differ in turnout and in preference together. The line describes, and shows no cause.
s-Stations-are-put-in-the-order-of-their-turnout-At-each-turnout-the = As mesas estão ordenadas pela sua participação. Em cada participação, a linha azul é a percentagem de { $name } entre os boletins de todas as mesas que não a excedem, e a linha cinzenta a parte que esses boletins representam em todos os boletins; a extremidade esquerda assenta em poucos boletins. Uma linha que sobe continuamente para a direita diz que { $name } teve melhores resultados onde mais pessoas votaram. Votos que foram acrescentados desenham isso, e eleições honestas também: cidade e campo, idade e a intensidade com que participaram os lugares de cada lado diferem ao mesmo tempo na participação e na preferência. A linha descreve, e não mostra nenhuma causa.
# Stations by share
s-Stations-by-share = Mesas por percentagem
# Stations by turnout
s-Stations-by-turnout = Mesas por participação
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Há mesas com os mesmos resultados mais vezes do que o acaso torna provável.
# Stations in, by {level}
s-Stations-in-by-level = Mesas disponíveis, por { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Mesas de dimensão prevista; uma regra que divide ou junta mesas a partir de um número redondo de eleitores.
# Stations of each two sources
s-Stations-of-each-two-sources = Mesas de cada par de fontes
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Há mesas que comunicam resultados e não constam do registo.
# Stations that differ
s-Stations-that-differ = Mesas que divergem
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Há mesas que deveriam comunicar resultados e não têm nenhuma ata contabilizada.
# Student, as many degrees of freedom as placebos
s-Student-as-many-degrees-of-freedom-as-placebos = Student, com tantos graus de liberdade quantos os placebos
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Somas das atas contabilizadas
# Tables
s-Tables = Mesas
# Tables beside the other tables of their centre: {name}
s-Tables-beside-the-other-tables-of-their-centre-name = Mesas comparadas com as outras mesas do seu local de votação: { $name }
# Take the plan of this audit, whose seed is empty.
s-Take-the-plan-of-this-audit-whose-seed-is-empty = Usar o plano desta auditoria, cuja semente está vazia.
# Take the plan of this audit, whose seed is “{seed}”.
s-Take-the-plan-of-this-audit-whose-seed-is-seed = Usar o plano desta auditoria, cuja semente é “{ $seed }”.
# Taken off station by station, each rounded down.
s-Taken-off-station-by-station-each-rounded-down = Deduzido mesa a mesa, com arredondamento para baixo em cada uma.
# Ten bars: how often each digit stands last in the votes for {name} at {stations} stations. {counts}. If digits are even, 99% of such counts of one digit lie between {low} and {high}.
s-Ten-bars-how-often-each-digit-stands-last-in-the-votes-for-name-at = { $stations ->
    [one] Dez barras: frequência com que cada algarismo surge em último lugar nos votos para { $name } em { $stations } mesa. { $counts }. Se os algarismos forem uniformes, 99% de tais contagens de um algarismo ficam entre { $low } e { $high }.
   *[other] Dez barras: frequência com que cada algarismo surge em último lugar nos votos para { $name } em { $stations } mesas. { $counts }. Se os algarismos forem uniformes, 99% de tais contagens de um algarismo ficam entre { $low } e { $high }.
    }
# Tenths added up
s-Tenths-added-up = Décimos somados
# That is {fewer} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted {stations} stations or more.
s-That-is-fewer-fewer-than-announced-The-announcement-its-own-count-of = Isso fica { $fewer } abaixo do anunciado. O anúncio, a sua própria contagem de mesas e as atas publicadas não podem ser todos verdadeiros; poderiam sê-lo se abrangesse { $stations } ou mais mesas.
# That is {missing} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.
s-That-is-missing-fewer-than-announced-The-announcement-its-own-count-of = Isso fica { $missing } abaixo do anunciado. O anúncio, a sua própria contagem de mesas e as atas publicadas não podem ser todos verdadeiros.
# That is {more} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than {stations} stations they could be, and otherwise at least {sheets} of the sheets would have to be false.
s-That-is-more-more-than-announced-whichever-stations-were-counted-The = Isso fica { $more } acima do anunciado, sejam quais forem as mesas contadas. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros: se o número de mesas que abrange não fosse superior a { $stations }, poderiam sê-lo; caso contrário, o número de atas necessariamente falsas seria de pelo menos { $sheets }.
# The announced counts, the announced number of stations and the published sheets cannot all be true.
s-The-announced-counts-the-announced-number-of-stations-and-the = As contagens anunciadas, o número anunciado de mesas e as atas publicadas não podem ser todos verdadeiros.
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = As percentagens anunciadas não somam 100, mesmo tendo em conta o seu arredondamento.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = O resultado anunciado difere da soma das atas, embora todas as mesas estejam incluídas de ambos os lados.
# The announced result needs {needed} votes more than the sheets in hand hold, and at most {still} can still come ({assumption}): {excess} too many.
s-The-announced-result-needs-needed-votes-more-than-the-sheets-in-hand = { $needed ->
    [one] O resultado anunciado exige mais { $needed } voto do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still } ({ $assumption }): { $excess } a mais.
   *[other] O resultado anunciado exige mais { $needed } votos do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still } ({ $assumption }): { $excess } a mais.
    }
# The announced result needs {votes} votes more than the sheets in hand hold, and at most {still} can still come: {excess} too many.
s-The-announced-result-needs-votes-votes-more-than-the-sheets-in-hand = { $votes ->
    [one] O resultado anunciado exige mais { $votes } voto do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still }: { $excess } a mais.
   *[other] O resultado anunciado exige mais { $votes } votos do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still }: { $excess } a mais.
    }
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = A soma dos resultados anunciados de todas as unidades de um nível não é igual ao total anunciado pela mesma fonte.
# The announced selections have {sum} votes together, and the announced valid votes are {valid}.
s-The-announced-selections-have-sum-votes-together-and-the-announced = A soma dos votos anunciados das opções é { $sum }, e os votos válidos anunciados são { $valid }.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = A soma dos votos anunciados de todas as opções não é igual aos votos válidos anunciados.
# The announcement and these sheets cannot both be true.
s-The-announcement-and-these-sheets-cannot-both-be-true = O anúncio e estas atas não podem ser ambos verdadeiros.
# The announcement and these sheets cannot both be true; at least 1 sheet would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-1-sheet = O anúncio e estas atas não podem ser ambos verdadeiros; pelo menos 1 ata teria de ser falsa.
# The announcement and these sheets cannot both be true; at least {fewest} sheets would have to be false.
s-The-announcement-and-these-sheets-cannot-both-be-true-at-least-fewest = O anúncio e estas atas não podem ser ambos verdadeiros; pelo menos { $fewest } atas teriam de ser falsas.
# The announcement and these sheets cannot both be true; not even if all of them were false.
s-The-announcement-and-these-sheets-cannot-both-be-true-not-even-if-all = O anúncio e estas atas não podem ser ambos verdadeiros; nem que todas elas fossem falsas.
# The check of last digits was not applicable.
s-The-check-of-last-digits-was-not-applicable = A verificação dos últimos algarismos não era aplicável.
# The check of last digits was not asked for.
s-The-check-of-last-digits-was-not-asked-for = A verificação dos últimos algarismos não foi pedida.
# The check of last digits, which holds them against redrawn counts of the same stations, small ones included, {verdict}.
s-The-check-of-last-digits-which-holds-them-against-redrawn-counts-of = A verificação dos últimos algarismos, que os confronta com contagens das mesmas mesas geradas de novo, incluindo as mesas pequenas, { $verdict }.
# The colour is the share of {name} among the ballots. Coordinates are drawn as published, without borders; a dot far from all others is most often a slip in its coordinates. Neighbours usually vote alike; regions, towns and the homes of candidates show as patches, and a patch is no sign of anything else.
s-The-colour-is-the-share-of-name-among-the-ballots-Coordinates-are = A cor é a percentagem de { $name } entre os boletins. As coordenadas estão representadas tal como foram publicadas, sem fronteiras; um ponto afastado de todos os outros é, na maioria dos casos, um lapso nas suas coordenadas. Os vizinhos votam em geral de forma semelhante; regiões, cidades e as terras de origem dos candidatos aparecem como manchas, e uma mancha não é sinal de mais nada.
# The command
s-The-command = O comando
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = A soma dos boletins contados não é igual aos boletins depositados que a ata indica.
# The files
s-The-files = Os ficheiros
# The image published for this station is also published for {others}.
s-The-image-published-for-this-station-is-also-published-for-others = A imagem publicada para esta mesa está também publicada para: { $others }.
# The last bar is {units} further units added up.
s-The-last-bar-is-units-further-units-added-up = { $units ->
    [one] A última barra é a soma de mais { $units } unidade.
   *[other] A última barra é a soma de mais { $units } unidades.
    }
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Os dois últimos algarismos das contagens são iguais, ou vizinhos, com menor ou maior frequência do que resultaria do acaso.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = A linha dos boletins foi omitida quando a ata foi preenchida ou copiada.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = A linha da soma foi omitida quando a ata foi preenchida ou copiada.
# The {number} announced percentages add up to {sum}, which their rounding cannot explain.
s-The-number-announced-percentages-add-up-to-sum-which-their-rounding = { $number ->
    [one] A { $number } percentagem anunciada soma { $sum }, o que o seu arredondamento não pode explicar.
   *[other] As { $number } percentagens anunciadas somam { $sum }, o que o seu arredondamento não pode explicar.
    }
# The numbers of this picture
s-The-numbers-of-this-picture = Os números desta figura
# The outcome can be neither called certain nor open.
s-The-outcome-can-be-neither-called-certain-nor-open = Não se pode dizer que o desfecho seja certo nem que esteja em aberto.
# The outcome is open: the missing sheets could change it.
s-The-outcome-is-open-the-missing-sheets-could-change-it = O desfecho está em aberto: as atas em falta poderiam alterá-lo.
# The register does not list this station.
s-The-register-does-not-list-this-station = Esta mesa não consta do registo.
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = O registo inclui uma mesa mais de uma vez; ela é esperada uma só vez.
# The register lists this station more than once; it is expected once.
s-The-register-lists-this-station-more-than-once-it-is-expected-once = O registo inclui esta mesa mais de uma vez; ela é esperada uma só vez.
# The row names no station, and belongs to {unit}, whose stations are listed too; its counts are not exactly their sum.
s-The-row-names-no-station-and-belongs-to-unit-whose-stations-are-listed = A linha não indica nenhuma mesa, e pertence a { $unit }, cujas mesas também constam da lista; as suas contagens não são exatamente a soma das contagens delas.
# The row names no station; it has {votes} votes that no station can be credited with.
s-The-row-names-no-station-it-has-votes-votes-that-no-station-can-be = { $votes ->
    [one] A linha não indica nenhuma mesa; tem { $votes } voto que não pode ser atribuído a nenhuma mesa.
   *[other] A linha não indica nenhuma mesa; tem { $votes } votos que não podem ser atribuídos a nenhuma mesa.
    }
# The row says `{word}`: it is a total of others, and not a station.
s-The-row-says-word-it-is-a-total-of-others-and-not-a-station = A linha diz `{ $word }`: é um total de outras, e não uma mesa.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = A mesma imagem está publicada para duas mesas.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = O mesmo plano, os mesmos ficheiros e a mesma versão produzem esta página, e todos os outros formatos, byte por byte, em qualquer máquina e com qualquer número de threads. Versão { $version }, semente “{ $seed }”:
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = A mesma ata aparece mais de uma vez, com as mesmas contagens.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Os segundos algarismos das contagens são diferentes dos de contagens geradas de novo a partir dos próprios boletins de cada mesa. A lei de Benford não é a referência.
# The second has, over those stations: {sums}. {votes} votes differ in all.
s-The-second-has-over-those-stations-sums-votes-votes-differ-in-all = { $votes ->
    [one] A segunda tem, nessas mesas: { $sums }. Ao todo, difere { $votes } voto.
   *[other] A segunda tem, nessas mesas: { $sums }. Ao todo, diferem { $votes } votos.
    }
# The selections have {too_few} votes, and the sheet states {valid} valid votes: {difference} more.
s-The-selections-have-too-few-votes-and-the-sheet-states-valid-valid = Os votos das opções são { $too_few }, e os votos válidos que a ata indica são { $valid }: { $difference } a mais.
# The selections have {too_many} votes, and the sheet states {valid} valid votes: {difference} fewer.
s-The-selections-have-too-many-votes-and-the-sheet-states-valid-valid = Os votos das opções são { $too_many }, e os votos válidos que a ata indica são { $valid }: { $difference } a menos.
# The selections have {votes} votes, and the sheet's valid votes are missing.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are = Os votos das opções são { $votes }, e os votos válidos da ata estão em falta.
# The selections have {votes} votes, and the sheet's valid votes are zero.
s-The-selections-have-votes-votes-and-the-sheet-s-valid-votes-are-zero = Os votos das opções são { $votes }, e os votos válidos da ata são zero.
# The selections have {votes} votes, exactly twice the {valid} valid votes that the sheet states.
s-The-selections-have-votes-votes-exactly-twice-the-valid-valid-votes = Os votos das opções são { $votes }, exatamente o dobro dos votos válidos que a ata indica ({ $valid }).
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = As definições que alteram o que é contabilizado e o que é constatado estão no plano; o relatório JSON repete-as, com todas as unidades, atas não contabilizadas, constatações e linhas de verificações que esta página apresenta somadas.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = A percentagem dá, num momento da contagem, um salto maior do que em qualquer outro momento em que nada se diz ter acontecido.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = A soma da ata fica exatamente certa quando duas das suas contagens trocam de lugar.
# The sheet has {cast} ballots, and its registered voters are missing.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-missing = O número de boletins da ata é { $cast }, e os seus eleitores inscritos estão em falta.
# The sheet has {cast} ballots, and its registered voters are zero.
s-The-sheet-has-cast-ballots-and-its-registered-voters-are-zero = O número de boletins da ata é { $cast }, e os seus eleitores inscritos são zero.
# The sheet has {counted}, and its ballots cast are missing.
s-The-sheet-has-counted-and-its-ballots-cast-are-missing = A ata tem { $counted }, e os seus boletins depositados estão em falta.
# The sheet has {counted}, and its ballots cast are zero.
s-The-sheet-has-counted-and-its-ballots-cast-are-zero = A ata tem { $counted }, e os seus boletins depositados são zero.
# The sheet has {counted}, and states {cast} ballots cast: {difference} fewer.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-fewer = { $cast ->
    [one] A ata tem { $counted }, e indica { $cast } boletim depositado: { $difference } a menos.
   *[other] A ata tem { $counted }, e indica { $cast } boletins depositados: { $difference } a menos.
    }
# The sheet has {counted}, and states {cast} ballots cast: {difference} more.
s-The-sheet-has-counted-and-states-cast-ballots-cast-difference-more = { $cast ->
    [one] A ata tem { $counted }, e indica { $cast } boletim depositado: { $difference } a mais.
   *[other] A ata tem { $counted }, e indica { $cast } boletins depositados: { $difference } a mais.
    }
# The sheet has {more} {words} and {limit} {of}: {difference} too many.
s-The-sheet-has-more-words-and-limit-of-difference-too-many = A ata tem { $words } em número de { $more } e { $of } em número de { $limit }: { $difference } a mais.
# The sheet has {roll} registered voters, and the register {registered}.
s-The-sheet-has-roll-registered-voters-and-the-register-registered = O número de eleitores inscritos é { $roll } na ata e { $registered } no registo.
# The sheet of this station is there already, with the same counts ({place}).
s-The-sheet-of-this-station-is-there-already-with-the-same-counts-place = A ata desta mesa já consta, com as mesmas contagens ({ $place }).
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = A ata não indica um único voto.
# The sheet reports no vote at all, with {voters} registered voters.
s-The-sheet-reports-no-vote-at-all-with-voters-registered-voters = { $voters ->
    [one] A ata não indica um único voto, com { $voters } eleitor inscrito.
   *[other] A ata não indica um único voto, com { $voters } eleitores inscritos.
    }
# The sheet states {first} {one} and {second} {other}; it adds up exactly when the two change places.
s-The-sheet-states-first-one-and-second-other-it-adds-up-exactly-when = A ata indica { $one } em número de { $first } e { $other } em número de { $second }; a soma fica exatamente certa quando as duas contagens trocam de lugar.
# The sheets cover every expected station.
s-The-sheets-cover-every-expected-station = As atas abrangem todas as mesas esperadas.
# The sheets cover {number} stations.
s-The-sheets-cover-number-stations = { $number ->
    [one] As atas abrangem { $number } mesa.
   *[other] As atas abrangem { $number } mesas.
    }
# The sheets with most room for it, which is where to look first and says nothing against them:
s-The-sheets-with-most-room-for-it-which-is-where-to-look-first-and-says = As atas com maior margem para isso, que são aquelas a examinar primeiro, o que nada diz contra elas:
# The smallest part is in of {smallest}.
s-The-smallest-part-is-in-of-smallest = A menor parte disponível: { $smallest }.
# The smallest part is in of {smallest}; the largest of {largest}.
s-The-smallest-part-is-in-of-smallest-the-largest-of-largest = A menor parte disponível: { $smallest }; a maior: { $largest }.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = As percentagens das mesas têm mais de um pico, depois de descontado o nível próprio de cada região.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = As mesas dos locais de votação diferem entre si menos do que difeririam divisões aleatórias de um mesmo eleitorado.
# The total adds up, over the checks with an unusual line that points at the station, the largest weight of each. It is a sum and no probability, and can be above 1.
s-The-total-adds-up-over-the-checks-with-an-unusual-line-that-points-at = O total soma, nas verificações com uma linha incomum que aponta para a mesa, o maior peso de cada uma. É uma soma e não uma probabilidade, e pode ser superior a 1.
# The two announcements, their own counts of stations and the published sheets cannot all be true.
s-The-two-announcements-their-own-counts-of-stations-and-the-published = Os dois anúncios, as suas próprias contagens de mesas e as atas publicadas não podem ser todos verdadeiros.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Os dois campos contam coisas diferentes nesta fonte, ou trocaram de lugar.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Só os votos válidos já excedem os boletins depositados.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = A soma dos votos das opções é exatamente o dobro dos votos válidos.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = A soma dos votos das opções não é igual aos votos válidos que a ata indica.
# There are more than {stations} stations, so that each square adds up those in it; it has the colour of their votes together.
s-There-are-more-than-stations-stations-so-that-each-square-adds-up = Há mais de { $stations } mesas, pelo que cada quadrado soma as que nele ficam; tem a cor do conjunto dos votos delas.
# They could be if the announcement counted no more than {stations} stations ({share} of {expected}).
s-They-could-be-if-the-announcement-counted-no-more-than-stations = Poderiam sê-lo se o número de mesas que o anúncio abrange não fosse superior a { $stations } ({ $share } de { $expected }).
# They do not agree on {differ} of {shared} stations.
s-They-do-not-agree-on-differ-of-shared-stations = { $shared ->
    [one] Divergem em { $differ } de { $shared } mesa.
   *[other] Divergem em { $differ } de { $shared } mesas.
    }
# This cannot be true beside the sheets in hand, whatever {stations} hold: {each}.
s-This-cannot-be-true-beside-the-sheets-in-hand-whatever-stations-hold = Isto não pode ser verdade ao mesmo tempo que as atas disponíveis, seja o que for que { $stations } contenha: { $each }.
# This rests on:
s-This-rests-on = Isto assenta no seguinte:
# This sheet does not count ({code}), so that no check saw it.
s-This-sheet-does-not-count-code-so-that-no-check-saw-it = Esta ata não é contabilizada ({ $code }), pelo que nenhuma verificação a considerou.
# This station has exactly the same counts, every selection's and every other number on the sheet, as {others}.
s-This-station-has-exactly-the-same-counts-every-selection-s-and-every = Com exatamente as mesmas contagens que esta mesa (as de todas as opções e todos os outros números da ata) figura também: { $others }.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = As de outros códigos estão na auditoria completa.
# To the answer
s-To-the-answer = Ir para a resposta
# To weigh that: in {elections} simulated clean elections ({like}; these data: {data}) a p of 0.05 or less came {at_05} times, where {expected_05} are expected, and of 0.01 or less {at_01}, where {expected_01} are, before correction{eager}{outside}.
s-To-weigh-that-in-elections-simulated-clean-elections-like-these-data = { $elections ->
    [one] Para avaliar isso: em { $elections } eleição limpa simulada ({ $like }; estes dados: { $data }), um p de 0,05 ou menos ocorreu em { $at_05 }, quando o valor esperado é { $expected_05 }, e de 0,01 ou menos em { $at_01 }, quando o valor esperado é { $expected_01 }, antes da correção{ $eager }{ $outside }.
   *[other] Para avaliar isso: em { $elections } eleições limpas simuladas ({ $like }; estes dados: { $data }), um p de 0,05 ou menos ocorreu em { $at_05 }, quando o valor esperado é { $expected_05 }, e de 0,01 ou menos em { $at_01 }, quando o valor esperado é { $expected_01 }, antes da correção{ $eager }{ $outside }.
    }
# To weigh that: in {judged} simulated clean elections ({like}; these data: {data}) the rule was met {times} times{eager}{outside}.
s-To-weigh-that-in-judged-simulated-clean-elections-like-these-data-data = { $judged ->
    [one] Para avaliar isso: em { $judged } eleição limpa simulada ({ $like }; estes dados: { $data }), o número de vezes em que a regra se verificou foi { $times }{ $eager }{ $outside }.
   *[other] Para avaliar isso: em { $judged } eleições limpas simuladas ({ $like }; estes dados: { $data }), o número de vezes em que a regra se verificou foi { $times }{ $eager }{ $outside }.
    }
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totais de { $number } mesa
   *[other] Totais de { $number } mesas
    }
# Turnout and share, weighted by votes: {name}
s-Turnout-and-share-weighted-by-votes-name = Participação e percentagem, ponderadas pelos votos: { $name }
# Turnout: ballots of registered voters
s-Turnout-ballots-of-registered-voters = Participação: boletins sobre eleitores inscritos
# Turnout taken for usual
s-Turnout-taken-for-usual = Participação tida por habitual
# Turnout that is taken for usual
s-Turnout-that-is-taken-for-usual = Participação que é tida por habitual
# Turnout up to
s-Turnout-up-to = Participação até
# Turnout up to (whole percents)
s-Turnout-up-to-whole-percents = Participação até (percentagens inteiras)
# Turnout; votes by share, in steps of ten points
s-Turnout-votes-by-share-in-steps-of-ten-points = Participação; votos por percentagem, em intervalos de dez pontos
# Turnouts and shares in tenths of a percent: {name}
s-Turnouts-and-shares-in-tenths-of-a-percent-name = Participações e percentagens em décimos de ponto percentual: { $name }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Duas cópias de uma mesma exportação somadas. Por mero acaso, isto acontece uma vez em 2 elevado ao número de contagens.
# Two lines over 0% to 100%: polling stations by turnout, and by the share of {name}.
s-Two-lines-over-0-to-100-polling-stations-by-turnout-and-by-the-share = Duas linhas de 0% a 100%: mesas de voto por participação, e pela percentagem de { $name }.
# Two neighbouring fields were copied in the wrong order.
s-Two-neighbouring-fields-were-copied-in-the-wrong-order = Dois campos vizinhos foram copiados pela ordem errada.
# Two partial exports added up with the same sheet in both.
s-Two-partial-exports-added-up-with-the-same-sheet-in-both = Duas exportações parciais somadas, com a mesma ata em ambas.
# Two populations within regions (town and country, two languages); stations of two kinds.
s-Two-populations-within-regions-town-and-country-two-languages-stations = Duas populações dentro das regiões (cidade e campo, duas línguas); mesas de dois tipos.
# Two rows for one station disagree.
s-Two-rows-for-one-station-disagree = Duas linhas de uma mesma mesa divergem.
# Two rows for one station disagree, and every count of one is exactly twice the other's.
s-Two-rows-for-one-station-disagree-and-every-count-of-one-is-exactly = Duas linhas de uma mesma mesa divergem, e cada contagem de uma é exatamente o dobro da contagem da outra.
# Two sources have a sheet of this station, and do not state the same counts.
s-Two-sources-have-a-sheet-of-this-station-and-do-not-state-the-same = Duas fontes têm uma ata desta mesa e não indicam as mesmas contagens.
# Two stations have exactly the same counts: every selection's and every other number on the sheet.
s-Two-stations-have-exactly-the-same-counts-every-selection-s-and-every = Duas mesas têm exatamente as mesmas contagens: as de todas as opções e todos os outros números da ata.
# UNUSUAL
s-UNUSUAL = INCOMUM
# Unit
s-Unit = Unidade
# Unusual lines
s-Unusual-lines = Linhas incomuns
# Unusual lines point at {pointed} of {all} stations, at {strong} of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):
s-Unusual-lines-point-at-pointed-of-all-stations-at-strong-of-them-with = Mesas para as quais apontam linhas incomuns: { $pointed } de { $all }; com um peso de um meio ou mais: { $strong }. Estar entre elas nada diz contra uma mesa: também por acaso e por causas inocentes há mesas com esse aspeto. O peso de uma mesa é a soma do maior peso de cada verificação que aponta para ela: uma soma, que pode ser superior a 1. Seguem-se, primeiro as que têm mais peso (`anomalies --station KEY` explica uma delas):
# Unusual lines that point at it:
s-Unusual-lines-that-point-at-it = Linhas incomuns que apontam para esta mesa:
# Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half.
s-Unusual-means-improbable-under-the-null-that-the-check-names-after = Incomum significa improvável sob a hipótese nula que a verificação indica, após correção para o número de testes, ou para além da regra que ela enuncia. Nada diz sobre o porquê; cada constatação é apresentada com aquilo que tem o mesmo aspeto sem qualquer conduta irregular, e com o que eleições limpas simuladas fazem da sua verificação. A dispersão destas é o desvio-padrão, entre mesas, do logit da opção mais votada, para além do acaso: 0,40 corresponde a cerca de dez pontos em torno de metade.
# Unusual, most votes at stake first, then the smallest p-value:
s-Unusual-most-votes-at-stake-first-then-the-smallest-p-value = Incomuns, primeiro as que têm mais votos em jogo, depois as de menor valor p:
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Eleitores acrescentados no próprio dia, certificados para votar noutra mesa, um caderno eleitoral atualizado depois de publicado.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Eleitores acrescentados no próprio dia, boletins inutilizados que foram substituídos e contados duas vezes.
# Voters of one polling centre are split over its tables. The bars are tables by how far the share of {name} lies from that of the whole centre, the curve is how they would lie if the split were drawn by lot. Bars wider than the curve are usual: tables are often split by name, age or street, and those are not a lot. Bars narrower than the curve, tables that are more alike than a lot makes them, come from results that were copied or divided afterwards, and innocently from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all that lie further out. Tables are added up in steps of a quarter.
s-Voters-of-one-polling-centre-are-split-over-its-tables-The-bars-are = Os eleitores de um local de votação são divididos pelas suas mesas. As barras são as mesas segundo a distância entre a sua percentagem de { $name } e a de todo o local de votação; a curva mostra como elas se distribuiriam se a divisão fosse feita por sorteio. Barras mais largas do que a curva são habituais: as mesas são muitas vezes divididas por nome, idade ou rua, e isso não é um sorteio. Barras mais estreitas do que a curva, ou seja, mesas mais parecidas entre si do que um sorteio as torna, resultam de resultados copiados ou repartidos posteriormente e, de forma inocente, de mesas contadas em conjunto ou de eleitores encaminhados para a fila mais curta. A primeira e a última barra contêm todas as que ficam mais longe. As mesas são somadas em intervalos de um quarto.
# Votes
s-Votes = Votos
# Votes are missing on {sheets} sheets in hand, and are among those.
s-Votes-are-missing-on-sheets-sheets-in-hand-and-are-among-those = { $sheets ->
    [one] Faltam votos em { $sheets } ata disponível, e estão incluídos nesses.
   *[other] Faltam votos em { $sheets } atas disponíveis, e estão incluídos nesses.
    }
# Votes beyond that ratio
s-Votes-beyond-that-ratio = Votos para além dessa proporção
# Votes beyond the ratio there
s-Votes-beyond-the-ratio-there = Votos para além da proporção aí observada
# Votes beyond the usual ratio, by what is taken for usual: {name}
s-Votes-beyond-the-usual-ratio-by-what-is-taken-for-usual-name = Votos para além da proporção habitual, segundo o que é tido por habitual: { $name }
# Votes, each station once
s-Votes-each-station-once = Votos, cada mesa uma só vez
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Votos: { $first }, de um total de { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Votos do estrangeiro ou de mesas especiais que não pertencem a nenhuma unidade; boletins informativos de momentos diferentes.
# Votes in a cell:
s-Votes-in-a-cell = Votos numa célula:
# Votes in hand
s-Votes-in-hand = Votos disponíveis
# Votes that are missing on {sheets} sheets in hand can add up to {votes} more.
s-Votes-that-are-missing-on-sheets-sheets-in-hand-can-add-up-to-votes = { $sheets ->
    [one] Os votos em falta em { $sheets } ata disponível podem acrescentar até { $votes }.
   *[other] Os votos em falta em { $sheets } atas disponíveis podem acrescentar até { $votes }.
    }
# Votes to other ballots
s-Votes-to-other-ballots = Proporção entre os votos e os outros boletins
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Foram contados votos, e os boletins depositados da ata são zero ou estão em falta.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Foram contados votos, e o caderno eleitoral da mesa é zero ou está em falta.
# What any choice of so many stations holds
s-What-any-choice-of-so-many-stations-holds = O que contém qualquer escolha desse número de mesas
# What clean elections make of this check was not measured.
s-What-clean-elections-make-of-this-check-was-not-measured = Não foi medido o que as eleições limpas fazem desta verificação.
# What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in.
s-What-is-missing-makes-a-result-incomplete-and-nothing-else-follows = O que falta torna um resultado incompleto, e nada mais se conclui só daí: as atas podem estar atrasadas, ser ilegíveis, não ter sido ainda recolhidas ou ser de lugares de difícil acesso. Os totais referem-se às unidades que estão disponíveis.
# What is seen:
s-What-is-seen = O que se vê:
# What is unusual?
s-What-is-unusual = O que é incomum?
# What the missing could change
s-What-the-missing-could-change = O que poderia mudar com o que falta
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = Não se pode dizer o que as atas em falta poderiam alterar: nenhuma ata é contabilizada, ou a regra da eleição não se ajusta ao número de vencedores.
# What the missing sheets could still change
s-What-the-missing-sheets-could-still-change = O que as atas em falta ainda poderiam alterar
# What was added, and what the stations newly counted can hold
s-What-was-added-and-what-the-stations-newly-counted-can-hold = O que foi acrescentado, e o que as mesas entretanto contadas podem conter
# What was read
s-What-was-read = O que foi lido
# Where the polling stations are, by the share of {name}
s-Where-the-polling-stations-are-by-the-share-of-name = Onde ficam as mesas de voto, segundo a percentagem de { $name }
# Who can be elected without a run-off under some completion: {who}.
s-Who-can-be-elected-without-a-run-off-under-some-completion-who = Quem pode ser eleito sem segunda volta em alguma das formas de completar o resultado: { $who }.
# Who can go to the second round under some completion: {who}.
s-Who-can-go-to-the-second-round-under-some-completion-who = Quem pode passar à segunda volta em alguma das formas de completar o resultado: { $who }.
# Who can win under some completion: {who}.
s-Who-can-win-under-some-completion-who = Quem pode vencer em alguma das formas de completar o resultado: { $who }.
# With 1 sheet that breaks a rule of its own and counts taken for unknown, so that {votes} votes could still come, {then}.
s-With-1-sheet-that-breaks-a-rule-of-its-own-and-counts-taken-for = { $votes ->
    [one] Se 1 ata contabilizada que não cumpre uma regra relativa à própria ata fosse tida por desconhecida, de modo que ainda poderia chegar { $votes } voto, { $then }.
   *[other] Se 1 ata contabilizada que não cumpre uma regra relativa à própria ata fosse tida por desconhecida, de modo que ainda poderiam chegar { $votes } votos, { $then }.
    }
# With {sheets} sheets that break a rule of their own and count taken for unknown, so that {votes} votes could still come, {then}.
s-With-sheets-sheets-that-break-a-rule-of-their-own-and-count-taken-for = { $votes ->
    [one] Se { $sheets } atas contabilizadas que não cumprem uma regra relativa à própria ata fossem tidas por desconhecidas, de modo que ainda poderia chegar { $votes } voto, { $then }.
   *[other] Se { $sheets } atas contabilizadas que não cumprem uma regra relativa à própria ata fossem tidas por desconhecidas, de modo que ainda poderiam chegar { $votes } votos, { $then }.
    }
# a control character in a key or a unit's code
s-a-control-character-in-a-key-or-a-unit-s-code = um carácter de controlo numa chave ou num código de unidade
# a count below zero
s-a-count-below-zero = uma contagem inferior a zero
# a count that is not whole
s-a-count-that-is-not-whole = uma contagem que não é um número inteiro
# a key or a unit's code of fewer parts than the plan asks for (split, part)
s-a-key-or-a-unit-s-code-of-fewer-parts-than-the-plan-asks-for-split = uma chave ou um código de unidade com menos partes do que o plano pede (split, part)
# a number larger than any tally sheet can hold
s-a-number-larger-than-any-tally-sheet-can-hold = um número maior do que aquele que qualquer ata pode conter
# a selection
s-a-selection = uma opção
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = os votos de uma opção mantêm a sua proporção em relação aos das outras quando a participação sobe
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = uma ata diverge de si própria, ou duas fontes divergem
# a sheet reports votes
s-a-sheet-reports-votes = uma ata indica votos
# a station has no probability of a whole percentage
s-a-station-has-no-probability-of-a-whole-percentage = uma mesa não tem probabilidade de uma percentagem inteira
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = o caderno eleitoral de uma mesa é o do registo
# a text longer than 1,000 bytes
s-a-text-longer-than-1-000-bytes = um texto com mais de 1 000 bytes
# a tie
s-a-tie = empate
# about {votes} votes
s-about-votes-votes = { $votes ->
    [one] cerca de { $votes } voto
   *[other] cerca de { $votes } votos
    }
# above {from} to {to}
s-above-from-to-to = acima de { $from } até { $to }
# added
s-added = acrescentado
# adjusted p
s-adjusted-p = p ajustado
# adjusted p {p}
s-adjusted-p-p = p ajustado { $p }
# adjusted p-value
s-adjusted-p-value = valor p ajustado
# after
s-after = depois
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = todos os últimos algarismos têm a frequência que resulta do acaso
# alpha
s-alpha = alfa
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = um anúncio não abrange mais mesas do que as que existem
# an image belongs to one station
s-an-image-belongs-to-one-station = uma imagem pertence a uma só mesa
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = um acréscimo é compatível com as mesas de que pode provir
# and
s-and = e
# … and 1 more line, in the JSON report
s-and-1-more-line-in-the-JSON-report = … e mais 1 linha, no relatório JSON
# … and 1 more station
s-and-1-more-station = … e mais 1 mesa
# … and 1 more station, all of them in the JSON report
s-and-1-more-station-all-of-them-in-the-JSON-report = … e mais 1 mesa; estão todas no relatório JSON
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , e 1 ata de uma mesa que não consta do registo
# and {number} further
s-and-number-further = e mais { $number }
# and {number} more
s-and-number-more = e mais { $number }
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … e mais { $number }; estão todas no relatório JSON
# … and {number} more, in the JSON report
s-and-number-more-in-the-JSON-report = … e mais { $number }, no relatório JSON
# … and {number} more lines, in the JSON report
s-and-number-more-lines-in-the-JSON-report = … e mais { $number } linhas, no relatório JSON
# … and {number} more regions, in the JSON report
s-and-number-more-regions-in-the-JSON-report = { $number ->
    [one] … e mais { $number } região, no relatório JSON
   *[other] … e mais { $number } regiões, no relatório JSON
    }
# … and {number} more rows, all of them in the JSON report
s-and-number-more-rows-all-of-them-in-the-JSON-report = { $number ->
    [one] … e mais { $number } linha; estão todas no relatório JSON
   *[other] … e mais { $number } linhas; estão todas no relatório JSON
    }
# … and {number} more stations
s-and-number-more-stations = … e mais { $number } mesas
# … and {number} more stations, all of them in the JSON report
s-and-number-more-stations-all-of-them-in-the-JSON-report = … e mais { $number } mesas; estão todas no relatório JSON
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}e { $number } fora do registo
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = , e { $number } atas de mesas que não constam do registo
# and then
s-and-then = e então
# announced
s-announced = anunciado
# announced ballots cast
s-announced-ballots-cast = boletins depositados anunciados
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = as contagens anunciadas não são reconstituídas a partir de percentagens
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = as partes anunciadas somam o total anunciado
# announced {percent}
s-announced-percent = anunciado { $percent }
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = as percentagens anunciadas somam 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = as percentagens anunciadas correspondem às contagens anunciadas
# announced result
s-announced-result = resultado anunciado
# announced results
s-announced-results = resultados anunciados
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = os votos anunciados das opções somam os votos válidos anunciados
# announced − tabulated
s-announced-tabulated = anunciado − apurado
# announced − tabulated (not the same stations)
s-announced-tabulated-not-the-same-stations = anunciado − apurado (não são as mesmas mesas)
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = anunciado − apurado ≤ o que as mesas sem resultado comunicado podem conter
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = anunciado = apurado quando tudo está disponível
# announced valid votes
s-announced-valid-votes = votos válidos anunciados
# announced votes
s-announced-votes = votos anunciados
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = anunciado ≤ o que qualquer escolha de mesas pode conter
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = anunciado ≥ o que qualquer escolha de mesas contém
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = anunciado ≥ o que as atas disponíveis contêm
# another number of cells than the heading
s-another-number-of-cells-than-the-heading = um número de células diferente do número do cabeçalho
# as many votes as registered voters, or more
s-as-many-votes-as-registered-voters-or-more = há tantos votos quantos os eleitores inscritos, ou mais
# {assumption} and the 1 extra voter that it may admit
s-assumption-and-the-1-extra-voter-that-it-may-admit = { $assumption }, acrescidos de 1 eleitor suplementar que ela pode admitir
# {assumption} and the {number} extra voters that it may admit
s-assumption-and-the-number-extra-voters-that-it-may-admit = { $assumption }, acrescidos dos { $number } eleitores suplementares que ela pode admitir
# {assumption}; {sheets} sheets have a roll in neither and stand with their papers
s-assumption-sheets-sheets-have-a-roll-in-neither-and-stand-with-their = { $sheets ->
    [one] { $assumption }; { $sheets } ata não tem caderno eleitoral em nenhuma das duas fontes e entra com os seus boletins
   *[other] { $assumption }; { $sheets } atas não têm caderno eleitoral em nenhuma das duas fontes e entram com os seus boletins
    }
# {assumption}; {sheets} sheets in hand state no roll, so the voters of their stations who did not vote are counted here as if they were unreported
s-assumption-sheets-sheets-in-hand-state-no-roll-so-the-voters-of-their = { $sheets ->
    [one] { $assumption }; { $sheets } ata disponível não indica o caderno eleitoral, pelo que os eleitores da sua mesa que não votaram são aqui contados como se não tivessem sido comunicados
   *[other] { $assumption }; { $sheets } atas disponíveis não indicam o caderno eleitoral, pelo que os eleitores das suas mesas que não votaram são aqui contados como se não tivessem sido comunicados
    }
# at a whole percent
s-at-a-whole-percent = numa percentagem inteira
# at each turnout
s-at-each-turnout = em cada participação
# at least
s-at-least = no mínimo
# at least {number}
s-at-least-number = pelo menos { $number }
# at most
s-at-most = no máximo
# at most expected of those
s-at-most-expected-of-those = máximo esperado desses grupos
# at most {votes} votes in stations without a sheet, if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-if-assumption = { $votes ->
    [one] no máximo { $votes } voto em mesas sem ata, no pressuposto de que { $assumption }
   *[other] no máximo { $votes } votos em mesas sem ata, no pressuposto de que { $assumption }
    }
# at most {votes} votes in stations without a sheet (not used, another is smaller), if {assumption}
s-at-most-votes-votes-in-stations-without-a-sheet-not-used-another-is = { $votes ->
    [one] no máximo { $votes } voto em mesas sem ata (não utilizado, há outro menor), no pressuposto de que { $assumption }
   *[other] no máximo { $votes } votos em mesas sem ata (não utilizado, há outro menor), no pressuposto de que { $assumption }
    }
# at the peak of the other ballots
s-at-the-peak-of-the-other-ballots = no máximo dos outros boletins
# ballots
s-ballots = boletins
# ballots cast
s-ballots-cast = boletins depositados
# ballots cast ≤ ballots issued
s-ballots-cast-ballots-issued = boletins depositados ≤ boletins entregues
# ballots cast ≤ registered voters
s-ballots-cast-registered-voters = boletins depositados ≤ eleitores inscritos
# ballots issued
s-ballots-issued = boletins entregues
# ballots issued ≤ registered voters
s-ballots-issued-registered-voters = boletins entregues ≤ eleitores inscritos
# ballots received
s-ballots-received = boletins recebidos
# ballots rejected
s-ballots-rejected = boletins rejeitados
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = boletins rejeitados ≤ boletins entregues
# band of even digits (99%)
s-band-of-even-digits-99 = faixa de algarismos uniformes (99%)
# before
s-before = antes
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (cortado aqui)
# below {to}
s-below-to = abaixo de { $to }
# blank
s-blank = em branco
# blank votes
s-blank-votes = votos em branco
# by a rule
s-by-a-rule = por uma regra
# by its byte order mark
s-by-its-byte-order-mark = pela marca de ordem dos bytes
# by its rule
s-by-its-rule = segundo a sua regra
# bytes
s-bytes = bytes
# bytes that are not of the file's encoding
s-bytes-that-are-not-of-the-file-s-encoding = bytes que não são da codificação do ficheiro
# calls them described and not judged
s-calls-them-described-and-not-judged = descreve-os sem os avaliar
# calls them unremarkable
s-calls-them-unremarkable = não encontra neles nada digno de nota
# calls them unusual
s-calls-them-unusual = considera-os incomuns
# ceiling
s-ceiling = limite superior
# centres
s-centres = locais de votação
# centres in the upper 1% under the fitted correlation
s-centres-in-the-upper-1-under-the-fitted-correlation = locais de votação no 1% superior segundo a correlação ajustada
# centres whose tables are too alike
s-centres-whose-tables-are-too-alike = locais de votação cujas mesas são demasiado parecidas
# centres with two tables or more
s-centres-with-two-tables-or-more = locais de votação com duas mesas ou mais
# certain
s-certain = certo
# chances of a whole share
s-chances-of-a-whole-share = probabilidades de uma percentagem inteira
# chances of a whole turnout
s-chances-of-a-whole-turnout = probabilidades de uma participação inteira
# change of the share per unit of the order
s-change-of-the-share-per-unit-of-the-order = variação da percentagem por unidade da ordem
# check
s-check = verificação
# {check} of {what}
s-check-of-what = { $check } ({ $what })
# {check} of {what}: {counted}; {statistic} {value} over {stations}
s-check-of-what-counted-statistic-value-over-stations = { $check } ({ $what }): { $counted }; { $statistic } = { $value } em { $stations }
# {check} of {what} in {region}
s-check-of-what-in-region = { $check } ({ $what }) em { $region }
# {check} of {what}: {statistic} {value} over {stations}
s-check-of-what-statistic-value-over-stations = { $check } ({ $what }): { $statistic } = { $value } em { $stations }
# checks
s-checks = verificações
# {checks} over {sheets}: of the whole contest.
s-checks-over-sheets-of-the-whole-contest = { $checks } sobre { $sheets }: de toda a eleição.
# {checks} over {sheets}: of the whole contest, and in every {level} on its own.
s-checks-over-sheets-of-the-whole-contest-and-in-every-level-on-its-own = { $checks } sobre { $sheets }: de toda a eleição, e em cada { $level } em separado.
# chi-square, {df} degrees of freedom
s-chi-square-df-degrees-of-freedom = qui-quadrado, { $df } graus de liberdade
# chi-square against Benford
s-chi-square-against-Benford = qui-quadrado face a Benford
# chi-square, against the exact digits of each station's redrawn count
s-chi-square-against-the-exact-digits-of-each-station-s-redrawn-count = qui-quadrado, face aos algarismos exatos da contagem gerada de novo de cada mesa
# chi-square distance from redrawn counts
s-chi-square-distance-from-redrawn-counts = distância qui-quadrado em relação a contagens geradas de novo
# chi-square of digit pairs
s-chi-square-of-digit-pairs = qui-quadrado dos pares de algarismos
# chi-square of last digits
s-chi-square-of-last-digits = qui-quadrado dos últimos algarismos
# chi-square that the bound adds
s-chi-square-that-the-bound-adds = qui-quadrado que o limite acrescenta
# chi-square that the slope adds
s-chi-square-that-the-slope-adds = qui-quadrado que o declive acrescenta
# clean elections have stations far from the line: hospitals, prisons, new estates
s-clean-elections-have-stations-far-from-the-line-hospitals-prisons-new = as eleições limpas têm mesas afastadas da reta: hospitais, prisões, novas urbanizações
# clean elections have stations unlike their neighbours: hospitals, prisons, barracks
s-clean-elections-have-stations-unlike-their-neighbours-hospitals = as eleições limpas têm mesas diferentes das suas vizinhas: hospitais, prisões, quartéis
# code
s-code = código
# {code} – not met: {rule}
s-code-not-met-rule = { $code } – não se cumpre: { $rule }
# {code}  not met: {rule} ({number})
s-code-not-met-rule-number = { $code }  não se cumpre: { $rule } ({ $number })
# {code}  {rule}  ({kind})
s-code-rule-kind = { $code }  { $rule }  ({ $kind })
# {code}: {shown} of {all} findings
s-code-shown-of-all-findings = { $all ->
    [one] { $code }: { $shown } de { $all } constatação
   *[other] { $code }: { $shown } de { $all } constatações
    }
# {codes} ({why})
s-codes-why = { $codes } ({ $why })
# column `{column}`: `{separator}` was read as thousands separator (detected)
s-column-column-separator-was-read-as-thousands-separator-detected = coluna `{ $column }`: `{ $separator }` foi lido como separador de milhares (detetado)
# column `{name}`
s-column-name = coluna `{ $name }`
# columns that add up to more than a tally sheet can hold
s-columns-that-add-up-to-more-than-a-tally-sheet-can-hold = colunas que somam mais do que uma ata pode conter
# compared stations that hit
s-compared-stations-that-hit = acertos entre as mesas comparadas
# components of the turnout
s-components-of-the-turnout = componentes da participação
# components of the votes
s-components-of-the-votes = componentes dos votos
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = os duplicados divergentes são contabilizados pela primeira linha
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = os duplicados divergentes são contabilizados pela última linha
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = os duplicados divergentes são contabilizados pela sua linha em { $file }
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = os duplicados divergentes não são contabilizados
# coordinates out of range
s-coordinates-out-of-range = as coordenadas estão fora dos limites
# correlation of share and order
s-correlation-of-share-and-order = correlação entre a percentagem e a ordem
# correlation with the selection's share within groups
s-correlation-with-the-selection-s-share-within-groups = correlação com a percentagem da opção dentro dos grupos
# correlation within centres
s-correlation-within-centres = correlação dentro dos locais de votação
# correlation within groups
s-correlation-within-groups = correlação dentro dos grupos
# counted
s-counted = contado
# counted among
s-counted-among = contado entre
# counted papers
s-counted-papers = boletins contados
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = as mesas contadas e os votos sobem em conjunto
# counts above zero
s-counts-above-zero = contagens acima de zero
# counts end in 0 or 5
s-counts-end-in-0-or-5 = contagens que terminam em 0 ou 5
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = as contagens terminam em 0 ou 5 com a frequência que resulta do acaso
# counts end in {digit}
s-counts-end-in-digit = contagens que terminam em { $digit }
# counts end in one digit twice
s-counts-end-in-one-digit-twice = contagens que terminam em dois algarismos iguais
# counts end in two digits that are no neighbours
s-counts-end-in-two-digits-that-are-no-neighbours = contagens que terminam em dois algarismos não vizinhos
# counts end in two neighbouring digits
s-counts-end-in-two-neighbouring-digits = contagens que terminam em dois algarismos vizinhos
# counts have the second digit {digit}
s-counts-have-the-second-digit-digit = contagens com o segundo algarismo { $digit }
# counts on the grid
s-counts-on-the-grid = contagens na grelha
# counts stand in their own columns
s-counts-stand-in-their-own-columns = as contagens estão nas suas próprias colunas
# counts that are large enough
s-counts-that-are-large-enough = contagens suficientemente grandes
# counts under 100
s-counts-under-100 = contagens abaixo de 100
# counts with such a digit
s-counts-with-such-a-digit = contagens com um tal algarismo
# d
s-d = d
# decimal
s-decimal = casa decimal
# decimals
s-decimals = casas decimais
# {decimals}; 0, 1 and 2 were tried
s-decimals-0-1-and-2-were-tried = { $decimals }; experimentaram-se 0, 1 e 2
# {decimals}; as announced
s-decimals-as-announced = { $decimals }; conforme o anúncio
# decision then
s-decision-then = decisão nesse caso
# declared
s-declared = declarada
# described
s-described = descrito
# design effect of centres
s-design-effect-of-centres = efeito de desenho dos locais de votação
# detected
s-detected = detetada
# dip of the raw shares
s-dip-of-the-raw-shares = dip das percentagens brutas
# dip of the residuals within groups
s-dip-of-the-residuals-within-groups = dip dos resíduos dentro dos grupos
# dip of the shares
s-dip-of-the-shares = dip das percentagens
# dip of the shares, rounding undone
s-dip-of-the-shares-rounding-undone = dip das percentagens, anulado o arredondamento
# dip of the values
s-dip-of-the-values = dip dos valores
# dips of uniform samples, and binomial for the number of groups
s-dips-of-uniform-samples-and-binomial-for-the-number-of-groups = dips de amostras uniformes, e binomial para o número de grupos
# dispersion of tables within centres
s-dispersion-of-tables-within-centres = dispersão das mesas dentro dos locais de votação
# distance of last digits from redrawn counts
s-distance-of-last-digits-from-redrawn-counts = distância dos últimos algarismos em relação a contagens geradas de novo
# distance of second digits from redrawn counts
s-distance-of-second-digits-from-redrawn-counts = distância dos segundos algarismos em relação a contagens geradas de novo
# draws made
s-draws-made = simulações efetuadas
# each false sheet holding as many votes as its station has voters
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters = contendo cada ata falsa tantos votos quantos os eleitores da sua mesa
# each false sheet holding as many votes as its station has voters, or as the papers that it accounts for where it states no roll ({sheets} sheets)
s-each-false-sheet-holding-as-many-votes-as-its-station-has-voters-or-as = { $sheets ->
    [one] contendo cada ata falsa tantos votos quantos os eleitores da sua mesa, ou quantos os boletins de que dá conta quando não indica o caderno eleitoral ({ $sheets } ata)
   *[other] contendo cada ata falsa tantos votos quantos os eleitores da sua mesa, ou quantos os boletins de que dá conta quando não indica o caderno eleitoral ({ $sheets } atas)
    }
# earlier
s-earlier = anterior
# ends between
s-ends-between = termina entre
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = os resultados iguais são tão raros como resulta do acaso
# estimate at the others' lowest peak, votes
s-estimate-at-the-others-lowest-peak-votes = estimativa no pico mais baixo das outras opções, em votos
# estimate with the ratio below the highest peak, votes
s-estimate-with-the-ratio-below-the-highest-peak-votes = estimativa com a proporção abaixo do máximo mais alto, em votos
# even counts
s-even-counts = contagens pares
# every expected station is in
s-every-expected-station-is-in = todas as mesas esperadas estão disponíveis
# every row can be read
s-every-row-can-be-read = todas as linhas podem ser lidas
# every sheet has every count that its source has a place for
s-every-sheet-has-every-count-that-its-source-has-a-place-for = cada ata tem todas as contagens para as quais a sua fonte prevê um lugar
# every sheet names its station
s-every-sheet-names-its-station = cada ata indica a sua mesa
# every station is expected
s-every-station-is-expected = todas as mesas são esperadas
# every station that should report is in
s-every-station-that-should-report-is-in = todas as mesas que deveriam comunicar resultados estão disponíveis
# evidence
s-evidence = dados de suporte
# exact
s-exact = exato
# exact p of 0 and 5
s-exact-p-of-0-and-5 = p exato de 0 e 5
# exact p of as few repeated pairs
s-exact-p-of-as-few-repeated-pairs = p exato de tão poucos pares repetidos
# exact p of as many adjacent pairs
s-exact-p-of-as-many-adjacent-pairs = p exato de tantos pares vizinhos
# excess at far turnouts, share of votes
s-excess-at-far-turnouts-share-of-votes = excesso em participações afastadas, como parte dos votos
# excess ballots
s-excess-ballots = boletins em excesso
# excess in share alone
s-excess-in-share-alone = excesso só na percentagem
# excess in standard deviations
s-excess-in-standard-deviations = excesso em desvios-padrão
# excess in turnout alone
s-excess-in-turnout-alone = excesso só na participação
# excess registered voters
s-excess-registered-voters = eleitores inscritos em excesso
# excess stations
s-excess-stations = mesas em excesso
# excess stations at a whole percent, in standard deviations
s-excess-stations-at-a-whole-percent-in-standard-deviations = mesas em excesso numa percentagem inteira, em desvios-padrão
# excess votes
s-excess-votes = votos em excesso
# excess votes in standard deviations
s-excess-votes-in-standard-deviations = votos em excesso, em desvios-padrão
# excess with small counts too, as published
s-excess-with-small-counts-too-as-published = excesso, incluindo também as contagens pequenas, como publicado
# expected
s-expected = esperado
# expected Moran's I
s-expected-Moran-s-I = I de Moran esperado
# expected by chance
s-expected-by-chance = esperado por acaso
# expected, not in
s-expected-not-in = esperadas, não disponíveis
# expected there from the shares beside it
s-expected-there-from-the-shares-beside-it = esperado aí a partir das percentagens vizinhas
# expected to hit
s-expected-to-hit = acertos esperados
# far excess within regions, share of votes
s-far-excess-within-regions-share-of-votes = excesso afastado dentro das regiões, como parte dos votos
# few on one side of both percentages
s-few-on-one-side-of-both-percentages = há poucos de um dos lados de ambas as percentagens
# fewer announced than added up
s-fewer-announced-than-added-up = anunciado abaixo da soma das atas
# fewer than 25 votes for it or for others
s-fewer-than-25-votes-for-it-or-for-others = há menos de 25 votos para a opção ou para outras
# fewer than the least that a share is taken of
s-fewer-than-the-least-that-a-share-is-taken-of = há menos do que o mínimo sobre o qual se calcula uma percentagem
# fewer than two announced counts, or no sum of them
s-fewer-than-two-announced-counts-or-no-sum-of-them = menos de duas contagens anunciadas, ou nenhuma soma delas
# fewer votes than the first size class
s-fewer-votes-than-the-first-size-class = há menos votos do que os da primeira classe de dimensão
# {fewest}, {holding}.
s-fewest-holding = { $fewest }, { $holding }.
# fewest sheets that would have to be false
s-fewest-sheets-that-would-have-to-be-false = menor número de atas que teriam de ser falsas
# field
s-field = campo
# {field} {here} here and {there} there
s-field-here-here-and-there-there = { $field } { $here } aqui e { $there } ali
# {field}, second − first
s-field-second-first = { $field }, segunda − primeira
# file
s-file = ficheiro
# {file} ({units})
s-file-units = { $file } ({ $units })
# findings
s-findings = constatações
# first
s-first = primeira
# first digits say how large stations are: clean elections always depart from Benford's law
s-first-digits-say-how-large-stations-are-clean-elections-always-depart = os primeiros algarismos refletem a dimensão das mesas: as eleições limpas afastam-se sempre da lei de Benford
# floor
s-floor = limite inferior
# for
s-for = para
# {found}; by a rule and no p-value: {rule}.
s-found-by-a-rule-and-no-p-value-rule = { $found }; por uma regra, e sem valor p: { $rule }.
# {found}; p = {p} ({how}), {adjusted} after correction for {tests} tests ({correction}).
s-found-p-p-how-adjusted-after-correction-for-tests-tests-correction = { $tests ->
    [one] { $found }; p = { $p } ({ $how }), { $adjusted } após correção para { $tests } teste ({ $correction }).
   *[other] { $found }; p = { $p } ({ $how }), { $adjusted } após correção para { $tests } testes ({ $correction }).
    }
# {found} {what}, and the check needs {needed}
s-found-what-and-the-check-needs-needed = { $what }: { $found }, e a verificação exige { $needed }
# free counts
s-free-counts = contagens livres
# {from} and more
s-from-and-more = { $from } ou mais
# from {least} to {most} stations newly counted
s-from-least-to-most-stations-newly-counted = { $most ->
    [one] de { $least } a { $most } mesa entretanto contada
   *[other] de { $least } a { $most } mesas entretanto contadas
    }
# {from} → {to} ({scope}; {stations})
s-from-to-scope-stations = { $from } → { $to } ({ $scope }; { $stations })
# {from} to {to}
s-from-to-to = { $from } a { $to }
# gamma with the exact mean and variance
s-gamma-with-the-exact-mean-and-variance = gama com a média e a variância exatas
# gap of the turnout's fit
s-gap-of-the-turnout-s-fit = desvio do ajuste da participação
# gap of the votes' fit
s-gap-of-the-votes-fit = desvio do ajuste dos votos
# greatest over bandwidths
s-greatest-over-bandwidths = maior valor entre as larguras de banda
# , grey those that the plan expects besides
s-grey-those-that-the-plan-expects-besides = , a cinzento, as outras que o plano espera
# groups
s-groups = grupos
# groups with a p-value below 0.05
s-groups-with-a-p-value-below-0-05 = grupos com um valor p abaixo de 0,05
# highest estimate over plausible baselines, votes
s-highest-estimate-over-plausible-baselines-votes = maior estimativa entre as referências plausíveis, em votos
# {holding} and every missing vote being for the same rival
s-holding-and-every-missing-vote-being-for-the-same-rival = { $holding } e destinando-se todos os votos em falta à mesma opção rival
# hypergeometric, the least of all bins times their number
s-hypergeometric-the-least-of-all-bins-times-their-number = hipergeométrica, o menor valor de todas as classes multiplicado pelo número delas
# identical duplicates count once
s-identical-duplicates-count-once = os duplicados idênticos são contabilizados uma só vez
# identical duplicates do not count
s-identical-duplicates-do-not-count = os duplicados idênticos não são contabilizados
# if all that can come is for
s-if-all-that-can-come-is-for = se tudo o que pode chegar for para
# if drawn by lot
s-if-drawn-by-lot = se por sorteio
# if their turnout is at most
s-if-their-turnout-is-at-most = se a sua participação não exceder
# illegible
s-illegible = ilegível
# image
s-image = imagem
# impossible
s-impossible = impossível
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improvável sob uma hipótese nula enunciada, ou para além de uma regra enunciada
# in
s-in = disponíveis
# in a group of which half have one value
s-in-a-group-of-which-half-have-one-value = metade do grupo tem um mesmo valor
# in a group with too few stations
s-in-a-group-with-too-few-stations = o grupo tem mesas insuficientes
# in both
s-in-both = em ambas
# in hand
s-in-hand = nas disponíveis
# {in_hand}; {aside} of 1 row was set aside, each listed with its reason.
s-in-hand-aside-of-1-row-was-set-aside-each-listed-with-its-reason = { $in_hand }; linhas postas de lado: { $aside } de 1, cada uma indicada com o seu motivo.
# {in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.
s-in-hand-aside-of-rows-rows-were-set-aside-each-listed-with-its-reason = { $in_hand }; linhas postas de lado: { $aside } de { $rows }, cada uma indicada com o seu motivo.
# incomplete
s-incomplete = incompleto
# inconsistent
s-inconsistent = incoerente
# inflation of the naive error
s-inflation-of-the-naive-error = inflação do erro ingénuo
# it needs {excess} votes more than can still come
s-it-needs-excess-votes-more-than-can-still-come = { $excess ->
    [one] exige mais { $excess } voto do que os que ainda podem chegar
   *[other] exige mais { $excess } votos do que os que ainda podem chegar
    }
# its error, if sheets were independent
s-its-error-if-sheets-were-independent = o seu erro, se as atas fossem independentes
# its standard error
s-its-standard-error = o seu erro-padrão
# its textbook p-value
s-its-textbook-p-value = o seu valor p de manual
# jump at the cut-off
s-jump-at-the-cut-off = salto no ponto de corte
# jump at the cut-off in its errors
s-jump-at-the-cut-off-in-its-errors = salto no ponto de corte, em unidades do seu erro
# jump by parabolas
s-jump-by-parabolas = salto por parábolas
# kind
s-kind = tipo
# {kind}: {number}
s-kind-number = { $kind }: { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind }: { $number } ({ $meaning })
# kurtosis, lower end
s-kurtosis-lower-end = curtose, extremo inferior
# kurtosis (normal: 3)
s-kurtosis-normal-3 = curtose (normal: 3)
# kurtosis, upper end
s-kurtosis-upper-end = curtose, extremo superior
# larger stations there
s-larger-stations-there = mesas maiores aí
# largest part expected on one multiple
s-largest-part-expected-on-one-multiple = maior parte esperada num só múltiplo
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = os dois últimos algarismos distribuem-se como resulta do acaso
# later
s-later = posterior
# latitude
s-latitude = latitude
# least over bandwidths
s-least-over-bandwidths = menor valor entre as larguras de banda
# least p-value that so many allow
s-least-p-value-that-so-many-allow = menor valor p que tantos permitem
# {least} to {most}
s-least-to-most = { $least } a { $most }
# (left out: {reasons})
s-left-out-reasons = (não consideradas: { $reasons })
# {line}: marked with {weight}
s-line-marked-with-weight = { $line }: marcação com { $weight }
# {line}: weight {weight}
s-line-weight-weight = { $line }: peso { $weight }
# ln likelihood of the turnout
s-ln-likelihood-of-the-turnout = ln da verosimilhança da participação
# ln likelihood of the votes
s-ln-likelihood-of-the-votes = ln da verosimilhança dos votos
# longitude
s-longitude = longitude
# looks the same
s-looks-the-same = tem o mesmo aspeto
# {low} to {high}
s-low-to-high = { $low } a { $high }
# lower end over alphas that fit as well
s-lower-end-over-alphas-that-fit-as-well = extremo inferior entre os alfas com ajuste igualmente bom
# lowest estimate over plausible baselines, votes
s-lowest-estimate-over-plausible-baselines-votes = menor estimativa entre as referências plausíveis, em votos
# manufactured votes
s-manufactured-votes = votos fabricados
# manufactured votes of the model
s-manufactured-votes-of-the-model = votos fabricados do modelo
# manufactured votes of the model, R̂
s-manufactured-votes-of-the-model-R = votos fabricados do modelo, R̂
# manufactured votes of the model, effective draws
s-manufactured-votes-of-the-model-effective-draws = votos fabricados do modelo, número efetivo de simulações
# manufactured votes of the model, lower end of the interval
s-manufactured-votes-of-the-model-lower-end-of-the-interval = votos fabricados do modelo, extremo inferior do intervalo
# manufactured votes of the model, median
s-manufactured-votes-of-the-model-median = votos fabricados do modelo, mediana
# manufactured votes of the model, spread between chains
s-manufactured-votes-of-the-model-spread-between-chains = votos fabricados do modelo, dispersão entre cadeias
# manufactured votes of the model, upper end of the interval
s-manufactured-votes-of-the-model-upper-end-of-the-interval = votos fabricados do modelo, extremo superior do intervalo
# mean
s-mean = média
# mean digit
s-mean-digit = algarismo médio
# mean digit expected
s-mean-digit-expected = algarismo médio esperado
# mean last digit
s-mean-last-digit = último algarismo médio
# mean of the resamples there
s-mean-of-the-resamples-there = média das reamostragens aí
# mean percent in excess over resamples
s-mean-percent-in-excess-over-resamples = média da percentagem em excesso nas reamostragens
# mean share
s-mean-share = percentagem média
# mean share over stations
s-mean-share-over-stations = percentagem média entre as mesas
# {missing} of {expected} polling stations have no sheet that counts.
s-missing-of-expected-polling-stations-have-no-sheet-that-counts = Mesas de voto sem ata contabilizada: { $missing } de { $expected }.
# {missing} of {expected} polling stations, with {voters} registered voters, have no sheet that counts.
s-missing-of-expected-polling-stations-with-voters-registered-voters = Mesas de voto sem ata contabilizada: { $missing } de { $expected }, com um total de eleitores inscritos de { $voters }.
# modal interval, lower end
s-modal-interval-lower-end = intervalo modal, extremo inferior
# modal interval, upper end
s-modal-interval-upper-end = intervalo modal, extremo superior
# more announced than added up
s-more-announced-than-added-up = anunciado acima da soma das atas
# more ballots than voters
s-more-ballots-than-voters = há mais boletins do que eleitores
# more ballots than voters, or more votes than ballots
s-more-ballots-than-voters-or-more-votes-than-ballots = há mais boletins do que eleitores, ou mais votos do que boletins
# more than a thousand million ballots
s-more-than-a-thousand-million-ballots = há mais de mil milhões de boletins
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = mais de metade dos votos válidos, ou segunda volta
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = mais de metade, ou 40% e dez pontos de vantagem, ou segunda volta
# more than one count in twenty is under 100, where last digits are uneven by themselves
s-more-than-one-count-in-twenty-is-under-100-where-last-digits-are = mais de uma contagem em cada vinte está abaixo de 100, onde os últimos algarismos são, por si, não uniformes
# more than three tenths of the hits expected stand on one multiple of 5%; how often stations hit depends on the form assumed for shares
s-more-than-three-tenths-of-the-hits-expected-stand-on-one-multiple-of-5 = mais de três décimos dos acertos esperados ficam num só múltiplo de 5%; a frequência dos acertos depende da forma que se admite para as percentagens
# more votes for the selection than in all
s-more-votes-for-the-selection-than-in-all = há mais votos para a opção do que no total
# more votes for the selection than in all, or implausibly many
s-more-votes-for-the-selection-than-in-all-or-implausibly-many = há mais votos para a opção do que no total, ou um número implausível deles
# more votes than a station can count
s-more-votes-than-a-station-can-count = há mais votos do que uma mesa pode contar
# more votes than ballots
s-more-votes-than-ballots = há mais votos do que boletins
# most stations have fewer than 25 votes for it or for others; digits of the rest depend on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-digits-of = a maioria das mesas tem menos de 25 votos para a opção ou para outras; os algarismos das restantes dependem da forma que se admite para as percentagens
# most stations have fewer than 25 votes for it or for others; how often the rest hit depends on the form assumed for shares
s-most-stations-have-fewer-than-25-votes-for-it-or-for-others-how-often = a maioria das mesas tem menos de 25 votos para a opção ou para outras; a frequência dos acertos das restantes depende da forma que se admite para as percentagens
# n/a
s-n-a = n/a
# √n·dip of uniform samples, from a simulated table
s-n-dip-of-uniform-samples-from-a-simulated-table = √n·dip de amostras uniformes, a partir de uma tabela simulada
# naive p-value of the jump
s-naive-p-value-of-the-jump = valor p ingénuo do salto
# {name}: announced {announced}.
s-name-announced-announced = { $name }: { $announced } no anúncio.
# {name}: announced {announced}, and the sheets of all {stations} stations hold {tabulated}: {difference}.
s-name-announced-announced-and-the-sheets-of-all-stations-stations-hold = { $name }: { $announced } no anúncio, e { $tabulated } nas atas de todas as mesas ({ $stations }): { $difference }.
# {name}: announced {announced} for every station, and the {sheets} sheets in hand already hold {tabulated}: {excess} more.
s-name-announced-announced-for-every-station-and-the-sheets-sheets-in = { $name }: { $announced } no anúncio, para todas as mesas, e as atas disponíveis ({ $sheets }) já contêm { $tabulated }: { $excess } a mais.
# {name}: announced {announced} for the whole, and the {number} announced results by {level} add up to {sum}.
s-name-announced-announced-for-the-whole-and-the-number-announced = { $number ->
    [one] { $name }: { $announced } no anúncio para o todo, e o { $number } resultado anunciado por { $level } soma { $sum }.
   *[other] { $name }: { $announced } no anúncio para o todo, e os { $number } resultados anunciados por { $level } somam { $sum }.
    }
# {name}: announced {share}, and {votes} of {all} {counted} are {computed}.
s-name-announced-share-and-votes-of-all-counted-are-computed = { $name }: { $share } no anúncio, e a percentagem de { $votes } em { $all } { $counted } é { $computed }.
# {name} elected
s-name-elected = eleição de { $name }
# {name}: from "{from}" to "{to}" it falls from {before} to {after}, by {difference}.
s-name-from-from-to-to-it-falls-from-before-to-after-by-difference = { $name }: de “{ $from }” para “{ $to }”, desce de { $before } para { $after }, uma diferença de { $difference }.
# {name}: from "{from}" to "{to}" it gains {votes} votes.
s-name-from-from-to-to-it-gains-votes-votes = { $votes ->
    [one] { $name }: de “{ $from }” para “{ $to }”, ganha { $votes } voto.
   *[other] { $name }: de “{ $from }” para “{ $to }”, ganha { $votes } votos.
    }
# {name} has {excess} votes fewer than the sheets in hand already hold
s-name-has-excess-votes-fewer-than-the-sheets-in-hand-already-hold = { $excess ->
    [one] { $name } tem menos { $excess } voto do que os que as atas disponíveis já contêm
   *[other] { $name } tem menos { $excess } votos do que os que as atas disponíveis já contêm
    }
# {name} (sheets: {some} of {all})
s-name-sheets-some-of-all = { $name } (atas: { $some } de { $all })
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# {names} elected
s-names-elected = eleição de { $names }
# needed there
s-needed-there = necessária nelas
# neighbours per station
s-neighbours-per-station = mesas vizinhas por mesa
# neighbours vote alike in every honest country, and a place of its own kind is unlike its neighbours
s-neighbours-vote-alike-in-every-honest-country-and-a-place-of-its-own = em todos os países honestos os vizinhos votam de forma semelhante, e um lugar com características próprias é diferente dos seus vizinhos
# net excess, share of votes
s-net-excess-share-of-votes = excesso líquido, como parte dos votos
# net excess within regions, share of votes
s-net-excess-within-regions-share-of-votes = excesso líquido dentro das regiões, como parte dos votos
# no ballots
s-no-ballots = não há boletins
# no ballots are stated
s-no-ballots-are-stated = não há indicação de boletins
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sem boletins depositados, não há votos
# no ballots, or counts that exceed one another
s-no-ballots-or-counts-that-exceed-one-another = não há boletins, ou há contagens que se excedem umas às outras
# no column for {count}
s-no-column-for-count = nenhuma coluna para { $count }
# no column for {one} and {other}
s-no-column-for-one-and-other = nenhuma coluna para { $one } nem para { $other }
# no column for the image's address
s-no-column-for-the-image-s-address = nenhuma coluna para o endereço da imagem
# no column that names a station
s-no-column-that-names-a-station = nenhuma coluna que indique a mesa
# no coordinates
s-no-coordinates = não há coordenadas
# no cut-off was given, and a trend over the count is usual
s-no-cut-off-was-given-and-a-trend-over-the-count-is-usual = não foi indicado nenhum ponto de corte, e uma tendência ao longo da contagem é habitual
# no graph of neighbours could be built
s-no-graph-of-neighbours-could-be-built = não foi possível construir um grafo de vizinhos
# no latitude and longitude that can be used
s-no-latitude-and-longitude-that-can-be-used = não há latitude e longitude utilizáveis
# no law of the shares holds in every honest election
s-no-law-of-the-shares-holds-in-every-honest-election = nenhuma lei das percentagens é válida em todas as eleições honestas
# no line with an error can be fitted on both sides of the cut-off
s-no-line-with-an-error-can-be-fitted-on-both-sides-of-the-cut-off = não é possível ajustar, de ambos os lados do ponto de corte, uma reta com erro
# no moment of arrival that can be used
s-no-moment-of-arrival-that-can-be-used = não há um momento de chegada utilizável
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = não há mais mesas nem mais eleitores do que na base
# no null or blank votes are stated
s-no-null-or-blank-votes-are-stated = não há indicação de votos nulos ou em branco
# no null says how turnout and share of honest stations lie together
s-no-null-says-how-turnout-and-share-of-honest-stations-lie-together = nenhuma hipótese nula diz como se dispõem em conjunto a participação e a percentagem das mesas honestas
# no number, and no word for missing that the plan lists (layout.missing)
s-no-number-and-no-word-for-missing-that-the-plan-lists-layout-missing = não é um número, nem uma palavra para valores em falta prevista no plano (layout.missing)
# no other sums
s-no-other-sums = nenhuma soma diferente
# no parent unit among its children
s-no-parent-unit-among-its-children = nenhuma unidade superior entre as suas subunidades
# no register of stations
s-no-register-of-stations = não há registo de mesas
# no registered voters
s-no-registered-voters = não há eleitores inscritos
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sem eleitores inscritos, não há votos
# no roll is stated
s-no-roll-is-stated = não há indicação do caderno eleitoral
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = nenhuma linha é o dobro de outra da mesma mesa
# no share or no place in the order
s-no-share-or-no-place-in-the-order = não há percentagem ou não há lugar na ordem
# no station counts more than {votes} votes, as the plan says
s-no-station-counts-more-than-votes-votes-as-the-plan-says = { $votes ->
    [one] nenhuma mesa conta mais de { $votes } voto, como indica o plano
   *[other] nenhuma mesa conta mais de { $votes } votos, como indica o plano
    }
# no station counts more votes than it was issued ballots
s-no-station-counts-more-votes-than-it-was-issued-ballots = nenhuma mesa conta mais votos do que os boletins que lhe foram entregues
# no stations lie on one side of the typical ones
s-no-stations-lie-on-one-side-of-the-typical-ones = não há mesas de um dos lados das mesas típicas
# no such count is stated
s-no-such-count-is-stated = não há indicação de tal contagem
# no totals row among the stations
s-no-totals-row-among-the-stations = nenhuma linha de totais entre as mesas
# no turnout is usual
s-no-turnout-is-usual = nenhuma participação é habitual
# no unreported station counts more votes than the register has voters for it
s-no-unreported-station-counts-more-votes-than-the-register-has-voters = nenhuma mesa sem resultado comunicado conta mais votos do que os eleitores que o registo indica para ela
# no usable coordinates are stated
s-no-usable-coordinates-are-stated = não há indicação de coordenadas utilizáveis
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sem votos válidos, não há votos para opções
# no value
s-no-value = não há valor
# no vote for the selection
s-no-vote-for-the-selection = não há votos para a opção
# no vote in stations without a sheet, if {assumption}
s-no-vote-in-stations-without-a-sheet-if-assumption = nenhum voto em mesas sem ata, no pressuposto de que { $assumption }
# no vote in stations without a sheet (not used, another is smaller), if {assumption}
s-no-vote-in-stations-without-a-sheet-not-used-another-is-smaller-if = nenhum voto em mesas sem ata (não utilizado, há outro menor), no pressuposto de que { $assumption }
# nobody
s-nobody = ninguém
# normal corrected for skewness, against the exact chances of each station's redrawn count
s-normal-corrected-for-skewness-against-the-exact-chances-of-each = normal com correção da assimetria, face às probabilidades exatas da contagem gerada de novo de cada mesa
# not-collected
s-not-collected = não recolhido
# not every selection has a count
s-not-every-selection-has-a-count = nem todas as opções têm uma contagem
# not everything is even
s-not-everything-is-even = nem tudo é par
# not-in-source
s-not-in-source = não consta da fonte
# not in the plan: set {key}
s-not-in-the-plan-set-key = não consta do plano: definir { $key }
# not in yet
s-not-in-yet = ainda não disponível
# not known
s-not-known = não se sabe
# not published: {what}
s-not-published-what = não publicado: { $what }
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = nada desce de um boletim informativo para o seguinte
# null ballots go with age, schooling, protest and the board's habits in clean elections
s-null-ballots-go-with-age-schooling-protest-and-the-board-s-habits-in = em eleições limpas, os boletins nulos acompanham a idade, a escolaridade, o protesto e os hábitos dos membros da mesa
# null or blank votes
s-null-or-blank-votes = votos nulos ou em branco
# null votes
s-null-votes = votos nulos
# {number} blank votes
s-number-blank-votes = { $number ->
    [one] { $number } voto em branco
   *[other] { $number } votos em branco
    }
# {number} draws
s-number-draws = { $number ->
    [one] { $number } simulação
   *[other] { $number } simulações
    }
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } excluída por { $code }: { $rule }
   *[other] { $number } excluídas por { $code }: { $rule }
    }
# {number} from {source}
s-number-from-source = { $number } de { $source }
# {number} further announced results are not drawn here.
s-number-further-announced-results-are-not-drawn-here = Há mais { $number } resultados anunciados que não estão representados aqui.
# {number} further selections with fewer votes are not drawn.
s-number-further-selections-with-fewer-votes-are-not-drawn = { $number ->
    [one] Há mais { $number } opção, com menos votos, que não está representada.
   *[other] Há mais { $number } opções, com menos votos, que não estão representadas.
    }
# {number} in {unit}
s-number-in-unit = { $number } em { $unit }
# {number} in {units} further units
s-number-in-units-further-units = { $units ->
    [one] { $number } em mais { $units } unidade
   *[other] { $number } em mais { $units } unidades
    }
# {number} {kind}
s-number-kind = { $kind } ({ $number })
# {number} more cells of the row could not be used.
s-number-more-cells-of-the-row-could-not-be-used = Mais { $number } células da linha não puderam ser utilizadas.
# {number} null votes
s-number-null-votes = { $number ->
    [one] { $number } voto nulo
   *[other] { $number } votos nulos
    }
# {number} of no unit
s-number-of-no-unit = { $number } sem unidade
# {number} {reason}
s-number-reason = { $reason }: { $number }
# {number} rows for this station disagree, and every count of one is exactly twice the other's: {places}.
s-number-rows-for-this-station-disagree-and-every-count-of-one-is = Divergem { $number } linhas desta mesa, e cada contagem de uma é exatamente o dobro da contagem da outra: { $places }.
# {number} rows for this station disagree: {places}.
s-number-rows-for-this-station-disagree-places = Divergem { $number } linhas desta mesa: { $places }.
# {number} selections, and {setting} is {least}
s-number-selections-and-setting-is-least = { $number ->
    [one] { $number } opção, e { $setting } é { $least }
   *[other] { $number } opções, e { $setting } é { $least }
    }
# {number} stations
s-number-stations = { $number ->
    [one] { $number } mesa
   *[other] { $number } mesas
    }
# {number} stations are not in "{source}": {keys}.
s-number-stations-are-not-in-source-keys = { $number } mesas não constam de “{ $source }”: { $keys }.
# {number} stations have no sheet that counts
s-number-stations-have-no-sheet-that-counts = { $number } mesas não têm ata contabilizada
# {number} stations newly counted
s-number-stations-newly-counted = { $number ->
    [one] { $number } mesa entretanto contada
   *[other] { $number } mesas entretanto contadas
    }
# {number} {things}
s-number-things = { $number } { $things }
# {number} too few
s-number-too-few = { $number } a menos
# {number} too many
s-number-too-many = { $number } a mais
# {number} votes
s-number-votes = { $number ->
    [one] { $number } voto
   *[other] { $number } votos
    }
# {observed} of {all} {what}, where {expected} are expected
s-observed-of-all-what-where-expected-are-expected = { $what } ({ $observed } de { $all }; valor esperado: { $expected })
# of
s-of = de
# of all added
s-of-all-added = do total acrescentado
# of {number}
s-of-number = de { $number }
# of the others
s-of-the-others = das outras
# of the published
s-of-the-published = das publicadas
# of the whole contest
s-of-the-whole-contest = de toda a eleição
# of them expected
s-of-them-expected = número esperado delas
# of them nearest to the whole percent
s-of-them-nearest-to-the-whole-percent = delas, as mais próximas da percentagem inteira
# of these expected
s-of-these-expected = número esperado destas
# of those differ
s-of-those-differ = das quais divergem
# {one} and {other}
s-one-and-other = { $one } e { $other }
# {one} and {other} go to the second round
s-one-and-other-go-to-the-second-round = { $one } e { $other } passam à segunda volta
# one count for each station
s-one-count-for-each-station = uma só contagem por mesa
# one row for each station
s-one-row-for-each-station = uma só linha por mesa
# only in the first
s-only-in-the-first = só na primeira
# only in the second
s-only-in-the-second = só na segunda
# open
s-open = em aberto
# order
s-order = ordem
# outcome
s-outcome = desfecho
# outside of the band
s-outside-of-the-band = fora da faixa
# over {number}
s-over-number = mais de { $number }
# overdispersion of the largest selection within groups
s-overdispersion-of-the-largest-selection-within-groups = sobredispersão da maior opção dentro dos grupos
# p
s-p = p
# p, corrected for the number of announced results
s-p-corrected-for-the-number-of-announced-results = p, corrigido para o número de resultados anunciados
# (p = {p} after correction)
s-p-p-after-correction = (p = { $p } após correção)
# p-value
s-p-value = valor p
# p-value in share alone
s-p-value-in-share-alone = valor p só na percentagem
# p-value in turnout alone
s-p-value-in-turnout-alone = valor p só na participação
# p-value of so little difference
s-p-value-of-so-little-difference = valor p de tão pouca diferença
# p-value of so much difference
s-p-value-of-so-much-difference = valor p de tanta diferença
# p-value of that dip
s-p-value-of-that-dip = valor p desse dip
# p-value of the correlation, by exchange within groups
s-p-value-of-the-correlation-by-exchange-within-groups = valor p da correlação, por permuta dentro dos grupos
# p-value of the percent in excess
s-p-value-of-the-percent-in-excess = valor p da percentagem em excesso
# p-value of the shares' dip
s-p-value-of-the-shares-dip = valor p do dip das percentagens
# p-value of the sharpest share, times the shares
s-p-value-of-the-sharpest-share-times-the-shares = valor p da percentagem mais acentuada, multiplicado pelo número de percentagens
# p-value under permutation
s-p-value-under-permutation = valor p por permutação
# p-value with that inflation
s-p-value-with-that-inflation = valor p com essa inflação
# part of all ballots up to there
s-part-of-all-ballots-up-to-there = parte de todos os boletins até aí
# part of stations stuffed a little, in the model
s-part-of-stations-stuffed-a-little-in-the-model = parte das mesas com um pequeno enchimento de urnas, no modelo
# part of stations stuffed fully, in the model
s-part-of-stations-stuffed-fully-in-the-model = parte das mesas com enchimento total de urnas, no modelo
# part of stations that the model misplaces
s-part-of-stations-that-the-model-misplaces = parte das mesas que o modelo coloca mal
# parts of the whole
s-parts-of-the-whole = partes do todo
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source }; para comparação)
# pending
s-pending = pendente
# percent in excess that one resample in twenty reaches
s-percent-in-excess-that-one-resample-in-twenty-reaches = percentagem em excesso que uma em cada vinte reamostragens atinge
# percent of stations in excess
s-percent-of-stations-in-excess = percentagem de mesas em excesso
# percentages end in 0 or 5
s-percentages-end-in-0-or-5 = percentagens que terminam em 0 ou 5
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = as percentagens terminam em 0 ou 5 com a frequência que resulta do acaso
# perhaps a number with thousands separators, which the plan does not declare
s-perhaps-a-number-with-thousands-separators-which-the-plan-does-not = talvez um número com separadores de milhares, que o plano não declara
# place
s-place = lugar
# {place}: by at most {votes} votes
s-place-by-at-most-votes-votes = { $votes ->
    [one] { $place }: no máximo, { $votes } voto
   *[other] { $place }: no máximo, { $votes } votos
    }
# {place}: weight {weight}, {checks}
s-place-weight-weight-checks = { $place }: peso { $weight }, { $checks }
# {place} with {votes} votes
s-place-with-votes-votes = { $votes ->
    [one] { $place } com { $votes } voto
   *[other] { $place } com { $votes } votos
    }
# placebo cut-offs
s-placebo-cut-offs = pontos de corte placebo
# places that differ in turnout differ in preference in clean elections too
s-places-that-differ-in-turnout-differ-in-preference-in-clean-elections = lugares que diferem na participação também diferem na preferência em eleições limpas
# plurality
s-plurality = maioria relativa
# polling station
s-polling-station = mesa de voto
# polling stations
s-polling-stations = mesas de voto
# possible final share
s-possible-final-share = percentagem final possível
# {premise}, it counts at least {stations} stations, and only {unpublished} are not among the {published} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {floor}.
s-premise-it-counts-at-least-stations-stations-and-only-unpublished-are = { $least ->
    [one] { $premise }, as mesas abrangidas são pelo menos { $stations }, e o número das que não estão entre as { $published } publicadas é de apenas { $unpublished }: inclui, portanto, pelo menos { $least } ata publicada, e a { $least } destas com menos votos para { $name } contém { $floor }.
   *[other] { $premise }, as mesas abrangidas são pelo menos { $stations }, e o número das que não estão entre as { $published } publicadas é de apenas { $unpublished }: inclui, portanto, pelo menos { $least } atas publicadas, e as { $least } destas com menos votos para { $name } contêm { $floor }.
    }
# {premise}, it counts at most {stations} stations, and no choice of so many holds more than {ceiling} votes for {name}, even if the {unpublished} unpublished stations gave it all that they can.
s-premise-it-counts-at-most-stations-stations-and-no-choice-of-so-many = { $premise }, as mesas abrangidas são no máximo { $stations }, e nenhuma escolha desse número de mesas contém, para { $name }, votos em número superior a { $ceiling }, mesmo que as mesas não publicadas ({ $unpublished }) lhe dessem tudo o que podem.
# probability of as many or more
s-probability-of-as-many-or-more = probabilidade de tantos ou mais
# {published} published stations against {others} that are not, by the register. Nobody drew them at random, so there is no p-value: a standardised difference (d) says how far apart the groups are, and one below 0.1 is usually called small.
s-published-published-stations-against-others-that-are-not-by-the = Mesas publicadas: { $published }; não publicadas, segundo o registo: { $others }. Ninguém as sorteou ao acaso, pelo que não há valor p: uma diferença padronizada (d) diz a que distância os grupos estão um do outro, e uma inferior a 0,1 é geralmente considerada pequena.
# published sheets
s-published-sheets = atas publicadas
# published sheets counted at least
s-published-sheets-counted-at-least = atas publicadas contadas, no mínimo
# {range}: {stations} ({share})
s-range-stations-share = { $range }: { $stations } ({ $share })
# region
s-region = região
# regions
s-regions = regiões
# regions differ, so that clean elections are not normal either
s-regions-differ-so-that-clean-elections-are-not-normal-either = as regiões diferem, de modo que as eleições limpas também não são normais
# register
s-register = registo
# register of stations
s-register-of-stations = registo de mesas
# registered voters
s-registered-voters = eleitores inscritos
# registered voters expected
s-registered-voters-expected = eleitores inscritos esperados
# registered voters reported
s-registered-voters-reported = eleitores inscritos comunicados
# repeats expected
s-repeats-expected = repetições esperadas
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } de um número desconhecido
# {reported} of {expected} polling stations
s-reported-of-expected-polling-stations = { $expected ->
    [one] { $reported } de { $expected } mesa de voto
   *[other] { $reported } de { $expected } mesas de voto
    }
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } de { $expected } ({ $share })
# {reported} registered voters are reported, and the frame has {expected}.
s-reported-registered-voters-are-reported-and-the-frame-has-expected = Os eleitores inscritos comunicados são { $reported }, e a base tem { $expected }.
# {reported} stations are reported, and the frame has {expected}.
s-reported-stations-are-reported-and-the-frame-has-expected = As mesas com resultado comunicado são { $reported }, e a base tem { $expected }.
# row {number}
s-row-number = linha { $number }
# rows
s-rows = linhas
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } linha, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
   *[other] { $rows } linhas, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
    }
# rule
s-rule = regra
# run-off of {one} and {other}
s-run-off-of-one-and-other = segunda volta entre { $one } e { $other }
# saddle point of the Poisson-binomial
s-saddle-point-of-the-Poisson-binomial = ponto de sela da Poisson-binomial
# {scope}; announced with {reported}, {sheets} added up
s-scope-announced-with-reported-sheets-added-up = { $scope }; anunciado com { $reported }, soma de { $sheets }
# {scope}; announced without saying with how many stations, {sheets} added up
s-scope-announced-without-saying-with-how-many-stations-sheets-added-up = { $scope }; anunciado sem dizer com quantas mesas, soma de { $sheets }
# second
s-second = segunda
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = os segundos algarismos distribuem-se como os de contagens geradas de novo
# selection
s-selection = opção
# {selection} between {low} and {high}
s-selection-between-low-and-high = { $selection } entre { $low } e { $high }
# selection's votes reported at the stations in excess
s-selection-s-votes-reported-at-the-stations-in-excess = votos da opção comunicados nas mesas em excesso
# selections in the contest
s-selections-in-the-contest = opções na eleição
# {share} (computed {computed})
s-share-computed-computed = { $share } (calculada: { $computed })
# share ending in 0 or 5
s-share-ending-in-0-or-5 = proporção que termina em 0 ou 5
# share of adjacent pairs
s-share-of-adjacent-pairs = proporção de pares vizinhos
# share of clean stations
s-share-of-clean-stations = proporção de mesas limpas
# share of clean stations, R̂
s-share-of-clean-stations-R = proporção de mesas limpas, R̂
# share of clean stations, effective draws
s-share-of-clean-stations-effective-draws = proporção de mesas limpas, número efetivo de simulações
# share of clean stations, lower end of the interval
s-share-of-clean-stations-lower-end-of-the-interval = proporção de mesas limpas, extremo inferior do intervalo
# share of clean stations, median
s-share-of-clean-stations-median = proporção de mesas limpas, mediana
# share of clean stations, spread between chains
s-share-of-clean-stations-spread-between-chains = proporção de mesas limpas, dispersão entre cadeias
# share of clean stations, upper end of the interval
s-share-of-clean-stations-upper-end-of-the-interval = proporção de mesas limpas, extremo superior do intervalo
# share of counts ending in 0 or 5
s-share-of-counts-ending-in-0-or-5 = proporção de contagens que terminam em 0 ou 5
# share of draws with more than 90% clean stations
s-share-of-draws-with-more-than-90-clean-stations = proporção de simulações com mais de 90% de mesas limpas
# share of extreme stations
s-share-of-extreme-stations = proporção de mesas extremas
# share of extreme stations, R̂
s-share-of-extreme-stations-R = proporção de mesas extremas, R̂
# share of extreme stations, effective draws
s-share-of-extreme-stations-effective-draws = proporção de mesas extremas, número efetivo de simulações
# share of extreme stations, lower end of the interval
s-share-of-extreme-stations-lower-end-of-the-interval = proporção de mesas extremas, extremo inferior do intervalo
# share of extreme stations, median
s-share-of-extreme-stations-median = proporção de mesas extremas, mediana
# share of extreme stations, spread between chains
s-share-of-extreme-stations-spread-between-chains = proporção de mesas extremas, dispersão entre cadeias
# share of extreme stations, upper end of the interval
s-share-of-extreme-stations-upper-end-of-the-interval = proporção de mesas extremas, extremo superior do intervalo
# share of incremental stations
s-share-of-incremental-stations = proporção de mesas incrementais
# share of incremental stations, R̂
s-share-of-incremental-stations-R = proporção de mesas incrementais, R̂
# share of incremental stations, effective draws
s-share-of-incremental-stations-effective-draws = proporção de mesas incrementais, número efetivo de simulações
# share of incremental stations, lower end of the interval
s-share-of-incremental-stations-lower-end-of-the-interval = proporção de mesas incrementais, extremo inferior do intervalo
# share of incremental stations, median
s-share-of-incremental-stations-median = proporção de mesas incrementais, mediana
# share of incremental stations, spread between chains
s-share-of-incremental-stations-spread-between-chains = proporção de mesas incrementais, dispersão entre cadeias
# share of incremental stations, upper end of the interval
s-share-of-incremental-stations-upper-end-of-the-interval = proporção de mesas incrementais, extremo superior do intervalo
# share of percentages ending in 0 or 5
s-share-of-percentages-ending-in-0-or-5 = proporção de percentagens que terminam em 0 ou 5
# share of repeated pairs
s-share-of-repeated-pairs = proporção de pares repetidos
# share of stations not of the clean component
s-share-of-stations-not-of-the-clean-component = proporção de mesas que não são da componente limpa
# share of the ballots
s-share-of-the-ballots = percentagem dos boletins
# share of the ballots up to there
s-share-of-the-ballots-up-to-there = percentagem dos boletins até aí
# {share} of the stations
s-share-of-the-stations = { $share } das mesas
# share of the votes in hand
s-share-of-the-votes-in-hand = percentagem dos votos disponíveis
# {share} up to a turnout of {turnout}
s-share-up-to-a-turnout-of-turnout = { $share } até uma participação de { $turnout }
# share with the most stations in excess
s-share-with-the-most-stations-in-excess = percentagem com mais mesas em excesso
# share without those votes
s-share-without-those-votes = percentagem sem esses votos
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = as percentagens não se acumulam em valores isolados
# shares have one hump
s-shares-have-one-hump = as percentagens têm um só pico
# shares in excess
s-shares-in-excess = percentagens em excesso
# shares of clean elections are not normal, and small stations spread more
s-shares-of-clean-elections-are-not-normal-and-small-stations-spread = as percentagens de eleições limpas não são normais, e as mesas pequenas dispersam-se mais
# sharpest share
s-sharpest-share = percentagem mais acentuada
# sheet
s-sheet = ata
# sheets
s-sheets = atas
# sheets equal but for one selection
s-sheets-equal-but-for-one-selection = atas iguais exceto numa opção
# sheets just after
s-sheets-just-after = atas imediatamente depois
# sheets just after the cut-off
s-sheets-just-after-the-cut-off = atas imediatamente depois do ponto de corte
# sheets just before
s-sheets-just-before = atas imediatamente antes
# sheets just before the cut-off
s-sheets-just-before-the-cut-off = atas imediatamente antes do ponto de corte
# sheets repeat another
s-sheets-repeat-another = atas que são repetição de outra
# sheets that repeat another
s-sheets-that-repeat-another = atas que repetem outra
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = as atas com um problema são contabilizadas e assinaladas
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = as atas com um problema são contabilizadas e assinaladas, exceto nos casos de { $codes }
# sheets with a share and a place in the order
s-sheets-with-a-share-and-a-place-in-the-order = atas com uma percentagem e um lugar na ordem
# sheets with it
s-sheets-with-it = atas com essa contagem
# sheets without the count
s-sheets-without-the-count = atas sem a contagem
# {shown} of {all} rows
s-shown-of-all-rows = { $shown } de { $all } linhas
# size
s-size = dimensão
# skewness
s-skewness = assimetria
# skewness, lower end
s-skewness-lower-end = assimetria, extremo inferior
# skewness of the logarithmic vote rate
s-skewness-of-the-logarithmic-vote-rate = assimetria do logaritmo da taxa de votos
# skewness, upper end
s-skewness-upper-end = assimetria, extremo superior
# slope of the line
s-slope-of-the-line = declive da reta
# slope of the share less the mean share
s-slope-of-the-share-less-the-mean-share = declive da percentagem menos a percentagem média
# slope of the share on turnout
s-slope-of-the-share-on-turnout = declive da percentagem em função da participação
# slope of the share within regions
s-slope-of-the-share-within-regions = declive da percentagem dentro das regiões
# slope of votes per registered voter on turnout
s-slope-of-votes-per-registered-voter-on-turnout = declive dos votos por eleitor inscrito em função da participação
# slope of votes per voter within regions
s-slope-of-votes-per-voter-within-regions = declive dos votos por eleitor dentro das regiões
# small counts
s-small-counts = as contagens são pequenas
# so many counts lie about the least count used that this bound alone makes digits uneven
s-so-many-counts-lie-about-the-least-count-used-that-this-bound-alone = há tantas contagens em torno da menor contagem utilizada que só esse limite já torna os algarismos não uniformes
# so small a selection's votes lie where its voters live, and a few places with high turnouts meet the rule
s-so-small-a-selection-s-votes-lie-where-its-voters-live-and-a-few = os votos de uma opção tão pequena estão onde vivem os seus eleitores, e alguns lugares com participações elevadas satisfazem a regra
# {some} of {all}
s-some-of-all = { $some } de { $all }
# {some} of {all} ({share})
s-some-of-all-share = { $some } de { $all } ({ $share })
# source
s-source = fonte
# "{source}" does not state the same: {each}.
s-source-does-not-state-the-same-each = “{ $source }” não indica o mesmo: { $each }.
# "{source}" ({place}) does not state the same: {each}.
s-source-place-does-not-state-the-same-each = “{ $source }” ({ $place }) não indica o mesmo: { $each }.
# {source}: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-source-rows-rows-read-used-used-quarantined-quarantined-excluded = { $source }, linhas (lidas = utilizadas + em quarentena + excluídas): { $rows } = { $used } + { $quarantined } + { $excluded }.
# spread of the share below
s-spread-of-the-share-below = dispersão da percentagem, abaixo
# spread of turnout below
s-spread-of-turnout-below = dispersão da participação, abaixo
# standard deviation
s-standard-deviation = desvio-padrão
# standard deviation around the line beyond counting
s-standard-deviation-around-the-line-beyond-counting = desvio-padrão em torno da reta, para além da contagem
# standard deviation of shares beyond random splits
s-standard-deviation-of-shares-beyond-random-splits = desvio-padrão das percentagens para além de divisões aleatórias
# standard deviation over stations
s-standard-deviation-over-stations = desvio-padrão entre as mesas
# standard error, clustered
s-standard-error-clustered = erro-padrão, com agrupamento
# standard error of that
s-standard-error-of-that = erro-padrão desse valor
# standard error of that, clustered
s-standard-error-of-that-clustered = erro-padrão desse valor, com agrupamento
# station
s-station = mesa
# station {key}
s-station-key = mesa { $key }
# station {key} ({place})
s-station-key-place = mesa { $key } ({ $place })
# stations
s-stations = mesas
# {stations}. Ballots are {ballots}.
s-stations-Ballots-are-ballots = { $stations }. Entende-se por boletins: { $ballots }.
# stations above with a q-value of 0.05 or less
s-stations-above-with-a-q-value-of-0-05-or-less = mesas acima com um valor q de 0,05 ou menos
# stations are beyond the limit on either side
s-stations-are-beyond-the-limit-on-either-side = mesas que estão para além do limite de um ou do outro lado
# stations at a whole percent
s-stations-at-a-whole-percent = mesas numa percentagem inteira
# stations below with a q-value of 0.05 or less
s-stations-below-with-a-q-value-of-0-05-or-less = mesas abaixo com um valor q de 0,05 ou menos
# stations beyond the limit above
s-stations-beyond-the-limit-above = mesas para além do limite superior
# stations beyond the limit below
s-stations-beyond-the-limit-below = mesas para além do limite inferior
# stations beyond the limit on either side
s-stations-beyond-the-limit-on-either-side = mesas para além do limite de um ou do outro lado
# {stations}; {centres} centres. Ballots are {ballots}.
s-stations-centres-centres-Ballots-are-ballots = { $centres ->
    [one] { $stations }; { $centres } local de votação. Entende-se por boletins: { $ballots }.
   *[other] { $stations }; { $centres } locais de votação. Entende-se por boletins: { $ballots }.
    }
# stations counted
s-stations-counted = mesas contadas
# stations counted at least
s-stations-counted-at-least = mesas contadas, no mínimo
# stations counted at most
s-stations-counted-at-most = mesas contadas, no máximo
# stations expected
s-stations-expected = mesas esperadas
# stations expected there
s-stations-expected-there = mesas esperadas aí
# stations have a share of {share}
s-stations-have-a-share-of-share = mesas com uma percentagem de { $share }
# stations have a turnout ({turnout} beyond chance) or a share ({share} beyond chance) of a whole percent
s-stations-have-a-turnout-turnout-beyond-chance-or-a-share-share-beyond = mesas com uma participação (para além do acaso: { $turnout }) ou uma percentagem de votos (para além do acaso: { $share }) que é uma percentagem inteira
# {stations}; how many should report is not known
s-stations-how-many-should-report-is-not-known = { $stations }; não se sabe quantas deveriam comunicar resultados
# stations in
s-stations-in = mesas disponíveis
# stations in clusters
s-stations-in-clusters = mesas em aglomerados
# stations in groups that are large enough
s-stations-in-groups-that-are-large-enough = mesas em grupos suficientemente grandes
# stations left out
s-stations-left-out = mesas não consideradas
# stations missing
s-stations-missing = mesas em falta
# stations newly counted at least
s-stations-newly-counted-at-least = mesas entretanto contadas, no mínimo
# stations newly counted at most
s-stations-newly-counted-at-most = mesas entretanto contadas, no máximo
# {stations} of {all} polling stations whose sheets count: those with {registered} registered voters or more, and ballots that do not exceed them. Ballots are {ballots}.
s-stations-of-all-polling-stations-whose-sheets-count-those-with = { $all ->
    [one] { $stations } de { $all } mesa de voto com ata contabilizada: as que têm eleitores inscritos em número não inferior a { $registered } e boletins que não os excedem. Entende-se por boletins: { $ballots }.
   *[other] { $stations } de { $all } mesas de voto com atas contabilizadas: as que têm eleitores inscritos em número não inferior a { $registered } e boletins que não os excedem. Entende-se por boletins: { $ballots }.
    }
# stations of that share
s-stations-of-that-share = mesas com essa percentagem
# stations of the size and range it can use
s-stations-of-the-size-and-range-it-can-use = mesas de dimensão e intervalo utilizáveis
# stations of the size it can use
s-stations-of-the-size-it-can-use = mesas de dimensão utilizável
# stations reported
s-stations-reported = mesas com resultado comunicado
# {stations} stations, about {ballots} ballots each, spread {spread}
s-stations-stations-about-ballots-ballots-each-spread-spread = { $stations ->
    [one] { $stations } mesa, cerca de { $ballots } boletins em cada uma, dispersão { $spread }
   *[other] { $stations } mesas, cerca de { $ballots } boletins em cada uma, dispersão { $spread }
    }
# stations that it can use
s-stations-that-it-can-use = mesas utilizáveis
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = mesas que não constam do registo: { $number }
# stations there
s-stations-there = mesas aí
# stations unlike their neighbours
s-stations-unlike-their-neighbours = mesas diferentes das suas vizinhas
# stations used
s-stations-used = mesas utilizadas
# {stations} where {reason}
s-stations-where-reason = { $stations } em que { $reason }
# stations with 25 votes for it and for others
s-stations-with-25-votes-for-it-and-for-others = mesas com 25 votos para a opção e para outras
# stations with a second digit
s-stations-with-a-second-digit = mesas com um segundo algarismo
# stations with a value and coordinates
s-stations-with-a-value-and-coordinates = mesas com um valor e coordenadas
# stations with ballots
s-stations-with-ballots = mesas com boletins
# stations with enough votes
s-stations-with-enough-votes = mesas com votos suficientes
# stations with enough votes and a predictor
s-stations-with-enough-votes-and-a-predictor = mesas com votos suficientes e um preditor
# stations with registered voters
s-stations-with-registered-voters = mesas com eleitores inscritos
# stolen votes
s-stolen-votes = votos roubados
# stolen votes of the model
s-stolen-votes-of-the-model = votos roubados do modelo
# stolen votes of the model, R̂
s-stolen-votes-of-the-model-R = votos roubados do modelo, R̂
# stolen votes of the model, effective draws
s-stolen-votes-of-the-model-effective-draws = votos roubados do modelo, número efetivo de simulações
# stolen votes of the model, lower end of the interval
s-stolen-votes-of-the-model-lower-end-of-the-interval = votos roubados do modelo, extremo inferior do intervalo
# stolen votes of the model, median
s-stolen-votes-of-the-model-median = votos roubados do modelo, mediana
# stolen votes of the model, spread between chains
s-stolen-votes-of-the-model-spread-between-chains = votos roubados do modelo, dispersão entre cadeias
# stolen votes of the model, upper end of the interval
s-stolen-votes-of-the-model-upper-end-of-the-interval = votos roubados do modelo, extremo superior do intervalo
# sum
s-sum = soma
# Σ announced selections
s-sum-announced-selections = Σ opções anunciadas
# {sum} (announced − tabulated)
s-sum-announced-tabulated = { $sum } (anunciado − apurado)
# sum of squared differences
s-sum-of-squared-differences = soma dos quadrados das diferenças
# Σ parts
s-sum-parts = Σ partes
# Σ selections
s-sum-selections = Σ opções
# Σ selections ≠ twice the valid votes
s-sum-selections-twice-the-valid-votes = Σ opções ≠ o dobro dos votos válidos
# Σ selections = valid votes
s-sum-selections-valid-votes = Σ opções = votos válidos
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $all ->
    [one] soma de { $some } de { $all } mesa
   *[other] soma de { $some } de { $all } mesas
    }
# suppressed
s-suppressed = suprimido
# tab
s-tab = tabulação
# tables
s-tables = mesas
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = as mesas de um mesmo local de votação diferem, pelo menos, tanto quanto divisões aleatórias
# tabulated
s-tabulated = apurado
# tabulated {percent}
s-tabulated-percent = apurado { $percent }
# `{text}`: {reason}.
s-text-reason = `{ $text }`: { $reason }.
# textbook p
s-textbook-p = p de manual
# textbook p against Benford
s-textbook-p-against-Benford = p de manual face a Benford
# textbook p-value of Spearman's
s-textbook-p-value-of-Spearman-s = valor p de manual da de Spearman
# textbook p-value of normality
s-textbook-p-value-of-normality = valor p de manual da normalidade
# ; that is more than it should be, and p is too small here
s-that-is-more-than-it-should-be-and-p-is-too-small-here = ; isso é mais do que deveria ser, e p é aqui demasiado pequeno
# the announcement does not say how many stations it counts
s-the-announcement-does-not-say-how-many-stations-it-counts = o anúncio não diz quantas mesas abrange
# the ballots cast that the sheet states
s-the-ballots-cast-that-the-sheet-states = os boletins depositados que a ata indica
# the chains disagree about {what}: R̂ is {rhat}, at most {most} was asked for, and the chains' means are {means}; their warm-ups explained the election by shares of clean, incremental and extreme stations (and a log density below the best) of {explanations}
s-the-chains-disagree-about-what-R-is-rhat-at-most-most-was-asked-for = as cadeias divergem sobre { $what }: R̂ é { $rhat }, pediu-se no máximo { $most }, e as médias das cadeias são { $means }; as suas fases de aquecimento explicaram a eleição por proporções de mesas limpas, incrementais e extremas (e um logaritmo da densidade abaixo do melhor) de { $explanations }
# the contest
s-the-contest = a eleição
# the count is too small for its last digit
s-the-count-is-too-small-for-its-last-digit = a contagem é demasiado pequena para o seu último algarismo
# the density of {what} has a higher place below 0.3 than its first maximum above, which is then a ripple
s-the-density-of-what-has-a-higher-place-below-0-3-than-its-first = a densidade ({ $what }) tem abaixo de 0,3 um ponto mais alto do que o seu primeiro máximo acima, que é então uma mera ondulação
# the density of {what} has no maximum above 0.3
s-the-density-of-what-has-no-maximum-above-0-3 = a densidade ({ $what }) não tem nenhum máximo acima de 0,3
# the digit of almost every count
s-the-digit-of-almost-every-count = o algarismo de quase todas as contagens
# the dip of these shares is not defined
s-the-dip-of-these-shares-is-not-defined = o dip destas percentagens não está definido
# the distance from the line
s-the-distance-from-the-line = a distância à reta
# the first digit
s-the-first-digit = o primeiro algarismo
# the first of these that has it wins: {taken}.
s-the-first-of-these-that-has-it-wins-taken = prevalece a primeira destas que a tenha: { $taken }.
# the first two go to a second round
s-the-first-two-go-to-a-second-round = as duas primeiras opções passam à segunda volta
# the frame's {voters} voters are all there are, and no station counts more papers than it has voters
s-the-frame-s-voters-voters-are-all-there-are-and-no-station-counts-more = os { $voters } eleitores da base são todos os que existem, e nenhuma mesa conta mais boletins do que os eleitores que tem
# the frame's {voters} voters are all there are, the rolls on the sheets in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-on-the-sheets-in = os { $voters } eleitores da base são todos os que existem, os cadernos eleitorais indicados nas atas disponíveis estão corretos, e nenhuma mesa sem resultado comunicado conta mais votos do que os eleitores que tem
# the frame's {voters} voters are all there are, the rolls that "{source}" states for {stations} of the stations in hand are right, and no unreported station counts more votes than it has voters
s-the-frame-s-voters-voters-are-all-there-are-the-rolls-that-source = os { $voters } eleitores da base são todos os que existem, os cadernos eleitorais que “{ $source }” indica para { $stations } das mesas disponíveis estão corretos, e nenhuma mesa sem resultado comunicado conta mais votos do que os eleitores que tem
# the graph would have {edges} edges; at most {most} are held
s-the-graph-would-have-edges-edges-at-most-most-are-held = { $edges ->
    [one] o grafo teria { $edges } aresta; admitem-se no máximo { $most }
   *[other] o grafo teria { $edges } arestas; admitem-se no máximo { $most }
    }
# the image's address
s-the-image-s-address = o endereço da imagem
# the last digits have no chi-square
s-the-last-digits-have-no-chi-square = os últimos algarismos não têm qui-quadrado
# the latitude
s-the-latitude = a latitude
# the lead now
s-the-lead-now = a vantagem atual
# the logarithmic vote rate
s-the-logarithmic-vote-rate = o logaritmo da taxa de votos
# the longitude
s-the-longitude = a longitude
# the mixture of the votes
s-the-mixture-of-the-votes = a mistura dos votos
# the model has a name for no other cause of an uneven election: votes lost on the way, strategic voting, regions that differ and voters who turn out for one side look like its components, and in simulated clean elections half of the stations do
s-the-model-has-a-name-for-no-other-cause-of-an-uneven-election-votes = o modelo não tem nome para nenhuma outra causa de uma eleição desigual: votos perdidos pelo caminho, voto estratégico, regiões que diferem e eleitores que acorrem às urnas por um dos lados parecem-se com as suas componentes, e em eleições limpas simuladas metade das mesas também
# the model knows no regions, and two laboratories' fits differ five-fold
s-the-model-knows-no-regions-and-two-laboratories-fits-differ-five-fold = o modelo não conhece regiões, e os ajustes de dois laboratórios diferem por um fator de cinco
# the moment of arrival
s-the-moment-of-arrival = o momento de chegada
# the number of registered voters
s-the-number-of-registered-voters = o número de eleitores inscritos
# the {number} stations without a sheet
s-the-number-stations-without-a-sheet = { $number ->
    [one] o conjunto de { $number } mesa sem ata
   *[other] o conjunto das { $number } mesas sem ata
    }
# the only table of its centre, or a centre with votes of one kind only
s-the-only-table-of-its-centre-or-a-centre-with-votes-of-one-kind-only = a mesa é a única do seu local de votação, ou o local só tem votos de um tipo
# the order
s-the-order = a ordem
# the order of most sheets
s-the-order-of-most-sheets = a ordem da maioria das atas
# the outcome would be certain all the same
s-the-outcome-would-be-certain-all-the-same = o desfecho seria certo mesmo assim
# the outcome would be open
s-the-outcome-would-be-open = o desfecho estaria em aberto
# the pairs of digits have no chi-square
s-the-pairs-of-digits-have-no-chi-square = os pares de algarismos não têm qui-quadrado
# the part
s-the-part = a parte
# the part exceeds the whole
s-the-part-exceeds-the-whole = a parte excede o todo
# the plan does not say how many stations there are, or fewer than are in, or the announcement counts more
s-the-plan-does-not-say-how-many-stations-there-are-or-fewer-than-are-in = o plano não diz quantas mesas existem, ou indica menos do que as disponíveis, ou o anúncio abrange mais
# the plan says not how many stations there are
s-the-plan-says-not-how-many-stations-there-are = o plano não diz quantas mesas existem
# the predictor
s-the-predictor = o preditor
# the register
s-the-register = o registo
# the register lists a station once
s-the-register-lists-a-station-once = o registo inclui cada mesa uma só vez
# the same in standard deviations
s-the-same-in-standard-deviations = o mesmo em desvios-padrão
# the same without stuffing
s-the-same-without-stuffing = o mesmo sem enchimento de urnas
# the second digit
s-the-second-digit = o segundo algarismo
# the selection's share
s-the-selection-s-share = a percentagem da opção
# the setting `{name}` {why}
s-the-setting-name-why = a definição `{ $name }` { $why }
# the share
s-the-share = a percentagem
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = a percentagem não dá um salto num momento da contagem
# the share of clean stations
s-the-share-of-clean-stations = a proporção de mesas limpas
# the share of extreme stations
s-the-share-of-extreme-stations = a proporção de mesas extremas
# the share of incremental stations
s-the-share-of-incremental-stations = a proporção de mesas incrementais
# the share, which is 0 or 1,
s-the-share-which-is-0-or-1 = a percentagem, que é 0 ou 1,
# the sheets in hand being true, but for those just counted
s-the-sheets-in-hand-being-true-but-for-those-just-counted = as atas disponíveis são verdadeiras, exceto as que acabam de ser contadas
# the sheets of {stations}
s-the-sheets-of-stations = as atas de { $stations }
# the spreads are not numbers
s-the-spreads-are-not-numbers = as dispersões não são números
# the stations without a sheet
s-the-stations-without-a-sheet = o conjunto das mesas sem ata
# the sum is too small: arbitrary counts are on the grid too often
s-the-sum-is-too-small-arbitrary-counts-are-on-the-grid-too-often = a soma é demasiado pequena: contagens arbitrárias caem na grelha demasiadas vezes
# the table is small, alone in its centre, or in a centre with votes of one kind only
s-the-table-is-small-alone-in-its-centre-or-in-a-centre-with-votes-of = a mesa é pequena, está sozinha no seu local de votação, ou o local só tem votos de um tipo
# the totals
s-the-totals = os totais
# the value
s-the-value = o valor
# the votes of all selections
s-the-votes-of-all-selections = os votos de todas as opções
# the whole contest
s-the-whole-contest = toda a eleição
# their registered voters
s-their-registered-voters = os seus eleitores inscritos
# their votes at least
s-their-votes-at-least = os seus votos, no mínimo
# their votes at most
s-their-votes-at-most = os seus votos, no máximo
# ; these data are outside of what was measured
s-these-data-are-outside-of-what-was-measured = ; estes dados estão fora do que foi medido
# theta, from the share above
s-theta-from-the-share-above = teta, a partir da percentagem acima
# they do not say how many stations were newly counted
s-they-do-not-say-how-many-stations-were-newly-counted = não dizem quantas mesas foram entretanto contadas
# to {number}
s-to-number = até { $number }
# too few placebo cut-offs fit beside the given one
s-too-few-placebo-cut-offs-fit-beside-the-given-one = cabem demasiado poucos pontos de corte placebo ao lado do indicado
# too few registered voters
s-too-few-registered-voters = há demasiado poucos eleitores inscritos
# too few votes
s-too-few-votes = há demasiado poucos votos
# total {total}, of {checks}
s-total-total-of-checks = total { $total }, de { $checks }
# trials
s-trials = ensaios
# turnout
s-turnout = participação
# turnout of that peak, percent
s-turnout-of-that-peak-percent = participação desse máximo, em percentagem
# turnout or share next to 100%
s-turnout-or-share-next-to-100 = a participação ou a percentagem está junto a 100%
# two sources have the same stations
s-two-sources-have-the-same-stations = duas fontes têm as mesmas mesas
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = duas fontes indicam o mesmo para uma mesa
# two statements cannot both be true
s-two-statements-cannot-both-be-true = duas afirmações não podem ser ambas verdadeiras
# two stations have different sheets
s-two-stations-have-different-sheets = duas mesas têm atas diferentes
# typical share
s-typical-share = percentagem típica
# typical turnout
s-typical-turnout = participação típica
# {unit} (in {others})
s-unit-in-others = { $unit } (em { $others })
# {unit} with {stations}
s-unit-with-stations = { $unit } com { $stations }
# {units} further units
s-units-further-units = { $units ->
    [one] mais { $units } unidade
   *[other] mais { $units } unidades
    }
# unknown
s-unknown = desconhecido
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = número desconhecido de um total de { $expected } (as atas não indicam os seus cadernos eleitorais)
# unremarkable
s-unremarkable = sem nada digno de nota
# unusual
s-unusual = incomum
# up to {most}
s-up-to-most = até { $most }
# upper end over alphas that fit as well
s-upper-end-over-alphas-that-fit-as-well = extremo superior entre os alfas com ajuste igualmente bom
# {used} of {all} polling stations whose sheets count
s-used-of-all-polling-stations-whose-sheets-count = { $all ->
    [one] { $used } de { $all } mesa de voto com ata contabilizada
   *[other] { $used } de { $all } mesas de voto com atas contabilizadas
    }
# {used} stations
s-used-stations = { $used ->
    [one] { $used } mesa
   *[other] { $used } mesas
    }
# {used} stations ({left_out} left out)
s-used-stations-left-out-left-out = { $used ->
    [one] { $used } mesa (não consideradas: { $left_out })
   *[other] { $used } mesas (não consideradas: { $left_out })
    }
# {used}; {stations} should report
s-used-stations-should-report = { $used }; deveriam comunicar resultados: { $stations }
# valid, null and blank votes added up
s-valid-null-and-blank-votes-added-up = soma dos votos válidos, nulos e em branco
# valid + null + blank
s-valid-null-blank = válidos + nulos + em branco
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = válidos + nulos + em branco = boletins depositados
# {valid} valid, {null} and {blank}: {papers} papers
s-valid-valid-null-and-blank-papers-papers = { $papers ->
    [one] { $papers } boletim contado (válidos: { $valid }; { $null }; { $blank })
   *[other] { $papers } boletins contados (válidos: { $valid }; { $null }; { $blank })
    }
# {valid} valid, {others}: {papers} papers
s-valid-valid-others-papers-papers = { $papers ->
    [one] { $papers } boletim contado (válidos: { $valid }; { $others })
   *[other] { $papers } boletins contados (válidos: { $valid }; { $others })
    }
# {valid} valid votes
s-valid-valid-votes = votos válidos ({ $valid })
# valid votes
s-valid-votes = votos válidos
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = votos válidos ≤ boletins depositados
# values
s-values = valores
# vote
s-vote = voto
# voters added to the roll
s-voters-added-to-the-roll = eleitores acrescentados ao caderno eleitoral
# voters on the roll or added to it
s-voters-on-the-roll-or-added-to-it = eleitores do caderno eleitoral ou acrescentados a ele
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $all ->
    [one] { $voters }, soma de { $some } de { $all } mesa
   *[other] { $voters }, soma de { $some } de { $all } mesas
    }
# votes
s-votes = votos
# votes at stake
s-votes-at-stake = votos em jogo
# votes at whole percents beyond those elsewhere
s-votes-at-whole-percents-beyond-those-elsewhere = votos em percentagens inteiras para além dos que há noutras
# votes beyond the usual ratio at turnouts far above the centre reach the share of the selection's votes that is set (far_share, a tenth unless the plan says otherwise), are not made up by deficits elsewhere, and remain within regions where these are known; a rule set on seven elections (Russia 2011 and 2020, Poland 2025 twice, Venezuela 2024, Albania 2013, Canada 2011)
s-votes-beyond-the-usual-ratio-at-turnouts-far-above-the-centre-reach = os votos para além da proporção habitual em participações muito acima do centro atingem a parte definida dos votos da opção (far_share, um décimo, salvo indicação em contrário no plano), não são compensados por défices noutros lugares, e mantêm-se dentro das regiões quando estas são conhecidas; uma regra fixada com base em sete eleições (Rússia 2011 e 2020, Polónia 2025 duas vezes, Venezuela 2024, Albânia 2013, Canadá 2011)
# votes gained
s-votes-gained = votos ganhos
# votes in hand
s-votes-in-hand = votos disponíveis
# votes in {place}
s-votes-in-place = votos em { $place }
# votes in the row
s-votes-in-the-row = votos na linha
# votes of {selection}
s-votes-of-selection = votos de { $selection }
# votes on the sheet
s-votes-on-the-sheet = votos na ata
# votes that can still come at most
s-votes-that-can-still-come-at-most = votos que ainda podem chegar, no máximo
# votes to come
s-votes-to-come = votos por chegar
# {votes} votes for selections in hand, and at most {still} that can still come; {stations}
s-votes-votes-for-selections-in-hand-and-at-most-still-that-can-still = { $votes ->
    [one] { $votes } voto para opções nas atas disponíveis, e no máximo { $still } que ainda podem chegar; { $stations }
   *[other] { $votes } votos para opções nas atas disponíveis, e no máximo { $still } que ainda podem chegar; { $stations }
    }
# votes with turnout and share from 95%
s-votes-with-turnout-and-share-from-95 = votos com participação e percentagem a partir de 95%
# {what} has {found} values, and {expected} were expected
s-what-has-found-values-and-expected-were-expected = { $what }: o número de valores é { $found }, e o esperado era { $expected }
# {what} is the same at every station
s-what-is-the-same-at-every-station = { $what } não varia de mesa para mesa
# {what} (p {p})
s-what-p-p = { $what } (p { $p })
# what was found
s-what-was-found = o que foi encontrado
# whether a ballot is for the selection
s-whether-a-ballot-is-for-the-selection = o facto de um boletim ser ou não para a opção
# whether a result ends in 0 or 5
s-whether-a-result-ends-in-0-or-5 = o facto de um resultado terminar ou não em 0 ou 5
# {who} announced the same votes as these sheets hold, selection by selection.
s-who-announced-the-same-votes-as-these-sheets-hold-selection-by = Os votos anunciados por { $who } são os mesmos que estas atas contêm, opção por opção.
# {who} announced {votes} for {selection}, and these sheets hold {tabulated}: {difference}.
s-who-announced-votes-for-selection-and-these-sheets-hold-tabulated = Anunciado por { $who }: { $votes } para { $selection }; estas atas contêm { $tabulated }: { $difference }.
# {who} ({date})
s-who-date = { $who } ({ $date })
# whole contest
s-whole-contest = toda a eleição
# whole percentages are no more frequent than chance makes them
s-whole-percentages-are-no-more-frequent-than-chance-makes-them = as percentagens inteiras não são mais frequentes do que resulta do acaso
# , with {voters} registered voters
s-with-voters-registered-voters = { $voters ->
    [one] , com { $voters } eleitor inscrito
   *[other] , com { $voters } eleitores inscritos
    }
# within groups, the share of null ballots or of the selection
s-within-groups-the-share-of-null-ballots-or-of-the-selection = dentro dos grupos, a percentagem de boletins nulos ou da opção
# without a predictor
s-without-a-predictor = não há um preditor
# without flagged sheets
s-without-flagged-sheets = sem as atas assinaladas
# without groups, regions that differ make several modes innocently
s-without-groups-regions-that-differ-make-several-modes-innocently = sem grupos, regiões que diferem geram, de forma inocente, várias modas
# {without_sheet}.
s-without-sheet = { $without_sheet }.
# {without_sheet}; nothing in the plan or on the sheets bounds the votes that they can hold.
s-without-sheet-nothing-in-the-plan-or-on-the-sheets-bounds-the-votes = { $without_sheet }; nada no plano nem nas atas limita os votos que aí pode haver.
# {without_sheet}; they can hold at most {votes} votes.
s-without-sheet-they-can-hold-at-most-votes-votes = { $votes ->
    [one] { $without_sheet }; aí pode haver, no máximo, { $votes } voto.
   *[other] { $without_sheet }; aí pode haver, no máximo, { $votes } votos.
    }
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [votos em jogo: { $votes }]
# worst-case lead
s-worst-case-lead = vantagem no pior caso
# z of counts ending in 0 or 5
s-z-of-counts-ending-in-0-or-5 = z das contagens que terminam em 0 ou 5
# z of percentages ending in 0 or 5
s-z-of-percentages-ending-in-0-or-5 = z das percentagens que terminam em 0 ou 5
# z of the mean digit
s-z-of-the-mean-digit = z do algarismo médio
# z under randomisation
s-z-under-randomisation = z sob aleatorização
# zero
s-zero = zero
# {statistic} {value}
s-statistic-value = { $statistic } = { $value }
