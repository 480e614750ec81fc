import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { partijen, richtAanpakIn } from './aanpak-register.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { gedaan, gemeente, werker } from './omgeving.ts'
import { nieuweVraag } from './portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'
import type { Ploeg } from './toestand.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'
import { ggz, vraag } from './verzoek-aan-partij.ts'

let site: TestSite
let db: RijenLezer
let noor: Client
let roos: Client
let mila: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
  noor = await site.als('toeleider', gemeente, 1)
  roos = await site.als('partijmedewerker', gemeente, 2)
  mila = await site.als('meldpuntmedewerker', gemeente, 3)
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

/** Acts of a role as this person, so that the person sees it in the site. */
const als = ({ gebruikerId, petId, rol }: Client) => ({
  ...site,
  doe: (...[wat, wie, ...rest]: Parameters<typeof site.doe>) =>
    site.doe(wat, wie.rol === rol ? { ...wie, gebruikerId, petId } : wie, ...rest),
})

/** Who can ask a geheimhouder something, and where the college would see the answer. */
interface Vrager {
  readonly pad: string
  readonly wie: () => Client
  readonly vraag: () => Promise<{ readonly dossierId: string; readonly vraagId: string }>
  /** The rows of the answer at the college. */
  readonly rijen: readonly string[]
}

/** A question to the ggz about somebody, in an onderzoek of Noor. */
const inOnderzoek = async () => {
  const onderzoek = await lopendOnderzoek(als(noor))
  const gesteld = await nieuweVraag(db, () =>
    onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [partijen.ggz], ggz)),
  )
  return { dossierId: onderzoek.dossierId, vraagId: gesteld.dossierId }
}

/** The same for the triage of a melding, of Mila. */
const inMelding = async () => {
  const t = als(mila)
  const ploeg = { meldpuntmedewerker: werker('meldpuntmedewerker') } as Ploeg
  const { dossierId } = (await toestandenVanMeldpunt.triage?.({ t, db, ploeg })) ?? { dossierId: '' }
  const invoer = { ...vraagInlichting.voorbeeld, partijId: partijen.ggz }
  const gesteld = await nieuweVraag(db, async () =>
    gedaan(await t.doe(vraagInlichting, ploeg.meldpuntmedewerker, invoer, { dossierId })),
  )
  return { dossierId, vraagId: gesteld.dossierId }
}

const vragers: Readonly<Record<string, Vrager>> = {
  'een onderzoek (5.4.2 lid 2)': {
    pad: 'onderzoeken',
    wie: () => noor,
    vraag: inOnderzoek,
    rijen: [
      'select soort, niveau, categorie, staat, datum, length(inhoud) from onderzoek.antwoord where dossier_id = $1',
      'select staat, beantwoord_op, niveau, length(inhoud) from onderzoek.verzoek where dossier_id = $1',
    ],
  },
  'de triage van een melding (5.5.3)': {
    pad: 'meldingen',
    wie: () => mila,
    vraag: inMelding,
    rijen: [
      'select staat, beantwoord_op, niveau, length(inhoud) from meldpunt.inlichting where dossier_id = $1',
      'select categorie, niveau, bron, datum from meldpunt.gegeven where dossier_id = $1 order by 1, 2, 3',
    ],
  },
}

const weiger = (vraagId: string, invoer: object) =>
  roos.api(
    'POST',
    `/vragen/${vraagId}/weigeringen`,
    { beslistDoor: 'De behandelaar', ...invoer },
    { 'idempotency-key': randomUUID() },
  )

/** The content of what a geheimhouder did, as anybody at the college can get to see it. */
const watHetCollegeZiet = async ({ pad, wie }: Vrager, dossierId: string) => {
  const paden = [`/${pad}/${dossierId}`, `/${pad}/${dossierId}/handelingen`, '/werkvoorraad']
  const paginas = await Promise.all(paden.map(async (een) => (await wie().get(een)).text()))
  const api = await (await wie().api('GET', `/${pad}/${dossierId}`)).text()
  return [...paginas, api].map(zonderIds)
}

const rijenVan = async ({ rijen }: Vrager, dossierId: string, vraagId: string) => {
  const daar = await Promise.all(rijen.map((sql) => db.rijen(sql, [dossierId])))
  const eigen = await db.rijen(
    'select soort, niveau, categorie, staat from partij.antwoord where dossier_id = $1',
    [vraagId],
  )
  const log = await db.rijen(
    `select actie, resultaat, redenen, artikel from logboek.audit where object_id = any($1) and actie like 'partij.%' and resultaat = 'toegestaan' order by 1`,
    [[dossierId, vraagId]],
  )
  return JSON.stringify({ daar, eigen, log })
}

describe.each(Object.entries(vragers))(
  'bij een geheimhouder is weigeren hetzelfde als niets weten, byte voor byte, in %s',
  (_, vrager) => {
    test('wie toch zegt waarom, krijgt bij iedere reden hetzelfde te lezen en er wordt niets van bewaard', async () => {
      const antwoorden = []
      for (const waarom of ['geweigerd', 'niets-bekend']) {
        const { vraagId } = await vrager.vraag()
        const antwoord = await weiger(vraagId, { waarom })
        antwoorden.push(`${antwoord.status} ${zonderIds(await antwoord.text())}`)
        expect(await db.rijen('select 1 from partij.antwoord where dossier_id = $1', [vraagId])).toEqual([])
      }
      expect(antwoorden[0]).toMatch(/^403 /)
      expect(new Set(antwoorden).size).toBe(1)
    })

    test('de pagina van het antwoord vraagt een geheimhouder nergens waarom', async () => {
      const { vraagId } = await vrager.vraag()
      for (const handeling of ['geef-geen-informatie', 'beantwoord-vraag']) {
        const tekst = await (await roos.get(`/vragen/${vraagId}/handelingen/${handeling}`)).text()
        expect(tekst).not.toMatch(/niets bekend|niets-bekend|Zwaarwegende redenen/)
      }
    })

    test('geen pagina, geen antwoord van de API, geen rij en geen logregel is anders', async () => {
      const bekend = await vrager.vraag()
      const onbekend = await vrager.vraag()
      for (const { vraagId } of [bekend, onbekend]) expect((await weiger(vraagId, {})).status).toBe(201)
      const [een, ander] = [
        await watHetCollegeZiet(vrager, bekend.dossierId),
        await watHetCollegeZiet(vrager, onbekend.dossierId),
      ]
      expect(een).toEqual(ander)
      expect(await rijenVan(vrager, bekend.dossierId, bekend.vraagId)).toBe(
        await rijenVan(vrager, onbekend.dossierId, onbekend.vraagId),
      )
    })

    test('een vraag die nog wacht ziet er anders uit: zo kan deze proef mislukken', async () => {
      const { dossierId, vraagId } = await vrager.vraag()
      const { dossierId: ander } = await vrager.vraag()
      expect((await weiger(vraagId, {})).status).toBe(201)
      expect(await watHetCollegeZiet(vrager, dossierId)).not.toEqual(await watHetCollegeZiet(vrager, ander))
    })
  },
)
