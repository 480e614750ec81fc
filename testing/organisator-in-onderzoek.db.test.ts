import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { belegCasusoverleg } from '../src/onderzoek/beleg-casusoverleg.ts'
import { geefTerug } from '../src/onderzoek/geef-terug.ts'
import { herverdeel } from '../src/onderzoek/herverdeel.ts'
import { regelWaarneming } from '../src/onderzoek/regel-waarneming.ts'
import { trekOnderzoekIn } from '../src/onderzoek/trek-onderzoek-in.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { partijen } from './lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving } from './omgeving.ts'
import { teBeleggen } from './overleg-op-de-weg.ts'
import { mensenVanPartijen, richtPortaalIn } from './portaal-op-de-weg.ts'
import { noor, pieter, richtTeamsIn, thea } from './team-register.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

let weg: Awaited<ReturnType<typeof wegMetRijen>>
beforeAll(async () => {
  weg = await wegMetRijen(vandaag, async (t) => {
    await richtPortaalIn(t)
    await richtTeamsIn(t)
  })
})
afterAll(() => weg.sluit())

/** The road on which Noor, who is in a team, does what a toeleider does. */
const alsNoor = (): TestOmgeving => ({
  ...weg.t,
  doe: (verwerking, wie, invoer, rest) =>
    weg.t.doe(verwerking, wie.rol === 'toeleider' ? noor : wie, invoer, rest),
})

const beleg = async (dossierId: string, client: string, wie: Wie = noor): Promise<string> => {
  const invoer = {
    ...teBeleggen(client, { datum: vandaag }),
    partijen: [{ partijId: partijen.schuldhulp, noodzaak: 'Zij voert de regeling uit.' }],
    samenspraak: 'Zij wil dat de schuldhulp erbij is.',
  }
  const afloop = await weg.t.doe(belegCasusoverleg, wie, invoer, { dossierId })
  return gedaan<{ overlegId: string }>(afloop).uitkomst.overlegId
}
const ziet = async (wie: Wie, dossierId: string) =>
  (await weg.t.doe(bekijkCasusoverleg, wie, {}, { dossierId })).soort

describe('wie een casusoverleg van een onderzoek leidt (5.4.3 lid 1, AVG 32)', () => {
  test('wie het onderzoek krijgt, leidt het overleg; wie het had, ziet er niets meer van', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const overlegId = await beleg(dossierId, client)
    const ander = { medewerkerId: pieter.gebruikerId, redenCode: herverdeel.voorbeeld.redenCode }
    gedaan(await weg.t.doe(herverdeel, thea, { ...herverdeel.voorbeeld, ...ander }, { dossierId }))
    const weigering = await weg.t.doe(bekijkCasusoverleg, noor, {}, { dossierId: overlegId })
    expect(redenen(weigering)).toEqual(['geen-zicht-op-casusoverleg'])
    gedaan(await weg.t.doe(openCasusoverleg, pieter, {}, { dossierId: overlegId }))
  })

  test('wie het onderzoek teruggeeft, leidt niets meer; tot iemand het heeft, niemand', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const overlegId = await beleg(dossierId, client)
    gedaan(await weg.t.doe(geefTerug, noor, { redenCode: 'geen-ruimte' }, { dossierId }))
    expect([await ziet(noor, overlegId), await ziet(pieter, overlegId)]).toEqual(['geweigerd', 'geweigerd'])
  })

  test('wie waarneemt leidt het overleg op die dagen ook', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const overlegId = await beleg(dossierId, client)
    expect(await ziet(pieter, overlegId)).toBe('geweigerd')
    const dagen = { van: vandaag, tot: vandaag, redenCode: 'verlof', waarnemerId: pieter.gebruikerId }
    gedaan(await weg.t.doe(regelWaarneming, thea, dagen, { dossierId }))
    expect([await ziet(noor, overlegId), await ziet(pieter, overlegId)]).toEqual(['gedaan', 'gedaan'])
    gedaan(await weg.t.doe(openCasusoverleg, pieter, {}, { dossierId: overlegId }))
  })

  test('belegt wie waarneemt, dan is het meteen van wie de zaak heeft', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const dagen = { van: vandaag, tot: vandaag, redenCode: 'verlof', waarnemerId: pieter.gebruikerId }
    gedaan(await weg.t.doe(regelWaarneming, thea, dagen, { dossierId }))
    const overlegId = await beleg(dossierId, client, pieter)
    expect([await ziet(noor, overlegId), await ziet(pieter, overlegId)]).toEqual(['gedaan', 'gedaan'])
    const [rij] = await weg.db.rijen('select behandelaar from casusoverleg.dossier where id = $1', [
      overlegId,
    ])
    expect(rij?.behandelaar).toBe(noor.gebruikerId)
  })

  test('stopt het onderzoek, dan is het gesprek voorbij: niemand komt binnen, brengt iets in of ziet nog iets (2.3a.1 lid 1)', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const overlegId = await beleg(dossierId, client)
    const daar = (handeling: Verwerking, wie: Wie, invoer: object = {}) =>
      weg.t.doe(handeling, wie, invoer, { dossierId: overlegId })
    gedaan(await daar(openCasusoverleg, noor))
    gedaan(await daar(komBinnen, mensenVanPartijen.schuldhulp))
    const stop = { ...trekOnderzoekIn.voorbeeld, vanWie: [client] }
    gedaan(await weg.t.doe(trekOnderzoekIn, noor, stop, { dossierId }))
    const inbreng = await daar(brengIn, mensenVanPartijen.schuldhulp, {
      ...{ ...brengIn.voorbeeld, betrokkeneId: randomUUID(), clientStemtIn: true },
    })
    expect(redenen(inbreng)).toContain('overleg-zonder-leider')
    expect(redenen(await daar(komBinnen, mensenVanPartijen.collega))).toContain('overleg-zonder-leider')
    expect(redenen(await daar(bekijkCasusoverleg, noor))).toEqual(['geen-zicht-op-casusoverleg'])
  })

  test('stopt het onderzoek voor het overleg begint, dan gaat het niet door, ook bij wie was uitgenodigd (5.4.3 lid 1)', async () => {
    const { dossierId, client } = await lopendOnderzoek(alsNoor())
    const overlegId = await beleg(dossierId, client)
    const stop = { ...trekOnderzoekIn.voorbeeld, vanWie: [client] }
    gedaan(await weg.t.doe(trekOnderzoekIn, noor, stop, { dossierId }))
    const rijen = await weg.db.rijen(
      'select d.staat as daar, o.staat as hier from casusoverleg.dossier d, onderzoek.overleg o where d.id = $1 and o.dossier_id = $2',
      [overlegId, dossierId],
    )
    expect(rijen).toEqual([{ daar: 'afgezegd', hier: 'afgezegd' }])
    expect(await ziet(mensenVanPartijen.schuldhulp, overlegId)).toBe('gedaan')
    expect(await ziet(noor, overlegId)).toBe('geweigerd')
  })
})
