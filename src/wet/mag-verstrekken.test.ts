import { describe, expect, test } from 'vitest'
import { burgemeestertaakNamen, takenVanBurgemeester } from './burgemeester.ts'
import { magVerstrekken, moetVerstrekken, type Verstrekfeiten } from './mag-verstrekken.ts'
import { partijRegimeNamen } from './partij-regimes.ts'
import { overlegwegVan, verstrekwegNamen } from './verstrekwegen.ts'

const dag = '2026-12-07'

const gewoon: Verstrekfeiten = {
  weg: 'op-verzoek-van-client',
  regime: 'geen',
  soort: null,
  toestemming: false,
  ernstig: false,
  jeugdvoorziening: false,
  categorie: 'gewoon',
  niveau: 'dat',
  gevraagdNiveau: 'dat',
  voorPassendeDienst: false,
  stappenGezet: false,
}
const over = (anders: Partial<Verstrekfeiten>) => ({ ...gewoon, ...anders })
const codes = (anders: Partial<Verstrekfeiten>) => {
  const uitkomst = magVerstrekken(over(anders), dag)
  return uitkomst.toegestaan ? [] : uitkomst.redenen.map(({ code }) => code)
}
const grond = (anders: Partial<Verstrekfeiten>) => {
  const uitkomst = magVerstrekken(over(anders), dag)
  return uitkomst.toegestaan ? uitkomst.artikel : null
}

describe('op welke grond een partij verstrekt', () => {
  test.each([
    [{}, 'verstrekken-door-partij'],
    [{ regime: 'suwi' }, 'verstrekken-door-partij'],
    [{ regime: 'wgbo-7-457', toestemming: true }, 'verstrekken-door-geheimhouder'],
    [{ regime: 'wjsg' }, 'verstrekken-politie-en-justitie'],
    [{ regime: 'burgemeester' }, 'verstrekken-door-burgemeester'],
    [{ regime: 'jeugdwet-7-3-11', jeugdvoorziening: true }, 'jeugd-verstrekkingsplicht'],
    [{ soort: 'wlz-uitvoerder' }, 'wlz-uitwisselen'],
    [{ weg: 'triage', regime: 'wgbo-7-457' }, 'melding-inlichtingen'],
    [{ weg: 'aanpak' }, 'verstrekken-aan-coordinator'],
    [{ weg: 'overleg' }, 'casusoverleg'],
    [{ weg: 'overleg', regime: 'wjsg' }, 'casusoverleg'],
  ] as const)('%o: %s', (anders, artikel) => {
    expect(grond(anders)).toBe(artikel)
  })
})

describe('een geheimhouder (5.4.2 lid 2, Q-35)', () => {
  const geheim = { regime: 'wgbo-7-457' } as const
  test('bij een onderzoek in samenspraak alleen met toestemming, ook als de problemen ernstig zijn', () => {
    expect(codes({ ...geheim, ernstig: true, stappenGezet: true })).toEqual([
      'verstrekken-zonder-toestemming',
    ])
    expect(codes({ ...geheim, toestemming: true })).toEqual([])
  })
  test('na een brede intake alleen met toestemming: daar staat de ernst niet vast (WI 14 lid 8)', () => {
    expect(codes({ ...geheim, weg: 'na-brede-intake', ernstig: true, stappenGezet: true })).toEqual([
      'verstrekken-zonder-toestemming',
    ])
  })
  test('op verzoek van een partij zonder toestemming na de zeven stappen, als de problemen ernstig zijn (2.3a.4)', () => {
    const zonder = { ...geheim, weg: 'op-verzoek-van-partij', ernstig: true } as const
    expect(codes({ ...zonder, stappenGezet: true })).toEqual([])
    expect(codes(zonder)).toEqual(['verstrekken-zonder-stappen'])
    expect(codes({ ...zonder, ernstig: false, stappenGezet: true })).toEqual(['verstrekken-zonder-ernst'])
  })
  test('H-31: bij een triage mag de huisarts antwoorden, en moet hij niet (5.5.3)', () => {
    expect(codes({ ...geheim, weg: 'triage' })).toEqual([])
    expect(moetVerstrekken(over({ ...geheim, weg: 'triage' }))).toBe(false)
  })
})

