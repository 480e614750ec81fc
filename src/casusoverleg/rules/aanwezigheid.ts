import type { Oordeel } from '../../wet/oordeel.ts'
import type { AanwezigheidFeit, DeelnemerFeit, Feiten, Kader } from './feiten.ts'
import { alsOrganisator, beoordeel, inStaat, type Mits, magOver, met, mits } from './mits.ts'
import { deelnemerVan, isGenodigd, partijenVan } from './toegang.ts'

/** Who is in the room now: presence that did not end. */
export const inDeZaal = ({ aanwezig }: Pick<Feiten, 'aanwezig'>): readonly AanwezigheidFeit[] =>
  aanwezig.filter(({ tot }) => tot === null)

/** Whether somebody is in the room for this participant. */
export const isInDeZaal = (feiten: Pick<Feiten, 'aanwezig'>, deelnemerId: string): boolean =>
  inDeZaal(feiten).some((een) => een.deelnemerId === deelnemerId)

/** The asker's own place in the room, with a device, as the participant he is here; undefined when he is not in. */
export const eigenPlek = (feiten: Feiten, kader: Kader): AanwezigheidFeit | undefined => {
  const ik = deelnemerVan(feiten, kader)
  return inDeZaal(feiten).find(
    ({ gebruikerId, deelnemerId }) => gebruikerId === kader.wie.gebruikerId && deelnemerId === ik?.id,
  )
}

/**
 * It is held now: open, on its day, and somebody leads it. What nobody closed that day is over with the day; and when the case ended, or is
 * nobody's, nothing can be said in it any more (eigen invulling).
 */
const wordtGehouden = ({ dossier }: Feiten, { vandaag }: Pick<Kader, 'vandaag'>): boolean =>
  dossier.staat === 'open' && dossier.dag === vandaag && dossier.organisator !== null

/** Nobody closed it on its day: what was brought in is destroyed, and it can only be closed, with what was agreed (eigen invulling). */
export const isVoorbij = (
  { dossier }: Pick<Feiten, 'dossier'>,
  { vandaag }: Pick<Kader, 'vandaag'>,
): boolean => dossier.staat === 'open' && dossier.dag < vandaag

/**
 * As which participant the asker sees what was brought in: only while it is held, and only while he is in the room (5.4.3 lid 1,
 * N-5.4.3-1-vw). Undefined: he sees nothing of it.
 */
export const kijker = (feiten: Feiten, kader: Kader): DeelnemerFeit | undefined =>
  wordtGehouden(feiten, kader) && eigenPlek(feiten, kader) ? deelnemerVan(feiten, kader) : undefined

/** It is held now; else why not. */
export const nuGehouden = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  inStaat(feiten, ['open']),
  mits(feiten.dossier.staat !== 'open' || feiten.dossier.dag === kader.vandaag, 'overleg-niet-vandaag'),
  mits(feiten.dossier.staat !== 'open' || feiten.dossier.organisator !== null, 'overleg-zonder-leider'),
]

/** It is held now and the asker is in the room; else why not. */
export const inDeKring = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  ...nuGehouden(feiten, kader),
  mits(feiten.dossier.staat !== 'open' || eigenPlek(feiten, kader) !== undefined, 'overleg-niet-binnen'),
]

/** What stands in the way of opening it: it waits, it is its day, and the asker organises it (5.4.3 lid 1). */
export const voorafOpenCasusoverleg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    alsOrganisator(feiten, kader),
    magOver('open-casusoverleg', feiten),
    mits(feiten.dossier.staat !== 'belegd' || feiten.dossier.dag === kader.vandaag, 'overleg-niet-vandaag'),
    mits(
      feiten.dossier.staat !== 'belegd' ||
        feiten.dossier.dag !== kader.vandaag ||
        feiten.dossier.gesprekssleutel !== null,
      'overleg-al-geweest',
    ),
  ])

/** Opens it, and who opens it is in. */
export const toetsOpenCasusoverleg = (_: unknown, feiten: Feiten, kader: Kader): Oordeel =>
  voorafOpenCasusoverleg(feiten, kader)

