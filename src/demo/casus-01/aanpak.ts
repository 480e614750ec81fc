import { partijId } from '../partijen.ts'
import type { Speler, Stap } from '../stap.ts'
import { nee, type Rest, type Rolbezetting } from './stappen.ts'

const opAanpak =
  (wie: Speler) =>
  (dag: number, regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
    regel,
    dag,
    wie,
    doe: `gecoordineerde-aanpak.${doe}`,
    dossier: 'aanpak',
    invoer,
    ...rest,
  })

const coordinator = opAanpak('coordinator')
const college = opAanpak('beslisser')

const overdragen = (gegeven: string, reden: string, waaromBijzonder?: string) => ({
  gegevenId: `{${gegeven}}`,
  reden,
  ...(waaromBijzonder ? { waaromBijzonder } : {}),
})

const aanwijzing = ({ coordinatorId }: Rolbezetting): readonly Stap[] => [
  {
    regel: 'Mag niet: de aanpak starten zonder coördinator: een mantelzorger kan het niet zijn.',
    dag: 32,
    wie: 'beslisser',
    doe: 'onderzoek.wijs-coordinator-aan',
    dossier: 'onderzoek',
    invoer: { kandidaat: 'mantelzorger', coordinatorId, overlegdMet: ['{client}', '{partner}'] },
    ...nee({ 'client-nooit-coordinator': 'coordinator-wie' }),
  },
  {
    regel: 'Coördinator aangewezen: een gemeenteambtenaar.',
    dag: 32,
    wie: 'beslisser',
    doe: 'onderzoek.wijs-coordinator-aan',
    dossier: 'onderzoek',
    invoer: { kandidaat: 'gemeenteambtenaar', coordinatorId, overlegdMet: ['{client}', '{partner}'] },
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
    doe: 'onderzoek.draag-gegeven-over',
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

const afspreken = ({ gezin, gemeente }: Rolbezetting): readonly Stap[] => [
  coordinator(
    33,
    'De coördinator leest wat is overgedragen.',
    'bekijk-aanpak',
    {},
    {
      onthoud: {
        [`beeld.mensen.naam~${gezin.client.voornamen}.id`]: 'deelnemer-client',
        [`beeld.mensen.naam~${gezin.partner.voornamen}.id`]: 'deelnemer-partner',
      },
    },
  ),
  coordinator(
    33,
    'Doel: rust in de schulden.',
    'leg-doel-vast',
    {
      tekst: 'Over een jaar zijn de schulden geregeld.',
      betrokkeneIds: ['{deelnemer-client}', '{deelnemer-partner}'],
    },
    { onthoud: { doelId: 'doel-schulden' } },
  ),
  coordinator(
    33,
    'Doel: een vast inkomen.',
    'leg-doel-vast',
    { tekst: 'Het gezin heeft weer een vast inkomen.', betrokkeneIds: ['{deelnemer-partner}'] },
    { onthoud: { doelId: 'doel-inkomen' } },
  ),
  coordinator(
    33,
    'Afspraak met de schuldhulp: nog een voorstel.',
    'maak-afspraak',
    {
      tekst: 'Een plan maken voor de drie schulden.',
      wie: 'partij',
      partijId: partijId(gemeente, 'schuldhulp'),
      doelId: '{doel-schulden}',
      uiterlijk: '{dag+28}',
    },
    { onthoud: { afspraakId: 'afspraak-plan' } },
  ),
  coordinator(33, 'De schuldhulp zegt ja.', 'leg-ja-van-partij-vast', {
    afspraakId: '{afspraak-plan}',
    doorWie: 'K. de Boer',
    op: '{dag}',
  }),
  coordinator(33, 'Afspraak met cliënt zelf.', 'maak-afspraak', {
    tekst: 'Elke vrijdag samen de post openen.',
    wie: 'betrokkene',
    betrokkeneId: '{deelnemer-client}',
    akkoord: true,
    doelId: '{doel-schulden}',
  }),
]

const voortgang = (dag: number, regel: string, over: string, stand: string, tekst: string): Stap =>
  coordinator(dag, regel, 'leg-voortgang-vast', { overId: over, stand, datum: '{dag}', tekst })

const volgen: readonly Stap[] = [
  coordinator(60, 'Het plan is er.', 'meld-afspraak-gedaan', { afspraakId: '{afspraak-plan}', op: '{dag}' }),
  voortgang(
    60,
    'Voortgang: het plan loopt.',
    '{doel-schulden}',
    'loopt',
    'Er is een plan voor de drie schulden.',
  ),
  coordinator(60, 'Besproken met cliënt.', 'leg-samenspraak-vast', {
    betrokkeneId: '{deelnemer-client}',
    datum: '{dag}',
    uitkomst: 'gesproken',
  }),
  voortgang(
    120,
    'Voortgang: de partner heeft werk.',
    '{doel-inkomen}',
    'bereikt',
    'Hij heeft een contract voor een jaar.',
  ),
  coordinator(120, 'Besproken met de partner.', 'leg-samenspraak-vast', {
    betrokkeneId: '{deelnemer-partner}',
    datum: '{dag}',
    uitkomst: 'gesproken',
  }),
]

const einde: readonly Stap[] = [
  voortgang(300, 'Doelen gehaald.', '{doel-schulden}', 'bereikt', 'De laatste regeling is rond.'),
  college(
    300,
    'Mag niet: de aanpak beëindigen zonder terugvalafspraak.',
    'beslis-einde',
    { eindeOp: '{dag}', eigenReden: 'De doelen zijn gehaald.' },
    nee({ 'terugvalafspraak-ontbreekt': 'terugvalafspraak' }),
  ),
  coordinator(300, 'Terugvalafspraak.', 'leg-terugvalafspraak-vast', {
    uitkomst: 'gemaakt',
    tekst: 'Blijft de post weer liggen, dan belt zij de schuldhulp.',
  }),
  coordinator(300, 'De coördinator meldt dat de problemen zijn opgelost.', 'meld-aan-college', {
    redenCode: 'problemen-opgelost',
    toelichting: 'Alle doelen zijn gehaald.',
  }),
  college(300, 'Het college beëindigt de aanpak.', 'beslis-einde', { eindeOp: '{dag}' }),
  {
    regel: 'De bewaartermijn van het onderzoek loopt vanaf het einde van de aanpak.',
    dag: 300,
    wie: 'toeleider',
    doe: 'onderzoek.verwerk-einde-aanpak',
    dossier: 'onderzoek',
    invoer: { datum: '{dag}' },
  },
  coordinator(
    301,
    'Mag niet: de coördinator kijkt nog na het einde.',
    'bekijk-aanpak',
    {},
    nee({ 'aanpak-beeindigd': 'einde-coordinatie' }),
  ),
]

/** Day 32 to 300: a coordinator, three gegevens, goals and agreements, progress, and the end. */
export const aanpak = (wie: Rolbezetting): readonly Stap[] => [
  ...aanwijzing(wie),
  ...afspreken(wie),
  ...volgen,
  ...einde,
]
