import { z } from 'zod'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanMeldpunt } from './declaratie.ts'
import { rondMelding } from './herkenning.store.ts'
import { maakBeeld } from './melding-beeld.ts'
import { toetsBekijkMelding } from './rules/bekijk-melding.ts'

/** Reads a melding: at the meldpunt and nowhere else (N-5.5.4-1-dl, N-2.2.5-sch). */
export const bekijkMelding = defineInzien({
  ...vanMeldpunt,
  id: 'meldpunt.bekijk-melding',
  normen: ['N-5.5.4-1', 'N-5.5.4-1-dl', 'N-2.2.5-sch', 'N-AVG-32'],
  pad: 'meldingen',
  metInhoud: ['gebeurtenis', 'gegeven', 'melder', 'inlichting'],
  invoer: z.object({ gedaan: z.guid().optional() }),
  toets: (_, feiten, kader) => toetsBekijkMelding(feiten, kader),
  lees: async (lezing, { gedaan: sleutel }, { vandaag, wie }): Promise<ZaakUitkomst> => {
    const { id, gemeente, nummer, versie } = lezing.dossier
    const vraag = { gemeente, dossierId: id, dag: vandaag, gedaan: sleutel, wie: wie.gebruikerId }
    const { andere, gedaan } = await rondMelding(lezing.tx, vraag)
    const beeld = await maakBeeld(lezing, andere)
    return { feiten: lezing.feiten, nummer, versie, bevroren: lezing.bevroren ?? 0, beeld, gedaan }
  },
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
