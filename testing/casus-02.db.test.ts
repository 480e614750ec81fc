import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { verwerkingMet } from '../src/demo/verwerkingen.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { stappen } from './casus-02-stappen.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-12-01'
const noor = demoWie('noor', 'toeleider')
const karim = demoWie('karim', 'beslisser')
const ilse = demoWie('ilse', 'coordinator')

interface Beeld {
  readonly beeld: {
    readonly staat: string
    readonly vernietigenOp: string | null
    readonly brieven: readonly { readonly betrokkeneId: string }[]
  }
}

let proef: TestOmgeving
let gespeeld: Gespeeld

const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 26))
  await richtDemoIn(proef.omgeving.db)
  gespeeld = await speel(stappen(noor.gemeente), proef.omgeving, {
    d0,
    mensen: { toeleider: noor, beslisser: karim, coordinator: ilse },
  })
})

afterAll(() => proef?.close())

describe('casus 02: scootmobiel en uitkering zonder samenhang (MvT bij 2.3a.1 lid 4 onder e)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook de vijf die niet mogen', () => {
    expect(
      gespeeld.stappen.filter(({ afloop }) => afloop.soort === 'geweigerd').map(({ stap }) => stap.regel),
    ).toEqual([
      'Mag niet: naar schulden vragen.',
      'Mag niet: een partij naar schulden vragen.',
      'Mag niet: een aanpak voorstellen zonder samenhang.',
      'Mag niet: de uitkomst alleen vertellen.',
      'Mag niet: een aparte aanvraag eisen voor de scootmobiel.',
    ])
  })
  test('de uitkomst ging schriftelijk naar cliënt en mentor, en de gegevens gaan twee jaar daarna weg (5.4.5 lid 1)', async () => {
    const gelezen = await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('onderzoek') })
    const { beeld } = gedaan<Beeld>(gelezen).uitkomst
    expect(beeld).toMatchObject({ staat: 'afgerond', vernietigenOp: plusJaren(plusDagen(d0, 22), 2) })
    expect(beeld.brieven.map(({ betrokkeneId }) => betrokkeneId).toSorted()).toEqual(
      [id('client'), id('mentor')].toSorted(),
    )
  })
  test('de brief zegt hoe de scootmobiel en de uitkering te krijgen zijn (2.3a.2 lid 1)', async () => {
    const brief = onderzoek.inzages?.[0]?.verwerking ?? onderzoek.bekijken
    const gelezen = await proef.doe(
      brief,
      noor,
      { briefId: id('brief-client') },
      { dossierId: id('onderzoek') },
    )
    expect(JSON.stringify(gedaan(gelezen).uitkomst)).toMatch(/ondersteuning/i)
  })
  test('zonder aanpak is er geen coördinator aan te wijzen (2.3a.3 lid 1)', async () => {
    const aanwijzen = verwerkingMet('onderzoek.wijs-coordinator-aan')
    const invoer = {
      ...aanwijzen.voorbeeld,
      coordinatorId: ilse.gebruikerId,
      overlegdMet: [id('client')],
    }
    const afloop = await proef.doe(aanwijzen, karim, invoer, { dossierId: id('onderzoek') })
    expect(redenen(afloop)).toEqual(['geen-aanpak-voorgesteld'])
  })
  test('een rol die een handeling niet heeft krijgt haar niet, welke invoer ook (AVG 32)', async () => {
    const anderen = [karim, ilse]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...onderzoek.handelingen),
        fc.constantFrom(...anderen),
        fc.jsonValue({ maxDepth: 1 }),
        async (handeling, wie, invoer) => {
          fc.pre(!(handeling.rollen as readonly string[]).includes(wie.rol))
          const afloop = await proef.doe(handeling, wie, invoer, { dossierId: id('onderzoek') })
          expect(afloop.soort).toBe('rol')
        },
      ),
      { numRuns: 60 },
    )
  })
})
