import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { beantwoordeAfspraken, opBeantwoorde, type Partijantwoorden } from './antwoord-van-partij.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { alsCoordinator, dagInVerleden, gevuld, type Mits, met, mits } from './mits.ts'
import { reden } from './redenen.ts'

/** A recorded answer as it should have been: who gave it, on which day. What is absent stays as it was. */
export interface Antwoordverbetering {
  readonly afspraakId: string
  readonly doorWie?: string | undefined
  readonly op?: string | undefined
  readonly reden: string
}

/** Before input: the task runs and a party answered (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterAntwoordVanPartij = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(beantwoordeAfspraken(feiten).length > 0, 'geen-afspraak-hiervoor'),
  ])

/** With input: somebody else or another day; a no keeps no name; between the proposal and what followed (N-AVG-16). */
export const toetsVerbeterAntwoordVanPartij = (
  invoer: Antwoordverbetering,
  feiten: Feiten,
  kader: Kader,
  antwoorden: Partijantwoorden,
): Oordeel => {
  const afspraak = feiten.afspraken.find(({ id }) => id === invoer.afspraakId)
  return met(voorafVerbeterAntwoordVanPartij(feiten, kader), [
    opBeantwoorde(invoer.afspraakId, feiten),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    ...(afspraak ? opAntwoord(afspraak, invoer, kader, antwoorden) : []),
  ])
}

const opAntwoord = (
  { id, staat, datum }: AfspraakFeit,
  { doorWie, op }: Antwoordverbetering,
  kader: Kader,
  antwoorden: Partijantwoorden,
): readonly Mits[] => {
  const { jaDoor = null, jaOp = null, neeOp = null, gedaanOp = null } = antwoorden.get(id) ?? {}
  const nee = staat === 'geweigerd'
  const andereNaam = doorWie !== undefined && doorWie !== jaDoor
  const andereDag = op !== undefined && op !== (nee ? neeOp : jaOp)
  const teLaat = gedaanOp !== null && op !== undefined && op > gedaanOp
  return [
    mits(andereNaam || andereDag, 'niets-verbeterd'),
    mits(doorWie === undefined || !nee, 'nee-zonder-naam'),
    mits(doorWie === undefined || nee || gevuld(doorWie), 'ja-zonder-naam'),
    op === undefined ? undefined : dagInVerleden(op, datum, kader),
    teLaat ? reden('datum-te-laat', { datum: gedaanOp }) : undefined,
  ]
}
