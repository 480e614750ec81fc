import { type VeiligContact, volleNaam } from '../personen/index.ts'
import { geldtOp } from '../wet/geldt-op.ts'
import type { Mensen } from './aanpak-delen.ts'
import type { AanpakLezing } from './keuzes.ts'

/** Somebody of an aanpak on its page: who he is, how to reach him safely, and for whom he speaks. */
export interface MensBeeld {
  readonly id: string
  readonly naam: string
  readonly hoedanigheid: string
  readonly veiligContact: VeiligContact | null
  /** For whom he speaks today, as what. */
  readonly spreekt: readonly { readonly als: string; readonly voor: string; readonly tot: string | null }[]
}

const spreektVoor = (
  { feiten }: AanpakLezing,
  mensen: Mensen,
  wie: string,
  dag: string,
): MensBeeld['spreekt'] =>
  feiten.vertegenwoordigingen
    .filter((band) => band.betrokkeneId === wie && geldtOp(band, dag))
    .map(({ als, voorId, tot }) => {
      const persoon = mensen.get(voorId)
      return { als, voor: persoon ? volleNaam(persoon) : '', tot }
    })

/** The people of an aanpak on this day 'yyyy-mm-dd'. */
export const mensenVan = (lezing: AanpakLezing, mensen: Mensen, dag: string): readonly MensBeeld[] =>
  lezing.dossier.rijen.betrokkene.map(({ id, hoedanigheid }) => {
    const persoon = mensen.get(id)
    return {
      id,
      naam: persoon ? volleNaam(persoon) : '',
      hoedanigheid,
      veiligContact: persoon?.veiligContact ?? null,
      spreekt: spreektVoor(lezing, mensen, id, dag),
    }
  })
