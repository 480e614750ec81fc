import { vul } from '../teksten/tekst.ts'
import type { MijnBlik } from '../verwerking/mijn-zaak.ts'
import { isRol, rollen } from '../wet/rollen.ts'
import type { Stand } from './mijn-stand.ts'

/** The role of who looked with the municipality he did it for; never a name (N-AVG-15, N-AVG-32). */
export const rolInWoorden = ({ woorden, sessie }: Stand, rol: MijnBlik['rol']): string => {
  const naam = rol !== null && isRol(rol) ? rollen[rol].naam : woorden.keek.onbekend
  return vul(woorden.keek.van, { rol: naam, gemeente: vul(woorden.gemeente, { naam: sessie.gemeenteNaam }) })
}

/** How often somebody looked: what stood in a list is not counted with it. */
export const keerGekeken = ({ keken }: Stand): number =>
  keken.filter(({ soort }) => soort !== 'lijst').reduce((som, { aantal }) => som + aantal, 0)
