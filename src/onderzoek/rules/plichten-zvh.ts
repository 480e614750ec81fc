import { einddatum } from '../../wet/termijnen.ts'
import { zvhTeVertellen } from '../../wet/zvh.ts'
import { type Regel, zonderTermijn } from './plicht.ts'
import { verzoekerTeVertellen } from './zvh.ts'
import { openZvhVoorstellen, zvhFeitenHier } from './zvh-aanmelding.ts'

/** The party that asked for the onderzoek hears that somebody was referred to the Zorg- en Veiligheidshuis (2.3a.6 lid 3). */
const verzoekerOverZvh: Regel = (feiten) => {
  const wie = verzoekerTeVertellen(feiten).map(({ id }) => id)
  const plicht = zonderTermijn('vertel-verzoeker-zvh', 'informeer-verzoeker-over-zvh', 'zvh-meedelen')
  return wie.length > 0 ? [{ ...plicht, betrokkenen: wie }] : []
}

/** Who was referred hears it, also after the end of the onderzoek; what waits is looked at again on its day (2.3a.6 lid 3, N-2.3a.6-3a). */
const clientOverZvh: Regel = (feiten) =>
  zvhTeVertellen(zvhFeitenHier(feiten)).map(({ betrokkeneId, herzienOp }) => ({
    ...zonderTermijn('vertel-client-zvh', 'informeer-client-over-zvh', 'zvh-meedelen'),
    uiterlijk: herzienOp ?? null,
    betrokkenen: [betrokkeneId],
  }))

/** The college decides on what the toeleider proposed: the law names no days, the same streeftermijn as in an aanpak (2.3a.6 lid 1). */
const besluitOverZvh: Regel = (feiten) =>
  openZvhVoorstellen(feiten).flatMap(({ betrokkeneId, datum }) =>
    betrokkeneId === null
      ? []
      : [
          {
            code: 'beslis-over-zvh',
            handeling: 'meld-aan-bij-zvh',
            artikel: 'zvh-aanmelden',
            uiterlijk: einddatum('college-beslist-op-melding', datum, feiten.peildag).datum,
            soort: 'streeftermijn',
            betrokkenen: [betrokkeneId],
          },
        ],
  )

/** What must be done around a Zorg- en Veiligheidshuis: decide, tell the client, and then the party that asked (2.3a.6 lid 1 and 3). */
export const rondZvh: Regel = (...over) => [
  ...besluitOverZvh(...over),
  ...clientOverZvh(...over),
  ...verzoekerOverZvh(...over),
]
