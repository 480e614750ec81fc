import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { deelnameDossier, ingang } from './deelname-dossier.ts'
import { plichten } from './rules/plichten.ts'

const { compartiment, pad, tabellen, feiten: naarFeiten } = deelnameDossier

/** The aanpakken in which one's own organisation takes part, by number: who it is about stands in each of them alone (N-AVG-32). */
export const deelnamesWerkvoorraad = defineLijst({
  id: 'partij-in-aanpak.werkvoorraad',
  doel: 'gecoordineerde-aanpak',
  rollen: ['partijmedewerker'],
  normen: ['N-AVG-32', 'N-5.4.4-5'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const { organisatieId, gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      staten: ['deelname-loopt'],
      tabellen,
      dag: kader.vandaag,
      vanTeams: organisatieId ? [organisatieId] : [],
      ingang,
    })
    const zaken = geladen
      .filter(({ team }) => team === organisatieId)
      .map((dossier) => {
        const feiten = naarFeiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader) }
      })
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => {
      return { pad, staat: feiten.dossier.staat }
    })
  },
  voorbeeld: {},
})
