/** The words with which somebody asks about his own data, or complains: with u, with je, and in English. */
export const rechtNlU = {
  link: 'Vraag iets over uw gegevens, of dien een klacht in',
  titel: 'Wat wilt u van ons?',
  uitleg: 'U krijgt binnen een maand antwoord. Het kost niets.',
  loket: 'loket voor uw gegevens',
  welke: 'Kies wat u wilt',
  keuzes: {
    inzage: 'Zien wat er over mij staat',
    afschrift: 'Een kopie van wat er over mij staat',
    rectificatie: 'Verbeteren wat niet klopt',
    aanvulling: 'Aanvullen wat ontbreekt',
    wissen: 'Weghalen wat er niet hoort te staan',
    vernietiging: 'Alles over mij weghalen',
    beperking: 'Mijn gegevens een tijd niet gebruiken',
    'bezwaar-avg': 'Stoppen met het gebruik van mijn gegevens',
    klacht: 'Een klacht over hoe iemand met mij omging',
  },
  wat: 'Schrijf op wat u wilt',
  watUitleg: 'Bijvoorbeeld wat er niet klopt, en hoe het wel is.',
  stuur: 'Verstuur',
  bezwaar: 'Bent u het niet eens met een besluit? In de brief staat hoe u bezwaar maakt.',
  gedaan: 'Wij kregen uw verzoek.',
  gedaanUitleg: 'De bevestiging staat bij uw brieven. Daarin staat wat u vroeg.',
  fouten: {
    recht: 'Kies wat u wilt.',
    wat: 'Schrijf op wat u wilt. Gebruik hooguit 4000 tekens.',
  },
}

/** The same words for who is not eighteen yet. */
export const rechtNlJe: typeof rechtNlU = {
  link: 'Vraag iets over je gegevens, of dien een klacht in',
  titel: 'Wat wil je van ons?',
  uitleg: 'Je krijgt binnen een maand antwoord. Het kost niets.',
  loket: 'loket voor je gegevens',
  welke: 'Kies wat je wilt',
  keuzes: rechtNlU.keuzes,
  wat: 'Schrijf op wat je wilt',
  watUitleg: 'Bijvoorbeeld wat er niet klopt, en hoe het wel is.',
  stuur: 'Verstuur',
  bezwaar: 'Ben je het niet eens met een besluit? In de brief staat hoe je bezwaar maakt.',
  gedaan: 'Wij kregen je verzoek.',
  gedaanUitleg: 'De bevestiging staat bij je brieven. Daarin staat wat je vroeg.',
  fouten: {
    recht: 'Kies wat je wilt.',
    wat: 'Schrijf op wat je wilt. Gebruik hooguit 4000 tekens.',
  },
}

/** The same words in English. */
export const rechtEn: typeof rechtNlU = {
  link: 'Ask something about your data, or make a complaint',
  titel: 'What do you want from us?',
  uitleg: 'You get an answer within one month. It costs nothing.',
  loket: 'desk for your data',
  welke: 'Choose what you want',
  keuzes: {
    inzage: 'See what you have about me',
    afschrift: 'A copy of what you have about me',
    rectificatie: 'Correct what is wrong',
    aanvulling: 'Add what is missing',
    wissen: 'Remove what should not be there',
    vernietiging: 'Remove everything about me',
    beperking: 'Not use my data for a while',
    'bezwaar-avg': 'Stop using my data',
    klacht: 'A complaint about how someone treated me',
  },
  wat: 'Write what you want',
  watUitleg: 'For example what is wrong, and how it should be.',
  stuur: 'Send',
  bezwaar: 'Do you disagree with a decision? The letter says how to object.',
  gedaan: 'We got your request.',
  gedaanUitleg: 'The receipt is with your letters. It says what you asked.',
  fouten: {
    recht: 'Choose what you want.',
    wat: 'Write what you want. Use no more than 4000 characters.',
  },
}
