import { partijenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { wieBesliste } from '../verwerking/systeem.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import { type EigenVerzoekTabel, eigenVerzoekDossier } from './eigen-verzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Overgang, overgangen } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type EigenWerk = Werk<Feiten, EigenVerzoekTabel>
/** One request of one's own as it is read in an act or on a page. */
export type EigenLezing = Lezing<Feiten, EigenVerzoekTabel>

/** What every act of a party on its own request has in common. */
export const vanPartij = {
  doel: 'verzoek-van-partij',
  rollen: ['partijmedewerker'],
  dossier: eigenVerzoekDossier,
} as const

/** The parties of this municipality that the organisation of who acts is, under which secrecy it works, and whether its law lets it use the number. */
export const partijVanWerker = async ({ tx }: Pick<EigenLezing, 'tx'>, { wie, vandaag }: Kader) => {
  const alle = wie.organisatieId ? await partijenVan(tx, wie.gemeente) : []
  const eigen = alle.filter(({ organisatieId }) => organisatieId === wie.organisatieId)
  const [partij] = eigen
  return {
    partijen: eigen.length,
    partij,
    regime: partij?.regime ?? 'geen',
    magBsn: partij !== undefined && magBsnGebruiken(partij, vandaag),
  }
}

/** A move of the state machine. */
export const gaOver = (
  werk: EigenWerk,
  naam: Overgang,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  werk.gaOver({
    ...{ naam, naar: overgangen[naam].naar, artikel: werk.artikel },
    inhoud: { ...wieBesliste(werk.kader), ...inhoud },
  })

/** What was sent last, person by person, as a fingerprint; sealed. Empty as long as nothing was. */
export const verstuurdVan = ({ rijen }: Pick<EigenWerk, 'rijen'>): Readonly<Record<string, string>> => {
  const { verstuurd } = rijen('overgang').findLast(({ overgang }) => overgang === 'dien-in')?.inhoud ?? {}
  return (verstuurd as Readonly<Record<string, string>> | undefined) ?? {}
}

/** The number by which the college calls this request; sealed, so that the database alone pairs no two dossiers. */
export const nummerBijCollege = ({ rijen }: Pick<EigenWerk, 'rijen'>): string | null =>
  rijen('overgang')
    .map(({ inhoud }) => inhoud.nummerDaar)
    .find((nummer) => typeof nummer === 'string') ?? null

/** Where the college judges this request; sealed. Undefined as long as it was not sent. */
export const verzoekBijCollege = ({ rijen }: Pick<EigenWerk, 'rijen'>): string | undefined =>
  rijen('overgang')
    .map(({ inhoud }) => inhoud.verzoekId)
    .find((id) => typeof id === 'string')
