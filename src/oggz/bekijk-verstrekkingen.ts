import { z } from 'zod'
import { namenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { type Gift, uitVerstrekking, verstrekkingRegister } from '../scherm/verstrekking-rijen.ts'
import { verstrekkingOrden } from '../scherm/verstrekkingen.tsx'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { keuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { clientVan, vanOggz } from './declaratie.ts'
import { naamIn } from './partij-keuze.ts'
import { toetsBekijkBemoeizorg } from './rules/bekijk-bemoeizorg.ts'

/**
 * The register of what of bemoeizorg went to whom: which gegeven, when, on which ground, decided by whom (N-AVG-5-2, N-AVG-15,
 * N-AVG-19).
 */
export const bekijkVerstrekkingen = defineInzien({
  ...vanOggz,
  id: 'oggz.bekijk-verstrekkingen',
  normen: ['N-AVG-5-2', 'N-AVG-15', 'N-AVG-19', 'N-1.1.1-oggz', 'N-AVG-32'],
  pad: 'verstrekkingen',
  metInhoud: ['gegeven', 'verstrekking'],
  invoer: z.object({ per: keuze(verstrekkingOrden) }),
  toets: (_, feiten, kader) => toetsBekijkBemoeizorg(feiten, kader),
  lees: async (lezing, { per }, kader) => {
    const persoon = (await personenVan(lezing)).get(clientVan(lezing.feiten))
    const naam = await naamIn(lezing)
    const teksten = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
    const giften = lezing.rijen('verstrekking').map(
      (rij): Gift => ({
        ...uitVerstrekking(rij),
        wat: teksten.get(rij.gegeven_id) ?? woorden.weggehaald,
        over: persoon ? volleNaam(persoon) : '',
        aan: naam('taak', rij.aan),
        voorwaarden: [],
      }),
    )
    return verstrekkingRegister({ dossierId: lezing.dossier.id, per, giften }, kader, (ids) =>
      namenVan(lezing.tx, ids),
    )
  },
  betrokkenen: () => 'allen',
  voorbeeld: { per: 'dag' },
})
