import type { Reden } from './oordeel.ts'
import { einddatum } from './termijnen.ts'
import { omvangVan, type Vertegenwoordiger, vertegenwoordigers, type Zaak } from './vertegenwoordiging.ts'

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

interface Band {
  readonly voorId: string
  readonly als: Vertegenwoordiger
  readonly sinds: string
  readonly tot: string | null
}

const overlapt = (een: Band, ander: Band): boolean =>
  een.voorId === ander.voorId &&
  een.als === ander.als &&
  (ander.tot === null || een.sinds < ander.tot) &&
  (een.tot === null || ander.sinds < een.tot)

const looptAl = ({ voorId, als, sinds, tot }: Vertegenwoordiging, anderen: readonly Band[]): boolean =>
  voorId !== undefined &&
  als !== undefined &&
  sinds !== undefined &&
  anderen.some((band) => overlapt({ voorId, als, sinds, tot: tot ?? null }, band))

const als = (niet: boolean, code: string): Reden | undefined =>
  niet ? { code, artikel: code === 'einde-voor-begin' ? 'avg-juistheid' : 'vertegenwoordiging' } : undefined

/** What must be said of a representation: for whom, as what, in what, since when, and that proof was seen (N-Awb-2.1). */
export const onvolledig = (invoer: Vertegenwoordiging): readonly (Reden | undefined)[] => {
  const { voorId, als: soort, sinds, tot, omvang = [] } = invoer
  return [
    als(voorId === undefined, 'vertegenwoordiger-zonder-client'),
    als(soort === undefined, 'vertegenwoordiger-zonder-soort'),
    als(soort !== undefined && omvangVan(soort, omvang).length === 0, 'volmacht-zonder-omvang'),
    als(sinds === undefined, 'vertegenwoordiging-zonder-begin'),
    als(sinds !== undefined && tot !== undefined && tot <= sinds, 'einde-voor-begin'),
    als(invoer.bewijsGezien !== true, 'bewijs-niet-gezien'),
  ]
}

/** Why `wie` cannot speak so: he would for himself, or it stands among his own representations already on one of its days. */
export const zichzelfOfAl = (
  invoer: Vertegenwoordiging,
  wie: string | undefined,
  eigen: readonly Band[],
): readonly (Reden | undefined)[] => [
  als(wie !== undefined && invoer.voorId === wie, 'vertegenwoordigt-zichzelf'),
  als(looptAl(invoer, eigen), 'vertegenwoordiging-loopt-al'),
]

/** The day on which somebody born on `geboortedatum` is eighteen. */
const meerderjarigOp = (geboortedatum: string, vandaag: string): string =>
  einddatum('leeftijd-18', geboortedatum, vandaag).datum

/**
 * Whether somebody of this age can be represented so on the first day: a parent or guardian until eighteen, a curator,
 * bewindvoerder or mentor from then on. `geboortedatum` null: unknown, then there is nothing to test.
 */
export const leeftijdPastNiet = (
  { als: soort, sinds }: Pick<Vertegenwoordiging, 'als' | 'sinds'>,
  geboortedatum: string | null,
  vandaag: string,
): readonly (Reden | undefined)[] => {
  if (soort === undefined || sinds === undefined || geboortedatum === null) return []
  const meerderjarig = sinds >= meerderjarigOp(geboortedatum, vandaag)
  const { voor } = vertegenwoordigers[soort]
  return [
    als(voor === 'minderjarige' && meerderjarig, 'vertegenwoordigde-is-meerderjarig'),
    als(voor === 'meerderjarige' && !meerderjarig, 'vertegenwoordigde-is-minderjarig'),
  ]
}

/** The first day on which it no longer holds: a parent or guardian never speaks from the eighteenth birthday on. */
export const eindeVan = (
  { als: soort, tot }: Pick<Vertegenwoordiging, 'als' | 'tot'>,
  geboortedatum: string | null,
  vandaag: string,
): string | null => {
  const einde = tot ?? null
  if (soort === undefined || geboortedatum === null || vertegenwoordigers[soort].voor !== 'minderjarige')
    return einde
  const achttien = meerderjarigOp(geboortedatum, vandaag)
  return einde !== null && einde < achttien ? einde : achttien
}
