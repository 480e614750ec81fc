import type { Feiten } from './feiten.ts'

/**
 * The day since when the person is client: oggz is applied to him from the first contact or attempt, whether or not he was reached
 * (1.1.1, cliënt onder 1°; N-1.1.1-clt-1). Undefined while nobody sought contact. Derived, never recorded.
 */
export const clientSinds = ({ gebeurtenissen }: Feiten): string | undefined =>
  gebeurtenissen
    .filter(({ soort }) => soort === 'oggz-contact')
    .map(({ datum }) => datum)
    .toSorted()
    .at(0)
