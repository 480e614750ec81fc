import { describe, expect, test } from 'vitest'
import type { Domein } from '../../wet/domeinen.ts'
import type { DienstSoort } from './feiten.ts'
import { conclusies } from './gebeurtenissen.ts'
import { type AanpakAfleiding, leidAanpakAf, type Nodig, passendeConclusies } from './leid-aanpak-af.ts'

const wie = ['a', 'b'] as const
const wat: readonly Domein[] = [
  'maatschappelijke-ondersteuning',
  'jeugd',
  'schuldhulp',
  'participatie',
  'geestelijke-gezondheidszorg',
  'inburgering',
]
const soorten: readonly DienstSoort[] = ['dienst', 'interventie']
const mogelijk: readonly Nodig[] = wie.flatMap((betrokkeneId) =>
  wat.flatMap((domein) => soorten.map((soort) => ({ betrokkeneId, domein, soort }))),
)

/** Every choice of up to three out of the 24, with repetition: two services of one law for one client are possible. */
const keuzes: readonly (readonly Nodig[])[] = [
  [],
  ...mogelijk.map((een) => [een]),
  ...mogelijk.flatMap((een, i) => mogelijk.slice(i).map((twee) => [een, twee])),
  ...mogelijk.flatMap((een, i) =>
    mogelijk.slice(i).flatMap((twee, j) => mogelijk.slice(i + j).map((drie) => [een, twee, drie])),
  ),
]

/** The four laws that are the sociaal domein, as 1.1.1 sums them up. */
const sociaalDomein = ['maatschappelijke-ondersteuning', 'jeugd', 'schuldhulp', 'participatie']

type Verwacht = Pick<AanpakAfleiding, 'uitkomst'> & { readonly twijfel: string | undefined }

/** One law is a doubt of onder a, no more than bijstand one of onder b (art. VII); onder b alone is enough. */
const twijfelBij = (a: boolean, b: boolean, alleenBijstand: boolean, wetten: number): string | undefined => {
  if (b && !alleenBijstand) return undefined
  if (a) return wetten === 1 ? 'zelfde-wet' : undefined
  return alleenBijstand ? 'alleen-bijstand' : undefined
}

/**
 * The law once more, sentence by sentence from its text and explanation, in another way than the rule: per client how many
 * diensten uit het sociaal domein, and then lid 2 onder a, lid 2 onder b and the choice.
 */
const volgensDeWet = (nodig: readonly Nodig[], samenhang: boolean, plicht: boolean): Verwacht => {
  const perClient = wie.map(
    (client) =>
      nodig.filter(
        ({ betrokkeneId, domein, soort }) =>
          betrokkeneId === client && soort === 'dienst' && sociaalDomein.includes(domein),
      ).length,
  )
  const aantal = perClient.reduce((som, een) => som + een, 0)
  const tweeOfMeerAanEenClient = perClient.some((een) => een >= 2)
  const aanMeerdereClienten = perClient.filter((een) => een >= 1).length >= 2
  const lidTweeA = tweeOfMeerAanEenClient || aanMeerdereClienten
  const meerDanInburgeringEnBijstand = nodig.some(
    ({ domein }) => !['inburgering', 'participatie'].includes(domein),
  )
  const lidTweeB = aantal >= 1 && plicht
  const alleenBijstand = lidTweeB && !meerDanInburgeringEnBijstand
  const ietsErnaast = nodig.length > aantal || plicht
  const wetten = new Set(
    nodig
      .filter(({ domein, soort }) => soort === 'dienst' && sociaalDomein.includes(domein))
      .map((een) => een.domein),
  )
  if (!samenhang) return { uitkomst: 'niet', twijfel: undefined }
  if (lidTweeA || lidTweeB)
    return { uitkomst: 'verplicht', twijfel: twijfelBij(lidTweeA, lidTweeB, alleenBijstand, wetten.size) }
  if (aantal === 1 && ietsErnaast) return { uitkomst: 'mag', twijfel: undefined }
  return { uitkomst: 'niet', twijfel: undefined }
}

const waarde = [true, false] as const

