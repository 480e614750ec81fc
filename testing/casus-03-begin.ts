import type { Stap } from '../src/demo/stap.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

/** One act of the toeleider in this onderzoek, unless `rest` says somebody else. */
export const stap = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Rest = {},
): Stap => ({
  ...{ dag, regel, wie: 'toeleider', doe: `onderzoek.${doe}`, dossier: 'onderzoek', invoer },
  ...rest,
})

/** On this day, about whom an earlier step kept under this name. */
export const aan = (wie: string) => ({ betrokkeneId: `{${wie}}`, datum: '{dag}' })

/** What the boy himself and both parents with authority say together. */
export const samen = {
  door: 'zelf-en-ouders',
  vertegenwoordigers: ['{moeder}', '{vader}'],
} as const

const reikwijdte = (dag: number, regel: string, met: readonly string[]): Stap =>
  stap(dag, regel, 'stel-reikwijdte-vast', {
    ...{ binnen: ['opvoeding', 'onderwijs'], gesloten: ['inkomen'], partijsoorten: ['onderwijs', 'jeugd'] },
    ...{ met: met.map((wie) => `{${wie}}`), gevolgenUitgelegd: true, datum: '{dag}' },
  })

/** By which numbers they sign in with DigiD: of the range that belongs to nobody. */
export const bsnVan = { moeder: '999901011', jongen: '999901023', vader: '999901035' } as const

const adres = { straat: 'Kade', huisnummer: '77', postcode: '1234 AB', plaats: 'Voorbeeld' }
const geboren = '2012-05-10'

const gezag = (wie: string): Stap =>
  stap(0, `Gezag van ${wie}: gezien in het gezagsregister.`, 'leg-vertegenwoordiging-vast', {
    betrokkeneId: `{${wie}}`,
    voorId: '{jongen}',
    als: 'ouder',
    sinds: geboren,
    bewijsGezien: true,
  })

const erbij = (regel: string, wie: string, mens: object, verwacht?: Stap['verwacht']): Stap =>
  stap(
    0,
    regel,
    'voeg-betrokkene-toe',
    { hoedanigheid: 'gezinslid', clientWilDit: true, ...mens },
    verwacht ? { verwacht } : { onthoud: { betrokkeneId: wie } },
  )

/** D0: the request, who belongs to the family, and who has authority over the boy. */
const eersteDag: readonly Stap[] = [
  {
    ...{ regel: 'Moeder en zoon vragen jeugdhulp.', dag: 0, wie: 'toeleider' },
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      ...{ taak: 'toeleiding', wet: 'jeugdwet', verzochtOp: '{d0}', geinformeerd: true },
      vraag: 'Hulp, want hij zit acht weken thuis van school.',
      ...{ voornamen: 'Mirjam', achternaam: 'Zwart', geboortedatum: '1984-03-09', ...adres },
      bsn: bsnVan.moeder,
    },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'moeder' },
  },
  stap(0, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('moeder')),
  stap(0, 'Het onderzoek start.', 'start-onderzoek', {
    aanleidingen: ['client-vertelt'],
    feiten: 'Hij gaat acht weken niet naar school, en thuis is er ruzie.',
    samenhang: 'Door de ruzie thuis lukt school niet, en zonder school loopt het thuis op.',
    ...{ besprokenMetClient: true, datum: '{dag}' },
  }),
  reikwijdte(0, 'De reikwijdte, met moeder.', ['moeder']),
  erbij('De jongen van veertien woont bij haar.', 'jongen', {
    ...{ relatie: 'kind', voornamen: 'Jonas', achternaam: 'Zwart', geboortedatum: geboren, ...adres },
    bsn: bsnVan.jongen,
  }),
  erbij('Vader woont elders; hij is ouder van een kind in huis.', 'vader', {
    ...{ relatie: 'ex-partner-ouder', voornamen: 'Erik', achternaam: 'Brands', geboortedatum: '1980-11-30' },
    bsn: bsnVan.vader,
  }),
  erbij(
    'Mag niet: de halfzus als gezinslid. Zij is twintig, woont elders en krijgt geen jeugdhulp.',
    'halfzus',
    {
      ...{ relatie: 'broer-zus-elders', naarId: '{jongen}' },
      ...{ voornamen: 'Lotte', achternaam: 'Brands', geboortedatum: '2006-02-14' },
    },
    { geweigerd: { 'geen-jeugdige-meer': 'begrip-gezinslid' } },
  ),
  gezag('moeder'),
  gezag('vader'),
  stap(0, 'De jongen gevraagd mee te doen.', 'vraag-gezinslid', {
    betrokkeneId: '{jongen}',
    aanleiding: 'Het onderzoek gaat over zijn school en over thuis.',
  }),
]

