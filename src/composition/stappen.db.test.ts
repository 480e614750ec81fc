import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { partijen } from '../../testing/aanpak-register.ts'
import { alsFormulier } from '../../testing/als-formulier.ts'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { ggz, vraag } from '../../testing/verzoek-aan-partij.ts'
import {
  delen,
  kop,
  koppen,
  typte,
  type VraagInStappen,
  vraagInStappen,
  watVraagtU,
} from '../../testing/vraag-in-stappen.ts'
import { vraagGegevensAanPartij } from '../onderzoek/vraag-gegevens-aan-partij.ts'
import { algemeen } from '../teksten/catalogus.ts'

let site: TestSite
let db: RijenLezer
let noor: Client
let f: VraagInStappen

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
})
beforeEach(async () => {
  noor = await site.als('toeleider')
  f = await vraagInStappen(site, noor)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const verzoeken = async () =>
  db.rijen('select niveau from onderzoek.verzoek where dossier_id = $1', [f.dossierId])

describe('a form in steps', () => {
  test('goes page by page to the check page with the letter, and is then sent once', async () => {
    const een = await f.begin()
    expect(kop(een)).toBe(koppen['aan-wie'])
    expect(een).toContain('Stap 1 van 4')
    const twee = await f.verder(een, f.aanWie)
    expect(kop(twee)).toBe(koppen.vraag)
    const drie = await f.verder(twee, watVraagtU)
    expect(kop(drie)).toBe(koppen.niveau)
    expect(drie).toContain('Of er een traject loopt</legend>')
    const vier = await f.verder(drie)
    expect(kop(vier)).toBe(koppen.delen)
    const controle = await f.verder(vier, delen)
    expect(controle).toContain('Deze brief gaat weg')
    expect(controle).toContain(typte)
    const gedaan = await f.stuur(controle, { _stap: 'bevestigd' })
    expect(gedaan.status).toBe(303)
    expect(await verzoeken()).toEqual([{ niveau: 'dat' }])
    const nogEens = await f.stuur(controle, { _stap: 'bevestigd' })
    expect(nogEens.headers.get('location')).toBe(gedaan.headers.get('location'))
    expect(await verzoeken()).toHaveLength(1)
  })

  test('a page says what is wrong on that page only, and keeps what was typed', async () => {
    const twee = await f.verder(await f.begin(), f.aanWie)
    const html = await f.verder(twee, { ...watVraagtU, vraag: 'Kort' })
    expect(html).toContain('<title>Fout: ')
    expect(kop(html)).toBe(koppen.vraag)
    expect(html).toContain('Schrijf bij ‘Wat wilt u weten?’ ten minste 10 tekens.')
    expect(html).not.toContain('Met wie deelt u')
    expect(formulierOp(html)).toContainEqual(['items[0].gegeven', 'Of er een traject loopt'])
    expect(formulierOp(html)).toContainEqual(['partijen', partijen.ggz])
  })

  test('a list that must have a row says so beside the list, not only above the form', async () => {
    const html = await f.verder(await f.verder(await f.begin(), f.aanWie))
    const lijst = /<fieldset[^>]*id="veld-items"[^>]*>/.exec(html)?.[0]
    expect(lijst).toContain('aria-describedby="veld-items-fout"')
    expect(html).toMatch(/id="veld-items-fout"[^>]*>.*Welke gegevens vraagt u\?/)
  })

  test('a step back loses nothing, not even what is not right yet', async () => {
    const twee = await f.verder(await f.begin(), f.aanWie)
    const een = await f.verder(twee, { ...watVraagtU, vraag: 'Kort', _stap: 'vorige' })
    expect(kop(een)).toBe(koppen['aan-wie'])
    expect(formulierOp(een)).toContainEqual(['partijen', partijen.ggz])
    const weer = await f.verder(een)
    expect(formulierOp(weer)).toContainEqual(['vraag', 'Kort'])
  })

  test('more than "dat" asks why on the same page, and only then; taken back, the reason goes too', async () => {
    const drie = await f.totNiveau()
    expect(drie).not.toContain('Waarom is minder niet genoeg?')
    const gevraagd = await f.verder(drie, { 'items[0].niveau': 'proces' })
    expect(kop(gevraagd)).toBe(koppen.niveau)
    expect(gevraagd).toContain('Waarom is minder niet genoeg?')
    expect(gevraagd).not.toContain(algemeen.foutenKop)
    expect(await f.verder(gevraagd)).toContain('Geef antwoord op de vraag: Waarom is minder niet genoeg?')
    const waarom = { 'items[0].motiveringNiveau': 'De einddatum telt.' }
    const vier = await f.verder(gevraagd, waarom)
    expect(kop(vier)).toBe(koppen.delen)
    const controle = await f.verder(vier, delen)
    expect(controle).toContain('De einddatum telt.')
    const terug = await f.verder(controle, { _stap: 'wijzigen-3' })
    const minder = await f.verder(terug, { 'items[0].niveau': 'dat' })
    expect(minder).toContain('Deze brief gaat weg')
    expect(minder).not.toContain('De einddatum telt.')
  })

  test('changing an answer goes to its own page and straight back to the check page', async () => {
    const vraagpagina = await f.verder(await f.totControle(), { _stap: 'wijzigen-2' })
    expect(kop(vraagpagina)).toBe(koppen.vraag)
    expect(formulierOp(vraagpagina)).toContainEqual(['vraag', typte])
    const controle = await f.verder(vraagpagina, { vraag: 'Wanneer begon het traject?' })
    expect(controle).toContain('Wanneer begon het traject?')
    expect(controle).toContain('Deze brief gaat weg')
  })

  test('a row less on one page takes its answers on the next page with it', async () => {
    const twee = await f.verder(await f.begin(), f.aanWie)
    const erbij = await f.verder(twee, { ...watVraagtU, _rij_toevoegen: 'items' })
    expect(kop(erbij)).toBe(koppen.vraag)
    const tweede = {
      'items[1].gegeven': 'Tot wanneer het loopt',
      'items[1].waaromNodig': 'Om te plannen.',
      'items[1].waaromNietMinder': 'Minder zegt niets.',
    }
    const drie = await f.verder(erbij, tweede)
    const vier = await f.verder(drie, {
      'items[1].niveau': 'inhoud',
      'items[1].motiveringNiveau': 'Zonder dat niet.',
    })
    const terug = await f.verder(await f.verder(vier, { _stap: 'vorige' }), { _stap: 'vorige' })
    const minder = await f.verder(terug, { _rij_verwijderen: 'items[0]' })
    expect(formulierOp(minder)).toContainEqual(['items[0].gegeven', 'Tot wanneer het loopt'])
    expect(formulierOp(minder)).toContainEqual(['items[0].niveau', 'inhoud'])
    expect(formulierOp(minder).filter(([naam]) => naam.startsWith('items[1]'))).toEqual([])
  })

  test('a whole form at once, as one page would send it, still comes to the check page', async () => {
    const antwoord = await noor.post(
      f.pad,
      alsFormulier(vraagGegevensAanPartij, vraag(f.client, [partijen.ggz], ggz)),
    )
    expect(antwoord.headers.get('location')).toBe(`${f.pad}/controleren`)
  })
})

describe('what stands in the way at the end', () => {
  test('a fault leads to the first page that has one, and from there straight back to the check page', async () => {
    const velden = ingevuldMet(formulierOp(await f.totControle()), { vraag: 'Kort', _stap: 'bevestigd' })
    const html = await (await noor.volg(await noor.post(f.pad, velden))).text()
    expect(kop(html)).toBe(koppen.vraag)
    expect(html).toContain('<title>Fout: ')
    expect(await f.verder(html, { vraag: typte })).toContain('Deze brief gaat weg')
  })

  test('the law: the reasons stand above all answers, each can be changed, and it cannot be sent', async () => {
    const een = await f.begin()
    const vier = await f.verder(await f.verder(await f.verder(een, f.aanWie), watVraagtU))
    const antwoord = await f.stuur(vier, { ...delen, besprokenMetClient: [] })
    const html = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(html).toContain('2.3a.1')
    expect(html).toContain(typte)
    expect(html).toContain('value="wijzigen-1"')
    expect(html).not.toContain('value="bevestigd"')
    expect(html).toContain('<title>Mag niet: ')
    expect(html).not.toContain(algemeen.controleer)
    const terug = await f.verder(html, { _stap: 'wijzigen-4' })
    expect(await f.verder(terug, { besprokenMetClient: 'ja' })).toContain('Deze brief gaat weg')
  })

  test('somebody else was first (409): what changed, every answer and the letter; sent again, it is done', async () => {
    const controle = await f.totControle()
    const wijs = `/onderzoeken/${f.dossierId}/wijzingen-op-persoonlijk-plan`
    expect((await noor.api('POST', wijs, { betrokkeneId: f.client, datum: vandaag })).status).toBe(201)
    const antwoord = await f.stuur(controle, { _stap: 'bevestigd' })
    const html = await antwoord.text()
    expect(antwoord.status).toBe(409)
    expect(html).toContain('Iemand anders heeft dit dossier veranderd')
    expect(html).toContain('Deze brief gaat weg')
    expect(html).toContain(typte)
    expect((await f.stuur(html, { _stap: 'bevestigd' })).status).toBe(303)
  })
})
