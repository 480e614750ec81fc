import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aangewezen,
  bakker,
  deBoer,
  jansen,
  lopend,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { beantwoordMelding } from './beantwoord-melding.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { beslisEinde } from './beslis-einde.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'

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

const staat = async (id: string) => (await db.rij('coordinatie.dossier', id)).staat
const klaar = { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' }
const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt de wijkconsulent.' }

describe('melden aan het college (2.3a.3 lid 4)', () => {
  test('een melding dat het klaar is brengt de aanpak naar einde gemeld; het antwoord brengt haar terug', async () => {
    const aanpak = await lopend(t)
    gedaan(await t.doe(meldAanCollege, jansen, klaar, aanpak))
    expect(await staat(aanpak.dossierId)).toBe('einde-gemeld')
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'doelen zijn bereikt')).toBe(0)
    expect(redenen(await t.doe(meldAanCollege, jansen, klaar, aanpak))).toEqual(['aanpak-niet-in-deze-stand'])
    const antwoord = { uitkomst: 'voortgezet', reden: 'De nazorg loopt nog.' }
    expect((await t.doe(beantwoordMelding, jansen, antwoord, aanpak)).soort).toBe('rol')
    gedaan(await t.doe(beantwoordMelding, bakker, antwoord, aanpak))
    expect(await staat(aanpak.dossierId)).toBe('in-uitvoering')
    expect(redenen(await t.doe(beantwoordMelding, bakker, antwoord, aanpak))).toEqual([
      'geen-melding-om-te-beantwoorden',
    ])
  })

  test('een andere melding laat de aanpak lopen en wacht op antwoord', async () => {
    const aanpak = await lopend(t)
    const melding = { redenCode: 'aanpak-aanpassen', toelichting: 'Er is een tweede partij nodig.' }
    gedaan(await t.doe(meldAanCollege, jansen, melding, aanpak))
    expect(await staat(aanpak.dossierId)).toBe('in-uitvoering')
    gedaan(await t.doe(beantwoordMelding, bakker, { uitkomst: 'aangepast', reden: 'Dat is goed.' }, aanpak))
    expect(await staat(aanpak.dossierId)).toBe('in-uitvoering')
  })
})

describe('het einde (2.3a.3, 5.4.4 lid 7 en 5.4.5 lid 2)', () => {
  test('is van het college: de toegang stopt meteen en twee jaar later gaan de gegevens weg', async () => {
    const aanpak = await lopend(t)
    gedaan(await t.doe(legTerugvalafspraakVast, jansen, terugval, aanpak))
    gedaan(await t.doe(meldAanCollege, jansen, klaar, aanpak))
    const { uitkomst } = gedaan(await t.doe(beslisEinde, bakker, { eindeOp: vandaag }, aanpak))
    expect(uitkomst).toEqual({ eindeOp: vandaag, vernietigenOp: '2029-01-04' })
    const [rij] = await db.rijen(
      'select staat, einde_op::text, vernietigen_op::text from coordinatie.dossier where id = $1',
      [aanpak.dossierId],
    )
    expect(rij).toEqual({ staat: 'beeindigd', einde_op: vandaag, vernietigen_op: '2029-01-04' })
    expect(await db.audit()).toMatchObject({ artikel: 'einde-coordinatie', actor: bakker.gebruikerId })
    expect(redenen(await t.doe(bekijkAanpak, jansen, {}, aanpak))).toEqual(['aanpak-beeindigd'])
    expect(redenen(await t.doe(legTerugvalafspraakVast, jansen, terugval, aanpak))).toEqual([
      'aanpak-beeindigd',
    ])
  })

  test('is er niet zonder terugvalafspraak, niet zonder melding of reden, en niet in de toekomst', async () => {
    const aanpak = await lopend(t)
    const morgen = { eindeOp: '2027-01-05' }
    expect(redenen(await t.doe(beslisEinde, bakker, morgen, aanpak))).toEqual([
      'terugvalafspraak-ontbreekt',
      'einde-zonder-melding-of-reden',
      'datum-in-de-toekomst',
    ])
    expect(await staat(aanpak.dossierId)).toBe('in-uitvoering')
    expect((await t.doe(beslisEinde, jansen, { eindeOp: vandaag }, aanpak)).soort).toBe('rol')
  })

  test('kan uit eigen reden van het college, ook als de aanpak nooit begon; die reden is verzegeld', async () => {
    const aanpak = await aangewezen(t)
    const invoer = { eindeOp: vandaag, eigenReden: 'Het gezin is verhuisd naar een andere gemeente.' }
    gedaan(await t.doe(beslisEinde, bakker, invoer, aanpak))
    expect(await staat(aanpak.dossierId)).toBe('beeindigd')
    expect(await db.leesbaar(['coordinatie.overgang'], 'verhuisd naar')).toBe(0)
  })

  test('wacht op de overdracht van een coördinator die bij een partij werkt (5.4.4 lid 8)', async () => {
    const aanpak = await lopend(t, deBoer, partijen.schuldhulp)
    gedaan(await t.doe(legTerugvalafspraakVast, deBoer, terugval, aanpak))
    gedaan(await t.doe(meldAanCollege, deBoer, klaar, aanpak))
    expect(redenen(await t.doe(beslisEinde, bakker, { eindeOp: vandaag }, aanpak))).toEqual([
      'overdracht-aan-college-ontbreekt',
    ])
    const einde = { eindeOp: vandaag, overdrachtOntvangen: true, waaromZonderAanbod: 'Hij is al weg.' }
    gedaan(await t.doe(beslisEinde, bakker, einde, aanpak))
    const rijen = await db.rijen(
      `select 1 from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'overdracht-aan-college'`,
      [aanpak.dossierId],
    )
    expect(rijen).toHaveLength(1)
  })
})
