import fc from 'fast-check'
import { domeinNamen } from '../src/wet/domeinen.ts'
import { themaNamen } from '../src/wet/themas.ts'

const wie = fc.constantFrom('a', 'b', 'c', 'd')
const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'geen')
const thema = fc.constantFrom(...themaNamen)
const dag = fc.constantFrom('2026-11-30', '2026-12-06', '2026-12-24', '2027-01-20')
const tekst = fc.constantFrom<string>('', ' ', 'Dat is hier nodig.')

/** A few themes, in the order of the table. */
const themas = fc.subarray([...themaNamen], { maxLength: 5 })

/** Any versions of the reikwijdte, and whatever bounds them further. */
export const reikwijdteFeiten = {
  reikwijdtes: fc.array(
    fc.record(
      {
        id: wie,
        versie: fc.nat(9),
        vastgelegdBij: fc.nat(9),
        met: fc.subarray(['a', 'b', 'c', 'd']),
        doorEenClient: fc.boolean(),
        datum: dag,
        binnen: themas,
        gesloten: themas,
        partijsoorten: fc.option(fc.subarray([...domeinNamen])),
        partijen: fc.subarray(['a', 'b']),
      },
      { requiredKeys: ['versie', 'vastgelegdBij', 'met', 'datum', 'binnen', 'gesloten'] },
    ),
    { maxLength: 2 },
  ),
  afbakeningen: fc.array(
    fc.record({
      id: wie,
      soort: fc.constantFrom('vraag' as const, 'niet-over' as const),
      thema,
      betrokkeneId: fc.option(wie),
      vanaf: fc.nat(3),
      tot: fc.option(fc.nat(3)),
    }),
    { maxLength: 2 },
  ),
}

/** What acts on the reikwijdte ask, and what a gegeven or a request says of it. */
export const reikwijdteInvoer = {
  binnen: themas,
  gesloten: themas,
  themas,
  uitgelegd: tekst,
  reikwijdteId: id,
  vertegenwoordigers: fc.subarray(['a', 'b']),
  nietOver: fc.array(fc.record({ betrokkeneId: id, thema }), { maxLength: 2 }),
  vraagId: fc.option(id),
  waaromDienst: tekst,
  nietTonenAan: fc.subarray(['a', 'b']),
}
