import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  eersteContact,
  gebeurtenis,
  lopend,
  partner,
} from '../../../testing/onderzoek.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { gevraagdDoor } from './gevraagd.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { openWmoAanvragen } from './klokken.ts'
import { termijnplichten } from './plichten-termijn.ts'
import type { Staat } from './staten.ts'
import { toetsLegWmoAanvraagVast, toetsWijsOpAanvraagWmo, wmoAanvraagKan } from './wmo-aanvraag.ts'

/** The six weeks end on 11 January 2027. */
const melding = (
  gebeurtenissen: readonly GebeurtenisFeit[] = [],
  peildag = '2026-12-24',
  staat: Staat = 'loopt',
): Feiten => ({
  ...lopend({ gebeurtenissen: [...lopend().gebeurtenissen, ...gebeurtenissen] }),
  dossier: dossier({
    ...{ wet: null, ingang: 'wmo-melding', staat },
    eindeOp: staat === 'afgerond' ? '2026-12-22' : null,
  }),
  peildag,
})
const brief = (betrokkeneId: string, datum = '2026-12-20') =>
  gebeurtenis('uitkomst-meegedeeld', { betrokkeneId, datum, code: 'eigen-brief' })
const aanvraagOp = (datum: string, betrokkeneId = client) =>
  gebeurtenis('wmo-aanvraag-ontvangen', { betrokkeneId, datum })
const beslistOp = (datum: string) => gebeurtenis('stap-bij-wet', { code: 'wmo-2015', datum })
const vraagt = (feiten: Feiten, datum: string, betrokkeneId: string = client) =>
  codes(toetsLegWmoAanvraagVast({ betrokkeneId, datum }, feiten, feiten.peildag))
const moet = (feiten: Feiten) => termijnplichten(feiten).map(({ code }) => code)

describe('een aanvraag kan na het onderzoek, en niet eerder (2.3.2 lid 9)', () => {
  test('zolang het onderzoek loopt en de cliënt geen uitkomst heeft, nog niet', () => {
    expect(
      toetsLegWmoAanvraagVast({ betrokkeneId: client, datum: '2026-12-24' }, melding(), '2026-12-24'),
    ).toMatchObject({
      redenen: [{ code: 'wmo-aanvraag-te-vroeg', artikel: 'wmo-aanvraag', params: { datum: '2027-01-11' } }],
    })
  })
  test('vanaf de dag waarop de cliënt zijn eigen uitkomst kreeg kan het, ook als niets is voorgesteld', () => {
    const feiten = melding([brief(client)])
    expect([vraagt(feiten, '2026-12-19'), vraagt(feiten, '2026-12-20')]).toEqual([
      ['wmo-aanvraag-te-vroeg'],
      [],
    ])
  })
  test('de brief aan een ander gezinslid opent of sluit niets voor de cliënt', () => {
    expect(vraagt(melding([brief(partner)]), '2026-12-24')).toEqual(['wmo-aanvraag-te-vroeg'])
    expect(vraagt(melding([brief(partner)], '2027-01-12'), '2027-01-12')).toEqual([])
    expect(moet(melding([brief(partner)], '2027-01-12'))).toContain('wijs-op-aanvraag-wmo')
  })
  test('wie voor een cliënt aanvraagt, wacht tot een cliënt de uitkomst heeft (2.3.5 lid 1)', () => {
    const dochter = (feiten: Feiten) => vraagt(feiten, '2026-12-24', 'dochter')
    expect(dochter(melding())).toEqual(['wmo-aanvraag-te-vroeg'])
    expect(dochter(melding([brief(client)]))).toEqual([])
  })
  test('na de afronding kan het, niet met een dag van daarvoor', () => {
    const feiten = melding([], '2026-12-24', 'afgerond')
    expect([vraagt(feiten, '2026-12-21'), vraagt(feiten, '2026-12-22')]).toEqual([
      ['wmo-aanvraag-te-vroeg'],
      [],
    ])
    expect(
      codes(toetsWijsOpAanvraagWmo({ betrokkeneId: client, datum: '2026-12-24' }, feiten, '2026-12-24')),
    ).toEqual([])
  })
  test('zonder melding onder de Wmo 2015 is er geen aanvraag', () => {
    const contact = eersteContact({ dossier: dossier({ staat: 'eerste-contact', gestartOp: null }) })
    expect(vraagt(contact, '2026-12-24')).toEqual(['geen-wmo-melding'])
  })
})

