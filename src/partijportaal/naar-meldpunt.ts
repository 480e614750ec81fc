import { kijkDoor } from '../verwerking/doorstroom.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Stroom } from '../verwerking/werk.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type Vraaginhoud, type VraagLezing, vraagInhoud } from './declaratie.ts'
import { lopend } from './rules/bewaren.ts'
import { gafNiets } from './rules/na-een-nee.ts'
import {
  type UitgaandAntwoord,
  type Verantwoording,
  type Verbeterd,
  type Vrager,
  zegtIets,
} from './vrager.ts'

/** The melding that asked and the question there; needs the content of 'vraag'. */
const vanMelding = (
  lezing: Pick<VraagLezing, 'rijen'>,
): Required<Pick<Vraaginhoud, 'meldingId' | 'inlichtingId'>> => {
  const { meldingId, inlichtingId } = vraagInhoud(lezing)
  if (!meldingId || !inlichtingId) throw new Error('this question comes from a melding')
  return { meldingId, inlichtingId }
}

/** The melding as it stands before the act: whether it waits and who hears of the answer is one reading. */
const kijk = eenmaalPerLezing((lezing: VraagLezing, vandaag: string) =>
  kijkDoor(lezing, 'meldpunt', {
    ...{ dossierId: vanMelding(lezing).meldingId, tabellen: ['inlichting'] as const, vandaag },
  }),
)

const inlichtingIn = (stroom: Stroom, inlichtingId: string) => {
  const rij = stroom.rijen('inlichting').find(({ id }) => id === inlichtingId)
  if (!rij) throw new Error('the question is in the melding: the toets looked')
  return rij
}

const gemeldeIn = (stroom: Stroom): string => {
  const rij = stroom.rijen('betrokkene').find(({ hoedanigheid }) => hoedanigheid === 'gemelde')
  if (!rij) throw new Error('a melding is about somebody')
  return rij.id
}

/** Whoever ties anything to what it tells at a triage tells it for the meldpunt alone (eigen invulling, 5.5.3). */
const alleenHier = (voorwaarden: readonly Voorwaarde[]): readonly Voorwaarde[] =>
  voorwaarden.length > 0 ? [...voorwaarden, { soort: 'alleen-delen-met', aan: [] }] : []

/** What of the words of a party stands in the melding, beside the columns. */
const inhoudVan = (
  { tekst, voorwaarden, taak }: Pick<Verbeterd, 'voorwaarden' | 'taak'> & { readonly tekst: string | null },
  wie: string,
  waarom: unknown,
) => ({
  ...{ tekst, wie, taak, voorwaarden: alleenHier(voorwaarden) },
  // Why a special gegeven cannot be missed is why it was asked (N-5.5.2-1-bz, N-5.5.3-mot).
  waaromBijzonder: waarom,
})

const schrijfGegeven = (
  stroom: Stroom,
  { partij_id, aan, id, inhoud }: ReturnType<typeof inlichtingIn>,
  antwoord: UitgaandAntwoord,
  datum: string,
  { beslistDoor }: Verantwoording,
): Promise<string> =>
  stroom.voegToe(
    'gegeven',
    {
      ...{ betrokkene_id: gemeldeIn(stroom), onderdeel: null, thema: null, datum },
      ...{ categorie: antwoord.categorie ?? 'gewoon', niveau: antwoord.niveau ?? 'dat' },
      ...{ bron: partij_id ?? aan, verzoek_id: id, vraag_id: null },
      ...{ dienst_id: null, item_id: null, niet_tonen_aan: [] },
    },
    inhoudVan(antwoord, beslistDoor, inhoud.waarom),
    antwoord.daar.id,
  )

/** What the melding holds of the answer is there at once: nothing was asked that the triage does not need (N-5.5.3-1, N-5.5.3-mot). */
const geefAntwoord: Vrager['geefAntwoord'] = async (werk, antwoorden, verantwoording) => {
  const { meldingId: dossierId, inlichtingId } = vanMelding(werk)
  const { vandaag } = werk.kader
  const { beslistDoor } = verantwoording
  await werk.stroomDoor('meldpunt', { dossierId, lees: ['inlichting', 'betrokkene'] }, async (stroom) => {
    const vraag = inlichtingIn(stroom, inlichtingId)
    const { bellen: _, ...inhoud } = vraag.inhoud
    const gegeven = antwoorden.filter(zegtIets)
    const staat = gegeven.length > 0 ? 'beantwoord' : 'geen-antwoord'
    const kolommen = { staat, beantwoord_op: vandaag }
    await stroom.verander('inlichting', inlichtingId, kolommen, { ...inhoud, antwoord: { beslistDoor } })
    for (const een of gegeven) await schrijfGegeven(stroom, vraag, een, vandaag, verantwoording)
  })
}

