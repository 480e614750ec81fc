import type { Page } from '@playwright/test'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import {
  achterlangs,
  alleSleutels,
  elkBestand,
  getelde,
  geteldSinds,
  gevondenIn,
  gevondenMet,
  leesAlles,
} from '../testing/doorzoek.ts'
import { expect, test } from './fixture.ts'
import { antwoord, gesprekPad, id, knop, opBellen, vak } from './gespreksscherm.ts'
import type { Persoon } from './persoon.ts'
import { type Program, startProgram } from './site.ts'

/** In this process a signal moves the clock half an hour and a minute on. */
const halfUurVerder = `data:text/javascript,${encodeURIComponent(
  "const nu=Date.now;let bij=0;Date.now=()=>nu()+bij;process.on('SIGUSR2',()=>{bij+=31*60000})",
)}`

/** What is said in a call of one kind: nobody else says these words. */
const gesprek = (merk: string, nummer: number) => ({
  zorgen: `Wat ${merk}verhaal is er gebeurd`,
  vraag: `Om ${merk}hulp`,
  achternaam: `${merk}naam`,
  straat: `${merk}laan`,
  huisnummer: `${nummer}`,
  plaats: `${merk}dorp`,
  postcode: '1234 AC',
  melderNaam: `${merk}beller`,
  melderTelefoon: `06000${nummer}`,
  melderMail: `${merk.toLowerCase()}@voorbeeld.example`,
  melderAdres: `${merk}plein 1`,
})

type Gesprek = ReturnType<typeof gesprek>

/** The words of a call that must be found nowhere; a number of a house and a code of four figures are everywhere. */
const woordenVan = ({ huisnummer: _, postcode: __, ...rest }: Gesprek): readonly string[] =>
  Object.values(rest)

const acuut = gesprek('Balkonzwijg', 77101)
const elders = gesprek('Verrezwijg', 77202)
const veiligThuis = gesprek('Geweldzwijg', 77303)
const verzoek = gesprek('Aanpakzwijg', 77404)
const gesprekken = [acuut, elders, veiligThuis, verzoek]
const bewaard = gesprek('Bewaarstem', 77505)
const planten = 'Plantzin die leesbaar in een tabel staat'

const vul = async (page: Page, wat: Gesprek, melder = 'burger') => {
  for (const [naam, waarde] of Object.entries(wat)) await vak(page, naam).fill(waarde)
  await antwoord(page, 'acuut', 'nee').check()
  await antwoord(page, 'ingezetene', 'ja').check()
  await antwoord(page, 'melder', melder).check()
}

/** What decides that the call is not stored. */
const kies = async (page: Page, wat: Gesprek) => {
  if (wat === acuut) await antwoord(page, 'acuut', 'ja').check()
  if (wat === elders) await antwoord(page, 'ingezetene', 'nee').check()
  if (wat !== verzoek) return
  await antwoord(page, 'melder', 'professional').check()
  await page.getByRole('checkbox', { name: /vraagt om een gecoördineerde aanpak/ }).check()
}

const tel = async (page: Page, wat: Gesprek) => {
  const over = wat === acuut ? woorden.acuut.tel : wat === elders ? woorden.elders.tel : woorden.verzoek.tel
  const naam = wat === veiligThuis ? woorden.veiligThuis.tel : new RegExp(`, ${over}$`)
  const tellen = page.getByRole('button', { name: naam }).first()
  await Promise.all([page.waitForEvent('domcontentloaded'), tellen.click()])
  await expect(page.getByText(woorden.terugkomst.geteld.tekst)).toBeVisible()
}

