import type { Feiten } from './feiten.ts'

/** The last day on which somebody of this dossier was spoken to, 'yyyy-mm-dd'; null when nobody was. */
export const laatstGesproken = ({ gebeurtenissen }: Feiten): string | null =>
  gebeurtenissen
    .filter(
      ({ soort, code }) =>
        soort === 'eerste-contact' ||
        soort === 'gesprek' ||
        (soort === 'contactpoging' && code === 'bereikt'),
    )
    .map(({ datum }) => datum)
    .sort()
    .at(-1) ?? null
