import { casusoverleg } from '../casusoverleg/index.ts'
import { doorgeefvraag } from '../doorgeefvraag/index.ts'
import { veiligThuis, wvggz } from '../doorzetten/index.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import { meldpunt } from '../meldpunt/index.ts'
import { herkenBetrokkene } from '../mijn-omgeving/index.ts'
import { oggz } from '../oggz/index.ts'
import { onderzoek } from '../onderzoek/index.ts'
import { overlegVanPartij } from '../overleg-van-partij/index.ts'
import { partijInAanpak } from '../partij-in-aanpak/index.ts'
import { partijportaal } from '../partijportaal/index.ts'
import { rechten } from '../rechten/index.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { verzoek } from '../verzoek/index.ts'
import { verzoekVanPartij } from '../verzoek-van-partij/index.ts'
import { zorgEnVeiligheidshuis } from '../zorg-en-veiligheidshuis/index.ts'

/** Every chapter that has a dossier; screens, API, registers and the tests of all routes are read from this list. */
export const hoofdstukken: readonly Hoofdstuk[] = [
  onderzoek,
  gecoordineerdeAanpak,
  meldpunt,
  oggz,
  verzoek,
  verzoekVanPartij,
  wvggz,
  veiligThuis,
  partijportaal,
  doorgeefvraag,
  partijInAanpak,
  overlegVanPartij,
  casusoverleg,
  zorgEnVeiligheidshuis,
  rechten,
]

/** What is done outside every dossier, and is a verwerking all the same. */
export const buitenDossiers: readonly Verwerking[] = [herkenBetrokkene]
