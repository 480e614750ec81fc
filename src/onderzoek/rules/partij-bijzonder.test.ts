import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dossier,
  lopend,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { toetsLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const school = { id: 'school', regime: 'geen', domein: 'onderwijs', opLijst: true } as const
const stel = (deel: Parameters<typeof vraag>[0]) =>
  toetsVraagGegevensAanPartij(vraag(deel), lopend(), vandaag)

describe('de politie, de reclassering en een deel van het college (5.4.2, 5.4.1 lid 4)', () => {
  test('van de politie wordt nog niets vastgelegd, alleen dat zij weigert; van de reclassering wel (5.4.2 lid 3, casus 09)', () => {
    const leg = (regime: 'wpg' | 'wjsg', antwoord: 'verstrekt' | 'geweigerd') =>
      codes(
        toetsLegAntwoordPartijVast(
          { verzoekId: 'verzoek-1', antwoord, niveau: 'dat', datum: vandaag },
          lopend({ verzoeken: [verzoek({ regime })] }),
          vandaag,
        ),
      )
    expect(leg('wpg', 'verstrekt')).toEqual(['verstrekken-wpg-laat-niet-toe'])
    expect(leg('wpg', 'geweigerd')).toEqual([])
    expect(leg('wjsg', 'verstrekt')).toEqual([])
  })
  test('wat een deel van het college weet, wordt hergebruikt en niet gevraagd (5.4.1 lid 4, casus 03)', () => {
    const leerplicht = { ...school, soort: 'leerplichtambtenaar' }
    const deel = { thema: 'onderwijs', onderdeel: 'b' } as const
    expect(codes(stel({ ...deel, partijen: [leerplicht] }))).toContain('partij-van-college')
    expect(codes(stel({ ...deel, partijen: [{ ...school, soort: 'school' }] }))).not.toContain(
      'partij-van-college',
    )
  })
})

describe('de plicht van de jeugdhulp (Jeugdwet 7.4.0 lid 2)', () => {
  const jeugdhulp = { id: 'jeugd', regime: 'jeugdwet-7-3-11', domein: 'jeugd', opLijst: true } as const
  const vraagt = { partijen: [jeugdhulp], thema: 'opvoeding', onderdeel: 'b' } as const
  const reikwijdtes = [
    { versie: 1, vastgelegdBij: 1, datum: '2026-12-06', binnen: ['opvoeding'], gesloten: [], met: [client] },
  ] as const
  const opvoedhulp = (staat: 'voorgesteld' | 'geweigerd') => dienst('opvoedhulp', { domein: 'jeugd', staat })
  const vraagAan = (deel: Parameters<typeof vraag>[0], diensten = [opvoedhulp('voorgesteld')]) =>
    toetsVraagGegevensAanPartij(vraag({ ...vraagt, ...deel }), lopend({ reikwijdtes, diensten }), vandaag)
  test('zonder toestemming mag het, en moet de jeugdhulp antwoorden, als over jeugdhulp wordt beslist', () => {
    expect(vraagAan({ overJeugdhulp: true })).toMatchObject({
      ...{ toegestaan: true, artikel: 'jeugd-verstrekkingsplicht' },
    })
  })
  test('is het daar niet voor, dan is er toestemming nodig', () => {
    expect(codes(vraagAan({}))).toEqual(['geheimhouder-zonder-toestemming'])
  })
  test('niet als er niet over jeugdhulp wordt beslist, of de cliënt die weigerde', () => {
    for (const diensten of [[], [opvoedhulp('geweigerd')]])
      expect(codes(vraagAan({ overJeugdhulp: true }, diensten))).toContain('jeugdplicht-zonder-jeugdhulp')
  })
  test('niet voor een arts of een school: die plicht is er alleen voor jeugdhulp', () => {
    for (const regime of ['wgbo-7-457', 'geen'] as const)
      expect(codes(vraagAan({ overJeugdhulp: true, partijen: [{ ...jeugdhulp, regime }] }))).toContain(
        'jeugdplicht-andere-partij',
      )
  })
  test('niet na een brede intake (WI 14 lid 8)', () => {
    const feiten = lopend({
      ...{ reikwijdtes, diensten: [opvoedhulp('voorgesteld')] },
      dossier: dossier({ ingang: 'brede-intake-inburgering', wet: null }),
    })
    const invoer = vraag({ ...vraagt, overJeugdhulp: true })
    expect(codes(toetsVraagGegevensAanPartij(invoer, feiten, vandaag))).toEqual(
      expect.arrayContaining(['jeugdplicht-na-intake', 'geheimhouder-zonder-toestemming']),
    )
  })
})
