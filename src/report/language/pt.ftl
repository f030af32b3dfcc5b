## The first lines of a report

contest-rule-plurality = maioria relativa
contest-rule-majority = mais de metade dos votos válidos ou, caso contrário, segunda volta
contest-rule-forty-and-ten = mais de metade dos votos, ou 40% com dez pontos de vantagem ou, caso contrário, segunda volta
contest-rule-top-two = as duas opções com mais votos passam à segunda volta
report-contest = Eleição: { $contest }. Regra: { $rule }. Vencedores: { $winners }. Elaborado com scrutineer { $version }, semente “{ $seed }”.
report-findings = Constatações: { $counts }.
report-findings-of-kind = { $kind } ({ $number })
report-findings-of-other-codes = As constatações com outros códigos estão no relatório da auditoria completa.
report-sheets-received = { $expected_n ->
    [one] Atas recebidas: { $reported } de { $expected } mesa ({ $share }).
   *[other] Atas recebidas: { $reported } de { $expected } mesas ({ $share }).
    }
report-sheets-received-of-unknown-number = { $reported_n ->
    [one] Atas recebidas: { $reported } mesa. Não se conhece o número total de mesas.
   *[other] Atas recebidas: { $reported } mesas. Não se conhece o número total de mesas.
    }
report-sheets-not-on-register = { $number_n ->
    [one] Também foram recebidas atas de { $number } mesa que não consta do registo.
   *[other] Também foram recebidas atas de { $number } mesas que não constam do registo.
    }
report-votes = Votos: { $first }, de um total de { $sum }.
report-outcome-certain = Desfecho segundo as atas recebidas: { $decision }. Se estas atas forem verdadeiras, o desfecho é certo, seja o que for que contenham as atas em falta.
report-outcome-open = Desfecho segundo as atas recebidas: { $decision }. O desfecho está em aberto: as atas em falta poderiam alterá-lo.
report-outcome-unbounded = Desfecho segundo as atas recebidas: { $decision }. Nada limita o que as atas em falta podem conter.

## The answer at the top of the report, in five points

answer-sheets-received = { $expected_n ->
    [one] A auditoria dispõe das atas de { $reported } de { $expected } mesa de voto ({ $share }).
   *[other] A auditoria dispõe das atas de { $reported } de { $expected } mesas de voto ({ $share }).
    }
answer-sheets-received-of-unknown-number = { $reported_n ->
    [one] A auditoria dispõe das atas de { $reported } mesa de voto. Não se conhece o número total de mesas.
   *[other] A auditoria dispõe das atas de { $reported } mesas de voto. Não se conhece o número total de mesas.
    }
answer-sheets-not-on-register = { $number_n ->
    [one] Dispõe também de atas de { $number } mesa que não consta do registo.
   *[other] Dispõe também de atas de { $number } mesas que não constam do registo.
    }
answer-rows-set-aside = { $rows_n ->
    [one] A auditoria pôs de lado { $aside } de { $rows } linha. Cada linha posta de lado é indicada com o seu motivo.
   *[other] A auditoria pôs de lado { $aside } de { $rows } linhas. Cada linha posta de lado é indicada com o seu motivo.
    }
answer-votes-added-up = { $votes_n ->
    [one] As atas contabilizadas contêm { $votes } voto para o conjunto das opções. Mais votos: { $each }.
   *[other] As atas contabilizadas contêm { $votes } votos para o conjunto das opções. Mais votos: { $each }.
    }
answer-votes-of-selection = { $name } { $votes } ({ $share })
answer-no-announced-counts = Nenhum resultado anunciado tem contagens que possam ser comparadas com as atas.
answer-announced-with-date = { $who } ({ $date })
answer-announced-same-votes = Os votos anunciados por { $who } são os mesmos que estas atas contêm, opção por opção.
answer-announced-other-votes = { $votes_n ->
    [one] Anunciado por { $who }: { $votes } voto para { $selection }. Estas atas contêm { $tabulated } (anunciado menos atas: { $difference }).
   *[other] Anunciado por { $who }: { $votes } votos para { $selection }. Estas atas contêm { $tabulated } (anunciado menos atas: { $difference }).
    }
answer-announcement-impossible = Estas atas e esse anúncio não podem ser ambos verdadeiros.
answer-announcements-impossible = { $some_n ->
    [one] { $some } de { $all } resultados anunciados não pode ser verdadeiro se estas atas forem verdadeiras.
   *[other] { $some } de { $all } resultados anunciados não podem ser verdadeiros se estas atas forem verdadeiras.
    }
answer-outcome-unknown = Nada se pode dizer sobre o que as atas em falta poderiam alterar. Ou nenhuma ata é contabilizada, ou a regra da eleição não se ajusta ao seu número de vencedores.
answer-outcome-nothing-missing = Desfecho segundo estas atas: { $decision }. Não falta nada.
answer-outcome-certain = { $votes_n ->
    [one] Desfecho segundo estas atas: { $decision }. Se estas atas forem verdadeiras, o desfecho é certo: ainda pode chegar, no máximo, { $votes } voto, que não pode alterar o desfecho.
   *[other] Desfecho segundo estas atas: { $decision }. Se estas atas forem verdadeiras, o desfecho é certo: ainda podem chegar, no máximo, { $votes } votos, que não podem alterar o desfecho.
    }
answer-outcome-open = { $votes_n ->
    [one] Desfecho segundo estas atas: { $decision }. O desfecho está em aberto, porque ainda pode chegar até { $votes } voto.
   *[other] Desfecho segundo estas atas: { $decision }. O desfecho está em aberto, porque ainda podem chegar até { $votes } votos.
    }
answer-outcome-unbounded = Desfecho segundo estas atas: { $decision }. Nada limita o que as atas em falta podem conter, pelo que não se pode dizer que o desfecho seja certo nem que esteja em aberto.
answer-findings = Constatações: { $counts }. Cada constatação é apresentada com o seu lugar e com causas inocentes que têm o mesmo aspeto.
answer-no-statistical-checks = Não foi pedida nenhuma verificação estatística. Isto não significa que os resultados passem em tais verificações.

## What was read, and by which rules rows count

input-title = O que foi lido
input-file = { $path }  ({ $source })
input-file-to-compare = { $path }  ({ $source }; para comparação)
input-file-details = { $rows_n ->
    [one] { $rows } linha, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
   *[other] { $rows } linhas, { $bytes } bytes, { $encoding } ({ $how }), células separadas por { $delimiter }
    }
encoding-source-declared = declarada
encoding-source-byte-order-mark = pela marca de ordem dos bytes
encoding-source-detected = detetada
input-delimiter-tab = tabulações
input-thousands-separator = coluna `{ $column }`: `{ $separator }` foi lido como separador de milhares (detetado)
input-ledger = Balanço das linhas (lidas = utilizadas + em quarentena + excluídas): { $rows } = { $used } + { $quarantined } + { $excluded }.
input-excluded = { $number_n ->
    [one] { $number } excluída segundo { $code }: { $rule }
   *[other] { $number } excluídas segundo { $code }: { $rule }
    }
input-counting-rules = Regras: { $identical }; { $conflicting }; as linhas de totais, as linhas de unidades superiores e as linhas sem mesa nunca são contabilizadas; { $flagged }.
duplicate-rule-once = os duplicados idênticos são contabilizados uma só vez
duplicate-rule-none = os duplicados idênticos não são contabilizados
conflict-rule-none = os duplicados divergentes não são contabilizados
conflict-rule-first = dos duplicados divergentes é contabilizada a primeira linha
conflict-rule-last = dos duplicados divergentes é contabilizada a última linha
conflict-rule-file = dos duplicados divergentes é contabilizada a linha de { $file }
input-flagged-sheets-count = uma ata com um problema é contabilizada e assinalada
input-flagged-sheets-count-except = uma ata com um problema é contabilizada e assinalada, salvo se o problema for { $codes }
input-checking-rules = Eleitores suplementares admitidos por mesa: { $extra }. A procura de cópias abrange as atas com pelo menos { $votes } votos e com votos em pelo menos { $selections } opções.

## The totals of the sheets that count

totals-title = { $number_n ->
    [one] Totais de { $number } mesa
   *[other] Totais de { $number } mesas
    }
totals-caption = Somas das atas contabilizadas
totals-selection = opção
totals-votes = votos
totals-share-of = de { $number }
totals-without-flagged-sheets = sem as atas assinaladas
totals-summed-over = { $all_n ->
    [one] soma de { $some } de { $all } mesa
   *[other] soma de { $some } de { $all } mesas
    }
totals-some-votes-missing = Em algumas atas faltam os votos de uma opção. As percentagens referem-se aos votos que as atas indicam.
totals-flagged-sheets = Atas assinaladas: { $flagged } de { $all }. Uma ata assinalada não cumpre uma regra, mas é contabilizada.

## How much has been received

totals-coverage-title = Cobertura
totals-coverage-caption = O que foi recebido
totals-polling-stations = mesas de voto
totals-received-of = { $reported } de { $expected } ({ $share })
totals-received-of-unknown-number = { $reported } de um número desconhecido
totals-unknown-number-received = um número desconhecido de { $expected } (as atas não indicam os seus eleitores inscritos)
totals-unknown = desconhecido
totals-voters-summed-over = { $all_n ->
    [one] { $voters }, soma de { $some } de { $all } mesa
   *[other] { $voters }, soma de { $some } de { $all } mesas
    }
totals-stations-not-on-register = mesas recebidas que não constam do registo: { $number }
totals-units-caption = Mesas recebidas, por { $level }

## Published stations compared with the others

representative-title = As mesas publicadas são como as outras?
representative-introduction = { $published_n ->
    [one] Compara-se { $published } mesa publicada com { $others } do registo que não o estão. Ninguém sorteou as mesas publicadas, pelo que não há valor p. Uma diferença padronizada (d) indica a que distância os dois grupos estão um do outro. Uma diferença inferior a 0,1 em qualquer dos sentidos é geralmente considerada pequena.
   *[other] Comparam-se { $published } mesas publicadas com { $others } do registo que não o estão. Ninguém sorteou as mesas publicadas, pelo que não há valor p. Uma diferença padronizada (d) indica a que distância os dois grupos estão um do outro. Uma diferença inferior a 0,1 em qualquer dos sentidos é geralmente considerada pequena.
    }
representative-voters = Eleitores inscritos por mesa: { $published } em média nas mesas publicadas, { $others } nas outras (d { $difference }).
representative-earlier-election = Percentagem do partido na eleição anterior: { $published } dos votos nas mesas publicadas, { $others } nas outras (d { $difference }).
representative-sizes-caption = Mesas publicadas e outras mesas, por eleitores inscritos
representative-size = eleitores inscritos
representative-size-up-to = até { $most }
representative-size-from-to = { $least } a { $most }
representative-regions-caption = Mesas publicadas e outras mesas, por região
representative-region = região
representative-stations-published = mesas publicadas
representative-stations-published-of = { $some } de { $all }
representative-share-of-published = de todas as publicadas
representative-share-of-others = de todas as outras
representative-d = d
representative-more-regions = { $number_n ->
    [one] … e mais { $number } região no relatório JSON
   *[other] … e mais { $number } regiões no relatório JSON
    }

## What the missing sheets could still change

outcome-title = O que as atas em falta ainda poderiam alterar
outcome-unknown = Nada se pode dizer. Ou nenhuma ata é contabilizada, ou a regra da eleição não se ajusta ao seu número de vencedores.
outcome-standing-without-runner-up = Segundo as atas recebidas, { $leader } tem mais votos e não há nenhuma opção vencida: { $decision }.
outcome-standing-level = Segundo as atas recebidas, { $leader } e { $next } estão em igualdade de votos: { $decision }.
outcome-standing-last-winner = { $lead_n ->
    [one] Segundo as atas recebidas, a opção vencedora com menos votos está à frente de { $next } por { $lead } voto: { $decision }.
   *[other] Segundo as atas recebidas, a opção vencedora com menos votos está à frente de { $next } por { $lead } votos: { $decision }.
    }
outcome-standing-lead = { $lead_n ->
    [one] Segundo as atas recebidas, { $leader } está à frente de { $next } por { $lead } voto: { $decision }.
   *[other] Segundo as atas recebidas, { $leader } está à frente de { $next } por { $lead } votos: { $decision }.
    }
outcome-no-station-missing = Todas as mesas que deveriam comunicar resultados têm uma ata contabilizada.
outcome-stations-missing = { $number_n ->
    [one] { $number } mesa não tem ata contabilizada.
   *[other] { $number } mesas não têm ata contabilizada.
    }
outcome-unknown-number-missing = Não se conhece o número de mesas sem ata.
outcome-missing-votes = { $votes_n ->
    [one] Nas mesas sem ata pode haver, no máximo, { $votes } voto.
   *[other] Nas mesas sem ata pode haver, no máximo, { $votes } votos.
    }
outcome-missing-votes-unbounded = Nada no plano nem nas atas limita o número de votos que pode haver nas mesas sem ata.
outcome-votes-missing-on-sheets = { $votes_n ->
    [one] Faltam votos em { $sheets } das atas recebidas. Podem acrescentar, no máximo, mais { $votes } voto.
   *[other] Faltam votos em { $sheets } das atas recebidas. Podem acrescentar, no máximo, mais { $votes } votos.
    }
outcome-votes-missing-on-sheets-included = Os votos que faltam em { $sheets } das atas recebidas estão incluídos nisto.
outcome-worst-case-level = Se { $rival } recebesse todos esses votos, ficaria em igualdade com { $leader }.
outcome-worst-case-leader-ahead = { $lead_n ->
    [one] Se { $rival } recebesse todos esses votos, { $leader } continuaria à frente, com { $lead } voto de vantagem.
   *[other] Se { $rival } recebesse todos esses votos, { $leader } continuaria à frente, com { $lead } votos de vantagem.
    }
outcome-worst-case-rival-ahead = { $lead_n ->
    [one] Se { $rival } recebesse todos esses votos, ficaria à frente de { $leader }, com { $lead } voto de vantagem.
   *[other] Se { $rival } recebesse todos esses votos, ficaria à frente de { $leader }, com { $lead } votos de vantagem.
    }
outcome-verdict-nothing-missing = Não falta nada, pelo que as atas recebidas determinam o desfecho.
outcome-verdict-certain = Se as atas recebidas forem verdadeiras, o desfecho é certo: é o mesmo, seja o que for que contenham as atas em falta.
outcome-verdict-open = O desfecho está em aberto: as atas em falta poderiam alterá-lo.
outcome-verdict-neither = Não se pode dizer que o desfecho seja certo nem que esteja em aberto.
outcome-shares-caption = Intervalo da percentagem final de cada opção
outcome-votes-received = votos recebidos
outcome-final-share-from = percentagem final de
outcome-final-share-to = a
outcome-shares-denominator = { $votes_n ->
    [one] As percentagens referem-se a { $votes } voto: os votos recebidos e todos os que ainda podem chegar.
   *[other] As percentagens referem-se a { $votes } votos: os votos recebidos e todos os que ainda podem chegar.
    }
outcome-can-win = Opções que podem vencer, consoante os votos em falta: { $who }.
outcome-can-be-elected-outright = Opções que podem ser eleitas sem segunda volta, consoante os votos em falta: { $who }.
outcome-can-reach-second-round = Opções que podem passar à segunda volta, consoante os votos em falta: { $who }.
outcome-nobody = nenhuma
outcome-rivals-caption = Se todos os votos que ainda podem chegar forem para uma só opção
outcome-rival = se todos os votos por chegar forem para
outcome-lead-now = vantagem atual
outcome-lead-then = vantagem nesse caso
outcome-decision-then = decisão nesse caso
outcome-turnout-caption = Se a participação nas mesas em falta for limitada
outcome-turnout-at-most = participação máxima nas mesas em falta
outcome-votes-to-come = votos por chegar
outcome-worst-case-lead = vantagem no pior caso
outcome-outcome = desfecho
outcome-certain = certo
outcome-open = em aberto
outcome-turnout-by-station = O limite de participação é aplicado a cada mesa, e cada resultado é arredondado para baixo.
outcome-flagged-unknown-certain = { $sheets_n ->
    [one] { $sheets } das atas contabilizadas não cumpre uma regra relativa à própria ata. Se o seu conteúdo fosse tratado como desconhecido, ainda poderiam chegar até { $votes } votos, e o desfecho continuaria a ser certo.
   *[other] { $sheets } das atas contabilizadas não cumprem uma regra relativa à própria ata. Se o seu conteúdo fosse tratado como desconhecido, ainda poderiam chegar até { $votes } votos, e o desfecho continuaria a ser certo.
    }
outcome-flagged-unknown-open = { $sheets_n ->
    [one] { $sheets } das atas contabilizadas não cumpre uma regra relativa à própria ata. Se o seu conteúdo fosse tratado como desconhecido, ainda poderiam chegar até { $votes } votos, e o desfecho estaria em aberto.
   *[other] { $sheets } das atas contabilizadas não cumprem uma regra relativa à própria ata. Se o seu conteúdo fosse tratado como desconhecido, ainda poderiam chegar até { $votes } votos, e o desfecho estaria em aberto.
    }
