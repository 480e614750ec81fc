import { describe, expect, test } from 'vitest'
import { codes, dienst, ingevuld, lopend, spoed, vandaag } from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { leidAanpakAf } from '../../wet/leid-aanpak-af.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import { toetsBeslisTijdelijkeVoorziening } from './beslis-tijdelijke-voorziening.ts'
import { redenTegenEigenRegie } from './eigen-regie.ts'
import { toetsTrekConclusie } from './trek-conclusie.ts'
import { toetsVraagStukken } from './vraag-stukken.ts'

const geenPlicht = { samenhang: true, inburgeringsplicht: false }

describe('moeilijke gevallen, op nummer', () => {
  test('H-03: na een onderzoek volgens 2.3a.4 is eigen regie niet mogelijk (2.3a.4 lid 8)', () => {
    expect(redenTegenEigenRegie('zonder-verzoek-van-client', null)).toBeDefined()
    expect(redenTegenEigenRegie('in-samenspraak', null)).toBeUndefined()
  })
  test('H-09: wie een looprek vraagt, hoeft geen papieren over schulden te brengen (2.3a.1 lid 4 onder a en b)', () => {
    const looprek = lopend({
      reikwijdtes: [afgesproken({ binnen: ['hulp-thuis'], gesloten: ['schulden'] })],
    })
    const stuk = {
      ...({ soort: 'schulden', omschrijving: '', onderdeel: 'a', thema: 'schulden' } as const),
      ...{ waaromNodig: 'Dat vragen wij iedereen.', waaromNietZelf: 'Die hebben wij niet.', kanClient: true },
    }
    const invoer = { betrokkeneId: 'client-a', uiterlijk: vandaag, stukken: [stuk] }
    const verzoeker = looprek.betrokkenen[0]?.id ?? ''
    expect(codes(toetsVraagStukken({ ...invoer, betrokkeneId: verzoeker }, looprek, vandaag))).toEqual([
      'thema-gesloten',
    ])
  })
  test('H-10: een uitkering en een scootmobiel zonder samenhang: geen aanpak, en toch een uitkomst (1.1.1)', () => {
    const diensten = [
      dienst('a', { domein: 'maatschappelijke-ondersteuning' }),
      dienst('b', { domein: 'participatie' }),
    ]
    expect(leidAanpakAf(diensten, { ...geenPlicht, samenhang: false }).uitkomst).toBe('niet')
    const conclusie = {
      ...{ samenhang: false, motiveringSamenhang: 'Zij staan los van elkaar.', los: [], motiveringKeuze: '' },
      ...({ conclusie: 'geen-meervoudige-problematiek', bevestigd: true } as const),
    }
    expect(codes(toetsTrekConclusie(conclusie, ingevuld([], { diensten }), vandaag))).toEqual([])
  })
  test('H-14: twee kinderen met jeugdhulp uit één wet: verplicht (2.3a.2 lid 2 onder a, Q-10)', () => {
    const kinderen = ['kind-1', 'kind-2'].map((betrokkeneId) =>
      dienst(betrokkeneId, { betrokkeneId, domein: 'jeugd' }),
    )
    expect(leidAanpakAf(kinderen, geenPlicht)).toMatchObject({
      uitkomst: 'verplicht',
      waarschuwing: 'zelfde-wet',
    })
    expect(leidAanpakAf(kinderen.slice(0, 1), geenPlicht).uitkomst).not.toBe('verplicht')
  })
  test('H-34: wie fraude onderzoekt krijgt het onderzoek niet: er is geen rol die dat kan (5.4.4 lid 1)', () => {
    for (const rol of ['beheerder', 'coordinator'] as const)
      expect(toetsBekijkOnderzoek({ rol, gebruikerId: 'fraude' }, lopend(), vandaag).toegestaan).toBe(false)
    const collega = { rol: 'toeleider', gebruikerId: 'fraude' } as const
    expect(codes(toetsBekijkOnderzoek(collega, lopend(), vandaag))).toEqual(['niet-de-behandelaar'])
  })
  test('H-47: de brief ging op 1 maart 2027, zonder aanpak: vernietigen op 1 maart 2029 (5.4.5 lid 1)', () => {
    expect(einddatum('onderzoek-bewaren-na-uitkomst', '2027-03-01').datum).toBe('2029-03-01')
  })
  test('H-06: bij spoed is net als na het onderzoek geen aanvraag nodig (2.3.3, 2.3.5 lid 2)', () => {
    const invoer = {
      ...({ voorzieningId: 's', besluit: 'afgewezen', grond: 'geen-aanvraag' } as const),
      ...{ wat: '', motivering: 'Er is geen aanvraag.', namensCollege: true },
    }
    const feiten = lopend({ voorzieningen: [spoed('s')] })
    expect(codes(toetsBeslisTijdelijkeVoorziening(invoer, feiten, vandaag))).toEqual([
      'spoed-zonder-aanvraag',
    ])
  })
})
