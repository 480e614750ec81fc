import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  afspraak,
  als,
  client,
  codes,
  gebeurtenis,
  partner,
} from '../../../testing/aanpak.ts'
import { partijenMetBijdrage } from './deel-met-partij.ts'
import type { AfspraakFeit } from './feiten.ts'
import { lopend, staten } from './staten.ts'
import { toetsTrekAfspraakIn, voorafTrekAfspraakIn } from './trek-afspraak-in.ts'
import { toetsVerbeterDoel, voorafVerbeterDoel } from './verbeter-doel.ts'
import { toetsVerbeterVoortgang, voorafVerbeterVoortgang, type Waarover } from './verbeter-voortgang.ts'

const met = (deel: Partial<AfspraakFeit>) => aanpak({}, { afspraken: [afspraak(deel)] })
const vanClient = { partijId: null, betrokkeneId: client }

describe('trek-afspraak-in (2.3a.3 lid 5, AVG 19)', () => {
  const invoer = { afspraakId: 'afspraak-1', reden: 'Dit is niet meer nodig.', verteld: true }
  test('als wie het zou doen het weet', () => {
    expect(codes(toetsTrekAfspraakIn(invoer, met({}), als()))).toEqual([])
    expect(codes(toetsTrekAfspraakIn({ ...invoer, verteld: false }, met({ partijId: null }), als()))).toEqual(
      [],
    )
  })
  test('niet zonder het te vertellen, niet zonder reden', () => {
    for (const feiten of [met({}), met(vanClient)])
      expect(codes(toetsTrekAfspraakIn({ ...invoer, verteld: false }, feiten, als()))).toEqual([
        'ontvanger-niet-ingelicht',
      ])
    expect(codes(toetsTrekAfspraakIn({ ...invoer, reden: '' }, met({}), als()))).toEqual([
      'intrekking-zonder-reden',
    ])
    expect(codes(toetsTrekAfspraakIn({ ...invoer, afspraakId: 'elders' }, met({}), als()))).toEqual([
      'afspraak-onbekend',
    ])
  })
  test('niet wat gedaan of geweigerd is', () => {
    for (const staat of ['gedaan', 'geweigerd', 'ingetrokken'] as const)
      expect(codes(toetsTrekAfspraakIn(invoer, met({ staat }), als()))).toContain(
        'afspraak-niet-in-deze-stand',
      )
  })
  test('een partij zonder andere afspraak draagt niet meer bij (5.4.4 lid 5)', () => {
    expect(partijenMetBijdrage(met({}))).toEqual(['schuldhulp'])
    expect(partijenMetBijdrage(met({ staat: 'ingetrokken' }))).toEqual([])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafTrekAfspraakIn(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('verbeter-doel (AVG 16)', () => {
  const invoer = { doelId: 'doel-1', tekst: 'Geen nieuwe schulden.', reden: 'De cliënt zei het anders.' }
  test('de tekst en van wie het is', () => {
    expect(codes(toetsVerbeterDoel(invoer, aanpak(), als()))).toEqual([])
    expect(codes(toetsVerbeterDoel({ ...invoer, betrokkeneIds: [partner] }, aanpak(), als()))).toEqual([])
    const bereikt = aanpak({}, { doelen: [{ id: 'doel-1', staat: 'bereikt' }] })
    expect(codes(toetsVerbeterDoel(invoer, bereikt, als()))).toEqual([])
  })
  test.each([
    ['zonder reden', { reden: '' }, 'verbetering-zonder-reden'],
    ['zonder dat er iets verandert', { tekst: undefined }, 'niets-verbeterd'],
    ['een lege tekst', { tekst: ' ' }, 'doel-zonder-tekst'],
    ['een onbekend doel', { doelId: 'doel-9' }, 'doel-onbekend'],
    ['iemand die geen cliënt is', { betrokkeneIds: ['moeder'] }, 'doel-zonder-client'],
    ['niemand', { betrokkeneIds: [] }, 'doel-zonder-client'],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(codes(toetsVerbeterDoel({ ...invoer, ...deel }, aanpak(), als()))).toEqual([verwacht])
  })
  test('er is een doel', () => {
    expect(codes(voorafVerbeterDoel(aanpak({}, { doelen: [] }), als()))).toEqual(['geen-doel'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafVerbeterDoel(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

describe('verbeter-voortgang (AVG 16)', () => {
  const feiten = (staat: Parameters<typeof aanpakIn>[0] = 'in-uitvoering') => ({
    ...aanpakIn(staat),
    gebeurtenissen: [1, 2, 3].map((versie) => gebeurtenis('voortgang', versie, { code: 'loopt' })),
  })
  const waarover: Waarover = new Map([
    ['voortgang-1', { over: 'doel', id: 'doel-1' }],
    ['voortgang-2', { over: 'doel', id: 'doel-1' }],
    ['voortgang-3', { over: 'afspraak', id: 'afspraak-1' }],
  ])
  const invoer = {
    voortgangId: 'voortgang-2',
    reden: 'Het was een ander doel.',
    stand: 'loopt-vast' as const,
  }
  const redenen = (deel: Partial<Parameters<typeof toetsVerbeterVoortgang>[0]>) =>
    codes(toetsVerbeterVoortgang({ ...invoer, ...deel }, feiten(), als(), waarover))

  test('de stand, de dag en de woorden', () => {
    expect(redenen({})).toEqual([])
    expect(redenen({ stand: 'bereikt', datum: '2027-01-20', tekst: 'Klaar.' })).toEqual([])
    expect(redenen({ voortgangId: 'voortgang-1' })).toEqual([])
  })
  test('niet bereikt als er later nog voortgang was', () => {
    expect(redenen({ voortgangId: 'voortgang-1', stand: 'bereikt' })).toEqual(['voortgang-later-vastgelegd'])
  })
  test.each<[string, Parameters<typeof redenen>[0], string[]]>([
    ['zonder reden', { reden: '' }, ['verbetering-zonder-reden']],
    ['zonder dat er iets verandert', { stand: undefined }, ['niets-verbeterd']],
    ['een afspraak die bereikt heet', { voortgangId: 'voortgang-3', stand: 'bereikt' }, ['stand-onbekend']],
    ['een onbekende voortgang', { voortgangId: 'elders' }, ['voortgang-onbekend']],
    ['morgen', { datum: '2027-03-02' }, ['datum-in-de-toekomst']],
    ['voor het begin', { datum: '2027-01-03' }, ['datum-te-vroeg']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(redenen(deel)).toEqual(verwacht)
  })
  test('er is voortgang', () => {
    expect(codes(voorafVerbeterVoortgang(aanpak(), als()))).toEqual(['geen-voortgang'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafVerbeterVoortgang(feiten(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})
