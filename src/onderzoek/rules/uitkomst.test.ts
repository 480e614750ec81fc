import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dochter,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  vertegenwoordiging,
  verzoek,
} from '../../../testing/onderzoek.ts'
import { type DeelUitkomstMee, toetsDeelUitkomstMee, voorafDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import type { Feiten } from './feiten.ts'
import { toetsRondOnderzoekAf, voorafRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { toetsTrekOnderzoekIn, voorafTrekOnderzoekIn } from './trek-onderzoek-in.ts'

const conclusie = (code = 'aanpak-verplicht') => gebeurtenis('conclusie', { code, datum: vandaag })
const d27 = '2026-12-27'

describe('de uitkomst meedelen (2.3a.2 lid 1)', () => {
  const deel = (anders: Partial<DeelUitkomstMee> = {}, feiten = ingevuld([conclusie()])) =>
    codes(
      toetsDeelUitkomstMee(
        {
          betrokkeneId: client,
          brief: 'eigen-brief',
          schriftelijk: true,
          motiveringGezamenlijk: '',
          datum: d27,
          ...anders,
        },
        feiten,
        d27,
      ),
    )
  test('aan iedere client, schriftelijk, in een eigen brief', () => {
    expect(voorafDeelUitkomstMee(ingevuld([conclusie()]), d27).toegestaan).toBe(true)
    expect(deel()).toEqual([])
    expect(deel({ betrokkeneId: partner })).toEqual([])
  })
  test('aan de vertegenwoordiger van een client mag ook, aan die van de dochter die geen client is niet', () => {
    const mentor = {
      id: 'mentor',
      datum: '2026-12-06',
      hoedanigheid: 'vertegenwoordiger',
    } as const
    const feiten = ingevuld([conclusie()])
    const met = (...vertegenwoordigingen: Feiten['vertegenwoordigingen']) => ({
      ...feiten,
      betrokkenen: [...feiten.betrokkenen, mentor],
      vertegenwoordigingen,
    })
    const deelMet = (...wie: Feiten['vertegenwoordigingen']) => deel({ betrokkeneId: 'mentor' }, met(...wie))
    expect(deelMet(vertegenwoordiging('mentor', client))).toEqual([])
    expect(deelMet()).toEqual(['uitkomst-alleen-client'])
    expect(deelMet(vertegenwoordiging('mentor', dochter))).toEqual(['uitkomst-alleen-client'])
    expect(deel({ betrokkeneId: dochter })).toEqual(['uitkomst-alleen-client'])
  })
  test('een gezamenlijke brief alleen met een reden (2.3a.2 lid 1, toelichting)', () => {
    const samen = { brief: 'gezamenlijke-brief', samenMet: [partner], akkoord: [client, partner] } as const
    expect(deel(samen)).toEqual(['gezamenlijke-brief-niet-gemotiveerd'])
    expect(deel({ ...samen, motiveringGezamenlijk: 'Zij willen dat zelf.' })).toEqual([])
  })
  test('niet alleen mondeling, niet zonder conclusie, niet voor de conclusie', () => {
    expect(deel({ schriftelijk: false })).toEqual(['uitkomst-niet-schriftelijk'])
    expect(deel({}, ingevuld())).toEqual(['geen-conclusie'])
    expect(deel({ datum: '2026-12-01' })).toEqual(['uitkomst-voor-conclusie'])
    expect(deel({ datum: '2027-12-01' })).toEqual(['datum-in-toekomst'])
  })
  test('niet als de diensten intussen zijn veranderd (2.3a.2 lid 2, toelichting)', () => {
    expect(
      deel({}, ingevuld([conclusie()], { diensten: [dienst('x'), dienst('y', { staat: 'geweigerd' })] })),
    ).toEqual(['conclusie-achterhaald'])
  })
})

describe('het onderzoek afronden', () => {
  const rond = (feiten: Parameters<typeof voorafRondOnderzoekAf>[0], op = d27, motiveringTermijn = '') =>
    toetsRondOnderzoekAf({ motiveringTermijn }, feiten, op)
  test('mag als a tot en met e, de identiteit en de brieven er zijn (2.3a.1 lid 4, 2.3a.2 lid 1)', () => {
    expect(voorafRondOnderzoekAf(ingevuld(totEnMetBrieven()), d27).toegestaan).toBe(true)
    expect(rond(ingevuld(totEnMetBrieven()))).toMatchObject({
      toegestaan: true,
      rijen: ['onderzoek-conclusie@2023-01-30', 'onderzoek-afronden@2023-01-30'],
    })
  })
  test('alle redenen tegelijk als er nog niets is', () => {
    expect(codes(rond(lopend()))).toEqual([
      'onderdelen-ontbreken',
      'geen-conclusie',
      'identiteit-ontbreekt',
      'uitkomst-niet-meegedeeld',
    ])
  })
  test.each(['identiteit-vastgesteld', 'conclusie', 'uitkomst-meegedeeld'] as const)(
    'mag niet zonder %s',
    (soort) => {
      expect(rond(ingevuld(totEnMetBrieven().filter((feit) => feit.soort !== soort))).toegestaan).toBe(false)
    },
  )
  test('een brief van voor de laatste conclusie telt niet', () => {
    expect(codes(rond(ingevuld([...totEnMetBrieven(), conclusie()])))).toEqual(['uitkomst-niet-meegedeeld'])
  })
  test('een brief van voor een nieuw voorstel zegt niet hoe dat te krijgen is (2.3a.2 lid 1)', () => {
    const later = (staat: 'voorgesteld' | 'aanvaard') =>
      ingevuld(totEnMetBrieven(), {
        diensten: [dienst('schuldhulp'), dienst('bijstand', { domein: 'participatie', versie: 99, staat })],
      })
    expect(codes(rond(later('voorgesteld')))).toEqual(['uitkomst-niet-meegedeeld'])
    expect(codes(rond(later('aanvaard')))).toEqual([])
  })
  test('mag niet zolang een verzoek openstaat (2.3a.1 lid 4, §4.3.1)', () => {
    expect(codes(rond(ingevuld(totEnMetBrieven(), { verzoeken: [verzoek()] })))).toEqual([
      'verzoek-staat-open',
    ])
  })
  test('na zes weken, gerekend vanaf het verzoek, alleen met een reden (2.3a.1 lid 4)', () => {
    const feiten = ingevuld(totEnMetBrieven())
    expect(rond(feiten, '2027-01-11').toegestaan).toBe(true)
    expect(rond(feiten, '2027-01-12')).toMatchObject({
      redenen: [
        { code: 'termijn-overschreden', artikel: 'onderzoek-termijn', params: { uiterlijk: '2027-01-11' } },
      ],
    })
    expect(rond(feiten, '2027-01-12', 'De cliënt lag in het ziekenhuis.').toegestaan).toBe(true)
  })
})

describe('het onderzoek intrekken', () => {
  const invoer = {
    reden: 'client-stopt',
    vanWie: [client, partner],
    toelichting: 'Zij wil niet verder.',
    clientGeinformeerd: true,
  } as const
  test('mag als de client stopt en bericht kreeg', () => {
    expect(voorafTrekOnderzoekIn(lopend(), vandaag).toegestaan).toBe(true)
    expect(toetsTrekOnderzoekIn(invoer, lopend(), vandaag).toegestaan).toBe(true)
  })
  test('zonder bericht alleen na overlijden of als niemand te bereiken is (Q-32)', () => {
    expect(codes(toetsTrekOnderzoekIn({ ...invoer, clientGeinformeerd: false }, lopend(), vandaag))).toEqual([
      'einde-niet-meegedeeld',
    ])
    expect(
      codes(
        toetsTrekOnderzoekIn(
          { ...invoer, reden: 'overleden', overledenId: client, clientGeinformeerd: false },
          lopend(),
          vandaag,
        ),
      ),
    ).toEqual([])
  })
  test('niet zonder toelichting of voor de start', () => {
    const feiten = eersteContact()
    expect(codes(toetsTrekOnderzoekIn({ ...invoer, toelichting: '' }, feiten, vandaag))).toEqual([
      'onderzoek-niet-gestart',
      'toelichting-ontbreekt',
    ])
    expect(codes(voorafTrekOnderzoekIn(feiten, vandaag))).toEqual(['onderzoek-niet-gestart'])
  })
  test('een open verzoek aan een partij houdt de client niet vast (2.3a.1 lid 4)', () => {
    const feiten = lopend({ verzoeken: [verzoek()] })
    expect(voorafTrekOnderzoekIn(feiten, vandaag).toegestaan).toBe(true)
    expect(toetsTrekOnderzoekIn(invoer, feiten, vandaag).toegestaan).toBe(true)
  })
})
