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
# A wrong link in the table; one photograph that shows two sheets.
s-A-wrong-link-in-the-table-one-photograph-that-shows-two-sheets = Uma ligação errada na tabela; uma só fotografia que mostra duas atas.
# Added up, they hold {votes} for the selections: {each}.
s-Added-up-they-hold-votes-for-the-selections-each = Somadas, contêm { $votes } para as opções: { $each }.
# An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
s-An-announced-percentage-is-not-the-announced-count-over-the-announced = Uma percentagem anunciada não é o quociente entre a contagem anunciada e a soma anunciada, com as casas decimais impressas, por nenhum dos arredondamentos usuais.
# An announced result says that it counts more stations than the frame has.
s-An-announced-result-says-that-it-counts-more-stations-than-the-frame = Um resultado anunciado diz abranger mais mesas do que as que a base tem.
# And {number} more, added up here and one by one in the JSON report: {listed}.
s-And-number-more-added-up-here-and-one-by-one-in-the-JSON-report-listed = { $number ->
    [one] E mais { $number }, aqui incluída na soma e individualizada no relatório JSON: { $listed }.
   *[other] E mais { $number }, aqui somadas e, uma a uma, no relatório JSON: { $listed }.
    }
# By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.
s-By-these-sheets-decision-if-these-sheets-are-true-that-is-certain = Segundo estas atas: { $decision }; se estas atas forem verdadeiras, isso é certo, seja qual for o sentido dos votos que ainda podem chegar ({ $votes }).
# By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.
s-By-these-sheets-decision-nothing-bounds-what-the-missing-sheets-hold = Segundo estas atas: { $decision }; nada limita o que as atas em falta contêm, pelo que não se pode dizer que isso seja certo nem que esteja em aberto.
# By these sheets: {decision}; nothing is missing.
s-By-these-sheets-decision-nothing-is-missing = Segundo estas atas: { $decision }; não falta nada.
# By these sheets: {decision}; that is open, since {votes} can still come.
s-By-these-sheets-decision-that-is-open-since-votes-can-still-come = Segundo estas atas: { $decision }; isso está em aberto, dado o que ainda pode chegar ({ $votes }).
# Contents
s-Contents = Índice
# Contest {contest}: {rule}; winners: {winners}. scrutineer {version}, seed "{seed}".
s-Contest-contest-rule-winners-winners-scrutineer-version-seed-seed = Eleição { $contest }: { $rule }; vencedores: { $winners }. scrutineer { $version }, semente “{ $seed }”.
# Corrections between the sheets' publication and the announcement, annulled stations, a group of selections counted differently.
s-Corrections-between-the-sheets-publication-and-the-announcement = Correções entre a publicação das atas e o anúncio, mesas anuladas, um grupo de opções contado de outra forma.
# Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Counts-end-in-0-or-5-more-often-or-less-than-the-stations-own-sizes = As contagens terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
# Counts that the publisher rounded; keys that stick; many small counts.
s-Counts-that-the-publisher-rounded-keys-that-stick-many-small-counts = Contagens que quem publicou arredondou; teclas que ficam presas; muitas contagens pequenas.
# Counts that the publisher rounded or estimated; many small counts; one typist's habit in one column.
s-Counts-that-the-publisher-rounded-or-estimated-many-small-counts-one = Contagens que quem publicou arredondou ou estimou; muitas contagens pequenas; o hábito de um digitador numa coluna.
# Counts that the publisher rounded or estimated; one typist's habit.
s-Counts-that-the-publisher-rounded-or-estimated-one-typist-s-habit = Contagens que quem publicou arredondou ou estimou; o hábito de um digitador.
# Coverage
s-Coverage = Cobertura
# Each selection was entered by party and again in sum, or a total was read as one more selection.
s-Each-selection-was-entered-by-party-and-again-in-sum-or-a-total-was = Cada opção foi introduzida por partido e outra vez no total, ou um total foi lido como mais uma opção.
# Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
s-Every-announced-count-is-exactly-a-rounded-percentage-of-the-sum-as-if = Cada contagem anunciada é exatamente uma percentagem arredondada da soma, como se as contagens tivessem sido calculadas a partir das percentagens.
# Every count of this part of the publication is an even number, as if all had been doubled.
s-Every-count-of-this-part-of-the-publication-is-an-even-number-as-if = Todas as contagens desta parte da publicação são números pares, como se todas tivessem sido multiplicadas por dois.
# Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.
s-Extra-voters-allowed-per-station-extra-Copies-are-looked-for-among = Eleitores suplementares admitidos por mesa: { $extra }. Procuram-se cópias entre as atas com votos em número não inferior a { $votes }, para opções em número não inferior a { $selections }.
# Findings
s-Findings = Constatações
# Findings: {counts}.
s-Findings-counts = Constatações: { $counts }.
# Flagged sheets, which break a rule and count all the same: {flagged} of {all}.
s-Flagged-sheets-which-break-a-rule-and-count-all-the-same-flagged-of = Atas assinaladas, que não cumprem uma regra e mesmo assim são contabilizadas: { $flagged } de { $all }.
# Found: {counts}; each with its place, and with what looks the same without any wrongdoing.
s-Found-counts-each-with-its-place-and-with-what-looks-the-same-without = Foi encontrado: { $counts }; cada constatação é apresentada com o seu lugar e com aquilo que tem o mesmo aspeto sem qualquer conduta irregular.
# From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
s-From-one-bulletin-of-a-series-to-the-next-a-selection-gains-more-votes = De um boletim informativo de uma série para o seguinte, uma opção ganha mais votos do que os que as mesas entretanto contadas podem conter, ou menos do que os que têm de conter: os dois boletins informativos e as atas publicadas não podem ser todos verdadeiros.
# From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
s-From-one-bulletin-of-a-series-to-the-next-the-votes-rise-and-the = De um boletim informativo de uma série para o seguinte, os votos sobem e as mesas contadas não, ou as mesas sobem e os votos não.
# How much is in
s-How-much-is-in = O que está disponível
# How to re-derive this
s-How-to-re-derive-this = Como reproduzir este relatório
# IMPOSSIBLE
s-IMPOSSIBLE = IMPOSSÍVEL
# INCOMPLETE
s-INCOMPLETE = INCOMPLETO
# INCONSISTENT
s-INCONSISTENT = INCOERENTE
# In short
s-In-short = Em resumo
# It cannot be true beside these sheets.
s-It-cannot-be-true-beside-these-sheets = Esse resultado não pode ser verdadeiro ao mesmo tempo que estas atas.
# Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.
s-Ledger-rows-rows-read-used-used-quarantined-quarantined-excluded = Balanço das linhas (lidas = utilizadas + em quarentena + excluídas): { $rows } = { $used } + { $quarantined } + { $excluded }.
# Looks the same:
s-Looks-the-same = Tem o mesmo aspeto:
# Looks the same: {explanation}
s-Looks-the-same-explanation = Tem o mesmo aspeto: { $explanation }
# Made by scrutineer {version}. A finding is a place to look, and no verdict on anyone.
s-Made-by-scrutineer-version-A-finding-is-a-place-to-look-and-no-verdict = Elaborado com scrutineer { $version }. Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém.
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
# No result was announced with counts that the sheets could be held against.
s-No-result-was-announced-with-counts-that-the-sheets-could-be-held = Não foi anunciado nenhum resultado com contagens que pudessem ser confrontadas com as atas.
# No statistical check was asked for, which is no pass.
s-No-statistical-check-was-asked-for-which-is-no-pass = Não foi pedida nenhuma verificação estatística, o que não equivale a uma aprovação.
# None.
s-None = Nenhuma.
# Not checked, which is no pass: {rules}.
s-Not-checked-which-is-no-pass-rules = Não verificado, o que não equivale a uma aprovação: { $rules }.
# Of {all} announced results, {some} cannot be true beside these sheets.
s-Of-all-announced-results-some-cannot-be-true-beside-these-sheets = { $some ->
    [one] De { $all } resultados anunciados, { $some } não pode ser verdadeiro ao mesmo tempo que estas atas.
   *[other] De { $all } resultados anunciados, { $some } não podem ser verdadeiros ao mesmo tempo que estas atas.
    }
