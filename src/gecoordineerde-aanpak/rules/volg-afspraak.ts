import type { Afspraakstaat } from '../../wet/afspraakstaten.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { dagInToekomst, dagInVerleden, met } from './mits.ts'
import { opAfspraak, voorafStap } from './op-afspraak.ts'

/** What became of an agreement, on which day. */
export interface AfspraakUitkomst {
  readonly afspraakId: string
  readonly op: string
}

/** Before input: an agreement can be reported as done (2.3a.3 lid 3, N-2.3a.3-3). */
export const voorafMeldAfspraakGedaan = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', voorafStap('meld-afspraak-gedaan', feiten, kader))

/** With input: done on a day since it was made. */
export const toetsMeldAfspraakGedaan = (invoer: AfspraakUitkomst, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMeldAfspraakGedaan(feiten, kader), [
    opAfspraak('meld-afspraak-gedaan', invoer.afspraakId, feiten),
    dagInVerleden(invoer.op, gemaaktOp(invoer, feiten), kader),
  ])

/** Before input: an agreement can be reported as not working out (2.3a.3 lid 3). */
export const voorafMeldAfspraakLuktNiet = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', voorafStap('meld-afspraak-lukt-niet', feiten, kader))

/** With input: known on a day since it was made. */
export const toetsMeldAfspraakLuktNiet = (invoer: AfspraakUitkomst, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMeldAfspraakLuktNiet(feiten, kader), [
    opAfspraak('meld-afspraak-lukt-niet', invoer.afspraakId, feiten),
    dagInVerleden(invoer.op, gemaaktOp(invoer, feiten), kader),
  ])

/** Before input: an agreement can get another day (2.3a.3 lid 3). */
export const voorafVerzetAfspraak = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('coordinator-taken', voorafStap('verzet-afspraak', feiten, kader))

/** With input: a day that is still to come. */
export const toetsVerzetAfspraak = (
  invoer: { readonly afspraakId: string; readonly uiterlijk: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafVerzetAfspraak(feiten, kader), [
    opAfspraak('verzet-afspraak', invoer.afspraakId, feiten),
    dagInToekomst(invoer.uiterlijk, kader),
  ])

/** A party must say yes to another day as well; an agreement of a betrokkene or the college stays agreed. */
export const staatNaVerzetten = ({ partijId }: AfspraakFeit): Afspraakstaat =>
  partijId === null ? 'aanvaard' : 'voorgesteld'

const gemaaktOp = ({ afspraakId }: AfspraakUitkomst, { afspraken, dossier }: Feiten): string =>
  afspraken.find(({ id }) => id === afspraakId)?.datum ?? dossier.aangewezenOp
