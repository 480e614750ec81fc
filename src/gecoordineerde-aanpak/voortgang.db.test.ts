import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  bakker,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { legNeeVanPartijVast } from './leg-nee-van-partij-vast.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { maakAfspraak } from './maak-afspraak.ts'

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

const gebeurtenissen = (dossierId: string, soort: string) =>
  db.rijen(
    'select code, betrokkene_id, datum::text from coordinatie.gebeurtenis where dossier_id = $1 and soort = $2 order by versie',
    [dossierId, soort],
  )

describe('voortgang (2.3a.3 lid 5: alleen doelen en afspraken)', () => {
  const voortgang = (overId: string, stand: string) => ({ overId, stand, datum: vandaag })

  test('op een doel verandert de stand van het doel', async () => {
    const aanpak = await metAfspraken(t)
    const loopt = { ...voortgang(aanpak.doelId, 'loopt'), tekst: 'Het plan ligt klaar bij de schuldhulp.' }
    gedaan(await t.doe(legVoortgangVast, jansen, loopt, aanpak))
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.doelId, 'bereikt'), aanpak))
    expect(await db.rij('coordinatie.doel', aanpak.doelId)).toMatchObject({ staat: 'bereikt' })
    expect(await gebeurtenissen(aanpak.dossierId, 'voortgang')).toMatchObject([
      { code: 'loopt' },
      { code: 'bereikt' },
    ])
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'plan ligt klaar')).toBe(0)
    expect(await db.audit()).toMatchObject({ artikel: 'coordinatiedossier' })
    expect(redenen(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.doelId, 'loopt'), aanpak))).toEqual(
      ['doel-loopt-niet'],
    )
  })

  test('op een afspraak laat de afspraak zelf staan, en bereikt kan daar niet', async () => {
    const aanpak = await metAfspraken(t)
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.eigen, 'loopt-vast'), aanpak))
    expect(await db.rij('coordinatie.afspraak', aanpak.eigen)).toMatchObject({ staat: 'aanvaard' })
    expect(
      redenen(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.eigen, 'bereikt'), aanpak)),
    ).toEqual(['stand-onbekend'])
  })

  test('over iets anders dan een doel of afspraak van deze aanpak heeft geen plaats', async () => {
    const aanpak = await metAfspraken(t)
    expect(redenen(await t.doe(legVoortgangVast, jansen, voortgang(aanpak.client, 'loopt'), aanpak))).toEqual(
      ['doel-onbekend'],
    )
  })
})

describe('samenspraak (2.3a.3 lid 5)', () => {
  test('staat bij de persoon met wie is gesproken, en alleen die persoon komt in het logboek', async () => {
    const aanpak = await lopend(t)
    const invoer = { betrokkeneId: aanpak.partner, datum: vandaag, uitkomst: 'wil-stoppen' }
    gedaan(await t.doe(legSamenspraakVast, jansen, invoer, aanpak))
    expect(await gebeurtenissen(aanpak.dossierId, 'samenspraak')).toEqual([
      { code: 'wil-stoppen', betrokkene_id: aanpak.partner, datum: vandaag },
    ])
    expect(await db.gelogd()).toBe(1)
  })

  test('die niet lukte vraagt waarom', async () => {
    const aanpak = await lopend(t)
    const invoer = { betrokkeneId: aanpak.client, datum: vandaag, uitkomst: 'niet-gelukt' }
    expect(redenen(await t.doe(legSamenspraakVast, jansen, invoer, aanpak))).toEqual([
      'samenspraak-zonder-reden',
    ])
    gedaan(
      await t.doe(legSamenspraakVast, jansen, { ...invoer, waarom: 'Zij nam drie keer niet op.' }, aanpak),
    )
  })
})

