import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beantwoordMelding } from '../src/gecoordineerde-aanpak/beantwoord-melding.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import { neemAanwijzingOver } from '../src/gecoordineerde-aanpak/neem-aanwijzing-over.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { wijsAanwijzingAf } from '../src/gecoordineerde-aanpak/wijs-aanwijzing-af.ts'
import { wijsCoordinatorAan } from '../src/onderzoek/wijs-coordinator-aan.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import { geefAdres, type TestPost } from './berichtpost.ts'
import { anders, berichtweg, opWeg, tweede, werkgever } from './berichtweg.ts'
import { ask } from './embedded.ts'
import { ingestemd, vandaag } from './lopend-onderzoek.ts'
import { aangewezen, bakker, deBoer, jansen, lopend } from './lopende-aanpak.ts'
import { gedaan, gemeente, redenen, type TestOmgeving } from './omgeving.ts'

const queries: string[] = []

let weg: Awaited<ReturnType<typeof berichtweg>>
let t: TestOmgeving
let p: TestPost
let met: TestOmgeving

beforeAll(async () => {
  weg = await berichtweg(vandaag, queries)
  t = weg.t
  p = weg.p
  met = weg.met
})
beforeEach(() => p.opnieuw())
afterAll(() => weg?.sluit())

const voorWie = async () => (await p.wachtend()).map(({ data }) => data.gebruiker).toSorted()
const ids = (...mensen: { gebruikerId: string }[]) => mensen.map(({ gebruikerId }) => gebruikerId).toSorted()
const klaar = { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' }

describe('wie bericht krijgt', () => {
  test('wie als coördinator is aangewezen: hij moet nog aanvaarden (2.3a.3 lid 1)', async () => {
    const onderzoek = await ingestemd(t)
    const invoer = {
      kandidaat: 'gemeenteambtenaar',
      coordinatorId: jansen.gebruikerId,
      overlegdMet: [onderzoek.client, onderzoek.partner],
      overlegdMetPartijen: true,
    }
    gedaan(await met.doe(wijsCoordinatorAan, bakker, invoer, { dossierId: onderzoek.dossierId }))
    expect(await p.wachtend()).toMatchObject([{ data: { gemeente, gebruiker: jansen.gebruikerId } }])
  })

  test('de oude en de nieuwe coördinator, als het college een ander aanwijst (2.3a.3 lid 4)', async () => {
    const aanpak = await lopend(t)
    gedaan(await met.doe(vervangCoordinator, bakker, anders, aanpak))
    expect(await voorWie()).toEqual(ids(jansen, deBoer))
  })

  test('de beslisser die een ander aanwees, als die het overneemt (2.3a.3 lid 4)', async () => {
    const aanpak = await lopend(t)
    gedaan(await t.doe(vervangCoordinator, tweede, anders, aanpak))
    gedaan(await met.doe(neemAanwijzingOver, deBoer, { rollenGescheiden: true }, aanpak))
    expect(await voorWie()).toEqual(ids(tweede))
  })

  test('wie beslist, als een aanwijzing wordt teruggegeven (2.3a.3 lid 1)', async () => {
    const aanpak = await aangewezen(t)
    gedaan(await met.doe(wijsAanwijzingAf, jansen, { redenCode: 'geen-ruimte' }, aanpak))
    expect(await voorWie()).toEqual(ids(bakker, tweede))
  })

  test('wie beslist, als er een melding aan het college is; en dan de coördinator (2.3a.3 lid 4)', async () => {
    const aanpak = await lopend(t)
    gedaan(await met.doe(meldAanCollege, jansen, klaar, aanpak))
    expect(await voorWie()).toEqual(ids(bakker, tweede))
    await p.opnieuw()
    const antwoord = { uitkomst: 'voortgezet', reden: 'De nazorg loopt nog.' }
    gedaan(await met.doe(beantwoordMelding, bakker, antwoord, aanpak))
    expect(await voorWie()).toEqual(ids(jansen))
  })

  test('de coördinator, als het college de aanpak beëindigt (2.3a.3 lid 4)', async () => {
    const aanpak = await lopend(t)
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt de wijkconsulent.' }
    gedaan(await t.doe(legTerugvalafspraakVast, jansen, terugval, aanpak))
    gedaan(await t.doe(meldAanCollege, jansen, klaar, aanpak))
    gedaan(await met.doe(beslisEinde, bakker, { eindeOp: vandaag }, aanpak))
    expect(await voorWie()).toEqual(ids(jansen))
  })

  test('nooit wie het zelf deed', async () => {
    const aanpak = await lopend(t)
    const ookBeslisser = { ...jansen, rol: 'beslisser', petId: randomUUID() } as const
    await geefAdres(t, ookBeslisser, 'jansen@voorbeeld.example', werkgever)
    gedaan(await met.doe(meldAanCollege, jansen, klaar, aanpak))
    await ask(t.superUrl, `delete from inrichting.pet where id = '${ookBeslisser.petId}'`)
    expect(await voorWie()).toEqual(ids(bakker, tweede))
  })
})

describe('een bericht hoort bij de handeling', () => {
  test('wat geweigerd wordt, geeft er geen', async () => {
    const aanpak = await lopend(t)
    const zelfde = { ...anders, kandidaatId: jansen.gebruikerId }
    expect(redenen(await met.doe(vervangCoordinator, bakker, zelfde, aanpak))).not.toEqual([])
    expect(await p.wachtend()).toEqual([])
  })

  test('wat in een verkeerde rol of met verkeerde invoer wordt gevraagd, geeft er geen', async () => {
    const aanpak = await lopend(t)
    expect((await met.doe(vervangCoordinator, jansen, anders, aanpak)).soort).toBe('rol')
    expect((await met.doe(vervangCoordinator, bakker, {}, aanpak)).soort).toBe('ongeldig')
    expect(await p.wachtend()).toEqual([])
  })

  test('een herhaling geeft er geen tweede', async () => {
    const aanpak = await lopend(t)
    const zo = { ...aanpak, handelingId: randomUUID() }
    gedaan(await met.doe(vervangCoordinator, bakker, anders, zo))
    const eerst = await p.wachtend()
    gedaan(await met.doe(vervangCoordinator, bakker, anders, zo))
    expect(await p.wachtend()).toEqual(eerst)
  })

  test('een defect neemt het mee terug, en er is niets gebeurd', async () => {
    const aanpak = await lopend(t)
    const bericht: NonNullable<Omgeving['bericht']> = async (...vraag) => {
      await p.omgeving.bericht(...vraag)
      throw new Error('the power went')
    }
    const kapot = opWeg(t, { ...t.omgeving, bericht })
    await expect(kapot.doe(vervangCoordinator, bakker, anders, aanpak)).rejects.toThrow('the power went')
    expect(await p.wachtend()).toEqual([])
    gedaan(await t.doe(vervangCoordinator, bakker, anders, aanpak))
  })

  test('zonder mailserver komt er niets in de rij, en gaat de handeling gewoon door', async () => {
    const aanpak = await lopend(t)
    gedaan(await t.doe(vervangCoordinator, bakker, anders, aanpak))
    expect(await p.wachtend()).toEqual([])
  })

  test('daarna gaat de weg in de eigen rol verder: het logboek zegt wat er gebeurde', async () => {
    const aanpak = await lopend(t)
    gedaan(await met.doe(vervangCoordinator, bakker, anders, aanpak))
    const [regel] = await ask(
      t.superUrl,
      'select actie, resultaat from logboek.audit order by id desc limit 1',
    )
    expect(regel).toEqual({ actie: 'gecoordineerde-aanpak.vervang-coordinator', resultaat: 'toegestaan' })
  })

  test('kost drie opdrachten aan de database, en een bladzijde kost er geen meer', async () => {
    const tel = async (doe: () => Promise<unknown>) => {
      queries.length = 0
      await doe()
      return queries.length
    }
    const [een, ander] = [await lopend(t), await lopend(t)]
    const stil = await tel(() => t.doe(vervangCoordinator, bakker, anders, een))
    expect(await tel(() => met.doe(vervangCoordinator, bakker, anders, ander))).toBe(stil + 3)
    const lezen = await tel(() => t.doe(bekijkAanpak, bakker, {}, een))
    expect(await tel(() => met.doe(bekijkAanpak, bakker, {}, ander))).toBe(lezen)
  })
})