describe('verplicht, mag of niet (2.3a.2 lid 2)', () => {
  test.each(waarde)(
    'over alle combinaties van diensten, interventies, wetten, cliënten, aanpalende domeinen en inburgeringsplicht, samenhang %s',
    (samenhang) => {
      const anders: string[] = []
      for (const inburgeringsplicht of waarde)
        for (const nodig of keuzes) {
          const { uitkomst, waarschuwing } = leidAanpakAf(nodig, { samenhang, inburgeringsplicht })
          const { uitkomst: moet, twijfel } = volgensDeWet(nodig, samenhang, inburgeringsplicht)
          if (uitkomst !== moet || waarschuwing !== twijfel)
            anders.push(JSON.stringify({ nodig, inburgeringsplicht, uitkomst, waarschuwing, moet, twijfel }))
        }
      expect(anders).toEqual([])
      expect(keuzes.length).toBe(1 + 24 + 300 + 2600)
    },
  )
  test('een dienst erbij maakt een verplichting nooit minder', () => {
    const rang = { niet: 0, mag: 1, verplicht: 2 }
    for (const inburgeringsplicht of waarde)
      for (const nodig of keuzes.filter(({ length }) => length < 3))
        for (const erbij of mogelijk) {
          const om = { samenhang: true, inburgeringsplicht }
          expect(rang[leidAanpakAf([...nodig, erbij], om).uitkomst]).toBeGreaterThanOrEqual(
            rang[leidAanpakAf(nodig, om).uitkomst],
          )
        }
  })

  const a = (domein: Domein, soort: DienstSoort = 'dienst') => ({ betrokkeneId: 'a', domein, soort })
  const b = (domein: Domein, soort: DienstSoort = 'dienst') => ({ betrokkeneId: 'b', domein, soort })
  const leid = (nodig: readonly Nodig[], samenhang = true, inburgeringsplicht = false) =>
    leidAanpakAf(nodig, { samenhang, inburgeringsplicht })

  test('casus 01: schuldhulp en bijstand voor een cliënt, samenhangend: verplicht (lid 2 onder a)', () => {
    expect(leid([a('schuldhulp'), a('participatie')])).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht',
      grond: 'meer-diensten-een-client',
    })
  })
  test('H-10: een scootmobiel en een uitkering zonder samenhang: geen aanpak (1.1.1)', () => {
    expect(leid([a('maatschappelijke-ondersteuning'), a('participatie')], false)).toEqual({
      uitkomst: 'niet',
      artikel: 'begrip-meervoudige-problematiek',
      grond: 'geen-samenhang',
    })
  })
  test('H-11: een Wmo-dienst naast ggz-behandeling: mag (lid 2 en 3)', () => {
    expect(leid([a('maatschappelijke-ondersteuning'), a('geestelijke-gezondheidszorg')])).toEqual({
      uitkomst: 'mag',
      artikel: 'aanpak-mag',
      grond: 'naast-andere-hulp',
    })
  })
  test('H-14: twee kinderen met jeugdhulp: verplicht, met een waarschuwing (lid 2 onder a, Q-10)', () => {
    expect(leid([a('jeugd'), b('jeugd')])).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht',
      grond: 'meer-clienten',
      waarschuwing: 'zelfde-wet',
    })
  })
  test('twee Wmo-diensten voor een cliënt: verplicht, met een waarschuwing (Q-10)', () => {
    const tweemaal = [a('maatschappelijke-ondersteuning'), a('maatschappelijke-ondersteuning')]
    expect(leid(tweemaal)).toMatchObject({ uitkomst: 'verplicht', waarschuwing: 'zelfde-wet' })
  })
  test('een dienst naast de plicht om in te burgeren: verplicht (lid 2 onder b)', () => {
    expect(leid([a('maatschappelijke-ondersteuning')], true, true)).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht-inburgering',
      grond: 'naast-inburgering',
    })
  })
  test('alleen bijstand naast die plicht: verplicht, met een waarschuwing (lid 2 onder b; art. VII, toelichting)', () => {
    expect(leid([a('participatie'), b('inburgering')], true, true)).toEqual({
      uitkomst: 'verplicht',
      artikel: 'aanpak-verplicht-inburgering',
      grond: 'bijstand-naast-inburgering',
      waarschuwing: 'alleen-bijstand',
    })
    expect(leid([a('participatie'), a('geestelijke-gezondheidszorg')], true, true).uitkomst).toBe('verplicht')
  })
  test('zonder dienst uit het sociaal domein is er geen aanpak (§4.2)', () => {
    expect(
      leid([a('geestelijke-gezondheidszorg'), a('wonen'), a('jeugd', 'interventie')], true, true),
    ).toMatchObject({ uitkomst: 'niet', artikel: 'aanpak-zonder-dienst' })
  })
  test('een interventie telt niet als dienst, wel als hulp ernaast', () => {
    expect(leid([a('schuldhulp'), b('jeugd', 'interventie')]).uitkomst).toBe('mag')
  })
})

describe('welke conclusies passen: afwijken kan alleen waar de wet ruimte laat (2.3a.2 lid 2 en 3, Q-10)', () => {
  const keuze = ['aanpak-wenselijk', 'aanpak-niet-wenselijk']
  test('elke conclusie past ergens bij, en bij niets past alles', () => {
    const alle = waarde.flatMap((samenhang) =>
      keuzes.map((nodig) =>
        passendeConclusies(leidAanpakAf(nodig, { samenhang, inburgeringsplicht: false })),
      ),
    )
    expect([...new Set(alle.flat())].toSorted()).toEqual([...conclusies].toSorted())
    expect(alle.every(({ length }) => length >= 1 && length < conclusies.length)).toBe(true)
  })
  test.each([
    ['verplicht', 'meer-clienten', undefined, ['aanpak-verplicht']],
    ['verplicht', 'meer-clienten', 'zelfde-wet', ['aanpak-verplicht']],
    ['verplicht', 'meer-diensten-een-client', 'zelfde-wet', ['aanpak-verplicht', ...keuze]],
    ['verplicht', 'naast-inburgering', undefined, ['aanpak-verplicht']],
    ['mag', 'naast-andere-hulp', undefined, keuze],
    ['verplicht', 'bijstand-naast-inburgering', 'alleen-bijstand', ['aanpak-verplicht', ...keuze]],
    ['niet', 'geen-samenhang', undefined, ['geen-meervoudige-problematiek']],
    ['niet', 'een-enkele-dienst', undefined, ['geen-aanpak-mogelijk', 'geen-meervoudige-problematiek']],
  ] as const)('%s, %s, %s', (uitkomst, grond, waarschuwing, past) => {
    const afleiding = { uitkomst, grond, artikel: 'aanpak-mag' } as const
    expect(passendeConclusies(waarschuwing ? { ...afleiding, waarschuwing } : afleiding)).toEqual(past)
  })
})
