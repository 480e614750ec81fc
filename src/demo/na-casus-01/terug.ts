import { alsPersoon, type Gezin, gezinnen } from '../mensen.ts'
import type { Stap } from '../stap.ts'
import { stapIn } from './stappen.ts'

const opnieuw = (...[dag, regel, doe, invoer, rest]: Parameters<ReturnType<typeof stapIn>>): Stap => ({
  ...stapIn('onderzoek', 'opnieuw')(dag, regel, doe, invoer, rest),
  wie: 'toeleider',
})

const aanClient = { betrokkeneId: '{client-opnieuw}', datum: '{dag}' }

/**
 * Days 330 to 333: a month after her aanpak ended she asks for an onderzoek again. What is needed of that aanpak can be taken over, thing by
 * thing (5.4.5 lid 2, explanation). `d0` is the first day of all.
 */
export const terug = (d0: string, { client }: Gezin = gezinnen.martens): readonly Stap[] => [
  {
    ...{ regel: 'Zij komt terug: de post ligt er weer.', dag: 330, wie: 'toeleider' },
    doe: 'onderzoek.leg-eerste-contact-vast',
    invoer: {
      ...{ taak: 'toeleiding', ingang: 'schuldhulpvraag', verzochtOp: '{dag}', geinformeerd: true },
      vraag: 'Hulp, want de post blijft weer liggen.',
      ...alsPersoon(client, d0),
      telefoon: client.telefoon,
    },
    onthoud: { dossierId: 'opnieuw', betrokkeneId: 'client-opnieuw' },
  },
  opnieuw(331, 'Gewezen op cliëntondersteuning.', 'wijs-op-clientondersteuning', aanClient),
  opnieuw(331, 'Gewezen op het persoonlijk plan.', 'wijs-op-persoonlijk-plan', aanClient),
  opnieuw(332, 'Het tweede onderzoek start.', 'start-onderzoek', {
    ...{ aanleidingen: ['client-vertelt'], besprokenMetClient: true, datum: '{dag}' },
    feiten: 'Zij opent sinds twee maanden geen post. Er zijn nieuwe achterstanden.',
    samenhang: 'Zij durft niet te bellen, en zonder bellen groeien de schulden weer.',
  }),
  opnieuw(333, 'De reikwijdte is nu kleiner: alleen schulden.', 'stel-reikwijdte-vast', {
    ...{ binnen: ['schulden'], gesloten: ['gezondheid'], met: ['{client-opnieuw}'] },
    ...{ gevolgenUitgelegd: true, datum: '{dag}' },
  }),
]
