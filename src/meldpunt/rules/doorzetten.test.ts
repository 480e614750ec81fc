import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, feit, melding, vandaag } from '../../../testing/melding.ts'
import type { DoorzettingFeit, ZetDoor } from '../../wet/doorzetten.ts'
import { doorzettingCodes, doorzettingen, uitkomsten } from '../../wet/melding.ts'
import { toetsKoppelTerug, toetsRondTriageAf, watKlopt } from './afronden.ts'
import { toetsTrekDoorzettingIn, toetsZetDoor } from './doorzetten.ts'
import type { Feiten } from './feiten.ts'
import { isGeinformeerdOfWacht } from './informeren.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const keuze = [{ gegevenId: 'een' }]
const zet = (deel: Partial<ZetDoor> = {}, feiten: Feiten = melding()) =>
  toetsZetDoor(
    {
      naar: 'veilig-thuis',
      aanWie: 'Veilig Thuis, mevrouw Veldman',
      waarom: 'Er gilt elke avond een kind.',
      gegevens: keuze,
      ...deel,
    },
    feiten,
    aan(),
  )
const stond = (soort: DoorzettingFeit['soort'], staat: DoorzettingFeit['staat'] = 'aangenomen', deel = {}) =>
  melding({ doorzettingen: [{ id: 'd', soort, staat, datum: vandaag }], ...deel })

describe('doorzetten naar de Wvggz en naar Veilig Thuis (§5.7)', () => {
  test('H-30: blijkt kindermishandeling bij de triage, dan gaat het naar Veilig Thuis, zonder instemming (Wmo 2015, 5.2.6)', () => {
    const nee = melding({ gebeurtenissen: [feit('instemming', 'nee')] })
    expect(zet({}, nee)).toMatchObject({ toegestaan: true, artikel: 'veilig-thuis-verstrekken' })
  })
  test('is verplichte ggz nodig, dan is het een melding van de Wvggz, zonder instemming (5.5.4 lid 1; Wvggz 5:1 en 5:2)', () => {
    const nee = melding({ gebeurtenissen: [feit('instemming', 'nee')] })
    expect(zet({ naar: 'wvggz' }, nee)).toMatchObject({ toegestaan: true, artikel: 'wvggz-melding' })
  })
  test.each(staten)('in de stand %s kan het: het kan later blijken', (staat) => {
    for (const naar of doorzettingCodes) expect(codes(zet({ naar }, melding({}, { staat })))).toEqual([])
  })
  test('iedere weg heeft een eigen artikel en een eigen compartiment (§5.7)', () => {
    expect(Object.values(doorzettingen).map(({ naar }) => naar)).toEqual(['wvggz', 'veilig_thuis'])
    expect(new Set(Object.values(doorzettingen).map(({ artikel }) => artikel)).size).toBe(2)
  })
  test.each([
    ['zonder wie het aannam', { aanWie: ' ' }, ['doorzetten-aan-niemand']],
    ['zonder waarom', { waarom: ' ' }, ['doorzetten-zonder-reden']],
    ['niets', { gegevens: [] }, ['niets-om-door-te-geven']],
    ['alles', { gegevens: ['een', 'twee', 'drie'].map((gegevenId) => ({ gegevenId })) }, ['alles-doorgeven']],
    ['van een ander', { gegevens: [{ gegevenId: 'x' }] }, ['gegeven-niet-van-melding']],
    ['dubbel', { gegevens: [...keuze, ...keuze] }, ['gegeven-twee-keer']],
  ])('niet: %s', (_, deel, verwacht) => {
    expect(codes(zet(deel))).toEqual(verwacht)
  })
  test('een melding waarvan niets is vastgelegd, is niet door te zetten', () => {
    expect(codes(zet({}, melding({ gegevens: [] })))).toContain('niets-om-door-te-geven')
  })
})

describe('wat erna geldt', () => {
  test('vanaf de Wvggz-melding hoort de persoon het volgens de Wvggz; hier niet meer (2.2.5 lid 2, toelichting)', () => {
    const moet = (feiten: Feiten) => plichten(feiten, aan()).map(({ code }) => code)
    expect(isGeinformeerdOfWacht(stond('wvggz'), aan())).toBe(true)
    expect(moet(stond('wvggz'))).not.toContain('gemelde-informeren')
    expect(moet(stond('wvggz', 'ingetrokken'))).toContain('gemelde-informeren')
    expect(moet(stond('veilig-thuis'))).toContain('gemelde-informeren')
  })
  test('na Veilig Thuis hoort de melder niets, tot vaststaat dat er geen gevaar is (§5.4)', () => {
    const terug = (feiten: Feiten) =>
      codes(
        toetsKoppelTerug(
          { datum: vandaag, wat: 'doorgeleid', hoe: 'telefoon', bereik: { mail: '', adres: '' } },
          feiten,
          aan(),
        ),
      )
    expect(terug(stond('veilig-thuis'))).toEqual(['veiligheid-in-gevaar'])
    expect(
      terug(stond('veilig-thuis', 'aangenomen', { gebeurtenissen: [feit('veiligheid', 'opgeheven')] })),
    ).toEqual([])
    expect(terug(stond('wvggz'))).toEqual([])
    expect(watKlopt(melding())).toEqual(['opgepakt'])
  })
  test('de uitkomst noemt alleen waarheen ook is doorgezet (Wmo 2015, 4.1.1)', () => {
    expect(uitkomsten['veilig-thuis'].artikel).toBe('veilig-thuis')
    const weet = feit('gemelde-geinformeerd', 'gesprek')
    const rond = (uitkomst: 'wvggz' | 'veilig-thuis' | 'beknopt-advies', feiten: Feiten) =>
      codes(toetsRondTriageAf({ uitkomst }, feiten, aan()))
    const vt = stond('veilig-thuis', 'aangenomen', { gebeurtenissen: [weet] })
    expect(rond('veilig-thuis', vt)).toEqual([])
    expect(rond('wvggz', vt)).toEqual(['uitkomst-zonder-doorzetting'])
    expect(rond('beknopt-advies', vt)).toEqual([])
    expect(rond('wvggz', stond('wvggz', 'ingetrokken', { gebeurtenissen: [weet] }))).toEqual([
      'uitkomst-zonder-doorzetting',
    ])
    expect(rond('wvggz', stond('wvggz'))).toEqual([])
  })
  test('wat verkeerd ging, is in te trekken, eenmaal en met waarom (AVG 16 en 17)', () => {
    const trek = (feiten: Feiten, deel = {}) =>
      codes(toetsTrekDoorzettingIn({ doorzettingId: 'd', waarom: 'Een ander kind.', ...deel }, feiten, aan()))
    expect(trek(stond('veilig-thuis'))).toEqual([])
    expect(trek(stond('veilig-thuis'), { waarom: ' ' })).toEqual(['verbetering-zonder-reden'])
    expect(trek(stond('veilig-thuis'), { doorzettingId: 'x' })).toEqual(['doorzetting-onbekend'])
    expect(trek(stond('veilig-thuis', 'ingetrokken'))).toEqual(['niets-doorgezet', 'doorzetting-onbekend'])
  })
})
