import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst, type Kader } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { rechtenDossier } from './rechten-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'

const { compartiment, pad, tabellen } = rechtenDossier

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
  volgendeAfspraak: null,
  plichten: moet,
  wachtOp: [],
  notities: null,
  aangeboden: [],
})

/** Who decides sees what waits for a decision and nothing else; who handles requests sees all of them (N-AVG-32). */
const vanRol = ({ plichten: moet }: Zaak, { wie }: Kader): boolean =>
  wie.rol !== 'beslisser' || moet.some(({ code }) => code === 'recht-beslissen')

/** All requests about rights of this municipality that are not done with: who handles them stand in for each other (AVG 12 lid 3, N-AVG-32). */
export const rechtenWerkvoorraad = defineLijst({
  id: 'rechten.werkvoorraad',
  doel: 'rechten',
  rollen: ['rechtenmedewerker', 'beslisser'],
  normen: ['N-AVG-12-3', 'N-AVG-32'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, bron, kader) => {
    const { tx, omgeving } = bron
    const { gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      // Of what was taken back only what it froze is left to do.
      staten: ['recht-gevraagd', 'recht-beslist', 'recht-ingetrokken'],
      tabellen,
      dag: kader.vandaag,
    })
    const zaken = geladen
      .map((dossier): Zaak => {
        const feiten = rechtenDossier.feiten(dossier, kader.vandaag)
        const pseudoniemen = dossier.rijen.betrokkene.map(({ pseudoniem }) => pseudoniem)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten), pseudoniemen }
      })
      .filter(({ feiten, plichten: moet }) => feiten.dossier.staat !== 'recht-ingetrokken' || moet.length > 0)
      .filter((zaak) => vanRol(zaak, kader))
    const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
      regel: (zaak, personen) => ({ ...alsRegel(zaak, personen), concepten: concepten(zaak.id) }),
    })
  },
  voorbeeld: {},
})
