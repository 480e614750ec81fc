import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eersteContact } from '../../../testing/onderzoek.ts'
import { handelingen } from '../../../testing/toetsen-van-onderzoek.ts'
import { effecten, na } from '../../../testing/weg-van-onderzoek.ts'
import { feiten, type Invoer, invoer, laat } from '../../../testing/willekeurig-onderzoek.ts'
import { compartimentNamen } from '../../wet/compartimenten.ts'
import { doorstroom, magStromen } from '../../wet/doorstroom.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { themas } from '../../wet/themas.ts'
import { onderzoek } from '../index.ts'
import { keuzeUitThemas } from '../thema-keuze.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { conclusies } from './gebeurtenissen.ts'
import { clienten } from './is-client.ts'
import { reikwijdteNu } from './reikwijdte.ts'
import { staten } from './staten.ts'
import { openOnderdelen, zonderIdentiteit, zonderUitkomst } from './voortgang.ts'

const namen = Object.keys(handelingen)

const mag = (slug: string, met: Invoer, stand: Feiten): boolean =>
  handelingen[slug]?.toets(met, stand, laat).toegestaan ?? false

/** The same input with everything said, nothing in the future, and asked in samenspraak. */
const goedeTekst = 'Dat is hier nodig.'
const volledig = (een: Invoer): Invoer => ({
  ...een,
  ...{ feiten: goedeTekst, samenhang: goedeTekst, toelichting: goedeTekst, aanleiding: goedeTekst },
  ...{ vraag: goedeTekst, waarom: goedeTekst, waarvoor: goedeTekst, reden: goedeTekst, noodzaak: goedeTekst },
  ...{ motiveringSamenhang: goedeTekst, motiveringKeuze: goedeTekst, motiveringTermijn: goedeTekst },
  ...{ motiveringNiveau: goedeTekst, extraNoodzaak: goedeTekst, motiveringGezamenlijk: goedeTekst },
  ...{ gebruik: goedeTekst, plan: '', vorm: 'op-papier', datum: laat, met: ['a', 'b', 'c', 'd'] },
  ...{ besprokenMetClient: true, bevestigd: true, schriftelijk: true, gevolgenUitgelegd: true },
  ...{ clientWilDit: true, clientGeinformeerd: true, heropendOpWens: true, opWensVanClient: true },
  aanleidingen: ['client-vertelt'],
  gesloten: een.gesloten.filter((thema) => !een.binnen.includes(thema)),
})

const stappen = fc.array(
  fc.tuple(fc.nat(1000), invoer.map(volledig), fc.constantFrom('a', 'b', 'v0', 'v1', 'd0', 'd1')),
  { minLength: 10, maxLength: 50 },
)
type Stappen = typeof stappen extends fc.Arbitrary<infer S> ? S : never

const einden = ['sluit-eerste-contact', 'rond-onderzoek-af', 'trek-onderzoek-in']
const onderweg = Object.keys(effecten).filter((slug) => !einden.includes(slug))
const begin: Feiten = eersteContact({
  betrokkenen: [{ id: 'a', datum: '2026-11-30', hoedanigheid: 'verzoeker', relatie: null }],
})

/** A running onderzoek in which every part was looked at. */
const halverwege: Feiten = {
  ...begin,
  dossier: { ...begin.dossier, staat: 'loopt', gestartOp: '2026-12-06', versie: 10 },
  reikwijdtes: [{ versie: 1, datum: '2026-12-06', binnen: ['schulden', 'hulp-thuis'], gesloten: ['wonen'] }],
  gebeurtenissen: ['a', 'b', 'c', 'd'].map((code, i) => ({
    id: code,
    soort: 'onderdeel-zonder-bevinding',
    betrokkeneId: null,
    code,
    datum: '2026-12-24',
    versie: i + 2,
  })),
}

/** The same input about a theme that was agreed, to a party that may be asked about it. */
const passend = (een: Invoer, stand: Feiten): Invoer => {
  const binnen = reikwijdteNu(stand)?.binnen ?? []
  const thema = binnen.includes(een.thema) ? een.thema : (binnen[0] ?? een.thema)
  const domein = themas[thema].domeinen[0]
  const partijen = een.partijen
    .slice(0, 1)
    .map((partij) => ({ ...partij, domein, opLijst: true, eigenWerkgever: false }))
  const toestemming = partijen.some(({ regime }) => isGeheimhouder(regime))
  return { ...een, thema, domein, partijen, toestemming, met: stand.betrokkenen.map(({ id }) => id) }
}

/** Where a random choice among the acts the panel offers leads; what the test then refuses, is not done. */
const gelopen = (keuzes: Stappen, vanaf: Feiten): Feiten =>
  keuzes.reduce((stand, [keuze, een, id]) => {
    const open = onderweg.filter((slug) => handelingen[slug]?.vooraf(stand, laat).toegestaan)
    const slug = open[keuze % open.length]
    const gericht = { ...passend(een, stand), verzoekId: id, dienstId: id }
    return slug && mag(slug, gericht, stand) ? na(slug, gericht, stand, laat) : stand
  }, vanaf)

