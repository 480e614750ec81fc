import type { Rij } from '../dossier/rijen.ts'
import { vindPartij } from '../inrichting/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { partijOpLijst } from '../wet/partijenlijst.ts'
import { type Vraaginhoud, type VraagLezing, vraagInhoud } from './declaratie.ts'
import { gafNiets } from './rules/na-een-nee.ts'
import { nogGewenst } from './rules/nog-gewenst.ts'
import { haalUitOnderzoek } from './terug-uit-onderzoek.ts'
import { type UitgaandAntwoord, type Verantwoording, type Vrager, zegtIets } from './vrager.ts'

/** The onderzoek that asked and the request there; needs the content of 'vraag'. */
const vanOnderzoek = (
  lezing: Pick<VraagLezing, 'rijen'>,
): Required<Pick<Vraaginhoud, 'onderzoekId' | 'verzoekId'>> => {
  const { onderzoekId, verzoekId } = vraagInhoud(lezing)
  if (!onderzoekId || !verzoekId) throw new Error('this question comes from an onderzoek')
  return { onderzoekId, verzoekId }
}

const tabellen = ['verzoek', 'reikwijdte', 'afbakening', 'gebeurtenis', 'betrokkene'] as const

/** The onderzoek as it stands before the act: whether it waits and who hears of the answer is one reading. */
const kijk = eenmaalPerLezing((lezing: VraagLezing, vandaag: string) =>
  kijkDoor(lezing, 'onderzoek', {
    ...{ dossierId: vanOnderzoek(lezing).onderzoekId, tabellen, vandaag },
  }),
)

/** Whether the party still stands on the list for this onderzoek; it says so of today (N-2.3a.5-1, N-2.3a.4-2-and). */
const staatOpLijst = async ({ tx, dossier, feiten: { vraag } }: VraagLezing, vandaag: string) => {
  const partij = await vindPartij(tx, dossier.gemeente, vraag.partijId)
  const procedure = vraag.weg === 'op-verzoek-van-client' ? 'in-samenspraak' : 'zonder-verzoek-van-client'
  return partij !== undefined && partijOpLijst(partij, procedure, vandaag)
}

const verzoekIn = (stroom: Stroom, verzoekId: string) => {
  const rij = stroom.rijen('verzoek').find(({ id }) => id === verzoekId)
  if (!rij) throw new Error('the request is in the onderzoek: the toets looked')
  return rij
}

const schrijfAntwoord = (
  stroom: Stroom,
  { id: verzoekId, betrokkene_id }: Rij<'verzoek'>,
  { daar, soort, niveau, categorie, tekst, voorwaarden, taak }: UitgaandAntwoord,
  datum: string,
  verantwoording: Verantwoording,
): Promise<string> =>
  stroom.voegToe(
    'antwoord',
    {
      betrokkene_id,
      vraag_id: verzoekId,
      item_id: daar.itemId,
      soort,
      niveau,
      categorie,
      staat: 'ontvangen',
      datum,
    },
    { tekst, voorwaarden, taak, ...verantwoording },
    daar.id,
  )

/** Where the answer went, with what may have come of it there. */
const waarHetHeenGing = (werk: Pick<VraagLezing, 'rijen'>) => ({
  dossierId: vanOnderzoek(werk).onderzoekId,
  lees: ['verzoek', 'antwoord', 'gegeven', 'verstrekking'] as const,
})

/** What an answer comes to: that nothing is known is no refusal; of a geheimhouder the two are one (N-5.4.2-1, N-5.4.2-2). */
const soortVanGeheel = (antwoorden: readonly UitgaandAntwoord[]) => {
  if (antwoorden.some(zegtIets)) return 'beantwoord'
  return antwoorden.every(({ soort }) => soort === 'niets-bekend') ? 'niets-bekend' : 'geweigerd'
}

/** Gives the answer to the onderzoek that asked: what it says waits there until it is taken over, item by item (N-5.4.2-1, N-5.4.1-1-nz). */
const geefAntwoord: Vrager['geefAntwoord'] = async (werk, antwoorden, verantwoording) => {
  const { onderzoekId, verzoekId } = vanOnderzoek(werk)
  const { vandaag } = werk.kader
  const doel = { dossierId: onderzoekId, lees: ['verzoek'] as const }
  await werk.stroomDoor('onderzoek', doel, async (stroom) => {
    const verzoek = verzoekIn(stroom, verzoekId)
    const { betrokkene_id } = verzoek
    const { bellen: _, ...inhoud } = verzoek.inhoud
    const soort = soortVanGeheel(antwoorden)
    const staat = soort === 'geweigerd' ? soort : 'beantwoord'
    const antwoord = { soort, ...verantwoording }
    await stroom.verander(
      'verzoek',
      verzoekId,
      { staat, beantwoord_op: vandaag, betrokkene_id },
      { ...inhoud, antwoord },
    )
    for (const een of antwoorden) await schrijfAntwoord(stroom, verzoek, een, vandaag, verantwoording)
  })
}

