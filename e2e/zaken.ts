import { onderzoek } from '../src/onderzoek/index.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { demo } from '../src/teksten/nl/demo.ts'
import { naamVan } from '../src/verwerking/verwerking.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'

/** Puts the clock of the demo on today, as any test finds the cases of the demo. */
export const klokGelijk = async ({ page }: Persoon): Promise<void> => {
  await Promise.all([
    page.waitForEvent('domcontentloaded'),
    page.getByRole('button', { name: demo.klok.nu, exact: true }).first().click(),
  ])
}

/** Opens a case of one's own over the worklist by whom it is about, and gives its address. */
export const openZaak = async (persoon: Persoon, naam: string): Promise<string> => {
  await persoon.ga('/werkvoorraad')
  await persoon.link(new RegExp(`^${algemeen.openen} ?, .*${naam}`))
  return new URL(persoon.page.url()).pathname
}

/** An act of the onderzoek by the last part of its id. Throws for a name that is no act. */
export const handeling = (naam: string) => {
  const gevonden = onderzoek.handelingen.find((een) => naamVan(een) === naam)
  if (!gevonden) throw new Error(`the onderzoek has no ${naam}`)
  return { ...gevonden, tekst: handelingTekst(gevonden.id) }
}

/** Fills the form of an act of the onderzoek that stands on the screen, up to its last page. */
export const vulIn = (
  persoon: Persoon,
  naam: string,
  invoer: Readonly<Record<string, unknown>>,
): Promise<void> => vulFormulier(persoon, handeling(naam), invoer)

/** The page of a form of the onderzoek. */
export const formulier = (zaak: string, naam: string): string => `${zaak}/handelingen/${naam}`

/** A question about a theme that is in scope in the demo, to a party the client agreed to. */
export const vraagAanPartij = {
  partijen: ['Schuldhulp Voorbeeld'],
  betrokkeneId: 'Samira',
  onderdeel: 'b',
  thema: 'schulden',
  vraag: 'Van welk inkomen gaat de schuldregeling uit?',
  waarom: 'Om te weten of de regeling nog past.',
  items: [
    {
      gegeven: 'Het inkomen per maand',
      waaromNodig: 'Om te weten of de regeling nog past.',
      waaromNietMinder: 'Minder dan een bedrag zegt niets.',
    },
    {
      gegeven: 'Tot wanneer dat zeker is',
      waaromNodig: 'Om te weten wanneer er iets anders nodig is.',
      waaromNietMinder: 'Zonder de dag is niets te plannen.',
    },
  ],
  gedeeldMet: 'Niemand buiten dit onderzoek.',
  besprokenMetClient: true,
} as const

/** A gegeven that a client told. */
export const gegeven = {
  betrokkeneId: 'Samira',
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'inkomen',
  tekst: 'Er is sinds drie maanden geen loon.',
  noodzaak: 'Nodig om te weten welke hulp bij het inkomen past.',
  categorie: 'gewoon',
  niveau: 'dat',
} as const
