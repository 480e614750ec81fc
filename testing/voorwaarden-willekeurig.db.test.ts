import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isWeigering } from '../src/demo/casus-01.ts'
import { casus04 } from '../src/demo/casus-04.ts'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { partijId } from '../src/demo/partijen.ts'
import { speel } from '../src/demo/speel.ts'
import type { Stap } from '../src/demo/stap.ts'
import { aanvaardAanwijzing } from '../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { legDoelVast } from '../src/gecoordineerde-aanpak/leg-doel-vast.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { draagGegevensOver } from '../src/onderzoek/draag-gegevens-over.ts'
import { wijsCoordinatorAan } from '../src/onderzoek/wijs-coordinator-aan.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-12-01'
const vandaag = plusDagen(d0, 47)
const ilse = demoWie('ilse', 'coordinator')
const mensen = {
  ...{ toeleider: demoWie('noor', 'toeleider'), beslisser: demoWie('karim', 'beslisser') },
  ...{ consulent: demoWie('wouter', 'partijmedewerker'), behandelaar: demoWie('roos', 'partijmedewerker') },
  ...{ huisarts: demoWie('hugo', 'partijmedewerker'), burgemeester: demoWie('vera', 'partijmedewerker') },
}
const partijen = (['woningcorporatie', 'ggz', 'wijkteam'] as const).map((naam) => partijId(voorbeeld, naam))

/** The conditions of a party as its form asks them, of everything it gives or of one gegeven. */
interface Voorwaarden {
  readonly eerstVragen: boolean
  readonly nietNaarCoordinator: boolean
  readonly nietDelenMet: readonly string[]
  readonly alleenCoordinator: boolean
  readonly alleenDelenMet: readonly string[]
  readonly alleenTot: string | undefined
}

const vaakNee = fc.integer({ max: 7, min: 0 }).map((een) => een === 7)
const vaakNiemand = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray(partijen) },
)
const voorwaarden: fc.Arbitrary<Voorwaarden> = fc.record({
  ...{ eerstVragen: vaakNee, nietNaarCoordinator: vaakNee, alleenCoordinator: vaakNee },
  ...{ nietDelenMet: fc.subarray(partijen), alleenDelenMet: vaakNiemand },
  alleenTot: fc.constantFrom(undefined, undefined, undefined, plusDagen(d0, 40), plusDagen(d0, 90)),
})

/** Nothing asked, and one thing at a time: these are always tried, so that somebody gets it and somebody does not. */
const vrij: Voorwaarden = {
  ...{ eerstVragen: false, nietNaarCoordinator: false, alleenCoordinator: false },
  ...{ nietDelenMet: [], alleenDelenMet: [], alleenTot: undefined },
}
const vast: readonly Partial<Voorwaarden>[] = [
  {},
  { nietDelenMet: partijen.slice(0, 1) },
  { alleenCoordinator: true, alleenDelenMet: partijen.slice(1, 2) },
  { alleenTot: plusDagen(d0, 40) },
]

/** What the law says of one set of conditions and one who would get it (5.4.2 lid 1), written from the law and not from the code. */
const mag = (een: Voorwaarden, wie: string): boolean => {
  const uitgesloten = [...een.nietDelenMet, ...(een.nietNaarCoordinator ? ['coordinator'] : [])]
  const alleen = [...een.alleenDelenMet, ...(een.alleenCoordinator ? ['coordinator'] : [])]
  return (
    !een.eerstVragen &&
    !uitgesloten.includes(wie) &&
    (alleen.length === 0 || alleen.includes(wie)) &&
    (een.alleenTot === undefined || een.alleenTot >= vandaag)
  )
}

const naarItem = (een: Voorwaarden) =>
  Object.fromEntries(
    Object.entries(een).map(([naam, waarde]) => [
      `dit${naam.charAt(0).toUpperCase()}${naam.slice(1)}`,
      waarde,
    ]),
  )

