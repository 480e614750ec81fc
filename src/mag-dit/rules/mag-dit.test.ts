import { describe, expect, test } from 'vitest'
import type { Rol } from '../../wet/rollen.ts'
import type { Antwoorden } from './antwoorden.ts'
import { eersteDag, leesAntwoorden, magDit } from './mag-dit.ts'
import type { Kennis } from './onderwerp.ts'

const dag = '2026-11-22'
const kennis: Kennis = {
  doet: (wat) => {
    const doen: Readonly<Record<string, readonly Rol[]>> = {
      'partij-vragen': ['toeleider'],
      'partij-geeft': ['partijmedewerker'],
    }
    return doen[wat] ?? []
  },
  leest: (compartiment) => (compartiment === 'onderzoek' ? ['toeleider'] : ['coordinator']),
}
const vraag = (a: Antwoorden, op = dag) => magDit({ wie: 'client', ...a }, op, kennis)
const antwoord = (a: Antwoorden, op = dag) => {
  const stap = vraag(a, op)
  if (stap.soort === 'vraag') throw new Error(`not answered: ${stap.vragen.join()}`)
  const { antwoord: wat, redenen, mits } = stap.uitkomst
  return [wat, ...redenen.map(({ code }) => code), ...mits.map(({ code }) => code)]
}
const school = {
  ...{ wat: 'partij-vragen', weg: 'op-verzoek-van-client', partij: 'school' },
  ...{ soort: 'gewoon', niveau: 'dat' },
} as const
const huisarts = { ...school, wat: 'partij-geeft', partij: 'huisarts', gevraagd: 'ja' } as const

describe('een partij iets vragen (5.4.2, 2.3a.5 lid 1)', () => {
  test('een school in een onderzoek in samenspraak: ja, mits besproken en binnen de reikwijdte', () => {
    expect(antwoord(school)).toEqual(
      expect.arrayContaining(['ja-mits', 'bespreek-met-client', 'binnen-reikwijdte', 'partij-moet-tenzij']),
    )
  })
  test('de politie staat niet op de lijst van een onderzoek in samenspraak', () => {
    expect(antwoord({ ...school, partij: 'politie' })).toEqual(['nee', 'partij-niet-op-lijst'])
  })
  test('wat een deel van het college heeft, wordt opnieuw gebruikt en niet gevraagd (N-1.1.1-pt-col)', () => {
    expect(antwoord({ ...school, partij: 'gemeentelijke-wmo' })).toEqual(['nee', 'partij-van-college'])
  })
  test('van een geheimhouder wordt alleen gevraagd wat verschil maakt: of de cliënt toestemming geeft', () => {
    const arts = { ...school, partij: 'huisarts' } as const
    expect(vraag(arts)).toMatchObject({ soort: 'vraag', vragen: ['toestemming'] })
    expect(antwoord({ ...arts, toestemming: 'nee' })).toEqual(['nee', 'geheimhouder-zonder-toestemming'])
    expect(antwoord({ ...arts, toestemming: 'ja' })).toContain('partij-hoeft-niet')
  })
  test('H-31: het meldpunt mag de huisarts vragen, en die hoeft niet te antwoorden (5.5.3)', () => {
    const a = antwoord({ ...school, weg: 'triage', partij: 'huisarts' })
    expect(a).toEqual(expect.arrayContaining(['ja-mits', 'partij-hoeft-niet', 'eerst-de-persoon-zelf']))
  })
})

