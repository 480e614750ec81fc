import { geldtOp } from '../../wet/geldt-op.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { type Zaak, zaakNamen, zaken, zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { reikwijdteNu } from './reikwijdte.ts'
import { alsNiet, eenmaal, type Redenen } from './toets.ts'

/** The matters the agreed reikwijdte is about: who speaks for a client in the onderzoek speaks about these. */
export const zakenVanReikwijdte = (feiten: Feiten): readonly Zaak[] =>
  zakenVanThemas(reikwijdteNu(feiten)?.binnen ?? [])

const banden = ({ vertegenwoordigingen }: Feiten, wie: readonly string[], voor: string) =>
  vertegenwoordigingen.filter(({ betrokkeneId, voorId }) => wie.includes(betrokkeneId) && voorId === voor)

/** In which matters these people together may speak for somebody on this day. */
export const samenBevoegd = (
  feiten: Feiten,
  wie: readonly string[],
  voor: string,
  dag: string,
): readonly Zaak[] => {
  const geldig = banden(feiten, wie, voor).filter((band) => geldtOp(band, dag))
  return zaakNamen.filter((zaak) => geldig.some(({ omvang }) => omvang.includes(zaak)))
}

/** Whether all these people speak for somebody on a mandate that holds on this day (Awb 2:1). */
export const opVolmacht = (feiten: Feiten, wie: readonly string[], voor: string, dag: string): boolean =>
  wie.length > 0 &&
  wie.every((een) =>
    banden(feiten, [een], voor).some((band) => band.als === 'gemachtigde' && geldtOp(band, dag)),
  )

const buitenDagen = (gevonden: readonly VertegenwoordigingFeit[], dag: string): Reden | undefined => {
  const sinds = gevonden.map((band) => band.sinds).toSorted()[0] ?? dag
  if (dag < sinds)
    return alsNiet(true, 'vertegenwoordiging-begint-later', 'vertegenwoordiging', { datum: sinds })
  const tot = gevonden
    .flatMap((band) => band.tot ?? [])
    .toSorted()
    .at(-1)
  return alsNiet(true, 'vertegenwoordiging-voorbij', 'vertegenwoordiging', { datum: tot ?? dag })
}

/** Why one of these people may not speak for somebody on this day, whatever about: not his representative, or not then. */
const perPersoon = (feiten: Feiten, wie: string, voor: string, dag: string): Reden | undefined => {
  const gevonden = banden(feiten, [wie], voor)
  if (gevonden.length === 0) return alsNiet(true, 'vertegenwoordigt-deze-persoon-niet', 'vertegenwoordiging')
  return gevonden.some((band) => geldtOp(band, dag)) ? undefined : buitenDagen(gevonden, dag)
}

const namen = (lijst: readonly Zaak[]): string => lijst.map((zaak) => zaken[zaak].naam).join(', ')

/** Who speaks, for whom, about which matters and on which day. */
export interface Namens {
  readonly wie: readonly string[]
  readonly voor: string
  readonly zaken: readonly Zaak[]
  readonly dag: string
}

/**
 * Why these people may not speak for this client (N-Awb-2.1): each must represent him on that day, and together in all
 * matters it is about. Eigen invulling: what a matter is, the law leaves open.
 */
export const redenenNamens = (feiten: Feiten, { wie, voor, zaken: nodig, dag }: Namens): Redenen => {
  if (wie.length === 0) return [alsNiet(true, 'vertegenwoordiger-ontbreekt', 'vertegenwoordiging')]
  const los = eenmaal(wie.map((een) => perPersoon(feiten, een, voor, dag)))
  if (los.length > 0) return los
  const bevoegd = samenBevoegd(feiten, wie, voor, dag)
  const mist = nodig.filter((zaak) => !bevoegd.includes(zaak))
  return [
    alsNiet(mist.length > 0, 'vertegenwoordiging-te-smal', 'vertegenwoordiging', { zaken: namen(mist) }),
  ]
}

/** Whom somebody represents on this day. */
export const vertegenwoordigden = (feiten: Feiten, wie: string, dag: string): readonly string[] => [
  ...new Set(
    feiten.vertegenwoordigingen
      .filter((band) => band.betrokkeneId === wie && geldtOp(band, dag))
      .map(({ voorId }) => voorId),
  ),
]
