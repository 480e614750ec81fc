import { handelingTekst } from '../src/teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../src/teksten/nl/meldpunt-gespreksscherm.ts'
import { achterlangs, getelde, geteldSinds } from '../testing/doorzoek.ts'
import { expect, test } from './fixture.ts'
import {
  alleenTellen,
  antwoord,
  gesprekPad,
  gezegd,
  id,
  knop,
  sluit,
  vak,
  vulGesprek,
} from './gespreksscherm.ts'
import { type Program, startProgram } from './site.ts'

/** The same person, in the same role, in every other municipality of the demo. */
const ookElders = `
  insert into inrichting.pet (gemeente, id, gebruiker_id, rol, mandaat, van, herkomst)
  select g.code, gen_random_uuid(), p.gebruiker_id, p.rol, p.mandaat, p.van, p.herkomst
  from inrichting.pet p
  join inrichting.gebruiker u on u.id = p.gebruiker_id and u.naam = 'Mila Postma'
  join inrichting.gemeente g on g.code <> p.gemeente and g.live`

test.describe('who works at the report point of several municipalities', () => {
  let program: Program
  test.beforeAll(async () => {
    program = await startProgram()
  })
  test.afterAll(() => program.stop())

  const vraag = async (sql: string) => {
    const db = await achterlangs(program.folder)
    const { rows } = await db.query(sql)
    await db.end()
    return rows
  }

  test('chooses the municipality of the call in one interaction, for the melding and for the count', async ({
    persoon,
    binnen,
  }) => {
    const mila = await persoon({ site: program.url })
    await mila.meldAan('mila')
    await vraag(ookElders)
    const [{ naam }] = await vraag("select naam from inrichting.gemeente where naam <> 'Voorbeeld' and live")
    const toen = await getelde(program.folder)
    await mila.ga(gesprekPad)
    const { page } = mila
    const plek = page.getByRole('combobox', { name: woorden.plek })
    const telPlek = page.getByRole('combobox', { name: woorden.telPlek })
    await expect(plek.locator('option:checked')).toHaveText('Voorbeeld')
    await vulGesprek(mila)
    await antwoord(page, 'acuut', 'ja').check()
    await binnen(1, 'choosing the municipality', () => mila.kiesUit(plek, naam))
    await expect(telPlek.locator('option:checked')).toHaveText(naam)
    await mila.toegankelijk()
    await sluit(page, alleenTellen(woorden.acuut.tel))
    expect(await geteldSinds(program.folder, toen)).toEqual({ [`${naam}: acuut`]: 1 })
    await expect(page.getByRole('banner')).toContainText('Gemeente Voorbeeld')

    await mila.ga(gesprekPad)
    await vulGesprek(mila)
    await mila.kiesUit(plek, naam)
    await mila.druk(page.getByRole('button', { name: knop, exact: true }))
    await expect(page.getByRole('main')).toContainText(handelingTekst(id).gedaan)
    await expect(page.getByRole('banner')).toContainText(`Gemeente ${naam}`)
    await mila.ga('/werkvoorraad')
    await expect(page.getByRole('main')).toContainText(gezegd.achternaam)
    await mila.ga(gesprekPad)
    await expect(plek.locator('option:checked')).toHaveText(naam)
    await expect(vak(page, 'zorgen')).toBeFocused()
  })
})
