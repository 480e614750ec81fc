import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { doorgeefvraagDossier, ingang } from './doorgeefvraag-dossier.ts'
import { teVeranderenTot } from './rules/antwoorden.ts'
import type { Feiten } from './rules/feiten.ts'

const { compartiment, pad, tabellen } = doorgeefvraagDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  readonly pseudoniemen: readonly string[]
}

const teDoen = ({ feiten }: Zaak, vandaag: string): boolean => {
  const tot = teVeranderenTot(feiten)
  return tot === null || vandaag <= tot
}

/** What one's own organisation is asked whether it may go further, by number: nothing of it is due, and nobody's name is in it (N-AVG-32, N-5.4.2-1-vw). */
export const doorgeefvragenWerkvoorraad = defineLijst({
  id: 'doorgeefvraag.werkvoorraad',
  doel: 'verstrekken',
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
    })
    const zaken = geladen
      .filter((dossier) => dossier.ingang === ingang && dossier.team === organisatieId)
      .map((dossier): Zaak => {
        const { id, nummer } = dossier
        const feiten = doorgeefvraagDossier.feiten(dossier, kader.vandaag)
        return { id, nummer, feiten, plichten: [], pseudoniemen: [] }
      })
      .filter((zaak) => teDoen(zaak, kader.vandaag))
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: () => Promise.resolve(new Map()),
      regel: ({ id, nummer, feiten }) => ({
        ...{ dossierId: id, pad, nummer, staat: `doorgeefvraag-${feiten.dossier.staat}`, namen: [] },
        ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
        ...{ plichten: [], wachtOp: [], aangeboden: [] },
      }),
    })
  },
  voorbeeld: {},
})
