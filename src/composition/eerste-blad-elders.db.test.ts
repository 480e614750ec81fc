import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import { lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { nieuweVraag } from '../../testing/portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite, traceVan } from '../../testing/site.ts'
import { gesprek } from '../../testing/toestanden-van-meldpunt.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { kop } from '../../testing/vraag-in-stappen.ts'
import { vraagInlichting } from '../meldpunt/vraag-inlichting.ts'
import { vraagGegevensAanPartij } from '../onderzoek/vraag-gegevens-aan-partij.ts'
import { beantwoordVraag } from '../partijportaal/beantwoord-vraag.ts'
import { handelingTekst } from '../teksten/catalogus.ts'

let site: TestSite
let db: RijenLezer

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

type Anders = Readonly<Record<string, string | readonly string[]>>

/** Sends the page that stands there, filled in otherwise, under a trace of its own. */
const stuur = (wie: Client, pad: string, html: string, anders: Anders, naam: string) =>
  wie.post(pad, ingevuldMet(formulierOp(html), anders), {
    traceparent: `00-${traceVan(naam)}-0000000000000001-01`,
  })

const geweigerd = async (id: string, naam: string) => {
  const sql = 'select actie, resultaat from logboek.audit where trace_id = $1'
  expect(await db.rijen(sql, [traceVan(naam)])).toContainEqual({ actie: id, resultaat: 'geweigerd' })
}

test('het meldpunt leest dat het de politie niets kan vragen, voordat het de vraag typt (5.5.3, 5.4.2 lid 3)', async () => {
  const sql = 'update inrichting.partij set regime = $1, soort = $2 where id = $3'
  await db.rijen(sql, ['wpg', 'politie', partijen.school])
  const mila = await site.als('meldpuntmedewerker')
  const { dossierId } = await (await mila.api('POST', '/meldingen', gesprek)).json()
  const zaak = `/meldingen/${dossierId}`
  const contact = { datum: vandaag, uitkomst: 'niet-bereikt' }
  expect((await mila.api('POST', `${zaak}/contacten`, contact)).status).toBeLessThan(300)
  const pad = `${zaak}/handelingen/vraag-inlichting`
  const stappen = handelingTekst(vraagInlichting.id).stappen
  const een = await (await mila.get(pad)).text()
  const aan = await (await mila.volg(await stuur(mila, pad, een, { aan: 'partij' }, 'aan'))).text()
  expect(kop(aan)).toBe(stappen?.aan)
  const nee = await stuur(mila, pad, aan, { aan: 'partij', partijId: partijen.school }, 'politie')
  const html = await nee.text()
  expect(nee.status).toBe(403)
  expect(kop(html)).toBe(stappen?.aan)
  expect(html).toContain('5.4.2 lid 3')
  await geweigerd(vraagInlichting.id, 'politie')
  const ja = await stuur(mila, pad, html, { aan: 'partij', partijId: partijen.ggz }, 'ggz')
  expect(kop(await (await mila.volg(ja)).text())).toBe(stappen?.vraag)
})

test('een partij leest per gegeven dat zij meer geeft dan gevraagd, voordat zij voorwaarden stelt (5.4.2 lid 2, stap 6)', async () => {
  const roos = await site.als('partijmedewerker', gemeente, 1)
  const onderzoek = await lopendOnderzoek(site)
  const [item] = vraag(onderzoek.client, []).items
  const items = [item, { ...item, gegeven: 'Of er iets liep', niveau: 'dat', motiveringNiveau: undefined }]
  const gesteld = await nieuweVraag(db, () =>
    onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [partijen.schuldhulp], { items })),
  )
  const pad = `/vragen/${gesteld.dossierId}/handelingen/beantwoord-vraag`
  const stappen = handelingTekst(beantwoordVraag.id).stappen
  const een = await (await roos.get(pad)).text()
  const antwoord = (tweede: string) => ({
    ...{ 'items[0].antwoord': 'verstrekt', 'items[0].tekst': 'Zij liep tot mei.' },
    ...{ 'items[1].antwoord': 'verstrekt', 'items[1].tekst': 'Ja.', 'items[1].niveau': tweede },
  })
  const nee = await stuur(roos, pad, een, antwoord('proces'), 'te ver')
  const html = await nee.text()
  expect(nee.status).toBe(403)
  expect(kop(html)).toBe(stappen?.antwoord)
  expect(html).toContain('Zij liep tot mei.')
  await geweigerd(beantwoordVraag.id, 'te ver')
  const ja = await stuur(roos, pad, html, antwoord('dat'), 'genoeg')
  expect(kop(await (await roos.volg(ja)).text())).toBe(stappen?.voorwaarden)
})
