import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handelingen } from '../../../testing/toetsen-van-onderzoek.ts'
import { feiten, type Invoer, invoer, laat } from '../../../testing/willekeurig-onderzoek.ts'
import { compartimentNamen } from '../../wet/compartimenten.ts'
import { doorstroom, magStromen } from '../../wet/doorstroom.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { onderzoek } from '../index.ts'
import { keuzeUitThemas } from '../thema-keuze.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { isGezinslidNu } from './gezin.ts'
import { clienten } from './is-client.ts'
import { reikwijdteNu } from './reikwijdte.ts'
import { staten } from './staten.ts'

const namen = Object.keys(handelingen)

const mag = (slug: string, met: Invoer, stand: Feiten): boolean =>
  handelingen[slug]?.toets(met, stand, laat).toegestaan ?? false

describe('wat vooraf niet mag, mag ook met invoer niet', () => {
  test('de tabel heeft iedere handeling van het hoofdstuk', () => {
    const { handelingen: alle, mijnBelverzoek, mijnBestand, mijnAntwoorden = {} } = onderzoek
    const eigen = [
      ...(mijnBelverzoek ? [mijnBelverzoek] : []),
      ...(mijnBestand ? [mijnBestand.stuur] : []),
      ...Object.values(mijnAntwoorden),
    ]
    const slugs = [...alle, ...eigen].map(({ id }) => id.split('.')[1])
    expect(namen.toSorted()).toEqual(slugs.toSorted())
  })
  test.each(namen)('%s', (slug) => {
    fc.assert(
      fc.property(feiten, invoer, (stand, met) => {
        const vooraf = handelingen[slug]?.vooraf(stand, laat)
        fc.pre(vooraf?.toegestaan === false)
        expect(mag(slug, met, stand)).toBe(false)
      }),
      { numRuns: 80 },
    )
  })
})

describe('instemming en tijd maken nooit ruimer wat mag', () => {
  const overIemand = [
    'hergebruik-gegeven',
    'vraag-gegevens-aan-partij',
    'stel-dienst-voor',
    'deel-uitkomst-mee',
  ]
  const met = (
    stand: Feiten,
    soort: 'gezinslid-stemt-in' | 'gezinslid-weigert',
    betrokkeneId: string,
  ): Feiten => ({
    ...stand,
    gebeurtenissen: [
      ...stand.gebeurtenissen,
      { id: 'z', soort, betrokkeneId, datum: laat, code: null, versie: 10 },
    ],
  })
  test.each([...overIemand, 'leg-instemming-aanpak-vast', 'leg-gegeven-vast'])(
    'na het intrekken van instemming mag over die persoon niet meer: %s (1.1.1 cliënt onder 3)',
    (slug) => {
      fc.assert(
        fc.property(feiten, invoer, (stand, een) => {
          fc.pre(een.onderdeel !== 'steun')
          const ingetrokken = met(
            met(stand, 'gezinslid-stemt-in', een.betrokkeneId),
            'gezinslid-weigert',
            een.betrokkeneId,
          )
          if (mag(slug, een, ingetrokken))
            expect(mag(slug, een, met(stand, 'gezinslid-stemt-in', een.betrokkeneId))).toBe(true)
        }),
        { numRuns: 400 },
      )
    },
  )
  test.each([
    'leg-gegeven-vast',
    'hergebruik-gegeven',
    'leg-antwoord-partij-vast',
    'vraag-gegevens-aan-partij',
  ])('alleen terwijl het onderzoek loopt komen er gegevens bij: %s (5.4.1 lid 1)', (slug) => {
    fc.assert(
      fc.property(
        feiten,
        invoer,
        fc.constantFrom(...staten.filter((staat) => staat !== 'loopt')),
        (stand, een, staat) => {
          expect(mag(slug, een, { ...stand, dossier: { ...stand.dossier, staat } })).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('wie en waar', () => {
  test('de coördinator mag geen enkele handeling van het onderzoek, en leest het nooit (5.4.5 lid 1)', () => {
    const alle = [...onderzoek.handelingen, ...onderzoek.beginnen, ...onderzoek.lijsten, onderzoek.bekijken]
    const inzages = (onderzoek.inzages ?? []).map(({ verwerking }) => verwerking)
    const rollen = [...alle, ...inzages, ...(onderzoek.zoeken ?? [])].flatMap((een) => [...een.rollen])
    expect(rollen).not.toContain('coordinator')
    fc.assert(
      fc.property(feiten, (stand) => {
        const wie = { rol: 'coordinator', gebruikerId: stand.dossier.behandelaar ?? '' } as const
        expect(toetsBekijkOnderzoek(wie, stand, laat).toegestaan).toBe(false)
      }),
    )
  })
  test('wie niet toeleider, beslisser of toezichthouder is leest geen enkel onderzoek (AVG 32)', () => {
    const anderen = rolNamen.filter((rol) => !['toeleider', 'beslisser', 'toezichthouder'].includes(rol))
    fc.assert(
      fc.property(feiten, fc.constantFrom(...anderen), (stand, rol) => {
        const gebruikerId = stand.dossier.behandelaar ?? ''
        expect(toetsBekijkOnderzoek({ rol, gebruikerId }, stand, laat).toegestaan).toBe(false)
      }),
    )
  })
  test('er stroomt niets zonder rij (AVG 6 lid 4)', () => {
    for (const van of compartimentNamen)
      for (const naar of compartimentNamen)
        expect(magStromen(van, naar, laat).toegestaan).toBe(
          doorstroom.some((rij) => rij.van === van && rij.naar === naar),
        )
  })
  test('het formulier noemt bij een vraag aan een partij eerst wat is afgesproken (2.3a.1 lid 4)', () => {
    fc.assert(
      fc.property(feiten, (stand) => {
        const [binnen] = keuzeUitThemas(stand)
        const afgesproken: readonly string[] = reikwijdteNu(stand)?.binnen ?? []
        if (afgesproken.length > 0) expect(afgesproken).toContain(binnen?.waarde)
      }),
    )
  })
  test('cliënt is alleen de verzoeker, of wie nu gezinslid is en ja zei (1.1.1)', () => {
    fc.assert(
      fc.property(feiten, (stand) => {
        for (const { id, hoedanigheid } of clienten(stand))
          expect(
            hoedanigheid === 'verzoeker' ||
              (isGezinslidNu(stand, id) &&
                laatste(stand, ['gezinslid-stemt-in', 'gezinslid-weigert'], id)?.soort ===
                  'gezinslid-stemt-in'),
          ).toBe(true)
      }),
    )
  })
})
