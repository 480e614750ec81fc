import type { Reden } from '../../wet/oordeel.ts'
import { laatste } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { eigenRegieFeiten } from './gebeurtenissen.ts'
import type { eigenRegieWensen } from './gebeurtenissen-mijn.ts'
import { isClient } from './is-client.ts'
import { voorafLegEigenRegieVast } from './leg-eigen-regie-vast.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, ookAls, type Toets, type Vooraf } from './toets.ts'
import { conclusieNu } from './voortgang.ts'
import { isZelf } from './zeg-over-aanpak.ts'

/** Who wants to keep the overview himself, or wants somebody near him to, and under which ids he is in the onderzoek himself. */
export interface VraagEigenRegie {
  readonly betrokkeneId: string
  /** What he wants; `toch-niet` takes back what he wanted. */
  readonly antwoord?: (typeof eigenRegieWensen)[number] | undefined
  readonly ik?: readonly string[] | undefined
}

/** What each wanted last, while nobody recorded what all clients together state and it is about the conclusion that holds. */
export const gevraagdeEigenRegie = (feiten: Feiten): readonly GebeurtenisFeit[] => {
  const sinds = Math.max(laatste(feiten, eigenRegieFeiten)?.versie ?? 0, conclusieNu(feiten)?.versie ?? 0)
  const gevraagd = feiten.gebeurtenissen.filter(
    ({ soort, versie }) => soort === 'eigen-regie-gevraagd' && versie > sinds,
  )
  return gevraagd.filter(
    (een, plek) => !gevraagd.slice(plek + 1).some(({ betrokkeneId }) => betrokkeneId === een.betrokkeneId),
  )
}

/** The wishes that still stand: what was taken back is none. */
export const openEigenRegiewensen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  gevraagdeEigenRegie(feiten).filter(({ code }) => code !== 'toch-niet')

/** Nobody spoke with anybody since this was said; a worker who reached somebody recorded that (5.4.1 lid 1). */
const nietBesproken = ({ gebeurtenissen }: Feiten, { versie }: GebeurtenisFeit): boolean =>
  !gebeurtenissen.some(
    ({ soort, code, versie: later }) =>
      later > versie && (soort === 'gesprek' || (soort === 'contactpoging' && code === 'bereikt')),
  )

/**
 * A reason against a coordinator while somebody wants own direction and nobody spoke with him about it: where clients coordinate
 * themselves there is none (2.3a.3 lid 2, N-2.3a.3-2). Eigen invulling: speaking is enough, for clients who do not agree among
 * themselves state nothing together.
 */
export const eerstEigenRegieBespreken = (feiten: Feiten): Reden | undefined =>
  alsNiet(
    openEigenRegiewensen(feiten).some((wens) => nietBesproken(feiten, wens)),
    'eigen-regie-eerst-bespreken',
    'eigen-regie',
  )

/** What stands in the way of `vraag-eigen-regie` before it is known who asks: what stands in the way of recording the statement. */
export const voorafVraagEigenRegie: Vooraf = voorafLegEigenRegieVast

/**
 * Says that he, or somebody near him, will coordinate: a client himself, as long as the statement can be recorded (2.3a.3 lid 2,
 * N-2.3a.3-2). All clients make that statement together: the worker speaks with them and records it.
 */
export const toetsVraagEigenRegie: Toets<VraagEigenRegie> = (
  { betrokkeneId, antwoord, ik },
  feiten,
  vandaag,
) => {
  const wilde = openEigenRegiewensen(feiten).some((een) => een.betrokkeneId === betrokkeneId)
  return [
    alsNiet(
      !isZelf(feiten, betrokkeneId, ik) || !isClient(feiten, betrokkeneId),
      'keuze-alleen-zelf',
      'autorisatie',
    ),
    alsNiet(antwoord === 'toch-niet' && !wilde, 'eigen-regie-niet-gevraagd', 'eigen-regie'),
  ].reduce(ookAls, voorafVraagEigenRegie(feiten, vandaag))
}

/** Somebody wants own direction: speak with the clients and record what they state, before a coordinator is appointed (2.3a.3 lid 2). */
export const eigenRegieGevraagd: Regel = (feiten) =>
  voorafVraagEigenRegie(feiten, feiten.peildag).toegestaan
    ? openEigenRegiewensen(feiten).map(({ betrokkeneId }) => ({
        code: 'bespreek-eigen-regie',
        handeling: 'leg-eigen-regie-vast',
        artikel: 'eigen-regie',
        uiterlijk: null,
        soort: 'wettelijk',
        ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
      }))
    : []
