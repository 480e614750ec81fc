import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eersteContact } from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { handelingen } from '../../../testing/toetsen-van-onderzoek.ts'
import { effecten, na } from '../../../testing/weg-van-onderzoek.ts'
import { type Invoer, invoer, laat } from '../../../testing/willekeurig-onderzoek.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { themas } from '../../wet/themas.ts'
import { zonderAfspraak } from './afgesproken-met.ts'
import type { Feiten } from './feiten.ts'
import { conclusies } from './gebeurtenissen.ts'
import { nietMeerClient } from './geen-client-meer.ts'
import { clienten } from './is-client.ts'
import { nogNietGewezenOpBudget } from './pgb.ts'
import { reikwijdteNu } from './reikwijdte.ts'
import { openOnderdelen, zonderIdentiteit, zonderUitkomst } from './voortgang.ts'
import { vraagtBeslisser } from './wie-beslist.ts'

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
  ...{ vraag: 'overgedragen', aan: 'Team Inkomen' },
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
  betrokkenen: [{ id: 'a', datum: '2026-11-30', hoedanigheid: 'verzoeker' }],
})

/** A running onderzoek in which every part was looked at. */
const halverwege: Feiten = {
  ...begin,
  dossier: { ...begin.dossier, staat: 'loopt', gestartOp: '2026-12-06', versie: 10 },
  reikwijdtes: [afgesproken({ met: ['a'], binnen: ['schulden', 'hulp-thuis'], gesloten: ['wonen'] })],
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
const passend = (een: Invoer, stand: Feiten, slug: string | undefined): Invoer => {
  const binnen = reikwijdteNu(stand)?.binnen ?? []
  const thema = binnen.includes(een.thema) ? een.thema : (binnen[0] ?? een.thema)
  const domein = themas[thema].domeinen[0]
  const partijen = een.partijen
    .slice(0, 1)
    .map((partij) => ({ ...partij, domein, opLijst: true, eigenWerkgever: false }))
  const toestemming = partijen.some(({ regime }) => isGeheimhouder(regime))
  const namens =
    slug !== 'voeg-betrokkene-toe' || een.hoedanigheid === 'vertegenwoordiger'
      ? {}
      : { voorId: undefined, als: undefined, sinds: undefined, tot: undefined, omvang: [] }
  const met = stand.betrokkenen.map(({ id }) => id)
  const vrijwillig = {
    soort: 'dienst',
    dwang: undefined,
    besluitKenmerk: '',
    besluitDatum: undefined,
  } as const
  const beslisser = vraagtBeslisser({ domein, ...vrijwillig }) ? 'een ander' : ''
  return { ...een, ...namens, ...vrijwillig, beslisser, thema, domein, partijen, toestemming, met } as Invoer
}

/** Where a random choice among the acts the panel offers leads; what the test then refuses, is not done. */
const gelopen = (keuzes: Stappen, vanaf: Feiten): Feiten =>
  keuzes.reduce((stand, [keuze, een, id]) => {
    const open = onderweg.filter((slug) => handelingen[slug]?.vooraf(stand, laat).toegestaan)
    const slug = open[keuze % open.length]
    const gericht = { ...passend(een, stand, slug), verzoekId: id, dienstId: id }
    return slug && mag(slug, gericht, stand) ? na(slug, gericht, stand, laat) : stand
  }, vanaf)

const eigenBrief = { brief: 'eigen-brief', samenMet: [], overId: undefined } as const

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
const afgerond = (begonnen: Feiten, willekeurig: Invoer): Feiten => {
  const basis = { ...willekeurig, met: begonnen.betrokkenen.map(({ id }) => id) }
  const stand = nietMeerClient(begonnen).reduce(
    (nu, { id }) => doe('stop-voor-client', nu, { ...basis, betrokkeneId: id, reden: 'client-stopt' }),
    begonnen,
  )
  const reikwijdte =
    reikwijdteNu(stand) && zonderAfspraak(stand).length === 0
      ? stand
      : doe('stel-reikwijdte-vast', stand, { ...basis, binnen: ['schulden'], gesloten: [], nietOver: [] })
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
    ...conclusies.map((conclusie) => ({ ...basis, los: [], conclusie })),
  )
  const gewezen = nogNietGewezenOpBudget(geconcludeerd).reduce(
    (nu, { id }) => doe('wijs-op-pgb', nu, { ...basis, betrokkeneId: id, gevolgenUitgelegd: true }),
    geconcludeerd,
  )
  const verteld = zonderUitkomst(gewezen).reduce(
    (nu, { id }) => doe('deel-uitkomst-mee', nu, { ...basis, ...eigenBrief, betrokkeneId: id }),
    gewezen,
  )
  return doe('rond-onderzoek-af', verteld, basis)
}

describe('ieder dossier kan eindigen, wat er ook aan voorafging', () => {
  const runs = { numRuns: 300 }
  test('een lopend onderzoek kan altijd worden afgerond met een schriftelijke uitkomst (2.3a.2 lid 1)', () => {
    fc.assert(
      fc.property(
        stappen,
        invoer.map(volledig),
        fc.constantFrom(begin, halverwege),
        (keuzes, basis, vanaf) => {
          const stand = gelopen(keuzes, vanaf)
          if (stand.dossier.staat === 'loopt') expect(afgerond(stand, basis).dossier.staat).toBe('afgerond')
        },
      ),
      runs,
    )
  })
  test('de willekeurige wegen komen ook langs verzoeken, diensten, conclusies en uitkomsten', () => {
    const wegen = fc.sample(fc.tuple(stappen, fc.constantFrom(begin, halverwege)), { numRuns: 2600, seed: 4 })
    const standen = wegen.map(([keuzes, vanaf]) => gelopen(keuzes, vanaf))
    const lopend = standen.filter(({ dossier }) => dossier.staat === 'loopt')
    const gezien = new Set(
      lopend.flatMap(({ gebeurtenissen, verzoeken, diensten }) => [
        ...gebeurtenissen.map(({ soort }): string => soort),
        ...verzoeken.map(() => 'verzoek'),
        ...diensten.map(() => 'dienst'),
      ]),
    )
    expect(lopend.length).toBeGreaterThan(20)
    for (const soort of ['verzoek', 'dienst', 'conclusie', 'uitkomst-meegedeeld', 'gezinslid-gevraagd'])
      expect(gezien).toContain(soort)
  }, 30_000)
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
              ...{ reden: 'client-stopt', overledenId: undefined, berichtAan: undefined },
              ...{ vanWie: clienten(stand).map(({ id }) => id), vertegenwoordigers: [] },
            })
        },
      ),
      runs,
    )
  })
})