outcome-certain-at = { $most_n ->
    [one] Com os votos recebidos até agora, o desfecho torna-se certo quando puder chegar, no máximo, { $most } voto. Isso acontece quando as mesas recebidas somam { $voters } de { $all } eleitores inscritos ({ $share }).
   *[other] Com os votos recebidos até agora, o desfecho torna-se certo quando puderem chegar, no máximo, { $most } votos. Isso acontece quando as mesas recebidas somam { $voters } de { $all } eleitores inscritos ({ $share }).
    }
outcome-fewest-false-nothing-more = { $fewest_n ->
    [one] Se não chegasse mais nada, pelo menos { $fewest } das atas recebidas teria de ser falsa para haver outro desfecho.
   *[other] Se não chegasse mais nada, pelo menos { $fewest } das atas recebidas teriam de ser falsas para haver outro desfecho.
    }
outcome-fewest-false = { $fewest_n ->
    [one] Para outro desfecho, pelo menos { $fewest } das atas recebidas teria de ser falsa.
   *[other] Para outro desfecho, pelo menos { $fewest } das atas recebidas teriam de ser falsas.
    }
outcome-fewest-false-between = { $least_n ->
    [one] Para outro desfecho, pelo menos { $least } das atas recebidas teria de ser falsa, e { $most } atas falsas bastariam.
   *[other] Para outro desfecho, pelo menos { $least } das atas recebidas teriam de ser falsas, e { $most } atas falsas bastariam.
    }
outcome-fewest-false-or-none = { $number_n ->
    [one] Para outro desfecho, pelo menos { $number } das atas recebidas teria de ser falsa, e talvez nem todas bastassem.
   *[other] Para outro desfecho, pelo menos { $number } das atas recebidas teriam de ser falsas, e talvez nem todas bastassem.
    }
outcome-false-sheet-size = Isto pressupõe que cada ata falsa contém tantos votos quantos os eleitores da sua mesa.
outcome-false-sheet-size-without-roll = { $sheets_n ->
    [one] Isto pressupõe que cada ata falsa contém tantos votos quantos os eleitores da sua mesa. Quando uma ata não indica o caderno eleitoral ({ $sheets } ata), pressupõe-se que contém tantos votos quantos os boletins de que dá conta.
   *[other] Isto pressupõe que cada ata falsa contém tantos votos quantos os eleitores da sua mesa. Quando uma ata não indica o caderno eleitoral ({ $sheets } atas), pressupõe-se que contém tantos votos quantos os boletins de que dá conta.
    }
outcome-missing-votes-to-same-rival = Pressupõe também que todos os votos em falta vão para a mesma opção rival.
outcome-sheets-to-check-first = Estas atas deixam a maior margem para tal alteração. Convém examiná-las primeiro. O facto de figurarem nesta lista nada diz contra elas:
outcome-sheet-worth = { $votes_n ->
    [one] { $place }: em { $votes } voto, no máximo
   *[other] { $place }: em { $votes } votos, no máximo
    }
outcome-more-sheets = … e mais { $number } no relatório JSON
outcome-premises = Isto assenta no seguinte:
outcome-bound-zero = as mesas sem ata não contêm nenhum voto, no pressuposto de que { $assumption }
outcome-bound-zero-not-used = as mesas sem ata não contêm nenhum voto (não utilizado: há outro limite menor), no pressuposto de que { $assumption }
outcome-bound = { $votes_n ->
    [one] as mesas sem ata contêm, no máximo, { $votes } voto, no pressuposto de que { $assumption }
   *[other] as mesas sem ata contêm, no máximo, { $votes } votos, no pressuposto de que { $assumption }
    }
outcome-bound-not-used = { $votes_n ->
    [one] as mesas sem ata contêm, no máximo, { $votes } voto (não utilizado: há outro limite menor), no pressuposto de que { $assumption }
   *[other] as mesas sem ata contêm, no máximo, { $votes } votos (não utilizado: há outro limite menor), no pressuposto de que { $assumption }
    }
outcome-sheets-are-true = as atas recebidas são verdadeiras, exceto as que acima se supõem falsas

## What the votes decide, and what limits on the missing votes rest on

decision-elected = eleição de { $name }
decision-several-elected = eleição de { $names }
decision-second-round = { $one } e { $other } passam à segunda volta
decision-run-off = segunda volta entre { $one } e { $other }
decision-tie = empate
voters-basis-all-in = foi recebida uma ata de cada mesa que deveria comunicar resultados
voters-basis-register = nenhuma mesa não recebida conta mais votos do que os eleitores que tem no registo
voters-basis-rolls = não há mais eleitores do que os { $voters } da base, os cadernos eleitorais indicados nas atas recebidas estão corretos, e nenhuma mesa não recebida conta mais votos do que os eleitores que tem
voters-basis-other-rolls = não há mais eleitores do que os { $voters } da base, os cadernos eleitorais que “{ $source }” indica para { $stations } das mesas recebidas estão corretos, e nenhuma mesa não recebida conta mais votos do que os eleitores que tem
voters-basis-papers = não há mais eleitores do que os { $voters } da base, e nenhuma mesa conta mais boletins do que os eleitores que tem
voters-basis-extra-voters = { $number_n ->
    [one] { $assumption }, à parte { $number } eleitor suplementar que cada mesa pode admitir
   *[other] { $assumption }, à parte { $number } eleitores suplementares que cada mesa pode admitir
    }
voters-basis-sheets-without-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } das atas recebidas não indica o caderno eleitoral, pelo que os eleitores da sua mesa que não votaram são aqui contados como não recebidos
   *[other] { $assumption }; { $sheets } das atas recebidas não indicam o caderno eleitoral, pelo que os eleitores das suas mesas que não votaram são aqui contados como não recebidos
    }
voters-basis-sheets-without-other-roll = { $sheets_n ->
    [one] { $assumption }; { $sheets } ata não tem caderno eleitoral em nenhuma das duas fontes, pelo que se usam em seu lugar os boletins de que dá conta
   *[other] { $assumption }; { $sheets } atas não têm caderno eleitoral em nenhuma das duas fontes, pelo que se usam em seu lugar os boletins de que dão conta
    }
voters-basis-station-maximum = { $votes_n ->
    [one] nenhuma mesa conta mais de { $votes } voto, como indica o plano
   *[other] nenhuma mesa conta mais de { $votes } votos, como indica o plano
    }
voters-basis-ballots-issued = nenhuma mesa conta mais votos do que os boletins que lhe foram entregues

## section/announced

announced-announced = Anunciado: { $name }, { $date }
announced-announced-2 = Anunciado: { $name }
completeness-complete = anunciado − apurado
announced-announced-tabulated-not-same-stations = anunciado − apurado (não são as mesmas mesas)
announced-announced-3 = anunciado
announced-tabulated = apurado
announced-announced-4 = anunciado { $percent }
announced-tabulated-2 = apurado { $percent }
announced-sheets = { $name } (atas: { $some } de { $all })
announced-announced-tabulated = Anunciado e apurado
announced-counts-rebuilt-percentages-not-tested = Contagens reconstituídas a partir de percentagens: não testado ({ $why }).
announced-scope-says-counts = Âmbito: { $scope }; diz abranger { $stations }.
announced-scope-does-not-say-how = Âmbito: { $scope }; não diz quantas mesas abrange.
completeness-complete-scope = As atas abrangem todas as mesas esperadas.
announced-sheets-cover-stations = { $number_n ->
    [one] As atas abrangem { $number } mesa.
   *[other] As atas abrangem { $number } mesas.
    }
announced-decimal = casa decimal
announced-decimals = casas decimais
announced-announced-5 = { $decimals }; conforme o anúncio
announced-0-1-2-tried = { $decimals }; experimentaram-se 0, 1 e 2
announced-counts-rebuilt-percentages-counts-exactly = Contagens reconstituídas a partir de percentagens ({ $decimals }): contagens que são exatamente uma percentagem arredondada de { $sum }: { $some } de { $all }; p = { $p } se as contagens fossem arbitrárias.
announced-counts-rebuilt-percentages-counts-exactly-2 = Contagens reconstituídas a partir de percentagens ({ $decimals }): contagens que são exatamente uma percentagem arredondada de { $sum }: { $some } de { $counts }; p = { $p } se as contagens fossem arbitrárias, corrigido para o número de resultados anunciados.
announced-computed = { $share } (calculada: { $computed })

## section/bounds

bounds-announcement-does-not-say-how = o anúncio não diz quantas mesas abrange
bounds-plan-does-not-say-how = o plano não diz quantas mesas existem, ou indica menos do que as disponíveis, ou o anúncio abrange mais
bounds-not-held-against-missing-stations = Não confrontado com o que as mesas em falta podem conter, o que não equivale a uma aprovação: { $why }. Uma diferença, só por si, não é então uma contradição.
bounds-stations-without-sheet = { $number_n ->
    [one] o conjunto de { $number } mesa sem ata
   *[other] o conjunto das { $number } mesas sem ata
    }
bounds-stations-without-sheet-2 = o conjunto das mesas sem ata
bounds-needed-there = necessária nelas
bounds-hand = nas disponíveis
bounds-shares-needed-stations-without-sheet = Percentagens necessárias nas mesas sem ata
bounds-true-can-hold-most-votes = { $votes_n ->
    [one] Para isto ser verdade, { $stations }, cujos votos não podem exceder { $most }, teria de conter { $votes } voto: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
   *[other] Para isto ser verdade, { $stations }, cujos votos não podem exceder { $most }, teria de conter { $votes } votos: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
    }
bounds-true-would-hold-votes-turnout = { $votes_n ->
    [one] Para isto ser verdade, { $stations } teria de conter { $votes } voto: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
   *[other] Para isto ser verdade, { $stations } teria de conter { $votes } votos: uma participação de, no mínimo, { $needed }, contra { $in_hand } nas mesas disponíveis. Nada torna isso impossível.
    }
bounds-votes-fewer-than-sheets-hand = { $excess_n ->
    [one] { $name } tem menos { $excess } voto do que os que as atas disponíveis já contêm
   *[other] { $name } tem menos { $excess } votos do que os que as atas disponíveis já contêm
    }
bounds-needs-votes-more-than-can = { $excess_n ->
    [one] exige mais { $excess } voto do que os que ainda podem chegar
   *[other] exige mais { $excess } votos do que os que ainda podem chegar
    }
bounds-cannot-true-beside-sheets-hand = Isto não pode ser verdade ao mesmo tempo que as atas disponíveis, seja o que for que { $stations } contenha: { $each }.
bounds-least-1-sheets-would-false = Pelo menos 1 das atas teria de ser falsa.
bounds-least-sheets-would-false = Pelo menos { $fewest } das atas teriam de ser falsas.
bounds-not-even-all-sheets-being = Nem que todas as atas fossem falsas isso bastaria.
bounds-nobody-says-stations-counts-may = Ninguém diz que mesas abrange. “{ $share }” pode estar arredondado ou truncado: de { $expected } mesas, são de { $from } a { $to }, pelo que inclui pelo menos { $least } das { $published } atas publicadas. Sejam elas quais forem, contêm:
bounds-nobody-says-stations-counts-so = Ninguém diz quais { $stations } de { $expected } mesas abrange, pelo que inclui pelo menos { $least } das { $published } atas publicadas. Sejam elas quais forem, contêm:
bounds-no-announced-count-outside-some = Nenhuma contagem anunciada fica fora; que alguma escolha de mesas seja compatível com todas ao mesmo tempo é algo que isto não mostra.
bounds-announced-counts-announced-number-stations = As contagens anunciadas, o número anunciado de mesas e as atas publicadas não podem ser todos verdadeiros.
bounds-they-could-if-announcement-counted = Poderiam sê-lo se o número de mesas que o anúncio abrange não fosse superior a { $stations } ({ $share } de { $expected }).
bounds-least = no mínimo
bounds-most = no máximo
bounds-too-few = { $number } a menos
bounds-too-many = { $number } a mais
bounds-any-choice-so-many-stations = O que contém qualquer escolha desse número de mesas
bounds-one-bulletin-next = De um boletim informativo para o seguinte
bounds-stations-newly-counted = { $number_n ->
    [one] { $number } mesa entretanto contada
   *[other] { $number } mesas entretanto contadas
    }
bounds-stations-newly-counted-2 = { $most_n ->
    [one] de { $least } a { $most } mesa entretanto contada
   *[other] de { $least } a { $most } mesas entretanto contadas
    }
bounds-they-do-not-say-how = não dizem quantas mesas foram entretanto contadas
bounds-values = { $from } → { $to } ({ $scope }; { $stations })
bounds-before = antes
bounds-after = depois
bounds-added = acrescentado
bounds-all-added = do total acrescentado
bounds-added-stations-newly-counted-can = O que foi acrescentado, e o que as mesas entretanto contadas podem conter
bounds-least-most-stations-newly-counted = “No mínimo” e “no máximo”: o que as mesas entretanto contadas contêm, sejam elas quais forem.

## section/sources

sources-sources = Fontes
sources-rows-read-used-quarantined-excluded = { $source }, linhas (lidas = utilizadas + em quarentena + excluídas): { $rows } = { $used } + { $quarantined } + { $excluded }.
sources-both = em ambas
sources-those-differ = das quais divergem
sources-only-first = só na primeira
sources-only-second = só na segunda
sources-stations-two-sources = Mesas de cada par de fontes
sources-and = { $one } e { $other }
sources-not-compared-since-only-one = Não comparado, porque só uma delas o tem: { $names }.
sources-no-other-sums = nenhuma soma diferente
sources-second-over-those-stations-votes = { $votes_n ->
    [one] A segunda tem, nessas mesas: { $sums }. Ao todo, difere { $votes } voto.
   *[other] A segunda tem, nessas mesas: { $sums }. Ao todo, diferem { $votes } votos.
    }
sources-station = mesa
sources-field = campo
sources-first = primeira
sources-second = segunda
sources-stations-differ = Mesas que divergem
sources-1-more-station-all-them = … e mais 1 mesa; estão todas no relatório JSON
sources-more-stations-all-them-json = … e mais { $number } mesas; estão todas no relatório JSON
sources-station-once-all = Cada mesa uma só vez, { $number } ao todo:
sources-from = { $number } de { $source }
sources-first-wins = prevalece a primeira destas que a tenha: { $taken }.
sources-votes-station-once = Votos, cada mesa uma só vez

## section/anomaly

anomaly-unusual = O que é incomum?
anomaly-no-statistical-check-asked-no = Não foi pedida nenhuma verificação estatística, o que não equivale a uma aprovação: [anomaly] no plano pede-as, tal como o comando `anomalies`.
anomaly-unusual-means-improbable-under-null = Incomum significa improvável sob a hipótese nula que a verificação indica, após correção para o número de testes, ou para além da regra que ela enuncia. Nada diz sobre o porquê; cada constatação é apresentada com aquilo que tem o mesmo aspeto sem qualquer conduta irregular, e com o que eleições limpas simuladas fazem da sua verificação. A dispersão destas é o desvio-padrão, entre mesas, do logit da opção mais votada, para além do acaso: 0,40 corresponde a cerca de dez pontos em torno de metade.
anomaly-check = verificação
anomaly-checks = verificações
anomaly-sheet = ata
anomaly-sheets = atas
anomaly-over-whole-contest-every-own = { $checks } sobre { $sheets }: de toda a eleição, e em cada { $level } em separado.
anomaly-over-whole-contest = { $checks } sobre { $sheets }: de toda a eleição.
anomaly-ballots = Entende-se por boletins: { $what }.
anomaly-not-asked = Não pedido: { $checks }.
anomaly-p-values-corrected-together-whole = Valores p corrigidos em conjunto: { $tests } de toda a eleição ({ $correction }); incomum com { $significance } ou menos.
anomaly-p-values-corrected-together-whole-2 = Valores p corrigidos em conjunto: { $tests } de toda a eleição ({ $correction }), { $of_regions } de regiões ({ $for_regions }); incomum com { $significance } ou menos.
anomaly-lines-unusual-unremarkable-described-without = Linhas: incomuns, { $unusual }; sem nada digno de nota, { $unremarkable }; descritas sem veredicto, { $described }; não aplicáveis, { $refused }, o que não equivale a uma aprovação.
anomaly-lines-unusual-them-rule-unremarkable = Linhas: incomuns, { $unusual } (das quais por uma regra: { $by_rule }); sem nada digno de nota, { $unremarkable }; descritas sem veredicto, { $described }; não aplicáveis, { $refused }, o que não equivale a uma aprovação.
anomaly-code = código
anomaly-unusual-2 = incomum
anomaly-unremarkable = sem nada digno de nota
anomaly-described = descrito
anomaly-n = n/a
anomaly-whole-contest = de toda a eleição
anomaly-lines-check-verdict = Linhas por verificação e veredicto
anomaly-whole-contest-smallest-adjusted-p = De toda a eleição: o menor valor p ajustado ou, quando a verificação não tem aí nenhum, a linha com mais votos em jogo, ou a da opção mais votada. As verificações sem código descrevem, e não têm constatações.
anomaly-values = { $statistic } = { $value }
anomaly-adjusted-p = p ajustado { $p }
anomaly-none-lines-judged-unusual-others = Das linhas avaliadas ({ $judged }), nenhuma é incomum. As outras não têm veredicto.
anomaly-unusual-most-votes-stake-first = Incomuns, primeiro as que têm mais votos em jogo, depois as de menor valor p:
anomaly-about-votes = { $votes_n ->
    [one] cerca de { $votes } voto
   *[other] cerca de { $votes } votos
    }