/** The story up to the appointment, with these conditions at what the burgemeester gives. */
const verhaal = (allen: Voorwaarden, eigen: Voorwaarden): readonly Stap[] => {
  const stappen = casus04('').filter((stap) => !isWeigering(stap))
  const tot = stappen.findIndex(({ doe }) => doe === wijsCoordinatorAan.id)
  return stappen.slice(0, tot).map((stap) => {
    if (stap.wie !== 'burgemeester' || stap.doe !== 'partij.beantwoord-vraag') return stap
    const [item] = stap.invoer.items as readonly [object]
    return { ...stap, invoer: { ...stap.invoer, ...allen, items: [{ ...item, ...naarItem(eigen) }] } }
  })
}

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtDemoIn(t.omgeving.db)
})
afterAll(() => t.close())

/** Shares what the burgemeester gave with the coordinator and then with each party; gives who got it. */
const deel = async (allen: Voorwaarden, eigen: Voorwaarden): Promise<readonly string[]> => {
  const { namen } = await speel(verhaal(allen, eigen), t.omgeving, { d0, mensen })
  const dossierId = namen.get('onderzoek') ?? ''
  const { uitkomst: aangewezen } = gedaan(
    await t.doe(
      wijsCoordinatorAan,
      mensen.beslisser,
      {
        ...{ kandidaat: 'gemeenteambtenaar', coordinatorId: ilse.gebruikerId, partijen },
        ...{ overlegdMet: [namen.get('man')], overlegdMetPartijen: true },
        motiveringZonderInstemming: 'Zonder aanpak verliest hij zijn woning.',
      },
      { dossierId },
    ),
  )
  const gegevens = [{ gegevenId: namen.get('maatregel'), reden: 'Om niet door elkaar te werken.' }]
  const over = await t.doe(draagGegevensOver, mensen.toeleider, { gegevens }, { dossierId })
  if (over.soort !== 'gedaan') return []
  const aanpak = { dossierId: aangewezen.aanpakId ?? '' }
  gedaan(await t.doe(aanvaardAanwijzing, ilse, { rollenGescheiden: true }, aanpak))
  const { beeld } = gedaan<{ beeld: { mensen: { id: string }[]; gegevens: { id: string }[] } }>(
    await t.doe(bekijkAanpak, ilse, {}, aanpak),
  ).uitkomst
  const besproken = { besprokenMet: [beeld.mensen[0]?.id] }
  const doel = { tekst: 'De woning is schoon.', betrokkeneIds: besproken.besprokenMet, ...besproken }
  const { doelId } = gedaan(await t.doe(legDoelVast, ilse, doel, aanpak)).uitkomst
  const kregen = ['coordinator']
  for (const partij of partijen) {
    const afspraak = { tekst: 'Zij denkt mee.', wie: 'partij', partijId: partij, doelId, ...besproken }
    gedaan(await t.doe(maakAfspraak, ilse, afspraak, aanpak))
    const deling = {
      partijId: partij,
      gegevens: [{ gegevenId: beeld.gegevens[0]?.id, reden: 'Om mee te denken.' }],
    }
    if ((await t.doe(deelMetPartij, ilse, deling, aanpak)).soort === 'gedaan') kregen.push(partij)
  }
  return kregen
}

test('wat een partij ook aan voorwaarden stelt, over alles en bij een gegeven: wie het krijgt is wie het mag krijgen (5.4.2 lid 1)', async () => {
  await fc.assert(
    fc.asyncProperty(voorwaarden, voorwaarden, async (allen, eigen) => {
      const magHebben = ['coordinator', ...partijen].filter((wie) => mag(allen, wie) && mag(eigen, wie))
      // A party gets it from the coordinator: what he may not have goes to nobody.
      const verwacht = magHebben.includes('coordinator') ? magHebben : []
      expect(await deel(allen, eigen)).toEqual(verwacht)
    }),
    { numRuns: 25, examples: vast.map((een) => [vrij, { ...vrij, ...een }]) },
  )
}, 300_000)
