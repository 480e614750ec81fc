import { alsPersoon } from '../mensen.ts'
import type { Stap } from '../stap.ts'
import { nee, type Rolbezetting, stap } from './stappen.ts'

const aanClient = { betrokkeneId: '{client}', datum: '{dag}' }

const start = {
  aanleidingen: ['client-vertelt'],
  feiten: 'Zij vertelt dat zij onder behandeling is en dat haar man zijn werk kwijt is.',
  samenhang: 'Door de klachten blijft de post liggen; zonder inkomen groeien de schulden.',
  besprokenMetClient: true,
  datum: '{dag}',
}

/** Day 0 to 6: the request, the conversation at home, and the start of the onderzoek. */
export const begin = ({ gezin, d0 }: Rolbezetting): readonly Stap[] => [
  {
    regel: 'Cliënt vraagt bijstand aan en noemt schulden. Over haar gezondheid zegt zij eerst niets.',
    dag: 0,
    wie: 'toeleider',
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      taak: 'toeleiding',
      ingang: 'bijstandsvraag',
      verzochtOp: '{d0}',
      vraag: 'Bijstand, want het gezinsinkomen is weggevallen.',
      andereHulp: 'Er zijn ook schulden.',
      geinformeerd: true,
      ...alsPersoon(gezin.client, d0),
      telefoon: gezin.client.telefoon,
      magVoicemail: false,
      wanneer: 'op werkdagen voor drie uur',
    },
    onthoud: { dossierId: 'onderzoek', betrokkeneId: 'client' },
  },
  stap(6, 'Gesprek aan huis.', 'leg-gesprek-vast', { met: ['{client}'], vorm: 'thuis', datum: '{dag}' }),
  stap(
    6,
    'Mag niet: starten zonder dat op cliëntondersteuning is gewezen.',
    'start-onderzoek',
    start,
    nee({ 'clientondersteuning-niet-gewezen': 'clientondersteuning' }),
  ),
  stap(6, 'Gewezen op gratis cliëntondersteuning.', 'wijs-op-clientondersteuning', aanClient),
  stap(6, 'Gewezen op het persoonlijk plan.', 'wijs-op-persoonlijk-plan', aanClient),
  stap(6, 'Vermoeden van samenhang: het onderzoek start.', 'start-onderzoek', start),
]
