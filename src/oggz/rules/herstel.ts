import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { gebeurtenissen } from './gebeurtenissen.ts'
import { isVerantwoord } from './instemming.ts'
import { beoordeel, dagSindsBegin, met, mits } from './mits.ts'

/** The facts that can be mended or taken away: all that was recorded, but not that something was taken away. */
export const teHerstellen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen.filter(({ soort }) => soort !== 'oggz-weggehaald')

/** Also after the end: what is kept must be right (N-AVG-5-1d). */
export const voorafVerbeterGebeurtenis = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    mits(teHerstellen(feiten).length > 0, 'oggz-niets-te-verbeteren'),
  ])

export interface Verbetering {
  readonly gebeurtenisId: string
  readonly datum?: string | undefined
  readonly code?: string | undefined
}

const feitVan = ({ gebeurtenisId }: { readonly gebeurtenisId: string }, feiten: Feiten) =>
  teHerstellen(feiten).find(({ id }) => id === gebeurtenisId)

const past = (feit: GebeurtenisFeit | undefined, code: string | undefined): boolean =>
  !feit || code === undefined || (gebeurtenissen[feit.soort] as readonly string[]).includes(code)

/** Mends the day or the outcome: a day in the future only where it was one, and an outcome of the same kind (N-AVG-16). */
export const toetsVerbeterGebeurtenis = (invoer: Verbetering, feiten: Feiten, kader: Kader): Oordeel => {
  const feit = feitVan(invoer, feiten)
  const dagVooruit = feit?.soort === 'oggz-informeren-herzien'
  return met(voorafVerbeterGebeurtenis(feiten, kader), [
    mits(feit !== undefined, 'oggz-gebeurtenis-onbekend'),
    mits(past(feit, invoer.code), 'oggz-code-past-niet'),
    mits(
      feit?.soort !== 'hulp-aanvaard' || invoer.code === undefined || invoer.code === feit.code,
      'oggz-antwoord-alleen-opnieuw',
    ),
    invoer.datum === undefined || dagVooruit ? undefined : dagSindsBegin(invoer.datum, feiten, kader),
    mits(
      !feit ||
        (invoer.datum !== undefined && invoer.datum !== feit.datum) ||
        (invoer.code !== undefined && invoer.code !== feit.code),
      'oggz-niets-anders',
    ),
  ])
}

/** As mending: also after the end. */
export const voorafHaalGebeurtenisWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafVerbeterGebeurtenis(feiten, kader)

/** What goes with a fact that is taken away: informing that waits is one decision of two facts. */
export const weggehaaldMet = (feiten: Feiten, feit: GebeurtenisFeit): readonly GebeurtenisFeit[] => {
  const paar = ['oggz-informeren-uitgesteld', 'oggz-informeren-herzien']
  if (!paar.includes(feit.soort)) return [feit]
  return feiten.gebeurtenissen.filter(({ soort, versie }) => paar.includes(soort) && versie === feit.versie)
}

/** Takes away what never happened; not the last word on why bemoeizorg goes on while it runs (AVG 16, MvT 11.5.2 c). */
export const toetsHaalGebeurtenisWeg = (
  invoer: { readonly gebeurtenisId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const feit = feitVan(invoer, feiten)
  const weg = feit ? weggehaaldMet(feiten, feit) : []
  const erna = { ...feiten, gebeurtenissen: feiten.gebeurtenissen.filter((een) => !weg.includes(een)) }
  return met(voorafHaalGebeurtenisWeg(feiten, kader), [
    mits(feit !== undefined, 'oggz-gebeurtenis-onbekend'),
    mits(!isVerantwoord(feiten) || isVerantwoord(erna), 'oggz-laatste-grond'),
  ])
}
