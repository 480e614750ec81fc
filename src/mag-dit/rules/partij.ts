import { bestaandRecht } from '../../wet/artikelen/rij.ts'
import { ingangOp, type Procedure } from '../../wet/ingangen.ts'
import type { VerstrekkerFeiten } from '../../wet/mag-verstrekken.ts'
import { type MetRecht, magBsnGebruiken, rechten } from '../../wet/partij-bevoegdheden.ts'
import { isGeheimhouder, type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { isPartijsoort, type Partijsoort, partijenlijst, staatOpLijst } from '../../wet/partijenlijst.ts'
import { overlegwegVan, type Verstrekweg, verstrekwegen, verstrekwegNamen } from '../../wet/verstrekwegen.ts'
import { type Antwoorden, gekozen, isJa, type Vraag } from './antwoorden.ts'
import { soortVan } from './gegeven.ts'
import { type Punt, puntAls } from './uitkomst.ts'

/** The party that is asked about: its kind on the list, or null with the secrecy it says it works under. */
interface Partij {
  readonly soort: Partijsoort | null
  readonly regime: PartijRegime
}

/** The party of these answers: the list says under which secrecy its kind works (2.3a.5 lid 1). */
export const partijVan = (a: Antwoorden): Partij => {
  const soort = a.partij !== undefined && isPartijsoort(a.partij) ? a.partij : null
  return { soort, regime: soort ? partijenlijst[soort].regime : gekozen(a, 'regime', partijRegimeNamen) }
}

/** For what a party is asked: it decides on the phase (5.4.2, 5.5.3, 5.4.4 lid 4). */
export const wegVan = (a: Antwoorden): Verstrekweg => gekozen(a, 'weg', verstrekwegNamen)

/** Whether this is asked for an onderzoek. */
export const isOnderzoek = (weg: Verstrekweg): boolean => verstrekwegen[weg].fase === 'onderzoek'

/** By which procedure the onderzoek of this road is carried out: it decides which list counts (2.3a.5 lid 1). */
const procedureVan = (weg: Verstrekweg, op: string): Procedure => {
  if (weg === 'op-verzoek-van-client') return ingangOp('wmo-melding', op).procedure
  return ingangOp(weg === 'na-brede-intake' ? 'brede-intake-inburgering' : 'verzoek-van-partij', op).procedure
}

/** Whether this party stands on the list of this onderzoek; of an unknown kind its own row decides, which is asked. */
export const staatErop = (a: Antwoorden, weg: Verstrekweg, op: string): boolean => {
  const { soort } = partijVan(a)
  return soort ? staatOpLijst(soort, procedureVan(weg, op), op) : isJa(a, 'lijst')
}

/** The page that asks which party; what the list does not know is asked for its secrecy as well. */
export const partijPaginas = (a: Antwoorden): readonly (readonly Vraag[])[] =>
  a.partij === 'andere' ? [['partij'], ['regime']] : [['partij']]

const metErnst: readonly Verstrekweg[] = ['op-verzoek-van-partij', overlegwegVan('op-verzoek-van-partij')]

/** What the law must know of who provides, from these answers. */
export const verstrekkerVan = (a: Antwoorden): VerstrekkerFeiten => {
  const weg = wegVan(a)
  const { soort, regime } = partijVan(a)
  return {
    ...{ weg, soort, regime },
    toestemming: isJa(a, 'toestemming'),
    // Only on a request of a party it was established that the problems are serious.
    ernstig: metErnst.includes(weg) && isJa(a, 'ernstig'),
    jeugdvoorziening: isJa(a, 'jeugdhulp'),
  }
}

/** The party by its own law: of a kind that the list does not know, what it says of itself (5.4.3 lid 4 onder c; N-5.4.3-4c). */
export const metEigenWet = (a: Antwoorden): MetRecht => {
  const soort = a.partij !== undefined && isPartijsoort(a.partij) ? a.partij : null
  const wat = soortVan(a)
  // Only of special gegevens a party of its own can say this: the register knows no other right.
  const zegt = soort === null && rechten.some((een) => een === wat) && isJa(a, 'eigenwet')
  return { soort, eigenRecht: zegt ? [{ wat, grond: 'eigen wet', vanaf: bestaandRecht }] : [] }
}

/** Whether the party uses the burgerservicenummer, for what it gives and gets (5.4.2 lid 5). */
export const overBsn = (a: Antwoorden, op: string): readonly (Punt | undefined)[] => {
  const { soort } = partijVan(a)
  const mag = magBsnGebruiken({ soort, eigenRecht: [] }, op)
  return [
    puntAls(mag, 'bsn-gebruiken', 'bsn-bij-verstrekken'),
    puntAls(!mag && soort !== null, 'bsn-niet', 'bsn-bij-verstrekken'),
  ]
}

/** Whether the party holds a statutory secret (5.4.2 lid 2). */
export const heeftGeheim = (a: Antwoorden): boolean => isGeheimhouder(partijVan(a).regime)
