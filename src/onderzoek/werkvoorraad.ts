import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Dossier } from '../dossier/rijen.ts'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst, type Kader, type LijstBron } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import type { Rol } from '../wet/rollen.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import { eigenRegieNu } from './rules/eigen-regie.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { isClient } from './rules/is-client.ts'
import { laatstGesproken } from './rules/laatst-gesproken.ts'
import { eindstaten, type Staat } from './rules/staten.ts'
import { beoordeel } from './rules/toets.ts'
import { openSpoed } from './rules/voorziening.ts'
import { wachtOp } from './rules/wacht-op.ts'
import { aanpakKanBeginnen } from './rules/wijs-coordinator-aan.ts'

const compartiment = 'onderzoek'
const tabellen = [
  'overgang',
  'betrokkene',
  'band',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'reikwijdte',
  'afbakening',
  'verzoek',
  'dienst',
  'stuk',
  'voorziening',
  'concept',
] as const

interface Zaak {
  readonly dossier: Dossier<OnderzoekTabel>
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  /** Of the people by whose names the case is known: who asked, and who is client. */
  readonly pseudoniemen: readonly string[]
}

const alsZaak = (
  geladen: Dossier<(typeof tabellen)[number]>,
  doet: Voorraad['doet'],
  vandaag: string,
): Zaak => {
  const dossier: Dossier<OnderzoekTabel> = { ...geladen, rijen: { ...geladen.rijen, brief: [] } }
  const feiten = onderzoekDossier.feiten(dossier, vandaag)
  const pseudoniemen = dossier.rijen.betrokkene
    .filter(({ id, hoedanigheid }) => hoedanigheid === 'verzoeker' || isClient(feiten, id))
    .map(({ pseudoniem }) => pseudoniem)
  const plichten = plichtenVanOnderzoek(feiten).filter(({ handeling }) => doet?.includes(handeling) ?? true)
  return { dossier, feiten, plichten, pseudoniemen }
}

/** Of notes only that they are there and until when, for who wrote them (N-AVG-32). */
const notitiesVan = ({ rijen }: Dossier<'concept'>, { wie, vandaag }: Kader): Werkregel['notities'] => {
  const dagen = rijen.concept
    .filter((rij) => rij.wie === wie.gebruikerId)
    .map(({ verloopt_op }) => verloopt_op.slice(0, 10))
    .filter((dag) => dag >= vandaag)
    .sort()
  const [tot] = dagen
  return tot === undefined ? null : { aantal: dagen.length, tot }
}

const alsRegel = (
  { dossier, feiten, plichten, pseudoniemen }: Zaak,
  personen: ReadonlyMap<string, Persoon>,
  kader: Kader,
): Werkregel => {
  const mensen = pseudoniemen.flatMap((pseudoniem) => personen.get(pseudoniem) ?? [])
  return {
    dossierId: dossier.id,
    pad: onderzoekDossier.pad,
    nummer: dossier.nummer,
    staat: dossier.staat,
    ...opWerkregel(mensen),
    laatsteContact: laatstGesproken(feiten),
    volgendeAfspraak:
      openGespreksafspraken(feiten).find(({ datum }) => datum >= kader.vandaag)?.datum ?? null,
    plichten,
    wachtOp: wachtOp(feiten),
    notities: notitiesVan(dossier, kader),
    aangeboden: [],
  }
}

interface Voorraad {
  readonly id: string
  readonly rol: Rol
  readonly staten: readonly Staat[]
  readonly behandelaar: (kader: Kader) => string | null
  readonly hoort: (zaak: Zaak) => boolean
  /** The acts of this role, when it does not do all that must happen. */
  readonly doet?: readonly string[]
}

const lijstInvoer = z.object(werkvragen)

const lees = async (
  voorraad: Voorraad,
  bron: LijstBron,
  kader: Kader,
  vraag: z.output<typeof lijstInvoer>,
) => {
  const { tx, omgeving } = bron
  const { gemeente } = kader.wie
  const welke = { behandelaar: voorraad.behandelaar(kader), staten: voorraad.staten, tabellen }
  const geladen = await laadDossiersVan(tx, compartiment, gemeente, welke)
  const alle = geladen.map((een) => alsZaak(een, voorraad.doet, kader.vandaag)).filter(voorraad.hoort)
  const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
  return werklijstBladzijde(alle, vraag, kader.vandaag, {
    personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
    regel: (zaak, personen) => ({
      ...alsRegel(zaak, personen, kader),
      concepten: concepten(zaak.dossier.id),
    }),
  })
}

const werkvoorraad = (voorraad: Voorraad) =>
  defineLijst({
    id: `onderzoek.${voorraad.id}`,
    doel: 'onderzoek',
    rollen: [voorraad.rol],
    normen: ['N-AVG-32', 'N-2.3a.1-4-tm'],
    pad: voorraad.id,
    compartiment,
    invoer: lijstInvoer,
    toets: (_, { vandaag }) => beoordeel('autorisatie', vandaag, []),
    lees: (vraag, bron, kader) => lees(voorraad, bron, kader, vraag),
    voorbeeld: {},
  })

/** The running cases of one toeleider, and the completed ones in which something still must be done (N-AVG-32). */
export const onderzoekWerkvoorraad = werkvoorraad({
  id: 'werkvoorraad',
  rol: 'toeleider',
  staten: ['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'],
  behandelaar: ({ wie }) => wie.gebruikerId,
  hoort: ({ dossier, plichten }) =>
    !(eindstaten as readonly string[]).includes(dossier.staat) || plichten.length > 0,
})

/** The cases in which all is there but a coördinator, or own direction must be judged, or something cannot wait: for who decides (2.3a.3 lid 1 and 2, 2.3.3). */
export const aanwijzingenWerkvoorraad = werkvoorraad({
  id: 'aanwijzingen',
  rol: 'beslisser',
  staten: ['eerste-contact', 'loopt', 'afgerond'],
  behandelaar: () => null,
  hoort: ({ feiten }) =>
    aanpakKanBeginnen(feiten) || eigenRegieNu(feiten) === 'verklaard' || openSpoed(feiten).length > 0,
  doet: ['wijs-coordinator-aan', 'beoordeel-eigen-regie', 'beslis-tijdelijke-voorziening'],
})
