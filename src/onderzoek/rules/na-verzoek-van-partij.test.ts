import { describe, expect, test } from 'vitest'
import { client, codes, dossier, gebeurtenis, lopend, verzoek, vraag } from '../../../testing/onderzoek.ts'
import { bekendheidVan, eerstInformeren } from './bekendheid.ts'
import { redenTegenEigenRegie } from './eigen-regie.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { clientStatus } from './is-client.ts'
import { plichten } from './plichten.ts'
import { isPartijAfgesproken, metVerzoekendePartij } from './reikwijdte.ts'
import { toetsStelInformerenUit } from './stel-informeren-uit.ts'
import { toetsStuurStartbrief } from './stuur-startbrief.ts'
import { termijnenVan } from './termijnen-van.ts'
import { toetsVerbeterIngang } from './verbeter-ingang.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const ontvangen = '2026-11-30'
const dag = '2026-12-08'
const partij = 'woningcorporatie'

const naVerzoek = (deel: Partial<Feiten> = {}, op = dag): Feiten => ({
  ...lopend({
    dossier: dossier({
      ingang: 'verzoek-van-partij',
      wet: null,
      verzoekendePartij: partij,
      verzochtOp: ontvangen,
    }),
    betrokkenen: [{ id: client, datum: ontvangen, hoedanigheid: 'verzoeker' }],
    gezinsbanden: [],
    gebeurtenissen: [],
    verzoeken: [],
    ...deel,
  }),
  peildag: op,
})
const uitstel = (herzienOp: string): readonly GebeurtenisFeit[] => [
  gebeurtenis('onderzoek-informeren-uitgesteld', {
    betrokkeneId: client,
    code: 'hulp-in-gevaar',
    versie: 900,
  }),
  gebeurtenis('onderzoek-informeren-herzien', { betrokkeneId: client, datum: herzienOp, versie: 900 }),
]
const weet = gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId: client, datum: dag })
const moet = (feiten: Feiten) =>
  plichten(feiten, { onderzoekKlaar: null, persoonlijkPlan: null }).filter(({ code }) =>
    /informeer|informeren/.test(code),
  )
const vraagNu = (feiten: Feiten) =>
  codes(toetsVraagGegevensAanPartij(vraag({}), feiten, dag)).filter(
    (code) => code === 'eerst-informeren-of-uitstellen',
  )

describe('een onderzoek op verzoek van een partij (2.3a.4)', () => {
  test('de persoon is cliënt vanaf de start, niet vanaf het verzoek (1.1.1 cliënt 4°)', () => {
    expect(clientStatus(naVerzoek(), client)).toEqual({
      client: true,
      grond: 'onderzoek-op-verzoek-van-partij',
      sinds: '2026-12-06',
    })
  })
  test('zes weken vanaf de start als streeftermijn, op het artikel van het verzoek (Q-08)', () => {
    expect(termijnenVan(naVerzoek())).toMatchObject({
      onderzoekKlaar: '2027-01-17',
      onderzoekSoort: 'streeftermijn',
      onderzoekArtikel: 'onderzoek-op-verzoek-van-partij',
    })
  })
  test('H-03: eigen regie kan hier niet; een coördinator is altijd een professional (2.3a.4 lid 8)', () => {
    expect(redenTegenEigenRegie('zonder-verzoek-van-client', 'verzoek-van-partij')).toMatchObject({
      code: 'eigen-regie-na-verzoek-van-partij',
      artikel: 'coordinator-na-verzoek-van-partij',
    })
  })
  test('dat een partij verzocht, wordt achteraf geen andere weg (2.3a.4 lid 1)', () => {
    const anders = { ingang: 'brede-intake-inburgering', wet: null, reden: 'Verkeerd gekozen.' } as const
    expect(codes(toetsVerbeterIngang(anders, naVerzoek(), dag))).toEqual(['procedure-ligt-vast'])
  })
})

describe('de partij die verzocht, doet altijd mee (2.3a.4 lid 2, N-2.3a.4-2)', () => {
  const ander = { id: 'ander', domein: 'wonen' } as const
  test('zij kan niet worden weggelaten, ook als zij niet is afgesproken', () => {
    const zonder = naVerzoek({
      reikwijdtes: naVerzoek().reikwijdtes.map((een) => ({ ...een, partijsoorten: [], partijen: [] })),
    })
    expect(isPartijAfgesproken(zonder, { id: partij, domein: 'wonen' })).toBe(true)
    expect(isPartijAfgesproken(zonder, ander)).toBe(false)
    expect(metVerzoekendePartij(zonder, ['ander'])).toEqual([partij, 'ander'])
    expect(metVerzoekendePartij(zonder, [partij, 'ander'])).toEqual([partij, 'ander'])
  })
  test('zonder verzoekende partij komt er niemand bij', () => {
    expect(metVerzoekendePartij(lopend(), ['ander'])).toEqual(['ander'])
  })
})

