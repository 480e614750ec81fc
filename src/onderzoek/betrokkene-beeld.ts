import type { VeiligContact } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { geldtOp } from '../wet/geldt-op.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, GezinsbandFeit, VertegenwoordigingFeit } from './rules/feiten.ts'
import { gezinsbandenVan, gezinslidVan, hoedanigheidBij } from './rules/gezin.ts'
import { clientStatus } from './rules/is-client.ts'
import type { Afleiding } from './rules/leid-gezinslid-af.ts'
import { vernietigenVoorClient } from './rules/stop-voor-client.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

type RelatieBeeld = Pick<GezinsbandFeit, 'id' | 'naarId' | 'relatie' | 'sinds' | 'tot'>

type VertegenwoordigingBeeld = Pick<
  VertegenwoordigingFeit,
  'id' | 'voorId' | 'als' | 'omvang' | 'sinds' | 'tot'
> & {
  /** Whether it holds today. */
  readonly geldt: boolean
}

/** One person on the case page. */
export interface BetrokkeneBeeld {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: string | null
  readonly hoedanigheid: string
  /** How he has stood to others, the oldest first; empty for the client himself and for who was not asked. */
  readonly relaties: readonly RelatieBeeld[]
  /** Of which clients he is gezinslid, why and until when; also of whom he no longer is because of his age. */
  readonly gezinslidVan: readonly (Afleiding & { readonly geldt: boolean })[]
  /** Whom he represents, as what, in what and when. */
  readonly vertegenwoordigt: readonly VertegenwoordigingBeeld[]
  readonly client: boolean
  readonly clientSinds: string | null
  /** The day on which his data must be gone when he stopped as client. */
  readonly vernietigenOp: string | null
  readonly veiligContact: VeiligContact | null
  /** Who is spoken to there; only of an office. */
  readonly aanspreekpunt: string | null
}

const vertegenwoordigingenVan = (
  { vertegenwoordigingen }: Feiten,
  wie: string,
  vandaag: string,
): readonly VertegenwoordigingBeeld[] =>
  vertegenwoordigingen
    .filter(({ betrokkeneId }) => betrokkeneId === wie)
    .map(({ betrokkeneId: _, ...band }) => ({ ...band, geldt: geldtOp(band, vandaag) }))

/** The people of the dossier for its page: who they are, how they stood and for whom they speak. */
export const betrokkenenVan = async (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  vandaag: string,
): Promise<BetrokkeneBeeld[]> => {
  const personen = await personenVan(lezing)
  return lezing.feiten.betrokkenen.map(({ id, hoedanigheid: vastgelegd }) => {
    const lid = gezinslidVan(lezing.feiten, id, vandaag, true).map((een) => ({
      ...een,
      geldt: een.tot === null || vandaag < een.tot,
    }))
    const hoedanigheid = hoedanigheidBij(
      vastgelegd,
      lid.some(({ geldt }) => geldt),
    )
    const persoon = personen.get(id)
    const status = clientStatus(lezing.feiten, id)
    return {
      id,
      naam: persoon ? volleNaam(persoon) : '',
      geboortedatum: persoon?.geboortedatum ?? null,
      hoedanigheid,
      relaties: gezinsbandenVan(lezing.feiten, id).map(({ betrokkeneId: _, ...band }) => band),
      gezinslidVan: lid,
      vertegenwoordigt: vertegenwoordigingenVan(lezing.feiten, id, vandaag),
      client: status.client,
      clientSinds: status.client ? status.sinds : null,
      vernietigenOp: vernietigenVoorClient(lezing.feiten, id),
      veiligContact: persoon?.veiligContact ?? null,
      aanspreekpunt: persoon?.aanspreekpunt ?? null,
    }
  })
}
