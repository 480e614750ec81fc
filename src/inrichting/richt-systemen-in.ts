import type { Tx } from '../platform/db/tx.ts'
import { ingericht } from './ingericht.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'
import { kanEindigen } from './richt-mensen-in.ts'
import { beeindigSysteem, registreerSysteem, werkSysteemBij } from './systeem.store.ts'

/** The systems of parties of a file (ADR 0016): for whom one acts stays what it was, and that it ended too. */
export const richtSystemenIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { systemen, gemeente: { code } }: Inrichtingsbestand,
): Promise<void> => {
  for (const [nr, { id, clientId, naam, organisatie, van, tot, meldadres, sleutel }] of systemen.entries()) {
    const nu = await ingericht(tx, 'systeem', code, id)
    const eindigt = kanEindigen(nu, tot)
    const gewenst = { clientId, naam, organisatie, van, tot: tot ?? null, meldadres: meldadres ?? null }
    await richtRijIn(gedaan, {
      lijst: 'systemen',
      plek: `systemen ${nr + 1}`,
      nu,
      gewenst: { ...gewenst, sleutel: String(sleutel) },
      maak: () =>
        registreerSysteem(tx, {
          ...{ gemeente: code, id, organisatieId: organisatie, clientId, naam, van, sleutel },
          ...(tot === undefined ? {} : { tot }),
          ...(meldadres === undefined ? {} : { meldadres }),
        }),
      bij: {
        velden: ['naam', 'meldadres', 'sleutel', ...(eindigt ? ['tot'] : [])],
        doe: async () => {
          await werkSysteemBij(tx, code, id, { naam, meldadres: meldadres ?? null, sleutel })
          if (eindigt) await beeindigSysteem(tx, code, id, tot)
        },
      },
    })
  }
}
