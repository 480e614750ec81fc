import type { Tabel } from '../dossier/rijen.ts'
import { gedaanVan } from './gedaan.ts'
import type { ZaakUitkomst } from './hoofdstuk.ts'
import type { Kader } from './kader.ts'
import type { Lezing } from './lezing.ts'

/** What reading a case gives around what its page shows; `gedaan` is the key of the act that this worker comes from. */
export const zaakUitkomst = async <F, T extends Tabel>(
  lezing: Lezing<F, T>,
  beeld: unknown,
  gedaan: string | undefined,
  kader: Kader,
): Promise<ZaakUitkomst> => ({
  feiten: lezing.feiten,
  nummer: lezing.dossier.nummer,
  versie: lezing.dossier.versie,
  bevroren: lezing.bevroren ?? 0,
  beeld,
  gedaan: await gedaanVan(lezing, gedaan, kader),
})
