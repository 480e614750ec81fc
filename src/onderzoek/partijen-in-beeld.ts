import { type Contactpersoon, contactpersonenUit } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { namenVanPartijen } from './contactpersoon-keuze.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { gevraagdePartijen } from './rules/contactpersoon.ts'
import type { Feiten } from './rules/feiten.ts'

/** A party of this dossier, with whom to call there. */
export interface PartijInBeeld {
  readonly id: string
  readonly naam: string
  readonly contactpersonen: readonly Contactpersoon[]
}

/**
 * The parties that were asked something, or at which somebody is still recorded, with their contact persons; needs the
 * content of 'gebeurtenis' and 'verzoek'.
 */
export const partijenInBeeld = (lezing: Lezing<Feiten, OnderzoekTabel>): readonly PartijInBeeld[] => {
  const namen = namenVanPartijen(lezing)
  const personen = contactpersonenUit(lezing.rijen('gebeurtenis'))
  const ids = new Set([...gevraagdePartijen(lezing.feiten), ...personen.map(({ partijId }) => partijId)])
  return [...ids].map((id) => ({
    id,
    naam: namen.get(id) ?? '',
    contactpersonen: personen.filter(({ partijId }) => partijId === id),
  }))
}
