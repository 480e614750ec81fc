import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { legSamenspraakVast } from '../src/gecoordineerde-aanpak/leg-samenspraak-vast.ts'
import { maakGespreksafspraak } from '../src/gecoordineerde-aanpak/maak-gespreksafspraak.ts'
import { vraagTerugbellen } from '../src/gecoordineerde-aanpak/vraag-terugbellen.ts'
import { coordinatorWerkvoorraad } from '../src/gecoordineerde-aanpak/werkvoorraad.ts'
import { leesEigenBrief } from '../src/onderzoek/lees-eigen-brief.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { overleg } from './casus-03-overleg.ts'
import { gegevens, geheim } from './casus-03-partijen.ts'
import { uitkomst } from './casus-03-uitkomst.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { readPdf } from './read-pdf.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner
const vreemd = '999901047'

beforeAll(async () => {
  const wissel = [mensen.coordinator, mensen['volgende-coordinator']] as const
  const verhaal = uitkomst(wissel[0].gebruikerId, wissel[1].gebruikerId)
  proef = await siteMetCasus03([...begin, ...gegevens, ...overleg, ...verhaal], 211)
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  moeder = await alsInwoner(proef.site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

describe('brieven aan uzelf (AVG 15, 5.3.3)', () => {
  const open = (wie: Inwoner, briefId: string, dossierId = proef.id('onderzoek')) =>
    proef.site.doe(leesEigenBrief, wie.wie, { briefId }, { dossierId })
  test('een brief aan een ander in hetzelfde onderzoek is er niet', async () => {
    const brieven = await db.rijen(`select id, betrokkene_id from onderzoek.brief where dossier_id = $1`, [
      proef.id('onderzoek'),
    ])
    expect(new Set(brieven.map(({ betrokkene_id: aan }) => aan))).toEqual(
      new Set([proef.id('moeder'), proef.id('jongen')]),
    )
    for (const { id, betrokkene_id: aan } of brieven) {
      const afloop = await open(moeder, String(id))
      expect(afloop).toMatchObject({ soort: 'gedaan' })
      const gelezen = afloop.soort === 'gedaan' ? afloop.uitkomst : undefined
      expect(gelezen === null).toBe(aan !== proef.id('moeder'))
      const pagina = await moeder.get(`/mijn/brieven/onderzoeken/${proef.id('onderzoek')}/${id}`)
      expect(pagina.status).toBe(aan === proef.id('moeder') ? 200 : 404)
    }
  })
  test('van een dossier waarin hij niet staat is er niets, en van een id dat geen id is evenmin', async () => {
    const niemand = await alsInwoner(proef.site, vreemd)
    expect((await open(niemand, randomUUID())).soort).toBe('niet-gevonden')
    for (const pad of ['x', '%2e%2e%2fetc', randomUUID()])
      expect((await moeder.get(`/mijn/brieven/onderzoeken/${pad}/${pad}`)).status).toBe(404)
    expect(
      (await moeder.get(`/mijn/brieven/meldingen/${proef.id('onderzoek')}/${randomUUID()}`)).status,
    ).toBe(404)
  })
})

describe('casus 03, tot en met de wissel van coördinator', () => {
  const links = async (wie: Inwoner): Promise<readonly string[]> => {
    const html = await (await wie.get('/mijn/brieven')).text()
    return [...html.matchAll(/href="(\/mijn\/brieven\/[^"]+)"/g)].map(([, pad = '']) => pad)
  }
  test('wat de jongen alleen vertelde staat op geen pagina, in geen brief en in geen pdf van zijn moeder', async () => {
    const paden = await links(moeder)
    expect(paden.length).toBeGreaterThan(0)
    for (const pad of ['/mijn', '/mijn/gevraagd', '/mijn/gegevens', '/mijn/wie-keek', ...paden]) {
      const tekst = await moeder.tekst(pad)
      expect(tekst, pad).not.toContain(geheim)
    }
    for (const pad of paden) {
      const pdf = await moeder.get(`${pad}/pdf`)
      expect(pdf.headers.get('content-type')).toBe('application/pdf')
      const gelezen = await readPdf(Buffer.from(await pdf.arrayBuffer()))
      expect(gelezen).toMatchObject({ lang: 'nl', tagged: true })
      expect(gelezen.text).not.toContain(geheim)
    }
  })
  test('een brief over haar die naar een ander ging, zoals een doorgifte of een vraag die vervalt, leest zij niet', async () => {
    const [pad = ''] = await links(moeder)
    const id = pad.split('/').at(-1)
    for (const soort of ['doorgifte', 'doorgifte-terug', 'vraag-vervalt', 'iets-nieuws']) {
      await db.rijen('update onderzoek.brief set soort = $2 where id = $1', [id, soort])
      expect(await links(moeder), soort).not.toContain(pad)
      expect((await moeder.get(pad)).status, soort).toBe(404)
      expect((await moeder.get(`${pad}/pdf`)).status, soort).toBe(404)
    }
    await db.rijen(`update onderzoek.brief set soort = 'uitkomst' where id = $1`, [id])
    expect((await moeder.get(pad)).status).toBe(200)
  })
  test('ieder heeft eigen brieven: geen enkele is van beiden', async () => {
    const [zijn, haar] = [await links(jongen), await links(moeder)]
    expect(zijn.filter((pad) => haar.includes(pad))).toEqual([])
    for (const pad of zijn) expect((await moeder.get(pad)).status).toBe(404)
  })
})

describe('in de aanpak (5.4.4, AVG 15)', () => {
  test('de jongen ziet wie coördinator is, en wie keek noemt de coördinator met zijn rol en niet met zijn naam', async () => {
    const { naam } = mensen['volgende-coordinator']
    expect(await jongen.tekst('/mijn')).toContain(`${naam}, gemeente Voorbeeld`)
    const keek = await jongen.tekst('/mijn/wie-keek')
    expect(keek).toContain('Coördinator, gemeente Voorbeeld')
    expect(keek).not.toContain(naam)
  })
  test('wat meeging naar de coördinator leest hij, met waarom; zijn moeder niet wat hij alleen vertelde', async () => {
    expect(await jongen.tekst('/mijn/gegevens')).toContain('Om te weten waarover alleen met hem te praten')
    expect(await jongen.tekst('/mijn/gevraagd')).toContain('aan De coördinator')
    expect(await moeder.tekst('/mijn/gegevens')).not.toContain(geheim)
  })
  test('vraagt hij of wij bellen, dan belt de coördinator die nu aan het werk is; op geen blad van zijn moeder staat het', async () => {
    const velden = {
      wanneer: 'middag',
      alleen: 'ja',
      telefoon: '06 87654321',
      waarover: 'Thuis',
      stap: 'stuur',
    }
    expect((await jongen.post('/mijn/bel-mij-terug', velden)).headers.get('location')).toBe(
      '/mijn/bel-mij-terug/gedaan',
    )
    const [rij] = await db.rijen(
      `select dossier_id, betrokkene_id from coordinatie.gebeurtenis where soort = 'terugbelverzoek'`,
    )
    const dossierId = String(rij?.dossier_id)
    expect(await db.leesbaar(['coordinatie.gebeurtenis'], '87654321')).toBe(0)
    expect(await jongen.tekst('/mijn')).toContain('Wij bellen je terug')
    const gelezen = await proef.site.doe(bekijkAanpak, mensen['volgende-coordinator'], {}, { dossierId })
    expect(JSON.stringify(gelezen)).toMatch(/Bel op 06 87654321\. Wil alleen praten[^"]*Thuis/)
    const werk = await proef.site.doe(coordinatorWerkvoorraad, mensen['volgende-coordinator'], {})
    expect(JSON.stringify(werk)).toContain('"bel-terug"')
    for (const pad of ['', '/gevraagd', '/gegevens', '/brieven']) {
      const tekst = await moeder.tekst(`/mijn${pad}`)
      for (const wat of ['87654321', 'Thuis', 'bellen u terug']) expect(tekst, pad).not.toContain(wat)
    }
    const invoer = { betrokkeneId: String(rij?.betrokkene_id), wanneer: 'middag', alleen: false }
    const doe = (wie: Inwoner) => proef.site.doe(vraagTerugbellen, wie.wie, invoer, { dossierId })
    expect(afgelopen(await doe(moeder))).toEqual(['belverzoek-alleen-zelf'])
    expect(afgelopen(await doe(jongen))).toEqual(['belverzoek-loopt-al'])
    // Only when he was spoken to, or somebody tried, is it done.
    const gesprek = { betrokkeneId: invoer.betrokkeneId, datum: '2027-06-30', uitkomst: 'gesproken' }
    gedaan(await proef.site.doe(legSamenspraakVast, mensen['volgende-coordinator'], gesprek, { dossierId }))
    expect(await jongen.tekst('/mijn')).not.toContain('Wij bellen je terug')
  })
  test('hij zegt de coördinator dat hij komt, met wie en alleen; zijn moeder leest dat nergens', async () => {
    const [zaak] = await db.rijen(
      `select dossier_id from coordinatie.gebeurtenis where soort = 'terugbelverzoek'`,
    )
    const dossier = { dossierId: String(zaak?.dossier_id) }
    const rijen = await db.rijen(`select id from coordinatie.betrokkene where dossier_id = $1`, [
      dossier.dossierId,
    ])
    const met = rijen.map(({ id }) => String(id))
    const afspraak = { met, datum: '2027-07-05', tijd: '10:00', vorm: 'kantoor', dubbel: true }
    const coordinator = mensen['volgende-coordinator']
    gedaan(await proef.site.doe(maakGespreksafspraak, coordinator, afspraak, dossier))
    const pad =
      /href="(\/mijn\/beslis\/aanpakken\/[^"]+)"/.exec(await (await jongen.get('/mijn')).text())?.[1] ?? ''
    const velden = { antwoord: 'kom', alleen: 'ja', wieMee: 'Juf Ans', stap: 'stuur' }
    expect((await jongen.post(pad, velden)).headers.get('location')).toBe('/mijn/beslist')
    expect(await jongen.tekst('/mijn')).toContain('Je zei: Ik kom.')
    const gelezen = JSON.stringify(await proef.site.doe(bekijkAanpak, coordinator, {}, dossier))
    expect(gelezen).toMatch(/Zelf gezegd in Mijn omgeving: Jonas Zwart komt\. Wil alleen praten[^"]*Juf Ans/)
    for (const waar of ['', '/gevraagd', '/gegevens', '/brieven']) {
      const tekst = await moeder.tekst(`/mijn${waar}`)
      for (const woord of ['Juf Ans', 'alleen praten', 'Ik kom']) expect(tekst, waar).not.toContain(woord)
    }
    expect(await moeder.tekst('/mijn')).toContain('Komt u op 5 juli 2027 om 10:00?')
  })
})
