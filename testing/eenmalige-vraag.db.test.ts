import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trekVerzoekIn } from '../src/onderzoek/trek-verzoek-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { vragenWerkvoorraad } from '../src/partijportaal/werkvoorraad.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { eenmaligSite } from './eenmalige-vraag.ts'
import { HttpBrowser } from './http-browser.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { antwoordOp, metVraagInPortaal } from './portaal-op-de-weg.ts'

let s: Awaited<ReturnType<typeof eenmaligSite>>

beforeAll(async () => {
  s = await eenmaligSite(vandaag)
}, 60_000)
afterAll(() => s.close())
// Another window of the counter.
beforeEach(() => s.site.clock.advance(11 * 60_000))

/** Who is signed in; throws when nobody is. */
const ingelogd = (wie: Wie | null): Wie => {
  if (!wie) throw new Error('nobody is signed in')
  return wie
}
const onbekend = async (code: string) => {
  const { status, text } = await new HttpBrowser(s.site.baseUrl).post('/code', [['code', code]])
  return { status, text }
}
const nooitGemaakt = '0000-0000-0000-0000-0'

describe('een vraag aan wie geen account heeft (5.4.2 lid 6, AVG 32)', () => {
  test('de mail zegt niets van de vraag of de persoon, en heeft geen link', async () => {
    const { tekst, brief, code, controle, onderzoek, dossierId } = await s.metCode()
    expect([brief.to, code, controle].flat().every(Boolean)).toBe(true)
    expect(tekst).toContain(`${s.site.baseUrl}/code`)
    expect(tekst).not.toContain('href')
    const [{ nummer }] = (await s.db.rijen('select nummer from partij.dossier where id = $1', [
      dossierId,
    ])) as [{ nummer: string }]
    for (const geheim of [
      'Samira',
      'Geheimenaar',
      'regeling',
      'schulden',
      nummer,
      dossierId,
      onderzoek.dossierId,
    ])
      expect(tekst, geheim).not.toContain(geheim)
  })

  test('wie de code typt ziet het controlenummer, meldt zich aan, leest alleen deze vraag en antwoordt; daarna is de code op', async () => {
    const { code, controle, dossierId, items } = await s.metCode()
    const ander = await metVraagInPortaal(s.t, s.db)
    const { gezien, pagina, wie } = await s.gebruik(code.toLowerCase(), 'noor')
    expect(gezien.text).toContain(controle)
    expect(new URL(pagina.url).pathname).toBe(`/vragen/${dossierId}`)
    const als = ingelogd(wie)
    expect(als).toMatchObject({ rol: 'partijmedewerker', isAmbtenaar: false })
    const doe = (wat: Parameters<typeof s.t.doe>[0], invoer: unknown, waar = dossierId) =>
      s.t.doe(wat, als, invoer, { dossierId: waar })
    expect(JSON.stringify(gedaan(await doe(bekijkVraag, {})).uitkomst)).toContain('Samira Geheimenaar')
    expect((await doe(bekijkVraag, {}, ander.dossierId)).soort).toBe('geweigerd')
    const { teamrij } = gedaan<{ teamrij: { dossierId: string }[] }>(
      await s.t.doe(vragenWerkvoorraad, als, {}),
    ).uitkomst
    expect(teamrij.map((een) => een.dossierId)).toEqual([dossierId])
    gedaan(await doe(beantwoordVraag, antwoordOp(items)))
    expect(await onbekend(code)).toEqual(await onbekend(nooitGemaakt))
    expect((await s.gebruik(code, 'noor')).wie).toBeNull()
  })

  test('een ander met dezelfde code krijgt wat een onbekende code krijgt; de eerste kan terugkomen', async () => {
    const { code } = await s.metCode()
    const eerste = ingelogd((await s.gebruik(code, 'noor')).wie)
    const ander = await s.gebruik(code, 'sam')
    expect(ander.wie).toBeNull()
    expect(ander.pagina.status).toBe(404)
    expect(ander.pagina.text).toBe((await onbekend(nooitGemaakt)).text)
    const weer = ingelogd((await s.gebruik(code, 'noor')).wie)
    expect([weer.gebruikerId, weer.petId]).toEqual([eerste.gebruikerId, eerste.petId])
  })

  test('twee tabs tegelijk geven één persoon', async () => {
    const { code } = await s.metCode()
    const [een, twee] = await Promise.all([s.gebruik(code, 'noor'), s.gebruik(code, 'noor')])
    expect(ingelogd(een.wie).petId).toBe(ingelogd(twee.wie).petId)
  })

  test('trekt het college de vraag in, dan is de code op, ook voor wie haar al gebruikte', async () => {
    const { code, onderzoek, dossierId, items } = await s.metCode()
    const als = ingelogd((await s.gebruik(code, 'noor')).wie)
    await onderzoek.doe(trekVerzoekIn, { verzoekId: onderzoek.verzoekId, reden: 'Zij vertelde het zelf.' })
    expect(await onbekend(code)).toEqual(await onbekend(nooitGemaakt))
    const afloop = await s.t.doe(beantwoordVraag, als, antwoordOp(items), { dossierId })
    expect(afloop.soort).toBe('geweigerd')
  })

  test('een nieuwe code maakt de oude onbruikbaar, en sluit wat er openstond', async () => {
    const { code, onderzoek, dossierId } = await s.metCode()
    const nieuw = await s.codePost(onderzoek.verzoekId, onderzoek.dossierId, 'ander@partij.example')
    expect(nieuw.code).not.toBe(code)
    expect(await onbekend(code)).toEqual(await onbekend(nooitGemaakt))
    expect((await onbekend(nieuw.code)).status).toBe(200)
    expect(await s.db.rij('partij.dossier', dossierId)).toMatchObject({ staat: 'gesloten' })
  })

  test('in de database staat geen code, en met een gewone aanmelding komt niemand binnen', async () => {
    const { code, dossierId } = await s.metCode()
    const rijen = await s.db.rijen('select v::text from inrichting.eenmalige_vraag v')
    const alles = JSON.stringify(rijen)
    expect(alles).toContain(dossierId)
    for (const vorm of [code, code.replaceAll('-', ''), Buffer.from(code).toString('hex')])
      expect(alles).not.toContain(vorm)
    await s.gebruik(code, 'noor')
    const browser = new HttpBrowser(s.site.baseUrl)
    expect((await browser.get('/aanmelden?als=noor')).status).toBe(403)
    expect(JSON.parse((await browser.get('/wie')).text)).toBeNull()
    expect(
      await s.db.rijen('select wie from inrichting.eenmalige_vraag where dossier_id = $1', [dossierId]),
    ).toHaveLength(1)
  })

  test('een typefout is een typefout, en na twintig keer in tien minuten moet men wachten', async () => {
    expect((await onbekend('0000-0000-0000-0000-1')).status).toBe(400)
    let status = 0
    for (let keer = 0; keer < 21; keer += 1) status = (await onbekend(nooitGemaakt)).status
    expect(status).toBe(429)
  })

  test('na veertien dagen werkt de code niet meer', async () => {
    const { code } = await s.metCode()
    s.t.klok.advance(14 * 24 * 3_600_000)
    expect((await onbekend(code)).status).toBe(200)
    s.t.klok.advance(24 * 3_600_000)
    expect(await onbekend(code)).toEqual(await onbekend(nooitGemaakt))
  })
})
