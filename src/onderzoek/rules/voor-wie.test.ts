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
import { themaNamen } from '../../wet/themas.ts'
import { omvangVan, type Vertegenwoordiger, zaakNamen, zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import type { Feiten } from './feiten.ts'
import { toetsInstemmingNamens } from './instemming-namens.ts'

const namens = 'namens'
const begin = '2026-12-10'

const metNamens = (als: Vertegenwoordiger, feiten: Feiten): Feiten => ({
  ...feiten,
  betrokkenen: [...feiten.betrokkenen, { id: namens, datum: begin, hoedanigheid: 'vertegenwoordiger' }],
  vertegenwoordigingen: [
    vertegenwoordiging(namens, client, { als, omvang: omvangVan(als, []), sinds: begin }),
  ],
})

describe('voor wie, met wie en zonder wie', () => {
  const stemIn = (
    vertegenwoordigers: readonly string[],
    feiten: Feiten,
    door: 'zelf' | 'ouders' = 'ouders',
  ) =>
    codes(
      toetsInstemmingNamens(
        { betrokkeneId: client, door, vertegenwoordigers, waarmee: 'aanpak', datum: '2026-12-15' },
        feiten,
        vandaag,
      ),
    )
  test('niet voor een ander dan wie hij vertegenwoordigt', () => {
    const feiten = metNamens('curator', lopend())
    expect(stemIn([namens], feiten)).toEqual([])
    expect(
      codes(
        toetsInstemmingNamens(
          {
            betrokkeneId: partner,
            door: 'ouders',
            vertegenwoordigers: [namens],
            waarmee: 'aanpak',
            datum: '2026-12-15',
          },
          feiten,
          vandaag,
        ),
      ),
    ).toEqual(['vertegenwoordigt-deze-persoon-niet'])
  })
  test('zonder te zeggen wie sprak kan niet, en niemand uit een ander dossier', () => {
    const feiten = metNamens('curator', lopend())
    expect(stemIn([], feiten)).toEqual(['vertegenwoordiger-ontbreekt'])
    expect(stemIn(['vreemde'], feiten)).toEqual([
      'onbekende-betrokkene',
      'vertegenwoordigt-deze-persoon-niet',
    ])
  })
  test('wie zelf antwoordt, heeft niemand nodig; wie er toch bij staat, moet het mogen', () => {
    expect(stemIn([], lopend(), 'zelf')).toEqual([])
    expect(stemIn([partner], lopend(), 'zelf')).toEqual(['vertegenwoordigt-deze-persoon-niet'])
  })
  test('een bewindvoerder en een mentor spreken samen over geld en zorg, ieder alleen niet', () => {
    const bewind = metNamens('bewindvoerder', lopend())
    const samen = {
      ...bewind,
      betrokkenen: [
        ...bewind.betrokkenen,
        { id: 'mentor', datum: begin, hoedanigheid: 'vertegenwoordiger' as const },
      ],
      vertegenwoordigingen: [
        ...bewind.vertegenwoordigingen,
        vertegenwoordiging('mentor', client, { als: 'mentor', omvang: ['zorg'], sinds: begin }),
      ],
    }
    expect(stemIn([namens, 'mentor'], samen)).toEqual([])
    expect(stemIn([namens], samen)).toEqual(['vertegenwoordiging-te-smal'])
    expect(stemIn(['mentor'], samen)).toEqual(['vertegenwoordiging-te-smal'])
  })
  test('wie twee clienten vertegenwoordigt: de brief zegt over wie', () => {
    const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-01' })
    const feiten = {
      ...metNamens('curator', ingevuld([conclusie])),
      vertegenwoordigingen: [vertegenwoordiging(namens, client), vertegenwoordiging(namens, partner)],
    }
    const deel = (overId?: string) =>
      codes(
        toetsDeelUitkomstMee(
          {
            betrokkeneId: namens,
            overId,
            brief: 'eigen-brief',
            schriftelijk: true,
            motiveringGezamenlijk: '',
            datum: '2026-12-15',
          },
          feiten,
          vandaag,
        ),
      )
    expect(deel()).toEqual(['uitkomst-over-wie'])
    expect(deel(client)).toEqual([])
    expect(deel(partner)).toEqual([])
    expect(deel('dochter')).toEqual(['uitkomst-alleen-client'])
  })
  test('een client krijgt geen brief over een ander die hij niet vertegenwoordigt (2.3a.2 lid 1)', () => {
    const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-01' })
    expect(
      codes(
        toetsDeelUitkomstMee(
          {
            betrokkeneId: partner,
            overId: client,
            brief: 'eigen-brief',
            schriftelijk: true,
            motiveringGezamenlijk: '',
            datum: '2026-12-15',
          },
          ingevuld([conclusie]),
          vandaag,
        ),
      ),
    ).toEqual(['vertegenwoordigt-deze-persoon-niet'])
  })
  test('ieder onderwerp hoort bij een zaak, en iedere zaak heeft een onderwerp', () => {
    for (const thema of themaNamen) expect(zakenVanThemas([thema])).not.toEqual([])
    expect(zakenVanThemas(themaNamen)).toEqual(zaakNamen)
  })
})
