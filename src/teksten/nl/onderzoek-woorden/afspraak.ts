import type { HandelingTekst } from '../../tekst.ts'
import { gespreksvelden } from '../gespreksvelden.ts'

/** The words of making, moving and cancelling an appointment. */
export const afspraakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.maak-gespreksafspraak': {
    titel: 'Afspraak maken voor een gesprek',
    knop: 'Afspraak maken',
    gedaan: 'De afspraak staat in het dossier.',
    daarna: 'Na het gesprek legt u het gesprek vast. Gaat het niet door? Verzet de afspraak of zeg haar af.',
    velden: { met: { label: 'Met wie spreekt u af?' }, ...gespreksvelden },
  },
  'onderzoek.verzet-gespreksafspraak': {
    titel: 'Afspraak voor een gesprek verzetten',
    knop: 'Verzetten',
    inleiding: 'Zo verbetert u ook een dag, tijd of plaats die verkeerd is opgeschreven.',
    gedaan: 'De afspraak is veranderd.',
    velden: {
      gespreksafspraakId: { label: 'Welke afspraak?' },
      met: { label: 'Met wie spreekt u af?' },
      ...gespreksvelden,
    },
  },
  'onderzoek.bekijk-gespreksafspraak': {
    titel: 'Afspraak in uw agenda zetten',
    knop: 'In uw agenda zetten',
    gedaan: 'De afspraak staat klaar voor uw agenda.',
    velden: { gespreksafspraakId: { label: 'Welke afspraak?' } },
  },
  'onderzoek.zeg-gespreksafspraak-af': {
    titel: 'Afspraak voor een gesprek afzeggen',
    knop: 'Afzeggen',
    inleiding:
      'Met wie en waar verdwijnt uit het dossier. Laat het ook weten aan met wie u had afgesproken, en haal de afspraak uit uw agenda.',
    gedaan: 'De afspraak is afgezegd.',
    velden: { gespreksafspraakId: { label: 'Welke afspraak?' } },
  },
}
