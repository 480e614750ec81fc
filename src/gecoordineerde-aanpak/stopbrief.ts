import { namenVan, vindGemeente } from '../inrichting/index.ts'
import { aanRegels, type Persoon } from '../personen/index.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakStopbrief as woorden } from '../teksten/nl/aanpak-stopbrief.ts'
import { briefVanCollege } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type AanpakLezing, partijenBijNaam } from './keuzes.ts'

/** How who writes signs: with his name, and for whom he stands in. */
const ondertekening = async ({ tx, dossier }: AanpakLezing, { wie }: Kader): Promise<string> => {
  const { behandelaar } = dossier
  if (!behandelaar || behandelaar === wie.gebruikerId) return wie.naam
  const voor = (await namenVan(tx, [behandelaar])).get(behandelaar)
  return voor ? vul(briefVanCollege.waarnemer, { naam: wie.naam, voor }) : wie.naam
}

/** Who answers for the data beside the college, when the coordinator works for a party (5.4.4 lid 6). */
const verantwoordelijke = async (lezing: AanpakLezing): Promise<readonly string[]> => {
  const partijen = await partijenBijNaam(lezing)
  const partij = partijen.get(lezing.feiten.dossier.verwerkingsverantwoordelijke)
  return partij ? [vul(woorden.partij, { partij: partij.naam })] : []
}

/**
 * The letter to one client who stops while others go on: what stops, his data and until when, how to come back, and where to
 * complain. It names nobody but him and who writes (N-2.3a.3-4-stp, N-2.3a.2-1-afz, N-5.4.5-2, N-AVG-13).
 */
export const stopbrief = async (
  lezing: AanpakLezing,
  kader: Kader,
  persoon: Persoon,
  gestoptOp: string,
): Promise<Brief> => {
  const gemeente = await vindGemeente(lezing.tx, lezing.dossier.gemeente)
  const hoofd = {
    gemeente: gemeente?.naam ?? '',
    aan: aanRegels(persoon),
    datum: kader.vandaag,
    kenmerk: lezing.dossier.nummer,
    behandelaar: await ondertekening(lezing, kader),
  }
  const { begin, stopt, kopStopt, kopTerug, terug, bewaren, bewarenVoorHulp, onderwerp } = woorden
  return maakBrief(
    hoofd,
    onderwerp,
    [
      { kop: '', tekst: [vul(begin, { datum: datumInWoorden(gestoptOp) })] },
      { kop: kopStopt, tekst: stopt },
      { kop: kopTerug, tekst: [terug] },
    ],
    voetMetBewaren([...bewaren, ...(await verantwoordelijke(lezing)), bewarenVoorHulp]),
  )
}
