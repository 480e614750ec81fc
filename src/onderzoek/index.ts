import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { legEersteContactVast } from './leg-eerste-contact-vast.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { onderzoekZaak } from './onderzoek.page.tsx'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import { startOnderzoek } from './start-onderzoek.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { onderzoekWerkvoorraad } from './werkvoorraad.ts'
import { wijsOpAanvraagParticipatiewet } from './wijs-op-aanvraag-participatiewet.ts'
import { wijsOpClientondersteuning } from './wijs-op-clientondersteuning.ts'
import { wijsOpPersoonlijkPlan } from './wijs-op-persoonlijk-plan.ts'
import { zoekPersoon } from './zoek-persoon.ts'

/** The chapter of the onderzoek: Wmo 2015, 2.3a.1, 2.3a.2 and 5.4.1. */
export const onderzoek: Hoofdstuk = {
  naam: 'onderzoek',
  dossier: onderzoekDossier,
  beginnen: [legEersteContactVast],
  bekijken: bekijkOnderzoek,
  handelingen: [
    wijsOpClientondersteuning,
    wijsOpPersoonlijkPlan,
    wijsOpAanvraagParticipatiewet,
    startOnderzoek,
    stelReikwijdteVast,
    legGegevenVast,
  ],
  lijsten: [onderzoekWerkvoorraad],
  zoeken: [zoekPersoon],
  plichten: plichtenVanOnderzoek,
  zaak: onderzoekZaak,
}