describe('delen met een partij (5.4.4 lid 5)', () => {
  const deel = (partijId: string, ...gegevens: readonly object[]) => ({ partijId, gegevens })
  const waarom = 'Nodig om het plan op de schulden af te stemmen.'

  test('legt per gegeven vast aan wie, op welk artikel en waarom', async () => {
    const aanpak = await metAfspraken(t)
    const invoer = deel(partijen.schuldhulp, { gegevenId: aanpak.gegevens.schulden, reden: waarom })
    gedaan(await t.doe(deelMetPartij, jansen, invoer, aanpak))
    const rijen = await db.rijen('select * from coordinatie.verstrekking where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(rijen).toMatchObject([
      {
        gegeven_id: aanpak.gegevens.schulden,
        aan: partijen.schuldhulp,
        artikel: 'verstrekken-door-coordinator',
      },
    ])
    expect(await db.leesbaar(['coordinatie.verstrekking'], 'af te stemmen')).toBe(0)
    expect(await db.gelogd()).toBe(1)
  })

  test('gaat langs een controlepagina', () => {
    expect(deelMetPartij.controleren).toBe(true)
  })

  test('gaat nooit over alles, en elk gegeven heeft zijn eigen reden', async () => {
    const aanpak = await metAfspraken(t)
    const { schulden, inkomen, ggz } = aanpak.gegevens
    const alles = [schulden, inkomen, ggz].map((gegevenId) => ({
      gegevenId,
      reden: waarom,
      waaromBijzonder: waarom,
    }))
    expect(redenen(await t.doe(deelMetPartij, jansen, deel(partijen.schuldhulp, ...alles), aanpak))).toEqual([
      'alles-delen',
      'reden-herhaald',
      'voorwaarde-eerst-vragen',
    ])
    const bijzonder = deel(partijen.schuldhulp, { gegevenId: ggz, reden: waarom })
    expect(redenen(await t.doe(deelMetPartij, jansen, bijzonder, aanpak))).toEqual([
      'bijzonder-gegeven-niet-gemotiveerd',
      'voorwaarde-eerst-vragen',
    ])
  })

  test('houdt zich aan de voorwaarden van wie het gegeven gaf (5.4.2 lid 1)', async () => {
    const aanpak = await metAfspraken(t)
    const voorGgz = {
      tekst: 'De behandeling goed plannen.',
      wie: 'partij',
      partijId: partijen.ggz,
      besprokenMet: [aanpak.client],
    }
    gedaan(await t.doe(maakAfspraak, jansen, voorGgz, aanpak))
    const gegeven = { gegevenId: aanpak.gegevens.inkomen, reden: waarom }
    expect(redenen(await t.doe(deelMetPartij, jansen, deel(partijen.ggz, gegeven), aanpak))).toEqual([
      'voorwaarde-niet-delen',
    ])
    gedaan(await t.doe(deelMetPartij, jansen, deel(partijen.schuldhulp, gegeven), aanpak))
    const dag = t.klok.now()
    t.klok.set(Date.parse('2027-02-01T09:00:00Z'))
    const later = await t.doe(deelMetPartij, jansen, deel(partijen.schuldhulp, gegeven), aanpak)
    t.klok.set(dag)
    expect(redenen(later)).toEqual(['voorwaarde-verlopen'])
  })

  test('kan niet met een partij die niets bijdraagt of nee zei', async () => {
    const aanpak = await metAfspraken(t)
    const gegeven = { gegevenId: aanpak.gegevens.schulden, reden: waarom }
    expect(redenen(await t.doe(deelMetPartij, jansen, deel(partijen.ggz, gegeven), aanpak))).toEqual([
      'partij-zonder-bijdrage',
    ])
    expect(redenen(await t.doe(deelMetPartij, jansen, deel(partijen.school, gegeven), aanpak))).toEqual([
      'partij-doet-niet-mee',
    ])
    gedaan(await t.doe(legNeeVanPartijVast, jansen, { afspraakId: aanpak.voorstel, op: vandaag }, aanpak))
    expect(redenen(await t.doe(deelMetPartij, jansen, deel(partijen.schuldhulp, gegeven), aanpak))).toContain(
      'partij-zonder-bijdrage',
    )
    expect((await t.doe(deelMetPartij, bakker, deel(partijen.schuldhulp, gegeven), aanpak)).soort).toBe('rol')
  })
})