# Outcome: {decision}; if the sheets in hand are true, certain whatever the missing ones hold.
s-Outcome-decision-if-the-sheets-in-hand-are-true-certain-whatever-the = Resultado final: { $decision }; se as atas disponíveis forem verdadeiras, é certo, seja o que for que contenham as atas em falta.
# Outcome: {decision}; nothing bounds what the missing sheets hold.
s-Outcome-decision-nothing-bounds-what-the-missing-sheets-hold = Resultado final: { $decision }; nada limita o que as atas em falta contêm.
# Outcome: {decision}; open, the missing sheets could change it.
s-Outcome-decision-open-the-missing-sheets-could-change-it = Resultado final: { $decision }; em aberto, as atas em falta poderiam alterá-lo.
# Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
s-Percentages-rounded-to-whole-ones-end-in-0-or-5-more-often-or-less = As percentagens, arredondadas às unidades, terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
# Places that report late because they are far, large or counted elsewhere; postal votes counted last.
s-Places-that-report-late-because-they-are-far-large-or-counted = Lugares que comunicam tarde por serem distantes ou grandes ou por serem contados noutro local; votos por correspondência contados no fim.
# Postal or early ballots that another body issued; a count of papers instead of envelopes.
s-Postal-or-early-ballots-that-another-body-issued-a-count-of-papers = Boletins por correspondência ou antecipados entregues por outro organismo; uma contagem de boletins em vez de envelopes.
# Regions or villages that vote more and differently; a campaign that mobilises one side. The estimate is no count of false votes.
s-Regions-or-villages-that-vote-more-and-differently-a-campaign-that = Regiões ou aldeias que votam mais e de outra forma; uma campanha que mobiliza um dos lados. A estimativa não é uma contagem de votos falsos.
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
# SHA-256
s-SHA-256 = SHA-256
# Selections have votes, and the sheet's valid votes are zero or missing.
s-Selections-have-votes-and-the-sheet-s-valid-votes-are-zero-or-missing = Há opções com votos, e os votos válidos da ata são zero ou estão em falta.
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
# Special stations (hospitals, travellers, the military) often have no roll of their own.
s-Special-stations-hospitals-travellers-the-military-often-have-no-roll = As mesas especiais (hospitais, viajantes, militares) muitas vezes não têm caderno eleitoral próprio.
# Spreadsheets are often published with their totals.
s-Spreadsheets-are-often-published-with-their-totals = As folhas de cálculo são muitas vezes publicadas com os seus totais.
# Stations have the same results more often than chance makes likely.
s-Stations-have-the-same-results-more-often-than-chance-makes-likely = Há mesas com os mesmos resultados mais vezes do que o acaso torna provável.
# Stations in, by {level}
s-Stations-in-by-level = Mesas disponíveis, por { $level }
# Stations of a planned size; a rule that splits or joins stations at a round number of voters.
s-Stations-of-a-planned-size-a-rule-that-splits-or-joins-stations-at-a = Mesas de dimensão prevista; uma regra que divide ou junta mesas a partir de um número redondo de eleitores.
# Stations report that the register does not list.
s-Stations-report-that-the-register-does-not-list = Há mesas que comunicam resultados e não constam do registo.
# Stations that should report have no sheet that counts.
s-Stations-that-should-report-have-no-sheet-that-counts = Há mesas que deveriam comunicar resultados e não têm nenhuma ata contabilizada.
# Sums of the sheets that count
s-Sums-of-the-sheets-that-count = Somas das atas contabilizadas
# The announced percentages do not add up to 100 within their rounding.
s-The-announced-percentages-do-not-add-up-to-100-within-their-rounding = As percentagens anunciadas não somam 100, mesmo tendo em conta o seu arredondamento.
# The announced result differs from the sum of the sheets although every station is in on both sides.
s-The-announced-result-differs-from-the-sum-of-the-sheets-although-every = O resultado anunciado difere da soma das atas, embora todas as mesas estejam incluídas de ambos os lados.
# The announced results of all units of a level do not add up to the whole that the same source announced.
s-The-announced-results-of-all-units-of-a-level-do-not-add-up-to-the = A soma dos resultados anunciados de todas as unidades de um nível não é igual ao total anunciado pela mesma fonte.
# The announced votes of all selections do not add up to the announced valid votes.
s-The-announced-votes-of-all-selections-do-not-add-up-to-the-announced = A soma dos votos anunciados de todas as opções não é igual aos votos válidos anunciados.
# The command
s-The-command = O comando
# The counted papers do not add up to the ballots cast that the sheet states.
s-The-counted-papers-do-not-add-up-to-the-ballots-cast-that-the-sheet = A soma dos boletins contados não é igual aos boletins depositados que a ata indica.
# The files
s-The-files = Os ficheiros
# The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
s-The-last-two-digits-of-the-counts-repeat-or-stand-beside-each-other = Os dois últimos algarismos das contagens são iguais, ou vizinhos, com menor ou maior frequência do que resultaria do acaso.
# The line for the ballots was left out when the sheet was filled in or copied.
s-The-line-for-the-ballots-was-left-out-when-the-sheet-was-filled-in-or = A linha dos boletins foi omitida quando a ata foi preenchida ou copiada.
# The line for the sum was left out when the sheet was filled in or copied.
s-The-line-for-the-sum-was-left-out-when-the-sheet-was-filled-in-or = A linha da soma foi omitida quando a ata foi preenchida ou copiada.
# The numbers of this picture
s-The-numbers-of-this-picture = Os números desta figura
# The register lists a station more than once; it is expected once.
s-The-register-lists-a-station-more-than-once-it-is-expected-once = O registo inclui uma mesa mais de uma vez; ela é esperada uma só vez.
# The same image is published for two stations.
s-The-same-image-is-published-for-two-stations = A mesma imagem está publicada para duas mesas.
# The same plan, the same files and the same version give this page, and every other format, byte for byte, on any machine and any number of threads. Version {version}, seed "{seed}":
s-The-same-plan-the-same-files-and-the-same-version-give-this-page-and = O mesmo plano, os mesmos ficheiros e a mesma versão produzem esta página, e todos os outros formatos, byte por byte, em qualquer máquina e com qualquer número de threads. Versão { $version }, semente “{ $seed }”:
# The same sheet is there more than once, with the same counts.
s-The-same-sheet-is-there-more-than-once-with-the-same-counts = A mesma ata aparece mais de uma vez, com as mesmas contagens.
# The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
s-The-second-digits-of-the-counts-are-unlike-those-of-counts-drawn-again = Os segundos algarismos das contagens são diferentes dos de contagens geradas de novo a partir dos próprios boletins de cada mesa. A lei de Benford não é a referência.
# The settings that change what counts and what is found are in the plan; the JSON report repeats them, with every unit, sheet that does not count, finding and line of a check that this page adds up.
s-The-settings-that-change-what-counts-and-what-is-found-are-in-the-plan = As definições que alteram o que é contabilizado e o que é constatado estão no plano; o relatório JSON repete-as, com todas as unidades, atas não contabilizadas, constatações e linhas de verificações que esta página apresenta somadas.
# The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
s-The-share-jumps-at-a-moment-of-the-count-more-than-at-any-other-moment = A percentagem dá, num momento da contagem, um salto maior do que em qualquer outro momento em que nada se diz ter acontecido.
# The sheet adds up exactly when two of its counts change places.
s-The-sheet-adds-up-exactly-when-two-of-its-counts-change-places = A soma da ata fica exatamente certa quando duas das suas contagens trocam de lugar.
# The sheet reports no vote at all.
s-The-sheet-reports-no-vote-at-all = A ata não indica um único voto.
# The stations' shares have more than one hump, each region's own level taken off.
s-The-stations-shares-have-more-than-one-hump-each-region-s-own-level = As percentagens das mesas têm mais de um pico, depois de descontado o nível próprio de cada região.
# The tables of centres differ less than random splits of one electorate would.
s-The-tables-of-centres-differ-less-than-random-splits-of-one-electorate = As mesas dos locais de votação diferem entre si menos do que difeririam divisões aleatórias de um mesmo eleitorado.
# The two fields count different things in this source, or changed places.
s-The-two-fields-count-different-things-in-this-source-or-changed-places = Os dois campos contam coisas diferentes nesta fonte, ou trocaram de lugar.
# The valid votes alone exceed the ballots cast.
s-The-valid-votes-alone-exceed-the-ballots-cast = Só os votos válidos já excedem os boletins depositados.
# The votes of the selections add up to exactly twice the valid votes.
s-The-votes-of-the-selections-add-up-to-exactly-twice-the-valid-votes = A soma dos votos das opções é exatamente o dobro dos votos válidos.
# The votes of the selections do not add up to the valid votes that the sheet states.
s-The-votes-of-the-selections-do-not-add-up-to-the-valid-votes-that-the = A soma dos votos das opções não é igual aos votos válidos que a ata indica.
# Those of other codes are in the whole audit.
s-Those-of-other-codes-are-in-the-whole-audit = As de outros códigos estão na auditoria completa.
# To the answer
s-To-the-answer = Ir para a resposta
# Totals of {number} stations
s-Totals-of-number-stations = { $number ->
    [one] Totais de { $number } mesa
   *[other] Totais de { $number } mesas
    }
