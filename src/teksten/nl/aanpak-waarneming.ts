import type { HandelingTekst } from '../tekst.ts'
import { coordinatorVerklaringVelden } from './coordinator-verklaring.ts'
import { waarnemingEindeVelden, waarnemingVelden } from './waarneming.ts'

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
    inleiding: 'De eigen coördinator heeft zijn taak meteen terug.',
    gedaan: 'De waarneming is voorbij.',
    velden: waarnemingEindeVelden,
  },
}
