import type { PartijRij } from '../inrichting/index.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import type { Stroom, Werk } from '../verwerking/werk.ts'
import { belegmits, type GenodigdePartij, type OverlegFeit } from '../wet/casusoverleg.ts'
import type { Mits } from '../wet/mits.ts'

const leeg = {
  ...{ partij_id: null, organisatie_id: null, betrokkene_id: null, regime: null, partijsoort: null },
  ...{ reden_code: null, hoort_over: [] },
}

/** A row of somebody who takes part, with nothing that he does not have. */
export const deelnemerRij = leeg

/** Writes that a party is invited, and why it is needed; who was invited before is invited anew. */
export const schrijfGenodigde = async (
  stroom: Pick<Stroom, 'rijen' | 'voegToe' | 'verander'>,
  partij: PartijRij,
  { noodzaak, buitenLijst }: GenodigdePartij,
  datum: string,
): Promise<void> => {
  const rij = {
    ...{ ...leeg, soort: 'partij', partij_id: partij.id, organisatie_id: partij.organisatieId },
    ...{ regime: partij.regime, partijsoort: partij.soort, staat: 'uitgenodigd', datum },
  }
  const inhoud = { naam: partij.naam, noodzaak, ...(buitenLijst && { buitenLijst }) }
  const bekend = stroom.rijen('deelnemer').find(({ partij_id }) => partij_id === partij.id)
  if (!bekend) await stroom.voegToe('deelnemer', rij, inhoud)
  else if (bekend.staat === 'ingetrokken') await stroom.verander('deelnemer', bekend.id, rij, inhoud)
  else await stroom.verander('deelnemer', bekend.id, {}, { ...bekend.inhoud, ...inhoud })
}

type L = Pick<
  Lezing<{ readonly overleggen: readonly OverlegFeit[] }, 'overleg'>,
  'tx' | 'omgeving' | 'compartiment' | 'dossier' | 'feiten' | 'rijen'
>

const isErNog = async (lezing: L, dossierId: string, vandaag: string): Promise<boolean> => {
  const daar = await kijkDoor(lezing, 'casusoverleg', { dossierId, tabellen: [], vandaag })
  if (!daar || (daar.staat !== 'belegd' && daar.staat !== 'open')) return false
  try {
    await lezing.omgeving.sleutels.key(dossierId)
    return true
  } catch (error) {
    if (error instanceof KeyGone) return false
    throw error
  }
}

/**
 * The rows of this file of conferences to which somebody can still be invited: they are there, and wait or are held. Of what was destroyed, or
 * came back with an old backup, the row alone is left. Needs the content of 'overleg'.
 */
export const nogUitTeNodigen = async (lezing: L, vandaag: string): Promise<readonly string[]> => {
  const ids: string[] = []
  for (const { id, inhoud } of lezing.rijen('overleg')) {
    const wacht = lezing.feiten.overleggen.some((een) => een.id === id && een.staat === 'belegd')
    if (wacht && (await isErNog(lezing, String(inhoud.overlegId), vandaag))) ids.push(id)
  }
  return ids
}

/** The reason against inviting to a conference that is not among those (5.4.3 lid 1). */
export const redenenTegenNogUitnodigen = (overlegId: string, kan: readonly string[]): readonly Mits[] => [
  belegmits(kan.includes(overlegId), 'overleg-is-voorbij'),
]

/** Invites one more party to a conference of this file, by its row here (5.4.3 lid 1, N-5.4.3-1). */
export const nodigNogUit = async (
  werk: Pick<Werk<unknown>, 'stroomDoor' | 'kader'>,
  rij: MetInhoud<'overleg'> | undefined,
  partij: PartijRij | undefined,
  uit: GenodigdePartij,
): Promise<void> => {
  if (!rij || !partij) throw new Error('the toets knows this conference and this party')
  const doel = { dossierId: String(rij.inhoud.overlegId), lees: ['deelnemer'] as const }
  await werk.stroomDoor('casusoverleg', doel, (stroom) =>
    schrijfGenodigde(stroom, partij, uit, werk.kader.vandaag),
  )
}
