import { betrekClientNiet } from './betrek-client-niet.ts'
import { betrekClientWeer } from './betrek-client-weer.ts'
import { informeerOverOnderzoek } from './informeer-over-onderzoek.ts'
import { legInburgeringsplichtVast } from './leg-inburgeringsplicht-vast.ts'
import { merkAanAlsVerzoek } from './merk-aan-als-verzoek.ts'
import { startOnderzoekNaIntake } from './start-onderzoek-na-intake.ts'
import { verbeterIngang } from './verbeter-ingang.ts'

/** The acts around how an onderzoek began, by which procedure it goes, and the terms that run beside it. */
export const handelingenRondDeIngang = [
  startOnderzoekNaIntake,
  merkAanAlsVerzoek,
  informeerOverOnderzoek,
  betrekClientNiet,
  betrekClientWeer,
  legInburgeringsplichtVast,
  verbeterIngang,
] as const
