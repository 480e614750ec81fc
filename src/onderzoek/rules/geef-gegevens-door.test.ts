import { describe, expect, test } from 'vitest'
import { afgerond, geef, kies } from '../../../testing/doorgeven.ts'
import {
  client,
  dienst,
  dochter,
  dossier,
  gebeurtenis,
  gegeven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { doorgeefdoelNamen, magWordenDoorgegeven } from '../../wet/doorgeven.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { toetsGeefGegevensDoor, voorafGeefGegevensDoor } from './geef-gegevens-door.ts'

const kind = { id: client, datum: vandaag, hoedanigheid: 'verzoeker', jeugdigeTot: '2030-01-01' } as const
const volwassen = { ...kind, jeugdigeTot: '2006-01-01' }

describe('waarvoor gegevens van het onderzoek verder mogen (5.4.4 lid 1)', () => {
  test('voor hulp waar de cliënt ja tegen zei', () => {
    expect(geef()).toEqual([])
    expect(voorafGeefGegevensDoor(afgerond(), vandaag).toegestaan).toBe(true)
  })
  test.each(['voorgesteld', 'geweigerd'] as const)('niet als die hulp is %s', (staat) => {
    const diensten = [dienst('schuldhulp', { domein: 'schuldhulp', staat })]
    expect(geef({}, afgerond({ diensten }))).toEqual(['doorgeven-zonder-dienst'])
  })
  test('niet voor hulp uit een andere wet, of van een ander', () => {
    for (const doel of ['wmo-2015', 'jeugdwet', 'participatiewet'] as const)
      expect(geef({ doel })).toEqual(['doorgeven-zonder-dienst'])
    const vanAnder = [dienst('d', { domein: 'schuldhulp', staat: 'aanvaard', betrokkeneId: dochter })]
    expect(geef({}, afgerond({ diensten: vanAnder }))).toEqual(['doorgeven-zonder-dienst'])
  })
  test('voor inburgering alleen als de cliënt moet inburgeren (Wet inburgering 2021)', () => {
    expect(geef({ doel: 'inburgering' })).toEqual(['doorgeven-zonder-inburgeringsplicht'])
    const plicht = [gebeurtenis('inburgeringsplicht', { betrokkeneId: client, code: 'plicht' })]
    expect(geef({ doel: 'inburgering' }, afgerond({ gebeurtenissen: plicht }))).toEqual([])
  })
  test('een verzoek aan de Raad voor de Kinderbescherming gaat over een kind, met wat het onderzoek liet zien', () => {
    const doel = 'raad-voor-de-kinderbescherming'
    const nood = 'Het kind is niet veilig thuis.'
    expect(geef({ doel, nood }, afgerond({ betrokkenen: [kind] }))).toEqual([])
    expect(geef({ doel }, afgerond({ betrokkenen: [kind] }))).toEqual(['doorgeven-zonder-nood'])
    expect(geef({ doel, nood }, afgerond({ betrokkenen: [volwassen] }))).toEqual([
      'doorgeven-alleen-over-kind',
    ])
  })
  test.each(['tijdelijk-huisverbod', 'wvggz'] as const)(
    'aan de burgemeester voor %s alleen als het onderzoek de noodzaak liet zien',
    (doel) => {
      expect(geef({ doel, nood: 'Er was twee keer dreiging.' })).toEqual([])
      expect(geef({ doel })).toEqual(['doorgeven-zonder-nood'])
      expect(geef({ doel, nood: '  ' })).toEqual(['doorgeven-zonder-nood'])
    },
  )
  test('H-34: nooit voor fraude, handhaving of opsporing, ook niet met hulp of noodzaak (5.4.4 lid 1, §4.5)', () => {
    const invoer = { betrokkeneId: client, doel: 'fraude-of-handhaving', nood: 'Er is fraude.' } as const
    const uitkomst = toetsGeefGegevensDoor(
      { ...invoer, gegevens: [kies('een')] },
      afgerond(),
      new Map(),
      vandaag,
    )
    expect(uitkomst).toMatchObject({
      toegestaan: false,
      redenen: [{ code: 'doorgeven-voor-ander-doel', artikel: 'geen-handhaving' }],
    })
  })
  test('alleen de doelen van de wet, en geen ervan voor de dag van de wet (Q-43)', () => {
    expect(doorgeefdoelNamen.filter((doel) => magWordenDoorgegeven(doel, vandaag))).toEqual([
      ...['wmo-2015', 'jeugdwet', 'participatiewet', 'wgs', 'inburgering'],
      ...['raad-voor-de-kinderbescherming', 'tijdelijk-huisverbod', 'wvggz'],
    ])
    for (const doel of doorgeefdoelNamen) expect(magWordenDoorgegeven(doel, '2020-01-01')).toBe(false)
  })
})

describe('wat er verder mag (5.4.4 lid 1)', () => {
  test('niet terwijl het onderzoek nog loopt', () => {
    expect(geef({}, afgerond({ dossier: dossier({ staat: 'loopt' }) }))).toEqual(['onderzoek-loopt'])
  })
  test('elk gegeven met een eigen reden; een bijzonder gegeven met twee', () => {
    expect(geef({ gegevens: [] })).toEqual(['niets-gekozen'])
    expect(geef({ gegevens: [{ gegevenId: 'een', noodzaak: ' ' }] })).toEqual(['gegeven-zonder-reden'])
    expect(geef({ gegevens: [kies('een'), kies('een')] })).toContain('gegeven-dubbel')
    const zelfde = ['een', 'twee'].map((id) => ({ ...kies(id, 'Zonder kan het niet.'), noodzaak: 'Nodig.' }))
    expect(geef({ gegevens: zelfde })).toEqual(['reden-herhaald'])
    expect(geef({ gegevens: [kies('twee')] })).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
    expect(geef({ gegevens: [kies('twee', 'Zonder kan het niet.')] })).toEqual([])
  })
  test('niet over een ander dan de cliënt, en niet over wie geen cliënt is', () => {
    const vanAnder = [gegeven({ id: 'een', betrokkeneId: dochter })]
    expect(geef({}, afgerond({ gegevens: vanAnder }))).toEqual(['doorgeven-over-een-ander'])
    expect(geef({ betrokkeneId: dochter })).toContain('doorgeven-alleen-over-client')
    expect(geef({ gegevens: [kies('onbekend')] })).toEqual(['gegeven-onbekend'])
  })
  test('niet twee keer hetzelfde aan dezelfde, tenzij het werd teruggehaald', () => {
    const al = { id: 'v', gegevenId: 'een', aan: 'dienst:wgs', verbeterdOp: null, gemeldOp: null }
    expect(geef({}, afgerond({ verstrekkingen: [al] }))).toEqual(['gegeven-dubbel'])
    expect(geef({}, afgerond({ verstrekkingen: [{ ...al, ingetrokkenOp: vandaag }] }))).toEqual([])
    expect(geef({}, afgerond({ verstrekkingen: [{ ...al, aan: 'coordinator' }] }))).toEqual([])
  })
  test('gegevens van politie en justitie niet, ook niet als de gever ja zegt (5.4.2 lid 3)', () => {
    const politie = afgerond({ gegevens: [gegeven({ id: 'een', categorie: 'politie' })] })
    const gegevens = [kies('een', 'Zonder kan het niet.')]
    expect(geef({ gegevens }, politie)).toEqual(['doorgeven-politie'])
    expect(geef({ gegevens }, politie, [{ soort: 'politie-of-justitie', wet: 'wjsg' }])).toEqual([
      'doorgeven-politie',
      'voorwaarde-wjsg',
    ])
  })
  test.each<[string, Voorwaarde, readonly string[]]>([
    ['eerst vragen', { soort: 'eerst-vragen', akkoord: [] }, ['voorwaarde-eerst-vragen']],
    ['gevraagd en ja', { soort: 'eerst-vragen', akkoord: ['dienst:wgs'] }, []],
    [
      'alleen de coördinator',
      { soort: 'alleen-delen-met', aan: ['coordinator'] },
      ['voorwaarde-alleen-delen'],
    ],
    ['voorbij', { soort: 'alleen-tot', datum: '2026-01-01' }, ['voorwaarde-verlopen']],
  ])('de voorwaarde van wie het gaf: %s (5.4.2 lid 1)', (_, voorwaarde, verwacht) => {
    expect(geef({}, afgerond(), [voorwaarde])).toEqual(verwacht)
  })
  test('geloof en afkomst alleen voor de hulp waarvoor ze zijn vastgelegd (5.4.1 lid 2)', () => {
    const geloof = (dienstId: string) =>
      afgerond({ gegevens: [gegeven({ id: 'een', categorie: 'levensovertuiging', dienstId })] })
    const gegevens = [kies('een', 'Zonder kan het niet.')]
    expect(geef({ gegevens }, geloof('schuldhulp'))).toEqual([])
    expect(geef({ gegevens }, geloof('andere'))).toEqual(['dienst-past-niet'])
  })
})
