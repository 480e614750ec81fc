import type { HandelingTekst } from '../tekst.ts'
import { gespreksvelden } from './gespreksvelden.ts'
import { antwoordOpUitnodigingWoorden } from './onderzoek-woorden/gehoord.ts'

/** The words of agreeing on a talk in an aanpak. */
export const bereikHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.maak-gespreksafspraak': {
    titel: 'Afspraak maken voor een gesprek',
    knop: 'Gesprek afspreken',
    gedaan: 'De afspraak staat in het dossier.',
    daarna: 'Na het gesprek legt u het overleg vast. Gaat het niet door? Verzet de afspraak of zeg haar af.',
    velden: {
      met: { label: 'Met wie spreekt u af?' },
      metPartijen: { label: 'Welke partijen zijn erbij?' },
      ...gespreksvelden,
    },
  },
  'gecoordineerde-aanpak.verzet-gespreksafspraak': {
    titel: 'Afspraak voor een gesprek verzetten',
    knop: 'Gesprek verzetten',
    inleiding: 'Zo verbetert u ook een dag, tijd of plaats die verkeerd is opgeschreven.',
    gedaan: 'De afspraak is veranderd.',
    velden: {
      gespreksafspraakId: { label: 'Welke afspraak?' },
      met: { label: 'Met wie spreekt u af?' },
      metPartijen: { label: 'Welke partijen zijn erbij?' },
      ...gespreksvelden,
    },
  },
  'gecoordineerde-aanpak.bekijk-gespreksafspraak': {
    titel: 'Afspraak in uw agenda zetten',
    knop: 'In uw agenda zetten',
    gedaan: 'De afspraak staat klaar voor uw agenda.',
    velden: { gespreksafspraakId: { label: 'Welke afspraak?' } },
  },
  'gecoordineerde-aanpak.leg-antwoord-op-uitnodiging-vast': antwoordOpUitnodigingWoorden,
  'gecoordineerde-aanpak.zeg-gespreksafspraak-af': {
    titel: 'Afspraak voor een gesprek afzeggen',
    knop: 'Gesprek afzeggen',
    inleiding:
      'Met wie en waar verdwijnt uit het dossier. Laat het ook weten aan met wie u had afgesproken, en haal de afspraak uit uw agenda.',
    gedaan: 'De afspraak is afgezegd.',
    velden: { gespreksafspraakId: { label: 'Welke afspraak?' } },
  },
}
