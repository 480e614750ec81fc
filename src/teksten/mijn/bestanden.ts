/** The words with which somebody sends a file himself: with u, with je, and in English. */
export const bestandenNlU = {
  kop: 'Bestanden',
  link: 'Stuur een bestand, of bekijk wat u stuurde',
  titel: 'Stuur ons een bestand',
  uitleg: 'Dit mag een pdf zijn, of een foto (jpg of png). Het mag hooguit 10 MB zijn.',
  papier: 'U mag het ook op papier geven. Bel ons dan.',
  wat: 'Wat stuurt u?',
  soorten: {
    'persoonlijk-plan': 'Mijn plan: wat ik wil en wat ik nodig heb',
    stuk: 'Papier waar wij om vroegen: {naam}',
    vertegenwoordiging: 'Bewijs dat iemand voor mij mag praten',
  },
  bestand: 'Kies het bestand',
  stuur: 'Verstuur',
  er: 'Dit hebben wij van u',
  regel: '{soort}, van {datum}',
  namen: {
    'persoonlijk-plan': 'Plan',
    stuk: 'Papier',
    vertegenwoordiging: 'Bewijs dat iemand voor mij mag praten',
  },
  gedaan: 'Wij kregen uw bestand.',
  gedaanUitleg: 'Wie u helpt kijkt ernaar. Klopt er iets niet? Bel ons, dan halen wij het weg.',
  fouten: {
    wat: 'Kies wat u stuurt.',
    bestand: 'Kies een bestand.',
    'bestand-te-groot': 'Dit bestand is groter dan 10 MB. Maak het kleiner, of geef het op papier.',
    'bestand-ander-type': 'Dit is geen pdf, jpg of png. Maak er een foto van, en kies die.',
    'bestand-besmet': 'In dit bestand zit een virus. Wij hebben het niet bewaard. Kies een ander bestand.',
    'bestand-niet-gekeurd': 'Het lukt nu niet. Probeer het straks nog eens, of geef het op papier.',
    'bestand-leeg': 'Dit bestand is leeg. Kies een ander bestand.',
    'bestanden-vol': 'U stuurde al twintig bestanden. Bel ons als er meer nodig is.',
    anders: 'Dit kan nu niet. Bel ons.',
  },
}

export type BestandWoorden = typeof bestandenNlU

/** The same words for who is not eighteen yet. */
export const bestandenNlJe: BestandWoorden = {
  ...bestandenNlU,
  link: 'Stuur een bestand, of bekijk wat je stuurde',
  papier: 'Je mag het ook op papier geven. Bel ons dan.',
  wat: 'Wat stuur je?',
  er: 'Dit hebben wij van jou',
  gedaan: 'Wij kregen je bestand.',
  gedaanUitleg: 'Wie je helpt kijkt ernaar. Klopt er iets niet? Bel ons, dan halen wij het weg.',
  fouten: {
    ...bestandenNlU.fouten,
    wat: 'Kies wat je stuurt.',
    'bestanden-vol': 'Je stuurde al twintig bestanden. Bel ons als er meer nodig is.',
  },
}

/** The same words in English. */
export const bestandenEn: BestandWoorden = {
  kop: 'Files',
  link: 'Send a file, or see what you sent',
  titel: 'Send us a file',
  uitleg: 'It can be a pdf or a photo (jpg or png). It can be 10 MB at most.',
  papier: 'You can also give it on paper. Call us.',
  wat: 'What do you send?',
  soorten: {
    'persoonlijk-plan': 'My plan: what I want and what I need',
    stuk: 'Paper you asked for: {naam}',
    vertegenwoordiging: 'Proof that someone may speak for me',
  },
  bestand: 'Choose the file',
  stuur: 'Send',
  er: 'This is what we have from you',
  regel: '{soort}, from {datum}',
  namen: {
    'persoonlijk-plan': 'Plan',
    stuk: 'Paper',
    vertegenwoordiging: 'Proof that someone may speak for me',
  },
  gedaan: 'We got your file.',
  gedaanUitleg: 'The person who helps you will look at it. Is something wrong? Call us and we remove it.',
  fouten: {
    wat: 'Choose what you send.',
    bestand: 'Choose a file.',
    'bestand-te-groot': 'This file is larger than 10 MB. Make it smaller, or give it on paper.',
    'bestand-ander-type': 'This is not a pdf, jpg or png. Take a photo of it and choose that.',
    'bestand-besmet': 'There is a virus in this file. We did not keep it. Choose another file.',
    'bestand-niet-gekeurd': 'It does not work now. Try again later, or give it on paper.',
    'bestand-leeg': 'This file is empty. Choose another file.',
    'bestanden-vol': 'You sent twenty files already. Call us if more is needed.',
    anders: 'This is not possible now. Call us.',
  },
}
