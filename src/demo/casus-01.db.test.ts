import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { plusDagen, plusJaren } from '../wet/datum.ts'
import { isWeigering, type Moment, speelCasus01 } from './casus-01.ts'
import { demoWie } from './demo-gebruikers.ts'
import { richtDemoIn } from './inrichting.ts'
import { type Gezin, gezinnen } from './mensen.ts'
import type { Gespeeld } from './speel.ts'
import { verwerkingMet } from './verwerkingen.ts'

const d0 = '2026-11-30'
const noor = demoWie('noor', 'toeleider')
const karim = demoWie('karim', 'beslisser')
const ilse = demoWie('ilse', 'coordinator')

interface Beeld {
  readonly beeld: Readonly<Record<string, unknown>> & {
    readonly betrokkenen: readonly { readonly naam: string; readonly client: boolean }[]
    readonly gegevens: readonly { readonly tekst: string }[]
    readonly tijdlijn: readonly { readonly soort: string }[]
    readonly verzoeken: readonly { readonly staat: string }[]
    readonly brieven: readonly { readonly betrokkeneId: string }[]
  }
}

let proef: TestOmgeving
let geheel: Gespeeld

const speel = (gezin: Gezin, tot?: Moment): Promise<Gespeeld> =>
  speelCasus01(
    proef.omgeving,
    { d0, mensen: { toeleider: noor, beslisser: karim, coordinator: ilse } },
    { gezin, ...(tot === undefined ? {} : { tot }) },
  )

const id = ({ namen }: Gespeeld, naam: string): string => {
  const gevonden = namen.get(naam)
  if (!gevonden) throw new Error(`no ${naam}`)
  return gevonden
}

const bekijk = async (gespeeld: Gespeeld) => {
  const dossierId = id(gespeeld, 'onderzoek')
  return gedaan<Beeld>(await proef.doe(verwerkingMet('onderzoek.bekijk-onderzoek'), noor, {}, { dossierId }))
    .uitkomst.beeld
}

/** What the coordinator read on day 33, before anything was agreed. */
const gelezenDoorCoordinator = () => {
  const stap = geheel.stappen.find(({ stap: { doe } }) => doe === 'gecoordineerde-aanpak.bekijk-aanpak')
  if (!stap) throw new Error('nobody read the aanpak')
  return gedaan<Beeld>(stap.afloop).uitkomst.beeld
}

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 301))
  await richtDemoIn(proef.omgeving.db)
  geheel = await speel(gezinnen.amrani)
})

afterAll(() => proef?.close())

describe('casus 01: van aanvraag tot einde (MvT §4.3.1 en §4.4.2)', () => {
  test('iedere stap loopt af zoals de wet zegt: gedaan, of geweigerd op dit artikel', () => {
    expect(geheel.stappen.at(-1)?.stap.dag).toBe(301)
    expect(geheel.stappen.filter(({ stap }) => !isWeigering(stap)).length).toBeGreaterThan(45)
  })

  test('iedere regel onder "Mag niet" is geprobeerd en geweigerd', () => {
    const geprobeerd = geheel.stappen.filter(({ stap }) => isWeigering(stap)).map(({ stap }) => stap.regel)
    expect(geprobeerd.every((regel) => regel.startsWith('Mag niet: '))).toBe(true)
    for (const regel of [
      /opvoeding onderzoeken/,
      /school bevragen/,
      /gegevens over de dochter/,
      /ggz-behandelaar rappelleren/,
      /alle partijen in één keer/,
      /afsluiten zonder schriftelijke uitkomst/,
      /aanpak starten zonder coördinator/,
      /"geen aanpak" concluderen/,
      /coördinator het onderzoek laten zien/,
    ])
      expect(geprobeerd).toContainEqual(expect.stringMatching(regel))
  })

  test('de gegevens gaan weg twee jaar na het einde van de aanpak, die van het onderzoek en die van de coordinatie (5.4.5)', async () => {
    const vernietigenOp = plusJaren(plusDagen(d0, 300), 2)
    const onderzoek = await bekijk(geheel)
    const dossierId = id(geheel, 'aanpak')
    const aanpak = await proef.doe(
      verwerkingMet('gecoordineerde-aanpak.bekijk-aanpak'),
      karim,
      {},
      { dossierId },
    )
    expect([onderzoek.vernietigenOp, gedaan<Beeld>(aanpak).uitkomst.beeld.vernietigenOp]).toEqual([
      vernietigenOp,
      vernietigenOp,
    ])
  })

  test('client en partner krijgen ieder een eigen brief (2.3a.2 lid 1)', async () => {
    const { brieven } = await bekijk(geheel)
    expect(brieven.map(({ betrokkeneId }) => betrokkeneId).sort()).toEqual(
      [id(geheel, 'client'), id(geheel, 'partner')].sort(),
    )
  })

  test('de dochter is geen client, en over haar staat niets vast (5.4.1 lid 1)', async () => {
    const { betrokkenen, gegevens } = await bekijk(geheel)
    expect(betrokkenen.find(({ naam }) => naam.startsWith('Lina'))).toMatchObject({ client: false })
    expect(JSON.stringify(gegevens)).not.toContain(id(geheel, 'dochter'))
  })

  test('de coordinator kreeg drie gegevens, en van het onderzoek niets anders (5.4.4 lid 3 en 6)', async () => {
    const { gegevens } = gelezenDoorCoordinator()
    expect(gegevens.map(({ tekst }) => tekst).sort()).toEqual([
      expect.stringMatching(/bijzondere bijstand/),
      expect.stringMatching(/traject, tot de zomer/),
      expect.stringMatching(/drie schuldeisers/),
    ])
    expect(JSON.stringify(gelezenDoorCoordinator())).not.toMatch(/half jaar gestopt|onder behandeling/)
  })
})

describe('casus 01 op dag 14: midden in het onderzoek', () => {
  test('het antwoord van de ggz staat open, en niets zegt dat het te laat is (5.4.2 lid 2)', async () => {
    const gespeeld = await speel(gezinnen.visser, 'een-antwoord-open')
    const { verzoeken, tijdlijn } = await bekijk(gespeeld)
    expect(verzoeken.map(({ staat }) => staat).sort()).toEqual(['beantwoord', 'verzonden'])
    expect(tijdlijn.map(({ soort }) => soort)).not.toContain('partij-gerappelleerd')
    const lijst = await proef.doe(verwerkingMet('onderzoek.werkvoorraad'), noor, {})
    const { regels } = gedaan<{
      regels: readonly { dossierId: string; plichten: readonly { code: string }[] }[]
    }>(lijst).uitkomst
    const codes = regels
      .find(({ dossierId }) => dossierId === id(gespeeld, 'onderzoek'))
      ?.plichten.map(({ code }) => code)
    expect(codes?.filter((code) => /partij|verzoek|antwoord/.test(code))).toEqual([])
  })
})

describe('what every story is played by', () => {
  test('stops at a step that ends otherwise than it should', async () => {
    const anders = speelCasus01(
      proef.omgeving,
      { d0, mensen: { toeleider: karim, beslisser: karim, coordinator: ilse } },
      { gezin: gezinnen.dekker, tot: 'eerste-contact' },
    )
    await expect(anders).rejects.toThrow('D0+0')
  })
})
