import { createHash } from 'node:crypto'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Werk } from '../verwerking/werk.ts'
import { openWaarnemingen, type Waarneming } from '../wet/waarneming.ts'

type W = Pick<Werk<unknown, 'overleg'>, 'tx' | 'compartiment' | 'dossier' | 'kader' | 'stroomDoor'>

/** Who organises a conference: who works on the file that it came from, with who stands in; null when nobody does. */
export interface Organisator {
  readonly behandelaar: string | null
  readonly naam: string
  /** The organisation of the party that employs him; null for the college (5.4.4 lid 6). */
  readonly werkgever: string | null
  readonly waarnemingen: readonly Waarneming[]
}

const hierVan = ({ behandelaar, waarnemingen }: Organisator, vandaag: string): readonly Waarneming[] =>
  openWaarnemingen({ behandelaar, waarnemingen }, vandaag)

/** By which it is seen whether somebody else must be written: nothing is written when nothing changed. */
export const organisatorDigest = (wie: Organisator, vandaag: string): string =>
  createHash('sha256')
    .update(JSON.stringify([wie.behandelaar, wie.werkgever, hierVan(wie, vandaag)]))
    .digest('hex')

/**
 * Brings who organises a conference in step with who works on its file: whose task ended organises nothing more from that moment
 * (5.4.4 lid 7, N-5.4.4-7, N-5.4.3-1). Nothing when the conference is there no more.
 */
export const zetOrganisator = async (werk: W, dossierId: string, wie: Organisator): Promise<void> => {
  const { vandaag } = werk.kader
  if (!(await kijkDoor(werk, 'casusoverleg', { dossierId, tabellen: [], vandaag }))) return
  await werk.stroomDoor('casusoverleg', { dossierId, lees: ['deelnemer', 'waarneming'] }, async (stroom) => {
    const plek = stroom.rijen('deelnemer').find(({ soort }) => soort === 'organisator')
    if (plek && wie.behandelaar)
      await stroom.verander(
        'deelnemer',
        plek.id,
        { organisatie_id: wie.werkgever },
        { ...plek.inhoud, naam: wie.naam },
      )
    for (const { id } of stroom.rijen('waarneming')) await stroom.verwijder('waarneming', id)
    for (const { waarnemer, namens, van, tot } of hierVan(wie, vandaag)) {
      const rij = { waarnemer, namens, van, tot, reden_code: 'verlof', beeindigd_op: null, einde_code: null }
      await stroom.voegToe('waarneming', rij)
    }
    await stroom.werkBij({ behandelaar: wie.behandelaar })
  })
}
