import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import { afgerond, client, codes, dienst, dossier, partner } from '../../../testing/onderzoek.ts'
import { domeinNamen } from '../../wet/domeinen.ts'
import { ingangVanWet } from '../../wet/ingangen.ts'
import { type DienstFeit, dienstSoorten, dienstStaten, type Feiten } from './feiten.ts'
import { toetsLegAfhandelingVast, voorafLegAfhandelingVast } from './leg-afhandeling-vast.ts'
import { plichten } from './plichten.ts'
import { intrekredenen } from './trek-onderzoek-in.ts'
import { toetsVerbeterDienst } from './verbeter-dienst.ts'
import { openVerlopen } from './verloop.ts'

const ja = '2027-01-04'
const vandaag = '2027-01-20'
const aanvaard = (deel: Partial<DienstFeit> = {}): DienstFeit =>
  dienst('d', { domein: 'maatschappelijke-ondersteuning', staat: 'aanvaard', verklaardOp: ja, ...deel })
const met = (een: DienstFeit, deel: Partial<Feiten> = {}): Feiten =>
  afgerond([], { diensten: [een], ...deel })
const onder = (wet: 'wmo-2015' | 'wgs' | 'participatiewet') => ({
  dossier: dossier({ staat: 'afgerond', eindeOp: '2026-12-27', wet, ingang: ingangVanWet[wet] }),
})
const termijnen = { onderzoekKlaar: null, persoonlijkPlan: null }
const plicht = (feiten: Feiten) =>
  plichten(feiten, termijnen).find(({ handeling }) => handeling === 'leg-afhandeling-vast')

describe('na het ja van de cliënt: welke termijn, vanaf welke dag (2.3a.1 lid 6)', () => {
  test('H-06: een Wmo-dienst: het besluit binnen twee weken na het ja, zonder aanvraag (2.3.5 lid 2)', () => {
    expect(plicht(met(aanvaard()))).toMatchObject({
      code: 'beslis-over-dienst',
      artikel: 'wmo-beschikking',
      uiterlijk: '2027-01-18',
      soort: 'wettelijk',
      betrokkenen: [client],
    })
  })
  test('H-07: schuldhulp: het gesprek binnen vier weken na het ja, bij dreiging drie werkdagen (Wgs 4)', () => {
    const schuld = aanvaard({ domein: 'schuldhulp' })
    expect(plicht(met(schuld))).toMatchObject({
      code: 'voer-schuldhulpgesprek',
      artikel: 'schuldhulp-gesprek',
      uiterlijk: '2027-02-01',
    })
    expect(plicht(met({ ...schuld, dreiging: true }))?.uiterlijk).toBe('2027-01-07')
  })
  test('vroeg de cliënt bij het begin al om schuldhulp, dan telt die dag, niet voor een gezinslid (Wgs 4)', () => {
    const schuld = aanvaard({ domein: 'schuldhulp' })
    expect(plicht(met(schuld, onder('wgs')))?.uiterlijk).toBe('2026-12-28')
    expect(plicht(met({ ...schuld, betrokkeneId: partner }, onder('wgs')))?.uiterlijk).toBe('2027-02-01')
  })
  test('bijstand: de dag van de aanvraag telt; een termijn geeft dit voorstel niet (Participatiewet 7a, toelichting)', () => {
    const bijstand = aanvaard({ domein: 'participatie', aangevraagdOp: '2026-12-01' })
    const [verloop] = openVerlopen(met(bijstand, onder('wmo-2015')))
    expect(verloop).toMatchObject({ vanaf: '2026-12-01', uiterlijk: null, artikel: 'pw-aanvraag' })
    expect(openVerlopen(met({ ...bijstand, aangevraagdOp: null }, onder('wmo-2015')))[0]?.vanaf).toBeNull()
    expect(openVerlopen(met({ ...bijstand, aangevraagdOp: null }))[0]?.vanaf).toBe('2026-11-30')
  })
  test('jeugdhulp: het college beslist volgens de Jeugdwet, zonder termijn in dit voorstel (Jeugdwet 2.3)', () => {
    const [verloop] = openVerlopen(met(aanvaard({ domein: 'jeugd' })))
    expect(verloop).toMatchObject({ vanaf: ja, uiterlijk: null, artikel: 'jeugd-besliskader' })
  })
  test('over alle diensten: alleen een dienst uit het sociaal domein met een ja en zonder besluit heeft een termijn', () => {
    const sociaal = ['maatschappelijke-ondersteuning', 'jeugd', 'schuldhulp', 'participatie']
    const gevallen = combinaties({
      domein: domeinNamen,
      soort: dienstSoorten,
      staat: dienstStaten,
      afgehandeldOp: [null, '2027-01-10'],
    })
    for (const geval of gevallen) {
      const loopt =
        sociaal.includes(geval.domein) &&
        geval.soort === 'dienst' &&
        geval.staat === 'aanvaard' &&
        geval.afgehandeldOp === null
      expect(openVerlopen(met(aanvaard(geval))).length, JSON.stringify(geval)).toBe(loopt ? 1 : 0)
    }
  })
  test.each(intrekredenen)(
    'stopt het onderzoek halverwege (%s): wat is afgesproken gaat door, tenzij de cliënten zijn verhuisd (Q-32)',
    (redenCode) => {
      const gestopt = met(aanvaard(), {
        dossier: dossier({ staat: 'ingetrokken', eindeOp: ja }),
        overgangen: [{ overgang: 'trek-in', op: ja, artikel: 'samenspraak', redenCode }],
      })
      const loopt = redenCode !== 'verhuisd'
      expect(plicht(gestopt) !== undefined).toBe(loopt)
      expect(voorafLegAfhandelingVast(gestopt, vandaag).toegestaan).toBe(loopt)
    },
  )
})

