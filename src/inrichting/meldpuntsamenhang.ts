import type { Openingstijd } from './rules/meldpunt-open.ts'

/** What a file says of the meldpunt. */
export interface LosMeldpunt {
  readonly uitvoerder: string
  readonly openingstijden: readonly Openingstijd[]
}

interface Bestand {
  readonly organisaties: readonly { readonly id: string; readonly soort: string }[]
  readonly meldpunt?: LosMeldpunt | undefined
}

type Meld = (plek: readonly (string | number)[], zin: string) => void

const tijdenKloppen = (tijden: readonly Openingstijd[], meld: Meld) => {
  for (const [nr, { dag, van, tot }] of tijden.entries()) {
    const plek = ['meldpunt', 'openingstijden', nr]
    if (tot <= van) meld([...plek, 'tot'], 'ligt niet na van')
    const loopt = tijden.some(
      (ander, anderNr) => anderNr < nr && ander.dag === dag && ander.tot > van && ander.van < tot,
    )
    if (loopt) meld([...plek, 'van'], 'valt in een andere openingstijd van die dag')
  }
}

/**
 * What must fit in the meldpunt of a file: the college carries it out itself or has another body do so in its name, never a
 * party that it passes meldingen on to (2.2.5, Awb 10:1); times in order, and none in another.
 */
export const meldpuntsamenhang = ({ organisaties, meldpunt }: Bestand, meld: Meld): void => {
  if (!meldpunt) return
  const soort = organisaties.find(({ id }) => id === meldpunt.uitvoerder)?.soort
  if (soort !== 'gemeente' && soort !== 'verwerker')
    meld(['meldpunt', 'uitvoerder'], 'is geen gemeente of verwerker onder organisaties')
  tijdenKloppen(meldpunt.openingstijden, meld)
}
