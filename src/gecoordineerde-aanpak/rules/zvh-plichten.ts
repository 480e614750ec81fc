import { einddatum } from '../../wet/termijnen.ts'
import { zvhTeVertellen } from '../../wet/zvh.ts'
import type { Feiten, Kader } from './feiten.ts'
import { isDood } from './laat-client-stoppen.ts'
import { meteen, type Plicht, plichtcodes } from './plichtcodes.ts'
import { openZvhMeldingen } from './zvh-aanmelding.ts'

/** About who died there is nothing left to decide or to tell. */
const wachtend = (feiten: Feiten) =>
  feiten.dossier.staat === 'beeindigd'
    ? []
    : openZvhMeldingen(feiten).filter(({ betrokkeneId }) => !betrokkeneId || !isDood(feiten, betrokkeneId))

/** What waits for the college around a Zorg- en Veiligheidshuis: its decision, and telling who was referred (2.3a.6 lid 1 and 3). */
export const zvhPlichten = (feiten: Feiten, { vandaag }: Kader): readonly Plicht[] => [
  ...wachtend(feiten).map((melding): Plicht => {
    const { datum, rij } = einddatum('college-beslist-op-melding', melding.datum, vandaag)
    return { code: 'zvh-beslissen', ...plichtcodes['zvh-beslissen'], uiterlijk: datum, soort: 'streef', rij }
  }),
  ...zvhTeVertellen(feiten.gebeurtenissen)
    .filter(({ betrokkeneId }) => !isDood(feiten, betrokkeneId))
    .map(({ herzienOp }) => ({ ...meteen('zvh-client-vertellen'), uiterlijk: herzienOp ?? null })),
]
