import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { deelnameDossier, ingang } from './deelname-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'

const { compartiment, pad, tabellen, feiten: naarFeiten } = deelnameDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  readonly pseudoniemen: readonly string[]
}

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
    })
    const zaken = geladen
      .filter((dossier) => dossier.ingang === ingang && dossier.team === organisatieId)
      .map((dossier): Zaak => {
        const feiten = naarFeiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader), pseudoniemen: [] }
      })
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: () => Promise.resolve(new Map()),
      regel: ({ id, nummer, feiten, plichten: moet }) => ({
        ...{ dossierId: id, pad, nummer, staat: feiten.dossier.staat, namen: [], plichten: moet },
        ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
        ...{ wachtOp: [], aangeboden: [] },
      }),
    })
  },
  voorbeeld: {},
})
