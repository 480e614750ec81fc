import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { lopend } from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { klokken } from './klokken.ts'
import { plichten } from './plichten.ts'
import { termijnenVan } from './termijnen-van.ts'
import {
  type MeldAanBijZvh,
  openZvhVoorstellen,
  type StelZvhAanmeldingVoor,
  toetsInformeerClientOverZvh,
  toetsMeldAanBijZvh,
  toetsStelZvhAanmeldingVoor,
  toetsTrekZvhAanmeldingIn,
  voorafInformeerClientOverZvh,
  voorafMeldAanBijZvh,
  zvhFeitenHier,
  zvhVoorCollege,
  zvhWacht,
} from './zvh-aanmelding.ts'

const vandaag = '2026-12-20'
const basis = lopend()
const wie = basis.betrokkenen.find(({ hoedanigheid }) => hoedanigheid === 'verzoeker')?.id ?? ''
type Soort = Feiten['gebeurtenissen'][number]['soort']
const feit = (soort: Soort, versie: number, code: string | null = null, datum = '2026-12-18') => ({
  ...{ id: `${soort}-${versie}`, soort, versie, code, datum, betrokkeneId: wie },
})
const voorgesteld = feit('zvh-voorgesteld', 50)
const aangemeld = feit('zvh-besluit', 51, 'aangemeld')
const ingelicht = feit('zvh-ingelicht', 52)
const met = (...feiten: ReturnType<typeof feit>[]): Feiten =>
  ({ ...basis, gebeurtenissen: [...basis.gebeurtenissen, ...feiten] }) as Feiten
const inStaat = (staat: Feiten['dossier']['staat'], feiten: Feiten): Feiten => ({
  ...feiten,
  dossier: { ...feiten.dossier, staat },
})
const artikelen = (oordeel: ReturnType<typeof toetsMeldAanBijZvh>) =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ artikel }) => artikel)

