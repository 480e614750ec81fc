import { adresRegel, type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { naamOnbekend } from '../teksten/nl/meldpunt.ts'
import { gemeldeVan, type MeldingLezing } from './declaratie.ts'

/** The person of the melding, or undefined when he was destroyed. */
export const gemeldePersoon = async (lezing: MeldingLezing): Promise<Persoon | undefined> =>
  (await personenVan(lezing)).get(gemeldeVan(lezing.feiten))

/** Whom it is about, for who must recognise him and no more: name with birth date; by the address what else is not known. */
export const wieHetIs = (persoon: Persoon): string => {
  const bekend = persoon.achternaam !== naamOnbekend
  const naam = bekend ? volleNaam(persoon) : ''
  const geboren = persoon.geboortedatum ? datumInWoorden(persoon.geboortedatum) : ''
  return [naam, geboren, bekend && geboren ? '' : adresRegel(persoon.adres)].filter(Boolean).join(', ')
}
