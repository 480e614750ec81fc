import type { Tx } from '../platform/db/tx.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { meldpuntInrichting, zetMeldpunt } from './meldpunt.store.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'
import { type Openingstijd, weekdagen } from './rules/meldpunt-open.ts'

const inTekst = (tijden: readonly Openingstijd[]): string =>
  tijden
    .map(({ dag, van, tot }) => `${weekdagen.indexOf(dag)} ${van} ${tot}`)
    .toSorted()
    .join(', ')

/** How the meldpunt is reached and who carries it out (2.2.5). All of it may change: it holds from then on. */
export const richtMeldpuntIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { meldpunt, gemeente: { code } }: Inrichtingsbestand,
): Promise<void> => {
  if (!meldpunt) return
  const { uitvoerder, telefoon, landelijk = null, crisisdienst = null, openingstijden } = meldpunt
  const nu = await meldpuntInrichting(tx, code)
  const gewenst = { uitvoerder, telefoon, landelijk, crisisdienst, openingstijden: inTekst(openingstijden) }
  const zet = () => zetMeldpunt(tx, { gemeente: code, ...meldpunt })
  await richtRijIn(gedaan, {
    lijst: 'meldpunten',
    plek: 'meldpunt',
    nu: nu && {
      uitvoerder: nu.uitvoerder.id,
      telefoon: nu.telefoon,
      landelijk: nu.landelijk,
      crisisdienst: nu.crisisdienst,
      openingstijden: inTekst(nu.openingstijden),
    },
    gewenst,
    maak: zet,
    bij: { velden: Object.keys(gewenst), doe: zet },
  })
}
