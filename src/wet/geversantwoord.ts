import type { JaOnder, Voorwaarde } from './voorwaarden.ts'

/** What the party may answer when it is asked whether somebody else may have what it gave. */
export const geversantwoorden = ['mag', 'mag-niet'] as const
export type Geversantwoord = (typeof geversantwoorden)[number]

/** What a question to the giver in its portal can come to: it waits, was answered, or is needed no more. No answer is a no. */
export const standenVanGeversvraag = ['gevraagd', ...geversantwoorden, 'vervallen'] as const

/**
 * The conditions after the party answered about `aan`: a yes is for him alone, tied to `mits` when it said so, and takes the place of an
 * earlier yes about him; a no is final (N-5.4.2-1-vw).
 */
export const naAntwoord = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  antwoord: Geversantwoord,
  mits: Omit<JaOnder, 'aan'> = {},
): readonly Voorwaarde[] => {
  if (antwoord === 'mag-niet') return [...voorwaarden, { soort: 'niet-delen-met', aan: [aan] }]
  const voorHem = mits.deel || mits.tot ? [{ ...mits, aan }] : []
  return voorwaarden.map((een) => {
    if (een.soort !== 'eerst-vragen') return een
    const onder = [...(een.onder ?? []).filter((ja) => ja.aan !== aan), ...voorHem]
    const akkoord = [...een.akkoord.filter((wie) => wie !== aan), aan]
    return { ...een, akkoord, ...((een.onder || onder.length > 0) && { onder }) }
  })
}

/** The conditions as they were before this answer about `aan`: it was recorded by mistake, or the party answered anew (N-AVG-16). */
export const zonderAntwoord = (
  voorwaarden: readonly Voorwaarde[],
  aan: string,
  antwoord: Geversantwoord,
): readonly Voorwaarde[] =>
  antwoord === 'mag'
    ? voorwaarden.map((een) =>
        een.soort === 'eerst-vragen'
          ? {
              ...een,
              akkoord: een.akkoord.filter((wie) => wie !== aan),
              ...(een.onder && { onder: een.onder.filter((ja) => ja.aan !== aan) }),
            }
          : een,
      )
    : voorwaarden.filter((een) => een.soort !== 'niet-delen-met' || een.aan.length > 1 || een.aan[0] !== aan)

/**
 * The conditions for other words, or in another onderzoek: a yes was about what the party was shown and for what it was asked, so it is
 * asked anew; a no stays (N-5.4.2-1-vw).
 */
export const zonderJa = (voorwaarden: readonly Voorwaarde[]): readonly Voorwaarde[] =>
  voorwaarden.map((een) => {
    if (een.soort !== 'eerst-vragen') return een
    const { onder: _, ...vraag } = een
    return { ...vraag, akkoord: [] }
  })

/**
 * The conditions as they go along to a next dossier with what `aan` may have: until the day of its yes. A yes for others that the party
 * tied to something does not go along: without what it was tied to it would be a yes to everything, so there it is asked anew (N-5.4.2-1-vw).
 */
export const voorwaardenMeeNaar = (voorwaarden: readonly Voorwaarde[], aan: string): readonly Voorwaarde[] =>
  voorwaarden.flatMap((een): readonly Voorwaarde[] => {
    if (een.soort !== 'eerst-vragen' || !een.onder) return [een]
    const { onder, ...rest } = een
    const elders = onder.flatMap((ja) => (ja.aan === aan ? [] : [ja.aan]))
    const kaal = { ...rest, akkoord: een.akkoord.filter((wie) => !elders.includes(wie)) }
    const tot = onder.find((ja) => ja.aan === aan)?.tot
    return tot ? [kaal, { soort: 'alleen-tot', datum: tot }] : [kaal]
  })
