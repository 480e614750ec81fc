import type { AanpakLezing } from './keuzes.ts'
import { partijenBijNaam, tekst } from './keuzes.ts'
import { wachtOpVorige } from './rules/leg-overdracht-vast.ts'
import { lopend } from './rules/staten.ts'

type Gelezen = Pick<AanpakLezing, 'feiten' | 'rijen'>

/**
 * The party that still has to hand over: of the coordinator who left, else the one the present coordinator works for; null when it is
 * the college. Needs the content of 'gebeurtenis'.
 */
export const overdragendePartij = ({ feiten, rijen }: Gelezen): string | null => {
  const { staat, verwerkingsverantwoordelijke } = feiten.dossier
  const nu = lopend.includes(staat) && verwerkingsverantwoordelijke !== 'college'
  const vorige = rijen('gebeurtenis').findLast(({ soort }) => soort === 'coordinator-vervangen')
  if (wachtOpVorige(feiten)) return tekst(vorige?.inhoud.partijId) || null
  return nu ? verwerkingsverantwoordelijke : null
}

/**
 * What is kept when a coordinator goes: whether a party has something to hand over, and which. One that had not done so yet still has to.
 * Needs the content of 'gebeurtenis'.
 */
export const vertrekVan = (
  lezing: Gelezen,
): { readonly code: 'partij' | 'college'; readonly partijId: string | null } => {
  const { staat, verwerkingsverantwoordelijke: partij } = lezing.feiten.dossier
  if (lopend.includes(staat) && partij !== 'college') return { code: 'partij', partijId: partij }
  return wachtOpVorige(lezing.feiten)
    ? { code: 'partij', partijId: overdragendePartij(lezing) }
    : { code: 'college', partijId: null }
}

/** Its name; empty for a party that is no longer registered. */
export const partijNaam = async (lezing: AanpakLezing, partijId: string | null): Promise<string> =>
  partijId === null ? '' : ((await partijenBijNaam(lezing)).get(partijId)?.naam ?? '')