anomaly-rule = segundo a sua regra
anomaly-1-more-line-json-report = … e mais 1 linha, no relatório JSON
anomaly-more-lines-json-report = … e mais { $number } linhas, no relatório JSON
anomaly-of-in = { $check } ({ $what }) em { $region }
anomaly-of = { $check } ({ $what })
anomaly-p = { $what } (p { $p })
anomaly-held-against-benford-law-second = Confrontados com a lei de Benford, os segundos algarismos têm um p de { $significance } ou menos nos seguintes casos: { $selections }. Essa lei não é uma hipótese nula para mesas de dimensão prevista e rejeita eleições limpas; face a contagens geradas de novo a partir dos próprios boletins de cada mesa, não há neles nada digno de nota.
anomaly-unusual-lines-point-stations-them = Mesas para as quais apontam linhas incomuns: { $pointed } de { $all }; com um peso de um meio ou mais: { $strong }. Estar entre elas nada diz contra uma mesa: também por acaso e por causas inocentes há mesas com esse aspeto. O peso de uma mesa é a soma do maior peso de cada verificação que aponta para ela: uma soma, que pode ser superior a 1. Seguem-se, primeiro as que têm mais peso (`anomalies --station KEY` explica uma delas):
anomaly-weight = { $place }: peso { $weight }, { $checks }
anomaly-1-more-station = … e mais 1 mesa
anomaly-more-stations = … e mais { $number } mesas

## section/anomaly_station

anomaly-station-station = mesa { $key }
anomaly-station-sheet-does-not-count-so = Esta ata não é contabilizada ({ $code }), pelo que nenhuma verificação a considerou.
anomaly-station-no-statistical-check-asked = Não foi pedida nenhuma verificação estatística.
anomaly-station-no-unusual-line-points = Nenhuma linha incomum aponta para esta mesa.
anomaly-station-total = total { $total }, de { $checks }
verdict-unusual = Linhas incomuns que apontam para esta mesa:
verdict-unremarkable = Não incomuns: linhas que a marcam e que, ao todo, não têm mais mesas dessas do que o acaso torna provável, pelo que nada dizem sobre esta e não entram no total:
verdict-not-applicable = Descrições que a marcam: não têm veredicto, as eleições limpas também têm mesas assim, e não entram no total:
verdict-unusual-sentence = { $line }: peso { $weight }
anomaly-station-marked = { $line }: marcação com { $weight }
anomaly-station-votes = { $number_n ->
    [one] { $number } voto
   *[other] { $number } votos
    }
anomaly-station-register = o registo
anomaly-station-values = { $file } ({ $units })
anomaly-station-registered-voters = { $voters_n ->
    [one] , com { $voters } eleitor inscrito
   *[other] , com { $voters } eleitores inscritos
    }
anomaly-station-registered-no-sheet-could-read = A mesa está inscrita, segundo { $register }{ $roll }; não foi possível ler nos ficheiros nenhuma ata sua, pelo que nenhuma verificação pode dizer algo sobre ela. Isso não equivale a uma aprovação.
anomaly-station-registered-none-sheets-counts-no = A mesa está inscrita, segundo { $register }{ $roll }; nenhuma das suas atas é contabilizada. Isso não equivale a uma aprovação.

## section/findings

finding-findings = Constatações
finding-values = { $codes } ({ $why })
finding-not-checked-no-pass = Não verificado, o que não equivale a uma aprovação: { $rules }.
finding-none = Nenhuma.
finding-values-2 = { $kind }: { $number } ({ $meaning })
finding-finding-place-look-no-verdict = Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém: cada tipo é apresentado com aquilo que tem o mesmo aspeto sem qualquer conduta irregular.
finding-kind-impossible = IMPOSSÍVEL
finding-kind-inconsistent = INCOERENTE
finding-kind-unusual = INCOMUM
finding-kind-incomplete = INCOMPLETO
finding-not-met = { $code }  não se cumpre: { $rule } ({ $number })
finding-votes-stake = { $words } [votos em jogo: { $votes }]
finding-more-all-them-json-report = … e mais { $number }; estão todas no relatório JSON
finding-looks-same = Tem o mesmo aspeto: { $explanation }

## Achados: resultados anunciados, comparados com as atas e entre si

finding-announced-total-difference = { $name }: o anúncio dá { $announced } votos, mas as atas de todas as mesas ({ $stations }) somam { $tabulated }. Anunciado − apurado: { $difference }.
finding-announced-share-mismatch = { $name }: a percentagem anunciada é { $share }, mas { $votes } em { $all } { $counted } segundo o anúncio são { $computed }.
finding-announced-label-votes = votos anunciados
finding-announced-label-valid-votes = votos válidos anunciados
finding-announced-label-ballots-cast = boletins depositados anunciados
finding-announced-percentages-sum = As percentagens anunciadas ({ $number }) somam { $sum }. O seu arredondamento não pode explicar esta soma.
finding-announced-counts-rebuilt = Cada uma das { $number } contagens anunciadas é exatamente uma percentagem da soma { $sum } com { $decimals_n ->
        [one] { $decimals } casa decimal
       *[other] { $decimals } casas decimais
    }, arredondada para um voto inteiro. Se os últimos algarismos das contagens fossem arbitrários, isto aconteceria com probabilidade { $p } (corrigida para o número de resultados anunciados). Não é essa a probabilidade de o resultado estar correto ou errado.
finding-announced-label-sum = soma
finding-announced-label-rebuilt-counts = contagens que são uma percentagem arredondada da soma
finding-announced-label-free-counts = destas, contagens que a soma não determina
finding-announced-label-p-value = valor p
finding-announced-label-p-adjusted = valor p, corrigido para o número de resultados anunciados
finding-announced-selections-sum = Os votos anunciados das opções somam { $sum }, mas o número anunciado de votos válidos é { $valid }.
finding-announced-label-selections-sum = Σ opções anunciadas
finding-announced-parts-sum = { $name }: o anúncio dá { $announced } votos para toda a eleição, mas os resultados anunciados por { $level } ({ $number }) somam { $sum }.
finding-announced-label-parts-sum = Σ partes
finding-announced-too-many-stations = O anúncio diz que conta { $stations } { $stations_n ->
        [one] mesa
       *[other] mesas
    }, mas a base tem { $expected }.
finding-announced-label-stations-counted = mesas contadas
finding-announced-label-stations-expected = mesas esperadas
finding-announced-count-falls = { $name }: a contagem desce de { $before } em “{ $from }” para { $after } em “{ $to }”, uma diferença de { $difference }.
finding-announced-label-earlier = anterior
finding-announced-label-later = posterior
finding-announced-stations-fall = De “{ $from }” para “{ $to }”, o número de mesas contadas diminui em pelo menos { $difference }.
finding-announced-votes-without-stations = De “{ $from }” para “{ $to }”, os votos aumentam em { $votes }, mas não foi entretanto contada nenhuma mesa.
finding-announced-label-votes-gained = votos ganhos
finding-announced-stations-without-votes = De “{ $from }” para “{ $to }”, { $stations_n ->
        [one] foi entretanto contada pelo menos { $stations } mesa
       *[other] foram entretanto contadas pelo menos { $stations } mesas
    }, mas não foi acrescentado nenhum voto.
finding-announced-label-stations-newly-counted = mesas entretanto contadas, no mínimo

## Achados: resultados invulgares das verificações estatísticas

finding-anomaly-label-stations-used = mesas utilizadas
finding-anomaly-label-stations-left-out = mesas não consideradas
finding-anomaly-label-counted = contado
finding-anomaly-label-counted-among = contado entre
finding-anomaly-label-expected = esperado
finding-anomaly-label-p-value = valor p
finding-anomaly-label-p-adjusted = valor p ajustado
finding-anomaly-brief-p-value = { $check } de { $what } em { $stations }: p = { $p }, { $adjusted } após a correção.
finding-anomaly-brief-rule = { $check } de { $what } em { $stations }: verifica-se a regra desta verificação.
finding-anomaly-stations = { $used_n ->
        [one] { $used } mesa
       *[other] { $used } mesas
    }
finding-anomaly-stations-with-left-out = { $used_n ->
        [one] { $used } mesa
       *[other] { $used } mesas
    } (não consideradas: { $left_out })
finding-anomaly-statistic-with-count = { $check } ({ $what }): { $counted }; { $statistic } = { $value } em { $stations }
finding-anomaly-statistic = { $check } ({ $what }): { $statistic } = { $value } em { $stations }
finding-anomaly-p-value = { $found }. O valor p é { $p } ({ $how }), e { $adjusted } após correção para { $tests_n ->
        [one] { $tests } teste
       *[other] { $tests } testes
    } ({ $correction }).
finding-anomaly-rule = { $found }. O veredicto resulta de uma regra, e não de um valor p: { $rule }.
finding-anomaly-not-calibrated = Não foi medido como esta verificação se comporta em eleições limpas.
finding-anomaly-calibration-rule = Para comparação: em { $elections_n ->
        [one] { $elections } eleição limpa simulada
       *[other] { $elections } eleições limpas simuladas
    } ({ $like }; estes dados: { $data }), a regra verificou-se { $times_n ->
        [one] { $times } vez
       *[other] { $times } vezes
    }.
finding-anomaly-calibration-p-value = Para comparação: em { $elections_n ->
        [one] { $elections } eleição limpa simulada
       *[other] { $elections } eleições limpas simuladas
    } ({ $like }; estes dados: { $data }), o valor p antes da correção foi de 0,05 ou menos { $at_05_n ->
        [one] { $at_05 } vez
       *[other] { $at_05 } vezes
    } (esperadas: { $expected_05 }) e de 0,01 ou menos { $at_01_n ->
        [one] { $at_01 } vez
       *[other] { $at_01 } vezes
    } (esperadas: { $expected_01 }).
finding-anomaly-p-too-small-too-often = Isto acontece mais vezes do que deveria, e p é aqui demasiado pequeno.
finding-anomaly-rule-met-too-often = Isto acontece mais vezes do que deveria.
finding-anomaly-outside-calibration = Estes dados estão fora do intervalo que foi medido.
finding-anomaly-simulated-none-judged = A verificação não pôde avaliar nenhuma das eleições ({ $drawn }) geradas a partir da participação, das percentagens e das diferenças destas atas.
finding-anomaly-simulated-whole-contest-only = As eleições geradas a partir destas atas só são comparadas com toda a eleição.
finding-anomaly-simulated-p-value = Em { $elections_n ->
        [one] { $elections } eleição gerada
       *[other] { $elections } eleições geradas
    } a partir da participação, das percentagens e das diferenças destas atas, p foi tão pequeno como aqui { $times_n ->
        [one] { $times } vez
       *[other] { $times } vezes
    }. O que quer que possa ter sido feito às atas afeta também estas eleições, pelo que nenhuma delas pode ilibar as atas. Com este número de eleições não se pode mostrar nenhum p abaixo de { $least }.
finding-anomaly-simulated-rule = Em { $elections_n ->
        [one] { $elections } eleição gerada
       *[other] { $elections } eleições geradas
    } a partir da participação, das percentagens e das diferenças destas atas, a regra verificou-se { $times_n ->
        [one] { $times } vez
       *[other] { $times } vezes
    }. O que quer que possa ter sido feito às atas afeta também estas eleições, pelo que nenhuma delas pode ilibar as atas. Com este número de eleições não se pode mostrar nenhum p abaixo de { $least }.
finding-anomaly-kind-of-election = { $stations_n ->
        [one] { $stations } mesa
       *[other] { $stations } mesas
    }, cerca de { $ballots } boletins em cada uma, dispersão { $spread }
finding-anomaly-effect = A dimensão do efeito é de cerca de { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }. Isto não é uma contagem de votos falsos.
finding-anomaly-effect-smaller-than-lead = O efeito é demasiado pequeno para alterar o desfecho, mesmo que todos estes votos tivessem sido transferidos de um lado para o outro. A vantagem é de { $lead }.
finding-anomaly-effect-enough-if-moved = O efeito é menor do que a vantagem de { $lead }, mas suficiente para alterar o desfecho se os votos tivessem sido transferidos de um lado para o outro.
finding-anomaly-effect-at-least-the-lead = O efeito é pelo menos tão grande como a vantagem de { $lead }.

## Achados: mesas em falta, e anúncios que as atas não permitem

finding-coverage-station-not-on-register = Esta mesa não consta do registo.
finding-coverage-station-listed-twice = O registo inclui esta mesa mais de uma vez, mas ela é esperada uma só vez.
finding-coverage-stations-missing-with-voters = Mesas de voto sem ata contabilizada: { $missing } de { $expected }, com um total de eleitores inscritos de { $voters }.
finding-coverage-stations-missing = Mesas de voto sem ata contabilizada: { $missing } de { $expected }.
finding-coverage-label-stations-missing = mesas em falta
finding-coverage-label-voters-missing = os seus eleitores inscritos
finding-coverage-roll-differs = O número de eleitores inscritos é { $roll } na ata, mas { $registered } no registo.
finding-coverage-label-register = registo
finding-coverage-more-stations-than-frame = O número de mesas que as atas comunicam é { $reported }, mas a base tem { $expected }.
finding-coverage-more-voters-than-frame = O número de eleitores inscritos que as atas comunicam é { $reported }, mas a base tem { $expected }.
finding-coverage-label-stations-reported = mesas com resultado comunicado
finding-coverage-label-voters-reported = eleitores inscritos comunicados
finding-coverage-label-voters-expected = eleitores inscritos esperados
finding-coverage-below-received = { $name }: o anúncio dá { $announced } votos para todas as mesas, mas as atas recebidas ({ $sheets }) já contêm { $tabulated }. São { $excess } a mais.
finding-coverage-above-headroom-on-basis = O resultado anunciado exige mais { $needed } votos do que os que as atas recebidas contêm, mas podem ainda chegar, no máximo, { $still } (no pressuposto de que { $assumption }). São { $excess } a mais.
finding-coverage-above-headroom = O resultado anunciado exige mais { $needed } votos do que os que as atas recebidas contêm, mas podem ainda chegar, no máximo, { $still }. São { $excess } a mais.
finding-coverage-label-votes-needed = Σ (anunciado − apurado)
finding-coverage-label-votes-can-still-come = votos que ainda podem chegar, no máximo
finding-coverage-label-false-sheets = número mínimo de atas que teriam de ser falsas
finding-coverage-cannot-both-be-true = O anúncio e estas atas não podem ser ambos verdadeiros.
finding-coverage-false-sheets-needed = O anúncio e estas atas não podem ser ambos verdadeiros. Para que o anúncio fosse verdadeiro, { $fewest_n ->
        [one] pelo menos { $fewest } ata teria de ser falsa
       *[other] pelo menos { $fewest } atas teriam de ser falsas
    }.
finding-coverage-not-even-all-sheets-false = O anúncio e estas atas não podem ser ambos verdadeiros. O anúncio não poderia ser verdadeiro nem que todas as atas fossem falsas.
finding-coverage-announced = { $name }: { $announced } votos anunciados.
finding-coverage-counts-at-least = Se “{ $share }” for uma percentagem das { $expected } mesas de voto, o anúncio conta pelo menos { $stations } mesas.
finding-coverage-counts-at-most = Se “{ $share }” for uma percentagem das { $expected } mesas de voto, o anúncio conta no máximo { $stations } mesas.
finding-coverage-counts-stations = O anúncio diz que conta { $stations } das { $expected } mesas de voto.
finding-coverage-floor = Se assim for, no máximo { $unpublished } destas mesas não estão entre as { $published } publicadas, pelo que o anúncio inclui pelo menos { $least } { $least_n ->
        [one] ata publicada. A { $least } ata publicada com menos votos para { $name } contém
       *[other] atas publicadas. As { $least } atas publicadas com menos votos para { $name } contêm
    } { $floor }.
finding-coverage-more-than-announced = Isso fica { $more } acima do anunciado, sejam quais forem as mesas contadas. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros. Poderiam sê-lo se o anúncio não contasse mais de { $stations } mesas. Caso contrário, { $sheets_n ->
        [one] pelo menos { $sheets } das atas teria de ser falsa
       *[other] pelo menos { $sheets } das atas teriam de ser falsas
    }.
finding-coverage-label-published-sheets-counted = atas publicadas contadas, no mínimo
finding-coverage-label-floor = mínimo de votos nestas atas
finding-coverage-ceiling = Se assim for, nenhum conjunto de { $stations } mesas contém mais de { $ceiling } votos para { $name }, mesmo que as mesas não publicadas ({ $unpublished }) lhe dessem todos os votos que podem.
finding-coverage-fewer-than-announced = Isso fica { $fewer } abaixo do anunciado. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros.
finding-coverage-possible-from = Poderiam sê-lo se o anúncio contasse { $stations } ou mais mesas.
finding-coverage-label-stations-counted-at-least = mesas contadas, no mínimo
finding-coverage-label-stations-counted-at-most = mesas contadas, no máximo
finding-coverage-label-published-sheets = atas publicadas
finding-coverage-label-ceiling = máximo de votos nas mesas contadas
finding-coverage-gain = { $name } ganha { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    } de “{ $from }” para “{ $to }”.
finding-coverage-gain-too-small = Segundo o número de mesas que os dois anúncios indicam, { $stations_n ->
        [one] foi entretanto contada pelo menos { $stations } mesa. Seja ela qual for, contém
       *[other] foram entretanto contadas pelo menos { $stations } mesas. Sejam elas quais forem, contêm
    } pelo menos { $votes } votos para { $name }. O aumento fica { $excess } abaixo do necessário.
