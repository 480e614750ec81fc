import type { BeslisVoorziening } from '../src/onderzoek/rules/beslis-tijdelijke-voorziening.ts'
import type { Feiten, VoorzieningFeit } from '../src/onderzoek/rules/feiten.ts'
import { client, lopend, spoed, vandaag } from './onderzoek.ts'

/** What cannot wait, as the client says it. */
export const melding = {
  betrokkeneId: client,
  melder: 'client',
  watNu: 'Hulp om uit bed te komen.',
  waaromNu: 'Er is niemand in huis.',
  datum: vandaag,
} as const

/** A decision to grant it, for the college. */
export const verstrekken: BeslisVoorziening = {
  voorzieningId: 's',
  besluit: 'verstrekt',
  wat: 'Hulp bij het opstaan.',
  vanaf: vandaag,
  tot: '2027-01-15',
  motivering: 'U kunt niet alleen uit bed komen.',
  namensCollege: true,
}

/** A running onderzoek with one urgent matter. */
export const metSpoed = (deel: Partial<VoorzieningFeit> = {}): Feiten =>
  lopend({ voorzieningen: [spoed('s', deel)] })
