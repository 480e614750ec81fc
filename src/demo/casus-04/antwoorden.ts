import type { Stap } from '../stap.ts'
import { bijPartij, leestVraag, partij } from './stappen.ts'

/** D0+8: who treats him says nothing, and that is final. */
export const ggzZwijgt: readonly Stap[] = [
  ...leestVraag('behandelaar', 8, {}),
  bijPartij(
    'behandelaar',
    8,
    'Hij geeft geen informatie: hij is de enige met goed contact.',
    'geef-geen-informatie',
    { beslistDoor: 'De behandelaar' },
  ),
]

const zonderToestemming = { stappenGezet: true, clientWeetHet: 'achteraf', clientWeetHetOp: '{dag+11}' }

const vanHuisarts = (anders: object = {}, tweede: object = {}) => ({
  items: [
    {
      ...{ itemId: '{item-komt}', antwoord: 'verstrekt', tekst: 'Hij komt bij de huisarts.' },
      ...{ niveau: 'dat', categorie: 'gezondheid' },
    },
    {
      ...{
        itemId: '{item-wanneer}',
        antwoord: 'verstrekt',
        tekst: 'Zijn volgende afspraak is over twee weken.',
      },
      ...{ niveau: 'proces', categorie: 'gezondheid', ...tweede },
    },
  ],
  beslistDoor: 'De huisarts',
  ...anders,
})

/** D0+9: the GP weighs, and gives that there is contact and when; nothing about what is the matter. */
export const huisartsGeeft: readonly Stap[] = [
  ...leestVraag('huisarts', 9, {
    'beeld.items.gegeven~Of hij.id': 'item-komt',
    'beeld.items.gegeven~Wanneer.id': 'item-wanneer',
  }),
  bijPartij(
    'huisarts',
    9,
    'Mag niet: zonder toestemming antwoorden zonder de stappen te zetten.',
    'beantwoord-vraag',
    vanHuisarts(),
    {
      verwacht: {
        geweigerd: {
          'verstrekken-zonder-stappen': 'verstrekken-door-geheimhouder',
          'client-niet-geinformeerd-door-u': 'verstrekken-door-geheimhouder',
          'dag-van-informeren-ontbreekt': 'verstrekken-door-geheimhouder',
        },
      },
    },
  ),
  bijPartij(
    'huisarts',
    9,
    'Mag niet: meer vertellen dan is gevraagd.',
    'beantwoord-vraag',
    vanHuisarts(zonderToestemming, { niveau: 'inhoud', tekst: 'Hij heeft een stoornis.' }),
    { verwacht: { geweigerd: { 'verstrekken-verder-dan-gevraagd': 'niveau-van-informatie' } } },
  ),
  bijPartij(
    'huisarts',
    9,
    'De huisarts geeft dat er contact is en wanneer, en vertelt het hem achteraf.',
    'beantwoord-vraag',
    vanHuisarts(zonderToestemming),
  ),
]

const vanBurgemeester = (taak: string) => ({
  items: [
    {
      ...{ itemId: '{item-maatregel}', antwoord: 'verstrekt', niveau: 'dat', categorie: 'gewoon' },
      ...{ tekst: 'Er loopt een aanwijzing om woonoverlast.', taak },
    },
  ],
  ...{ nietDelenMet: [partij('woningcorporatie')], beslistDoor: 'De burgemeester' },
})

/** D0+9: the burgemeester weighs for himself, and gives it under a condition. */
export const burgemeesterGeeft: readonly Stap[] = [
  ...leestVraag('burgemeester', 9, { 'beeld.items.gegeven~Of er.id': 'item-maatregel' }),
  bijPartij(
    'burgemeester',
    9,
    'Mag niet: vertellen wat de burgemeester uit een andere taak weet.',
    'beantwoord-vraag',
    vanBurgemeester('andere'),
    { verwacht: { geweigerd: { 'verstrekken-andere-taak': 'verstrekken-door-burgemeester' } } },
  ),
  bijPartij(
    'burgemeester',
    9,
    'Er loopt een aanwijzing om woonoverlast: niet delen met de corporatie.',
    'beantwoord-vraag',
    vanBurgemeester('woonoverlast'),
  ),
]
