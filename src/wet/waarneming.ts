import { verschilInDagen } from './datum.ts'
import type { RedenParameters } from './oordeel.ts'

/** Why a colleague stands in. No reason says anything of somebody's health (AVG 9). */
export const waarnemingsredenen = ['verlof', 'onverwacht-afwezig', 'opleiding', 'ander-werk'] as const

/** Why standing in stops before its last day. */
export const waarnemingseinden = ['terug', 'niet-meer-nodig', 'persoonlijk-betrokken', 'vergissing'] as const
export type Waarnemingseinde = (typeof waarnemingseinden)[number]

/** The longest a colleague stands in, in days. Eigen invulling: for longer the case gets another worker. */
export const meesteDagenWaarneming = 92

/**
 * Somebody who does the work of the worker of a case, from `van` up to and including `tot`, or until it was ended: on the
 * day `beeindigdOp` itself it no longer counts.
 */
export interface Waarneming {
  readonly id: string
  readonly waarnemer: string
  readonly namens: string
  readonly van: string
  readonly tot: string
  readonly beeindigdOp: string | null
  readonly eindeCode: Waarnemingseinde | null
}

/** A case as far as it says who may work in it: its worker (none in the queue of a team), and who stands in. */
export interface Bezetting {
  readonly behandelaar: string | null
  readonly waarnemingen: readonly Waarneming[]
}

/** Whether it was not ended, nor undone by another worker for the case. */
const geldt = ({ namens, beeindigdOp }: Waarneming, behandelaar: string | null): boolean =>
  namens === behandelaar && beeindigdOp === null

/** Who stands in on this day; nobody any more once the case has another worker. */
export const waarnemingOp = ({ behandelaar, waarnemingen }: Bezetting, dag: string): Waarneming | undefined =>
  waarnemingen.find((een) => geldt(een, behandelaar) && een.van <= dag && dag <= een.tot)

/** Whether this person works in the case on this day: as its worker, or standing in for him (N-AVG-32). */
export const werktEraan = (zaak: Bezetting, gebruikerId: string, dag: string): boolean =>
  zaak.behandelaar === gebruikerId || waarnemingOp(zaak, dag)?.waarnemer === gebruikerId

/** Of those that still count, what runs on this day or begins later. */
export const openWaarnemingen = (
  { behandelaar, waarnemingen }: Bezetting,
  dag: string,
): readonly Waarneming[] => waarnemingen.filter((een) => geldt(een, behandelaar) && dag <= een.tot)

/** Who stopped standing in because he is personally involved: he does not come near it again (Awb 2:4). */
export const betrokkenWaarnemers = ({ waarnemingen }: Bezetting): readonly string[] =>
  waarnemingen
    .filter(({ eindeCode }) => eindeCode === 'persoonlijk-betrokken')
    .map(({ waarnemer }) => waarnemer)

/** Somebody of the register: when his mandates for the role run (`tot` not included), and which parties his employer is. */
export interface Medewerker {
  readonly gebruikerId: string
  readonly mandaten: readonly { readonly van: string; readonly tot: string | null }[]
  readonly partijen: readonly string[]
}

/** Whether mandates run on every day from `van` up to and including `tot` (Awb 10:1). */
export const mandaatLoopt = (mandaten: Medewerker['mandaten'], van: string, tot: string): boolean => {
  let dag = van
  for (;;) {
    const nu = mandaten.find((een) => een.van <= dag && (een.tot === null || een.tot > dag))
    if (!nu) return false
    if (nu.tot === null || nu.tot > tot) return true
    dag = nu.tot
  }
}

/** What is asked: who, from which day up to and including which. `zichzelf`: he arranges it himself. */
export interface TeRegelenWaarneming {
  readonly waarnemer: Medewerker | null
  readonly van: string
  readonly tot: string
  readonly zichzelf: boolean
}

/** Every reason why somebody may not stand in. */
export const waarnemingbezwaren = [
  'niemand-om-waar-te-nemen',
  'waarnemer-zonder-mandaat',
  'waarnemer-is-behandelaar',
  'waarnemer-is-partij',
  'zichzelf-waarnemer',
  'waarneming-in-verleden',
  'waarneming-eindigt-voor-begin',
  'waarneming-te-lang',
  'waarneming-loopt-al',
] as const
export type Waarnemingbezwaar = (typeof waarnemingbezwaren)[number]

const overDagen = (
  zaak: Bezetting,
  { van, tot }: TeRegelenWaarneming,
  vandaag: string,
): readonly (Waarnemingbezwaar | false)[] => [
  van < vandaag && 'waarneming-in-verleden',
  tot < van && 'waarneming-eindigt-voor-begin',
  tot >= van && verschilInDagen(van, tot) >= meesteDagenWaarneming && 'waarneming-te-lang',
  openWaarnemingen(zaak, van).some((een) => een.van <= tot) && 'waarneming-loopt-al',
]

/**
 * Why this person may not stand in for the worker of this case on these days; empty when he may (N-AVG-32, Awb 10:1, Awb 2:4).
 * Role, municipality and compartment lie in the register the person was looked up in: who is not there is null.
 */
export const bezwarenTegenWaarneming = (
  zaak: Bezetting & { readonly partijen: readonly string[] },
  gevraagd: TeRegelenWaarneming,
  vandaag: string,
): readonly Waarnemingbezwaar[] => {
  const { waarnemer, van, tot, zichzelf } = gevraagd
  return [
    zaak.behandelaar === null && ('niemand-om-waar-te-nemen' as const),
    (waarnemer === null || (tot >= van && !mandaatLoopt(waarnemer.mandaten, van, tot))) &&
      ('waarnemer-zonder-mandaat' as const),
    waarnemer?.gebruikerId === zaak.behandelaar && ('waarnemer-is-behandelaar' as const),
    (waarnemer?.partijen ?? []).some((id) => zaak.partijen.includes(id)) && ('waarnemer-is-partij' as const),
    zichzelf && ('zichzelf-waarnemer' as const),
    ...overDagen(zaak, gevraagd, vandaag),
  ].filter((een) => een !== false)
}

/** Whom an appointment to stand in is about: who does the work, and for whom. */
export const overWie = (waarnemingen: readonly Waarneming[], waarnemingId: string): readonly string[] =>
  waarnemingen.filter(({ id }) => id === waarnemingId).flatMap(({ waarnemer, namens }) => [waarnemer, namens])

/** What a sentence about one of these reasons is filled with. */
export const waarnemingParams = (code: string): RedenParameters | undefined =>
  code === 'waarneming-te-lang' ? { dagen: meesteDagenWaarneming } : undefined
