import { vindGemeente } from '../inrichting/index.ts'
import { type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { naamOnbekend } from '../teksten/nl/meldpunt.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { gemeldeVan, type MeldingLezing } from './declaratie.ts'

/** The head of a letter of the meldpunt, on behalf of the college of this municipality. */
export const briefhoofd = async (
  { tx, dossier }: MeldingLezing,
  { vandaag, wie }: Kader,
  aan: readonly string[],
): Promise<Briefhoofd> => ({
  gemeente: (await vindGemeente(tx, dossier.gemeente))?.naam ?? '',
  aan,
  datum: vandaag,
  kenmerk: dossier.nummer,
  behandelaar: wie.naam,
})

/** The person of the melding, or undefined when he was destroyed. */
export const gemeldePersoon = async (lezing: MeldingLezing): Promise<Persoon | undefined> =>
  (await personenVan(lezing)).get(gemeldeVan(lezing.feiten))

/** Whom it is about, for who must recognise him and no more: name with birth date; by the address what else is not known. */
export const wieHetIs = (persoon: Persoon): string => {
  const { straat, huisnummer, postcode, plaats } = persoon.adres ?? {}
  const adres = [straat, huisnummer, postcode, plaats].filter(Boolean).join(' ')
  const bekend = persoon.achternaam !== naamOnbekend
  const naam = bekend ? volleNaam(persoon) : ''
  const geboren = persoon.geboortedatum ? datumInWoorden(persoon.geboortedatum) : ''
  return [naam, geboren, bekend && geboren ? '' : adres].filter(Boolean).join(', ')
}
