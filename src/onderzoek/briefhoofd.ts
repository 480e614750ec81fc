import { vindGemeente } from '../inrichting/index.ts'
import type { Persoon } from '../personen/index.ts'
import { onderzoekBrief as woorden } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { ondertekening } from './bezetting-beeld.ts'
import type { Briefhoofd } from './brief.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { volleNaam } from './wie-is-wie.ts'

/** Where post for somebody may go: never home when that is not safe; without a safe address it is handed over. */
const adresregels = ({ adres, veiligContact }: Persoon): readonly string[] => {
  const naar = veiligContact?.postadres ?? (veiligContact?.geenPostThuis ? null : adres)
  if (!naar) return [woorden.uitreiken]
  const straat = [naar.straat, naar.huisnummer].filter((deel) => deel).join(' ')
  const plaats = [naar.postcode, naar.plaats].filter((deel) => deel).join(' ')
  return [straat, plaats].filter((regel) => regel !== '')
}

const terAttentieVan = ({ aanspreekpunt }: Persoon): readonly string[] =>
  aanspreekpunt ? [vul(woorden.terAttentieVan, { naam: aanspreekpunt })] : []

/** The head of a letter to this person from this municipality, with who handles the case. */
export const briefhoofd = async (
  { tx, dossier }: Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'dossier'>,
  kader: Kader,
  aan: Persoon | readonly string[],
  datum: string,
): Promise<Briefhoofd> => {
  const gemeente = await vindGemeente(tx, dossier.gemeente)
  return {
    gemeente: gemeente?.naam ?? '',
    aan: 'voornamen' in aan ? [volleNaam(aan), ...terAttentieVan(aan), ...adresregels(aan)] : aan,
    datum,
    kenmerk: dossier.nummer,
    behandelaar: await ondertekening({ tx, dossier }, kader, (naam, voor) =>
      vul(woorden.waarnemer, { naam, voor }),
    ),
  }
}
