import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkDeelname } from './bekijk-deelname.ts'
import { deelnameZaak } from './deelname.page.tsx'
import { deelnameDossier } from './deelname-dossier.ts'
import { meldGedaan, meldLuktNiet, zegJa, zegNee } from './eigen-afspraken.ts'
import { geefAanCoordinator } from './geef-aan-coordinator.ts'
import { trekInbrengIn, verbeterInbreng } from './herstel-inbreng.ts'
import { plichten } from './rules/plichten.ts'
import { spreekZelfAf } from './volgende-afspraak.ts'
import { deelnamesWerkvoorraad } from './werkvoorraad.ts'

/** The aanpak at the side of a party that takes part: what it gets, gives and agreed (Wmo 2015, 2.3a.3 lid 3, 5.4.4 lid 4 and 5). */
export const partijInAanpak: Hoofdstuk = {
  naam: 'partij-in-aanpak',
  dossier: deelnameDossier,
  beginnen: [],
  bekijken: bekijkDeelname,
  handelingen: [
    geefAanCoordinator,
    verbeterInbreng,
    trekInbrengIn,
    zegJa,
    zegNee,
    meldGedaan,
    meldLuktNiet,
    spreekZelfAf,
  ],
  lijsten: [deelnamesWerkvoorraad],
  voorbij: ['deelname-is-voorbij', 'inbreng-te-lang-geleden'],
  nietsErvoor: ['niets-ingebracht', 'geen-eigen-afspraak'],
  plichten,
  zaak: deelnameZaak,
}
