import {
  bewaarFormulierconcept,
  heeftFormulierconcept,
  verwijderConceptenVanPet,
} from '../dossier/formulierconcept.store.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Reden } from '../wet/oordeel.ts'
import { einddatum } from '../wet/termijnen.ts'
import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import { type ConceptVelden, conceptPlekken, verwijderConceptVan, zoekVan } from './formulierconcept.ts'
import { beginGang, type Gang, type Herkomst } from './gang.ts'
import { findHandeling } from './handeling.store.ts'
import { heeftConcept } from './heeft-concept.ts'
import { type Geladen, laadFeiten, pseudoniemenVan } from './laad-feiten.ts'
import { logAfloop, logDefect } from './log-afloop.ts'
import type { Omgeving } from './omgeving.ts'
import type { ElkeHandeling, Gekozen, Wie } from './verwerking.ts'

/** How keeping a draft ended; `gedaan`: the form was sent already, so there is nothing to keep. */
export type ConceptAfloop =
  | { readonly soort: 'bewaard' | 'gedaan' | 'rol' | 'niet-gevonden' }
  | { readonly soort: 'geweigerd'; readonly redenen: readonly [Reden, ...Reden[]] }

/** Which form of which dossier, and what was typed in it. */
export interface TeBewaren {
  readonly dossierId: string
  readonly gekozen: Gekozen
  readonly velden: ConceptVelden
  /** The version of the dossier that the form was made with; that of now when it does not say. */
  readonly versie: number | undefined
  readonly handelingId: string | undefined
}

/** What the log calls it: keeping for the first time, opening again, or throwing away. */
export const conceptActie = (verwerkingId: string, wat: 'bewaard' | 'geopend' | 'weg'): string =>
  `${verwerkingId}:concept-${wat}`

const schrijf = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
  dit: TeBewaren,
): Promise<boolean> => {
  const { zoals, aangeboden, vast } = await conceptPlekken(gang, verwerking, lezing, dit.gekozen)
  // What the form offered when it was kept first, and does not any more, keeps its place.
  const blijft = zoals.id !== aangeboden.id && (await heeftFormulierconcept(tx, zoals))
  const [plek, gekozen] = blijft ? [zoals, dit.gekozen] : [aangeboden, vast]
  const dag = einddatum('formulierconcept-bewaren', vandaag(gang.omgeving.klok)).datum
  return bewaarFormulierconcept(tx, plek, {
    verwerking: verwerking.id,
    petId: gang.wie.petId,
    zoek: zoekVan(gekozen),
    versie: Math.min(dit.versie ?? lezing.dossier.versie, lezing.dossier.versie),
    wie: gang.wie.gebruikerId,
    op: new Date(gang.begonnen).toISOString(),
    verlooptOp: `${dag}T23:59:59.999Z`,
    inhoud: lezing.kluis.sluit('formulierconcept', plek.id, dit.velden),
  })
}

const bewaarIn = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  dit: TeBewaren,
): Promise<ConceptAfloop> => {
  const lezing = await laadFeiten(tx, gang, verwerking, true)
  if (!lezing) {
    await logAfloop(tx, gang, { soort: 'niet-gevonden' }, [])
    return { soort: 'niet-gevonden' }
  }
  const { feiten, dossier, compartiment } = lezing
  const { gemeente, petId } = gang.wie
  const log = (afloop: Afloop) => logAfloop(tx, gang, afloop, pseudoniemenVan(lezing, 'allen'), dossier.id)
  const geenToegang = verwerking.dossier.toegang(feiten, gang.kader)
  if (geenToegang)
    await verwijderConceptenVanPet(tx, { schema: compartiment, gemeente, dossierId: dossier.id }, petId)
  const oordeel = geenToegang
    ? ({ toegestaan: false, redenen: [geenToegang] } as const)
    : verwerking.vooraf(feiten, gang.kader)
  if (!oordeel.toegestaan) {
    const geweigerd = { soort: 'geweigerd', redenen: oordeel.redenen } as const
    await log(geweigerd)
    return geweigerd
  }
  if (dit.handelingId && (await findHandeling(tx, compartiment, gemeente, dit.handelingId)))
    return { soort: 'gedaan' }
  const nieuw = await schrijf(tx, gang, verwerking, lezing, dit)
  const { artikel } = oordeel
  if (nieuw)
    await log({ soort: 'gedaan', uitkomst: undefined, artikel, dossierId: dossier.id, herhaald: false })
  return { soort: 'bewaard' }
}

const opWeg = async <R>(gang: Gang, verwerking: ElkeHandeling, doe: (tx: Tx) => Promise<R>): Promise<R> => {
  const scope = { role: rolVan(verwerking.dossier.compartiment), gemeente: gang.wie.gemeente }
  try {
    return await gang.omgeving.db.transaction(scope, doe)
  } catch (defect) {
    await logDefect(gang, defect)
    throw defect
  }
}

/**
 * Keeps what was typed in a form for its writer only, in this pet, for thirty days (N-AVG-5-1e): under the key of the dossier,
 * judged as the form itself. The first time is logged, with everyone in the dossier; a refusal is every time. Who may not come
 * near the dossier any more loses what he kept in it. Throws for a form that has no draft.
 */
export const bewaarConcept = async (
  verwerking: ElkeHandeling,
  dit: TeBewaren,
  wie: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Promise<ConceptAfloop> => {
  if (!heeftConcept(verwerking)) throw new Error('this form has no draft')
  const gevraagd = { invoer: undefined, dossierId: dit.dossierId }
  const gang = {
    ...beginGang(verwerking, gevraagd, wie, omgeving, herkomst),
    actie: conceptActie(verwerking.id, 'bewaard'),
  }
  return opWeg(gang, verwerking, async (tx) => {
    if (verwerking.rollen.includes(wie.rol)) return bewaarIn(tx, gang, verwerking, dit)
    await logAfloop(tx, gang, { soort: 'rol' }, [])
    return { soort: 'rol' }
  })
}

/** Throws away what this pet kept of the form, which is logged when there was something (N-AVG-5-1e). */
export const gooiConceptWeg = async (
  verwerking: ElkeHandeling,
  { dossierId, gekozen }: Pick<TeBewaren, 'dossierId' | 'gekozen'>,
  wie: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Promise<void> => {
  const gang = {
    ...beginGang(verwerking, { invoer: undefined, dossierId }, wie, omgeving, herkomst),
    actie: conceptActie(verwerking.id, 'weg'),
  }
  await opWeg(gang, verwerking, async (tx) => {
    const lezing = await laadFeiten(tx, gang, verwerking, false)
    if (!lezing) return
    const weg = await verwijderConceptVan(tx, gang, verwerking, lezing, gekozen)
    if (!weg) return
    const gedaan = {
      soort: 'gedaan',
      uitkomst: undefined,
      artikel: 'avg-opslagbeperking',
      dossierId,
      herhaald: false,
    } as const
    await logAfloop(tx, gang, gedaan, pseudoniemenVan(lezing, 'allen'), dossierId)
  })
}
