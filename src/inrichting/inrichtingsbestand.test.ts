import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'

type Los = Record<string, unknown>
const goed = (): Record<string, Los[]> & { gemeente: Los } =>
  JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))

const fouten = (inhoud: unknown): readonly string[] => {
  try {
    leesInrichting(typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud))
  } catch (error) {
    if (error instanceof OngeldigeInrichting) return error.fouten
    throw error
  }
  return []
}

/** The example with one field of one row of a list replaced. */
const met = (lijst: string, nr: number, verandering: Los) => {
  const bestand = goed()
  return {
    ...bestand,
    [lijst]: bestand[lijst]?.map((een, i) => (i === nr ? { ...een, ...verandering } : een)),
  }
}

const petVan = (verandering: Los) => {
  const petten = goed().gebruikers?.[0]?.petten as Los[]
  return met('gebruikers', 0, { petten: petten.map((een) => ({ ...een, ...verandering })) })
}

const opLijst = (dagen: unknown) => met('partijen', 0, { lijsten: { 'in-samenspraak': dagen } })

describe('een inrichtingsbestand', () => {
  test('zoals het voorbeeld is goed', () => {
    expect(fouten(goed())).toEqual([])
  })

  test.each([
    ['een partij van een soort die de lijst niet kent', met('partijen', 0, { soort: undefined })],
    ['een partij op geen lijst', met('partijen', 0, { lijsten: undefined })],
    ['een partij met een strenger geheim dan haar soort', met('partijen', 0, { regime: 'wet-big-88' })],
    ['twee tijden na elkaar', opLijst([{ vanaf: '2026-06-01' }, { vanaf: '2026-01-01', tot: '2026-06-01' }])],
  ])('met %s is goed (2.3a.5 lid 1)', (_, inhoud) => {
    expect(fouten(inhoud)).toEqual([])
  })

  test.each([
    ['zonder velden', {}, 'gemeente: ontbreekt.'],
    ['een lijst', [], 'Het bestand: heeft een waarde van de verkeerde soort.'],
    ['geen JSON', '{ "naam": "Tessa"', 'Het bestand is geen geldige JSON.'],
    ['een onbekend veld', { ...goed(), bsn: '1' }, 'Het bestand: heeft een onbekend veld: bsn.'],
    [
      'een code met letters',
      { ...goed(), gemeente: { code: 'x', naam: 'N' } },
      'gemeente, code: is geen code van vier cijfers.',
    ],
    [
      'de code van geen gemeente',
      { ...goed(), gemeente: { code: '0000', naam: 'N' } },
      'gemeente, code: is van geen gemeente.',
    ],
    ['niet live', { ...goed(), live: false }, 'live: moet dit zijn: true.'],
    ['een lege naam', met('partijen', 0, { naam: ' ' }), 'partijen 1, naam: is leeg.'],
    [
      'een onbekend domein',
      met('partijen', 1, { domein: 'zorg' }),
      'partijen 2, domein: moet een van deze zijn',
    ],
    [
      'een dag die niet bestaat',
      petVan({ van: '2026-02-30' }),
      'gebruikers 1, petten 1, van: is geen bestaande datum in de vorm jjjj-mm-dd.',
    ],
    [
      'een geheim dat niet bij de soort hoort',
      met('partijen', 1, { regime: 'geen' }),
      'partijen 2, regime: hoort niet bij soort huisarts.',
    ],
    [
      'een domein dat niet bij de soort hoort',
      met('partijen', 0, { domein: 'welzijn' }),
      'partijen 1, domein: hoort niet bij soort woningcorporatie.',
    ],
    [
      'een onbekende procedure',
      met('partijen', 0, { lijsten: { '2.3a.4': [{ vanaf: '2026-01-01' }] } }),
      'partijen 1, lijsten',
    ],
    [
      'een lijst die eindigt voor zij begint',
      opLijst([{ vanaf: '2026-01-01', tot: '2026-01-01' }]),
      'partijen 1, lijsten, in-samenspraak 1, tot: ligt niet na vanaf.',
    ],
    [
      'twee tijden door elkaar',
      opLijst([{ vanaf: '2026-01-01' }, { vanaf: '2026-06-01' }]),
      'partijen 1, lijsten, in-samenspraak 2, vanaf: valt in een andere tijd op deze lijst.',
    ],
    [
      'een eigen recht bij een bekende soort',
      met('partijen', 1, { eigenRecht: [{ wat: 'bsn', grond: 'Wabvpz', vanaf: '2026-01-01' }] }),
      'partijen 2, eigenRecht: volgt al uit soort huisarts.',
    ],
    [
      'een eigen recht zonder wet',
      met('partijen', 2, { eigenRecht: [{ wat: 'bsn', vanaf: '2026-01-01' }] }),
      'partijen 3, eigenRecht 1, grond: ontbreekt.',
    ],
    [
      'een recht dat niet bestaat',
      met('partijen', 2, { eigenRecht: [{ wat: 'alles', grond: 'Wet', vanaf: '2026-01-01' }] }),
      'partijen 3, eigenRecht 1, wat: moet een van deze zijn: bsn, gezondheid',
    ],
    [
      'twee keer hetzelfde recht',
      met('partijen', 2, {
        eigenRecht: ['2026-01-01', '2026-06-01'].map((vanaf) => ({ wat: 'bsn', grond: 'Wabvpz', vanaf })),
      }),
      'partijen 3, eigenRecht 2, vanaf: valt in een andere tijd van hetzelfde recht.',
    ],
    [
      'een afspraak die eindigt voor zij begint',
      met('partijen', 0, { afspraken: [{ onderwerp: 'C', vanaf: '2026-01-01', tot: '2025-01-01' }] }),
      'partijen 1, afspraken 1, tot: ligt niet na vanaf.',
    ],
    [
      'een weg die niet bestaat',
      met('partijen', 0, { contactweg: 'fax' }),
      'partijen 1, contactweg: moet een van deze zijn: portaal, beveiligde-mail, telefoon.',
    ],
    ['een pet zonder mandaat', petVan({ mandaat: undefined }), 'gebruikers 1, petten 1, mandaat: ontbreekt.'],
    ['een pet die voor het begin eindigt', petVan({ tot: '2025-01-01' }), 'petten 1, tot: ligt voor van.'],
    [
      'een onbekende werkgever',
      met('gebruikers', 0, { werkgever: '5a3e0000-0001-4000-8000-00000000000f' }),
      'gebruikers 1, werkgever: staat niet onder organisaties.',
    ],
    [
      'een geheimhouder die een organisatie deelt met een andere partij',
      met('partijen', 1, { organisatie: '5a3e0000-0001-4000-8000-000000000004' }),
      'partijen 2, organisatie: hoort bij een partij met een beroepsgeheim en bij een andere',
    ],
    [
      'een professional van een partij die bij geen partij werkt',
      petVan({ rol: 'partijmedewerker' }),
      'gebruikers 1, petten 1, rol: kan alleen bij een organisatie die onder partijen staat.',
    ],
    ['een ambtenaar van een verwerker', met('gebruikers', 0, { ambtenaar: true }), 'ambtenaar: kan niet'],
    [
      'een overeenkomst met de gemeente zelf',
      met('verwerkersovereenkomsten', 0, { organisatie: '5a3e0000-0001-4000-8000-000000000001' }),
      'verwerkersovereenkomsten 1, organisatie: is geen verwerker onder organisaties.',
    ],
    [
      'twee keer dezelfde persoon',
      met('gebruikers', 1, { subject: 'toeleider-1' }),
      'gebruikers 2, subject: staat er twee keer in.',
    ],
  ])('met %s wordt geweigerd, met het veld', (_, inhoud, zin) => {
    expect(fouten(inhoud).join('\n')).toContain(zin)
  })

  test('herhaalt nooit wat er over een persoon staat', () => {
    const zinnen = fouten(met('gebruikers', 0, { mail: 'tessa', werkgever: 'Tessa', ambtenaar: 'Tessa' }))
    expect(zinnen).toHaveLength(3)
    expect(zinnen.join('\n')).not.toMatch(/tessa/i)
  })
})
