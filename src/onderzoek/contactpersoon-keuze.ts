import { contactpersoonKeuze } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { gevraagdePartijen } from './rules/contactpersoon.ts'
import type { Feiten } from './rules/feiten.ts'

type MetRijen = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>

/** The names of the parties that were asked something, by id; needs the content of 'verzoek'. */
export const namenVanPartijen = (lezing: MetRijen): ReadonlyMap<string, string> =>
  new Map(lezing.rijen('verzoek').map(({ partij_id, inhoud }) => [partij_id, String(inhoud.partij)]))

/** The parties at which somebody can be called, as options; needs the content of 'verzoek'. */
export const gevraagdeKeuze = (feiten: Feiten, lezing: MetRijen): readonly Keuze[] => {
  const namen = namenVanPartijen(lezing)
  return gevraagdePartijen(feiten).map((id) => ({ waarde: id, label: namen.get(id) ?? '' }))
}

/** The contact persons as options; needs the content of 'gebeurtenis' and 'verzoek'. */
export const wieTeBellen = (lezing: MetRijen): readonly Keuze[] =>
  contactpersoonKeuze(lezing.rijen('gebeurtenis'), namenVanPartijen(lezing))
