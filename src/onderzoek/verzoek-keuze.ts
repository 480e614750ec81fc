import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, VerzoekFeit } from './rules/feiten.ts'
import { verzoekMet } from './rules/verzoek.ts'

type MetRijen = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>

/** These requests as options: the party, and what was asked. Needs the content of `verzoek`. */
export const keuzeUitVerzoeken = (lezing: MetRijen, verzoeken: readonly VerzoekFeit[]): readonly Keuze[] =>
  lezing
    .rijen('verzoek')
    .filter(({ id }) => verzoeken.some((verzoek) => verzoek.id === id))
    .map(({ id, inhoud }) => ({ waarde: id, label: String(inhoud.partij), uitleg: String(inhoud.vraag) }))

/** What these requests asked for, item by item, as options: the item, and which party was asked. Needs the content of `verzoek`. */
export const keuzeUitItems = (lezing: MetRijen, verzoeken: readonly VerzoekFeit[]): readonly Keuze[] =>
  lezing
    .rijen('verzoek')
    .filter(({ id }) => verzoeken.some((verzoek) => verzoek.id === id))
    .flatMap(({ item_ids, inhoud }) => {
      const items = (inhoud.items ?? []) as readonly { readonly gegeven: string }[]
      return item_ids.map((waarde, nummer) => ({
        waarde,
        label: items[nummer]?.gegeven ?? '',
        uitleg: String(inhoud.partij),
      }))
    })

/** What was typed in a request, to be kept beside what is added. Throws when it is not there: the toets refused that. */
export const metVerzoekInhoud = (lezing: MetRijen, id: string): Readonly<Record<string, unknown>> => {
  const rij = lezing.rijen('verzoek').find((verzoek) => verzoek.id === id)
  if (!rij) throw new Error('no such request in this dossier')
  return rij.inhoud
}

/** Whom a request is about, for the log. */
export const betrokkeneVanVerzoek = (feiten: Feiten, id: string): readonly string[] => {
  const verzoek = verzoekMet(feiten, id)
  return verzoek ? [verzoek.betrokkeneId] : []
}
