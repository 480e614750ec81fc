import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dochter,
  gebeurtenis,
  ingevuld,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { type TrekConclusie, toetsTrekConclusie } from './trek-conclusie.ts'

const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
const invoer = (deel: Partial<TrekConclusie> = {}): TrekConclusie => ({
  samenhang: true,
  motiveringSamenhang: 'De schulden groeien door de klachten.',
  los: [],
  conclusie: 'aanpak-verplicht',
  motiveringKeuze: '',
  bevestigd: true,
  ...deel,
})
const trek = (deel: Partial<TrekConclusie>, diensten = ingevuld().diensten) =>
  codes(toetsTrekConclusie(invoer(deel), ingevuld([], { diensten }), vandaag))

describe('de ruimte bij de conclusie (2.3a.2 lid 2 en 3)', () => {
  test('twee diensten van één wet voor één cliënt: afwijken kan, met een motief (Q-10)', () => {
    const eenWet = [dienst('een'), dienst('twee')]
    expect(trek({}, eenWet)).toEqual([])
    for (const conclusie of ['aanpak-wenselijk', 'aanpak-niet-wenselijk'] as const) {
      expect(trek({ conclusie, motiveringKeuze: 'Het is één soort hulp.' }, eenWet)).toEqual([])
      expect(trek({ conclusie }, eenWet)).toEqual(['keuze-niet-gemotiveerd'])
      expect(trek({ conclusie, motiveringKeuze: 'Het is één soort hulp.' })).toEqual(['aanpak-is-verplicht'])
    }
    expect(trek({ conclusie: 'geen-aanpak-mogelijk' }, eenWet)).toEqual(['aanpak-is-verplicht'])
  })
  test('twee cliënten met een dienst van één wet: verplicht, afwijken kan niet (2.3a.2 lid 2, toelichting)', () => {
    const meerClienten = [dienst('een'), dienst('twee', { betrokkeneId: partner })]
    expect(trek({}, meerClienten)).toEqual([])
    for (const conclusie of ['aanpak-wenselijk', 'aanpak-niet-wenselijk', 'geen-aanpak-mogelijk'] as const)
      expect(trek({ conclusie, motiveringKeuze: 'Het is één soort hulp.' }, meerClienten)).toEqual([
        'aanpak-is-verplicht',
      ])
  })
  test('een dienst naast de plicht om in te burgeren van een cliënt: verplicht, ook als een ander in het gezin die plicht heeft (2.3a.2 lid 2 onder b)', () => {
    const metPlicht = (wie: string, nodig = [wmo], code = 'plicht') =>
      codes(
        toetsTrekConclusie(
          invoer(),
          ingevuld([gebeurtenis('inburgeringsplicht', { betrokkeneId: wie, code })], { diensten: nodig }),
          vandaag,
        ),
      )
    expect(metPlicht(client)).toEqual([])
    expect(metPlicht(partner)).toEqual([])
    expect(metPlicht(dochter)).toEqual(['aanpak-niet-mogelijk'])
    expect(metPlicht(client, [wmo], 'geen-plicht')).toEqual(['aanpak-niet-mogelijk'])
    expect(metPlicht(client, [dienst('bijstand', { domein: 'participatie' })])).toEqual([])
  })
  test('wat los staat van de rest telt niet mee: samenhang per combinatie (1.1.1)', () => {
    const drie = [dienst('schuldhulp'), dienst('bijstand', { domein: 'participatie' }), wmo]
    expect(trek({ los: ['wmo'] }, drie)).toEqual([])
    expect(trek({ los: ['wmo', 'bijstand'] }, drie)).toEqual(['aanpak-niet-mogelijk'])
    expect(trek({ los: ['wmo', 'bijstand'], conclusie: 'geen-aanpak-mogelijk' }, drie)).toEqual([])
    expect(trek({ los: ['van-een-ander'] }, drie)).toEqual(['onbekende-dienst'])
    const geweigerd = dienst('geweigerd', { domein: 'jeugd', staat: 'geweigerd' })
    expect(trek({ los: ['geweigerd'] }, [...drie, geweigerd])).toEqual(['onbekende-dienst'])
  })
})
