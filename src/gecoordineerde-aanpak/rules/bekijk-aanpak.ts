import { type Oordeel, oordeel, type Reden } from '../../wet/oordeel.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { isCoordinator, mits, taakLoopt } from './mits.ts'
import { reden } from './redenen.ts'

/** The parts of the page of an aanpak. */
export const onderdelen = [
  'stand',
  'mensen',
  'meldingen',
  'doelen',
  'afspraken',
  'voortgang',
  'gegevens',
] as const
export type Onderdeel = (typeof onderdelen)[number]

/** Which parts which pet sees (N-5.4.4-2, N-AVG-32). What has no row sees nothing; the onderzoek is no part at all. */
const zicht: Partial<Readonly<Record<Rol, readonly Onderdeel[]>>> = {
  coordinator: onderdelen,
  beslisser: ['stand', 'meldingen'],
}

/**
 * The parts this asker sees now: an appointed coordinator only the state until he has accepted, the college only the
 * state once the aanpak has ended.
 */
export const zichtbareOnderdelen = (feiten: Feiten, kader: Kader): readonly Onderdeel[] => {
  if (toegangTotAanpak(feiten, kader)) return []
  const beperkt = kader.wie.rol === 'coordinator' ? taakLoopt(feiten) : eindeVoorbij(feiten)
  return beperkt ? ['stand'] : (zicht[kader.wie.rol] ?? [])
}

/**
 * Whether the asker has anything to do with this dossier: the appointed coordinator from appointment to end of the
 * mandate, and the college's beslisser (5.4.4 lid 2 and 7, N-5.4.4-7). Runs before every act.
 */
export const toegangTotAanpak = (feiten: Feiten, kader: Kader): Reden | undefined => {
  const { rol } = kader.wie
  if (!zicht[rol]) return reden('geen-zicht-voor-deze-rol')
  return rol === 'coordinator' ? (isCoordinator(feiten, kader) ?? eindeVoorbij(feiten)) : undefined
}

/** Reading the aanpak: allowed for whom it is his, as far as `zichtbareOnderdelen` goes. */
export const toetsBekijkAanpak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('gegevens-coordinatie', [toegangTotAanpak(feiten, kader)])

const eindeVoorbij = ({ dossier }: Feiten): Reden | undefined =>
  mits(dossier.staat !== 'beeindigd', 'aanpak-beeindigd')
