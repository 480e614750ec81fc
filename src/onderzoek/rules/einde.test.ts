import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dienst,
  dochter,
  dossier,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import {
  type Dienstverklaring,
  toetsLegDienstverklaringVast,
  voorafLegDienstverklaringVast,
} from './leg-dienstverklaring-vast.ts'
import { toetsLegInstemmingAanpakVast, voorafLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { kandidaten, toetsWijsCoordinatorAan, voorafWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const conclusie = (code = 'aanpak-verplicht') => gebeurtenis('conclusie', { code, datum: vandaag })

describe('instemmen met de aanpak (2.3a.2, §4.3.3)', () => {
  const invoer = { betrokkeneId: client, antwoord: 'stemt-in', datum: '2026-12-30' } as const
  const leg = (anders = {}, feiten = afgerond()) =>
    codes(toetsLegInstemmingAanpakVast({ ...invoer, ...anders }, feiten, '2026-12-30'))
  test('per client, na de uitkomst', () => {
    expect(voorafLegInstemmingAanpakVast(afgerond(), vandaag).toegestaan).toBe(true)
    expect(leg()).toEqual([])
    expect(leg({ betrokkeneId: partner, antwoord: 'weigert' })).toEqual([])
  })
  test('niet door wie geen client is, voor de uitkomst of zonder voorgestelde aanpak', () => {
    expect(leg({ betrokkeneId: dochter })).toEqual(['instemming-alleen-client'])
    expect(leg({ datum: '2026-12-26' })).toEqual(['antwoord-voor-vraag'])
    expect(leg({}, ingevuld([conclusie()]))).toEqual(['client-kent-uitkomst-niet'])
    expect(leg({}, ingevuld())).toEqual(['geen-aanpak-voorgesteld', 'client-kent-uitkomst-niet'])
    expect(leg({}, afgerond([gebeurtenis('coordinator-aangewezen')]))).toEqual(['aanpak-loopt-al'])
  })
})

describe('ja of nee tegen een dienst', () => {
  const invoer: Dienstverklaring = {
    dienstId: 'schuldhulp',
    antwoord: 'aanvaard',
    dreiging: false,
    wijze: 'mondeling',
    datum: '2026-12-30',
  }
  const leg = (anders: Partial<Dienstverklaring> = {}, feiten = afgerond()) =>
    toetsLegDienstverklaringVast({ ...invoer, ...anders }, feiten, '2026-12-30')
  test('H-07: ja aan de telefoon is genoeg voor schuldhulp (Wgs 3b, toelichting)', () => {
    expect(voorafLegDienstverklaringVast(afgerond(), vandaag).toegestaan).toBe(true)
    expect(leg()).toMatchObject({ toegestaan: true, artikel: 'schuldhulp-verklaring' })
  })
  test('bijstand: de aanvraag van D0 geldt (Participatiewet 7a, toelichting)', () => {
    expect(leg({ dienstId: 'bijstand' })).toMatchObject({ toegestaan: true, artikel: 'pw-aanvraag' })
  })
  test('bijstand zonder aanvraag: een ja vervangt die niet', () => {
    const naMelding = afgerond([], { dossier: dossier({ staat: 'afgerond', wet: 'wmo-2015' }) })
    expect(codes(leg({ dienstId: 'bijstand' }, naMelding))).toEqual(['bijstand-vraagt-aanvraag'])
    expect(codes(leg({ dienstId: 'bijstand', wijze: 'aanvraag' }, naMelding))).toEqual([])
    expect(codes(leg({ dienstId: 'bijstand', antwoord: 'geweigerd' }, naMelding))).toEqual([])
  })
  test('de aanvraag van D0 geldt ook voor de partner, niet voor een ander in huis (Participatiewet 7a, toelichting)', () => {
    const voor = (betrokkeneId: string) =>
      afgerond([gebeurtenis('gezinslid-stemt-in', { betrokkeneId: dochter })], {
        diensten: [dienst('bijstand', { domein: 'participatie', betrokkeneId })],
      })
    expect(codes(leg({ dienstId: 'bijstand' }, voor(partner)))).toEqual([])
    expect(codes(leg({ dienstId: 'bijstand' }, voor(dochter)))).toEqual(['bijstand-vraagt-aanvraag'])
    expect(codes(leg({ dienstId: 'bijstand', wijze: 'aanvraag' }, voor(dochter)))).toEqual([])
  })
  test('een interventie vraagt geen ja, een onbekende dienst bestaat niet', () => {
    const feiten = afgerond([], { diensten: [dienst('toezicht', { domein: 'jeugd', soort: 'interventie' })] })
    expect(codes(leg({ dienstId: 'toezicht' }, feiten))).toEqual(['interventie-vraagt-geen-ja'])
    expect(codes(leg({ dienstId: 'x' }))).toEqual(['onbekende-dienst'])
    expect(codes(voorafLegDienstverklaringVast(feiten, vandaag))).toEqual(['geen-dienst-voorgesteld'])
  })
})

describe('een coördinator aanwijzen (2.3a.3 lid 1)', () => {
  const invoer = {
    kandidaat: 'gemeenteambtenaar',
    zichzelf: false,
    partijenNietGevraagd: false,
    overlegdMet: [client, partner],
    motiveringOverleg: '',
  } as const
  const wijs = (anders = {}, feiten = afgerond(beidenStemmenIn())) =>
    codes(toetsWijsCoordinatorAan({ ...invoer, ...anders }, feiten, '2027-01-01'))
  const antwoord = (betrokkeneId: string, code: string) =>
    gebeurtenis('instemming-aanpak', { betrokkeneId, code })

  test('ook de partijen worden geraadpleegd, tenzij met een reden (N-2.3a.3-1-ovl)', () => {
    expect(wijs({ partijenNietGevraagd: true })).toEqual(['partijen-niet-geraadpleegd'])
    const reden = { motiveringOverleg: 'De partij was niet te bereiken.' }
    expect(wijs({ partijenNietGevraagd: true, ...reden })).toEqual([])
  })
  test('wie voor het college beslist, wijst niet zichzelf aan (Awb 2:4)', () => {
    expect(wijs({ zichzelf: true })).toEqual(['zichzelf-aanwijzen'])
  })
  test('mag als beiden instemmen en met hen is overlegd', () => {
    expect(voorafWijsCoordinatorAan(afgerond(beidenStemmenIn()), '2027-01-01').toegestaan).toBe(true)
    expect(wijs()).toEqual([])
  })
  test.each(kandidaten)('H-02: %s alleen als de wet die toelaat', (kandidaat) => {
    const mag = ['gemeenteambtenaar', 'medewerker-van-partij', 'zelfstandige-hulpverlener'].includes(
      kandidaat,
    )
    expect(wijs({ kandidaat })).toEqual(mag ? [] : ['client-nooit-coordinator'])
  })
  test('niet zonder overleg, tenzij met een reden', () => {
    expect(wijs({ overlegdMet: [client] })).toEqual(['aanwijzing-zonder-overleg'])
    expect(wijs({ overlegdMet: [], motiveringOverleg: 'Spoed.' })).toEqual([])
  })
  test('niet zolang een cliënt nog moet antwoorden, of als niemand instemt', () => {
    expect(wijs({}, afgerond())).toEqual(['instemming-ontbreekt'])
    expect(wijs({}, afgerond([antwoord(client, 'stemt-in')]))).toEqual(['instemming-ontbreekt'])
    expect(wijs({}, afgerond([antwoord(client, 'weigert'), antwoord(partner, 'weigert')]))).toEqual([
      'niemand-stemt-in',
    ])
  })
  test('weigert wie om hulp vroeg, dan gaat het voor de ander door als er bij die genoeg nodig is (2.3a.2 lid 2)', () => {
    const alleenPartner = [antwoord(client, 'weigert'), antwoord(partner, 'stemt-in')]
    expect(wijs({}, afgerond(alleenPartner))).toEqual(['te-weinig-over-voor-aanpak'])
    const vanPartner = ['x', 'y'].map((id, i) =>
      dienst(id, { betrokkeneId: partner, domein: i === 0 ? 'participatie' : 'schuldhulp' }),
    )
    expect(wijs({}, afgerond(alleenPartner, { diensten: vanPartner }))).toEqual([])
  })
  test('wie niets zegt houdt het op tot twee weken na de brief, en alleen dan niet meer als er is gezocht (eigen invulling)', () => {
    const poging = (code: string) =>
      gebeurtenis('contactpoging', { betrokkeneId: partner, datum: '2026-12-29', code })
    const wacht = (peildag: string, ...meer: ReturnType<typeof gebeurtenis>[]) =>
      wijs({}, afgerond([antwoord(client, 'stemt-in'), ...meer], { peildag }))
    expect(wacht('2027-03-01')).toEqual(['instemming-ontbreekt'])
    expect(wacht('2027-03-01', poging('bereikt'))).toEqual(['instemming-ontbreekt'])
    expect(wacht('2027-03-01', poging('niet-bereikt'))).toEqual([])
    expect(wacht('2026-12-30', poging('niet-bereikt'))).toEqual(['instemming-ontbreekt'])
  })
  test('wie weigert blijft erbuiten; de aanpak gaat door als er genoeg over is', () => {
    const zonderPartner = [antwoord(client, 'stemt-in'), antwoord(partner, 'weigert')]
    expect(wijs({ overlegdMet: [client] }, afgerond(zonderPartner))).toEqual([])
    const verdeeld = [dienst('x'), dienst('y', { betrokkeneId: partner, domein: 'participatie' })]
    expect(wijs({}, afgerond(zonderPartner, { diensten: verdeeld }))).toEqual(['te-weinig-over-voor-aanpak'])
  })
  test('niet voor het einde van het onderzoek, zonder aanpak, of twee keer', () => {
    expect(wijs({}, ingevuld(totEnMetBrieven()))).toEqual(['onderzoek-loopt', 'instemming-ontbreekt'])
    expect(wijs({}, afgerond([conclusie('geen-meervoudige-problematiek')]))).toEqual([
      'geen-aanpak-voorgesteld',
      'uitkomst-niet-meegedeeld',
    ])
    expect(wijs({}, afgerond([...beidenStemmenIn(), gebeurtenis('coordinator-aangewezen')]))).toEqual([
      'al-een-coordinator',
    ])
  })
})
