import { type Adres, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { VerzoekLezing } from './declaratie.ts'

/** Who a request is about, as the party wrote it down: sealed in the row of the person himself. */
export interface PersoonInVerzoek {
  readonly id: string
  readonly voornamen: string
  readonly tussenvoegsel: string | null
  readonly achternaam: string
  readonly geboortedatum: string | null
  readonly bsn: string | null
  readonly adres: Adres | null
}

const ofNiets = (waarde: unknown): string | null => tekstVan(waarde) || null

/** The people of a request with who they are; needs the content of 'betrokkene'. */
export const mensenVan = (lezing: Pick<VerzoekLezing, 'rijen'>): readonly PersoonInVerzoek[] =>
  lezing.rijen('betrokkene').map(({ id, inhoud }) => ({
    id,
    voornamen: tekstVan(inhoud.voornamen),
    tussenvoegsel: ofNiets(inhoud.tussenvoegsel),
    achternaam: tekstVan(inhoud.achternaam),
    geboortedatum: ofNiets(inhoud.geboortedatum),
    bsn: ofNiets(inhoud.bsn),
    adres: (inhoud.adres as Adres | null | undefined) ?? null,
  }))

/** How each of them is called, by id; needs the content of 'betrokkene'. */
export const namenVan = (lezing: Pick<VerzoekLezing, 'rijen'>): ReadonlyMap<string, string> =>
  new Map(mensenVan(lezing).map((persoon) => [persoon.id, volleNaam(persoon)]))

/** These people as options of a field; needs the content of 'betrokkene'. */
export const persoonKeuze = (
  lezing: VerzoekLezing,
  welke: readonly { readonly id: string }[] = lezing.feiten.betrokkenen,
): readonly Keuze[] =>
  mensenVan(lezing)
    .filter((persoon) => welke.some(({ id }) => id === persoon.id))
    .map((persoon) => ({ waarde: persoon.id, label: volleNaam(persoon) }))
