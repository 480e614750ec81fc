/** The words on the pages of the demo's stand-in for DigiD. */
export const demoDigid = {
  title: 'Proefaanmelddienst voor inwoners',
  warning: 'Dit is een proef, en geen DigiD. Alle mensen en nummers zijn verzonnen.',
  choose: 'Welke inwoner bent u?',
  signInAs: 'Aanmelden als {naam}',
  signOutTitle: 'Uitloggen',
  signOut: 'Uitloggen',
  signedOut: 'U bent uitgelogd.',
  failedTitle: 'Aanmelden is niet gelukt',
  failed: 'Deze aanmelding is verlopen of klopt niet. Ga terug en begin opnieuw.',
  back: 'Terug naar Samenspraak',
} as const
