import { afterAll, describe, expect, test } from 'vitest'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { trekAntwoordIn } from '../src/partijportaal/trek-antwoord-in.ts'
import { verbeterAntwoord } from '../src/partijportaal/verbeter-antwoord.ts'
import { organisaties, partijen } from './aanpak-register.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { antwoordOp, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'

const nodig = 'Nodig om te weten of een nieuwe regeling kans heeft.'

const { t, db, doe, beeld, antwoordIn, sluit } = await portaalweg()
afterAll(sluit)

const beantwoord = async (vanItem: object) => {
  const zaak = await metVraagInPortaal(t, db)
  const { items, ...rest } = antwoordOp(zaak.items)
  const invoer = { ...rest, items: items.map((item) => ({ ...item, ...vanItem })) }
  gedaan(await doe(beantwoordVraag, invoer, zaak.dossierId))
  const antwoordId = await antwoordIn('onderzoek', zaak.onderzoek.dossierId)
  return { ...zaak, antwoordId, eigenId: await antwoordIn('partij', zaak.dossierId) }
}
const neemOver = async (vanItem: object = {}) => {
  const zaak = await beantwoord(vanItem)
  const { gegevenId } = await zaak.onderzoek.doe(neemAntwoordOver, {
    antwoordId: zaak.antwoordId,
    noodzaak: nodig,
  })
  return { ...zaak, gegevenId: String(gegevenId) }
}

describe('zeven dagen om te verbeteren of in te trekken (AVG 16, 17 en 19)', () => {
  test('verbeteren haalt de oude woorden weg, ook waar ze waren overgenomen; de nieuwe wachten op een nieuw oordeel', async () => {
    const { dossierId, onderzoek, eigenId } = await neemOver()
    const nieuw = {
      antwoordId: eigenId,
      tekst: 'Er liep een andereregeling.',
      niveau: 'dat',
      categorie: 'gewoon',
    }
    gedaan(await doe(verbeterAntwoord, nieuw, dossierId))
    const { gegevens, antwoorden } = await beeld(onderzoek.dossierId)
    expect(JSON.stringify(gegevens)).not.toMatch(/geheimeregeling|andereregeling/)
    expect(antwoorden).toMatchObject([{ tekst: 'Er liep een andereregeling.' }])
  })

  test('welk deel verder mag, wordt mee verbeterd: de oude woorden gaan nergens meer heen', async () => {
    const items = { alleenDeel: 'Er liep een geheimeregeling.' }
    const { dossierId, onderzoek, eigenId } = await neemOver(items)
    const nieuw = { antwoordId: eigenId, tekst: 'Niets bijzonders.', niveau: 'dat', categorie: 'gewoon' }
    gedaan(await doe(verbeterAntwoord, { ...nieuw, alleenDeel: 'Niets.' }, dossierId))
    const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
    await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: nodig })
    const tekst = JSON.stringify(await beeld(onderzoek.dossierId))
    expect(tekst).not.toContain('geheimeregeling')
    expect(tekst).toContain('Niets.')
  })

  test('intrekken haalt alles weg wat ervan was overgenomen, en de vraag is afgelopen', async () => {
    const { dossierId, onderzoek, verzoekId, items } = await neemOver()
    gedaan(await doe(trekAntwoordIn, {}, dossierId))
    expect(JSON.stringify(await beeld(onderzoek.dossierId))).not.toContain('geheimeregeling')
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({
      staat: 'ingetrokken',
      beantwoord_op: null,
    })
    expect(await db.rij('partij.dossier', dossierId)).toMatchObject({ staat: 'gesloten' })
    expect((await db.rij('partij.dossier', dossierId)).vernietigen_op).not.toBeNull()
    expect(afgelopen(await doe(beantwoordVraag, antwoordOp(items), dossierId))).toContain('vraag-is-gesloten')
  })

  test('kreeg een ander het al, dan blijft alleen staan dat het is teruggenomen, en niemand kan het meer krijgen', async () => {
    const { dossierId, onderzoek, gegevenId } = await neemOver()
    const gift =
      "insert into onderzoek.verstrekking (gemeente, dossier_id, id, gegeven_id, aan, datum, artikel, versie, wie, op) values ('0344', $1, gen_random_uuid(), $2, 'coordinator', '2026-12-07', 'overdracht-aan-coordinator', 1, gen_random_uuid(), now())"
    await db.rijen(gift, [onderzoek.dossierId, gegevenId])
    gedaan(await doe(trekAntwoordIn, {}, dossierId))
    const { gegevens } = await beeld(onderzoek.dossierId)
    expect(gegevens).toContainEqual(
      expect.objectContaining({
        id: gegevenId,
        tekst: 'De partij nam dit terug.',
        voorwaarden: [{ soort: 'alleen-delen-met', aan: [] }],
      }),
    )
    const [rij] = await db.rijen(
      'select verbeterd_op, gemeld_op from onderzoek.verstrekking where gegeven_id = $1',
      [gegevenId],
    )
    expect(rij?.verbeterd_op).not.toBeNull()
    expect(rij?.gemeld_op).toBeNull()
  })

  test('geen enkel nummer staat in het portaal en in het onderzoek: de database alleen koppelt niets (AVG 32)', async () => {
    await neemOver()
    const uuids = async (schema: string) => {
      const tabellen = await db.rijen(
        'select table_name from information_schema.tables where table_schema = $1',
        [schema],
      )
      const gevonden = new Set<string>()
      for (const { table_name } of tabellen)
        for (const rij of await db.rijen(`select * from ${schema}.${table_name}`))
          for (const uuid of JSON.stringify({ ...rij, gemeente: null, inhoud: null }).match(
            /[0-9a-f]{8}-[0-9a-f-]{27}/g,
          ) ?? [])
            gevonden.add(uuid)
      return gevonden
    }
    const [daar, hier] = [await uuids('onderzoek'), await uuids('partij')]
    const bekend = new Set<string>([...Object.values(organisaties), ...Object.values(partijen)])
    const samen = [...hier].filter((uuid) => daar.has(uuid) && !bekend.has(uuid) && !/^0{8}/.test(uuid))
    expect(hier.size).toBeGreaterThan(10)
    expect(samen).toEqual([])
  })

  test('op de zevende dag kan het nog, op de achtste niet meer', async () => {
    const eerste = await neemOver()
    const tweede = await neemOver()
    t.klok.set(Date.parse('2026-12-14T09:00:00+01:00'))
    gedaan(await doe(trekAntwoordIn, {}, eerste.dossierId))
    t.klok.set(Date.parse('2026-12-15T09:00:00+01:00'))
    expect(afgelopen(await doe(trekAntwoordIn, {}, tweede.dossierId))).toEqual(['zeven-dagen-voorbij'])
  })
})
