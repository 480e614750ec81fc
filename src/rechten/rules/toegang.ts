import { beoordeel } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { inStaat } from './mits.ts'
import { mits, reden } from './redenen.ts'

/**
 * Who handles requests about rights stands in for his colleagues, and who decides must read what he decides about; nobody else of the
 * municipality or of a party (N-AVG-32). Who asked it himself comes as who it is about.
 */
export const toegangTotVerzoek = (_: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'rechtenmedewerker' || wie.rol === 'beslisser' ? undefined : reden('geen-zicht-op-rechten')

/** Reading a request about rights (AVG 12 lid 3, N-AVG-32). */
export const toetsBekijkVerzoek = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-rechtentermijn', kader.vandaag, [toegangTotVerzoek(feiten, kader)])

/** Somebody takes it on, or a colleague takes it over (N-AVG-32). */
export const voorafNeemOver = (feiten: Feiten, { vandaag, wie }: Kader): Oordeel =>
  beoordeel('autorisatie', vandaag, [
    inStaat(feiten, 'recht-gevraagd', 'recht-beslist'),
    mits(feiten.dossier.behandelaar !== wie.gebruikerId, 'al-uw-rechtenzaak'),
  ])
