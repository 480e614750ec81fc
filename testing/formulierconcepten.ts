import { formulierOp, ingevuldMet } from './formulier-lezen.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import type { Client } from './site.ts'

/** Words that can be looked for in the database. */
export const geheim = 'Geheimewoorden die nog niet af zijn'

/** What the button posts that keeps a form for later. */
export const later = [['_stap', 'later']] as const

/** How the script of a page asks. */
export const script = { accept: 'application/json' }

/** The page at this address. */
export const lees = async (wie: Client, adres: string): Promise<string> => (await wie.get(adres)).text()

/** Opens a form, types in it as one does, and pauses: what the script of the page sends. */
export const pauzeer = async (
  wie: Client,
  pad: string,
  anders: Readonly<Record<string, string>> = { tekst: geheim },
): Promise<Response> =>
  wie.post(pad, [...ingevuldMet(formulierOp(await lees(wie, pad)), anders), ...later], script)

/** What is kept of one dossier. */
export const bewaardeConcepten = (db: RijenLezer, dossierId: string) =>
  db.rijen('select * from onderzoek.formulierconcept where dossier_id = $1', [dossierId])

/** The lines of the log about drafts of a dossier: how each ended, and how many people it names. */
export const conceptRegels = (db: RijenLezer, dossierId: string, wat: 'bewaard' | 'geopend' | 'weg') =>
  db.rijen(
    `select resultaat, (select count(data_subject_id)::int from logboek.ldv l where l.trace_id = a.trace_id) mensen
     from logboek.audit a where object_id = $1 and actie like $2 order by tijd`,
    [dossierId, `%:concept-${wat}`],
  )
