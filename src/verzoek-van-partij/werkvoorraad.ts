import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { eigenVerzoekDossier, ingang } from './eigen-verzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'

const { compartiment, pad, tabellen } = eigenVerzoekDossier

const wachtOp = ({ dossier: { staat, ingediendOp } }: Feiten) =>
  staat === 'ingediend' && ingediendOp ? [{ soort: 'beslissing-op-verzoek', sinds: ingediendOp }] : []

/** The requests of one's own organisation that were not taken back, by number: who it is about stands in the request alone (N-AVG-32). */
export const eigenVerzoekenWerkvoorraad = defineLijst({
  id: 'verzoek-van-partij.werkvoorraad',
  doel: 'verzoek-van-partij',
  rollen: ['partijmedewerker'],
  normen: ['N-AVG-32', 'N-2.3a.4-1'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const { organisatieId, gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      staten: ['opstellen', 'ingediend', 'aanvulling-gevraagd', 'beslist'],
      tabellen,
      dag: kader.vandaag,
      vanTeams: organisatieId ? [organisatieId] : [],
      ingang,
    })
    const zaken = geladen
      .filter(({ team }) => team === organisatieId)
      .map((dossier) => {
        const feiten = eigenVerzoekDossier.feiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader) }
      })
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => {
      return { pad, staat: feiten.dossier.staat, wachtOp: wachtOp(feiten) }
    })
  },
  voorbeeld: {},
})
