import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { oggzDossier } from './oggz-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { eersteGesprek } from './rules/leg-contact-vast.ts'
import { laatste } from './rules/mits.ts'
import { openOverdracht } from './rules/overdracht.ts'
import { plichten } from './rules/plichten.ts'
import { staten } from './rules/staten.ts'

const { compartiment, pad, tabellen } = oggzDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  readonly pseudoniemen: readonly string[]
}

const wachtOp = (feiten: Feiten) => {
  const open = openOverdracht(feiten)
  return open ? [{ soort: 'overname', sinds: open.datum }] : []
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
  laatsteContact: eersteGesprek(feiten) ? (laatste(feiten, 'oggz-contact')?.datum ?? null) : null,
  volgendeAfspraak: null,
  plichten: moet,
  wachtOp: wachtOp(feiten),
  notities: null,
  aangeboden: [],
})

/** All bemoeizorg of this municipality that is not done with: bemoeizorgers stand in for each other (N-AVG-32). */
export const oggzWerkvoorraad = defineLijst({
  id: 'oggz.werkvoorraad',
  doel: 'oggz',
  rollen: ['bemoeizorger'],
  normen: ['N-AVG-32', 'N-1.1.1-oggz'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, bron, kader) => {
    const { tx, omgeving } = bron
    const { gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      staten,
      tabellen,
      dag: kader.vandaag,
    })
    const zaken = geladen
      .map((dossier): Zaak => {
        const feiten = oggzDossier.feiten(dossier, kader.vandaag)
        const pseudoniemen = dossier.rijen.betrokkene.map(({ pseudoniem }) => pseudoniem)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader), pseudoniemen }
      })
      .filter(({ feiten, plichten: moet }) => feiten.dossier.staat !== 'gestopt' || moet.length > 0)
    const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
      regel: (zaak, personen) => ({ ...alsRegel(zaak, personen), concepten: concepten(zaak.id) }),
    })
  },
  voorbeeld: {},
})