describe('in een casusoverleg beslist elke partij zelf (5.4.3 lid 2)', () => {
  const geheim = { regime: 'wgbo-7-457' } as const
  test('niemand moet: ook niet wie in het onderzoek moest antwoorden', () => {
    for (const weg of ['overleg', 'overleg-op-verzoek-van-partij'] as const)
      for (const regime of partijRegimeNamen)
        for (const jeugdvoorziening of [false, true])
          expect(moetVerstrekken(over({ weg, regime, jeugdvoorziening }))).toBe(false)
  })
  test('zonder toestemming opent niets een beroepsgeheim, ook niet als de problemen ernstig zijn (5.4.2 lid 2, Q-35)', () => {
    const anders = { ...geheim, ernstig: true, stappenGezet: true } as const
    expect(codes({ ...anders, weg: 'overleg' })).toEqual(['verstrekken-zonder-toestemming'])
    expect(codes({ ...anders, weg: 'overleg', toestemming: true })).toEqual([])
  })
  test('bij een onderzoek op verzoek van een partij wel, na de zeven stappen en als de problemen ernstig zijn (5.4.2 lid 2)', () => {
    const zonder = { ...geheim, weg: 'overleg-op-verzoek-van-partij', ernstig: true } as const
    expect(codes({ ...zonder, stappenGezet: true })).toEqual([])
    expect(codes(zonder)).toEqual(['verstrekken-zonder-stappen'])
    expect(codes({ ...zonder, ernstig: false, stappenGezet: true })).toEqual(['verstrekken-zonder-ernst'])
  })
  test('UWV, SVB en een zorgkantoor alleen als de cliënt het goedvindt (SUWI 74 lid 2, Wlz 9.1.3 lid 3)', () => {
    expect(codes({ weg: 'overleg', regime: 'suwi' })).toEqual(['verstrekken-suwi-zonder-toestemming'])
    expect(codes({ weg: 'overleg', soort: 'wlz-uitvoerder' })).toEqual(['verstrekken-wlz-zonder-toestemming'])
    for (const anders of [{ regime: 'suwi' }, { soort: 'wlz-uitvoerder' }] as const)
      expect(codes({ ...anders, weg: 'overleg', toestemming: true })).toEqual([])
  })
  test('het overleg over een onderzoek of een aanpak heeft de weg van zijn verzoek', () => {
    expect(
      ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake', 'aanpak'].map(overlegwegVan),
    ).toEqual(['overleg', 'overleg-op-verzoek-van-partij', 'overleg', 'overleg'])
  })
})

describe('jeugdhulp en langdurige zorg', () => {
  const jeugd = { regime: 'jeugdwet-7-3-11', jeugdvoorziening: true } as const
  test('jeugdhulp moet verstrekken als het onderzoek over jeugdhulp beslist (Jeugdwet 7.4.0 lid 2)', () => {
    expect(moetVerstrekken(over(jeugd))).toBe(true)
    expect(codes(jeugd)).toEqual([])
  })
  test('die plicht is er niet na een brede intake, in een triage en in de aanpak (Jeugdwet 7.4.0 lid 2)', () => {
    for (const weg of ['na-brede-intake', 'triage', 'aanpak'] as const)
      expect(moetVerstrekken(over({ ...jeugd, weg }))).toBe(false)
  })
  test('die plicht is er niet voor een arts, ook niet als het onderzoek over jeugdhulp beslist', () => {
    expect(codes({ regime: 'wgbo-7-457', jeugdvoorziening: true })).toEqual([
      'verstrekken-zonder-toestemming',
    ])
  })
  test('een zorgkantoor verstrekt voor het onderzoek zonder uitdrukkelijke toestemming, daarbuiten niet (Wlz 9.1.3 lid 3)', () => {
    const wlz = { soort: 'wlz-uitvoerder' }
    expect(codes(wlz)).toEqual([])
    for (const weg of ['triage', 'aanpak'] as const) {
      expect(codes({ ...wlz, weg })).toEqual(['verstrekken-wlz-zonder-toestemming'])
      expect(codes({ ...wlz, weg, toestemming: true })).toEqual([])
    }
  })
})

