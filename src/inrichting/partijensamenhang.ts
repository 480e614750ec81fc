import { type Procedure, procedures } from '../wet/ingangen.ts'
import { isGeheimhouder, type PartijRegime, partijRegimes } from '../wet/partij-regimes.ts'
import { isPartijsoort, partijenlijst } from '../wet/partijenlijst.ts'

interface Dagen {
  readonly vanaf: string
  readonly tot?: string | undefined
}

/** What a file says of a party and the lists. */
export interface LossePartij {
  readonly domein: string
  readonly regime: PartijRegime
  readonly soort?: string | undefined
  readonly lijsten: Readonly<Partial<Record<Procedure, readonly Dagen[] | undefined>>>
  readonly eigenRecht: readonly (Dagen & { readonly wat: string })[]
  readonly afspraken: readonly (Dagen & { readonly onderwerp: string })[]
}

type Meld = (plek: readonly (string | number)[], zin: string) => void

/** The same secret as the kind of party has, or a professional one: never less than that of the kind (N-5.4.2-2). */
const pastBij = (regime: PartijRegime, vanSoort: PartijRegime): boolean =>
  isGeheimhouder(regime) || partijRegimes[regime].soort === partijRegimes[vanSoort].soort

const soortKlopt = ({ soort, domein, regime }: LossePartij, nr: number, meld: Meld) => {
  if (soort === undefined || !isPartijsoort(soort)) return
  const rij = partijenlijst[soort]
  if (rij.domein !== domein) meld(['partijen', nr, 'domein'], `hoort niet bij soort ${soort}`)
  if (!pastBij(regime, rij.regime)) meld(['partijen', nr, 'regime'], `hoort niet bij soort ${soort}`)
}

/** Each row ends after it begins, and of the same thing (`wat`) no two hold on one day. */
const rijenKloppen = <R extends Dagen>(
  rijen: readonly R[],
  wat: (rij: R) => string,
  meld: (rijNr: number, veld: string, zin: string) => void,
  dubbel: string,
) => {
  for (const [nr, rij] of rijen.entries()) {
    const { vanaf, tot } = rij
    if (tot !== undefined && tot <= vanaf) meld(nr, 'tot', 'ligt niet na vanaf')
    const loopt = rijen.some(
      (ander, anderNr) =>
        anderNr < nr &&
        wat(ander) === wat(rij) &&
        (ander.tot ?? '9999') > vanaf &&
        (tot === undefined || ander.vanaf < tot),
    )
    if (loopt) meld(nr, 'vanaf', dubbel)
  }
}

const dagenKloppen = ({ lijsten, eigenRecht, afspraken }: LossePartij, nr: number, meld: Meld) => {
  const bij =
    (...plek: string[]) =>
    (rijNr: number, veld: string, zin: string) =>
      meld(['partijen', nr, ...plek, rijNr, veld], zin)
  for (const procedure of procedures)
    rijenKloppen(
      lijsten[procedure] ?? [],
      () => procedure,
      bij('lijsten', procedure),
      'valt in een andere tijd op deze lijst',
    )
  rijenKloppen(eigenRecht, ({ wat }) => wat, bij('eigenRecht'), 'valt in een andere tijd van hetzelfde recht')
  rijenKloppen(
    afspraken,
    ({ onderwerp }) => onderwerp,
    bij('afspraken'),
    'valt in een andere tijd van dezelfde afspraak',
  )
}

/** What the kind of a party may use is in the law; only of a kind it does not know the file says so (5.4.2 lid 5). */
const rechtKlopt = ({ soort, eigenRecht }: LossePartij, nr: number, meld: Meld) => {
  if (soort !== undefined && eigenRecht.length > 0)
    meld(['partijen', nr, 'eigenRecht'], `volgt al uit soort ${soort}`)
}

/** What must fit in the parties of a file: a kind with its domain and secret, and days on a list in order (N-2.3a.5-1). */
export const partijensamenhang = (partijen: readonly LossePartij[], meld: Meld): void => {
  for (const [nr, partij] of partijen.entries()) {
    soortKlopt(partij, nr, meld)
    dagenKloppen(partij, nr, meld)
    rechtKlopt(partij, nr, meld)
  }
}
