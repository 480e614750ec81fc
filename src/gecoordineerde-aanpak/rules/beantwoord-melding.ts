import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { openMelding } from './meld-aan-college.ts'
import { gevuld, isCollege, type Mits, met, mits } from './mits.ts'
import { afleidingNu } from './overgebleven-diensten.ts'
import { reden } from './redenen.ts'
import { lopend } from './staten.ts'

/** The college lets the aanpak go on, as it is or adjusted. */
export interface AntwoordOpMelding {
  readonly uitkomst: Code<'melding-beantwoord'>
  readonly reden: string
}

/** There is still an aanpak to go on with: without a service, or with a single one, there is none (N-2.3a.2-0, N-1.1.1-mp). */
const kanDoor = (feiten: Feiten): Mits => {
  const afleiding = afleidingNu(feiten)
  if (afleiding?.uitkomst !== 'niet') return undefined
  return reden(afleiding.grond === 'een-enkele-dienst' ? 'maar-een-dienst-over' : 'geen-dienst-over')
}

/** Before input: a notification waits for the college, and the aanpak can go on (2.3a.3 lid 4, N-2.3a.3-4). */
export const voorafBeantwoordMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-meldt', [
    ...isCollege(feiten, kader),
    mits(
      lopend.includes(feiten.dossier.staat) && openMelding(feiten) !== undefined,
      'geen-melding-om-te-beantwoorden',
    ),
    kanDoor(feiten),
  ])

/** With input: a known outcome, motivated (Awb 3:46). */
export const toetsBeantwoordMelding = (invoer: AntwoordOpMelding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafBeantwoordMelding(feiten, kader), [
    mits(isCodeVan('melding-beantwoord', invoer.uitkomst) && gevuld(invoer.reden), 'antwoord-zonder-reden'),
  ])