describe('in het onderzoek komt naar boven dat aanmelden nodig lijkt (2.3a.6 lid 1, N-2.3a.6-1)', () => {
  const goed: StelZvhAanmeldingVoor = {
    ...{ betrokkeneId: wie, samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.', gesprokenOp: vandaag },
  }
  const stel = (deel: Partial<StelZvhAanmeldingVoor> = {}, feiten = met()) =>
    toetsStelZvhAanmeldingVoor({ ...goed, ...deel }, feiten, vandaag)
  test('met beide delen van de toets, en na een gesprek met de cliënt', () => {
    expect(codes(stel())).toEqual([])
  })
  test('niet met een van beide delen alleen', () => {
    expect(codes(stel({ samenhang: ' ' }))).toEqual(['zvh-samenhang-ontbreekt'])
    expect(codes(stel({ bijdrage: undefined }))).toEqual(['zvh-bijdrage-ontbreekt'])
    expect(artikelen(stel({ samenhang: '' }))).toEqual(['zvh-aanmelden'])
  })
  test('niet zonder gesprek, tenzij een zwaarwegende reden van de lijst met een motief (Q-36)', () => {
    const niet = { gesprokenOp: undefined, nietGesproken: 'opsporing' }
    expect(codes(stel({ gesprokenOp: undefined }))).toEqual(['zvh-client-niet-gesproken'])
    expect(codes(stel(niet))).toEqual(['zvh-client-niet-gesproken'])
    expect(artikelen(stel(niet))).toEqual(['samenspraak'])
    expect(codes(stel({ ...niet, waaromNietGesproken: 'Er komt een doorzoeking.' }))).toEqual([])
    const anders = { ...niet, nietGesproken: 'te-veel-spanning', waaromNietGesproken: 'Hij is bang.' }
    expect(codes(stel(anders))).toEqual(['zvh-client-niet-gesproken'])
  })
  test('alleen over een cliënt; niet wat al is voorgesteld of al is aangemeld', () => {
    expect(codes(stel({ betrokkeneId: 'iemand-anders' }))).toEqual(['zvh-zonder-client'])
    expect(codes(stel({}, met(voorgesteld)))).toEqual(['zvh-al-voorgesteld'])
    expect(codes(stel({}, met(voorgesteld, aangemeld)))).toEqual(['zvh-al-aangemeld'])
    expect(codes(stel({}, met(voorgesteld, feit('zvh-besluit', 51, 'niet-aangemeld'))))).toEqual([])
  })
})

describe('het college beslist, niet wie onderzoekt (2.3a.6 lid 1; Awb 2:4)', () => {
  const besluit: MeldAanBijZvh = {
    ...{ betrokkeneId: wie, uitkomst: 'aangemeld', informeren: 'brief', motief: 'Alles afgewogen.' },
    ...{ samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.', partijBekend: false, eigenZaak: false },
  }
  const meld = (deel: Partial<MeldAanBijZvh> = {}, feiten = met(voorgesteld)) =>
    toetsMeldAanBijZvh({ ...besluit, ...deel }, feiten, vandaag)
  test('op een voorstel, met beide delen van de toets en een motief', () => {
    expect(codes(meld())).toEqual([])
    expect(codes(meld({ samenhang: '' }))).toEqual(['zvh-samenhang-ontbreekt'])
    expect(codes(meld({ motief: ' ' }))).toEqual(['zvh-zonder-motief'])
  })
  test('niet zonder voorstel, en niet over een ander', () => {
    expect(codes(voorafMeldAanBijZvh(met(), vandaag))).toEqual(['zvh-geen-voorstel'])
    expect(codes(meld({}, met()))).toEqual(['zvh-geen-voorstel'])
    expect(codes(meld({ betrokkeneId: 'iemand-anders' }))).toEqual(['zvh-geen-voorstel'])
    expect(codes(meld({}, met(voorgesteld, aangemeld)))).toEqual(['zvh-geen-voorstel'])
  })
  test('niet door wie zelf het onderzoek doet', () => {
    expect(codes(meld({ eigenZaak: true }))).toEqual(['zvh-eigen-voorstel'])
    expect(artikelen(meld({ eigenZaak: true }))).toEqual(['vooringenomenheid'])
  })
  test('het hoeft niet; of de meest aangewezen partij die hier bekend is wordt gevraagd', () => {
    expect(codes(meld({ uitkomst: 'niet-aangemeld', samenhang: '', bijdrage: '' }))).toEqual([])
    const vraag = { uitkomst: 'partij-gevraagd', partijId: 'politie' }
    expect(codes(meld({ ...vraag, partijBekend: true }))).toEqual([])
    expect(codes(meld(vraag))).toEqual(['zvh-partij-onbekend'])
    expect(codes(meld({ ...vraag, partijId: undefined }))).toEqual(['zvh-zonder-partij'])
  })
  test('de brief wacht alleen om een zwaarwegende reden, met een motief, tot een dag (2.3a.6 lid 3)', () => {
    const later = { informeren: 'later', waaromLater: 'veiligheid', toelichtingLater: 'Tot er een plan is.' }
    expect(codes(meld({ ...later, herzienOp: '2027-01-10' } as Partial<MeldAanBijZvh>))).toEqual([])
    expect(codes(meld(later as Partial<MeldAanBijZvh>))).toEqual(['zvh-uitstel-zonder-dag'])
    expect(codes(meld({ informeren: 'later', herzienOp: '2027-01-10' }))).toEqual([
      'zvh-uitstel-zonder-reden',
      'zvh-uitstel-zonder-motief',
    ])
  })
  test('een voorstel over wie geen cliënt meer is vervalt', () => {
    const gestopt = { ...feit('client-gestopt', 51, 'client-wil-niet') }
    expect(openZvhVoorstellen(met(voorgesteld, gestopt))).toEqual([])
    expect(zvhVoorCollege(inStaat('ingetrokken', met(voorgesteld)))).toBe(false)
  })
})

describe('de plichten van het college, ook na het onderzoek (2.3a.6 lid 1 en 3)', () => {
  const over = (feiten: Feiten) =>
    plichten(feiten, termijnenVan(feiten))
      .filter(({ code }) => code.endsWith('zvh'))
      .map(({ code, uiterlijk }) => [code, uiterlijk])
  test('beslissen, met de streeftermijn van een melding; daarna de cliënt schrijven', () => {
    expect(over(met(voorgesteld))).toEqual([['beslis-over-zvh', '2027-01-01']])
    expect(over(met(voorgesteld, aangemeld))).toEqual([['vertel-client-zvh', null]])
    expect(over(met(voorgesteld, aangemeld, ingelicht))).toEqual([])
  })
  test('een brief die wacht staat er op de dag van opnieuw kijken', () => {
    const wacht = met(voorgesteld, aangemeld, feit('zvh-herzien', 51, null, '2027-01-10'))
    expect(over(wacht)).toEqual([['vertel-client-zvh', '2027-01-10']])
  })
  test.each(['afgerond', 'ingetrokken'] as const)(
    'de cliënt schrijven blijft als het onderzoek %s is',
    (staat) => {
      const af = inStaat(staat, met(voorgesteld, aangemeld))
      expect(over(af)).toEqual([['vertel-client-zvh', null]])
      expect(codes(voorafInformeerClientOverZvh(af, vandaag))).toEqual([])
      expect([zvhWacht(af), zvhVoorCollege(af)]).toEqual([true, true])
    },
  )
  test('over wie is overleden is niets meer te schrijven', () => {
    const dood = met(voorgesteld, aangemeld, { ...feit('overleden', 53), datum: '2026-12-01' })
    expect(over(dood)).toEqual([])
    expect(zvhWacht(dood)).toBe(false)
  })
})

describe('de cliënt horen laten, en een vergissing terug (2.3a.6 lid 3; AVG 16 en 19)', () => {
  const informeer = (feiten: Feiten, deel: object = {}) =>
    codes(toetsInformeerClientOverZvh({ betrokkeneId: wie, informeren: 'brief', ...deel }, feiten, vandaag))
  const trekIn = (feiten: Feiten, reden = 'Een ander.') =>
    codes(toetsTrekZvhAanmeldingIn({ betrokkeneId: wie, reden }, feiten, vandaag))
  test('wie is aangemeld en het niet weet', () => {
    expect(informeer(met(voorgesteld, aangemeld))).toEqual([])
    expect(informeer(met(voorgesteld, aangemeld, ingelicht))).toEqual(['zvh-niemand-te-vertellen'])
    expect(informeer(met(voorgesteld))).toEqual(['zvh-niemand-te-vertellen'])
    expect(informeer(met(voorgesteld, aangemeld), { informeren: 'later' })).toContain(
      'zvh-uitstel-zonder-reden',
    )
  })
  test('intrekken kan wat er is, met een reden', () => {
    expect(trekIn(met(voorgesteld, aangemeld))).toEqual([])
    expect(trekIn(met(voorgesteld, aangemeld), ' ')).toEqual(['intrekken-zonder-reden'])
    expect(trekIn(met(voorgesteld))).toEqual(['zvh-niet-aangemeld'])
    expect(trekIn(met(voorgesteld, aangemeld, feit('zvh-ingetrokken', 53)))).toEqual(['zvh-niet-aangemeld'])
  })
  test('wat het college in de aanpak besliste, wordt daar verteld en ingetrokken', () => {
    const uitAanpak = met(aangemeld)
    expect(zvhFeitenHier(uitAanpak).filter(({ soort }) => soort === 'zvh-besluit')).toEqual([])
    expect(informeer(uitAanpak)).toEqual(['zvh-niemand-te-vertellen'])
    expect(trekIn(uitAanpak)).toEqual(['zvh-niet-aangemeld'])
    const ookHier = met(
      voorgesteld,
      feit('zvh-besluit', 51, 'niet-aangemeld'),
      feit('zvh-besluit', 60, 'aangemeld'),
    )
    expect(informeer(ookHier)).toEqual(['zvh-niemand-te-vertellen'])
    expect(zvhVoorCollege(ookHier)).toBe(false)
  })
})

describe('het onderzoek loopt door: geen termijn verandert (2.3a.1 lid 4, 2.3a.6 lid 1 en 2)', () => {
  const loopt = feit('zvh-loopt', 49, 'loopt')
  test.each([
    ['een traject dat loopt', [loopt]],
    ['een voorstel', [voorgesteld]],
    ['een aanmelding', [voorgesteld, aangemeld, ingelicht]],
  ])('%s schort niets op en verlengt niets', (_, feiten) => {
    expect(termijnenVan(met(...feiten))).toEqual(termijnenVan(met()))
    expect(klokken(met(...feiten))).toEqual(klokken(met()))
  })
})
