import type { ComponentChildren } from 'preact'
import type { Tx } from '../platform/db/tx.ts'
import type { Reden } from '../wet/oordeel.ts'
import type { Fouten } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import type { FormulierWaarden } from './decode-form.ts'
import type { Omgeving } from './omgeving.ts'
import type { Telling } from './telling.ts'

/** A municipality in which this worker has the role of the screen, as a form names it, with what the screen shows of it. */
export interface Plek {
  readonly waarde: string
  readonly naam: string
  readonly bij: Readonly<Record<string, string>>
}

/** Why the page came back, when it was neither a fault at a field nor a reason of the law. */
export type Terugkomst =
  | 'geteld'
  | 'sessie-voorbij'
  | 'andere-sessie'
  | 'andere-rol'
  | 'geen-plek'
  | 'te-vaak'
  | 'al-verstuurd'
  | 'defect'

/** What a chapter draws its own screen from: what was typed, what was said about it, and what ties it to the session. */
export interface BeginPagina {
  readonly waarden: FormulierWaarden
  readonly fouten: Fouten
  readonly redenen: readonly Reden[]
  readonly terugkomst?: Terugkomst | undefined
  /** The number to mention of a defect. */
  readonly kenmerk?: string | undefined
  readonly vandaag: string
  /** Where this worker can begin one; empty without a session. */
  readonly plekken: readonly Plek[]
  /** The one of them it is for. */
  readonly plek: string
  /** Where the form goes; the count goes to `telActie`. */
  readonly actie: string
  readonly telActie: string
  readonly csrf: string
  readonly petId: string
  readonly handelingId: string
  /** Address of the list of places. */
  readonly plaatsen: string
}

/** What a page says of a session that cannot go on, and of one that has ended. */
export interface Sessiewoorden {
  readonly absolute: string
  readonly ended: string
}

/** A page as a chapter drew it, with what the warning says before a session ends for good, and after. */
export interface GetekendeBegin {
  readonly titel: string
  readonly inhoud: ComponentChildren
  readonly sessie: Sessiewoorden
}

/**
 * A screen of its own in place of the form of an act that makes a dossier, of which nothing is kept before it is sent and allowed:
 * no draft, no held post, and no line in the log for what is no case at all.
 */
export interface Beginscherm {
  /** Id of the act. */
  readonly begin: string
  readonly pagina: (pagina: BeginPagina) => GetekendeBegin
  /** The names of fields that these answers do not ask for: what was typed there before is not sent along. */
  readonly nietGevraagd: (waarden: FormulierWaarden) => readonly string[]
  /** Why there is no case in these answers: then the road is not taken. */
  readonly buiten: (waarden: FormulierWaarden) => readonly Reden[]
  /** What the page shows of a municipality: numbers to call, nobody's data. */
  readonly bij: (tx: Tx, gemeente: string) => Promise<Plek['bij']>
  readonly telling: Telling
}

/** The places of a worker with what the page shows of each. */
export const leesPlekken = (
  { bij, telling }: Beginscherm,
  petten: readonly { readonly waarde: string; readonly gemeente: string; readonly gemeenteNaam: string }[],
  { db }: Pick<Omgeving, 'db'>,
): Promise<readonly Plek[]> =>
  Promise.all(
    petten.map(async ({ waarde, gemeente, gemeenteNaam }) => {
      const scope = { role: rolVan(telling.compartiment), gemeente }
      return { waarde, naam: gemeenteNaam, bij: await db.transaction(scope, (tx) => bij(tx, gemeente)) }
    }),
  )

/** The button that asks the page again with what was typed, without doing anything. */
export const zoekStap = 'zoek'

/** The field that says for which municipality it is. */
export const plekVeld = '_plek'
