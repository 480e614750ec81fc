import type { Tx } from '../platform/db/tx.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import type { Gang } from './gang.ts'
import { schrijfLogregels } from './logregel.store.ts'
import { type AuditRegel, type LdvRegel, ldvRegels, type Resultaat } from './logregels.ts'
import { logIds, type Trace } from './trace.ts'
import { compartimentVan } from './verwerking.ts'

const resultaten: Readonly<Record<Afloop['soort'], Resultaat>> = {
  gedaan: 'toegestaan',
  geweigerd: 'geweigerd',
  ongeldig: 'ongeldig',
  verouderd: 'geweigerd',
  rol: 'rol',
  'niet-gevonden': 'niet-gevonden',
}

interface Regel {
  readonly resultaat: Resultaat
  readonly artikel: Artikel | null
  readonly redenen: readonly string[]
  readonly dossierId: string | undefined
}

const artikelVan = (afloop: Afloop): Artikel | null => {
  if (afloop.soort === 'gedaan') return afloop.artikel
  return afloop.soort === 'geweigerd' ? afloop.redenen[0].artikel : null
}

const redenenVan = (afloop: Afloop): readonly string[] => {
  if (afloop.soort === 'geweigerd') return afloop.redenen.map(({ code }) => code)
  return afloop.soort === 'verouderd' ? ['verouderd'] : []
}

const auditRegel = (gang: Gang, regel: Regel, id: string): AuditRegel => ({
  gemeente: gang.wie.gemeente,
  id,
  traceId: gang.trace.traceId,
  tijdMs: gang.begonnen,
  actie: gang.actie,
  objectSoort: compartimentVan(gang.verwerking),
  objectId: regel.dossierId ?? null,
  resultaat: regel.resultaat,
  oorsprong: gang.herkomst.kanaal,
  netwerk: gang.herkomst.netwerk ?? null,
  actor: gang.wie.gebruikerId,
  pet: gang.wie.petId,
  rol: gang.wie.rol,
  compartiment: compartimentVan(gang.verwerking),
  artikel: regel.artikel,
  redenen: regel.redenen,
})

type Ids = ReturnType<typeof logIds>

/** The application of a party that asked for this by itself, with the organisation it is of; none for a person. */
const toepassingVan = ({ wie, omgeving }: Gang): string | undefined =>
  wie.systeem
    ? new URL(`/organisaties/${wie.organisatieId}/systemen/${wie.gebruikerId}`, omgeving.registerUri).href
    : undefined

/** The records of the act in its own compartment, and below them those of people written in another one. */
const ldvVan = (
  gang: Gang,
  regel: Regel,
  betrokkenen: readonly string[],
  nu: number,
  ids: Ids,
): readonly LdvRegel[] => {
  const eigen = compartimentVan(gang.verwerking)
  const voor = (compartiment: Compartiment, wie: readonly string[], trace: Trace) =>
    ldvRegels(
      {
        gemeente: gang.wie.gemeente,
        trace,
        name: gang.actie,
        processingActivityId: `${gang.omgeving.registerUri}/${gang.verwerking.id}`,
        resultaat: regel.resultaat,
        startMs: gang.begonnen,
        endMs: nu,
        betrokkenen: wie,
        dataSubjectIdType: `pseudoniem-${compartiment}`,
        foreignProcessor: toepassingVan(gang),
      },
      ids,
    )
  const { traceId, spanId } = gang.trace
  const elders = [...gang.geraakt].filter(([compartiment]) => compartiment !== eigen)
  return [
    ...voor(eigen, [...betrokkenen, ...(gang.geraakt.get(eigen) ?? [])], gang.trace),
    ...elders.flatMap(([compartiment, wie]) =>
      voor(compartiment, [...wie], { traceId, spanId: ids.spanId(), parentSpanId: spanId }),
    ),
  ]
}

const schrijf = (
  tx: Tx,
  gang: Gang,
  regel: Regel,
  betrokkenen: readonly string[],
  metLdv: boolean,
): Promise<void> => {
  const nu = gang.omgeving.klok.now()
  const ids = logIds(nu)
  const ldv = metLdv ? ldvVan(gang, regel, betrokkenen, nu, ids) : []
  return schrijfLogregels(tx, gang.omgeving.logSleutel, {
    ldv,
    audit: auditRegel(gang, regel, ids.regelId()),
  })
}

/**
 * Writes the log of an outcome as the last statement of its transaction: one audit line, and an LDV record for each
 * person whose data was touched. A wrong role or invalid input touched nobody's data and gets the audit line only.
 * `dossierId` is that of the dossier that was found; what was asked for and is not there is not repeated in the log.
 */
export const logAfloop = (
  tx: Tx,
  gang: Gang,
  afloop: Afloop,
  betrokkenen: readonly string[],
  dossierId?: string,
): Promise<void> => {
  const gedaan = afloop.soort === 'gedaan'
  const regel: Regel = {
    resultaat: resultaten[afloop.soort],
    artikel: artikelVan(afloop),
    redenen: redenenVan(afloop),
    dossierId: dossierId ?? (gedaan ? afloop.dossierId : undefined),
  }
  return schrijf(tx, gang, regel, betrokkenen, betrokkenen.length > 0 || gedaan)
}

/** Writes that somebody saw one thing for the first time: a line and a record of their own, by the id of that thing. */
export const logGezien = (
  tx: Tx,
  gang: Gang,
  gezien: { readonly id: string; readonly artikel: Artikel; readonly pseudoniemen: readonly string[] },
): Promise<void> => {
  const regel: Regel = {
    resultaat: 'toegestaan',
    artikel: gezien.artikel,
    redenen: [],
    dossierId: gezien.id,
  }
  return schrijf(tx, { ...gang, actie: `${gang.actie}:gezien` }, regel, gezien.pseudoniemen, true)
}

const codeVan = (defect: unknown): string => {
  if (typeof defect === 'object' && defect !== null && 'code' in defect && typeof defect.code === 'string')
    return defect.code
  return defect instanceof Error ? defect.name : 'unknown'
}

const sporen = new WeakMap<object, string>()

/** The trace id under which a thrown defect was logged: the number people mention when they call about it. */
export const spoorVan = (defect: object): string | undefined => sporen.get(defect)

/** Logs a defect in a transaction of its own (the act's was rolled back) and tells the machine: a code, never a message. */
export const logDefect = async (gang: Gang, defect: unknown): Promise<void> => {
  const { omgeving, verwerking, wie } = gang
  if (typeof defect === 'object' && defect !== null) sporen.set(defect, gang.trace.traceId)
  omgeving.opDefect({ code: codeVan(defect), traceId: gang.trace.traceId, verwerking: verwerking.id })
  const regel: Regel = { resultaat: 'fout', artikel: null, redenen: [], dossierId: undefined }
  const scope = { role: rolVan(compartimentVan(verwerking)), gemeente: wie.gemeente }
  await omgeving.db.transaction(scope, (tx) => schrijf(tx, gang, regel, [], true)).catch(() => undefined)
}
