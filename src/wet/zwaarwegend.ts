import { ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Gedateerd } from './rij-op.ts'
import { geldtOp } from './rij-op.ts'

/** Where the law lets somebody be left out for a weighty reason or interest. */
export type ZwaarwegendBij = 'casusoverleg' | 'zvh'

interface ZwaarwegendRij extends Gedateerd {
  readonly bij: readonly ZwaarwegendBij[]
}

const overal = { bij: ['casusoverleg', 'zvh'], vanaf: ontwerpZoalsIngediend } as const
const bijOverleg = { bij: ['casusoverleg'], vanaf: ontwerpZoalsIngediend } as const

/**
 * The weighty reasons (2.3a.1 lid 7, 5.4.2; art. VIII) and weighty interests (5.4.3) for not inviting, speaking with or telling the
 * client: one list (eigen invulling, Q-36), from the examples of the memorandum. Each is motivated in the case itself.
 */
export const zwaarwegendeRedenen = {
  veiligheid: overal,
  escalatie: overal,
  opsporing: overal,
  'niet-in-bijzijn': bijOverleg,
  'privacy-van-gezinslid': bijOverleg,
  'te-veel-spanning': bijOverleg,
  'te-veel-verwarring': bijOverleg,
  'onder-curatele': bijOverleg,
} as const satisfies Record<string, ZwaarwegendRij>

/** One of them. */
export type ZwaarwegendeReden = keyof typeof zwaarwegendeRedenen

/** All of them, in the order of the table. */
export const zwaarwegendeCodes = Object.keys(zwaarwegendeRedenen) as readonly ZwaarwegendeReden[]

/** Those that can hold there, as the options of a field. */
export const zwaarwegendBij = (
  waar: ZwaarwegendBij,
): readonly [ZwaarwegendeReden, ...ZwaarwegendeReden[]] => {
  const [eerste, ...rest] = zwaarwegendeCodes.filter((code) =>
    (zwaarwegendeRedenen[code].bij as readonly ZwaarwegendBij[]).includes(waar),
  )
  if (!eerste) throw new Error(`no weighty reason is listed for ${waar}`)
  return [eerste, ...rest]
}

/** Whether a text is a weighty reason that holds there on day `op`; refused without a row. */
export const isZwaarwegend = (
  tekst: string | null | undefined,
  waar: ZwaarwegendBij,
  op: string,
): boolean => {
  const code = zwaarwegendeCodes.find((een) => een === tekst)
  if (!code) return false
  const rij: ZwaarwegendRij = zwaarwegendeRedenen[code]
  return rij.bij.includes(waar) && geldtOp(rij, op)
}
