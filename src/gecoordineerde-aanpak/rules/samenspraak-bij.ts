import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { dagInVerleden, gevuld, mits } from './mits.ts'

/** With whom a goal or an agreement was talked through and when, or why that was not possible. */
export interface SamenspraakBij {
  /** Ids of betrokkenen. */
  readonly besprokenMet: readonly string[]
  /** The day; today when it was not said. */
  readonly besprokenOp?: string | undefined
  readonly waaromNietBesproken?: string | undefined
}

/** Whether this goal or agreement was made in samenspraak, or says why not (2.3a.3 lid 5, N-2.3a.3-5). */
export const toetsSamenspraakBij = (invoer: SamenspraakBij, feiten: Feiten, kader: Kader): Oordeel => {
  const { besprokenMet, besprokenOp = kader.vandaag, waaromNietBesproken } = invoer
  const bekend = feiten.betrokkenen.map(({ id }) => id)
  return oordeel('coordinatie-samenspraak', [
    mits(besprokenMet.length > 0 || gevuld(waaromNietBesproken), 'niet-besproken-zonder-reden'),
    mits(
      besprokenMet.every((id) => bekend.includes(id)),
      'betrokkene-onbekend',
    ),
    besprokenMet.length > 0 ? dagInVerleden(besprokenOp, feiten.dossier.aangewezenOp, kader) : undefined,
  ])
}
