import { partijId } from '../partijen.ts'
import type { Stap } from '../stap.ts'
import { coordinator, nee, type Rolbezetting } from './stappen.ts'

const overdragen = (gegeven: string, reden: string, waaromBijzonder?: string) => ({
  gegevenId: `{${gegeven}}`,
  reden,
  ...(waaromBijzonder ? { waaromBijzonder } : {}),
})

/** Day 32: a coordinator, who accepts and gets three gegevens. */
export const aanwijzing = ({ coordinatorId, coordinatorBij, gemeente }: Rolbezetting): readonly Stap[] => [
  {
    regel: 'Mag niet: de aanpak starten zonder coördinator: cliënt zelf kan het niet zijn.',
    dag: 32,
    wie: 'beslisser',
    doe: 'onderzoek.wijs-coordinator-aan',
    dossier: 'onderzoek',
    invoer: { kandidaat: 'client', coordinatorId, overlegdMet: ['{client}', '{partner}'] },
    ...nee({ 'client-nooit-coordinator': 'coordinator-wie' }),
  },
  {
    regel: coordinatorBij
      ? 'Coördinator aangewezen: iemand van een partij die meedoet.'
      : 'Coördinator aangewezen: een gemeenteambtenaar.',
    dag: 32,
    wie: 'beslisser',
    doe: 'onderzoek.wijs-coordinator-aan',
    dossier: 'onderzoek',
    invoer: {
      kandidaat: coordinatorBij ? 'medewerker-van-partij' : 'gemeenteambtenaar',
      coordinatorId,
      rollenApart: coordinatorBij !== undefined,
      partijen: [...new Set(['schuldhulp', coordinatorBij ?? 'schuldhulp'] as const)].map((naam) =>
        partijId(gemeente, naam),
      ),
      overlegdMet: ['{client}', '{partner}'],
      overlegdMetPartijen: true,
    },
    onthoud: { aanpakId: 'aanpak' },
  },
  coordinator(
    32,
    'Mag niet: werken aan de aanpak voordat de coördinator de aanwijzing aanvaardt.',
    'meld-aan-college',
    { redenCode: 'zelf-verder', toelichting: 'Zij redden zich wel.' },
    nee({
      'aanwijzing-niet-aanvaard': 'gegevens-coordinatie',
      'aanpak-niet-in-deze-stand': 'coordinator-taken',
    }),
  ),
  {
    regel: 'Overdracht van drie gekozen gegevens uit het onderzoek, niet van het hele dossier.',
    dag: 32,
    wie: 'toeleider',
    doe: 'onderzoek.draag-gegevens-over',
    dossier: 'onderzoek',
    invoer: {
      gegevens: [
        overdragen('schulden', 'Om met de schuldhulp af te spreken wat eerst gebeurt.'),
        overdragen('bijstand', 'Om te weten welk inkomen er nu is.'),
        overdragen(
          'ggz-traject',
          'Om afspraken te plannen naast de behandeling.',
          'Zonder de einddatum vallen de afspraken samen.',
        ),
      ],
    },
  },
  coordinator(32, 'De coördinator aanvaardt de aanwijzing.', 'aanvaard-aanwijzing', {
    rollenGescheiden: true,
  }),
  {
    regel: 'Mag niet: de coördinator het onderzoek laten zien.',
    dag: 32,
    wie: 'coordinator',
    doe: 'onderzoek.bekijk-onderzoek',
    dossier: 'onderzoek',
    invoer: {},
    verwacht: 'rol',
  },
]
