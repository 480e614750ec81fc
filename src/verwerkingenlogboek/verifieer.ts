import type { KeyObject } from 'node:crypto'
import { ketenbegin } from '../verwerking/logregel-mac.ts'
import type { Anker } from './anker.ts'
import { type Geankerd, geankerdPerGemeente } from './geankerd.ts'
import { type Bevinding, Segmenttoets, type Zegelrij } from './segment.ts'
import {
  leesDagen,
  leesGemeenten,
  leesLosse,
  leesZegels,
  telAchterstand,
  zoekKetens,
} from './verifieer.store.ts'

/** What the verification needs. */
export interface VerifieerOpties {
  readonly database: Parameters<typeof leesGemeenten>[0]
  /** The key of the lines' MACs and of the chain. */
  readonly key: KeyObject
  readonly anker: Pick<Anker, 'lees'>
  /** A line that waits longer than this for its seal is a finding. Minutes; 5 when absent. */
  readonly minuten?: number
  /** Places read at a time. */
  readonly limit?: number
}

/** The result for one day of one municipality; without `dag` for lines that belong to no day. */
export interface DagUitslag {
  readonly gemeente: string
  readonly dag?: string
  readonly regels: number
  readonly bevindingen: readonly Bevinding[]
}

type Pages = AsyncGenerator<readonly Zegelrij[]>

/** Reads one page ahead, so that the database reads while this process calculates. */
async function* pages(opties: VerifieerOpties, gemeente: string, dag: string): Pages {
  const limit = opties.limit ?? 5000
  const read = (na: number) => leesZegels(opties.database, opties.key, { gemeente, dag, na, limit })
  let ahead = read(0)
  for (;;) {
    const rows = await ahead
    const last = rows.at(-1)
    if (!last) return
    ahead = rows.length < limit ? Promise.resolve([]) : read(last.volgnr)
    ahead.catch(() => undefined)
    yield rows
  }
}

/** A predecessor that stands elsewhere means another order; one that is nowhere means that a line was removed. */
const settleLinks = async (
  { database }: VerifieerOpties,
  gemeente: string,
  { bevindingen, losseSchakels }: Segmenttoets,
): Promise<readonly Bevinding[]> => {
  if (losseSchakels.length === 0) return bevindingen
  const first = losseSchakels.slice(0, 1000)
  const present = await zoekKetens(database, gemeente, [...new Set(first.map((link) => link.vorige))])
  const links = first.map(
    ({ volgnr, vorige }): Bevinding => ({
      soort: present.has(vorige) ? 'volgorde-gewijzigd' : 'regel-verdwenen',
      volgnr,
    }),
  )
  return [...bevindingen, ...links]
}

const lastAnchor = (heads: ReadonlyMap<number, string> | undefined): string[] => {
  const keten = heads?.get(heads.keys().reduce((a, b) => Math.max(a, b), 0))
  return keten === undefined ? [] : [keten]
}

type Uitslagen = AsyncGenerator<DagUitslag>

async function* verifyDays(opties: VerifieerOpties, gemeente: string, geankerd?: Geankerd): Uitslagen {
  const removed = geankerd?.opgeruimd
  let begin = new Set([ketenbegin(opties.key, gemeente), ...(removed ? [removed.keten] : [])])
  const named = [...(await leesDagen(opties.database, gemeente)), ...(geankerd?.dagen.keys() ?? [])]
  // A removal that was broken off has left days behind that are past their term: they prove nothing any more.
  const days = new Set(named.filter((dag) => !removed || dag > removed.totEnMet))
  for (const dag of [...days].sort()) {
    const ankers = geankerd?.dagen.get(dag)
    const toets = new Segmenttoets(opties.key, { gemeente, begin, ankers: ankers ?? new Map() })
    for await (const rows of pages(opties, gemeente, dag)) for (const row of rows) toets.neem(row)
    toets.sluit()
    yield { gemeente, dag, regels: toets.regels, bevindingen: await settleLinks(opties, gemeente, toets) }
    const ends = [...(toets.keten ? [toets.keten] : []), ...lastAnchor(ankers)]
    if (ends.length > 0) begin = new Set(ends)
  }
}

const nil = '00000000-0000-0000-0000-000000000000'

const unsealed = async (opties: VerifieerOpties, gemeente: string): Promise<readonly Bevinding[]> => {
  const found: Bevinding[] = []
  for (const soort of ['ldv', 'audit'] as const) {
    for (let na: string | undefined = nil; na !== undefined; ) {
      const piece = await leesLosse(opties.database, opties.key, { gemeente, soort, na })
      for (const { regelId, klopt } of piece.los)
        found.push({ soort: klopt ? 'niet-gezegeld' : 'regel-ingevoegd', regelId })
      na = piece.na
    }
  }
  if ((await telAchterstand(opties.database, gemeente, opties.minuten ?? 5)) > 0)
    found.push({ soort: 'niet-gezegeld' })
  return found
}

/**
 * Proves the log unaltered from the oldest kept anchor, or says what is wrong with it: MAC of each line, chain,
 * numbering, heads against the anchors, and lines outside the chain (BIO2 8.15.05 and .06, N-AVG-5-2, N-AVG-33). Yields a
 * result per municipality and day, and one without a day when there are lines that belong to none.
 */
export async function* verifieer(opties: VerifieerOpties): Uitslagen {
  // First the anchors: what they name was committed before, so it has to be found below.
  const ankers = geankerdPerGemeente(opties.key, await opties.anker.lees())
  const gemeenten = new Set([...(await leesGemeenten(opties.database)), ...ankers.keys()])
  for (const gemeente of [...gemeenten].sort()) {
    // At the same time: the database looks for lines outside the chain while this process calculates.
    const outside = unsealed(opties, gemeente)
    outside.catch(() => undefined)
    yield* verifyDays(opties, gemeente, ankers.get(gemeente))
    const bevindingen = await outside
    if (bevindingen.length > 0) yield { gemeente, regels: 0, bevindingen }
  }
}
