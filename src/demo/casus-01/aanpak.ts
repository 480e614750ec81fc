import { partijId } from '../partijen.ts'
import type { Stap } from '../stap.ts'
import { college, coordinator, nee, type Rolbezetting } from './stappen.ts'

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
      besprokenMet: ['{deelnemer-client}', '{deelnemer-partner}'],
    },
    { onthoud: { doelId: 'doel-schulden' } },
  ),
  coordinator(
    33,
    'Doel: een vast inkomen.',
    'leg-doel-vast',
    {
      tekst: 'Het gezin heeft weer een vast inkomen.',
      betrokkeneIds: ['{deelnemer-partner}'],
      besprokenMet: ['{deelnemer-partner}'],
    },
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
      besprokenMet: ['{deelnemer-client}'],
    },
    { onthoud: { afspraakId: 'afspraak-plan' } },
  ),
  coordinator(33, 'De schuldhulp zegt ja.', 'leg-ja-van-partij-vast', {
    afspraakId: '{afspraak-plan}',
    doorWie: 'K. de Boer',
    op: '{dag}',
  }),
  coordinator(
    33,
    'Afspraak met cliënt zelf.',
    'maak-afspraak',
    {
      tekst: 'Elke vrijdag samen de post openen.',
      wie: 'betrokkene',
      betrokkeneId: '{deelnemer-client}',
      akkoord: true,
      doelId: '{doel-schulden}',
    },
    { onthoud: { afspraakId: 'afspraak-post' } },
  ),
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
  college(
    300,
    'Het college beëindigt de aanpak. Ook voor het onderzoek lopen nu de twee jaar.',
    'beslis-einde',
    { eindeOp: '{dag}' },
  ),
  coordinator(
    301,
    'Mag niet: de coördinator kijkt nog na het einde.',
    'bekijk-aanpak',
    {},
    nee({ 'aanpak-beeindigd': 'einde-coordinatie' }),
  ),
]

/** Day 33 to 300: goals and agreements, progress, and the end. */
export const aanpak = (wie: Rolbezetting): readonly Stap[] => [...afspreken(wie), ...volgen, ...einde]
