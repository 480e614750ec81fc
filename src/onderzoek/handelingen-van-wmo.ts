import { beeindigTijdelijkeVoorziening } from './beeindig-tijdelijke-voorziening.ts'
import { beslisTijdelijkeVoorziening } from './beslis-tijdelijke-voorziening.ts'
import { haalBestandWeg } from './haal-bestand-weg.ts'
import { heropenStuk } from './heropen-stuk.ts'
import { legOnderwerpenWmoVast } from './leg-onderwerpen-wmo-vast.ts'
import { legStukVast } from './leg-stuk-vast.ts'
import { meldSpoed } from './meld-spoed.ts'
import { trekSpoedIn } from './trek-spoed-in.ts'
import { trekStukIn } from './trek-stuk-in.ts'
import { voegBestandToe } from './voeg-bestand-toe.ts'
import { vraagStukken } from './vraag-stukken.ts'
import { wijsOpPgb } from './wijs-op-pgb.ts'

/** The acts of paragraph 3 of the Wmo 2015 that stay relevant beside the onderzoek: 2.3.2 lid 2, 4, 6 and 7, and 2.3.3. */
export const handelingenVanWmo = [
  wijsOpPgb,
  legOnderwerpenWmoVast,
  vraagStukken,
  legStukVast,
  trekStukIn,
  heropenStuk,
  meldSpoed,
  beslisTijdelijkeVoorziening,
  beeindigTijdelijkeVoorziening,
  trekSpoedIn,
  voegBestandToe,
  haalBestandWeg,
] as const