describe('de zes weken zijn gemist: dan kan een aanvraag (2.3.2 lid 9)', () => {
  test('de laatste dag van de zes weken nog niet, de dag erna wel, en dat blijft zo', () => {
    const kan = (feiten: Feiten, dag: string) => wmoAanvraagKan(feiten, client, dag)
    expect([kan(melding(), '2027-01-11'), kan(melding(), '2027-01-12')]).toEqual([false, true])
    expect(kan(melding([brief(client, '2027-01-20')]), '2027-01-15')).toBe(true)
  })
  test('de cliënt moet dat weten, tot hij zijn uitkomst heeft of aanvroeg', () => {
    const laat = '2027-01-12'
    expect(moet(melding([], laat))).toContain('wijs-op-aanvraag-wmo')
    expect(moet(melding([brief(client)], laat))).not.toContain('wijs-op-aanvraag-wmo')
    expect(moet(melding([aanvraagOp(laat)], laat))).not.toContain('wijs-op-aanvraag-wmo')
  })
})

describe('op iedere aanvraag beslist het college binnen twee weken (2.3.5 lid 2)', () => {
  const besluit = (feiten: Feiten) =>
    termijnplichten(feiten).filter(({ code }) => code === 'beslis-op-wmo-aanvraag')
  test('ook na de afronding', () => {
    expect(besluit(melding([aanvraagOp('2026-12-23')], '2026-12-24', 'afgerond'))).toEqual([
      {
        code: 'beslis-op-wmo-aanvraag',
        handeling: 'leg-stap-bij-wet-vast',
        artikel: 'wmo-beschikking',
        uiterlijk: '2027-01-06',
        soort: 'wettelijk',
      },
    ])
  })
  test('een besluit sluit de oudste aanvraag; een latere blijft staan', () => {
    const twee = [aanvraagOp('2026-12-21'), aanvraagOp('2026-12-23', partner)]
    const feiten = melding([...twee, beslistOp('2026-12-24')])
    expect(openWmoAanvragen(feiten).map(({ datum }) => datum)).toEqual(['2026-12-23'])
    expect(besluit(melding([...twee, beslistOp('2026-12-24'), beslistOp('2026-12-24')]))).toEqual([])
  })
  test('een stap van voor de aanvraag is er geen besluit op, en houdt haar niet tegen', () => {
    const feiten = melding([beslistOp('2026-12-15'), brief(client)])
    expect(vraagt(feiten, '2026-12-24')).toEqual([])
    expect(besluit(melding([beslistOp('2026-12-15'), aanvraagOp('2026-12-24')]))).toHaveLength(1)
  })
  test('een aanvraag die er niet was kan weg, ook na de afronding; een gesprek dan niet meer (AVG 16)', () => {
    const fout = aanvraagOp('2026-12-23')
    const gesprek = gebeurtenis('gesprek', { code: 'thuis' })
    const na = melding([fout, gesprek], '2026-12-24', 'afgerond')
    const weg = (gebeurtenisId: string) =>
      codes(toetsHaalGebeurtenisWeg({ gebeurtenisId, reden: 'Een vergissing.' }, na, '2026-12-24'))
    expect([weg(fout.id), weg(gesprek.id)]).toEqual([[], ['gebeurtenis-ligt-vast']])
  })
})

describe('wat de cliënt zelf vroeg en nog geen besluit heeft (2.3.2 lid 9; Awb 1:3)', () => {
  const wmo = { domein: 'maatschappelijke-ondersteuning', soort: 'dienst' } as const
  test('zonder voorstel en naast een voorstel blijft een aanvraag voor de Wmo 2015 mogelijk', () => {
    const over = (diensten: readonly (typeof wmo)[]) => gevraagdDoor(melding(), client, diensten)
    const vroeg = { wet: 'wmo-2015', op: '2026-11-30', aangevraagd: false }
    expect(over([])).toEqual([{ ...vroeg, voorgesteld: false }])
    expect(over([wmo])).toEqual([{ ...vroeg, voorgesteld: true }])
  })
  test('loopt er een aanvraag, dan volgt een besluit; een gezinslid vroeg zelf niets', () => {
    const feiten = melding([aanvraagOp('2026-12-21')])
    expect(gevraagdDoor(feiten, client, [])).toMatchObject([{ op: '2026-12-21', aangevraagd: true }])
    expect(gevraagdDoor(feiten, client, [wmo])).toEqual([])
    expect(gevraagdDoor(feiten, partner, [])).toEqual([])
  })
  test('bijstand waarover al is beslist staat er niet meer bij; hulp bij schulden na het gesprek wel', () => {
    const bij = (wet: string, ...feiten: readonly GebeurtenisFeit[]) =>
      gevraagdDoor(melding([gebeurtenis('verzoek-bij-wet', { code: wet }), ...feiten]), client, [wmo])
        .map((een) => een.wet)
        .filter((een) => een !== 'wmo-2015')
    const stap = (code: string) => gebeurtenis('stap-bij-wet', { code })
    expect(bij('participatiewet')).toEqual(['participatiewet'])
    expect(bij('participatiewet', stap('participatiewet'))).toEqual([])
    expect(bij('wgs', stap('wgs'))).toEqual(['wgs'])
  })
})
