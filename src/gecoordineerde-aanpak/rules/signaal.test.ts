import { describe, expect, test } from 'vitest'
import {
  aanpak,
  als,
  alsBeslisser,
  client,
  codes,
  coordinator,
  gebeurtenis,
} from '../../../testing/aanpak.ts'
import type { Feiten } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { plichten } from './plichten.ts'
import {
  type Signaal,
  teWegen,
  toetsBekijkSignaalbrief,
  toetsLegSignaalVast,
  toetsWeegSignaal,
  vervangenNaSignaal,
  voorafLegSignaalVast,
  voorafWeegSignaal,
} from './signaal.ts'
import { lopend, staten } from './staten.ts'

const vanClient: Signaal = {
  ...{ wieZegtDit: 'client', betrokkeneId: client, onderwerp: 'coordinator' },
  ...{ tekst: 'Ik wil liever iemand anders.', gewezen: false },
}
const leg = (deel: Partial<Signaal> = {}, feiten = aanpak(), kader = als()) =>
  codes(toetsLegSignaalVast({ ...vanClient, ...deel }, feiten, kader))
const met = (...rijen: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen: rijen })
const signaal = gebeurtenis('signaal', 5, { code: 'coordinator', betrokkeneId: client })
const gewogen = (code: string, versie = 6) => gebeurtenis('signaal-gewogen', versie, { code })

describe('een klacht of signaal van een cliënt of een partij (2.3a.3 lid 4, toelichting)', () => {
  test('wie het hoort legt het vast: de coördinator of het college', () => {
    expect(leg()).toEqual([])
    expect(leg({}, aanpak(), alsBeslisser)).toEqual([])
    expect(leg({ onderwerp: 'aanpak' })).toEqual([])
    const partij = { wieZegtDit: 'partij', betrokkeneId: undefined, partijId: 'ggz' } as const
    expect(leg(partij)).toEqual([])
  })
  test('niet een ander, en niet wie zelf coördinator is in de pet van het college (Awb 2:4)', () => {
    expect(leg({}, aanpak(), als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
    expect(leg({}, aanpak(), als('beslisser', coordinator))).toEqual(['eigen-zaak'])
    expect(leg({}, aanpak(), als('toeleider'))).toContain('niet-het-college')
  })
  test('van wie meedoet, en niet zonder te zeggen wat er is', () => {
    expect(leg({ betrokkeneId: 'moeder' })).toEqual(['geen-client-die-meedoet'])
    expect(leg({ wieZegtDit: 'partij', partijId: 'school' })).toEqual(['partij-doet-niet-mee'])
    expect(leg({ tekst: ' ' })).toEqual(['signaal-zonder-tekst'])
  })
  test('wat over een partij gaat, gaat naar die partij: alleen als de weg is gewezen (Awb 9:1)', () => {
    const over = { onderwerp: 'partij', overPartijId: 'ggz', tekst: undefined } as const
    expect(leg(over)).toEqual(['klacht-hoort-bij-partij'])
    expect(leg({ ...over, gewezen: true })).toEqual([])
    expect(leg({ ...over, gewezen: true, overPartijId: 'school' })).toEqual(['partij-doet-niet-mee'])
    const zichzelf = { wieZegtDit: 'partij', partijId: 'ggz' } as const
    expect(leg({ ...over, ...zichzelf, gewezen: true })).toEqual(['signaal-over-zichzelf'])
  })
  test.each(staten)('vastleggen in de stand %s', (staat) => {
    for (const kader of [als(), alsBeslisser])
      expect(voorafLegSignaalVast(aanpak({ staat }), kader).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('het college weegt het, en wijst een ander aan of niet (2.3a.3 lid 4, toelichting)', () => {
  const weeg = (deel: object = {}, feiten = met(signaal), kader = alsBeslisser) =>
    codes(
      toetsWeegSignaal(
        { afweging: 'zelfde-coordinator', reden: 'Na een gesprek.', partijVerteld: false, ...deel },
        feiten,
        kader,
      ),
    )
  test.each(gebeurtenissen['signaal-gewogen'])('%s, met een motief', (afweging) => {
    expect(weeg({ afweging })).toEqual([])
    expect(weeg({ afweging, reden: ' ' })).toEqual(['antwoord-zonder-reden'])
  })
  test('een andere uitkomst is er niet; zonder signaal valt er niets te wegen; niet over zichzelf', () => {
    expect(weeg({ afweging: 'ongegrond' })).toEqual(['antwoord-zonder-reden'])
    expect(weeg({}, met())).toEqual(['geen-signaal-om-te-wegen'])
    expect(weeg({}, met(signaal, gewogen('zelfde-coordinator')))).toEqual(['geen-signaal-om-te-wegen'])
    expect(weeg({}, met(signaal), als('beslisser', coordinator))).toEqual(['eigen-zaak'])
    expect(weeg({}, met(signaal), als())).toContain('niet-het-college')
  })
  test('een partij krijgt geen brief: het college vertelt het haar', () => {
    const vanPartij = met(gebeurtenis('signaal', 5, { code: 'aanpak' }))
    expect(weeg({}, vanPartij)).toEqual(['partij-niet-verteld'])
    expect(weeg({ partijVerteld: true }, vanPartij)).toEqual([])
  })
  test('één voor één, wat het langst wacht eerst', () => {
    const later = gebeurtenis('signaal', 7, { code: 'aanpak' })
    expect(teWegen(met(later, signaal))).toBe(signaal)
    expect(teWegen(met(later, signaal, gewogen('zelfde-coordinator', 8)))).toBe(later)
  })
  test('het wacht bij het college tot het is gewogen, en daarna tot de ander er is', () => {
    const bij = (feiten: Feiten) => plichten(feiten, alsBeslisser).map(({ code }) => code)
    expect(bij(met(signaal))).toEqual(['signaal-wegen'])
    expect(bij(met(signaal, gewogen('zelfde-coordinator')))).toEqual([])
    const ander = met(signaal, gewogen('andere-coordinator'))
    expect(vervangenNaSignaal(ander)).toBe(true)
    expect(bij(ander)).toEqual(['vervangen-na-signaal'])
    const klaar = gebeurtenis('coordinator-vervangen', 7, { code: 'college' })
    expect(bij(met(signaal, gewogen('andere-coordinator'), klaar))).toEqual([])
  })
  test('een ander aanwijzen weegt het signaal nog niet: de cliënt hoort wat er is besloten', () => {
    const vervangen = met(signaal, gebeurtenis('coordinator-vervangen', 6, { code: 'college' }))
    expect(teWegen(vervangen)).toBe(signaal)
  })
  test('na het einde niet meer; de brief leest alleen het college', () => {
    for (const staat of staten) {
      const feiten = aanpak({ staat }, { gebeurtenissen: [signaal] })
      expect(voorafWeegSignaal(feiten, alsBeslisser).toegestaan).toBe(staat !== 'beeindigd')
    }
    expect(toetsBekijkSignaalbrief(aanpak(), alsBeslisser).toegestaan).toBe(true)
    expect(toetsBekijkSignaalbrief(aanpak(), als()).toegestaan).toBe(false)
    expect(codes(toetsBekijkSignaalbrief(aanpak(), als('beslisser', coordinator)))).toEqual(['eigen-zaak'])
  })
})
