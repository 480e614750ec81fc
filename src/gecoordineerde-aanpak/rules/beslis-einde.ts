import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { type Einde, einddatum } from '../../wet/termijnen.ts'
import { wieOverleedOnbekend } from './eindbrief-aan.ts'
import type { Feiten, Kader } from './feiten.ts'
import { metAanbod, wachtOpOverdracht } from './leg-overdracht-vast.ts'
import { openMelding } from './meld-aan-college.ts'
import { dagInVerleden, gevuld, isCollege, magOver, met, mits } from './mits.ts'
import { lopend } from './staten.ts'

/**
 * The decision to end. `eigenReden` when the college ends it without a notification; `overdrachtOntvangen` when the
 * coordinator is of a party and the college has received all data (5.4.4 lid 8).
 */
export interface Beeindiging {
  readonly eindeOp: string
  readonly eigenReden?: string | undefined
  readonly overdrachtOntvangen: boolean
  readonly waaromZonderAanbod?: string | undefined
}

/**
 * Before input: the college decides, and there is a relapse agreement as long as there is a coordinator to make it
 * (N-2.3a.3-4, N-2.3a.3-afs: practice, not law, so without one it does not keep an aanpak and its data alive).
 */
export const voorafBeslisEinde = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('einde-coordinatie', [
    ...isCollege(feiten, kader),
    magOver('beslis-einde', feiten),
    mits(
      !lopend.includes(feiten.dossier.staat) || heeft(feiten, 'terugvalafspraak'),
      'terugvalafspraak-ontbreekt',
    ),
    // Without a coordinator nobody can record whose death it was; then no letter goes to anybody.
    mits(!lopend.includes(feiten.dossier.staat) || !wieOverleedOnbekend(feiten), 'overlijden-zonder-naam'),
  ])

/** With input: on a notification or a reason of its own, hand-over received, a day that was (5.4.4 lid 7 and 8). */
export const toetsBeslisEinde = (invoer: Beeindiging, feiten: Feiten, kader: Kader): Oordeel => {
  const { begonnenOp, aangewezenOp } = feiten.dossier
  const dag = dagInVerleden(invoer.eindeOp, begonnenOp ?? aangewezenOp, kader)
  const rijen = dag ? [] : [vernietigingNaEinde(invoer.eindeOp, kader).rij]
  return met(
    voorafBeslisEinde(feiten, kader),
    [
      mits(openMelding(feiten) !== undefined || gevuld(invoer.eigenReden), 'einde-zonder-melding-of-reden'),
      mits(!wachtOpOverdracht(feiten) || invoer.overdrachtOntvangen, 'overdracht-aan-college-ontbreekt'),
      wachtOpOverdracht(feiten) && invoer.overdrachtOntvangen ? metAanbod(invoer, feiten) : undefined,
      dag,
    ],
    rijen,
  )
}

/** The day on which the coordination data go: two years after the end (5.4.5 lid 2, N-5.4.5-2). */
export const vernietigingNaEinde = (eindeOp: string, { vandaag }: Pick<Kader, 'vandaag'>): Einde =>
  einddatum('coordinatie-bewaren', eindeOp, vandaag)

const heeft = ({ gebeurtenissen }: Feiten, gezocht: 'terugvalafspraak'): boolean =>
  gebeurtenissen.some(({ soort }) => soort === gezocht)
