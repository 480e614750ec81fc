import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { verwerkingMet } from '../src/demo/verwerkingen.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { einddatum } from '../src/wet/termijnen.ts'
import { stappen } from './casus-02-stappen.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-11-30'
const noor = demoWie('noor', 'toeleider')
const karim = demoWie('karim', 'beslisser')
const ilse = demoWie('ilse', 'coordinator')

interface Beeld {
  readonly beeld: {
    readonly staat: string
    readonly vernietigenOp: string | null
    readonly brieven: readonly { readonly betrokkeneId: string }[]
    readonly diensten: readonly { readonly id: string }[]
    readonly tijdlijn: readonly { readonly soort: string }[]
  }
}

let proef: TestOmgeving
let gespeeld: Gespeeld

const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

const leesBrief = async (wie: string): Promise<string> => {
  const waar = { dossierId: id('onderzoek') }
  return JSON.stringify(
    gedaan(await proef.doe(bekijkBrief, noor, { briefId: id(`brief-${wie}`) }, waar)).uitkomst,
  )
}

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 31))
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
  test('de brief aan de cliënt zegt hoe hij de scootmobiel en de uitkering krijgt, en waarom er geen aanpak is (2.3a.2 lid 1)', async () => {
    const tekst = await leesBrief('client')
    for (const deel of [
      'De deur uit kunnen. U hoeft dit niet apart aan te vragen. Zegt u ja, dan beslist het college binnen twee weken',
      'Een inkomen hebben. U vroeg dit aan op 30 november 2026. Die datum telt.',
      'Het vervoer en het inkomen staan los van elkaar.',
      'voor problemen die met elkaar samenhangen. Dat is hier niet zo.',
    ])
      expect(tekst).toContain(deel)
    expect(tekst).not.toContain('coördinator')
  })
  test('de mentor leest alleen over de zorg, niet over het inkomen (Awb 2:1)', async () => {
    const tekst = await leesBrief('mentor')
    expect(tekst).toContain('De deur uit kunnen.')
    for (const deel of ['Een inkomen hebben.', 'bijstand', 'staan los van elkaar'])
      expect(tekst).not.toContain(deel)
  })
  test('het persoonlijk plan van de mentor kwam binnen zeven dagen (2.3.2 lid 2)', async () => {
    const { beeld } = gedaan<Beeld>(
      await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('onderzoek') }),
    ).uitkomst
    const plan = beeld.tijdlijn.find(({ soort }) => soort === 'persoonlijk-plan-ontvangen')
    expect(plan).toMatchObject({ betrokkeneId: id('mentor'), datum: plusDagen(d0, 4) })
    expect(plusDagen(d0, 4) <= einddatum('wmo-persoonlijk-plan', d0).datum).toBe(true)
  })
  test('na het ja van dag 25 moet het besluit er op dag 39 zijn; op dag 30 was het er (2.3.5 lid 2)', async () => {
    expect(einddatum('wmo-beschikking', plusDagen(d0, 25)).datum).toBe(plusDagen(d0, 39))
    const { beeld } = gedaan<Beeld>(
      await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('onderzoek') }),
    ).uitkomst
    expect(beeld.diensten.find((een) => een.id === id('scootmobiel'))).toMatchObject({
      staat: 'aanvaard',
      verklaardOp: plusDagen(d0, 25),
      afgehandeldOp: plusDagen(d0, 30),
    })
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
