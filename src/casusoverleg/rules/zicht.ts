import {
  clientOntvanger,
  geschonden,
  type Voorwaarde,
  watInBriefMag,
  watVerderMag,
} from '../../wet/voorwaarden.ts'
import { inDeZaal } from './aanwezigheid.ts'
import type { DeelnemerFeit, Feiten, IngebrachtFeit } from './feiten.ts'

/** What was brought in, with its words and what was tied to it. */
export interface Ingebracht {
  readonly feit: Pick<IngebrachtFeit, 'deelnemerId' | 'betrokkeneId' | 'nietVoor'>
  readonly tekst: string
  readonly voorwaarden: readonly Voorwaarde[]
  /** The organiser brought it in from the file: then it is passed on, and all conditions of who gave it count. */
  readonly uitDossier: boolean
}

/** A client, or who speaks for one: he hears about himself and about whom it was said that he may. */
const isClientzijde = ({ soort }: Pick<DeelnemerFeit, 'soort'>): boolean =>
  soort === 'client' || soort === 'vertegenwoordiger'

/** How conditions name a participant. */
export const ontvangerVan = (
  { dossier }: Pick<Feiten, 'dossier'>,
  { soort, partijId }: Pick<DeelnemerFeit, 'soort' | 'partijId'>,
): string => {
  if (soort === 'organisator') return dossier.vanuit === 'coordinatie' ? 'coordinator' : 'college'
  return partijId ?? 'client'
}

/**
 * Which conditions decide who sees it in the room. Who brings in something of its own gives it to who is there: what it wants to be asked first
 * is about taking it along (5.4.3 lid 4), and that is asked by itself.
 */
const inDeKamer = ({ voorwaarden, uitDossier }: Ingebracht): readonly Voorwaarde[] =>
  uitDossier
    ? voorwaarden
    : voorwaarden.filter(({ soort }) => soort === 'niet-delen-met' || soort === 'alleen-tot')

/**
 * What a participant who is in the room sees of one thing that was brought in, on day `dag`: the words, the part that may go to him, or
 * nothing. Who brought it in sees it all (5.4.3 lid 1 and 2 with 5.4.2 lid 1; N-5.4.3-1-vw, N-5.4.3-2, N-5.4.2-1-vw).
 */
export const watZietDeelnemer = (
  een: Ingebracht,
  wie: DeelnemerFeit,
  feiten: Pick<Feiten, 'dossier'>,
  dag: string,
): string | undefined => {
  const { feit, tekst, voorwaarden, uitDossier } = een
  if (feit.deelnemerId === wie.id) return tekst
  if (feit.nietVoor.includes(wie.id)) return undefined
  if (isClientzijde(wie) && !wie.hoortOver.includes(feit.betrokkeneId)) return undefined
  const aan = ontvangerVan(feiten, wie)
  if (geschonden(inDeKamer(een), aan, dag).some(Boolean)) return undefined
  return uitDossier ? watVerderMag(tekst, voorwaarden, aan) : tekst
}

/** What of the file is passed on in the room: its conditions, on the day `dag`. */
interface UitDossier extends Pick<Ingebracht, 'voorwaarden' | 'uitDossier'> {
  readonly dag: string
}

/**
 * Whether the conditions of who gave it keep it from a client who would hear it: what is about himself is his, but of police and justice only with
 * their yes; about somebody else it is passed on like to anybody (5.4.2 lid 1 and 3, AVG 15).
 */
const houdenHetVan = (
  { soort, betrokkeneId }: DeelnemerFeit,
  over: string,
  { voorwaarden, uitDossier, dag }: UitDossier,
): boolean => {
  const eigen = soort === 'vertegenwoordiger' || betrokkeneId === over
  return uitDossier && watInBriefMag('', voorwaarden, eigen ? [] : [clientOntvanger], dag) === undefined
}

const zonder: UitDossier = { voorwaarden: [], uitDossier: false, dag: '' }

/** Whether a party may not hear all of it: it was closed for it, or who gave it earlier keeps it, or more than a part of it, from that party. */
const partijHoortNiet = (
  wie: DeelnemerFeit,
  nietVoor: readonly string[],
  feiten: Pick<Feiten, 'dossier'>,
  { voorwaarden, uitDossier, dag }: UitDossier,
): boolean => {
  if (wie.soort !== 'partij') return false
  if (nietVoor.includes(wie.id)) return true
  const aan = ontvangerVan(feiten, wie)
  return (
    uitDossier &&
    (geschonden(voorwaarden, aan, dag).some(Boolean) || watVerderMag('', voorwaarden, aan) !== '')
  )
}

/**
 * Who is in the room and may not hear this, with a device or without: a client who may not hear about that person, for whom it was closed, or
 * from whom its conditions keep it. It is not said aloud while he is there (5.4.3 lid 1, 5.4.2 lid 1; N-5.4.3-1-clt, N-5.4.2-1-vw).
 */
export const wieNietMagHoren = (
  { betrokkeneId, nietVoor }: Pick<IngebrachtFeit, 'betrokkeneId' | 'nietVoor'>,
  feiten: Pick<Feiten, 'aanwezig' | 'deelnemers' | 'dossier'>,
  uitDossier: UitDossier = zonder,
): readonly DeelnemerFeit[] => {
  const binnen = new Set(inDeZaal(feiten).map(({ deelnemerId }) => deelnemerId))
  return feiten.deelnemers.filter(
    (een) =>
      binnen.has(een.id) &&
      (isClientzijde(een)
        ? nietVoor.includes(een.id) ||
          !een.hoortOver.includes(betrokkeneId) ||
          houdenHetVan(een, betrokkeneId, uitDossier)
        : partijHoortNiet(een, nietVoor, feiten, uitDossier)),
  )
}

/**
 * Of those, who takes part by what is said aloud, without a device of his own: what he may not hear is not brought in while he is there. Who has
 * a device reads what he may, and what he may not is marked as not to be said aloud (5.4.3 lid 1, N-5.4.3-1-vw).
 */
const hoortZonderScherm = (een: DeelnemerFeit, { aanwezig }: Pick<Feiten, 'aanwezig'>): boolean =>
  isClientzijde(een) ||
  inDeZaal({ aanwezig }).some(
    ({ deelnemerId, gebruikerId }) => deelnemerId === een.id && gebruikerId === null,
  )

/** Why it cannot be brought in now, by who is in the room and would hear it: somebody who may not, or for whom it is closed. */
export const wieHetVerhindert = (
  een: Pick<IngebrachtFeit, 'betrokkeneId' | 'nietVoor'>,
  feiten: Pick<Feiten, 'aanwezig' | 'deelnemers' | 'dossier'>,
  uitDossier?: UitDossier,
): { readonly hoortMee: boolean; readonly geslotenVoor: boolean } => {
  const horen = wieNietMagHoren(een, feiten, uitDossier).filter((wie) => hoortZonderScherm(wie, feiten))
  const gesloten = (wie: DeelnemerFeit) => een.nietVoor.includes(wie.id)
  return {
    hoortMee: horen.some((wie) => !gesloten(wie)),
    geslotenVoor: horen.some(gesloten),
  }
}