const meedoen = { ...aan('jongen'), antwoord: 'stemt-in' }

/** D0+3: from twelve to sixteen the boy and everybody with authority say yes. */
const instemming: readonly Stap[] = [
  stap(
    3,
    'Mag niet: meedoen op het ja van de jongen alleen.',
    'leg-antwoord-gezinslid-vast',
    { ...meedoen, door: 'zelf' },
    { verwacht: { geweigerd: { 'instemming-door-kind-en-ouders': 'begrip-client' } } },
  ),
  stap(
    3,
    'Mag niet: meedoen op het ja van de ouders alleen.',
    'leg-antwoord-gezinslid-vast',
    { ...meedoen, ...samen, door: 'ouders' },
    { verwacht: { geweigerd: { 'instemming-door-kind-en-ouders': 'begrip-client' } } },
  ),
  stap(
    3,
    'Mag niet: meedoen zonder het ja van vader, die ook gezag heeft.',
    'leg-antwoord-gezinslid-vast',
    { ...meedoen, door: 'zelf-en-ouders', vertegenwoordigers: ['{moeder}'] },
    { verwacht: { geweigerd: { 'ander-met-gezag': 'begrip-client' } } },
  ),
  stap(3, 'De jongen en beide ouders stemmen in: hij is cliënt.', 'leg-antwoord-gezinslid-vast', {
    ...{ ...meedoen, ...samen },
  }),
  reikwijdte(3, 'De reikwijdte, met moeder en de jongen.', ['moeder', 'jongen']),
  stap(3, 'Ook de jongen gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('jongen')),
]

const overVader = {
  ...{ betrokkeneId: '{vader}', bron: 'andere-betrokkene', categorie: 'gewoon', niveau: 'dat' },
  noodzaak: 'Nodig om te weten wie hem kan helpen.',
}

/** D0+5: the father is a gezinslid, is asked, and refuses. */
const vaderWeigert: readonly Stap[] = [
  stap(5, 'Vader gevraagd mee te doen: hij is gezinslid.', 'vraag-gezinslid', {
    betrokkeneId: '{vader}',
    aanleiding: 'Het gaat over zijn zoon, over wie hij ook gezag heeft.',
  }),
  stap(5, 'Vader weigert.', 'leg-antwoord-gezinslid-vast', { ...aan('vader'), antwoord: 'weigert' }),
  stap(
    5,
    'Mag niet: iets over vader vastleggen, anders dan of hij kan steunen.',
    'leg-gegeven-vast',
    { ...overVader, onderdeel: 'a', thema: 'opvoeding', tekst: 'Hij maakt veel ruzie.' },
    { verwacht: { geweigerd: { 'alleen-steun': 'gegevens-gezinslid' } } },
  ),
  stap(5, 'Wel: waar vader kan steunen.', 'leg-gegeven-vast', {
    ...{ ...overVader, onderdeel: 'steun', tekst: 'Hij kan zijn zoon in het weekend naar de sport brengen.' },
  }),
]

/** D0 to D0+5: the request, the family, who agreed and who did not. */
export const begin: readonly Stap[] = [...eersteDag, ...instemming, ...vaderWeigert]
