import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, inStaat, type Mits, mits } from './mits.ts'
import { reden } from './redenen.ts'
import { lopend } from './staten.ts'

/**
 * Only the bemoeizorgers of the municipality come near: they go in twos and stand in for each other; nobody of the meldpunt, the
 * onderzoek or the aanpak can find it (N-AVG-32, N-5.4.4-6-gs).
 */
export const toegangTotBemoeizorg = (_: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'bemoeizorger' ? undefined : reden('geen-zicht-op-bemoeizorg')

/** Reading a dossier of the oggz (N-1.1.1-oggz, N-AVG-32). */
export const toetsBekijkBemoeizorg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [toegangTotBemoeizorg(feiten, kader)])

const nietVanMij = ({ dossier }: Feiten, { wie }: Kader): Mits =>
  mits(dossier.behandelaar !== wie.gebruikerId, 'al-de-eigen-zaak')

/** A colleague takes the case over, such as in a holiday (N-AVG-32). */
export const voorafNeemOver = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('autorisatie', kader.vandaag, [inStaat(feiten, ...lopend), nietVanMij(feiten, kader)])

/** As before input: there is none. */
export const toetsNeemOver = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafNeemOver(feiten, kader)
