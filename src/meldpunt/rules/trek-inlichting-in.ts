import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, InlichtingFeit, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, met, mits } from './mits.ts'
import { lopend } from './staten.ts'
import { openInlichtingen } from './triage.ts'

export interface InlichtingWeg {
  readonly inlichtingId: string
  readonly reden: string
}

/** There is a question that waits for an answer (5.5.3). */
export const voorafTrekInlichtingIn = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('melding-inlichtingen', vandaag, [
    inStaat(feiten, ...lopend),
    mits(openInlichtingen(feiten).length > 0, 'geen-open-inlichting'),
  ])

/** Takes back a question that should not have been asked, or is not needed any more; that it was asked stays (N-5.5.3-mot). */
export const toetsTrekInlichtingIn = (
  { inlichtingId, reden }: InlichtingWeg,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekInlichtingIn(feiten, kader), [
    mits(
      openInlichtingen(feiten).some(({ id }) => id === inlichtingId),
      'inlichting-onbekend',
    ),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
  ])

/** The questions of which was recorded that they were answered, or will not be. */
export const beantwoord = ({ inlichtingen }: Feiten): readonly InlichtingFeit[] =>
  inlichtingen.filter(({ staat }) => staat === 'beantwoord' || staat === 'geen-antwoord')

/** There is an answer that can be taken away (AVG 5 lid 1 onder d). */
export const voorafHaalInlichtingAntwoordWeg = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, ...lopend),
    mits(beantwoord(feiten).length > 0, 'geen-antwoord-om-weg-te-halen'),
  ])

/**
 * Takes away an answer that was recorded by mistake, or at the wrong question: that waits again (N-AVG-16). What a party answered itself in
 * its portal was recorded by nobody else: `doorPartijZelf`.
 */
export const toetsHaalInlichtingAntwoordWeg = (
  { inlichtingId, reden }: InlichtingWeg,
  feiten: Feiten,
  kader: Kader,
  doorPartijZelf: ReadonlySet<string>,
): Oordeel => {
  const vraag = beantwoord(feiten).find(({ id }) => id === inlichtingId)
  const looptAl = openInlichtingen(feiten).some(
    ({ aan, partijId, andereGemeente }) =>
      aan === vraag?.aan && partijId === vraag.partijId && andereGemeente === vraag.andereGemeente,
  )
  return met(voorafHaalInlichtingAntwoordWeg(feiten, kader), [
    mits(vraag !== undefined, 'inlichting-onbekend'),
    mits(!doorPartijZelf.has(inlichtingId), 'antwoord-van-partij-zelf'),
    mits(!looptAl, 'inlichting-loopt-al'),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
  ])
}
