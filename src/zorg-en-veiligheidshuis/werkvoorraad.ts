import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { plichten } from './rules/plichten.ts'
import { toegangTotAfstemming } from './rules/toegang.ts'
import { zvhDossier } from './zvh-dossier.ts'

const { compartiment, pad, tabellen, feiten: naarFeiten } = zvhDossier

/** The tunings of one coordinator, by number alone: who they are about stands in each of them (N-VIII-flt, N-AVG-32). */
export const afstemmingenWerkvoorraad = defineLijst({
  id: 'zorg-en-veiligheidshuis.werkvoorraad',
  doel: 'zorg-en-veiligheid',
  rollen: ['coordinator'],
  normen: ['N-AVG-32', 'N-VIII-flt'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const geladen = await laadDossiersVan(tx, compartiment, kader.wie.gemeente, {
      behandelaar: kader.wie.gebruikerId,
      staten: ['afstemming-loopt'],
      tabellen,
      dag: kader.vandaag,
    })
    const zaken = geladen.flatMap((dossier) => {
      const { id, nummer } = dossier
      const feiten = naarFeiten(dossier, kader.vandaag)
      if (toegangTotAfstemming(feiten, kader)) return []
      return [{ id, nummer, feiten, plichten: plichten(feiten, kader) }]
    })
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => {
      return { pad, staat: feiten.dossier.staat }
    })
  },
  voorbeeld: {},
})
