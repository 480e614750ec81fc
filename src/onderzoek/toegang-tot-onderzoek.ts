import type { Kader } from '../verwerking/verwerking.ts'
import type { Reden } from '../wet/oordeel.ts'
import { werktEraan } from '../wet/waarneming.ts'
import type { Feiten } from './rules/feiten.ts'
import { bezettingVan } from './rules/waarneming.ts'

const inEigenTeam = ({ dossier }: Feiten, { wie }: Kader): boolean =>
  dossier.team === null || (wie.teams ?? []).includes(dossier.team)

const niet = (code: string): Reden => ({ code, artikel: 'autorisatie' })

/** Who takes a case out of a queue: only out of that of his own team, or of none (N-AVG-32). */
export const toegangUitTeamrij = (feiten: Feiten, kader: Kader): Reden | undefined =>
  inEigenTeam(feiten, kader) ? undefined : niet('niet-uw-team')

/**
 * Whether somebody has to do with this onderzoek on this day: the toeleider whose it is or who stands in for him, the teamleider
 * for what his team has to do (he opens nothing); other roles are bound by their mandate (N-AVG-32).
 */
export const toegangTotOnderzoek = (feiten: Feiten, kader: Kader): Reden | undefined => {
  const { rol, gebruikerId } = kader.wie
  if (rol === 'teamleider') return toegangUitTeamrij(feiten, kader)
  return rol === 'toeleider' && !werktEraan(bezettingVan(feiten), gebruikerId, kader.vandaag)
    ? niet('niet-uw-dossier')
    : undefined
}
