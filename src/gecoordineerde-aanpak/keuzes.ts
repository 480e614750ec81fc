import { partijenVan } from '../inrichting/index.ts'
import { keuzeUit, personenVan, volleNaam } from '../personen/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Afspraakstap } from '../wet/afspraakstaten.ts'
import type { AanpakTabel } from './aanpak-dossier.ts'
import { clientenVan } from './declaratie.ts'
import { partijenMetBijdrage } from './rules/deel-met-partij.ts'
import type { AfspraakFeit, Feiten } from './rules/feiten.ts'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'
import { afsprakenVoor } from './rules/op-afspraak.ts'

/** One aanpak as it is read in an act or on a page. */
export type AanpakLezing = Lezing<Feiten, AanpakTabel>

/** The text in a content, or an empty one. */
export const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

/** The name and telephone of each party of the municipality by id, and what its own law lets it use; a party that is no longer registered is not in it. */
export const partijenBijNaam = eenmaalPerLezing(async ({ tx, dossier }: AanpakLezing) => {
  const register = await partijenVan(tx, dossier.gemeente)
  return new Map([
    ...register.map(
      ({ id, naam, contact, soort, eigenRecht }) => [id, { naam, contact, soort, eigenRecht }] as const,
    ),
    [
      zvhOntvanger,
      { naam: codeTekst('gever', zvhOntvanger), contact: null, soort: null, eigenRecht: [] },
    ] as const,
  ])
})

/** The texts of the rows of a table by id; needs the table in `metInhoud`. */
export const tekstenVan = (lezing: AanpakLezing, tabel: 'doel' | 'afspraak'): ReadonlyMap<string, string> =>
  new Map(lezing.rijen(tabel).map(({ id, inhoud }) => [id, tekst(inhoud.tekst)]))

/** What the gegevens say by id, as far as they may still be used on this day; needs the content of 'gegeven' (5.4.2 lid 1, N-5.4.2-1-vw). */
export const gegevenTeksten = (lezing: AanpakLezing, vandaag: string): ReadonlyMap<string, string> =>
  new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, gegevenTekst(inhoud, vandaag)]))

/** What a goal says and whose it is; needs the content of 'doel'. */
export const doelInhoud = (lezing: Pick<AanpakLezing, 'rijen'>, doelId: string) => {
  const inhoud = lezing.rijen('doel').find(({ id }) => id === doelId)?.inhoud ?? {}
  const { betrokkeneIds } = inhoud
  return { tekst: tekst(inhoud.tekst), betrokkeneIds: Array.isArray(betrokkeneIds) ? betrokkeneIds : [] }
}

/** The clients of this aanpak as options. */
export const clientKeuze = (feiten: Feiten, lezing: AanpakLezing): Promise<readonly Keuze[]> => {
  const clienten = clientenVan(feiten)
  return keuzeUit(lezing, (id) => clienten.includes(id))
}

/** The parties of this aanpak as options; only those of `ids`, when given. */
export const partijKeuze = async (
  lezing: AanpakLezing,
  ids?: readonly string[],
): Promise<readonly Keuze[]> => {
  const namen = await partijenBijNaam(lezing)
  return lezing.feiten.partijen
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map(({ id, domein }) => ({ waarde: id, label: namen.get(id)?.naam ?? codeTekst('domein', domein) }))
}

/** The parties something can be shared with, as options. */
export const bijdragersKeuze = (lezing: AanpakLezing): Promise<readonly Keuze[]> =>
  partijKeuze(lezing, partijenMetBijdrage(lezing.feiten))

/** The running goals as options; needs the content of 'doel'. */
export const doelKeuze = (lezing: AanpakLezing): readonly Keuze[] => {
  const teksten = tekstenVan(lezing, 'doel')
  return lezing.feiten.doelen
    .filter(({ staat }) => staat === 'loopt')
    .map(({ id }) => ({ waarde: id, label: teksten.get(id) ?? '' }))
}

const wanneer = ({ uiterlijk }: AfspraakFeit): string => (uiterlijk ? `, ${datumInWoorden(uiterlijk)}` : '')

/** Agreements as options: what, who and when; needs the content of 'afspraak'. */
export const afspraakKeuze = async (
  lezing: AanpakLezing,
  afspraken: readonly AfspraakFeit[],
): Promise<readonly Keuze[]> => {
  const teksten = tekstenVan(lezing, 'afspraak')
  const wie = await wieDoetHet(lezing)
  return afspraken.map((afspraak) => ({
    waarde: afspraak.id,
    label: `${teksten.get(afspraak.id) ?? ''} (${wie(afspraak)}${wanneer(afspraak)})`,
  }))
}

/** The agreements on which this step can be taken now, as options. */
export const keuzeVoorStap = (stap: Afspraakstap) => async (feiten: Feiten, lezing: AanpakLezing) => ({
  afspraakId: await afspraakKeuze(lezing, afsprakenVoor(stap, feiten)),
})

/** Who an agreement is of, in words. */
export const wieDoetHet = async (lezing: AanpakLezing): Promise<(afspraak: AfspraakFeit) => string> => {
  const [partijen, personen] = [await partijenBijNaam(lezing), await personenVan(lezing)]
  return ({ partijId, betrokkeneId }) => {
    if (partijId) return partijen.get(partijId)?.naam ?? ''
    const persoon = betrokkeneId ? personen.get(betrokkeneId) : undefined
    return persoon ? volleNaam(persoon) : codeTekst('wie', betrokkeneId ? 'betrokkene' : 'college')
  }
}

/** The gegevens of this aanpak as options: about whom, what, and how sensitive; needs the content of 'gegeven'. */
export const gegevenKeuze = async (lezing: AanpakLezing, vandaag: string): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return lezing.rijen('gegeven').map(({ id, betrokkene_id, categorie, inhoud }) => {
    const persoon = personen.get(betrokkene_id)
    return {
      waarde: id,
      label: [persoon && volleNaam(persoon), gegevenTekst(inhoud, vandaag)].filter((deel) => deel).join(': '),
      uitleg: codeTekst('categorie', categorie),
    }
  })
}
