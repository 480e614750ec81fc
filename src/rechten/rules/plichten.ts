import { horenBij } from '../../wet/horen.ts'
import { type Plicht, plichtenUit } from '../../wet/plicht.ts'
import { uiterlijkAntwoord } from '../../wet/rechten-termijnen.ts'
import { nogUitTeVoeren } from './afronden.ts'
import { moetBevriezen, moetOpheffen } from './bevriezen.ts'
import type { Feiten } from './feiten.ts'
import { moetHoren } from './horen.ts'
import { antwoordVan, laatste, termijnartikel, tijdVan } from './mits.ts'
import { vragerStand } from './vrager.ts'

/** Everything that can have to be done on a request about rights, with the act that does it and the article that asks for it. */
export const plichtcodes = {
  'ontvangst-bevestigen': { handeling: 'bevestig-ontvangst', artikel: 'ontvangst-bevestigen' },
  'recht-doorsturen': { handeling: 'stuur-door', artikel: 'doorzenden' },
  'vrager-vaststellen': { handeling: 'stel-vrager-vast', artikel: 'avg-identiteit' },
  horen: { handeling: 'leg-horen-vast', artikel: 'bezwaar-horen' },
  'recht-beslissen': { handeling: 'beslis', artikel: 'avg-rechtentermijn' },
  'gegevens-bevriezen': { handeling: 'bevries', artikel: 'avg-beperking' },
  'bevriezing-opheffen': { handeling: 'hef-bevriezing-op', artikel: 'avg-beperking' },
  'recht-uitvoeren': { handeling: 'leg-uitvoering-vast', artikel: 'avg-rechtentermijn' },
  'recht-afronden': { handeling: 'sluit', artikel: 'avg-opslagbeperking' },
} as const

type Plichtcode = keyof typeof plichtcodes

const { plicht } = plichtenUit<Plichtcode>(plichtcodes)

/** What is left once it was decided: to do what was granted, and then to close it, so that it goes in time. */
const naBeslissing = (feiten: Feiten): Plicht<Plichtcode> =>
  nogUitTeVoeren(feiten)
    ? plicht('recht-uitvoeren', null, 'wettelijk')
    : plicht('recht-afronden', null, 'streeftermijn')

/** What the college answers itself: first it is known who asks, then who objects or complains is heard, then it is decided, both within the term. */
const eigenAntwoord = (feiten: Feiten): Plicht<Plichtcode> => {
  const { datum } = uiterlijkAntwoord(tijdVan(feiten))
  if (vragerStand(feiten) !== null && moetHoren(feiten))
    return {
      ...plicht('horen', datum, 'wettelijk'),
      artikel: horenBij(feiten.dossier.recht)?.artikel ?? 'bezwaar-horen',
    }
  return vragerStand(feiten) !== null
    ? { ...plicht('recht-beslissen', datum, 'wettelijk'), artikel: termijnartikel(feiten) }
    : plicht('vrager-vaststellen', datum, 'wettelijk')
}

/**
 * What must be done: confirm that it came in (Awb, afdeling 2.3), pass on without delay what is of a party (Awb 2:3), know who asks
 * (AVG 12 lid 6), let nobody use what is disputed (AVG 18), answer in time (AVG 12 lid 3, 5.3.5, Awb 7:10 and 9:11), do what was granted, and close it.
 */
export const plichten = (feiten: Feiten): readonly Plicht<Plichtcode>[] => {
  const opheffen = moetOpheffen(feiten) ? [plicht('bevriezing-opheffen', null, 'wettelijk')] : []
  if (feiten.dossier.staat === 'recht-beslist') return [...opheffen, naBeslissing(feiten)]
  if (feiten.dossier.staat === 'recht-ingetrokken') return opheffen
  if (feiten.dossier.staat !== 'recht-gevraagd') return []
  const { college, partij } = antwoordVan(feiten)
  const doorgestuurd = laatste(feiten, 'recht-doorgestuurd') !== undefined
  const bevestigd = laatste(feiten, 'ontvangst-bevestigd') !== undefined
  return [
    ...(bevestigd ? [] : [plicht('ontvangst-bevestigen', null, 'wettelijk')]),
    ...(partij && !doorgestuurd ? [plicht('recht-doorsturen', null, 'wettelijk')] : []),
    ...(college && moetBevriezen(feiten) ? [plicht('gegevens-bevriezen', null, 'wettelijk')] : []),
    ...(college ? [eigenAntwoord(feiten)] : []),
    ...(!college && doorgestuurd ? [plicht('recht-afronden', null, 'streeftermijn')] : []),
  ]
}
