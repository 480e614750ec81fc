import { createHash } from 'node:crypto'
import { icsOf, momentInNederland } from '../platform/calendar/ics.ts'
import { algemeen } from '../teksten/catalogus.ts'
import { minutenVan } from '../wet/tijdvak.ts'

/** What a calendar is told of an appointment; nobody's name, and no place that is somebody's home. */
export interface Agendapunt {
  /** The same for as long as the appointment is there, and not its id. */
  readonly uid: string
  readonly nummer: number
  readonly afgezegd: boolean
  readonly datum: string
  readonly tijd: string
  readonly tot: string | null
  readonly plaats: string | null
  /** When it was asked for, ISO. */
  readonly op: string
}

interface Rij {
  readonly id: string
  readonly datum: string
  readonly code: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
}

const tekst = (waarde: unknown): string | null =>
  typeof waarde === 'string' && waarde !== '' ? waarde : null

const plaatsVan = ({ code, inhoud }: Rij): string | null => {
  if (code === 'kantoor') return tekst(inhoud.waar)
  return code === 'videobellen' ? tekst(inhoud.link) : null
}

/** What a calendar is told of this row of the dossier; `nu` in milliseconds since 1970 UTC. */
export const agendapuntVan = (rij: Rij, nu: number): Agendapunt => ({
  uid: `${createHash('sha256').update(`agenda\n${rij.id}`).digest('hex').slice(0, 32)}@samenspraak`,
  nummer: typeof rij.inhoud.nummer === 'number' ? rij.inhoud.nummer : 0,
  afgezegd: rij.code === 'afgezegd',
  datum: rij.datum,
  tijd: tekst(rij.inhoud.tijd) ?? '00:00',
  tot: tekst(rij.inhoud.tot),
  plaats: plaatsVan(rij),
  op: new Date(nu).toISOString(),
})

/** The appointment as a file for a calendar (RFC 5545); without an end it lasts an hour. */
export const agendabestand = (punt: Agendapunt | null) => {
  if (!punt) return undefined
  const { uid, nummer, afgezegd, datum, tijd, tot, plaats, op } = punt
  const begin = minutenVan(tijd)
  const inhoud = icsOf({
    ...{ uid, sequence: nummer, stamp: Date.parse(op), cancelled: afgezegd },
    start: momentInNederland(datum, begin),
    end: momentInNederland(datum, tot ? minutenVan(tot) : begin + 60),
    summary: algemeen.agendapunt,
    location: plaats ?? undefined,
  })
  return { naam: 'afspraak.ics', soort: 'text/calendar; charset=utf-8', inhoud }
}
