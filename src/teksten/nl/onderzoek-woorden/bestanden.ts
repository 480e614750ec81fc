import type { HandelingTekst } from '../../tekst.ts'

const bestandsoort = {
  'persoonlijk-plan': 'Persoonlijk plan',
  stuk: 'Papier waar wij om vroegen',
  vertegenwoordiging: 'Bewijs dat iemand de cliënt vertegenwoordigt',
}

const bestandWeg = {
  'verkeerd-bestand': 'Dit was het verkeerde bestand',
  'van-een-ander': 'Dit bestand gaat over een ander',
  'niet-nodig': 'Dit bestand is niet nodig',
}

/** Acts on the files that come with an onderzoek. */
export const bestandHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.voeg-bestand-toe': {
    titel: 'Bestand toevoegen',
    knop: 'Toevoegen',
    inleiding:
      'Voeg toe wat de cliënt bracht of stuurde. Het bestand mag hooguit 10 MB zijn. Wij kijken eerst of er een virus in zit.',
    gedaan: 'Het bestand is toegevoegd.',
    daarna: 'Het staat bij Bestanden. Leg bij een persoonlijk plan ook vast hoe u het gebruikt.',
    velden: {
      betrokkeneId: { label: 'Van wie is het bestand?' },
      soort: { label: 'Wat is het?', opties: bestandsoort },
      stukId: { label: 'Welk papier is het?', uitleg: 'Alleen bij een papier waar u om vroeg.' },
      bestand: {
        label: 'Welk bestand?',
        uitleg: 'Een pdf of een foto (jpg of png). Klopt er iets niet? Kies het bestand dan opnieuw.',
      },
    },
  },
  'onderzoek.haal-bestand-weg': {
    titel: 'Bestand weghalen',
    knop: 'Weghalen',
    inleiding: 'Het bestand is daarna voor altijd weg. Dat het er was, blijft te zien.',
    gedaan: 'Het bestand is weg.',
    velden: {
      bestandId: { label: 'Welk bestand gaat weg?' },
      reden: { label: 'Waarom haalt u het weg?', opties: bestandWeg },
    },
  },
  'onderzoek.bekijk-bestand': {
    titel: 'Bestand bekijken',
    knop: 'Openen',
    gedaan: 'Het bestand is geopend.',
  },
}

/** Words for the kinds of files and why they went. */
export const bestandOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bestandsoort,
  'bestand-weggehaald': bestandWeg,
}
