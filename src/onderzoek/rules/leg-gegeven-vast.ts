import { categorieen } from '../../wet/categorieen.ts'
import { type GegevenInvoer, redenenGegeven } from './gegeven.ts'
import { beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'

/** What stands in the way of `leg-gegeven-vast` before anything is typed: for the panel. */
export const voorafLegGegevenVast: Vooraf = (feiten, vandaag) =>
  beoordeel('gegevens-onderzoek', vandaag, [inStaat(feiten, ['loopt'], 'gegevens-onderzoek')])

/** Records one gegeven that is needed for the onderzoek (5.4.1 lid 1 and 2; N-5.4.1-1, N-5.4.1-1-nz, N-5.4.1-2). */
export const toetsLegGegevenVast: Toets<GegevenInvoer> = (invoer, feiten, vandaag) =>
  beoordeel(categorieen[invoer.categorie].artikel, vandaag, [
    inStaat(feiten, ['loopt'], 'gegevens-onderzoek'),
    ...redenenGegeven(invoer, feiten),
  ])
