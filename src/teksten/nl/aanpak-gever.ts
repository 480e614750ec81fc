import type { HandelingTekst } from '../tekst.ts'

/** What a party of the aanpak would use a gegeven for, as the party reads it that gave it. */
export const waarvoorInAanpak = 'Wat deze partij doet in de gecoördineerde aanpak'

/** Acts by which the coordinator asks who gave a gegeven, in its portal, whether a party may have it (5.4.2 lid 1). */
export const aanpakGeverHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.vraag-gever': {
    titel: 'Een partij vragen of een gegeven verder mag',
    knop: 'Vraag versturen',
    inleiding:
      'Wie dit gegeven gaf, wilde eerst gevraagd worden. U vraagt het in het portaal. De gever ziet wat hij gaf, naar wie het zou gaan, waarvoor en waarom. Geen antwoord is nee.',
    gedaan: 'De vraag staat in het portaal van de gever.',
    daarna: 'Zegt de gever ja, dan kunt u dit gegeven delen met deze partij, en met niemand anders.',
    velden: {
      gegevenId: {
        label: 'Over welk gegeven gaat het?',
        uitleg: 'Alleen gegevens van een partij die eerst gevraagd wil worden.',
      },
      partijId: { label: 'Welke partij zou het krijgen?' },
      waarom: {
        label: 'Waarom is dat nodig?',
        goed: 'Zonder dit kan zij haar afspraak over de schulden niet plannen.',
        slecht: 'Handig om te weten.',
      },
    },
  },
  'gecoordineerde-aanpak.trek-vraag-aan-gever-in': {
    titel: 'Een vraag of iets verder mag intrekken',
    knop: 'Intrekken',
    inleiding: 'De partij ziet dan alleen nog dat zij niets hoeft te doen.',
    gedaan: 'De vraag is ingetrokken.',
    velden: { vraagId: { label: 'Welke vraag trekt u in?' } },
  },
}
