import { doelVanOntvanger, doorgeefdoelen } from '../../../wet/doorgeven.ts'
import type { HandelingTekst } from '../../tekst.ts'
import { doorgeefOntvangers } from './doorgeven.ts'

/** What a receiver would use a gegeven for, as the party reads it that gave it. Throws for who gets nothing. */
export const waarvoorVanOntvanger = (aan: string): string => {
  if (aan === 'coordinator') return 'Het plan in de gecoördineerde aanpak'
  if (aan === 'client') return 'De brief aan de persoon zelf, met de uitkomst van het onderzoek'
  const doel = doelVanOntvanger(aan)
  if (!doel) throw new Error('no purpose has this receiver')
  return `Wat uit het onderzoek nodig is voor: ${doorgeefdoelen[doel].naam}`
}

/** Acts by which who gave a gegeven is asked, in its portal, whether it may go further (5.4.2 lid 1). */
export const geverHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.vraag-gever': {
    titel: 'Een partij vragen of een gegeven verder mag',
    knop: 'Vraag versturen',
    inleiding:
      'Een partij wilde eerst gevraagd worden. U vraagt het haar in haar portaal. Zij ziet wat zij gaf, naar wie het zou gaan, waarvoor en waarom. Geen antwoord is nee.',
    gedaan: 'De vraag staat in het portaal van de partij.',
    daarna: 'Zegt de partij ja, dan kunt u dit gegeven geven aan wie u noemde, en aan niemand anders.',
    velden: {
      gegevenId: {
        label: 'Over welk gegeven gaat het?',
        uitleg: 'Alleen gegevens van een partij die eerst gevraagd wil worden.',
      },
      voor: {
        label: 'Wie wil het krijgen?',
        opties: {
          coordinator: 'De coördinator',
          client: 'De cliënt zelf, in zijn brief',
          ...doorgeefOntvangers,
        },
      },
      waarom: {
        label: 'Waarom is dat nodig?',
        goed: 'Zonder te weten of er een regeling loopt, kan de coördinator geen plan maken.',
        slecht: 'Handig om te weten.',
      },
    },
  },
  'onderzoek.trek-vraag-aan-gever-in': {
    titel: 'Een vraag of iets verder mag intrekken',
    knop: 'Intrekken',
    inleiding: 'De partij ziet dan alleen nog dat zij niets hoeft te doen.',
    gedaan: 'De vraag is ingetrokken.',
    velden: { vraagId: { label: 'Welke vraag trekt u in?' } },
  },
}

/** Words for what a party was reminded of, was asked about what it gave, and said. */
export const geverCodes = {
  gebeurtenis: {
    'partij-gerappelleerd': 'herinnering aan een partij',
    'gever-gevraagd': 'partij gevraagd of een gegeven gedeeld mag worden',
    'vraag-aan-gever': 'partij in haar portaal gevraagd of een gegeven gedeeld mag worden',
  },
  codes: {
    'gever-gevraagd': { mag: 'ja', 'mag-niet': 'nee' },
    'vraag-aan-gever': {
      gevraagd: 'nog geen antwoord, dus nee',
      mag: 'ja',
      'mag-niet': 'nee',
      vervallen: 'niet meer nodig',
    },
  },
} as const
