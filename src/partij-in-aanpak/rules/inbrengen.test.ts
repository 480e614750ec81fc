import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { deelname, gaf, stand, vanPartij } from '../../../testing/deelname.ts'
import { categorieNamen, niveaus } from '../../wet/categorieen.ts'
import { isGeheimhouder, type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import {
  type Inbreng,
  toetsGeefAanCoordinator,
  toetsTrekInbrengIn,
  toetsVerbeterInbreng,
  voorafGeefAanCoordinator,
  vraagtInstemming,
} from './inbrengen.ts'

const inbreng: Inbreng = {
  betrokkeneId: 'client',
  tekst: 'Het traject loopt nog tot de zomer.',
  waarvoor: 'Om de afspraken daarop te plannen.',
  niveau: 'dat',
  categorie: 'gewoon',
  clientStemtIn: false,
  nietDelenMet: [],
}
const geef = (deel: Partial<Inbreng> = {}, feiten = deelname(), nu = stand()) =>
  codes(toetsGeefAanCoordinator({ ...inbreng, ...deel }, feiten, vanPartij, nu))

describe('een partij mag de coördinator iets geven (5.4.4 lid 4)', () => {
  test('wat hij nodig heeft, met waarvoor', () => {
    expect(geef()).toEqual([])
    expect(toetsGeefAanCoordinator(inbreng, deelname(), vanPartij, stand())).toMatchObject({
      artikel: 'verstrekken-aan-coordinator',
    })
    expect(geef({ waarvoor: ' ' })).toEqual(['inbreng-zonder-waarvoor'])
    expect(geef({ tekst: ' ' })).toEqual(['inbreng-zonder-tekst'])
  })
  test('alleen over wie het in haar afspraken gaat', () => {
    expect(geef({ betrokkeneId: 'buurvrouw' })).toEqual(['persoon-niet-in-deelname'])
    expect(geef({}, deelname({ betrokkenen: [] }))).toContain('niemand-in-deelname')
  })
  test('niet als er geen coördinator aan het werk is', () => {
    expect(geef({}, deelname(), stand({ loopt: false }))).toEqual(['geen-coordinator-nu'])
  })
  test('niet meer als zij niet meer meedoet (5.4.4 lid 7)', () => {
    expect(geef({}, deelname({ staat: 'deelname-voorbij' }))).toEqual(['deelname-is-voorbij'])
  })
  test('iedere stap verder dan dat iets zo is, met een reden (5.4.2 lid 2, toelichting)', () => {
    expect(geef({ niveau: 'proces' })).toEqual(['niveau-zonder-reden'])
    expect(geef({ niveau: 'proces', waaromVerder: 'Anders is niet te plannen.' })).toEqual([])
  })
  test('niet met een voorwaarde die de coördinator zelf al schendt', () => {
    expect(geef({ nietDelenMet: ['ggz'] }, deelname(), stand({ werkgever: 'ggz' }))).toEqual([
      'coordinator-werkt-daar',
    ])
    expect(geef({ nietDelenMet: ['ggz'] })).toEqual([])
  })
  test('niet met een laatste dag die voorbij is', () => {
    expect(geef({ alleenTot: '2027-02-28' })).toEqual(['laatste-dag-voorbij'])
    expect(geef({ alleenTot: '2027-03-01' })).toEqual([])
  })
})

describe('elke wet van de partij geldt ook hier (5.4.4 lid 4 met 5.4.2 lid 2 en 3)', () => {
  const van = (regime: PartijRegime, soort: string | null = null) => deelname({ regime, soort })
  test('een geheimhouder alleen met instemming van de cliënt, ook als hij de stappen zou zetten', () => {
    const ggz = van('wgbo-7-457')
    expect(geef({ categorie: 'gezondheid' }, ggz)).toEqual(['verstrekken-zonder-ernst'])
    expect(geef({ categorie: 'gezondheid', clientStemtIn: true }, ggz)).toEqual([])
  })
  test('een zorgkantoor alleen met uitdrukkelijke toestemming (Wlz 9.1.3)', () => {
    const kantoor = van('geen', 'wlz-uitvoerder')
    expect(vraagtInstemming(kantoor)).toBe(true)
    expect(geef({}, kantoor)).toEqual(['verstrekken-wlz-zonder-toestemming'])
    expect(geef({ clientStemtIn: true }, kantoor)).toEqual([])
  })
  test('UWV en SVB alleen als de cliënt het goedvindt: in de aanpak moet niemand, en alleen een plicht opent hun geheim (SUWI 74 lid 2)', () => {
    expect(vraagtInstemming(van('suwi'))).toBe(true)
    expect(geef({}, van('suwi'))).toEqual(['verstrekken-suwi-zonder-toestemming'])
    expect(geef({ clientStemtIn: true }, van('suwi'))).toEqual([])
  })
  test('de politie nog niet: het Besluit politiegegevens noemt deze taak niet (Q-18)', () => {
    expect(codes(voorafGeefAanCoordinator(van('wpg'), vanPartij))).toEqual(['verstrekken-wpg-laat-niet-toe'])
    expect(geef({ categorie: 'politie' }, van('wpg'))).toEqual(['verstrekken-wpg-laat-niet-toe'])
  })
  test('de reclassering binnen de Wjsg', () => {
    expect(geef({ categorie: 'politie' }, van('wjsg'))).toEqual([])
  })
  test('de burgemeester zegt uit welke taak, en alleen uit die twee (Q-43)', () => {
    const burgemeester = van('burgemeester')
    expect(geef({}, burgemeester)).toEqual(['verstrekken-zonder-taak'])
    expect(geef({ taak: 'woonoverlast' }, burgemeester)).toEqual([])
    expect(geef({ taak: 'wvggz' }, burgemeester)).toEqual(['verstrekken-andere-taak'])
  })

  const alle = combinaties<{
    regime: PartijRegime
    clientStemtIn: boolean
    categorie: Inbreng['categorie']
    niveau: Inbreng['niveau']
    gemotiveerd: boolean
  }>({
    regime: partijRegimeNamen,
    clientStemtIn: [true, false],
    categorie: categorieNamen,
    niveau: niveaus,
    gemotiveerd: [true, false],
  })
  test('alle combinaties van regime × instemming × soort gegeven × niveau', () => {
    for (const { regime, gemotiveerd, ...een } of alle) {
      const waaromVerder = gemotiveerd ? 'Omdat dat nodig is.' : undefined
      const taak = regime === 'burgemeester' ? ('woonoverlast' as const) : undefined
      const mag = geef({ ...een, waaromVerder, taak }, van(regime)).length === 0
      const dicht =
        regime === 'wpg' ||
        ((isGeheimhouder(regime) || regime === 'suwi') && !een.clientStemtIn) ||
        (een.categorie === 'politie' && regime !== 'wjsg') ||
        een.categorie === 'levensovertuiging' ||
        een.categorie === 'afkomst' ||
        (een.niveau !== 'dat' && !gemotiveerd)
      expect({ regime, ...een, gemotiveerd, mag }).toEqual({ regime, ...een, gemotiveerd, mag: !dicht })
    }
  })
})

describe('zeven dagen om te verbeteren of in te trekken (AVG 16 en 17)', () => {
  const oud = deelname({}, { inbreng: [gaf('i1', '2027-02-21')] })
  const nieuw = deelname({}, { inbreng: [gaf('i1', '2027-02-22')] })
  const trek = (feiten = nieuw, inbrengId = 'i1') =>
    codes(toetsTrekInbrengIn({ inbrengId }, feiten, vanPartij))
  test('tot en met de zevende dag', () => {
    expect(trek()).toEqual([])
    expect(trek(oud)).toEqual(['inbreng-te-lang-geleden'])
  })
  test('alleen wat zij zelf gaf', () => {
    expect(trek(nieuw, 'i2')).toEqual(['inbreng-niet-van-u'])
    expect(trek(deelname())).toContain('niets-ingebracht')
  })
  test('verbeteren naar dezelfde wet als geven', () => {
    const beter = { ...inbreng, inbrengId: 'i1' }
    const verbeter = (deel: object, feiten = nieuw) =>
      codes(toetsVerbeterInbreng({ ...beter, ...deel }, feiten, vanPartij))
    expect(verbeter({})).toEqual([])
    expect(verbeter({ tekst: '' })).toEqual(['inbreng-zonder-tekst'])
    expect(verbeter({ niveau: 'inhoud' })).toEqual(['niveau-zonder-reden'])
    const ggz = deelname({ regime: 'wgbo-7-457' }, { inbreng: [gaf('i1', '2027-02-22')] })
    expect(verbeter({}, ggz)).toEqual(['verstrekken-zonder-ernst'])
  })
})
