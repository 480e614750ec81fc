import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dochter,
  dossier,
  gebeurtenis,
  gezinsband,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { toetsBeperkReikwijdte } from './beperk-reikwijdte.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { nietGeinformeerd, toetsInformeerOverOnderzoek } from './informeer-over-onderzoek.ts'
import { type StelReikwijdteVast, toetsStelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { toetsVoegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { aanpakKanBeginnen, deelnemers, toetsWijsCoordinatorAan } from './wijs-coordinator-aan.ts'

const naIntake = (feiten: Feiten): Feiten => ({
  ...feiten,
  dossier: { ...feiten.dossier, ingang: 'brede-intake-inburgering', wet: null },
})
const antwoord = (betrokkeneId: string, code: 'stemt-in' | 'weigert'): GebeurtenisFeit =>
  gebeurtenis('instemming-aanpak', { betrokkeneId, code, datum: '2026-12-30' })

describe('een coördinator na de brede intake (2.3a.4 lid 5 en 8, Q-12)', () => {
  const wijs = (feiten: Feiten, motiveringZonderInstemming?: string) =>
    codes(
      toetsWijsCoordinatorAan(
        {
          kandidaat: 'gemeenteambtenaar',
          zichzelf: false,
          overlegdMet: [client, partner],
          partijenNietGevraagd: false,
          motiveringOverleg: '',
          motiveringZonderInstemming,
        },
        feiten,
        '2027-01-01',
      ),
    )
  const reden = 'Drie partijen bellen haar nu los van elkaar.'

  test('zonder antwoord kan het beginnen, met een motivering', () => {
    expect(aanpakKanBeginnen(naIntake(afgerond()))).toBe(true)
    expect(wijs(naIntake(afgerond()), reden)).toEqual([])
    expect(wijs(naIntake(afgerond()))).toEqual(['zonder-instemming-niet-gemotiveerd'])
    expect(wijs(naIntake(afgerond()), ' ')).toEqual(['zonder-instemming-niet-gemotiveerd'])
  })
  test('een nee van de nieuwkomer houdt het niet voor altijd tegen', () => {
    const nee = naIntake(afgerond([antwoord(client, 'weigert'), antwoord(partner, 'stemt-in')]))
    expect(wijs(nee)).toEqual(['zonder-instemming-niet-gemotiveerd'])
    expect(wijs(nee, reden)).toEqual([])
  })
  test('een gezinslid dat nee zegt, blijft erbuiten', () => {
    const nee = naIntake(afgerond([antwoord(partner, 'weigert')]))
    expect(deelnemers(nee).map(({ id }) => id)).toEqual([client])
  })
  test('zegt iedereen ja, dan is er niets te motiveren', () => {
    expect(wijs(naIntake(afgerond(beidenStemmenIn())))).toEqual([])
  })
  test('in samenspraak komt een motivering nooit in de plaats van een ja (2.3a.2, §4.3.3)', () => {
    expect(wijs(afgerond(), reden)).toEqual(['instemming-ontbreekt'])
    const nee = afgerond([antwoord(client, 'weigert'), antwoord(partner, 'weigert')])
    expect(wijs(nee, reden)).toContain('niemand-stemt-in')
  })
  test('de brief met de uitkomst gaat altijd voor (2.3a.4 lid 7)', () => {
    const zonder = totEnMetBrieven().filter(
      ({ soort, betrokkeneId }) => soort !== 'uitkomst-meegedeeld' || betrokkeneId !== client,
    )
    const feiten = ingevuld(zonder, { dossier: dossier({ staat: 'afgerond', eindeOp: '2026-12-27' }) })
    expect(wijs(naIntake(feiten), reden)).toEqual(['uitkomst-niet-meegedeeld'])
  })
})

describe('wie hoort dat er een onderzoek is (2.3a.4 lid 3)', () => {
  const wie = (feiten: Feiten) => nietGeinformeerd(naIntake(feiten)).map(({ id }) => id)
  test('de cliënt en ieder gezinslid, ook wie geen cliënt is', () => {
    expect(wie(lopend())).toEqual([client, partner, dochter])
    const verteld = gebeurtenis('over-onderzoek-geinformeerd', { betrokkeneId: dochter, code: 'met-tolk' })
    const feiten = lopend()
    expect(wie({ ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, verteld] })).toEqual([client, partner])
  })
  test('wie geen gezinslid meer is niet', () => {
    const uit = { ...gezinsband(partner, 'partner'), tot: '2026-12-10' }
    const feiten = lopend({ gezinsbanden: [uit, gezinsband(dochter, 'kind')] })
    expect(wie(feiten)).toEqual([client, dochter])
  })
  test('een vertegenwoordiger en een mantelzorger alleen als het nodig is', () => {
    const bij = [
      { id: 'mentor', datum: '2026-12-06', hoedanigheid: 'vertegenwoordiger' },
      { id: 'buurvrouw', datum: '2026-12-06', hoedanigheid: 'mantelzorger' },
    ] as const
    const feiten = naIntake(
      lopend({
        betrokkenen: [...lopend().betrokkenen, ...bij],
        vertegenwoordigingen: [vertegenwoordiging('mentor', client)],
      }),
    )
    expect(nietGeinformeerd(feiten).map(({ id }) => id)).toEqual([client, partner, dochter])
    for (const { id } of bij) {
      const vertel = {
        betrokkeneId: id,
        tolk: 'geen-tolk-nodig',
        ondersteuning: true,
        datum: vandaag,
      } as const
      expect(codes(toetsInformeerOverOnderzoek(vertel, feiten, vandaag))).toEqual([])
    }
    const vreemde = {
      betrokkeneId: 'vreemde',
      tolk: 'geen-tolk-nodig',
      ondersteuning: true,
      datum: vandaag,
    } as const
    expect(codes(toetsInformeerOverOnderzoek(vreemde, feiten, vandaag))).toEqual(['onbekende-betrokkene'])
  })
})

describe('wie erbij komt zonder dat de cliënt het wil (2.3a.4 lid 3)', () => {
  const voegToe = (hoedanigheid: 'mantelzorger' | 'netwerk', feiten: Feiten) =>
    codes(
      toetsVoegBetrokkeneToe(
        { hoedanigheid, relatie: null, clientWilDit: false, omvang: [] },
        feiten,
        vandaag,
      ),
    )
  test('na een brede intake mag een mantelzorger erbij, in samenspraak niet', () => {
    expect(voegToe('mantelzorger', naIntake(lopend()))).toEqual([])
    expect(voegToe('mantelzorger', lopend())).toEqual(['client-wil-niet'])
  })
  test('iemand uit het netwerk noemt de wet niet: dat blijft de wens van de cliënt', () => {
    expect(voegToe('netwerk', naIntake(lopend()))).toEqual(['client-wil-niet'])
  })
})

describe('een onderwerp dat de cliënt sloot (5.4.1 lid 4, toelichting)', () => {
  const stel = (deel: Partial<StelReikwijdteVast>, feiten: Feiten) =>
    codes(
      toetsStelReikwijdteVast(
        {
          ...{ binnen: ['schulden', 'wonen'], gesloten: ['opvoeding'], met: [client, partner] },
          ...{ gevolgenUitgelegd: true, heropendOpWens: false, datum: '2026-12-10' },
          waaromErnstig: 'De huur is niet betaald.',
          ...deel,
        },
        feiten,
        vandaag,
      ),
    )
  const toch = { waaromTochOpen: 'Over drie weken wordt de woning ontruimd.' }
  test('gaat na een brede intake weer open met een motivering van het college', () => {
    expect(stel(toch, naIntake(lopend()))).toEqual([])
    expect(stel({}, naIntake(lopend()))).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ waaromTochOpen: ' ' }, naIntake(lopend()))).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ ...toch, waaromErnstig: '' }, naIntake(lopend()))).toEqual(['reikwijdte-niet-ernstig'])
  })
  test('gaat in samenspraak alleen open als de cliënt het wil (2.3a.1 lid 4)', () => {
    expect(stel(toch, lopend())).toEqual(['thema-heropend-zonder-wens'])
    expect(stel({ heropendOpWens: true }, lopend())).toEqual([])
  })
  test('de wens om het smaller te maken wordt ook na een brede intake vastgelegd', () => {
    const wens = {
      betrokkeneId: client,
      vertegenwoordigers: [],
      themas: ['gezondheid'],
      uitgelegd: 'Dan weten wij niet wat zij aankan.',
      datum: '2026-12-10',
    } as const
    expect(codes(toetsBeperkReikwijdte(wens, naIntake(lopend()), vandaag))).toEqual([])
  })
})
