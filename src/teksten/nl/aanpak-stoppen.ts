import type { HandelingTekst } from '../tekst.ts'

/** What the college reads when one of the clients stops: never who. */
export const clientStoptMelding = 'Een van de cliënten doet niet meer mee aan de aanpak.'

/** What came of the talk about stopping; nothing of what was said. */
export const clientGestopt = {
  besproken: 'De cliënt heeft er met u over gepraat',
  'wilde-niet-praten': 'De cliënt wilde er niet over praten',
}

/** The words of one client stopping while others go on. */
export const stoppenHandelingen: Readonly<Record<string, HandelingTekst>> = {
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
