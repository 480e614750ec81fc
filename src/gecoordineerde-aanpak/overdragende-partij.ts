import type { AanpakLezing } from './keuzes.ts'
import { partijenBijNaam, tekst } from './keuzes.ts'
import { openVertrekken, wachtOpHuidige } from './rules/leg-overdracht-vast.ts'
import { lopend } from './rules/staten.ts'

type Gelezen = Pick<AanpakLezing, 'feiten' | 'rijen'>

/**
 * The parties that still have to hand over, the longest waiting first: of coordinators who left, then the one the present coordinator works for;
 * null for a party of which it was not kept which. Needs the content of 'gebeurtenis'.
 */
export const overdragendePartijen = ({ feiten, rijen }: Gelezen): readonly (string | null)[] => {
  const inhoud = new Map(rijen('gebeurtenis').map((rij) => [rij.id, rij.inhoud]))
  const vertrokken = openVertrekken(feiten).map(({ id }) => tekst(inhoud.get(id)?.partijId) || null)
  return wachtOpHuidige(feiten) ? [...vertrokken, feiten.dossier.verwerkingsverantwoordelijke] : vertrokken
}

/** What is kept when a coordinator goes: whether his party has something to hand over, and which. */
export const vertrekVan = ({
  feiten,
}: Pick<Gelezen, 'feiten'>): {
  readonly code: 'partij' | 'college'
  readonly partijId: string | null
} => {
  const { staat, verwerkingsverantwoordelijke: partij } = feiten.dossier
  return lopend.includes(staat) && partij !== 'college'
    ? { code: 'partij', partijId: partij }
    : { code: 'college', partijId: null }
}

/** Its name; empty for a party that is no longer registered. */
export const partijNaam = async (lezing: AanpakLezing, partijId: string | null): Promise<string> =>
  partijId === null ? '' : ((await partijenBijNaam(lezing)).get(partijId)?.naam ?? '')
