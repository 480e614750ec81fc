import { betrekClientNiet } from './betrek-client-niet.ts'
import { betrekClientWeer } from './betrek-client-weer.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { informeerOverOnderzoek } from './informeer-over-onderzoek.ts'
import { legInburgeringsplichtVast } from './leg-inburgeringsplicht-vast.ts'
import { legSchulddreigingVast } from './leg-schulddreiging-vast.ts'
import { legStapBijWetVast } from './leg-stap-bij-wet-vast.ts'
import { legVerzoekBijWetVast } from './leg-verzoek-bij-wet-vast.ts'
import { legWmoAanvraagVast } from './leg-wmo-aanvraag-vast.ts'
import { merkAanAlsVerzoek } from './merk-aan-als-verzoek.ts'
import { motiveerOverschrijding } from './motiveer-overschrijding.ts'
import { sluitVerzoekBijWet } from './sluit-verzoek-bij-wet.ts'
import { stelInformerenUit } from './stel-informeren-uit.ts'
import { stelZvhAanmeldingVoor } from './stel-zvh-aanmelding-voor.ts'
import { stuurStartbrief } from './stuur-startbrief.ts'
import { verbeterIngang } from './verbeter-ingang.ts'
import { verlengTermijn } from './verleng-termijn.ts'
import { wijsOpAanvraagWmo } from './wijs-op-aanvraag-wmo.ts'
import { informeerVerzoekerOverZvh, legZvhVast } from './zvh.ts'
import { informeerClientOverZvh, meldAanBijZvh, trekZvhAanmeldingIn } from './zvh-aanmelding.ts'

/** The acts around how an onderzoek began, by which procedure it goes, and the terms that run beside it. */
export const handelingenRondDeIngang = [
  merkAanAlsVerzoek,
  informeerOverOnderzoek,
  stuurStartbrief,
  stelInformerenUit,
  betrekClientNiet,
  betrekClientWeer,
  legInburgeringsplichtVast,
  verbeterIngang,
  bevestigOntvangst,
  legVerzoekBijWetVast,
  legStapBijWetVast,
  sluitVerzoekBijWet,
  legSchulddreigingVast,
  verlengTermijn,
  motiveerOverschrijding,
  wijsOpAanvraagWmo,
  legWmoAanvraagVast,
  legZvhVast,
  informeerVerzoekerOverZvh,
  stelZvhAanmeldingVoor,
  meldAanBijZvh,
  informeerClientOverZvh,
  trekZvhAanmeldingIn,
] as const
