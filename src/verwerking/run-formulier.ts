import { findFormulierconcept, verwijderConceptenVanPet } from '../dossier/formulierconcept.store.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'
import type { Afloop } from './afloop.ts'
import type { UitgaandeBrief } from './brief.ts'
import { rolVan } from './database-rol.ts'
import { enigeKeuzes } from './enige-keuzes.ts'
import { aangeboden, conceptIdVan, conceptPlek, type OudConcept, openConcept } from './formulierconcept.ts'
import { beginGang, type Gang, type Herkomst } from './gang.ts'
import { heeftConcept } from './heeft-concept.ts'
import { type Geladen, laadFeiten, pseudoniemenVan } from './laad-feiten.ts'
import { type Leeswijzer, leeswijzerVan } from './leeswijzer.ts'
import { logAfloop, logDefect } from './log-afloop.ts'
import type { Omgeving } from './omgeving.ts'
import { type Ingevuld, oordeelOverFormulier } from './oordeel-over-formulier.ts'
import { conceptActie } from './run-concept.ts'
import { veldenVan } from './velden.ts'
import type { ElkeHandeling, Gekozen, Keuzes, Wie } from './verwerking.ts'

/** What a form needs of the dossier, or why there is no form. */
export type FormulierAfloop =
  | { readonly soort: 'rol' }
  | { readonly soort: 'niet-gevonden' }
  | {
      readonly soort: 'geweigerd'
      readonly redenen: readonly [Reden, ...Reden[]]
      /** What was typed before, when only the act itself is refused. */
      readonly concept?: OudConcept | undefined
    }
  | (Leeswijzer & {
      readonly soort: 'formulier'
      readonly artikel: Artikel
      readonly versie: number
      readonly nummer: string
      readonly keuzes: Keuzes
      /** Fields that are not asked in this dossier. */
      readonly nietHier: readonly string[]
      /** Where on the page of the case something helps with it. */
      readonly hulp: string | undefined
      readonly begin: Readonly<Record<string, unknown>>
      /** What leaves when this input is confirmed; empty before there is input. */
      readonly brieven: readonly UitgaandeBrief[]
      /** What was typed before and not sent. */
      readonly concept?: OudConcept | undefined
    })

/** What is asked: which dossier, what was typed (to try it), and what the link to the form says. */
interface Vraag {
  readonly dossierId: string
  readonly invoer?: unknown
  /** Or what was answered after one page of it. */
  readonly stap?: Ingevuld
  readonly gekozen?: Gekozen
  /** Whether what was kept of the form is read too: in the middle of it, or by who comes back to it. */
  readonly concept?: 'vervolgd' | 'geopend'
}

/** What the link chose is not chosen again: the form starts with its values, and they belong to nothing else. */
const beperkt = (keuzes: Keuzes, vast: Gekozen): Keuzes =>
  Object.fromEntries(
    Object.entries(keuzes).map(([naam, opties]) => [
      naam,
      vast[naam] === undefined ? opties : opties.filter(({ waarde }) => waarde === vast[naam]),
    ]),
  )

/** The id of the draft to read; undefined for a form that has none, or when it was not asked for. */
const idVan = ({ wie }: Gang, verwerking: ElkeHandeling, { gekozen = {}, concept }: Vraag) =>
  concept !== undefined && heeftConcept(verwerking)
    ? conceptIdVan(wie.petId, verwerking.id, gekozen)
    : undefined

/** Who may not come near the dossier any more loses what he kept in it. */
const zonderToegang = async (tx: Tx, { wie }: Gang, lezing: Geladen, reden: Reden) => {
  const { compartiment: schema, dossier } = lezing
  await verwijderConceptenVanPet(tx, { schema, gemeente: wie.gemeente, dossierId: dossier.id }, wie.petId)
  return { soort: 'geweigerd', redenen: [reden] } satisfies FormulierAfloop
}

/** What the link chose and the form does not offer is not what its draft was kept by. */
const conceptElders = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
  vraag: Vraag,
  vast: Gekozen,
): Promise<OudConcept | undefined> => {
  const id = idVan(gang, verwerking, { ...vraag, gekozen: vast })
  if (id === undefined || id === idVan(gang, verwerking, vraag)) return undefined
  const plek = conceptPlek(gang, verwerking, lezing.dossier.id, vast)
  const concept = await findFormulierconcept(tx, plek, new Date(gang.begonnen))
  return concept && openConcept(tx, gang, { ...lezing, concept }, id)
}

