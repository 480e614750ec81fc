import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { partijen, richtAanpakIn } from './aanpak-register.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { gemeente } from './omgeving.ts'
import { nieuweVraag } from './portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'
import { ggz, vraag } from './verzoek-aan-partij.ts'

let site: TestSite
let db: RijenLezer
let noor: Client
let roos: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
  noor = await site.als('toeleider', gemeente, 1)
  roos = await site.als('partijmedewerker', gemeente, 2)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

/** What differs between any two dossiers and says nothing about anybody: ids, numbers, tokens and the moment. */
const zonderIds = (tekst: string): string =>
  tekst
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/\b2026-\d{5}\b/g, 'NUMMER')
    .replace(/name="_csrf" value="[^"]*"/g, 'CSRF')

/** A question to the ggz about somebody, in an onderzoek of Noor. */
const gevraagd = async () => {
  const t = {
    ...site,
    doe: (...[wat, wie, ...rest]: Parameters<typeof site.doe>) =>
      site.doe(
        wat,
        wie.rol === 'toeleider' ? { ...wie, gebruikerId: noor.gebruikerId, petId: noor.petId } : wie,
        ...rest,
      ),
  }
  const onderzoek = await lopendOnderzoek(t)
  const gesteld = await nieuweVraag(db, () =>
    onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [partijen.ggz], ggz)),
  )
  return { onderzoekId: onderzoek.dossierId, ...gesteld }
}

const weiger = (vraagId: string, invoer: object) =>
  roos.api(
    'POST',
    `/vragen/${vraagId}/weigeringen`,
    { beslistDoor: 'De behandelaar', ...invoer },
    { 'idempotency-key': randomUUID() },
  )

/** The content of what a geheimhouder did, as anybody at the college can get to see it. */
const watHetCollegeZiet = async (onderzoekId: string) => {
  const paden = [`/onderzoeken/${onderzoekId}`, `/onderzoeken/${onderzoekId}/handelingen`, '/werkvoorraad']
  const paginas = await Promise.all(paden.map(async (pad) => (await noor.get(pad)).text()))
  const api = await (await noor.api('GET', `/onderzoeken/${onderzoekId}`)).text()
  return [...paginas, api].map(zonderIds)
}

const rijenVan = async (onderzoekId: string, vraagId: string) => {
  const antwoord = await db.rijen(
    'select soort, niveau, categorie, staat, datum from onderzoek.antwoord where dossier_id = $1',
    [onderzoekId],
  )
  const verzoek = await db.rijen(
    'select staat, beantwoord_op, niveau from onderzoek.verzoek where dossier_id = $1',
    [onderzoekId],
  )
  const eigen = await db.rijen(
    'select soort, niveau, categorie, staat from partij.antwoord where dossier_id = $1',
    [vraagId],
  )
  const inhoud = await db.rijen('select length(inhoud) from onderzoek.antwoord where dossier_id = $1', [
    onderzoekId,
  ])
  const log = await db.rijen(
    `select actie, resultaat, redenen, artikel from logboek.audit where object_id = any($1) and actie like 'partij.%' and resultaat = 'toegestaan' order by 1`,
    [[onderzoekId, vraagId]],
  )
  return JSON.stringify({ antwoord, verzoek, eigen, inhoud, log })
}

describe('bij een geheimhouder is weigeren hetzelfde als niets weten, byte voor byte (5.4.2 lid 2)', () => {
  test('wie toch zegt waarom, krijgt bij iedere reden hetzelfde te lezen en er wordt niets van bewaard', async () => {
    const antwoorden = []
    for (const waarom of ['geweigerd', 'niets-bekend']) {
      const { dossierId } = await gevraagd()
      const antwoord = await weiger(dossierId, { waarom })
      antwoorden.push(`${antwoord.status} ${zonderIds(await antwoord.text())}`)
      expect(await db.rijen('select 1 from partij.antwoord where dossier_id = $1', [dossierId])).toEqual([])
    }
    expect(antwoorden[0]).toMatch(/^403 /)
    expect(new Set(antwoorden).size).toBe(1)
  })

  test('de pagina van het antwoord vraagt een geheimhouder nergens waarom', async () => {
    const { dossierId } = await gevraagd()
    for (const handeling of ['geef-geen-informatie', 'beantwoord-vraag']) {
      const tekst = await (await roos.get(`/vragen/${dossierId}/handelingen/${handeling}`)).text()
      expect(tekst).not.toMatch(/niets bekend|niets-bekend|Zwaarwegende redenen/)
    }
  })

  test('geen pagina, geen antwoord van de API, geen rij en geen logregel is anders', async () => {
    const bekend = await gevraagd()
    const onbekend = await gevraagd()
    for (const { dossierId } of [bekend, onbekend]) expect((await weiger(dossierId, {})).status).toBe(201)
    const [een, ander] = [
      await watHetCollegeZiet(bekend.onderzoekId),
      await watHetCollegeZiet(onbekend.onderzoekId),
    ]
    expect(een).toEqual(ander)
    expect(await rijenVan(bekend.onderzoekId, bekend.dossierId)).toBe(
      await rijenVan(onbekend.onderzoekId, onbekend.dossierId),
    )
  })

  test('een vraag die nog wacht ziet er anders uit: zo kan deze proef mislukken', async () => {
    const { onderzoekId, dossierId } = await gevraagd()
    const { onderzoekId: ander } = await gevraagd()
    expect((await weiger(dossierId, {})).status).toBe(201)
    expect(await watHetCollegeZiet(onderzoekId)).not.toEqual(await watHetCollegeZiet(ander))
  })
})
