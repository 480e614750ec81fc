import { z } from 'zod'
import type { Dossier } from '../dossier/rijen.ts'
import { namenVan } from '../inrichting/index.ts'
import { leesPersonen, opWerkregel, type Persoon } from '../personen/index.ts'
import { eigenConcepten } from '../verwerking/eigen-concepten.ts'
import { gedaanDoor } from '../verwerking/gedaan.ts'
import type { Teamrijregel, Werkregel } from '../verwerking/hoofdstuk.ts'
import { eersteDag } from '../verwerking/panel.ts'
import { defineLijst, type Kader, type LijstBron } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { geefTerug, isBehandelaar } from './geef-terug.ts'
import { laadZaken, type Voorraad } from './laad-zaken.ts'
import { neemOnderzoekAan } from './neem-onderzoek-aan.ts'
import { neemUitTeamrij } from './neem-uit-teamrij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { collegeDoet } from './plichten-van-onderzoek.ts'
import { spoedVoorCollege, zietGegevens } from './rules/bekijk-onderzoek.ts'
import { eigenRegieNu } from './rules/eigen-regie.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { laatstGesproken } from './rules/laatst-gesproken.ts'
import { isNieuw } from './rules/teruggeven.ts'
import { beoordeel } from './rules/toets.ts'
import { isBetrokken } from './rules/toewijzing.ts'
import { wachtOp } from './rules/wacht-op.ts'
import { aanpakKanBeginnen } from './rules/wijs-coordinator-aan.ts'
import { zvhWacht } from './rules/zvh-aanmelding.ts'
import { vraagtWerk, werkStaten, type Zaak } from './zaak-in-lijst.ts'
import { zvhNietVerteld } from './zvh-niet-verteld.store.ts'

const compartiment = 'onderzoek'
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

const alsTeamrijregel = ({ dossier, plichten }: Zaak): Teamrijregel => ({
  dossierId: dossier.id,
  pad: onderzoekDossier.pad,
  nummer: dossier.nummer,
  staat: dossier.staat,
  uiterlijk: eersteDag(plichten),
  neem: neemUitTeamrij.id,
})

/** With what a worker answers a case that was given to him: take it or give it back. */
const aangeboden = (feiten: Feiten, kader: Kader): Pick<Werkregel, 'aangeboden' | 'aanbod'> =>
  kader.wie.rol === 'toeleider' && isBehandelaar(feiten, kader) && isNieuw(feiten)
    ? { aangeboden: [neemOnderzoekAan.id, geefTerug.id], aanbod: 'zaak' }
    : { aangeboden: [] }

/** When somebody was and will be spoken to; for who sees no gegevens neither (N-AVG-5-1c). */
const contactVan = (
  feiten: Feiten,
  { wie, vandaag }: Kader,
): Pick<Werkregel, 'laatsteContact' | 'volgendeAfspraak'> =>
  zietGegevens(wie.rol)
    ? {
        laatsteContact: laatstGesproken(feiten),
        volgendeAfspraak: openGespreksafspraken(feiten).find(({ datum }) => datum >= vandaag)?.datum ?? null,
      }
    : { volgendeAfspraak: null }

const alsRegel = (
  { dossier, feiten, plichten, pseudoniemen }: Zaak,
  personen: ReadonlyMap<string, Persoon>,
  namen: ReadonlyMap<string, string>,
  kader: Kader,
): Werkregel => {
  const mensen = pseudoniemen.flatMap((pseudoniem) => personen.get(pseudoniem) ?? [])
  return {
    dossierId: dossier.id,
    pad: onderzoekDossier.pad,
    nummer: dossier.nummer,
    staat: dossier.staat,
    ...opWerkregel(mensen),
    ...contactVan(feiten, kader),
    plichten,
    wachtOp: wachtOp(feiten),
    notities: notitiesVan(dossier, kader),
    ...aangeboden(feiten, kader),
    namens: namen.get(dossier.behandelaar ?? '') ?? null,
  }
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
  const metTeamrij = voorraad.metTeamrij && !vraag.alleenTellen && vraag.zoek === undefined
  const zaken = await laadZaken(voorraad, tx, kader, metTeamrij)
  const alle = zaken.filter(({ dossier }) => !metTeamrij || dossier.behandelaar !== null)
  // Who said to know these people is not offered the case again (Awb 2:4).
  const rij = zaken.filter(
    ({ dossier, feiten }) =>
      metTeamrij && dossier.behandelaar === null && !isBetrokken(feiten, kader.wie.gebruikerId),
  )
  const anderen = alle.flatMap(({ dossier }) => dossier.behandelaar ?? [])
  const namen = voorraad.metTeamrij
    ? await namenVan(
        tx,
        anderen.filter((id) => id !== kader.wie.gebruikerId),
      )
    : new Map<string, string>()
  const concepten = vraag.alleenTellen ? () => [] : await eigenConcepten(bron, compartiment, kader)
  const blad = await werklijstBladzijde(alle, vraag, kader.vandaag, {
    personen: (wie) => leesPersonen(tx, omgeving.sleutels, { gemeente, compartiment }, wie),
    regel: (zaak, personen) => ({
      ...alsRegel(zaak, personen, namen, kader),
      concepten: concepten(zaak.dossier.id),
    }),
  })
  const gedaan = await gedaanDoor({ tx, compartiment }, vraag.gedaan, kader)
  return {
    uitkomst: { ...blad.uitkomst, ...(metTeamrij ? { teamrij: rij.map(alsTeamrijregel) } : {}), gedaan },
    pseudoniemen: [...new Set([...blad.pseudoniemen, ...rij.flatMap(({ pseudoniemen }) => pseudoniemen)])],
  }
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
  staten: werkStaten,
  behandelaar: ({ wie }) => wie.gebruikerId,
  hoort: vraagtWerk,
  metTeamrij: true,
})

/** The cases in which all is there but a coördinator, or own direction must be judged, or something cannot wait or was granted for a time, or a referral waits: for who decides (2.3a.3 lid 1 and 2, 2.3.3, 2.3a.6 lid 1 and 3). */
export const aanwijzingenWerkvoorraad = werkvoorraad({
  id: 'aanwijzingen',
  rol: 'beslisser',
  staten: ['eerste-contact', 'loopt', 'afgerond'],
  behandelaar: () => null,
  hoort: ({ feiten }) =>
    aanpakKanBeginnen(feiten) ||
    eigenRegieNu(feiten) === 'verklaard' ||
    spoedVoorCollege(feiten) ||
    zvhWacht(feiten),
  ookIngetrokken: zvhNietVerteld,
  doet: collegeDoet,
  metTeamrij: false,
})
