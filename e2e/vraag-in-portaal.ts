import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { algemeen, handelingTekst, optieTekst } from '../src/teksten/catalogus.ts'
import { reikwijdteWoorden } from '../src/teksten/nl/onderzoek-woorden/reikwijdte.ts'
import { werkvoorraadWoorden } from '../src/teksten/nl/werkvoorraad.ts'
import type { ElkeHandeling } from '../src/verwerking/verwerking.ts'
import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { Werklijst } from './werklijst.ts'

/** A text box of a form, by its field. */
export const vak = ({ page }: Persoon, { id }: ElkeHandeling, veld: string) =>
  page.getByRole('textbox', { name: naamVanVeld(id, veld) })

/** Chooses one of the answers to a field. */
export const kies = (persoon: Persoon, { id }: ElkeHandeling, veld: string, keuze: string | RegExp) =>
  persoon.kies(
    persoon.page.getByRole('radiogroup', { name: naamVanVeld(id, veld) }).getByRole('radio', { name: keuze }),
  )

/** Sends one question to a party from a question that was agreed, at the level that is proposed; gives how many texts were typed. */
export const vraagAan = async (
  noor: Persoon,
  {
    vraag,
    partij,
    niveau,
    toestemming,
  }: { vraag: string; partij: string; niveau?: 'proces'; toestemming?: true },
) => {
  const { page } = noor
  const hier = vraagGegevensAanPartij
  await noor.link(new RegExp(`^${reikwijdteWoorden.vraagPartij}.*${vraag.slice(0, 12)}`))
  await noor.kies(page.getByRole('checkbox', { name: partij }))
  if (toestemming) await noor.kies(page.getByRole('checkbox', { name: naamVanVeld(hier.id, 'toestemming') }))
  await noor.knop(algemeen.volgende)
  await kies(noor, hier, 'onderdeel', optieTekst(hier.id, 'onderdeel', 'b'))
  const teksten = {
    gegeven: 'Of er iets loopt, en tot wanneer',
    waaromNodig: 'Nodig om te weten wat nu past.',
    waaromNietMinder: 'Zonder de dag is niets te plannen.',
  }
  for (const [veld, woorden] of Object.entries(teksten)) await noor.vul(vak(noor, hier, veld), woorden)
  await noor.knop(algemeen.volgende)
  if (niveau) {
    await kies(noor, hier, 'niveau', optieTekst(hier.id, 'niveau', niveau))
    await noor.knop(algemeen.volgende)
    await noor.vul(vak(noor, hier, 'motiveringNiveau'), 'Zonder het verloop past niets.')
  }
  await noor.knop(algemeen.volgende)
  for (const veld of ['nietGedeeld', 'besprokenMetClient'])
    await noor.kies(page.getByRole('checkbox', { name: naamVanVeld(hier.id, veld) }))
  await noor.knop(algemeen.verder)
  await noor.knop(handelingTekst(hier.id).knop)
  return Object.keys(teksten).length
}

/** The button that sends an act. */
export const stuur = ({ id }: ElkeHandeling): string => handelingTekst(id).knop

/** Signs in for an organisation, and remembers what lies in its inbox before it is asked something. */
export const postvakVan = async (wie: Persoon, naam: string): Promise<Werklijst> => {
  await wie.meldAan(naam)
  const lijst = new Werklijst()
  await lijst.onthoud(wie.page)
  return lijst
}

/** Opens what is new in the inbox that stands there: of one day nothing says what was asked first. */
export const openNieuwe = async (wie: Persoon, lijst: Werklijst): Promise<void> => {
  const inPostvak = wie.page.locator('#teamrij')
  const openen = inPostvak.getByRole('link', { name: new RegExp(`^${werkvoorraadWoorden.open}`) })
  await wie.druk(await lijst.nieuwe(openen))
}
