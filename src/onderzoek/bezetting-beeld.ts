import { namenVan } from '../inrichting/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { openWaarnemingen } from '../wet/waarneming.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { bezettingVan } from './rules/waarneming.ts'

/** Who works in the case, by name, and how it came to be his. Days are 'yyyy-mm-dd'. */
export interface BezettingBeeld {
  /** Null in the queue of a team. */
  readonly behandelaar: string | null
  /** Who stands in, now or later: from a day up to and including a day. */
  readonly waarnemingen: readonly {
    readonly waarnemer: string
    readonly namens: string
    readonly van: string
    readonly tot: string
  }[]
  /** How the case went from hand to hand, and who stood in; the reasons stay with who divides the work (N-AVG-5-1c). */
  readonly verloop: readonly {
    readonly soort: string
    readonly datum: string
    readonly wie: string
    readonly voor: string | null
    /** The last day of standing in. */
    readonly tot: string | null
  }[]
}

type L = Lezing<Feiten, OnderzoekTabel>

/** The last day on which standing in gave access; null when it was ended before it began. */
const laatsteDag = ({ van, tot, beeindigdOp }: Feiten['waarnemingen'][number]): string | null => {
  if (beeindigdOp === null || beeindigdOp > tot) return tot
  return beeindigdOp <= van ? null : beeindigdOp
}

/** Reads who works in the case. Asks for names only when somebody else than who looks is in it. */
export const bezettingInBeeld = async (
  { tx, feiten, dossier }: L,
  { wie, vandaag }: Kader,
): Promise<BezettingBeeld> => {
  const { behandelaar } = dossier
  const { toewijzingen, waarnemingen } = feiten
  const ids = [
    behandelaar,
    ...toewijzingen.flatMap(({ van, naar }) => [van, naar]),
    ...waarnemingen.flatMap(({ waarnemer, namens }) => [waarnemer, namens]),
  ].filter((id) => id !== null && id !== wie.gebruikerId)
  const namen = await namenVan(
    tx,
    ids.flatMap((id) => id ?? []),
  )
  const naam = (id: string | null): string =>
    id === wie.gebruikerId ? wie.naam : (namen.get(id ?? '') ?? '')
  return {
    behandelaar: behandelaar && naam(behandelaar),
    waarnemingen: openWaarnemingen(bezettingVan(feiten), vandaag).map(({ waarnemer, namens, van, tot }) => ({
      ...{ waarnemer: naam(waarnemer), namens: naam(namens) },
      ...{ van, tot },
    })),
    verloop: [
      ...toewijzingen.map(({ soort, van, naar, datum }) => ({
        ...{ soort, datum, tot: null },
        wie: naam(naar ?? van),
        voor: null,
      })),
      ...waarnemingen.flatMap((een) => {
        const tot = laatsteDag(een)
        const namenErvan = { wie: naam(een.waarnemer), voor: naam(een.namens) }
        return tot ? [{ soort: 'waarneming', datum: een.van, tot, ...namenErvan }] : []
      }),
    ],
  }
}

/** How who writes a letter signs it: with his name, and for whom he stands in. */
export const ondertekening = async (
  { tx, dossier }: Pick<L, 'tx' | 'dossier'>,
  { wie }: Kader,
  woorden: (naam: string, voor: string) => string,
): Promise<string> => {
  const { behandelaar } = dossier
  if (wie.rol !== 'toeleider' || !behandelaar || behandelaar === wie.gebruikerId) return wie.naam
  const voor = (await namenVan(tx, [behandelaar])).get(behandelaar)
  return voor ? woorden(wie.naam, voor) : wie.naam
}
