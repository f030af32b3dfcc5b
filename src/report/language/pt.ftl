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

## words/findings/announced

finding-announced-announced-sheets-all-stations-hold = { $name }: { $announced } no anúncio, e { $tabulated } nas atas de todas as mesas ({ $stations }): { $difference }.
finding-announced-announced = { $name }: { $share } no anúncio, e a percentagem de { $votes } em { $all } { $counted } é { $computed }.
share-base-valid-votes = votos válidos anunciados
share-base-ballots-cast = boletins depositados anunciados
finding-announced-announced-votes = votos anunciados
finding-announced-announced-percentages-add-up-their = { $number_n ->
    [one] A { $number } percentagem anunciada soma { $sum }, o que o seu arredondamento não pode explicar.
   *[other] As { $number } percentagens anunciadas somam { $sum }, o que o seu arredondamento não pode explicar.
    }
finding-announced-all-announced-counts-exactly-percentage = Todas as { $number } contagens anunciadas são exatamente uma percentagem com 1 casa decimal da soma { $sum }, arredondada para um voto inteiro.
finding-announced-all-announced-counts-exactly-percentage-2 = { $decimals_n ->
    [one] Todas as { $number } contagens anunciadas são exatamente uma percentagem com { $decimals } casa decimal da soma { $sum }, arredondada para um voto inteiro.
   *[other] Todas as { $number } contagens anunciadas são exatamente uma percentagem com { $decimals } casas decimais da soma { $sum }, arredondada para um voto inteiro.
    }
finding-announced-if-last-digits-counts-arbitrary = Se os últimos algarismos das contagens fossem arbitrários, isto aconteceria com probabilidade { $p } (corrigida para o número de resultados anunciados); não é essa a probabilidade de o resultado estar correto ou errado.
finding-announced-p-corrected-number-announced-results = p, corrigido para o número de resultados anunciados
finding-announced-sum = soma
finding-announced-counts-grid = contagens na grelha
finding-announced-free-counts = contagens livres
finding-announced-p = p
finding-announced-announced-selections-votes-together-announced = A soma dos votos anunciados das opções é { $sum }, e os votos válidos anunciados são { $valid }.
finding-announced-sum-announced-selections = Σ opções anunciadas
finding-announced-announced-whole-announced-results-add = { $number_n ->
    [one] { $name }: { $announced } no anúncio para o todo, e o { $number } resultado anunciado por { $level } soma { $sum }.
   *[other] { $name }: { $announced } no anúncio para o todo, e os { $number } resultados anunciados por { $level } somam { $sum }.
    }
finding-announced-sum-parts = Σ partes
finding-announced-says-counts-stations-there = Diz abranger { $stations } mesas, e existem { $expected }.
finding-announced-stations-counted = mesas contadas
finding-announced-stations-expected = mesas esperadas
finding-announced-falls = { $name }: de “{ $from }” para “{ $to }”, desce de { $before } para { $after }, uma diferença de { $difference }.
finding-announced-earlier = anterior
finding-announced-later = posterior
finding-announced-counted-stations-fall-least = De “{ $from }” para “{ $to }”, as mesas contadas diminuem, em pelo menos { $difference }.
finding-announced-votes-rise-no-station-newly = De “{ $from }” para “{ $to }”, os votos aumentam em { $votes }, e não foi entretanto contada nenhuma mesa.
finding-announced-votes-gained = votos ganhos
finding-announced-least-stations-newly-counted-no = { $stations_n ->
    [one] De “{ $from }” para “{ $to }”, foi entretanto contada pelo menos { $stations } mesa, e nenhum voto.
   *[other] De “{ $from }” para “{ $to }”, foram entretanto contadas pelo menos { $stations } mesas, e nenhum voto.
    }
finding-announced-stations-newly-counted-least = mesas entretanto contadas, no mínimo

## words/findings/anomaly

finding-anomaly-stations-used = mesas utilizadas
finding-anomaly-stations-left-out = mesas não consideradas
finding-anomaly-counted = contado
finding-anomaly-counted-among = contado entre
finding-anomaly-expected = esperado
finding-anomaly-p-value = valor p
finding-anomaly-adjusted-p-value = valor p ajustado
finding-anomaly-over-p-after-correction = { $check } de { $what } em { $stations }: p = { $p }, { $adjusted } após a correção.
finding-anomaly-over-rule-met = { $check } de { $what } em { $stations }: a sua regra é atendida.
finding-anomaly-stations = { $used_n ->
    [one] { $used } mesa
   *[other] { $used } mesas
    }
finding-anomaly-stations-left-out-2 = { $used_n ->
    [one] { $used } mesa (não consideradas: { $left_out })
   *[other] { $used } mesas (não consideradas: { $left_out })
    }
finding-anomaly-p-after-correction-tests = { $tests_n ->
    [one] { $found }; p = { $p } ({ $how }), { $adjusted } após correção para { $tests } teste ({ $correction }).
   *[other] { $found }; p = { $p } ({ $how }), { $adjusted } após correção para { $tests } testes ({ $correction }).
    }
judgement-rule = { $found }; por uma regra, e sem valor p: { $rule }.
finding-anomaly-over = { $check } ({ $what }): { $counted }; { $statistic } = { $value } em { $stations }
finding-anomaly-over-2 = { $check } ({ $what }): { $statistic } = { $value } em { $stations }
finding-anomaly-speaks-about-votes-no-count = { $votes_n ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos.
    }
against-lead-smaller = { $votes_n ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: insuficiente para alterar o desfecho, mesmo que tivesse sido transferido de uma opção para a outra: a vantagem é de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: insuficiente para alterar o desfecho, mesmo que tivessem sido transferidos de uma opção para a outra: a vantagem é de { $lead }.
    }
against-lead-only-if-moved = { $votes_n ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: menos do que a vantagem, mas o suficiente se tivesse sido transferido de uma opção para a outra: a vantagem é de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: menos do que a vantagem, mas o suficiente se tivessem sido transferidos de uma opção para a outra: a vantagem é de { $lead }.
    }
against-lead-at-least-the-lead = { $votes_n ->
    [one] Refere-se a cerca de { $votes } voto, o que não é uma contagem de votos falsos: não menos do que a vantagem de { $lead }.
   *[other] Refere-se a cerca de { $votes } votos, o que não é uma contagem de votos falsos: não menos do que a vantagem de { $lead }.
    }
finding-anomaly-clean-elections-make-check-not = Não foi medido o que as eleições limpas fazem desta verificação.
finding-anomaly-more-than-should-p-too = ; isso é mais do que deveria ser, e p é aqui demasiado pequeno
finding-anomaly-data-outside-measured = ; estes dados estão fora do que foi medido
finding-anomaly-weigh-simulated-clean-elections-data = { $judged_n ->
    [one] Para avaliar isso: em { $judged } eleição limpa simulada ({ $like }; estes dados: { $data }), o número de vezes em que a regra se verificou foi { $times }{ $eager }{ $outside }.
   *[other] Para avaliar isso: em { $judged } eleições limpas simuladas ({ $like }; estes dados: { $data }), o número de vezes em que a regra se verificou foi { $times }{ $eager }{ $outside }.
    }
finding-anomaly-weigh-simulated-clean-elections-data-2 = { $elections_n ->
    [one] Para avaliar isso: em { $elections } eleição limpa simulada ({ $like }; estes dados: { $data }), um p de 0,05 ou menos ocorreu em { $at_05 }, quando o valor esperado é { $expected_05 }, e de 0,01 ou menos em { $at_01 }, quando o valor esperado é { $expected_01 }, antes da correção{ $eager }{ $outside }.
   *[other] Para avaliar isso: em { $elections } eleições limpas simuladas ({ $like }; estes dados: { $data }), um p de 0,05 ou menos ocorreu em { $at_05 }, quando o valor esperado é { $expected_05 }, e de 0,01 ou menos em { $at_01 }, quando o valor esperado é { $expected_01 }, antes da correção{ $eager }{ $outside }.
    }
finding-anomaly-none-elections-drawn-sheets-turnout = Nenhuma das eleições geradas a partir da participação, das percentagens e das diferenças destas atas ({ $drawn }) pôde ser avaliada.
finding-anomaly-elections-drawn-sheets-compared-whole = As eleições geradas a partir das atas só são comparadas com toda a eleição.
finding-anomaly-elections-drawn-sheets-own-turnout = { $judged_n ->
    [one] Em { $times } de { $judged } eleição gerada a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, p foi igualmente pequeno. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
   *[other] Em { $times } de { $judged } eleições geradas a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, p foi igualmente pequeno. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
    }
finding-anomaly-elections-drawn-sheets-own-turnout-2 = { $elections_n ->
    [one] Em { $times } de { $elections } eleição gerada a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, a regra verificou-se. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
   *[other] Em { $times } de { $elections } eleições geradas a partir da participação, das percentagens e das diferenças destas mesmas atas, e portanto do que quer que lhes tenha sido feito, a regra verificou-se. Com tão poucas não se pode mostrar nenhum p abaixo de { $least }, e nenhuma delas pode ilibar as atas.
    }
finding-anomaly-stations-about-ballots-spread = { $stations_n ->
    [one] { $stations } mesa, cerca de { $ballots } boletins em cada uma, dispersão { $spread }
   *[other] { $stations } mesas, cerca de { $ballots } boletins em cada uma, dispersão { $spread }
    }

## words/findings/coverage

finding-coverage-register-does-not-list-station = Esta mesa não consta do registo.
finding-coverage-register-lists-station-more-than = O registo inclui esta mesa mais de uma vez; ela é esperada uma só vez.
finding-coverage-polling-stations-registered-voters-no = Mesas de voto sem ata contabilizada: { $missing } de { $expected }, com um total de eleitores inscritos de { $voters }.
finding-coverage-polling-stations-no-sheet-counts = Mesas de voto sem ata contabilizada: { $missing } de { $expected }.
finding-coverage-stations-missing = mesas em falta
finding-coverage-their-registered-voters = os seus eleitores inscritos
finding-coverage-sheet-registered-voters-register = O número de eleitores inscritos é { $roll } na ata e { $registered } no registo.
finding-coverage-register = registo
frame-count-stations = As mesas com resultado comunicado são { $reported }, e a base tem { $expected }.
frame-count-voters-registered = Os eleitores inscritos comunicados são { $reported }, e a base tem { $expected }.
finding-coverage-stations-reported = mesas com resultado comunicado
finding-coverage-registered-voters-reported = eleitores inscritos comunicados
finding-coverage-registered-voters-expected = eleitores inscritos esperados
finding-coverage-announced-every-station-sheets-hand = { $name }: { $announced } no anúncio, para todas as mesas, e as atas disponíveis ({ $sheets }) já contêm { $tabulated }: { $excess } a mais.
finding-coverage-announced-result-needs-votes-more = { $needed_n ->
    [one] O resultado anunciado exige mais { $needed } voto do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still } ({ $assumption }): { $excess } a mais.
   *[other] O resultado anunciado exige mais { $needed } votos do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still } ({ $assumption }): { $excess } a mais.
    }
finding-coverage-announced-result-needs-votes-more-2 = { $votes_n ->
    [one] O resultado anunciado exige mais { $votes } voto do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still }: { $excess } a mais.
   *[other] O resultado anunciado exige mais { $votes } votos do que os que as atas disponíveis contêm, e podem ainda chegar, no máximo, { $still }: { $excess } a mais.
    }
