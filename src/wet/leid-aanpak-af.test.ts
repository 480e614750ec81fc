import { describe, expect, test } from 'vitest'
import { keuzes, mogelijk, volgensDeWet } from '../../testing/aanpak-volgens-de-wet.ts'
import type { Domein } from './domeinen.ts'
import { type DienstSoort, leidAanpakAf, type Nodig } from './leid-aanpak-af.ts'

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
    expect(leid([a('schuldhulp'), b('wonen', 'interventie')])).toEqual({
      uitkomst: 'mag',
      artikel: 'aanpak-mag',
      grond: 'naast-andere-hulp',
    })
  })
  test('een maatregel van de Jeugdwet naast een dienst: mag, met een waarschuwing (1.1.1; 2.3a.1 lid 4 onder d en 5.4.4 lid 1, toelichting)', () => {
    expect(leid([a('maatschappelijke-ondersteuning'), b('jeugd', 'interventie')])).toEqual({
      uitkomst: 'mag',
      artikel: 'aanpak-mag',
      grond: 'naast-andere-hulp',
      waarschuwing: 'maatregel-jeugdwet',
    })
    const naastTwee = [a('schuldhulp'), a('participatie'), b('jeugd', 'interventie')]
    expect(leid(naastTwee)).not.toHaveProperty('waarschuwing')
  })
})
