import type { Stap } from '../stap.ts'
import { stap, vraagAan } from './stappen.ts'
import type { Huurder } from './verzoek.ts'

const ernstig = 'De woning is brandgevaarlijk en hij verwaarloost zichzelf.'

/** D0+6: in the queue of the toeleiders; the man is client from the start. */
const oppakken = ({ voornamen }: Huurder): readonly Stap[] => [
  {
    ...{ regel: 'In de rij van de toeleiders.', dag: 6, wie: 'toeleider', doe: 'onderzoek.werkvoorraad' },
    invoer: {},
    onthoud: { 'teamrij.staat~loopt.dossierId': 'onderzoek' },
  },
  stap(6, 'De toeleider pakt het op.', 'neem-uit-teamrij', {}),
  stap(
    6,
    'Om te weten wie wie is.',
    'bekijk-onderzoek',
    {},
    { onthoud: { [`beeld.betrokkenen.naam~${voornamen}.id`]: 'man' } },
  ),
]

const vraagAanGgz = vraagAan('ggz', {
  ...{ onderdeel: 'c', thema: 'gezondheid', vraag: 'Loopt er een behandeling?' },
  waarom: 'Om te weten wie hem nu bereikt.',
  items: [
    {
      gegeven: 'Of er een behandeling loopt',
      waaromNodig: 'Dan weten wij of iemand hem al bereikt.',
      waaromNietMinder: 'Minder dan dit is er niet.',
      niveau: 'dat',
    },
  ],
})

const uitstel = {
  betrokkeneId: '{man}',
  reden: 'hulp-in-gevaar',
  toelichting: 'Hij barricadeert de deur als hij hoort dat er iemand komt.',
  herzienOp: '{dag+12}',
}

/** D0+8: the first disclosure to another; by then he knows, or telling waits with a reason and a day (AVG 14 lid 3 and 5). */
const afspreken: readonly Stap[] = [
  stap(8, 'Hij wordt nu niet betrokken: hij weigert ieder gesprek.', 'betrek-client-niet', {
    ...{ betrokkeneId: '{man}', waarom: 'wil-niet-spreken', herzienOp: '{dag+12}' },
    motivering: 'Hij raakt in de war van bezoek en sluit zich dan op.',
  }),
  stap(8, 'Waar het over gaat: alleen de ernstige problemen.', 'stel-reikwijdte-vast', {
    ...{ binnen: ['gezondheid', 'wonen', 'veiligheid', 'hulp-thuis'], waaromErnstig: ernstig },
    partijsoorten: ['geestelijke-gezondheidszorg', 'medische-zorg', 'openbare-orde-en-veiligheid'],
    datum: '{dag}',
  }),
  stap(
    8,
    'Mag niet: de ggz vragen voordat hij het weet of vertellen met een reden wacht.',
    'vraag-gegevens-aan-partij',
    vraagAanGgz,
    { verwacht: { geweigerd: { 'eerst-informeren-of-uitstellen': 'avg-informeren-anderen' } } },
  ),
  stap(8, 'Vertellen wacht, tot een dag om opnieuw te kijken.', 'stel-informeren-uit', uitstel),
  stap(8, 'De ggz gevraagd: zij mag weigeren.', 'vraag-gegevens-aan-partij', vraagAanGgz, {
    onthoud: { verzoekId: 'aan-ggz' },
  }),
  stap(
    8,
    'Mag niet: de behandelaar herinneren.',
    'rappelleer-partij',
    { verzoekId: '{aan-ggz}' },
    { verwacht: { geweigerd: { 'geheimhouder-niet-rappelleren': 'verstrekken-door-geheimhouder' } } },
  ),
]

/** D0+20: looked at again; together with the GGD the toeleider tells him, and a letter goes. */
const informeren: readonly Stap[] = [
  stap(20, 'Samen met de wijk-ggd verteld dat er een onderzoek is.', 'leg-gesprek-vast', {
    ...{ met: ['{man}'], datum: '{dag}', vorm: 'thuis' },
  }),
  stap(20, 'De brief: er is een onderzoek, op verzoek van de corporatie.', 'stuur-startbrief', {
    betrokkeneId: '{man}',
  }),
  stap(
    20,
    'Mag niet: nog eens wachten, want hij weet het.',
    'stel-informeren-uit',
    { ...uitstel, herzienOp: '{dag+7}' },
    {
      verwacht: {
        geweigerd: {
          'iedereen-weet-het': 'avg-informeren-anderen',
          'persoon-weet-het-al': 'avg-informeren-anderen',
        },
      },
    },
  ),
  stap(20, 'Hij wordt weer betrokken.', 'betrek-client-weer', { betrokkeneId: '{man}', datum: '{dag}' }),
]

/** From the start of the onderzoek to the question to the ggz; and, much later, when the client is told. */
export const onderzoek = { oppakken, afspreken, informeren }
