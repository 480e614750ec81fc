import type { Reden } from '../../wet/oordeel.ts'
import { isGeheimhouder, moetAntwoorden, type PartijRegime, partijRegimes } from '../../wet/partij-regimes.ts'
import { isVerzoekBinnen } from './buiten-reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'
import { heeftOpenVerzoek, isOpen, openVerzoeken, verzoekMet } from './verzoek.ts'

export interface RappelleerPartij {
  readonly verzoekId: string
}

const magGerappelleerd = (regime: PartijRegime): Reden | undefined => {
  if (moetAntwoorden(regime)) return undefined
  const code = isGeheimhouder(regime) ? 'geheimhouder-niet-rappelleren' : 'partij-weegt-zelf'
  return alsNiet(true, code, partijRegimes[regime].artikel)
}

/** Possible when at least one request may be recalled; otherwise the reasons of the last one say why not. */
export const voorafRappelleerPartij: Vooraf = (feiten, vandaag) => {
  const open = openVerzoeken(feiten)
  const geen = open.some(({ regime }) => moetAntwoorden(regime)) ? undefined : open.at(-1)
  return beoordeel('verstrekken-door-partij', vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-door-partij'),
    heeftOpenVerzoek(feiten, 'verstrekken-door-partij'),
    geen ? magGerappelleerd(geen.regime) : undefined,
  ])
}

/** Reminds a party that must answer. Never one that decides for itself (N-5.4.2-2-vrz), never after a refusal. */
export const toetsRappelleerPartij: Toets<RappelleerPartij> = ({ verzoekId }, feiten, vandaag) => {
  const verzoek = verzoekMet(feiten, verzoekId)
  return beoordeel('verstrekken-door-partij', vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-door-partij'),
    isOpen(verzoek, 'verstrekken-door-partij'),
    verzoek ? magGerappelleerd(verzoek.regime) : undefined,
    alsNiet(
      verzoek?.staat === 'verzonden' && !isVerzoekBinnen(feiten, verzoek),
      'verzoek-buiten-reikwijdte',
      'reikwijdte',
    ),
  ])
}
