import { describe, expect, test } from 'vitest'
import { gezinsband } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { client, dienst, dossier, gebeurtenis, lopend } from '../../../testing/onderzoek.ts'
import { redenenOmTeWachten } from '../../wet/bekendheid.ts'
import type { Informeerplicht } from '../../wet/informering.ts'
import { ingangCodes } from '../../wet/ingangen.ts'
import { type Feiten, hoedanigheden } from './feiten.ts'
import { informeringen } from './informeringen.ts'
import { plichten } from './plichten.ts'
import { type Staat, staten } from './staten.ts'

const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const wie = 'wie'

const standVan = (feiten: Feiten, plicht: Informeerplicht, over = wie) =>
  informeringen(feiten).find((een) => een.plicht === plicht && een.wie === over)?.stand

const gevallen = combinaties({
  staat: staten,
  ingang: ingangCodes,
  hoedanigheid: hoedanigheden,
  stemtIn: [true, false],
  verteld: ['niets', 'gegevens', 'onderzoek', 'alles'] as const,
  uitstel: ['geen', ...redenenOmTeWachten] as const,
  conclusie: [true, false],
  nietBetrokken: [true, false],
})
type Geval = (typeof gevallen)[number]

const dag = '2026-12-20'
const vertelde = {
  niets: [],
  gegevens: ['gewezen-op-gegevensgebruik'],
  onderzoek: ['over-onderzoek-geinformeerd'],
  alles: ['gewezen-op-gegevensgebruik', 'over-onderzoek-geinformeerd', 'gewezen-op-clientondersteuning'],
} as const

const gebeurtenissenVan = (geval: Geval): Feiten['gebeurtenissen'] => [
  ...(geval.stemtIn ? [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: wie })] : []),
  ...(geval.nietBetrokken
    ? [gebeurtenis('client-niet-betrokken', { betrokkeneId: wie, datum: '2027-01-10', code: 'veiligheid' })]
    : []),
  ...(geval.uitstel === 'geen'
    ? []
    : [
        gebeurtenis('onderzoek-informeren-uitgesteld', { betrokkeneId: wie, code: geval.uitstel }),
        gebeurtenis('onderzoek-informeren-herzien', { betrokkeneId: wie, datum: '2026-12-30' }),
      ]),
  ...vertelde[geval.verteld].map((soort) => gebeurtenis(soort, { betrokkeneId: wie, datum: dag })),
  ...(geval.conclusie ? [gebeurtenis('conclusie', { code: 'losse-diensten' })] : []),
]

const feitenVan = (geval: Geval): Feiten =>
  lopend({
    dossier: dossier({
      staat: geval.staat,
      ingang: geval.ingang,
      gestartOp: geval.staat === 'eerste-contact' || geval.staat === 'niet-gestart' ? null : '2026-12-06',
    }),
    betrokkenen: [{ id: wie, datum: '2026-12-06', hoedanigheid: geval.hoedanigheid }],
    gezinsbanden: geval.hoedanigheid === 'gezinslid' ? [gezinsband(wie, 'partner')] : [],
    gebeurtenissen: gebeurtenissenVan(geval),
  })

/** By which acts each thing is told; a duty that asks for one of them keeps it in sight. */
const handelingen: Readonly<Record<Informeerplicht, readonly string[]>> = {
  melding: [],
  'eigen-gegevens': ['informeer-over-gegevens'],
  'gegevens-van-ander': ['informeer-over-gegevens'],
  onderzoek: ['informeer-over-onderzoek', 'informeer-over-gegevens'],
  clientondersteuning: ['wijs-op-clientondersteuning'],
  'persoonlijk-plan': ['wijs-op-persoonlijk-plan'],
  budget: ['wijs-op-pgb'],
  uitkomst: ['deel-uitkomst-mee', 'betrek-client-weer'],
}

