import { describe, expect, test } from 'vitest'
import { gezinsband } from '../../../testing/banden.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  codes,
  dossier,
  eersteContact,
  gebeurtenis,
  gegevenInvoer,
  lopend,
  vandaag,
  vraag,
} from '../../../testing/onderzoek.ts'
import { type Categorie, categorieNamen } from '../../wet/categorieen.ts'
import { type Gezinsrelatie, gezinsrelatieCodes } from '../../wet/gezinsrelaties.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import { type Feiten, type Hoedanigheid, hoedanigheden } from './feiten.ts'
import { brieven, type Onderdeel, onderdelen } from './gebeurtenissen.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsStelDienstVoor } from './stel-dienst-voor.ts'
import { toetsStelIdentiteitVast } from './stel-identiteit-vast.ts'
import { toetsVoegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { toetsVraagGezinslid } from './vraag-gezinslid.ts'

const jaNee = [true, false] as const
const antwoorden = {
  niets: [],
  gevraagd: ['gezinslid-gevraagd'],
  ja: ['gezinslid-gevraagd', 'gezinslid-stemt-in'],
  nee: ['gezinslid-gevraagd', 'gezinslid-weigert'],
  'ja, dan nee': ['gezinslid-gevraagd', 'gezinslid-stemt-in', 'gezinslid-weigert'],
  'nee, dan ja': ['gezinslid-gevraagd', 'gezinslid-weigert', 'gezinslid-stemt-in'],
} as const
type Antwoord = keyof typeof antwoorden

/** Somebody in a running onderzoek, in this capacity, after these answers. */
const met = (hoedanigheid: Hoedanigheid, antwoord: Antwoord, deel: Partial<Feiten> = {}): Feiten =>
  lopend({
    betrokkenen: [{ id: 'wie', datum: '2026-12-06', hoedanigheid }],
    gezinsbanden: hoedanigheid === 'gezinslid' ? [gezinsband('wie', 'partner')] : [],
    gebeurtenissen: antwoorden[antwoord].map((soort) => gebeurtenis(soort, { betrokkeneId: 'wie' })),
    reikwijdtes: lopend().reikwijdtes.map((een) => ({
      ...een,
      met: ['wie'],
      vastgelegdBij: Number.MAX_SAFE_INTEGER,
    })),
    ...deel,
  })
/** Who asked for help is client while it runs; a gezinslid once he agreed and as long as he does (1.1.1 cliënt). */
const isClient = (hoedanigheid: Hoedanigheid, antwoord: Antwoord): boolean =>
  hoedanigheid === 'verzoeker' || (hoedanigheid === 'gezinslid' && /ja$/.test(antwoord))

const mensen = hoedanigheden.flatMap((hoedanigheid) =>
  (Object.keys(antwoorden) as Antwoord[]).map((antwoord) => ({ hoedanigheid, antwoord })),
)
const als = (geldt: boolean, code: string): readonly string[] => (geldt ? [code] : [])

describe('over wie wat mag worden vastgelegd: iedereen, ieder onderdeel, iedere categorie (5.4.1 lid 1)', () => {
  const overPersoon = [
    'geen-gegevens-over-deze-persoon',
    'alleen-steun',
    'steun-te-gevoelig',
    'hergebruik-alleen-client',
  ]
  const verwacht = (
    hoedanigheid: Hoedanigheid,
    onderdeel: Onderdeel,
    categorie: Categorie,
  ): readonly string[] => {
    if (hoedanigheid !== 'gezinslid' && hoedanigheid !== 'mantelzorger')
      return ['geen-gegevens-over-deze-persoon']
    if (onderdeel !== 'steun') return ['alleen-steun']
    return als(categorie !== 'gewoon' && categorie !== 'gezondheid', 'steun-te-gevoelig')
  }
  test.each(mensen)('$hoedanigheid, $antwoord', ({ hoedanigheid, antwoord }) => {
    const client = isClient(hoedanigheid, antwoord)
    for (const onderdeel of onderdelen)
      for (const categorie of categorieNamen) {
        const invoer = gegevenInvoer({ betrokkeneId: 'wie', onderdeel, categorie })
        const redenen = (bron: 'betrokkene-zelf' | 'participatiewet') =>
          codes(toetsLegGegevenVast({ ...invoer, bron }, met(hoedanigheid, antwoord), vandaag)).filter(
            (code) => overPersoon.includes(code),
          )
        const zelf = client ? [] : verwacht(hoedanigheid, onderdeel, categorie)
        expect(redenen('betrokkene-zelf'), `${onderdeel}, ${categorie}`).toEqual(zelf)
        expect(redenen('participatiewet')).toEqual([...zelf, ...als(!client, 'hergebruik-alleen-client')])
      }
  })
})

describe('wat alleen van een cliënt gevraagd of vastgelegd wordt (1.1.1 cliënt, 2.3a.2 lid 1, 2.3.4)', () => {
  const dienst = {
    domein: 'schuldhulp',
    soort: 'dienst',
    beslisser: '',
    besluitKenmerk: '',
    waarvoor: 'Rust.',
    opWensVanClient: false,
  } as const
  test.each(mensen)('$hoedanigheid, $antwoord', ({ hoedanigheid, antwoord }) => {
    const feiten = met(hoedanigheid, antwoord)
    const niet = !isClient(hoedanigheid, antwoord)
    expect(codes(toetsStelDienstVoor({ betrokkeneId: 'wie', ...dienst }, feiten, vandaag))).toEqual(
      als(niet, 'dienst-alleen-client'),
    )
    expect(codes(toetsVraagGegevensAanPartij(vraag({ betrokkeneId: 'wie' }), feiten, vandaag))).toEqual(
      als(niet, 'verzoek-alleen-over-client'),
    )
  })
  test.each(mensen)('$hoedanigheid, $antwoord: de identiteit', ({ hoedanigheid, antwoord }) => {
    const document = { betrokkeneId: 'wie', document: 'paspoort', datum: vandaag } as const
    const feiten = met(hoedanigheid, antwoord)
    for (const { staat, alVast } of combinaties({
      staat: ['eerste-contact', 'loopt'] as const,
      alVast: jaNee,
    })) {
      const vast = alVast ? [gebeurtenis('identiteit-vastgesteld', { betrokkeneId: 'wie' })] : []
      const loopt = staat === 'loopt'
      const stand = {
        ...feiten,
        dossier: dossier({ staat, gestartOp: loopt ? '2026-12-06' : null }),
        gebeurtenissen: [...feiten.gebeurtenissen, ...vast],
      }
      const van = loopt ? isClient(hoedanigheid, antwoord) : hoedanigheid === 'verzoeker'
      expect(codes(toetsStelIdentiteitVast(document, stand, vandaag)), `${staat}, ${alVast}`).toEqual([
        ...als(!van, 'identiteit-alleen-client'),
        ...als(alVast, 'identiteit-staat-vast'),
      ])
    }
  })
  // Whether a representative gets the letter depends on whom he represents in what (Awb 2:1).
  const zonderVertegenwoordiger = mensen.filter(({ hoedanigheid }) => hoedanigheid !== 'vertegenwoordiger')
  test.each(zonderVertegenwoordiger)('$hoedanigheid, $antwoord: de brief', ({ hoedanigheid, antwoord }) => {
    const feiten = met(hoedanigheid, antwoord)
    const conclusie = gebeurtenis('conclusie', { code: 'geen-meervoudige-problematiek', datum: '2026-12-20' })
    const niets = gebeurtenis('onderdeel-zonder-bevinding', { code: 'd', datum: '2026-12-20' })
    const stand = { ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, niets, conclusie] }
    const krijgt = isClient(hoedanigheid, antwoord)
    const schakelaars = combinaties({
      brief: brieven,
      schriftelijk: jaNee,
      motiveringGezamenlijk: ['', 'Zij willen dat zo.'],
    })
    for (const rest of schakelaars) {
      const samen = rest.brief === 'gezamenlijke-brief' && rest.motiveringGezamenlijk === ''
      const invoer = { betrokkeneId: 'wie', ...rest, datum: vandaag }
      expect(codes(toetsDeelUitkomstMee(invoer, stand, vandaag)), JSON.stringify(rest)).toEqual([
        ...als(!krijgt, 'uitkomst-alleen-client'),
        ...als(!rest.schriftelijk, 'uitkomst-niet-schriftelijk'),
        ...als(samen, 'gezamenlijke-brief-niet-gemotiveerd'),
        ...als(rest.brief === 'gezamenlijke-brief', 'gezamenlijke-brief-aan-een'),
        ...als(rest.brief === 'gezamenlijke-brief' && !krijgt, 'gezamenlijke-brief-alleen-clienten'),
        ...als(rest.brief === 'gezamenlijke-brief', 'gezamenlijke-brief-zonder-akkoord'),
      ])
    }
  })
})

