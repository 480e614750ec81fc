import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { doorgeefvraagDossier, ingang } from './doorgeefvraag-dossier.ts'
import { teVeranderenTot } from './rules/antwoorden.ts'
import type { Feiten } from './rules/feiten.ts'

const { compartiment, pad, tabellen } = doorgeefvraagDossier

const teDoen = (feiten: Feiten, vandaag: string): boolean => {
  const tot = teVeranderenTot(feiten)
  return tot === null || vandaag <= tot
}

/** What one's own organisation is asked whether it may go further, by number: nothing of it is due, and nobody's name is in it (N-AVG-32, N-5.4.2-1-vw). */
export const doorgeefvragenWerkvoorraad = defineLijst({
  id: 'doorgeefvraag.werkvoorraad',
  doel: 'verder-delen',
  rollen: ['partijmedewerker'],
  normen: ['N-AVG-32', 'N-5.4.2-1-vw'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const { organisatieId, gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      staten: ['open', 'beantwoord'],
      tabellen,
      dag: kader.vandaag,
      vanTeams: organisatieId ? [organisatieId] : [],
      ingang,
    })
    const zaken = geladen
      .filter(({ team }) => team === organisatieId)
      .map((dossier) => {
        const { id, nummer } = dossier
        const feiten = doorgeefvraagDossier.feiten(dossier, kader.vandaag)
        return { id, nummer, feiten, plichten: [] }
      })
      .filter(({ feiten }) => teDoen(feiten, kader.vandaag))
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => {
      return { pad, staat: `doorgeefvraag-${feiten.dossier.staat}` }
    })
  },
  voorbeeld: {},
})