finding-coverage-gain-too-large = Segundo o número de mesas que os dois anúncios indicam, { $stations_n ->
        [one] foi entretanto contada no máximo { $stations } mesa. Seja ela qual for, contém
       *[other] foram entretanto contadas no máximo { $stations } mesas. Sejam elas quais forem, contêm
    } no máximo { $votes } votos para { $name }. O aumento fica { $excess } acima do possível.
finding-coverage-bulletins-cannot-all-be-true = Os dois anúncios, o número de mesas que cada um indica e as atas publicadas não podem ser todos verdadeiros.
finding-coverage-label-votes-newly-counted-at-least = votos nestas mesas, no mínimo
finding-coverage-label-stations-newly-counted-at-most = mesas entretanto contadas, no máximo
finding-coverage-label-votes-newly-counted-at-most = votos nestas mesas, no máximo

## Achados: linhas que não puderam ser lidas

finding-read-row-set-aside = `{ $text }`: { $reason }.
finding-read-more-cells = { $number_n ->
        [1] Mais uma célula da linha não pôde ser utilizada
       *[other] Mais { $number } células da linha não puderam ser utilizadas
    }.
quarantine-reason-not-a-number = não é um número, nem uma palavra para valores em falta prevista no plano (layout.missing)
quarantine-reason-negative = uma contagem inferior a zero
quarantine-reason-fraction = uma contagem que não é um número inteiro
quarantine-reason-undeclared-thousands = talvez um número com separadores de milhares, que o plano não declara
quarantine-reason-too-large = um número maior do que aquele que qualquer ata pode conter
quarantine-reason-sum-too-large = colunas que somam mais do que uma ata pode conter
quarantine-reason-not-text = bytes que não são válidos na codificação do ficheiro
quarantine-reason-cell-count = um número de células diferente do número do cabeçalho
quarantine-reason-control-character = um carácter de controlo numa chave ou num código de unidade
quarantine-reason-text-too-long = um texto com mais de 1 000 bytes
quarantine-reason-no-such-part = uma chave ou um código de unidade com menos partes do que o plano pede (split, part)

## Achados: o conjunto das atas

finding-set-repeated-sheet = A ata desta mesa consta antes, com as mesmas contagens ({ $place }).
finding-set-label-votes-on-sheet = votos na ata
finding-set-row-with-votes = { $place } com { $votes_n ->
        [one] { $votes } voto
       *[other] { $votes } votos
    }
finding-set-rows-disagree-twice = Divergem { $number } linhas desta mesa, e cada contagem de uma é exatamente o dobro da contagem da outra: { $places }.
finding-set-rows-disagree = Divergem { $number } linhas desta mesa: { $places }.
finding-set-label-votes-in-row = votos em { $place }
finding-set-same-image = A imagem publicada para esta mesa está também publicada para: { $others }.
finding-set-same-counts = Com exatamente as mesmas contagens que esta mesa, as de todas as opções e todos os outros números da ata, figura também: { $others }.
finding-set-label-stations = mesas
finding-set-total-by-word = A linha diz `{ $word }`. É um total de outras linhas, e não uma mesa.
finding-set-total-of-file = Cada contagem desta linha é exatamente a soma das outras linhas com votos de todo o ficheiro ({ $rows }). A linha é o total delas, e não uma mesa.
finding-set-total-of-unit = Cada contagem desta linha é exatamente a soma das outras linhas com votos de { $unit } ({ $rows }). A linha é o total delas, e não uma mesa.
finding-set-parent-row = A linha não indica nenhuma mesa. Pertence a { $unit }, cujas mesas também constam da lista. As suas contagens não são exatamente a soma das contagens delas.
finding-set-row-without-station = A linha não indica nenhuma mesa. Tem { $votes_n ->
        [one] { $votes } voto que não pode ser atribuído
       *[other] { $votes } votos que não podem ser atribuídos
    } a nenhuma mesa.
finding-set-label-votes-in-this-row = votos na linha
finding-set-even-counts-of-unit = Todas as { $number } contagens de { $unit } diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
finding-set-even-counts-of-publication = Todas as { $number } contagens de toda a publicação diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
finding-set-label-even-counts = contagens pares
finding-set-sheets-by-reason = { $reason }: { $number }
count-name-votes = votos de { $selection }
finding-set-missing-count = Em falta em { $missing_n ->
        [one] { $missing } ata
       *[other] { $missing } atas
    }: { $name } ({ $why }). A soma abrange { $some } de { $all } { $all_n ->
        [one] mesa
       *[other] mesas
    }.
finding-set-label-sheets-without-count = atas sem a contagem
finding-set-label-stations-in-sum = mesas na soma
finding-set-more = e mais { $number }
finding-set-station = mesa { $key } ({ $place })
finding-set-row = linha { $number }

## Achados: a aritmética de uma ata

finding-sheet-valid-votes-missing = Os votos das opções são { $votes }, mas os votos válidos da ata estão em falta.
finding-sheet-valid-votes-zero = Os votos das opções são { $votes }, mas a ata indica zero votos válidos.
finding-sheet-twice-valid-votes = Os votos das opções são { $votes }. É exatamente o dobro dos votos válidos que a ata indica ({ $valid }).
finding-sheet-too-few-votes = Os votos das opções são { $votes }, mas a ata indica { $valid_n ->
        [one] { $valid } voto válido
       *[other] { $valid } votos válidos
    }: { $difference } a mais.
finding-sheet-too-many-votes = Os votos das opções são { $votes }, mas a ata indica { $valid_n ->
        [one] { $valid } voto válido
       *[other] { $valid } votos válidos
    }: { $difference } a menos.
finding-sheet-label-selections-sum = Σ opções
finding-sheet-ballots-cast-missing = A ata tem { $counted }, mas os seus boletins depositados estão em falta.
finding-sheet-ballots-cast-zero = A ata tem { $counted }, mas indica zero boletins depositados.
finding-sheet-too-few-papers = A ata tem { $counted }, mas indica { $cast_n ->
        [one] { $cast } boletim depositado
       *[other] { $cast } boletins depositados
    }: { $difference } a mais.
finding-sheet-too-many-papers = A ata tem { $counted }, mas indica { $cast_n ->
        [one] { $cast } boletim depositado
       *[other] { $cast } boletins depositados
    }: { $difference } a menos.
finding-sheet-label-papers-sum = válidos + nulos + em branco
finding-sheet-null-votes = { $number_n ->
        [one] { $number } voto nulo
       *[other] { $number } votos nulos
    }
finding-sheet-blank-votes = { $number_n ->
        [one] { $number } voto em branco
       *[other] { $number } votos em branco
    }
finding-sheet-valid-votes = { $valid_n ->
        [one] { $valid } voto válido
       *[other] { $valid } votos válidos
    }
finding-sheet-papers = { $valid }, { $null } e { $blank } ({ $papers_n ->
        [one] { $papers } boletim
       *[other] { $papers } boletins
    })
finding-sheet-papers-of-two-kinds = { $valid } e { $others } ({ $papers_n ->
        [one] { $papers } boletim
       *[other] { $papers } boletins
    })
finding-sheet-swapped-counts = A ata indica { $one } em número de { $first } e { $other } em número de { $second }. A soma fica exatamente certa se estas duas contagens trocarem de lugar.
finding-sheet-no-votes-with-roll = A ata não indica um único voto. Indica { $voters_n ->
        [one] { $voters } eleitor inscrito
       *[other] { $voters } eleitores inscritos
    }.
finding-sheet-no-votes = A ata não indica um único voto.
finding-sheet-roll-zero = A ata tem { $cast_n ->
        [one] { $cast } boletim
       *[other] { $cast } boletins
    }, mas indica zero eleitores inscritos.
finding-sheet-roll-missing = A ata tem { $cast_n ->
        [one] { $cast } boletim
       *[other] { $cast } boletins
    }, mas os seus eleitores inscritos estão em falta.
finding-sheet-exceeds = A ata tem { $words } em número de { $more }, mas { $of } apenas em número de { $limit }: { $difference } a mais.
bounded-count-counted-papers = boletins contados
count-bound-voters-admitted = eleitores do caderno eleitoral ou acrescentados a ele
finding-sheet-at-least = pelo menos { $number }

## Achados: fontes que divergem

finding-sources-field = { $field } ({ $here } aqui, { $there } ali)
finding-sources-sheets-differ-at = “{ $source }” ({ $place }) não indica as mesmas contagens: { $each }.
finding-sources-sheets-differ = “{ $source }” não indica as mesmas contagens: { $each }.
finding-sources-label-difference = { $field }, segunda − primeira
finding-sources-stations-absent = { $number_n ->
        [1] A mesa { $keys } não consta de “{ $source }”.
       *[other] { $number } mesas não constam de “{ $source }”: { $keys }.
    }

## A tabela de códigos: regra, frase e causas inocentes