const vergeetNee: Vrager['vergeetNee'] = async (werk) => {
  const { onderzoekId: dossierId, verzoekId } = vanOnderzoek(werk)
  await werk.stroomDoor('onderzoek', { dossierId, lees: ['antwoord'] }, async (stroom) => {
    for (const { id, vraag_id } of stroom.rijen('antwoord'))
      if (vraag_id === verzoekId) await stroom.verwijder('antwoord', id)
  })
}

/** How the request stands while it can be answered: it waits, or the party gave nothing and comes back on that. */
const tochTeBeantwoorden = ({ feiten }: VraagLezing) =>
  gafNiets(feiten) ? ['geweigerd', 'beantwoord'] : ['verzonden']

const geefTerugbelverzoek: Vrager['geefTerugbelverzoek'] = async (werk, bellen) => {
  const { onderzoekId, verzoekId } = vanOnderzoek(werk)
  await werk.stroomDoor('onderzoek', { dossierId: onderzoekId, lees: ['verzoek'] }, async (stroom) => {
    const { inhoud, betrokkene_id } = verzoekIn(stroom, verzoekId)
    await stroom.verander('verzoek', verzoekId, { betrokkene_id }, { ...inhoud, bellen })
  })
}

const trekIn: Vrager['trekIn'] = async (werk) => {
  const { verzoekId } = vanOnderzoek(werk)
  const { vandaag: op } = werk.kader
  await werk.stroomDoor('onderzoek', waarHetHeenGing(werk), async (stroom) => {
    for (const { id, item_id, vraag_id } of stroom.rijen('antwoord')) {
      if (vraag_id !== verzoekId) continue
      await stroom.verwijder('antwoord', id)
      await haalUitOnderzoek(stroom, { verzoekId, itemId: item_id, op })
    }
    const { antwoord: _, bellen: __, ...inhoud } = verzoekIn(stroom, verzoekId).inhoud
    await stroom.verander('verzoek', verzoekId, { staat: 'ingetrokken', beantwoord_op: null }, inhoud)
  })
}

const verbeter: Vrager['verbeter'] = async (werk, nieuw, stand) => {
  const { verzoekId } = vanOnderzoek(werk)
  const { vandaag: op } = werk.kader
  const { itemId, antwoordId, niveau, categorie, tekst, voorwaarden, taak } = nieuw
  await werk.stroomDoor('onderzoek', waarHetHeenGing(werk), async (stroom) => {
    const daar = stroom.rijen('antwoord').find(({ id }) => id === antwoordId)
    await haalUitOnderzoek(stroom, { verzoekId, itemId, op })
    if (!daar || daar.staat === 'niet-nodig') return
    const over = stand === 'loopt'
    const inhoud = { ...daar.inhoud, tekst: over ? tekst : null, voorwaarden, taak }
    const kolommen = { niveau, categorie, staat: over ? 'ontvangen' : 'niet-nodig' }
    await stroom.verander('antwoord', antwoordId, kolommen, inhoud)
  })
}

/** An onderzoek asked: the answer waits there until the toeleider takes it over (5.4.2). */
export const naarOnderzoek: Vrager = {
  wacht: async (lezing, vandaag) => {
    const { verzoekId } = vanOnderzoek(lezing)
    const onderzoek = await kijk(lezing, vandaag)
    if (!onderzoek) return false
    const { staat, rijen, kenmerk } = onderzoek
    const { reikwijdte: reikwijdtes, afbakening: afbakeningen, gebeurtenis: gebeurtenissen } = rijen
    const nu = { staat, reikwijdtes, afbakeningen, gebeurtenissen, betrokkenen: rijen.betrokkene }
    const verzoek = rijen.verzoek.find(({ id }) => id === verzoekId)
    const vroegErom = verzoek !== undefined && kenmerk.verzoekendePartij === verzoek.partij_id
    return (
      nogGewenst(verzoek, nu, tochTeBeantwoorden(lezing)) &&
      (vroegErom || (await staatOpLijst(lezing, vandaag)))
    )
  },
  stand: async (lezing, vandaag) => (await kijk(lezing, vandaag))?.staat,
  behandelaar: async (lezing, vandaag) => {
    const onderzoek = await kijk(lezing, vandaag)
    return onderzoek?.behandelaar ? [onderzoek.behandelaar] : []
  },
  geefAntwoord,
  vergeetNee,
  geefTerugbelverzoek,
  trekIn,
  verbeter,
}
