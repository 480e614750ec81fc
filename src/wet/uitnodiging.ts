/** What somebody says of an appointment that he is asked for (2.3a.1 lid 4, 2.3a.3 lid 5: in samenspraak). */
export const uitnodigingantwoorden = ['kom', 'kom-niet', 'ander-moment'] as const

interface Feit {
  readonly soort: string
  readonly betrokkeneId: string | null
  readonly code: string | null
  readonly versie: number
}

/**
 * The answers that ask something of the worker: somebody does not come, or wants another moment, and nothing was done since with an appointment,
 * nobody spoke with people, and he said nothing else. `gesproken` are the facts that say that people were spoken to.
 */
export const teVerwerkenAntwoorden = <F extends Feit>(
  gebeurtenissen: readonly F[],
  gesproken: readonly string[],
): readonly F[] =>
  gebeurtenissen.filter(
    ({ soort, code, betrokkeneId, versie }) =>
      soort === 'uitnodiging-beantwoord' &&
      code !== 'kom' &&
      !gebeurtenissen.some(
        (later) =>
          later.versie > versie &&
          (later.soort === 'gespreksafspraak' ||
            gesproken.includes(later.soort) ||
            (later.soort === soort && later.betrokkeneId === betrokkeneId)),
      ),
  )
