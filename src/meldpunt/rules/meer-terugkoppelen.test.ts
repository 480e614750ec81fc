import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, feit, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { melderSoorten } from '../../wet/melding.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import {
  magBeslissen,
  standVanMeer,
  toetsBeslisMeerTerugkoppelen,
  toetsVertelMeer,
  toetsVraagMeerTerugkoppelen,
} from './meer-terugkoppelen.ts'
import { plichten } from './plichten.ts'
import { toetsHaalMeldingGebeurtenisWeg } from './verbeter-melding-gebeurtenis.ts'

const professional = { id: 'm', soort: 'professional', verborgen: false, anoniem: false } as const
const bij = (...gebeurtenissen: readonly GebeurtenisFeit[]) =>
  melding({ melder: professional, gebeurtenissen })
const tim: Kader = { ...aan(), wie: { gebruikerId: 'tim', rol: 'meldpuntmedewerker' } }
const meer = { wat: 'Wij gaven het door aan het wijkteam.', waarom: 'Zij komt daar iedere dag.' }
const vraag = feit('meer-gevraagd')
const ja = feit('meer-beslist', 'akkoord')
const nee = feit('meer-beslist', 'niet-akkoord')
const verteld = feit('meer-verteld')
const gevaar = feit('veiligheid', 'in-gevaar')

const vragen = (feiten: Feiten, deel: object = {}) =>
  codes(toetsVraagMeerTerugkoppelen({ ...meer, ...deel }, feiten, aan()))
const beslis = (feiten: Feiten, kader: Kader, deel: object = {}) =>
  codes(
    toetsBeslisMeerTerugkoppelen(
      { ditVerzoek: vraag.id, akkoord: 'akkoord', waarom: 'Het kan niet anders.', ...deel },
      feiten,
      kader,
    ),
  )
const vertel = (feiten: Feiten, deel: object = {}) =>
  codes(toetsVertelMeer({ ditVerzoek: vraag.id, datum: vandaag, ...deel }, feiten, aan()))

describe('H-27: meer dan de vaste zinnen vraagt een tweede persoon (§5.4)', () => {
  test.each(combinaties({ soort: melderSoorten, anoniem: [true, false] }))(
    '$soort, zonder naam $anoniem',
    ({ soort, anoniem }) => {
      const feiten = { ...bij(), melder: { ...professional, soort, anoniem } }
      expect(vragen(feiten)).toEqual([
        ...(soort === 'zelf' ? ['melder-is-de-gemelde'] : []),
        ...(anoniem ? ['melder-niet-te-bereiken'] : []),
        ...(soort === 'burger' ? ['inwoner-hoort-nooit-meer'] : []),
      ])
    },
  )
  test('zeg precies wat, en waarom het zo uitzonderlijk is', () => {
    expect(vragen(bij(), { wat: ' ' })).toEqual(['meer-zonder-tekst'])
    expect(vragen(bij(), { waarom: ' ' })).toEqual(['meer-zonder-reden'])
  })
  test.each([
    ['geen', [], [], ['geen-verzoek-om-meer'], ['geen-akkoord-om-meer']],
    ['gevraagd', [vraag], ['meer-al-gevraagd'], [], ['geen-akkoord-om-meer']],
    ['akkoord', [vraag, ja], ['meer-al-gevraagd'], ['geen-verzoek-om-meer'], []],
    ['niet-akkoord', [vraag, nee], [], ['geen-verzoek-om-meer'], ['geen-akkoord-om-meer']],
    ['verteld', [vraag, ja, verteld], [], ['geen-verzoek-om-meer'], ['geen-akkoord-om-meer']],
  ] as const)('in de stand %s', (stand, rijen, bijVragen, bijBeslissen, bijVertellen) => {
    const feiten = bij(...rijen)
    expect(standVanMeer(feiten)).toBe(stand)
    expect(vragen(feiten)).toEqual(bijVragen)
    expect(new Set(beslis(feiten, tim))).toEqual(new Set(bijBeslissen))
    if (rijen.length > 0) expect(vertel(feiten)).toEqual(bijVertellen)
  })
  test('wie vroeg, beslist niet zelf; een ander wel, en ziet het bij wat nu moet', () => {
    expect(beslis(bij(vraag), aan())).toEqual(['zelf-gevraagd'])
    expect(beslis(bij(vraag), tim)).toEqual([])
    expect(magBeslissen(bij(vraag), aan())).toBe(false)
    const moet = (kader: Kader) => plichten(bij(vraag), kader).some(({ code }) => code === 'meer-beslissen')
    expect([moet(aan()), moet(tim)]).toEqual([false, true])
    expect(beslis(bij(vraag), tim, { waarom: ' ' })).toEqual(['meer-zonder-reden'])
    expect(beslis(bij(vraag), tim, { ditVerzoek: 'ander' })).toEqual(['geen-verzoek-om-meer'])
  })
  test('een nieuwe vraag telt opnieuw: het oude ja geldt niet', () => {
    const nieuw = feit('meer-gevraagd')
    const feiten = bij(vraag, ja, verteld, nieuw)
    expect(standVanMeer(feiten)).toBe('gevraagd')
    expect(vertel(feiten, { ditVerzoek: nieuw.id })).toEqual(['geen-akkoord-om-meer'])
  })
  test('nooit zolang iemand gevaar kan lopen; nee zeggen kan dan wel', () => {
    expect(vragen(bij(gevaar))).toEqual(['veiligheid-in-gevaar'])
    expect(beslis(bij(vraag, gevaar), tim)).toEqual(['veiligheid-in-gevaar'])
    expect(beslis(bij(vraag, gevaar), tim, { akkoord: 'niet-akkoord' })).toEqual([])
    expect(vertel(bij(vraag, ja, gevaar))).toEqual(['veiligheid-in-gevaar'])
  })
  test('op een dag vanaf het ja, en precies dit verzoek', () => {
    expect(vertel(bij(vraag, ja), { datum: ontvangen })).toEqual(['geen-akkoord-om-meer'])
    expect(vertel(bij(vraag, ja), { datum: '2026-11-04' })).toEqual(['dag-in-toekomst'])
    expect(vertel(bij(vraag, ja), { ditVerzoek: 'ander' })).toEqual(['geen-verzoek-om-meer'])
  })
  test('een vraag waarover is beslist, en een ja waarop is verteld, blijven staan', () => {
    const weg = (een: GebeurtenisFeit, feiten: Feiten) =>
      codes(
        toetsHaalMeldingGebeurtenisWeg({ gebeurtenisId: een.id, reden: 'Een vergissing.' }, feiten, aan()),
      )
    expect(weg(vraag, bij(vraag))).toEqual([])
    expect(weg(vraag, bij(vraag, ja))).toEqual(['melding-rust-hierop'])
    expect(weg(ja, bij(vraag, ja))).toEqual([])
    expect(weg(ja, bij(vraag, ja, verteld))).toEqual(['melding-rust-hierop'])
  })
})
