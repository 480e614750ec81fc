import { geldtOp } from '../../wet/geldt-op.ts'
import { type Gezinsrelatie, relatieRij } from '../../wet/gezinsrelaties.ts'
import type { Feiten } from './feiten.ts'

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

/** The lines along which a household goes on from a child in it: to his own partner and children, never to another parent. */
const vanafKind = (lijnen: readonly Lijn[], id: string): readonly Lijn[] => {
  const alsOuder = ouderlijnen(lijnen).filter(({ ouder }) => ouder === id)
  return lijnen.filter(
    ({ wie, naar, relatie }) =>
      relatieRij(relatie).lijn === 'partner' || alsOuder.some(({ kind }) => kind === wie || kind === naar),
  )
}

/**
 * Everybody in one household with him, himself included: who lives with whom lives with all of them (N-1.1.1-gz-hh). Not by
 * way of a child: one that lives with both parents after a divorce does not make one household of the two (eigen invulling).
 */
export const huishoudenVan = (lijnen: readonly Lijn[], id: string): ReadonlySet<string> => {
  const samen = lijnen.filter(({ relatie }) => relatieRij(relatie).huis)
  const isKindVan = (kind: string, ouder: string): boolean =>
    ouderlijnen(samen).some((lijn) => lijn.kind === kind && lijn.ouder === ouder)
  const huis = new Set([id])
  const alsKind = new Set<string>()
  const verder: { readonly lid: string; readonly langs: readonly Lijn[] }[] = [{ lid: id, langs: samen }]
  for (const { lid, langs } of verder)
    for (const ander of overkant(langs, lid)) {
      const kind = isKindVan(ander, lid)
      if (huis.has(ander) || (kind && alsKind.has(ander))) continue
      ;(kind ? alsKind : huis).add(ander)
      verder.push({ lid: ander, langs: kind ? vanafKind(samen, ander) : samen })
    }
  return new Set([...huis, ...alsKind])
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