const bouw = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
  vraag: Vraag,
): Promise<FormulierAfloop> => {
  const { invoer, gekozen } = vraag
  const { feiten, dossier } = lezing
  const geenToegang = verwerking.dossier.toegang(feiten, gang.kader)
  if (geenToegang) return zonderToegang(tx, gang, lezing, geenToegang)
  const { oordeel, bij } = await oordeelOverFormulier(verwerking, lezing, gang.kader, vraag)
  const concept = await openConcept(tx, gang, lezing, idVan(gang, verwerking, vraag) ?? '')
  if (!oordeel.toegestaan) return { soort: 'geweigerd', redenen: oordeel.redenen, concept }
  const keuzes = (await verwerking.keuzes?.(feiten, lezing, gang.kader)) ?? {}
  const vast = aangeboden(keuzes, gekozen)
  const elders = concept ? undefined : await conceptElders(tx, gang, verwerking, lezing, vraag, vast)
  const al = { ...enigeKeuzes(veldenVan(verwerking.invoer), keuzes), ...vast }
  const begin = { ...(await verwerking.begin?.(feiten, lezing, gang.kader, al)), ...vast }
  const brieven =
    invoer === undefined
      ? []
      : ((await verwerking.brieven?.(
          invoer as Record<string, unknown>,
          lezing,
          gang.kader,
          bij as undefined,
        )) ?? [])
  return {
    soort: 'formulier',
    artikel: oordeel.artikel,
    versie: dossier.versie,
    nummer: dossier.nummer,
    keuzes: beperkt(keuzes, vast),
    nietHier: verwerking.nietHier?.(feiten, gang.kader) ?? [],
    hulp: verwerking.hulp?.(feiten, gang.kader),
    ...(await leeswijzerVan(verwerking, feiten, lezing, { invoer, kader: gang.kader })),
    begin,
    brieven,
    concept: concept ?? elders,
  }
}

const inTransactie = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  vraag: Vraag,
): Promise<FormulierAfloop> => {
  const lezing = await laadFeiten(tx, gang, verwerking, false, idVan(gang, verwerking, vraag))
  if (!lezing) {
    await logAfloop(tx, gang, { soort: 'niet-gevonden' }, [])
    return { soort: 'niet-gevonden' }
  }
  const afloop = await bouw(tx, gang, verwerking, lezing, vraag)
  const betrokkenen = pseudoniemenVan(lezing, 'allen')
  const gelogd: Afloop =
    afloop.soort === 'formulier'
      ? {
          soort: 'gedaan',
          uitkomst: undefined,
          artikel: afloop.artikel,
          dossierId: lezing.dossier.id,
          herhaald: false,
        }
      : afloop
  const heropend = vraag.concept === 'geopend' && 'concept' in afloop && afloop.concept !== undefined
  const actie = heropend ? conceptActie(verwerking.id, 'geopend') : gang.actie
  await logAfloop(tx, { ...gang, actie }, gelogd, betrokkenen, lezing.dossier.id)
  return afloop
}

/**
 * Opens the form of an act: reading its dossier is a verwerking too and is logged under the act's own id. With `invoer`
 * (parsed) the act is tested but not done: for the page that shows what is about to leave.
 */
export const runFormulier = async (
  verwerking: ElkeHandeling,
  vraag: Vraag,
  wie: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Promise<FormulierAfloop> => {
  const gang = beginGang(
    verwerking,
    { invoer: undefined, dossierId: vraag.dossierId },
    wie,
    omgeving,
    herkomst,
  )
  const scope = { role: rolVan(verwerking.dossier.compartiment), gemeente: wie.gemeente }
  try {
    if (!verwerking.rollen.includes(wie.rol)) {
      await omgeving.db.transaction(scope, (tx) => logAfloop(tx, gang, { soort: 'rol' }, []))
      return { soort: 'rol' }
    }
    return await omgeving.db.transaction(scope, (tx) => inTransactie(tx, gang, verwerking, vraag))
  } catch (defect) {
    await logDefect(gang, defect)
    throw defect
  }
}
