import { type Ingang, ingangOp, opVerzoekVanPartij } from '../../wet/ingangen.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { isGenoegVoorOnderzoek } from '../../wet/verzoek-van-partij.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const alsNiet = (geldt: boolean, reden: Reden): Reden | undefined => (geldt ? undefined : reden)

const aannemelijk = (a: Antwoorden) => ({
  'criterium-a': isJa(a, 'criteriumA'),
  'criterium-1': isJa(a, 'criterium1'),
  'criterium-2': isJa(a, 'criterium2'),
  'criterium-b': isJa(a, 'criteriumB'),
})

const teWeinigVoorOnderzoek = (a: Antwoorden): Reden | undefined =>
  alsNiet(isGenoegVoorOnderzoek(aannemelijk(a)), {
    code: 'magdit-criteria-niet-gehaald',
    artikel: 'verzoek-ernstige-problemen',
  })

/** "Mag ik de gemeente om een onderzoek vragen?" of a party that is involved (2.3a.4 lid 1; N-2.3a.4-1, -1a, -1a1, -1a2, -1b). */
export const onderzoekVragen: Onderwerp = {
  paginas: () => [],
  feiten: ['criteriumA', 'criterium1', 'criterium2', 'criteriumB'],
  uitkomst: (a) =>
    volgtUit(oordeel('onderzoek-op-verzoek-van-partij', [teWeinigVoorOnderzoek(a)]), {
      uitleg: 'onderzoek-vragen',
      mits: [
        punt('verzoek-gemotiveerd', 'onderzoek-op-verzoek-van-partij'),
        punt('eerst-zelf-geprobeerd', 'verzoek-beoordelen'),
        punt('college-beslist', 'verzoek-beoordelen'),
        punt('geheim-blijft', 'verstrekken-door-geheimhouder'),
      ],
      volgende: 'onderzoek-vragen',
      anders: 'praat-eerst',
    }),
}

const ingangBij: Readonly<Record<string, Ingang>> = {
  'vraag-om-hulp': 'wmo-melding',
  'brede-intake': 'brede-intake-inburgering',
  'verzoek-van-partij': opVerzoekVanPartij,
}

const onderzoekMag = (a: Antwoorden, op: string): Uitkomst => {
  const ingang = ingangBij[a.aanleiding ?? '']
  if (!ingang)
    return volgtUit(
      oordeel('geen-standaardonderzoek', [
        { code: 'magdit-onderzoek-zomaar', artikel: 'geen-standaardonderzoek' },
      ]),
      { uitleg: 'nee', volgende: 'nee', anders: 'praat-eerst' },
    )
  const { artikel, procedure } = ingangOp(ingang, op)
  const samen = procedure === 'in-samenspraak'
  const verzocht = ingang === opVerzoekVanPartij
  const samenhang = { code: 'magdit-geen-samenhang', artikel: 'begrip-meervoudige-problematiek' } as const
  const tegen = verzocht ? teWeinigVoorOnderzoek(a) : alsNiet(isJa(a, 'samenhang'), samenhang)
  return volgtUit(oordeel(artikel, [tegen]), {
    uitleg: samen ? 'onderzoek-doen-samen' : 'onderzoek-doen-zonder-verzoek',
    mits: [
      puntAls(samen, 'client-bepaalt-reikwijdte', 'reikwijdte'),
      puntAls(samen, 'eerst-clientondersteuning', 'clientondersteuning'),
      puntAls(!samen, 'binnen-ernstige-problemen', 'reikwijdte-ernstige-problemen'),
      puntAls(!samen, 'client-weet-ervan', 'client-betrekken'),
      punt('alleen-nodig', 'gegevens-onderzoek'),
      punt('stap-voor-stap', 'stap-voor-stap'),
    ],
    volgende: samen ? 'onderzoek-doen' : 'onderzoek-doen-zonder-verzoek',
    anders: 'praat-eerst',
  })
}

/** "Mag de gemeente een onderzoek naar mij doen?" (2.3a.1 lid 1, 2.3a.4 lid 1, Wet inburgering 2021 14 lid 8; N-2.3a.1-1-fish). */
export const onderzoekDoen: Onderwerp = {
  paginas: () => [['aanleiding']],
  feiten: ['samenhang', 'criteriumA', 'criterium1', 'criterium2', 'criteriumB'],
  uitkomst: onderzoekMag,
}

/** "Mag ik iets over een gezinslid vastleggen?" Of who is no client only whether he can support (5.4.1 lid 1; N-5.4.1-1-gez). */
export const gezinslid: Onderwerp = {
  paginas: () => [['soort']],
  feiten: ['doetMee', 'steun'],
  uitkomst: (a) => {
    const client = isJa(a, 'doetMee')
    const tegen = alsNiet(client || isJa(a, 'steun'), {
      code: 'magdit-gezinslid-geen-client',
      artikel: 'gegevens-gezinslid',
    })
    return volgtUit(oordeel(client ? 'gegevens-onderzoek' : 'gegevens-gezinslid', [tegen]), {
      uitleg: client ? 'gezinslid-client' : 'gezinslid-steun',
      mits: [
        puntAls(!client, 'alleen-steun', 'gegevens-gezinslid'),
        punt('alleen-nodig', 'gegevens-onderzoek'),
        ...overSoort(soortVan(a)),
        punt('client-hoort-het', 'avg-informeren-anderen'),
      ],
      volgende: 'gezinslid',
      anders: 'vraag-gezinslid',
    })
  },
}
