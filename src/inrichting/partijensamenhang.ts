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

const dagenKloppen = ({ lijsten }: LossePartij, nr: number, meld: Meld) => {
  for (const procedure of procedures) {
    const rijen = lijsten[procedure] ?? []
    for (const [rijNr, { vanaf, tot }] of rijen.entries()) {
      const plek = ['partijen', nr, 'lijsten', procedure, rijNr]
      if (tot !== undefined && tot <= vanaf) meld([...plek, 'tot'], 'ligt niet na vanaf')
      const loopt = rijen.some(
        (ander, anderNr) =>
          anderNr < rijNr && (ander.tot ?? '9999') > vanaf && (tot === undefined || ander.vanaf < tot),
      )
      if (loopt) meld([...plek, 'vanaf'], 'valt in een andere tijd op deze lijst')
    }
  }
}

/** What must fit in the parties of a file: a kind with its domain and secret, and days on a list in order (N-2.3a.5-1). */
export const partijensamenhang = (partijen: readonly LossePartij[], meld: Meld): void => {
  for (const [nr, partij] of partijen.entries()) {
    soortKlopt(partij, nr, meld)
    dagenKloppen(partij, nr, meld)
  }
}
