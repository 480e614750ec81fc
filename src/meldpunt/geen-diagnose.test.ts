import { describe, expect, test } from 'vitest'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { meldpunt } from './index.ts'

const alleVelden = (velden: readonly Veld[]): readonly Veld[] =>
  velden.flatMap((veld) => [veld, ...alleVelden(veld.velden ?? [])])

const verwerkingen = [...meldpunt.beginnen, ...meldpunt.handelingen]
const velden = verwerkingen.flatMap(({ id, invoer }) =>
  alleVelden(veldenVan(invoer)).map((veld) => ({ id, ...veld })),
)

/** What a triage is not: a finding about the mind, a number, a class of risk or a decision about somebody (N-2.2.5-2a, N-2.2.5-dzm). */
const verboden =
  /diagnos|dsm|icd|score|punten|risico|inschaling|prioriteit|urgentie|zwaarte|profiel|besluit|verplicht/i

describe('de triage stelt geen diagnose, geeft geen score en neemt geen besluit (2.2.5 lid 2, MvT §5.4 en §11.5.2 c)', () => {
  test('geen veld van een handeling van het meldpunt heet zo, en geen keuze is er een', () => {
    const namen = velden.flatMap(({ id, naam, opties = [] }) =>
      [naam, ...opties].map((wat) => `${id}: ${wat}`),
    )
    expect(namen.length).toBeGreaterThan(100)
    expect(namen.filter((naam) => verboden.test(naam.split(': ')[1] ?? ''))).toEqual([])
  })
  test('geen veld vraagt een getal: er is geen schaal om iemand op te zetten', () => {
    const getallen = velden.filter(({ inputmode }) => inputmode === 'numeric')
    expect(getallen.map(({ id, naam }) => `${id}: ${naam}`)).toEqual([])
    const schaal = velden.filter(({ opties = [] }) => opties.some((optie) => /^\d+$/.test(optie)))
    expect(schaal).toEqual([])
  })
  test.each(['diagnose', 'risicoscore', 'urgentie', 'besluit'])(
    'het woord %s zou worden gevonden',
    (woord) => {
      expect(verboden.test(woord)).toBe(true)
    },
  )
})
