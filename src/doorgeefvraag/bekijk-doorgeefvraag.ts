import { z } from 'zod'
import { defineInzien } from '../verwerking/verwerking.ts'
import { zaakUitkomst } from '../verwerking/zaak-uitkomst.ts'
import { antwoordVan, type DoorgeefLezing, type Gevraagd, inhoudVan, vanGever } from './declaratie.ts'
import { teVeranderenTot } from './rules/antwoorden.ts'
import type { Staat } from './rules/staten.ts'
import { toetsBekijkDoorgeefvraag } from './rules/toegang.ts'

/** What the page of such a question shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface DoorgeefBeeld {
  readonly staat: Staat
  readonly gesteldOp: string
  readonly vernietigenOp: string | null
  /** What is asked; null once it is closed. */
  readonly gevraagd: Gevraagd | null
  readonly antwoord: NonNullable<ReturnType<typeof antwoordVan>> | null
  /** Until which day the party can answer anew; null when it cannot. */
  readonly teVeranderenTot: string | null
}

const beeldVan = (lezing: DoorgeefLezing): DoorgeefBeeld => {
  const { staat, gesteldOp, vernietigenOp } = lezing.feiten.dossier
  return {
    ...{ staat, gesteldOp, vernietigenOp },
    gevraagd: inhoudVan(lezing).gevraagd,
    antwoord: antwoordVan(lezing) ?? null,
    teVeranderenTot: teVeranderenTot(lezing.feiten),
  }
}

/** Reads whether something may go further: by the people of the organisation that gave it, and nobody else (N-5.4.2-1-vw, N-AVG-32). */
export const bekijkDoorgeefvraag = defineInzien({
  ...vanGever,
  id: 'doorgeefvraag.bekijk-doorgeefvraag',
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-6-nz', 'N-AVG-32'],
  pad: 'doorgeefvragen',
  metInhoud: ['gebeurtenis', 'overgang'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkDoorgeefvraag(feiten, kader),
  lees: async (lezing, { gedaan }, kader) => zaakUitkomst(lezing, beeldVan(lezing), gedaan, kader),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