code-i101-title = todas as linhas podem ser lidas
code-i101-sentence = Uma linha foi posta de lado porque uma das suas células não pôde ser utilizada. Nenhum dos seus números entra em qualquer total.
code-i101-causes = Uma nota escrita na célula de uma contagem, uma palavra para valores em falta que o plano não prevê, ou uma exportação defeituosa.
code-i102-title = cada ata tem todas as contagens que a sua fonte prevê
code-i102-sentence = Algumas atas não têm esta contagem, pelo que a sua soma abrange menos atas do que as outras somas.
code-i102-causes = Atas ainda por chegar, cópias ilegíveis, ou uma contagem que algumas mesas não recolhem.
code-s101-title = Σ opções = votos válidos
code-s101-sentence = A soma dos votos das opções não é igual aos votos válidos que a ata indica.
code-s101-causes = Um lapso ao somar ou ao copiar um número; uma opção que a tabela publicada omite.
code-s102-title = válidos + nulos + em branco = boletins depositados
code-s102-sentence = A soma dos boletins contados não é igual aos boletins depositados que a ata indica.
code-s102-causes = Um lapso de escrita, boletins levados para casa, uma contagem que a tabela publicada omite, ou eleitores e boletins contados em separado.
code-s103-title = não há votos para opções sem votos válidos
code-s103-sentence = Há opções com votos, mas os votos válidos da ata são zero ou estão em falta.
code-s103-causes = A linha da soma foi omitida quando a ata foi preenchida ou copiada.
code-s104-title = Σ opções ≠ o dobro dos votos válidos
code-s104-sentence = A soma dos votos das opções é exatamente o dobro dos votos válidos.
code-s104-causes = Cada opção foi introduzida por partido e outra vez no total, ou um total foi lido como mais uma opção.
code-s105-title = cada contagem está na sua própria coluna
code-s105-sentence = A soma da ata fica exatamente certa se duas das suas contagens trocarem de lugar.
code-s105-causes = Dois campos vizinhos foram copiados pela ordem errada.
code-s106-title = não há votos sem boletins depositados
code-s106-sentence = Foram contados votos, mas os boletins depositados da ata são zero ou estão em falta.
code-s106-causes = A linha dos boletins foi omitida quando a ata foi preenchida ou copiada.
code-s107-title = uma ata indica votos
code-s107-sentence = A ata não indica um único voto.
code-s107-causes = Uma mesa que não abriu ou onde ninguém votou; uma linha provisória, à espera de uma ata ainda por chegar.
code-s108-title = não há votos sem eleitores inscritos
code-s108-sentence = Foram contados votos, mas o caderno eleitoral da mesa é zero ou está em falta.
code-s108-causes = As mesas especiais (hospitais, viajantes, militares) muitas vezes não têm caderno eleitoral próprio.
code-s201-title = boletins depositados ≤ eleitores inscritos
code-s201-sentence = Foram depositados mais boletins do que os eleitores que há no caderno eleitoral, mesmo com os eleitores suplementares declarados.
code-s201-causes = Eleitores acrescentados no próprio dia, certificados para votar noutra mesa, ou um caderno eleitoral atualizado depois de publicado.
code-s202-title = votos válidos ≤ boletins depositados
code-s202-sentence = Só os votos válidos já excedem os boletins depositados.
code-s202-causes = Um lapso num só número, ou boletins de duas eleições na mesma urna.
code-s203-title = boletins depositados ≤ boletins entregues
code-s203-sentence = Havia mais boletins nas urnas do que os que foram entregues.
code-s203-causes = Boletins por correspondência ou antecipados entregues por outro organismo; uma contagem de boletins em vez de envelopes.
code-s204-title = boletins entregues ≤ eleitores inscritos
code-s204-sentence = Foram entregues mais boletins do que os eleitores que há no caderno eleitoral, mesmo com os eleitores suplementares declarados.
code-s204-causes = Eleitores acrescentados no próprio dia, ou boletins inutilizados que foram substituídos e contados duas vezes.
code-s205-title = boletins rejeitados ≤ boletins entregues
code-s205-sentence = Foram rejeitados mais boletins do que os que foram entregues.
code-s205-causes = Os dois campos contam coisas diferentes nesta fonte, ou trocaram de lugar.
code-d101-title = uma só linha por mesa
code-d101-sentence = A mesma ata aparece mais de uma vez, com as mesmas contagens.
code-d101-causes = Um ficheiro foi composto a partir de partes que se sobrepõem, ou uma página foi enviada duas vezes.
code-d102-title = uma só contagem por mesa
code-d102-sentence = Duas linhas de uma mesma mesa divergem.
code-d102-causes = Uma correção publicada ao lado da primeira versão; duas transcrições; uma chave que não é única.
code-d103-title = nenhuma linha é o dobro de outra linha da sua mesa
code-d103-sentence = Duas linhas de uma mesma mesa divergem, e cada contagem de uma é exatamente o dobro da contagem da outra.
code-d103-causes = Duas exportações parciais somadas, com a mesma ata em ambas.
code-d104-title = duas mesas têm atas diferentes
code-d104-sentence = Duas mesas têm exatamente as mesmas contagens, em todas as opções e em todos os outros números da ata.
code-d104-causes = Mesas pequenas que têm as mesmas contagens por acaso; uma ata que quem a publicou copiou sob duas chaves. Entre 239 110 atas de seis eleições reais, isto aconteceu com dois pares (docs/calibration.md).
code-d105-title = uma imagem pertence a uma só mesa
code-d105-sentence = A mesma imagem está publicada para duas mesas.
code-d105-causes = Uma ligação errada na tabela; uma só fotografia que mostra duas atas.
code-d201-title = nenhuma linha de totais entre as mesas
code-d201-sentence = Uma linha é o total de outras linhas, e não uma mesa.
code-d201-causes = As folhas de cálculo são muitas vezes publicadas com os seus totais.
code-d202-title = nenhuma unidade superior entre as suas subunidades
code-d202-sentence = Uma linha pertence a uma unidade cujas mesas também constam da lista.
code-d202-causes = Resultados publicados a vários níveis na mesma tabela.
code-d203-title = cada ata indica a sua mesa
code-d203-sentence = Uma linha não indica a mesa, pelo que ninguém pode dizer de que ata se trata.
code-d203-causes = Uma linha de observações; um voto especial que não pertence a nenhuma mesa.
code-d204-title = nem todas as contagens são pares
code-d204-sentence = Todas as contagens desta parte da publicação são números pares, como se todas tivessem sido multiplicadas por dois.
code-d204-causes = Foram somadas duas cópias de uma mesma exportação. Por mero acaso, isto acontece uma vez em 2 elevado ao número de contagens.
code-c101-title = cada mesa esperada tem uma ata contabilizada
code-c101-sentence = Algumas mesas que deveriam comunicar resultados não têm nenhuma ata contabilizada.
code-c101-causes = Atas ainda não recolhidas ou não publicadas; mesas que não abriram; atas postas de lado ou excluídas, que o balanço das linhas enumera.
code-c102-title = cada mesa que comunica resultados é esperada
code-c102-sentence = Algumas mesas que comunicam resultados não constam do registo.
code-c102-causes = Um registo de outra data, chaves escritas de outra forma (zeros à esquerda), ou mesas especiais.
code-c103-title = o caderno eleitoral de uma ata é igual ao do registo
code-c103-sentence = O número de eleitores inscritos que uma ata indica difere do que consta do registo.
code-c103-causes = Um caderno eleitoral atualizado entre as duas datas.
code-c104-title = não há mais mesas nem mais eleitores do que na base
code-c104-sentence = São comunicados mais mesas ou eleitores do que os que a base tem.
code-c104-causes = Uma base de outra data; uma chave que divide uma mesa em duas.
code-c105-title = o registo inclui cada mesa uma só vez
code-c105-sentence = O registo inclui uma mesa mais de uma vez, mas ela é esperada uma só vez.
code-c105-causes = Um registo composto a partir de partes que se sobrepõem; uma chave que não é única.
code-r101-title = anunciado = apurado quando todas as mesas foram recebidas
code-r101-sentence = O resultado anunciado difere da soma das atas, embora ambos abranjam todas as mesas.
code-r101-causes = Correções entre a publicação das atas e o anúncio, mesas anuladas, ou um grupo de opções contado de outra forma.
code-r102-title = anunciado ≥ o que as atas recebidas contêm
code-r102-sentence = Um resultado anunciado como completo atribui a uma opção menos votos do que os que as atas publicadas já contêm. O anúncio e estas atas não podem ser ambos verdadeiros.
code-r102-causes = Atas anuladas por um tribunal depois da publicação, ou um anúncio que se diz completo e não o é.
code-r103-title = as percentagens anunciadas correspondem às contagens anunciadas
code-r103-sentence = Uma percentagem anunciada não é o quociente entre a contagem anunciada e a soma anunciada, com as casas decimais impressas, seja qual for o arredondamento usual aplicado.
code-r103-causes = Uma percentagem calculada sobre outro total (boletins depositados em vez de votos válidos), ou um diapositivo feito a partir de uma contagem anterior.
code-r104-title = as percentagens anunciadas somam 100
code-r104-sentence = As percentagens anunciadas não somam 100, mesmo tendo em conta o seu arredondamento.
code-r104-causes = Uma percentagem calculada sobre outro total; uma opção omitida; um erro de digitação.
code-r105-title = as contagens anunciadas não são reconstituídas a partir de percentagens
code-r105-sentence = Cada contagem anunciada é exatamente uma percentagem arredondada da soma, como se as contagens tivessem sido calculadas a partir das percentagens.
code-r105-causes = Um funcionário reconstituiu as contagens a partir de um diapositivo que só mostrava percentagens.
code-r106-title = os votos anunciados das opções somam os votos válidos anunciados
code-r106-sentence = A soma dos votos anunciados de todas as opções não é igual aos votos válidos anunciados.
code-r106-causes = Uma opção omitida no anúncio; uma correção feita num só lugar.
code-r107-title = as partes anunciadas somam o total anunciado
code-r107-sentence = A soma dos resultados anunciados de todas as unidades de um nível não é igual ao total anunciado pela mesma fonte.
code-r107-causes = Votos do estrangeiro ou de mesas especiais que não pertencem a nenhuma unidade; boletins informativos de momentos diferentes.
code-r108-title = um anúncio não abrange mais mesas do que as que existem
code-r108-sentence = Um resultado anunciado diz abranger mais mesas do que as que a base tem.
code-r108-causes = Uma base de outra data; um número que conta outra coisa que não mesas, por exemplo urnas.
code-r201-title = anunciado − apurado ≤ o que as mesas sem resultado comunicado podem conter
code-r201-sentence = Um resultado anunciado como completo exige, nas mesas sem resultado comunicado, mais votos do que os eleitores que elas têm. O anúncio e estas atas não podem ser ambos verdadeiros.
code-r201-causes = Uma base que omite mesas ou eleitores; atas corrigidas depois de publicadas; mais eleitores suplementares do que o plano admite por mesa.
code-r202-title = anunciado ≥ o mínimo que as mesas contadas têm de conter
code-r202-sentence = Um anúncio parcial atribui a uma opção menos votos do que aqueles que qualquer conjunto com o número de mesas por ele contado tem de conter. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros.
code-r202-causes = Uma percentagem que conta outra coisa que não mesas (eleitores, envelopes, partes de mesas); atas anuladas antes de serem contadas; uma base com mesas a menos.
code-r203-title = anunciado ≤ o máximo que as mesas contadas podem conter
code-r203-sentence = Um anúncio parcial atribui a uma opção mais votos do que aqueles que qualquer conjunto com o número de mesas por ele contado pode conter. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros.
code-r203-causes = Uma percentagem que conta outra coisa que não mesas; mesas fora da base, como as do estrangeiro; mais eleitores suplementares do que o plano admite por mesa.
code-r301-title = nenhuma contagem desce de um boletim informativo para o seguinte
code-r301-sentence = Um boletim informativo posterior de uma série anuncia menos do que um anterior.
code-r301-causes = Uma correção do boletim informativo anterior; mesas anuladas entretanto; os dois boletins informativos pela ordem errada no plano.
code-r302-title = as mesas contadas e os votos sobem em conjunto
code-r302-sentence = De um boletim informativo de uma série para o seguinte, os votos sobem mas o número de mesas contadas não, ou o número de mesas sobe mas os votos não.
code-r302-causes = Uma percentagem impressa com casas decimais insuficientes para mostrar a subida; mesas contadas sem votos; uma correção.
code-r303-title = um aumento é compatível com as mesas de que pode provir
code-r303-sentence = De um boletim informativo de uma série para o seguinte, uma opção ganha mais votos do que os que as mesas entretanto contadas podem conter, ou menos do que os que têm de conter. Os dois boletins informativos e as atas publicadas não podem ser todos verdadeiros.
code-r303-causes = Uma percentagem que conta outra coisa que não mesas; uma correção de mesas que o boletim informativo anterior já tinha contado.
code-r401-title = duas fontes indicam as mesmas contagens para uma mesa
code-r401-sentence = Duas fontes têm uma ata desta mesa, mas não indicam as mesmas contagens.
code-r401-causes = Um lapso numa de duas transcrições; uma correção que só uma das fontes tem; duas mesas diferentes sob a mesma chave.
code-r402-title = duas fontes têm as mesmas mesas
code-r402-sentence = Uma fonte tem mesas que outra não tem.
code-r402-causes = Uma publicação posterior; cópias que uma das fontes não conseguiu recolher; chaves escritas de outra forma (zeros à esquerda).
code-a101-title = os últimos algarismos têm a frequência que resulta do acaso
code-a101-sentence = Alguns dos últimos algarismos das contagens são mais frequentes, e outros menos, do que resultaria do acaso.
code-a101-causes = Contagens que quem publicou arredondou ou estimou; muitas contagens pequenas; o hábito de um digitador numa coluna.
code-a102-title = os dois últimos algarismos distribuem-se como resulta do acaso
code-a102-sentence = Os dois últimos algarismos das contagens são iguais, ou vizinhos, com menor ou maior frequência do que resultaria do acaso.
code-a102-causes = Contagens que quem publicou arredondou; teclas que ficam presas; muitas contagens pequenas.
code-a103-title = os segundos algarismos distribuem-se como em contagens reamostradas
code-a103-sentence = Os segundos algarismos das contagens são diferentes dos de contagens reamostradas a partir dos próprios boletins de cada mesa. A lei de Benford não é a referência da comparação.
code-a103-causes = Mesas de dimensão prevista; uma regra que divide ou junta mesas a partir de um número redondo de eleitores.
code-a104-title = as percentagens terminam em 0 ou 5 com a frequência que resulta do acaso
code-a104-sentence = As percentagens, arredondadas às unidades, terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
code-a104-causes = Resultados recalculados a partir de percentagens arredondadas; mesas cuja dimensão é um número redondo.
code-a105-title = as percentagens inteiras não são mais frequentes do que resulta do acaso
code-a105-sentence = O número de mesas com uma participação ou uma percentagem de votos a não mais de um vigésimo de ponto percentual de uma percentagem inteira é maior, ou menor, do que a dimensão das próprias mesas permite.
code-a105-causes = Resultados que quem publicou recalculou a partir de percentagens arredondadas; mesas especiais em que todos votam da mesma maneira (as acima de 99% não são consideradas).
code-a106-title = as percentagens não se acumulam em valores isolados
code-a106-sentence = Agrupam-se em valores isolados de uma percentagem de votos mais mesas do que permite a reamostragem de cada mesa a partir dos seus próprios boletins.
code-a106-causes = Resultados recalculados a partir de percentagens arredondadas; muitas mesas minúsculas, cujas percentagens são frações simples; uma mistura que se ajusta ao centro e não às caudas (o ajuste é indicado).
code-a107-title = as contagens terminam em 0 ou 5 com a frequência que resulta do acaso
code-a107-sentence = As contagens terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
code-a107-causes = Contagens que quem publicou arredondou ou estimou; o hábito de um digitador.
code-a201-title = os votos de uma opção mantêm a sua proporção em relação aos das outras quando a participação sobe
code-a201-sentence = Acima da participação em que os votos das outras opções atingem o máximo, uma opção tem mais votos do que os que resultam da proporção observada abaixo dessa participação. O excesso é uma grande parte dos seus votos, qualquer que seja a participação próxima do máximo que se considere.
code-a201-causes = Regiões ou aldeias que votam mais e de outra forma; uma campanha que mobiliza um dos lados. A estimativa não é uma contagem de votos falsos.
code-a202-title = as percentagens têm um só pico
code-a202-sentence = As percentagens das mesas têm mais de um pico, depois de descontado o nível próprio de cada região.
code-a202-causes = Duas populações dentro das regiões (cidade e campo, duas línguas); mesas de dois tipos.
code-a301-title = as mesas de um mesmo local de votação diferem, pelo menos, tanto quanto divisões aleatórias
code-a301-sentence = As mesas dos locais de votação diferem entre si menos do que difeririam divisões aleatórias de um mesmo eleitorado.
code-a301-causes = Um local de votação cujas contagens foram juntas e depois repartidas em partes iguais por quem as publicou.
code-a302-title = os resultados iguais são tão raros como resulta do acaso
code-a302-sentence = Há mesas com os mesmos resultados mais vezes do que o acaso torna provável.
code-a302-causes = Mesas pequenas que têm os mesmos resultados por acaso; uma ata publicada sob duas chaves; contagens de mesas agregadas repartidas em partes iguais.
code-a401-title = a percentagem não dá um salto num momento da contagem
code-a401-sentence = A percentagem dá, num momento da contagem, um salto maior do que em qualquer outro momento em que nada se diz ter acontecido.
code-a401-causes = Lugares que comunicam tarde por serem distantes ou grandes ou por serem contados noutro local; votos por correspondência contados no fim.

## Why announced counts were not tested

not-tested-too-few-counts = foram anunciadas menos de duas contagens, ou nenhuma soma delas
not-tested-sum-too-small = a soma é tão pequena que contagens arbitrárias equivalem demasiadas vezes a uma percentagem arredondada

## What a check looks at

check-target-turnout = a participação
check-target-contest = a eleição

## What a check takes as ballots, and how p-values are corrected

ballots-are-ballots-cast = os boletins depositados que a ata indica
ballots-are-valid-null-blank = a soma de votos válidos, nulos e em branco
ballots-are-sum-of-selections = a soma dos votos de todas as opções
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini–Yekutieli

## Why stations are left out of a check ("left out: 12 where …")

exclusion-no-registered-voters = não há eleitores inscritos
exclusion-registered-voters-not-stated = não é indicado o número de eleitores inscritos
exclusion-too-few-registered-voters = há demasiado poucos eleitores inscritos
exclusion-no-ballots = não há boletins
exclusion-ballots-not-stated = não é indicado o número de boletins
exclusion-more-than-a-billion-ballots = há mais de mil milhões de boletins
exclusion-more-ballots-than-voters = há mais boletins do que eleitores inscritos
exclusion-more-votes-than-ballots = há mais votos do que boletins
exclusion-part-exceeds-whole-ballots-or-votes = há mais boletins do que eleitores inscritos, ou mais votos do que boletins
exclusion-no-ballots-or-part-exceeds-whole = não há boletins, ou uma parte excede o seu todo
exclusion-part-exceeds-whole = a parte excede o todo
exclusion-null-votes-not-stated = não são indicados os votos nulos ou em branco
exclusion-not-every-selection-counted = pelo menos uma opção não tem contagem
exclusion-count-not-stated = não é indicada a contagem
exclusion-count-is-zero = a contagem é zero
exclusion-small-count = a contagem é inferior ao mínimo
exclusion-count-too-small-for-last-digit = a contagem é demasiado pequena para se usar o seu último algarismo
exclusion-no-votes-for-selection = a opção não tem votos
exclusion-too-few-votes = há demasiado poucos votos
exclusion-fewer-than-25-votes-on-one-side = a opção ou as restantes têm menos de 25 votos
exclusion-votes-reach-registered-voters = a opção tem pelo menos tantos votos quantos os eleitores inscritos
exclusion-more-votes-than-total = a opção tem mais votos do que há no total
exclusion-more-votes-than-total-or-implausibly-many = a opção tem mais votos do que há no total, ou há um número implausível deles
exclusion-more-votes-than-a-station-can-count = há mais votos do que uma mesa pode contar
exclusion-smaller-than-first-size-class = há menos votos do que na primeira classe de dimensão
exclusion-too-few-for-a-share = há menos do que o mínimo para calcular uma percentagem
exclusion-percentage-near-100 = a participação ou a percentagem de votos está próxima de 100%
exclusion-few-on-one-side = ambas as percentagens têm demasiado poucas pessoas de um dos lados
exclusion-no-value = não há valor
exclusion-no-predictor = não há preditor
exclusion-small-group = o grupo tem demasiado poucas mesas
exclusion-half-of-group-has-one-value = metade do grupo tem um mesmo valor
exclusion-only-table-or-one-kind-of-votes = a mesa é a única do seu local de votação, ou o local só tem votos de um tipo
exclusion-small-table-or-only-table-or-one-kind-of-votes = a mesa é pequena, ou é a única do seu local de votação, ou o local só tem votos de um tipo
exclusion-no-coordinates = não há coordenadas
exclusion-coordinates-not-stated = não são indicadas coordenadas utilizáveis
exclusion-coordinates-unusable = não há latitude e longitude utilizáveis
exclusion-coordinates-out-of-range = as coordenadas estão fora dos limites
exclusion-arrival-unusable = não há um momento de chegada utilizável
exclusion-no-share-or-order = não há percentagem de votos, ou não há lugar na ordem da contagem

## What a check counted

counted-counts-ending-in = { $observed } de { $all } contagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em { $digit } (esperadas: { $expected })
counted-counts-ending-in-0-or-5 = { $observed } de { $all } contagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em 0 ou 5 (esperadas: { $expected })
counted-counts-ending-in-repeated-pair = { $observed } de { $all } contagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em dois algarismos iguais (esperadas: { $expected })
counted-counts-ending-in-adjacent-pair = { $observed } de { $all } contagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em dois algarismos vizinhos (esperadas: { $expected })
counted-counts-ending-in-other-pair = { $observed } de { $all } contagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em dois algarismos diferentes que não são vizinhos (esperadas: { $expected })
counted-counts-with-second-digit = { $observed } de { $all } contagens { $observed_n ->
    [one] tem
   *[other] têm
    } { $digit } como segundo algarismo (esperadas: { $expected })
counted-percentages-ending-in-0-or-5 = { $observed } de { $all } percentagens { $observed_n ->
    [one] termina
   *[other] terminam
    } em 0 ou 5 (esperadas: { $expected })
counted-stations-at-integer-percentage = { $observed } de { $all } mesas { $observed_n ->
    [one] tem
   *[other] têm
    } uma participação ou uma percentagem de votos que é uma percentagem inteira (esperadas: { $expected }; excesso na participação { $turnout }, na percentagem de votos { $share })
counted-stations-with-share = { $observed } de { $all } mesas { $observed_n ->
    [one] tem
   *[other] têm
    } uma percentagem de votos de { $share } (esperadas: { $expected })
counted-stations-beyond-limit = { $observed } de { $all } mesas { $observed_n ->
    [one] está
   *[other] estão
    } para além do limite de um ou do outro lado (esperadas: { $expected })
counted-sheets-repeating-another = { $observed } de { $all } atas { $observed_n ->
    [one] repete
   *[other] repetem
    } outra (esperadas: { $expected })

## The figures of the checks

