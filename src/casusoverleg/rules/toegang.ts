import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { werktEraan } from '../../wet/waarneming.ts'
import type { DeelnemerFeit, Feiten, Kader } from './feiten.ts'
import { reden } from './redenen.ts'

/** Whether the asker organises it, or stands in for who does; in the pet of that file (5.4.3 lid 1). */
export const organiseert = ({ dossier, waarnemingen }: Feiten, { wie, vandaag }: Kader): boolean =>
  wie.rol === (dossier.vanuit === 'onderzoek' ? 'toeleider' : 'coordinator') &&
  werktEraan({ behandelaar: dossier.organisator, waarnemingen }, wie.gebruikerId, vandaag)

/** Whether this participant was invited, and still is. */
export const isGenodigd = ({ staat }: DeelnemerFeit): boolean =>
  staat !== 'ingetrokken' && staat !== 'niet-uitgenodigd'

/**
 * The parties that were invited of the organisation for which the asker works. Mostly one; an organisation can be two parties, each with its own
 * task and secrecy. Never the place of who organises it: a colleague of a coordinator who works for that party was not invited (2.3a.3 lid 3,
 * N-2.3a.3-1-pet).
 */
export const partijenVan = (
  { deelnemers }: Pick<Feiten, 'deelnemers'>,
  { wie }: Kader,
): readonly DeelnemerFeit[] =>
  wie.rol === 'partijmedewerker' && wie.organisatieId !== undefined
    ? deelnemers.filter(
        (een) => een.soort === 'partij' && een.organisatieId === wie.organisatieId && isGenodigd(een),
      )
    : []

/**
 * As which participant the asker comes here: who organises, or the party for which he works; of two parties of his organisation the one for which
 * he is in the room. Undefined when he was not invited.
 */
export const deelnemerVan = (feiten: Feiten, kader: Kader): DeelnemerFeit | undefined => {
  if (organiseert(feiten, kader)) return feiten.deelnemers.find(({ soort }) => soort === 'organisator')
  const partijen = partijenVan(feiten, kader)
  const zit = ({ id }: DeelnemerFeit): boolean =>
    feiten.aanwezig.some(
      (een) => een.tot === null && een.gebruikerId === kader.wie.gebruikerId && een.deelnemerId === id,
    )
  return partijen.find(zit) ?? partijen[0]
}

/**
 * For whom something is closed, with everybody who works for the same organisation: the same people read for both parties. Never for whom it is
 * of (5.4.3 lid 2, N-5.4.3-2).
 */
export const metDezelfdeMensen = (
  nietVoor: readonly string[],
  { deelnemers }: Pick<Feiten, 'deelnemers'>,
  vanWie?: string,
): readonly string[] => {
  const organisaties = new Set(
    deelnemers.flatMap(({ id, organisatieId }) =>
      nietVoor.includes(id) && organisatieId ? [organisatieId] : [],
    ),
  )
  const erbij = deelnemers.filter(
    ({ id, soort, organisatieId }) =>
      soort === 'partij' && id !== vanWie && organisatieId !== null && organisaties.has(organisatieId),
  )
  return [...new Set([...nietVoor, ...erbij.map(({ id }) => id)])]
}

/**
 * Only who organises it, and the people of a party that was invited and still is; for everybody else it is not there. It is for people:
 * a system of a party sits in no room (5.4.3 lid 1, N-5.4.3-1, N-AVG-32).
 */
export const toegangTotCasusoverleg = (feiten: Feiten, kader: Kader): Reden | undefined => {
  if (kader.wie.systeem) return reden('overleg-niet-voor-systeem')
  return deelnemerVan(feiten, kader) ? undefined : reden('geen-zicht-op-casusoverleg')
}

/** Reading the conference as far as one takes part in it (5.4.3 lid 1). */
export const toetsBekijkCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [toegangTotCasusoverleg(feiten, kader)])
