import type { Peiling } from '../verwerking/peiling.ts'
import { versieVoorAanwezige } from './aanwezigheid.store.ts'

/** Whether something changed in the room, for who is in it: a number, and judged by presence every time (5.4.3 lid 1, N-5.4.3-1-vw). */
export const peiling: Peiling = {
  compartiment: 'casusoverleg',
  lees: (tx, dossierId, { vandaag: dag, wie: { gemeente, gebruikerId } }) =>
    versieVoorAanwezige(tx, gemeente, dossierId, { gebruikerId, dag }),
}
