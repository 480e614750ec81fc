import type { Stap } from '../stap.ts'
import { partij, stap } from './stappen.ts'
import type { Huurder } from './verzoek.ts'

const overHem = { betrokkeneId: '{man}', datum: '{dag}' }
const dienst = (domein: string, waarvoor: string, beslisser?: string) => ({
  ...{ betrokkeneId: '{man}', domein, soort: 'dienst', waarvoor, ...(beslisser ? { beslisser } : {}) },
})

/** D0+16 to D0+30: his brother, what he needs, and the choice for an aanpak. */
const concluderen: readonly Stap[] = [
  stap(
    16,
    'Zijn broer is mantelzorger.',
    'voeg-betrokkene-toe',
    { hoedanigheid: 'mantelzorger', voornamen: 'Henk', achternaam: 'Kuiper', geboortedatum: '1966-07-12' },
    { onthoud: { betrokkeneId: 'broer' } },
  ),
  stap(25, 'Wat er speelt, zoals de toeleider het zag.', 'leg-gegeven-vast', {
    ...{ betrokkeneId: '{man}', bron: 'eigen-waarneming', onderdeel: 'a', thema: 'wonen' },
    tekst: 'Er liggen stapels papier bij de kachel.',
    noodzaak: 'Nodig om te weten welke hulp thuis past.',
    ...{ categorie: 'gewoon', niveau: 'dat' },
  }),
  stap(25, 'Zijn identiteit.', 'stel-identiteit-vast', { ...overHem, document: 'paspoort' }),
  stap(
    28,
    'Nodig: schoonmaak.',
    'stel-dienst-voor',
    dienst('maatschappelijke-ondersteuning', 'Een schone woning.'),
    {
      onthoud: { dienstId: 'schoonmaak' },
    },
  ),
  stap(28, 'Gewezen op het budget.', 'wijs-op-pgb', { ...overHem, gevolgenUitgelegd: true }),
  stap(
    28,
    'Nodig: afspraken over de huur.',
    'stel-dienst-voor',
    dienst('wonen', 'Blijven wonen.', 'De corporatie'),
  ),
  stap(
    28,
    'Nodig: begeleiding door de ggz.',
    'stel-dienst-voor',
    dienst('geestelijke-gezondheidszorg', 'Weer naar buiten durven.', 'De ggz'),
    { onthoud: { dienstId: 'begeleiding' } },
  ),
  stap(30, 'Conclusie: een aanpak is wenselijk.', 'trek-conclusie', {
    ...{ samenhang: true, conclusie: 'aanpak-wenselijk', bevestigd: true },
    motiveringSamenhang: 'Hij laat niemand binnen, en daardoor vervuilt de woning en dreigt uitzetting.',
    motiveringKeuze: 'Vier partijen werken nu los van elkaar.',
  }),
  stap(
    30,
    'Mag niet: eigen regie door de broer.',
    'leg-eigen-regie-vast',
    { betrokkeneId: '{broer}', verklaardDoor: ['{man}'], diegeneWil: true, datum: '{dag}' },
    { verwacht: { geweigerd: { 'eigen-regie-na-verzoek-van-partij': 'coordinator-na-verzoek-van-partij' } } },
  ),
  stap(31, 'De uitkomst, in een brief.', 'deel-uitkomst-mee', {
    ...{ ...overHem, brief: 'eigen-brief', schriftelijk: true },
  }),
  stap(31, 'Afgerond.', 'rond-onderzoek-af', {}),
  stap(45, 'Hij aanvaardt de schoonmaak.', 'leg-dienstverklaring-vast', {
    ...{ dienstId: '{schoonmaak}', antwoord: 'aanvaard', wijze: 'mondeling', datum: '{dag}' },
  }),
  stap(45, 'Hij weigert de begeleiding.', 'leg-dienstverklaring-vast', {
    ...{ dienstId: '{begeleiding}', antwoord: 'geweigerd', wijze: 'mondeling', datum: '{dag}' },
  }),
]

const straks = { wie: 'beslisser' } as const
const aanwijzing = (coordinatorId: string) => ({
  ...{ kandidaat: 'gemeenteambtenaar', coordinatorId, partijen: [partij('woningcorporatie'), partij('ggz')] },
  ...{ overlegdMet: ['{man}'], overlegdMetPartijen: true },
  motiveringZonderInstemming: 'Zonder aanpak verliest hij zijn woning.',
})

