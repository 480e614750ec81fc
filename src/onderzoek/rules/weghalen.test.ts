import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dochter,
  dossier,
  gebeurtenis,
  gegeven,
  gezinsband,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
  verzoek,
} from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { type GebeurtenisSoort, gebeurtenissoorten } from './gebeurtenissen.ts'
import { gezinsbandNu } from './gezin.ts'
import { type Gesproken, toetsHaalBandWeg, voorafHaalBandWeg, zonderBand } from './haal-band-weg.ts'
import {
  type Genoemd,
  sporen,
  toetsHaalBetrokkeneWeg,
  voorafHaalBetrokkeneWeg,
} from './haal-betrokkene-weg.ts'
import { isWegTeHalen } from './haal-gebeurtenis-weg.ts'
import { redenenWeghalen } from './redenen-weghalen.ts'
import { staten } from './staten.ts'

const niemand: Genoemd = { gesproken: [], verborgenVoor: [], afgesproken: [] }
const kaal = (deel: Partial<Feiten> = {}) => lopend({ gebeurtenissen: [], ...deel })

describe('iemand weghalen die per ongeluk is toegevoegd (AVG 5 lid 1 onder c en d)', () => {
  const haal = (feiten: Feiten, genoemd = niemand, betrokkeneId = dochter) =>
    codes(toetsHaalBetrokkeneWeg({ betrokkeneId, reden: 'verkeerde-persoon' }, feiten, genoemd, vandaag))
  test('mag zolang er niets aan hangt, met iedere reden van de lijst', () => {
    expect(haal(kaal())).toEqual([])
    for (const reden of redenenWeghalen)
      expect(
        toetsHaalBetrokkeneWeg({ betrokkeneId: dochter, reden }, kaal(), niemand, vandaag).toegestaan,
      ).toBe(true)
  })
  test('nooit de client die om hulp vroeg, en niet wie er niet is', () => {
    expect(haal(kaal(), niemand, client)).toEqual(['verzoeker-blijft'])
    expect(haal(kaal(), niemand, 'vreemde')).toEqual(['onbekende-betrokkene'])
  })
  test.each(Object.keys(gebeurtenissoorten) as GebeurtenisSoort[])(
    '%s over hem houdt het tegen, behalve dat er al iets was weggehaald',
    (soort) => {
      const [reden] = haal(kaal({ gebeurtenissen: [gebeurtenis(soort, { betrokkeneId: dochter })] }))
      // An appointment names all who come in its content, so that is where it is looked for.
      if (sporen.includes(soort) || soort === 'gespreksafspraak') expect(reden).toBeUndefined()
      else if (isWegTeHalen(soort)) expect(reden).toBe('persoon-heeft-vastleggingen')
      else if (soort.startsWith('uitkomst')) expect(reden).toBe('persoon-kreeg-uitkomst')
      else expect(reden).toBe('persoon-gaf-antwoord')
      expect(haal(kaal({ gebeurtenissen: [gebeurtenis(soort, { betrokkeneId: partner })] }))).toEqual([])
    },
  )
  test.each([
    ['gegevens', { gegevens: [gegeven({ betrokkeneId: dochter })] }, niemand, 'persoon-heeft-gegevens'],
    [
      'iets dat voor haar verborgen is',
      {},
      { ...niemand, verborgenVoor: [dochter] },
      'persoon-heeft-gegevens',
    ],
    ['een afspraak', {}, { ...niemand, afgesproken: [dochter] }, 'persoon-heeft-afspraak'],
    ['een verzoek', { verzoeken: [verzoek({ betrokkeneId: dochter })] }, niemand, 'persoon-heeft-verzoeken'],
    ['een dienst', { diensten: [dienst('d', { betrokkeneId: dochter })] }, niemand, 'persoon-heeft-diensten'],
    ['de reikwijdte', {}, { ...niemand, gesproken: [{ wie: dochter, voor: null }] }, 'persoon-sprak-mee'],
    [
      'een ja voor een ander',
      {},
      { ...niemand, gesproken: [{ wie: dochter, voor: client }] },
      'persoon-sprak-mee',
    ],
    [
      'wie haar vertegenwoordigt',
      { vertegenwoordigingen: [vertegenwoordiging(client, dochter)] },
      niemand,
      'persoon-wordt-vertegenwoordigd',
    ],
  ] as const)('niet met %s', (_, deel, genoemd, reden) => {
    expect(haal(kaal(deel), genoemd)).toEqual([reden])
    expect(haal(kaal(deel), genoemd, partner)).toEqual([])
  })
  test('alle redenen tegelijk', () => {
    const feiten = kaal({
      gegevens: [gegeven({ betrokkeneId: dochter })],
      gebeurtenissen: [gebeurtenis('gesprek', { betrokkeneId: dochter, code: 'thuis' })],
    })
    expect(haal(feiten)).toEqual(['persoon-heeft-gegevens', 'persoon-heeft-vastleggingen'])
  })
  test('wie zelf een ander vertegenwoordigt en nog niet sprak, kan weg', () => {
    expect(haal(kaal({ vertegenwoordigingen: [vertegenwoordiging(dochter, client)] }))).toEqual([])
  })
  test('in het eerste contact en zolang het onderzoek loopt; niet als alleen de client er staat', () => {
    for (const staat of staten)
      expect(voorafHaalBetrokkeneWeg(kaal({ dossier: dossier({ staat }) }), vandaag).toegestaan).toBe(
        staat === 'eerste-contact' || staat === 'loopt',
      )
    const alleen = kaal({ betrokkenen: lopend().betrokkenen.slice(0, 1) })
    expect(codes(voorafHaalBetrokkeneWeg(alleen, vandaag))).toEqual(['niemand-om-weg-te-halen'])
  })
})

