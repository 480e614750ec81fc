import { type RedenOmTeWachten, type TegenWachten, tegenWachten } from '../../wet/bekendheid.ts'
import { bekendheidVan, weetVanGegevens } from './bekendheid.ts'
import { bekend, betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import type { Redencode } from './redencodes.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface StelInformerenUit {
  readonly betrokkeneId: string
  readonly reden: RedenOmTeWachten
  readonly toelichting: string
  /** The day on which it is looked at again. */
  readonly herzienOp: string
}

const artikel = 'avg-informeren-anderen'

/** Who does not know yet which data are kept of him. */
export const nietVerteld = (feiten: Feiten) =>
  feiten.betrokkenen.filter((een) => !weetVanGegevens(feiten, een))

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], artikel),
  alsNiet(!zonderVerzoekVanClient(feiten), 'alleen-zonder-verzoek', 'samenspraak'),
  alsNiet(nietVerteld(feiten).length === 0, 'iedereen-weet-het', artikel),
]

/** What stands in the way of `stel-informeren-uit` before anything is typed: for the panel. */
export const voorafStelInformerenUit: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

const tegen: Readonly<Record<TegenWachten, Redencode>> = {
  'niet-in-toekomst': 'uitstel-niet-in-toekomst',
  'te-laat': 'uitstel-te-laat-herzien',
  'niet-bereikt-na-maand': 'uitstel-na-de-maand',
  'al-gesproken': 'uitstel-terwijl-gesproken',
}

/**
 * Telling somebody that data of him are kept waits, when it would seriously hamper the onderzoek or somebody's safety: each time a
 * judgement, with a day to look again (AVG 14 lid 5 onder b, N-AVG-14-5, N-2.3a.4-3).
 */
export const toetsStelInformerenUit: Toets<StelInformerenUit> = (invoer, feiten, vandaag) => {
  const wie = betrokkeneMet(feiten, invoer.betrokkeneId)
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    bekend(feiten, invoer.betrokkeneId, artikel),
    alsNiet(wie !== undefined && weetVanGegevens(feiten, wie), 'persoon-weet-het-al', artikel),
    alsNiet(leeg(invoer.toelichting), 'uitstel-zonder-toelichting', artikel),
    ...(wie
      ? tegenWachten(invoer, bekendheidVan(feiten, wie), vandaag).map((een) =>
          alsNiet(true, tegen[een], artikel),
        )
      : []),
  ])
}
