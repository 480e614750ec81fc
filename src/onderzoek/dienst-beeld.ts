import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { openVerlopen } from './rules/verloop.ts'

/** One service on the case page, with its course. Days are 'yyyy-mm-dd'. */
export interface DienstBeeld extends Readonly<Record<string, unknown>> {
  readonly id: string
  readonly betrokkeneId: string
  readonly domein: string
  readonly soort: string
  readonly staat: string
  readonly verklaardOp: string | null
  readonly aangevraagdOp: string | null
  readonly afgehandeldOp: string | null
  /** Before this day it must be decided or talked about; null when it is not open, or its law gives no term. */
  readonly uiterlijk: string | null
  readonly los: boolean
  readonly vertrouwelijk: boolean
}

/** The services of the dossier for its page: what, for whom, who decides, and how far its own law got. */
export const dienstenVan = (lezing: Lezing<Feiten, OnderzoekTabel>): readonly DienstBeeld[] => {
  const open = openVerlopen(lezing.feiten)
  return lezing.rijen('dienst').map(({ id, betrokkene_id, domein, soort, staat, inhoud, ...rij }) => ({
    ...inhoud,
    id,
    betrokkeneId: betrokkene_id,
    domein,
    soort,
    staat,
    verklaardOp: rij.verklaard_op,
    aangevraagdOp: rij.aangevraagd_op,
    afgehandeldOp: rij.afgehandeld_op,
    uiterlijk: open.find(({ dienst }) => dienst.id === id)?.uiterlijk ?? null,
    los: rij.los,
    vertrouwelijk: rij.vertrouwelijk,
  }))
}
