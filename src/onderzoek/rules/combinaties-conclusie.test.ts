import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  client,
  codes,
  dienst,
  dossier,
  gebeurtenis,
  gegeven,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { bevindingen, type Conclusie, conclusies } from './gebeurtenissen.ts'
import { toetsTrekConclusie } from './trek-conclusie.ts'
import { kandidaten, toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const jaNee = [true, false] as const
const als = (geldt: boolean, code: string): readonly string[] => (geldt ? [code] : [])
const zonderBevinding = bevindingen.map((code) => gebeurtenis('onderdeel-zonder-bevinding', { code }))
const met = (diensten: readonly DienstFeit[]): Feiten => {
  const basis = lopend()
  return { ...basis, diensten, gebeurtenissen: [...basis.gebeurtenissen, ...zonderBevinding] }
}
const schuldhulp = dienst('schuldhulp')
const bijstand = dienst('bijstand', { domein: 'participatie' })
const ggz = dienst('ggz', { domein: 'geestelijke-gezondheidszorg' })

describe('de conclusie: wat nodig is, samenhang, keuze, motivering en wie bevestigt (2.3a.2 lid 2 en 3, AVG 22)', () => {
  /** What is needed, which conclusions fit it when the problems hang together, and what is said when another is drawn. */
  const situaties: Readonly<Record<string, readonly [readonly DienstFeit[], readonly Conclusie[], string]>> =
    {
      'twee diensten': [[schuldhulp, bijstand], ['aanpak-verplicht'], 'aanpak-is-verplicht'],
      'een dienst naast ggz': [
        [schuldhulp, ggz],
        ['aanpak-wenselijk', 'aanpak-niet-wenselijk'],
        'aanpak-is-een-keuze',
      ],
      'een dienst': [
        [schuldhulp],
        ['geen-aanpak-mogelijk', 'geen-meervoudige-problematiek'],
        'aanpak-niet-mogelijk',
      ],
      'alleen ggz': [
        [ggz],
        ['geen-aanpak-mogelijk', 'geen-meervoudige-problematiek'],
        'aanpak-niet-mogelijk',
      ],
    }
  const gevallen = Object.entries(situaties).flatMap(([wat, situatie]) =>
    conclusies.map((conclusie) => ({ wat, situatie, conclusie })),
  )
  const schakelaars = combinaties({
    samenhang: jaNee,
    bevestigd: jaNee,
    motiveringKeuze: ['Zij wil dat.', ' '],
  })
  const past = (passen: readonly Conclusie[], anders: string, samenhang: boolean, conclusie: Conclusie) =>
    samenhang
      ? als(!passen.includes(conclusie), anders)
      : als(conclusie !== 'geen-meervoudige-problematiek', 'aanpak-zonder-samenhang')
  test.each(gevallen)('$wat: $conclusie', ({ wat, situatie: [diensten, passen, anders], conclusie }) => {
    for (const rest of schakelaars) {
      const invoer = { ...rest, los: [], conclusie, motiveringSamenhang: 'De post blijft liggen.' }
      const keuze = rest.samenhang && wat === 'een dienst naast ggz'
      expect(codes(toetsTrekConclusie(invoer, met(diensten), vandaag)), JSON.stringify(rest)).toEqual([
        ...past(passen, anders, rest.samenhang, conclusie),
        ...als(keuze && rest.motiveringKeuze === ' ', 'keuze-niet-gemotiveerd'),
        ...als(!rest.bevestigd, 'conclusie-niet-bevestigd'),
      ])
    }
  })
})

describe('de onderdelen a tot en met d: waarmee elk gevuld is (2.3a.1 lid 4)', () => {
  const vullingen = ['leeg', 'gegeven', 'niets gevonden'] as const
  const stellen = combinaties({ a: vullingen, b: vullingen, c: vullingen, d: vullingen, voorstel: jaNee })
  test('alle stellen', () => {
    for (const { voorstel, ...gevuld } of stellen) {
      const feiten = lopend({
        gegevens: bevindingen
          .filter((een) => gevuld[een] === 'gegeven')
          .map((onderdeel) => gegeven({ onderdeel })),
        gebeurtenissen: bevindingen
          .filter((een) => gevuld[een] === 'niets gevonden')
          .map((code) => gebeurtenis('onderdeel-zonder-bevinding', { code })),
        diensten: voorstel ? [schuldhulp] : [],
      })
      const open = bevindingen.filter((een) => gevuld[een] === 'leeg' && !(een === 'd' && voorstel))
      const oordeel = toetsTrekConclusie(
        {
          samenhang: false,
          los: [],
          motiveringSamenhang: 'Los.',
          conclusie: 'geen-meervoudige-problematiek',
          motiveringKeuze: '',
          bevestigd: true,
        },
        feiten,
        vandaag,
      )
      const params = oordeel.toegestaan ? undefined : oordeel.redenen[0].params
      expect(params?.onderdelen ?? '', JSON.stringify({ gevuld, voorstel })).toBe(open.join(', '))
    }
  })
})

describe('een coördinator aanwijzen: wat iedere cliënt zei, wat er overblijft en wie het wordt (2.3a.2 lid 2, 2.3a.3 lid 1)', () => {
  const zegt = ['niets', 'stemt-in', 'weigert'] as const
  type Zegt = (typeof zegt)[number]
  /** Of whom the two services are. */
  const verdelingen = {
    'beide van de verzoeker': [client, client],
    'beide van de partner': [partner, partner],
    'van ieder een': [client, partner],
  } as const
  type Verdeling = keyof typeof verdelingen
  const na = (verdeling: Verdeling, antwoorden: Readonly<Record<string, Zegt>>): Feiten => {
    const [een, twee] = verdelingen[verdeling]
    const basis = lopend({
      dossier: dossier({ staat: 'afgerond' }),
      diensten: [
        { ...schuldhulp, betrokkeneId: een },
        { ...bijstand, betrokkeneId: twee },
      ].map((elke) => ({ ...elke, staat: 'aanvaard' as const })),
    })
    const wie = [client, partner]
    return {
      ...basis,
      gebeurtenissen: [
        ...basis.gebeurtenissen,
        gebeurtenis('conclusie', { code: 'aanpak-verplicht' }),
        ...wie.map((betrokkeneId) => gebeurtenis('uitkomst-meegedeeld', { betrokkeneId })),
        ...wie.flatMap((betrokkeneId) => {
          const code = antwoorden[betrokkeneId] ?? 'niets'
          return code === 'niets' ? [] : [gebeurtenis('instemming-aanpak', { betrokkeneId, code })]
        }),
      ],
    }
  }
  const aanwijzing = (deel: object = {}) => ({
    kandidaat: 'gemeenteambtenaar' as const,
    zichzelf: false,
    overlegdMet: [client, partner],
    partijenNietGevraagd: false,
    motiveringOverleg: '',
    ...deel,
  })
  const gevallen = (Object.keys(verdelingen) as Verdeling[]).flatMap((verdeling) =>
    zegt.flatMap((verzoeker) => zegt.map((ander) => ({ verdeling, verzoeker, ander }))),
  )
  /** Who takes part keeps his services; with fewer than two left there is no aanpak. */
  const blijft = (verdeling: Verdeling, doetMee: readonly string[]): number =>
    verdelingen[verdeling].filter((id) => doetMee.includes(id)).length

  test.each(gevallen)(
    '$verdeling, verzoeker: $verzoeker, partner: $ander',
    ({ verdeling, verzoeker, ander }) => {
      const doetMee = [...als(verzoeker === 'stemt-in', client), ...als(ander === 'stemt-in', partner)]
      const feiten = na(verdeling, { [client]: verzoeker, [partner]: ander })
      expect(codes(toetsWijsCoordinatorAan(aanwijzing(), feiten, vandaag))).toEqual([
        ...als(verzoeker === 'niets' || ander === 'niets', 'instemming-ontbreekt'),
        ...als(verzoeker === 'weigert' && ander === 'weigert', 'niemand-stemt-in'),
        ...als(doetMee.length > 0 && blijft(verdeling, doetMee) < 2, 'te-weinig-over-voor-aanpak'),
      ])
    },
  )
  test.each(kandidaten)('%s: wie, zichzelf, en met wie is overlegd', (kandidaat) => {
    const feiten = na('van ieder een', { [client]: 'stemt-in', [partner]: 'stemt-in' })
    const nooit = ['client', 'gezinslid', 'mantelzorger', 'vertegenwoordiger'].includes(kandidaat)
    const schakelaars = combinaties({
      zichzelf: jaNee,
      overlegdMet: [[], [client], [partner], [client, partner]],
      partijenNietGevraagd: jaNee,
      motiveringOverleg: ['', 'Hij was niet bereikbaar.'],
    })
    for (const rest of schakelaars) {
      const invoer = aanwijzing({ kandidaat, ...rest })
      const zonderReden = rest.motiveringOverleg === ''
      expect(codes(toetsWijsCoordinatorAan(invoer, feiten, vandaag)), JSON.stringify(rest)).toEqual([
        ...als(nooit, 'client-nooit-coordinator'),
        ...als(rest.zichzelf, 'zichzelf-aanwijzen'),
        ...als(rest.overlegdMet.length < 2 && zonderReden, 'aanwijzing-zonder-overleg'),
        ...als(rest.partijenNietGevraagd && zonderReden, 'partijen-niet-geraadpleegd'),
      ])
    }
  })
})
