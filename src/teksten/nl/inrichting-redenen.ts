import type { RedenTekst } from '../tekst.ts'

/** Why a municipality may not go live yet. */
export const inrichtingRedenen = {
  'inrichting.geen-verwerkersovereenkomst': {
    zin: 'De gemeente heeft geen verwerkersovereenkomst vastgelegd die nu loopt.',
    helpt: 'Leg de overeenkomst vast met wie de software voor u draait.',
  },
  'inrichting.verwerker-zonder-overeenkomst': {
    zin: 'Mensen van {organisatie} werken voor de gemeente, zonder verwerkersovereenkomst die nu loopt.',
    helpt: 'Leg de overeenkomst met {organisatie} vast, of beëindig hun rollen.',
  },
  'inrichting.fg-niet-bereikbaar': {
    zin: 'Er staat niet hoe mensen de functionaris gegevensbescherming bereiken. Iedere brief moet dat zeggen.',
    helpt: 'Zet naam, mailadres en telefoon van de functionaris in het bestand, onder gemeente en dan fg.',
  },
} as const satisfies Readonly<Record<string, RedenTekst>>
