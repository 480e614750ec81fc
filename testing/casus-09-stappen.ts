import type { Stap } from '../src/demo/stap.ts'
import { aan, begin, partijen, stap } from './casus-09-begin.ts'
import { naarVeiligheidshuis } from './casus-09-veiligheid.ts'

const dienst = (domein: string, waarvoor: string) => ({
  ...{ betrokkeneId: '{client}', domein, soort: 'dienst', waarvoor },
})

const conclusie: readonly Stap[] = [
  stap(
    15,
    'Wat er speelt.',
    'leg-gegeven-vast',
    {
      ...{ betrokkeneId: '{client}', bron: 'betrokkene-zelf', onderdeel: 'a', thema: 'schulden' },
      tekst: 'Er zijn schulden bij twee schuldeisers.',
      noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
      ...{ categorie: 'gewoon', niveau: 'dat' },
    },
    { onthoud: { gegevenId: 'schulden' } },
  ),
  stap(15, 'Eerder is niets geprobeerd.', 'leg-onderdeel-zonder-bevinding-vast', {
    ...{ onderdeel: 'c', toelichting: 'Nagevraagd bij allebei.' },
  }),
  ...['client', 'echtgenoot'].map((wie) =>
    stap(18, `Identiteit van ${wie}.`, 'stel-identiteit-vast', { ...aan(wie), document: 'paspoort' }),
  ),
  stap(20, 'Nodig: opvoedhulp.', 'stel-dienst-voor', dienst('jeugd', 'Rust in de opvoeding.')),
  stap(20, 'Gewezen op het budget.', 'wijs-op-pgb', { ...aan('client'), gevolgenUitgelegd: true }),
  stap(20, 'Nodig: schuldhulp.', 'stel-dienst-voor', dienst('schuldhulp', 'De schulden regelen.')),
  stap(22, 'Conclusie: een aanpak is verplicht.', 'trek-conclusie', {
    ...{ samenhang: true, conclusie: 'aanpak-verplicht', bevestigd: true },
    motiveringSamenhang: 'Door de zorgen om geld lukt de opvoeding niet.',
  }),
  ...['client', 'echtgenoot'].map((wie) =>
    stap(24, `Een brief aan ${wie}.`, 'deel-uitkomst-mee', {
      ...{ ...aan(wie), brief: 'eigen-brief', schriftelijk: true },
    }),
  ),
  stap(24, 'Afgerond.', 'rond-onderzoek-af', {}),
  ...['client', 'echtgenoot'].map((wie) =>
    stap(26, `${wie} stemt in met de aanpak.`, 'leg-instemming-aanpak-vast', {
      ...{ ...aan(wie), antwoord: 'stemt-in' },
    }),
  ),
]

const straf = {
  gegevenId: '{straf}',
  reden: 'Om afspraken om het toezicht heen te plannen.',
  waaromBijzonder: 'Zonder dit botsen de afspraken.',
}

const naarCoordinator = (coordinatorId: string): readonly Stap[] => [
  stap(
    26,
    'Een ambtenaar wordt coördinator.',
    'wijs-coordinator-aan',
    {
      ...{ kandidaat: 'gemeenteambtenaar', coordinatorId, partijen: [partijen.werkcoach] },
      ...{ overlegdMet: ['{client}', '{echtgenoot}'], overlegdMetPartijen: true },
    },
    { wie: 'beslisser', onthoud: { aanpakId: 'aanpak' } },
  ),
  stap(
    26,
    'Mag niet: het gegeven van de reclassering overdragen zonder haar te vragen.',
    'draag-gegevens-over',
    { gegevens: [straf] },
    { verwacht: { geweigerd: { 'voorwaarde-eerst-vragen': 'verstrekken-door-partij' } } },
  ),
  stap(26, 'De reclassering stemt in met overdracht aan de coördinator.', 'leg-antwoord-gever-vast', {
    ...{ gegevenId: '{straf}', voor: 'coordinator', antwoord: 'mag', datum: '{dag}' },
  }),
  stap(26, 'Overgedragen, met de voorwaarde.', 'draag-gegevens-over', {
    gegevens: [straf, { gegevenId: '{schulden}', reden: 'Om het plan voor de schulden te volgen.' }],
    waaromAlles: 'Er zijn maar twee gegevens, en beide zijn nodig.',
  }),
  stap(
    27,
    'Mag niet: gegevens van het onderzoek aan de fraudeafdeling geven.',
    'geef-gegevens-door',
    {
      ...{ betrokkeneId: '{client}', doel: 'fraude-of-handhaving' },
      gegevens: [{ gegevenId: '{schulden}', noodzaak: 'Er is een vermoeden van fraude.' }],
    },
    { verwacht: { geweigerd: { 'doorgeven-voor-ander-doel': 'geen-handhaving' } } },
  ),
]

