import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toetsDeelMetPartij } from '../src/gecoordineerde-aanpak/rules/deel-met-partij.ts'
import { binnenVoorwaarden } from '../src/meldpunt/rules/binnen-voorwaarden.ts'
import { toetsDraagGegevensOver } from '../src/onderzoek/rules/draag-gegevens-over.ts'
import { naAntwoord, zonderAntwoord } from '../src/wet/geversantwoord.ts'
import { toegestaan } from '../src/wet/oordeel.ts'
import type { Voorwaarde } from '../src/wet/voorwaarden.ts'
import { aanpak, als, gegeven as inAanpak, magGezondheid } from './aanpak.ts'
import { client, dossier, gebeurtenis, gegeven, lopend } from './onderzoek.ts'

const dag = '2027-03-01'
const ontvangers = ['coordinator', 'schuldhulp', 'ggz', 'school']
const wie = fc.subarray(ontvangers)

const voorwaarde: fc.Arbitrary<Voorwaarde> = fc.oneof(
  fc.record({ soort: fc.constant('niet-delen-met' as const), aan: wie }),
  fc.record({ soort: fc.constant('alleen-delen-met' as const), aan: wie }),
  fc.record({ soort: fc.constant('eerst-vragen' as const), akkoord: wie }),
  fc.record({ soort: fc.constant('alleen-deel' as const), deel: fc.constant('Er loopt iets.') }),
  fc.record({
    soort: fc.constant('alleen-tot' as const),
    datum: fc.constantFrom('2027-02-28', '2027-03-01', '2027-03-02'),
  }),
  fc.record({
    soort: fc.constant('politie-of-justitie' as const),
    wet: fc.constantFrom('wpg' as const, 'wjsg' as const),
  }),
)

/** Conditions as they are given, and then yes and no of the provider about anybody, some taken back. */
const voorwaarden = fc
  .tuple(
    fc.array(voorwaarde, { maxLength: 4 }),
    fc.array(
      fc.tuple(
        fc.constantFrom(...ontvangers),
        fc.constantFrom('mag' as const, 'mag-niet' as const),
        fc.boolean(),
        fc.constantFrom({}, { tot: '2027-02-28' }, { tot: '2027-03-01' }, { deel: 'Er loopt iets.' }),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([begin, antwoorden]) =>
    antwoorden.reduce<readonly Voorwaarde[]>((nu, [aan, antwoord, terug, mits]) => {
      const na = naAntwoord(nu, aan, antwoord, mits)
      return terug ? zonderAntwoord(na, aan, antwoord) : na
    }, begin),
  )

/** The yes of the provider about this receiver is not over. */
const jaGeldt = ({ onder = [] }: Extract<Voorwaarde, { soort: 'eerst-vragen' }>, aan: string): boolean =>
  onder.every((ja) => ja.aan !== aan || dag <= (ja.tot ?? dag))

/** What the provider and the law let this receiver have, said apart from the code: every condition must allow it. */
const magHebben = (aan: string, gesteld: readonly Voorwaarde[]): boolean =>
  gesteld.filter((een) => een.soort === 'niet-delen-met').every((een) => !een.aan.includes(aan)) &&
  gesteld.filter((een) => een.soort === 'alleen-delen-met').every((een) => een.aan.includes(aan)) &&
  gesteld
    .filter((een) => een.soort === 'eerst-vragen')
    .every((een) => een.akkoord.includes(aan) && jaGeldt(een, aan)) &&
  gesteld.filter((een) => een.soort === 'alleen-tot').every((een) => dag <= een.datum) &&
  gesteld.every((een) => een.soort !== 'politie-of-justitie' || een.wet !== 'wpg')

const afgerond = lopend({
  dossier: dossier({ staat: 'afgerond' }),
  gegevens: [gegeven({ id: 'een' }), gegeven({ id: 'twee' })],
  gebeurtenissen: [
    gebeurtenis('conclusie', { code: 'aanpak-verplicht' }),
    gebeurtenis('instemming-aanpak', { betrokkeneId: client, code: 'stemt-in' }),
    gebeurtenis('coordinator-aangewezen'),
  ],
})

describe('op geen enkele weg gaat een gegeven verder tegen de voorwaarden van wie het gaf (5.4.2 lid 1 en 3)', () => {
  test('naar de coördinator, ook als hij bij een partij werkt (5.4.4 lid 3)', () => {
    fc.assert(
      fc.property(voorwaarden, fc.constantFrom('college', 'schuldhulp', 'ggz'), (gesteld, werkgever) => {
        const oordeel = toetsDraagGegevensOver(
          [{ gegevenId: 'een', reden: 'Om te plannen.' }],
          [{ id: 'een', voorwaarden: gesteld, overgedragen: false }],
          afgerond,
          werkgever,
          dag,
        )
        const uitgesloten = gesteld.some(
          (een) => een.soort === 'niet-delen-met' && een.aan.includes(werkgever),
        )
        expect(oordeel.toegestaan).toBe(magHebben('coordinator', gesteld) && !uitgesloten)
      }),
      { numRuns: 500 },
    )
  })
  test('van de coördinator naar een partij (5.4.4 lid 5)', () => {
    fc.assert(
      fc.property(voorwaarden, (gesteld) => {
        const feiten = aanpak({}, { gegevens: [inAanpak('g1', { voorwaarden: gesteld }), inAanpak('g2')] })
        const gegevens = [{ gegevenId: 'g1', reden: 'Nodig voor het plan.' }]
        const oordeel = toetsDeelMetPartij({ partijId: 'schuldhulp', gegevens }, feiten, als(), magGezondheid)
        expect(oordeel.toegestaan).toBe(magHebben('schuldhulp', gesteld))
      }),
      { numRuns: 500 },
    )
  })

  test('van het meldpunt naar wie de melding oppakt, naar een andere gemeente, en onder een andere wet (5.5.3)', () => {
    const mag = toegestaan('melding-doorgeven')
    fc.assert(
      fc.property(voorwaarden, fc.constantFrom(...ontvangers), (gesteld, aan) => {
        const over = (gegevenId: string) =>
          binnenVoorwaarden(
            mag,
            { gegevens: [{ gegevenId }], aan, voorwaarden: new Map([['een', gesteld]]) },
            dag,
          )
        expect(over('een').toegestaan).toBe(magHebben(aan, gesteld))
        expect(over('ander').toegestaan).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
