import { laatsteFeit } from '../../wet/mits.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { zvhStand } from '../../wet/zvh.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { type ZvhLoopt, zvhStanden } from './gebeurtenissen-zvh.ts'
import type { Staat } from './staten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

/** Who was referred hears it, and the party that asked too, also when the onderzoek is over: the duty does not end with it (2.3a.6 lid 3). */
export const zvhNogTeVertellenIn: readonly Staat[] = ['loopt', 'afgerond', 'ingetrokken']

/** That a track runs, or that it is over, and since when: nothing of what it is about. */
export interface LegZvhVast {
  readonly betrokkeneId: string
  readonly stand: ZvhLoopt
  readonly datum: string
}

/** Before input: the onderzoek runs (2.3a.6 lid 2, N-2.3a.6-2). */
export const voorafLegZvhVast: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-aansluiten', vandaag, [inStaat(feiten, ['eerste-contact', 'loopt'], 'zvh-aansluiten')])

/** With input: about somebody of this onderzoek; over is only what ran (N-2.3a.6-2). */
export const toetsLegZvhVast: Toets<LegZvhVast> = (invoer, feiten, vandaag) =>
  beoordeel('zvh-aansluiten', vandaag, [
    inStaat(feiten, ['eerste-contact', 'loopt'], 'zvh-aansluiten'),
    bekend(feiten, invoer.betrokkeneId, 'zvh-aansluiten'),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(!zvhStanden.includes(invoer.stand), 'zvh-stand-onbekend', 'zvh-aansluiten'),
    alsNiet(
      invoer.stand === 'voorbij' && !zvhLoopt(feiten).includes(invoer.betrokkeneId),
      'zvh-loopt-niet',
      'zvh-aansluiten',
    ),
  ])

/** About whom a track runs now: so that nothing is inquired twice. */
export const zvhLoopt = ({ betrokkenen, gebeurtenissen }: Feiten): readonly string[] =>
  betrokkenen
    .map(({ id }) => id)
    .filter((id) => {
      const van = gebeurtenissen.filter((een) => een.soort === 'zvh-loopt' && een.betrokkeneId === id)
      return laatsteFeit(van)?.code === 'loopt'
    })

/** The same with the day since when, as the toeleider sees it. */
export const zvhVan = (feiten: Feiten) =>
  zvhLoopt(feiten).map((betrokkeneId) => {
    const van = feiten.gebeurtenissen.filter(
      (een) => een.soort === 'zvh-loopt' && een.betrokkeneId === betrokkeneId,
    )
    return { betrokkeneId, sinds: laatsteFeit(van)?.datum ?? '' }
  })

const laatsteVersie = ({ gebeurtenissen }: Feiten, soort: string, id: string): number =>
  Math.max(
    -1,
    ...gebeurtenissen
      .filter((een) => een.soort === soort && een.betrokkeneId === id)
      .map(({ versie }) => versie),
  )

/** About whom the party must hear, and what. */
interface TeVertellen {
  readonly id: string
  readonly wat: 'aangemeld' | 'ingetrokken'
}

/** What the party that asked for the onderzoek does not know, per person: that he was referred, or that this was withdrawn. */
const nietVerteld = (feiten: Feiten): readonly TeVertellen[] => {
  if (feiten.dossier.verzoekendePartij === null) return []
  return feiten.betrokkenen.flatMap(({ id }): readonly TeVertellen[] => {
    const verteld = laatsteVersie(feiten, 'zvh-verzoeker-ingelicht', id)
    const ingetrokken = laatsteVersie(feiten, 'zvh-ingetrokken', id)
    const { uitkomst, versie } = zvhStand(feiten.gebeurtenissen, id)
    if (uitkomst === 'aangemeld' && versie > verteld) return [{ id, wat: 'aangemeld' }]
    // Who never heard of the referral need not hear that it is gone.
    return verteld > -1 && ingetrokken > verteld ? [{ id, wat: 'ingetrokken' }] : []
  })
}

/** The client has his letter; or there is nobody left to write to. */
const clientGaatVoor = (feiten: Feiten, { id, wat }: TeVertellen): boolean =>
  wat === 'aangemeld' &&
  !zvhStand(feiten.gebeurtenissen, id).ingelicht &&
  !isOverleden(feiten, id, feiten.peildag)

/**
 * What the party that asked for the onderzoek must hear now. Never before the client himself: the reason for which his letter waits would be
 * worth nothing when another tells him (2.3a.6 lid 3; N-2.3a.6-3a, N-2.3a.6-3b).
 */
export const verzoekerTeVertellen = (feiten: Feiten): readonly TeVertellen[] =>
  nietVerteld(feiten).filter((een) => !clientGaatVoor(feiten, een))

const tegenVertellen = (feiten: Feiten, id?: string): Redenen => {
  const over = (een: TeVertellen): boolean => id === undefined || een.id === id
  if (verzoekerTeVertellen(feiten).some(over)) return []
  return [
    nietVerteld(feiten).some(over)
      ? alsNiet(true, 'zvh-client-weet-het-nog-niet', 'zvh-meedelen')
      : alsNiet(true, 'zvh-verzoeker-weet-het', 'zvh-meedelen'),
  ]
}

/** Before input: the party that asked does not know it yet, and the client does (2.3a.6 lid 3, N-2.3a.6-3b). */
export const voorafInformeerVerzoekerOverZvh: Vooraf = (feiten, vandaag) =>
  beoordeel('zvh-meedelen', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-meedelen'),
    ...tegenVertellen(feiten),
  ])

/** With input: about whom; the party hears the fact and nothing more (N-2.3a.6-3b). */
export const toetsInformeerVerzoekerOverZvh: Toets<{ readonly betrokkeneId: string }> = (
  { betrokkeneId },
  feiten,
  vandaag,
) =>
  beoordeel('zvh-meedelen', vandaag, [
    inStaat(feiten, zvhNogTeVertellenIn, 'zvh-meedelen'),
    ...tegenVertellen(feiten, betrokkeneId),
  ])
