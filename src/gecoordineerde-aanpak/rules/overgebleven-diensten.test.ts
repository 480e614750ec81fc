import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import { keuzes, volgensDeWet } from '../../../testing/aanpak-volgens-de-wet.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { Nodig } from '../../wet/leid-aanpak-af.ts'
import { toetsBeantwoordMelding } from './beantwoord-melding.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { type Dienststaat, dienststaten } from './gebeurtenissen.ts'
import { afleidingNu, overgeblevenDiensten, teMeldenNa } from './overgebleven-diensten.ts'
import { plichten } from './plichten.ts'

const betrokkenen = ['a', 'b'].map((id) => ({ id, hoedanigheid: 'client' as const }))
const plichtVan = (wie: string) => gebeurtenis('inburgeringsplicht', 1, { betrokkeneId: wie, code: 'plicht' })
const stopt = (wie: string) => gebeurtenis('client-gestopt', 2, { betrokkeneId: wie, code: 'besproken' })
const over: readonly Dienststaat[] = ['voorgesteld', 'aanvaard']

const met = (diensten: readonly DienstFeit[], ...gebeurtenissen: Feiten['gebeurtenissen']) =>
  aanpak({}, { betrokkenen, diensten, gebeurtenissen })

/** The needs as services of an aanpak, the state of each by its place. */
const alsDiensten = (nodig: readonly Nodig[], staten: readonly Dienststaat[]): readonly DienstFeit[] =>
  nodig.map((een, plaats) => ({ ...een, id: `d${plaats}`, staat: staten[plaats] ?? 'aanvaard' }))

/** Every way in which up to three services can be left or not. */
const verlopen: readonly (readonly Dienststaat[])[] = dienststaten.flatMap((een) =>
  dienststaten.flatMap((twee) => dienststaten.map((drie) => [een, twee, drie])),
)

const verlopenVan = (nodig: readonly Nodig[]) =>
  verlopen.filter((staten) => staten.slice(nodig.length).every((staat) => staat === 'aanvaard'))

const uitkomst = (feiten: Feiten) => {
  const afleiding = afleidingNu(feiten)
  return afleiding && { uitkomst: afleiding.uitkomst, twijfel: afleiding.waarschuwing }
}

/** Where the rule says something else than the law, with and without the duty to integrate. */
const afwijkingen = (nodig: readonly Nodig[], staten: readonly Dienststaat[]): readonly string[] =>
  [true, false].flatMap((plicht) => {
    const diensten = alsDiensten(nodig, staten)
    const blijft = nodig.filter((_, plaats) => over.includes(staten[plaats] ?? 'aanvaard'))
    const moet = volgensDeWet(blijft, true, plicht)
    const is = uitkomst(met(diensten, ...(plicht ? [plichtVan('a')] : [])))
    const gelijk = is?.uitkomst === moet.uitkomst && is.twijfel === moet.twijfel
    return gelijk ? [] : [JSON.stringify({ diensten, plicht, is, moet })]
  })

describe('wat er volgt als een dienst wegvalt (2.3a.2 lid 2, N-2.3a.2-wg)', () => {
  test('over alle combinaties van diensten, hun verloop en de plicht om in te burgeren: zoals de wet het zegt', () => {
    const anders = keuzes
      .filter(({ length }) => length > 0)
      .flatMap((nodig) => verlopenVan(nodig).flatMap((staten) => afwijkingen(nodig, staten)))
    expect(anders).toEqual([])
  })
  test('wie stopte telt niet meer mee, met zijn diensten en zijn plicht om in te burgeren (2.3a.3 lid 4)', () => {
    const anders: string[] = []
    for (const nodig of keuzes.filter(({ length }) => length > 0))
      for (const plicht of ['a', 'b', 'niemand']) {
        const is = uitkomst(met(alsDiensten(nodig, []), plichtVan(plicht), stopt('b')))
        const vanA = nodig.filter(({ betrokkeneId }) => betrokkeneId === 'a')
        const moet = volgensDeWet(vanA, true, plicht === 'a')
        if (is?.uitkomst !== moet.uitkomst) anders.push(JSON.stringify({ nodig, plicht, is, moet }))
      }
    expect(anders).toEqual([])
  })
  test('een dienst die wegvalt maakt een aanpak nooit meer verplicht dan zij was', () => {
    const rang = { niet: 0, mag: 1, verplicht: 2 }
    for (const nodig of keuzes.filter(({ length }) => length > 1)) {
      const voor = afleidingNu(met(alsDiensten(nodig, [])))?.uitkomst ?? 'niet'
      const na = afleidingNu(met(alsDiensten(nodig, ['gestopt'])))?.uitkomst ?? 'niet'
      expect(rang[na]).toBeLessThanOrEqual(rang[voor])
    }
  })
  test('van een aanpak waarvan geen dienst bekend is, volgt niets', () => {
    expect(afleidingNu(met([]))).toBeUndefined()
    expect(teMeldenNa(met([]))).toBeUndefined()
  })
})

