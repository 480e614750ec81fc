import { einddatum } from '../../wet/termijnen.ts'
import { nietBetrokken } from './betrekken.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { nietMeerClient } from './geen-client-meer.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { nogTeVertellen, wachtOpGezag } from './vertegenwoordigers-onverteld.ts'
import { openVerzoeken } from './verzoek.ts'
import { conclusieAchterhaald, conclusieNu, openOnderdelen, zonderIdentiteit } from './voortgang.ts'

export interface RondOnderzoekAf {
  /** Why it took longer than six weeks; only then needed (N-2.3a.1-4-tm). */
  readonly motiveringTermijn: string
  /** The minors whose interest opposes that who has authority reads their outcome (5.3.2 lid 3). */
  readonly tegenBelang?: readonly string[] | undefined
  /** Why; only then needed. */
  readonly motiveringTegenBelang?: string | undefined
}

/** Who is left out with a motive holds up no end: he is told later, and is known before a service (2.3a.4 lid 3). */
const betrokken = (wie: readonly BetrokkeneFeit[], feiten: Feiten): readonly BetrokkeneFeit[] =>
  wie.filter(({ id }) => nietBetrokken(feiten, id) === undefined)

const basis = (feiten: Feiten, tegenBelang: readonly string[]): Redenen => {
  const onbekend = betrokken(zonderIdentiteit(feiten), feiten)
  const nog = nogTeVertellen(feiten, tegenBelang)
  const onverteld = betrokken(nog.clienten, feiten)
  const vertegenwoordigers = new Set(nog.vertegenwoordigers.map(({ wie }) => wie)).size
  const open = openOnderdelen(feiten)
  const conclusie = conclusieNu(feiten)
  return [
    inStaat(feiten, ['loopt'], 'onderzoek-conclusie'),
    alsNiet(niemandMeerOver(feiten), 'niemand-meer-in-onderzoek', 'samenspraak'),
    alsNiet(open.length > 0, 'onderdelen-ontbreken', 'onderzoek-conclusie', { onderdelen: open.join(', ') }),
    alsNiet(conclusie === undefined, 'geen-conclusie', 'onderzoek-conclusie'),
    alsNiet(conclusieAchterhaald(feiten), 'conclusie-achterhaald', 'dienst-geweigerd'),
    alsNiet(nietMeerClient(feiten).length > 0, 'client-niet-afgesloten', 'uitkomst-meedelen'),
    alsNiet(onbekend.length > 0, 'identiteit-ontbreekt', 'identiteit', { aantal: onbekend.length }),
    alsNiet(onverteld.length > 0, 'uitkomst-niet-meegedeeld', 'uitkomst-meedelen', {
      aantal: onverteld.length,
    }),
    alsNiet(vertegenwoordigers > 0, 'vertegenwoordiger-onverteld', 'uitkomst-meedelen', {
      aantal: vertegenwoordigers,
    }),
    alsNiet(openVerzoeken(feiten).length > 0, 'verzoek-staat-open', 'stap-voor-stap', {
      aantal: openVerzoeken(feiten).length,
    }),
  ]
}

/** The interest of the child is told with a motive, and only of whom somebody with authority was not told (N-5.3.2-3). */
const belang = (
  { tegenBelang = [], motiveringTegenBelang = '' }: RondOnderzoekAf,
  feiten: Feiten,
): Redenen => [
  alsNiet(
    tegenBelang.some((id) => !wachtOpGezag(feiten).includes(id)),
    'tegen-belang-niet-nodig',
    'inzage-door-betrokkene',
  ),
  alsNiet(
    tegenBelang.length > 0 && leeg(motiveringTegenBelang),
    'tegen-belang-niet-gemotiveerd',
    'inzage-door-betrokkene',
  ),
]

/** What stands in the way of `rond-onderzoek-af` before anything is typed: for the panel. */
export const voorafRondOnderzoekAf: Vooraf = (feiten, vandaag) =>
  beoordeel('onderzoek-conclusie', vandaag, basis(feiten, wachtOpGezag(feiten)))

/**
 * Completes the onderzoek: a to e, identity, and the written outcome to every client who is not left out and to who represents
 * him (N-2.3a.1-4e, N-2.3a.2-1, N-2.3a.2-1-sch). Six weeks only after a request: 2.3a.4 has no term of the law.
 */
export const toetsRondOnderzoekAf: Toets<RondOnderzoekAf> = (invoer, feiten, vandaag) => {
  const redenen = [...basis(feiten, invoer.tegenBelang ?? []), ...belang(invoer, feiten)]
  if (zonderVerzoekVanClient(feiten)) return beoordeel('onderzoek-conclusie', vandaag, redenen)
  const { datum, rij } = einddatum('onderzoek-afronden', feiten.dossier.verzochtOp, vandaag)
  return beoordeel(
    'onderzoek-conclusie',
    vandaag,
    [
      ...redenen,
      alsNiet(
        vandaag > datum && leeg(invoer.motiveringTermijn),
        'termijn-overschreden',
        'onderzoek-termijn',
        {
          uiterlijk: datum,
        },
      ),
    ],
    [rij],
  )
}
