import { z } from 'zod'
import { namenVan } from '../inrichting/index.ts'
import { gedaanDoor } from '../verwerking/gedaan.ts'
import type { Teamrijregel, Werkregel } from '../verwerking/hoofdstuk.ts'
import { type ZaakVanOrganisatie, zakenVanOrganisatie } from '../verwerking/lijst-van-organisatie.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { onbeantwoord } from './rules/staten.ts'
import { vraagDossier } from './vraag-dossier.ts'

const { compartiment, pad } = vraagDossier

type Zaak = ZaakVanOrganisatie<Feiten> & { readonly pseudoniemen: readonly string[] }

/** Whether it waits for an answer; what was answered stays to be read and printed, for as long as it is kept. */
const wacht = ({ feiten }: Pick<Zaak, 'feiten'>): boolean => onbeantwoord.includes(feiten.dossier.staat)

const alsRegel = ({ id, nummer, feiten, plichten: moet }: Zaak): Werkregel => ({
  ...{ dossierId: id, pad, nummer, staat: `vraag-${feiten.dossier.staat}`, namen: [] },
  ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
  ...{ plichten: moet, wachtOp: [], aangeboden: [], sinds: feiten.vraag.verzondenOp },
  ...(wacht({ feiten }) ? {} : { klaar: true as const }),
})

const inRij = ({ id, nummer, feiten }: Zaak, namen: ReadonlyMap<string, string>): Teamrijregel => ({
  dossierId: id,
  pad,
  nummer,
  staat: feiten.dossier.behandelaar === null ? `vraag-${feiten.dossier.staat}` : 'vraag-bij-collega',
  uiterlijk: null,
  sinds: feiten.vraag.verzondenOp,
  bij: namen.get(feiten.dossier.behandelaar ?? '') ?? null,
  neem: null,
})

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
    const { gebruikerId } = kader.wie
    const welke = { dossier: vraagDossier, staten: [...onbeantwoord, 'beantwoord'], plichten }
    const zaken = (await zakenVanOrganisatie(welke, { tx }, kader))
      .map((zaak): Zaak => ({ ...zaak, pseudoniemen: [] }))
      // What was asked first stands first: a new question comes at the end.
      .toSorted((a, b) => a.feiten.vraag.verzondenOp.localeCompare(b.feiten.vraag.verzondenOp))
    const vanMij = zaken.filter(({ feiten }) => feiten.dossier.behandelaar === gebruikerId)
    const eigen = [...vanMij.filter(wacht), ...vanMij.filter((zaak) => !wacht(zaak)).toReversed()]
    const rij = zaken.filter((zaak) => zaak.feiten.dossier.behandelaar !== gebruikerId && wacht(zaak))
    const blad = await werklijstBladzijde(eigen, vraag, kader.vandaag, {
      personen: () => Promise.resolve(new Map()),
      regel: alsRegel,
    })
    const collegas = rij.flatMap(({ feiten }) => feiten.dossier.behandelaar ?? [])
    const namen = vraag.alleenTellen || collegas.length === 0 ? new Map() : await namenVan(tx, collegas)
    const teamrij = vraag.alleenTellen ? [] : rij.map((zaak) => inRij(zaak, namen))
    const gedaan = await gedaanDoor({ tx, compartiment }, vraag.gedaan, kader)
    return { ...blad, uitkomst: { ...blad.uitkomst, teamrij, gedaan } }
  },
  voorbeeld: {},
})
