import { aanpakHandelingen, aanpakOpties } from './nl/aanpak.ts'
import { aanpakPlichten, aanpakRedenen } from './nl/aanpak-redenen.ts'
import { overlegHandelingen, overlegOpties } from './nl/casusoverleg.ts'
import { belegRedenen } from './nl/casusoverleg-beleg-redenen.ts'
import { overlegPlichten, overlegRedenen } from './nl/casusoverleg-redenen.ts'
import { contactpersoonHandelingen } from './nl/contactpersoon.ts'
import { doorgeefvraagHandelingen, doorgeefvraagOpties } from './nl/doorgeefvraag.ts'
import { doorgeefvraagRedenen } from './nl/doorgeefvraag-redenen.ts'
import { doorzettenHandelingen, doorzettenOpties, doorzettenRedenen } from './nl/doorzetten.ts'
import { inrichtingRedenen } from './nl/inrichting-redenen.ts'
import { magDitRedenen } from './nl/mag-dit-redenen.ts'
import { meldpuntHandelingen, meldpuntOpties } from './nl/meldpunt.ts'
import { meldpuntPlichten } from './nl/meldpunt-plichten.ts'
import { meldpuntRedenen } from './nl/meldpunt-redenen.ts'
import { oggzHandelingen, oggzOpties } from './nl/oggz.ts'
import { oggzPlichten, oggzRedenen } from './nl/oggz-redenen.ts'
import { onderzoekHandelingen, onderzoekOpties } from './nl/onderzoek.ts'
import { onderzoekPlichten, onderzoekRedenen } from './nl/onderzoek-redenen.ts'
import { uitkomstHandelingen, uitkomstOpties, uitkomstRedenen } from './nl/overleg-van-partij.ts'
import { deelnameHandelingen, deelnameOpties } from './nl/partij-in-aanpak.ts'
import { deelnamePlichten, deelnameRedenen } from './nl/partij-in-aanpak-redenen.ts'
import { portaalHandelingen, portaalOpties } from './nl/partijportaal.ts'
import { portaalPlichten, portaalRedenen } from './nl/partijportaal-redenen.ts'
import { rechtenOpties, rechtenPlichten } from './nl/rechten-codes.ts'
import { rechtenHandelingen } from './nl/rechten-handelingen.ts'
import { rechtenRedenwoorden } from './nl/rechten-redenen.ts'
import { verstrekRedenen } from './nl/verstrek-redenen.ts'
import { verzoekOpties } from './nl/verzoek.ts'
import { verzoekHandelingen } from './nl/verzoek-handelingen.ts'
import { verzoekPlichten, verzoekRedenen } from './nl/verzoek-redenen.ts'
import { verzoekVanPartijHandelingen } from './nl/verzoek-van-partij-handelingen.ts'
import { verzoekVanPartijRedenen } from './nl/verzoek-van-partij-redenen.ts'
import { grenzen, wegRedenen } from './nl/weg-redenen.ts'
import { zoekHandelingen } from './nl/zoeken.ts'
import { zvhHandelingen, zvhOpties } from './nl/zvh.ts'
import { zvhPlichten, zvhRedenen } from './nl/zvh-redenen.ts'
import { zwaarwegend } from './nl/zwaarwegend.ts'
import type { HandelingTekst, RedenTekst } from './tekst.ts'

type Woorden = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Lists of words by name; a list that two chapters share holds the words of both. */
const samen = (...delen: readonly Woorden[]): Woorden => {
  const uit: Record<string, Record<string, string>> = {}
  for (const deel of delen)
    for (const [lijst, woorden] of Object.entries(deel)) uit[lijst] = { ...uit[lijst], ...woorden }
  return uit
}

/** The Dutch words of all chapters: the one catalogue every screen, letter and answer reads. */
export const hoofdstukteksten: {
  readonly handelingen: Readonly<Record<string, HandelingTekst>>
  readonly opties: Woorden
  readonly redenen: Readonly<Record<string, RedenTekst>>
  readonly plichten: Readonly<Record<string, string>>
} = {
  handelingen: {
    ...onderzoekHandelingen,
    ...zoekHandelingen,
    ...aanpakHandelingen,
    ...contactpersoonHandelingen,
    ...meldpuntHandelingen,
    ...oggzHandelingen,
    ...doorzettenHandelingen,
    ...portaalHandelingen,
    ...doorgeefvraagHandelingen,
    ...deelnameHandelingen,
    ...uitkomstHandelingen,
    ...overlegHandelingen,
    ...verzoekHandelingen,
    ...verzoekVanPartijHandelingen,
    ...zvhHandelingen,
    ...rechtenHandelingen,
  },
  opties: samen(
    onderzoekOpties,
    aanpakOpties,
    meldpuntOpties,
    oggzOpties,
    doorzettenOpties,
    portaalOpties,
    doorgeefvraagOpties,
    deelnameOpties,
    uitkomstOpties,
    overlegOpties,
    verzoekOpties,
    zvhOpties,
    rechtenOpties,
    { zwaarwegend },
  ),
  redenen: {
    ...wegRedenen,
    ...inrichtingRedenen,
    ...onderzoekRedenen,
    ...aanpakRedenen,
    ...meldpuntRedenen,
    ...oggzRedenen,
    ...doorzettenRedenen,
    ...portaalRedenen,
    ...doorgeefvraagRedenen,
    ...deelnameRedenen,
    ...uitkomstRedenen,
    ...overlegRedenen,
    ...belegRedenen,
    ...verzoekRedenen,
    ...verzoekVanPartijRedenen,
    ...verstrekRedenen,
    ...magDitRedenen,
    ...zvhRedenen,
    ...rechtenRedenwoorden,
  },
  plichten: {
    ...grenzen,
    ...onderzoekPlichten,
    ...aanpakPlichten,
    ...meldpuntPlichten,
    ...oggzPlichten,
    ...portaalPlichten,
    ...deelnamePlichten,
    ...overlegPlichten,
    ...verzoekPlichten,
    ...zvhPlichten,
    ...rechtenPlichten,
  },
}
