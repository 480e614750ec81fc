/** The letters with which gegevens of the onderzoek go on, and are taken back. */
export const doorgeefBrief = {
  onderwerp: 'Gegevens uit een onderzoek ({wet}, artikel {nummer})',
  over: 'Over wie gaat het',
  waarvoor: 'Waarvoor u deze gegevens krijgt',
  doel: '{doel}. Gebruik ze nergens anders voor. Ze zijn niet voor fraude, handhaving of opsporing.',
  nood: 'Wat het onderzoek liet zien',
  gegevens: 'De gegevens',
  gegeven: '{tekst} Nodig omdat: {noodzaak}',
  verder: 'Geeft u ze verder?',
  nietVerder: 'Alleen als uw eigen wet dat toelaat, en niet meer dan nodig is.',
  ontvangers: {
    college: 'Het college, voor: {doel}',
    burgemeester: 'De burgemeester',
    raad: 'De Raad voor de Kinderbescherming',
  },
  terug: {
    onderwerp: 'Gegevens die u niet had mogen krijgen',
    begin:
      'Op {datum} gaven wij u gegevens uit een onderzoek. Een van die gegevens had u niet mogen krijgen.',
    wat: 'Om welk gegeven het gaat',
    gegeven: 'Het gegeven waarbij stond: Nodig omdat: {waarvoor}',
    waarom: 'Wat er misging',
    doen: 'Wat wij u vragen',
    vernietig: 'Gebruik dit gegeven niet. Vernietig het, en laat ons weten dat u dat deed.',
  },
} as const
