import type { HandelingTekst } from '../../tekst.ts'
import { inzagebeperkingCodes } from './inzagebeperking.ts'

/** When somebody wants to be called, inside a sentence. */
const belmoment = {
  ochtend: 'in de ochtend',
  middag: 'in de middag',
  'maakt-niet-uit': 'het maakt niet uit wanneer',
}

/** What somebody says of an appointment, inside a sentence. */
const uitnodigingantwoord = {
  kom: 'komt',
  'kom-niet': 'komt niet',
  'ander-moment': 'wil een ander moment',
}

/** What somebody says of the reikwijdte and of who keeps the overview, inside a sentence. */
const reikwijdtemening = { eens: 'eens met de reikwijdte', 'niet-eens': 'niet eens met de reikwijdte' }
const eigenRegieWens = {
  zelf: 'wil zelf het overzicht houden',
  'iemand-anders': 'wil dat iemand anders het overzicht houdt',
  'toch-niet': 'wil toch niet zelf het overzicht houden',
}

/** What was asked or said on one's own page, as it stands on the page of the case. */
export const mijnCodes = {
  gebeurtenis: {
    terugbelverzoek: 'gevraagd om te bellen',
    'clientondersteuning-gevraagd': 'gevraagd om een cliëntondersteuner',
    'uitnodiging-beantwoord': 'geantwoord op een afspraak',
    'reikwijdte-gezegd': 'zelf iets gezegd over de reikwijdte',
    'eigen-regie-gevraagd': 'gevraagd om eigen regie',
    ...inzagebeperkingCodes.gebeurtenis,
  },
  codes: {
    terugbelverzoek: belmoment,
    'uitnodiging-beantwoord': uitnodigingantwoord,
    'reikwijdte-gezegd': reikwijdtemening,
    'eigen-regie-gevraagd': eigenRegieWens,
    ...inzagebeperkingCodes.codes,
  },
}

const antwoord = (titel: string, opties: Readonly<Record<string, string>>): HandelingTekst => ({
  titel,
  knop: 'Verstuur',
  gedaan: 'Wij weten het.',
  velden: {
    betrokkeneId: { label: 'Wie antwoordt?' },
    overId: { label: 'Waar gaat het over?' },
    antwoord: { label: 'Wat is het antwoord?', opties },
    alleen: { label: 'Ik wil alleen praten', uitleg: 'Zonder dat iemand van uw gezin erbij is.' },
    wieMee: { label: 'Wie neemt u mee?' },
    toelichting: { label: 'Wilt u er iets bij zeggen?' },
  },
})

const belverzoek: HandelingTekst = {
  titel: 'Vragen of wij bellen',
  knop: 'Bel mij terug',
  gedaan: 'Wij bellen u terug.',
  daarna: 'Dat doen wij binnen twee werkdagen.',
  velden: {
    betrokkeneId: { label: 'Wie wil gebeld worden?' },
    wanneer: {
      label: 'Wanneer kunnen wij u bellen?',
      opties: { ochtend: 'In de ochtend', middag: 'In de middag', 'maakt-niet-uit': 'Het maakt niet uit' },
    },
    alleen: {
      label: 'Ik wil alleen met u praten',
      uitleg: 'Dan praten wij met u zonder dat iemand van uw gezin erbij is.',
    },
    telefoon: { label: 'Op welk nummer?', uitleg: 'Kies een nummer dat veilig is voor u.' },
    waarover: { label: 'Waar gaat het over?' },
  },
}

/** The words of what somebody does who is in an onderzoek himself, as they stand in registers and logs. */
export const mijnHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'mijn-omgeving.herken-betrokkene': {
    titel: 'Aanmelden met DigiD',
    knop: 'Aanmelden',
    gedaan: 'U bent aangemeld.',
  },
  'onderzoek.mijn-onderzoeken': {
    titel: 'Eigen onderzoek bekijken',
    knop: 'Openen',
    gedaan: 'U ziet wat er over u staat.',
  },
  'gecoordineerde-aanpak.mijn-aanpakken': {
    titel: 'Eigen aanpak bekijken',
    knop: 'Openen',
    gedaan: 'U ziet wat er over u staat.',
  },
  'gecoordineerde-aanpak.lees-eigen-brief': {
    titel: 'Brief aan uzelf lezen',
    knop: 'Openen',
    gedaan: 'U ziet de brief.',
  },
  'onderzoek.lees-eigen-brief': {
    titel: 'Brief aan uzelf lezen',
    knop: 'Openen',
    gedaan: 'U ziet de brief.',
  },
  'onderzoek.stuur-bestand': {
    titel: 'Zelf een bestand sturen',
    knop: 'Verstuur',
    gedaan: 'Het bestand is verstuurd.',
    velden: {
      betrokkeneId: { label: 'Van wie is het bestand?' },
      soort: { label: 'Wat is het?' },
      stukId: { label: 'Welk papier is het?' },
      bestand: { label: 'Welk bestand?' },
    },
  },
  'onderzoek.lees-eigen-bestand': {
    titel: 'Eigen bestand openen',
    knop: 'Openen',
    gedaan: 'U ziet het bestand.',
  },
  'onderzoek.vraag-terugbellen': belverzoek,
  'onderzoek.beantwoord-uitnodiging': antwoord('Zeggen of u komt', uitnodigingantwoord),
  'gecoordineerde-aanpak.beantwoord-uitnodiging': antwoord('Zeggen of u komt', uitnodigingantwoord),
  'onderzoek.vraag-clientondersteuning': antwoord('Vragen om een cliëntondersteuner', { ja: 'Ja' }),
  'onderzoek.zeg-over-reikwijdte': antwoord('Zeggen of de reikwijdte klopt', {
    eens: 'Ja',
    'niet-eens': 'Nee',
  }),
  'onderzoek.vraag-eigen-regie': antwoord('Vragen om eigen regie', {
    zelf: 'Ikzelf',
    'iemand-anders': 'Iemand anders',
    'toch-niet': 'Toch niet',
  }),
  'onderzoek.zeg-over-aanpak': antwoord('Zelf ja of nee zeggen tegen de aanpak', {
    'stemt-in': 'Ja',
    weigert: 'Nee',
  }),
  'onderzoek.zeg-over-dienst': antwoord('Zelf ja of nee zeggen tegen een dienst', {
    aanvaard: 'Ja',
    geweigerd: 'Nee',
  }),
  'gecoordineerde-aanpak.vraag-terugbellen': belverzoek,
}
