import { type Plicht, plichtenUit } from '../../wet/plicht.ts'
import { uiterlijkAntwoord } from '../../wet/rechten-termijnen.ts'
import { nogUitTeVoeren } from './afronden.ts'
import type { Feiten } from './feiten.ts'
import { antwoordVan, laatste, termijnartikel, tijdVan } from './mits.ts'

/** Everything that can have to be done on a request about rights, with the act that does it and the article that asks for it. */
const plichtcodes = {
  'recht-doorsturen': { handeling: 'stuur-door', artikel: 'doorzenden' },
  'vrager-vaststellen': { handeling: 'stel-vrager-vast', artikel: 'avg-identiteit' },
  'recht-beslissen': { handeling: 'beslis', artikel: 'avg-rechtentermijn' },
  'recht-uitvoeren': { handeling: 'leg-uitvoering-vast', artikel: 'avg-rechtentermijn' },
} as const

type Plichtcode = keyof typeof plichtcodes

const { plicht } = plichtenUit<Plichtcode>(plichtcodes)

/**
 * What must be done: pass on without delay what is of a party (Awb 2:3), know who asks (AVG 12 lid 6), answer in time (AVG 12 lid 3,
 * 5.3.5, Awb 7:10 and 9:11), and do what was granted.
 */
export const plichten = (feiten: Feiten): readonly Plicht<Plichtcode>[] => {
  if (feiten.dossier.staat === 'recht-beslist')
    return nogUitTeVoeren(feiten) ? [plicht('recht-uitvoeren', null, 'wettelijk')] : []
  if (feiten.dossier.staat !== 'recht-gevraagd') return []
  const { college, partij } = antwoordVan(feiten)
  const doorgestuurd = laatste(feiten, 'recht-doorgestuurd') !== undefined
  const door = partij && !doorgestuurd ? [plicht('recht-doorsturen', null, 'wettelijk')] : []
  if (!college) return door
  const { datum } = uiterlijkAntwoord(tijdVan(feiten))
  const vastgesteld = laatste(feiten, 'vrager-vastgesteld') !== undefined
  return [
    ...door,
    vastgesteld
      ? { ...plicht('recht-beslissen', datum, 'wettelijk'), artikel: termijnartikel(feiten) }
      : plicht('vrager-vaststellen', datum, 'wettelijk'),
  ]
}