const dienst = (id: string, domein: Domein, deel: Partial<DienstFeit> = {}): DienstFeit => ({
  ...{ id, betrokkeneId: 'a', domein, soort: 'dienst', staat: 'aanvaard' },
  ...deel,
})
const geweigerd = { staat: 'geweigerd' } as const
const nogVerplicht = [
  dienst('1', 'schuldhulp'),
  dienst('2', 'participatie'),
  dienst('3', 'jeugd', { ...geweigerd, betrokkeneId: 'b' }),
]
const mag = [dienst('1', 'schuldhulp'), dienst('2', 'wonen'), dienst('3', 'jeugd', geweigerd)]
const een = [dienst('1', 'schuldhulp'), dienst('2', 'participatie', geweigerd)]
const geen = [dienst('1', 'schuldhulp', geweigerd), dienst('2', 'wonen')]

describe('wat het college hoort, en wat het dan kan (2.3a.2 lid 2 en 3, 2.3a.3 lid 4)', () => {
  test('blijft zij verplicht, dan gaat de aanpak gewoon door', () => {
    expect(teMeldenNa(met(nogVerplicht))).toBeUndefined()
    expect(overgeblevenDiensten(met(nogVerplicht)).map(({ id }) => id)).toEqual(['1', '2'])
  })
  test.each([
    ['één dienst naast andere hulp', mag, 'niet-meer-verplicht'],
    ['nog maar één dienst', een, 'geen-aanpak-meer'],
    ['geen dienst uit het sociaal domein', geen, 'geen-aanpak-meer'],
  ] as const)('%s: %s', (_, diensten, code) => {
    expect(teMeldenNa(met(diensten))).toBe(code)
  })

  const gemeld = (diensten: readonly DienstFeit[], code: string) =>
    met(diensten, gebeurtenis('melding-aan-college', 5, { code }))
  const antwoord = (feiten: Feiten, reden = 'De hulp moet op elkaar blijven passen.') =>
    codes(toetsBeantwoordMelding({ uitkomst: 'voortgezet', reden }, feiten, alsBeslisser))

  test('mag zij nog, dan kiest het college met een motief', () => {
    expect(antwoord(gemeld(mag, 'niet-meer-verplicht'))).toEqual([])
    expect(antwoord(gemeld(mag, 'niet-meer-verplicht'), ' ')).toEqual(['antwoord-zonder-reden'])
  })
  test('is er geen aanpak meer mogelijk, dan kan het college haar niet laten doorgaan, op welke melding ook', () => {
    for (const code of ['geen-aanpak-meer', 'aanpak-aanpassen']) {
      expect(antwoord(gemeld(een, code))).toEqual(['maar-een-dienst-over'])
      expect(antwoord(gemeld(geen, code))).toEqual(['geen-dienst-over'])
    }
  })
  test('de beslisser moet antwoorden, en als het niet meer kan beslissen over het einde', () => {
    const moet = (feiten: Feiten, wie = alsBeslisser) => plichten(feiten, wie).map(({ code }) => code)
    expect(moet(gemeld(mag, 'niet-meer-verplicht'))).toEqual(['melding-beantwoorden'])
    expect(moet(gemeld(een, 'geen-aanpak-meer'))).toEqual(['einde-beslissen'])
    const beantwoord = gebeurtenis('melding-beantwoord', 6, { code: 'voortgezet' })
    expect(
      moet(met(mag, gebeurtenis('melding-aan-college', 5, { code: 'niet-meer-verplicht' }), beantwoord)),
    ).toEqual([])
    expect(moet(gemeld(een, 'geen-aanpak-meer'), als())).toContain('terugvalafspraak-maken')
    expect(moet(gemeld(mag, 'niet-meer-verplicht'), als())).not.toContain('terugvalafspraak-maken')
  })
})
