import { type Geversantwoord, naAntwoord, zonderAntwoord } from '../wet/geversantwoord.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type DoorgeefWerk, inhoudVan } from './declaratie.ts'

/** What the party said, and who decided it there. */
export interface Gezegd {
  readonly antwoord: Geversantwoord
  readonly deel: string | null
  readonly tot: string | null
  readonly beslistDoor: string
}

/**
 * Brings the answer to the dossier that asked: there it opens or closes this gegeven for this one receiver. `eerder` is the answer
 * that it replaces (N-5.4.2-1-vw, N-AVG-16).
 */
export const geefAntwoordTerug = async (
  werk: DoorgeefWerk,
  gezegd: Gezegd,
  eerder?: Geversantwoord,
): Promise<void> => {
  const { compartiment, dossierId, gegevenId, vraagId, voor } = inhoudVan(werk).vandaan
  const { antwoord, deel, tot } = gezegd
  const doel = { dossierId, lees: ['gegeven', 'gebeurtenis'] as const }
  await werk.stroomDoor(compartiment, doel, async (stroom) => {
    const gegeven = stroom.rijen('gegeven').find(({ id }) => id === gegevenId)
    const vraag = stroom.rijen('gebeurtenis').find(({ id }) => id === vraagId)
    if (!gegeven || !vraag) throw new Error('the toets looked whether it is still asked')
    const nu = (gegeven.inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
    const zonder = eerder ? zonderAntwoord(nu, voor, eerder) : nu
    const mits = { ...(deel && { deel }), ...(tot && { tot }) }
    const voorwaarden = naAntwoord(zonder, voor, antwoord, mits)
    await stroom.verander('gegeven', gegevenId, {}, { ...gegeven.inhoud, voorwaarden })
    const rij = { code: antwoord, datum: werk.kader.vandaag }
    await stroom.verander('gebeurtenis', vraagId, rij, { ...vraag.inhoud, ...gezegd })
  })
}