# Two copies of one export added up. Chance alone does this once in 2 to the power of the number of counts.
s-Two-copies-of-one-export-added-up-Chance-alone-does-this-once-in-2-to = Duas cópias de uma mesma exportação somadas. Por mero acaso, isto acontece uma vez em 2 elevado ao número de contagens.
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
# Voters added on the day, certificates to vote elsewhere, a roll that was updated after it was published.
s-Voters-added-on-the-day-certificates-to-vote-elsewhere-a-roll-that-was = Eleitores acrescentados no próprio dia, certificados para votar noutra mesa, um caderno eleitoral atualizado depois de publicado.
# Voters added on the day, spoiled papers replaced and counted twice.
s-Voters-added-on-the-day-spoiled-papers-replaced-and-counted-twice = Eleitores acrescentados no próprio dia, boletins inutilizados que foram substituídos e contados duas vezes.
# Votes: {first}, of {sum}.
s-Votes-first-of-sum = Votos: { $first }, de um total de { $sum }.
# Votes from abroad or in special stations that belong to no unit; bulletins of different moments.
s-Votes-from-abroad-or-in-special-stations-that-belong-to-no-unit = Votos do estrangeiro ou de mesas especiais que não pertencem a nenhuma unidade; boletins informativos de momentos diferentes.
# Votes were counted, and the sheet's ballots cast are zero or missing.
s-Votes-were-counted-and-the-sheet-s-ballots-cast-are-zero-or-missing = Foram contados votos, e os boletins depositados da ata são zero ou estão em falta.
# Votes were counted, and the station's roll is zero or missing.
s-Votes-were-counted-and-the-station-s-roll-is-zero-or-missing = Foram contados votos, e o caderno eleitoral da mesa é zero ou está em falta.
# What is seen:
s-What-is-seen = O que se vê:
# What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.
s-What-the-missing-sheets-could-change-cannot-be-said-no-sheet-counts-or = Não se pode dizer o que as atas em falta poderiam alterar: nenhuma ata é contabilizada, ou a regra da eleição não se ajusta ao número de vencedores.
# What was read
s-What-was-read = O que foi lido
# a selection's votes keep their ratio to the others' as turnout rises
s-a-selection-s-votes-keep-their-ratio-to-the-others-as-turnout-rises = os votos de uma opção mantêm a sua proporção em relação aos das outras quando a participação sobe
# a sheet disagrees with itself, or two sources disagree
s-a-sheet-disagrees-with-itself-or-two-sources-disagree = uma ata diverge de si própria, ou duas fontes divergem
# a sheet reports votes
s-a-sheet-reports-votes = uma ata indica votos
# a station's roll is the register's
s-a-station-s-roll-is-the-register-s = o caderno eleitoral de uma mesa é o do registo
# all last digits are as frequent as chance makes them
s-all-last-digits-are-as-frequent-as-chance-makes-them = todos os últimos algarismos têm a frequência que resulta do acaso
# an announcement counts no more stations than there are
s-an-announcement-counts-no-more-stations-than-there-are = um anúncio não abrange mais mesas do que as que existem
# an image belongs to one station
s-an-image-belongs-to-one-station = uma imagem pertence a uma só mesa
# an increment fits the stations that it can come from
s-an-increment-fits-the-stations-that-it-can-come-from = um acréscimo é compatível com as mesas de que pode provir
# , and 1 sheet of none on the register
s-and-1-sheet-of-none-on-the-register = , e 1 ata de uma mesa que não consta do registo
# … and {number} more, all of them in the JSON report
s-and-number-more-all-of-them-in-the-JSON-report = … e mais { $number }; estão todas no relatório JSON
#  and {number} of none on the register
s-and-number-of-none-on-the-register = {" "}e { $number } fora do registo
# , and {number} sheets of none on the register
s-and-number-sheets-of-none-on-the-register = , e { $number } atas de mesas que não constam do registo
# announced counts are not rebuilt from percentages
s-announced-counts-are-not-rebuilt-from-percentages = as contagens anunciadas não são reconstituídas a partir de percentagens
# announced parts add up to the announced whole
s-announced-parts-add-up-to-the-announced-whole = as partes anunciadas somam o total anunciado
# announced percentages add up to 100
s-announced-percentages-add-up-to-100 = as percentagens anunciadas somam 100
# announced percentages fit the announced counts
s-announced-percentages-fit-the-announced-counts = as percentagens anunciadas correspondem às contagens anunciadas
# announced selections add up to the announced valid votes
s-announced-selections-add-up-to-the-announced-valid-votes = os votos anunciados das opções somam os votos válidos anunciados
# announced − tabulated ≤ what the unreported stations can hold
s-announced-tabulated-what-the-unreported-stations-can-hold = anunciado − apurado ≤ o que as mesas sem resultado comunicado podem conter
# announced = tabulated when everything is in
s-announced-tabulated-when-everything-is-in = anunciado = apurado quando tudo está disponível
# announced ≤ what every choice of stations can hold
s-announced-what-every-choice-of-stations-can-hold = anunciado ≤ o que qualquer escolha de mesas pode conter
# announced ≥ what every choice of stations holds
s-announced-what-every-choice-of-stations-holds = anunciado ≥ o que qualquer escolha de mesas contém
# announced ≥ what the sheets in hand hold
s-announced-what-the-sheets-in-hand-hold = anunciado ≥ o que as atas disponíveis contêm
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
# ballots rejected
s-ballots-rejected = boletins rejeitados
# ballots rejected ≤ ballots issued
s-ballots-rejected-ballots-issued = boletins rejeitados ≤ boletins entregues
# {beginning}… (cut off here)
s-beginning-cut-off-here = { $beginning }… (cortado aqui)
# blank
s-blank = em branco
# blank votes
s-blank-votes = votos em branco
# by its byte order mark
s-by-its-byte-order-mark = pela marca de ordem dos bytes
# bytes
s-bytes = bytes
# {code} – not met: {rule}
s-code-not-met-rule = { $code } – não se verifica: { $rule }
# {code}  not met: {rule} ({number})
s-code-not-met-rule-number = { $code }  não se verifica: { $rule } ({ $number })
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
# conflicting duplicates count by their first row
s-conflicting-duplicates-count-by-their-first-row = os duplicados divergentes são contabilizados pela primeira linha
# conflicting duplicates count by their last row
s-conflicting-duplicates-count-by-their-last-row = os duplicados divergentes são contabilizados pela última linha
# conflicting duplicates count by their row in {file}
s-conflicting-duplicates-count-by-their-row-in-file = os duplicados divergentes são contabilizados pela sua linha em { $file }
# conflicting duplicates do not count
s-conflicting-duplicates-do-not-count = os duplicados divergentes não são contabilizados
# counted stations and votes rise together
s-counted-stations-and-votes-rise-together = as mesas contadas e os votos sobem em conjunto
# counts end in 0 or 5 as chance makes them
s-counts-end-in-0-or-5-as-chance-makes-them = as contagens terminam em 0 ou 5 com a frequência que resulta do acaso
# counts stand in their own columns
s-counts-stand-in-their-own-columns = as contagens estão nas suas próprias colunas
# declared
s-declared = declarada
# detected
s-detected = detetada
# equal results are as rare as chance makes them
s-equal-results-are-as-rare-as-chance-makes-them = os resultados iguais são tão raros como resulta do acaso
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
# evidence
s-evidence = dados de suporte
# file
s-file = ficheiro
# for
s-for = para
# identical duplicates count once
s-identical-duplicates-count-once = os duplicados idênticos são contabilizados uma só vez
# identical duplicates do not count
s-identical-duplicates-do-not-count = os duplicados idênticos não são contabilizados
# illegible
s-illegible = ilegível
# image
s-image = imagem
# impossible
s-impossible = impossível
# improbable under a stated null, or beyond a stated rule
s-improbable-under-a-stated-null-or-beyond-a-stated-rule = improvável sob uma hipótese nula enunciada, ou para além de uma regra enunciada
# {in_hand}; {aside} of 1 row was set aside, each listed with its reason.
s-in-hand-aside-of-1-row-was-set-aside-each-listed-with-its-reason = { $in_hand }; linhas postas de lado: { $aside } de 1, cada uma indicada com o seu motivo.
# {in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.
s-in-hand-aside-of-rows-rows-were-set-aside-each-listed-with-its-reason = { $in_hand }; linhas postas de lado: { $aside } de { $rows }, cada uma indicada com o seu motivo.
# incomplete
s-incomplete = incompleto
# inconsistent
s-inconsistent = incoerente
# {kind}: {number}
s-kind-number = { $kind }: { $number }
# {kind}: {number} ({meaning})
s-kind-number-meaning = { $kind }: { $number } ({ $meaning })
# last two digits fall as chance makes them
s-last-two-digits-fall-as-chance-makes-them = os dois últimos algarismos distribuem-se como resulta do acaso
# more than half of the valid votes, or a run-off
s-more-than-half-of-the-valid-votes-or-a-run-off = mais de metade dos votos válidos, ou segunda volta
# more than half, or 40% and ten points ahead, or a run-off
s-more-than-half-or-40-and-ten-points-ahead-or-a-run-off = mais de metade, ou 40% e dez pontos de vantagem, ou segunda volta
# {name} {votes} ({share})
s-name-votes-share = { $name } { $votes } ({ $share })
# no ballots cast, then no votes
s-no-ballots-cast-then-no-votes = sem boletins depositados, não há votos
# no more stations or voters than the frame has
s-no-more-stations-or-voters-than-the-frame-has = não há mais mesas nem mais eleitores do que na base
# no parent unit among its children
s-no-parent-unit-among-its-children = nenhuma unidade superior entre as suas subunidades
# no registered voters, then no votes
s-no-registered-voters-then-no-votes = sem eleitores inscritos, não há votos
# no row is twice another of its station
s-no-row-is-twice-another-of-its-station = nenhuma linha é o dobro de outra da mesma mesa
# no totals row among the stations
s-no-totals-row-among-the-stations = nenhuma linha de totais entre as mesas
# no valid votes, then no votes for selections
s-no-valid-votes-then-no-votes-for-selections = sem votos válidos, não há votos para opções
# not-collected
s-not-collected = não recolhido
# not everything is even
s-not-everything-is-even = nem tudo é par
# not-in-source
s-not-in-source = não consta da fonte
# not in yet
s-not-in-yet = ainda não disponível
# nothing falls from one bulletin to the next
s-nothing-falls-from-one-bulletin-to-the-next = nada desce de um boletim informativo para o seguinte
# null votes
s-null-votes = votos nulos
# {number} excluded by {code}: {rule}
s-number-excluded-by-code-rule = { $number ->
    [one] { $number } excluída por { $code }: { $rule }
   *[other] { $number } excluídas por { $code }: { $rule }
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
# {number} of no unit
s-number-of-no-unit = { $number } sem unidade
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
s-one-count-for-each-station = uma só contagem por mesa
# one row for each station
s-one-row-for-each-station = uma só linha por mesa
# {path}  ({source})
s-path-source = { $path }  ({ $source })
# {path}  ({source}; to compare)
s-path-source-to-compare = { $path }  ({ $source }; para comparação)
# pending
s-pending = pendente
# percentages end in 0 or 5 as chance makes them
s-percentages-end-in-0-or-5-as-chance-makes-them = as percentagens terminam em 0 ou 5 com a frequência que resulta do acaso
# place
s-place = lugar
# plurality
s-plurality = maioria relativa
# polling stations
s-polling-stations = mesas de voto
# registered voters
s-registered-voters = eleitores inscritos
# {reported} of an unknown number
s-reported-of-an-unknown-number = { $reported } de um número desconhecido
# {reported} of {expected} ({share})
s-reported-of-expected-share = { $reported } de { $expected } ({ $share })
# rows
s-rows = linhas
# {rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}
s-rows-rows-bytes-bytes-encoding-how-cells-separated-by-delimiter = { $rows ->
    [one] { $rows } linha, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
   *[other] { $rows } linhas, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
    }
# second digits fall as redrawn counts do
s-second-digits-fall-as-redrawn-counts-do = os segundos algarismos distribuem-se como os de contagens geradas de novo
# selection
s-selection = opção
# Σ selections ≠ twice the valid votes
s-selections-twice-the-valid-votes = Σ opções ≠ o dobro dos votos válidos
# Σ selections = valid votes
s-selections-valid-votes = Σ opções = votos válidos
# {share} of the stations
s-share-of-the-stations = { $share } das mesas
# shares do not pile up on single values
s-shares-do-not-pile-up-on-single-values = as percentagens não se acumulam em valores isolados
# shares have one hump
s-shares-have-one-hump = as percentagens têm um só pico
# sheets with a problem count and are flagged
s-sheets-with-a-problem-count-and-are-flagged = as atas com um problema são contabilizadas e assinaladas
# sheets with a problem count and are flagged, but for {codes}
s-sheets-with-a-problem-count-and-are-flagged-but-for-codes = as atas com um problema são contabilizadas e assinaladas, exceto nos casos de { $codes }
# {shown} of {all} rows
s-shown-of-all-rows = { $shown } de { $all } linhas
# source
s-source = fonte
# station {key}
s-station-key = mesa { $key }
# stations that the register does not have: {number}
s-stations-that-the-register-does-not-have-number = mesas que não constam do registo: { $number }
# summed over {some} of {all} stations
s-summed-over-some-of-all-stations = { $all ->
    [one] soma de { $some } de { $all } mesa
   *[other] soma de { $some } de { $all } mesas
    }
# suppressed
s-suppressed = suprimido
# tab
s-tab = tabulação
# tables of one centre differ at least as random splits do
s-tables-of-one-centre-differ-at-least-as-random-splits-do = as mesas de um mesmo local de votação diferem, pelo menos, tanto quanto divisões aleatórias
# the first two go to a second round
s-the-first-two-go-to-a-second-round = as duas primeiras opções passam à segunda volta
# the image's address
s-the-image-s-address = o endereço da imagem
# the latitude
s-the-latitude = a latitude
# the longitude
s-the-longitude = a longitude
# the moment of arrival
s-the-moment-of-arrival = o momento de chegada
# the register lists a station once
s-the-register-lists-a-station-once = o registo inclui cada mesa uma só vez
# the share does not jump at a moment of the count
s-the-share-does-not-jump-at-a-moment-of-the-count = a percentagem não dá um salto num momento da contagem
# the whole contest
s-the-whole-contest = toda a eleição
# two sources have the same stations
s-two-sources-have-the-same-stations = duas fontes têm as mesmas mesas
# two sources state the same for a station
s-two-sources-state-the-same-for-a-station = duas fontes indicam o mesmo para uma mesa
# two statements cannot both be true
s-two-statements-cannot-both-be-true = duas afirmações não podem ser ambas verdadeiras
# two stations have different sheets
s-two-stations-have-different-sheets = duas mesas têm atas diferentes
# {unit} (in {others})
s-unit-in-others = { $unit } (em { $others })
# unknown
s-unknown = desconhecido
# unknown of {expected} (the sheets do not state their rolls)
s-unknown-of-expected-the-sheets-do-not-state-their-rolls = número desconhecido de um total de { $expected } (as atas não indicam os seus cadernos eleitorais)
# unusual
s-unusual = incomum
# valid + null + blank = ballots cast
s-valid-null-blank-ballots-cast = válidos + nulos + em branco = boletins depositados
# valid votes
s-valid-votes = votos válidos
# valid votes ≤ ballots cast
s-valid-votes-ballots-cast = votos válidos ≤ boletins depositados
# vote
s-vote = voto
# voters added to the roll
s-voters-added-to-the-roll = eleitores acrescentados ao caderno eleitoral
# {voters}, summed over {some} of {all} stations
s-voters-summed-over-some-of-all-stations = { $all ->
    [one] { $voters }, soma de { $some } de { $all } mesa
   *[other] { $voters }, soma de { $some } de { $all } mesas
    }
# votes
s-votes = votos
# votes at stake
s-votes-at-stake = votos em jogo
# what was found
s-what-was-found = o que foi encontrado
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
# without flagged sheets
s-without-flagged-sheets = sem as atas assinaladas
# {words} [votes at stake: {votes}]
s-words-votes-at-stake-votes = { $words } [votos em jogo: { $votes }]