describe('de cliënt hoort ervan: maand, eerste gesprek of eerste verstrekking (AVG 14 lid 3)', () => {
  test('de maand loopt vanaf de ontvangst van het verzoek, niet vanaf de start', () => {
    expect(moet(naVerzoek())).toContainEqual(
      expect.objectContaining({
        code: 'informeer-over-gegevens',
        uiterlijk: '2026-12-30',
        soort: 'wettelijk',
      }),
    )
  })
  test('wie eerder is gesproken, of over wie eerder iets is gevraagd, hoort het dan uiterlijk', () => {
    const gesproken = gebeurtenis('gesprek', { betrokkeneId: client, code: 'thuis', datum: '2026-12-07' })
    const gevraagd = verzoek({ verzondenOp: '2026-12-05' })
    const nu = (deel: Partial<Feiten>) =>
      moet(naVerzoek(deel)).find(({ code }) => code === 'informeer-over-gegevens')?.uiterlijk
    expect(nu({ gebeurtenissen: [gesproken] })).toBe('2026-12-07')
    expect(nu({ verzoeken: [gevraagd] })).toBe('2026-12-05')
    expect(nu({ gebeurtenissen: [gesproken], verzoeken: [gevraagd] })).toBe('2026-12-05')
  })
  test('eerst vertellen of met een reden wachten, dan pas een partij iets vragen (AVG 14 lid 3 onder c)', () => {
    expect(vraagNu(naVerzoek())).toEqual(['eerst-informeren-of-uitstellen'])
    expect(vraagNu(naVerzoek({ gebeurtenissen: [weet] }))).toEqual([])
    expect(vraagNu(naVerzoek({ gebeurtenissen: uitstel('2026-12-20') }))).toEqual([])
    expect(vraagNu(naVerzoek({ gebeurtenissen: uitstel('2026-12-07') }))).toEqual([
      'eerst-informeren-of-uitstellen',
    ])
  })
  test('in samenspraak weet de cliënt het al: daar houdt dit niets tegen (2.3a.1)', () => {
    expect(eerstInformeren(lopend(), client)).toBeUndefined()
  })
  test('zolang vertellen wacht, staat de dag om opnieuw te kijken er, en niet dat het moet', () => {
    const wacht = naVerzoek({ gebeurtenissen: uitstel('2026-12-20') })
    expect(moet(wacht).map(({ code, uiterlijk }) => [code, uiterlijk])).toEqual([
      ['kijk-opnieuw-naar-informeren', '2026-12-20'],
    ])
    const voorbij = naVerzoek({ gebeurtenissen: uitstel('2026-12-20') }, '2026-12-21')
    expect(moet(voorbij).map(({ code }) => code)).toContain('informeer-over-onderzoek')
    expect(bekendheidVan(wacht, { id: client, datum: ontvangen, hoedanigheid: 'verzoeker' }).weetHet).toBe(
      false,
    )
  })
})

describe('vertellen wachten of een brief sturen (AVG 14 lid 5 onder b; 2.3a.4 lid 3)', () => {
  const wacht = {
    betrokkeneId: client,
    reden: 'hulp-in-gevaar',
    toelichting: 'Hij barricadeert dan de deur.',
    herzienOp: '2026-12-20',
  } as const
  const stel = (deel: object, feiten = naVerzoek()) =>
    codes(toetsStelInformerenUit({ ...wacht, ...deel }, feiten, dag))
  test('met een reden, een toelichting en een dag binnen 31 dagen', () => {
    expect(stel({})).toEqual([])
    expect(stel({ toelichting: ' ' })).toEqual(['uitstel-zonder-toelichting'])
    expect(stel({ herzienOp: dag })).toEqual(['uitstel-niet-in-toekomst'])
    expect(stel({ herzienOp: '2027-01-09' })).toEqual(['uitstel-te-laat-herzien'])
    expect(stel({ betrokkeneId: 'buurman' })).toContain('onbekende-betrokkene')
  })
  test('niet bereikt is geen reden na de maand, en niet als hij is gesproken', () => {
    const gesproken = gebeurtenis('gesprek', { betrokkeneId: client, code: 'thuis', datum: dag })
    expect(stel({ reden: 'niet-bereikt', herzienOp: '2027-01-02' })).toEqual(['uitstel-na-de-maand'])
    expect(stel({ reden: 'niet-bereikt' }, naVerzoek({ gebeurtenissen: [gesproken] }))).toEqual([
      'uitstel-terwijl-gesproken',
    ])
  })
  test('wie het weet, of wie zelf vroeg, daar wacht niets op', () => {
    expect(stel({}, naVerzoek({ gebeurtenissen: [weet] }))).toEqual([
      'iedereen-weet-het',
      'persoon-weet-het-al',
    ])
    expect(stel({}, lopend())).toContain('alleen-zonder-verzoek')
  })
  test('de brief gaat naar een cliënt, en alleen waar hij niet zelf vroeg', () => {
    const brief = (feiten: Feiten, betrokkeneId = client) =>
      codes(toetsStuurStartbrief({ betrokkeneId }, feiten, dag))
    expect(brief(naVerzoek())).toEqual([])
    expect(brief(naVerzoek(), 'buurman')).toEqual(['onbekende-betrokkene', 'startbrief-alleen-client'])
    expect(brief(lopend())).toEqual(['alleen-zonder-verzoek'])
  })
})
