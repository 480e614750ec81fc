import type { Brief } from '../src/verwerking/brief.ts'

/** A request as it is taken in at the counter. */
export const gewoonVerzoek = {
  ...{ recht: 'inzage', over: 'onderzoek', ontvangenOp: '2026-12-01', door: 'zelf' },
  wat: 'Wat staat er over mij in het onderzoek?',
  ...{ voornamen: 'Samira', achternaam: 'Amrani', geboortedatum: '1988-05-04' },
  ...{ straat: 'Lindelaan', huisnummer: '4', postcode: '3512 JK', plaats: 'Utrecht' },
}
/** What a letter says, to whom and in which words, as one line. */
export const woordenVan = (brief: Brief | undefined): string =>
  [brief?.aan, brief?.delen.flatMap(({ kop, tekst: zinnen, punten = [] }) => [kop, ...zinnen, ...punten])]
    .flat()
    .join(' ')