describe('een gezinslid vragen: wie, en wat hij eerder zei (2.3a.1 lid 3)', () => {
  test.each(mensen)('$hoedanigheid, $antwoord', ({ hoedanigheid, antwoord }) => {
    const invoer = { betrokkeneId: 'wie', aanleiding: 'De schulden zijn van hen samen.' }
    expect(codes(toetsVraagGezinslid(invoer, met(hoedanigheid, antwoord), vandaag))).toEqual([
      ...als(hoedanigheid !== 'gezinslid', 'geen-gezinslid'),
      ...als(isClient(hoedanigheid, antwoord), 'al-client'),
      ...als(antwoord.includes('nee'), 'gezinslid-weigerde'),
    ])
  })
})

describe('een betrokkene toevoegen: hoedanigheid, relatie, wens, stand en of er al een verzoeker is (1.1.1 gezinslid)', () => {
  const geenGezin: readonly (Gezinsrelatie | null)[] = ['volwassen-kind-elders', 'ex-partner', 'anders', null]
  const gevallen = hoedanigheden
    .filter((een) => een !== 'vertegenwoordiger')
    .flatMap((hoedanigheid) => [...gezinsrelatieCodes, null].map((relatie) => ({ hoedanigheid, relatie })))
  test.each(gevallen)('$hoedanigheid, $relatie', ({ hoedanigheid, relatie }) => {
    const gezin = hoedanigheid === 'gezinslid'
    const verzoeker = hoedanigheid === 'verzoeker'
    for (const rest of combinaties({ clientWilDit: jaNee, voorDeStart: jaNee, verzoekerIsEr: jaNee })) {
      const basis = rest.voorDeStart ? eersteContact() : lopend()
      const feiten = rest.verzoekerIsEr ? basis : { ...basis, betrokkenen: [] }
      const invoer = { hoedanigheid, relatie, clientWilDit: rest.clientWilDit }
      expect(codes(toetsVoegBetrokkeneToe(invoer, feiten, vandaag)), JSON.stringify(rest)).toEqual([
        ...als(gezin && rest.voorDeStart, 'onderzoek-niet-gestart'),
        ...als(gezin && geenGezin.includes(relatie), 'geen-gezinslid'),
        ...als(verzoeker && rest.verzoekerIsEr, 'al-verzoeker'),
        ...als(!verzoeker && !rest.clientWilDit, 'client-wil-niet'),
      ])
    }
  })
})
