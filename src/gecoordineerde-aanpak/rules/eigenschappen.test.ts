import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aanpak, als, coordinator } from '../../../testing/aanpak.ts'
import { handelingen } from '../../../testing/toetsen-van-aanpak.ts'
import { feiten, type Invoer, invoer, kader, laat } from '../../../testing/willekeurige-aanpak.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { gecoordineerdeAanpak } from '../index.ts'
import { toegangTotAanpak, zichtbareOnderdelen } from './bekijk-aanpak.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import { wieOverleedOnbekend } from './eindbrief-aan.ts'
import type { Feiten, Kader } from './feiten.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { coordinatorOp } from './mits.ts'
import { afsprakenVoor } from './op-afspraak.ts'
import { lopend, type Staat } from './staten.ts'

const namen = Object.keys(handelingen)
const mag = (slug: string, met: Invoer, stand: Feiten, wie: Kader): boolean =>
  handelingen[slug]?.toets(met, stand, wie).toegestaan ?? false
const coordinatorVan = (stand: Feiten): Kader => als('coordinator', coordinatorOp(stand, laat) ?? 'niemand')

describe('wat vooraf niet mag, mag ook met invoer niet', () => {
  test('de tabel heeft iedere handeling van het hoofdstuk', () => {
    const { handelingen: alle, mijnBelverzoek, mijnAntwoorden = {} } = gecoordineerdeAanpak
    const eigen = [...(mijnBelverzoek ? [mijnBelverzoek] : []), ...Object.values(mijnAntwoorden)]
    const slugs = [...alle, ...eigen].map(({ id }) => id.split('.')[1])
    expect(namen.toSorted()).toEqual(slugs.toSorted())
  })
  test.each(namen)('%s', (slug) => {
    fc.assert(
      fc.property(feiten, invoer, kader, (stand, met, wie) => {
        fc.pre(handelingen[slug]?.vooraf(stand, wie).toegestaan === false)
        expect(mag(slug, met, stand, wie)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})

describe('iedere aanpak kan eindigen', () => {
  test('het college beëindigt haar vanuit iedere stand, zo nodig na een terugvalafspraak en wie er overleed (2.3a.3 lid 4)', () => {
    fc.assert(
      fc.property(feiten, invoer, (stand, een) => {
        fc.pre(stand.dossier.staat !== 'beeindigd')
        const terugval = { ...een, uitkomst: 'niet-mogelijk', tekst: 'Hij was niet te bereiken.' }
        const wie = { ...coordinatorVan(stand), vandaag: laat }
        if (lopend.includes(stand.dossier.staat))
          expect(mag('leg-terugvalafspraak-vast', terugval, stand, wie)).toBe(true)
        const feit = { id: 'z', betrokkeneId: null, datum: laat, code: 'niet-mogelijk', versie: 10 }
        const [overledene] = wieOverleedOnbekend(stand) ? actieveClienten(stand) : []
        const dood = { ...feit, id: 'y', soort: 'overleden', code: null } as const
        const daarna: Feiten = {
          ...stand,
          gebeurtenissen: [
            ...stand.gebeurtenissen,
            { ...feit, soort: 'terugvalafspraak' },
            ...(overledene ? [{ ...dood, betrokkeneId: overledene }] : []),
          ],
        }
        const besluit = {
          ...een,
          eindeOp: laat,
          eigenReden: 'Het is klaar.',
          overdrachtOntvangen: true,
          waaromZonderAanbod: 'De coördinator is al weg.',
        }
        const college = { vandaag: laat, wie: { gebruikerId: 'beslisser', rol: 'beslisser' } } as const
        expect(mag('beslis-einde', besluit, daarna, college)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test.each(namen)(
    'na het einde mag niemand nog %s, behalve het college dat gegevens ontvangt (5.4.4 lid 7)',
    (slug) => {
      fc.assert(
        fc.property(feiten, invoer, kader, (stand, een, wie) => {
          const voorbij: Feiten = { ...stand, dossier: { ...stand.dossier, staat: 'beeindigd' } }
          if (mag(slug, een, voorbij, wie))
            expect([slug, wie.wie.rol]).toEqual([
              expect.stringMatching(/^leg-(overdracht|verklaring)-vast$/),
              'beslisser',
            ])
        }),
        { numRuns: 60 },
      )
    },
  )
})

describe('wie wat mag', () => {
  test.each(namen)('een andere rol dan coördinator of beslisser mag nooit %s (AVG 32)', (slug) => {
    const anderen = rolNamen.filter((rol) => rol !== 'coordinator' && rol !== 'beslisser')
    fc.assert(
      fc.property(feiten, invoer, fc.constantFrom(...anderen), (stand, een, rol) => {
        const wie = { vandaag: laat, wie: { gebruikerId: stand.dossier.coordinator ?? '', rol } }
        expect(mag(slug, een, stand, wie)).toBe(false)
        expect(toegangTotAanpak(stand, wie)).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })
  test('niemand beslist over zijn eigen werk als coördinator (Awb 2:4)', () => {
    const vanCollege = [
      'beslis-einde',
      'vervang-coordinator',
      'beantwoord-melding',
      'leg-overdracht-vast',
      'leg-verklaring-vast',
      'trek-aanwijzing-in',
      'weeg-signaal',
      'leg-signaal-vast',
      'haal-vastlegging-weg',
      'wijs-waarnemer-aan',
      'beeindig-waarneming',
    ]
    fc.assert(
      fc.property(feiten, invoer, fc.constantFrom(...vanCollege), (stand, een, slug) => {
        fc.pre(stand.dossier.coordinator !== null)
        const wie = {
          vandaag: laat,
          wie: { gebruikerId: stand.dossier.coordinator ?? '', rol: 'beslisser' },
        } as const
        expect(mag(slug, een, stand, wie)).toBe(false)
      }),
    )
  })
  const alles = ['stand', 'mensen', 'meldingen', 'doelen', 'afspraken', 'voortgang', 'gegevens']
  const zicht: Readonly<
    Record<Staat, readonly [eigen: readonly string[], ander: readonly string[], college: readonly string[]]>
  > = {
    aangewezen: [['stand'], [], ['stand', 'meldingen']],
    teruggegeven: [['stand'], [], ['stand', 'meldingen']],
    'in-uitvoering': [alles, [], ['stand', 'meldingen']],
    'einde-gemeld': [alles, [], ['stand', 'meldingen']],
    beeindigd: [[], [], ['stand']],
  }
  test.each(Object.entries(zicht))(
    '%s: wie de aanpak ziet, en wat (5.4.4 lid 2 en 7)',
    (staat, [eigen, ander, college]) => {
      const stand = aanpak({ staat: staat as Staat })
      expect(zichtbareOnderdelen(stand, als('coordinator', coordinator))).toEqual(eigen)
      expect(zichtbareOnderdelen(stand, als('coordinator', 'iemand-anders'))).toEqual(ander)
      expect(zichtbareOnderdelen(stand, als('beslisser', 'iemand-anders'))).toEqual(college)
      for (const rol of rolNamen.filter((een) => een !== 'coordinator' && een !== 'beslisser'))
        expect(zichtbareOnderdelen(stand, als(rol, coordinator))).toEqual([])
    },
  )
})

describe('een nee maakt nooit ruimer, en het formulier biedt alleen wat kan', () => {
  test('wie zijn ja intrekt krijgt geen gegevens meer (5.4.4 lid 5)', () => {
    fc.assert(
      fc.property(feiten, invoer, (stand, een) => {
        const afspraken = stand.afspraken.map((afspraak) =>
          afspraak.partijId === een.partijId ? ({ ...afspraak, staat: 'geweigerd' } as const) : afspraak,
        )
        expect(mag('deel-met-partij', een, { ...stand, afspraken }, coordinatorVan(stand))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
  test('alleen een partij die de lijst noemt kan gegevens krijgen (5.4.4 lid 5)', () => {
    fc.assert(
      fc.property(feiten, invoer, (stand, een) => {
        if (mag('deel-met-partij', een, stand, coordinatorVan(stand)))
          expect(partijenMetBijdrage(stand)).toContain(een.partijId)
      }),
      { numRuns: 600 },
    )
  })
  test.each([
    'leg-ja-van-partij-vast',
    'leg-nee-van-partij-vast',
    'meld-afspraak-gedaan',
    'trek-afspraak-in',
  ] as const)('alleen een afspraak die de lijst noemt: %s (2.3a.3 lid 3)', (slug) => {
    fc.assert(
      fc.property(feiten, invoer, (stand, een) => {
        const uniek: Feiten = { ...stand, afspraken: stand.afspraken.slice(0, 1) }
        if (mag(slug, een, uniek, coordinatorVan(stand)))
          expect(afsprakenVoor(slug, uniek).map(({ id }) => id)).toContain(een.afspraakId)
      }),
      { numRuns: 150 },
    )
  })
})
