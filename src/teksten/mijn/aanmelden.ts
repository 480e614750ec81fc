import type { MijnTaal } from './mijn-talen.ts'

const nl = {
  titel: 'Mijn Samenspraak',
  inleiding: 'Hier ziet u wat uw gemeente met uw gegevens doet.',
  digid: 'U meldt zich aan met DigiD.',
  kies: 'Kies uw gemeente',
  aanmelden: 'Aanmelden bij {gemeente}',
  zonder: 'Geen DigiD of geen internet? Bel uw gemeente. Wij doen dan hetzelfde samen met u, op papier.',
  geenGemeente: 'Geen gemeente gebruikt dit nu. Bel uw gemeente.',
  uitTitel: 'Aanmelden kan hier niet',
  uit: 'Uw gemeente biedt dit nog niet aan. Bel uw gemeente. Wij doen het dan samen met u.',
  uitgelogdTitel: 'U bent uitgelogd',
  uitgelogd: 'Gebruiken anderen dit apparaat ook? Sluit dan deze pagina.',
  opnieuw: 'Opnieuw aanmelden',
  mislukt: {
    invalid: {
      titel: 'Aanmelden is niet gelukt',
      tekst: 'Het duurde te lang, of het klopte niet. Probeer het opnieuw.',
    },
    'not-assured': {
      titel: 'Uw DigiD is niet sterk genoeg',
      tekst:
        'Gebruik de DigiD-app met een controle van uw identiteitsbewijs. Lukt dat niet? Bel uw gemeente.',
    },
    declined: {
      titel: 'U bent niet aangemeld',
      tekst: 'U stopte met aanmelden. U kunt opnieuw beginnen.',
    },
    unreachable: {
      titel: 'DigiD werkt nu niet',
      tekst: 'Probeer het later opnieuw. Heeft het haast? Bel uw gemeente.',
    },
  },
  verlopenTitel: 'U was te lang weg',
  verlopen: 'Meld u opnieuw aan. Zo kijkt niemand mee. Wat u typte, is niet verstuurd.',
  vreemdTitel: 'Dit kwam niet van deze website',
  vreemd: 'Er is niets gedaan. Ga terug naar het begin.',
  teVaakTitel: 'Dat waren veel keren achter elkaar',
  teVaak: 'Wacht even. Probeer het over een paar minuten opnieuw.',
}

const en: typeof nl = {
  titel: 'My Samenspraak',
  inleiding: 'Here you see what your municipality does with your data.',
  digid: 'You sign in with DigiD.',
  kies: 'Choose your municipality',
  aanmelden: 'Sign in at {gemeente}',
  zonder: 'No DigiD or no internet? Call your municipality. We do the same with you, on paper.',
  geenGemeente: 'No municipality uses this now. Call your municipality.',
  uitTitel: 'You cannot sign in here',
  uit: 'Your municipality does not offer this yet. Call your municipality. We do it with you.',
  uitgelogdTitel: 'You are signed out',
  uitgelogd: 'Do others use this device too? Then close this page.',
  opnieuw: 'Sign in again',
  mislukt: {
    invalid: {
      titel: 'Signing in did not work',
      tekst: 'It took too long, or it was not right. Try again.',
    },
    'not-assured': {
      titel: 'Your DigiD is not strong enough',
      tekst:
        'Use the DigiD app with a check of your identity document. Does that not work? Call your municipality.',
    },
    declined: { titel: 'You are not signed in', tekst: 'You stopped signing in. You can begin again.' },
    unreachable: {
      titel: 'DigiD does not work now',
      tekst: 'Try again later. Is it urgent? Call your municipality.',
    },
  },
  verlopenTitel: 'You were away too long',
  verlopen: 'Sign in again. So nobody else can look. What you typed was not sent.',
  vreemdTitel: 'This did not come from this website',
  vreemd: 'Nothing was done. Go back to the beginning.',
  teVaakTitel: 'That was many times in a row',
  teVaak: 'Wait a moment. Try again in a few minutes.',
}

/** The words of signing in to the own environment, by language. Nobody is known yet, so nobody is young here. */
export const aanmeldwoorden: Readonly<Record<MijnTaal, typeof nl>> = { nl, en }
