import type { Schrijver } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'

/** Keeps a note as a draft that only its writer may read, for two weeks (streeftermijn of our own: gespreksnotitie-bewaren). */
export const bewaarNotitie = (
  werk: Pick<Schrijver, 'voegToe'>,
  notitie: string,
  vandaag: string,
): Promise<string> =>
  werk.voegToe(
    'concept',
    { verloopt_op: `${einddatum('gespreksnotitie-bewaren', vandaag).datum}T23:59:59.999Z` },
    { notitie },
  )
