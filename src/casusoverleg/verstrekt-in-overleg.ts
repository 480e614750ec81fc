import { partijenVan } from '../inrichting/index.ts'
import { type Gift, nooit } from '../scherm/verstrekking-rijen.ts'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type OverlegWerk, zegDaar } from './declaratie.ts'
import { watZietDeelnemer } from './rules/zicht.ts'
import { openIngebracht } from './sluit-keuzes.ts'

/** That one gegeven of the file was brought into a conference: never its words, for what is said there does not outlive it. */
interface Verstrekt {
  readonly gegevenId: string
  readonly betrokkeneId: string
  /** The parties that were in the room and could read it, by their own id. */
  readonly aan: readonly string[]
  readonly op: string
  readonly artikel: string
  readonly wie: string
}

const verstrektVan = ({ verstrekt }: Readonly<Record<string, unknown>>): readonly Verstrekt[] =>
  (verstrekt ?? []) as readonly Verstrekt[]

/** Keeps with the conference in the file that something was given, to which parties, when and on which ground (N-AVG-5-2, N-AVG-19). */
export const schrijfVerstrekt = async (
  werk: Pick<Werk<unknown, 'overleg'>, 'rijen' | 'verander' | 'artikel' | 'kader'>,
  rijId: string,
  { gegevenId, betrokkeneId, aan }: Pick<Verstrekt, 'gegevenId' | 'betrokkeneId' | 'aan'>,
): Promise<void> => {
  const inhoud = werk.rijen('overleg').find(({ id }) => id === rijId)?.inhoud ?? {}
  const { artikel, kader } = werk
  const nieuw = { gegevenId, betrokkeneId, aan, op: kader.vandaag, artikel, wie: kader.wie.gebruikerId }
  await werk.verander('overleg', rijId, {}, { ...inhoud, verstrekt: [...verstrektVan(inhoud), nieuw] })
}

/**
 * Adds who comes in later: what of the file lies on the table by then, and may go to this party, was given to it too (5.4.3 lid 1; N-5.4.3-1-vw,
 * N-AVG-5-2). Needs the content of 'ingebracht' and 'overgang'.
 */
export const vulVerstrektAan = async (werk: OverlegWerk, deelnemerId: string): Promise<void> => {
  const { feiten, kader } = werk
  const wie = feiten.deelnemers.find(({ id }) => id === deelnemerId)
  const partijId = wie?.partijId
  if (!wie || !partijId) return
  const leest = openIngebracht(werk)
    .filter((een) => een.uitDossier && watZietDeelnemer(een, wie, feiten, kader.vandaag) !== undefined)
    .map(({ gegevenId }) => gegevenId)
  if (leest.length === 0) return
  const metDeze = (een: Verstrekt): Verstrekt =>
    leest.includes(een.gegevenId) && een.op === kader.vandaag && !een.aan.includes(partijId)
      ? { ...een, aan: [...een.aan, partijId] }
      : een
  await zegDaar(werk, {}, (bekend) => ({ verstrekt: verstrektVan(bekend).map(metDeze) }))
}

/** One gift, with the gegeven of the file that it was. */
export type GiftInOverleg = Gift & { readonly gegevenId: string }

/** What of the file was given in its conferences, for the register of the file alone; needs the content of 'overleg' (N-AVG-15, N-AVG-19). */
export const verstrektInOverleg = async (
  { tx, dossier, rijen }: Pick<Lezing<unknown, 'overleg'>, 'tx' | 'dossier' | 'rijen'>,
  naamVan: (betrokkeneId: string) => string,
): Promise<readonly GiftInOverleg[]> => {
  const alle = rijen('overleg').flatMap(({ inhoud }) => verstrektVan(inhoud))
  if (alle.length === 0) return []
  const namen = new Map((await partijenVan(tx, dossier.gemeente)).map(({ id, naam }) => [id, naam]))
  return alle.flatMap(({ gegevenId, betrokkeneId, aan, op, artikel, wie }) =>
    aan.map((partijId) => ({
      ...{
        ...nooit,
        gegevenId,
        id: `${gegevenId}-${partijId}`,
        wat: woorden.inOverleg,
        over: naamVan(betrokkeneId),
      },
      ...{ aan: namen.get(partijId) ?? '', op, artikel, reden: '', voorwaarden: [], wie },
    })),
  )
}

/** The parties that could read this gegeven in a conference, by id; needs the content of 'overleg' (N-AVG-15, N-AVG-19). */
export const kregenInOverleg = (
  { rijen }: Pick<Lezing<unknown, 'overleg'>, 'rijen'>,
  gegevenId: string,
): readonly string[] => [
  ...new Set(
    rijen('overleg')
      .flatMap(({ inhoud }) => verstrektVan(inhoud))
      .filter((een) => een.gegevenId === gegevenId)
      .flatMap(({ aan }) => aan),
  ),
]
