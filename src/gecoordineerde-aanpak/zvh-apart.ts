import type { AanpakLezing } from './keuzes.ts'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'

/** What came from a Zorg- en Veiligheidshuis stands in a part of its own: the sheet of the aanpak is for the client (N-VIII-flt). */
export const nietVanZvh = ({ bron }: { readonly bron: string }): boolean => bron !== zvhOntvanger

/** And so does what went there, and what of it went to a party. */
export const gedeeldBuitenZvh = (
  { dossier }: Pick<AanpakLezing, 'dossier'>,
  { aan, gegeven_id }: { readonly aan: string; readonly gegeven_id: string },
): boolean =>
  aan !== zvhOntvanger && dossier.rijen.gegeven.some((een) => een.id === gegeven_id && nietVanZvh(een))
