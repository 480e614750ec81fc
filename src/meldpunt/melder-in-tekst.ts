import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { MeldingLezing } from './declaratie.ts'
import type { Melderwoorden } from './rules/noemt-melder.ts'

/** What an act must know to keep who called out of what leaves the meldpunt; needs the content of 'melder' and 'gegeven'. */
export interface Verborgenheid {
  /** By what he can be known; undefined when the person may know who called. */
  readonly melder: Melderwoorden | undefined
  /** The texts of the gegevens of the melding, by id. */
  readonly teksten: ReadonlyMap<string, string>
  /** What a party tied to what it told, by gegeven (5.5.3). */
  readonly voorwaarden: ReadonlyMap<string, readonly Voorwaarde[]>
}

/** What the parties that told them tied to the gegevens of a melding, by id of those to which something is tied; needs the content of 'gegeven' (5.5.3). */
export const voorwaardenVan = (
  lezing: Pick<MeldingLezing, 'rijen'>,
): ReadonlyMap<string, readonly Voorwaarde[]> =>
  new Map(
    lezing.rijen('gegeven').flatMap(({ id, inhoud }) => {
      const gesteld = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
      return gesteld.length > 0 ? [[id, gesteld] as const] : []
    }),
  )

/** Reads by what a hidden melder could be known, and what the gegevens say (5.5.1). */
export const verborgenheid = (lezing: Pick<MeldingLezing, 'rijen'>): Verborgenheid => {
  const [rij] = lezing.rijen('melder')
  const { naam, telefoon, mail, adres } = rij?.inhoud ?? {}
  return {
    melder:
      rij?.verborgen || rij?.anoniem
        ? { naam: tekstVan(naam), telefoon: tekstVan(telefoon), mail: tekstVan(mail), adres: tekstVan(adres) }
        : undefined,
    teksten: new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)])),
    voorwaarden: voorwaardenVan(lezing),
  }
}

/** What of the melding goes along: the chosen gegevens and why. */
export const watMeegaat = (
  gekozen: readonly { readonly gegevenId: string; readonly reden?: string | undefined }[],
  { teksten }: Verborgenheid,
): readonly (string | undefined)[] =>
  gekozen.flatMap(({ gegevenId, reden }) => [teksten.get(gegevenId), reden])
