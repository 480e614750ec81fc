import type { Artikel } from '../../wet/artikelen.ts'
import { wetVan } from '../../wet/domeinen.ts'
import { einddatum, heeftTermijn } from '../../wet/termijnen.ts'
import { type VerkrijgenRij, verkrijgenOp } from '../../wet/verkrijgen.ts'
import { betrokkeneMet, laatste } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import type { Intrekreden } from './intrekredenen.ts'
import { type Klok, klokMet } from './klokken.ts'
import { bijstandAangevraagdOp } from './leg-dienstverklaring-vast.ts'
import { isGestopt } from './meedoenden.ts'

/** A service the client said yes to, on which its own law must still decide, or about which somebody must still talk. */
export interface Verloop {
  readonly dienst: DienstFeit
  /** The day its term counts from; null when it is not known, or the client must still apply. */
  readonly vanaf: string | null
  /** The last day; null when its law gives no term here. */
  readonly uiterlijk: string | null
  readonly artikel: Artikel
  readonly sluit: VerkrijgenRij['sluit']
  /** The day on which it was decided, or first talked about; null while that is still to be done. */
  readonly klaarOp: string | null
}

/** The clock of the debt help this client asked for himself: his yes after the outcome does not start another (Wgs 4). */
const klokVanVraag = (feiten: Feiten, { betrokkeneId, domein }: DienstFeit): Klok | undefined =>
  domein === 'schuldhulp' && betrokkeneMet(feiten, betrokkeneId)?.hoedanigheid === 'verzoeker'
    ? klokMet(feiten, 'wgs')
    : undefined

/**
 * The day from which the term of a service counts (N-2.3.5-2, N-Wgs-vrm, N-PW-aanv): the client's yes, or the day of his
 * application; null when that is not there.
 */
export const teltVanaf = (feiten: Feiten, dienst: DienstFeit, telt: VerkrijgenRij['telt']): string | null =>
  telt === 'ja'
    ? (klokVanVraag(feiten, dienst)?.begonOp ?? dienst.verklaardOp)
    : (dienst.aangevraagdOp ?? bijstandAangevraagdOp(feiten, dienst.betrokkeneId) ?? null)

const laatsteDag = ({ termijn, bijDreiging }: VerkrijgenRij, dienst: DienstFeit, vanaf: string | null) => {
  const naam = dienst.dreiging && bijDreiging ? bijDreiging : termijn
  return naam === null || vanaf === null || !heeftTermijn(naam, vanaf) ? null : einddatum(naam, vanaf)
}

/** The last day by the clock of the request; a threat known with the yes counts from the yes, not from the request (Wgs 4). */
const laatsteDagVanVraag = (klok: Klok, rij: VerkrijgenRij, dienst: DienstFeit) => {
  const bijJa = dienst.dreiging ? laatsteDag(rij, dienst, dienst.verklaardOp) : null
  return bijJa && bijJa.datum < klok.uiterlijk ? bijJa : { datum: klok.uiterlijk, artikel: klok.artikel }
}

/** The course of an accepted service by its own law; undefined for an interventie and for help of an adjacent domain. */
export const verloopVan = (feiten: Feiten, dienst: DienstFeit): Verloop | undefined => {
  const wet = wetVan(dienst.domein)
  if (wet === undefined || dienst.soort !== 'dienst' || dienst.staat !== 'aanvaard') return undefined
  const rij = verkrijgenOp(wet, dienst.verklaardOp ?? feiten.dossier.verzochtOp)
  const vanaf = teltVanaf(feiten, dienst, rij.telt)
  const klok = klokVanVraag(feiten, dienst)
  const einde = klok ? laatsteDagVanVraag(klok, rij, dienst) : laatsteDag(rij, dienst, vanaf)
  return {
    dienst,
    vanaf,
    uiterlijk: einde?.datum ?? null,
    artikel: einde?.artikel ?? rij.artikel,
    sluit: rij.sluit,
    klaarOp: dienst.afgehandeldOp ?? klok?.klaarOp ?? null,
  }
}

/** Why somebody stopped, or the onderzoek did, so that also what was agreed ends here. */
const eindigtAlles: readonly (string | null)[] = ['verhuisd', 'overleden'] satisfies readonly Intrekreden[]

/**
 * Whether an accepted service goes on by its own law: always, unless who it is for died or lives elsewhere now. A death ends
 * nothing for who remains; when the onderzoek ends by a move, everybody moved who had not stopped before.
 */
export const dienstLooptDoor = (feiten: Feiten, { betrokkeneId }: DienstFeit): boolean => {
  const { dossier, overgangen } = feiten
  if (isGestopt(feiten, betrokkeneId))
    return !eindigtAlles.includes(laatste(feiten, ['client-gestopt'], betrokkeneId)?.code ?? null)
  return dossier.staat !== 'ingetrokken' || overgangen.every(({ redenCode }) => redenCode !== 'verhuisd')
}

/** The services that still wait for a decision or a talk, the oldest proposal first. */
export const openVerlopen = (feiten: Feiten): readonly Verloop[] =>
  feiten.diensten
    .filter((dienst) => dienstLooptDoor(feiten, dienst))
    .flatMap((dienst) => verloopVan(feiten, dienst) ?? [])
    .filter(({ klaarOp }) => klaarOp === null)
