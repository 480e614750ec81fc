import type { Stap } from '../src/demo/stap.ts'
import { aan, stap, verzoek } from './casus-08-begin.ts'

/** An act in the second onderzoek. */
const opnieuw = (...[dag, regel, doe, invoer, rest]: Parameters<typeof stap>): Stap => ({
  ...stap(dag, regel, doe, invoer, rest),
  dossier: 'opnieuw',
})

const overneem = (gegevenId: string, anders: object = {}) => ({
  betrokkeneId: '{client-opnieuw}',
  gegevenId,
  noodzaak: 'Het afstemmen loopt vast. Wij moeten weten welke hulp thuis past.',
  ...anders,
})

/** D0+240: it runs aground, and she asks for an onderzoek again (2.3a.1 lid 2). */
export const terug: readonly Stap[] = [
  {
    regel: 'Het loopt vast: nieuw verzoek bij een dienst die al loopt.',
    dag: 240,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      ...verzoek,
      ingang: 'lopende-dienst',
      verzochtOp: '{dag}',
      vraag: 'Het afstemmen lukt niet meer.',
    },
    onthoud: { dossierId: 'opnieuw', betrokkeneId: 'client-opnieuw' },
  },
  opnieuw(240, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aan('client-opnieuw')),
  opnieuw(
    240,
    'Mag niet: gegevens van het eerste onderzoek gebruiken voordat dit onderzoek loopt.',
    'neem-eerder-gegeven-over',
    overneem('{gegeven}'),
    {
      verwacht: {
        geweigerd: {
          'onderzoek-niet-gestart': 'bewaard-onderzoek-gebruiken',
          'geen-reikwijdte': 'reikwijdte',
          'onbekend-eerder-gegeven': 'bewaard-onderzoek-gebruiken',
        },
      },
    },
  ),
  opnieuw(240, 'Het tweede onderzoek start.', 'start-onderzoek', {
    aanleidingen: ['lopende-dienst'],
    feiten: 'Zij vertelt dat haar echtgenoot het overzicht kwijt is.',
    samenhang: 'Zonder overzicht blijft de post liggen en groeien de schulden.',
    besprokenMetClient: true,
    datum: '{dag}',
  }),
  opnieuw(240, 'De reikwijdte is nu kleiner: alleen hulp thuis.', 'stel-reikwijdte-vast', {
    binnen: ['hulp-thuis'],
    gesloten: ['schulden'],
    met: ['{client-opnieuw}'],
    gevolgenUitgelegd: true,
    datum: '{dag}',
  }),
  opnieuw(
    240,
    'Mag niet: wat buiten de reikwijdte van nu valt.',
    'neem-eerder-gegeven-over',
    overneem('{gegeven-schulden}'),
    { verwacht: { geweigerd: { 'onbekend-eerder-gegeven': 'bewaard-onderzoek-gebruiken' } } },
  ),
  opnieuw(
    240,
    'Wat nodig is uit het eerste onderzoek, met een reden.',
    'neem-eerder-gegeven-over',
    overneem('{gegeven}'),
    { onthoud: { gegevenId: 'overgenomen' } },
  ),
  opnieuw(240, 'Mag niet: hetzelfde nog een keer.', 'neem-eerder-gegeven-over', overneem('{gegeven}'), {
    verwacht: { geweigerd: { 'eerder-gegeven-al-overgenomen': 'bewaard-onderzoek-gebruiken' } },
  }),
]
