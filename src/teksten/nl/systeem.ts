/** What a system of a party hears when its token opens nothing. */
export const systeemProblemen = {
  'alleen-api': {
    title: 'Alleen de API',
    detail: 'Met een token kan een systeem alleen de API gebruiken, geen pagina.',
  },
  'cookie-en-token': {
    title: 'Cookie en token tegelijk',
    detail: 'Stuur een token mee of de cookie van een sessie, niet allebei.',
  },
  'token-ongeldig': {
    title: 'Token klopt niet',
    detail: 'Dit token is niet voor deze API, of het is niet van de aanmelddienst van de gemeente.',
  },
  'token-verlopen': { title: 'Token is verlopen', detail: 'Vraag een nieuw token bij de aanmelddienst.' },
  'token-zonder-scope': {
    title: 'Token mag dit niet',
    detail: 'Vraag een token met de scope samenspraak:partij.',
  },
  'systeem-onbekend': {
    title: 'Systeem heeft geen toegang',
    detail: 'Dit systeem staat hier niet, is nog niet begonnen of is geëindigd. Vraag het de gemeente.',
  },
  'aanmelddienst-onbereikbaar': {
    title: 'Aanmelddienst geeft geen antwoord',
    detail: 'Wij konden het token niet nakijken. Probeer het over een paar minuten opnieuw.',
  },
  'te-veel': { title: 'Te veel verzoeken', detail: 'Wacht even en probeer het opnieuw.' },
} as const
