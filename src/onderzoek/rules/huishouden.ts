import { type Gezinsrelatie, relatieRij } from '../../wet/gezinsrelaties.ts'
import type { Feiten } from './feiten.ts'
import { geldtOp } from './geldt-op.ts'

/** How one person stands to another on a day. */
export interface Lijn {
  readonly wie: string
  readonly naar: string
  readonly relatie: Gezinsrelatie
}

/** Who is whose child, in the same household or not. */
export interface Ouderlijn {
  readonly kind: string
  readonly ouder: string
  readonly relatie: Gezinsrelatie
}

/** Whom a relation is to when nobody is named: who asked for help. */
export const verzoekerVan = ({ betrokkenen }: Feiten): string =>
  betrokkenen.find(({ hoedanigheid }) => hoedanigheid === 'verzoeker')?.id ?? ''

/** To whom a relation is: null for who asked for help, also when he is named. */
export const naarWie = (feiten: Feiten, naarId: string | undefined): string | null =>
  naarId === undefined || naarId === verzoekerVan(feiten) ? null : naarId

/** All relations that hold on this day. */
export const lijnenOp = (feiten: Feiten, dag: string): readonly Lijn[] =>
  feiten.gezinsbanden
    .filter((band) => geldtOp(band, dag))
    .map(({ betrokkeneId, naarId, relatie }) => ({
      wie: betrokkeneId,
      naar: naarId ?? verzoekerVan(feiten),
      relatie,
    }))

/** The other of each pair of these relations, whichever way it was recorded. */
const overkant = (lijnen: readonly Lijn[], id: string): readonly string[] =>
  lijnen.flatMap(({ wie, naar }) => {
    if (wie === id) return [naar]
    return naar === id ? [wie] : []
  })

/** Everybody in one household with him, himself included: who lives with whom lives with all of them (N-1.1.1-gz-hh). */
export const huishoudenVan = (lijnen: readonly Lijn[], id: string): ReadonlySet<string> => {
  const samen = lijnen.filter(({ relatie }) => relatieRij(relatie).huis)
  const huis = new Set([id])
  for (const lid of huis) for (const ander of overkant(samen, lid)) huis.add(ander)
  return huis
}

/** His partners, in the household or elsewhere. */
export const partnersVan = (lijnen: readonly Lijn[], id: string): readonly string[] =>
  overkant(
    lijnen.filter(({ relatie }) => relatieRij(relatie).lijn === 'partner'),
    id,
  )

/** Every parent and child among these relations. */
export const ouderlijnen = (lijnen: readonly Lijn[]): readonly Ouderlijn[] =>
  lijnen.flatMap(({ wie, naar, relatie }) => {
    const { lijn } = relatieRij(relatie)
    if (lijn === 'kind') return [{ kind: wie, ouder: naar, relatie }]
    return lijn === 'ouder' ? [{ kind: naar, ouder: wie, relatie }] : []
  })
