import fc from 'fast-check'
import { toewijzingssoorten } from '../src/onderzoek/rules/toewijzing-feit.ts'
import { dag, wie } from './willekeurige-stukken.ts'

const dagOfGeen = fc.option(dag)

/** Any course of a case from hand to hand, and anybody who stands in. */
export const verdeling = {
  toewijzingen: fc.array(
    fc.record({
      soort: fc.constantFrom(...toewijzingssoorten),
      ...{ van: fc.option(wie), naar: fc.option(wie), datum: dag, redenCode: fc.constant(null) },
    }),
    { maxLength: 2 },
  ),
  waarnemingen: fc.array(
    fc.record({
      ...{ id: wie, waarnemer: wie, namens: wie, van: dag, tot: dag, beeindigdOp: dagOfGeen },
      eindeCode: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
}

const medewerker = fc.record({
  gebruikerId: wie,
  mandaten: fc.array(fc.record({ van: dag, tot: dagOfGeen }), { maxLength: 2 }),
  partijen: fc.subarray(['a', 'b']),
  inTeam: fc.boolean(),
})

/** What the acts about who works in a case are asked. */
export const verdeelInvoer = {
  ...{ werker: fc.option(medewerker), waarnemer: fc.option(medewerker), isBehandelaar: fc.boolean() },
  ...{ van: dag, waarnemingId: fc.constantFrom<string>('a', 'b', 'c', 'd', 'geen') },
}
