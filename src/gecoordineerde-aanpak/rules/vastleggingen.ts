import type { Rol } from '../../wet/rollen.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'
import { alsCoordinator, isCollege, type Mits, mits } from './mits.ts'

/** What of a recorded fact can be mended in its place. */
export type Deel = 'datum' | 'code' | 'betrokkene' | 'tekst'

interface Rij {
  readonly door: Extract<Rol, 'coordinator' | 'beslisser'>
  readonly delen: readonly Deel[]
}

/**
 * The facts somebody records of what he did himself, by whom, and what can be mended. Progress has an act of its own for
 * mending; a notification and a decision of the college left the building: those are withdrawn or answered.
 */
const rijen: Partial<Readonly<Record<Gebeurtenissoort, Rij>>> = {
  samenspraak: { door: 'coordinator', delen: ['datum', 'code', 'betrokkene', 'tekst'] },
  terugvalafspraak: { door: 'coordinator', delen: ['code', 'tekst'] },
  'gever-gevraagd': { door: 'coordinator', delen: ['datum'] },
  voortgang: { door: 'coordinator', delen: [] },
  'overdracht-aan-college': { door: 'beslisser', delen: ['datum'] },
}

/** What of this kind of fact can be mended here; nothing for a kind that has an act of its own, or lies fast. */
export const delenVan = (soort: Gebeurtenissoort): readonly Deel[] => rijen[soort]?.delen ?? []

/** The facts that this asker recorded and that can be taken away when they never happened. */
export const eigenVastleggingen = ({ gebeurtenissen }: Feiten, { wie }: Kader): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(({ soort }) => rijen[soort]?.door === wie.rol)

/** The facts that this asker recorded and that can be mended in their place. */
export const teVerbeteren = (feiten: Feiten, kader: Kader): readonly GebeurtenisFeit[] =>
  eigenVastleggingen(feiten, kader).filter(({ soort }) => delenVan(soort).length > 0)

/** Who may mend what he recorded: the coordinator while his task runs, the college until the end. */
export const magHerstellen = (feiten: Feiten, kader: Kader): readonly Mits[] =>
  kader.wie.rol === 'beslisser'
    ? [...isCollege(feiten, kader), mits(feiten.dossier.staat !== 'beeindigd', 'aanpak-beeindigd')]
    : alsCoordinator(feiten, kader)

/** A wish to stop was notified to the college after it was said: the notification rests on it (N-2.3a.3-4-stp). */
export const stopwensGemeld = (feit: GebeurtenisFeit, { gebeurtenissen }: Feiten): boolean =>
  feit.soort === 'samenspraak' &&
  feit.code === 'wil-stoppen' &&
  gebeurtenissen.some(
    ({ soort, code, versie }) =>
      soort === 'melding-aan-college' && code === 'client-wil-stoppen' && versie > feit.versie,
  )