finding-coverage-announced-tabulated = { $sum } (anunciado − apurado)
finding-coverage-votes-can-still-come-most = votos que ainda podem chegar, no máximo
finding-coverage-fewest-sheets-would-false = menor número de atas que teriam de ser falsas
finding-coverage-announcement-sheets-cannot-both-true = O anúncio e estas atas não podem ser ambos verdadeiros.
finding-coverage-announcement-sheets-cannot-both-true-2 = O anúncio e estas atas não podem ser ambos verdadeiros; pelo menos 1 ata teria de ser falsa.
finding-coverage-announcement-sheets-cannot-both-true-3 = O anúncio e estas atas não podem ser ambos verdadeiros; pelo menos { $fewest } atas teriam de ser falsas.
finding-coverage-announcement-sheets-cannot-both-true-4 = O anúncio e estas atas não podem ser ambos verdadeiros; nem que todas elas fossem falsas.
stations-reported-percent = Se “{ $share }” se refere a mesas de voto, das { $expected } que existem
stations-reported-stations = Se abrange { $stations } das { $expected } mesas de voto
finding-coverage-announced = { $name }: { $announced } no anúncio.
finding-coverage-counts-least-stations-only-not = { $least_n ->
    [one] { $premise }, as mesas abrangidas são pelo menos { $stations }, e o número das que não estão entre as { $published } publicadas é de apenas { $unpublished }: inclui, portanto, pelo menos { $least } ata publicada, e a { $least } destas com menos votos para { $name } contém { $floor }.
   *[other] { $premise }, as mesas abrangidas são pelo menos { $stations }, e o número das que não estão entre as { $published } publicadas é de apenas { $unpublished }: inclui, portanto, pelo menos { $least } atas publicadas, e as { $least } destas com menos votos para { $name } contêm { $floor }.
    }
finding-coverage-more-than-announced-whichever-stations = Isso fica { $more } acima do anunciado, sejam quais forem as mesas contadas. O anúncio, o número de mesas que ele próprio indica e as atas publicadas não podem ser todos verdadeiros: se o número de mesas que abrange não fosse superior a { $stations }, poderiam sê-lo; caso contrário, o número de atas necessariamente falsas seria de pelo menos { $sheets }.
finding-coverage-published-sheets-counted-least = atas publicadas contadas, no mínimo
finding-coverage-floor = limite inferior
finding-coverage-counts-most-stations-no-choice = { $premise }, as mesas abrangidas são no máximo { $stations }, e nenhuma escolha desse número de mesas contém, para { $name }, votos em número superior a { $ceiling }, mesmo que as mesas não publicadas ({ $unpublished }) lhe dessem tudo o que podem.
finding-coverage-fewer-than-announced-announcement-own = Isso fica { $fewer } abaixo do anunciado. O anúncio, a sua própria contagem de mesas e as atas publicadas não podem ser todos verdadeiros; poderiam sê-lo se abrangesse { $stations } ou mais mesas.
finding-coverage-fewer-than-announced-announcement-own-2 = Isso fica { $missing } abaixo do anunciado. O anúncio, a sua própria contagem de mesas e as atas publicadas não podem ser todos verdadeiros.
finding-coverage-stations-counted-least = mesas contadas, no mínimo
finding-coverage-stations-counted-most = mesas contadas, no máximo
finding-coverage-published-sheets = atas publicadas
finding-coverage-ceiling = limite superior
finding-coverage-gains-votes = { $votes_n ->
    [one] { $name }: de “{ $from }” para “{ $to }”, ganha { $votes } voto.
   *[other] { $name }: de “{ $from }” para “{ $to }”, ganha { $votes } votos.
    }
