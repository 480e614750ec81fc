import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOverzicht } from '../src/onderzoek/bekijk-overzicht.ts'
import { beperkInzage, hefInzagebeperkingOp } from '../src/onderzoek/inzagebeperking.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { bekijkPakket } from '../src/rechten/stel-pakket-samen.ts'
import { stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let tekst: string

const lies = { ...mensen.toeleider, rol: 'rechtenmedewerker' } as const
const hier = () => ({ dossierId: proef.id('onderzoek') })
const motief = 'Leest hij dit nu, dan loopt hij weg voordat er hulp is.'
const bladen = ['', '/gevraagd', '/gegevens', '/brieven', '/wie-keek'] as const

const alleBladen = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(bladen.map(async (blad) => [blad, await jongen.tekst(`/mijn${blad}`)] as const)),
  )
const overzicht = async () =>
  JSON.stringify(
    gedaan(
      await proef.site.doe(bekijkOverzicht, mensen.toeleider, { betrokkeneId: proef.id('jongen') }, hier()),
    ).uitkomst,
  )
const pakket = async () => {
  const jonas = { voornamen: 'Jonas', achternaam: 'Zwart', geboortedatum: '2012-05-10', bsn: bsnVan.jongen }
  const vraag = { recht: 'inzage', over: 'onderzoek', ontvangenOp: '2026-12-21', wat: 'Alles over mij.' }
  const { dossierId } = gedaan(
    await proef.site.doe(neemVerzoekAan, lies, { ...vraag, ...jonas, door: 'zelf' }),
  )
  gedaan(await proef.site.doe(stelVragerVast, lies, { hoe: 'bekend', vastgesteld: true }, { dossierId }))
  return gedaan<Pakket>(await proef.site.doe(bekijkPakket, lies, {}, { dossierId })).uitkomst
}
const beperk = (deel: object = {}) =>
  proef.site.doe(
    beperkInzage,
    mensen.toeleider,
    { ...beperkInzage.voorbeeld, gegevenId: proef.id('geheim'), motief, ...deel },
    hier(),
  )

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  const { delen } = await pakket()
  const ding = delen.flatMap(({ dingen }) => dingen).find(({ id }) => id === proef.id('geheim'))
  tekst = ding?.tekst ?? ''
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

describe('een gegeven dat zijn eigen persoon voor een tijd niet ziet (AVG 23, UAVG 41; N-AVG-23)', () => {
  test('tevoren leest hij het in Mijn omgeving, op papier en in de kopie', async () => {
    expect(tekst).not.toBe('')
    expect((await alleBladen())['/gegevens']).toContain(tekst)
    expect(await overzicht()).toContain(tekst)
  })
  test('zonder grond, motief of einde gebeurt het niet', async () => {
    expect(afgelopen(await beperk({ tot: '2026-12-21' }))).toEqual(['beperking-zonder-einde'])
    expect(afgelopen(await beperk({ tot: '2027-09-01' }))).toEqual(['beperking-te-lang'])
    expect(afgelopen(await beperk({ grond: 'privacy-van-ander' }))).toEqual(['ongeldig'])
    expect((await alleBladen())['/gegevens']).toContain(tekst)
  })
  test('daarna staat het nergens, en niets zegt dat er iets ontbreekt', async () => {
    const eerst = await alleBladen()
    gedaan(await beperk())
    const nu = await alleBladen()
    for (const [blad, woorden] of Object.entries(nu)) {
      expect(woorden, blad).not.toContain(tekst)
      for (const spoor of ['beperkt', 'niet te zien', 'weggelaten', 'UAVG', motief])
        expect(woorden.includes(spoor), `${blad}: ${spoor}`).toBe((eerst[blad] ?? '').includes(spoor))
    }
    expect(await overzicht()).not.toContain(tekst)
    expect(JSON.stringify(await pakket())).not.toContain(tekst)
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], motief)).toBe(0)
  })
  test('de dag na de laatste is het er vanzelf weer', async () => {
    await db.rijen(`update onderzoek.gegeven set niet_inzien_tot = '2026-12-20' where id = $1`, [
      proef.id('geheim'),
    ])
    expect((await alleBladen())['/gegevens']).toContain(tekst)
    expect(await overzicht()).toContain(tekst)
  })
  test('en eerder, als wie het beperkte het opheft', async () => {
    gedaan(await beperk())
    expect((await alleBladen())['/gegevens']).not.toContain(tekst)
    const op = { gegevenId: proef.id('geheim'), reden: 'Er is nu hulp.' }
    gedaan(await proef.site.doe(hefInzagebeperkingOp, mensen.toeleider, op, hier()))
    expect((await alleBladen())['/gegevens']).toContain(tekst)
    expect(afgelopen(await proef.site.doe(hefInzagebeperkingOp, mensen.toeleider, op, hier()))).toEqual([
      'geen-inzagebeperking',
    ])
  })
})
