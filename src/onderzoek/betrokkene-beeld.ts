import type { VeiligContact } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Gezinsrelatie } from '../wet/gezinsrelaties.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { clientStatus } from './rules/is-client.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** One person on the case page. */
export interface BetrokkeneBeeld {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: string | null
  readonly hoedanigheid: string
  /** How he stands to the client; null for the client himself and for who was not asked. */
  readonly relatie: Gezinsrelatie | null
  readonly client: boolean
  readonly clientSinds: string | null
  readonly veiligContact: VeiligContact | null
}

/** The people of an onderzoek with how each may be reached, in the order in which they were added. */
export const betrokkenenVan = async (lezing: Lezing<Feiten, OnderzoekTabel>): Promise<BetrokkeneBeeld[]> => {
  const personen = await personenVan(lezing)
  return lezing.dossier.rijen.betrokkene.map(({ id, hoedanigheid, relatie }) => {
    const persoon = personen.get(id)
    const status = clientStatus(lezing.feiten, id)
    return {
      id,
      naam: persoon ? volleNaam(persoon) : '',
      geboortedatum: persoon?.geboortedatum ?? null,
      hoedanigheid,
      relatie: relatie as Gezinsrelatie | null,
      client: status.client,
      clientSinds: status.client ? status.sinds : null,
      veiligContact: persoon?.veiligContact ?? null,
    }
  })
}