figure-textbook-p-value = valor p de manual
figure-digit-pair-chi-square = qui-quadrado dos pares de algarismos
figure-repeated-pair-share = proporção de pares repetidos
figure-adjacent-pair-share = proporção de pares vizinhos
figure-repeated-pair-lower-tail-p-value = probabilidade exata deste número ou menos de pares repetidos
figure-adjacent-pair-upper-tail-p-value = probabilidade exata deste número ou mais de pares vizinhos
figure-chi-square-from-slope = qui-quadrado devido só ao declive
figure-counts-under-100 = contagens abaixo de 100
figure-last-digit-chi-square = qui-quadrado dos últimos algarismos
figure-mean-last-digit = último algarismo médio
figure-share-ending-in-0-or-5 = proporção de contagens que terminam em 0 ou 5
figure-ending-in-0-or-5-p-value = valor p exato da proporção que termina em 0 ou 5
figure-chi-square-from-bound = qui-quadrado devido só à contagem mínima
figure-last-digit-distance = distância dos últimos algarismos em relação ao bootstrap paramétrico
figure-stations-with-second-digit = mesas com um segundo algarismo
figure-benford-chi-square = qui-quadrado face a Benford
figure-benford-p-value = valor p de manual face a Benford
figure-second-digit-distance = distância dos segundos algarismos em relação ao bootstrap paramétrico
figure-bootstrap-chi-square = distância qui-quadrado em relação ao bootstrap paramétrico
figure-mean-digit = algarismo médio
figure-expected-mean-digit = algarismo médio esperado
figure-mean-digit-z = z do algarismo médio
figure-centre-design-effect = efeito de desenho dos locais de votação
figure-percentages-ending-in-0-or-5-z = z das percentagens que terminam em 0 ou 5
figure-share-of-percentages-ending-in-0-or-5 = proporção de percentagens que terminam em 0 ou 5
figure-counts-ending-in-0-or-5-z = z das contagens que terminam em 0 ou 5
figure-share-of-counts-ending-in-0-or-5 = proporção de contagens que terminam em 0 ou 5
figure-stations-in-that-share = mesas sobre as quais se calcula essa proporção
figure-compared-stations-ending-in-0-or-5 = mesas comparadas cujo resultado termina em 0 ou 5
figure-expected-stations-ending-in-0-or-5 = número esperado destas
figure-stations-ending-in-0-or-5-standard-deviation = desvio-padrão desse número
figure-largest-share-on-one-multiple = maior proporção esperada num só múltiplo de 5%
figure-integer-percentage-z = excesso de mesas numa percentagem inteira, em desvios-padrão
figure-integer-percentage-stations = mesas numa percentagem inteira
figure-expected-integer-percentage-stations = número esperado por acaso
figure-excess-stations = mesas em excesso
figure-excess-stations-z = mesas em excesso, em desvios-padrão
figure-integer-percentage-upper-tail-p-value = probabilidade deste número ou mais
figure-excess-stations-as-published = excesso incluindo as contagens pequenas, como publicado
figure-excess-stations-as-published-z = esse excesso, em desvios-padrão
figure-turnout-excess-stations = mesas em excesso só pela participação
figure-turnout-p-value = valor p só pela participação
figure-share-excess-stations = mesas em excesso só pela percentagem
figure-share-p-value = valor p só pela percentagem
figure-excess-registered-voters = eleitores inscritos em excesso
figure-excess-ballots = boletins em excesso
figure-excess-votes = votos em excesso
figure-excess-votes-z = votos em excesso, em desvios-padrão
figure-percent-of-stations-in-excess = percentagem de mesas em excesso
figure-votes-at-stations-in-excess = votos para a opção comunicados nas mesas em excesso
figure-percent-in-excess-p-value = valor p da percentagem em excesso
figure-mean-resampled-percent-in-excess = média da percentagem em excesso nas reamostragens
figure-resampled-percent-in-excess-95th-percentile = percentagem em excesso que uma em cada vinte reamostragens atinge
figure-shares-in-excess = percentagens com mesas em excesso
figure-largest-excess-share = percentagem com mais mesas em excesso
figure-largest-excess-stations = mesas com essa percentagem
figure-largest-excess-expected-stations = mesas esperadas com essa percentagem
figure-sharpest-share-p-value = valor p da percentagem que mais sobressai, multiplicado pelo número de percentagens
figure-sharpest-share = percentagem que mais sobressai
figure-sharpest-share-large-stations = mesas maiores com essa percentagem
figure-sharpest-share-resampled-mean = número médio destas nas reamostragens
figure-sharpest-share-expected-from-neighbours = número destas esperado a partir das percentagens vizinhas
figure-turnout-components = componentes da mistura da participação
figure-turnout-log-likelihood = logaritmo da verosimilhança da mistura da participação
figure-turnout-fit-gap = maior distância entre a mistura da participação e os dados
figure-votes-components = componentes da mistura da percentagem
figure-votes-log-likelihood = logaritmo da verosimilhança da mistura da percentagem
figure-votes-fit-gap = maior distância entre a mistura da percentagem e os dados
figure-far-excess-share = excesso em participações afastadas, como parte dos votos da opção
figure-lowest-excess-votes = menor estimativa entre as referências plausíveis, em votos
figure-highest-excess-votes = maior estimativa entre as referências plausíveis, em votos
figure-peak-excess-votes = estimativa no pico mais baixo das outras opções, em votos
figure-peak-turnout-percent = participação desse máximo, em percentagem
figure-automatic-excess-votes = estimativa com a proporção abaixo do máximo mais alto, em votos
figure-share-without-excess = percentagem sem esses votos
figure-whole-percent-votes = votos em percentagens inteiras para além dos que há entre elas
figure-share-of-ballots = percentagem dos boletins
figure-net-excess-share = excesso líquido, como parte dos votos da opção
figure-far-excess-share-within-regions = excesso em participações afastadas dentro das regiões, como parte dos votos da opção
figure-net-excess-share-within-regions = excesso líquido dentro das regiões, como parte dos votos da opção
figure-regions = regiões
figure-votes-per-voter-slope = declive dos votos por eleitor inscrito em função da participação
figure-votes-per-voter-slope-standard-error = erro-padrão desse declive
figure-share-slope = declive da percentagem em função da participação
figure-share-slope-standard-error = erro-padrão desse declive
figure-mean-share = percentagem média
figure-share-slope-less-mean-share = declive da percentagem menos a percentagem média
figure-pearson-correlation = correlação de Pearson entre a participação e a percentagem
figure-pearson-p-value = valor p de manual da correlação de Pearson
figure-spearman-correlation = correlação de Spearman entre a participação e a percentagem
figure-spearman-p-value = valor p de manual da correlação de Spearman
figure-kendall-correlation = correlação de Kendall entre a participação e a percentagem
figure-votes-per-voter-slope-within-regions = declive dos votos por eleitor inscrito em função da participação, dentro das regiões
figure-votes-per-voter-slope-within-regions-standard-error = erro-padrão desse declive, com agrupamento por região
figure-share-slope-within-regions = declive da percentagem em função da participação, dentro das regiões
figure-share-slope-within-regions-standard-error = erro-padrão desse declive, com agrupamento por região
figure-typical-turnout = participação típica
figure-typical-share = percentagem típica
figure-turnout-spread-below = dispersão da participação abaixo da típica
figure-share-spread-below = dispersão da percentagem abaixo da típica
figure-theta-from-share-above = teta, a partir das percentagens acima da típica
figure-votes-from-95-percent = votos em mesas com participação e percentagem de pelo menos 95%
figure-incremental-fraction = parte das mesas com um pequeno enchimento de urnas, no modelo
figure-incremental-fraction-low = extremo inferior dessa fração entre os alfas com ajuste igualmente bom
figure-incremental-fraction-high = extremo superior dessa fração entre os alfas com ajuste igualmente bom
figure-extreme-fraction = parte das mesas com enchimento total de urnas, no modelo
figure-alpha = alfa
figure-misplaced-fraction = parte das mesas que o modelo coloca mal
figure-sum-of-squared-differences = soma dos quadrados das diferenças entre o modelo e os dados
figure-sum-of-squared-differences-without-stuffing = o mesmo para o modelo sem enchimento de urnas
figure-log-vote-rate-skewness = assimetria do logaritmo da taxa de votos
figure-log-vote-rate-mean = média do logaritmo da taxa de votos
figure-log-vote-rate-standard-deviation = desvio-padrão do logaritmo da taxa de votos
figure-normality-p-value = valor p de manual da normalidade
figure-kurtosis = curtose (normal: 3)
figure-skewness = assimetria
figure-mean-station-share = percentagem média entre as mesas
figure-station-share-standard-deviation = desvio-padrão entre as mesas
figure-skewness-low = assimetria, extremo inferior
figure-skewness-high = assimetria, extremo superior
figure-kurtosis-low = curtose, extremo inferior
figure-kurtosis-high = curtose, extremo superior
figure-significant-groups = grupos com um valor p abaixo de 0,05
figure-residual-dip = dip dos resíduos dentro dos grupos
figure-share-dip = dip das percentagens
figure-dip-sample-size = número de valores
figure-dip = dip dos valores
figure-dip-p-value = valor p desse dip
figure-modal-interval-low = intervalo modal, extremo inferior
figure-modal-interval-high = intervalo modal, extremo superior
figure-unrounded-share-dip = dip das percentagens, anulado o arredondamento
figure-share-dip-p-value = valor p do dip das percentagens
figure-raw-share-dip = dip das percentagens brutas
figure-groups = grupos
figure-max-expected-significant-groups = número destes esperado no máximo
figure-stations-above-limit = mesas para além do limite superior
figure-expected-stations-above-limit = número esperado destas
figure-stations-below-limit = mesas para além do limite inferior
figure-expected-stations-below-limit = número esperado destas
figure-stations-beyond-limit = mesas para além do limite de um ou do outro lado
figure-significant-stations-above = mesas acima com um valor q de no máximo 0,05
figure-significant-stations-below = mesas abaixo com um valor q de no máximo 0,05
figure-correlation-within-groups = correlação dentro dos grupos
figure-prediction-slope = declive da reta
figure-standard-deviation-beyond-counting = desvio-padrão em torno da reta, para além do da contagem
figure-correlation-with-share-within-groups = correlação com a percentagem da opção dentro dos grupos
figure-correlation-permutation-p-value = valor p dessa correlação, por permutação dentro dos grupos
figure-within-centre-dispersion = dispersão das mesas dentro dos locais de votação
figure-dispersion-lower-tail-p-value = probabilidade desta diferença ou menos
figure-dispersion-upper-tail-p-value = probabilidade desta diferença ou mais
figure-centres = locais de votação
figure-centres-too-alike = locais de votação cujas mesas são demasiado parecidas
figure-centres-in-upper-percent = locais de votação no 1% superior segundo a correlação ajustada
figure-expected-centres-in-upper-percent = número esperado destes
figure-standard-deviation-beyond-random-splits = desvio-padrão das percentagens para além do de divisões aleatórias
figure-correlation-within-centres = correlação dentro dos locais de votação
figure-repeated-sheets = atas que repetem outra
figure-expected-repeated-sheets = número esperado destas
figure-nearly-repeated-sheets = atas iguais exceto numa opção
figure-expected-nearly-repeated-sheets = número esperado destas
figure-overdispersion = sobredispersão da maior opção dentro dos grupos
figure-draws = simulações
figure-moran-i = I de Moran
figure-expected-moran-i = I de Moran esperado
figure-moran-i-z = z do I de Moran sob aleatorização
figure-moran-i-permutation-p-value = valor p do I de Moran por permutação
figure-geary-c = C de Geary
figure-neighbours-per-station = número médio de mesas vizinhas por mesa
figure-stations-unlike-neighbours = mesas diferentes das suas vizinhas
figure-stations-in-clusters = mesas em aglomerados
figure-share-trend = variação da percentagem por unidade da ordem
figure-order-correlation = correlação entre a percentagem e a ordem
figure-jump-in-standard-errors = salto no ponto de corte, em erros-padrão
figure-jump = salto no ponto de corte
figure-jump-naive-standard-error = erro-padrão do salto se as atas fossem independentes
figure-jump-naive-p-value = valor p do salto se as atas fossem independentes
figure-sheets-before = atas imediatamente antes do ponto de corte
figure-sheets-after = atas imediatamente depois do ponto de corte
figure-placebo-cutoffs = pontos de corte placebo
figure-min-placebo-p-value = menor valor p que este número de placebos permite
figure-standard-error-inflation = inflação do erro-padrão ingénuo
figure-inflated-p-value = valor p com essa inflação
figure-quadratic-jump = salto com parábolas em vez de retas
figure-min-jump-over-bandwidths = menor salto entre as larguras de banda
figure-max-jump-over-bandwidths = maior salto entre as larguras de banda
figure-not-clean-share = proporção de mesas que não são da componente limpa
figure-mostly-clean-draw-share = proporção de simulações com mais de 90% de mesas limpas
figure-clean-share = proporção de mesas limpas
figure-clean-share-median = proporção de mesas limpas, mediana
figure-clean-share-low = proporção de mesas limpas, extremo inferior do intervalo
figure-clean-share-high = proporção de mesas limpas, extremo superior do intervalo
figure-clean-share-chain-spread = proporção de mesas limpas, dispersão entre cadeias
figure-clean-share-rhat = proporção de mesas limpas, R̂
figure-clean-share-effective-draws = proporção de mesas limpas, número efetivo de simulações
figure-incremental-share = proporção de mesas incrementais
figure-incremental-share-median = proporção de mesas incrementais, mediana
figure-incremental-share-low = proporção de mesas incrementais, extremo inferior do intervalo
figure-incremental-share-high = proporção de mesas incrementais, extremo superior do intervalo
figure-incremental-share-chain-spread = proporção de mesas incrementais, dispersão entre cadeias
figure-incremental-share-rhat = proporção de mesas incrementais, R̂
figure-incremental-share-effective-draws = proporção de mesas incrementais, número efetivo de simulações
figure-extreme-share = proporção de mesas extremas
figure-extreme-share-median = proporção de mesas extremas, mediana
figure-extreme-share-low = proporção de mesas extremas, extremo inferior do intervalo
figure-extreme-share-high = proporção de mesas extremas, extremo superior do intervalo
figure-extreme-share-chain-spread = proporção de mesas extremas, dispersão entre cadeias
figure-extreme-share-rhat = proporção de mesas extremas, R̂
figure-extreme-share-effective-draws = proporção de mesas extremas, número efetivo de simulações
figure-manufactured-votes = votos fabricados do modelo
figure-manufactured-votes-median = votos fabricados do modelo, mediana
figure-manufactured-votes-low = votos fabricados do modelo, extremo inferior do intervalo
figure-manufactured-votes-high = votos fabricados do modelo, extremo superior do intervalo
figure-manufactured-votes-chain-spread = votos fabricados do modelo, dispersão entre cadeias
figure-manufactured-votes-rhat = votos fabricados do modelo, R̂
figure-manufactured-votes-effective-draws = votos fabricados do modelo, número efetivo de simulações
figure-stolen-votes = votos roubados do modelo
figure-stolen-votes-median = votos roubados do modelo, mediana
figure-stolen-votes-low = votos roubados do modelo, extremo inferior do intervalo
figure-stolen-votes-high = votos roubados do modelo, extremo superior do intervalo
figure-stolen-votes-chain-spread = votos roubados do modelo, dispersão entre cadeias
figure-stolen-votes-rhat = votos roubados do modelo, R̂
figure-stolen-votes-effective-draws = votos roubados do modelo, número efetivo de simulações

## How the result of a check is judged

p-value-exact = exato
p-value-from-draws = { $number_n ->
    [one] { $number } simulação
   *[other] { $number } simulações
    }
null-distribution-chi-square = qui-quadrado, { $df } graus de liberdade
null-distribution-student = t de Student, com tantos graus de liberdade quantos os placebos
null-distribution-skewness-corrected-normal = normal com correção da assimetria, segundo as probabilidades exatas da contagem de cada mesa no bootstrap paramétrico
null-distribution-chi-square-of-bootstrap = qui-quadrado, segundo as probabilidades exatas dos algarismos da contagem de cada mesa no bootstrap paramétrico
null-distribution-poisson-binomial-saddle-point = aproximação de ponto de sela da Poisson-binomial
null-distribution-hypergeometric-minimum = hipergeométrica, o menor valor de todas as classes multiplicado pelo número de classes
null-distribution-uniform-dip = √n·dip de amostras uniformes, a partir de uma tabela simulada
null-distribution-uniform-dip-and-binomial = dips de amostras uniformes, e distribuição binomial para o número de grupos
null-distribution-poisson-of-draws = Poisson com a média e a dispersão das simulações, multiplicada pelo número de classes e pelo de análises
null-distribution-moment-matched-gamma = gama com a média e a variância exatas
stated-rule-far-excess = em participações muito acima do centro, os votos para além da proporção habitual atingem a parte fixada dos votos da opção (far_share: um décimo, salvo se o plano fixar outra); não são compensados por défices noutros níveis; e mantêm-se dentro das regiões quando estas são conhecidas. A regra foi fixada com base em sete eleições (Rússia 2011 e 2020, Polónia 2025 duas vezes, Venezuela 2024, Albânia 2013, Canadá 2011)
no-verdict-most-stations-too-small-for-digits = na maioria das mesas, a opção ou as restantes têm menos de 25 votos; os algarismos nas outras mesas dependem da distribuição que se admite para as percentagens
no-verdict-most-stations-too-small-for-endings = na maioria das mesas, a opção ou as restantes têm menos de 25 votos; a frequência com que os resultados das outras mesas terminam em 0 ou 5 depende da distribuição que se admite para as percentagens
no-verdict-one-multiple-dominates = mais de três décimos dos resultados que se espera que terminem em 0 ou 5 ficam num só múltiplo de 5%; a frequência com que os resultados terminam assim depende da distribuição que se admite para as percentagens
no-verdict-bound-makes-digits-uneven = muitas contagens ficam próximas do mínimo utilizado, e só esse limite já torna os algarismos não uniformes
no-verdict-many-counts-under-100 = mais de uma contagem em cada vinte está abaixo de 100, e os últimos algarismos dessas contagens são, por si, não uniformes
no-verdict-first-digits-reflect-size = os primeiros algarismos refletem a dimensão das mesas, e as eleições limpas afastam-se sempre da lei de Benford
no-verdict-no-joint-null = nenhuma hipótese nula descreve a distribuição conjunta da participação e da percentagem de votos das mesas honestas
no-verdict-model-without-regions = o modelo não inclui regiões, e os ajustes de dois laboratórios diferem por um fator de cinco
no-verdict-other-causes-look-alike = o modelo não tem uma componente para nenhuma outra causa de uma eleição desigual: votos perdidos, voto estratégico, regiões que diferem e eleitores que acorrem às urnas por um dos lados parecem-se com as suas componentes, e também metade das mesas em eleições limpas simuladas
no-verdict-regions-differ-in-rate = as regiões diferem, pelo que as taxas também não seguem uma distribuição normal em eleições limpas
no-verdict-no-null-for-shares = nenhuma distribuição das percentagens é válida em todas as eleições honestas
no-verdict-no-groups = sem grupos, regiões que diferem produzem, de forma inocente, várias modas
no-verdict-null-ballots-vary-innocently = em eleições limpas, os boletins nulos variam com a idade, a escolaridade, o protesto e os hábitos dos membros da mesa
no-verdict-shares-not-normal = as percentagens de eleições limpas não seguem uma distribuição normal, e as mesas pequenas variam mais
no-verdict-stations-far-from-line-are-usual = as eleições limpas têm mesas afastadas da reta: hospitais, prisões, novas urbanizações
no-verdict-unlike-stations-are-usual = as eleições limpas têm mesas diferentes das suas vizinhas: hospitais, prisões, quartéis
no-verdict-neighbours-vote-alike = em todos os países honestos os vizinhos votam de forma semelhante, e um lugar com características próprias é diferente dos seus vizinhos
no-verdict-small-selection = os votos de uma opção tão pequena estão onde vivem os seus eleitores, e alguns lugares com participação elevada satisfazem a regra
no-verdict-places-differ = também em eleições limpas, lugares que diferem na participação diferem na preferência
no-verdict-no-cutoff = não foi indicado nenhum ponto de corte, e uma tendência ao longo da contagem é habitual
no-verdict-too-few-placebos = cabem demasiado poucos pontos de corte placebo ao lado do indicado

