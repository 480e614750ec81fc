import { artikel } from '../../wet/artikelen.ts'
import { type Oordeel, oordeel, type Reden } from '../../wet/oordeel.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Feiten, Kader } from './feiten.ts'
import { reden } from './redenen.ts'

/**
 * Only the one role that works under that law comes near: who works at the meldpunt does not, and neither does the role of the
 * other store (§5.7; N-2.2.5-sch, N-AVG-32).
 */
export const toegangVoor =
  (rol: Rol) =>
  (_: Feiten, { wie }: Kader): Reden | undefined =>
    wie.rol === rol ? undefined : reden('geen-zicht-op-doorzetting')

/** Reading what was passed on: by that role, and no longer than it is kept (N-2.2.5-sch). */
export const toetsBekijkDoorzetting =
  (rol: Rol) =>
  (feiten: Feiten, kader: Kader): Oordeel =>
    oordeel(
      'meldpunt',
      [toegangVoor(rol)(feiten, kader)],
      [`meldpunt@${artikel('meldpunt', kader.vandaag).vanaf}`],
    )

/** Mending what stands here: as long as it was not withdrawn, for then it goes (N-AVG-5-1d, N-AVG-17). */
export const voorafVerbeterDoorgezetGegeven = ({ dossier }: Feiten, { vandaag }: Kader): Oordeel =>
  oordeel(
    'avg-juistheid',
    [dossier.staat === 'doorgezet' ? undefined : reden('doorzetting-ingetrokken')],
    [`avg-juistheid@${artikel('avg-juistheid', vandaag).vanaf}`],
  )

/** With input: one of the gegevens that were passed on (N-AVG-16). */
export const toetsVerbeterDoorgezetGegeven = (
  { gegevenId }: { readonly gegevenId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const vooraf = voorafVerbeterDoorgezetGegeven(feiten, kader)
  const kent = feiten.gegevens.some(({ id }) => id === gegevenId)
  if (kent) return vooraf
  const onbekend = reden('doorgezet-gegeven-onbekend')
  return vooraf.toegestaan
    ? oordeel(vooraf.artikel, [onbekend], vooraf.rijen)
    : { ...vooraf, redenen: [...vooraf.redenen, onbekend] }
}
