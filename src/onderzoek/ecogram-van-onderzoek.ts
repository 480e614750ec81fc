import type { EcogramBeeld, Lijn, Lijnsoort } from '../scherm/ecogram-beeld.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { onderzoekWoorden } from '../teksten/nl/onderzoek-pagina.ts'
import type { Domein } from '../wet/domeinen.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

const verzoeklijn: Readonly<Record<string, Lijnsoort>> = {
  verzonden: 'gegevens-gevraagd',
  beantwoord: 'gegevens-gegeven',
  geweigerd: 'niets-gegeven',
}

const dienstlijn: Readonly<Record<string, Lijnsoort>> = {
  voorgesteld: 'hulp-voorgesteld',
  aanvaard: 'hulp-afgesproken',
}

const heeftVoorwaarde = ({ voorwaarden }: OnderzoekBeeld['gegevens'][number]): boolean =>
  Array.isArray(voorwaarden) && voorwaarden.length > 0

const lijnenVan = ({ verzoeken, diensten = [], gegevens }: OnderzoekBeeld): readonly Lijn[] => [
  ...verzoeken.flatMap(({ id, staat, betrokkeneId, partijId, domein }) => {
    const soort = verzoeklijn[staat]
    const voorwaarde = gegevens.some((gegeven) => gegeven.verzoekId === id && heeftVoorwaarde(gegeven))
    return soort ? [{ betrokkeneId, partijId, domein: domein as Domein, soort, voorwaarde }] : []
  }),
  ...diensten.flatMap(({ staat, betrokkeneId, domein }) => {
    const soort = dienstlijn[staat]
    return soort ? [{ betrokkeneId, partijId: null, domein: domein as Domein, soort, voorwaarde: false }] : []
  }),
]

const partijenVan = ({ verzoeken }: OnderzoekBeeld): EcogramBeeld['partijen'] => [
  ...new Map(
    verzoeken
      .filter(({ staat }) => verzoeklijn[staat] !== undefined)
      .map(({ partijId, partij, domein }) => [
        partijId,
        { id: partijId, naam: String(partij), domein: domein as Domein },
      ]),
  ).values(),
]

/**
 * Who is in the onderzoek, which parties were asked or gave, and which help was proposed: from what the page shows this
 * reader, so never more than that (N-AVG-32). What was withdrawn, or was refused by the client, draws no line.
 */
export const ecogramVanOnderzoek = (beeld: OnderzoekBeeld): EcogramBeeld => ({
  mensen: beeld.betrokkenen.map(({ id, naam, hoedanigheid, client }) => ({
    id,
    naam,
    rol: client ? onderzoekWoorden.client : codeTekst('hoedanigheid', hoedanigheid),
  })),
  partijen: partijenVan(beeld),
  lijnen: lijnenVan(beeld),
})
