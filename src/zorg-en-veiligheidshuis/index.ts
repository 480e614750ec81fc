import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { afstemmingZaak, namenVanAfstemming } from './afstemming.page.tsx'
import { bekijkAfstemming } from './bekijk-afstemming.ts'
import { geefAanAanpak, haalVerteldWeg, vertelClient } from './deel-volgens-afspraak.ts'
import { haalGehoordWeg, legGehoordVast, verbeterGehoord } from './leg-gehoord-vast.ts'
import { plichten } from './rules/plichten.ts'
import { sluitAfstemming } from './sluit-afstemming.ts'
import { afstemmingenWerkvoorraad } from './werkvoorraad.ts'
import { legZvhAfspraakVast, trekZvhAfspraakIn } from './zvh-afspraken.ts'
import { zvhDossier } from './zvh-dossier.ts'

export { bewaarZvhBrieven, legZvhFeitVast, zvhVerteld } from './aanmelding-vastleggen.ts'
export {
  begonnenAfstemming,
  type Filter,
  filterDigest,
  sluitMetAanpak,
  zetFilter,
} from './begin-afstemming.ts'

export {
  alleenAlsBesluit,
  alleenAlsLater,
  besluitVelden,
  clientGesproken,
  gesprokenVelden,
  informeerVelden,
  uitstelFeiten,
} from './velden.ts'
export { zvhbrief, zvhbriefAanVerzoeker } from './zvhbrief.ts'

/** The tuning of an aanpak with a track of a Zorg- en Veiligheidshuis: 2.3a.3 and 2.3a.6 as art. VIII changes them. */
export const zorgEnVeiligheidshuis: Hoofdstuk = {
  naam: 'zorg-en-veiligheidshuis',
  dossier: zvhDossier,
  beginnen: [],
  bekijken: bekijkAfstemming,
  handelingen: [
    legGehoordVast,
    legZvhAfspraakVast,
    geefAanAanpak,
    vertelClient,
    verbeterGehoord,
    haalGehoordWeg,
    trekZvhAfspraakIn,
    haalVerteldWeg,
    sluitAfstemming,
  ],
  lijsten: [afstemmingenWerkvoorraad],
  voorbij: ['afstemming-gesloten'],
  nietsErvoor: ['niets-gehoord', 'niets-te-delen', 'niets-verteld', 'geen-zvh-afspraak'],
  plichten,
  namen: namenVanAfstemming,
  zaak: afstemmingZaak,
}