describe('een partij geeft iets (5.4.2 lid 1 tot en met 4)', () => {
  test('zonder vraag niets: delen voor de zekerheid mag niet (N-11.3-prv)', () => {
    expect(antwoord({ ...huisarts, gevraagd: 'nee', toestemming: 'ja' })).toEqual([
      'nee',
      'magdit-ongevraagd',
    ])
  })
  test('een geheimhouder beslist zelf, en een school moet tenzij er zwaarwegende redenen zijn', () => {
    expect(antwoord({ ...huisarts, toestemming: 'ja' })[0]).toBe('zelf')
    expect(antwoord({ ...huisarts, partij: 'school' })).toEqual(
      expect.arrayContaining(['ja-mits', 'moet-tenzij-zwaarwegend']),
    )
  })
  test('zonder toestemming alleen bij vastgestelde ernst en na de zeven stappen (Q-35, N-5.4.2-2-cr)', () => {
    const zonder = { ...huisarts, weg: 'op-verzoek-van-partij', toestemming: 'nee' } as const
    expect(antwoord({ ...zonder, ernstig: 'nee' })).toEqual(['nee', 'verstrekken-zonder-ernst'])
    expect(antwoord({ ...zonder, ernstig: 'ja', stappen: 'nee' })).toEqual([
      'nee',
      'verstrekken-zonder-stappen',
    ])
    expect(antwoord({ ...zonder, ernstig: 'ja', stappen: 'ja' })).toContain('vertel-het-de-client')
  })
})

describe('wat nooit mag, wie het ook vraagt', () => {
  test.each([
    ['H-34: fraude', 'fraude', 'magdit-fraude'],
    ['een verslag (5.4.3 lid 3)', 'notulen', 'magdit-notulen'],
    ['een opname (5.4.3 lid 3)', 'opnemen', 'magdit-opnemen'],
    ['H-45: een opdracht', 'partij-opdragen', 'magdit-partij-opdragen'],
    ['H-53: bestanden vergelijken', 'bestanden-vergelijken', 'magdit-bestanden-vergelijken'],
    ['H-54: toestemming voor alles', 'toestemming-voor-alles', 'magdit-toestemming-voor-alles'],
  ])('%s', (_, wat, code) => {
    for (const wie of ['toeleider', 'client', 'andere-ambtenaar', 'partij'])
      expect(antwoord({ wie, wat })).toEqual(['nee', code])
  })
  test('H-34: doorgeven voor fraude vraagt niets meer en mag niet (5.4.4 lid 1)', () => {
    expect(antwoord({ wat: 'doorgeven', aan: 'fraude-of-handhaving' })).toEqual([
      'nee',
      'doorgeven-voor-ander-doel',
    ])
  })
})

describe('overleg (5.4.3)', () => {
  test('meenemen mag voor de eigen taak, met het ja van wie het inbracht', () => {
    const a = {
      wat: 'meenemen',
      neemt: 'partij',
      partij: 'gemeentelijke-participatie',
      soort: 'gezondheid',
    } as const
    expect(antwoord({ ...a, eigentaak: 'ja', eigenaar: 'ja' })[0]).toBe('ja-mits')
    expect(antwoord({ ...a, eigentaak: 'ja', eigenaar: 'nee' })).toEqual(['nee', 'magdit-meenemen-zonder-ja'])
    expect(antwoord({ ...a, eigentaak: 'nee' })).toContain('magdit-meenemen-zonder-taak')
  })
  test('een corporatie mag van haar eigen wet niets over gezondheid meenemen (lid 4 onder c)', () => {
    const a = { wat: 'meenemen', neemt: 'partij', partij: 'woningcorporatie', soort: 'gezondheid' } as const
    expect(vraag({ ...a, eigentaak: 'ja', eigenaar: 'ja' })).toMatchObject({
      uitkomst: {
        redenen: [{ code: 'meenemen-eigen-wet-laat-niet-toe', artikel: 'casusoverleg-afspraken' }],
      },
    })
  })
  test('zonder de cliënt alleen om een reden die zwaar weegt (Q-36)', () => {
    expect(antwoord({ wat: 'client-uitnodigen', zwaarwegend: 'geen' })).toEqual([
      'nee',
      'magdit-client-hoort-erbij',
    ])
    expect(antwoord({ wat: 'client-uitnodigen', zwaarwegend: 'veiligheid' })[0]).toBe('ja-mits')
  })
})

