import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import { type Domein, domeinen, wetVan } from '../wet/domeinen.ts'
import { type VerkrijgenRij, verkrijgenOp } from '../wet/verkrijgen.ts'
import type { DienstSoort } from './rules/feiten.ts'

const woorden = onderzoekBrief.uitkomst

/** What a letter says of one service. Days are 'yyyy-mm-dd'. */
export interface DienstInBrief {
  readonly domein: Domein
  readonly soort: DienstSoort
  readonly waarvoor: string
  /** Who decides on it, when it is not the municipality. */
  readonly beslisser: string | null
  /** The client said yes already on this day, and it is decided or talked about before that one, when its law says so. */
  readonly ja?: { readonly op: string; readonly uiterlijk: string | null } | null
  /** The client applied for it himself on this day. */
  readonly aangevraagdOp?: string | null
  /** It is not voluntary: the decision on which it rests. */
  readonly dwang?: { readonly datum: string; readonly kenmerk: string } | null
  /** It stands apart from the other help. */
  readonly los?: boolean
}

const bijBijstand = ({ aangevraagdOp }: DienstInBrief, verzochtOp: string | null): string => {
  if (aangevraagdOp) return vul(woorden.verkrijgen.zelfAangevraagd, { datum: datumInWoorden(aangevraagdOp) })
  return verzochtOp
    ? vul(woorden.verkrijgen.aangevraagd, { datum: datumInWoorden(verzochtOp) })
    : woorden.verkrijgen.aanvragen
}

const naJa = ({ ja }: DienstInBrief, { sluit }: VerkrijgenRij): string | undefined => {
  if (!ja?.uiterlijk) return undefined
  const dagen = { op: datumInWoorden(ja.op), uiterlijk: datumInWoorden(ja.uiterlijk) }
  return vul(woorden.naJa[sluit], dagen)
}

const interventie = ({ beslisser, dwang }: DienstInBrief): string => {
  const wie = beslisser ? vul(woorden.aanpalend, { beslisser }) : woorden.interventie
  if (!dwang) return wie
  return `${wie} ${vul(woorden.dwang, { datum: datumInWoorden(dwang.datum), kenmerk: dwang.kenmerk })}`
}

/** How a service is obtained, by its law (N-2.3a.2-1-hoe); of an adjacent domain who decides (N-2.3a.2-1-aan). */
const hoeTeKrijgen = (dienst: DienstInBrief, verzochtOp: string | null, op: string): string => {
  const wet = wetVan(dienst.domein)
  const { beslisser } = dienst
  if (dienst.soort === 'interventie') return interventie(dienst)
  if (!wet) return beslisser ? vul(woorden.aanpalend, { beslisser }) : woorden.aanpalendOnbekend
  const rij = verkrijgenOp(wet, op)
  if (rij.hoe === 'aanvragen') return bijBijstand(dienst, verzochtOp)
  const zin = naJa(dienst, rij) ?? woorden.verkrijgen[rij.hoe]
  return rij.budget ? `${zin} ${woorden.budget}` : zin
}

/**
 * One service in a letter of day `op`: what, what for, and how it is obtained (N-2.3a.2-1-hoe); `aangevraagdOp`: bijstand was
 * asked for on that day.
 */
export const dienstregel = (dienst: DienstInBrief, aangevraagdOp: string | null, op: string): string => {
  const waarvoor = dienst.waarvoor.replace(/[.\s]+$/, '')
  const wat = vul(woorden.dienst, { naam: domeinen[dienst.domein].naam, waarvoor })
  const los = dienst.los ? ` ${woorden.los}` : ''
  return `${wat}. ${hoeTeKrijgen(dienst, aangevraagdOp, op)}${los}`
}