test.describe('of a call that is no melding', () => {
  let program: Program
  let gehoord = ''
  test.beforeAll(async () => {
    program = await startProgram({ NODE_OPTIONS: `--import=${halfUurVerder}` }, (said) => {
      gehoord += said
    })
  })
  test.afterAll(() => program.stop())

  /** Without a script everything goes to the server: what is wrong, what rules it out, and a session that has ended. */
  const heenEnWeer = async (mila: Persoon, wat: Gesprek) => {
    const { page } = mila
    await mila.ga(gesprekPad)
    await vul(page, wat)
    await vak(page, 'zorgen').fill('')
    await mila.knop(knop)
    await expect(page.getByRole('heading', { name: algemeen.foutenKop })).toBeVisible()
    await vak(page, 'zorgen').fill(wat.zorgen)
    await kies(page, wat)
    if (wat === elders) {
      await page.locator('[name=_plaatsnaam]').fill(wat.plaats)
      await mila.knop(woorden.elders.zoek)
      await expect(page.getByText(woorden.elders.onbekend)).toBeVisible()
    }
    if (wat !== veiligThuis) {
      await vak(page, 'straat').press('Enter')
      await expect(vak(page, 'straat')).toHaveValue(wat.straat)
    }
    program.signal('SIGUSR2')
    await expect
      .poll(async () => (await page.request.get(`${program.url}/werkvoorraad`)).url())
      .not.toContain('/werkvoorraad')
    await Promise.all([page.waitForEvent('domcontentloaded'), vak(page, 'straat').press('Enter')])
    await expect(page.getByText(woorden.terugkomst['sessie-voorbij'].tekst)).toBeVisible()
    await expect(vak(page, 'achternaam')).toHaveValue(wat.achternaam)
    const tab = await page.context().newPage()
    await tab.goto(`${program.url}/aanmelden?als=mila&terug=/werkvoorraad`)
    await tab.close()
    await Promise.all([page.waitForEvent('domcontentloaded'), vak(page, 'straat').press('Enter')])
    await expect(page.getByText(woorden.terugkomst['andere-sessie'].tekst)).toBeVisible()
    await tel(page, wat)
  }

  test('nothing stays: not in the database, its files and its log, not in the output, the mail, a dump or a ciphertext', async ({
    persoon,
  }) => {
    test.setTimeout(300_000)
    const mila = await persoon({ site: program.url })
    const joris = await persoon({ site: program.url, zonderScript: true })
    const toen = await getelde(program.folder)
    const page = await opBellen(mila)
    for (const wat of gesprekken) {
      await mila.ga(gesprekPad)
      await vul(page, wat)
      await kies(page, wat)
      if (wat !== veiligThuis) await vak(page, 'straat').press('Enter')
      await tel(page, wat)
    }
    await joris.meldAan('mila')
    for (const wat of gesprekken) await heenEnWeer(joris, wat)

    await joris.ga(gesprekPad)
    await vul(joris.page, bewaard)
    await joris.knop(knop)
    await expect(joris.page.getByRole('main')).toContainText(handelingTekst(id).gedaan)
    const postvak = await (await page.request.get(`${program.url}/demo/postvak`)).text()

    const db = await achterlangs(program.folder)
    await db.query(
      'insert into inrichting.organisatie (id, naam, soort) values (gen_random_uuid(), $1, $2)',
      [planten, 'gemeente'],
    )
    await db.query('checkpoint')
    const { dump, verzegeld, tabellen } = await leesAlles(db)
    const geteld = await geteldSinds(program.folder, toen)
    const { rows: aangehouden } = await db.query('select vorm from inrichting.aangehouden_post')
    await db.end()
    const draaiend = await elkBestand(program.folder)
    await program.end()
    const gestopt = await elkBestand(program.folder)
    const sleutels = await alleSleutels(program.folder)

    expect(geteld).toEqual({
      'Voorbeeld: acuut': 2,
      'Voorbeeld: advies-veilig-thuis': 2,
      'Voorbeeld: niet-ingezetene': 2,
      'Voorbeeld: verzoek-van-partij': 2,
    })
    expect(aangehouden).toEqual([])

    const verzwegen = gesprekken.flatMap(woordenVan)
    const gezocht = [...verzwegen, ...woordenVan(bewaard), planten]
    const inBestanden = [...draaiend, ...gestopt].flatMap(([pad, bytes]) =>
      gevondenIn(bytes, gezocht).map((woord) =>
        [woord, pad.includes('pg_wal') ? 'wal' : 'bestand'].join(' in '),
      ),
    )
    expect(new Set(inBestanden)).toEqual(new Set([`${planten} in wal`, `${planten} in bestand`]))
    expect(gevondenIn(dump, gezocht)).toEqual([planten])
    expect(gevondenIn(Buffer.from(gehoord), gezocht)).toEqual([])
    expect(gevondenIn(Buffer.from(postvak), ['<h1', ...gezocht])).toEqual(['<h1'])
    expect(gevondenMet(verzegeld, sleutels, gezocht)).toEqual(woordenVan(bewaard).toSorted())

    // Something was searched at all.
    expect(tabellen).toBeGreaterThan(60)
    expect(verzegeld.length).toBeGreaterThan(500)
    expect(sleutels.length).toBeGreaterThan(50)
    expect(draaiend.length).toBeGreaterThan(500)
    expect(gehoord).toContain(gesprekPad)
  })
})
