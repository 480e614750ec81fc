import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  gegevenInvoer,
  lopend,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { type Categorie, categorieNamen, type Niveau, niveaus } from '../../wet/categorieen.ts'
import { type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { type Rol, rolNamen } from '../../wet/rollen.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { type Feiten, type GegevenBron, type Hoedanigheid, hoedanigheden } from './feiten.ts'
import { isClient } from './is-client.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { type Staat, staten } from './staten.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

describe('wie cliënt is: hoedanigheid, staat en laatste antwoord (1.1.1 cliënt)', () => {
  const antwoorden = {
    niets: [],
    ja: ['gezinslid-stemt-in'],
    nee: ['gezinslid-weigert'],
    'ja, dan nee': ['gezinslid-stemt-in', 'gezinslid-weigert'],
    'nee, dan ja': ['gezinslid-weigert', 'gezinslid-stemt-in'],
  } as const
  /** Everybody who is client; whoever is not named here is not. */
  const clienten: Readonly<Record<Staat, readonly string[]>> = {
    'eerste-contact': [],
    loopt: [
      ...[
        'verzoeker: niets',
        'verzoeker: ja',
        'verzoeker: nee',
        'verzoeker: ja, dan nee',
        'verzoeker: nee, dan ja',
      ],
      ...['gezinslid: ja', 'gezinslid: nee, dan ja'],
    ],
    afgerond: [
      ...[
        'verzoeker: niets',
        'verzoeker: ja',
        'verzoeker: nee',
        'verzoeker: ja, dan nee',
        'verzoeker: nee, dan ja',
      ],
      ...['gezinslid: ja', 'gezinslid: nee, dan ja'],
    ],
    'niet-gestart': [],
    ingetrokken: [],
  }
  const stand = (staat: Staat, hoedanigheid: Hoedanigheid, wat: keyof typeof antwoorden): Feiten => ({
    ...lopend(),
    dossier: dossier({ staat, gestartOp: staat === 'eerste-contact' ? null : '2026-12-06' }),
    betrokkenen: [{ id: 'wie', datum: '2026-12-06', hoedanigheid, relatie: null }],
    gebeurtenissen: antwoorden[wat].map((soort) => gebeurtenis(soort, { betrokkeneId: 'wie' })),
  })
  test.each(staten)('%s', (staat) => {
    const wel = hoedanigheden.flatMap((hoedanigheid) =>
      (Object.keys(antwoorden) as (keyof typeof antwoorden)[])
        .filter((wat) => isClient(stand(staat, hoedanigheid, wat), 'wie'))
        .map((wat) => `${hoedanigheid}: ${wat}`),
    )
    expect(wel).toEqual(clienten[staat])
  })
})

describe('wie een onderzoek leest: rol, staat, eigen of niet, met of zonder voorgestelde aanpak (AVG 32)', () => {
  /** E: the own dossier, A: another's, +: an aanpak was proposed. */
  const altijd = ['E', 'A', 'E+', 'A+']
  const leest: Partial<Record<Rol, Readonly<Record<Staat, readonly string[]>>>> = {
    toeleider: {
      'eerste-contact': ['E', 'E+'],
      loopt: ['E', 'E+'],
      afgerond: ['E', 'E+'],
      'niet-gestart': ['E', 'E+'],
      ingetrokken: ['E', 'E+'],
    },
    beslisser: {
      'eerste-contact': [],
      loopt: [],
      afgerond: ['E+', 'A+'],
      'niet-gestart': [],
      ingetrokken: [],
    },
    toezichthouder: {
      'eerste-contact': altijd,
      loopt: altijd,
      afgerond: altijd,
      'niet-gestart': altijd,
      ingetrokken: altijd,
    },
  }
  const gevallen = rolNamen.flatMap((rol) => staten.map((staat) => [rol, staat] as const))
  test.each(gevallen)('%s, %s', (rol, staat) => {
    const mag = altijd.filter((geval) => {
      const aanpak = geval.endsWith('+') ? [gebeurtenis('conclusie', { code: 'aanpak-verplicht' })] : []
      const feiten = { ...lopend(), dossier: dossier({ staat, behandelaar: 'ik' }), gebeurtenissen: aanpak }
      const gebruikerId = geval.startsWith('E') ? 'ik' : 'ander'
      return toetsBekijkOnderzoek({ rol, gebruikerId }, feiten, vandaag).toegestaan
    })
    expect(mag).toEqual(leest[rol]?.[staat] ?? [])
  })
})

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
