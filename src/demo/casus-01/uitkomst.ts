import type { Stap } from '../stap.ts'
import { nee, stap } from './stappen.ts'

const dienst = (domein: string, waarvoor: string) => ({
  betrokkeneId: '{client}',
  domein,
  soort: 'dienst',
  waarvoor,
})

const conclusie = {
  samenhang: true,
  motiveringSamenhang: 'Door de klachten blijft de post liggen, en zonder inkomen groeien de schulden.',
  conclusie: 'aanpak-verplicht',
  bevestigd: true,
}

const concluderen: readonly Stap[] = [
  stap(24, 'Identiteit van cliënt vastgesteld.', 'stel-identiteit-vast', {
    betrokkeneId: '{client}',
    document: 'identiteitskaart',
    datum: '{dag}',
  }),
  stap(24, 'Identiteit van de partner vastgesteld.', 'stel-identiteit-vast', {
    betrokkeneId: '{partner}',
    document: 'paspoort',
    datum: '{dag}',
  }),
  stap(
    24,
    'Nodig: schuldhulpverlening.',
    'stel-dienst-voor',
    dienst('schuldhulp', 'De schulden regelen en rust krijgen in de post.'),
    { onthoud: { dienstId: 'dienst-schuldhulp' } },
  ),
  stap(
    24,
    'Nodig: ondersteuning vanuit de Participatiewet.',
    'stel-dienst-voor',
    dienst('participatie', 'Weer een vast inkomen hebben.'),
    { onthoud: { dienstId: 'dienst-bijstand' } },
  ),
  stap(
    24,
    'Mag niet: "geen aanpak" concluderen bij twee samenhangende diensten.',
    'trek-conclusie',
    { ...conclusie, conclusie: 'geen-aanpak-mogelijk' },
    nee({ 'aanpak-is-verplicht': 'aanpak-verplicht' }),
  ),
  stap(
    24,
    'Conclusie: meervoudige problematiek, gecoördineerde aanpak verplicht.',
    'trek-conclusie',
    conclusie,
  ),
  stap(
    24,
    'Mag niet: het onderzoek afsluiten zonder schriftelijke uitkomst.',
    'rond-onderzoek-af',
    {},
    nee({ 'uitkomst-niet-meegedeeld': 'uitkomst-meedelen' }),
  ),
]

const brief = (betrokkeneId: string) => ({
  betrokkeneId,
  brief: 'eigen-brief',
  schriftelijk: true,
  datum: '{dag}',
})

const instemming = (betrokkeneId: string) => ({ betrokkeneId, antwoord: 'stemt-in', datum: '{dag}' })

const meedelen: readonly Stap[] = [
  stap(27, 'Uitkomst schriftelijk aan cliënt.', 'deel-uitkomst-mee', brief('{client}'), {
    onthoud: { briefId: 'brief-client' },
  }),
  stap(
    27,
    'Uitkomst schriftelijk aan de partner: een eigen brief.',
    'deel-uitkomst-mee',
    brief('{partner}'),
    {
      onthoud: { briefId: 'brief-partner' },
    },
  ),
  stap(27, 'Het onderzoek is afgerond, binnen de zes weken.', 'rond-onderzoek-af', {}),
  stap(30, 'Cliënt stemt in met de aanpak.', 'leg-instemming-aanpak-vast', instemming('{client}')),
  stap(30, 'De partner stemt in met de aanpak.', 'leg-instemming-aanpak-vast', instemming('{partner}')),
  stap(30, 'Cliënt zegt telefonisch ja tegen schuldhulp: dat is genoeg.', 'leg-dienstverklaring-vast', {
    dienstId: '{dienst-schuldhulp}',
    antwoord: 'aanvaard',
    wijze: 'mondeling',
    datum: '{dag}',
  }),
  stap(30, 'Voor de bijstand geldt de aanvraag van dag 0.', 'leg-dienstverklaring-vast', {
    dienstId: '{dienst-bijstand}',
    antwoord: 'aanvaard',
    wijze: 'aanvraag',
    datum: '{dag}',
  }),
]

/** Day 24 to 30: the conclusion, a letter for each client, and what they say to it. */
export const uitkomst: readonly Stap[] = [...concluderen, ...meedelen]
