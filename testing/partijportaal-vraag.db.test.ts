import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { trekVerzoekIn } from '../src/onderzoek/trek-verzoek-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { neemVraag, neemVraagOver, stuurVraagDoor } from '../src/partijportaal/inbox.ts'
import { postvak } from '../src/partijportaal/rules/inbox.ts'
import { vragenWerkvoorraad } from '../src/partijportaal/werkvoorraad.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { toeleider } from './lopend-onderzoek.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'

const { schuldhulp, collega, ggz } = mensenVanPartijen

const { t, db, doe, sluit } = await portaalweg()
afterAll(sluit)

describe('een vraag komt in het portaal van de partij (5.4.2 lid 6)', () => {
  test('de partij leest wat er wordt gevraagd, over wie en waarom, en niet uit welk dossier', async () => {
    const { dossierId, onderzoek, verzoekId } = await metVraagInPortaal(t, db)
    const tekst = JSON.stringify(gedaan(await doe(bekijkVraag, {}, dossierId)).uitkomst)
    expect(tekst).toContain('Samira Geheimenaar')
    expect(tekst).toContain('Welke schuldregelingen liepen er eerder?')
    expect(tekst).toContain('3512 JK')
    expect(tekst).not.toContain(onderzoek.dossierId)
    expect(tekst).not.toContain(verzoekId)
    expect(tekst).not.toContain('Bijstand')
  })

  test('wie het is, wat er is gevraagd en waar het antwoord heen gaat staan versleuteld', async () => {
    const { onderzoek } = await metVraagInPortaal(t, db)
    for (const woorden of ['Geheimenaar', 'schuldregelingen', onderzoek.dossierId])
      expect(await db.leesbaar(['partij.vraag', 'partij.betrokkene'], woorden)).toBe(0)
    const kolommen = await db.rijen('select * from partij.dossier')
    expect(JSON.stringify(kolommen)).not.toContain(onderzoek.dossierId)
  })

  test('niemand van een andere organisatie ziet de vraag (AVG 32)', async () => {
    const { dossierId } = await metVraagInPortaal(t, db)
    expect(afgelopen(await doe(bekijkVraag, {}, dossierId, ggz))).toEqual(['geen-zicht-op-vraag'])
    const { uitkomst } = gedaan<{ regels: unknown[]; teamrij: unknown[] }>(
      await t.doe(vragenWerkvoorraad, ggz, {}),
    )
    expect(uitkomst).toMatchObject({ regels: [], teamrij: [] })
  })

  test('ook niemand van het college leest mee in het portaal', async () => {
    const { dossierId } = await metVraagInPortaal(t, db)
    expect((await doe(bekijkVraag, {}, dossierId, toeleider)).soort).toBe('rol')
  })

  test('trekt het college de vraag in, dan leest de partij alleen dat er geen antwoord meer nodig is', async () => {
    const { dossierId, onderzoek, verzoekId, items } = await metVraagInPortaal(t, db)
    await onderzoek.doe(trekVerzoekIn, { verzoekId, reden: 'De cliënt vertelde het geheimzelf.' })
    expect(await db.rij('partij.dossier', dossierId)).toMatchObject({
      staat: 'gesloten',
      einde_op: expect.anything(),
    })
    const tekst = JSON.stringify(gedaan(await doe(bekijkVraag, {}, dossierId)).uitkomst)
    expect(tekst).not.toContain('geheimzelf')
    expect(afgelopen(await doe(beantwoordVraag, antwoordOp(items), dossierId))).toContain('vraag-is-gesloten')
  })
})

describe('het postvak van een organisatie', () => {
  test('de vraag staat bij iedereen als nummer zonder naam, tot iemand haar neemt', async () => {
    const { dossierId } = await metVraagInPortaal(t, db)
    const lijst = async (wie: Wie) =>
      gedaan<{ regels: { dossierId: string }[]; teamrij: { dossierId: string; neem: string }[] }>(
        await t.doe(vragenWerkvoorraad, wie, {}),
      ).uitkomst
    expect(JSON.stringify(await lijst(schuldhulp))).not.toContain('Geheimenaar')
    expect((await lijst(collega)).teamrij.map((een) => een.dossierId)).toContain(dossierId)
    gedaan(await doe(neemVraag, {}, dossierId))
    expect((await lijst(schuldhulp)).regels.map((een) => een.dossierId)).toContain(dossierId)
    expect((await lijst(collega)).teamrij).toContainEqual(
      expect.objectContaining({ dossierId, staat: 'vraag-bij-collega' }),
    )
  })

  test('wie een vraag doorstuurt, komt terug in zijn lijst en leest daar dat dat is gebeurd', async () => {
    const { dossierId } = await metVraagInPortaal(t, db)
    gedaan(await doe(neemVraag, {}, dossierId))
    const handelingId = randomUUID()
    gedaan(await t.doe(stuurVraagDoor, schuldhulp, { naar: collega.gebruikerId }, { dossierId, handelingId }))
    const lijst = async (wie: Wie) =>
      gedaan<{ gedaan?: string }>(await t.doe(vragenWerkvoorraad, wie, { gedaan: handelingId })).uitkomst
    expect((await lijst(schuldhulp)).gedaan).toBe(stuurVraagDoor.id)
    expect((await lijst(collega)).gedaan).toBeUndefined()
  })

  test('wie er niet is, wordt vervangen; tot dan antwoordt niemand anders', async () => {
    const { dossierId, items } = await metVraagInPortaal(t, db)
    gedaan(await doe(neemVraag, {}, dossierId))
    expect(afgelopen(await doe(beantwoordVraag, antwoordOp(items), dossierId, collega))).toEqual([
      'vraag-van-collega',
    ])
    gedaan(await doe(neemVraagOver, { redenCode: 'afwezig' }, dossierId, collega))
    gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId, collega))
  })

  test('doorsturen kan alleen binnen de eigen organisatie', async () => {
    const { dossierId } = await metVraagInPortaal(t, db)
    expect(afgelopen(await doe(stuurVraagDoor, { naar: ggz.gebruikerId }, dossierId))).toEqual([
      'collega-niet-hier',
    ])
    gedaan(await doe(stuurVraagDoor, { naar: collega.gebruikerId }, dossierId))
    expect(await db.rij('partij.dossier', dossierId)).toMatchObject({ behandelaar: collega.gebruikerId })
    gedaan(await doe(stuurVraagDoor, { naar: postvak }, dossierId, collega))
    expect(await db.rij('partij.dossier', dossierId)).toMatchObject({ behandelaar: null })
  })

  test('een beantwoorde vraag blijft in de lijst zolang zij blijft, na de open vragen, ook na de zeven dagen', async () => {
    const klaar = await metVraagInPortaal(t, db)
    gedaan(await doe(beantwoordVraag, antwoordOp(klaar.items), klaar.dossierId))
    const open = await metVraagInPortaal(t, db)
    gedaan(await doe(neemVraag, {}, open.dossierId))
    t.klok.set(Date.parse('2026-12-20T09:00:00+01:00'))
    const { regels } = gedaan<{ regels: { dossierId: string; klaar?: true }[] }>(
      await t.doe(vragenWerkvoorraad, schuldhulp, {}),
    ).uitkomst
    const plek = (id: string) => regels.findIndex(({ dossierId }) => dossierId === id)
    expect(regels[plek(klaar.dossierId)]).toMatchObject({ klaar: true })
    expect(regels[plek(open.dossierId)]?.klaar).toBeUndefined()
    expect(plek(open.dossierId)).toBeLessThan(plek(klaar.dossierId))
  })
})