describe('melding (2.2.5, 5.5.2 tot en met 5.5.4)', () => {
  test('H-27: de melder hoort dat het is opgepakt, en niets als dat gevaar geeft', () => {
    const a = { wat: 'melder-vertellen', melder: 'burger', vertelt: 'opgepakt' } as const
    expect(antwoord({ ...a, veilig: 'ja' })).toContain('alleen-vaste-zinnen')
    expect(antwoord({ ...a, veilig: 'nee' })).toEqual(['nee', 'veiligheid-in-gevaar'])
    expect(antwoord({ ...a, vertelt: 'meer', veilig: 'ja' })).toContain('inwoner-hoort-nooit-meer')
  })
  test('H-28: wachten met vertellen mag met een reden; niet bereikt telt een maand (AVG 14)', () => {
    const a = { wat: 'niet-vertellen', reden: 'veiligheid' } as const
    expect(antwoord(a)[0]).toBe('ja-mits')
    expect(antwoord({ ...a, reden: 'niet-bereikt', gesproken: 'nee', maandVoorbij: 'ja' })).toEqual([
      'nee',
      'magdit-na-maand-brief',
    ])
  })
  test('over wie elders woont, en van wat acuut is, wordt niets bewaard', () => {
    const a = {
      wat: 'melding-bewaren',
      soort: 'gewoon',
      acuut: 'nee',
      woontHier: 'ja',
      noodzaak: 'ja',
    } as const
    expect(antwoord(a)[0]).toBe('ja-mits')
    expect(antwoord({ ...a, woontHier: 'nee' })).toContain('magdit-niet-ingezetene')
    expect(antwoord({ ...a, acuut: 'ja' })).toContain('magdit-acuut-niet-bewaren')
  })
})

describe('wie (AVG 32, 5.4.4 lid 6)', () => {
  test('wie de taak niet heeft, doet het niet; van buiten wordt gevraagd of anderen het mogen', () => {
    expect(antwoord({ wie: 'toeleider', ...school })[0]).toBe('ja-mits')
    expect(antwoord({ wie: 'coordinator', ...school })).toEqual(['nee', 'magdit-andere-rol'])
    expect(antwoord({ wie: 'inwoner', ...school })[0]).toBe('ja-mits')
    expect(antwoord({ wie: 'toeleider', ...huisarts, toestemming: 'ja' })[0]).toBe('zelf')
  })
  test('een coördinator leest het onderzoek niet, een ander bij de gemeente niets, de cliënt zijn eigen gegevens', () => {
    const a = { wat: 'inzien', dossier: 'onderzoek' } as const
    expect(antwoord({ wie: 'toeleider', ...a })).toContain('wordt-vastgelegd')
    expect(antwoord({ wie: 'coordinator', ...a })).toEqual(['nee', 'magdit-rol-werkt-hier-niet'])
    expect(antwoord({ wie: 'andere-ambtenaar', ...a })).toEqual(['nee', 'magdit-geen-rol', 'magdit-fraude'])
    expect(antwoord(a)).toContain('niets-over-anderen')
    expect(antwoord({ wie: 'naaste', ...a })).toContain('machtiging')
  })
})

describe('naar het recht van een dag (Q-47)', () => {
  test('voor 1 maart 2025 was er geen wet om bij het Zorg- en Veiligheidshuis aan te melden (artikel VIII)', () => {
    const a = { wat: 'zvh-aanmelden', zvhVerband: 'ja', zvhHelpt: 'ja' } as const
    expect(antwoord(a)[0]).toBe('ja-mits')
    expect(antwoord(a, '2025-02-28')).toEqual(['nee', 'magdit-nog-geen-wet'])
    expect(antwoord(a, '2025-03-01')[0]).toBe('ja-mits')
    expect(antwoord(school, eersteDag)[0]).toBe('ja-mits')
  })
  test('alleen codes die bestaan worden gelezen: wat iemand anders in een adres zet, telt niet', () => {
    expect(leesAntwoorden((vraag) => (vraag === 'wie' ? 'Jan Jansen' : 'inzien'))).toEqual({ wat: 'inzien' })
  })
})
