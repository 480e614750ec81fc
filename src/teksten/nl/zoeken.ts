import type { HandelingTekst } from '../tekst.ts'

/** The words of the exact look-ups. */
export const zoekHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.zoek-persoon': {
    titel: 'Persoon zoeken',
    knop: 'Zoeken',
    inleiding:
      'Zoek op burgerservicenummer, of op achternaam met geboortedatum. U vindt alleen wie al een onderzoek heeft.',
    gedaan: 'Er is gezocht.',
    velden: {
      bsn: { label: 'Burgerservicenummer', uitleg: 'Negen cijfers.' },
      tussenvoegsel: { label: 'Tussenvoegsel' },
      achternaam: { label: 'Achternaam' },
      geboortedatum: { label: 'Geboortedatum', uitleg: 'Bijvoorbeeld 4 5 1988.' },
    },
  },
}

/** What a look-up found; the sentence for unknown is also that for known elsewhere. */
export const zoekTekst = {
  nieuw: 'Deze persoon heeft hier geen dossier.',
  bekend: 'Deze persoon heeft hier al een dossier.',
  vanCollega: '{nummer}, bij een collega',
} as const