describe('een relatie of vertegenwoordiging weghalen die nooit was (AVG 5 lid 1 onder d)', () => {
  const haal = (bandId: string, feiten: Feiten, gesproken: readonly Gesproken[] = []) =>
    codes(toetsHaalBandWeg({ bandId, reden: 'dubbel' }, feiten, gesproken, vandaag))
  const verhuisd = [
    gezinsband(dochter, 'kind', { id: 'eerst', tot: '2026-12-15' }),
    gezinsband(dochter, 'volwassen-kind-elders', { id: 'daarna', sinds: '2026-12-15' }),
  ]
  test('mag als er niets op rust; wat eindigde omdat dit begon, geldt dan weer', () => {
    expect(haal('daarna', kaal({ gezinsbanden: verhuisd }))).toEqual([])
    const [, daarna] = verhuisd
    if (!daarna) throw new Error('no second relation')
    expect(gezinsbandNu(zonderBand(kaal({ gezinsbanden: verhuisd }), daarna), dochter)).toMatchObject({
      id: 'eerst',
      tot: null,
    })
  })
  test.each(['gezinslid-gevraagd', 'gezinslid-stemt-in'] as const)(
    'niet de relatie waarop %s rust, wel een latere',
    (soort) => {
      const feit = gebeurtenis(soort, { betrokkeneId: dochter, datum: '2026-12-07' })
      const feiten = kaal({ gezinsbanden: verhuisd, gebeurtenissen: [feit] })
      expect(haal('eerst', feiten)).toEqual(['relatie-draagt-verder'])
      expect(haal('daarna', feiten)).toEqual([])
    },
  )
  test('niet de vertegenwoordiging van wie al sprak of een brief kreeg', () => {
    const band = vertegenwoordiging(dochter, client)
    const feiten = kaal({ vertegenwoordigingen: [band] })
    expect(haal(band.id, feiten)).toEqual([])
    expect(haal(band.id, feiten, [{ wie: dochter, voor: client }])).toEqual(['vertegenwoordiger-sprak-al'])
    expect(haal(band.id, feiten, [{ wie: dochter, voor: null }])).toEqual(['vertegenwoordiger-sprak-al'])
    expect(haal(band.id, feiten, [{ wie: dochter, voor: partner }])).toEqual([])
    const brief = gebeurtenis('uitkomst-aan-vertegenwoordiger', {
      betrokkeneId: dochter,
      code: 'eigen-brief',
    })
    expect(haal(band.id, { ...feiten, gebeurtenissen: [brief] })).toEqual(['vertegenwoordiger-sprak-al'])
  })
  test('niet wat er niet is, en niet na het onderzoek', () => {
    expect(haal('geen', kaal())).toEqual(['onbekende-band'])
    expect(codes(voorafHaalBandWeg(kaal({ gezinsbanden: [] }), vandaag))).toEqual([
      'geen-band-om-weg-te-halen',
    ])
    for (const staat of staten)
      expect(voorafHaalBandWeg(kaal({ dossier: dossier({ staat }) }), vandaag).toegestaan).toBe(
        staat === 'eerste-contact' || staat === 'loopt',
      )
  })
})
