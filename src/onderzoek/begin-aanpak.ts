import { nieuweDienst } from '../dossier/nieuwe-dienst.ts'
import type { PartijRij } from '../inrichting/index.ts'
import { leesPersonen, pseudoniemIn, vulContactAan } from '../personen/index.ts'
import type { Schrijver, Werk } from '../verwerking/werk.ts'
import { geldtOp } from '../wet/geldt-op.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import type { DienstFeit, Feiten } from './rules/feiten.ts'
import { isInburgeringsplichtig } from './rules/inburgering.ts'
import { nodigeDiensten } from './rules/leid-aanpak-af.ts'
import { deelnemers } from './rules/wijs-coordinator-aan.ts'
import { schrijfAchttien } from './schrijf-achttien.ts'

type W = Werk<Feiten, OnderzoekTabel>

interface Aanwijzing {
  readonly gebruikerId: string
  /** 'college', or the id of the party he works for: the controller of the coordination (N-5.4.4-6). */
  readonly werkgever: string
}

const naar = 'coordinatie'

/** Who takes part, who speaks for them on this day and who cares for somebody here: with them the coordinator tunes (2.3a.3 lid 3 and 5). */
const wieMeegaan = (feiten: Feiten, dag: string) => {
  const clienten = deelnemers(feiten).map(({ id }) => ({ id, hoedanigheid: 'client' }))
  const staat = (wie: string) => clienten.some(({ id }) => id === wie)
  const sprekers = spreektVoor(feiten, dag).map(({ betrokkeneId }) => betrokkeneId)
  const anderen = feiten.betrokkenen.flatMap(({ id, hoedanigheid }) => {
    if (staat(id)) return []
    if (sprekers.includes(id)) return [{ id, hoedanigheid: 'vertegenwoordiger' }]
    return hoedanigheid === 'mantelzorger' ? [{ id, hoedanigheid }] : []
  })
  return [...clienten, ...anderen]
}

/** The representations of who takes part that hold on this day. */
const spreektVoor = (feiten: Feiten, dag: string) => {
  const clienten = deelnemers(feiten).map(({ id }) => id)
  return feiten.vertegenwoordigingen.filter((band) => clienten.includes(band.voorId) && geldtOp(band, dag))
}

/** Those people, as the compartment of the aanpak will know them, with how to reach them safely. */
const meedoeners = async ({ tx, omgeving, dossier, compartiment, feiten, kader }: W) => {
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const wie = wieMeegaan(feiten, kader.vandaag).map((een) => ({
    ...een,
    pseudoniem: pseudoniemVan(dossier, een.id),
  }))
  const personen = await leesPersonen(
    tx,
    omgeving.sleutels,
    binnen,
    wie.map(({ pseudoniem }) => pseudoniem),
  )
  return wie.map(({ id, pseudoniem, hoedanigheid }) => ({
    id,
    hoedanigheid,
    daar: pseudoniemIn(omgeving.sleutels, binnen, pseudoniem, naar),
    contact: personen.get(pseudoniem)?.veiligContact ?? null,
    geboortedatum: personen.get(pseudoniem)?.geboortedatum ?? null,
  }))
}

const schrijfMensen = async (schrijver: Schrijver, werk: W, wie: Awaited<ReturnType<typeof meedoeners>>) => {
  const { tx, omgeving, dossier, kader } = werk
  const betrokkenen: Record<string, string> = {}
  for (const { id, daar, contact, hoedanigheid } of wie) {
    const rij = { pseudoniem: daar, hoedanigheid, datum: kader.vandaag }
    betrokkenen[id] = await schrijver.voegToe('betrokkene', rij)
    if (contact)
      await vulContactAan(
        tx,
        omgeving.sleutels,
        { gemeente: dossier.gemeente, compartiment: naar },
        daar,
        contact,
      )
  }
  return betrokkenen
}

