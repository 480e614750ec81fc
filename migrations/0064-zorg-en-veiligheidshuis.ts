import { compartment } from './compartment.ts'
import { dossierRows } from './dossier-tables.ts'

const standIn =
  'waarnemer uuid not null, namens uuid not null, van date not null, tot date not null, reden_code text not null, beeindigd_op date, einde_code text'

/** What was agreed with participants of the Zorg- en Veiligheidshuis: of what was heard, with whom it may be shared. */
const agreed =
  'gegeven_id uuid not null, aan uuid[] not null, clienten uuid[] not null, afgesproken_op date not null, staat text not null, datum date not null'

/** In the aanpak itself: what each party said about it, and that there is a track, with where it lies in the content. */
const ofApproach = {
  zvhoverleg:
    'partij_id uuid not null, antwoord text not null, niet_gegevens uuid[] not null, datum date not null',
  zvhtraject: 'staat text not null, sinds date not null, tot date',
} as const

/**
 * The compartment of the tuning with a Zorg- en Veiligheidshuis (art. VIII, N-VIII-flt): what the coordinator hears there stays there,
 * with what was agreed about it; the aanpak keeps only that there is one and what its parties want.
 */
export const up: readonly string[] = [
  ...compartment('zvh', { zvhafspraak: agreed, waarneming: standIn }),
  `create index on zvh.dossier (gemeente, staat)`,
  `grant select (vernietigen_op) on zvh.dossier to samenspraak_vernietiging`,
  ...Object.entries(ofApproach).flatMap(([table, columns]) => [
    ...dossierRows('coordinatie', table, columns),
    `grant select (gemeente, dossier_id), delete on coordinatie.${table} to samenspraak_vernietiging`,
  ]),
]
