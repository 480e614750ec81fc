import { briefVanCollege as woorden } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import { adresRegels } from './adres-regel.ts'
import type { Persoon } from './lezen.store.ts'
import { volleNaam } from './wie-is-wie.ts'

/** Where post for somebody may go: never home when that is not safe; without a safe address it is handed over. */
const adresregels = ({ adres, veiligContact }: Persoon): readonly string[] => {
  const naar = veiligContact?.postadres ?? (veiligContact?.geenPostThuis ? null : adres)
  return naar ? adresRegels(naar) : [woorden.uitreiken]
}

const terAttentieVan = ({ aanspreekpunt }: Persoon): readonly string[] =>
  aanspreekpunt ? [vul(woorden.terAttentieVan, { naam: aanspreekpunt })] : []

/** To whom and where a letter goes, line by line (N-2.3a.2-1-afz). */
export const aanRegels = (persoon: Persoon): readonly string[] => [
  volleNaam(persoon),
  ...terAttentieVan(persoon),
  ...adresregels(persoon),
]
