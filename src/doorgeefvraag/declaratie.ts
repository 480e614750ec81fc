import type { Aanduiding } from '../personen/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { wieBesliste } from '../verwerking/systeem.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Geversantwoord } from '../wet/geversantwoord.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type DoorgeefvraagTabel, doorgeefvraagDossier } from './doorgeefvraag-dossier.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { type Overgang, overgangen } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type DoorgeefWerk = Werk<Feiten, DoorgeefvraagTabel>
/** One such question as it is read in an act or on a page. */
export type DoorgeefLezing = Lezing<Feiten, DoorgeefvraagTabel>

/** What every act of a party on such a question has in common. */
export const vanGever = {
  doel: 'verder-delen',
  rollen: ['partijmedewerker'],
  dossier: doorgeefvraagDossier,
} as const

/** Every act touches the one person it is about. */
export const overDePersoon = (): 'allen' => 'allen'

/** Where the question came from: known to the program alone, never to the party. */
export interface Vandaan {
  readonly compartiment: 'onderzoek' | 'coordinatie'
  readonly dossierId: string
  readonly gegevenId: string
  /** The row there that waits for the answer. */
  readonly vraagId: string
  /** The receiver as conditions name him. */
  readonly voor: string
}

/** What the party reads: what it gave about whom, to whom it would go, what for and why that is needed. */
export interface Gevraagd {
  readonly gemeente: string
  readonly afzender: string
  readonly over: Aanduiding
  readonly tekst: string
  readonly naar: string
  readonly waarvoor: string
  readonly waarom: string
}

/** The content of such a question; what was asked is gone once it is closed. */
export type Inhoud = { readonly vandaan: Vandaan; readonly gevraagd: Gevraagd | null }

/** The row that holds what is asked; needs the content of 'gebeurtenis'. Throws when there is none. */
const vraagRij = ({ rijen }: Pick<DoorgeefLezing, 'rijen'>) => {
  const rij = rijen('gebeurtenis').find(({ soort }) => soort === 'doorgeefvraag')
  if (!rij) throw new Error('such a question has what is asked')
  return rij
}

/** What is asked and where it came from; needs the content of 'gebeurtenis'. */
export const inhoudVan = (lezing: Pick<DoorgeefLezing, 'rijen'>): Inhoud =>
  vraagRij(lezing).inhoud as unknown as Inhoud

/** The answer as the party gave it last; needs the content of 'overgang'. */
export const antwoordVan = ({ rijen }: Pick<DoorgeefLezing, 'rijen'>) =>
  rijen('overgang').findLast(({ naar }) => naar === 'beantwoord')?.inhoud as
    | {
        readonly antwoord: Geversantwoord
        readonly deel: string | null
        readonly tot: string | null
        readonly beslistDoor: string
      }
    | undefined

/** Whether who asked still has the row for it, and the gegeven; and who works on it there. */
export const bijVrager = async (_: Feiten, lezing: DoorgeefLezing, { vandaag }: Kader) => {
  const { compartiment, dossierId, gegevenId, vraagId } = inhoudVan(lezing).vandaan
  const waar = { dossierId, tabellen: ['gebeurtenis', 'gegeven'] as const, vandaag }
  const daar = await kijkDoor(lezing, compartiment, waar)
  const vraag = daar?.rijen.gebeurtenis.find(({ id }) => id === vraagId)
  const gegeven = daar?.rijen.gegeven.some(({ id }) => id === gegevenId)
  return {
    wachtNog: vraag !== undefined && vraag.code !== 'vervallen' && gegeven === true,
    behandelaars: daar?.behandelaar ? [daar.behandelaar] : [],
  }
}

/** A move of the state machine; what was answered is kept thirty days, to be read and printed. */
export const gaOver = async (
  werk: DoorgeefWerk,
  naam: Overgang,
  inhoud: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { vandaag } = werk.kader
  await werk.gaOver({
    naam,
    naar: overgangen[naam].naar,
    artikel: werk.artikel,
    inhoud: { ...wieBesliste(werk.kader), ...inhoud },
  })
  await werk.werkBij({
    behandelaar: werk.kader.wie.gebruikerId,
    einde_op: vandaag,
    vernietigen_op: einddatum('vraag-bewaren', vandaag).datum,
  })
}
