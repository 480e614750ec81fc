import { dagVan } from '../teksten/datum-in-woorden.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { type Kijkdag, perDag } from './rules/per-dag.ts'
import { leesKijkregels } from './wie-keek.store.ts'

/** A page of who looked in one dossier. */
export interface Kijkblad {
  readonly dossierId: string
  readonly totEnMet: string
  readonly dagen: readonly Kijkdag[]
  /** The last day of the page before this one, when there are earlier days. */
  readonly eerder: string | null
}

/** The dossier that is open, as far as the log names it. */
type Inzage = Pick<Lezing<unknown>, 'tx' | 'compartiment'> & {
  readonly dossier: { readonly id: string; readonly gemeente: string }
}

const dagEerder = (dag: string): string =>
  new Date(Date.parse(`${dag}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/**
 * Who looked in one dossier, by day: the role, whether it was the asker himself, what for and how often. Never a name or
 * an id of a colleague (N-AVG-32). The transaction can only write its log line after this.
 */
export const leesWieKeek = async (
  { tx, dossier, compartiment }: Inzage,
  totEnMet: string,
  gebruikerId: string,
): Promise<Kijkblad> => {
  const vraag = { gemeente: dossier.gemeente, compartiment, dossierId: dossier.id, totEnMet }
  const { regels, eerderMeer } = await leesKijkregels(tx, vraag)
  const dagen = perDag(
    regels.map(({ tijd, actie, rol, actor, resultaat, artikel }) => ({
      dag: dagVan(tijd),
      tijd,
      actie,
      rol,
      zelf: actor === gebruikerId,
      gelukt: resultaat === 'toegestaan',
      artikel,
    })),
  )
  const laatste = dagen.at(-1)
  return {
    dossierId: dossier.id,
    totEnMet,
    dagen,
    eerder: eerderMeer && laatste ? dagEerder(laatste.dag) : null,
  }
}
