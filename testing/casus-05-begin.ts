import type { Stap } from '../src/demo/stap.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & {
  readonly wie?: Stap['wie']
  readonly dossier?: string
}

/** One act of the meldpunt in the first melding, unless `rest` says otherwise. */
export const stap = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Rest = {},
): Stap => ({
  dag,
  regel,
  wie: 'meldpunt',
  doe: `meldpunt.${doe}`,
  dossier: 'melding',
  invoer,
  ...rest,
})

const vrouw = {
  achternaam: 'Terpstra',
  voornamen: 'Geertje',
  geboortedatum: '1947-03-12',
  straat: 'Kade',
  huisnummer: '27',
  postcode: '1234 AC',
  plaats: 'Voorbeeld',
}

/** What the neighbour says on the telephone; she wants to stay unknown to the person (5.5.1). */
export const buurvrouwBelt = {
  ...vrouw,
  zorgen: 'Zij dwaalt ’s nachts op straat.',
  acuut: 'nee',
  ingezetene: 'ja',
  melder: 'burger',
  vraag: 'Kan er iemand bij haar langsgaan?',
  melderNaam: 'Bea Buurvrouw',
  melderTelefoon: '06 00000505',
  verborgen: true,
  melderIngelicht: true,
}

/** What every gegeven that the worker records says beside its text. */
export const gegeven = { categorie: 'gewoon', noodzaak: 'Nodig om te weten welke hulp past en hoe snel.' }
const vraagWijkteam = {
  aan: 'partij',
  niveau: 'dat',
  vraag: 'Is deze mevrouw bij u bekend?',
  waarom: 'Dan weten wij of er al iemand bij haar komt.',
}

/** D0: the call, an attempt to reach her, and one question to the neighbourhood team. */
export const eersteDag = (wijkteam: string): readonly Stap[] => [
  {
    regel: 'Een buurvrouw belt over een vrouw van 79. De triage begint.',
    dag: 0,
    wie: 'meldpunt',
    doe: 'meldpunt.begin-triage',
    invoer: { ...buurvrouwBelt, ontvangenOp: '{d0}' },
    onthoud: { dossierId: 'melding', betrokkeneId: 'vrouw' },
  },
  stap(
    0,
    'Mag niet: het wijkteam vragen voordat iemand haar probeerde te spreken.',
    'vraag-inlichting',
    { ...vraagWijkteam, partijId: wijkteam },
    { verwacht: { geweigerd: { 'eerst-contact-met-gemelde': 'melding-triage' } } },
  ),
  stap(0, 'Geen gehoor.', 'leg-contact-gemelde-vast', { datum: '{dag}', uitkomst: 'niet-bereikt' }),
  stap(0, 'Zij weet het nog niet: geen gehoor. Over een week opnieuw kijken.', 'stel-informeren-uit', {
    reden: 'niet-bereikt',
    toelichting: 'Er werd niet opengedaan en de telefoon bleef gaan.',
    herzienOp: '{dag+7}',
  }),
  stap(0, 'Het wijkteam gevraagd of zij daar bekend is.', 'vraag-inlichting', {
    ...vraagWijkteam,
    partijId: wijkteam,
  }),
  stap(
    0,
    'Om het antwoord vast te leggen.',
    'bekijk-melding',
    {},
    { onthoud: { 'beeld.inlichtingen.vraag~Is deze mevrouw.id': 'vraag' } },
  ),
  stap(0, '“Bij ons bekend”, en dat is genoeg.', 'leg-inlichting-vast', {
    inlichtingId: '{vraag}',
    datum: '{dag}',
    gaf: 'antwoord',
    wie: 'Wim van het wijkteam',
    dat: 'bekend',
  }),
]
