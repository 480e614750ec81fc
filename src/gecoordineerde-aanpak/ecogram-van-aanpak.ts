import type { EcogramBeeld, Lijn, Lijnsoort } from '../scherm/ecogram-beeld.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Domein } from '../wet/domeinen.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { type AanpakLezing, doelInhoud } from './keuzes.ts'
import { overgeblevenDiensten } from './rules/overgebleven-diensten.ts'

const afspraaklijn: Readonly<Record<string, Lijnsoort>> = {
  voorgesteld: 'afspraak-voorgesteld',
  aanvaard: 'afspraak-loopt',
  'lukt-niet': 'afspraak-loopt',
}

const afsprakenVan = (lezing: AanpakLezing): readonly Lijn[] =>
  lezing.feiten.afspraken.flatMap(({ partijId, doelId, staat }) => {
    const soort = afspraaklijn[staat]
    const partij = lezing.feiten.partijen.find(({ id }) => id === partijId)
    if (!soort || !partij) return []
    const wie = doelId ? doelInhoud(lezing, doelId).betrokkeneIds : []
    return (wie.length > 0 ? wie : [null]).map((betrokkeneId) => ({
      betrokkeneId,
      partijId: partij.id,
      domein: partij.domein,
      soort,
      voorwaarde: false,
    }))
  })

const gegevensVan = (lezing: AanpakLezing): readonly Lijn[] => {
  const { gegevens, verstrekkingen, partijen } = lezing.feiten
  const inhoud = voorwaardenVan(lezing)
  const staan = verstrekkingen.filter(({ vernietiging }) => vernietiging !== 'vernietigd')
  return staan.flatMap(({ gegevenId, aan }) => {
    const gegeven = gegevens.find(({ id }) => id === gegevenId)
    const partij = partijen.find(({ id }) => id === aan)
    if (!gegeven || !partij) return []
    return [
      {
        betrokkeneId: gegeven.betrokkeneId,
        partijId: aan,
        domein: partij.domein,
        soort: 'gegevens-gekregen',
        voorwaarde: gegeven.voorwaarden.length > 0 || (inhoud.get(gegevenId) ?? []).length > 0,
      },
    ]
  })
}

const dienstenVan = (lezing: AanpakLezing): readonly Lijn[] =>
  overgeblevenDiensten(lezing.feiten).map(({ betrokkeneId, domein }) => ({
    betrokkeneId,
    partijId: null,
    domein,
    soort: 'hulp-afgesproken',
    voorwaarde: false,
  }))

/**
 * Who the aanpak is for, which parties take part, and what runs between them; what went to a party is thick. Needs the
 * content of 'doel' and 'gegeven', so only for who sees those (5.4.4 lid 2, N-5.4.4-2).
 */
export const ecogramVanAanpak = (
  lezing: AanpakLezing,
  mensen: readonly { readonly id: string; readonly naam: string; readonly hoedanigheid: string }[],
  partijen: readonly { readonly id: string; readonly naam: string; readonly domein: string }[],
): EcogramBeeld => ({
  mensen: mensen.map(({ id, naam, hoedanigheid }) => ({
    id,
    naam,
    rol: codeTekst('hoedanigheid', hoedanigheid),
  })),
  partijen: partijen.map(({ id, naam, domein }) => ({ id, naam, domein: domein as Domein })),
  lijnen: [...gegevensVan(lezing), ...afsprakenVan(lezing), ...dienstenVan(lezing)],
})
