import { type Leeftijdsgroep, leeftijdsgroepOp } from './leeftijdsgroep.ts'
import type { Mits } from './mits.ts'
import { mits } from './rechten-redenen.ts'
import { omvangVan, type Vertegenwoordiger, vertegenwoordigers } from './vertegenwoordiging.ts'

/** Who asks for what is kept about somebody, and what was found of him. */
export interface WieVraagt {
  readonly door: 'zelf' | Vertegenwoordiger
  /** Who he is was established (AVG 12 lid 6). */
  readonly vastgesteld: boolean
  /** The document from which his place follows was seen: an order of the court, an extract, a mandate. */
  readonly stukGezien: boolean
  /** Who gave the mandate; null for who asks without one. */
  readonly volmachtVan: 'zelf' | 'vertegenwoordiger' | null
  /** He about whom it is cannot judge his own interests in this (5.3.2 lid 2 and 3). */
  readonly kanNietZelf: boolean
}

/** Whether he about whom it is can ask himself: from twelve, when he can judge his interests (5.3.2 lid 2, 5.3.5 lid 2). */
const magZelf = (groep: Leeftijdsgroep, kanNietZelf: boolean): boolean => groep !== 'onder-12' && !kanNietZelf

/** Whether his legal representative gets it: until sixteen, and of who cannot judge his interests (5.3.2 lid 3). */
const magWettelijk = (groep: Leeftijdsgroep, kanNietZelf: boolean): boolean =>
  groep === 'onder-12' || groep === '12-tot-16' || kanNietZelf

/** A mandate comes from who may ask himself; of who may not, from who represents him (Awb 2:1; eigen invulling, Q-42). */
const metVolmacht = (wie: WieVraagt, groep: Leeftijdsgroep): readonly Mits[] => {
  const gever = magZelf(groep, wie.kanNietZelf) ? 'zelf' : 'vertegenwoordiger'
  return [mits(wie.volmachtVan === gever, 'volmacht-van-wie-niet-mag')]
}

/** A bewindvoerder speaks about money, and a dossier is about more: he asks with a mandate (BW 1:441; eigen invulling). */
const wettelijk = (als: Vertegenwoordiger, wie: WieVraagt, groep: Leeftijdsgroep): readonly Mits[] => {
  const leeftijd = groep === 'volwassen' ? 'meerderjarige' : 'minderjarige'
  return [
    mits(vertegenwoordigers[als].voor === leeftijd, 'vrager-voor-ander-leeftijd'),
    mits(omvangVan(als, []).includes('zorg'), 'vrager-alleen-over-geld'),
    mits(magWettelijk(groep, wie.kanNietZelf), 'vrager-kan-zelf'),
  ]
}

/**
 * Why what this person asks is not answered to him (AVG 12 lid 6; 5.3.2 lid 2 and 3; 5.3.5 lid 2; N-5.3.2-2, N-5.3.2-3). Under twelve
 * who has authority asks, from twelve the child too, from sixteen the child alone; for an adult who cannot judge it, his curator or
 * mentor. An unknown birth date is not guessed.
 */
export const tegenWieVraagt = (
  wie: WieVraagt,
  geboortedatum: string | null,
  vandaag: string,
): readonly Mits[] => {
  const groep = leeftijdsgroepOp(geboortedatum, vandaag, vandaag)
  const bekend = mits(wie.vastgesteld, 'vrager-niet-vastgesteld')
  if (groep === null) return [bekend, mits(false, 'vrager-leeftijd-onbekend')]
  if (wie.door === 'zelf')
    return [
      bekend,
      mits(groep !== 'onder-12', 'vrager-te-jong'),
      mits(!wie.kanNietZelf, 'vrager-kan-niet-zelf'),
    ]
  const voorAnder = wie.door === 'gemachtigde' ? metVolmacht(wie, groep) : wettelijk(wie.door, wie, groep)
  return [bekend, mits(wie.stukGezien, 'vrager-zonder-stuk'), ...voorAnder]
}
