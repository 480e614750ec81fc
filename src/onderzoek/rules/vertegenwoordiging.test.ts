import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import type { Thema } from '../../wet/themas.ts'
import {
  omvangVan,
  type Vertegenwoordiger,
  vertegenwoordigerNamen,
  type Zaak,
  zakenVanThemas,
} from '../../wet/vertegenwoordiging.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import type { Feiten } from './feiten.ts'
import { toetsInstemmingNamens, type Waarmee } from './instemming-namens.ts'
import { toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'

const namens = 'namens'
const begin = '2026-12-10'
const einde = '2026-12-20'
/** The days around a representation of ten to twenty December: what each is to it. */
const dagen = {
  '2026-12-09': 'vertegenwoordiging-begint-later',
  '2026-12-10': null,
  '2026-12-19': null,
  '2026-12-20': 'vertegenwoordiging-voorbij',
  '2026-12-24': 'vertegenwoordiging-voorbij',
} as const

const metNamens = (als: Vertegenwoordiger, volmacht: readonly Zaak[], feiten: Feiten): Feiten => ({
  ...feiten,
  betrokkenen: [...feiten.betrokkenen, { id: namens, datum: begin, hoedanigheid: 'vertegenwoordiger' }],
  vertegenwoordigingen: [
    vertegenwoordiging(namens, client, {
      als,
      omvang: omvangVan(als, volmacht),
      sinds: begin,
      tot: einde,
    }),
  ],
})

/** Every kind with what it may speak about; a mandate with each set of matters it can name. */
const soorten = vertegenwoordigerNamen.flatMap(
  (als): readonly (readonly [Vertegenwoordiger, readonly Zaak[]])[] =>
    als === 'gemachtigde'
      ? [['geld'], ['zorg'], ['overig'], ['geld', 'zorg'], ['geld', 'zorg', 'overig']].map(
          (omvang) => [als, omvang as readonly Zaak[]] as const,
        )
      : [[als, []]],
)

/** Themes of one matter each, of two, and of all. */
const onderwerpen: readonly (readonly Thema[])[] = [
  ['schulden'],
  ['gezondheid'],
  ['onderwijs'],
  ['inkomen', 'hulp-thuis'],
  ['wonen'],
  ['schulden', 'gezondheid', 'opvoeding'],
]

/** By hand: who may speak about what, by the Burgerlijk Wetboek; a mandate says it itself. */
const magVan: Readonly<Record<Exclude<Vertegenwoordiger, 'gemachtigde'>, readonly Zaak[]>> = {
  curator: ['geld', 'zorg', 'overig'],
  bewindvoerder: ['geld'],
  mentor: ['zorg'],
  ouder: ['geld', 'zorg', 'overig'],
  voogd: ['geld', 'zorg', 'overig'],
}
const mag = (als: Vertegenwoordiger, volmacht: readonly Zaak[]) =>
  als === 'gemachtigde' ? volmacht : magVan[als]

const verwacht = (dag: keyof typeof dagen, nodig: readonly Zaak[], heeft: readonly Zaak[]) => {
  const buiten = dagen[dag]
  if (buiten) return [buiten]
  return nodig.every((zaak) => heeft.includes(zaak)) ? [] : ['vertegenwoordiging-te-smal']
}

const gevallen = soorten.flatMap(([als, volmacht]) =>
  (Object.keys(dagen) as (keyof typeof dagen)[]).map((dag) => [als, volmacht, dag] as const),
)

describe('wie een ander vertegenwoordigt: soort, onderwerp en dag (Awb 2:1, BW 1:381, 1:441, 1:453, 1:245, 1:337)', () => {
  test.each(gevallen)('de reikwijdte: %s %j op %s', (als, volmacht, datum) => {
    for (const binnen of onderwerpen) {
      const invoer = { binnen, gesloten: [], met: [partner, namens], datum }
      const oordeel = toetsStelReikwijdteVast(
        { ...invoer, gevolgenUitgelegd: true, heropendOpWens: true },
        metNamens(als, volmacht, lopend()),
        vandaag,
      )
      expect(codes(oordeel), binnen.join()).toEqual(
        verwacht(datum, zakenVanThemas(binnen), mag(als, volmacht)),
      )
    }
  })
  test.each(gevallen)('instemmen met meedoen of met de aanpak: %s %j op %s', (als, volmacht, datum) => {
    for (const binnen of onderwerpen)
      for (const waarmee of ['meedoen', 'aanpak'] satisfies Waarmee[])
        for (const door of ['ouders', 'zelf-en-ouders'] as const) {
          const reikwijdtes = [afgesproken({ datum: begin, binnen })]
          const oordeel = toetsInstemmingNamens(
            { betrokkeneId: client, door, vertegenwoordigers: [namens], waarmee, datum },
            metNamens(als, volmacht, lopend({ reikwijdtes })),
            vandaag,
          )
          const nodig = zakenVanThemas(binnen)
          expect(codes(oordeel), `${waarmee} ${binnen.join()}`).toEqual(
            verwacht(datum, waarmee === 'meedoen' ? [...nodig, 'overig'] : nodig, mag(als, volmacht)),
          )
        }
  })
  test.each(gevallen)('de uitkomst horen: %s %j op %s, als er iets bij hem hoort', (als, volmacht, datum) => {
    for (const binnen of onderwerpen) {
      const reikwijdtes = [afgesproken({ datum: begin, binnen })]
      const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-01' })
      const oordeel = toetsDeelUitkomstMee(
        { betrokkeneId: namens, brief: 'eigen-brief', schriftelijk: true, motiveringGezamenlijk: '', datum },
        metNamens(als, volmacht, ingevuld([conclusie], { reikwijdtes })),
        vandaag,
      )
      const raakt = zakenVanThemas(binnen).some((zaak) => mag(als, volmacht).includes(zaak))
      const buiten = dagen[datum]
      expect(codes(oordeel), binnen.join()).toEqual(
        buiten ? [buiten] : raakt ? [] : ['vertegenwoordiger-buiten-onderzoek'],
      )
    }
  })
})
