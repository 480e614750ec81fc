import { type Werker, werkersVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader, Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Toewijzing } from './rules/toewijzing.ts'

type L = Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'dossier'>

/** Everybody who is toeleider here, today or later: what the acts about who works in a case are tested against. */
export const toeleiders = (_: Feiten, { tx, dossier }: L, { vandaag }: Kader): Promise<readonly Werker[]> =>
  werkersVan(tx, dossier.gemeente, 'toeleider', vandaag)

/** The first team that they are both in; nobody is in a team where there are none. */
const samenIn = ({ teams }: Werker, { wie }: Kader): string | undefined =>
  teams.find((id) => (wie.teams ?? []).includes(id))

const inTeam = (werker: Werker, kader: Kader): boolean =>
  samenIn(werker, kader) !== undefined || (werker.teams.length === 0 && (kader.wie.teams ?? []).length === 0)

/** What the rules ask of somebody who gets a case, by the id of the form. */
export const alsToewijzing = (id: string, register: readonly Werker[], kader: Kader): Toewijzing => {
  const werker = register.find(({ gebruikerId }) => gebruikerId === id)
  return {
    werker: werker ? { ...werker, inTeam: inTeam(werker, kader) } : null,
    zichzelf: id === kader.wie.gebruikerId,
  }
}

/** To which team a case goes with this worker: that of who gives it and him, else the team it was of. */
export const teamVan = (
  id: string,
  register: readonly Werker[],
  kader: Kader,
  nu: string | null,
): string | null => {
  const werker = register.find(({ gebruikerId }) => gebruikerId === id)
  if (!werker) return nu
  return nu !== null && werker.teams.includes(nu) ? nu : (samenIn(werker, kader) ?? nu)
}

/** Whom one can choose: the colleagues of the team but oneself and who has the case now. */
export const collegaKeuze = (register: readonly Werker[], feiten: Feiten, kader: Kader): readonly Keuze[] =>
  register
    .filter((werker) => inTeam(werker, kader))
    .filter(({ gebruikerId }) => ![kader.wie.gebruikerId, feiten.dossier.behandelaar].includes(gebruikerId))
    .map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, label: naam }))
