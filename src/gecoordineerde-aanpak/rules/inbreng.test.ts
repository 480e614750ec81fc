import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, client, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import type { InbrengFeit } from './feiten.ts'
import { toetsLaatInbrengLiggen, toetsNeemInbrengOver } from './inbreng.ts'
import { plichten } from './plichten.ts'
import { toetsVervangCoordinator } from './vervang-coordinator.ts'

const verklaring = { naamKomtVoor: false, nietDezelfde: false, dubbeleRol: true, rollenApart: true }

describe('overnemen wat een partij gaf (5.4.4 lid 2 en 4)', () => {
  const ontvangen: InbrengFeit = {
    ...{ id: 'i1', partijId: 'schuldhulp', betrokkeneId: client, categorie: 'gewoon', niveau: 'dat' },
    ...{ staat: 'ontvangen', datum: '2027-02-22' },
  }
  const met = (deel: Partial<InbrengFeit> = {}) => aanpak({}, { inbreng: [{ ...ontvangen, ...deel }] })
  const reden = 'Nodig om de afspraken te plannen.'
  const neem = (deel: object = {}, feiten = met(), tot?: string) =>
    codes(
      toetsNeemInbrengOver(
        { inbrengId: 'i1', reden, ...deel },
        feiten,
        als(),
        tot ? [{ soort: 'alleen-tot', datum: tot }] : [],
      ),
    )
  test('per stuk, met waarom de coördinator het nodig heeft', () => {
    expect(neem()).toEqual([])
    expect(neem({ reden: ' ' })).toEqual(['gegeven-zonder-reden'])
    expect(neem({ inbrengId: 'elders' })).toEqual(['inbreng-onbekend'])
  })
  test.each(['overgenomen', 'niet-nodig'] as const)('niet wat al %s is', (staat) => {
    expect(neem({}, met({ staat }))).toEqual(['geen-inbreng', 'inbreng-onbekend'])
    expect(codes(toetsLaatInbrengLiggen({ inbrengId: 'i1' }, met({ staat }), als()))).toEqual([
      'geen-inbreng',
      'inbreng-onbekend',
    ])
  })
  test('een bijzonder gegeven met een tweede reden (AVG 9)', () => {
    const gezondheid = met({ categorie: 'gezondheid' })
    expect(neem({}, gezondheid)).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
    expect(neem({ waaromBijzonder: 'Anders botst het.' }, gezondheid)).toEqual([])
  })
  test('niet na de laatste dag van de gever (5.4.2 lid 1)', () => {
    expect(neem({}, met(), '2027-02-28')).toEqual(['voorwaarde-verlopen'])
    expect(neem({}, met(), '2027-03-01')).toEqual([])
  })
  test('niet over wie niet meer meedoet; laten liggen kan dan wel', () => {
    const stopte = aanpak(
      {},
      { inbreng: [ontvangen], gebeurtenissen: [gebeurtenis('client-gestopt', 5, { betrokkeneId: client })] },
    )
    expect(neem({}, stopte)).toEqual(['client-doet-niet-meer-mee'])
    expect(codes(toetsLaatInbrengLiggen({ inbrengId: 'i1' }, stopte, als()))).toEqual([])
  })
  test('wat wacht, staat bij wat moet', () => {
    expect(plichten(met(), als())).toContainEqual(
      expect.objectContaining({
        code: 'inbreng-bekijken',
        betrokkenen: ['schuldhulp'],
        uiterlijk: '2027-03-01',
      }),
    )
  })
  test('het college wijst niemand aan die werkt bij wie het niet mag weten, ook niet voor het is overgenomen', () => {
    const kandidaat = { gebruikerId: 'de-boer', werkgever: 'ggz', verklaring }
    const vervang = { kandidaat, reden: 'De cliënt vroeg het.', overlegGevoerd: true }
    const wijsAan = (aan: readonly string[]) =>
      codes(toetsVervangCoordinator(vervang, met(), alsBeslisser, [{ soort: 'niet-delen-met', aan }]))
    expect(wijsAan(['ggz'])).toEqual(['voorwaarde-niet-delen'])
    expect(wijsAan(['school'])).toEqual([])
  })
})
