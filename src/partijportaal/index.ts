import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { beantwoordVraag } from './beantwoord-vraag.ts'
import { bekijkVraag } from './bekijk-vraag.ts'
import { geefGeenInformatie } from './geef-geen-informatie.ts'
import { neemVraag, neemVraagOver, stuurVraagDoor } from './inbox.ts'
import { plichten } from './rules/plichten.ts'
import { trekAntwoordIn } from './trek-antwoord-in.ts'
import { verbeterAntwoord } from './verbeter-antwoord.ts'
import { vraagZaak } from './vraag.page.tsx'
import { vraagDossier } from './vraag-dossier.ts'
import { vraagTeBellen } from './vraag-te-bellen.ts'
import { watHelptInPortaal } from './wat-helpt.ts'
import { vragenWerkvoorraad } from './werkvoorraad.ts'

export { neemTerug } from './neem-terug.ts'
export { begrensVraag, sluitVraag, stelVraag } from './stel-vraag.ts'

/** The portal of a party: the questions of the college to it, and its answers (Wmo 2015, 5.4.2). They begin in the onderzoek. */
export const partijportaal: Hoofdstuk = {
  naam: 'partijportaal',
  dossier: vraagDossier,
  beginnen: [],
  bekijken: bekijkVraag,
  handelingen: [
    beantwoordVraag,
    geefGeenInformatie,
    vraagTeBellen,
    stuurVraagDoor,
    neemVraag,
    neemVraagOver,
    verbeterAntwoord,
    trekAntwoordIn,
  ],
  lijsten: [vragenWerkvoorraad],
  voorbij: ['vraag-is-gesloten', 'zeven-dagen-voorbij'],
  nietsErvoor: [
    'vraag-is-al-van-u',
    'vraag-is-van-niemand',
    'nog-niet-beantwoord',
    'vraag-is-beantwoord',
    'antwoord-zegt-niets',
    'belt-al',
  ],
  watHelpt: watHelptInPortaal,
  plichten,
  zaak: vraagZaak,
}
