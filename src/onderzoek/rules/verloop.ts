import type { Artikel } from '../../wet/artikelen.ts'
import { wetVan } from '../../wet/domeinen.ts'
import { einddatum, heeftTermijn } from '../../wet/termijnen.ts'
import { type VerkrijgenRij, verkrijgenOp } from '../../wet/verkrijgen.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { heeftBijstandAangevraagd } from './leg-dienstverklaring-vast.ts'
import type { Intrekreden } from './trek-onderzoek-in.ts'

/** A service the client said yes to, on which its own law must still decide, or about which somebody must still talk. */
export interface Verloop {
  readonly dienst: DienstFeit
  /** The day its term counts from; null when it is not known, or the client must still apply. */
  readonly vanaf: string | null
  /** The last day; null when its law gives no term here. */
  readonly uiterlijk: string | null
  readonly artikel: Artikel
  readonly sluit: VerkrijgenRij['sluit']
}

/** Who asked for debt help when it all began, asked then: the yes after the outcome does not make that later. */
const eerderGevraagd = ({ dossier, ...feiten }: Feiten, { betrokkeneId, domein }: DienstFeit): boolean =>
  dossier.wet === 'wgs' &&
  domein === 'schuldhulp' &&
  betrokkeneMet({ dossier, ...feiten }, betrokkeneId)?.hoedanigheid === 'verzoeker'

/**
 * The day from which the term of a service counts (N-2.3.5-2, N-Wgs-vrm, N-PW-aanv): the client's yes, or the day of his
 * application; null when that is not there.
 */
export const teltVanaf = (feiten: Feiten, dienst: DienstFeit, telt: VerkrijgenRij['telt']): string | null => {
  const { verzochtOp } = feiten.dossier
  if (telt === 'ja') return eerderGevraagd(feiten, dienst) ? verzochtOp : dienst.verklaardOp
  if (dienst.aangevraagdOp !== null) return dienst.aangevraagdOp
  return heeftBijstandAangevraagd(feiten, dienst.betrokkeneId) ? verzochtOp : null
}

const laatsteDag = ({ termijn, bijDreiging }: VerkrijgenRij, dienst: DienstFeit, vanaf: string | null) => {
  const naam = dienst.dreiging && bijDreiging ? bijDreiging : termijn
  return naam === null || vanaf === null || !heeftTermijn(naam, vanaf) ? null : einddatum(naam, vanaf)
}

/** The course of an accepted service by its own law; undefined for an interventie and for help of an adjacent domain. */
export const verloopVan = (feiten: Feiten, dienst: DienstFeit): Verloop | undefined => {
  const wet = wetVan(dienst.domein)
  if (wet === undefined || dienst.soort !== 'dienst' || dienst.staat !== 'aanvaard') return undefined
  const rij = verkrijgenOp(wet, dienst.verklaardOp ?? feiten.dossier.verzochtOp)
  const vanaf = teltVanaf(feiten, dienst, rij.telt)
  const einde = laatsteDag(rij, dienst, vanaf)
  const artikel = einde?.artikel ?? rij.artikel
  return { dienst, vanaf, uiterlijk: einde?.datum ?? null, artikel, sluit: rij.sluit }
}

/** Why an onderzoek stopped halfway so that also what was agreed already ends here. */
const eindigtAlles: readonly Intrekreden[] = ['verhuisd', 'overleden']

/** Whether accepted services go on by their own law: always, unless who they were for died or lives elsewhere now. */
export const dienstenLopenDoor = ({ dossier, overgangen }: Feiten): boolean =>
  dossier.staat !== 'ingetrokken' ||
  overgangen.every(({ redenCode }) => !eindigtAlles.includes(redenCode as Intrekreden))

/** The services that still wait for a decision or a talk, the oldest proposal first. */
export const openVerlopen = (feiten: Feiten): readonly Verloop[] =>
  dienstenLopenDoor(feiten)
    ? feiten.diensten
        .filter(({ afgehandeldOp }) => afgehandeldOp === null)
        .flatMap((dienst) => verloopVan(feiten, dienst) ?? [])
    : []
