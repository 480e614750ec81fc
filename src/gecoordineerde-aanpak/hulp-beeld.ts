import { volleNaam } from '../personen/index.ts'
import type { AanpakAfleiding } from '../wet/leid-aanpak-af.ts'
import type { Mensen } from './aanpak-delen.ts'
import type { AanpakLezing } from './keuzes.ts'
import type { DienstFeit, Feiten } from './rules/feiten.ts'
import { actieveClienten } from './rules/laat-client-stoppen.ts'
import { afleidingNu } from './rules/overgebleven-diensten.ts'

/** A service or interventie on the page, with whose it is and whether he still takes part. */
export interface HulpBeeld extends Pick<DienstFeit, 'id' | 'domein' | 'soort' | 'staat'> {
  readonly wie: string
  readonly doetMee: boolean
  /** The other clients may not know of it (N-2.3a.2-1-zwt). */
  readonly vertrouwelijk: boolean
}

/** What follows from the services that are left: whether the aanpak is verplicht, mag or niet, and why. */
export type Gevolgbeeld = Pick<AanpakAfleiding, 'uitkomst' | 'grond'>

/** The services and interventies of the aanpak, for who may see whose they are. */
export const hulpVan = ({ feiten, dossier }: AanpakLezing, mensen: Mensen): readonly HulpBeeld[] => {
  const clienten = actieveClienten(feiten)
  const verborgen = dossier.rijen.dienst.filter(({ vertrouwelijk }) => vertrouwelijk).map(({ id }) => id)
  return feiten.diensten.map(({ id, betrokkeneId, domein, soort, staat }) => {
    const persoon = mensen.get(betrokkeneId)
    const wie = persoon ? volleNaam(persoon) : ''
    return {
      id,
      domein,
      soort,
      staat,
      wie,
      doetMee: clienten.includes(betrokkeneId),
      vertrouwelijk: verborgen.includes(id),
    }
  })
}

/** What follows from what is left, without whose it is; null when no service is known. */
export const gevolgVan = (feiten: Feiten): Gevolgbeeld | null => {
  const afleiding = afleidingNu(feiten)
  return afleiding ? { uitkomst: afleiding.uitkomst, grond: afleiding.grond } : null
}
