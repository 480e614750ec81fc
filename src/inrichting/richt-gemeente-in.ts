import type { Tx } from '../platform/db/tx.ts'
import { zetFg } from './fg.store.ts'
import { registreerGemeente, vindGemeente, zetOin } from './gemeente.store.ts'
import { zetHulp } from './hulp.store.ts'
import { type Hulp, leesHulp } from './hulpbestand.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'

/** Whom people can call, as one value to compare. */
const alsTekst = (hulp: Hulp | null): string | null => {
  if (!hulp) return null
  const { telefoon, clientondersteuning: c, vertrouwenspersoon: v } = hulp
  return [telefoon, c?.naam, c?.telefoon, v?.naam, v?.telefoon].map((deel) => deel ?? '').join('; ')
}

/** The municipality of a file: its number for others and its data protection officer may change; what the file leaves out stays as it was. */
export const richtGemeenteIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { gemeente: { code, naam, oin, fg, hulp } }: Inrichtingsbestand,
): Promise<void> => {
  const nu = await vindGemeente(tx, code)
  const doe = async () => {
    if (oin !== undefined) await zetOin(tx, code, oin)
    if (fg !== undefined) await zetFg(tx, code, fg)
    if (hulp !== undefined) await zetHulp(tx, code, hulp)
  }
  const bij = {
    ...(oin === undefined ? {} : { oin }),
    ...(fg === undefined ? {} : { 'fg.naam': fg.naam, 'fg.email': fg.email, 'fg.telefoon': fg.telefoon }),
    ...(hulp === undefined ? {} : { hulp: alsTekst(hulp) }),
  }
  await richtRijIn(gedaan, {
    lijst: 'gemeenten',
    plek: 'gemeente',
    nu: nu && {
      ...{ naam: nu.naam, oin: nu.oin, 'fg.naam': nu.fg?.naam ?? null },
      ...{ 'fg.email': nu.fg?.email ?? null, 'fg.telefoon': nu.fg?.telefoon ?? null },
      hulp: alsTekst(leesHulp(nu.hulp)),
    },
    gewenst: { naam, ...bij },
    maak: async () => {
      await registreerGemeente(tx, { code, naam })
      await doe()
    },
    bij: { velden: Object.keys(bij), doe },
  })
}
