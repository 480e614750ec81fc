import { describe, expect, test } from 'vitest'
import { antwoord, artikelenBij, volgendeBij } from './mag-dit.ts'

describe('wat de wet aan een ander laat, wie het ook vraagt', () => {
  const genoeg = { criteriumA: 'ja', criterium1: 'ja', criterium2: 'nee', criteriumB: 'ja' } as const
  test('H-21: een buur, een naaste en de cliënt zelf doen geen verzoek als partij (2.3a.4 lid 1)', () => {
    for (const wie of ['inwoner', 'naaste', 'client'])
      expect(antwoord({ wie, wat: 'onderzoek-vragen', ...genoeg })).toEqual([
        'nee',
        'magdit-alleen-partij-vraagt',
      ])
    for (const wie of ['partij', 'andere-ambtenaar'])
      expect(antwoord({ wie, wat: 'onderzoek-vragen', ...genoeg })[0]).toBe('ja-mits')
  })
  test('H-56: een coördinator meldt niet zelf aan bij het Zorg- en Veiligheidshuis (2.3a.3 nieuw lid 5)', () => {
    const a = { wat: 'zvh-aanmelden', zvhVerband: 'ja', zvhHelpt: 'ja' } as const
    expect(antwoord({ wie: 'coordinator', ...a })).toEqual(['nee', 'verwijzen-doet-het-college'])
    expect(antwoord({ wie: 'beslisser', ...a })[0]).toBe('ja-mits')
  })
})

describe('wat een jeugdhulpaanbieder moet vertellen (Jeugdwet 7.4.0)', () => {
  const jeugd = {
    ...{ wat: 'partij-vragen', weg: 'op-verzoek-van-client', partij: 'jeugdhulpaanbieder' },
    ...{ soort: 'gezondheid', niveau: 'dat', jeugdhulp: 'ja' },
  } as const
  test('kent geen zwaarwegende redenen, en reikt niet verder dan beslissen over jeugdhulp', () => {
    const geeft = antwoord({ ...jeugd, wat: 'partij-geeft', gevraagd: 'ja' })
    expect(geeft).toEqual(expect.arrayContaining(['ja-mits', 'alleen-voor-jeugdhulp']))
    expect(geeft).not.toContain('moet-tenzij-zwaarwegend')
    expect(antwoord(jeugd)).toContain('partij-moet-jeugdwet')
    expect(antwoord(jeugd)).not.toContain('partij-moet-tenzij')
  })
})

describe('van justitie en de reclassering (5.4.2 lid 3)', () => {
  test('gaat niets verder zonder eerst te vragen: casus 09, naar de werkcoach', () => {
    const a = {
      ...{ wat: 'delen-in-aanpak', partij: 'gemeentelijke-participatie', soort: 'strafrechtelijk' },
      ...{ bijdrage: 'ja', noodzaak: 'ja' },
    } as const
    expect(antwoord({ ...a, voorwaarde: 'wjsg' })).toContain('voorwaarde-eerst-vragen')
    expect(antwoord({ ...a, voorwaarde: 'wjsg-kreeg-ja' })).toContain('houd-aan-ja')
  })
})

describe('wie inzage vraagt (AVG 15, Wmo 2015 5.3.2)', () => {
  test('wat de coördinator van een partij bewaart, vraagt de cliënt bij die partij (5.4.4 lid 6, Q-34)', () => {
    expect(antwoord({ wat: 'inzien', dossier: 'coordinatie' })).toContain('vraag-werkgever-van-coordinator')
    expect(antwoord({ wat: 'inzien', dossier: 'partij' })).toContain('vraag-die-organisatie')
    expect(artikelenBij({ wat: 'inzien', dossier: 'onderzoek' })).toContain('inzage-door-betrokkene')
    expect(artikelenBij({ wat: 'inzien', dossier: 'meldpunt' })).not.toContain('inzage-door-betrokkene')
  })
})

describe('wie vraagt over wat een ander doet, leest geen werkinstructie', () => {
  const nee = { wat: 'melder-vertellen', melder: 'burger', vertelt: 'opgepakt', veilig: 'nee' } as const
  test('de cliënt, een naaste en een buur lezen waar zij terechtkunnen; het meldpunt wat het doet', () => {
    for (const wie of ['client', 'naaste', 'inwoner'])
      expect(volgendeBij({ wie, ...nee })).toBe('gebeurt-het-toch')
    expect(volgendeBij({ wie: 'meldpuntmedewerker', ...nee })).toBe('zeg-niets')
  })
  test('wie zelf wil melden, leest waar hij moet bellen (2.2.5 lid 1)', () => {
    const acuut = { wat: 'melden', melder: 'burger', acuut: 'ja', woontHier: 'ja', geweld: 'nee' } as const
    expect(volgendeBij({ wie: 'inwoner', ...acuut })).toBe('bel-112')
  })
})

describe('wat van een eerdere aanpak is bewaard (5.4.5 lid 2)', () => {
  const a = { wat: 'hergebruik', bron: 'eerdere-aanpak', soort: 'gewoon', noodzaak: 'ja' } as const
  test('mag de toeleider weer gebruiken in een onderzoek, niet bij een triage', () => {
    expect(antwoord({ wie: 'toeleider', waarvoor: 'onderzoek', ...a })).toContain('houd-aan-voorwaarden')
    expect(artikelenBij({ waarvoor: 'onderzoek', ...a })).toContain('bewaarde-aanpak-gebruiken')
    expect(antwoord({ wie: 'meldpuntmedewerker', waarvoor: 'triage', ...a })).toEqual([
      'nee',
      'bron-niet-voor-triage',
    ])
  })
})

describe('uitnodigen voor een casusoverleg in een onderzoek (5.4.3 lid 1)', () => {
  const a = { wat: 'uitnodigen', partij: 'school', noodzaak: 'ja', samenspraak: 'ja', binnen: 'ja' } as const
  test('doet de toeleider; in een aanpak de coördinator', () => {
    const onderzoek = { ...a, overleg: 'op-verzoek-van-client' } as const
    expect(antwoord({ wie: 'toeleider', ...onderzoek })[0]).toBe('ja-mits')
    expect(antwoord({ wie: 'coordinator', ...onderzoek })).toEqual(['nee', 'magdit-andere-rol'])
    expect(antwoord({ wie: 'coordinator', ...a, overleg: 'aanpak' })[0]).toBe('ja-mits')
    expect(antwoord({ wie: 'toeleider', ...a, overleg: 'aanpak' })).toEqual(['nee', 'magdit-andere-rol'])
  })
})
