import { lezersPerOrganisatie, partijenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type Doorgeefvraag, sluitDoorgeefvragen, stelDoorgeefvraag } from './stel-doorgeefvraag.ts'

type W = Pick<
  Werk<unknown, 'betrokkene' | 'gebeurtenis'>,
  | 'tx'
  | 'dossier'
  | 'kader'
  | 'omgeving'
  | 'compartiment'
  | 'stroomDoor'
  | 'nieuwId'
  | 'voegToe'
  | 'verander'
  | 'rijen'
>
type L = Pick<Lezing<unknown, 'gebeurtenis'>, 'rijen'>

/** A question to a giver in its portal that still waits, in the dossier that asked. */
export interface OpenGeversvraag {
  readonly id: string
  /** Whom it is about, there. */
  readonly over: string | null
  readonly gegevenId: string
  /** The receiver as conditions name him. */
  readonly voor: string
  readonly portaalId: string
}

/** The questions that were put in the portal of a giver and were not answered: after thirty days they are gone. Needs the content of 'gebeurtenis'. */
export const openGeversvragen = ({ rijen }: L, vandaag: string): readonly OpenGeversvraag[] =>
  rijen('gebeurtenis')
    .filter(({ soort, code }) => soort === 'vraag-aan-gever' && code === 'gevraagd')
    .filter(({ datum }) => vandaag < einddatum('vraag-bewaren', datum).datum)
    .map(({ id, betrokkene_id: over, inhoud }) => ({
      ...{ id, over },
      gegevenId: String(inhoud.gegevenId),
      voor: String(inhoud.voor),
      portaalId: String(inhoud.portaalId),
    }))

/** Which party must be asked before this goes further, as its condition says; undefined when it does not. */
export const geverVan = (voorwaarden: readonly Voorwaarde[]): string | undefined =>
  voorwaarden.flatMap((een) => (een.soort === 'eerst-vragen' && een.wie ? [een.wie] : []))[0]

/** The parties of the register, and by party who reads what it is asked in its portal on the day `op`. */
const bekendeGevers = async (
  { tx, dossier }: Pick<Lezing<unknown>, 'tx'> & { readonly dossier: { readonly gemeente: string } },
  op: string,
) => {
  const partijen = await partijenVan(tx, dossier.gemeente)
  const organisaties = partijen.flatMap(({ organisatieId }) => organisatieId ?? [])
  const lezers = await lezersPerOrganisatie(tx, dossier.gemeente, organisaties, op)
  return partijen.map((partij) => ({
    ...partij,
    lezers: lezers.get(partij.organisatieId ?? '') ?? [],
  }))
}

/** Of each gegeven the party that gave it, by the id of the gegeven, when somebody there reads what it is asked on the day `op`. */
export const geversMetPortaal = async (
  lezing: Parameters<typeof bekendeGevers>[0],
  gaven: ReadonlyMap<string, string>,
  op: string,
) => {
  const partijen = new Map((await bekendeGevers(lezing, op)).map((partij) => [partij.id, partij]))
  return new Map(
    [...gaven].flatMap(([gegevenId, partijId]) => {
      const partij = partijen.get(partijId)
      return partij && partij.lezers.length > 0 ? [[gegevenId, partij] as const] : []
    }),
  )
}

/** What is asked, without where it stands: the dossier that asks knows that itself. */
export type Geversvraag = Omit<Doorgeefvraag, 'vandaan'> & Pick<OpenGeversvraag, 'gegevenId' | 'voor'>

/**
 * Asks who gave a gegeven, in its portal, whether this receiver may have it; the dossier that asks keeps that it waits
 * (N-5.4.2-1-vw). Gives the id of that row.
 */
export const stelGeversvraag = async (
  werk: W,
  { gegevenId, voor, ...vraag }: Geversvraag,
): Promise<string> => {
  const vraagId = werk.nieuwId()
  const compartiment = werk.compartiment === 'coordinatie' ? 'coordinatie' : 'onderzoek'
  const vandaan = { compartiment, dossierId: werk.dossier.id, gegevenId, vraagId, voor } as const
  const portaalId = await stelDoorgeefvraag(werk, { ...vraag, vandaan })
  const { vandaag: datum } = werk.kader
  return werk.voegToe(
    'gebeurtenis',
    { soort: 'vraag-aan-gever', betrokkene_id: vraag.betrokkeneId, datum, code: 'gevraagd' },
    { gegevenId, voor, naar: vraag.naar, waarom: vraag.waarom, portaalId },
    vraagId,
  )
}

/**
 * The words of a gegeven became others: what its giver was asked was about the old ones. What waits is needed no more, and what was
 * answered with yes cannot be answered anew; `zonderJa` says what is left of its conditions (N-5.4.2-1-vw, N-AVG-16).
 */
export const vergeetGeversvragen = async (werk: W, gegevenId: string): Promise<void> => {
  await sluitGeversvragen(werk, (vraag) => vraag.gegevenId === gegevenId)
  for (const { id, soort, code, inhoud } of werk.rijen('gebeurtenis'))
    if (soort === 'vraag-aan-gever' && code === 'mag' && inhoud.gegevenId === gegevenId)
      await werk.verander('gebeurtenis', id, { code: 'vervallen' }, inhoud)
}

/** Lets questions to givers lapse that are needed no more, here and in the portal: an answer does not count any longer (N-AVG-5-1c). */
export const sluitGeversvragen = async (
  werk: W,
  welke: (vraag: OpenGeversvraag) => boolean,
): Promise<void> => {
  const open = openGeversvragen(werk, werk.kader.vandaag).filter(welke)
  const rijen = new Map(werk.rijen('gebeurtenis').map((rij) => [rij.id, rij.inhoud]))
  for (const { id } of open) await werk.verander('gebeurtenis', id, { code: 'vervallen' }, rijen.get(id))
  await sluitDoorgeefvragen(
    werk,
    open.map(({ portaalId }) => portaalId),
  )
}
