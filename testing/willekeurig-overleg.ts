import fc from 'fast-check'
import { afspraakstaten } from '../src/wet/afspraakstaten.ts'
import { zwaarwegendeCodes } from '../src/wet/zwaarwegend.ts'

const id = fc.constantFrom('a', 'b', 'c')
const tekst = fc.constantFrom('', 'Daarom is het nodig.')

/** The conferences of a file: one waits, or none. */
export const willekeurigeOverleggen = fc.subarray([
  { id: 'a', staat: 'belegd' as const, dag: '2027-01-20' },
  { id: 'b', staat: 'afgezegd' as const, dag: '2026-12-24' },
])

/** What was agreed in them. */
const willekeurigeOverlegafspraken = fc.array(
  fc.record({
    ...{ id, staat: fc.constantFrom(...afspraakstaten), partijId: fc.option(id) },
    uiterlijk: fc.option(fc.constantFrom('2026-12-24', '2027-01-20')),
  }),
  { maxLength: 2 },
)

/** The conferences of a file and what was agreed in them, as facts. */
export const overlegFeiten = {
  overleggen: willekeurigeOverleggen,
  overlegafspraken: willekeurigeOverlegafspraken,
}

/** What convening a conference asks beside the fields of other acts. */
export const overlegInvoer = {
  ...{ overlegId: id, betrokkenen: fc.subarray(['a', 'b', 'c']), doel: tekst },
  ...{ tijd: fc.constantFrom('9:00', '14:00'), samenspraak: tekst },
  nietGenodigd: fc.array(
    fc.record({ betrokkeneId: id, redenCode: fc.constantFrom(...zwaarwegendeCodes), motief: tekst }),
    { maxLength: 2 },
  ),
}
