import type { Kader } from '../verwerking/verwerking.ts'
import { type Moment, momenten } from './aanpak-delen.ts'
import type { AanpakLezing } from './keuzes.ts'
import { toetsBekijkSignaalbrief } from './rules/signaal.ts'
import { soortSignaalbrief } from './signaal.ts'

const soorten = ['signaal', 'signaal-doorverwezen', 'signaal-gewogen'] as const

/**
 * What was said of the coordinator or the aanpak, and what the college made of it: all of it for the college; a coordinator reads what he
 * recorded himself, and not what another said of him (N-AVG-32). Needs the content of 'gebeurtenis'.
 */
export const signalenVan = (lezing: AanpakLezing, { wie }: Kader): readonly Moment[] => {
  const eigen = lezing
    .rijen('gebeurtenis')
    .filter((rij) => wie.rol === 'beslisser' || rij.wie === wie.gebruikerId)
    .map(({ id }) => id)
  return momenten(lezing, new Map(), soorten).filter(({ id }) => eigen.includes(id))
}

/** Ids of the letters that answered a signal, for the college that prints them; empty for every other asker. */
export const signaalbrievenVan = (lezing: AanpakLezing, kader: Kader): readonly string[] =>
  toetsBekijkSignaalbrief(lezing.feiten, kader).toegestaan
    ? lezing.dossier.rijen.brief.flatMap(({ id, soort }) => (soort === soortSignaalbrief ? [id] : []))
    : []
