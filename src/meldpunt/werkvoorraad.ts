import { z } from 'zod'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { meldingDossier } from './melding-dossier.ts'
import { laadMeldpuntWerk } from './nog-te-doen.store.ts'
import { isVoorbij } from './rules/bekijk-melding.ts'
import type { Feiten } from './rules/feiten.ts'
import { laatste } from './rules/mits.ts'
import { plichten } from './rules/plichten.ts'
import { lopend } from './rules/staten.ts'
import { openInlichtingen } from './rules/triage.ts'

const { compartiment, pad, tabellen } = meldingDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  readonly pseudoniemen: readonly string[]
}

const alsRegel = (
  { id, nummer, feiten, plichten: moet, pseudoniemen }: Zaak,
  personen: ReadonlyMap<string, Persoon>,
): Werkregel => ({
  dossierId: id,
  pad,
  nummer,
  staat: feiten.dossier.staat,
  ...opWerkregel(pseudoniemen.flatMap((pseudoniem) => personen.get(pseudoniem) ?? [])),
  laatsteContact: laatste(feiten, 'contact-gemelde')?.datum ?? null,
  volgendeAfspraak: null,
  plichten: moet,
  wachtOp: openInlichtingen(feiten).map(({ gevraagdOp }) => ({
    soort: 'inlichting',
    sinds: gevraagdOp,
    hoeftNiet: true,
  })),
  notities: null,
  aangeboden: [],
})

/** Every melding of this municipality that is not done with: colleagues take over from each other by the day (N-AVG-32). */
export const meldpuntWerkvoorraad = defineLijst({
  id: 'meldpunt.werkvoorraad',
  doel: 'triage',
  rollen: ['meldpuntmedewerker'],
  normen: ['N-AVG-32', 'N-2.2.5-2b-wal', 'N-5.5.4-1-dl'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, bron, kader) => {
    const { tx, omgeving } = bron
    const { gemeente } = kader.wie
    const geladen = await laadMeldpuntWerk(tx, gemeente, { staten: lopend, tabellen })
    const zaken = geladen
      .map((dossier): Zaak => {
        const feiten = meldingDossier.feiten(dossier, kader.vandaag)
        const pseudoniemen = dossier.rijen.betrokkene
          .filter(({ hoedanigheid }) => hoedanigheid === 'gemelde')
          .map(({ pseudoniem }) => pseudoniem)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader), pseudoniemen }
      })
      .filter(({ feiten }) => !isVoorbij(feiten.dossier, kader.vandaag))
      .filter(({ feiten, plichten: moet }) => feiten.dossier.staat !== 'afgerond' || moet.length > 0)
    const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
      regel: (zaak, personen) => ({ ...alsRegel(zaak, personen), concepten: concepten(zaak.id) }),
    })
  },
  voorbeeld: {},
})
