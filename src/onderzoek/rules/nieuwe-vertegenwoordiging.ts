import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import {
  omvangVan,
  type Vertegenwoordiger,
  vertegenwoordigers,
  type Zaak,
} from '../../wet/vertegenwoordiging.ts'
import { bekend, isKantoor } from './betrokkene.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { alsNiet, beoordeel, type Redenen } from './toets.ts'

/** What is said of a representation; what was not filled in is absent. `omvang` counts only with a mandate. */
export interface Vertegenwoordiging {
  readonly voorId?: string | undefined
  readonly als?: Vertegenwoordiger | undefined
  readonly omvang?: readonly Zaak[] | undefined
  readonly sinds?: string | undefined
  /** The first day on which it no longer holds. */
  readonly tot?: string | undefined
  /** The decision, register or mandate was seen; no copy is kept. */
  readonly bewijsGezien?: boolean | undefined
}

type Band = Pick<VertegenwoordigingFeit, 'voorId' | 'als' | 'sinds' | 'tot'>

const overlapt = (een: Band, ander: Band): boolean =>
  een.voorId === ander.voorId &&
  een.als === ander.als &&
  (ander.tot === null || een.sinds < ander.tot) &&
  (een.tot === null || ander.sinds < een.tot)

const looptAl = (
  { voorId, als, sinds, tot }: Vertegenwoordiging,
  anderen: readonly VertegenwoordigingFeit[],
): boolean =>
  voorId !== undefined &&
  als !== undefined &&
  sinds !== undefined &&
  anderen.some((band) => overlapt({ voorId, als, sinds, tot: tot ?? null }, band))

/** The representations of somebody, without the one that is being mended. */
const andereVan = ({ vertegenwoordigingen }: Feiten, wie: string | undefined, behalve: string | undefined) =>
  vertegenwoordigingen.filter(({ id, betrokkeneId }) => betrokkeneId === wie && id !== behalve)

const opVolledigheid = (invoer: Vertegenwoordiging): Redenen => {
  const { voorId, als, sinds, tot, omvang = [] } = invoer
  return [
    alsNiet(voorId === undefined, 'vertegenwoordiger-zonder-client', 'vertegenwoordiging'),
    alsNiet(als === undefined, 'vertegenwoordiger-zonder-soort', 'vertegenwoordiging'),
    alsNiet(
      als !== undefined && omvangVan(als, omvang).length === 0,
      'volmacht-zonder-omvang',
      'vertegenwoordiging',
    ),
    alsNiet(sinds === undefined, 'vertegenwoordiging-zonder-begin', 'vertegenwoordiging'),
    alsNiet(sinds !== undefined && tot !== undefined && tot <= sinds, 'einde-voor-begin', 'avg-juistheid'),
    alsNiet(invoer.bewijsGezien !== true, 'bewijs-niet-gezien', 'vertegenwoordiging'),
  ]
}

/** Parental authority is of a person (BW 1:245), and nobody speaks for an office here. */
const opKantoor = ({ als, voorId }: Vertegenwoordiging, feiten: Feiten, wie: string | undefined): Redenen => [
  alsNiet(als === 'ouder' && isKantoor(feiten, wie), 'kantoor-is-geen-ouder', 'vertegenwoordiging'),
  alsNiet(isKantoor(feiten, voorId), 'kantoor-is-geen-mens', 'vertegenwoordiging'),
]

/**
 * Why this cannot be recorded as a representation (N-Awb-2.1): for whom, as what, in what, since when, and that proof was
 * seen. `wie` is absent for who is being added; `behalve` is the representation that is being mended.
 */
export const redenenVertegenwoordiging = (
  invoer: Vertegenwoordiging,
  feiten: Feiten,
  wie?: string,
  behalve?: string,
): Redenen => [
  ...opVolledigheid(invoer),
  invoer.voorId === undefined ? undefined : bekend(feiten, invoer.voorId, 'vertegenwoordiging'),
  alsNiet(wie !== undefined && invoer.voorId === wie, 'vertegenwoordigt-zichzelf', 'vertegenwoordiging'),
  ...opKantoor(invoer, feiten, wie),
  alsNiet(
    looptAl(invoer, andereVan(feiten, wie, behalve)),
    'vertegenwoordiging-loopt-al',
    'vertegenwoordiging',
  ),
]

/** The day on which somebody born on `geboortedatum` is eighteen. */
const meerderjarigOp = (geboortedatum: string, vandaag: string): string =>
  einddatum('leeftijd-18', geboortedatum, vandaag).datum

/**
 * Whether somebody of this age can be represented so on the first day: a parent or guardian until eighteen, a curator,
 * bewindvoerder or mentor from then on. `geboortedatum` null: unknown, then there is nothing to test.
 */
export const toetsLeeftijdVertegenwoordigde = (
  { als, sinds }: Pick<Vertegenwoordiging, 'als' | 'sinds'>,
  geboortedatum: string | null,
  vandaag: string,
): Oordeel => {
  const bekendGenoeg = als !== undefined && sinds !== undefined && geboortedatum !== null
  const voor = als && vertegenwoordigers[als].voor
  const meerderjarig = bekendGenoeg && sinds >= meerderjarigOp(geboortedatum, vandaag)
  return beoordeel('vertegenwoordiging', vandaag, [
    alsNiet(
      bekendGenoeg && voor === 'minderjarige' && meerderjarig,
      'vertegenwoordigde-is-meerderjarig',
      'vertegenwoordiging',
    ),
    alsNiet(
      bekendGenoeg && voor === 'meerderjarige' && !meerderjarig,
      'vertegenwoordigde-is-minderjarig',
      'vertegenwoordiging',
    ),
  ])
}

/** The first day on which it no longer holds: a parent or guardian never speaks from the eighteenth birthday on. */
export const eindeVan = (
  { als, tot }: Pick<Vertegenwoordiging, 'als' | 'tot'>,
  geboortedatum: string | null,
  vandaag: string,
): string | null => {
  const einde = tot ?? null
  if (als === undefined || geboortedatum === null || vertegenwoordigers[als].voor !== 'minderjarige')
    return einde
  const achttien = meerderjarigOp(geboortedatum, vandaag)
  return einde !== null && einde < achttien ? einde : achttien
}
