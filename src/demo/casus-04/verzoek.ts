import type { Stap } from '../stap.ts'

type Rest = Partial<Pick<Stap, 'onthoud' | 'verwacht' | 'wie' | 'dossier'>>

/** An act of the housing corporation on its own request, unless `rest` says otherwise. */
const partij = (dag: number, regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
  ...{ dag, regel, wie: 'consulent', doe: `verzoek-van-partij.${doe}`, dossier: 'eigen', invoer },
  ...rest,
})

/** An act of the college on that request, unless `rest` says otherwise. */
const college = (dag: number, regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
  ...{ dag, regel, wie: 'beslisser', doe: `verzoek.${doe}`, dossier: 'verzoek', invoer },
  ...rest,
})

const motivering = {
  betrokkeneId: '{man-daar}',
  problemen: 'De woning is al drie jaar ernstig vervuild. Er zijn schulden en hij komt niet bij de dokter.',
  hulpstand: 'vraagt-geen-hulp',
  hulp: 'Hij weigert de wijkverpleging, de schoonmaak en de schuldhulp.',
  teloorgang: 'Hij eet slecht en komt niet meer buiten.',
  overlast: 'De buren klagen al twee jaar over stank in het portiek.',
  veiligheid: 'Er liggen stapels papier tegen de kachel: er is brandgevaar.',
  bijdrage: 'Als de partijen samen optrekken, hoeft hij maar met een iemand te praten.',
  gebodenHulp: 'Wij boden schoonmaak en een betalingsregeling aan.',
}

const pogingen = [
  { datum: '{dag-90}', hoe: 'huisbezoek', wat: 'Hij deed niet open.' },
  { datum: '{dag-50}', hoe: 'brief', wat: 'Hij antwoordde niet.' },
  { datum: '{dag-10}', hoe: 'gesprek', wat: 'Hij wil met rust worden gelaten.' },
]

/** Who the request is about: the fields of a person, as far as the corporation knows him. */
export interface Huurder {
  readonly voornamen: string
  readonly achternaam: string
  readonly geboortedatum: string
  readonly straat: string
  readonly huisnummer: string
  readonly postcode: string
  readonly plaats: string
}

/** The man of the story. */
export const gerrit: Huurder = {
  ...{ voornamen: 'Gerrit', achternaam: 'Kuiper', geboortedatum: '1969-03-02' },
  ...{ straat: 'Kade', huisnummer: '4', postcode: '1234 AC', plaats: 'Voorbeeld' },
}

/** D0: the housing corporation makes its request, with three dated attempts. */
const indienen = (huurder: Huurder): readonly Stap[] => [
  {
    ...{ regel: 'Mag niet: een toeleider begint zelf een verzoek van een partij.', dag: 0, wie: 'toeleider' },
    doe: 'verzoek-van-partij.begin-verzoek',
    invoer: { betrokkenheid: 'Wij verhuren hem zijn woning.', ...huurder },
    verwacht: 'rol',
  },
  {
    regel: 'De corporatie begint een verzoek over haar huurder.',
    dag: 0,
    wie: 'consulent',
    doe: 'verzoek-van-partij.begin-verzoek',
    invoer: { betrokkenheid: 'Wij verhuren hem zijn woning.', ...huurder },
    onthoud: { dossierId: 'eigen', betrokkeneId: 'man-daar' },
  },
  partij(
    0,
    'Mag niet: versturen zonder dat er iets in staat.',
    'dien-verzoek-in',
    {},
    {
      verwacht: {
        geweigerd: {
          'motivering-onvolledig': 'verzoek-ernstige-problemen',
          'geen-poging-genoemd': 'verzoek-beoordelen',
        },
      },
    },
  ),
  partij(
    0,
    'Mag niet: schrijven zonder overlast en zonder gevaar.',
    'motiveer-verzoek',
    { ...motivering, overlast: undefined, veiligheid: undefined },
    { verwacht: { geweigerd: { 'overlast-noch-veiligheid': 'verzoek-ernstige-problemen' } } },
  ),
  partij(0, 'Onder a, (1), (2) en b, elk apart.', 'motiveer-verzoek', motivering),
  partij(0, 'Drie pogingen, met de dag.', 'leg-pogingen-vast', { pogingen }),
  partij(0, 'Het verzoek is ingediend.', 'dien-verzoek-in', {}),
]

