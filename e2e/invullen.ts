import type { Locator } from '@playwright/test'
import { type Bladzijde, bladzijdenVan } from '../src/scherm/stappen.ts'
import { algemeen, optieTekst, veldTekst } from '../src/teksten/catalogus.ts'
import type { Veld } from '../src/verwerking/velden.ts'
import type { ElkeHandeling } from '../src/verwerking/verwerking.ts'
import { knopVan, vooraf, vraagtMeer } from './alsnog-gevraagd.ts'
import type { Persoon } from './persoon.ts'

type Invoer = Readonly<Record<string, unknown>>

/** Something the screen does not let one choose. */
export class NietTeKiezen extends Error {}

/** The law says no already after one page of a form. */
export class AlGeweigerd extends Error {}

/** A text as part of a pattern. */
export const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The name of a field as a screen reader says it: its label, and for some that it may stay empty. */
export const naamVanVeld = (verwerkingId: string, naam: string): RegExp =>
  new RegExp(`^${letterlijk(veldTekst(verwerkingId, naam).label)}( \\(${algemeen.nietVerplicht}\\))?$`)

interface Vak {
  readonly persoon: Persoon
  readonly verwerkingId: string
  readonly veld: Veld
  /** Where the field stands: the form, or one row of a list. */
  readonly plek: Locator
}

const vulDatum = async ({ persoon, verwerkingId, veld, plek }: Vak, datum: string): Promise<void> => {
  const groep = plek.getByRole('group', { name: naamVanVeld(verwerkingId, veld.naam) })
  const [jaar = '', maand = '', dag = ''] = datum.split('-')
  await persoon.vul(groep.getByLabel(algemeen.dag, { exact: true }), dag)
  await persoon.vul(groep.getByLabel(algemeen.maand, { exact: true }), maand)
  await persoon.vul(groep.getByLabel(algemeen.jaar, { exact: true }), jaar)
}

/** The words of a choice: of a closed list those of the catalogue, of the dossier the value itself. */
const woorden = ({ verwerkingId, veld }: Vak, waarde: string) =>
  veld.opties
    ? { name: optieTekst(verwerkingId, veld.naam, waarde), exact: true }
    : { name: waarde, exact: false }

const kiesEen = async (vak: Vak, waarde: string): Promise<void> => {
  const name = naamVanVeld(vak.verwerkingId, vak.veld.naam)
  const lijst = vak.plek.getByRole('combobox', { name })
  const keuze = woorden(vak, waarde)
  if ((await lijst.count()) > 0) {
    const opties = await lijst.getByRole('option').allTextContents()
    const gekozen = opties.find((optie) => (keuze.exact ? optie === keuze.name : optie.includes(keuze.name)))
    if (!gekozen) throw new NietTeKiezen(keuze.name)
    return vak.persoon.kiesUit(lijst, gekozen)
  }
  const optie = vak.plek.getByRole('radiogroup', { name }).getByRole('radio', keuze)
  if ((await optie.count()) === 0) throw new NietTeKiezen(keuze.name)
  await vak.persoon.kies(optie.first())
}

const kiesMeer = async (vak: Vak, waarden: readonly string[]): Promise<void> => {
  const groep = vak.plek.getByRole('group', { name: naamVanVeld(vak.verwerkingId, vak.veld.naam) })
  for (const waarde of waarden) {
    const optie = groep.getByRole('checkbox', woorden(vak, waarde))
    if ((await optie.count()) === 0) throw new NietTeKiezen(waarde)
    await vak.persoon.kies(optie.first())
  }
}

const vulLijst = async (vak: Vak, rijen: readonly Invoer[]): Promise<void> => {
  const { persoon, verwerkingId, veld, plek } = vak
  const groep = plek.getByRole('group', { name: naamVanVeld(verwerkingId, veld.naam) })
  if (rijen.length > 0 && (await groep.count()) === 0) throw new NietTeKiezen(veld.naam)
  const rijenOpScherm = groep.locator(':scope > fieldset')
  for (const [index, rij] of rijen.entries()) {
    if ((await rijenOpScherm.count()) <= index)
      await persoon.druk(
        groep.getByRole('button', {
          name: veldTekst(verwerkingId, veld.naam).rijToevoegen ?? algemeen.rijToevoegen,
        }),
      )
    const vanRij = rijenOpScherm.nth(index)
    await vulVelden(persoon, verwerkingId, veld.velden ?? [], rij, vanRij)
  }
}