/** Does the first that is allowed, or fails with what stood in the way. */
const doe = (slug: string, stand: Feiten, ...pogingen: readonly Invoer[]): Feiten => {
  const gelukt = pogingen.find((een) => mag(slug, een, stand))
  if (!gelukt) throw new Error(`${slug}: ${JSON.stringify(handelingen[slug]?.vooraf(stand, laat))}`)
  return na(slug, gelukt, stand, laat)
}

const alleVerzoekenIngetrokken = (stand: Feiten, basis: Invoer): Feiten =>
  stand.verzoeken
    .filter(({ staat }) => staat === 'verzonden')
    .reduce((nu, { id }) => doe('trek-verzoek-in', nu, { ...basis, verzoekId: id }), stand)

/** Completes a running onderzoek: whatever is still missing is done, whatever went before. */
const afgerond = (stand: Feiten, willekeurig: Invoer): Feiten => {
  const basis = { ...willekeurig, met: stand.betrokkenen.map(({ id }) => id) }
  const reikwijdte = reikwijdteNu(stand)
    ? stand
    : doe('stel-reikwijdte-vast', stand, { ...basis, binnen: ['schulden'], gesloten: [] })
  const bevonden = openOnderdelen(reikwijdte).reduce(
    (nu, onderdeel) => doe('leg-onderdeel-zonder-bevinding-vast', nu, { ...basis, onderdeel }),
    alleVerzoekenIngetrokken(reikwijdte, basis),
  )
  const bekend = zonderIdentiteit(bevonden).reduce(
    (nu, { id }) => doe('stel-identiteit-vast', nu, { ...basis, betrokkeneId: id }),
    bevonden,
  )
  const geconcludeerd = doe(
    'trek-conclusie',
    bekend,
    ...conclusies.map((conclusie) => ({ ...basis, conclusie })),
  )
  const verteld = zonderUitkomst(geconcludeerd).reduce(
    (nu, { id }) => doe('deel-uitkomst-mee', nu, { ...basis, betrokkeneId: id }),
    geconcludeerd,
  )
  return doe('rond-onderzoek-af', verteld, basis)
}

describe('ieder dossier kan eindigen, wat er ook aan voorafging', () => {
  const runs = { numRuns: 300 }
  test('een lopend onderzoek kan altijd worden afgerond met een schriftelijke uitkomst (2.3a.2 lid 1)', () => {
    let lopend = 0
    const gezien = new Set<string>()
    fc.assert(
      fc.property(
        stappen,
        invoer.map(volledig),
        fc.constantFrom(begin, halverwege),
        (keuzes, basis, vanaf) => {
          const stand = gelopen(keuzes, vanaf)
          if (stand.dossier.staat !== 'loopt') return
          lopend += 1
          for (const { soort } of stand.gebeurtenissen) gezien.add(soort)
          if (stand.verzoeken.length > 0) gezien.add('verzoek')
          if (stand.diensten.length > 0) gezien.add('dienst')
          expect(afgerond(stand, basis).dossier.staat).toBe('afgerond')
        },
      ),
      runs,
    )
    expect(lopend).toBeGreaterThan(20)
    for (const soort of ['verzoek', 'dienst', 'conclusie', 'uitkomst-meegedeeld', 'gezinslid-gevraagd'])
      expect(gezien).toContain(soort)
  })
  test('een eerste contact kan altijd worden gesloten, een lopend onderzoek altijd ingetrokken (2.3a.1 lid 1)', () => {
    fc.assert(
      fc.property(
        stappen,
        invoer.map(volledig),
        fc.constantFrom(begin, halverwege),
        (keuzes, basis, vanaf) => {
          const stand = gelopen(keuzes, vanaf)
          if (stand.dossier.staat === 'eerste-contact') doe('sluit-eerste-contact', stand, basis)
          if (stand.dossier.staat === 'loopt')
            doe('trek-onderzoek-in', alleVerzoekenIngetrokken(stand, basis), {
              ...basis,
              reden: 'client-stopt',
            })
        },
      ),
      runs,
    )
  })
})

describe('wat vooraf niet mag, mag ook met invoer niet', () => {
  test('de tabel heeft iedere handeling van het hoofdstuk', () => {
    const slugs = onderzoek.handelingen.map(({ id }) => id.split('.')[1])
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
  test('zonder verzoeker en zonder gezinslid is er geen cliënt (1.1.1)', () => {
    fc.assert(
      fc.property(feiten, (stand) => {
        for (const { hoedanigheid } of clienten(stand))
          expect(['verzoeker', 'gezinslid']).toContain(hoedanigheid)
      }),
    )
  })
})