describe('vastleggen dat er is beslist of gesproken (2.3a.1 lid 6)', () => {
  const leg = (een: DienstFeit, datum = '2027-01-15', dienstId = 'd') =>
    codes(toetsLegAfhandelingVast({ dienstId, datum }, met(een), vandaag))
  test('op of na het ja, tot en met vandaag', () => {
    expect([ja, '2027-01-15', vandaag].map((dag) => leg(aanvaard(), dag))).toEqual([[], [], []])
  })
  test('niet morgen, niet voor het ja, niet twee keer, niet zonder ja en niet over een andere dienst', () => {
    expect(leg(aanvaard(), '2027-01-21')).toEqual(['datum-in-toekomst'])
    expect(leg(aanvaard(), '2027-01-03')).toEqual(['afgehandeld-voor-begin'])
    expect(leg(aanvaard({ afgehandeldOp: ja }))).toEqual([
      'geen-dienst-om-af-te-handelen',
      'dienst-is-afgehandeld',
    ])
    expect(leg(aanvaard({ staat: 'voorgesteld' }))).toEqual([
      'geen-dienst-om-af-te-handelen',
      'dienst-zonder-ja',
    ])
    expect(leg(aanvaard(), ja, 'van-een-ander')).toEqual(['onbekende-dienst'])
  })
})

describe('een dienst verbeteren (AVG 16)', () => {
  const verbeter = (deel: object, een = aanvaard({ afgehandeldOp: '2027-01-15' })) =>
    codes(
      toetsVerbeterDienst(
        { dienstId: 'd', reden: 'De dag was verkeerd.', tochNietAfgehandeld: false, ...deel },
        met(een),
        vandaag,
      ),
    )
  test('een dag, de reden ervoor, wie beslist, of dat er toch niet is beslist', () => {
    expect(verbeter({ afgehandeldOp: '2027-01-16' })).toEqual([])
    expect(verbeter({ verklaardOp: '2027-01-02', waarvoor: 'De deur uit kunnen.' })).toEqual([])
    expect(verbeter({ tochNietAfgehandeld: true })).toEqual([])
    expect(verbeter({ beslisser: 'de huisarts' }, aanvaard({ domein: 'wonen' }))).toEqual([])
    expect(verbeter({ dreiging: true }, aanvaard({ domein: 'schuldhulp' }))).toEqual([])
  })
  test('niet zonder reden, niet zonder verandering, niet in de toekomst of voor het ja', () => {
    expect(verbeter({ reden: ' ', vertrouwelijk: true })).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(verbeter({})).toEqual(['niets-veranderd'])
    expect(verbeter({ afgehandeldOp: '2027-01-21' })).toEqual(['datum-in-toekomst'])
    expect(verbeter({ afgehandeldOp: '2027-01-03' })).toEqual(['afgehandeld-voor-begin'])
    expect(verbeter({ verklaardOp: '2027-01-16' })).toEqual(['afgehandeld-voor-begin'])
  })
  test('niet wat er niet staat, en niet wie beslist waar het college dat doet', () => {
    expect(verbeter({ afgehandeldOp: ja }, aanvaard())).toEqual(['dienst-niet-afgehandeld'])
    expect(verbeter({ aangevraagdOp: ja })).toEqual(['dienst-niet-aangevraagd'])
    expect(verbeter({ verklaardOp: ja }, aanvaard({ staat: 'voorgesteld', verklaardOp: null }))).toEqual([
      'dienst-zonder-ja',
    ])
    expect(verbeter({ beslisser: 'de huisarts' })).toEqual(['beslisser-is-het-college'])
    expect(verbeter({ dreiging: true })).toEqual(['dreiging-alleen-schuldhulp'])
    expect(verbeter({ dienstId: 'van-een-ander', waarvoor: 'Rust krijgen.' })).toEqual(['onbekende-dienst'])
  })
})