const inAanpak = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Pick<Stap, 'onthoud' | 'verwacht'> = {},
): Stap => ({
  ...{ dag, regel, wie: 'coordinator', doe: `gecoordineerde-aanpak.${doe}`, dossier: 'aanpak', invoer },
  ...rest,
})

const delen = {
  partijId: partijen.werkcoach,
  gegevens: [
    {
      ...{ gegevenId: '{straf-daar}', reden: 'Om werk te zoeken dat bij het toezicht past.' },
      waaromBijzonder: 'Zonder dit zoekt de werkcoach werk dat niet kan.',
    },
  ],
}

const delenMetWerkcoach: readonly Stap[] = [
  inAanpak(27, 'De coördinator aanvaardt.', 'aanvaard-aanwijzing', { rollenGescheiden: true }),
  inAanpak(
    30,
    'Wat er meekwam.',
    'bekijk-aanpak',
    {},
    {
      onthoud: {
        'beeld.gegevens.tekst~Na zijn vrijlating.id': 'straf-daar',
        'beeld.gegevens.tekst~Er zijn schulden.id': 'schulden-daar',
        'beeld.mensen.naam~Rachid.id': 'echtgenoot-daar',
      },
    },
  ),
  inAanpak(
    30,
    'Doel: werk na de vrijlating.',
    'leg-doel-vast',
    {
      tekst: 'Hij heeft werk na zijn vrijlating.',
      ...{ betrokkeneIds: ['{echtgenoot-daar}'], besprokenMet: ['{echtgenoot-daar}'] },
    },
    { onthoud: { doelId: 'doel' } },
  ),
  inAanpak(30, 'De werkcoach denkt mee.', 'maak-afspraak', {
    ...{ tekst: 'Werk zoeken dat past.', wie: 'partij', partijId: partijen.werkcoach, doelId: '{doel}' },
    besprokenMet: ['{echtgenoot-daar}'],
  }),
  inAanpak(60, 'Mag niet: het gegeven delen zonder de gevraagde instemming.', 'deel-met-partij', delen, {
    verwacht: { geweigerd: { 'voorwaarde-eerst-vragen': 'verstrekken-door-partij' } },
  }),
  inAanpak(63, 'De reclassering, gevraagd op dag 61, stemt in.', 'leg-antwoord-gever-vast', {
    ...{ gegevenId: '{straf-daar}', partijId: partijen.werkcoach, antwoord: 'mag', op: '{dag}' },
  }),
  inAanpak(63, 'Daarna gedeeld: de Wjsg laat het toe.', 'deel-met-partij', delen),
  {
    ...{ dag: 63, regel: 'Mag niet: de coördinator kijkt in het onderzoek.', wie: 'coordinator' },
    ...{ doe: 'onderzoek.bekijk-onderzoek', dossier: 'onderzoek', invoer: {}, verwacht: 'rol' },
  },
]

/** Casus 09 from the request to its end: the referral, and back to the social domain; with what may not. */
export const stappen = (coordinatorId: string): readonly Stap[] => [
  ...begin,
  ...conclusie,
  ...naarCoordinator(coordinatorId),
  ...delenMetWerkcoach,
  ...naarVeiligheidshuis,
]