finding-coverage-two-announcements-their-own-counts = Os dois anúncios, as suas próprias contagens de mesas e as atas publicadas não podem ser todos verdadeiros.
finding-coverage-two-say-themselves-least-1 = { $votes_n ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada pelo menos 1 mesa e, seja ela qual for, contém pelo menos { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada pelo menos 1 mesa e, seja ela qual for, contém pelo menos { $votes } votos para { $name }: diferença de { $excess }.
    }
finding-coverage-two-say-themselves-least-stations = { $votes_n ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas pelo menos { $stations } mesas e, sejam elas quais forem, contêm pelo menos { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas pelo menos { $stations } mesas e, sejam elas quais forem, contêm pelo menos { $votes } votos para { $name }: diferença de { $excess }.
    }
finding-coverage-two-say-themselves-most-1 = { $votes_n ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada no máximo 1 mesa e, seja ela qual for, contém no máximo { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foi entretanto contada no máximo 1 mesa e, seja ela qual for, contém no máximo { $votes } votos para { $name }: diferença de { $excess }.
    }
finding-coverage-two-say-themselves-most-stations = { $votes_n ->
    [one] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas no máximo { $stations } mesas e, sejam elas quais forem, contêm no máximo { $votes } voto para { $name }: diferença de { $excess }.
   *[other] Segundo o que os dois anúncios dizem de si próprios, foram entretanto contadas no máximo { $stations } mesas e, sejam elas quais forem, contêm no máximo { $votes } votos para { $name }: diferença de { $excess }.
    }
finding-coverage-their-votes-least = os seus votos, no mínimo
finding-coverage-stations-newly-counted-most = mesas entretanto contadas, no máximo
finding-coverage-their-votes-most = os seus votos, no máximo

## words/findings/read

finding-read-values = `{ $text }`: { $reason }.
finding-read-one-more-cell-row-could = Mais uma célula da linha não pôde ser utilizada.
finding-read-more-cells-row-could-not = Mais { $number } células da linha não puderam ser utilizadas.
quarantine-reason-not-a-number = não é um número, nem uma palavra para valores em falta prevista no plano (layout.missing)
quarantine-reason-negative = uma contagem inferior a zero
quarantine-reason-fraction = uma contagem que não é um número inteiro
quarantine-reason-undeclared-thousands = talvez um número com separadores de milhares, que o plano não declara
quarantine-reason-too-large = um número maior do que aquele que qualquer ata pode conter
quarantine-reason-sum-too-large = colunas que somam mais do que uma ata pode conter
quarantine-reason-not-text = bytes que não são da codificação do ficheiro
quarantine-reason-cell-count = um número de células diferente do número do cabeçalho
quarantine-reason-control-character = um carácter de controlo numa chave ou num código de unidade
quarantine-reason-text-too-long = um texto com mais de 1 000 bytes
quarantine-reason-no-such-part = uma chave ou um código de unidade com menos partes do que o plano pede (split, part)

## words/findings/set

finding-set-sheet-station-there-already-same = A ata desta mesa já consta, com as mesmas contagens ({ $place }).
finding-set-votes-sheet = votos na ata
finding-set-votes = { $votes_n ->
    [one] { $place } com { $votes } voto
   *[other] { $place } com { $votes } votos
    }
finding-set-rows-station-disagree-every-count = Divergem { $number } linhas desta mesa, e cada contagem de uma é exatamente o dobro da contagem da outra: { $places }.
finding-set-rows-station-disagree = Divergem { $number } linhas desta mesa: { $places }.
finding-set-votes-2 = votos em { $place }
finding-set-image-published-station-also-published = A imagem publicada para esta mesa está também publicada para: { $others }.
finding-set-station-exactly-same-counts-every = Com exatamente as mesmas contagens que esta mesa (as de todas as opções e todos os outros números da ata) figura também: { $others }.
finding-set-stations = mesas
finding-set-row-says-total-others-not = A linha diz `{ $word }`: é um total de outras, e não uma mesa.
finding-set-every-count-row-exactly-sum = Cada contagem desta linha é exatamente a soma das outras linhas com votos de todo o ficheiro ({ $all }): é o total delas, e não uma mesa.
finding-set-every-count-row-exactly-sum-2 = Cada contagem desta linha é exatamente a soma das outras linhas com votos de { $unit } ({ $others }): é o total delas, e não uma mesa.
finding-set-row-names-no-station-belongs = A linha não indica nenhuma mesa, e pertence a { $unit }, cujas mesas também constam da lista; as suas contagens não são exatamente a soma das contagens delas.
finding-set-row-names-no-station-votes = { $votes_n ->
    [one] A linha não indica nenhuma mesa; tem { $votes } voto que não pode ser atribuído a nenhuma mesa.
   *[other] A linha não indica nenhuma mesa; tem { $votes } votos que não podem ser atribuídos a nenhuma mesa.
    }
finding-set-votes-row = votos na linha
finding-set-all-counts-not-zero-even = Todas as { $number } contagens de { $unit } diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
finding-set-all-counts-whole-publication-not = Todas as { $number } contagens de toda a publicação diferentes de zero são números pares, como se cada ata tivesse sido contada duas vezes.
finding-set-even-counts = contagens pares
finding-set-values = { $reason }: { $number }
count-name-votes = votos de { $selection }
finding-set-missing-sheets-summed-over-stations = { $all_n ->
    [one] Em falta em { $missing } das atas ({ $why }): a soma de { $name } abrange { $some } de { $all } mesa.
   *[other] Em falta em { $missing } das atas ({ $why }): a soma de { $name } abrange { $some } de { $all } mesas.
    }
finding-set-sheets-without-count = atas sem a contagem
finding-set-sheets = atas com essa contagem
finding-set-more = e mais { $number }
finding-set-station = mesa { $key } ({ $place })
finding-set-row = linha { $number }

## words/findings/sheet

finding-sheet-selections-votes-sheet-valid-votes = Os votos das opções são { $votes }, e os votos válidos da ata estão em falta.
finding-sheet-selections-votes-sheet-valid-votes-2 = Os votos das opções são { $votes }, e os votos válidos da ata são zero.
finding-sheet-selections-votes-exactly-twice-valid = Os votos das opções são { $votes }, exatamente o dobro dos votos válidos que a ata indica ({ $valid }).
finding-sheet-selections-votes-sheet-states-valid = Os votos das opções são { $too_few }, e os votos válidos que a ata indica são { $valid }: { $difference } a mais.
finding-sheet-selections-votes-sheet-states-valid-2 = Os votos das opções são { $too_many }, e os votos válidos que a ata indica são { $valid }: { $difference } a menos.
finding-sheet-sum-selections = Σ opções
finding-sheet-sheet-ballots-cast-missing = A ata tem { $counted }, e os seus boletins depositados estão em falta.
finding-sheet-sheet-ballots-cast-zero = A ata tem { $counted }, e os seus boletins depositados são zero.
finding-sheet-sheet-states-ballots-cast-more = { $cast_n ->
    [one] A ata tem { $counted }, e indica { $cast } boletim depositado: { $difference } a mais.
   *[other] A ata tem { $counted }, e indica { $cast } boletins depositados: { $difference } a mais.
    }
finding-sheet-sheet-states-ballots-cast-fewer = { $cast_n ->
    [one] A ata tem { $counted }, e indica { $cast } boletim depositado: { $difference } a menos.
   *[other] A ata tem { $counted }, e indica { $cast } boletins depositados: { $difference } a menos.
    }
finding-sheet-valid-null-blank = válidos + nulos + em branco
finding-sheet-null-votes = { $number_n ->
    [one] { $number } voto nulo
   *[other] { $number } votos nulos
    }
finding-sheet-blank-votes = { $number_n ->
    [one] { $number } voto em branco
   *[other] { $number } votos em branco
    }
finding-sheet-valid-votes = votos válidos ({ $valid })
finding-sheet-valid-papers = { $papers_n ->
    [one] { $papers } boletim contado (válidos: { $valid }; { $null }; { $blank })
   *[other] { $papers } boletins contados (válidos: { $valid }; { $null }; { $blank })
    }
finding-sheet-valid-papers-2 = { $papers_n ->
    [one] { $papers } boletim contado (válidos: { $valid }; { $others })
   *[other] { $papers } boletins contados (válidos: { $valid }; { $others })
    }
finding-sheet-sheet-states-adds-up-exactly = A ata indica { $one } em número de { $first } e { $other } em número de { $second }; a soma fica exatamente certa quando as duas contagens trocam de lugar.
finding-sheet-sheet-reports-no-vote-all = { $voters_n ->
    [one] A ata não indica um único voto, com { $voters } eleitor inscrito.
   *[other] A ata não indica um único voto, com { $voters } eleitores inscritos.
    }
finding-sheet-sheet-reports-no-vote-all-2 = A ata não indica um único voto.
finding-sheet-sheet-ballots-registered-voters-zero = O número de boletins da ata é { $cast }, e os seus eleitores inscritos são zero.
finding-sheet-sheet-ballots-registered-voters-missing = O número de boletins da ata é { $cast }, e os seus eleitores inscritos estão em falta.
finding-sheet-sheet-too-many = A ata tem { $words } em número de { $more } e { $of } em número de { $limit }: { $difference } a mais.
bounded-count-counted-papers = boletins contados
count-bound-voters-admitted = eleitores do caderno eleitoral ou acrescentados a ele
finding-sheet-least = pelo menos { $number }

## words/findings/sources

finding-sources-here-there = { $field } { $here } aqui e { $there } ali
finding-sources-does-not-state-same = “{ $source }” ({ $place }) não indica o mesmo: { $each }.
finding-sources-does-not-state-same-2 = “{ $source }” não indica o mesmo: { $each }.
finding-sources-second-first = { $field }, segunda − primeira
finding-sources-station-not = A mesa { $key } não consta de “{ $source }”.
finding-sources-stations-not = { $number } mesas não constam de “{ $source }”: { $keys }.

## words/codes

code-i101-title = todas as linhas podem ser lidas
code-i101-sentence = Uma linha foi posta de lado porque uma das suas células não pôde ser utilizada; nenhum dos seus números entra em qualquer total.
code-i101-causes = Uma nota escrita na célula de uma contagem, uma palavra para valores em falta que o plano não prevê, uma exportação defeituosa.
code-i102-title = cada ata tem todas as contagens para as quais a sua fonte prevê um lugar
code-i102-sentence = Algumas atas não têm esta contagem, pelo que a sua soma abrange menos atas do que as outras.
code-i102-causes = Atas ainda por chegar, cópias ilegíveis, uma contagem que algumas mesas não recolhem.
code-s101-title = Σ opções = votos válidos
code-s101-sentence = A soma dos votos das opções não é igual aos votos válidos que a ata indica.
code-s101-causes = Um lapso ao somar ou ao copiar um número; uma opção que a tabela publicada omite.
code-s102-title = válidos + nulos + em branco = boletins depositados
code-s102-sentence = A soma dos boletins contados não é igual aos boletins depositados que a ata indica.
code-s102-causes = Um lapso de escrita, boletins levados para casa, uma contagem que a tabela publicada omite, ou eleitores e boletins contados em separado.
code-s103-title = sem votos válidos, não há votos para opções
code-s103-sentence = Há opções com votos, e os votos válidos da ata são zero ou estão em falta.
code-s103-causes = A linha da soma foi omitida quando a ata foi preenchida ou copiada.
code-s104-title = Σ opções ≠ o dobro dos votos válidos
code-s104-sentence = A soma dos votos das opções é exatamente o dobro dos votos válidos.
code-s104-causes = Cada opção foi introduzida por partido e outra vez no total, ou um total foi lido como mais uma opção.
code-s105-title = as contagens estão nas suas próprias colunas
code-s105-sentence = A soma da ata fica exatamente certa quando duas das suas contagens trocam de lugar.
code-s105-causes = Dois campos vizinhos foram copiados pela ordem errada.
code-s106-title = sem boletins depositados, não há votos
code-s106-sentence = Foram contados votos, e os boletins depositados da ata são zero ou estão em falta.
code-s106-causes = A linha dos boletins foi omitida quando a ata foi preenchida ou copiada.
code-s107-title = uma ata indica votos
code-s107-sentence = A ata não indica um único voto.
code-s107-causes = Uma mesa que não abriu ou onde ninguém votou; uma linha provisória, à espera de uma ata ainda por chegar.
code-s108-title = sem eleitores inscritos, não há votos
code-s108-sentence = Foram contados votos, e o caderno eleitoral da mesa é zero ou está em falta.
code-s108-causes = As mesas especiais (hospitais, viajantes, militares) muitas vezes não têm caderno eleitoral próprio.
code-s201-title = boletins depositados ≤ eleitores inscritos
code-s201-sentence = Foram depositados mais boletins do que os eleitores do caderno eleitoral, somados aos eleitores suplementares declarados.
code-s201-causes = Eleitores acrescentados no próprio dia, certificados para votar noutra mesa, um caderno eleitoral atualizado depois de publicado.
code-s202-title = votos válidos ≤ boletins depositados
code-s202-sentence = Só os votos válidos já excedem os boletins depositados.
code-s202-causes = Um lapso num só número, ou boletins de duas eleições na mesma urna.
code-s203-title = boletins depositados ≤ boletins entregues
code-s203-sentence = Havia mais boletins nas urnas do que os que foram entregues.
code-s203-causes = Boletins por correspondência ou antecipados entregues por outro organismo; uma contagem de boletins em vez de envelopes.
code-s204-title = boletins entregues ≤ eleitores inscritos
code-s204-sentence = Foram entregues mais boletins do que os eleitores do caderno eleitoral, somados aos eleitores suplementares declarados.
code-s204-causes = Eleitores acrescentados no próprio dia, boletins inutilizados que foram substituídos e contados duas vezes.
code-s205-title = boletins rejeitados ≤ boletins entregues
code-s205-sentence = Foram rejeitados mais boletins do que os que foram entregues.
code-s205-causes = Os dois campos contam coisas diferentes nesta fonte, ou trocaram de lugar.
code-d101-title = uma só linha por mesa
code-d101-sentence = A mesma ata aparece mais de uma vez, com as mesmas contagens.
code-d101-causes = Um ficheiro foi composto a partir de partes que se sobrepõem, ou uma página foi enviada duas vezes.
code-d102-title = uma só contagem por mesa
code-d102-sentence = Duas linhas de uma mesma mesa divergem.
code-d102-causes = Uma correção publicada ao lado da primeira versão; duas transcrições; uma chave que não é única.
code-d103-title = nenhuma linha é o dobro de outra da mesma mesa
code-d103-sentence = Duas linhas de uma mesma mesa divergem, e cada contagem de uma é exatamente o dobro da contagem da outra.
code-d103-causes = Duas exportações parciais somadas, com a mesma ata em ambas.
code-d104-title = duas mesas têm atas diferentes
code-d104-sentence = Duas mesas têm exatamente as mesmas contagens: as de todas as opções e todos os outros números da ata.
code-d104-causes = As mesas pequenas coincidem por acaso; uma ata copiada sob duas chaves por quem a publicou. Entre 239 110 atas de seis eleições reais, isto aconteceu com dois pares (docs/calibration.md).
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
code-d204-title = nem tudo é par
code-d204-sentence = Todas as contagens desta parte da publicação são números pares, como se todas tivessem sido multiplicadas por dois.
code-d204-causes = Duas cópias de uma mesma exportação somadas. Por mero acaso, isto acontece uma vez em 2 elevado ao número de contagens.
code-c101-title = todas as mesas esperadas estão disponíveis
code-c101-sentence = Há mesas que deveriam comunicar resultados e não têm nenhuma ata contabilizada.
code-c101-causes = Atas ainda não recolhidas ou não publicadas, mesas que não abriram; atas postas de lado ou excluídas, que o balanço das linhas enumera.
code-c102-title = todas as mesas são esperadas
code-c102-sentence = Há mesas que comunicam resultados e não constam do registo.
code-c102-causes = Um registo de outra data, chaves escritas de outra forma (zeros à esquerda), mesas especiais.
code-c103-title = o caderno eleitoral de uma mesa é o do registo
code-c103-sentence = O número de eleitores inscritos que uma ata indica não é o do registo.
code-c103-causes = Um caderno eleitoral atualizado entre as duas datas.
code-c104-title = não há mais mesas nem mais eleitores do que na base
code-c104-sentence = Foi comunicado mais do que aquilo que, segundo a base, existe.
code-c104-causes = Uma base de outra data; uma chave que divide uma mesa em duas.
code-c105-title = o registo inclui cada mesa uma só vez
code-c105-sentence = O registo inclui uma mesa mais de uma vez; ela é esperada uma só vez.
code-c105-causes = Um registo composto a partir de partes que se sobrepõem; uma chave que não é única.
code-r101-title = anunciado = apurado quando tudo está disponível
code-r101-sentence = O resultado anunciado difere da soma das atas, embora todas as mesas estejam incluídas de ambos os lados.
code-r101-causes = Correções entre a publicação das atas e o anúncio, mesas anuladas, um grupo de opções contado de outra forma.
code-r102-title = anunciado ≥ o que as atas disponíveis contêm
code-r102-sentence = Um resultado anunciado como completo atribui a uma opção menos votos do que os que as atas publicadas já contêm: o anúncio e estas atas não podem ser ambos verdadeiros.
code-r102-causes = Atas anuladas por um tribunal depois da publicação, ou um anúncio que se diz completo e não o é.
code-r103-title = as percentagens anunciadas correspondem às contagens anunciadas
code-r103-sentence = Uma percentagem anunciada não é o quociente entre a contagem anunciada e a soma anunciada, com as casas decimais impressas, por nenhum dos arredondamentos usuais.
code-r103-causes = Uma percentagem calculada sobre outro total (boletins depositados em vez de votos válidos); um diapositivo feito a partir de uma contagem anterior.
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
code-r201-sentence = Um resultado anunciado como completo exige, nas mesas sem resultado comunicado, mais votos do que os eleitores que elas têm: o anúncio e estas atas não podem ser ambos verdadeiros.
code-r201-causes = Uma base que omite mesas ou eleitores; atas corrigidas depois de publicadas; mais eleitores suplementares do que o plano admite por mesa.
code-r202-title = anunciado ≥ o que qualquer escolha de mesas contém
code-r202-sentence = Um anúncio parcial atribui a uma opção menos votos do que aqueles que qualquer conjunto com o número de mesas por ele contado tem de conter: o anúncio, as atas publicadas e a percentagem de mesas que o próprio anúncio indica não podem ser todos verdadeiros.
code-r202-causes = Uma percentagem que conta outra coisa que não mesas (eleitores, envelopes, partes de mesas); atas anuladas antes de serem contadas; uma base com mesas a menos.
code-r203-title = anunciado ≤ o que qualquer escolha de mesas pode conter
code-r203-sentence = Um anúncio parcial atribui a uma opção mais votos do que aqueles que qualquer conjunto com o número de mesas por ele contado pode conter: o anúncio, as atas publicadas e a percentagem de mesas que o próprio anúncio indica não podem ser todos verdadeiros.
code-r203-causes = Uma percentagem que conta outra coisa que não mesas; mesas fora da base, como as do estrangeiro; mais eleitores suplementares do que o plano admite por mesa.
code-r301-title = nada desce de um boletim informativo para o seguinte
code-r301-sentence = Um boletim informativo posterior de uma série anuncia menos do que um anterior.
code-r301-causes = Uma correção do boletim informativo anterior; mesas anuladas entretanto; os dois boletins informativos pela ordem errada no plano.
code-r302-title = as mesas contadas e os votos sobem em conjunto
code-r302-sentence = De um boletim informativo de uma série para o seguinte, os votos sobem e as mesas contadas não, ou as mesas sobem e os votos não.
code-r302-causes = Uma percentagem impressa com casas decimais insuficientes para mostrar a subida; mesas contadas sem votos; uma correção.
code-r303-title = um acréscimo é compatível com as mesas de que pode provir
code-r303-sentence = De um boletim informativo de uma série para o seguinte, uma opção ganha mais votos do que os que as mesas entretanto contadas podem conter, ou menos do que os que têm de conter: os dois boletins informativos e as atas publicadas não podem ser todos verdadeiros.
code-r303-causes = Uma percentagem que conta outra coisa que não mesas; uma correção de mesas que o boletim informativo anterior já tinha contado.
code-r401-title = duas fontes indicam o mesmo para uma mesa
code-r401-sentence = Duas fontes têm uma ata desta mesa e não indicam as mesmas contagens.
code-r401-causes = Um lapso numa de duas transcrições; uma correção que uma fonte tem e a outra não; duas mesas diferentes sob a mesma chave.
code-r402-title = duas fontes têm as mesmas mesas
code-r402-sentence = Uma fonte tem mesas que outra não tem.
code-r402-causes = Uma publicação posterior; cópias que uma das fontes não conseguiu recolher; chaves escritas de outra forma (zeros à esquerda).
code-a101-title = todos os últimos algarismos têm a frequência que resulta do acaso
code-a101-sentence = Alguns dos últimos algarismos das contagens são mais frequentes, e outros menos, do que resultaria do acaso.
code-a101-causes = Contagens que quem publicou arredondou ou estimou; muitas contagens pequenas; o hábito de um digitador numa coluna.
code-a102-title = os dois últimos algarismos distribuem-se como resulta do acaso
code-a102-sentence = Os dois últimos algarismos das contagens são iguais, ou vizinhos, com menor ou maior frequência do que resultaria do acaso.
code-a102-causes = Contagens que quem publicou arredondou; teclas que ficam presas; muitas contagens pequenas.
code-a103-title = os segundos algarismos distribuem-se como os de contagens geradas de novo
code-a103-sentence = Os segundos algarismos das contagens são diferentes dos de contagens geradas de novo a partir dos próprios boletins de cada mesa. A lei de Benford não é a referência.
code-a103-causes = Mesas de dimensão prevista; uma regra que divide ou junta mesas a partir de um número redondo de eleitores.
code-a104-title = as percentagens terminam em 0 ou 5 com a frequência que resulta do acaso
code-a104-sentence = As percentagens, arredondadas às unidades, terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
code-a104-causes = Resultados recalculados a partir de percentagens arredondadas; mesas cuja dimensão é um número redondo.
code-a105-title = as percentagens inteiras não são mais frequentes do que resulta do acaso
code-a105-sentence = O número de mesas com uma participação ou uma percentagem de votos a não mais de um vigésimo de ponto percentual de uma percentagem inteira é maior, ou menor, do que a dimensão das próprias mesas permite.
code-a105-causes = Resultados que quem publicou recalculou a partir de percentagens arredondadas; mesas especiais em que todos votam da mesma maneira (as acima de 99% não são consideradas).
code-a106-title = as percentagens não se acumulam em valores isolados
code-a106-sentence = Há mais mesas a partilhar valores isolados de uma percentagem de votos do que permite a reamostragem de cada mesa a partir dos seus próprios boletins.
code-a106-causes = Resultados recalculados a partir de percentagens arredondadas; muitas mesas minúsculas, cujas percentagens são frações simples; uma mistura que se ajusta ao centro e não às caudas (o ajuste é indicado).
code-a107-title = as contagens terminam em 0 ou 5 com a frequência que resulta do acaso
code-a107-sentence = As contagens terminam em 0 ou 5 com maior, ou menor, frequência do que a dimensão das próprias mesas torna provável.
code-a107-causes = Contagens que quem publicou arredondou ou estimou; o hábito de um digitador.
code-a201-title = os votos de uma opção mantêm a sua proporção em relação aos das outras quando a participação sobe
code-a201-sentence = Acima da participação em que os votos das outras opções atingem o máximo, os votos de uma opção excedem, numa grande parte do seu total, o que resulta da proporção observada abaixo dessa participação, qualquer que seja a participação próxima do máximo que se considere.
code-a201-causes = Regiões ou aldeias que votam mais e de outra forma; uma campanha que mobiliza um dos lados. A estimativa não é uma contagem de votos falsos.
code-a202-title = as percentagens têm um só pico
code-a202-sentence = As percentagens das mesas têm mais de um pico, depois de descontado o nível próprio de cada região.
code-a202-causes = Duas populações dentro das regiões (cidade e campo, duas línguas); mesas de dois tipos.
code-a301-title = as mesas de um mesmo local de votação diferem, pelo menos, tanto quanto divisões aleatórias
code-a301-sentence = As mesas dos locais de votação diferem entre si menos do que difeririam divisões aleatórias de um mesmo eleitorado.
code-a301-causes = Um local de votação cujas contagens foram juntas e de novo repartidas em partes iguais por quem as publicou.
code-a302-title = os resultados iguais são tão raros como resulta do acaso
code-a302-sentence = Há mesas com os mesmos resultados mais vezes do que o acaso torna provável.
code-a302-causes = As mesas pequenas coincidem; uma ata publicada sob duas chaves; contagens de mesas agregadas repartidas em partes iguais.
code-a401-title = a percentagem não dá um salto num momento da contagem
code-a401-sentence = A percentagem dá, num momento da contagem, um salto maior do que em qualquer outro momento em que nada se diz ter acontecido.
code-a401-causes = Lugares que comunicam tarde por serem distantes ou grandes ou por serem contados noutro local; votos por correspondência contados no fim.

## Why announced counts were not tested

not-tested-too-few-counts = foram anunciadas menos de duas contagens, ou nenhuma soma delas
not-tested-sum-too-small = a soma é tão pequena que contagens arbitrárias equivalem demasiadas vezes a uma percentagem arredondada

## words/anomaly/counted

anomaly-counted-where-expected = { $what } ({ $observed } de { $all }; valor esperado: { $expected })
counted-thing-counts-ending-in = contagens que terminam em { $digit }
counted-thing-counts-with-second-digit = contagens com o segundo algarismo { $digit }
counted-thing-counts-ending-in-repeated-pair = contagens que terminam em dois algarismos iguais
counted-thing-counts-ending-in-adjacent-pair = contagens que terminam em dois algarismos vizinhos
counted-thing-counts-ending-in-other-pair = contagens que terminam em dois algarismos não vizinhos
counted-thing-counts-ending-in0-or5 = contagens que terminam em 0 ou 5
counted-thing-percentages-ending-in0-or5 = percentagens que terminam em 0 ou 5
counted-thing-stations-at-integer-percentage = mesas com uma participação (para além do acaso: { $turnout }) ou uma percentagem de votos (para além do acaso: { $share }) que é uma percentagem inteira
counted-thing-stations-with-share = mesas com uma percentagem de { $share }
counted-thing-stations-beyond-limit = mesas que estão para além do limite de um ou do outro lado
counted-thing-sheets-repeating-another = atas que são repetição de outra

## words/anomaly/exclusion

exclusion-reason-not-every-selection-counted = nem todas as opções têm uma contagem
exclusion-reason-no-ballots = não há boletins
exclusion-reason-coordinates-unusable = não há latitude e longitude utilizáveis
exclusion-reason-arrival-unusable = não há um momento de chegada utilizável
exclusion-reason-null-votes-not-stated = não há indicação de votos nulos ou em branco
exclusion-reason-roll-not-stated = não há indicação do caderno eleitoral
exclusion-reason-more-ballots-than-voters = há mais boletins do que eleitores
exclusion-reason-ballots-not-stated = não há indicação de boletins
exclusion-reason-more-votes-than-ballots = há mais votos do que boletins
exclusion-reason-count-not-stated = não há indicação de tal contagem
exclusion-reason-no-registered-voters = não há eleitores inscritos
exclusion-reason-counts-exceed-one-another = há mais boletins do que eleitores, ou mais votos do que boletins
exclusion-reason-no-ballots-or-counts-exceed-one-another = não há boletins, ou há contagens que se excedem umas às outras
exclusion-reason-fewer-than25-votes-on-one-side = há menos de 25 votos para a opção ou para outras
exclusion-reason-too-few-registered-voters = há demasiado poucos eleitores inscritos
exclusion-reason-part-exceeds-whole = a parte excede o todo
exclusion-reason-count-is-zero = zero
exclusion-reason-percentage-near100 = a participação ou a percentagem está junto a 100%
exclusion-reason-few-on-one-side = há poucos de um dos lados de ambas as percentagens
exclusion-reason-small-count = as contagens são pequenas
exclusion-reason-no-share-or-order = não há percentagem ou não há lugar na ordem
exclusion-reason-no-votes-for-selection = não há votos para a opção
exclusion-reason-all-registered-voters-voted-for-selection = há tantos votos quantos os eleitores inscritos, ou mais
exclusion-reason-no-value = não há valor
exclusion-reason-small-group = o grupo tem mesas insuficientes
exclusion-reason-half-of-group-has-one-value = metade do grupo tem um mesmo valor
exclusion-reason-too-few-votes = há demasiado poucos votos
exclusion-reason-more-votes-than-total = há mais votos para a opção do que no total
exclusion-reason-more-votes-than-total-or-implausibly-many = há mais votos para a opção do que no total, ou um número implausível deles
exclusion-reason-no-predictor = não há um preditor
exclusion-reason-more-than-a-billion-ballots = há mais de mil milhões de boletins
exclusion-reason-smaller-than-first-size-class = há menos votos do que os da primeira classe de dimensão
exclusion-reason-more-votes-than-a-station-can-count = há mais votos do que uma mesa pode contar
exclusion-reason-too-few-for-a-share = há menos do que o mínimo sobre o qual se calcula uma percentagem
exclusion-reason-no-coordinates = não há coordenadas
exclusion-reason-coordinates-out-of-range = as coordenadas estão fora dos limites
exclusion-reason-only-table-or-one-kind-of-votes = a mesa é a única do seu local de votação, ou o local só tem votos de um tipo
exclusion-reason-small-table-or-only-table-or-one-kind-of-votes = a mesa é pequena, está sozinha no seu local de votação, ou o local só tem votos de um tipo
exclusion-reason-count-too-small-for-last-digit = a contagem é demasiado pequena para o seu último algarismo
exclusion-reason-coordinates-not-stated = não há indicação de coordenadas utilizáveis

## words/anomaly/figure

figure-name-textbook-p-value = p de manual
figure-name-digit-pair-chi-square = qui-quadrado dos pares de algarismos
figure-name-repeated-pair-share = proporção de pares repetidos
figure-name-adjacent-pair-share = proporção de pares vizinhos
figure-name-repeated-pair-lower-tail-p-value = p exato de tão poucos pares repetidos
figure-name-adjacent-pair-upper-tail-p-value = p exato de tantos pares vizinhos
figure-name-chi-square-from-slope = qui-quadrado que o declive acrescenta
figure-name-counts-under100 = contagens abaixo de 100
figure-name-last-digit-chi-square = qui-quadrado dos últimos algarismos
figure-name-mean-last-digit = último algarismo médio
figure-name-share-ending-in0-or5 = proporção que termina em 0 ou 5
figure-name-ending-in0-or5-p-value = p exato de 0 e 5
figure-name-chi-square-from-bound = qui-quadrado que o limite acrescenta
figure-name-last-digit-distance = distância dos últimos algarismos em relação a contagens geradas de novo
figure-name-stations-with-second-digit = mesas com um segundo algarismo
figure-name-benford-chi-square = qui-quadrado face a Benford
figure-name-benford-p-value = p de manual face a Benford
figure-name-second-digit-distance = distância dos segundos algarismos em relação a contagens geradas de novo
figure-name-bootstrap-chi-square = distância qui-quadrado em relação a contagens geradas de novo
figure-name-mean-digit = algarismo médio
figure-name-expected-mean-digit = algarismo médio esperado
figure-name-mean-digit-z = z do algarismo médio
figure-name-centre-design-effect = efeito de desenho dos locais de votação
figure-name-percentages-ending-in0-or5-z = z das percentagens que terminam em 0 ou 5
figure-name-share-of-percentages-ending-in0-or5 = proporção de percentagens que terminam em 0 ou 5
figure-name-counts-ending-in0-or5-z = z das contagens que terminam em 0 ou 5
figure-name-share-of-counts-ending-in0-or5 = proporção de contagens que terminam em 0 ou 5
figure-name-stations-in-that-share = mesas com essa percentagem
figure-name-compared-stations-ending-in0-or5 = acertos entre as mesas comparadas
figure-name-expected-stations-ending-in0-or5 = acertos esperados
figure-name-stations-ending-in0-or5-standard-deviation = desvio-padrão
figure-name-largest-share-on-one-multiple = maior parte esperada num só múltiplo
figure-name-integer-percentage-z = mesas em excesso numa percentagem inteira, em desvios-padrão
figure-name-integer-percentage-stations = mesas numa percentagem inteira
figure-name-expected-integer-percentage-stations = esperado por acaso
figure-name-excess-stations = mesas em excesso
figure-name-excess-stations-z = excesso em desvios-padrão
figure-name-integer-percentage-upper-tail-p-value = probabilidade de tantos ou mais
figure-name-excess-stations-as-published = excesso, incluindo também as contagens pequenas, como publicado
figure-name-excess-stations-as-published-z = o mesmo em desvios-padrão
figure-name-turnout-excess-stations = excesso só na participação
figure-name-turnout-p-value = valor p só na participação
figure-name-share-excess-stations = excesso só na percentagem
figure-name-share-p-value = valor p só na percentagem
figure-name-excess-registered-voters = eleitores inscritos em excesso
figure-name-excess-ballots = boletins em excesso
figure-name-excess-votes = votos em excesso
figure-name-excess-votes-z = votos em excesso, em desvios-padrão
figure-name-percent-of-stations-in-excess = percentagem de mesas em excesso
figure-name-votes-at-stations-in-excess = votos da opção comunicados nas mesas em excesso
figure-name-percent-in-excess-p-value = valor p da percentagem em excesso
figure-name-mean-resampled-percent-in-excess = média da percentagem em excesso nas reamostragens
figure-name-resampled-percent-in-excess95th = percentagem em excesso que uma em cada vinte reamostragens atinge
figure-name-shares-in-excess = percentagens em excesso
figure-name-largest-excess-share = percentagem com mais mesas em excesso
figure-name-largest-excess-stations = mesas aí
figure-name-largest-excess-expected-stations = mesas esperadas aí
figure-name-sharpest-share-p-value = valor p da percentagem mais acentuada, multiplicado pelo número de percentagens
figure-name-sharpest-share = percentagem mais acentuada
figure-name-sharpest-share-large-stations = mesas maiores aí
figure-name-sharpest-share-resampled-mean = média das reamostragens aí
figure-name-sharpest-share-expected = esperado aí a partir das percentagens vizinhas
figure-name-turnout-components = componentes da participação
figure-name-turnout-log-likelihood = ln da verosimilhança da participação
figure-name-turnout-fit-gap = desvio do ajuste da participação
figure-name-votes-components = componentes dos votos
figure-name-votes-log-likelihood = ln da verosimilhança dos votos
figure-name-votes-fit-gap = desvio do ajuste dos votos
figure-name-far-excess-share = excesso em participações afastadas, como parte dos votos
figure-name-lowest-excess-votes = menor estimativa entre as referências plausíveis, em votos
figure-name-highest-excess-votes = maior estimativa entre as referências plausíveis, em votos
figure-name-peak-excess-votes = estimativa no pico mais baixo das outras opções, em votos
figure-name-peak-turnout-percent = participação desse máximo, em percentagem
figure-name-automatic-excess-votes = estimativa com a proporção abaixo do máximo mais alto, em votos
figure-name-share-without-excess = percentagem sem esses votos
figure-name-whole-percent-votes = votos em percentagens inteiras para além dos que há noutras
figure-name-share-of-ballots = percentagem dos boletins
figure-name-net-excess-share = excesso líquido, como parte dos votos
figure-name-far-excess-share-within-regions = excesso afastado dentro das regiões, como parte dos votos
figure-name-net-excess-share-within-regions = excesso líquido dentro das regiões, como parte dos votos
figure-name-regions = regiões
figure-name-votes-per-voter-slope = declive dos votos por eleitor inscrito em função da participação
figure-name-votes-per-voter-slope-standard-error = o seu erro-padrão
figure-name-share-slope = declive da percentagem em função da participação
figure-name-share-slope-standard-error = erro-padrão desse valor
figure-name-mean-share = percentagem média
figure-name-share-slope-less-mean-share = declive da percentagem menos a percentagem média
figure-name-pearson-correlation = Correlação de Pearson entre a participação e a percentagem
figure-name-pearson-p-value = o seu valor p de manual
figure-name-spearman-correlation = Correlação de Spearman
figure-name-spearman-p-value = valor p de manual da de Spearman
figure-name-kendall-correlation = Correlação de Kendall
figure-name-votes-per-voter-slope-within-regions = declive dos votos por eleitor dentro das regiões
figure-name-votes-per-voter-slope-within-regions-standard-error = erro-padrão desse valor, com agrupamento
figure-name-share-slope-within-regions = declive da percentagem dentro das regiões
figure-name-share-slope-within-regions-standard-error = erro-padrão, com agrupamento
figure-name-typical-turnout = participação típica
figure-name-typical-share = percentagem típica
figure-name-turnout-spread-below = dispersão da participação, abaixo
figure-name-share-spread-below = dispersão da percentagem, abaixo
figure-name-theta-from-share-above = teta, a partir da percentagem acima
figure-name-votes-from95-percent = votos com participação e percentagem a partir de 95%
figure-name-incremental-fraction = parte das mesas com um pequeno enchimento de urnas, no modelo
figure-name-incremental-fraction-low = extremo inferior entre os alfas com ajuste igualmente bom
figure-name-incremental-fraction-high = extremo superior entre os alfas com ajuste igualmente bom
figure-name-extreme-fraction = parte das mesas com enchimento total de urnas, no modelo
figure-name-alpha = alfa
figure-name-misplaced-fraction = parte das mesas que o modelo coloca mal
figure-name-sum-of-squared-differences = soma dos quadrados das diferenças
figure-name-sum-of-squared-differences-without-stuffing = o mesmo sem enchimento de urnas
figure-name-log-vote-rate-skewness = assimetria do logaritmo da taxa de votos
figure-name-log-vote-rate-mean = média
figure-name-normality-p-value = valor p de manual da normalidade
figure-name-kurtosis = curtose (normal: 3)
figure-name-skewness = assimetria
figure-name-mean-station-share = percentagem média entre as mesas
figure-name-station-share-standard-deviation = desvio-padrão entre as mesas
figure-name-skewness-low = assimetria, extremo inferior
figure-name-skewness-high = assimetria, extremo superior
figure-name-kurtosis-low = curtose, extremo inferior
figure-name-kurtosis-high = curtose, extremo superior
figure-name-significant-groups = grupos com um valor p abaixo de 0,05
figure-name-residual-dip = dip dos resíduos dentro dos grupos
figure-name-share-dip = dip das percentagens
figure-name-dip-sample-size = valores
figure-name-dip = dip dos valores
figure-name-dip-p-value = valor p desse dip
figure-name-modal-interval-low = intervalo modal, extremo inferior
figure-name-modal-interval-high = intervalo modal, extremo superior
figure-name-unrounded-share-dip = dip das percentagens, anulado o arredondamento
figure-name-share-dip-p-value = valor p do dip das percentagens
figure-name-raw-share-dip = dip das percentagens brutas
figure-name-groups = grupos
figure-name-max-expected-significant-groups = máximo esperado desses grupos
figure-name-stations-above-limit = mesas para além do limite superior
figure-name-expected-stations-above-limit = número esperado delas
figure-name-stations-below-limit = mesas para além do limite inferior
figure-name-expected-stations-below-limit = número esperado destas
figure-name-stations-beyond-limit = mesas para além do limite de um ou do outro lado
figure-name-significant-stations-above = mesas acima com um valor q de 0,05 ou menos
figure-name-significant-stations-below = mesas abaixo com um valor q de 0,05 ou menos
figure-name-correlation-within-groups = correlação dentro dos grupos
figure-name-prediction-slope = declive da reta
figure-name-standard-deviation-beyond-counting = desvio-padrão em torno da reta, para além da contagem
figure-name-correlation-with-share-within-groups = correlação com a percentagem da opção dentro dos grupos
figure-name-correlation-permutation-p-value = valor p da correlação, por permuta dentro dos grupos
figure-name-within-centre-dispersion = dispersão das mesas dentro dos locais de votação
figure-name-dispersion-lower-tail-p-value = valor p de tão pouca diferença
figure-name-dispersion-upper-tail-p-value = valor p de tanta diferença
figure-name-centres = locais de votação
figure-name-centres-too-alike = locais de votação cujas mesas são demasiado parecidas
figure-name-centres-in-upper-percent = locais de votação no 1% superior segundo a correlação ajustada
figure-name-standard-deviation-beyond-random-splits = desvio-padrão das percentagens para além de divisões aleatórias
figure-name-correlation-within-centres = correlação dentro dos locais de votação
figure-name-repeated-sheets = atas que repetem outra
figure-name-expected-repeated-sheets = repetições esperadas
figure-name-nearly-repeated-sheets = atas iguais exceto numa opção
figure-name-overdispersion = sobredispersão da maior opção dentro dos grupos
figure-name-draws = simulações efetuadas
figure-name-moran-i = I de Moran
figure-name-expected-moran-i = I de Moran esperado
figure-name-moran-iz = z sob aleatorização
figure-name-moran-i-permutation-p-value = valor p por permutação
figure-name-geary-c = C de Geary
figure-name-neighbours-per-station = mesas vizinhas por mesa
figure-name-stations-unlike-neighbours = mesas diferentes das suas vizinhas
figure-name-stations-in-clusters = mesas em aglomerados
figure-name-share-trend = variação da percentagem por unidade da ordem
figure-name-order-correlation = correlação entre a percentagem e a ordem
figure-name-jump-in-standard-errors = salto no ponto de corte, em unidades do seu erro
figure-name-jump = salto no ponto de corte
figure-name-jump-naive-standard-error = o seu erro, se as atas fossem independentes
figure-name-jump-naive-p-value = valor p ingénuo do salto
figure-name-sheets-before = atas imediatamente antes
figure-name-sheets-after = atas imediatamente depois
figure-name-placebo-cutoffs = pontos de corte placebo
figure-name-min-placebo-p-value = menor valor p que tantos permitem
figure-name-standard-error-inflation = inflação do erro ingénuo
figure-name-inflated-p-value = valor p com essa inflação
figure-name-quadratic-jump = salto por parábolas
figure-name-min-jump-over-bandwidths = menor valor entre as larguras de banda
figure-name-max-jump-over-bandwidths = maior valor entre as larguras de banda
figure-name-not-clean-share = proporção de mesas que não são da componente limpa
figure-name-mostly-clean-draw-share = proporção de simulações com mais de 90% de mesas limpas
figure-name-clean-share = proporção de mesas limpas
figure-name-clean-share-median = proporção de mesas limpas, mediana
figure-name-clean-share-low = proporção de mesas limpas, extremo inferior do intervalo
figure-name-clean-share-high = proporção de mesas limpas, extremo superior do intervalo
figure-name-clean-share-chain-spread = proporção de mesas limpas, dispersão entre cadeias
figure-name-clean-share-rhat = proporção de mesas limpas, R̂
figure-name-clean-share-effective-draws = proporção de mesas limpas, número efetivo de simulações
figure-name-incremental-share = proporção de mesas incrementais
figure-name-incremental-share-median = proporção de mesas incrementais, mediana
figure-name-incremental-share-low = proporção de mesas incrementais, extremo inferior do intervalo
figure-name-incremental-share-high = proporção de mesas incrementais, extremo superior do intervalo
figure-name-incremental-share-chain-spread = proporção de mesas incrementais, dispersão entre cadeias
figure-name-incremental-share-rhat = proporção de mesas incrementais, R̂
figure-name-incremental-share-effective-draws = proporção de mesas incrementais, número efetivo de simulações
figure-name-extreme-share = proporção de mesas extremas
figure-name-extreme-share-median = proporção de mesas extremas, mediana
figure-name-extreme-share-low = proporção de mesas extremas, extremo inferior do intervalo
figure-name-extreme-share-high = proporção de mesas extremas, extremo superior do intervalo
figure-name-extreme-share-chain-spread = proporção de mesas extremas, dispersão entre cadeias
figure-name-extreme-share-rhat = proporção de mesas extremas, R̂
figure-name-extreme-share-effective-draws = proporção de mesas extremas, número efetivo de simulações
figure-name-manufactured-votes = votos fabricados do modelo
figure-name-manufactured-votes-median = votos fabricados do modelo, mediana
figure-name-manufactured-votes-low = votos fabricados do modelo, extremo inferior do intervalo
figure-name-manufactured-votes-high = votos fabricados do modelo, extremo superior do intervalo
figure-name-manufactured-votes-chain-spread = votos fabricados do modelo, dispersão entre cadeias
figure-name-manufactured-votes-rhat = votos fabricados do modelo, R̂
figure-name-manufactured-votes-effective-draws = votos fabricados do modelo, número efetivo de simulações
figure-name-stolen-votes = votos roubados do modelo
figure-name-stolen-votes-median = votos roubados do modelo, mediana
figure-name-stolen-votes-low = votos roubados do modelo, extremo inferior do intervalo
figure-name-stolen-votes-high = votos roubados do modelo, extremo superior do intervalo
figure-name-stolen-votes-chain-spread = votos roubados do modelo, dispersão entre cadeias
figure-name-stolen-votes-rhat = votos roubados do modelo, R̂
figure-name-stolen-votes-effective-draws = votos roubados do modelo, número efetivo de simulações

## words/anomaly/judgement

how-exact = exato
how-resampled = { $number_n ->
    [one] { $number } simulação
   *[other] { $number } simulações
    }
null-distribution-chi-square = qui-quadrado, { $df } graus de liberdade
null-distribution-student = Student, com tantos graus de liberdade quantos os placebos
null-distribution-skewness-corrected-normal = normal com correção da assimetria, face às probabilidades exatas da contagem gerada de novo de cada mesa
null-distribution-chi-square-of-bootstrap = qui-quadrado, face aos algarismos exatos da contagem gerada de novo de cada mesa
null-distribution-poisson-binomial-saddle-point = ponto de sela da Poisson-binomial
null-distribution-hypergeometric-minimum = hipergeométrica, o menor valor de todas as classes multiplicado pelo número delas
null-distribution-uniform-dip = √n·dip de amostras uniformes, a partir de uma tabela simulada
null-distribution-uniform-dip-and-binomial = dips de amostras uniformes, e binomial para o número de grupos
null-distribution-poisson-of-draws = Poisson com a média e a dispersão das simulações, multiplicado pelas classes e pelas análises
null-distribution-moment-matched-gamma = gama com a média e a variância exatas
stated-rule-far-excess = os votos para além da proporção habitual em participações muito acima do centro atingem a parte definida dos votos da opção (far_share, um décimo, salvo indicação em contrário no plano), não são compensados por défices noutros lugares, e mantêm-se dentro das regiões quando estas são conhecidas; uma regra fixada com base em sete eleições (Rússia 2011 e 2020, Polónia 2025 duas vezes, Venezuela 2024, Albânia 2013, Canadá 2011)
no-verdict-reason-most-stations-too-small-for-digits = a maioria das mesas tem menos de 25 votos para a opção ou para outras; os algarismos das restantes dependem da forma que se admite para as percentagens
no-verdict-reason-most-stations-too-small-for-endings = a maioria das mesas tem menos de 25 votos para a opção ou para outras; a frequência dos acertos das restantes depende da forma que se admite para as percentagens
no-verdict-reason-one-multiple-dominates = mais de três décimos dos acertos esperados ficam num só múltiplo de 5%; a frequência dos acertos depende da forma que se admite para as percentagens
no-verdict-reason-bound-makes-digits-uneven = há tantas contagens em torno da menor contagem utilizada que só esse limite já torna os algarismos não uniformes
no-verdict-reason-many-counts-under100 = mais de uma contagem em cada vinte está abaixo de 100, onde os últimos algarismos são, por si, não uniformes
no-verdict-reason-first-digits-reflect-size = os primeiros algarismos refletem a dimensão das mesas: as eleições limpas afastam-se sempre da lei de Benford
no-verdict-reason-no-joint-null = nenhuma hipótese nula diz como se dispõem em conjunto a participação e a percentagem das mesas honestas
no-verdict-reason-model-without-regions = o modelo não conhece regiões, e os ajustes de dois laboratórios diferem por um fator de cinco
no-verdict-reason-other-causes-look-alike = o modelo não tem nome para nenhuma outra causa de uma eleição desigual: votos perdidos pelo caminho, voto estratégico, regiões que diferem e eleitores que acorrem às urnas por um dos lados parecem-se com as suas componentes, e em eleições limpas simuladas metade das mesas também
no-verdict-reason-regions-differ-in-rate = as regiões diferem, de modo que as eleições limpas também não são normais
no-verdict-reason-no-null-for-shares = nenhuma lei das percentagens é válida em todas as eleições honestas
no-verdict-reason-no-groups = sem grupos, regiões que diferem geram, de forma inocente, várias modas
no-verdict-reason-null-ballots-vary-innocently = em eleições limpas, os boletins nulos acompanham a idade, a escolaridade, o protesto e os hábitos dos membros da mesa
no-verdict-reason-shares-not-normal = as percentagens de eleições limpas não são normais, e as mesas pequenas dispersam-se mais
no-verdict-reason-stations-far-from-line-are-usual = as eleições limpas têm mesas afastadas da reta: hospitais, prisões, novas urbanizações
no-verdict-reason-unlike-stations-are-usual = as eleições limpas têm mesas diferentes das suas vizinhas: hospitais, prisões, quartéis
no-verdict-reason-small-selection = os votos de uma opção tão pequena estão onde vivem os seus eleitores, e alguns lugares com participações elevadas satisfazem a regra
no-verdict-reason-neighbours-vote-alike = em todos os países honestos os vizinhos votam de forma semelhante, e um lugar com características próprias é diferente dos seus vizinhos
no-verdict-reason-places-differ = lugares que diferem na participação também diferem na preferência em eleições limpas
no-verdict-reason-no-cutoff = não foi indicado nenhum ponto de corte, e uma tendência ao longo da contagem é habitual
no-verdict-reason-too-few-placebos = cabem demasiado poucos pontos de corte placebo ao lado do indicado

## words/anomaly/not_applicable

not-applicable-too-few = { $what }: { $found }, e a verificação exige { $needed }
not-applicable-lengths-differ = { $what }: o número de valores é { $found }, e o esperado era { $expected }
not-applicable-no-variation = { $what } não varia de mesa para mesa
not-applicable-missing = não publicado: { $what }
not-applicable-not-in-plan = não consta do plano: definir { $key }
not-applicable-setting = a definição `{ $name }` { $why }
undefined-reason-no-mode = a densidade ({ $what }) não tem nenhum máximo acima de 0,3
undefined-reason-mode-is-ripple = a densidade ({ $what }) tem abaixo de 0,3 um ponto mais alto do que o seu primeiro máximo acima, que é então uma mera ondulação
undefined-reason-no-stations-on-one-side = não há mesas de um dos lados das mesas típicas
undefined-reason-spread-not-finite = as dispersões não são números
anomaly-not-applicable-chains-disagree-about-r-most = as cadeias divergem sobre { $what }: R̂ é { $rhat }, pediu-se no máximo { $most }, e as médias das cadeias são { $means }; as suas fases de aquecimento explicaram a eleição por proporções de mesas limpas, incrementais e extremas (e um logaritmo da densidade abaixo do melhor) de { $explanations }
undefined-reason-no-probability = uma mesa não tem probabilidade de uma percentagem inteira
undefined-reason-no-chi-square-of-last-digits = os últimos algarismos não têm qui-quadrado
undefined-reason-no-chi-square-of-digit-pairs = os pares de algarismos não têm qui-quadrado
undefined-reason-no-fit-at-cutoff = não é possível ajustar, de ambos os lados do ponto de corte, uma reta com erro
undefined-reason-no-dip = o dip destas percentagens não está definido
undefined-reason-no-usual-turnout = nenhuma participação é habitual
undefined-reason-too-many-edges = { $edges_n ->
    [one] o grafo teria { $edges } aresta; admitem-se no máximo { $most }
   *[other] o grafo teria { $edges } arestas; admitem-se no máximo { $most }
    }
undefined-reason-no-neighbour-graph = não foi possível construir um grafo de vizinhos
counted-units-stations-with-registered-voters = mesas com eleitores inscritos
counted-units-stations-with-value-and-coordinates = mesas com um valor e coordenadas
counted-units-sheets-with-share-and-order = atas com uma percentagem e um lugar na ordem
counted-units-sheets-before-cutoff = atas imediatamente antes do ponto de corte
counted-units-sheets-after-cutoff = atas imediatamente depois do ponto de corte
counted-units-stations-of-usable-size-and-range = mesas de dimensão e intervalo utilizáveis
counted-units-stations-of-usable-size = mesas de dimensão utilizável
counted-units-usable-stations = mesas utilizáveis
counted-units-counts-with-such-a-digit = contagens com um tal algarismo
counted-units-large-counts = contagens suficientemente grandes
counted-units-stations-with-ballots = mesas com boletins
counted-units-counts-above-zero = contagens acima de zero
counted-units-stations-in-large-groups = mesas em grupos suficientemente grandes
counted-units-stations-with-votes-and-predictor = mesas com votos suficientes e um preditor
counted-units-stations-with25-votes-on-each-side = mesas com 25 votos para a opção e para outras
counted-units-selections = opções na eleição
counted-units-stations-with-enough-votes = mesas com votos suficientes
counted-units-centres-with-two-tables = locais de votação com duas mesas ou mais
input-slice-turnout = participação
input-slice-ballots = boletins
input-slice-ballots-issued = boletins entregues
input-slice-ballots-received = boletins recebidos
input-slice-totals = os totais
input-slice-part = a parte
input-slice-parts = partes do todo
input-slice-trials = ensaios
input-slice-latitude = latitude
input-slice-longitude = longitude
input-slice-order = ordem
input-slice-predictor = o preditor
input-slice-whole-turnout-probabilities = probabilidades de uma participação inteira
input-slice-whole-share-probabilities = probabilidades de uma percentagem inteira
quantity-share = a percentagem
quantity-selection-share = a percentagem da opção
quantity-share-is-zero-or-one = a percentagem, que é 0 ou 1,
quantity-value = o valor
quantity-order = a ordem
quantity-order-of-most-sheets = a ordem da maioria das atas
quantity-null-ballots-within-groups = dentro dos grupos, a percentagem de boletins nulos ou da opção
quantity-digit-of-almost-every-count = o algarismo de quase todas as contagens
quantity-first-digit = o primeiro algarismo
quantity-second-digit = o segundo algarismo
quantity-log-vote-rate = o logaritmo da taxa de votos
quantity-distance-from-line = a distância à reta
quantity-ballot-for-selection = o facto de um boletim ser ou não para a opção
quantity-ending-in0-or5 = o facto de um resultado terminar ou não em 0 ou 5
missing-input-selection = uma opção
missing-input-null-or-blank-votes = votos nulos ou em branco
missing-input-registered-voters = o número de eleitores inscritos
missing-input-votes-mixture = a mistura dos votos
mixture-parameter-clean-share = a proporção de mesas limpas
mixture-parameter-incremental-share = a proporção de mesas incrementais
mixture-parameter-extreme-share = a proporção de mesas extremas
mixture-parameter-manufactured-votes = votos fabricados
mixture-parameter-stolen-votes = votos roubados

## words/anomaly/settings

ballots-are-ballots-cast = os boletins depositados que a ata indica
ballots-are-valid-null-blank = soma dos votos válidos, nulos e em branco
ballots-are-sum-of-selections = os votos de todas as opções
correction-holm = Holm
correction-benjamini-yekutieli = Benjamini e Yekutieli

## words/anomaly/target

anomaly-target-contest = a eleição

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

## html/derive

page-how-re-derive = Como reproduzir este relatório
page-same-plan-same-files-same = O mesmo plano, os mesmos ficheiros e a mesma versão produzem esta página, e todos os outros formatos, byte por byte, em qualquer máquina e com qualquer número de threads. Versão { $version }, semente “{ $seed }”:
page-settings-change-counts-found-plan = As definições que alteram o que é contabilizado e o que é constatado estão no plano; o relatório JSON repete-as, com todas as unidades, atas não contabilizadas, constatações e linhas de verificações que esta página apresenta somadas.
page-command = O comando
page-file = ficheiro
page-source = fonte
page-for = para
page-rows = linhas
page-bytes = bytes
page-sha-256 = SHA-256
page-files = Os ficheiros

## html/figures

page-seen = O que se vê:
page-numbers-picture = Os números desta figura

## html/findings

page-values = { $kind }: { $number }
page-findings = { $all_n ->
    [one] { $code }: { $shown } de { $all } constatação
   *[other] { $code }: { $shown } de { $all } constatações
    }
page-not-met = { $code } – não se cumpre: { $rule }
page-looks-same = Tem o mesmo aspeto:
page-place = lugar
page-found = o que foi encontrado
page-votes-stake = votos em jogo
page-evidence = dados de suporte
page-whole-contest = toda a eleição
page-image = imagem
page-no-unit = { $number } sem unidade
page-in = { $number } em { $unit }
page-further-units = { $units_n ->
    [one] { $number } em mais { $units } unidade
   *[other] { $number } em mais { $units } unidades
    }
page-more-added-up-here-one = { $number_n ->
    [one] E mais { $number }, aqui incluída na soma e individualizada no relatório JSON: { $listed }.
   *[other] E mais { $number }, aqui somadas e, uma a uma, no relatório JSON: { $listed }.
    }
page-cut-off-here = { $beginning }… (cortado aqui)

## html/page

page-rows-2 = { $shown } de { $all } linhas
page-answer = Ir para a resposta
page-contents = Índice
page-short = Em resumo
page-show-only-rows = Mostrar apenas as linhas com:
page-made-scrutineer-finding-place-look = Elaborado com scrutineer { $version }. Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém.

## picture/at_hand

picture-at-hand-ballots = { $stations }. Entende-se por boletins: { $ballots }.

## picture/centres

picture-centres-tables-beside-other-tables-their = Mesas comparadas com as outras mesas do seu local de votação: { $name }
picture-centres-voters-one-polling-centre-split = Os eleitores de um local de votação são divididos pelas suas mesas. As barras são as mesas segundo a distância entre a sua percentagem de { $name } e a de todo o local de votação; a curva mostra como elas se distribuiriam se a divisão fosse feita por sorteio. Barras mais largas do que a curva são habituais: as mesas são muitas vezes divididas por nome, idade ou rua, e isso não é um sorteio. Barras mais estreitas do que a curva, ou seja, mesas mais parecidas entre si do que um sorteio as torna, resultam de resultados copiados ou repartidos posteriormente e, de forma inocente, de mesas contadas em conjunto ou de eleitores encaminhados para a fila mais curta. A primeira e a última barra contêm todas as que ficam mais longe. As mesas são somadas em intervalos de um quarto.
picture-centres-centres-ballots = { $centres_n ->
    [one] { $stations }; { $centres } local de votação. Entende-se por boletins: { $ballots }.
   *[other] { $stations }; { $centres } locais de votação. Entende-se por boletins: { $ballots }.
    }
picture-centres-bars-beside-bell-curve-tables = { $centres_n ->
    [one] Barras ao lado de uma curva em forma de sino: { $tables } mesas de { $centres } local de votação, segundo a distância a que os seus votos para { $name } ficam da percentagem do seu local de votação, em desvios-padrão de uma divisão aleatória. A mais de dois: { $beyond } ({ $share }); uma divisão aleatória põe aí cerca de 4,6%.
   *[other] Barras ao lado de uma curva em forma de sino: { $tables } mesas de { $centres } locais de votação, segundo a distância a que os seus votos para { $name } ficam da percentagem do seu local de votação, em desvios-padrão de uma divisão aleatória. A mais de dois: { $beyond } ({ $share }); uma divisão aleatória põe aí cerca de 4,6%.
    }
picture-centres-tables = mesas
picture-centres-if-drawn-lot = se por sorteio
picture-centres-standard-deviations-share-centre = Desvios-padrão em relação à percentagem do local de votação
picture-centres-tables-2 = Mesas
picture-centres-below = abaixo de { $to }
picture-centres-more = { $from } ou mais
picture-centres-to = { $from } a { $to }
picture-centres-standard-deviations = Desvios-padrão
picture-centres-if-drawn-lot-2 = Se por sorteio

## picture/coverage

picture-coverage-not-known = não se sabe
picture-coverage-unit = Unidade
picture-coverage-polling-stations = Mesas de voto disponíveis
picture-coverage-expected = Esperadas
picture-coverage-share = Percentagem
picture-coverage-how-much-unit = O que está disponível, por unidade
picture-coverage-all-polling-stations = Todas as mesas de voto
picture-coverage-further-units = { $units_n ->
    [one] mais { $units } unidade
   *[other] mais { $units } unidades
    }
picture-coverage-in = disponíveis
picture-coverage-expected-not = esperadas, não disponíveis
picture-coverage-of = { $some } de { $all } ({ $share })
picture-coverage-bars = Barras: { $stations }.
picture-coverage-with = { $unit } com { $stations }
picture-coverage-smallest-part-largest = A menor parte disponível: { $smallest }; a maior: { $largest }.
picture-coverage-smallest-part = A menor parte disponível: { $smallest }.
picture-coverage-most = O maior número é o de { $unit }: { $stations }.
picture-coverage-grey-those-plan-expects-besides = , a cinzento, as outras que o plano espera
picture-coverage-bar-unit-blue-polling-stations = Cada barra é uma unidade: a azul, as suas mesas de voto cujas atas estão disponíveis e são contabilizadas{ $besides }.
picture-coverage-how-many-polling-stations-unit = Não se sabe quantas mesas de voto uma unidade deveria ter, pelo que a sua barra mostra apenas quantas estão disponíveis, e o seu comprimento é relativo à unidade que tem mais; o cinzento só é usado para o todo.
picture-coverage-last-bar-further-units-added = { $units_n ->
    [one] A última barra é a soma de mais { $units } unidade.
   *[other] A última barra é a soma de mais { $units } unidades.
    }
picture-coverage-missing-makes-result-incomplete-nothing = O que falta torna um resultado incompleto, e nada mais se conclui só daí: as atas podem estar atrasadas, ser ilegíveis, não ter sido ainda recolhidas ou ser de lugares de difícil acesso. Os totais referem-se às unidades que estão disponíveis.

## picture/cumulative

picture-cumulative-share-among-stations-up-turnout = Percentagem entre as mesas até cada participação: { $name }
picture-cumulative-stations-put-order-their-turnout = As mesas estão ordenadas pela sua participação. Em cada participação, a linha azul é a percentagem de { $name } entre os boletins de todas as mesas que não a excedem, e a linha cinzenta a parte que esses boletins representam em todos os boletins; a extremidade esquerda assenta em poucos boletins. Uma linha que sobe continuamente para a direita diz que { $name } teve melhores resultados onde mais pessoas votaram. Votos que foram acrescentados desenham isso, e eleições honestas também: cidade e campo, idade e a intensidade com que participaram os lugares de cada lado diferem ao mesmo tempo na participação e na preferência. A linha descreve, e não mostra nenhuma causa.
picture-cumulative-share-ballots-up-there = percentagem dos boletins até aí
picture-cumulative-part-all-ballots-up-there = parte de todos os boletins até aí
picture-cumulative-turnout-up = Participação até
picture-cumulative-share-ballots = Percentagem dos boletins
picture-cumulative-turnout-up-whole-percents = Participação até (percentagens inteiras)
picture-cumulative-stations = Mesas
picture-cumulative-votes = Votos
picture-cumulative-ballots = Boletins
picture-cumulative-up-turnout = { $share } até uma participação de { $turnout }
picture-cumulative-line-share-among-stations-up = Uma linha: a percentagem de { $name } entre as mesas até cada participação. Com um quarto de todos os boletins é { $quarter }, com metade { $half }, com três quartos { $three_quarters }, e com todos { $all } (votos: { $votes }; boletins: { $ballots }).

## picture/differences

picture-differences-announced-minus-added-up-selection = Anunciado menos soma das atas, por opção
picture-differences-sheets = as atas de { $stations }
picture-differences-announced-added-up = { $scope }; anunciado com { $reported }, soma de { $sheets }
picture-differences-announced-without-saying-how-many = { $scope }; anunciado sem dizer com quantas mesas, soma de { $sheets }
picture-differences-more-announced-than-added-up = anunciado acima da soma das atas
picture-differences-fewer-announced-than-added-up = anunciado abaixo da soma das atas
picture-differences-further = e mais { $number }
picture-differences-announced-result = Resultado anunciado
picture-differences-selection = Opção
picture-differences-announced = Anunciado
picture-differences-added-up = Soma das atas
picture-differences-difference = Diferença
picture-differences-sheets-added-up = Atas somadas
picture-differences-bars-both-sides-zero = Barras para ambos os lados do zero, de { $results }. { $panels }.
picture-differences-announced-result-2 = resultado anunciado
picture-differences-announced-results = resultados anunciados
picture-differences-bar-right-more-votes-announced = Uma barra para a direita: foram anunciados mais votos do que a soma das atas do mesmo âmbito; para a esquerda: menos. Cada resultado tem a sua própria escala. Uma diferença, só por si, não prova nada. Quando as atas abrangem apenas algumas mesas, as barras para a direita são o que as outras mesas teriam de conter; quando o anúncio abrange apenas algumas, as barras para a esquerda são o que ele ainda não conta. As constatações dizem se o resto deixa margem para elas. Correções posteriores, votos do estrangeiro e atas contadas duas vezes ou nenhuma também causam diferenças.
picture-differences-1-further-announced-result-not = Há mais 1 resultado anunciado que não está representado aqui.
picture-differences-further-announced-results-not-drawn = Há mais { $number } resultados anunciados que não estão representados aqui.
picture-differences-result-many-selections-largest-differences = De um resultado com muitas opções são representadas as maiores diferenças.

## picture/digits

picture-digits-last-digit = Último algarismo
picture-digits-99-one-digit-if-even = 99% para um algarismo, se uniformes
picture-digits-last-digits-votes = Últimos algarismos dos votos: { $name }
picture-digits-outside-band = fora da faixa
picture-digits-band-even-digits-99 = faixa de algarismos uniformes (99%)
picture-digits-polling-stations = Mesas de voto
picture-digits-no-digit-outside = Nenhum algarismo fica fora disso.
picture-digits-outside = Fora disso: { $digits }.
picture-digits-ten-bars-how-often-digit = { $stations_n ->
    [one] Dez barras: frequência com que cada algarismo surge em último lugar nos votos para { $name } em { $stations } mesa. { $counts }. Se os algarismos forem uniformes, 99% de tais contagens de um algarismo ficam entre { $low } e { $high }.
   *[other] Dez barras: frequência com que cada algarismo surge em último lugar nos votos para { $name } em { $stations } mesas. { $counts }. Se os algarismos forem uniformes, 99% de tais contagens de um algarismo ficam entre { $low } e { $high }.
    }
picture-digits-how-often-digit-stands-last = Frequência com que cada algarismo surge em último lugar nos votos para { $name }, nas mesas em que são pelo menos { $least }. Os números que as pessoas inventam favorecem alguns algarismos; os números contados, desta grandeza, terminam em cada um com frequência aproximadamente igual. A faixa cinzenta é a faixa binomial exata para um em cada dez: um algarismo fica dentro dela em 99% de tais eleições, de modo que, com dez algarismos, cerca de uma em cada dez figuras honestas tem uma barra fora. Contagens próximas umas das outras, uma opção cujas contagens ficam muitas vezes perto do limite, arredondamentos feitos por quem copiou as atas e mesas de uma mesma dimensão são razões inocentes para algarismos não uniformes.
picture-digits-check-last-digits-not-asked = A verificação dos últimos algarismos não foi pedida.
verdict-unusual-verdict = considera-os incomuns
verdict-unremarkable-verdict = não encontra neles nada digno de nota
verdict-described = descreve-os sem os avaliar
picture-digits-check-last-digits-not-applicable = A verificação dos últimos algarismos não era aplicável.
picture-digits-p-after-correction = (p = { $p } após correção)
picture-digits-check-last-digits-holds-them = A verificação dos últimos algarismos, que os confronta com contagens das mesmas mesas geradas de novo, incluindo as mesas pequenas, { $verdict }.

## picture/fingerprint

picture-fingerprint-turnout-share-weighted-votes = Participação e percentagem, ponderadas pelos votos: { $name }
picture-fingerprint-cell-two-percentage-points-turnout = Cada célula tem dois pontos percentuais de participação de largura e dois da percentagem de { $name } de altura; quanto mais escura, mais votos { $name } obteve nas mesas que nela ficam, de modo que as mesas grandes pesam mais. As mesas são somadas dentro das células; nenhuma é representada sozinha. Muitas eleições mostram uma só nuvem. Um rasto em direção ao canto superior direito, ou uma mancha no canto em que todos votaram e todos na mesma opção, é desenhado por votos que foram acrescentados, e igualmente por lugares que votam em conjunto: aldeias, ilhas, mesas militares e de hospitais, minorias que preferem um dos seus, ou cadernos eleitorais desatualizados. Várias nuvens são desenhadas por regiões que diferem. A figura descreve, e não mostra nenhuma causa.
picture-fingerprint-turnout-ballots-registered-voters = Participação: boletins sobre eleitores inscritos
picture-fingerprint-share-votes-ballots = Percentagem: votos sobre boletins
picture-fingerprint-to = até { $number }
picture-fingerprint-over = mais de { $number }
picture-fingerprint-votes-cell = Votos numa célula:
picture-fingerprint-turnout-votes-share-steps-ten = Participação; votos por percentagem, em intervalos de dez pontos
picture-fingerprint-share = Percentagem { $range }
picture-fingerprint-map-votes-turnout-share-cells = Um mapa dos votos de { $name } ({ $votes }) por participação e percentagem de votos; células não vazias: { $cells }. A mais cheia fica entre { $turnout_from } e { $turnout_to } de participação e entre { $share_from } e { $share_to } de percentagem, com um total de votos de { $most }. No canto acima de 94% de participação e 94% de percentagem, o total de votos é { $corner } ({ $part }).

## picture/intervals

picture-intervals-votes-hand = Votos disponíveis
picture-intervals-share-hand = Percentagem dos votos disponíveis
picture-intervals-least-final-share = Menor percentagem final
picture-intervals-largest-final-share = Maior percentagem final
picture-intervals-missing-could-change = O que poderia mudar com o que falta
picture-intervals-votes-selections-hand-most-can = { $votes_n ->
    [one] { $votes } voto para opções nas atas disponíveis, e no máximo { $still } que ainda podem chegar; { $stations }
   *[other] { $votes } votos para opções nas atas disponíveis, e no máximo { $still } que ainda podem chegar; { $stations }
    }
picture-intervals-possible-final-share = percentagem final possível
picture-intervals-share-votes-hand = percentagem dos votos disponíveis
picture-intervals-to = { $low } a { $high }
picture-intervals-between = { $selection } entre { $low } e { $high }
picture-intervals-bars-scale-0-100-final = Barras numa escala de 0% a 100%: a percentagem final de cada opção fica entre duas percentagens. { $selections }.
picture-intervals-selection-ends-left-bar-if = Uma opção fica na extremidade esquerda da sua barra se todos os votos que ainda podem chegar (no máximo { $still }) forem para outras, e na direita se os receber todos. Nada fora da barra é possível se as atas disponíveis forem verdadeiras e o limite for válido. A marca é a sua percentagem dos votos disponíveis: uma descrição, e não uma previsão. Barras que se sobrepõem não mostram que a ordem pode mudar, porque os mesmos votos não podem ir para ambas; o relatório diz se o desfecho é certo.
picture-intervals-further-selections-fewer-votes-not = { $number_n ->
    [one] Há mais { $number } opção, com menos votos, que não está representada.
   *[other] Há mais { $number } opções, com menos votos, que não estão representadas.
    }

## picture/map

picture-map-share-station = Percentagem numa mesa
picture-map-where-polling-stations-share = Onde ficam as mesas de voto, segundo a percentagem de { $name }
picture-map-share-ballots = Percentagem dos boletins:
picture-map-latitude-longitude = Latitude { $south }° a { $north }°, longitude { $west }° a { $east }°
picture-map-values = { $range }: { $stations } ({ $share })
picture-map-map-polling-stations-dots-coloured = { $stations_n ->
    [one] Um mapa de { $stations } mesa de voto representada por um ponto, colorido segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
   *[other] Um mapa de { $stations } mesas de voto representadas por pontos, coloridos segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
    }
picture-map-map-polling-stations-squares-coloured = Um mapa de { $stations } mesas de voto agrupadas em quadrados ({ $squares }), coloridos segundo a percentagem de { $name }. Mesas por percentagem: { $classes }.
picture-map-dot-polling-station-several-one = Cada ponto é uma mesa de voto; vários no mesmo lugar ocultam-se uns aos outros, e os que têm uma percentagem maior são desenhados depois.
picture-map-there-more-than-stations-so = Há mais de { $stations } mesas, pelo que cada quadrado soma as que nele ficam; tem a cor do conjunto dos votos delas.
picture-map-colour-share-among-ballots-coordinates = A cor é a percentagem de { $name } entre os boletins. As coordenadas estão representadas tal como foram publicadas, sem fronteiras; um ponto afastado de todos os outros é, na maioria dos casos, um lapso nas suas coordenadas. Os vizinhos votam em geral de forma semelhante; regiões, cidades e as terras de origem dos candidatos aparecem como manchas, e uma mancha não é sinal de mais nada.

## picture/sensitivity

picture-sensitivity-turnout-taken-usual = Participação tida por habitual
picture-sensitivity-votes-other-ballots = Proporção entre os votos e os outros boletins
picture-sensitivity-votes-beyond-ratio = Votos para além dessa proporção
picture-sensitivity-votes-beyond-usual-ratio-taken = Votos para além da proporção habitual, segundo o que é tido por habitual: { $name }
picture-sensitivity-if-ratio-all-other-ballots = Se a proporção entre os votos de { $name } e todos os outros boletins fosse a mesma em todas as participações, quantos votos teria { $name } para além disso? Depende da participação cuja proporção é tida por habitual, e mostram-se todas as plausíveis. O ponto é o que o método publicado utiliza. Uma linha que está longe de zero seja qual for a escolha, e uma linha que cruza o zero ou desce abruptamente, não são a mesma afirmação. Um número grande não é um número de votos acrescentados: também em eleições honestas os lugares de participação elevada preferem muitas vezes outra pessoa (17% dos votos de um dos candidatos na Polónia em 2025). As mesas são somadas por percentagens inteiras de participação.
picture-sensitivity-polling-stations-whose-sheets-count = { $all_n ->
    [one] { $stations } de { $all } mesa de voto com ata contabilizada: as que têm eleitores inscritos em número não inferior a { $registered } e boletins que não os excedem. Entende-se por boletins: { $ballots }.
   *[other] { $stations } de { $all } mesas de voto com atas contabilizadas: as que têm eleitores inscritos em número não inferior a { $registered } e boletins que não os excedem. Entende-se por boletins: { $ballots }.
    }
picture-sensitivity-line-over-turnouts-could-called = { $turnouts_n ->
    [one] Uma linha sobre { $turnouts } participação que poderia ser tida por habitual: os votos de { $name } para além da proporção aí observada vão de { $least } a { $most }. No máximo dos outros boletins, com uma participação { $range }, o valor é { $votes }.
   *[other] Uma linha sobre { $turnouts } participações que poderiam ser tidas por habituais: os votos de { $name } para além da proporção aí observada vão de { $least } a { $most }. No máximo dos outros boletins, com uma participação { $range }, o valor é { $votes }.
    }
picture-sensitivity-above = acima de { $from } até { $to }
picture-sensitivity-turnout = em cada participação
picture-sensitivity-peak-other-ballots = no máximo dos outros boletins
picture-sensitivity-turnout-taken-usual-2 = Participação que é tida por habitual
picture-sensitivity-votes-beyond-ratio-there = Votos para além da proporção aí observada

## picture/tenths

picture-tenths-turnouts-shares-tenths-percent = Participações e percentagens em décimos de ponto percentual: { $name }
picture-tenths-how-many-polling-stations-lie = Número de mesas de voto mais próximas de cada décimo de ponto percentual, em cima por participação, em baixo pela percentagem de { $name }; as percentagens inteiras estão marcadas. Marcas que se elevam repetidamente acima da linha em seu redor, sobretudo nas percentagens redondas, são o que desenhariam resultados inventados. As mesas pequenas também as desenham: com 20 boletins, todas as percentagens são múltiplos de 5%, com 100 são todas inteiras, e as frações simples (1/2, 2/3, 3/4) são frequentes onde quer que os números sejam pequenos. Um pico isolado em 100% pode dever-se a navios, hospitais e cadernos eleitorais feitos no próprio dia. Separadamente desta figura, verifica-se se há mais do que isso, tendo em conta a dimensão de cada mesa. As mesas são contadas dentro de cada décimo; a tabela soma-as em percentagens inteiras.
picture-tenths-whole-percent = numa percentagem inteira
picture-tenths-share-votes-ballots = Percentagem de { $name }: votos sobre boletins
picture-tenths-turnout-most-frequent-tenth-stations = Por participação, o décimo de ponto percentual mais frequente é { $tenth } (mesas: { $stations } de { $all }); as mesas mais próximas de uma percentagem inteira são { $whole } ({ $part }).
picture-tenths-share-most-frequent-tenth-stations = Por percentagem de votos, o décimo de ponto percentual mais frequente é { $tenth } (mesas: { $stations } de { $all }); as mesas mais próximas de uma percentagem inteira são { $whole } ({ $part }).
picture-tenths-two-lines-over-0-100 = Duas linhas de 0% a 100%: mesas de voto por participação, e pela percentagem de { $name }.
picture-tenths-if-tenths-equally-frequent-tenth = Se os décimos fossem igualmente frequentes, um décimo das mesas estaria mais próximo de percentagens inteiras.
picture-tenths-tenths-added-up = Décimos somados
picture-tenths-stations-turnout = Mesas por participação
picture-tenths-them-nearest-whole-percent = delas, as mais próximas da percentagem inteira
picture-tenths-stations-share = Mesas por percentagem

## picture/words

picture-polling-station = mesa de voto
picture-polling-stations = { $expected_n ->
    [one] { $reported } de { $expected } mesa de voto
   *[other] { $reported } de { $expected } mesas de voto
    }
picture-how-many-should-report-not = { $stations }; não se sabe quantas deveriam comunicar resultados
picture-polling-stations-whose-sheets-count = { $all_n ->
    [one] { $used } de { $all } mesa de voto com ata contabilizada
   *[other] { $used } de { $all } mesas de voto com atas contabilizadas
    }
picture-where = { $stations } em que { $reason }
picture-left-out = (não consideradas: { $reasons })
picture-should-report = { $used }; deveriam comunicar resultados: { $stations }

## export/markdown

export-markdown-finding-place-look-no-verdict = Uma constatação indica um ponto a examinar, e não é um veredicto sobre ninguém.
export-markdown-how-come-same-report = Como chegar ao mesmo relatório
export-markdown-get-files-above-their-sources = Obter os ficheiros acima indicados nas respetivas fontes e confrontá-los com o seu SHA-256.
export-markdown-take-plan-audit-whose-seed = Usar o plano desta auditoria, cuja semente está vazia.
export-markdown-take-plan-audit-whose-seed-2 = Usar o plano desta auditoria, cuja semente é “{ $seed }”.
export-markdown-run-scrutineer-same-inputs-give = Executá-lo com scrutineer { $version }. As mesmas entradas produzem os mesmos bytes, em qualquer máquina e com qualquer número de threads.

## export/markdown_blocks

export-markdown-blocks-more-rows-all-them-json = { $number_n ->
    [one] … e mais { $number } linha; estão todas no relatório JSON
   *[other] … e mais { $number } linhas; estão todas no relatório JSON
    }

## export/markdown_findings

export-markdown-findings-findings-code = Constatações por código
export-markdown-findings-kind = tipo
export-markdown-findings-rule = regra
export-markdown-findings-looks-same = tem o mesmo aspeto
export-markdown-findings-findings = constatações
export-markdown-findings-of = de
export-markdown-findings-adjusted-p = p ajustado
export-markdown-findings-rule-2 = por uma regra
export-markdown-findings-unusual-lines = Linhas incomuns

## A line of the list of codes

language-codes-line = { $code }  { $rule }  ({ $kind })

## anomaly_station

anomaly-station-weight-share-among-stations-line = Um peso é a parte, entre as mesas que a linha marca como esta, que a sua hipótese nula não explica.
anomaly-station-total-adds-up-over-checks = O total soma, nas verificações com uma linha incomum que aponta para a mesa, o maior peso de cada uma. É uma soma e não uma probabilidade, e pode ser superior a 1.