/** Who has the duty to integrate: beside one service it keeps the aanpak verplicht (2.3a.2 lid 2 onder b, N-2.3a.2-2b). */
const schrijfInburgeringsplicht = async (
  schrijver: Schrijver,
  { feiten, kader }: W,
  betrokkenen: Readonly<Record<string, string>>,
) => {
  const rij = { soort: 'inburgeringsplicht', datum: kader.vandaag, code: 'plicht' }
  for (const [hier, daar] of Object.entries(betrokkenen))
    if (isInburgeringsplichtig(feiten, hier))
      await schrijver.voegToe('gebeurtenis', { ...rij, betrokkene_id: daar })
}

const schrijfDienst = (schrijver: Schrijver, dienst: DienstFeit, betrokkeneId: string) => {
  const { domein, soort, staat, vertrouwelijk } = dienst
  return schrijver.voegToe('dienst', {
    ...nieuweDienst,
    betrokkene_id: betrokkeneId,
    domein,
    soort,
    staat,
    vertrouwelijk,
  })
}

const schrijfVertegenwoordigingen = async (
  schrijver: Schrijver,
  { feiten, kader }: W,
  betrokkenen: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const { betrokkeneId, voorId, als, omvang, sinds, tot } of spreektVoor(feiten, kader.vandaag)) {
    const [wie, voor] = [betrokkenen[betrokkeneId], betrokkenen[voorId]]
    if (!wie || !voor) throw new Error('who speaks and for whom go along together')
    await schrijver.voegToe('band', {
      betrokkene_id: wie,
      soort: 'vertegenwoordiging',
      code: als,
      voor_id: voor,
      omvang,
      sinds,
      tot,
    })
  }
}

/**
 * The appointment, with the onderzoek it came from: sealed, so that the database alone cannot join the two, and opened only
 * to tell the onderzoek when the aanpak ends (5.4.5 lid 1) or that a client needs something that cannot wait (2.3.3).
 */
const schrijfAanwijzing = (
  schrijver: Schrijver,
  { dossier, kader }: W,
  betrokkenen: Readonly<Record<string, string>>,
) =>
  schrijver.voegToe(
    'overgang',
    {
      volgnr: 1,
      overgang: 'wijs-coordinator-aan',
      naar: 'aangewezen',
      datum: kader.vandaag,
      artikel: 'coordinator-aanwijzen',
      reden_code: null,
    },
    {
      onderzoekId: dossier.id,
      betrokkenen: Object.fromEntries(Object.entries(betrokkenen).map(([hier, daar]) => [daar, hier])),
    },
  )

/**
 * Makes the coordination dossier: appointed, with who takes part and who speaks or cares for them, their services and the
 * parties; no gegeven goes along
 * (5.4.4 lid 3 asks for a choice of its own). Gives its id, and under which id it knows each betrokkene.
 */
export const begonnenAanpak = async (werk: W, aanwijzing: Aanwijzing, partijen: readonly PartijRij[]) => {
  const { vandaag } = werk.kader
  const wie = await meedoeners(werk)
  const diensten = nodigeDiensten(
    werk.feiten,
    deelnemers(werk.feiten).map(({ id }) => id),
  )
  const nieuw = {
    staat: 'aangewezen',
    behandelaar: aanwijzing.gebruikerId,
    verzocht_op: vandaag,
    kenmerk: {
      verwerkingsverantwoordelijke: aanwijzing.werkgever,
      ...(aanwijzing.gebruikerId === werk.dossier.behandelaar
        ? { ookToeleider: aanwijzing.gebruikerId }
        : {}),
    },
  }
  return werk.stroomDoor(naar, { nieuw }, async (schrijver) => {
    const betrokkenen = await schrijfMensen(schrijver, werk, wie)
    await schrijfVertegenwoordigingen(schrijver, werk, betrokkenen)
    await schrijfAanwijzing(schrijver, werk, betrokkenen)
    await schrijfInburgeringsplicht(schrijver, werk, betrokkenen)
    await schrijfAchttien(schrijver, wie, betrokkenen, vandaag)
    for (const dienst of diensten) {
      const betrokkeneId = betrokkenen[dienst.betrokkeneId]
      if (betrokkeneId) await schrijfDienst(schrijver, dienst, betrokkeneId)
    }
    for (const { id, domein, regime } of partijen)
      await schrijver.voegToe('partij', { partij_id: id, domein, regime })
    return { aanpakId: schrijver.dossierId, betrokkenen }
  })
}