/** What stands in the way of coming in, at the start or later: it is held, one was invited, and is not in yet (5.4.3 lid 1, N-5.4.3-1). */
export const voorafKomBinnen = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    ...nuGehouden(feiten, kader),
    mits(deelnemerVan(feiten, kader) !== undefined, 'overleg-niet-genodigd'),
    mits(eigenPlek(feiten, kader) === undefined, 'overleg-al-binnen'),
  ])

/** As which participants the asker can come in: who organises as himself, else for which of the parties of his organisation. */
export const plekken = (feiten: Feiten, kader: Kader): readonly DeelnemerFeit[] => {
  const partijen = partijenVan(feiten, kader)
  const ik = deelnemerVan(feiten, kader)
  return partijen.length > 1 ? partijen : ik ? [ik] : []
}

/** Comes in: from now on one sees what was brought in (N-5.4.3-1-vw). Whose organisation is two parties here says for which he comes. */
export const toetsKomBinnen = (
  { deelnemerId }: { readonly deelnemerId?: string | undefined },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafKomBinnen(feiten, kader), [
    mits(plekken(feiten, kader).length < 2 || deelnemerId !== undefined, 'overleg-kies-voor-wie'),
    mits(
      deelnemerId === undefined || plekken(feiten, kader).some(({ id }) => id === deelnemerId),
      'overleg-niet-genodigd',
    ),
  ])

/** What stands in the way of leaving: one is in the room. */
export const voorafGaWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    inStaat(feiten, ['open']),
    mits(feiten.dossier.staat !== 'open' || eigenPlek(feiten, kader) !== undefined, 'overleg-niet-binnen'),
  ])

/** Leaves: from now on one sees nothing of it (N-5.4.3-1-vw). */
export const toetsGaWeg = (_: unknown, feiten: Feiten, kader: Kader): Oordeel => voorafGaWeg(feiten, kader)

/** Who can be recorded as present without a device: who was invited and comes by himself; of a client and who speaks for him one person. */
export const teNoteren = (feiten: Feiten): readonly DeelnemerFeit[] =>
  feiten.deelnemers.filter(
    (een) =>
      isGenodigd(een) &&
      een.soort !== 'organisator' &&
      (een.soort === 'partij' || !isInDeZaal(feiten, een.id)),
  )

/** What stands in the way of recording who is there: it is held, and the asker organises it. */
export const voorafNoteerAanwezig = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    alsOrganisator(feiten, kader),
    ...nuGehouden(feiten, kader),
    mits(feiten.dossier.staat !== 'open' || teNoteren(feiten).length > 0, 'overleg-niet-genodigd'),
  ])

/** Records who is in the room without a device: only who was invited (5.4.3 lid 1, N-5.4.3-1, N-5.4.3-1-clt). */
export const toetsNoteerAanwezig = (
  { deelnemerId }: { readonly deelnemerId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafNoteerAanwezig(feiten, kader), [
    mits(
      teNoteren(feiten).some(({ id }) => id === deelnemerId),
      isInDeZaal(feiten, deelnemerId) ? 'overleg-al-binnen' : 'overleg-niet-genodigd',
    ),
  ])

/** What stands in the way of recording who left: it is open, somebody is in, and the asker organises it. */
export const voorafNoteerWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg', kader.vandaag, [
    alsOrganisator(feiten, kader),
    inStaat(feiten, ['open']),
    mits(feiten.dossier.staat !== 'open' || inDeZaal(feiten).length > 0, 'overleg-niemand-binnen'),
  ])

/** Records who left, with a device or without: his sight ends at once (N-5.4.3-1-vw). */
export const toetsNoteerWeg = (
  { aanwezigheidId }: { readonly aanwezigheidId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafNoteerWeg(feiten, kader), [
    mits(
      inDeZaal(feiten).some(({ id }) => id === aanwezigheidId),
      'overleg-niemand-binnen',
    ),
  ])

/** Reading the agreements from a screen that everybody in the room sees: one is in the room, and it is held (5.4.3 lid 3, N-5.4.3-3-vsp). */
export const toetsBekijkAfspraken = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('casusoverleg-afspraken', kader.vandaag, inDeKring(feiten, kader))
