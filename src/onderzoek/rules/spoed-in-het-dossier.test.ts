import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  eersteContact,
  lopend,
  partner,
  spoed,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { toetsBekijkOnderzoek } from './bekijk-onderzoek.ts'
import type { VoorzieningFeit } from './feiten.ts'
import { plichten } from './plichten.ts'
import { toetsSluitEersteContact } from './sluit-eerste-contact.ts'
import { toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'
import { toetsTrekSpoedIn } from './trek-spoed-in.ts'

const met = (deel: Partial<VoorzieningFeit> = {}) => lopend({ voorzieningen: [spoed('s', deel)] })
describe('wat niet kan wachten, staat bovenaan en blijft niet liggen (2.3.3)', () => {
  const termijnen = { onderzoekKlaar: '2026-12-01', persoonlijkPlan: null }
  test('beslissen is het eerste wat moet, met een streeftermijn van dezelfde dag; de wet noemt geen dagen', () => {
    for (const feiten of [met(), { ...met(), dossier: dossier({ staat: 'afgerond' }) }])
      expect(plichten(feiten, termijnen)[0]).toMatchObject({
        ...{ code: 'beslis-tijdelijke-voorziening', artikel: 'spoed', soort: 'streeftermijn' },
        ...{ uiterlijk: vandaag, betrokkenen: [client], voorrang: true },
      })
  })
  test('een verstrekte voorziening vraagt voor haar laatste dag om het vervolg', () => {
    const feiten = met({ staat: 'verstrekt', vanaf: vandaag, tot: '2027-01-15' })
    expect(plichten(feiten, termijnen)).toContainEqual(
      expect.objectContaining({ code: 'tijdelijke-voorziening-loopt-af', uiterlijk: '2027-01-15' }),
    )
  })
  test('een dossier sluit niet over een melding heen; na het besluit wel', () => {
    const rust = { reden: 'client-stopt', toelichting: 'Rust.', clientGeinformeerd: true } as const
    const stop = { ...rust, vanWie: [client, partner] }
    expect(codes(toetsTrekOnderzoekIn(stop, met(), vandaag))).toEqual(['spoed-onbeslist'])
    expect(codes(toetsTrekOnderzoekIn(stop, met({ staat: 'afgewezen' }), vandaag))).toEqual([])
    const dicht = { reden: 'doorverwezen', vraag: 'ingetrokken', toelichting: 'Naar de huisarts.' } as const
    const contact = eersteContact({ voorzieningen: [spoed('s')] })
    expect(codes(toetsSluitEersteContact(dicht, contact, vandaag))).toEqual(['spoed-onbeslist'])
  })
  test('wie beslist ziet het dossier zodra iets niet kan wachten, en anders niet (AVG 32)', () => {
    const beslisser = { rol: 'beslisser', gebruikerId: 'bakker' } as const
    expect(codes(toetsBekijkOnderzoek(beslisser, lopend(), vandaag))).toEqual(['geen-besluit-nodig'])
    expect(codes(toetsBekijkOnderzoek(beslisser, met(), vandaag))).toEqual([])
  })
  test('na het besluit leest het college niet verder, tot in de laatste twee weken van wat het verstrekte (AVG 5 lid 1 onder c)', () => {
    const beslisser = { rol: 'beslisser', gebruikerId: 'bakker' } as const
    const leest = (tot: string) =>
      codes(toetsBekijkOnderzoek(beslisser, met({ staat: 'verstrekt', vanaf: '2026-12-01', tot }), vandaag))
    for (const tot of ['2026-12-23', '2027-01-08', '2027-03-01'])
      expect(leest(tot)).toEqual(['geen-besluit-nodig'])
    for (const tot of [vandaag, '2027-01-07']) expect(leest(tot)).toEqual([])
  })
  test('is erover beslist en loopt er niets, dan leest wie beslist het dossier niet meer (AVG 5 lid 1 onder c)', () => {
    const beslisser = { rol: 'beslisser', gebruikerId: 'bakker' } as const
    for (const staat of ['afgewezen', 'beeindigd'] as const)
      expect(codes(toetsBekijkOnderzoek(beslisser, met({ staat }), vandaag))).toEqual(['geen-besluit-nodig'])
  })
  test('een melding die er ten onrechte staat, gaat weg tot er is beslist (AVG 16)', () => {
    const weg = (feit: Partial<VoorzieningFeit>, reden = 'Ander dossier.', voorzieningId = 's') =>
      codes(toetsTrekSpoedIn({ voorzieningId, reden }, met(feit), vandaag))
    expect(weg({})).toEqual([])
    expect(weg({}, ' ')).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(weg({}, 'Fout.', 'x')).toEqual(['onbekende-spoed'])
    expect(weg({ staat: 'verstrekt' })).toEqual(['spoed-al-beslist'])
  })
})
