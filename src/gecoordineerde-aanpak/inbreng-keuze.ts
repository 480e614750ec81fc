import { personenVan, volleNaam } from '../personen/index.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type AanpakLezing, partijenBijNaam, tekst } from './keuzes.ts'

/** What a party gave and waits, opened: what it says, what for, who decided, and under which conditions; needs the content of 'inbreng'. */
export const openInbreng = (lezing: Pick<AanpakLezing, 'rijen'>) =>
  lezing
    .rijen('inbreng')
    .filter(({ staat }) => staat === 'ontvangen')
    .map(({ inhoud, ...rij }) => ({
      ...rij,
      tekst: tekst(inhoud.tekst),
      waarvoor: tekst(inhoud.waarvoor),
      beslistDoor: tekst(inhoud.beslistDoor),
      voorwaarden: (inhoud.voorwaarden ?? []) as readonly Voorwaarde[],
    }))

/** It as options: which party about whom, and what it said; needs the content of 'inbreng'. */
export const inbrengKeuze = async (lezing: AanpakLezing): Promise<readonly Keuze[]> =>
  (await inbrengVan(lezing)).map(({ id, partij, over, tekst: uitleg }) => ({
    waarde: id,
    label: `${partij}: ${over}`,
    uitleg,
  }))

/** What waits on the page of the aanpak. */
export interface InbrengBeeld {
  readonly id: string
  readonly partij: string
  readonly over: string
  readonly tekst: string
  readonly waarvoor: string
  readonly beslistDoor: string
  readonly categorie: string
  readonly niveau: string
  readonly datum: string
  readonly voorwaarden: readonly Voorwaarde['soort'][]
}

/** What waits, with the names of who gave it and whom it is about; needs the content of 'inbreng'. */
export const inbrengVan = async (lezing: AanpakLezing): Promise<readonly InbrengBeeld[]> => {
  const open = openInbreng(lezing)
  if (open.length === 0) return []
  const [partijen, mensen] = [await partijenBijNaam(lezing), await personenVan(lezing)]
  return open.map(({ id, partij_id, betrokkene_id, tekst: woorden, voorwaarden, ...rest }) => {
    const persoon = mensen.get(betrokkene_id)
    const { waarvoor, beslistDoor, categorie, niveau, datum } = rest
    return {
      ...{ id, tekst: woorden, waarvoor, beslistDoor, categorie, niveau, datum },
      partij: partijen.get(partij_id)?.naam ?? '',
      over: persoon ? volleNaam(persoon) : '',
      voorwaarden: voorwaarden.map(({ soort }) => soort),
    }
  })
}
