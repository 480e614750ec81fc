import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './mits.ts'

/** Reading a letter about the end: the college, which sent it, once the aanpak ended (5.4.4 lid 7, 5.4.5 lid 2). */
export const toetsBekijkEindbrief = ({ dossier }: Feiten, { wie }: Kader): Oordeel =>
  oordeel('terugvalafspraak', [
    mits(wie.rol === 'beslisser', 'niet-het-college'),
    mits(dossier.staat === 'beeindigd', 'aanpak-loopt-nog'),
  ])
