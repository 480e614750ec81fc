import fc from 'fast-check'
import { zvhAntwoorden } from '../src/wet/zvh.ts'

const id = fc.constantFrom<string>('a', 'b', 'c')
const dag = fc.constantFrom<string>('2027-01-01', '2027-02-01', '2027-03-01', '2027-06-01')
const tekst = fc.constantFrom<string>('', ' ', 'Dat is nodig.')

/** What any aanpak can know of a Zorg- en Veiligheidshuis. */
export const willekeurigZvh = {
  zvhOverleg: fc.array(
    fc.record({
      ...{ id, partijId: id, nietGegevens: fc.subarray(['a', 'b', 'c']), datum: dag },
      antwoord: fc.constantFrom(...zvhAntwoorden),
    }),
    { maxLength: 2 },
  ),
  zvhTrajecten: fc.array(
    fc.record({ id, staat: fc.constantFrom('loopt' as const, 'gesloten' as const), sinds: dag }),
    { maxLength: 1 },
  ),
}

/** What the acts around it ask. */
export const zvhInvoer = {
  ...{ samenhang: tekst, bijdrage: tekst, motief: tekst, nietGegevens: fc.subarray(['a', 'b', 'c']) },
  informeren: fc.constantFrom('brief' as const, 'later' as const),
  ...{ waaromLater: fc.constantFrom('veiligheid', ''), toelichtingLater: tekst, herzienOp: dag },
}
