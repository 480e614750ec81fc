import type { HandelingTekst } from '../tekst.ts'

/** The act by which a coordinator tells the college that something cannot wait. */
export const aanpakSpoed: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.meld-spoed': {
    titel: 'Melden dat hulp niet kan wachten',
    knop: 'Melden',
    inleiding:
      'Heeft een cliënt nu meteen hulp uit de Wmo nodig? Meld het meteen, ook als u de cliënt nog niet sprak. Het college beslist direct, zonder aanvraag. Voor het iets verstrekt, spreekt iemand met de cliënt. Alleen wat u hier schrijft gaat naar het college. Is iemand in levensgevaar? Bel 112.',
    gedaan: 'De melding is bij het college. Wie beslist, krijgt bericht.',
    daarna: 'Bel wie beslist: wacht niet op het bericht. Het college vertelt de cliënt wat het besluit.',
    velden: {
      betrokkeneId: { label: 'Welke cliënt heeft hulp nodig?' },
      watNu: { label: 'Wat moet er nu zijn?', goed: 'Hulp om uit bed te komen.', slecht: 'Spoedzorg.' },
      waaromNu: {
        label: 'Waarom kan het niet wachten?',
        goed: 'Zij is gevallen en er is niemand in huis.',
        slecht: 'Zie het dossier.',
      },
      gesprokenOp: {
        label: 'Op welke dag sprak u hierover met de cliënt?',
        uitleg: 'Leeg laten als dat nog niet is gebeurd.',
      },
      tijd: { label: 'Hoe laat hoorde u dit?' },
    },
  },
}