describe('UWV en SVB (Wet SUWI 74)', () => {
  const suwi = { regime: 'suwi' } as const
  test('voor het onderzoek moeten zij, en dat opent hun geheim (5.4.2 lid 1, SUWI 74 lid 2)', () => {
    expect(codes(suwi)).toEqual([])
    expect(moetVerstrekken(over(suwi))).toBe(true)
  })
  test('in de aanpak moet niemand: daar alleen als de cliënt geen bezwaar heeft (5.4.4 lid 4, SUWI 74 lid 2)', () => {
    expect(codes({ ...suwi, weg: 'aanpak' })).toEqual(['verstrekken-suwi-zonder-toestemming'])
    expect(codes({ ...suwi, weg: 'aanpak', toestemming: true })).toEqual([])
  })
  test('bij een triage mogen zij: 5.5.3 opent ook hun geheim', () => {
    expect(codes({ ...suwi, weg: 'triage' })).toEqual([])
    expect(moetVerstrekken(over({ ...suwi, weg: 'triage' }))).toBe(false)
  })
})

describe('politie, justitie en de burgemeester', () => {
  test('politiegegevens niet, zolang het Besluit politiegegevens deze taak niet noemt (5.4.2 lid 3)', () => {
    for (const weg of verstrekwegNamen)
      expect(codes({ regime: 'wpg', weg, toestemming: true, ernstig: true, stappenGezet: true })).toEqual([
        'verstrekken-wpg-laat-niet-toe',
      ])
  })
  test('wat van de politie kwam, verstrekt een ander niet (5.4.2 lid 3: ook bij doorlevering)', () => {
    expect(codes({ categorie: 'politie' })).toEqual(['verstrekken-van-politie-door-ander'])
  })
  test('voor elk artikel een eigen lijst van taken van de burgemeester (Q-43)', () => {
    const taken = (['onderzoek', 'triage', 'aanpak', 'ontvangt'] as const).map((rol) =>
      takenVanBurgemeester(rol, dag),
    )
    expect(taken).toEqual([
      ['woonoverlast', 'tijdelijk-huisverbod', 'wvggz', 'wzd'],
      ['woonoverlast', 'tijdelijk-huisverbod'],
      ['woonoverlast', 'tijdelijk-huisverbod'],
      ['tijdelijk-huisverbod', 'wvggz'],
    ])
    expect(takenVanBurgemeester('onderzoek', '2020-01-01')).toEqual([])
  })
  test.each(burgemeestertaakNamen)('de burgemeester over %s (5.4.2 lid 4, 5.5.3)', (taak) => {
    const burgemeester = { regime: 'burgemeester', taak } as const
    expect(codes(burgemeester)).toEqual([])
    const geheim = taak === 'wvggz' || taak === 'wzd'
    for (const weg of ['triage', 'aanpak'] as const)
      expect(codes({ ...burgemeester, weg })).toEqual(geheim ? ['verstrekken-andere-taak'] : [])
  })
})

test('overtuiging en afkomst alleen voor een passende dienst (5.4.1 lid 2)', () => {
  for (const categorie of ['levensovertuiging', 'afkomst'] as const) {
    expect(codes({ categorie })).toEqual(['verstrekken-overtuiging-zonder-dienst'])
    expect(codes({ categorie, voorPassendeDienst: true })).toEqual([])
  }
})

test('niet verder dan gevraagd (5.4.2 lid 2, stap 6)', () => {
  expect(codes({ niveau: 'inhoud', gevraagdNiveau: 'proces' })).toEqual(['verstrekken-verder-dan-gevraagd'])
  expect(codes({ niveau: 'dat', gevraagdNiveau: 'inhoud' })).toEqual([])
})
