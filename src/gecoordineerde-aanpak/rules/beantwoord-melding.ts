import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type Code, isCodeVan } from './gebeurtenissen.ts'
import { teBeantwoorden } from './meld-aan-college.ts'
import { gevuld, isCollege, type Mits, met, mits } from './mits.ts'
import { afleidingNu } from './overgebleven-diensten.ts'
import { reden } from './redenen.ts'
import { lopend } from './staten.ts'
import { openZvhMeldingen } from './zvh-aanmelding.ts'

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

/** On the Zorg- en Veiligheidshuis the college decides by an act of its own: going on is no answer to it (2.3a.6 lid 1). */
const ietsTeBeantwoorden = (feiten: Feiten): Mits => {
  if (!lopend.includes(feiten.dossier.staat)) return reden('geen-melding-om-te-beantwoorden')
  if (teBeantwoorden(feiten).length > 0) return undefined
  return reden(openZvhMeldingen(feiten).length > 0 ? 'zvh-melding-apart' : 'geen-melding-om-te-beantwoorden')
}

/** Before input: a notification waits for the college, and the aanpak can go on (2.3a.3 lid 4, N-2.3a.3-4). */
export const voorafBeantwoordMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-meldt', [...isCollege(feiten, kader), ietsTeBeantwoorden(feiten), kanDoor(feiten)])

/** With input: a known outcome, motivated (Awb 3:46). */
export const toetsBeantwoordMelding = (invoer: AntwoordOpMelding, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafBeantwoordMelding(feiten, kader), [
    mits(isCodeVan('melding-beantwoord', invoer.uitkomst) && gevuld(invoer.reden), 'antwoord-zonder-reden'),
  ])