## Why a check has no result

not-applicable-too-few = { $what }: { $found }, e a verificação exige pelo menos { $needed }
counted-units-stations = mesas
counted-units-usable-stations = mesas que a verificação pode utilizar
counted-units-stations-with-registered-voters = mesas com eleitores inscritos
counted-units-stations-with-ballots = mesas com boletins
counted-units-stations-with-enough-votes = mesas com votos suficientes
counted-units-stations-with-25-votes-on-each-side = mesas com 25 votos para a opção e 25 para as restantes
counted-units-stations-of-usable-size = mesas de uma dimensão que a verificação pode utilizar
counted-units-stations-of-usable-size-and-range = mesas de uma dimensão e com percentagens que a verificação pode utilizar
counted-units-stations-in-large-groups = mesas em grupos suficientemente grandes
counted-units-stations-with-votes-and-predictor = mesas com votos suficientes e um preditor
counted-units-stations-with-value-and-coordinates = mesas com um valor e coordenadas
counted-units-sheets-with-share-and-order = atas com uma percentagem de votos e um lugar na ordem da contagem
counted-units-sheets-before-cutoff = atas imediatamente antes do ponto de corte
counted-units-sheets-after-cutoff = atas imediatamente depois do ponto de corte
counted-units-counts-above-zero = contagens acima de zero
counted-units-large-counts = contagens suficientemente grandes
counted-units-counts-with-such-a-digit = contagens que têm o algarismo
counted-units-selections = opções na eleição
counted-units-centres-with-two-tables = locais de votação com pelo menos duas mesas
not-applicable-lengths-differ = a entrada “{ $what }” tem { $found_n ->
    [one] { $found } valor
   *[other] { $found } valores
    }; { $expected_n ->
    [one] esperava-se { $expected }
   *[other] esperavam-se { $expected }
    }
input-turnout = participação
input-votes = votos
input-ballots = boletins
input-ballots-issued = boletins entregues
input-ballots-received = boletins recebidos
input-totals = totais
input-part = parte
input-parts = partes do todo
input-trials = ensaios
input-groups = grupos
input-regions = regiões
input-centres = locais de votação
input-latitude = latitude
input-longitude = longitude
input-order = ordem
input-predictor = preditor
input-whole-turnout-probabilities = probabilidades de uma participação em percentagem inteira
input-whole-share-probabilities = probabilidades de uma percentagem de votos inteira
not-applicable-no-variation = { $what } não varia de mesa para mesa
quantity-turnout = a participação
quantity-share = a percentagem de votos
quantity-selection-share = a percentagem de votos da opção
quantity-share-is-zero-or-one = a percentagem, que é 0 ou 1,
quantity-value = o valor
quantity-predictor = o preditor
quantity-distance-from-line = a distância à reta
quantity-order = o lugar na ordem da contagem
quantity-order-of-most-sheets = o lugar da maioria das atas na ordem da contagem
quantity-null-ballots-within-groups = dentro dos grupos, a percentagem de boletins nulos ou a da opção
quantity-first-digit = o primeiro algarismo
quantity-second-digit = o segundo algarismo
quantity-digit-of-almost-every-count = o algarismo de quase todas as contagens
quantity-ending-in-0-or-5 = o facto de um resultado terminar ou não em 0 ou 5
quantity-log-vote-rate = o logaritmo da taxa de votos
quantity-ballot-for-selection = o facto de um boletim ser ou não para a opção
not-applicable-missing = não publicado: { $what }
missing-selection = uma opção
missing-registered-voters = o número de eleitores inscritos
missing-null-or-blank-votes = votos nulos ou em branco
missing-votes-mixture = a mistura dos votos
not-applicable-not-in-plan = não consta do plano: definir { $key }
not-applicable-setting = a definição `{ $name }` { $why }
undefined-no-probability = a probabilidade de uma percentagem inteira não está definida numa mesa
undefined-no-chi-square-of-last-digits = o qui-quadrado dos últimos algarismos não está definido
undefined-no-chi-square-of-digit-pairs = o qui-quadrado dos pares de algarismos não está definido
undefined-no-dip = o dip destas percentagens não está definido
undefined-no-usual-turnout = nenhuma participação pode ser tomada como habitual
undefined-no-mode = a densidade ({ $what }) não tem nenhum máximo acima de 0,3
undefined-mode-is-ripple = a densidade ({ $what }) é mais alta em algum ponto abaixo de 0,3 do que no seu primeiro máximo acima de 0,3, pelo que esse máximo é uma mera ondulação
undefined-no-stations-on-one-side = não há mesas de um dos lados das mesas típicas
undefined-spread-not-finite = as dispersões não são números finitos
undefined-no-fit-at-cutoff = não é possível ajustar, de ambos os lados do ponto de corte, uma reta com erro-padrão
undefined-no-neighbour-graph = não foi possível construir o grafo de vizinhos
undefined-too-many-edges = o grafo de vizinhos teria { $edges_n ->
    [one] { $edges } aresta
   *[other] { $edges } arestas
    }; o limite é { $most }
undefined-chains-disagree = as cadeias divergem sobre { $what }: R̂ é { $rhat }, e o limite é { $most }. As médias das cadeias são { $means }. As suas fases de aquecimento explicaram a eleição por estas proporções de mesas limpas, incrementais e extremas (entre parênteses, o logaritmo da densidade abaixo do melhor): { $explanations }
mixture-parameter-clean-share = a proporção de mesas limpas
mixture-parameter-incremental-share = a proporção de mesas incrementais
mixture-parameter-extreme-share = a proporção de mesas extremas
mixture-parameter-manufactured-votes = votos fabricados
mixture-parameter-stolen-votes = votos roubados

## Names of counts, of reasons, of kinds of findings and of places

measure-voters-registered = eleitores inscritos
measure-voters-added = eleitores acrescentados ao caderno eleitoral
measure-ballots-issued = boletins entregues
measure-ballots-cast = boletins depositados
measure-ballots-rejected = boletins rejeitados
measure-valid-votes = votos válidos
measure-null-votes = votos nulos
measure-blank-votes = votos em branco
missing-reason-blank = em branco
missing-reason-illegible = ilegível
missing-reason-not-collected = não recolhido
missing-reason-pending = pendente
missing-reason-suppressed = suprimido
missing-reason-not-in-source = não consta da fonte
kind-impossible = impossível
kind-impossible-meaning = duas afirmações não podem ser ambas verdadeiras
kind-inconsistent = incoerente
kind-inconsistent-meaning = uma ata diverge de si própria, ou duas fontes divergem
kind-unusual = incomum
kind-unusual-meaning = improvável sob uma hipótese nula enunciada, ou para além do limite de uma regra enunciada
kind-incomplete = incompleto
kind-incomplete-meaning = ainda não recebido
nouns-register = registo de mesas
nouns-column = coluna `{ $name }`
scope-contest = toda a eleição
scope-unit-within = { $unit } (em { $others })
nouns-stations-reported = { $number_n ->
    [one] { $number } mesa
   *[other] { $number } mesas
    }
nouns-stations-reported-percent = { $share } das mesas

## Whether two sources agree

sources-agree = { $stations_n ->
    [one] Na { $stations } mesa que ambas as fontes têm, concordam em tudo o que foi comparado.
   *[other] Nas { $stations } mesas que ambas as fontes têm, concordam em tudo o que foi comparado.
    }
sources-differ = { $shared_n ->
    [one] As fontes divergem em { $differ } da { $shared } mesa que ambas têm.
   *[other] As fontes divergem em { $differ } das { $shared } mesas que ambas têm.
    }
sources-lead-smaller = { $votes_n ->
    [one] Nestas mesas comuns, a vantagem de { $first } sobre { $second } é inferior em { $votes } voto segundo “{ $other }” do que segundo “{ $one }”.
   *[other] Nestas mesas comuns, a vantagem de { $first } sobre { $second } é inferior em { $votes } votos segundo “{ $other }” do que segundo “{ $one }”.
    }
sources-lead-larger = { $votes_n ->
    [one] Nestas mesas comuns, a vantagem de { $first } sobre { $second } é superior em { $votes } voto segundo “{ $other }” do que segundo “{ $one }”.
   *[other] Nestas mesas comuns, a vantagem de { $first } sobre { $second } é superior em { $votes } votos segundo “{ $other }” do que segundo “{ $one }”.
    }

## Why a rule was not checked

unchecked-no-columns = não há colunas para { $one } nem para { $other }
unchecked-no-column = não há coluna para { $count }
unchecked-reason-no-image-column = não há coluna para o endereço da imagem
unchecked-reason-no-station-column = nenhuma coluna indica a mesa
unchecked-reason-too-few-selections = { $number_n ->
    [one] { $number } opção, mas { $setting } é { $least }
   *[other] { $number } opções, mas { $setting } é { $least }
    }
unchecked-reason-station-count-unknown = o plano não diz quantas mesas existem
unchecked-reason-no-register = não há registo de mesas

## A number of things

numbers-of-things = { $number } { $things }

## The web page: frame

page-skip-to-answer = Ir para a resposta
page-contents = Índice
page-in-short = Em resumo
page-filter-rows = Mostrar apenas as linhas que contêm:
page-rows-shown = { $shown } de { $all } linhas
page-made-by = Elaborado com scrutineer { $version }. Uma constatação indica um ponto a examinar. Não é um veredicto sobre ninguém.

## The web page: findings

page-kind-count = { $kind }: { $number }
page-rule-not-met = { $code } – não se cumpre: { $rule }
page-looks-same = Tem o mesmo aspeto:
page-findings-shown = { $all_n ->
    [one] { $code }: { $shown } de { $all } constatação
   *[other] { $code }: { $shown } de { $all } constatações
    }
page-place = lugar
page-what-was-found = o que foi encontrado
page-votes-at-stake = votos em jogo
page-evidence = dados de suporte
page-whole-contest = toda a eleição
page-image = imagem
page-findings-by-unit = { $number_n ->
    [one] O relatório JSON contém mais { $number } constatação. Por unidade: { $listed }.
   *[other] O relatório JSON enumera mais { $number } constatações, uma a uma. Por unidade: { $listed }.
    }
page-findings-in-unit = { $number } em { $unit }
page-findings-in-other-units = { $units_n ->
    [one] { $number } em mais { $units } unidade
   *[other] { $number } em mais { $units } unidades
    }
page-findings-without-unit = { $number } sem unidade
page-text-cut-off = { $beginning }… (cortado aqui)

## The web page: pictures

page-picture-shows = O que a figura mostra:
page-picture-numbers = Os números desta figura

## The web page: how to reproduce it

page-reproduce = Como reproduzir este relatório
page-same-bytes = O mesmo plano, os mesmos ficheiros e a mesma versão produzem esta página, e todos os outros formatos, byte por byte, em qualquer máquina e com qualquer número de threads. Versão { $version }, semente “{ $seed }”:
page-command = O comando
page-files = Os ficheiros
page-file = ficheiro
page-source = fonte
page-role = função
page-rows = linhas
page-bytes = bytes
page-sha-256 = SHA-256
page-settings-in-plan = O plano contém as definições que alteram o que é contabilizado e o que é constatado. O relatório JSON repete-as. Também enumera cada unidade, ata não contabilizada, constatação e resultado de uma verificação que esta página apresenta somados.

## Pictures: denominators, and words of several pictures

picture-stations-of-expected = { $expected_n ->
    [one] { $reported } de { $expected } mesa de voto
   *[other] { $reported } de { $expected } mesas de voto
    }
picture-stations-of-unknown = { $stations_n ->
    [one] { $stations } mesa de voto; não se sabe quantas deveriam comunicar resultados
   *[other] { $stations } mesas de voto; não se sabe quantas deveriam comunicar resultados
    }
picture-stations-used = { $used } de { $all } mesas de voto com atas contabilizadas
picture-stations-left-out = (não consideradas: { $reasons })
picture-stations-left-out-where = { $stations } em que { $reason }
picture-stations-used-of-expected = { $expected_n ->
    [one] { $used }; deveria comunicar resultados { $expected } mesa de voto
   *[other] { $used }; deveriam comunicar resultados { $expected } mesas de voto
    }
picture-legend-polling-stations = mesas de voto
picture-axis-polling-stations = Mesas de voto
picture-column-stations = Mesas
picture-column-votes = Votos
picture-column-ballots = Boletins
picture-column-share = Percentagem
picture-column-selection = Opção

## Pictures: what ballots are

picture-stations-and-ballots = { $stations }. Entende-se por boletins: { $ballots }.

## Picture: what was received, by unit

picture-coverage-title = Mesas de voto recebidas, por unidade
picture-coverage-how-to-read = Cada barra é uma unidade. A parte azul são as suas mesas de voto cujas atas foram recebidas e são contabilizadas. A parte cinzenta são as outras mesas que o plano espera.
picture-coverage-how-to-read-unknown = Cada barra é uma unidade. A parte azul são as suas mesas de voto cujas atas foram recebidas e são contabilizadas. Não se sabe quantas mesas de voto uma unidade deveria ter, pelo que a sua barra mostra apenas quantas foram recebidas. O comprimento de uma barra é relativo à unidade que tem mais. O cinzento só é usado para toda a eleição.
picture-coverage-last-bar = { $units_n ->
    [one] A última barra soma mais { $units } unidade.
   *[other] A última barra soma mais { $units } unidades.
    }
picture-coverage-incomplete = O que falta torna um resultado incompleto. Nada mais se conclui só daí: as atas podem estar atrasadas, ser ilegíveis, não ter sido ainda recolhidas ou ser de lugares de difícil acesso. Os totais abrangem as unidades recebidas.
picture-coverage-alt = Barras: { $stations }.
picture-coverage-alt-smallest-and-largest = A menor parte recebida é a de { $smallest }; a maior, a de { $largest }.
picture-coverage-alt-smallest = A menor parte recebida é a de { $smallest }.
picture-coverage-alt-most = O maior número recebido é o de { $unit }: { $stations }.
picture-coverage-unit-with-stations = { $unit } com { $stations }
picture-coverage-part = { $some } de { $all } ({ $share })
picture-coverage-whole = Todas as mesas de voto
picture-coverage-other-units = { $units_n ->
    [one] mais { $units } unidade
   *[other] mais { $units } unidades
    }
picture-coverage-legend-received = recebidas
picture-coverage-legend-expected = esperadas, não recebidas
picture-coverage-column-unit = Unidade
picture-coverage-column-received = Mesas de voto recebidas
picture-coverage-column-expected = Esperadas
picture-coverage-unknown = não se sabe

## Picture: announced minus tabulated

picture-differences-title = Votos anunciados menos a soma das atas, por opção
picture-differences-denominator = as atas de { $stations }
picture-differences-how-to-read = Uma barra para a direita significa que foram anunciados mais votos do que a soma das atas do mesmo âmbito. Uma barra para a esquerda significa que foram anunciados menos. Cada resultado tem a sua própria escala. Uma diferença, só por si, não prova nada. Quando as atas abrangem apenas algumas mesas, as barras para a direita são o que as outras mesas teriam de conter. Quando o anúncio abrange apenas algumas mesas, as barras para a esquerda são o que ele ainda não conta. As constatações dizem se o resto deixa margem para elas. Correções posteriores, votos do estrangeiro e atas contadas duas vezes ou nenhuma também causam diferenças.
picture-differences-results-not-drawn = { $number_n ->
    [one] Há mais { $number } resultado anunciado que não está representado aqui.
   *[other] Há mais { $number } resultados anunciados que não estão representados aqui.
    }
picture-differences-largest-drawn = De um resultado com muitas opções são representadas as maiores diferenças.
picture-differences-alt = { $results_n ->
    [one] Barras para ambos os lados do zero, de { $results } resultado anunciado. { $panels }.
   *[other] Barras para ambos os lados do zero, de { $results } resultados anunciados. { $panels }.
    }
picture-differences-panel = { $sheets_n ->
    [one] { $scope }: anunciado com { $reported }; { $sheets } ata somada
   *[other] { $scope }: anunciado com { $reported }; { $sheets } atas somadas
    }
picture-differences-panel-stations-unknown = { $sheets_n ->
    [one] { $scope }: anunciado sem dizer com quantas mesas; { $sheets } ata somada
   *[other] { $scope }: anunciado sem dizer com quantas mesas; { $sheets } atas somadas
    }
