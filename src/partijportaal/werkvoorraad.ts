import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { gedaanDoor } from '../verwerking/gedaan.ts'
import type { Teamrijregel, Werkregel } from '../verwerking/hoofdstuk.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { herstelbaarTot } from './rules/herstellen.ts'
import { plichten } from './rules/plichten.ts'
import { onbeantwoord, staten } from './rules/staten.ts'
import { ingang, vraagDossier } from './vraag-dossier.ts'

const { compartiment, pad, tabellen, feiten: naarFeiten } = vraagDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: ReturnType<typeof plichten>
  readonly pseudoniemen: readonly string[]
}

const alsRegel = ({ id, nummer, feiten, plichten: moet }: Zaak): Werkregel => ({
  ...{ dossierId: id, pad, nummer, staat: `vraag-${feiten.dossier.staat}`, namen: [] },
  ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
  ...{ plichten: moet, wachtOp: [], aangeboden: [] },
})

const inRij = ({ id, nummer, feiten }: Zaak): Teamrijregel => ({
  dossierId: id,
  pad,
  nummer,
  staat: feiten.dossier.behandelaar === null ? `vraag-${feiten.dossier.staat}` : 'vraag-bij-collega',
  uiterlijk: null,
  neem: null,
})

/** What waits for an answer, and what can still be mended: the rest is read where it is and goes by itself. */
const teDoen = ({ feiten }: Zaak, { vandaag }: Kader): boolean => {
  const tot = herstelbaarTot(feiten)
  return onbeantwoord.includes(feiten.dossier.staat) || (tot !== null && vandaag <= tot)
}

/**
 * The questions to one's own organisation: those one took, and by number those that are nobody's yet or of a colleague;
 * nobody's name is in it (N-AVG-32).
 */
export const vragenWerkvoorraad = defineLijst({
  id: 'partij.werkvoorraad',
  doel: 'verstrekken',
  rollen: ['partijmedewerker'],
  normen: ['N-AVG-32', 'N-5.4.2-2-vrz'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const { organisatieId, gebruikerId, gemeente } = kader.wie
    const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
      behandelaar: null,
      staten,
      tabellen,
      dag: kader.vandaag,
      vanTeams: organisatieId ? [organisatieId] : [],
      ingang,
    })
    const zaken = geladen
      .filter(({ team }) => team === organisatieId)
      .map((dossier): Zaak => {
        const feiten = naarFeiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader), pseudoniemen: [] }
      })
      .filter((zaak) => teDoen(zaak, kader))
      // What was asked first stands first: a new question comes at the end.
      .toSorted((a, b) => a.feiten.vraag.verzondenOp.localeCompare(b.feiten.vraag.verzondenOp))
    const eigen = zaken.filter(({ feiten }) => feiten.dossier.behandelaar === gebruikerId)
    const rij = zaken.filter(
      ({ feiten: { dossier } }) =>
        dossier.behandelaar !== gebruikerId && onbeantwoord.includes(dossier.staat),
    )
    const blad = await werklijstBladzijde(eigen, vraag, kader.vandaag, {
      personen: () => Promise.resolve(new Map()),
      regel: alsRegel,
    })
    const teamrij = vraag.alleenTellen ? [] : rij.map(inRij)
    const gedaan = await gedaanDoor({ tx, compartiment }, vraag.gedaan, kader)
    return { ...blad, uitkomst: { ...blad.uitkomst, teamrij, gedaan } }
  },
  voorbeeld: {},
})
