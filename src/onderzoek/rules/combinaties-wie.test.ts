import { describe, expect, test } from 'vitest'
import { dossier, gebeurtenis, gezinsband, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { type Rol, rolNamen } from '../../wet/rollen.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { type Feiten, type Hoedanigheid, hoedanigheden } from './feiten.ts'
import { isClient } from './is-client.ts'
import { type Staat, staten } from './staten.ts'

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
    betrokkenen: [{ id: 'wie', datum: '2026-12-06', hoedanigheid }],
    gezinsbanden: hoedanigheid === 'gezinslid' ? [gezinsband('wie', 'partner')] : [],
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
