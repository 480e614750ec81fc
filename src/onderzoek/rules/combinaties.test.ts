import { describe, expect, test } from 'vitest'
import { client, codes, gegevenInvoer, lopend, vandaag, verzoek, vraag } from '../../../testing/onderzoek.ts'
import { type Categorie, categorieNamen, type Niveau, niveaus } from '../../wet/categorieen.ts'
import { type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import type { GegevenBron } from './feiten.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

describe('wat een gegeven over de cliënt aan motivering vraagt (5.4.1 lid 2, 5.4.2 lid 2)', () => {
  const bijzonder = 'bijzondere-noodzaak-ontbreekt'
  const niveau = 'niveau-niet-gemotiveerd'
  const politie = 'politiegegeven-zonder-partij'
  const dienst = 'geen-passende-dienst'
  /** Without any motivation: what the client says, then what a party gave; for dat, and for proces and inhoud. */
  const kaal: Readonly<
    Record<Categorie, Readonly<Record<'zelf' | 'partij', readonly [string[], string[]]>>>
  > = {
    gewoon: { zelf: [[], []], partij: [[], [niveau]] },
    gezondheid: { zelf: [[bijzonder], [bijzonder, niveau]], partij: [[bijzonder], [bijzonder, niveau]] },
    strafrechtelijk: { zelf: [[bijzonder], [bijzonder, niveau]], partij: [[bijzonder], [bijzonder, niveau]] },
    politie: {
      zelf: [
        [bijzonder, politie],
        [bijzonder, politie, niveau],
      ],
      partij: [[bijzonder], [bijzonder, niveau]],
    },
    levensovertuiging: {
      zelf: [
        [dienst, bijzonder],
        [dienst, bijzonder, niveau],
      ],
      partij: [
        [dienst, bijzonder],
        [dienst, bijzonder, niveau],
      ],
    },
    afkomst: {
      zelf: [
        [dienst, bijzonder],
        [dienst, bijzonder, niveau],
      ],
      partij: [
        [dienst, bijzonder],
        [dienst, bijzonder, niveau],
      ],
    },
  }
  /** With every motivation: what is left. */
  const gemotiveerd: Readonly<Record<Categorie, Readonly<Record<'zelf' | 'partij', readonly string[]>>>> = {
    gewoon: { zelf: [], partij: [] },
    gezondheid: { zelf: [], partij: [] },
    strafrechtelijk: { zelf: [], partij: [] },
    politie: { zelf: [politie], partij: [] },
    levensovertuiging: { zelf: [dienst], partij: [dienst] },
    afkomst: { zelf: [dienst], partij: [dienst] },
  }
  const feiten = lopend({ verzoeken: [verzoek({ niveau: 'inhoud', staat: 'beantwoord' })] })
  const bron = (van: 'zelf' | 'partij'): { bron: GegevenBron; verzoekId: string | null } =>
    van === 'zelf' ? { bron: 'betrokkene-zelf', verzoekId: null } : { bron: 'partij', verzoekId: 'verzoek-1' }
  const gevallen = categorieNamen.flatMap((categorie) =>
    niveaus.flatMap((een) => (['zelf', 'partij'] as const).map((van) => [categorie, een, van] as const)),
  )
  test.each(gevallen)('%s, %s, van %s', (categorie, een: Niveau, van) => {
    const basis = { categorie, niveau: een, ...bron(van) }
    expect(codes(toetsLegGegevenVast(gegevenInvoer(basis), feiten, vandaag))).toEqual(
      kaal[categorie][van][een === 'dat' ? 0 : 1],
    )
    const vol = gegevenInvoer({
      ...basis,
      extraNoodzaak: 'Kan niet zonder.',
      motiveringNiveau: 'Minder kan niet.',
    })
    expect(codes(toetsLegGegevenVast(vol, feiten, vandaag))).toEqual(gemotiveerd[categorie][van])
  })
})

describe('een partij bevragen: regime, toestemming en niveau (5.4.2 lid 1 tot en met 4)', () => {
  const geheim = ['geheimhouder-zonder-toestemming']
  const geenGrond = ['toestemming-geen-grond']
  /** Without and with the client's toestemming. */
  const tegen: Readonly<Record<PartijRegime, readonly [zonder: string[], met: string[]]>> = {
    geen: [[], geenGrond],
    'wgbo-7-457': [geheim, []],
    'wet-big-88': [geheim, []],
    'jeugdwet-7-3-11': [geheim, []],
    wpg: [[], geenGrond],
    wjsg: [[], geenGrond],
    suwi: [[], geenGrond],
    burgemeester: [[], geenGrond],
  }
  const gevallen = partijRegimeNamen.flatMap((regime) => niveaus.map((niveau) => [regime, niveau] as const))
  test.each(gevallen)('%s, %s', (regime, niveau) => {
    const vraagMet = (toestemming: boolean, motiveringNiveau: string) =>
      codes(
        toetsVraagGegevensAanPartij(
          vraag({
            partijen: [{ id: 'partij', regime, domein: 'schuldhulp', opLijst: true }],
            betrokkeneId: client,
            niveau,
            toestemming,
            motiveringNiveau,
          }),
          lopend(),
          vandaag,
        ),
      )
    const [zonder, met] = tegen[regime]
    expect([vraagMet(false, 'Minder kan niet.'), vraagMet(true, 'Minder kan niet.')]).toEqual([zonder, met])
    const erbij = niveau === 'dat' ? [] : ['niveau-niet-gemotiveerd']
    expect([vraagMet(false, ' '), vraagMet(true, ' ')]).toEqual([
      [...zonder, ...erbij],
      [...met, ...erbij],
    ])
  })
})
