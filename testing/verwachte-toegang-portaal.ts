import type { Toegang } from './toegang.ts'

// Only the people of the organisation that was asked, and nobody of the college (5.4.2, AVG 32).
const partij: Toegang = { partijmedewerker: 'eigen' }

/** Who may do what in the portal of a party (Wmo 5.4.2, 5.4.4); written by hand, as the table it is part of. */
export const toegangTotPortaal: Readonly<Record<string, Toegang>> = {
  'doorgeefvraag.bekijk-doorgeefvraag': partij,
  'doorgeefvraag.werkvoorraad': { partijmedewerker: 'gemeente' },
  'doorgeefvraag.beantwoord-doorgeefvraag': partij,
  'doorgeefvraag.verander-doorgeefantwoord': partij,
  'partij.bekijk-vraag': partij,
  'partij.werkvoorraad': { partijmedewerker: 'gemeente' },
  'partij.beantwoord-vraag': partij,
  'partij.geef-geen-informatie': partij,
  'partij.vraag-te-bellen': partij,
  'partij.stuur-vraag-door': partij,
  'partij.neem-vraag': partij,
  'partij.neem-vraag-over': partij,
  'partij.verbeter-antwoord': partij,
  'partij.trek-antwoord-in': partij,
  // The aanpak at the side of a party that takes part (5.4.4 lid 4 and 5): likewise.
  'partij-in-aanpak.bekijk-deelname': partij,
  'partij-in-aanpak.werkvoorraad': { partijmedewerker: 'gemeente' },
  'partij-in-aanpak.geef-aan-coordinator': partij,
  'partij-in-aanpak.verbeter-inbreng': partij,
  'partij-in-aanpak.trek-inbreng-in': partij,
  'partij-in-aanpak.zeg-ja': partij,
  'partij-in-aanpak.zeg-nee': partij,
  'partij-in-aanpak.meld-gedaan': partij,
  'partij-in-aanpak.spreek-zelf-af': partij,
  'partij-in-aanpak.meld-lukt-niet': partij,
  // What a party keeps of a conference (5.4.3 lid 3 and 4): likewise.
  'overleg-van-partij.bekijk-uitkomst': partij,
  'overleg-van-partij.werkvoorraad': { partijmedewerker: 'gemeente' },
  'overleg-van-partij.meld-gedaan': partij,
  'overleg-van-partij.meld-lukt-niet': partij,
}