describe('niets wat iemand moet weten valt weg (AVG 13 en 14, 2.3a.4 lid 3)', () => {
  const perStaat: Readonly<Record<Staat, readonly Geval[]>> = Object.groupBy(
    gevallen,
    ({ staat }) => staat,
  ) as Record<Staat, Geval[]>

  test.each(staten.filter((staat) => staat !== 'niet-gestart'))(
    '%s: wat nog niet is verteld of wacht, staat bij wat moet',
    (staat) => {
      for (const geval of perStaat[staat]) {
        const feiten = feitenVan(geval)
        const moet = plichten(feiten, termijnen)
        for (const { plicht, wie: over, stand } of informeringen(feiten)) {
          if (stand.soort !== 'open' && stand.soort !== 'wacht') continue
          // Without outcome nothing ends: an onderzoek that ended cannot have one left open, but for who is left out.
          if (plicht === 'uitkomst' && staat === 'afgerond' && stand.soort === 'open') continue
          const zichtbaar = moet.some(
            ({ handeling, betrokkenen }) =>
              handelingen[plicht].includes(handeling) && (betrokkenen?.includes(over) ?? true),
          )
          expect(zichtbaar, `${plicht}: ${JSON.stringify(geval)}`).toBe(true)
        }
      }
    },
  )

  test('over iedereen in het dossier staat er of hij weet wat er over hem is bewaard', () => {
    for (const geval of gevallen) {
      const over = informeringen(feitenVan(geval)).filter(({ plicht }) => plicht.includes('gegevens'))
      expect(over, JSON.stringify(geval)).toHaveLength(1)
    }
  })

  test('wat is verteld, staat er met de dag, ook na het einde', () => {
    for (const geval of gevallen.filter(({ verteld }) => verteld === 'alles')) {
      const over = informeringen(feitenVan(geval)).find(({ plicht }) => plicht.includes('gegevens'))
      expect(over?.stand, JSON.stringify(geval)).toEqual({ soort: 'verteld', op: dag })
    }
  })
})

describe('hoe het met vertellen staat', () => {
  const ander = { id: wie, datum: '2026-12-06', hoedanigheid: 'netwerk' } as const
  const metAnder = (deel: Partial<Feiten>): Feiten => lopend({ betrokkenen: [ander], ...deel })

  test('wat een ander over hem vertelde: binnen een maand (AVG 14 lid 3)', () =>
    expect(standVan(metAnder({ gebeurtenissen: [] }), 'gegevens-van-ander')).toEqual({
      soort: 'open',
      uiterlijk: '2027-01-06',
    }))

  test('het wacht met een grond en een dag om opnieuw te kijken (AVG 14 lid 5 onder b)', () =>
    expect(
      standVan(
        metAnder({
          gebeurtenissen: [
            gebeurtenis('onderzoek-informeren-uitgesteld', { betrokkeneId: wie, code: 'veiligheid' }),
            gebeurtenis('onderzoek-informeren-herzien', { betrokkeneId: wie, datum: '2026-12-30' }),
          ],
        }),
        'gegevens-van-ander',
      ),
    ).toEqual({ soort: 'wacht', reden: 'veiligheid', tot: '2026-12-30' }))

  test('wie is overleden, hoeft niets meer te horen; wat hij hoorde, blijft staan', () => {
    const overleden = gebeurtenis('overleden', { betrokkeneId: wie, datum: '2026-12-21' })
    const verteld = gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId: wie, datum: dag })
    expect(informeringen(metAnder({ gebeurtenissen: [overleden] }))).toEqual([])
    expect(standVan(metAnder({ gebeurtenissen: [verteld, overleden] }), 'gegevens-van-ander')).toEqual({
      soort: 'verteld',
      op: dag,
    })
  })

  test('wie een budget kan kiezen, hoort dat (2.3.2 lid 6)', () => {
    const diensten = [dienst('een', { domein: 'maatschappelijke-ondersteuning', betrokkeneId: client })]
    expect(standVan(lopend({ diensten }), 'budget', client)).toEqual({ soort: 'open', uiterlijk: null })
    expect(standVan(lopend(), 'budget', client)).toBeUndefined()
  })

  test('na het einde wijst niemand meer op wat alleen eerder hielp', () => {
    const na = lopend({ dossier: dossier({ staat: 'afgerond' }), gebeurtenissen: [] })
    expect(informeringen(na).map(({ plicht }) => plicht)).not.toContain('clientondersteuning')
  })
})
