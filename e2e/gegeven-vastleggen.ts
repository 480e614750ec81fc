import { naamVanVeld } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { handeling, klokGelijk, openZaak } from './zaken.ts'

/** The act these tests send: recording a gegeven. */
export const naam = 'leg-gegeven-vast'
export const { id, tekst } = handeling(naam)

const keer = Date.now() % 1_000_000

/** A text that no earlier run of these tests typed. */
export const dit = (woorden: string): string => `${woorden} (${keer})`

/** Someone on the case of Samira Amrani, and its address. */
export const opZaak = async (iemand: Persoon, sub = 'noor') => {
  await iemand.meldAan(sub)
  await klokGelijk(iemand)
  return openZaak(iemand, 'Samira')
}

/** The box for the words of the gegeven. */
export const tekstvak = ({ page }: Persoon) => page.getByRole('textbox', { name: naamVanVeld(id, 'tekst') })

/** The button that sends the form. */
export const knop = ({ page }: Persoon) => page.getByRole('button', { name: tekst.knop, exact: true })

/** How many gegevens of the case have this text. */
export const aantal = async (iemand: Persoon, zaak: string, woorden: string): Promise<number> => {
  await iemand.ga(zaak)
  return iemand.page.getByRole('row').filter({ hasText: woorden }).count()
}