const weging = {
  betrokkeneId: '{man-hier}',
  a: 'aannemelijk',
  waaromA: 'De woning is al drie jaar vervuild en hij weigert alle hulp.',
  overlast: 'aannemelijk',
  waaromOverlast: 'De buren klagen al twee jaar over stank.',
  veiligheid: 'aannemelijk',
  waaromVeiligheid: 'Er is brandgevaar door papier bij de kachel.',
  b: 'aannemelijk',
  waaromB: 'Vier partijen werken nu los van elkaar.',
}
const niet = 'niet-aannemelijk'
const start = {
  gegevens: [
    { gegevenId: '{problemen}', waarom: 'Nodig om te weten wat er speelt.' },
    { gegevenId: '{overlast}', waarom: 'Nodig om te weten waarom het niet kan wachten.' },
  ],
}

/** One weighing that is not enough, and that nothing can start on it. */
const nietGenoeg = (wat: string, anders: object): readonly Stap[] => [
  college(5, `Gewogen: ${wat}.`, 'weeg-criteria', { ...weging, ...anders }),
  college(5, `Mag niet: starten: ${wat}.`, 'beslis-verzoek', start, {
    verwacht: { geweigerd: { 'gegeven-van-wie-niet-start': 'avg-beginselen' } },
  }),
]

/** D0+5: the college weighs each criterion and decides; who decides is not who asked. */
const beslissen = ({ voornamen }: Huurder): readonly Stap[] => [
  {
    ...{ regel: 'In de rij van wie beslist.', dag: 5, wie: 'beslisser', doe: 'verzoek.werkvoorraad' },
    invoer: {},
    onthoud: { 'regels.staat~verzoek-ontvangen.dossierId': 'verzoek' },
  },
  college(
    5,
    'Mag niet: een coördinator kijkt in het verzoek.',
    'bekijk-verzoek',
    {},
    { wie: 'coordinator', verwacht: 'rol' },
  ),
  college(
    5,
    'Mag niet: de corporatie kijkt bij het college.',
    'bekijk-verzoek',
    {},
    { wie: 'consulent', verwacht: 'rol' },
  ),
  college(5, 'De beslisser neemt het aan.', 'neem-verzoek-aan', {}),
  college(
    5,
    'Om te wegen en te kiezen.',
    'bekijk-verzoek',
    {},
    {
      onthoud: {
        [`beeld.personen.naam~${voornamen}.id`]: 'man-hier',
        [`beeld.personen.naam~${voornamen}.motivering.onderdeel~problemen.id`]: 'problemen',
        [`beeld.personen.naam~${voornamen}.motivering.onderdeel~overlast.id`]: 'overlast',
      },
    },
  ),
  college(
    5,
    'Mag niet: beslissen voordat alles is gewogen.',
    'beslis-verzoek',
    { gegevens: [] },
    {
      verwacht: { geweigerd: { 'niet-iedereen-gewogen': 'verzoek-beoordelen' } },
    },
  ),
  ...nietGenoeg('onder a ontbreekt', { a: niet }),
  ...nietGenoeg('(1) en (2) ontbreken beide', { overlast: niet, veiligheid: niet }),
  ...nietGenoeg('onder b ontbreekt', { b: niet }),
  college(5, 'Elk criterium afgewogen.', 'weeg-criteria', weging),
  college(5, 'Er start een onderzoek.', 'beslis-verzoek', start),
  partij(5, 'De corporatie hoort dat er een onderzoek start, en niet meer.', 'bekijk-eigen-verzoek', {}),
  partij(
    5,
    'Mag niet: het verzoek nog terugnemen.',
    'trek-verzoek-in',
    {},
    {
      verwacht: { geweigerd: { 'verzoek-is-beslist': 'verzoek-beoordelen' } },
    },
  ),
]

/** Casus 04 from the request to the start of the onderzoek. */
export const verzoek = (huurder: Huurder): readonly Stap[] => [...indienen(huurder), ...beslissen(huurder)]
