import { zwaarwegend } from './zwaarwegend.ts'

const { veiligheid, escalatie, opsporing } = zwaarwegend
const redenen = { veiligheid: veiligheid ?? '', escalatie: escalatie ?? '', opsporing: opsporing ?? '' }

/** The two parts of the test. */
export const toetsWoorden = {
  samenhang: {
    label: 'Hoe hangen de problemen samen met overlast, criminaliteit of veiligheid?',
    goed: 'De overlast begint als de schuldeisers aan de deur komen.',
    slecht: 'Er is ook politie bij.',
  },
  bijdrage: {
    label: 'Hoe helpt samenwerken met het Zorg- en Veiligheidshuis de aanpak?',
    goed: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
    slecht: 'Dan weten we meer.',
  },
}

/** Whether the client was spoken to. */
export const gesprokenWoorden = {
  clientGesproken: {
    label: 'Heeft u hierover met de cliënt gesproken?',
    opties: { ja: 'Ja', nee: 'Nee, om een zwaarwegende reden' },
  },
  gesprokenOp: { label: 'Op welke dag?' },
  nietGesproken: { label: 'Om welke reden niet?', opties: redenen },
  waaromNietGesproken: { label: 'Waarom geldt dat hier?' },
}

/** Whether the client gets his letter now. */
export const informeerWoorden = {
  informeren: {
    label: 'Krijgt de cliënt nu een brief?',
    opties: { brief: 'Ja', later: 'Nee, dat wacht om een zwaarwegende reden' },
  },
  waaromLater: { label: 'Om welke reden wacht het?', opties: redenen },
  toelichtingLater: { label: 'Waarom geldt dat hier?' },
  herzienOp: { label: 'Op welke dag kijkt u daar opnieuw naar?' },
}

/** A decision on a referral. */
export const besluitWoorden = {
  betrokkeneId: { label: 'Over wie?' },
  uitkomst: {
    label: 'Wat doet het college?',
    uitleg: 'Het college mag aanmelden. Het hoeft niet.',
    opties: {
      aangemeld: 'Aanmelden bij het Zorg- en Veiligheidshuis',
      'niet-aangemeld': 'Niet aanmelden',
      'partij-gevraagd': 'Een partij vragen dit te doen, voor haar eigen taak',
    },
  },
  ...toetsWoorden,
  motief: { label: 'Waarom dit, alles afgewogen?' },
  partijId: { label: 'Welke partij?' },
  ...informeerWoorden,
}

/** The headings of its form. */
export const besluitStappen = {
  besluit: 'Wat het college doet',
  toets: 'Waarom',
  informeren: 'Wat de cliënt hoort',
}

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** The reasons of the test and of a referral, in whatever dossier. */
export const zvhBezwaarWoorden: Record<string, { zin: string; helpt: string }> = {
  'zvh-samenhang-ontbreekt': reden(
    'Er staat niet hoe de problemen samenhangen.',
    'Vul dat in. Hangen ze niet samen, dan is er geen reden voor het Zorg- en Veiligheidshuis.',
  ),
  'zvh-bijdrage-ontbreekt': reden(
    'Er staat niet hoe dit de aanpak helpt.',
    'Vul dat in. Helpt het de aanpak niet, dan kan het niet.',
  ),
  'zvh-zonder-motief': reden('Er staat niet waarom.', 'Vul in waarom u dit zo beslist.'),
  'zvh-onbekende-uitkomst': reden('Er staat niet wat het college doet.', 'Kies uit de lijst.'),
  'zvh-zonder-partij': reden('Er staat niet welke partij u vraagt.', 'Kies een partij.'),
  'zvh-uitstel-zonder-reden': reden(
    'Wachten met de brief kan alleen om een zwaarwegende reden.',
    'Kies een reden, of stuur de brief nu.',
  ),
  'zvh-uitstel-zonder-motief': reden('Er staat niet waarom de brief wacht.', 'Vul dat in.'),
  'zvh-uitstel-zonder-dag': reden(
    'Er staat niet wanneer u hier opnieuw naar kijkt.',
    'Kies een dag die nog komt.',
  ),
  'zvh-client-niet-gesproken': reden(
    'Er is niet met de cliënt gesproken, en er staat niet om welke zwaarwegende reden.',
    'Spreek eerst met de cliënt, of kies een reden en schrijf waarom die hier geldt.',
  ),
}

/** The dated facts around a referral, in words. */
export const zvhGebeurtenisWoorden = {
  'zvh-besluit': 'Besluit over het Zorg- en Veiligheidshuis',
  'zvh-ingelicht': 'Brief gestuurd over het Zorg- en Veiligheidshuis',
  'zvh-uitgesteld': 'De brief over het Zorg- en Veiligheidshuis wacht',
  'zvh-herzien': 'Opnieuw kijken of de brief kan',
  'zvh-ingetrokken': 'Aanmelding bij het Zorg- en Veiligheidshuis ingetrokken',
}

/** The codes of those facts. */
export const zvhFeitCodes = {
  'zvh-besluit': {
    aangemeld: 'aangemeld',
    'niet-aangemeld': 'niet aangemeld',
    'partij-gevraagd': 'een partij gevraagd',
  },
  'zvh-uitgesteld': redenen,
}
