import { alsPersoon } from '../mensen.ts'
import type { Stap } from '../stap.ts'
import { nee, type Rolbezetting, schulden, stap, vraagAan } from './stappen.ts'

const reikwijdte = (dag: number, regel: string, met: readonly string[]): Stap =>
  stap(dag, regel, 'stel-reikwijdte-vast', {
    binnen: ['inkomen', 'schulden', 'gezondheid'],
    gesloten: ['wonen', 'opvoeding'],
    met,
    partijsoorten: ['schuldhulp', 'geestelijke-gezondheidszorg'],
    gevolgenUitgelegd: true,
    uitgelegd: 'Zonder het wonen weten wij niet of de huur past bij het inkomen.',
    afgesproken: 'Over wonen en de opvoeding praten wij niet. Dat kan later nog.',
    datum: '{dag}',
  })

/** Day 6 and 7: the reikwijdte, the partner who becomes client, the daughter who does not. */
export const gezin = ({ gezin: wie, gemeente, d0 }: Rolbezetting): readonly Stap[] => [
  reikwijdte(6, 'Reikwijdte in samenspraak: inkomen, schulden en gezondheid; wonen en opvoeding niet.', [
    '{client}',
  ]),
  stap(6, 'Cliënt vertelt over haar schulden.', 'leg-gegeven-vast', schulden, {
    onthoud: { gegevenId: 'schulden' },
  }),
  stap(
    6,
    'Mag niet: de opvoeding onderzoeken, die buiten de reikwijdte valt.',
    'leg-gegeven-vast',
    { ...schulden, thema: 'opvoeding', tekst: 'Hoe de opvoeding verloopt.' },
    nee({ 'thema-gesloten': 'open-vraag' }),
  ),
  stap(
    6,
    'Mag niet: de school bevragen, die buiten de reikwijdte valt.',
    'vraag-gegevens-aan-partij',
    vraagAan(gemeente, ['college'], {
      onderdeel: 'a',
      thema: 'onderwijs',
      vraag: 'Hoe gaat het met de dochter op school?',
      waarom: 'Om te weten hoe het met het gezin gaat.',
      items: [
        {
          gegeven: 'Of zij op school komt',
          waaromNodig: 'Om te weten hoe het met het gezin gaat.',
          waaromNietMinder: 'Zonder antwoord weten wij dit niet.',
        },
      ],
    }),
    nee({ 'thema-buiten-reikwijdte': 'reikwijdte' }),
  ),
  stap(
    7,
    'De partner komt erbij als gezinslid.',
    'voeg-betrokkene-toe',
    { hoedanigheid: 'gezinslid', relatie: 'partner', clientWilDit: true, ...alsPersoon(wie.partner, d0) },
    { onthoud: { betrokkeneId: 'partner' } },
  ),
  stap(7, 'Partner wordt gevraagd deel te nemen.', 'vraag-gezinslid', {
    betrokkeneId: '{partner}',
    aanleiding: 'De schulden en het inkomen zijn van hen samen.',
  }),
  stap(7, 'Partner hoort wat wij met zijn gegevens doen.', 'informeer-over-gegevens', {
    betrokkeneId: '{partner}',
    datum: '{dag}',
  }),
  stap(7, 'Partner stemt in: vanaf nu ook cliënt.', 'leg-antwoord-gezinslid-vast', {
    betrokkeneId: '{partner}',
    antwoord: 'stemt-in',
    datum: '{dag}',
  }),
  reikwijdte(7, 'Reikwijdte met beide cliënten.', ['{client}', '{partner}']),
  stap(
    7,
    'Cliënt noemt haar dochter van vijftien. Zij is geen cliënt.',
    'voeg-betrokkene-toe',
    { hoedanigheid: 'gezinslid', relatie: 'kind', clientWilDit: true, ...alsPersoon(wie.dochter, d0) },
    { onthoud: { betrokkeneId: 'dochter' } },
  ),
  stap(7, 'De dochter hoort met haar moeder wat wij over haar opschrijven.', 'informeer-over-gegevens', {
    betrokkeneId: '{dochter}',
    datum: '{dag}',
  }),
  stap(
    7,
    'Mag niet: gegevens over de dochter vastleggen, anders dan of zij kan steunen.',
    'leg-gegeven-vast',
    { ...schulden, betrokkeneId: '{dochter}', bron: 'andere-betrokkene', tekst: 'Gaat weinig naar school.' },
    nee({ 'alleen-steun': 'gegevens-gezinslid' }),
  ),
]
