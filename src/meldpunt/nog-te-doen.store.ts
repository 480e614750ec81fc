import { laadDossiersWaar } from '../dossier/dossier.store.ts'
import type { Dossier, Tabel } from '../dossier/rijen.ts'
import type { Tx } from '../platform/db/tx.ts'

/**
 * Something is left to do of a melding that was ended: the person was not told of it, who called was not told what happens with his data,
 * or somebody has what was mended or withdrawn since.
 */
const nogTeDoen = `d.staat = 'afgerond' and (
       (not exists (select from meldpunt.gebeurtenis g
          where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'gemelde-geinformeerd')
        and not exists (select from meldpunt.melder m
          where m.gemeente = d.gemeente and m.dossier_id = d.id and m.soort = 'zelf'))
       or (not exists (select from meldpunt.gebeurtenis g
          where g.gemeente = d.gemeente and g.dossier_id = d.id and g.soort = 'melder-ingelicht')
        and not exists (select from meldpunt.melder m
          where m.gemeente = d.gemeente and m.dossier_id = d.id and m.anoniem))
       or exists (select from meldpunt.verstrekking v
          where v.gemeente = d.gemeente and v.dossier_id = d.id and v.gemeld_op is null
            and coalesce(v.ingetrokken_op, v.verbeterd_op) is not null))`

/** The meldingen that run, and those that were ended and of which something is left to do, in one query; all others of the year stay unread. */
export const laadMeldpuntWerk = <T extends Tabel>(
  tx: Tx,
  gemeente: string,
  { staten, tabellen }: { readonly staten: readonly string[]; readonly tabellen: readonly T[] },
): Promise<readonly Dossier<T>[]> =>
  laadDossiersWaar(tx, 'meldpunt', gemeente, {
    tabellen,
    waar: `(d.staat = any($2) or (${nogTeDoen}))`,
    waarden: [staten],
  })
