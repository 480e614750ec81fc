import type { HandelingTekst } from '../tekst.ts'

const waaromBijzonder = {
  label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
  uitleg: 'Alleen bij een gegeven over gezondheid, straf, politie, geloof of afkomst.',
}
const inbrengId = { label: 'Wat gaf de partij?' }

/** The words of what coordinator and party share in the portal. */
export const portaalVanAanpak: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.laat-partij-meelezen': {
    titel: 'Een partij laten meelezen',
    knop: 'Laten meelezen',
    inleiding:
      'De partij leest in haar portaal over wie het gaat, haar eigen afspraken, en wat u met haar deelt. Van andere partijen leest zij niets. Zij kan u daar ook iets geven dat u nodig heeft.',
    gedaan: 'De partij leest nu mee in haar portaal.',
    daarna:
      'Een nieuwe afspraak met haar leest zij daar meteen. Doet zij niet meer mee, dan stopt het die dag.',
    velden: {
      partijId: { label: 'Welke partij?', uitleg: 'Alleen partijen die iets doen in deze aanpak.' },
    },
  },
  'gecoordineerde-aanpak.neem-inbreng-over': {
    titel: 'Overnemen wat een partij gaf',
    knop: 'Overnemen',
    inleiding: 'Neem alleen over wat u nodig heeft voor uw taak als coördinator. De rest laat u liggen.',
    gedaan: 'Het gegeven staat nu in de aanpak.',
    daarna: 'De voorwaarden van de partij gaan mee. U ziet ze als u het wilt delen.',
    velden: {
      inbrengId,
      reden: {
        label: 'Waarom heeft u dit nodig als coördinator?',
        uitleg: 'De partij schreef al waarvoor. Maak er uw eigen reden van; de cliënt kan die lezen.',
        goed: 'Nodig om de afspraken na de behandeling te plannen.',
        slecht: 'Voor een compleet beeld.',
      },
      waaromBijzonder,
    },
  },
  'gecoordineerde-aanpak.laat-inbreng-liggen': {
    titel: 'Laten liggen wat een partij gaf',
    knop: 'Laten liggen',
    inleiding: 'Heeft u het niet nodig? Dan gaan de woorden weg.',
    gedaan: 'De woorden zijn weg.',
    velden: { inbrengId },
  },
}

/** The words of the page of an aanpak about what parties gave. */
export const inbrengWoorden = {
  titel: 'Wat partijen u gaven ({aantal})',
  kolommen: ['Partij', 'Over', 'Wat zij gaf', 'Waarvoor', 'Wie besliste', 'Doen'],
  voorwaarden: 'Voorwaarden: {voorwaarden}.',
  leestMee: 'leest mee in het portaal',
} as const

/** Why an act on it is not possible, and what would make it possible. */
export const redenenOverPortaal: Record<string, { zin: string; helpt: string }> = {
  'iedereen-leest-mee': {
    zin: 'Iedere partij die iets doet in deze aanpak, leest al mee.',
    helpt: 'U hoeft niets te doen.',
  },
  'partij-leest-al-mee': {
    zin: 'Deze partij leest al mee.',
    helpt: 'Wat u met haar deelt of afspreekt, leest zij vanzelf.',
  },
  'partij-zonder-portaal': {
    zin: 'Bij deze partij werkt niemand met het portaal.',
    helpt: 'Deel met haar op een andere manier, of vraag de beheerder iemand van haar aan te melden.',
  },
  'geen-inbreng': {
    zin: 'Geen partij gaf iets waar u nog naar moet kijken.',
    helpt: 'U hoeft niets te doen.',
  },
  'inbreng-onbekend': {
    zin: 'Dit is er niet (meer): het is al bekeken, of de partij nam het terug.',
    helpt: 'Kies uit wat er staat.',
  },
}
