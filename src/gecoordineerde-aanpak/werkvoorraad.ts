import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Dossier } from '../dossier/rijen.ts'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import { gedaanDoor } from '../verwerking/gedaan.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst, type Kader, type LijstBron } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { type AanpakTabel, aanpakDossier } from './aanpak-dossier.ts'
import { aanvaardAanwijzing } from './aanvaard-aanwijzing.ts'
import { clientenVan } from './declaratie.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { plichtenVanAanpak } from './plichten-van-aanpak.ts'
import { zichtbareOnderdelen } from './rules/bekijk-aanpak.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { laatste } from './rules/meld-aan-college.ts'
import { coordinatorOp } from './rules/mits.ts'
import type { Staat } from './rules/staten.ts'
import { werkNaEinde } from './werk-na-einde.store.ts'
import { wijsAanwijzingAf } from './wijs-aanwijzing-af.ts'

const { compartiment, pad, tabellen } = aanpakDossier

interface Zaak {
  readonly dossier: Dossier<AanpakTabel>
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  /** Pseudonyms of the clients, when this asker may see who they are; otherwise nobody. */
  readonly pseudoniemen: readonly string[]
}

const alsZaak =
  (kader: Kader) =>
  (dossier: Dossier<AanpakTabel>): Zaak => {
    const feiten = aanpakDossier.feiten(dossier, kader.vandaag)
    const clienten = zichtbareOnderdelen(feiten, kader).includes('mensen') ? clientenVan(feiten) : []
    const pseudoniemen = dossier.rijen.betrokkene
      .filter(({ id }) => clienten.includes(id))
      .map(({ pseudoniem }) => pseudoniem)
    return { dossier, feiten, plichten: plichtenVanAanpak(feiten, kader), pseudoniemen }
  }

/** With what a coordinator answers an appointment that waits for him: accept or take over, or give back. */
const aangeboden = ({ dossier }: Feiten, { wie }: Kader): readonly string[] => {
  if (dossier.staat !== 'aangewezen' || dossier.coordinator !== wie.gebruikerId) return []
  if (wie.rol !== 'coordinator') return []
  const neem = dossier.begonnenOp === null ? aanvaardAanwijzing : neemAanwijzingOver
  return [neem.id, wijsAanwijzingAf.id]
}

const alsRegel = (
  { dossier, feiten, plichten, pseudoniemen }: Zaak,
  personen: ReadonlyMap<string, Persoon>,
  kader: Kader,
): Werkregel => {
  const mensen = pseudoniemen.flatMap((pseudoniem) => personen.get(pseudoniem) ?? [])
  return {
    dossierId: dossier.id,
    pad,
    nummer: dossier.nummer,
    staat: dossier.staat,
    ...opWerkregel(mensen),
    laatsteContact: laatste(feiten.gebeurtenissen, ['samenspraak'])?.datum ?? null,
    volgendeAfspraak:
      openGespreksafspraken(feiten, kader.vandaag).find(({ datum }) => datum >= kader.vandaag)?.datum ?? null,
    plichten,
    wachtOp: [],
    notities: null,
    aangeboden: aangeboden(feiten, kader),
  }
}

interface Voorraad {
  readonly rol: 'coordinator' | 'beslisser'
  readonly naam: string
  readonly staten: readonly Staat[]
  readonly normen: readonly string[]
  readonly behandelaar: (kader: Kader) => string | null
  /** Which of those that ended still ask for something, by id. */
  readonly ookBeeindigd?: typeof werkNaEinde
  readonly hoort: (zaak: Zaak, kader: Kader) => boolean
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
  const { vandaag: dag } = kader
  const welke = { behandelaar: voorraad.behandelaar(kader), staten: voorraad.staten, tabellen, dag }
  const nog = voorraad.ookBeeindigd ? await voorraad.ookBeeindigd(tx, gemeente) : []
  const geladen = [
    ...(await laadDossiersVan(tx, compartiment, gemeente, welke)),
    ...(nog.length > 0
      ? await laadDossiersVan(tx, compartiment, gemeente, { ...welke, staten: ['beeindigd'], alleen: nog })
      : []),
  ]
  const alle = geladen.map(alsZaak(kader)).filter((zaak) => voorraad.hoort(zaak, kader))
  const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
  const blad = await werklijstBladzijde(alle, vraag, kader.vandaag, {
    personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
    regel: (zaak, personen) => ({
      ...alsRegel(zaak, personen, kader),
      concepten: concepten(zaak.dossier.id),
    }),
  })
  const gedaan = await gedaanDoor({ tx, compartiment }, vraag.gedaan, kader)
  return { ...blad, uitkomst: { ...blad.uitkomst, gedaan } }
}

const werkvoorraad = (voorraad: Voorraad) =>
  defineLijst({
    id: `gecoordineerde-aanpak.${voorraad.naam}`,
    doel: 'gecoordineerde-aanpak',
    rollen: [voorraad.rol],
    normen: voorraad.normen,
    pad: voorraad.naam,
    compartiment,
    invoer: lijstInvoer,
    toets: () => oordeel('autorisatie', []),
    lees: (vraag, bron, kader) => lees(voorraad, bron, kader, vraag),
    voorbeeld: {},
  })

/** The running aanpakken of one coordinator; who they are about only once he has accepted (N-5.4.4-2, N-AVG-32). */
export const coordinatorWerkvoorraad = werkvoorraad({
  rol: 'coordinator',
  naam: 'werkvoorraad',
  staten: ['aangewezen', 'in-uitvoering', 'einde-gemeld'],
  normen: ['N-AVG-32', 'N-5.4.4-2', 'N-2.3a.3-3'],
  behandelaar: ({ wie }) => wie.gebruikerId,
  // While somebody else is coordinator for a while, it is his.
  hoort: ({ feiten }, kader) => coordinatorOp(feiten, kader.vandaag) === kader.wie.gebruikerId,
})

/** What awaits the college: notifications, ends, hand-overs and appointments that were given back (N-2.3a.3-4). */
export const beslissingenWerkvoorraad = werkvoorraad({
  rol: 'beslisser',
  naam: 'beslissingen',
  staten: ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld'],
  normen: ['N-AVG-32', 'N-2.3a.3-4', 'N-2.3a.3-1', 'N-5.4.4-8'],
  behandelaar: () => null,
  ookBeeindigd: werkNaEinde,
  hoort: ({ plichten }) => plichten.length > 0,
})
