import type { Stap } from '../src/demo/stap.ts'
import { aan, samen, stap } from './casus-03-begin.ts'
import { aanbieder, school } from './casus-03-partijen.ts'
import { wisselen } from './casus-03-wisselen.ts'

const dienst = (domein: string, waarvoor: string) => ({
  ...{ betrokkeneId: '{jongen}', domein, soort: 'dienst', waarvoor },
})

const conclusie = {
  samenhang: true,
  motiveringSamenhang: 'Door de ruzie thuis lukt school niet, en zonder school loopt het thuis op.',
}

/** D0+30: one service under the Jeugdwet and one of the school: an aanpak may, with a motive. */
const concluderen: readonly Stap[] = [
  stap(30, 'Nodig: jeugdhulp.', 'stel-dienst-voor', dienst('jeugd', 'Rust thuis en weer durven gaan.')),
  stap(30, 'De jongen gewezen op het budget.', 'wijs-op-pgb', { ...aan('jongen'), gevolgenUitgelegd: true }),
  stap(30, 'Nodig: hulp op school.', 'stel-dienst-voor', {
    ...{ ...dienst('onderwijs', 'Stap voor stap terug naar school.'), beslisser: 'De school' },
  }),
  stap(
    30,
    'Mag niet: de aanpak verplicht noemen bij één dienst van het sociaal domein.',
    'trek-conclusie',
    { ...conclusie, conclusie: 'aanpak-verplicht', bevestigd: true },
    {
      verwacht: {
        geweigerd: { 'aanpak-is-een-keuze': 'aanpak-mag', 'keuze-niet-gemotiveerd': 'aanpak-mag' },
      },
    },
  ),
  stap(
    30,
    'Mag niet: voor een aanpak kiezen zonder te zeggen waarom.',
    'trek-conclusie',
    { ...conclusie, conclusie: 'aanpak-wenselijk', bevestigd: true },
    { verwacht: { geweigerd: { 'keuze-niet-gemotiveerd': 'aanpak-mag' } } },
  ),
  stap(30, 'Conclusie: een aanpak is wenselijk.', 'trek-conclusie', {
    ...{ ...conclusie, conclusie: 'aanpak-wenselijk', bevestigd: true },
    motiveringKeuze: 'School en hulp thuis lukken alleen als zij samen op gaan.',
  }),
]

const brief = (wie: string) => ({ ...aan(wie), brief: 'eigen-brief', schriftelijk: true })

/** D0+32 and D0+34: letters apart, a safe contact for the boy, and their yes. */
const meedelen: readonly Stap[] = [
  stap(32, 'Veilig contact: zijn eigen telefoon, geen post thuis.', 'leg-veilig-contact-vast', {
    ...{ betrokkeneId: '{jongen}', telefoon: '06 00000177', geenPostThuis: true },
  }),
  stap(
    32,
    'Mag niet: één brief voor moeder en de jongen samen.',
    'deel-uitkomst-mee',
    {
      ...{ ...brief('moeder'), brief: 'gezamenlijke-brief' },
      ...{ samenMet: ['{jongen}'], akkoord: ['{moeder}', '{jongen}'] },
      motiveringGezamenlijk: 'Het gaat over hetzelfde gezin.',
    },
    { verwacht: { geweigerd: { 'gezamenlijke-brief-onder-16': 'uitkomst-afzonderlijk' } } },
  ),
  stap(32, 'Een brief aan de jongen.', 'deel-uitkomst-mee', brief('jongen'), {
    onthoud: { briefId: 'brief-jongen' },
  }),
  stap(32, 'Een eigen brief aan moeder.', 'deel-uitkomst-mee', brief('moeder'), {
    onthoud: { briefId: 'brief-moeder' },
  }),
  stap(
    32,
    'Aan moeder als ouder met gezag: de uitkomst over haar zoon.',
    'deel-uitkomst-mee',
    {
      ...{ ...brief('moeder'), overId: '{jongen}' },
    },
    { onthoud: { briefId: 'brief-over-jongen' } },
  ),
  stap(32, 'Afgerond.', 'rond-onderzoek-af', {}),
  stap(34, 'Moeder stemt in met de aanpak.', 'leg-instemming-aanpak-vast', {
    ...{ ...aan('moeder'), antwoord: 'stemt-in' },
  }),
  stap(
    34,
    'Mag niet: de aanpak voor de jongen op zijn ja en dat van moeder, want vader heeft ook gezag.',
    'leg-instemming-aanpak-vast',
    { ...aan('jongen'), antwoord: 'stemt-in', ...samen, vertegenwoordigers: ['{moeder}'] },
    { verwacht: { geweigerd: { 'ander-met-gezag': 'begrip-client' } } },
  ),
  stap(34, 'De jongen stemt in, met beide ouders.', 'leg-instemming-aanpak-vast', {
    ...{ ...aan('jongen'), antwoord: 'stemt-in', ...samen },
  }),
]

/** D0+36: somebody of the provider coordinates, and is not who helps the boy. */
const aanwijzen = (coordinatorId: string): readonly Stap[] => {
  const aanwijzing = {
    ...{ kandidaat: 'medewerker-van-partij', coordinatorId, partijen: [aanbieder, school] },
    ...{ overlegdMet: ['{moeder}', '{jongen}'], overlegdMetPartijen: true },
  }
  return [
    stap(
      36,
      'Mag niet: iemand van de aanbieder zonder dat de rollen uit elkaar blijven.',
      'wijs-coordinator-aan',
      aanwijzing,
      { wie: 'beslisser', verwacht: { geweigerd: { 'dubbele-rol-niet-bevestigd': 'gescheiden-taken' } } },
    ),
    stap(
      36,
      'Een ander dan zijn hulpverlener wordt coördinator, van de aanbieder.',
      'wijs-coordinator-aan',
      { ...aanwijzing, rollenApart: true },
      { wie: 'beslisser', onthoud: { aanpakId: 'aanpak' } },
    ),
    stap(36, 'Overgedragen: wat nodig is, met wie het niet mag zien.', 'draag-gegevens-over', {
      gegevens: [
        { gegevenId: '{plan}', reden: 'Om met de school te plannen.' },
        { gegevenId: '{geheim}', reden: 'Om te weten waarover alleen met hem te praten.' },
      ],
    }),
  ]
}

/** D0+30 to D0+200: the outcome, the aanpak, and another coordinator. */
export const uitkomst = (coordinatorId: string, opvolgerId: string): readonly Stap[] => [
  ...concluderen,
  ...meedelen,
  ...aanwijzen(coordinatorId),
  ...wisselen(opvolgerId),
]
