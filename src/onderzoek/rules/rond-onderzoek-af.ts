import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openVerzoeken } from './verzoek.ts'
import {
  conclusieAchterhaald,
  conclusieNu,
  openOnderdelen,
  zonderIdentiteit,
  zonderUitkomst,
} from './voortgang.ts'

export interface RondOnderzoekAf {
  /** Why it took longer than six weeks; only then needed (N-2.3a.1-4-tm). */
  readonly motiveringTermijn: string
}

const basis = (feiten: Feiten): Redenen => {
  const open = openOnderdelen(feiten)
  const conclusie = conclusieNu(feiten)
  return [
    inStaat(feiten, ['loopt'], 'onderzoek-conclusie'),
    alsNiet(open.length > 0, 'onderdelen-ontbreken', 'onderzoek-conclusie', { onderdelen: open.join(', ') }),
    alsNiet(conclusie === undefined, 'geen-conclusie', 'onderzoek-conclusie'),
    alsNiet(conclusieAchterhaald(feiten), 'conclusie-achterhaald', 'dienst-geweigerd'),
    alsNiet(zonderIdentiteit(feiten).length > 0, 'identiteit-ontbreekt', 'identiteit', {
      aantal: zonderIdentiteit(feiten).length,
    }),
    alsNiet(zonderUitkomst(feiten).length > 0, 'uitkomst-niet-meegedeeld', 'uitkomst-meedelen', {
      aantal: zonderUitkomst(feiten).length,
    }),
    alsNiet(openVerzoeken(feiten).length > 0, 'verzoek-staat-open', 'stap-voor-stap', {
      aantal: openVerzoeken(feiten).length,
    }),
  ]
}

/** What stands in the way of `rond-onderzoek-af` before anything is typed: for the panel. */
export const voorafRondOnderzoekAf: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-conclusie', vandaag, basis(feiten))

/** Completes the onderzoek: a to e, identity, and the written outcome to every client (N-2.3a.1-4e, N-2.3a.2-1-sch). */
export const toetsRondOnderzoekAf: Toets<RondOnderzoekAf> = ({ motiveringTermijn }, feiten, vandaag) => {
  const { datum, rij } = einddatum('onderzoek-afronden', feiten.dossier.verzochtOp, vandaag)
  return beoordeel(
    'onderzoek-conclusie',
    vandaag,
    [
      ...basis(feiten),
      alsNiet(vandaag > datum && leeg(motiveringTermijn), 'termijn-overschreden', 'onderzoek-termijn', {
        uiterlijk: datum,
      }),
    ],
    [rij],
  )
}
