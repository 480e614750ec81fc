import type { HandelingTekst } from '../tekst.ts'

/** What the college reads when one of the clients stops: never who. */
export const clientStoptMelding = 'Een van de cliënten doet niet meer mee aan de aanpak.'

/** What the college reads when somebody died: never who. */
export const overlijdenMelding = 'Een van de cliënten is overleden.'

/** What came of the talk about stopping; nothing of what was said. */
export const clientGestopt = {
  besproken: 'De cliënt heeft er met u over gepraat',
  'wilde-niet-praten': 'De cliënt wilde er niet over praten',
}

/** The words of one client stopping while others go on. */
export const stoppenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.leg-overlijden-vast': {
    titel: 'Overlijden vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Alleen de dag wordt bewaard. Over deze persoon deelt u daarna niets meer. Wat hij zelf zou doen en gesprekken met hem vervallen. Is het een cliënt, dan krijgt het college bericht, zonder naam.',
    gedaan: 'Het overlijden is vastgelegd.',
    daarna:
      'Vertel het de partijen die iets voor deze persoon doen. Klopt het overlijden niet? Verbeter dan de dag, of haal het weg en trek de melding in.',
    velden: {
      betrokkeneId: { label: 'Wie is overleden?' },
      datum: { label: 'Op welke dag?' },
    },
  },
  'gecoordineerde-aanpak.laat-client-stoppen': {
    titel: 'Een cliënt laten stoppen',
    knop: 'Vastleggen',
    inleiding:
      'Een cliënt mag altijd stoppen. U mag het gesprek aangaan, maar niemand kan worden gedwongen. U legt niet vast waarom. Over deze cliënt deelt u daarna niets meer, en wat hij zelf zou doen vervalt. Het college krijgt bericht, zonder naam.',
    gedaan: 'Vastgelegd is dat deze cliënt niet meer meedoet.',
    daarna:
      'Stuur de cliënt een brief waarin dit staat, en vertel het de partijen met wie u over hem een afspraak heeft. Het college past de aanpak aan of beëindigt die.',
    velden: {
      betrokkeneId: { label: 'Welke cliënt stopt?' },
      gesprek: { label: 'Heeft u er samen over gepraat?', opties: clientGestopt },
      datum: { label: 'Op welke dag zei de cliënt dit?' },
    },
  },
}