const geefTerugbelverzoek: Vrager['geefTerugbelverzoek'] = async (werk, bellen) => {
  const { meldingId: dossierId, inlichtingId } = vanMelding(werk)
  await werk.stroomDoor('meldpunt', { dossierId, lees: ['inlichting'] }, async (stroom) => {
    const { inhoud } = inlichtingIn(stroom, inlichtingId)
    await stroom.verander('inlichting', inlichtingId, {}, { ...inhoud, bellen })
  })
}

/** Where the answer went, with what came of it there. */
const waarHetHeenGing = (dossierId: string) => ({
  ...{ dossierId, lees: ['inlichting', 'gegeven', 'verstrekking'] as const },
})

/** What somebody has of this gegeven and was not taken back. */
const hebbenHet = (stroom: Stroom, gegevenId: string) =>
  stroom
    .rijen('verstrekking')
    .filter(({ gegeven_id, ingetrokken_op }) => gegeven_id === gegevenId && ingetrokken_op === null)

const trekIn: Vrager['trekIn'] = async (werk) => {
  const { meldingId, inlichtingId } = vanMelding(werk)
  const { vandaag } = werk.kader
  await werk.stroomDoor('meldpunt', waarHetHeenGing(meldingId), async (stroom) => {
    const weg = { ingetrokken_op: vandaag, gemeld_op: null, vernietiging: 'gevraagd' }
    for (const { id, verzoek_id } of stroom.rijen('gegeven')) {
      if (verzoek_id !== inlichtingId) continue
      for (const gift of hebbenHet(stroom, id)) await stroom.verander('verstrekking', gift.id, weg)
      await stroom.verwijder('gegeven', id)
    }
    const { antwoord: _, bellen: __, ...inhoud } = inlichtingIn(stroom, inlichtingId).inhoud
    await stroom.verander('inlichting', inlichtingId, { staat: 'ingetrokken', beantwoord_op: null }, inhoud)
  })
}

/** Mends it where it stands; what the meldpunt took away since stays away. */
const verbeter: Vrager['verbeter'] = async (werk, nieuw) => {
  const { meldingId } = vanMelding(werk)
  const { vandaag: op } = werk.kader
  const { antwoordId, niveau, categorie } = nieuw
  await werk.stroomDoor('meldpunt', waarHetHeenGing(meldingId), async (stroom) => {
    const rij = stroom.rijen('gegeven').find(({ id }) => id === antwoordId)
    if (!rij) return
    const { wie, waaromBijzonder } = rij.inhoud
    const inhoud = inhoudVan(nieuw, String(wie), waaromBijzonder)
    await stroom.verbeter('gegeven', rij.id, { niveau, categorie }, { ...inhoud, verbeterd: { op } })
    for (const { id } of hebbenHet(stroom, rij.id))
      await stroom.verander('verstrekking', id, { verbeterd_op: op, gemeld_op: null })
  })
}

/** The meldpunt asked, for a triage: the answer stands in the melding, and nowhere else (5.5.3, 5.5.4 lid 1). */
export const naarMeldpunt: Vrager = {
  wacht: async (lezing, vandaag) => {
    const { inlichtingId } = vanMelding(lezing)
    const melding = await kijk(lezing, vandaag)
    const vraag = melding?.rijen.inlichting.find(({ id }) => id === inlichtingId)
    const staat = gafNiets(lezing.feiten) ? 'geen-antwoord' : 'gevraagd'
    return lopend.includes(melding?.staat ?? '') && vraag?.staat === staat
  },
  stand: async (lezing, vandaag) => (await kijk(lezing, vandaag))?.staat,
  behandelaar: async (lezing, vandaag) => {
    const melding = await kijk(lezing, vandaag)
    return melding?.behandelaar ? [melding.behandelaar] : []
  },
  geefAntwoord,
  // A no left nothing in the melding but that there was one, and the answer takes its place.
  vergeetNee: async () => undefined,
  geefTerugbelverzoek,
  trekIn,
  verbeter,
}
