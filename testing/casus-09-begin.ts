import type { Stap } from '../src/demo/stap.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

/** The parties of this story, each known to the municipality by its own id. */
export const partijen = {
  reclassering: '33333333-3333-4333-8333-000000000901',
  politie: '33333333-3333-4333-8333-000000000902',
  werkcoach: '33333333-3333-4333-8333-000000000903',
} as const

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

const vraagOverStraf = (partij: string) => ({
  partijen: [partij],
  betrokkeneId: '{echtgenoot}',
  onderdeel: 'b',
  thema: 'veiligheid',
  vraag: 'Wat volgt er na zijn vrijlating?',
  waarom: 'Om te weten welke hulp dan past.',
  items: [
    {
      gegeven: 'Of er na zijn vrijlating iets volgt, en tot wanneer',
      waaromNodig: 'Anders botst de hulp ermee.',
      waaromNietMinder: 'Alleen dat er iets volgt, zegt niet wanneer.',
      niveau: 'proces',
      motiveringNiveau: 'Zonder het verloop is geen hulp te plannen.',
    },
  ],
  gedeeldMet: 'De coördinator, als die er komt.',
  besprokenMetClient: true,
})

const straf = {
  tekst: 'Na zijn vrijlating volgen een taakstraf en toezicht.',
  categorie: 'politie',
  extraNoodzaak: 'Zonder dit botst de hulp met het toezicht.',
  niveau: 'proces',
  motiveringNiveau: 'De dagen van het toezicht bepalen wanneer hulp kan.',
}

const antwoord = (verzoek: string, gegevens: readonly object[], rest: object = {}) => ({
  verzoekId: `{${verzoek}}`,
  antwoord: 'verstrekt',
  beslistDoor: 'Een medewerker van de partij',
  datum: '{dag}',
  noodzaak: 'Nodig om te weten welke hulp dan past.',
  gegevens,
  ...rest,
})

const reikwijdteMet = (...met: readonly string[]) => ({
  binnen: ['opvoeding', 'schulden', 'inkomen', 'veiligheid'],
  gesloten: ['gezondheid'],
  partijsoorten: ['openbare-orde-en-veiligheid', 'participatie', 'schuldhulp'],
  met: met.map((wie) => `{${wie}}`),
  gevolgenUitgelegd: true,
  datum: '{dag}',
})

const eersteDag: readonly Stap[] = [
  {
    regel: 'Zij vraagt hulp bij opvoeding en geld.',
    dag: 0,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      ...{ taak: 'toeleiding', wet: 'jeugdwet', verzochtOp: '{d0}', geinformeerd: true },
      vraag: 'Hulp bij de opvoeding en bij geld.',
      ...{ voornamen: 'Dunya', achternaam: 'Meijering', geboortedatum: '1997-04-02' },
      ...{ straat: 'Kade', huisnummer: '41', postcode: '1234 AB', plaats: 'Voorbeeld' },
    },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
  },
  stap(0, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('client')),
  stap(0, 'Het onderzoek start.', 'start-onderzoek', {
    aanleidingen: ['client-vertelt'],
    feiten: 'Zij vertelt over schulden en dat de opvoeding zwaar is.',
    samenhang: 'Door de zorgen om geld lukt de opvoeding niet.',
    besprokenMetClient: true,
    datum: '{dag}',
  }),
  stap(
    0,
    'De echtgenoot is gedetineerd en is gezinslid: zij zijn niet gescheiden.',
    'voeg-betrokkene-toe',
    {
      ...{ hoedanigheid: 'gezinslid', relatie: 'echtgenoot-elders', clientWilDit: true },
      ...{ voornamen: 'Rachid', achternaam: 'Meijering', geboortedatum: '1995-01-20' },
    },
    { onthoud: { betrokkeneId: 'echtgenoot' } },
  ),
  stap(0, 'Reikwijdte met haar.', 'stel-reikwijdte-vast', reikwijdteMet('client')),
  stap(0, 'Hem gevraagd mee te doen.', 'vraag-gezinslid', {
    betrokkeneId: '{echtgenoot}',
    aanleiding: 'Hij komt over drie maanden vrij.',
  }),
  stap(2, 'Hij stemt in.', 'leg-antwoord-gezinslid-vast', { ...aan('echtgenoot'), antwoord: 'stemt-in' }),
  stap(3, 'Reikwijdte met allebei.', 'stel-reikwijdte-vast', reikwijdteMet('client', 'echtgenoot')),
]

const gevraagd: readonly Stap[] = [
  stap(8, 'De reclassering gevraagd.', 'vraag-gegevens-aan-partij', vraagOverStraf(partijen.reclassering), {
    onthoud: { verzoekId: 'aan-reclassering' },
  }),
  stap(
    8,
    'Mag niet: het strafbare feit vastleggen.',
    'leg-antwoord-partij-vast',
    antwoord('aan-reclassering', [{ ...straf, noemtDelict: true }], { eerstVragen: true }),
    { verwacht: { geweigerd: { 'delict-niet-vastleggen': 'strafrechtelijke-gegevens' } } },
  ),
  stap(
    8,
    'Zij geeft dat er een taakstraf en toezicht volgt: eerst haar vragen voor u verder deelt.',
    'leg-antwoord-partij-vast',
    antwoord('aan-reclassering', [straf], { eerstVragen: true, beslistDoor: 'Een reclasseringswerker' }),
    { onthoud: { 'gegevenIds.0': 'straf' } },
  ),
  stap(9, 'De politie gevraagd.', 'vraag-gegevens-aan-partij', vraagOverStraf(partijen.politie), {
    onthoud: { verzoekId: 'aan-politie' },
  }),
  stap(
    9,
    'Mag niet: vastleggen wat de politie vertelt, zolang de Wpg dat niet toelaat.',
    'leg-antwoord-partij-vast',
    antwoord('aan-politie', [straf]),
    { verwacht: { geweigerd: { 'verstrekken-wpg-laat-niet-toe': 'verstrekken-politie-en-justitie' } } },
  ),
  stap(9, 'De politie weigert: er loopt een opsporing.', 'leg-antwoord-partij-vast', {
    ...{ verzoekId: '{aan-politie}', antwoord: 'geweigerd', datum: '{dag}' },
  }),
  stap(
    10,
    'Mag niet: de politie nog eens hetzelfde vragen.',
    'vraag-gegevens-aan-partij',
    vraagOverStraf(partijen.politie),
    { verwacht: { geweigerd: { 'partij-weigerde': 'verstrekken-politie-en-justitie' } } },
  ),
]

/** D0 to D0+10: the request, her husband, and what the reclassering and the police say. */
export const begin: readonly Stap[] = [...eersteDag, ...gevraagd]
