import type { HandelingTekst } from '../tekst.ts'
import { coordinatorVerklaringVelden } from './coordinator-verklaring.ts'
import { waarnemingEindeVelden, waarnemingVelden, waarnemingVerbeterVelden } from './waarneming.ts'

/** The words of appointing a coordinator for a while. */
export const aanpakWaarneming: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.wijs-waarnemer-aan': {
    titel: 'Coördinator tijdelijk vervangen',
    knop: 'Waarnemer aanwijzen',
    inleiding:
      'U wijst voor een aantal dagen een andere coördinator aan, van dezelfde werkgever. Op die dagen kan alleen de waarnemer in de aanpak. Daarna is de eigen coördinator vanzelf terug.',
    gedaan: 'De waarnemer is aangewezen.',
    daarna: 'Laat de cliënt weten wie waarneemt en tot wanneer.',
    velden: { ...waarnemingVelden, ...coordinatorVerklaringVelden },
  },
  'gecoordineerde-aanpak.beeindig-waarneming': {
    titel: 'Tijdelijke vervanging eerder beëindigen',
    knop: 'Beëindigen',
    inleiding:
      'De eigen coördinator heeft zijn taak meteen terug. Neemt u zelf waar? Dan kunt u de aanpak daarna niet meer openen.',
    gedaan: 'De waarneming is voorbij.',
    velden: waarnemingEindeVelden,
  },
  'gecoordineerde-aanpak.verbeter-waarneming': {
    titel: 'Tijdelijke vervanging verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Laat leeg wat goed is. Wat er stond, is daarna weg. Klopt de eerste dag of de persoon niet? Beëindig de vervanging dan als vergissing en wijs opnieuw iemand aan.',
    gedaan: 'De waarneming is verbeterd.',
    daarna:
      'De waarnemer en de eigen coördinator krijgen bericht. Is de laatste dag anders? Laat het ook de cliënt weten.',
    velden: waarnemingVerbeterVelden,
  },
}
