import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
} from '../../../testing/onderzoek.ts'
import { afzienredenen } from './gebeurtenissen.ts'
import { toetsHervatAanpak } from './hervat-aanpak.ts'
import { plichten } from './plichten.ts'
import { toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'
import { afgezienVanAanpak, lezersVanAfzien, toetsZieAfVanAanpak } from './zie-af-van-aanpak.ts'

const vandaag = '2026-12-30'
const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const invoer = { reden: 'client-wil-niet', toelichting: 'Zij wil rust.', clientGeinformeerd: true } as const
const afgezien = gebeurtenis('aanpak-afgezien', { code: 'client-wil-niet', datum: '2026-12-30' })
const moet = (feiten: Parameters<typeof plichten>[0]) => plichten(feiten, termijnen).map(({ code }) => code)

describe('afzien van een voorgestelde aanpak (2.3a.3 lid 1, 2.3a.2 lid 3)', () => {
  test('de plicht om een coördinator aan te wijzen of instemming te vragen blijft niet voor altijd staan', () => {
    expect(moet(afgerond())).toContain('vraag-instemming')
    expect(moet(afgerond(beidenStemmenIn()))).toContain('wijs-coordinator-aan')
    for (const na of [[afgezien], [...beidenStemmenIn(), afgezien]])
      expect(moet(afgerond(na))).toEqual(['vraag-dienstverklaring'])
  })
  const metDode = (reden: (typeof afzienredenen)[number]) =>
    reden === 'overleden' ? { reden, overledenId: client } : { reden }
  test.each(afzienredenen)('%s: een verplichte aanpak laat het college niet uit zichzelf', (reden) => {
    const verplicht = codes(toetsZieAfVanAanpak({ ...invoer, ...metDode(reden) }, afgerond(), vandaag))
    expect(verplicht).toEqual(reden === 'bij-nader-inzien' ? ['afzien-van-verplichte-aanpak'] : [])
    const mag = afgerond([gebeurtenis('conclusie', { code: 'aanpak-wenselijk' })])
    expect(codes(toetsZieAfVanAanpak({ ...invoer, ...metDode(reden) }, mag, vandaag))).toEqual([])
  })
  test.each([
    ['zonder uitleg', { toelichting: ' ' }, ['toelichting-ontbreekt']],
    ['zonder bericht aan de cliënten', { clientGeinformeerd: false }, ['afzien-niet-meegedeeld']],
  ])('mag niet: %s', (_, anders, verwacht) => {
    expect(codes(toetsZieAfVanAanpak({ ...invoer, ...anders }, afgerond(), vandaag))).toEqual(verwacht)
  })
  test.each(['overleden', 'niet-bereikbaar'] as const)('%s: dan is een brief niet nodig', (reden) => {
    const zonder = { ...invoer, ...metDode(reden), clientGeinformeerd: false }
    expect(codes(toetsZieAfVanAanpak(zonder, afgerond(), vandaag))).toEqual([])
  })
  test('na een overlijden staat er wie, en aan wie is overleden gaat geen brief', () => {
    const dood = { ...invoer, reden: 'overleden' } as const
    expect(codes(toetsZieAfVanAanpak(dood, afgerond(), vandaag))).toEqual(['overleden-wie'])
    const levend = { ...invoer, overledenId: client }
    expect(codes(toetsZieAfVanAanpak(levend, afgerond(), vandaag))).toEqual(['overleden-wie'])
    const lezers = lezersVanAfzien(afgerond(), { ...dood, overledenId: client }).map(({ id }) => id)
    expect(lezers).toEqual([partner])
  })
  test('niet zonder voorgestelde aanpak, niet als die loopt, niet twee keer', () => {
    const geen = afgerond([gebeurtenis('conclusie', { code: 'aanpak-niet-wenselijk' })])
    expect(codes(toetsZieAfVanAanpak(invoer, geen, vandaag))).toEqual(['geen-aanpak-voorgesteld'])
    const loopt = afgerond([...beidenStemmenIn(), gebeurtenis('coordinator-aangewezen')])
    expect(codes(toetsZieAfVanAanpak(invoer, loopt, vandaag))).toEqual(['aanpak-loopt-al'])
    expect(codes(toetsZieAfVanAanpak(invoer, afgerond([afgezien]), vandaag))).toEqual(['al-afgezien'])
    expect(codes(toetsZieAfVanAanpak(invoer, ingevuld(totEnMetBrieven()), vandaag))).toEqual([
      'onderzoek-loopt',
    ])
  })
  test('daarna is er geen coördinator aan te wijzen, tot het college erop terugkomt', () => {
    const aanwijzing = {
      kandidaat: 'gemeenteambtenaar',
      zichzelf: false,
      overlegdMet: [client, 'client-b'],
      partijenNietGevraagd: false,
      motiveringOverleg: '',
    } as const
    const feiten = afgerond([...beidenStemmenIn(), afgezien])
    expect(codes(toetsWijsCoordinatorAan(aanwijzing, feiten, vandaag))).toEqual(['van-aanpak-afgezien'])
    const hervat = afgerond([...beidenStemmenIn(), afgezien, gebeurtenis('aanpak-hervat')])
    expect(codes(toetsWijsCoordinatorAan(aanwijzing, hervat, vandaag))).toEqual([])
    expect(moet(hervat)).toContain('wijs-coordinator-aan')
  })
  test('zegt een cliënt daarna alsnog ja, dan geldt het afzien niet meer (2.3a.2 lid 2, toelichting)', () => {
    expect(afgezienVanAanpak(afgerond([afgezien]))).toBe(true)
    expect(afgezienVanAanpak(afgerond([afgezien, ...beidenStemmenIn()]))).toBe(false)
  })
  test('terugkomen kan alleen als het college afzag, en met een reden', () => {
    expect(codes(toetsHervatAanpak({ reden: 'Zij wil toch.' }, afgerond([afgezien]), vandaag))).toEqual([])
    expect(codes(toetsHervatAanpak({ reden: ' ' }, afgerond([afgezien]), vandaag))).toEqual([
      'intrekken-zonder-reden',
    ])
    expect(codes(toetsHervatAanpak({ reden: 'Zij wil toch.' }, afgerond(), vandaag))).toEqual([
      'niet-afgezien',
    ])
  })
})
