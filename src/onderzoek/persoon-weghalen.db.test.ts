import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lopendOnderzoek, metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { pseudoniemIn } from '../personen/index.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import { persoonVan } from '../platform/keys/pseudonym.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { haalBetrokkeneWeg } from './haal-betrokkene-weg.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const buurman = {
  hoedanigheid: 'gezinslid',
  relatie: 'huisgenoot',
  clientWilDit: true,
  bsn: '999990020',
  voornamen: 'Verkeerde',
  achternaam: 'Buurman',
  geboortedatum: '1970-01-01',
}

const binnen = { gemeente, compartiment: 'onderzoek' } as const

/** The buurman as this compartment and the whole municipality know him. */
const kent = async (betrokkeneId: string) => {
  const pseudoniem = String((await db.rij('onderzoek.betrokkene', betrokkeneId)).pseudoniem)
  return { pseudoniem, persoonId: persoonVan(t.omgeving.sleutels, gemeente, 'onderzoek', pseudoniem) }
}

const aantal = async (tabel: string, kolom: string, waarde: string): Promise<number> =>
  (await db.rijen(`select 1 from ${tabel} where ${kolom} = $1`, [waarde])).length

const beeldVan = async (dossierId: string) => {
  const gelezen = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
  return gedaan<ZaakUitkomst>(gelezen).uitkomst.beeld as OnderzoekBeeld
}

const weg = { reden: 'verkeerde-persoon' }

describe('iemand weghalen die per ongeluk is toegevoegd (AVG 5 lid 1 onder c en d)', () => {
  test('alles over hem is weg, ook wie hij is; alleen dat er iemand weg is blijft staan', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, buurman)
    await doe(legVeiligContactVast, { betrokkeneId, telefoon: '06 88888888' })
    const { pseudoniem, persoonId } = await kent(String(betrokkeneId))
    await doe(haalBetrokkeneWeg, { betrokkeneId, ...weg })
    expect(await aantal('onderzoek.betrokkene', 'id', String(betrokkeneId))).toBe(0)
    expect(await aantal('onderzoek.band', 'betrokkene_id', String(betrokkeneId))).toBe(0)
    expect(await aantal('personen.contact', 'pseudoniem', pseudoniem)).toBe(0)
    expect(await aantal('personen.persoon', 'id', persoonId)).toBe(0)
    await expect(t.omgeving.sleutels.key(persoonId)).rejects.toThrow(KeyGone)
    const { tijdlijn, betrokkenen } = await beeldVan(dossierId)
    expect(JSON.stringify({ tijdlijn, betrokkenen })).not.toContain('Buurman')
    expect(tijdlijn.at(-1)).toMatchObject({
      soort: 'persoon-weggehaald',
      code: 'verkeerde-persoon',
      betrokkeneId: null,
    })
  })
  test('het logboek zegt dat het is gedaan, over wie, en verder niets', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, buurman)
    await doe(haalBetrokkeneWeg, { betrokkeneId, ...weg })
    expect(await db.audit()).toMatchObject({
      actie: 'onderzoek.haal-betrokkene-weg',
      object_id: dossierId,
      resultaat: 'toegestaan',
    })
    expect(await db.gelogd()).toBe(1)
  })
  test('staat hij nog in een ander onderzoek, dan blijft wie hij is en hoe hij te bereiken is', async () => {
    const een = await lopendOnderzoek(t)
    const twee = await lopendOnderzoek(t)
    const { betrokkeneId } = await een.doe(voegBetrokkeneToe, buurman)
    await twee.doe(voegBetrokkeneToe, buurman)
    await een.doe(legVeiligContactVast, { betrokkeneId, telefoon: '06 88888888' })
    const { pseudoniem, persoonId } = await kent(String(betrokkeneId))
    await een.doe(haalBetrokkeneWeg, { betrokkeneId, ...weg })
    expect(await aantal('personen.persoon', 'id', persoonId)).toBe(1)
    expect(await aantal('personen.contact', 'pseudoniem', pseudoniem)).toBeGreaterThan(0)
    const { betrokkenen } = await beeldVan(twee.dossierId)
    expect(betrokkenen.map(({ naam }) => naam)).toContain('Verkeerde Buurman')
  })
  test('kent alleen een aanpak hem nog, dan blijft wie hij is, en gaat hoe het onderzoek hem bereikt', async () => {
    const { doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, { ...buurman, bsn: '999990032' })
    await doe(legVeiligContactVast, { betrokkeneId, telefoon: '06 88888888' })
    const { pseudoniem, persoonId } = await kent(String(betrokkeneId))
    const daar = pseudoniemIn(t.omgeving.sleutels, binnen, pseudoniem, 'coordinatie')
    const [dossier, betrokkene] = ['a', 'b'].map(
      (letter) => `${letter.repeat(8)}-1111-4111-8111-111111111111`,
    )
    await db.rijen(
      `insert into coordinatie.dossier (gemeente, id, nummer, versie, staat) values ($1, $2, '2026-1', 1, 'aangewezen')`,
      [gemeente, dossier],
    )
    await db.rijen(
      `insert into coordinatie.betrokkene (gemeente, dossier_id, id, pseudoniem, hoedanigheid, datum, versie, wie, op)
       values ($1, $2, $3, $4, 'client', $5, 1, $3, now())`,
      [gemeente, dossier, betrokkene, daar, vandaag],
    )
    await doe(haalBetrokkeneWeg, { betrokkeneId, ...weg })
    expect(await aantal('personen.persoon', 'id', persoonId)).toBe(1)
    expect(await aantal('personen.contact', 'pseudoniem', pseudoniem)).toBe(0)
  })
  test('hangt er iets aan, dan wordt het geweigerd en blijft alles staan; daarna kan het wel', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, { ...buurman, bsn: '999990044' })
    const gebeld = { betrokkeneId, kanaal: 'telefoon', resultaat: 'niet-bereikt', datum: vandaag }
    await doe(legContactpogingVast, gebeld)
    const invoer = { betrokkeneId, ...weg }
    expect(redenen(await t.doe(haalBetrokkeneWeg, toeleider, invoer, { dossierId }))).toEqual([
      'persoon-heeft-vastleggingen',
    ])
    expect(await aantal('onderzoek.betrokkene', 'id', String(betrokkeneId))).toBe(1)
    const poging = (await beeldVan(dossierId)).tijdlijn.find(({ soort }) => soort === 'contactpoging')
    await doe(haalGebeurtenisWeg, { gebeurtenisId: poging?.id, reden: 'Buurman Verkeerde belde nooit.' })
    await doe(haalBetrokkeneWeg, invoer)
    const { tijdlijn } = await beeldVan(dossierId)
    expect(JSON.stringify(tijdlijn)).not.toContain('Buurman')
    expect(tijdlijn.find(({ soort }) => soort === 'gebeurtenis-weggehaald')).toMatchObject({
      wat: 'contactpoging',
      betrokkeneId: null,
    })
  })
  test('wie meesprak of gevraagd is, blijft (2.3a.1 lid 3)', async () => {
    const { dossierId, partner } = await metPartner(t)
    const afloop = await t.doe(haalBetrokkeneWeg, toeleider, { betrokkeneId: partner, ...weg }, { dossierId })
    expect(redenen(afloop)).toEqual(['persoon-sprak-mee', 'persoon-gaf-antwoord'])
  })
})
