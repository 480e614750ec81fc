import { vandaag } from '../platform/clock/clock.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { wieIn } from './eigen-persoon.ts'
import type { Omgeving } from './omgeving.ts'
import type { Oorsprong } from './oorsprong.ts'
import { beginTrace, type Trace } from './trace.ts'
import { compartimentVan, type Gekozen, type Kader, type Verwerking, type Wie } from './verwerking.ts'

/** Where a call came from, for the audit log (BIO2 8.15: oorsprong). */
export interface Herkomst {
  readonly kanaal: Oorsprong
  /** Network of the device, already cut to what the log may hold. */
  readonly netwerk: string | undefined
  readonly traceparent?: string | undefined
}

/** What is asked of the road: unparsed input, and which dossier in which version. */
export interface Verzoek {
  readonly invoer: unknown
  readonly dossierId?: string | undefined
  /** The version of the dossier the asker saw; absent when it does not matter (reading, or an API call that says so). */
  readonly versie?: number | undefined
  /** Key of this one act: a repeat gets the first result. */
  readonly handelingId?: string | undefined
  /** What the link to the form chose, when it came from a form: its draft goes when the act is done. */
  readonly gekozen?: Gekozen | undefined
}

/** One run of one verwerking, from its first moment to its log line. */
export interface Gang {
  readonly verwerking: Verwerking
  /** What the audit log calls it: the id of the verwerking, or that of its form. */
  readonly actie: string
  readonly wie: Wie
  readonly kader: Kader
  readonly omgeving: Omgeving
  readonly herkomst: Herkomst
  readonly verzoek: Verzoek
  readonly trace: Trace
  readonly begonnen: number
  /** Whose data was written, as pseudonyms per compartment: an act can add people, also in another compartment. */
  readonly geraakt: Map<Compartiment, Set<string>>
  /** Ids of keys that are destroyed for good once the act is committed: with what they sealed it is over. */
  readonly teVernietigen: Set<string>
}

/** Starts a run: takes over the caller's trace, or makes one. */
export const beginGang = (
  verwerking: Verwerking,
  verzoek: Verzoek,
  wieVraagt: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Gang => {
  const wie = wieIn(omgeving, wieVraagt, compartimentVan(verwerking))
  return {
    verwerking,
    actie: verwerking.id,
    verzoek,
    wie,
    omgeving,
    herkomst,
    kader: {
      vandaag: vandaag(omgeving.klok),
      wie,
      ...(omgeving.virusscanner ? { metBestanden: true } : {}),
    },
    trace: beginTrace(herkomst.traceparent),
    begonnen: omgeving.klok.now(),
    geraakt: new Map(),
    teVernietigen: new Set(),
  }
}

/** Remembers that data of this person was written, for the log. */
export const raak = (gang: Gang, compartiment: Compartiment, pseudoniem: string): void => {
  const bekend = gang.geraakt.get(compartiment) ?? new Set()
  gang.geraakt.set(compartiment, bekend.add(pseudoniem))
}
