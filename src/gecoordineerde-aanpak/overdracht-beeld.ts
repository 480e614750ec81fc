import type { Kader } from '../verwerking/verwerking.ts'
import { type AanpakLezing, tekst } from './keuzes.ts'
import { partijNaam } from './overdragende-partij.ts'

/** The hand-over of a party to the college as both sides confirmed it; days are 'yyyy-mm-dd' (5.4.4 lid 8). */
export interface OverdrachtBeeld {
  /** The name of the party; empty when it is not registered any more. */
  readonly partij: string
  readonly aangeboden: {
    readonly op: string
    readonly watEnHoe: string
    readonly elders: readonly string[]
  } | null
  readonly ontvangen: { readonly op: string; readonly zonderAanbod: string } | null
  readonly verklaring: {
    readonly code: string
    readonly op: string
    readonly doorWie: string
    readonly waarom: string
  } | null
}

type Rij = ReturnType<AanpakLezing['rijen']>[number]

const lijst = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde.map(String) : [])

const soorten = ['overdracht-aangeboden', 'overdracht-aan-college', 'vernietiging-verklaard'] as const

type Soort = (typeof soorten)[number]

/** One protocol of one party. */
interface Protocol {
  readonly partijId: string
  readonly rijen: Map<Soort, Rij & { code: string | null; datum: string }>
}

/** To which protocol a step belongs: an offer once more, a receipt, or a declaration until there is nothing left. */
const past: Readonly<Record<Soort, (van: Protocol) => boolean>> = {
  'overdracht-aangeboden': ({ rijen }) => !rijen.has('overdracht-aan-college'),
  'overdracht-aan-college': ({ rijen }) => !rijen.has('overdracht-aan-college'),
  'vernietiging-verklaard': ({ rijen }) => {
    const eerder = rijen.get('vernietiging-verklaard')
    return rijen.has('overdracht-aan-college') && (!eerder || eerder.code === 'niet-vernietigd')
  },
}

/** The protocols, each of one party: from its offer (or a receipt without one) up to what it declared last. */
const perOverdracht = (lezing: AanpakLezing): readonly Protocol[] => {
  const alle: Protocol[] = []
  for (const rij of lezing.rijen('gebeurtenis')) {
    const soort = soorten.find((een) => een === rij.soort)
    if (!soort) continue
    const partijId = tekst(rij.inhoud.partijId)
    const eigen = alle.find((een) => een.partijId === partijId && past[soort](een))
    const nu = eigen ?? { partijId, rijen: new Map() }
    if (!eigen) alle.push(nu)
    nu.rijen.set(soort, rij)
  }
  return alle
}

/**
 * What was handed over to the college, the latest last: for the college, and for the coordinator of a party what he offered himself.
 * Needs the content of 'gebeurtenis'.
 */
export const overdrachtenVan = async (
  lezing: AanpakLezing,
  { wie }: Kader,
): Promise<readonly OverdrachtBeeld[]> => {
  const { verwerkingsverantwoordelijke } = lezing.feiten.dossier
  const beelden: OverdrachtBeeld[] = []
  for (const { partijId, rijen } of perOverdracht(lezing)) {
    if (wie.rol !== 'beslisser' && partijId !== verwerkingsverantwoordelijke) continue
    const [aanbod, ontvangst, verklaring] = soorten.map((soort) => rijen.get(soort))
    beelden.push({
      partij: await partijNaam(lezing, partijId || null),
      aangeboden: aanbod
        ? { op: aanbod.datum, watEnHoe: tekst(aanbod.inhoud.watEnHoe), elders: lijst(aanbod.inhoud.elders) }
        : null,
      ontvangen: ontvangst
        ? { op: ontvangst.datum, zonderAanbod: tekst(ontvangst.inhoud.waaromZonderAanbod) }
        : null,
      verklaring: verklaring
        ? {
            ...{
              code: verklaring.code ?? '',
              op: verklaring.datum,
              doorWie: tekst(verklaring.inhoud.doorWie),
            },
            waarom: tekst(verklaring.inhoud.toelichting),
          }
        : null,
    })
  }
  return beelden
}
