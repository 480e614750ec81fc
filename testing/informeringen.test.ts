import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { informeringen as vanMelding } from '../src/meldpunt/rules/informeren.ts'
import { plichten as moetOpMelding } from '../src/meldpunt/rules/plichten.ts'
import { informeringen as vanOggz } from '../src/oggz/rules/informeren.ts'
import { plichten as moetInOggz } from '../src/oggz/rules/plichten.ts'
import { informeringen as vanVerzoek } from '../src/verzoek/rules/informeren.ts'
import { plichten as moetBijVerzoek } from '../src/verzoek/rules/plichten.ts'
import { type Bekendheid, redenenOmTeWachten, vertellenWachtTot } from '../src/wet/bekendheid.ts'
import { standVan } from '../src/wet/informering.ts'
import { aan, melding, feit as opMelding } from './melding.ts'
import { bemoeizorg, mijdt, feit as opOggz, aan as voorOggz } from './oggz.ts'
import { beslisser, man, feit as opVerzoek, verzoek, vrouw } from './verzoek.ts'

const dag = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10))
const bekendheid: fc.Arbitrary<Bekendheid> = fc.record({
  weetHet: fc.constant(false),
  vanaf: dag,
  gesproken: fc.option(dag, { nil: undefined }),
  verstrekt: fc.option(dag, { nil: undefined }),
  uitstel: fc.option(fc.record({ reden: fc.constantFrom(...redenenOmTeWachten, null), herzienOp: dag }), {
    nil: undefined,
  }),
})

describe('hoe het vertellen staat (AVG 14 lid 3 en 5)', () => {
  test('wat is verteld, wacht niet meer', () =>
    fc.assert(
      fc.property(bekendheid, dag, (een, op) => {
        expect(standVan(een, op)).toEqual({ soort: 'verteld', op })
      }),
    ))
  test('wat niet is verteld, wacht op een dag of heeft een laatste dag, nooit geen van beide', () =>
    fc.assert(
      fc.property(bekendheid, (een) => {
        const stand = standVan(een, undefined)
        const tot = vertellenWachtTot(een)
        if (tot === undefined) expect(stand).toEqual({ soort: 'open', uiterlijk: expect.any(String) })
        else expect(stand).toEqual({ soort: 'wacht', reden: een.uitstel?.reden ?? null, tot })
      }),
    ))
})

describe('wat niet is verteld, staat bij wat moet: in elk hoofdstuk', () => {
  test('meldpunt: wie is gemeld, en wie belde (2.2.5 lid 2, AVG 13)', () => {
    const codes = (feiten: ReturnType<typeof melding>) => moetOpMelding(feiten, aan()).map(({ code }) => code)
    const niets = melding()
    expect(vanMelding(niets).map(({ plicht, stand }) => [plicht, stand.soort])).toEqual([
      ['melding', 'open'],
      ['eigen-gegevens', 'open'],
    ])
    expect(codes(niets)).toEqual(expect.arrayContaining(['gemelde-informeren', 'melder-inlichten']))
    const wacht = melding({
      gebeurtenissen: [
        opMelding('informeren-uitgesteld', 'veiligheid'),
        opMelding('informeren-herzien', null, '2026-11-20'),
      ],
    })
    expect(vanMelding(wacht)[0]?.stand).toEqual({ soort: 'wacht', reden: 'veiligheid', tot: '2026-11-20' })
    expect(codes(wacht)).toContain('informeren-opnieuw-bezien')
    const alles = melding({
      gebeurtenissen: [
        opMelding('gemelde-geinformeerd', 'gesprek'),
        opMelding('melder-ingelicht', 'telefoon'),
      ],
    })
    expect(vanMelding(alles).every(({ stand }) => stand.soort === 'verteld')).toBe(true)
    const zonderNaam = melding({ melder: { id: 'm', soort: 'burger', verborgen: true, anoniem: true } })
    expect(vanMelding(zonderNaam).map(({ plicht }) => plicht)).toEqual(['melding'])
  })

  test('bemoeizorg: ook na het einde (AVG 14)', () => {
    for (const staat of ['bemoeizorg', 'overgedragen', 'gestopt'] as const) {
      const open = bemoeizorg({}, { staat })
      expect(vanOggz(open)[0]?.stand.soort).toBe('open')
      expect(moetInOggz(open, voorOggz()).map(({ code }) => code)).toContain('client-informeren')
      const weet = bemoeizorg(
        { gebeurtenissen: [mijdt, opOggz('client-geinformeerd', 'gesprek')] },
        { staat },
      )
      expect(vanOggz(weet)[0]?.stand.soort).toBe('verteld')
    }
  })

  test('verzoek van een partij: de beslisser, en bij een onderzoek de toeleider (Q-07, 2.3a.4 lid 3)', () => {
    const feiten = verzoek('verzoek-beslist', {
      betrokkenen: [{ id: man }, { id: vrouw }],
      gebeurtenissen: [
        opVerzoek('verzoek-beslist', man, { code: 'gestart' }),
        opVerzoek('verzoek-beslist', vrouw, { code: 'niet-gestart' }),
      ],
    })
    expect(vanVerzoek(feiten).map(({ wie, stand }) => [wie, stand.soort])).toEqual([
      [man, 'andere-wet'],
      [vrouw, 'open'],
    ])
    expect(moetBijVerzoek(feiten, beslisser()).flatMap(({ betrokkenen }) => betrokkenen ?? [])).toContain(
      vrouw,
    )
  })
})
