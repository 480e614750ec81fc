import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jansen, lopend, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { beeindigVertegenwoordiging } from './beeindig-vertegenwoordiging.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { voegKantoorToe } from './voeg-kantoor-toe.ts'
import { voegMantelzorgerToe } from './voeg-mantelzorger-toe.ts'
import { voegVertegenwoordigerToe } from './voeg-vertegenwoordiger-toe.ts'

const vandaag = '2027-01-04'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

type Aanpak = Awaited<ReturnType<typeof lopend>>
const mentor = { voornamen: 'Mies', achternaam: 'Verzonnen', geboortedatum: '1970-03-01' }
const namens = (voorId: string, deel: object = {}) => ({
  ...{ voorId, als: 'mentor', sinds: '2026-10-01', bewijsGezien: true },
  ...deel,
})
const voeg = async (aanpak: Aanpak, deel: object = {}) => {
  const invoer = { ...mentor, ...namens(aanpak.client, deel) }
  const afloop = await t.doe(voegVertegenwoordigerToe, jansen, invoer, aanpak)
  return gedaan<{ betrokkeneId: string }>(afloop).uitkomst.betrokkeneId
}
const banden = ({ dossierId }: Aanpak) =>
  db.rijen('select id, betrokkene_id, code, tot::text from coordinatie.band where dossier_id = $1', [
    dossierId,
  ])
const personen = () => db.rijen('select id from personen.persoon')

describe('wie voor een cliënt spreekt in de aanpak (2.3a.3 lid 3 en 5)', () => {
  test('de coördinator voegt een mentor toe, spreekt met hem en legt dat vast', async () => {
    const aanpak = await lopend(t)
    const wie = await voeg(aanpak)
    const gesprek = { betrokkeneId: wie, datum: vandaag, uitkomst: 'gesproken' }
    gedaan(await t.doe(legSamenspraakVast, jansen, gesprek, aanpak))
    const { uitkomst } = gedaan<{ beeld: { mensen: { id: string; spreekt: object[] }[] } }>(
      await t.doe(bekijkAanpak, jansen, {}, aanpak),
    )
    expect(uitkomst.beeld.mensen.find(({ id }) => id === wie)?.spreekt).toEqual([
      { als: 'mentor', voor: 'Samira Geheimenaar', tot: null },
    ])
    expect(await db.leesbaar(['coordinatie.betrokkene', 'coordinatie.band'], 'Verzonnen')).toBe(0)
  })
  test('dezelfde mens staat er één keer, ook als hij voor een tweede cliënt spreekt', async () => {
    const aanpak = await lopend(t)
    const wie = await voeg(aanpak, {})
    const bsn = '999990019'
    const eerste = { ...mentor, bsn, ...namens(aanpak.client, { als: 'gemachtigde', omvang: ['geld'] }) }
    const tweede = { ...mentor, bsn, ...namens(aanpak.partner) }
    const id = async (invoer: object) =>
      gedaan<{ betrokkeneId: string }>(await t.doe(voegVertegenwoordigerToe, jansen, invoer, aanpak)).uitkomst
        .betrokkeneId
    expect(await id(eerste)).toBe(await id(tweede))
    expect(wie).not.toBe('')
  })
  test('een tweelingbroer met dezelfde achternaam en geboortedatum is een ander', async () => {
    const aanpak = await lopend(t)
    const broer = { voornamen: 'Sami', achternaam: 'Geheimenaar', geboortedatum: '1988-05-04' }
    const invoer = { ...broer, ...namens(aanpak.client) }
    gedaan(await t.doe(voegVertegenwoordigerToe, jansen, invoer, aanpak))
    const zelf = { ...invoer, voornamen: 'Samira' }
    expect(redenen(await t.doe(voegVertegenwoordigerToe, jansen, zelf, aanpak))).toEqual([
      'vertegenwoordigt-zichzelf',
    ])
  })
  test('een kantoor: een naam en een nummer, zonder geboortedatum', async () => {
    const aanpak = await lopend(t)
    const kantoor = { kantoornaam: 'Kantoor Verzonnen', telefoon: '0123 456789' }
    const invoer = { ...kantoor, ...namens(aanpak.client, { als: 'bewindvoerder' }) }
    gedaan(await t.doe(voegKantoorToe, jansen, invoer, aanpak))
    expect(await banden(aanpak)).toMatchObject([{ code: 'bewindvoerder' }])
    const kind = { ...kantoor, ...namens(aanpak.client, { als: 'bewindvoerder', bewijsGezien: false }) }
    expect(redenen(await t.doe(voegKantoorToe, jansen, kind, aanpak))).toEqual(['bewijs-niet-gezien'])
  })
  test('een mantelzorger alleen met het ja van de cliënt', async () => {
    const aanpak = await lopend(t)
    const nee = { ...mentor, clientWilDit: false }
    expect(redenen(await t.doe(voegMantelzorgerToe, jansen, nee, aanpak))).toEqual(['client-wil-dit-niet'])
    gedaan(await t.doe(voegMantelzorgerToe, jansen, { ...mentor, clientWilDit: true }, aanpak))
  })
  test('een einde blijft staan; een vergissing gaat weg, met de mens als er niets meer aan hem hangt', async () => {
    const aanpak = await lopend(t)
    await voeg(aanpak)
    const [band] = await banden(aanpak)
    const einde = { bandId: band?.id, reden: 'beeindigd', tot: '2027-02-01' }
    gedaan(await t.doe(beeindigVertegenwoordiging, jansen, einde, aanpak))
    expect(await banden(aanpak)).toMatchObject([{ tot: '2027-02-01' }])
    const voor = (await personen()).length
    gedaan(await t.doe(beeindigVertegenwoordiging, jansen, { bandId: band?.id, reden: 'vergissing' }, aanpak))
    expect(await banden(aanpak)).toEqual([])
    expect((await personen()).length).toBe(voor - 1)
  })
  test('een vergissing laat staan met wie is gesproken', async () => {
    const aanpak = await lopend(t)
    const wie = await voeg(aanpak)
    const gesprek = { betrokkeneId: wie, datum: vandaag, uitkomst: 'gesproken' }
    gedaan(await t.doe(legSamenspraakVast, jansen, gesprek, aanpak))
    const [band] = await banden(aanpak)
    gedaan(await t.doe(beeindigVertegenwoordiging, jansen, { bandId: band?.id, reden: 'vergissing' }, aanpak))
    expect(await db.rij('coordinatie.betrokkene', wie)).toMatchObject({ hoedanigheid: 'vertegenwoordiger' })
  })
})
