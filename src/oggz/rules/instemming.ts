import type { RedenZonderInstemming } from '../../wet/oggz.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, dagSindsBegin, gevuld, inStaat, laatste, met, mits } from './mits.ts'
import { lopend } from './staten.ts'
import { type HulpAanvaard, tegenWieAanvaardt } from './wie-aanvaardt.ts'

/** What the person said last of accepting help; undefined when he never said anything (N-2.2.5-vrij). */
export const laatsteAntwoord = (feiten: Feiten): 'ja' | 'nee' | undefined => {
  const code = laatste(feiten, 'hulp-aanvaard')?.code
  return code === 'ja' || code === 'nee' ? code : undefined
}

/**
 * Whether it is said why bemoeizorg goes on: the person accepts help, or it is recorded why without (MvT 11.5.2 c). After a no
 * it must be said anew.
 */
export const isVerantwoord = (feiten: Feiten): boolean => {
  const gezegd = laatste(feiten, 'hulp-aanvaard', 'zonder-instemming')
  return gezegd !== undefined && (gezegd.soort === 'zonder-instemming' || gezegd.code === 'ja')
}

/** While bemoeizorg runs and the person does not accept help: then there is nothing to motivate. */
export const voorafMotiveerZonderInstemming = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('begrip-openbare-gezondheidszorg', kader.vandaag, [
    inStaat(feiten, 'bemoeizorg'),
    mits(laatsteAntwoord(feiten) !== 'ja', 'persoon-stemde-al-in'),
  ])

export interface ZonderInstemming {
  readonly reden: RedenZonderInstemming
  readonly watDreigt: string
}

/** Oggz asks no instemming but a reason: why this person does not ask for help, and what threatens (N-1.1.1-oggz, N-2.2.5-tst). */
export const toetsMotiveerZonderInstemming = (
  { reden, watDreigt }: ZonderInstemming,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafMotiveerZonderInstemming(feiten, kader), [
    mits(gevuld(watDreigt), 'zonder-instemming-zonder-uitleg'),
    mits(
      reden !== 'niet-bereikt' ||
        !feiten.gebeurtenissen.some(({ soort, code }) => soort === 'oggz-contact' && code === 'gesproken'),
      'wel-gesproken',
    ),
  ])

/** What the person says of help: that comes when it comes, and is taken back when he takes it back (N-2.2.5-vrij, N-1.5-dw). */
export const voorafLegHulpAanvaardVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('geen-dwang', kader.vandaag, [inStaat(feiten, ...lopend)])

/** With input: on a day since it began, by who can say it; `geboortedatum` null: unknown (N-2.2.5-vrij, N-Awb-2.1, Q-42). */
export const toetsLegHulpAanvaardVast = (
  wie: HulpAanvaard,
  feiten: Feiten,
  kader: Kader,
  geboortedatum: string | null,
): Oordeel =>
  met(voorafLegHulpAanvaardVast(feiten, kader), [
    dagSindsBegin(wie.datum, feiten, kader),
    ...tegenWieAanvaardt(wie, geboortedatum, kader.vandaag),
  ])