picture-differences-more-selections = e mais { $number }
picture-differences-legend-more = mais votos anunciados do que nas atas
picture-differences-legend-fewer = menos votos anunciados do que nas atas
picture-differences-column-result = Resultado anunciado
picture-differences-column-announced = Anunciado
picture-differences-column-sum = Soma das atas
picture-differences-column-difference = Diferença
picture-differences-column-sheets = Atas somadas

## Picture: what the missing votes could change

picture-intervals-title = O que os votos em falta poderiam mudar
picture-intervals-denominator = { $votes_n ->
    [one] { $votes } voto recebido para as opções, e no máximo { $still } que ainda podem chegar; { $stations }
   *[other] { $votes } votos recebidos para as opções, e no máximo { $still } que ainda podem chegar; { $stations }
    }
picture-intervals-how-to-read = Uma opção fica na extremidade esquerda da sua barra se todos os votos que ainda podem chegar (no máximo { $still }) forem para outras. Fica na direita se os receber todos. Nenhuma percentagem fora da barra é possível se as atas recebidas forem verdadeiras e o limite for válido. A marca é a percentagem da opção nos votos recebidos. É uma descrição, não uma previsão. Barras que se sobrepõem não mostram que a ordem pode mudar, porque os mesmos votos não podem ir para ambas. O relatório diz se o desfecho é certo.
picture-intervals-selections-not-drawn = { $number_n ->
    [one] Há mais { $number } opção, com menos votos, que não está representada.
   *[other] Há mais { $number } opções, com menos votos, que não estão representadas.
    }
picture-intervals-alt = Barras numa escala de 0% a 100% mostram entre que percentagens fica a percentagem final de cada opção. { $selections }.
picture-intervals-alt-selection = { $selection } entre { $low } e { $high }
picture-intervals-range = { $low } a { $high }
picture-intervals-legend-range = percentagem final possível
picture-intervals-legend-received = percentagem dos votos recebidos
picture-intervals-column-votes = Votos recebidos
picture-intervals-column-share = Percentagem dos votos recebidos
picture-intervals-column-low = Menor percentagem final
picture-intervals-column-high = Maior percentagem final

## Picture: turnout and share

picture-fingerprint-title = Participação e percentagem, ponderadas pelos votos: { $name }
picture-fingerprint-how-to-read = Cada célula tem dois pontos percentuais de participação de largura e dois pontos percentuais da percentagem de { $name } de altura. Quanto mais escura, mais votos { $name } obteve nas mesas que nela ficam, de modo que as mesas grandes pesam mais. As mesas são somadas dentro das células; nenhuma é representada sozinha. Muitas eleições mostram uma só nuvem. Votos acrescentados desenham um rasto em direção ao canto superior direito, ou uma mancha no canto em que todos votaram e todos na mesma opção. Lugares que votam em conjunto desenham-nos igualmente: aldeias, ilhas, mesas militares e de hospitais, e minorias que preferem um dos seus. Cadernos eleitorais desatualizados também. Regiões que diferem desenham várias nuvens. A figura descreve. Não mostra nenhuma causa.
picture-fingerprint-alt = Um mapa de { $votes } votos para { $name } por participação e percentagem, em { $cells_n ->
    [one] { $cells } célula não vazia
   *[other] { $cells } células não vazias
    }. A célula mais cheia fica entre { $turnout_from } e { $turnout_to } de participação e entre { $share_from } e { $share_to } de percentagem, com { $most } votos. O canto acima de 94% de participação e 94% de percentagem contém { $corner_n ->
    [one] { $corner } voto
   *[other] { $corner } votos
    } ({ $part }).
picture-axis-turnout = Participação: boletins em proporção dos eleitores inscritos
picture-fingerprint-axis-share = Percentagem: votos em proporção dos boletins
picture-fingerprint-legend = Votos numa célula:
picture-fingerprint-legend-up-to = até { $number }
picture-fingerprint-legend-over = mais de { $number }
picture-fingerprint-column-turnout = Participação; votos por percentagem, em intervalos de dez pontos
picture-fingerprint-column-share = Percentagem { $range }

## Picture: turnout and share in tenths of a percent

picture-tenths-title = Participações e percentagens em décimos de ponto percentual: { $name }
picture-tenths-how-to-read = As linhas mostram quantas mesas de voto estão mais próximas de cada décimo de ponto percentual: em cima por participação, em baixo pela percentagem de { $name }. As percentagens inteiras estão marcadas. Resultados inventados desenhariam marcas que se elevam repetidamente acima da linha em seu redor, sobretudo nas percentagens redondas. As mesas pequenas também as desenham: com 20 boletins, todas as percentagens são múltiplos de 5%, com 100 são todas inteiras, e as frações simples (1/2, 2/3, 3/4) são frequentes onde quer que os números sejam pequenos. Um pico isolado em 100% pode dever-se a navios, hospitais e cadernos eleitorais feitos no próprio dia. Uma verificação separada desta figura testa se há mais do que isso, tendo em conta a dimensão de cada mesa. As mesas são contadas dentro de cada décimo; a tabela soma-as em percentagens inteiras.
picture-tenths-alt = Duas linhas de 0% a 100%: mesas de voto por participação, e pela percentagem de { $name }.
picture-tenths-alt-turnout = Por participação, o décimo de ponto percentual mais frequente é { $tenth }, com { $stations } de { $all } mesas; { $whole_n ->
    [one] { $whole } mesa ({ $part }) está mais próxima
   *[other] { $whole } mesas ({ $part }) estão mais próximas
    } de uma percentagem inteira.
picture-tenths-alt-share = Por percentagem de votos, o décimo de ponto percentual mais frequente é { $tenth }, com { $stations } de { $all } mesas; { $whole_n ->
    [one] { $whole } mesa ({ $part }) está mais próxima
   *[other] { $whole } mesas ({ $part }) estão mais próximas
    } de uma percentagem inteira.
picture-tenths-alt-even = Se os décimos fossem igualmente frequentes, um décimo das mesas estaria mais próximo de percentagens inteiras.
picture-tenths-legend-whole-percent = numa percentagem inteira
picture-tenths-axis-share = Percentagem de { $name }: votos em proporção dos boletins
picture-tenths-column-tenths = Décimos somados
picture-tenths-column-turnout = Mesas por participação
picture-tenths-column-share = Mesas por percentagem
picture-tenths-column-whole = delas, as mais próximas da percentagem inteira

## Picture: share among the stations up to each turnout

picture-cumulative-title = Percentagem entre as mesas até cada participação: { $name }
picture-cumulative-how-to-read = As mesas estão ordenadas pela sua participação. Em cada participação, a linha azul é a percentagem de { $name } entre os boletins de todas as mesas com essa participação ou menos. A linha cinzenta é a parte que estes representam em todos os boletins. A extremidade esquerda assenta em poucos boletins. Uma linha que sobe continuamente para a direita diz que { $name } teve melhores resultados onde mais pessoas votaram. Votos acrescentados desenham uma linha assim. Eleições honestas também a desenham: a cidade e o campo, os jovens e os mais velhos, e os bastiões de cada lado diferem ao mesmo tempo na participação e na preferência. A linha descreve. Não mostra nenhuma causa.
picture-cumulative-alt = Uma linha: a percentagem de { $name } entre as mesas até cada participação. Com um quarto de todos os boletins é { $quarter }; com metade, { $half }; com três quartos, { $three_quarters }; e com todos, { $all } (votos: { $votes }; boletins: { $ballots }).
picture-cumulative-share-up-to-turnout = { $share } até uma participação de { $turnout }
picture-cumulative-legend-share = percentagem dos boletins até essa participação
picture-cumulative-legend-ballots = parte de todos os boletins até essa participação
picture-cumulative-axis-turnout = Participação até
picture-cumulative-axis-share = Percentagem dos boletins
picture-cumulative-column-turnout = Participação até (percentagens inteiras)

## Picture: last digits

picture-digits-title = Últimos algarismos dos votos: { $name }
picture-digits-how-to-read = As barras mostram com que frequência cada algarismo surge em último lugar nos votos para { $name }, nas mesas em que são { $least } ou mais. Os números inventados favorecem alguns algarismos; os números contados, desta grandeza, terminam em cada algarismo com frequência aproximadamente igual. A faixa cinzenta é a faixa binomial exata para um em cada dez. Em 99% de tais eleições, um algarismo qualquer fica dentro dela. Com dez algarismos, cerca de uma em cada dez figuras honestas tem, portanto, uma barra fora. São razões inocentes para algarismos não uniformes as contagens próximas umas das outras, uma opção cujas contagens ficam muitas vezes perto do mínimo, arredondamentos feitos por quem copiou as atas e mesas de uma mesma dimensão.
picture-digits-check-unusual = A verificação dos últimos algarismos compara-os com um bootstrap paramétrico das mesmas mesas, incluindo as pequenas. Considera-os incomuns.
picture-digits-check-unremarkable = A verificação dos últimos algarismos compara-os com um bootstrap paramétrico das mesmas mesas, incluindo as pequenas. Não encontra neles nada digno de nota.
picture-digits-check-described = A verificação dos últimos algarismos compara-os com um bootstrap paramétrico das mesmas mesas, incluindo as pequenas. Descreve-os sem emitir um veredicto.
picture-digits-check-p = O seu valor p é { $p } após correção.
picture-digits-check-not-applicable = A verificação dos últimos algarismos não era aplicável.
picture-digits-check-not-requested = A verificação dos últimos algarismos não foi pedida.
picture-digits-alt = Dez barras mostram com que frequência cada algarismo surge em último lugar nos votos para { $name } em { $stations_n ->
    [one] { $stations } mesa
   *[other] { $stations } mesas
    }. { $counts }. Se os algarismos forem uniformes, o número de vezes que um algarismo surge em último lugar fica entre { $low } e { $high } em 99% de tais contagens.
picture-digits-alt-none-outside = Nenhum algarismo fica fora desse intervalo.
picture-digits-alt-outside = Fora desse intervalo: { $digits }.
picture-digits-legend-outside = fora da faixa
picture-digits-legend-band = faixa para algarismos uniformes (99%)
picture-digits-axis-digit = Último algarismo
picture-digits-column-band = intervalo de 99% para um algarismo, se os algarismos forem uniformes

## Picture: votes beyond the usual ratio

picture-sensitivity-title = Votos para além da proporção habitual, segundo a participação tida por habitual: { $name }
picture-sensitivity-denominator = { $stations } de { $all } mesas de voto com atas contabilizadas: as que têm pelo menos { $registered } eleitores inscritos e boletins que não os excedem. Entende-se por boletins: { $ballots }.
picture-sensitivity-how-to-read = Se a proporção entre os votos de { $name } e todos os outros boletins fosse a mesma em todas as participações, quantos votos teria { $name } para além dela? A resposta depende da participação cuja proporção é tida por habitual. Mostram-se todas as plausíveis. O ponto é o que o método publicado utiliza. Uma linha que está longe de zero, seja qual for a escolha, não diz o mesmo que uma linha que cruza o zero ou desce abruptamente. Um número grande não é um número de votos acrescentados: também em eleições honestas os lugares de participação elevada preferem muitas vezes outra pessoa (17% dos votos de um dos candidatos na Polónia em 2025). As mesas são somadas por percentagens inteiras de participação.
picture-sensitivity-alt = Uma linha sobre { $turnouts_n ->
    [one] { $turnouts } participação que poderia ser tida por habitual
   *[other] { $turnouts } participações que poderiam ser tidas por habituais
    }. Os votos de { $name } para além da proporção aí observada vão de { $least } a { $most }. No máximo dos outros boletins, com uma participação { $range }, são { $votes }.
picture-sensitivity-turnout-range = acima de { $from } e até { $to }
picture-sensitivity-legend-each = em cada participação
picture-sensitivity-legend-peak = no máximo dos outros boletins
picture-sensitivity-axis-turnout = Participação tida por habitual
picture-sensitivity-axis-votes = Votos para além dessa proporção
picture-sensitivity-column-ratio = Proporção entre os votos e os outros boletins

## Picture: tables and the other tables of their centre

picture-centres-title = Mesas comparadas com as outras mesas do seu local de votação: { $name }
picture-centres-denominator = { $centres_n ->
    [one] { $stations }; { $centres } local de votação. Entende-se por boletins: { $ballots }.
   *[other] { $stations }; { $centres } locais de votação. Entende-se por boletins: { $ballots }.
    }
picture-centres-how-to-read = Os eleitores de um local de votação são divididos pelas suas mesas. As barras contam as mesas segundo a distância entre a sua percentagem de { $name } e a de todo o local de votação. A curva mostra onde elas ficariam se a divisão fosse feita por sorteio. Barras que se estendem mais do que a curva são habituais: as mesas são muitas vezes divididas por nome, idade ou rua, e isso não é um sorteio. Barras mais estreitas do que a curva significam que as mesas são mais parecidas entre si do que um sorteio as torna. Isso resulta de resultados copiados ou repartidos posteriormente. Resulta também, de forma inocente, de mesas contadas em conjunto ou de eleitores encaminhados para a fila mais curta. A primeira e a última barra contêm todas as mesas que ficam mais longe. As mesas são somadas em intervalos de um quarto de desvio-padrão.
picture-centres-alt = Barras ao lado de uma curva em forma de sino contam { $tables } mesas de { $centres_n ->
    [one] { $centres } local de votação
   *[other] { $centres } locais de votação
    } segundo a distância entre a sua percentagem de votos para { $name } e a do seu local de votação, em desvios-padrão de uma divisão aleatória. { $beyond_n ->
    [one] { $beyond } mesa ({ $share }) fica
   *[other] { $beyond } mesas ({ $share }) ficam
    } a mais de dois desvios-padrão; uma divisão aleatória põe aí cerca de 4,6%.
picture-centres-legend-tables = mesas
picture-centres-legend-by-lot = se por sorteio
picture-centres-axis-distance = Desvios-padrão em relação à percentagem do local de votação
picture-centres-axis-tables = Mesas
picture-centres-column-distance = Desvios-padrão
picture-centres-column-by-lot = Se por sorteio
picture-centres-step-below = abaixo de { $to }
picture-centres-step = { $from } a { $to }
picture-centres-step-above = { $from } ou mais

## Picture: where the stations are

picture-map-title = Onde ficam as mesas de voto, segundo a percentagem de { $name }
picture-map-dots = Cada ponto é uma mesa de voto. Os pontos no mesmo lugar ocultam-se uns aos outros; os que têm uma percentagem maior são desenhados depois.
picture-map-squares = Há mais de { $stations } mesas, pelo que cada quadrado soma as que nele ficam. A sua cor é a do conjunto dos votos delas.
picture-map-how-to-read = A cor é a percentagem de { $name } entre os boletins. As coordenadas estão representadas tal como foram publicadas, sem fronteiras. Um ponto afastado de todos os outros é, na maioria dos casos, um lapso nas suas coordenadas. Os vizinhos votam em geral de forma semelhante. As regiões, as cidades e as terras de origem dos candidatos aparecem como manchas, e uma mancha não é sinal de mais nada.
picture-map-alt-dots = { $stations_n ->
    [one] Um mapa mostra { $stations } mesa de voto como um ponto, colorido segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
   *[other] Um mapa mostra { $stations } mesas de voto como pontos, coloridos segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
    }
picture-map-alt-squares = Um mapa mostra { $stations } mesas de voto em { $squares_n ->
    [one] { $squares } quadrado
   *[other] { $squares } quadrados
    }, com cores segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
picture-map-alt-class = { $range }: { $stations } ({ $share })
picture-map-legend = Percentagem dos boletins:
picture-map-bounds = Latitude { $south }° a { $north }°, longitude { $west }° a { $east }°
picture-map-column-share = Percentagem numa mesa

## The Markdown summary

markdown-finding-is-not-a-verdict = Uma constatação indica um ponto a examinar. Não é um veredicto sobre ninguém.
markdown-reproduce = Como reproduzir este relatório
markdown-reproduce-files = Obter os ficheiros acima indicados nas respetivas fontes e compará-los com o seu SHA-256.
markdown-reproduce-plan = Usar o plano desta auditoria. A sua semente é “{ $seed }”.
markdown-reproduce-plan-without-seed = Usar o plano desta auditoria. A sua semente está vazia.
markdown-reproduce-run = Executá-lo com scrutineer { $version }. As mesmas entradas produzem os mesmos bytes, em qualquer máquina e com qualquer número de threads.

## The Markdown summary: tables that are cut

markdown-more-rows = { $number_n ->
    [one] … e mais { $number } linha; estão todas no relatório JSON
   *[other] … e mais { $number } linhas; estão todas no relatório JSON
    }

## The Markdown summary: findings by code

markdown-findings-by-code = Constatações por código
markdown-kind = tipo
markdown-rule = regra
markdown-looks-same = tem o mesmo aspeto
markdown-findings = constatações
markdown-unusual-results = Resultados incomuns
markdown-target = de
markdown-adjusted-p = p ajustado
markdown-by-rule = por uma regra

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## One station: weights

anomaly-station-weight-is = Um peso é uma parte das mesas que o resultado marca como esta: a parte que a sua hipótese nula não explica.
anomaly-station-total-is = O total soma o maior peso de cada verificação que tem um resultado incomum que aponta para a mesa. É uma soma, não uma probabilidade, e pode ser superior a 1.
