import type { Feiten } from '../../src/onderzoek/rules/feiten.ts'
import { zichtOp } from '../../src/onderzoek/rules/zicht.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../../src/wet/leeftijdsgroep.ts'
import {
  omvangVan,
  type Vertegenwoordiger,
  vertegenwoordigerNamen,
  vertegenwoordigers,
  type Zaak,
  zaakNamen,
  zaken,
} from '../../src/wet/vertegenwoordiging.ts'
import { leegOnderzoek } from './leeg-onderzoek.ts'
import { pagina, tabel } from './markdown.ts'

const dag = '2026-12-24'

const met = (als: Vertegenwoordiger): Feiten => ({
  ...leegOnderzoek(dag),
  vertegenwoordigingen: [
    {
      id: als,
      betrokkeneId: 'lezer',
      als,
      voorId: 'wie',
      omvang: omvangVan(als, zaakNamen),
      sinds: dag,
      tot: null,
    },
  ],
})

const woorden = (lijst: readonly Zaak[]): string =>
  lijst.length === 0 ? '–' : lijst.map((zaak) => zaken[zaak].naam).join(', ')

type Lezer = readonly [naam: string, lezer: string, feiten: Feiten]

/** Parents and guardians of a minor, a judge's representatives of an adult: the others cannot be. */
const lezersBij = (groep: Leeftijdsgroep): readonly Lezer[] => [
  ['de persoon zelf', 'wie', leegOnderzoek(dag)],
  ...vertegenwoordigerNamen
    .filter((als) => {
      const { voor } = vertegenwoordigers[als]
      return voor === 'iedereen' || (voor === 'meerderjarige') === (groep === 'volwassen')
    })
    .map((als): Lezer => [vertegenwoordigers[als].naam.toLowerCase(), 'lezer', met(als)]),
  ['een ander', 'lezer', leegOnderzoek(dag)],
]

/** Who may see what of a dossier: every age, whether he can judge it himself, and every kind of representative. */
export const zichtPagina = (): string =>
  pagina(
    'Zicht',
    'Afgeleid uit de regels (Wmo 2015, 5.3.2 lid 2 en 3 en 5.3.3; Awb 2:1). Een gemachtigde ziet alleen waarover zijn machtiging gaat; hier gaat zij over alles. Een vertegenwoordiger van een minderjarige ziet niets als het belang van het kind zich verzet. Een gegeven dat voor iemand is verborgen, ziet die nooit.',
    tabel(
      ['leeftijd', 'kan het zelf overzien', 'wie leest', 'ziet'],
      leeftijdsgroepen.flatMap((groep) =>
        [false, true].flatMap((kanNietZelf) =>
          lezersBij(groep).map(([naam, lezer, feiten]) => [
            groep.replaceAll('-', ' '),
            kanNietZelf ? 'nee' : 'ja',
            naam,
            woorden(zichtOp(feiten, { lezer, over: 'wie', dag, groep, kanNietZelf })),
          ]),
        ),
      ),
    ),
  )
