import { describe, expect, test } from 'vitest'
import { afgerond, client, codes, dienst, dossier, gebeurtenis, partner } from '../../../testing/onderzoek.ts'
import type { WetCode } from '../../wet/domeinen.ts'
import { ingangVanWet } from '../../wet/ingangen.ts'
import type { DienstFeit, Feiten, GebeurtenisFeit } from './feiten.ts'
import { toetsLegAfhandelingVast } from './leg-afhandeling-vast.ts'
import { toetsLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { plichten } from './plichten.ts'
import { stopredenen } from './stopredenen.ts'
import { openVerlopen } from './verloop.ts'

const ja = '2027-01-04'
const vandaag = '2027-01-20'
const wmo = (betrokkeneId: string, staat: DienstFeit['staat'] = 'aanvaard'): DienstFeit =>
  dienst(betrokkeneId, { betrokkeneId, staat, verklaardOp: ja, domein: 'maatschappelijke-ondersteuning' })
const beiden = [wmo(client), wmo(partner)]
const gestopt = (betrokkeneId: string, code: string) => gebeurtenis('client-gestopt', { betrokkeneId, code })
const ingetrokken = (redenCode: string, meer: readonly GebeurtenisFeit[]): Feiten =>
  afgerond(meer, {
    diensten: beiden,
    dossier: dossier({ staat: 'ingetrokken', eindeOp: ja }),
    overgangen: [{ overgang: 'trek-in', op: ja, artikel: 'samenspraak', redenCode }],
  })
const open = (feiten: Feiten) => openVerlopen(feiten).map(({ dienst: { id } }) => id)

describe('wat is afgesproken eindigt per persoon (2.3.5 lid 2, Q-32)', () => {
  test('na een overlijden gaat de hulp van wie blijft door, en alleen die van de overledene stopt', () => {
    expect(open(ingetrokken('overleden', [gestopt(client, 'overleden')]))).toEqual([partner])
    expect(open(ingetrokken('overleden', [gestopt(partner, 'overleden')]))).toEqual([client])
  })
  test('verhuizen de cliënten, dan stopt alles, behalve van wie al eerder was gestopt en hier woont', () => {
    expect(open(ingetrokken('verhuisd', []))).toEqual([])
    expect(open(ingetrokken('verhuisd', [gestopt(partner, 'client-stopt')]))).toEqual([partner])
  })
  test.each(stopredenen)('stopt er één (%s): de ander houdt zijn termijn', (reden) => {
    const feiten = afgerond([gestopt(client, reden)], { diensten: beiden })
    const weg = reden === 'overleden' || reden === 'verhuisd'
    expect(open(feiten)).toEqual(weg ? [partner] : [client, partner])
    expect(codes(toetsLegAfhandelingVast({ dienstId: client, datum: ja }, feiten, vandaag))).toEqual(
      weg ? ['geen-dienst-om-af-te-handelen'] : [],
    )
  })
  test.each(stopredenen)('aan wie stopte (%s) vragen wij geen ja meer', (reden) => {
    const feiten = afgerond([gestopt(client, reden)], {
      diensten: [wmo(client, 'voorgesteld'), wmo(partner, 'voorgesteld')],
    })
    const plicht = plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).find(
      ({ code }) => code === 'vraag-dienstverklaring',
    )
    expect(plicht?.betrokkenen).toEqual([partner])
  })
})

const bij = (wet: WetCode, deel: Partial<Feiten['dossier']>, meer: readonly GebeurtenisFeit[] = []): Feiten =>
  afgerond(meer, { dossier: dossier({ staat: 'afgerond', eindeOp: '2026-12-27', wet, ...deel }) })
const verzocht = (wet: WetCode, datum: string) => gebeurtenis('verzoek-bij-wet', { code: wet, datum })

describe('hulp die al loopt is geen vraag om hulp (2.3a.1 lid 2, Participatiewet 7a)', () => {
  const aanvaard = (feiten: Feiten) =>
    codes(
      toetsLegDienstverklaringVast(
        { dienstId: 'bijstand', antwoord: 'aanvaard', wijze: 'mondeling', datum: ja, dreiging: false },
        feiten,
        vandaag,
      ),
    )
  const loopt = (meer: readonly GebeurtenisFeit[] = []) =>
    bij('participatiewet', { ingang: 'lopende-dienst' }, meer)
  test('wie bijstand heeft, vroeg niets aan; wie het later vraagt wel', () => {
    expect(aanvaard(loopt())).toEqual(['bijstand-vraagt-aanvraag'])
    expect(aanvaard(loopt([verzocht('participatiewet', '2026-12-14')]))).toEqual([])
    expect(aanvaard(bij('participatiewet', { ingang: 'bijstandsvraag' }))).toEqual([])
  })
})

describe('schuldhulp: de termijn van de vraag zelf (Wgs 4)', () => {
  const schuld = dienst('s', { staat: 'aanvaard', verklaardOp: ja })
  const verloop = (feiten: Feiten, deel: Partial<DienstFeit> = {}) =>
    openVerlopen({ ...feiten, diensten: [{ ...schuld, ...deel }] }).at(0)
  const gevraagd = (...meer: readonly GebeurtenisFeit[]) => bij('wgs', { ingang: ingangVanWet.wgs }, meer)
  test('hulp die al liep is geen vraag: dan telt het ja; een latere vraag telt vanaf haar eigen dag', () => {
    const loopt = (...meer: readonly GebeurtenisFeit[]) => bij('wgs', { ingang: 'lopende-dienst' }, meer)
    expect(verloop(loopt())).toMatchObject({ vanaf: ja, uiterlijk: '2027-02-01' })
    expect(verloop(loopt(verzocht('wgs', '2026-12-14')))).toMatchObject({
      vanaf: '2026-12-14',
      uiterlijk: '2027-01-11',
    })
  })
  test('wat dreigt geeft drie werkdagen vanaf de dag waarop het bekend is, nooit later dan de vier weken', () => {
    const dreigt = (datum: string) => gebeurtenis('schulddreiging', { code: 'woning', datum })
    expect(verloop(gevraagd(dreigt('2026-12-09')))?.uiterlijk).toBe('2026-12-14')
    expect(verloop(gevraagd(), { verklaardOp: '2026-12-09', dreiging: true })?.uiterlijk).toBe('2026-12-14')
    expect(verloop(gevraagd(), { dreiging: true })?.uiterlijk).toBe('2026-12-28')
  })
  test('het eerste gesprek dat bij de vraag is vastgelegd sluit de termijn, en hoeft niet nog eens', () => {
    const gesprek = gebeurtenis('stap-bij-wet', { code: 'wgs', datum: '2026-12-11' })
    expect(verloop(gevraagd(gesprek))).toBeUndefined()
    const feiten = { ...gevraagd(gesprek), diensten: [schuld, wmo(partner)] }
    expect(codes(toetsLegAfhandelingVast({ dienstId: 's', datum: vandaag }, feiten, vandaag))).toEqual([
      'dienst-is-afgehandeld',
    ])
    expect(verloop(gevraagd(gesprek), { betrokkeneId: partner })?.uiterlijk).toBe('2027-02-01')
  })
})