const vulVeld = async (vak: Vak, waarde: unknown): Promise<void> => {
  const { persoon, plek, veld, verwerkingId } = vak
  const name = naamVanVeld(verwerkingId, veld.naam)
  switch (veld.soort) {
    case 'datum':
      return vulDatum(vak, String(waarde))
    case 'keuze':
    case 'dossierkeuze':
      return kiesEen(vak, String(waarde))
    case 'meerkeuze':
    case 'dossierkeuzes':
      return kiesMeer(vak, waarde as readonly string[])
    case 'ja':
      return waarde ? persoon.kies(plek.getByRole('checkbox', { name })) : undefined
    case 'lijst':
      return vulLijst(vak, waarde as readonly Invoer[])
    default:
      return persoon.vul(plek.getByRole('textbox', { name }), String(waarde))
  }
}

/**
 * Fills a form as a person does, field by field in the order of the page, found by label and role. What is chosen from
 * the dossier is given in words. Throws NietTeKiezen when the form does not offer a choice.
 */
export const vulVelden = async (
  persoon: Persoon,
  verwerkingId: string,
  velden: readonly Veld[],
  invoer: Invoer,
  plek: Locator,
): Promise<void> => {
  for (const veld of velden) {
    const waarde = invoer[veld.naam]
    if (waarde !== undefined) await vulVeld({ persoon, verwerkingId, veld, plek }, waarde)
  }
}

const vulRijen = async (
  persoon: Persoon,
  { id }: ElkeHandeling,
  { veld, rijnaam, rijen }: { veld: Veld; rijnaam: string; rijen: readonly Invoer[] },
): Promise<void> => {
  for (const rij of rijen) {
    const plek = persoon.page.getByRole('group', { name: String(rij[rijnaam]), exact: true })
    const gevraagd = (veld.velden ?? []).filter(({ naam }) => naam !== rijnaam)
    await vulVelden(persoon, id, gevraagd, rij, plek)
  }
}

/** Opens the part of the form that is folded away, when it is and this field stands in it. */
const vouwOpen = async (persoon: Persoon, naam: string): Promise<void> => {
  const vak = persoon.page.locator(`[name="${naam}"], [name^="${naam}."]`)
  const dicht = persoon.page.locator('form details:not([open])').filter({ has: vak })
  if ((await dicht.count()) > 0) await persoon.vouwOpen(dicht.first().locator('> summary'))
}

/** Fills one page of a form; of rows that were made before, what the page asks of them. */
const vulBladzijde = async (
  persoon: Persoon,
  handeling: ElkeHandeling,
  { velden, vast }: Bladzijde,
  invoer: Invoer,
): Promise<void> => {
  const plek = persoon.page
    .getByRole('main')
    .locator('form')
    .filter({ has: persoon.page.locator('[name=handelingId]') })
  for (const veld of velden) {
    if (invoer[veld.naam] !== undefined) await vouwOpen(persoon, veld.naam)
    const rijnaam = vast[veld.naam]
    const rijen = invoer[veld.naam] as readonly Invoer[]
    if (rijnaam) await vulRijen(persoon, handeling, { veld, rijnaam, rijen })
    else await vulVelden(persoon, handeling.id, [veld], invoer, plek)
  }
}

/** Throws when the page that was sent came back with why it may not. */
const nietGeweigerd = async ({ page }: Persoon, blad: string): Promise<void> => {
  if ((await page.title()).startsWith(algemeen.magNietTitel.slice(0, 8))) throw new AlGeweigerd(blad)
}

/**
 * Fills the form of an act page by page, and stands on the last one, filled in. What an answer calls for is filled when the
 * page asks it.
 */
export const vulFormulier = async (
  persoon: Persoon,
  handeling: ElkeHandeling,
  invoer: Invoer,
): Promise<void> => {
  const bladzijden = bladzijdenVan(handeling)
  const kop = () => persoon.page.getByRole('heading', { level: 1 }).innerText()
  for (const [index, bladzijde] of bladzijden.entries()) {
    await vulBladzijde(persoon, handeling, vooraf(handeling, bladzijde), invoer)
    if (index === bladzijden.length - 1) {
      if (!vraagtMeer(handeling, bladzijde, invoer)) return
      await persoon.knop(knopVan(handeling))
      return vulBladzijde(persoon, handeling, bladzijde, invoer)
    }
    const hier = await kop()
    await persoon.knop(algemeen.volgende)
    if ((await kop()) !== hier) continue
    await nietGeweigerd(persoon, hier)
    await vulBladzijde(persoon, handeling, bladzijde, invoer)
    await persoon.knop(algemeen.volgende)
    await nietGeweigerd(persoon, hier)
  }
}
