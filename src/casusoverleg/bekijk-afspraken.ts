import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanDeelnemer } from './declaratie.ts'
import { toetsBekijkAfspraken } from './rules/aanwezigheid.ts'

/** One agreement as everybody in the room may read it. */
interface OpScherm {
  readonly wie: string
  readonly wat: string
  readonly uiterlijk: string | null
  readonly staat: 'voorgesteld' | 'ja' | 'nee'
}

/** What is read from a screen that everybody in the room sees: agreements and nothing else. */
export interface AfsprakenOpScherm {
  readonly nummer: string
  readonly afspraken: readonly OpScherm[]
}

/**
 * The agreements as they are made, for a screen that everybody in the room sees: nothing of what was brought in, and only while one is in the
 * room (5.4.3 lid 3; N-5.4.3-3, N-5.4.3-3-not, N-5.4.3-3-vsp).
 */
export const bekijkAfspraken = defineInzien({
  ...vanDeelnemer,
  id: 'casusoverleg.bekijk-afspraken',
  normen: ['N-5.4.3-3', 'N-5.4.3-3-not', 'N-5.4.3-3-vsp'],
  pad: 'afspraken',
  metInhoud: ['deelnemer', 'overlegafspraak'],
  invoer: z.object({}),
  toets: (_, feiten, kader) => toetsBekijkAfspraken(feiten, kader),
  lees: (lezing): AfsprakenOpScherm => {
    const namen = new Map(lezing.rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))
    return {
      nummer: lezing.dossier.nummer,
      afspraken: lezing.rijen('overlegafspraak').map(({ deelnemer_id, uiterlijk, staat, inhoud }) => ({
        ...{ wie: namen.get(deelnemer_id ?? '') ?? '', wat: tekstVan(inhoud.wat), uiterlijk },
        staat: staat as OpScherm['staat'],
      })),
    }
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
