import type { Stap } from '../stap.ts'
import { bijPartij, leestVraag, stap, vraagAan } from './stappen.ts'
import { vraagAanHuisarts } from './vragen.ts'

const overnemen = (antwoord: string, noodzaak: string, extraNoodzaak?: string) => ({
  ...{ antwoordId: `{${antwoord}}`, noodzaak, ...(extraNoodzaak ? { extraNoodzaak } : {}) },
})

/** D0+10: the toeleider takes over what is needed, answer by answer. */
export const overgenomen: readonly Stap[] = [
  stap(
    10,
    'Wat de partijen antwoordden.',
    'bekijk-onderzoek',
    {},
    {
      onthoud: {
        'beeld.antwoorden.tekst~Hij komt.id': 'antwoord-komt',
        'beeld.antwoorden.tekst~Zijn volgende.id': 'antwoord-wanneer',
        'beeld.antwoorden.tekst~Er loopt.id': 'antwoord-maatregel',
      },
    },
  ),
  stap(
    10,
    'Mag niet: iets over zijn gezondheid overnemen zonder te zeggen waarom het niet zonder kan.',
    'neem-antwoord-over',
    overnemen('antwoord-komt', 'Nodig om te weten wie hem bereikt.'),
    { verwacht: { geweigerd: { 'bijzondere-noodzaak-ontbreekt': 'bijzondere-gegevens' } } },
  ),
  stap(
    10,
    'Overgenomen: hij komt bij de huisarts.',
    'neem-antwoord-over',
    overnemen(
      'antwoord-komt',
      'Nodig om te weten wie hem bereikt.',
      'Zonder dit weet niemand wie met hem kan praten.',
    ),
    { onthoud: { gegevenId: 'komt' } },
  ),
  stap(10, 'Wanneer hij weer komt is niet nodig: die woorden gaan weg.', 'laat-antwoord-liggen', {
    antwoordId: '{antwoord-wanneer}',
  }),
  stap(
    10,
    'Overgenomen: er loopt een aanwijzing, met de voorwaarde.',
    'neem-antwoord-over',
    overnemen('antwoord-maatregel', 'Nodig om niet door elkaar te werken.'),
    { onthoud: { gegevenId: 'maatregel' } },
  ),
  stap(
    10,
    'Mag niet: de ggz nog eens hetzelfde vragen.',
    'vraag-gegevens-aan-partij',
    vraagAan('ggz', {
      ...{ onderdeel: 'c', thema: 'gezondheid', vraag: 'Loopt er een behandeling?' },
      ...{ waarom: 'Om te weten wie hem nu bereikt.', items: vraagAanHuisarts.items.slice(0, 1) },
    }),
    { verwacht: { geweigerd: { 'partij-weigerde': 'verstrekken-door-geheimhouder' } } },
  ),
]

/** D0+21: now that he knows, he agrees that the GP tells one thing more; then there are no steps to take. */
export const metToestemming: readonly Stap[] = [
  stap(21, 'Met zijn toestemming de huisarts nog iets gevraagd.', 'vraag-gegevens-aan-partij', {
    ...vraagAanHuisarts,
    ...{ onderdeel: 'c', vraag: 'Wat lukte eerder wel?', waarom: 'Om niet te herhalen wat niet lukte.' },
    items: [
      {
        ...{ gegeven: 'Of eerder hulp is aanvaard', waaromNodig: 'Dan weten wij wat kans heeft.' },
        ...{ waaromNietMinder: 'Minder dan dit is er niet.', niveau: 'dat' },
      },
    ],
    ...{ besprokenMetClient: true, toestemming: true },
  }),
  ...leestVraag('huisarts', 21, { 'beeld.items.gegeven~Of eerder.id': 'item-eerder' }),
  bijPartij('huisarts', 21, 'De huisarts antwoordt, want zijn patiënt vindt het goed.', 'beantwoord-vraag', {
    items: [
      {
        ...{ itemId: '{item-eerder}', antwoord: 'verstrekt', niveau: 'dat', categorie: 'gezondheid' },
        tekst: 'Hij aanvaardde eerder hulp bij het schoonmaken.',
      },
    ],
    beslistDoor: 'De huisarts',
  }),
  stap(
    22,
    'Gelezen.',
    'bekijk-onderzoek',
    {},
    { onthoud: { 'beeld.antwoorden.tekst~Hij aanvaardde.id': 'antwoord-eerder' } },
  ),
  stap(
    22,
    'Overgenomen: eerder aanvaardde hij hulp.',
    'neem-antwoord-over',
    overnemen(
      'antwoord-eerder',
      'Nodig om te weten welke hulp kans heeft.',
      'Zonder dit bieden wij hem aan wat hij al weigerde.',
    ),
    { onthoud: { gegevenId: 'eerder' } },
  ),
]