const overdragen = (gegevenId: string, reden: string, waaromBijzonder?: string) => ({
  ...{ gegevenId: `{${gegevenId}}`, reden, ...(waaromBijzonder ? { waaromBijzonder } : {}) },
})

/** D0+45: a coordinator, always a professional, who gets what he needs. */
const aanwijzen = (coordinatorId: string): readonly Stap[] => [
  stap(
    45,
    'Mag niet: de broer als coördinator.',
    'wijs-coordinator-aan',
    { ...aanwijzing(coordinatorId), kandidaat: 'mantelzorger' },
    { ...straks, verwacht: { geweigerd: { 'client-nooit-coordinator': 'coordinator-wie' } } },
  ),
  stap(
    45,
    'Mag niet: beginnen zonder zijn ja en zonder te zeggen waarom.',
    'wijs-coordinator-aan',
    { ...aanwijzing(coordinatorId), motiveringZonderInstemming: undefined },
    { ...straks, verwacht: { geweigerd: { 'zonder-instemming-niet-gemotiveerd': 'aanpak-instemming' } } },
  ),
  stap(45, 'Een ambtenaar wordt coördinator.', 'wijs-coordinator-aan', aanwijzing(coordinatorId), {
    ...{ ...straks, onthoud: { aanpakId: 'aanpak' } },
  }),
  stap(45, 'Overgedragen: wat de burgemeester en de huisarts vertelden.', 'draag-gegevens-over', {
    gegevens: [
      overdragen('maatregel', 'Om niet door elkaar te werken.'),
      overdragen(
        'komt',
        'Om aan te sluiten bij wie hem bereikt.',
        'Zonder dit weet niemand wie met hem praat.',
      ),
    ],
  }),
]

const inAanpak = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Partial<Stap> = {},
): Stap => ({
  ...{ dag, regel, wie: 'coordinator', doe: `gecoordineerde-aanpak.${doe}`, dossier: 'aanpak', invoer },
  ...rest,
})

const aanCorporatie = (gegevenId: string, waaromBijzonder?: string) => ({
  partijId: partij('woningcorporatie'),
  gegevens: [overdragen(gegevenId, 'Om de schoonmaak aan te bieden.', waaromBijzonder)],
})

/** D0+46: the corporation contributes, and does not get what it may not have. */
const delen = ({ voornamen }: Huurder): readonly Stap[] => [
  inAanpak(46, 'De coördinator aanvaardt.', 'aanvaard-aanwijzing', { rollenGescheiden: true }),
  inAanpak(
    46,
    'Wat meekwam.',
    'bekijk-aanpak',
    {},
    {
      onthoud: {
        'beeld.gegevens.tekst~Er loopt.id': 'maatregel-daar',
        'beeld.gegevens.tekst~Hij komt.id': 'komt-daar',
        [`beeld.mensen.naam~${voornamen}.id`]: 'man-in-aanpak',
      },
    },
  ),
  inAanpak(
    46,
    'Doel: een schone woning.',
    'leg-doel-vast',
    { tekst: 'De woning is schoon.', betrokkeneIds: ['{man-in-aanpak}'], besprokenMet: ['{man-in-aanpak}'] },
    { onthoud: { doelId: 'doel' } },
  ),
  inAanpak(46, 'De corporatie biedt hem schoonmaak aan.', 'maak-afspraak', {
    ...{ tekst: 'Schoonmaak wordt hem aangeboden.', wie: 'partij', partijId: partij('woningcorporatie') },
    ...{ doelId: '{doel}', besprokenMet: ['{man-in-aanpak}'] },
  }),
  inAanpak(
    46,
    'Mag niet: wat de burgemeester vertelde delen met de corporatie.',
    'deel-met-partij',
    aanCorporatie('maatregel-daar'),
    { verwacht: { geweigerd: { 'voorwaarde-niet-delen': 'verstrekken-door-partij' } } },
  ),
  inAanpak(
    46,
    'Mag niet: iets over zijn gezondheid in het dossier van de corporatie.',
    'deel-met-partij',
    aanCorporatie('komt-daar', 'Zonder dit weet de corporatie niet wie hem bereikt.'),
    { verwacht: { geweigerd: { 'eigen-wet-laat-niet-toe': 'avg-bijzonder' } } },
  ),
]

/** From his brother to what the corporation may not get. */
export const uitkomst = (huurder: Huurder, coordinatorId: string): readonly Stap[] => [
  ...concluderen,
  ...aanwijzen(coordinatorId),
  ...delen(huurder),
]
